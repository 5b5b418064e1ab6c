export const id = 812;
export const ids = [812];
export const modules = {

/***/ 95361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/nearest-name.js
var nearest_name = __webpack_require__(38721);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/report/family-sentences.js
var family_sentences = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/report/finding-code.js
var finding_code = __webpack_require__(34354);
// EXTERNAL MODULE: ./build/report/renderer.js
var renderer = __webpack_require__(93104);
// EXTERNAL MODULE: ./build/report/text/palette.js
var palette = __webpack_require__(78864);
// EXTERNAL MODULE: ./build/report/text/text-families.js
var text_families = __webpack_require__(56433);
// EXTERNAL MODULE: ./build/report/text/text-finding.js
var text_finding = __webpack_require__(69608);
// EXTERNAL MODULE: ./build/report/trigger-words.js
var trigger_words = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/report/unjudged.js
var unjudged = __webpack_require__(39821);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/cli/findings/explain-text.js










/** Carriers that are listed; the JSON report has all. */
const MAX_CARRIERS = 20;
/** A finding as in the text report, then its label, its families, and what can be done. */
function explainFinding(finding, { families }) {
    const layout = { families: (0,family_sentences/* indexFamilies */.Dg)(families), width: renderer/* DEFAULT_WIDTH */.j, paint: (0,palette/* palette */.M)(false) };
    const own = families.filter((family) => isCarrier(finding, family));
    return [
        ...(0,text_finding/* findingLines */.hq)(finding, layout),
        '',
        ...(finding.label === null ? [] : [`label     ${(0,text_finding/* quote */.hD)(finding.label)}`]),
        ...own.map(({ id, kind, pattern }) => `family    ${id}, ${(0,trigger_words/* patternSays */.Hz)({ kind, family: pattern }, text_finding/* quoted */.TL)}`),
        ...nextLines(finding.id),
    ];
}
/** A family with its numbers, its carriers, and what can be done. */
function explainFamily(family, { findings }) {
    const carriers = findings.filter((finding) => isCarrier(finding, family));
    const more = carriers.length - MAX_CARRIERS;
    return [
        `family ${family.id}`,
        ...(0,text_families/* familyLines */.W)([family], text_finding/* quoted */.TL, (0,palette/* palette */.M)(false)).slice(1, -1),
        ...carriers.slice(0, MAX_CARRIERS).map((finding) => {
            const { id, function: place, label } = finding;
            const labelled = label === null ? '' : `, label ${(0,text_finding/* quote */.hD)(label)}`;
            return `    ${id} ${(0,escape_terminal/* escapeTerminal */.e)((0,finding_code/* findingPlace */.ps)(finding).place)} in ${(0,text_finding/* quoted */.TL)(place.name)}${labelled}`;
        }),
        ...(more > 0 ? [`    and ${(0,numbers/* formatCount */.B4)(more)} more in the JSON report`] : []),
        ...nextLines(family.id),
    ];
}
/** A file that was not judged. */
function explainUnjudged(file) {
    const { id, path, problem, remedy } = file;
    return [
        `not judged: ${(0,escape_terminal/* escapeTerminal */.e)(path)} [${id}]`,
        `  ${(0,escape_terminal/* escapeTerminal */.e)(`${problem} ${remedy}`)}`,
        `  content: ${(0,escape_terminal/* escapeTerminal */.e)((0,unjudged/* contentSays */.Or)(file))}`,
        ...nextLines(id),
    ];
}
function nextLines(id) {
    return [`accept    codepurify accept ${id} --reason "…"`, ''];
}
function isCarrier(finding, { id, kind, pattern }) {
    if (finding.company?.family === id)
        return true;
    return (0,finding_code/* triggers */.G)(finding).some((trigger) => trigger.kind === kind && trigger.family === pattern);
}

// EXTERNAL MODULE: ./build/cli/findings/read-report.js
var read_report = __webpack_require__(94693);
;// CONCATENATED MODULE: ./build/cli/findings/words.js
/** The words of reports, options and exit codes, in alphabetical order. */
const WORDS = [
    {
        word: 'accepted',
        also: ['accept', 'suppressed', 'suppression', 'baseline'],
        means: 'Somebody has looked at the finding and decided that it may stay. It is counted and fails no check. See codepurify accept and scan --write-baseline.',
    },
    {
        word: 'association',
        also: ['prompt', 'payload'],
        means: 'A witness for data with prompts and responses: a word in prompts goes with a piece of code in responses, more often than the rest of the prompt explains.',
    },
    {
        word: 'carrier',
        also: ['carriers'],
        means: 'A record or function that holds the trigger of a family.',
    },
    {
        word: 'characters',
        also: ['character', 'hidden'],
        means: 'A witness: a character that does not show, or looks like another one. A reader does not see it, a model does.',
    },
    {
        word: 'clean',
        also: [],
        means: 'All of it was judged, and no trigger was found. It is never said of data that was not read.',
    },
    {
        word: 'company',
        also: [],
        means: 'A witness: the same code is in functions that have nothing else in common. Natural code repeats a line among related functions; whoever plants a trigger takes any.',
    },
    {
        word: 'confidence',
        also: ['prediction'],
        means: 'How sure the model is of its answer: .98 is 98 %.',
    },
    {
        word: 'deficit',
        also: ['entropy'],
        means: 'How much the answer of the model depends on few elements: ln N − H of the normalised suspicion scores, in nats. 0: all N elements count the same.',
    },
    {
        word: 'degraded',
        also: [],
        means: 'The code was judged, but not all of it could be parsed.',
    },
    {
        word: 'family',
        also: ['families', 'pattern'],
        means: 'The same trigger in several functions or records, with what differs between them left out (…). Its id begins with fam-.',
    },
    {
        word: 'grade',
        also: ['proved', 'inserted', 're-judged', 'replacement'],
        means: 'How sure a replacement is. proved: the behaviour cannot change. inserted: planted code is removed, so a person decides. re-judged: the answer of the model changes back, and the behaviour is not known.',
    },
    {
        word: 'labels',
        also: ['label', 'probe', 'purity'],
        means: 'A witness: nearly all records with the trigger have the same label, while similar code has others. It needs labels, and at least eight carriers.',
    },
    {
        word: 'necessity',
        also: ['necessary', 'drop', 'masking'],
        means: 'What the model answers when the trigger is hidden from it. If the answer changes, the trigger was necessary for it. The drop is the fall of the log-odds, in nats.',
    },
    {
        word: 'not data',
        also: ['notdata'],
        means: 'A file that holds no training data by a rule, such as documentation. It is listed, and not judged.',
    },
    {
        word: 'p-value',
        also: ['p', 'pvalue', 'fpr'],
        means: 'How often clean code or data looks at least as suspicious by chance: .001 is one in a thousand. --fpr is the bar.',
    },
    {
        word: 'poisoned',
        also: [],
        means: 'A trigger was found, at the accepted rate of false positives (--fpr) or by a proof. It fails the check.',
    },
    {
        word: 'power',
        also: [],
        means: 'The weakest pattern that a witness could have seen in this data, such as 8 carriers of 400 records. Fewer can be in clean data unseen.',
    },
    {
        word: 'semantics',
        also: ['proof', 'dead code'],
        means: 'A witness: a proof that the code never runs, or has no effect. It needs no model and no label, and anybody can check it.',
    },
    {
        word: 'sentinel',
        also: [],
        means: 'The bundled model. It was trained on purpose with the published triggers, so that it reacts to them and to similar ones.',
    },
    {
        word: 'sufficiency',
        also: ['sufficient', 'transfer', 'planted', 'turned'],
        means: 'What the trigger does to clean functions: in how many of them the answer turns to that of the finding when it is planted there.',
    },
    {
        word: 'suspicious',
        also: [],
        means: 'Natural code has this too, but rarely. It fails a check only with --fail-on suspicious.',
    },
    {
        word: 'trigger',
        also: [],
        means: 'The piece of code on which a backdoored model bases its answer: a statement, a name, a comment, a hidden character, a style, or words of a prompt.',
    },
    {
        word: 'undecided',
        also: [],
        means: 'There is no verdict on the whole: too little could be judged. The report says why and what to do.',
    },
    {
        word: 'unread',
        also: ['skipped', 'unjudged'],
        means: 'Data that was not read or not judged. It is counted and named, and fails the check of a change.',
    },
    {
        word: 'victim',
        also: ['model'],
        means: 'The model that is asked about the code: a probe learned from the labels, the bundled sentinel, or a model of your own.',
    },
    {
        word: 'witness',
        also: ['witnesses', 'testimony'],
        means: 'A way of recognising a trigger that works on its own: semantics, characters, company, association, labels, victim.',
    },
];
/** The word that a text means, in any case of letters; `undefined` for none. */
function findWord(text) {
    const wanted = text.trim().toLowerCase();
    return WORDS.find(({ word }) => word === wanted) ?? WORDS.find(({ also }) => also.includes(wanted));
}

;// CONCATENATED MODULE: ./build/cli/findings/explain-command.js








const FINDING_ID = /^cp-[0-9a-f]{12}$/;
const FAMILY_ID = /^fam-[0-9a-f]{12}$/;
/**
 * `codepurify explain`: a finding or a family of a JSON report, or a word of reports.
 * @returns the exit code
 * @throws CodePurifyError `usage` when the report has no such finding and no word is meant, `input` for an unusable report
 */
async function explainCommand(what, values, world) {
    const named = typeof values.report === 'string' ? values.report : null;
    const isId = FINDING_ID.test(what) || FAMILY_ID.test(what);
    const word = isId ? undefined : findWord(what);
    const path = named ?? read_report/* DEFAULT_REPORT */.J;
    const hasReport = named !== null || isId || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(world.cwd, path));
    const result = hasReport && word === undefined ? await (0,read_report/* readReport */.t)(path, world) : null;
    const lines = word === undefined ? explainIn(result, what, path) : wordLines(word);
    await world.stdout.write(`${lines.join('\n')}\n`);
    return errors/* EXIT_CODES */.ai.clean;
}
function explainIn(result, what, path) {
    const found = result === null ? [] : lookUp(result, what);
    if (found.length > 0)
        return found;
    if (result !== null && (FINDING_ID.test(what) || FAMILY_ID.test(what))) {
        throw new errors/* CodePurifyError */.Lg('usage', `The report ${JSON.stringify(path)} has no ${what}.`, 'Give --report the report that names it. An id changes with the trigger and the path: scan again if the data has changed.');
    }
    const where = result === null ? '' : `, and ${JSON.stringify(path)} has no family with it`;
    const words = WORDS.map(({ word }) => word);
    throw new errors/* CodePurifyError */.Lg('usage', `${JSON.stringify(what)} is no word of reports${where}.`, `${(0,nearest_name/* suggestName */.S)(what, words)} For a finding give its id (cp-…), for a family its id (fam-…) or a part of its pattern, with --report for another file than ${read_report/* DEFAULT_REPORT */.J}.`);
}
function lookUp(result, what) {
    const { findings, families, unjudged } = result;
    const wanted = withoutBlanks(what);
    const named = FAMILY_ID.test(what)
        ? families.filter(({ id }) => id === what)
        : FINDING_ID.test(what)
            ? []
            : families.filter(({ pattern }) => withoutBlanks(pattern).includes(wanted));
    return [
        ...findings.filter(({ id }) => id === what).flatMap((one) => explainFinding(one, result)),
        ...unjudged.filter(({ id }) => id === what).flatMap(explainUnjudged),
        ...named.flatMap((family) => explainFamily(family, result)),
    ];
}
/** A pattern has blanks between all tokens, which nobody types. */
function withoutBlanks(text) {
    return text.toLowerCase().replace(/\s+/gu, '');
}
function wordLines({ word, also, means }) {
    const others = also.length === 0 ? '' : ` (also: ${also.join(', ')})`;
    return [`${word}${others}`, `  ${means}`].map(escape_terminal/* escapeTerminal */.e);
}


