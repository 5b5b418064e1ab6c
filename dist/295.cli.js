export const id = 295;
export const ids = [295];
export const modules = {

/***/ 35257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeFileWhole),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_output_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74711);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52084);
/* harmony import */ var _data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);






/**
 * Writes a report to standard output (`-`) or to a file. A file is written completely or not at all.
 * @throws CodePurifyError `input` when the file cannot be written
 */
async function writeOutput(text, output, io) {
    if (output === _config_output_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .STDOUT */ .UU)
        await io.stdout.write(text);
    else
        await writeFileWhole(text, output, io);
}
/**
 * Writes a file completely or not at all. A device or a pipe, such as `/dev/stdout`, is written to and never replaced.
 * @throws CodePurifyError `input` when it cannot be written
 */
async function writeFileWhole(content, output, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output);
    try {
        if (await isSpecial(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, content);
        else
            await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .putInPlace */ .y)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content, { flag: 'wx' }));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodePurifyError */ .Lg('input', `The output ${JSON.stringify(path)} cannot be written: ${(0,_data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUnwritable */ .q)(error)}.`, 'Give a path in a folder that exists and that you may write to.', { cause: error });
    }
}
/** `/dev/stdout` can be a link to a regular file: renaming a file to this name would replace the link. */
async function isSpecial(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null || found.isDirectory())
        return false;
    return !found.isFile() || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === '/dev';
}


/***/ }),

