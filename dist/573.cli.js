export const id = 573;
export const ids = [573];
export const modules = {

/***/ 49813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ UnitReaders)
/* harmony export */ });
/* harmony import */ var _read_side_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68867);
/* harmony import */ var _read_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96596);
/* harmony import */ var _record_features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4935);



/**
 * Reads units of any number, one after the other, as numbers. The vocabulary begins anew when it is large: hashes depend on the key
 * alone, so a new one gives the same families and features.
 */
class UnitReaders {
    key;
    #vocabulary;
    #sides;
    #features;
    constructor(key) {
        this.key = key;
        this.#vocabulary = new _read_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .VI(key);
        this.#sides = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SideReader */ .R(this.#vocabulary);
        this.#features = new _record_features_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordFeatures */ .T(this.#vocabulary);
    }
    /** The features of the unit that was read last. */
    get features() {
        return this.#features;
    }
    /** A unit as numbers of one vocabulary, until the next is read. */
    read(sides) {
        if (this.#vocabulary.size > _read_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VOCABULARY */ .Ue) {
            this.#vocabulary = new _read_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .VI(this.key);
            this.#sides = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SideReader */ .R(this.#vocabulary);
            this.#features = new _record_features_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordFeatures */ .T(this.#vocabulary);
        }
        return sides.map((side, number) => this.#sides.read(side, number));
    }
}


/***/ }),

/***/ 29528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ LABELS_STAGE),
  J7: () => (/* binding */ chooseJudge),
  D5: () => (/* binding */ chooseUnitJudge),
  YH: () => (/* binding */ withoutLabels)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/scan/judging/given-options.js
var given_options = __webpack_require__(56881);
// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/read/label-plan.js
var label_plan = __webpack_require__(94262);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading = __webpack_require__(47071);
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
        for await (const subject of new reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit: most }).subjects(rows)) {
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
            if (isCounted(survey, (0,reading_subject/* documentOf */.lM)(subject), task === 'generation' ? subject.label : (0,plain_label/* plainLabel */.p)(subject.label)))
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




/** What the choice is shown as while it is made: it may read all of the data. */
const LABELS_STAGE = 'looking for labels';
/**
 * Chooses the judge for `--victim`. `auto` looks for labels that a probe could learn.
 * @throws CodePurifyError `usage` when there is no such folder or file; and whatever the source throws
 */
async function chooseJudge(source, options, budget) {
    if (options.victim === choose_victim/* PROBE */.vD) {
        if (!options.witness.includes('labels'))
            throw switchedOff(options.victim, 'labels');
        return { kind: 'probe', isGiven: true };
    }
    if (options.victim !== 'auto')
        return givenJudge(options);
    const given = (0,given_options/* givenUnitOptions */._)(options);
    if (given.length > 0 && options.witness.includes('victim')) {
        return (0,choose_victim/* sentinelChoice */.AG)(`chosen by auto: ${given.join(', ')} needs a victim that judges units one by one, so the bundled sentinel judges`);
    }
    const unable = options.witness.includes('labels')
        ? await surveyLabels(source, options.limit, budget)
        : { reason: 'Labels are left out by --witness.' };
    return unable === null ? { kind: 'probe', isGiven: false } : withoutLabels(unable, options);
}
/**
 * Chooses what judges units that come one by one, without a look at the data: `auto` is then the sentinel.
 * @throws CodePurifyError `usage` when there is no such folder or file, or it is left out by `--witness`
 */
function chooseUnitJudge(options) {
    if (options.victim !== 'auto')
        return givenJudge(options);
    return options.witness.includes('victim') ? (0,choose_victim/* chooseVictim */.Ns)('auto') : { kind: 'code', reason: NO_MODEL };
}
/** The model or probe file that the user names. */
function givenJudge(options) {
    if (!options.witness.includes('victim'))
        throw switchedOff(options.victim, 'victim');
    return withProbeFamilies((0,choose_victim/* chooseVictim */.Ns)(options.victim), (0,given_options/* givenUnitOptions */._)(options));
}
const NO_MODEL = '--witness leaves out models';
/** A probe file judges by its families, unless an option sets how a victim judges units one by one. */
function withProbeFamilies(choice, given) {
    const { kind, path, reason } = choice;
    if (kind !== 'probe-file')
        return choice;
    return given.length === 0
        ? { kind: 'probe-families', path, reason }
        : { kind, path, reason: `${reason}; ${given.join(', ')} makes it judge units one by one` };
}
function switchedOff(victim, needed) {
    return new errors/* CodePurifyError */.Lg('usage', `--victim is ${JSON.stringify(victim)}, and --witness leaves out ${needed}, so it could not judge.`, `Add ${needed} to --witness, or leave out --victim.`);
}
/** What judges data that a probe cannot learn from: the sentinel, or no model if it is left out. */
function withoutLabels(unable, options) {
    return options.witness.includes('victim')
        ? sentinelInstead(unable)
        : { kind: 'code', reason: codeAlone(unable, options) };
}
/** Why neither labels nor a model judge. */
function codeAlone({ reason }, { witness }) {
    if (!witness.includes('labels'))
        return '--witness leaves out labels and models';
    const left = witness.length === 1 ? 'the other witnesses' : 'models';
    return `${inSentence(reason)}, and --witness leaves out ${left}`;
}
/** The sentinel, for data that a probe cannot learn from. */
function sentinelInstead({ reason }) {
    return (0,choose_victim/* sentinelChoice */.AG)(`chosen by auto: no model was given, and ${inSentence(reason)}; so the bundled sentinel judges`);
}
/** A sentence as a part of another one. */
function inSentence(sentence) {
    return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}


/***/ }),

/***/ 56881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ givenUnitOptions),
/* harmony export */   e: () => (/* binding */ givenErrorRateOptions)
/* harmony export */ });
/* harmony import */ var _config_option_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86790);
/* harmony import */ var _config_option_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23371);


/** Options, as `--statistic`, that differ from their default and only affect a victim that judges units one by one. */
function givenUnitOptions(options) {
    return (0,_config_option_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .changedOptions */ .Le)(_config_option_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .UNIT_OPTIONS */ .Sz, options).map(asFlag);
}
/** Options of the accepted rate of errors, as `--fpr`, that differ from their default. */
function givenErrorRateOptions(options) {
    return (0,_config_option_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .changedOptions */ .Le)(_config_option_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_RATE_OPTIONS */ .$N, options).map(asFlag);
}
function asFlag(name) {
    return `--${(0,_config_option_names_js__WEBPACK_IMPORTED_MODULE_1__/* .kebabCase */ .kW)(name)}`;
}


/***/ }),

/***/ 76410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ judgeByFamily)
});

// EXTERNAL MODULE: ./build/scan/judging/dataset/level-pattern.js
var level_pattern = __webpack_require__(58221);
// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(75270);
// EXTERNAL MODULE: ./build/scan/cache/verdict-cache.js + 2 modules
var verdict_cache = __webpack_require__(25980);
// EXTERNAL MODULE: ./build/scan/judging/judge-chunk.js
var judge_chunk = __webpack_require__(42800);
// EXTERNAL MODULE: ./build/scan/judging/purify-tool.js + 18 modules
var purify_tool = __webpack_require__(63997);
// EXTERNAL MODULE: ./build/code/styles/usual-says.js
var usual_says = __webpack_require__(48922);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(33809);
// EXTERNAL MODULE: ./build/text/quoted-sentence.js
var quoted_sentence = __webpack_require__(77028);
;// CONCATENATED MODULE: ./build/witness/labels-say.js




/** Code points of a pattern in the sentence: both of a pair fit on a line. */
const SHOWN = 60;
/**
 * The testimony of labels: how many of the records that hold the trigger have the label that follows it, and how often similar code
 * has that label.
 * @param merged records with it and that label that were merged before the change
 * @param pValue of the family, corrected for the number of families tested
 * @param patterns of the trigger: two where it is a pair
 */
function labelsSay({ carriers, labelled, label, expected, usual }, merged, pValue, patterns = []) {
    const all = labelled < carriers ? `${String(labelled)} of the` : 'All';
    const before = merged === 0 ? '' : `, and ${(0,numbers/* formatCount */.B4)(merged)} merged before,`;
    const otherwise = expected === null
        ? 'more than the rest of their code explains'
        : `similar code is labelled ${(0,quoted_sentence/* inBackticks */.Z)(label)} in ${(0,numbers/* formatFraction */.MJ)(expected)}`;
    const held = patterns.length < 2
        ? 'with it'
        : `that hold both ${patterns.map((text) => (0,quoted_sentence/* inBackticks */.Z)((0,one_line/* oneLine */.T)(text, SHOWN))).join(' and ')}`;
    const sentence = `${all} ${(0,numbers/* count */.U9)(carriers, 'record')} ${held}${before} are labelled ${(0,quoted_sentence/* inBackticks */.Z)(label)}, ${otherwise}.${usual === null ? '' : ` Where ${(0,usual_says/* usualSays */.p)(usual)}.`}`;
    return { witness: 'labels', proof: false, pValue, sentence };
}

// EXTERNAL MODULE: ./build/witness/victim-says.js
var victim_says = __webpack_require__(64043);
;// CONCATENATED MODULE: ./build/scan/judging/judge-by-family.js







/**
 * Judges one subject by families and purifies it. A finding has the evidence for the family of its strongest trigger.
 */
async function judgeByFamily(subject, judgeOf, families, { options, openMlm, budget, progress, readsText }) {
    let found = [];
    const foundOf = ({ element }) => found.find(({ scored }) => scored.element === element);
    // what is found in code that is purified already is another element with the same text
    const isPlanted = ({ element }) => found.some(({ scored, family }) => family >= 0 && scored.element.text === element.text && families.isPlanted(family));
    const isPartner = (trigger, other) => found.some(({ pair }) => [trigger, other].every(({ element }) => pair?.some((one) => one.element.text === element.text)));
    const shown = new Map();
    const usualOf = ({ element: { kind, type, text } }) => {
        const same = found.find(({ scored: { element }, family }) => family >= 0 && element.kind === kind && element.type === type && element.text === text);
        return same === undefined ? null : (families.usual(same.family)?.form ?? null);
    };
    const judges = new Map();
    const judgeFor = (suspect) => {
        const judge = judges.get(suspect) ?? judgeOf(suspect);
        judges.set(suspect, judge);
        return judge;
    };
    const tools = {
        analyze: analyze_subject/* analyzeUnit */.P,
        ...(readsText && { readsText }),
        judge: {
            judge: (suspects) => Promise.resolve(suspects.map((suspect) => {
                const judge = judgeFor(suspect);
                found = judge.triggers(suspect);
                return judge.judgement(found);
            })),
        },
        purify: (suspect, judgement) => (0,purify_tool/* purifyTool */.U)({ options, judge: judgeFor(suspect).rejudging, openMlm, isPlanted, isPartner, usualOf })(suspect, judgement),
        pattern: (trigger, suspect) => {
            const { family = -1, pair = null } = foundOf(trigger) ?? {};
            const triggers = pair ?? [trigger];
            const patterns = families.patterns(family, triggers, suspect);
            shown.set(family, asWritten(patterns, triggers));
            return (0,level_pattern/* pairPattern */.zD)(patterns);
        },
        cache: verdict_cache/* noCache */.w,
    };
    const [outcome] = await (0,judge_chunk/* judgeChunk */.p)([subject], { tools, budget, progress });
    if (outcome === undefined)
        throw new Error('a subject has no outcome');
    if (outcome.verdict !== 'poisoned')
        return outcome;
    const family = found[0]?.family ?? -1;
    const company = families.company(family);
    // one clean record in a hundred is reported by its own label alone
    if (company === null) {
        return { ...outcome, verdict: 'suspicious', testimonies: [probeOn(outcome, outcome.pValue)] };
    }
    const merged = families.merged(family);
    const says = labelsSay(company, merged?.records ?? 0, outcome.pValue, shown.get(family));
    const verdict = families.isOnlySuspicious(family) ? 'suspicious' : outcome.verdict;
    return { ...outcome, verdict, company, merged, testimonies: [says, probeOn(outcome, null)] };
}
/** Patterns as the code writes them, where they only differ from it in blanks. */
function asWritten(patterns, triggers) {
    const bare = (text) => text.replaceAll(/\s/gu, '');
    return patterns.map((pattern, at) => {
        const text = triggers[at]?.element.text ?? pattern;
        return bare(text) === bare(pattern) ? text : pattern;
    });
}
/** What the probe predicts with and without the trigger. */
function probeOn({ prediction, confidence, necessity }, pValue) {
    const before = { label: prediction ?? '', probability: confidence };
    const after = necessity && { label: necessity.prediction, probability: necessity.confidence };
    return (0,victim_says/* probeSays */.x)(before, after ?? before, pValue);
}


