export const id = 887;
export const ids = [887];
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

/***/ 5475:
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

// EXTERNAL MODULE: ./build/scan/engine.js + 1 modules
var scan_engine = __webpack_require__(864);
// EXTERNAL MODULE: ./build/scan/chunks.js
var chunks = __webpack_require__(6752);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./build/scan/analyze-subject.js
var analyze_subject = __webpack_require__(2785);
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
var run_result = __webpack_require__(344);
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
    return {
        result,
        hits,
        end,
        outOfTime: budget.isExceeded,
        failure,
        part: end === 'complete' ? (0,shard_part/* partOf */.BU)(known) : null,
    };
}
/** A stop inside the last chunk ends the run as much as one before the next. */
function stoppedLate({ end }, budget) {
    return end === 'complete' && budget.signal?.aborted === true ? 'interrupted' : end;
}

// EXTERNAL MODULE: ./build/code/parser.js + 1 modules
var parser = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/scan/counted.js
var counted = __webpack_require__(3350);
// EXTERNAL MODULE: ./build/scan/mlm-opener.js
var mlm_opener = __webpack_require__(8942);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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

// EXTERNAL MODULE: ./build/scan/cache.js + 1 modules
var cache = __webpack_require__(2783);
// EXTERNAL MODULE: ./build/scan/purify-tool.js + 11 modules
var purify_tool = __webpack_require__(9163);
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
        purify: (suspect, judgement) => (0,purify_tool/* purifyTool */.U)({ options, judge: judgeFor(suspect).rejudging, openMlm })(suspect, judgement),
        pattern: (trigger, suspect) => families.pattern(familyOf(trigger), trigger, suspect),
        cache: cache/* noCache */.wt,
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
                await (0,promises_.setImmediate)(); // a pending Ctrl-C is heard
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
        await (0,promises_.setImmediate)(); // a pending Ctrl-C is heard
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
// EXTERNAL MODULE: ./build/scan/package-root.js
var package_root = __webpack_require__(2105);
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
        await (0,promises_.setImmediate)(); // a pending Ctrl-C is heard
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

// EXTERNAL MODULE: ./build/probe/judge-dataset.js + 22 modules
var judge_dataset = __webpack_require__(7204);
// EXTERNAL MODULE: ./build/code/languages.js + 3 modules
var languages = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/code/token-outline.js
var token_outline = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/code/tokens.js
var tokens = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/scan/line-store.js
var line_store = __webpack_require__(6924);
;// CONCATENATED MODULE: ./build/scan/outline-line.js

/** What an element is, by number; a power of two many, so that the number stands beside where it starts. */
const ELEMENT_KINDS = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);
/**
 * An outline as a line of JSON, without its tokens: [parse errors, tokens, then of each element 4 · (its first token −
 * that of the element before) + kind, and of a statement the number of its tokens]. Some 270 characters a function of
 * Devign. It holds no text of the code.
 */
function outlineLine({ tokens, elements, parseErrors }) {
    const numbers = [parseErrors, tokens.kinds.length];
    let before = 0;
    for (const { role, start, end } of elements) {
        const kind = ELEMENT_KINDS.indexOf(role);
        numbers.push((start - before) * ELEMENT_KINDS.length + kind);
        if (kind === STATEMENT)
            numbers.push(end - start);
        before = start;
    }
    return JSON.stringify(numbers);
}
/** The outline that a line tells of code with these tokens; `null` where it is none of such code. */
function parseOutline(line, tokens) {
    const numbers = integersOf(line);
    const [parseErrors = -1, count] = numbers;
    if (parseErrors < 0 || count !== tokens.kinds.length)
        return null;
    const elements = [];
    let start = 0;
    for (let at = 2; at < numbers.length; at++) {
        const number = numbers[at] ?? 0;
        const first = Math.floor(number / ELEMENT_KINDS.length);
        const kind = number - first * ELEMENT_KINDS.length;
        start += first;
        const length = kind === STATEMENT ? (numbers[++at] ?? -1) : 1;
        const element = { role: ELEMENT_KINDS[kind] ?? null, start, end: start + length };
        if (length < 0 || !standsIn(element, tokens))
            return null;
        elements.push(element);
    }
    return { tokens, elements, parseErrors };
}
/** The whole numbers that a line lists; none where it lists anything else. */
function integersOf(line) {
    try {
        const value = JSON.parse(line);
        const isList = (one) => Array.isArray(one) && one.every((number) => Number.isSafeInteger(number));
        return isList(value) ? value : [];
    }
    catch {
        return [];
    }
}
function standsIn({ role, start, end }, { kinds }) {
    if (start < 0 || end > kinds.length)
        return false;
    return role === null || kinds[start] === tokens/* TOKEN_KINDS */.oq.identifier;
}