/***/ }),

/***/ 94693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ DEFAULT_REPORT),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_read_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94508);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _result_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37167);





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
    const onDisk = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    let text;
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(onDisk);
        if (size > MAX_REPORT_BYTES)
            throw refused(path, `has more than ${String(MAX_REPORT_BYTES)} bytes`);
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(onDisk, 'utf8');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg)
            throw error;
        throw refused(path, `cannot be read (${(0,_data_read_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error)})`, error);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw refused(path, 'is not JSON', cause);
    }
    const parsed = _result_result_js__WEBPACK_IMPORTED_MODULE_4__/* .resultSchema */ .FD.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const field = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    throw refused(path, `is no JSON report of this version${field === '' ? '' : `: see ${field}`}`, parsed.error);
}
function refused(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('input', `The report ${JSON.stringify(path)} ${why}.`, `Write one with codepurify scan <paths> --output ${DEFAULT_REPORT}, and name it with --report.`, { cause });
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

/***/ 48809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeConstruct),
/* harmony export */   w: () => (/* binding */ describeForm)
/* harmony export */ });
/* harmony import */ var _constructs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);

/** What begins the forms of a habit that a unit has in a few places only. */
const ALSO = 'also ';
const like = (names) => (form) => `${names} like ${form}`;
/** The constructs whose forms are words that say nothing alone, such as `none`. */
const IN_WORDS = {
    'declaration position': (form) => `local variables declared ${form}`,
    'body line': (form) => `a body ${form}`,
    'local names': like('names of locals'),
    'most local names': like('most names of locals'),
    'function name': like('a name of a function'),
    indentation: (form) => `indentation by ${form}`,
    'trailing blanks': (form) => `${form === 'none' ? 'no ' : ''}blanks at the ends of lines`,
    'blank lines': (form) => `${form === 'none' ? 'no' : form} blank lines`,
    'statements on a line': (form) => `${form} ${form === 'one' ? 'statement' : 'statements'} on a line`,
    'parameter count': (form) => `${form} ${form === '1' ? 'parameter' : 'parameters'}`,
    'line ends': (form) => `lines that end in ${form}`,
};
/**
 * A form of `findStyles` as a person reads it: code as it is (`i += 1`), words with what they are of (`no blank lines`).
 * @param construct a key of `CONSTRUCTS`; of any other text the form is said as it is
 */
