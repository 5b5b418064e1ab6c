export const id = 390;
export const ids = [390];
export const modules = {

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  purifyCommand: () => (/* binding */ purifyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/data/file-errors.js
var file_errors = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/data/file-plan.js
var file_plan = __webpack_require__(7487);
// EXTERNAL MODULE: ./build/data/patch-file.js
var patch_file = __webpack_require__(1790);
// EXTERNAL MODULE: ./build/data/plan-lines.js
var plan_lines = __webpack_require__(8328);
// EXTERNAL MODULE: ./build/data/plan-source.js
var plan_source = __webpack_require__(2134);
// EXTERNAL MODULE: ./build/data/row.js
var row = __webpack_require__(3181);
;// CONCATENATED MODULE: ./build/data/write-back.js










/**
 * Writes replacements into their files, file by file in the order in which they first occur; bytes outside the
 * changed characters stay. A replacement is refused where its unit's code no longer stands, and where it
 * overlaps one before it.
 * @returns one row per file
 * @throws CodePurifyError `input` when a file cannot be read or written, or changes meanwhile; it is then as
 *   it was, files before it are written
 */
async function applyReplacements(replacements, options) {
    const byPath = (0,group_by/* groupBy */.$)(replacements, ({ unit }) => unit.path);
    const changes = [];
    for (const [path, own] of byPath)
        changes.push(await changeFile(path, own, options));
    return changes;
}
async function changeFile(path, replacements, { cwd, dryRun }) {
    if (path === row/* STDIN_PATH */.pe) {
        const refused = replacements.map((replacement) => ({ replacement, reason: file_plan/* REFUSALS */.a.stdin }));
        return { path, applied: [], refused, diff: '' };
    }
    const onDisk = (0,external_node_path_.resolve)(cwd, path);
    try {
        const { patches, hash, ...change } = await planFile(path, onDisk, replacements);
        if (!dryRun && patches.length > 0)
            await (0,patch_file/* patchFile */.d)(onDisk, patches, hash);
        return { path, ...change };
    }
    catch (cause) {
        if (cause instanceof errors/* CodePurifyError */.L)
            throw cause;
        throw new errors/* CodePurifyError */.L('input', `${JSON.stringify(path)} cannot be written: ${(0,file_errors/* codeOf */.$)(cause)}.`, 'It is as it was; make it readable and its folder writable, then run again.', { cause });
    }
}
async function planFile(path, onDisk, replacements) {
    const isSource = replacements[0]?.unit.place.kind === 'source';
    return isSource
        ? (0,plan_source/* planSource */.d)(path, await (0,promises_.readFile)(onDisk), replacements)
        : (0,plan_lines/* planLines */.H)(path, onDisk, replacements);
}

// EXTERNAL MODULE: ./build/scan/scan-paths.js + 23 modules
var scan_paths = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/cli/replacement.js
var cli_replacement = __webpack_require__(3161);
// EXTERNAL MODULE: ./build/cli/report.js + 5 modules
var report = __webpack_require__(5260);
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
    const outcome = await (0,interrupt/* withInterrupt */.A)((signal) => (0,scan_paths/* scanPaths */.t)(paths, options, new Set(active.keys()), (0,command_run/* scanContext */.h)(options, world, signal)));
    if (!options.dryRun)
        await (0,report/* report */.z)(outcome, options, world); // first: a file that cannot be written loses nothing
    const replacements = outcome.end === 'interrupted' ? [] : replacementsOf(outcome);
    const changes = await applyReplacements(replacements, { cwd: world.cwd, dryRun: options.dryRun });
    if (options.dryRun)
        await (0,write_output/* writeOutput */.z)(shownDiff(changes, options, world), options.output, world);
    await (0,report/* tellEnd */.H)(outcome, world);
    await tellChanges(changes, outcome, options, world);
    return options.dryRun
        ? (0,exit_code/* exitCodeOf */.FO)(outcome, options.failOn)
        : (0,exit_code/* purifyExitCodeOf */.yd)(outcome, countReplaced(outcome, changes), options.failOn);
}
/** Replacements of all findings; a unit that several pairs name is replaced once. */
function replacementsOf({ hits }) {
    const byPlace = new Map();
    for (const replacement of hits.map(cli_replacement/* replacementOf */.m)) {
        if (replacement === null || byPlace.has((0,cli_replacement/* placeOf */.$)(replacement)))
            continue;
        byPlace.set((0,cli_replacement/* placeOf */.$)(replacement), replacement);
    }
    return [...byPlace.values()];
}
/** Findings whose own replacement was carried out. */
function countReplaced({ hits }, changes) {
    const applied = changes.flatMap((change) => change.applied);
    const done = new Map(applied.map((replacement) => [(0,cli_replacement/* placeOf */.$)(replacement), replacement.newCode]));
    return hits.map(cli_replacement/* replacementOf */.m).filter((one) => one !== null && done.get((0,cli_replacement/* placeOf */.$)(one)) === one.newCode)
        .length;
}
/** The diff as it is, for `git apply`; on a terminal with what it would obey made visible. */
function shownDiff(changes, options, world) {
    const diff = changes.map((change) => change.diff).join('');
    if (options.output !== '-' || !world.stdout.isTTY)
        return diff;
    return diff.split('\n').map(escape_terminal/* escapeTerminal */.e).join('\n');
}
async function tellChanges(changes, outcome, { dryRun, quiet }, { stderr }) {
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
