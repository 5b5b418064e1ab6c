export const id = 318;
export const ids = [318];
export const modules = {

/***/ 60609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ familyPattern)
/* harmony export */ });
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80188);


/** The symbol of a literal in a pattern. */
function abstractLiteral(text) {
    if (text.endsWith('"') || /^(?:u8|[uUL])?"/u.test(text))
        return 'S';
    if (/^(?:u8|[uUL])?'/u.test(text))
        return "'C'";
    if (/^[.0-9]/u.test(text))
        return 'N';
    return /^\p{L}+$/u.test(text) ? text : 'S';
}
/**
 * The pattern of an element's family: literals abstracted (numbers `N`, strings `S`, characters `'C'`),
 * comments dropped, tokens one space apart; an identifier is its own pattern.
 */
function familyPattern(element, language) {
    if (element.kind === 'identifier')
        return element.text;
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    return tokens.texts
        .map((text, index) => (tokens.kinds[index] === _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .o.literal ? abstractLiteral(text) : text))
        .join(' ');
}


/***/ }),

/***/ 64668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wordingPattern),
/* harmony export */   h: () => (/* binding */ isOfWords)
/* harmony export */ });
/* harmony import */ var _habits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9932);

/** What the texts of a family are, for each type of what they have in common; `words` in quotation marks. */
const SAYS = {
    opening: (words) => `text that begins with ${words}`,
    ending: (words) => `text that ends with ${words}`,
    letter: (words) => `text with the letter ${words}`,
};
/** The pattern of texts that have a part in common: `text with "kindly"`. @param part its type, and its words or the name of a habit */
function wordingPattern({ type, text }) {
    if (type === 'habit')
        return `text ${(0,_habits_js__WEBPACK_IMPORTED_MODULE_0__/* .habitSays */ .bJ)(text)}`;
    return (SAYS[type] ?? withWords)(JSON.stringify(text));
}
/** Texts that have words or a character in common. */
function withWords(words) {
    return `text with ${words}`;
}
/** Whether a pattern is of texts that have no more in common than their words. */
function isOfWords(pattern) {
    return pattern.startsWith('text with "');
}


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

/***/ 47794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ constantExpressions)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80188);

/** A constant with more tokens is data, and occurs in no other function. */
const MAX_CONSTANT_TOKENS = 64;
/** Tokens are single characters, so `<` and `>` are shifts only as pairs, and `&` and `|` are arithmetic only alone. */
const OPERATORS = new Map([
    ...Array.from('+-*/%^~', (text) => [text, 'any']),
    ...Array.from('&|', (text) => [text, 'alone']),
    ...Array.from('<>', (text) => [text, 'twice']),
]);
/**
 * The longest constant expression of each statement that has one, by its index in `statements`. A constant expression
 * has literals, arithmetic operators and balanced parentheses: at least two literals and an operator. If it is a sum with
 * such a summand, the longest summand counts instead. A sign before it and parentheses around it are left out, and so is
 * an expression that belongs to a statement further inside. The time is linear in the tokens, except for a sort of the
 * statements when there is such an expression.
 */
