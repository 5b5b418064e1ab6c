export const id = 681;
export const ids = [681];
export const modules = {

/***/ 12664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ reportNothingJudged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_skipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96895);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78296);
/* harmony import */ var _text_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2196);




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
    await world.stderr.write(`${lines.map(_text_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .e).join('\n')}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.usage;
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageCommand: () => (/* binding */ stageCommand)
});

// EXTERNAL MODULE: ./build/config/option-conflicts.js
var option_conflicts = __webpack_require__(48516);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 6 modules
var opened_data = __webpack_require__(23446);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var reading_budget = __webpack_require__(63646);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/config/describe-options.js
var describe_options = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/config/option-names.js
var option_names = __webpack_require__(23371);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(31187);
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
 * A hash of the names, sizes and times of all files at and below some paths, and of the rules above them: cheap beside reading the
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
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/judge/stored-verdict.js + 1 modules
var stored_verdict = __webpack_require__(64091);
// EXTERNAL MODULE: ./build/scan/surveys/said-before.js
var said_before = __webpack_require__(279);
// EXTERNAL MODULE: ./build/scan/witnesses/association/association-hearing.js
var association_hearing = __webpack_require__(18606);
// EXTERNAL MODULE: ./build/scan/witnesses/company/company-hearing.js
var company_hearing = __webpack_require__(96374);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./build/data/write/put-in-place.js
var put_in_place = __webpack_require__(52084);
// EXTERNAL MODULE: ./build/data/write/why-unwritable.js
var why_unwritable = __webpack_require__(43);
;// CONCATENATED MODULE: ./build/scan/work/work-file.js





/** Version of the files of a work folder. */
const WORK_VERSION = 2;
/** Names of the fields in messages. */
const COMPARED = { tool: 'version of CodePurify, or kind of machine', options: 'options' };
/** @throws CodePurifyError `input` naming the file, if it is of another run */
function requireSameRun(name, found, own) {
    for (const [field, what] of Object.entries(COMPARED)) {
        if (found[field] === own[field])
            continue;
        throw refusedFile(name, `it was written with another ${what}`, 'Give every stage the same options, seed and version, or begin with an empty work folder.');
    }
}
/** The error for a file of a work folder that cannot be used. */
function refusedFile(name, why, remedy = WRITE_AGAIN, cause) {
    return new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(name)} cannot be used: ${why}.`, remedy, { cause });
}
/** The error for a file of a work folder that cannot be written. */
function unwritableFile(path, cause) {
    return new errors/* CodePurifyError */.Lg('input', `The work file ${JSON.stringify(path)} cannot be written: ${(0,why_unwritable/* whyUnwritable */.q)(cause)}.`, 'Free space on the disk, or give --work a folder that can be written.', { cause });
}
/** Writes a file of a work folder completely or not at all. @throws CodePurifyError `input` if it cannot be written */
async function writeWorkFile(path, content) {
    try {
        await (0,put_in_place/* putInPlace */.y)(path, (temporary) => (0,promises_.writeFile)(temporary, content, { flag: 'wx', mode: 0o600 }));
    }
    catch (cause) {
        throw (0,file_errors/* isFileError */.l)(cause) ? unwritableFile(path, cause) : cause;
    }
}
const WRITE_AGAIN = 'Delete it, and run its stage again; the other stages stay as they are.';

;// CONCATENATED MODULE: ./build/scan/work/learned-file.js











/** The first line of the file. */
const HEADER = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('codepurify-learned'),
    version: schemas/* literal */.euz(WORK_VERSION),
    tool: schemas/* string */.YjP(),
    options: schemas/* string */.YjP(),
    /** Hash of all rows that were read, in order. */
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
/** Writes what was learned, completely or not at all. @param seed of the probe's key */
async function writeLearned(path, { first, data }, run, seed) {
    const payload = (0,external_node_v8_.serialize)(storedOf(first));
    const header = {
        ...{ kind: 'codepurify-learned', version: WORK_VERSION, ...run, data },
        ...{ key: keyCheck(seed), bytes: payload.length, sha256: hashOf(payload) },
    };
    await writeWorkFile(path, [Buffer.from(`${JSON.stringify(header)}\n`), payload]);
}
/**
 * Reads what another process has learned.
 * @param name of the file in messages
 * @throws CodePurifyError `input` naming the file, if it is missing, damaged, or of another run
 */
