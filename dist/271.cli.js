export const id = 271;
export const ids = [271];
export const modules = {

/***/ 96965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: ./build/config/accepting/baseline.js
var baseline = __webpack_require__(18429);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(33809);
// EXTERNAL MODULE: ./build/text/show-unsafe.js
var show_unsafe = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/report/trigger-words.js
var trigger_words = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/report/baseline-text.js





/** Characters of a path and of a pattern. */
const WIDTH = 120;
/**
 * The findings of a run as a baseline: a line each, below a heading for each family. The ids alone are read again; a family's own id
 * is part of its heading, so that a new carrier of a known trigger is still reported.
 * @param head the first line, which names the format
 */
function baselineText({ findings, families, unjudged }, head) {
    const ids = new Map(families.map(({ id, kind, pattern }) => [`${kind} ${pattern}`, id]));
    const byFamily = (0,group_by/* groupBy */.$)(findings, ({ trigger }) => `${trigger.kind} ${trigger.family}`);
    const groups = [...byFamily].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const blocks = groups.map(([key, members]) => [
        `# ${members[0]?.company?.family ?? ids.get(key) ?? 'family'}: ${(0,numbers/* count */.U9)(members.length, 'finding')} with ${patternOf(members[0])}`,
        ...rows(members.map(({ id, path, record, function: { name } }) => ({ id, path, record, name }))),
    ]);
    const files = unjudged.map(({ id, path }) => ({ id, path, record: null, name: 'not judged' }));
    const lines = [head, ...blocks.flat(), ...(files.length === 0 ? [] : ['# files', ...rows(files)])];
    return `${lines.join('\n')}\n`;
}
function patternOf(finding) {
    if (finding === undefined)
        return '';
    const { kind, family } = finding.trigger;
    return (0,trigger_words/* patternSays */.Hz)({ kind, family }, (text) => `\`${(0,show_unsafe/* showUnsafe */.an)((0,one_line/* oneLine */.T)(text, WIDTH))}\``);
}
/** In the order of their ids, so that a baseline that is written again differs in few lines. */
function rows(members) {
    const lines = members.map(({ id, path, record, name }) => {
        const place = record === null ? path : `${path}:${String(record)}`;
        return `${id} ${(0,show_unsafe/* showUnsafe */.an)((0,one_line/* oneLine */.T)(place, WIDTH))} ${(0,show_unsafe/* showUnsafe */.an)((0,one_line/* oneLine */.T)(name, WIDTH))}`.trimEnd();
    });
    return [...new Set(lines)].sort();
}

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/cli/report/write-output.js
var write_output = __webpack_require__(35257);
;// CONCATENATED MODULE: ./build/cli/findings/baseline-files.js






/**
 * Writes the findings of a run as a baseline, where the options ask for one. That of a run that did not reach its end would
 * accept some findings and not others, so none is written.
 * @returns the exit code for the baseline alone
 */
async function writeBaseline({ result, end }, { writeBaseline: file, quiet }, world) {
    if (file === null)
        return errors/* EXIT_CODES */.ai.clean;
    if (end !== 'complete') {
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(file)} was not written: the data was not judged to its end.\n`);
        return errors/* EXIT_CODES */.ai.usage;
    }
    await (0,write_output/* writeFileWhole */.t)(baselineText(result, baseline/* BASELINE_HEAD */.dE), file, world);
    const number = (0,numbers/* count */.U9)(result.findings.length + result.unjudged.length, 'finding');
    if (!quiet) {
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(`${file}: ${number}; --baseline ${file} accepts them`)}\n`);
    }
    return errors/* EXIT_CODES */.ai.clean;
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

/***/ 49023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ reportNothingJudged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_skipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96895);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78296);
/* harmony import */ var _text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80018);




/** Reasons that are shown, the most frequent first; the report has the others. */
const SHOWN_REASONS = 3;
/**
 * Writes to standard error that a scan of paths judged nothing, and why: silence would look like success. A change may
 * well hold nothing to judge.
 * @returns the exit code for this alone
 */
