export const id = 853;
export const ids = [853];
export const modules = {

/***/ 57434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ knownReports),
  K: () => (/* binding */ nobodyHas)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cli/findings/last-run.js
var last_run = __webpack_require__(242);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/result/result.js
var result = __webpack_require__(37167);
;// CONCATENATED MODULE: ./build/cli/findings/read-report.js





/** The report that `explain` and `accept` look into, unless another one is named. */
const DEFAULT_REPORT = 'report.json';
/** Strings of V8 have at most 2^29 − 24 characters. */
const MAX_REPORT_BYTES = 512_000_000;
/**
 * Reads a JSON report.
 * @param path relative to the current folder
 * @throws CodePurifyError `input` when it cannot be read or is no report of this version
 */
async function readReport(path, { cwd }) {
    const onDisk = (0,external_node_path_.resolve)(cwd, path);
    let text;
    try {
        const { size } = await (0,promises_.stat)(onDisk);
        if (size > MAX_REPORT_BYTES)
            throw refused(path, `has more than ${String(MAX_REPORT_BYTES)} bytes`);
        text = await (0,promises_.readFile)(onDisk, 'utf8');
    }
    catch (error) {
        if (error instanceof errors/* CodePurifyError */.Lg)
            throw error;
        throw refused(path, `cannot be read (${(0,file_errors/* codeOf */.$)(error)})`, error);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw refused(path, 'is not JSON', cause);
    }
    const parsed = result/* resultSchema */.FD.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const field = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    throw refused(path, `is no JSON report of this version${field === '' ? '' : `: see ${field}`}`, parsed.error);
}
function refused(path, why, cause) {
    return new errors/* CodePurifyError */.Lg('input', `The report ${JSON.stringify(path)} ${why}.`, `Write one with codepurify scan <paths> --output ${DEFAULT_REPORT}, and name it with --report.`, { cause });
}

;// CONCATENATED MODULE: ./build/cli/findings/known-reports.js




/**
 * The results that `explain` and `accept` look into, one after the other: the file of `--report` alone, or the last run here, then
 * `report.json`, which may be older.
 * @param given the value of `--report`
 * @throws CodePurifyError `input` for a file that cannot be read or is no report of this version
 */
