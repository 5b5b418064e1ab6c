export const id = 597;
export const ids = [597];
export const modules = {

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
;// CONCATENATED MODULE: ./build/action/gate.js


/**
 * The gate: `fail-on` names what fails the check, `max-poisoned` how much of it is borne.
 * @param outcome only its result and its end count
 */
function gateOf(outcome, failOn, maxPoisoned) {
    const { summary, unjudged } = outcome.result;
    const { poisoned, degraded } = summary;
    const borne = poisoned > 0 && poisoned <= maxPoisoned;
    const exitCode = borne ? borneExitCode(outcome, failOn) : (0,exit_code/* exitCodeOf */.FO)(outcome, failOn);
    const unsure = failOn === 'degraded' ? `, ${String(degraded)} degraded${notJudged(unjudged.length)}` : '';
    const found = `${String(poisoned)} poisoned${unsure}`;
    const rule = `\`fail-on: ${failOn}\`${maxPoisoned > 0 ? `, \`max-poisoned: ${String(maxPoisoned)}\`` : ''}`;
    if (exitCode === errors/* EXIT_CODES */.a.clean)
        return { exitCode, sentence: `The check passes: ${found} (${rule}).` };
    if (exitCode === errors/* EXIT_CODES */.a.poisoned)
        return { exitCode, sentence: `The check fails: ${found} (${rule}).` };
    return { exitCode, sentence: 'The check fails: not everything could be judged.' };
}
function notJudged(files) {
    return files === 0 ? '' : `, ${String(files)} not judged`;
}
function borneExitCode(outcome, failOn) {
    const { summary, unjudged } = outcome.result;
    const fails = failOn === 'degraded' && summary.degraded + unjudged.length > 0;
    return fails ? errors/* EXIT_CODES */.a.poisoned : (0,exit_code/* exitCodeOf */.FO)(outcome, 'never');
}
/** Of the gates of several branches the one that the step ends with: poison before anything that went wrong. */
function worstExitCode(codes) {
    if (codes.includes(EXIT_CODES.poisoned))
        return EXIT_CODES.poisoned;
    return codes.find((code) => code !== EXIT_CODES.clean) ?? EXIT_CODES.clean;
}

// EXTERNAL MODULE: ./build/code/edit.js
var edit = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/data/json-edit.js + 2 modules
var json_edit = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/data/record.js + 1 modules
var record = __webpack_require__(4898);
;// CONCATENATED MODULE: ./build/action/record-writer.js



/** Writes purified code back into a line of JSON, so that a suggestion holds the line as its file would. */
function recordWriter(codeField) {
    return (finding, line) => {
        if (finding.purified === null)
            return null;
        try {
            const value = JSON.parse(line);
            if (typeof value !== 'object' || value === null)
                return null;
            const edits = (0,json_edit/* editJsonString */.y)(line, (0,record/* fieldKeys */.PQ)(value, codeField), finding.code, finding.purified.code);
            return edits === null ? null : (0,edit/* applyEdits */.ct)(line, edits);
        }
        catch (error) {
            if (error instanceof SyntaxError)
                return null; // no JSON: the finding is not this line's
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./build/scan/scan-paths.js + 23 modules
var scan_paths = __webpack_require__(5475);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/text/show-unsafe.js
var show_unsafe = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/text/escape-workflow.js


/** Of a run of colons, every one that follows another. */
const SECOND_COLON = /(?<=:):/g;
/**
 * Foreign text for one line of a plain job log: neither `::name::` nor `##[name]` is left anywhere in it,
 * and what a terminal would obey is shown.
 */
function escapeLogLine(text) {
    return (0,escape_terminal/* escapeTerminal */.e)(text).replace(SECOND_COLON, '\\u{3A}');
}
/**
 * The message of a workflow command (`::error::<message>`): `%`, CR and LF percent-encoded, as the
 * runner decodes them (actions/toolkit, `@actions/core` command), and invisible characters shown.
 */
function escapeCommandMessage(text) {
    return encodePercent((0,show_unsafe/* showUnsafeLines */.p2)(text));
}
/** A property's value (`file=<value>`): the same, and `:` and `,`, which end it. */
function escapeCommandProperty(text) {
    return escapeCommandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function encodePercent(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./build/action/runner.js




/** The step that this process is. */
function processRunner() {
    return {
        env: process.env,
        cwd: process.env.GITHUB_WORKSPACE ?? process.cwd(),
        write: (text) => process.stdout.write(text),
        ...{ loaders: null, secondMs: 1000, now: () => new Date() },
    };
}
/** A line in the log; foreign text in it is escaped, and starts no command. */
function logLine(runner, text) {
    runner.write(`${escapeLogLine(text)}\n`);
}
/** An annotation of the run, which also stands in the log; foreign text in it is escaped. */
function annotate(runner, level, text) {
    runner.write(`::${level} title=CodePurify::${escapeCommandMessage(text)}\n`);
}
/** Has the runner black a secret out of the log, should it ever stand there. */
function maskSecret(runner, secret) {
    for (const line of secret.split(/[\r\n]+/))
        if (line !== '')
            runner.write(`::add-mask::${line}\n`);
}
/**
 * Sets an output of the step ("Workflow commands: Setting an output parameter"). The delimiter is random, so that no
 * value can end itself and set another output.
 */
function setOutput({ env }, name, value) {
    if (env.GITHUB_OUTPUT === undefined || env.GITHUB_OUTPUT === '')
        return;
    const end = `end-${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
}
/** Adds Markdown to the job's summary; to the log where there is none, as on old Enterprise servers. */
function addSummary(runner, markdown) {
    const file = runner.env.GITHUB_STEP_SUMMARY;
    if (file !== undefined && file !== '')
        (0,external_node_fs_.appendFileSync)(file, markdown);
    else
        for (const line of markdown.split('\n'))
            logLine(runner, line);
}

;// CONCATENATED MODULE: ./build/action/scan-folders.js


/** Judges data; what was left before it was read is told with what was skipped. */
async function scanFolders(runner, request) {
    const { paths, options, suppressed, cwd, left } = request;
    const warnings = [];
    const context = {
        ...{ cwd, env: runner.env, stdin: nothing(), progress: logProgress(runner, warnings) },
        ...(runner.loaders === null ? {} : { loaders: runner.loaders }),
    };
    const outcome = await (0,scan_paths/* scanPaths */.t)(paths, options, suppressed, context);
    return { ...outcome, result: withLeft(outcome.result, left), warnings };
}
function withLeft(result, left) {
    const { summary, skipped } = result;
    return {
        ...result,
        summary: { ...summary, skipped: summary.skipped + left.length },
        skipped: [...left, ...skipped],
    };
}
/** A job's log is no terminal: a line when a stage begins, and warnings. */
function logProgress(runner, warnings) {
    return {
        stage: (name, total) => logLine(runner, `${name}${total === null ? '' : ` (${String(total)})`} …`),
        advance: () => undefined,
        warn: (message) => {
            warnings.push(message);
            annotate(runner, 'warning', message);
        },
        stop: () => undefined,
    };
}
async function* nothing() {
    // a step has no standard input
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(1015);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var rest_dist_src = __webpack_require__(9988);
// EXTERNAL MODULE: ./node_modules/bottleneck/lib/index.js
var lib = __webpack_require__(2203);
;// CONCATENATED MODULE: ./build/github/limits.js
/**
 * Every limit of GitHub that the product works within, in one place. Pages are those of docs.github.com; a
 * limit that no page states says how it was learned.
 */
const LIMITS = {
    /** Files of a pull request that the API lists, in all pages. "REST: List pull requests files". */
    pullFiles: 3000,
    /** Files that a comparison lists, in all pages. "REST: Compare two commits". */
    compareFiles: 300,
    /** Items on a page. "Using pagination in the REST API". */
    pageSize: 100,
    /** Entries of a tree read recursively; a larger one is `truncated`. "REST: Get a tree". */
    treeEntries: 100_000,
    /** Bytes of a blob that the API gives out. "REST: Get a blob". */
    blobBytes: 100 * 1024 * 1024,
    /** Bytes of a pull request's file past which GitHub shows no diff. "Repository limits: Diff limits". */
    diffFileBytes: 500_000,
    /** Lines of a file's diff past which GitHub shows none. "Repository limits: Diff limits". */
    diffFileLines: 20_000,
    /**
     * Characters of the body of a comment, a review, an issue or a pull request; longer is a 422: "body is too
     * long (maximum is 65536 characters)". Counted by the database in Unicode code points; counting UTF-16 units
     * can only err on the safe side.
     */
    bodyCharacters: 65_536,
    /** Characters of an issue's or pull request's title. The API's own 422: "maximum is 256 characters". */
    titleCharacters: 256,
    /** Annotations in one request for a check run. "REST: Create a check run". */
    annotationsPerRequest: 50,
    /** Annotations of one level (error, warning, notice) that a step shows. "GitHub Actions: Limits". */
    annotationsPerStep: 10,
    /** Annotations that a job shows. "GitHub Actions: Limits". */
    annotationsPerJob: 50,
    /** Requests a minute that create content. "Rate limits for the REST API: secondary rate limits". */
    contentRequestsPerMinute: 80,
    /** Requests an hour that create content; from the same page. */
    contentRequestsPerHour: 500,
    /** Requests at the same time, over REST and GraphQL together; from the same page. */
    concurrentRequests: 100,
    /** Requests an hour and repository of a workflow's `GITHUB_TOKEN`; from the same page. */
    tokenRequestsPerHour: 1000,
    /** Seconds to wait after a secondary limit that names none; from the same page. */
    secondaryLimitSeconds: 60,
    /** Bytes of a step's job summary. "Workflow commands: Adding a job summary". */
    summaryBytes: 1024 * 1024,
    /** Bytes of all outputs of a job. "Workflow syntax: jobs.<job_id>.outputs". */
    outputBytes: 1024 * 1024,
    /** Results of a run that code scanning takes. "SARIF support: file and object limits". */
    sarifResults: 25_000,
    /** Results of a run that code scanning shows; from the same page. */
    sarifResultsShown: 5000,
    /** Bytes of a SARIF file after gzip that code scanning takes; from the same page. */
    sarifGzipBytes: 10 * 1024 * 1024,
};

;// CONCATENATED MODULE: ./build/github/client.js






/** Long enough for a tree of 100,000 entries over a slow line. */
const TIMEOUT_MS = 30_000;
/** Times that a read which failed on the way (5xx, no answer, broken JSON) is tried again. */
const RETRIES = 3;
/** A wait for a rate limit that is longer than this many seconds costs more than it brings: the call fails. */
const LONGEST_WAIT_SECONDS = 120;
/** Times that a call waits for a rate limit. */
const WAITS = 2;
/** Seconds between requests that write ("Best practices for using the REST API"). */
const SECONDS_BETWEEN_WRITES = 1;
/**
 * A client that retries reads, waits for rate limits, paces writes, and gives every request a time limit.
 * A request that writes is sent once: after a failure on the way nobody knows whether it was carried out, so
 * the caller has to look.
 */
function createClient(settings) {
    const { baseUrl, token, userAgent, secondMs = 1000, timeoutMs = TIMEOUT_MS } = settings;
    const Client = rest_dist_src/* Octokit */.E.plugin(wholeAnswers, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A, sendWritesOnce);
    return new Client({
        ...{ baseUrl, userAgent, auth: token, log: SILENT },
        request: { fetch: withTimeout(timeoutMs) },
        retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
        throttle: {
            ...{ retryAfterBaseValue: secondMs, fallbackSecondaryRateRetryAfter: LIMITS.secondaryLimitSeconds },
            ...{ write: pace(secondMs), notifications: pace(secondMs) },
            onRateLimit: waiting('rate limit', settings),
            onSecondaryRateLimit: waiting('secondary rate limit', settings),
        },
    });
}
/** Octokit logs URLs and deprecations; nothing it has to say is for a user. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // nothing
}
function pace(secondMs) {
    return new lib.Group({ maxConcurrent: 1, minTime: SECONDS_BETWEEN_WRITES * secondMs });
}
/** Decides whether a call waits for a limit, and tells. */
function waiting(limit, { onWait }) {
    return (seconds, _options, _octokit, waits) => {
        const wait = waits < WAITS && seconds <= LONGEST_WAIT_SECONDS;
        onWait?.(`GitHub's ${limit} was reached: ${wait ? 'waiting' : 'not waiting'} ${String(seconds)} s.`);
        return wait;
    };
}
function withTimeout(timeoutMs) {
    return async (input, init) => {
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            return await fetch(input, { ...init, signal });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            throw new Error(`No answer within ${String(timeoutMs / 1000)} s.`, { cause: error });
        }
    };
}
/** Octokit hands out the text of an answer whose JSON it cannot read: that is a failure on the way. */
function wholeAnswers(octokit) {
    octokit.hook.after('request', (response, request) => {
        const json = /^application\/json\b/u.test(response.headers['content-type'] ?? '');
        if (!json || typeof response.data !== 'string')
            return;
        const options = { request: request, response };
        throw new dist_src/* RequestError */.G('The answer is cut off: it is not valid JSON.', 502, options);
    });
}
/** Takes retries from what writes; of `POST /graphql` only the query says whether it reads. */
function sendWritesOnce(octokit) {
    octokit.hook.before('request', (options) => {
        const { method, url, query } = options;
        const asks = url.endsWith('/graphql') && typeof query === 'string' && /^\s*query\b/u.test(query);
        if (method !== 'GET' && method !== 'HEAD' && !asks)
            options.request = { ...options.request, retries: 0 };
    });
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
;// CONCATENATED MODULE: ./build/github/diff-lines.js


/** Whether lines `start` to `end` lie within one of the ranges. */
function withinRanges(ranges, start, end) {
    return ranges.some((range) => range.start <= start && end <= range.end);
}
/** Lines of context around a change, as GitHub's diffs have them. */
const CONTEXT_LINES = 3;
/**
 * The lines that a file's diff shows.
 * @param patch   as GitHub sent it, or `null`
 * @param contents of both sides, read when there is no patch; `null`: too large or no text, so no line is known
 */
function diffLines(path, patch, contents) {
    if (patch !== null)
        return { path, ...linesOf(parsePatch(patch)), shown: true };
    const texts = contents();
    return { path, ...linesOf(texts === null ? [] : computedHunks(texts.base, texts.head)), shown: false };
}
const HUNK = /^@@ -(\d+)(,0)?(?:,\d+)? \+(\d+)(,0)?(?:,\d+)? @@/;
/** The hunks of a patch. Lines end at LF alone: a CR is part of its line. */
function parsePatch(patch) {
    const hunks = [];
    for (const line of patch.split('\n')) {
        const [, oldStart, noOld, newStart, noNew] = HUNK.exec(line) ?? [];
        if (oldStart !== undefined && newStart !== undefined) {
            // an empty side is said to start at the line before it
            const start = (text, empty) => Number(text) + (empty === undefined ? 0 : 1);
            hunks.push({ oldStart: start(oldStart, noOld), newStart: start(newStart, noNew), lines: [] });
        }
        else
            hunks.at(-1)?.lines.push(line);
    }
    return hunks;
}
/** Files and diffs above GitHub's own limits are not compared: where it shows nothing, no comment can stand. */
function computedHunks(base, head) {
    if (Math.max(base.length, head.length) > LIMITS.diffFileBytes)
        return [];
    const options = { context: CONTEXT_LINES, timeout: DIFF_MILLISECONDS };
    // the types say that there always is one; past the time limit there is none
    const patch = (0,create/* structuredPatch */.YB)('', '', base, head, undefined, undefined, options);
    const hunks = patch?.hunks ?? [];
    const shown = hunks.reduce((sum, { lines }) => sum + lines.length, 0) <= LIMITS.diffFileLines;
    return shown ? [...hunks] : [];
}
/** A stranger's two texts can be made so that comparing them takes for ever. */
const DIFF_MILLISECONDS = 2000;
function linesOf(hunks) {
    const rightLines = [];
    const leftLines = [];
    const deletions = new Set();
    for (const { oldStart, newStart, lines } of hunks) {
        let [left, right] = [oldStart, newStart];
        for (const line of lines) {
            const mark = line.charAt(0);
            if (mark === '-')
                deletions.add(right);
            if (mark === ' ' || mark === '-')
                left += 1;
            if (mark === ' ' || mark === '+')
                right += 1;
        }
        if (right > newStart)
            rightLines.push({ start: newStart, end: right - 1 });
        if (left > oldStart)
            leftLines.push({ start: oldStart, end: left - 1 });
    }
    return { rightLines, leftLines, deletions: [...deletions].sort((a, b) => a - b) };
}

// EXTERNAL MODULE: ./build/report/evidence.js
var evidence = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/report/finding-code.js + 1 modules
var finding_code = __webpack_require__(8846);
;// CONCATENATED MODULE: ./build/github/anchors.js


/** A comment on more lines hides the code below it; it then stands on its last lines. */
const MAX_LINES = 20;
/**
 * The place of a finding's comment: the lines that its suggestion replaces, else the first trigger's occurrence
 * in the diff, else the file, else none.
 * @param file `undefined` where the pull request's diff does not have the file
 */
function anchorFinding(finding, file, suggestion) {
    if (file === undefined)
        return { kind: 'summary' };
    if (suggestion.kind === 'button')
        return { kind: 'line', range: suggestion.range };
    const spans = (0,finding_code/* triggers */.G)(finding).flatMap((trigger) => trigger.spans);
    const ranges = spans.map((span) => file.spanLines(finding, span));
    const whole = ranges.find(({ start, end }) => withinRanges(file.ranges, start, end));
    const part = whole ?? ranges.map((range) => shownPart(range, file.ranges)).find((range) => range !== null);
    return part ? { kind: 'line', range: lastLines(part) } : { kind: 'file' };
}
/** The part of a range that one hunk shows. */
function shownPart({ start, end }, ranges) {
    const hunk = ranges.find((range) => range.start <= end && start <= range.end);
    return hunk ? { start: Math.max(start, hunk.start), end: Math.min(end, hunk.end) } : null;
}
function lastLines({ start, end }) {
    return { start: Math.max(start, end - MAX_LINES + 1), end };
}

;// CONCATENATED MODULE: ./build/github/budget.js
/**
 * Comments of one run. A review is one request, and one that holds hundreds of comments is answered late or not
 * at all; nobody reads the fortieth comment on the same trigger. File comments are a request each.
 */
const COMMENT_BUDGET = {
    line: 50,
    file: 10,
};
/**
 * Those that get a comment, in their own order. Where there are too many, each family has its first one before
 * any has its second.
 * @param findings strongest first
 */
function withinBudget(findings) {
    const chosen = new Set();
    for (const kind of ['line', 'file']) {
        const able = findings.filter(({ anchor }) => anchor.kind === kind);
        for (const one of byTurns(able).slice(0, COMMENT_BUDGET[kind]))
            chosen.add(one);
    }
    return findings.filter((one) => chosen.has(one));
}
/** The first of each family, then the second of each, and so on. */
function byTurns(findings) {
    const seen = new Map();
    const turns = findings.map((one) => {
        const family = one.finding.company?.family ?? `${one.finding.trigger.kind} ${one.finding.trigger.family}`;
        const turn = seen.get(family) ?? 0;
        seen.set(family, turn + 1);
        return { one, turn };
    });
    return turns.sort((a, b) => a.turn - b.turn).map(({ one }) => one);
}

// EXTERNAL MODULE: ./build/text/offsets.js
var offsets = __webpack_require__(6010);
;// CONCATENATED MODULE: ./build/github/head-file.js

/**
 * A file of the head that a finding stands in. GitHub ends lines at LF alone; findings count a lone CR as a
 * line end too. Everything here is in GitHub's lines.
 */
class HeadFile {
    path;
    ranges;
    deletions;
    /** Without byte-order mark; `null` when the file could not be read. */
    text;
    #lines;
    #starts;
    constructor(path, text, 
    /** Lines that the diff shows, one range a hunk (`DiffLines.rightLines`). */
    ranges, 
    /** Lines before which the diff shows deleted ones. */
    deletions) {
        this.path = path;
        this.ranges = ranges;
        this.deletions = deletions;
        this.text = text === null ? null : text.replace(/^\uFEFF/, '');
    }
    /** Where a finding's code stands, or for a record its whole line; `null` where it does not stand there. */
    codePlace(finding) {
        if (this.text === null)
            return null;
        if (finding.record !== null)
            return this.#linePlace(finding.record);
        const span = finding.trigger.spans[0];
        const place = span
            ? { line: span.startLine, column: span.startColumn }
            : { line: finding.function.startLine, column: 1 };
        const start = this.#index().offsetOf(place) - (span?.start ?? 0);
        const end = start + finding.code.length;
        return start >= 0 && this.text.startsWith(finding.code, start) ? { start, end } : null;
    }
    /** The lines of a trigger's span, or the record's line. */
    spanLines(finding, span) {
        if (finding.record !== null)
            return { start: finding.record, end: finding.record };
        const place = this.codePlace(finding);
        if (place === null)
            return { start: span.startLine, end: Math.max(span.startLine, span.endLine) };
        const first = this.lineOf(place.start + span.start);
        return {
            start: first,
            end: Math.max(first, this.lineOf(place.start + Math.max(span.start, span.end - 1))),
        };
    }
    /** Line of an offset. */
    lineOf(offset) {
        const starts = this.#lineStarts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    /** Offset at which a line starts; that of the text's end behind its last line. */
    lineStart(line) {
        return this.#lineStarts()[line - 1] ?? (this.text ?? '').length;
    }
    #linePlace(line) {
        const text = this.text ?? '';
        if (line < 1 || line > this.#lineStarts().length)
            return null;
        const start = this.lineStart(line);
        const content = text.slice(start, this.lineStart(line + 1)).replace(/\r?\n$/, '');
        return { start, end: start + content.length };
    }
    #index() {
        return (this.#lines ??= new offsets/* LineIndex */.r(this.text ?? ''));
    }
    #lineStarts() {
        if (this.#starts)
            return this.#starts;
        const starts = [0];
        for (const { index } of (this.text ?? '').matchAll(/\n/g))
            starts.push(index + 1);
        return (this.#starts = starts);
    }
}

;// CONCATENATED MODULE: ./build/github/suggestion-edit.js
/**
 * The change of the file that replaces a finding's code by its purified code, as whole lines. `null` where the
 * code does not stand in the file, where nothing would change, or where the file's unterminated last line
 * would go, as GitHub does not say what then becomes of the line end before it.
 */
function headEdit(finding, file, writeRecord) {
    const place = file.codePlace(finding);
    const { text } = file;
    if (place === null || text === null || finding.purified === null)
        return null;
    const before = text.slice(place.start, place.end);
    const after = finding.record === null ? finding.purified.code : writeRecord(finding, before);
    if (after === null || after === before)
        return null;
    return lineEdit(file, text, place.start, before, after);
}
function lineEdit(file, text, start, before, after) {
    const same = commonPrefix(before, after);
    const tail = commonSuffix(before, after, same);
    const first = file.lineOf(start + same);
    const end = start + before.length - tail;
    const from = file.lineStart(first);
    const to = file.lineStart(file.lineOf(end) + 1);
    const old = withEnds(text.slice(from, to));
    const inserted = after.slice(same, after.length - tail);
    const fresh = withEnds(text.slice(from, start + same) + inserted + text.slice(end, to));
    return trimmed(first, old, fresh);
}
/** Without the whole lines that both sides begin or end with. */
function trimmed(first, old, fresh) {
    const most = Math.min(old.length, fresh.length);
    let head = 0;
    while (head < most && old[head] === fresh[head])
        head++;
    let tail = 0;
    while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail))
        tail++;
    const gone = old.slice(head, old.length - tail);
    const lines = fresh.slice(head, fresh.length - tail);
    if (endsFile(gone) !== endsFile(lines))
        return null;
    const range = { start: first + head, end: first + old.length - tail - 1 };
    return { range, lines: lines.map((line) => line.replace(/\n$/, '')) };
}
/** Whether the lines end with one that has no line end. */
function endsFile(lines) {
    return lines.length > 0 && lines.at(-1)?.endsWith('\n') === false;
}
/** Lines with their LF; joined they give the text. */
function withEnds(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function commonPrefix(a, b) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && a.charCodeAt(length) === b.charCodeAt(length))
        length++;
    return length;
}
function commonSuffix(a, b, start) {
    const most = Math.min(a.length, b.length) - start;
    let length = 0;
    while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
        length++;
    return length;
}

;// CONCATENATED MODULE: ./build/github/suggestion.js



/** Why a replacement is shown without a button: one sentence each. */
const NO_BUTTON = {
    unverified: 'The replacement was not verified, so it has no button.',
    moved: 'The code does not stand in the head of this pull request as it was judged, so there is no button.',
    outside: 'The change reaches beyond the lines that this pull request shows, so GitHub cannot apply it.',
    deletions: 'The change spans lines that this pull request deletes, so GitHub cannot apply it.',
    unsafe: 'The lines hold characters that do not show, so they are not offered as a button.',
    ambiguous: 'Only blank lines would be left, which GitHub does not apply for certain.',
    overlap: 'Another suggestion changes the same lines; apply that one first, then run again.',
    long: 'The lines are too long for a suggestion.',
};
/** Characters of a suggestion's lines: the rest of a comment needs less than the other half of 65,536. */
const MAX_BLOCK = 40_000;
/**
 * The replacement of a finding's code as a suggestion block that applies cleanly: whole lines, their line ends
 * kept, only where one hunk of the diff shows them all and no deleted line stands among them (GitHub refuses
 * to apply those), and only characters that show.
 * @param file        the file at the head of the pull request
 * @param writeRecord writes code back into a line of data; needed for records alone
 */
function planSuggestion(finding, file, writeRecord) {
    if (!finding.purified)
        return { kind: 'none' };
    if (!finding.purified.verified)
        return plain('unverified');
    const edit = headEdit(finding, file, writeRecord);
    if (edit === null)
        return plain('moved');
    const whole = unambiguous(edit, file);
    if (whole === null)
        return plain('ambiguous');
    const { range, lines } = whole;
    if (!withinRanges(file.ranges, range.start, range.end))
        return plain('outside');
    if (file.deletions.some((line) => range.start < line && line <= range.end))
        return plain('deletions');
    const text = lines.join('\n');
    if (text.length > MAX_BLOCK)
        return plain('long');
    if ((0,show_unsafe/* showUnsafeLines */.p2)(`${text}\n`) !== `${text}\n`.replaceAll('\r\n', '\n'))
        return plain('unsafe');
    return { kind: 'button', range, block: suggestionBlock(lines) };
}
function plain(why) {
    return { kind: 'plain', reason: NO_BUTTON[why] };
}
/** No lines at all delete the range; GitHub Docs, "Commenting on a pull request". */
function suggestionBlock(lines) {
    const runs = lines.join('\n').match(/`+/g) ?? [];
    const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}suggestion`, ...lines, fence].join('\n');
}
/**
 * An edit that replaces at least one line, and not by blank lines alone: an empty block deletes, and one blank
 * line looks much the same. Where need be it takes a neighbouring line in, one that the diff shows.
 */
function unambiguous(edit, file) {
    const inserts = edit.range.end < edit.range.start;
    const blank = edit.lines.length > 0 && edit.lines.every((line) => line.trim() === '');
    if (!inserts && !blank)
        return edit;
    const { start, end } = edit.range;
    const below = { range: { start, end: end + 1 }, lines: [...edit.lines, lineText(file, end + 1)] };
    const above = { range: { start: start - 1, end }, lines: [lineText(file, start - 1), ...edit.lines] };
    const fits = [below, above].find(({ range, lines }) => withinRanges(file.ranges, range.start, range.end) && lines.some((line) => line.trim() !== ''));
    return fits ?? null;
}
function lineText(file, line) {
    if (line < 1)
        return '';
    return (file.text ?? '').slice(file.lineStart(line), file.lineStart(line + 1)).replace(/\n$/, '');
}

;// CONCATENATED MODULE: ./build/github/review-plan.js




/** A file as the reading side has it: where comments may stand, and its text, `null` where that is not known. */
function reviewFile({ path, rightLines, deletions, shown }, text) {
    return { head: new HeadFile(path, text, rightLines, deletions), shown };
}
/**
 * What would be said where: one row for every finding, in their order. Of suggestions that change the same
 * lines only the first keeps its button, so that all buttons can be pressed.
 * @param files by path of the head
 */
function planReview(findings, files, writeRecord) {
    const taken = new Map();
    const planned = findings.map((finding) => {
        const file = files.get(finding.path);
        const suggestion = file ? free(planSuggestion(finding, file.head, writeRecord), finding, taken) : NONE;
        const anchor = anchorFinding(finding, file?.head, suggestion);
        return { finding, suggestion, anchor, doubtful: anchor.kind === 'line' && file?.shown !== true };
    });
    const chosen = new Set(withinBudget(planned));
    return planned.map((one) => {
        const { finding, suggestion, anchor, doubtful } = one;
        const told = { kind: 'finding', finding, suggestion };
        return { id: finding.id, path: finding.path, told, anchor, doubtful, chosen: chosen.has(one) };
    });
}
/**
 * The same for files that were not judged: each has a comment on the file, as far as findings leave room.
 * @param planned what is said of findings
 */
function planUnjudged(unjudged, files, planned) {
    let left = COMMENT_BUDGET.file - planned.filter(({ anchor, chosen }) => chosen && anchor.kind === 'file').length;
    return unjudged.map((file) => {
        const anchor = { kind: files.has(file.path) ? 'file' : 'summary' };
        const chosen = anchor.kind === 'file' && left > 0;
        if (chosen)
            left -= 1;
        const told = { kind: 'unjudged', file };
        return { id: file.id, path: file.path, told, anchor, doubtful: false, chosen };
    });
}
const NONE = { kind: 'none' };
/** The suggestion, without its button where another one already changes one of its lines. */
function free(suggestion, { path }, taken) {
    if (suggestion.kind !== 'button')
        return suggestion;
    const { range } = suggestion;
    const ranges = taken.get(path) ?? [];
    if (ranges.some(({ start, end }) => start <= range.end && range.start <= end)) {
        return { kind: 'plain', reason: NO_BUTTON.overlap };
    }
    taken.set(path, [...ranges, range]);
    return suggestion;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/github/review-requests.js


const VIEWER = 'query { viewer { login } }';
const THREADS = `query ($owner: String!, $repo: String!, $pull: Int!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      reviewThreads(first: $size, after: $after) {
        nodes { id isResolved comments(first: 1) { nodes { databaseId isMinimized } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const MINIMISE = `mutation ($subject: ID!, $classifier: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $subject, classifier: $classifier }) { minimizedComment { isMinimized } }
}`;
const RESOLVE = `mutation ($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { isResolved } }
}`;
/** The reviewing side of one pull request over GitHub's API: REST, and GraphQL for what REST has not. */
function reviewRequests(client, target, { secondMs = 1000 } = {}) {
    const { owner, repo, pull, head } = target;
    const where = { owner, repo, pull_number: pull };
    return {
        self: () => review_requests_viewerLogin(client),
        comments: async () => {
            const pages = { ...where, per_page: LIMITS.pageSize };
            return (await client.paginate(client.rest.pulls.listReviewComments, pages)).map(toExisting);
        },
        threads: () => readThreads(client, target),
        postReview: async ({ body, comments }) => {
            const placed = comments.map((comment) => ({
                path: comment.path,
                body: comment.body,
                ...onLines(comment.range),
            }));
            await client.rest.pulls.createReview({
                ...where,
                commit_id: head,
                event: 'COMMENT',
                body,
                comments: placed,
            });
        },
        postComment: async (comment) => (await postComment(client, target, comment)).html_url,
        updateComment: async (id, body) => {
            await client.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body });
        },
        minimise: async (subject, classifier) => {
            await client.graphql(MINIMISE, { subject, classifier });
        },
        resolveThread: async (thread) => {
            await client.graphql(RESOLVE, { thread });
        },
        wait: async (seconds) => {
            await (0,external_node_timers_promises_.setTimeout)(seconds * secondMs);
        },
    };
}
/** The login that a token writes as; a workflow's own token has no other way to ask. */
async function review_requests_viewerLogin(client) {
    return (await client.graphql(VIEWER)).viewer.login;
}
async function postComment(client, target, { path, range, body }) {
    const { owner, repo, pull, head } = target;
    const what = { owner, repo, pull_number: pull, commit_id: head, path, body };
    const { data } = await (range === null
        ? client.rest.pulls.createReviewComment({ ...what, subject_type: 'file' })
        : client.rest.pulls.createReviewComment({ ...what, ...onLines(range) }));
    return data;
}
/** Several lines have a start, one line has none: "Start line must precede the end line." */
function onLines(range) {
    if (range === null)
        return {};
    const { start, end } = range;
    const to = { line: end, side: 'RIGHT' };
    return start === end ? to : { ...to, start_line: start, start_side: 'RIGHT' };
}
function toExisting(comment) {
    const { line, start_line: start } = comment;
    return {
        id: comment.id,
        nodeId: comment.node_id,
        // the description says that there always is one; a deleted account's comment has none
        author: comment.user?.login ?? null,
        body: comment.body,
        path: comment.path,
        range: typeof line === 'number' ? { start: start ?? line, end: line } : null,
        subject: comment.subject_type === 'file' ? 'file' : 'line',
        replyTo: comment.in_reply_to_id ?? null,
        url: comment.html_url,
    };
}
async function readThreads(client, target) {
    const { owner, repo, pull } = target;
    const threads = [];
    let after = null;
    do {
        const variables = { owner, repo, pull, size: LIMITS.pageSize, after };
        const page = await client.graphql(THREADS, variables);
        const { nodes, pageInfo } = page.repository.pullRequest.reviewThreads;
        threads.push(...nodes.flatMap(toThread));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return threads;
}
function toThread({ id, isResolved, comments, }) {
    const [first] = comments.nodes;
    if (!first)
        return []; // its comments were deleted
    return [{ id, commentId: first.databaseId, resolved: isResolved, minimised: first.isMinimized }];
}

// EXTERNAL MODULE: ./build/report/markdown-finding.js
var markdown_finding = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/text/escape-markdown.js
var escape_markdown = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/github/markers.js
/** The last line of a text that we wrote. Foreign text never stands there, so it cannot pose as a marker. */
const MARKER = /\n<!-- codepurify:([a-z-]+) ([\w%.~*'()!]+)(?: ([0-9a-f]{12}))? -->\s*$/;
/**
 * An HTML comment for the end of a text, which GitHub does not show, to know the text again by its content.
 * @param subject any text; it is percent-encoded, so that it cannot end the comment
 * @param digest  12 hex digits, or ''
 */
function writeMarker(kind, subject, digest = '') {
    const value = encodeURIComponent(subject.toWellFormed()).replaceAll('-', '%2D');
    return `<!-- codepurify:${kind} ${value}${digest === '' ? '' : ` ${digest}`} -->`;
}
/**
 * The marker at the end of a text, or `null`. Only a text of our own author has one: whoever copies a marker
 * into a comment of theirs has written a comment, and nothing more.
 * @param text.author login as REST writes it (`github-actions[bot]`); `null` for a deleted account. GraphQL leaves
 *   `[bot]` out, so that a person could have the same name: do not give it that.
 * @param self        login that we write as; logins are not case-sensitive
 */
function markers_readMarker(kind, text, self) {
    if (text.author?.toLowerCase() !== self.toLowerCase())
        return null;
    const [, found, value = '', digest = ''] = MARKER.exec(text.body) ?? [];
    if (found !== kind)
        return null;
    try {
        return { subject: decodeURIComponent(value), digest };
    }
    catch {
        return null; // not as we encode
    }
}

;// CONCATENATED MODULE: ./build/github/comment-body.js




/** Says that something was left out. */
const SHORTENED = 'Parts of this text were left out for its length; the JSON report has them.';
/** Hex digits of a digest: enough to see that a text has changed. */
const DIGEST_DIGITS = 12;
/**
 * A body for GitHub: sections between blank lines and, hidden at the end, the marker with the body's digest.
 * What is too long loses whole optional sections, so that no fence is left open.
 * @throws CodePurifyError `internal` when the rest alone is longer than GitHub takes
 */
function markedBody(kind, subject, sections) {
    const limit = LIMITS.bodyCharacters - writeMarker(kind, subject, '0'.repeat(DIGEST_DIGITS)).length - 2;
    const text = joinWithin(sections, limit);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, DIGEST_DIGITS);
    return `${text}\n\n${writeMarker(kind, subject, digest)}`;
}
/** Sections between blank lines, at most `limit` UTF-16 units in all. */
function joinWithin(sections, limit) {
    const present = sections.filter(({ text }) => text !== '');
    const whole = join(present);
    if (whole.length <= limit)
        return whole;
    const kept = [...present];
    for (let last = kept.length - 1; last >= 0; last--) {
        if (kept[last]?.optional !== true)
            continue;
        kept.splice(last, 1);
        const shorter = join([...kept, { text: SHORTENED }]);
        if (shorter.length <= limit)
            return shorter;
    }
    throw new errors/* CodePurifyError */.L('internal', `A text for GitHub needs ${String(join(kept).length)} characters, where ${String(limit)} are allowed.`, 'Please report this with the JSON report of the run.');
}
function join(sections) {
    return sections.map(({ text }) => text).join('\n\n');
}

;// CONCATENATED MODULE: ./build/github/comment.js







/** Columns of code in a comment: GitHub's are narrower than a terminal's. */
const CODE_WIDTH = 96;
/** Characters of a path. */
const PLACE_WIDTH = 200;
/**
 * The review comment for a finding: what it is, three things that a person can check, the replacement, and how
 * to accept it. All foreign text stands in code spans and fences.
 * @param anchor `line`: GitHub shows the code above the comment; `file`: the comment shows it
 */
function findingComment(finding, anchor, suggestion, context) {
    return markedBody('finding', finding.id, [
        { text: (0,markdown_finding/* headline */.Pl)(finding) },
        ...(anchor === 'file' ? excerptSections(finding) : []),
        { text: evidenceTable(finding, context) },
        ...suggestionSections(finding, suggestion),
        { text: footer(finding, context) },
    ]);
}
/** Where it stands, and the lines themselves. */
function excerptSections(finding) {
    const { place, within } = (0,finding_code/* findingPlace */.ps)(finding);
    const where = (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(place, PLACE_WIDTH));
    return [
        { text: `At ${where}${within === null ? '' : ` (${within})`}, outside the lines that the diff shows:` },
        { text: (0,markdown_finding/* excerptFence */.Ps)(finding, CODE_WIDTH), optional: true },
    ];
}
function evidenceTable(finding, context) {
    const rows = (0,evidence/* evidence */.MX)(finding, context.families, cell)
        .filter(({ aspect }) => aspect !== 'strength')
        .map(({ aspect, subject, says }) => {
        const where = aspect === 'company' ? `In this ${context.scope}` : subject;
        return `| ${where} | ${says} |`;
    });
    return ['| | |', '| --- | --- |', ...rows].join('\n');
}
function suggestionSections(finding, suggestion) {
    const says = { text: `**Suggestion** ${(0,evidence/* suggestion */.h)(finding.purified, quote)}` };
    if (suggestion.kind === 'none')
        return [says];
    if (suggestion.kind === 'button')
        return [says, { text: suggestion.block }];
    const shown = (0,markdown_finding/* diffFence */.Rz)(finding, CODE_WIDTH).map((text) => ({ text, optional: true }));
    return [says, ...shown, { text: `<sub>${suggestion.reason}</sub>` }];
}
function footer(finding, { families, falsePositives }) {
    const accept = (0,escape_markdown/* codeSpan */.SS)(`/codepurify accept ${finding.id} because …`);
    return `<sub>${strength(finding, families, falsePositives)} · ${accept}</sub>`;
}
/** p and the bound that it is under; without p, what was measured instead. */
function strength(finding, families, falsePositives) {
    if (finding.pValue === null || falsePositives === null) {
        return (0,evidence/* evidence */.MX)(finding, families, cell).find(({ aspect }) => aspect === 'strength')?.says ?? '';
    }
    return `p ${(0,numbers/* formatPValue */.td)(finding.pValue)} at ${formatPercent(falsePositives)} false positives`;
}
/** A share of a few percent with up to two digits. */
function formatPercent(share) {
    return `${String(Number((share * 100).toPrecision(2)))} %`;
}
function quote(text) {
    return (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(text, markdown_finding/* QUOTE_WIDTH */.Km));
}
function cell(text) {
    return (0,escape_markdown/* codeCell */.MZ)((0,one_line/* oneLine */.T)(text, markdown_finding/* QUOTE_WIDTH */.Km));
}

;// CONCATENATED MODULE: ./build/github/review-failure.js
const FORBIDDEN = new Set([401, 403]);
const REFUSED = new Set([400, 404, 409, 410, 413, 422]);
/** What the errors of GraphQL are called that are not about what was asked. */
const GRAPHQL_FAILURES = new Map([
    ['FORBIDDEN', 'forbidden'],
    ['INSUFFICIENT_SCOPES', 'forbidden'],
    ['RATE_LIMITED', 'limited'],
]);
/**
 * Tells the errors of the client apart: Octokit's `RequestError` (`status`, `response.headers`), and its
 * `GraphqlResponseError` (`errors`, of an answer with status 200).
 */
function failureOf(error) {
    const status = valueAt(error, 'status');
    if (typeof status !== 'number')
        return graphqlFailure(error);
    if (isLimit(status, error))
        return 'limited';
    if (FORBIDDEN.has(status))
        return 'forbidden';
    return REFUSED.has(status) ? 'refused' : 'unknown';
}
function graphqlFailure(error) {
    const errors = valueAt(error, 'errors');
    if (!Array.isArray(errors))
        return 'unknown';
    const types = errors.map((one) => String(valueAt(one, 'type')));
    return types.map((type) => GRAPHQL_FAILURES.get(type)).find((known) => known !== undefined) ?? 'refused';
}
/** "Rate limits for the REST API": 403 or 429, told by headers or, for secondary limits, in words. */
function isLimit(status, error) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const headers = valueAt(valueAt(error, 'response'), 'headers');
    const names = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
    const told = names.some(([name, value]) => name.toLowerCase() === 'retry-after' ||
        (name.toLowerCase() === 'x-ratelimit-remaining' && String(value) === '0'));
    return told || (error instanceof Error && /rate limit/i.test(error.message));
}
function valueAt(object, key) {
    return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
        ? object[key]
        : undefined;
}

;// CONCATENATED MODULE: ./build/github/review-writer.js

/** Tries of a write whose answer was lost and that is not to be seen. */
const TRIES = 2;
/** GitHub's lists may lag behind a write. */
const SETTLE_SECONDS = 5;
/**
 * Makes one write after another, so that each arrives once or not at all: what was refused is not tried again;
 * where nobody knows, it is looked for before it is tried again. After a failure that every write would meet,
 * nothing more is written. Pace and waits for rate limits are the client's.
 */
class ReviewWriter {
    port;
    #stopped = null;
    constructor(port) {
        this.port = port;
    }
    /** Why nothing more is written, or `null`. */
    get stopped() {
        return this.#stopped;
    }
    /**
     * @param arrived whether the write is to be seen on GitHub; asked where its answer was lost
     */
    async write(request, arrived) {
        for (let attempt = 1; this.#stopped === null; attempt++) {
            try {
                return { kind: 'done', value: await request() };
            }
            catch (error) {
                const failure = failureOf(error);
                if (failure === 'refused')
                    return { kind: 'refused' };
                if (failure === 'unknown' && (await this.#seen(arrived)))
                    return { kind: 'arrived' };
                if (failure !== 'unknown' || attempt === TRIES)
                    this.#stopped = failure;
            }
        }
        return { kind: 'stopped' };
    }
    /** Whether a write arrived; where not even that can be told, nothing more is written. */
    async #seen(arrived) {
        await this.port.wait(SETTLE_SECONDS);
        try {
            return await arrived();
        }
        catch {
            this.#stopped = 'unknown'; // it may have arrived: trying again could post it twice
            return false;
        }
    }
}

;// CONCATENATED MODULE: ./build/github/review-clean-up.js


/** Comments hidden in one run; the next run goes on. A request each, two with the thread. */
const MOST_HIDDEN = 50;
/**
 * Hides comments whose finding is fixed or stands elsewhere now, and resolves their threads. Resolving needs
 * `contents: write`, which a gate should not have: without it the comment is hidden all the same.
 * @param replaced findings that have a new comment; an outdated one is hidden only then
 */
async function cleanUp(sorted, replaced, port) {
    const writer = new ReviewWriter(port);
    const due = sorted.obsolete.filter(({ classifier, standing }) => classifier !== 'OUTDATED' || replaced.has(standing.marker.subject));
    let hidden = 0;
    let resolves = true;
    for (const one of due.slice(0, MOST_HIDDEN)) {
        if (!(await hide(one, port, writer)))
            continue;
        hidden++;
        resolves &&= await resolve(one, port);
    }
    return { hidden, answered: sorted.answered.length, left: due.length - hidden };
}
/** Hiding twice does no harm, so nothing need be looked for. */
async function hide({ standing, classifier }, port, writer) {
    const written = await writer.write(() => port.minimise(standing.comment.nodeId, classifier), () => Promise.resolve(false));
    return written.kind === 'done';
}
/** Returns whether trying the next thread makes sense. */
async function resolve({ standing: { thread } }, port) {
    if (!thread || thread.resolved)
        return true;
    try {
        await port.resolveThread(thread.id);
        return true;
    }
    catch (error) {
        return failureOf(error) === 'refused';
    }
}

;// CONCATENATED MODULE: ./build/github/stale.js

/** What a comment can tell of. */
const TOLD_KINDS = ['finding', 'unjudged'];
/** What a comment of ours tells of, and its marker; `null`: it tells of nothing that was found. */
function toldBy(comment, self) {
    for (const about of TOLD_KINDS) {
        const marker = markers_readMarker(about, comment, self);
        if (marker !== null)
            return { about, marker };
    }
    return null;
}
/** Our comments on what was found that are not hidden. */
function standingComments(comments, threads, self) {
    const byComment = new Map(threads.map((thread) => [thread.commentId, thread]));
    const answered = new Set(comments.map(({ replyTo }) => replyTo));
    return comments.flatMap((comment) => {
        const told = toldBy(comment, self);
        const thread = byComment.get(comment.id);
        if (told === null || comment.replyTo !== null || thread?.minimised === true)
            return [];
        return [{ ...told, comment, thread, replied: answered.has(comment.id) }];
    });
}
/**
 * Sorts what stands by what is wanted. A comment on a finding that still is one stays, unless the lines that it
 * stood on are gone and it can be posted anew; one on a finding that is gone is hidden; what somebody answered
 * always stays.
 * @param complete everything was judged, so that a finding that is not there is fixed
 * @param unread   files that were not judged: no finding in them is known to be fixed
 */
function sortStanding(standing, wanted, complete, unread = new Set()) {
    const bySubject = new Map(wanted.map((want) => [want.subject, want]));
    const kept = new Map();
    const obsolete = [];
    const answered = [];
    for (const one of [...standing].sort((a, b) => rank(b) - rank(a))) {
        const want = bySubject.get(one.marker.subject);
        if (!want) {
            const known = complete && (one.about === 'unjudged' || !unread.has(one.comment.path));
            if (known && one.replied)
                answered.push(one);
            else if (known)
                obsolete.push({ standing: one, classifier: 'RESOLVED' });
        }
        else if (!kept.has(want.subject) && (one.replied || !isOutdated(one.comment) || !want.postable)) {
            kept.set(want.subject, one);
        }
        else if (!one.replied) {
            obsolete.push({ standing: one, classifier: kept.has(want.subject) ? 'DUPLICATE' : 'OUTDATED' });
        }
    }
    return { kept, obsolete, answered };
}
/** Of several comments on one finding the best is kept: one that was answered, then one on lines that stand. */
function rank({ comment, replied }) {
    return (replied ? 2 : 0) + (isOutdated(comment) ? 0 : 1);
}
function isOutdated({ subject, range }) {
    return subject === 'line' && range === null;
}
/** Whether a comment stands exactly where it would be posted now. */
function standsAt({ comment }, path, range) {
    if (comment.path !== path)
        return false;
    if (range === null || comment.range === null)
        return range === null && comment.subject === 'file';
    return comment.range.start === range.start && comment.range.end === range.end;
}

;// CONCATENATED MODULE: ./build/github/unjudged-comment.js




/** Characters of a path. */
const unjudged_comment_PLACE_WIDTH = 200;
/** Characters of a sentence. */
const SENTENCE_WIDTH = 300;
/** The comment on a file that nobody judged: what stands there, and what to do. All foreign text is in code spans. */
function unjudgedComment({ id, path, oid, bytes, problem, remedy }) {
    const sentence = (text) => (0,escape_markdown/* escapeMarkdownText */.m4)((0,one_line/* oneLine */.T)(text, SENTENCE_WIDTH));
    return markedBody('unjudged', id, [
        { text: `**Not judged** · ${(0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(path, unjudged_comment_PLACE_WIDTH))}` },
        { text: sentence(problem) },
        {
            text: `| Content | sha256 |\n| --- | --- |\n| ${(0,numbers/* count */.U9)(bytes, 'byte')} | ${(0,escape_markdown/* codeCell */.MZ)((0,one_line/* oneLine */.T)(oid, unjudged_comment_PLACE_WIDTH))} |`,
        },
        { text: `**What to do** ${sentence(remedy)}` },
        {
            text: `<sub>No trigger was found or ruled out here · ${(0,escape_markdown/* codeSpan */.SS)(`/codepurify accept ${id} because …`)}</sub>`,
        },
    ]);
}

;// CONCATENATED MODULE: ./build/github/review.js






/** Why a finding has no comment, or not on its line: one sentence each. */
const REASONS = {
    elsewhere: "The pull request's diff does not have this file.",
    outside: 'The diff does not show its lines.',
    budget: 'One run makes only so many comments.',
    refused: 'GitHub refused the comment.',
    refusedLine: 'GitHub refused the comment on its line.',
    forbidden: 'The token may not write to this pull request.',
    limited: "GitHub's rate limit was reached.",
    unknown: 'GitHub did not answer as it should.',
    unreadable: 'The comments that stand could not be read, so none was posted: it might stand there already.',
};
/**
 * Makes the pull request's comments say what was found, no more and no less: one review with all new comments on
 * lines, file comments, comments that stand are kept, and those on what is fixed hidden. Whatever GitHub
 * refuses costs that comment alone; its finding is then for the summary. Never posts twice: what stands there
 * already is known by its marker, also after a run that broke off.
 */
async function deliverReview(planned, context, port) {
    const before = await readStanding(port);
    if (before === null)
        return nowhere(planned, 'unreadable');
    const wanted = planned.map(({ id, chosen }) => ({ subject: id, postable: chosen }));
    const unread = new Set(planned.flatMap(({ told, path }) => (told.kind === 'unjudged' ? [path] : [])));
    const sorted = sortStanding(before.standing, wanted, context.complete, unread);
    const delivery = new ReviewDelivery(context, port, before.self, sorted);
    const deliveries = await delivery.deliver(planned);
    const { stopped } = delivery.writer;
    return { deliveries, cleanUp: await cleanUp(sorted, delivery.replaced, port), stopped };
}
function nowhere(planned, stopped) {
    const cleanUp = { hidden: 0, answered: 0, left: 0 };
    return { deliveries: planned.map(({ id }) => inSummary(id, stopped)), cleanUp, stopped };
}
/** What stands, or `null` where it cannot be read. */
async function readStanding(port) {
    try {
        const self = await port.self();
        const comments = await port.comments();
        const ours = comments.some((comment) => toldBy(comment, self) !== null);
        const threads = ours ? await port.threads() : [];
        return { self, standing: standingComments(comments, threads, self) };
    }
    catch {
        return null; // said in the summary; the check goes on without comments
    }
}
function inSummary(id, reason) {
    return { id, place: 'summary', how: 'new', url: null, reason: REASONS[reason] };
}
/** Comments refused one after the other, past which GitHub is taken to refuse them all: the head may have moved on. */
const MOST_REFUSED = 5;
/** Posts the comments of one run. */
class ReviewDelivery {
    context;
    port;
    self;
    sorted;
    writer;
    /** A text that cannot be renewed costs no new comment. */
    #renewals;
    /** Ids of findings whose outdated comment has been replaced. */
    replaced = new Set();
    #deliveries = new Map();
    #refused = 0;
    constructor(context, port, self, sorted) {
        this.context = context;
        this.port = port;
        this.self = self;
        this.sorted = sorted;
        this.writer = new ReviewWriter(port);
        this.#renewals = new ReviewWriter(port);
    }
    async deliver(planned) {
        const fresh = [];
        for (const one of planned) {
            const standing = this.sorted.kept.get(one.id);
            if (standing)
                await this.#keep(one, standing);
            else if (!one.chosen)
                this.#settle(one, notChosen(one));
            else
                fresh.push(one);
        }
        await this.#postReview(fresh.filter(({ anchor, doubtful }) => anchor.kind === 'line' && !doubtful));
        for (const one of fresh)
            if (!this.#deliveries.has(one.id))
                await this.#postAlone(one);
        await this.#addUrls();
        return planned.map(({ id }) => this.#deliveries.get(id) ?? inSummary(id, 'unknown'));
    }
    /** A comment that stands is left alone, or its text renewed where it stands exactly where it should. */
    async #keep(one, standing) {
        const { comment, marker } = standing;
        const place = comment.subject;
        const body = this.#body(one, place);
        const current = toldBy({ author: this.self, body }, this.self)?.marker.digest;
        const renew = marker.digest !== current && standsAt(standing, one.path, rangeOf(one));
        const written = renew
            ? await this.#renewals.write(() => this.port.updateComment(comment.id, body), () => Promise.resolve(false))
            : null;
        const how = written?.kind === 'done' ? 'updated' : 'kept';
        this.#settle(one, { id: one.id, place, how, url: comment.url, reason: '' });
    }
    /** All at once. Where GitHub refuses the review, it is not said why: each comment is then tried alone. */
    async #postReview(comments) {
        if (comments.length === 0)
            return;
        const review = {
            body: this.#reviewBody(comments.length),
            comments: comments.map((one) => this.#newComment(one, 'line')),
        };
        const written = await this.writer.write(() => this.port.postReview(review), () => this.#stands(comments));
        if (written.kind !== 'done' && written.kind !== 'arrived')
            return;
        for (const one of comments)
            this.#settle(one, delivered(one, 'line', null, ''));
    }
    /** On its line, else on its file, else in the summary. */
    async #postAlone(one) {
        if (this.#refused >= MOST_REFUSED) {
            this.#settle(one, inSummary(one.id, 'refused'));
            return;
        }
        const onLine = one.anchor.kind === 'line' ? await this.#post(one, 'line') : null;
        if (onLine && this.#settleWritten(one, 'line', onLine, ''))
            return;
        const reason = onLine ? REASONS.refusedLine : one.told.kind === 'unjudged' ? '' : REASONS.outside;
        const onFile = await this.#post(one, 'file');
        if (this.#settleWritten(one, 'file', onFile, reason))
            return;
        this.#refused++;
        this.#settle(one, inSummary(one.id, this.writer.stopped ?? 'refused'));
    }
    #post(one, place) {
        return this.writer.write(() => this.port.postComment(this.#newComment(one, place)), () => this.#stands([one]));
    }
    #settleWritten(one, place, written, reason) {
        if (written.kind !== 'done' && written.kind !== 'arrived')
            return false;
        const url = written.kind === 'done' ? written.value : null;
        this.#refused = 0;
        this.#settle(one, delivered(one, place, url, reason));
        return true;
    }
    #settle({ id }, delivery) {
        if (delivery.how === 'new' && delivery.place !== 'summary')
            this.replaced.add(id);
        this.#deliveries.set(id, delivery);
    }
    /** Whether all of these are to be seen as comments of ours. */
    async #stands(comments) {
        const ids = new Set(this.#subjects(await this.port.comments()).keys());
        return comments.every(({ id }) => ids.has(id));
    }
    /** The newest comment of ours on each finding, but for those that stood before. */
    #subjects(comments) {
        const before = new Set(this.sorted.obsolete.map(({ standing }) => standing.comment.id));
        const found = new Map();
        for (const comment of comments) {
            const told = toldBy(comment, this.self);
            if (told && comment.replyTo === null && !before.has(comment.id))
                found.set(told.marker.subject, comment);
        }
        return found;
    }
    /** Pages of the comments of the review, for the summary's links; without them it has none. */
    async #addUrls() {
        const without = [...this.#deliveries.values()].filter(({ place, url }) => place === 'line' && url === null);
        if (without.length === 0)
            return;
        const found = await this.port.comments().then((comments) => this.#subjects(comments), () => new Map());
        for (const one of without)
            this.#deliveries.set(one.id, { ...one, url: found.get(one.id)?.url ?? null });
    }
    #newComment(one, place) {
        return {
            path: one.path,
            range: place === 'line' ? rangeOf(one) : null,
            body: this.#body(one, place),
        };
    }
    #body({ told }, place) {
        if (told.kind === 'unjudged')
            return unjudgedComment(told.file);
        const { finding, suggestion } = told;
        const fits = place === 'line' || suggestion.kind !== 'button';
        const offered = fits ? suggestion : { kind: 'plain', reason: REASONS.refusedLine };
        return findingComment(finding, place, offered, this.context);
    }
    #reviewBody(comments) {
        const what = comments === 1 ? 'a suspected backdoor trigger' : `${String(comments)} suspected backdoor triggers`;
        const text = `**CodePurify** found ${what}. Each comment says what speaks for it; the job's summary has the whole account.`;
        return markedBody('review', this.context.head, [{ text }]);
    }
}
function rangeOf({ anchor }) {
    return anchor.kind === 'line' ? anchor.range : null;
}
function delivered({ id }, place, url, reason) {
    return { id, place, how: 'new', url, reason };
}
function notChosen({ id, anchor }) {
    return inSummary(id, anchor.kind === 'summary' ? 'elsewhere' : 'budget');
}

