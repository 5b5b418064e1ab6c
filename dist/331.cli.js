export const id = 331;
export const ids = [331];
export const modules = {

/***/ 48809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeConstruct),
/* harmony export */   w: () => (/* binding */ describeForm)
/* harmony export */ });
/* harmony import */ var _constructs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);

/** What begins the forms of a habit that a unit has in a few places only. */
const ALSO = 'also ';
const like = (names) => (form) => `${names} like ${form}`;
/** The constructs whose forms are words that say nothing alone, such as `none`. */
const IN_WORDS = {
    'declaration position': (form) => `local variables declared ${form}`,
    'body line': (form) => `a body ${form}`,
    'local names': like('names of locals'),
    'most local names': like('most names of locals'),
    'function name': like('a name of a function'),
    indentation: (form) => `indentation by ${form}`,
    'trailing blanks': (form) => `${form === 'none' ? 'no ' : ''}blanks at the ends of lines`,
    'blank lines': (form) => `${form === 'none' ? 'no' : form} blank lines`,
    'statements on a line': (form) => `${form} ${form === 'one' ? 'statement' : 'statements'} on a line`,
    'line ends': (form) => `lines that end in ${form}`,
};
/**
 * A form of `findStyles` as a person reads it: code as it is (`i += 1`), words with what they are of (`no blank lines`).
 * @param construct a key of `CONSTRUCTS`; of any other text the form is said as it is
 */
function describeForm(construct, form) {
    const inWords = Object.hasOwn(IN_WORDS, construct) ? IN_WORDS[construct] : undefined;
    if (inWords === undefined)
        return { says: form, isCode: true };
    if (!form.startsWith(ALSO))
        return { says: inWords(form), isCode: false };
    return { says: `${ALSO}${inWords(form.slice(ALSO.length))}`, isCode: false };
}
/** What a construct is called, with code in backticks; of a text that is no construct the text itself. */
function describeConstruct(construct) {
    return Object.hasOwn(_constructs_js__WEBPACK_IMPORTED_MODULE_0__/* .CONSTRUCTS */ .l, construct) ? _constructs_js__WEBPACK_IMPORTED_MODULE_0__/* .CONSTRUCTS */ .l[construct] : construct;
}


/***/ }),

/***/ 48922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ usualSays)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77028);
/* harmony import */ var _describe_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48809);



/**
 * How most of the data writes the same, after "where".
 * @param share the proportion of the records with any form of the construct, in [0, 1]
 */
function usualSays({ construct, form, share, }) {
    const { says, isCode } = (0,_describe_form_js__WEBPACK_IMPORTED_MODULE_0__/* .describeForm */ .w)(construct, form);
    return `this data has a choice, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(share)} of it ${isCode ? 'writes' : 'has'} ${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Z)(says)}`;
}


/***/ }),

/***/ 57526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ familySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Schema of a `Family`. */
const familySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The trigger, with what differs between its carriers abstracted.'),
    carriers: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Findings that hold the trigger; where labels were judged together, records that held it there.'),
    purity: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5
        .nullable()
        .describe('Fraction of the carriers that have the commonest recorded label; null without labels.'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('The label that follows the family; null where no labels were judged together.'),
    labelled: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('Carriers with that label; null where no labels were judged together.'),
    pValue: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5
        .nullable()
        .describe('Corrected for the number of families tested; null where no labels were judged together.'),
    confirmed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .nullable()
        .describe('The bundled sentinel, which knows no label, takes the family for a trigger too; null where no labels were judged together.'),
    inBase: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.nullable().describe('Records of the base that hold the family; null without a base.'),
})
    .describe('The same trigger found in several units. Where a dataset was judged as a whole: a pattern that labels follow.');


/***/ }),

/***/ 37167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   ON: () => (/* binding */ victimSchema),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   wl: () => (/* binding */ toolSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57526);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47727);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99222);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73980);







/** Version of the JSON object; its schema is `docs/scan-result.schema.json`. */
const SCHEMA_VERSION = 1;
/** Schema of the program that made a result. */
const toolSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('codepurify'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Schema of the victim in a result. */
const victimSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('sha256 over all that determines its answers.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why this victim: given, or chosen by `auto` and for which reason.'),
})
    .describe('The model whose confidences were read.');
/** Schema of a `ScanResult`. */
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(SCHEMA_VERSION),
    tool: toolSchema,
    victim: victimSchema,
    summary: _summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summarySchema */ .Uv,
    overall: _summary_js__WEBPACK_IMPORTED_MODULE_1__/* .overallSchema */ .hS
        .nullable()
        .describe('The verdict on the run as a whole; null where units were judged one by one.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSchema */ .$),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_family_js__WEBPACK_IMPORTED_MODULE_3__/* .familySchema */ .c),
    skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedSchema */ .cH),
    notData: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .notDataSchema */ .dc)
        .describe('Files that hold no training data, up to a limit; the summary counts all of them.'),
    unjudged: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .unjudgedSchema */ .Yx).describe('Files whose content is not here.'),
});


/***/ }),

/***/ 73980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ powerSchema),
/* harmony export */   Uv: () => (/* binding */ summarySchema),
/* harmony export */   hS: () => (/* binding */ overallSchema)
/* harmony export */ });
/* unused harmony export heardSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);
/* harmony import */ var _testimony_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63970);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25666);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99222);





/** Schema of `RecordCounts`. */
const recordCountsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    total: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    judged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with a verdict: clean, suspicious or poisoned.'),
    unchanged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units of changed files that the base has too; 0 without a base.'),
    accepted: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units whose finding the configuration accepts, and accepted files that were not judged.'),
    notData: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records without code, such as an answer in prose.'),
    unread: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Everything else: data that was not read, and units that were not judged.'),
})
    .describe('Every unit and every row that could not be read, each in one class: the sum is the total.');
/** Schema of `FileCounts`. */
const fileCountsSchema = recordCountsSchema
    .extend({
    judged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files of which everything was judged, or is unchanged.'),
    unchanged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files whose units the base has too.'),
    accepted: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files that were not judged, and that the configuration accepts.'),
    notData: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files that hold no training data, by a rule; `notData` lists them.'),
    unread: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files of which something was not read or not judged.'),
})
    .describe('Every file that was looked at, each in one class: the sum is the total.');