async function readLearned(path, name, run, seed) {
    const bytes = await bytesOf(path, name);
    const end = bytes.subarray(0, MAX_HEADER).indexOf('\n');
    const header = HEADER.safeParse(end < 0 ? null : (0,parse_json/* parseJsonOrNull */.m)(bytes.toString('utf8', 0, end)));
    if (!header.success)
        throw refusedFile(name, 'it is not what this version writes');
    const { data, key, bytes: length, sha256 } = header.data;
    requireSameRun(name, header.data, run);
    if (key !== keyCheck(seed)) {
        throw refusedFile(name, 'it was written with another seed', 'Give every stage the same --seed.');
    }
    const payload = bytes.subarray(end + 1);
    if (payload.length !== length || hashOf(payload) !== sha256)
        throw refusedFile(name, 'it is damaged');
    return { first: restored((0,external_node_v8_.deserialize)(payload), seed), data };
}
async function bytesOf(path, name) {
    try {
        if ((await (0,promises_.stat)(path)).size <= MAX_BYTES)
            return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw refusedFile(name, 'it cannot be read', 'Run codepurify stage learn first.', cause);
    }
    throw refusedFile(name, `it has more than ${String(MAX_BYTES)} bytes`);
}
function storedOf({ learned, said, company, association }) {
    return {
        learned: learned && storedDataset(learned),
        said: said?.stored() ?? null,
        company: company?.stored() ?? null,
        association: association?.stored ?? null,
    };
}
function storedDataset({ task, verdict, records, merged, labelled, fingerprint, }) {
    return { task, verdict: storedVerdict(verdict), records, merged, labelled, fingerprint };
}
function storedVerdict(verdict) {
    return verdict.kind === 'judged' ? { kind: 'stored', stored: verdict.stored() } : verdict;
}
function restored({ learned, said, company, association }, seed) {
    return {
        learned: learned && { ...learned, verdict: restoredVerdict(learned.verdict, seed) },
        said: said && new said_before/* SaidBefore */.f(said),
        company: company && new company_hearing/* CompanyHearing */.c(company.byTask, company.records, company.merged),
        association: association && new association_hearing/* AssociationHearing */.W(association),
    };
}
function restoredVerdict(verdict, seed) {
    return verdict.kind === 'stored' ? (0,stored_verdict/* restoreVerdict */.c)(verdict.stored, (0,keyed_hash/* hashKeyOf */.Tf)(seed)) : verdict;
}
/** Whether two processes have the same key: a hash of a fixed text with it. */
function keyCheck(seed) {
    return (0,keyed_hash/* keyedHash */.N_)('codepurify work folder', (0,keyed_hash/* hashKeyOf */.Tf)(seed)).first;
}
function hashOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/scan/cache/outline-line.js
var outline_line = __webpack_require__(13854);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/scan/surveys/survey.js
var survey = __webpack_require__(60360);
// EXTERNAL MODULE: ./build/scan/surveys/survey-pool.js
var survey_pool = __webpack_require__(73903);
;// CONCATENATED MODULE: ./build/scan/work/survey-line.js








/** The first line of a file of surveys. */
const SURVEYS_HEADER = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('codepurify-surveys'),
    version: schemas/* literal */.euz(WORK_VERSION),
    tool: schemas/* string */.YjP(),
    options: schemas/* string */.YjP(),
    shard: schemas/* string */.YjP(),
});
/** The last line: the number of units before it, what they hash to, and the number of their records where it is known. */
const survey_line_SURVEYS_END = schemas/* strictObject */.rej({
    end: schemas/* int */.Whr().min(0),
    sha256: schemas/* string */.YjP(),
    records: schemas/* strictObject */.rej({ base: schemas/* int */.Whr().min(0), head: schemas/* int */.Whr().min(0) }).nullable(),
});
/** Hex digits of a hash of the code: whether a line is of the unit that is read. */
const CODE_DIGITS = 16;
/**
 * Of one unit: a hash of its code, and its outline with what was said, or why it cannot be analysed. The last text is a check of
 * the line before it, since a file that was left by a process that was killed has no end with a hash of all lines.
 */
