export const id = 190;
export const ids = [190];
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

/***/ 70190:
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/data/write/put-in-place.js
var put_in_place = __webpack_require__(52084);
// EXTERNAL MODULE: ./build/scan/choose-judge.js + 1 modules
var choose_judge = __webpack_require__(29528);
// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/scan/judging/dataset/sentinel-opener.js
var sentinel_opener = __webpack_require__(80532);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 23 modules
var load_victim = __webpack_require__(24454);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/models/tool-fingerprint.js
var tool_fingerprint = __webpack_require__(21508);
// EXTERNAL MODULE: ./build/scan/read-first.js + 1 modules
var read_first = __webpack_require__(52541);
// EXTERNAL MODULE: ./build/scan/reading/ownership.js
var reading_ownership = __webpack_require__(61474);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading_reading = __webpack_require__(47071);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/judge/stored-verdict.js + 1 modules
var stored_verdict = __webpack_require__(64091);
// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
// EXTERNAL MODULE: ./build/scan/surveys/said-before.js
var said_before = __webpack_require__(279);
// EXTERNAL MODULE: ./build/scan/witnesses/association/association-hearing.js
var association_hearing = __webpack_require__(18606);
// EXTERNAL MODULE: ./build/scan/witnesses/company/company-hearing.js
var company_hearing = __webpack_require__(96374);
;// CONCATENATED MODULE: ./build/scan/work/work-file.js

/** Version of the files of a work folder. */
const WORK_VERSION = 1;
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
    await (0,put_in_place/* putInPlace */.y)(path, (temporary) => (0,promises_.writeFile)(temporary, [Buffer.from(`${JSON.stringify(header)}\n`), payload], { flag: 'wx', mode: 0o600 }));
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
function keyCheck(seed) {
    return (0,keyed_hash/* keyedHash */.N_)('codepurify work folder', (0,keyed_hash/* hashKeyOf */.Tf)(seed)).first;
}
function hashOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/scan/cache/outline-line.js
var outline_line = __webpack_require__(13854);
// EXTERNAL MODULE: ./build/scan/surveys/survey.js
var survey = __webpack_require__(60360);
// EXTERNAL MODULE: ./build/scan/surveys/survey-pool.js
var survey_pool = __webpack_require__(73903);
;// CONCATENATED MODULE: ./build/scan/work/survey-log.js