async function* knownReports(given, io) {
    if (typeof given === 'string') {
        yield { name: `The report ${JSON.stringify(given)}`, result: await readReport(given, io) };
        return;
    }
    // one of another version, or that is not there, is as good as none
    const last = await readReport((0,last_run/* lastRunPath */.Z)(io), io).catch(() => null);
    if (last !== null)
        yield { name: 'The last run here', result: last };
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(io.cwd, DEFAULT_REPORT))) {
        yield {
            name: `The report ${JSON.stringify(DEFAULT_REPORT)}`,
            result: await readReport(DEFAULT_REPORT, io),
        };
    }
}
/** The names of reports that lack something, as the subject of a sentence: `Neither the last run here nor the report "a" has`. */
function nobodyHas(names) {
    const [first = '', ...others] = names.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    if (others.length === 0)
        return `${names[0] ?? ''} does not have`;
    return `Neither ${[first, ...others].join(' nor ')} has`;
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CONSTRUCTS)
/* harmony export */ });
/** Constructs that have several equivalent forms, and what each is called in a report. */
const CONSTRUCTS = {
    increment: 'a step up as a statement',
    decrement: 'a step down as a statement',
    'for increment': 'the step up of a `for`',
    'for decrement': 'the step down of a `for`',
    'step up': 'a step up, wherever it is',
    'step down': 'a step down, wherever it is',
    'augmented assignment': 'an operation on a variable and its assignment',
    loop: 'the kind of a loop',
    'counting loop': 'where a counting loop is stepped',
    'for header': 'which parts of a `for` are in its header',
    'infinite loop': 'a loop without an end',
    'declaration line': 'one declaration for several variables of a type, or one for each',
    'declared value': 'whether a declaration gives the value',
    'declaration position': 'where local variables are declared',
    'array access': 'how an element of an array is reached',
    'array definition': 'how an array is defined',
    'pointer member': 'how a member is reached through a pointer',
    braces: 'braces around single statements, wherever they are',
    'if braces': 'braces around the one statement of an `if`',
    'else braces': 'braces around the one statement of an `else`',
    'loop braces': 'braces around the one statement of a loop',
    'body line': 'the line of a body that is one statement',
    comparison: 'the direction of a comparison',
    'comparison direction': 'the directions of all comparisons',
    'constant side': 'the side of the constant in a comparison',
    equality: 'how equal is written',
    inequality: 'how not equal is written',
    'zero test': 'how a value is tested for zero, null or false',
    'nonzero test': 'how a value is tested for being none of these',
    nesting: 'two conditions in one `if` or in two',
    'else order': 'which of two branches is first',
    else: 'how the other branch is written',
    'else after return': 'an `else` after a branch that jumps away',
    'early return': 'leaving early, or a body inside the condition',
    choice: 'a choice between two values',
    switch: 'a choice between several branches',
    'loop exit': 'how a loop is left',
    goto: 'the direction of a `goto`',
    'return value': 'parentheses around a returned value',
    sizeof: 'parentheses after `sizeof`',
    'if position': 'a condition before or after its statement',
    'local names': 'the casing of names of locals',
    'most local names': 'the casing of most names of locals',
    'function name': 'the casing of the name of the function',
    indentation: 'the indentation',
    'trailing blanks': 'blanks at the ends of lines',
    'blank lines': 'blank lines',
    'statements on a line': 'the number of statements on a line',
    'function brace': 'the line of the brace of the function',
    'statement brace': 'the line of the braces of statements',
    'else line': 'the line of `else`',
    'blank after keyword': 'the blank between a keyword and `(`',
    'blank before arguments': 'the blank between the name of a function and `(`',
    'blanks around operators': 'blanks around binary operators',
    'blanks around assignment': 'blanks around assignments',
    'blank after comma': 'the blank after a comma',
    'blanks inside parentheses': 'blanks inside the parentheses of a call',
    'pointer star': 'the place of the star of a pointer',
    quotes: 'the quotes of strings',
    semicolons: 'semicolons at the ends of statements',
    'line ends': 'the line ends',
    'first value': 'where a variable gets its first value',
    'empty declaration': 'where a variable is declared without a value',
    'counted loop': 'how a loop counts from a first value',
    'denied branch': 'whether the first of two branches is the denied one',
    'leaving early': 'leaving a function that returns nothing early, or a body inside the condition',
    'single case': 'a comparison with one constant',
    'parameter count': 'the number of parameters',
    'parameter types': 'the types of the parameters',
};


/***/ }),

/***/ 88685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LAYOUT)
/* harmony export */ });
/**
 * Constructs that are blanks and lines alone. Many models never see them, and datasets that were put together from several
 * sources differ in them: in Devign, 45 of 2,000 records have no blank line, because lines were lost, and all are labelled 1.
 */
const LAYOUT = new Set([
    'body line',
    'indentation',
    'trailing blanks',
    'blank lines',
    'statements on a line',
    'function brace',
    'statement brace',
    'else line',
    'blank after keyword',
    'blank before arguments',
    'blanks around operators',
    'blanks around assignment',
    'blank after comma',
    'blanks inside parentheses',
    'pointer star',
    'line ends',
]);