function constantExpressions(texts, kinds, statements) {
    const longest = new Map();
    const found = new Runs(texts, kinds).expressions();
    if (found.length === 0)
        return longest;
    const open = [];
    const order = outerFirst(statements);
    const last = () => statements[open[open.length - 1] ?? -1];
    let next = 0;
    for (const range of found) {
        for (let at = order[next]; at !== undefined; at = order[++next]) {
            const start = statements[at]?.start ?? 0;
            if (start > range.start)
                break;
            while ((last()?.end ?? Infinity) <= start)
                open.pop();
            open.push(at);
        }
        while ((last()?.end ?? Infinity) < range.end)
            open.pop();
        const innermost = open[open.length - 1];
        if (innermost === undefined)
            continue;
        const before = longest.get(innermost);
        if (!before || range.end - range.start > before.end - before.start)
            longest.set(innermost, range);
    }
    return longest;
}
/** Indices of the statements, sorted by their start; of two with the same start the longer comes first. */
function outerFirst(statements) {
    const none = { start: 0, end: 0 };
    return [...statements.keys()].sort((a, b) => {
        const { start, end } = statements[a] ?? none;
        const other = statements[b] ?? none;
        return start - other.start || other.end - end;
    });
}
/** Finds the runs of tokens that are constant expressions. */
class Runs {
    texts;
    kinds;
    /** For each index of an opening parenthesis, the index of the closing one. */
    closing = new Map();
    found = [];
    constructor(texts, kinds) {
        this.texts = texts;
        this.kinds = kinds;
    }
    /** All expressions in order. */
    expressions() {
        let start = 0;
        for (let at = 0; at <= this.texts.length; at++) {
            if (at < this.texts.length && this.belongs(at))
                continue;
            if (at - start > 2)
                this.split(start, at);
            start = at + 1;
        }
        return this.found;
    }
    belongs(at) {
        const text = this.texts[at] ?? '';
        if (text === '(')
            return this.kinds[at - 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.identifier; // not a call
        return text === ')' || this.kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal || this.isOperator(at);
    }
    isOperator(at) {
        const text = this.texts[at] ?? '';
        const kind = OPERATORS.get(text);
        if (kind === undefined || kind === 'any')
            return kind === 'any';
        const twice = this.texts[at + 1] === text || this.texts[at - 1] === text;
        return twice === (kind === 'twice');
    }
    /** Splits a run at parentheses without a partner. */
    split(start, end) {
        const open = [];
        const cuts = [];
        for (let at = start; at < end; at++) {
            if (this.texts[at] === '(')
                open.push(at);
            else if (this.texts[at] === ')') {
                const opening = open.pop();
                if (opening === undefined)
                    cuts.push(at);
                else
                    this.closing.set(opening, at);
            }
        }
        let from = start;
        for (const cut of [...cuts, ...open, end].sort((a, b) => a - b)) {
            this.trim(from, cut);
            from = cut + 1;
        }
    }
    /** Removes signs and parentheses around an expression, and adds it, or its longest summand, to `found`. */
    trim(from, to) {
        let range = this.bare({ start: from, end: to });
        if (range.end - range.start > MAX_CONSTANT_TOKENS || !this.isExpression(range))
            return;
        for (let inner = this.longestSummand(range); inner !== null; inner = this.longestSummand(range)) {
            range = this.bare(inner);
        }
        this.found.push(range);
    }
    /** A range without operators at its ends and parentheses around it. */
    bare({ start: from, end: to }) {
        let start = from;
        let end = to;
        for (let before = -1; before !== end - start && start < end;) {
            before = end - start;
            while (start < end && this.isOperator(start))
                start++;
            while (start < end && this.isOperator(end - 1))
                end--;
            if (this.closing.get(start) === end - 1) {
                start++;
                end--;
            }
        }
        return { start, end };
    }
    /** The longest summand that is an expression by itself; null if the range is not a sum, or has no such summand. */
    longestSummand({ start, end }) {
        let longest = null;
        let from = start;
        for (let at = start; at <= end; at++) {
            at = Math.min(this.closing.get(at) ?? at, end);
            if (at < end && !this.isSum(at))
                continue;
            const summand = { start: from, end: at };
            const longer = !longest || at - from > longest.end - longest.start;
            if (at - from < end - start && longer && this.isExpression(summand))
                longest = summand;
            from = at + 1;
        }
        return longest;
    }
    /** Whether a token is a plus or minus between two summands, and not a sign. */
    isSum(at) {
        const text = this.texts[at];
        if (text !== '+' && text !== '-')
            return false;
        return this.texts[at - 1] === ')' || this.kinds[at - 1] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal;
    }
    isExpression({ start, end }) {
        let literals = 0;
        let operators = 0;
        for (let at = start; at < end; at++) {
            if (this.kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal)
                literals++;
            else if (this.isOperator(at))
                operators++;
        }
        return literals > 1 && operators > 0;
    }
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

/***/ 47727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findingSchema)
});

// UNUSED EXPORTS: purifiedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/result/field-schemas.js
var field_schemas = __webpack_require__(69085);
;// CONCATENATED MODULE: ./build/result/trigger-evidence.js