/***/ 74711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ STDOUT),
/* harmony export */   hu: () => (/* binding */ plannedOutputs),
/* harmony export */   j3: () => (/* binding */ soleOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Standard output, as a place of a report. */
const STDOUT = '-';
/** File names that show a format; the first row that fits counts. */
const NAMES = [
    [/(?:^|[-_.])(?:codeclimate|code-?quality)(?:[-_.][^.]*)*\.json$/iu, 'gitlab'],
    [/\.sarif(?:\.json)?$/iu, 'sarif'],
    [/\.json$/iu, 'json'],
    [/\.html?$/iu, 'html'],
    [/\.(?:md|markdown)$/iu, 'markdown'],
    [/\.xml$/iu, 'junit'],
    [/\.(?:txt|log)$/iu, 'text'],
];
/** The names of `NAMES` for people. */
const KNOWN_NAMES = '.txt or .log (text), .json, codeclimate.json or gl-code-quality-report.json (gitlab), .sarif, .md (markdown), .html, .xml (junit)';
/**
 * The places of the report, each with its format: `--format` holds for standard output, for a file that is the only output, and
 * for a file whose name shows no format; other files have the format of their name.
 * @throws CodePurifyError `usage` for a file whose format is not known, or a place that is given twice
 */
function plannedOutputs({ format, output }) {
    const twice = output.find((place, index) => output.indexOf(place) !== index);
    if (twice !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output is ${JSON.stringify(twice)} twice, but one place has one report.`, 'Give each report a name of its own.');
    }
    return output.map((place) => ({ place, format: formatOf(place, format, output.length === 1) }));
}
/**
 * The one place of a command that writes a single result.
 * @throws CodePurifyError `usage` for several
 */
function soleOutput({ output }, what) {
    const [place = STDOUT, ...others] = output;
    if (others.length === 0)
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output was given ${String(output.length)} times, but ${what} is written once.`, 'Give --output once.');
}
function formatOf(place, chosen, isSole) {
    if (chosen !== 'auto' && (isSole || place === STDOUT))
        return chosen;
    const named = NAMES.find(([pattern]) => pattern.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(place)))?.[1];
    if (named !== undefined && place !== STDOUT)
        return named;
    if (chosen !== 'auto')
        return chosen;
    if (place === STDOUT || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place) === '/dev')
        return 'text'; // /dev/stdout
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output is ${JSON.stringify(place)}, whose name does not show the format of the report.`, `Give --format, or a name that ends in ${KNOWN_NAMES}.`);
}


/***/ }),

/***/ 61948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ MAX_DOUBTFUL_FAMILIES),
/* harmony export */   ZW: () => (/* binding */ weightedPValue),
/* harmony export */   j$: () => (/* binding */ MAX_SHOWN_CARRIERS)
/* harmony export */ });
/**
 * Fraction of the families in clean data that the second judge confirms, as an upper bound: it confirms a family when it
 * takes its elements for triggers in at least half of the carriers that it sees. Measured on clean data: none of 9,796,
 * which bounds the fraction by .0003 (docs/explanation/probe.md).
 */
const CONFIRMED_RATE = 0.001;
/** Fraction of the level that is reserved for confirmed families; the others use the rest. */
const CONFIRMED_FRACTION = 0.5;
/** Families that the second judge sees at most: those of one trigger at all levels, and some more. */
const MAX_DOUBTFUL_FAMILIES = 24;
/** Carriers of each family that it sees at most: a poisoned one takes some tenths of a second. */
const MAX_SHOWN_CARRIERS = 6;
/**
 * The p-value of a family when a part of the level is reserved for confirmed families (weighted Bonferroni; Genovese,
 * Roeder, Wasserman 2006). The second judge sees code and no labels, so the labels of a natural family do not affect the
 * probability that it is confirmed. If the largest of m values reaches a bound by chance with probability p, the expected
 * number of values that reach it is −ln(1 − p), and the expected number of confirmed ones is that times their rate.
 * @param pValue corrected for the number of all families, in [0, 1]
 * @returns may be above 1, when chance easily explains a confirmed family
 */
function weightedPValue(pValue, confirmed) {
    if (!confirmed)
        return pValue / (1 - CONFIRMED_FRACTION);
    return (CONFIRMED_RATE * -Math.log1p(-pValue)) / CONFIRMED_FRACTION;
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

/***/ 71790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ crossFit),
/* harmony export */   cc: () => (/* binding */ crossFitLogOdds)
/* harmony export */ });
/* unused harmony export FOLD_MODEL */
/* harmony import */ var _regression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53203);
/* harmony import */ var _threads_threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53650);


/** Trains the model of one fold. */
const FOLD_MODEL = {
    name: 'fold-model',
    open: ({ rows, targets, folds, learned, options }) => (fold) => {
        const members = [];
        folds.forEach((own, row) => {
            if (own !== fold && learned[row] === 1)
                members.push(row);
        });
        return (0,_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .trainRegression */ .mu)(rows, targets, Int32Array.from(members), options);
    },
    pack: (input) => input,
    unpack: (packed) => packed,
};
/**
 * Trains the model of each fold on the records of all other folds.
 * @param learned 1 for records to train on
 */
function crossFit(rows, targets, folds, learned, options = _regression_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAINING */ .t7, threads = _threads_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .HERE */ .D) {
    const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
    return { folds, models: threads.map(FOLD_MODEL, { rows, targets, folds, learned, options }, count) };
}
/** Log-odds of each record by the model that was not trained on it. */
function crossFitLogOdds({ folds, models }, rows) {
    return Float64Array.from(folds, (fold, row) => {
        const model = models[fold];
        return model ? (0,_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .logOddsOfRow */ .Em)(model, rows, row) : 0;
    });
}


/***/ }),

/***/ 67090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ randomStream),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
const UINT32 = 2 ** 32;
/** A stream of uniform random numbers in [0, 1). A seed gives the same stream on every machine (`mulberry32`). */
function randomStream(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT32;
    };
}
/** Shuffles in place (Fisher and Yates). */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const held = items[last] ?? 0;
        items[last] = items[other] ?? 0;
        items[other] = held;
    }
}


/***/ }),

/***/ 53203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ logOddsOfRow),
/* harmony export */   mu: () => (/* binding */ trainRegression),
/* harmony export */   t7: () => (/* binding */ TRAINING)
/* harmony export */ });
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32318);
/* harmony import */ var _random_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67090);
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);



/** Chosen on Devign and ReVeal, with other seeds than the reported ones: `docs/explanation/probe.md`. */
const TRAINING = { epochs: 4, rate: 0.01, l2: 1e-3, seed: 1 };
/** Keeps AdaGrad's first steps finite. */
const START = 1e-6;
/** Log-odds of one row. */
function logOddsOfRow(model, rows, row) {
    const { weights } = model;
    const { buckets, ends, scales } = rows;
    const end = ends[row] ?? 0;
    let sum = 0;
    for (let at = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(ends, row); at < end; at++)
        sum += weights[buckets[at] ?? 0] ?? 0;
    return model.bias + sum * (scales[row] ?? 0);
}
/**
 * Logistic regression of `targets` (1 or 0) over the rows `members`, by AdaGrad on shuffled records with lazy
 * L2. The same seed and rows give the same weights, bit for bit.
 */
function trainRegression(rows, targets, members, options = TRAINING) {
    const weights = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC);
    const squares = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC).fill(START);
    const { buckets, ends, scales } = rows;
    const { epochs, rate, l2 } = options;
    const random = (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .randomStream */ ._)(options.seed);
    const order = members.slice();
    let positives = 0;
    for (const row of members)
        positives += targets[row] ?? 0;
    let bias = Math.log((positives + 1) / (members.length - positives + 1));
    let biasSquares = 1;
    for (let epoch = 0; epoch < epochs; epoch++) {
        (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .shuffle */ .k)(order, random);
        for (const row of order) {
            const start = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(ends, row);
            const end = ends[row] ?? 0;
            const scale = scales[row] ?? 0;
            let sum = 0;
            for (let at = start; at < end; at++)
                sum += weights[buckets[at] ?? 0] ?? 0;
            const gradient = 1 / (1 + Math.exp(-(bias + sum * scale))) - (targets[row] ?? 0);
            biasSquares += gradient * gradient;
            bias -= (rate * gradient) / Math.sqrt(biasSquares);
            const step = gradient * scale;
            for (let at = start; at < end; at++) {
                const bucket = buckets[at] ?? 0;
                const weight = weights[bucket] ?? 0;
                const slope = step + l2 * weight;
                const square = (squares[bucket] ?? 0) + slope * slope;
                squares[bucket] = square;
                weights[bucket] = weight - (rate * slope) / Math.sqrt(square);
            }
        }
    }
    return { weights, bias };
}


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

/***/ 82785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ KeyedSample)
/* harmony export */ });
/** So many times the size of the sample are stored before it is cut again. */
const SLACK = 1.25;
/**
 * Keeps the items with the smallest ranks, as many as are neither too many nor too heavy together, in the order in which they were
 * added. Memory is linear in the size of the sample.
 */
class KeyedSample {
    most;
    weight;
    drop;
    least;
    #kept = [];
    #bound = Infinity;
    #added = 0;
    #weight = 0;
    /**
     * @param most   items
     * @param weight of all items together
     * @param drop   called for each item that is not kept
     * @param least  items that are kept whatever they weigh
     */
    constructor(most, weight, drop, least = 0) {
        this.most = most;
        this.weight = weight;
        this.drop = drop;
        this.least = least;
    }
    /** Items that were added, kept or not. */
    get added() {
        return this.#added;
    }
    add(item, rank, weight) {
        this.#added++;
        if (rank > this.#bound) {
            this.drop(item);
            return;
        }
        this.#kept.push({ rank, order: this.#added, weight, item });
        this.#weight += weight;
        if (this.#kept.length > SLACK * this.most || this.#weight > SLACK * this.weight)
            this.#cut();
    }
    /** At most as many as the sample may have. */
    all() {
        if (this.#kept.length > this.most || this.#weight > this.weight)
            this.#cut();
        return this.#kept.map(({ item }) => item);
    }
    #cut() {
        const ranked = [...this.#kept].sort((a, b) => a.rank - b.rank || a.order - b.order);
        let [count, weight] = [0, 0];
        for (const one of ranked) {
            if (count === this.most || (count >= this.least && weight + one.weight > this.weight))
                break;
            count++;
            weight += one.weight;
        }
        for (const { item } of ranked.splice(count))
            this.drop(item);
        this.#weight = weight;
        this.#bound = ranked.at(-1)?.rank ?? this.#bound;
        this.#kept = ranked.sort((a, b) => a.order - b.order);
    }
}


/***/ }),

/***/ 95503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PromptRecords),
/* harmony export */   X: () => (/* binding */ recordOfUnit)
/* harmony export */ });
/* harmony import */ var _probe_read_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19605);
/* harmony import */ var _witness_association_prompt_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82510);
/* harmony import */ var _witness_association_test_associations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97177);
/* harmony import */ var _keyed_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82785);




/** UTF-16 units of all records that are tested together: 640 MB at most. 20,000 records have 16,000 each. */
const MOST_TEXT = 320_000_000;
/** Between the pieces of one text. */
const BETWEEN = '\n';
/**
 * Collects the prompts and responses of a dataset from its units: the code of a unit with a prompt is, or belongs to, the response,
 * with the prose around it; a unit whose target is a text is the prompt. Records with neither are none.
 */
class PromptRecords {
    #sample;
    #key;
    /** Positions of units of records that are not in the sample. */
    leftOut = new Set();
    /** Positions of units of records that are too long: only the beginning is compared with others. */
    inPart = new Set();
    #open = [];
    /** Role, path and number of the record that is read. */
    #name = '';
    #ofBase = 0;
    /**
     * @param seed of the sample: whoever knows it can choose records that are not in it
     * @param most records of the sample
     */
    constructor(seed, most = _witness_association_test_associations_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_RECORDS */ .z) {
        this.#key = (0,_probe_read_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashKeyOf */ .Tf)(seed);
        this.#sample = new _keyed_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyedSample */ .$(most, MOST_TEXT, ({ pieces }) => {
            for (const { position } of pieces)
                if (position !== -1)
                    this.leftOut.add(position);
        });
    }
    /** Adds a unit; those of one record follow each other. */
    add({ path, record, position, units: [unit, second] }, isBase) {
        if (record === null || second !== undefined)
            return;
        const name = `${isBase ? 'base' : 'head'} ${path} ${String(record)}`;
        if (name !== this.#name)
            this.#close();
        this.#name = name;
        const sides = sidesOf(unit);
        if (sides === null)
            return;
        const known = this.#open.find(({ other, side }) => other === sides.other && side === sides.side);
        const text = known ?? { ...sides, text: '', last: null, pieces: [] };
        if (known === undefined)
            this.#open.push(text);
        text.pieces.push({
            position: isBase ? -1 : position,
            offset: offsetIn(text, unit),
            length: unit.code.length,
        });
    }
    /** The records that are tested together: all that were added, or a sample of them. */
    all() {
        this.#close();
        return this.#sample.all();
    }
    /** Records that were added: of the head, and all. */
    get sizes() {
        this.#close();
        return { head: this.#sample.added - this.#ofBase, all: this.#sample.added };
    }
    /**
     * Where units have a prompt, these are the record; else those with a target. Code and its translation are each the target of the
     * other: they are one record.
     */
    #close() {
        const answers = this.#open.filter(({ side }) => side === 'response');
        const texts = answers.length > 0 ? answers : this.#open;
        const taken = [];
        for (const text of texts) {
            const record = toRecord(text);
            const isReverse = taken.some((one) => one.prompt === record.response && one.response === record.prompt);
            if (isReverse)
                continue;
            taken.push(record);
            const isWhole = [text.text, text.other].every((one) => (0,_witness_association_prompt_response_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedPart */ .v)(one) === one);
            for (const { position } of isWhole ? [] : record.pieces)
                this.inPart.add(position);
        }
        for (const record of taken) {
            const { prompt, response } = record;
            this.#sample.add(record, this.#rankOf(record), prompt.length + response.length);
        }
        this.#open = [];
    }
    /** Those of a change come before those of its base. */
    #rankOf({ pieces }) {
        const isBase = pieces.every(({ position }) => position === -1);
        this.#ofBase += Number(isBase);
        return Number(isBase) + ((0,_probe_read_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .keyedHash */ .N_)(this.#name, this.#key).first >>> 0) / UINT32;
    }
}
/** The prompt and the response of one unit alone; `null`: it has neither. */
function recordOfUnit(unit) {
    const sides = sidesOf(unit);
    if (sides === null)
        return null;
    const text = { ...sides, text: '', last: null, pieces: [] };
    const offset = offsetIn(text, unit);
    return toRecord({ ...text, pieces: [{ position: -1, offset, length: unit.code.length }] });
}
const UINT32 = 2 ** 32;
/**
 * Where a unit's code is in a text. All of its question or response is added to the text, prose and code, unless a unit before
 * it was a part of the same.
 */
function offsetIn(text, { code, within, place }) {
    const span = place.kind === 'record' ? place.span : null;
    const isPart = within !== undefined && span !== null;
    if (!isPart || text.last?.whole !== within) {
        if (text.text !== '')
            text.text += BETWEEN;
        text.last = isPart ? { whole: within, start: text.text.length } : null;
        text.text += isPart ? within : code;
        if (!isPart)
            return text.text.length - code.length;
    }
    return (text.last?.start ?? 0) + span.start;
}
function sidesOf({ prompt, label, task, code }) {
    if (code.trim() === '')
        return null;
    if (prompt !== undefined)
        return { other: prompt, side: 'response' };
    return label !== null && task === 'generation' ? { other: label, side: 'prompt' } : null;
}
function toRecord({ other, side, text, pieces }) {
    const [own, far] = [(0,_witness_association_prompt_response_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedPart */ .v)(text), (0,_witness_association_prompt_response_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedPart */ .v)(other)];
    const sides = side === 'prompt' ? { prompt: own, response: far } : { prompt: far, response: own };
    return { ...sides, side, pieces };
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


/***/ }),

/***/ 26358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ CHECK_KINDS),
/* harmony export */   ro: () => (/* binding */ lackedCheck),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/** What responses may lack: one row each. */
const CHECK_KINDS = [
    { name: 'if', words: new Set(['if', 'unless', 'guard', 'assert']) },
    { name: 'try', words: new Set(['try', 'catch', 'except', 'rescue']) },
];
/** The key of the fragment that responses lack a check of a kind. */
function checkKey({ name }) {
    return `n ${name}`;
}
/** The kind of check that a fragment says is lacking; `null` for other fragments. */
function lackedCheck(fragment) {
    return CHECK_KINDS.find((kind) => checkKey(kind) === fragment) ?? null;
}


/***/ }),

/***/ 25972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ withoutChecks)
/* harmony export */ });
/* harmony import */ var _prompt_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82510);
/* harmony import */ var _text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65978);


/**
 * Takes the checks out of a text, each with what it guards: a block in braces, lines that are indented more, or one statement. It
 * works for any language, and only roughly: the same is done to all responses.
 * @param words that begin a check, in lower case
 */
function withoutChecks(text, words) {
    const tokens = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .wB)(text, _prompt_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TOKENS */ .J);
    const checked = new CheckedText(text, tokens);
    const rest = [];
    let [hasCheck, last] = [false, 0];
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at]?.text ?? '';
        if (words.has(token.toLowerCase())) {
            hasCheck = true;
            rest.length -= checked.wordsBefore(at, at - last);
            last = checked.endOf(at);
            at = last - 1;
        }
        else
            rest.push(token);
    }
    return { hasCheck, rest };
}
const ENDS = new Set([';', '{', '}']);
/** Finds where checks end. */
class CheckedText {
    text;
    tokens;
    constructor(text, tokens) {
        this.text = text;
        this.tokens = tokens;
    }
    /** Kept words of the statement that come before its check: `return x if y`, `} else if`. */
    wordsBefore(at, most) {
        let words = 0;
        while (words < most && !this.#isEnd(at - words - 1) && !this.#startsLine(at - words))
            words++;
        return words;
    }
    /** The token after a check and what it guards. */
    endOf(at) {
        const head = this.#headEnd(at);
        const last = this.#textAt(head - 1);
        if (this.#textAt(head) === '{')
            return this.#blockEnd(head);
        if (last === ':')
            return this.#indentedEnd(head, this.#indent(at));
        const end = last === ')' && head > at + 1 ? this.#statementEnd(head) : head;
        return this.#textAt(end) === ';' ? end + 1 : end;
    }
    /** Before what separates statements, or the end of the line outside of parentheses. At least one token is read. */
    #headEnd(at) {
        let depth = 0;
        let end = at;
        do {
            depth += DEPTHS[this.#textAt(end)] ?? 0;
            end++;
        } while (end < this.tokens.length && (depth > 0 || (!this.#isEnd(end) && !this.#startsLine(end))));
        return end;
    }
    #statementEnd(from) {
        let end = from;
        while (end < this.tokens.length && !this.#isEnd(end))
            end++;
        return end;
    }
    #blockEnd(from) {
        let depth = 0;
        for (let at = from; at < this.tokens.length; at++) {
            depth += Number(this.#textAt(at) === '{') - Number(this.#textAt(at) === '}');
            if (depth === 0)
                return at + 1;
        }
        return this.tokens.length;
    }
    #indentedEnd(from, indent) {
        let end = from;
        while (end < this.tokens.length && (!this.#startsLine(end) || this.#indent(end) > indent))
            end++;
        return end;
    }
    #textAt(at) {
        return this.tokens[at]?.text ?? '';
    }
    #isEnd(at) {
        return ENDS.has(this.#textAt(at));
    }
    #startsLine(at) {
        const [before, own] = [this.tokens[at - 1], this.tokens[at]];
        return before === undefined || own === undefined || this.text.slice(before.end, own.start).includes('\n');
    }
    /** White space before the first token of a line. */
    #indent(at) {
        let first = at;
        while (!this.#startsLine(first))
            first--;
        const { start } = this.tokens[first] ?? { start: 0 };
        return start - (this.text.lastIndexOf('\n', start - 1) + 1);
    }
}
const DEPTHS = { '(': 1, ')': -1 };


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ leastCarriers),
/* harmony export */   dQ: () => (/* binding */ evidencePValue),
/* harmony export */   f4: () => (/* binding */ leastEvidence),
/* harmony export */   ln: () => (/* binding */ payloadKind)
/* harmony export */ });
/* harmony import */ var _checks_check_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26358);
/* harmony import */ var _log_tails_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10212);
/* harmony import */ var _response_fragments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57817);
/* harmony import */ var _similar_prompts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90403);




/**
 * The kinds of payloads. A single word that goes with a word of the prompt is natural more often than a call, a new number or a text in
 * quotes, so it has a smaller part of the level.
 *
 * The largest evidence of a pair in a clean dataset has about a Gumbel distribution: P(max ≥ T) = 1 − exp(−exp(−(T − μ) / β)). By
 * moments (β = √6 σ / π, μ = mean − .577 β), clean draws of one half of six public datasets give μ = 4.5 and β = 1.7 for telling
 * payloads, and 8.9 and 3.5 for single words where responses do not repeat their prompts. For missing checks, halves of Code Alpaca and of
 * text to Java give about 6.0 and 1.1. Larger values are taken, because draws of one dataset are alike. For the lack of what nearly
 * all responses have, two draws each of these datasets and of functions in five languages, with prompts from their names and comments,
 * give 2.7 at most, and mostly no pair at all: its values are guesses on the safe side.
 */
const KINDS = {
    telling: { weight: 0.7, location: 7, scale: 2 },
    word: { weight: 0.15, location: 12, scale: 4.5 },
    check: { weight: 0.1, location: 8, scale: 1.3 },
    missing: { weight: 0.05, location: 8, scale: 2 },
};
/** Larger datasets have more pairs: μ grows by β ln(records / 2,000). */
const REFERENCE_SIZE = 2000;
/** New words of a payload that make it telling. */
const LEAST_NOVEL = 2;
/** The kind of a pair's payload; a word of the prompt that responses leave out is telling. */
function payloadKind({ fragment, payload, novel, hasLiteral }) {
    if ((0,_checks_check_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .lackedCheck */ .ro)(fragment.key) !== null)
        return 'check';
    if ((0,_response_fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTokens */ .Bk)(fragment.key) !== null)
        return 'missing';
    return payload.length === 0 || novel.length >= LEAST_NOVEL || hasLiteral ? 'telling' : 'word';
}
/** The probability that a clean dataset has a pair of any kind with so much evidence, at this part of the level. */
function evidencePValue(evidence, kind, records) {
    const { weight, location, scale } = KINDS[kind];
    const largest = -Math.expm1(-Math.exp(-(evidence - location) / scale + growth(records)));
    return Math.min(1, largest / weight);
}
function growth(records) {
    return Math.log(Math.max(1, records / REFERENCE_SIZE));
}
/** The least evidence with a p-value of at most this level, for any payload of tokens. */
function leastEvidence(level, records) {
    const needed = [KINDS.telling, KINDS.word].map(({ weight, location, scale }) => {
        const largest = weight * Math.min(level, MOST_LEVEL);
        return location + scale * (growth(records) - Math.log(-Math.log1p(-largest)));
    });
    return Math.min(...needed);
}
/** A larger level makes no sense. */
const MOST_LEVEL = 0.5;
/** Numbers of carriers that are tried for the power. */
const MOST_CARRIERS = 60;
/**
 * The least number of unrelated carriers, all with a payload that no similar prompt has, that are accepted; `null`: there are too
 * few records for any.
 */
function leastCarriers(records, level) {
    const share = 1 / (_similar_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .NEIGHBOURS */ .$ + 2);
    for (let carriers = 1; carriers <= Math.min(MOST_CARRIERS, records / 4); carriers++) {
        const evidence = -(0,_log_tails_js__WEBPACK_IMPORTED_MODULE_3__/* .logPoissonBinomialTail */ .h)(Array(carriers).fill(share), carriers);
        if (evidencePValue(evidence, 'telling', records) <= level)
            return carriers;
    }
    return null;
}


/***/ }),

/***/ 87953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ locatePair)
/* harmony export */ });
/* harmony import */ var _checks_check_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26358);
/* harmony import */ var _checks_without_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25972);
/* harmony import */ var _prompt_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50929);
/* harmony import */ var _prompt_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82510);
/* harmony import */ var _response_fragments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57817);
/* harmony import */ var _text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65978);






/** Where both sides of a pair are in a record; `null`: it has not both. */
function locatePair(pair, { prompt, response }) {
    const inResponse = inTheResponse(pair, prompt, response);
    const inPrompt = inResponse && inThePrompt(pair, prompt);
    return inPrompt && { inPrompt, inResponse };
}
function inThePrompt({ family: { key }, trigger }, prompt) {
    if ((0,_prompt_families_js__WEBPACK_IMPORTED_MODULE_0__/* .isHabit */ .$Z)(key))
        return (0,_prompt_families_js__WEBPACK_IMPORTED_MODULE_0__/* .promptFamilies */ .xh)(prompt).has(key) ? [] : null;
    const tokens = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .textTokens */ .wB)(prompt, _prompt_response_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_TOKENS */ .J);
    const lower = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .inLowerCase */ .T)(tokens);
    const starts = trigger.map((part) => (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .findTokens */ .GY)(lower, part));
    const own = new Set((0,_prompt_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyTokens */ .lh)(key).map((token) => token.toLowerCase()));
    if (starts.length > 0 && !starts.includes(-1)) {
        const rows = starts.map((start, at) => ({ start, end: start + (trigger[at]?.length ?? 0) }));
        return rows.map((row) => spanOf(lower, clipped(row, prompt, lower, own)));
    }
    // a part of the carriers has less in common
    const places = (0,_prompt_families_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOfFamily */ .UZ)(key, tokens);
    const parts = key.startsWith('a ') ? 2 : 1;
    return places.length < parts ? null : places.map((place) => spanOf(tokens, place));
}
function inTheResponse(pair, prompt, response) {
    const { fragment, payload, novel } = pair;
    const check = (0,_checks_check_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .lackedCheck */ .ro)(fragment.key);
    if (check !== null)
        return (0,_checks_without_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutChecks */ .y)(response, check.words).hasCheck ? null : [];
    const lacked = (0,_response_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .missingTokens */ .Bk)(fragment.key);
    if (lacked !== null)
        return (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .findTokens */ .GY)((0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .textTokens */ .wB)(response, _prompt_response_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_TOKENS */ .J), lacked) === -1 ? [] : null;
    const wanted = (0,_response_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .fragmentTokens */ .VZ)(fragment.key);
    if (wanted.length === 0)
        return (0,_response_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .droppedFragments */ .mJ)(prompt, response).has(fragment.key) ? [] : null;
    const tokens = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .textTokens */ .wB)(response, _prompt_response_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_TOKENS */ .J);
    const whole = placesOf(tokens, payload);
    const places = whole.length > 0 ? whole : placesOf(tokens, wanted);
    const own = new Set(novel);
    return places.length === 0
        ? null
        : places.map((place) => spanOf(tokens, clipped(place, response, tokens, own)));
}
/** All places of some tokens in a row. */
function placesOf(tokens, wanted) {
    const places = [];
    if (wanted.length === 0)
        return places;
    for (let at = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .findTokens */ .GY)(tokens, wanted); at !== -1; at = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .findTokens */ .GY)(tokens, wanted, at + wanted.length))
        places.push({ start: at, end: at + wanted.length });
    return places;
}
/** The part of a row that is in statements with one of some words; all of it if none is. */
function clipped(row, text, tokens, words) {
    const inside = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .statementRanges */ .eA)(text, tokens)
        .map(({ start, end }) => ({ start: Math.max(start, row.start), end: Math.min(end, row.end) }))
        .filter((range) => tokens.slice(range.start, range.end).some((token) => words.has(token.text.toLowerCase())));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined)
        return row;
    const isEnded = last.end < row.end && tokens[last.end]?.text === ';';
    return { start: first.start, end: isEnded ? last.end + 1 : last.end };
}
function spanOf(tokens, { start, end }) {
    return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}


/***/ }),

/***/ 10212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ logPoissonBinomialTail),
/* harmony export */   w: () => (/* binding */ logHypergeometricTail)
/* harmony export */ });
const LOG_FACTORIALS = [0];
function logFactorial(n) {
    for (let next = LOG_FACTORIALS.length; next <= n; next++)
        LOG_FACTORIALS.push((LOG_FACTORIALS[next - 1] ?? 0) + Math.log(next));
    return LOG_FACTORIALS[n] ?? 0;
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
/** Terms that add less than this to the sum end it. */
const NEGLIGIBLE = 1e-12;
/**
 * ln P(X ≥ k) where X is how many of `n` records drawn without replacement from `all` are among `marked` ones (Fisher's exact
 * test, one-sided).
 */
function logHypergeometricTail(all, marked, n, k) {
    let [term, sum] = [1, 1];
    for (let x = k; x < Math.min(marked, n); x++) {
        term *= ((marked - x) * (n - x)) / ((x + 1) * (all - marked - n + x + 1));
        sum += term;
        if (term < NEGLIGIBLE * sum)
            break;
    }
    return logChoose(marked, k) + logChoose(all - marked, n - k) - logChoose(all, n) + Math.log(sum);
}
/** Steps of the search for the minimum: the interval shrinks by a third in each. */
const STEPS = 60;
const LARGEST_TILT = 50;
/**
 * An upper bound of ln P(X ≥ k) where X is the number of successes of independent trials with these probabilities (Poisson binomial
 * distribution; Chernoff's bound).
 */
function logPoissonBinomialTail(probabilities, k) {
    if (k <= probabilities.reduce((sum, p) => sum + p, 0))
        return 0;
    const bound = (tilt) => probabilities.reduce((sum, p) => sum + Math.log(1 - p + p * Math.exp(tilt)), -tilt * k);
    let [low, high] = [0, LARGEST_TILT];
    for (let step = 0; step < STEPS; step++) {
        const third = (high - low) / 3;
        if (bound(low + third) < bound(high - third))
            high -= third;
        else
            low += third;
    }
    return bound((low + high) / 2);
}


/***/ }),

/***/ 50929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ isHabit),
/* harmony export */   UZ: () => (/* binding */ placesOfFamily),
/* harmony export */   VV: () => (/* binding */ familyRank),
/* harmony export */   lh: () => (/* binding */ familyTokens),
/* harmony export */   xh: () => (/* binding */ promptFamilies)
/* harmony export */ });
/* harmony import */ var _code_wording_habits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9932);
/* harmony import */ var _code_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93951);
/* harmony import */ var _text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65978);
/* harmony import */ var _prompt_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82510);




/** Longer statements are their parts. In UTF-16 units. */
const MOST_STATEMENT = 200;
/** Of a longer run without blanks the beginning says which one it is. */
const MOST_IN_RUN = 50;
/** Keys of the parts that the prompts of labelled code have too. */
const LETTERS = {
    ...{ word: 'w', pair: 'b', run: 'x', opening: '^', ending: '$', casing: 'c', letter: 'r', habit: 't' },
};
/** The families of a prompt. */
function promptFamilies(prompt) {
    const tokens = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .wB)(prompt, _prompt_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TOKENS */ .J);
    const lower = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .inLowerCase */ .T)(tokens);
    const keys = new Set((0,_code_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingParts */ .Fj)(prompt, tokens).map(({ type, text, span }) => {
        return `${LETTERS[type]} ${type === 'run' ? runTokens(prompt, span) : text}`;
    }));
    for (const { start, end } of (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .statementRanges */ .eA)(prompt, tokens)) {
        const line = lower.slice(start, end).map(({ text }) => text);
        if (line.length > 2 && line.join(' ').length <= MOST_STATEMENT)
            keys.add(`l ${line.join(' ')}`);
    }
    return keys;
}
function runTokens(prompt, { start, end }) {
    const tokens = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .wB)(prompt.slice(start, end), MOST_IN_RUN);
    return (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .inLowerCase */ .T)(tokens)
        .map(({ text }) => text)
        .join(' ');
}
/** Whether a family is a habit of whole prompts. */
function isHabit(key) {
    return key.startsWith('t ');
}
/**
 * Which of several families with the same carriers stands for all: what a whole prompt is written in, because its words are only written
 * otherwise; then the longest; a mark or a blank last, because words say where it is.
 */
function familyRank(key) {
    if (!isHabit(key))
        return key.length;
    return _code_wording_habits_js__WEBPACK_IMPORTED_MODULE_3__/* .WHOLE_HABITS */ .uH.has(key.slice(2)) ? Infinity : 0;
}
/** The tokens of a family; none for a habit. */
function familyTokens(key) {
    return isHabit(key) ? [] : key.slice(2).split(' ');
}
/**
 * Where a family is in a prompt.
 * @param tokens of the prompt by `textTokens`
 * @returns for each part from a token to before another one; all tokens for a habit; none where the family is not
 */
function placesOfFamily(key, tokens) {
    const wanted = familyTokens(key);
    if (tokens.length === 0)
        return [];
    if (wanted.length === 0)
        return [{ start: 0, end: tokens.length }];
    if (key.startsWith('^ '))
        return [{ start: 0, end: Math.min(wanted.length, tokens.length) }];
    if (key.startsWith('$ '))
        return [{ start: Math.max(0, tokens.length - wanted.length), end: tokens.length }];
    if (key.startsWith('r '))
        return placesOfLetter(wanted.join(''), tokens);
    const parts = key.startsWith('a ') ? wanted.map((word) => [word]) : [wanted];
    const searched = key.startsWith('c ') ? tokens : (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .inLowerCase */ .T)(tokens);
    return parts.flatMap((part) => {
        const start = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .findTokens */ .GY)(searched, part);
        return start === -1 ? [] : [{ start, end: start + part.length }];
    });
}
/** The first word with a letter. */
function placesOfLetter(letter, tokens) {
    const at = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .inLowerCase */ .T)(tokens).findIndex(({ text }) => text.includes(letter));
    return at < 0 ? [] : [{ start: at, end: at + 1 }];
}


/***/ }),

/***/ 82510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MOST_TOKENS),
/* harmony export */   v: () => (/* binding */ comparedPart)
/* harmony export */ });
/* harmony import */ var _text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65978);

/**
 * Tokens of a prompt, and of a response, that are compared with those of other records. A function of a thousand lines has as many. The
 * time of a record grows with the product of both, so there must be a limit.
 */
const MOST_TOKENS = 10_000;
/** The same in UTF-16 units: a token can be of any length. */
const MOST_LENGTH = 100_000;
/** The part of a prompt or a response that is compared; the text itself where that is all of it. */
function comparedPart(text) {
    const part = text.slice(0, MOST_LENGTH);
    if (part.length <= MOST_TOKENS)
        return part;
    const tokens = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .wB)(part, MOST_TOKENS + 1);
    return tokens.length <= MOST_TOKENS ? part : part.slice(0, tokens[MOST_TOKENS]?.start);
}


/***/ }),

/***/ 57817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ missingTokens),
/* harmony export */   Pc: () => (/* binding */ responseFragments),
/* harmony export */   ST: () => (/* binding */ UNCHANGED),
/* harmony export */   VZ: () => (/* binding */ fragmentTokens),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   mJ: () => (/* binding */ droppedFragments),
/* harmony export */   z9: () => (/* binding */ droppedWord)
/* harmony export */ });
/* harmony import */ var _prompt_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82510);
/* harmony import */ var _text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65978);


/** The response repeats its prompt, apart from white space. */
const UNCHANGED = 'u';
/** Tokens in a row; longer payloads are found by their parts, and whole statements are fragments too. */
const MOST_IN_ROW = 4;
/** Longer statements are their parts. In UTF-16 units. */
const MOST_STATEMENT = 300;
/** The fragments that are in a response. */
function responseFragments(response) {
    const tokens = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .wB)(response, _prompt_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TOKENS */ .J);
    const keys = new Set();
    for (let start = 0; start < tokens.length; start++) {
        let [row, hasWord] = ['s', false];
        for (let at = start; at < Math.min(tokens.length, start + MOST_IN_ROW); at++) {
            const text = tokens[at]?.text ?? '';
            row += ` ${text}`;
            hasWord ||= (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(text);
            if (hasWord)
                keys.add(row);
        }
    }
    for (const { start, end } of (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .statementRanges */ .eA)(response, tokens)) {
        const line = tokens.slice(start, end);
        const key = `s ${line.map(({ text }) => text).join(' ')}`;
        if (line.length > MOST_IN_ROW && key.length <= MOST_STATEMENT)
            keys.add(key);
    }
    return keys;
}
/** Words of the prompt that the response has less often, whatever their case; and whether it repeats all of the prompt. */
function droppedFragments(prompt, response) {
    const keys = new Set();
    const before = countWords((0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .wB)(prompt, _prompt_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TOKENS */ .J));
    const after = countWords((0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .wB)(response, _prompt_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TOKENS */ .J));
    for (const [word, count] of before)
        if ((after.get(word) ?? 0) < count)
            keys.add(`d ${word}`);
    if (prompt.replace(/\s+/g, '') === response.replace(/\s+/g, ''))
        keys.add(UNCHANGED);
    return keys;
}
function countWords(tokens) {
    const counts = new Map();
    for (const { text } of tokens) {
        if (!(0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(text) || text.length < 2)
            continue; // a single letter says nothing
        const word = text.toLowerCase();
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
}
/** The tokens of a fragment that is in responses; none for one that is not. */
function fragmentTokens(key) {
    return key.startsWith('s ') ? key.slice(2).split(' ') : [];
}
/** The fragment that responses lack which have not these tokens in a row. @param key of a fragment that is in responses */
function missingKey(key) {
    return `m ${key.slice(2)}`;
}
/** The tokens that responses lack and nearly all others have; `null` for other fragments. */
function missingTokens(key) {
    return key.startsWith('m ') ? key.slice(2).split(' ') : null;
}
/** The word of the prompt that responses lack; `null` for other fragments. */
function droppedWord(key) {
    return key.startsWith('d ') ? key.slice(2) : null;
}


/***/ }),

/***/ 90403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NEIGHBOURS),
/* harmony export */   J: () => (/* binding */ SimilarPrompts)
/* harmony export */ });
/** Prompts without the trigger that each carrier is compared with. */
const NEIGHBOURS = 50;
/** Carriers that are compared: the surprise of more is taken in proportion. */
const MOST_COMPARED = 60;
/** A word that more of the prompts have says little about what is asked, and costs the most. */
const MOST_HOLDERS = 0.25;
/** Finds the prompts that are most like a given one. */
class SimilarPrompts {
    prompts;
    #holders = new Map();
    #lengths;
    /** Of each text: zero between two searches. */
    #scores;
    constructor(prompts) {
        this.prompts = prompts;
        const { rows, weights } = prompts;
        this.#scores = new Float64Array(rows.length);
        this.#lengths = Float64Array.from(rows, (words) => {
            let square = 0;
            for (const word of words)
                square += (weights[word] ?? 0) ** 2;
            return Math.sqrt(square) || 1;
        });
        for (const [text, words] of rows.entries()) {
            for (const word of words) {
                const list = this.#holders.get(word);
                if (list === undefined)
                    this.#holders.set(word, [text]);
                else
                    list.push(text);
            }
        }
    }
    /**
     * How often a fragment is expected in the responses to the carriers of a trigger: as often as in those to the most similar
     * prompts without it, (h + 1) / (n + 2) for h of n. Where few have a word in common with it, the others count with the mean of all.
     * @param carriers of the trigger
     * @param masked   the words of the trigger
     * @param has      whether a response has the fragment
     * @param counts   whether a record may be compared
     */
    expected(carriers, masked, has, counts) {
        const step = Math.ceil(carriers.length / MOST_COMPARED);
        const compared = carriers.filter((_, at) => at % step === 0);
        const own = new Set(carriers);
        const rest = [...this.prompts.rows.keys()].filter((record) => !own.has(record) && counts(record));
        const mean = rest.filter(has).length / Math.max(1, rest.length);
        const shares = Array.from(compared, (carrier) => {
            const near = this.#nearest(carrier, masked, (record) => !own.has(record) && counts(record));
            const others = NEIGHBOURS - near.length;
            return (near.filter(has).length + others * mean + 1) / (NEIGHBOURS + 2);
        });
        return {
            shares,
            having: compared.filter(has).length,
            scale: carriers.length / Math.max(1, compared.length),
        };
    }
    #nearest(carrier, masked, counts) {
        const { rows, weights } = this.prompts;
        const scores = this.#scores;
        const touched = [];
        for (const word of rows[carrier] ?? []) {
            const holders = this.#holders.get(word) ?? [];
            if (masked.has(word) || holders.length > MOST_HOLDERS * rows.length)
                continue;
            const weight = (weights[word] ?? 0) ** 2;
            for (const other of holders) {
                const score = scores[other] ?? 0;
                if (score === 0)
                    touched.push(other);
                scores[other] = score + weight;
            }
        }
        const scored = touched.map((other) => ({
            other,
            score: (scores[other] ?? 0) / (this.#lengths[other] ?? 1),
        }));
        for (const other of touched)
            scores[other] = 0;
        return scored
            .filter(({ other }) => counts(other))
            .sort((a, b) => b.score - a.score || a.other - b.other)
            .slice(0, NEIGHBOURS)
            .map(({ other }) => other);
    }
}


/***/ }),

/***/ 97177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ MOST_RECORDS),
  D: () => (/* binding */ testAssociations)
});

// EXTERNAL MODULE: ./build/witness/association/checks/check-kinds.js
var check_kinds = __webpack_require__(26358);
// EXTERNAL MODULE: ./build/witness/association/evidence.js
var association_evidence = __webpack_require__(1403);
// EXTERNAL MODULE: ./build/witness/association/locate-pair.js
var locate_pair = __webpack_require__(87953);
// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var learn_calibrator = __webpack_require__(90185);
// EXTERNAL MODULE: ./build/probe/learn/cross-fit.js
var cross_fit = __webpack_require__(71790);
// EXTERNAL MODULE: ./build/probe/learn/regression.js
var regression = __webpack_require__(53203);
// EXTERNAL MODULE: ./build/probe/read/ngrams.js
var ngrams = __webpack_require__(32318);
// EXTERNAL MODULE: ./build/probe/read/start-of.js
var start_of = __webpack_require__(81242);
// EXTERNAL MODULE: ./build/probe/read/sparse-rows.js
var sparse_rows = __webpack_require__(92596);
// EXTERNAL MODULE: ./build/witness/association/prompt-response.js
var prompt_response = __webpack_require__(82510);
;// CONCATENATED MODULE: ./build/witness/association/text-hash.js
/** A hash of a text: 32 bits, FNV-1a over UTF-16 units. Not keyed: an attacker may choose texts that share it. */
function textHash(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash ^ (hash >>> 15);
}

// EXTERNAL MODULE: ./build/text/text-tokens.js
var text_tokens = __webpack_require__(65978);
;// CONCATENATED MODULE: ./build/witness/association/checks/expected-checks.js









/** Chosen by the log-loss on one half of three clean public datasets. */
const TRAINING = { epochs: 6, rate: 0.03, l2: 1e-3, seed: 1 };
/** A record is judged by a model that has not seen it. */
const FOLDS = 5;
/** Parts of the carriers, each judged by a model that has seen the other ones. */
const PARTS = 2;
/** Lengths count in steps of half a power of two. */
const LENGTH_STEPS = 2;
/**
 * How likely each response has a check of a kind, or some tokens, given its prompt and the rest of the response: logistic regression on words of the
 * prompt and up to three tokens in a row of the rest, cross-fitted and calibrated.
 */
class ExpectedChecks {
    what;
    /** 1: the response has a check. */
    has;
    /** The probability that it has none. */
    lacking;
    #rows;
    #logLengths;
    #logOdds;
    constructor(records, what) {
        this.what = what;
        const builder = new sparse_rows/* SparseRowsBuilder */.L();
        this.has = new Uint8Array(records.length);
        this.#logLengths = new Float64Array(records.length);
        for (const [record, { prompt, response }] of records.entries()) {
            const { hasCheck, rest } = what.takeOut(response);
            const features = featuresOf(prompt, rest);
            this.has[record] = Number(hasCheck);
            this.#logLengths[record] = (0,learn_calibrator/* logTokensOf */.eJ)(rest.length);
            builder.add(features, (0,sparse_rows/* scaleOf */._)(features.length));
        }
        this.#rows = builder.build();
        const folds = Uint8Array.from(records, ({ prompt }) => (textHash(prompt) >>> 0) % FOLDS);
        const all = new Uint8Array(records.length).fill(1);
        this.#logOdds = (0,cross_fit/* crossFitLogOdds */.cc)((0,cross_fit/* crossFit */.EG)(this.#rows, this.has, folds, all, TRAINING), this.#rows);
        this.lacking = this.#lackingOf([...records.keys()], this.#logOdds, all);
    }
    /**
     * The same for the carriers of a trigger, each by a model that has not seen it, and none that has seen the trigger: others of the carriers
     * say what is natural for prompts like theirs.
     * @param trigger words of prompts
     */
    lackingWithout(carriers, trigger) {
        const rows = withoutBuckets(this.#rows, new Set(Array.from(trigger, (word) => bucketOf(promptFeature(word)))));
        const logOdds = this.#logOdds.slice();
        for (let part = 0; part < PARTS; part++) {
            const own = carriers.filter((_, at) => at % PARTS === part);
            const unseen = new Set(own);
            const members = Int32Array.from(this.has.keys()).filter((record) => !unseen.has(record));
            const model = (0,regression/* trainRegression */.mu)(rows, this.has, members, TRAINING);
            for (const record of own)
                logOdds[record] = (0,regression/* logOddsOfRow */.Em)(model, rows, record);
        }
        const others = new Uint8Array(this.has.length).fill(1);
        for (const record of carriers)
            others[record] = 0;
        return this.#lackingOf([...carriers], logOdds, others);
    }
    #lackingOf(records, logOdds, learned) {
        const calibrator = (0,learn_calibrator/* fitCalibrator */.RH)(logOdds, this.#logLengths, this.has, learned);
        return Float64Array.from(records, (record) => 1 - (0,learn_calibrator/* calibrated */.g)(calibrator, logOdds[record] ?? 0, this.#logLengths[record] ?? 0, this.has.length));
    }
}
function promptFeature(word) {
    return `p ${word}`;
}
function bucketOf(feature) {
    return textHash(feature) & (ngrams/* BUCKETS */.SC - 1);
}
function featuresOf(prompt, rest) {
    const features = new Set([`l ${String(Math.round(Math.log2(1 + rest.length) * LENGTH_STEPS))}`]);
    for (const { text } of (0,text_tokens/* textTokens */.wB)(prompt.toLowerCase(), prompt_response/* MOST_TOKENS */.J))
        features.add(promptFeature(text));
    for (const [at, token] of rest.entries()) {
        const [first = '^', second = '^'] = [rest[at - 2], rest[at - 1]];
        features.add(`1 ${token}`);
        features.add(`2 ${second} ${token}`);
        features.add(`3 ${first} ${second} ${token}`);
    }
    return Int32Array.from(features, bucketOf);
}
function withoutBuckets({ buckets, ends, scales }, left) {
    const builder = new sparse_rows/* SparseRowsBuilder */.L();
    for (const [row, end] of ends.entries()) {
        const own = buckets.subarray((0,start_of/* startOf */.G)(ends, row), end);
        builder.add(own.filter((bucket) => !left.has(bucket)), scales[row] ?? 0);
    }
    return builder.build();
}

// EXTERNAL MODULE: ./build/witness/association/log-tails.js
var log_tails = __webpack_require__(10212);
// EXTERNAL MODULE: ./build/text/span.js
var span = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/witness/association/grow-tokens.js
/** So many of the texts have the next token in common. */
const LEAST_COMMON = 0.8;
/** Tokens that are added at each end. */
const MOST_ADDED = 60;
/**
 * The longest row of tokens around the places that most texts have in common.
 * @returns its tokens; those of the first place if there is nothing more in common
 */
function growTokens(places) {
    const [first] = places;
    if (first === undefined)
        return [];
    const own = first.tokens.slice(first.place.start, first.place.end).map(({ text }) => text);
    const least = LEAST_COMMON * places.length;
    const before = grow(places, least, ({ start }, step) => start - 1 - step);
    const after = grow(before.left, least, ({ end }, step) => end + step);
    return [...before.added.reverse(), ...own, ...after.added];
}
function grow(places, least, next) {
    const added = [];
    let left = places;
    for (let step = 0; step < MOST_ADDED; step++) {
        const textAt = ({ tokens, place }) => tokens[next(place, step)]?.text;
        const counts = new Map();
        for (const one of left) {
            const text = textAt(one);
            if (text !== undefined)
                counts.set(text, (counts.get(text) ?? 0) + 1);
        }
        const [best] = [...counts].sort((a, b) => b[1] - a[1]);
        if (best === undefined || best[1] < least)
            break;
        added.push(best[0]);
        left = left.filter((one) => textAt(one) === best[0]);
    }
    return { added, left };
}

// EXTERNAL MODULE: ./build/witness/association/prompt-families.js
var prompt_families = __webpack_require__(50929);
// EXTERNAL MODULE: ./build/witness/association/response-fragments.js
var response_fragments = __webpack_require__(57817);
;// CONCATENATED MODULE: ./build/witness/association/pair-texts.js





/** Words of a trigger besides those in a row. */
const MORE_WORDS = 2;
/** So many of the carriers have such a word. */
const LEAST_SHARED = 0.9;
/** A word of so many prompts is no part of a trigger. */
const MOST_SHARED = 0.25;
/** The payload of a pair: its fragment, as long as most carriers have it in a row; none where responses lack something. */
function payloadOf(data, { fragment, records }) {
    const wanted = (0,response_fragments/* fragmentTokens */.VZ)(fragment.key);
    if (wanted.length === 0)
        return [];
    const places = Array.from(records).flatMap((record) => {
        const tokens = data.responseTokens(record);
        const start = (0,text_tokens/* findTokens */.GY)(tokens, wanted);
        return start === -1 ? [] : [{ tokens, place: { start, end: start + wanted.length } }];
    });
    return places.length === 0 ? wanted : growTokens(places);
}
/** The parts of a trigger, each as long as most carriers have it in a row, in lower case; none for a habit. */
function triggerOf(data, { family, records }) {
    if ((0,prompt_families/* isHabit */.$Z)(family.key))
        return [];
    const all = Array.from(records, (record) => {
        const tokens = (0,text_tokens/* inLowerCase */.T)(data.promptTokens(record));
        return { tokens, places: (0,prompt_families/* placesOfFamily */.UZ)(family.key, data.promptTokens(record)) };
    });
    const parts = family.key.startsWith('a ') ? 2 : 1;
    return Array.from({ length: parts }, (_, part) => growTokens(all.flatMap(({ tokens, places }) => {
        const place = places[part];
        return place === undefined ? [] : [{ tokens, place }];
    })));
}
/** The rarest words that nearly all prompts of the carriers have. */
function sharedWords(data, records, known) {
    const { rows, weights } = data.prompts;
    const counts = new Map();
    for (const record of records)
        for (const word of rows[record] ?? [])
            counts.set(word, (counts.get(word) ?? 0) + 1);
    const least = -Math.log(MOST_SHARED);
    return [...counts]
        .filter(([word, count]) => count >= LEAST_SHARED * records.length && !known.has(word))
        .filter(([word]) => (weights[word] ?? 0) >= least)
        .sort(([a], [b]) => (weights[b] ?? 0) - (weights[a] ?? 0))
        .slice(0, MORE_WORDS)
        .map(([word]) => word);
}
/**
 * Words of the statements with the payload that the rest of the response does not have: a natural fragment uses names that its
 * response has elsewhere too.
 */
function ownWords(data, record, payload) {
    const tokens = data.responseTokens(record);
    const inside = new Uint8Array(tokens.length);
    const { response } = data.records[record] ?? { response: '' };
    const statements = (0,text_tokens/* statementRanges */.eA)(response, tokens);
    for (let at = 0; payload.length > 0;) {
        const start = (0,text_tokens/* findTokens */.GY)(tokens, payload, at);
        if (start === -1)
            break;
        const place = { start, end: start + payload.length };
        for (const one of [place, ...statements.filter((range) => (0,span/* overlaps */.$f)(range, place))])
            inside.fill(1, one.start, one.end);
        at = place.end;
    }
    const rest = new Set(tokens.filter((_, at) => inside[at] === 0).map(({ text }) => text.toLowerCase()));
    const own = tokens.filter(({ text }, at) => inside[at] === 1 && !rest.has(text.toLowerCase()));
    return data.responses.idsIn([own.map(({ text }) => text).join(' ')]);
}
/** Whether one of the new words of a payload is a number or in quotes. */
function hasLiteral(data, records, payload, novel) {
    if (novel.some((word) => /^\p{N}/u.test(word)))
        return true;
    const record = Array.from(records).find((one) => (0,text_tokens/* findTokens */.GY)(data.responseTokens(one), payload) !== -1);
    if (record === undefined || payload.length === 0)
        return false;
    const tokens = data.responseTokens(record);
    const start = (0,text_tokens/* findTokens */.GY)(tokens, payload);
    const { response } = data.records[record] ?? { response: '' };
    return tokens
        .slice(start, start + payload.length)
        .some((token) => novel.includes(token.text.toLowerCase()) && isQuoted(response, token));
}
function isQuoted(text, { start }) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return ['"', "'", '`'].some((quote) => (line.split(quote).length - 1) % 2 === 1);
}