/***/ }),

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ HABITS),
/* harmony export */   bJ: () => (/* binding */ habitSays),
/* harmony export */   uH: () => (/* binding */ WHOLE_HABITS)
/* harmony export */ });
/** Places of one habit: what a report shows. */
const MOST_PLACES = 8;
/** Names of habits that all words of a text show. */
const WHOLE_HABITS = new Set(['upper', 'lower', 'title']);
/** A Latin letter next to one of an alphabet that has letters of the same looks. */
const MIXED = /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;
/** Habits of casing, of white space, of punctuation and of characters; their names are parts of keys. */
const HABITS = [
    whole('upper', 'written in capitals alone', (text) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)),
    whole('lower', 'written without capitals', (text) => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text)),
    whole('title', 'written with a capital at each word', isTitle),
    places('lower-start', 'written with a small letter at its beginning', /^\P{L}*\p{Ll}\p{L}*/gu),
    places('shouted', 'with a word in capitals', /(?<![\p{L}\p{N}_])\p{Lu}{4,}(?![\p{L}\p{N}_])/gu),
    places('spaces', 'with several spaces in a row', /(?<=\S) {2,}(?=\S)/gu),
    places('tab', 'with a tab inside', /(?<=\S)\t+/gu),
    places('before', 'with white space at its beginning', /^\s+/gu),
    places('after', 'with white space at its end', /(?<![ \t])[ \t]+$/gu),
    places('odd-space', 'with an unusual space', /[\u00a0\u2000-\u200a\u202f\u3000]+/gu),
    places('no-stop', 'without a full stop or another mark at its end', /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?=\s*$)/gu),
    places('exclaimed', 'with an exclamation mark at its end', /(?<!!)!+(?=\s*$)/gu),
    places('asked', 'with a question mark at its end', /(?<!\?)\?+(?=\s*$)/gu),
    places('trailing-dots', 'with several dots at its end', /(?:(?<!\.)\.{2,}|…)(?=\s*$)/gu),
    places('repeated-mark', 'with a mark of punctuation several times in a row', /([!?,;:])\1+/gu),
    places('space-before-mark', 'with a space before a mark of punctuation', /(?<=\p{L}) +[,.;:!?](?=\s|$)/gu),
    places('no-space-after-mark', 'without a space after a mark of punctuation', /(?<=\p{L})[,;!?](?=\p{L})/gu),
    places('curly', 'with curly quotation marks', /[\u2018\u2019\u201c\u201d]/gu),
    places('hidden', 'with a character that does not show', /[\p{Cf}\u2800\u3164]+/gu),
    places('mixed', 'with a word of letters from several alphabets', MIXED),
];
function whole(name, says, has) {
    return {
        name,
        says,
        find: (text) => {
            const start = text.search(/\S/u);
            return start >= 0 && has(text) ? [{ start, end: text.trimEnd().length }] : [];
        },
    };
}
function places(name, says, pattern) {
    return {
        name,
        says,
        find: (text) => {
            const found = [];
            for (const { 0: part, index } of text.matchAll(pattern)) {
                if (found.length === MOST_PLACES)
                    break;
                found.push({ start: index, end: index + part.length });
            }
            return found;
        },
    };
}
/** Words that are looked at: at least this many make a habit. */
const LEAST_TITLED = 4;
function isTitle(text) {
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    return words.length >= LEAST_TITLED && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
/** What the texts with a habit are, to follow "the text is". */
function habitSays(name) {
    return HABITS.find((habit) => habit.name === name)?.says ?? name;
}


/***/ }),

/***/ 38721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** A typing error changes at most this fraction of a name. */
const LARGEST_TYPO = 0.5;
/** Remedy for an unknown name: the nearest known one, or all of them if none is near. */
function suggestName(unknown, known) {
    const wanted = unknown.toLowerCase().replaceAll('_', '-');
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wanted, known);
    if (nearest !== '' && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, nearest) <= wanted.length * LARGEST_TYPO) {
        return `Did you mean "${nearest}"?`;
    }
    return `Known names: ${known.join(', ')}.`;
}


/***/ }),

/***/ 14340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot),
/* harmony export */   O: () => (/* binding */ upward)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The root of the git repository that holds a folder (absolute path); `null` outside of a repository. */
function repositoryRoot(folder) {
    for (const level of upward(folder))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(level, '.git')))
            return level;
    return null;
}
/** A folder, and the folders that hold it, the nearest first. */
function* upward(folder) {
    let level = folder;
    for (;;) {
        yield level;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(level);
        if (parent === level)
            return;
        level = parent;
    }
}


/***/ }),