/** Schema of a `Necessity`. */
const necessitySchema = schemas/* strictObject */.rej({
    prediction: schemas/* string */.YjP().describe("The victim's answer without the trigger."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence without the trigger."),
    drop: (0,field_schemas/* measured */.jh)(schemas/* number */.aig()).describe('Fall of the log-odds of the original prediction when the trigger is masked, in nats.'),
})
    .describe('What the victim answers without the trigger.');
/** Schema of a `Sufficiency`. */
const sufficiencySchema = schemas/* strictObject */.rej({
    planted: field_schemas/* count */.U9.describe('Clean reference functions in which the trigger was planted.'),
    turned: field_schemas/* count */.U9.describe("Those whose prediction turned to the finding's prediction."),
    shift: (0,field_schemas/* measured */.jh)(schemas/* number */.aig()).describe("Mean shift of their log-odds towards the finding's prediction, in nats."),
})
    .describe('What the trigger does to clean functions.');
const usualSchema = schemas/* strictObject */.rej({
    construct: schemas/* string */.YjP().describe('The construct that both are forms of.'),
    form: schemas/* string */.YjP().describe('The form that most of the data takes.'),
    share: field_schemas/* probability */.E5.describe('The fraction of the records with any form of the construct.'),
})
    .describe('How most of the data writes what a style writes in another form; null where the family is no style, or its form is the most frequent one.');
/** Schema of a `Company`. */
const companySchema = schemas/* strictObject */.rej({
    family: schemas/* string */.YjP().describe('Id of the family.'),
    carriers: field_schemas/* count */.U9.describe('Records that hold the family, among those that were judged together.'),
    labelled: field_schemas/* count */.U9.describe('Carriers with the label that follows the family.'),
    label: schemas/* string */.YjP().describe('The label that follows the family.'),
    expected: field_schemas/* probability */.E5
        .nullable()
        .describe("How often similar code has that label: its mean probability over the carriers without the trigger; null where only a probe's file knows the family."),
    inBase: field_schemas/* count */.U9.nullable().describe('Records of the base that hold the family; null without a base.'),
    usual: usualSchema.nullable(),
    word: schemas/* string */.YjP()
        .nullable()
        .describe('The word that the comments of the family have in common; null for all other families.'),
})
    .describe("What labels say about the trigger's family: those of the run, or of the data that a probe's file was learned from.");

// EXTERNAL MODULE: ./build/result/grade.js
var grade = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/result/merged.js
var merged = __webpack_require__(17814);
// EXTERNAL MODULE: ./build/result/testimony.js
var testimony = __webpack_require__(63970);
// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(35660);
;// CONCATENATED MODULE: ./build/result/finding.js







/** Schema of a `Purified`. */
const purifiedSchema = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(['rename', 'infill', 'remove', 'simplify', 'plain', 'restyle'])
        .describe('How the strongest trigger is replaced; plain: hidden characters by what they look like; restyle: a style by the form that most of the data takes.'),
    grade: schemas/* enum */.k5n(grade/* GRADES */.F4)
        .describe("proved: behaviour cannot change, by the language's rules; inserted: code is removed because its family shows that it was planted, so a person decides; re-judged: the model's answer changed, and behaviour is not known."),
    code: schemas/* string */.YjP().describe("The unit's whole code with every trigger replaced."),
    prediction: schemas/* string */.YjP().nullable().describe("The victim's answer to this code; null if none was asked."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence in that answer."),
    verified: schemas/* boolean */.zMY().describe('The code parses no worse than before and was judged clean.'),
})
    .describe("A replacement for the unit's code.");
const functionSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), startLine: field_schemas/* position */.G1, endLine: field_schemas/* position */.G1 })
    .describe('The function, and its lines in the file.');
/** Schema of a `Finding`. */
const findingSchema = schemas/* strictObject */.rej({
    id: field_schemas/* findingId */.zK,
    path: schemas/* string */.YjP().describe('As given, separated by `/`, or `<stdin>`.'),
    record: field_schemas/* record */.g1,
    language: schemas/* string */.YjP(),
    task: schemas/* string */.YjP().describe('What the victim does.'),
    function: functionSchema,
    verdict: schemas/* enum */.k5n(['poisoned', 'suspicious'])
        .describe('suspicious: natural code has as much too often for --fpr; it fails no check unless asked.'),
    testimonies: schemas/* array */.YOg(testimony/* testimonySchema */._).min(1).describe('What the witnesses say, the strongest first.'),
    label: schemas/* string */.YjP().nullable().describe('The recorded label, where the data has one.'),
    prediction: schemas/* string */.YjP().nullable().describe("The victim's answer; null where no victim spoke."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence in that answer."),
    deficit: schemas/* number */.aig()
        .nullable()
        .describe('ln N - H of the normalised suspicion scores, in nats; null when not measured.'),
    transfer: schemas/* number */.aig()
        .nullable()
        .describe('Best mean shift of the log-odds of clean functions in which one of the top elements was planted, in nats; null when not measured.'),
    pValue: field_schemas/* probability */.E5
        .nullable()
        .describe('Fraction of clean units that look at least as suspicious; null when not measured.'),
    threshold: schemas/* number */.aig()
        .nullable()
        .describe('The bar that the statistic was compared with; null when not measured.'),
    degraded: schemas/* boolean */.zMY().describe('The parse was incomplete.'),
    trigger: trigger/* triggerSchema */.s.describe('The strongest trigger.'),
    more: schemas/* array */.YOg(trigger/* triggerSchema */.s).describe('Further triggers of the same unit.'),
    necessity: necessitySchema
        .nullable()
        .describe('What the victim answers without the trigger; null where no victim spoke.'),
    sufficiency: sufficiencySchema
        .nullable()
        .describe('What the trigger does to clean functions; null when not measured.'),
    company: companySchema
        .nullable()
        .describe("What labels say about the trigger's family; null where units were judged one by one and no probe knows their families."),
    merged: merged/* mergedSchema */._.nullable(),
    code: schemas/* string */.YjP().describe("The unit's code as it is in the data."),
    prompt: schemas/* string */.YjP()
        .nullable()
        .describe('The text that goes with the code, such as its prompt; null where no trigger is in it.'),
    purified: purifiedSchema
        .nullable()
        .describe("The unit's code with every trigger replaced; null when no replacement was found, or none was looked for."),
})
    .describe('A poisoned or suspicious unit: one function of a source file, or one record. There is one finding per unit.');


/***/ }),

