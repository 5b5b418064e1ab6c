export const id = 258;
export const ids = [258];
export const modules = {

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ editJsonString)
});

// EXTERNAL MODULE: ./build/code/edit.js
var edit = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/data/json-escapes.js
/** Lengths of `\n` and of `\u000a` in the raw text. */
const SHORT_ESCAPE = 2;
const UNICODE_ESCAPE = 6;
/** Length of the raw text of the UTF-16 unit that begins at `at`. */
function rawLength(raw, at) {
    if (raw[at] !== '\\')
        return 1;
    return raw[at + 1] === 'u' ? UNICODE_ESCAPE : SHORT_ESCAPE;
}
/**
 * Raw offsets of the UTF-16 units of a JSON string's value.
 * @param raw the text between the quotes
 * @returns one offset per unit of the decoded value, and one for its end
 */
function rawOffsets(raw) {
    const offsets = new Uint32Array(raw.length + 1);
    let count = 0;
    let at = 0;
    while (at < raw.length) {
        offsets[count] = at;
        count += 1;
        at += rawLength(raw, at);
    }
    offsets[count] = at;
    return offsets.subarray(0, count + 1);
}
/**
 * The style of a string; what it leaves open is answered by the rest of its line, and where that is silent
 * too, escapes are used: they keep a file of pure ASCII so.
 */
function escapeStyle(raw, line) {
    const seen = new Map();
    for (let at = 0; at < raw.length;) {
        const spelt = raw.slice(at, at + rawLength(raw, at));
        const character = spelt.length === 1 ? spelt : JSON.parse(`"${spelt}"`);
        if (character < '\u0080')
            seen.set(character, spelt);
        at += spelt.length;
    }
    const hex = /\\u(?=[0-9]{0,3}[A-Fa-f])([0-9A-Fa-f]{4})/.exec(`${raw} ${line}`)?.[1] ?? '';
    return { seen, literal: saysLiteral(raw) ?? saysLiteral(line) ?? false, upperCase: /[A-F]/.test(hex) };
}
/** `null` where nothing beyond ASCII occurs. */
function saysLiteral(raw) {
    if (/[^\0-\u007F]/.test(raw))
        return true;
    return /\\u(?!00[0-7])[0-9A-Fa-f]{4}/.test(raw) ? false : null;
}
const SURROGATE = /^[\uD800-\uDFFF]$/;
/** Spells text inside a JSON string in the given style; half surrogate pairs are always escaped. */
function escapeJsonText(text, style) {
    return Array.from(text, (character) => spell(character, style)).join('');
}
function spell(character, { seen, literal, upperCase }) {
    if (character < '\u0080')
        return seen.get(character) ?? JSON.stringify(character).slice(1, -1);
    if (literal && !SURROGATE.test(character))
        return character;
    return Array.from({ length: character.length }, (_, index) => {
        const digits = character.charCodeAt(index).toString(16).padStart(4, '0');
        return `\\u${upperCase ? digits.toUpperCase() : digits}`;
    }).join('');
}

;// CONCATENATED MODULE: ./build/data/json-scan.js
/**
 * Where the string value under `keys` stands in a line of valid JSON, between its quotes. Of duplicate keys
 * the last counts, as for `JSON.parse`.
 * @returns `null` where there is none, or where it is no string
 */
function findJsonString(raw, keys) {
    let at = skipBlanks(raw, 0);
    for (const key of keys) {
        const value = raw[at] === '{' ? memberValue(raw, at, key) : null;
        if (value === null)
            return null;
        at = value;
    }
    return raw[at] === '"' ? { start: at + 1, end: stringEnd(raw, at) - 1 } : null;
}
/** Offset of the value of the last member of that name in the object that begins at `at`. */
function memberValue(raw, at, key) {
    let found = null;
    let next = skipBlanks(raw, at + 1);
    while (raw[next] === '"') {
        const nameEnd = stringEnd(raw, next);
        const name = JSON.parse(raw.slice(next, nameEnd));
        const value = skipBlanks(raw, skipBlanks(raw, nameEnd) + 1);
        if (name === key)
            found = value;
        next = skipBlanks(raw, valueEnd(raw, value));
        if (raw[next] === ',')
            next = skipBlanks(raw, next + 1);
    }
    return found;
}
/** End of the value that begins at `at`; counts brackets, so depth costs nothing. */
function valueEnd(raw, at) {
    let depth = 0;
    let next = at;
    while (next < raw.length) {
        const character = raw.charAt(next);
        if (character === '"')
            next = stringEnd(raw, next);
        else if (depth === 0 && ',]} \t\r\n'.includes(character))
            return next;
        else {
            if (character === '{' || character === '[')
                depth += 1;
            if (character === '}' || character === ']')
                depth -= 1;
            next += 1;
        }
        if (depth === 0 && '"]}'.includes(raw.charAt(next - 1)))
            return next;
    }
    return next;
}
/** Offset behind the closing quote of the string that begins at `at`. */
function stringEnd(raw, at) {
    let next = at + 1;
    while (next < raw.length && raw[next] !== '"')
        next += raw[next] === '\\' ? 2 : 1;
    return next + 1;
}
function skipBlanks(raw, at) {
    let next = at;
    while (next < raw.length && ' \t\r\n'.includes(raw.charAt(next)))
        next += 1;
    return next;
}

// EXTERNAL MODULE: ./build/data/minimal-edits.js
var minimal_edits = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/data/record.js + 1 modules
var record = __webpack_require__(4898);
;// CONCATENATED MODULE: ./build/data/json-edit.js






/**
 * Edits of a line of JSON that turn the string value under `keys` into `newCode`: nothing outside the changed
 * characters changes, and what is new is spelt as the rest of the string is.
 * @param raw  the line, valid JSON without byte-order mark
 * @param code what the value must be before
 * @returns `null` when the value is not `code`: the record has changed
 * @throws CodePurifyError `internal` should the edited line not decode to `newCode`
 */
function editJsonString(raw, keys, code, newCode) {
    const token = findJsonString(raw, keys);
    if (token === null || (0,record/* valueAt */.fK)(JSON.parse(raw), keys) !== code)
        return null;
    const inner = raw.slice(token.start, token.end);
    const offsets = rawOffsets(inner);
    const style = escapeStyle(inner, raw);
    const rawOffset = (offset) => token.start + (offsets[offset] ?? inner.length);
    const edits = (0,minimal_edits/* minimalEdits */.D)(code, newCode).map(({ span, text }) => ({
        span: { start: rawOffset(span.start), end: rawOffset(span.end) },
        text: escapeJsonText(text, style),
    }));
    if ((0,record/* valueAt */.fK)(JSON.parse((0,edit/* applyEdits */.ct)(raw, edits)), keys) !== newCode) {
        throw new errors/* CodePurifyError */.L('internal', 'An edited record does not decode to the code that was meant.', 'Nothing was written; please report this with the record.');
    }
    return edits;
}


/***/ }),

/***/ 1498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ minimalEdits)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);

/** Words, runs of blanks, single other characters (whole code points). */
const PIECE = /\w+|\s+|[^\w\s]/gu;
/** Beyond so many changed pieces the search for the least of them is slower than it is worth. */
const MAX_CHANGED_PIECES = 1000;
/**
 * Edits that turn `before` into `after`, in order, and leave all else alone: whole words, so that a
 * rename is one edit per occurrence, and whole code points, as bytes cannot hold half of one. Two texts that have little in common give one edit.
 */
function minimalEdits(before, after) {
    const start = commonPrefix(before, after);
    const tail = commonSuffix(before, after, start);
    const oldMiddle = before.slice(start, before.length - tail);
    const newMiddle = after.slice(start, after.length - tail);
    if (oldMiddle === '' && newMiddle === '')
        return [];
    const pieces = [oldMiddle.match(PIECE) ?? [], newMiddle.match(PIECE) ?? []];
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)([...pieces[0]], [...pieces[1]], { maxEditLength: MAX_CHANGED_PIECES });
    if (changes === undefined)
        return [{ span: { start, end: start + oldMiddle.length }, text: newMiddle }];
    return mergeChanges(changes, start);
}
function mergeChanges(changes, from) {
    const edits = [];
    let at = from;
    let open = null;
    const close = () => {
        if (open !== null)
            edits.push({ span: { start: open.start, end: at }, text: open.text });
        open = null;
    };
    for (const { added, removed, value } of changes) {
        const text = value.join('');
        if (!added && !removed)
            close();
        else
            open ??= { start: at, text: '' };
        if (added && open !== null)
            open.text += text;
        if (!added)
            at += text.length;
    }
    close();
    return edits;
}
/** Length of the common beginning; it ends at a word's end and never inside a surrogate pair. */
function commonPrefix(a, b) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && a.charCodeAt(length) === b.charCodeAt(length))
        length++;
    while (length > 0 && (joins(a, length) || joins(b, length)))
        length--;
    return length;
}
/** Length of the common end behind `start`, likewise. */
function commonSuffix(a, b, start) {
    const most = Math.min(a.length, b.length) - start;
    let length = 0;
    while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
        length++;
    while (length > 0 && (joins(a, a.length - length) || joins(b, b.length - length)))
        length--;
    return length;
}
/** Whether the characters on both sides of `at` belong together: halves of a pair, or of a word. */
function joins(text, at) {
    return /^(?:\w\w|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));
}


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ scanData),
  t: () => (/* binding */ scanPaths)
});

// EXTERNAL MODULE: ./build/scan/models.js + 22 modules
var models = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 4 modules
var opened_data = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/scan/progress.js
var scan_progress = __webpack_require__(5121);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 1 modules
var scan_context = __webpack_require__(885);
// EXTERNAL MODULE: ./build/config/describe-options.js
var describe_options = __webpack_require__(2941);
// EXTERNAL MODULE: ./build/config/option-names.js
var option_names = __webpack_require__(3371);
// EXTERNAL MODULE: ./build/probe/keyed-hash.js
var keyed_hash = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/probe/labels.js + 1 modules
var probe_labels = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/scan/subject.js
var scan_subject = __webpack_require__(8612);
// EXTERNAL MODULE: ./build/scan/subjects.js
var subjects = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/scan/tally.js
var tally = __webpack_require__(3494);
;// CONCATENATED MODULE: ./build/scan/survey-labels.js





/**
 * Looks for labels that a probe could learn; reads on only until there are enough.
 * @returns `null` where there are, else why not
 * @throws what the source throws before it yields anything
 */
async function surveyLabels(source, limit, budget) {
    const surveys = new Map();
    const parts = [
        ...(source.base === null ? [] : [{ rows: source.base(), limit: null }]),
        { rows: source.head(), limit },
    ];
    for (const { rows, limit: most } of parts) {
        for await (const subject of new subjects/* Reading */.z(new tally/* Tally */.F(), { budget, limit: most }).subjects(rows)) {
            if (subject.label === null)
                continue;
            const task = (0,scan_subject/* taskOf */.Xb)(subject);
            const survey = surveys.get(task) ?? { labels: [], lookAt: probe_labels/* LEAST_RECORDS */.LI };
            surveys.set(task, survey);
            survey.labels.push(subject.label);
            if (survey.labels.length < survey.lookAt)
                continue;
            if (plan(survey.labels, task) === null)
                return null;
            survey.lookAt *= 2; // looking again at every label would cost the square of their number
        }
    }
    const [main] = [...surveys].sort(([, a], [, b]) => b.labels.length - a.labels.length);
    return main === undefined ? plan([], 'classification') : plan(main[1].labels, main[0]);
}
function plan(labels, task) {
    // any key will do: near copies of outputs are put together by it, for this look alone
    const key = (0,keyed_hash/* hashKeyOf */.Tf)('survey');
    const planned = (0,probe_labels/* planLabels */.nH)(labels, task === 'generation' ? 'generation' : 'classification', key);
    return planned.kind === 'unable' ? planned : null;
}

// EXTERNAL MODULE: ./build/scan/victims.js
var victims = __webpack_require__(5037);
;// CONCATENATED MODULE: ./build/scan/choose-judge.js




/** Options of how a victim is asked about a unit. A probe learned from the data knows its answers already. */
const UNIT_OPTIONS = [
    'threshold',
    'statistic',
    'elements',
    'variant',
    'mask',
    'calibration',
    'transferTop',
    'references',
];
/**
 * Who judges by `--victim`: `auto` looks for labels that a probe could learn.
 * @throws CodePurifyError `usage` when there is no such folder or file; and what the source throws
 */