/***/ 94508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   l: () => (/* binding */ isFileError)
/* harmony export */ });
/** Whether an error comes from the file system. */
function isFileError(error) {
    return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
/** The code, such as `EACCES`, or the text of another error. */
function codeOf(error) {
    return isFileError(error) ? error.code : String(error);
}


/***/ }),

/***/ 52084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ putInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Writes a file or a folder completely or not at all: under a temporary name in the same folder, which is then renamed.
 * Nobody sees a part of it.
 *
 * By hand, not by write-file-atomic: that package needs the whole content at once, while data is copied in pieces or is a
 * folder. It also uses a name that can be guessed and follows a link at that name, and an attacker may be able to write
 * to the folder.
 * @param make writes to the path that it receives; it opens files as new (`wx`), because nothing may exist there
 * @returns the return value of `make`
 * @throws the error of `make` or of the file system; the temporary file or folder is then removed
 */
async function putInPlace(path, make) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.codepurify`);
    try {
        const made = await make(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        return made;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true }).catch(() => undefined); // the first error is the one to report
        throw error;
    }
}


/***/ }),

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Rows by key, in order (`Map.groupBy` is not in Node 20). */
function groupBy(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group === undefined)
            groups.set(keyOf(row), [row]);
        else
            group.push(row);
    }
    return groups;
}


/***/ }),

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The sha256 of a text (UTF-8) or of bytes, in hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 37991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   h1: () => (/* binding */ bisect)
/* harmony export */ });
/*
 * By hand, not by d3-array: often the search is not over a list (the offsets that fit a model's window), and a finding
 * depends on the last bit of a quantile.
 */
/** A sorted copy, smallest first. */
function ascending(values) {
    return [...values].sort((a, b) => a - b);
}
/**
 * The last whole number that passes, by bisection. All numbers that pass come before all that fail.
 * @param passing a number that passes; it is not checked
 * @param failing a number above `passing` that fails; it is not checked
 */
function bisect(passing, failing, passes) {
    let [good, bad] = [passing, failing];
    while (good + 1 < bad) {
        const middle = (good + bad) >>> 1;
        if (passes(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}
/** How many of values sorted upwards are below `bound`: the index of the first that is not. */
function countBelow(sorted, bound) {
    return bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) < bound) + 1;
}
/** How many of values sorted upwards are at most `bound`. */
function countUpTo(sorted, bound) {
    return bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) <= bound) + 1;
}
/**
 * The quantile of values sorted upwards, with linear interpolation (type 7 of Hyndman and Fan 1996, as NumPy's
 * default); NaN for no values.
 * @param fraction from 0 to 1
 */
function quantile(sorted, fraction) {
    const place = fraction * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place - Math.floor(place));
}


/***/ }),

/***/ 81648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commonEnds)
/* harmony export */ });
/**
 * The common prefix and suffix of two texts.
 * @param splits whether a text must not be cut at an offset, such as within a surrogate pair; the prefix or suffix is then
 *   shorter
 */
function commonEnds(a, b, splits = () => false) {
    const most = Math.min(a.length, b.length);
    let prefix = 0;
    while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix))
        prefix++;
    while (prefix > 0 && (splits(a, prefix) || splits(b, prefix)))
        prefix--;
    let suffix = 0;
    while (suffix < most - prefix &&
        a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix))
        suffix++;
    while (suffix > 0 && (splits(a, a.length - suffix) || splits(b, b.length - suffix)))
        suffix--;
    return { prefix, suffix };
}


/***/ }),

/***/ 78296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ formatNats),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   MJ: () => (/* binding */ formatFraction),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   YB: () => (/* binding */ formatOdds),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   td: () => (/* binding */ formatPValue)
/* harmony export */ });
/** Smaller p-values are written as `< .0001`. */
const SMALLEST_P = 1e-4;
const NOT_A_NUMBER = 'n/a';
/** A probability with two digits, as statisticians write it: `.98`, `1`, `>.99`, `<.01`. */
function formatProbability(value) {
    if (!Number.isFinite(value))
        return NOT_A_NUMBER;
    if (value <= 0 || value >= 1)
        return String(Math.round(value));
    if (value < 0.005)
        return '<.01';
    return value >= 0.995 ? '>.99' : withoutZero(value.toFixed(2));
}
/** A p-value with two significant digits and its sign: `= .0007`, `= .052`, `< .0001`. */
function formatPValue(value) {
    if (!Number.isFinite(value))
        return '= n/a';
    if (value < SMALLEST_P)
        return '< .0001';
    return `= ${withoutZero(String(Number(value.toPrecision(2))))}`;
}
/** From this probability on a percentage is easier to read than odds. */
const LARGE_PROBABILITY = 0.1;
/** Odds are not written past this number: nobody can measure them. */
const LARGEST_ODDS = 1_000_000;
/**
 * How many of some things, for a probability: `1 of 1,400 functions`, `34 % of functions`, `fewer than 1 of 1,000,000
 * functions`; two significant digits.
 * @param counted how many things the probability was counted in: fewer than 1 of them are never written as odds
 */
function formatOdds(probability, things, counted = LARGEST_ODDS) {
    if (!Number.isFinite(probability))
        return `${NOT_A_NUMBER} of ${things}`;
    if (probability >= LARGE_PROBABILITY)
        return `${String(Math.round(probability * 100))} % of ${things}`;
    if (probability * counted < 1)
        return `fewer than 1 of ${formatCount(Number(counted.toPrecision(2)))} ${things}`;
    return `1 of ${formatCount(Number((1 / probability).toPrecision(2)))} ${things}`;
}
/** A statistic in nats with two decimals: `2.31`, `-0.40`. */
function formatNats(value) {
    return Number.isFinite(value) ? value.toFixed(2) : NOT_A_NUMBER;
}
/** A fraction below 1 in whole percent, never rounded up to 100. */
function formatFraction(fraction) {
    return `${String(Math.min(99, Math.round(fraction * 100)))} %`;
}
/** Seconds with one decimal: `12.3 s`. */
function formatSeconds(seconds) {
    return `${Number.isFinite(seconds) ? seconds.toFixed(1) : NOT_A_NUMBER} s`;
}
/** A count with its noun: `1 unit`, `3,000 units`. */
function count(number, singular, plural = `${singular}s`) {
    return `${formatCount(number)} ${number === 1 ? singular : plural}`;
}
/** A count with thousands separators, the same in every locale: `12,345`. */
function formatCount(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function withoutZero(decimal) {
    return decimal.replace(/^0\./, '.');
}


/***/ }),

/***/ 16010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37991);

/** Line ends: LF, CRLF and a lone CR, as in code; or only LF, as in git. */
const LINE_ENDS = { code: /\r\n?|\n/g, git: /\n/g };
/** Converts between UTF-16 offsets and places in one text. Built in one pass; lines are found by bisection. */
class LineIndex {
    /** Offset at which each line starts. */
    #starts = [0];
    #length;
    constructor(text, lines = 'code') {
        this.#length = text.length;
        for (const { index, 0: end } of text.matchAll(LINE_ENDS[lines]))
            this.#starts.push(index + end.length);
    }
    /** Place of an offset; offsets outside the text are clamped to it. */
    placeOf(offset) {
        const at = Math.min(Math.max(offset, 0), this.#length);
        const line = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(this.#starts, at);
        return { line, column: at - (this.#starts[line - 1] ?? 0) + 1 };
    }
    /** Offset of a place; lines and columns outside the text are clamped. */
    offsetOf(place) {
        const line = Math.min(Math.max(place.line, 1), this.#starts.length);
        const next = this.#starts[line] ?? this.#length;
        return Math.min((this.#starts[line - 1] ?? 0) + Math.max(place.column, 1) - 1, next);
    }
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

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   q4: () => (/* binding */ mergeSpans)
/* harmony export */ });
/** Whether two spans have a character in common. */
function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Whether the first span contains the second. */
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** Spans in order; those that overlap or touch become one. */
function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last === undefined || start > last.end)
            merged.push({ start, end });
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    }
    return merged;
}


/***/ })

};