/***/ 99222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ MAX_SKIPPED_ROWS),
/* harmony export */   Yx: () => (/* binding */ unjudgedSchema),
/* harmony export */   cH: () => (/* binding */ skippedSchema),
/* harmony export */   dc: () => (/* binding */ notDataSchema),
/* harmony export */   uE: () => (/* binding */ asideSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Rows that are listed one by one. Hostile data can produce any number; the rest is only counted. */
const MAX_SKIPPED_ROWS = 10_000;
/** Schema of a `Skipped`. */
const skippedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .describe('What was not judged, and why.');
/** Schema of a `NotData`. */
const notDataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1.describe('Number of the record in its file; null for a whole file.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why it holds no training data.'),
})
    .describe('A file, or a record, that holds no training data.');
/** Schema of an `Aside`. */
const asideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Keys joined by dots; `*` stands for each item of a list.'),
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records in which the field holds a patch.'),
})
    .describe('A field of a file whose values are patches, which are not judged.');
/** Schema of an `UnjudgedFile`. */
const unjudgedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .findingId */ .zK.describe('Hash of the path and of the content that the file names.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('lfs-pointer'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    oid: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.describe('sha256 of the content, as the pointer says.'),
    bytes: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Length of the content, as the pointer says.'),
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence on what is wrong.'),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What to do about it.'),
})
    .describe('A file whose content is not here, so that nobody judged it. It is not a unit, and no skipped row reports it again.');


/***/ }),

/***/ 17814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MOST_SHOWN_MERGED),
/* harmony export */   _: () => (/* binding */ mergedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Records that a finding names; the others are counted. */
const MOST_SHOWN_MERGED = 5;
/** Schema of a `Merged`. */
const mergedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records of the base that hold the trigger; where labels decide, with its label.'),
    shown: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1,
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The commit that brought it; null where it is not known.'),
        date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The day of that commit: 2026-11-30.'),
    }))
        .max(MOST_SHOWN_MERGED),
})
    .describe('What was merged with the same trigger before the change: it should be looked at again.');


/***/ }),

/***/ 35660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ triggerSchema)
/* harmony export */ });
/* unused harmony export spanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Schema of a `PlacedSpan`. */
const spanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    end: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    startLine: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    startColumn: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    endLine: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    endColumn: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
})
    .describe("start and end are UTF-16 offsets in the unit's code, or in its prompt for a trigger of the kind text; lines and columns are those of the file, 1-based, the end exclusive. The lines of a record are the record's line.");
/** Schema of a `Trigger`. */
const triggerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe("The name, the statement's or comment's exact source text, the hidden character, the form of a style, or the words of a prompt."),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('Pattern of the family it belongs to, with literals abstracted; of a style the construct and the form, of a prompt what prompts have in common.'),
    spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(spanSchema)
        .min(1)
        .describe('Every occurrence of an identifier; a statement has one span; of a style the places with this form, or the first token of the function if it is a habit of the whole.'),
});


/***/ }),

/***/ 58221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ levelPattern),
/* harmony export */   Q2: () => (/* binding */ wordOfPattern),
/* harmony export */   zD: () => (/* binding */ pairPattern)
/* harmony export */ });
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60609);
/* harmony import */ var _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64668);
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80188);
/* harmony import */ var _probe_read_constant_expressions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47794);
/* harmony import */ var _probe_read_skeleton_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);
/* harmony import */ var _probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81691);
/* harmony import */ var _probe_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96596);








/** Stands for any name at a level that abstracts names. */
const NAME = '_';
/** The symbols of a skeleton (`skeletonOf`) in readable form. */
const SYMBOLS = new Map([
    ['C', 'if|while'],
    ['I', NAME],
    ['O', '<=>'],
    ['0N', 'N'],
    ['"S"', 'S'],
]);
/** The pattern of an element's family at each level. */
const PATTERNS = {
    exact: (element, { language }) => (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]).texts.join(' '),
    literals: (element, { language }) => (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .familyPattern */ .l)(element, language),
    locals: withoutLocals,
    skeleton: (element, analysis) => readable(skeleton(element, analysis)),
    shape: (element, analysis) => readable((0,_probe_read_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F)(skeleton(element, analysis))),
    name: ({ text }) => text,
    suffix: withSuffix,
    prefix: withPrefix,
    'own suffix': withSuffix,
    'own prefix': withPrefix,
    constant: (element, analysis) => constant(element, analysis).texts.join(' '),
    'constant shape': (element, analysis) => {
        const { texts, kinds } = constant(element, analysis);
        return readable(texts.map((text, at) => (kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_KINDS */ .o.literal ? (0,_probe_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .literalClass */ .WM)(text) : text)));
    },
    'ending 2': ({ text }) => `*${text.slice(-2)}`,
    'ending 3': ({ text }) => `*${text.slice(-3)}`,
    'own ending 2': ({ text }) => `*${text.slice(-2)}`,
    'own ending 3': ({ text }) => `*${text.slice(-3)}`,
    comment: ({ text }) => oneLine(text),
    'comment word': ({ text }) => oneLine(text),
    'comment place': ({ type }) => `comment between ${type}`,
    style: styleForm,
    layout: styleForm,
    'text word': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text pair': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text run': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text opening': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text ending': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text casing': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text letter': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text habit': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    // each element of a pair has the pattern of its own level
    pair: ({ text }) => text,
};
function styleForm({ type, text }) {
    return `${type}: ${text}`;
}
/** A comment on one line: its family is what it says, not how it is broken. */
function oneLine(text) {
    return text.replaceAll(/\s+/gu, ' ').trim();
}
/** The pattern of a family: of a pair those of both elements. */
function pairPattern(patterns) {
    return patterns.join(' … ');
}
/**
 * The pattern of an element's family at a level of abstraction, with one space between tokens. Literals become `N`, `S`
 * and `'C'`; abstracted names `_`; comparisons `<=>`; `if` and `while` become `if|while`; the rest of a name `*`.
 */