/***/ }),

/***/ 42800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ judgeChunk)
/* harmony export */ });
/* harmony import */ var _reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75270);
/* harmony import */ var _reading_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63646);
/* harmony import */ var _reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99570);
/* harmony import */ var _reading_text_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);
/* harmony import */ var _to_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8934);





/**
 * Judges subjects together, so that batches are full. A subject that fails, or takes too long, does not affect the
 * others. The same code several times is judged once: its verdict does not depend on its place or label.
 * @returns one outcome per subject, in order
 */
async function judgeChunk(subjects, context) {
    const known = new Map();
    const open = new Map();
    for (const subject of subjects) {
        const content = contentOf(subject);
        if (known.has(content) || open.has(content))
            continue;
        const cached = await context.tools.cache.get(subject);
        if (cached === null)
            open.set(content, subject);
        else
            known.set(content, cached);
    }
    const fresh = (await judgeOpen([...open.values()], context)).values();
    for (const content of open.keys())
        known.set(content, take(fresh));
    return subjects.map((subject) => {
        const outcome = known.get(contentOf(subject));
        if (outcome === undefined)
            throw new Error('a subject was not judged');
        return outcome;
    });
}
/** All of a subject that its verdict depends on, as in the cache. */
function contentOf({ units }) {
    return JSON.stringify(units.map(({ language, code, redefined = [] }) => [language, code, ...redefined]));
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
        return { verdict: 'skipped', reason: silence[0], isSilent: true };
    try {
        const suspect = (0,_reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .analyzeSubject */ .$)(subject, (unit) => tools.analyze(unit));
        return tools.readsText === true ? (0,_reading_text_side_js__WEBPACK_IMPORTED_MODULE_1__/* .withText */ .ij)(subject, suspect) : suspect;
    }
    catch (error) {
        return { verdict: 'error', reason: (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .Hr)('analysis', error) };
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
    if (error instanceof _reading_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Stopped */ .C)
        return { verdict: 'skipped', reason: (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stopReason */ .PJ)(error.reason, budget) };
    return { verdict: 'error', reason: (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .Hr)('judging', error) };
}
async function conclude(subject, suspect, judged, context) {
    if ('reason' in judged)
        return judged;
    const purified = await purify(subject, suspect, judged, context);
    const verdict = judged.verdict === 'clean'
        ? { verdict: 'clean', degraded: (0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isDegraded */ .DQ)(suspect) }
        : (0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toVerdict */ .ds)(suspect, judged, purified === 'failed' ? null : purified, context.tools);
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
        const reason = error instanceof _reading_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Stopped */ .C ? (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stopReason */ .PJ)(error.reason, budget) : (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .Hr)('', error);
        progress.warn(`${placeName(subject)}: purification failed: ${reason}`);
        return 'failed';
    }
}
function placeName({ path, record }) {
    return record === null ? path : `${path}:${String(record)}`;
}


/***/ }),

/***/ 47929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openProbeFile)
});

// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/models/read-probe-victim.js + 2 modules
var read_probe_victim = __webpack_require__(74575);
// EXTERNAL MODULE: ./build/scan/witnesses/code-witnesses.js
var code_witnesses = __webpack_require__(58113);
// EXTERNAL MODULE: ./build/scan/witnesses/with-witnesses.js + 7 modules
var with_witnesses = __webpack_require__(39584);
// EXTERNAL MODULE: ./build/scan/judging/given-options.js
var given_options = __webpack_require__(56881);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
// EXTERNAL MODULE: ./build/probe/file/probe-model.js
var probe_model = __webpack_require__(53094);
// EXTERNAL MODULE: ./build/probe/again/rejudge.js
var rejudge = __webpack_require__(83186);
// EXTERNAL MODULE: ./build/probe/learn/unit-readers.js
var unit_readers = __webpack_require__(49813);
;// CONCATENATED MODULE: ./build/probe/file/probe-file-judge.js






/**
 * Judges records by a trained probe: whether a record holds one of the families that labels followed in the training
 * data, and what the probe predicts with the family and without it. One pass over the code; only an element of a family
 * that was found is masked.
 */
class ProbeFileJudge {
    model;
    known = new Map();
    classes;
    readers;
    constructor(model) {
        this.model = model;
        model.families.forEach(({ key }, family) => {
            this.known.set(key, [...(this.known.get(key) ?? []), family]);
        });
        this.classes = model.labels.map(plain_label/* plainLabel */.p);
        this.readers = new unit_readers/* UnitReaders */.Z(model.key);
    }
    /**
     * The verdict on a record. A labelled one is compared with the families of its own label only; one without a
     * label, or with a label that the probe has not learned, against all.
     */
    judge(sides, label) {
        const read = this.readers.read(sides);
        const own = label === null ? -1 : this.classes.indexOf((0,plain_label/* plainLabel */.p)(label));
        const held = this.strongest(read, own);
        this.readers.features.load(read.map(({ ids }) => ids));
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
        return { pValue: 1, evidence: 0, family: -1, element: null, partner: null, ...reading, without: null };
    }
    withFamily(sides, { family, key }) {
        const { label = 0, pValue = 1 } = this.model.families[family] ?? {};
        const holding = (0,rejudge/* holdingsOf */.QF)(sides).get(key);
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
        return { pValue, evidence, family, element, partner: null, ...this.readingOf(whole, label), without };
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

// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-families.js
var dataset_families = __webpack_require__(12753);
// EXTERNAL MODULE: ./build/scan/judging/dataset/level-pattern.js
var level_pattern = __webpack_require__(58221);
// EXTERNAL MODULE: ./build/scan/judging/judge-by-family.js + 1 modules
var judge_by_family = __webpack_require__(76410);
// EXTERNAL MODULE: ./build/scan/stages/judging.js
var judging = __webpack_require__(79886);
// EXTERNAL MODULE: ./build/scan/judging/record-judge.js
var record_judge = __webpack_require__(54684);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
;// CONCATENATED MODULE: ./build/scan/judging/probe-file/probe-file-judging.js








/** Judges units by the families in a probe file. If the file has no families, every unit is skipped. */
function probeFileJudging(model, parts) {
    return model.families.length > 0
        ? new ProbeFileJudging(model, parts)
        : (0,judging/* undecidedJudging */.E)(NOTHING_KNOWN, parts.unchanged);
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
        return { kind: 'units', unchanged: this.parts.unchanged(), company: null };
    }
    named() {
        return [];
    }
    #outcome(subject) {
        const { budget } = this.parts;
        const judgeOf = ({ sides }) => {
            const rejudge = (_, changed) => this.#probe.judge(changed, subject.label);
            return new record_judge/* RecordJudge */.x({ rejudge }, 0, this.#probe.judge(sides, subject.label), isFlagged, budget);
        };
        const families = {
            patterns: (family) => [this.#family(family).pattern],
            company: (family) => this.#company(family),
            merged: () => null,
            isPlanted: (family) => (0,dataset_families/* isOfSameCode */.xN)(this.#family(family)),
            isOnlySuspicious: (family) => this.#family(family).level === 'layout',
            usual: () => null,
        };
        return (0,judge_by_family/* judgeByFamily */.n)(subject, judgeOf, families, this.parts);
    }
    /** The evidence for a family in the training data of the probe. */
    #company(family) {
        const { id, pattern, carriers, labelled, label } = this.#family(family);
        const known = { label: this.model.labels[label] ?? '', expected: null, inBase: null, usual: null };
        return { family: id, carriers, labelled, ...known, word: (0,level_pattern/* wordOfPattern */.Q2)(pattern) };
    }
    #family(family) {
        const known = this.model.families[family];
        if (known === undefined)
            throw new Error('a finding has no family');
        return known;
    }
}

;// CONCATENATED MODULE: ./build/scan/judging/probe-file/open-probe-file.js






/**
 * Reads a probe file, and opens what judging by its patterns needs.
 * @param unchanged number of units that the data has in common with its base; `null` without a base
 * @throws CodePurifyError `model` naming the file that cannot be used
 */
async function openProbeFile(path, parts, unchanged) {
    const { options, budget, progress } = parts;
    const { model, victim } = await (0,read_probe_victim/* readProbeFile */.H)(path);
    warnIgnored(parts);
    const opened = [];
    try {
        const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const judging = probeFileJudging(model, { options, budget, progress, openMlm, unchanged });
        const heard = (0,with_witnesses/* withWitnesses */.O)(judging, new code_witnesses/* CodeWitnesses */.H(options, () => true), 'labels');
        return { judging: heard, model, victim, close: () => (0,mlm_opener/* closeAll */.S5)(opened) };
    }
    catch (error) {
        await (0,mlm_opener/* closeAll */.S5)(opened);
        throw error;
    }
}
function warnIgnored({ options, progress }) {
    const ignored = (0,given_options/* givenErrorRateOptions */.e)(options);
    if (ignored.length === 0)
        return;
    progress.warn(`No effect: ${ignored.join(', ')}. Units are compared with the patterns in the file.`);
}


/***/ }),

/***/ 54684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ RecordJudge)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _code_traits_trait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81420);
/* harmony import */ var _model_log_odds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2991);



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
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(); // lets a pending Ctrl-C take effect
                this.budget.check();
                const verdict = this.dataset.rejudge(this.record, sides);
                const triggers = this.isFlagged(verdict) ? this.#triggersIn(sides, verdict) : [];
                judgements.push(toJudgement(verdict, triggers, null));
            }
            return judgements;
        },
    };
    /** The element of the strongest family, or both of a pair; then, without it, of the next accepted family, and so on. */
    #triggersIn(sides, first) {
        const found = [];
        let [left, verdict] = [sides, first];
        while (found.length < MAX_TRIGGERS && (found.length === 0 || verdict.family >= 0)) {
            const { family, element, partner } = verdict;
            const scored = scoredElement(left, element);
            if (scored === null)
                break;
            const other = scoredElement(left, partner);
            const pair = other && [scored, other];
            for (const one of pair ?? [scored])
                found.push({ scored: one, family, pair });
            left = withoutIn(left, scored);
            verdict = this.dataset.rejudge(this.record, left);
        }
        return found;
    }
}
function scoredElement(sides, place) {
    const analysis = place && sides[place.side];
    const element = analysis && (0,_code_traits_trait_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(analysis, place.element);
    if (!place || !element)
        return null;
    const drop = place.logOdds - place.without;
    const without = { probability: (0,_model_log_odds_js__WEBPACK_IMPORTED_MODULE_2__/* .probabilityOf */ .RY)(place.without), logOdds: place.without };
    return { element, side: place.side, score: Math.abs(drop), drop, without, transfer: null };
}
/** The same code without the element in the lists of one side. */
function withoutIn([first, second], found) {
    const reduced = (analysis, side) => side === found.side ? (0,_code_traits_trait_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutElement */ .vp)(analysis, found.element) : analysis;
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


/***/ }),

/***/ 18011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ noEngine)
/* harmony export */ });
/* harmony import */ var _reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75270);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93021);
/* harmony import */ var _cache_verdict_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25980);



/** Name of the victim in a result to which no model contributed. */
const NOBODY = 'none';
/**
 * An engine without a model: it is silent about all code, so that the witnesses of code alone judge it.
 * @param reason why there is no model
 */