// EXTERNAL MODULE: ./build/report/markdown-sections.js
var markdown_sections = __webpack_require__(2507);
// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(1756);
// EXTERNAL MODULE: ./build/report/unjudged.js
var report_unjudged = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/github/ledger.js


/**
 * Accounts for every finding of a run, and every file that was not judged: each is delivered once, and nothing else is.
 * @throws CodePurifyError `internal` when one is missing, delivered twice, or unknown
 */
function reconcile(findings, deliveries, unjudged = []) {
    const told = [...findings, ...unjudged];
    const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
    const ids = new Set(told.map(({ id }) => id));
    const missing = [...ids].filter((id) => !byId.has(id));
    const unknown = [...byId.keys()].filter((id) => !ids.has(id));
    const twice = deliveries.length - byId.size + told.length - ids.size;
    if (missing.length > 0 || unknown.length > 0 || twice > 0)
        throw mismatch(missing, unknown, twice);
    const places = { line: 0, file: 0, summary: 0, artifact: 0 };
    for (const { place } of deliveries)
        places[place]++;
    return { findings: findings.length, unjudged: unjudged.length, places, deliveries: byId };
}
function mismatch(missing, unknown, twice) {
    const named = [...missing, ...unknown].slice(0, 3).join(', ');
    return new errors/* CodePurifyError */.L('internal', `The delivery of the findings does not reconcile: ${String(missing.length)} missing, ` +
        `${String(unknown.length)} unknown, ${String(twice)} twice${named === '' ? '' : ` (${named})`}.`, 'Read the findings in the JSON report, and please report this with it.');
}
/**
 * The account in one line: `8 findings = 5 on lines + 3 on files + 0 in this summary + 0 in the report file alone`;
 * files that were not judged are a term of their own before the equals sign.
 */