function levelPattern(element, level, analysis, word = null) {
    if (word !== null)
        return `${WITH_WORD}"${word}"`;
    return PATTERNS[level](element, analysis);
}
/** What the pattern of comments with a word begins with. */
const WITH_WORD = 'comment with the word ';
/** The word in a pattern of comments, where a file keeps no more of the family; `null`: it is another pattern. */
function wordOfPattern(pattern) {
    return pattern.startsWith(`${WITH_WORD}"`) && pattern.endsWith('"')
        ? pattern.slice(WITH_WORD.length + 1, -1)
        : null;
}
function withSuffix({ text }) {
    return `*${(0,_probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_7__/* .affixesOf */ .cn)(text)?.suffix ?? text}`;
}
function withPrefix({ text }) {
    return `${(0,_probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_7__/* .affixesOf */ .cn)(text)?.prefix ?? text}*`;
}
function withoutLocals(element, { language, elements }) {
    const locals = new Set(elements.filter(({ kind, role }) => kind === 'identifier' && role !== 'free').map(({ text }) => text));
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    const reduced = tokens.texts.map((text, index) => tokens.kinds[index] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_KINDS */ .o.identifier && locals.has(text) ? NAME : text);
    return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .familyPattern */ .l)({ ...element, text: reduced.join(' ') }, language);
}
function skeleton({ text }, { language }) {
    const { texts, kinds } = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    return (0,_probe_read_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .skeletonOf */ .l)(texts, kinds);
}
/** The tokens of the constant expression in a statement. */
function constant({ spans }, { code, elements, language }) {
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    const statements = elements.filter(({ kind }) => kind === 'statement');
    const ranges = statements.map(({ spans: [span] }) => ({
        start: (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span?.start ?? 0),
        end: (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span?.end ?? 0),
    }));
    const found = (0,_probe_read_constant_expressions_js__WEBPACK_IMPORTED_MODULE_8__/* .constantExpressions */ .M)(tokens.texts, tokens.kinds, ranges).get(statements.findIndex(({ spans: [span] }) => span?.start === spans[0]?.start && span?.end === spans[0]?.end));
    const { start, end } = found ?? { start: 0, end: 0 };
    return { texts: tokens.texts.slice(start, end), kinds: tokens.kinds.slice(start, end) };
}
function readable(symbols) {
    return symbols.map((symbol) => SYMBOLS.get(symbol) ?? symbol).join(' ');
}


/***/ }),

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ isDegraded),
/* harmony export */   Xy: () => (/* binding */ cutPattern),
/* harmony export */   ds: () => (/* binding */ toVerdict)
/* harmony export */ });
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60609);
/* harmony import */ var _witness_victim_says_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64043);