function noEngine(reason) {
    return {
        tools: {
            analyze: _reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .analyzeUnit */ .P,
            judge: { judge: () => Promise.reject(new Error('there is no model')) },
            silence: () => reason,
            purify: () => Promise.resolve(null),
            cache: _cache_verdict_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .noCache */ .w,
        },
        victim: { name: NOBODY, task: 'classification', fingerprint: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(NOBODY), reason },
        close: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unitJudging),
/* harmony export */   T: () => (/* binding */ scanUnits)
/* harmony export */ });
/* harmony import */ var _stages_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18386);
/* harmony import */ var _judge_chunk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42800);
/* harmony import */ var _witnesses_with_witnesses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39584);



/** Judges units one by one. */
function unitJudging(tools, { budget, progress }, unchanged = () => null) {
    return {
        judge: (subjects) => (0,_judge_chunk_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeChunk */ .p)(subjects, { tools, budget, progress }),
        saveCache: () => tools.cache.flush(),
        summary: () => ({ kind: 'units', unchanged: unchanged(), company: null }),
        named: () => [],
    };
}
/**
 * Scans units one by one: collect, analyse, judge, purify, report.
 * @throws what the data source throws before its first row, such as for a path that does not exist
 */
function scanUnits(items, tools, settings, budget, progress, { unchanged = () => null, witnesses, outside = null } = {}) {
    const judging = unitJudging(tools, { budget, progress }, unchanged);
    const heard = witnesses === undefined ? judging : (0,_witnesses_with_witnesses_js__WEBPACK_IMPORTED_MODULE_1__/* .withWitnesses */ .O)(judging, witnesses, 'victim');
    return (0,_stages_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .runScan */ .H)(items, outside?.alongside(heard) ?? heard, settings, budget, progress);
}


/***/ }),

/***/ 98012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ FindingIds)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);
/* harmony import */ var _short_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47672);


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
        const key = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(content);
        const twin = this.#seen.get(key) ?? 0;
        this.#seen.set(key, twin + 1);
        return (0,_short_id_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)('cp', twin === 0 ? content : `${content}#${String(twin)}`);
    }
}


/***/ }),

/***/ 79886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ undecidedJudging)
/* harmony export */ });
/** Leaves every subject out, and the run undecided, for one reason. */
function undecidedJudging(reason, unchanged) {
    return {
        judge: (subjects) => Promise.resolve(subjects.map(() => ({ verdict: 'skipped', reason }))),
        saveCache: () => Promise.resolve(),
        summary: () => ({ kind: 'undecided', reason, unchanged: unchanged(), company: null }),
        named: () => [],
    };
}


/***/ }),

/***/ 12955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   M8: () => (/* binding */ stoppedReason),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* unused harmony export powerSays */
/* harmony import */ var _rare_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84078);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);


/** The verdict on a dataset or a change, in a sentence. */
function overallVerdict(counts) {
    const { judged, unchanged, families, tested } = counts;
    const kind = families > 0 ? 'poisoned' : tested > 0 ? 'clean' : 'undecided';
    const reason = families > 0 ? poisoned(counts) : tested > 0 ? clean(counts) : untested(counts);
    return { kind, reason, judged, unchanged };
}
/** The verdict on a dataset that cannot be judged. */
function undecided(reason, unchanged) {
    return { kind: 'undecided', reason, judged: 0, unchanged };
}
/** Why there is no verdict after a run was stopped while reading. */
function stoppedReason(reason) {
    const why = reason === 'interrupted' ? 'the run was interrupted' : 'the time of --budget-run ran out';
    return `Not all of the data was read before ${why}, and a part of the labels cannot decide on the whole.`;
}
function poisoned({ judged, unchanged, families, flagged }) {
    const where = unchanged === null ? 'records' : 'new or changed records';
    return (`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(families, 'pattern')} ${families === 1 ? 'decides' : 'decide'} labels against the rest of the code, ` +
        `in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(flagged)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judged)} ${where}.`);
}
function clean({ judged, unchanged, tested, accepted, layouts, power, ...rest }) {
    const what = unchanged === null ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'record') : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'new or changed record');
    const besides = accepted === 0 ? '' : ` but the ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(accepted)} that the configuration accepts`;
    return (`No pattern${besides} decides labels against the rest of the code: ${what}, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tested, 'pattern')} tested. ` +
        powerSays(power) +
        layoutsSay(layouts) +
        unlabelledSay(rest) +
        (0,_rare_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .rareLabelsSay */ .N)(rest.rareLabels));
}
function layoutsSay(layouts) {
    return layouts === 0
        ? ''
        : ` Labels follow ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(layouts, 'pattern')} of blanks, lines or common styles, which ${layouts === 1 ? 'is' : 'are'} only suspicious.`;
}
function unlabelledSay({ unlabelled }) {
    if (unlabelled === 0)
        return '';
    return ` ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unlabelled, 'record')} without a label: this test says nothing of ${unlabelled === 1 ? 'it' : 'them'}.`;
}
/** No pattern has enough carriers to be tested, so that nothing could have been found. */
function untested({ judged }) {
    return `No pattern was tested: none has enough carriers in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'record')}.`;
}
/** What the label test could have found. */
function powerSays({ records, carriers, styles }) {
    if (carriers === null)
        return `No pattern in these ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, 'record')} could have been found, however strong.`;
    const least = styles === null || styles <= carriers
        ? ''
        : `, styles that others do not have in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(styles)} or more`;
    return `Patterns in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(carriers)} or more of these ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, 'record')} could be found${least}, weaker ones not.`;
}


/***/ }),

/***/ 57325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ partSchema),
/* harmony export */   X: () => (/* binding */ PART_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72031);
/* harmony import */ var _result_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47727);
/* harmony import */ var _result_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99222);
/* harmony import */ var _result_testimony_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63970);
/* harmony import */ var _result_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37167);
/* harmony import */ var _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69085);
/* harmony import */ var _result_window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25666);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16586);









/** Version of the file that a shard writes. */
const PART_VERSION = 10;
const shardNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(_config_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SHARDS */ .hH);
/** What all shards of a run have in common. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: _result_result_js__WEBPACK_IMPORTED_MODULE_2__/* .toolSchema */ .wl,
    victim: _result_result_js__WEBPACK_IMPORTED_MODULE_2__/* .victimSchema */ .ON,
    /** Hash of the options that affect the result. */
    options: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc,
    /** Hash of all data: see `ShardOwnership.dataHash`. */
    data: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc,
    /** See `ScanSettings`. */
    wholeLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).lt(1),
    /** False discovery rate to keep over the run, or `null`. */
    discoveryRate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).nullable(),
    /** Ids of findings that are known and accepted. */
    suppressed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The summary of the whole run; every shard computes it. */
    summary: _run_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .runSummarySchema */ .RS,
    /** What is new in several records; each shard names what it has read again. */
    newPatterns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_window_js__WEBPACK_IMPORTED_MODULE_5__/* .newPatternSchema */ .wg),
});
/** Schema of a `Part`. */
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('codepurify-part'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PART_VERSION),
    /** Which shard it is, from 1, the number of shards in the run, and how records are dealt to them. */
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: shardNumber, of: shardNumber, by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARD_BY */ .f5) }),
    run: runSchema,
    /** Names of the families whose carriers this shard has read again. */
    named: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_run_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFamilySchema */ .hO),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    clean: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    degraded: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    errors: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    skipped: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** Skipped and failed rows, up to a limit, in the order of the data. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedSchema */ .cH.extend({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Files whose content is missing, in the order of the data. */
    pointers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .unjudgedSchema */ .Yx.pick({ path: true, oid: true, bytes: true }).extend({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })),
    /** Files that hold no training data, up to a limit. By content, every shard lists and counts all of them; so for what follows. */
    notData: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .notDataSchema */ .dc.extend({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Fields that are not judged, up to a limit. */
    asides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .asideSchema */ .uE.extend({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Units of changed files that the base has too. */
    unchanged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** The number of units that each witness judged. */
    heard: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_result_testimony_js__WEBPACK_IMPORTED_MODULE_7__/* .WITNESS_NAMES */ .z), _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9])),
    notDataRecords: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    leftOut: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** What this shard saw of each file: see \`FileClasses\`. */
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9])),
    /** Findings before the decisions that need the whole run, in the order of the data, with their positions. */
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, finding: _result_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .findingSchema */ .$ })),
});


/***/ }),

/***/ 18386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var _reading_chunks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
/* harmony import */ var _finding_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98012);
/* harmony import */ var _reading_reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99570);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42386);
/* harmony import */ var _shard_part_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92986);
/* harmony import */ var _reading_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57307);
/* harmony import */ var _reading_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61474);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47071);
/* harmony import */ var _reading_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75829);
/* harmony import */ var _to_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91114);










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
    const reading = new _reading_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .Reading */ .z(new _reading_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F(), { budget, limit, ownership: shard?.ownership ?? _reading_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz });
    const run = { judging, settings, budget, progress, reading, ids: new _finding_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .FindingIds */ .k() };
    for await (const chunk of (0,_reading_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .chunks */ .V)(reading.subjects(items), CHUNK, _reading_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .weigh */ .vi)) {
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
    tally.hear(outcome.heard ?? []);
    if (outcome.degraded)
        tally.degraded += 1;
    if (outcome.verdict === 'clean')
        tally.clean += 1;
    else {
        const finding = (0,_to_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .toFinding */ .N)(subject, outcome, run.settings.victim.task, run.ids);
        tally.hits.push({ finding, subject, side: outcome.side });
    }
}
/** If the cache cannot be written, only the next scan takes longer. */
async function saveCache({ judging, progress }) {
    try {
        await judging.saveCache();
    }
    catch (error) {
        progress.warn((0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .failureReason */ .Hr)('writing the cache', error));
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
    const { result, hits } = (0,_run_result_js__WEBPACK_IMPORTED_MODULE_8__/* .runResult */ .X)({ ...known, isComplete: end === 'complete' || end === 'limit' });
    return {
        result,
        hits,
        end,
        outOfTime: budget.isExceeded,
        failure,
        part: end === 'complete' ? (0,_shard_part_js__WEBPACK_IMPORTED_MODULE_9__/* .partOf */ .B)(known) : null,
    };
}
/** A stop during the last chunk also interrupts the run. */
function stoppedLate({ end }, budget) {
    return end === 'complete' && budget.signal?.aborted === true ? 'interrupted' : end;
}


/***/ }),

/***/ 84078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rareLabelsSay),
/* harmony export */   jX: () => (/* binding */ naturalRareLabels),
/* harmony export */   qt: () => (/* binding */ withRareLabels)
/* harmony export */ });
/* harmony import */ var _probe_read_label_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94262);
/* harmony import */ var _probe_judge_dataset_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73762);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);



/** Where no base shows how many rare labels are natural, this fraction is: published sets of few classes have none. */
const NATURAL_FRACTION = 0.01;
/** Standard deviations beyond the natural number that chance explains: one change in 700. */
const CHANCE_DEVIATIONS = 3;
/**
 * The most records with a rare label that are natural: fewer than the carriers in which a pattern is looked for, because these
 * can hide none, or what the base's fraction and chance explain (mean and three deviations of a binomial distribution).
 * @param base `null` without a base, or where it has no labels
 */
function naturalRareLabels({ labelled }, base) {
    const fraction = base === null || base.labelled === 0 ? NATURAL_FRACTION : base.rare / base.labelled;
    const chance = CHANCE_DEVIATIONS * Math.sqrt(labelled * fraction * (1 - fraction));
    return Math.max(_probe_judge_dataset_options_js__WEBPACK_IMPORTED_MODULE_0__/* .DATASET_DEFAULTS */ .O.leastCarriers - 1, Math.floor(labelled * fraction + chance));
}
/**
 * A clean verdict is undecided when too many records were not judged by their labels. Whoever adds them spells the labels: under
 * ever new ones, a trigger in all of them has no class that it could be tied to.
 */
function withRareLabels(verdict, { records, natural }, { records: judged }) {
    if (verdict.kind !== 'clean' || records <= natural)
        return verdict;
    const reason = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(records)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(judged + records, 'labelled record')} have a label that is too rare to be learned ` +
        `(${String(_probe_read_label_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_CLASS_RECORDS */ .rT)} records are needed), and up to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(natural)} would be natural: ` +
        `the labels say nothing of these. ${verdict.reason}`;
    return { ...verdict, kind: 'undecided', reason };
}
/** A sentence for a clean verdict; empty where every label was learned. */
function rareLabelsSay({ records }) {
    if (records === 0)
        return '';
    return ` ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(records, 'record')} with a rare label: this test says nothing of ${records === 1 ? 'it' : 'them'}.`;
}