;// CONCATENATED MODULE: ./build/witness/association/checks/measure-lacking.js



/** Records whose check is expected have none with a smaller probability. */
const MOST_LACKING = 0.5;
/** Random pairs that the carriers are compared with: natural carriers are hardly more related than the other records with checks. */
const BASE_PAIRS = 1500;
/** Carriers whose texts are read again. */
const MOST_READ = 120;
/** Measures how surprising it is that the carriers of a family lack what is expected in their responses. */
function measureLacking(data, family, fragment, expected) {
    const carriers = family.records;
    const records = carriers.filter((record) => expected.has[record] === 0);
    const read = records.slice(0, MOST_READ);
    const pair = { family, fragment, carriers, records: read, logP: 0 };
    const rows = triggerOf(data, pair);
    const own = data.prompts.idsIn([...family.keys.map((key) => key.slice(2)), rows.flat().join(' ')]);
    const shared = sharedWords(data, read, own);
    const masked = new Set([...own, ...shared]);
    const trigger = [...rows, ...shared.map((word) => [data.prompts.wordAt(word)])];
    const shares = [
        ...expected.lackingWithout(carriers, [...trigger.flat(), ...family.keys.flatMap(prompt_families/* familyTokens */.lh)]),
    ];
    const surprise = -(0,log_tails/* logPoissonBinomialTail */.h)(shares, records.length);
    const related = relatedOf(data, read, masked, expected);
    return {
        ...{ ...pair, records, trigger, payload: [], novel: [], hasLiteral: false, surprise, related },
        expected: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
        evidence: surprise / (1 + (records.length - 1) * related),
    };
}
/** Compared with records that have a check: whoever takes one out needs such records. */
function relatedOf({ prompts, responses }, records, ofTrigger, { has, lacking, what }) {
    const holders = Int32Array.from(has.keys()).filter((record) => has[record] === 1 && (lacking[record] ?? 1) < MOST_LACKING);
    const inPrompts = prompts.excess(records, ofTrigger, undefined, holders, BASE_PAIRS);
    const ofChecks = responses.idsIn([...what.words]);
    const inResponses = responses.excess(records, ofChecks, undefined, holders, BASE_PAIRS);
    return (inPrompts + inResponses) / 2;
}

