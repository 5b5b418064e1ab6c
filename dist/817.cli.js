export const id = 817;
export const ids = [817];
export const modules = {

/***/ 18817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scanChange),
  M: () => (/* binding */ scanData)
});

// EXTERNAL MODULE: ./build/config/option-conflicts.js
var option_conflicts = __webpack_require__(48516);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 23 modules
var load_victim = __webpack_require__(24454);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 6 modules
var opened_data = __webpack_require__(23446);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 19 modules
var scan_context = __webpack_require__(87426);
// EXTERNAL MODULE: ./build/config/option-lists.js
var option_lists = __webpack_require__(86790);
// EXTERNAL MODULE: ./build/config/option-names.js
var option_names = __webpack_require__(23371);
;// CONCATENATED MODULE: ./build/scan/judging/given-options.js


/** Options, as `--statistic`, that differ from their default and only affect a victim that judges units one by one. */
function givenUnitOptions(options) {
    return (0,option_lists/* changedOptions */.Le)(option_lists/* UNIT_OPTIONS */.Sz, options).map(asFlag);
}
/** Options of the accepted rate of errors, as `--fpr`, that differ from their default. */
function givenErrorRateOptions(options) {
    return (0,option_lists/* changedOptions */.Le)(option_lists/* ERROR_RATE_OPTIONS */.$N, options).map(asFlag);
}
function asFlag(name) {
    return `--${(0,option_names/* kebabCase */.kW)(name)}`;
}

// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/read/label-plan.js
var label_plan = __webpack_require__(94262);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading_reading = __webpack_require__(47071);
// EXTERNAL MODULE: ./build/scan/reading/tally.js + 1 modules
var tally = __webpack_require__(75829);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/survey-labels.js





/**
 * Looks for labels that a probe could learn. Stops reading as soon as there are enough.
 * @returns `null` if there are enough, else the reason
 * @throws what the source throws before it yields anything
 */
async function surveyLabels(source, limit, budget) {
    const surveys = new Map();
    const parts = [
        ...(source.base === null ? [] : [{ rows: source.base(), limit: null }]),
        { rows: source.head(), limit },
    ];
    for (const { rows, limit: most } of parts) {
        for await (const subject of new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit: most }).subjects(rows)) {
            if (subject.label === null)
                continue;
            const task = (0,reading_subject/* taskOf */.Xb)(subject);
            const survey = surveys.get(task) ?? {
                labels: [],
                nextCheck: label_plan/* MIN_RECORDS */._$,
                document: null,
                seen: new Set(),
            };
            surveys.set(task, survey);
            if (isCounted(survey, (0,reading_subject/* documentOf */.lM)(subject), subject.label))
                continue;
            survey.labels.push(subject.label);
            if (survey.labels.length < survey.nextCheck)
                continue;
            if (plan(survey.labels, task) === null)
                return null;
            survey.nextCheck *= 2; // checking after every label would take quadratic time
        }
    }
    const [main] = [...surveys].sort(([, a], [, b]) => b.labels.length - a.labels.length);
    return main === undefined ? plan([], 'classification') : plan(main[1].labels, main[0]);
}
/** Whether a label of the document was counted already: units with one label are one record. */
function isCounted(survey, document, label) {
    if (document === null || document !== survey.document)
        survey.seen.clear();
    survey.document = document;
    const known = survey.seen.has(label);
    survey.seen.add(label);
    return known;
}
function plan(labels, task) {
    // any key will do: it only groups near copies of outputs, for this check
    const key = (0,keyed_hash/* hashKeyOf */.Tf)('survey');
    const planned = (0,label_plan/* planLabels */.nH)(labels, task === 'generation' ? 'generation' : 'classification', key);
    return planned.kind === 'unable' ? planned : null;
}

// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/choose-judge.js



/**
 * Chooses the judge for `--victim`. `auto` looks for labels that a probe could learn.
 * @throws CodePurifyError `usage` when there is no such folder or file; and whatever the source throws
 */
async function chooseJudge(source, options, budget) {
    if (options.victim === choose_victim/* PROBE */.vD)
        return { kind: 'probe', isGiven: true };
    const given = givenUnitOptions(options);
    if (options.victim !== 'auto')
        return withProbeFamilies((0,choose_victim/* chooseVictim */.Ns)(options.victim), given);
    if (given.length > 0) {
        return (0,choose_victim/* sentinelChoice */.AG)(`chosen by auto: ${given.join(', ')} needs a victim that judges units one by one, so the bundled sentinel judges`);
    }
    const unable = await surveyLabels(source, options.limit, budget);
    return unable === null ? { kind: 'probe', isGiven: false } : sentinelInstead(unable);
}
/** A probe file judges by its families, unless an option sets how a victim judges units one by one. */
function withProbeFamilies(choice, given) {
    const { kind, path, reason } = choice;
    if (kind !== 'probe-file')
        return choice;
    return given.length === 0
        ? { kind: 'probe-families', path, reason }
        : { kind, path, reason: `${reason}; ${given.join(', ')} makes it judge units one by one` };
}
/** The sentinel, for data that a probe cannot learn from. */
function sentinelInstead({ reason }) {
    const why = `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`;
    return (0,choose_victim/* sentinelChoice */.AG)(`chosen by auto: no model was given, and ${why}; so the bundled sentinel judges`);
}