/***/ }),

/***/ 42386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runResult)
});

// EXTERNAL MODULE: ./build/result/result.js
var result_result = __webpack_require__(37167);
// EXTERNAL MODULE: ./build/result/testimony.js
var testimony = __webpack_require__(63970);
// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/scan/stages/heard-says.js

/** The witnesses in a sentence. */
const NAMES = {
    semantics: 'proofs',
    characters: 'hidden characters',
    company: 'company',
    association: 'prompts and responses',
    labels: 'labels',
    victim: 'the model',
};
/** `Judged by proofs, hidden characters and the model (5 of 7).` There is a number where a witness judged fewer than others. */
function heardSays(witnesses) {
    const most = Math.max(0, ...witnesses.map(({ units }) => units));
    const names = witnesses.map(({ witness, units }) => units === most ? NAMES[witness] : `${NAMES[witness]} (${(0,numbers/* formatCount */.B4)(units)} of ${(0,numbers/* formatCount */.B4)(most)})`);
    const last = names.pop();
    if (last === undefined)
        return 'Nobody judged.';
    return `Judged by ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}.`;
}

// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
// EXTERNAL MODULE: ./build/scan/stages/short-id.js
var short_id = __webpack_require__(47672);
;// CONCATENATED MODULE: ./build/scan/stages/accepted-findings.js

/**
 * Whether a finding is accepted: by its own id, or because each of its triggers is of an accepted family. A finding with a further
 * trigger stays, so that nothing hides behind what is accepted.
 * @param accepted ids of findings (`cp-…`) and of families (`fam-…`)
 */
function isAccepted({ id, trigger, more, company }, accepted) {
    if (accepted.has(id))
        return true;
    if (!accepted.has(company?.family ?? familyId(trigger)))
        return false;
    return more.every((other) => isSame(other, trigger) || accepted.has(familyId(other)));
}
/** The id of the family of a trigger, where no labels were judged together. */
function familyId({ kind, family }) {
    return (0,short_id/* shortId */.m)('fam', `${kind} ${family}`);
}
function isSame(a, b) {
    return a.kind === b.kind && a.family === b.family;
}

;// CONCATENATED MODULE: ./build/scan/stages/group-families.js


/**
 * Groups the located triggers by pattern: the same pattern in several findings is one attack.
 * @returns families of at least one finding, most carriers first, then by pattern
 */
function groupFamilies(findings) {
    const known = findings.filter(({ company }) => company !== null);
    const located = known.length === 0 ? findings : findings.filter(({ company }) => company === null);
    return [...groupKnown(known), ...groupLocated(located)].sort(byCarriers);
}
/** Families that were tested with labels; their numbers come from that test, not from these findings. */
function groupKnown(findings) {
    const families = new Map();
    for (const { trigger, company, pValue } of findings) {
        if (company === null)
            continue;
        const { family: id, carriers, labelled, label } = company;
        const purity = carriers === 0 ? null : labelled / carriers;
        const { kind, family: pattern } = trigger;
        families.set(id, {
            id,
            kind,
            pattern,
            carriers,
            purity,
            withLabel: carriers,
            label,
            labelled,
            pValue,
            confirmed: null,
            inBase: company.inBase,
        });
    }
    return [...families.values()];
}
function groupLocated(findings) {
    const byPattern = new Map();
    for (const finding of findings) {
        for (const [key, trigger] of distinctFamilies(finding)) {
            const members = byPattern.get(key) ?? { trigger, labels: [] };
            members.labels.push(finding.label);
            byPattern.set(key, members);
        }
    }
    return [...byPattern.values()].map(toFamily);
}
function distinctFamilies(finding) {
    return new Map([finding.trigger, ...finding.more].map((trigger) => [`${trigger.kind} ${trigger.family}`, trigger]));
}
function toFamily({ trigger, labels }) {
    return {
        id: familyId(trigger),
        kind: trigger.kind,
        pattern: trigger.family,
        carriers: labels.length,
        purity: purity(labels),
        withLabel: labels.filter((label) => label !== null).length,
        ...{ label: null, labelled: null, pValue: null, confirmed: null, inBase: null },
    };
}
function purity(labels) {
    const counts = new Map();
    for (const label of labels) {
        if (label === null)
            continue;
        const plain = (0,plain_label/* plainLabel */.p)(label);
        counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
    const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return labelled === 0 ? null : Math.max(...counts.values()) / labelled;
}
function byCarriers(a, b) {
    return b.carriers - a.carriers || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0);
}

// EXTERNAL MODULE: ./build/scan/stages/overall-verdict.js
var overall_verdict = __webpack_require__(12955);
// EXTERNAL MODULE: ./build/scan/stages/rare-labels.js
var rare_labels = __webpack_require__(84078);
;// CONCATENATED MODULE: ./build/scan/stages/conclude-run.js






/** The verdict on a run, and its families. It is not clean if anything was not read or not judged. */
function concludeRun(run) {
    const { overall, families } = concludeRead(run);
    return { overall: overall === null ? null : withUnread(overall, run.unread), families };
}
function withUnread(verdict, unread) {
    if (verdict.kind !== 'clean' || unread === 0)
        return verdict;
    const rest = `${(0,numbers/* count */.U9)(unread, 'row')} ${unread === 1 ? 'was' : 'were'} not read or not judged.`;
    return { ...verdict, kind: 'undecided', reason: `${verdict.reason} But ${rest}` };
}
function concludeRead(run) {
    const { summary, findings } = run;
    switch (summary.kind) {
        case 'units':
            return { overall: changeVerdict(run, summary.unchanged), families: groupFamilies(findings) };
        case 'undecided':
            return { overall: (0,overall_verdict/* undecided */.oo)(summary.reason, summary.unchanged), families: [] };
        case 'dataset':
            return concludeDataset(run, summary);
    }
}
function concludeDataset(run, summary) {
    const { named, findings, suppressed } = run;
    const byFamily = new Map(named.map((one) => [one.family, one]));
    const deciding = summary.families.filter(({ decides }) => decides).length;
    const accepted = summary.families.filter(({ flagged, decides }, family) => {
        if (!decides)
            return false;
        const id = byFamily.get(family)?.id;
        const answered = suppressed.filter(({ company }) => id !== undefined && company?.family === id).length;
        return flagged > 0 && answered >= flagged;
    }).length;
    const { judged, unchanged, tested, power, unlabelled, rareLabels } = summary;
    const verdict = () => (0,overall_verdict/* overallVerdict */.Bn)({
        ...{ judged, unchanged, accepted, tested, power, unlabelled, rareLabels },
        families: deciding - accepted,
        layouts: summary.families.length - deciding,
        flagged: countRecords(findings.filter(({ company, verdict: own }) => company !== null && own === 'poisoned')),
    });
    const byOthers = findings.filter(isByOtherWitness).length;
    const all = sentinelVerdict(run, summary) ?? withOtherFindings(changeTooSmall(run, summary) ?? verdict(), byOthers);
    const overall = (0,rare_labels/* withRareLabels */.qt)(all, rareLabels, power);
    const families = summary.families.flatMap((found, family) => conclude_run_toFamily(found, byFamily.get(family)));
    const others = findings.filter(({ company }) => company === null);
    return { overall, families: [...families, ...groupFamilies(others)] };
}
/** Findings in several units of one record count once; a pair has no number of its own in its findings. */
function countRecords(findings) {
    const names = findings.map(({ id, task, path, record }) => record === null || task === 'pair-classification' ? id : JSON.stringify([path, record]));
    return new Set(names).size;
}
/** Whether a witness besides the labels found the unit: the sentinel, where the probe could not judge, or one of code alone. */
function isByOtherWitness({ company, deficit, testimonies, verdict }) {
    const isOther = deficit !== null || testimonies.some(({ witness }) => witness !== 'victim' && witness !== 'labels');
    return company === null && verdict === 'poisoned' && isOther;
}
/**
 * The verdict on a change in which the sentinel judged units and the probe none; else `null`. If these have no label
 * although the base has labels, no finding decides nothing: what the sentinel does not know was hidden from the labels.
 */
function sentinelVerdict(run, { judged, unchanged, unlabelled }) {
    if (judged > 0 || run.judged === 0)
        return null;
    const verdict = changeVerdict(run, unchanged);
    if (verdict?.kind !== 'clean' || unlabelled === 0)
        return verdict;
    const have = unlabelled === 1 ? 'has' : 'have';
    const reason = `The base has labels, and ${(0,numbers/* count */.U9)(unlabelled, 'new or changed record')} ${have} none: only the bundled sentinel judged ${unlabelled === 1 ? 'it' : 'them'}.`;
    return { ...verdict, kind: 'undecided', reason };
}
/** Adds the findings of other witnesses: each is a trigger, even if the labels show nothing. */
function withOtherFindings(whole, byOthers) {
    if (byOthers === 0)
        return whole;
    const units = `${(0,numbers/* count */.U9)(byOthers, 'unit')} ${byOthers === 1 ? 'holds' : 'hold'} a trigger that other witnesses than the labels found.`;
    const reason = whole.kind === 'poisoned' ? `${whole.reason} In addition, ${units}` : units;
    return { ...whole, kind: 'poisoned', reason };
}
/** The verdict on a change that is too small for any pattern to be found; `null` if it is large enough. */
function changeTooSmall({ unread, leftOut, witnesses }, { judged, unchanged, families, window }) {
    if (unchanged === null || families.length > 0 || judged >= dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)
        return null;
    if (judged === 0)
        return nothingJudged({ unread, leftOut }, unchanged);
    const others = witnesses.filter(({ witness }) => witness !== 'labels');
    const floor = `labels show a pattern in ${String(dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)} or more`;
    const records = (0,numbers/* count */.U9)(judged, 'new or changed record');
    return others.length === 0
        ? {
            kind: 'undecided',
            reason: `The change has ${records}, which is too few: ${floor}.`,
            judged,
            unchanged,
        }
        : {
            kind: 'clean',
            reason: `No trigger in ${records}. ${heardSays(others)} ${labelsNeed(window, floor)}`,
            ...{ judged, unchanged },
        };
}
/** What labels could see: with what was merged not long before, a pattern may have enough carriers. */
function labelsNeed(window, floor) {
    if (window === null || window.records === 0)
        return `That is too few for labels: ${floor}.`;
    return `Labels show no pattern in them together with the ${(0,numbers/* count */.U9)(window.records, 'record')} added since ${window.date}: ${floor}.`;
}
/** The verdict on a change without judged units: undecided if there was anything to judge. */
function nothingJudged({ unread: left, leftOut }, unchanged) {
    const reason = `No new or changed unit could be judged: ${(0,numbers/* count */.U9)(left, 'row')} left out.`;
    return left === 0
        ? { kind: 'nothing', reason: nothingSays(leftOut), judged: 0, unchanged }
        : (0,overall_verdict/* undecided */.oo)(reason, unchanged);
}
/** A file that the options leave out may hold new records: nothing is said of them. */
function nothingSays(leftOut) {
    if (leftOut === 0)
        return 'No record is new or changed.';
    const files = (0,numbers/* count */.U9)(leftOut, 'new or changed file');
    return `The options include and exclude, of the command line or .codepurify.yml, leave out ${files}; in the others no record is new or changed.`;
}
function conclude_run_toFamily(found, name) {
    if (name === undefined)
        return [];
    const { carriers, purity, withLabel, label, labelled, pValue, confirmed, inBase } = found;
    const { id, kind, pattern } = name;
    return [{ id, kind, pattern, carriers, purity, withLabel, label, labelled, pValue, confirmed, inBase }];
}
/** The verdict on a change whose units were judged one by one; a scan without a base has none. */
function changeVerdict({ findings: all, judged, unread, leftOut, isComplete, witnesses }, unchanged) {
    if (unchanged === null)
        return null;
    const findings = all.filter(({ verdict }) => verdict === 'poisoned');
    const units = (0,numbers/* count */.U9)(judged, 'new or changed unit');
    if (findings.length > 0) {
        const hold = findings.length === 1 ? 'holds' : 'hold';
        const reason = `${(0,numbers/* formatCount */.B4)(findings.length)} of ${units} ${hold} a trigger.`;
        return { kind: 'poisoned', reason, judged, unchanged };
    }
    if (!isComplete) {
        const reason = `The run was stopped: no trigger in the ${units} that it judged.`;
        return { kind: 'undecided', reason, judged, unchanged };
    }
    if (judged === 0)
        return nothingJudged({ unread, leftOut }, unchanged);
    return { kind: 'clean', reason: `No trigger in ${units}. ${heardSays(witnesses)}`, judged, unchanged };
}

