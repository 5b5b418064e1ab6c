export const id = 304;
export const ids = [304];
export const modules = {

/***/ 57766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withInterrupt)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/**
 * Runs work that stops at the first Ctrl-C and keeps what it has found so far. A second Ctrl-C ends the process at
 * once.
 */
async function withInterrupt(work) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    node_process__WEBPACK_IMPORTED_MODULE_0__.once('SIGINT', stop);
    node_process__WEBPACK_IMPORTED_MODULE_0__.once('SIGTERM', stop);
    try {
        return await work(controller.signal);
    }
    finally {
        node_process__WEBPACK_IMPORTED_MODULE_0__.off('SIGINT', stop);
        node_process__WEBPACK_IMPORTED_MODULE_0__.off('SIGTERM', stop);
    }
}


/***/ }),

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
// EXTERNAL MODULE: ./build/scan/opened-data.js + 7 modules
var opened_data = __webpack_require__(20871);
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

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
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

// EXTERNAL MODULE: ./build/cli/report/report.js
var report = __webpack_require__(56208);
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
    const counts = `${String(replaced.poisoned + replaced.suspicious)} of ${(0,numbers/* count */.U9)(hits.length, 'finding')}`;
    await stderr.write(`codepurify: ${counts} ${done} in ${String(files)} ${files === 1 ? 'file' : 'files'}\n`);
    await reportWithheld(hits, options, world);
}


/***/ }),

/***/ 56208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reportEnd),
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _config_output_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74711);
/* harmony import */ var _report_renderers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18631);
/* harmony import */ var _scan_reading_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99570);
/* harmony import */ var _text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80018);
/* harmony import */ var _findings_last_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(242);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35257);






/**
 * Writes the reports of a scan where the options say, and keeps the result for `explain` and `accept`, unless the cache is off. A report that cannot be written keeps none of the others back.
 * @param run the command and its data, for the reports that name them
 * @throws CodePurifyError `input` for the first that cannot be written
 */
async function report({ result }, options, world, run) {
    if (options.cache)
        await (0,_findings_last_run_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberRun */ .j)(result, world);
    const failures = [];
    for (const { place, format } of (0,_config_output_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedOutputs */ .hu)(options)) {
        const text = _report_renderers_js__WEBPACK_IMPORTED_MODULE_2__/* .renderers */ .Z[format](result, { ...layoutOf(place, options, world), run });
        await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutput */ .z)(text, place, world).catch((error) => failures.push(error));
    }
    if (failures.length > 0)
        throw failures[0];
}
function layoutOf(place, { color, purifyGrade: grade, quiet }, { stdout, env }) {
    const onTerminal = place === _config_output_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .STDOUT */ .UU && stdout.isTTY;
    const canColour = onTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
    const colour = color === 'always' || (color === 'auto' && canColour);
    const brief = quiet && place === _config_output_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .STDOUT */ .UU;
    return onTerminal ? { colour, grade, brief, width: stdout.columns } : { colour, grade, brief };
}
/** Writes to standard error why a run did not reach the end of its data; nothing when it did. */
async function reportEnd({ end, failure }, world) {
    const texts = {
        interrupted: 'Stopped before the end: the report holds what was found so far.',
        'run-budget': 'The time of --budget-run ran out: the report holds what was found so far.',
        failed: `The data could not be read to its end: ${(0,_scan_reading_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReason */ .Hr)('', failure)}`,
    };
    const text = texts[end];
    if (text !== undefined)
        await world.stderr.write(`codepurify: ${(0,_text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .e)(text)}\n`);
}


/***/ }),

/***/ 52585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nameRun)
/* harmony export */ });
/* unused harmony export reportDate */
/* harmony import */ var _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60437);
/* harmony import */ var _option_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23371);
/* harmony import */ var _describe_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42941);



/** Options that no report may show: whoever knows the key of the probe can plan around it. */
const SECRET = new Set(['seed']);
/** What changes the result of a scan, and so belongs to its command. */
const EFFECTS = new Set(['verdict', 'reading']);
/** Paths named in a command; more would hide its options. */
const MAX_PATHS = 20;
/**
 * The facts of a run for its report: a command that gives the same findings, wherever its options came from; its data; and the
 * time. Secrets are left out.
 * @param paths as given; none: everything
 * @param copies names for copies of the data
 */
function nameRun(paths, options, now, copies = null) {
    return { command: commandLine(paths, options), inputs: paths, date: reportDate(now), copies };
}
/** A time as reports show it: in UTC, to the minute. */
function reportDate(now) {
    return `${now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ')} UTC`;
}
function commandLine(paths, options) {
    const given = _option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.filter((name) => isPart(name, options[name])).flatMap((name) => words(name, options[name]));
    const named = paths.slice(0, MAX_PATHS).map((path) => (0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path, 'DATA'));
    return ['codepurify scan', ...named, ...(paths.length > MAX_PATHS ? ['…'] : []), ...given].join(' ');
}
/** Whether an option belongs to the command, and is not the default. */
function isPart(name, value) {
    const { affects, commands, default: standard } = (0,_describe_options_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOption */ .ti)(name);
    const isOfScan = EFFECTS.has(affects) && commands.includes('scan') && !SECRET.has(name);
    return isOfScan && JSON.stringify(value) !== JSON.stringify(standard);
}
/** An option as words of a command; a list repeats its option. */
function words(name, value) {
    const flag = `--${(0,_option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(name)}`;
    if (typeof value === 'boolean')
        return [value ? flag : `--no-${(0,_option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(name)}`];
    if (Array.isArray(value))
        return value.flatMap((one) => words(name, one));
    if (typeof value === 'string' || typeof value === 'number')
        return [flag, (0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(String(value), 'VALUE')];
    return [];
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
/* harmony import */ var _formats_data_formats_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19453);
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
/* harmony import */ var _opened_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20871);
/* harmony import */ var _reading_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38156);
/* harmony import */ var _scan_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10135);
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


/***/ }),

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