function ledgerLine({ findings, unjudged, places }) {
    const terms = [
        `${String(places.line)} on lines`,
        `${String(places.file)} on files`,
        `${String(places.summary)} in this summary`,
        `${String(places.artifact)} in the report file alone`,
    ];
    const besides = unjudged === 0 ? '' : ` + ${(0,numbers/* count */.U9)(unjudged, 'file')} not judged`;
    return `${String(findings)} ${findings === 1 ? 'finding' : 'findings'}${besides} = ${terms.join(' + ')}`;
}

;// CONCATENATED MODULE: ./build/github/summary-chart.js
/** Below this a p-value is drawn as this: a bar has to end. */
const SMALLEST_P = 1e-6;
/** The first that most findings have is drawn. */
const MEASURES = [
    { title: 'Entropy deficit of each finding', axis: 'nats', of: ({ deficit }) => deficit },
    {
        title: 'How rare each finding would be among clean code',
        axis: '-log10 p',
        of: ({ pValue }) => (pValue === null ? null : -Math.log10(Math.max(pValue, SMALLEST_P))),
    },
];
/** Bars that can be told apart. */
const MAX_BARS = 30;
/** With fewer there is nothing to compare. */
const MIN_BARS = 2;
/**
 * A bar for each finding, as a Mermaid chart (`xychart-beta`, Mermaid 10.6 and later), which GitHub draws;
 * numbered as in the table, with no word that is not ours. '' where there is too little to draw.
 */