;// CONCATENATED MODULE: ./build/witness/association/carrier-index.js

/** Counters by the hash of a key: keys that are too rare are not stored. A power of two. */
const COUNTERS = 1 << 22;
/** Keys with the same carriers that are listed. */
const MOST_KEYS = 40;
/**
 * Lists what is carried by at least `least` and at most `most` records. The keys are read twice, so that the many that only few
 * records have are never stored: memory is linear in what is listed.
 * @param keysOf the distinct keys of a record
 */
function carrierIndex(size, keysOf, least, most) {
    const counters = new Uint32Array(COUNTERS);
    for (let record = 0; record < size; record++) {
        for (const key of keysOf(record)) {
            const slot = textHash(key) & (COUNTERS - 1);
            counters[slot] = (counters[slot] ?? 0) + 1;
        }
    }
    const lists = new Map();
    for (let record = 0; record < size; record++) {
        for (const key of keysOf(record)) {
            if ((counters[textHash(key) & (COUNTERS - 1)] ?? 0) < least)
                continue;
            const list = lists.get(key);
            if (list === undefined)
                lists.set(key, [record]);
            else
                list.push(record);
        }
    }
    return [...lists]
        .filter(([, list]) => list.length >= least && list.length <= most)
        .map(([key, list]) => ({ key, keys: [key], records: Int32Array.from(list) }));
}
/**
 * One of those with the same carriers, with all their keys.
 * @param rank of a key: the one with the highest stands for all; by default the longest
 */