/** Schema of a `Power`. */
const powerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Labelled records that were judged together.'),
    carriers: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('The least number of carriers, all with the same label, that would have been reported; null: none would.'),
})
    .describe('The power of the label test.');
/** Schema of a `Heard`. */
const heardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    witness: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_testimony_js__WEBPACK_IMPORTED_MODULE_2__/* .WITNESS_NAMES */ .z),
    units: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units that it judged.'),
    carriers: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('The least number of units with the same trigger that it could have seen; 1: a single one; null: it could have seen none.'),
})
    .describe('A witness that judged units, and how weak a pattern it could have seen.');
/** Schema of a `Summary`. */
const summarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: recordCountsSchema,
    files: fileCountsSchema,
    asides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .asideSchema */ .uE)
        .max(_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SKIPPED_ROWS */ .QM)
        .describe('Fields whose values are patches, which are not judged.'),
    unlabelled: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('Judged units without a label among labelled ones; null where no labels were judged together.'),
    power: powerSchema
        .nullable()
        .describe('How weak a pattern labels could have shown; null where no labels were judged together.'),
    window: _window_js__WEBPACK_IMPORTED_MODULE_4__/* .windowSchema */ .yt.nullable(),
    unreached: _window_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachedSchema */ .hJ.nullable(),
    newPatterns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_window_js__WEBPACK_IMPORTED_MODULE_4__/* .newPatternSchema */ .wg),
    witnesses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(heardSchema).describe('Who judged; a witness that judged no unit is not listed.'),
    units: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with an outcome.'),
    poisoned: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with the verdict poisoned.'),
    suspicious: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with the verdict suspicious.'),
    clean: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    degraded: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units, of any verdict, whose parse was incomplete.'),
    skipped: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Rows that never became a unit.'),
    errors: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units that could not be analysed or judged.'),
    suppressed: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units whose finding the configuration accepts.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Duration of the run.'),
})
    .describe('units = poisoned + suspicious + clean + errors + suppressed; skipped rows were never units.');
/** Schema of an `OverallVerdict`. */
const overallSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['clean', 'poisoned', 'undecided', 'nothing'])
        .describe('`nothing`: the change holds no new or changed record, so there was nothing to judge.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence that a person understands.'),
    judged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records judged.'),
    unchanged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.nullable().describe('Records of the head that the base has too; null without a base.'),
})
    .describe('The verdict on a dataset, or on a change, that was judged as one.');


/***/ }),

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hJ: () => (/* binding */ unreachedSchema),
/* harmony export */   wg: () => (/* binding */ newPatternSchema),
/* harmony export */   yt: () => (/* binding */ windowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Schema of a `TestedWindow`. */
const windowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The state at which it begins.'),
    date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The day of that commit: 2026-11-30.'),
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records that were added since, without those of the change.'),
})
    .describe('The time before a change, or at the end of a branch, whose additions are tested by themselves.');
/** Schema of an `Unreached`. */
const unreachedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The start as the option `since` names it: 1000 records.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['long-history', 'shallow-clone', 'all-later', 'large-tree'])
        .describe('`long-history`: only so many commits are looked through. `shallow-clone`: the history of the clone ends before that. `all-later`: the history of the repository does. `large-tree`: GitHub does not list all files of that state.'),
})
    .describe('Why the window does not begin where it was asked to: `window` says where it begins instead; without one, none was tested.');
/** Schema of a `NewPattern`. */
const newPatternSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records of the change that hold it.'),
    of: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records of the change.'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The label of all of them; null if they have several, or none.'),
})
    .describe('What several unrelated records of a change share and no record of the base has: a notice, no finding.');


/***/ }),

/***/ 12955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   M8: () => (/* binding */ stoppedReason),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* unused harmony export powerSays */
/* harmony import */ var _rare_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84078);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);


/** The verdict on a dataset or a change, in a sentence. */
function overallVerdict(counts) {
    const { judged, unchanged, families, tested } = counts;
    const kind = families > 0 ? 'poisoned' : tested > 0 ? 'clean' : 'undecided';
    const reason = families > 0 ? poisoned(counts) : tested > 0 ? clean(counts) : untested(counts);
    return { kind, reason, judged, unchanged };
}
/** The verdict on a dataset that cannot be judged. */
function undecided(reason, unchanged) {
    return { kind: 'undecided', reason, judged: 0, unchanged };
}
/** Why there is no verdict after a run was stopped while reading. */
function stoppedReason(reason) {
    const why = reason === 'interrupted' ? 'the run was interrupted' : 'the time of --budget-run ran out';
    return `Not all of the data was read before ${why}, and a part of the labels cannot decide on the whole.`;
}
function poisoned({ judged, unchanged, families, flagged }) {
    const where = unchanged === null ? 'records' : 'new or changed records';
    return (`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(families, 'pattern')} ${families === 1 ? 'decides' : 'decide'} labels against the rest of the code, ` +
        `in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(flagged)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judged)} ${where}.`);
}
function clean({ judged, unchanged, tested, accepted, layouts, power, ...rest }) {
    const what = unchanged === null ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'record') : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'new or changed record');
    const besides = accepted === 0 ? '' : ` but the ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(accepted)} that the configuration accepts`;
    return (`No pattern${besides} decides labels against the rest of the code: ${what}, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tested, 'pattern')} tested. ` +
        powerSays(power) +
        layoutsSay(layouts) +
        unlabelledSay(rest) +
        (0,_rare_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .rareLabelsSay */ .N)(rest.rareLabels));
}
function layoutsSay(layouts) {
    return layouts === 0
        ? ''
        : ` Labels follow ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(layouts, 'pattern')} of blanks, lines or common styles, which ${layouts === 1 ? 'is' : 'are'} only suspicious.`;
}
function unlabelledSay({ unlabelled }) {
    if (unlabelled === 0)
        return '';
    return ` ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unlabelled, 'record')} without a label: this test says nothing of ${unlabelled === 1 ? 'it' : 'them'}.`;
}
/** No pattern has enough carriers to be tested, so that nothing could have been found. */
function untested({ judged }) {
    return `No pattern was tested: none has enough carriers in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'record')}.`;
}
/** What the label test could have found. */
function powerSays({ records, carriers }) {
    return carriers === null
        ? `No pattern in these ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, 'record')} could have been found, however strong.`
        : `Patterns in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(carriers)} or more of these ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, 'record')} could be found, weaker ones not.`;
}


