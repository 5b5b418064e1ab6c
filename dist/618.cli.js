export const id = 618;
export const ids = [618];
export const modules = {

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

/***/ 89008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  streamCommand: () => (/* binding */ streamCommand)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 23 modules
var load_victim = __webpack_require__(24454);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 22 modules
var scan_context = __webpack_require__(10135);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/scan/choose-judge.js + 1 modules
var choose_judge = __webpack_require__(29528);
// EXTERNAL MODULE: ./build/scan/judging/probe-file/open-probe-file.js + 2 modules
var open_probe_file = __webpack_require__(47929);
// EXTERNAL MODULE: ./build/scan/judging/units/engine.js + 1 modules
var units_engine = __webpack_require__(81499);
// EXTERNAL MODULE: ./build/scan/judging/units/no-engine.js
var no_engine = __webpack_require__(18011);
// EXTERNAL MODULE: ./build/scan/judging/units/scan-units.js
var scan_units = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
// EXTERNAL MODULE: ./build/scan/witnesses/code-witnesses.js
var code_witnesses = __webpack_require__(58113);
// EXTERNAL MODULE: ./build/scan/witnesses/with-witnesses.js + 7 modules
var with_witnesses = __webpack_require__(39584);
;// CONCATENATED MODULE: ./build/scan/stream/stream-judging.js









/**
 * Opens what judges units on their own: the patterns of a probe file, a model, or the code alone.
 * @throws CodePurifyError `usage` for a probe, which judges records together; `model` for one that cannot be opened
 */
async function openStreamJudging(parts) {
    const { options } = parts;
    if (options.victim === choose_victim/* PROBE */.vD)
        throw notAlone();
    const choice = (0,choose_judge/* chooseUnitJudge */.D5)(options);
    if (choice.kind === 'probe-families') {
        const opened = await (0,open_probe_file/* openProbeFile */.D)(choice.path, parts, () => null);
        return { judging: opened.judging, reason: choice.reason, close: () => opened.close() };
    }
    const engine = choice.kind === 'code' ? (0,no_engine/* noEngine */.q)(choice.reason) : await (0,units_engine/* openEngine */.F)(choice, parts);
    const witnesses = new code_witnesses/* CodeWitnesses */.H(options, (language) => engine.tools.silence?.(language) == null);
    return {
        judging: (0,with_witnesses/* withWitnesses */.O)((0,scan_units/* unitJudging */.L)(engine.tools, parts), witnesses, 'victim'),
        reason: engine.victim.reason,
        close: () => engine.close(),
    };
}
function notAlone() {
    return new errors/* CodePurifyError */.Lg('usage', '--victim is "probe", which learns from all records before it judges one; a stream is judged line by line.', 'Train it first, with codepurify probe train data.jsonl --output probe.bin, and give --victim probe:probe.bin.');
}

// EXTERNAL MODULE: ./build/code/values/context/file-names.js + 2 modules
var file_names = __webpack_require__(12065);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 2 modules
var parser = __webpack_require__(10059);
// EXTERNAL MODULE: ./build/data/formats/file-languages.js
var file_languages = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/data/formats/json/json-record.js + 1 modules
var json_record = __webpack_require__(34397);
// EXTERNAL MODULE: ./build/data/formats/record.js
var formats_record = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/data/formats/record-names.js
var record_names = __webpack_require__(30032);
// EXTERNAL MODULE: ./build/data/layouts/recognise-layout.js + 10 modules
var recognise_layout = __webpack_require__(75251);
// EXTERNAL MODULE: ./build/data/row.js
var row = __webpack_require__(53181);
;// CONCATENATED MODULE: ./build/data/rows-of-line.js






const BLANK = 'a blank line';
/**
 * The rows of a line of JSON that is read on its own: fields and language are recognised by it alone, so that they depend on no other
 * line, nor on how a stream is divided. A line without a record has one skipped row that says why.
 */
async function rowsOfLine(piece, tools) {
    const { options, redefinedByPieces, loadLanguage } = tools;
    const record = (0,json_record/* jsonRecord */.e)(piece);
    if (record === null)
        return { rows: [(0,row/* skippedRow */.P5)(row/* STDIN_PATH */.pe, piece.number, BLANK)], patches: [] };
    const sample = record.ok ? [record.value] : [];
    const layout = (0,recognise_layout/* recogniseLayout */.u)(sample, options);
    const languages = file_languages/* FileLanguages */.a.ofSample(row/* STDIN_PATH */.pe, sample, layout);
    const reading = {
        path: row/* STDIN_PATH */.pe,
        format: 'jsonl',
        layout,
        language: options.language,
        languages,
    };
    const { rows, patches } = (0,formats_record/* rowsOfRecord */.ii)(record, reading);
    const named = await (0,record_names/* withNames */.B)(rows, redefinedByPieces, loadLanguage);
    return { rows: named, patches };
}

// EXTERNAL MODULE: ./build/data/read/text-piece.js
var text_piece = __webpack_require__(70984);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var subject = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/result/testimony.js
var testimony = __webpack_require__(63970);
// EXTERNAL MODULE: ./build/scan/stages/finding-ids.js
var finding_ids = __webpack_require__(98012);
// EXTERNAL MODULE: ./build/scan/stages/to-finding.js + 1 modules
var to_finding = __webpack_require__(91114);
;// CONCATENATED MODULE: ./build/scan/stream/line-verdict-of.js



/** Combines the outcomes of a line. Silence about a part of it is never a clean line. */
function lineVerdictOf({ line, rows, patches, judged }) {
    const ids = new finding_ids/* FindingIds */.k();
    const findings = judged.flatMap(({ subject, outcome }) => outcome.verdict === 'poisoned' || outcome.verdict === 'suspicious'
        ? [lineFinding(subject, outcome, ids)]
        : []);
    const unread = [...rows.flatMap(whyUnread), ...judged.flatMap(({ outcome }) => whyNot(outcome))];
    const heard = new Set(judged.flatMap(({ outcome }) => outcome.heard ?? []));
    return {
        line,
        verdict: worst(findings, unread),
        judged: judged.length - judged.filter(({ outcome }) => whyNot(outcome).length > 0).length,
        degraded: judged.filter(({ outcome }) => 'degraded' in outcome && outcome.degraded).length,
        heard: testimony/* WITNESS_NAMES */.z.filter((name) => heard.has(name)),
        findings,
        unread,
        aside: [...new Set(patches)],
    };
}
function worst(findings, unread) {
    if (findings.some(({ verdict }) => verdict === 'poisoned'))
        return 'poisoned';
    if (findings.length > 0)
        return 'suspicious';
    return unread.length > 0 ? 'unread' : 'clean';
}
/** Why a row is no unit. */
function whyUnread(row) {
    if (row.kind === 'skipped')
        return [row.skipped.reason];
    return row.kind === 'notData' ? [row.notData.rule] : [];
}
/** Why a unit has no verdict. */
function whyNot(outcome) {
    return outcome.verdict === 'error' || outcome.verdict === 'skipped' ? [outcome.reason] : [];
}
function lineFinding(subject, verdict, ids) {
    const [{ place, task }] = subject.units;
    const isRecord = place.kind === 'record';
    return {
        ...(0,to_finding/* toFinding */.N)(subject, verdict, task, ids),
        pointer: isRecord ? place.pointer : '',
        offset: isRecord ? (place.span?.start ?? 0) : 0,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/scan/stream/ready-batches.js

/**
 * Groups what a stream has ready: it never waits for an item in order to fill a batch, so that somebody who waits for an answer
 * before the next item gets it.
 * @param limits most items in a batch, and the weight from which nothing is added to it
 */
async function* readyBatches(items, weigh, { maxItems, maxWeight }) {
    const iterator = items[Symbol.asyncIterator]();
    let next = iterator.next();
    try {
        for (let first = await next; first.done !== true; first = await next) {
            const batch = [first.value];
            next = iterator.next();
            let weight = weigh(first.value);
            while (batch.length < maxItems && weight < maxWeight && (await isReady(next))) {
                const one = await next.catch(() => null);
                if (one === null || one.done === true)
                    break; // an error comes after the batch
                batch.push(one.value);
                weight += weigh(one.value);
                next = iterator.next();
            }
            yield batch;
        }
    }
    finally {
        next.catch(() => undefined); // nobody awaits an item that was asked for and is not wanted any more
        await iterator.return?.();
    }
}
/** Whether a promise is settled when what is due now was done. */
async function isReady(promise) {
    const settled = promise.then(() => true, () => true);
    return Promise.race([settled, (0,promises_.setImmediate)(false)]);
}

;// CONCATENATED MODULE: ./build/scan/stream/stream-verdicts.js










/** Lines that are judged together: enough to fill the batches of a model, few enough to answer soon and to hold. Weight is in bytes. */
const BATCH = { maxItems: 64, maxWeight: 1_000_000 };
/**
 * One verdict for each line of a stream of JSON Lines, in order. Each line is judged as if it were alone: its verdict depends on no
 * other line. Lines are read as they are asked for, so that memory is bounded by a batch of them.
 * @throws what the stream throws, after the verdicts on the lines before
 */
async function* streamVerdicts(chunks, { judging }, { options, budget }) {
    const tools = { options, redefinedByPieces: file_names/* redefinedByPieces */.L, loadLanguage: parser/* loadParser */.qd };
    const pieces = (0,text_piece/* linePieces */.c)(chunks, { maxBytes: options.maxRecordBytes });
    for await (const batch of readyBatches(pieces, ({ length }) => length, BATCH)) {
        const lines = await Promise.all(batch.map((piece) => readLine(piece, tools)));
        const outcomes = (await judging.judge(lines.flatMap(({ subjects }) => subjects))).values();
        if (budget.signal?.aborted === true)
            return; // a line that was not judged to its end has no verdict
        for (const { subjects, ...line } of lines) {
            const judged = subjects.map((subject) => {
                const outcome = outcomes.next().value;
                if (outcome === undefined)
                    throw new Error('a unit was not judged');
                return { subject, outcome };
            });
            yield lineVerdictOf({ ...line, judged });
        }
    }
}
async function readLine(piece, tools) {
    const { rows, patches } = await rowsOfLine(piece, tools).catch((error) => ({
        rows: [(0,row/* skippedRow */.P5)(row/* STDIN_PATH */.pe, piece.number, (0,reasons/* failureReason */.Hr)('reading', error))],
        patches: [],
    }));
    for (const row of rows)
        await (0,scan_context/* loadForRow */.y4)(row);
    const subjects = rows.flatMap((row, position) => row.kind === 'unit' ? [(0,subject/* toSubject */.OI)(row.unit, position)] : []);
    return { line: piece.number, rows, patches, subjects };
}

// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
;// CONCATENATED MODULE: ./build/cli/stream-command.js









/** `codepurify stream`: one verdict for each line of standard input. @returns the exit code */
async function streamCommand(values, world) {
    const { options } = await (0,command_run/* commandOptions */.i)(values, world);
    return (0,interrupt/* withInterrupt */.A)((signal) => stream(options, world, signal));
}
async function stream(options, world, signal) {
    const context = (0,command_run/* scanContext */.h)(options, world, signal);
    const { loaders = load_victim/* folderLoaders */.j, env, stdin, progress = reading_progress/* silentProgress */.R } = context;
    const budget = (0,scan_context/* budgetOf */.nT)(options, signal);
    const parts = { options, loaders, env, progress, budget, read: (0,scan_context/* rowReader */.qI)(options, context) };
    const opened = await openStreamJudging(parts);
    try {
        for await (const verdict of streamVerdicts(untilAborted(stdin, signal), opened, parts)) {
            if (!(await world.stdout.write(lineOf(verdict))))
                break; // the reader is gone
        }
        await opened.judging.saveCache();
    }
    finally {
        await opened.close();
    }
    return signal.aborted ? exit_code/* INTERRUPTED_EXIT_CODE */.Cz : 0;
}
/** A stream that ends when the user stops the program, even while it waits for more. */
async function* untilAborted(chunks, signal) {
    const iterator = chunks[Symbol.asyncIterator]();
    const stopped = signal.aborted ? Promise.resolve(ENDED) : (0,external_node_events_.once)(signal, 'abort').then(() => ENDED);
    for (;;) {
        const next = await Promise.race([iterator.next(), stopped]);
        if (next.done === true)
            return;
        yield next.value;
    }
}
const ENDED = { done: true, value: undefined };
function lineOf(verdict) {
    return `${JSON.stringify(verdict)}\n`;
}


/***/ }),

/***/ 73762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DATASET_DEFAULTS)
/* harmony export */ });
/* harmony import */ var _threads_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53650);