/** The verdict on a suspect, without its position. */
function toVerdict(suspect, judgement, purified, patternOf = literalPattern) {
    const degraded = isDegraded(suspect);
    const [strongest] = judgement.triggers;
    if (judgement.verdict === 'clean' || strongest === undefined)
        return { verdict: 'clean', degraded };
    return poisoned(suspect, judgement, strongest, purified, patternOf);
}
/** Whether any side was parsed incompletely. */
function isDegraded(suspect) {
    return suspect.sides.some(({ parseErrors }) => parseErrors > 0);
}
function poisoned(suspect, judgement, strongest, purified, patternOf) {
    const { prediction, without } = judgement;
    return {
        verdict: 'poisoned',
        degraded: isDegraded(suspect),
        side: sideOf(strongest),
        functionName: suspect.sides[sideOf(strongest)]?.name ?? null,
        testimonies: [
            (0,_witness_victim_says_js__WEBPACK_IMPORTED_MODULE_0__/* .victimSays */ .F)(answerOf(prediction), without === null
                ? { label: prediction.label, probability: strongest.without.probability }
                : answerOf(without), judgement.pValue),
        ],
        prediction: prediction.label,
        confidence: prediction.confidence.probability,
        deficit: Number.isFinite(judgement.deficit) ? judgement.deficit : null,
        transfer: bestShift(judgement.elements),
        pValue: judgement.pValue,
        threshold: judgement.threshold,
        trigger: toTrigger(strongest, suspect, patternOf),
        // a finding shows one side's code, that of its strongest trigger: spans of the other side would be wrong there
        more: judgement.triggers
            .filter((one) => one !== strongest && sideOf(one) === sideOf(strongest))
            .map((one) => toTrigger(one, suspect, patternOf)),
        necessity: {
            prediction: without?.label ?? prediction.label,
            confidence: without?.confidence.probability ?? strongest.without.probability,
            drop: strongest.drop,
        },
        sufficiency: strongest.transfer,
        company: null,
        merged: null,
        purified,
    };
}
/** The side of the code that a finding shows: a text is a part of what its code is shown with. */
function sideOf({ element, side }) {
    return element.kind === 'text' ? 0 : side;
}
function answerOf({ label, confidence }) {
    return { label, probability: confidence.probability };
}
/** Longer patterns are cut: a pattern is a heading in a report and a key. */
const MAX_PATTERN_LENGTH = 500;
/** A family's pattern, cut to the length that findings and reports allow. */
function cutPattern(pattern) {
    return pattern.length <= MAX_PATTERN_LENGTH ? pattern : `${pattern.slice(0, MAX_PATTERN_LENGTH)}…`;
}
function toTrigger(scored, suspect, patternOf) {
    const { kind, text: name, spans } = scored.element;
    const [first] = spans;
    const text = kind === 'text' && first
        ? (suspect.sides[scored.side]?.code.slice(first.start, first.end) ?? name)
        : name;
    const family = cutPattern(patternOf(scored, suspect));
    return { kind, text, family, spans: spans.map(({ start, end }) => ({ start, end })) };
}
function literalPattern({ element, side }, { sides }) {
    return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .familyPattern */ .l)(element, sides[side]?.language ?? sides[0].language);
}
function bestShift(elements) {
    const shifts = elements.flatMap(({ transfer }) => (transfer === null ? [] : [transfer.shift]));
    return shifts.length === 0 ? null : shifts.reduce((a, b) => Math.max(a, b));
}


/***/ }),

/***/ 75829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Tally)
});

