export const id = 381;
export const ids = [381];
export const modules = {

/***/ 52381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateCommand: () => (/* binding */ calibrateCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/config/output-formats.js
var output_formats = __webpack_require__(74711);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/scan/judging/units/measure-clean-set.js + 1 modules
var measure_clean_set = __webpack_require__(70183);
// EXTERNAL MODULE: ./build/scan/judging/units/calibration-key.js
var calibration_key = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/scan/judging/units/judge-setup.js
var judge_setup = __webpack_require__(90352);
// EXTERNAL MODULE: ./build/scan/judging/units/guarded-victim.js
var guarded_victim = __webpack_require__(7840);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 23 modules
var load_victim = __webpack_require__(24454);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/models/read-references.js
var read_references = __webpack_require__(3094);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 22 modules
var scan_context = __webpack_require__(10135);
// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/calibrate-victim.js











/**
 * Measures clean data and puts the values of every statistic into the victim's manifest, or into a new one if the
 * folder has none. Writes nothing to disk.
 * @throws CodePurifyError `usage`, `model` or `input`, also when there was nothing to measure
 */
async function calibrateVictim(paths, options, context) {
    const progress = context.progress ?? reading_progress/* silentProgress */.R;
    const loaders = context.loaders ?? load_victim/* folderLoaders */.j;
    const budget = (0,scan_context/* budgetOf */.nT)(options, context.signal);
    const read = (0,scan_context/* rowReader */.qI)(options, context);
    const loaded = await (0,load_victim/* loadVictim */.v)((0,choose_victim/* chooseVictim */.Ns)(options.victim), loaders, (0,mlm_opener/* openOptions */.dy)(options));
    try {
        const victim = (0,guarded_victim/* guardVictim */.s)(loaded.victim, budget);
        const references = await (0,read_references/* toReferences */.E)(await (0,judge_setup/* findReferences */.y)({ options, loaded, loaders, read }, paths));
        const judgeOptions = {
            elements: options.elements,
            transfer: options.transferTop,
            references: options.references,
        };
        progress.stage('calibrating', options.limit);
        const parts = { victim, options: judgeOptions, references };
        const clean = await (0,measure_clean_set/* measureCleanSet */.q)(read(paths), parts, budget, progress, options.limit);
        if (clean.units === 0)
            throw nothingMeasured(paths);
        return { ...clean, manifest: withCalibration(loaded.manifest, victim.description, options, clean) };
    }
    finally {
        progress.stop();
        await loaded.victim.close();
    }
}
function withCalibration(manifest, description, options, { values }) {
    const fresh = [...values]
        .filter(([, own]) => own.length > 0)
        .map(([statistic, own]) => [(0,calibration_key/* calibrationKey */.A)({ ...options, statistic }), own]);
    const base = manifest ?? newManifest(description);
    return { ...base, calibration: { ...base.calibration, ...Object.fromEntries(fresh) } };
}
function newManifest({ name, task, labels, maxTokens }) {
    return { schemaVersion: 1, name, task, labels: [...labels], maxTokens, files: {} };
}
function nothingMeasured(paths) {
    return new errors/* CodePurifyError */.Lg('input', `There is no unit to calibrate on in ${paths.map((path) => JSON.stringify(path)).join(', ')}.`, 'Give clean code that the victim was made for: a few hundred functions or more.');
}

// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
// EXTERNAL MODULE: ./build/cli/report/write-output.js
var write_output = __webpack_require__(35257);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/cli/calibrate-command.js









/** `codepurify calibrate`: prints the victim's manifest with its calibration. @returns the exit code */
async function calibrateCommand(paths, values, world) {
    const { options } = await (0,command_run/* commandOptions */.i)(values, world);
    const output = (0,output_formats/* soleOutput */.j3)(options, 'the manifest');
    try {
        const { manifest, units, skipped } = await (0,interrupt/* withInterrupt */.A)((signal) => calibrateVictim(paths, options, (0,command_run/* scanContext */.h)(options, world, signal)));
        await (0,write_output/* writeOutput */.z)(manifestText(manifest), output, world);
        const skippedText = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
        if (!options.quiet) {
            await world.stderr.write(`codepurify: calibrated on ${(0,numbers/* count */.U9)(units, 'unit')}${skippedText}\n`);
        }
        return errors/* EXIT_CODES */.ai.clean;
    }
    catch (error) {
        if (!(error instanceof budget/* Stopped */.C))
            throw error;
        if (error.reason !== 'interrupted')
            throw outOfTime(error);
        await world.stderr.write('codepurify: Stopped before the end: no calibration was written.\n');
        return exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
}
/** Indented JSON, with the values of each statistic on one line: there are thousands of them. */
function manifestText({ calibration = {}, ...rest }) {
    const rows = Object.entries(calibration).map(([name, values]) => `    ${JSON.stringify(name)}: ${JSON.stringify(values)}`);
    const end = `,\n  "calibration": {\n${rows.join(',\n')}\n  }\n}\n`;
    return `${JSON.stringify(rest, null, 2).slice(0, -'\n}'.length)}${end}`;
}
function outOfTime(cause) {
    return new errors/* CodePurifyError */.Lg('usage', 'The calibration took longer than its budget allows.', 'Give --budget-run and --budget-unit more seconds, or fewer units with --limit.', { cause });
}


/***/ }),

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

/***/ 35257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeFileWhole),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_output_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74711);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52084);
/* harmony import */ var _data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);