async function chooseJudge(source, options, budget) {
    if (options.victim === victims/* PROBE */.vD)
        return { kind: 'probe', isGiven: true };
    const given = unitOptionsGiven(options);
    if (options.victim !== 'auto')
        return askedOrHeld((0,victims/* chooseVictim */.Ns)(options.victim), given);
    if (given.length > 0) {
        return (0,victims/* sentinelChoice */.AG)(`chosen by auto: ${given.join(', ')} asks about units one by one, which the bundled sentinel answers`);
    }
    const unable = await surveyLabels(source, options.limit, budget);
    return unable === null ? { kind: 'probe', isGiven: false } : sentinelInstead(unable);
}
/** A probe in a file is asked about units where an option says how; else its families are held against them. */
function askedOrHeld(choice, given) {
    const { kind, path, reason } = choice;
    if (kind !== 'probe-file')
        return choice;
    return given.length === 0
        ? { kind: 'probe-families', path, reason }
        : { kind, path, reason: `${reason}; ${given.join(', ')} asks about units by themselves` };
}
/** The sentinel, where `auto` found nothing for a probe to learn. */
function sentinelInstead({ reason }) {
    const why = `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`;
    return (0,victims/* sentinelChoice */.AG)(`chosen by auto: no model was given, and ${why}; so the bundled sentinel judges`);
}
/** Options that were set away from their default and that only a victim asked unit by unit can follow. */
function unitOptionsGiven(options) {
    return UNIT_OPTIONS.filter((name) => options[name] !== (0,describe_options/* describeOption */.ti)(name).default).map((name) => `--${(0,option_names/* kebabCase */.kW)(name)}`);
}

// EXTERNAL MODULE: ./build/code/parser.js + 1 modules
var parser = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/detect/judge.js + 6 modules
var judge = __webpack_require__(873);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/scan/analyze-subject.js
var analyze_subject = __webpack_require__(2785);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/scan/cached-verdict.js

const spanSchema = schemas/* object */.Ikc({ start: schemas/* int */.Whr().min(0), end: schemas/* int */.Whr().min(0) });
const triggerSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['identifier', 'statement']),
    text: schemas/* string */.YjP(),
    family: schemas/* string */.YjP(),
    spans: schemas/* array */.YOg(spanSchema).min(1),
});
const number = schemas/* number */.aig();
const verdictSchema = schemas/* discriminatedUnion */.gMt('verdict', [
    schemas/* object */.Ikc({ verdict: schemas/* literal */.euz('clean'), degraded: schemas/* boolean */.zMY() }),
    schemas/* object */.Ikc({
        verdict: schemas/* literal */.euz('poisoned'),
        degraded: schemas/* boolean */.zMY(),
        side: schemas/* int */.Whr().min(0).max(1),
        functionName: schemas/* string */.YjP().nullable(),
        prediction: schemas/* string */.YjP(),
        confidence: number,
        deficit: number.nullable(),
        transfer: number.nullable(),
        pValue: number.nullable(),
        threshold: number.nullable(),
        trigger: triggerSchema,
        more: schemas/* array */.YOg(triggerSchema),
        necessity: schemas/* object */.Ikc({ prediction: schemas/* string */.YjP(), confidence: number, drop: number }),
        sufficiency: schemas/* object */.Ikc({ planted: number, turned: number, shift: number }).nullable(),
        company: schemas/* null */.chJ(),
        purified: schemas/* object */.Ikc({
            strategy: schemas/* enum */.k5n(['rename', 'infill', 'remove']),
            code: schemas/* string */.YjP(),
            prediction: schemas/* string */.YjP(),
            confidence: number,
            verified: schemas/* boolean */.zMY(),
        })
            .nullable(),
    }),
]);
/** The verdict in a line of the cache, or `null` when the line holds none: it is then judged anew. */
function parseVerdict(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null; // torn or tampered: as good as absent
    }
    const parsed = verdictSchema.safeParse(value);
    return parsed.success ? parsed.data : null;
}

;// CONCATENATED MODULE: ./build/scan/cache.js




/** Keeps nothing. */
const noCache = {
    get: () => Promise.resolve(null),
    set: () => Promise.resolve(),
    flush: () => Promise.resolve(),
};
/** First hex digits of the key that name a shard: 16 files. */
const SHARD_DIGITS = 1;
/** 16 shards of 4 MB: about 500,000 clean verdicts; a scan of hostile data cannot fill a disk or memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** A verdict whose purified code is longer costs many others their place: it is judged anew instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: what a crash can lose. */
const FLUSH_EVERY = 2_000;
/**
 * Verdicts in a folder, one JSON line each, in shards that are rewritten whole and put in place atomically.
 * A line that cannot be read is no entry. When a shard is full its least recently used entries go.
 */
