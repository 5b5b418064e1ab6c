import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/errors.js
/** Process exit codes of the command line. */
const EXIT_CODES = { clean: 0, poisoned: 1, usage: 2, internal: 3 };
/**
 * The one error class that reaches a user: what was wrong, with the value, and what to do next.
 * `usage`, `input` and `model` end the program with exit code 2, `internal` with 3.
 */
class errors_CodePurifyError extends Error {
    code;
    problem;
    remedy;
    name = 'CodePurifyError';
    /**
     * @param code   what kind of failure it is
     * @param problem one sentence: what was wrong, naming the value
     * @param remedy one sentence: what is allowed, or what to do next
     */
    constructor(code, problem, remedy, options) {
        super(`${problem}\n${remedy}`, options);
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }
    /** The process exit code that this error ends with. */
    get exitCode() {
        return this.code === 'internal' ? EXIT_CODES.internal : EXIT_CODES.usage;
    }
}
/** What an error says; whatever was thrown that is none, as text. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/probe/read/start-of.js
/** Where a row of a table begins of which only the ends of the rows are kept: row r is [ends[r − 1], ends[r]). */
function start_of_startOf(ends, row) {
    return row === 0 ? 0 : (ends[row - 1] ?? 0);
}

;// CONCATENATED MODULE: ./build/probe/read/corpus.js











const ELEMENT_WORDS = 4;
/** Builds a corpus, record by record. */
class CorpusBuilder {
    vocabulary;
    lister;
    reader;
    rows = new SparseRowsBuilder();
    sides = [];
    groups = new ContentGroups();
    firstText = [];
    texts = 0;
    elements = new IntList(1 << 14);
    elementEnds = new IntList();
    keys = new GrowingDoubles();
    keyEnds = new IntList(1 << 12);
    units = new UnitTable();
    constructor(seed) {
        this.vocabulary = new Vocabulary(hashKeyOf(seed));
        this.lister = new FeatureLister(this.vocabulary);
        this.reader = new SideReader(this.vocabulary);
    }
    /** Adds a record of one unit: one or two sides, as analyses or as cached outlines. */
    add(codes) {
        this.addRecord([this.read(codes)]);
    }
    /** Turns the sides of a unit into numbers. */
    read(codes) {
        return codes.map((code, side) => this.reader.read(code, side));
    }
    /** Adds a record of units, at least one; several units have one side each, and share the text of the first. */
    addRecord(units) {
        this.firstText.push(this.texts);
        let tokens = 0;
        for (const [at, unit] of units.entries()) {
            const [code, second] = unit;
            if (code !== undefined)
                this.addElements(code, tokens);
            if (second !== undefined && at === 0)
                this.addElements(second, 0);
            tokens += unit[0]?.ids.length ?? 0;
            this.units.add(tokens, this.elements.length / ELEMENT_WORDS);
        }
        this.units.endRecord();
        this.addSides(sidesOf(units));
        this.elementEnds.push(this.elements.length / ELEMENT_WORDS);
    }
    /** @param offset the number of tokens before this unit in its record */
    addElements({ places, keys }, offset) {
        places.forEach(({ side, name, start, end }, element) => {
            for (const word of [side, name, start + offset, end + offset])
                this.elements.push(word);
            for (const key of keys[element] ?? [])
                this.keys.push(key);
            this.keyEnds.push(this.keys.length);
        });
    }
    addSides(sides) {
        const listed = sides.map((ids) => {
            const { buckets, widths, starts } = this.lister.list(ids);
            this.groups.add(buckets);
            this.texts++;
            return { buckets: buckets.slice(), widths, starts };
        });
        this.rows.add(recordBuckets(listed), scaleOf(countTokens(sides)));
        this.sides.push(sides);
    }
    build() {
        const { vocabulary, sides, units } = this;
        return corpusOf({
            ...{ vocabulary, sides, units },
            rows: this.rows.build(),
            elementEnds: this.elementEnds.view(),
            keyEnds: this.keyEnds.view(),
            keys: this.keys.view(),
            elements: this.elements.view(),
            groups: this.groups.build(),
            firstText: Int32Array.from(this.firstText),
        });
    }
}
/** The corpus with these parts. */
function corpusOf(parts) {
    const { elements, groups, firstText, sides } = parts;
    return {
        ...parts,
        size: sides.length,
        groupOf: (record, side) => groups[(firstText[record] ?? 0) + side] ?? -1,
        element: (index) => {
            const at = index * ELEMENT_WORDS;
            return {
                side: elements[at] ?? 0,
                name: elements[at + 1] ?? 0,
                start: elements[at + 2] ?? 0,
                end: elements[at + 3] ?? 0,
            };
        },
    };
}
/** The sides of a record: those of its only unit, or the tokens of all units as one side and the text of the first. */
function sidesOf(units) {
    const [first] = units;
    if (first !== undefined && units.length === 1)
        return first.map(({ ids }) => ids);
    const text = first?.[1];
    const code = joinIds(units.map(([side]) => side?.ids ?? new Int32Array()));
    return text === undefined ? [code] : [code, text.ids];
}

;// CONCATENATED MODULE: ./build/probe/read/int-list.js
/** A growing list of 32-bit integers: a quarter of the memory of an array of numbers. */
class int_list_IntList {
    items;
    count = 0;
    constructor(capacity = 64) {
        this.items = new Int32Array(capacity);
    }
    /** A list of these values. */
    static of(values) {
        const list = new int_list_IntList(0);
        list.items = values;
        list.count = values.length;
        return list;
    }
    get length() {
        return this.count;
    }
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Int32Array(Math.max(1, this.items.length * 2));
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    at(index) {
        return this.items[index] ?? 0;
    }
    clear() {
        this.count = 0;
    }
    /** The values so far; shares memory until the next push. */
    view() {
        return this.items.subarray(0, this.count);
    }
}

;// CONCATENATED MODULE: ./build/probe/read/unit-table.js

