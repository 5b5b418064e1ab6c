export const id = 539;
export const ids = [539];
export const modules = {

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/scan/stages/run-result.js + 5 modules
var run_result = __webpack_require__(25397);
// EXTERNAL MODULE: ./build/scan/reading/tally.js + 1 modules
var reading_tally = __webpack_require__(75829);
;// CONCATENATED MODULE: ./build/scan/shards/merge.js




/**
 * Merges the shards of a run. Decisions that need the whole run are made here, in the same way as in a single run. So
 * the result is the same as that of a single run, except for the seconds, which add up.
 * @throws CodePurifyError `input` unless the parts are all shards of one run, each once
 */
function mergeParts(parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        throw refused('There is no part to merge.', 'Give the files of all shards.');
    for (const other of others)
        checkSameRun(first, other);
    checkComplete(parts);
    const { run } = first.part;
    const { result } = (0,run_result/* runResult */.X)({
        settings: { ...run, suppressed: new Set(run.suppressed) },
        tally: mergedTally(parts),
        summary: run.summary,
        named: mergedFamilies(parts),
        seconds: sum(parts, ({ seconds }) => seconds),
        isComplete: true,
    });
    return result;
}
/** Fields that must be the same in all shards, and their names in messages. */
const COMPARED = [
    ['tool', 'versions of CodePurify'],
    ['options', 'options'],
    ['victim', 'victims'],
    ['data', 'data'],
    ['discoveryRate', 'options'],
    ['suppressed', 'accepted findings'],
    ['summary', 'seeds or data: they do not agree on the run as a whole'],
];
function checkSameRun(first, other) {
    const differing = COMPARED.find(([field]) => !(0,external_node_util_.isDeepStrictEqual)(first.part.run[field], other.part.run[field]));
    if (differing === undefined && first.part.shard.of === other.part.shard.of)
        return;
    const what = differing?.[1] ?? 'numbers of shards';
    throw refused(`${JSON.stringify(first.name)} and ${JSON.stringify(other.name)} belong to different runs: they have different ${what}.`, 'Scan the same data with the same options, seed and version on every machine; only --shard differs.');
}
function checkComplete(parts) {
    const { of } = parts[0]?.part.shard ?? { of: 0 };
    const names = new Map();
    for (const { name, part } of parts) {
        const { index } = part.shard;
        const before = names.get(index);
        if (before !== undefined || index > of) {
            const shard = `${String(index)}/${String(of)}`;
            const why = before === undefined ? 'there is no such shard' : `so is ${JSON.stringify(before)}`;
            throw refused(`${JSON.stringify(name)} is shard ${shard}, and ${why}.`, 'Give each shard once.');
        }
        names.set(index, name);
    }
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !names.has(index));
    if (missing.length === 0)
        return;
    throw refused(`The run has ${String(of)} shards. Missing: ${missing.join(', ')}.`, 'Give all of them: otherwise the missing shards would count as clean.');
}
function mergedTally(parts) {
    const tally = new reading_tally/* Tally */.F();
    const findings = parts.flatMap(({ part }) => part.findings).sort((a, b) => a.position - b.position);
    for (const finding of findings)
        tally.hits.push(finding);
    tally.clean = sum(parts, ({ clean }) => clean);
    tally.degraded = sum(parts, ({ degraded }) => degraded);
    tally.errors = sum(parts, ({ errors }) => errors);
    tally.skipped = sum(parts, ({ skipped }) => skipped);
    const pointers = parts.flatMap(({ part }) => part.pointers).sort((a, b) => a.position - b.position);
    for (const pointer of pointers)
        tally.pointers.push(pointer);
    const rows = parts.flatMap(({ part }) => part.rows).sort((a, b) => a.position - b.position);
    for (const row of rows)
        tally.list(row);
    tally.notData.push(...(parts[0]?.part.notData ?? [])); // every shard lists all of them
    tally.asides.push(...(parts[0]?.part.asides ?? []));
    tally.unchanged = parts[0]?.part.unchanged ?? 0;
    tally.notDataRecords = parts[0]?.part.notDataRecords ?? 0;
    for (const { part } of parts)
        tally.files.add(part.files);
    return tally;
}
/** Each shard has named some of the families; a family has the same name in all shards. */
function mergedFamilies(parts) {
    const byFamily = new Map();
    for (const { part } of parts) {
        for (const one of part.named)
            if (!byFamily.has(one.family))
                byFamily.set(one.family, one);
    }
    return [...byFamily.values()];
}
function sum(parts, of) {
    return parts.reduce((total, { part }) => total + of(part), 0);
}
function refused(problem, remedy) {
    return new errors/* CodePurifyError */.Lg('input', problem, remedy);
}

