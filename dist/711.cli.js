export const id = 711;
export const ids = [711];
export const modules = {

/***/ 59711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  purifyCommand: () => (/* binding */ purifyCommand)
});

// EXTERNAL MODULE: ./build/config/command-line.js
var command_line = __webpack_require__(52585);
// EXTERNAL MODULE: ./build/data/write/write-back.js
var write_back = __webpack_require__(27744);
// EXTERNAL MODULE: ./build/config/output-formats.js
var output_formats = __webpack_require__(74711);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 6 modules
var opened_data = __webpack_require__(23446);
// EXTERNAL MODULE: ./build/scan/scan-change.js
var scan_change = __webpack_require__(14664);
;// CONCATENATED MODULE: ./build/scan/scan-paths.js


/**
 * Scans files and folders, or what has changed in them since `--base`.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
async function scanPaths(paths, options, suppressed, context) {
    const data = await (0,opened_data/* openData */.$H)(paths, options, context);
    try {
        return await (0,scan_change/* scanData */.M)(data, options, suppressed, context);
    }
    finally {
        await data.close();
    }
}

// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/cli/command-run.js + 4 modules
var command_run = __webpack_require__(37768);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
// EXTERNAL MODULE: ./build/review/replacement.js
var review_replacement = __webpack_require__(29665);
// EXTERNAL MODULE: ./build/report/finding-code.js
var finding_code = __webpack_require__(34354);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/cli/report/withheld.js




/** Findings named one by one; the rest is counted, and the report has all of them. */
const MAX_NAMED = 20;
/** What can be withheld, as it is said of one replacement and of several. */
const WITHHELD = [
    {
        grade: 'inserted',
        one: 'removes code because it was planted',
        many: 'remove code because it was planted',
    },
    { grade: 're-judged', one: 'is re-judged only', many: 'are re-judged only' },
];
/** Names the findings whose replacement was not sure enough to be written, and the option that writes them too. */
async function reportWithheld(hits, { purifyGrade }, { stderr }) {
    const all = (0,review_replacement/* withheld */.uN)(hits, purifyGrade);
    const named = all.slice(0, MAX_NAMED).map(({ hit: { finding }, grade }) => {
        const { place } = (0,finding_code/* findingPlace */.ps)(finding);
        return `not replaced: ${(0,escape_terminal/* escapeTerminal */.e)(place)} [${(0,escape_terminal/* escapeTerminal */.e)(finding.id)}]: ${grade}`;
    });
    const more = all.length - named.length;
    const lines = [...named, ...(more > 0 ? [`not replaced: ${(0,numbers/* count */.U9)(more, 'more finding')}`] : [])];
    for (const { grade, one, many } of WITHHELD) {
        const number = all.filter((each) => each.grade === grade).length;
        const [verb, them] = number === 1 ? [one, 'it'] : [many, 'them'];
        if (number > 0)
            lines.push(`${(0,numbers/* count */.U9)(number, 'replacement')} ${verb}: --purify-grade ${grade} writes ${them} too`);
    }
    for (const line of lines)
        await stderr.write(`codepurify: ${line}\n`);
}

// EXTERNAL MODULE: ./build/cli/report/report.js + 34 modules
var report = __webpack_require__(85421);
// EXTERNAL MODULE: ./build/cli/report/write-output.js
var write_output = __webpack_require__(35257);
;// CONCATENATED MODULE: ./build/cli/purify-command.js












/**
 * `codepurify purify`: scans, then writes verified replacements of the chosen grade back, or prints their diff. A run that the
 * user stops writes nothing.
 * @returns the exit code
 */