const ENTRY = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable(), schemas/* string */.YjP()]),
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* strictObject */.rej({ problem: schemas/* string */.YjP() }), schemas/* string */.YjP()]),
]);
/** The text of the first line, without its end. */
function surveysHeader(shard, run) {
    const header = {
        kind: 'codepurify-surveys',
        version: WORK_VERSION,
        ...run,
        shard: shardName(shard),
    };
    return JSON.stringify(header);
}
/** The line of a unit, without its end. */
function surveyLine(unit, survey) {
    const entry = 'error' in survey
        ? [digitsOf(unit), { problem: (0,reasons/* problemOf */.Zw)(survey.error) }]
        : [digitsOf(unit), (0,outline_line/* outlineLine */.N5)(survey.outline), survey.said && [...survey.said]];
    const checked = JSON.stringify(entry).replaceAll(SEPARATORS, escapedSeparator).slice(0, -1);
    return `${checked},"${checkOf(checked)}"]`;
}
/** Readers of lines take these for line ends, and JSON allows them in strings. */
const SEPARATORS = /[\u2028\u2029]/g;
function escapedSeparator(separator) {
    return `\\u${separator.charCodeAt(0).toString(16)}`;
}
/** Characters of `,"01234567"]`. */
const CHECK_LENGTH = 12;
/** Whether a line is whole, and of a unit. */
function lineIsOf(line, unit) {
    const checked = line.slice(0, -CHECK_LENGTH);
    if (line !== `${checked},"${checkOf(checked)}"]`)
        return 'damaged';
    return checked.startsWith(`["${digitsOf(unit)}",`) ? 'whole' : 'other code';
}
/** The survey in a line that is whole and of the unit; `null` if it does not fit the code. */
function surveyInLine(line, unit) {
    const entry = ENTRY.safeParse((0,parse_json/* parseJsonOrNull */.m)(line));
    if (!entry.success)
        return null;
    const [, outlined, said] = entry.data;
    if (typeof outlined !== 'string')
        return { error: (0,survey_pool/* surveyError */.d)(outlined.problem) };
    const outline = (0,outline_line/* outlineOf */.W4)(outlined, unit);
    return outline && { outline, said: said, isCached: false };
}
/** `3/16`. */
function shardName({ index, of }) {
    return `${String(index)}/${String(of)}`;
}
function digitsOf(unit) {
    return (0,survey/* codeHash */.Al)(unit).slice(0, CODE_DIGITS);
}
function checkOf(text) {
    return (0,external_node_zlib_.crc32)(text).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/scan/work/left-surveys.js







/** The end of the name of a file of surveys that is not complete. */
const PARTIAL_ENDING = '.partial';
/** Bytes of the first line; it has a few hundred. */
const MAX_HEADER_BYTES = 4096;
/**
 * Surveys that a process has left which was killed, line by line, as long as they are of the code that is read: the next process
 * copies them instead of parsing the code again. A file that is left is only read, and removed once the new file is complete, so
 * that a process that still writes it, such as the same task on another machine, is not disturbed.
 */
class LeftSurveys {
    files;
    place;
    warn;
    #lines;
    /** Requests are answered one after the other. */
    #answered = Promise.resolve();
    #used = 0;
    #isSaid = false;
    /**
     * @param files all files that were left
     * @param file  the one that is read; `null`: none can be
     */
    constructor(files, file, place, warn) {
        this.files = files;
        this.place = place;
        this.warn = warn;
        this.#lines = file === null ? null : linesAfterHeader(file);
    }
    /** Looks for what was left of a file of surveys: the longest of the same run. @param warn is told what is used, and what is not */
    static async find(place, warn) {
        const files = await leftFiles(place.path);
        const header = surveysHeader(place.shard, place.run);
        let longest = null;
        for (const file of files) {
            const size = await sizeOf(file);
            if ((await firstLine(file)) === header && size > (longest?.size ?? -1))
                longest = { file, size };
        }
        if (longest === null && files.length > 0) {
            warn(`What a stopped run has left of ${JSON.stringify(place.name)} is of another run: it is not used.`);
        }
        return new LeftSurveys(files, longest?.file ?? null, place, warn);
    }
    /** The line of the next unit; `null`: it must be surveyed. To be called for all units in the order of the data. */
    next(unit) {
        const line = this.#answered.then(() => this.#next(unit));
        this.#answered = line;
        return line;
    }
    /** To be called when all units were asked for. */
    end() {
        if (this.#lines !== null)
            this.#stop('');
    }
    /** Closes the file, also where the data was not read to its end. */
    close() {
        void this.#lines?.return?.();
        this.#lines = null;
    }
    /** Removes what was left, once the new file is complete. */
    async remove() {
        for (const file of this.files)
            await (0,promises_.rm)(file, { force: true }).catch(() => undefined); // an open file of Windows
    }
    async #next(unit) {
        const line = await this.#line();
        if (line === null)
            return null;
        const found = lineIsOf(line, unit);
        if (found === 'whole') {
            this.#used += 1;
            return line;
        }
        const at = `line ${String(this.#used + 2)}`;
        const isEnd = found === 'damaged' && survey_line_SURVEYS_END.safeParse((0,parse_json/* parseJsonOrNull */.m)(line)).success;
        if (isEnd)
            this.#stop('');
        else if (found === 'other code')
            this.#stop(`; ${at} is of other code, so the data is surveyed from there`);
        else if ((await this.#lines?.next())?.done === true)
            this.#stop(`; ${at}, the last, is torn`);
        else
            this.#stop(`; ${at} is damaged, so the data is surveyed from there`);
        return null;
    }
    async #line() {
        if (this.#lines === null)
            return null;
        try {
            const next = await this.#lines.next();
            if (next.done !== true)
                return next.value;
            this.#say('');
        }
        catch {
            this.#say('; the rest cannot be read');
        }
        this.#lines = null;
        return null;
    }
    #stop(why) {
        this.close();
        this.#say(why);
    }
    #say(why) {
        if (this.#isSaid)
            return;
        this.#isSaid = true;
        const name = JSON.stringify(this.place.name);
        this.warn(`A stopped run has left ${(0,numbers/* count */.U9)(this.#used, 'survey')} of ${name}, which are used${why}.`);
    }
}
async function leftFiles(path) {
    const [folder, start] = [(0,external_node_path_.dirname)(path), `${(0,external_node_path_.basename)(path)}.`];
    const names = await (0,promises_.readdir)(folder);
    return names
        .filter((name) => name.startsWith(start) && name.endsWith(PARTIAL_ENDING))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, name));
}
function linesAfterHeader(file) {
    const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(file, 'utf8'), crlfDelay: Infinity });
    return (async function* () {
        let isHeader = true;
        for await (const line of lines) {
            if (!isHeader)
                yield line;
            isHeader = false;
        }
    })();
}
/** The first line of a file, without its end; `null`: there is none. */
async function firstLine(path) {
    const file = await (0,promises_.open)(path).catch(() => null);
    if (file === null)
        return null;
    try {
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MAX_HEADER_BYTES), position: 0 });
        const end = buffer.subarray(0, bytesRead).indexOf('\n');
        return end < 0 ? null : buffer.toString('utf8', 0, end);
    }
    finally {
        await file.close();
    }
}
async function sizeOf(file) {
    return (0,promises_.stat)(file).then(({ size }) => size, () => -1);
}

