export const id = 573;
export const ids = [573];
export const modules = {

/***/ 29528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
        return tools.readsText === true ? (0,_reading_text_side_js__WEBPACK_IMPORTED_MODULE_1__/* .withText */ .i)(subject, suspect) : suspect;
    }
    catch (error) {
        return { verdict: 'error', reason: (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .H)('analysis', error) };
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
        return { verdict: 'skipped', reason: (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stopReason */ .P)(error.reason, budget) };
    return { verdict: 'error', reason: (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .H)('judging', error) };
}
async function conclude(subject, suspect, judged, context) {
    if ('reason' in judged)
        return judged;
    const purified = await purify(subject, suspect, judged, context);
    const verdict = judged.verdict === 'clean'
        ? { verdict: 'clean', degraded: (0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isDegraded */ .DQ)(suspect) }
        : (0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toVerdict */ .ds)(suspect, judged, purified === 'failed' ? null : purified, context.tools.pattern);
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
        const reason = error instanceof _reading_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Stopped */ .C ? (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stopReason */ .P)(error.reason, budget) : (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .H)('', error);
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
// EXTERNAL MODULE: ./build/scan/witnesses/code-witnesses.js + 26 modules
var code_witnesses = __webpack_require__(84518);
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
    classes;
    readers;
    constructor(model) {
        this.model = model;
        model.families.forEach(({ key }, family) => {
            this.known.set(key, [...(this.known.get(key) ?? []), family]);
        });
        this.classes = model.labels.map(plain_label/* plainLabel */.p);
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
        const own = label === null ? -1 : this.classes.indexOf((0,plain_label/* plainLabel */.p)(label));
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
        return { pValue: 1, evidence: 0, family: -1, element: null, partner: null, ...reading, without: null };
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
function readersOf({ key }) {
    const vocabulary = new read_vocabulary/* Vocabulary */.VI(key);
    return { vocabulary, sides: new side_reader/* SideReader */.R(vocabulary), features: new record_features/* RecordFeatures */.T(vocabulary) };
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
function scanUnits(items, tools, settings, budget, progress, { unchanged = () => null, witnesses } = {}) {
    const judging = unitJudging(tools, { budget, progress }, unchanged);
    const heard = witnesses === undefined ? judging : (0,_witnesses_with_witnesses_js__WEBPACK_IMPORTED_MODULE_1__/* .withWitnesses */ .O)(judging, witnesses, 'victim');
    return (0,_stages_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .runScan */ .H)(items, heard, settings, budget, progress);
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

/***/ 18386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var _reading_chunks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
/* harmony import */ var _finding_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98012);
/* harmony import */ var _reading_reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99570);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68017);
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
    const reading = new _reading_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .Reading */ .z(new _reading_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F(), { budget, limit, ownership: shard?.ownership ?? _reading_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Q });
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
        progress.warn((0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .failureReason */ .H)('writing the cache', error));
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

/***/ 92986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   e: () => (/* binding */ renderPart)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46602);
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
        shard: shard.ownership.shard,
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
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeJson */ .G)(JSON.stringify(part))}\n`;
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

/***/ 84518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ CodeWitnesses)
});

// EXTERNAL MODULE: ./build/witness/level.js
var level = __webpack_require__(96562);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var parsing_tokens = __webpack_require__(61536);
// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
;// CONCATENATED MODULE: ./build/code/characters/character-table.js
const ZERO_WIDTH = [
    ['SOFT HYPHEN', 0xad],
    ['COMBINING GRAPHEME JOINER', 0x34f],
    ['HANGUL CHOSEONG FILLER', 0x115f],
    ['HANGUL JUNGSEONG FILLER', 0x1160],
    ['KHMER VOWEL INHERENT', 0x17b4, 0x17b5],
    ['MONGOLIAN VOWEL SEPARATOR', 0x180e],
    ['ZERO WIDTH SPACE', 0x200b],
    ['ZERO WIDTH NON-JOINER', 0x200c],
    ['ZERO WIDTH JOINER', 0x200d],
    ['WORD JOINER', 0x2060],
    ['FUNCTION APPLICATION', 0x2061],
    ['INVISIBLE TIMES', 0x2062],
    ['INVISIBLE SEPARATOR', 0x2063],
    ['INVISIBLE PLUS', 0x2064],
    ['(reserved, invisible)', 0x2065],
    ['(deprecated format character)', 0x206a, 0x206f],
    ['HANGUL FILLER', 0x3164],
    ['ZERO WIDTH NO-BREAK SPACE', 0xfeff],
    ['HALFWIDTH HANGUL FILLER', 0xffa0],
    ['(reserved, invisible)', 0xfff0, 0xfff8],
    ['SHORTHAND FORMAT', 0x1bca0, 0x1bca3],
    ['MUSICAL SYMBOL (format)', 0x1d173, 0x1d17a],
    ['(reserved, invisible)', 0xe0080, 0xe00ff],
    ['(reserved, invisible)', 0xe01f0, 0xe0fff],
];
const BIDIRECTIONAL = [
    ['ARABIC LETTER MARK', 0x61c],
    ['LEFT-TO-RIGHT MARK', 0x200e],
    ['RIGHT-TO-LEFT MARK', 0x200f],
    ['LEFT-TO-RIGHT EMBEDDING', 0x202a],
    ['RIGHT-TO-LEFT EMBEDDING', 0x202b],
    ['POP DIRECTIONAL FORMATTING', 0x202c],
    ['LEFT-TO-RIGHT OVERRIDE', 0x202d],
    ['RIGHT-TO-LEFT OVERRIDE', 0x202e],
    ['LEFT-TO-RIGHT ISOLATE', 0x2066],
    ['RIGHT-TO-LEFT ISOLATE', 0x2067],
    ['FIRST STRONG ISOLATE', 0x2068],
    ['POP DIRECTIONAL ISOLATE', 0x2069],
];
const TAGS = [['TAG', 0xe0000, 0xe007f]];
const VARIATION_SELECTORS = [
    ['MONGOLIAN FREE VARIATION SELECTOR', 0x180b, 0x180d],
    ['MONGOLIAN FREE VARIATION SELECTOR', 0x180f],
    ['VARIATION SELECTOR', 0xfe00, 0xfe0f],
    ['VARIATION SELECTOR', 0xe0100, 0xe01ef],
];
const ANNOTATIONS = [
    ['INTERLINEAR ANNOTATION ANCHOR', 0xfff9],
    ['INTERLINEAR ANNOTATION SEPARATOR', 0xfffa],
    ['INTERLINEAR ANNOTATION TERMINATOR', 0xfffb],
];
const CONTROLS = [
    ['NULL', 0],
    ['(control character)', 1, 7],
    ['BACKSPACE', 8],
    ['(control character)', 0xe, 0x1a],
    ['ESCAPE', 0x1b],
    ['(control character)', 0x1c, 0x1f],
    ['DELETE', 0x7f],
    ['(control character)', 0x80, 0x84],
    ['(control character)', 0x86, 0x9f],
    ['(noncharacter)', 0xfdd0, 0xfdef],
    ['(noncharacter)', 0xfffe, 0xffff],
];
const BLANKS = [
    ['LINE TABULATION', 0xb],
    ['FORM FEED', 0xc],
    ['NEXT LINE', 0x85],
    ['NO-BREAK SPACE', 0xa0],
    ['OGHAM SPACE MARK', 0x1680],
    ['(typographic space)', 0x2000, 0x200a],
    ['LINE SEPARATOR', 0x2028],
    ['PARAGRAPH SEPARATOR', 0x2029],
    ['NARROW NO-BREAK SPACE', 0x202f],
    ['MEDIUM MATHEMATICAL SPACE', 0x205f],
    ['BRAILLE PATTERN BLANK', 0x2800],
    ['IDEOGRAPHIC SPACE', 0x3000],
];
const rows = (kind, ranges, plain = '') => ranges.map(([name, first, last = first]) => ({ kind, first, last, name, plain }));
/**
 * The characters that do not show: those with the property Default_Ignorable_Code_Point, bidirectional controls, other
 * controls, and blanks that are not the plain one. Source of the properties and names: the Unicode Character Database.
 */
const HIDDEN_ROWS = [
    ...rows('zero-width', ZERO_WIDTH),
    ...rows('bidirectional', BIDIRECTIONAL),
    ...rows('tag', TAGS),
    ...rows('variation-selector', VARIATION_SELECTORS),
    ...rows('annotation', ANNOTATIONS),
    ...rows('control', CONTROLS),
    ...rows('blank', BLANKS, ' '),
];
/** The row of a code point, if it does not show. */
function hiddenRow(codePoint) {
    return HIDDEN_ROWS.find(({ first, last }) => first <= codePoint && codePoint <= last);
}
/** Source of a regular expression (flag `u`) for one character that does not show. */
const HIDDEN_PATTERN = `[${HIDDEN_ROWS.map(({ first, last }) => `${escaped(first)}-${escaped(last)}`).join('')}]`;
function escaped(codePoint) {
    return `\\u{${codePoint.toString(16)}}`;
}
/** A code point in Unicode's notation: `U+200B`. */
function shownPoint(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** A code point that does not show, in Unicode's notation and with its name: `U+200B ZERO WIDTH SPACE`. */
function namedPoint(codePoint, { kind, name }) {
    return `${shownPoint(codePoint)} ${name}${kind === 'tag' ? taggedCharacter(codePoint) : ''}`;
}
/** The ASCII character that a tag stands for. */
function taggedCharacter(codePoint) {
    const ascii = codePoint - 0xe0000;
    return ascii > 0x20 && ascii < 0x7f ? ` of \`${String.fromCharCode(ascii)}\`` : '';
}

