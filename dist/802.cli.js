export const id = 802;
export const ids = [802];
export const modules = {

/***/ 88802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: ./build/config/command-line.js
var command_line = __webpack_require__(52585);
// EXTERNAL MODULE: ./build/config/option-conflicts.js
var option_conflicts = __webpack_require__(48516);
// EXTERNAL MODULE: ./build/config/output-formats.js
var output_formats = __webpack_require__(74711);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 7 modules
var opened_data = __webpack_require__(20871);
// EXTERNAL MODULE: ./build/scan/scan-change.js
var scan_change = __webpack_require__(14664);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./build/data/formats/parallel-text.js
var parallel_text = __webpack_require__(66231);
// EXTERNAL MODULE: ./build/data/write/patch-file.js
var patch_file = __webpack_require__(36162);
// EXTERNAL MODULE: ./build/data/write/put-in-place.js
var put_in_place = __webpack_require__(52084);
// EXTERNAL MODULE: ./build/data/write/write-back.js
var write_back = __webpack_require__(27744);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/config/is-within.js
var is_within = __webpack_require__(49091);
// EXTERNAL MODULE: ./build/data/formats/data-formats.js + 41 modules
var data_formats = __webpack_require__(19453);
// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(31187);
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
/** Some formats are two files: pair lists, parallel text. */
function isOneFile(path, dataFormat) {
    const format = dataFormat === 'auto' ? (0,data_formats/* formatOfNamed */.ac)(path) : data_formats/* FORMATS */.hR[dataFormat];
    return format?.companion === undefined;
}
function checkApart(option, out, given) {
    const real = realTarget(out);
    for (const path of given.filter((one) => (0,external_node_fs_.existsSync)(one))) {
        const input = (0,external_node_fs_.realpathSync)(path);
        if ((0,is_within/* isWithin */.U)(real, input) || (0,is_within/* isWithin */.U)(input, real)) {
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
/**
 * The path of a data file in the copy.
 * @param path absolute
 * @throws CodePurifyError `usage` for a file outside `target.root`
 */
function placeInTarget(target, into, path) {
    if (target.kind === 'file')
        return into;
    const way = (0,external_node_path_.relative)(target.root, path);
    if (way !== '' && (0,is_within/* isWithin */.U)(path, target.root))
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
        const plan = await planIn(path, source, rows, texts.get(path) ?? []);
        refused.push(...(plan?.refused ?? []));
        await copyFile(source, placeInTarget(target, folder, source), plan);
    }
    return { files: paths.size, removed: removed.length, replaced: replaced.length - refused.length, refused };
}
/** Each file once; of parallel text both files. */
function withTargets(files) {
    return new Set([...files].flatMap((path) => [path, (0,parallel_text/* companionOf */._M)(path) ?? []].flat()));
}
/** The plan for one file; `null` when it does not change. */
async function planIn(path, onDisk, rows, replaced) {
    const other = (0,parallel_text/* companionOf */._M)(path);
    const removed = [path, other ?? []].flat().flatMap((one) => rows.get(one) ?? []);
    return removed.length + replaced.length === 0 ? null : (0,write_back/* planFile */.e)({ path, onDisk }, { removed, replaced });
}
async function copyFile(source, target, plan) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const hash = await (0,patch_file/* copyPatched */.XS)(source, target, plan?.patches ?? []);
    if (plan !== null && plan.hash !== hash)
        throw (0,patch_file/* changedSince */.$A)(source, 'nothing');
}
function unwritable(path, cause) {
    return new errors/* CodePurifyError */.Lg('input', `The copy ${JSON.stringify(path)} cannot be written: ${(0,file_errors/* codeOf */.$)(cause)}.`, 'Nothing was written. Check the permissions and the free space of the folder that contains it, then run again.', { cause });
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/text/shell-quote.js
var shell_quote = __webpack_require__(60437);
// EXTERNAL MODULE: ./build/review/replacement.js
var review_replacement = __webpack_require__(29665);
;// CONCATENATED MODULE: ./build/cli/copies.js








/** What happens to poisoned rows under each option; suspicious rows without a replacement stay. */
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
async function writeCopies(copies, outcome, data, options, world) {
    const why = unjudgedReason(outcome);
    for (const { out, target, changesOf } of copies) {
        if (why !== null) {
            await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(out)} was not written: ${why}.\n`);
            continue;
        }
        const { kept, ...changes } = changesOf(outcome.hits, options);
        const written = await writeCopy({ ...changes, files: data.files }, target, data.head.cwd);
        if (options.quiet)
            continue;
        await world.stderr.write(copyMessage(out, written, kept, outcome));
        if (written.removed + written.replaced > 0)
            await world.stderr.write(placing(out, target, data, world.cwd));
    }
    return copies.length > 0 && why !== null ? errors/* EXIT_CODES */.ai.usage : errors/* EXIT_CODES */.ai.clean;
}
/** Why a copy may still hold poisoned rows, because not all data was judged; `null` when all was. */
function unjudgedReason({ end, result }) {
    if (end !== 'complete')
        return 'the data was not judged to its end';
    const { judged, unread } = result.summary.records;
    const isUndecided = result.overall?.kind === 'undecided' && unread === 0;
    return judged === 0 || isUndecided ? 'the data could not be judged' : null;
}
function removals(hits) {
    const poisoned = hits.filter(isPoisoned);
    const removed = poisoned.map(({ subject }) => subject);
    return { removed, replaced: [], kept: hits.length - poisoned.length };
}
function isPoisoned({ finding }) {
    return finding.verdict === 'poisoned';
}
/**
 * Verified replacements of the chosen grade. A poisoned row without one is left out. So is a pair when another pair replaces one of its records by
 * other code.
 */
function replacements(hits, { purifyGrade }) {
    const replaced = new Map();
    const removed = [];
    let kept = 0;
    for (const hit of hits) {
        const replacement = (0,review_replacement/* replacementOf */.ml)(hit, purifyGrade);
        const place = replacement === null ? '' : (0,review_replacement/* placeOf */.$t)(replacement);
        const before = replaced.get(place);
        if (replacement === null || (before !== undefined && before.newCode !== replacement.newCode)) {
            if (isPoisoned(hit) || replacement !== null)
                removed.push(hit.subject);
            else
                kept += 1;
        }
        else
            replaced.set(place, replacement);
    }
    return { removed, replaced: [...replaced.values()], kept };
}
/**
 * Commands that judge the copy, and put it in the place of the data; '' for data that is not on disk. Files that
 * the copy does not have, such as those of git, stay.
 */
function placing(out, { kind, root }, { head }, cwd) {
    if (!head.isOnDisk)
        return '';
    const copy = (0,shell_quote/* shellQuote */.Z)(out, 'COPY');
    const [only = '.'] = head.paths;
    const place = kind === 'file' ? only : (0,external_node_path_.relative)(cwd, root) || '.';
    const move = kind === 'file'
        ? `mv ${copy} ${(0,shell_quote/* shellQuote */.Z)(place, 'DATA')}`
        : `cp -R ${copy}/. ${(0,shell_quote/* shellQuote */.Z)(place, 'DATA')}`;
    return `codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(`Use it: codepurify scan ${copy}, then ${move}`)}\n`;
}
function copyMessage(out, written, suspicious, { result: { summary } }) {
    const { files, removed, replaced, refused } = written;
    const rows = [
        ...(replaced > 0 ? [`${(0,numbers/* count */.U9)(replaced, 'unit')} replaced`] : []),
        ...(removed > 0 || replaced === 0 ? [`${(0,numbers/* count */.U9)(removed, 'unit')} left out`] : []),
        ...(refused.length > 0
            ? [`${(0,numbers/* count */.U9)(refused.length, 'unit')} not replaced, because other replacements overlap`]
            : []),
    ];
    const unjudgedRows = summary.records.unread;
    const doubtful = suspicious === 0 ? '' : `; ${(0,numbers/* count */.U9)(suspicious, 'suspicious unit')} kept`;
    const kept = unjudgedRows === 0 ? '' : `; ${(0,numbers/* count */.U9)(unjudgedRows, 'row')} that could not be judged stay as they are`;
    return `codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(out)}: ${(0,numbers/* count */.U9)(files, 'file')}, ${rows.join(', ')}${doubtful}${kept}\n`;
}

// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/cli/findings/baseline-files.js + 1 modules
var baseline_files = __webpack_require__(96965);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
;// CONCATENATED MODULE: ./build/cli/report/copy-names.js




/** Names that are tried for a copy, before its command is left out. */
const MOST_NAMES = 100;
/**
 * Free places for copies of the data of a run, as words of its commands: `train-clean.jsonl` next to a file, `data-clean` next to a
 * folder, `codepurify-clean` for several paths. Never in the data itself.
 * @returns `null` for a change, for standard input, and for paths that have no common folder for a copy
 */
function copyNames(paths, { base }, cwd) {
    const [only] = paths;
    if (base !== null || only === undefined || paths.includes(given_path/* STDIN */.T))
        return null;
    const name = (what) => {
        const place = paths.length === 1 ? nextTo((0,external_node_path_.resolve)(cwd, only), what) : apart(paths, cwd, what);
        if (place === null)
            return null;
        return (0,external_node_path_.isAbsolute)(only) ? place : (0,external_node_path_.relative)(cwd, place);
    };
    const [clean, purified] = [name('clean'), name('purified')];
    return clean === null || purified === null ? null : { clean, purified };
}
/** A free name next to a file or a folder: `train.jsonl.gz` has `train-clean.jsonl.gz`. */
function nextTo(path, what) {
    const isFile = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    if ((0,external_node_path_.dirname)(path) === path)
        return null; // the root of the file system
    const [, stem = '', ending = ''] = /^(\.?[^.]*)(.*)$/u.exec((0,external_node_path_.basename)(path)) ?? [];
    return free((number) => isFile
        ? (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${stem}-${what}${number}${ending}`)
        : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${(0,external_node_path_.basename)(path)}-${what}${number}`));
}
/** A free name in the current folder, or next to it where it is part of the data. */
function apart(paths, cwd, what) {
    const given = paths.map((path) => (0,external_node_path_.resolve)(cwd, path));
    if (!given.every((path) => (0,is_within/* isWithin */.U)(path, cwd)))
        return null;
    return given.includes((0,external_node_path_.resolve)(cwd))
        ? nextTo((0,external_node_path_.resolve)(cwd), what)
        : free((number) => (0,external_node_path_.join)(cwd, `codepurify-${what}${number}`));
}
function free(name) {
    for (let number = 1; number <= MOST_NAMES; number += 1) {
        const place = name(number === 1 ? '' : `-${String(number)}`);
        if (!(0,external_node_fs_.existsSync)(place))
            return place;
    }
    return null;
}

// EXTERNAL MODULE: ./build/cli/report/nothing-judged.js
var nothing_judged = __webpack_require__(49023);
// EXTERNAL MODULE: ./build/result/grade.js
var result_grade = __webpack_require__(52639);
;// CONCATENATED MODULE: ./build/cli/report/closing-hint.js





/** Characters of a command that is repeated; a longer one the user knows. */
const MAX_COMMAND = 300;
/**
 * Writes to standard error what can be done about the findings of a scan: the command that writes the replacements, and those that
 * accept findings. Nothing without findings, with `--quiet`, or if no report is a text for a person at the command line.
 */
async function reportHint(run, { result: { findings } }, options, { stderr }) {
    const [first] = findings;
    const isRead = (0,output_formats/* plannedOutputs */.hu)(options).some(({ format }) => format === 'text');
    if (options.quiet || first === undefined || !isRead)
        return;
    const lines = [
        ...fixableLine(run, findings, options),
        `A false alarm? codepurify accept ${first.id} --reason "…" accepts one; ${command(run)} --write-baseline known.txt lists all.`,
    ];
    for (const line of lines)
        await stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(line)}\n`);
}
/** A change has no copy, and who writes one needs no hint. */
function fixableLine(run, findings, { purifyGrade, writePurified, base }) {
    const grades = findings.flatMap(({ purified }) => (purified?.verified === true ? [purified.grade] : []));
    if (writePurified !== null || base !== null || run.copies === null || grades.length === 0)
        return [];
    const now = grades.filter((grade) => (0,result_grade/* isSureEnough */.S0)(grade, purifyGrade)).length;
    const least = grades.includes('re-judged') ? 're-judged' : 'inserted';
    const more = grades.length - now;
    const write = `${command(run)} --write-purified ${(0,shell_quote/* shellQuote */.Z)(run.copies.purified, 'COPY')}`;
    const all = `of ${(0,numbers/* count */.U9)(findings.length, 'finding')}`;
    if (now === 0)
        return [`${(0,numbers/* formatCount */.B4)(more)} ${all} fixable by a person's decision: ${write} --purify-grade ${least}`];
    const rest = more === 0 ? '' : `; ${(0,numbers/* formatCount */.B4)(more)} more with --purify-grade ${least}`;
    return [`${(0,numbers/* formatCount */.B4)(now)} ${all} fixable: ${write}${rest}`];
}
/** The command of the run. */
function command({ command: given }) {
    return given === null || given.length > MAX_COMMAND ? 'the same command with' : given;
}

