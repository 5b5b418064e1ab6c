export const id = 729;
export const ids = [729];
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

/***/ 97450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ inspectData)
});

// EXTERNAL MODULE: ./build/data/row.js
var data_row = __webpack_require__(53181);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 22 modules
var scan_context = __webpack_require__(10135);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/folder/manifest.js
var manifest = __webpack_require__(9858);
// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/inspect/sentinel-manifest.js




/** The manifest of the bundled sentinel; the model itself is not loaded. */
async function sentinelManifest() {
    const path = (0,external_node_path_.join)((0,choose_victim/* bundledModel */.eQ)(choose_victim/* SENTINEL */.fd), manifest/* MANIFEST_FILE */.h1);
    return (0,manifest/* parseManifest */.Ng)(await (0,promises_.readFile)(path, 'utf8'), path);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/data/formats/data-formats.js + 41 modules
var data_formats = __webpack_require__(19453);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
;// CONCATENATED MODULE: ./build/data/read/simple-pattern.js
/** Longest pattern: matching takes time in the product of both lengths. */
const MAX_PATTERN_LENGTH = 256;
/**
 * Whether a path matches a pattern of `*` (within a name), `**` (any folders) and `?`.
 *
 * By hand, not by picomatch: that makes a regular expression of the pattern, and a stranger's pattern can make that
 * backtrack forever. Here all ways to match are followed at the same time.
 */
function matchesPattern(pattern, path) {
    const tokens = pattern.replace(/^\.?\/+/, '').match(/\*\*\/?|\*|[^*]/gs) ?? [];
    let places = passStars(new Set([0]), tokens, true);
    for (const character of path) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token?.startsWith('**') === true || (token === '*' && character !== '/'))
                next.add(place);
            else if (token === character || (token === '?' && character !== '/'))
                next.add(place + 1);
        }
        places = passStars(next, tokens, character === '/');
    }
    return places.has(tokens.length);
}
/** Stars also match nothing; folders only where a name begins. */
function passStars(places, tokens, isNameStart) {
    for (const place of places) {
        const token = tokens[place];
        if (token?.startsWith('*') === true && (token !== '**/' || isNameStart))
            places.add(place + 1); // its stars are passed, too
    }
    return places;
}

;// CONCATENATED MODULE: ./build/data/read/hugging-face-folder.js





/** Longer descriptions are not read: the metadata is at the beginning, and has some kilobytes. */
const MAX_README_BYTES = 1 << 20;
/** Further files and patterns are not matched with each other: a stranger wrote the patterns. */
const MAX_FILES = 20_000;
const MAX_PATTERNS = 50;
/** Words for splits in names of files and folders (huggingface_hub, "Automatic splits detection"). */
const KEYWORDS = [
    ['train', ['train', 'training']],
    ['validation', ['validation', 'valid', 'val', 'dev']],
    ['test', ['test', 'testing', 'eval', 'evaluation']],
];
/**
 * The splits of a dataset folder as Hugging Face has them: those that the `configs` in its `README.md` name, or, without
 * these, those that the names of its files show.
 * @param folder absolute
 * @param isData whether a file (relative path) holds data
 */