;// CONCATENATED MODULE: ./build/scan/outlines.js







/** Parses every unit, and keeps nothing. */
const parsedOutlines = {
    of: (unit) => Promise.resolve().then(() => ({ outline: (0,token_outline/* tokenOutline */.k)((0,analyze_subject/* analyzeUnit */.P)(unit)), isKept: false })),
    keep: () => Promise.resolve(),
};
/** 16 shards of 4 MB: about 230,000 functions like Devign's; hostile data fills neither a disk nor memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** About 5,000 elements, where functions have tens: what is longer would cost a hundred others their place. */
const MAX_ENTRY_LENGTH = 20_000;
/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They hang neither on the seed nor on labels,
 * so that they serve every run of the same program. A line that is none of such code is no entry.
 */
class FolderOutlines {
    tool;
    #lines;
    /**
     * @param folder         made when the first outlines are written
     * @param tool           what names the program and its grammars: lines of others count for nothing
     * @param maxShardLength UTF-16 units that a shard's lines may take
     */
    constructor(folder, tool, maxShardLength = MAX_SHARD_LENGTH) {
        this.tool = tool;
        this.#lines = new line_store/* LineStore */.Y(folder, 'outlines', maxShardLength, true);
    }
    async of(unit) {
        const key = this.#key(unit);
        const line = await this.#lines.get(key);
        const kept = line === null ? null : parseOutline(line, (0,tokens/* tokenize */.qw)(unit.code, languages/* LANGUAGES */.Y[unit.language]));
        if (kept !== null)
            return { outline: kept, isKept: true };
        const outline = (0,token_outline/* tokenOutline */.k)((0,analyze_subject/* analyzeUnit */.P)(unit));
        const fresh = outlineLine(outline);
        if (fresh.length <= MAX_ENTRY_LENGTH)
            await this.#lines.set(key, fresh);
        return { outline, isKept: false };
    }
    async keep() {
        await this.#lines.flush();
        this.#lines.clear();
    }
    #key({ language, code }) {
        // JSON keeps the texts apart, and writes halves of surrogate pairs so that they differ
        return (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([this.tool, language, code]))
            .digest('hex');
    }
}

;// CONCATENATED MODULE: ./build/scan/data-set-learner.js





