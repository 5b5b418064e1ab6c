export const id = 758;
export const ids = [758];
export const modules = {

/***/ 59251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ OutsideJudge),
/* harmony export */   p: () => (/* binding */ foldOutside)
/* harmony export */ });
/* harmony import */ var _text_plain_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34817);
/* harmony import */ var _judge_fold_readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28866);
/* harmony import */ var _known_by_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48498);
/* harmony import */ var _rejudge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83186);
/* harmony import */ var _learn_calibrator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90185);
/* harmony import */ var _read_target_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54046);
/* harmony import */ var _learn_unit_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49813);
/* harmony import */ var _judge_element_scores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25001);
/* harmony import */ var _read_token_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70580);









/**
 * Judges units that were not learned, by the families that were accepted: whether one holds such a family with its label, and what the
 * probe predicts with it and without.
 */
class OutsideJudge {
    facts;
    labels;
    readings;
    known;
    accepted;
    readers;
    /** @param key of the hashes that the facts were made with */
    constructor(facts, key) {
        this.facts = facts;
        const { names, task, classes, size } = facts;
        this.labels = new Map(names.map((name, label) => [this.plain(name), label]));
        this.readings = new _judge_fold_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .FoldReadings */ .F(names, task, classes, size);
        this.known = new _known_by_class_js__WEBPACK_IMPORTED_MODULE_1__/* .KnownByClass */ .N(facts);
        this.accepted = this.known.acceptedKeys();
        this.readers = new _learn_unit_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .UnitReaders */ .Z(key);
    }
    plain(label) {
        return this.facts.task === 'generation' ? (0,_read_target_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .normalisedTarget */ .M)(label) : (0,_text_plain_label_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLabel */ .p)(label);
    }
    /** The number of a label; -1 for one that was not learned. */
    labelOf(label) {
        return label === null ? -1 : (this.labels.get(this.plain(label)) ?? -1);
    }
    /** A unit as numbers of one vocabulary: until the next unit is read. */
    read(sides) {
        return this.readers.read(sides);
    }
    /** Whether code holds an element of any family that was accepted. */
    holds(read) {
        if (this.accepted.size === 0)
            return false;
        return read.some(({ keys }) => keys.some((own) => own.some((key) => this.accepted.has(key))));
    }
    /**
     * The verdict on a unit with a label that was learned: see `labelOf`.
     * @param known the fold of a unit that was learned; `null`: it was not
     */
    judge(sides, label, known = null) {
        const read = this.read(sides);
        const { features } = this.readers;
        const ids = read.map((side) => side.ids);
        const tokens = (0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .countTokens */ .ih)(ids);
        const fold = known ?? foldOutside(this.facts, tokens);
        features.load(ids);
        const reading = this.readings.read(features, fold, tokens, null, label);
        const holdings = (0,_rejudge_js__WEBPACK_IMPORTED_MODULE_6__/* .holdingsOf */ .QF)(read);
        const model = this.readings.modelOf(label, fold);
        const evidence = (0,_rejudge_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)({
            ...{ features, model, label, holdings, known: this.known, logTokens: (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_7__/* .logTokensOf */ .eJ)(tokens) },
        });
        const masks = (0,_judge_element_scores_js__WEBPACK_IMPORTED_MODULE_8__/* .joinMasks */ .Kd)(evidence.keys.flatMap((key) => holdings.get(key)?.masks ?? []));
        const without = evidence.keys.length === 0 ? null : this.readings.read(features, fold, tokens, masks, label);
        return { ...evidence.verdict, ...reading, without };
    }
    /** The fold of a unit that was learned, by its number in the order of adding. */
    foldOfUnit(number) {
        const { folds, recordOf, unitOf } = this.facts;
        return folds[recordOf[unitOf[number] ?? 0] ?? 0] ?? 0;
    }
}
/** The fold of a unit that was not learned: no model was trained on it, so any fold's may judge it. */
function foldOutside({ classes }, tokens) {
    return tokens % (classes[0]?.models.length ?? 1);
}


/***/ }),

/***/ 47838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   YE: () => (/* binding */ noSums),
/* harmony export */   oZ: () => (/* binding */ DRAWS),
/* harmony export */   s3: () => (/* binding */ PART)
/* harmony export */ });
/** Draws of labels that chance alone would give: enough for the median and the quartiles of many families. */
const DRAWS = 10;
/** Probabilities are summed as whole numbers of this part, so that neither order nor the number of parts changes a sum. */
const PART = 2 ** 16;
/** Nothing counted yet. @param families their number */
function noSums(classes, families) {
    return {
        classes: classes.map(({ own, known }) => ({
            own,
            records: new Uint32Array(families),
            ones: new Uint32Array(families),
            chances: new Float64Array(families),
            variances: new Float64Array(families),
            drawn: new Uint32Array(families * DRAWS),
            knownRecords: new Uint32Array(known),
            knownOnes: new Uint32Array(known),
        })),
        counted: 0,
    };
}
const FIELDS = ['records', 'ones', 'chances', 'variances', 'drawn', 'knownRecords', 'knownOnes'];
/** Adds the sums over other records in place. @returns the sums over both */
function addSums(sums, other) {
    sums.classes.forEach((own, number) => {
        const one = other.classes[number];
        if (one === undefined)
            throw new Error('sums of other classes');
        for (const field of FIELDS) {
            const [into, from] = [own[field], one[field]];
            for (let at = 0; at < into.length; at++)
                into[at] = (into[at] ?? 0) + (from[at] ?? 0);
        }
    });
    return { classes: sums.classes, counted: sums.counted + other.counted };
}


/***/ }),

/***/ 83930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ knownCounts),
/* harmony export */   l: () => (/* binding */ withCounted)
/* harmony export */ });
/* harmony import */ var _families_family_key_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30488);
/* harmony import */ var _read_family_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71317);
/* harmony import */ var _again_known_by_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48498);



/** How often the families that the sample has accepted are in all data. */
function knownCounts({ facts, again }, { classes }) {
    const accepted = (0,_again_known_by_class_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedTowards */ .U)(again);
    return classes.flatMap(({ own, knownRecords, knownOnes }) => [...(accepted.get(own) ?? [])].map(([key, label], place) => {
        const [carriers, ones] = [knownRecords[place] ?? 0, knownOnes[place] ?? 0];
        return {
            key: (0,_families_family_key_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFamilyKey */ .j)(key),
            label: facts.labels[label === 1 ? own : 1 - own] ?? '',
            carriers,
            labelled: label === 1 ? ones : carriers - ones,
        };
    }));
}
/**
 * A verdict with the families that were accepted after they were counted in all data; its own come first.
 * @param counts how often its own are in all data
 */
function withCounted(stored, counted, counts = []) {
    const { facts, again, tokens } = stored;
    const families = facts.families.map((family) => {
        const all = counts.find(({ key, label }) => key === family.key && label === family.label);
        return all === undefined ? family : { ...family, carriers: all.carriers, labelled: all.labelled };
    });
    const known = new Map(again.known);
    const ranks = new Map(again.ranks);
    counted.forEach(({ own, key, label, value }, number) => {
        const before = known.get(own);
        if (before === undefined)
            throw new Error('a family of an unknown class');
        const rank = families.length + number;
        const accepted = { value: label === 1 ? value : -value, accepted: rank - before.first };
        const all = new Map(before.families.families).set(key, accepted);
        known.set(own, { ...before, families: { ...before.families, families: all } });
        ranks.set(rank, rank);
    });
    const added = counted.map((one) => familyVerdict(one, facts.labels));
    return {
        facts: { ...facts, families: [...families, ...added] },
        again: { ...again, known, ranks },
        tokens,
    };
}
function familyVerdict({ own, key, label, value, pValue, carriers, labelled, expected, example, word }, labels) {
    return {
        key: (0,_families_family_key_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFamilyKey */ .j)(key),
        level: (0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(key),
        ...{ word, usual: null, isCommon: false, pair: null },
        label: labels[label === 1 ? own : 1 - own] ?? '',
        ...{ value, pValue, confirmed: false, carriers, labelled, merged: [], expected, baseHolders: 0 },
        ...{ members: [], example },
    };
}


/***/ }),

/***/ 13746:
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
// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/scan/judging/judge-by-family.js + 1 modules
var judge_by_family = __webpack_require__(76410);
// EXTERNAL MODULE: ./build/scan/judging/record-judge.js
var record_judge = __webpack_require__(54684);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/outside-records.js




/** Judges the records of a dataset that were not learned, by the families that were accepted. */
class OutsideRecords {
    learned;
    units;
    labels;
    constructor(learned, units, labels) {
        this.learned = learned;
        this.units = units;
        this.labels = labels;
    }
    /** Whether a unit was not learned. */
    isOutside({ position }) {
        return !this.learned.records.has(position);
    }
    /** Whether its label was learned. */
    hasLabel({ label }) {
        return this.labels.labelOf(label) >= 0;
    }
    /** The outcome of a unit that was not learned, or of one of the sample that no family of the sample explains. */
    judge(subject, isFlagged, families, parts) {
        try {
            const sides = this.units.sidesOf(subject);
            const clean = { verdict: 'clean', degraded: sides.some(({ parseErrors }) => parseErrors > 0) };
            const label = this.labels.labelOf(subject.label);
            if (label < 0 || !this.labels.holds(this.labels.read(sides)))
                return clean;
            const record = this.learned.records.get(subject.position);
            const fold = record === undefined ? null : this.labels.foldOfUnit(record.number);
            const verdict = this.labels.judge(sides, label, fold);
            if (!isFlagged(verdict))
                return clean;
            const rejudge = (_, changed) => this.labels.judge(changed, label, fold);
            const judge = new record_judge/* RecordJudge */.x({ rejudge }, 0, verdict, isFlagged, parts.budget);
            return (0,judge_by_family/* judgeByFamily */.n)(subject, () => judge, families, parts);
        }
        catch (error) {
            return { verdict: 'error', reason: (0,reasons/* failureReason */.Hr)('analysis', error) };
        }
    }
}
/** The counts of data of which a sample was learned. @param learned the labels that were learned */
function countsOf({ labels, headLabelled, unlabelled }, task, learned) {
    if (task === 'generation') {
        return { judged: headLabelled + unlabelled, labelled: headLabelled, rare: 0, unlabelled };
    }
    const names = new Set(learned.map(plain_label/* plainLabel */.p));
    const labelled = [...names].reduce((sum, name) => sum + (labels.get(name) ?? 0), 0);
    return { judged: labelled, labelled, rare: headLabelled - labelled, unlabelled };
}