async function datasetSplits(folder, isData) {
    const files = (await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(external_node_path_.sep)
        .join('/'))
        .slice(0, MAX_FILES)
        .sort();
    const described = describedSplits(await readmeOf(folder));
    if (described.length === 0)
        return splitsByName(files.filter(isData));
    return described.map(({ config, name, patterns }) => ({
        config,
        name,
        paths: files.filter((path) => patterns.some((pattern) => matchesPattern(pattern, path))),
    }));
}
/** The split that a path shows: the last word of it that names one; `null` when none does. */
function splitOfPath(path) {
    const words = path.toLowerCase().split(/[^a-z]+/);
    const named = words.map((word) => KEYWORDS.find(([, names]) => names.includes(word))?.[0]);
    return named.findLast((split) => split !== undefined) ?? null;
}
/** Files whose names show no split are training data. */
function splitsByName(paths) {
    const names = [...new Set(paths.map((path) => splitOfPath(path) ?? 'train'))];
    return names.map((name) => ({
        config: 'default',
        name,
        paths: paths.filter((path) => (splitOfPath(path) ?? 'train') === name),
    }));
}
async function readmeOf(folder) {
    try {
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, 'README.md'));
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_README_BYTES), 0, MAX_README_BYTES, 0);
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if ((0,file_errors/* isFileError */.l)(error))
            return '';
        throw error;
    }
}
function describedSplits(readme) {
    const [, yaml] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\s/.exec(readme) ?? [];
    const splits = listOf(fieldOf(yamlOrNull(yaml ?? ''), 'configs')).flatMap((config) => {
        const name = fieldOf(config, 'config_name');
        const files = fieldOf(config, 'data_files');
        return listOf(files).flatMap((entry) => splitOf(typeof name === 'string' ? name : 'default', entry));
    });
    return splits
        .slice(0, MAX_PATTERNS)
        .map((split) => ({ ...split, patterns: split.patterns.slice(0, MAX_PATTERNS) }));
}
/** An entry of `data_files`: a pattern, or an object with `split` and `path`. */
function splitOf(config, entry) {
    const split = fieldOf(entry, 'split');
    const paths = typeof entry === 'string' ? entry : fieldOf(entry, 'path');
    const patterns = listOf(paths)
        .filter((pattern) => typeof pattern === 'string')
        .filter((pattern) => pattern.length <= MAX_PATTERN_LENGTH);
    return patterns.length === 0
        ? []
        : [{ config, name: typeof split === 'string' ? split : 'train', patterns }];
}
/** The description is somebody else's: what cannot be parsed names no splits. */
function yamlOrNull(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
}
function fieldOf(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}

// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(31187);
;// CONCATENATED MODULE: ./build/scan/inspect/file-splits.js





/**
 * The split of each file in the given folders, where a folder is a dataset of Hugging Face: `train`, or `subset/train` in
 * a subset other than the default one. Folders without a described or named split have none.
 * @param cwd absolute; the paths are relative to it
 */
async function fileSplits(paths, cwd) {
    const known = new Map();
    for (const path of paths) {
        if (path === given_path/* STDIN */.T || !isFolder((0,external_node_path_.resolve)(cwd, path)))
            continue;
        const splits = await datasetSplits((0,external_node_path_.resolve)(cwd, path), (name) => (0,data_formats/* formatInFolder */.N0)(name, 'auto') !== null);
        for (const { config, name, paths: files } of splits) {
            const split = config === 'default' ? name : `${config}/${name}`;
            for (const file of files)
                known.set(external_node_path_.posix.join(path, file), split);
        }
    }
    return known;
}
function isFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
;// CONCATENATED MODULE: ./build/scan/inspect/unit-counts.js


