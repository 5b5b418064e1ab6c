export const id = 903;
export const ids = [903];
export const modules = {

/***/ 627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ learnLabels),
  y: () => (/* binding */ scanDataset)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/scan/judging/given-options.js
var given_options = __webpack_require__(56881);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/code/analyze.js + 12 modules
var analyze = __webpack_require__(10384);
// EXTERNAL MODULE: ./build/probe/read/label-plan.js
var label_plan = __webpack_require__(94262);
// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-families.js
var dataset_families = __webpack_require__(12753);
// EXTERNAL MODULE: ./build/scan/judging/judge-by-family.js + 1 modules
var judge_by_family = __webpack_require__(76410);
// EXTERNAL MODULE: ./build/scan/judging/judge-chunk.js
var judge_chunk = __webpack_require__(42800);
// EXTERNAL MODULE: ./build/scan/stages/judging.js
var judging = __webpack_require__(79886);
// EXTERNAL MODULE: ./build/scan/stages/overall-verdict.js
var overall_verdict = __webpack_require__(12955);
// EXTERNAL MODULE: ./build/scan/judging/record-judge.js
var record_judge = __webpack_require__(54684);
// EXTERNAL MODULE: ./build/scan/stages/rare-labels.js
var rare_labels = __webpack_require__(84078);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/scan/reading/text-side.js + 1 modules
var text_side = __webpack_require__(29870);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/dataset-judging.js












/** The second pass over a dataset. If the first pass has no verdict, all records are skipped with the reason. */
function datasetJudging(learned, parts) {
    const { verdict } = learned;
    if (verdict.kind === 'judged')
        return new DatasetJudging(learned, verdict, parts);
    const reason = verdict.kind === 'unable' ? verdict.reason : (0,overall_verdict/* stoppedReason */.M8)(verdict.reason);
    return (0,judging/* undecidedJudging */.E)(reason, parts.unchanged);
}
/** Reasons for an error or a skipped record. */
const CHANGED = 'the data changed while it was read';
const UNLABELLED = 'it has no label, so the probe cannot judge it';
const OTHER_TASK = 'the probe was trained on another kind of records, which is more frequent here: scan these separately';
const RARE_LABEL = `fewer than ${String(label_plan/* MIN_CLASS_RECORDS */.rT)} records have its label: too few for the probe to learn it`;
/**
 * Records of a change up to which the sentinel judges each of them, besides the labels, which see no pattern in so few. It takes
 * tenths of a second each.
 */
const SMALL_CHANGE = 100;
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
        this.#families = new dataset_families/* DatasetFamilies */.TQ(verdict.families, parts.unchanged() !== null, (units) => parts.nameMerged(units.flatMap((number) => learned.merged.get(number) ?? [])));
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
        return this.#isSmallChange ? this.#askAgain(subjects, outcomes) : outcomes;
    }
    get #isSmallChange() {
        return this.parts.unchanged() !== null && this.learned.records.size <= SMALL_CHANGE;
    }
    /** Asks the sentinel about what the labels call clean. */
    async #askAgain(subjects, outcomes) {
        const isOpen = (outcome) => outcome?.verdict === 'clean' && outcome.heard === undefined;
        const open = subjects.filter((_, index) => isOpen(outcomes[index]));
        const answers = (await this.#judgeBySentinel(open)).values();
        return outcomes.map((outcome) => {
            const answer = isOpen(outcome) ? answers.next().value : undefined;
            if (answer === undefined || answer.verdict === 'skipped' || answer.verdict === 'error')
                return outcome;
            return { ...answer, heard: ['labels', 'victim'] };
        });
    }
    labelSurprise(subject, changed, rest) {
        const record = this.#recordOf(subject);
        if (record === null || !this.#wasJudged(record))
            return null;
        const [first, second] = subject.units.map((unit, side) => (0,analyze/* analyze */.n)(side === changed ? rest : unit.code, unit.language));
        if (first === undefined)
            return null;
        const code = { sides: second === undefined ? [first] : [first, second] };
        return this.verdict.surprise(record.number, (0,text_side/* withText */.i)(subject, code).sides);
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
        const outcomes = await (0,judge_chunk/* judgeChunk */.p)(subjects, { tools, budget, progress });
        return outcomes.map((outcome) => ({ ...outcome, heard: ['victim'] }));
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
        const judge = new record_judge/* RecordJudge */.x(this.verdict, record.number, verdict, this.#isFlagged, this.parts.budget);
        return (0,judge_by_family/* judgeByFamily */.n)(subject, () => judge, this.#families, { ...this.parts, readsText: true });
    }
    summary() {
        const { tested, records, power } = this.verdict;
        const learned = [...this.learned.records.values()];
        const wereJudged = learned.filter((one) => this.#wasJudged(one));
        const judged = this.#countRecords(wereJudged);
        const labelled = this.#countRecords(wereJudged.filter((one) => one.isLabelled));
        const rare = this.#countRecords(learned.filter((one) => this.#hasRareLabel(one)));
        const counts = { labelled: labelled + rare, rare };
        const rareLabels = { records: rare, natural: (0,rare_labels/* naturalRareLabels */.jX)(counts, this.verdict.baseLabels) };
        const unlabelled = learned.filter((one) => !one.isLabelled && one.failure === null).length;
        return {
            ...{ kind: 'dataset', judged, unchanged: this.parts.unchanged(), tested, unlabelled, rareLabels },
            power: { records: labelled, carriers: power },
            ...{ window: this.#window(), unreached: this.parts.unreached },
            families: this.#families.found(records),
            company: null,
        };
    }
    #window() {
        const { window } = this.parts;
        if (window === null)
            return null;
        return { commit: window.start.id, date: window.start.date, records: this.verdict.recent };
    }
    /** Units of one record with one label count once, as in the test. */
    #countRecords(units) {
        return new Set(units.map(({ number }) => this.verdict.documentOf(number))).size;
    }
    named() {
        return this.#families.named();
    }
    #hasRareLabel(record) {
        const { task, isLabelled, failure } = record;
        return task === this.learned.task && isLabelled && failure === null && !this.#wasJudged(record);
    }
    #wasJudged({ task, number }) {
        return (task === this.learned.task &&
            number >= 0 &&
            (task === 'generation' || (this.verdict.records[number] ?? null) !== null));
    }
}

// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-learner.js + 56 modules
var dataset_learner = __webpack_require__(54262);
// EXTERNAL MODULE: ./build/scan/judging/dataset/name-merged.js
var name_merged = __webpack_require__(45894);
// EXTERNAL MODULE: ./build/scan/judging/dataset/learn-dataset.js + 2 modules
var learn_dataset = __webpack_require__(55459);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/stages/pipeline.js
var pipeline = __webpack_require__(18386);
// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/scan/stages/settings.js
var stages_settings = __webpack_require__(96509);
// EXTERNAL MODULE: ./build/witness/level.js
var level = __webpack_require__(96562);
// EXTERNAL MODULE: ./build/scan/witnesses/company/company-of.js + 3 modules
var company_of = __webpack_require__(76951);
// EXTERNAL MODULE: ./build/scan/witnesses/code-witnesses.js
var code_witnesses = __webpack_require__(58113);
// EXTERNAL MODULE: ./build/scan/witnesses/with-witnesses.js + 7 modules
var with_witnesses = __webpack_require__(39584);
// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/scan-dataset.js
















/**
 * Judges a dataset, or a change, as a whole, by a probe that was trained on its labels: makes findings of the records whose label
 * follows an accepted family.
 * @param isGiven the user named the probe (`--victim probe`); otherwise `auto` chose it
 * @throws CodePurifyError `usage` if the user named the probe and it cannot be trained. A change is undecided instead
 */