/**
 * Writes a report to standard output (`-`) or to a file. A file is written completely or not at all.
 * @throws CodePurifyError `input` when the file cannot be written
 */
async function writeOutput(text, output, io) {
    if (output === _config_output_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .STDOUT */ .UU)
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
            await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .putInPlace */ .y)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content, { flag: 'wx' }));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodePurifyError */ .Lg('input', `The output ${JSON.stringify(path)} cannot be written: ${(0,_data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUnwritable */ .q)(error)}.`, 'Give a path in a folder that exists and that you may write to.', { cause: error });
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

/***/ 74711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ STDOUT),
/* harmony export */   hu: () => (/* binding */ plannedOutputs),
/* harmony export */   j3: () => (/* binding */ soleOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Standard output, as a place of a report. */
const STDOUT = '-';
/** File names that show a format; the first row that fits counts. */
const NAMES = [
    [/(?:^|[-_.])(?:codeclimate|code-?quality)(?:[-_.][^.]*)*\.json$/iu, 'gitlab'],
    [/\.sarif(?:\.json)?$/iu, 'sarif'],
    [/\.json$/iu, 'json'],
    [/\.html?$/iu, 'html'],
    [/\.(?:md|markdown)$/iu, 'markdown'],
    [/\.xml$/iu, 'junit'],
    [/\.(?:txt|log)$/iu, 'text'],
];
/** The names of `NAMES` for people. */
const KNOWN_NAMES = '.txt or .log (text), .json, codeclimate.json or gl-code-quality-report.json (gitlab), .sarif, .md (markdown), .html, .xml (junit)';
/**
 * The places of the report, each with its format: `--format` holds for standard output, for a file that is the only output, and
 * for a file whose name shows no format; other files have the format of their name.
 * @throws CodePurifyError `usage` for a file whose format is not known, or a place that is given twice
 */
function plannedOutputs({ format, output }) {
    const twice = output.find((place, index) => output.indexOf(place) !== index);
    if (twice !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output is ${JSON.stringify(twice)} twice, but one place has one report.`, 'Give each report a name of its own.');
    }
    return output.map((place) => ({ place, format: formatOf(place, format, output.length === 1) }));
}
/**
 * The one place of a command that writes a single result.
 * @throws CodePurifyError `usage` for several
 */
function soleOutput({ output }, what) {
    const [place = STDOUT, ...others] = output;
    if (others.length === 0)
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output was given ${String(output.length)} times, but ${what} is written once.`, 'Give --output once.');
}
function formatOf(place, chosen, isSole) {
    if (chosen !== 'auto' && (isSole || place === STDOUT))
        return chosen;
    const named = NAMES.find(([pattern]) => pattern.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(place)))?.[1];
    if (named !== undefined && place !== STDOUT)
        return named;
    if (chosen !== 'auto')
        return chosen;
    if (place === STDOUT || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place) === '/dev')
        return 'text'; // /dev/stdout
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output is ${JSON.stringify(place)}, whose name does not show the format of the report.`, `Give --format, or a name that ends in ${KNOWN_NAMES}.`);
}


/***/ })

};