// EXTERNAL MODULE: ./build/scan/stages/part.js + 1 modules
var part = __webpack_require__(7583);
;// CONCATENATED MODULE: ./build/scan/shards/parse-part.js


/** Strings of V8 have at most 2^29 − 24 characters, and nobody would read that many findings. */
const MAX_PART_BYTES = 256_000_000;
/**
 * Reads a part, and checks every field.
 * @param name its name in messages
 * @throws CodePurifyError `input`, naming the field that is wrong
 */
function parsePart(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(name, 'it is not JSON', cause);
    }
    const parsed = part/* partSchema */.D.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue?.path.map(String).join('.') ?? '';
    throw unreadable(name, `${field === '' ? 'it' : JSON.stringify(field)}: ${issue?.message ?? ''}`, parsed.error);
}
function unreadable(name, why, cause) {
    return new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(name)} is not a part of a run: ${why}.`, `Give the files that codepurify scan --shard writes in this version (part format ${String(part/* PART_VERSION */.X)}).`, { cause });
}

// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/cli/report.js + 20 modules
var report = __webpack_require__(17884);
;// CONCATENATED MODULE: ./build/cli/merge-command.js








/** `codepurify merge`: reports a run from the parts of its shards. @returns the exit code of that run */
async function mergeCommand(paths, values, world) {
    const { options } = await (0,command_run/* commandOptions */.i)(values, world);
    const parts = [];
    for (const path of paths)
        parts.push(await readPart(path, world.cwd));
    const outcome = { result: mergeParts(parts), end: 'complete' };
    await (0,report/* report */.z)(outcome, options, world);
    const hasBase = outcome.result.overall?.unchanged != null;
    return (0,exit_code/* exitCodeOf */.FO)(outcome, (0,exit_code/* failRule */.Nx)(options.failOn, hasBase));
}
async function readPart(path, cwd) {
    return { name: path, part: parsePart(await readText((0,external_node_path_.resolve)(cwd, path), path), path) };
}
async function readText(path, name) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= MAX_PART_BYTES)
            return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* CodePurifyError */.Lg('input', `The part ${JSON.stringify(name)} cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, REMEDY, {
            cause,
        });
    }
    throw new errors/* CodePurifyError */.Lg('input', `The part ${JSON.stringify(name)} has more than ${String(MAX_PART_BYTES)} bytes.`, 'Use more shards: codepurify scan --shard 1/64.');
}
const REMEDY = 'Give the files that codepurify scan --shard has written.';


/***/ }),

/***/ 73762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DATASET_DEFAULTS)
/* harmony export */ });
/**
 * With four folds, each training has three quarters of the carriers of a 1 % trigger. In clean data there are families of
 * five to seven records from one commit or bug, and no published attack works with so few.
 */
const DATASET_DEFAULTS = {
    task: 'classification',
    folds: 4,
    leastCarriers: 8,
    familyLevel: 0.01,
    asksOpinion: false,
};


/***/ }),