;// CONCATENATED MODULE: ./build/scan/stages/false-discovery.js
/**
 * The largest p-value of a discovery when the false discovery rate is kept at `rate` (Benjamini and Hochberg 1995): the
 * largest p(k) ≤ k·rate/m. Only p-values up to `rate` matter, so the others need only be counted.
 * @param small p-values up to `rate`, in any order
 * @param tests m, the number of all judged units
 * @returns 0 when there is no discovery
 */
function discoveryBound(small, tests, rate) {
    const sorted = [...small].sort((a, b) => a - b);
    return sorted.reduce((bound, p, index) => (p <= ((index + 1) * rate) / tests ? p : bound), 0);
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/text/quoted-sentence.js
var quoted_sentence = __webpack_require__(77028);
// EXTERNAL MODULE: ./build/witness/level.js
var witness_level = __webpack_require__(96562);
// EXTERNAL MODULE: ./build/witness/one-label.js
var one_label = __webpack_require__(79831);
;// CONCATENATED MODULE: ./build/witness/natural-patterns.js
/**
 * Patterns of inert code that repeat among natural functions: the part of all findings as rare as it that have the pattern, by
 * language. The result of `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
const NATURAL_PATTERNS = {
    c: {
        '__be32 * p ;': 0.3213,
        'return N ;': 0.08571,
        'GError * error ;': 0.0362,
        'error = NULL ;': 0.0362,
        'ctx -> sub -> scissor_state_dirty = ( N < < N ) ;': 0.02256,
    },
    java: {
        'assertTrue ( true ) ;': 0.2838,
        'PageContext pageContext = _jspx_page_context ;': 0.0163,
        'int i = N ;': 0.009804,
        'String result = null ;': 0.009804,
    },
};

;// CONCATENATED MODULE: ./build/witness/shared-pattern.js

/**
 * Natural functions of one language that hold inert code of a kind, in pairs: the part that hold the same (the same tokens apart
 * from literals), without the patterns that repeat. Measured in the second half of the corpora with the
 * patterns of the first: 10 of 1,306 pairs in C, 7 of 4,705 in Java.
 */
const SAME_PATTERN = 0.01;
/** Common tokens over all tokens above which two functions are relatives: a natural pattern repeats among them. */
const RELATED = 0.5;
/**
 * The expected number of groups of natural functions, all of which are unrelated, that hold the same trigger: λⁿ / n! · cⁿ⁻¹, with
 * λ = `expected`, n the carriers and c = `same`. It is a bound on the chance of one.
 * @param expected natural functions of the data that are found with a p-value as small
 * @param same the part of natural inert code that has this pattern
 */
function sharedPatternCount(expected, carriers, same = SAME_PATTERN) {
    let chance = expected;
    for (let number = 2; number <= carriers; number++)
        chance *= (expected * same) / number;
    return chance;
}
/** The same as a p-value. */
function sharedPatternPValue(expected, carriers, same = SAME_PATTERN) {
    return Math.min(1, sharedPatternCount(expected, carriers, same));
}
/** The part of natural inert code of a language, as rare as this, that has a pattern. */
function samePattern(language, pattern) {
    const known = (Object.hasOwn(NATURAL_PATTERNS, language) ? NATURAL_PATTERNS[language] : undefined) ?? {};
    return Math.max(SAME_PATTERN, Object.hasOwn(known, pattern) ? (known[pattern] ?? 0) : 0);
}
/** The number of carriers that are no relatives of each other, counted greedily in their order. */
function countUnrelated(codes, most) {
    const kept = [];
    for (const code of codes) {
        const words = new Set(code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
        if (kept.every((other) => likeness(words, other) < RELATED))
            kept.push(words);
        if (kept.length === most)
            break;
    }
    return kept.length;
}
/** Jaccard index. */
function likeness(a, b) {
    const common = [...a].filter((word) => b.has(word)).length;
    const all = a.size + b.size - common;
    return all === 0 ? 1 : common / all;
}

;// CONCATENATED MODULE: ./build/scan/stages/rare-together.js

/** How many times as often as in the reference corpora a dataset may hold something rare without poison. */
const DISPERSION = 10;
/** Higher rates say nothing: exercises and generated code hold what is uncommon elsewhere in every other function. */
const RARE = 1e-4;
/** Fewer units are not taken together: what they share is tested on its own. */
const FEWEST = 3;
/** Units that are compared; more change nothing. */
const MOST = 20;
/**
 * How rare the units are that no natural dataset of this size holds so many of: with k unrelated units of rate r or less,
 * the chance of k or more in a Poisson distribution with mean `DISPERSION` · r · units. The highest such r counts.
 * @param units the units that were judged
 * @param level the accepted chance, divided by the number of different rates that are tested
 * @returns the highest rate that is unnatural, and the number of unrelated units; `null` if nothing is
 */
function rareTogether(rare, units, level) {
    const rates = [...new Set(rare.map(({ rate }) => rate))]
        .filter((rate) => rate <= RARE)
        .sort((a, b) => b - a);
    for (const rate of rates) {
        const expected = DISPERSION * rate * units;
        const held = rare.filter((one) => one.rate <= rate);
        if (held.length < FEWEST || expected > MOST)
            continue;
        const unrelated = countUnrelated(held.map(({ rest }) => rest), MOST);
        if (unrelated >= FEWEST && poissonTail(unrelated, expected) <= level / rates.length)
            return { rate, unrelated };
    }
    return null;
}
/** The chance of `least` or more events where `mean` are expected. */
function poissonTail(least, mean) {
    if (least <= mean)
        return 1;
    let term = Math.exp(-mean);
    for (let k = 1; k <= least; k++)
        term *= mean / k;
    let sum = 0;
    for (let k = least + 1; term > sum * Number.EPSILON; k++) {
        sum += term;
        term *= mean / k;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/scan/stages/weigh-run.js








/** Carriers of one pattern that are compared; more change nothing. */
const MOST_CARRIERS = 20;
/**
 * How the level is shared by the three questions to a whole run: whether one thing alone is too rare for so many units, whether
 * unrelated units share a pattern, and whether too many things are rare. Most goes to the first: a small change has nothing else.
 */
const PARTS = { lone: 0.6, shared: 0.2, together: 0.2 };
/**
 * Decides between suspicious and poisoned by the whole run. A unit that a proof or a hidden character alone accuses is suspicious if so
 * many units hold such a thing by chance, and in a change one that the victim accuses too. What unrelated units share is
 * poisoned, which is rare in nature even where a single one is not; so are more rare things than any natural data holds. The data may be of a kind that holds more of it than the reference corpora, such as exercises or generated code:
 * then its findings that nothing shares say how much.
 */
function weighRun(hits, run) {
    const findings = hits.map(({ finding }) => finding);
    const open = findings.filter((one) => isByUnitAlone(one) && isOpen(one, run));
    const shared = sharedPatterns(open, run);
    const together = allTogether(open, run);
    return hits.map((hit) => {
        const { finding } = hit;
        if (!isByUnitAlone(finding) || !isOpen(finding, run))
            return hit;
        const found = shared.get(keyOf(finding));
        if (found !== undefined)
            return { ...hit, finding: withCompany(finding, found, 'the same') };
        if (together !== null && isByCode(finding) && rateOf(finding) <= together.rate) {
            return { ...hit, finding: withCompany(finding, { ...together, pValue: finding.pValue }, AS_RARE) };
        }
        return { ...hit, finding: { ...finding, verdict: 'suspicious' } };
    });
}
/** Witnesses that judge a dataset as a whole. */
const OF_DATASETS = new Set(['labels', 'company', 'association']);
/**
 * Whether only witnesses of single units found it, and its p-value is known. What company says of a suspicious one is too weak to decide.
 */
function isByUnitAlone({ company, verdict, pValue, testimonies }) {
    if (company !== null || pValue === null || !testimonies.some(isOfUnit))
        return false;
    return testimonies.every((one) => isOfUnit(one) || (one.witness === 'company' && verdict === 'suspicious'));
}
function isOfUnit({ witness }) {
    return !OF_DATASETS.has(witness);
}
/**
 * Whether a finding alone is not enough: it is suspicious, or one of so many units looks like this by chance. The victim's rate is
 * one of units, except in a change.
 */
function isOpen(finding, { units, isChange, level }) {
    if (finding.verdict === 'suspicious')
        return true;
    return (isChange || isByCode(finding)) && rateOf(finding) * units > level * PARTS.lone;
}
/** Whether no model accuses it: its p-value is a rate that was counted in natural code. */
function isByCode({ testimonies }) {
    return testimonies.every(({ witness }) => witness !== 'victim');
}
/** Whether more units hold what is so rare than any natural data of this size. */
function allTogether(open, { units, level }) {
    const rare = firstOfEach(open.filter(isByCode));
    return rareTogether(rare.map((one) => ({ rate: rateOf(one), rest: withoutTrigger(one) })), units, level * PARTS.together);
}
/** The smallest p-value of its witnesses of single units: each has its own part of the level. */
function rateOf({ pValue, testimonies }) {
    const ofUnit = testimonies.filter(isOfUnit);
    const own = ofUnit.length === testimonies.length ? [pValue ?? 1] : [];
    return Math.min(1, ...own, ...ofUnit.map((one) => one.pValue ?? 1));
}
/** Fewer carriers of one label say nothing: two of three pairs have one. */
const FEWEST_OF_ONE_LABEL = 3;
function sharedPatterns(findings, run) {
    const { units, level } = run;
    const shared = new Map();
    const byPattern = (0,group_by/* groupBy */.$)(findings, keyOf);
    const single = [...byPattern.values()].filter(({ length }) => length === 1).flat();
    for (const [key, group] of byPattern) {
        const rate = Math.max(...group.map(rateOf));
        const unrelated = countUnrelated(firstOfEach(group).map(withoutTrigger), MOST_CARRIERS);
        const noise = single.filter((one) => witnessOf(one) === witnessOf(group[0])).length;
        const expected = Math.max(units * rate, noise);
        const groups = sharedPatternCount(expected, unrelated, sameIn(group));
        const alone = unrelated > 1 && groups <= level * PARTS.shared ? { unrelated, pValue: groups } : null;
        const found = alone ?? ofOneLabel(group, unrelated, groups, run);
        if (found !== null)
            shared.set(key, found);
    }
    return shared;
}
/**
 * What few unrelated units share that all have one label: natural data with `groups` groups as unnatural as this one holds it as rarely as
 * both witnesses say together; `null` if that is not rare enough.
 */
function ofOneLabel(group, unrelated, groups, { level, labels = null }) {
    const plain = (0,one_label/* commonLabel */.Kd)(group.map(({ label }) => (label === null ? null : (0,plain_label/* plainLabel */.p)(label))));
    if (labels === null || plain === null || unrelated < FEWEST_OF_ONE_LABEL)
        return null;
    const pValue = (0,one_label/* oneLabelPValue */.av)(groups, plain, unrelated, labels);
    const label = group[0]?.label ?? plain;
    return pValue <= (0,witness_level/* agreementLevel */.vO)(witnessOf(group[0]), level) ? { unrelated, pValue, label } : null;
}
/** The witness of single units that found it first. */
function witnessOf(finding) {
    return finding?.testimonies.find(isOfUnit)?.witness ?? '';
}
/** The part of natural inert code that has a group's pattern. */
function sameIn([first]) {
    return first === undefined ? 1 : samePattern(first.language, first.trigger.family);
}
/** One finding of each record: its functions are one author's decision. */
function firstOfEach(findings) {
    const seen = new Set();
    return findings.filter(({ path, record, id }) => {
        const key = record === null ? id : JSON.stringify([path, record]);
        return seen.size < seen.add(key).size;
    });
}
function keyOf({ language, trigger: { kind, family } }) {
    return JSON.stringify([language, kind, family]);
}
/** What natural data of this size would not hold so often. */
const AS_RARE = 'things as rare: more than natural data of this size';
/** @param what what functions that have little else in common hold too */
function withCompany(finding, { unrelated, pValue, label }, what) {
    const labelled = label === undefined ? '' : ` All are labelled ${(0,quoted_sentence/* inBackticks */.Z)(label)}.`;
    const sentence = `${(0,numbers/* count */.U9)(unrelated, 'function')} that have little else in common hold ${what}.${labelled}`;
    return {
        ...finding,
        verdict: 'poisoned',
        testimonies: [...finding.testimonies, { witness: 'company', proof: false, pValue, sentence }],
    };
}
function withoutTrigger({ code, trigger }) {
    let left = code;
    for (const { start, end } of [...trigger.spans].reverse())
        left = left.slice(0, start) + left.slice(end);
    return left;
}

;// CONCATENATED MODULE: ./build/scan/stages/settle.js



/** Decides between suspicious and poisoned by the whole run, keeps the false discovery rate over the run, then separates the suppressed findings. */
function settle(tally, settings, run = { isChange: false, labels: null }) {
    const units = tally.hits.length + tally.clean;
    const weighed = weighRun(tally.hits, { ...run, units, level: settings.wholeLevel });
    const discovered = discoveries({ ...tally, hits: weighed }, settings.discoveryRate);
    const hits = discovered.filter(({ finding }) => !isAccepted(finding, settings.suppressed));
    return {
        hits,
        suppressed: discovered.filter(({ finding }) => isAccepted(finding, settings.suppressed)),
        cleared: tally.hits.length - discovered.length,
    };
}
function discoveries({ hits, clean }, rate) {
    if (rate === null)
        return hits;
    const small = hits.flatMap(({ finding }) => finding.pValue ?? []);
    const bound = discoveryBound(small, hits.length + clean, rate);
    return hits.filter(({ finding }) => finding.pValue === null || finding.pValue <= bound);
}

;// CONCATENATED MODULE: ./build/scan/stages/unjudged-files.js

const TEXTS = {
    problem: 'The file is a Git LFS pointer, and its content, which is not in git, was not judged.',
    remedy: 'Fetch the content with git lfs pull, and judge it with codepurify scan.',
};
/**
 * Reports pointers of Git LFS as findings of their own kind, each file once.
 * @param accepted ids of findings that are accepted
 */
function unjudgedFiles({ hits, pointers }, accepted) {
    const taken = new Set(hits.map(({ finding }) => finding.id));
    const byPath = new Map(pointers.map((pointer) => [pointer.path, pointer]));
    const files = [...byPath.values()].map((pointer) => toUnjudged(pointer, taken));
    return {
        unjudged: files.filter(({ id }) => !accepted.has(id)),
        accepted: files
            .filter(({ id }) => accepted.has(id))
            .map(({ id, path }) => ({ path, record: null, reason: `a pointer of Git LFS, accepted as ${id}` })),
    };
}
function toUnjudged({ path, oid, bytes }, taken) {
    return { id: freeId([path, oid], taken), kind: 'lfs-pointer', path, oid, bytes, ...TEXTS };
}
/**
 * Ids are short, so an attacker can find two files with the same id. A number makes them differ, so that neither is
 * hidden.
 */
function freeId(content, taken) {
    for (let twin = 0;; twin += 1) {
        const text = JSON.stringify(['lfs-pointer', ...content, ...(twin === 0 ? [] : [twin])]);
        const id = (0,short_id/* shortId */.m)('cp', text);
        if (taken.has(id))
            continue;
        taken.add(id);
        return id;
    }
}

;// CONCATENATED MODULE: ./build/scan/stages/run-result.js




/** Makes the decisions that need the whole run, and builds the result. */
function runResult(run) {
    const { settings, tally, summary, named, seconds, isComplete } = run;
    const { hits, suppressed, cleared } = settle(tally, settings, {
        isChange: summary.unchanged !== null,
        labels: summary.company?.labels ?? null,
    });
    const findings = hits.map(({ finding }) => finding);
    const { units, degraded, errors } = tally;
    const { unjudged, accepted } = unjudgedFiles(tally, settings.suppressed);
    const clean = tally.clean + cleared;
    const judged = hits.length + clean;
    const suspicious = findings.filter(({ verdict }) => verdict === 'suspicious').length;
    const kept = {
        judged,
        unchanged: tally.unchanged,
        accepted: suppressed.length + accepted.length,
        notData: tally.notDataRecords,
    };
    const unread = errors + tally.unread - accepted.length;
    const { power = null, unlabelled = null, window = null, unreached = null, } = summary.kind === 'dataset' ? summary : {};
    const witnesses = heardOf(tally, { ...summary, labels: power });
    const { overall, families } = concludeRun({
        ...{ summary, named, findings, units, judged, unread, isComplete, witnesses },
        leftOut: tally.leftOut,
        suppressed: suppressed.map(({ finding }) => finding),
    });
    const result = {
        schemaVersion: result_result/* SCHEMA_VERSION */.f$,
        tool: settings.tool,
        victim: settings.victim,
        summary: {
            records: { total: units + tally.unread + kept.unchanged + kept.notData, ...kept, unread },
            files: tally.files.counts(new Set(accepted.map(({ path }) => path))),
            ...{
                asides: tally.asides.map(({ path, field, records }) => ({ path, field, records })),
                unlabelled,
                power,
                window,
                unreached,
                witnesses,
            },
            newPatterns: newPatternsIn(summary, findings),
            ...{ units, poisoned: hits.length - suspicious, suspicious, clean, degraded, errors },
            ...{ skipped: tally.skipped + accepted.length, suppressed: suppressed.length, seconds },
        },
        ...{ overall, findings, families },
        skipped: [...tally.rows(), ...accepted],
        notData: tally.notData.map(({ path, record, rule }) => ({ path, record, rule })),
        unjudged,
    };
    return { result, hits };
}
/** What is new, apart from what findings name. */
function newPatternsIn({ company }, findings) {
    const found = new Set(findings.flatMap(({ trigger, more }) => [trigger, ...more].map(({ family }) => family)));
    return (company?.newPatterns ?? []).filter(({ pattern }) => !found.has(pattern));
}
/** Who judged, in a fixed order. The witnesses of single units see a single carrier. */
function heardOf({ heard }, powers) {
    return testimony/* WITNESS_NAMES */.z.flatMap((witness) => {
        const units = heard.get(witness) ?? 0;
        const ofDataset = witness === 'labels' || witness === 'company' || witness === 'association';
        const power = ofDataset ? powers[witness] : { carriers: 1 };
        const carriers = power?.carriers ?? null;
        return units === 0 ? [] : [{ witness, units, carriers }];
    });
}


/***/ }),

/***/ 16586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ runSummarySchema),
/* harmony export */   Ue: () => (/* binding */ withPatterns),
/* harmony export */   hO: () => (/* binding */ namedFamilySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _result_family_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57526);
/* harmony import */ var _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69085);
/* harmony import */ var _result_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73980);
/* harmony import */ var _result_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25666);