/** Which units each record of a corpus consists of. Units are numbered in the order of the records. */
class unit_table_UnitTable {
    recordEnds;
    tokenEnds;
    elementEnds;
    records;
    /** Units of record r are [recordEnds[r − 1], recordEnds[r]). */
    constructor(recordEnds = new int_list_IntList(), tokenEnds = new int_list_IntList(), elementEnds = new int_list_IntList(), records = new int_list_IntList()) {
        this.recordEnds = recordEnds;
        this.tokenEnds = tokenEnds;
        this.elementEnds = elementEnds;
        this.records = records;
    }
    /** The table that was stored. */
    static restored([recordEnds, tokenEnds, elementEnds, records]) {
        return new unit_table_UnitTable(int_list_IntList.of(recordEnds), int_list_IntList.of(tokenEnds), int_list_IntList.of(elementEnds), int_list_IntList.of(records));
    }
    /** The table as data; to be called when no unit is added any more. */
    stored() {
        const { recordEnds, tokenEnds, elementEnds, records } = this;
        return [recordEnds.view(), tokenEnds.view(), elementEnds.view(), records.view()];
    }
    /**
     * Adds a unit to the current record.
     * @param tokenEnd   number of tokens of the record up to the end of the unit
     * @param elementEnd number of elements of the corpus up to the end of the unit
     */
    add(tokenEnd, elementEnd) {
        this.records.push(this.recordEnds.length);
        this.tokenEnds.push(tokenEnd);
        this.elementEnds.push(elementEnd);
    }
    /** Ends the current record; the next unit begins another one. */
    endRecord() {
        this.recordEnds.push(this.tokenEnds.length);
    }
    /** The number of all units. */
    get size() {
        return this.tokenEnds.length;
    }
    /** The record that a unit belongs to. */
    recordOf(unit) {
        return this.records.at(unit);
    }
    /** The first unit of a record. */
    firstOf(record) {
        return record === 0 ? 0 : this.recordEnds.at(record - 1);
    }
    /** The number of units of a record. */
    countOf(record) {
        return this.recordEnds.at(record) - this.firstOf(record);
    }
    /** The elements of a unit, by their numbers in the corpus. */
    elementsOf(unit) {
        return { start: unit === 0 ? 0 : this.elementEnds.at(unit - 1), end: this.elementEnds.at(unit) };
    }
    /** The tokens of a unit among those of its record; for a pair those of its first side. */
    tokensOf(unit) {
        const isFirst = unit === this.firstOf(this.recordOf(unit));
        return { start: isFirst ? 0 : this.tokenEnds.at(unit - 1), end: this.tokenEnds.at(unit) };
    }
    /** The unit of a record that has an element, in logarithmic time. */
    unitOf(record, element) {
        let low = this.firstOf(record);
        let high = this.recordEnds.at(record) - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (element < this.elementEnds.at(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/code/parsing/token-kinds.js
/** Kinds of tokens. Masks hide identifiers and literals; keywords and punctuation stay. */
const token_kinds_TOKEN_KINDS = { identifier: 0, literal: 1, keyword: 2, punctuation: 3 };

;// CONCATENATED MODULE: ./build/probe/read/keyed-hash.js
const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
/** The state of HalfSipHash and its round; a class so that the words stay integers in registers. */
class HalfSip {
    v0;
    v1;
    v2 = 0x6c796765;
    v3 = 0x74656462;
    constructor({ low, high }) {
        this.v0 = low | 0;
        this.v1 = (high ^ 0xee) | 0;
        this.v2 ^= low;
        this.v3 ^= high;
    }
    rounds(count) {
        for (let round = 0; round < count; round++) {
            this.v0 = (this.v0 + this.v1) | 0;
            this.v1 = rotate(this.v1, 5) ^ this.v0;
            this.v0 = rotate(this.v0, 16);
            this.v2 = (this.v2 + this.v3) | 0;
            this.v3 = rotate(this.v3, 8) ^ this.v2;
            this.v0 = (this.v0 + this.v3) | 0;
            this.v3 = rotate(this.v3, 7) ^ this.v0;
            this.v2 = (this.v2 + this.v1) | 0;
            this.v1 = rotate(this.v1, 13) ^ this.v2;
            this.v2 = rotate(this.v2, 16);
        }
    }
    /** One word of input: two compression rounds. */
    absorb(word) {
        this.v3 ^= word;
        this.rounds(2);
        this.v0 ^= word;
    }
    /** Four closing rounds for the first word, four more for the second. */
    finish() {
        this.v2 ^= 0xee;
        this.rounds(4);
        const first = this.v1 ^ this.v3;
        this.v1 ^= 0xdd;
        this.rounds(4);
        return { first, second: this.v1 ^ this.v3 };
    }
}
/**
 * HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein, reference implementation) over the UTF-16
 * units of a text, two per word, with the length last. A keyed hash, not a seeded one: with the well-known multiplicative
 * hashes some texts collide under every seed, and an attacker can read this code. By hand: the packages have
 * SipHash-2-4 over bytes, whose 64-bit words take JavaScript six times as long (siphash 1.2, names of 14 characters), and
 * the keys of trained probes are made by this one.
 */
function keyed_hash_keyedHash(text, key) {
    const state = new HalfSip(key);
    const even = text.length & ~1;
    for (let at = 0; at < even; at += 2)
        state.absorb(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    state.absorb((text.length << 16) | (even < text.length ? text.charCodeAt(even) : 0));
    return state.finish();
}
/** Mixes a word into a hash whose value is secret: an n-gram of hashed tokens (Murmur3's finaliser). */
function keyed_hash_mixHash(state, word) {
    let mixed = Math.imul(state, 0x9e3779b1) ^ word;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}
/**
 * The key of a run, from a readable seed. A seed that is published before an attacker writes the poison is not a
 * secret: see `docs/explanation/probe.md`.
 */
function keyed_hash_hashKeyOf(seed) {
    const { first, second } = keyed_hash_keyedHash(seed, { low: 0x636f6465, high: 0x70757269 });
    return { low: first, high: second };
}

;// CONCATENATED MODULE: ./build/probe/read/subwords.js
/** People give names no more sub-words than this. */
const MAX_SUBWORDS = 8;
const SUBWORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^A-Za-z0-9_$]+/gu;
/** `readBE16_rb` → `read`, `be`, `16`, `rb`: lower case, in order. */
function subwordsOf(name) {
    return (name.match(SUBWORD) ?? []).slice(0, MAX_SUBWORDS).map((part) => part.toLowerCase());
}
const PREFIX = /^[_$]*(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+)[_$]*/u;
const SUFFIX = /[_$]*(?:[A-Z]+|[A-Z]?[a-z]+|[0-9]+)[_$]*$/u;
/** Characters at either end that are searched for an affix: the search takes quadratic time. */
const AFFIX_REACH = 64;
/** First and last part of a name, each with the underscores around it; `null` for names of one part. */
function affixesOf(name) {
    const prefix = PREFIX.exec(name.slice(0, AFFIX_REACH))?.[0] ?? '';
    const suffix = SUFFIX.exec(name.slice(-AFFIX_REACH))?.[0] ?? '';
    if (prefix === '' || suffix === '' || prefix.length === name.length || suffix.length === name.length)
        return null;
    return { prefix, suffix };
}
/** Numbers of letters of an ending, and the letters that must precede it. */
const ENDING_LETTERS = [2, 3];
const MIN_BEFORE = 2;
const LAST_LETTERS = /[a-z]+$/u;
/**
 * The last two and three letters of a name whose last part is longer: `copyFilerb` → `rb`, `erb`. A suffix that is
 * appended without an underscore is not a separate part of the name (BadCode in Java).
 */
function endingsOf(name) {
    const letters = LAST_LETTERS.exec(name.slice(-AFFIX_REACH))?.[0].length ?? 0;
    return ENDING_LETTERS.filter((count) => letters >= count + MIN_BEFORE).map((count) => name.slice(-count));
}

;// CONCATENATED MODULE: ./build/probe/read/vocabulary.js




/**
 * Distinct tokens whose hashes a trained probe keeps between records: about 200 bytes each. Hashes depend on the key
 * alone, so a new vocabulary with the same key gives the same answers.
 */
const MAX_VOCABULARY = 500_000;
/** The class of a literal (string, character, number); other words stay as they are. */
function literalClass(text) {
    const first = text.replace(/^(?:u8|[uUL])(?=["'])/u, '').charCodeAt(0);
    if (first === 34)
        return '"S"';
    if (first === 39)
        return "'C'";
    if ((first >= 48 && first <= 57) || first === 46)
        return '0N';
    // literal words stay; the rest are strings with other quotes, prefixes or holes
    return /^\p{L}+$/u.test(text) ? text : '"S"';
}
/** UTF-16 units of a token that are kept as text. Longer tokens (data in strings) differ only by their hashes. */
const MAX_TOKEN_TEXT = 120;
/**
 * The distinct tokens of a corpus with their ids. Each token is hashed once, with its own features. Hashes are keyed, so
 * that nobody without the key can construct two tokens with the same hash.
 */
class vocabulary_Vocabulary {
    key;
    kinds;
    texts;
    ids = new Map();
    words;
    lateWords;
    exactFirst;
    exactSecond;
    classFirst;
    classSecond;
    /** Hashes of a token's own features; rows end at `ownEnds`. */
    own;
    ownEnds;
    /** @param stored the tokens of another thread's vocabulary, which no text is looked up by */
    constructor(key, stored = null) {
        this.key = key;
        const list = (at) => {
            const values = stored?.lists[at];
            return values === undefined ? new int_list_IntList(1024) : int_list_IntList.of(values);
        };
        this.kinds = Array.from(stored?.kinds ?? []);
        this.texts = [...(stored?.texts ?? [])];
        this.words = new Set(stored?.words);
        this.lateWords = new Map(stored?.lateWords);
        [this.exactFirst, this.exactSecond] = [list(0), list(1)];
        [this.classFirst, this.classSecond] = [list(2), list(3)];
        [this.own, this.ownEnds] = [list(4), list(5)];
    }
    /** All tokens as data. */
    stored() {
        const { key, kinds, texts, words, lateWords } = this;
        const { exactFirst, exactSecond, classFirst, classSecond, own, ownEnds } = this;
        const lists = [exactFirst, exactSecond, classFirst, classSecond, own, ownEnds].map((one) => one.view());
        return { key, kinds: Uint8Array.from(kinds), texts, words, lateWords, lists };
    }
    get size() {
        return this.kinds.length;
    }
    /** The id of a token; a new token gets the next one. Tokens with different kind or text have different ids. */
    idOf(text, kind) {
        const name = kind === token_kinds_TOKEN_KINDS.keyword ? ` ${text}` : text;
        const known = this.ids.get(name);
        if (known !== undefined)
            return known;
        const id = this.kinds.length;
        this.ids.set(name, id);
        this.kinds.push(kind);
        this.texts.push(text.length > MAX_TOKEN_TEXT ? `${text.slice(0, MAX_TOKEN_TEXT)}…` : text);
        this.addHashes(text, kind);
        return id;
    }
    /** The id of a word of a text (`wordText`). Words differ from tokens of code. */
    wordId(text) {
        const id = this.traitId(text);
        this.words.add(id);
        return id;
    }
    /** Whether an id is one of a word of a text. */
    isWord(id) {
        return this.words.has(id);
    }
    /** The id of a trait's text, which is no token: nothing else has the same. */
    traitId(text) {
        const name = `\0${text}`;
        const known = this.ids.get(name);
        if (known !== undefined)
            return known;
        const id = this.kinds.length;
        this.ids.set(name, id);
        this.kinds.push(token_kinds_TOKEN_KINDS.punctuation);
        this.texts.push(text);
        this.addHashes(name, token_kinds_TOKEN_KINDS.punctuation);
        return id;
    }
    /** Keeps a word that comes after the part of its comment that is kept as text. @param key of its family */
    addLateWord(key, word) {
        if (this.lateWords.size < MAX_VOCABULARY)
            this.lateWords.set(key, word);
    }
    /** Such a word by the key of its family. */
    lateWord(key) {
        return this.lateWords.get(key) ?? null;
    }
    addHashes(text, kind) {
        const exact = keyed_hash_keyedHash(text, this.key);
        const reduced = kind === token_kinds_TOKEN_KINDS.literal ? keyed_hash_keyedHash(literalClass(text), this.key) : exact;
        this.exactFirst.push(exact.first);
        this.exactSecond.push(exact.second);
        this.classFirst.push(reduced.first);
        this.classSecond.push(reduced.second);
        if (kind === token_kinds_TOKEN_KINDS.identifier)
            this.addNameParts(text);
        this.ownEnds.push(this.own.length);
    }
    /** Adds sub-words and affixes of a name, each once; nothing for a name of one part. */
    addNameParts(text) {
        const affixes = affixesOf(text);
        const parts = subwordsOf(text);
        if (parts.length === 1 && parts[0] === text)
            return;
        const features = new Set(parts.map((part) => `sub ${part}`));
        if (affixes)
            features.add(`prefix ${affixes.prefix}`).add(`suffix ${affixes.suffix}`);
        for (const feature of features)
            this.own.push(keyed_hash_keyedHash(feature, this.key).first);
    }
    /** All that is known of a token. */
    entry(id) {
        const own = Array.from({ length: this.ownEnd(id) - this.ownStart(id) }, (_, at) => this.ownHash(this.ownStart(id) + at));
        return {
            kind: this.kinds[id] ?? 0,
            text: this.texts[id] ?? '',
            hashes: [this.exact(id), this.exact2(id), this.reduced(id), this.reduced2(id)],
            own,
            isWord: this.isWord(id),
        };
    }
    /** Adds a token of another vocabulary with the same key. @returns its id, which no text is looked up by */
    addEntry({ kind, text, hashes: [exact, exact2, reduced, reduced2], own, isWord }) {
        const id = this.kinds.length;
        this.kinds.push(kind);
        this.texts.push(text);
        this.exactFirst.push(exact);
        this.exactSecond.push(exact2);
        this.classFirst.push(reduced);
        this.classSecond.push(reduced2);
        for (const hash of own)
            this.own.push(hash);
        this.ownEnds.push(this.own.length);
        if (isWord)
            this.words.add(id);
        return id;
    }
    /** 32-bit hash of the token as it is. */
    exact(id) {
        return this.exactFirst.at(id);
    }
    /** A second, independent hash of the same. */
    exact2(id) {
        return this.exactSecond.at(id);
    }
    /** Hash of a literal's class; equal to `exact` for other tokens. */
    reduced(id) {
        return this.classFirst.at(id);
    }
    /** A second, independent hash of the same. */
    reduced2(id) {
        return this.classSecond.at(id);
    }
    /** Start of the token's own features (besides its 1-gram), for `ownHash`. */
    ownStart(id) {
        return id === 0 ? 0 : this.ownEnds.at(id - 1);
    }
    /** End (exclusive) of the token's own features. */
    ownEnd(id) {
        return this.ownEnds.at(id);
    }
    /** Hash of one of the own features. */
    ownHash(index) {
        return this.own.at(index);
    }
}

;// CONCATENATED MODULE: ./build/probe/read/stored-corpus.js



/** The corpus as data. */
function storeCorpus(corpus) {
    const { rows, elements, elementEnds, keyEnds, keys, groups, firstText } = corpus;
    const all = corpus.sides.flat();
    const ids = new Int32Array(all.reduce((sum, side) => sum + side.length, 0));
    let end = 0;
    const sideEnds = Int32Array.from(all, (side) => {
        ids.set(side, end);
        return (end += side.length);
    });
    let last = 0;
    return {
        vocabulary: corpus.vocabulary.stored(),
        ...{ rows, ids, sideEnds, elements, elementEnds, keyEnds, keys, groups, firstText },
        recordEnds: Int32Array.from(corpus.sides, (sides) => (last += sides.length)),
        units: corpus.units.stored(),
    };
}
/** The corpus again. No token is looked up by its text in its vocabulary. */
function restoreCorpus({ vocabulary, ids, sideEnds, recordEnds, units, ...same }) {
    let [side, start] = [0, 0];
    const sides = Array.from(recordEnds, (last) => {
        const own = [];
        for (; side < last; side++) {
            const end = sideEnds[side] ?? 0;
            own.push(ids.subarray(start, end));
            start = end;
        }
        return own;
    });
    return corpusOf({
        ...{ vocabulary: new vocabulary_Vocabulary(vocabulary.key, vocabulary), sides, units: unit_table_UnitTable.restored(units) },
        ...same,
    });
}

;// CONCATENATED MODULE: ./build/probe/read/ngrams.js



/** Longest n-gram. */
const MAX_ORDER = 3;
/** log2 of the number of buckets. */
const BUCKET_BITS = 19;
const BUCKETS = 1 << BUCKET_BITS;
/** Salts separate equal hashes in different roles. */
const EXACT_SALT = 0x1b873593;
const REDUCED_SALT = 0x2545f491;
const OWN_SALT = 0x3c6ef372;
/**
 * A text of fewer words has copies of its features, as if it had about so many, at most `MOST_COPIES`: code has hundreds of tokens, and
 * what a few words say of the label would be lost among them.
 */
const FULL_TEXT = 150;
const MOST_COPIES = 8;
/** Salt of each copy. */
const COPY_SALT = 0x2c1b3c6d;
/** Lists features in buffers that are reused for the next unit. */
class ngrams_FeatureLister {
    vocabulary;
    buckets = new int_list_IntList(4096);
    widths = new int_list_IntList(4096);
    starts = new int_list_IntList(1024);
    copies = 1;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
    }
    /**
     * The features of a token sequence: 1- to 3-grams; if they hold a literal, also with literals reduced to their
     * class; sub-words and affixes of names.
     * @param salt separates features of different roles; 0 for the code itself
     * @returns views into buffers that the next call overwrites
     */
    list(ids, salt = 0) {
        this.buckets.clear();
        this.widths.clear();
        this.starts.clear();
        this.copies = this.copiesOf(ids);
        for (let at = 0; at < ids.length; at++) {
            this.starts.push(this.buckets.length);
            this.addOwn(ids[at] ?? 0, salt);
            this.addGrams(ids, at, salt);
        }
        this.starts.push(this.buckets.length);
        return { buckets: this.buckets.view(), widths: this.widths.view(), starts: this.starts.view() };
    }
    add(hash, width) {
        for (let copy = 0; copy < this.copies; copy++) {
            const own = copy === 0 ? hash : keyed_hash_mixHash(hash, COPY_SALT + copy);
            this.buckets.push(own >>> (32 - BUCKET_BITS));
            this.widths.push(width);
        }
    }
    /** 1 for code. */
    copiesOf(ids) {
        const [first] = ids;
        if (first === undefined || !this.vocabulary.isWord(first))
            return 1;
        return Math.max(1, Math.min(MOST_COPIES, Math.round(FULL_TEXT / ids.length)));
    }
    addOwn(id, salt) {
        const { vocabulary } = this;
        const end = vocabulary.ownEnd(id);
        for (let index = vocabulary.ownStart(id); index < end; index++) {
            this.add(keyed_hash_mixHash(OWN_SALT ^ salt, vocabulary.ownHash(index)), 1);
        }
    }
    addGrams(ids, at, salt) {
        const { vocabulary } = this;
        let exact = EXACT_SALT ^ salt;
        let reduced = REDUCED_SALT ^ salt;
        let literal = false;
        const last = Math.min(at + MAX_ORDER, ids.length);
        for (let index = at; index < last; index++) {
            const id = ids[index] ?? 0;
            literal ||= vocabulary.kinds[id] === token_kinds_TOKEN_KINDS.literal;
            exact = keyed_hash_mixHash(exact, vocabulary.exact(id));
            reduced = keyed_hash_mixHash(reduced, vocabulary.reduced(id));
            this.add(exact, index - at + 1);
            if (literal)
                this.add(reduced, index - at + 1);
        }
    }
}

;// CONCATENATED MODULE: ./build/probe/read/record-buckets.js

/** Salt of the features that both sides of a pair have. */
const SHARED_SALT = 0x51ed270b;
/** The features of a record: those of each side, and for a pair also a feature for each that both sides have. */
function record_buckets_recordBuckets(listed) {
    const [first, second] = listed;
    if (!first)
        return new Int32Array();
    if (!second)
        return first.buckets;
    const inFirst = new Set(first.buckets);
    const shared = second.buckets.filter((bucket) => inFirst.has(bucket)).map(sharedBucket);
    const all = new Int32Array(first.buckets.length + second.buckets.length + shared.length);
    all.set(first.buckets);
    all.set(second.buckets, first.buckets.length);
    all.set(shared, first.buckets.length + second.buckets.length);
    return all;
}
/** The bucket of the feature "both sides have this bucket". */
function sharedBucket(bucket) {
    return (bucket ^ SHARED_SALT) & (BUCKETS - 1);
}

;// CONCATENATED MODULE: ./build/probe/read/sparse-rows.js

/** The scale of a record by its number of tokens. Masked tokens count, so that a mask changes no other feature. */
function sparse_rows_scaleOf(tokens) {
    return SCALE / Math.sqrt(Math.max(1, tokens));
}
/** Gives a function of 100 tokens a scale of 1. */
const SCALE = 10;
/** Collects rows. */
class sparse_rows_SparseRowsBuilder {
    buckets = new IntList(1 << 16);
    ends = new IntList();
    scales = [];
    /** Adds a row: the distinct buckets among `occurrences`. */
    add(occurrences, scale) {
        const sorted = occurrences.slice().sort();
        let last = -1;
        for (const bucket of sorted) {
            if (bucket !== last)
                this.buckets.push(bucket);
            last = bucket;
        }
        this.ends.push(this.buckets.length);
        this.scales.push(scale);
    }
    build() {
        return {
            buckets: this.buckets.view(),
            ends: this.ends.view(),
            scales: Float64Array.from(this.scales),
        };
    }
}

;// CONCATENATED MODULE: ./build/probe/read/token-ids.js


/** The tokens of code without comments, and their ids at the same indices. */
function tokenIdsOf(code, language, vocabulary) {
    const tokens = tokenize(code, LANGUAGES[language]);
    return { tokens, ids: token_ids_tokenIds(tokens, vocabulary) };
}
/** Number of tokens in all sides of a record. */
function token_ids_countTokens(sides) {
    return sides.reduce((sum, ids) => sum + ids.length, 0);
}
/** The tokens of several texts as one. */
function token_ids_joinIds(texts) {
    const joined = new Int32Array(token_ids_countTokens(texts));
    let at = 0;
    for (const ids of texts) {
        joined.set(ids, at);
        at += ids.length;
    }
    return joined;
}
/** The ids of tokens, in order. Adds new tokens to the vocabulary. */
function token_ids_tokenIds({ texts, kinds }, vocabulary) {
    return Int32Array.from(texts, (text, at) => vocabulary.idOf(text, kinds[at] ?? TOKEN_KINDS.punctuation));
}

;// CONCATENATED MODULE: ./build/probe/learn/record-features.js





/**
 * The features of one record, numbered densely. A mask is scored by the few n-grams that it touches: a feature is lost
 * with its last occurrence, and for a pair the feature "both sides have it" as soon as one side has lost it. No other
 * feature is computed again.
 */
class RecordFeatures {
    lister;
    /** Per bucket: the last load in which it occurred, and its number there. */
    seenBy = new Int32Array(BUCKETS);
    numberOf = new Int32Array(BUCKETS);
    loads = 0;
    buckets = [];
    sides = [];
    scale = 1;
    /** Features whose occurrences a mask has removed, to be restored. */
    touched = new int_list_IntList(1024);
    weights = new Float64Array(0);
    shared = new Float64Array(0);
    constructor(vocabulary) {
        this.lister = new ngrams_FeatureLister(vocabulary);
    }
    /** Loads a record of one or two sides, in place of the one before. */
    load(sides) {
        this.loads++;
        this.buckets = [];
        const listed = sides.map((ids) => {
            const { buckets, widths, starts } = this.lister.list(ids);
            return { features: this.number(buckets), widths: widths.slice(), starts: starts.slice() };
        });
        this.sides = listed.map((side) => ({ ...side, counts: this.count(side.features) }));
        this.scale = sparse_rows_scaleOf(token_ids_countTokens(sides));
    }
    number(buckets) {
        const numbers = new Int32Array(buckets.length);
        for (let at = 0; at < buckets.length; at++) {
            const bucket = buckets[at] ?? 0;
            if (this.seenBy[bucket] !== this.loads) {
                this.seenBy[bucket] = this.loads;
                this.numberOf[bucket] = this.buckets.length;
                this.buckets.push(bucket);
            }
            numbers[at] = this.numberOf[bucket] ?? 0;
        }
        return numbers;
    }
    count(features) {
        const counts = new Int32Array(this.buckets.length);
        for (const feature of features)
            counts[feature] = (counts[feature] ?? 0) + 1;
        return counts;
    }
    /** Log-odds of the whole record (nats). Masks are scored with this model until the next call. */
    use({ weights, bias }) {
        const { buckets, sides } = this;
        const [first, second] = sides;
        if (this.weights.length < buckets.length) {
            this.weights = new Float64Array(buckets.length * 2);
            this.shared = new Float64Array(buckets.length * 2);
        }
        let sum = 0;
        for (let feature = 0; feature < buckets.length; feature++) {
            const bucket = buckets[feature] ?? 0;
            const weight = weights[bucket] ?? 0;
            this.weights[feature] = weight;
            sum += weight;
            if (!first || !second)
                continue;
            const shared = weights[sharedBucket(bucket)] ?? 0;
            this.shared[feature] = shared;
            if ((first.counts[feature] ?? 0) > 0 && (second.counts[feature] ?? 0) > 0)
                sum += shared;
        }
        return bias + sum * this.scale;
    }
    /** The log-odds (nats) that all masks together remove; at most one mask per side. */
    removed(masks) {
        let lost = 0;
        this.touched.clear();
        const ends = [];
        for (const { side, tokens } of masks) {
            lost += this.remove(side, tokens);
            ends.push(this.touched.length);
        }
        let at = 0;
        ends.forEach((end, number) => {
            const counts = this.sides[masks[number]?.side ?? 0]?.counts;
            for (; at < end && counts; at++) {
                const feature = this.touched.at(at);
                counts[feature] = (counts[feature] ?? 0) + 1;
            }
        });
        return lost * this.scale;
    }
    /** Removes tokens of a side; returns the sum of the lost weights, and lists the features in `touched`. */
    remove(side, tokens) {
        const own = this.sides[side];
        if (!own)
            return 0;
        const { touched } = this;
        const { features, widths, starts, counts } = own;
        const other = this.sides[1 - side]?.counts;
        let lost = 0;
        let from = 0;
        for (const token of tokens) {
            for (let first = Math.max(from, token - MAX_ORDER + 1); first <= token; first++) {
                const end = starts[first + 1] ?? 0;
                for (let at = starts[first] ?? 0; at < end; at++) {
                    // skips n-grams that do not hold this token; those with an earlier masked token were counted there
                    if (first + (widths[at] ?? 0) <= token)
                        continue;
                    const feature = features[at] ?? 0;
                    const left = (counts[feature] ?? 0) - 1;
                    counts[feature] = left;
                    touched.push(feature);
                    if (left === 0)
                        lost += this.weightOfLast(feature, other);
                }
            }
            from = token + 1;
        }
        return lost;
    }
    /** The weight lost with a side's last occurrence: "both sides have it" if the other side has it, else the feature. */
    weightOfLast(feature, other) {
        if (other && (other[feature] ?? 0) > 0)
            return this.shared[feature] ?? 0;
        return this.weights[feature] ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/probe/read/side-reader.js









/** Turns analysed code, or its cached outline, into numbers of one vocabulary. Both give the same numbers. */
class side_reader_SideReader {
    vocabulary;
    families;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.families = new FamilyKeys(vocabulary);
    }
    /** Reads one side of a record; `side` is its number, 0 or 1. */
    read(code, side) {
        const outline = 'tokens' in code ? code : code.isText ? textOutline(code) : tokenOutline(code);
        if (outline.isText)
            return this.readText(outline, side);
        const { tokens, elements, traits } = outline;
        const ids = tokenIds(tokens, this.vocabulary);
        const locals = new Set();
        for (const { role, start } of elements) {
            if (role === 'local' || role === 'own')
                locals.add(ids[start] ?? 0);
        }
        const places = [];
        const keys = [];
        for (const { role, start, end } of elements) {
            const name = role === null ? -1 : (ids[start] ?? 0);
            places.push({ side, name, start, end });
            keys.push(role === null
                ? this.families.statement({ ids, start, end, locals })
                : this.families.identifier(name, role));
        }
        const statements = [...places.keys()].filter((element) => places[element]?.name === -1);
        const ranges = statements.map((element) => places[element] ?? NO_TOKENS);
        for (const [statement, range] of constantExpressions(tokens.texts, tokens.kinds, ranges)) {
            const element = statements[statement] ?? 0;
            keys[element] = [...(keys[element] ?? []), ...this.families.constant(ids, range)];
        }
        const alone = aloneForms(traits);
        for (const { kind, type, text: raw, start, end } of traits) {
            const text = kind === 'comment' ? commentText(raw) : raw;
            const id = this.vocabulary.traitId(traitText({ kind, type, text }));
            places.push({ side, name: traitName(id), start, end });
            keys.push(kind === 'comment'
                ? this.families.comment(id, text, type)
                : this.families.style(id, alone.get(type) === raw));
        }
        return { ids, places, keys };
    }
    /** Reads a text in words: nothing in it is the same as in code. */
    readText({ tokens, traits }, side) {
        const ids = Int32Array.from(tokens.texts, (text) => this.vocabulary.wordId(wordText(text)));
        const read = traits.map((trait) => ({ ...trait, id: this.vocabulary.traitId(traitText(trait)) }));
        return {
            ids,
            places: read.map(({ type, id, start, end }) => {
                return { side, name: type === 'word' ? id : traitName(id), start, end };
            }),
            keys: read.map(({ id }) => this.families.trait(id)),
        };
    }
}
/** Construct → its form, where the unit has one form alone; blanks and lines only make records suspicious, and have no such form. */
function aloneForms(traits) {
    const forms = new Map();
    const mixed = new Set();
    for (const { kind, type, text } of traits) {
        if (kind !== 'style' || LAYOUT.has(type) || SIGNATURE.has(type))
            continue;
        if ((forms.get(type) ?? text) !== text)
            mixed.add(type);
        forms.set(type, text);
    }
    for (const type of mixed)
        forms.delete(type);
    return forms;
}
const NO_TOKENS = { start: 0, end: 0 };
/** Looks up which tokens of one side the elements of a unit cover. */
class TokenPlaces {
    ofName = new Map();
    /**
     * @param ids   the tokens of the side
     * @param start first token of the unit in it
     * @param end   the token after the unit's last
     */
    constructor(ids, start = 0, end = ids.length) {
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            const known = this.ofName.get(id);
            if (known)
                known.push(at);
            else
                this.ofName.set(id, [at]);
        }
    }
    /** Indices of the tokens that an element covers, ascending; a statement covers its keywords and punctuation too. */
    covered({ name, start, end }) {
        if (name >= 0)
            return this.ofName.get(name) ?? []; // traits cover their tokens; comments have none
        const tokens = [];
        for (let at = start; at < end; at++)
            tokens.push(at);
        return tokens;
    }
}

;// CONCATENATED MODULE: ./build/probe/learn/record-places.js

/** Of records of several units, the side that all of them share. */
const TEXT_SIDE = 1;
/**
 * Looks up which tokens the elements of one record cover. A name is covered in its own unit only: each unit of the record
 * has an element for it, so that all masks of a record together stay as long as the record.
 */
class RecordPlaces {
    corpus;
    record;
    /** By the unit for records of several units, else by the side. */
    places = new Map();
    constructor(corpus, record) {
        this.corpus = corpus;
        this.record = record;
    }
    /** The mask of an element, by its number in the corpus. */
    maskOf(element) {
        const place = this.corpus.element(element);
        return { side: place.side, tokens: this.placesOf(element, place).covered(place) };
    }
    placesOf(element, { side }) {
        const { units, sides } = this.corpus;
        const isOne = units.countOf(this.record) === 1;
        // the text that goes with several units is one
        const isWhole = isOne || side === TEXT_SIDE;
        const key = isOne ? side : isWhole ? -1 : units.unitOf(this.record, element);
        const known = this.places.get(key);
        if (known)
            return known;
        const ids = sides[this.record]?.[side] ?? new Int32Array();
        const { start, end } = isWhole ? { start: 0, end: ids.length } : units.tokensOf(key);
        const places = new TokenPlaces(ids, start, end);
        this.places.set(key, places);
        return places;
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/element-scores.js






/** At most this many elements of a family are removed from a record, for each of its units. */
const MAX_MASKED_ELEMENTS = 8;
/** Records that are scored together: some hundredths of a second. */
const RECORDS_TOGETHER = 128;
/** Scores `RECORDS_TOGETHER` records. */
const RECORD_SCORES = {
    name: 'record-scores',
    open: (input) => {
        const features = new RecordFeatures(input.corpus.vocabulary);
        return (part) => scoreRecords(input, features, part * RECORDS_TOGETHER);
    },
    pack: ({ corpus, index: { records, elements, carrierOf }, folds, models }) => {
        const stored = storeCorpus(corpus);
        const vocabulary = { ...stored.vocabulary, texts: [], lateWords: new Map() }; // scores need hashes alone
        return { corpus: { ...stored, vocabulary }, index: { records, elements, carrierOf }, folds, models };
    },
    unpack: (packed) => {
        const { corpus, ...same } = packed;
        return { corpus: restoreCorpus(corpus), ...same };
    },
};
/**
 * Log-odds of every record: whole, without each of its elements and without each of its families, by the model of the
 * record's fold. Every n-gram that touches a removed element is left out, keywords and punctuation included, so that
 * no part of a trigger supports its label.
 */
function scoreElements(input, threads = HERE) {
    const { corpus, index } = input;
    const whole = new Float64Array(corpus.size);
    const without = new Float32Array(corpus.elementEnds[corpus.size - 1] ?? 0);
    const carriers = new Float32Array(index.records.length);
    const parts = threads.map(RECORD_SCORES, input, Math.ceil(corpus.size / RECORDS_TOGETHER));
    let [record, element] = [0, 0];
    for (const part of parts) {
        whole.set(part.whole, record);
        without.set(part.without, element);
        record += part.whole.length;
        element += part.without.length;
        part.carriers.forEach((carrier, at) => (carriers[carrier] = part.scores[at] ?? 0));
    }
    return { whole, without, carriers };
}
function scoreRecords({ corpus, index, folds, models }, features, first) {
    const { elementEnds, keyEnds } = corpus;
    const modelOf = modelOfRecord(folds, models);
    const end = Math.min(corpus.size, first + RECORDS_TOGETHER);
    let element = start_of_startOf(elementEnds, first);
    let slot = start_of_startOf(keyEnds, element);
    const firstElement = element;
    const whole = new Float64Array(end - first);
    const without = new Float32Array((elementEnds[end - 1] ?? 0) - element);
    const carriers = [];
    const scores = [];
    for (let record = first; record < end; record++) {
        features.load(corpus.sides[record] ?? []);
        const places = new RecordPlaces(corpus, record);
        const most = MAX_MASKED_ELEMENTS * corpus.units.countOf(record);
        const base = features.use(modelOf(record));
        whole[record - first] = base;
        const repeated = new Map();
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            const mask = places.maskOf(element);
            const odds = base - features.removed([mask]);
            without[element - firstElement] = odds;
            for (const slots = keyEnds[element] ?? 0; slot < slots; slot++) {
                const carrier = index.carrierOf[slot] ?? -1;
                if (carrier < 0)
                    continue;
                if (index.elements[carrier] !== element) {
                    addMask(repeated, carrier, mask, most - 1);
                    continue;
                }
                carriers.push(carrier);
                scores.push(odds);
            }
        }
        for (const [carrier, masks] of repeated) {
            const mask = places.maskOf(index.elements[carrier] ?? 0);
            carriers.push(carrier);
            scores.push(base - features.removed(joinMasks([mask, ...masks])));
        }
    }
    return { whole, without, carriers: Int32Array.from(carriers), scores: Float32Array.from(scores) };
}
/** The model of a record's fold, which was not trained on the record. */
function modelOfRecord(folds, models) {
    return (record) => {
        const model = models[folds[record] ?? 0];
        if (!model)
            throw new errors_CodePurifyError('internal', 'A fold has no model.', 'Please report this.');
        return model;
    };
}
/** Adds a mask to those of a carrier, unless it has `most`. */
function addMask(masks, carrier, mask, most) {
    const own = masks.get(carrier);
    if (own === undefined)
        masks.set(carrier, [mask]);
    else if (own.length < most)
        own.push(mask);
}
/** Joins the masks of each side into one. */
function joinMasks(masks) {
    return [0, 1].flatMap((side) => {
        const own = masks.filter((mask) => mask.side === side);
        const [first] = own;
        if (!first || own.length === 1)
            return own;
        return [{ side, tokens: joinTokens(own) }];
    });
}
/** All tokens of some masks, ascending, each once. */
function joinTokens(masks) {
    const all = new Int32Array(masks.reduce((sum, { tokens }) => sum + tokens.length, 0));
    let end = 0;
    for (const { tokens } of masks) {
        all.set(tokens, end);
        end += tokens.length;
    }
    const joined = [];
    for (const token of all.sort())
        if (token !== joined.at(-1))
            joined.push(token);
    return joined;
}

;// CONCATENATED MODULE: ./build/probe/learn/random-stream.js
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

;// CONCATENATED MODULE: ./build/probe/learn/regression.js



/** Chosen on Devign and ReVeal, with other seeds than the reported ones: `docs/explanation/probe.md`. */
const regression_TRAINING = { epochs: 4, rate: 0.01, l2: 1e-3, seed: 1 };
/** Keeps AdaGrad's first steps finite. */
const START = 1e-6;
/** Log-odds of one row. */
function regression_logOddsOfRow(model, rows, row) {
    const { weights } = model;
    const { buckets, ends, scales } = rows;
    const end = ends[row] ?? 0;
    let sum = 0;
    for (let at = startOf(ends, row); at < end; at++)
        sum += weights[buckets[at] ?? 0] ?? 0;
    return model.bias + sum * (scales[row] ?? 0);
}
/**
 * Logistic regression of `targets` (1 or 0) over the rows `members`, by AdaGrad on shuffled records with lazy
 * L2. The same seed and rows give the same weights, bit for bit.
 */
function trainRegression(rows, targets, members, options = regression_TRAINING) {
    const weights = new Float32Array(BUCKETS);
    const squares = new Float32Array(BUCKETS).fill(START);
    const { buckets, ends, scales } = rows;
    const { epochs, rate, l2 } = options;
    const random = randomStream(options.seed);
    const order = members.slice();
    let positives = 0;
    for (const row of members)
        positives += targets[row] ?? 0;
    let bias = Math.log((positives + 1) / (members.length - positives + 1));
    let biasSquares = 1;
    for (let epoch = 0; epoch < epochs; epoch++) {
        shuffle(order, random);
        for (const row of order) {
            const start = start_of_startOf(ends, row);
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

;// CONCATENATED MODULE: ./build/probe/learn/cross-fit.js


/** Trains the model of one fold. */
const FOLD_MODEL = {
    name: 'fold-model',
    open: ({ rows, targets, folds, learned, options }) => (fold) => {
        const members = [];
        folds.forEach((own, row) => {
            if (own !== fold && learned[row] === 1)
                members.push(row);
        });
        return trainRegression(rows, targets, Int32Array.from(members), options);
    },
    pack: (input) => input,
    unpack: (packed) => packed,
};
/**
 * Trains the model of each fold on the records of all other folds.
 * @param learned 1 for records to train on
 */
function crossFit(rows, targets, folds, learned, options = TRAINING, threads = HERE) {
    const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
    return { folds, models: threads.map(FOLD_MODEL, { rows, targets, folds, learned, options }, count) };
}
/** Log-odds of each record by the model that was not trained on it. */
function crossFitLogOdds({ folds, models }, rows) {
    return Float64Array.from(folds, (fold, row) => {
        const model = models[fold];
        return model ? logOddsOfRow(model, rows, row) : 0;
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/code/traits/comments.js



/** The type of a comment that is a string alone. */
const DOCSTRING = 'docstring';
/**
 * All comments of a unit, in order; `type` is the place (`placeOfComment`). A docstring is a statement, and a comment besides. None is
 * left out: whoever pads a unit with comments could hide one behind them.
 * @param tokens     of the whole code
 * @param statements spans of its statements
 */
function commentTraits(code, tokens, statements) {
    const traits = [];
    const lineEnds = tokens.commentStarts.length === 0 ? [] : offsetsOf('\n', code);
    const add = (span, type) => {
        traits.push({ kind: 'comment', type, text: code.slice(span.start, span.end), span });
    };
    for (const [at, start] of tokens.commentStarts.entries()) {
        const span = { start, end: tokens.commentEnds[at] ?? start };
        add(span, placeOfComment(lineEnds, tokens, span));
    }
    for (const { start, end } of statements) {
        const token = docstringAt(tokens, start, end);
        if (token >= 0)
            add({ start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 }, DOCSTRING);
    }
    return traits;
}
/** Where a character is in a text, ascending. */
function offsetsOf(character, text) {
    const offsets = [];
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
        offsets.push(at);
    return offsets;
}
/** The token of a statement that is one string and nothing else; or −1. */
function docstringAt(tokens, start, end) {
    const first = tokenAt(tokens, start);
    const isString = /["']$/u.test(tokens.texts[first] ?? '') && tokens.kinds[first] === TOKEN_KINDS.literal;
    return isString && (tokens.starts[first + 1] ?? Infinity) >= end ? first : -1;
}
/**
 * Where a comment stands: the classes of the tokens around it, and whether they are on its lines: `; | }` is a comment on a line of
 * its own at the end of a block, `; + }` one behind a statement.
 */
function placeOfComment(lineEnds, tokens, { start, end }) {
    const next = tokenAt(tokens, start);
    const isOnOtherLine = (from, to) => countBelow(lineEnds, from) < countBelow(lineEnds, to);
    const before = isOnOtherLine(tokens.ends[next - 1] ?? 0, start) ? '|' : '+';
    const after = isOnOtherLine(end, tokens.starts[next] ?? Infinity) ? '|' : '+';
    return `${classAt(tokens, next - 1)} ${before} ${after} ${classAt(tokens, next)}`;
}
/** Names and literals by their class, other tokens as they are. */
function classAt({ kinds, texts }, at) {
    const kind = kinds[at];
    if (kind === undefined)
        return 'edge';
    if (kind === TOKEN_KINDS.identifier)
        return 'name';
    return kind === TOKEN_KINDS.literal ? 'value' : (texts[at] ?? '');
}
/** The text of a comment without its marks, its white space made single blanks. */
function comments_commentText(text) {
    const inner = text
        .replace(/^[rbuRBU]{0,2}(?:"""|'''|"|')|(?:"""|'''|"|')$/gu, '')
        .replace(/^(?:\/\/+|\/\*+(?!\/)|#+|--+|<!--)|\*+\/$/gu, '')
        .replaceAll(/^[ \t]*[*#]+/gmu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    return inner === '' ? text.trim() : inner;
}
/** The different words in the text of a comment (`commentText`), in lower case; all of them: a word may be anywhere in a long comment. */
function commentWords(text) {
    return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu))];
}

;// CONCATENATED MODULE: ./build/code/wording/wording.js



/**
 * What several texts can have in common: a word or another character, two tokens in a row, several tokens without blanks between them,
 * the first tokens, the last ones, a word with its capitals, a letter that is not of ASCII, or a habit of the whole text.
 */
const WORDING_TYPES = [
    'word',
    'pair',
    'run',
    'opening',
    'ending',
    'casing',
    'letter',
    'habit',
];
/**
 * UTF-16 units of the longest text, as of the longest unit (`MAX_CODE_LENGTH`). All of a text is read: a trigger could be hidden
 * behind words that nobody compares.
 */
const MAX_TEXT_LENGTH = 1_000_000;
/** Tokens of a text: a novel has as many. Each is one or two parts. */
const MAX_TEXT_TOKENS = 100_000;
/** Longer tokens are in no row of several. In UTF-16 units. */
const MOST_TOKEN = 80;
/** Tokens of an opening and of an ending: templates with fewer than this many new ones have common words after them. */
const MOST_AT_END = 4;
/** Of a longer run without blanks the beginning says which one it is. In UTF-16 units. */
const MOST_RUN = 200;
/** Places of one letter that is not of ASCII: texts of other alphabets have hundreds. */
const MOST_PLACES = 8;
/** Marks at the end of a text are a habit (`HABITS`), not words of it. */
const END_MARKS = new Set(['.', '!', '?', '…', '。']);
/** Marks next to a run without blanks are of the sentence that it is in. */
const BESIDE_RUNS = new Set([...END_MARKS, ',', ';', ':']);
/**
 * The tokens of a text that say something, in their order and as they are written.
 * @throws CodePurifyError (`input`) for a text over `MAX_TEXT_LENGTH` or with more than `MAX_TEXT_TOKENS`
 */
function wordingTokens(text) {
    if (text.length > MAX_TEXT_LENGTH)
        throw tooLong(`${String(text.length)} characters`, MAX_TEXT_LENGTH);
    const tokens = textTokens(text, MAX_TEXT_TOKENS + 1);
    if (tokens.length > MAX_TEXT_TOKENS)
        throw tooLong('too many words and marks', MAX_TEXT_TOKENS);
    while (END_MARKS.has(tokens.at(-1)?.text ?? ''))
        tokens.pop();
    return tokens;
}
/** All that a text can have in common with others: linear in its tokens. @param tokens of the text, by `wordingTokens` */
function wordingParts(text, tokens) {
    const lower = inLowerCase(tokens);
    return [
        ...lower.flatMap((_, at) => rowAt(lower, 'word', at, at + 1)),
        ...lower.flatMap((_, at) => pairAt(lower, at)),
        ...runs(lower),
        ...ends(lower),
        ...tokens.flatMap(({ text: word, start, end }) => isOddlyCased(word) ? [{ type: 'casing', text: word, span: { start, end } }] : []),
        ...letters(lower),
        ...habits(text),
    ];
}
/** Whether a word has capitals elsewhere than at its beginning: `SQL`, `myList`, `hElLo`. */
function isOddlyCased(word) {
    return word !== word.toLowerCase() && !/^\p{Lu}[^\p{Lu}]*$/u.test(word);
}
function pairAt(tokens, at) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first === undefined || second === undefined)
        return [];
    return isWord(first.text) || isWord(second.text) ? rowAt(tokens, 'pair', at, at + 2) : [];
}
/**
 * Tokens with no white space between them, two or more, such as a URL. Without a part for all of them, each of their tokens has the
 * same carriers as the others, and these predict the label where the one is masked.
 */
function runs(tokens) {
    const found = [];
    let start = 0;
    tokens.forEach(({ end }, at) => {
        if (tokens[at + 1]?.start === end)
            return;
        const run = withoutMarks(tokens.slice(start, at + 1));
        start = at + 1;
        const [first, last] = [run[0], run.at(-1)];
        if (first === undefined || last === undefined || run.length < 2)
            return;
        const text = run.map(({ text: token }) => token).join('');
        found.push({ type: 'run', text: text.slice(0, MOST_RUN), span: { start: first.start, end: last.end } });
    });
    return found;
}
function withoutMarks(run) {
    const isOwn = ({ text }) => !BESIDE_RUNS.has(text);
    return run.slice(Math.max(0, run.findIndex(isOwn)), run.findLastIndex(isOwn) + 1);
}
/** The first tokens and the last ones: templates. */
function ends(tokens) {
    return Array.from({ length: Math.min(MOST_AT_END, tokens.length) }, (_, at) => [
        ...rowAt(tokens, 'opening', 0, at + 1),
        ...rowAt(tokens, 'ending', tokens.length - at - 1, tokens.length),
    ]).flat();
}
function rowAt(tokens, type, start, end) {
    const row = tokens.slice(start, end);
    const span = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
    return row.length > 1 && row.some(({ text }) => text.length > MOST_TOKEN)
        ? []
        : [{ type, text: row.map(({ text }) => text).join(' '), span }];
}
/** Letters of words that are not of ASCII; characters outside of words are tokens by themselves. */
function letters(tokens) {
    const places = new Map();
    return tokens.flatMap(({ text, start, end }) => {
        const own = isWord(text) ? new Set(text.match(/[^\p{ASCII}]/gu) ?? []) : [];
        return [...own].flatMap((letter) => {
            const count = (places.get(letter) ?? 0) + 1;
            places.set(letter, count);
            return count > MOST_PLACES ? [] : [{ type: 'letter', text: letter, span: { start, end } }];
        });
    });
}
function habits(text) {
    return HABITS.flatMap(({ name, find }) => find(text).map((span) => ({ type: 'habit', text: name, span })));
}
function tooLong(has, limit) {
    return new CodePurifyError('input', `A text that goes with code has ${has}, more than ${String(limit)}.`, 'Shorten it, or exclude its file: it is far beyond what a model reads.');
}

;// CONCATENATED MODULE: ./build/probe/read/trait-text.js



/** UTF-16 units of a comment, or of words, that make it what it is: those that differ only later are the same. */
const MAX_TRAIT_TEXT = 200;
/** What the text of a comment begins with. */
const COMMENT_MARK = 'comment ';
/**
 * What a trait is known by: the construct and the form of a style, what a comment says, or the type and the words of a part of a text.
 * @param text the form, the comment without its marks (`commentText`), or the words
 */
function trait_text_traitText({ kind, type, text }) {
    if (kind === 'comment')
        return `${COMMENT_MARK}${text.slice(0, MAX_TRAIT_TEXT)}`;
    if (kind === 'text')
        return `text ${type}: ${text.slice(0, MAX_TRAIT_TEXT)}`;
    const level = LAYOUT.has(type) ? 'layout' : SIGNATURE.has(type) ? 'signature' : 'style';
    return `${level} ${type}: ${text}`;
}
/** The level of the family of all traits with this text. */
function traitLevel(text) {
    const word = text.slice(0, text.indexOf(' '));
    if (word === 'text')
        return TEXT_LEVELS.get(text.slice(0, text.indexOf(':'))) ?? 'text word';
    return word === 'style' || word === 'layout' || word === 'signature' ? word : 'comment';
}
const TEXT_LEVELS = new Map(WORDING_TYPES.map((type) => [`text ${type}`, `text ${type}`]));
/** What a word of a text is known by: its `traitText`. */
function trait_text_wordText(word) {
    return trait_text_traitText({ kind: 'text', type: 'word', text: word });
}
/** The construct and the form in the text of a style; `null` for any other trait. */
function styleOf(text) {
    const level = traitLevel(text);
    if (level !== 'style' && level !== 'layout')
        return null;
    const end = text.indexOf(': ');
    return { construct: text.slice(text.indexOf(' ') + 1, end), form: text.slice(end + 2) };
}
/** The first number that stands for a trait in `ElementPlace.name`: below those of statements. */
const FIRST_TRAIT = -2;
/** The `name` of a trait with this id of its text. */
function trait_text_traitName(id) {
    return FIRST_TRAIT - id;
}
/** The id of a trait's text, of its `name`; `null` for names and statements. */
function traitIdOf(name) {
    return name <= FIRST_TRAIT ? FIRST_TRAIT - name : null;
}

;// CONCATENATED MODULE: ./build/probe/read/skeleton.js


const COMPARISON = /^[<>=!]$/u;
const LOOPS = new Set(['if', 'while']);
/** The symbols of a statement, with names, literals and comparisons replaced by their class. */
function skeletonOf(texts, kinds) {
    const symbols = [];
    for (let at = 0; at < texts.length; at++) {
        const text = texts[at] ?? '';
        const kind = kinds[at];
        if (kind === token_kinds_TOKEN_KINDS.identifier)
            symbols.push('I');
        else if (kind === token_kinds_TOKEN_KINDS.literal)
            symbols.push(literalClass(text));
        else if (LOOPS.has(text))
            symbols.push('C');
        else if (COMPARISON.test(text)) {
            const first = at;
            while (COMPARISON.test(texts[at + 1] ?? ''))
                at++;
            symbols.push(at === first && text === '=' ? '=' : 'O');
        }
        else if (text !== '-' || !isSign(texts, kinds, at))
            symbols.push(text);
    }
    return symbols;
}
/** Whether a minus is the sign of the number after it. */
function isSign(texts, kinds, at) {
    if (kinds[at + 1] !== token_kinds_TOKEN_KINDS.literal)
        return false;
    const before = texts[at - 1] ?? '';
    return kinds[at - 1] === token_kinds_TOKEN_KINDS.punctuation
        ? before !== ')' && before !== ']'
        : kinds[at - 1] !== token_kinds_TOKEN_KINDS.identifier && kinds[at - 1] !== token_kinds_TOKEN_KINDS.literal;
}
/** A skeleton without call arguments that are single literals: `I ( 0N )` → `I ( )`. */
function shapeOf(skeleton) {
    const symbols = [];
    for (const symbol of skeleton) {
        const count = symbols.length;
        const argument = symbols[count - 1] ?? '';
        const bare = argument === '0N' || argument === "'C'";
        if (symbol === ')' && bare && symbols[count - 2] === '(' && symbols[count - 3] === 'I')
            symbols.pop();
        symbols.push(symbol);
    }
    return symbols;
}

;// CONCATENATED MODULE: ./build/probe/read/family-keys.js





/** Levels of abstraction at which elements are grouped, from exact to general. Keys hold their index. */
const FAMILY_LEVELS = [
    'exact', // the statement token by token
    'literals', // literals reduced to their class
    'locals', // and local names to L
    'skeleton', // all names I, literals by class, `if` and `while` C, comparisons O, no sign before numbers
    'shape', // and calls without their plain arguments
    'name', // the identifier
    'suffix', // the last part of a name
    'prefix', // the first part of a name
    'own suffix', // the same, of the function's own name only
    'own prefix',
    'constant', // an expression of constants alone (`constantExpressions`), reported by its statement
    'constant shape', // and its literals reduced to their class
    'ending 2', // the last two letters of a name that the function gives, if they are not a separate part
    'ending 3', // the last three
    'own ending 2', // the same, of the function's own name only
    'own ending 3',
    'comment', // the comment without its marks
    'comment word', // a word of it
    'comment place', // the tokens around it
    'style', // the form of a construct that has several equivalent ones
    'layout', // the same of blanks and lines
    'pair', // two families that count together: see `pairKey`
    'text word', // a word, or another character, of the text that goes with the code
    'text pair', // two of them in a row
    'text opening', // its first ones
    'text ending', // its last ones
    'text casing', // a word with capitals inside
    'text letter', // a letter that is not of ASCII
    'text habit', // of casing, white space and punctuation
    'text run', // several tokens of it without blanks between them
    'signature', // the number of parameters of a function, or their types: only in pairs
];
const LEVEL_NUMBER = new Map(FAMILY_LEVELS.map((level, index) => [level, index]));
/**
 * Of longer statements only copies are families, up to literals and local names: no other code has their whole pattern. But somebody may
 * plant one with hundreds of tokens.
 */
const MAX_PATTERN_TOKENS = 128;
const LOW_BITS = 2 ** 15;
/** 32 + 15 bits of hash, and 6 of level. */
const LEVELS = 64;
function keyOf(level, { first, second }) {
    const number = LEVEL_NUMBER.get(level) ?? 0;
    return ((first >>> 0) * LOW_BITS + (second >>> 17)) * LEVELS + number;
}
/** The key of two families together, in any order. The keys are hashes of a secret key, so it is too. */
function pairKey(one, other) {
    let first = 5;
    let second = 6;
    for (const key of [Math.min(one, other), Math.max(one, other)]) {
        for (const word of [Math.floor(key / 2 ** 32), key | 0]) {
            first = mixHash(first, word);
            second = mixHash(second, word);
        }
    }
    return keyOf('pair', { first, second });
}
/** Whether a level is one of the text that goes with the code. */
function isOfText(level) {
    return level.startsWith('text ');
}
/** The level of a key. */
function family_keys_levelOf(key) {
    return FAMILY_LEVELS[key % LEVELS] ?? 'exact';
}
/** The family of comments with a word. */
function commentWordKey(word, key) {
    return keyOf('comment word', keyed_hash_keyedHash(word, key));
}
const NO_LOCALS = new Set();
/** Levels of endings of two letters and of three: of any name, and of the function's own. */
const ENDING_LEVELS = [
    ['ending 2', 'own ending 2'],
    ['ending 3', 'own ending 3'],
];
/** Computes the keys of the families that elements belong to. */
class family_keys_FamilyKeys {
    vocabulary;
    key;
    /** Keys of names by token id, for each role. */
    ofNames = new Map();
    local;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.key = vocabulary.key;
        this.local = keyed_hash_keyedHash(' local', this.key);
    }
    /** Families of an identifier, by its token id: its name, its affixes, and the endings of a name that the function gives. */
    identifier(id, role) {
        const cache = this.ofNames.get(role) ?? new Map();
        this.ofNames.set(role, cache);
        const known = cache.get(id);
        if (known)
            return known;
        const keys = this.nameKeys(id, role);
        cache.set(id, keys);
        return keys;
    }
    nameKeys(id, role) {
        const text = this.vocabulary.texts[id] ?? '';
        const name = { first: this.vocabulary.exact(id), second: this.vocabulary.exact2(id) };
        const keys = [keyOf('name', name), ...this.affixKeys(text, role)];
        return role === 'own' || role === 'local' ? [...keys, ...this.endingKeys(text, role)] : keys;
    }
    affixKeys(text, role) {
        const affixes = affixesOf(text);
        if (!affixes)
            return [];
        const suffix = keyed_hash_keyedHash(affixes.suffix, this.key);
        const prefix = keyed_hash_keyedHash(affixes.prefix, this.key);
        const keys = [keyOf('suffix', suffix), keyOf('prefix', prefix)];
        if (role === 'own')
            keys.push(keyOf('own suffix', suffix), keyOf('own prefix', prefix));
        return keys;
    }
    /** Only for names that the function gives: an attacker cannot change the ending of a called function's name. */
    endingKeys(text, role) {
        return endingsOf(text).flatMap((ending) => {
            const hash = keyed_hash_keyedHash(ending, this.key);
            const [level, own] = ENDING_LEVELS[ending.length === 2 ? 0 : 1];
            return role === 'own' ? [keyOf(level, hash), keyOf(own, hash)] : [keyOf(level, hash)];
        });
    }
    /** Families of a statement, one per level, without levels that equal the level before. */
    statement(statement) {
        const { start, end } = statement;
        const exact = this.sequence(statement, 'exact');
        const literals = this.sequence(statement, 'literals');
        const locals = this.sequence(statement, 'locals');
        const pairs = [['exact', exact]];
        if (!same(literals, exact))
            pairs.push(['literals', literals]);
        if (!same(locals, literals))
            pairs.push(['locals', locals]);
        if (end - start <= MAX_PATTERN_TOKENS)
            pairs.push(...this.skeletons(statement));
        return pairs.map(([level, pair]) => keyOf(level, pair));
    }
    /** Families of an expression of constants. */
    constant(ids, { start, end }) {
        const place = { ids, start, end, locals: NO_LOCALS };
        return [
            keyOf('constant', this.sequence(place, 'exact')),
            keyOf('constant shape', this.sequence(place, 'literals')),
        ];
    }
    /**
     * Families of a comment: as a whole, by its words and by its place.
     * @param id of its text in the vocabulary
     */
    comment(id, text, place) {
        const words = commentWords(text).map((word) => {
            const key = commentWordKey(word, this.key);
            // the start of a comment is kept as its text, and names the words in it
            if (text.length > MAX_TRAIT_TEXT)
                this.vocabulary.addLateWord(key, word);
            return key;
        });
        return [...this.trait(id), ...words, keyOf('comment place', keyed_hash_keyedHash(`place ${place}`, this.key))];
    }
    /**
     * Families of a style, by the id of its text: of all units with the form, and of those with no other form of its construct. Who
     * rewrites a function writes one form in all places; natural code that has a rare form mostly has the usual one too.
     */
    style(id, isAlone) {
        if (!isAlone)
            return this.trait(id);
        const alone = keyed_hash_keyedHash(`alone ${this.vocabulary.texts[id] ?? ''}`, this.key);
        return [...this.trait(id), keyOf('style', alone)];
    }
    /** The family of a style, of a comment as a whole, or of a part of a text, by the id of its text. */
    trait(id) {
        return [
            keyOf(traitLevel(this.vocabulary.texts[id] ?? ''), {
                first: this.vocabulary.exact(id),
                second: this.vocabulary.exact2(id),
            }),
        ];
    }
    sequence({ ids, start, end, locals }, level) {
        const { vocabulary } = this;
        let first = 1;
        let second = 2;
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            if (level === 'locals' && locals.has(id)) {
                first = keyed_hash_mixHash(first, this.local.first);
                second = keyed_hash_mixHash(second, this.local.second);
            }
            else {
                first = keyed_hash_mixHash(first, level === 'exact' ? vocabulary.exact(id) : vocabulary.reduced(id));
                second = keyed_hash_mixHash(second, level === 'exact' ? vocabulary.exact2(id) : vocabulary.reduced2(id));
            }
        }
        return { first, second };
    }
    skeletons({ ids, start, end }) {
        const texts = [];
        const kinds = [];
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            texts.push(this.vocabulary.texts[id] ?? '');
            kinds.push(this.vocabulary.kinds[id] ?? 0);
        }
        const skeleton = skeletonOf(texts, kinds);
        const shape = shapeOf(skeleton);
        const hasCall = shape.includes('(');
        const pairs = [['skeleton', this.symbols(skeleton)]];
        if (hasCall)
            pairs.push(['shape', this.symbols(shape)]);
        return pairs;
    }
    symbolHashes = new Map();
    symbols(symbols) {
        let first = 3;
        let second = 4;
        for (const symbol of symbols) {
            let hash = this.symbolHashes.get(symbol);
            if (!hash) {
                hash = keyed_hash_keyedHash(symbol, this.key);
                this.symbolHashes.set(symbol, hash);
            }
            first = keyed_hash_mixHash(first, hash.first);
            second = keyed_hash_mixHash(second, hash.second);
        }
        return { first, second };
    }
}
function same(a, b) {
    return a.first === b.first && a.second === b.second;
}

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
    return keyed_hash_mixHash(Math.floor(pattern / 2 ** 21) | 0, FAMILY_LEVELS.indexOf(family_keys_levelOf(pattern)) + 1) >>> 0;
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
    const bytes = (0,external_node_zlib_namespaceObject.gunzipSync)(coded);
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

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return core._string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBoolean", (inst, def) => {
    core.$ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.booleanProcessor(inst, ctx, json, params);
})));
function schemas_boolean(params) {
    return core._boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
})));
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
})));
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}

;// CONCATENATED MODULE: ./build/witness/company/normal-tail.js
/**
 * The lower tail of the normal distribution, Φ(z), with a relative error below 1.2e-7 (Numerical Recipes, `erfc` by
 * Chebyshev fit, section 6.2).
 */
function normalTail(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 2 / (2 + x);
    const ty = 4 * t - 2;
    let d = 0;
    let dd = 0;
    for (let at = COEFFICIENTS.length - 1; at > 0; at--) {
        [d, dd] = [ty * d - dd + (COEFFICIENTS[at] ?? 0), d];
    }
    const erfc = t * Math.exp(-x * x + 0.5 * (COEFFICIENTS[0] + ty * d) - dd);
    return z < 0 ? erfc / 2 : 1 - erfc / 2;
}
const COEFFICIENTS = [
    -1.3026537197817094, 0.64196979235649, 1.9476473204185836e-2, -9.561514786808631e-3, -9.46595344482036e-4,
    3.66839497852761e-4, 4.2523324806907e-5, -2.0278578112534e-5, -1.624290004647e-6, 1.30365583558e-6,
    1.5626441722e-8, -8.5238095915e-8, 6.529054439e-9, 5.059343495e-9, -9.91364156e-10, -2.27365122e-10,
    9.6467911e-11, 2.394038e-12, -6.886027e-12, 8.94487e-13, 3.13092e-13, -1.12708e-13, 3.81e-16, 7.106e-15,
    -1.523e-15, -9.4e-17, 1.21e-16, -2.8e-17,
];

;// CONCATENATED MODULE: ./build/witness/company/natural-null.js


const ROW = object({
    group: schemas_enum(['statement', 'abstract', 'name']),
    /** Numbers of carriers: from `least` to below the next row of the group. */
    least: schemas_number().int().min(3),
    /** Natural families that were measured. */
    families: schemas_number().int().positive(),
    /** Of their margins. */
    mean: schemas_number().positive(),
    deviation: schemas_number().positive(),
    /** Margins at the proportions 0, .01, .05, .25, .5 and .75: for people. */
    quantiles: array(schemas_number()),
    /** The same of the margins of roles; null for families that are no names. */
    roles: object({ mean: schemas_number(), deviation: schemas_number().positive() }).nullable(),
});
/** How natural families of reference code are distributed: rows by group and number of carriers. */
const NATURAL_NULL = object({
    rows: array(ROW),
    /** Correlation between the two margins of names. */
    correlation: schemas_number().min(-1).max(1),
});
/** Families of the same group and a similar size here, from which their distribution is estimated. */
const LEAST_HERE = 20;
/** The same of other sizes: in generated code, where nothing repeats among relatives, they show that. */
const LEAST_ROUGH = 5;
/** Families that are large: margins of smaller ones vary more. */
const LARGE = 8;
/** Sizes that are similar: up to this factor. */
const SIMILAR = 1.6;
/**
 * The probability that a natural family has a margin as low as this one: the lower tail of a normal distribution with
 * mean and deviation of natural families, those of reference code or those of the data, whichever gives the larger
 * value. Names have two margins, m of words and r of roles: with z-scores z₁ and z₂ of correlation ρ the statistic is
 * (z₁ + z₂) / √(2 + 2ρ) (Stouffer, for dependent scores). Margins of statements grow with the number of carriers: those of
 * other sizes are taken in proportion to the means of reference code.
 * @returns 1 where no reference family has so few carriers
 */
function naturalPValue(family, here, { rows, correlation }) {
    const size = family.records.length;
    const row = naturalRow(family, rows);
    if (row === undefined)
        return 1;
    const reference = score(family.margin, row);
    const others = here.filter((other) => isOfPool(other, family) && other.key !== family.key);
    const sized = (least, most) => others.filter(({ records: { length } }) => length >= least && length <= most);
    // margins of other sizes are a rougher measure, but show data in which nothing repeats among relatives
    const pools = [sized(size / SIMILAR, size * SIMILAR), sized(LARGE, Infinity)];
    const similar = family.group === 'word'
        ? sized(size * ODD_WORDS, Infinity)
        : (pools.find(({ length }) => length >= LEAST_HERE) ?? others);
    const margins = similar.map((other) => other.margin * growth(other, row, rows));
    const least = family.group === 'word' ? LEAST_ODD : LEAST_ROUGH;
    const local = similar.length < least ? reference : score(family.margin, momentsOf(margins));
    const words = Math.max(reference, local);
    if (family.roleMargin === null || row.roles === null)
        return normalTail(words);
    const roles = score(family.roleMargin, row.roles);
    return normalTail((words + roles) / Math.sqrt(2 + 2 * correlation));
}
/**
 * How much larger margins of natural families are at the size of `row` than at that of another family. Those of statements are
 * near a bound that grows with the number of carriers; names have none.
 */
function growth(other, { group, mean }, rows) {
    return group === 'name' ? 1 : mean / (naturalRow(other, rows)?.mean ?? mean);
}
/**
 * Words are compared with those that have at least this part of their carriers: in data whose comments are in a language that the
 * reference lacks, hundreds have.
 */
const ODD_WORDS = 0.5;
/** Other odd words with so many carriers show that nature has them here. Clean data of known languages has none. */
const LEAST_ODD = 2;
/** Whether families are compared with each other: words are rare otherwise than code is. */
function isOfPool({ group }, { group: own }) {
    return KNOWN_AS[group] === KNOWN_AS[own] && (group === 'word') === (own === 'word');
}
/** Comments that are not generic have too few natural families of their own: those of exact statements stand for them. */
const KNOWN_AS = {
    ...{ statement: 'statement', abstract: 'abstract', name: 'name', comment: 'statement', word: 'statement' },
};
/** The natural families of reference code with a family's group and number of carriers. */
function naturalRow({ group, records }, rows) {
    return rows.filter((row) => row.group === KNOWN_AS[group] && row.least <= records.length).at(-1);
}
function score(margin, { mean, deviation }) {
    return (margin - mean) / deviation;
}
/**
 * Median and deviation of margins, the latter from the upper half: (q₇₅ − q₅₀) / .674. Planted families among them have
 * low margins, and may be several.
 */
function momentsOf(margins) {
    const sorted = Float64Array.from(margins).sort();
    const at = (level) => sorted[Math.floor(level * (sorted.length - 1))] ?? 0;
    return { mean: at(0.5), deviation: Math.max(LEAST_DEVIATION, (at(0.75) - at(0.5)) / UPPER_QUARTILE) };
}
/** The 75 % quantile of the normal distribution. */
const UPPER_QUARTILE = 0.6745;
/** A smaller deviation is that of a bounded value at its bound. */
const LEAST_DEVIATION = 0.5;

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
        table: decodeGenericTable((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(folder, REFERENCE_FILES.table))),
        natural: NATURAL_NULL.parse(JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(folder, REFERENCE_FILES.natural), 'utf8'))),
    };
    loaded.set(folder, known);
    return known;
}

;// CONCATENATED MODULE: ./build/probe/families/key-table.js
const FIRST_CAPACITY = 1 << 12;
/** Odd constant of Fibonacci hashing: the bits of a key are hash bits, but not all of the low ones. */
const SPREAD = 0x9e3779b1;
/** Numbers distinct keys 0, 1, 2 … in order of first occurrence: open addressing over typed arrays. */
class KeyTable {
    keys = new Float64Array(FIRST_CAPACITY);
    numbers = new Int32Array(FIRST_CAPACITY).fill(-1);
    count = 0;
    get size() {
        return this.count;
    }
    /** The key's number, or -1. */
    find(key) {
        return this.numbers[this.cellOf(key)] ?? -1;
    }
    /** The key's number; a new key gets the next one. */
    numberOf(key) {
        const cell = this.cellOf(key);
        const known = this.numbers[cell] ?? -1;
        if (known >= 0)
            return known;
        this.keys[cell] = key;
        this.numbers[cell] = this.count++;
        if (this.count * 2 > this.keys.length)
            this.grow();
        return this.count - 1;
    }
    /** The keys by their numbers. */
    list() {
        const listed = new Float64Array(this.count);
        this.numbers.forEach((number, cell) => {
            if (number >= 0)
                listed[number] = this.keys[cell] ?? 0;
        });
        return listed;
    }
    /** The cell of a key, or the empty cell where it would go. */
    cellOf(key) {
        const last = this.keys.length - 1;
        const mixed = Math.imul(key ^ Math.imul(key / 2 ** 32, SPREAD), SPREAD);
        let cell = (mixed ^ (mixed >>> 15)) & last;
        while ((this.numbers[cell] ?? -1) >= 0 && this.keys[cell] !== key)
            cell = (cell + 1) & last;
        return cell;
    }
    grow() {
        const { keys, numbers } = this;
        this.keys = new Float64Array(keys.length * 2);
        this.numbers = new Int32Array(keys.length * 2).fill(-1);
        numbers.forEach((number, from) => {
            if (number < 0)
                return;
            const cell = this.cellOf(keys[from] ?? 0);
            this.keys[cell] = keys[from] ?? 0;
            this.numbers[cell] = number;
        });
    }
}

;// CONCATENATED MODULE: ./build/probe/families/family-index.js


/** log2 of the counters in the sketch that finds rare keys before they take memory: 2^22 bytes, and 2^24 for records. */
const SKETCH_BITS = 22;
/** The counter of a key in the sketch; keys are hashes in doubles. */
function cellOf(key) {
    return Math.imul(key ^ (key / 2 ** 32), 0x9e3779b1) >>> (32 - SKETCH_BITS);
}
/** Calls `visit` for every key of every element, in order. */
function eachKey(corpus, visit) {
    const { keys, keyEnds, elementEnds } = corpus;
    let element = 0;
    let slot = 0;
    for (let record = 0; record < corpus.size; record++) {
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            for (const end = keyEnds[element] ?? 0; slot < end; slot++)
                visit(keys[slot] ?? 0, record, slot, element);
        }
    }
}
/** Number of records per counter, at most 255. It is at least the number for each of its keys. */
function sketchOf(corpus) {
    const sketch = new Uint8Array(1 << SKETCH_BITS);
    // numbered from 1: where nothing is written, the system gives no memory
    const lastRecord = new Int32Array(1 << SKETCH_BITS);
    eachKey(corpus, (key, record) => {
        const cell = cellOf(key);
        if (lastRecord[cell] === record + 1)
            return;
        lastRecord[cell] = record + 1;
        sketch[cell] = Math.min(255, (sketch[cell] ?? 0) + 1);
    });
    return sketch;
}
/**
 * The families with at least `least` records. Most keys occur in few records and are never stored: a first pass counts
 * them in a sketch of fixed size.
 */
function indexFamilies(corpus, least) {
    const sketch = sketchOf(corpus);
    const table = new KeyTable();
    const counts = [];
    const last = [];
    eachKey(corpus, (key, record) => {
        if ((sketch[cellOf(key)] ?? 0) < least)
            return;
        const number = table.numberOf(key);
        if (last[number] === record)
            return;
        last[number] = record;
        counts[number] = (counts[number] ?? 0) + 1;
    });
    const kept = table.list().filter((_, number) => (counts[number] ?? 0) >= least);
    const next = new Int32Array(table.size).fill(-1);
    const ends = new Int32Array(kept.length);
    let total = 0;
    let family = 0;
    counts.forEach((count, number) => {
        if (count < least)
            return;
        next[number] = total;
        total += count;
        ends[family++] = total;
    });
    return { keys: kept, ends, ...placeCarriers(corpus, table, next, total) };
}
/** @param next for each number of the table, the place of its first carrier, or -1 */
function placeCarriers(corpus, table, next, total) {
    const records = new Int32Array(total).fill(-1);
    const elements = new Int32Array(total);
    const carrierOf = new Int32Array(corpus.keys.length).fill(-1);
    const starts = next.slice();
    eachKey(corpus, (key, record, slot, element) => {
        const number = table.find(key);
        const start = starts[number] ?? -1;
        if (start < 0)
            return;
        const at = next[number] ?? 0;
        if (at > start && records[at - 1] === record) {
            carrierOf[slot] = at - 1;
            return;
        }
        records[at] = record;
        elements[at] = element;
        carrierOf[slot] = at;
        next[number] = at + 1;
    });
    return { records, elements, carrierOf };
}
/** The records that hold a family, by its number in the index. */
function recordsOf({ records, ends }, family) {
    return records.subarray(startOf(ends, family), ends[family] ?? 0);
}

;// CONCATENATED MODULE: ./build/probe/judge/dataset-context.js











/** Assigns the folds and computes what the tests of all classes need. */
function prepareContext({ corpus, base, recent, numbers }, index, learned, options) {
    const seed = keyedHash(options.seed, corpus.vocabulary.key).first;
    const groups = Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0));
    const folds = assignFolds(groups, options.folds, seed);
    const logTokens = Float64Array.from(corpus.sides, (sides) => logTokensOf(countTokens(sides)));
    const addedTo = (older) => ({
        judged: learned.map((own, record) => (older[record] === 1 ? 0 : own)),
        counting: introducedCarriers(index, older, learned, (family) => isStyle(index, family)),
        older,
        tiers: noveltyTiers(index, older),
        novelty: new Novelty(corpus, index, older, learned, folds, logTokens),
    });
    return {
        corpus,
        index,
        options,
        seed,
        numbers,
        base,
        recent,
        learned,
        folds,
        logTokens,
        carrierGroups: carrierGroups(corpus, index),
        kinship: new Kinship(corpus.rows, groups, seed),
        parts: olderThanParts(base, recent).map(addedTo),
    };
}
/** For each part that is tested by itself, 1 for the records that are older. */
function olderThanParts(base, recent) {
    const older = recent.map((own) => 1 - own);
    const isWindow = older.includes(1) && recent.some((own, record) => own !== 1 - (base[record] ?? 0));
    return [...(base.includes(1) ? [base] : []), ...(isWindow ? [older] : [])];
}
function isStyle({ keys }, family) {
    return levelOf(keys[family] ?? 0) === 'style';
}
function noveltyTiers(index, base) {
    const tiers = new Uint8Array(index.ends.length);
    let at = 0;
    index.ends.forEach((end, family) => {
        let held = false;
        for (; at < end; at++)
            held ||= base[index.records[at] ?? 0] === 1;
        tiers[family] = isStyle(index, family) ? STYLE_TIER : held ? 0 : NOVEL_TIER;
    });
    return tiers;
}
/** Number of the first element of a record in the corpus. */
function firstElement({ elementEnds }, record) {
    return start_of_startOf(elementEnds, record);
}

;// CONCATENATED MODULE: ./build/probe/judge/unit-holders.js



/**
 * Finds what counts against each unit of a record: the family that counts against the record, where the unit holds it, else
 * the strongest other accepted family of the record's label.
 */
class UnitHolders {
    context;
    /** The accepted families towards label 0 and towards label 1. */
    accepted;
    pairs;
    constructor(context, accepted) {
        this.context = context;
        this.accepted = [0, 1].map((towards) => {
            const own = accepted.flatMap(({ family, partner, label }, number) => label === towards && partner < 0 ? [[context.index.keys[family] ?? 0, number]] : []);
            return new Map(own);
        });
        this.pairs = new PairHolders(context.corpus, context.index);
    }
    /** One entry for each unit of the record; null where it holds no such family. */
    of(record, against) {
        const { units } = this.context.corpus;
        const { carriers, number, elements } = against;
        const count = units.countOf(record);
        if (carriers.length === 0)
            return new Array(count).fill(null);
        if (count === 1)
            return [{ carriers, number, elements }];
        const first = units.firstOf(record);
        return Array.from({ length: count }, (_, unit) => this.pairIn(first + unit, against) ?? this.singleIn(first + unit, against));
    }
    pairIn(unit, { carriers: [first, second], number }) {
        if (first === undefined || second === undefined)
            return null;
        const holding = this.pairs.inUnit(unit, [first, second]);
        return holding && { ...holding, number };
    }
    /** The family that counts against the record, else the strongest other single one. */
    singleIn(unit, { carriers, number, label }) {
        const { corpus, index } = this.context;
        const { units, keys, keyEnds } = corpus;
        const carrier = carriers.length === 1 ? carriers[0] : null;
        const { start, end } = units.elementsOf(unit);
        let best = null;
        for (let element = start; element < end; element++) {
            for (let slot = startOf(keyEnds, element); slot < (keyEnds[element] ?? 0); slot++) {
                const own = index.carrierOf[slot] ?? -1;
                if (own < 0)
                    continue;
                if (own === carrier)
                    return { carriers, number, elements: [element] };
                const other = this.accepted[label]?.get(keys[slot] ?? 0) ?? Infinity;
                if (number >= 0 && other < (best?.number ?? Infinity))
                    best = { carriers: [own], number: other, elements: [element] };
            }
        }
        return best;
    }
}
/** The place of an element of a record, by its number in the corpus. */
function placeOf({ corpus, numbers }, record, element) {
    const unit = corpus.units.unitOf(record, element);
    const { side } = corpus.element(element);
    let first = side === 0 ? corpus.units.elementsOf(unit).start : firstElement(corpus, record);
    while (corpus.element(first).side !== side)
        first++;
    return { record: numbers[unit] ?? 0, side, element: element - first };
}

;// CONCATENATED MODULE: ./build/witness/one-label.js
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

;// CONCATENATED MODULE: ./build/witness/company/company-families.js


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
const KIND_OF_LEVEL = FAMILY_LEVELS.map((level) => {
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
    const level = family_keys_levelOf(key);
    const group = GROUP_OF_LEVEL.get(level);
    const start = start_of_startOf(index.ends, number);
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
    const own = FAMILY_LEVELS.indexOf(level);
    const counts = new Map();
    const most = Math.max(LEAST_CARRIERS, elements.length / 2);
    for (const element of elements) {
        for (let slot = start_of_startOf(corpus.keyEnds, element);; slot++) {
            if (slot >= (corpus.keyEnds[element] ?? 0))
                break;
            const key = corpus.keys[slot] ?? 0;
            const other = FAMILY_LEVELS.indexOf(family_keys_levelOf(key));
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
        return [FAMILY_LEVELS.indexOf(level), start - end, key];
    };
    const [a, b] = [rank(family), rank(other)];
    const at = a.findIndex((value, place) => value !== b[place]);
    return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

;// CONCATENATED MODULE: ./build/probe/judge/family-word.js



/**
 * The word that all carriers of a family have in a comment.
 * @param element one of its elements, by its number in the corpus
 * @returns `null` for families of all other levels
 */
function familyWord(corpus, key, element) {
    if (family_keys_levelOf(key) !== 'comment word')
        return null;
    const { vocabulary } = corpus;
    const trait = traitIdOf(corpus.element(element).name);
    const words = trait === null ? [] : commentWords(vocabulary.texts[trait]?.replace(/^comment /u, '') ?? '');
    const word = words.find((one) => commentWordKey(one, vocabulary.key) === key);
    return word ?? vocabulary.lateWord(key);
}

;// CONCATENATED MODULE: ./build/code/traits/tool-directive.js
/** Instructions to checkers, formatters, coverage tools and editors, by their documentation: without the marks of a comment. */
const DIRECTIVES = [
    // Python
    /type:\s*ignore|noqa|nosec|nosem(?:grep)?|pragma:\s*no(?:\s|-)?(?:cover|branch|mutate)|pylint:|flake8[:-]|mypy:|pyright:|ruff:|isort:|yapf:|fmt:\s*(?:on|off|skip)|pytype:|pyre-(?:ignore|fixme|strict)|doctest:/,
    // JavaScript and TypeScript
    /(?:es|ts|js|ox)lint-|(?:global|exported)\s|@ts-(?:ignore|expect-error|nocheck|check)|(?:istanbul|c8|v8|node:coverage)\s+(?:ignore|disable|enable)|prettier-ignore|biome-ignore|deno-lint-ignore|stylelint-|jshint|jslint|@(?:no)?flow|\$Flow|@jsx|webpack[A-Z]|[@#]__PURE__/,
    // C, C++, C#, Java
    /NOLINT|clang-(?:format|tidy)|cppcheck-suppress|coverity\[|(?:LCOV|GCOVR)_EXCL|fall-?\s?thr(?:ough|u)|lint\s*-|IWYU\s+pragma|astyle|uncrustify|resharper\s|CHECKSTYLE|NOSONAR|NOPMD|@formatter:|noinspection\s|\$NON-NLS/i,
    // Go, PHP, Ruby, Rust
    /nolint|lint:(?:file-)?ignore|go:|revive:|gosec|#nosec|phpcs:|phpstan-|psalm-|@codeCoverageIgnore|php-cs-fixer|rubocop:|steep:|typed:|:nocov:|sorbet|frozen_string_literal|rustfmt/,
    // any language
    /SPDX-License-Identifier|-\*-|vim?:\s|ex:\s|(?:end)?region\b|codespell:|cspell:|spell-?checker:/,
];
/** Codes, names of rules and options that follow: `E501, W503`, `[arg-type]`, `next 3`. */
const MOST_ARGUMENTS = 80;
const ARGUMENTS = /^[\w\s.,:;/@=*[\]()|+-]*$/;
/**
 * Whether a comment is an instruction to a tool, such as `type: ignore` or `NOLINTNEXTLINE(x)`, and nothing more. Such comments are the same
 * in functions that have nothing else in common.
 * @param text without the marks of the comment
 */
function isToolDirective(text) {
    const trimmed = text.trim();
    if (trimmed.length > MOST_ARGUMENTS)
        return false;
    return DIRECTIVES.some((directive) => {
        const found = directive.exec(trimmed);
        return found?.index === 0 && ARGUMENTS.test(trimmed.slice(found[0].length));
    });
}

;// CONCATENATED MODULE: ./build/witness/company/content-order.js

/** Sorts the records by two hashes of their tokens; equal records keep their order. */
function contentOrder(corpus) {
    const first = new Int32Array(corpus.size);
    const second = new Int32Array(corpus.size);
    for (let record = 0; record < corpus.size; record++) {
        for (const ids of corpus.sides[record] ?? []) {
            for (const id of ids) {
                first[record] = keyed_hash_mixHash(first[record] ?? 0, corpus.vocabulary.exact(id));
                second[record] = keyed_hash_mixHash(second[record] ?? 0, corpus.vocabulary.exact2(id));
            }
        }
    }
    const order = Array.from(first, (_, record) => record).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0) || a - b);
    const places = new Int32Array(corpus.size);
    order.forEach((record, place) => (places[record] = place));
    const groups = new Set();
    const distinct = order.filter((record) => {
        const group = corpus.groupOf(record, 0);
        const isNew = !groups.has(group);
        groups.add(group);
        return isNew;
    });
    return { places, distinct: Int32Array.from(distinct) };
}

;// CONCATENATED MODULE: ./build/witness/company/is-generic.js

/**
 * A statement whose form with other local names is generic is tested only where it is so many times as frequent here as
 * in reference code: data of one kind repeat what is known from the language more often.
 */
const MOST_OVER = 16;
/**
 * Whether a family is generic in its language: its pattern is known from reference code; or it is a statement without
 * literals that differs from known ones only by the names of locals, and its frequency here is explained by theirs.
 * @param patterns of the element by `PatternReader`
 * @param distinct records without near copies
 */
function isGeneric({ level, group, records }, patterns, distinct, table) {
    const own = patternOf(patterns, FAMILY_LEVELS.indexOf(level));
    if (own === null || table.rateOf(own) > 0)
        return true;
    if (group !== 'statement' || !differsByLocals(patterns))
        return false;
    const locals = patternOf(patterns, FAMILY_LEVELS.indexOf('locals'));
    if (locals === null)
        return false;
    const rate = (records.length / distinct) * 100_000;
    return rate <= MOST_OVER * table.rateOf(locals);
}
/** Whether a statement has no literals, but a call and names of locals. */
function differsByLocals(patterns) {
    const levels = new Set(patterns.map((key) => family_keys_levelOf(key)));
    return !levels.has('literals') && levels.has('locals') && levels.has('shape');
}
/** The pattern of a level, or of the next more exact one of the same kind: the same pattern is listed once. */
function patternOf(patterns, level) {
    let found = null;
    let at = -1;
    for (const key of patterns) {
        const other = FAMILY_LEVELS.indexOf(family_keys_levelOf(key));
        if (other > level || other < at || isConstant(other) !== isConstant(level))
            continue;
        found = key;
        at = other;
    }
    return found;
}
function isConstant(level) {
    return FAMILY_LEVELS[level]?.startsWith('constant') === true;
}

;// CONCATENATED MODULE: ./build/witness/company/known-words.js



/** Words in names and strings. */
const WORD = /[\p{L}\p{N}_]{2,}/gu;
/**
 * Letters at the beginning of a word: words with the same ones are forms of each other, as `emulation` and `emulate`. Shorter words are
 * not looked for.
 */
const STEM = /^\p{L}{5}/u;
/**
 * Whether the word that comments have in common is one that nature repeats: comments of reference code have it, or a name or a string
 * anywhere in the data has a form of it, as of words that say what the code is about.
 */
function knownWords(corpus, reader, table) {
    let ofCode = null;
    return ({ key, elements }) => {
        const word = familyWord(corpus, key, elements[0] ?? 0);
        const stem = word === null ? null : stemOf(word);
        if (word === null || stem === null || table.rateOf(reader.word(word)) > 0)
            return true;
        ofCode ??= stemsOfCode(corpus);
        return ofCode.has(stem);
    };
}
function stemOf(word) {
    return STEM.exec(word)?.[0] ?? null;
}
/** The stems of all names and words of strings in the code, and of their parts, in lower case. */
function stemsOfCode({ vocabulary: { texts, kinds } }) {
    const stems = new Set();
    for (const [id, text] of texts.entries()) {
        if (kinds[id] !== token_kinds_TOKEN_KINDS.identifier && kinds[id] !== token_kinds_TOKEN_KINDS.literal)
            continue;
        for (const word of text.match(WORD) ?? []) {
            for (const part of [word.toLowerCase(), ...subwordsOf(word)])
                stems.add(stemOf(part) ?? part);
        }
    }
    return stems;
}

;// CONCATENATED MODULE: ./build/witness/company/random-sets.js

/** Numbers of carriers for which random sets are drawn; between two of them figures are interpolated in ln n. */
const SIZES = [3, 4, 5, 6, 8, 10, 13, 16, 20, 30, 40, 60, 100, 200];
/** Random sets of each size: enough for the 97 % quantile within a percent. */
const SETS = 400;
/** Carriers of a family that are compared: the mean of 200 is as exact as that of all. */
const MAX_COMPARED = SIZES[SIZES.length - 1] ?? 200;
/** Bounds of a proportion before its logit is taken: beyond them differences mean nothing. */
const LEAST_PROPORTION = 0.03;
/** ln(p / (1 − p)) of a proportion, bounded. */
function logit(proportion) {
    const bounded = Math.min(1 - LEAST_PROPORTION, Math.max(LEAST_PROPORTION, proportion));
    return Math.log(bounded / (1 - bounded));
}
/**
 * Draws random sets of items, those of a size when they are needed. The draws depend on the items and their order alone.
 * @param items   what may be drawn: records without near copies, or places of names
 * @param valueOf the value of a set
 */
function drawRandomSets(items, valueOf) {
    const sizes = SIZES.filter((size) => size <= items.length);
    const drawn = new Map();
    const at = (size, level) => {
        const values = drawn.get(size) ?? drawValues(items, size, valueOf);
        drawn.set(size, values);
        return values[Math.floor(level * SETS)] ?? 0;
    };
    return {
        quantile: (size, level) => {
            const high = sizes.find((one) => one >= size) ?? sizes.at(-1) ?? 0;
            const low = sizes.findLast((one) => one <= size) ?? high;
            if (low === high)
                return at(high, level);
            const part = Math.log(size / low) / Math.log(high / low);
            return at(low, level) * (1 - part) + at(high, level) * part;
        },
    };
}
/** The values of random sets of one size, ascending. */
function drawValues(items, size, valueOf) {
    const random = randomStream(items.length + size);
    return Float64Array.from({ length: SETS }, () => valueOf(sample(items, size, random))).sort();
}
/** `size` different items, in random order (Floyd 1987). */
function sample(items, size, random) {
    const taken = new Set();
    for (let last = items.length - size; last < items.length; last++) {
        const place = Math.floor(random() * (last + 1));
        taken.add(taken.has(place) ? last : place);
    }
    return Int32Array.from(taken, (place) => items[place] ?? 0);
}

;// CONCATENATED MODULE: ./build/witness/company/name-roles.js





/** Names whose uses are compared with each other to see how related any two are. */
const SAMPLED_NAMES = 3000;
/** Occurrences of a name in a function that are read. */
const MAX_OCCURRENCES = 50;
/** Ratios below it are equal: sets with less in common than half of the mean are random, and no more than that. */
const LEAST_RATIO = 0.5;
/** Between a type and the name that it declares. */
const TYPE_SIGNS = new Set(['*', '&', '[', ']', '>', '?']);
/** Before a name that belongs to something else. */
const MEMBER_MARKS = new Set(['.', '->', '?.', '::']);
/** Words in capitals are macros and constants, which nobody can rename in one function. */
const CAPITALS = /^[A-Z][A-Z0-9_]*$/u;
const NO_USES = new Map();
/**
 * How names are used: the type that each is declared with, as the tokens before its first occurrence show it, and the
 * tokens before and after each occurrence. Authors give a name to things of one kind; a trigger is given to anything. It
 * needs no grammar, and works where no types are written.
 */
class NameRoles {
    corpus;
    counts = new Map();
    sampled;
    size;
    base;
    /** ln ratio for random sets of names that functions give. */
    random;
    constructor(corpus, { distinct }) {
        this.corpus = corpus;
        const places = distinct.length === 0 ? [] : this.localNames(distinct);
        const roles = places.map(({ record, name }) => this.rolesOf(record, name) ?? []);
        for (const own of roles)
            for (const role of own)
                this.counts.set(role, (this.counts.get(role) ?? 0) + 1);
        this.size = roles.length;
        this.sampled = roles.map((own) => this.weigh(own));
        this.base = meanSimilarity(this.sampled);
        this.random = drawRandomSets(Int32Array.from(this.sampled.keys()), (items) => this.logRatio(Array.from(items, (item) => this.sampled[item] ?? NO_USES)));
    }
    /**
     * ln of the mean similarity of the uses of a name in some records over that of random names, and the number of those
     * that give the name themselves, as a local or as the function's own. Where a record only calls it or takes it as a
     * member, its use is not compared.
     */
    compare(name, records) {
        const uses = Array.from(records, (record) => this.rolesOf(record, name)).flatMap((roles) => roles === null ? [] : [this.weigh(roles)]);
        return { logRatio: uses.length < 2 ? Infinity : this.logRatio(uses), given: uses.length };
    }
    logRatio(uses) {
        return Math.log(Math.max(LEAST_RATIO, meanSimilarity(uses) / Math.max(this.base, 1e-12)));
    }
    /** Some names that functions give, at most one of each record in turn. */
    localNames(distinct) {
        const { corpus } = this;
        const random = randomStream(distinct.length);
        const found = [];
        for (const record of sample(distinct, Math.min(SAMPLED_NAMES, distinct.length), random)) {
            const names = [];
            const start = start_of_startOf(corpus.elementEnds, record);
            for (let element = start; element < (corpus.elementEnds[record] ?? 0); element++) {
                const { name } = corpus.element(element);
                if (name >= 0 && this.rolesOf(record, name) !== null)
                    names.push(name);
            }
            const drawn = names[Math.floor(random() * names.length)];
            if (drawn !== undefined)
                found.push({ record, name: drawn });
        }
        return found;
    }
    /** The roles of a name in a record; null where the record does not give the name itself. */
    rolesOf(record, name) {
        const { texts, kinds } = this.corpus.vocabulary;
        if (CAPITALS.test(texts[name] ?? ''))
            return null;
        for (const ids of this.corpus.sides[record] ?? []) {
            const first = ids.indexOf(name);
            if (first < 0)
                continue;
            const text = (at) => texts[ids[at] ?? -1] ?? '';
            const isMember = MEMBER_MARKS.has(text(first - 1));
            const isCalled = text(first + 1) === '(' && !isFirstCall(ids, first, texts, kinds);
            return isMember || isCalled ? null : this.rolesIn(ids, name, first);
        }
        return null;
    }
    rolesIn(ids, name, first) {
        const { vocabulary } = this.corpus;
        const hash = (at) => (at in ids ? vocabulary.exact(ids[at] ?? 0) : 0);
        let type = first - 1;
        while (type >= 0 && TYPE_SIGNS.has(vocabulary.texts[ids[type] ?? -1] ?? ''))
            type--;
        const roles = new Set([keyed_hash_mixHash(ROLES.type, hash(type))]);
        let read = 0;
        for (let at = first; at >= 0 && read < MAX_OCCURRENCES; at = ids.indexOf(name, at + 1), read++) {
            roles.add(keyed_hash_mixHash(ROLES.before, hash(at - 1)));
            roles.add(keyed_hash_mixHash(ROLES.after, hash(at + 1)));
            roles.add(keyed_hash_mixHash(keyed_hash_mixHash(ROLES.twoBefore, hash(at - 2)), hash(at - 1)));
            roles.add(keyed_hash_mixHash(keyed_hash_mixHash(ROLES.twoAfter, hash(at + 1)), hash(at + 2)));
        }
        return [...roles];
    }
    weigh(roles) {
        const all = Math.max(2, this.size);
        const weights = roles.map((role) => Math.log(all / Math.min(all, this.counts.get(role) ?? 1)));
        const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
        return new Map(roles.map((role, at) => [role, length === 0 ? 0 : (weights[at] ?? 0) / length]));
    }
}
const ROLES = { type: 1, before: 2, after: 3, twoBefore: 4, twoAfter: 5 };
/** Whether a token is the first name with `(` after it: in a function's header its own name. */
function isFirstCall(ids, at, texts, kinds) {
    for (let before = 0; before < at; before++) {
        const isName = kinds[ids[before] ?? -1] === token_kinds_TOKEN_KINDS.identifier;
        if (isName && texts[ids[before + 1] ?? -1] === '(')
            return false;
    }
    return true;
}
/** Mean of the products u · v of all pairs of n vectors: (‖Σ u‖² − Σ ‖u‖²) / (n (n − 1)), linear in n. */
function meanSimilarity(vectors) {
    const sums = new Map();
    let own = 0;
    for (const vector of vectors) {
        for (const [role, weight] of vector) {
            sums.set(role, (sums.get(role) ?? 0) + weight);
            own += weight * weight;
        }
    }
    let square = 0;
    for (const sum of sums.values())
        square += sum * sum;
    return Math.max(0, square - own) / Math.max(1, vectors.length * (vectors.length - 1));
}

;// CONCATENATED MODULE: ./build/probe/read/constant-expressions.js

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
function constant_expressions_constantExpressions(texts, kinds, statements) {
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
            return this.kinds[at - 1] !== token_kinds_TOKEN_KINDS.identifier; // not a call
        return text === ')' || this.kinds[at] === token_kinds_TOKEN_KINDS.literal || this.isOperator(at);
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
        return this.texts[at - 1] === ')' || this.kinds[at - 1] === token_kinds_TOKEN_KINDS.literal;
    }
    isExpression({ start, end }) {
        let literals = 0;
        let operators = 0;
        for (let at = start; at < end; at++) {
            if (this.kinds[at] === token_kinds_TOKEN_KINDS.literal)
                literals++;
            else if (this.isOperator(at))
                operators++;
        }
        return literals > 1 && operators > 0;
    }
}

;// CONCATENATED MODULE: ./build/witness/company/pattern-reader.js







/** The key is public: the same pattern has the same hash in the shipped table and in the data under review. */
const PUBLIC_SEED = 'codepurify generic patterns 1';
/**
 * Names of at most this many distinct tokens are kept between two calls; then the vocabulary starts again, so that memory
 * stays bounded.
 */
const MAX_TOKENS = 200_000;
/** Words in capitals are macros and constants, not locals, except after a type: where they are declared. */
const pattern_reader_CAPITALS = /^[A-Z][A-Z0-9_]*$/u;
/** Tokens before a name that make it a member. After `->` it counts as a local: the pattern becomes more general. */
const pattern_reader_MEMBER_MARKS = new Set(['.', '>', ':']);
/**
 * Reads the patterns of elements with a hash that does not depend on the run: those of `FamilyKeys` with a public key.
 * Local names are recognised by the tokens alone (no call, no member, not in capitals), because the corpus does not keep
 * the role of a name.
 */
class PatternReader {
    vocabulary = new vocabulary_Vocabulary(keyed_hash_hashKeyOf(PUBLIC_SEED));
    keys = new family_keys_FamilyKeys(this.vocabulary);
    /** For the corpus that was read last, the public id of each of its token ids. */
    corpus = null;
    publicIds = [];
    /** The patterns of an element, at most one for each level, from exact to general. */
    read(corpus, record, element) {
        this.use(corpus);
        const { side, name, start, end } = corpus.element(element);
        if (name >= 0)
            return this.keys.identifier(this.publicId(corpus, name), null);
        const trait = traitIdOf(name);
        if (trait !== null)
            return this.trait(corpus.vocabulary.texts[trait] ?? '');
        const own = corpus.sides[record]?.[side]?.subarray(start, end) ?? new Int32Array();
        const ids = Int32Array.from(own, (id) => this.publicId(corpus, id));
        const { texts, kinds } = this.tokensOf(ids);
        const locals = new Set();
        ids.forEach((id, at) => {
            if (isLocal(texts, kinds, at))
                locals.add(id);
        });
        const range = { start: 0, end: ids.length };
        const constants = [...constant_expressions_constantExpressions(texts, kinds, [range]).values()];
        return [
            ...this.keys.statement({ ids, ...range, locals }),
            ...constants.flatMap((constant) => this.keys.constant(ids, constant)),
        ];
    }
    /** The pattern of comments with a word. */
    word(word) {
        return commentWordKey(word, this.vocabulary.key);
    }
    /** A comment has the patterns of its words too. */
    trait(text) {
        const words = text.startsWith(COMMENT_MARK) ? commentWords(text.slice(COMMENT_MARK.length)) : [];
        return [...this.keys.trait(this.vocabulary.traitId(text)), ...words.map((word) => this.word(word))];
    }
    use(corpus) {
        if (this.corpus === corpus && this.vocabulary.size < MAX_TOKENS)
            return;
        if (this.vocabulary.size >= MAX_TOKENS) {
            this.vocabulary = new vocabulary_Vocabulary(keyed_hash_hashKeyOf(PUBLIC_SEED));
            this.keys = new family_keys_FamilyKeys(this.vocabulary);
        }
        this.corpus = corpus;
        this.publicIds = [];
    }
    publicId({ vocabulary }, id) {
        const known = this.publicIds[id];
        if (known !== undefined)
            return known;
        const kind = vocabulary.kinds[id] ?? token_kinds_TOKEN_KINDS.punctuation;
        const made = this.vocabulary.idOf(vocabulary.texts[id] ?? '', kind);
        this.publicIds[id] = made;
        return made;
    }
    tokensOf(ids) {
        const texts = Array.from(ids, (id) => this.vocabulary.texts[id] ?? '');
        return { texts, kinds: Array.from(ids, (id) => this.vocabulary.kinds[id] ?? 0) };
    }
}
function isLocal(texts, kinds, at) {
    const text = texts[at] ?? '';
    if (kinds[at] !== token_kinds_TOKEN_KINDS.identifier)
        return false;
    const isDeclared = kinds[at - 1] === token_kinds_TOKEN_KINDS.identifier;
    if (pattern_reader_CAPITALS.test(text) && !isDeclared)
        return false;
    return texts[at + 1] !== '(' && !pattern_reader_MEMBER_MARKS.has(texts[at - 1] ?? '');
}
/** The pattern of a level: where two levels have the same pattern, only the more exact one is listed. */
function patternAt(patterns, level) {
    return patterns.find((key) => levelOf(key) === level) ?? null;
}

;// CONCATENATED MODULE: ./build/witness/company/record-words.js


/** Shorter names (`i`) and literals (`10`) say nothing about what a function is for. */
const MIN_NAME_LENGTH = 2;
const MIN_LITERAL_LENGTH = 4;
/** A common project or file counts as 16 (4²) common words of the same frequency: a function has about 40 words. */
const FACT_WEIGHT = 4;
/** Distinct words of a record that count; a larger record is cut at its end. Functions have tens of them. */
const MAX_WORDS = 2000;
/** Lists the words of all records: linear in the tokens. */
function recordWords(corpus, facts) {
    const numbers = numberWords(corpus, facts);
    const words = new int_list_IntList(1 << 14);
    const counts = new int_list_IntList(1 << 14);
    const ends = new Int32Array(corpus.size);
    const holders = new Float64Array(numbers.size);
    for (let record = 0; record < corpus.size; record++) {
        for (const [word, count] of wordsIn(corpus, facts, record, numbers)) {
            words.push(word);
            counts.push(count);
            holders[word] = (holders[word] ?? 0) + 1;
        }
        ends[record] = words.length;
    }
    return {
        ...{ words: words.view(), counts: counts.view(), ends, wordOf: numbers.ofToken },
        weights: holders.map((count, word) => Math.log(Math.max(1, corpus.size) / Math.max(1, count)) *
            (word < numbers.size - numbers.ofFact.size ? 1 : FACT_WEIGHT)),
    };
}
function numberWords({ vocabulary, size }, facts) {
    const tokens = [...vocabulary.texts.keys()].filter((id) => record_words_isWord(vocabulary.texts[id] ?? '', vocabulary.kinds[id]));
    tokens.sort((a, b) => vocabulary.exact(a) - vocabulary.exact(b) || vocabulary.exact2(a) - vocabulary.exact2(b));
    const ofToken = new Int32Array(vocabulary.size).fill(-1);
    tokens.forEach((id, word) => (ofToken[id] = word));
    const names = new Set();
    for (let record = 0; record < size; record++)
        for (const fact of factsOf(facts, record))
            names.add(fact);
    const ofFact = new Map([...names].sort().map((fact, at) => [fact, tokens.length + at]));
    return { size: tokens.length + ofFact.size, ofToken, ofFact };
}
function record_words_isWord(text, kind) {
    if (kind === token_kinds_TOKEN_KINDS.identifier)
        return text.length >= MIN_NAME_LENGTH;
    return kind === token_kinds_TOKEN_KINDS.literal && text.length >= MIN_LITERAL_LENGTH;
}
/** The words of a record with their numbers of occurrences, ascending. */
function wordsIn(corpus, facts, record, { ofToken, ofFact }) {
    const found = new Map();
    for (const ids of corpus.sides[record] ?? []) {
        for (const id of ids) {
            const word = ofToken[id] ?? -1;
            if (word < 0)
                continue;
            const count = found.get(word) ?? 0;
            if (count > 0 || found.size < MAX_WORDS)
                found.set(word, count + 1);
        }
    }
    for (const fact of factsOf(facts, record))
        found.set(ofFact.get(fact) ?? 0, 1);
    return [...found].sort(([a], [b]) => a - b);
}
function factsOf({ project, path }, record) {
    const own = project?.[record] ?? null;
    const file = path?.[record] ?? null;
    return [
        ...(own === null ? [] : [`project ${own}`]),
        ...(file === null ? [] : [`path ${own ?? ''} ${file}`]),
    ];
}

;// CONCATENATED MODULE: ./build/witness/word-vectors.js
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

;// CONCATENATED MODULE: ./build/witness/company/relatedness.js



/** Random pairs: their similarities are the scale for this data. */
const RANDOM_PAIRS = 10_000;
/** A pair that is more similar than this proportion of random pairs counts no more than the pair at this place. */
const CAP_LEVEL = 0.9;
/** Compares records by their words. */
class Relatedness {
    rows;
    /** c of `Related`, and the mean of s for random pairs. */
    cap;
    base;
    /** @param distinct records without near copies, in an order that depends on their content */
    constructor(rows, distinct) {
        this.rows = rows;
        const vectors = Array.from(distinct, (record) => this.vectorOf(record, []));
        const random = randomStream(distinct.length);
        const drawn = () => Math.floor(random() * vectors.length);
        const similarities = Float64Array.from({ length: RANDOM_PAIRS }, () => {
            const [a, b] = [drawn(), drawn()];
            return a === b ? 0 : cosine(vectors[a] ?? EMPTY, vectors[b] ?? EMPTY);
        }).sort();
        this.cap = Math.max(LEAST_CAP, similarities[Math.floor(CAP_LEVEL * RANDOM_PAIRS)] ?? 0);
        this.base = Math.max(LEAST_CAP / 10, similarities.reduce((sum, value) => sum + value, 0) / RANDOM_PAIRS);
        this.whole = new Map(vectors.map((vector, at) => [distinct[at] ?? 0, vector]));
    }
    whole;
    /** How related records are with all of their words; they must be among the distinct ones. */
    ofRecords(records) {
        return this.mean(Array.from(records, (record) => this.whole.get(record) ?? EMPTY));
    }
    /**
     * How related the carriers of an element are.
     * @param ownTokens the element's tokens in the record at a place of `records`: a word that occurs in its record only
     *   there is left out, while a natural statement uses names that the rest of its function holds too
     */
    ofCarriers(records, ownTokens) {
        return this.mean(Array.from(records, (record, place) => this.vectorOf(record, ownTokens(place))));
    }
    vectorOf(record, ownTokens) {
        const { words, counts, ends, weights, wordOf } = this.rows;
        const own = new Map();
        for (const id of ownTokens) {
            const word = wordOf[id] ?? -1;
            own.set(word, (own.get(word) ?? 0) + 1);
        }
        const kept = [];
        let square = 0;
        for (let at = start_of_startOf(ends, record); at < (ends[record] ?? 0); at++) {
            const word = words[at] ?? 0;
            if ((counts[at] ?? 0) <= (own.get(word) ?? 0))
                continue;
            kept.push(word);
            square += (weights[word] ?? 0) ** 2;
        }
        const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
        return {
            words: Int32Array.from(kept),
            weights: Float64Array.from(kept, (word) => (weights[word] ?? 0) * scale),
        };
    }
    mean(vectors) {
        let capped = 0;
        let sum = 0;
        let pairs = 0;
        visitPairs(vectors.length, (one, other) => {
            const similarity = cosine(vectors[one] ?? EMPTY, vectors[other] ?? EMPTY);
            capped += Math.min(this.cap, similarity);
            sum += similarity;
            pairs++;
        });
        return {
            proportion: pairs === 0 ? 0 : capped / pairs / this.cap,
            logRatio: Math.log(Math.max(relatedness_LEAST_RATIO, sum / Math.max(1, pairs) / this.base)),
        };
    }
}
/** See `Related.logRatio`. */
const relatedness_LEAST_RATIO = 0.5;
const EMPTY = { words: new Int32Array(), weights: new Float64Array() };
/** Where most records have no word in common, any common word is much. */
const LEAST_CAP = 1e-3;

;// CONCATENATED MODULE: ./build/witness/company/measure-families.js












/** The proportion of random sets that are accepted as random: so many planted triggers are lost where it is 3 %. */
const RANDOM_LEVEL = 0.97;
/** Measures every family that is not generic: linear in the records, because at most 200 carriers of each are compared. */
function measureFamilies(corpus, index, facts, table) {
    const order = contentOrder(corpus);
    const words = recordWords(corpus, facts);
    const measure = new FamilyMeasure(corpus, words, order);
    const reader = new PatternReader();
    const all = companyFamilies(corpus, index, order);
    const isKnownWord = knownWords(corpus, reader, table);
    const tested = all.filter((family) => {
        if (family.group === 'word')
            return !isKnownWord(family);
        if (isDirective(corpus, family))
            return false;
        const patterns = reader.read(corpus, family.records[0] ?? 0, family.elements[0] ?? 0);
        return !isGeneric(family, patterns, order.distinct.length, table);
    });
    return {
        families: tested.map((family) => measure.of(family)),
        generic: all.length - tested.length,
        random: measure.random,
        distinct: order.distinct.length,
    };
}
/** Whether a family is a comment that a tool is instructed by. */
function isDirective(corpus, { group, elements }) {
    if (group !== 'comment')
        return false;
    const id = traitIdOf(corpus.element(elements[0] ?? 0).name);
    return id !== null && isToolDirective((corpus.vocabulary.texts[id] ?? '').slice(COMMENT_MARK.length));
}
/**
 * What is compared with random sets. Nearly all pairs of a statement's natural carriers have much in common: the logit
 * of the proportion. Carriers of a name are related less closely: the logarithm of the mean similarity.
 */
const measure_families_valueOf = {
    statement: ({ proportion }) => logit(proportion),
    name: ({ logRatio }) => logRatio,
};
class FamilyMeasure {
    corpus;
    random;
    randomOfNames;
    relatedness;
    roles;
    constructor(corpus, words, order) {
        this.corpus = corpus;
        this.relatedness = new Relatedness(words, order.distinct);
        const { distinct } = order;
        const { relatedness } = this;
        this.random = drawRandomSets(distinct, (drawn) => measure_families_valueOf.statement(relatedness.ofRecords(drawn)));
        this.randomOfNames = drawRandomSets(distinct, (drawn) => measure_families_valueOf.name(relatedness.ofRecords(drawn)));
        this.roles = new NameRoles(corpus, order);
    }
    of(family) {
        const size = family.records.length;
        const compared = spread(size);
        const records = compared.map((place) => family.records[place] ?? 0);
        const elements = compared.map((place) => family.elements[place] ?? 0);
        const related = this.relatedness.ofCarriers(records, (place) => this.ownTokens(records[place] ?? 0, elements[place] ?? 0));
        const isName = family.group === 'name';
        return {
            ...family,
            related: related.proportion,
            margin: isName
                ? measure_families_valueOf.name(related) - this.randomOfNames.quantile(size, RANDOM_LEVEL)
                : measure_families_valueOf.statement(related) - this.random.quantile(size, RANDOM_LEVEL),
            roleMargin: family.group === 'name' ? this.roleMargin(records, elements) : null,
            word: familyWord(this.corpus, family.key, elements[0] ?? 0),
        };
    }
    /** The tokens of an element; for a name all its occurrences. */
    ownTokens(record, element) {
        const { side, name, start, end } = this.corpus.element(element);
        const ids = this.corpus.sides[record]?.[side] ?? new Int32Array();
        return name < 0 ? ids.subarray(start, end) : ids.filter((id) => id === name);
    }
    roleMargin(records, elements) {
        const { name } = this.corpus.element(elements[0] ?? 0);
        const { logRatio, given } = this.roles.compare(name, records);
        if (given < records.length * LEAST_GIVEN)
            return Infinity;
        return logRatio - this.roles.random.quantile(given, RANDOM_LEVEL);
    }
}
/** The proportion of its carriers that give a planted name themselves: nobody can rename what others define. */
const LEAST_GIVEN = 0.8;
/** At most `MAX_COMPARED` places, evenly spread over all. */
function spread(size) {
    const count = Math.min(size, MAX_COMPARED);
    return Int32Array.from({ length: count }, (_, at) => Math.floor((at * size) / count));
}

;// CONCATENATED MODULE: ./build/witness/company/label-chances.js

/** Families of more carriers are about something. */
const MOST_CARRIERS = 14;
/** Fewer families show nothing: one that was planted would decide. */
const LEAST_FAMILIES = 10;
/** The most that is believed: labels that what is shared decides make every p-value nearly 1 with it. */
const MOST_DISPERSION = 0.99;
/**
 * The labels of the records, and how often unrelated records agree in them. That is seen in statements which differ by names or literals
 * and whose carriers have nothing else in common: nature has dozens of these (`abstract`), and no trigger is looked for among them. With
 * a the mean part of the pairs of a family's carriers that have one label, and c the chance of two records, ρ = (a − c) / (1 − c).
 */
function labelChances(families, labels) {
    const counts = countLabels(labels);
    const all = counts.reduce((sum, [, records]) => sum + records, 0);
    const chance = counts.reduce((sum, [, records]) => sum + (records / Math.max(1, all)) ** 2, 0);
    const agreed = families
        .filter(({ group, margin, records }) => group === 'abstract' && margin <= 0 && records.length <= MOST_CARRIERS)
        .flatMap(({ records }) => agreement(Array.from(records, (record) => labels[record] ?? null)) ?? []);
    if (agreed.length < LEAST_FAMILIES || chance >= 1)
        return { counts, dispersion: 0 };
    const mean = agreed.reduce((sum, part) => sum + part, 0) / agreed.length;
    return { counts, dispersion: Math.min(MOST_DISPERSION, Math.max(0, (mean - chance) / (1 - chance))) };
}
/** The part of the pairs of labels that are the same; `null` for fewer than two. */
function agreement(labels) {
    const counts = countLabels(labels);
    const known = counts.reduce((sum, [, records]) => sum + records, 0);
    if (known < 2)
        return null;
    const same = counts.reduce((sum, [, records]) => sum + records * (records - 1), 0);
    return same / (known * (known - 1));
}

;// CONCATENATED MODULE: ./build/witness/level.js
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
    ...{ statement: 0.2, comment: 0.2, word: 0.05, name: 0.2 },
    ...{ semantics: 0.3, characters: 0.05 },
};
/** A rate that no witness may exceed to make a unit suspicious. */
const SUSPICIOUS_RATE = 0.03;
/** The witnesses of datasets besides labels: those that speak share their part equally. */
const OTHERS = (/* unused pure expression or super */ null && (['company', 'association']));
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

;// CONCATENATED MODULE: ./build/witness/company/same-label.js


/**
 * Numbers of carriers that are too few for company alone. Statements: 10 of 460 natural families of three carriers, 5 of 357 of four to
 * seven. Names, of those that their carriers give themselves: 26 of 443, 11 of 464 and 1 of 127 of eight to fourteen (nine datasets,
 * in the half that is not measured on). Most comments and odd words that several functions share are like this, but such comments are few: none with
 * four carriers in 20 samples of 400 functions of Devign and 20 of ReVeal.
 */
const FEW = {
    statement: [
        { least: 3, most: 3, unrelated: 0.03 },
        { least: 4, most: 7, unrelated: 0.03 },
    ],
    comment: [
        { least: 3, most: 3, unrelated: 0.5 },
        { least: 4, most: 7, unrelated: 0.05 },
    ],
    word: [
        { least: 3, most: 3, unrelated: 0.5 },
        { least: 4, most: 7, unrelated: 0.5 },
    ],
    name: [
        { least: 3, most: 3, unrelated: 0.06 },
        { least: 4, most: 7, unrelated: 0.03 },
        { least: 8, most: 14, unrelated: 0.02 },
    ],
};
/** How much more related than random names the uses of a planted name may be: as in `testCompany`. */
const ROLE_SLACK = 0.4;
/** Carriers that have one label as often by chance, whichever it is, say nothing: more than four with one of two labels do. */
const MOST_CHANCE = 0.15;
/**
 * The families of few carriers that have one label too often for chance: suspicious, and sure where that is within the part of the
 * rate that their group has (`agreementLevel`).
 */
function sameLabelFamilies(families, { labels, fpr }, chances) {
    return families.flatMap((family) => {
        const pValue = sameLabelPValue(family, families, labels, chances);
        if (pValue > SUSPICIOUS_RATE)
            return [];
        const label = labels[family.records[0] ?? 0] ?? '';
        return [{ family, pValue, label, isSure: pValue <= agreementLevel(family.group, fpr) }];
    });
}
/**
 * How many families as unrelated, all of whose carriers have one label, a clean dataset is expected to hold: a p-value
 * (`oneLabelPValue`). Neither company alone accepts so few, nor do labels alone.
 * @param families all that were measured, this one among them
 * @param labels of the records; `null`: it has none
 * @param chances of the labels
 * @returns 1 for a family of another size or group, or whose carriers are related or have several labels
 */
function sameLabelPValue(family, families, labels, chances = { counts: countLabels(labels), dispersion: 0 }) {
    const size = family.records.length;
    const few = FEW[family.group]?.find(({ least, most }) => least <= size && size <= most);
    if (few === undefined || !isUnrelated(family))
        return 1;
    const label = commonLabel(Array.from(family.records, (record) => labels[record] ?? null));
    if (label === null || oneLabelPValue(1, label, size, chances) > MOST_CHANCE)
        return 1;
    const alike = families.filter((one) => isAlike(one, family, few));
    const expected = few.unrelated * (alike.length + 1) + alike.filter(isUnrelated).length;
    return oneLabelPValue(expected, label, size, chances);
}
function isAlike({ group, key, records, roleMargin }, family, few) {
    const isFew = records.length >= few.least && records.length <= few.most;
    return group === family.group && key !== family.key && isFew && roleMargin !== Infinity;
}
function isUnrelated({ group, margin, roleMargin }) {
    return margin <= 0 && (group !== 'name' || (roleMargin ?? Infinity) <= ROLE_SLACK);
}

;// CONCATENATED MODULE: ./build/witness/company/test-company.js





/**
 * Families with fewer carriers are measured, but not tested. The distribution of small natural ones has a longer lower
 * tail than a normal one (`models/company/natural.json`), so that no p-value of theirs is small enough. Exact statements
 * have the shortest tail; a project gives some name of its own to unrelated things. Odd words of clean comments are related as little as
 * random records, but rare: in six draws of 2,000 functions of Devign seven are in four comments or more, one in five, none in six.
 */
const LEAST_TESTED = {
    statement: 8,
    abstract: 8,
    name: 15,
    comment: 8,
    word: 10,
};
/**
 * How much more related than random names the uses of a planted name may be. Random names include types and globals, while
 * only locals are renamed; natural names of 15 carriers have a margin of 2.5 ± .8.
 */
const test_company_ROLE_SLACK = 0.4;
/**
 * How much more related than random records the carriers of a planted element may be. Whoever poisons takes records of one label,
 * which may have more in common than all records have: random sets of functions that ReVeal calls vulnerable have margins up to
 * .46 to .56 (97 % quantiles for 8 to 100 carriers, in the half of the data that is not measured on), those of Devign up to .17. Natural
 * statements of 8 carriers have 3.8 ± .7. What is written with any name or literal is spread like this by nature too.
 */
const WORD_SLACK = {
    statement: 0.5,
    comment: 0.5,
    word: 0.5,
    abstract: 0,
    name: 0,
};
/** The parts of the level that groups and numbers of carriers have, fixed in advance. */
const GROUP_WEIGHTS = {
    statement: 0.4,
    abstract: 0.1,
    name: 0.35,
    comment: 0.1,
    word: 0.05,
};
const SIZE_WEIGHTS = [
    { least: 15, weight: 0.5 },
    { least: 8, weight: 0.5 },
];
/** Records without labels. */
const UNLABELLED = { labels: [], fpr: 0 };
/** Sizes that are tried for the power. */
const test_company_MOST_CARRIERS = 60;
/**
 * Tests whether the carriers of a family are random records. A planted element is in records that whoever planted it
 * took at random; nature repeats an element among relatives. A family is accepted if
 *
 * - its carriers are as related as random records are: how related they are, x (`Related`), is at most q(n), the 97 %
 *   quantile of random sets of the same size n, or little more (`WORD_SLACK`; for a name also the similarity of its uses); and
 * - natural families are not: the probability that one has a margin x − q(n) as low is at most the level, after
 *   Bonferroni within its group and size, times the fixed weight of these (`naturalPValue`).
 *
 * The level holds for the whole dataset: a clean one has an accepted family with at most this probability, as far as its
 * natural families are like those of the reference code or of itself.
 *
 * An attacker who reads this can poison only relatives (functions of one file or with the same words), or choose an
 * element that is generic in its language. Both cost him: the victim learns the company or meets the trigger in clean code.
 *
 * @param level the false positive rate of the whole dataset
 * @param labelled the labels of the records; absent: they have none
 */
function testCompany(corpus, index, facts, reference, level, labelled = UNLABELLED) {
    const measured = measureFamilies(corpus, index, facts, reference.table);
    const families = measured.families.filter(({ group, records, roleMargin }) => records.length >= LEAST_TESTED[group] && roleMargin !== Infinity);
    const counts = new Map();
    for (const family of families)
        counts.set(classOf(family), (counts.get(classOf(family)) ?? 0) + 1);
    const accepted = families.flatMap((family) => {
        if (family.margin > WORD_SLACK[family.group] || (family.roleMargin ?? 0) > test_company_ROLE_SLACK)
            return [];
        const natural = naturalPValue(family, measured.families, reference.natural);
        const pValue = Math.min(1, (natural * (counts.get(classOf(family)) ?? 1)) / weightOf(family));
        return pValue <= level ? [unrelated(family, pValue, measured, reference.natural)] : [];
    });
    accepted.sort((a, b) => a.pValue - b.pValue || b.carriers.length - a.carriers.length || a.key - b.key);
    const chances = labelChances(measured.families, labelled.labels);
    return {
        families: accepted,
        sameLabel: sameLabelFamilies(measured.families, labelled, chances).map(({ family, ...confirmed }) => ({
            ...unrelated(family, confirmed.pValue, measured, reference.natural),
            ...confirmed,
        })),
        chances,
        loose: measured.families.filter(({ group, margin, roleMargin }) => group !== 'abstract' && group !== 'word' && margin <= 0 && (roleMargin ?? 0) <= test_company_ROLE_SLACK),
        tested: families.length,
        generic: measured.generic,
        power: powerOf(measured.families, measured, counts, reference.natural, level),
    };
}
function sizeRow(size) {
    return SIZE_WEIGHTS.find(({ least }) => least <= size) ?? SIZE_WEIGHTS[1];
}
function classOf({ group, records }) {
    return `${group} ${sizeRow(records.length).least.toString()}`;
}
function weightOf({ group, records }) {
    return GROUP_WEIGHTS[group] * sizeRow(records.length).weight;
}
function unrelated(family, pValue, { random }, { rows }) {
    const { key, level, group, records, elements, related, word } = family;
    const quantile = random.quantile(records.length, RANDOM_LEVEL);
    const row = naturalRow(family, rows);
    return {
        ...{ key, level, related, pValue, word },
        carriers: Array.from(records, (record, at) => ({ record, element: elements[at] ?? -1 })),
        reason: {
            random: proportionOf(random.quantile(records.length, 0.5)),
            natural: group === 'name' ? null : proportionOf(quantile + (row?.mean ?? 0)),
        },
    };
}
/** The inverse of `logit`. */
function proportionOf(value) {
    return 1 / (1 + Math.exp(-value));
}
/**
 * The least size at which an exact statement in carriers like the median of random sets would be accepted. What more than
 * `MOST_SHARE` of the records hold is not tested, so that few records have no power.
 */
function powerOf(families, { random, distinct }, counts, natural, level) {
    for (let size = LEAST_TESTED.statement; size <= Math.min(test_company_MOST_CARRIERS, MOST_SHARE * distinct); size++) {
        const median = random.quantile(size, 0.5);
        const family = {
            ...{ key: -1, level: 'exact', group: 'statement', roleMargin: null, word: null },
            ...{ records: new Int32Array(size), elements: new Int32Array(size) },
            ...{ related: proportionOf(median), margin: median - random.quantile(size, RANDOM_LEVEL) },
        };
        const tests = (counts.get(classOf(family)) ?? 0) + 1;
        if ((naturalPValue(family, families, natural) * tests) / weightOf(family) <= level)
            return size;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/scan/witnesses/company/hear-company.js





/**
 * Tests the company of all families of a dataset. A family of which the head has no carrier is not the change's.
 * @param path of each unit in the order of adding; `null`: not a file of its own
 * @param levels the accepted rate of clean datasets with an accepted family, and that of all witnesses (`fpr`)
 */
function hearCompany({ corpus, base, recent, numbers, labels }, path, reference, { level, fpr }) {
    const files = Array.from({ length: corpus.size }, (_, record) => path[numbers[corpus.units.firstOf(record)] ?? -1] ?? null);
    const index = indexFamilies(corpus, LEAST_CARRIERS);
    const facts = { path: files };
    const verdict = testCompany(corpus, index, facts, reference, level, { labels, fpr });
    const { families, sameLabel, loose, power, tested, chances } = verdict;
    const hasBase = base.includes(1);
    const mergedOf = ({ carriers }) => carriers
        .filter(({ record }) => base[record] === 1)
        .sort((a, b) => (recent[b.record] ?? 0) - (recent[a.record] ?? 0))
        .map(({ record }) => numbers[corpus.units.firstOf(record)] ?? 0);
    const labelled = new Map(sameLabel.map(({ key, label, isSure }) => [key, { label, isWeak: !isSure }]));
    const found = new Map([...sameLabel, ...families].map((family) => [family.key, family]));
    const holders = countHolders(corpus, found, base);
    const accepted = new Map([...found].map(([key, family]) => [
        key,
        {
            ...{ ...toFamily(family), merged: mergedOf(family), ...labelled.get(key) },
            holders: holders.get(key)?.all ?? 0,
            inBase: hasBase ? (holders.get(key)?.inBase ?? 0) : null,
        },
    ]));
    const places = new Map();
    eachHolding(corpus, accepted, (record, element, family) => {
        if (base[record] === 1)
            return;
        const { record: unit, ...place } = placeOf({ corpus, numbers }, record, element);
        const known = places.get(unit) ?? [];
        if (known.every((one) => one.family !== family || one.side !== place.side))
            known.push({ family, ...place });
        places.set(unit, known);
    });
    const ofChange = base.filter((own) => own === 0).length;
    const fresh = loose
        .filter(({ records }) => hasBase && records.every((record) => base[record] === 0))
        .map(({ level, records, elements }) => ({
        ...{ level, records: records.length, of: ofChange },
        label: commonLabel(Array.from(records, (record) => labels[record] ?? null)),
        place: placeOf({ corpus, numbers }, records[0] ?? 0, elements[0] ?? 0),
    }));
    return { places, power, tested, fresh, families: accepted, chances };
}
function toFamily({ level, pValue, related, reason, word, carriers, }) {
    return { level, pValue, related, reason, word, carriers: carriers.length };
}
/** For each family the records that hold it, and those of them in the base. */
function countHolders(corpus, found, base) {
    const records = new Map([...found.keys()].map((key) => [key, new Set()]));
    eachHolding(corpus, records, (record, _element, held) => held.add(record));
    return new Map([...records].map(([key, held]) => {
        const inBase = [...held].filter((record) => base[record] === 1).length;
        return [key, { all: held.size, inBase }];
    }));
}
/** Calls `visit` for each element of an accepted family, in the order of the corpus. */
function eachHolding({ size, keys, keyEnds, elementEnds }, accepted, visit) {
    if (accepted.size === 0)
        return;
    let [element, slot] = [0, 0];
    for (let record = 0; record < size; record++) {
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            for (const end = keyEnds[element] ?? 0; slot < end; slot++) {
                const family = accepted.get(keys[slot] ?? 0);
                if (family !== undefined)
                    visit(record, element, family);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/scan/witnesses/company/company-kernel.js



/** Hears the company of all records, as one part. */
const COMPANY = {
    name: 'company',
    open: ({ records, paths, levels, reference }) => () => hearCompany(records, paths, loadCompanyReference(reference), levels),
    pack: ({ records, ...same }) => ({
        ...same,
        records: { ...records, corpus: storeCorpus(records.corpus) },
    }),
    unpack: (packed) => {
        const { records, ...same } = packed;
        return { ...same, records: { ...records, corpus: restoreCorpus(records.corpus) } };
    },
};

;// CONCATENATED MODULE: ./build/scan/threads/kernels.js



/** What worker threads can do, by name. */
const KERNELS = new Map([FOLD_MODEL, RECORD_SCORES, COMPANY].map((kernel) => [kernel.name, kernel]));

;// CONCATENATED MODULE: ./build/scan/threads/thread-messages.js
/** The place in `WorkRequest.state` of the number of parts that were taken, and that of the first part. */
const TAKEN = 0;
const FIRST_PART = 1;

;// CONCATENATED MODULE: ./build/scan/threads/compute-worker.js
/** The entry of a worker thread: does parts of the kernels that it is sent. */



const { port } = external_node_worker_threads_namespaceObject.workerData;
port.on('message', ({ call, name, packed, parts, state }) => {
    let run = null;
    for (let part = take(state); part < parts; part = take(state)) {
        let result;
        try {
            const kernel = KERNELS.get(name);
            if (kernel === undefined)
                throw new Error(`there is no kernel ${name}`);
            run ??= kernel.open(kernel.unpack(packed));
            result = { call, part, output: run(part) };
        }
        catch {
            result = { call, part, failed: true };
        }
        port.postMessage(result);
        Atomics.store(state, FIRST_PART + part, 1);
        Atomics.notify(state, FIRST_PART + part);
    }
});
function take(state) {
    return Atomics.add(state, TAKEN, 1);
}