/***/ 69085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vZ: () => (/* binding */ elementKind),
/* harmony export */   zK: () => (/* binding */ findingId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** A number of things, an offset in UTF-16 code units, or a position in the order of the data. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** A line or a column. */
const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
/** The place of a record in its file. */
const record = position
    .nullable()
    .describe('1-based line of the record in its file; null for a source file.');
/** A probability, a p-value, or a part of a whole. */
const probability = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
/**
 * A measurement that always exists but may not be finite. JSON has no such numbers: it is written as `null`, and read
 * as `NaN`.
 */
function measured(number) {
    return number.nullable().transform((value) => value ?? NaN);
}
/** sha256 in hexadecimal digits. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** Id of a finding, by which the configuration accepts it. */
const findingId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^cp-[0-9a-f]{12}$/)
    .describe('Hash of the path, the function and the trigger, not of the position: it stays when lines above it change. Equal functions of one file are numbered.');
/** The kinds of element that can be a trigger. */
const elementKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identifier', 'statement']);


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
/** Schema of a `Company`. */
const companySchema = schemas/* strictObject */.rej({
    family: schemas/* string */.YjP().describe('Id of the family.'),
    carriers: field_schemas/* count */.U9.describe('Records that hold the family, among those that were judged together.'),
    labelled: field_schemas/* count */.U9.describe('Carriers with the label that follows the family.'),
    label: schemas/* string */.YjP().describe('The label that follows the family.'),
    inBase: field_schemas/* count */.U9.nullable().describe('Records of the base that hold the family; null without a base.'),
})
    .describe("What labels say about the trigger's family: those of the run, or of the data that a probe's file was learned from.");

// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(35660);
;// CONCATENATED MODULE: ./build/result/finding.js




/** Schema of a `Purified`. */
const purifiedSchema = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(['rename', 'infill', 'remove']),
    code: schemas/* string */.YjP().describe("The unit's whole code with every trigger replaced."),
    prediction: schemas/* string */.YjP().describe("The victim's answer to this code."),
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
    verdict: schemas/* literal */.euz('poisoned'),
    label: schemas/* string */.YjP().nullable().describe('The recorded label, where the data has one.'),
    prediction: schemas/* string */.YjP().describe("The victim's answer."),
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
    necessity: necessitySchema,
    sufficiency: sufficiencySchema
        .nullable()
        .describe('What the trigger does to clean functions; null when not measured.'),
    company: companySchema
        .nullable()
        .describe("What labels say about the trigger's family; null where units were judged one by one and no probe knows their families."),
    code: schemas/* string */.YjP().describe("The unit's code as it is in the data."),
    purified: purifiedSchema
        .nullable()
        .describe("The unit's code with every trigger replaced; null when no replacement was found."),
})
    .describe('A poisoned unit: one function of a source file, or one record. There is one finding per unit.');


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
    .describe("start and end are UTF-16 offsets in the unit's code; lines and columns are those of the file, 1-based, the end exclusive. The lines of a record are the record's line.");
/** Schema of a `Trigger`. */
const triggerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("The name, or the statement's exact source text."),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Pattern of the family it belongs to, with literals abstracted.'),
    spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(spanSchema).min(1).describe('Every occurrence of an identifier; a statement has one span.'),
});


/***/ }),