const NO_RECORDS = {
    kind: 'unable',
    reason: 'There is no record to learn from.',
    remedy: 'Give labelled records: at least 200.',
};
/** Takes in the records of a data set; numbers are kept of them, never code. */
class DataSetLearner {
    judging;
    outlines;
    #records = new Map();
    #contents = (0,external_node_crypto_.createHash)('sha256');
    #tasks = new Map();
    #met = 0;
    #kept = 0;
    /**
     * @param judging  see `DatasetOptions`
     * @param outlines where records are parsed, or known from an earlier run
     */
    constructor(judging, outlines = parsedOutlines) {
        this.judging = judging;
        this.outlines = outlines;
    }
    /** Takes in one record, the one before being in; of a base it is learned from and not judged. */
    async add(subject, base) {
        const task = (0,scan_subject/* taskOf */.Xb)(subject);
        const analysed = await this.#analyse(subject, this.#of(task), base);
        const identity = (0,scan_subject/* identityOfSubject */.YE)(subject);
        this.#contents.update(`${base ? 'base' : 'head'} ${identity}`);
        if (!base)
            this.#records.set(subject.position, { identity, task, ...analysed });
    }
    /** Functions that were taken in, and those of them that did not have to be parsed. */
    get parses() {
        return { met: this.#met, kept: this.#kept };
    }
    /** Keeps for the next run what was parsed in this one: no record may be added behind it. */
    keep() {
        return this.outlines.keep();
    }
    async #analyse(subject, records, base) {
        try {
            const sides = await this.#outlined(subject);
            records.judge.add({ sides, label: subject.label, base });
            if (subject.label !== null)
                records.labelled += 1;
            records.added += 1;
            const degraded = sides.some(({ parseErrors }) => parseErrors > 0);
            return { number: records.added - 1, degraded, failure: null };
        }
        catch (error) {
            return { number: -1, degraded: false, failure: (0,reasons/* failureReason */.H)('analysis', error) };
        }
    }
    async #outlined({ units }) {
        const sides = [];
        for (const unit of units) {
            const { outline, isKept } = await this.outlines.of(unit);
            this.#met += 1;
            this.#kept += Number(isKept);
            sides.push(outline);
        }
        return sides;
    }
    #of(task) {
        let records = this.#tasks.get(task);
        if (records === undefined) {
            const labels = task === 'generation' ? 'generation' : 'classification';
            const judge = new judge_dataset/* DatasetJudge */.Y({ ...this.judging, task: labels });
            records = { judge, added: 0, labelled: 0 };
            this.#tasks.set(task, records);
        }
        return records;
    }
    /** Judges what was taken in once more, with the doubtful families that a second judge has confirmed. */
    judgeAgain(learned, confirmed) {
        return { ...learned, verdict: verdictOf(this.#tasks.get(learned.task), confirmed) };
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
function verdictOf(records, confirmed) {
    return records === undefined || records.added === 0 ? NO_RECORDS : records.judge.judge(confirmed);
}

;// CONCATENATED MODULE: ./build/scan/learn-data-set.js





/** Records between two looks at what the user wants: parsing them takes tenths of a second. */
const RECORDS_PER_PAUSE = 64;
/**
 * The first pass over a data set: every record is taken in, base first, and all are judged against each other. What
 * had to be parsed is kept for the next run, also where this one was stopped.
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
    await learner.keep();
    progress.stage(`learning what labels follow${keptOf(learner)}`, null);
    await (0,promises_.setImmediate)(); // the stage is drawn before the thread is busy
    return learner.finish(stopped);
}
function keptOf({ parses: { met, kept } }) {
    return kept === 0 ? '' : ` (${(0,counted/* grouped */.z)(kept)} of ${(0,counted/* counted */.h)(met, 'function')} known from the cache)`;
}
/** @returns why the reading was stopped: half a data set is none, while a limit is what the user chose */
async function readAll(rows, learner, { budget, limit, progress }, base) {
    const reading = new subjects/* Reading */.z(new tally/* Tally */.F(), { budget, limit });
    let count = 0;
    for await (const subject of reading.subjects(rows)) {
        await learner.add(subject, base);
        progress.advance(1, subject.path);
        count += 1;
        if (count % RECORDS_PER_PAUSE === 0)
            await (0,promises_.setImmediate)(); // a pending Ctrl-C is heard
    }
    return reading.end === 'interrupted' || reading.end === 'run-budget' ? reading.end : null;
}

// EXTERNAL MODULE: ./build/scan/cache-folder.js
var cache_folder = __webpack_require__(6291);
// EXTERNAL MODULE: ./build/scan/tool-fingerprint.js
var tool_fingerprint = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/scan/open-outlines.js



/** The outlines that the options ask for. A folder that cannot be written costs the next run time, and not this one. */
function openOutlines({ options, progress, env }) {
    if (!options.cache)
        return parsedOutlines;
    const kept = new FolderOutlines(options.cacheDir ?? (0,cache_folder/* defaultCacheFolder */.I)(env), (0,tool_fingerprint/* toolFingerprint */.d)());
    return {
        of: (unit) => kept.of(unit),
        keep: () => kept.keep().catch((error) => {
            const reason = error instanceof Error ? error.message : String(error);
            progress.warn(`What was parsed is not kept for the next run (${reason}); --no-cache does not try to.`);
        }),
    };
}

// EXTERNAL MODULE: ./build/scan/probe-seed.js
var probe_seed = __webpack_require__(4770);
;// CONCATENATED MODULE: ./build/scan/read-again.js




/**
 * Reads records of the head again, whose code was not kept, and analyses those that are wanted.
 * @param wanted their numbers among the records of the learned task
 * @returns them by number, without those that have changed meanwhile
 */
async function readAgain(source, { records, task }, wanted, limits) {
    const found = new Map();
    for await (const subject of new subjects/* Reading */.z(new tally/* Tally */.F(), limits).subjects(source.head())) {
        const record = records.get(subject.position);
        if (record?.task !== task || !wanted.has(record.number))
            continue;
        if (record.identity === (0,scan_subject/* identityOfSubject */.YE)(subject)) {
            found.set(record.number, (0,analyze_subject/* analyzeSubject */.$)(subject).sides);
        }
        if (found.size === wanted.size)
            break;
    }
    return found;
}

// EXTERNAL MODULE: ./build/scan/settle-doubts.js + 1 modules
var settle_doubts = __webpack_require__(856);
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
        const sentinel = sentinelOpener(parts, opened);
        const learned = await learn(source, sentinel, parts);
        const unable = learned.verdict.kind === 'unable' ? learned.verdict : null;
        if (unable !== null && !isGiven)
            return unable;
        if (unable !== null && source.base === null)
            throw cannotLearn(unable);
        progress.stage('locating', learned.records.size);
        const openRest = isGiven ? null : restOpener(sentinel, progress);
        return await locate(source, learned, victimOf(learned, isGiven), { ...parts, openMlm, openRest });
    }
    finally {
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
async function learn(source, sentinel, { options, budget, progress, env }) {
    const outlines = openOutlines({ options, progress, env });
    const judging = {
        ...{ seed: (0,probe_seed/* probeSeed */.g)(options, env), familyLevel: options.fpr },
        asksOpinion: options.secondOpinion,
    };
    const learner = new DataSetLearner(judging, outlines);
    const limits = { budget, progress, limit: options.limit };
    const learned = await learnDataSet(source, learner, limits);
    const { verdict } = learned;
    if (verdict.kind !== 'judged')
        return learned;
    try {
        const confirmed = await (0,settle_doubts/* settleDoubts */.v)(verdict, {
            ...{ budget, progress },
            openJudge: async () => (await sentinel()).judge,
            readAgain: (wanted) => readAgain(source, learned, wanted, limits),
        });
        return confirmed.size === 0 ? learned : learner.judgeAgain(learned, confirmed);
    }
    catch (error) {
        if (!(error instanceof scan_budget/* Stopped */.C))
            throw error;
        return { ...learned, verdict: { kind: 'stopped', reason: error.reason } };
    }
}
function locate(source, learned, victim, parts) {
    const { options, budget, progress } = parts;
    const judging = dataSetJudging(learned, { ...parts, unchanged: () => source.unchanged() });
    const settings = settingsOf(parts, victim, options.fdr && options.judgeBy === 'record');
    return scanWith(source.head(), judging, settings, budget, progress);
}
/** The sentinel, opened when it is first needed. */
function sentinelOpener(parts, opened) {
    let tools = null;
    const open = async () => {
        const engine = await (0,scan_engine/* openEngine */.F)((0,victims/* sentinelChoice */.AG)('beside the probe'), parts);
        opened.push(engine);
        return engine.tools;
    };
    return () => (tools ??= open());
}
/** `auto` leaves nothing out: what the probe has not learned to judge is shown to the sentinel. */
function restOpener(sentinel, progress) {
    return async () => {
        const tools = await sentinel();
        progress.stage('scanning what has no label', null);
        return tools;
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
    const engine = await (0,scan_engine/* openEngine */.F)(choice, parts);
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

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathFingerprint),
/* harmony export */   d: () => (/* binding */ toolFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2105);
/* harmony import */ var _victims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5037);






/** What the program reads of its package, besides the folder that it runs from. */
const PARTS = [_victims_js__WEBPACK_IMPORTED_MODULE_4__/* .MODELS_FOLDER */ .am, 'grammars'];
/**
 * A hash over the whole program as it runs here: version, code, models, grammars, and the machine that rounds its
 * numbers. An Action is updated by commit, so that its version alone says too little.
 */
function toolFingerprint() {
    const root = (0,_package_root_js__WEBPACK_IMPORTED_MODULE_5__/* .packageRoot */ .Z)();
    const [running = ''] = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    const parts = [running, ...PARTS].map((part) => [part, pathFingerprint((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, part))]);
    return digest([(0,_package_root_js__WEBPACK_IMPORTED_MODULE_5__/* .toolVersion */ .f)(), process.platform, process.arch, parts]);
}
/**
 * A hash over a file, or over all files below a folder with their names. Links are not followed, and count by their name.
 * @throws the error of the file system where there is no such path
 */
function pathFingerprint(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
        return fileDigest(path);
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name), entry.isFile()])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return digest(files.map(([file, isFile]) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(path, file), isFile ? fileDigest(file) : null]));
}
function fileDigest(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)).digest('hex');
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
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