class FolderCache {
    folder;
    context;
    maxShardLength;
    #shards = new Map();
    #unwritten = 0;
    /**
     * @param folder  made when the first verdicts are written
     * @param context hash over all else that a verdict follows from: tool, victim, options, calibration
     * @param maxShardLength UTF-16 units that a shard's entries may take
     */
    constructor(folder, context, maxShardLength = MAX_SHARD_LENGTH) {
        this.folder = folder;
        this.context = context;
        this.maxShardLength = maxShardLength;
    }
    async get(subject) {
        const key = this.#key(subject);
        const shard = await this.#shard(key);
        const line = shard.lines.get(key);
        if (line === undefined)
            return null;
        shard.lines.delete(key);
        shard.lines.set(key, line);
        return parseVerdict(line);
    }
    async set(subject, verdict) {
        const line = JSON.stringify(verdict);
        if (line.length > MAX_ENTRY_LENGTH)
            return;
        const key = this.#key(subject);
        put(await this.#shard(key), key, line, this.maxShardLength);
        this.#unwritten += 1;
        if (this.#unwritten >= FLUSH_EVERY)
            await this.flush();
    }
    async flush() {
        this.#unwritten = 0;
        for (const [name, opening] of this.#shards) {
            const shard = await opening;
            if (shard.changed)
                await writeShard(this.folder, name, shard);
            shard.changed = false;
        }
    }
    #key(subject) {
        const content = subject.units.flatMap(({ language, code }) => [language, code]);
        return (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([this.context, ...content]))
            .digest('hex');
    }
    #shard(key) {
        const name = key.slice(0, SHARD_DIGITS);
        let shard = this.#shards.get(name);
        if (shard === undefined) {
            shard = readShard((0,external_node_path_.join)(this.folder, shardFile(name)), this.maxShardLength);
            this.#shards.set(name, shard);
        }
        return shard;
    }
}
/** No name that a scan of the folder around it would take for data. */
function shardFile(name) {
    return `${name}.verdicts`;
}
function put(shard, key, line, maxLength) {
    shard.length += line.length - (shard.lines.get(key)?.length ?? 0);
    shard.lines.delete(key);
    shard.lines.set(key, line);
    shard.changed = true;
    for (const [oldest, its] of shard.lines) {
        if (shard.length <= maxLength)
            break;
        shard.lines.delete(oldest);
        shard.length -= its.length;
    }
}
const KEY_LENGTH = 64;
async function readShard(path, maxLength) {
    const shard = { lines: new Map(), length: 0, changed: false };
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => ''); // missing or unreadable: an empty cache
    for (const row of text.split('\n')) {
        const key = row.slice(0, KEY_LENGTH);
        if (/^[0-9a-f]{64} $/.test(row.slice(0, KEY_LENGTH + 1)))
            put(shard, key, row.slice(KEY_LENGTH + 1), maxLength);
    }
    shard.changed = false;
    return shard;
}
async function writeShard(folder, name, shard) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, shardFile(name));
    const fresh = `${path}.${String(process.pid)}.tmp`;
    try {
        await (0,promises_.writeFile)(fresh, [...shard.lines].map(([key, line]) => `${key} ${line}\n`).join(''), {
            mode: 0o600,
        });
        await (0,promises_.rename)(fresh, path);
    }
    finally {
        await (0,promises_.rm)(fresh, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/scan/cache-context.js

/** Options that a verdict follows from; what is only about reading, reporting or time is not among them. */
const JUDGING_OPTIONS = [
    'statistic',
    'elements',
    'variant',
    'mask',
    'transferTop',
    'references',
    'fpr',
    'threshold',
    'purify',
];
/** A hash over everything but the code: verdicts are kept and found under it. */
function cacheContext(options, ground) {
    const told = JUDGING_OPTIONS.map((name) => options[name]);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([told, ground]))
        .digest('hex');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/scan/cache-folder.js


const FOLDER = 'codepurify';
/**
 * The folder for verdicts when none is given: `codepurify` in the user's cache folder (XDG Base Directory
 * specification; `LOCALAPPDATA` on Windows), never in the scanned tree, whose author could fill it.
 */
function defaultCacheFolder(env) {
    const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((path) => path !== undefined && path !== '');
    return (0,external_node_path_.join)(base ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), FOLDER);
}

// EXTERNAL MODULE: ./build/scan/ground.js
var scan_ground = __webpack_require__(7225);
// EXTERNAL MODULE: ./build/scan/guarded-victim.js
var guarded_victim = __webpack_require__(2569);
// EXTERNAL MODULE: ./build/scan/mlm-opener.js
var mlm_opener = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/scan/package-root.js
var package_root = __webpack_require__(2105);
// EXTERNAL MODULE: ./build/code/analyze.js + 8 modules
var analyze = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/code/edit.js
var code_edit = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/code/languages.js + 3 modules
var languages = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/code/tokens.js
var code_tokens = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/code/variant.js
var variant = __webpack_require__(7789);
;// CONCATENATED MODULE: ./build/purify/rank.js
/**
 * The order in which ways of different kinds are preferred, once they parse and neutralise.
 *
 * A removal fills no token, so its likelihood cannot be compared with that of an infill. Published triggers
 * are dead code, which a maintainer wants gone and not reworded, so removal comes first, unless it would
 * take something with it that the rest of the function uses: then the reworded statement is preferred.
 */
const TIERS = {
    /** The same code under another name: nothing can break. */
    rename: 0,
    /** A statement that nothing else needs, gone without a trace. */
    removeWhole: 1,
    /** The sole body of an `if` or a loop, gone: an empty body stays behind. */
    removeBody: 2,
    /** The statement in other words. */
    infill: 3,
    /** A statement that assigns or jumps, gone. */
    removeEffect: 4,
};
/** Number of characters that a proposal takes away plus those that it puts in. */
function changedCharacters(proposal) {
    return proposal.edits.reduce((sum, { span, text }) => sum + (span.end - span.start) + text.length, 0);
}
/**
 * Compares two candidates that parse: preferred kind, then the language model's likelihood, then fewest
 * changed characters. Whether a candidate neutralises goes before all of these, and is measured in
 * `verify.ts` in this order.
 *
 * @returns below 0 when `a` is to be preferred
 */
function compareCandidates(a, b) {
    if (a.tier !== b.tier)
        return a.tier - b.tier;
    if (a.logProbability !== b.logProbability)
        return a.logProbability > b.logProbability ? -1 : 1;
    return a.changed - b.changed;
}

;// CONCATENATED MODULE: ./build/purify/statements.js


/** Whether `outer` holds all of `inner`. */
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** The one place where a statement stands. */
function placeOf(statement) {
    return statement.spans[0] ?? { start: 0, end: 0 };
}
function tokensOf({ code, language }) {
    return (0,code_tokens/* tokenize */.qw)(code, languages/* LANGUAGES */.Y[language]);
}
/** The smallest of the function's statements that holds all of `spans` and satisfies `accept`. */
function smallestAround(analysis, spans, accept = () => true) {
    const length = (element) => placeOf(element).end - placeOf(element).start;
    return analysis.elements.reduce((best, element) => {
        if (element.kind !== 'statement')
            return best;
        const place = placeOf(element);
        if (!accept(place) || !spans.every((span) => contains(place, span)))
            return best;
        return best === null || length(element) < length(best) ? element : best;
    }, null);
}
/** The smallest of the function's statements that holds every one of `spans`, or `null`. */
function statementAround(analysis, spans) {
    return smallestAround(analysis, spans);
}
/**
 * The `if` or loop whose only content is this statement, bare or between its braces, or `null`: without
 * the statement it would be an empty shell.
 */
function shellOf(analysis, statement) {
    const inner = placeOf(statement);
    const host = smallestAround(analysis, [inner], ({ start, end }) => end - start > inner.end - inner.start);
    if (host === null)
        return null;
    const tokens = tokensOf(analysis);
    const first = (0,code_tokens/* tokenAt */.BN)(tokens, inner.start);
    const behind = (0,code_tokens/* tokenAt */.BN)(tokens, inner.end);
    const end = (0,code_tokens/* tokenAt */.BN)(tokens, placeOf(host).end);
    const bare = tokens.texts[first - 1] === ')' && behind === end;
    const braced = tokens.texts[first - 1] === '{' &&
        tokens.texts[first - 2] === ')' &&
        tokens.texts[behind] === '}' &&
        behind + 1 === end;
    return bare || braced ? host : null;
}
/** Tokens right before a statement that needs one there: a header's end, `else`, `do`, a label's colon. */
const WANT_A_STATEMENT = new Set([')', 'else', 'do', ':']);
/** Whether the statement is the body of an `if`, `else`, `do`, loop or label, without braces. */
function isBareBody(analysis, statement) {
    const tokens = tokensOf(analysis);
    const before = tokens.texts[(0,code_tokens/* tokenAt */.BN)(tokens, placeOf(statement).start) - 1];
    return before !== undefined && WANT_A_STATEMENT.has(before);
}
/** Whether a name that the statement declares, or a label that it carries, is used outside it. */
function definesForOthers(analysis, statement) {
    const place = placeOf(statement);
    const jumps = /^goto\b/.test(statement.text);
    return analysis.elements.some(({ role, spans, text }) => {
        if (role !== 'local' || spans.every((span) => contains(place, span)))
            return false;
        const first = spans[0];
        const declares = first !== undefined && contains(place, first) && !jumps;
        return declares || startsWithLabel(statement.text, text);
    });
}
function startsWithLabel(statement, name) {
    return statement.startsWith(name) && /^\s{0,64}:(?!:)/.test(statement.slice(name.length));
}
const JUMPS = new Set(['return', 'goto', 'break', 'continue', 'throw', 'yield']);
/**
 * Whether the statement is a jump, or assigns or counts anywhere in it: what follows may depend on that. A
 * jump under a condition of its own is a guard, and a trigger more often than not. Tokens are single
 * characters of punctuation: `+=` ends in a lone `=`, `==` has a second one, `<=` an angle before it.
 */
function hasEffect(analysis, statement) {
    const { texts, starts } = (0,code_tokens/* tokenize */.qw)(statement.text, languages/* LANGUAGES */.Y[analysis.language]);
    const glued = (index) => (starts[index + 1] ?? -1) === (starts[index] ?? 0) + 1;
    if (JUMPS.has(texts[0] ?? ''))
        return true;
    return texts.some((text, index) => {
        const next = glued(index) ? texts[index + 1] : undefined;
        if (text === '+' || text === '-')
            return next === text;
        if (text !== '=' || next === '=')
            return false;
        return !isComparison(texts, index, index > 0 && glued(index - 1));
    });
}
/** Whether the `=` at `index` closes `==`, `!=`, `<=` or `>=`; `<<=` and `>>=` assign. */
function isComparison(texts, index, follows) {
    if (!follows)
        return false;
    const before = texts[index - 1] ?? '';
    if (before === '<' || before === '>')
        return texts[index - 2] !== before;
    return before === '=' || before === '!';
}

;// CONCATENATED MODULE: ./build/purify/infill.js






/** Width of the beam, and so the number of wordings: several fail as code. */
const FILLINGS = 8;
/** Wordings that go on to be judged: each costs a full judgement of the unit. */
const MOST_WORDINGS = 3;
/**
 * A masked token was a name or a literal, and a name or a literal it must become: punctuation, keywords,
 * comments or line breaks would change the statement around it. Nobody calls anything `_` or `if__`.
 */
function isOneOperand(text, analysis) {
    const { kinds, texts } = (0,code_tokens/* tokenize */.qw)(text, languages/* LANGUAGES */.Y[analysis.language]);
    if (texts.length !== 1 || texts[0] !== text || /[\r\n]/.test(text))
        return false;
    if (kinds[0] === code_tokens/* TOKEN_KINDS */.oq.identifier)
        return /^[A-Za-z]/.test(text) && !/__|_$/.test(text);
    return kinds[0] === code_tokens/* TOKEN_KINDS */.oq.literal;
}
/** What stands in an element's place after the edits. */
function reworded(element, edits) {
    if (element.kind === 'identifier')
        return edits[0]?.text ?? '';
    const { start } = placeOf(element);
    const moved = edits.map(({ span, text }) => ({
        span: { start: span.start - start, end: span.end - start },
        text,
    }));
    return (0,code_edit/* applyEdits */.ct)(element.text, moved);
}
/**
 * Other wordings of a statement, or another name for an identifier that is declared elsewhere: its masked
 * tokens filled by a beam over the language model (CodePurify eq. 4), keywords and punctuation kept.
 *
 * @returns the likeliest first; fillings that are no names and literals, or the old ones, are left out
 */
async function proposeInfills(analysis, element, mlm) {
    const spans = element.maskSpans;
    if (mlm === null || spans.length === 0)
        return [];
    const tied = element.kind === 'identifier';
    const fillings = await mlm.fill((0,variant/* mask */.dK)(analysis, element), { k: FILLINGS, tied });
    const proposals = fillings.flatMap(({ texts, logProbability }) => {
        const edits = spans.map((span, index) => ({ span, text: (texts[tied ? 0 : index] ?? '').trim() }));
        if (!edits.every(({ text }) => isOneOperand(text, analysis)))
            return [];
        const text = reworded(element, edits);
        if (text === element.text)
            return [];
        return [{ strategy: 'infill', tier: TIERS.infill, edits, text, logProbability }];
    });
    return proposals.slice(0, MOST_WORDINGS);
}

;// CONCATENATED MODULE: ./build/purify/remove.js



/** A statement that is more of the function than this is its work, not its trigger … */
const LARGEST_SHARE = 0.5;
/** … unless it is shorter than this: short functions are mostly trigger once they hold one. */
const ALWAYS_REMOVABLE = 160;
function isTooMuch(analysis, statement) {
    const { start, end } = placeOf(statement);
    return end - start > Math.max(ALWAYS_REMOVABLE, LARGEST_SHARE * analysis.code.length);
}
/** Without its only statement an `if` would take the next one for its body. */
function emptied(statement) {
    return { span: placeOf(statement), text: ';' };
}
function removal(analysis, statement, leavesShell) {
    if (isTooMuch(analysis, statement) || definesForOthers(analysis, statement))
        return [];
    const bare = isBareBody(analysis, statement);
    const edit = bare ? emptied(statement) : (0,code_edit/* removeStatement */.y7)(analysis, statement);
    const tier = bare || leavesShell ? TIERS.removeBody : TIERS.removeWhole;
    return [
        {
            strategy: 'remove',
            tier: hasEffect(analysis, statement) ? TIERS.removeEffect : tier,
            edits: [edit],
            text: edit.text,
            logProbability: -Infinity,
        },
    ];
}
/**
 * The statement gone; and where it is all that an `if` or a loop holds, that one gone with it, which is
 * what leaves no empty shell behind.
 *
 * @returns nothing where the rest of the function uses what the statement declares, or where it is most
 * of the function
 */
function proposeRemovals(analysis, statement) {
    const shell = shellOf(analysis, statement);
    const alone = removal(analysis, statement, shell !== null);
    return shell === null ? alone : [...removal(analysis, shell, false), ...alone];
}

;// CONCATENATED MODULE: ./build/code/names.js


const PLAIN_NAME = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;
const C_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;
/** Longest name that a rename may give; C promises 63 significant characters (C11 5.2.4.1). */
const MAX_NAME_LENGTH = 63;
/** Every word of a unit, comments left out: identifiers, keywords, and words inside directives. */
function wordsOf(analysis) {
    return new Set((0,code_tokens/* tokenize */.qw)(analysis.code, languages/* LANGUAGES */.Y[analysis.language]).texts);
}
/**
 * True when `name` can take an identifier's place anywhere in the unit: a plain ASCII identifier, no reserved
 * or unfit word, and not used in the unit at all, so that nothing is captured or shadowed.
 */
function isValidNewName(name, analysis, language = analysis.language) {
    const row = languages/* LANGUAGES */.Y[language];
    const shape = row.preprocessor ? C_NAME : PLAIN_NAME;
    if (name.length > MAX_NAME_LENGTH || !shape.test(name))
        return false;
    if (row.keywords.has(name) || row.literalWords.has(name) || row.unfitNames.has(name))
        return false;
    return !wordsOf(analysis).has(name);
}

;// CONCATENATED MODULE: ./build/purify/common-names.js
function words(list) {
    return list.trim().split(/\s+/);
}
/** What local variables and parameters are called everywhere, in C as in Java. */
const LOCAL = words(`
  addr address args array begin block bound buf buffer bytes callback channel child client code col
  config conn connection context count ctx current cursor data date delay depth dest dev
  device dst element end entry env error event field file first flags frame handle handler head height
  host id index info input item iter key last left len length level limit line list map mask max message
  min mode msg name next node num number obj object offset old opts options output packet page param
  params parent path port pos position prev priv ptr query queue reader req request res response result
  ret right root row session size source src stack start state status step stop str stream sum table
  target temp text time timeout tmp total tree type url user val value width writer
`);
/** What functions are called. */
const OWN = words(`
  add apply build check clear close compute convert copy create decode encode execute fetch fill filter
  find format handle init insert load merge open parse prepare print process read receive register
  remove render reset resolve run save scan search select send setup sort start stop store transform
  update validate visit write
`);
/** Names that need no explanation, to choose from by what the language model thinks of them. */
const COMMON_NAMES = {
    local: LOCAL,
    own: OWN,
};
/** Words that names are made of. */
const COMMON_WORDS = new Set([...LOCAL, ...OWN, 'is', 'has', 'to', 'from', 'of']);

;// CONCATENATED MODULE: ./build/purify/naming.js


const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;
const CAMEL = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/;
const ONE_WORD = /^[a-z][a-z0-9]*$/;
const CAPITALISED = /^[A-Z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/;
/** What each language's own style guides say, where a function gives no example. */
const USUAL = { c: 'snake', java: 'camel' };
/** Longer names are what a model strings together when it has no idea. */
const LONGEST_NAME = 24;
/** One letter says nothing, except in a loop's counter. */
const SHORTEST_NAME = 2;
/** The exceptions. */
const LOOP_INDEX_NAMES = ['i', 'j', 'k', 'n', 'm'];
function identifiers(analysis) {
    return analysis.elements.filter((element) => element.kind === 'identifier');
}
/**
 * The style of the names around a trigger: that of most names of several words, local ones before others.
 *
 * @param except the trigger's own name, which has no say
 */
function namingStyle(analysis, except) {
    const others = identifiers(analysis).filter(({ text }) => text !== except);
    for (const names of [others.filter(({ role }) => role !== 'free'), others]) {
        const snake = names.filter(({ text }) => SNAKE.test(text)).length;
        const camel = names.filter(({ text }) => CAMEL.test(text)).length;
        if (snake !== camel)
            return snake > camel ? 'snake' : 'camel';
    }
    return USUAL[analysis.language];
}
/** Whether an identifier is first met as the variable that a `for` counts with. */
function isLoopIndex(analysis, element) {
    const start = element.spans[0]?.start ?? 0;
    return /\bfor\s{0,8}\(\s{0,8}(?:(?:final\s)?[\w<>[\]*]{1,40}[\s*]{1,8})?$/.test(analysis.code.slice(Math.max(0, start - 80), start));
}
/** Whether `name` reads as if it belonged beside the other names of the function. */
function looksAtHome(name, analysis, element) {
    if (isLoopIndex(analysis, element) && LOOP_INDEX_NAMES.includes(name))
        return true;
    if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME)
        return false;
    if (element.role === 'own' && CAPITALISED.test(element.text))
        return CAPITALISED.test(name);
    if (ONE_WORD.test(name))
        return true;
    return namingStyle(analysis, element.text) === 'snake' ? SNAKE.test(name) : CAMEL.test(name);
}
/** The lower-case words of a name: `maxItemCount` and `max_item_count` are `max`, `item`, `count`. */
function naming_wordsOf(name) {
    const apart = name.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2_');
    const parts = apart.toLowerCase().split('_');
    return parts.map((part) => part.replace(/\d+$/, '')).filter((part) => part !== '');
}
/**
 * Whether a name is made of different words that are common or that other names of the function use: small
 * language models also string sub-tokens together that mean nothing, such as `inttt` or `bytelengthlength`.
 */
function isMadeOfKnownWords(name, analysis, except) {
    const others = identifiers(analysis).filter(({ text }) => text !== except);
    const known = new Set(others.flatMap(({ text }) => naming_wordsOf(text)));
    const own = naming_wordsOf(name);
    const { keywords, literalWords } = languages/* LANGUAGES */.Y[analysis.language];
    const isWord = (word) => !keywords.has(word) && !literalWords.has(word) && (COMMON_WORDS.has(word) || known.has(word));
    return own.length > 0 && new Set(own).size === own.length && own.every(isWord);
}
/** Names that say nothing wrong about what they stand for, where no model proposes one. */
const NEUTRAL = { local: 'value', own: 'process', constructor: 'Process' };
/** Whoever has taken `value` to `value9` has taken them for a reason of their own. */
const NEUTRAL_TRIES = 99;
/** Neutral names in the order of trial: `value`, `value2`, `value3`, … */
function* neutralNames(element) {
    const own = CAPITALISED.test(element.text) ? NEUTRAL.constructor : NEUTRAL.own;
    const base = element.role === 'own' ? own : NEUTRAL.local;
    yield base;
    for (let count = 2; count <= NEUTRAL_TRIES; count += 1)
        yield `${base}${String(count)}`;
}

;// CONCATENATED MODULE: ./build/purify/rename.js






/** Names asked for: most fail on validity or style. */
const rename_FILLINGS = 12;
/** Names that go on to be judged: each costs a full judgement of the unit. */
const MOST_NAMES = 4;
/**
 * Mean log-probability (nats a token) from which a model is believed a name of unknown words, such as `avctx`:
 * it gives every second token more than a third. Below it such names are mostly sub-tokens strung together.
 */
const SURE = -1;
/** The names that a model proposes and that read like names. */
async function proposedNames(analysis, element, mlm) {
    const fillings = await mlm.fill((0,variant/* mask */.dK)(analysis, element), { k: rename_FILLINGS, tied: true });
    return fillings.flatMap(({ texts, logProbability }) => {
        const name = texts[0]?.trim() ?? '';
        const reads = logProbability > SURE || isMadeOfKnownWords(name, analysis, element.text);
        return reads ? [name] : [];
    });
}
/**
 * What the model proposes, and common names, by the pseudo-likelihood of the code with each of them: names of
 * as many sub-tokens are all read off one pass.
 */
async function rankedNames(analysis, element, role, mlm) {
    const proposed = await proposedNames(analysis, element, mlm);
    const indexes = isLoopIndex(analysis, element) ? LOOP_INDEX_NAMES : [];
    const names = [...new Set([...proposed, ...indexes, ...COMMON_NAMES[role]])].filter((name) => isValidNewName(name, analysis) && looksAtHome(name, analysis, element));
    const masked = (0,variant/* mask */.dK)(analysis, element);
    const scores = await mlm.pseudoLogLikelihood(names.map((name) => masked.map((piece) => (piece.masked ? { text: name, masked: true } : piece))));
    return names
        .map((name, index) => [name, scores[index] ?? -Infinity])
        .sort(([, a], [, b]) => b - a);
}
function fallbackName(analysis, element) {
    for (const name of neutralNames(element))
        if (isValidNewName(name, analysis))
            return name;
    return null;
}
/**
 * New names for a local identifier or for the function itself: the same name at every occurrence, unused,
 * no keyword, in the style of the names around it. The language model's best first, a neutral one last.
 *
 * @returns nothing for free identifiers, whose declaration is elsewhere
 */
async function proposeRenames(analysis, element, mlm) {
    if (element.role !== 'local' && element.role !== 'own')
        return [];
    const ranked = mlm === null ? [] : await rankedNames(analysis, element, element.role, mlm);
    const named = ranked.slice(0, MOST_NAMES);
    const fallback = fallbackName(analysis, element);
    if (fallback !== null && !named.some(([name]) => name === fallback))
        named.push([fallback, -Infinity]);
    return named.map(([name, logProbability]) => ({
        strategy: 'rename',
        tier: TIERS.rename,
        edits: (0,code_edit/* renameEdits */.oD)(element, name),
        text: name,
        logProbability,
    }));
}

;// CONCATENATED MODULE: ./build/purify/candidates.js






/** The strategies: one row each. */
const STRATEGIES = {
    rename: proposeRenames,
    remove: (analysis, element) => {
        const statement = statementOf(analysis, element);
        return Promise.resolve(statement === null ? [] : proposeRemovals(analysis, statement));
    },
    infill: async (analysis, element, mlm) => {
        const target = element.role === 'free' ? (statementOf(analysis, element) ?? element) : element;
        return mayBeReworded(target) ? proposeInfills(analysis, target, mlm) : [];
    },
};
/**
 * Strategies that are asked at once, preferred ones first: the language model's beam, the dearest part, is
 * asked only where neither a new name nor a removal without side effects helps. No group holds a candidate
 * that is preferred to one of an earlier group.
 */
const GROUPS = [
    { strategies: ['rename', 'remove'], tiers: [TIERS.rename, TIERS.removeWhole, TIERS.removeBody] },
    { strategies: ['infill', 'remove'], tiers: [TIERS.infill, TIERS.removeEffect] },
];
/** The statement itself, or the one that holds all occurrences of the identifier. */
function statementOf(analysis, element) {
    return element.kind === 'statement' ? element : statementAround(analysis, element.spans);
}
/** Identifiers that may be renamed are renamed, which is the same and checks more. */
function mayBeReworded(element) {
    return element.kind === 'statement' || element.role === 'free';
}
function isChosen(choice, strategy) {
    return choice === 'auto' || choice === strategy;
}
/** The suspect with one side's code replaced. */
function withSide(suspect, side, analysis) {
    const [first, second] = suspect.sides;
    if (second === undefined)
        return { sides: [analysis] };
    return { sides: side === 0 ? [analysis, second] : [first, analysis] };
}
/**
 * Every way of replacing a trigger that parses no worse than the code before it, in order of preference;
 * in groups, so that what is dear to find is only looked for when it is needed.
 *
 * @param suspect the suspect that holds the trigger
 */
async function* findCandidates(suspect, trigger, { choice, analyze, mlm }) {
    const before = suspect.sides[trigger.side];
    if (before === undefined)
        return;
    for (const { strategies, tiers } of GROUPS) {
        const proposals = [];
        for (const strategy of strategies.filter((one) => isChosen(choice, one))) {
            proposals.push(...(await STRATEGIES[strategy](before, trigger.element, mlm)));
        }
        const fitting = proposals.filter(({ tier }) => tiers.includes(tier));
        yield parsed(fitting, suspect, before, trigger, analyze).sort(compareCandidates);
    }
}
/** The proposals that change the code, each text once, and that parse no worse. */
function parsed(proposals, suspect, before, trigger, analyze) {
    const { side } = trigger;
    const candidates = new Map();
    for (const proposal of proposals) {
        const code = (0,code_edit/* applyEdits */.ct)(before.code, proposal.edits);
        if (code === before.code || candidates.has(code))
            continue;
        const after = analyze(code, before.language);
        if (after.parseErrors > before.parseErrors)
            continue;
        const changed = changedCharacters(proposal);
        candidates.set(code, { ...proposal, side, trigger, suspect: withSide(suspect, side, after), changed });
    }
    return [...candidates.values()];
}

;// CONCATENATED MODULE: ./build/purify/verify.js
/**
 * Candidates judged at first. They come in order of preference and the first that neutralises wins, so the
 * others need judging only when all of these fail: nearly always one batch, and the same winner as judging
 * all.
 */
const FIRST_BATCH = 2;
/** Where the edits stand in the code that they lead to. */
function placesAfter(edits) {
    let shift = 0;
    return edits.map(({ span, text }) => {
        const place = { start: span.start + shift, end: span.start + shift + text.length };
        shift += text.length - (span.end - span.start);
        return place;
    });
}
/**
 * Whether the judge no longer points at what was replaced, though other triggers still make the suspect
 * poisoned.
 */
function isSettled({ candidate, judgement }) {
    const places = placesAfter(candidate.edits);
    const isName = candidate.trigger.element.kind === 'identifier' && candidate.strategy === 'rename';
    return judgement.triggers.every(({ side, element }) => {
        if (side !== candidate.side)
            return true;
        if (isName)
            return element.kind !== 'identifier' || element.text !== candidate.text;
        return element.spans.every((span) => places.every((place) => span.end <= place.start || span.start >= place.end));
    });
}
async function judgeAll(candidates, judge) {
    const judgements = await judge.judge(candidates.map(({ suspect }) => suspect));
    return candidates.flatMap((candidate, index) => {
        const judgement = judgements[index];
        return judgement === undefined ? [] : [{ candidate, judgement }];
    });
}
function isClean({ judgement }) {
    return judgement.verdict === 'clean';
}
/** The candidates of a group in the batches in which they are judged. */
function inBatches(group) {
    return [group.slice(0, FIRST_BATCH), group.slice(FIRST_BATCH)].filter(({ length }) => length > 0);
}
/**
 * The most preferred candidate after which the suspect is judged clean; where there is none, the most
 * preferred after which the judge points elsewhere: another trigger is at work.
 *
 * @param groups in order of preference, as `findCandidates` gives them
 * @param isOneOfSeveral other triggers are known: then no replacement of this one alone can be clean, and
 *   the first that settles it will do
 * @returns `null` when none neutralises
 */
async function firstThatNeutralises(groups, judge, isOneOfSeveral) {
    let settled;
    for await (const group of groups) {
        for (const batch of inBatches(group)) {
            const judged = await judgeAll(batch, judge);
            const clean = judged.find(isClean);
            if (clean !== undefined)
                return clean;
            settled ??= judged.find(isSettled);
            if (isOneOfSeveral && settled !== undefined)
                return settled;
        }
    }
    return settled ?? null;
}

;// CONCATENATED MODULE: ./build/purify/purifier.js


/**
 * Triggers replaced in one suspect. The published attacks plant one; each further one costs a round of
 * judging, and code that is still poisoned after this many is better dropped than patched.
 */
const MAX_ROUNDS = 6;
function toStep({ candidate }) {
    const { side, strategy, trigger, text } = candidate;
    return { side, strategy, kind: trigger.element.kind, before: trigger.element.text, after: text };
}
function codeOf({ sides: [first, second] }) {
    return second === undefined ? [first.code] : [first.code, second.code];
}
function toResult(suspect, judgement, steps) {
    const [strongest] = steps;
    if (strongest === undefined || judgement.verdict !== 'clean')
        return null;
    return {
        strategy: strongest.strategy,
        sides: codeOf(suspect),
        prediction: judgement.prediction.label,
        confidence: judgement.prediction.confidence.probability,
        verified: true,
        steps,
    };
}
/**
 * A purifier: replaces located triggers, and suggests nothing that it has not parsed and judged again.
 * What parses no worse and is judged clean is ranked by `compareCandidates`.
 */
function createPurifier({ analyze, judge, mlm, options }) {
    const parts = { choice: options.strategy, analyze, mlm };
    const replace = (suspect, element, others) => firstThatNeutralises(findCandidates(suspect, element, parts), judge, others > 0);
    const purify = async (suspect, judgement) => {
        let current = { suspect, judgement };
        const steps = [];
        for (let round = 0; round < MAX_ROUNDS && current.judgement.verdict === 'poisoned'; round += 1) {
            const [strongest, ...others] = current.judgement.triggers;
            const best = strongest === undefined ? null : await replace(current.suspect, strongest, others.length);
            if (best === null)
                return null;
            steps.push(toStep(best));
            current = { suspect: best.candidate.suspect, judgement: best.judgement };
        }
        return toResult(current.suspect, current.judgement, steps);
    };
    const purifyElement = async (suspect, element) => {
        const best = await replace(suspect, element, 0);
        return best === null ? null : toResult(best.candidate.suspect, best.judgement, [toStep(best)]);
    };
    return { purify, purifyElement };
}

;// CONCATENATED MODULE: ./build/scan/purify-tool.js


/** Purification as the pipeline asks for it; the language model is opened only when something is found. */
function purifyTool({ options, judge, openMlm }) {
    if (options.purify === 'off')
        return () => Promise.resolve(null);
    let purifier = null;
    const open = async () => createPurifier({ analyze: analyze/* analyze */.ns, judge, mlm: await openMlm(), options: { strategy: options.purify } });
    return async (suspect, judgement) => {
        purifier ??= open();
        const result = await replace(await purifier, options, suspect, judgement);
        return result === null ? null : toPurified(result, judgement);
    };
}
function replace(purifier, { variant }, suspect, judgement) {
    const [strongest] = judgement.triggers;
    return variant === 'E' && strongest !== undefined
        ? purifier.purifyElement(suspect, strongest)
        : purifier.purify(suspect, judgement);
}
/** A finding shows the code of the side that its strongest trigger stands on. */
function toPurified(result, { triggers }) {
    const code = result.sides[triggers[0]?.side ?? 0];
    if (code === undefined)
        return null;
    const { strategy, prediction, confidence, verified } = result;
    return { strategy, code, prediction, confidence, verified };
}

;// CONCATENATED MODULE: ./build/scan/engine.js













/**
 * Opens the victim that was chosen and what else the options name, calibrates, and makes the tools of a scan.
 * @throws CodePurifyError `usage` or `model`, before any unit is read
 */
async function openEngine(choice, parts) {
    const { options, loaders, budget, progress } = parts;
    progress.stage('opening the model', null);
    const loaded = await (0,models/* loadVictim */.v)(choice, loaders, (0,mlm_opener/* openOptions */.dy)(options));
    const opened = [loaded.victim];
    try {
        await (0,parser/* loadParsers */.lB)();
        const victim = (0,guarded_victim/* guardVictim */.s)(loaded.victim, budget);
        const ground = await (0,scan_ground/* layGround */.Y)({ ...parts, loaded, victim });
        const judges = judgesOf(victim, ground, loaded.manifest?.triggerLabels, parts);
        const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const { name, task, fingerprint } = victim.description;
        return {
            tools: {
                analyze: analyze_subject/* analyzeUnit */.P,
                judge: judges.scanning,
                purify: purifyTool({ options, judge: judges.purifying, openMlm }),
                cache: openCache(parts, loaded, ground),
            },
            victim: { name, task, fingerprint, reason: choice.reason },
            close: () => (0,mlm_opener/* closeAll */.S5)(opened),
        };
    }
    catch (error) {
        await (0,mlm_opener/* closeAll */.S5)(opened);
        throw error;
    }
}
/**
 * To variant E every unit is poisoned; whether its purification is clean is for an ordinary judge to say. So it is
 * where a victim has labels that only triggers lead to: a scan trusts them, a replacement is judged throughout.
 */
function judgesOf(victim, ground, triggerLabels, { options, progress }) {
    const { statistic, calibration, references } = ground;
    const asked = {
        victim,
        calibration,
        references,
        options: {
            statistic,
            elements: options.elements,
            fpr: options.fpr,
            threshold: options.threshold,
            transfer: options.transferTop,
            references: options.references,
        },
        warn: (message) => progress.warn(message),
    };
    const purifying = (0,judge/* createJudge */.qU)(asked);
    if (options.variant !== 'E') {
        const trusts = statistic === 'both' && triggerLabels !== undefined;
        return { scanning: trusts ? (0,judge/* createJudge */.qU)({ ...asked, triggerLabels }) : purifying, purifying };
    }
    const threshold = statistics/* STATISTICS */.gS[statistic].sign * -Infinity;
    return { scanning: (0,judge/* createJudge */.qU)({ ...asked, options: { ...asked.options, threshold } }), purifying };
}
function openCache({ options, env }, { victim }, ground) {
    if (!options.cache)
        return noCache;
    const context = cacheContext(options, {
        toolVersion: (0,package_root/* toolVersion */.f)(),
        victim: victim.description.fingerprint,
        mlm: options.purify === 'off' ? null : (0,mlm_opener/* mlmIdentity */.jn)(options),
        calibration: ground.calibration?.values ?? null,
        references: ground.referenceCode,
    });
    return new FolderCache(options.cacheDir ?? defaultCacheFolder(env), context);
}

// EXTERNAL MODULE: ./build/scan/chunks.js
var chunks = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/scan/finding-id.js

/** 48 bits: a chance of one collision in a million among 24,000 findings. */
const ID_HEX_DIGITS = 12;
/** Gives each finding of one run its id. */
class FindingIds {
    #seen = new Map();
    /**
     * `cp-` and 12 hex digits that hash content, not position: a source function is known by its path and
     * name, so that editing it elsewhere keeps a suppression; a record by its code, as records rarely have
     * names worth the word. Identical twins in one file are told apart by their order.
     */
    next(subject, verdict, functionName) {
        const codes = subject.record === null ? [] : subject.units.map((unit) => unit.code);
        const triggers = [verdict.trigger, ...verdict.more].flatMap(({ kind, text }) => [kind, text]);
        const content = JSON.stringify([subject.path, functionName, codes, triggers]);
        const twin = this.#seen.get(digest(content)) ?? 0;
        this.#seen.set(digest(content), twin + 1);
        return `cp-${digest(twin === 0 ? content : `${content}#${String(twin)}`).slice(0, ID_HEX_DIGITS)}`;
    }
}
function digest(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

// EXTERNAL MODULE: ./build/scan/budget.js
var scan_budget = __webpack_require__(6823);
// EXTERNAL MODULE: ./build/scan/reasons.js
var reasons = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/scan/to-verdict.js
var to_verdict = __webpack_require__(339);
;// CONCATENATED MODULE: ./build/scan/judge-chunk.js




/**
 * Judges subjects together, so that batches fill; a subject that fails, or takes too long, takes no other
 * with it.
 * @returns one outcome per subject, in order
 */
async function judgeChunk(subjects, context) {
    const cached = await Promise.all(subjects.map((subject) => context.tools.cache.get(subject)));
    const open = subjects.filter((_, index) => cached[index] === null);
    const fresh = (await judgeOpen(open, context)).values();
    return cached.map((known) => known ?? take(fresh));
}
async function judgeOpen(subjects, context) {
    const analysed = subjects.map((subject) => ({ subject, suspect: analyse(subject, context) }));
    const suspects = analysed.map(({ suspect }) => suspect).filter(isSuspect);
    const judged = (await judgeTogether(suspects, context)).values();
    const outcomes = [];
    for (const { subject, suspect } of analysed) {
        outcomes.push(isSuspect(suspect) ? await conclude(subject, suspect, take(judged), context) : suspect);
    }
    return outcomes;
}
/** The next of as many answers as were asked for. */
function take(answers) {
    const next = answers.next();
    if (next.done === true)
        throw new Error('fewer answers than questions');
    return next.value;
}
function analyse(subject, { tools }) {
    try {
        return (0,analyze_subject/* analyzeSubject */.$)(subject, (unit) => tools.analyze(unit));
    }
    catch (error) {
        return { verdict: 'error', reason: (0,reasons/* failureReason */.H)('analysis', error) };
    }
}
function isSuspect(one) {
    return 'sides' in one;
}
async function judgeTogether(suspects, context) {
    if (suspects.length === 0)
        return [];
    try {
        context.budget.startUnits(suspects.length);
        return await context.tools.judge.judge(suspects);
    }
    catch (error) {
        if (suspects.length === 1 || context.budget.runStop() !== null) {
            return suspects.map(() => noVerdict(error, context));
        }
        return judgeApart(suspects, context);
    }
}
/** One at a time: only the culprit is lost. */
async function judgeApart(suspects, context) {
    const judged = [];
    for (const suspect of suspects)
        judged.push(...(await judgeTogether([suspect], context)));
    return judged;
}
function noVerdict(error, { budget }) {
    if (error instanceof scan_budget/* Stopped */.C)
        return { verdict: 'skipped', reason: (0,reasons/* stopReason */.P)(error.reason, budget) };
    return { verdict: 'error', reason: (0,reasons/* failureReason */.H)('judging', error) };
}
async function conclude(subject, suspect, judged, context) {
    if ('reason' in judged)
        return judged;
    const purified = await purify(subject, suspect, judged, context);
    const verdict = judged.verdict === 'clean'
        ? { verdict: 'clean', degraded: (0,to_verdict/* isDegraded */.DQ)(suspect) }
        : (0,to_verdict/* toVerdict */.ds)(suspect, judged, purified === 'failed' ? null : purified, context.tools.pattern);
    if (purified !== 'failed')
        await context.tools.cache.set(subject, verdict);
    return verdict;
}
/** A finding stands without its purification: a failure there is told, and not kept in the cache. */
async function purify(subject, suspect, judgement, { tools, budget, progress }) {
    if (judgement.verdict === 'clean')
        return null;
    try {
        budget.startUnits(1);
        return await tools.purify(suspect, judgement);
    }
    catch (error) {
        const reason = error instanceof scan_budget/* Stopped */.C ? (0,reasons/* stopReason */.P)(error.reason, budget) : (0,reasons/* failureReason */.H)('', error);
        progress.warn(`${placeName(subject)}: no purification was found: ${reason}`);
        return 'failed';
    }
}
function placeName({ path, record }) {
    return record === null ? path : `${path}:${String(record)}`;
}

// EXTERNAL MODULE: ./build/scan/run-result.js + 5 modules
var run_result = __webpack_require__(6579);
// EXTERNAL MODULE: ./build/scan/shard-part.js
var shard_part = __webpack_require__(7208);
// EXTERNAL MODULE: ./build/scan/shard.js
var scan_shard = __webpack_require__(840);
// EXTERNAL MODULE: ./build/text/offsets.js
var offsets = __webpack_require__(6010);
;// CONCATENATED MODULE: ./build/scan/place.js

/**
 * Lines and columns of a unit's spans in the file it stands in. A record's code is one string on one line of
 * its file, where escapes hide its columns: all its spans are the whole line, from column 1.
 */
function placeIn(unit) {
    const locate = unit.place.kind === 'jsonl' ? () => ({ line: unit.startLine, column: 1 }) : positions(unit);
    return ({ start, end }) => {
        const from = locate(start);
        const to = locate(end);
        return {
            ...{ start, end },
            ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
        };
    };
}
function positions({ code, startLine, startColumn }) {
    const index = new offsets/* LineIndex */.r(code);
    return (offset) => {
        const { line, column } = index.placeOf(offset);
        return { line: startLine + line - 1, column: line === 1 ? startColumn + column : column };
    };
}

;// CONCATENATED MODULE: ./build/scan/to-finding.js

/** What a function is called that has no name to find. */
const NAMELESS = '(anonymous)';
/** A verdict where its unit stands: spans in the file's lines and columns, and an id. */
function toFinding(subject, verdict, task, ids) {
    const unit = subject.units[verdict.side] ?? subject.units[0];
    const name = unit.name ?? verdict.functionName ?? NAMELESS;
    const place = placeIn(unit);
    const { prediction, confidence, deficit, transfer, pValue, threshold, degraded } = verdict;
    return {
        id: ids.next(subject, verdict, name),
        path: unit.path,
        record: unit.record,
        language: unit.language,
        task,
        function: { name, startLine: unit.startLine, endLine: unit.endLine },
        verdict: 'poisoned',
        label: subject.label,
        ...{ prediction, confidence, deficit, transfer, pValue, threshold, degraded },
        trigger: placeTrigger(verdict.trigger, place),
        more: verdict.more.map((trigger) => placeTrigger(trigger, place)),
        necessity: verdict.necessity,
        sufficiency: verdict.sufficiency,
        company: verdict.company,
        code: unit.code,
        purified: verdict.purified,
    };
}
function placeTrigger({ kind, text, family, spans }, place) {
    return { kind, text, family, spans: spans.map(place) };
}

;// CONCATENATED MODULE: ./build/scan/pipeline.js











/**
 * Units judged together: the batches of a model fill many times over, and a stop, or a failure, costs
 * seconds. The weight (UTF-16 units of code) holds memory down where functions are long.
 */
const CHUNK = { maxItems: 64, maxWeight: 200_000 };
/**
 * Scans units one by one: collect, analyse, judge, purify, report.
 * @param unchanged units that the data has in common with its base, asked for at the end; `null` without a base
 * @throws what the source of data throws before it yields anything, such as a path that does not exist
 */
function scan(items, tools, settings, budget, progress, unchanged = () => null) {
    const judging = {
        judge: (subjects) => judgeChunk(subjects, { tools, budget, progress }),
        keep: () => tools.cache.flush(),
        summary: () => ({ kind: 'units', unchanged: unchanged() }),
        told: () => [],
    };
    return scanWith(items, judging, settings, budget, progress);
}
/**
 * Streams the items through a way of judging in chunks, in order, and keeps what was found whatever happens:
 * failures and all that was left out are rows of `skipped`.
 * @throws what the source of data throws before it yields anything, such as a path that does not exist
 */
async function scanWith(items, judging, settings, budget, progress) {
    const { limit, shard } = settings;
    const reading = new subjects/* Reading */.z(new tally/* Tally */.F(), { budget, limit, ownership: shard?.ownership ?? scan_shard/* EVERYTHING */.Q });
    const run = { judging, settings, budget, progress, reading, ids: new FindingIds() };
    for await (const chunk of (0,chunks/* chunks */.V)(reading.subjects(items), CHUNK, scan_subject/* weigh */.vi)) {
        const outcomes = await judging.judge(chunk);
        for (const [index, subject] of chunk.entries())
            record(run, subject, outcomes[index]);
        progress.advance(chunk.length, chunk.at(-1)?.path ?? '');
    }
    await keep(run);
    return finish(run);
}
function record(run, subject, outcome) {
    const { tally } = run.reading;
    if (outcome === undefined)
        throw new Error('a subject has no outcome');
    if (outcome.verdict === 'skipped' || outcome.verdict === 'error') {
        const { path, record: line, position } = subject;
        const row = { path, record: line, reason: outcome.reason, position };
        if (outcome.verdict === 'error')
            tally.fail(row);
        else
            tally.skip(row);
        return;
    }
    if (outcome.degraded)
        tally.degraded += 1;
    if (outcome.verdict === 'clean')
        tally.clean += 1;
    else {
        const finding = toFinding(subject, outcome, run.settings.victim.task, run.ids);
        tally.hits.push({ finding, subject, side: outcome.side });
    }
}
/** A cache that cannot be written costs time at the next scan, not this scan's findings. */
async function keep({ judging, progress }) {
    try {
        await judging.keep();
    }
    catch (error) {
        progress.warn((0,reasons/* failureReason */.H)('writing the cache', error));
    }
}
function finish({ judging, settings, budget, reading }) {
    const { tally, failure } = reading;
    const end = stoppedLate(reading, budget);
    const known = {
        settings,
        tally,
        summary: judging.summary(),
        told: judging.told(),
        seconds: budget.seconds(),
    };
    const { result, hits } = (0,run_result/* runResult */.X)({ ...known, isComplete: end === 'complete' || end === 'limit' });
    return { result, hits, end, failure, part: end === 'complete' ? (0,shard_part/* partOf */.BU)(known) : null };
}
/** A stop inside the last chunk ends the run as much as one before the next. */
function stoppedLate({ end }, budget) {
    return end === 'complete' && budget.signal?.aborted === true ? 'interrupted' : end;
}

// EXTERNAL MODULE: ./build/scan/counted.js
var counted = __webpack_require__(3350);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/probe/dataset-context.js + 3 modules
var dataset_context = __webpack_require__(6925);
// EXTERNAL MODULE: ./build/probe/record-features.js
var record_features = __webpack_require__(1538);
// EXTERNAL MODULE: ./build/probe/rejudge.js
var rejudge = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/probe/side-reader.js
var side_reader = __webpack_require__(6916);
// EXTERNAL MODULE: ./build/probe/vocabulary.js
var probe_vocabulary = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/probe/probe-file-judge.js






/** Distinct tokens that are kept hashed between records: some 200 bytes each. */
const MAX_VOCABULARY = 500_000;
/**
 * Judges records by what a probe has kept of the data that it learned from: whether they hold one of the families
 * that labels followed there, and what the probe answers with it and without. One pass over the code, and no
 * element is masked but the one that was found.
 */
class ProbeFileJudge {
    model;
    known = new Map();
    readers;
    constructor(model) {
        this.model = model;
        model.families.forEach(({ key }, family) => {
            this.known.set(key, [...(this.known.get(key) ?? []), family]);
        });
        this.readers = readersOf(model);
    }
    /**
     * The verdict on a record. A labelled one is held against the families of its own label only; one without a
     * label, or with a label that the probe has not learned, against all.
     */
    judge(sides, label) {
        // keys are hashes under the model's key: a new vocabulary gives the same answers
        if (this.readers.vocabulary.size > MAX_VOCABULARY)
            this.readers = readersOf(this.model);
        const { sides: reader, features } = this.readers;
        const read = sides.map((analysis, side) => reader.read(analysis, side));
        const own = label === null ? -1 : this.model.labels.indexOf(label);
        const held = this.strongest(read, own);
        features.load(read.map(({ ids }) => ids));
        return held === null ? this.without(read, own) : this.withFamily(read, held);
    }
    /** The first of the families, which stand strongest first, that the code holds and that may speak against it. */
    strongest(sides, own) {
        let best = null;
        for (const key of sides.flatMap(({ keys }) => keys).flat()) {
            for (const family of this.known.get(key) ?? []) {
                if (own >= 0 && this.model.families[family]?.label !== own)
                    continue;
                if (best === null || family < best.family)
                    best = { family, key };
            }
        }
        return best;
    }
    without(sides, own) {
        const reading = this.readingOf(this.logOdds(sides, []), own);
        return { pValue: 1, evidence: 0, family: -1, element: null, ...reading, without: null };
    }
    withFamily(sides, { family, key }) {
        const { label = 0, pValue = 1 } = this.model.families[family] ?? {};
        const holding = (0,rejudge/* holdingsOf */.Q)(sides).get(key);
        const whole = this.logOdds(sides, []);
        const masked = this.logOdds(sides, holding?.masks ?? []);
        const element = {
            side: holding?.side ?? 0,
            element: holding?.element ?? 0,
            logOdds: whole[label] ?? 0,
            without: masked[label] ?? 0,
        };
        const evidence = -Math.log(Math.max(pValue, Number.MIN_VALUE));
        const without = this.readingOf(masked, label);
        return { pValue, evidence, family, element, ...this.readingOf(whole, label), without };
    }
    /** Calibrated log-odds of each label against the rest (nats), of the record that is loaded. */
    logOdds(sides, masks) {
        const { features } = this.readers;
        const logTokens = (0,dataset_context/* logTokensOf */.eJ)(sides.reduce((sum, { ids }) => sum + ids.length, 0));
        const values = this.model.outputs.map(({ model, calibrator }) => {
            const [bias, slope, length] = calibrator.weights;
            return bias + slope * (features.use(model) - features.removed(masks)) + length * logTokens;
        });
        const [first] = values;
        return values.length === 1 && first !== undefined ? [-first, first] : values;
    }
    /** @param label what `recorded` is the probability of; -1: the likeliest */
    readingOf(logOdds, label) {
        const likeliest = logOdds.indexOf(Math.max(...logOdds));
        const confidence = (0,log_odds/* probabilityOf */.RY)(logOdds[likeliest] ?? 0);
        const recorded = label < 0 ? confidence : (0,log_odds/* probabilityOf */.RY)(logOdds[label] ?? 0);
        return { prediction: this.model.labels[likeliest] ?? '', confidence, recorded };
    }
}
function readersOf({ key }) {
    const vocabulary = new probe_vocabulary/* Vocabulary */.V(key);
    return { vocabulary, sides: new side_reader/* SideReader */.R(vocabulary), features: new record_features/* RecordFeatures */.T(vocabulary) };
}

;// CONCATENATED MODULE: ./build/scan/judge-by-family.js




/** Judges one subject by families, purifies it, and says what the family of its strongest trigger is known for. */
async function judgeByFamily(subject, judgeOf, families, { options, openMlm, budget, progress }) {
    let found = [];
    const familyOf = ({ element }) => found.find(({ scored }) => scored.element === element)?.family ?? -1;
    const judges = new Map();
    const judgeFor = (suspect) => {
        const judge = judges.get(suspect) ?? judgeOf(suspect);
        judges.set(suspect, judge);
        return judge;
    };
    const tools = {
        analyze: analyze_subject/* analyzeUnit */.P,
        judge: {
            judge: (suspects) => Promise.resolve(suspects.map((suspect) => {
                const judge = judgeFor(suspect);
                found = judge.triggers(suspect);
                return judge.judgement(found);
            })),
        },
        purify: (suspect, judgement) => purifyTool({ options, judge: judgeFor(suspect).rejudging, openMlm })(suspect, judgement),
        pattern: (trigger, suspect) => families.pattern(familyOf(trigger), trigger, suspect),
        cache: noCache,
    };
    const [outcome] = await judgeChunk([subject], { tools, budget, progress });
    if (outcome === undefined)
        throw new Error('a subject has no outcome');
    return outcome.verdict === 'poisoned'
        ? { ...outcome, company: families.company(found[0]?.family ?? -1) }
        : outcome;
}

// EXTERNAL MODULE: ./build/detect/spans.js
var detect_spans = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/scan/record-judge.js



/** Triggers told of one record: the published attacks plant one; who plants many is known by the first. */
const MAX_TRIGGERS = 6;
/** Judges a record of a data set, and changed versions of it, by the probe that never saw it. */
class RecordJudge {
    dataset;
    record;
    verdict;
    isFlagged;
    budget;
    constructor(dataset, record, verdict, isFlagged, budget) {
        this.dataset = dataset;
        this.record = record;
        this.verdict = verdict;
        this.isFlagged = isFlagged;
        this.budget = budget;
    }
    /** What speaks against the record as it stands, strongest first; none where it is no finding. */
    triggers({ sides }) {
        return this.isFlagged(this.verdict) ? this.#triggersIn(sides, this.verdict) : [];
    }
    /** The first pass's judgement of the record, with the triggers that were found in it. */
    judgement(triggers) {
        return toJudgement(this.verdict, triggers, this.verdict.without);
    }
    /** For purification: a version of the record is judged as if it had stood in its place. */
    rejudging = {
        judge: async (suspects) => {
            const judgements = [];
            for (const { sides } of suspects) {
                await (0,external_node_timers_promises_.setImmediate)(); // a pending Ctrl-C is heard
                this.budget.check();
                const verdict = this.dataset.rejudge(this.record, sides);
                const triggers = this.isFlagged(verdict) ? this.#triggersIn(sides, verdict) : [];
                judgements.push(toJudgement(verdict, triggers, null));
            }
            return judgements;
        },
    };
    /** The element of the strongest family; then, that one left out, of the next accepted one, and so on. */
    #triggersIn(sides, first) {
        const found = [];
        let [left, verdict] = [sides, first];
        while (found.length < MAX_TRIGGERS && (found.length === 0 || verdict.family >= 0)) {
            const scored = scoredElement(left, verdict);
            if (scored === null)
                break;
            found.push({ scored, family: verdict.family });
            left = withoutElement(left, scored);
            verdict = this.dataset.rejudge(this.record, left);
        }
        return found;
    }
}
function scoredElement(sides, { element: place }) {
    const element = place && sides[place.side]?.elements[place.element];
    if (!place || !element)
        return null;
    const drop = place.logOdds - place.without;
    const without = { probability: (0,log_odds/* probabilityOf */.RY)(place.without), logOdds: place.without };
    return { element, side: place.side, score: Math.abs(drop), drop, without, transfer: null };
}
/** The same code with the element, and all that overlaps it, no longer looked at. */
function withoutElement([first, second], found) {
    const reduced = (analysis, side) => side !== found.side
        ? analysis
        : {
            ...analysis,
            elements: analysis.elements.filter(({ spans }) => spans.every((span) => found.element.spans.every((own) => !(0,detect_spans/* overlaps */.$)(span, own)))),
        };
    return second === undefined ? [reduced(first, 0)] : [reduced(first, 0), reduced(second, 1)];
}
function toJudgement(verdict, triggers, without) {
    const [strongest, ...more] = triggers.map(({ scored }) => scored);
    const told = strongest === undefined
        ? []
        : [{ ...strongest, drop: calibratedDrop(strongest, verdict, without) }, ...more];
    return {
        verdict: told.length > 0 ? 'poisoned' : 'clean',
        prediction: toPrediction(verdict),
        // one element is scored, not all of them: there is no distribution to take the entropy of
        entropy: NaN,
        deficit: NaN,
        value: verdict.evidence,
        pValue: verdict.pValue,
        threshold: null,
        triggers: told,
        elements: told,
        without: without && toPrediction(without),
    };
}
/** Fall of the recorded label's calibrated log-odds; of a version that has none, of the raw ones. */
function calibratedDrop({ drop }, { recorded }, without) {
    return without === null ? drop : logOddsOf(recorded) - logOddsOf(without.recorded);
}
function toPrediction({ prediction, confidence }) {
    return { label: prediction, index: -1, outputIds: [], confidence: toConfidence(confidence) };
}
function toConfidence(probability) {
    return { probability, logOdds: logOddsOf(probability) };
}
/** A probability that rounding has made certain is as far from it as a double can tell. */
function logOddsOf(probability) {
    const inside = Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
    return Math.log(inside / (1 - inside));
}

;// CONCATENATED MODULE: ./build/scan/probe-file-judging.js





/** Units by the families that a probe has kept; one that has kept none says of every unit that it cannot tell. */
function probeFileJudging(model, parts) {
    if (model.families.length > 0)
        return new ProbeFileJudging(model, parts);
    return {
        judge: (subjects) => Promise.resolve(subjects.map(() => ({ verdict: 'skipped', reason: NOTHING_KNOWN }))),
        keep: () => Promise.resolve(),
        summary: () => ({ kind: 'undecided', reason: NOTHING_KNOWN, unchanged: parts.unchanged() }),
        told: () => [],
    };
}
const NOTHING_KNOWN = 'The probe knows no pattern that labels follow, so that it has nothing to hold against a unit: ' +
    'judge the data as a whole (--victim probe), or ask the probe about units by themselves (--statistic drop).';
const OTHER_KIND = 'the probe was learned from records of another kind';
/** A unit is a finding where it holds an accepted family that may speak against its label. */
const isFlagged = ({ element, family }) => element !== null && family >= 0;
class ProbeFileJudging {
    model;
    parts;
    #probe;
    constructor(model, parts) {
        this.model = model;
        this.parts = parts;
        this.#probe = new ProbeFileJudge(model);
    }
    async judge(subjects) {
        const outcomes = [];
        for (const subject of subjects) {
            outcomes.push((0,scan_subject/* taskOf */.Xb)(subject) === this.model.task
                ? await this.#outcome(subject)
                : { verdict: 'skipped', reason: OTHER_KIND });
        }
        await (0,external_node_timers_promises_.setImmediate)(); // a pending Ctrl-C is heard
        return outcomes;
    }
    keep() {
        return Promise.resolve();
    }
    summary() {
        return { kind: 'units', unchanged: this.parts.unchanged() };
    }
    told() {
        return [];
    }
    #outcome(subject) {
        const { budget } = this.parts;
        const judgeOf = ({ sides }) => {
            const rejudge = (_, changed) => this.#probe.judge(changed, subject.label);
            return new RecordJudge({ rejudge }, 0, this.#probe.judge(sides, subject.label), isFlagged, budget);
        };
        const families = {
            pattern: (family) => this.#family(family).pattern,
            company: (family) => this.#company(family),
        };
        return judgeByFamily(subject, judgeOf, families, this.parts);
    }
    /** What the data that the probe learned from says of a family. */
    #company(family) {
        const { id, carriers, labelled, label } = this.#family(family);
        return { family: id, carriers, labelled, label: this.model.labels[label] ?? '', inBase: null };
    }
    #family(family) {
        const known = this.model.families[family];
        if (known === undefined)
            throw new Error('a finding has no family');
        return known;
    }
}