// EXTERNAL MODULE: ./build/scan/judging/units/engine.js + 1 modules
var units_engine = __webpack_require__(81499);
// EXTERNAL MODULE: ./build/scan/reading/chunks.js
var chunks = __webpack_require__(58369);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/scan/stages/short-id.js
var short_id = __webpack_require__(47672);
;// CONCATENATED MODULE: ./build/scan/stages/finding-ids.js


/** Gives each finding of one run its id. */
class FindingIds {
    #seen = new Map();
    /**
     * `cp-` and 12 hex digits that hash content, not position. A source function is identified by its path and name, so
     * that a suppression survives edits elsewhere in the function. A record is identified by its code, because records
     * rarely have useful names. Equal findings in one file are distinguished by their order.
     */
    next(subject, verdict, functionName) {
        const codes = subject.record === null ? [] : subject.units.map((unit) => unit.code);
        const triggers = [verdict.trigger, ...verdict.more].flatMap(({ kind, text }) => [kind, text]);
        const content = JSON.stringify([subject.path, functionName, codes, triggers]);
        const key = (0,sha256/* sha256 */.s)(content);
        const twin = this.#seen.get(key) ?? 0;
        this.#seen.set(key, twin + 1);
        return (0,short_id/* shortId */.m)('cp', twin === 0 ? content : `${content}#${String(twin)}`);
    }
}

// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/scan/stages/run-result.js + 5 modules
var run_result = __webpack_require__(25397);
// EXTERNAL MODULE: ./build/scan/stages/shard-part.js
var shard_part = __webpack_require__(92986);
// EXTERNAL MODULE: ./build/scan/reading/ownership.js
var ownership = __webpack_require__(61474);
// EXTERNAL MODULE: ./build/text/offsets.js
var offsets = __webpack_require__(16010);
;// CONCATENATED MODULE: ./build/scan/stages/place.js

/**
 * Lines and columns of a unit's spans in its file. A record's code is one string on one line of its file, with
 * escapes, so its columns are not known: all its spans are the whole line, from column 1.
 */
function placeIn(unit) {
    const locate = unit.place.kind === 'record' ? () => ({ line: unit.startLine, column: 1 }) : positions(unit);
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

;// CONCATENATED MODULE: ./build/scan/stages/to-finding.js

/** The name of a function without a name. */
const NAMELESS = '(anonymous)';
/** A verdict with the place of its unit: spans with lines and columns of the file, and an id. */
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

;// CONCATENATED MODULE: ./build/scan/stages/pipeline.js










/**
 * Units judged together: enough to fill the batches of a model many times, and few enough that a stop or a failure
 * costs seconds. The weight (UTF-16 units of code) bounds memory for long functions.
 */
const CHUNK = { maxItems: 64, maxWeight: 200_000 };
/**
 * Judges the items in chunks, in order. Findings are reported even if the run fails later: failures and everything
 * that was left out are rows of `skipped`.
 * @throws what the data source throws before its first row, such as for a path that does not exist
 */
async function runScan(items, judging, settings, budget, progress) {
    const { limit, shard } = settings;
    const reading = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit, ownership: shard?.ownership ?? ownership/* EVERYTHING */.Q });
    const run = { judging, settings, budget, progress, reading, ids: new FindingIds() };
    for await (const chunk of (0,chunks/* chunks */.V)(reading.subjects(items), CHUNK, reading_subject/* weigh */.vi)) {
        const outcomes = await judging.judge(chunk);
        for (const [index, subject] of chunk.entries())
            record(run, subject, outcomes[index]);
        progress.advance(chunk.length, chunk.at(-1)?.path ?? '');
    }
    await saveCache(run);
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
    tally.files.see(subject.path, 'judged');
    if (outcome.degraded)
        tally.degraded += 1;
    if (outcome.verdict === 'clean')
        tally.clean += 1;
    else {
        const finding = toFinding(subject, outcome, run.settings.victim.task, run.ids);
        tally.hits.push({ finding, subject, side: outcome.side });
    }
}
/** If the cache cannot be written, only the next scan takes longer. */
async function saveCache({ judging, progress }) {
    try {
        await judging.saveCache();
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
        named: judging.named(),
        seconds: budget.seconds(),
    };
    const { result, hits } = (0,run_result/* runResult */.X)({ ...known, isComplete: end === 'complete' || end === 'limit' });
    return {
        result,
        hits,
        end,
        outOfTime: budget.isExceeded,
        failure,
        part: end === 'complete' ? (0,shard_part/* partOf */.B)(known) : null,
    };
}
/** A stop during the last chunk also interrupts the run. */
function stoppedLate({ end }, budget) {
    return end === 'complete' && budget.signal?.aborted === true ? 'interrupted' : end;
}

// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(75270);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var reading_budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/scan/judging/to-verdict.js
var to_verdict = __webpack_require__(8934);
;// CONCATENATED MODULE: ./build/scan/judging/judge-chunk.js




/**
 * Judges subjects together, so that batches are full. A subject that fails, or takes too long, does not affect the
 * others.
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
/** The next answer; there must be one. */
function take(answers) {
    const next = answers.next();
    if (next.done === true)
        throw new Error('fewer answers than requests');
    return next.value;
}
function analyse(subject, { tools }) {
    const silence = subject.units.flatMap(({ language }) => tools.silence?.(language) ?? []);
    if (silence[0] !== undefined)
        return { verdict: 'skipped', reason: silence[0] };
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
        return judgeOneByOne(suspects, context);
    }
}
/** Judges one at a time, so that only the failing subject is lost. */
async function judgeOneByOne(suspects, context) {
    const judged = [];
    for (const suspect of suspects)
        judged.push(...(await judgeTogether([suspect], context)));
    return judged;
}
function noVerdict(error, { budget }) {
    if (error instanceof reading_budget/* Stopped */.C)
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
/** If purification fails, the finding is still reported. The user is warned, and the verdict is not cached. */
async function purify(subject, suspect, judgement, { tools, budget, progress }) {
    if (judgement.verdict === 'clean')
        return null;
    try {
        budget.startUnits(1);
        return await tools.purify(suspect, judgement);
    }
    catch (error) {
        const reason = error instanceof reading_budget/* Stopped */.C ? (0,reasons/* stopReason */.P)(error.reason, budget) : (0,reasons/* failureReason */.H)('', error);
        progress.warn(`${placeName(subject)}: purification failed: ${reason}`);
        return 'failed';
    }
}
function placeName({ path, record }) {
    return record === null ? path : `${path}:${String(record)}`;
}

;// CONCATENATED MODULE: ./build/scan/judging/units/scan-units.js


/**
 * Scans units one by one: collect, analyse, judge, purify, report.
 * @param unchanged returns the number of units that the data has in common with its base, once all were read; `null`
 *   without a base
 * @throws what the data source throws before its first row, such as for a path that does not exist
 */
function scanUnits(items, tools, settings, budget, progress, unchanged = () => null) {
    const judging = {
        judge: (subjects) => judgeChunk(subjects, { tools, budget, progress }),
        saveCache: () => tools.cache.flush(),
        summary: () => ({ kind: 'units', unchanged: unchanged() }),
        named: () => [],
    };
    return runScan(items, judging, settings, budget, progress);
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
// EXTERNAL MODULE: ./build/probe/file/probe-model.js
var probe_model = __webpack_require__(53094);
// EXTERNAL MODULE: ./build/probe/learn/record-features.js
var record_features = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/probe/judge/rejudge.js
var rejudge = __webpack_require__(50817);
// EXTERNAL MODULE: ./build/probe/read/side-reader.js
var side_reader = __webpack_require__(68867);
// EXTERNAL MODULE: ./build/probe/read/vocabulary.js
var read_vocabulary = __webpack_require__(96596);
;// CONCATENATED MODULE: ./build/probe/file/probe-file-judge.js







/**
 * Judges records by a trained probe: whether a record holds one of the families that labels followed in the training
 * data, and what the probe predicts with the family and without it. One pass over the code; only an element of a family
 * that was found is masked.
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
     * The verdict on a record. A labelled one is compared with the families of its own label only; one without a
     * label, or with a label that the probe has not learned, against all.
     */
    judge(sides, label) {
        // hashes depend on the model's key alone, so a new vocabulary gives the same answers
        if (this.readers.vocabulary.size > read_vocabulary/* MAX_VOCABULARY */.Ue)
            this.readers = readersOf(this.model);
        const { sides: reader, features } = this.readers;
        const read = sides.map((analysis, side) => reader.read(analysis, side));
        const own = label === null ? -1 : this.model.labels.indexOf(label);
        const held = this.strongest(read, own);
        features.load(read.map(({ ids }) => ids));
        return held === null ? this.without(read, own) : this.withFamily(read, held);
    }
    /** The strongest family that the code holds and that applies to its label; families are sorted strongest first. */
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
    /** Calibrated log-odds of each label against the rest (nats), for the loaded record. */
    logOdds(sides, masks) {
        const { features } = this.readers;
        const tokens = (0,token_ids/* countTokens */.ih)(sides.map(({ ids }) => ids));
        return (0,probe_model/* logOddsByLabel */.I)(this.model, tokens, (model) => features.use(model) - features.removed(masks));
    }
    /** @param label the label whose probability is `recorded`; -1 for the most likely one */
    readingOf(logOdds, label) {
        const likeliest = (0,log_odds/* argMax */.FL)(logOdds);
        const confidence = (0,log_odds/* probabilityOf */.RY)(logOdds[likeliest] ?? 0);
        const recorded = label < 0 ? confidence : (0,log_odds/* probabilityOf */.RY)(logOdds[label] ?? 0);
        return { prediction: this.model.labels[likeliest] ?? '', confidence, recorded };
    }
}
function readersOf({ key }) {
    const vocabulary = new read_vocabulary/* Vocabulary */.VI(key);
    return { vocabulary, sides: new side_reader/* SideReader */.R(vocabulary), features: new record_features/* RecordFeatures */.T(vocabulary) };
}

// EXTERNAL MODULE: ./build/scan/cache/verdict-cache.js + 2 modules
var verdict_cache = __webpack_require__(25980);
// EXTERNAL MODULE: ./build/scan/judging/purify-tool.js + 12 modules
var purify_tool = __webpack_require__(71213);
;// CONCATENATED MODULE: ./build/scan/judging/judge-by-family.js




/**
 * Judges one subject by families and purifies it. A finding has the evidence for the family of its strongest trigger.
 */
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
        cache: verdict_cache/* noCache */.w,
    };
    const [outcome] = await judgeChunk([subject], { tools, budget, progress });
    if (outcome === undefined)
        throw new Error('a subject has no outcome');
    return outcome.verdict === 'poisoned'
        ? { ...outcome, company: families.company(found[0]?.family ?? -1) }
        : outcome;
}