async function reportNothingJudged({ result, end }, isChange, world) {
    const { records, files } = result.summary;
    if (isChange || end !== 'complete' || records.judged + records.accepted > 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.clean;
    const reasons = (0,_report_skipped_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSkipped */ .a)(result.skipped, SHOWN_REASONS, 1).map(({ count: rows, reason, places: [place = ''] }) => `  ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows, 'row')}, such as ${place}: ${reason}`);
    const why = records.unread > 0
        ? [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(records.unread, 'row')} could not be read or judged.`, ...reasons]
        : [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files.notData, 'file')} without training data.`, 'Give the files or folders that hold it.'];
    const lines = [`codepurify: Nothing was judged: ${why[0] ?? ''}`, ...why.slice(1)];
    await world.stderr.write(`${lines.map(_text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .e).join('\n')}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.usage;
}


/***/ }),

/***/ 97377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportPublicKey)
/* harmony export */ });
/* harmony import */ var _review_seed_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58929);
/* harmony import */ var _text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80018);


/**
 * Writes to standard error that a change was judged with the public key; nothing with `--quiet`, or where nothing was to judge.
 * @param overall the verdict, if it is known
 */
async function reportPublicKey(overall, options, { env, stderr }) {
    if (options.quiet || overall?.kind === 'nothing')
        return;
    for (const note of (0,_review_seed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSeedNotes */ .i)(options, env))
        await stderr.write(`codepurify: ${(0,_text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)(note)}\n`);
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

/***/ 51648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageCommand: () => (/* binding */ stageCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/option-conflicts.js
var option_conflicts = __webpack_require__(48516);
// EXTERNAL MODULE: ./build/config/output-formats.js
var output_formats = __webpack_require__(74711);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 7 modules
var opened_data = __webpack_require__(20871);
// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(31187);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var reading_budget = __webpack_require__(63646);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/config/describe-options.js
var describe_options = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/config/option-names.js
var option_names = __webpack_require__(23371);
// EXTERNAL MODULE: ./build/config/shard.js
var config_shard = __webpack_require__(72031);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/scan/models/tool-fingerprint.js
var tool_fingerprint = __webpack_require__(21508);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/scan/work/input-files.js




/** Folders of version control, never data. */
const NEVER_DATA = new Set(['.git', '.hg', '.svn']);
/** Rules of what is data, also in the folders above it. */
const RULES = '.gitignore';
/**
 * A hash of the names, sizes and times of all files at and below some paths, and of the rules above them: cheap compared with reading the
 * files, and enough to see that they have changed, as for `make`. What is in a changed file is not in it.
 * @param paths absolute
 * @returns hex; `null`: it cannot be said, as a path cannot be read, or is neither a file nor a folder
 */
async function filesFingerprint(paths) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for (const path of paths) {
            noteRulesAbove(path, hash);
            await noteAll(path, hash);
        }
        return hash.digest('hex');
    }
    catch {
        return null; // the run itself says what cannot be read
    }
}
async function noteAll(root, hash) {
    const pending = [root];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        const found = (0,external_node_fs_.statSync)(path, { bigint: true });
        note(path, found, hash);
        if (found.isFile())
            continue;
        const isLinkBelow = path !== root && (0,external_node_fs_.lstatSync)(path).isSymbolicLink();
        if (!found.isDirectory() || isLinkBelow)
            throw new Error('what it holds is not known');
        const names = (await (0,promises_.readdir)(path, { withFileTypes: true })).filter(isWanted).map(({ name }) => name);
        for (const name of names.sort())
            pending.push((0,external_node_path_.join)(path, name));
    }
}
function isWanted(entry) {
    return !(entry.isDirectory() && NEVER_DATA.has(entry.name));
}
function noteRulesAbove(path, hash) {
    for (let above = (0,external_node_path_.dirname)(path);; above = (0,external_node_path_.dirname)(above)) {
        const rules = (0,external_node_path_.join)(above, RULES);
        const found = (0,external_node_fs_.statSync)(rules, { bigint: true, throwIfNoEntry: false });
        if (found !== undefined)
            note(rules, found, hash);
        if ((0,external_node_path_.dirname)(above) === above)
            return;
    }
}
/** The time of a folder changes with every file that is made in it, also with those that are no data. */
function note(path, found, hash) {
    const facts = found.isFile() ? [String(found.size), String(found.mtimeNs), String(found.ino)] : [];
    hash.update(`${JSON.stringify([path, ...facts])}\n`);
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/scan/work/work-file.js
var work_file = __webpack_require__(63018);
;// CONCATENATED MODULE: ./build/scan/work/stored-file.js








/** The first line of a file; what follows is data of V8. */
const HEADER = schemas/* strictObject */.rej({
    kind: schemas/* string */.YjP(),
    version: schemas/* literal */.euz(work_file/* WORK_VERSION */.t$),
    tool: schemas/* string */.YjP(),
    options: schemas/* string */.YjP(),
    /** What it was made from. */
    data: schemas/* string */.YjP(),
    /** Whether the key is the same: a hash of a fixed text with it. */
    key: schemas/* number */.aig(),
    bytes: schemas/* int */.Whr().min(0),
    sha256: schemas/* string */.YjP(),
});
/** Bytes of the first line; it has a few hundred. */
const MAX_HEADER = 4096;
/** Buffers of Node have at most 4 GiB here. */
const MAX_BYTES = 2 ** 32;
/**
 * Writes a value, completely or not at all.
 * @param data hash of what it was made from
 * @returns a hash (hex) of the value
 */
async function writeStored({ path, kind, run, seed }, data, value) {
    const payload = (0,external_node_v8_.serialize)(value);
    const sha256 = hashOf(payload);
    const header = {
        ...{ kind, version: work_file/* WORK_VERSION */.t$, ...run, data },
        ...{ key: keyCheck(seed), bytes: payload.length, sha256 },
    };
    await (0,work_file/* writeWorkFile */.VT)(path, [Buffer.from(`${JSON.stringify(header)}\n`), payload]);
    return sha256;
}
/**
 * Reads what another process has written.
 * @param stage that writes it
 * @throws CodePurifyError `input` naming the file, if it is missing, damaged, or of another run
 */
async function readStored({ path, name, kind, run, seed }, stage) {
    const bytes = await bytesOf(path, name, stage);
    const end = bytes.subarray(0, MAX_HEADER).indexOf('\n');
    const header = HEADER.safeParse(end < 0 ? null : (0,parse_json/* parseJsonOrNull */.m)(bytes.toString('utf8', 0, end)));
    if (!header.success || header.data.kind !== kind) {
        throw (0,work_file/* refusedFile */.Fe)(name, 'it is not what this version writes');
    }
    const { key, bytes: length, sha256, data } = header.data;
    (0,work_file/* requireSameRun */.Bn)(name, header.data, run);
    if (key !== keyCheck(seed)) {
        throw (0,work_file/* refusedFile */.Fe)(name, 'it was written with another seed', 'Give every stage the same --seed.');
    }
    const payload = bytes.subarray(end + 1);
    if (payload.length !== length || hashOf(payload) !== sha256)
        throw (0,work_file/* refusedFile */.Fe)(name, 'it is damaged');
    return { value: (0,external_node_v8_.deserialize)(payload), data, sha256 };
}
async function bytesOf(path, name, stage) {
    try {
        if ((await (0,promises_.stat)(path)).size <= MAX_BYTES)
            return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        const why = (0,file_errors/* codeOf */.$)(cause) === 'ENOENT' ? 'it does not exist' : 'it cannot be read';
        throw (0,work_file/* refusedFile */.Fe)(name, why, `Run codepurify stage ${stage} first.`, cause);
    }
    throw (0,work_file/* refusedFile */.Fe)(name, `it has more than ${String(MAX_BYTES)} bytes`);
}
/** Whether two processes have the same key: a hash of a fixed text with it. */
function keyCheck(seed) {
    return (0,keyed_hash/* keyedHash */.N_)('codepurify work folder', (0,keyed_hash/* hashKeyOf */.Tf)(seed)).first;
}
function hashOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/scan/work/left-surveys.js
var left_surveys = __webpack_require__(48829);
// EXTERNAL MODULE: ./build/scan/work/work-folder.js
var work_folder = __webpack_require__(68400);
;// CONCATENATED MODULE: ./build/scan/work/completion.js

















const MARKER = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('codepurify-done'),
    version: schemas/* literal */.euz(work_file/* WORK_VERSION */.t$),
    /** Hash of everything that the stage depends on. */
    inputs: schemas/* string */.YjP(),
    /** Size of its file. */
    bytes: schemas/* int */.Whr().min(0),
});
/**
 * Whether a stage is done: a small file next to its own says what it was made from, and is written after it. Without it, such as for
 * data from standard input or from git, the stage is run again.
 */
class Completion {
    folder;
    file;
    inputs;
    constructor(folder, file, 
    /** `null`: what the stage depends on is not known. */
    inputs) {
        this.folder = folder;
        this.file = file;
        this.inputs = inputs;
    }
    /** To be called before the stage reads anything: what changes later is then seen by the next run. */
    static async of(stage, parts) {
        const shard = parts.options.shard ?? config_shard/* WHOLE */.Ef;
        return new Completion(parts.folder, FILES[stage](shard), await inputsOf(stage, parts));
    }
    /** The name of the stage's file in messages. */
    get name() {
        return this.folder.nameOf(this.file);
    }
    /** Whether the file of the stage is complete, and was made from the same. */
    async isDone() {
        const marker = MARKER.safeParse((0,parse_json/* parseJsonOrNull */.m)(await textOf(this.#marker)));
        if (!marker.success || marker.data.inputs !== this.inputs)
            return false;
        return (await sizeOf(this.#output)) === marker.data.bytes;
    }
    /** To be called before the stage writes its file. */
    async begin() {
        await (0,promises_.rm)(this.#marker, { force: true });
    }
    /** To be called when the file is complete. */
    async mark() {
        const bytes = await sizeOf(this.#output);
        if (this.inputs === null || bytes === null)
            return;
        const marker = {
            ...{ kind: 'codepurify-done', version: work_file/* WORK_VERSION */.t$, inputs: this.inputs, bytes },
        };
        await (0,work_file/* writeWorkFile */.VT)(this.#marker, `${JSON.stringify(marker)}\n`);
    }
    get #output() {
        return this.folder.at(this.file);
    }
    get #marker() {
        return `${this.#output}.done`;
    }
}
/** The file of each stage. */
const FILES = {
    read: (shard) => (0,work_folder/* shardFile */.F4)('read', shard),
    learn: () => work_folder/* LEARNED_FILE */.Jx,
    count: (shard) => (0,work_folder/* shardFile */.F4)('counted', shard),
    accept: () => work_folder/* ACCEPTED_FILE */.HW,
    judge: (shard) => (0,work_folder/* shardFile */.F4)('judged', shard),
};
/** The files of earlier stages that a stage depends on, without those of `read`, which change no result. */
async function earlierFiles(stage, folder) {
    if (stage === 'read' || stage === 'learn')
        return [];
    if (stage === 'judge')
        return [work_folder/* LEARNED_FILE */.Jx, work_folder/* ACCEPTED_FILE */.HW];
    if (stage === 'count')
        return [work_folder/* LEARNED_FILE */.Jx];
    return [work_folder/* LEARNED_FILE */.Jx, ...(await folder.shards('counted')).map((shard) => (0,work_folder/* shardFile */.F4)('counted', shard))];
}
/** Options that name files besides the data, some after the kind of the file: `probe:p.bin`. */
const NAMING_FILES = ['victim', 'mlm', 'calibration'];
async function inputsOf(stage, { paths, options, context, folder, suppressed }) {
    const isOnDisk = options.base === null && options.since === null && !paths.includes(given_path/* STDIN */.T);
    const named = NAMING_FILES.map((name) => options[name]?.replace(/^[a-z]+:/u, ''));
    const others = named.flatMap((path) => (path === undefined ? [] : (0,external_node_path_.resolve)(context.cwd, path)));
    const data = [
        ...paths.map((path) => (0,external_node_path_.resolve)(context.cwd, path)),
        ...others.filter((path) => (0,external_node_fs_.existsSync)(path)),
    ];
    const files = isOnDisk ? await filesFingerprint(data) : null;
    if (files === null)
        return null;
    const earlier = await Promise.all((await earlierFiles(stage, folder)).map((file) => (0,left_surveys/* firstLine */.TM)(folder.at(file))));
    const seed = keyCheck((0,probe_seed/* probeSeed */.g)(options, context.env));
    const given = [context.cwd, paths, valuesOf(options), [...suppressed].sort()];
    return (0,sha256/* sha256 */.s)(JSON.stringify([stage, (0,tool_fingerprint/* toolFingerprint */.d)(), ...given, seed, files, earlier]));
}
/** The seed is secret: with its hash anyone could guess it. */
function valuesOf(options) {
    const values = { ...options };
    return option_names/* OPTION_NAMES */.TM.filter((name) => {
        const { affects } = (0,describe_options/* describeOption */.ti)(name);
        return name !== 'seed' && (affects === 'verdict' || affects === 'reading');
    }).map((name) => [name, values[name] ?? null]);
}
async function textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => ''); // there is none, or it cannot be read: the stage is run
}
async function sizeOf(path) {
    return (0,promises_.stat)(path).then(({ size }) => size, () => null);
}