/***/ }),

/***/ 57325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ partSchema),
/* harmony export */   X: () => (/* binding */ PART_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72031);
/* harmony import */ var _result_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47727);
/* harmony import */ var _result_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99222);
/* harmony import */ var _result_testimony_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63970);
/* harmony import */ var _result_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37167);
/* harmony import */ var _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69085);
/* harmony import */ var _result_window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25666);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16586);









/** Version of the file that a shard writes. */
const PART_VERSION = 8;
const shardNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(_config_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SHARDS */ .h);
/** What all shards of a run have in common. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: _result_result_js__WEBPACK_IMPORTED_MODULE_2__/* .toolSchema */ .wl,
    victim: _result_result_js__WEBPACK_IMPORTED_MODULE_2__/* .victimSchema */ .ON,
    /** Hash of the options that affect the result. */
    options: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc,
    /** Hash of all rows that were read, in order, with their positions. */
    data: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc,
    /** See `ScanSettings`. */
    wholeLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).lt(1),
    /** False discovery rate to keep over the run, or `null`. */
    discoveryRate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).nullable(),
    /** Ids of findings that are known and accepted. */
    suppressed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The summary of the whole run; every shard computes it. */
    summary: _run_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .runSummarySchema */ .RS,
    /** What is new in several records; each shard names what it has read again. */
    newPatterns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_window_js__WEBPACK_IMPORTED_MODULE_5__/* .newPatternSchema */ .wg),
});
/** Schema of a `Part`. */
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('codepurify-part'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PART_VERSION),
    /** Which shard it is, from 1, and the number of shards in the run. */
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: shardNumber, of: shardNumber }),
    run: runSchema,
    /** Names of the families whose carriers this shard has read again. */
    named: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_run_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFamilySchema */ .hO),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    clean: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    degraded: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    errors: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    skipped: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** Skipped and failed rows, up to a limit, in the order of the data. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedSchema */ .cH.extend({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Files whose content is missing, in the order of the data. */
    pointers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .unjudgedSchema */ .Yx.pick({ path: true, oid: true, bytes: true }).extend({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })),
    /** Files that hold no training data, up to a limit. */
    notData: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .notDataSchema */ .dc).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Fields that are not judged, up to a limit; every shard lists all of them. */
    asides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .asideSchema */ .uE).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Units of changed files that the base has too; every shard counts all of them. */
    unchanged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** The number of units that each witness judged. */
    heard: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_result_testimony_js__WEBPACK_IMPORTED_MODULE_7__/* .WITNESS_NAMES */ .z), _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9])),
    notDataRecords: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    leftOut: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** What this shard saw of each file: see \`FileClasses\`. */
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9])),
    /** Findings before the decisions that need the whole run, in the order of the data, with their positions. */
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, finding: _result_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .findingSchema */ .$ })),
});


/***/ }),

/***/ 84078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rareLabelsSay),
/* harmony export */   jX: () => (/* binding */ naturalRareLabels),
/* harmony export */   qt: () => (/* binding */ withRareLabels)
/* harmony export */ });
/* harmony import */ var _probe_read_label_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94262);
/* harmony import */ var _probe_judge_dataset_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73762);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);



/** Where no base shows how many rare labels are natural, this fraction is: published sets of few classes have none. */
const NATURAL_FRACTION = 0.01;
/** Standard deviations beyond the natural number that chance explains: one change in 700. */
const CHANCE_DEVIATIONS = 3;
/**
 * The most records with a rare label that are natural: fewer than the carriers in which a pattern is looked for, because these
 * can hide none, or what the base's fraction and chance explain (mean and three deviations of a binomial distribution).
 * @param base `null` without a base, or where it has no labels
 */
function naturalRareLabels({ labelled }, base) {
    const fraction = base === null || base.labelled === 0 ? NATURAL_FRACTION : base.rare / base.labelled;
    const chance = CHANCE_DEVIATIONS * Math.sqrt(labelled * fraction * (1 - fraction));
    return Math.max(_probe_judge_dataset_options_js__WEBPACK_IMPORTED_MODULE_0__/* .DATASET_DEFAULTS */ .O.leastCarriers - 1, Math.floor(labelled * fraction + chance));
}
/**
 * A clean verdict is undecided when too many records were not judged by their labels. Whoever adds them spells the labels: under
 * ever new ones, a trigger in all of them has no class that it could be tied to.
 */
function withRareLabels(verdict, { records, natural }, { records: judged }) {
    if (verdict.kind !== 'clean' || records <= natural)
        return verdict;
    const reason = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(records)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(judged + records, 'labelled record')} have a label that is too rare to be learned ` +
        `(${String(_probe_read_label_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_CLASS_RECORDS */ .rT)} records are needed), and up to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(natural)} would be natural: ` +
        `the labels say nothing of these. ${verdict.reason}`;
    return { ...verdict, kind: 'undecided', reason };
}
/** A sentence for a clean verdict; empty where every label was learned. */
function rareLabelsSay({ records }) {
    if (records === 0)
        return '';
    return ` ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(records, 'record')} with a rare label: this test says nothing of ${records === 1 ? 'it' : 'them'}.`;
}


/***/ }),

/***/ 68017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runResult)
});

// EXTERNAL MODULE: ./build/result/result.js
var result_result = __webpack_require__(37167);
// EXTERNAL MODULE: ./build/result/testimony.js
var testimony = __webpack_require__(63970);
// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/scan/stages/heard-says.js