// EXTERNAL MODULE: ./build/scan/judging/judge-chunk.js
var judge_chunk = __webpack_require__(42800);
// EXTERNAL MODULE: ./build/scan/stages/judging.js
var judging = __webpack_require__(79886);
// EXTERNAL MODULE: ./build/scan/stages/overall-verdict.js
var overall_verdict = __webpack_require__(12955);
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
const RARE_IN_SAMPLE = `fewer than ${String(label_plan/* MIN_CLASS_RECORDS */.rT)} records of the sample have its label: too few for the probe to learn it`;
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
            const reason = record === null ? this.#whyLeftOutside(subject) : this.#whyLeftOut(subject, record);
            return { subject, record, reason };
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
        return this.verdict.surprise(record.number, (0,text_side/* withText */.ij)(subject, code).sides);
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
    /** The same for a record that was not learned. */
    #whyLeftOutside(subject) {
        const { outside } = this.parts;
        if (outside?.isOutside(subject) !== true)
            return null;
        if ((0,reading_subject/* taskOf */.Xb)(subject) !== this.learned.task)
            return OTHER_TASK;
        if (subject.label === null)
            return UNLABELLED;
        return this.learned.task === 'generation' || outside.hasLabel(subject) ? null : RARE_IN_SAMPLE;
    }
    /** What the first pass recorded of a subject; `null` if it read another record at this position. */
    #recordOf(subject) {
        const record = this.learned.records.get(subject.position);
        return record?.identity === (0,reading_subject/* identityOfSubject */.YE)(subject) ? record : null;
    }
    #outcome(subject, record) {
        const { outside, options } = this.parts;
        if (record === null && outside?.isOutside(subject) === true) {
            return outside.judge(subject, this.#isFlagged, this.#families, {
                ...this.parts,
                options,
                readsText: true,
            });
        }
        if (record === null)
            return { verdict: 'error', reason: CHANGED };
        if (record.failure !== null)
            return { verdict: 'error', reason: record.failure };
        const verdict = this.verdict.records[record.number] ?? null;
        if (outside !== null && verdict !== null && !this.#isFlagged(verdict)) {
            return outside.judge(subject, this.#isFlagged, this.#families, {
                ...this.parts,
                options,
                readsText: true,
            });
        }
        // a trigger cannot be tied to an output that few records have
        if (verdict === null || !this.#isFlagged(verdict)) {
            return { verdict: 'clean', degraded: record.degraded };
        }
        const judge = new record_judge/* RecordJudge */.x(this.verdict, record.number, verdict, this.#isFlagged, this.parts.budget);
        return (0,judge_by_family/* judgeByFamily */.n)(subject, () => judge, this.#families, { ...this.parts, readsText: true });
    }
    summary() {
        const { tested, records, power, stylePower } = this.verdict;
        const { judged, labelled, rare, unlabelled } = this.#counts();
        const counts = { labelled: labelled + rare, rare };
        const rareLabels = { records: rare, natural: (0,rare_labels/* naturalRareLabels */.jX)(counts, this.verdict.baseLabels) };
        return {
            ...{ kind: 'dataset', judged, unchanged: this.parts.unchanged(), tested, unlabelled, rareLabels },
            power: { records: labelled, carriers: this.#inAll(power), styles: this.#inAll(stylePower) },
            ...{ window: this.#window(), unreached: this.parts.unreached },
            families: this.#families.found(records),
            company: null,
        };
    }
    /** Records that were judged, with a label, with a label that was not learned, and without a label. */
    #counts() {
        const { sample, task } = this.learned;
        if (sample !== null)
            return countsOf(sample.counts, task, this.verdict.labels);
        const learned = [...this.learned.records.values()];
        const wereJudged = learned.filter((one) => this.#wasJudged(one));
        return {
            judged: this.#countRecords(wereJudged),
            labelled: this.#countRecords(wereJudged.filter((one) => one.isLabelled)),
            rare: this.#countRecords(learned.filter((one) => this.#hasRareLabel(one))),
            unlabelled: learned.filter((one) => !one.isLabelled && one.failure === null).length,
        };
    }
    /** The number of carriers of which a sample has so many on average. */
    #inAll(carriers) {
        const { sample } = this.learned;
        return carriers === null || sample === null ? carriers : Math.ceil((carriers * sample.of) / sample.taken);
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

// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-learner.js + 53 modules
var dataset_learner = __webpack_require__(77346);
// EXTERNAL MODULE: ./build/scan/judging/dataset/name-merged.js
var name_merged = __webpack_require__(45894);
// EXTERNAL MODULE: ./build/scan/judging/dataset/learn-dataset.js + 2 modules
var learn_dataset = __webpack_require__(55459);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/stages/pipeline.js
var pipeline = __webpack_require__(18386);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/probe/threads/threads.js
var threads_threads = __webpack_require__(53650);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/scan/threads/shared-arrays.js
/** Typed arrays of fewer bytes are cloned: sharing costs more. */
const LEAST_SHARED = 4096;
/** Copies of data whose large typed arrays all threads share; each array is copied once. */
class SharedArrays {
    #known = new WeakMap();
    /** @param data plain objects, lists and what can be cloned */
    copy(data) {
        if (isNumbers(data))
            return this.#shared(data);
        if (Array.isArray(data)) {
            const [first] = data;
            return typeof first === 'object' ? data.map((one) => this.copy(one)) : data;
        }
        if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
            return data;
        return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, this.copy(one)]));
    }
    #shared(numbers) {
        if (numbers.byteLength < LEAST_SHARED || numbers.buffer instanceof SharedArrayBuffer)
            return numbers.slice();
        const known = this.#known.get(numbers);
        if (known !== undefined)
            return known;
        const buffer = new SharedArrayBuffer(numbers.byteLength);
        const copy = new numbers.constructor(buffer);
        copy.set(numbers);
        this.#known.set(numbers, copy);
        return copy;
    }
}
function isNumbers(data) {
    return (data instanceof Int32Array ||
        data instanceof Uint8Array ||
        data instanceof Float32Array ||
        data instanceof Float64Array);
}

;// CONCATENATED MODULE: ./build/scan/threads/thread-messages.js
/** The place in `WorkRequest.state` of the number of parts that were taken, and that of the first part. */
const TAKEN = 0;
const FIRST_PART = 1;

;// CONCATENATED MODULE: ./build/scan/threads/worker-threads.js



/**
 * How long a part may take in a worker thread, in times of the longest part here, and at least in milliseconds. A part that takes longer
 * is done here too: a thread may have ended, and nobody hears of that before the event loop turns.
 */
const PATIENCE = { times: 4, least: 2000 };
/** Does the work of kernels in this thread and in worker threads, which are started when there is something to do. */
class WorkerThreads {
    file;
    count;
    #members = [];
    #shared = new SharedArrays();
    #calls = new Map();
    #made = 0;
    /**
     * @param file  the entry of a worker thread
     * @param count worker threads, from 1
     */
    constructor(file, count) {
        this.file = file;
        this.count = count;
    }
    map(kernel, input, parts) {
        const outputs = new Map();
        const state = this.#send(kernel, input, parts, this.#started(parts - 1), (result) => {
            if ('output' in result)
                outputs.set(result.part, result.output);
        });
        const run = kernel.open(input);
        let longest = 0;
        const doHere = (part) => {
            const start = performance.now();
            outputs.set(part, run(part));
            longest = Math.max(longest, performance.now() - start);
        };
        for (let part = Atomics.add(state, TAKEN, 1); part < parts; part = Atomics.add(state, TAKEN, 1))
            doHere(part);
        for (let part = 0; part < parts; part++) {
            if (outputs.has(part))
                continue;
            const patience = Math.max(PATIENCE.least, PATIENCE.times * longest);
            Atomics.wait(state, FIRST_PART + part, 0, patience);
            this.#receive();
            if (!outputs.has(part))
                doHere(part);
        }
        return Array.from({ length: parts }, (_, part) => outputs.get(part));
    }
    begin(kernel, input) {
        const here = () => kernel.open(input)(0);
        const [member] = this.#started(1);
        if (member === undefined)
            return () => Promise.resolve().then(here);
        const result = new Promise((resolve) => {
            this.#send(kernel, input, 1, [member], resolve);
            member.worker.once('exit', () => {
                resolve(null);
            });
        });
        return async () => {
            member.port.ref();
            const one = await result;
            member.port.unref();
            return one !== null && 'output' in one ? one.output : here();
        };
    }
    /** Ends the threads. Nothing may be done afterwards. */
    async close() {
        this.#calls.clear();
        await Promise.all(this.#members.splice(0).map(({ worker }) => worker.terminate()));
    }
    /** Sends a request to some threads. @returns its state */
    #send(kernel, input, parts, members, take) {
        const state = new Int32Array(new SharedArrayBuffer((FIRST_PART + parts) * Int32Array.BYTES_PER_ELEMENT));
        if (members.length === 0)
            return state;
        const call = this.#made++;
        this.#calls.set(call, take);
        const packed = this.#shared.copy(kernel.pack(input));
        const request = { call, name: kernel.name, packed, parts, state };
        for (const { port } of members)
            port.postMessage(request);
        return state;
    }
    /** Some threads that have not ended: new ones, if there are not enough yet. */
    #started(most) {
        while (this.#members.length < Math.min(most, this.count))
            this.#members.push(this.#start());
        return this.#members.filter(({ hasEnded }) => !hasEnded).slice(0, Math.max(0, most));
    }
    #start() {
        const { port1, port2 } = new external_node_worker_threads_.MessageChannel();
        const workerData = { port: port2 };
        const worker = new external_node_worker_threads_.Worker(this.file, { workerData, transferList: [port2] });
        const member = { worker, port: port1, hasEnded: false };
        port1.on('message', (result) => {
            this.#calls.get(result.call)?.(result);
        });
        worker.on('error', () => {
            member.hasEnded = true; // what it was asked for is done here
        });
        worker.on('exit', () => {
            member.hasEnded = true;
        });
        worker.unref();
        port1.unref();
        return member;
    }
    /** Takes the results that have come, without an event loop. */
    #receive() {
        for (const { port } of this.#members) {
            for (let one = (0,external_node_worker_threads_.receiveMessageOnPort)(port); one !== undefined; one = (0,external_node_worker_threads_.receiveMessageOnPort)(port)) {
                const result = one.message;
                this.#calls.get(result.call)?.(result);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/scan/threads/open-threads.js






/**
 * The threads of a run: this one and others, `jobs` together.
 * @param jobs `null`: as many as there are cores
 * @param start folder of the running code; where it has no entry of a worker thread, as in the source tree, there is this thread alone
 */
function openThreads(jobs, start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))) {
    const file = (0,external_node_path_.join)(start, 'compute-worker.js');
    const count = (jobs ?? (0,external_node_os_.availableParallelism)()) - 1;
    if (count < 1 || !(0,external_node_fs_.existsSync)(file))
        return { threads: threads_threads/* HERE */.D, close: () => Promise.resolve() };
    const threads = new WorkerThreads(file, count);
    return { threads, close: () => threads.close() };
}

// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/scan/stages/settings.js
var stages_settings = __webpack_require__(96509);
// EXTERNAL MODULE: ./build/witness/level.js
var level = __webpack_require__(96562);
// EXTERNAL MODULE: ./build/scan/witnesses/company/company-of.js + 1 modules
var company_of = __webpack_require__(91441);
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
        progress.stage('locating', null);
        const openSentinel = isGiven || !options.witness.includes('victim') ? null : withStage(parts.sentinel, progress);
        const needed = { ...parts, ...first, openMlm, openSentinel };
        return await locate(source, learned, victimOf(learned, isGiven), needed);
    }
    finally {
        await (0,mlm_opener/* closeAll */.S5)(opened);
    }
}
/** The first reading of a dataset: trains the probe, and hears who looks at the dataset as a whole. */
async function learnLabels(source, surveys, { options, budget, progress, env, sentinel, ownership }) {
    warnIgnored({ options, progress });
    const judging = {
        ...{
            seed: (0,probe_seed/* probeSeed */.g)(options, env),
            familyLevel: (0,level/* datasetLevel */.Lo)('labels', new Set(options.witness), options.fpr),
        },
        asksOpinion: options.secondOpinion && options.witness.includes('victim'),
        memory: options.memory,
    };
    const opened = openThreads(options.jobs);
    try {
        const learner = new dataset_learner/* DatasetLearner */.S({ ...judging, threads: opened.threads }, surveys);
        let company = () => Promise.resolve(null);
        // company is heard by another thread while this one trains the probe
        const onRead = () => {
            company = (0,company_of/* beginCompany */.h)(learner, options, true);
        };
        const limits = { budget, progress, limit: options.limit, onRead, ...(ownership && { ownership }) };
        const learned = await (0,learn_dataset/* learnDataset */.p)(source, learner, sentinel, limits);
        const isRead = learned.verdict.kind === 'judged';
        if (isRead)
            progress.stage('looking for company', null);
        return {
            learned,
            said: learner.said,
            company: isRead ? await company() : null,
            association: isRead ? (0,company_of/* associationOf */.X)(learner, options, true, progress) : null,
            sampled: learner.sampled,
            countable: learner.countable(learned),
        };
    }
    finally {
        await opened.close();
    }
}
async function locate(source, learned, victim, parts) {
    const { options, budget, progress } = parts;
    const judging = datasetJudging(learned, {
        ...parts,
        unchanged: () => source.unchanged(),
        ...{ window: source.window, unreached: source.unreached },
        outside: outsideRecords(learned, parts.outside ?? null),
        nameMerged: await (0,name_merged/* nameMerged */.K)(source.broughtBy, mergedLists(learned)),
    });
    const company = (await parts.company?.named(source.broughtBy)) ?? null;
    const settings = (0,stages_settings/* settingsOf */.f)(parts, victim, options.fdr && options.judgeBy === 'record');
    const witnesses = new code_witnesses/* CodeWitnesses */.H(options, () => true, { ...parts, company });
    const heard = (0,with_witnesses/* withWitnesses */.O)(judging, witnesses, 'labels');
    const { outside = null } = parts;
    return (0,pipeline/* runScan */.H)(source.head(), outside?.alongside(heard) ?? heard, settings, budget, progress);
}
function outsideRecords(learned, outside) {
    const labels = outside?.labels ?? null;
    return outside === null || labels === null ? null : new OutsideRecords(learned, outside, labels);
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
    const labels = `${(0,numbers/* count */.U9)(labelled, 'labelled record')}${sampleNote(learned)}`;
    const reason = isGiven
        ? `given: a probe, trained on ${labels}`
        : `chosen by auto: no model was given, and ${labels} are enough to train a probe${sentinelNote(learned)}`;
    return { name: choose_victim/* PROBE */.vD, task, fingerprint, reason };
}
function sampleNote({ sample }) {
    return sample === null ? '' : ` (a sample of ${(0,numbers/* formatCount */.B4)(sample.taken)} fits into --memory)`;
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

// EXTERNAL MODULE: ./build/scan/judging/dataset/scan-dataset.js + 6 modules
var scan_dataset = __webpack_require__(13746);
// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-learner.js + 53 modules
var dataset_learner = __webpack_require__(77346);
// EXTERNAL MODULE: ./build/scan/judging/dataset/learn-dataset.js + 2 modules
var learn_dataset = __webpack_require__(55459);
// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/scan/witnesses/company/company-of.js + 1 modules
var company_of = __webpack_require__(91441);
;// CONCATENATED MODULE: ./build/scan/witnesses/company/learn-company.js




const NOTHING_HEARD = { said: null, company: null, association: null, sampled: null, countable: null };
/** Reads all data, base and head, for the company of its elements, and for its prompts and responses. */
async function learnCompany(source, surveys, { options, env, budget, progress, ownership }) {
    const { witness } = options;
    if (!witness.includes('company') && !witness.includes('association'))
        return NOTHING_HEARD;
    const judging = {
        seed: (0,probe_seed/* probeSeed */.g)(options, env),
        familyLevel: options.fpr,
        asksOpinion: false,
        memory: options.memory,
    };
    const learner = new dataset_learner/* DatasetLearner */.S(judging, surveys);
    const { stopped } = await (0,learn_dataset/* readRecords */.T)(source, learner, {
        ...{ budget, progress, limit: options.limit },
        ...(ownership && { ownership }),
    });
    if (stopped !== null)
        return NOTHING_HEARD;
    progress.stage('looking for company', null);
    return {
        said: learner.said,
        company: await (0,company_of/* beginCompany */.h)(learner, options, false)(),
        association: (0,company_of/* associationOf */.X)(learner, options, false, progress),
        sampled: learner.sampled,
        countable: null,
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
        return { learned: null, said: null, company: null, association: null, sampled: null, countable: null };
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

/***/ 28411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withReadTotals)
/* harmony export */ });
/** The stage that reads all records of the base, and those that go through all records of the head, by their shown names. */
const OF_BASE = 'reading the base';
const OF_HEAD = new Set(['reading', 'counting', 'locating', 'scanning']);
/**
 * Progress that knows how much there is to do: a stage that goes through all records has as many units as the one before it that
 * did, or as an earlier process has read.
 * @param known `null`: nothing is known yet
 */
function withReadTotals(progress, known) {
    let head = known?.head ?? null;
    let counted = null;
    return {
        stage: (name, total) => {
            if (counted !== null && counted > 0)
                head = counted;
            counted = OF_HEAD.has(name) ? 0 : null;
            progress.stage(name, (name === OF_BASE ? known?.base : counted === null ? null : head) ?? total);
        },
        advance: (units, path) => {
            if (counted !== null)
                counted += units;
            progress.advance(units, path);
        },
        warn: (message) => progress.warn(message),
        stop: () => progress.stop(),
    };
}


/***/ }),

/***/ 76392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ acceptInAll),
  i: () => (/* binding */ countFamilies)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/probe/families/empirical-null.js