/***/ 20731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ INTERRUPTED_EXIT_CODE),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Nx: () => (/* binding */ failRule),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   yd: () => (/* binding */ purifyExitCodeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** 128 + SIGINT, as in shells: an interrupted scan without findings does not mean that the data is clean. */
const INTERRUPTED_EXIT_CODE = 130;
/** Conditions that a name stands for: what was not read is not known to parse, either. */
const IMPLIED = {
    auto: [],
    poisoned: [],
    never: [],
    unread: ['unread'],
    undecided: ['undecided'],
    degraded: ['degraded', 'unread'],
};
/**
 * Resolves `--fail-on`.
 * @param isGate the run decides on a change or a pull request: `auto` then fails on what was not read
 */
function failRule(failOn, isGate) {
    const isAuto = failOn.includes('auto');
    const named = isAuto ? (isGate ? ['unread'] : ['poisoned']) : failOn;
    return {
        isOff: named.includes('never'),
        conditions: new Set(named.flatMap((one) => IMPLIED[one])),
        text: named.join(', '),
    };
}
/** What of `--fail-on` a result meets; empty: nothing. */
function failuresOf({ overall, summary }, { isOff, conditions }) {
    if (isOff)
        return [];
    const isMet = {
        unread: summary.records.unread > 0,
        undecided: overall?.kind === 'undecided',
        degraded: summary.degraded > 0,
    };
    return [
        ...(isPoisoned({ overall, summary }) ? ['poisoned'] : []),
        ...[...conditions].filter((one) => isMet[one]),
    ];
}
/**
 * The exit code of a scan: 1 if it meets what `--fail-on` names; else 130 if the user stopped it, 2 if the data could not be
 * read to its end, or if every unit failed; else 0. For a dataset that was judged as a whole only the overall
 * verdict counts, not the single records.
 */
function exitCodeOf({ result, end }, rule) {
    if (failuresOf(result, rule).length > 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.poisoned;
    if (end === 'interrupted')
        return INTERRUPTED_EXIT_CODE;
    if (end === 'failed')
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.usage;
    const { errors, units } = result.summary;
    return units > 0 && errors === units ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.usage : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.clean;
}
function isPoisoned({ overall, summary }) {
    return overall === null ? summary.poisoned > 0 : overall.kind === 'poisoned';
}
/**
 * The exit code after purified code was written: poisoned units that were replaced no longer count.
 */
function purifyExitCodeOf(outcome, replaced, rule) {
    const { summary, overall } = outcome.result;
    const poisoned = Math.max(0, summary.poisoned - replaced);
    const remaining = {
        ...outcome.result,
        summary: { ...summary, poisoned },
        overall: poisoned === 0 ? null : overall,
    };
    return exitCodeOf({ ...outcome, result: remaining }, rule);
}


/***/ }),

/***/ 99570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureReason),
/* harmony export */   P: () => (/* binding */ stopReason)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** An error's message can hold any amount of scanned text; a row of a report is one line. */
const MAX_REASON_LENGTH = 300;
/** The text for a row of the report: why a unit was not judged, or why the run ended early. */
function stopReason(reason, { limits }) {
    const texts = {
        'unit-budget': `budget: took longer than ${String(limits.unitSeconds)} s (--budget-unit)`,
        'run-budget': `budget: the run took longer than ${String(limits.runSeconds)} s (--budget-run)`,
        interrupted: 'interrupted by the user',
    };
    return texts[reason];
}
/** A failure in one line: the step that failed, and the problem. */
function failureReason(step, error) {
    const problem = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg ? error.problem : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const line = problem.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON_LENGTH);
    return step === '' ? line : `${step} failed: ${line}`;
}


/***/ }),

/***/ 75829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Tally)
});