async function scanDataset(source, first, isGiven, parts) {
    const { options, progress } = parts;
    const { learned } = first;
    const opened = [];
    const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
    try {
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        if (learned.verdict.kind === 'unable' && source.base === null)
            throw cannotLearn(learned.verdict);
        progress.stage('locating', learned.records.size);
        const openSentinel = isGiven || !options.witness.includes('victim') ? null : withStage(parts.sentinel, progress);
        const needed = { ...parts, ...first, openMlm, openSentinel };
        return await locate(source, learned, victimOf(learned, isGiven), needed);
    }
    finally {
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
/** The first reading of a dataset: trains the probe, and hears who looks at the dataset as a whole. */
async function learnLabels(source, surveys, parts) {
    warnIgnored(parts);
    return learn(source, surveys, parts);
}
async function learn(source, surveys, { options, budget, progress, env, sentinel, ownership }) {
    const judging = {
        ...{
            seed: (0,probe_seed/* probeSeed */.g)(options, env),
            familyLevel: (0,level/* datasetLevel */.Lo)('labels', new Set(options.witness), options.fpr),
        },
        asksOpinion: options.secondOpinion && options.witness.includes('victim'),
    };
    const learner = new dataset_learner/* DatasetLearner */.S(judging, surveys);
    const limits = { budget, progress, limit: options.limit, ...(ownership && { ownership }) };
    const learned = await (0,learn_dataset/* learnDataset */.p)(source, learner, sentinel, limits);
    const isRead = learned.verdict.kind === 'judged';
    const company = isRead ? (0,company_of/* companyOf */.$)(learner, options, true) : null;
    return {
        learned,
        said: learner.said,
        company,
        association: isRead ? (0,company_of/* associationOf */.X)(learner, options, true, progress) : null,
    };
}
async function locate(source, learned, victim, parts) {
    const { options, budget, progress } = parts;
    const judging = datasetJudging(learned, {
        ...parts,
        unchanged: () => source.unchanged(),
        ...{ window: source.window, unreached: source.unreached },
        nameMerged: await (0,name_merged/* nameMerged */.K)(source.broughtBy, mergedLists(learned)),
    });
    const company = (await parts.company?.named(source.broughtBy)) ?? null;
    const settings = (0,stages_settings/* settingsOf */.f)(parts, victim, options.fdr && options.judgeBy === 'record');
    const witnesses = new code_witnesses/* CodeWitnesses */.H(options, () => true, { ...parts, company });
    return (0,pipeline/* runScan */.H)(source.head(), (0,with_witnesses/* withWitnesses */.O)(judging, witnesses, 'labels'), settings, budget, progress);
}
/** Of each accepted family, what was merged before the change. */
function mergedLists({ verdict, merged }) {
    if (verdict.kind !== 'judged')
        return [];
    return verdict.families.map((family) => family.merged.flatMap((number) => merged.get(number) ?? []));
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
function warnIgnored({ options, progress }) {
    const ignored = (0,given_options/* givenUnitOptions */._)(options);
    if (ignored.length === 0)
        return;
    progress.warn(`No effect: ${ignored.join(', ')}. The probe judges all records together.`);
}
function cannotLearn({ reason, remedy }) {
    return new errors/* CodePurifyError */.Lg('usage', `No probe can be trained. ${reason}`, remedy);
}


/***/ }),

/***/ 52541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readFirst)
});

// EXTERNAL MODULE: ./build/scan/judging/dataset/scan-dataset.js + 1 modules
var scan_dataset = __webpack_require__(627);
// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-learner.js + 56 modules
var dataset_learner = __webpack_require__(54262);
// EXTERNAL MODULE: ./build/scan/judging/dataset/learn-dataset.js + 2 modules
var learn_dataset = __webpack_require__(55459);
// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/scan/witnesses/company/company-of.js + 3 modules
var company_of = __webpack_require__(76951);
;// CONCATENATED MODULE: ./build/scan/witnesses/company/learn-company.js




const NOTHING_HEARD = { said: null, company: null, association: null };
/** Reads all data, base and head, for the company of its elements, and for its prompts and responses. */
async function learnCompany(source, surveys, { options, env, budget, progress, ownership }) {
    const { witness } = options;
    if (!witness.includes('company') && !witness.includes('association'))
        return NOTHING_HEARD;
    const judging = { seed: (0,probe_seed/* probeSeed */.g)(options, env), familyLevel: options.fpr, asksOpinion: false };
    const learner = new dataset_learner/* DatasetLearner */.S(judging, surveys);
    const { stopped } = await (0,learn_dataset/* readRecords */.T)(source, learner, {
        ...{ budget, progress, limit: options.limit },
        ...(ownership && { ownership }),
    });
    if (stopped !== null)
        return NOTHING_HEARD;
    return {
        said: learner.said,
        company: (0,company_of/* companyOf */.$)(learner, options, false),
        association: (0,company_of/* associationOf */.X)(learner, options, false, progress),
    };
}

;// CONCATENATED MODULE: ./build/scan/read-first.js


/**
 * Reads all data once, for what needs all records together: labels, company, prompts and responses. Labels that a probe
 * cannot learn from leave the rest to be heard.
 * @param surveys closed when everything is read
 * @throws what the source throws before its first row
 */