var empirical_null = __webpack_require__(36526);
// EXTERNAL MODULE: ./build/probe/families/kinship.js
var families_kinship = __webpack_require__(24270);
// EXTERNAL MODULE: ./build/probe/families/signed-root.js
var signed_root = __webpack_require__(80125);
;// CONCATENATED MODULE: ./build/probe/count/binomial-tail.js
/** Below this the series of Stirling is not used. */
const LEAST_STIRLING = 10;
/** ln n!, by Stirling's series: the error is below 10^-11. */
function logFactorial(n) {
    let [x, shift] = [n + 1, 0];
    for (; x < LEAST_STIRLING; x++)
        shift += Math.log(x);
    const inverse = 1 / x;
    const series = inverse * (1 / 12 - inverse ** 2 * (1 / 360 - inverse ** 2 / 1260));
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
/** Terms that add less than this to the sum end it. */
const NEGLIGIBLE = 1e-12;
/**
 * P(X ≥ k) where X is the number of successes of n trials with probability p each. Trials whose probabilities have the mean p reach
 * k ≥ n p + 1 no more often (Hoeffding 1956).
 */
function binomialTail(n, p, k) {
    if (k <= 0)
        return 1;
    if (k > n || p <= 0)
        return 0;
    if (p >= 1 || k <= n * p)
        return 1;
    const log = logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
    let [term, sum] = [1, 1];
    for (let x = k; x < n; x++) {
        term *= ((n - x) / (x + 1)) * (p / (1 - p));
        sum += term;
        if (term < NEGLIGIBLE * sum)
            break;
    }
    return Math.min(1, Math.exp(log) * sum);
}

// EXTERNAL MODULE: ./build/probe/read/start-of.js
var start_of = __webpack_require__(81242);
// EXTERNAL MODULE: ./build/probe/count/countable-families.js
var countable_families = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/probe/count/family-sums.js
var family_sums = __webpack_require__(47838);
;// CONCATENATED MODULE: ./build/probe/count/accept-counted.js







/** A family whose carriers in the sample are those of stronger ones, up to this part, is the same pattern at another level. */
const SAME_CARRIERS = 0.5;
/** Nothing has a larger value: about 10,000 carriers with one label. */
const LARGEST_VALUE = 128;
/** To find the least value that is accepted to three digits. */
const HALVINGS = 17;
/** Accepted families of a class: each is looked for in every unit. */
const MOST_ACCEPTED = 64;
/** Accepts the families of all classes that chance does not explain, by their sums over all data. */
function acceptCounted(families, { classes }, parts) {
    const kinship = new families_kinship/* Kinship */.H(families.rows, families.groups, families.seed);
    return classes.flatMap((sums) => new CountedClass(families, sums, kinship, parts).accepted());
}
/** The families of one class against the rest. */
class CountedClass {
    families;
    sums;
    kinship;
    parts;
    /** Places of the families with enough records. */
    #places;
    /** √ of the part of the carriers that counts: no copies, and no kin. */
    #factors = new Map();
    #empirical;
    #looks;
    constructor(families, sums, kinship, parts) {
        this.families = families;
        this.sums = sums;
        this.kinship = kinship;
        this.parts = parts;
        this.#places = [...families.keys.keys()].filter((place) => (sums.records[place] ?? 0) >= parts.least);
        this.#looks = parts.towards.length;
        const sizes = this.#places.map((place) => sums.records[place] ?? 0);
        const observed = this.#rootsOf((place) => sums.ones[place] ?? 0);
        const drawn = Array.from({ length: family_sums/* DRAWS */.oZ }, (_, draw) => this.#rootsOf((place) => this.#drawnOnes(place, draw)));
        this.#empirical = new empirical_null/* EmpiricalNull */.W(sizes, observed, drawn);
    }
    accepted() {
        const values = this.#valuesOf((place) => this.sums.ones[place] ?? 0, (size, root) => this.#empirical.correct(size, root));
        const found = this.parts.towards.flatMap((label) => this.#acceptedTowards(label, values));
        found.sort((a, b) => a.pValue - b.pValue || a.place - b.place);
        return this.#withoutLevels(found).map(({ place, label, value, pValue }) => this.#toFamily(place, label, value, pValue));
    }
    #acceptedTowards(label, values) {
        const critical = this.#criticalValue(label);
        return this.#places.flatMap((place, at) => {
            const value = towards(values[at] ?? 0, label);
            // kinship only reduces values
            if (value < critical)
                return [];
            const reduced = value * this.#factorOf(place);
            return reduced < critical
                ? []
                : [{ place, label, value: reduced, pValue: this.#pValueOf(reduced, label) }];
        });
    }
    /** The least value that is accepted, by bisection. */
    #criticalValue(label) {
        let [low, high] = [0, LARGEST_VALUE];
        for (let step = 0; step < HALVINGS; step++) {
            const middle = (low + high) / 2;
            if (this.#pValueOf(middle, label) > this.parts.level)
                low = middle;
            else
                high = middle;
        }
        return high;
    }
    /** A bound of P(any family reaches a value towards a label, or the other label's does): the sum over all families of their tails. */
    #pValueOf(value, label) {
        let sum = 0;
        for (const place of this.#places)
            sum += this.#tailOf(place, label, value);
        return Math.min(1, this.#looks * sum);
    }
    /** P(a family reaches a value towards a label), where its records have the label with their mean probability. */
    #tailOf(place, label, value) {
        const { records, chances } = this.sums;
        const size = records[place] ?? 0;
        const mean = (chances[place] ?? 0) / family_sums/* PART */.s3 / size;
        const ones = (held) => (label === 1 ? held : size - held);
        const reaches = (held) => towards((0,signed_root/* triggerValue */.qW)(this.#rootOf(place, ones(held)), size, ones(held)), label) >= value;
        if (!reaches(size))
            return 0;
        let [below, enough] = [0, size];
        while (enough - below > 1) {
            const middle = (below + enough) >> 1;
            if (reaches(middle))
                enough = middle;
            else
                below = middle;
        }
        return binomialTail(size, label === 1 ? mean : 1 - mean, enough);
    }
    /** Leaves out families that stand for the same carriers as stronger ones. */
    #withoutLevels(found) {
        const covered = new Set();
        const kept = [];
        for (const one of found) {
            const carriers = this.#carriersOf(one.place);
            const known = carriers.filter((record) => covered.has(record)).length;
            if (known > SAME_CARRIERS * carriers.length || kept.length === MOST_ACCEPTED)
                continue;
            kept.push(one);
            for (const record of carriers)
                covered.add(record);
        }
        return kept;
    }
    #toFamily(place, label, value, pValue) {
        const { records, ones, chances } = this.sums;
        const [size, count] = [records[place] ?? 0, ones[place] ?? 0];
        const mean = (chances[place] ?? 0) / family_sums/* PART */.s3 / size;
        return {
            ...{ own: this.sums.own, key: this.families.keys[place] ?? 0, label, value, pValue },
            carriers: size,
            labelled: label === 1 ? count : size - count,
            expected: label === 1 ? mean : 1 - mean,
            example: (0,countable_families/* exampleOf */.Q)(this.families, place),
            word: this.families.words.get(place) ?? null,
        };
    }
    #drawnOnes(place, draw) {
        return this.sums.drawn[place * family_sums/* DRAWS */.oZ + draw] ?? 0;
    }
    #rootsOf(onesOf) {
        return Float32Array.from(this.#places, (place) => this.#rootOf(place, onesOf(place)));
    }
    #valuesOf(onesOf, correct) {
        return Float32Array.from(this.#places, (place) => {
            const [size, ones] = [this.sums.records[place] ?? 0, onesOf(place)];
            return (0,signed_root/* triggerValue */.qW)(correct(size, this.#rootOf(place, ones)), size, ones);
        });
    }
    /** The signed root as for many carriers in `signedRootTable`: by the mean, and scaled to the true variance. */
    #rootOf(place, ones) {
        const { records, chances, variances } = this.sums;
        const size = records[place] ?? 0;
        const mean = (chances[place] ?? 0) / family_sums/* PART */.s3 / size;
        const variance = (variances[place] ?? 0) / family_sums/* PART */.s3;
        if (mean <= 0 || mean >= 1 || variance <= 0)
            return 0;
        return Math.sqrt((size * mean * (1 - mean)) / variance) * (0,signed_root/* equalRoot */.dr)(size, mean, ones);
    }
    #factorOf(place) {
        const known = this.#factors.get(place);
        if (known !== undefined)
            return known;
        const part = (this.families.distinct[place] ?? 1) * this.kinship.independence(this.#carriersOf(place));
        const factor = Math.sqrt(part);
        this.#factors.set(place, factor);
        return factor;
    }
    #carriersOf(place) {
        const { ends, records } = this.families;
        return records.subarray((0,start_of/* startOf */.G)(ends, place), ends[place] ?? 0);
    }
}
function towards(value, label) {
    return label === 1 ? Math.max(0, value) : Math.max(0, -value);
}

// EXTERNAL MODULE: ./build/probe/count/with-counted.js
var with_counted = __webpack_require__(83930);
// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var calibrator = __webpack_require__(90185);
// EXTERNAL MODULE: ./build/probe/judge/element-scores.js
var element_scores = __webpack_require__(25001);
// EXTERNAL MODULE: ./build/probe/again/known-by-class.js
var known_by_class = __webpack_require__(48498);
// EXTERNAL MODULE: ./build/probe/again/outside-judge.js
var outside_judge = __webpack_require__(59251);
// EXTERNAL MODULE: ./build/probe/learn/unit-readers.js
var unit_readers = __webpack_require__(49813);
// EXTERNAL MODULE: ./build/probe/families/key-table.js
var key_table = __webpack_require__(29932);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/read/side-reader.js
var side_reader = __webpack_require__(68867);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
;// CONCATENATED MODULE: ./build/probe/count/record-counter.js










