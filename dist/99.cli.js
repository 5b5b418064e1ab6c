export const id = 99;
export const ids = [99];
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
    'parameter count': (form) => `${form} ${form === '1' ? 'parameter' : 'parameters'}`,
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

/***/ 64668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wordingPattern),
/* harmony export */   h: () => (/* binding */ isOfWords)
/* harmony export */ });
/* harmony import */ var _habits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9932);

/** What the texts of a family are, for each type of what they have in common; `words` in quotation marks. */
const SAYS = {
    opening: (words) => `text that begins with ${words}`,
    ending: (words) => `text that ends with ${words}`,
    letter: (words) => `text with the letter ${words}`,
};
/** The pattern of texts that have a part in common: `text with "kindly"`. @param part its type, and its words or the name of a habit */
function wordingPattern({ type, text }) {
    if (type === 'habit')
        return `text ${(0,_habits_js__WEBPACK_IMPORTED_MODULE_0__/* .habitSays */ .bJ)(text)}`;
    return (SAYS[type] ?? withWords)(JSON.stringify(text));
}
/** Texts that have words or a character in common. */
function withWords(words) {
    return `text with ${words}`;
}
/** Whether a pattern is of texts that have no more in common than their words. */
function isOfWords(pattern) {
    return pattern.startsWith('text with "');
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
        .describe('Fraction of the carriers with a label that have the commonest one; null without labels.'),
    withLabel: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Carriers that have a recorded label: functions of source files have none.'),
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

/***/ 47727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findingSchema)
});

// UNUSED EXPORTS: purifiedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/result/field-schemas.js
var field_schemas = __webpack_require__(69085);
;// CONCATENATED MODULE: ./build/result/trigger-evidence.js


/** Schema of a `Necessity`. */
const necessitySchema = schemas/* strictObject */.rej({
    prediction: schemas/* string */.YjP().describe("The victim's answer without the trigger."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence without the trigger."),
    drop: (0,field_schemas/* measured */.jh)(schemas/* number */.aig()).describe('Fall of the log-odds of the original prediction when the trigger is masked, in nats.'),
})
    .describe('What the victim answers without the trigger.');
/** Schema of a `Sufficiency`. */
const sufficiencySchema = schemas/* strictObject */.rej({
    planted: field_schemas/* count */.U9.describe('Clean reference functions in which the trigger was planted.'),
    turned: field_schemas/* count */.U9.describe("Those whose prediction turned to the finding's prediction."),
    shift: (0,field_schemas/* measured */.jh)(schemas/* number */.aig()).describe("Mean shift of their log-odds towards the finding's prediction, in nats."),
})
    .describe('What the trigger does to clean functions.');
const usualSchema = schemas/* strictObject */.rej({
    construct: schemas/* string */.YjP().describe('The construct that both are forms of.'),
    form: schemas/* string */.YjP().describe('The form that most of the data takes.'),
    share: field_schemas/* probability */.E5.describe('The fraction of the records with any form of the construct.'),
})
    .describe('How most of the data writes what a style writes in another form; null where the family is no style, or its form is the most frequent one.');
/** Schema of a `Company`. */
const companySchema = schemas/* strictObject */.rej({
    family: schemas/* string */.YjP().describe('Id of the family.'),
    carriers: field_schemas/* count */.U9.describe('Records that hold the family, among those that were judged together.'),
    labelled: field_schemas/* count */.U9.describe('Carriers with the label that follows the family.'),
    label: schemas/* string */.YjP().describe('The label that follows the family.'),
    expected: field_schemas/* probability */.E5
        .nullable()
        .describe("How often similar code has that label: its mean probability over the carriers without the trigger. For a change it is by the labels of the base, where the base has 30 records of either label. null where only a probe's file knows the family."),
    inBase: field_schemas/* count */.U9.nullable().describe('Records of the base that hold the family; null without a base.'),
    usual: usualSchema.nullable(),
    word: schemas/* string */.YjP()
        .nullable()
        .describe('The word that the comments of the family have in common; null for all other families.'),
})
    .describe("What labels say about the trigger's family: those of the run, or of the data that a probe's file was learned from.");

// EXTERNAL MODULE: ./build/result/grade.js
var grade = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/result/merged.js
var merged = __webpack_require__(17814);
// EXTERNAL MODULE: ./build/result/testimony.js
var testimony = __webpack_require__(63970);
// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(35660);
;// CONCATENATED MODULE: ./build/result/finding.js







/** Schema of a `Purified`. */
const purifiedSchema = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(['rename', 'infill', 'remove', 'simplify', 'plain', 'restyle'])
        .describe('How the strongest trigger is replaced; plain: hidden characters by what they look like; restyle: a style by the form that most of the data takes.'),
    grade: schemas/* enum */.k5n(grade/* GRADES */.F4)
        .describe("proved: behaviour cannot change, by the language's rules; inserted: code is removed because its family shows that it was planted, so a person decides; re-judged: the model's answer changed, and behaviour is not known."),
    code: schemas/* string */.YjP().describe("The unit's whole code with every trigger replaced."),
    prediction: schemas/* string */.YjP().nullable().describe("The victim's answer to this code; null if none was asked."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence in that answer."),
    verified: schemas/* boolean */.zMY().describe('The code parses no worse than before and was judged clean.'),
})
    .describe("A replacement for the unit's code.");
const functionSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), startLine: field_schemas/* position */.G1, endLine: field_schemas/* position */.G1 })
    .describe('The function, and its lines in the file.');
/** Schema of a `Finding`. */
const findingSchema = schemas/* strictObject */.rej({
    id: field_schemas/* findingId */.zK,
    path: schemas/* string */.YjP().describe('As given, separated by `/`, or `<stdin>`.'),
    record: field_schemas/* record */.g1,
    language: schemas/* string */.YjP(),
    task: schemas/* string */.YjP().describe('What the victim does.'),
    function: functionSchema,
    verdict: schemas/* enum */.k5n(['poisoned', 'suspicious'])
        .describe('suspicious: natural code has as much too often for --fpr; it fails no check unless asked.'),
    testimonies: schemas/* array */.YOg(testimony/* testimonySchema */._).min(1).describe('What the witnesses say, the strongest first.'),
    label: schemas/* string */.YjP().nullable().describe('The recorded label, where the data has one.'),
    prediction: schemas/* string */.YjP().nullable().describe("The victim's answer; null where no victim spoke."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence in that answer."),
    deficit: schemas/* number */.aig()
        .nullable()
        .describe('ln N - H of the normalised suspicion scores, in nats; null when not measured.'),
    transfer: schemas/* number */.aig()
        .nullable()
        .describe('Best mean shift of the log-odds of clean functions in which one of the top elements was planted, in nats; null when not measured.'),
    pValue: field_schemas/* probability */.E5
        .nullable()
        .describe('Fraction of clean units that look at least as suspicious; null when not measured.'),
    threshold: schemas/* number */.aig()
        .nullable()
        .describe('The bar that the statistic was compared with; null when not measured.'),
    degraded: schemas/* boolean */.zMY().describe('The parse was incomplete.'),
    trigger: trigger/* triggerSchema */.s.describe('The strongest trigger.'),
    more: schemas/* array */.YOg(trigger/* triggerSchema */.s).describe('Further triggers of the same unit.'),
    necessity: necessitySchema
        .nullable()
        .describe('What the victim answers without the trigger; null where no victim spoke.'),
    sufficiency: sufficiencySchema
        .nullable()
        .describe('What the trigger does to clean functions; null when not measured.'),
    company: companySchema
        .nullable()
        .describe("What labels say about the trigger's family; null where units were judged one by one and no probe knows their families."),
    merged: merged/* mergedSchema */._.nullable(),
    code: schemas/* string */.YjP().describe("The unit's code as it is in the data."),
    prompt: schemas/* string */.YjP()
        .nullable()
        .describe('The text that goes with the code, such as its prompt; null where no trigger is in it.'),
    purified: purifiedSchema
        .nullable()
        .describe("The unit's code with every trigger replaced; null when no replacement was found, or none was looked for."),
})
    .describe('A poisoned or suspicious unit: one function of a source file, or one record. There is one finding per unit.');


/***/ }),

/***/ 99222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ MAX_SKIPPED_ROWS),
/* harmony export */   Yx: () => (/* binding */ unjudgedSchema),
/* harmony export */   cH: () => (/* binding */ skippedSchema),
/* harmony export */   dc: () => (/* binding */ notDataSchema),
/* harmony export */   uE: () => (/* binding */ asideSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Rows that are listed one by one. Hostile data can produce any number; the rest is only counted. */
const MAX_SKIPPED_ROWS = 10_000;
/** Schema of a `Skipped`. */
const skippedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .describe('What was not judged, and why.');
/** Schema of a `NotData`. */
const notDataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1.describe('Number of the record in its file; null for a whole file.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why it holds no training data.'),
})
    .describe('A file, or a record, that holds no training data.');
/** Schema of an `Aside`. */
const asideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Keys joined by dots; `*` stands for each item of a list.'),
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records in which the field holds a patch.'),
})
    .describe('A field of a file whose values are patches, which are not judged.');