function evidenceChart(findings) {
    const measure = MEASURES.find(({ of }) => measured(findings, of).length * 2 > findings.length);
    if (!measure)
        return '';
    const bars = measured(findings, measure.of).slice(0, MAX_BARS);
    if (bars.length < MIN_BARS)
        return '';
    const top = Math.max(1, Math.ceil(Math.max(...bars.map(({ value }) => value))));
    return [
        '```mermaid',
        'xychart-beta',
        `    title "${measure.title}"`,
        `    x-axis [${bars.map(({ number }) => `"${String(number)}"`).join(', ')}]`,
        `    y-axis "${measure.axis}" 0 --> ${String(top)}`,
        `    bar [${bars.map(({ value }) => value.toFixed(2)).join(', ')}]`,
        '```',
    ].join('\n');
}
function measured(findings, of) {
    return findings.flatMap((finding, index) => {
        const value = of(finding);
        return value === null || !Number.isFinite(value)
            ? []
            : [{ number: index + 1, value: Math.max(0, value) }];
    });
}

;// CONCATENATED MODULE: ./build/github/summary-notes.js

/** Why there are no comments, or not all, and what to do about it. */
const STOPPED = {
    forbidden: '> [!NOTE]\n> The token of this run may not comment on the pull request, as with every pull request from a fork: ' +
        'all findings are here and in the report file. For comments, add the second workflow (`workflow_run`) from ' +
        '`docs/reviews.md`, or give the job `pull-requests: write`.',
    limited: "> [!NOTE]\n> GitHub's rate limit was reached, so some findings have no comment: they are here. Run the job again for the rest; nothing is posted twice.",
    unknown: '> [!NOTE]\n> GitHub did not answer as it should, so some findings have no comment: they are here. Run the job again for the rest; nothing is posted twice.',
    unreadable: '> [!NOTE]\n> The comments that stand on the pull request could not be read, so none was posted. Run the job again; it needs `pull-requests: write`.',
};
/** What became of the comments, where that is worth a word: paragraphs, all ours. */
function reviewNotes(review) {
    if (!review)
        return [];
    const { hidden, answered, left } = review.cleanUp;
    const parts = [
        hidden > 0 ? `${(0,numbers/* count */.U9)(hidden, 'comment')} hidden, as fixed or out of date` : '',
        answered > 0 ? `${(0,numbers/* count */.U9)(answered, 'comment')} on what is fixed kept, because somebody answered` : '',
        left > 0 ? `${(0,numbers/* count */.U9)(left, 'comment')} still to be hidden by a later run` : '',
    ].filter((part) => part !== '');
    return [
        ...(review.stopped === null ? [] : [STOPPED[review.stopped]]),
        ...(parts.length === 0 ? [] : [`${parts.join('; ')}.`]),
    ];
}

;// CONCATENATED MODULE: ./build/github/summary.js












/** Shares of the summary's bytes that come before the details. */
const TABLE_SHARE = 0.3;
const FAMILIES_SHARE = 0.15;
const SKIPPED_SHARE = 0.15;
const UNJUDGED_SHARE = 0.1;
/** Bytes kept for the account and for the sentences that say what did not fit. */
const ACCOUNT_BYTES = 1000;
/** Columns of a line of code. */
const summary_CODE_WIDTH = 100;
/**
 * The job's summary: verdict, account, the table of findings with where each is told, a chart, families,
 * details of those that have no comment, files that were not judged, skipped rows, totals. At most `maxBytes` of UTF-8; a finding that has
 * neither a comment nor a row here is told by the report file alone, and the account says so.
 * @throws CodePurifyError `internal` when the account does not reconcile
 */