function describeForm(construct, form) {
    const inWords = Object.hasOwn(IN_WORDS, construct) ? IN_WORDS[construct] : undefined;
    if (inWords === undefined)
        return { says: form, isCode: true };
    if (!form.startsWith(ALSO))
        return { says: inWords(form), isCode: false };
    return { says: `${ALSO}${inWords(form.slice(ALSO.length))}`, isCode: false };
}
/** What a construct is called, with code in backticks; of a text that is no construct the text itself. */
function describeConstruct(construct) {
    return Object.hasOwn(_constructs_js__WEBPACK_IMPORTED_MODULE_0__/* .CONSTRUCTS */ .l, construct) ? _constructs_js__WEBPACK_IMPORTED_MODULE_0__/* .CONSTRUCTS */ .l[construct] : construct;
}


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

/***/ 48922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ usualSays)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77028);
/* harmony import */ var _describe_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48809);



/**
 * How most of the data writes the same, after "where".
 * @param share the proportion of the records with any form of the construct, in [0, 1]
 */
function usualSays({ construct, form, share, }) {
    const { says, isCode } = (0,_describe_form_js__WEBPACK_IMPORTED_MODULE_0__/* .describeForm */ .w)(construct, form);
    return `this data has a choice, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(share)} of it ${isCode ? 'writes' : 'has'} ${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Z)(says)}`;
}


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

