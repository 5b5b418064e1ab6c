export const id = 662;
export const ids = [662];
export const modules = {

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/scan/stages/run-result.js + 10 modules
var run_result = __webpack_require__(68017);
// EXTERNAL MODULE: ./build/scan/stages/run-summary.js
var run_summary = __webpack_require__(16586);
// EXTERNAL MODULE: ./build/scan/witnesses/company/new-patterns.js
var new_patterns = __webpack_require__(92000);
// EXTERNAL MODULE: ./build/scan/reading/tally.js + 1 modules
var reading_tally = __webpack_require__(75829);
;// CONCATENATED MODULE: ./build/scan/shards/merge.js






/**
 * Merges the shards of a run. Decisions that need the whole run are made here, in the same way as in a single run. So
 * the result is the same as that of a single run, except for the seconds, which add up.
 * @throws CodePurifyError `input` unless the parts are all shards of one run, each once
 */
function mergeParts(parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        throw refused('There is no part to merge.', 'Give the files of all shards.');
    for (const other of others)
        checkSameRun(first, other);
    checkComplete(parts);
    const { run } = first.part;
    const { result } = (0,run_result/* runResult */.X)({
        settings: { ...run, suppressed: new Set(run.suppressed) },
        tally: mergedTally(parts),
        summary: (0,run_summary/* withPatterns */.Ue)(run.summary, mergedPatterns(parts)),
        named: mergedFamilies(parts),
        seconds: sum(parts, ({ seconds }) => seconds),
        isComplete: true,
    });
    return result;
}
/** Fields that must be the same in all shards, and their names in messages. */
const COMPARED = [
    ['tool', 'versions of CodePurify'],
    ['options', 'options'],
    ['victim', 'victims'],
    ['data', 'data'],
    ['discoveryRate', 'options'],
    ['wholeLevel', 'options'],
    ['suppressed', 'accepted findings'],
    ['summary', 'seeds or data: they do not agree on the run as a whole'],
];
function checkSameRun(first, other) {
    const differing = COMPARED.find(([field]) => !(0,external_node_util_.isDeepStrictEqual)(first.part.run[field], other.part.run[field]));
    if (differing === undefined && first.part.shard.of === other.part.shard.of)
        return;
    const what = differing?.[1] ?? 'numbers of shards';
    throw refused(`${JSON.stringify(first.name)} and ${JSON.stringify(other.name)} belong to different runs: they have different ${what}.`, 'Scan the same data with the same options, seed and version on every machine; only --shard differs.');
}
function checkComplete(parts) {
    const { of } = parts[0]?.part.shard ?? { of: 0 };
    const names = new Map();
    for (const { name, part } of parts) {
        const { index } = part.shard;
        const before = names.get(index);
        if (before !== undefined || index > of) {
            const shard = `${String(index)}/${String(of)}`;
            const why = before === undefined ? 'there is no such shard' : `so is ${JSON.stringify(before)}`;
            throw refused(`${JSON.stringify(name)} is shard ${shard}, and ${why}.`, 'Give each shard once.');
        }
        names.set(index, name);
    }
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !names.has(index));
    if (missing.length === 0)
        return;
    throw refused(`The run has ${String(of)} shards. Missing: ${missing.join(', ')}.`, 'Give all of them: otherwise the missing shards would count as clean.');
}
function mergedTally(parts) {
    const tally = new reading_tally/* Tally */.F();
    const findings = parts.flatMap(({ part }) => part.findings).sort((a, b) => a.position - b.position);
    for (const finding of findings)
        tally.hits.push(finding);
    tally.clean = sum(parts, ({ clean }) => clean);
    tally.degraded = sum(parts, ({ degraded }) => degraded);
    tally.errors = sum(parts, ({ errors }) => errors);
    tally.skipped = sum(parts, ({ skipped }) => skipped);
    const pointers = parts.flatMap(({ part }) => part.pointers).sort((a, b) => a.position - b.position);
    for (const pointer of pointers)
        tally.pointers.push(pointer);
    const rows = parts.flatMap(({ part }) => part.rows).sort((a, b) => a.position - b.position);
    for (const row of rows)
        tally.list(row);
    tally.notData.push(...(parts[0]?.part.notData ?? [])); // every shard lists all of them
    tally.asides.push(...(parts[0]?.part.asides ?? []));
    tally.unchanged = parts[0]?.part.unchanged ?? 0;
    tally.notDataRecords = parts[0]?.part.notDataRecords ?? 0;
    tally.leftOut = parts[0]?.part.leftOut ?? 0;
    for (const { part } of parts) {
        tally.files.add(part.files);
        for (const [name, units] of part.heard)
            tally.heard.set(name, (tally.heard.get(name) ?? 0) + units);
    }
    return tally;
}
/** Each shard has named some of the families; a family has the same name in all shards. */
function mergedFamilies(parts) {
    const byFamily = new Map();
    for (const { part } of parts) {
        for (const one of part.named)
            if (!byFamily.has(one.family))
                byFamily.set(one.family, one);
    }
    return [...byFamily.values()];
}
/** Each shard has named some of what is new; the same thing has the same name in all shards. */
function mergedPatterns(parts) {
    const all = parts.flatMap(({ part }) => part.run.newPatterns);
    return (0,new_patterns/* inOrder */.a)([...new Map(all.map((one) => [JSON.stringify(one), one])).values()]);
}
function sum(parts, of) {
    return parts.reduce((total, { part }) => total + of(part), 0);
}
function refused(problem, remedy) {
    return new errors/* CodePurifyError */.Lg('input', problem, remedy);
}