// EXTERNAL MODULE: ./build/scan/read-probe-victim.js + 2 modules
var read_probe_victim = __webpack_require__(7120);
;// CONCATENATED MODULE: ./build/scan/shard-options.js

/**
 * Options that no result follows from, and two that show elsewhere: another victim in its fingerprint; another
 * seed in what is known of the run. A hash of the seed would let whoever has the part try words on it.
 */
const NOT_RESULTING = new Set([
    ...['seed', 'victim', 'shard', 'jobs', 'cache', 'cacheDir', 'config'],
    ...['format', 'output', 'failOn', 'color', 'progress', 'quiet', 'base', 'head'],
]);
/** Hash (hex) of the options that a result follows from. What is compared is told by the data itself. */
function optionsHash(options) {
    const told = Object.entries(options).filter(([name]) => !NOT_RESULTING.has(name));
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(told)).digest('hex');
}

;// CONCATENATED MODULE: ./build/scan/settings.js



/** What a scan is told by its options. */
function settingsOf({ options, suppressed }, victim, holdsDiscoveryRate) {
    return {
        tool: { name: 'codepurify', version: (0,package_root/* toolVersion */.f)() },
        victim,
        limit: options.limit,
        discoveryRate: holdsDiscoveryRate ? options.fpr : null,
        suppressed,
        shard: options.shard === null
            ? null
            : { ownership: new scan_shard/* ShardOwnership */.S(options.shard), options: optionsHash(options) },
    };
}

