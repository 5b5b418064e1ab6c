export const id = 8;
export const ids = [8];
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
// EXTERNAL MODULE: ./build/scan/scan-context.js + 21 modules
var scan_context = __webpack_require__(70750);
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
var command_run = __webpack_require__(22589);
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


/***/ })

};
