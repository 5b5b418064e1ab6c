export const id = 751;
export const ids = [751];
export const modules = {

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  purifyCommand: () => (/* binding */ purifyCommand)
});

// EXTERNAL MODULE: ./build/data/write/write-back.js + 1 modules
var write_back = __webpack_require__(176);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 4 modules
var opened_data = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/scan/scan-change.js + 22 modules
var scan_change = __webpack_require__(8817);
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
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(731);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/review/replacement.js
var review_replacement = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/cli/report.js + 20 modules
var report = __webpack_require__(7884);
// EXTERNAL MODULE: ./build/cli/write-output.js
var write_output = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/cli/purify-command.js









/**
 * `codepurify purify`: scans, then writes verified replacements back, or prints their diff. A run that the
 * user stops writes nothing.
 * @returns the exit code
 */
async function purifyCommand(paths, values, world) {
    const { options, active } = await (0,command_run/* commandOptions */.i)(values, world);
    const outcome = await (0,interrupt/* withInterrupt */.A)((signal) => scanPaths(paths, options, new Set(active.keys()), (0,command_run/* scanContext */.h)(options, world, signal)));
    if (!options.dryRun)
        await (0,report/* report */.z)(outcome, options, world); // before the edits: if a file cannot be written, the report is not lost
    const replacements = outcome.end === 'interrupted' ? [] : replacementsOf(outcome);
    const changes = await (0,write_back/* applyReplacements */.C)(replacements, { cwd: world.cwd, dryRun: options.dryRun });
    if (options.dryRun)
        await (0,write_output/* writeOutput */.z)(shownDiff(changes, options, world), options.output, world);
    await (0,report/* reportEnd */.w)(outcome, world);
    await reportChanges(changes, outcome, options, world);
    return options.dryRun
        ? (0,exit_code/* exitCodeOf */.FO)(outcome, options.failOn)
        : (0,exit_code/* purifyExitCodeOf */.yd)(outcome, countReplaced(outcome, changes), options.failOn);
}
/** Replacements of all findings. A unit that occurs in several pairs is replaced once. */
function replacementsOf({ hits }) {
    const byPlace = new Map();
    for (const replacement of hits.map(review_replacement/* replacementOf */.m)) {
        if (replacement === null || byPlace.has((0,review_replacement/* placeOf */.$)(replacement)))
            continue;
        byPlace.set((0,review_replacement/* placeOf */.$)(replacement), replacement);
    }
    return [...byPlace.values()];
}
/** Number of findings whose replacement was applied. */
function countReplaced({ hits }, changes) {
    const applied = changes.flatMap((change) => change.applied);
    const done = new Map(applied.map((replacement) => [(0,review_replacement/* placeOf */.$)(replacement), replacement.newCode]));
    return hits.map(review_replacement/* replacementOf */.m).filter((one) => one !== null && done.get((0,review_replacement/* placeOf */.$)(one)) === one.newCode)
        .length;
}
/** The diff, unchanged for `git apply`; on a terminal, with control characters made visible. */
function shownDiff(changes, { output }, world) {
    const diff = changes.map((change) => change.diff).join('');
    if (output !== '-' || !world.stdout.isTTY)
        return diff;
    return diff.split('\n').map(escape_terminal/* escapeTerminal */.e).join('\n');
}
async function reportChanges(changes, outcome, { dryRun, quiet }, { stderr }) {
    for (const { path, refused } of changes) {
        for (const { replacement, reason } of refused) {
            const place = `${path}:${String(replacement.unit.startLine)}`;
            await stderr.write(`codepurify: not replaced: ${(0,escape_terminal/* escapeTerminal */.e)(place)}: ${(0,escape_terminal/* escapeTerminal */.e)(reason)}\n`);
        }
    }
    if (quiet || outcome.hits.length === 0)
        return;
    const files = changes.filter(({ applied }) => applied.length > 0).length;
    const done = dryRun ? 'would be replaced' : 'replaced';
    const counts = `${String(countReplaced(outcome, changes))} of ${String(outcome.hits.length)} findings`;
    await stderr.write(`codepurify: ${counts} ${done} in ${String(files)} ${files === 1 ? 'file' : 'files'}\n`);
}


/***/ })

};