async function readFirst(source, choice, surveys, parts) {
    if (choice.kind === 'probe-families')
        return { learned: null, said: null, company: null, association: null };
    if (choice.kind !== 'probe')
        return { learned: null, ...(await learnCompany(source, surveys(), parts)) };
    const first = await (0,scan_dataset/* learnLabels */.s)(source, surveys(), parts);
    if (choice.isGiven || first.learned.verdict.kind !== 'unable')
        return first;
    const { options, env, budget, progress } = parts; // the rows were seen
    return {
        learned: first.learned,
        ...(await learnCompany(source, surveys(), { options, env, budget, progress })),
    };
}


/***/ }),

/***/ 35903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ scanSource)
});

// EXTERNAL MODULE: ./build/scan/choose-judge.js + 1 modules
var choose_judge = __webpack_require__(29528);
// EXTERNAL MODULE: ./build/scan/judging/units/engine.js + 1 modules
var units_engine = __webpack_require__(81499);
// EXTERNAL MODULE: ./build/scan/judging/units/scan-units.js
var scan_units = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/scan/stages/pipeline.js
var pipeline = __webpack_require__(18386);
// EXTERNAL MODULE: ./build/scan/judging/probe-file/open-probe-file.js + 2 modules
var open_probe_file = __webpack_require__(47929);
// EXTERNAL MODULE: ./build/scan/stages/settings.js
var stages_settings = __webpack_require__(96509);
;// CONCATENATED MODULE: ./build/scan/judging/probe-file/scan-by-probe-file.js




/**
 * Judges units one by one by the families in a probe file. It takes one pass, and works the same way in every shard.
 * @throws CodePurifyError `model` naming the file that cannot be used; and whatever the source throws
 */
async function scanByProbeFile(source, { path, reason }, parts) {
    const { options, budget, progress } = parts;
    progress.stage('opening the model', null);
    const opened = await (0,open_probe_file/* openProbeFile */.D)(path, parts, () => source.unchanged());
    try {
        const settings = (0,stages_settings/* settingsOf */.f)(parts, describeVictim(opened.victim, opened.model, reason), false);
        progress.stage('scanning', options.limit);
        return await (0,pipeline/* runScan */.H)(source.head(), opened.judging, settings, budget, progress);
    }
    finally {
        await opened.close();
    }
}
function describeVictim({ description }, { families }, reason) {
    const { name, task, fingerprint } = description;
    const patterns = families.length === 0 ? 'no pattern' : (0,numbers/* count */.U9)(families.length, 'pattern');
    return { name, task, fingerprint, reason: `${reason} with ${patterns} that labels follow` };
}

// EXTERNAL MODULE: ./build/scan/judging/dataset/scan-dataset.js + 1 modules
var scan_dataset = __webpack_require__(627);
// EXTERNAL MODULE: ./build/scan/judging/dataset/sentinel-opener.js
var sentinel_opener = __webpack_require__(80532);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/read-first.js + 1 modules
var read_first = __webpack_require__(52541);
// EXTERNAL MODULE: ./build/scan/surveys/open-surveys.js + 1 modules
var open_surveys = __webpack_require__(27368);
// EXTERNAL MODULE: ./build/scan/witnesses/code-witnesses.js
var code_witnesses = __webpack_require__(58113);
// EXTERNAL MODULE: ./build/scan/judging/units/no-engine.js
var no_engine = __webpack_require__(18011);
;// CONCATENATED MODULE: ./build/scan/scan-source.js












/**
 * Scans the records of a source, one by one or as a whole, depending on `--victim`.
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
async function scanSource(source, parts) {
    const { options, budget, progress } = parts;
    const opened = [];
    try {
        const choice = await (0,choose_judge/* chooseJudge */.J7)(source, options, budget);
        if (choice.kind === 'probe-families')
            return await scanByProbeFile(source, choice, parts);
        const needed = { ...parts, sentinel: (0,sentinel_opener/* sentinelOpener */.I)(parts, opened) };
        const first = parts.first ?? (await (0,read_first/* readFirst */.v)(source, choice, () => (0,open_surveys/* openSurveys */.U)(parts), needed));
        if (choice.kind !== 'probe')
            return await scanOneByOne(source, choice, first, parts);
        const { learned } = first;
        if (learned === null)
            throw new Error('labels were not read');
        return learned.verdict.kind === 'unable' && !choice.isGiven
            ? await scanOneByOne(source, (0,choose_judge/* withoutLabels */.YH)(learned.verdict, options), first, parts)
            : await (0,scan_dataset/* scanDataset */.y)(source, { ...first, learned }, choice.isGiven, needed);
    }
    finally {
        progress.stop();
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
async function scanOneByOne(source, choice, first, parts) {
    const { options, budget, progress } = parts;
    const engine = choice.kind === 'code' ? (0,no_engine/* noEngine */.q)(choice.reason) : await (0,units_engine/* openEngine */.F)(choice, parts);
    try {
        progress.stage('scanning', options.limit);
        const settings = (0,stages_settings/* settingsOf */.f)(parts, engine.victim, options.fdr);
        const company = (await first.company?.named(source.broughtBy)) ?? null;
        const witnesses = new code_witnesses/* CodeWitnesses */.H(options, (language) => engine.tools.silence?.(language) == null, {
            ...first,
            company,
        });
        return await (0,scan_units/* scanUnits */.T)(source.head(), engine.tools, settings, budget, progress, {
            unchanged: () => source.unchanged(),
            witnesses,
        });
    }
    finally {
        await engine.close();
    }
}


/***/ }),