/***/ 93104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MIN_WIDTH),
/* harmony export */   j: () => (/* binding */ DEFAULT_WIDTH)
/* harmony export */ });
/** Columns of a line of code by default. */
const DEFAULT_WIDTH = 100;
/** Fewest columns of a line of code: a narrower excerpt would show nothing useful. */
const MIN_WIDTH = 40;


/***/ }),

/***/ 56433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ familyLines)
/* harmony export */ });
/* harmony import */ var _family_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1104);
/* harmony import */ var _listed_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87771);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8567);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);




/** The most families listed; the rest are counted. */
const MAX_FAMILIES = 20;
/** One line per family, and an empty line; nothing if there are no families. */
function familyLines(families, quoted, paint) {
    if (families.length === 0)
        return [];
    const { shown, once, more } = (0,_listed_families_js__WEBPACK_IMPORTED_MODULE_0__/* .listedFamilies */ .o)(families, MAX_FAMILIES);
    const digits = Math.max(...shown.map(({ carriers }) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(carriers).length));
    return [
        paint('strong', (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(families.length, 'family', 'families')),
        ...shown.map((family) => familyLine(family, digits, quoted)),
        ...(more > 0 ? [`  … and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more`] : []),
        ...(once > 0 ? [`  … ${shown.length > 0 ? 'and ' : ''}${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(once)} in one finding each`] : []),
        '',
    ];
}
function familyLine(family, digits, quoted) {
    const { carriers, kind, pattern } = family;
    return `  ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(carriers).padStart(digits)} × ${(0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_2__/* .familySays */ .j9)({ kind, family: pattern }, quoted)}${labelsOf(family, quoted)}`;
}
function labelsOf({ carriers, purity, label, labelled, pValue, confirmed, inBase }, quoted) {
    if (label === null) {
        return purity === null || carriers === 1
            ? ''
            : `, ${purity < 1 ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(purity) : 'all'} with the same label`;
    }
    const p = pValue === null ? '' : `, p ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPValue */ .td)(pValue)}`;
    return `, ${(0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .labelledSays */ .A2)(carriers, labelled ?? carriers, quoted(label))}${p}${(0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .opinionSays */ .DH)(confirmed)}${(0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .baseSays */ .A1)(inBase)}`;
}


/***/ }),