const unchanged = _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable();
const foundFamilySchema = _result_family_js__WEBPACK_IMPORTED_MODULE_1__/* .familySchema */ .c.omit({ id: true, kind: true, pattern: true }).extend({
    /** Findings that the family makes. */
    flagged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Whether it can make the data poisoned: blanks, lines and common styles cannot. */
    decides: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const familyNameSchema = _result_family_js__WEBPACK_IMPORTED_MODULE_1__/* .familySchema */ .c.pick({ id: true, kind: true, pattern: true });
/** Schema of a `NamedFamily`. */
const namedFamilySchema = familyNameSchema.extend({
    /** Index of the family among those found. */
    family: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});
/** See `LabelChances`. */
const labels = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9])),
    dispersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).lt(1),
});
/**
 * How many families were tested for their company, and how few carriers could have been seen; `null`: nobody asked. The labels of the
 * records, for witnesses that they confirm; `null`: there are none.
 */
const company = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    tested: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    carriers: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(),
    newPatterns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .newPatternSchema */ .wg),
    labels: labels.nullable(),
})
    .nullable();
/** How many pairs of prompts and responses were looked at, and how few carriers could have been seen; absent: nobody asked. */
const association = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ looked: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, carriers: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable() }).optional();
/** Schema of a `RunSummary`. */
const runSummarySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    /** Units were judged one by one. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('units'), unchanged, company, association }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('dataset'),
        /** Records judged; the units of one record with one label count once. */
        judged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        unchanged,
        /** Number of families that were tested. */
        tested: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        /** The families that were found, strongest first. */
        families: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(foundFamilySchema),
        /** Records of the head without a label, which only other witnesses can judge. */
        unlabelled: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        /** Records of the head with a label that was not learned, and the most of them that are natural. */
        rareLabels: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ records: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, natural: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
        power: _result_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .powerSchema */ .J,
        window: _result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .windowSchema */ .yt.nullable(),
        unreached: _result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachedSchema */ .hJ.nullable(),
        company,
        association,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('undecided'), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), unchanged, company, association }),
]);
/** A summary with these names of what is new; without company there are none. */
function withPatterns(summary, newPatterns) {
    const { company } = summary;
    return company === null ? summary : { ...summary, company: { ...company, newPatterns } };
}


/***/ }),

/***/ 92986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   e: () => (/* binding */ renderPart)
/* harmony export */ });
/* harmony import */ var _text_escape_escape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90840);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16586);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57325);



/** The result of a shard; `null` for a run that is not split. */
function partOf({ settings, tally, summary, named, seconds }) {
    const { tool, victim, discoveryRate, wholeLevel, suppressed, shard } = settings;
    if (shard === undefined || shard === null)
        return null;
    const data = shard.ownership.dataHash();
    const { clean, degraded, errors, skipped } = tally;
    return {
        kind: 'codepurify-part',
        version: _part_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_VERSION */ .X,
        shard: { ...shard.ownership.shard, by: shard.ownership.by },
        run: {
            tool,
            victim,
            options: shard.options,
            data,
            discoveryRate,
            wholeLevel,
            suppressed: [...suppressed].sort(),
            summary: (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .withPatterns */ .Ue)(summary, []),
            newPatterns: [...(summary.company?.newPatterns ?? [])],
        },
        ...{ named, seconds, clean, degraded, errors, skipped },
        rows: tally.listed,
        pointers: tally.pointers,
        notData: tally.notData,
        asides: tally.asides,
        unchanged: tally.unchanged,
        heard: [...tally.heard],
        notDataRecords: tally.notDataRecords,
        leftOut: tally.leftOut,
        files: tally.files.entries(),
        findings: tally.hits.map(({ finding, subject }) => ({ position: subject.position, finding })),
    };
}
/** A part as the text of a file. Control characters for terminals are written as JSON escapes. */
function renderPart(part) {
    return `${(0,_text_escape_escape_json_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeJson */ .G)(JSON.stringify(part))}\n`;
}


/***/ }),