function renderSummary(result, context, maxBytes = LIMITS.summaryBytes) {
    const { findings, unjudged } = result;
    const deliveries = context.review?.deliveries ?? [...findings, ...unjudged].map(onlyHere);
    const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
    const head = [heading(result), ...verdict(result), context.gate];
    const notes = [...reviewNotes(context.review), ...context.notes];
    const families = fitting((0,markdown_sections/* familiesSection */.m)(result.families), maxBytes * FAMILIES_SHARE);
    const files = (0,report_unjudged/* unjudgedSection */.Cr)(unjudged, ({ id }) => toldCell(byId.get(id)), maxBytes * UNJUDGED_SHARE);
    const tail = [fitting((0,markdown_sections/* skippedSection */.s)(result.skipped), maxBytes * SKIPPED_SHARE), closing(result)];
    const table = findingsTable(findings, byId, maxBytes * TABLE_SHARE);
    const chart = evidenceChart(findings);
    const fixed = [...head, ...notes, families, table.text, chart, files.text, ...tail];
    const details = detailBlocks(result, byId, maxBytes - bytes(fixed.join('\n\n')) - ACCOUNT_BYTES);
    const told = new Set([...table.shown, ...details.shown, ...files.shown.map(({ id }) => id)]);
    const ledger = reconcile(findings, deliveries.map((delivery) => (told.has(delivery.id) ? delivery : onlyInFile(delivery))), unjudged);
    const account = findings.length + unjudged.length === 0 ? '' : `**Delivered** ${ledgerLine(ledger)}`;
    // of a run judged as a whole the families are what the verdict stands on
    const [before, after] = result.overall === null ? ['', families] : [families, ''];
    const body = [before, table.text, chart, details.text, after, files.text];
    const sections = [...head, account, ...notes, ...body, ...tail].filter((section) => section !== '');
    return { text: `${sections.join('\n\n')}\n`, ledger };
}
function onlyHere({ id }) {
    return { id, place: 'summary', how: 'new', url: null, reason: '' };
}
/** What the summary had no room for. A comment stands elsewhere, whether the summary has room or not. */
function onlyInFile(delivery) {
    return delivery.place === 'summary' ? { ...delivery, place: 'artifact' } : delivery;
}
function heading(result) {
    const { summary, findings, overall } = result;
    const rest = (0,report_unjudged/* notJudged */.be)(result);
    const poisoned = Math.max(summary.poisoned, findings.length);
    const units = (0,numbers/* count */.U9)(summary.units, 'unit');
    if (overall?.kind === 'undecided')
        return `## CodePurify: undecided on ${units}${rest}`;
    if (poisoned === 0)
        return `## CodePurify: no trigger found in ${units}${rest}`;
    const what = overall?.kind === 'clean' ? 'suspicious' : 'poisoned';
    return `## CodePurify: ${(0,numbers/* formatCount */.B4)(poisoned)} of ${units} ${what}${rest}`;
}
function verdict({ overall }) {
    return overall ? [`**Verdict** ${overall.kind}: ${(0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(overall.reason, 300))}`] : [];
}
/** Rows for what has no comment come first to the room, but every row keeps its number and order. */
function findingsTable(findings, deliveries, room) {
    if (findings.length === 0)
        return { text: '', shown: new Set() };
    const rows = new Map();
    let left = room;
    for (const index of byNeed(findings, deliveries)) {
        const finding = findings[index];
        if (!finding)
            continue;
        const row = `${(0,markdown_finding/* tableRow */.jD)(finding, index + 1)} ${toldCell(deliveries.get(finding.id))} |`;
        left -= bytes(row) + 1;
        if (left < 0)
            break;
        rows.set(index, row);
    }
    const shown = [...rows].sort(([a], [b]) => a - b);
    const more = findings.length - shown.length;
    const text = [
        '| | Where | Trigger | Function | Prediction | p | Told |',
        '| ---: | --- | --- | --- | --- | --- | --- |',
        ...shown.map(([, row]) => row),
        ...(more > 0 ? ['', `${(0,numbers/* count */.U9)(more, 'more finding')} not in this table.`] : []),
    ].join('\n');
    return { text, shown: new Set(shown.map(([index]) => findings[index]?.id ?? '')) };
}
function byNeed(findings, deliveries) {
    const needs = (index) => deliveries.get(findings[index]?.id ?? '')?.place === 'summary' ? 0 : 1;
    return findings.map((_, index) => index).sort((a, b) => needs(a) - needs(b));
}
/** Where a finding is told; links are GitHub's own. */
function toldCell(delivery) {
    if (!delivery || delivery.place === 'summary')
        return 'here';
    const how = delivery.how === 'new' ? '' : `, ${delivery.how}`;
    const link = /^https:\/\/[\w.\-/#:]+$/.test(delivery.url ?? '');
    const name = link ? `[${delivery.place}](${delivery.url ?? ''})` : delivery.place;
    return `${name}${how}`;
}
/** Excerpt, evidence and change of each finding that has no comment, while there is room. */
function detailBlocks({ findings, families }, deliveries, room) {
    const index = (0,evidence/* indexFamilies */.Dg)(families);
    const blocks = [];
    const shown = new Set();
    let left = room;
    for (const [at, finding] of findings.entries()) {
        const delivery = deliveries.get(finding.id);
        if (delivery?.place !== 'summary')
            continue;
        const why = delivery.reason === '' ? '' : `\n\n<sub>${delivery.reason}</sub>`;
        const block = `${(0,markdown_finding/* findingBlock */.nA)(finding, at + 1, index, summary_CODE_WIDTH)}${why}`;
        left -= bytes(block) + 2;
        if (left < 0)
            break;
        blocks.push(block);
        shown.add(finding.id);
    }
    return { text: blocks.join('\n\n'), shown };
}
function closing(result) {
    const quote = (text) => (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(text, markdown_finding/* QUOTE_WIDTH */.Km));
    return `**Total** ${(0,totals/* totals */.S)(result)}\n\n**Victim** ${(0,totals/* victimLine */.N)(result, quote)}`;
}
/** A section, or '' where it is larger than its room: the report file has it. */
function fitting(section, room) {
    return bytes(section) <= room ? section : '';
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./build/github/review-deliver.js





/**
 * Delivers a result: comments on the pull request, and the job's summary with the account of where each finding
 * is told. Failures of GitHub cost comments, never the summary.
 * @throws CodePurifyError `internal` when the account does not reconcile
 */
async function deliver(result, context, client, settings = {}) {
    const review = context.pull ? await reviewPull(result, context, context.pull, client, settings) : null;
    return { ...renderSummary(result, { ...context, review }), review };
}
function reviewPull({ findings, families, unjudged }, { files, writeRecord, falsePositives, complete }, pull, client, settings) {
    const found = planReview(findings, files, writeRecord);
    const planned = [...found, ...planUnjudged(unjudged, files, found)];
    const scope = 'pull request';
    const context = { families: (0,evidence/* indexFamilies */.Dg)(families), falsePositives, scope, head: pull.head, complete };
    return deliverReview(planned, context, reviewRequests(client, pull, settings));
}

// EXTERNAL MODULE: ./build/text/escape-json.js
var escape_json = __webpack_require__(6602);
;// CONCATENATED MODULE: ./build/github/review-dry-run.js

/** What answers instead of GitHub where there is none to ask: two local commits, with no comments yet. */
const OFFLINE_LOGIN = 'github-actions[bot]';
/**
 * Makes a client keep its writes to itself: every request that would change something is recorded, and answered
 * as if it had been carried out. It is the last step before the wire, so what is recorded is what would be sent.
 * @param offline reads too are answered, with nothing, so that no GitHub is needed
 * @returns the requests, in their order; they grow as the client is used
 */
function recordWrites(client, offline) {
    const requests = [];
    client.hook.wrap('request', async (request, options) => {
        const { method, url, body } = client.request.endpoint(options);
        const { pathname, search } = new URL(url);
        const answer = (data) => ({ status: 200, url, headers: {}, data });
        if (isRead(method, pathname, body)) {
            if (!offline)
                return request(options);
            return answer(pathname.endsWith('/graphql') ? { data: { viewer: { login: OFFLINE_LOGIN } } } : []);
        }
        requests.push({ method, path: `${pathname}${search}`, body });
        return answer(pathname.endsWith('/graphql') ? { data: {} } : { html_url: '' });
    });
    return requests;
}
/** A query of GraphQL is a POST like a mutation: only its first word tells them apart. */
function isRead(method, pathname, body) {
    if (method === 'GET' || method === 'HEAD')
        return true;
    const query = pathname.endsWith('/graphql') ? body.query : null;
    return typeof query === 'string' && /^\s*query\b/.test(query);
}
/**
 * The requests as text: method and path, then the body as JSON, which decodes to the very bytes that would be
 * sent; characters that a terminal or a job's log would obey are written as `\uXXXX`.
 */
function renderRequests(requests) {
    if (requests.length === 0)
        return 'Nothing would be posted.\n';
    return requests
        .map(({ method, path, body }) => `${method} ${(0,escape_json/* escapeJson */.G)(path)}\n${(0,escape_json/* escapeJson */.G)(JSON.stringify(body, null, 2))}\n`)
        .join('\n');
}

// EXTERNAL MODULE: ./build/scan/change-side.js + 3 modules
var change_side = __webpack_require__(4100);
// EXTERNAL MODULE: ./build/scan/package-root.js
var package_root = __webpack_require__(2105);
// EXTERNAL MODULE: ./build/scan/tree-ref.js
var tree_ref = __webpack_require__(9390);
;// CONCATENATED MODULE: ./build/cli/review-locally.js














/** What stands in the requests for the repository and the number that a local change has not. */
const NOWHERE = { owner: 'owner', repo: 'repository', pull: 0 };
/**
 * What would be posted if two commits were a pull request, as a dry run: GitHub is not asked, and no comments
 * stand there yet. As a pull request does, it counts from the commit where the two went apart.
 * @throws CodePurifyError `usage` for names of no commit, and below the root of the repository
 */
async function reviewLocally(change, options, suppressed, runner) {
    const git = { cwd: runner.cwd, env: runner.env };
    if ((await (0,tree_ref/* folderInRepository */.Q0)(git)) !== '')
        throw notAtRoot(runner.cwd);
    const [base, head] = [
        await namedCommit('--base', change.base, git),
        await namedCommit('--head', change.head, git),
    ];
    const paths = change.paths.length === 0 ? ['.'] : change.paths;
    const start = (await (0,tree_ref/* mergeBase */.wu)(base, head, git)) ?? base;
    const before = await (0,change_side/* sideOfCommit */.I4)(start, paths, options.dataFormat, git);
    try {
        const after = await (0,change_side/* sideOfCommit */.I4)(head, paths, options.dataFormat, git);
        try {
            return await review(before, after, head, options, suppressed, runner);
        }
        finally {
            await after.folder?.remove();
        }
    }
    finally {
        await before.folder?.remove();
    }
}
async function review(before, after, head, options, suppressed, runner) {
    const sides = { ...options, base: before.cwd, head: after.cwd };
    const request = { paths: [], options: sides, suppressed, cwd: after.cwd, left: after.left };
    const outcome = await scanFolders(runner, request);
    const { result, end } = outcome;
    const gate = gateOf(outcome, options.failOn, 0);
    const context = {
        pull: { ...NOWHERE, head: head.id },
        files: await filesOf(new Set([...result.findings, ...result.unjudged].map(({ path }) => path)), before, after),
        writeRecord: recordWriter(options.codeField),
        falsePositives: options.threshold === null ? options.fpr : null,
        complete: end === 'complete' && result.summary.errors === 0,
        ...{ gate: gate.sentence, notes: [] },
    };
    const userAgent = `codepurify/${(0,package_root/* toolVersion */.f)()}`;
    const client = createClient({ baseUrl: 'https://api.github.com', token: 'none', userAgent });
    const requests = recordWrites(client, true);
    const { text } = await deliver(result, context, client);
    return { text: `${renderRequests(requests)}\n${text}`, exitCode: gate.exitCode };
}
async function filesOf(paths, before, after) {
    const files = new Map();
    for (const path of paths) {
        const [base, head] = [
            await textOf((0,external_node_path_.join)(before.cwd, path), ''),
            await textOf((0,external_node_path_.join)(after.cwd, path), null),
        ];
        const lines = diffLines(path, null, () => (base === null || head === null ? null : { base, head }));
        files.set(path, reviewFile({ ...lines, shown: true }, head)); // as GitHub would show it
    }
    return files;
}
/** A file's text; `null` where it is no UTF-8, and `missing` where there is none. */
async function textOf(path, missing) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await (0,promises_.readFile)(path));
    }
    catch (error) {
        return error instanceof TypeError ? null : missing;
    }
}
async function namedCommit(option, name, git) {
    const commit = await (0,tree_ref/* commitOf */.D3)(name, git);
    if (commit !== null)
        return commit;
    throw new errors/* CodePurifyError */.L('usage', `${option} is ${JSON.stringify(name)}, which names no commit of the repository here.`, 'Give a branch, a tag or an object name; fetch a branch that is not here.');
}
function notAtRoot(cwd) {
    return new errors/* CodePurifyError */.L('usage', `${JSON.stringify(cwd)} is not the root of its repository.`, 'Run there: comments name paths from the root.');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(9567);
// EXTERNAL MODULE: ./build/config/option-names.js
var option_names = __webpack_require__(3371);
// EXTERNAL MODULE: ./build/config/describe-options.js
var describe_options = __webpack_require__(2941);
;// CONCATENATED MODULE: ./build/action/input-table.js

/** Options of the command line that a workflow cannot set: the Action sets them itself, or they say nothing there. */
const NOT_INPUTS = new Set([
    ...['base', 'head', 'format', 'output', 'color', 'progress', 'quiet'],
    ...['writeClean', 'writePurified', 'shard'],
]);
/** Options that are inputs, in the schema's order. */
function optionInputs() {
    return (0,describe_options/* optionsOf */.cz)('scan').filter(({ name }) => !NOT_INPUTS.has(name));
}
/** Inputs of the Action alone. */
const OWN_INPUTS = [
    {
        name: 'github-token',
        help: 'token for the GitHub API; pull-requests: write for comments, issues: write for the tracking issue',
        default: '${{ github.token }}',
    },
    {
        name: 'paths',
        help: 'files and folders to judge, one a line (default: everything)',
    },
    {
        name: 'branches',
        help: 'globs of the branches that schedule and workflow_dispatch judge, one a line (default: the branch of the run)',
    },
    {
        name: 'source',
        help: 'where changes are read: checkout (git, needs fetch-depth: 0), api, or auto (checkout where it holds both commits)',
    },
    {
        name: 'max-poisoned',
        help: 'so many poisoned units do not fail the check (default: 0)',
    },
    {
        name: 'comments',
        help: 'on: comment on the pull request and keep the tracking issue; off: tell all in the summary (default: on)',
    },
    {
        name: 'purified-pull-request',
        help: 'on: propose a purified copy of each poisoned branch as a pull request, with contents: write (default: off)',
    },
    {
        name: 'report-artifact',
        help: 'on workflow_run, the artifact in which the first half has kept its report-json, to be told beside what is found here (default: codepurify-report)',
    },
];
/** Outputs of the step. */
const OUTPUTS = [
    { name: 'verdict', help: 'clean, poisoned or undecided' },
    { name: 'poisoned', help: 'number of poisoned units' },
    { name: 'units', help: 'number of units judged' },
    { name: 'families', help: 'number of trigger families' },
    { name: 'report-json', help: 'path of the JSON report' },
    { name: 'sarif-file', help: 'path of the SARIF report, for github/codeql-action/upload-sarif' },
    { name: 'html-file', help: 'path of the HTML report' },
    { name: 'delivered', help: 'where the findings are told: the account of the delivery' },
];
/** What `action.yml` says of an option. */
function inputHelp(name) {
    const { help, choices, default: standard } = describeOption(name);
    const listed = choices === null ? '' : `: ${choices.join(', ')}`;
    const empty = standard === null || standard === '' || (Array.isArray(standard) && standard.length === 0);
    const shown = typeof standard === 'string' ? standard : JSON.stringify(standard);
    return `${help}${listed}${empty ? '' : ` (default: ${shown})`}`;
}

;// CONCATENATED MODULE: ./build/action/inputs.js




const lines = schemas/* string */.YjP().transform((text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== ''));
/** More characters than actions/upload-artifact takes for a name. */
const MAX_ARTIFACT_NAME = 256;
/** Values of the Action's own inputs; the texts are in `input-table.ts`. */
const ownSchema = schemas/* object */.Ikc({
    'github-token': schemas/* string */.YjP().default(''),
    paths: lines.default([]),
    branches: lines.default([]),
    source: schemas/* enum */.k5n(['auto', 'api', 'checkout']).default('auto'),
    'max-poisoned': coerce/* number */.ai().int().nonnegative().default(0),
    comments: schemas/* enum */.k5n(['on', 'off']).default('on'),
    'purified-pull-request': schemas/* enum */.k5n(['on', 'off']).default('off'),
    'report-artifact': schemas/* string */.YjP().max(MAX_ARTIFACT_NAME).default('codepurify-report'),
});
/**
 * The inputs, as the runner hands them over: `INPUT_<NAME>`, empty where nothing was given.
 * @throws CodePurifyError `usage` for a value that an input cannot have
 */
function readInputs({ env }) {
    const given = (name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === '' ? undefined : value;
    };
    const own = ownSchema.safeParse(Object.fromEntries(OWN_INPUTS.map(({ name }) => [name, given(name)])));
    if (!own.success)
        throw unusable(own.error, given);
    const values = Object.fromEntries(optionInputs().map(({ name, kebab }) => [name, given(kebab)]));
    return { own: own.data, options: { values, locate: (name) => `input ${(0,option_names/* kebabCase */.kW)(name)}` } };
}
function unusable(error, given) {
    const name = String(error.issues[0]?.path[0]);
    const help = OWN_INPUTS.find((input) => input.name === name)?.help ?? '';
    return new errors/* CodePurifyError */.L('usage', `input ${name} is ${JSON.stringify(given(name))}, which cannot be used.`, `It says: ${help}.`);
}

;// CONCATENATED MODULE: ./build/github/api-error.js

/** What to do about a status, for the commonest. */
const REMEDIES = new Map([
    [401, 'Give a token that is valid: github-token: ${{ github.token }}.'],
    [403, 'Give the token the permission in the workflow (permissions:), or wait until the rate limit ends.'],
    [404, 'Look whether it exists, and whether the token may read it (permissions: contents: read).'],
    [429, 'Wait until the rate limit ends, and run again.'],
]);
/**
 * A failed request as an error for a user. GitHub's own message is not told on: it may quote what it was sent.
 * @param what what was asked for, ours: `the files of pull request 7`
 * @returns the error itself where it is no answer of GitHub
 */
function apiError(error, what) {
    const status = statusOf(error);
    if (status === null)
        return error;
    return new errors/* CodePurifyError */.L('input', `GitHub did not give ${what}: status ${String(status)}.`, REMEDIES.get(status) ?? 'Run again; githubstatus.com tells whether GitHub has a problem.', { cause: error });
}
/** The status of GitHub's answer, or `null` for an error of another kind. */
function statusOf(error) {
    const isAnswer = error instanceof Error && error.name === 'HttpError' && 'status' in error;
    return isAnswer && typeof error.status === 'number' ? error.status : null;
}

;// CONCATENATED MODULE: ./build/github/git-tree.js
/** The files of a tree, by path; `null` when it is too large for one answer (`LIMITS.treeEntries`). */
async function readTree(client, repository, sha) {
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: sha, recursive: '1' });
    if (data.truncated)
        return null;
    return new Map(data.tree.filter(({ type }) => type !== 'tree').map((entry) => [entry.path, toFile(entry, '')]));
}
/** The files in which two trees differ. */
function treeDifferences(base, head) {
    return [...new Set([...base.keys(), ...head.keys()])]
        .map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }))
        .filter((pair) => !sameFile(pair.base, pair.head));
}
/**
 * The same for trees that are too large for one answer: both are walked at once, and a folder that is the same
 * in both is not entered.
 * @param budget folders that may be read
 * @returns `null` when that is not enough
 */