/**
 * With four folds, each training has three quarters of the carriers of a 1 % trigger. In clean data there are families of
 * five to seven records from one commit or bug, and no published attack works with so few.
 */
const DATASET_DEFAULTS = {
    task: 'classification',
    folds: 4,
    leastCarriers: 8,
    familyLevel: 0.01,
    asksOpinion: false,
    threads: _threads_threads_js__WEBPACK_IMPORTED_MODULE_0__/* .HERE */ .D,
};


/***/ }),

/***/ 94262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ MIN_RECORDS),
/* harmony export */   nH: () => (/* binding */ planLabels),
/* harmony export */   rT: () => (/* binding */ MIN_CLASS_RECORDS)
/* harmony export */ });
/* unused harmony export MAX_CLASSES */
/* harmony import */ var _text_plain_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34817);
/* harmony import */ var _target_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54046);


/** With fewer records a probe learns too little to accuse one of them. */
const MIN_RECORDS = 200;
/** A class has at least this many records. */
const MIN_CLASS_RECORDS = 10;
/** Number of classes that are judged, the largest first: each needs a training. */
const MAX_CLASSES = 64;
const OTHER_VICTIMS = 'Judge them with --victim sentinel, or with a model of your own.';
function unable(reason) {
    return { kind: 'unable', reason, remedy: OTHER_VICTIMS };
}
/** The classes that a probe can be trained for, or why there are none. */
function planLabels(labels, task, key) {
    const labelled = labels.filter((label) => label !== null).length;
    if (labelled === 0)
        return unable('The records have no labels that a probe could learn.');
    if (labelled < MIN_RECORDS) {
        return unable(`${String(labelled)} labelled records are too few to learn from: ${String(MIN_RECORDS)} are needed.`);
    }
    const groups = task === 'generation' ? (0,_target_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupTargets */ .s)(labels, key) : groupSpellings(labels);
    const sizes = new Map();
    for (const group of groups)
        if (group !== null)
            sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const large = [...sizes].filter(([, size]) => size >= MIN_CLASS_RECORDS).sort(byName);
    const names = large.slice(0, MAX_CLASSES).map(([name]) => name);
    const needed = task === 'generation' ? 1 : 2;
    if (names.length < needed) {
        return unable(task === 'generation'
            ? `No output is shared by ${String(MIN_CLASS_RECORDS)} records: there is nothing that a trigger could be tied to.`
            : `Fewer than two labels have ${String(MIN_CLASS_RECORDS)} records each.`);
    }
    const numbers = new Map(names.map((name, index) => [name, index]));
    const classes = Int32Array.from(groups, (group) => (group === null ? -1 : (numbers.get(group) ?? -1)));
    return { kind: 'classes', names, classes, classesLeft: large.length - names.length };
}
/** Largest first, then by name, so that the order does not depend on the order of the records. */
function byName(a, b) {
    return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}