;// CONCATENATED MODULE: ./build/code/characters/look-alike-table.js
/*
 * Written by scripts/update-look-alikes.mjs. Source: confusables.txt of Unicode Technical Standard 39, version 18.0.0.
 * Copyright © 1991–present Unicode, Inc. Licensed under the Unicode License v3 (SPDX: Unicode-3.0):
 * scripts/unicode.LICENSE.
 */
/** ASCII characters, each with the letters of other alphabets that look like it. */
const LOOK_ALIKE_TABLE = [
    ['!', '\u01C3\u2D51'],
    ['2', '\u01A7\u03E8\u10C7\u14BF\u1616\u1CB7\uA644\uA6EF\uA75A'],
    ['3', '\u01B7\u021C\u0417\u04E0\u0545\u1702\u1C95\u2C9C\u2CC4\u2CCC\uA76A\uA7AB\u{118CA}\u{16F3B}'],
    ['4', '\u13CE\uAB9E\u{118AF}'],
    ['5', '\u01BC\u{118BB}'],
    ['6', '\u03EC\u0431\u13EE\u2CD2\u2CD3\u2CDC\uA543\uABBE\u{118D5}'],
    ['7', '\u172A\u1C84\u{104D2}\u{118C6}'],
    ['8', '\u0222\u0223\u0B03\uA589\u{1031A}\u{11445}\u{169FE}'],
    ['9', '\u2CCA\u2CCB\uA76E\uA76F\u{118AC}\u{118CC}\u{118D6}\u{169C1}'],
    ['A', '\u0391\u0410\u13AA\u15C5\uA4EE\u{102A0}\u{16F40}\u{1D6A8}\u{1D6E2}\u{1D71C}\u{1D756}\u{1D790}'],
    [
        'B',
        '\u0392\u0412\u13F4\u15F7\u2C82\uA4D0\uA557\uA7B4\u{10282}\u{102A1}\u{10301}\u{1D6A9}\u{1D6E3}\u{1D71D}\u{1D757}\u{1D791}',
    ],
    ['C', '\u03F9\u0421\u13DF\u2CA4\uA4DA\u{102A2}\u{10302}\u{10415}\u{1051B}'],
    ['D', '\u13A0\u15DE\u15EA\uA4D3'],
    [
        'E',
        '\u0395\u0415\u13AC\u2D39\uA4F0\uA5CB\u{10286}\u{118A6}\u{118AE}\u{1D6AC}\u{1D6E6}\u{1D720}\u{1D75A}\u{1D794}',
    ],
    ['F', '\u03DC\u07D3\u15B4\uA4DD\uA798\u{10287}\u{102A5}\u{10525}\u{118A2}\u{118C2}\u{1D7CA}'],
    ['G', '\u050C\u13C0\u13F3\uA4D6'],
    ['H', '\u0397\u041D\u13BB\u157C\u2C8E\uA4E7\u{102CF}\u{1D6AE}\u{1D6E8}\u{1D722}\u{1D75C}\u{1D796}'],
    [
        'I',
        '\u0196\u0399\u0406\u04C0\u2C92\uA7AE\u{10CA5}\u{16EAA}\u{1D6B0}\u{1D6EA}\u{1D724}\u{1D75E}\u{1D798}',
    ],
    ['J', '\u037F\u0408\u13AB\u148D\uA4D9\uA7B2'],
    ['K', '\u039A\u041A\u13E6\u16D5\u2C94\uA4D7\u{10518}\u{1D6B1}\u{1D6EB}\u{1D725}\u{1D75F}\u{1D799}'],
    ['L', '\u13DE\u14AA\u2CD0\uA4E1\u{1041B}\u{10526}\u{118A3}\u{118B2}\u{16F16}'],
    [
        'M',
        '\u039C\u03FA\u041C\u13B7\u15F0\u16D6\u2C98\uA4DF\u{102B0}\u{10311}\u{10C21}\u{1D6B3}\u{1D6ED}\u{1D727}\u{1D761}\u{1D79B}',
    ],
    ['N', '\u039D\u2C9A\uA4E0\u{10513}\u{11ABE}\u{1D6B4}\u{1D6EE}\u{1D728}\u{1D762}\u{1D79C}'],
    [
        'O',
        '\u039F\u041E\u0555\u0B20\u12D0\u1CBF\u2C9E\u2D54\uA4F3\u{10292}\u{102AB}\u{1030F}\u{10404}\u{104C2}\u{10516}\u{10C17}\u{118B5}\u{16AE9}\u{1D6B6}\u{1D6F0}\u{1D72A}\u{1D764}\u{1D79E}',
    ],
    ['P', '\u03A1\u0420\u13E2\u146D\u2CA2\u2CCE\uA4D1\u{10295}\u{1D6B8}\u{1D6F2}\u{1D72C}\u{1D766}\u{1D7A0}'],
    ['Q', '\u051A\u2D55'],
    ['R', '\u01A6\u024C\u13A1\u13D2\u1587\uA4E3\u{104B4}\u{16F35}'],
    ['S', '\u0405\u054F\u10BD\u10FD\u13D5\u13DA\u1CBD\uA4E2\uA576\u{10296}\u{10420}\u{16AD6}\u{16F3A}'],
    [
        'T',
        '\u03A4\u0422\u07E0\u13A2\u2CA6\uA4D4\uA50B\u{10297}\u{102B1}\u{10315}\u{118BC}\u{16F0A}\u{1D6BB}\u{1D6F5}\u{1D72F}\u{1D769}\u{1D7A3}',
    ],
    ['U', '\u054D\u1200\u144C\uA4F4\u{104CE}\u{118B8}\u{16F42}'],
    ['V', '\u0474\u13D9\u142F\u2D38\uA4E6\uA6DF\u{1051D}\u{10C1F}\u{118A0}\u{16F08}'],
    ['W', '\u051C\u13B3\u13D4\uA4EA'],
    [
        'X',
        '\u03A7\u0425\u16B7\u1CF5\u2CAC\u2D5D\uA4EB\uA7B3\u{10290}\u{102B4}\u{10317}\u{10527}\u{10C13}\u{10C82}\u{1D6BE}\u{1D6F8}\u{1D732}\u{1D76C}\u{1D7A6}',
    ],
    [
        'Y',
        '\u03A5\u03D2\u0423\u04AE\u07CC\u13A9\u13BD\u2CA8\uA4EC\u{102B2}\u{10C20}\u{118A4}\u{16F43}\u{1D6BC}\u{1D6F6}\u{1D730}\u{1D76A}\u{1D7A4}',
    ],
    [
        'Z',
        '\u0396\u10CD\u13C3\u2C6B\u2C8C\uA4DC\uA6C9\u{10507}\u{118A9}\u{11ABC}\u{1D6AD}\u{1D6E7}\u{1D721}\u{1D75B}\u{1D795}',
    ],
    ['_', '\u0640\u07FA\u{145C1}'],
    ['a', '\u0251\u03B1\u0430\uAB64\u{1D6C2}\u{1D6FC}\u{1D736}\u{1D770}\u{1D7AA}'],
    ['b', '\u0184\u042C\u07D5\u13CF\u1472\u15AF\u{1031C}\u{16EB6}'],
    ['c', '\u03F2\u0441\u1004\u105A\u1C83\u1D04\u2CA5\uABAF\u{1043D}'],
    ['d', '\u0501\u13E7\u146F\uA4D2'],
    ['e', '\u0435\u04BD\u212E\uAB32'],
    ['f', '\u0192\u0284\u0584\u1E9D\uA799\uAB35'],
    ['g', '\u018D\u0261\u0581\u1D83'],
    ['h', '\u04BA\u04BB\u0570\u10B9\u13C2'],
    [
        'i',
        '\u0131\u0269\u026A\u03B9\u0456\u0582\u13A5\u2C93\uA647\uAB75\u{118C3}\u{1D6A4}\u{1D6CA}\u{1D704}\u{1D73E}\u{1D778}\u{1D7B2}',
    ],
    ['j', '\u0237\u03F3\u0458\u0575\u{1D6A5}'],
    [
        'l',
        '\u01C0\u04CF\u05D5\u05DF\u0627\u07CA\u16C1\u16D0\u2D4A\u2D4F\uA4F2\uA56F\uA781\uA7FE\uFE8D\uFE8E\u{1028A}\u{10309}\u{1050E}\u{10926}\u{10C3E}\u{11DDA}\u{16D63}\u{16F28}\u{1EE00}\u{1EE80}',
    ],
    ['n', '\u0578\u057C'],
    [
        'o',
        '\u03BF\u03C3\u03ED\u043E\u0585\u05E1\u0647\u06BE\u06C1\u06D5\u07CB\u0840\u0C02\u0C82\u0D02\u0D20\u0D82\u101D\u10FF\u1A45\u1BEA\u1C82\u1D0F\u1D11\u2C9F\uAB3D\uFBA6\uFBA7\uFBA8\uFBA9\uFBAA\uFBAB\uFBAC\uFBAD\uFEE9\uFEEA\uFEEB\uFEEC\u{1042C}\u{104EA}\u{1092C}\u{10D07}\u{11124}\u{11302}\u{118C8}\u{118D7}\u{1D6D0}\u{1D6D4}\u{1D70A}\u{1D70E}\u{1D744}\u{1D748}\u{1D77E}\u{1D782}\u{1D7B8}\u{1D7BC}\u{1EE24}\u{1EE84}',
    ],
    [
        'p',
        '\u00FE\u01BF\u03C1\u03F1\u03F8\u0440\u2CA3\u2CCF\u{1D6D2}\u{1D6E0}\u{1D70C}\u{1D71A}\u{1D746}\u{1D754}\u{1D780}\u{1D78E}\u{1D7BA}\u{1D7C8}',
    ],
    ['q', '\u051B\u0563\u0566'],
    ['r', '\u0433\u1D26\u2C85\uAB47\uAB48\uAB81\u{16A19}'],
    ['s', '\u01BD\u0455\u0D1F\uA731\uABAA\u{10448}\u{118C1}'],
    [
        'u',
        '\u028B\u03C5\u057D\u1D1C\uA79F\uAB4E\uAB52\u{104F6}\u{118D8}\u{1D6D6}\u{1D710}\u{1D74A}\u{1D784}\u{1D7BE}',
    ],
    ['v', '\u03BD\u0475\u05D8\u1D20\uABA9\u{11706}\u{118C0}\u{1D6CE}\u{1D708}\u{1D742}\u{1D77C}\u{1D7B6}'],
    ['w', '\u026F\u0448\u0461\u051D\u0561\u1D21\u2CBD\uA7FA\uAB83\uABA4\u{1170A}\u{1170E}\u{1170F}'],
    ['x', '\u0445\u1541\u157D\u1763\u1BEC\u{10CC2}'],
    [
        'y',
        '\u0263\u028F\u03B3\u0443\u04AF\u10E7\u1D8C\u1EFF\u213D\u2CA9\uAB5A\u{118C4}\u{118DC}\u{1D6C4}\u{1D6FE}\u{1D738}\u{1D772}\u{1D7AC}',
    ],
    ['z', '\u1D22\u2C6C\u2C8D\u2D2D\uAB93'],
];