async function walkDifferences(client, repository, base, head, budget) {
    const found = [];
    const todo = [];
    todo.push({ prefix: '', base, head });
    let read = 0;
    for (let folder = todo.pop(); folder !== undefined; folder = todo.pop()) {
        read += 2;
        if (read > budget)
            return null;
        const [old, young] = await Promise.all([
            readFolder(client, repository, folder.base),
            readFolder(client, repository, folder.head),
        ]);
        for (const name of new Set([...old.keys(), ...young.keys()])) {
            const [before, after] = [old.get(name), young.get(name)];
            if (before?.sha === after?.sha)
                continue;
            const path = `${folder.prefix}${name}`;
            const folders = { base: folderSha(before), head: folderSha(after) };
            if (folders.base !== null || folders.head !== null)
                todo.push({ prefix: `${path}/`, ...folders });
            const files = { base: fileOf(before, folder.prefix), head: fileOf(after, folder.prefix) };
            if (files.base !== null || files.head !== null)
                found.push({ path, ...files });
        }
    }
    return found;
}
async function readFolder(client, repository, sha) {
    if (sha === null)
        return new Map();
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: sha });
    return new Map(data.tree.map((entry) => [entry.path, entry]));
}
function folderSha(entry) {
    return entry?.type === 'tree' ? entry.sha : null;
}
function fileOf(entry, prefix) {
    return entry === undefined || entry.type === 'tree' ? null : toFile(entry, prefix);
}
function toFile({ path, mode, sha, size }, prefix) {
    return { path: `${prefix}${path}`, mode, sha, bytes: size ?? null };
}
/** A change of the mode alone is none of the data. */
function sameFile(base, head) {
    return base?.sha === head?.sha;
}

;// CONCATENATED MODULE: ./build/github/changes.js




/** Folders of large trees that are read for one change: a third of what a token may ask for in an hour. */
const FOLDER_BUDGET = Math.floor(LIMITS.tokenRequestsPerHour / 3);
/**
 * What has changed, by GitHub's API alone: nothing is checked out. The trees of both commits say which files
 * differ, without a limit to their number; GitHub's list of files adds renames and diffs as far as it goes.
 * @throws CodePurifyError `input` for commits without a common ancestor, and for a change too large to be read
 */
async function readChange(client, repository, query) {
    try {
        return await read(client, repository, query);
    }
    catch (error) {
        throw apiError(error, `the change from ${query.base} to ${query.head}`);
    }
}
async function read(client, repository, query) {
    const compared = await compare(client, repository, query);
    const { base, head } = compared;
    const [baseFiles, headFiles, listed] = await Promise.all([
        readTree(client, repository, base),
        readTree(client, repository, head),
        query.pull === null ? compared.files : listFiles(client, repository, query.pull),
    ]);
    const whole = baseFiles !== null && headFiles !== null;
    const differences = whole
        ? treeDifferences(baseFiles, headFiles)
        : await walkDifferences(client, repository, base, head, FOLDER_BUDGET);
    if (differences === null)
        throw tooLarge(query);
    const limit = query.pull === null ? LIMITS.compareFiles : LIMITS.pullFiles;
    return {
        base,
        head,
        files: withDiffs(differences, listed),
        baseFiles,
        notes: notesOf(listed, differences, limit),
    };
}
async function compare(client, repository, { base, head }) {
    const basehead = `${base}...${head}`;
    // commits are not needed; files all stand on the first page
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead,
        per_page: 1,
    });
    return { base: data.merge_base_commit.sha, head, files: (data.files ?? []) };
}
async function listFiles(client, repository, pull) {
    const pages = { ...repository, pull_number: pull, per_page: LIMITS.pageSize };
    return client.paginate(client.rest.pulls.listFiles, pages);
}
/**
 * The differences, with GitHub's renames and diffs. The list is of the pull request as it is now, which may be
 * further than the commit that is judged: a row counts only for the very content that it is about.
 */
function withDiffs(differences, listed) {
    const byPath = new Map(differences.map((difference) => [difference.path, difference]));
    const rows = new Map(listed
        .filter(({ filename, sha }) => byPath.get(filename)?.head?.sha === sha)
        .map((row) => [row.filename, row]));
    const renames = renamedFrom(rows, byPath);
    const moved = new Set(renames.values());
    return differences
        .filter(({ path, head }) => head !== null || !moved.has(path))
        .map(({ path, base, head }) => {
        const previousPath = renames.get(path) ?? null;
        const before = previousPath === null ? base : (byPath.get(previousPath)?.base ?? null);
        return { path, previousPath, base: before, head, patch: rows.get(path)?.patch ?? null };
    });
}
/** New path → old path, of those renames that the trees bear out. */
function renamedFrom(rows, byPath) {
    const renames = new Map();
    for (const [path, { previous_filename: previous }] of rows) {
        if (previous === undefined || byPath.get(path)?.base !== null)
            continue;
        const old = byPath.get(previous);
        if (old?.base != null && old.head === null)
            renames.set(path, previous);
    }
    return renames;
}
function notesOf(listed, differences, limit) {
    if (listed.length < limit || differences.length <= limit)
        return [];
    const all = String(differences.length);
    return [
        `GitHub lists the first ${String(limit)} of ${all} changed files: the rest was found by comparing trees, and renames among them count as new files.`,
    ];
}
function tooLarge({ base, head }) {
    return new errors/* CodePurifyError */.L('input', `The change from ${base} to ${head} reaches into more than ${String(FOLDER_BUDGET / 2)} folders of a tree with more than ${String(LIMITS.treeEntries)} files.`, 'Check the repository out in full (fetch-depth: 0), so that it is compared here.');
}

;// CONCATENATED MODULE: ./build/github/commands.js
/** Finding ids (`src/finding.ts`). */
const FINDING_ID = /^cp-[0-9a-f]{12}$/;
/** Characters of a reason: it is quoted in answers and reports. */
const MAX_REASON = 500;
/** Commands of one comment; a comment with more is no person's. */
const MAX_COMMANDS = 20;
const PREFIX = /^\/codepurify(?=[ \t]|$)/;
/**
 * The commands in a comment: lines that begin with `/codepurify`, outside of code fences. Quoted and indented
 * lines are none.
 */
function commands_parseCommands(body) {
    const commands = [];
    let fence = null;
    for (const line of body.split(/\r\n|\r|\n/)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== null) {
            if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark)
                fence = null;
        }
        else if (mark !== undefined)
            fence = mark;
        else if (PREFIX.test(line))
            commands.push(parseCommand(line));
    }
    return commands.slice(0, MAX_COMMANDS);
}
function parseCommand(line) {
    const [, verb, ...rest] = line.trim().split(/[ \t]+/);
    if (verb === 'rescan' && rest.length === 0)
        return { kind: 'rescan' };
    const [id = '', because, ...words] = rest;
    const reason = words.join(' ').slice(0, MAX_REASON);
    const accepts = verb === 'accept' && FINDING_ID.test(id) && because === 'because' && reason !== '';
    // what a comment of ours shows as its example is no reason
    return accepts && reason !== '…' ? { kind: 'accept', id, reason } : { kind: 'unknown', line };
}

;// CONCATENATED MODULE: ./build/github/commands-handle.js






/** Accounts whose permission is looked up in one run: a request each. */
const MOST_AUTHORS = 30;
/** Permissions that may command ("REST: Get repository permissions for a user"; `maintain` is `write` there). */
const MAY_COMMAND = new Set(['admin', 'write']);
/** Apps may write, and repeat what strangers wrote (a title, a log): they command nothing. */
const BOT = /\[bot\]$/i;
/**
 * Carries out the commands of a comment: looks up whether its author may write, reacts, answers once. What is
 * accepted takes effect when the pull request is judged again (`readAcceptances`), so nothing is stored.
 * Without write access there is a reaction alone, so that strangers cannot make us talk.
 */
async function handleCommands(comment, client, now) {
    const commands = parseCommands(comment.body);
    if (commands.length === 0)
        return { kind: 'none', rescan: false, accepted: [] };
    if (!(await mayCommand(client, comment.owner, comment.repo, comment.author))) {
        await react(client, comment, '-1');
        return { kind: 'denied', rescan: false, accepted: [] };
    }
    const understood = commands.some(({ kind }) => kind !== 'unknown');
    await react(client, comment, understood ? '+1' : 'confused');
    const answer = answerText(commands, comment.author, comment.id, now);
    if (answer !== null && !(await isAnswered(client, comment)))
        await reply(client, comment, answer);
    return { kind: 'done', rescan: understood, accepted: commands.filter(({ kind }) => kind === 'accept') };
}
/**
 * What people with write access have accepted in a pull request's comments, the newest word on each finding.
 * To withdraw it, delete or change the comment.
 */
async function readAcceptances(client, { owner, repo, pull }) {
    const comments = [
        ...(await readComments(client, { owner, repo, pull }, 'conversation')),
        ...(await readComments(client, { owner, repo, pull }, 'diff')),
    ];
    const may = new Map();
    const accepted = new Map();
    for (const { author, body, url } of comments.sort((a, b) => (a.at < b.at ? -1 : 1))) {
        const commands = commands_parseCommands(body).filter((command) => command.kind === 'accept');
        if (author === null || commands.length === 0)
            continue;
        if (!may.has(author) && may.size >= MOST_AUTHORS)
            continue;
        const known = may.get(author) ?? (await mayCommand(client, owner, repo, author));
        may.set(author, known);
        if (known)
            for (const { id, reason } of commands)
                accepted.set(id, { id, reason, owner: author, url });
    }
    return [...accepted.values()];
}
/** Whether somebody may write to the repository, as GitHub says now; what the event says is not asked. */
async function mayCommand(client, owner, repo, username) {
    if (BOT.test(username))
        return false;
    try {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
        return MAY_COMMAND.has(data.permission);
    }
    catch (error) {
        if (failureOf(error) === 'refused')
            return false; // 404: no such account
        throw error;
    }
}
/** Reacting again with the same changes nothing. */
async function react(client, { owner, repo, id, kind }, content) {
    const reaction = { owner, repo, comment_id: id, content };
    if (kind === 'conversation')
        await client.rest.reactions.createForIssueComment(reaction);
    else
        await client.rest.reactions.createForPullRequestReviewComment(reaction);
}
/** Whether an answer of ours stands there: the same event may be handled twice. */
async function isAnswered(client, comment) {
    const self = await viewerLogin(client);
    const { owner, repo, number } = comment;
    const comments = await readComments(client, { owner, repo, pull: number }, comment.kind);
    return comments.some((text) => readMarker('answer', text, self)?.subject === String(comment.id));
}
async function readComments(client, { owner, repo, pull }, kind) {
    const pages = { owner, repo, per_page: LIMITS.pageSize };
    const comments = kind === 'conversation'
        ? await client.paginate(client.rest.issues.listComments, { ...pages, issue_number: pull })
        : await client.paginate(client.rest.pulls.listReviewComments, { ...pages, pull_number: pull });
    return comments.map(({ user, body, html_url: url, created_at: at }) => ({
        ...{ author: user?.login ?? null, body: body ?? '', url, at },
    }));
}
async function reply(client, { owner, repo, number, id, kind }, body) {
    if (kind === 'conversation') {
        await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
    }
    else {
        const answer = { owner, repo, pull_number: number, comment_id: id, body };
        await client.rest.pulls.createReplyForReviewComment(answer);
    }
}

;// CONCATENATED MODULE: ./build/github/blobs.js


/**
 * The bytes of a blob. They are held against their name, so that an answer that was cut off, or is not what was
 * asked for, is never judged as if it were.
 * @throws CodePurifyError `input` when they do not hash to it
 */