;// CONCATENATED MODULE: ./build/scan/stages/judging.js
/** Leaves every subject out, and the run undecided, for one reason. */
function undecidedJudging(reason, unchanged) {
    return {
        judge: (subjects) => Promise.resolve(subjects.map(() => ({ verdict: 'skipped', reason }))),
        saveCache: () => Promise.resolve(),
        summary: () => ({ kind: 'undecided', reason, unchanged: unchanged() }),
        named: () => [],
    };
}

// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/scan/judging/record-judge.js



/**
 * Most triggers reported of one record. The published attacks plant one; the first of many is enough to see an
 * attack.
 */
const MAX_TRIGGERS = 6;
/** Judges a record of a dataset, and changed versions of it, by the probe that was trained without this record. */
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
    /** The triggers of the unchanged record, strongest first; none if it is not a finding. */
    triggers({ sides }) {
        return this.isFlagged(this.verdict) ? this.#triggersIn(sides, this.verdict) : [];
    }
    /** The first pass's judgement of the record, with the triggers that were found in it. */
    judgement(triggers) {
        return toJudgement(this.verdict, triggers, this.verdict.without);
    }
    /** For purification: judges a version of the record in the record's place. */
    rejudging = {
        judge: async (suspects) => {
            const judgements = [];
            for (const { sides } of suspects) {
                await (0,promises_.setImmediate)(); // lets a pending Ctrl-C take effect
                this.budget.check();
                const verdict = this.dataset.rejudge(this.record, sides);
                const triggers = this.isFlagged(verdict) ? this.#triggersIn(sides, verdict) : [];
                judgements.push(toJudgement(verdict, triggers, null));
            }
            return judgements;
        },
    };
    /** The element of the strongest family; then, without that element, of the next accepted family, and so on. */
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
/** The same code without the element, and all elements that overlap it, in the list of elements. */
function withoutElement([first, second], found) {
    const reduced = (analysis, side) => side !== found.side
        ? analysis
        : {
            ...analysis,
            elements: analysis.elements.filter(({ spans }) => spans.every((span) => found.element.spans.every((own) => !(0,text_span/* overlaps */.$f)(span, own)))),
        };
    return second === undefined ? [reduced(first, 0)] : [reduced(first, 0), reduced(second, 1)];
}
function toJudgement(verdict, triggers, without) {
    const [strongest, ...more] = triggers.map(({ scored }) => scored);
    const reported = strongest === undefined
        ? []
        : [{ ...strongest, drop: calibratedDrop(strongest, verdict, without) }, ...more];
    return {
        verdict: reported.length > 0 ? 'poisoned' : 'clean',
        prediction: toPrediction(verdict),
        // only one element is scored, so there is no distribution and no entropy
        entropy: NaN,
        deficit: NaN,
        value: verdict.evidence,
        pValue: verdict.pValue,
        threshold: null,
        triggers: reported,
        elements: reported,
        without: without && toPrediction(without),
    };
}
/** Fall of the calibrated log-odds of the recorded label; a changed version only has raw log-odds. */
function calibratedDrop({ drop }, { recorded }, without) {
    return without === null ? drop : logOddsOf(recorded) - logOddsOf(without.recorded);
}
function toPrediction({ prediction, confidence }) {
    return { label: prediction, index: -1, outputIds: [], confidence: toConfidence(confidence) };
}
function toConfidence(probability) {
    return { probability, logOdds: logOddsOf(probability) };
}
/** Log-odds of a probability; 0 and 1 are moved by the smallest step of a double, so that the result is finite. */
function logOddsOf(probability) {
    const inside = Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
    return Math.log(inside / (1 - inside));
}