/***/ 96509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _models_package_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99556);
/* harmony import */ var _reading_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61474);
/* harmony import */ var _shard_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72669);



/** The settings that follow from the options of a scan. */
function settingsOf({ options, suppressed }, victim, keepsDiscoveryRate) {
    return {
        tool: { name: 'codepurify', version: (0,_models_package_root_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .f)() },
        victim,
        limit: options.limit,
        discoveryRate: keepsDiscoveryRate ? options.fpr : null,
        wholeLevel: options.fpr,
        suppressed,
        shard: options.shard === null
            ? null
            : { ownership: new _reading_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ShardOwnership */ .S4(options.shard), options: (0,_shard_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsHash */ .x)(options) },
    };
}


/***/ }),

/***/ 72669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ optionsHash)
/* harmony export */ });
/* harmony import */ var _config_option_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86790);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93021);


/**
 * Hash (hex) of the options that the result of a run depends on. Their order in the schema does not matter. A part
 * identifies the victim and the data by other hashes. The seed is left out: with its hash, anyone who has the part
 * could guess the seed.
 */
function optionsHash(options) {
    const values = [..._config_option_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_OPTIONS */ .zd].sort().map((name) => [name, options[name]]);
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(JSON.stringify(values));
}


/***/ }),

/***/ 76951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ associationOf),
  $: () => (/* binding */ companyOf)
});

// EXTERNAL MODULE: ./build/witness/level.js
var witness_level = __webpack_require__(96562);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/probe/read/family-keys.js
var family_keys = __webpack_require__(71317);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
;// CONCATENATED MODULE: ./build/witness/company/generic-table.js



/** Nothing is generic. */
const EMPTY_TABLE = { rateOf: () => 0 };
/** Bytes of a number in the coding of differences. */
const CONTINUED = 0x80;
const PAYLOAD_BITS = 7;
/**
 * 32 bits of a pattern's hash, with its level. Among 150,000 patterns another one has the same with probability 1/30,000.
 */
function fingerprint(pattern) {
    return (0,keyed_hash/* mixHash */.PT)(Math.floor(pattern / 2 ** 21) | 0, family_keys/* FAMILY_LEVELS */.Ng.indexOf((0,family_keys/* levelOf */.In)(pattern)) + 1) >>> 0;
}
/**
 * Codes a table: for each fingerprint in ascending order the difference to the one before (7 bits a byte, least
 * significant first, high bit: more follow) and one byte with log2 of the rate; gzipped.
 * @param rates functions with the pattern among 100,000; at least 1
 */
function encodeGenericTable(rates) {
    const classes = new Map();
    for (const [pattern, rate] of rates) {
        const print = fingerprint(pattern);
        classes.set(print, Math.max(classes.get(print) ?? 0, Math.floor(Math.log2(Math.max(1, rate)))));
    }
    const bytes = [];
    let before = 0;
    for (const print of [...classes.keys()].sort((a, b) => a - b)) {
        let difference = print - before;
        before = print;
        for (; difference >= CONTINUED; difference = Math.floor(difference / CONTINUED))
            bytes.push((difference % CONTINUED) | CONTINUED);
        bytes.push(difference, classes.get(print) ?? 0);
    }
    return gzipSync(Uint8Array.from(bytes), { level: 9 });
}
/** Reads a table that `encodeGenericTable` has made: a few milliseconds, 5 bytes a pattern. */
function decodeGenericTable(coded) {
    const bytes = (0,external_node_zlib_.gunzipSync)(coded);
    const prints = new Uint32Array(bytes.length >> 1);
    const classes = new Uint8Array(bytes.length >> 1);
    let size = 0;
    let print = 0;
    for (let at = 0; at < bytes.length; at++) {
        let scale = 1;
        let byte = bytes[at] ?? 0;
        for (; byte >= CONTINUED; scale *= 2 ** PAYLOAD_BITS, byte = bytes[++at] ?? 0)
            print += (byte - CONTINUED) * scale;
        print += byte * scale;
        prints[size] = print;
        classes[size++] = bytes[++at] ?? 0;
    }
    return { rateOf: (pattern) => rateIn(prints.subarray(0, size), classes, fingerprint(pattern)) };
}
function rateIn(prints, classes, print) {
    let low = 0;
    let high = prints.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((prints[middle] ?? 0) < print)
            low = middle + 1;
        else
            high = middle;
    }
    return prints[low] === print ? 2 ** (classes[low] ?? 0) : 0;
}