// EXTERNAL MODULE: ./build/config/leave-out.js
var leave_out = __webpack_require__(19549);
;// CONCATENATED MODULE: ./build/cli/report/own-files.js


/**
 * The options with the files of the run itself among those that are left out: a report of the run before quotes what it has found, and
 * would be judged as data. Only files that the command line names are left out, and not those that are given as data.
 */
function withoutOwnFiles(paths, options, { cwd }) {
    const { output, baseline, writeBaseline } = options;
    const own = [...output.filter((place) => place !== output_formats/* STDOUT */.UU), baseline ?? [], writeBaseline ?? []].flat();
    return (0,leave_out/* leaveOut */.o)(options, paths, own, cwd);
}

// EXTERNAL MODULE: ./build/cli/report/public-key.js
var public_key = __webpack_require__(97377);
// EXTERNAL MODULE: ./build/cli/report/report.js
var report = __webpack_require__(56208);
// EXTERNAL MODULE: ./build/scan/work/work-folder.js
var work_folder = __webpack_require__(68400);
// EXTERNAL MODULE: ./build/cli/stage/stage-command.js + 13 modules
var stage_command = __webpack_require__(51648);
;// CONCATENATED MODULE: ./build/cli/stage/scan-in-stages.js



/** The stages of a scan before its report, in their order. */
const BEFORE_REPORT = ['read', 'learn', 'count', 'accept', 'judge'];
/**
 * `codepurify scan --work`: a scan in stages, one after the other in this process, so that a run that was killed goes on where it was.
 * @returns the exit code: that of the first stage that did not reach its end, else that of the scan
 */