async function readBlob(client, repository, sha) {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha });
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    if (blobName(bytes, sha.length === SHA256_DIGITS ? 'sha256' : 'sha1') === sha)
        return bytes;
    throw new errors/* CodePurifyError */.L('input', `GitHub's answer for the blob ${sha} is not its content.`, 'Run again; if it happens again, look at what stands between this machine and GitHub.');
}
const SHA256_DIGITS = 64;
/** What git calls a content. */
function blobName(bytes, algorithm = 'sha1') {
    return (0,external_node_crypto_.createHash)(algorithm)
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/github/concurrently.js
/**
 * Calls `work` for every item, at most `atOnce` at a time, and waits for all. The first failure ends it.
 * @returns the results in the order of the items
 */
async function concurrently(items, atOnce, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./build/github/names.js

/** An object name of git, sha1 or sha256. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What GitHub allows in the names of owners and repositories; neither is `.` or `..`. */
const FULL_NAME = /^(?!\.{1,2}\/)([\w.-]{1,100})\/(?!\.{1,2}$)([\w.-]{1,100})$/;
/**
 * `owner/name` as its two names.
 * @throws CodePurifyError `input` when it is something else
 */
function parseRepository(fullName) {
    const [, owner, repo] = FULL_NAME.exec(fullName) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new errors/* CodePurifyError */.L('input', `${JSON.stringify(fullName)} is not the name of a repository.`, 'Give owner/name, as GITHUB_REPOSITORY has it.');
    }
    return { owner, repo };
}

;// CONCATENATED MODULE: ./build/github/blob-batches.js



/** Blobs in one query; GitHub allows thousands of nodes, but the answer has to come within ten seconds. */
const BATCH = { blobs: 100, bytes: 1_000_000 };
/** GitHub cuts the text of a blob at 512 KB; half of it is read alone. */
const MOST_BYTES = 256_000;
/** Queries at once. */
const AT_ONCE = 2;
/**
 * The bytes of many small blobs, a hundred a request (GraphQL). A text that does not hash to its blob, because it was
 * binary, cut off or no UTF-8, is left out, and so is what could not be read: it is for `readBlob`.
 * @returns by the blob's hash
 */
async function readBlobBatches(client, repository, files) {
    const found = new Map();
    await concurrently(batchesOf(files), AT_ONCE, async (shas) => {
        for (const [sha, text] of await readBatch(client, repository, shas)) {
            const bytes = Buffer.from(text);
            if (blobName(bytes) === sha)
                found.set(sha, bytes);
        }
    });
    return found;
}
function batchesOf(files) {
    const small = files.filter(({ sha, bytes }) => sha.length === 40 && SHA.test(sha) && (bytes ?? Infinity) <= MOST_BYTES);
    const batches = [];
    let bytes = 0;
    for (const [sha, size] of new Map(small.map((file) => [file.sha, file.bytes ?? 0]))) {
        const last = batches.at(-1);
        bytes += size;
        if (last !== undefined && last.length < BATCH.blobs && bytes <= BATCH.bytes)
            last.push(sha);
        else {
            batches.push([sha]);
            bytes = size;
        }
    }
    return batches;
}
/** Texts by hash; none where the query fails, for each blob can still be asked for alone. */
async function readBatch(client, { owner, repo }, shas) {
    const names = shas.map((_, index) => `b${String(index)}`);
    const query = `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((name) => `${name}: object(oid: $${name}) { ... on Blob { text } }`).join('\n    ')}
  }
}`;
    const variables = Object.fromEntries(shas.map((sha, index) => [names[index] ?? '', sha]));
    const page = await client.graphql(query, { owner, repo, ...variables }).catch(() => null);
    return shas.flatMap((sha, index) => {
        const text = page?.repository?.[names[index] ?? '']?.text;
        return typeof text === 'string' ? [[sha, text]] : [];
    });
}

// EXTERNAL MODULE: ./build/scan/tree-folder.js + 1 modules
var tree_folder = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/data/data-formats.js
var data_formats = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/data/parallel-text.js
var parallel_text = __webpack_require__(5336);
;// CONCATENATED MODULE: ./build/action/data-files.js



/**
 * Tells data by its path alone.
 * @param paths  files and folders that are judged; none: everything
 */
function dataFiles(paths, dataFormat) {
    const named = paths.map((path) => external_node_path_.posix.normalize(path).replace(/\/$/, ''));
    const all = named.length === 0 || named.includes('.');
    const chosen = (path) => all || named.some((one) => path === one || path.startsWith(`${one}/`));
    const formatted = (path) => (0,data_formats/* formatInFolder */.N)(path, 'auto') ?? (path.endsWith(parallel_text/* FIXED */.N2) ? 'parallel' : null);
    const isList = (path) => dataFormat === 'pairs' && path.toLowerCase().endsWith('.txt');
    return {
        isData: (path) => chosen(path) && (formatted(path) !== null || isList(path) || named.includes(path)),
        isRecords: (path) => chosen(path) && !['source', null].includes(formatted(path)),
    };
}

;// CONCATENATED MODULE: ./build/action/files-read.js

/** Files of the base that a probe learns from, besides those that have changed, and their bytes. */
const CONTEXT = { files: 50, bytes: 100_000_000 };
/** What is read where both sides are written out by the API: what has changed, and some of the base besides. */
function filesOfChange(change, data) {
    return {
        base: [...change.files.flatMap(({ base }) => dataIn(base, data)), ...contextOf(change, data)],
        head: change.files.flatMap(({ head }) => dataIn(head, data)),
    };
}
function dataIn(file, { isData }) {
    return file !== null && isData(file.path) ? [file] : [];
}
/** Unchanged records of the base, the smallest files first, as far as the limits go. */
function contextOf({ files, baseFiles }, { isRecords }) {
    const changed = new Set(files.map(({ base }) => base?.path));
    const unchanged = [...(baseFiles?.values() ?? [])].filter(({ path }) => isRecords(path) && !changed.has(path));
    let bytes = 0;
    return unchanged
        .sort((a, b) => (a.bytes ?? 0) - (b.bytes ?? 0))
        .slice(0, CONTEXT.files)
        .filter((file) => {
        bytes += file.bytes ?? 0;
        return bytes <= CONTEXT.bytes;
    });
}
/**
 * What may be read where both commits are checked out: all that is data by its name, also beside the paths that are
 * named, as some formats are read from two files.
 * @returns `null` where not all files of the base are known
 */
function filesOfCheckout({ files, baseFiles }, paths, dataFormat) {
    if (baseFiles === null)
        return null;
    const chosen = [dataFiles(paths, dataFormat), dataFiles([], dataFormat)];
    const isRead = ({ path }) => chosen.some(({ isData }) => isData(path));
    const head = headFiles(baseFiles, files);
    return { base: [...baseFiles.values()].filter(isRead), head: [...head.values()].filter(isRead) };
}
function headFiles(baseFiles, changed) {
    const files = new Map(baseFiles);
    for (const { base } of changed)
        if (base !== null)
            files.delete(base.path);
    for (const { head } of changed)
        if (head !== null)
            files.set(head.path, head);
    return files;
}

;// CONCATENATED MODULE: ./build/action/change-folders.js






/** Blobs that are asked for at once: GitHub's limit is ten times that, for all that a token does. */
const change_folders_AT_ONCE = 8;
/**
 * Writes what a change touches, and what of the base a probe learns from, into two folders: blobs by the API, nothing
 * checked out. Names are checked, links are not made, sizes are bounded.
 * @throws CodePurifyError `input` for names that lead elsewhere, and above the limits
 */
async function writeChange(client, repository, change, data) {
    const [base, head] = [await tree_folder/* TreeFolder */.h.create(), await tree_folder/* TreeFolder */.h.create()];
    const remove = async () => {
        await base.remove();
        await head.remove();
    };
    const writer = new SideWriter(client, repository);
    try {
        const files = filesOfChange(change, data);
        const heads = await writer.write(head, files.head);
        await writer.write(base, files.base);
        return { base: base.path, head: head.path, ...heads, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/**
 * Writes files of a commit into a folder, in the same manner.
 * @throws CodePurifyError `input` for names that lead elsewhere, and above the limits
 */
async function writeFiles(client, repository, files) {
    const folder = await TreeFolder.create();
    try {
        return { folder, ...(await new SideWriter(client, repository).write(folder, files)) };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
}
/** Modes of what is no plain file, and why it is left. */
const LEFT = new Map([
    ['120000', 'a symbolic link: not followed'],
    ['160000', 'a submodule: what it holds is not part of the commit'],
]);
/** Bytes in which git looks for a zero to tell a binary file. */
const BINARY_LOOK = 8000;
/** Blobs from which on they are asked for in batches: that spares requests, but each batch waits its second. */
const MANY = 100;
/** Batched blobs that are held at once. */
const HELD = 500;
/** Fetches blobs and writes them. */
class SideWriter {
    client;
    repository;
    constructor(client, repository) {
        this.client = client;
        this.repository = repository;
    }
    async write(folder, files) {
        const left = [];
        const leave = (path, reason) => left.push({ path, record: null, reason });
        for (let from = 0; from < files.length; from += HELD) {
            const some = files.slice(from, from + HELD);
            const known = files.length < MANY ? change_folders_NONE : await readBlobBatches(this.client, this.repository, some);
            await concurrently(some, change_folders_AT_ONCE, async (file) => {
                const reason = reasonToLeave(file);
                if (reason !== null)
                    return leave(file.path, reason);
                const bytes = known.get(file.sha) ?? (await readBlob(this.client, this.repository, file.sha));
                if (isBinary(bytes))
                    return leave(file.path, 'a binary file');
                await folder.write(file.path, bytes.length, onePiece(bytes));
            });
        }
        const written = files.length - left.length;
        return { files: written, left: left.sort((a, b) => (a.path < b.path ? -1 : 1)) };
    }
}
const change_folders_NONE = new Map();
function reasonToLeave({ mode, bytes }) {
    const reason = LEFT.get(mode);
    if (reason !== undefined)
        return reason;
    return (bytes ?? 0) > LIMITS.blobBytes
        ? 'larger than the 100 MiB that GitHub gives out: check it out'
        : null;
}
function isBinary(bytes) {
    return bytes.subarray(0, BINARY_LOOK).includes(0);
}
async function* onePiece(bytes) {
    yield await Promise.resolve(bytes);
}

// EXTERNAL MODULE: ./build/scan/cache-folder.js
var cache_folder = __webpack_require__(6291);
// EXTERNAL MODULE: ./build/scan/probe-seed.js
var probe_seed = __webpack_require__(4770);
// EXTERNAL MODULE: ./build/scan/reasons.js
var reasons = __webpack_require__(1137);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/scan/line-store.js
var line_store = __webpack_require__(6924);
// EXTERNAL MODULE: ./build/scan/merge-finding.js
var merge_finding = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(1633);
// EXTERNAL MODULE: ./build/scan/tally.js
var tally = __webpack_require__(3494);
;// CONCATENATED MODULE: ./build/scan/result-schema.js




const rate = schemas/* number */.aig().nullable();
const familySchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['identifier', 'statement']),
    pattern: schemas/* string */.YjP(),
    carriers: merge_finding/* count */.U,
    purity: rate,
    label: schemas/* string */.YjP().nullable(),
    labelled: merge_finding/* count */.U.nullable(),
    pValue: rate,
    confirmed: schemas/* boolean */.zMY().nullable(),
    inBase: merge_finding/* count */.U.nullable(),
});
const summarySchema = schemas/* strictObject */.rej({
    units: merge_finding/* count */.U,
    poisoned: merge_finding/* count */.U,
    clean: merge_finding/* count */.U,
    degraded: merge_finding/* count */.U,
    skipped: merge_finding/* count */.U,
    errors: merge_finding/* count */.U,
    suppressed: merge_finding/* count */.U,
    seconds: schemas/* number */.aig().min(0),
});
const overallSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['clean', 'poisoned', 'undecided']),
    reason: schemas/* string */.YjP(),
    judged: merge_finding/* count */.U,
    unchanged: merge_finding/* count */.U.nullable(),
});
const unjudgedSchema = schemas/* strictObject */.rej({
    id: merge_finding/* findingSchema */.$.shape.id,
    kind: schemas/* literal */.euz('lfs-pointer'),
    path: schemas/* string */.YjP(),
    oid: schemas/* string */.YjP(),
    bytes: merge_finding/* count */.U,
    problem: schemas/* string */.YjP(),
    remedy: schemas/* string */.YjP(),
});
/** Besides the rows of a run the sentence on those that are not listed, and those that were left before it. */
const MAX_ROWS = 4 * tally/* MAX_SKIPPED_ROWS */.Q;
/**
 * The JSON report (`docs/scan-result.schema.json`), whoever wrote it: every field is checked, and none may be there
 * that is not known.
 */
const resultSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(finding/* SCHEMA_VERSION */.f),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('codepurify'), version: schemas/* string */.YjP() }),
    victim: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), task: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }),
    summary: summarySchema,
    overall: overallSchema.nullable(),
    findings: schemas/* array */.YOg(merge_finding/* findingSchema */.$),
    families: schemas/* array */.YOg(familySchema),
    skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), record: merge_finding/* count */.U.nullable(), reason: schemas/* string */.YjP() }))
        .max(MAX_ROWS),
    unjudged: schemas/* array */.YOg(unjudgedSchema),
});

;// CONCATENATED MODULE: ./build/scan/run-cache.js






const runSchema = schemas/* strictObject */.rej({
    result: resultSchema,
    end: schemas/* enum */.k5n(['complete', 'limit']),
    files: merge_finding/* count */.U.nullable(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** 16 shards of 4 MB: runs without findings take about 1 KB, and the least recently used go first. */
const MAX_SHARD_LENGTH = 4_000_000;
/** Some hundred findings with their code; a larger run costs the others their place, and is judged anew. */
const MAX_ENTRY_LENGTH = 1_000_000;
/** To be raised whenever the same ground and data are to be judged anew. */
const FORMAT = 1;
const SECRET_BYTES = 32;
const MAC_DIGITS = 64;
/**
 * Whole runs in a folder, by what they follow from. Keys and lines are hashed with a secret that is made of the seed:
 * who does not know the seed can neither tell from a key what was judged, nor write a line that is believed, nor try
 * seeds on them quickly.
 */
class RunCache {
    #lines;
    #secret;
    /** @param folder made when the first run is written */
    constructor(folder, seed, maxShardLength = MAX_SHARD_LENGTH) {
        this.#lines = new line_store/* LineStore */.Y(folder, 'runs', maxShardLength);
        this.#secret = (0,external_node_crypto_.scryptSync)(seed, 'codepurify run cache', SECRET_BYTES);
    }
    /**
     * The run that was kept for what it follows from; `null` where there is none, or what is there was not written by
     * this program with this seed.
     */
    async get(ground) {
        const key = this.#key(ground);
        const line = await this.#lines.get(key);
        if (line === null || !this.#isOurs(key, line))
            return null;
        return parseRun(line.slice(MAC_DIGITS + 1));
    }
    /** Keeps a run, unless it is too large, or JSON cannot hold it as it is. */
    async set(ground, run) {
        const json = JSON.stringify(run);
        if (json.length > MAX_ENTRY_LENGTH || !(0,external_node_util_.isDeepStrictEqual)(parseRun(json), run))
            return;
        const key = this.#key(ground);
        await this.#lines.set(key, `${this.#mac(key, json)} ${json}`);
        await this.#lines.flush();
    }
    #key(ground) {
        return this.#hash('key', JSON.stringify([FORMAT, ground]));
    }
    #mac(key, json) {
        return this.#hash('line', `${key} ${json}`);
    }
    #isOurs(key, line) {
        const mac = Buffer.from(line.slice(0, MAC_DIGITS));
        const wanted = Buffer.from(this.#mac(key, line.slice(MAC_DIGITS + 1)));
        return mac.length === wanted.length && (0,external_node_crypto_.timingSafeEqual)(mac, wanted);
    }
    #hash(what, text) {
        return (0,external_node_crypto_.createHmac)('sha256', this.#secret).update(`${what} ${text}`).digest('hex');
    }
}
function parseRun(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null; // torn: as good as absent
    }
    const parsed = runSchema.safeParse(value);
    return parsed.success ? parsed.data : null;
}

// EXTERNAL MODULE: ./build/scan/tool-fingerprint.js
var tool_fingerprint = __webpack_require__(857);
// EXTERNAL MODULE: ./build/scan/victims.js
var victims = __webpack_require__(5037);
;// CONCATENATED MODULE: ./build/scan/run-ground.js




/** Options that say nothing of a result: where it goes, how it is shown, what is done about it. */
const BESIDE = [
    ...['cache', 'cacheDir', 'config', 'output', 'format', 'color', 'progress', 'quiet', 'failOn'],
    ...['dryRun', 'writeClean', 'writePurified'],
    // the data counts by its content; the seed is the key under which all of this is hashed
    ...['base', 'head', 'seed'],
];
/** Victims that are no path of their own. */
const BUNDLED = ['auto', victims/* PROBE */.vD, victims/* SENTINEL */.fd];
/** Calibrations that are no path. */
const NO_DATA = ['stored', 'none'];
/**
 * What the result of a run follows from besides its data and its seed; whatever option is not known to be beside it
 * counts.
 * @returns `null` where the options name data that nobody has hashed, or a model that is not there
 */
function runGround(options, suppressed) {
    const named = [victimPath(options), options.mlm].map((path) => (path === null ? null : (0,external_node_path_.resolve)(path)));
    const isMissing = named.some((path) => path !== null && !(0,external_node_fs_.existsSync)(path));
    if (isMissing || !NO_DATA.includes(options.calibration))
        return null;
    const models = named.map((path) => (path === null ? null : (0,tool_fingerprint/* pathFingerprint */.G)(path)));
    const told = Object.entries(options)
        .filter(([name]) => !BESIDE.includes(name))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return [(0,tool_fingerprint/* toolFingerprint */.d)(), told, models, [...suppressed].sort()];
}
function victimPath({ victim }) {
    if (BUNDLED.includes(victim))
        return null;
    return victim.startsWith(victims/* PROBE_FILE */.Yt) ? victim.slice(victims/* PROBE_FILE */.Yt.length) : victim;
}

;// CONCATENATED MODULE: ./build/action/judged-before.js






/**
 * Judges a change, unless an earlier run has judged this very content by the same options, models and program and the
 * same seed, and has kept what it came to. A run that was out of time, or in which something failed, is not kept.
 */
async function judgeOnce({ runner }, ground, judgeNow) {
    const cache = new Keeper(runner.env, ground);
    const kept = await cache.get();
    if (kept !== null) {
        logLine(runner, 'This very content was judged before: nothing is judged again.');
        for (const warning of kept.warnings)
            annotate(runner, 'warning', warning);
        return { outcome: kept, files: kept.files, isKept: true };
    }
    const judged = await judgeNow();
    const failure = await cache.set(judged);
    if (failure !== null)
        annotate(runner, 'warning', failure);
    return { ...judged, isKept: false };
}
/** Finds and keeps what a ground came to; where there is no ground, nothing. */
class Keeper {
    #cache;
    #ground;
    constructor(env, { options, suppressed, asked, read }) {
        const run = options.cache && read !== null ? runGround(options, suppressed) : null;
        const folder = options.cacheDir ?? (0,cache_folder/* defaultCacheFolder */.I)(env);
        this.#cache = run === null ? null : new RunCache(folder, (0,probe_seed/* probeSeed */.g)(options, env));
        this.#ground = read === null ? null : [run, asked, contentsOf(read.base), contentsOf(read.head)];
    }
    async get() {
        return (await this.#cache?.get(this.#ground)) ?? null;
    }
    /** @returns why it could not be written, or `null`: that costs time later, and nothing now */
    async set({ outcome, files }) {
        const { result, end, outOfTime, warnings } = outcome;
        const isWhole = end === 'complete' || end === 'limit';
        if (!isWhole || outOfTime || result.summary.errors > 0)
            return null;
        try {
            await this.#cache?.set(this.#ground, { result, end, files, warnings });
            return null;
        }
        catch (error) {
            return (0,reasons/* failureReason */.H)('writing the cache', error);
        }
    }
}
/** In one order, whatever the API's. */
function contentsOf(files) {
    return files
        .map(({ path, mode, sha }) => [path, mode, sha])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/github/annotations.js




/** Characters of foreign text in an annotation. */
const QUOTE_WIDTH = 80;
/**
 * Workflow commands that annotate the changed files, one line each, at most as many as a step shows: the last
 * then says how many more there are. All foreign text is encoded as the runner decodes it.
 * @param level `error` where the check fails
 */
function annotationCommands(findings, level) {
    return commands(findings, level, 'findings are', (finding) => command(finding, level));
}
/**
 * The same for files that nobody judged: notices, of which a step shows as many besides.
 * @returns one line for each file
 */
function unjudgedCommands(files) {
    return commands(files, 'notice', 'files that were not judged are', ({ path, problem, id }) => {
        const title = escapeCommandProperty('CodePurify: not judged');
        const where = `file=${escapeCommandProperty(path)},line=1,title=${title}`;
        return `::notice ${where}::${escapeCommandMessage(`${problem} ${id}`)}`;
    });
}
/** A line for each, as many as a step shows of a level; the last says how many more there are. */
function commands(items, level, what, write) {
    const most = LIMITS.annotationsPerStep;
    const shown = items.length <= most ? items : items.slice(0, most - 1);
    const more = items.length - shown.length;
    const rest = `::${level} title=CodePurify::${String(more)} more ${what} in the job's summary.`;
    return [...shown.map(write), ...(more > 0 ? [rest] : [])];
}
function command(finding, level) {
    const { trigger, prediction, confidence, necessity } = finding;
    const span = trigger.spans[0];
    const line = finding.record ?? span?.startLine ?? finding.function.startLine;
    const end = finding.record ?? span?.endLine ?? line;
    const properties = [
        `file=${escapeCommandProperty(finding.path)}`,
        `line=${String(line)}`,
        `endLine=${String(end)}`,
        `title=${escapeCommandProperty('CodePurify: suspected backdoor trigger')}`,
    ];
    const says = `${trigger.kind} ${(0,one_line/* oneLine */.T)(trigger.text, QUOTE_WIDTH)} in ${(0,one_line/* oneLine */.T)(finding.function.name, QUOTE_WIDTH)}: ` +
        `without it the prediction goes ${(0,one_line/* oneLine */.T)(prediction, QUOTE_WIDTH)} (${(0,numbers/* formatProbability */.tY)(confidence)}) → ` +
        `${(0,one_line/* oneLine */.T)(necessity.prediction, QUOTE_WIDTH)} (${(0,numbers/* formatProbability */.tY)(necessity.confidence)}). ${finding.id}`;
    return `::${level} ${properties.join(',')}::${escapeCommandMessage(says)}`;
}

// EXTERNAL MODULE: ./build/report/html.js + 5 modules
var html = __webpack_require__(8487);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/sarif.js + 5 modules
var sarif = __webpack_require__(1616);
;// CONCATENATED MODULE: ./build/action/reports.js







/** Reports that every run writes, and the output that names each. */
const REPORTS = [
    { output: 'report-json', file: 'report.json', render: json/* renderJson */.h },
    { output: 'sarif-file', file: 'report.sarif', render: sarif/* renderSarif */.W },
    { output: 'html-file', file: 'report.html', render: html/* renderHtml */.K },
];
/**
 * Writes the reports of a result into a new folder below `RUNNER_TEMP`, for later steps to upload.
 * @returns the path of each, by its output
 */
async function writeReports(runner, result) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runner.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'codepurify-'));
    const paths = new Map();
    for (const { output, file, render } of REPORTS) {
        const path = (0,external_node_path_.join)(folder, file);
        await (0,promises_.writeFile)(path, render(result));
        paths.set(output, path);
    }
    return paths;
}
/** The step's outputs: of several results the worst verdict, the sums, and a line for the reports of each. */
function setOutputs(runner, told) {
    const verdicts = told.map(({ result }) => verdictOf(result));
    const sum = (count) => String(told.reduce((total, { result }) => total + count(result), 0));
    const lines = (text) => told.map(text).join('\n');
    const values = [
        ['verdict', VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'undecided'],
        ['poisoned', sum(({ summary }) => summary.poisoned)],
        ['units', sum(({ summary }) => summary.units)],
        ['families', sum(({ families }) => families.length)],
        ['delivered', lines(({ account }) => account)],
        ...REPORTS.map(({ output }) => [output, lines(({ reports }) => reports.get(output))]),
    ];
    for (const [name, value] of values)
        setOutput(runner, name, value);
}
/** The worst first. */
const VERDICTS = ['poisoned', 'undecided', 'clean'];
function verdictOf({ overall, summary }) {
    return overall?.kind ?? (summary.poisoned > 0 ? 'poisoned' : 'clean');
}