// EXTERNAL MODULE: ./build/probe/count/family-sums.js
var family_sums = __webpack_require__(47838);
// EXTERNAL MODULE: ./build/witness/level.js
var witness_level = __webpack_require__(96562);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/reading/file-contents.js
var file_contents = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/scan/reading/ownership.js
var reading_ownership = __webpack_require__(61474);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 22 modules
var scan_context = __webpack_require__(10135);
// EXTERNAL MODULE: ./build/scan/sample/count-families.js + 3 modules
var count_families = __webpack_require__(76392);
// EXTERNAL MODULE: ./build/scan/sample/count-sample.js
var count_sample = __webpack_require__(30739);
// EXTERNAL MODULE: ./build/probe/again/stored-verdict.js + 1 modules
var stored_verdict = __webpack_require__(81002);
// EXTERNAL MODULE: ./build/scan/surveys/said-before.js
var said_before = __webpack_require__(279);
// EXTERNAL MODULE: ./build/scan/witnesses/association/association-hearing.js
var association_hearing = __webpack_require__(18606);
// EXTERNAL MODULE: ./build/scan/witnesses/company/company-hearing.js
var company_hearing = __webpack_require__(96374);
;// CONCATENATED MODULE: ./build/scan/work/learned-file.js







/** Instead of the hash of the data, where no first reading was needed. */
const NOT_READ = '';
/** Hash (hex) of the data that was learned from; empty where no first reading was needed. */
function dataOf({ files }) {
    return files === null ? NOT_READ : (0,file_contents/* hashOfContents */.QC)(files);
}
const KIND = 'codepurify-learned';
/** Writes what was learned, completely or not at all. @returns a hash (hex) of it */
function writeLearned(place, learned) {
    const { first, files, choice, counts } = learned;
    const stored = { first: storedOf(first), files, choice, counts };
    return writeStored({ ...place, kind: KIND }, dataOf(learned), stored);
}
/**
 * Reads what another process has learned, and a hash (hex) of it.
 * @throws CodePurifyError `input` naming the file, if it is missing, damaged, or of another run
 */
async function readLearned(place) {
    const { value, sha256 } = await readStored({ ...place, kind: KIND }, 'learn');
    const { first, files, choice, counts } = value;
    return { first: restored(first, place.seed), files, choice, counts, sha256 };
}
function storedOf({ learned, said, company, association, sampled }) {
    return {
        learned: learned && storedDataset(learned),
        said: said?.stored() ?? null,
        company: company?.stored() ?? null,
        association: association?.stored ?? null,
        sampled,
    };
}
function storedDataset({ task, verdict, records, merged, labelled, fingerprint, sample, }) {
    return { task, verdict: storedVerdict(verdict), records, merged, labelled, fingerprint, sample };
}
function storedVerdict(verdict) {
    return verdict.kind === 'judged' ? { kind: 'stored', stored: verdict.stored() } : verdict;
}
function restored({ learned, said, company, association, sampled }, seed) {
    return {
        learned: learned && { ...learned, verdict: restoredVerdict(learned.verdict, seed) },
        said: said && new said_before/* SaidBefore */.f(said),
        company: company && new company_hearing/* CompanyHearing */.c(company.byTask, company.records, company.merged),
        association: association && new association_hearing/* AssociationHearing */.W(association),
        sampled,
        countable: null,
    };
}
function restoredVerdict(verdict, seed) {
    return verdict.kind === 'stored' ? (0,stored_verdict/* restoreVerdict */.c)(verdict.stored, (0,keyed_hash/* hashKeyOf */.Tf)(seed)) : verdict;
}

// EXTERNAL MODULE: ./build/scan/stages/shard-options.js
var shard_options = __webpack_require__(72669);
// EXTERNAL MODULE: ./build/scan/surveys/open-surveys.js + 1 modules
var open_surveys = __webpack_require__(27368);
// EXTERNAL MODULE: ./build/scan/work/logged-surveys.js
var logged_surveys = __webpack_require__(72846);
// EXTERNAL MODULE: ./build/scan/work/survey-log.js
var survey_log = __webpack_require__(20451);
;// CONCATENATED MODULE: ./build/scan/work/stage-parts.js