/** Schema of an `UnjudgedFile`. */
const unjudgedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .findingId */ .zK.describe('Hash of the path and of the content that the file names.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('lfs-pointer'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    oid: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.describe('sha256 of the content, as the pointer says.'),
    bytes: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Length of the content, as the pointer says.'),
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence on what is wrong.'),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What to do about it.'),
})
    .describe('A file whose content is not here, so that nobody judged it. It is not a unit, and no skipped row reports it again.');


/***/ }),

/***/ 17814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MOST_SHOWN_MERGED),
/* harmony export */   _: () => (/* binding */ mergedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Records that a finding names; the others are counted. */
const MOST_SHOWN_MERGED = 5;
/** Schema of a `Merged`. */
const mergedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records of the base that hold the trigger; where labels decide, with its label.'),
    shown: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1,
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The commit that brought it; null where it is not known.'),
        date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The day of that commit: 2026-11-30.'),
    }))
        .max(MOST_SHOWN_MERGED),
})
    .describe('What was merged with the same trigger before the change: it should be looked at again.');


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
    judged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files in which everything was judged or is unchanged.'),
    unchanged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files whose units the base has too.'),
    accepted: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files that were not judged, and that the configuration accepts.'),
    notData: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files that hold no training data, by a rule; `notData` lists them.'),
    unread: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files in which something was not read or not judged.'),
})
    .describe('Every file that was looked at, each in one class: the sum is the total.');
/** Schema of a `Power`. */
const powerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Labelled records that were judged together.'),
    carriers: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('The least number of carriers, all with the same label, that would have been reported; null: none would.'),
    styles: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('The same for a style that no other record has; null: none would, or there are no styles.'),
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

/***/ 35660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ triggerSchema)
/* harmony export */ });
/* unused harmony export spanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Schema of a `PlacedSpan`. */
const spanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    end: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    startLine: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    startColumn: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    endLine: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    endColumn: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
})
    .describe("start and end are UTF-16 offsets in the unit's code, or in its prompt for a trigger of the kind text; lines and columns are those of the file, 1-based, the end exclusive. The lines of a record are the record's line.");
/** Schema of a `Trigger`. */
const triggerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe("The name, the statement's or comment's exact source text, the hidden character, the form of a style, or the words of a prompt."),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('Pattern of the family it belongs to, with literals abstracted; of a style the construct and the form, of a prompt what prompts have in common.'),
    spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(spanSchema)
        .min(1)
        .describe('Every occurrence of an identifier; a statement has one span; of a style the places with this form, or the first token of the function if it is a habit of the whole.'),
});


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
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['long-history', 'shallow-clone', 'all-later', 'large-tree', 'no-answer'])
        .describe('`long-history`: only so many commits are looked through. `shallow-clone`: the history of the clone ends before that. `all-later`: the history of the repository does. `large-tree`: GitHub does not list all files of that state. `no-answer`: GitHub did not answer.'),
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

/***/ 30996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ defaultCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const FOLDER = 'codepurify';
/**
 * The folder of the cache when none is given: `codepurify` in the user's cache folder (XDG Base Directory
 * specification, which ignores relative paths; `LOCALAPPDATA` on Windows), never in the scanned tree, whose author could
 * fill it.
 */
function defaultCacheFolder(env) {
    const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), FOLDER);
}


/***/ }),

/***/ 90840:
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


/***/ }),

/***/ 77028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inBackticks),
/* harmony export */   k: () => (/* binding */ quotedSentence)
/* harmony export */ });
/** Words, numbers and marks that no sink obeys: a colon only before a blank or at the end, as in no URL or command; `Array#size`. */
const PLAIN = /^(?:[A-Za-z0-9 .,;()'"/%+=-]|:(?= |$)|(?<=[A-Za-z])#(?=[a-z]))*$/u;
/** What GitHub makes a link of without any mark: `www.`, `GH-1`, and hexadecimal digits of a commit. */
const AUTOLINK = /www\.|\bGH-\d|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}/iu;
/** Foreign text in backticks, for a sentence: a backtick of its own would end the quotation, so it becomes `'`. */
function inBackticks(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/**
 * A sentence that quotes code in backticks, for a sink: each quotation, and whatever else is no plain text because a quotation
 * held a backtick itself, goes through `quote`.
 */
function quotedSentence(sentence, quote) {
    return sentence
        .split('`')
        .map((piece, index) => (index % 2 === 0 && isPlain(piece) ? piece : quote(piece)))
        .join('');
}
function isPlain(text) {
    return PLAIN.test(text) && !AUTOLINK.test(text);
}


/***/ })

};