async function purifyCommand(paths, values, world) {
    const { options, accepted } = await (0,command_run/* commandOptions */.i)(values, world);
    const diffTo = options.dryRun ? (0,output_formats/* soleOutput */.j3)(options, 'the diff of --dry-run') : null;
    if (diffTo === null)
        (0,output_formats/* plannedOutputs */.hu)(options); // a wrong one is refused before the work
    const outcome = await (0,interrupt/* withInterrupt */.A)((signal) => scanPaths(paths, options, accepted, (0,command_run/* scanContext */.h)(options, world, signal)));
    // before the edits: if a file cannot be written, the report is not lost
    if (diffTo === null)
        await (0,report/* report */.z)(outcome, options, world, (0,command_line/* nameRun */.L)(paths, options, new Date()));
    const replacements = outcome.end === 'interrupted' ? [] : replacementsOf(outcome, options.purifyGrade);
    const changes = await (0,write_back/* applyReplacements */.C)(replacements, { cwd: world.cwd, dryRun: options.dryRun });
    if (diffTo !== null)
        await (0,write_output/* writeOutput */.z)(shownDiff(changes, diffTo, world), diffTo, world);
    await (0,report/* reportEnd */.w)(outcome, world);
    const replaced = countReplaced(outcome, changes, options.purifyGrade);
    await reportChanges(changes, outcome, replaced, options, world);
    const rule = (0,exit_code/* failRule */.Nx)(options.failOn, false);
    return options.dryRun ? (0,exit_code/* exitCodeOf */.FO)(outcome, rule) : (0,exit_code/* purifyExitCodeOf */.yd)(outcome, replaced, rule);
}
/** Replacements of all findings. A unit that occurs in several pairs is replaced once. */
function replacementsOf({ hits }, grade) {
    const byPlace = new Map();
    for (const replacement of hits.map((hit) => (0,review_replacement/* replacementOf */.ml)(hit, grade))) {
        if (replacement === null || byPlace.has((0,review_replacement/* placeOf */.$t)(replacement)))
            continue;
        byPlace.set((0,review_replacement/* placeOf */.$t)(replacement), replacement);
    }
    return [...byPlace.values()];
}
/** Numbers of findings whose replacement was applied. */
function countReplaced({ hits }, changes, grade) {
    const applied = changes.flatMap((change) => change.applied);
    const done = new Map(applied.map((replacement) => [(0,review_replacement/* placeOf */.$t)(replacement), replacement.newCode]));
    const written = hits.filter((hit) => {
        const replacement = (0,review_replacement/* replacementOf */.ml)(hit, grade);
        return replacement !== null && done.get((0,review_replacement/* placeOf */.$t)(replacement)) === replacement.newCode;
    });
    const poisoned = written.filter(({ finding }) => finding.verdict === 'poisoned').length;
    return { poisoned, suspicious: written.length - poisoned };
}
/** The diff, unchanged for `git apply`; on a terminal, with control characters made visible. */
function shownDiff(changes, output, world) {
    const diff = changes.map((change) => change.diff).join('');
    if (output !== output_formats/* STDOUT */.UU || !world.stdout.isTTY)
        return diff;
    return diff.split('\n').map(escape_terminal/* escapeTerminal */.e).join('\n');
}
async function reportChanges(changes, { hits }, replaced, options, world) {
    const { dryRun, quiet } = options;
    const { stderr } = world;
    for (const { path, refused } of changes) {
        for (const { replacement, reason } of refused) {
            const place = `${path}:${String(replacement.unit.startLine)}`;
            await stderr.write(`codepurify: not replaced: ${(0,escape_terminal/* escapeTerminal */.e)(place)}: ${(0,escape_terminal/* escapeTerminal */.e)(reason)}\n`);
        }
    }
    if (quiet || hits.length === 0)
        return;
    const files = changes.filter(({ applied }) => applied.length > 0).length;
    const done = dryRun ? 'would be replaced' : 'replaced';
    const counts = `${String(replaced.poisoned + replaced.suspicious)} of ${String(hits.length)} findings`;
    await stderr.write(`codepurify: ${counts} ${done} in ${String(files)} ${files === 1 ? 'file' : 'files'}\n`);
    await reportWithheld(hits, options, world);
}


/***/ }),

/***/ 27744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ applyReplacements),
/* harmony export */   e: () => (/* binding */ planFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32217);
/* harmony import */ var _read_file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94508);
/* harmony import */ var _formats_data_formats_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17933);
/* harmony import */ var _read_file_bytes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9368);
/* harmony import */ var _read_file_content_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66627);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53181);
/* harmony import */ var _copy_coded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71214);
/* harmony import */ var _file_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89923);
/* harmony import */ var _patch_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36162);












/**
 * Writes replacements into their files, file by file in the order in which they first occur. Bytes outside the changed
 * characters stay. A replacement is refused if its unit's code has changed or if it overlaps an earlier one.
 * @returns one row per file
 * @throws CodePurifyError `input` when a file cannot be read or written, or changes meanwhile; that file is then
 *   unchanged, and the files before it are written
 */