;// CONCATENATED MODULE: ./build/action/publish.js







/**
 * Tells a result: reports, comments, summary, annotations, outputs.
 * @returns the exit code of the gate
 */
async function publish(job, publication) {
    const { runner, client, inputs } = job;
    const { outcome, options, pull, files, notes } = publication;
    const { result, end } = outcome;
    const gate = gateOf(outcome, options.failOn, inputs.own['max-poisoned']);
    const reports = await writeReports(runner, result);
    const context = {
        ...{ pull, files, notes, gate: gate.sentence, writeRecord: recordWriter(options.codeField) },
        falsePositives: options.threshold === null ? options.fpr : null,
        complete: end === 'complete' && result.summary.errors === 0,
    };
    const { text, ledger } = await deliver(result, context, client, { secondMs: runner.secondMs });
    addSummary(runner, text);
    const level = gate.exitCode === 0 ? 'warning' : 'error';
    for (const command of annotationCommands(result.findings, level))
        runner.write(`${command}\n`);
    for (const command of unjudgedCommands(result.unjudged))
        runner.write(`${command}\n`);
    setOutputs(runner, [{ result, account: ledgerLine(ledger), reports }]);
    logLine(runner, ledgerLine(ledger));
    logLine(runner, gate.sentence);
    return gate.exitCode;
}

;// CONCATENATED MODULE: ./build/action/review-files.js



/** The files of a change that something is told of, with the lines where comments may stand. */
async function reviewFiles(job, { findings, unjudged }, { files }) {
    const wanted = new Set([...findings, ...unjudged].map(({ path }) => path));
    const found = new Map();
    for (const file of files)
        if (wanted.has(file.path))
            found.set(file.path, await review_files_reviewFile(job, file));
    return found;
}
async function review_files_reviewFile(job, { path, base, head, patch }) {
    const text = await review_files_textOf(job, head);
    // GitHub's own diff saves reading the other side
    const before = patch === null ? await review_files_textOf(job, base) : null;
    const lines = diffLines(path, patch, () => text === null || before === null ? null : { base: before, head: text });
    return { head: new HeadFile(path, text, lines.rightLines, lines.deletions), shown: lines.shown };
}
/** A file's text; empty where there is no file, `null` where it is no UTF-8. */
async function review_files_textOf({ client, repository }, file) {
    if (file === null)
        return '';
    try {
        const bytes = await readBlob(client, repository, file.sha);
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/config/config-file.js + 2 modules
var config_file = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/config/resolve-options.js
var resolve_options = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/config/suppressions.js
var suppressions = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/github/file-at.js

/**
 * The bytes of one file of a commit; `null` when there is none of the name, or it is no plain file.
 * @param path from the root of the repository, with `/`
 * @param maxBytes a larger file is none
 */
async function fileAt(client, repository, commit, path, maxBytes) {
    let tree = commit;
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
        const { data } = await client.rest.git.getTree({ ...repository, tree_sha: tree });
        const entry = data.tree.find((one) => one.path === name);
        const isLast = depth === names.length - 1;
        if (entry === undefined || (entry.type === 'tree') === isLast)
            return null;
        if (isLast) {
            const isFile = entry.mode.startsWith('100') && (entry.size ?? Infinity) <= maxBytes;
            return isFile ? readBlob(client, repository, entry.sha) : null;
        }
        tree = entry.sha;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/action/run-options.js






/** A configuration that is longer is no hand's work. */
const MAX_CONFIG_BYTES = 1 << 20;
const CONFIG_NAME = '.codepurify.yml';
/**
 * The options of a run: inputs before the configuration file of a commit before defaults. The commit is the one that
 * the maintainers have accepted, so that a change cannot suppress what is found in it.
 * @param cwd where paths in the file count from
 * @throws CodePurifyError `usage`
 */
async function runOptions({ options: layer }, source, cwd, now) {
    const { config } = (0,resolve_options/* resolveOptions */.$)([layer]);
    const path = config === 'none' ? null : (config ?? CONFIG_NAME);
    const bytes = path === null
        ? null
        : await fileAt(source.client, source.repository, source.commit, path, MAX_CONFIG_BYTES);
    if (path === null || bytes === null) {
        if (config !== null && config !== 'none')
            throw noConfig(config, source.commit);
        return { options: (0,resolve_options/* resolveOptions */.$)([layer]), configPath: null, ...(0,suppressions/* activeSuppressions */.xT)([], now) };
    }
    const configPath = (0,external_node_path_.resolve)(cwd, path);
    const file = (0,config_file/* parseConfigFile */.m)(configPath, bytes.toString('utf8'));
    return {
        options: (0,resolve_options/* resolveOptions */.$)([layer, file.layer]),
        configPath,
        ...(0,suppressions/* activeSuppressions */.xT)(file.suppressions, now),
    };
}
function noConfig(path, commit) {
    return new errors/* CodePurifyError */.L('usage', `input config is ${JSON.stringify(path)}, and the commit ${commit} has no such file.`, 'Give the path of a YAML file of the base branch, from the root of the repository, or none.');
}

;// CONCATENATED MODULE: ./build/action/judge-change.js














/**
 * Judges what two commits differ in, and tells it; on the pull request where there is one.
 * @returns the exit code of the gate
 */
async function judgeChange(job, query) {
    const { client, repository, inputs, runner } = job;
    const { base, pull } = query;
    const loaded = await runOptions(inputs, { client, repository, commit: base }, runner.cwd, runner.now());
    for (const warning of loaded.warnings)
        annotate(runner, 'warning', warning);
    const change = await readChange(client, repository, query);
    logLine(runner, `${String(change.files.length)} files differ between ${change.base} and ${change.head}`);
    const accepted = pull === null ? [] : await acceptedIn(job, pull);
    const suppressed = new Set([...loaded.active.keys(), ...accepted]);
    const judged = await judge(job, query, change, loaded, suppressed);
    const { outcome } = judged;
    const said = query.note === undefined ? [] : [query.note(outcome.result)];
    const commented = pull !== null && inputs.own.comments === 'on';
    const files = commented ? await reviewFiles(job, outcome.result, change) : new Map();
    return publish(job, {
        ...{ outcome, files, options: loaded.options, notes: [...change.notes, ...notesOn(judged), ...said] },
        pull: commented ? { ...repository, pull, head: change.head } : null,
    });
}
/** Findings that people with write access have accepted; none where that cannot be read. */
async function acceptedIn({ client, repository, runner }, pull) {
    try {
        return (await readAcceptances(client, { ...repository, pull })).map(({ id }) => id);
    }
    catch (error) {
        const problem = apiError(error, 'what was accepted in the comments');
        annotate(runner, 'warning', problem instanceof Error ? problem.message : String(problem));
        return [];
    }
}
async function judge(job, query, change, { options }, suppressed) {
    const { paths } = job.inputs.own;
    const data = dataFiles(paths, options.dataFormat);
    const isHere = await isCheckedOut(job, query, change);
    const read = isHere ? filesOfCheckout(change, paths, options.dataFormat) : filesOfChange(change, data);
    const ground = { options, suppressed, asked: [isHere ? 'checkout' : 'api', paths], read };
    return judgeOnce(job, ground, () => isHere ? judgeCheckout(job, change, ground) : judgeBlobs(job, change, data, ground));
}
async function judgeCheckout({ runner, inputs }, { base, head }, { options, suppressed }) {
    const { paths } = inputs.own;
    const request = { paths, options: { ...options, base, head }, suppressed, cwd: runner.cwd, left: [] };
    return { outcome: await scanFolders(runner, request), files: null };
}
async function judgeBlobs({ runner, client, repository }, change, data, { options, suppressed }) {
    const folders = await writeChange(client, repository, change, data);
    try {
        const sides = { ...options, base: folders.base, head: folders.head };
        const request = { paths: [], options: sides, suppressed, cwd: folders.head, left: folders.left };
        return { outcome: await scanFolders(runner, request), files: folders.files };
    }
    finally {
        await folders.remove();
    }
}
function notesOn({ files, isKept }) {
    return [...(files === 0 ? [judge_change_NO_DATA] : []), ...(isKept ? [JUDGED_BEFORE] : [])];
}
const judge_change_NO_DATA = 'No training data has changed.';
const JUDGED_BEFORE = 'An earlier run has judged this very content with the same options, models and program: nothing was judged again.';
/** Whether both commits are here; nothing of a stranger's is, where the run holds secrets. */
async function isCheckedOut({ runner, inputs }, query, change) {
    const { source } = inputs.own;
    if (source === 'api' || (source === 'auto' && query.privileged))
        return false;
    if (query.privileged)
        throw notFromCheckout("this event runs with secrets, and what is checked out may be a stranger's");
    const git = { cwd: runner.cwd, env: runner.env };
    const known = await Promise.all([change.base, change.head].map((sha) => (0,tree_ref/* commitOf */.D3)(sha, git)));
    const isHere = known.every((commit) => commit !== null);
    if (!isHere && source === 'checkout')
        throw notFromCheckout('it does not hold both commits of the change');
    return isHere;
}
function notFromCheckout(why) {
    return new errors/* CodePurifyError */.L('usage', `input source is "checkout", and the checkout cannot be read: ${why}.`, 'Give actions/checkout fetch-depth: 0, or leave the input out: then the API is read.');
}

// EXTERNAL MODULE: ./build/cli/option-flags.js
var option_flags = __webpack_require__(5970);
;// CONCATENATED MODULE: ./build/cli/review-pull.js











/**
 * Reviews a pull request as the Action does, with the token in `GITHUB_TOKEN` or `GH_TOKEN`; a dry run reads, and
 * records what it would write.
 * @throws CodePurifyError `usage` without a token, `input` when GitHub does not answer
 */
async function review_pull_reviewPull(request, runner) {
    const { pull, values, paths, dryRun } = request;
    const repository = parseRepository(request.repo);
    const client = openClient(runner);
    const recorded = dryRun ? recordWrites(client, false) : null;
    const { own } = readInputs({ env: {} });
    const inputs = { own: { ...own, paths: [...paths] }, options: (0,resolve_options/* commandLineLayer */.b)((0,option_flags/* givenOptions */.G)(values)) };
    const server = runner.env.GITHUB_SERVER_URL ?? 'https://github.com';
    const sides = await sidesOf(client, repository, pull);
    const job = { runner, inputs, client, repository, server, runUrl: null };
    const exitCode = await judgeChange(job, { ...sides, pull, privileged: false });
    const summary = await (0,promises_.readFile)(runner.env.GITHUB_STEP_SUMMARY ?? '', 'utf8');
    return { text: recorded === null ? summary : `${renderRequests(recorded)}\n${summary}`, exitCode };
}
function openClient({ env, secondMs }) {
    const token = env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '';
    if (token === '') {
        throw new errors/* CodePurifyError */.L('usage', 'There is no token: nothing can be read from GitHub.', 'Set GITHUB_TOKEN; to read and for a dry run a token that may only read will do.');
    }
    const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
    return createClient({ baseUrl, token, userAgent: `codepurify/${(0,package_root/* toolVersion */.f)()}`, secondMs });
}
async function sidesOf(client, repository, pull) {
    try {
        const { data } = await client.rest.pulls.get({ ...repository, pull_number: pull });
        return { base: data.base.sha, head: data.head.sha };
    }
    catch (error) {
        throw apiError(error, `pull request ${String(pull)}`);
    }
}

// EXTERNAL MODULE: ./build/cli/write-output.js
var write_output = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/cli/review-command.js









/**
 * `codepurify review`: what the Action would post on a pull request, or on the change between two commits of the
 * repository here. Without `--dry-run` it is posted.
 * @returns the exit code of the gate
 * @throws CodePurifyError `usage` where it is not clear what is to be reviewed
 */
async function reviewCommand(paths, values, world) {
    const { repo, pr, base, dryRun } = values;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codepurify-review-'));
    const runner = commandRunner(world, folder, values.quiet === true);
    try {
        const { options, active } = await (0,command_run/* commandOptions */.i)(values, world);
        const print = typeof repo === 'string' && typeof pr === 'string' && base === undefined
            ? await review_pull_reviewPull({ repo, pull: pullNumber(pr), paths, values, dryRun: dryRun === true }, runner)
            : await reviewLocally(localRequest(values, paths), options, new Set(active.keys()), runner);
        await (0,write_output/* writeOutput */.z)(print.text, options.output, world);
        return print.exitCode;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function pullNumber(text) {
    if (/^[1-9]\d{0,9}$/.test(text))
        return Number(text);
    throw new errors/* CodePurifyError */.L('usage', `--pr is ${JSON.stringify(text)}, which is no number of a pull request.`, 'Give its number, such as --pr 12.');
}
function localRequest({ repo, pr, base, head, dryRun }, paths) {
    if (typeof base === 'string' && repo === undefined && pr === undefined && dryRun === true) {
        return { base, head: typeof head === 'string' ? head : 'HEAD', paths };
    }
    throw new errors/* CodePurifyError */.L('usage', 'What is to be reviewed is not clear.', 'Give --repo owner/name and --pr number, or --dry-run with --base and --head for two commits of the repository here.');
}
/** Where a step of a workflow would be told of something by the runner. */
const ANNOTATION = /^::(?:error|warning|notice) title=CodePurify::/;
/**
 * The command line in place of a workflow's runner: its files are in a folder of its own, its log is standard
 * error, where workflow commands mean nothing. Annotations of findings are left out: the summary has them.
 */
function commandRunner(world, folder, quiet) {
    const files = { GITHUB_STEP_SUMMARY: (0,external_node_path_.join)(folder, 'summary.md'), GITHUB_OUTPUT: '', RUNNER_TEMP: folder };
    return {
        env: { ...world.env, ...files },
        cwd: world.cwd,
        write: (text) => {
            if (quiet)
                return;
            if (!text.startsWith('::'))
                void world.stderr.write(text);
            else if (ANNOTATION.test(text)) {
                const message = decodeURIComponent(text
                    .replace(ANNOTATION, '')
                    .trimEnd()
                    .replace(/%(?!25|0D|0A)/g, '%25'));
                void world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(message)}\n`);
            }
        },
        ...{ loaders: world.loaders, secondMs: 1000, now: () => new Date() },
    };
}


/***/ }),

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findingSchema),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** A place in code or in the order of the data. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** A measurement; JSON writes `null` for one that is not finite. */
const measured = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .nullable()
    .transform((value) => value ?? NaN);
const span = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start: count,
    end: count,
    startLine: count,
    startColumn: count,
    endLine: count,
    endColumn: count,
});
const kind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identifier', 'statement']);
const trigger = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind,
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(span).min(1),
});
/** A finding in a part, whoever wrote it: every field is checked, and none may be there that is not known. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^cp-[0-9a-f]{12}$/),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    record: count.nullable(),
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), startLine: count, endLine: count }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('poisoned'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    confidence: measured,
    deficit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    transfer: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    degraded: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    trigger,
    more: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(trigger),
    necessity: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), confidence: measured, drop: measured }),
    sufficiency: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ planted: count, turned: count, shift: measured }).nullable(),
    company: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        carriers: count,
        labelled: count,
        label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        inBase: count.nullable(),
    })
        .nullable(),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    purified: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        strategy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rename', 'infill', 'remove']),
        code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        confidence: measured,
        verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    })
        .nullable(),
});


/***/ })

};