async function scanInStages(paths, values, world) {
    await refuseShards(String(values.work), world);
    for (const stage of BEFORE_REPORT) {
        const code = await (0,stage_command.stageCommand)(stage, stage === 'accept' ? [] : paths, values, world);
        if (code !== 0)
            return code;
    }
    return (0,stage_command.stageCommand)('report', [], values, world);
}
/** @throws CodePurifyError `usage` for a folder in which a run in several shards has left its files */
async function refuseShards(work, { cwd }) {
    const folder = await work_folder/* WorkFolder */.y2.open(work, cwd);
    for (const kind of ['read', 'counted', 'judged']) {
        const [found] = await folder.shards(kind);
        if (found === undefined || found.of === 1)
            continue;
        throw new errors/* CodePurifyError */.Lg('usage', `The work folder ${JSON.stringify(work)} is of a run in ${String(found.of)} shards.`, 'Go on with codepurify stage, or give --work a folder of its own.');
    }
}

;// CONCATENATED MODULE: ./build/cli/scan-command.js


















/** `codepurify scan`. @returns the exit code */
async function scanCommand(paths, values, world) {
    if (values.work !== undefined)
        return scanInStages(paths, values, world);
    const { options: given, accepted } = await (0,command_run/* commandOptions */.i)(values, world);
    const options = withoutOwnFiles(paths, given, world);
    try {
        return await (0,interrupt/* withInterrupt */.A)((signal) => scan(paths, options, accepted, world, signal));
    }
    catch (error) {
        if (!(error instanceof budget/* Stopped */.C) || error.reason !== 'interrupted')
            throw error;
        await world.stderr.write('codepurify: Stopped before anything was judged.\n');
        return exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
}
async function scan(paths, options, suppressed, world, signal) {
    (0,option_conflicts/* checkCopyOptions */.ae)(options);
    (0,output_formats/* plannedOutputs */.hu)(options); // a wrong one is refused before the work
    const context = (0,command_run/* scanContext */.h)(options, world, signal);
    const data = await (0,opened_data/* openData */.$H)(paths, options, context);
    try {
        const copies = requestedCopies(data, options, world);
        const outcome = await (0,scan_change/* scanData */.M)(data, options, suppressed, context);
        const run = (0,command_line/* nameRun */.L)(paths, options, new Date(), copyNames(paths, options, world.cwd));
        await (0,report/* report */.z)(outcome, options, world, run);
        await (0,report/* reportEnd */.w)(outcome, world);
        await (0,public_key/* reportPublicKey */.x)(outcome.result.overall, options, world);
        await reportHint(run, outcome, options, world);
        const baseline = await (0,baseline_files/* writeBaseline */.B)(outcome, options, world);
        const copied = await writeCopies(copies, outcome, data, options, world);
        const code = (0,exit_code/* exitCodeOf */.FO)(outcome, (0,exit_code/* failRule */.Nx)(options.failOn, options.base !== null));
        return code || (await (0,nothing_judged/* reportNothingJudged */.B)(outcome, options.base !== null, world)) || copied || baseline;
    }
    finally {
        await data.close();
    }
}


/***/ }),

/***/ 49091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether a path is a folder, or below it. @param path absolute, as `folder` is; nothing is read, and no link is followed */
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}


/***/ }),

/***/ 19549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ leaveOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49091);


/** Characters that a pattern would not take as they are. */
const SPECIAL = /[\\*?[\]{}()!+@|,]/gu;
/**
 * The options with files among those that are left out by name, so that they are counted and not judged.
 * @param paths the data, relative to `cwd`; of several, a pattern would hold for all, so nothing is left out
 * @param files relative to `cwd`; those that are not below the data are left alone
 */
function leaveOut(options, paths, files, cwd) {
    const [folder = '.', ...others] = paths;
    if (others.length > 0)
        return options;
    const patterns = files.flatMap((file) => {
        const [root, path] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folder), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file)];
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
        return name !== '' && (0,_is_within_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .U)(path, root) ? [patternOf(name.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'))] : [];
    });
    return patterns.length === 0 ? options : { ...options, exclude: [...options.exclude, ...patterns] };
}
/** A pattern for one file alone: one without a slash would match its name at any depth, where somebody may have put data. */
function patternOf(name) {
    const literal = name.replace(SPECIAL, '\\$&');
    return literal.includes('/') ? literal : `{${literal},/}`;
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


/***/ })

};