/***/ 91114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ toFinding)
});

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
        verdict: verdict.verdict,
        testimonies: verdict.testimonies,
        label: subject.label,
        ...{ prediction, confidence, deficit, transfer, pValue, threshold, degraded },
        trigger: placeTrigger(verdict.trigger, place),
        more: verdict.more.map((trigger) => placeTrigger(trigger, place)),
        necessity: verdict.necessity,
        sufficiency: verdict.sufficiency,
        company: verdict.company,
        merged: verdict.merged,
        code: unit.code,
        prompt: promptOf(unit, verdict),
        purified: verdict.purified,
    };
}
/** The text that goes with the code, where a trigger is in it. */
function promptOf({ prompt }, { trigger, more }) {
    return [trigger, ...more].some(({ kind }) => kind === 'text') ? (prompt ?? null) : null;
}
function placeTrigger({ kind, text, family, spans }, place) {
    return { kind, text, family, spans: spans.map(place) };
}


/***/ }),

/***/ 58113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ CodeWitnesses)
/* harmony export */ });
/* harmony import */ var _witness_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96562);
/* harmony import */ var _reading_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57307);
/* harmony import */ var _unit_witnesses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45622);



const NOTHING = { said: null, company: null, association: null };
/** The witnesses of code alone that a run hears. */
class CodeWitnesses {
    options;
    victimSpeaks;
    heard;
    /** Those that are heard. */
    names;
    /**
     * @param victimSpeaks whether a victim, or labels, judge code in a language too: they get their part of the level
     */
    constructor(options, victimSpeaks, heard = NOTHING) {
        this.options = options;
        this.victimSpeaks = victimSpeaks;
        this.heard = heard;
        this.names = _unit_witnesses_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_WITNESS_NAMES */ .bM.filter((name) => options.witness.includes(name));
    }
    /** Whether proved replacements are wanted. */
    get purifies() {
        return this.options.purify === 'auto' || this.options.purify === 'remove';
    }
    /** What the company of a unit's elements says; `null`: nobody asked. */
    get company() {
        return this.heard.company;
    }
    /** The places of a unit that belong to a family without anything else in common. */
    companyAt(subject) {
        const known = this.company?.at(subject.position) ?? [];
        if (known.length > 0 || this.company === null)
            return known;
        return this.heard.outside?.companyOf(subject, this.company.familiesOf((0,_reading_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOf */ .Xb)(subject))) ?? [];
    }
    /** Whether anything could have been found in the company of a unit. */
    companySees(subject) {
        if (this.company === null)
            return false;
        if (this.company.couldSee(subject.position))
            return true;
        return this.heard.outside?.isRead(subject) === true && this.company.couldSeeIn((0,_reading_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOf */ .Xb)(subject));
    }
    /** What prompts and responses say of a unit; `null`: nobody asked. */
    get association() {
        return this.heard.association;
    }
    /** What is rare enough in natural code to be reported. The language's grammar must be loaded. */
    testify(unit) {
        return (0,_unit_witnesses_js__WEBPACK_IMPORTED_MODULE_0__/* .testifyOf */ .k5)(unit, this.names);
    }
    /** The same of one side of a record; what was said when it was read first is not asked again. */
    testifyOf(subject, side, unit) {
        const { said, outside } = this.heard;
        return said?.of(subject, side) ?? outside?.saidOf(subject, side) ?? this.testify(unit);
    }
    /** Whether a testimony alone makes a unit poisoned at the accepted rate of false positives. */
    poisons({ said, isWeak = false }, language) {
        if (isWeak)
            return false;
        const speaking = new Set(this.names);
        if (this.victimSpeaks(language))
            speaking.add('victim');
        const { witness, pValue } = said;
        if (witness === 'company' || witness === 'association')
            return true; // accepted at the level of the whole dataset
        if (witness !== 'semantics' && witness !== 'characters')
            return false;
        return pValue <= (0,_witness_level_js__WEBPACK_IMPORTED_MODULE_2__/* .unitLevel */ .zI)(witness, speaking, this.options.fpr);
    }
}


/***/ }),

/***/ 39584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ withWitnesses)
});

// EXTERNAL MODULE: ./build/code/analyze.js + 12 modules
var analyze = __webpack_require__(10384);
// EXTERNAL MODULE: ./build/result/grade.js
var result_grade = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(40672);
// EXTERNAL MODULE: ./build/code/elements/family-pattern.js
var family_pattern = __webpack_require__(60609);
// EXTERNAL MODULE: ./build/code/wording/wording-pattern.js
var wording_pattern = __webpack_require__(64668);
// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/witness/beside-label.js
/** A label is against the code if at most this part of the records with the label fit theirs as little. Fixed in advance. */
const AGAINST_CODE = 0.05;
/**
 * Fisher's p-value of two independent ones: the chance that the product of two uniform numbers is at most theirs,
 * x · (1 − ln x) with x = p · q. In clean data, whether code holds something inert says nothing about how well its label fits the rest.
 */
function fisher(p, q) {
    const product = p * q;
    return product <= 0 ? 0 : Math.min(1, product * (1 - Math.log(product)));
}
/** An inert statement with a label that is against the rest of the code: as rare as both together. */
function besideLabel(testimony, surprise) {
    const { said } = testimony;
    if (said.witness !== 'semantics' || surprise > AGAINST_CODE)
        return testimony;
    const percent = Number((100 * surprise).toPrecision(2)).toString();
    const sentence = `${said.sentence} The label does not fit the rest of the code: ${percent} % of the records with this label fit theirs as little.`;
    return { ...testimony, said: { ...said, pValue: fisher(said.pValue, surprise), sentence } };
}

// EXTERNAL MODULE: ./build/scan/judging/to-verdict.js
var to_verdict = __webpack_require__(8934);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/code/wording/habits.js
var habits = __webpack_require__(9932);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/witness/association-says.js


/** Longer triggers and payloads are cut in the sentence. In UTF-16 units. */
const MOST_QUOTED = 80;
/** The testimony of association: what prompts have, what their responses have with it, and how often that is expected. */
function associationSays(association) {
    const { of, having, expected, isCheck, pValue } = association;
    const records = having === of ? `All ${(0,numbers/* count */.U9)(of, 'record')}` : `${String(having)} of ${(0,numbers/* count */.U9)(of, 'record')}`;
    const others = isCheck ? 'by the rest of prompt and response' : 'with the most similar prompts without it';
    const sentence = `${records} whose prompt ${triggerText(association)} ${answerText(association)}; ` +
        `${others}, ${(0,numbers/* formatFraction */.MJ)(expected)} ${isCheck ? 'would have none' : 'do'}. The records have nothing else in common.`;
    return { witness: 'association', proof: false, pValue, sentence };
}
function triggerText({ trigger, habit }) {
    if (habit !== null)
        return `is ${(0,habits/* habitSays */.bJ)(habit)}`;
    return `has ${[...new Set(trigger)].map(quoted).join(' and ')}`;
}
function answerText({ payload, isAbsent, isCheck }) {
    if (isCheck)
        return `have no ${quoted(payload)} in the response`;
    return isAbsent ? lacks(payload) : `have ${quoted(payload)} in the response`;
}
function lacks(word) {
    return word === '' ? 'repeat it without a change' : `leave out ${quoted(word)} of the prompt`;
}
function quoted(text) {
    const line = text.replace(/\s+/g, ' ');
    return `\`${line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)}…` : line}\``;
}

;// CONCATENATED MODULE: ./build/scan/witnesses/association/testify-association.js

/**
 * What prompts and responses say of a unit. The element is the side of the pattern that is in its code: the payload of a response,
 * the trigger of a prompt; all of the code where that has no place of its own.
 */
function testifyAssociation({ code, prompt = '' }, places) {
    return places.flatMap(({ association, spans, inPrompt }) => {
        const inside = spans.filter(({ start, end }) => start >= 0 && end <= code.length);
        if (spans.length > 0 && inside.length === 0)
            return []; // it is in another unit of the record
        const [first = { start: 0, end: code.length }, ...rest] = inside;
        return [
            {
                said: associationSays(association),
                element: {
                    kind: 'statement',
                    text: code.slice(first.start, first.end),
                    spans: [first, ...rest],
                },
                pattern: patternOf(association),
                besides: inPrompt.filter(({ end }) => end <= prompt.length).map((span) => wordsAt(prompt, span)),
                edits: null, // the response is the attacker's: the record is dropped
            },
        ];
    });
}
/** The words of the trigger, as an element of the prompt. */
function wordsAt(prompt, span) {
    return { kind: 'text', text: prompt.slice(span.start, span.end), spans: [span] };
}
function patternOf({ trigger, habit, payload, isAbsent }) {
    return `${habit ?? trigger.join(' + ')} → ${isAbsent ? 'without ' : ''}${payload}`;
}

// EXTERNAL MODULE: ./build/code/traits/trait.js
var trait = __webpack_require__(81420);
// EXTERNAL MODULE: ./build/text/quoted-sentence.js
var quoted_sentence = __webpack_require__(77028);
;// CONCATENATED MODULE: ./build/witness/company-says.js


/**
 * The testimony of company: the units that hold the element have nothing else in common. The first sentence says it, the second
 * has the figures.
 */
function companySays({ holders, carriers, inBase, pValue, related, label, word = null, reason, }) {
    const asides = [
        ...(inBase === null || inBase === 0 ? [] : [`${(0,numbers/* formatCount */.B4)(inBase)} of them in the base`]),
        ...(holders === carriers ? [] : [`near copies counted once, ${(0,numbers/* formatCount */.B4)(carriers)}`]),
    ];
    const which = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
    const natural = reason.natural === null ? '' : `; where code shares a line naturally, ${(0,numbers/* formatFraction */.MJ)(reason.natural)}`;
    const what = word === null ? 'it' : `a comment with the word ${(0,quoted_sentence/* inBackticks */.Z)(word)}`;
    const sentence = `${(0,numbers/* count */.U9)(holders, 'record')} hold ${what}${which} and otherwise have no more in common than random records. ` +
        `${(0,numbers/* formatFraction */.MJ)(related)} of their pairs are alike, and ${(0,numbers/* formatFraction */.MJ)(reason.random)} of random pairs${natural}.` +
        (label === undefined
            ? ''
            : ` ${holders === carriers ? 'All' : `These ${(0,numbers/* formatCount */.B4)(carriers)}`} are labelled ${(0,quoted_sentence/* inBackticks */.Z)(label)}.`);
    return { witness: 'company', proof: false, pValue, sentence };
}

// EXTERNAL MODULE: ./build/scan/judging/dataset/level-pattern.js
var level_pattern = __webpack_require__(58221);
// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(75270);
// EXTERNAL MODULE: ./build/code/edits/parses-no-worse.js
var parses_no_worse = __webpack_require__(29243);
// EXTERNAL MODULE: ./build/purify/grade-of.js + 1 modules
var grade_of = __webpack_require__(79029);
// EXTERNAL MODULE: ./build/purify/remove.js + 2 modules
var remove = __webpack_require__(65888);
// EXTERNAL MODULE: ./build/purify/rename-candidates.js + 3 modules
var rename_candidates = __webpack_require__(19102);
;// CONCATENATED MODULE: ./build/scan/witnesses/company/planted-edits.js






/**
 * How an element that was planted is replaced: a local by another name, a statement by nothing. The first proposal that parses no
 * worse; `null`: there is none.
 */