// EXTERNAL MODULE: ./build/result/left-out.js
var left_out = __webpack_require__(99222);
;// CONCATENATED MODULE: ./build/scan/reading/file-classes.js
/** What was seen of a file, as bits; in a file several can be seen. */
const SEEN = { notData: 1, unchanged: 2, accepted: 4, judged: 8, unread: 16 };
/** From the strongest: a file of which one row was not read is not a judged file. */
const BY_STRENGTH = ['unread', 'judged', 'accepted', 'unchanged', 'notData'];
/** Puts every file of a run into one class. Memory grows with the number of files. */
class FileClasses {
    #seen = new Map();
    /** Records one row of a file; rows without a path belong to the run and not to a file. */
    see(path, what) {
        if (path !== '')
            this.#seen.set(path, (this.#seen.get(path) ?? 0) | SEEN[what]);
    }
    /** For a part of a run: what was seen, by path. */
    entries() {
        return [...this.#seen];
    }
    /** Adds what another shard saw. */
    add(entries) {
        for (const [path, bits] of entries)
            this.#seen.set(path, (this.#seen.get(path) ?? 0) | bits);
    }
    /**
     * Every file in its strongest class.
     * @param accepted paths of files that were not judged, and that the configuration accepts
     */
    counts(accepted) {
        const counts = { total: this.#seen.size, judged: 0, unchanged: 0, accepted: 0, notData: 0, unread: 0 };
        for (const [path, bits] of this.#seen) {
            const known = accepted.has(path) ? (bits & ~SEEN.unread) | SEEN.accepted : bits;
            const own = BY_STRENGTH.find((one) => (known & SEEN[one]) !== 0);
            if (own !== undefined)
                counts[own] += 1;
        }
        return counts;
    }
}

;// CONCATENATED MODULE: ./build/scan/reading/tally.js


/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
class Tally {
    hits = [];
    /** In the order of the data. */
    listed = [];
    /** In the order of the data; every one is reported. */
    pointers = [];
    /** Files and records that hold no training data, up to a limit; all of them are counted. */
    notData = [];
    /** Fields that are not judged, up to a limit. */
    asides = [];
    files = new FileClasses();
    /** Units of changed files that the base has too. */
    unchanged = 0;
    notDataRecords = 0;
    clean = 0;
    degraded = 0;
    errors = 0;
    skipped = 0;
    /** Units with an outcome: poisoned + clean + errors. */
    get units() {
        return this.hits.length + this.clean + this.errors;
    }
    /** Rows that never became a unit, reported as skipped or as unjudged. */
    get unread() {
        return this.skipped + this.pointers.length;
    }
    /** Counts a row that never became a unit; a pointer of Git LFS is recorded separately. */
    skip({ pointer, ...row }) {
        this.files.see(row.path, 'unread');
        if (pointer !== undefined) {
            this.pointers.push({ ...pointer, path: row.path, position: row.position });
            return;
        }
        this.skipped += 1;
        this.list(row);
    }
    /** Counts a unit that could not be analysed or judged. */
    fail(row) {
        this.files.see(row.path, 'unread');
        this.errors += 1;
        this.list(row);
    }
    /** Counts a unit of a changed file that the base has too. */
    keep(path) {
        this.files.see(path, 'unchanged');
        this.unchanged += 1;
    }
    /** Lists a file or a record that holds no training data. */
    leave(file) {
        this.files.see(file.path, 'notData');
        if (file.record !== null)
            this.notDataRecords += 1;
        if (this.notData.length < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.notData.push(file);
    }
    /** Lists a field that is not judged. */
    setAside(aside) {
        if (this.asides.length < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.asides.push(aside);
    }
    /** The skipped and failed rows; the last one says how many more there are. */
    rows() {
        const rows = this.listed.map(({ path, record, reason }) => ({ path, record, reason }));
        const left = this.skipped + this.errors - rows.length;
        return left === 0
            ? rows
            : [...rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
    }
    /**
     * Lists a row that is counted elsewhere. The first rows by position are kept: a unit may fail after later rows were
     * read.
     */
    list(row) {
        let at = this.listed.length;
        while (at > 0 && (this.listed[at - 1]?.position ?? 0) > row.position)
            at -= 1;
        if (at < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.listed.splice(at, 0, row);
        if (this.listed.length > left_out/* MAX_SKIPPED_ROWS */.QM)
            this.listed.pop();
    }
}


/***/ }),

/***/ 47672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);

/** 48 bits: a chance of one collision in a million among 24,000 findings. */
const HEX_DIGITS = 12;
/** The id of a finding (`cp-…`) or a family (`fam-…`), from what it is: the same in every run. */
function shortId(prefix, content) {
    return `${prefix}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(content).slice(0, HEX_DIGITS)}`;
}


/***/ }),

/***/ 33809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const SPACES = /[ \t\r\n]+/g;
/** Longer text is first cut to this many times the width, so that the rest need not be read. */
const LOOK_AHEAD = 4;
/**
 * Text on a single line, for a heading or a table: runs of blanks become one space, and text longer than `width` code points
 * ends in `…`. It is not escaped: pass the result to the escape function of the sink.
 */
function oneLine(text, width) {
    const limit = width * LOOK_AHEAD;
    const points = Array.from(text.slice(0, limit).replace(SPACES, ' ').trim());
    const whole = text.length <= limit && points.length <= width;
    return whole
        ? points.join('')
        : `${points
            .slice(0, Math.max(0, width - 1))
            .join('')
            .trimEnd()}…`;
}


/***/ })

};