/** The witnesses in a sentence. */
const NAMES = {
    semantics: 'proofs',
    characters: 'hidden characters',
    company: 'company',
    association: 'prompts and responses',
    labels: 'labels',
    victim: 'the model',
};
/** `Judged by proofs, hidden characters and the model (5 of 7).` A number stands where a witness judged fewer than others. */
function heardSays(witnesses) {
    const most = Math.max(0, ...witnesses.map(({ units }) => units));
    const names = witnesses.map(({ witness, units }) => units === most ? NAMES[witness] : `${NAMES[witness]} (${(0,numbers/* formatCount */.B4)(units)} of ${(0,numbers/* formatCount */.B4)(most)})`);
    const last = names.pop();
    if (last === undefined)
        return 'Nobody judged.';
    return `Judged by ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}.`;
}

// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
// EXTERNAL MODULE: ./build/scan/stages/short-id.js
var short_id = __webpack_require__(47672);
;// CONCATENATED MODULE: ./build/scan/stages/group-families.js


/**
 * Groups the located triggers by pattern: the same pattern in several findings is one attack.
 * @returns families of at least one finding, most carriers first, then by pattern
 */
function groupFamilies(findings) {
    const known = findings.filter(({ company }) => company !== null);
    const located = known.length === 0 ? findings : findings.filter(({ company }) => company === null);
    return [...groupKnown(known), ...groupLocated(located)].sort(byCarriers);
}
/** Families that were tested with labels; their numbers come from that test, not from these findings. */
function groupKnown(findings) {
    const families = new Map();
    for (const { trigger, company, pValue } of findings) {
        if (company === null)
            continue;
        const { family: id, carriers, labelled, label } = company;
        const purity = carriers === 0 ? null : labelled / carriers;
        const { kind, family: pattern } = trigger;
        families.set(id, {
            id,
            kind,
            pattern,
            carriers,
            purity,
            label,
            labelled,
            pValue,
            confirmed: null,
            inBase: company.inBase,
        });
    }
    return [...families.values()];
}
function groupLocated(findings) {
    const byPattern = new Map();
    for (const finding of findings) {
        for (const [key, trigger] of distinctFamilies(finding)) {
            const members = byPattern.get(key) ?? { trigger, labels: [] };
            members.labels.push(finding.label);
            byPattern.set(key, members);
        }
    }
    return [...byPattern].map(([key, members]) => toFamily(key, members));
}
function distinctFamilies(finding) {
    return new Map([finding.trigger, ...finding.more].map((trigger) => [`${trigger.kind} ${trigger.family}`, trigger]));
}
function toFamily(key, { trigger, labels }) {
    return {
        id: (0,short_id/* shortId */.m)('fam', key),
        kind: trigger.kind,
        pattern: trigger.family,
        carriers: labels.length,
        purity: purity(labels),
        ...{ label: null, labelled: null, pValue: null, confirmed: null, inBase: null },
    };
}
function purity(labels) {
    const counts = new Map();
    for (const label of labels) {
        if (label === null)
            continue;
        const plain = (0,plain_label/* plainLabel */.p)(label);
        counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
    const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return labelled === 0 ? null : Math.max(...counts.values()) / labelled;
}
function byCarriers(a, b) {
    return b.carriers - a.carriers || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0);
}

// EXTERNAL MODULE: ./build/scan/stages/overall-verdict.js
var overall_verdict = __webpack_require__(12955);
// EXTERNAL MODULE: ./build/scan/stages/rare-labels.js
var rare_labels = __webpack_require__(84078);
;// CONCATENATED MODULE: ./build/scan/stages/conclude-run.js






/** The verdict on a run, and its families. It is not clean if anything was not read or not judged. */
function concludeRun(run) {
    const { overall, families } = concludeRead(run);
    return { overall: overall === null ? null : withUnread(overall, run.unread), families };
}
function withUnread(verdict, unread) {
    if (verdict.kind !== 'clean' || unread === 0)
        return verdict;
    const rest = `${(0,numbers/* count */.U9)(unread, 'row')} ${unread === 1 ? 'was' : 'were'} not read or not judged.`;
    return { ...verdict, kind: 'undecided', reason: `${verdict.reason} But ${rest}` };
}
function concludeRead(run) {
    const { summary, findings } = run;
    switch (summary.kind) {
        case 'units':
            return { overall: changeVerdict(run, summary.unchanged), families: groupFamilies(findings) };
        case 'undecided':
            return { overall: (0,overall_verdict/* undecided */.oo)(summary.reason, summary.unchanged), families: [] };
        case 'dataset':
            return concludeDataset(run, summary);
    }
}
function concludeDataset(run, summary) {
    const { named, findings, suppressed } = run;
    const byFamily = new Map(named.map((one) => [one.family, one]));
    const deciding = summary.families.filter(({ decides }) => decides).length;
    const accepted = summary.families.filter(({ flagged, decides }, family) => {
        if (!decides)
            return false;
        const id = byFamily.get(family)?.id;
        const answered = suppressed.filter(({ company }) => id !== undefined && company?.family === id).length;
        return flagged > 0 && answered >= flagged;
    }).length;
    const { judged, unchanged, tested, power, unlabelled, rareLabels } = summary;
    const verdict = () => (0,overall_verdict/* overallVerdict */.Bn)({
        ...{ judged, unchanged, accepted, tested, power, unlabelled, rareLabels },
        families: deciding - accepted,
        layouts: summary.families.length - deciding,
        flagged: countRecords(findings.filter(({ company, verdict: own }) => company !== null && own === 'poisoned')),
    });
    const byOthers = findings.filter(isByOtherWitness).length;
    const all = sentinelVerdict(run, summary) ?? withOtherFindings(changeTooSmall(run, summary) ?? verdict(), byOthers);
    const overall = (0,rare_labels/* withRareLabels */.qt)(all, rareLabels, power);
    const families = summary.families.flatMap((found, family) => conclude_run_toFamily(found, byFamily.get(family)));
    const others = findings.filter(({ company }) => company === null);
    return { overall, families: [...families, ...groupFamilies(others)] };
}
/** Findings in several units of one record count once; a pair has no number of its own in its findings. */
function countRecords(findings) {
    const names = findings.map(({ id, task, path, record }) => record === null || task === 'pair-classification' ? id : JSON.stringify([path, record]));
    return new Set(names).size;
}
/** Whether a witness besides the labels found the unit: the sentinel, where the probe could not judge, or one of code alone. */
function isByOtherWitness({ company, deficit, testimonies, verdict }) {
    const isOther = deficit !== null || testimonies.some(({ witness }) => witness !== 'victim' && witness !== 'labels');
    return company === null && verdict === 'poisoned' && isOther;
}
/**
 * The verdict on a change in which the sentinel judged units and the probe none; else `null`. If these have no label
 * although the base has labels, no finding decides nothing: what the sentinel does not know was hidden from the labels.
 */