// EXTERNAL MODULE: ./build/scan/stages/part.js
var part = __webpack_require__(57325);
;// CONCATENATED MODULE: ./build/scan/shards/parse-part.js


/** Strings of V8 have at most 2^29 − 24 characters, and nobody would read that many findings. */
const MAX_PART_BYTES = 256_000_000;
/**
 * Reads a part, and checks every field.
 * @param name its name in messages
 * @throws CodePurifyError `input`, naming the field that is wrong
 */
function parsePart(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(name, 'it is not JSON', cause);
    }
    const parsed = part/* partSchema */.D.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue?.path.map(String).join('.') ?? '';
    throw unreadable(name, `${field === '' ? 'it' : JSON.stringify(field)}: ${issue?.message ?? ''}`, parsed.error);
}
function unreadable(name, why, cause) {
    return new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(name)} is not a part of a run: ${why}.`, `Give the files that codepurify scan --shard writes in this version (part format ${String(part/* PART_VERSION */.X)}).`, { cause });
}

// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(22589);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/cli/report.js + 19 modules
var report = __webpack_require__(18362);
;// CONCATENATED MODULE: ./build/cli/merge-command.js








/** `codepurify merge`: reports a run from the parts of its shards. @returns the exit code of that run */
async function mergeCommand(paths, values, world) {
    const { options } = await (0,command_run/* commandOptions */.i)(values, world);
    const parts = [];
    for (const path of paths)
        parts.push(await readPart(path, world.cwd));
    const outcome = { result: mergeParts(parts), end: 'complete' };
    await (0,report/* report */.z)(outcome, options, world);
    const hasBase = outcome.result.overall?.unchanged != null;
    return (0,exit_code/* exitCodeOf */.FO)(outcome, (0,exit_code/* failRule */.Nx)(options.failOn, hasBase));
}
async function readPart(path, cwd) {
    return { name: path, part: parsePart(await readText((0,external_node_path_.resolve)(cwd, path), path), path) };
}
async function readText(path, name) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= MAX_PART_BYTES)
            return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* CodePurifyError */.Lg('input', `The part ${JSON.stringify(name)} cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, REMEDY, {
            cause,
        });
    }
    throw new errors/* CodePurifyError */.Lg('input', `The part ${JSON.stringify(name)} has more than ${String(MAX_PART_BYTES)} bytes.`, 'Use more shards: codepurify scan --shard 1/64.');
}
const REMEDY = 'Give the files that codepurify scan --shard has written.';


/***/ }),

/***/ 73762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DATASET_DEFAULTS)
/* harmony export */ });
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
