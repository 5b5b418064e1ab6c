export const id = 793;
export const ids = [793];
export const modules = {

/***/ 3793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: ./build/config/option-conflicts.js
var option_conflicts = __webpack_require__(8516);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 4 modules
var opened_data = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/scan/scan-change.js + 22 modules
var scan_change = __webpack_require__(8817);
// EXTERNAL MODULE: ./build/scan/stages/shard-part.js
var shard_part = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(5821);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/text/span.js
var span = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(4508);
// EXTERNAL MODULE: ./build/data/formats/parallel-text.js
var parallel_text = __webpack_require__(6231);
// EXTERNAL MODULE: ./build/data/write/patch-file.js
var patch_file = __webpack_require__(6162);
// EXTERNAL MODULE: ./build/data/write/put-in-place.js
var put_in_place = __webpack_require__(2084);
// EXTERNAL MODULE: ./build/data/write/write-back.js + 1 modules
var write_back = __webpack_require__(176);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/data/read/decode-utf8.js
var decode_utf8 = __webpack_require__(1588);
// EXTERNAL MODULE: ./build/data/write/plan-source.js
var plan_source = __webpack_require__(5450);
// EXTERNAL MODULE: ./build/data/write/planned-lines.js
var planned_lines = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/data/formats/record.js + 1 modules
var formats_record = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/data/formats/source-file.js
var source_file = __webpack_require__(3760);
;// CONCATENATED MODULE: ./build/data/write/write-clean-plan.js











/**
 * Plans the removal of rows from a file: records, pairs and lines of parallel text with their line end, functions with
 * their lines if nothing else is on them. Holds one line or one source file in memory.
 * @throws CodePurifyError `input` when a row is no longer where it was read
 */
async function planRemovals(pathOnDisk, rows, file = 'row') {
    return rows.some(({ record }) => record === null)
        ? planFunctions(pathOnDisk, rows)
        : planRows(pathOnDisk, rows, file);
}
async function planRows(pathOnDisk, rows, file) {
    const wanted = new Map(rows.map((row) => [row.record, row]));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const patches = [];
    for await (const line of (0,planned_lines/* plannedLines */.s)(pathOnDisk, hash)) {
        const row = wanted.get(line.number);
        if (row === undefined)
            continue;
        wanted.delete(line.number);
        patches.push(removalOf(line, row, file));
    }
    const [lost] = wanted.values();
    if (lost !== undefined)
        throw changed(lost);
    return { patches, hash: hash.digest('hex') };
}
/** The whole line with its end; the byte-order mark of a file stays. */
function removalOf(line, row, file) {
    const decoded = (0,planned_lines/* plannedText */.q)(line);
    if (!decoded.ok || !isSameRow(decoded.text, row, file))
        throw changed(row);
    return {
        start: line.start + (decoded.skippedBytes === decode_utf8/* BOM_BYTES */.XR ? decode_utf8/* BOM_BYTES */.XR : 0),
        end: line.start + line.length + (line.terminated ? 1 : 0),
        bytes: new Uint8Array(),
    };
}
/** Whether a line is still the row that was judged. A line of a pair list holds only ids, so any text passes. */
function isSameRow(text, { path, record, units: [unit, second] }, file) {
    if (unit === undefined || second !== undefined)
        return text.trim() !== '';
    if (unit.place.kind !== 'jsonl') {
        return (0,parallel_text/* withoutReturn */.pU)(text) === (file === 'target' ? unit.label : unit.code);
    }
    const fields = { language: unit.language, codeField: unit.place.field, labelField: '' };
    const outcome = (0,formats_record/* readRecord */.aE)(path, record ?? 0, text, fields);
    return outcome.ok && outcome.unit.code === unit.code;
}
async function planFunctions(pathOnDisk, rows) {
    const bytes = await (0,promises_.readFile)(pathOnDisk);
    const content = (0,source_file/* sourceText */.r)(bytes);
    const text = content.ok ? content.text : '';
    const spans = rows.map((row) => functionSpan(text, row));
    // a function inside another one is removed with it
    const edits = (0,span/* mergeSpans */.q4)(spans).map((span) => ({ span, text: '' }));
    return {
        patches: (0,plan_source/* bytePatches */.z)(text, edits, bytes.length - Buffer.byteLength(text)),
        hash: (0,sha256/* sha256 */.s)(bytes),
    };
}
/** The span of a function, or of its whole lines when nothing else is on them. */
function functionSpan(text, row) {
    const [unit] = row.units;
    const start = unit?.place.kind === 'source' ? unit.place.offset : 0;
    const end = start + (unit?.code.length ?? 0);
    if (unit?.code !== text.slice(start, end))
        throw changed(row);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineBreak = text.indexOf('\n', end);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
    const alone = `${text.slice(lineStart, start)}${text.slice(end, lineEnd)}`.trim() === '';
    return alone ? { start: lineStart, end: lineEnd } : { start, end };
}
function changed({ path, record }) {
    const place = record === null ? path : `${path}:${String(record)}`;
    return (0,patch_file/* changedSince */.$A)(place, 'nothing');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/data/formats/data-formats.js
var data_formats = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(1187);
;// CONCATENATED MODULE: ./build/data/write/write-clean-target.js





/**
 * Checks, before anything is judged, that a copy of the data can be written: one file to a file, everything else to a
 * new folder. A copy is never written into its own source.
 * @param option the name of the option, for messages
 * @param out    the path that the user gave, made absolute
 * @throws CodePurifyError `usage` when it cannot be written there
 */
function copyTarget(option, out, source) {
    if (source.paths.includes(given_path/* STDIN */.T)) {
        throw refused(option, out, 'standard input cannot be read twice', 'Write it to a file first.');
    }
    const given = source.paths.map((path) => (0,external_node_path_.resolve)(source.cwd, path));
    const [only = source.cwd] = given;
    const alone = given.length === 1;
    const isFile = alone && (0,external_node_fs_.statSync)(only, { throwIfNoEntry: false })?.isFile() === true;
    const kind = isFile && isOneFile(only, source.dataFormat) ? 'file' : 'folder';
    if (source.isOnDisk !== false)
        checkApart(option, out, given);
    checkFree(option, out, kind);
    return { path: out, kind, root: alone ? (isFile ? (0,external_node_path_.dirname)(only) : only) : source.cwd };
}
/** Pair lists and parallel text are two files each. */
function isOneFile(path, dataFormat) {
    const format = dataFormat === 'auto' ? (0,data_formats/* formatOfNamed */.a)(path) : dataFormat;
    return format !== 'pairs' && format !== 'parallel';
}
function checkApart(option, out, given) {
    const real = realTarget(out);
    for (const path of given.filter((one) => (0,external_node_fs_.existsSync)(one))) {
        const input = (0,external_node_fs_.realpathSync)(path);
        if (isWithin(real, input) || isWithin(input, real)) {
            throw refused(option, out, 'the data itself is there', 'Give a path outside the data.');
        }
    }
}
function checkFree(option, out, kind) {
    const info = (0,external_node_fs_.statSync)(out, { throwIfNoEntry: false });
    if (kind === 'file' && info !== undefined && !info.isFile()) {
        throw refused(option, out, 'it is not a file, but the data is one file', 'Give the name of a file.');
    }
    if (kind === 'folder' && info !== undefined && !(info.isDirectory() && (0,external_node_fs_.readdirSync)(out).length === 0)) {
        throw refused(option, out, 'it already exists', 'Give a new folder, or an empty one.');
    }
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(out))) {
        throw refused(option, out, 'the folder that contains it is missing', 'Create that folder first.');
    }
}
/** The real path of a file, also if it does not exist yet. */
function realTarget(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return (0,external_node_fs_.realpathSync)(path);
    const above = (0,external_node_path_.dirname)(path);
    return above === path ? path : (0,external_node_path_.join)(realTarget(above), (0,external_node_path_.basename)(path));
}
function isWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return !(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
}
/**
 * The path of a data file in the copy.
 * @param path absolute
 * @throws CodePurifyError `usage` for a file outside `target.root`
 */