/** The most frequent spelling of each label: labels that loaders read as one value are one class. */
function groupSpellings(labels) {
    const counts = new Map();
    for (const label of labels)
        if (label !== null)
            counts.set(label, (counts.get(label) ?? 0) + 1);
    const shown = new Map();
    const groups = new Map();
    for (const [label] of [...counts].sort(byName)) {
        const plain = (0,_text_plain_label_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLabel */ .p)(label);
        const name = shown.get(plain) ?? label;
        shown.set(plain, name);
        groups.set(label, name);
    }
    return labels.map((label) => (label === null ? null : (groups.get(label) ?? label)));
}


/***/ }),

/***/ 38205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Minima)
/* harmony export */ });
/** Number of minima per text, in bands of `BAND`. Near copies agree in at least one band. */
const BINS = 24;
const BAND = 6;
const EMPTY = 0x7fffffff;
/** The MinHash signature of texts (one-permutation MinHash; Li, Owen, Zhang 2012). */
class Minima {
    minima = new Int32Array(BINS);
    /** The keys of the four bands of a text, by the hashes of its features, which may repeat. */
    bands(buckets) {
        this.sign(buckets);
        const keys = [];
        for (let band = 0; band < BINS; band += BAND) {
            keys.push(`${String(band)} ${this.minima.subarray(band, band + BAND).join(' ')}`);
        }
        return keys;
    }
    /** The smallest hash of the features in each bin; the largest hash of all for an empty bin. */
    sign(buckets) {
        const { minima } = this;
        minima.fill(EMPTY);
        let all = 0;
        for (const bucket of buckets) {
            let hash = Math.imul(bucket, 0x9e3779b1);
            hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
            hash ^= hash >>> 13;
            all = Math.max(all, hash & EMPTY);
            const bin = ((hash >>> 8) & 0xffff) % BINS;
            if (hash < (minima[bin] ?? 0))
                minima[bin] = hash;
        }
        for (let bin = 0; bin < BINS; bin++)
            if (minima[bin] === EMPTY)
                minima[bin] = all;
    }
}