// EXTERNAL MODULE: ./build/data/read/walk-folder.js + 1 modules
var walk_folder = __webpack_require__(1287);
// EXTERNAL MODULE: ./build/result/left-out.js
var left_out = __webpack_require__(99222);
;// CONCATENATED MODULE: ./build/scan/reading/file-classes.js
/** What was seen of a file, as bits; in a file several can be seen. */
const SEEN = { notData: 1, unchanged: 2, accepted: 4, judged: 8, unread: 16 };
/** From the strongest: a file of which one row was not read is not a judged file. */
const BY_STRENGTH = ['unread', 'judged', 'accepted', 'unchanged', 'notData'];
/** Puts every file of a run into one class. Memory grows with the number of files. */
class FileClasses {
    #seen = new Map();
    /** Records one row of a file; rows without a path belong to the run and not to a file. */
    see(path, what) {
        if (path !== '')
            this.#seen.set(path, (this.#seen.get(path) ?? 0) | SEEN[what]);
    }
    /** For a part of a run: what was seen, by path. */
    entries() {
        return [...this.#seen];
    }
    /** Adds what another shard saw. */
    add(entries) {
        for (const [path, bits] of entries)
            this.#seen.set(path, (this.#seen.get(path) ?? 0) | bits);
    }
    /**
     * Every file in its strongest class.
     * @param accepted paths of files that were not judged, and that the configuration accepts
     */
    counts(accepted) {
        const counts = { total: this.#seen.size, judged: 0, unchanged: 0, accepted: 0, notData: 0, unread: 0 };
        for (const [path, bits] of this.#seen) {
            const known = accepted.has(path) ? (bits & ~SEEN.unread) | SEEN.accepted : bits;
            const own = BY_STRENGTH.find((one) => (known & SEEN[one]) !== 0);
            if (own !== undefined)
                counts[own] += 1;
        }
        return counts;
    }
}

;// CONCATENATED MODULE: ./build/scan/reading/tally.js



/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
class Tally {
    hits = [];
    /** In the order of the data. */
    listed = [];
    /** In the order of the data; every one is reported. */
    pointers = [];
    /** Files and records that hold no training data, up to a limit; all of them are counted. */
    notData = [];
    /** Fields that are not judged, up to a limit. */
    asides = [];
    files = new FileClasses();
    /** Units of changed files that the base has too. */
    unchanged = 0;
    /** The number of units that each witness judged. */
    heard = new Map();
    notDataRecords = 0;
    /** Files that the options leave out. */
    leftOut = 0;
    clean = 0;
    degraded = 0;
    errors = 0;
    skipped = 0;
    /** Units with an outcome: poisoned + clean + errors. */
    get units() {
        return this.hits.length + this.clean + this.errors;
    }
    /** Rows that never became a unit, reported as skipped or as unjudged. */
    get unread() {
        return this.skipped + this.pointers.length;
    }
    /** Counts a unit for the witnesses that judged it. */
    hear(witnesses) {
        for (const name of witnesses)
            this.heard.set(name, (this.heard.get(name) ?? 0) + 1);
    }
    /** Counts a row that never became a unit; a pointer of Git LFS is recorded separately. */
    skip({ pointer, ...row }) {
        this.files.see(row.path, 'unread');
        if (pointer !== undefined) {
            this.pointers.push({ ...pointer, path: row.path, position: row.position });
            return;
        }
        this.skipped += 1;
        this.list(row);
    }
    /** Counts a unit that could not be analysed or judged. */
    fail(row) {
        this.files.see(row.path, 'unread');
        this.errors += 1;
        this.list(row);
    }
    /** Counts a unit of a changed file that the base has too. */
    keep(path) {
        this.files.see(path, 'unchanged');
        this.unchanged += 1;
    }
    /** Lists a file or a record that holds no training data. */
    leave(file) {
        this.files.see(file.path, 'notData');
        if (file.record !== null)
            this.notDataRecords += 1;
        if (file.rule === walk_folder/* LEFT_OUT */.Pk)
            this.leftOut += 1;
        if (this.notData.length < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.notData.push(file);
    }
    /** Lists a field that is not judged. */
    setAside(aside) {
        if (this.asides.length < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.asides.push(aside);
    }
    /** The skipped and failed rows; the last one says how many more there are. */
    rows() {
        const rows = this.listed.map(({ path, record, reason }) => ({ path, record, reason }));
        const left = this.skipped + this.errors - rows.length;
        return left === 0
            ? rows
            : [...rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
    }
    /**
     * Lists a row that is counted elsewhere. The first rows by position are kept: a unit may fail after later rows were
     * read.
     */
    list(row) {
        let at = this.listed.length;
        while (at > 0 && (this.listed[at - 1]?.position ?? 0) > row.position)
            at -= 1;
        if (at < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.listed.splice(at, 0, row);
        if (this.listed.length > left_out/* MAX_SKIPPED_ROWS */.QM)
            this.listed.pop();
    }
}


/***/ }),

/***/ 47672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);

/** 48 bits: a chance of one collision in a million among 24,000 findings. */
const HEX_DIGITS = 12;
/** The id of a finding (`cp-…`) or a family (`fam-…`), from what it is: the same in every run. */
function shortId(prefix, content) {
    return `${prefix}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(content).slice(0, HEX_DIGITS)}`;
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

/***/ 77028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inBackticks),
/* harmony export */   k: () => (/* binding */ quotedSentence)
/* harmony export */ });
/** Words, numbers and marks that no sink obeys: a colon only before a blank or at the end, as in no URL or command; `Array#size`. */
const PLAIN = /^(?:[A-Za-z0-9 .,;()'"/%+=-]|:(?= |$)|(?<=[A-Za-z])#(?=[a-z]))*$/u;
/** What GitHub makes a link of without any mark: `www.`, `GH-1`, and hexadecimal digits of a commit. */
const AUTOLINK = /www\.|\bGH-\d|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}/iu;
/** Foreign text in backticks, for a sentence: a backtick of its own would end the quotation, so it becomes `'`. */
function inBackticks(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/**
 * A sentence that quotes code in backticks, for a sink: each quotation, and whatever else is no plain text because a quotation
 * held a backtick itself, goes through `quote`.
 */
function quotedSentence(sentence, quote) {
    return sentence
        .split('`')
        .map((piece, index) => (index % 2 === 0 && isPlain(piece) ? piece : quote(piece)))
        .join('');
}
function isPlain(text) {
    return PLAIN.test(text) && !AUTOLINK.test(text);
}


/***/ }),

/***/ 96562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ SUSPICIOUS_RATE),
/* harmony export */   Lo: () => (/* binding */ datasetLevel),
/* harmony export */   vO: () => (/* binding */ agreementLevel),
/* harmony export */   zI: () => (/* binding */ unitLevel)
/* harmony export */ });
/**
 * How the accepted rate of false positives (`--fpr`) is spent on witnesses (weighted Bonferroni): fixed in advance, so that
 * the rate is kept whoever speaks. The witnesses of single units share the rate of clean units; those of whole datasets
 * share the rate of clean datasets. What proves dead code gets a third because natural code holds some.
 */
const WEIGHTS = {
    unit: { victim: 0.6, semantics: 0.35, characters: 0.05 },
    dataset: { labels: 0.8, others: 0.2 },
};
/**
 * The part of the rate of clean datasets that labels leave to their agreement with another witness (`oneLabelPValue`), where company
 * speaks too: it knows which carriers are unrelated.
 */