const UINT32 = 2 ** 32;
/** Counts families in records, one after the other, by the models of a sample. */
class RecordCounter {
    facts;
    key;
    table = new key_table/* KeyTable */.a();
    all;
    counted = 0;
    readers;
    accepted;
    uniform = new Float64Array(family_sums/* DRAWS */.oZ);
    /** Families that the current document holds with each label. */
    document = NO_DOCUMENT;
    /**
     * @param keys of the families, in the order of the sums
     * @param key  of the hashes
     */
    constructor(facts, keys, key) {
        this.facts = facts;
        this.key = key;
        for (const one of keys)
            this.table.numberOf(one);
        this.accepted = new Map([...(0,known_by_class/* acceptedTowards */.U)(facts)].map(([own, labels]) => [own, placesOf(labels)]));
        this.all = (0,family_sums/* noSums */.YE)(facts.classes.map(({ own }) => ({ own, known: this.accepted.get(own)?.size ?? 0 })), keys.length);
        this.readers = new unit_readers/* UnitReaders */.Z(key);
    }
    /** The sums so far. */
    sums() {
        return { ...this.all, counted: this.counted };
    }
    /** Counts a unit. Those of one document follow each other, and a family counts once for each label there. */
    add(unit) {
        this.counted += 1;
        const read = this.readers.read(unit.sides);
        const masks = this.masksOf(read, this.heldBefore(unit));
        const ids = read.map((side) => side.ids);
        const tokens = (0,token_ids/* countTokens */.ih)(ids);
        const fold = unit.fold ?? (0,outside_judge/* foldOutside */.p)(this.facts, tokens);
        this.readers.features.load(ids);
        const content = (0,keyed_hash/* keyedHash */.N_)(unit.code, this.key).first;
        for (let draw = 0; draw < family_sums/* DRAWS */.oZ; draw++)
            this.uniform[draw] = ((0,keyed_hash/* mixHash */.PT)(content, draw) >>> 0) / UINT32;
        this.facts.classes.forEach((own, number) => {
            const sums = this.all.classes[number];
            const label = unit.label === own.own ? 1 : 0;
            if (sums === undefined || this.isExplained(own, sums, label, read))
                return;
            this.addTo(sums, own, { label, fold, logTokens: (0,calibrator/* logTokensOf */.eJ)(tokens), masks });
        });
    }
    /** Families that other units of its document hold with its label. */
    heldBefore({ document, label }) {
        if (document === null || document !== this.document.name)
            this.document = { name: document, held: new Map() };
        const held = this.document.held.get(label) ?? new Set();
        this.document.held.set(label, held);
        return held;
    }
    /** What masks each family that a unit holds, without those that were counted in its document. */
    masksOf(read, held) {
        const masks = new Map();
        read.forEach(({ ids, places, keys }, side) => {
            const tokens = new side_reader/* TokenPlaces */.I(ids);
            keys.forEach((own, element) => {
                const place = places[element];
                if (place === undefined)
                    return;
                let mask = null;
                for (const key of own) {
                    const family = this.table.find(key);
                    if (family < 0 || held.has(family))
                        continue;
                    mask ??= { side, tokens: tokens.covered(place) };
                    const known = masks.get(family);
                    if (known === undefined)
                        masks.set(family, [mask]);
                    else if (known.length < element_scores/* MAX_MASKED_ELEMENTS */.py)
                        known.push(mask);
                }
            });
        });
        for (const family of masks.keys())
            held.add(family);
        return masks;
    }
    /** Counts accepted families. @returns whether one explains the label of a record: then the record is no evidence for others */
    isExplained({ own }, { knownRecords, knownOnes }, label, read) {
        const accepted = this.accepted.get(own);
        if (accepted === undefined || accepted.size === 0)
            return false;
        const keys = read.flatMap((side) => side.keys.flat());
        const held = new Set(keys.flatMap((key) => accepted.get(key) ?? []));
        for (const { place } of held) {
            knownRecords[place] = (knownRecords[place] ?? 0) + 1;
            knownOnes[place] = (knownOnes[place] ?? 0) + label;
        }
        return [...held].some((one) => one.label === label);
    }
    addTo({ records, ones, chances, variances, drawn }, { models, masked }, { label, fold, logTokens, masks }) {
        const model = models[fold];
        if (model === undefined)
            throw new Error('a fold has no model');
        const { features } = this.readers;
        const whole = features.use(model);
        const known = new Map();
        for (const [family, own] of masks) {
            const [first] = own;
            if (first === undefined)
                continue;
            const lost = own.length === 1 ? (known.get(first) ?? features.removed([first])) : features.removed((0,element_scores/* joinMasks */.Kd)(own));
            if (own.length === 1)
                known.set(first, lost);
            const p = (0,calibrator/* calibrated */.g)(masked, whole - lost, logTokens, this.facts.size);
            records[family] = (records[family] ?? 0) + 1;
            ones[family] = (ones[family] ?? 0) + label;
            chances[family] = (chances[family] ?? 0) + Math.round(p * family_sums/* PART */.s3);
            variances[family] = (variances[family] ?? 0) + Math.round(p * (1 - p) * family_sums/* PART */.s3);
            for (let draw = 0, cell = family * family_sums/* DRAWS */.oZ; draw < family_sums/* DRAWS */.oZ; draw++, cell++) {
                if ((this.uniform[draw] ?? 1) < p)
                    drawn[cell] = (drawn[cell] ?? 0) + 1;
            }
        }
    }
}
function placesOf(labels) {
    return new Map([...labels].map(([key, label], place) => [key, { label, place }]));
}
const NO_DOCUMENT = { name: null, held: new Map() };

// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var reading_budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading_reading = __webpack_require__(47071);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var subject = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/scan/reading/tally.js + 1 modules
var tally = __webpack_require__(75829);
// EXTERNAL MODULE: ./build/scan/reading/text-side.js + 1 modules
var text_side = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/scan/surveys/surveys.js
var surveys_surveys = __webpack_require__(7799);
// EXTERNAL MODULE: ./build/scan/surveys/ahead.js
var ahead = __webpack_require__(54157);
// EXTERNAL MODULE: ./build/scan/sample/sample-level.js
var sample_level = __webpack_require__(21494);
;// CONCATENATED MODULE: ./build/scan/sample/count-families.js














/** Records between two checks for Ctrl-C. */
const RECORDS_PER_PAUSE = 64;
/**
 * Counts the families of a sample in all records of the head, or in those of a shard.
 * @param surveys of these records, in the order of the data
 * @throws Stopped when the run is out of time, or the user stops it
 */
async function countFamilies(source, learned, keys, surveys, { key, budget, progress, limit, shards = 1, ownership }) {
    const { again } = learned.verdict.stored();
    const judge = new outside_judge/* OutsideJudge */.N(again, key);
    const counter = new RecordCounter(again, keys, key);
    const reading = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit, ...(ownership && { ownership }) });
    const begin = (subject) => (0,surveys_surveys/* beginSurveys */.l0)(surveys, subject, true);
    let read = 0;
    const units = learned.sample?.of ?? null;
    progress.stage('counting the patterns of the sample', units && Math.ceil(units / shards));
    for await (const { item, result } of (0,ahead/* ahead */.U)(reading.subjects(source.head()), () => surveys.ahead, begin)) {
        const begun = await result;
        const label = judge.labelOf(item.label);
        const isCounted = again.task === 'generation' ? item.label !== null : label >= 0;
        if ('surveys' in begun && isCounted && (0,subject/* taskOf */.Xb)(item) === learned.task) {
            const known = learned.records.get(item.position);
            counter.add({
                sides: [...begun.surveys.map(({ outline }) => outline), ...(0,text_side/* textOutlines */.f5)(item)],
                label,
                code: item.units.map(({ code }) => code).join('\n'),
                fold: known === undefined || known.number < 0 ? null : judge.foldOfUnit(known.number),
                document: (0,subject/* documentOf */.lM)(item),
            });
        }
        progress.advance(1, item.path);
        if (++read % RECORDS_PER_PAUSE === 0)
            await (0,promises_.setImmediate)(); // lets a pending Ctrl-C take effect
    }
    const { end } = reading;
    await surveys.close(end === 'complete' || end === 'limit');
    if (end === 'interrupted' || end === 'run-budget')
        throw new reading_budget/* Stopped */.C(end);
    if (end === 'failed')
        throw reading.failure;
    return counter.sums();
}
/**
 * The families that chance does not explain, by their sums over all records.
 * @param level of labels: the families of the sample have their part of it
 */
function acceptInAll(families, sums, { verdict }, level) {
    const stored = verdict.stored();
    const { names, task } = stored.again;
    const isBinary = task === 'classification' && names.length === 2;
    const accepted = acceptCounted(families, sums, {
        towards: isBinary ? [0, 1] : [1],
        level: (level * (1 - sample_level/* SAMPLE_FRACTION */.C)) / (isBinary ? 1 : names.length),
        least: dataset_options/* DATASET_DEFAULTS */.O.leastCarriers,
    });
    return { families: accepted, known: (0,with_counted/* knownCounts */.W)(stored, sums) };
}


/***/ }),

/***/ 30739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withFamilies),
/* harmony export */   U: () => (/* binding */ countSample)
/* harmony export */ });
/* harmony import */ var _probe_count_with_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83930);
/* harmony import */ var _probe_again_stored_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
/* harmony import */ var _reading_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63646);
/* harmony import */ var _count_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76392);




/** The first reading of data of which a sample was learned, with the families that all data shows. */
function withFamilies(first, { families, known }, key) {
    const { learned } = first;
    if (learned?.verdict.kind !== 'judged')
        return first;
    const verdict = (0,_probe_again_stored_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreVerdict */ .c)((0,_probe_count_with_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .withCounted */ .l)(learned.verdict.stored(), families, known), key);
    return { ...first, learned: { ...learned, verdict } };
}
/**
 * Counts the families of a sample in all data, and accepts those that chance does not explain; gives the reading as it is where nothing is
 * to be counted.
 * @param level of labels
 */
async function countSample(source, first, surveys, level, parts) {
    const { learned, countable } = first;
    if (countable === null || learned?.verdict.kind !== 'judged')
        return first;
    const sample = { ...learned, verdict: learned.verdict };
    try {
        const sums = await (0,_count_families_js__WEBPACK_IMPORTED_MODULE_2__/* .countFamilies */ .i)(source, sample, countable.keys, surveys(), parts);
        return withFamilies(first, (0,_count_families_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptInAll */ .v)(countable, sums, sample, level), parts.key);
    }
    catch (error) {
        if (!(error instanceof _reading_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Stopped */ .C))
            throw error;
        return { ...first, learned: { ...learned, verdict: { kind: 'stopped', reason: error.reason } } };
    }
}


/***/ }),

/***/ 64758:
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

// EXTERNAL MODULE: ./build/scan/judging/dataset/scan-dataset.js + 6 modules
var scan_dataset = __webpack_require__(13746);
// EXTERNAL MODULE: ./build/scan/judging/dataset/sentinel-opener.js
var sentinel_opener = __webpack_require__(80532);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/read-first.js + 1 modules
var read_first = __webpack_require__(52541);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/again/outside-judge.js
var outside_judge = __webpack_require__(59251);
// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/witness/level.js
var witness_level = __webpack_require__(96562);
// EXTERNAL MODULE: ./build/scan/sample/count-sample.js
var count_sample = __webpack_require__(30739);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/shard.js
var shard = __webpack_require__(72031);
// EXTERNAL MODULE: ./build/data/write/temporary-folder.js
var temporary_folder = __webpack_require__(68263);
// EXTERNAL MODULE: ./build/scan/work/logged-surveys.js
var logged_surveys = __webpack_require__(72846);
// EXTERNAL MODULE: ./build/scan/work/survey-log.js
var survey_log = __webpack_require__(20451);
;// CONCATENATED MODULE: ./build/scan/sample/kept-surveys.js