// EXTERNAL MODULE: ./build/data/write/make-folder.js
var make_folder = __webpack_require__(95640);
;// CONCATENATED MODULE: ./build/scan/work/work-folder.js




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
        const path = (0,external_node_path_.resolve)(cwd, name);
        const why = await (0,make_folder/* makeFolder */.f)(path);
        if (why !== null) {
            throw new errors/* CodePurifyError */.Lg('usage', `The work folder ${JSON.stringify(name)} cannot be made: ${why}.`, 'Give --work a folder that can be written.');
        }
        return new WorkFolder(name, path);
    }
    /** The path of a file. */
    at(file) {
        return (0,external_node_path_.join)(this.path, file);
    }
    /** The name of a file in messages. */
    nameOf(file) {
        return (0,external_node_path_.join)(this.name, file);
    }
    /**
     * The shards of which there is a file of a kind, all of one number of shards; none without any.
     * @throws CodePurifyError `input` if they are of different numbers of shards, or one is missing
     */
    async shards(kind) {
        const found = (await (0,promises_.readdir)(this.path)).flatMap((file) => shardIn(file, kind) ?? []);
        const [first] = found;
        if (first === undefined)
            return [];
        const other = found.find(({ of }) => of !== first.of);
        if (other !== undefined) {
            throw new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(this.name)} holds files of ${String(first.of)} and of ${String(other.of)} shards.`, `Delete the ${kind} files of one of them.`);
        }
        const known = new Set(found.map(({ index }) => index));
        const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((index) => !known.has(index));
        if (missing.length > 0) {
            throw new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(this.name)} lacks ${kind} files of ${String(first.of)} shards: ${missing.join(', ')}.`, 'Run that stage for them too: without them their records would count as clean.');
        }
        return found.sort((a, b) => a.index - b.index);
    }
}
/** Kinds of files of which there is one for each shard, and their endings. */
const ENDINGS = { read: 'jsonl', judged: 'json' };
/** What all records together say. */
const LEARNED_FILE = 'learned.bin';
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

;// CONCATENATED MODULE: ./build/scan/work/completion.js
