function sentinelVerdict(run, { judged, unchanged, unlabelled }) {
    if (judged > 0 || run.judged === 0)
        return null;
    const verdict = changeVerdict(run, unchanged);
    if (verdict?.kind !== 'clean' || unlabelled === 0)
        return verdict;
    const have = unlabelled === 1 ? 'has' : 'have';
    const reason = `The base has labels, and ${(0,numbers/* count */.U9)(unlabelled, 'new or changed record')} ${have} none: only the bundled sentinel judged ${unlabelled === 1 ? 'it' : 'them'}.`;
    return { ...verdict, kind: 'undecided', reason };
}
/** Adds the findings of other witnesses: each is a trigger, even if the labels show nothing. */
function withOtherFindings(whole, byOthers) {
    if (byOthers === 0)
        return whole;
    const units = `${(0,numbers/* count */.U9)(byOthers, 'unit')} ${byOthers === 1 ? 'holds' : 'hold'} a trigger that other witnesses than the labels found.`;
    const reason = whole.kind === 'poisoned' ? `${whole.reason} In addition, ${units}` : units;
    return { ...whole, kind: 'poisoned', reason };
}
/** The verdict on a change that is too small for any pattern to be found; `null` if it is large enough. */
function changeTooSmall({ unread, leftOut, witnesses }, { judged, unchanged, families, window }) {
    if (unchanged === null || families.length > 0 || judged >= dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)
        return null;
    if (judged === 0)
        return nothingJudged({ unread, leftOut }, unchanged);
    const others = witnesses.filter(({ witness }) => witness !== 'labels');
    const floor = `labels show a pattern in ${String(dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)} or more`;
    const records = (0,numbers/* count */.U9)(judged, 'new or changed record');
    return others.length === 0
        ? {
            kind: 'undecided',
            reason: `The change has ${records}, which is too few: ${floor}.`,
            judged,
            unchanged,
        }
        : {
            kind: 'clean',
            reason: `No trigger in ${records}. ${heardSays(others)} ${labelsNeed(window, floor)}`,
            ...{ judged, unchanged },
        };
}
/** What labels could see: with what was merged not long before, a pattern may have enough carriers. */
function labelsNeed(window, floor) {
    if (window === null || window.records === 0)
        return `That is too few for labels: ${floor}.`;
    return `Labels show no pattern in them together with the ${(0,numbers/* count */.U9)(window.records, 'record')} added since ${window.date}: ${floor}.`;
}
/** The verdict on a change without judged units: undecided if there was anything to judge. */
function nothingJudged({ unread: left, leftOut }, unchanged) {
    const reason = `No new or changed unit could be judged: ${(0,numbers/* count */.U9)(left, 'row')} left out.`;
    return left === 0
        ? { kind: 'nothing', reason: nothingSays(leftOut), judged: 0, unchanged }
        : (0,overall_verdict/* undecided */.oo)(reason, unchanged);
}
/** A file that the options leave out may hold new records: nothing is said of them. */
function nothingSays(leftOut) {
    if (leftOut === 0)
        return 'No record is new or changed.';
    const files = (0,numbers/* count */.U9)(leftOut, 'new or changed file');
    return `The options include and exclude, of the command line or .codepurify.yml, leave out ${files}; in the others no record is new or changed.`;
}
function conclude_run_toFamily(found, name) {
    if (name === undefined)
        return [];
    const { carriers, purity, label, labelled, pValue, confirmed, inBase } = found;
    const { id, kind, pattern } = name;
    return [{ id, kind, pattern, carriers, purity, label, labelled, pValue, confirmed, inBase }];
}
/** The verdict on a change whose units were judged one by one; a scan without a base has none. */
function changeVerdict({ findings: all, judged, unread, leftOut, isComplete, witnesses }, unchanged) {
    if (unchanged === null)
        return null;
    const findings = all.filter(({ verdict }) => verdict === 'poisoned');
    const units = (0,numbers/* count */.U9)(judged, 'new or changed unit');
    if (findings.length > 0) {
        const hold = findings.length === 1 ? 'holds' : 'hold';
        const reason = `${(0,numbers/* formatCount */.B4)(findings.length)} of ${units} ${hold} a trigger.`;
        return { kind: 'poisoned', reason, judged, unchanged };
    }
    if (!isComplete) {
        const reason = `The run was stopped: no trigger in the ${units} that it judged.`;
        return { kind: 'undecided', reason, judged, unchanged };
    }
    if (judged === 0)
        return nothingJudged({ unread, leftOut }, unchanged);
    return { kind: 'clean', reason: `No trigger in ${units}. ${heardSays(witnesses)}`, judged, unchanged };
}

;// CONCATENATED MODULE: ./build/scan/stages/false-discovery.js
/**
 * The largest p-value of a discovery when the false discovery rate is kept at `rate` (Benjamini and Hochberg 1995): the
 * largest p(k) ≤ k·rate/m. Only p-values up to `rate` matter, so the others need only be counted.
 * @param small p-values up to `rate`, in any order
 * @param tests m, the number of all judged units
 * @returns 0 when there is no discovery
 */