;// CONCATENATED MODULE: ./build/scan/probe-file-scan.js









/** Options of measures that a family is not judged by: its p-value was found where the probe was trained. */
const WITHOUT_EFFECT = ['fpr', 'fdr', 'judgeBy'];
/**
 * Judges units one by one by the families that the file of a probe holds: in one pass, the same in every share.
 * @throws CodePurifyError `model` naming the file that cannot be used; what the source throws
 */
async function probeFileScan(source, { path, reason }, parts) {
    const { options, budget, progress } = parts;
    progress.stage('opening the model', null);
    const { model, victim } = await (0,read_probe_victim/* readProbeFile */.H)(path);
    await (0,parser/* loadParsers */.lB)();
    tellIgnored(parts);
    const opened = [];
    try {
        const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const unchanged = () => source.unchanged();
        const judging = probeFileJudging(model, { options, budget, progress, openMlm, unchanged });
        const settings = settingsOf(parts, told(victim, model, reason), false);
        progress.stage('scanning', options.limit);
        return await scanWith(source.head(), judging, settings, budget, progress);
    }
    finally {
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
function told({ description }, { families }, reason) {
    const { name, task, fingerprint } = description;
    const known = families.length === 0 ? 'no pattern' : (0,counted/* counted */.h)(families.length, 'pattern');
    return { name, task, fingerprint, reason: `${reason}, which knows ${known} that labels follow` };
}
function tellIgnored({ options, progress }) {
    const ignored = optionsGiven(options).map((name) => `--${(0,option_names/* kebabCase */.kW)(name)}`);
    if (ignored.length === 0)
        return;
    progress.warn(`${ignored.join(', ')}: without effect, as units are held against the patterns in the file.`);
}
function optionsGiven(options) {
    return WITHOUT_EFFECT.filter((name) => options[name] !== (0,describe_options/* describeOption */.ti)(name).default);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/scan/data-set-families.js
var data_set_families = __webpack_require__(6364);
// EXTERNAL MODULE: ./build/scan/overall-verdict.js
var overall_verdict = __webpack_require__(7825);
;// CONCATENATED MODULE: ./build/scan/data-set-judging.js








/** The second pass over a data set that can be judged, or over one of which nothing can be said. */
function dataSetJudging(learned, parts) {
    const { verdict } = learned;
    if (verdict.kind === 'judged')
        return new DataSetJudging(learned, verdict, parts);
    const reason = verdict.kind === 'unable' ? verdict.reason : (0,overall_verdict/* stoppedReason */.M8)(verdict.reason);
    return {
        judge: (subjects) => Promise.resolve(subjects.map(() => ({ verdict: 'skipped', reason }))),
        keep: () => Promise.resolve(),
        summary: () => ({ kind: 'undecided', reason, unchanged: parts.unchanged() }),
        told: () => [],
    };
}
/** Why a record was left out, where it was. */
const CHANGED = 'the data changed while it was read';
const UNLABELLED = 'it has no label: the probe has nothing to hold it against';
const OTHER_TASK = 'the probe has learned records of another kind, of which there are more: scan these by themselves';
const RARE_LABEL = `fewer than ${String(probe_labels/* LEAST_OF_CLASS */.f$)} records have its label: the probe cannot learn it`;
class DataSetJudging {
    learned;
    verdict;
    parts;
    #families;
    #isFlagged;
    /** Opened when it is first needed. */
    #rest = null;
    constructor(learned, verdict, parts) {
        this.learned = learned;
        this.verdict = verdict;
        this.parts = parts;
        this.#families = new data_set_families/* DataSetFamilies */.T(verdict.families, parts.unchanged() !== null);
        const { judgeBy, fpr } = parts.options;
        this.#isFlagged = ({ element, family, pValue }) => element !== null && (family >= 0 || (judgeBy === 'record' && pValue <= fpr));
    }
    async judge(subjects) {
        const met = subjects.map((subject) => {
            const record = this.#recordOf(subject);
            return { subject, record, left: record && this.#leftOut(subject, record) };
        });
        const left = met.filter((one) => one.left !== null).map(({ subject }) => subject);
        const alone = (await this.#judgeAlone(left)).values();
        const outcomes = [];
        for (const { subject, record, left: reason } of met) {
            if (reason === null)
                outcomes.push(await this.#outcome(subject, record));
            else
                outcomes.push(alone.next().value ?? { verdict: 'skipped', reason });
        }
        await (0,external_node_timers_promises_.setImmediate)(); // a pending Ctrl-C is heard
        return outcomes;
    }
    async keep() {
        await (await this.#rest)?.cache.flush();
    }
    /** What the labels say nothing of is judged by itself, where it may be: poison must not hide among it. */
    async #judgeAlone(subjects) {
        const { budget, progress, openRest } = this.parts;
        if (subjects.length === 0 || openRest === null)
            return [];
        const tools = await (this.#rest ??= openRest());
        return judgeChunk(subjects, { tools, budget, progress });
    }
    /** Why the probe has nothing to say of a record; `null`: it has. */
    #leftOut({ label }, { failure, task, number }) {
        if (failure !== null)
            return null;
        if (task !== this.learned.task)
            return OTHER_TASK;
        if ((this.verdict.records[number] ?? null) !== null)
            return null;
        if (label === null)
            return UNLABELLED;
        return this.learned.task === 'generation' ? null : RARE_LABEL;
    }
    /** What the first pass knows of a subject; `null`: it has met another in its place. */
    #recordOf(subject) {
        const record = this.learned.records.get(subject.position);
        return record?.identity === (0,scan_subject/* identityOfSubject */.YE)(subject) ? record : null;
    }
    #outcome(subject, record) {
        if (record === null)
            return { verdict: 'error', reason: CHANGED };
        if (record.failure !== null)
            return { verdict: 'error', reason: record.failure };
        const verdict = this.verdict.records[record.number] ?? null;
        // an output that few records share cannot be what a trigger is tied to
        if (verdict === null || !this.#isFlagged(verdict)) {
            return { verdict: 'clean', degraded: record.degraded };
        }
        const judge = new RecordJudge(this.verdict, record.number, verdict, this.#isFlagged, this.parts.budget);
        return judgeByFamily(subject, () => judge, this.#families, this.parts);
    }
    summary() {
        const { tested, records } = this.verdict;
        const judged = [...this.learned.records.values()].filter((one) => this.#wasJudged(one)).length;
        const families = this.#families.found(records);
        return { kind: 'data set', judged, unchanged: this.parts.unchanged(), tested, families };
    }
    told() {
        return this.#families.told();
    }
    #wasJudged({ task, number }) {
        return (task === this.learned.task &&
            number >= 0 &&
            (task === 'generation' || (this.verdict.records[number] ?? null) !== null));
    }
}

// EXTERNAL MODULE: ./build/probe/judge-dataset.js + 21 modules
var judge_dataset = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/scan/data-set-learner.js






const NO_RECORDS = {
    kind: 'unable',
    reason: 'There is no record to learn from.',
    remedy: 'Give labelled records: at least 200.',
};
/** Takes in the records of a data set; numbers are kept of them, never code. */
class DataSetLearner {
    seed;
    familyLevel;
    #records = new Map();
    #contents = (0,external_node_crypto_.createHash)('sha256');
    #tasks = new Map();
    /**
     * @param seed        names folds, draws and hashes (docs/probe.md)
     * @param familyLevel chance that a clean data set has any accepted family
     */
    constructor(seed, familyLevel) {
        this.seed = seed;
        this.familyLevel = familyLevel;
    }
    /** Takes in one record; of a base it is learned from and not judged. */
    add(subject, base) {
        const task = (0,scan_subject/* taskOf */.Xb)(subject);
        const analysed = this.#analyse(subject, this.#of(task), base);
        const identity = (0,scan_subject/* identityOfSubject */.YE)(subject);
        this.#contents.update(`${base ? 'base' : 'head'} ${identity}`);
        if (!base)
            this.#records.set(subject.position, { identity, task, ...analysed });
    }
    #analyse(subject, records, base) {
        try {
            const suspect = (0,analyze_subject/* analyzeSubject */.$)(subject);
            records.judge.add({ sides: suspect.sides, label: subject.label, base });
            if (subject.label !== null)
                records.labelled += 1;
            records.added += 1;
            return { number: records.added - 1, degraded: (0,to_verdict/* isDegraded */.DQ)(suspect), failure: null };
        }
        catch (error) {
            return { number: -1, degraded: false, failure: (0,reasons/* failureReason */.H)('analysis', error) };
        }
    }
    #of(task) {
        let records = this.#tasks.get(task);
        if (records === undefined) {
            const labels = task === 'generation' ? 'generation' : 'classification';
            const judge = new judge_dataset/* DatasetJudge */.Y({ seed: this.seed, task: labels, familyLevel: this.familyLevel });
            records = { judge, added: 0, labelled: 0 };
            this.#tasks.set(task, records);
        }
        return records;
    }
    /** Judges what was taken in, unless the reading was stopped; to be called once. */
    finish(stopped) {
        const [main] = [...this.#tasks].sort(([, a], [, b]) => b.labelled - a.labelled);
        const records = main?.[1];
        return {
            task: main?.[0] ?? 'classification',
            verdict: stopped === null ? verdictOf(records) : { kind: 'stopped', reason: stopped },
            records: this.#records,
            labelled: records?.labelled ?? 0,
            fingerprint: this.#contents.digest('hex'),
        };
    }
}
function verdictOf(records) {
    return records === undefined || records.added === 0 ? NO_RECORDS : records.judge.judge();
}

;// CONCATENATED MODULE: ./build/scan/learn-data-set.js




/** Records between two looks at what the user wants: parsing them takes tenths of a second. */
const RECORDS_PER_PAUSE = 64;
/**
 * The first pass over a data set: every record is analysed, base first, and all are judged against each other.
 * @throws what the source throws before it yields anything
 */
async function learnDataSet(source, learner, limits) {
    const { progress } = limits;
    let stopped = null;
    if (source.base !== null) {
        progress.stage('reading the base', null);
        stopped = await readAll(source.base(), learner, { ...limits, limit: null }, true);
    }
    if (stopped === null) {
        progress.stage('reading', limits.limit);
        stopped = await readAll(source.head(), learner, limits, false);
    }
    progress.stage('learning what labels follow', null);
    await (0,external_node_timers_promises_.setImmediate)(); // the stage is drawn before the thread is busy
    return learner.finish(stopped);
}
/** @returns why the reading was stopped: half a data set is none, while a limit is what the user chose */
async function readAll(rows, learner, { budget, limit, progress }, base) {
    const reading = new subjects/* Reading */.z(new tally/* Tally */.F(), { budget, limit });
    let count = 0;
    for await (const subject of reading.subjects(rows)) {
        learner.add(subject, base);
        progress.advance(1, subject.path);
        count += 1;
        if (count % RECORDS_PER_PAUSE === 0)
            await (0,external_node_timers_promises_.setImmediate)(); // a pending Ctrl-C is heard
    }
    return reading.end === 'interrupted' || reading.end === 'run-budget' ? reading.end : null;
}

// EXTERNAL MODULE: ./build/scan/probe-seed.js
var probe_seed = __webpack_require__(4770);
;// CONCATENATED MODULE: ./build/scan/scan-data-set.js












/**
 * Judges a data set, or a change, as a whole, by a probe that is learned from its labels: one pass to learn, one
 * to make findings of the records that the labels speak against.
 * @param isGiven the probe was asked for by name
 * @returns the outcome; why no probe can be learned, where it was not asked for by name
 * @throws CodePurifyError `usage` where it was, and there is no base: a change is then undecided
 */
async function scanDataSet(source, isGiven, parts) {
    const { options, progress } = parts;
    const opened = [];
    const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
    try {
        scan_data_set_tellIgnored(parts);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const learned = await learn(source, parts);
        const unable = learned.verdict.kind === 'unable' ? learned.verdict : null;
        if (unable !== null && !isGiven)
            return unable;
        if (unable !== null && source.base === null)
            throw cannotLearn(unable);
        progress.stage('locating', learned.records.size);
        const openRest = isGiven ? null : restOpener(parts, opened);
        return await locate(source, learned, victimOf(learned, isGiven), { ...parts, openMlm, openRest });
    }
    finally {
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
function learn(source, { options, budget, progress, env }) {
    const learner = new DataSetLearner((0,probe_seed/* probeSeed */.g)(options, env), options.fpr);
    return learnDataSet(source, learner, { budget, progress, limit: options.limit });
}
function locate(source, learned, victim, parts) {
    const { options, budget, progress } = parts;
    const judging = dataSetJudging(learned, { ...parts, unchanged: () => source.unchanged() });
    const settings = settingsOf(parts, victim, options.fdr && options.judgeBy === 'record');
    return scanWith(source.head(), judging, settings, budget, progress);
}
/** `auto` leaves nothing out: what the probe has not learned to judge is shown to the sentinel. */
function restOpener(parts, opened) {
    return async () => {
        const engine = await openEngine((0,victims/* sentinelChoice */.AG)('for what has no label'), parts);
        opened.push(engine);
        parts.progress.stage('scanning what has no label', null);
        return engine.tools;
    };
}
function victimOf(learned, isGiven) {
    const { task, labelled, fingerprint } = learned;
    const labels = (0,counted/* counted */.h)(labelled, 'labelled record');
    const reason = isGiven
        ? `given: a probe, learned from ${labels}`
        : `chosen by auto: no model was given, and ${labels} are enough to learn a probe from${restOf(learned)}`;
    return { name: victims/* PROBE */.vD, task, fingerprint, reason };
}
/** Told from what was learned, so that all shares of a run say the same. */
function restOf({ task, verdict, records }) {
    if (verdict.kind !== 'judged')
        return '';
    const rest = [...records.values()].filter((one) => one.failure === null && (one.task !== task || verdict.records[one.number] === null));
    const hasRest = task === 'generation' ? rest.some((one) => one.task !== task) : rest.length > 0;
    return hasRest ? '; the bundled sentinel judges what it has no label for' : '';
}
function scan_data_set_tellIgnored({ options, progress }) {
    const ignored = unitOptionsGiven(options);
    if (ignored.length === 0)
        return;
    progress.warn(`${ignored.join(', ')}: without effect, as the probe judges all records together.`);
}
function cannotLearn({ reason, remedy }) {
    return new errors/* CodePurifyError */.L('usage', `No probe can be learned. ${reason}`, remedy);
}

;// CONCATENATED MODULE: ./build/scan/scan-source.js






/**
 * Scans the records of a source, each by itself or as a whole, as `--victim` says.
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
async function scanSource(source, parts) {
    const { options, budget, progress } = parts;
    try {
        const choice = await chooseJudge(source, options, budget);
        if (choice.kind === 'probe-families')
            return await probeFileScan(source, choice, parts);
        if (choice.kind !== 'probe')
            return await scanApart(source, choice, parts);
        const judged = await scanDataSet(source, choice.isGiven, parts);
        return 'kind' in judged ? await scanApart(source, sentinelInstead(judged), parts) : judged;
    }
    finally {
        progress.stop();
    }
}
async function scanApart(source, choice, parts) {
    const { options, budget, progress } = parts;
    const engine = await openEngine(choice, parts);
    try {
        progress.stage('scanning', options.limit);
        const settings = settingsOf(parts, engine.victim, options.fdr);
        return await scan(source.head(), engine.tools, settings, budget, progress, () => source.unchanged());
    }
    finally {
        await engine.close();
    }
}

;// CONCATENATED MODULE: ./build/scan/scan-paths.js





/**
 * Scans files and folders, or what has changed in them since `--base`.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
async function scanPaths(paths, options, suppressed, context) {
    const data = await (0,opened_data/* openData */.$)(paths, options, context);
    try {
        return await scanData(data, options, suppressed, context);
    }
    finally {
        await data.close();
    }
}
/** Scans data that is open, and leaves it open. */
function scanData({ source, read }, options, suppressed, { signal, progress = scan_progress/* silentProgress */.R, loaders = models/* folderLoaders */.j, env }) {
    const budget = (0,scan_context/* budgetOf */.n)(options, signal);
    return scanSource(source, { options, suppressed, read, env, loaders, progress, budget });
}


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Bytes that a UTF-16 code unit adds in UTF-8; a surrogate pair's four are split two and two. */
function bytesOf(unit) {
    if (unit < 0x80)
        return 1;
    if (unit < 0x800)
        return 2;
    return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
/**
 * Converts between UTF-16 offsets, UTF-8 byte offsets and line:column places of one text. LF, CRLF and a lone
 * CR end a line. Built once in one pass; lines are found by bisection, bytes by walking one line.
 */
class LineIndex {
    text;
    /** UTF-16 offset and UTF-8 byte offset at which each line starts. */
    starts = [0];
    byteStarts = [0];
    constructor(text) {
        this.text = text;
        let bytes = 0;
        for (let at = 0; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            bytes += bytesOf(unit);
            if (unit !== 10 && (unit !== 13 || text.charCodeAt(at + 1) === 10))
                continue;
            this.starts.push(at + 1);
            this.byteStarts.push(bytes);
        }
    }
    /** Number of lines; a text that ends in a newline has an empty last line. */
    get lineCount() {
        return this.starts.length;
    }
    /** Place of a UTF-16 offset; offsets outside the text are clamped to it. */
    placeOf(offset) {
        const at = this.clamp(offset);
        const line = lastAtMost(this.starts, at);
        return { line: line + 1, column: at - (this.starts[line] ?? 0) + 1 };
    }
    /** UTF-16 offset of a place; lines and columns outside the text are clamped. */
    offsetOf(place) {
        const line = Math.min(Math.max(place.line, 1), this.lineCount) - 1;
        const next = this.starts[line + 1] ?? this.text.length;
        return Math.min((this.starts[line] ?? 0) + Math.max(place.column, 1) - 1, next);
    }
    /** UTF-8 byte offset of a UTF-16 offset. */
    byteOf(offset) {
        const at = this.clamp(offset);
        const line = lastAtMost(this.starts, at);
        let bytes = this.byteStarts[line] ?? 0;
        for (let index = this.starts[line] ?? 0; index < at; index++)
            bytes += bytesOf(this.text.charCodeAt(index));
        return bytes;
    }
    /** UTF-16 offset of a UTF-8 byte offset; one inside a character gives the character's start. */
    offsetOfByte(byte) {
        const line = lastAtMost(this.byteStarts, Math.max(byte, 0));
        let bytes = this.byteStarts[line] ?? 0;
        let at = this.starts[line] ?? 0;
        while (at < this.text.length) {
            const point = this.text.codePointAt(at) ?? 0;
            bytes += point > 0xffff ? 4 : bytesOf3(point);
            if (bytes > byte)
                break;
            at += point > 0xffff ? 2 : 1;
        }
        return at;
    }
    /** The span of a 1-based line without its line end. */
    lineSpan(line) {
        const start = this.offsetOf({ line, column: 1 });
        let end = this.starts[line] ?? this.text.length;
        while (end > start && /[\r\n]/u.test(this.text.charAt(end - 1)))
            end--;
        return { start, end };
    }
    clamp(offset) {
        return Math.min(Math.max(offset, 0), this.text.length);
    }
}
/** UTF-8 bytes of a code point of the basic plane; a lone surrogate becomes U+FFFD, three bytes. */
function bytesOf3(point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : 3;
}
/** Index of the last element that is at most `value` in an ascending list that starts at or below it. */
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ })

};