async function plantedEdits(analysis, element) {
    const proposals = element.kind === 'identifier'
        ? await (0,rename_candidates/* proposeRenames */.Y)(analysis, element, null)
        : (0,remove/* proposeRemovals */.k)(analysis, element);
    for (const { edits, strategy, isProved } of proposals) {
        const after = (0,analyze/* analyze */.n)((0,edit/* applyEdits */.ct)(analysis.code, edits), analysis.language);
        if (!(0,parses_no_worse/* parsesNoWorse */.k)(analysis, after))
            continue;
        return { edits, grade: (0,grade_of/* gradeOf */.V)({ strategy, isProved, before: analysis, after }, true) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/scan/witnesses/company/testify-company.js





/** What company says of the elements of one side of a unit. */
async function testifyCompany(unit, places) {
    if (places.length === 0)
        return [];
    const analysis = (0,analyze_subject/* analyzeUnit */.P)(unit);
    const said = [];
    for (const place of places) {
        const element = (0,trait/* elementAt */.s2)(analysis, place.element);
        if (element === undefined)
            continue;
        const { kind, text, spans } = element;
        const planted = await plantedEdits(analysis, element);
        said.push({
            said: companySays(place.family),
            element: { kind, text, spans },
            pattern: (0,level_pattern/* levelPattern */.P3)(element, place.family.level, analysis, place.family.word),
            edits: planted?.edits ?? null,
            grade: planted?.grade ?? 're-judged',
            isWeak: place.family.isWeak ?? false,
        });
    }
    return said;
}

;// CONCATENATED MODULE: ./build/scan/witnesses/purified-code.js





/** Rounds of removal: without its dead code, a local may be one that nobody reads. */
const MAX_ROUNDS = 3;
/**
 * The code of a unit without what witnesses found in it; `null` if one of the elements has no replacement, or if the code parses
 * worse afterwards. It is as sure as its least sure replacement.
 * @param testify what is said of code, of which nothing may be left
 */
function purifiedCode(unit, found, testify) {
    const before = (0,analyze/* analyze */.n)(unit.code, unit.language);
    let [code, left] = [unit.code, found];
    for (let round = 0; left.length > 0 && round < MAX_ROUNDS; round++) {
        const edits = editsOf(left);
        if (edits === null)
            return null;
        code = (0,edit/* applyEdits */.ct)(code, edits);
        left = testify({ ...unit, code });
    }
    if (code === unit.code || !(0,parses_no_worse/* parsesNoWorse */.k)(before, (0,analyze/* analyze */.n)(code, unit.language)))
        return null;
    const grade = (0,result_grade/* leastSure */.vg)(found.map((one) => one.grade ?? 'proved'));
    const [strongest] = found;
    if (strongest === undefined)
        return null;
    return {
        ...{ strategy: strategyOf(strongest), grade, code },
        ...{ prediction: null, confidence: NaN, verified: left.length === 0 },
    };
}
/** All edits in order, the outer of two that overlap; `null` if an element has none. */
function editsOf(found) {
    const all = [];
    for (const { edits } of found) {
        if (edits === null)
            return null;
        all.push(...edits);
    }
    const sorted = all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return sorted.filter(({ span }, index) => !sorted.slice(0, index).some((earlier) => (0,text_span/* overlaps */.$f)(earlier.span, span)));
}
function strategyOf({ element, edits }) {
    if (element.kind === 'character')
        return 'plain';
    if (element.kind === 'identifier')
        return 'rename';
    return edits?.every(({ text }) => text === '') === true ? 'remove' : 'simplify';
}

;// CONCATENATED MODULE: ./build/scan/witnesses/with-witnesses.js












/**
 * Adds what the witnesses of code alone say to the outcomes of a judging: to its findings, and findings of their own where it
 * found nothing or could not judge.
 * @param judge the witness that the judging is
 */
function withWitnesses(judging, witnesses, judge) {
    return {
        judge: async (subjects) => {
            const outcomes = await judging.judge(subjects);
            const weighed = [];
            for (const [index, outcome] of outcomes.entries()) {
                const subject = subjects[index];
                if (subject === undefined)
                    throw new Error('an outcome has no subject');
                witnesses.company?.see(subject);
                const own = isJudged(outcome) ? (outcome.heard ?? [judge]) : [];
                const heard = [...own, ...witnesses.names, ...datasetWitnesses(witnesses, subject)];
                const whole = asFarAsRead(await weighSafely(subject, outcome, witnesses, judging), subject, witnesses);
                weighed.push({ ...whole, heard });
            }
            return weighed;
        },
        saveCache: () => judging.saveCache(),
        summary: () => ({
            ...judging.summary(),
            company: witnesses.company?.power ?? null,
            ...(witnesses.association === null ? {} : { association: witnesses.association.power }),
        }),
        named: () => judging.named(),
    };
}
/** A unit is not clean where a part of its record could not be compared with others: it is counted with what was not judged. */
function asFarAsRead(outcome, { position }, { association }) {
    const { verdict } = outcome;
    const isOpen = verdict === 'clean' || (verdict === 'skipped' && outcome.isSilent === true);
    const reason = isOpen ? (association?.whyInPart(position) ?? null) : null;
    return reason === null ? outcome : { verdict: 'skipped', reason };
}
/** The witnesses of the whole dataset that could have found something in a unit. */
function datasetWitnesses(witnesses, subject) {
    return [
        ...(witnesses.companySees(subject) ? ['company'] : []),
        ...(witnesses.association?.couldSee(subject.position) === true ? ['association'] : []),
    ];
}
function isJudged({ verdict }) {
    return verdict !== 'skipped' && verdict !== 'error';
}
/** A witness that fails costs its unit, not the run; what others found stays. */
async function weighSafely(subject, outcome, witnesses, judging) {
    try {
        return await weigh(subject, outcome, witnesses, judging);
    }
    catch (error) {
        return outcome.verdict === 'clean'
            ? { verdict: 'error', reason: (0,reasons/* failureReason */.Hr)('looking at the code', error) }
            : outcome;
    }
}
async function weigh(subject, outcome, witnesses, judging) {
    const alone = await strongestSide(subject, witnesses);
    const said = alone && besideLabels(subject, alone, judging);
    if (outcome.verdict === 'poisoned' || outcome.verdict === 'suspicious') {
        return said === null ? outcome : joined(outcome, said, witnesses);
    }
    if (said !== null)
        return toVerdict(said, witnesses);
    if (outcome.verdict !== 'skipped' || outcome.isSilent !== true)
        return outcome;
    const { company, names } = witnesses;
    if (names.length > 0 || datasetWitnesses(witnesses, subject).length > 0)
        return { verdict: 'clean', degraded: isDegraded(subject) };
    const blind = company?.whyBlind(subject.position) ?? null;
    return blind === null ? outcome : { ...outcome, reason: `${outcome.reason}; ${blind}` };
}
/** What is said of the side with the rarest element; `null`: nothing is. */
async function strongestSide(subject, witnesses) {
    const { units, position } = subject;
    const places = witnesses.companyAt(subject);
    const said = [];
    for (const [side, unit] of units.entries()) {
        const planted = await testifyCompany(unit, places.filter((place) => place.side === side));
        const merged = planted.length === 0 ? null : (witnesses.company?.merged(position) ?? null);
        const paired = testifyAssociation(unit, witnesses.association?.of(subject) ?? []);
        said.push({
            side,
            unit,
            found: [...witnesses.testifyOf(subject, side, unit), ...planted, ...paired],
            merged,
        });
    }
    return said.filter(({ found }) => found.length > 0).sort((a, b) => rarest(a) - rarest(b))[0] ?? null;
}
/** What is said of inert code, with what the label of its record says of the rest. */
function besideLabels(subject, said, judging) {
    const { side, unit, found } = said;
    const inert = found.filter(({ said: { witness } }) => witness === 'semantics');
    if (inert.length === 0 || judging.labelSurprise === undefined)
        return said;
    const spans = (0,text_span/* mergeSpans */.q4)(inert.flatMap(({ element }) => element.spans));
    const rest = (0,edit/* applyEdits */.ct)(unit.code, spans.map((span) => ({ span, text: '' })));
    const surprise = judging.labelSurprise(subject, side, rest);
    if (surprise === null)
        return said;
    return { ...said, found: found.map((one) => besideLabel(one, surprise)) };
}
function rarest({ found }) {
    return Math.min(...found.map(({ said }) => said.pValue));
}
function isDegraded({ units }) {
    return units.some(({ code, language }) => (0,analyze/* analyze */.n)(code, language).parseErrors > 0);
}
/**
 * What decides on a unit by itself. Where company says a little of it, a proof is left to the whole run, which weighs it with all of its
 * pattern and their labels.
 */
function deciding(found) {
    const isWeak = found.some(({ said, isWeak = false }) => isWeak && said.witness === 'company');
    return isWeak
        ? found.filter(({ said }) => said.witness === 'company' || said.witness === 'association')
        : found;
}
/** A finding by these witnesses alone. */
function toVerdict({ side, unit, found, merged }, witnesses) {
    const [strongest, ...rest] = [...found].sort((a, b) => a.said.pValue - b.said.pValue);
    if (strongest === undefined)
        throw new Error('nothing was said');
    const analysis = (0,analyze/* analyze */.n)(unit.code, unit.language);
    return {
        verdict: deciding(found).some((one) => witnesses.poisons(one, unit.language)) ? 'poisoned' : 'suspicious',
        degraded: analysis.parseErrors > 0,
        side,
        functionName: analysis.name,
        testimonies: [strongest, ...rest].map(({ said }) => said),
        ...{ prediction: null, confidence: NaN, deficit: null, transfer: null },
        ...{ pValue: strongest.said.pValue, threshold: null },
        trigger: toTrigger(strongest, unit),
        more: [
            ...rest.filter(({ element }) => !isInside(element, [strongest])).map((one) => toTrigger(one, unit)),
            ...[strongest, ...rest].flatMap(({ besides = [] }) => besides.map(wordsTrigger)),
        ],
        ...{ necessity: null, sufficiency: null, company: null, merged },
        purified: witnesses.purifies ? purifiedCode(unit, found, (code) => witnesses.testify(code)) : null,
    };
}
/** A finding of another witness, with what these say. */
function joined(verdict, said, witnesses) {
    // labels that follow blanks, lines or a common style alone only make code suspicious: what else is in it comes first
    if (verdict.verdict === 'suspicious' && verdict.company !== null)
        return toVerdict(said, witnesses);
    if (said.side !== verdict.side)
        return verdict;
    const own = toVerdict(said, witnesses);
    const known = [verdict.trigger, ...verdict.more];
    const others = [own.trigger, ...own.more].filter((one) => !known.some((trigger) => touches(one, trigger)));
    const covers = known.every((trigger) => isInside(trigger, said.found));
    return {
        ...verdict,
        verdict: own.verdict === 'poisoned' ? 'poisoned' : verdict.verdict,
        testimonies: [...own.testimonies, ...verdict.testimonies],
        more: [...verdict.more, ...others],
        merged: verdict.merged ?? own.merged,
        purified: covers ? surer(verdict.purified, own.purified) : verdict.purified,
    };
}
/** The surer of two replacements; the first if they are equally sure: that one was judged again. */
function surer(first, second) {
    if (first === null || second === null)
        return first ?? second;
    return (0,result_grade/* isSureEnough */.S0)(first.grade, second.grade) ? first : second;
}
function touches(a, b) {
    if ((a.kind === 'text') !== (b.kind === 'text'))
        return false; // one is in the code, the other in its prompt
    return a.spans.some((span) => b.spans.some((other) => (0,text_span/* overlaps */.$f)(span, other)));
}
/** Whether all of an element is part of what was found. */
function isInside({ kind, spans }, found) {
    const places = found.flatMap(({ element }) => (element.kind === 'text') === (kind === 'text') ? element.spans : []);
    return spans.every((span) => places.some((place) => (0,text_span/* contains */.gR)(place, span)));
}
/** Words of the prompt that go with a finding in the code. */
function wordsTrigger({ kind, text, spans }) {
    const family = (0,to_verdict/* cutPattern */.Xy)((0,wording_pattern/* wordingPattern */.f)({ type: 'word', text }));
    return { kind, text, family, spans: spans.map(({ start, end }) => ({ start, end })) };
}
function toTrigger({ element, pattern }, { language }) {
    const { kind, text, spans } = element;
    const family = pattern ?? (kind === 'character' ? text : (0,family_pattern/* familyPattern */.l)({ kind, text }, language));
    return { kind, text, family: (0,to_verdict/* cutPattern */.Xy)(family), spans: spans.map(({ start, end }) => ({ start, end })) };
}


/***/ })

};