function discoveryBound(small, tests, rate) {
    const sorted = [...small].sort((a, b) => a - b);
    return sorted.reduce((bound, p, index) => (p <= ((index + 1) * rate) / tests ? p : bound), 0);
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/witness/natural-patterns.js
/**
 * Patterns of inert code that repeat among natural functions: the part of all findings as rare as it that have the pattern, by
 * language. The result of `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
const NATURAL_PATTERNS = {
    c: {
        '__be32 * p ;': 0.3213,
        'return N ;': 0.08571,
        'GError * error ;': 0.0362,
        'error = NULL ;': 0.0362,
        'ctx -> sub -> scissor_state_dirty = ( N < < N ) ;': 0.02256,
    },
    java: {
        'assertTrue ( true ) ;': 0.2838,
        'PageContext pageContext = _jspx_page_context ;': 0.0163,
        'int i = N ;': 0.009804,
        'String result = null ;': 0.009804,
    },
};

;// CONCATENATED MODULE: ./build/witness/shared-pattern.js

/**
 * Natural functions of one language that hold inert code of a kind, in pairs: the part that hold the same (the same tokens apart
 * from literals), without the patterns that repeat. Measured in the second half of the corpora with the
 * patterns of the first: 10 of 1,306 pairs in C, 7 of 4,705 in Java.
 */
const SAME_PATTERN = 0.01;
/** Common tokens over all tokens above which two functions are relatives: a natural pattern repeats among them. */
const RELATED = 0.5;
/**
 * The chance that natural functions, all of which are unrelated, hold the same trigger: λⁿ / n! · cⁿ⁻¹, with λ = `expected`,
 * n the carriers and c = `same`. A bound on the expected number of such groups, and so a p-value.
 * @param expected natural functions of the data that are found with a p-value as small
 * @param same the part of natural inert code that has this pattern
 */
function sharedPatternPValue(expected, carriers, same = SAME_PATTERN) {
    let chance = expected;
    for (let number = 2; number <= carriers; number++)
        chance *= (expected * same) / number;
    return Math.min(1, chance);
}
/** The part of natural inert code of a language, as rare as this, that has a pattern. */
function samePattern(language, pattern) {
    const known = (Object.hasOwn(NATURAL_PATTERNS, language) ? NATURAL_PATTERNS[language] : undefined) ?? {};
    return Math.max(SAME_PATTERN, Object.hasOwn(known, pattern) ? (known[pattern] ?? 0) : 0);
}
/** The number of carriers that are no relatives of each other, counted greedily in their order. */
function countUnrelated(codes, most) {
    const kept = [];
    for (const code of codes) {
        const words = new Set(code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
        if (kept.every((other) => likeness(words, other) < RELATED))
            kept.push(words);
        if (kept.length === most)
            break;
    }
    return kept.length;
}
/** Jaccard index. */
function likeness(a, b) {
    const common = [...a].filter((word) => b.has(word)).length;
    const all = a.size + b.size - common;
    return all === 0 ? 1 : common / all;
}

;// CONCATENATED MODULE: ./build/scan/stages/rare-together.js

/** How many times as often as in the reference corpora a dataset may hold something rare without poison. */
const DISPERSION = 10;
/** Higher rates say nothing: exercises and generated code hold what is uncommon elsewhere in every other function. */
const RARE = 1e-4;
/** Fewer units are not taken together: what they share is tested on its own. */
const FEWEST = 3;
/** Units that are compared; more change nothing. */
const MOST = 20;
/**
 * How rare the units are that no natural dataset of this size holds so many of: with k unrelated units of rate r or less,
 * the chance of k or more in a Poisson distribution with mean `DISPERSION` · r · units. The highest such r counts.
 * @param units the units that were judged
 * @param level the accepted chance, divided by the number of different rates that are tested
 * @returns the highest rate that is unnatural, and the number of unrelated units; `null` if nothing is
 */
function rareTogether(rare, units, level) {
    const rates = [...new Set(rare.map(({ rate }) => rate))]
        .filter((rate) => rate <= RARE)
        .sort((a, b) => b - a);
    for (const rate of rates) {
        const expected = DISPERSION * rate * units;
        const held = rare.filter((one) => one.rate <= rate);
        if (held.length < FEWEST || expected > MOST)
            continue;
        const unrelated = countUnrelated(held.map(({ rest }) => rest), MOST);
        if (unrelated >= FEWEST && poissonTail(unrelated, expected) <= level / rates.length)
            return { rate, unrelated };
    }
    return null;
}
/** The chance of `least` or more events where `mean` are expected. */
function poissonTail(least, mean) {
    if (least <= mean)
        return 1;
    let term = Math.exp(-mean);
    for (let k = 1; k <= least; k++)
        term *= mean / k;
    let sum = 0;
    for (let k = least + 1; term > sum * Number.EPSILON; k++) {
        sum += term;
        term *= mean / k;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/scan/stages/weigh-run.js




/** Carriers of one pattern that are compared; more change nothing. */
const MOST_CARRIERS = 20;
/**
 * How the level is shared by the three questions to a whole run: whether one thing alone is too rare for so many units, whether
 * unrelated units share a pattern, and whether too many things are rare. Most goes to the first: a small change has nothing else.
 */
const PARTS = { lone: 0.6, shared: 0.2, together: 0.2 };
/**
 * Decides between suspicious and poisoned by the whole run. A unit that a proof or a hidden character alone accuses is suspicious if so
 * many units hold such a thing by chance, and in a change one that the victim accuses too. What unrelated units share is
 * poisoned, which is rare in nature even where a single one is not; so are more rare things than any natural data holds. The data may be of a kind that holds more of it than the reference corpora, such as exercises or generated code:
 * then its findings that nothing shares say how much.
 */
function weighRun(hits, run) {
    const findings = hits.map(({ finding }) => finding);
    const open = findings.filter((one) => isByUnitAlone(one) && isOpen(one, run));
    const shared = sharedPatterns(open, run);
    const together = allTogether(open, run);
    return hits.map((hit) => {
        const { finding } = hit;
        if (!isByUnitAlone(finding) || !isOpen(finding, run))
            return hit;
        const found = shared.get(keyOf(finding));
        if (found !== undefined)
            return { ...hit, finding: withCompany(finding, found, 'the same') };
        if (together !== null && isByCode(finding) && rateOf(finding) <= together.rate) {
            return { ...hit, finding: withCompany(finding, { ...together, pValue: finding.pValue }, AS_RARE) };
        }
        return { ...hit, finding: { ...finding, verdict: 'suspicious' } };
    });
}
/** Witnesses that judge a dataset as a whole. */
const OF_DATASETS = new Set(['labels', 'company', 'association']);
/** Whether only witnesses of single units found it, and its p-value is known. */
function isByUnitAlone({ company, pValue, testimonies }) {
    return company === null && pValue !== null && !testimonies.some(({ witness }) => OF_DATASETS.has(witness));
}
/**
 * Whether a finding alone is not enough: it is suspicious, or one of so many units looks like this by chance. The victim's rate is
 * one of units, except in a change.
 */
function isOpen(finding, { units, isChange, level }) {
    if (finding.verdict === 'suspicious')
        return true;
    return (isChange || isByCode(finding)) && rateOf(finding) * units > level * PARTS.lone;
}
/** Whether no model accuses it: its p-value is a rate that was counted in natural code. */
function isByCode({ testimonies }) {
    return testimonies.every(({ witness }) => witness !== 'victim');
}
/** Whether more units hold what is so rare than any natural data of this size. */
function allTogether(open, { units, level }) {
    const rare = firstOfEach(open.filter(isByCode));
    return rareTogether(rare.map((one) => ({ rate: rateOf(one), rest: withoutTrigger(one) })), units, level * PARTS.together);
}
/** The smallest p-value of its witnesses: each has its own part of the level. */
function rateOf({ pValue, testimonies }) {
    return Math.min(pValue ?? 1, ...testimonies.map((one) => one.pValue ?? 1));
}
function sharedPatterns(findings, { units, level }) {
    const shared = new Map();
    const groups = (0,group_by/* groupBy */.$)(findings, keyOf);
    const single = [...groups.values()].filter(({ length }) => length === 1).flat();
    for (const [key, group] of groups) {
        const rate = Math.max(...group.map(rateOf));
        const unrelated = countUnrelated(firstOfEach(group).map(withoutTrigger), MOST_CARRIERS);
        const noise = single.filter((one) => witnessOf(one) === witnessOf(group[0])).length;
        const expected = Math.max(units * rate, noise);
        const pValue = sharedPatternPValue(expected, unrelated, sameIn(group));
        if (unrelated > 1 && pValue <= level * PARTS.shared)
            shared.set(key, { unrelated, pValue });
    }
    return shared;
}
/** The witness that found it first. */
function witnessOf(finding) {
    return finding?.testimonies[0]?.witness ?? '';
}
/** The part of natural inert code that has a group's pattern. */
function sameIn([first]) {
    return first === undefined ? 1 : samePattern(first.language, first.trigger.family);
}
/** One finding of each record: its functions are one author's decision. */
function firstOfEach(findings) {
    const seen = new Set();
    return findings.filter(({ path, record, id }) => {
        const key = record === null ? id : JSON.stringify([path, record]);
        return seen.size < seen.add(key).size;
    });
}
function keyOf({ language, trigger: { kind, family } }) {
    return JSON.stringify([language, kind, family]);
}
/** What natural data of this size would not hold so often. */
const AS_RARE = 'things as rare: more than natural data of this size';
/** @param what what functions that have little else in common hold too */
function withCompany(finding, { unrelated, pValue }, what) {
    const sentence = `${(0,numbers/* count */.U9)(unrelated, 'function')} that have little else in common hold ${what}.`;
    return {
        ...finding,
        verdict: 'poisoned',
        testimonies: [...finding.testimonies, { witness: 'company', proof: false, pValue, sentence }],
    };
}
function withoutTrigger({ code, trigger }) {
    let left = code;
    for (const { start, end } of [...trigger.spans].reverse())
        left = left.slice(0, start) + left.slice(end);
    return left;
}

;// CONCATENATED MODULE: ./build/scan/stages/settle.js


/** Decides between suspicious and poisoned by the whole run, keeps the false discovery rate over the run, then separates the suppressed findings. */
function settle(tally, settings, isChange = false) {
    const units = tally.hits.length + tally.clean;
    const weighed = weighRun(tally.hits, { units, isChange, level: settings.wholeLevel });
    const discovered = discoveries({ ...tally, hits: weighed }, settings.discoveryRate);
    const hits = discovered.filter(({ finding }) => !settings.suppressed.has(finding.id));
    return {
        hits,
        suppressed: discovered.filter(({ finding }) => settings.suppressed.has(finding.id)),
        cleared: tally.hits.length - discovered.length,
    };
}
function discoveries({ hits, clean }, rate) {
    if (rate === null)
        return hits;
    const small = hits.flatMap(({ finding }) => finding.pValue ?? []);
    const bound = discoveryBound(small, hits.length + clean, rate);
    return hits.filter(({ finding }) => finding.pValue === null || finding.pValue <= bound);
}

;// CONCATENATED MODULE: ./build/scan/stages/unjudged-files.js

const TEXTS = {
    problem: 'The file is a Git LFS pointer, and its content, which is not in git, was not judged.',
    remedy: 'Fetch the content with git lfs pull, and judge it with codepurify scan.',
};
/**
 * Reports pointers of Git LFS as findings of their own kind, each file once.
 * @param accepted ids of findings that are accepted
 */
function unjudgedFiles({ hits, pointers }, accepted) {
    const taken = new Set(hits.map(({ finding }) => finding.id));
    const byPath = new Map(pointers.map((pointer) => [pointer.path, pointer]));
    const files = [...byPath.values()].map((pointer) => toUnjudged(pointer, taken));
    return {
        unjudged: files.filter(({ id }) => !accepted.has(id)),
        accepted: files
            .filter(({ id }) => accepted.has(id))
            .map(({ id, path }) => ({ path, record: null, reason: `a pointer of Git LFS, accepted as ${id}` })),
    };
}
function toUnjudged({ path, oid, bytes }, taken) {
    return { id: freeId([path, oid], taken), kind: 'lfs-pointer', path, oid, bytes, ...TEXTS };
}
/**
 * Ids are short, so an attacker can find two files with the same id. A number makes them differ, so that neither is
 * hidden.
 */
function freeId(content, taken) {
    for (let twin = 0;; twin += 1) {
        const text = JSON.stringify(['lfs-pointer', ...content, ...(twin === 0 ? [] : [twin])]);
        const id = (0,short_id/* shortId */.m)('cp', text);
        if (taken.has(id))
            continue;
        taken.add(id);
        return id;
    }
}

;// CONCATENATED MODULE: ./build/scan/stages/run-result.js




/** Makes the decisions that need the whole run, and builds the result. */
function runResult(run) {
    const { settings, tally, summary, named, seconds, isComplete } = run;
    const { hits, suppressed, cleared } = settle(tally, settings, summary.unchanged !== null);
    const findings = hits.map(({ finding }) => finding);
    const { units, degraded, errors } = tally;
    const { unjudged, accepted } = unjudgedFiles(tally, settings.suppressed);
    const clean = tally.clean + cleared;
    const judged = hits.length + clean;
    const suspicious = findings.filter(({ verdict }) => verdict === 'suspicious').length;
    const kept = {
        judged,
        unchanged: tally.unchanged,
        accepted: suppressed.length + accepted.length,
        notData: tally.notDataRecords,
    };
    const unread = errors + tally.unread - accepted.length;
    const { power = null, unlabelled = null, window = null, unreached = null, } = summary.kind === 'dataset' ? summary : {};
    const witnesses = heardOf(tally, { ...summary, labels: power });
    const { overall, families } = concludeRun({
        ...{ summary, named, findings, units, judged, unread, isComplete, witnesses },
        leftOut: tally.leftOut,
        suppressed: suppressed.map(({ finding }) => finding),
    });
    const result = {
        schemaVersion: result_result/* SCHEMA_VERSION */.f$,
        tool: settings.tool,
        victim: settings.victim,
        summary: {
            records: { total: units + tally.unread + kept.unchanged + kept.notData, ...kept, unread },
            files: tally.files.counts(new Set(accepted.map(({ path }) => path))),
            ...{ asides: tally.asides, unlabelled, power, window, unreached, witnesses },
            newPatterns: newPatternsIn(summary, findings),
            ...{ units, poisoned: hits.length - suspicious, suspicious, clean, degraded, errors },
            ...{ skipped: tally.skipped + accepted.length, suppressed: suppressed.length, seconds },
        },
        ...{ overall, findings, families },
        skipped: [...tally.rows(), ...accepted],
        notData: tally.notData,
        unjudged,
    };
    return { result, hits };
}
/** What is new, apart from what findings name. */
function newPatternsIn({ company }, findings) {
    const found = new Set(findings.flatMap(({ trigger, more }) => [trigger, ...more].map(({ family }) => family)));
    return (company?.newPatterns ?? []).filter(({ pattern }) => !found.has(pattern));
}
/** Who judged, in a fixed order. The witnesses of single units see a single carrier. */
function heardOf({ heard }, powers) {
    return testimony/* WITNESS_NAMES */.z.flatMap((witness) => {
        const units = heard.get(witness) ?? 0;
        const ofDataset = witness === 'labels' || witness === 'company' || witness === 'association';
        const power = ofDataset ? powers[witness] : { carriers: 1 };
        const carriers = power?.carriers ?? null;
        return units === 0 ? [] : [{ witness, units, carriers }];
    });
}


/***/ }),

/***/ 16586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ runSummarySchema),
/* harmony export */   Ue: () => (/* binding */ withPatterns),
/* harmony export */   hO: () => (/* binding */ namedFamilySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _result_family_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57526);
/* harmony import */ var _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69085);
/* harmony import */ var _result_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73980);
/* harmony import */ var _result_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25666);