// EXTERNAL MODULE: ./build/witness/company/natural-null.js + 1 modules
var natural_null = __webpack_require__(55755);
;// CONCATENATED MODULE: ./build/witness/company/load-reference.js




/** The files in the folder; the last two say what the others were made from. */
const REFERENCE_FILES = {
    table: 'patterns.bin',
    natural: 'natural.json',
    sources: 'sources.json',
    origin: 'origin.json',
};
const loaded = new Map();
/**
 * What is known of clean code, read at the first call.
 * @param folder `models/company` of the package
 */
function loadCompanyReference(folder) {
    const known = loaded.get(folder) ?? {
        table: decodeGenericTable((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, REFERENCE_FILES.table))),
        natural: natural_null/* NATURAL_NULL */.KH.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, REFERENCE_FILES.natural), 'utf8'))),
    };
    loaded.set(folder, known);
    return known;
}

// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/scan/witnesses/association/prompts-warn.js

/**
 * What prompts and responses cannot show in this data; none where they can show all that they ever can.
 * @param carriers the least number of carriers that could be found; `null`: none could
 */
function promptWarnings({ head, all, tested, isChange }, carriers) {
    const warnings = [];
    if (tested < all)
        warnings.push(`Patterns of prompts and responses are learned from a sample of ${(0,numbers/* formatCount */.B4)(tested)} of ${(0,numbers/* count */.U9)(all, 'record')}; ` +
            'all records are compared with what is found.');
    if (isChange && carriers === null)
        warnings.push(`Prompts and responses show nothing in this change: ${(0,numbers/* count */.U9)(all, 'record')} with both, base included, are too few.`);
    if (isChange && carriers !== null && head < carriers)
        warnings.push(`The change has ${(0,numbers/* count */.U9)(head, 'prompt')} with a response: a pattern of prompts and responses needs ${(0,numbers/* formatCount */.B4)(carriers)}, ` +
            'so only one that the base has too could be found.');
    return warnings;
}

;// CONCATENATED MODULE: ./build/scan/witnesses/company/company-of.js




/** Folder under the bundled models with what is known of clean code. */
const REFERENCE = 'company';
/**
 * What company says of the records that a learner has read; `null` if this witness is left out.
 * @param hasLabels labels are judged too, and have their part of the level
 */
function companyOf(learner, { witness, fpr }, hasLabels) {
    if (!witness.includes('company'))
        return null;
    const level = (0,witness_level/* datasetLevel */.Lo)('company', speakingOf(learner, witness, hasLabels), fpr);
    return learner.company(loadCompanyReference((0,choose_victim/* bundledModel */.eQ)(REFERENCE)), { level, fpr });
}
/**
 * What prompts and responses say of the records that a learner has read; `null` if this witness is left out, or there are none.
 * @param hasLabels labels are judged too, and have their part of the level
 */
function associationOf(learner, { witness, fpr }, hasLabels, { warn }) {
    if (!witness.includes('association') || !learner.hasPrompts)
        return null;
    const hearing = learner.association((0,witness_level/* datasetLevel */.Lo)('association', speakingOf(learner, witness, hasLabels), fpr));
    for (const warning of promptWarnings(learner.promptSizes, hearing.power.carriers))
        warn(warning);
    return hearing;
}
function speakingOf({ hasPrompts }, witness, hasLabels) {
    const speaking = new Set(witness);
    if (!hasLabels)
        speaking.delete('labels');
    if (!hasPrompts)
        speaking.delete('association');
    return speaking;
}


/***/ })

};