function placeInTarget(target, into, path) {
    if (target.kind === 'file')
        return into;
    const way = (0,external_node_path_.relative)(target.root, path);
    if (way !== '' && isWithin(path, target.root))
        return (0,external_node_path_.join)(into, way);
    throw new errors/* CodePurifyError */.Lg('usage', `${JSON.stringify(path)} has no place in the copy: it is outside ${JSON.stringify(target.root)}.`, 'Give one folder, or paths below the current folder.');
}
function refused(option, out, why, remedy) {
    return new errors/* CodePurifyError */.Lg('usage', `${option} is ${JSON.stringify(out)}: ${why}.`, remedy);
}

;// CONCATENATED MODULE: ./build/data/write/write-clean.js












/**
 * Copies data with rows removed or replaced; the order and the bytes of everything else stay. The copy is written
 * completely or not at all (`putInPlace`), and its source is never written to. Files are copied in pieces.
 *
 * A pair is removed from its list, and its records stay, because other pairs may name them. A line of parallel text is
 * removed from both files, and a function from its file.
 * @param cwd absolute; the folder that the paths of rows are relative to
 * @throws CodePurifyError `input` when something cannot be read or written, or has changed since it was read
 */
async function writeCopy(changes, target, cwd) {
    try {
        return await (0,put_in_place/* putInPlace */.y)(target.path, async (temporary) => {
            const written = await writeFiles(changes, target, cwd, temporary);
            if (target.kind === 'folder')
                await (0,promises_.rmdir)(target.path).catch(() => undefined); // rename needs an empty folder to be gone
            return written;
        });
    }
    catch (error) {
        throw (0,file_errors/* isFileError */.l)(error) ? unwritable(target.path, error) : error;
    }
}
async function writeFiles({ files, removed, replaced }, target, cwd, folder) {
    const rows = (0,group_by/* groupBy */.$)(removed, ({ path }) => path);
    const texts = (0,group_by/* groupBy */.$)(replaced, ({ unit }) => unit.path);
    const refused = [];
    const paths = withTargets(files);
    if (target.kind === 'folder')
        await (0,promises_.mkdir)(folder);
    for (const path of paths) {
        const source = (0,external_node_path_.resolve)(cwd, path);
        const removal = await removalsIn(path, source, rows);
        const replacement = await replacementsIn(path, source, texts.get(path) ?? []);
        refused.push(...replacement.refused);
        await copyFile(source, placeInTarget(target, folder, source), [removal, replacement]);
    }
    return { files: paths.size, removed: removed.length, replaced: replaced.length - refused.length, refused };
}
/** Each file once; for parallel text also the file with its targets. */
function withTargets(files) {
    return new Set([...files].flatMap((path) => (path.endsWith(parallel_text/* BUGGY */.fR) ? [path, (0,parallel_text/* fixedPath */.M4)(path)] : [path])));
}
const UNCHANGED = { patches: [], hash: null };
async function removalsIn(path, source, rows) {
    const own = rows.get(path);
    if (own !== undefined)
        return planRemovals(source, own);
    const [buggy, targets] = [...rows].find(([other]) => isTargetOf(path, other)) ?? [];
    return buggy === undefined || targets === undefined ? UNCHANGED : planRemovals(source, targets, 'target');
}
function isTargetOf(path, buggy) {
    return buggy.endsWith(parallel_text/* BUGGY */.fR) && (0,parallel_text/* fixedPath */.M4)(buggy) === path;
}
async function replacementsIn(path, source, replacements) {
    if (replacements.length === 0)
        return { ...UNCHANGED, refused: [] };
    return (0,write_back/* planFile */.e)(path, source, replacements);
}
/** Copies a file with its removals, and with the replacements outside these. */
async function copyFile(source, target, plans) {
    const [removal = UNCHANGED, replacement = UNCHANGED] = plans;
    const kept = replacement.patches.filter((patch) => !removal.patches.some((other) => (0,span/* overlaps */.$f)(patch, other)));
    const patches = [...removal.patches, ...kept].sort((a, b) => a.start - b.start);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const hash = await (0,patch_file/* copyPatched */.XS)(source, target, patches);
    if (plans.some((plan) => plan.hash !== null && plan.hash !== hash))
        throw (0,patch_file/* changedSince */.$A)(source, 'nothing');
}
function unwritable(path, cause) {
    return new errors/* CodePurifyError */.Lg('input', `The copy ${JSON.stringify(path)} cannot be written: ${(0,file_errors/* codeOf */.$)(cause)}.`, 'Nothing was written. Check the permissions and the free space of the folder that contains it, then run again.', { cause });
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(8296);
// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/review/replacement.js
var review_replacement = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/cli/copies.js







/** What happens to poisoned rows under each option. */
const COPIES = [
    { name: 'writeClean', option: '--write-clean', changesOf: removals },
    { name: 'writePurified', option: '--write-purified', changesOf: replacements },
];
/**
 * The copies that the options request. Checks that each can be written where the user wants it.
 * @throws CodePurifyError `usage` when one cannot
 */
function requestedCopies(data, options, world) {
    const { cwd, paths, isOnDisk } = data.head;
    const source = { cwd, paths, dataFormat: options.dataFormat, isOnDisk };
    return COPIES.flatMap(({ name, option, changesOf }) => {
        const out = options[name];
        if (out === null)
            return [];
        return [{ out, changesOf, target: copyTarget(option, (0,external_node_path_.resolve)(world.cwd, out), source) }];
    });
}
/**
 * Writes the copies, unless a part of the data was not judged.
 * @returns the exit code for the copies alone
 * @throws CodePurifyError `input` when one cannot be written
 */
async function writeCopies(copies, outcome, data, { quiet }, world) {
    const why = unjudgedReason(outcome);
    for (const { out, target, changesOf } of copies) {
        if (why !== null) {
            await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(out)} was not written: ${why}.\n`);
            continue;
        }
        const written = await writeCopy({ ...changesOf(outcome.hits), files: data.files }, target, data.head.cwd);
        if (!quiet)
            await world.stderr.write(copyMessage(out, written, outcome));
    }
    return copies.length > 0 && why !== null ? errors/* EXIT_CODES */.ai.usage : errors/* EXIT_CODES */.ai.clean;
}
/** Why a copy may still hold poisoned rows, because not all data was judged; `null` when all was. */
function unjudgedReason({ end, result }) {
    if (end !== 'complete')
        return 'the data was not judged to its end';
    return result.overall?.kind === 'undecided' ? 'the data could not be judged' : null;
}
function removals(hits) {
    return { removed: hits.map(({ subject }) => subject), replaced: [] };
}
/**
 * Verified replacements. A row without one is left out. So is a pair when another pair replaces one of its records by
 * other code.
 */
function replacements(hits) {
    const replaced = new Map();
    const removed = [];
    for (const hit of hits) {
        const replacement = (0,review_replacement/* replacementOf */.m)(hit);
        const place = replacement === null ? '' : (0,review_replacement/* placeOf */.$)(replacement);
        const before = replaced.get(place);
        if (replacement === null || (before !== undefined && before.newCode !== replacement.newCode)) {
            removed.push(hit.subject);
        }
        else
            replaced.set(place, replacement);
    }
    return { removed, replaced: [...replaced.values()] };
}
function copyMessage(out, written, { result: { summary, unjudged } }) {
    const { files, removed, replaced, refused } = written;
    const rows = [
        ...(replaced > 0 ? [`${(0,numbers/* count */.U9)(replaced, 'unit')} replaced`] : []),
        ...(removed > 0 || replaced === 0 ? [`${(0,numbers/* count */.U9)(removed, 'unit')} left out`] : []),
        ...(refused.length > 0
            ? [`${(0,numbers/* count */.U9)(refused.length, 'unit')} not replaced, because other replacements overlap`]
            : []),
    ];
    const unjudgedRows = summary.skipped + unjudged.length + summary.errors;
    const kept = unjudgedRows === 0 ? '' : `; ${(0,numbers/* count */.U9)(unjudgedRows, 'row')} that could not be judged stay as they are`;
    return `codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(out)}: ${(0,numbers/* count */.U9)(files, 'file')}, ${rows.join(', ')}${kept}\n`;
}

// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(731);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/cli/report.js + 20 modules
var report = __webpack_require__(7884);
// EXTERNAL MODULE: ./build/cli/write-output.js
var write_output = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/cli/scan-command.js











/** `codepurify scan`. @returns the exit code */
async function scanCommand(paths, values, world) {
    const { options, active } = await (0,command_run/* commandOptions */.i)(values, world);
    try {
        return await (0,interrupt/* withInterrupt */.A)((signal) => scan(paths, options, new Set(active.keys()), world, signal));
    }
    catch (error) {
        if (!(error instanceof budget/* Stopped */.C) || error.reason !== 'interrupted')
            throw error;
        await world.stderr.write('codepurify: Stopped before anything was judged.\n');
        return exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
}
async function scan(paths, options, suppressed, world, signal) {
    (0,option_conflicts/* checkCopyOptions */.a)(options);
    const context = (0,command_run/* scanContext */.h)(options, world, signal);
    const data = await (0,opened_data/* openData */.$H)(paths, options, context);
    try {
        const copies = requestedCopies(data, options, world);
        const outcome = await (0,scan_change/* scanData */.M)(data, options, suppressed, context);
        if (options.shard !== null)
            return await deliverPart(outcome, options, world);
        await (0,report/* report */.z)(outcome, options, world);
        await (0,report/* reportEnd */.w)(outcome, world);
        const copied = await writeCopies(copies, outcome, data, options, world);
        return (0,exit_code/* exitCodeOf */.FO)(outcome, options.failOn) || copied;
    }
    finally {
        await data.close();
    }
}
/** A shard gives no verdict of its own: `merge` gives the verdict on the whole run. */
async function deliverPart(outcome, { output }, world) {
    await (0,report/* reportEnd */.w)(outcome, world);
    const { part } = outcome;
    if (part !== null)
        await (0,write_output/* writeOutput */.z)((0,shard_part/* renderPart */.e)(part), output, world);
    else
        await world.stderr.write('codepurify: No part was written: the shard did not reach its end.\n');
    return (0,exit_code/* exitCodeOf */.FO)(outcome, 'never');
}


/***/ })

};