/** Units whose surveys are kept in memory, some 20 kB each, before a file is begun: most runs have fewer. */
const UNITS_BEFORE_FILE = 1_000;
/** The file is of this run alone. */
const OWN_RUN = { tool: '', options: '' };
const FILE = 'surveys.jsonl';
/** Keeps what a run surveys, in a file of its own, so that its units can be read again without being parsed. */
class KeptSurveys {
    surveys;
    unitsBeforeFile;
    #folder = null;
    #log = null;
    #waiting = [];
    #written = Promise.resolve();
    #problem = null;
    /** @param unitsBeforeFile with fewer there is no file, and nothing can be read again */
    constructor(surveys, unitsBeforeFile = UNITS_BEFORE_FILE) {
        this.surveys = surveys;
        this.unitsBeforeFile = unitsBeforeFile;
    }
    get ahead() {
        return this.surveys.ahead;
    }
    /** See `Surveys.ofSubject`. */
    async ofSubject({ units }, asks) {
        const begun = units.map((unit) => this.surveys.of(unit, asks).then((answer) => ({ unit, answer }), (error) => ({ unit, answer: { error } })));
        this.#written = this.#written.then(async () => {
            for (const answered of begun)
                await this.#keep(await answered);
        });
        const surveys = [];
        for (const { answer } of await Promise.all(begun)) {
            if ('error' in answer)
                throw answer.error;
            surveys.push(answer);
        }
        return surveys;
    }
    /** See `Surveys.close`. */
    async close() {
        await this.surveys.close();
        await this.#written;
        if (this.#log !== null && this.#problem === null)
            await this.#log.finish();
    }
    /**
     * The surveys again, in the same order, for each reading that needs them, after `close`; `null`: there are few, or they could not be
     * kept, such as on a full disk.
     */
    again() {
        if (this.#problem !== null || this.#folder === null)
            return null;
        return new logged_surveys/* LoggedSurveys */.s([new survey_log/* SurveyLogReader */.eM((0,external_node_path_.join)(this.#folder, FILE), FILE, shard/* WHOLE */.Ef, OWN_RUN)], 'content');
    }
    /** Deletes the file. */
    async delete() {
        await this.#written;
        if (this.#log !== null && this.#problem !== null)
            await this.#log.abandon();
        if (this.#folder !== null)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async #keep(answered) {
        if (this.#problem !== null)
            return;
        try {
            if (this.#log !== null) {
                await this.#log.write(answered.unit, answered.answer);
                return;
            }
            this.#waiting.push(answered);
            if (this.#waiting.length < this.unitsBeforeFile)
                return;
            this.#folder = await (0,temporary_folder/* makeTemporaryFolder */.w)('codepurify-');
            this.#log = new survey_log/* SurveyLogWriter */.ox((0,external_node_path_.join)(this.#folder, FILE), shard/* WHOLE */.Ef, OWN_RUN);
            for (const { unit, answer } of this.#waiting.splice(0))
                await this.#log.write(unit, answer);
        }
        catch (error) {
            const problem = (0,temporary_folder/* notKept */.E)(error);
            this.#problem = problem instanceof Error ? problem : new Error(String(problem));
        }
    }
}

// EXTERNAL MODULE: ./build/probe/learn/unit-readers.js
var unit_readers = __webpack_require__(49813);
// EXTERNAL MODULE: ./build/scan/reading/text-side.js + 1 modules
var text_side = __webpack_require__(29870);
;// CONCATENATED MODULE: ./build/scan/sample/outside-units.js


/**
 * What is found in units that were not learned, because only a sample was: the families that labels or company have accepted are looked
 * for in each.
 */
class OutsideUnits {
    reading;
    labels;
    #readers;
    /**
     * @param key     of the hashes that the families were made with
     * @param reading of all units, in the order of the data
     * @param labels  `null`: labels do not judge
     */
    constructor(key, reading, labels) {
        this.reading = reading;
        this.labels = labels;
        this.#readers = new unit_readers/* UnitReaders */.Z(key);
    }
    /** The same judging, which reads the units of each chunk again first. */
    alongside(judging) {
        return {
            ...judging,
            judge: async (subjects) => {
                await this.reading.see(subjects);
                return judging.judge(subjects);
            },
        };
    }
    /** To be called once. @throws CodePurifyError `input` naming the file of surveys that cannot be used */
    close(isComplete) {
        return this.reading.close(isComplete);
    }
    /** Whether a unit of the current chunk could be analysed. */
    isRead(subject) {
        try {
            return this.reading.outlinesOf(subject).length > 0;
        }
        catch {
            return false;
        }
    }
    /** The sides of a unit as labels judge them: with the text that goes with its code. @throws why it cannot be analysed */
    sidesOf(subject) {
        return [...this.reading.outlinesOf(subject), ...(0,text_side/* textOutlines */.f5)(subject)];
    }
    /** What the witnesses of code alone say of one side of a unit; `null`: they were not asked. */
    saidOf(subject, side) {
        return this.reading.of(subject, side);
    }
    /** Where a unit holds families that company has found. */
    companyOf(subject, families) {
        if (families.size === 0 || !this.isRead(subject))
            return [];
        const read = this.#readers.read(this.reading.outlinesOf(subject));
        return read.flatMap((own, side) => placesIn(own, side, families));
    }
}
/** The first place of each family on a side. */
function placesIn({ keys }, side, families) {
    const places = new Map();
    keys.forEach((own, element) => {
        for (const key of own) {
            const family = families.get(key);
            if (family !== undefined && !places.has(family))
                places.set(family, { family, side, element });
        }
    });
    return [...places.values()];
}

// EXTERNAL MODULE: ./build/scan/surveys/ahead.js
var ahead = __webpack_require__(54157);
// EXTERNAL MODULE: ./build/scan/surveys/surveys.js
var surveys = __webpack_require__(7799);
;// CONCATENATED MODULE: ./build/scan/sample/second-reading.js


/** The surveys of units that are read again, because only a sample of them was learned: of one chunk at a time. */
class SecondReading {
    surveys;
    #now = new Map();
    /** @param surveys of all units that are read again, in the order of the data */
    constructor(surveys) {
        this.surveys = surveys;
    }
    /** Surveys the units that are judged next; what it knew before is forgotten. */
    async see(subjects) {
        const begin = (subject) => (0,surveys/* beginSurveys */.l0)(this.surveys, subject, true);
        const found = new Map();
        for await (const { item, result } of (0,ahead/* ahead */.U)(subjects, () => this.surveys.ahead, begin)) {
            found.set(item.position, await result);
        }
        this.#now = found;
    }
    /** The outlines of a unit, or of both of a pair. @throws why it cannot be analysed */
    outlinesOf({ position }) {
        const known = this.#now.get(position);
        if (known === undefined)
            throw new Error('a unit was not read again');
        if ('error' in known)
            throw known.error;
        return known.surveys.map(({ outline }) => outline);
    }
    /** What the witnesses of code alone say of one side of a unit; `null`: they were not asked. */
    of({ position }, side) {
        const known = this.#now.get(position);
        return known === undefined || 'error' in known ? null : (known.surveys[side]?.said ?? null);
    }
    /** To be called once. @throws CodePurifyError `input` naming the file of surveys that cannot be used */
    close(isComplete) {
        return this.surveys.close(isComplete);
    }
}

// EXTERNAL MODULE: ./build/scan/surveys/open-surveys.js + 1 modules
var open_surveys = __webpack_require__(27368);
// EXTERNAL MODULE: ./build/scan/witnesses/code-witnesses.js
var code_witnesses = __webpack_require__(58113);
// EXTERNAL MODULE: ./build/scan/reading/read-totals.js
var read_totals = __webpack_require__(28411);
// EXTERNAL MODULE: ./build/scan/judging/units/no-engine.js
var no_engine = __webpack_require__(18011);
;// CONCATENATED MODULE: ./build/scan/scan-source.js






















/**
 * Scans the records of a source, one by one or as a whole, depending on `--victim`.
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
async function scanSource(source, given) {
    const parts = { ...given, progress: (0,read_totals/* withReadTotals */.M)(given.progress, given.totals ?? null) };
    const { options, budget, progress } = parts;
    const opened = [];
    const kept = [];
    try {
        if (parts.choice === undefined)
            progress.stage(choose_judge/* LABELS_STAGE */.Xq, null);
        const choice = parts.choice ?? (await (0,choose_judge/* chooseJudge */.J7)(source, options, budget));
        if (choice.kind === 'probe-families')
            return await scanByProbeFile(source, choice, parts);
        const needed = { ...parts, sentinel: (0,sentinel_opener/* sentinelOpener */.I)(parts, opened) };
        const surveys = () => {
            const own = new KeptSurveys((0,open_surveys/* openSurveys */.U)(parts));
            kept.push(own);
            return own;
        };
        const again = () => parts.surveysAgain?.() ?? (source.base === null ? kept.at(-1)?.again() : null) ?? (0,open_surveys/* openSurveys */.U)(parts);
        const first = parts.first ?? (await readAll(source, choice, { surveys, again }, needed));
        const outside = outsideOf(first, again, parts);
        const outcome = await judgeAgain(source, choice, { ...first, outside }, needed);
        await outside?.close(outcome.end === 'complete');
        return outcome;
    }
    finally {
        progress.stop();
        await (0,mlm_opener/* closeAll */.S5)(opened);
        for (const own of kept)
            await own.delete();
    }
}
/** The first reading, and where a sample was learned, a reading that counts its families in all data. */
async function readAll(source, choice, { surveys, again }, parts) {
    const { options, env, budget, progress } = parts;
    const first = await (0,read_first/* readFirst */.v)(source, choice, surveys, parts);
    const level = (0,witness_level/* datasetLevel */.Lo)('labels', new Set(options.witness), options.fpr);
    const key = (0,keyed_hash/* hashKeyOf */.Tf)((0,probe_seed/* probeSeed */.g)(options, env));
    return (0,count_sample/* countSample */.U)(source, first, again, level, { key, budget, progress, limit: options.limit });
}
/** The second reading: judges all units by what was learned. */
function judgeAgain(source, choice, heard, parts) {
    if (choice.kind !== 'probe')
        return scanOneByOne(source, choice, heard, parts);
    const { learned } = heard;
    if (learned === null)
        throw new Error('labels were not read');
    return learned.verdict.kind === 'unable' && !choice.isGiven
        ? scanOneByOne(source, (0,choose_judge/* withoutLabels */.YH)(learned.verdict, parts.options), heard, parts)
        : (0,scan_dataset/* scanDataset */.y)(source, { ...heard, learned }, choice.isGiven, parts);
}
/** What judges the units that were not learned; `null`: all were. */
function outsideOf({ sampled, learned }, again, { options, env, progress }) {
    if (sampled === null)
        return null;
    progress.warn(sampledSays(sampled, learned !== null));
    const key = (0,keyed_hash/* hashKeyOf */.Tf)((0,probe_seed/* probeSeed */.g)(options, env));
    const labels = learned?.verdict.kind === 'judged' ? new outside_judge/* OutsideJudge */.N(learned.verdict.stored().again, key) : null;
    return new OutsideUnits(key, new SecondReading(again()), labels);
}
function sampledSays({ taken, of }, hasLabels) {
    return (`All ${(0,numbers/* formatCount */.B4)(of)} units need more memory than --memory allows: a sample of ${(0,numbers/* formatCount */.B4)(taken)}, chosen by a keyed hash, ` +
        `is learned${hasLabels ? '' : ' for the company of its elements'}; all are judged.`);
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
            outside: first.outside ?? null,
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
/* harmony import */ var _shard_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72669);


/** The settings that follow from the options of a scan. */
function settingsOf({ options, suppressed, shard }, victim, keepsDiscoveryRate) {
    return {
        tool: { name: 'codepurify', version: (0,_models_package_root_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .f)() },
        victim,
        limit: options.limit,
        discoveryRate: keepsDiscoveryRate ? options.fpr : null,
        wholeLevel: options.fpr,
        suppressed,
        shard: shard === undefined ? null : { ownership: shard, options: (0,_shard_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsHash */ .x)(options) },
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

/***/ 91441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ associationOf),
  h: () => (/* binding */ beginCompany)
});

// EXTERNAL MODULE: ./build/witness/level.js
var witness_level = __webpack_require__(96562);
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
/** Nothing is heard. */
const NOBODY = () => Promise.resolve(null);
/**
 * Begins to hear what company says of the records that a learner has read.
 * @param hasLabels labels are judged too, and have their part of the level
 * @returns waits for it: `null` if this witness is left out
 */
function beginCompany(learner, { witness, fpr }, hasLabels) {
    if (!witness.includes('company'))
        return NOBODY;
    const level = (0,witness_level/* datasetLevel */.Lo)('company', speakingOf(learner, witness, hasLabels), fpr);
    return learner.beginCompany((0,choose_victim/* bundledModel */.eQ)(REFERENCE), { level, fpr });
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


/***/ }),

/***/ 48829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ LeftSurveys),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   c7: () => (/* binding */ PARTIAL_ENDING)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80481);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78296);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16340);
/* harmony import */ var _survey_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53067);