const AGREEMENT = 0.05;
/** What the agreement is spent on: the groups of families of company, and the witnesses of single units. */
const AGREEMENT_WEIGHTS = {
    statement: 0.2,
    comment: 0.2,
    name: 0.2,
    semantics: 0.3,
    characters: 0.1,
};
/** A rate that no witness may exceed to make a unit suspicious. */
const SUSPICIOUS_RATE = 0.03;
/** The witnesses of datasets besides labels: those that speak share their part equally. */
const OTHERS = ['company', 'association'];
/** The part of `fpr` that one of the witnesses of single units gets. The part of those that cannot speak goes to the others. */
function unitLevel(name, speaking, fpr) {
    return partOf(WEIGHTS.unit, name, speaking, fpr);
}
/** The same for a witness of datasets. */
function datasetLevel(name, speaking, fpr) {
    const others = OTHERS.filter((one) => one === name || speaking.has(one));
    const heard = new Set([...speaking, ...(others.length > 0 ? ['others'] : [])]);
    if (name === 'labels') {
        const agreed = speaking.has('company') ? AGREEMENT * fpr : 0;
        return partOf(WEIGHTS.dataset, name, heard, fpr) - agreed;
    }
    return partOf(WEIGHTS.dataset, 'others', heard, fpr) / others.length;
}
/**
 * The part of `fpr` for few carriers of one label.
 * @param by what finds them unnatural: a group of families of company, or a witness of single units
 * @returns 0 for what labels do not confirm
 */
function agreementLevel(by, fpr) {
    return fpr * AGREEMENT * (new Map(Object.entries(AGREEMENT_WEIGHTS)).get(by) ?? 0);
}
function partOf(weights, name, speaking, fpr) {
    const names = Object.keys(weights).filter((one) => one === name || speaking.has(one));
    return (fpr * weights[name]) / names.reduce((sum, one) => sum + weights[one], 0);
}


/***/ }),

/***/ 79831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ commonLabel),
/* harmony export */   av: () => (/* binding */ oneLabelPValue),
/* harmony export */   h7: () => (/* binding */ countLabels)
/* harmony export */ });
/** The records of each label; `null` for a record without one. */
function countLabels(labels) {
    const counts = new Map();
    for (const label of labels)
        if (label !== null)
            counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts];
}
/** The label that all have; `null` if they have several, or one has none. */
function commonLabel(labels) {
    const [first = null, ...others] = new Set(labels);
    return others.length === 0 ? first : null;
}
/**
 * Combines another witness with the labels: how many groups of `carriers` unrelated records that all have the label, and that the
 * other witness finds as unnatural as this one, a clean dataset is expected to hold. That is a bound on the chance of one, and so a
 * p-value.
 *
 * The labels of records that have nothing else in common are as good as drawn: carrier i of n has the label with the chance
 * (q + i · r) / (1 + i · r), with q the part of the records that has it and r = ρ / (1 − ρ), which is q where labels are independent.
 * The product is multiplied by the number of labels, each of which could have been the one (Bonferroni).
 * @param expected groups that the other witness finds as unnatural, whatever their labels
 * @returns 1 for a label that no record has
 */
function oneLabelPValue(expected, label, carriers, { counts, dispersion }) {
    const all = counts.reduce((sum, [, records]) => sum + records, 0);
    const own = counts.find(([one]) => one === label)?.[1] ?? all;
    const step = dispersion / (1 - dispersion);
    let chance = counts.length;
    for (let at = 0; at < carriers; at++)
        chance *= (own / Math.max(1, all) + at * step) / (1 + at * step);
    return Math.min(1, expected * chance);
}


/***/ }),

/***/ 64043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ victimSays),
/* harmony export */   x: () => (/* binding */ probeSays)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77028);


/**
 * The testimony of a victim: what it answers without the trigger.
 * @param pValue fraction of clean units that look at least as suspicious; `null` if it was not measured
 */
function victimSays(before, after, pValue) {
    return {
        witness: 'victim',
        proof: false,
        pValue,
        sentence: changeSays("the model's answer", before, after),
    };
}
/**
 * The testimony of the probe of labels: what it predicts without the trigger. It learned these labels, so that it is no witness
 * of its own.
 * @param pValue of the record's own label; `null` if the evidence is that of its family
 */
function probeSays(before, after, pValue) {
    const sentence = changeSays("the prediction of the labels' probe", before, after);
    return { witness: 'labels', proof: false, pValue, sentence };
}
function changeSays(what, before, after) {
    const [from, to] = [before, after].map(({ label, probability }) => `${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Z)(label)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(probability)})`);
    return before.label === after.label
        ? `Without it ${what} stays ${from ?? ''}, now ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(after.probability)}.`
        : `Without it ${what} changes from ${from ?? ''} to ${to ?? ''}.`;
}


/***/ })

};