;// CONCATENATED MODULE: ./build/code/characters/look-alikes.js

let table;
function lookAlikes() {
    table ??= new Map(LOOK_ALIKE_TABLE.flatMap(([ascii, letters]) => Array.from(letters, (letter) => [letter, ascii])));
    return table;
}
/** The plain form of a character that can be in a name, or `undefined`. ASCII has none. */
function plainForm(character) {
    if (character <= '~' || !/\p{ID_Continue}/u.test(character))
        return undefined;
    const compatible = character.normalize('NFKC');
    if (/^\w+$/u.test(compatible))
        return { text: compatible, by: 'compatibility' };
    const text = lookAlikes().get(character);
    return text === undefined ? undefined : { text, by: 'look-alike' };
}
const letters = new Map();
/** Forms of letters that are kept: more are computed again each time. */
const KEPT_LETTERS = 5000;
/** The one ASCII letter that a reader takes a character for, or the character itself. */
function readAs(character) {
    const known = letters.get(character);
    if (known !== undefined)
        return known;
    const form = plainForm(character)?.text ?? '';
    const read = /^[A-Za-z]$/u.test(form) ? form : character;
    if (letters.size < KEPT_LETTERS)
        letters.set(character, read);
    return read;
}
/** A name in the form in which two that look alike are equal: `l`, `I` and `1` are one, `O` and `0` too (UTS 39, 4). */
function skeleton(name) {
    return name.replaceAll(/[I1|]/gu, 'l').replaceAll('0', 'O').replaceAll('m', 'rn');
}

;// CONCATENATED MODULE: ./build/code/characters/canonical-code.js