/** The end of the name of a file of surveys that is not complete. */
const PARTIAL_ENDING = '.partial';
/** Bytes of the first line; it has a few hundred. */
const MAX_HEADER_BYTES = 4096;
/**
 * Surveys that a process has left which was killed, line by line, as long as they are of the code that is read: the next process
 * copies them instead of parsing the code again. A file that is left is only read, and removed once the new file is complete, so
 * that a process that still writes it, such as the same task on another machine, is not disturbed.
 */
class LeftSurveys {
    files;
    place;
    warn;
    #lines;
    /** Requests are answered one after the other. */
    #answered = Promise.resolve();
    #used = 0;
    #isSaid = false;
    /**
     * @param files all files that were left
     * @param file  the one that is read; `null`: none can be
     */
    constructor(files, file, place, warn) {
        this.files = files;
        this.place = place;
        this.warn = warn;
        this.#lines = file === null ? null : linesAfterHeader(file);
    }
    /**
     * Finds what was left of a file of surveys: the longest file of the same run.
     * @param warn called with a sentence on what is used, and on what is not
     */
    static async find(place, warn) {
        const files = await leftFiles(place.path);
        const header = (0,_survey_line_js__WEBPACK_IMPORTED_MODULE_4__/* .surveysHeader */ .fH)(place.shard, place.run);
        let longest = null;
        for (const file of files) {
            const size = await sizeOf(file);
            if ((await firstLine(file)) === header && size > (longest?.size ?? -1))
                longest = { file, size };
        }
        if (longest === null && files.length > 0) {
            warn(`What a stopped run has left of ${JSON.stringify(place.name)} is of another run: it is not used.`);
        }
        return new LeftSurveys(files, longest?.file ?? null, place, warn);
    }
    /** The line of the next unit; `null`: it must be surveyed. To be called for all units in the order of the data. */
    next(unit) {
        const line = this.#answered.then(() => this.#next(unit));
        this.#answered = line;
        return line;
    }
    /** To be called when all units were asked for. */
    end() {
        if (this.#lines !== null)
            this.#stop('');
    }
    /** Closes the file, also where the data was not read to its end. */
    close() {
        void this.#lines?.return?.();
        this.#lines = null;
    }
    /** Removes what was left, once the new file is complete. */
    async remove() {
        for (const file of this.files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true }).catch(() => undefined); // an open file of Windows
    }
    async #next(unit) {
        const line = await this.#line();
        if (line === null)
            return null;
        const found = (0,_survey_line_js__WEBPACK_IMPORTED_MODULE_4__/* .lineIsOf */ .IK)(line, unit);
        if (found === 'whole') {
            this.#used += 1;
            return line;
        }
        const at = `line ${String(this.#used + 2)}`;
        const isEnd = found === 'damaged' && _survey_line_js__WEBPACK_IMPORTED_MODULE_4__/* .SURVEYS_END */ .ub.safeParse((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonOrNull */ .m)(line)).success;
        if (isEnd)
            this.#stop('');
        else if (found === 'other code')
            this.#stop(`; ${at} is of other code, so the data is surveyed from there`);
        else if ((await this.#lines?.next())?.done === true)
            this.#stop(`; ${at}, the last, is torn`);
        else
            this.#stop(`; ${at} is damaged, so the data is surveyed from there`);
        return null;
    }
    async #line() {
        if (this.#lines === null)
            return null;
        try {
            const next = await this.#lines.next();
            if (next.done !== true)
                return next.value;
            this.#say('');
        }
        catch {
            this.#say('; the rest cannot be read');
        }
        this.#lines = null;
        return null;
    }
    #stop(why) {
        this.close();
        this.#say(why);
    }
    #say(why) {
        if (this.#isSaid)
            return;
        this.#isSaid = true;
        const name = JSON.stringify(this.place.name);
        this.warn(`A stopped run has left ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(this.#used, 'survey')} of ${name}, which are used${why}.`);
    }
}
async function leftFiles(path) {
    const [folder, start] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.`];
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    return names
        .filter((name) => name.startsWith(start) && name.endsWith(PARTIAL_ENDING))
        .sort()
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
}
/** The file is opened when its first line is needed: `readline` loses the lines that come before somebody waits for them. */
async function* linesAfterHeader(file) {
    let isHeader = true;
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, 'utf8'), crlfDelay: Infinity })) {
        if (!isHeader)
            yield line;
        isHeader = false;
    }
}
/** The first line of a file, without its end; `null`: there is none. */
async function firstLine(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path).catch(() => null);
    if (file === null)
        return null;
    try {
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MAX_HEADER_BYTES), position: 0 });
        const end = buffer.subarray(0, bytesRead).indexOf('\n');
        return end < 0 ? null : buffer.toString('utf8', 0, end);
    }
    finally {
        await file.close();
    }
}
async function sizeOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then(({ size }) => size, () => -1);
}


/***/ }),

/***/ 72846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ LoggedSurveys)
/* harmony export */ });
/* harmony import */ var _reading_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61474);

/** Surveys that other processes have written, one file for each shard: every record comes from the file of its shard. */
class LoggedSurveys {
    logs;
    by;
    ahead = 1;
    /** Why a file cannot be used: it ends the run, and is no fault of a unit. */
    #problem = null;
    /** @param logs of all shards, in their order; `null`: nothing of that shard is asked */
    constructor(logs, by) {
        this.logs = logs;
        this.by = by;
    }
    async ofSubject(subject) {
        const log = this.logs[(0,_reading_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(subject, this.logs.length, this.by) - 1];
        if (log == null)
            throw new Error('a shard has no file');
        const surveys = [];
        let failed = null;
        for (const unit of subject.units) {
            const answer = await this.#next(log, unit);
            if ('error' in answer)
                failed ??= answer.error;
            else
                surveys.push(answer);
        }
        if (failed !== null)
            throw failed;
        return surveys;
    }
    /** @throws CodePurifyError `input` naming the file that cannot be used */
    async close(isComplete) {
        if (this.#problem !== null)
            throw this.#problem;
        if (isComplete)
            for (const log of this.logs)
                await log?.finish();
    }
    async #next(log, unit) {
        try {
            return await log.next(unit);
        }
        catch (error) {
            this.#problem ??= error instanceof Error ? error : new Error(String(error));
            throw error;
        }
    }
}


/***/ }),

/***/ 53067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   IK: () => (/* binding */ lineIsOf),
/* harmony export */   Ky: () => (/* binding */ SURVEYS_HEADER),
/* harmony export */   R_: () => (/* binding */ surveyLine),
/* harmony export */   Us: () => (/* binding */ surveyInLine),
/* harmony export */   fH: () => (/* binding */ surveysHeader),
/* harmony export */   ub: () => (/* binding */ SURVEYS_END)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16340);
/* harmony import */ var _cache_outline_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13854);
/* harmony import */ var _reading_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99570);
/* harmony import */ var _surveys_survey_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60360);
/* harmony import */ var _surveys_survey_pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73903);
/* harmony import */ var _work_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63018);








/** The first line of a file of surveys. */
const SURVEYS_HEADER = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('codepurify-surveys'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_work_file_js__WEBPACK_IMPORTED_MODULE_2__/* .WORK_VERSION */ .t$),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    options: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** The last line: the number of units before it, what they hash to, and the number of their records where it is known. */
const SURVEYS_END = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    end: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    records: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ base: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0), head: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0) }).nullable(),
});
/** Hex digits of a hash of the code: whether a line is of the unit that is read. */
const CODE_DIGITS = 16;
/**
 * Of one unit: a hash of its code, and its outline with what was said, or why it cannot be analysed. The last text is a check of
 * the line before it, since a file that was left by a process that was killed has no end with a hash of all lines.
 */
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).nullable(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ problem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]),
]);
/** The text of the first line, without its end. */
function surveysHeader(shard, run) {
    const header = {
        kind: 'codepurify-surveys',
        version: _work_file_js__WEBPACK_IMPORTED_MODULE_2__/* .WORK_VERSION */ .t$,
        ...run,
        shard: shardName(shard),
    };
    return JSON.stringify(header);
}
/** The line of a unit, without its end. */
function surveyLine(unit, survey) {
    const entry = 'error' in survey
        ? [digitsOf(unit), { problem: (0,_reading_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(survey.error) }]
        : [digitsOf(unit), (0,_cache_outline_line_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineLine */ .N5)(survey.outline), survey.said && [...survey.said]];
    const checked = JSON.stringify(entry).replaceAll(SEPARATORS, escapedSeparator).slice(0, -1);
    return `${checked},"${checkOf(checked)}"]`;
}
/** Readers of lines take these for line ends, and JSON allows them in strings. */
const SEPARATORS = /[\u2028\u2029]/g;
function escapedSeparator(separator) {
    return `\\u${separator.charCodeAt(0).toString(16)}`;
}
/** Characters of `,"01234567"]`. */
const CHECK_LENGTH = 12;
/** Whether a line is whole, and of a unit. */
function lineIsOf(line, unit) {
    const checked = line.slice(0, -CHECK_LENGTH);
    if (line !== `${checked},"${checkOf(checked)}"]`)
        return 'damaged';
    return checked.startsWith(`["${digitsOf(unit)}",`) ? 'whole' : 'other code';
}
/** The survey in a line that is whole and of the unit; `null` if it does not fit the code. */
function surveyInLine(line, unit) {
    const entry = ENTRY.safeParse((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonOrNull */ .m)(line));
    if (!entry.success)
        return null;
    const [, outlined, said] = entry.data;
    if (typeof outlined !== 'string')
        return { error: (0,_surveys_survey_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .surveyError */ .d)(outlined.problem) };
    const outline = (0,_cache_outline_line_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W4)(outlined, unit);
    return outline && { outline, said: said, isCached: false };
}
/** `3/16`. */
function shardName({ index, of }) {
    return `${String(index)}/${String(of)}`;
}
function digitsOf(unit) {
    return (0,_surveys_survey_js__WEBPACK_IMPORTED_MODULE_7__/* .codeHash */ .Al)(unit).slice(0, CODE_DIGITS);
}
function checkOf(text) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(text).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 20451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zb: () => (/* binding */ loggedRecords),
/* harmony export */   eM: () => (/* binding */ SurveyLogReader),
/* harmony export */   ox: () => (/* binding */ SurveyLogWriter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78474);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80481);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16340);
/* harmony import */ var _left_surveys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48829);
/* harmony import */ var _survey_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53067);
/* harmony import */ var _work_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63018);









/**
 * Writes the surveys of a shard, a line each, in the order of the data. The file has its name once it is complete; until then a
 * process that was killed leaves it under another, from which the next one goes on (`LeftSurveys`).
 */
class SurveyLogWriter {
    path;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #stream;
    #header;
    /** Its own name, as an engine may run the same task twice at a time. */
    #partial;
    #failure = null;
    #lines = 0;
    constructor(path, shard, run) {
        this.path = path;
        this.#partial = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}${_left_surveys_js__WEBPACK_IMPORTED_MODULE_5__/* .PARTIAL_ENDING */ .c7}`;
        this.#header = (0,_survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .surveysHeader */ .fH)(shard, run);
        this.#stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(this.#partial, { flags: 'wx', mode: 0o600 });
        this.#stream.on('error', (error) => (this.#failure ??= error));
        this.#stream.write(`${this.#header}\n`);
    }
    /**
     * Writes the survey of a unit, or why it has none.
     * @param survey or its line, as another process has left it
     * @throws CodePurifyError `input` if the file cannot be written
     */
    async write(unit, survey) {
        const line = `${typeof survey === 'string' ? survey : (0,_survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .surveyLine */ .R_)(unit, survey)}\n`;
        this.#hash.update(line);
        this.#lines += 1;
        if (this.#failure !== null)
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unwritableFile */ .Wy)(this.path, this.#failure);
        if (!this.#stream.write(line))
            await this.#event('drain');
    }
    /**
     * Ends the file, and gives it its name.
     * @param records how many there are, for the progress of later stages
     */
    async finish(records = null) {
        const end = {
            end: this.#lines,
            sha256: this.#hash.digest('hex'),
            records,
        };
        this.#stream.end(`${JSON.stringify(end)}\n`);
        await this.#event('close');
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(this.#partial, this.path);
        }
        catch (cause) {
            // the same task has run elsewhere, was faster, and has removed what it found
            if ((await (0,_left_surveys_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)(this.path)) !== this.#header)
                throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unwritableFile */ .Wy)(this.path, cause);
        }
    }
    /** Stops, and leaves what was written for the next process. */
    async leave() {
        this.#stream.end();
        if (!this.#stream.closed)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_3__.once)(this.#stream, 'close').catch(() => undefined);
    }
    /** Gives up, and leaves nothing. */
    async abandon() {
        this.#stream.destroy();
        if (!this.#stream.closed)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_3__.once)(this.#stream, 'close').catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.#partial, { force: true });
    }
    async #event(name) {
        try {
            await (0,node_events__WEBPACK_IMPORTED_MODULE_3__.once)(this.#stream, name);
        }
        catch (cause) {
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unwritableFile */ .Wy)(this.path, cause);
        }
        if (this.#failure !== null)
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unwritableFile */ .Wy)(this.path, this.#failure);
    }
}
/** Reads the surveys of a shard again, in the same order. */
class SurveyLogReader {
    name;
    shard;
    run;
    #lines;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #read = 0;
    #isOpen = false;
    /** @param name of the file in messages */
    constructor(path, name, shard, run) {
        this.name = name;
        this.shard = shard;
        this.run = run;
        const input = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, 'utf8');
        this.#lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
    }
    /**
     * The survey of the next unit, or why it has none.
     * @throws CodePurifyError `input` if the file is of another run or other data, or damaged
     */
    async next(unit) {
        const line = await this.#line();
        const place = `line ${String(this.#read)}`;
        const found = (0,_survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .lineIsOf */ .IK)(line, unit);
        if (found === 'damaged' && _survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .SURVEYS_END */ .ub.safeParse((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJsonOrNull */ .m)(line)).success) {
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, 'it holds less than the data does: the data has changed');
        }
        if (found === 'damaged')
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, `${place} is not a survey, or damaged`);
        if (found === 'other code')
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, `${place} is of other code: the data has changed`);
        const survey = (0,_survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .surveyInLine */ .Us)(line, unit);
        if (survey === null)
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, `${place} is damaged`);
        this.#hash.update(`${line}\n`);
        return survey;
    }
    /** Checks that nothing is left, and that what was read is what was written. */
    async finish() {
        const line = await this.#line();
        const end = _survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .SURVEYS_END */ .ub.safeParse((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJsonOrNull */ .m)(line));
        if (!end.success)
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, 'it holds more than the data does: the data has changed');
        if (end.data.end !== this.#read - 2 || end.data.sha256 !== this.#hash.digest('hex')) {
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, 'it is damaged');
        }
    }
    async #line() {
        if (!this.#isOpen)
            await this.#open();
        return this.#nextLine();
    }
    async #open() {
        this.#isOpen = true;
        const header = _survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .SURVEYS_HEADER */ .Ky.safeParse((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJsonOrNull */ .m)(await this.#nextLine()));
        if (!header.success)
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, 'it is not what this version writes');
        (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .requireSameRun */ .Bn)(this.name, header.data, this.run);
        if (header.data.shard === (0,_survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .shardName */ .Az)(this.shard))
            return;
        throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, `it is shard ${header.data.shard}, not ${(0,_survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .shardName */ .Az)(this.shard)}`);
    }
    async #nextLine() {
        try {
            const next = await this.#lines.next();
            this.#read += 1;
            if (next.done !== true)
                return next.value;
        }
        catch (cause) {
            throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, 'it cannot be read', undefined, cause);
        }
        throw (0,_work_file_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedFile */ .Fe)(this.name, 'it is cut off');
    }
}
/** The last line has less. */
const MAX_END_BYTES = 1024;
/** The number of records in a file of surveys, as its end says; `null` if it does not say. */
async function loggedRecords(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path).catch(() => null);
    if (file === null)
        return null;
    try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read({
            buffer: Buffer.alloc(MAX_END_BYTES),
            position: Math.max(0, size - MAX_END_BYTES),
        });
        const lines = buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n');
        const end = _survey_line_js__WEBPACK_IMPORTED_MODULE_6__/* .SURVEYS_END */ .ub.safeParse((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJsonOrNull */ .m)(lines.at(-1) ?? ''));
        return end.success ? end.data.records : null;
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 63018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ requireSameRun),
/* harmony export */   Fe: () => (/* binding */ refusedFile),
/* harmony export */   VT: () => (/* binding */ writeWorkFile),
/* harmony export */   Wy: () => (/* binding */ unwritableFile),
/* harmony export */   t$: () => (/* binding */ WORK_VERSION)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _data_read_file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94508);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52084);
/* harmony import */ var _data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);





