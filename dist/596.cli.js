export const id = 596;
export const ids = [596];
export const modules = {

/***/ 28596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: ./build/config/resolve-options.js
var resolve_options = __webpack_require__(26676);
// EXTERNAL MODULE: ./build/config/output-formats.js
var output_formats = __webpack_require__(74711);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/github/api/address-error.js

/** Variables with the address of a proxy, in the toolkit's order. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Codes of the errors that the toolkit, while it loads, throws about an address. */
const ADDRESS_CODES = new Set(['ERR_INVALID_URL', 'UND_ERR_INVALID_ARG']);
/**
 * Explains why GitHub's toolkit does not load: it reads addresses from the environment, and its errors do not name the
 * variable.
 * @param cause the error of the toolkit
 * @returns `null` if the error is not about an address
 */
function addressError(env, cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
    if (!ADDRESS_CODES.has(code) && !(cause instanceof URIError))
        return null;
    const { GITHUB_API_URL: api = '' } = env;
    if (api !== '' && !isWebAddress(api))
        return apiAddressError(api, cause);
    const proxy = PROXIES.find((name) => !isProxy(env[name] ?? ''));
    return new errors/* CodePurifyError */.Lg('input', `${proxy ?? 'A proxy variable'} is not the address of a proxy.`, // without the value: it may hold a password
    'Set it to an address such as http://proxy.example:3128, or unset it.', { cause });
}
/** @throws CodePurifyError `input` when an API's address cannot be one */
function checkApiAddress(api) {
    if (!isWebAddress(api))
        throw apiAddressError(api);
}
function apiAddressError(api, cause) {
    return new errors/* CodePurifyError */.Lg('input', `GITHUB_API_URL is ${JSON.stringify(api)}, which is not the address of GitHub's API.`, 'Unset it for github.com, or set it to an address such as https://github.example/api/v3.', { cause });
}
/** The toolkit also accepts a host and a port alone. */
function isProxy(value) {
    return value === '' || isWebAddress(URL.canParse(value) ? value : `http://${value}`);
}
function isWebAddress(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

;// CONCATENATED MODULE: ./build/github/api/connection-error.js



const NETWORK = 'Check that this machine may reach it (firewall), and that GITHUB_API_URL is right';
/** The most frequent reasons, the most specific first. */
const REASONS = [
    {
        sign: /Proxy response \(407\)/,
        why: () => 'the proxy wants a user and a password',
        remedy: 'Give them in the variable of the proxy, as in http://user:password@proxy.example:3128',
    },
    {
        sign: /Proxy response|HTTP Tunneling/,
        why: (host) => `the proxy does not connect to ${host}`,
        remedy: 'Ask who runs the proxy to allow the host, or name it in NO_PROXY if it is reached without',
    },
    {
        sign: /ENOTFOUND|EAI_AGAIN/,
        why: () => 'its name cannot be resolved',
        remedy: 'Check GITHUB_API_URL and the name server of this machine',
    },
    {
        sign: /CERT|SELF_SIGNED|UNABLE_TO_|certificate/,
        why: () => 'its certificate is not trusted here',
        remedy: 'Set NODE_EXTRA_CA_CERTS to the file with the certificate of your authority',
    },
    { sign: /ECONNREFUSED/, why: () => 'the connection was refused', remedy: NETWORK },
    {
        sign: /ECONNRESET|EPIPE|other side closed|terminated/,
        why: () => 'the connection was cut',
        remedy: NETWORK,
    },
    {
        sign: /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/,
        why: () => 'there is no route to it',
        remedy: NETWORK,
    },
    { sign: /bad port/, why: () => 'its port is one that no program may use', remedy: NETWORK },
];
/** A request that got no answer in time: its message says after how long. */
const TIMED_OUT = /No answer within [\d.]+ s|ETIMEDOUT|_TIMEOUT/;
/**
 * A request without an answer as an error for a user, with the host and what to do. The reason is of this machine, so it
 * quotes no request.
 * @param what the requested thing, in our words: `the files of pull request 7`
 */
function connectionError(error, what, env = external_node_process_.env) {
    const host = hostOf(error);
    const messages = signsOf(error);
    const signs = messages.join('\n');
    if (TIMED_OUT.test(signs)) {
        const limit = /within ([\d.]+ s)/.exec(signs)?.[1];
        const time = limit === undefined ? 'no connection in time' : `no answer within ${limit}`;
        return problem(error, `GitHub could not be asked for ${what}: the request to ${host} timed out (${time}).`, `Run again. If it happens again, check that this machine may reach it (firewall)${proxyHint(env)}.`);
    }
    const reason = REASONS.find(({ sign }) => sign.test(signs));
    const why = reason?.why(host) ?? messages.at(-1) ?? (0,errors/* messageOf */.bD)(error);
    return problem(error, `GitHub could not be asked for ${what}: no connection to ${host} (${why}).`, `${reason?.remedy ?? NETWORK}${proxyHint(env)}, and run again.`);
}
function problem(cause, text, remedy) {
    return new errors/* CodePurifyError */.Lg('input', text, remedy, { cause });
}
/** Which variables to look at; without values, which may hold a password. */
function proxyHint(env) {
    const named = PROXIES.filter((name) => (env[name] ?? '') !== '');
    return named.length === 0
        ? '; behind a proxy, set HTTPS_PROXY'
        : `; a proxy is set in ${named.join(', ')}: check it, and the exceptions in NO_PROXY`;
}
/** The host of the request, as the address of the API has it. */
function hostOf(error) {
    const request = valueAt(error, 'request');
    const url = valueAt(request, 'url');
    return typeof url === 'string' && URL.canParse(url) ? new URL(url).host : "GitHub's API";
}
/** Codes and messages of an error and of what caused it, which may be errors of another realm. */
function signsOf(error) {
    const found = [];
    for (let one = error; typeof one === 'object' && one !== null; one = valueAt(one, 'cause')) {
        if (found.push(`${textAt(one, 'code')} ${textAt(one, 'message')}`.trim()) === MOST_CAUSES)
            break;
    }
    return found;
}
/** Causes can form a cycle. */
const MOST_CAUSES = 8;
function valueAt(object, key) {
    return typeof object === 'object' && object !== null
        ? object[key]
        : undefined;
}
function textAt(object, key) {
    const value = valueAt(object, key);
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/github/api/api-error.js


/** What to do about the most frequent statuses. */
const REMEDIES = new Map([
    [401, 'Give a valid token, such as github-token: ${{ github.token }}.'],
    [403, 'Give the token the permission in the workflow (permissions:), or wait until the rate limit ends.'],
    [404, 'Check that it exists, and that the token may read it (permissions: contents: read).'],
    [429, 'Wait until the rate limit ends, and run again.'],
]);
/**
 * A failed request as an error for a user. GitHub's own message is left out: it may quote the request.
 * @param what the requested thing, in our words: `the files of pull request 7`
 * @returns the error itself if it is not an answer of GitHub
 */
function apiError(error, what) {
    const status = statusOf(error);
    if (status === null)
        return error;
    if (!isAnswered(error))
        return connectionError(error, what);
    return new errors/* CodePurifyError */.Lg('input', `GitHub did not return ${what}: status ${String(status)}.`, REMEDIES.get(status) ?? 'Run again; githubstatus.com shows whether GitHub has an outage.', { cause: error });
}
/** Whether a failed request has an answer: the client gives one without an answer the status 500. */
function isAnswered(error) {
    return error instanceof Error && 'response' in error && error.response !== undefined;
}
/** The status of GitHub's answer, or `null` for an error of another kind. */
function statusOf(error) {
    const isAnswer = error instanceof Error && error.name === 'HttpError' && 'status' in error;
    return isAnswer && typeof error.status === 'number' ? error.status : null;
}

// EXTERNAL MODULE: ./build/text/escape/escape-json.js
var escape_json = __webpack_require__(90840);
;// CONCATENATED MODULE: ./build/github/api/dry-run.js

/** The login of the answers that replace GitHub's when two local commits are reviewed. */
const OFFLINE_LOGIN = 'github-actions[bot]';
/**
 * Makes a client record its writes instead of sending them. They are answered as if they had been carried out. This is the
 * last step before the network, so the recorded requests are exactly those that would be sent.
 * @param offline reads are not sent either, and are answered with nothing
 * @returns the requests in their order; the list grows as the client is used
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
/** In GraphQL a query is a POST like a mutation: only the first word differs. */
function isRead(method, pathname, body) {
    if (method === 'GET' || method === 'HEAD')
        return true;
    const query = pathname.endsWith('/graphql') ? body.query : null;
    return typeof query === 'string' && /^\s*query\b/.test(query);
}
/**
 * The requests as text: method and path, then the body as JSON, which decodes to exactly the body that would be sent.
 * Characters that a terminal or a job log would obey are written as `\uXXXX`.
 */
function renderRequests(requests) {
    if (requests.length === 0)
        return 'Nothing would be posted.\n';
    return requests
        .map(({ method, path, body }) => `${method} ${(0,escape_json/* escapeJson */.G)(path)}\n${(0,escape_json/* escapeJson */.G)(JSON.stringify(body, null, 2))}\n`)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/api/repository-name.js

/** An object name of git, sha1 or sha256. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Characters that GitHub allows in the names of owners and repositories; neither may be `.` or `..`. */
const FULL_NAME = /^(?!\.{1,2}\/)([\w.-]{1,100})\/(?!\.{1,2}$)([\w.-]{1,100})$/;
/**
 * Splits `owner/name`.
 * @throws CodePurifyError `input` when it is something else
 */
function parseRepository(fullName) {
    const [, owner, repo] = FULL_NAME.exec(fullName) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(fullName)} is not the name of a repository.`, 'Give owner/name, as in GITHUB_REPOSITORY.');
    }
    return { owner, repo };
}

// EXTERNAL MODULE: ./build/change/git/change-of-commits.js + 1 modules
var change_of_commits = __webpack_require__(11269);
// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(49448);
// EXTERNAL MODULE: ./build/change/since.js
var change_since = __webpack_require__(64399);
;// CONCATENATED MODULE: ./build/review/close-after.js

/**
 * Works with a change and closes it afterwards. A temporary folder that cannot be deleted is a warning: it must not lose
 * what was found.
 * @throws what the work throws
 */
async function closeAfter(change, { warn }, work) {
    try {
        return await work();
    }
    finally {
        await change.close().catch((error) => {
            warn(`A temporary folder could not be deleted: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

;// CONCATENATED MODULE: ./build/review/door.js
/** Progress for a log, which is not a terminal: a line when a stage begins, and warnings. */
function doorProgress({ log, warn }) {
    return {
        stage: (name, total) => log(`${name}${total === null ? '' : ` (${String(total)})`} …`),
        advance: () => undefined,
        warn,
        stop: () => undefined,
    };
}

// EXTERNAL MODULE: ./build/scan/opened-data.js + 7 modules
var opened_data = __webpack_require__(20871);
// EXTERNAL MODULE: ./build/scan/scan-change.js
var scan_change = __webpack_require__(14664);
;// CONCATENATED MODULE: ./build/review/judge-change.js



/** Judges a change. It stays open, so that the caller can read its files. */
function judgeChange(change, { options, suppressed }, door) {
    return (0,scan_change/* scanChange */.W)(change, options, suppressed, contextOf(door));
}
/** Makes the reader of data folders for a review. */
function readerOf(options, door) {
    return (0,opened_data/* folderReader */._5)(options, contextOf(door));
}
function contextOf(door) {
    return {
        ...{ cwd: door.cwd, env: door.env, stdin: nothing(), progress: doorProgress(door) },
        ...(door.loaders === null ? {} : { loaders: door.loaders }),
    };
}
async function* nothing() {
    // a review has no standard input
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/github/review/deliveries.js


/**
 * Checks that every finding of a run, and every file that was not judged, is delivered exactly once, and counts them.
 * @throws CodePurifyError `internal` when a delivery is missing, made twice, or of something unknown
 */
function reconcile(findings, deliveries, unjudged = []) {
    const expected = [...findings, ...unjudged];
    const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
    const ids = new Set(expected.map(({ id }) => id));
    const missing = [...ids].filter((id) => !byId.has(id));
    const unknown = [...byId.keys()].filter((id) => !ids.has(id));
    const twice = deliveries.length - byId.size + expected.length - ids.size;
    if (missing.length > 0 || unknown.length > 0 || twice > 0)
        throw mismatch(missing, unknown, twice);
    const places = { line: 0, file: 0, summary: 0, artifact: 0 };
    for (const { place } of deliveries)
        places[place]++;
    return { findings: findings.length, unjudged: unjudged.length, places, byId };
}
function mismatch(missing, unknown, twice) {
    const named = [...missing, ...unknown].slice(0, 3).join(', ');
    return new errors/* CodePurifyError */.Lg('internal', `The delivery of the findings does not reconcile: ${String(missing.length)} missing, ` +
        `${String(unknown.length)} unknown, ${String(twice)} twice${named === '' ? '' : ` (${named})`}.`, 'The JSON report has all findings. Please report this problem, with that file.');
}
/**
 * The counts in one line: `8 findings = 5 on lines + 3 on files + 0 in this summary + 0 in the report file alone`. Files
 * that were not judged are counted before the equals sign.
 */
function deliveriesLine({ findings, unjudged, places }) {
    const terms = [
        `${String(places.line)} on lines`,
        `${String(places.file)} on files`,
        `${String(places.summary)} in this summary`,
        `${String(places.artifact)} in the report file alone`,
    ];
    const besides = unjudged === 0 ? '' : ` + ${(0,numbers/* count */.U9)(unjudged, 'file')} not judged`;
    return `${String(findings)} ${findings === 1 ? 'finding' : 'findings'}${besides} = ${terms.join(' + ')}`;
}

// EXTERNAL MODULE: ./build/report/family-sentences.js
var family_sentences = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/report/finding-code.js
var finding_code = __webpack_require__(34354);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/parse.js
var parse = __webpack_require__(73857);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
;// CONCATENATED MODULE: ./build/github/api/github-limits.js
/**
 * All of GitHub's limits that matter here. Each names its page on docs.github.com, or says how else we know it.
 */
const LIMITS = {
    /** Files of a pull request that the API lists, over all pages. "REST: List pull requests files". */
    pullFiles: 3000,
    /** Files that a comparison lists, over all pages. "REST: Compare two commits". */
    compareFiles: 300,
    /** Items on a page. "Using pagination in the REST API". */
    pageSize: 100,
    /** Entries of a tree read recursively; a larger one is `truncated`. "REST: Get a tree". */
    treeEntries: 100_000,
    /** Bytes of the largest blob that the API returns. "REST: Get a blob". */
    blobBytes: 100 * 1024 * 1024,
    /** Bytes of a pull request's file past which GitHub shows no diff. "Repository limits: Diff limits". */
    diffFileBytes: 500_000,
    /** Lines of a file's diff past which GitHub shows none. "Repository limits: Diff limits". */
    diffFileLines: 20_000,
    /**
     * Characters of the body of a comment, a review, an issue or a pull request; longer is a 422: "body is too
     * long (maximum is 65536 characters)". GitHub counts Unicode code points; we count UTF-16 units, which are never
     * fewer.
     */
    bodyCharacters: 65_536,
    /** Characters of an issue's or pull request's title. The API's own 422: "maximum is 256 characters". */
    titleCharacters: 256,
    /** Annotations of one level (error, warning, notice) that a step shows. "GitHub Actions: Limits". */
    annotationsPerStep: 10,
    /** Requests per hour and repository of a workflow's `GITHUB_TOKEN`. "Rate limits for the REST API". */
    tokenRequestsPerHour: 1000,
    /** Seconds to wait after a secondary limit that names none; from the same page. */
    secondaryLimitSeconds: 60,
    /** Bytes of a step's job summary. "Workflow commands: Adding a job summary". */
    summaryBytes: 1024 * 1024,
};

;// CONCATENATED MODULE: ./build/github/review/shown-lines.js


/** Whether lines `start` to `end` lie within one of the ranges. */
function withinRanges(ranges, start, end) {
    return ranges.some((range) => range.start <= start && end <= range.end);
}
/** Lines of context around a change, as in GitHub's diffs. */
const CONTEXT_LINES = 3;
/**
 * The lines that a file's diff shows.
 * @param patch    as GitHub sent it, or `null`; a patch that cannot be parsed counts as `null`
 * @param contents of both sides, read only without a patch; `null`: too large or not text, so no line is known
 */
function shownLines(path, patch, contents) {
    const hunks = patch === null ? null : hunksOf(patch);
    if (hunks !== null)
        return { path, ...linesOf(hunks), hasPatch: true };
    const texts = contents();
    return { path, ...linesOf(texts === null ? [] : computedHunks(texts.base, texts.head)), hasPatch: false };
}
/** The hunks of a patch as GitHub sent it; `null` if it is malformed. */
function hunksOf(patch) {
    try {
        return (0,parse/* parsePatch */.i)(patch).flatMap(({ hunks }) => hunks);
    }
    catch {
        return null; // the parser throws only if the patch is malformed
    }
}
/** No hunks for files and diffs above GitHub's limits: GitHub shows nothing of them, so no comment is possible. */
function computedHunks(base, head) {
    if (Math.max(base.length, head.length) > LIMITS.diffFileBytes)
        return [];
    const options = { context: CONTEXT_LINES, timeout: DIFF_MILLISECONDS };
    // the types say that there is always a patch; past the time limit there is none
    const patch = (0,create/* structuredPatch */.YB)('', '', base, head, undefined, undefined, options);
    const hunks = patch?.hunks ?? [];
    const shown = hunks.reduce((sum, { lines }) => sum + lines.length, 0) <= LIMITS.diffFileLines;
    return shown ? [...hunks] : [];
}
/** An attacker can choose two texts so that comparing them takes forever. */
const DIFF_MILLISECONDS = 2000;
function linesOf(hunks) {
    const rightLines = [];
    const deletions = new Set();
    for (const { newStart, lines } of hunks) {
        let right = newStart;
        for (const line of lines) {
            const sign = line.charAt(0);
            if (sign === '-')
                deletions.add(right);
            if (sign === ' ' || sign === '+')
                right += 1;
        }
        if (right > newStart)
            rightLines.push({ start: newStart, end: right - 1 });
    }
    return { rightLines, deletions: [...deletions].sort((a, b) => a - b) };
}

;// CONCATENATED MODULE: ./build/github/review/anchors.js


/** A comment on more lines would hide the code below it, so it is put on the last lines. */
const MAX_LINES = 20;
/**
 * The place of a finding's comment: the lines that its suggestion replaces, else the first occurrence of a trigger that
 * the diff shows, else the file, else the summary.
 * @param file `undefined` if the pull request's diff does not have the file
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

;// CONCATENATED MODULE: ./build/github/review/comment-budget.js
/**
 * The most comments of one run. Comments on lines are one request: with hundreds of comments GitHub answers it late or
 * not at all, and nobody reads the fortieth comment on the same trigger. Each file comment is a request of its own.
 */
const COMMENT_BUDGET = {
    line: 50,
    file: 10,
};
/**
 * The findings that get a comment, in their order. If there are too many, the comments are spread: each goes to the finding
 * whose file and family have the fewest so far, so that every family and every file gets its first comment before any gets
 * its second. Suspicious findings get what poisoned ones leave.
 * @param findings strongest first
 */
function withinBudget(findings) {
    const chosen = new Set();
    const spread = new Spread();
    for (const kind of ['line', 'file']) {
        const able = findings.filter(({ anchor }) => anchor.kind === kind);
        for (const isSuspicious of [false, true]) {
            const own = able.filter(({ finding }) => (finding.verdict === 'suspicious') === isSuspicious);
            const left = COMMENT_BUDGET[kind] - able.filter((one) => chosen.has(one)).length;
            for (const one of spread.take(own, left))
                chosen.add(one);
        }
    }
    return findings.filter((one) => chosen.has(one));
}
/** Counts the comments of each file and of each family. */
class Spread {
    #counts = new Map();
    /** Takes findings one after the other, each with the fewest comments so far; of equal ones the first. */
    take(findings, most) {
        const left = new Set(findings);
        const taken = [];
        while (taken.length < most && left.size > 0) {
            let next = null;
            let fewest = Infinity;
            for (const one of left) {
                const comments = this.#commentsOf(one);
                if (comments < fewest)
                    [next, fewest] = [one, comments];
                if (fewest === 0)
                    break;
            }
            if (next === null)
                break;
            left.delete(next);
            taken.push(next);
            for (const key of keysOf(next))
                this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
        }
        return taken;
    }
    #commentsOf(one) {
        return keysOf(one).reduce((sum, key) => sum + (this.#counts.get(key) ?? 0), 0);
    }
}
function keysOf({ finding: { company, trigger, path } }) {
    return [`family ${company?.family ?? `${trigger.kind} ${trigger.family}`}`, `file ${path}`];
}

// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
// EXTERNAL MODULE: ./build/text/offsets.js
var offsets = __webpack_require__(16010);
;// CONCATENATED MODULE: ./build/github/review/head-file.js


/**
 * A file of the head in which something was found. Its lines are GitHub's, which end at LF only; for findings a lone CR
 * ends a line too.
 */
class HeadFile {
    path;
    ranges;
    deletions;
    /** Without byte-order mark; `null` if the file could not be read. */
    text;
    /** Whether a byte-order mark was left out before the first line. */
    hasMark;
    #lines;
    #starts;
    constructor(path, text, 
    /** Lines that the diff shows, one range per hunk (`ShownLines.rightLines`). */
    ranges, 
    /** Lines directly below deleted lines (`ShownLines.deletions`). */
    deletions) {
        this.path = path;
        this.ranges = ranges;
        this.deletions = deletions;
        this.hasMark = text?.startsWith('\uFEFF') === true;
        this.text = text === null ? null : text.replace(/^\uFEFF/, '');
    }
    /** The place of a finding's code, or of a record's whole line; `null` if the file does not have it there. */
    codePlace(finding) {
        if (this.text === null)
            return null;
        if (finding.record !== null)
            return this.#linePlace(finding.function.startLine);
        const span = finding.trigger.spans[0];
        const place = span
            ? { line: span.startLine, column: span.startColumn }
            : { line: finding.function.startLine, column: 1 };
        const start = this.#index().offsetOf(place) - (span?.start ?? 0);
        const end = start + finding.code.length;
        return start >= 0 && this.text.startsWith(finding.code, start) ? { start, end } : null;
    }
    /** The lines of a trigger's span; for a record, its line. */
    spanLines(finding, span) {
        const { startLine } = finding.function;
        if (finding.record !== null)
            return { start: startLine, end: startLine };
        const place = this.codePlace(finding);
        if (place === null)
            return { start: span.startLine, end: Math.max(span.startLine, span.endLine) };
        const first = this.lineOf(place.start + span.start);
        return {
            start: first,
            end: Math.max(first, this.lineOf(place.start + Math.max(span.start, span.end - 1))),
        };
    }
    /** The line that holds an offset. */
    lineOf(offset) {
        return Math.max(1, (0,sorted/* countUpTo */.MJ)(this.#lineStarts(), offset));
    }
    /** Offset at which a line starts; for a line past the last one, the length of the text. */
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

// EXTERNAL MODULE: ./build/result/grade.js
var result_grade = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/text/show-unsafe.js
var show_unsafe = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/text/common-ends.js
var common_ends = __webpack_require__(81648);
;// CONCATENATED MODULE: ./build/github/review/suggestion-edit.js

/**
 * The edit of whole lines that replaces a finding's code by its purified code. `null` if the code is not in the file, if
 * nothing would change, or if the edit would remove an unterminated last line: GitHub does not document what then
 * happens to the line end before it.
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
    const { prefix: same, suffix: tail } = (0,common_ends/* commonEnds */.y)(before, after);
    const first = file.lineOf(start + same);
    const end = start + before.length - tail;
    const from = file.lineStart(first);
    const to = file.lineStart(file.lineOf(end) + 1);
    const old = withEnds(text.slice(from, to));
    const inserted = after.slice(same, after.length - tail);
    const fresh = withEnds(text.slice(from, start + same) + inserted + text.slice(end, to));
    return trimmed(first, old, fresh);
}
/** Leaves out the whole lines that both sides begin or end with. */
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
/** Whether the last line has no line end. */
function endsFile(lines) {
    return lines.length > 0 && lines.at(-1)?.endsWith('\n') === false;
}
/** Lines with their LF; joined, they are the text. */
function withEnds(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

;// CONCATENATED MODULE: ./build/github/review/suggestion.js




/** Why a replacement has no button: one sentence each. */
const NO_BUTTON = {
    unverified: 'The replacement was not verified, so it has no button.',
    inserted: 'A person has to decide whether this code was planted, so there is no button.',
    're-judged': 'Whether behaviour stays is not known, so there is no button.',
    unread: 'The file at the head of this pull request is not available as text, so there is no button.',
    moved: 'The code at the head of this pull request is not the code that was judged, so there is no button.',
    outside: 'The change goes beyond the lines that the diff shows, so GitHub cannot apply it.',
    deletions: 'The change spans lines that this pull request deletes, so GitHub cannot apply it.',
    mark: 'The first line begins with a byte-order mark, which GitHub would remove with it, so there is no button.',
    carriage: 'The file has CR LF line ends, and GitHub does not say which line ends it commits, so there is no button.',
    unsafe: 'The lines contain invisible characters, so there is no button.',
    ambiguous: 'Only blank lines would be left, and GitHub may not apply such a change.',
    overlap: 'Another suggestion changes the same lines; apply that one first, then run again.',
    long: 'The lines are too long for a suggestion.',
};
/** Characters of a suggestion's lines: the rest of a comment fits into what is left of GitHub's 65,536. */
const MAX_BLOCK = 40_000;
/**
 * The replacement of a finding's code. It has a button only if the suggestion applies cleanly: whole lines with their
 * LF line ends, all within one hunk of the diff and with no deleted line among them (GitHub refuses to apply those), and
 * without invisible characters. Lines that end in CR LF can only be deleted.
 * @param file        the file at the head of the pull request
 * @param writeRecord writes code back into a line of data; used for records only
 * @param grade       the least sure replacement that gets a button (`--purify-grade`)
 */
function planSuggestion(finding, file, writeRecord, grade) {
    const { purified } = finding;
    if (!purified)
        return { kind: 'none' };
    if (!purified.verified)
        return plain('unverified');
    if (purified.grade !== 'proved' && !(0,result_grade/* isSureEnough */.S0)(purified.grade, grade))
        return plain(purified.grade);
    if (file.text === null)
        return plain('unread');
    const edit = headEdit(finding, file, writeRecord);
    if (edit === null)
        return plain('moved');
    const whole = unambiguous(edit, file);
    if (whole === null)
        return plain('ambiguous');
    const { range, lines } = whole;
    if (file.hasMark && range.start === 1)
        return plain('mark');
    // GitHub's pages do not say what becomes of CR in a suggestion, and whole files with changed line ends have been seen after it
    if (lines.length > 0 && file.text.includes('\r'))
        return plain('carriage');
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
/** An empty block deletes the lines (GitHub Docs, "Commenting on a pull request"). */
function suggestionBlock(lines) {
    const runs = lines.join('\n').match(/`+/g) ?? [];
    const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}suggestion`, ...lines, fence].join('\n');
}
/**
 * An edit that replaces at least one line, and not only by blank lines: an empty block deletes, and one blank line looks
 * almost the same. If necessary it includes a neighbouring line that the diff shows; `null` if there is none.
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

;// CONCATENATED MODULE: ./build/github/review/review-plan.js




/** Makes a file to review from the lines that its diff shows, and its text; `null` if the text is not known. */
function reviewFile({ path, rightLines, deletions, hasPatch }, text) {
    return { head: new HeadFile(path, text, rightLines, deletions), shown: hasPatch };
}
/**
 * Plans a comment for every finding, in their order. If several suggestions change the same lines, only the first keeps
 * its button, so that all buttons can be pressed.
 * @param files by path of the head
 * @param grade the least sure replacement that gets a button
 */
function planReview(findings, files, writeRecord, grade) {
    const taken = new Map();
    const planned = findings.map((finding) => {
        const file = files.get(finding.path);
        const suggestion = file
            ? withoutOverlap(planSuggestion(finding, file.head, writeRecord, grade), finding, taken)
            : NONE;
        const anchor = anchorFinding(finding, file?.head, suggestion);
        return { finding, suggestion, anchor, doubtful: anchor.kind === 'line' && file?.shown !== true };
    });
    const chosen = new Set(withinBudget(planned));
    return planned.map((one) => {
        const { finding, suggestion, anchor, doubtful } = one;
        const topic = { kind: 'finding', finding, suggestion };
        return { id: finding.id, path: finding.path, topic, anchor, doubtful, chosen: chosen.has(one) };
    });
}
/**
 * The same for files that were not judged: a comment on each file, as far as the comments on findings leave room.
 * @param planned the comments on findings
 */
function planUnjudged(unjudged, files, planned) {
    let left = COMMENT_BUDGET.file - planned.filter(({ anchor, chosen }) => chosen && anchor.kind === 'file').length;
    return unjudged.map((file) => {
        const anchor = { kind: files.has(file.path) ? 'file' : 'summary' };
        const chosen = anchor.kind === 'file' && left > 0;
        if (chosen)
            left -= 1;
        const topic = { kind: 'unjudged', file };
        return { id: file.id, path: file.path, topic, anchor, doubtful: false, chosen };
    });
}
const NONE = { kind: 'none' };
/** The suggestion, without its button if an earlier one changes one of its lines. */
function withoutOverlap(suggestion, { path }, taken) {
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
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/github/api/viewer-login.js
const VIEWER = 'query { viewer { login } }';
/** The login of the token. A workflow's own token cannot ask REST for it. */
async function viewer_login_viewerLogin(client) {
    return (await client.graphql(VIEWER)).viewer.login;
}

;// CONCATENATED MODULE: ./build/github/review/review-requests.js



/** The client's `paginate` fills in `$cursor`. */
const THREADS = `query ($owner: String!, $repo: String!, $pull: Int!, $size: Int!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      reviewThreads(first: $size, after: $cursor) {
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
/** The requests of a review over GitHub's API: REST, and GraphQL for what REST does not offer. */
function reviewRequests(client, target, { secondMs = 1000 } = {}) {
    const { owner, repo, pull, head } = target;
    const where = { owner, repo, pull_number: pull };
    return {
        self: () => viewer_login_viewerLogin(client),
        head: async () => (await client.rest.pulls.get(where)).data.head.sha,
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
            await (0,promises_.setTimeout)(seconds * secondMs);
        },
    };
}
async function postComment(client, target, { path, range, body }) {
    const { owner, repo, pull, head } = target;
    const what = { owner, repo, pull_number: pull, commit_id: head, path, body };
    const { data } = await (range === null
        ? client.rest.pulls.createReviewComment({ ...what, subject_type: 'file' })
        : client.rest.pulls.createReviewComment({ ...what, ...onLines(range) }));
    return data;
}
/** A comment on one line must have no start line: GitHub answers "Start line must precede the end line." */
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
        // GitHub's API description says that `user` is always set, but a deleted account's comment has none
        author: comment.user?.login ?? null,
        body: comment.body,
        path: comment.path,
        range: typeof line === 'number' ? { start: start ?? line, end: line } : null,
        subject: comment.subject_type === 'file' ? 'file' : 'line',
        replyTo: comment.in_reply_to_id ?? null,
        url: comment.html_url,
    };
}
async function readThreads(client, { owner, repo, pull }) {
    const variables = { owner, repo, pull, size: LIMITS.pageSize };
    const { repository } = await client.graphql.paginate(THREADS, variables);
    return repository.pullRequest.reviewThreads.nodes.flatMap(toThread);
}
function toThread({ id, isResolved, comments, }) {
    const [first] = comments.nodes;
    if (!first)
        return []; // its comments were deleted
    return [{ id, commentId: first.databaseId, resolved: isResolved, minimised: first.isMinimized }];
}

;// CONCATENATED MODULE: ./build/github/api/request-budget.js


/** The part of what is left of an hour that one run may use: other jobs of the repository need requests, too. */
const PART_OF_HOUR = 0.75;
/** A run may use so many requests if they are left: enough to review an ordinary pull request. */
const LEAST = 100;
/** The parts of a run's budget that are kept when requests of a purpose are made; in all cases the report needs some 20. */
const KEPT = { context: 0.5, data: 0.1, report: 0 };
/** A request that was not made, because the run has used its budget. */
class BudgetError extends errors/* CodePurifyError */.Lg {
    constructor(allowed) {
        super('input', `The budget of this run, ${String(allowed)} requests to GitHub's API, is used up.`, 'Check out the repository in an earlier step (actions/checkout with fetch-depth: 0), so that data is read from git, or run again when the hour of the rate limit is over.');
    }
}
/**
 * The requests that one run may make, from the headers of GitHub's answers. Until the first answer, and on a server without
 * rate limits, every request may be made.
 */
class RequestBudget {
    onBound;
    now;
    #hours = new Map();
    #allowed = null;
    /**
     * @param onBound called when the budget is used up for the first time; the text has no secret and no foreign text
     * @param now milliseconds since 1970
     */
    constructor(onBound = () => undefined, now = Date.now) {
        this.onBound = onBound;
        this.now = now;
    }
    /**
     * Counts a request that is about to be made.
     * @param path of the URL
     * @throws BudgetError if the run may not make it
     */
    take(path, purpose) {
        const resource = path.endsWith('/graphql') ? 'graphql' : 'core';
        const hour = this.#hours.get(resource);
        if (hour === undefined)
            return;
        if (this.now() >= hour.endsAt) {
            this.#hours.delete(resource);
            return;
        }
        if (hour.left <= hour.allowed * KEPT[purpose])
            throw this.#bound(hour.allowed);
        hour.left -= 1;
    }
    /** Reads the headers of an answer. */
    saw(headers) {
        const [remaining, resets] = ['remaining', 'reset'].map((name) => numberIn(headers, name));
        if (remaining === undefined || resets === undefined)
            return;
        const resource = headers.get('x-ratelimit-resource') === 'graphql' ? 'graphql' : 'core';
        const endsAt = resets * 1000;
        const hour = this.#hours.get(resource);
        const most = Math.min(remaining, Math.max(LEAST, Math.floor(remaining * PART_OF_HOUR)));
        // GitHub's seconds of one hour differ by one or two between answers
        if (hour === undefined || endsAt > hour.endsAt + SAME_HOUR_MS) {
            this.#hours.set(resource, { allowed: most, left: most, endsAt });
        }
        else
            hour.left = Math.min(hour.left, remaining);
    }
    /** Whether requests were not made: one sentence, safe in Markdown; `null` if all were. */
    note() {
        return this.#allowed === null ? null : boundText(this.#allowed);
    }
    #bound(allowed) {
        if (this.#allowed === null) {
            this.#allowed = allowed;
            this.onBound(boundText(allowed));
        }
        return new BudgetError(allowed);
    }
}
const SAME_HOUR_MS = 60_000;
function numberIn(headers, name) {
    const text = headers.get(`x-ratelimit-${name}`) ?? '';
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function boundText(allowed) {
    return (`This run may make ${String(allowed)} requests to GitHub's API, as the rate limit leaves them, and needed more (a token of a workflow has ${String(LIMITS.tokenRequestsPerHour)} an hour for all jobs of a repository): ` +
        'what was not read is listed, and what has no comment is in the summary and the reports. A checkout with `fetch-depth: 0` needs far fewer.');
}

;// CONCATENATED MODULE: ./build/github/api/review-failure.js

const FORBIDDEN = new Set([401, 403]);
const REFUSED = new Set([400, 404, 409, 410, 413, 422]);
/** Types of GraphQL errors that do not depend on the content of the request. */
const GRAPHQL_FAILURES = new Map([
    ['FORBIDDEN', 'forbidden'],
    ['INSUFFICIENT_SCOPES', 'forbidden'],
    ['RATE_LIMITED', 'limited'],
]);
/**
 * Classifies the errors of the client: Octokit's `RequestError` (`status`, `response.headers`) and its
 * `GraphqlResponseError` (`errors`, in an answer with status 200).
 */
function failureOf(error) {
    if (error instanceof BudgetError)
        return 'spent';
    const status = review_failure_valueAt(error, 'status');
    if (typeof status !== 'number')
        return graphqlFailure(error);
    if (isLimit(status, error))
        return 'limited';
    if (FORBIDDEN.has(status))
        return 'forbidden';
    return REFUSED.has(status) ? 'refused' : 'unknown';
}
function graphqlFailure(error) {
    const errors = review_failure_valueAt(error, 'errors');
    if (!Array.isArray(errors))
        return 'unknown';
    const types = errors.map((one) => String(review_failure_valueAt(one, 'type')));
    return types.map((type) => GRAPHQL_FAILURES.get(type)).find((known) => known !== undefined) ?? 'refused';
}
/** "Rate limits for the REST API": 403 or 429, recognised by headers or, for secondary limits, by the message. */
function isLimit(status, error) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const headers = review_failure_valueAt(review_failure_valueAt(error, 'response'), 'headers');
    const names = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
    const isNamed = names.some(([name, value]) => name.toLowerCase() === 'retry-after' ||
        (name.toLowerCase() === 'x-ratelimit-remaining' && String(value) === '0'));
    return isNamed || (error instanceof Error && /rate limit/i.test(error.message));
}
function review_failure_valueAt(object, key) {
    return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
        ? object[key]
        : undefined;
}

;// CONCATENATED MODULE: ./build/github/api/once-writer.js

/** How often a write is tried if its answer is lost and GitHub does not show its effect. */
const TRIES = 2;
/** Seconds to wait before checking: GitHub's lists may lag behind a write. */
const SETTLE_SECONDS = 5;
/**
 * Makes one write after another, each at most once. A refused write is not tried again. If the answer is lost, we check
 * whether the write arrived before we try again. After a failure that would affect every write, nothing more is written.
 * The client paces writes and waits for rate limits.
 */
class OnceWriter {
    port;
    #stopped = null;
    /** @param port waits, in seconds */
    constructor(port) {
        this.port = port;
    }
    /** Why nothing more is written, or `null`. */
    get stopped() {
        return this.#stopped;
    }
    /**
     * @param request makes the write
     * @param arrived whether GitHub shows the effect of the write; called if its answer was lost
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
                if (failure === 'unknown' && (await this.#hasArrived(arrived)))
                    return { kind: 'arrived' };
                if (failure !== 'unknown' || attempt === TRIES)
                    this.#stopped = failure;
            }
        }
        return { kind: 'stopped' };
    }
    /** Whether a write arrived; if not even that can be found out, nothing more is written. */
    async #hasArrived(arrived) {
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

;// CONCATENATED MODULE: ./build/github/review/delivery-reasons.js
/** Why a finding has no comment, or none on its line: one sentence each. */
const delivery_reasons_REASONS = {
    elsewhere: "The pull request's diff does not have this file.",
    outside: 'The diff does not show its lines.',
    budget: 'The run had already posted as many comments as one run may.',
    refused: 'GitHub refused the comment.',
    givenUp: 'GitHub had refused several comments in a row, so no more were tried.',
    refusedLine: 'GitHub refused the comment on its line.',
    forbidden: 'The token may not write to this pull request.',
    limited: "GitHub's rate limit was reached.",
    spent: 'The run had used its budget of API requests.',
    unknown: 'GitHub did not answer as expected.',
    unreadable: 'The existing comments could not be read, so none was posted: it could have been a duplicate.',
    moved: 'The pull request has a newer commit, which a run of its own reviews.',
};
/** A finding or file that has no comment, and is reported in the summary. */
function inSummary(id, reason) {
    return { id, place: 'summary', how: 'new', url: null, reason: delivery_reasons_REASONS[reason] };
}

;// CONCATENATED MODULE: ./build/github/api/markers.js
/** The marker is the last line of a text that we wrote. Foreign text is never there, so it cannot imitate a marker. */
const MARKER = /\n<!-- codepurify:([a-z-]+) ([\w%.~*'()!]+)(?: ([0-9a-f]{12}))? -->\s*$/;
/**
 * An HTML comment for the end of a text. GitHub does not show it; a later run finds the text by it.
 * @param subject any text; it is percent-encoded, so that it cannot end the comment
 * @param digest  12 hex digits, or ''
 */
function writeMarker(kind, subject, digest = '') {
    const value = encodeURIComponent(subject.toWellFormed()).replaceAll('-', '%2D');
    return `<!-- codepurify:${kind} ${value}${digest === '' ? '' : ` ${digest}`} -->`;
}
/**
 * The marker at the end of a text, or `null`. It counts only in texts that we wrote: a marker that somebody copies into a
 * comment of their own is ignored.
 * @param text.author login as REST writes it (`github-actions[bot]`); `null` for a deleted account. Do not pass a login
 *   from GraphQL: it leaves `[bot]` out, and a person could have that name.
 * @param self        our login; logins are not case-sensitive
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
        return null; // not encoded by us
    }
}

;// CONCATENATED MODULE: ./build/github/review/own-comments.js

const REPORTED_KINDS = ['finding', 'unjudged'];
/** What a comment of ours reports, and its marker; `null` for any other comment. */
function topicOf(comment, self) {
    for (const about of REPORTED_KINDS) {
        const marker = markers_readMarker(about, comment, self);
        if (marker !== null)
            return { about, marker };
    }
    return null;
}
/** Our comments on findings and files that are not hidden. */
function ownComments(comments, threads, self) {
    const byComment = new Map(threads.map((thread) => [thread.commentId, thread]));
    const answered = new Set(comments.map(({ replyTo }) => replyTo));
    return comments.flatMap((comment) => {
        const topic = topicOf(comment, self);
        const thread = byComment.get(comment.id);
        if (topic === null || comment.replyTo !== null || thread?.minimised === true)
            return [];
        return [{ ...topic, comment, thread, replied: answered.has(comment.id) }];
    });
}
/**
 * Decides which of our comments stay. A comment on a finding that is still reported stays, unless its lines are gone and
 * it can be posted again. A comment on a finding that is gone is hidden. A comment that has a reply always stays.
 * @param complete everything was judged, so a finding that is missing is fixed
 * @param unread   files that were not judged: their findings are not known to be fixed
 */
function sortComments(comments, wanted, complete, unread = new Set()) {
    const bySubject = new Map(wanted.map((want) => [want.subject, want]));
    const kept = new Map();
    const obsolete = [];
    const answered = [];
    for (const own of [...comments].sort((a, b) => rank(b) - rank(a))) {
        const want = bySubject.get(own.marker.subject);
        if (!want) {
            const isFixed = complete && (own.about === 'unjudged' || !unread.has(own.comment.path));
            if (isFixed && own.replied)
                answered.push(own);
            else if (isFixed)
                obsolete.push({ own, classifier: 'RESOLVED' });
        }
        else if (!kept.has(want.subject) && (own.replied || !isOutdated(own.comment) || !want.postable)) {
            kept.set(want.subject, own);
        }
        else if (!own.replied) {
            obsolete.push({ own, classifier: kept.has(want.subject) ? 'DUPLICATE' : 'OUTDATED' });
        }
    }
    return { kept, obsolete, answered };
}
/** If several comments report one finding, the best is kept: one with a reply, then one whose lines still exist. */
function rank({ comment, replied }) {
    return (replied ? 2 : 0) + (isOutdated(comment) ? 0 : 1);
}
function isOutdated({ subject, range }) {
    return subject === 'line' && range === null;
}
/** Whether a comment is exactly where it would be posted now. */
function isAt({ comment }, path, range) {
    if (comment.path !== path)
        return false;
    if (range === null || comment.range === null)
        return range === null && comment.subject === 'file';
    return comment.range.start === range.start && comment.range.end === range.end;
}

// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
;// CONCATENATED MODULE: ./build/github/api/comment-body.js




const SHORTENED = 'This text was too long, so parts of it were left out; the JSON report has them.';
/** Hex digits of a body's digest: enough to detect that a text has changed. */
const DIGEST_DIGITS = 12;
/**
 * A body for GitHub: sections between blank lines and, hidden at the end, the marker with the body's digest. A body that
 * is too long loses whole optional sections, so that no fence stays open.
 * @param stable what the digest is of; by default the text itself. A text that differs only in what is not in here is not written again.
 * @throws CodePurifyError `internal` when the other sections alone are longer than GitHub's limit
 */
function markedBody(kind, subject, sections, stable) {
    const limit = LIMITS.bodyCharacters - writeMarker(kind, subject, '0'.repeat(DIGEST_DIGITS)).length - 2;
    const text = joinWithin(sections, limit);
    const digest = (0,sha256/* sha256 */.s)(stable === undefined ? text : join(stable)).slice(0, DIGEST_DIGITS);
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
    throw new errors/* CodePurifyError */.Lg('internal', `A text for GitHub needs ${String(join(kept).length)} characters, where ${String(limit)} are allowed.`, 'Please report this with the JSON report of the run.');
}
function join(sections) {
    return sections.map(({ text }) => text).join('\n\n');
}

// EXTERNAL MODULE: ./build/report/markdown/markdown-finding.js
var markdown_finding = __webpack_require__(97480);
// EXTERNAL MODULE: ./build/text/escape/escape-markdown.js
var escape_markdown = __webpack_require__(54443);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(33809);
;// CONCATENATED MODULE: ./build/github/review/finding-comment.js






/** Columns of code in a comment: GitHub's are narrower than a terminal's. */
const CODE_WIDTH = 96;
/** Characters of a path. */
const PLACE_WIDTH = 200;
/**
 * The review comment for a finding: headline, witnesses, replacement, and the command to accept it. All foreign text is in
 * code spans and fences.
 * @param anchor `line`: GitHub shows the code above the comment; `file`: the comment itself shows the code
 */
function findingComment(finding, anchor, suggestion, context) {
    return markedBody('finding', finding.id, [
        { text: (0,markdown_finding/* headline */.Pl)(finding) },
        ...(anchor === 'file' ? excerptSections(finding) : []),
        { text: (0,markdown_finding/* witnessTable */.W)(finding, context) },
        ...suggestionSections(finding, suggestion),
        ...(0,markdown_finding/* dropLine */.kO)(finding).map((text) => ({ text })),
        { text: footer(finding, context) },
    ]);
}
/** The finding's place and code. */
function excerptSections(finding) {
    const { place, within } = (0,finding_code/* findingPlace */.ps)(finding);
    const where = (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(place, PLACE_WIDTH));
    return [
        { text: `At ${where}${within === null ? '' : ` (${within})`}, outside the lines that the diff shows:` },
        { text: (0,markdown_finding/* excerptFence */.Ps)(finding, CODE_WIDTH), optional: true },
    ];
}
function suggestionSections(finding, suggestion) {
    const says = { text: (0,markdown_finding/* replacementLine */.F)(finding) };
    if (suggestion.kind === 'none')
        return [says];
    if (suggestion.kind === 'button')
        return [says, { text: suggestion.block }];
    const shown = (0,markdown_finding/* diffFence */.Rz)(finding, CODE_WIDTH).map((text) => ({ text, optional: true }));
    return [says, ...shown, { text: `<sub>${suggestion.reason}</sub>` }];
}
/** The accepted rate of false positives, if p-values decide, and the commands to accept the finding, or all of its family. */
function footer(finding, { falsePositives, families }) {
    const family = (0,family_sentences/* familyOf */.Ap)(finding, families);
    const ids = [finding.id, ...(family !== null && family.carriers > 1 ? [family.id] : [])];
    const accept = ids
        .map((id) => (0,escape_markdown/* codeSpan */.SS)(`/codepurify accept ${id} because …`))
        .join(' · all of its family: ');
    const rate = falsePositives === null ? '' : `at ${formatPercent(falsePositives)} false positives · `;
    return `<sub>${rate}${accept}</sub>`;
}
/** A rate of a few percent with up to two digits: `1 %`, `0.25 %`. */
function formatPercent(rate) {
    return `${String(Number((rate * 100).toPrecision(2)))} %`;
}

// EXTERNAL MODULE: ./build/text/markdown-table.js
var markdown_table = __webpack_require__(13320);
;// CONCATENATED MODULE: ./build/github/review/unjudged-comment.js





/** Characters of a path. */
const unjudged_comment_PLACE_WIDTH = 200;
/** Characters of a sentence. */
const SENTENCE_WIDTH = 300;
/** The comment on a file that was not judged: the problem, and what to do. All foreign text is escaped. */
function unjudgedComment({ id, path, oid, bytes, problem, remedy }) {
    const sentence = (text) => (0,escape_markdown/* escapeMarkdownText */.m4)((0,one_line/* oneLine */.T)(text, SENTENCE_WIDTH));
    return markedBody('unjudged', id, [
        { text: `**Not judged** · ${(0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(path, unjudged_comment_PLACE_WIDTH))}` },
        { text: sentence(problem) },
        {
            text: (0,markdown_table/* markdownTable */.Q)(['Content', 'sha256'], [[(0,numbers/* count */.U9)(bytes, 'byte'), (0,escape_markdown/* codeCell */.MZ)((0,one_line/* oneLine */.T)(oid, unjudged_comment_PLACE_WIDTH))]]),
        },
        { text: `**What to do** ${sentence(remedy)}` },
        {
            text: `<sub>No trigger was found or ruled out here · ${(0,escape_markdown/* codeSpan */.SS)(`/codepurify accept ${id} because …`)}</sub>`,
        },
    ]);
}

;// CONCATENATED MODULE: ./build/github/review/review-body.js





/**
 * The text above the comments of a review.
 * @param comments those of this review
 * @param all      every finding of the run, with a comment or without, and files that were not judged
 */
function reviewBody(comments, all, head) {
    const findings = all.filter(({ topic }) => topic.kind === 'finding');
    const suspicious = findings.filter(isSuspicious).length;
    const triggers = findings.length - suspicious;
    const what = [
        ...(triggers > 0
            ? [triggers === 1 ? 'a suspected backdoor trigger' : `${String(triggers)} suspected backdoor triggers`]
            : []),
        ...(suspicious > 0 ? [(0,numbers/* count */.U9)(suspicious, 'suspicious unit')] : []),
    ].join(' and ');
    const here = comments.length;
    const where = here === findings.length
        ? 'Each comment shows the evidence'
        : `${String(here)} of them ${here === 1 ? 'has a comment on its lines' : 'have a comment on their lines'} here, with the evidence`;
    return markedBody('review', head, [
        { text: `**CodePurify** found ${what}. ${where}; the job summary lists all findings.` },
    ]);
}
function isSuspicious({ topic }) {
    return topic.kind === 'finding' && topic.finding.verdict === 'suspicious';
}
/** The text of one comment. A suggestion with a button needs a comment on its lines, so a file comment has none. */
function commentBody({ topic }, place, context) {
    if (topic.kind === 'unjudged')
        return unjudgedComment(topic.file);
    const { finding, suggestion } = topic;
    const fits = place === 'line' || suggestion.kind !== 'button';
    const offered = fits ? suggestion : { kind: 'plain', reason: delivery_reasons_REASONS.refusedLine };
    return findingComment(finding, place, offered, context);
}

;// CONCATENATED MODULE: ./build/github/review/comment-poster.js





/** After so many refusals in a row we assume that GitHub refuses every comment: the head may have moved on. */
const MOST_REFUSED = 5;
/** Posts and updates the comments of one run. */
class CommentPoster {
    context;
    port;
    self;
    sorted;
    writer;
    /** Updates have their own writer: one that fails must not stop new comments. */
    #updates;
    /** Ids of findings that have a new comment. */
    replaced = new Set();
    #deliveries = new Map();
    #refused = 0;
    /** Comments on files that this run may still post. */
    #filesLeft = COMMENT_BUDGET.file;
    constructor(context, port, self, sorted) {
        this.context = context;
        this.port = port;
        this.self = self;
        this.sorted = sorted;
        this.writer = new OnceWriter(port);
        this.#updates = new OnceWriter(port);
    }
    /** Posts all planned comments. Returns one delivery for each, in their order. */
    async post(planned) {
        const fresh = [];
        for (const one of planned) {
            const own = this.sorted.kept.get(one.id);
            if (own)
                await this.#keep(one, own);
            else if (!one.chosen)
                this.#settle(one, notChosen(one));
            else
                fresh.push(one);
        }
        const certain = fresh.filter(({ anchor, doubtful }) => anchor.kind === 'line' && !doubtful);
        await this.#postReview(certain, planned);
        for (const one of fresh)
            if (!this.#deliveries.has(one.id))
                await this.#postAlone(one);
        await this.#addUrls();
        return planned.map(({ id }) => this.#deliveries.get(id) ?? inSummary(id, 'unknown'));
    }
    /** Leaves an existing comment as it is, or updates its text if it is in the right place. */
    async #keep(one, own) {
        const { comment, marker } = own;
        const place = comment.subject;
        const body = commentBody(one, place, this.context);
        const current = topicOf({ author: this.self, body }, this.self)?.marker.digest;
        const isOutOfDate = marker.digest !== current && isAt(own, one.path, rangeOf(one));
        const written = isOutOfDate
            ? await this.#updates.write(() => this.port.updateComment(comment.id, body), () => Promise.resolve(false))
            : null;
        const how = written?.kind === 'done' ? 'updated' : 'kept';
        this.#settle(one, { id: one.id, place, how, url: comment.url, reason: '' });
    }
    /** Posts all comments in one review. If GitHub refuses it, it does not say why: each comment is then tried alone. */
    async #postReview(comments, planned) {
        if (comments.length === 0)
            return;
        const review = {
            body: reviewBody(comments, planned, this.context.head),
            comments: comments.map((one) => this.#newComment(one, 'line')),
        };
        const written = await this.writer.write(() => this.port.postReview(review), () => this.#arePosted(comments));
        if (written.kind !== 'done' && written.kind !== 'arrived')
            return;
        for (const one of comments)
            this.#settle(one, posted(one, 'line', null, ''));
    }
    /** Tries the line, then the file, if there may be one more; if GitHub refuses both, the finding is for the summary. */
    async #postAlone(one) {
        const isGivenUp = this.#refused >= MOST_REFUSED;
        const { stopped } = this.writer;
        if (stopped !== null || isGivenUp) {
            this.#settle(one, inSummary(one.id, stopped ?? 'givenUp'));
            return;
        }
        const onLine = one.anchor.kind === 'line' ? await this.#postAt(one, 'line') : null;
        if (onLine && this.#settleWritten(one, 'line', onLine, ''))
            return;
        const reason = onLine ? delivery_reasons_REASONS.refusedLine : one.topic.kind === 'unjudged' ? '' : delivery_reasons_REASONS.outside;
        const mayBeOnFile = this.#filesLeft > 0;
        const onFile = mayBeOnFile ? await this.#postAt(one, 'file') : null;
        if (onFile && this.#settleWritten(one, 'file', onFile, reason)) {
            this.#filesLeft -= 1;
            return;
        }
        this.#refused++;
        this.#settle(one, inSummary(one.id, this.writer.stopped ?? (mayBeOnFile ? 'refused' : 'budget')));
    }
    #postAt(one, place) {
        return this.writer.write(() => this.port.postComment(this.#newComment(one, place)), () => this.#arePosted([one]));
    }
    #settleWritten(one, place, written, reason) {
        if (written.kind !== 'done' && written.kind !== 'arrived')
            return false;
        const url = written.kind === 'done' ? written.value : null;
        this.#refused = 0;
        this.#settle(one, posted(one, place, url, reason));
        return true;
    }
    #settle({ id }, delivery) {
        if (delivery.how === 'new' && delivery.place !== 'summary')
            this.replaced.add(id);
        this.#deliveries.set(id, delivery);
    }
    /** Whether GitHub lists all of these among our comments. */
    async #arePosted(comments) {
        const ids = new Set(this.#newest(await this.port.comments()).keys());
        return comments.every(({ id }) => ids.has(id));
    }
    /** Our newest comment on each finding, without those that this run hides. */
    #newest(comments) {
        const obsolete = new Set(this.sorted.obsolete.map(({ own }) => own.comment.id));
        const found = new Map();
        for (const comment of comments) {
            const topic = topicOf(comment, this.self);
            if (topic && comment.replyTo === null && !obsolete.has(comment.id))
                found.set(topic.marker.subject, comment);
        }
        return found;
    }
    /** Looks up the pages of the review's comments, to which the summary links; if that fails it has no links. */
    async #addUrls() {
        const without = [...this.#deliveries.values()].filter(({ place, url }) => place === 'line' && url === null);
        if (without.length === 0)
            return;
        const found = await this.port.comments().then((comments) => this.#newest(comments), () => new Map());
        for (const one of without)
            this.#deliveries.set(one.id, { ...one, url: found.get(one.id)?.url ?? null });
    }
    #newComment(one, place) {
        return {
            path: one.path,
            range: place === 'line' ? rangeOf(one) : null,
            body: commentBody(one, place, this.context),
        };
    }
}
function rangeOf({ anchor }) {
    return anchor.kind === 'line' ? anchor.range : null;
}
function posted({ id }, place, url, reason) {
    return { id, place, how: 'new', url, reason };
}
function notChosen({ id, anchor }) {
    return inSummary(id, anchor.kind === 'summary' ? 'elsewhere' : 'budget');
}

;// CONCATENATED MODULE: ./build/github/review/review-clean-up.js


/** The most comments hidden in one run; the next run goes on. Each is one request, or two with its thread. */
const MOST_HIDDEN = 50;
/**
 * Hides comments whose finding is fixed or has moved, and resolves their threads. Resolving needs `contents: write`, which
 * a gate should not have: without it the comment is hidden all the same.
 * @param replaced ids of findings that have a new comment; only then is the outdated one hidden
 */
async function cleanUp(sorted, replaced, port) {
    const writer = new OnceWriter(port);
    const due = sorted.obsolete.filter(({ classifier, own }) => classifier !== 'OUTDATED' || replaced.has(own.marker.subject));
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
/** Hiding twice does no harm, so there is no need to check whether a lost request arrived. */
async function hide({ own, classifier }, port, writer) {
    const written = await writer.write(() => port.minimise(own.comment.nodeId, classifier), () => Promise.resolve(false));
    return written.kind === 'done';
}
/** Returns whether it makes sense to try the next thread. */
async function resolve({ own: { thread } }, port) {
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

;// CONCATENATED MODULE: ./build/github/review/deliver-review.js




/**
 * Makes the pull request's comments report exactly the findings of this run: one review with all new comments on lines,
 * then file comments. Existing comments are kept, and those on fixed findings are hidden. If GitHub refuses a comment,
 * only that comment is lost, and its finding is reported in the summary. Nothing is posted twice: earlier comments are
 * recognised by their markers, also after a run that broke off. A run whose commit is no longer the head of the pull request posts and
 * hides nothing: it would take the comments of the newer run for those on fixed findings.
 */
async function deliverReview(planned, context, port) {
    const current = await port.head().catch(() => null);
    if (current !== null && current !== context.head)
        return nothingPosted(planned, 'moved');
    const before = await readOwnComments(port);
    if (before === null)
        return nothingPosted(planned, 'unreadable');
    const wanted = planned.map(({ id, chosen }) => ({ subject: id, postable: chosen }));
    // of a head that may be an older one nobody knows what is fixed
    const isWhole = context.complete && current !== null;
    const sorted = sortComments(before.comments, wanted, isWhole, context.unread);
    const poster = new CommentPoster(context, port, before.self, sorted);
    const deliveries = await poster.post(planned);
    const { stopped } = poster.writer;
    return { deliveries, cleanUp: await cleanUp(sorted, poster.replaced, port), stopped };
}
function nothingPosted(planned, stopped) {
    const cleanUp = { hidden: 0, answered: 0, left: 0 };
    return { deliveries: planned.map(({ id }) => inSummary(id, stopped)), cleanUp, stopped };
}
/** Our existing comments, or `null` if they cannot be read. */
async function readOwnComments(port) {
    try {
        const self = await port.self();
        const comments = await port.comments();
        const areOurs = comments.some((comment) => topicOf(comment, self) !== null);
        const threads = areOurs ? await port.threads() : [];
        return { self, comments: ownComments(comments, threads, self) };
    }
    catch {
        return null; // the summary says so; the check goes on without comments
    }
}

// EXTERNAL MODULE: ./build/report/markdown/markdown-sections.js
var markdown_sections = __webpack_require__(91045);
// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(91756);
// EXTERNAL MODULE: ./build/report/sums.js
var sums = __webpack_require__(49491);
// EXTERNAL MODULE: ./build/report/window-notes.js
var window_notes = __webpack_require__(4235);
// EXTERNAL MODULE: ./build/report/unjudged.js
var report_unjudged = __webpack_require__(39821);
;// CONCATENATED MODULE: ./build/github/review/summary-notes.js

/** Why some or all comments are missing, and what to do about it. */
const STOPPED = {
    forbidden: '> [!NOTE]\n> The token of this run may not comment on the pull request, as with every pull request from a fork: ' +
        'all findings are here and in the report file. To get comments, add the second workflow (`workflow_run`) from ' +
        '`docs/reference/reviews.md`, or give the job `pull-requests: write`.',
    limited: "> [!NOTE]\n> GitHub's rate limit was reached, so some findings have no comment and are only reported here. Run the job again to post the rest; nothing is posted twice.",
    spent: '> [!NOTE]\n> The run had used its budget of API requests, so some findings have no comment and are only reported here. Run the job again in an hour to post the rest; nothing is posted twice.',
    unknown: '> [!NOTE]\n> GitHub did not answer as expected, so some findings have no comment and are only reported here. Run the job again to post the rest; nothing is posted twice.',
    unreadable: '> [!NOTE]\n> The existing comments on the pull request could not be read, so none was posted. Run the job again; it needs `pull-requests: write`.',
    moved: '> [!NOTE]\n> The pull request has a newer commit than the one that was judged, so no comment was posted or hidden: the run on the newer commit does that.',
};
/** That the run had no requests left, if it had none: a paragraph, safe in Markdown. */
function budgetNotes({ budget }) {
    const note = budget.note();
    return note === null ? [] : [`> [!WARNING]\n> ${note}`];
}
/** Remarks on the review, if it needs any: paragraphs, safe in Markdown. */
function reviewNotes(review) {
    if (!review)
        return [];
    const { hidden, answered, left } = review.cleanUp;
    const parts = [
        hidden > 0 ? `${(0,numbers/* count */.U9)(hidden, 'comment')} hidden as fixed or outdated` : '',
        answered > 0 ? `${(0,numbers/* count */.U9)(answered, 'comment')} on fixed findings kept because somebody replied` : '',
        left > 0 ? `${(0,numbers/* count */.U9)(left, 'comment')} left for a later run to hide` : '',
    ].filter((part) => part !== '');
    return [
        ...(review.stopped === null ? [] : [STOPPED[review.stopped]]),
        ...(parts.length === 0 ? [] : [`${parts.join('; ')}.`]),
    ];
}

;// CONCATENATED MODULE: ./build/github/review/job-summary.js














/** Fractions of the summary's bytes for each section; the details have the rest. */
const TABLE_FRACTION = 0.3;
const FAMILIES_FRACTION = 0.15;
const SKIPPED_FRACTION = 0.15;
const UNJUDGED_FRACTION = 0.1;
/** Bytes reserved for the line of deliveries and for the sentences about what did not fit. */
const DELIVERED_BYTES = 1000;
/** Columns of a line of code in the summary. */
const job_summary_CODE_WIDTH = 100;
/**
 * The job summary: verdict, deliveries, a table of all findings and where each is reported, families, details of the
 * findings without a comment, files that were not judged, skipped rows, totals. It takes at most `maxBytes` of UTF-8. A
 * finding that has neither a comment nor room here is only in the report file; the line of deliveries counts it.
 * @throws CodePurifyError `internal` when the deliveries do not reconcile
 */
function renderSummary(result, context, maxBytes = LIMITS.summaryBytes) {
    const { findings, unjudged } = result;
    const reported = context.review?.deliveries ?? [...findings, ...unjudged].map(onlyHere);
    const byId = new Map(reported.map((delivery) => [delivery.id, delivery]));
    const head = [heading(result), ...verdict(result), context.gate];
    const quote = (text) => (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(text, markdown_finding/* QUOTE_WIDTH */.Km));
    const notes = [...(0,window_notes/* windowNotes */.C)(result, quote), ...reviewNotes(context.review), ...context.notes];
    const families = fitting((0,markdown_sections/* familiesSection */.mC)(result.families), maxBytes * FAMILIES_FRACTION);
    const files = (0,report_unjudged/* unjudgedSection */.Cr)(unjudged, ({ id }) => placeCell(byId.get(id)), maxBytes * UNJUDGED_FRACTION);
    const tail = [
        fitting((0,markdown_sections/* skippedSection */.s_)(result.skipped), maxBytes * SKIPPED_FRACTION),
        fitting((0,markdown_sections/* notDataSection */.jH)(result), maxBytes * SKIPPED_FRACTION),
        fitting((0,markdown_sections/* asideSection */.c_)(result), maxBytes * SKIPPED_FRACTION),
        closing(result),
    ];
    const table = findingsTable(findings, byId, maxBytes * TABLE_FRACTION);
    const fixed = [...head, ...notes, families, table.text, files.text, ...tail];
    const details = detailBlocks(result, byId, maxBytes - bytes(fixed.join('\n\n')) - DELIVERED_BYTES);
    const shown = new Set([...table.shown, ...details.shown, ...files.shown.map(({ id }) => id)]);
    const deliveries = reconcile(findings, reported.map((delivery) => (shown.has(delivery.id) ? delivery : onlyInFile(delivery))), unjudged);
    const delivered = findings.length + unjudged.length === 0 ? '' : `**Delivered** ${deliveriesLine(deliveries)}`;
    // if the data was judged as a whole, its verdict depends on the families: they come first
    const [before, after] = result.overall === null ? ['', families] : [families, ''];
    const body = [before, table.text, details.text, after, files.text];
    const sections = [...head, delivered, ...notes, ...body, ...tail].filter((section) => section !== '');
    return { text: `${sections.join('\n\n')}\n`, deliveries };
}
function onlyHere({ id }) {
    return { id, place: 'summary', how: 'new', url: null, reason: '' };
}
/** The delivery of a finding that the summary has no room for. A comment stays where it is, on the pull request. */
function onlyInFile(delivery) {
    return delivery.place === 'summary' ? { ...delivery, place: 'artifact' } : delivery;
}
function heading(result) {
    const isUndecided = result.overall?.kind === 'undecided';
    const says = isUndecided ? `undecided on ${(0,numbers/* count */.U9)(result.summary.units, 'unit')}` : (0,totals/* foundSays */.Jr)(result);
    return `## CodePurify: ${says}${(0,report_unjudged/* notJudged */.be)(result)}`;
}
function verdict({ overall }) {
    return overall
        ? [`**Verdict** ${totals/* VERDICT_WORDS */._G[overall.kind]}: ${(0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(overall.reason, 300))}`]
        : [];
}
/** Findings without a comment get room first; every row keeps its number and order. */
function findingsTable(findings, deliveries, room) {
    if (findings.length === 0)
        return { text: '', shown: new Set() };
    const cells = findings.map((finding, index) => [
        ...(0,markdown_finding/* overviewRow */.g6)(finding, index + 1),
        placeCell(deliveries.get(finding.id)),
    ]);
    const lines = (0,markdown_table/* tableLines */.o)([...markdown_finding/* OVERVIEW_HEAD */.Dl, 'Reported'], cells, { align: 'r' });
    const rows = new Map();
    let left = room;
    for (const index of withoutCommentFirst(findings, deliveries)) {
        const row = lines[index + 2] ?? '';
        left -= bytes(row) + 1;
        if (left < 0)
            break;
        rows.set(index, row);
    }
    const shown = [...rows].sort(([a], [b]) => a - b);
    const more = findings.length - shown.length;
    const text = [
        ...lines.slice(0, 2),
        ...shown.map(([, row]) => row),
        ...(more > 0 ? ['', `${(0,numbers/* count */.U9)(more, 'more finding')} not in this table.`] : []),
    ].join('\n');
    return { text, shown: new Set(shown.map(([index]) => findings[index]?.id ?? '')) };
}
/** Indices of the findings. */
function withoutCommentFirst(findings, deliveries) {
    const rank = (index) => deliveries.get(findings[index]?.id ?? '')?.place === 'summary' ? 0 : 1;
    return findings.map((_, index) => index).sort((a, b) => rank(a) - rank(b));
}
/** Where a finding is reported. Only links in the form of GitHub's own are kept. */
function placeCell(delivery) {
    if (!delivery || delivery.place === 'summary')
        return 'here';
    const how = delivery.how === 'new' ? '' : `, ${delivery.how}`;
    const link = /^https:\/\/[\w.\-/#:]+$/.test(delivery.url ?? '');
    const name = link ? `[${delivery.place}](${delivery.url ?? ''})` : delivery.place;
    return `${name}${how}`;
}
/** Excerpt, evidence and change of each finding that has no comment, as far as there is room. */
function detailBlocks({ findings, families }, deliveries, room) {
    const index = (0,family_sentences/* indexFamilies */.Dg)(families);
    const blocks = [];
    const shown = new Set();
    let left = room;
    for (const [at, finding] of findings.entries()) {
        const delivery = deliveries.get(finding.id);
        if (delivery?.place !== 'summary')
            continue;
        const why = delivery.reason === '' ? '' : `\n\n<sub>${delivery.reason}</sub>`;
        const block = `${(0,markdown_finding/* findingBlock */.nA)(finding, at + 1, index, job_summary_CODE_WIDTH)}${why}`;
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
    const advice = (0,totals/* recommendation */.cu)(result, undefined, escape_markdown/* codeSpan */.SS);
    const witnesses = (0,totals/* witnessesSay */.LY)(result);
    return `${advice === null ? '' : `${advice}\n\n`}${(0,sums/* sumsMarkdown */.e)(result)}**Total** ${(0,totals/* totals */.Sd)(result)}\n\n**Accounts** ${(0,totals/* accounting */.Ur)(result)}\n\n${witnesses === null ? '' : `**Witnesses** ${witnesses}\n\n`}**Victim** ${(0,totals/* victimLine */.N9)(result, quote)}`;
}
/** A section, or '' if it is larger than its room: the report file has it. */
function fitting(section, room) {
    return bytes(section) <= room ? section : '';
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./build/github/review/deliver-result.js






/**
 * Delivers a result: comments on the pull request, and the job summary, which says where each finding is reported. If
 * GitHub fails, comments are lost, but never the summary.
 * @throws CodePurifyError `internal` when the deliveries do not add up
 */
async function deliverResult(result, context, client, settings = {}) {
    const review = context.pull ? await reviewPull(result, context, context.pull, client, settings) : null;
    const notes = [...context.notes, ...budgetNotes(client)];
    return { ...renderSummary(result, { ...context, notes, review }), review };
}
function reviewPull({ findings, families, unjudged, skipped, summary }, { files, writeRecord, grade, falsePositives, complete: isDone }, pull, client, settings) {
    const found = planReview(findings, files, writeRecord, grade);
    const planned = [...found, ...planUnjudged(unjudged, files, found)];
    const scope = 'pull request';
    const unread = new Set([...skipped, ...unjudged].map(({ path }) => path));
    // a report lists only so many rows that were not read: past them nobody knows which files are meant
    const complete = isDone && summary.records.unread <= skipped.length + unjudged.length;
    const context = {
        ...{ families: (0,family_sentences/* indexFamilies */.Dg)(families), falsePositives, scope, head: pull.head },
        ...{ complete, unread },
    };
    return deliverReview(planned, context, reviewRequests(client, pull, settings));
}

// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
;// CONCATENATED MODULE: ./build/review/gate.js



/**
 * Decides whether the check passes: `fail-on` names what fails it, `max-poisoned` is the number of poisoned units that it
 * accepts.
 */
function gateOf(outcome, failOn, maxPoisoned) {
    const { result } = outcome;
    const { poisoned } = result.summary;
    const rule = (0,exit_code/* failRule */.Nx)(failOn, true);
    const isAccepted = poisoned > 0 && poisoned <= maxPoisoned;
    const failures = (0,exit_code/* failuresOf */.dJ)(result, rule).filter((one) => one !== 'poisoned' || !isAccepted);
    const isFailing = failures.length > 0;
    const exitCode = isFailing ? errors/* EXIT_CODES */.ai.poisoned : (0,exit_code/* exitCodeOf */.FO)(outcome, { ...rule, isOff: true });
    const rules = `\`fail-on: ${rule.text}\`${maxPoisoned > 0 ? `, \`max-poisoned: ${String(maxPoisoned)}\`` : ''}`;
    const found = `${[`${String(poisoned)} poisoned`, ...besides(result)].join(', ')} (${rules})`;
    if (exitCode === errors/* EXIT_CODES */.ai.clean)
        return { exitCode, sentence: `The check passes: ${found}.` };
    if (isFailing)
        return { exitCode, sentence: `The check fails: ${found}.` };
    return { exitCode, sentence: 'The check fails: not everything could be judged.' };
}
/** What else can fail a check, where there is any. */
function besides({ summary, overall }) {
    const { unread } = summary.records;
    return [
        ...(summary.suspicious > 0 ? [`${String(summary.suspicious)} suspicious`] : []),
        ...(unread > 0 ? [`${(0,numbers/* count */.U9)(unread, 'row')} unread`] : []),
        ...(summary.degraded > 0 ? [`${String(summary.degraded)} degraded`] : []),
        ...(overall?.kind === 'undecided' ? ['undecided'] : []),
    ];
}
/** The exit code of a step that judged several branches: poisoned data takes precedence over failures. */
function exitCodeOfAll(codes) {
    if (codes.includes(EXIT_CODES.poisoned))
        return EXIT_CODES.poisoned;
    return codes.find((code) => code !== EXIT_CODES.clean) ?? EXIT_CODES.clean;
}
/** The exit code of a gate whose result is shown; one that passes fails if its result could not be shown in full. */
function exitCodeShown(exitCode, isShown) {
    return exitCode === errors/* EXIT_CODES */.ai.clean && !isShown ? errors/* EXIT_CODES */.ai.usage : exitCode;
}

// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(40672);
// EXTERNAL MODULE: ./build/data/formats/json/json-scan.js
var json_scan = __webpack_require__(24361);
// EXTERNAL MODULE: ./build/data/formats/json/parse-json.js
var parse_json = __webpack_require__(769);
// EXTERNAL MODULE: ./build/data/layouts/recognise-layout.js + 10 modules
var recognise_layout = __webpack_require__(75251);
// EXTERNAL MODULE: ./build/data/write/json-edit.js + 1 modules
var json_edit = __webpack_require__(50637);
// EXTERNAL MODULE: ./build/text/json-pointer.js
var json_pointer = __webpack_require__(35886);
// EXTERNAL MODULE: ./build/text/parse-json.js
var text_parse_json = __webpack_require__(16340);
;// CONCATENATED MODULE: ./build/review/record-writer.js







/**
 * Writes purified code back into a line of JSON and leaves the rest as it is, so that a suggestion can replace the line.
 * The line is a record, or the part of a file that holds the code as its only string with that text.
 */
function recordWriter(chosen) {
    return (finding, line) => {
        if (finding.purified === null)
            return null;
        const { code } = finding.purified;
        return editRecordLine(line, chosen, finding.code, code) ?? editString(line, finding.code, code);
    };
}
function editRecordLine(line, chosen, code, newCode) {
    try {
        const place = placeOf((0,parse_json/* parseJson */.q)(line), code, chosen);
        if (place === null)
            return null;
        const edits = (0,json_edit/* editJsonText */.e)(line, { keys: (0,json_pointer/* keysOf */.YD)(place.pointer), span: place.span }, code, newCode);
        return edits === null ? null : (0,edit/* applyEdits */.ct)(line, edits);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null; // not JSON: a line of a larger value
        throw error;
    }
}
/** The first piece of a record with this code. */
function placeOf(value, code, chosen) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const layout = (0,recognise_layout/* recogniseLayout */.u)([value], chosen);
    const outcome = 'find' in layout ? layout.find(value) : null;
    if (outcome?.ok !== true)
        return null;
    return outcome.found.find((piece) => piece.code === code) ?? null;
}
function editString(line, code, newCode) {
    const holding = (0,json_scan/* stringTokens */.w)(line).filter(({ start, end }) => (0,text_parse_json/* parseJsonOrNull */.m)(line.slice(start, end)) === code);
    const [only] = holding;
    if (only === undefined || holding.length > 1)
        return null;
    const token = line.slice(only.start, only.end);
    const edits = (0,json_edit/* editJsonText */.e)(token, { keys: [], span: null }, code, newCode) ?? [];
    return line.slice(0, only.start) + (0,edit/* applyEdits */.ct)(token, edits) + line.slice(only.end);
}

;// CONCATENATED MODULE: ./build/review/publish.js








/**
 * Comments on the pull request, and writes the summary. It throws nothing: what was found is in the summary and the reports
 * whatever fails here, and decides on the check. A check that would pass does not, if the review failed.
 */
async function publish(publication, client, door) {
    const { outcome, options, maxPoisoned } = publication;
    const { result } = outcome;
    const judged = gateOf(outcome, options.failOn, maxPoisoned);
    const { text, deliveries, isReviewed } = await delivered(publication, judged, client, door);
    const gate = { ...judged, exitCode: exitCodeShown(judged.exitCode, isReviewed) };
    return { result, gate, grade: options.purifyGrade, summary: text, delivered: deliveriesLine(deliveries) };
}
async function delivered({ outcome: { result, end }, options, pull, files, notes }, { sentence: gate }, client, { secondMs, warn }) {
    try {
        const context = {
            ...{ pull, notes, gate, writeRecord: recordWriter(options) },
            files: pull === null ? new Map() : await files(),
            grade: options.purifyGrade,
            falsePositives: options.threshold === null ? options.fpr : null,
            complete: end === 'complete' && result.summary.errors === 0,
        };
        return { ...(await deliverResult(result, context, client, { secondMs })), isReviewed: true };
    }
    catch (error) {
        const why = (0,errors/* messageOf */.bD)(error);
        warn(`The review on the pull request failed, and all findings are in the summary and the reports: ${why}`);
        const note = `> [!WARNING]\n> The review on the pull request failed: ${(0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(why, 300))}`;
        return { ...summaryAlone(result, gate, [...notes, note]), isReviewed: false };
    }
}
/** The summary without comments; if not even that can be written, its verdict. */
function summaryAlone(result, gate, notes) {
    try {
        return renderSummary(result, { gate, review: null, notes });
    }
    catch {
        const text = `${[gate, 'All findings are in the report files.', ...notes].join('\n\n')}\n`;
        return { text, deliveries: inFileAlone(result) };
    }
}
function inFileAlone({ findings, unjudged }) {
    const places = { line: 0, file: 0, summary: 0, artifact: findings.length + unjudged.length };
    return { findings: findings.length, unjudged: unjudged.length, places, byId: new Map() };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/review/review-files.js




/**
 * The most bytes of text that a review holds: about a quarter of what Node's heap has on a runner with 7 GB. A finding in a
 * file past that has its comment, and no button.
 */
const MOST_BYTES = 256 * 2 ** 20;
/**
 * The files of a pull request with findings, or not judged, with the lines that can have comments. They are read from the
 * folders that were judged: after the verdict nothing is asked of GitHub that could lose it.
 * @param change both sides, still open
 * @param files  the files that the pull request changes
 */
async function filesOfPull(reported, { base, head }, files) {
    const wanted = pathsOf(reported);
    const texts = new Texts();
    const found = new Map();
    for (const file of files.filter(({ path }) => wanted.has(path))) {
        const { path, previousPath, patch } = file;
        const text = file.head === null ? '' : await texts.read(head, path);
        // with GitHub's own diff there is no need to read the other side
        const isNew = file.base === null || base === null;
        const before = patch !== null ? null : isNew ? '' : await texts.read(base, previousPath ?? path);
        found.set(path, reviewFile(review_files_linesOf(path, patch, before, text), text));
    }
    return found;
}
/** The same for a change of the local repository; we assume that GitHub would show all diffs. */
async function filesOnDisk(reported, { base, head }) {
    const texts = new Texts();
    const found = new Map();
    for (const path of pathsOf(reported)) {
        const isNew = base === null || !(await isThere(base, path));
        const before = isNew ? '' : await texts.read(base, path);
        const text = await texts.read(head, path);
        found.set(path, reviewFile({ ...review_files_linesOf(path, null, before, text), hasPatch: true }, text));
    }
    return found;
}
function pathsOf({ findings, unjudged }) {
    return new Set([...findings, ...unjudged].map(({ path }) => path));
}
function review_files_linesOf(path, patch, base, head) {
    return shownLines(path, patch, () => (base === null || head === null ? null : { base, head }));
}
function isThere({ cwd }, path) {
    return (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(cwd, path)).then(() => true, () => false);
}
/** Reads the texts of files up to a sum of bytes. */
class Texts {
    #left = MOST_BYTES;
    /** A file's text; `null` if there is none, if it is not UTF-8, and past the sum. */
    async read({ cwd }, path) {
        try {
            const { size } = await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(cwd, path));
            if (size > this.#left)
                return null;
            this.#left -= size;
            return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(cwd, path)));
        }
        catch {
            return null; // a comment without a button is better than none
        }
    }
}

// EXTERNAL MODULE: ./build/review/seed-note.js
var seed_note = __webpack_require__(58929);
;// CONCATENATED MODULE: ./build/review/review-commits.js










/** Placeholders in the recorded requests: this change has no repository on GitHub and no pull request number. */
const PLACEHOLDER = { owner: 'owner', repo: 'repository', pull: 0 };
/**
 * Reviews two commits as if they were a pull request: the head is compared with the merge base.
 * @param client records its writes, because GitHub has no such pull request
 * @throws CodePurifyError `usage` for a name that is not a commit, and below the root of the repository
 */
async function reviewCommits(named, judging, client, door) {
    const { options } = judging;
    const given = { ...options, base: named.base };
    const notes = (0,seed_note/* commandSeedNotes */.i)(given, door.env);
    const git = { cwd: door.cwd, env: door.env };
    if ((await (0,commits/* folderInRepository */.Q0)(git)) !== '')
        throw notAtRoot(door.cwd);
    const base = await namedCommit('--base', named.base, git);
    const head = await namedCommit('--head', named.head, git);
    const start = (await (0,commits/* mergeBase */.wu)(base, head, git)) ?? base;
    doorProgress(door).stage('opening the change', null);
    const request = { paths: named.paths, dataFormat: options.dataFormat, git };
    const read = readerOf(options, door);
    const change = await (0,change_of_commits/* changeOfCommits */.S)(start, head, { ...request, read }, (0,change_since/* sinceOf */.ek)(options));
    return closeAfter(change, door, async () => {
        const outcome = await judgeChange(change, judging, door);
        if (outcome.result.overall?.kind !== 'nothing')
            for (const note of notes)
                door.warn(note);
        const files = () => filesOnDisk(outcome.result, change);
        const pull = { ...PLACEHOLDER, head: head.id };
        return publish({ outcome, options, maxPoisoned: 0, pull, files, notes: [] }, client, door);
    });
}
async function namedCommit(option, name, git) {
    const commit = await (0,commits/* commitOf */.D3)(name, git);
    if (commit !== null)
        return commit;
    throw new errors/* CodePurifyError */.Lg('usage', `${option} is ${JSON.stringify(name)}, which names no commit of this repository.`, 'Give a branch, a tag or a hash; fetch a branch first if it is not here.');
}
function notAtRoot(cwd) {
    return new errors/* CodePurifyError */.Lg('usage', `${JSON.stringify(cwd)} is not the root of its repository.`, 'Run there: paths in comments are relative to the root.');
}

// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(67080);
;// CONCATENATED MODULE: ./build/github/api/git-tree.js


/** The files of a tree, by path; `null` if the tree is too large for one answer (`LIMITS.treeEntries`). */
async function readTree(client, repository, sha) {
    const data = await wholeTree(client, repository, sha);
    if (data.truncated)
        return null;
    const files = byName(data.tree.filter(({ type }) => type !== 'tree'));
    return new Map([...files].map(([path, entry]) => [path, toFile(entry, '')]));
}
/**
 * Entries by their path. Names that are not UTF-8 can be the same in GitHub's answer: such entries become one file, which nobody can
 * read.
 */
function byName(entries) {
    const found = new Map();
    for (const entry of entries) {
        const { path, sha } = entry;
        const other = found.get(path);
        const several = { path, mode: tree_entry/* SEVERAL_MODE */.TA, type: 'blob', sha: `${other?.sha ?? ''} ${sha}` };
        found.set(path, other === undefined ? entry : several);
    }
    return found;
}
/** Object names of the tree without entries, in sha1 and sha256. Git knows it without an object, so GitHub may have none. */
const EMPTY_TREES = [
    '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
];
async function wholeTree(client, repository, commit) {
    try {
        const { data } = await client.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
        return data;
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw error;
        const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
        if (EMPTY_TREES.includes(data.tree.sha))
            return { truncated: false, tree: [] };
        throw error;
    }
}
/** The files in which two trees differ. */
function treeDifferences(base, head) {
    return [...new Set([...base.keys(), ...head.keys()])]
        .map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }))
        .filter((pair) => !sameFile(pair.base, pair.head));
}
/**
 * The same for trees that are too large for one answer. Both are walked in parallel; a folder that is the same in both is
 * not entered.
 * @param budget the most folders to read
 * @returns `null` if that is not enough, and if a folder has more entries than GitHub lists
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
        const [old, current] = await Promise.all([
            readFolder(client, repository, folder.base),
            readFolder(client, repository, folder.head),
        ]);
        if (old === null || current === null)
            return null;
        for (const name of new Set([...old.keys(), ...current.keys()])) {
            const [before, after] = [old.get(name), current.get(name)];
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
/** The entries of a folder by their names; `null` if it has more than GitHub lists. */
async function readFolder(client, repository, sha) {
    if (sha === null)
        return new Map();
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: sha });
    return data.truncated ? null : byName(data.tree);
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
/** A change of the mode alone does not change the data. */
function sameFile(base, head) {
    return base?.sha === head?.sha;
}

;// CONCATENATED MODULE: ./build/github/change/read-change.js





/** The most folders of large trees to read for one change: a third of a token's requests per hour. */
const FOLDER_BUDGET = Math.floor(LIMITS.tokenRequestsPerHour / 3);
/**
 * Finds the changed files over GitHub's API: nothing is checked out. They come from the trees of both commits, so their
 * number is not limited; GitHub's list of files adds renames and diffs, up to its limit.
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
        query.pull === null ? compared.files : listFiles(client, repository, query.pull).catch(notListed),
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
        files: withDiffs(differences, listed ?? []),
        ...{ baseFiles, headFiles },
        notes: listed === null ? [NOT_LISTED] : notesOf(listed, differences, limit),
    };
}
async function compare(client, repository, { base, head }) {
    const basehead = `${base}...${head}`;
    // commits are not needed, and all files are on the first page
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
/** The list adds diffs and renames alone, so a change is judged without it. */
function notListed(error) {
    if (statusOf(error) === null && !(error instanceof BudgetError))
        throw error;
    return null;
}
const NOT_LISTED = 'GitHub did not list the changed files of the pull request. They were found by comparing trees, where a renamed file counts as new, and GitHub may refuse comments on their lines.';
/**
 * The differences, with GitHub's renames and diffs. GitHub lists the pull request as it is now, which may be newer than
 * the commit that is judged: a row counts only if its content is the same.
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
/** New path → old path, for the renames that agree with the trees. */
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
        `GitHub lists the first ${String(limit)} of ${all} changed files: the rest was found by comparing trees, where a renamed file counts as new.`,
    ];
}
function tooLarge({ base, head }) {
    return new errors/* CodePurifyError */.Lg('input', `The change from ${base} to ${head} touches more than ${String(FOLDER_BUDGET / 2)} folders of a tree with more than ${String(LIMITS.treeEntries)} files.`, 'Check out the whole repository (fetch-depth: 0), so that git can compare the commits.');
}

;// CONCATENATED MODULE: ./build/github/commands/parse-commands.js
/** Ids of findings and of families (`src/scan/stages/short-id.ts`). */
const ACCEPTED_ID = /^(?:cp|fam)-[0-9a-f]{12}$/;
/** Characters of a reason, which answers and reports quote. */
const MAX_REASON = 500;
/** Commands of one comment; no person writes more. */
const MAX_COMMANDS = 20;
const PREFIX = /^\/codepurify(?=[ \t]|$)/;
/**
 * The commands in a comment: lines that begin with `/codepurify`, outside of code fences. Quoted and indented lines do not
 * count.
 */
function parse_commands_parseCommands(body) {
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
    const accepts = verb === 'accept' && ACCEPTED_ID.test(id) && because === 'because' && reason !== '';
    // our own comments show `because …` as an example; that is not a reason
    return accepts && reason !== '…' ? { kind: 'accept', id, reason } : { kind: 'unknown', line };
}

;// CONCATENATED MODULE: ./build/github/commands/handle-commands.js






/** The most accounts whose permission is looked up in one run: each is a request. */
const MOST_AUTHORS = 30;
/** Permissions that may use commands ("REST: Get repository permissions for a user"; `maintain` is `write` there). */
const MAY_COMMAND = new Set(['admin', 'write']);
/** Apps may have write access, but repeat text of strangers (a title, a log): their commands are ignored. */
const BOT = /\[bot\]$/i;
/**
 * Carries out the commands of a comment: checks that its author has write access, reacts, takes the next step and answers once. A
 * reaction or an answer that GitHub does not accept does not stop what follows.
 * Accepted findings take effect when the pull request is judged again (`readAcceptances`), so nothing is stored. Without write
 * access there is only a reaction, so that strangers cannot make us post.
 * @param step is called once if a command was understood, before the answer
 */
async function handleCommands(comment, client, now, step) {
    const commands = parseCommands(comment.body);
    if (commands.length === 0)
        return { kind: 'none', ...NOTHING };
    if (!(await mayCommand(client, comment.owner, comment.repo, comment.author))) {
        await react(client, comment, '-1');
        return { kind: 'denied', ...NOTHING };
    }
    const understood = commands.some(({ kind }) => kind !== 'unknown');
    await react(client, comment, understood ? '+1' : 'confused');
    const next = understood ? await step() : null;
    const answer = answerText(commands, { ...comment, next: next?.sentence ?? null }, now);
    const unanswered = await answerOnce(client, comment, answer).catch((error) => error);
    return { kind: 'done', next, accepted: commands.filter(({ kind }) => kind === 'accept'), unanswered };
}
const NOTHING = { next: null, accepted: [], unanswered: null };
/** Answers unless we have done so: the same event may be handled twice. */
async function answerOnce(client, comment, answer) {
    if (!(await handle_commands_isAnswered(client, comment)))
        await reply(client, comment, answer);
    return null;
}
/**
 * The findings that people with write access have accepted in a pull request's comments; the newest comment on a finding
 * counts. To withdraw an acceptance, delete or edit the comment.
 */
async function readAcceptances(client, { owner, repo, pull }) {
    const comments = [
        ...(await readComments(client, { owner, repo, pull }, 'conversation')),
        ...(await readComments(client, { owner, repo, pull }, 'diff')),
    ];
    const may = new Map();
    const accepted = new Map();
    for (const { author, body, url } of comments.sort((a, b) => (a.at < b.at ? -1 : 1))) {
        const commands = parse_commands_parseCommands(body).filter((command) => command.kind === 'accept');
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
/** Whether somebody has write access now, according to GitHub; the event is not trusted. */
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
/** Adding the same reaction twice has no effect. Nothing depends on it. */
async function react(client, { owner, repo, id, kind }, content) {
    const reaction = { owner, repo, comment_id: id, content };
    const { createForIssueComment, createForPullRequestReviewComment } = client.rest.reactions;
    const create = kind === 'conversation' ? createForIssueComment : createForPullRequestReviewComment;
    await create(reaction).catch(() => null);
}
async function handle_commands_isAnswered(client, comment) {
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

// EXTERNAL MODULE: ./build/change/data-files.js
var data_files = __webpack_require__(73435);
// EXTERNAL MODULE: ./build/change/make-change.js + 1 modules
var make_change = __webpack_require__(7828);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/github/change/blame-lines.js

const BLAME = `query Blame($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        blame(path: $path) { ranges { startingLine endingLine commit { oid committedDate } } }
      }
    }
  }
}`;
/**
 * For each line of the files of a commit, the commit that brought it, as GitHub's blame says; `null` where GitHub does not answer:
 * a large file takes it too long.
 */
async function blameLines(lines, end, { client, repository }) {
    const found = new Map();
    for (const [path, own] of (0,group_by/* groupBy */.$)(lines, (one) => one.path)) {
        const variables = { owner: repository.owner, repo: repository.repo, commit: end, path };
        const answer = await client.graphql(BLAME, variables).catch(() => null);
        for (const { startingLine, endingLine, commit } of answer?.repository?.object?.blame?.ranges ?? []) {
            const date = commit.committedDate.slice(0, 10);
            for (const one of own)
                if (one.line >= startingLine && one.line <= endingLine)
                    found.set(one, { id: commit.oid, date });
        }
    }
    return lines.map((one) => found.get(one) ?? null);
}

// EXTERNAL MODULE: ./build/data/formats/not-data.js + 6 modules
var not_data = __webpack_require__(59266);
;// CONCATENATED MODULE: ./build/github/change/files-read.js

/**
 * The most unchanged files of the base that are read, and their bytes. Small files are read a hundred at a time, and each
 * large one is a request. Together they are at most a tenth of the requests that a token has per hour.
 */
const CONTEXT = { files: 1000, bytes: 100_000_000, large: 50 };
/** Larger files are a request each. */
const LARGE_BYTES = 256_000;
/**
 * The files of a change to read over the API: changed data, files that are read together with it, and unchanged data of
 * the base, up to the limits. Content of the base is not new in the head, and a probe learns from its records.
 */
function filesOfChange(change, data) {
    const { files, baseFiles, headFiles } = change;
    const groups = new Set(changedFiles(change).map(({ path }) => data.groupOf(path)));
    const isInGroup = ({ path }) => {
        const group = data.groupOf(path);
        return group !== null && groups.has(group);
    };
    const side = (own, all) => {
        const together = [...(all?.values() ?? [])].filter(isInGroup);
        const known = [...own, ...together].filter((file) => file !== null);
        return new Map(known.filter((file) => files_read_isRead(file, data)).map((file) => [file.path, file]));
    };
    const base = side(files.map((file) => file.base), baseFiles);
    const head = side(files.map((file) => file.head), headFiles);
    if (![...head.values()].some(({ path }) => data.isData(path))) {
        return { base: [...base.values()], head: [...head.values()], leftOut: 0 };
    }
    const unchanged = [...(baseFiles?.values() ?? [])].filter(({ path }) => data.isData(path) && !base.has(path));
    const context = smallestFiles(unchanged, CONTEXT);
    return {
        base: [...base.values(), ...context],
        head: [...head.values()],
        leftOut: baseFiles === null ? null : unchanged.length - context.length,
    };
}
/** Modes of plain files begin so. */
const PLAIN_FILE = '100';
/** A changed file is read whatever its name, because its content may be data; a link only if its name is data. */
function files_read_isRead({ path, mode }, { isChosen, isData }) {
    return isChosen(path) && (isData(path) || mode.startsWith(PLAIN_FILE));
}
/** Both states of the files that a change touches. */
function changedFiles({ files }) {
    return files.flatMap(({ base, head }) => [base, head]).filter((file) => file !== null);
}
/** The smallest files, up to the limits. Those with binary content are a request each, as large ones are. */
function smallestFiles(files, limits) {
    let bytes = 0;
    let large = 0;
    return [...files]
        .sort((a, b) => (a.bytes ?? 0) - (b.bytes ?? 0))
        .slice(0, limits.files)
        .filter((file) => {
        bytes += file.bytes ?? 0;
        if ((file.bytes ?? 0) > LARGE_BYTES || (0,not_data/* isMediaName */.s)(file.path))
            large += 1;
        return bytes <= limits.bytes && large <= limits.large;
    });
}

// EXTERNAL MODULE: ./build/change/change.js
var change = __webpack_require__(34709);
// EXTERNAL MODULE: ./build/change/repository-path.js
var repository_path = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/change/folders/tree-folder.js
var tree_folder = __webpack_require__(23288);
// EXTERNAL MODULE: ./build/change/git/blob-name.js
var blob_name = __webpack_require__(50511);
;// CONCATENATED MODULE: ./build/github/api/concurrently.js
/**
 * Calls `work` for every item, at most `atOnce` at a time, and waits for all. Rejects on the first failure.
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

;// CONCATENATED MODULE: ./build/github/api/blob-batches.js



/** Blobs in one query. GitHub allows thousands of nodes, but gives up on a query after ten seconds. */
const BATCH = { blobs: 100, bytes: 1_000_000 };
/** Larger blobs are read one by one: GitHub cuts the text of a blob at 512 KB, and half of that is safe. */
const blob_batches_MOST_BYTES = 256_000;
/** Queries sent at the same time. */
const AT_ONCE = 2;
/**
 * Reads many small blobs, a hundred per request (GraphQL). A blob whose text does not have its hash (binary, cut off, not
 * UTF-8) is left out, and so is one that could not be read: read it with `readBlob`.
 * @returns bytes by the blob's hash
 */
async function readBlobBatches(client, repository, files, purpose = 'data') {
    const found = new Map();
    await concurrently(batchesOf(files), AT_ONCE, async (shas) => {
        for (const [sha, text] of await readBatch(client, repository, shas, purpose)) {
            const bytes = Buffer.from(text);
            if ((0,blob_name/* blobName */.P)(bytes) === sha)
                found.set(sha, bytes);
        }
    });
    return found;
}
function batchesOf(files) {
    const small = files.filter(({ sha, bytes }) => sha.length === 40 && SHA.test(sha) && (bytes ?? Infinity) <= blob_batches_MOST_BYTES);
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
/** Texts with their hashes; none if the query fails, because each blob can still be read alone. */
async function readBatch(client, { owner, repo }, shas, purpose) {
    const names = shas.map((_, index) => `b${String(index)}`);
    const query = `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((name) => `${name}: object(oid: $${name}) { ... on Blob { text } }`).join('\n    ')}
  }
}`;
    const variables = Object.fromEntries(shas.map((sha, index) => [names[index] ?? '', sha]));
    const page = await client
        .graphql(query, { owner, repo, ...variables, request: { purpose } })
        .catch(() => null);
    return shas.flatMap((sha, index) => {
        const text = page?.repository?.[names[index] ?? '']?.text;
        return typeof text === 'string' ? [[sha, text]] : [];
    });
}

;// CONCATENATED MODULE: ./build/github/api/blobs.js


/**
 * The bytes of a blob. Their hash is checked, so that an answer that is cut off or wrong is never judged.
 * @throws CodePurifyError `input` when the bytes do not have this hash, `BudgetError` when the run may not read it
 */
async function readBlob(client, repository, sha, purpose = 'data') {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha, request: { purpose } });
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    if ((0,blob_name/* blobName */.P)(bytes, sha.length === SHA256_DIGITS ? 'sha256' : 'sha1') === sha)
        return bytes;
    throw new errors/* CodePurifyError */.Lg('input', `GitHub's answer for the blob ${sha} does not have its hash.`, 'Run again; if it happens again, check the proxy between this machine and GitHub.');
}
const SHA256_DIGITS = 64;

;// CONCATENATED MODULE: ./build/github/change/each-blob.js






/** Blobs read at the same time. GitHub allows about ten times as many requests per token. */
const each_blob_AT_ONCE = 8;
/** From this many blobs on, they are read in batches: fewer requests, but the client waits a second after each. */
const MANY = 100;
/** Batched blobs in memory at the same time. */
const HELD = 500;
/** After so many blobs in a row that GitHub did not return, it is not asked for more: each can cost minutes of tries. */
const MOST_LOST = 24;
/**
 * Reads the blobs of entries, and calls `use` for each. A blob that cannot be read costs itself: the others are read.
 * @throws what `use` throws
 */
async function eachBlob({ client, repository, purpose, onUnread }, entries, use) {
    let lost = 0;
    const leave = (entry, why) => {
        onUnread({ type: 'file', ...entry, kind: 'unread', reason: `${why}: run again, or check it out` });
        return null;
    };
    const read = async (entry) => {
        if (lost >= MOST_LOST)
            return leave(entry, GIVEN_UP);
        try {
            const bytes = await readBlob(client, repository, entry.blob, purpose);
            lost = 0;
            return bytes;
        }
        catch (error) {
            lost += 1;
            return leave(entry, whyUnread(error));
        }
    };
    for (let from = 0; from < entries.length; from += HELD) {
        const some = entries.slice(from, from + HELD);
        const isBatched = entries.length >= MANY;
        const known = isBatched ? await readBlobBatches(client, repository, some.map(toBlob), purpose) : each_blob_NONE;
        await concurrently(some, each_blob_AT_ONCE, async (entry) => {
            const bytes = known.get(entry.blob) ?? (await read(entry));
            if (bytes !== null)
                await use(entry, bytes);
        });
    }
}
const GIVEN_UP = 'GitHub had not returned several files in a row, so it was not asked for this one';
/**
 * Why a blob was not read.
 * @throws the error itself if it is a defect of ours
 */
function whyUnread(error) {
    if (error instanceof BudgetError)
        return "the run had used its budget of requests to GitHub's API";
    if (error instanceof errors/* CodePurifyError */.Lg)
        return error.problem.replace(/\.$/, '');
    const status = statusOf(error);
    if (status === null)
        throw error;
    return isAnswered(error)
        ? `GitHub did not return it (status ${String(status)})`
        : 'GitHub did not answer when it was asked for it';
}
function toBlob({ blob, bytes }) {
    return { sha: blob, bytes };
}
const each_blob_NONE = new Map();

;// CONCATENATED MODULE: ./build/github/change/write-files.js




/**
 * Reads files of a commit over the API and writes them to a temporary folder. Names are checked, links are not created,
 * sizes are limited.
 * @param files  data files
 * @param others further entries that cannot be read, to list with those among `files`
 * @param purpose what the run keeps of its budget of requests; files past that, and files that GitHub does not return, are listed as unread
 * @throws CodePurifyError `input` for names that lead out of the folder, and above the limits
 */
async function writeFiles(client, repository, files, others = [], purpose = 'data') {
    const folder = await tree_folder/* TreeFolder */.h.create();
    const entries = files.map(entryOf);
    try {
        const plain = entries.filter((entry) => entry.kind === 'file');
        const lost = [];
        const reading = { client, repository, purpose, onUnread: (entry) => void lost.push(entry) };
        await eachBlob(reading, plain, ({ name }, bytes) => folder.write(name, bytes.length, onePiece(bytes)));
        const unread = [...entries.filter((entry) => entry.kind === 'unread'), ...lost, ...others];
        return { folder, unread: [...new Map(unread.map((entry) => [entry.name, entry])).values()] };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
}
/** Entries of a tree that are not plain files, as a side of a change lists them. The targets of links are read where they matter. */
async function unreadEntries(client, repository, files, data) {
    const entries = [...files].map(entryOf).filter((entry) => entry.kind === 'unread');
    const targets = new Map();
    const links = entries.filter((entry) => (0,tree_entry/* needsTarget */.BX)(entry, data));
    const reading = { client, repository, purpose: 'data', onUnread: () => undefined };
    await eachBlob(reading, links, ({ name }, bytes) => {
        targets.set(name, bytes.toString());
    });
    return entries.flatMap((entry) => (0,tree_entry/* listedEntry */.UH)(entry, data, targets.get(entry.name) ?? null));
}
function entryOf({ path, mode, sha, bytes }) {
    const entry = (0,tree_entry/* treeEntry */.$E)(path, mode, sha, bytes ?? 0);
    return entry.kind === 'file' && entry.bytes > LIMITS.blobBytes
        ? { ...entry, kind: 'unread', type: 'file', reason: TOO_LARGE }
        : entry;
}
const TOO_LARGE = 'larger than 100 MiB, the most that the GitHub API returns: check it out';
async function* onePiece(bytes) {
    yield await Promise.resolve(bytes);
}

;// CONCATENATED MODULE: ./build/github/change/github-side.js



/**
 * Files of a commit, read over the API, as one side of a change.
 * @param files  data files
 * @param others entries among which further data may be that cannot be read
 */
async function githubSide(files, others, data, request, purpose = 'data') {
    const { client, repository, read } = request;
    const paths = github_side_pathsOf(request);
    const entries = await unreadEntries(client, repository, others, data);
    const { folder, unread } = await writeFiles(client, repository, files, entries, purpose);
    const side = (0,change/* sideIn */.l)({ cwd: folder.path, isOnDisk: false }, paths, read, 'tree');
    return { side, unread, links: 'tree', close: () => folder.remove() };
}
/**
 * The paths of a request, as a reader of folders takes them.
 * @throws CodePurifyError `usage` for a path that leads out of the repository, and so out of the folder
 */
function github_side_pathsOf({ paths }) {
    const named = paths.map((path) => (0,repository_path/* repositoryPath */.S)('', path));
    return (named.length === 0 ? [''] : named).map((path) => (path === '' ? '.' : path));
}

// EXTERNAL MODULE: ./build/change/present-side.js
var present_side = __webpack_require__(43188);
// EXTERNAL MODULE: ./build/change/lines-per-record.js
var lines_per_record = __webpack_require__(76480);
// EXTERNAL MODULE: ./build/change/records-added.js
var records_added = __webpack_require__(47528);
;// CONCATENATED MODULE: ./build/github/change/github-since.js





/**
 * The commit at which a window begins, over the API: see `sinceCommit`.
 * @throws CodePurifyError `usage` for a name that is not a commit before it
 */
async function githubSince(since, end, asked) {
    if (since.kind === 'off')
        return { start: null, missed: null };
    if (since.kind === 'commit')
        return ancestorNamed(since.name, end, asked);
    return since.kind === 'date'
        ? commitBefore(since.date, end, asked)
        : recordsBack(since.records, await firstParents(end, asked), asked);
}
async function commitBefore(date, end, { client, repository }) {
    const until = new Date(date).toISOString();
    const { data } = await client.rest.repos.listCommits({ ...repository, sha: end, until, per_page: 1 });
    const [found] = data;
    if (found === undefined)
        return { start: null, missed: 'all-later' };
    return { start: found.sha === end ? null : dated(found), missed: null };
}
function dated({ sha, commit }) {
    return { id: sha, date: (commit.committer?.date ?? '').slice(0, 10) };
}
/** Pages of commits that are looked through. */
const MOST_PAGES = 3;
async function firstParents(end, { client, repository }) {
    const chain = [];
    let next = end;
    for (let page = 1; page <= MOST_PAGES && next !== null; page++) {
        const query = { ...repository, sha: end, per_page: LIMITS.pageSize, page };
        const { data } = await client.rest.repos.listCommits(query);
        for (const one of data) {
            if (one.sha !== next)
                continue;
            chain.push(dated(one));
            next = one.parents[0]?.sha ?? null;
        }
        if (data.length < LIMITS.pageSize)
            break;
    }
    return { chain, isCut: next !== null };
}
/** The earliest of the commits after which at most so many records were added: doubling steps, a comparison each. */
async function recordsBack(records, { chain, isCut }, { client, repository }) {
    const [end, ...before] = chain;
    let start = null;
    for (const older of atDoublingSteps(before)) {
        if (end === undefined)
            break;
        const basehead = `${older.id}...${end.id}`;
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            ...repository,
            basehead,
            per_page: 1,
        });
        const added = (data.files ?? []).map(({ filename, additions, patch }) => (0,records_added/* recordsAdded */.l)(filename, additions === 0 && patch === undefined
            ? null
            : additions / ((0,lines_per_record/* mayHaveLongRecords */.c)(filename) ? (0,lines_per_record/* linesPerRecord */.m)(patch ?? '') : 1)));
        if (added.reduce((sum, own) => sum + own, 0) > records && start !== null)
            return { start, missed: null };
        start = older;
    }
    return { start, missed: isCut ? 'long-history' : null };
}
/** The first, the second, the fourth, … and the last. */
function atDoublingSteps(all) {
    return all.filter((_, index) => index === all.length - 1 || Number.isInteger(Math.log2(index + 1)));
}
async function ancestorNamed(name, end, { client, repository }) {
    const basehead = `${name}...${end}`;
    const compared = await client.rest.repos
        .compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 })
        .catch((error) => {
        if (statusOf(error) === 404)
            return null;
        throw error;
    });
    if (compared !== null && compared.data.behind_by === 0) {
        const start = dated(compared.data.base_commit);
        return { start: start.id === end ? null : start, missed: null };
    }
    throw new errors/* CodePurifyError */.Lg('usage', `since is ${JSON.stringify(name)}, which ${compared === null ? 'names no commit of this repository' : 'is no commit before the base'}.`, 'Give an earlier commit, a date such as 2026-01-31, a number such as "1000 records", or off.');
}

;// CONCATENATED MODULE: ./build/github/change/github-window.js









/** The most of an older state that is read: what is left out counts as new, and so is tested with the window. */
const OLDER = { files: 2000, bytes: 250_000_000, large: 50 };
/**
 * Opens the window before a commit over the API, if something was merged in it. Where GitHub does not answer, there is none, and the
 * report says so: the change is judged all the same.
 * @throws CodePurifyError as `githubSince` does
 */
async function githubWindow(since, end, request) {
    try {
        return await github_window_open(since, end, request);
    }
    catch (error) {
        if (statusOf(error) === null && !(error instanceof BudgetError))
            throw error;
        return { window: null, unreached: { asked: (0,change_since/* sinceText */.I)(since), reason: 'no-answer' } };
    }
}
async function github_window_open(since, end, request) {
    const { client, repository, paths, dataFormat, read } = request;
    const { start, missed } = await githubSince(since, end, { client, repository });
    const tree = start === null ? null : await readTree(client, repository, start.id);
    const reason = start !== null && tree === null ? 'large-tree' : missed;
    const unreached = reason && { asked: (0,change_since/* sinceText */.I)(since), reason };
    if (start === null || tree === null)
        return { window: null, unreached };
    const data = (0,data_files/* dataFiles */.q)(paths, dataFormat);
    const files = [...tree.values()].filter(({ path }) => data.isData(path));
    const opened = await githubSide(smallestFiles(files, OLDER), [], data, request, 'context');
    return { window: { older: (0,present_side/* presentSide */.T)(opened, read), start, close: () => opened.close() }, unreached };
}

;// CONCATENATED MODULE: ./build/github/change/github-change.js








/**
 * A change, read over the API alone. The data that it touches, and data of the base, up to a limit, is written to
 * temporary folders.
 * @param since where the window of time before it begins
 * @param warn called if some data of the base is not read, so that copies of it count as new
 * @throws CodePurifyError `input` for a path on neither side, for names that lead out of the folder, and above the limits
 */
function githubChange(change, request, since, warn) {
    const data = (0,data_files/* dataFiles */.q)(request.paths, request.dataFormat);
    const files = filesOfChange(change, data);
    if (files.leftOut !== 0)
        warn(leftOutText(files.leftOut));
    const { dataFormat, read } = request;
    return (0,make_change/* makeChange */.n)({
        openBase: async () => {
            const entries = change.files.flatMap(({ base }) => base ?? []);
            const opened = await githubSide(files.base, entries, data, request, 'context');
            const lost = opened.unread.filter(({ type }) => type === 'file').length;
            if (lost > 0)
                warn(lostText(lost));
            const broughtBy = (lines) => blameLines(lines, change.base, request);
            return { ...opened, side: { ...opened.side, broughtBy } };
        },
        openHead: () => githubSide(files.head, change.files.flatMap(({ head }) => head ?? []), data, request),
        openWindow: () => githubWindow(since, change.base, request),
        ...{ paths: github_side_pathsOf(request), dataFormat, read, isKnown: knownPaths(change, request) },
    });
}
function leftOutText(leftOut) {
    const files = leftOut === null ? 'The unchanged data files' : `${String(leftOut)} unchanged data files`;
    return `${files} of the base were not read over the API: content that is copied from them counts as new.`;
}
function lostText(lost) {
    return `${(0,numbers/* count */.U9)(lost, 'file')} of the base ${lost === 1 ? 'was' : 'were'} not read: content that is copied from there counts as new.`;
}
/** Tests whether either tree has data at a path, changed or not. If a tree is not known in full, every path passes. */
function knownPaths({ baseFiles, headFiles }, request) {
    if (baseFiles === null || headFiles === null)
        return () => true;
    const all = [...baseFiles.values(), ...headFiles.values()];
    return (path) => {
        const data = (0,data_files/* dataFiles */.q)([path], request.dataFormat);
        return data.isChosen('') || all.some((file) => isKnownData(file, data));
    };
}
function isKnownData({ path, mode, sha, bytes }, data) {
    const entry = (0,tree_entry/* treeEntry */.$E)(path, mode, sha, bytes ?? 0);
    return !(0,tree_entry/* needsTarget */.BX)(entry, data) && (0,tree_entry/* isDataEntry */.hJ)(entry, data, null);
}

;// CONCATENATED MODULE: ./build/review/open-compared.js







/**
 * Opens a change: from the checkout if it has both commits, else over the API.
 * @param isPrivileged the run has secrets and the change is a stranger's: the checkout is not read
 * @throws CodePurifyError `usage` when the checkout must be read but cannot be
 */
async function openCompared(job, compared, options, isPrivileged) {
    const { door, client, repository, settings } = job;
    const commits = await checkedOut(job, compared, isPrivileged);
    doorProgress(door).stage('opening the change', null);
    const { paths } = settings;
    const request = { paths, dataFormat: options.dataFormat, read: readerOf(options, door) };
    if (commits === null) {
        const warn = (message) => doorProgress(door).warn(message);
        return githubChange(compared, { ...request, client, repository }, (0,change_since/* sinceOf */.ek)(options), warn);
    }
    const git = { cwd: door.cwd, env: door.env };
    return (0,change_of_commits/* changeOfCommits */.S)(commits.base, commits.head, { ...request, git }, (0,change_since/* sinceOf */.ek)(options));
}
/** Both commits if they are checked out and may be read, else `null`. */
async function checkedOut({ door, settings: { source } }, { base, head }, isPrivileged) {
    if (source === 'api' || (source === 'auto' && isPrivileged))
        return null;
    if (isPrivileged)
        throw notFromCheckout('this event runs with secrets, and the checkout may be from a fork');
    const git = { cwd: door.cwd, env: door.env };
    const known = [await (0,commits/* commitOf */.D3)(base, git), await (0,commits/* commitOf */.D3)(head, git)];
    if (known[0] !== null && known[1] !== null)
        return { base: known[0], head: known[1] };
    if (source === 'checkout')
        throw notFromCheckout('it does not have both commits of the change');
    return null;
}
function notFromCheckout(why) {
    return new errors/* CodePurifyError */.Lg('usage', `input source is "checkout", and the checkout cannot be read: ${why}.`, 'Set fetch-depth: 0 for actions/checkout, or leave this input out to read from the API.');
}

// EXTERNAL MODULE: ./build/config/config-file.js + 1 modules
var config_file = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/config/leave-out.js
var leave_out = __webpack_require__(19549);
// EXTERNAL MODULE: ./build/config/load-options.js
var load_options = __webpack_require__(15260);
;// CONCATENATED MODULE: ./build/github/api/file-at.js

/**
 * The bytes of one file of a commit; `null` if there is no such path, if it is not a plain file, or if it is too large.
 * @param path     from the root of the repository, with `/`
 * @param maxBytes size of the largest file that is read
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

// EXTERNAL MODULE: ./build/change/git/file-of-commit.js
var file_of_commit = __webpack_require__(33314);
// EXTERNAL MODULE: ./build/config/accepting/baseline.js
var baseline = __webpack_require__(18429);
;// CONCATENATED MODULE: ./build/review/baseline-at.js





/**
 * The ids in a baseline of a commit, read over the API. Pass a commit that the maintainers have accepted, so that a change does not
 * accept its own findings.
 * @param file  path from the root of the repository
 * @param given what named it, for messages: `input baseline`
 * @throws CodePurifyError `usage` for a path outside of the repository, and for a file that is no baseline
 */
async function baselineAt({ client, repository }, commit, file, given) {
    const name = external_node_path_.posix.normalize(file);
    if (external_node_path_.posix.isAbsolute(name) || name === '..' || name.startsWith('../')) {
        throw new errors/* CodePurifyError */.Lg('usage', `${given} is ${JSON.stringify(file)}, which is not in the repository.`, 'Give the path of a baseline from the root of the repository, such as known.txt.');
    }
    const bytes = await fileAt(client, repository, commit, name, file_of_commit/* MAX_FILE_BYTES */.g);
    if (bytes !== null)
        return { ids: (0,baseline/* parseBaseline */.nk)(`${commit}:${name}`, bytes.toString('utf8')), warnings: [] };
    const warning = `The commit ${commit} has no ${name} of at most 512 KiB, so the baseline accepts nothing: a change does not accept its own findings. Commit the file to the base branch.`;
    return { ids: [], warnings: [warning] };
}

;// CONCATENATED MODULE: ./build/review/options-at.js








/** Size of the largest configuration file: nobody writes a longer one by hand. */
const MAX_CONFIG_BYTES = 1 << 20;
const CONFIG_NAME = '.codepurify.yml';
/**
 * The options of a review. Given options take precedence over the configuration file of a commit, and that file over the
 * defaults. Pass a commit that the maintainers have accepted, so that a change cannot suppress its own findings. The baseline is that
 * of the commit too, and is not judged as data.
 * @throws CodePurifyError `usage`
 */
async function optionsAt(job, commit) {
    const loaded = await configuredAt(job, commit);
    const { baseline } = loaded.options;
    const own = [...loaded.active.keys()];
    if (baseline === null)
        return { ...loaded, accepted: new Set(own) };
    const given = loaded.sources.get('baseline') ?? '--baseline';
    const { ids, warnings } = await baselineAt(job, commit, baseline, given);
    return {
        ...loaded,
        options: (0,leave_out/* leaveOut */.o)(loaded.options, job.settings.paths, [baseline], '/'),
        warnings: [...loaded.warnings, ...warnings],
        accepted: new Set([...own, ...ids]),
    };
}
async function configuredAt({ client, repository, layer, door: { cwd, now } }, commit) {
    const { config } = (0,resolve_options/* resolveOptions */.$)([layer]);
    const path = config === 'none' ? null : (config ?? CONFIG_NAME);
    const bytes = path === null ? null : await fileAt(client, repository, commit, path, MAX_CONFIG_BYTES);
    if (path === null || bytes === null) {
        if (config !== null && config !== 'none')
            throw noConfig(config, commit);
        return (0,load_options/* optionsFrom */.z)(layer, null, now());
    }
    return (0,load_options/* optionsFrom */.z)(layer, (0,config_file/* parseConfigFile */.m)((0,external_node_path_.resolve)(cwd, path), bytes.toString('utf8')), now());
}
function noConfig(path, commit) {
    return new errors/* CodePurifyError */.Lg('usage', `input config is ${JSON.stringify(path)}, and the commit ${commit} has no such file.`, 'Give the path of a YAML file on the base branch, relative to the root of the repository, or none.');
}

;// CONCATENATED MODULE: ./build/review/review-pull.js











/** Reviews the change between two commits, with comments if there is a pull request. */
async function review_pull_reviewPull(job, query) {
    const { client, repository, settings, door } = job;
    const { base, pull } = query;
    const { options, accepted: known, warnings } = await optionsAt(job, base);
    const seed = (0,seed_note/* seedNotes */.p)(options, door.env);
    for (const warning of [...warnings, ...seed])
        door.warn(warning);
    const compared = await readChange(client, repository, query);
    door.log(`${(0,numbers/* count */.U9)(compared.files.length, 'changed file')} between ${compared.base} and ${compared.head}`);
    const accepted = pull === null ? [] : await acceptedIn(job, pull);
    const judging = { options, suppressed: new Set([...known, ...accepted]) };
    const change = await openCompared(job, compared, options, query.isPrivileged);
    const target = pull !== null && settings.hasComments ? { ...repository, pull, head: compared.head } : null;
    const { maxPoisoned } = settings;
    return closeAfter(change, door, async () => {
        const outcome = await judgeChange(change, judging, door);
        const isNothing = outcome.result.overall?.kind === 'nothing';
        const notes = [...(query.notes ?? []), ...compared.notes, ...seed, ...(isNothing ? [NO_DATA] : [])];
        const files = () => filesOfPull(outcome.result, change, compared.files);
        return publish({ outcome, options, maxPoisoned, pull: target, files, notes }, client, door);
    });
}
const NO_DATA = 'No training data has changed.';
/** Ids of findings that people with write access have accepted; none if the comments cannot be read. */
async function acceptedIn({ client, repository, door }, pull) {
    try {
        return (await readAcceptances(client, { ...repository, pull })).map(({ id }) => id);
    }
    catch (error) {
        const problem = apiError(error, 'the findings accepted in comments');
        door.warn(problem instanceof Error ? problem.message : String(problem));
        return [];
    }
}

// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
// EXTERNAL MODULE: ./build/cli/option-flags.js
var option_flags = __webpack_require__(15970);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-graphql/dist-bundle/index.js
var dist_bundle = __webpack_require__(13178);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var plugin_retry_dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./node_modules/bottleneck/lib/index.js
var lib = __webpack_require__(62203);
;// CONCATENATED MODULE: ./build/github/api/load-toolkit.js


/**
 * Loads GitHub's toolkit when a client is first needed. While it loads, the toolkit reads the event file of this process,
 * and prints a line or throws if it cannot. A client needs no event, so the file's path is hidden from it. It also takes the
 * proxy of the environment, where it knows `.example.com` in `NO_PROXY`, and we give it `*.example.com` as that.
 * @throws CodePurifyError `input` when a variable with the address of the API or of a proxy cannot be used
 */
async function loadToolkit() {
    const { GITHUB_EVENT_PATH: path, no_proxy: lower, NO_PROXY: upper } = external_node_process_.env;
    delete external_node_process_.env.GITHUB_EVENT_PATH;
    const except = lower === undefined || lower === '' ? upper : lower;
    if (except?.includes('*.') === true)
        external_node_process_.env.no_proxy = except.replaceAll('*.', '.');
    try {
        // eager: inside the bundle, but run only now
        return await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 75250));
    }
    catch (error) {
        throw addressError(external_node_process_.env, error) ?? error;
    }
    finally {
        if (path !== undefined)
            external_node_process_.env.GITHUB_EVENT_PATH = path;
        if (lower === undefined)
            delete external_node_process_.env.no_proxy;
        else
            external_node_process_.env.no_proxy = lower;
    }
}

;// CONCATENATED MODULE: ./build/github/api/client.js









/** Long enough for a tree of 100,000 entries over a slow line. */
const TIMEOUT_MS = 30_000;
/** How often a read is tried again if it fails on the way (5xx, no answer, broken JSON). */
const RETRIES = 3;
/** Statuses that another try does not change; a rate limit (429) is waited for instead. */
const NOT_ON_THE_WAY = [400, 401, 403, 404, 410, 422, 429, 451];
/** Seconds that a call waits for a rate limit at most. Past that it fails: the runner would be idle for too long. */
const LONGEST_WAIT_SECONDS = 120;
/** How often one call waits for a rate limit. */
const WAITS = 2;
/** Seconds between requests that write ("Best practices for using the REST API"). */
const SECONDS_BETWEEN_WRITES = 1;
/**
 * The toolkit's client, which uses the runner's proxy if there is one. It also retries reads, waits for rate limits, paces
 * writes, and gives every request a time limit. A write is sent once: after a failure on the way nobody knows whether it
 * was carried out, so the caller has to check.
 * @throws CodePurifyError `input` when the address of the API or of a proxy cannot be used
 */
async function createClient(settings) {
    const { baseUrl, token, userAgent, secondMs = 1000, timeoutMs = TIMEOUT_MS } = settings;
    checkApiAddress(baseUrl);
    const { GitHub, getOctokitOptions, defaults } = await loadToolkit();
    const budget = new RequestBudget(settings.onBound);
    const within = client_withinBudget(budget);
    const plugins = [plugin_retry_dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* paginateGraphQL */.T, sendWritesOnce, within];
    const Client = GitHub.plugin(wholeAnswers, namedLimits, ...plugins);
    const options = {
        ...{ baseUrl, userAgent, log: SILENT },
        request: { fetch: counted(withTimeout(defaults.request?.fetch, timeoutMs), budget) },
        retry: { retries: RETRIES, retryAfterBaseValue: secondMs, doNotRetry: NOT_ON_THE_WAY },
        throttle: {
            ...{ retryAfterBaseValue: secondMs, fallbackSecondaryRateRetryAfter: LIMITS.secondaryLimitSeconds },
            ...{ write: pace(secondMs), notifications: pace(secondMs) },
            onRateLimit: waiting('rate limit', settings),
            onSecondaryRateLimit: waiting('secondary rate limit', settings),
        },
    };
    return new Client(getOctokitOptions(token, options));
}
/** Octokit logs URLs and deprecations, which do not concern a user. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // nothing
}
function pace(secondMs) {
    return new lib.Group({ maxConcurrent: 1, minTime: SECONDS_BETWEEN_WRITES * secondMs });
}
/** Makes the function that decides whether a call waits for a rate limit, and reports it. */
function waiting(limit, { onWait }) {
    return (seconds, _options, _octokit, waits) => {
        const wait = waits < WAITS && seconds <= LONGEST_WAIT_SECONDS;
        onWait?.(`GitHub's ${limit} was reached: ${wait ? 'waiting' : 'not waiting'} ${String(seconds)} s.`);
        return wait;
    };
}
function withTimeout(send, timeoutMs) {
    return async (input, init) => {
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            return await send(input, { ...init, signal });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            throw new Error(`No answer within ${String(timeoutMs / 1000)} s.`, { cause: error });
        }
    };
}
/** Shows every answer, also of a request that is tried again, to the budget. */
function counted(send, budget) {
    return async (input, init) => {
        const answer = await send(input, init);
        budget.saw(answer.headers);
        return answer;
    };
}
/**
 * If Octokit cannot parse the JSON of an answer, it returns the text. Its parser has no room on the stack for a string of
 * some 6 MB, as in the answer for a large blob, so we parse such a text once more. What is no JSON was cut off on the way.
 */
function wholeAnswers(octokit) {
    octokit.hook.after('request', (response, request) => {
        const json = /^application\/json\b/u.test(response.headers['content-type'] ?? '');
        if (!json || typeof response.data !== 'string')
            return;
        try {
            response.data = JSON.parse(response.data);
        }
        catch (cause) {
            const options = { request: request, response };
            const error = new dist_src/* RequestError */.G('The answer is cut off: it is not valid JSON.', 502, options);
            throw Object.assign(error, { cause });
        }
    });
}
/**
 * Octokit recognises a secondary rate limit by its message alone. "Rate limits for the REST API" names the headers: a 429,
 * or a 403 with `retry-after`, is one unless the primary limit is used up. We add the words that Octokit looks for.
 */
function namedLimits(octokit) {
    octokit.hook.error('request', (error) => {
        if (error instanceof dist_src/* RequestError */.G && isUnnamedLimit(error)) {
            error.message = `${error.message} (secondary rate limit)`;
        }
        throw error;
    });
}
function isUnnamedLimit({ status, message, response }) {
    const headers = response?.headers ?? {};
    const isLimit = status === 429 || (status === 403 && headers['retry-after'] !== undefined);
    return isLimit && headers['x-ratelimit-remaining'] !== '0' && !/\bsecondary rate\b/iu.test(message);
}
/** Makes the plugin that keeps a client within its budget. Callers name the purpose of a request that reads data. */
function client_withinBudget(budget) {
    return (octokit) => {
        octokit.hook.before('request', (options) => {
            const { purpose } = options.request;
            budget.take(options.url, purpose ?? 'report');
        });
        return { budget };
    };
}
/** Turns retries off for writes. `POST /graphql` is a read or a write, depending on its query. */
function sendWritesOnce(octokit) {
    octokit.hook.before('request', (options) => {
        const { method, url, query } = options;
        const isQuery = url.endsWith('/graphql') && typeof query === 'string' && /^\s*query\b/u.test(query);
        if (method !== 'GET' && method !== 'HEAD' && !isQuery)
            options.request = { ...options.request, retries: 0 };
    });
}

// EXTERNAL MODULE: ./build/scan/models/package-root.js
var package_root = __webpack_require__(99556);
;// CONCATENATED MODULE: ./build/cli/review-client.js



const API = 'https://api.github.com';
/**
 * A client with the token in `GITHUB_TOKEN` or `GH_TOKEN`.
 * @throws CodePurifyError `usage` without a token
 */
async function tokenClient({ env, warn }) {
    const token = env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '';
    if (token === '') {
        throw new errors/* CodePurifyError */.Lg('usage', 'No token is set, so nothing can be read from GitHub.', 'Set GITHUB_TOKEN. A dry run needs only read permission.');
    }
    const { GITHUB_API_URL: api = '' } = env;
    return createClient({
        ...{ baseUrl: api === '' ? API : api, token, userAgent: userAgent() },
        ...{ onWait: warn, onBound: warn },
    });
}
/** A client for requests that are recorded and never sent. */
function offlineClient() {
    return createClient({ baseUrl: API, token: 'none', userAgent: userAgent() });
}
function userAgent() {
    return `codepurify/${(0,package_root/* toolVersion */.f)()}`;
}

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
;// CONCATENATED MODULE: ./build/text/escape/escape-workflow.js


/** Every colon that follows another. */
const SECOND_COLON = /(?<=:):/g;
/**
 * Foreign text for one line of a plain job log: `::name::` and `##[name]` are broken wherever they occur, and characters
 * that a terminal would obey are shown.
 */
function escapeLogLine(text) {
    return (0,escape_terminal/* escapeTerminal */.e)(text).replace(SECOND_COLON, '\\u{3A}');
}
/**
 * Foreign text for the message or a property of a workflow command (`::error file=<property>::<message>`): invisible
 * characters are shown. GitHub's toolkit encodes the characters that would end the command or property (`%`, line breaks,
 * `:` and `,`) when it writes the command.
 */
function escapeCommandText(text) {
    return showUnsafeLines(text);
}

;// CONCATENATED MODULE: ./build/cli/review-door.js


/** What a review uses of the command line: its log and warnings go to standard error, unless `quiet`. */
function commandDoor({ env, cwd, loaders, stderr }, quiet) {
    const say = (line) => {
        if (!quiet)
            void stderr.write(`${line}\n`);
    };
    return {
        ...{ env, cwd, loaders, secondMs: 1000, now: () => new Date() },
        log: (text) => say(escapeLogLine(text)),
        warn: (text) => say(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(text)}`),
    };
}

// EXTERNAL MODULE: ./build/cli/report/write-output.js
var write_output = __webpack_require__(35257);
;// CONCATENATED MODULE: ./build/cli/review-command.js













/**
 * `codepurify review`: prints what the Action would post on a pull request, or on the change between two commits of the
 * local repository. Without `--dry-run` it posts the review of a pull request.
 * @returns the exit code of the gate
 * @throws CodePurifyError `usage` when the options name neither a pull request nor two commits
 */
async function reviewCommand(paths, values, world) {
    const { repo, pr, base, quiet } = values;
    const door = commandDoor(world, quiet === true);
    const isOnGitHub = typeof repo === 'string' && typeof pr === 'string' && base === undefined;
    // on GitHub the baseline is that of the base there
    const local = isOnGitHub ? { ...values, baseline: undefined } : values;
    const { options, accepted } = await (0,command_run/* commandOptions */.i)(local, world);
    const output = (0,output_formats/* soleOutput */.j3)(options, 'the review');
    const { published, requests } = isOnGitHub
        ? await onGitHub(repo, pullNumber(pr), paths, values, door)
        : await inLocalRepository(namedCommits(values, paths), { options, suppressed: accepted }, door);
    const { gate, summary, delivered } = published;
    door.log(delivered);
    door.log(gate.sentence);
    const text = requests === null ? summary : `${renderRequests(requests)}\n${summary}`;
    await (0,write_output/* writeOutput */.z)(text, output, world);
    return gate.exitCode;
}
/** Reviews a pull request as the Action does. A dry run reads from GitHub and records the requests that would write. */
async function onGitHub(repo, pull, paths, values, door) {
    const repository = parseRepository(repo);
    const client = await tokenClient(door);
    const requests = values.dryRun === true ? recordWrites(client, false) : null;
    const sides = await sidesOf(client, repository, pull);
    const settings = { paths, source: 'auto', maxPoisoned: 0, hasComments: true };
    const job = { door, client, repository, settings, layer: (0,resolve_options/* commandLineLayer */.b)((0,option_flags/* givenOptions */.G)(values)) };
    return { published: await review_pull_reviewPull(job, { ...sides, pull, isPrivileged: false }), requests };
}
async function inLocalRepository(commits, judging, door) {
    const client = await offlineClient();
    const requests = recordWrites(client, true);
    return { published: await reviewCommits(commits, judging, client, door), requests };
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
function pullNumber(text) {
    if (/^[1-9]\d{0,9}$/.test(text))
        return Number(text);
    throw new errors/* CodePurifyError */.Lg('usage', `--pr is ${JSON.stringify(text)}, which is not the number of a pull request.`, 'Give a number, such as --pr 12.');
}
function namedCommits({ repo, pr, base, head, dryRun, staged }, paths) {
    if (staged === true) {
        throw new errors/* CodePurifyError */.Lg('usage', '--staged was given, and a review is of commits.', 'Commit first, or judge what is staged with codepurify scan --staged.');
    }
    if (typeof base === 'string' && repo === undefined && pr === undefined && dryRun === true) {
        return { base, head: typeof head === 'string' ? head : 'HEAD', paths };
    }
    throw new errors/* CodePurifyError */.Lg('usage', 'It is not clear what to review.', 'Give --repo owner/name and --pr number, or --dry-run with --base and --head for two commits of the local repository.');
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