const NOT_ASCII = /[^\t\n\r -~]/gu;
const HIDDEN = new RegExp(HIDDEN_PATTERN, 'u');
/** Whether an odd number of backslashes is directly before `offset`. */
function isEscaped(code, offset) {
    let first = offset;
    while (code.charCodeAt(first - 1) === 92)
        first--;
    return (offset - first) % 2 === 1;
}
/** The canonical text of code, in time linear in its length. */
function canonicalCode(code) {
    const pieces = [];
    const hidden = [];
    const replaced = [];
    const from = [0];
    const shifts = [0];
    let length = 0;
    let copied = 0;
    const write = (piece, next) => {
        pieces.push(piece);
        length += piece.length;
        copied = next;
        if (next - length === shifts.at(-1))
            return;
        from.push(length);
        shifts.push(next - length);
    };
    for (const { 0: character, index } of code.matchAll(NOT_ASCII)) {
        const end = index + character.length;
        if (!HIDDEN.test(character)) {
            const read = readAs(character);
            if (read === character)
                continue;
            write(code.slice(copied, index), index);
            replaced.push(length);
            write(read, end);
            continue;
        }
        const codePoint = character.codePointAt(0) ?? 0;
        const row = hiddenRow(codePoint);
        if (row === undefined)
            continue;
        const escaped = row.plain === '' && isEscaped(code, index);
        write(code.slice(copied, escaped ? index - 1 : index), index);
        hidden.push({ offset: index, codePoint, row, at: length, escaped });
        write(row.plain, end);
    }
    pieces.push(code.slice(copied));
    return {
        text: pieces.join(''),
        hidden,
        replaced,
        sourceOf: (at) => at + (shifts[(0,sorted/* countUpTo */.MJ)(from, at) - 1] ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/code/characters/line-ends.js
/** Languages in which these characters end a line, and so a `//` comment (ECMA-262, 12.3; C# specification, 6.3.1). */
const LINE_ENDS = {
    javascript: [0x2028, 0x2029],
    typescript: [0x2028, 0x2029],
    csharp: [0x85, 0x2028, 0x2029],
};
/** Whether a character ends the line for the language but not for the reader. */
function endsLine(codePoint, language) {
    return LINE_ENDS[language.name]?.includes(codePoint) === true;
}

;// CONCATENATED MODULE: ./build/code/characters/strength-in-text.js


/** How strong a hidden character in a string or comment is, apart from natural sequences; `null` where it is natural. */
function strengthInText(input) {
    const { kind } = input.hidden.row;
    if (kind !== 'blank' && (input.line.constant || isInPattern(input)))
        return 'unusual';
    const strength = BY_KIND[kind]?.(input) ?? 'certain';
    return strength === 'natural' ? null : strength;
}
const BY_KIND = {
    'zero-width': zeroWidth,
    bidirectional,
    'variation-selector': ({ code, hidden: { codePoint, offset } }) => codePoint >= 0xfe0e && codePoint <= 0xfe0f && /[^\0-~\p{L}\p{M}]/u.test(before(code, offset))
        ? 'unusual'
        : 'certain',
    control: ({ place, hidden: { codePoint } }) => place === 'string' || codePoint >= 0x7f ? 'unusual' : 'certain',
    blank,
};
/** The code point before an offset, or an empty text; of a hidden one too. */
function before(code, offset) {
    return /.$/su.exec(code.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
}
function after({ code, hidden: { codePoint, offset } }) {
    return String.fromCodePoint(code.codePointAt(offset + (codePoint > 0xffff ? 2 : 1)) ?? 0);
}
const SET_OPENING = new RegExp(`^(?:[[|^-]|${HIDDEN_PATTERN})$`, 'u');
const SET_CLOSING = new RegExp(`^(?:[\\]|-]|${HIDDEN_PATTERN})$`, 'u');
/** Whether the character is in a regular expression, or a set of one in a string, which names it to find it. */
function isInPattern(input) {
    if (input.place === 'string' && input.code.charAt(input.line.span.start) === '/')
        return true;
    const previous = before(input.code, input.hidden.offset);
    const next = after(input);
    if (input.place !== 'string' || !SET_OPENING.test(previous) || !SET_CLOSING.test(next))
        return false;
    return /[[|-]/u.test(previous) || /[\]|-]/u.test(next);
}
function zeroWidth(input) {
    const { code, place, hidden } = input;
    const previous = before(code, hidden.offset);
    const next = after(input);
    if (hidden.codePoint === 0xad)
        return place === 'string' && /\p{L}/u.test(previous) && /\p{L}/u.test(next) ? 'unusual' : 'certain';
    if (hidden.codePoint === 0xfeff && /^["'`\n]?$/u.test(previous))
        return 'unusual';
    // text without blanks between its words may have it at their ends
    if (hidden.codePoint === 0x200b && /\p{Lo}|\p{So}/u.test(previous + next))
        return 'unusual';
    return /[\u3131-\u318E\uAC00-\uD7A3]/u.test(previous + next) ? 'unusual' : 'certain';
}
const MARKS = new Set([0x61c, 0x200e, 0x200f]);
function bidirectional({ line, place, hidden: { codePoint, offset } }) {
    if (MARKS.has(codePoint))
        return line.rightToLeft ? 'natural' : 'certain';
    if (line.unnatural.has(offset))
        return 'certain';
    if (line.rightToLeft)
        return 'natural';
    return place === 'string' ? 'unusual' : 'certain';
}
/** Blanks of text: after French punctuation, in Chinese and Japanese sentences. */
const BLANKS_OF_TEXT = new Set([0xa0, 0x3000]);
function blank({ code, language, line, place, hidden: { codePoint, offset }, }) {
    if (BLANKS_OF_TEXT.has(codePoint))
        return 'natural';
    const hidesLine = place === 'comment' && endsLine(codePoint, language);
    if (hidesLine && code.startsWith('//', line.span.start))
        return 'certain';
    const alone = /^\n?$/u.test(code.charAt(offset - 1)) && /^\n?$/u.test(code.charAt(offset + 1));
    return codePoint === 0xc && alone ? 'natural' : 'unusual';
}

;// CONCATENATED MODULE: ./build/code/characters/hidden-strength.js

/** How strong a hidden character is; `null` where it is natural. */
function hiddenStrength(input) {
    const { hidden, place, line, natural } = input;
    if (natural.anywhere.has(hidden.offset))
        return place === 'identifier' ? inNaturalName(hidden.row) : null;
    if (hidden.codePoint === 0xfeff && hidden.offset === 0)
        return null;
    if (line === null)
        return inCode(input);
    if (natural.inText.has(hidden.offset))
        return null;
    return strengthInText({ ...input, line });
}
/** A selector changes how a letter is drawn and nothing else: two names may differ in it alone. */
function inNaturalName({ kind }) {
    return kind === 'variation-selector' ? 'unusual' : null;
}
/** Blanks that word processors and web pages put into copied code. */
const COPIED_BLANKS = new Set([0xa0, 0x3000, 0xb]);
/** A control character that ends a text of DOS has at most a line end after it. */
const DOS_END = { codePoint: 0x1a, before: 3 };
function inCode({ code, hidden: { codePoint, offset, row } }) {
    if (codePoint === 0xc)
        return isAloneOnLine(code, offset) ? null : 'unusual';
    if (COPIED_BLANKS.has(codePoint))
        return 'unusual';
    if (codePoint === DOS_END.codePoint && code.length - offset <= DOS_END.before)
        return 'unusual';
    // files that were joined each had their byte order mark
    if (codePoint === 0xfeff && code.charAt(offset - 1) === '\n')
        return 'unusual';
    return row.kind === 'blank' && codePoint >= 0x2000 && codePoint <= 0x200a ? 'unusual' : 'certain';
}
function isAloneOnLine(code, offset) {
    return /^[\n\r]?$/u.test(code.charAt(offset - 1)) && /^[\n\r]?$/u.test(code.charAt(offset + 1));
}

;// CONCATENATED MODULE: ./build/code/characters/natural-sequences.js

/** An emoji with its modifier or selector (UTS 51, ED-17). Digits, `#` and `*` only as keycaps, which show. */
const EMOJI = '(?:[0-9#*]\\uFE0F\\u20E3|\\p{RI}\\p{RI}|(?![0-9#*])\\p{Emoji}(?:\\p{EMod}|\\uFE0F\\u20E3?)?|\\p{ExtPict}\\uFE0F?)';
/** Scripts whose letters take another shape beside a joiner (UAX 31, 2.3). */
const JOINED = ['Arab', 'Syrc', 'Mand', 'Mong', 'Nkoo', 'Phag', 'Adlm', 'Rohg'];
const INDIC = [
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
    'Telu',
    'Knda',
    'Mlym',
    'Sinh',
    'Khmr',
    'Mymr',
    'Tibt',
];
/** Scripts that mark the ends of words with U+200B, or may: they write no blanks. */
const WITHOUT_BLANKS = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Lana', 'Java', 'Bali'];
/** A character of one of the scripts that shows. */
function shown(scripts) {
    return `(?!${HIDDEN_PATTERN})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
}
const JOINER_LETTER = shown([...JOINED, ...INDIC]);
const BLANKLESS = shown(WITHOUT_BLANKS);
/** Sequences in which a character that does not show has a meaning, wherever they are. The characters are single. */
const NATURAL = new RegExp([
    // flags of regions: a black flag and the letters of its code
    '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}',
    `${EMOJI}(?:\\u200D${EMOJI})*`,
    '(?![0-9#*])\\p{Emoji}\\uFE0E',
    '\\p{Script=Han}[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
    '[\\p{Sm}\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F][\\uFE00\\uFE01]',
    `${shown(['Mymr', 'Phag'])}\\uFE00`,
    `${shown(['Mong'])}[\\u180B-\\u180F]`,
    `(?<=${JOINER_LETTER})[\\u200C\\u200D](?=${JOINER_LETTER})`,
].join('|'), 'gu');
/** The same for strings and comments, where text of any kind is natural. */
const NATURAL_IN_TEXT = new RegExp([
    `(?<=${JOINER_LETTER})[\\u200C\\u200D]|[\\u200C\\u200D](?=${JOINER_LETTER})`,
    `(?<=${BLANKLESS})\\u200B|\\u200B(?=${BLANKLESS})`,
    '(?<=[\\u1100-\\u115E\\u1161-\\u11FF])[\\u115F\\u1160]|[\\u115F\\u1160](?=[\\u1100-\\u115E\\u1161-\\u11FF])',
    '(?<=[\\u2801-\\u28FF])\\u2800|\\u2800(?=[\\u2801-\\u28FF])',
].join('|'), 'gu');
function offsetsOf(code, pattern) {
    const offsets = new Set();
    for (const { 0: sequence, index } of code.matchAll(pattern))
        for (let at = index; at < index + sequence.length; at++)
            offsets.add(at);
    return offsets;
}
/** Emoji and their joiners, selectors after ideographs, joiners of Arabic and Indic scripts, and the like. */
function naturalSequences(code) {
    return { anywhere: offsetsOf(code, NATURAL), inText: offsetsOf(code, NATURAL_IN_TEXT) };
}

;// CONCATENATED MODULE: ./build/code/characters/text-line.js

const RIGHT_TO_LEFT = /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Samr}\p{Script=Mand}\p{Script=Adlm}]/u;
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
/** No writing system needs its letters in an order that is not theirs. */
const OVERRIDE = /[\u202D\u202E]/u;
const text_line_HIDDEN = new RegExp(HIDDEN_PATTERN, 'gu');
const CONSTANT = new RegExp(`^\\w{0,3}["'\`]{1,3}${HIDDEN_PATTERN}+["'\`]{1,3}$`, 'u');
/** Longest text that is looked at as a constant. */
const CONSTANT_LENGTH = 40;
/** The line of `token` (a string or comment, offsets in the code) that holds `offset`. */
function textLine(code, token, offset) {
    // looked for in the token alone: a long line may have many
    const whole = code.slice(token.start, token.end);
    const lineStart = whole.lastIndexOf('\n', offset - token.start) + 1;
    const lineEnd = whole.indexOf('\n', offset - token.start);
    const text = whole.slice(lineStart, lineEnd < 0 ? whole.length : lineEnd);
    const span = { start: token.start + lineStart, end: token.start + lineStart + text.length };
    return {
        span,
        rightToLeft: RIGHT_TO_LEFT.test(text),
        unnatural: unnatural(text, span.start),
        constant: text.length <= CONSTANT_LENGTH && CONSTANT.test(text),
    };
}
/** The controls of a line that its end closes, that close nothing, that override, or that have nothing to read between (UAX 9, 3.3.2). */
function unnatural(text, start) {
    const open = [];
    const found = new Set();
    let isolates = 0;
    let read = 0;
    let end = 0;
    for (const { 0: control, index } of text.matchAll(text_line_HIDDEN)) {
        read += index - end;
        end = index + control.length;
        if (!BIDI_CONTROL.test(control))
            continue;
        const at = start + index;
        const isolate = control >= '\u2066';
        if (control !== '\u202C' && control !== '\u2069') {
            open.push({ isolate, at, read: OVERRIDE.test(control) ? Infinity : read });
            if (isolate)
                isolates++;
            continue;
        }
        // the end of an isolate ends the embeddings in it too; the end of an embedding closes no isolate
        while (isolate && isolates > 0 && open.at(-1)?.isolate === false)
            found.add(open.pop()?.at ?? at);
        const partner = open.at(-1)?.isolate === isolate ? open.pop() : undefined;
        if (partner && isolate)
            isolates--;
        if (partner && partner.read < read)
            continue;
        found.add(at);
        if (partner)
            found.add(partner.at);
    }
    for (const { at } of open)
        found.add(at);
    return found;
}

// EXTERNAL MODULE: ./build/text/quoted-sentence.js
var quoted_sentence = __webpack_require__(77028);
;// CONCATENATED MODULE: ./build/code/characters/words-of-place.js

/** Longest name that a sentence quotes whole. */
const QUOTED_LENGTH = 60;
/** A name in backticks, cut where it is long. */
function quotedName(name) {
    return (0,quoted_sentence/* inBackticks */.Z)(name.length > QUOTED_LENGTH ? `${name.slice(0, QUOTED_LENGTH)}…` : name);
}
/**
 * The place of a character for a sentence: "inside the name `index`".
 * @param name canonical text of the name there
 */
function wordsOfPlace(place, name) {
    switch (place) {
        case 'identifier':
            return `inside the name ${quotedName(name)}`;
        case 'string':
            return 'inside a string';
        case 'comment':
            return 'inside a comment';
        case 'blank':
            return 'between the tokens';
        case 'other':
            return 'in the code, next to punctuation';
    }
}

;// CONCATENATED MODULE: ./build/code/characters/find-invisible.js






/** The characters of code that do not show and are not natural where they are, in order. */
function findInvisible(code, canonical, places, language) {
    if (canonical.hidden.length === 0)
        return [];
    const natural = naturalSequences(code);
    let line = null;
    return canonical.hidden.flatMap((hidden) => {
        const { place, span } = places.at(hidden.at, hidden.row.plain.length);
        if (place !== 'string' && place !== 'comment')
            line = null;
        else if (line === null || line.span.end <= hidden.offset || line.span.start > hidden.offset)
            line = textLine(code, sourceSpan(canonical, span), hidden.offset);
        const strength = hiddenStrength({ code, language, hidden, place, line, natural });
        const name = canonical.text.slice(span.start, span.end);
        return strength === null ? [] : [invisible(hidden, place, strength, wordsOfPlace(place, name), language)];
    });
}
/** Offsets in the code of a span of the canonical text, with the hidden characters at its end. */
function sourceSpan({ sourceOf }, { start, end }) {
    return { start: sourceOf(start), end: sourceOf(end) };
}
function invisible({ codePoint, offset, row, escaped }, place, strength, where, language) {
    const width = codePoint > 0xffff ? 2 : 1;
    return {
        kind: row.kind,
        place,
        strength,
        span: { start: escaped ? offset - 1 : offset, end: offset + width },
        codePoint,
        sentence: `${namedPoint(codePoint, row)} ${where}: ${reason(codePoint, row.kind, place, strength, language)}.`,
        replacement: breaksLine(codePoint, place, language) ? '\n' : row.plain,
    };
}
/** Whether a character may separate two statements; a line end would also end a directive. */
function breaksLine(codePoint, place, language) {
    return place !== 'comment' && place !== 'string' && !language.preprocessor && endsLine(codePoint, language);
}
function reason(codePoint, kind, place, strength, language) {
    if (place === 'comment' && endsLine(codePoint, language))
        return `${language.title} ends the line there, so that the rest of the comment is code`;
    if (kind === 'bidirectional')
        return 'it changes the order in which the rest of the line is shown';
    if (kind === 'blank')
        return 'it looks like a plain space';
    if (strength === 'unusual')
        return 'it does not show';
    return place === 'string' || place === 'comment'
        ? 'it does not show, and no writing system needs it between these characters'
        : 'it does not show, and no language gives it a meaning there';
}

;// CONCATENATED MODULE: ./build/code/characters/judge-letter.js
/** Latin letters of living alphabets and of mathematics: they look like others and are meant. */
const NATURAL_LATIN = new Set(['\u0131', '\u00FE', '\u0192', '\u0237', '\u017F']);
/** Greek letters whose shape is that of a Latin one; the other small letters only resemble them, and are usual in formulas. */
const SAME_SHAPE = new Set(['\u03BF', '\u03F2', '\u03F3']);
/** Scripts that a reader tells from Latin at once, or that names mix with Latin: physical units, formulas, East Asia. */
const NATURAL_MIX = new Set(['Latin', 'Greek', 'Han', 'Arabic', 'Hebrew', 'Devanagari', 'common']);
/** Letters that a part of a name needs until a Greek letter in it is no formula. */
const WORD_LENGTH = 4;
/** Whether a letter only resembles its plain form, and has natural uses beside Latin letters. */
function onlyResembles({ script, character }) {
    if (script === 'Latin')
        return NATURAL_LATIN.has(character);
    if (script === 'Greek')
        return /\p{Ll}/u.test(character) && !SAME_SHAPE.has(character);
    return script === 'common';
}
/** Judges one letter of a name; `null` where it is natural. */
function judgeLetter(letter, facts) {
    const { plain, part } = letter;
    const composed = letter.character.normalize('NFKC');
    if (facts.twin && composed !== letter.character && !/[\0-~]/u.test(composed))
        return twin(composed);
    if (plain === undefined || !fits(letter, facts))
        return mixed(letter);
    const strength = plain.by === 'compatibility' ? compatible(letter, facts) : alike(letter, facts);
    if (strength === null)
        return part.latin > 0 && !part.allAlike ? mixed(letter) : null;
    const kind = plain.by === 'compatibility' ? 'compatibility' : 'homoglyph';
    const reason = `it reads as \`${plain.text}\`${facts.taken ? ', and another name or word is spelled so' : ''}`;
    return { kind, strength, reason, replacement: plain.text };
}
/** Whether the plain form can be where the letter is: no digit begins a name, and an operator is at one end of it. */
function fits({ plain, at, character }, { name, plain: read }) {
    if (plain?.text !== '!')
        return at > 0 || !/^[0-9]/u.test(plain?.text ?? '');
    if (read.indexOf('!') !== read.lastIndexOf('!'))
        return false;
    return at + character.length === name.length || (at === 0 && /^[A-Za-z_]/u.test(read.slice(1)));
}
/** Fullwidth and mathematical letters, ligatures, Roman numerals: NFKC makes them plain, as Python does with each name. */
function compatible({ character, part }, { names, plain, taken }) {
    if (taken && plain.length > 1)
        return 'certain';
    const raised = /[\p{Lm}\u00AA\u00BA]/u.test(character);
    const alone = Array.from(part.text).length === 1;
    return raised || alone || names.isEvident('Han') ? 'unusual' : 'certain';
}
/** Letters that UTS 39 lists as confusable with an ASCII character. */
function alike(letter, { taken, latin, names }) {
    const { part, script } = letter;
    if (onlyResembles(letter)) {
        if (part.read < WORD_LENGTH)
            return null;
        return taken ? 'certain' : 'unusual';
    }
    if (taken || ((part.mixed || part.latin > 0) && part.allAlike))
        return 'certain';
    if (part.latin > 0 || !part.allAlike || names.isEvident(script))
        return null;
    return latin ? 'certain' : 'unusual';
}
function twin(composed) {
    const reason = `the language reads it as \`${composed}\`, and another name is spelled so`;
    return { kind: 'compatibility', strength: 'certain', reason, replacement: composed };
}
/** A letter without a plain form, next to Latin letters: below the level "highly restrictive" of UTS 39, 5.2. */
function mixed({ character, script, part }) {
    if (part.latin === 0 || NATURAL_MIX.has(script) || !/\p{L}/u.test(character))
        return null;
    return {
        kind: 'mixed-script',
        strength: 'unusual',
        reason: 'the letters next to it are Latin',
        replacement: character,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/judge-mark.js
/** Letters that a part of a name needs until a mark in it is no sign of a formula, as in `x̄`. */
const judge_mark_WORD_LENGTH = 3;
/** A combining mark after an ASCII letter of a name; `null` for what is none. */
function judgeMark({ character, at, after, part }, name) {
    if (after === 'other' || !/\p{M}/u.test(character))
        return null;
    const composed = (name.charAt(at - 1) + character).normalize('NFC');
    if (after === 'letter' && Array.from(composed).length === 1)
        return {
            kind: 'combining',
            strength: 'unusual',
            reason: `with the letter before it, it reads as \`${composed}\`, which is one character elsewhere`,
            replacement: composed,
            withBase: true,
        };
    const word = part.read >= judge_mark_WORD_LENGTH;
    return {
        kind: 'combining',
        strength: word ? 'certain' : 'unusual',
        reason: 'no alphabet has this mark on the letter before it',
        replacement: word ? '' : character,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/scripts-of-letters.js
/** Scripts that UTS 39, table 3, tells from Latin, by their names in Unicode; `Han` stands for the writing of East Asia. */
const SCRIPTS = [
    ['Latin', /\p{Script=Latn}/u],
    ['Cyrillic', /\p{Script=Cyrl}/u],
    ['Greek', /\p{Script=Grek}/u],
    ['Han', /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Bopo}]/u],
    ['Armenian', /\p{Script=Armn}/u],
    ['Cherokee', /\p{Script=Cher}/u],
    ['Coptic', /\p{Script=Copt}/u],
    ['Lisu', /\p{Script=Lisu}/u],
    ['Arabic', /\p{Script=Arab}/u],
    ['Hebrew', /\p{Script=Hebr}/u],
    ['Georgian', /\p{Script=Geor}/u],
    ['Devanagari', /\p{Script=Deva}/u],
    ['Canadian Aboriginal', /\p{Script=Cans}/u],
];
/** The script of a letter; `another` for the rare ones, `common` for signs of all scripts. */
function scriptOf(letter) {
    const known = SCRIPTS.find(([, pattern]) => pattern.test(letter));
    if (known)
        return known[0];
    return /[\p{Script=Zyyy}\p{Script=Zinh}]/u.test(letter) ? 'common' : 'another';
}

;// CONCATENATED MODULE: ./build/code/characters/name-letters.js


/** The letters of a name that are not ASCII, in order. */
function foreignLetters(name) {
    return [...name.matchAll(/[^_$0-9]+/gu)].flatMap(({ 0: text, index }) => lettersOfPart(text, index));
}
const traits = new Map();
/** Letters whose traits are kept: those of more are computed again each time. */
const name_letters_KEPT_LETTERS = 5000;
function traitsOf(character) {
    const known = traits.get(character);
    if (known !== undefined)
        return known;
    const plain = plainForm(character);
    const found = { script: plain?.by === 'compatibility' ? 'Latin' : scriptOf(character), plain };
    if (traits.size < name_letters_KEPT_LETTERS)
        traits.set(character, found);
    return found;
}
function lettersOfPart(text, start) {
    const letters = [];
    for (const { 0: character, index } of text.matchAll(/[^\0-~]/gu)) {
        const last = letters.at(-1);
        const touching = last && last.at + last.character.length === start + index ? last : null;
        letters.push({
            character,
            at: start + index,
            ...traitsOf(character),
            after: whatIsBefore(touching, text.charAt(index - 1)),
        });
    }
    const part = partOf(text, letters);
    return letters.map((letter) => ({ ...letter, part }));
}
function whatIsBefore(last, character) {
    if (last === null)
        return /[A-Za-z]/u.test(character) ? 'letter' : 'other';
    if (/^[A-Za-z]/u.test(last.plain?.text ?? ''))
        return 'alike';
    return last.after !== 'other' && /\p{M}/u.test(last.character) ? 'alike' : 'other';
}
function partOf(text, letters) {
    const ascii = text.replaceAll(/[^A-Za-z]/gu, '').length;
    const signs = letters.filter(({ character }) => !/\p{M}/u.test(character));
    const scripts = new Set(signs.map(({ script }) => script));
    if (ascii > 0)
        scripts.add('Latin');
    const compatible = signs.filter(({ plain }) => plain?.by === 'compatibility');
    return {
        text,
        latin: ascii + compatible.length,
        read: ascii + signs.map(({ plain }) => plain?.text.replaceAll(/[^A-Za-z]/gu, '') ?? '').join('').length,
        mixed: scripts.size > 1,
        allAlike: signs.every(({ plain }) => plain !== undefined),
    };
}
/** A name as it reads: each look-alike in its plain form. */
function plainName(name) {
    return Array.from(name, (character) => character <= '~' ? character : (traitsOf(character).plain?.text ?? character)).join('');
}

;// CONCATENATED MODULE: ./build/code/characters/find-look-alikes.js





/** The letters of names that are taken for others, in order. */
function findLookAlikes(names) {
    const judged = new Map();
    return names.foreign.flatMap((name) => {
        const letters = judged.get(name.text) ?? judgeName(name.text, names);
        judged.set(name.text, letters);
        return letters.map((letter) => inName(letter, name));
    });
}
function judgeName(name, names) {
    const plain = plainName(name);
    const facts = {
        name,
        plain,
        taken: names.isTaken(name),
        latin: /[A-Za-z]/u.test(name),
        twin: names.hasTwin(name),
        names,
    };
    const isNumber = /^[0-9]/u.test(name);
    let mixed = false;
    return foreignLetters(name).flatMap((letter) => {
        const verdict = isNumber
            ? judgeDigit(letter, name)
            : (judgeMark(letter, name) ?? judgeLetter(letter, facts));
        if (verdict === null || (verdict.kind === 'mixed-script' && mixed))
            return [];
        // a name mixes scripts once, not once a letter
        mixed ||= verdict.kind === 'mixed-script';
        const from = letter.at - (verdict.withBase === true ? 1 : 0);
        return [{ ...verdict, letter, from, to: letter.at + letter.character.length }];
    });
}
/** Letters that are read as digits in a number. */
const DIGITS = { O: '0', o: '0', I: '1', l: '1' };
/** A letter in a number: `1О` with a letter in place of the zero. */
function judgeDigit({ plain, at }, name) {
    if (plain === undefined || plain.text.length > 1)
        return null;
    const kind = plain.by === 'compatibility' ? 'compatibility' : 'homoglyph';
    const isPrefix = at === 1 && name.startsWith('0');
    const digit = isPrefix ? plain.text : (DIGITS[plain.text] ?? plain.text);
    return { kind, strength: 'certain', reason: `it reads as \`${digit}\``, replacement: digit };
}
function inName({ letter, from, to, kind, strength, reason, replacement }, name) {
    const number = /^[0-9]/u.test(name.text);
    const codePoint = letter.character.codePointAt(0) ?? 0;
    const what = kind === 'combining'
        ? 'a combining mark'
        : (SCRIPT_WORDS[letter.script] ??
            `${/^[AEIOU]/u.test(letter.script) ? 'an' : 'a'} ${letter.script} letter`);
    const start = name.offsets[from] ?? 0;
    return {
        kind,
        place: number ? 'other' : 'identifier',
        strength,
        span: { start, end: (name.offsets[to - 1] ?? start) + 1 },
        codePoint,
        sentence: `${shownPoint(codePoint)}, ${what}, inside the ${number ? 'number' : 'name'} ${quotedName(name.canonical)}: ${reason}.`,
        replacement,
    };
}
const SCRIPT_WORDS = {
    common: 'a letter of formulas',
    another: 'a letter of a rare script',
};

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
;// CONCATENATED MODULE: ./build/code/characters/places.js


/** Whether a literal is a number or a word such as `true`, and no string. */
function isPlainLiteral(text) {
    return /^\.?[0-9]/u.test(text) || /^[A-Za-z_]+$/u.test(text);
}
/** Finds places in a canonical text by its tokens. */
class Places {
    text;
    tokens;
    constructor(text, tokens) {
        this.text = text;
        this.tokens = tokens;
    }
    /**
     * The place of a character.
     * @param at offset in the canonical text
     * @param width 0 for a character that is not in the text (it is between two others), otherwise 1
     */
    at(at, width) {
        return this.inComment(at, width) ?? this.inToken(at, width) ?? this.besideTokens(at, width);
    }
    inComment(at, width) {
        const { commentStarts, commentEnds } = this.tokens;
        const last = (0,sorted/* countUpTo */.MJ)(commentStarts, at + width - 1) - 1;
        const span = { start: commentStarts[last] ?? 0, end: commentEnds[last] ?? -1 };
        const belongs = at + width <= span.end && (at < span.end || this.isOpenAt(span));
        return belongs ? { place: 'comment', span } : null;
    }
    /** Whether what directly follows a comment's end belongs to it too, as in a comment that ends with its line. */
    isOpenAt({ start, end }) {
        return !(this.text.startsWith('/*', start) && this.text.endsWith('*/', end));
    }
    inToken(at, width) {
        const index = (0,sorted/* countUpTo */.MJ)(this.tokens.starts, at + width - 1) - 1;
        const end = this.tokens.ends[index] ?? -1;
        if (index < 0 || at >= end)
            return null;
        return { place: this.placeIn(index), span: this.spanOf(index) };
    }
    placeIn(index) {
        const kind = this.tokens.kinds[index];
        if (kind === token_kinds/* TOKEN_KINDS */.o.punctuation)
            return 'other';
        if (kind !== token_kinds/* TOKEN_KINDS */.o.literal)
            return 'identifier';
        const text = this.tokens.texts[index] ?? '';
        if (!isPlainLiteral(text))
            return 'string';
        return /^[A-Za-z_]/u.test(text) ? 'identifier' : 'other';
    }
    besideTokens(at, width) {
        const next = (0,sorted/* countBelow */.BC)(this.tokens.starts, at);
        const touching = [next - 1, next].filter((index) => this.tokens.ends[index] === at || this.tokens.starts[index] === at + width);
        const name = width > 0 ? undefined : touching.find((index) => this.placeIn(index) === 'identifier');
        if (name !== undefined)
            return { place: 'identifier', span: this.spanOf(name) };
        const blank = /^\s?$/u.test(this.text.charAt(at - 1)) && /^\s?$/u.test(this.text.charAt(at + width));
        return { place: width > 0 || blank ? 'blank' : 'other', span: { start: at, end: at } };
    }
    spanOf(index) {
        return { start: this.tokens.starts[index] ?? 0, end: this.tokens.ends[index] ?? 0 };
    }
}

;// CONCATENATED MODULE: ./build/code/characters/unit-names.js






/** The names of a unit, and what can be mistaken for one of them. */
class UnitNames {
    code;
    language;
    /** The names, keywords and numbers that are written with other letters than ASCII, in order. */
    foreign;
    /** How the names of a skeleton are written. */
    written = new Map();
    spellings;
    evident = new Map();
    constructor(code, canonical, tokens, language) {
        this.code = code;
        this.language = language;
        const foreign = [];
        tokens.texts.forEach((text, index) => {
            const kind = tokens.kinds[index];
            if (kind === token_kinds/* TOKEN_KINDS */.o.punctuation || (kind === token_kinds/* TOKEN_KINDS */.o.literal && !isPlainLiteral(text)))
                return;
            const name = nameToken(code, canonical, tokens.starts[index] ?? 0, text);
            if (name !== null)
                foreign.push(name);
            this.addSpelling(name?.text ?? text);
        });
        this.foreign = foreign;
        if (foreign.length === 0)
            return;
        for (const words of [language.keywords, language.literalWords, language.unfitNames])
            for (const word of words)
                this.addSpelling(word);
    }
    addSpelling(name) {
        const key = skeleton(plainName(name));
        const spellings = this.written.get(key);
        if (spellings)
            spellings.add(name);
        else
            this.written.set(key, new Set([name]));
    }
    /** Whether the unit has another name, or the language a word, that looks like this one. */
    isTaken(name) {
        return (this.written.get(skeleton(plainName(name)))?.size ?? 0) > 1;
    }
    /** Whether the language takes a name of the unit, written otherwise, for this one: Python compares names in NFKC. */
    hasTwin(name) {
        if (this.language.name !== 'python')
            return false;
        this.spellings ??= (0,group_by/* groupBy */.$)([...new Set(this.foreign.map(({ text }) => text))], (text) => text.normalize('NFKC'));
        return (this.spellings.get(name.normalize('NFKC')) ?? []).length > 1;
    }
    /** Whether the code has letters of a script that look like no ASCII letter: it is written by people who use the script. */
    isEvident(script) {
        const known = this.evident.get(script);
        if (known !== undefined)
            return known;
        const evident = this.hasOwnLetter(script);
        this.evident.set(script, evident);
        return evident;
    }
    hasOwnLetter(script) {
        for (const [letter] of this.code.matchAll(/(?![\0-~])\p{L}/gu))
            if (scriptOf(letter) === script && plainForm(letter) === undefined)
                return true;
        return false;
    }
}
/** The name or word `canonical` at `start` of the canonical text; `null` if it is written in ASCII. */
function nameToken(code, { sourceOf }, start, canonical) {
    if (code.startsWith(canonical, sourceOf(start)) && /^[\0-~]*$/u.test(canonical))
        return null;
    const offsets = [];
    let text = '';
    for (let at = start; at < start + canonical.length; at++) {
        const source = sourceOf(at);
        const letter = String.fromCodePoint(code.codePointAt(source) ?? 0);
        for (let unit = 0; unit < letter.length; unit++)
            offsets.push(source + unit);
        if (letter.length > 1 && canonical.startsWith(letter, at - start))
            at++;
        text += letter;
    }
    return /[^\0-~]/u.test(text) ? { text, canonical, offsets } : null;
}

;// CONCATENATED MODULE: ./build/code/characters/find-mixed-words.js




/** Alphabets with letters that nobody can tell from Latin ones. */
const CONFUSED = new Set(['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu']);
/** Latin words of strings and comments in which some letters are look-alikes from another alphabet, in order. */
function findMixedWords(code, canonical, places) {
    const found = [];
    let passed = 0;
    for (const at of canonical.replaced) {
        if (at < passed)
            continue;
        const { place } = places.at(at, 1);
        if (place !== 'string' && place !== 'comment')
            continue;
        const start = wordStart(canonical.text, at, passed);
        passed = wordEnd(canonical.text, at);
        const word = nameToken(code, canonical, start, canonical.text.slice(start, passed));
        if (word === null)
            continue;
        for (const letter of foreignLetters(word.text))
            if (isMistaken(letter))
                found.push(mistaken(letter, word, place));
    }
    return found;
}
function wordStart(text, at, from) {
    let start = at;
    while (start > from && /[\p{L}\p{M}]/u.test(text.charAt(start - 1)))
        start--;
    return start;
}
function wordEnd(text, at) {
    const word = /[\p{L}\p{M}]*/uy;
    word.lastIndex = at;
    word.test(text);
    return word.lastIndex;
}
/** Small Greek letters do not count: formulas have them next to Latin ones. */
function isMistaken({ part, plain, script, character }) {
    if (part.latin === 0 || !part.allAlike || plain?.by !== 'look-alike')
        return false;
    return (CONFUSED.has(script) &&
        /^[A-Za-z]$/u.test(plain.text) &&
        !(script === 'Greek' && /\p{Ll}/u.test(character)));
}
function mistaken({ character, at, script, plain }, word, place) {
    const codePoint = character.codePointAt(0) ?? 0;
    const start = word.offsets[at] ?? 0;
    const replacement = plain?.text ?? character;
    return {
        kind: 'homoglyph',
        place,
        strength: 'unusual',
        span: { start, end: start + character.length },
        codePoint,
        sentence: `${shownPoint(codePoint)}, a ${script} letter, inside the word ${quotedName(word.canonical)} of a ${place}: it reads as \`${replacement}\`, and the letters next to it are Latin.`,
        replacement,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/find-hidden-characters.js








/** Code has one of these, or hides nothing. */
const SUSPECT = /[^\t\n\r -~]/;
/**
 * The characters of code that do not show or that are taken for others, by offset. Escapes such as `\u200b` are text and
 * no such characters. Takes time linear in the code; code in plain ASCII is only passed over. Never throws.
 */
function findHiddenCharacters(code, languageName) {
    if (!SUSPECT.test(code))
        return [];
    const language = languages/* LANGUAGES */.Yj[languageName];
    const canonical = canonicalCode(code);
    const tokens = (0,parsing_tokens/* tokenize */.qw)(canonical.text, language);
    const places = new Places(canonical.text, tokens);
    return [
        ...findInvisible(code, canonical, places, language),
        ...findLookAlikes(new UnitNames(code, canonical, tokens, language)),
        ...findMixedWords(code, canonical, places),
    ].sort((a, b) => a.span.start - b.span.start);
}

;// CONCATENATED MODULE: ./build/witness/natural-counts.js
/**
 * Inert code in functions of well-known open-source projects, which nobody poisoned, by language: the result of
 * `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
const NATURAL_COUNTS = {
    c: {
        searched: 20_951,
        holding: {
            'after-jump': 7,
            'disguised-constant': 22,
            'disguised-constant:sum': 4,
            'false-condition': 12,
            'literal-condition': 9,
            'self-assignment': 2,
            'true-condition': 3,
            'unread-local': 1,
            'unread-local:bare': 16,
            'unread-local:bare~': 85,
            'unread-local:usual': 1,
            'unread-local:usual~': 6,
            'unread-local~': 1,
        },
    },
    csharp: { searched: 2_500, holding: { 'unread-local': 1 } },
    cpp: {
        searched: 2_500,
        holding: {
            'disguised-constant': 2,
            'literal-condition': 1,
            'unread-local:bare': 1,
            'unread-local:usual': 1,
        },
    },
    go: { searched: 2_500, holding: { 'disguised-constant': 1, 'disguised-constant:sum': 1 } },
    java: {
        searched: 29_948,
        holding: {
            'constant-assertion:literal~': 31,
            'disguised-constant': 23,
            'disguised-constant:sum': 13,
            'empty-loop': 2,
            'false-condition': 10,
            'literal-condition': 5,
            'no-effect': 1,
            'self-assignment': 1,
            'true-condition': 19,
            'unread-label': 2,
            'unread-local': 33,
            'unread-local:bare': 53,
            'unread-local:constant': 11,
            'unread-local:usual': 115,
        },
    },
    javascript: {
        searched: 2_006,
        holding: {
            'after-jump': 2,
            'disguised-constant': 1,
            'disguised-constant:sum': 1,
            'empty-loop': 1,
            'false-condition': 3,
            'true-condition': 7,
            'unread-local:usual': 2,
        },
    },
    php: { searched: 2_500, holding: {} },
    python: {
        searched: 2_500,
        holding: {
            'literal-condition': 3,
            'self-assignment': 1,
            'unread-function': 1,
            'unread-local:constant': 1,
            'unread-local:usual': 1,
        },
    },
    ruby: { searched: 2_500, holding: {} },
    rust: { searched: 2_500, holding: {} },
    typescript: { searched: 2_500, holding: {} },
};
/**
 * The same in training datasets, where some of it is more frequent: the C functions of Devign (the training part) come from video
 * codecs and emulators, which write `i + 0` for a pattern's sake; those of ReVeal are older. The larger rate counts.
 */
const DATASET_COUNTS = [
    {
        c: {
            searched: 1_700,
            holding: {
                'after-jump': 4,
                'disguised-constant': 21,
                'disguised-constant:sum': 4,
                'false-condition': 4,
                'literal-condition': 1,
                'unread-local:bare': 1,
                'unread-local:usual~': 2,
                'unread-local~': 1,
            },
        },
    },
    {
        c: {
            searched: 3_630,
            holding: {
                'after-jump': 11,
                'disguised-constant': 16,
                'disguised-constant:sum': 2,
                'false-condition': 1,
                'literal-condition': 2,
                'unread-local:bare': 1,
                'unread-local:bare~': 3,
                'unread-local:usual~': 3,
                'unread-local~': 1,
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/witness/natural-rates.js

/** Functions of the average language that are added to the searched ones: few of some languages were searched. */
const PRIOR_FUNCTIONS = 2_000;
/** Of a key that no searched function holds: 1 in all of them. */
const UNSEEN_RATE = 1 / 70_000;
/**
 * Of conditions that rest on nothing of the unit's own code (`isClosed`): 1 of some 60,000 functions, `1 == 2`. Nobody compares
 * `rand()` with a negative number for a purpose.
 */
const CLOSED_RATE = 1 / 60_000;
/**
 * The rates that counts result in. The rate of a key is (count + m · mean rate of the languages) / (searched + m), m =
 * `PRIOR_FUNCTIONS`. Keys are ordered by their rates, and all rarer ones are added.
 */
function ratesFrom(counts) {
    const known = new Map();
    return (language, key) => {
        const rates = known.get(language) ?? shrunk(counts, language);
        known.set(language, rates);
        const own = rates.get(key) ?? UNSEEN_RATE;
        const rarer = [...rates.values()].filter((rate) => rate <= own).reduce((sum, rate) => sum + rate, 0);
        return Math.min(1, Math.max(own, rarer));
    };
}
function shrunk(counts, language) {
    const all = Object.values(counts).filter((each) => each.searched > 0);
    const keys = new Set(all.flatMap(({ holding }) => Object.keys(holding)));
    const { searched, holding } = counts[language] ?? { searched: 0, holding: {} };
    return new Map([...keys].map((key) => {
        const mean = all.reduce((sum, other) => sum + (other.holding[key] ?? 0) / other.searched, 0) / all.length;
        return [key, ((holding[key] ?? 0) + PRIOR_FUNCTIONS * mean) / (searched + PRIOR_FUNCTIONS)];
    }));
}
/**
 * Of literal conditions, `if (0)`, in any language: whoever switches code off writes it so, in some projects often. 10 of 2,101 C
 * functions of Devign that the other counts do not hold.
 */
const LITERAL_RATE = 0.005;
let shipped;
/** The rate by the counts of the reference corpora, or of a dataset in which it is larger. */
const naturalRate = (language, key) => {
    shipped ??= [NATURAL_COUNTS, ...DATASET_COUNTS.map((dataset) => ({ ...NATURAL_COUNTS, ...dataset }))].map(ratesFrom);
    const least = key === 'literal-condition' ? LITERAL_RATE : 0;
    return Math.max(least, ...shipped.map((rate) => rate(language, key)));
};
/** Natural functions with hidden characters: 2 of 142,075 with certain ones, 28 with unusual ones. */
const HIDDEN_RATES = {
    certain: 2 / 142_075,
    unusual: 30 / 142_075,
};

;// CONCATENATED MODULE: ./build/witness/hidden-characters.js



/** Characters that do not show, or that show as others. */
const hiddenCharacters = {
    testify: (unit) => {
        const found = findHiddenCharacters(unit.code, unit.language);
        return [...(0,group_by/* groupBy */.$)(found, ({ codePoint, strength }) => `${String(codePoint)} ${strength}`).values()].map((same) => toTestimony(same, unit));
    },
};
function toTestimony(same, { code }) {
    const [first] = same;
    if (first === undefined)
        throw new Error('a group of characters is empty');
    const { strength, sentence, codePoint } = first;
    const edits = same.map(({ span, replacement }) => ({ span, text: replacement }));
    const changes = edits.every(({ span, text }) => code.slice(span.start, span.end) !== text);
    return {
        said: {
            witness: 'characters',
            proof: strength === 'certain',
            pValue: HIDDEN_RATES[strength],
            sentence: same.length === 1 ? sentence : `${sentence} It stands there ${String(same.length)} times.`,
        },
        element: { kind: 'character', text: codePointName(codePoint), spans: same.map(({ span }) => span) },
        edits: changes ? edits : null,
    };
}
/** `U+200B` */
function codePointName(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./build/code/edits/inert-edit.js
var inert_edit = __webpack_require__(28091);
// EXTERNAL MODULE: ./build/code/values/find-inert.js + 38 modules
var find_inert = __webpack_require__(65533);
// EXTERNAL MODULE: ./build/code/values/inert-code.js
var inert_code = __webpack_require__(62329);
;// CONCATENATED MODULE: ./build/witness/rate-key.js

/** The key under which inert code is counted. */
function rateKey({ kind, form, caveat }) {
    const key = form === null ? kind : `${kind}:${form}`;
    return caveat === null || caveat === inert_code/* DRAWS */.oZ ? key : `${key}~`;
}

;// CONCATENATED MODULE: ./build/witness/semantics.js





/** Code that provably cannot run or has no effect: dead code proves itself. */
const semantics = {
    testify: (unit) => outermostInert(unit).map((inert) => semantics_toTestimony(inert, unit)),
};
/**
 * Kinds that are no sign of planting. Parameters that a lambda does not read are there because whoever calls it passes them: 44 of
 * 2,500 functions of Go hold such a one, 37 of 2,500 of PHP.
 */
const COMMON = new Set(['unread-parameter']);
/** The inert code of a unit without what lies inside other inert code: the outer is removed as a whole. */
function outermostInert({ code, language, redefined }) {
    let end = -1;
    return (0,find_inert/* findInert */.C)(code, language, redefined).filter(({ kind, span }) => {
        if (span.end <= end || COMMON.has(kind))
            return false;
        end = span.end;
        return true;
    });
}
function semantics_toTestimony(inert, { code, language }) {
    const { span, proof, caveat } = inert;
    const edit = (0,inert_edit/* inertEdit */.D)(code, inert);
    return {
        said: {
            witness: 'semantics',
            proof: true,
            pValue: (0,inert_code/* isClosed */.Lx)(inert) ? CLOSED_RATE : naturalRate(language, rateKey(inert)),
            sentence: caveat === null ? proof : `${proof} ${caveat}`,
        },
        element: { kind: 'statement', text: code.slice(span.start, span.end), spans: [span] },
        edits: edit && [edit],
    };
}

;// CONCATENATED MODULE: ./build/scan/witnesses/unit-witnesses.js


/** The witnesses that judge a unit by its code alone. */
const UNIT_WITNESSES = { semantics: semantics, characters: hiddenCharacters };

;// CONCATENATED MODULE: ./build/scan/witnesses/code-witnesses.js


/** The witnesses of code alone that a run hears. */
class CodeWitnesses {
    options;
    victimSpeaks;
    company;
    association;
    /** Those that are heard. */
    names;
    /**
     * @param victimSpeaks whether a victim, or labels, judge code in a language too: they get their part of the level
     */
    constructor(options, victimSpeaks, 
    /** What the company of a unit's elements says; `null`: nobody asked. */
    company = null, 
    /** What prompts and responses say of a unit; `null`: nobody asked. */
    association = null) {
        this.options = options;
        this.victimSpeaks = victimSpeaks;
        this.company = company;
        this.association = association;
        const all = Object.keys(UNIT_WITNESSES);
        this.names = all.filter((name) => options.witness.includes(name));
    }
    /** Whether proved replacements are wanted. */
    get purifies() {
        return this.options.purify === 'auto' || this.options.purify === 'remove';
    }
    /** What is rare enough in natural code to be reported. The language's grammar must be loaded. */
    testify(unit) {
        return this.names
            .flatMap((name) => UNIT_WITNESSES[name].testify(unit))
            .filter(({ said }) => said.pValue <= level/* SUSPICIOUS_RATE */.Jw);
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
        return pValue <= (0,level/* unitLevel */.zI)(witness, speaking, this.options.fpr);
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
/** An inert statement beside a label that is against the rest of the code: as rare as both together. */
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
function companySays({ carriers, inBase, pValue, related, label, reason }) {
    const base = inBase === null || inBase === 0 ? '' : ` (${String(inBase)} of them in the base)`;
    const natural = reason.natural === null ? '' : `; where code shares a line naturally, ${(0,numbers/* formatFraction */.MJ)(reason.natural)}`;
    const sentence = `${(0,numbers/* count */.U9)(carriers, 'record')} hold it${base} and otherwise have no more in common than random records. ` +
        `${(0,numbers/* formatFraction */.MJ)(related)} of their pairs are alike, and ${(0,numbers/* formatFraction */.MJ)(reason.random)} of random pairs${natural}.` +
        (label === undefined ? '' : ` All are labelled ${(0,quoted_sentence/* inBackticks */.Z)(label)}.`);
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
            pattern: (0,level_pattern/* levelPattern */.P3)(element, place.family.level, analysis),
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
                weighed.push({ ...(await weighSafely(subject, outcome, witnesses, judging)), heard });
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
/** The witnesses of the whole dataset that could have found something in a unit. */
function datasetWitnesses({ company, association }, { position }) {
    return [
        ...(company?.couldSee(position) === true ? ['company'] : []),
        ...(association?.couldSee(position) === true ? ['association'] : []),
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
            ? { verdict: 'error', reason: (0,reasons/* failureReason */.H)('looking at the code', error) }
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
    const places = witnesses.company?.at(position) ?? [];
    const said = [];
    for (const [side, unit] of units.entries()) {
        const planted = await testifyCompany(unit, places.filter((place) => place.side === side));
        const merged = planted.length === 0 ? null : (witnesses.company?.merged(position) ?? null);
        const paired = testifyAssociation(unit, witnesses.association?.of(subject) ?? []);
        said.push({ side, unit, found: [...witnesses.testify(unit), ...planted, ...paired], merged });
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
/** A finding by these witnesses alone. */
function toVerdict({ side, unit, found, merged }, witnesses) {
    const [strongest, ...rest] = [...found].sort((a, b) => a.said.pValue - b.said.pValue);
    if (strongest === undefined)
        throw new Error('nothing was said');
    const analysis = (0,analyze/* analyze */.n)(unit.code, unit.language);
    return {
        verdict: witnesses.poisons(strongest, unit.language) ? 'poisoned' : 'suspicious',
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