/** What the files of a run have in common. */
function identityOf(options) {
    return { tool: (0,tool_fingerprint/* toolFingerprint */.d)(), options: (0,shard_options/* optionsHash */.x)(options) };
}
/** A file of values in the work folder. */
function storedPlace({ folder, options, context }, file) {
    const seed = (0,probe_seed/* probeSeed */.g)(options, context.env);
    return { path: folder.at(file), name: folder.nameOf(file), run: identityOf(options), seed };
}
/** The surveys that `stage read` has written for a shard. */
function surveyReader({ folder, options }, shard) {
    const file = (0,work_folder/* shardFile */.F4)('read', shard);
    return new survey_log/* SurveyLogReader */.eM(folder.at(file), folder.nameOf(file), shard, identityOf(options));
}
/**
 * The surveys of one shard of the head: those of `stage read` if it was run with as many shards, and if there is no base, whose surveys
 * come first in its files. Else they are made again.
 */
async function surveysOfShard(parts, shard) {
    const { data, options, context, folder } = parts;
    const shards = data.source.base === null ? await folder.shards('read') : [];
    const { progress = reading_progress/* silentProgress */.R, env } = context;
    if (!shards.some(({ index, of }) => index === shard.index && of === shard.of)) {
        return (0,open_surveys/* openSurveys */.U)({ options, progress, env });
    }
    const logs = Array.from({ length: shard.of }, (_, at) => at + 1 === shard.index ? surveyReader(parts, shard) : null);
    return new logged_surveys/* LoggedSurveys */.s(logs, options.shardBy);
}

// EXTERNAL MODULE: ./build/scan/work/survey-line.js
var survey_line = __webpack_require__(53067);
;// CONCATENATED MODULE: ./build/scan/work/count-stages.js
















const FAMILIES = 'codepurify-families';
const COUNTED = 'codepurify-counted';
const ACCEPTED = 'codepurify-accepted';
const OTHER_LEARNED = 'it belongs to another learned.bin';
const COUNT_AGAIN = 'Run codepurify stage count again for all shards, and stage accept.';
/** Writes the families of a sample that are counted in all data. @param learned hash (hex) of the file of what was learned */
async function writeFamilies(parts, families, learned) {
    await writeStored({ ...storedPlace(parts, work_folder/* FAMILIES_FILE */._U), kind: FAMILIES }, learned, families);
}
async function readFamilies(parts, { sha256 }) {
    const place = storedPlace(parts, work_folder/* FAMILIES_FILE */._U);
    const { value, data } = await readStored({ ...place, kind: FAMILIES }, 'learn');
    if (data !== sha256)
        throw (0,work_file/* refusedFile */.Fe)(place.name, OTHER_LEARNED, 'Run codepurify stage learn again.');
    return value;
}
/** What was learned from a sample, where its families are counted; `null`: there is nothing to count. */
function sampleOf({ first, counts }) {
    const { learned } = first;
    return counts && learned?.verdict.kind === 'judged' ? { ...learned, verdict: learned.verdict } : null;
}
/**
 * `stage count`: counts the families of the sample in a shard of the data, and writes the sums to the work folder. Where all data was
 * learned there is nothing to count, and the file says so.
 * @returns the number of records that were counted
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data has changed
 */
async function stageCount(parts) {
    const { data, options, context, folder } = parts;
    const { progress = reading_progress/* silentProgress */.R, signal } = context;
    const shard = options.shard ?? config_shard/* WHOLE */.Ef;
    const own = storedPlace(parts, (0,work_folder/* shardFile */.F4)('counted', shard));
    try {
        const learned = await readLearned(storedPlace(parts, work_folder/* LEARNED_FILE */.Jx));
        const sample = sampleOf(learned);
        let sums = null;
        if (sample !== null) {
            const { keys } = await readFamilies(parts, learned);
            const ownership = new reading_ownership/* ShardOwnership */.S4(shard, options.shardBy);
            const count = { key: (0,keyed_hash/* hashKeyOf */.Tf)(own.seed), budget: (0,scan_context/* budgetOf */.nT)(options, signal), progress, ownership };
            const surveys = await surveysOfShard(parts, shard);
            sums = await (0,count_families/* countFamilies */.i)(data.source, sample, keys, surveys, {
                ...count,
                limit: options.limit,
                shards: shard.of,
            });
            requireSameData(learned.files, ownership, folder.nameOf(work_folder/* LEARNED_FILE */.Jx));
        }
        const value = { shard: (0,survey_line/* shardName */.Az)(shard), sums };
        await writeStored({ ...own, kind: COUNTED }, learned.sha256, value);
        return sums?.counted ?? 0;
    }
    finally {
        progress.stop();
    }
}
/** @throws CodePurifyError `input` naming the file of what was learned, if the data has changed since */
function requireSameData(files, ownership, name) {
    const difference = files === null ? null : (0,file_contents/* differenceOf */.Pq)(files, ownership.contents(), (number) => ownership.reads(number));
    if (difference === null)
        return;
    throw (0,work_file/* refusedFile */.Fe)(name, `the data has changed since: ${difference}`, LEARN_AGAIN);
}
const LEARN_AGAIN = 'Run codepurify stage learn again, and what follows for all shards again.';
/**
 * `stage accept`: adds the sums of all shards, and writes the families that chance does not explain to the work folder.
 * @returns the number of these families
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or is missing
 */
async function stageAccept(parts) {
    const { folder, options } = parts;
    const learned = await readLearned(storedPlace(parts, work_folder/* LEARNED_FILE */.Jx));
    const sample = sampleOf(learned);
    const shards = await folder.shards('counted');
    let found = { families: [], known: [] };
    if (sample !== null) {
        if (shards.length === 0) {
            throw (0,work_file/* refusedFile */.Fe)(folder.nameOf(''), 'it holds no counts', 'Run codepurify stage count first.');
        }
        let sums = null;
        for (const shard of shards) {
            const place = storedPlace(parts, (0,work_folder/* shardFile */.F4)('counted', shard));
            const { value, data } = await readStored({ ...place, kind: COUNTED }, 'count');
            if (data !== learned.sha256 || value.sums === null) {
                throw (0,work_file/* refusedFile */.Fe)(place.name, OTHER_LEARNED, COUNT_AGAIN);
            }
            if (value.shard !== (0,survey_line/* shardName */.Az)(shard)) {
                throw (0,work_file/* refusedFile */.Fe)(place.name, `it is shard ${value.shard}, not ${(0,survey_line/* shardName */.Az)(shard)}`);
            }
            sums = sums === null ? value.sums : (0,family_sums/* addSums */.MT)(sums, value.sums);
        }
        const level = (0,witness_level/* datasetLevel */.Lo)('labels', new Set(options.witness), options.fpr);
        if (sums !== null)
            found = (0,count_families/* acceptInAll */.v)(await readFamilies(parts, learned), sums, sample, level);
    }
    await writeStored({ ...storedPlace(parts, work_folder/* ACCEPTED_FILE */.HW), kind: ACCEPTED }, learned.sha256, found);
    return found.families.length;
}
/**
 * What was learned, with the families that all data shows.
 * @throws CodePurifyError `input` if these were not accepted yet, or belong to something else that was learned
 */