/** Labels that are listed; data with more has no few classes. */
const MOST_LABELS = 12;
/** Different labels that are counted one by one; the memory of a generation task must not grow with its targets. */
const MOST_COUNTED = 10_000;
/** Reasons that are listed. Those with an offset or a name differ from record to record. */
const MOST_REASONS = 12;
const OTHER_REASONS = 'other reasons';
/** Bytes of a hash that are kept for each unit, to see copies. */
const HASH_BYTES = 12;
/** Counts rows. */
class UnitCounts {
    #records = 0;
    #units = 0;
    #withoutCode = 0;
    #targets = 0;
    #unlabelled = 0;
    #prompts = 0;
    #copies = 0;
    #relabelled = 0;
    #uncounted = 0;
    #unrecognised = 0;
    #languages = new Map();
    /** Under the first spelling of each class. */
    #labels = new Map();
    /** The first spelling of each class that was counted. */
    #spellings = new Map();
    #unread = new Map();
    /** The first label of each code. */
    #seen = new Map();
    #last = null;
    #notData = null;
    /** The labels of classification, each with its units. */
    get labels() {
        return this.#labels;
    }
    addUnit(unit) {
        this.#countRecord(unit.path, unit.record);
        this.#units += 1;
        if (unit.prompt !== undefined)
            this.#prompts += 1;
        add(this.#languages, unit.language);
        if (unit.isUnrecognised === true)
            this.#unrecognised += 1;
        if (unit.task === 'generation' && unit.label !== null)
            this.#targets += 1;
        else
            this.#addLabel(unit.label);
        const { code, label, task } = unit;
        this.#noteCopy(code, label === null || task === 'generation' ? label : (0,plain_label/* plainLabel */.p)(label));
    }
    addPair({ sides, label }) {
        this.#records += 1;
        this.#units += 1;
        add(this.#languages, sides[0].language);
        if (sides.some(({ isUnrecognised }) => isUnrecognised === true))
            this.#unrecognised += 1;
        this.#addLabel(label);
        this.#noteCopy(JSON.stringify(sides.map(({ code }) => code)), label === null ? null : (0,plain_label/* plainLabel */.p)(label));
    }
    addSkipped({ path, record, reason }) {
        if (record !== null)
            this.#countRecord(path, record);
        const known = this.#unread.has(reason) || this.#unread.size < MOST_REASONS;
        const key = known ? reason : OTHER_REASONS;
        const before = this.#unread.get(key);
        this.#unread.set(key, { count: (before?.count ?? 0) + 1, firstRecord: before?.firstRecord ?? record });
    }
    addNotData({ path, record, rule }) {
        if (record !== null)
            this.#countRecord(path, record);
        if (record === null)
            this.#notData = rule;
        else
            this.#withoutCode += 1;
    }
    /** The rule by which the whole file is no data, or `null`. */
    get notData() {
        return this.#notData;
    }
    counts() {
        const labels = byCount(this.#labels);
        const rest = labels.slice(MOST_LABELS);
        return {
            ...{ records: this.#records, units: this.#units, withoutCode: this.#withoutCode },
            languages: byCount(this.#languages),
            unrecognised: this.#unrecognised,
            labels: labels.slice(0, MOST_LABELS),
            otherLabels: {
                values: rest.length,
                units: rest.reduce((sum, { count }) => sum + count, this.#uncounted),
            },
            ...{ targets: this.#targets, unlabelled: this.#unlabelled, prompts: this.#prompts },
            ...{ copies: this.#copies, relabelled: this.#relabelled },
            unread: [...this.#unread]
                .map(([value, { count, firstRecord }]) => ({ value, count, firstRecord }))
                .sort((a, b) => b.count - a.count),
        };
    }
    /** Units of one record follow each other; each function of a source file is a record. */
    #countRecord(path, record) {
        const key = record === null ? null : `${String(record)} ${path}`;
        if (key === null || key !== this.#last)
            this.#records += 1;
        this.#last = key;
    }
    #addLabel(label) {
        if (label === null) {
            this.#unlabelled += 1;
            return;
        }
        const plain = (0,plain_label/* plainLabel */.p)(label);
        const shown = this.#spellings.get(plain) ?? label;
        if (!this.#labels.has(shown) && this.#labels.size >= MOST_COUNTED)
            this.#uncounted += 1;
        else {
            this.#spellings.set(plain, shown);
            add(this.#labels, shown);
        }
    }
    #noteCopy(code, label) {
        const hash = hashOf(code.replace(/\s+/g, ' ').trim());
        const known = label === null ? null : hashOf(label);
        const before = this.#seen.get(hash);
        if (before === undefined)
            this.#seen.set(hash, known);
        else if (before === known)
            this.#copies += 1;
        else
            this.#relabelled += 1;
    }
}
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest().toString('latin1', 0, HASH_BYTES);
}
function add(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
/** The most frequent first, then by value. */
function byCount(counts) {
    return [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

// EXTERNAL MODULE: ./build/scan/witnesses/association/prompt-records.js
var prompt_records = __webpack_require__(95503);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/read/label-plan.js
var label_plan = __webpack_require__(94262);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/witness/association/evidence.js
var evidence = __webpack_require__(1403);
// EXTERNAL MODULE: ./build/witness/company/company-families.js
var company_families = __webpack_require__(2872);
// EXTERNAL MODULE: ./build/scan/models/speaks-for.js
var speaks_for = __webpack_require__(54202);
// EXTERNAL MODULE: ./build/probe/families/opinion.js
var opinion = __webpack_require__(61948);
;// CONCATENATED MODULE: ./build/probe/families/expected-power.js

/**
 * Families of independent carriers for each record. Data have 1.2 to 1.7 families with enough carriers for each record, which
 * share most of them. With this number, the estimate is 13, 16, 18, 39 and 32 where scans of Devign (300, 1,000, 1,700
 * records) and ReVeal (600, 2,000) give 14, 16, 17, 34 and 43.
 */
const FAMILIES_A_RECORD = 0.3;
/** The largest number of carriers that is tried: a pattern in so many records is not hidden. */
const MOST_CARRIERS = 2_000;
/**
 * The least number of carriers, all with the same label, that the family test is expected to accept: what `leastCarriers`
 * computes once the data are learned. A family of m such carriers has the signed root √(−2m ln p), which is normal in
 * clean data; its p-value is corrected for the number of families (Bonferroni). The largest number of the labels counts.
 * @returns `null` if no number of carriers is enough
 */
function expectedCarriers(data) {
    const { records, fraction, towards, least, level, asksOpinion } = data;
    const looks = towards.length * Math.max(1, records * FAMILIES_A_RECORD);
    const reached = towards.flatMap((label) => {
        const surprise = -Math.log(label === 1 ? fraction : 1 - fraction);
        for (let size = least; size <= Math.min(records, MOST_CARRIERS); size++) {
            const pValue = Math.min(1, looks * normalTail(Math.sqrt(2 * size * surprise)));
            if ((asksOpinion ? (0,opinion/* weightedPValue */.ZW)(pValue, false) : pValue) <= level)
                return size;
        }
        return [];
    });
    return reached.length === 0 ? null : Math.max(...reached);
}
/** P(standard normal ≥ z) for z of 0 or more, to 7.5e-8 (Abramowitz and Stegun 26.2.17). */
function normalTail(z) {
    const t = 1 / (1 + 0.2316419 * z);
    const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return (polynomial * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
;// CONCATENATED MODULE: ./build/scan/inspect/label-power.js


/** As in a scan with default options: two labels are one problem, more are a problem each and share the level. */
const labelPower = ({ task, units, fractions }) => {
    const isBinary = task === 'classification' && fractions.length === 2;
    const problems = isBinary ? fractions.slice(0, 1) : fractions;
    const { leastCarriers: least, familyLevel } = dataset_options/* DATASET_DEFAULTS */.O;
    const reached = problems.flatMap((fraction) => expectedCarriers({
        ...{ records: units, fraction, towards: isBinary ? [0, 1] : [1] },
        ...{ least, level: familyLevel / problems.length, asksOpinion: true },
    }) ?? []);
    return reached.length === 0 ? null : Math.max(...reached);
};

;// CONCATENATED MODULE: ./build/scan/inspect/witness-outlooks.js







/**
 * Which ways of finding triggers could say something of the data, why, and how weak a pattern each could see.
 * @param sentinel the manifest of the bundled sentinel: it lists the languages that it speaks for
 * @param prompts  records with a prompt and a response
 */
function witnessOutlooks(labels, languages, sentinel, prompts = 0, power = labelPower) {
    const units = languages.reduce((sum, one) => sum + one.count, 0);
    return [
        ...codeOutlooks(units),
        companyOutlook(units),
        ...associationOutlook(prompts),
        labelOutlook(labels, power),
        sentinelOutlook(languages, sentinel),
        VICTIM,
    ];
}
const VICTIM = {
    name: 'victim',
    canSpeak: 'no',
    why: 'a model of your own judges what it can read: scan --victim <folder>',
    power: null,
};
const NOTHING = 'there is no unit to judge';
/** The witnesses that look at the code of a unit alone: they speak for all languages. */
function codeOutlooks(units) {
    const canSpeak = units === 0 ? 'no' : 'yes';
    const why = units === 0 ? NOTHING : 'it looks at the code of each unit alone, in every language';
    return [
        { name: 'semantics', canSpeak, why, power: 'dead code that proves itself, in a single unit' },
        { name: 'characters', canSpeak, why, power: 'hidden characters, in a single unit' },
    ];
}
/** Units from which company is likely to see something; the scan says exactly. */
const ENOUGH_FOR_COMPANY = 300;
/** Carriers of an exact statement that company needs. */
const COMPANY_CARRIERS = 8;
/** With fewer units, so many carriers are too large a part of them to be tested. */
const LEAST_FOR_COMPANY = Math.ceil(COMPANY_CARRIERS / company_families/* MOST_SHARE */.QO);
function companyOutlook(units) {
    const isEnough = units >= ENOUGH_FOR_COMPANY;
    return {
        name: 'company',
        canSpeak: isEnough ? 'yes' : units >= LEAST_FOR_COMPANY ? 'partly' : 'no',
        why: `${(0,numbers/* count */.U9)(units, 'unit')}, labelled or not: ${isEnough ? 'enough to see what nature repeats' : 'few to see what nature repeats'}`,
        power: units < LEAST_FOR_COMPANY
            ? null
            : `the same statement in about ${String(COMPANY_CARRIERS)} or more units that have nothing else in common`,
    };
}
/** Level of the outlook: the part of the default rate that association has next to company. */
const OUTLOOK_LEVEL = 0.005;
/** Nothing where there are no prompts. */
function associationOutlook(prompts) {
    if (prompts === 0)
        return [];
    const carriers = (0,evidence/* leastCarriers */.bk)(prompts, OUTLOOK_LEVEL);
    const power = carriers === null
        ? null
        : `something in about ${String(carriers)} or more prompts that goes with something in their responses`;
    const why = `${(0,numbers/* count */.U9)(prompts, 'prompt')} with a response${carriers === null ? ': too few' : ''}`;
    return [{ name: 'association', canSpeak: carriers === null ? 'no' : 'yes', why, power }];
}
/** The labels of one kind are enough, as in a scan; where none are, those of the most frequent kind say why. */
function labelOutlook(labels, power) {
    const kinds = [...labels].sort(([, a], [, b]) => b.labels.length - a.labels.length);
    const outlooks = (kinds.length === 0 ? NO_LABELS : kinds).map(([task, units]) => kindOutlook(task === 'generation' ? 'generation' : 'classification', units, power));
    return outlooks.find(({ canSpeak }) => canSpeak === 'yes') ?? outlooks[0] ?? VICTIM;
}
const NO_LABELS = [['classification', { labels: [], lengths: [] }]];
/** What units share, by the kind of their labels: one, and several. */
const SHARED = {
    classification: ['label', 'labels'],
    generation: ['output that units share', 'outputs that units share'],
};
function kindOutlook(task, { labels, lengths }, power) {
    // any key will do: it only groups near copies of targets
    const plan = (0,label_plan/* planLabels */.nH)(labels, task, (0,keyed_hash/* hashKeyOf */.Tf)('inspect'));
    if (plan.kind === 'unable')
        return { name: 'labels', canSpeak: 'no', why: plan.reason, power: null };
    const [one, several] = SHARED[task];
    const why = `${(0,numbers/* count */.U9)(labels.length, 'labelled unit')} with ${(0,numbers/* count */.U9)(plan.names.length, one, several)}`;
    const carriers = power({ task, units: labels.length, fractions: fractionsOf(plan, lengths, task) });
    return { name: 'labels', canSpeak: 'yes', why, power: powerSays(carriers) };
}
/** The fraction of the code in each class. Units of a classification that have no class are not learned. */
function fractionsOf({ names, classes }, lengths, task) {
    const sizes = names.map(() => 0);
    let all = 0;
    classes.forEach((own, unit) => {
        const length = Math.max(1, lengths[unit] ?? 1);
        if (own >= 0 || task === 'generation')
            all += length;
        if (own >= 0)
            sizes[own] = (sizes[own] ?? 0) + length;
    });
    return sizes.map((size) => size / all);
}
/** An estimate: what a scan reports is computed once the code is learned. */
function powerSays(carriers) {
    return carriers === null
        ? 'no pattern, however strong'
        : `a pattern in about ${(0,numbers/* formatCount */.B4)(carriers)} or more units with the same label, hardly a weaker one`;
}
function sentinelOutlook(languages, manifest) {
    const speaks = languages.filter(({ value }) => (0,speaks_for/* speaksFor */.Z)(manifest, value));
    const silent = languages.filter((one) => !speaks.includes(one));
    const canSpeak = speaks.length === 0 ? 'no' : silent.length === 0 ? 'yes' : 'partly';
    const parts = [
        ...(speaks.length === 0 ? [] : [`it speaks for ${listed(speaks)}`]),
        ...(silent.length === 0 ? [] : [`it has no opinion on ${listed(silent)}`]),
    ];
    const why = parts.length === 0 ? NOTHING : parts.join('; ');
    return { name: 'sentinel', canSpeak, why, power: SENTINEL_POWER[canSpeak] };
}
/** What the sentinel sees does not depend on the number of records. */
const SENTINEL_POWER = {
    yes: 'published triggers, also in a single unit; hardly any other',
    partly: 'published triggers in these languages, also in a single unit; hardly any other',
    no: null,
};
function listed(languages) {
    return languages.map(({ value, count: units }) => `${value} (${(0,numbers/* formatCount */.B4)(units)})`).join(', ');
}

;// CONCATENATED MODULE: ./build/scan/inspect/inspect-data.js








/**
 * Reads data as a scan does, and reports what was recognised instead of judging it. Memory grows with the number of units (a
 * hash and a label each), not with their code.
 * @throws CodePurifyError `input` when a path does not exist
 */
async function inspectData(paths, options, context) {
    const recognised = new Map();
    const read = (0,scan_context/* rowReader */.qI)(options, {
        ...{ cwd: context.cwd, stdin: context.stdin },
        onRecognised: (file) => recognised.set(file.path, file),
    });
    const splits = await fileSplits(paths, context.cwd);
    const inspected = new InspectedData();
    for await (const row of read(paths)) {
        if (context.signal?.aborted === true || inspected.units === options.limit)
            break;
        inspected.add(row);
    }
    return inspected.report(recognised, splits, await sentinelManifest());
}
/** The counts of all files, and of each. */
class InspectedData {
    #total = new UnitCounts();
    #files = new Map();
    #labels = new Map();
    #prompts = new prompt_records/* PromptRecords */.B('inspect'); // any key will do: they are only counted
    units = 0;
    add(row) {
        // the layout names the fields; there is no base, and no file begins by a row
        if (row.kind === 'unchanged' || row.kind === 'aside' || row.kind === 'file')
            return;
        for (const counts of [this.#total, this.#countsOf((0,data_row/* pathOf */.XM)(row))]) {
            if (row.kind === 'unit')
                counts.addUnit(row.unit);
            else if (row.kind === 'pair')
                counts.addPair(row.pair);
            else if (row.kind === 'notData')
                counts.addNotData(row.notData);
            else
                counts.addSkipped(row.skipped);
        }
        if (row.kind === 'skipped' || row.kind === 'notData')
            return;
        this.units += 1;
        const subject = (0,reading_subject/* toSubject */.OI)(row.kind === 'unit' ? row.unit : row.pair);
        this.#prompts.add(subject, false);
        if (subject.label === null)
            return;
        const task = (0,reading_subject/* taskOf */.Xb)(subject);
        const known = this.#labels.get(task) ?? { labels: [], lengths: [] };
        known.labels.push(subject.label);
        known.lengths.push((0,reading_subject/* weigh */.vi)(subject));
        this.#labels.set(task, known);
    }
    report(recognised, splits, sentinel) {
        const total = this.#total.counts();
        return {
            files: [...this.#files].map(([path, counts]) => fileReport(path, counts, recognised.get(path), splits.get(path) ?? null)),
            total,
            witnesses: witnessOutlooks(this.#labels, total.languages, sentinel, this.#prompts.sizes.all),
        };
    }
    #countsOf(path) {
        const known = this.#files.get(path) ?? new UnitCounts();
        this.#files.set(path, known);
        return known;
    }
}
function fileReport(path, counts, file, split) {
    const layout = file?.layout;
    const isKnown = layout !== undefined && 'find' in layout;
    return {
        path,
        format: file?.format ?? null,
        split,
        layout: isKnown ? { name: layout.name, description: layout.description } : null,
        problem: layout === undefined || isKnown ? null : `${layout.reason}: ${layout.remedy}`,
        notData: counts.notData,
        ...counts.counts(),
    };
}


/***/ })

};