;// CONCATENATED MODULE: ./build/scan/judging/probe-file/probe-file-judging.js






/** Judges units by the families in a probe file. If the file has no families, every unit is skipped. */
function probeFileJudging(model, parts) {
    return model.families.length > 0
        ? new ProbeFileJudging(model, parts)
        : undecidedJudging(NOTHING_KNOWN, parts.unchanged);
}
const NOTHING_KNOWN = 'The probe file holds no pattern that labels follow, so it cannot judge units by patterns. ' +
    'Judge the data as a whole (--victim probe), or let the probe judge units one by one (--statistic drop).';
const OTHER_KIND = 'the probe was trained on another kind of records';
/** A unit is a finding if it holds an accepted family that explains its label. */
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
            outcomes.push((0,reading_subject/* taskOf */.Xb)(subject) === this.model.task
                ? await this.#outcome(subject)
                : { verdict: 'skipped', reason: OTHER_KIND });
        }
        await (0,promises_.setImmediate)(); // lets a pending Ctrl-C take effect
        return outcomes;
    }
    saveCache() {
        return Promise.resolve();
    }
    summary() {
        return { kind: 'units', unchanged: this.parts.unchanged() };
    }
    named() {
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
    /** The evidence for a family in the training data of the probe. */
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

// EXTERNAL MODULE: ./build/scan/models/read-probe-victim.js + 2 modules
var read_probe_victim = __webpack_require__(74575);
// EXTERNAL MODULE: ./build/scan/models/package-root.js
var package_root = __webpack_require__(99556);
;// CONCATENATED MODULE: ./build/scan/stages/shard-options.js


/**
 * Hash (hex) of the options that the result of a run depends on. Their order in the schema does not matter. A part
 * identifies the victim and the data by other hashes. The seed is left out: with its hash, anyone who has the part
 * could guess the seed.
 */
function optionsHash(options) {
    const values = [...option_lists/* PART_OPTIONS */.zd].sort().map((name) => [name, options[name]]);
    return (0,sha256/* sha256 */.s)(JSON.stringify(values));
}

;// CONCATENATED MODULE: ./build/scan/stages/settings.js



/** The settings that follow from the options of a scan. */
function settingsOf({ options, suppressed }, victim, keepsDiscoveryRate) {
    return {
        tool: { name: 'codepurify', version: (0,package_root/* toolVersion */.f)() },
        victim,
        limit: options.limit,
        discoveryRate: keepsDiscoveryRate ? options.fpr : null,
        suppressed,
        shard: options.shard === null
            ? null
            : { ownership: new ownership/* ShardOwnership */.S(options.shard), options: optionsHash(options) },
    };
}

;// CONCATENATED MODULE: ./build/scan/judging/probe-file/scan-by-probe-file.js







/**
 * Judges units one by one by the families in a probe file. It takes one pass, and works the same way in every shard.
 * @throws CodePurifyError `model` naming the file that cannot be used; and whatever the source throws
 */
async function scanByProbeFile(source, { path, reason }, parts) {
    const { options, budget, progress } = parts;
    progress.stage('opening the model', null);
    const { model, victim } = await (0,read_probe_victim/* readProbeFile */.H)(path);
    warnIgnored(parts);
    const opened = [];
    try {
        const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const unchanged = () => source.unchanged();
        const judging = probeFileJudging(model, { options, budget, progress, openMlm, unchanged });
        const settings = settingsOf(parts, describeVictim(victim, model, reason), false);
        progress.stage('scanning', options.limit);
        return await runScan(source.head(), judging, settings, budget, progress);
    }
    finally {
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
function describeVictim({ description }, { families }, reason) {
    const { name, task, fingerprint } = description;
    const patterns = families.length === 0 ? 'no pattern' : (0,numbers/* count */.U9)(families.length, 'pattern');
    return { name, task, fingerprint, reason: `${reason} with ${patterns} that labels follow` };
}
function warnIgnored({ options, progress }) {
    const ignored = givenErrorRateOptions(options);
    if (ignored.length === 0)
        return;
    progress.warn(`No effect: ${ignored.join(', ')}. Units are compared with the patterns in the file.`);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-families.js
var dataset_families = __webpack_require__(12753);
// EXTERNAL MODULE: ./build/scan/stages/overall-verdict.js
var overall_verdict = __webpack_require__(12955);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/dataset-judging.js









/** The second pass over a dataset. If the first pass has no verdict, all records are skipped with the reason. */
function datasetJudging(learned, parts) {
    const { verdict } = learned;
    if (verdict.kind === 'judged')
        return new DatasetJudging(learned, verdict, parts);
    const reason = verdict.kind === 'unable' ? verdict.reason : (0,overall_verdict/* stoppedReason */.M8)(verdict.reason);
    return undecidedJudging(reason, parts.unchanged);
}
/** Reasons for an error or a skipped record. */
const CHANGED = 'the data changed while it was read';
const UNLABELLED = 'it has no label, so the probe cannot judge it';
const OTHER_TASK = 'the probe was trained on another kind of records, which is more frequent here: scan these separately';
const RARE_LABEL = `fewer than ${String(label_plan/* MIN_CLASS_RECORDS */.rT)} records have its label: too few for the probe to learn it`;
class DatasetJudging {
    learned;
    verdict;
    parts;
    #families;
    #isFlagged;
    /** Opened when it is first needed. */
    #sentinel = null;
    constructor(learned, verdict, parts) {
        this.learned = learned;
        this.verdict = verdict;
        this.parts = parts;
        this.#families = new dataset_families/* DatasetFamilies */.T(verdict.families, parts.unchanged() !== null);
        const { judgeBy, fpr } = parts.options;
        this.#isFlagged = ({ element, family, pValue }) => element !== null && (family >= 0 || (judgeBy === 'record' && pValue <= fpr));
    }
    async judge(subjects) {
        const known = subjects.map((subject) => {
            const record = this.#recordOf(subject);
            return { subject, record, reason: record && this.#whyLeftOut(subject, record) };
        });
        const left = known.filter((one) => one.reason !== null).map(({ subject }) => subject);
        const bySentinel = (await this.#judgeBySentinel(left)).values();
        const outcomes = [];
        for (const { subject, record, reason } of known) {
            if (reason === null)
                outcomes.push(await this.#outcome(subject, record));
            else
                outcomes.push(bySentinel.next().value ?? { verdict: 'skipped', reason });
        }
        await (0,promises_.setImmediate)(); // lets a pending Ctrl-C take effect
        return outcomes;
    }
    async saveCache() {
        await (await this.#sentinel)?.cache.flush();
    }
    /** Judges records that the probe cannot judge, so that poison cannot hide among them. */
    async #judgeBySentinel(subjects) {
        const { budget, progress, openSentinel } = this.parts;
        if (subjects.length === 0 || openSentinel === null)
            return [];
        const tools = await (this.#sentinel ??= openSentinel());
        return judgeChunk(subjects, { tools, budget, progress });
    }
    /** Why the probe cannot judge a record; `null`: it can. */
    #whyLeftOut({ label }, { failure, task, number }) {
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
    /** What the first pass recorded of a subject; `null` if it read another record at this position. */
    #recordOf(subject) {
        const record = this.learned.records.get(subject.position);
        return record?.identity === (0,reading_subject/* identityOfSubject */.YE)(subject) ? record : null;
    }
    #outcome(subject, record) {
        if (record === null)
            return { verdict: 'error', reason: CHANGED };
        if (record.failure !== null)
            return { verdict: 'error', reason: record.failure };
        const verdict = this.verdict.records[record.number] ?? null;
        // a trigger cannot be tied to an output that few records have
        if (verdict === null || !this.#isFlagged(verdict)) {
            return { verdict: 'clean', degraded: record.degraded };
        }
        const judge = new RecordJudge(this.verdict, record.number, verdict, this.#isFlagged, this.parts.budget);
        return judgeByFamily(subject, () => judge, this.#families, this.parts);
    }
    summary() {
        const { tested, records, power } = this.verdict;
        const learned = [...this.learned.records.values()];
        const wereJudged = learned.filter((one) => this.#wasJudged(one));
        const judged = this.#countRecords(wereJudged);
        const labelled = this.#countRecords(wereJudged.filter((one) => one.isLabelled));
        const unlabelled = learned.filter((one) => !one.isLabelled && one.failure === null).length;
        return {
            ...{ kind: 'dataset', judged, unchanged: this.parts.unchanged(), tested, unlabelled },
            power: { records: labelled, carriers: power },
            families: this.#families.found(records),
        };
    }
    /** Units of one record with one label count once, as in the test. */
    #countRecords(units) {
        return new Set(units.map(({ number }) => this.verdict.documentOf(number))).size;
    }
    named() {
        return this.#families.named();
    }
    #wasJudged({ task, number }) {
        return (task === this.learned.task &&
            number >= 0 &&
            (task === 'generation' || (this.verdict.records[number] ?? null) !== null));
    }
}

// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-learner.js + 31 modules
var dataset_learner = __webpack_require__(11837);
// EXTERNAL MODULE: ./build/scan/judging/dataset/learn-dataset.js + 2 modules
var learn_dataset = __webpack_require__(55459);
// EXTERNAL MODULE: ./build/scan/cache/cache-folder.js
var cache_folder = __webpack_require__(30996);
// EXTERNAL MODULE: ./build/scan/cache/outlines.js + 1 modules
var cache_outlines = __webpack_require__(43391);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/scan/models/tool-fingerprint.js






/** Folders of the package that the program reads, besides the folder that it runs from. */
const PARTS = [choose_victim/* MODELS_FOLDER */.am, 'grammars'];
let fingerprint;
/**
 * A hash over the whole program as it runs here: version, code, models and grammars, and the machine, because
 * machines round numbers differently. The version alone is not enough, because an Action is updated by commit. The
 * hash is computed once per process.
 */
function toolFingerprint() {
    return (fingerprint ??= computeFingerprint());
}
function computeFingerprint() {
    const root = (0,package_root/* packageRoot */.Z)();
    const [running = ''] = (0,external_node_path_.relative)(root, (0,external_node_url_.fileURLToPath)(import.meta.url)).split(external_node_path_.sep);
    const parts = [running, ...PARTS].map((part) => [part, folderFingerprint((0,external_node_path_.join)(root, part))]);
    return digest([(0,package_root/* toolVersion */.f)(), process.platform, process.arch, parts]);
}
/** A hash over all files below a folder with their names. Links are not followed: only their names count. */
function folderFingerprint(path) {
    const entries = (0,external_node_fs_.readdirSync)(path, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => [(0,external_node_path_.join)(entry.parentPath, entry.name), entry.isFile()])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return digest(files.map(([file, isFile]) => [(0,external_node_path_.relative)(path, file), isFile ? fileDigest(file) : null]));
}
function fileDigest(path) {
    return (0,sha256/* sha256 */.s)((0,external_node_fs_.readFileSync)(path));
}
function digest(value) {
    return (0,sha256/* sha256 */.s)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/scan/cache/open-outlines.js




/**
 * The outlines for the cache options. If the folder cannot be written, this run is not affected; the next one parses
 * again.
 */
function openOutlines({ options, progress, env }) {
    if (!options.cache)
        return cache_outlines/* parsedOutlines */.p;
    const outlines = new cache_outlines/* FolderOutlines */.G(options.cacheDir ?? (0,cache_folder/* defaultCacheFolder */.I)(env), toolFingerprint());
    return {
        of: (unit) => outlines.of(unit),
        save: () => outlines.save().catch((error) => {
            progress.warn(`The parsed code could not be cached for the next run (${(0,errors/* messageOf */.bD)(error)}). --no-cache turns the cache off.`);
        }),
    };
}

// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/scan/judging/dataset/sentinel-opener.js
var sentinel_opener = __webpack_require__(80532);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/scan-dataset.js













/**
 * Judges a dataset, or a change, as a whole, by a probe trained on its labels. The first pass trains the probe, the
 * second makes findings of the records whose label follows an accepted family.
 * @param isGiven the user named the probe (`--victim probe`); otherwise `auto` chose it
 * @returns the outcome; or, if `auto` chose the probe, why no probe can be trained
 * @throws CodePurifyError `usage` if the user named the probe and it cannot be trained. A change is undecided instead
 */
async function scanDataset(source, isGiven, parts) {
    const { options, progress } = parts;
    const opened = [];
    const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
    try {
        scan_dataset_warnIgnored(parts);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const sentinel = (0,sentinel_opener/* sentinelOpener */.I)(parts, opened);
        const learned = await learn(source, sentinel, parts);
        const unable = learned.verdict.kind === 'unable' ? learned.verdict : null;
        if (unable !== null && !isGiven)
            return unable;
        if (unable !== null && source.base === null)
            throw cannotLearn(unable);
        progress.stage('locating', learned.records.size);
        const openSentinel = isGiven ? null : withStage(sentinel, progress);
        return await locate(source, learned, victimOf(learned, isGiven), { ...parts, openMlm, openSentinel });
    }
    finally {
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
function learn(source, sentinel, { options, budget, progress, env }) {
    const outlines = openOutlines({ options, progress, env });
    const judging = {
        ...{ seed: (0,probe_seed/* probeSeed */.g)(options, env), familyLevel: options.fpr },
        asksOpinion: options.secondOpinion,
    };
    const learner = new dataset_learner/* DatasetLearner */.S(judging, outlines);
    const limits = { budget, progress, limit: options.limit };
    return (0,learn_dataset/* learnDataset */.p)(source, learner, sentinel, limits);
}
function locate(source, learned, victim, parts) {
    const { options, budget, progress } = parts;
    const judging = datasetJudging(learned, { ...parts, unchanged: () => source.unchanged() });
    const settings = settingsOf(parts, victim, options.fdr && options.judgeBy === 'record');
    return runScan(source.head(), judging, settings, budget, progress);
}
/** Opens the sentinel for records that the probe cannot judge: with `auto` no record is skipped. */
function withStage(sentinel, progress) {
    return async () => {
        const tools = await sentinel();
        progress.stage('scanning records without a label', null);
        return tools;
    };
}
function victimOf(learned, isGiven) {
    const { task, labelled, fingerprint } = learned;
    const labels = (0,numbers/* count */.U9)(labelled, 'labelled record');
    const reason = isGiven
        ? `given: a probe, trained on ${labels}`
        : `chosen by auto: no model was given, and ${labels} are enough to train a probe${sentinelNote(learned)}`;
    return { name: choose_victim/* PROBE */.vD, task, fingerprint, reason };
}
/** Depends only on what was learned, so that all shards of a run give the same reason. */
function sentinelNote({ task, verdict, records }) {
    if (verdict.kind !== 'judged')
        return '';
    const rest = [...records.values()].filter((one) => one.failure === null && (one.task !== task || verdict.records[one.number] === null));
    const hasRest = task === 'generation' ? rest.some((one) => one.task !== task) : rest.length > 0;
    return hasRest ? '; the bundled sentinel judges the records that it cannot judge' : '';
}
function scan_dataset_warnIgnored({ options, progress }) {
    const ignored = givenUnitOptions(options);
    if (ignored.length === 0)
        return;
    progress.warn(`No effect: ${ignored.join(', ')}. The probe judges all records together.`);
}
function cannotLearn({ reason, remedy }) {
    return new errors/* CodePurifyError */.Lg('usage', `No probe can be trained. ${reason}`, remedy);
}

;// CONCATENATED MODULE: ./build/scan/scan-source.js






/**
 * Scans the records of a source, one by one or as a whole, depending on `--victim`.
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
async function scanSource(source, parts) {
    const { options, budget, progress } = parts;
    try {
        const choice = await chooseJudge(source, options, budget);
        if (choice.kind === 'probe-families')
            return await scanByProbeFile(source, choice, parts);
        if (choice.kind !== 'probe')
            return await scanOneByOne(source, choice, parts);
        const judged = await scanDataset(source, choice.isGiven, parts);
        return 'kind' in judged ? await scanOneByOne(source, sentinelInstead(judged), parts) : judged;
    }
    finally {
        progress.stop();
    }
}
async function scanOneByOne(source, choice, parts) {
    const { options, budget, progress } = parts;
    const engine = await (0,units_engine/* openEngine */.F)(choice, parts);
    try {
        progress.stage('scanning', options.limit);
        const settings = settingsOf(parts, engine.victim, options.fdr);
        return await scanUnits(source.head(), engine.tools, settings, budget, progress, () => source.unchanged());
    }
    finally {
        await engine.close();
    }
}

;// CONCATENATED MODULE: ./build/scan/scan-change.js






/**
 * Judges a change, which stays open. The options `base` and `head` have no effect.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
function scanChange(change, options, suppressed, context) {
    (0,option_conflicts/* checkDataOptions */.F)({ ...options, base: null, head: null }, ANY_PATH);
    return scanData((0,opened_data/* openedChange */.sP)(change, options, context), options, suppressed, context);
}
/** Placeholder for the check of options: a change has its own paths. */
const ANY_PATH = ['.'];
/** Judges data that is ready to be read. Errors are those of `scanChange`. */
function scanData({ source, read }, options, suppressed, { signal, progress = reading_progress/* silentProgress */.R, loaders = load_victim/* folderLoaders */.j, env }) {
    const budget = (0,scan_context/* budgetOf */.n)(options, signal);
    return scanSource(source, { options, suppressed, read, env, loaders, progress, budget });
}


/***/ }),

/***/ 92986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   e: () => (/* binding */ renderPart)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46602);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7583);


/** The result of a shard; `null` for a run that is not split. */
function partOf({ settings, tally, summary, named, seconds }) {
    const { tool, victim, discoveryRate, suppressed, shard } = settings;
    if (shard === undefined || shard === null)
        return null;
    const data = shard.ownership.dataHash();
    const { clean, degraded, errors, skipped } = tally;
    return {
        kind: 'codepurify-part',
        version: _part_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_VERSION */ .X,
        shard: shard.ownership.shard,
        run: {
            tool,
            victim,
            options: shard.options,
            data,
            discoveryRate,
            suppressed: [...suppressed].sort(),
            summary,
        },
        ...{ named, seconds, clean, degraded, errors, skipped },
        rows: tally.listed,
        pointers: tally.pointers,
        notData: tally.notData,
        asides: tally.asides,
        unchanged: tally.unchanged,
        notDataRecords: tally.notDataRecords,
        files: tally.files.entries(),
        findings: tally.hits.map(({ finding, subject }) => ({ position: subject.position, finding })),
    };
}
/** A part as the text of a file. Control characters for terminals are written as JSON escapes. */
function renderPart(part) {
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJson */ .G)(JSON.stringify(part))}\n`;
}


/***/ })

};