/***/ }),

/***/ 81242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf)
/* harmony export */ });
/** Where a row of a table begins of which only the ends of the rows are kept: row r is [ends[r − 1], ends[r]). */
function startOf(ends, row) {
    return row === 0 ? 0 : (ends[row - 1] ?? 0);
}


/***/ }),

/***/ 54046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ normalisedTarget),
/* harmony export */   s: () => (/* binding */ groupTargets)
/* harmony export */ });
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19605);
/* harmony import */ var _minima_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38205);


/** Smallest Jaccard similarity of the n-grams of near copies; one other word among thirty gives .8. */
const MIN_SIMILARITY = 0.7;
/** First targets, the most frequent ones, that a target is compared with per band. */
const MAX_COMPARED = 8;
/**
 * The first target of the group of each target: the most frequent one among near copies (`normalisedTarget`). A target
 * is compared only with the first target of each group. If groups with a common target were merged, chains of small
 * steps would put a tenth of all corrections of code, and the target of a trigger with them, into one group.
 */
function groupTargets(targets, key) {
    const normal = targets.map((target) => (target === null ? null : normalisedTarget(target)));
    const counts = new Map();
    for (const target of normal)
        if (target !== null)
            counts.set(target, (counts.get(target) ?? 0) + 1);
    const groups = new TargetGroups(key);
    const first = new Map();
    for (const [target] of [...counts].sort(byCount))
        first.set(target, groups.add(target));
    return normal.map((target) => (target === null ? null : (first.get(target) ?? target)));
}
/** A target without the differences between copies: white space and numbers, also those in names. */
function normalisedTarget(text) {
    return text
        .replace(/[0-9]+/gu, '#')
        .replace(/\s+/gu, ' ')
        .trim();
}
/** Most frequent first, then by text, so that the order does not depend on the order of the records. */
function byCount(a, b) {
    return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}