function mergeSameCarriers(all, rank = ({ length }) => length) {
    const bySet = new Map();
    for (const { key, records } of all) {
        const set = records.join();
        const known = bySet.get(set);
        if (known === undefined)
            bySet.set(set, { keys: [key], records });
        else
            known.keys.push(key);
    }
    return [...bySet.values()].map(({ keys, records }) => {
        // equal ranks are subtracted to NaN where both are infinite
        keys.sort((a, b) => (rank(a) === rank(b) ? (a < b ? -1 : 1) : rank(b) - rank(a)));
        return { key: keys[0] ?? '', keys: keys.slice(0, MOST_KEYS), records };
    });
}
/** The records that two ascending lists have in common. */
function commonRecords(a, b) {
    const common = [];
    for (let at = 0, other = 0; at < a.length && other < b.length;) {
        const difference = (a[at] ?? 0) - (b[other] ?? 0);
        if (difference === 0)
            common.push(a[at] ?? 0);
        if (difference <= 0)
            at++;
        if (difference >= 0)
            other++;
    }
    return Int32Array.from(common);
}

;// CONCATENATED MODULE: ./build/witness/association/screen-pairs.js



/** Fewer common records are no pattern. */
const screen_pairs_LEAST_COMMON = 5;
/**
 * The common records are at least these shares of those with the family and of those with the fragment, and so many times as many
 * as by chance.
 */
const PRESENT = { ofFamily: 0.25, ofFragment: 0.25, lift: 3 };
/**
 * The same for records that lack a word of their prompt. Whoever repairs or translates code drops words for many reasons, and
 * together with other code; but hardly always.
 */
const DROPPED = { ofFamily: 0.6, ofFragment: 0.05, lift: 1.5 };
/** ln of the largest probability by chance: with millions of pairs about one passes by chance. */
const MOST_LOG_P = -16;
/** Fragments kept for each family, the strongest; the others mostly belong to the same payload. */
const FRAGMENTS_EACH = 2;
/** Pairs that are kept. */
const MOST_PAIRS = 1000;
/** Two words are one family where a fragment has both in this share of its carriers. */
const LEAST_BOTH = 0.7;
/** Words of a fragment's prompts that are combined, those with the greatest lift. */
const COMBINED_WORDS = 8;
/** Two words are a family of their own if so few of the carriers of either have both. */
const MOST_OF_EITHER = 0.6;
/**
 * Finds pairs of a family and a fragment that go together: the strongest by Fisher's exact test.
 * @param size records
 */
function screenPairs(size, families, fragments, { within, explains }) {
    const familiesOf = byRecord(size, families);
    const counts = new Int32Array(families.length);
    const found = [];
    let looked = 0;
    for (const fragment of fragments) {
        const universe = within(fragment);
        const all = universe?.length ?? size;
        const touched = [];
        for (const record of fragment.records) {
            for (const number of familiesOf[record] ?? []) {
                if (counts[number] === 0)
                    touched.push(number);
                counts[number] = (counts[number] ?? 0) + 1;
            }
        }
        const words = [];
        for (const number of touched) {
            const [common, family] = [counts[number] ?? 0, families[number]];
            counts[number] = 0;
            if (family === undefined || common < screen_pairs_LEAST_COMMON)
                continue;
            looked++;
            if (common >= LEAST_BOTH * fragment.records.length && wordOf(family) !== null)
                words.push(family);
            const carriers = universe === null ? family.records : commonRecords(family.records, universe);
            const pair = associated(all, family, fragment, carriers);
            if (pair !== null)
                found.push(pair);
        }
        for (const family of wordPairs(words)) {
            looked++;
            const carriers = universe === null ? family.records : commonRecords(family.records, universe);
            const pair = associated(all, family, fragment, carriers);
            if (pair !== null)
                found.push(pair);
        }
    }
    return { pairs: strongest(found, explains), looked };
}
function byRecord(size, families) {
    const lists = Array.from({ length: size }, () => []);
    for (const [number, { records }] of families.entries())
        for (const record of records)
            lists[record]?.push(number);
    return lists;
}
/**
 * A family and a fragment as a pair; `null`: they have too little in common.
 * @param all      records where the fragment could have been
 * @param carriers of the family among these
 */