/** Hex digits of a hash of the code: whether a line is of the unit that is read. */
const CODE_DIGITS = 16;
const survey_log_HEADER = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('codepurify-surveys'),
    version: schemas/* literal */.euz(WORK_VERSION),
    tool: schemas/* string */.YjP(),
    options: schemas/* string */.YjP(),
    shard: schemas/* string */.YjP(),
});
/** Of one unit: a hash of its code, and its outline with what was said, or why it cannot be analysed. */
const ENTRY = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable()]),
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* strictObject */.rej({ problem: schemas/* string */.YjP() })]),
]);
const END = schemas/* strictObject */.rej({ end: schemas/* int */.Whr().min(0), sha256: schemas/* string */.YjP() });
/** Writes the surveys of a shard, a line each, in the order of the data. The file has its name once it is complete. */
class SurveyLogWriter {
    path;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #stream;
    /** Its own name, as an engine may run the same task twice at a time. */
    #partial;
    #lines = 0;
    constructor(path, shard, run) {
        this.path = path;
        this.#partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
        this.#stream = (0,external_node_fs_.createWriteStream)(this.#partial, { flags: 'wx', mode: 0o600 });
        const header = {
            kind: 'codepurify-surveys',
            version: WORK_VERSION,
            ...run,
            shard: shardName(shard),
        };
        this.#stream.write(`${JSON.stringify(header)}\n`);
    }
    /** Writes the survey of a unit, or why it has none. */
    async write(unit, survey) {
        const entry = 'error' in survey
            ? [digitsOf(unit), { problem: (0,reasons/* problemOf */.Zw)(survey.error) }]
            : [digitsOf(unit), (0,outline_line/* outlineLine */.N5)(survey.outline), survey.said && [...survey.said]];
        const line = `${JSON.stringify(entry).replaceAll(SEPARATORS, escapedSeparator)}\n`;
        this.#hash.update(line);
        this.#lines += 1;
        if (!this.#stream.write(line))
            await (0,external_node_events_.once)(this.#stream, 'drain');
    }
    /** Ends the file, and gives it its name. */
    async finish() {
        this.#stream.end(`${JSON.stringify({ end: this.#lines, sha256: this.#hash.digest('hex') })}\n`);
        await (0,external_node_events_.once)(this.#stream, 'close');
        await (0,promises_.rename)(this.#partial, this.path);
    }
    /** Gives up, and leaves nothing. */
    async abandon() {
        this.#stream.destroy();
        if (!this.#stream.closed)
            await (0,external_node_events_.once)(this.#stream, 'close');
        await (0,promises_.rm)(this.#partial, { force: true });
    }
}
/** Readers of lines take these for line ends, and JSON allows them in strings. */
const SEPARATORS = /[\u2028\u2029]/g;
function escapedSeparator(separator) {
    return `\\u${separator.charCodeAt(0).toString(16)}`;
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
        const entry = ENTRY.safeParse((0,parse_json/* parseJsonOrNull */.m)(line));
        if (!entry.success)
            throw refusedFile(this.name, `line ${String(this.#read + 1)} is not a survey`);
        this.#hash.update(`${line}\n`);
        const [hash, outlined, said = null] = entry.data;
        if (hash !== digitsOf(unit)) {
            throw refusedFile(this.name, `line ${String(this.#read + 1)} is of other code: the data has changed`);
        }
        if (typeof outlined !== 'string')
            return { error: (0,survey_pool/* surveyError */.d)(outlined.problem) };
        const outline = (0,outline_line/* outlineOf */.W4)(outlined, unit);
        if (outline === null)
            throw refusedFile(this.name, `line ${String(this.#read + 1)} is damaged`);
        return { outline, said: said, isCached: false };
    }
    /** Checks that nothing is left, and that what was read is what was written. */
    async finish() {
        const line = await this.#line();
        const end = END.safeParse((0,parse_json/* parseJsonOrNull */.m)(line));
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
        const header = survey_log_HEADER.safeParse((0,parse_json/* parseJsonOrNull */.m)(await this.#nextLine()));
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
/** `3/16`. */
function shardName({ index, of }) {
    return `${String(index)}/${String(of)}`;
}
function digitsOf(unit) {
    return (0,survey/* codeHash */.Al)(unit).slice(0, CODE_DIGITS);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
        try {
            await (0,promises_.mkdir)(path, { recursive: true });
        }
        catch (cause) {
            throw new errors/* CodePurifyError */.Lg('usage', `The work folder ${JSON.stringify(name)} cannot be made: ${(0,errors/* messageOf */.bD)(cause)}.`, 'Give --work a folder that can be written.', { cause });
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
function shardIn(file, kind) {
    const [, index, of] = (/-(\d{1,3})-of-(\d{1,3})\.\w+$/.exec(file) ?? []).map(Number);
    if (index === undefined || of === undefined)
        return null;
    return file === shardFile(kind, { index, of }) ? { index, of } : null;
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
 * @throws Stopped when the user stops it: nothing is left
 * @throws CodePurifyError `input` if the data cannot be read to its end: nothing is left
 */
async function stageRead({ data, options, context, folder }) {
    const { progress = reading_progress/* silentProgress */.R, signal, env } = context;
    const shard = options.shard ?? WHOLE;
    const budget = (0,scan_context/* budgetOf */.nT)(options, signal);
    const log = new SurveyLogWriter(folder.at(shardFile('read', shard)), shard, identityOf(options));
    const surveys = (0,open_surveys/* openSurveys */.U)({ options: { ...options, cache: false }, progress, env });
    let records = 0;
    const survey = async (rows, isBase) => {
        const reading = new reading_reading/* Reading */.z(new reading_tally/* Tally */.F(), { budget, limit: null, ownership: shardOwnership(shard) });
        const begin = (subject) => Promise.all(subject.units.map((unit) => surveys.of(unit, !isBase).catch((error) => ({ error }))));
        for await (const { item, result } of (0,ahead/* ahead */.U)(reading.subjects(rows), () => surveys.ahead, begin)) {
            const answers = await result;
            for (const [side, unit] of item.units.entries()) {
                const answer = answers[side];
                if (answer !== undefined)
                    await log.write(unit, answer);
            }
            records += 1;
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
        await log.finish();
        return records;
    }
    catch (error) {
        await log.abandon();
        throw error;
    }
    finally {
        await surveys.close();
        progress.stop();
    }
}
function brokenOff(cause) {
    return new errors/* CodePurifyError */.Lg('input', `The data could not be read to its end: ${(0,reasons/* failureReason */.Hr)('', cause)}.`, 'Run the stage again when it can be read.', { cause });
}
function shardOwnership(shard) {
    return { owns: (subject) => (0,reading_ownership/* shardOf */.IS)(subject, shard.of) === shard.index, ownsRow: () => false };
}
/**
 * `stage learn`: learns from all records, with the surveys of the stage before where there are any.
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used
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
        const choice = await (0,choose_judge/* chooseJudge */.J7)(data.source, options, budget);
        const surveys = () => shards.length === 0 ? (0,open_surveys/* openSurveys */.U)({ options, progress, env }) : loggedSurveys(folder, shards, run);
        const needed = { ...parts, sentinel: (0,sentinel_opener/* sentinelOpener */.I)(parts, opened), ownership };
        const first = await (0,read_first/* readFirst */.v)(data.source, choice, surveys, needed);
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
    const parts = { loaders, read: data.read, budget, progress, env, suppressed, first };
    const outcome = await (0,scan_source/* scanSource */.b)(data.source, { ...parts, options: { ...options, shard } });
    const { part } = outcome;
    if (part === null)
        return outcome;
    if (known !== NOT_READ && part.run.data !== known) {
        throw refusedFile(name, 'the data has changed since', 'Run codepurify stage learn again.');
    }
    await (0,put_in_place/* putInPlace */.y)(folder.at(shardFile('judged', shard)), (temporary) => (0,promises_.writeFile)(temporary, (0,shard_part/* renderPart */.e)(part), { flag: 'wx', mode: 0o600 }));
    return outcome;
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
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
    const why = `${field === '' ? 'it' : JSON.stringify(field)}: ${issue?.message ?? ''}`;
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
        throw refusedFile(name, `it cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, undefined, cause);
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
    const stage = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined;
    if (stage === undefined && name !== 'report')
        throw unknownStage(name);
    refuseUnused(name, paths, options);
    const folder = await WorkFolder.open(String(values.work), world.cwd);
    if (stage === undefined)
        return stageReport(folder, options, world);
    try {
        return await (0,interrupt/* withInterrupt */.A)(async (signal) => {
            const context = (0,command_run/* scanContext */.h)(options, world, signal);
            const data = await (0,opened_data/* openData */.$H)(paths, options, context);
            try {
                return await stage({ data, options, context, folder }, new Set(active.keys()), world);
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
/** @throws CodePurifyError `usage` for what a stage would not look at */
function refuseUnused(name, paths, { shard }) {
    const problem = name === 'report' && paths.length > 0
        ? 'stage report takes no paths: it reports what the work folder holds.'
        : (name === 'learn' || name === 'report') && shard !== null
            ? `stage ${name} is not shared: it needs all records together.`
            : null;
    if (problem === null)
        return;
    throw new errors/* CodePurifyError */.Lg('usage', problem, 'Leave them out: --shard is for read and judge, paths for all but report.');
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
function unknownStage(name) {
    return new errors/* CodePurifyError */.Lg('usage', `There is no stage ${JSON.stringify(name)}.`, 'The stages are read, learn, judge and report.');
}


/***/ })

};