async function withAccepted(parts, learned) {
    if (sampleOf(learned) === null)
        return learned.first;
    const place = storedPlace(parts, work_folder/* ACCEPTED_FILE */.HW);
    const stored = await readStored({ ...place, kind: ACCEPTED }, 'accept');
    if (stored.data !== learned.sha256)
        throw (0,work_file/* refusedFile */.Fe)(place.name, OTHER_LEARNED, COUNT_AGAIN);
    return (0,count_sample/* withFamilies */.T)(learned.first, stored.value, (0,keyed_hash/* hashKeyOf */.Tf)(place.seed));
}

// EXTERNAL MODULE: ./build/scan/choose-judge.js + 1 modules
var choose_judge = __webpack_require__(29528);
// EXTERNAL MODULE: ./build/scan/judging/dataset/sentinel-opener.js
var sentinel_opener = __webpack_require__(80532);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 23 modules
var load_victim = __webpack_require__(24454);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/read-first.js + 1 modules
var read_first = __webpack_require__(52541);
// EXTERNAL MODULE: ./build/scan/reading/read-totals.js
var read_totals = __webpack_require__(28411);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading_reading = __webpack_require__(47071);
// EXTERNAL MODULE: ./build/scan/reading/tally.js + 1 modules
var reading_tally = __webpack_require__(75829);
// EXTERNAL MODULE: ./build/scan/scan-source.js + 4 modules
var scan_source = __webpack_require__(64758);
// EXTERNAL MODULE: ./build/scan/stages/shard-part.js
var shard_part = __webpack_require__(92986);
// EXTERNAL MODULE: ./build/scan/surveys/ahead.js
var ahead = __webpack_require__(54157);
;// CONCATENATED MODULE: ./build/scan/work/record-totals.js


/** The number of records that `stage read` has found in some shards, for the progress of later stages; `null`: it is not known. */
async function recordTotals(folder, shards) {
    const each = await Promise.all(shards.map((shard) => (0,survey_log/* loggedRecords */.Zb)(folder.at((0,work_folder/* shardFile */.F4)('read', shard)))));
    const known = each.filter((one) => one !== null);
    if (known.length === 0 || known.length < each.length)
        return null;
    const sum = (side) => known.reduce((total, one) => total + one[side], 0);
    return { base: sum('base'), head: sum('head') };
}

// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/work/stored-choice.js

/** @param isAuto `--victim auto` was given, so that the data decided */
function storedChoice(choice, isAuto) {
    if (!isAuto || choice.kind === 'probe-families')
        return null;
    if (choice.kind === 'probe')
        return { kind: 'probe' };
    return { kind: choice.kind === 'code' ? 'code' : 'sentinel', reason: choice.reason };
}
/** @returns what judges; `null`: the options alone say it */
function restoredChoice(stored) {
    if (stored === null)
        return null;
    if (stored.kind === 'probe')
        return { kind: 'probe', isGiven: false };
    return stored.kind === 'code' ? { kind: 'code', reason: stored.reason } : (0,choose_victim/* sentinelChoice */.AG)(stored.reason);
}

// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
;// CONCATENATED MODULE: ./build/scan/work/whole-source.js


/**
 * The same rows as those of a source, and what ended a reading of them midway: a scan reports what it has read until then, but
 * what a stage learns holds for other processes, so that it must have read everything.
 */