/** Version of the files of a work folder. */
const WORK_VERSION = 2;
/** Names of the fields in messages. */
const COMPARED = { tool: 'version of CodePurify, or kind of machine', options: 'options' };
/** @throws CodePurifyError `input` naming the file, if it is of another run */
function requireSameRun(name, found, own) {
    for (const [field, what] of Object.entries(COMPARED)) {
        if (found[field] === own[field])
            continue;
        throw refusedFile(name, `it was written with another ${what}`, 'Give every stage the same options, seed and version, or begin with an empty work folder.');
    }
}
/** The error for a file of a work folder that cannot be used. */
function refusedFile(name, why, remedy = WRITE_AGAIN, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(name)} cannot be used: ${why}.`, remedy, { cause });
}
/** The error for a file of a work folder that cannot be written. */
function unwritableFile(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', `The work file ${JSON.stringify(path)} cannot be written: ${(0,_data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnwritable */ .q)(cause)}.`, 'Free space on the disk, or give --work a folder that can be written.', { cause });
}
/** Writes a file of a work folder completely or not at all. @throws CodePurifyError `input` if it cannot be written */
async function writeWorkFile(path, content) {
    try {
        await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .putInPlace */ .y)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content, { flag: 'wx', mode: 0o600 }));
    }
    catch (cause) {
        throw (0,_data_read_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileError */ .l)(cause) ? unwritableFile(path, cause) : cause;
    }
}
const WRITE_AGAIN = 'Delete it, and run its stage again; the other stages stay as they are.';


/***/ })

};