async function applyReplacements(replacements, options) {
    const byPath = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(replacements, ({ unit }) => unit.path);
    const changes = [];
    for (const [path, own] of byPath)
        changes.push(await changeFile(path, own, options));
    return changes;
}
async function changeFile(path, replacements, { cwd, dryRun }) {
    if (path === _row_js__WEBPACK_IMPORTED_MODULE_3__/* .STDIN_PATH */ .pe) {
        const refused = replacements.map((replacement) => ({ replacement, reason: _file_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .REFUSALS */ .a6.stdin }));
        return { path, applied: [], refused, diff: '' };
    }
    const onDisk = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        const file = { path, onDisk };
        const plan = await planFile(file, { removed: [], replaced: replacements });
        const { patches, hash, applied, refused } = plan;
        const diff = await plan.diff();
        if (!dryRun && patches.length > 0)
            await (0,_patch_file_js__WEBPACK_IMPORTED_MODULE_5__/* .patchFile */ .dp)(onDisk, patches, hash);
        return { path, applied, refused, diff };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CodePurifyError */ .Lg)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(path)} cannot be written: ${(0,_read_file_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(cause)}.`, 'It is unchanged. Make it readable and its folder writable, then run again.', { cause });
    }
}
/**
 * The plan for the changes of one file, by the format that its rows were read in.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
async function planFile(file, changes) {
    const unwritten = (0,_copy_coded_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNotWritten */ .z)(await (0,_read_file_content_js__WEBPACK_IMPORTED_MODULE_9__/* .fileCoding */ .LR)(file.onDisk));
    if (unwritten !== null)
        return refuseAll(file, changes, unwritten);
    const units = [...changes.replaced.map(({ unit }) => [unit]), ...changes.removed.map(({ units }) => units)];
    return _formats_data_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .FORMATS */ .hR[formatOfRow(units[0] ?? [])].plan(file, changes);
}
/** The plan for a file that is coded in a way that is read and not written: nothing changes. */
async function refuseAll({ path, onDisk }, { removed, replaced }, reason) {
    if (removed.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CodePurifyError */ .Lg('input', `Nothing can be removed from ${JSON.stringify(path)}: ${reason}.`, 'Compress the file with gzip, and run again.');
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,_read_file_bytes_js__WEBPACK_IMPORTED_MODULE_11__/* .fileBytes */ .s)(onDisk))
        hash.update(chunk);
    const refused = replaced.map((replacement) => ({ replacement, reason }));
    return { patches: [], applied: [], refused, diff: () => Promise.resolve(''), hash: hash.digest('hex') };
}
/** Formats of the places that exist in one format only. */
const FORMAT_OF_PLACE = { source: 'source', line: 'parallel' };
/** The format that a unit, or the two units of a pair, were read in. */
function formatOfRow([unit, second]) {
    if (second !== undefined || unit === undefined)
        return 'pairs';
    return unit.place.kind === 'record' ? unit.place.format : FORMAT_OF_PLACE[unit.place.kind];
}


/***/ }),

/***/ 29665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ml: () => (/* binding */ replacementOf),
/* harmony export */   uN: () => (/* binding */ withheld)
/* harmony export */ });
/* harmony import */ var _result_grade_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52639);

/**
 * The verified replacement of a finding, or `null`.
 * @param least the least sure replacement that is written (`--purify-grade`)
 */
function replacementOf({ finding, subject, side }, least) {
    const { purified } = finding;
    if (purified?.verified !== true || !(0,_result_grade_js__WEBPACK_IMPORTED_MODULE_0__/* .isSureEnough */ .S0)(purified.grade, least))
        return null;
    return { unit: subject.units[side] ?? subject.units[0], newCode: purified.code };
}
/** The findings whose verified replacement is less sure than `least`, in their order. */
function withheld(hits, least) {
    return hits.flatMap((hit) => {
        const { purified } = hit.finding;
        const isWithheld = purified?.verified === true && !(0,_result_grade_js__WEBPACK_IMPORTED_MODULE_0__/* .isSureEnough */ .S0)(purified.grade, least);
        return isWithheld ? [{ hit, grade: purified.grade }] : [];
    });
}
/** A key for the place of a replacement: two replacements with the same key overlap. */
function placeOf({ unit: { path, record, place } }) {
    return JSON.stringify([path, record, place]);
}


/***/ }),

/***/ 14664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ scanData),
/* harmony export */   W: () => (/* binding */ scanChange)
/* harmony export */ });
/* harmony import */ var _config_option_conflicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48516);
/* harmony import */ var _models_load_victim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24454);
/* harmony import */ var _opened_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23446);
/* harmony import */ var _reading_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38156);
/* harmony import */ var _scan_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70750);
/* harmony import */ var _scan_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64758);






/**
 * Judges a change, which stays open. The options `base` and `head` have no effect.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
function scanChange(change, options, suppressed, context) {
    (0,_config_option_conflicts_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDataOptions */ .Ft)({ ...options, base: null, head: null }, ANY_PATH);
    return scanData((0,_opened_data_js__WEBPACK_IMPORTED_MODULE_1__/* .openedChange */ .sP)(change, options, context), options, suppressed, context);
}
/** Placeholder for the check of options: a change has its own paths. */
const ANY_PATH = ['.'];
/** Judges data that is ready to be read. Errors are those of `scanChange`. */
function scanData({ source, read }, options, suppressed, { signal, progress = _reading_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .silentProgress */ .R, loaders = _models_load_victim_js__WEBPACK_IMPORTED_MODULE_3__/* .folderLoaders */ .j, env }) {
    const budget = (0,_scan_context_js__WEBPACK_IMPORTED_MODULE_4__/* .budgetOf */ .nT)(options, signal);
    return (0,_scan_source_js__WEBPACK_IMPORTED_MODULE_5__/* .scanSource */ .b)(source, { options, suppressed, read, env, loaders, progress, budget });
}


/***/ })

};