class WholeSource {
    source;
    base;
    window;
    unreached;
    broughtBy;
    #failure = null;
    constructor(source) {
        this.source = source;
        const { base, window, unreached, broughtBy } = source;
        this.base = base && (() => this.#watched(base()));
        this.window = window && { ...window, older: { rows: () => this.#watched(window.older.rows()) } };
        this.unreached = unreached;
        this.broughtBy = broughtBy;
    }
    head() {
        return this.#watched(this.source.head());
    }
    unchanged() {
        return this.source.unchanged();
    }
    /** @throws CodePurifyError `input` if a reading has broken off */
    requireWhole() {
        if (this.#failure !== null)
            throw brokenOff(this.#failure.cause);
    }
    async *#watched(rows) {
        try {
            yield* rows;
        }
        catch (cause) {
            this.#failure ??= { cause };
            throw cause;
        }
    }
}
/** The error for data that breaks off. */
function brokenOff(cause) {
    return new errors/* CodePurifyError */.Lg('input', `The data could not be read to its end: ${(0,reasons/* failureReason */.Hr)('', cause)}.`, 'Run the stage again when it can be read.', { cause });
}

;// CONCATENATED MODULE: ./build/scan/work/run-stage.js




























/**
 * `stage read`: surveys the units of a shard, of base and head, and writes them to the work folder.
 * @returns the number of records of the shard
 * @throws Stopped when the user stops it: what was surveyed is left for the next run, as by a process that is killed
 * @throws CodePurifyError `input` if the data cannot be read to its end: nothing is left
 */
async function stageRead({ data, options, context, folder }) {
    const { progress = reading_progress/* silentProgress */.R, signal, env } = context;
    const shard = options.shard ?? config_shard/* WHOLE */.Ef;
    const budget = (0,scan_context/* budgetOf */.nT)(options, signal);
    const [file, run] = [(0,work_folder/* shardFile */.F4)('read', shard), identityOf(options)];
    const place = { path: folder.at(file), name: folder.nameOf(file), shard, run };
    const left = await left_surveys/* LeftSurveys */.JV.find(place, (message) => progress.warn(message));
    const log = new survey_log/* SurveyLogWriter */.ox(place.path, shard, run);
    const surveys = (0,open_surveys/* openSurveys */.U)({ options: { ...options, cache: false }, progress, env });
    const records = { base: 0, head: 0 };
    const survey = async (rows, isBase) => {
        const ownership = new reading_ownership/* ShardOwnership */.S4(shard, options.shardBy);
        const reading = new reading_reading/* Reading */.z(new reading_tally/* Tally */.F(), { budget, limit: null, ownership });
        const surveyed = (unit) => surveys.of(unit, !isBase).catch((error) => ({ error }));
        const begin = ({ units }) => Promise.all(units.map(async (unit) => (await left.next(unit)) ?? surveyed(unit)));
        for await (const { item, result } of (0,ahead/* ahead */.U)(reading.subjects(rows), () => surveys.ahead, begin)) {
            const answers = await result;
            for (const [side, unit] of item.units.entries()) {
                const answer = answers[side];
                if (answer !== undefined)
                    await log.write(unit, answer);
            }
            records[isBase ? 'base' : 'head'] += 1;
            progress.advance(1, item.path);
        }
        if (reading.end === 'failed')
            throw brokenOff(reading.failure);
        if (reading.end === 'interrupted' || reading.end === 'run-budget')
            throw new reading_budget/* Stopped */.C(reading.end);
    };
    try {
        progress.stage('reading', null);
        if (data.source.base !== null)
            await survey(data.source.base(), true);
        await survey(data.source.head(), false);
        left.end();
        await log.finish(records);
        await left.remove();
        return records.base + records.head;
    }
    catch (error) {
        await (error instanceof reading_budget/* Stopped */.C ? log.leave() : log.abandon());
        throw error;
    }
    finally {
        left.close();
        await surveys.close();
        progress.stop();
    }
}
/**
 * `stage learn`: learns from all records, with the surveys of the stage before where there are any.
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data cannot be read to its end:
 *   nothing is written
 */
async function stageLearn(parts) {
    const { data, options, context, folder } = parts;
    const { loaders = load_victim/* folderLoaders */.j, env, signal } = context;
    const shards = await folder.shards('read');
    const progress = (0,read_totals/* withReadTotals */.M)(context.progress ?? reading_progress/* silentProgress */.R, await recordTotals(folder, shards));
    const budget = (0,scan_context/* budgetOf */.nT)(options, signal);
    const ownership = new reading_ownership/* ShardOwnership */.S4(config_shard/* WHOLE */.Ef, options.shardBy);
    const opened = [];
    const scan = { options, budget, progress, env, loaders, read: data.read, suppressed: new Set() };
    try {
        const source = new WholeSource(data.source);
        progress.stage(choose_judge/* LABELS_STAGE */.Xq, null);
        const choice = await (0,choose_judge/* chooseJudge */.J7)(source, options, budget);
        const surveys = () => shards.length === 0
            ? (0,open_surveys/* openSurveys */.U)({ options, progress, env })
            : new logged_surveys/* LoggedSurveys */.s(shards.map((shard) => surveyReader(parts, shard)), options.shardBy);
        const needed = { ...scan, sentinel: (0,sentinel_opener/* sentinelOpener */.I)(scan, opened), ownership };
        const first = await (0,read_first/* readFirst */.v)(source, choice, surveys, needed);
        source.requireWhole();
        if (first.learned?.verdict.kind === 'stopped')
            throw new reading_budget/* Stopped */.C(first.learned.verdict.reason);
        const stop = budget.runStop();
        if (stop !== null)
            throw new reading_budget/* Stopped */.C(stop);
        const isRead = first.said !== null || first.sampled !== null; // nobody needs all records together otherwise
        const files = isRead ? ownership.contents() : null;
        const { countable } = first;
        const chosen = storedChoice(choice, options.victim === 'auto');
        const learned = { first, files, choice: chosen, counts: countable !== null };
        const hash = await writeLearned(storedPlace(parts, work_folder/* LEARNED_FILE */.Jx), learned);
        if (countable !== null)
            await writeFamilies(parts, countable, hash);
    }
    finally {
        progress.stop();
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
/**
 * `stage judge`: judges the units of a shard by what was learned, and writes its part to the work folder.
 * @returns the outcome; without a part, nothing was written
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data has changed
 */
async function stageJudge(parts, suppressed) {
    const { data, options, context, folder } = parts;
    const { progress = reading_progress/* silentProgress */.R, loaders = load_victim/* folderLoaders */.j, env, signal } = context;
    const learned = await readLearned(storedPlace(parts, work_folder/* LEARNED_FILE */.Jx));
    const { files } = learned;
    const first = await withAccepted(parts, learned);
    const choice = restoredChoice(learned.choice);
    const shard = new reading_ownership/* ShardOwnership */.S4(options.shard ?? config_shard/* WHOLE */.Ef, options.shardBy);
    const budget = (0,scan_context/* budgetOf */.nT)(options, signal);
    const again = first.sampled === null ? null : await surveysOfShard(parts, shard.shard);
    const outcome = await (0,scan_source/* scanSource */.b)(data.source, {
        ...{ loaders, read: data.read, budget, progress, env, suppressed, first, shard, options },
        ...(choice && { choice }),
        ...(options.cacheDir === null && { verdicts: folder.at((0,work_folder/* verdictFolder */.e9)(shard.shard)) }),
        totals: await recordTotals(folder, [shard.shard]),
        ...(again && { surveysAgain: () => again }),
        ...(options.cacheDir === null && { verdicts: folder.at((0,work_folder/* verdictFolder */.e9)(shard.shard)) }),
    });
    if (outcome.part === null)
        return outcome;
    requireSameData(files, shard, folder.nameOf(work_folder/* LEARNED_FILE */.Jx));
    const { run } = outcome.part;
    const part = { ...outcome.part, run: { ...run, data: files === null ? run.data : dataOf(learned) } };
    await (0,work_file/* writeWorkFile */.VT)(folder.at((0,work_folder/* shardFile */.F4)('judged', shard.shard)), (0,shard_part/* renderPart */.e)(part));
    return outcome;
}

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
// EXTERNAL MODULE: ./build/cli/report/public-key.js
var public_key = __webpack_require__(97377);
// EXTERNAL MODULE: ./build/cli/report/report.js
var report = __webpack_require__(56208);
// EXTERNAL MODULE: ./build/config/command-line.js
var command_line = __webpack_require__(52585);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/result/left-out.js
var left_out = __webpack_require__(99222);
// EXTERNAL MODULE: ./build/scan/stages/run-result.js + 11 modules
var run_result = __webpack_require__(42386);
// EXTERNAL MODULE: ./build/scan/stages/run-summary.js
var run_summary = __webpack_require__(16586);
// EXTERNAL MODULE: ./build/scan/witnesses/company/new-patterns.js
var new_patterns = __webpack_require__(92000);
;// CONCATENATED MODULE: ./build/scan/work/merge-parts.js







/**
 * Merges the shards of a run. Decisions that need the whole run are made here, in the same way as in a single run. So
 * the result is the same as that of a single run, except for the seconds, which add up.
 * @throws CodePurifyError `input` unless the parts are all shards of one run, each once
 */
function mergeParts(parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        throw refused('There is nothing to report: no shard was judged.', 'Run codepurify stage judge first.');
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
    throw refused(`${JSON.stringify(first.name)} and ${JSON.stringify(other.name)} belong to different runs: they have different ${what}.`, 'Give every stage the same data, options, seed and version, and run codepurify stage judge again for the file that differs.');
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
            throw refused(`${JSON.stringify(name)} is shard ${shard}, and ${why}.`, JUDGE_AGAIN);
        }
        names.set(index, name);
    }
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !names.has(index));
    if (missing.length === 0)
        return;
    throw refused(`The run has ${String(of)} shards. Missing: ${missing.join(', ')}.`, 'Run codepurify stage judge for them too: without them their records would count as clean.');
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
    const named = new Set(); // two shards may need the same file
    for (const pointer of pointers) {
        if (!named.has(pointer.path))
            tally.pointers.push(pointer);
        named.add(pointer.path);
    }
    const rows = parts.flatMap(({ part }) => part.rows).sort((a, b) => a.position - b.position);
    for (const row of rows)
        tally.list(row);
    // by content, every shard lists and counts all of them
    const listing = parts[0]?.part.shard.by === 'file' ? parts : parts.slice(0, 1);
    tally.notData.push(...firstOf(listing.flatMap(({ part }) => part.notData)));
    tally.asides.push(...firstOf(listing.flatMap(({ part }) => part.asides)));
    tally.unchanged = sum(listing, ({ unchanged }) => unchanged);
    tally.notDataRecords = sum(listing, ({ notDataRecords }) => notDataRecords);
    tally.leftOut = sum(listing, ({ leftOut }) => leftOut);
    for (const { part } of parts) {
        tally.files.add(part.files);
        for (const [name, units] of part.heard)
            tally.heard.set(name, (tally.heard.get(name) ?? 0) + units);
    }
    return tally;
}
/** As many as are reported, in the order of the data. */
function firstOf(rows) {
    return [...rows].sort((a, b) => a.position - b.position).slice(0, left_out/* MAX_SKIPPED_ROWS */.QM);
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
const JUDGE_AGAIN = 'Delete it, and run codepurify stage judge again for the shard of its name.';
function refused(problem, remedy) {
    return new errors/* CodePurifyError */.Lg('input', problem, remedy);
}

// EXTERNAL MODULE: ./build/scan/stages/part.js
var part = __webpack_require__(57325);
;// CONCATENATED MODULE: ./build/scan/work/parse-part.js


/** Strings of V8 have at most 2^29 − 24 characters, and nobody would read that many findings. */
const MAX_PART_BYTES = 256_000_000;
/**
 * Reads what a shard has judged, and checks every field.
 * @param name the name of its file in messages
 * @throws CodePurifyError `input`, naming the field that is wrong
 */
function parsePart(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw (0,work_file/* refusedFile */.Fe)(name, 'it is not JSON', undefined, cause);
    }
    const parsed = part/* partSchema */.D.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue?.path.map(String).join('.') ?? '';
    const place = field === '' ? 'it' : JSON.stringify(field);
    const why = issue?.code === 'unrecognized_keys'
        ? `${place} has the unknown field ${JSON.stringify(issue.keys[0] ?? '')}`
        : `${place} is not what this version of CodePurify writes`;
    throw (0,work_file/* refusedFile */.Fe)(name, why, undefined, parsed.error);
}

// EXTERNAL MODULE: ./build/cli/findings/baseline-files.js + 1 modules
var baseline_files = __webpack_require__(96965);
// EXTERNAL MODULE: ./build/cli/report/nothing-judged.js
var nothing_judged = __webpack_require__(49023);
;// CONCATENATED MODULE: ./build/cli/stage/stage-report.js












/**
 * `codepurify stage report`: reports a run from what its shards have judged.
 * @returns the exit code of the single run
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or a shard that is missing
 */
async function stageReport(folder, options, world) {
    const outcome = { result: mergeParts(await readParts(folder)), end: 'complete' };
    // the stages before this one had the paths and the options
    await (0,report/* report */.z)(outcome, options, world, { ...(0,command_line/* nameRun */.L)([], options, new Date()), command: null });
    const baseline = await (0,baseline_files/* writeBaseline */.B)(outcome, options, world);
    const isChange = outcome.result.overall?.unchanged != null; // the base was given to the stages before
    const code = (0,exit_code/* exitCodeOf */.FO)(outcome, (0,exit_code/* failRule */.Nx)(options.failOn, isChange));
    return code || (await (0,nothing_judged/* reportNothingJudged */.B)(outcome, isChange, world)) || baseline;
}
async function readParts(folder) {
    const shards = await folder.shards('judged');
    if (shards.length === 0) {
        throw new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(folder.name)} holds nothing that was judged.`, 'Run codepurify stage judge first.');
    }
    const parts = [];
    for (const shard of shards) {
        const file = (0,work_folder/* shardFile */.F4)('judged', shard);
        const name = folder.nameOf(file);
        parts.push({ name, part: parsePart(await readText(folder.at(file), name), name) });
    }
    return parts;
}
async function readText(path, name) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= MAX_PART_BYTES)
            return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw (0,work_file/* refusedFile */.Fe)(name, `it cannot be read: ${(0,file_errors/* codeOf */.$)(cause)}`, undefined, cause);
    }
    throw (0,work_file/* refusedFile */.Fe)(name, `it has more than ${String(MAX_PART_BYTES)} bytes`, 'Judge in more shards, such as codepurify stage judge --shard 1/64.');
}

;// CONCATENATED MODULE: ./build/cli/stage/stage-command.js



















const STAGES = {
    read: async (parts, _, world) => {
        const records = await stageRead(parts);
        if (!parts.options.quiet)
            await world.stderr.write(`codepurify: Read ${(0,numbers/* count */.U9)(records, 'record')}.\n`);
        return 0;
    },
    learn: async (parts) => {
        await stageLearn(parts);
        return 0;
    },
    count: async (parts, _, world) => {
        const records = await stageCount(parts);
        const text = records === 0 ? 'Nothing to count: all was learned' : `Counted ${(0,numbers/* count */.U9)(records, 'record')}`;
        if (!parts.options.quiet)
            await world.stderr.write(`codepurify: ${text}.\n`);
        return 0;
    },
    judge,
};
/** `codepurify stage`: one stage of a scan, whose files are in the work folder. @returns the exit code */
async function stageCommand(name, paths, values, world) {
    const { options, accepted: suppressed } = await (0,command_run/* commandOptions */.i)(values, world);
    (0,option_conflicts/* checkStageOptions */.tl)(options);
    (0,output_formats/* plannedOutputs */.hu)(options); // a wrong one is refused before the work
    if (name === undefined)
        throw usage('stage was given no name.', STAGE_NAMES);
    if (!isStage(name) && name !== 'report') {
        throw usage(`There is no stage ${JSON.stringify(name)}.`, STAGE_NAMES);
    }
    refuseUnused(name, paths, options);
    if (typeof values.work !== 'string') {
        throw usage('stage was given no work folder.', 'Give --work <folder>, the same for all stages of a run.');
    }
    refuseInside(values.work, paths, world.cwd);
    const folder = await work_folder/* WorkFolder */.y2.open(values.work, world.cwd);
    if (name === 'report')
        return stageReport(folder, options, world);
    const completion = await Completion.of(name, { paths, options, context: world, folder, suppressed });
    if (values.fresh !== true && (await completion.isDone()))
        return alreadyDone(completion, options, world);
    try {
        return await (0,interrupt/* withInterrupt */.A)(async (signal) => {
            const context = (0,command_run/* scanContext */.h)(options, world, signal);
            if (name === 'accept')
                return accept({ options, context, folder }, completion, world);
            const data = await (0,opened_data/* openData */.$H)(paths, options, context);
            try {
                await completion.begin();
                const code = await STAGES[name]({ data, options, context, folder }, suppressed, world);
                if (code === 0)
                    await completion.mark();
                return code;
            }
            finally {
                await data.close();
            }
        });
    }
    catch (error) {
        if (!(error instanceof reading_budget/* Stopped */.C) || error.reason !== 'interrupted')
            throw error;
        await world.stderr.write('codepurify: Stopped before the stage was complete: run it again.\n');
        return exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
}
function isStage(name) {
    return name === 'accept' || Object.hasOwn(STAGES, name);
}
/** The one stage that reads no data but what others have written. */
async function accept(parts, completion, world) {
    await completion.begin();
    const families = await stageAccept(parts);
    await completion.mark();
    if (!parts.options.quiet) {
        await world.stderr.write(`codepurify: Accepted ${(0,numbers/* count */.U9)(families, 'pattern')} that the sample alone does not show.\n`);
    }
    return 0;
}
async function alreadyDone({ name }, { quiet }, world) {
    const text = `Already done: ${JSON.stringify(name)} is complete, and made from the same. --fresh makes it again.`;
    if (!quiet)
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(text)}\n`);
    return 0;
}
/** @throws CodePurifyError `usage` for a work folder in the data: its files would be read as data */
function refuseInside(work, paths, cwd) {
    const folder = (0,external_node_path_.resolve)(cwd, work);
    const around = paths.find((path) => path !== given_path/* STDIN */.T && `${folder}${external_node_path_.sep}`.startsWith(withEnd((0,external_node_path_.resolve)(cwd, path))));
    if (around === undefined)
        return;
    throw usage(`The work folder ${JSON.stringify(work)} is inside ${JSON.stringify(around)}, which is scanned: its files would be read as data.`, 'Give --work a folder outside of what is scanned.');
}
function withEnd(path) {
    return path.endsWith(external_node_path_.sep) ? path : `${path}${external_node_path_.sep}`;
}
/** @throws CodePurifyError `usage` for what a stage would not look at */
function refuseUnused(name, paths, { shard }) {
    const problem = (name === 'report' || name === 'accept') && paths.length > 0
        ? `stage ${name} takes no paths: it uses what the work folder holds.`
        : (name === 'learn' || name === 'report' || name === 'accept') && shard !== null
            ? `stage ${name} is not shared: it needs all records together.`
            : null;
    if (problem === null)
        return;
    throw usage(problem, 'Leave them out: --shard is for read, count and judge, paths for all but accept and report.');
}
async function judge(parts, suppressed, world) {
    const outcome = await stageJudge(parts, suppressed);
    await (0,report/* reportEnd */.w)(outcome, world);
    await (0,public_key/* reportPublicKey */.x)(null, parts.options, world);
    if (outcome.part === null) {
        await world.stderr.write('codepurify: The stage did not reach its end: run it again.\n');
        return outcome.end === 'failed' ? errors/* EXIT_CODES */.ai.usage : exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
    return 0;
}
const STAGE_NAMES = 'The stages are read, learn, count, accept, judge and report, in this order.';
function usage(problem, remedy) {
    return new errors/* CodePurifyError */.Lg('usage', problem, remedy);
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

/***/ 58929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commandSeedNotes),
/* harmony export */   p: () => (/* binding */ seedNotes)
/* harmony export */ });
/* harmony import */ var _scan_judging_dataset_probe_seed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94258);