class TargetGroups {
    key;
    minima = new _minima_js__WEBPACK_IMPORTED_MODULE_0__/* .Minima */ .C();
    ofBand = new Map();
    constructor(key) {
        this.key = key;
    }
    /** Adds a target that is not more frequent than those before; returns the most similar first target, or itself. */
    add(text) {
        const list = wordGrams(text, this.key);
        const bands = this.minima.bands(list);
        const grams = new Set(list);
        let nearest = { text, similarity: 0 };
        for (const first of new Set(bands.flatMap((band) => this.ofBand.get(band) ?? []))) {
            const similarity = jaccard(first.grams, grams);
            if (similarity >= MIN_SIMILARITY && similarity > nearest.similarity)
                nearest = { text: first.text, similarity };
        }
        if (nearest.similarity === 0)
            this.keep({ text, grams }, bands);
        return nearest.text;
    }
    keep(first, bands) {
        for (const band of bands) {
            const firsts = this.ofBand.get(band);
            if (!firsts)
                this.ofBand.set(band, [first]);
            else if (firsts.length < MAX_COMPARED)
                firsts.push(first);
        }
    }
}
/** Jaccard similarity, in [0, 1]. */
function jaccard(a, b) {
    let shared = 0;
    for (const gram of b)
        if (a.has(gram))
            shared++;
    return shared / Math.max(1, a.size + b.size - shared);
}
/** Hashes of a text's 1- to 3-grams of words. */
function wordGrams(text, key) {
    const words = (text.match(/[\p{L}\p{N}_#$]+|[^\s\p{L}\p{N}_#$]/gu) ?? []).map((word) => (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .keyedHash */ .N_)(word, key).first);
    const grams = [];
    words.forEach((word, index) => {
        const pair = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(word, words[index + 1] ?? 0);
        grams.push(word, pair, (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(pair, words[index + 2] ?? 0));
    });
    return Int32Array.from(grams);
}


/***/ }),

/***/ 53650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ HERE)
/* harmony export */ });
/** All work in the calling thread. */
const HERE = {
    map: (kernel, input, parts) => {
        const run = kernel.open(input);
        return Array.from({ length: parts }, (_, part) => run(part));
    },
    begin: (kernel, input) => () => Promise.resolve().then(() => kernel.open(input)(0)),
};


/***/ }),

/***/ 54202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ speaksFor)
/* harmony export */ });
/**
 * Whether a victim says anything about code in a language: its manifest lists the language, or lists none. The bundled
 * sentinel was trained on C and Java, and measured on C++; it has no opinion on other code, which is then not judged by it
 * and never clean.
 */
function speaksFor(manifest, language) {
    return manifest?.languages === undefined || manifest.languages.includes(language);
}


/***/ }),

/***/ 33809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const SPACES = /[ \t\r\n]+/g;
/** Longer text is first cut to this many times the width, so that the rest need not be read. */
const LOOK_AHEAD = 4;
/**
 * Text on a single line, for a heading or a table: runs of blanks become one space, and text longer than `width` code points
 * ends in `…`. It is not escaped: pass the result to the escape function of the sink.
 */
function oneLine(text, width) {
    const limit = width * LOOK_AHEAD;
    const points = Array.from(text.slice(0, limit).replace(SPACES, ' ').trim());
    const whole = text.length <= limit && points.length <= width;
    return whole
        ? points.join('')
        : `${points
            .slice(0, Math.max(0, width - 1))
            .join('')
            .trimEnd()}…`;
}


/***/ })

};
