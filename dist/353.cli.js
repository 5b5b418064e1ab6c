export const id = 353;
export const ids = [353];
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
// EXTERNAL MODULE: ./build/scan/stages/run-result.js + 10 modules
var run_result = __webpack_require__(68017);
// EXTERNAL MODULE: ./build/scan/stages/run-summary.js
var run_summary = __webpack_require__(16586);
// EXTERNAL MODULE: ./build/scan/witnesses/company/new-patterns.js
var new_patterns = __webpack_require__(92000);
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
        summary: (0,run_summary/* withPatterns */.Ue)(run.summary, mergedPatterns(parts)),
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
    ['wholeLevel', 'options'],
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
    tally.leftOut = parts[0]?.part.leftOut ?? 0;
    for (const { part } of parts) {
        tally.files.add(part.files);
        for (const [name, units] of part.heard)
            tally.heard.set(name, (tally.heard.get(name) ?? 0) + units);
    }
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
/** Each shard has named some of what is new; the same thing has the same name in all shards. */
function mergedPatterns(parts) {
    const all = parts.flatMap(({ part }) => part.run.newPatterns);
    return (0,new_patterns/* inOrder */.a)([...new Map(all.map((one) => [JSON.stringify(one), one])).values()]);
}
function sum(parts, of) {
    return parts.reduce((total, { part }) => total + of(part), 0);
}
function refused(problem, remedy) {
    return new errors/* CodePurifyError */.Lg('input', problem, remedy);
}

// EXTERNAL MODULE: ./build/scan/stages/part.js
var part = __webpack_require__(57325);
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
var command_run = __webpack_require__(22589);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/cli/report.js + 19 modules
var report = __webpack_require__(18362);
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

/***/ 55558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeFileWhole),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52084);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Writes a report to standard output (`-`) or to a file. A file is written completely or not at all.
 * @throws CodePurifyError `input` when the file cannot be written
 */
async function writeOutput(text, output, io) {
    if (output === '-')
        await io.stdout.write(text);
    else
        await writeFileWhole(text, output, io);
}
/**
 * Writes a file completely or not at all. A device or a pipe, such as `/dev/stdout`, is written to and never replaced.
 * @throws CodePurifyError `input` when it cannot be written
 */
async function writeFileWhole(content, output, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output);
    try {
        if (await isSpecial(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, content);
        else
            await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .putInPlace */ .y)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content, { flag: 'wx' }));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `The output ${JSON.stringify(path)} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Give a path in a folder that exists and that you may write to.', { cause: error });
    }
}
/** `/dev/stdout` can be a link to a regular file: renaming a file to this name would replace the link. */
async function isSpecial(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null || found.isDirectory())
        return false;
    return !found.isFile() || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === '/dev';
}


/***/ }),

/***/ 92000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   i: () => (/* binding */ NewPatterns)
/* harmony export */ });
/* harmony import */ var _code_traits_trait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81420);
/* harmony import */ var _code_analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10384);
/* harmony import */ var _judging_dataset_level_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58221);
/* harmony import */ var _judging_to_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8934);




/** Patterns that are reported: more would be a description of the change. */
const MOST_PATTERNS = 3;
/**
 * What several records of a change share and the base does not have. The pattern is known when a unit that holds it is read
 * again.
 */
class NewPatterns {
    #shown;
    #named = new Map();
    constructor(families) {
        this.#shown = [...families]
            .flatMap(([task, all]) => all.map((family) => ({ task, family })))
            .sort((a, b) => b.family.records - a.family.records)
            .slice(0, MOST_PATTERNS);
    }
    /** Looks at a unit that is read again. */
    see(task, number, { units }) {
        for (const { task: own, family } of this.#shown) {
            const { place, level, records, of, label } = family;
            const unit = units[place.side];
            if (own !== task || place.record !== number || unit === undefined)
                continue;
            const analysis = (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(unit.code, unit.language);
            const element = (0,_code_traits_trait_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(analysis, place.element);
            if (element === undefined)
                continue;
            const pattern = (0,_judging_to_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .cutPattern */ .Xy)((0,_judging_dataset_level_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .levelPattern */ .P3)(element, level, analysis));
            this.#named.set(family, { kind: element.kind, pattern, records, of, label });
        }
    }
    /** Those whose units were read again, the most frequent first. */
    list() {
        return inOrder(this.#shown.flatMap(({ family }) => this.#named.get(family) ?? []));
    }
}
/** The most frequent first, then by their text: the same in every shard. */
function inOrder(patterns) {
    return [...patterns].sort((a, b) => b.records - a.records || (a.pattern < b.pattern ? -1 : 1));
}


/***/ })

};