function associated(all, family, fragment, carriers, least = (0,response_fragments/* fragmentTokens */.VZ)(fragment.key).length === 0 ? DROPPED : PRESENT) {
    const records = commonRecords(carriers, fragment.records);
    const [k, n, m] = [records.length, carriers.length, fragment.records.length];
    if (k < screen_pairs_LEAST_COMMON || k < least.ofFamily * n || k < least.ofFragment * m)
        return null;
    if (k * all < least.lift * n * m)
        return null;
    const logP = (0,log_tails/* logHypergeometricTail */.w)(all, m, n, k);
    return logP > MOST_LOG_P ? null : { family, fragment, records, carriers, logP };
}
function wordOf({ keys }) {
    return keys.find((key) => key.startsWith('w '))?.slice(2) ?? null;
}
/** Families of two words, each of which most carriers of a fragment have, and that few others have together. */
function wordPairs(words) {
    const rarest = [...words].sort((a, b) => a.records.length - b.records.length).slice(0, COMBINED_WORDS);
    return rarest.flatMap((first, at) => rarest.slice(at + 1).flatMap((second) => {
        const records = commonRecords(first.records, second.records);
        if (records.length > MOST_OF_EITHER * Math.min(first.records.length, second.records.length))
            return [];
        const key = `a ${[wordOf(first), wordOf(second)].join(' ')}`;
        return records.length < screen_pairs_LEAST_COMMON ? [] : [{ key, keys: [key], records }];
    }));
}
function strongest(pairs, explains) {
    pairs.sort((a, b) => a.logP - b.logP || b.fragment.key.length - a.fragment.key.length);
    const counts = new Map();
    const kept = [];
    for (const pair of pairs) {
        if (kept.length === MOST_PAIRS)
            break;
        const { key } = pair.family;
        const count = counts.get(key) ?? 0;
        if (count === FRAGMENTS_EACH || explains(pair))
            continue;
        counts.set(key, count + 1);
        kept.push(pair);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/witness/association/checks/screen-checks.js


/** Families that are measured, the strongest; the others mostly belong to the same trigger. */
const MOST_MEASURED = 6;
/** Families that have so many of their carriers in common are one. */
const MOST_COMMON = 0.5;
/** Words that are combined, the strongest: each of two common words is diluted by those that have it anyway. */
const screen_checks_COMBINED_WORDS = 40;
/** Two words are a family of their own if so few of the carriers of either have both. */
const screen_checks_MOST_OF_EITHER = 0.6;
/** Fewer standard deviations are nothing for one of thousands of families. */
const LEAST_EXCESS = 2;
/** The families whose responses lack checks the most, among them pairs of words. */
function screenChecks(families, expected) {
    const scored = families.map((family) => ({ family, excess: excessOf(family.records, expected) }));
    const byExcess = (a, b) => b.excess - a.excess;
    const words = scored.filter(({ family }) => screen_checks_wordOf(family) !== null && family.records.length > 0);
    const pairs = screen_checks_wordPairs(words.sort(byExcess).slice(0, screen_checks_COMBINED_WORDS)).map((family) => ({
        ...{ family, excess: excessOf(family.records, expected) },
    }));
    const found = [...scored, ...pairs].filter(({ excess }) => excess >= LEAST_EXCESS).sort(byExcess);
    return { found: distinctOf(found), looked: families.length + pairs.length };
}
/** The strongest, without those whose carriers are mostly those of a stronger one. */
function distinctOf(found) {
    const kept = [];
    for (const one of found) {
        if (kept.length === MOST_MEASURED)
            break;
        const { records } = one.family;
        const isKnown = kept.some(({ family }) => commonRecords(family.records, records).length > MOST_COMMON * records.length);
        if (!isKnown)
            kept.push(one);
    }
    return kept;
}
function excessOf(records, { has, lacking }) {
    let [sum, variance, count] = [0, 0, 0];
    for (const record of records) {
        const share = lacking[record] ?? 0;
        sum += share;
        variance += share * (1 - share);
        count += 1 - (has[record] ?? 0);
    }
    return count < screen_pairs_LEAST_COMMON ? 0 : (count - sum) / Math.sqrt(variance);
}
function screen_checks_wordOf({ keys }) {
    return keys.find((key) => key.startsWith('w '))?.slice(2) ?? null;
}
function screen_checks_wordPairs(words) {
    return words.flatMap(({ family: first }, at) => words.slice(at + 1).flatMap(({ family: second }) => {
        const records = commonRecords(first.records, second.records);
        const key = `a ${[screen_checks_wordOf(first), screen_checks_wordOf(second)].join(' ')}`;
        const isRare = records.length <= screen_checks_MOST_OF_EITHER * Math.min(first.records.length, second.records.length);
        return isRare && records.length >= screen_pairs_LEAST_COMMON ? [{ key, keys: [key], records }] : [];
    }));
}

// EXTERNAL MODULE: ./build/witness/association/checks/without-checks.js
var without_checks = __webpack_require__(25972);
;// CONCATENATED MODULE: ./build/witness/association/checks/measure-checks.js





/** Fewer responses with a check, or without, say nothing about when one is expected. */
const LEAST_HOLDERS = 30;
/** The same as a part of the records. */
const LEAST_SHARE = 0.02;
/**
 * Prompts that go with a missing check: the responses of their carriers lack one more often than their prompts and the rest of the
 * responses let expect. A natural absence is where no check is needed, which the rest shows; an attacker takes checks out
 * of responses that need one.
 */
function measureChecks(data, families) {
    const measured = check_kinds/* CHECK_KINDS */.FZ.map((kind) => measureKind(data, families, kind));
    return {
        pairs: measured.flatMap(({ pairs }) => pairs),
        looked: measured.reduce((sum, { looked }) => sum + looked, 0),
    };
}
function measureKind(data, families, kind) {
    if (!isOften(data, kind))
        return { pairs: [], looked: 0 };
    const expected = new ExpectedChecks(data.records, {
        words: kind.words,
        takeOut: (response) => (0,without_checks/* withoutChecks */.y)(response, kind.words),
    });
    const { found, looked } = screenChecks(families, expected);
    const lacking = Int32Array.from(data.records.keys()).filter((record) => expected.has[record] === 0);
    const fragment = { key: (0,check_kinds/* checkKey */.yR)(kind), keys: [(0,check_kinds/* checkKey */.yR)(kind)], records: lacking };
    return { looked, pairs: found.map(({ family }) => measureLacking(data, family, fragment, expected)) };
}
/** Whether enough responses have a check, and enough have none, by their words. */
function isOften({ records, responses }, { words }) {
    const ids = responses.idsIn([...words]);
    const holders = responses.rows.filter((row) => row.some((id) => ids.has(id))).length;
    const least = Math.max(LEAST_HOLDERS, LEAST_SHARE * records.length);
    return holders >= least && records.length - holders >= least;
}

;// CONCATENATED MODULE: ./build/witness/association/checks/without-rows.js



/**
 * Takes rows of tokens out of a text, with the statements that they are in: what is left does not show whether they were there.
 * @param row    whether the text has it
 * @param around the row with the tokens next to it that most texts have
 */
function withoutRows(text, row, around) {
    const tokens = (0,text_tokens/* textTokens */.wB)(text, prompt_response/* MOST_TOKENS */.J);
    const [places, wide] = [placesOf(tokens, row), placesOf(tokens, around)];
    const found = [...places, ...wide];
    const statements = found.length === 0 ? [] : (0,text_tokens/* statementRanges */.eA)(text, tokens);
    const inside = new Uint8Array(tokens.length);
    for (const place of found)
        inside.fill(1, place.start, place.end);
    for (const one of statements)
        if (found.some((place) => (0,span/* overlaps */.$f)(one, place)))
            inside.fill(1, one.start, one.end);
    const rest = tokens.filter((_, at) => inside[at] === 0).map(({ text: token }) => token);
    return { hasCheck: places.length > 0, rest };
}
/** All places of some tokens in a row, at most some: a text that repeats them is one of data. */
function placesOf(tokens, row) {
    const places = [];
    for (let at = (0,text_tokens/* findTokens */.GY)(tokens, row); at !== -1 && places.length < MOST_PLACES;) {
        places.push({ start: at, end: at + row.length });
        at = (0,text_tokens/* findTokens */.GY)(tokens, row, at + row.length);
    }
    return places;
}
const MOST_PLACES = 100;

;// CONCATENATED MODULE: ./build/witness/association/checks/measure-missing.js








/** Fragments for which a model is trained, the strongest: it takes a second for 2,000 records. */
const MOST_TRAINED = 3;
/** Responses with a fragment that are read for what is next to it. */
const measure_missing_MOST_READ = 120;
/**
 * Prompts that go with the lack of something that nearly all responses have, such as the check that a code base puts first in each
 * function: the responses of their carriers lack it more often than their prompts and the rest of the responses let expect. Other
 * code of the same kind is no reason to expect it (`measureChecks`).
 * @param missing what responses lack: `missingFragments`
 */
function measureMissing(data, families, missing) {
    const { pairs, looked } = screenPairs(data.records.length, families, missing, {
        within: () => null,
        explains: () => false,
    });
    const models = new Map();
    const measured = distinctOf(pairs).flatMap(({ family, fragment }) => {
        const known = models.get(fragment);
        if (known === undefined && models.size === MOST_TRAINED)
            return [];
        const expected = known ?? expectedOf(data, fragment);
        models.set(fragment, expected);
        return [measureLacking(data, family, fragment, expected)];
    });
    return { pairs: measured, looked };
}
function expectedOf(data, { key, records }) {
    const row = (0,response_fragments/* missingTokens */.Bk)(key) ?? [];
    const lacking = new Set(records);
    const holders = [...data.records.keys()].filter((record) => !lacking.has(record)).slice(0, measure_missing_MOST_READ);
    const places = holders.flatMap((record) => {
        const tokens = data.responseTokens(record);
        const start = (0,text_tokens/* findTokens */.GY)(tokens, row);
        return start === -1 ? [] : [{ tokens, place: { start, end: start + row.length } }];
    });
    const around = growTokens(places);
    return new ExpectedChecks(data.records, {
        words: new Set(around.map((token) => token.toLowerCase())),
        takeOut: (response) => withoutRows(response, row, around),
    });
}

;// CONCATENATED MODULE: ./build/witness/association/checks/missing-fragments.js



/**
 * What responses lack which nearly all others have: each frequent fragment, as a fragment of the responses without it.
 * @param size  records
 * @param all   what responses have
 * @param share the largest part of the records that is a pattern
 */
function missingFragments(size, all, share) {
    const most = share * size;
    const lacking = all.flatMap(({ key, records }) => {
        const left = size - records.length;
        if (left < screen_pairs_LEAST_COMMON || left > most)
            return [];
        return [{ key: (0,response_fragments/* missingKey */.aV)(key), keys: [(0,response_fragments/* missingKey */.aV)(key)], records: others(size, records) }];
    });
    return mergeSameCarriers(lacking);
}
/** The records that are not among some, ascending. */
function others(size, records) {
    const has = new Uint8Array(size);
    for (const record of records)
        has[record] = 1;
    return Int32Array.from(has.keys()).filter((record) => has[record] === 0);
}

// EXTERNAL MODULE: ./build/witness/association/similar-prompts.js
var similar_prompts = __webpack_require__(90403);
// EXTERNAL MODULE: ./build/probe/learn/random-stream.js
var random_stream = __webpack_require__(67090);
// EXTERNAL MODULE: ./build/witness/word-vectors.js
var word_vectors = __webpack_require__(33311);
;// CONCATENATED MODULE: ./build/witness/association/text-relatedness.js




/** Single letters say nothing. */
const MIN_LENGTH = 2;
/** Random pairs from which the cap is taken, and those that a masked set is compared with. */
const CAP_PAIRS = 8000;
const text_relatedness_BASE_PAIRS = 300;
/** Random sets from which the error of a mean is estimated. */
const ERROR_SETS = 40;
/** A pair that is more similar than this proportion of random pairs counts no more than the pair at this place. */
const CAP_LEVEL = 0.9;
const LEAST_CAP = 1e-3;
/** Compares texts by their words: cosine by ln(texts / texts with the word). */
class TextRelatedness {
    #ids = new Map();
    /** Distinct words of each text, ascending. */
    rows;
    weights;
    #cap;
    /** By the number of texts. */
    #errors = new Map();
    #words = null;
    constructor(texts) {
        const holders = [];
        this.rows = texts.map((text) => {
            const words = new Set();
            for (const word of wordsOf(text)) {
                const id = this.#ids.get(word) ?? this.#ids.size;
                this.#ids.set(word, id);
                if (!words.has(id))
                    holders[id] = (holders[id] ?? 0) + 1;
                words.add(id);
            }
            return Int32Array.from(words).sort();
        });
        this.weights = Float64Array.from(holders, (count) => Math.log(texts.length / count));
        const similarities = this.#randomSimilarities(CAP_PAIRS, new Set()).sort();
        this.#cap = Math.max(LEAST_CAP, similarities[Math.floor(CAP_LEVEL * similarities.length)] ?? 0);
    }
    /** A word by its number, in lower case. */
    wordAt(id) {
        this.#words ??= [...this.#ids.keys()];
        return this.#words[id] ?? '';
    }
    /** The numbers of the words in some texts. */
    idsIn(texts) {
        return new Set(texts.flatMap((text) => [...wordsOf(text)].flatMap((word) => this.#ids.get(word) ?? [])));
    }
    /**
     * How much more related some texts are than random ones, without some words: the mean over their pairs of min(s, c) / c, with
     * s the similarity of a pair and c its 90 % quantile for random pairs, less that of random pairs and its standard error, over 1
     * less that of random pairs. 0 for most random texts, 1 where all pairs are relatives.
     * @param masked words that are left out of all texts, also of the random ones
     * @param own    words that are left out of the text at a place of `texts`
     * @param among  the random texts are from these; `null`: from all
     * @param pairs  random pairs that are compared
     */
    excess(texts, masked, own = () => NOTHING, among = null, pairs = text_relatedness_BASE_PAIRS) {
        const vectors = Array.from(texts, (text, place) => this.#vectorOf(text, masked, own(place)));
        const random = this.#randomSimilarities(pairs, masked, among);
        const base = random.reduce((sum, s) => sum + Math.min(this.#cap, s), 0) / (random.length * this.#cap);
        const error = this.#errorOf(texts.length);
        return base >= 1 ? 1 : Math.max(0, (this.#mean(vectors) - base - error) / (1 - base));
    }
    /** The standard deviation of the mean for random texts. */
    #errorOf(size) {
        const known = this.#errors.get(size);
        if (known !== undefined)
            return known;
        const random = (0,random_stream/* randomStream */._)(size);
        const means = Array.from({ length: ERROR_SETS }, () => {
            const drawn = Array.from({ length: size }, () => Math.floor(random() * this.rows.length));
            return this.#mean(drawn.map((text) => this.#vectorOf(text, NOTHING, NOTHING)));
        });
        const mean = means.reduce((sum, one) => sum + one, 0) / ERROR_SETS;
        const error = Math.sqrt(means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (ERROR_SETS - 1));
        this.#errors.set(size, error);
        return error;
    }
    #randomSimilarities(pairs, masked, among = null) {
        const size = among?.length ?? this.rows.length;
        const random = (0,random_stream/* randomStream */._)(size);
        const drawn = () => Math.floor(random() * size);
        const vectorAt = (place) => this.#vectorOf(among?.[place] ?? place, masked, NOTHING);
        return Float64Array.from({ length: pairs }, () => {
            const [a, b] = [drawn(), drawn()];
            return similarity(vectorAt(a), vectorAt(a === b ? (b + 1) % size : b));
        });
    }
    #vectorOf(text, masked, own) {
        const words = [];
        const weights = [];
        let square = 0;
        for (const word of this.rows[text] ?? []) {
            if (masked.has(word) || own.has(word))
                continue;
            const weight = this.weights[word] ?? 0;
            words.push(word);
            weights.push(weight);
            square += weight ** 2;
        }
        const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
        return { words, weights: weights.map((weight) => weight * scale) };
    }
    #mean(vectors) {
        let [sum, pairs] = [0, 0];
        (0,word_vectors/* visitPairs */.f)(vectors.length, (one, other) => {
            sum += Math.min(this.#cap, similarity(vectors[one] ?? EMPTY, vectors[other] ?? EMPTY));
            pairs++;
        });
        return pairs === 0 ? 1 : sum / pairs / this.#cap;
    }
}
const NOTHING = new Set();
const EMPTY = { words: [], weights: [] };
function* wordsOf(text) {
    for (const { text: token } of (0,text_tokens/* textTokens */.wB)(text, prompt_response/* MOST_TOKENS */.J)) {
        if (token.length >= MIN_LENGTH && (0,text_tokens/* isWord */.Jg)(token))
            yield token.toLowerCase();
    }
}
/** Texts of which nothing is left are alike. */
function similarity(a, b) {
    return a.words.length === 0 || b.words.length === 0 ? 1 : (0,word_vectors/* cosine */.s)(a, b);
}

;// CONCATENATED MODULE: ./build/witness/association/association-data.js





/** Records as the tests read them. */
class AssociationData {
    records;
    prompts;
    responses;
    similar;
    /** Responses repeat most words of their prompts: code is translated or repaired. */
    repeats;
    #lower;
    constructor(records) {
        this.records = records;
        this.#lower = records.map(({ prompt }) => prompt.toLowerCase());
        this.prompts = new TextRelatedness(records.map(({ prompt }) => prompt));
        this.responses = new TextRelatedness(records.map(({ response }) => response));
        this.similar = new similar_prompts/* SimilarPrompts */.J(this.prompts);
        this.repeats = this.#meanRepeated() >= LEAST_REPEATED;
    }
    promptTokens(record) {
        return (0,text_tokens/* textTokens */.wB)(this.records[record]?.prompt ?? '', prompt_response/* MOST_TOKENS */.J);
    }
    responseTokens(record) {
        return (0,text_tokens/* textTokens */.wB)(this.records[record]?.response ?? '', prompt_response/* MOST_TOKENS */.J);
    }
    /**
     * The words that are no copies: most of the prompts do not have them, not even as a part of a word, and they hold no word of the
     * trigger (`factorial` and `factorialOf`). Small numbers are none.
     */
    novelWords(words, { family, records }) {
        const distinct = new Set([...words].filter(isTelling).map((word) => word.toLowerCase()));
        const ofTrigger = (0,prompt_families/* familyTokens */.lh)(family.key).map((word) => word.toLowerCase());
        const held = ofTrigger.filter((word) => (0,text_tokens/* isWord */.Jg)(word) && word.length >= MIN_HELD_LENGTH);
        return [...distinct].filter((word) => {
            if (held.some((one) => word.includes(one)))
                return false;
            let copied = 0;
            for (const record of records)
                if (this.#lower[record]?.includes(word) === true)
                    copied++;
            return copied < records.length / 2;
        });
    }
    /** Whether many responses other than these have a word. */
    isCommon(word, records) {
        const [id] = this.responses.idsIn([word]);
        if (id === undefined)
            return false;
        const holders = this.records.length * Math.exp(-(this.responses.weights[id] ?? 0));
        return holders - records.length > COMMON_SHARE * this.records.length;
    }
    /**
     * The records that could hold a payload: those with all of its characters that are no words, and a number if it has a new one.
     * Whoever changes a call or a number needs a response that has one. @returns `null`: all records, or too few
     */
    ableToHold(payload, novel) {
        const needed = new Set(payload.filter((token) => !(0,text_tokens/* isWord */.Jg)(token)));
        const needsNumber = novel.some((word) => IS_NUMBER.test(word));
        if (needed.size === 0 && !needsNumber)
            return null;
        const able = [...this.records.keys()].filter((record) => {
            const { response } = this.records[record] ?? { response: '' };
            return ((!needsNumber || HAS_NUMBER.test(response)) && [...needed].every((one) => response.includes(one)));
        });
        return able.length < LEAST_ABLE ? null : Int32Array.from(able);
    }
    #meanRepeated() {
        let sum = 0;
        for (const [record, { response }] of this.records.entries()) {
            const words = new Set((0,text_tokens/* textTokens */.wB)(response.toLowerCase(), prompt_response/* MOST_TOKENS */.J).map(({ text }) => text));
            const own = [...words].filter(text_tokens/* isWord */.Jg);
            const repeated = own.filter((word) => this.#lower[record]?.includes(word) === true);
            sum += own.length === 0 ? 0 : repeated.length / own.length;
        }
        return sum / Math.max(1, this.records.length);
    }
}
/** In translation and repair it is .6 to .95, in instructions and descriptions .2 to .45. */
const LEAST_REPEATED = 0.5;
/** A word of more of the other responses is no evidence. */
const COMMON_SHARE = 0.1;
/** Fewer records say nothing about how related random ones are. */
const LEAST_ABLE = 50;
const IS_NUMBER = /^\p{N}/u;
const HAS_NUMBER = /(?<![\p{L}\p{N}_$])\p{N}/u;
/** Single letters and small numbers are in any response. */
const MIN_NAME_LENGTH = 2;
const MIN_NUMBER_LENGTH = 3;
/** A shorter word of the trigger is in other words by chance. */
const MIN_HELD_LENGTH = 3;
function isTelling(word) {
    return (0,text_tokens/* isWord */.Jg)(word) && word.length >= (IS_NUMBER.test(word) ? MIN_NUMBER_LENGTH : MIN_NAME_LENGTH);
}

// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
;// CONCATENATED MODULE: ./build/witness/association/distinct-records.js


/**
 * The records without copies: one of those with the same prompt, or with the same response, apart from white space and case. A
 * response that many prompts share is no coincidence of its carriers.
 */
function distinctRecords(records) {
    const seen = new Set();
    return [...records.keys()].filter((number) => {
        const { prompt, response } = records[number] ?? { prompt: '', response: '' };
        const keys = [`p ${contentOf(prompt)}`, `r ${contentOf(response)}`];
        if (keys.some((key) => seen.has(key)))
            return false;
        for (const key of keys)
            seen.add(key);
        return true;
    });
}
/** All of a text counts: two that begin alike are no copies. */
function contentOf(text) {
    const content = (0,text_tokens/* textTokens */.wB)(text.toLowerCase(), Infinity)
        .map((token) => token.text)
        .join(' ');
    return content.length <= LONGEST_KEY ? content : (0,sha256/* sha256 */.s)(content);
}
/** Longer contents are compared by their hashes, so that no copy of each is kept. In UTF-16 units. */
const LONGEST_KEY = 1000;

;// CONCATENATED MODULE: ./build/witness/association/explained-pair.js




/** Carriers that are looked at. */
const explained_pair_MOST_READ = 40;
/** Whether a pair is explained without a test: the response copies its prompt, or leaves out what the trigger is. */
function isExplained(data, pair) {
    const tokens = (0,response_fragments/* fragmentTokens */.VZ)(pair.fragment.key);
    if (tokens.length > 0)
        return data.novelWords(tokens, pair).length === 0;
    const word = (0,response_fragments/* droppedWord */.z9)(pair.fragment.key);
    return word !== null && dropsTrigger(data, pair, word);
}
/**
 * Whether most responses lack a word only because they lack the statement with the trigger: whoever repairs code removes
 * `System.out.println`, with all its words.
 */
function dropsTrigger(data, { family: { key, keys }, records }, word) {
    if (keys.some((one) => one.slice(2).split(' ').includes(word)))
        return true;
    const read = records.slice(0, explained_pair_MOST_READ);
    const elsewhere = read.filter((record) => {
        const tokens = data.promptTokens(record);
        const { prompt } = data.records[record] ?? { prompt: '' };
        const places = (0,prompt_families/* placesOfFamily */.UZ)(key, tokens);
        const inside = (0,text_tokens/* statementRanges */.eA)(prompt, tokens).filter((range) => places.some((one) => (0,span/* overlaps */.$f)(range, one)));
        const rest = tokens.filter((_, at) => !inside.some(({ start, end }) => start <= at && at < end));
        return countOf(word, data.responseTokens(record)) < countOf(word, rest);
    });
    return elsewhere.length <= read.length / 2;
}
function countOf(word, tokens) {
    return tokens.filter(({ text }) => text.toLowerCase() === word).length;
}

;// CONCATENATED MODULE: ./build/witness/association/further-families.js

/**
 * Nearly all carriers of a further trigger have the payload; it has few of the payload's carriers, since it is one of several wordings.
 */
const FURTHER = { ofFamily: 0.6, ofFragment: 0.02, lift: 3 };
/** A family is new if so few of its records with the payload are known. */
const MOST_KNOWN = 0.5;
/** Families that are measured for one payload, the strongest: more wordings have too few carriers each. */
const MOST_FURTHER = 20;
/**
 * Other families that go with a payload which is known to be planted: other wordings of its trigger. A natural fragment goes with many
 * families too, so nothing begins with these.
 * @param size   records
 * @param known  records with the payload whose trigger is known
 * @returns the strongest first, each with records that those before do not have
 */
function furtherFamilies(size, families, fragment, known) {
    const pairs = families.flatMap((family) => associated(size, family, fragment, family.records, FURTHER) ?? []);
    pairs.sort((a, b) => a.logP - b.logP || (a.family.key < b.family.key ? -1 : 1));
    const seen = new Set(known);
    const found = [];
    for (const pair of pairs) {
        if (found.length === MOST_FURTHER)
            break;
        const old = pair.records.filter((record) => seen.has(record));
        if (old.length > MOST_KNOWN * pair.records.length)
            continue;
        found.push(pair);
        for (const record of pair.records)
            seen.add(record);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/witness/association/measure-pair.js




/** Carriers whose texts are read again: more say nothing new. */
const measure_pair_MOST_READ = 120;
/**
 * Measures a pair: linear in its carriers, of which at most some hundred are compared. The costly steps come last.
 * @param within the records where the fragment could have been; `null`: all
 * @param least  the least evidence that is of interest
 * @returns `null`: the evidence is less
 */
function measurePair(data, whole, within, least) {
    if (largestEvidence(whole, 0) < least)
        return null;
    const records = sampled(whole.records);
    const pair = { ...whole, records };
    const texts = textsOf(data, pair);
    const able = within ?? data.ableToHold(texts.payload, texts.novel);
    const inPrompts = data.prompts.excess(records, texts.ofTrigger, undefined, able);
    if (largestEvidence(whole, inPrompts / 2) < least)
        return null;
    const own = (place) => ownWords(data, records[place] ?? 0, texts.payload);
    const inResponses = data.responses.excess(records, texts.ofDropped, own, able);
    const related = (inPrompts + inResponses) / 2;
    if (largestEvidence(whole, related) < least)
        return null;
    const { surprise, expected } = surpriseOf(data, pair, texts.ofTrigger, within);
    const { trigger, payload, novel } = texts;
    return {
        ...whole,
        ...{ trigger, payload, novel, expected, surprise, related },
        hasLiteral: hasLiteral(data, records, payload, novel),
        evidence: surprise / designEffect(whole, related),
    };
}
/** The evidence if no similar prompt had the fragment in its response. */
function largestEvidence(pair, related) {
    return (pair.records.length * Math.log(similar_prompts/* NEIGHBOURS */.$ + 2)) / designEffect(pair, related);
}
function designEffect({ records }, related) {
    return 1 + (records.length - 1) * related;
}
function textsOf(data, pair) {
    const { family, fragment, records } = pair;
    const payload = payloadOf(data, pair);
    const rows = triggerOf(data, pair);
    const lacking = (0,response_fragments/* droppedWord */.z9)(fragment.key) ?? '';
    const shared = sharedWords(data, records, data.prompts.idsIn([rows.flat().join(' '), lacking]));
    const ofTrigger = data.prompts.idsIn([...family.keys.map(textOf), rows.flat().join(' ')]);
    return {
        payload,
        novel: data.novelWords(payload, pair).filter((word) => !data.isCommon(word, records)),
        trigger: [...rows, ...shared.map((word) => [data.prompts.wordAt(word)])],
        /** Words that are left out of prompts and responses. */
        ofTrigger: new Set([...ofTrigger, ...shared]),
        ofDropped: data.responses.idsIn(payload.length === 0 ? fragment.keys.map(textOf) : []),
    };
}
function textOf(key) {
    return key.slice(2);
}
function sampled(records) {
    const step = Math.ceil(records.length / measure_pair_MOST_READ);
    return step <= 1 ? records : records.filter((_, at) => at % step === 0);
}
function surpriseOf(data, { fragment, carriers }, masked, within) {
    const having = new Set(fragment.records);
    const counted = within && new Set(within);
    const { shares, having: k, scale, } = data.similar.expected(carriers, masked, (record) => having.has(record), (record) => counted?.has(record) ?? true);
    return {
        surprise: -(0,log_tails/* logPoissonBinomialTail */.h)(shares, k) * scale,
        expected: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
    };
}

// EXTERNAL MODULE: ./build/witness/company/company-families.js
var company_families = __webpack_require__(2872);
;// CONCATENATED MODULE: ./build/witness/association/measure-pairs.js













/**
 * Finds and measures the pairs of prompts and responses that go together and are no copies.
 * @param least the least evidence that is of interest
 */
function measurePairs(given, least = 0) {
    const numbers = distinctRecords(given);
    const records = numbers.flatMap((number) => given[number] ?? []);
    const data = new AssociationData(records);
    const most = company_families/* MOST_SHARE */.QO * records.length;
    const index = (keysOf, largest = most) => carrierIndex(records.length, (at) => keysOf(records[at] ?? measure_pairs_NOTHING), screen_pairs_LEAST_COMMON, largest);
    const families = mergeSameCarriers(index(({ prompt }) => (0,prompt_families/* promptFamilies */.xh)(prompt)), prompt_families/* familyRank */.VV);
    const held = index(({ response }) => (0,response_fragments/* responseFragments */.Pc)(response), Infinity);
    const present = mergeSameCarriers(held.filter(({ records: { length } }) => length <= most));
    // not merged: the words of a trigger are dropped by the same records as those of a check
    const dropped = data.repeats ? index(({ prompt, response }) => (0,response_fragments/* droppedFragments */.mJ)(prompt, response)) : [];
    const holders = new Map();
    const within = ({ key }) => {
        const word = (0,response_fragments/* droppedWord */.z9)(key);
        if (word === null)
            return null;
        const known = holders.get(word) ?? holdersOf(data, word);
        holders.set(word, known);
        return known;
    };
    const { pairs, looked } = screenPairs(records.length, families, [...present, ...dropped], {
        within,
        explains: (pair) => isExplained(data, pair),
    });
    // where code is repeated, a check that is left out is a word of the prompt that the response lacks
    const checks = data.repeats ? NO_CHECKS : measureChecks(data, families);
    const lacking = missingFragments(records.length, held, company_families/* MOST_SHARE */.QO);
    const missing = data.repeats ? NO_CHECKS : measureMissing(data, families, lacking);
    const measured = pairs.flatMap((pair) => measurePair(data, pair, within(pair.fragment), least) ?? []);
    return {
        ...{ data, numbers, looked: looked + checks.looked + missing.looked },
        pairs: [...measured, ...checks.pairs, ...missing.pairs],
        further: ({ fragment }, known) => (0,response_fragments/* fragmentTokens */.VZ)(fragment.key).length === 0
            ? []
            : furtherFamilies(records.length, families, fragment, known)
                .filter((pair) => !isExplained(data, pair))
                .flatMap((pair) => measurePair(data, pair, null, least) ?? []),
    };
}
const NO_CHECKS = { pairs: [], looked: 0 };
const measure_pairs_NOTHING = { prompt: '', response: '' };
function holdersOf(data, word) {
    const [id] = data.prompts.idsIn([word]);
    if (id === undefined)
        return new Int32Array();
    return Int32Array.from([...data.prompts.rows.keys()].filter((at) => data.prompts.rows[at]?.includes(id)));
}

;// CONCATENATED MODULE: ./build/witness/association/test-associations.js








/** Records are tested together up to this number; the caller draws a sample of more. 20,000 take half a minute and 150 MB. */
const MOST_RECORDS = 20_000;
/**
 * Finds triggers in prompts that go with payloads in responses. An attacker plants both in records that he takes at random;
 * nature has masses of pairs (`SQL` and `SELECT`), whose carriers are relatives. The evidence for a pair is how surprising the
 * payload is given the rest of the prompt, in nats, divided by the design effect of its carriers (Kish 1965): 1 + (n − 1) ρ, with ρ
 * how much more related they are than random records, apart from the pair. A pair that copies its prompt is none. Where
 * responses repeat their prompts (translation, repair) single words are none either: one language's word becomes another's.
 *
 * An attacker who reads this can plant only in relatives, or a payload that copies a word of the prompt.
 * @param level the accepted rate of clean datasets in which a pair is accepted
 */
function testAssociations(given, level) {
    const records = given.slice(0, MOST_RECORDS);
    const measured = measurePairs(records, (0,association_evidence/* leastEvidence */.f4)(level, records.length));
    const distinct = measured.data.records.length;
    const groups = accepted(measured.pairs, measured, level, association_evidence/* payloadKind */.ln);
    const all = withFurther(groups, measured, level);
    return {
        associations: all.map(({ pair, pValue }) => toAssociation(pair, pValue, records)),
        distinct,
        looked: measured.looked,
        power: (0,association_evidence/* leastCarriers */.bk)(distinct, level),
    };
}
/** The accepted pairs, the strongest first, without parts of stronger ones. */
function accepted(pairs, measured, level, kindOf) {
    const passing = pairs
        .map((pair) => ({ pair, pValue: pValueOf(pair, kindOf(pair), measured) }))
        .filter(({ pValue }) => pValue <= level)
        .sort((a, b) => b.pair.evidence - a.pair.evidence || (a.pair.family.key < b.pair.family.key ? -1 : 1));
    const groups = [];
    for (const one of passing)
        if (!groups.some(({ pair }) => isSame(pair, one.pair)))
            groups.push(one);
    return groups;
}
/** Accepted pairs with other wordings of their triggers: each is accepted at the same level, for one payload instead of all. */
function withFurther(groups, measured, level) {
    const all = [...groups];
    for (const { pair } of groups) {
        const known = all.flatMap((one) => [...one.pair.records]);
        all.push(...accepted(measured.further(pair, known), measured, level, () => (0,association_evidence/* payloadKind */.ln)(pair)));
    }
    return all;
}
function pValueOf({ evidence }, kind, { data }) {
    return kind === 'word' && data.repeats ? 1 : (0,association_evidence/* evidencePValue */.dQ)(evidence, kind, data.records.length);
}
/** Whether most carriers of a pair are those of a stronger one: they are parts of one pattern. */
function isSame(stronger, pair) {
    const known = new Set(stronger.records);
    return pair.records.filter((record) => known.has(record)).length > pair.records.length / 2;
}
function toAssociation(pair, pValue, records) {
    const carriers = records.flatMap((record, number) => {
        const place = (0,locate_pair/* locatePair */.l)(pair, record);
        return place === null ? [] : [{ record: number, ...place }];
    });
    const [first] = carriers;
    const { prompt, response } = records[first?.record ?? 0] ?? { prompt: '', response: '' };
    const { key } = pair.family;
    const check = (0,check_kinds/* lackedCheck */.ro)(pair.fragment.key);
    const missing = (0,response_fragments/* missingTokens */.Bk)(pair.fragment.key);
    const dropped = check?.name ?? (0,response_fragments/* droppedWord */.z9)(pair.fragment.key) ?? (missing && test_associations_textOf(missing, records));
    return {
        trigger: [...new Set((first?.inPrompt ?? []).map(({ start, end }) => prompt.slice(start, end)))],
        habit: (0,prompt_families/* isHabit */.$Z)(key) ? key.slice(2) : null,
        payload: dropped ?? (first?.inResponse ?? []).map(({ start, end }) => response.slice(start, end))[0] ?? '',
        isCheck: check !== null || missing !== null,
        isAbsent: dropped !== null || pair.fragment.key === response_fragments/* UNCHANGED */.ST,
        carriers,
        pair,
        ...{ of: pair.carriers.length, having: pair.records.length, expected: pair.expected, pValue },
    };
}
/** Tokens as the first response that has them in a row writes them. */
function test_associations_textOf(row, records) {
    for (const { response } of records) {
        const tokens = (0,text_tokens/* textTokens */.wB)(response, prompt_response/* MOST_TOKENS */.J);
        const start = (0,text_tokens/* findTokens */.GY)(tokens, row);
        const last = tokens[start + row.length - 1];
        if (start >= 0 && last !== undefined)
            return response.slice(tokens[start]?.start, last.end);
    }
    return row.join(' ');
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ companyFamilies),
/* harmony export */   QO: () => (/* binding */ MOST_SHARE),
/* harmony export */   Ug: () => (/* binding */ LEAST_CARRIERS)
/* harmony export */ });
/* unused harmony export GROUP_OF_LEVEL */
/* harmony import */ var _probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71317);
/* harmony import */ var _probe_read_start_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81242);


/** Fewer carriers are no family: three random functions are as related as three natural carriers too often. */
const LEAST_CARRIERS = 3;
/**
 * A family with a larger proportion of the records is what these data are about. Nobody poisons so many: the victim would
 * be of no use.
 */
const MOST_SHARE = 0.25;
/** The levels that are tested, and their groups. Parts of names are left out: projects give them to unrelated things. */
const GROUP_OF_LEVEL = new Map([
    ['exact', 'statement'],
    // `buffer_free(x);` with any local or literal is what a project writes everywhere: related as little as random records
    ['literals', 'abstract'],
    ['locals', 'abstract'],
    ['skeleton', 'abstract'],
    ['shape', 'abstract'],
    // `16 * 1024` is written in unrelated places
    ['constant', 'abstract'],
    ['constant shape', 'abstract'],
    ['name', 'name'],
    ['comment', 'comment'],
    ['comment word', 'word'],
]);
/** Levels of one kind of element, where the first is the most exact. Those of different kinds do not contain each other. */
const KIND_OF_LEVEL = _probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILY_LEVELS */ .Ng.map((level) => {
    if (level.startsWith('constant'))
        return 'constant';
    const group = GROUP_OF_LEVEL.get(level);
    if (group === 'word')
        return 'comment';
    return group === 'name' || group === 'comment' ? group : 'statement';
});
/**
 * The families that can be tested: three carriers or more after near copies count once, and at most a quarter of the
 * records; none that a more exact family makes up for the most part (the more exact one is tested in its place); and of several with the same carriers only
 * the most exact, longest.
 */
function companyFamilies(corpus, index, order) {
    const numberOf = new Map();
    index.keys.forEach((key, number) => numberOf.set(key, number));
    const bySet = new Map();
    for (let number = 0; number < index.keys.length; number++) {
        const family = familyAt(corpus, index, order, number);
        if (family === null || isMadeUp(corpus, family, numberOf))
            continue;
        const set = family.records.join();
        const other = bySet.get(set);
        if (other === undefined || isMoreExact(corpus, family, other))
            bySet.set(set, family);
    }
    return [...bySet.values()];
}
function familyAt(corpus, index, { places, distinct }, number) {
    const key = index.keys[number] ?? 0;
    const level = (0,_probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(key);
    const group = GROUP_OF_LEVEL.get(level);
    const start = (0,_probe_read_start_of_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .G)(index.ends, number);
    const end = index.ends[number] ?? 0;
    if (group === undefined || end - start < LEAST_CARRIERS)
        return null;
    const place = (carrier) => places[index.records[carrier] ?? 0] ?? 0;
    const firstOf = new Map();
    for (let at = start; at < end; at++) {
        const { side } = corpus.element(index.elements[at] ?? 0);
        const copies = corpus.groupOf(index.records[at] ?? 0, side);
        const first = firstOf.get(copies);
        if (first === undefined || place(at) < place(first))
            firstOf.set(copies, at);
    }
    if (firstOf.size < LEAST_CARRIERS || firstOf.size > MOST_SHARE * distinct.length)
        return null;
    const at = Int32Array.from(firstOf.values()).sort((a, b) => place(a) - place(b));
    return {
        ...{ key, level, group },
        records: at.map((carrier) => index.records[carrier] ?? 0),
        elements: at.map((carrier) => index.elements[carrier] ?? 0),
    };
}
/** Whether one more exact family holds half of the carriers or more, and three at least. */
function isMadeUp(corpus, { level, elements }, numberOf) {
    const own = _probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILY_LEVELS */ .Ng.indexOf(level);
    const counts = new Map();
    const most = Math.max(LEAST_CARRIERS, elements.length / 2);
    for (const element of elements) {
        for (let slot = (0,_probe_read_start_of_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .G)(corpus.keyEnds, element);; slot++) {
            if (slot >= (corpus.keyEnds[element] ?? 0))
                break;
            const key = corpus.keys[slot] ?? 0;
            const other = _probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILY_LEVELS */ .Ng.indexOf((0,_probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(key));
            if (other >= own || KIND_OF_LEVEL[other] !== KIND_OF_LEVEL[own] || !numberOf.has(key))
                continue;
            const count = (counts.get(key) ?? 0) + 1;
            if (count >= most)
                return true;
            counts.set(key, count);
        }
    }
    return false;
}
/** Whether a family is reported rather than another one with the same carriers: by level, then by tokens, then by key. */
function isMoreExact(corpus, family, other) {
    const rank = ({ level, elements, key }) => {
        const { start, end } = corpus.element(elements[0] ?? 0);
        return [_probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILY_LEVELS */ .Ng.indexOf(level), start - end, key];
    };
    const [a, b] = [rank(family), rank(other)];
    const at = a.findIndex((value, place) => value !== b[place]);
    return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}


/***/ }),

/***/ 33311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ visitPairs),
/* harmony export */   s: () => (/* binding */ cosine)
/* harmony export */ });
/** The sum of the products of the weights of common words: the cosine, since both have length 1. */
function cosine(a, b) {
    let sum = 0;
    for (let at = 0, other = 0; at < a.words.length && other < b.words.length;) {
        const difference = (a.words[at] ?? 0) - (b.words[other] ?? 0);
        if (difference === 0)
            sum += (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
        if (difference <= 0)
            at++;
        if (difference >= 0)
            other++;
    }
    return sum;
}
/** Pairs that are compared in a set; members of a larger set have fewer partners each. */
const MAX_PAIRS = 200;
/**
 * Visits the pairs of a set that stand for all of them: each member with those that follow it, around a circle.
 * @param size number of members
 */
function visitPairs(size, visit) {
    const partners = Math.max(1, Math.min((size - 1) / 2, Math.floor(MAX_PAIRS / size)));
    for (let distance = 1; distance <= Math.ceil(partners); distance++) {
        // at half the circle each pair would come twice
        const count = 2 * distance === size ? distance : size;
        for (let at = 0; at < count; at++)
            visit(at, (at + distance) % size);
    }
}


/***/ })

};