/** Why a run with the public key is weaker: plain text that is safe in Markdown. */
const PUBLIC_KEY = 'No seed is set, so the probe uses its public default key: people who write the data can try out in advance what is not found. ';
/** The same, and what to do in the Action. */
const SEED_NOTE = PUBLIC_KEY +
    'Keep a random text as a secret and pass it as the input `seed`. A pull request from a fork gets no secrets; ' +
    'a second workflow (`workflow_run`) judges it with the seed.';
/** A note for the summary and the log of a run that has no secret seed; otherwise none. */
function seedNotes(options, env) {
    return (0,_scan_judging_dataset_probe_seed_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicSeed */ .j)(options, env) ? [SEED_NOTE] : [];
}
/** The same, and what to do at the command line. */
const COMMAND_NOTE = `${PUBLIC_KEY}Set CODEPURIFY_SEED to a random text that they do not know.`;
/** Witnesses that need no key: whoever knows how they work can try out in any run what they do not find. */
const WITHOUT_KEY = new Set(['semantics', 'characters']);
/**
 * What the command line says of a change that is judged with the public key. Nothing of data that is judged as it is: there the key
 * keeps nothing from anybody.
 */
function commandSeedNotes(options, env) {
    const isKeyed = options.witness.some((name) => !WITHOUT_KEY.has(name));
    return options.base !== null && isKeyed && (0,_scan_judging_dataset_probe_seed_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicSeed */ .j)(options, env) ? [COMMAND_NOTE] : [];
}