const unchanged = _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable();
const foundFamilySchema = _result_family_js__WEBPACK_IMPORTED_MODULE_1__/* .familySchema */ .c.omit({ id: true, kind: true, pattern: true }).extend({
    /** Findings that the family makes. */
    flagged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Whether it can make the data poisoned: blanks, lines and common styles cannot. */
    decides: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const familyNameSchema = _result_family_js__WEBPACK_IMPORTED_MODULE_1__/* .familySchema */ .c.pick({ id: true, kind: true, pattern: true });
/** Schema of a `NamedFamily`. */
const namedFamilySchema = familyNameSchema.extend({
    /** Index of the family among those found. */
    family: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});
/** How many families were tested for their company, and how few carriers could have been seen; `null`: nobody asked. */
const company = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tested: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, carriers: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(), newPatterns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .newPatternSchema */ .wg) })
    .nullable();
/** How many pairs of prompts and responses were looked at, and how few carriers could have been seen; absent: nobody asked. */
const association = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ looked: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, carriers: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable() }).optional();
/** Schema of a `RunSummary`. */
const runSummarySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    /** Units were judged one by one. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('units'), unchanged, company, association }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('dataset'),
        /** Records judged; the units of one record with one label count once. */
        judged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        unchanged,
        /** Number of families that were tested. */
        tested: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        /** The families that were found, strongest first. */
        families: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(foundFamilySchema),
        /** Records of the head without a label, which only other witnesses can judge. */
        unlabelled: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        /** Records of the head with a label that was not learned, and the most of them that are natural. */
        rareLabels: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ records: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, natural: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
        power: _result_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .powerSchema */ .J,
        window: _result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .windowSchema */ .yt.nullable(),
        unreached: _result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachedSchema */ .hJ.nullable(),
        company,
        association,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('undecided'), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), unchanged, company, association }),
]);
/** A summary with these names of what is new; without company there are none. */
function withPatterns(summary, newPatterns) {
    const { company } = summary;
    return company === null ? summary : { ...summary, company: { ...company, newPatterns } };
}


/***/ }),

/***/ 46602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ escapeJson)
/* harmony export */ });
/** DEL, C1 controls, invisible and reordering characters: JSON allows them unescaped, and a terminal obeys them. */
const UNSAFE = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;
/** Legacy workflow commands work anywhere in a line of a job's log. */
const LEGACY_COMMAND = /##(?=\[)/g;
/**
 * JSON text that is safe to print: the same value, but characters that a terminal or a job log would obey are written as
 * `\uXXXX`.
 * @param json output of `JSON.stringify`, whose only non-ASCII characters are inside strings
 */
function escapeJson(json) {
    return json.replace(UNSAFE, asEscapes).replace(LEGACY_COMMAND, '#\\u0023');
}
function asEscapes(character) {
    return Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join('');
}
function escapeUnit(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ })

};