const MARKER = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('codepurify-done'),
    version: schemas/* literal */.euz(WORK_VERSION),
    /** Hash of everything that the stage depends on. */
    inputs: schemas/* string */.YjP(),
    /** Size of its file. */
    bytes: schemas/* int */.Whr().min(0),
});
/**
 * Whether a stage is done: a small file beside its own says what it was made from, and is written after it. Without it, such as for
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
        const shard = parts.options.shard ?? { index: 1, of: 1 };
        const file = stage === 'learn' ? LEARNED_FILE : shardFile(stage === 'read' ? 'read' : 'judged', shard);
        return new Completion(parts.folder, file, await inputsOf(stage, parts));
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
        return (await completion_sizeOf(this.#output)) === marker.data.bytes;
    }
    /** To be called before the stage writes its file. */
    async begin() {
        await (0,promises_.rm)(this.#marker, { force: true });
    }
    /** To be called when the file is complete. */
    async mark() {
        const bytes = await completion_sizeOf(this.#output);
        if (this.inputs === null || bytes === null)
            return;
        const marker = {
            ...{ kind: 'codepurify-done', version: WORK_VERSION, inputs: this.inputs, bytes },
        };
        await writeWorkFile(this.#marker, `${JSON.stringify(marker)}\n`);
    }
    get #output() {
        return this.folder.at(this.file);
    }
    get #marker() {
        return `${this.#output}.done`;
    }
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
    const learned = stage === 'judge' ? await firstLine(folder.at(LEARNED_FILE)) : null;
    const seed = keyCheck((0,probe_seed/* probeSeed */.g)(options, context.env));
    const given = [context.cwd, paths, valuesOf(options), [...suppressed].sort()];
    return (0,sha256/* sha256 */.s)(JSON.stringify([stage, (0,tool_fingerprint/* toolFingerprint */.d)(), ...given, seed, files, learned]));
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
async function completion_sizeOf(path) {
    return (0,promises_.stat)(path).then(({ size }) => size, () => null);
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
// EXTERNAL MODULE: ./build/scan/reading/ownership.js
var reading_ownership = __webpack_require__(61474);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading_reading = __webpack_require__(47071);
// EXTERNAL MODULE: ./build/scan/reading/tally.js + 1 modules
var reading_tally = __webpack_require__(75829);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 21 modules
var scan_context = __webpack_require__(70750);
// EXTERNAL MODULE: ./build/scan/scan-source.js + 1 modules
var scan_source = __webpack_require__(35903);
// EXTERNAL MODULE: ./build/scan/stages/shard-options.js
var shard_options = __webpack_require__(72669);
// EXTERNAL MODULE: ./build/scan/stages/shard-part.js
var shard_part = __webpack_require__(92986);
// EXTERNAL MODULE: ./build/scan/surveys/ahead.js
var ahead = __webpack_require__(54157);
// EXTERNAL MODULE: ./build/scan/surveys/open-surveys.js + 1 modules
var open_surveys = __webpack_require__(27368);
;// CONCATENATED MODULE: ./build/scan/work/logged-surveys.js

/** Surveys that other processes have written, one file for each shard: every record comes from the file of its shard. */
class LoggedSurveys {
    logs;
    ahead = 1;
    /** Why a file cannot be used: it ends the run, and is no fault of a unit. */
    #problem = null;
    /** @param logs of all shards, in their order */
    constructor(logs) {
        this.logs = logs;
    }
    async ofSubject(subject) {
        const log = this.logs[(0,reading_ownership/* shardOf */.IS)(subject, this.logs.length) - 1];
        if (log === undefined)
            throw new Error('a shard has no file');
        const surveys = [];
        let failed = null;
        for (const unit of subject.units) {
            const answer = await this.#next(log, unit);
            if ('error' in answer)
                failed ??= answer.error;
            else
                surveys.push(answer);
        }
        if (failed !== null)
            throw failed;
        return surveys;
    }
    /** @throws CodePurifyError `input` naming the file that cannot be used */
    async close(isComplete) {
        if (this.#problem !== null)
            throw this.#problem;
        if (isComplete)
            for (const log of this.logs)
                await log.finish();
    }
    async #next(log, unit) {
        try {
            return await log.next(unit);
        }
        catch (error) {
            this.#problem ??= error instanceof Error ? error : new Error(String(error));
            throw error;
        }
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/scan/work/survey-log.js









/**
 * Writes the surveys of a shard, a line each, in the order of the data. The file has its name once it is complete; until then a
 * process that was killed leaves it under another, from which the next one goes on (`LeftSurveys`).
 */
class SurveyLogWriter {
    path;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #stream;
    #header;
    /** Its own name, as an engine may run the same task twice at a time. */
    #partial;
    #failure = null;
    #lines = 0;
    constructor(path, shard, run) {
        this.path = path;
        this.#partial = `${path}.${(0,external_node_crypto_.randomUUID)()}${PARTIAL_ENDING}`;
        this.#header = surveysHeader(shard, run);
        this.#stream = (0,external_node_fs_.createWriteStream)(this.#partial, { flags: 'wx', mode: 0o600 });
        this.#stream.on('error', (error) => (this.#failure ??= error));
        this.#stream.write(`${this.#header}\n`);
    }
    /**
     * Writes the survey of a unit, or why it has none.
     * @param survey or its line, as another process has left it
     * @throws CodePurifyError `input` if the file cannot be written
     */
    async write(unit, survey) {
        const line = `${typeof survey === 'string' ? survey : surveyLine(unit, survey)}\n`;
        this.#hash.update(line);
        this.#lines += 1;
        if (this.#failure !== null)
            throw unwritableFile(this.path, this.#failure);
        if (!this.#stream.write(line))
            await this.#event('drain');
    }
    /**
     * Ends the file, and gives it its name.
     * @param records how many there are, for the progress of later stages
     */
    async finish(records = null) {
        const end = {
            end: this.#lines,
            sha256: this.#hash.digest('hex'),
            records,
        };
        this.#stream.end(`${JSON.stringify(end)}\n`);
        await this.#event('close');
        try {
            await (0,promises_.rename)(this.#partial, this.path);
        }
        catch (cause) {
            // the same task has run elsewhere, was faster, and has removed what it found
            if ((await firstLine(this.path)) !== this.#header)
                throw unwritableFile(this.path, cause);
        }
    }
    /** Stops, and leaves what was written for the next process. */
    async leave() {
        this.#stream.end();
        if (!this.#stream.closed)
            await (0,external_node_events_.once)(this.#stream, 'close').catch(() => undefined);
    }
    /** Gives up, and leaves nothing. */
    async abandon() {
        this.#stream.destroy();
        if (!this.#stream.closed)
            await (0,external_node_events_.once)(this.#stream, 'close').catch(() => undefined);
        await (0,promises_.rm)(this.#partial, { force: true });
    }
    async #event(name) {
        try {
            await (0,external_node_events_.once)(this.#stream, name);
        }
        catch (cause) {
            throw unwritableFile(this.path, cause);
        }
        if (this.#failure !== null)
            throw unwritableFile(this.path, this.#failure);
    }
}
/** Reads the surveys of a shard again, in the same order. */
class SurveyLogReader {
    name;
    shard;
    run;
    #lines;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #read = 0;
    #isOpen = false;
    /** @param name of the file in messages */
    constructor(path, name, shard, run) {
        this.name = name;
        this.shard = shard;
        this.run = run;
        const input = (0,external_node_fs_.createReadStream)(path, 'utf8');
        this.#lines = (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
    }
    /**
     * The survey of the next unit, or why it has none.
     * @throws CodePurifyError `input` if the file is of another run or other data, or damaged
     */
    async next(unit) {
        const line = await this.#line();
        const place = `line ${String(this.#read)}`;
        const found = lineIsOf(line, unit);
        if (found === 'damaged' && survey_line_SURVEYS_END.safeParse((0,parse_json/* parseJsonOrNull */.m)(line)).success) {
            throw refusedFile(this.name, 'it holds less than the data does: the data has changed');
        }
        if (found === 'damaged')
            throw refusedFile(this.name, `${place} is not a survey, or damaged`);
        if (found === 'other code')
            throw refusedFile(this.name, `${place} is of other code: the data has changed`);
        const survey = surveyInLine(line, unit);
        if (survey === null)
            throw refusedFile(this.name, `${place} is damaged`);
        this.#hash.update(`${line}\n`);
        return survey;
    }
    /** Checks that nothing is left, and that what was read is what was written. */
    async finish() {
        const line = await this.#line();
        const end = survey_line_SURVEYS_END.safeParse((0,parse_json/* parseJsonOrNull */.m)(line));
        if (!end.success)
            throw refusedFile(this.name, 'it holds more than the data does: the data has changed');
        if (end.data.end !== this.#read - 2 || end.data.sha256 !== this.#hash.digest('hex')) {
            throw refusedFile(this.name, 'it is damaged');
        }
    }
    async #line() {
        if (!this.#isOpen)
            await this.#open();
        return this.#nextLine();
    }
    async #open() {
        this.#isOpen = true;
        const header = SURVEYS_HEADER.safeParse((0,parse_json/* parseJsonOrNull */.m)(await this.#nextLine()));
        if (!header.success)
            throw refusedFile(this.name, 'it is not what this version writes');
        requireSameRun(this.name, header.data, this.run);
        if (header.data.shard === shardName(this.shard))
            return;
        throw refusedFile(this.name, `it is shard ${header.data.shard}, not ${shardName(this.shard)}`);
    }
    async #nextLine() {
        try {
            const next = await this.#lines.next();
            this.#read += 1;
            if (next.done !== true)
                return next.value;
        }
        catch (cause) {
            throw refusedFile(this.name, 'it cannot be read', undefined, cause);
        }
        throw refusedFile(this.name, 'it is cut off');
    }
}
/** The last line has less. */
const MAX_END_BYTES = 1024;
/** The number of records in a file of surveys, as its end says; `null` if it does not say. */
async function loggedRecords(path) {
    const file = await open(path).catch(() => null);
    if (file === null)
        return null;
    try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read({
            buffer: Buffer.alloc(MAX_END_BYTES),
            position: Math.max(0, size - MAX_END_BYTES),
        });
        const lines = buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n');
        const end = SURVEYS_END.safeParse(parseJsonOrNull(lines.at(-1) ?? ''));
        return end.success ? end.data.records : null;
    }
    finally {
        await file.close();
    }
}

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

























/** Instead of the hash of the data, where no first reading was needed. */
const NOT_READ = '';
/** The whole run is one shard. */
const WHOLE = { index: 1, of: 1 };
function identityOf(options) {
    return { tool: (0,tool_fingerprint/* toolFingerprint */.d)(), options: (0,shard_options/* optionsHash */.x)(options) };
}
/**
 * `stage read`: surveys the units of a shard, of base and head, and writes them to the work folder.
 * @returns the number of records of the shard
 * @throws Stopped when the user stops it: what was surveyed is left for the next run, as by a process that is killed
 * @throws CodePurifyError `input` if the data cannot be read to its end: nothing is left
 */
async function stageRead({ data, options, context, folder }) {
    const { progress = reading_progress/* silentProgress */.R, signal, env } = context;
    const shard = options.shard ?? WHOLE;
    const budget = (0,scan_context/* budgetOf */.nT)(options, signal);
    const [file, run] = [shardFile('read', shard), identityOf(options)];
    const place = { path: folder.at(file), name: folder.nameOf(file), shard, run };
    const left = await LeftSurveys.find(place, (message) => progress.warn(message));
    const log = new SurveyLogWriter(place.path, shard, run);
    const surveys = (0,open_surveys/* openSurveys */.U)({ options: { ...options, cache: false }, progress, env });
    const records = { base: 0, head: 0 };
    const survey = async (rows, isBase) => {
        const reading = new reading_reading/* Reading */.z(new reading_tally/* Tally */.F(), { budget, limit: null, ownership: shardOwnership(shard) });
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
function shardOwnership(shard) {
    return { owns: (subject) => (0,reading_ownership/* shardOf */.IS)(subject, shard.of) === shard.index, ownsRow: () => false };
}
/**
 * `stage learn`: learns from all records, with the surveys of the stage before where there are any.
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data cannot be read to its end:
 *   nothing is written
 */
async function stageLearn({ data, options, context, folder }) {
    const { progress = reading_progress/* silentProgress */.R, loaders = load_victim/* folderLoaders */.j, env, signal } = context;
    const run = identityOf(options);
    const shards = await folder.shards('read');
    const budget = (0,scan_context/* budgetOf */.nT)(options, signal);
    const ownership = new reading_ownership/* ShardOwnership */.S4(WHOLE);
    const opened = [];
    const parts = { options, budget, progress, env, loaders, read: data.read, suppressed: new Set() };
    try {
        const source = new WholeSource(data.source);
        const choice = await (0,choose_judge/* chooseJudge */.J7)(source, options, budget);
        const surveys = () => shards.length === 0 ? (0,open_surveys/* openSurveys */.U)({ options, progress, env }) : loggedSurveys(folder, shards, run);
        const needed = { ...parts, sentinel: (0,sentinel_opener/* sentinelOpener */.I)(parts, opened), ownership };
        const first = await (0,read_first/* readFirst */.v)(source, choice, surveys, needed);
        source.requireWhole();
        if (first.learned?.verdict.kind === 'stopped')
            throw new reading_budget/* Stopped */.C(first.learned.verdict.reason);
        const stop = budget.runStop();
        if (stop !== null)
            throw new reading_budget/* Stopped */.C(stop);
        const isRead = first.said !== null; // nobody needs all records together otherwise
        const learned = { first, data: isRead ? ownership.dataHash() : NOT_READ };
        await writeLearned(folder.at(LEARNED_FILE), learned, run, (0,probe_seed/* probeSeed */.g)(options, env));
    }
    finally {
        progress.stop();
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
function loggedSurveys(folder, shards, run) {
    return new LoggedSurveys(shards.map((shard) => {
        const file = shardFile('read', shard);
        return new SurveyLogReader(folder.at(file), folder.nameOf(file), shard, run);
    }));
}
/**
 * `stage judge`: judges the units of a shard by what was learned, and writes its part to the work folder.
 * @returns the outcome; without a part, nothing was written
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data has changed
 */
async function stageJudge({ data, options, context, folder }, suppressed) {
    const { progress = reading_progress/* silentProgress */.R, loaders = load_victim/* folderLoaders */.j, env, signal } = context;
    const name = folder.nameOf(LEARNED_FILE);
    const seed = (0,probe_seed/* probeSeed */.g)(options, env);
    const { first, data: known } = await readLearned(folder.at(LEARNED_FILE), name, identityOf(options), seed);
    const shard = options.shard ?? WHOLE;
    const budget = (0,scan_context/* budgetOf */.nT)(options, signal);
    const verdicts = options.cacheDir === null ? { verdicts: folder.at(verdictFolder(shard)) } : {};
    const parts = { loaders, read: data.read, budget, progress, env, suppressed, first, ...verdicts };
    const outcome = await (0,scan_source/* scanSource */.b)(data.source, { ...parts, options: { ...options, shard } });
    const { part } = outcome;
    if (part === null)
        return outcome;
    if (known !== NOT_READ && part.run.data !== known) {
        throw refusedFile(name, 'the data has changed since', 'Run codepurify stage learn again.');
    }
    await writeWorkFile(folder.at(shardFile('judged', shard)), (0,shard_part/* renderPart */.e)(part));
    return outcome;
}

// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(22589);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
// EXTERNAL MODULE: ./build/cli/report.js + 19 modules
var report = __webpack_require__(18362);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/scan/stages/run-result.js + 10 modules
var run_result = __webpack_require__(68017);
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
const merge_parts_COMPARED = [
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
    const differing = merge_parts_COMPARED.find(([field]) => !(0,external_node_util_.isDeepStrictEqual)(first.part.run[field], other.part.run[field]));
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
        throw refusedFile(name, 'it is not JSON', undefined, cause);
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
    throw refusedFile(name, why, undefined, parsed.error);
}

// EXTERNAL MODULE: ./build/cli/nothing-judged.js
var nothing_judged = __webpack_require__(12664);
;// CONCATENATED MODULE: ./build/cli/stage-report.js










/**
 * `codepurify stage report`: reports a run from what its shards have judged.
 * @returns the exit code of the single run
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or a shard that is missing
 */
async function stageReport(folder, options, world) {
    const outcome = { result: mergeParts(await readParts(folder)), end: 'complete' };
    await (0,report/* report */.z)(outcome, options, world);
    const isChange = outcome.result.overall?.unchanged != null; // the base was given to the stages before
    const code = (0,exit_code/* exitCodeOf */.FO)(outcome, (0,exit_code/* failRule */.Nx)(options.failOn, isChange));
    return code || (await (0,nothing_judged/* reportNothingJudged */.B)(outcome, isChange, world));
}
async function readParts(folder) {
    const shards = await folder.shards('judged');
    if (shards.length === 0) {
        throw new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(folder.name)} holds nothing that was judged.`, 'Run codepurify stage judge first.');
    }
    const parts = [];
    for (const shard of shards) {
        const file = shardFile('judged', shard);
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
        throw refusedFile(name, `it cannot be read: ${(0,file_errors/* codeOf */.$)(cause)}`, undefined, cause);
    }
    throw refusedFile(name, `it has more than ${String(MAX_PART_BYTES)} bytes`, 'Judge in more shards, such as codepurify stage judge --shard 1/64.');
}

;// CONCATENATED MODULE: ./build/cli/stage-command.js














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
    judge,
};
/** `codepurify stage`: one stage of a scan, whose files are in the work folder. @returns the exit code */
async function stageCommand(name, paths, values, world) {
    const { options, active } = await (0,command_run/* commandOptions */.i)(values, world);
    (0,option_conflicts/* checkStageOptions */.tl)(options);
    if (name === undefined)
        throw usage('stage was given no name.', STAGE_NAMES);
    if (!isStage(name) && name !== 'report') {
        throw usage(`There is no stage ${JSON.stringify(name)}.`, STAGE_NAMES);
    }
    refuseUnused(name, paths, options);
    if (typeof values.work !== 'string') {
        throw usage('stage was given no work folder.', 'Give --work <folder>, the same for all stages of a run.');
    }
    const folder = await WorkFolder.open(values.work, world.cwd);
    if (name === 'report')
        return stageReport(folder, options, world);
    const suppressed = new Set(active.keys());
    const completion = await Completion.of(name, { paths, options, context: world, folder, suppressed });
    if (values.fresh !== true && (await completion.isDone()))
        return alreadyDone(completion, options, world);
    try {
        return await (0,interrupt/* withInterrupt */.A)(async (signal) => {
            const context = (0,command_run/* scanContext */.h)(options, world, signal);
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
    return Object.hasOwn(STAGES, name);
}
async function alreadyDone({ name }, { quiet }, world) {
    const text = `Already done: ${JSON.stringify(name)} is complete, and made from the same. --fresh makes it again.`;
    if (!quiet)
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(text)}\n`);
    return 0;
}
/** @throws CodePurifyError `usage` for what a stage would not look at */
function refuseUnused(name, paths, { shard }) {
    const problem = name === 'report' && paths.length > 0
        ? 'stage report takes no paths: it reports what the work folder holds.'
        : (name === 'learn' || name === 'report') && shard !== null
            ? `stage ${name} is not shared: it needs all records together.`
            : null;
    if (problem === null)
        return;
    throw usage(problem, 'Leave them out: --shard is for read and judge, paths for all but report.');
}
async function judge(parts, suppressed, world) {
    const outcome = await stageJudge(parts, suppressed);
    await (0,report/* reportEnd */.w)(outcome, world);
    if (outcome.part === null) {
        await world.stderr.write('codepurify: The stage did not reach its end: run it again.\n');
        return outcome.end === 'failed' ? errors/* EXIT_CODES */.ai.usage : exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
    return 0;
}
const STAGE_NAMES = 'The stages are read, learn, judge and report, in this order.';
function usage(problem, remedy) {
    return new errors/* CodePurifyError */.Lg('usage', problem, remedy);
}


/***/ })

};