/***/ }),

/***/ 68400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ shardFile),
/* harmony export */   HW: () => (/* binding */ ACCEPTED_FILE),
/* harmony export */   Jx: () => (/* binding */ LEARNED_FILE),
/* harmony export */   _U: () => (/* binding */ FAMILIES_FILE),
/* harmony export */   e9: () => (/* binding */ verdictFolder),
/* harmony export */   y2: () => (/* binding */ WorkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_write_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95640);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/** The files of a folder in which the stages of one run leave their results. */
class WorkFolder {
    name;
    path;
    constructor(
    /** As the user named it. */
    name, path) {
        this.name = name;
        this.path = path;
    }
    /** Opens a folder, which is created if it does not exist. @throws CodePurifyError `usage` if it cannot be */
    static async open(name, cwd) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
        const why = await (0,_data_write_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(path);
        if (why !== null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('usage', `The work folder ${JSON.stringify(name)} cannot be made: ${why}.`, 'Give --work a folder that can be written.');
        }
        return new WorkFolder(name, path);
    }
    /** The path of a file. */
    at(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file);
    }
    /** The name of a file in messages. */
    nameOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.name, file);
    }
    /**
     * The shards of which there is a file of a kind, all of one number of shards; none without any.
     * @throws CodePurifyError `input` if they are of different numbers of shards, or one is missing
     */
    async shards(kind) {
        const found = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.path)).flatMap((file) => shardIn(file, kind) ?? []);
        const [first] = found;
        if (first === undefined)
            return [];
        const other = found.find(({ of }) => of !== first.of);
        if (other !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(this.name)} holds files of ${String(first.of)} and of ${String(other.of)} shards.`, `Delete the ${kind} files of one of them.`);
        }
        const known = new Set(found.map(({ index }) => index));
        const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((index) => !known.has(index));
        if (missing.length > 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(this.name)} lacks ${kind} files of ${String(first.of)} shards: ${missing.join(', ')}.`, 'Run that stage for them too: without them their records would count as clean.');
        }
        return found.sort((a, b) => a.index - b.index);
    }
}
/** Kinds of files of which there is one for each shard, and their endings. */
const ENDINGS = { read: 'jsonl', counted: 'bin', judged: 'json' };
/** What all records together say. */
const LEARNED_FILE = 'learned.bin';
/** The families of a sample that are counted in all data. */
const FAMILIES_FILE = 'families.bin';
/** Those of them that chance does not explain. */
const ACCEPTED_FILE = 'accepted.bin';
/** The name of a shard's file: `read-3-of-16.jsonl`. */
function shardFile(kind, { index, of }) {
    return `${kind}-${String(index)}-of-${String(of)}.${ENDINGS[kind]}`;
}
/** The folder for the verdicts of a shard's units, from which its judging goes on when it is run again. */
function verdictFolder({ index, of }) {
    return `verdicts-${String(index)}-of-${String(of)}`;
}
function shardIn(file, kind) {
    const [, index, of] = (/-(\d{1,3})-of-(\d{1,3})\.\w+$/.exec(file) ?? []).map(Number);
    if (index === undefined || of === undefined)
        return null;
    return file === shardFile(kind, { index, of }) ? { index, of } : null;
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