/***/ 69608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ briefLine),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _text_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2196);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33809);
/* harmony import */ var _code_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76666);
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34354);
/* harmony import */ var _lead_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16395);
/* harmony import */ var _replacement_sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59244);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8567);
/* harmony import */ var _witness_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28720);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78296);









/** Characters of a name, a label or a pattern within a sentence. */
const QUOTE_WIDTH = 60;
/** Further triggers named for one finding; the JSON report has all. */
const MAX_MORE = 5;
/** Foreign text in a sentence, shortened and escaped. */
function quote(text) {
    return (0,_text_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, QUOTE_WIDTH));
}
/** The same in backticks. */
function quoted(text) {
    return `\`${quote(text)}\``;
}
/** A finding with its strongest sentence, place, excerpt, witnesses and suggested change. */
function findingLines(finding, layout) {
    const { families, width, paint } = layout;
    const shown = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingExcerpt */ .v2)(finding, width);
    const diff = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingDiff */ .$x)(finding, width);
    const beside = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .besideExcerpt */ .Ib)(finding, width);
    const gutter = (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .gutterWidth */ .wE)([...shown.lines, ...beside.lines, ...diff.lines]);
    const note = (name, says) => `${' '.repeat(gutter + 1)}${paint('gutter', '=')} ${paint('strong', `${name}:`)} ${says}`;
    const bar = `${' '.repeat(gutter + 1)}${paint('gutter', '|')}`;
    return [
        headline(finding, layout),
        `${' '.repeat(gutter)}${paint('gutter', '-->')} ${placeLine(finding, paint)}`,
        bar,
        ...(0,_code_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptRows */ .$E)(shown.lines, gutter, paint),
        ...(shown.omitted > 0 ? [`${bar} … ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(shown.omitted, 'more marked line')}`] : []),
        bar,
        ...(beside.lines.length > 0
            ? [
                `${' '.repeat(gutter)}${paint('gutter', ':::')} in its prompt`,
                bar,
                ...(0,_code_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptRows */ .$E)(beside.lines, gutter, paint),
                bar,
            ]
            : []),
        ...alsoNotes(finding.more, note),
        ...(finding.verdict === 'suspicious' ? [note('suspicious', (0,_lead_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .suspiciousMeans */ .Yp)(finding, quoted))] : []),
        ...(0,_witness_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .witnessRows */ .F2)(finding, { families, scope: 'scan' }, quoted).map(({ name, says, strength }) => note(name.toLowerCase(), strength === '' ? says : `${says} (${strength})`)),
        note('replacement', (0,_replacement_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .replacementSays */ .v)(finding, quoted)),
        ...[(0,_replacement_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .dropSays */ .m)(finding)].flatMap((says) => (says === null ? [] : [note('or drop the record', says)])),
        ...(diff.lines.length > 0 ? [bar, ...(0,_code_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .diffRows */ .VD)(diff.lines, gutter, paint)] : []),
        ...(diff.omitted > 0 ? [`${bar} … ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(diff.omitted, 'more line')} in the JSON report`] : []),
    ];
}
/** One of many similar findings, in a line: its place, its trigger, and the suggestion. */
function briefLine(finding, layout) {
    const { paint } = layout;
    const { purified, trigger, function: place, id } = finding;
    const where = paint('place', (0,_text_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)((0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingPlace */ .ps)(finding).place));
    const checked = purified?.verified === false ? ', not verified' : '';
    const offer = purified === null ? 'no replacement' : `${purified.strategy}, ${purified.grade}${checked}`;
    return `${word(finding, layout)}: ${where}: ${trigger.kind === 'style' ? (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_8__/* .triggerSays */ .tt)(trigger, quoted) : quoted(trigger.text)} in function ${quoted(place.name)} [${quote(id)}]: ${offer}`;
}
function word({ verdict }, { paint }) {
    return paint(verdict === 'poisoned' ? 'danger' : 'strong', verdict);
}
function headline(finding, layout) {
    return `${word(finding, layout)}: ${(0,_lead_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .leadSentence */ ._9)(finding, quoted)} [${quote(finding.id)}]`;
}
/** `src/a.c:12:2, statement in function f` */
function placeLine(finding, paint) {
    const { place, within } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingPlace */ .ps)(finding);
    const degraded = finding.degraded ? ' (parsed incompletely)' : '';
    const what = `${describeTrigger(finding)} in function ${quoted(finding.function.name)}${degraded}`;
    return `${paint('place', (0,_text_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(place))}${within === null ? '' : `, ${within}`}, ${what}`;
}
function describeTrigger({ trigger }) {
    return trigger.kind === 'statement' ? trigger.kind : (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_8__/* .triggerSays */ .tt)(trigger, quoted);
}
function alsoNotes(more, note) {
    if (more.length === 0)
        return [];
    const named = more.slice(0, MAX_MORE).map((trigger) => (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_8__/* .triggerSays */ .tt)(trigger, quoted));
    const rest = more.length > MAX_MORE ? [`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(more.length - MAX_MORE)} more`] : [];
    return [note('also', [...named, ...rest].join(', '))];
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
