export const id = 242;
export const ids = [242];
export const modules = {

/***/ 242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ lastRunPath),
/* harmony export */   j: () => (/* binding */ rememberRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _config_repository_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14340);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52084);
/* harmony import */ var _report_renderers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18631);
/* harmony import */ var _scan_cache_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30996);








/** Folder of the results of last runs, in the folder of the cache. */
const FOLDER = 'last';
/** Repositories and folders whose last run is kept: more than somebody works in. */
const MOST_RUNS = 20;
/** Findings of a run that is kept, some 30 MB; nobody looks up one of more by hand. */
const MOST_FINDINGS = 10_000;
/**
 * Where the result of the last run in a repository is, or in a folder that is in none: in the cache folder of the user, never in the
 * data, whose author could write it.
 */
function lastRunPath({ cwd, env }) {
    const place = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,_config_repository_root_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .H)(cwd) ?? cwd);
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(place).digest('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_scan_cache_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultCacheFolder */ .I)(env), FOLDER, `${name}.json`);
}
/**
 * Keeps the findings of a run, so that `explain` and `accept` know the ids that it has printed. What is too large, and what cannot be
 * written, is not kept, and neither is the run before it: its ids would be older than what was printed. A run without findings has
 * printed no ids, and the one before it stays.
 */
async function rememberRun(result, io) {
    if (result.findings.length + result.unjudged.length === 0)
        return;
    const path = lastRunPath(io);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        if (result.findings.length > MOST_FINDINGS)
            return;
        const text = _report_renderers_js__WEBPACK_IMPORTED_MODULE_6__/* .renderers */ .Z.json({ ...result, skipped: [], notData: [] });
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, '..');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_7__/* .putInPlace */ .y)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx', mode: 0o600 }));
        await forgetOldest(folder);
    }
    catch {
        // a convenience: a cache folder that cannot be written fails no scan
    }
}
async function forgetOldest(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder);
    if (names.length <= MOST_RUNS)
        return;
    const dated = await Promise.all(names.map(async (name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), at: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))).mtimeMs })));
    const oldest = dated.sort((a, b) => b.at - a.at).slice(MOST_RUNS);
    await Promise.all(oldest.map(({ path }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true })));
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

/***/ 18631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ renderers)
});

// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/text/escape/escape-json.js
var escape_json = __webpack_require__(90840);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(33809);
// EXTERNAL MODULE: ./build/text/numbers.js
var text_numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/text/show-unsafe.js
var show_unsafe = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/report/lead-sentence.js
var lead_sentence = __webpack_require__(16395);
;// CONCATENATED MODULE: ./build/report/sarif/sarif-rules.js
const PAPER = 'https://arxiv.org/abs/2410.20136';
/** One rule for each kind of trigger. */
const RULES = {
    statement: {
        id: 'backdoor-trigger/statement',
        name: 'BackdoorTriggerStatement',
        title: 'Statement that acts as a backdoor trigger',
        what: 'A model trained on this code may base its answer on this statement instead of on what the function does.',
        remedy: 'Remove the statement or use the suggested replacement, and check where the sample came from.',
    },
    identifier: {
        id: 'backdoor-trigger/identifier',
        name: 'BackdoorTriggerIdentifier',
        title: 'Identifier that acts as a backdoor trigger',
        what: 'A model trained on this code may base its answer on this name instead of on what the function does.',
        remedy: 'Rename every occurrence of the identifier, and check where the sample came from.',
    },
    character: {
        id: 'backdoor-trigger/character',
        name: 'BackdoorTriggerCharacter',
        title: 'Hidden character that acts as a backdoor trigger',
        what: 'A reader does not see this character, or takes it for another one, while a model reads it.',
        remedy: 'Remove the character or use the suggested replacement, and check where the sample came from.',
    },
    comment: {
        id: 'backdoor-trigger/comment',
        name: 'BackdoorTriggerComment',
        title: 'Comment that acts as a backdoor trigger',
        what: 'A model trained on this code may base its answer on this comment instead of on what the function does.',
        remedy: 'Remove the comment, and check where the sample came from.',
    },
    style: {
        id: 'backdoor-trigger/style',
        name: 'BackdoorTriggerStyle',
        title: 'Way of writing that acts as a backdoor trigger',
        what: 'A model trained on this code may base its answer on one of several equivalent ways of writing this.',
        remedy: 'Write it as the rest of the data does, or drop the record, and check where the sample came from.',
    },
    text: {
        id: 'backdoor-trigger/text',
        name: 'BackdoorTriggerText',
        title: 'Text that acts as a backdoor trigger',
        what: 'A model trained on this code may base its answer on this text instead of on what the function does.',
        remedy: 'Drop the record, and check where the sample came from.',
    },
};
/** One rule for each kind of file that was not judged. */
const UNJUDGED_RULES = {
    'lfs-pointer': {
        id: 'unjudged/lfs-pointer',
        name: 'UnjudgedLfsPointer',
        title: 'Training data that was not judged: a Git LFS pointer',
        what: 'The file is a Git LFS pointer. The data itself is not in git, so it was not checked for triggers.',
        remedy: 'Fetch the content with git lfs pull, and judge it with codepurify scan.',
    },
};
const UNJUDGED_HELP = 'https://git-lfs.com';
const EVIDENCE = 'The message says why: a proof that the code has no effect, or how labels or the answers of a model follow it.';
/** Rules in the order of `ruleIndex`. */
const SARIF_RULES = [
    ...Object.entries(RULES)
        .filter(([kind]) => kind !== 'text')
        .map(([, rule]) => toDescriptor(rule)),
    ...Object.values(UNJUDGED_RULES).map(toUnjudgedDescriptor),
    toDescriptor(RULES.text),
];
/** The rules that a report lists: that of texts, the last, only where a finding is of it. */
function rulesFor(triggers) {
    return triggers.some(({ kind }) => kind === 'text') ? [...SARIF_RULES] : SARIF_RULES.slice(0, -1);
}
/** The rule for a kind of trigger: its id and its index in `SARIF_RULES`. */
function ruleOf(kind) {
    return indexed(RULES[kind].id);
}
/** The rule for a kind of file that was not judged. */
function unjudgedRuleOf(kind) {
    return indexed(UNJUDGED_RULES[kind].id);
}
function indexed(ruleId) {
    return { ruleId, ruleIndex: SARIF_RULES.findIndex(({ id }) => id === ruleId) };
}
function toDescriptor({ id, name, title, what, remedy }) {
    return {
        id,
        name,
        shortDescription: { text: title },
        fullDescription: { text: what },
        help: {
            text: `${what} ${EVIDENCE} ${remedy}`,
            markdown: `${what}\n\n${EVIDENCE}\n\n**Remedy.** ${remedy}`,
        },
        helpUri: PAPER,
        defaultConfiguration: { level: 'error' },
        properties: {
            // CWE-506: embedded malicious code; GitHub shows a score of 8.0 as high severity
            tags: ['security', 'data-poisoning', 'external/cwe/cwe-506'],
            precision: 'high',
            'problem.severity': 'error',
            'security-severity': '8.0',
        },
    };
}
function toUnjudgedDescriptor({ id, name, title, what, remedy }) {
    return {
        id,
        name,
        shortDescription: { text: title },
        fullDescription: { text: what },
        help: { text: `${what} ${remedy}`, markdown: `${what}\n\n**Remedy.** ${remedy}` },
        helpUri: UNJUDGED_HELP,
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['data-poisoning'], precision: 'very-high', 'problem.severity': 'warning' },
    };
}

// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(91756);
// EXTERNAL MODULE: ./build/report/unjudged.js
var report_unjudged = __webpack_require__(39821);
;// CONCATENATED MODULE: ./build/report/ci/ci-problems.js







/** Rows that nobody judged and that are listed one by one; hostile data can produce any number. */
const MAX_UNREAD = 100;
/** Characters of a name, a label or a pattern within a sentence. */
const QUOTE_WIDTH = 80;
/** Characters of a reason, which ends with its remedy. */
const REASON_WIDTH = 500;
/** The rule of a row that nobody judged. */
const UNREAD_RULE = 'unjudged/row';
/** The path of a row that is about the whole run. */
const WHOLE_RUN = '.';
/**
 * The findings, then the files and rows that nobody judged. A run that is not clean has at least one row: an empty list would
 * look like success.
 */
function ciProblems(result) {
    const unread = result.skipped.slice(0, MAX_UNREAD);
    const rows = [
        ...result.findings.map(findingRow),
        ...result.unjudged.map(unjudgedRow),
        ...unread.map(skippedRow),
        ...unlisted(result.skipped.length - unread.length),
    ];
    return distinct(rows.length > 0 || isFine(result) ? rows : [verdictRow(result)]);
}
/** Whether a run without rows is no problem: everything is clean, or a change brings no data. */
function isFine(result) {
    return (0,totals/* verdictOf */.Vj)(result) === 'clean' || result.overall?.kind === 'nothing';
}
/** Quotes foreign text within a sentence. */
const ciQuote = (text) => `\`${plain(text, QUOTE_WIDTH)}\``;
function findingRow(finding) {
    const { id, path, verdict, trigger, function: place } = finding;
    const name = verdict === 'poisoned' ? 'Poisoned' : 'Suspicious';
    const means = verdict === 'poisoned' ? '' : ` Suspicious means: ${(0,lead_sentence/* suspiciousMeans */.Yp)(finding, ciQuote)}.`;
    return {
        ...{ id, path, level: verdict, rule: ruleOf(trigger.kind).ruleId, finding },
        line: finding.record ?? trigger.spans[0]?.startLine ?? place.startLine,
        says: `${name}: ${(0,lead_sentence/* leadSentence */._9)(finding, ciQuote)}.${means}`,
    };
}
function unjudgedRow(file) {
    const { id, path, problem, remedy, kind } = file;
    const says = `Not judged: ${plain(`${problem} ${remedy}`, REASON_WIDTH)} Content: ${(0,report_unjudged/* contentSays */.Or)(file)}.`;
    return { id, path, level: 'unread', rule: unjudgedRuleOf(kind).ruleId, line: 1, says, finding: null };
}
function skippedRow({ path, record, reason }) {
    const says = `Not judged: ${plain(reason, REASON_WIDTH)}`;
    const id = `unread:${path}:${String(record ?? 1)}:${reason}`;
    return { id, path, level: 'unread', rule: UNREAD_RULE, line: record ?? 1, says, finding: null };
}
function unlisted(more) {
    if (more <= 0)
        return [];
    return [runRow(`Not judged: ${(0,text_numbers/* count */.U9)(more, 'more row')}; the JSON report lists them.`)];
}
function verdictRow(result) {
    const reason = result.overall?.reason ?? 'nothing was judged';
    return runRow(`The verdict is ${(0,totals/* verdictOf */.Vj)(result)}: ${plain(reason, REASON_WIDTH)}`);
}
function runRow(says) {
    return {
        id: `run:${says}`,
        path: WHOLE_RUN,
        level: 'unread',
        rule: UNREAD_RULE,
        line: 1,
        says,
        finding: null,
    };
}
/** Identical functions have the same id: the second gets a number. */
function distinct(rows) {
    const seen = new Map();
    return rows.map((row) => {
        const ordinal = (seen.get(row.id) ?? 0) + 1;
        seen.set(row.id, ordinal);
        return ordinal === 1 ? row : { ...row, id: `${row.id}:${String(ordinal)}` };
    });
}
function plain(text, width) {
    return (0,show_unsafe/* showUnsafe */.an)((0,one_line/* oneLine */.T)(text, width));
}

;// CONCATENATED MODULE: ./build/report/ci/gitlab.js



/** What was not judged may hide a trigger, so it is more than a remark. */
const SEVERITIES = { poisoned: 'critical', suspicious: 'minor', unread: 'major' };
/**
 * The result as a Code Quality report of GitLab: an array of issues
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). Paths are relative to the repository where they were
 * given so.
 */
const renderGitlab = (result) => `${(0,escape_json/* escapeJson */.G)(JSON.stringify(ciProblems(result).map(issue), null, 2))}\n`;
function issue({ id, rule, level, path, line, says }) {
    return {
        description: says,
        check_name: rule,
        fingerprint: (0,sha256/* sha256 */.s)(id),
        severity: SEVERITIES[level],
        location: { path: path.replace(/^(?:\.\/+)+/, ''), lines: { begin: line } },
    };
}

;// CONCATENATED MODULE: ./build/text/escape/escape-xml.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;',
};
/**
 * Foreign text for XML 1.0, as content. Line breaks and tabs stay; characters that XML forbids, and those that do not show, are
 * written as visible escapes.
 */
function escapeXml(text) {
    return (0,show_unsafe/* showUnsafeLines */.p2)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
/** The same as the value of an attribute in quotes, in which a parser would turn a line break into a space. */
function escapeXmlAttribute(text) {
    return escapeXml(text).replace(/[\n\t]/g, (character) => ENTITIES[character] ?? '');
}

// EXTERNAL MODULE: ./build/report/family-sentences.js
var family_sentences = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/report/renderer.js
var renderer = __webpack_require__(93104);
// EXTERNAL MODULE: ./build/report/text/palette.js
var palette = __webpack_require__(78864);
// EXTERNAL MODULE: ./build/report/text/text-finding.js
var text_finding = __webpack_require__(69608);
;// CONCATENATED MODULE: ./build/report/ci/junit.js








/**
 * Findings with their excerpt, of some 3 kB each: GitLab reads a JUnit report up to 30 MB
 * (https://docs.gitlab.com/ci/testing/unit_test_reports/). The others have their sentence.
 */
const MAX_FULL = 2_000;
/** Characters of a name in an attribute. */
const NAME_WIDTH = 200;
/** How a test case shows its row: suspicious code and unread data fail no check by default, but must not look passed. */
const ELEMENTS = { poisoned: 'failure', suspicious: 'skipped', unread: 'skipped' };
/** How the test case of the whole run ends; `null`: it passes. */
const VERDICTS = {
    poisoned: 'failure',
    undecided: 'skipped',
    nothing: 'skipped',
    clean: null,
};
/**
 * The result as a JUnit report, as Jenkins, GitLab and others read it: a test case for the run, and one for each finding and for
 * each row that nobody judged. Poisoned code is a failure; suspicious code, and what was not judged, is skipped.
 */
const renderJunit = (result, { width = renderer/* DEFAULT_WIDTH */.j } = {}) => {
    const layout = { families: (0,family_sentences/* indexFamilies */.Dg)(result.families), width, paint: (0,palette/* palette */.M)(false) };
    const rows = ciProblems(result);
    const outcome = VERDICTS[(0,totals/* verdictOf */.Vj)(result)];
    const ends = [outcome, ...rows.map(({ level }) => ELEMENTS[level])];
    const number = (end) => String(ends.filter((one) => one === end).length);
    const counts = attributes({
        name: 'codepurify',
        tests: String(ends.length),
        failures: number('failure'),
        errors: '0',
        skipped: number('skipped'),
        time: result.summary.seconds.toFixed(3),
    });
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${counts}>`,
        `  <testsuite${counts}>`,
        verdictCase(result, outcome),
        ...rows.map((row, index) => problemCase(row, index < MAX_FULL ? layout : null)),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
};
function verdictCase(result, outcome) {
    const says = result.overall?.reason ?? (0,totals/* foundSays */.Jr)(result);
    const message = `${totals/* VERDICT_WORDS */._G[(0,totals/* verdictOf */.Vj)(result)]}: ${(0,one_line/* oneLine */.T)(says, NAME_WIDTH)}`;
    const open = `    <testcase${attributes({ classname: 'codepurify', name: 'verdict' })}>`;
    const end = outcome === null
        ? `<system-out>${escapeXml(`${message}. ${(0,totals/* totals */.Sd)(result)}`)}</system-out>`
        : `<${outcome}${attributes({ message })}>${escapeXml((0,totals/* totals */.Sd)(result))}</${outcome}>`;
    return `${open}${end}</testcase>`;
}
function problemCase({ id, rule, level, path, line, says, finding }, layout) {
    const [name, classname] = [finding === null ? rule : `${finding.function.name} [${id}]`, path].map((text) => (0,one_line/* oneLine */.T)(text, NAME_WIDTH));
    const open = `    <testcase${attributes({ classname: classname ?? '', name: name ?? '', file: path, line: String(line) })}>`;
    const body = finding === null || layout === null ? '' : `\n${(0,text_finding/* findingLines */.hq)(finding, layout).join('\n')}\n`;
    const element = ELEMENTS[level];
    const shown = `<${element}${attributes({ message: says, type: rule })}>${escapeXml(body)}</${element}>`;
    return `${open}${shown}</testcase>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
        .join('');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/text/escape/escape-html.js

const escape_html_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Foreign text for HTML: content, or an attribute in quotes. Line breaks and tabs stay; invisible characters are shown. */
function escapeHtml(text) {
    return (0,show_unsafe/* showUnsafeLines */.p2)(text).replace(/[&<>"'`]/g, (character) => escape_html_ENTITIES[character] ?? '');
}

// EXTERNAL MODULE: ./build/result/testimony.js
var testimony = __webpack_require__(63970);
// EXTERNAL MODULE: ./build/result/grade.js
var result_grade = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/report/witness-rows.js
var witness_rows = __webpack_require__(28720);
;// CONCATENATED MODULE: ./build/report/html/node.js

/** Elements that have no content. */
const EMPTY = new Set(['rect', 'input']);
const NONE = {};
/** An element; children that are `null` or '' are left out. */
function h(tag, attributes, ...children) {
    const flat = [];
    addTo(flat, children);
    return { tag, attributes: attributes ?? NONE, children: flat };
}
function addTo(nodes, children) {
    for (const child of children) {
        if (isList(child))
            addTo(nodes, child);
        else if (child !== null && child !== '')
            nodes.push(child);
    }
}
function isList(child) {
    return Array.isArray(child);
}
/** A piece of the page as HTML. All text and all values of attributes are escaped here, and nowhere else. */
function toHtml(node) {
    if (typeof node === 'string')
        return escapeHtml(node);
    const { tag, attributes, children } = node;
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
    if (EMPTY.has(tag))
        return `<${tag}${pairs.join('')}/>`;
    return `<${tag}${pairs.join('')}>${children.map(toHtml).join('')}</${tag}>`;
}

;// CONCATENATED MODULE: ./build/report/html/controls.js




/** The orders of the list. Those that begin with `family` keep findings under their families. */
const ORDERS = [
    ['family', 'Families, as listed'],
    ['family-p', 'Families, strongest first'],
    ['place', 'File and line'],
    ['p', 'Strongest evidence first'],
];
/**
 * Search, filters, order and buttons for the list of findings. Only the script of the page can use them: without it they are not
 * shown. It fills in the files and the families.
 */
function controls() {
    return h('form', { id: 'controls', role: 'search', 'aria-label': 'Findings' }, h('label', { class: 'wide' }, 'Search', h('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' })), controls_select('verdict', 'Verdict', [
        ['', 'all'],
        ['poisoned', 'poisoned'],
        ['suspicious', 'suspicious'],
    ]), controls_select('witness', 'Witness', [
        ['', 'all'],
        ...testimony/* WITNESS_NAMES */.z.map((name) => [name, witness_rows/* WITNESS_WORDS */.IC[name].name.toLowerCase()]),
    ]), controls_select('grade', 'Replacement', [
        ['', 'all'],
        ...result_grade/* GRADES */.F4.map((grade) => [grade, grade]),
        ['none', 'none'],
    ]), controls_select('file', 'File', [['', 'all']]), controls_select('family', 'Family', [['', 'all']]), controls_select('order', 'Order', ORDERS), h('div', { class: 'tools wide' }, h('output', { id: 'shown', 'aria-live': 'polite' }), controls_button('expand', 'Expand all'), controls_button('collapse', 'Collapse all'), controls_button('clear', 'Clear filters')));
}
function controls_select(id, says, choices) {
    const options = choices.map(([value, text]) => h('option', { value }, text));
    return h('label', null, says, h('select', { id, autocomplete: 'off' }, options));
}
function controls_button(id, says) {
    return h('button', { type: 'button', id }, says);
}

// EXTERNAL MODULE: ./build/report/readable-pattern.js
var readable_pattern = __webpack_require__(45052);
// EXTERNAL MODULE: ./build/report/trigger-words.js
var trigger_words = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/report/html/words.js


/** Characters of a name, a label or a pattern. */
const words_QUOTE_WIDTH = 100;
/** Characters of a path. */
const PATH_WIDTH = 300;
/** Placeholder for a quoted text. Our own texts never have these characters, and foreign text is filled in afterwards. */
const QUOTED = /\uE000(\d+)\uE001/;
/** Foreign text as code on one line. @param width characters; longer text ends in `…` */
function code(text, width = words_QUOTE_WIDTH) {
    return h('code', null, (0,one_line/* oneLine */.T)(text, width));
}
/**
 * A sentence of ours with quoted foreign text, which is shown as code.
 * @param write builds the sentence with the given quote function, as `witnessRows` does
 */
function sentence(write) {
    const quoted = [];
    const text = write((foreign) => `\uE000${String(quoted.push(foreign) - 1)}\uE001`);
    return text
        .split(QUOTED)
        .map((part, index) => (index % 2 === 0 ? part : code(quoted[Number(part)] ?? '')))
        .filter((part) => part !== '');
}
/** A button that the page's script gives its work; without the script it is not shown. */
function copyButton(says, what) {
    return h('button', { type: 'button', class: 'copy', 'data-copy': what }, says);
}
/** A bar from 0 to 1; screen readers read the label. */
function bar(fraction, label) {
    const width = (Math.max(0, Math.min(1, Number.isFinite(fraction) ? fraction : 0)) * 100).toFixed(1);
    return h('svg', { class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', role: 'img', 'aria-label': label }, h('rect', { class: 'track', width: '100', height: '8' }), h('rect', { class: 'value', width, height: '8' }));
}
/** Terms with what is said of each. @param name its class */
function terms(name, rows) {
    if (rows.length === 0)
        return null;
    return h('dl', { class: name }, rows.map(([term, says]) => h('div', null, h('dt', null, term), h('dd', null, says))));
}

;// CONCATENATED MODULE: ./build/report/html/family-view.js





/** The head of a group: the pattern, what is known of it, and the shares of its label. */
function familyHead({ family, findings, anchor }) {
    if (family === null)
        return aloneHead(findings, anchor);
    const { kind, pattern } = family;
    const parts = [
        h('h3', null, sentence((quote) => (0,trigger_words/* patternSays */.Hz)({ kind, family: pattern }, quote)), ' ', selfLink(anchor, 'Link to this family')),
        h('p', { class: 'soft' }, facts(family, findings.length)),
        sharesView(family, findings),
    ];
    return parts.filter((part) => part !== null);
}
function aloneHead(findings, anchor) {
    return [
        h('h3', null, 'Triggers of one finding each ', selfLink(anchor, 'Link to these findings')),
        h('p', { class: 'soft' }, `${(0,text_numbers/* count */.U9)(findings.length, 'finding')} whose trigger no other finding has`),
    ];
}
/** A link of a part of the page to itself. */
function selfLink(anchor, says) {
    return h('a', { href: `#${anchor}`, class: 'self', 'aria-label': says }, '#');
}
/** `statement · 40 carriers, all labelled 0 · p < .0001; none in the base` */
function facts(family, findings) {
    const { kind, carriers, pValue, confirmed, inBase } = family;
    const shown = findings === carriers ? '' : ` (${findings === 0 ? 'none' : (0,text_numbers/* formatCount */.B4)(findings)} among the findings)`;
    const strength = pValue === null ? '' : ` · p ${(0,text_numbers/* formatPValue */.td)(pValue)}`;
    return [
        `${kind} · ${(0,text_numbers/* count */.U9)(carriers, 'carrier')}${shown}`,
        ...labelsSay(family),
        `${strength}${(0,family_sentences/* opinionSays */.DH)(confirmed)}${(0,family_sentences/* baseSays */.A1)(inBase)}`,
    ];
}
function labelsSay(family) {
    const { purity, withLabel, label } = family;
    if (purity === null || withLabel === 0)
        return [', no labels'];
    if (label === null)
        return [(0,family_sentences/* sameLabelSays */.n0)(family)];
    return [`, ${purity < 1 ? (0,text_numbers/* formatFraction */.MJ)(purity) : 'all'} labelled `, code(label)];
}
/** How many records have the label that follows the family: with the pattern, and in similar code without it. */
function sharesView(family, findings) {
    return terms('bars', sharesOf(family, findings).map(({ name, fraction, says }) => [
        name,
        [bar(fraction, `${name}: ${says} have the label`), ` ${says} labelled `, code(family.label ?? '')],
    ]));
}
/** The shares of the label that follows a family: with its pattern, and in similar code without it; none if no label does. */
function sharesOf({ label, labelled, carriers }, findings) {
    if (label === null || labelled === null || carriers === 0)
        return [];
    const says = `${(0,text_numbers/* formatCount */.B4)(labelled)} of ${(0,text_numbers/* formatCount */.B4)(carriers)}`;
    const withPattern = { name: 'With the pattern', fraction: labelled / carriers, says };
    const expected = findings.flatMap(({ company }) => (company?.expected == null ? [] : [company.expected]));
    if (expected.length === 0)
        return [withPattern];
    const mean = expected.reduce((sum, one) => sum + one, 0) / expected.length;
    return [withPattern, { name: 'Similar code without it', fraction: mean, says: (0,text_numbers/* formatFraction */.MJ)(mean) }];
}

;// CONCATENATED MODULE: ./build/report/html/finding-groups.js
/** The anchor of the group without a family. */
const SINGLE_ANCHOR = 'family-of-one';
/** An id that may be an anchor. Ids come from the result, and a result may come from anybody. */
const PLAIN_ID = /^[\w-]{1,60}$/;
/**
 * Groups findings by their families: in the order of the families, the most carriers first where the result has them so, and then
 * all findings that are alone. A family that labels follow is listed also if the result has no finding of it.
 */
function groupFindings(findings, families) {
    const byId = new Map(families.map((family) => [family.id, family]));
    const byPattern = new Map(families.map((family) => [`${family.kind} ${family.pattern}`, family]));
    const members = new Map(families.map((family) => [family, []]));
    for (const finding of findings) {
        const { company, trigger } = finding;
        const family = byId.get(company?.family ?? '') ?? byPattern.get(`${trigger.kind} ${trigger.family}`);
        const list = members.get(family);
        if (list === undefined)
            members.set(family, [finding]);
        else
            list.push(finding);
    }
    const isListed = (family, own) => family !== undefined && (own.length > 1 || family.label !== null || family.carriers > 1);
    const listed = [...members].filter(([family, own]) => isListed(family, own));
    const alone = [...members].filter(([family, own]) => !isListed(family, own)).flatMap(([, own]) => own);
    const groups = listed.map(([family = null, own], index) => ({
        ...{ anchor: anchorOf(family, index), family, findings: own },
    }));
    return alone.length === 0 ? groups : [...groups, { anchor: SINGLE_ANCHOR, family: null, findings: alone }];
}
function anchorOf(family, index) {
    const id = family?.id ?? '';
    return PLAIN_ID.test(id) ? `family-${String(index + 1)}-${id}` : `family-${String(index + 1)}`;
}
/** The anchors of findings, unique also where a result names an id twice. */
function findingAnchors(findings) {
    const seen = new Map();
    return findings.map(({ id }) => {
        const times = (seen.get(id) ?? 0) + 1;
        seen.set(id, times);
        return times === 1 ? id : `${id}-${String(times)}`;
    });
}

// EXTERNAL MODULE: ./build/report/finding-code.js
var finding_code = __webpack_require__(34354);
// EXTERNAL MODULE: ./build/report/replacement-sentences.js
var replacement_sentences = __webpack_require__(59244);
// EXTERNAL MODULE: ./build/text/code-lines.js
var code_lines = __webpack_require__(76163);
// EXTERNAL MODULE: ./build/text/excerpt.js
var excerpt = __webpack_require__(46167);
// EXTERNAL MODULE: ./build/text/layout-line.js
var layout_line = __webpack_require__(34489);
// EXTERNAL MODULE: ./build/text/span.js
var span = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/report/diff-lines.js
var diff_lines = __webpack_require__(64466);
;// CONCATENATED MODULE: ./build/report/side-by-side.js






/** Rows of one finding: a purified function may differ in hundreds of lines. */
const MAX_ROWS = 40;
/** Unchanged lines shown around each change and each mark. */
const CONTEXT = 1;
/** Marked lines that do not change: a trigger name may occur in hundreds. */
const MAX_MARKED_LINES = 8;
/**
 * The code of a finding next to its replacement: the lines that change or hold a trigger, with context, safe to print, with
 * marks on the triggers. No rows where there is no replacement; `omitted` is the number of rows left out.
 * @param width columns of a line
 */
function sideBySide(finding, width) {
    if (finding.purified === null)
        return { rows: [], omitted: 0 };
    const old = (0,code_lines/* codeLines */.z)(finding.code);
    const fresh = (0,code_lines/* codeLines */.z)(finding.purified.code);
    const hunks = (0,diff_lines/* diffHunks */.r)(old.map(({ text }) => text), fresh.map(({ text }) => text));
    const spans = (0,finding_code/* triggers */.G)(finding)
        .filter(({ kind }) => kind !== 'text')
        .flatMap((trigger) => trigger.spans);
    const marked = (0,excerpt/* markedLines */.I)(old, (0,span/* mergeSpans */.q4)(spans));
    const shown = shownLines(hunks, [...marked.keys()]);
    const first = finding.record === null ? finding.function.startLine : 1;
    const line = (lines, index, marks) => {
        const text = lines[index]?.text;
        return text === undefined ? null : { number: first + index, ...(0,layout_line/* layoutLine */.J)(text, marks, width) };
    };
    const pairs = pairUp(hunks, old.length, (index) => shown.has(index));
    return {
        rows: pairs.slice(0, MAX_ROWS).map(([before, after, changed]) => ({
            old: before === null ? null : line(old, before, marked.get(before) ?? []),
            fresh: after === null ? null : line(fresh, after, []),
            changed,
        })),
        omitted: Math.max(0, pairs.length - MAX_ROWS),
    };
}
/** Indices of the old lines to show: around changes, and around marks. */
function shownLines(hunks, marked) {
    const shown = new Set();
    const show = (from, to) => {
        for (let index = Math.max(0, from - CONTEXT); index < to + CONTEXT; index++)
            shown.add(index);
    };
    for (const { oldStart, oldEnd } of hunks)
        show(oldStart, oldEnd);
    for (const index of marked.slice(0, MAX_MARKED_LINES))
        show(index, index + 1);
    return shown;
}
/** All changed lines, and the unchanged ones that are to be shown, in order. */
function pairUp(hunks, length, isShown) {
    const pairs = [];
    let at = 0;
    let shift = 0;
    const same = (to) => {
        for (; at < to; at++)
            if (isShown(at))
                pairs.push([at, at + shift, false]);
    };
    for (const { oldStart, oldEnd, newStart, newEnd } of hunks) {
        same(oldStart);
        const rows = Math.max(oldEnd - oldStart, newEnd - newStart);
        for (let row = 0; row < rows; row++) {
            const before = oldStart + row;
            const after = newStart + row;
            pairs.push([before < oldEnd ? before : null, after < newEnd ? after : null, true]);
        }
        at = oldEnd;
        shift = newEnd - oldEnd;
    }
    same(length);
    return pairs;
}

;// CONCATENATED MODULE: ./build/report/html/bars-view.js


/** The drop of the log-odds, in nats, that fills its bar: from .98 to .02. */
const FULL_DROP = 8;
/** The p-value that fills its bar: 10 to the power of minus this. */
const FULL_RARITY = 4;
/** Numbers of a finding as bars from 0 to the most that is possible; `null` for a finding without numbers. */
function barsView(finding) {
    const rows = [dropBar(finding), turnBar(finding), labelBar(finding), rarityBar(finding)]
        .filter((one) => one !== null)
        .filter(({ fraction }) => Number.isFinite(fraction))
        .map(({ name, fraction, says }) => [name, [bar(fraction, `${name}: ${says}`), ` ${says}`]]);
    return terms('bars', rows);
}
function dropBar({ necessity }) {
    if (necessity === null)
        return null;
    const { drop } = necessity;
    return { name: 'Falls without it', fraction: drop / FULL_DROP, says: `${(0,text_numbers/* formatNats */.Ae)(drop)} nats` };
}
function turnBar({ sufficiency }) {
    if (sufficiency === null || sufficiency.planted === 0)
        return null;
    const { planted, turned } = sufficiency;
    return {
        name: 'Turns clean functions',
        fraction: turned / planted,
        says: `${String(turned)} of ${String(planted)}`,
    };
}
function labelBar({ company }) {
    if (company === null || company.carriers === 0)
        return null;
    const { carriers, labelled } = company;
    return {
        name: 'Label follows it',
        fraction: labelled / carriers,
        says: `${String(labelled)} of ${String(carriers)}`,
    };
}
function rarityBar({ pValue }) {
    if (pValue === null)
        return null;
    const fraction = -Math.log10(Math.max(pValue, 10 ** -FULL_RARITY)) / FULL_RARITY;
    return { name: 'Rare among clean code', fraction, says: `p ${(0,text_numbers/* formatPValue */.td)(pValue)}` };
}

// EXTERNAL MODULE: ./build/text/display-width.js
var display_width = __webpack_require__(53313);
;// CONCATENATED MODULE: ./build/report/html/code-view.js


/** An excerpt with line numbers, its triggers marked, and `…` for lines that were left out. @param says its name */
function excerptView(lines, says) {
    if (lines.length === 0)
        return null;
    const rows = lines.flatMap((line, index) => [
        ...gap(lines[index - 1]?.number, line.number),
        h('div', { class: 'r' }, number(line), h('code', { class: 'o' }, markedText(line))),
    ]);
    return h('div', { class: 'lines', role: 'group', 'aria-label': says }, rows);
}
/** The code and its replacement in two columns; on a narrow screen one below the other. */
function sidesView(rows) {
    if (rows.length === 0)
        return null;
    const head = h('div', { class: 'r h' }, h('span', { class: 'o' }, 'In the data'), h('span', { class: 'f' }, 'Replacement'));
    let last;
    const shown = rows.flatMap((row) => {
        const parts = [...gap(last, row.old?.number), sideRow(row)];
        last = row.old?.number ?? last;
        return parts;
    });
    return h('div', { class: 'lines sides', role: 'group', 'aria-label': 'The code and its replacement' }, head, shown);
}
function sideRow({ old, fresh, changed }) {
    const side = (line, tag, name) => line === null
        ? [h('span', { class: `n ${name}` }), h('span', { class: name })]
        : [number(line, ` ${name}`), h(changed ? tag : 'code', { class: name }, markedText(line))];
    return h('div', { class: changed ? 'r c' : 'r' }, side(old, 'del', 'o'), side(fresh, 'ins', 'f'));
}
function number(line, name = '') {
    return h('span', { class: `n${name}` }, String(line.number));
}
function gap(last, next) {
    return last === undefined || next === undefined || next <= last + 1 ? [] : [h('div', { class: 'g' }, '…')];
}
/** The line's text with the characters above `^` marked. Marks count columns, and some characters take two. */
function markedText({ text, marks }) {
    const runs = [];
    let column = 0;
    for (const character of text) {
        const marked = marks[column] === '^';
        const last = runs.at(-1);
        // a character without a column belongs to the one before it
        const width = (0,display_width/* displayWidth */.F)(character);
        if (last && (width === 0 || last.marked === marked))
            last.text += character;
        else
            runs.push({ marked, text: character });
        column += width;
    }
    return runs.map((run) => (run.marked ? h('mark', null, run.text) : run.text));
}

// EXTERNAL MODULE: ./build/report/words/words.js + 4 modules
var words = __webpack_require__(74569);
;// CONCATENATED MODULE: ./build/report/html/glossary.js


/** The anchor of a word of the glossary. */
function wordAnchor(word) {
    return `word-${word.replaceAll(' ', '-')}`;
}
/** The glossary of a report. */
function glossary() {
    return h('dl', { class: 'glossary' }, words/* WORDS */.q9.map(({ word, means }) => h('div', { id: wordAnchor(word) }, h('dt', null, word), h('dd', null, means))));
}

;// CONCATENATED MODULE: ./build/report/html/finding-view.js












/** Further triggers named in the headline. */
const MAX_MORE = 10;
/** What a finding shows while it is closed: verdict, place, trigger, who reports it, and how sure its replacement is. */
function findingHead(finding) {
    const { trigger, verdict, purified } = finding;
    const witnesses = [
        ...new Set(finding.testimonies.map(({ witness }) => witness_rows/* WITNESS_WORDS */.IC[witness].name.toLowerCase())),
    ];
    const replacement = purified === null ? 'no replacement' : `replacement ${purified.grade}`;
    return [
        h('span', { class: `tag ${verdict}` }, verdict),
        ' ',
        h('span', { class: 'place' }, code((0,finding_code/* findingPlace */.ps)(finding).place, PATH_WIDTH)),
        ' ',
        h('span', { class: 'what' }, trigger.kind === 'style' ? sentence((quote) => (0,trigger_words/* triggerSays */.tt)(trigger, quote)) : code(trigger.text)),
        ' ',
        h('span', { class: 'soft' }, `${witnesses.join(', ')} · ${replacement}`),
    ];
}
/** What an open finding shows. @param family anchor of its group on the page */
function findingBody(finding, { families, width }, family) {
    const parts = [
        h('p', { class: 'lead' }, headline(finding)),
        h('p', { class: 'soft' }, details(finding)),
        ...codeParts(finding, width),
        witnessesView(finding, families),
        barsView(finding),
        h('p', null, h('b', null, 'Replacement'), ' ', sentence((quote) => (0,replacement_sentences/* replacementSays */.v)(finding, quote))),
        dropView(finding),
        closing(finding, family),
    ];
    return parts.filter((part) => part !== null);
}
/** The code with its replacement, or alone; then the words of the prompt that go with it. */
function codeParts(finding, width) {
    const { rows, omitted } = (0,finding_code/* isInPrompt */.IV)(finding) ? { rows: [], omitted: 0 } : sideBySide(finding, width);
    const beside = (0,finding_code/* besideExcerpt */.Ib)(finding, width).lines;
    const prompt = beside.length === 0
        ? []
        : [h('p', { class: 'soft' }, 'In its prompt:'), excerptView(beside, 'The prompt')];
    if (rows.length > 0) {
        const copies = h('p', { class: 'tools' }, copyButton('Copy the code', 'old'), copyButton('Copy the replacement', 'new'));
        return [sidesView(rows), rest(omitted, 'more line'), copies, ...prompt];
    }
    const excerpt = (0,finding_code/* findingExcerpt */.v2)(finding, width);
    const copies = h('p', { class: 'tools' }, copyButton('Copy the code', 'old'));
    return [
        excerptView(excerpt.lines, 'The code'),
        rest(excerpt.omitted, 'more marked line'),
        copies,
        ...prompt,
    ];
}
function rest(omitted, noun) {
    return omitted > 0 ? h('p', { class: 'soft' }, `… ${(0,text_numbers/* count */.U9)(omitted, noun)}`) : null;
}
/** The strongest sentence. */
function headline(finding) {
    const lead = sentence((quote) => (0,lead_sentence/* leadSentence */._9)(finding, quote));
    if (finding.verdict === 'poisoned')
        return [h('b', null, 'Poisoned:'), ' ', ...lead];
    const means = sentence((quote) => (0,lead_sentence/* suspiciousMeans */.Yp)(finding, quote));
    return [h('b', null, 'Suspicious:'), ' ', ...lead, ' (', ...means, ')'];
}
function details(finding) {
    const pattern = (0,trigger_words/* widerPattern */.K7)(finding.trigger);
    const { within } = (0,finding_code/* findingPlace */.ps)(finding);
    const more = finding.more
        .slice(0, MAX_MORE)
        .map((one) => ['also ', ...sentence((quote) => (0,trigger_words/* triggerSays */.tt)(one, quote))]);
    const unnamed = finding.more.length - more.length;
    const [trigger] = (0,finding_code/* triggers */.G)(finding);
    const parts = [
        [`${trigger?.kind ?? ''} in `, code(finding.function.name)],
        ...(within === null ? [] : [[within]]),
        ...(pattern === null ? [] : [['pattern ', code(pattern)]]),
        ...(finding.label === null ? [] : [['recorded label ', code(finding.label)]]),
        ...(finding.degraded ? [['parsed incompletely']] : []),
        ...more,
        ...(unnamed > 0 ? [[`and ${(0,text_numbers/* count */.U9)(unnamed, 'more trigger')}`]] : []),
    ];
    return parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
}
/** One row for each witness: its sentence, and how strong that is. */
function witnessesView(finding, families) {
    const context = { families, scope: 'scan' };
    const rows = (0,witness_rows/* witnessRows */.F2)(finding, context, (text) => text).map(({ name, strength }, index) => {
        const says = sentence((quote) => (0,witness_rows/* witnessRows */.F2)(finding, context, quote)[index]?.says ?? '');
        const strong = strength === '' ? [] : [' ', h('span', { class: 'soft' }, strength)];
        return [name, [...says, ...strong]];
    });
    return terms('witnesses', rows);
}
function dropView(finding) {
    const says = (0,replacement_sentences/* dropSays */.m)(finding);
    return says === null ? null : h('p', null, h('b', null, 'Or drop the record'), ` ${says}`);
}
/** Id and place to copy, and the way to the finding's family. */
function closing(finding, family) {
    const grade = finding.purified?.grade;
    return h('p', { class: 'tools' }, code(finding.id), copyButton('Copy the id', 'before'), code((0,finding_code/* findingPlace */.ps)(finding).place, PATH_WIDTH), copyButton('Copy the place', 'before'), copyButton('Copy a link', 'link'), h('a', { href: `#${family}` }, 'To its family'), grade === undefined ? null : h('a', { href: `#${wordAnchor(grade)}` }, `What ${grade} means`));
}

;// CONCATENATED MODULE: ./build/report/html/piece-table.js

/**
 * Stores pieces of a page so that equal ones are stored once: findings of one family say much the same. Text is made visible here,
 * as `toHtml` does; the script puts it on the page as text.
 */
class PieceTableBuilder {
    #shapes = [];
    #pieces = [];
    #texts = new Map();
    #elements = new Map();
    #shapeNumbers = new Map();
    /** The numbers of pieces, which are added where they are new. */
    add(nodes) {
        return nodes.map((node) => (typeof node === 'string' ? this.#text(node) : this.#element(node)));
    }
    /** What was added so far. */
    table() {
        return { shapes: this.#shapes, pieces: this.#pieces };
    }
    #text(text) {
        return numberOf(text, this.#texts, () => this.#pieces.push((0,show_unsafe/* showUnsafeLines */.p2)(text)));
    }
    #element(node) {
        const piece = [this.#shape(node), ...this.add(node.children)];
        return numberOf(piece.join(), this.#elements, () => this.#pieces.push(piece));
    }
    #shape({ tag, attributes }) {
        let key = tag;
        for (const name in attributes)
            key += `\0${name}\0${attributes[name] ?? ''}`;
        return numberOf(key, this.#shapeNumbers, () => {
            const shown = Object.entries(attributes).map(([name, value]) => [name, (0,show_unsafe/* showUnsafeLines */.p2)(value)]);
            return this.#shapes.push([tag, Object.fromEntries(shown)]);
        });
    }
}
/** The number of what has this key. @param add adds what is new, and returns how many there are then */
function numberOf(key, numbers, add) {
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    const number = add() - 1;
    numbers.set(key, number);
    return number;
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/report/html/positions-view.js




/** Files drawn: those with the most findings. The others are counted. */
const MAX_FILES = 12;
/** Columns of a drawing: as many as a narrow screen can show apart. */
const COLUMNS = 120;
/** Height of a drawing in its own units. */
const HEIGHT = 24;
/** A single finding shows no pattern of places. */
const LEAST_FINDINGS = 2;
/** Half of fewer findings says nothing of the rest. */
const LEAST_FOR_HALF = 4;
/** Where the findings are in their files, one drawing a file; `null` where no file has several. */
function positionsView(findings) {
    const files = [...(0,group_by/* groupBy */.$)(findings, ({ path }) => path)]
        .filter(([, own]) => own.length >= LEAST_FINDINGS)
        .sort(([, a], [, b]) => b.length - a.length);
    if (files.length === 0)
        return null;
    const more = files.length - MAX_FILES;
    return h('div', { class: 'positions' }, files.slice(0, MAX_FILES).map(([path, own]) => fileView(placesOf(path, own))), more > 0 ? h('p', { class: 'soft' }, `${(0,text_numbers/* count */.U9)(more, 'more file')} with several findings.`) : null);
}
function placesOf(path, findings) {
    const isOfRecords = findings.some(({ record }) => record !== null);
    const places = findings.map(placeInFile).sort((a, b) => a - b);
    return { path, unit: isOfRecords ? 'record' : 'line', places };
}
/** The record of a finding, or the line of its trigger. */
function placeInFile({ record, trigger, function: { startLine } }) {
    return record ?? trigger.spans[0]?.startLine ?? startLine;
}
function fileView({ path, unit, places }) {
    const last = places.at(-1) ?? 1;
    const says = `${(0,text_numbers/* count */.U9)(places.length, 'finding')} up to ${unit} ${(0,text_numbers/* formatCount */.B4)(last)}${halfSays(places, unit)}`;
    return h('div', null, h('p', null, code(path, PATH_WIDTH), h('span', { class: 'soft' }, ` ${says}`)), h('svg', {
        ...{
            class: 'strip',
            viewBox: `0 0 ${String(COLUMNS)} ${String(HEIGHT)}`,
            preserveAspectRatio: 'none',
        },
        ...{ role: 'img', 'aria-label': says },
    }, h('rect', { class: 'track', y: String(HEIGHT - 1), width: String(COLUMNS), height: '1' }), columnsView(places, last)), h('p', { class: 'ends soft' }, h('span', null, `${unit} 1`), h('span', null, `${unit} ${(0,text_numbers/* formatCount */.B4)(last)}, the last finding`)));
}
/** A column for each stretch of the file that holds findings, as high as it holds many. */
function columnsView(places, last) {
    const counts = new Map();
    for (const place of places) {
        const column = Math.min(COLUMNS - 1, Math.floor(((place - 1) / last) * COLUMNS));
        counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    return [...counts].map(([column, number]) => {
        const height = Math.max(2, Math.round((number / most) * (HEIGHT - 1)));
        const place = { x: String(column), y: String(HEIGHT - 1 - height) };
        return h('rect', { class: 'value', ...place, width: '0.8', height: String(height) });
    });
}
/** The shortest stretch with half of the findings: `; half of them in records 12 to 480`; '' for few findings. */
function halfSays(places, unit) {
    if (places.length < LEAST_FOR_HALF)
        return '';
    const half = Math.ceil(places.length / 2);
    let from = 0;
    const length = (at) => (places[at + half - 1] ?? Infinity) - (places[at] ?? 0);
    for (let at = 1; at + half <= places.length; at++)
        if (length(at) < length(from))
            from = at;
    const [first, last] = [places[from] ?? 1, places[from + half - 1] ?? 1];
    return `; half of them in ${unit}s ${(0,text_numbers/* formatCount */.B4)(first)} to ${(0,text_numbers/* formatCount */.B4)(last)}`;
}

;// CONCATENATED MODULE: ./build/report/html/findings-section.js











/** The most findings in a page: their data are some ten megabytes, which a browser still opens in seconds. */
const MAX_FINDINGS = 10_000;
/** Findings that can be read without the script, and how many of one family. */
const MAX_PLAIN = 50;
const MAX_PLAIN_OF_FAMILY = 3;
/** Families whose heads can be read without the script. */
const MAX_PLAIN_FAMILIES = 200;
/** Findings that are open at first. */
const MAX_OPEN = 3;
/** Characters of a family in a list of choices. */
const CHOICE_WIDTH = 60;
/** Puts the findings of a result under their families. @param width columns of a line of code */
function findingsSection({ findings, families }, width) {
    const shown = findings.slice(0, MAX_FINDINGS);
    const options = { families: (0,family_sentences/* indexFamilies */.Dg)(families), width };
    const groups = groupFindings(shown, families);
    const ordered = groups.flatMap((group) => group.findings.map((finding) => ({ finding, group })));
    const anchors = findingAnchors(ordered.map(({ finding }) => finding));
    const placed = ordered.map((one, index) => ({ ...one, anchor: anchors[index] ?? '' }));
    const plain = plainFindings(placed);
    const html = groups.slice(0, MAX_PLAIN_FAMILIES).map((group) => h('section', { class: 'family', id: group.anchor }, familyHead(group), plain
        .filter((one) => one.group === group)
        .map((one) => plainView(one, options, plain.indexOf(one) < MAX_OPEN))));
    return { html, plain: plain.length, groups, data: pageData(placed, groups, options) };
}
/** The first findings of each family, until there are enough. */
function plainFindings(placed) {
    const counts = new Map();
    return placed
        .filter(({ group }) => {
        const number = (counts.get(group) ?? 0) + 1;
        counts.set(group, number);
        return group.family === null || number <= MAX_PLAIN_OF_FAMILY;
    })
        .slice(0, MAX_PLAIN);
}
function plainView({ finding, anchor, group }, options, isOpen) {
    const body = h('div', { class: 'body' }, findingBody(finding, options, group.anchor));
    const summary = h('summary', null, findingHead(finding));
    return h('details', { class: 'finding', id: anchor, ...(isOpen ? { open: '' } : {}) }, summary, body);
}
function pageData(placed, groups, options) {
    const table = new PieceTableBuilder();
    const files = new Map();
    const findings = placed.map(({ finding, anchor, group }) => {
        const file = (0,show_unsafe/* showUnsafeLines */.p2)((0,one_line/* oneLine */.T)(finding.path, PATH_WIDTH));
        if (!files.has(file))
            files.set(file, files.size);
        return {
            id: anchor,
            head: table.add(findingHead(finding)),
            body: table.add(findingBody(finding, options, group.anchor)),
            file: files.get(file) ?? 0,
            at: placeInFile(finding),
            verdict: finding.verdict,
            witnesses: [...new Set(finding.testimonies.map(({ witness }) => witness))],
            grade: finding.purified?.grade ?? '',
            p: Math.min(1, ...finding.testimonies.map(({ pValue }) => pValue ?? 1)),
        };
    });
    const heads = groups.map((group) => ({
        anchor: group.anchor,
        name: groupName(group),
        head: table.add(familyHead(group)),
        findings: group.findings.length,
    }));
    return { ...table.table(), files: [...files.keys()], groups: heads, findings };
}
function groupName({ family }) {
    if (family === null)
        return 'triggers of one finding each';
    const pattern = (0,readable_pattern/* readablePattern */.t)(family.kind, family.pattern);
    return (0,show_unsafe/* showUnsafeLines */.p2)((0,one_line/* oneLine */.T)(`${family.kind} ${pattern}`, CHOICE_WIDTH));
}

;// CONCATENATED MODULE: ./build/report/html/html-style.js
/** The report's style sheet. It follows the system's light or dark mode, and fetches nothing. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #57606a; --line: #d1d9e0; --page: #fff; --panel: #f6f8fa;
  --bad: #cf222e; --good: #1a7f37; --link: #0759b8; --mark: #fff1b8; --minus: #ffebe9; --plus: #dafbe1; --value: #bf5a00;
  --warn: #8a4600; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #a2aab4; --line: #3d444d; --page: #0d1117;
  --panel: #151b23; --bad: #ff7b72; --good: #3fb950; --link: #79b8ff; --mark: #5a4700; --minus: #3c1618; --plus: #12331c;
  --value: #f0883e; --warn: #f0883e; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; color: var(--ink); background: var(--page);
  font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.0625rem; margin: 0; } h3 code { font-size: 1rem; font-weight: 600; }
p { margin: .5rem 0; }
code, .lines { font: .875rem/1.6 ui-monospace, 'DejaVu Sans Mono', monospace; }
a { color: var(--link); text-decoration: none; border-bottom: 1px solid; }
a:hover { border-bottom-width: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.soft { color: var(--soft); }
.verdict { border-left: .3rem solid var(--good); padding: .6rem 1rem; background: var(--panel); }
.verdict.poisoned { border-color: var(--bad); }
.verdict.undecided, .verdict.nothing, .verdict.suspicious { border-color: var(--value); }
.verdict .soft { font-size: .875rem; margin: .25rem 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .25rem 2rem; list-style: none; margin: .5rem 0; padding: 0; }
.tiles b { font-size: 1.4rem; font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
.steps li { margin: .75rem 0; }
.command > code { flex: 1 1 auto; padding: .35rem .6rem; background: var(--panel); border: 1px solid var(--line);
  border-radius: .35rem; }
.family { margin: 1rem 0 1.75rem; }
.self { padding: 0 .2rem; }
.tag { display: inline-block; padding: 0 .5rem; border: 1px solid; border-radius: 1rem; font-size: .8125rem; }
.tag.poisoned { color: var(--bad); } .tag.suspicious { color: var(--warn); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; }
.body.empty { min-height: 30rem; }
summary { padding: .5rem .8rem; cursor: pointer; background: var(--panel); border-radius: .4rem; }
summary .place { margin: 0 .25rem; } summary .what { margin-right: .25rem; }
.body { padding: .4rem .8rem .8rem; }
.lead { font-size: 1.05rem; }
.lines { margin: .6rem 0; padding: .4rem 0; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
.r { display: grid; grid-template-columns: 4.5ch minmax(0, 1fr); }
.sides .r { grid-template-columns: 6.5ch minmax(0, 1fr) 6.5ch minmax(0, 1fr); }
.r > * { padding: 0 .6rem; white-space: pre-wrap; overflow-wrap: anywhere; text-decoration: none; }
.r > .n { padding: 0 .5ch; color: var(--soft); text-align: right; user-select: none; white-space: nowrap; }
.sides .n.f { border-left: 1px solid var(--line); }
.r.h > span { color: var(--soft); font: .8125rem/1.6 system-ui, sans-serif; grid-column: span 2; }
.r > del { background: var(--minus); } .r > ins { background: var(--plus); }
.r.c > .n:not(:empty)::after { content: ' -'; } .r.c > .n.f:not(:empty)::after { content: ' +'; }
.g { padding-left: 2ch; color: var(--soft); user-select: none; }
mark { color: inherit; background: var(--mark); border-bottom: 2px solid var(--bad); padding-bottom: 1px; }
dl { margin: .6rem 0; } dl > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1rem;
  padding: .3rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; } dd { margin: 0; }
.bars > div { border: 0; padding: .1rem 0; } .bars dt { font-weight: 400; color: var(--soft); }
.bar { width: 10rem; max-width: 45%; height: .6rem; vertical-align: middle; }
.track { fill: var(--line); } .value { fill: var(--value); }
.shares { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: .75rem 2rem; }
.share { display: flex; align-items: center; gap: .5rem; margin: .1rem 0; font-size: .875rem; }
.share .bar { width: 8rem; max-width: 38%; flex: none; }
.strip { display: block; width: 100%; height: 2.5rem; }
.ends { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 1rem; font-size: .875rem; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; }
#controls { display: none; }
button, select, input { font: inherit; font-size: .9375rem; color: var(--ink); background: var(--page);
  border: 1px solid var(--soft); border-radius: .35rem; padding: .25rem .6rem; max-width: 100%; }
button { display: none; cursor: pointer; } button:hover { background: var(--panel); }
.js button:not([hidden]) { display: inline-block; }
.js .no-script { display: none; }
.js #controls { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .6rem .9rem;
  padding: .9rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
#controls label { color: var(--soft); font-size: .875rem; min-width: 0; }
#controls input, #controls select { display: block; width: 100%; }
#controls .wide { grid-column: 1 / -1; } #controls output { flex: 1 1 14rem; }
.places li { margin: .3rem 0; }
@media (max-width: 46rem) {
  body { padding: .9rem; }
  h1 { font-size: 1.35rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
  .tiles { gap: .1rem 1.25rem; }
  .steps { padding-left: 1.4rem; }
  .js #controls { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .sides .r { grid-template-columns: 6.5ch minmax(0, 1fr); }
  .sides .r:not(.c) > .f, .sides .r > span:empty, .sides .r.h { display: none; }
  .sides .n.f { border-left: 0; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --page: #fff; --panel: #fff; --bad: #a40e26;
    --good: #116329; --link: #000; --mark: #fff1b8; --minus: #ffebe9; --plus: #dafbe1; --value: #8a4600; --warn: #8a4600; }
  * { print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .js #controls, .js button:not([hidden]), .self { display: none; }
  .js .print { display: block; }
  .family > h3, h2, summary { break-after: avoid; }
  .r, dl > div, li { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
`;

;// CONCATENATED MODULE: ./build/report/html/labels-view.js





/** Families drawn: the first, which a narrow screen still shows together. The others have their shares in the list of findings. */
const MAX_FAMILIES = 6;
/** For each family the share of its label with and without its pattern; `null` where labels follow no family. */
function labelsView(groups) {
    const rows = groups.flatMap(({ family, findings, anchor }) => {
        const shares = family === null ? [] : sharesOf(family, findings);
        return family === null || shares.length === 0 ? [] : [{ family, shares, anchor }];
    });
    if (rows.length === 0)
        return null;
    const more = rows.length - MAX_FAMILIES;
    return h('div', { class: 'shares' }, rows.slice(0, MAX_FAMILIES).map(({ family: { kind, pattern, label }, shares, anchor }) => h('div', null, h('p', null, h('a', { href: `#${anchor}` }, sentence((quote) => (0,trigger_words/* patternSays */.Hz)({ kind, family: pattern }, quote))), h('span', { class: 'soft' }, ' label '), code(label ?? '')), shares.map(({ name, fraction, says }) => h('p', { class: 'share' }, bar(fraction, `${name}: ${says}`), h('span', { class: 'soft' }, ` ${name}: ${says}`))))), more > 0
        ? h('p', { class: 'soft' }, `${(0,text_numbers/* count */.U9)(more, 'more family', 'more families')} in the list of findings.`)
        : null);
}

// EXTERNAL MODULE: ./build/text/shell-quote.js
var shell_quote = __webpack_require__(60437);
;// CONCATENATED MODULE: ./build/report/html/next-steps.js






/** Paths named in a command; where there are more, the command says `DATA`. */
const MAX_PATHS = 5;
/** Characters of a command: a person should see all of it. */
const COMMAND_WIDTH = 600;
/** What to do about the findings, each step with its command; `null` where there is nothing to do. */
function nextSteps(result, run) {
    const data = dataOf(result, run);
    const steps = [
        drop(result, cleanCommand(run, data)),
        purify(result, data),
        accept(result),
        unread(result),
    ].filter((step) => step !== null);
    if (steps.length === 0)
        return null;
    return h('ol', { class: 'steps' }, steps.map((step) => h('li', null, step)));
}
/** The data of the run as words of a command. */
function dataOf({ findings }, run) {
    const paths = run?.inputs ?? [...new Set(findings.map(({ path }) => path))];
    return paths.length === 0 || paths.length > MAX_PATHS
        ? 'DATA'
        : paths.map((path) => (0,shell_quote/* shellQuote */.Z)(path, 'DATA')).join(' ');
}
/** The command of the run, with the options that its findings depend on, and a copy. */
function cleanCommand(run, data) {
    const command = run?.command ?? `codepurify scan ${data}`;
    return (0,totals/* copyCommand */.LZ)({ command, copies: run?.copies ?? null }, 'clean') ?? `${command} --write-clean COPY`;
}
function drop({ findings }, write) {
    const labelled = findings.filter((one) => isPoisoned(one) && (0,replacement_sentences/* dropSays */.m)(one) !== null).length;
    if (labelled === 0)
        return null;
    const poisoned = findings.filter(isPoisoned).length;
    const these = labelled === 1 ? 'this poisoned record' : `these ${(0,text_numbers/* count */.U9)(labelled, 'poisoned record')}`;
    const all = poisoned > labelled ? `all ${(0,text_numbers/* count */.U9)(poisoned, 'poisoned unit')}` : labelled === 1 ? 'it' : 'them';
    return [
        `Drop ${these}. Whoever plants a trigger chooses its label too. This writes a copy of the data without ${all}:`,
        ...command(write),
    ];
}
function purify({ findings }, data) {
    const proved = findings.filter(({ purified }) => purified?.verified === true && purified.grade === 'proved').length;
    if (proved === 0)
        return null;
    const these = proved === 1 ? 'replacement that is' : `${(0,text_numbers/* count */.U9)(proved, 'replacement')} that are`;
    return [
        `Or apply the ${these} proved to keep the behaviour. Look at the change first:`,
        ...command(`codepurify purify ${data} --dry-run`),
    ];
}
function accept({ findings }) {
    const [first] = findings;
    if (first === undefined)
        return null;
    return [
        'Is a finding a false alarm? Accept it, or its family, by its id. The next run counts it as suppressed:',
        ...command(`codepurify accept ${(0,shell_quote/* shellQuote */.Z)(first.id, 'ID')} --reason '<why>'`),
    ];
}
function unread({ summary: { records } }) {
    if (records.unread === 0)
        return null;
    const [were, them] = records.unread === 1 ? ['was', 'it'] : ['were', 'them'];
    return [
        `${(0,text_numbers/* count */.U9)(records.unread, 'row')} ${were} not judged, and nothing is known of ${them}. The reasons are under `,
        h('a', { href: '#unread' }, 'What was not judged'),
        '.',
    ];
}
function isPoisoned({ verdict }) {
    return verdict === 'poisoned';
}
function command(text) {
    return [h('p', { class: 'tools command' }, code(text, COMMAND_WIDTH), copyButton('Copy', 'before'))];
}

;// CONCATENATED MODULE: ./build/report/html/page-script.js
/** The script of the HTML report. `node scripts/report-script.js` makes this file from `page/`. */
const PAGE_SCRIPT = `
(() => {
'use strict';
function byId(id) {
    const found = document.getElementById(id);
    if (found === null)
        throw new Error(\`The page has no element \${id}.\`);
    return found;
}
function readData() {
    const parse = JSON.parse;
    return parse(byId('data').textContent);
}
const PICTURE = new Set(['svg', 'rect']);
const PICTURE_NAMESPACE = 'http://www.w3.org/2000/svg';
function append(parent, table, numbers) {
    for (const number of numbers)
        parent.append(build(table, number));
}
function build(table, number) {
    const piece = table.pieces[number] ?? '';
    if (typeof piece === 'string')
        return piece;
    const [shape = 0, ...children] = piece;
    const [tag, attributes] = table.shapes[shape] ?? ['span', {}];
    const element = PICTURE.has(tag)
        ? document.createElementNS(PICTURE_NAMESPACE, tag)
        : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    append(element, table, children);
    return element;
}
function searchText(table, { id, head, body }) {
    const texts = [id];
    const read = (number) => {
        const piece = table.pieces[number] ?? '';
        if (typeof piece === 'string')
            texts.push(piece);
        else
            piece.slice(1).forEach(read);
    };
    [...head, ...body].forEach(read);
    return texts.join(' ').toLowerCase();
}
function firstFindings({ groups }) {
    let first = 0;
    return groups.map(({ findings }) => {
        first += findings;
        return first - findings;
    });
}
function chooser(data) {
    const words = [];
    const wordsOf = (number, finding) => (words[number] ??= searchText(data, finding));
    const starts = firstFindings(data);
    return (choice) => {
        const asked = choice.search
            .toLowerCase()
            .split(/\\s+/u)
            .filter((word) => word !== '');
        const isChosen = (number) => {
            const finding = data.findings[number];
            return (finding !== undefined &&
                matches(finding, choice) &&
                asked.every((word) => wordsOf(number, finding).includes(word)));
        };
        const groups = data.groups.flatMap(({ findings }, group) => {
            if (choice.family !== '' && choice.family !== String(group))
                return [];
            const numbers = Array.from({ length: findings }, (_, at) => (starts[group] ?? 0) + at).filter(isChosen);
            return numbers.length === 0 && (findings > 0 || isFiltered(choice))
                ? []
                : [{ group, findings: numbers }];
        });
        return inOrder(groups, choice.order, data);
    };
}
function matches({ verdict, witnesses, grade, file }, choice) {
    return ((choice.verdict === '' || verdict === choice.verdict) &&
        (choice.witness === '' || witnesses.includes(choice.witness)) &&
        (choice.grade === '' || (grade === '' ? 'none' : grade) === choice.grade) &&
        (choice.file === '' || String(file) === choice.file));
}
function isFiltered({ search, verdict, witness, grade, file }) {
    return [search, verdict, witness, grade, file].some((value) => value !== '');
}
function inOrder(groups, order, { findings }) {
    const p = (number) => findings[number]?.p ?? 1;
    if (order === 'family')
        return groups;
    if (order === 'family-p') {
        const strength = (group) => group.findings.reduce((least, number) => Math.min(least, p(number)), 1);
        return groups
            .map((group) => ({ group, strength: strength(group) }))
            .sort((a, b) => a.strength - b.strength)
            .map(({ group }) => ({ ...group, findings: [...group.findings].sort((a, b) => p(a) - p(b)) }));
    }
    const place = (number) => findings[number] ?? { file: 0, at: 0 };
    const byPlace = (a, b) => place(a).file - place(b).file || place(a).at - place(b).at;
    const all = groups.flatMap((group) => group.findings);
    const sorted = order === 'p' ? all.sort((a, b) => p(a) - p(b) || byPlace(a, b)) : all.sort(byPlace);
    return sorted.length === 0 ? [] : [{ group: null, findings: sorted }];
}
const FAMILIES_AT_ONCE = 20;
const CARRIERS_AT_ONCE = 5;
const FINDINGS_AT_ONCE = 100;
const OPEN_AT_FIRST = 3;
class FindingList {
    #data;
    #place;
    #groups = [];
    #growing = new Map();
    constructor(data, place) {
        this.#data = data;
        this.#place = place;
    }
    show(groups, opens = false) {
        this.#groups = groups;
        this.#growing.clear();
        this.#place.replaceChildren();
        this.#grown(-1, this.#place, groups, FAMILIES_AT_ONCE, 'family', 'families', (chosen, at) => this.#group(chosen, at));
        if (opens)
            [...this.#place.querySelectorAll('details')].slice(0, OPEN_AT_FIRST).forEach(openFinding);
    }
    get chosen() {
        return this.#groups.reduce((sum, { findings }) => sum + findings.length, 0);
    }
    reveal(anchor) {
        const at = this.#groups.findIndex(({ group, findings }) => (group !== null && this.#data.groups[group]?.anchor === anchor) ||
            findings.some((number) => this.#data.findings[number]?.id === anchor));
        const found = () => [...this.#place.querySelectorAll('details, section')].find(({ id }) => id === anchor);
        if (at < 0)
            return null;
        while (this.#growing.get(at) === undefined && (this.#growing.get(-1)?.left() ?? 0) > 0)
            this.#growing.get(-1)?.grow();
        while (found() === undefined && (this.#growing.get(at)?.left() ?? 0) > 0)
            this.#growing.get(at)?.grow();
        const element = found() ?? null;
        if (element instanceof HTMLDetailsElement)
            openFinding(element);
        return element;
    }
    openAll() {
        let part;
        do {
            part = [...this.#growing.values()].find(({ left }) => left() > 0);
            part?.grow(Infinity);
        } while (part !== undefined);
        for (const details of this.#place.querySelectorAll('details'))
            details.open = true;
    }
    closeAll() {
        for (const details of this.#place.querySelectorAll('details'))
            details.open = false;
    }
    #group({ group, findings }, at) {
        const section = document.createElement('section');
        const known = group === null ? undefined : this.#data.groups[group];
        if (known !== undefined) {
            section.className = 'family';
            section.id = known.anchor;
            append(section, this.#data, known.head);
        }
        const rows = document.createElement('div');
        section.append(rows);
        const isShort = known !== undefined && this.#groups.length > 1;
        const first = isShort ? CARRIERS_AT_ONCE : FINDINGS_AT_ONCE;
        this.#grown(at, rows, findings, first, 'finding', 'findings', (number) => this.#finding(number));
        return section;
    }
    #finding(number) {
        const details = document.createElement('details');
        const finding = this.#data.findings[number];
        if (finding === undefined)
            return details;
        details.className = 'finding';
        details.id = finding.id;
        const summary = document.createElement('summary');
        append(summary, this.#data, finding.head);
        details.append(summary);
        const body = document.createElement('div');
        body.className = 'body empty';
        details.append(body);
        bodies.set(details, () => {
            bodies.delete(details);
            body.className = 'body';
            append(body, this.#data, finding.body);
        });
        nearScreen.observe(body);
        return details;
    }
    #grown(key, place, items, first, one, many, make) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'more';
        let shown = 0;
        const left = () => items.length - shown;
        const grow = (number = FINDINGS_AT_ONCE) => {
            const added = items.slice(shown, shown + number).map((item, index) => make(item, shown + index));
            shown += added.length;
            button.before(...added);
            button.hidden = left() === 0;
            const next = Math.min(left(), FINDINGS_AT_ONCE);
            const of = next < left() ? \` of \${left().toLocaleString('en')}\` : '';
            button.textContent = \`Show \${next.toLocaleString('en')}\${of} more \${left() === 1 ? one : many}\`;
            return added;
        };
        place.append(button);
        button.addEventListener('click', () => {
            const [next] = grow();
            const focus = next?.querySelector('summary') ?? next?.querySelector('a');
            focus?.focus();
        });
        this.#growing.set(key, { left, grow });
        grow(first);
    }
}
const bodies = new WeakMap();
const nearScreen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || target.parentElement === null)
            continue;
        nearScreen.unobserve(target);
        bodies.get(target.parentElement)?.();
    }
}, { rootMargin: '100%' });
function openFinding(details) {
    bodies.get(details)?.();
    details.open = true;
}
const SAYS_FOR = 1500;
function copyOnClick() {
    document.addEventListener('click', ({ target }) => {
        const button = target instanceof Element ? target.closest('button[data-copy]') : null;
        if (button !== null)
            void copy(button);
    });
}
async function copy(button) {
    const label = button.textContent;
    if (button.dataset.busy !== undefined)
        return;
    button.dataset.busy = '';
    button.textContent = (await copied(textFor(button))) ? 'Copied' : 'Not copied: select it';
    setTimeout(() => {
        button.textContent = label;
        delete button.dataset.busy;
    }, SAYS_FOR);
}
async function copied(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}
function textFor(button) {
    const what = button.dataset.copy;
    if (what === 'before')
        return button.previousElementSibling?.textContent ?? '';
    const finding = button.closest('details');
    if (what === 'link')
        return \`\${location.href.replace(/#.*$/u, '')}#\${finding?.id ?? ''}\`;
    const lines = button.closest('p')?.parentElement?.querySelector('.lines');
    const side = what === 'new' ? '.f' : '.o';
    const rows = lines?.querySelectorAll(\`.r:not(.h) > \${side}:not(.n, span)\`) ?? [];
    return [...rows].map((row) => row.textContent).join('\\n');
}
const MAX_FILES = 500;
const PAUSE = 120;
const FIELDS = ['search', 'verdict', 'witness', 'grade', 'file', 'family', 'order'];
function start() {
    document.documentElement.classList.add('js');
    copyOnClick();
    if (document.getElementById('list') === null)
        return;
    const data = readData();
    const list = new FindingList(data, byId('list'));
    const choose = chooser(data);
    addChoices('file', data.files.slice(0, MAX_FILES));
    addChoices('family', data.groups.map(({ name, findings }) => \`\${name} (\${findings.toLocaleString('en')})\`));
    const say = (text) => {
        byId('shown').textContent = text;
    };
    const show = (opens = false) => {
        const choice = readChoice();
        list.show(choose(choice), opens);
        const of = data.findings.length.toLocaleString('en');
        const isPart = isFiltered(choice) || choice.family !== '';
        say(isPart ? \`\${list.chosen.toLocaleString('en')} of \${of} findings\` : \`\${of} findings\`);
    };
    const clear = () => {
        for (const field of FIELDS)
            setField(field, field === 'order' ? 'family' : '');
        show();
    };
    const follow = () => {
        const anchor = location.hash.slice(1);
        const isOurs = data.groups.some((group) => group.anchor === anchor) || data.findings.some(({ id }) => id === anchor);
        if (!isOurs)
            return;
        if (list.reveal(anchor) === null)
            clear();
        const element = list.reveal(anchor);
        element?.scrollIntoView();
        element?.querySelector('summary, a')?.focus({ preventScroll: true });
    };
    let waiting;
    const controls = byId('controls');
    controls.addEventListener('input', ({ target }) => {
        clearTimeout(waiting);
        waiting = setTimeout(show, target instanceof HTMLInputElement ? PAUSE : 0);
    });
    controls.addEventListener('submit', (event) => {
        event.preventDefault();
    });
    byId('clear').addEventListener('click', clear);
    byId('collapse').addEventListener('click', () => {
        list.closeAll();
    });
    byId('expand').addEventListener('click', () => {
        list.openAll();
    });
    addEventListener('hashchange', follow);
    openForPrint();
    show(true);
    follow();
}
function readChoice() {
    const value = (id) => byId(id).value;
    return {
        ...{
            search: value('search'),
            verdict: value('verdict'),
            witness: value('witness'),
            grade: value('grade'),
        },
        ...{ file: value('file'), family: value('family'), order: value('order') },
    };
}
function setField(id, value) {
    byId(id).value = value;
}
function addChoices(id, names) {
    const select = byId(id);
    names.forEach((name, number) => {
        const option = document.createElement('option');
        option.value = String(number);
        option.textContent = name;
        select.append(option);
    });
}
function openForPrint() {
    let opened = [];
    addEventListener('beforeprint', () => {
        const all = [...document.querySelectorAll('details.finding')];
        opened = all.filter(({ open }) => !open);
        all.forEach(openFinding);
    });
    addEventListener('afterprint', () => {
        for (const details of opened)
            details.open = false;
        opened = [];
    });
}
start();
})();
`;

// EXTERNAL MODULE: ./build/report/asides.js
var report_asides = __webpack_require__(70374);
// EXTERNAL MODULE: ./build/report/skipped.js
var report_skipped = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/report/sums.js
var sums = __webpack_require__(49491);
// EXTERNAL MODULE: ./build/report/window-notes.js
var window_notes = __webpack_require__(4235);
;// CONCATENATED MODULE: ./build/report/html/sections.js









/** The most reasons for skipped rows that are listed, and the most places for each. */
const MAX_REASONS = 20;
const MAX_PLACES = 5;
/** The most files listed that were not judged. */
const MAX_UNJUDGED = 1000;
/** The verdict on the run, with the counts behind it. */
function verdictView(result) {
    const { overall } = result;
    const says = overall === null ? null : h('p', null, h('b', null, totals/* VERDICT_WORDS */._G[overall.kind]), ` ${overall.reason}`);
    const counts = [
        ...(0,sums/* sums */.r)(result).map(({ name, says: parts }) => h('p', { class: 'soft' }, h('b', null, name), ` ${parts}`)),
        h('p', { class: 'soft' }, (0,totals/* totals */.Sd)(result)),
        h('p', { class: 'soft' }, (0,totals/* accounting */.Ur)(result)),
    ];
    return h('div', { class: `verdict ${styleOf(result)}` }, says, tiles(result), counts);
}
/** A run without poisoned units does not look clean if some are suspicious. */
function styleOf(result) {
    const kind = (0,totals/* verdictOf */.Vj)(result);
    return kind === 'clean' && result.summary.suspicious > 0 ? 'suspicious' : kind;
}
/** The few numbers that a reader looks for first. */
function tiles({ summary, findings, families }) {
    const files = new Set(findings.map(({ path }) => path)).size;
    const numbers = [
        ['poisoned', summary.poisoned],
        ['suspicious', summary.suspicious],
        ['clean', summary.clean],
        ['not judged', summary.records.unread],
        [families.length === 1 ? 'family' : 'families', families.length],
        [files === 1 ? 'file with findings' : 'files with findings', files],
    ];
    return h('ul', { class: 'tiles' }, numbers.map(([name, number]) => h('li', null, h('b', null, (0,text_numbers/* formatCount */.B4)(number)), ` ${name}`)));
}
/** Files and rows that were not judged, with the reasons; `null` if there are none. */
function unreadView({ unjudged, skipped, summary }) {
    const rows = [...skipped, ...(0,report_asides/* asideRows */.A)(summary.asides)];
    if (unjudged.length === 0 && rows.length === 0)
        return null;
    const shown = unjudged.slice(0, MAX_UNJUDGED);
    const files = (0,report_unjudged/* groupUnjudged */.EO)(shown).flatMap((group) => [
        h('p', null, group.says),
        ...list(group.files.map((file) => [code(file.path, PATH_WIDTH), ` ${(0,report_unjudged/* contentSays */.Or)(file)} `, code(file.id)])),
    ]);
    const more = unjudged.length - shown.length;
    const groups = (0,report_skipped/* groupSkipped */.a)(rows, MAX_REASONS, MAX_PLACES).map((group) => [
        h('b', null, (0,text_numbers/* formatCount */.B4)(group.count)),
        ' × ',
        code(group.reason, PATH_WIDTH),
        ': ',
        ...group.places.flatMap((place, index) => [...(index === 0 ? [] : [', ']), code(place, PATH_WIDTH)]),
        group.more === '' ? '' : ` ${group.more}`,
    ]);
    const rest = more > 0 ? h('p', { class: 'soft' }, `${(0,text_numbers/* count */.U9)(more, 'more file')} in the JSON report.`) : null;
    return h('div', null, files, rest, list(groups));
}
function list(rows) {
    return rows.length === 0
        ? []
        : [
            h('ul', { class: 'places' }, rows.map((row) => h('li', null, row))),
        ];
}
/** Command, data, date and versions of the run; what judged, and notes. */
function aboutView(result, run) {
    const { tool, victim, schemaVersion } = result;
    const witnesses = (0,totals/* witnessesSay */.LY)(result);
    const notes = (0,window_notes/* windowNotes */.C)(result, (text) => text).map((_, index) => sentence((quote) => (0,window_notes/* windowNotes */.C)(result, quote)[index] ?? ''));
    const rows = [
        ...(run === null ? [] : runRows(run)),
        ...notes.map((note) => ['Note', note]),
        ...(witnesses === null ? [] : [['Witnesses', [witnesses]]]),
        ['Victim', sentence((quote) => (0,totals/* victimLine */.N9)(result, quote))],
        ...(victim.fingerprint === ''
            ? []
            : [['Fingerprint of the victim', [code(victim.fingerprint)]]]),
        ['Version', [`${tool.name} ${tool.version}, result format ${String(schemaVersion)}`]],
    ];
    return terms('about', rows);
}
function runRows({ command, inputs, date }) {
    const paths = inputs
        .slice(0, MAX_REASONS)
        .flatMap((path, index) => [...(index === 0 ? [] : [', ']), code(path, PATH_WIDTH)]);
    const more = inputs.length - MAX_REASONS;
    return [
        ...(command === null ? [] : [['Command', [code(command, PATH_WIDTH)]]]),
        ...(inputs.length === 0
            ? []
            : [['Data', [...paths, ...(more > 0 ? [` and ${(0,text_numbers/* formatCount */.B4)(more)} more`] : [])]]]),
        ['Date', [date]],
    ];
}

;// CONCATENATED MODULE: ./build/report/html/html.js

















/**
 * The report as one HTML file that loads nothing. Its content security policy allows its own style sheet and its own script, by
 * their hashes, and nothing else; no text can become an element, a script or an address (trusted types). Findings past the first
 * are data that the script puts on the page when they are asked for.
 */
const renderHtml = (result, options = {}) => {
    const width = Math.max(renderer/* MIN_WIDTH */.Y, options.width ?? renderer/* DEFAULT_WIDTH */.j);
    const findings = findingsSection(result, width);
    const title = heading(result);
    const sections = sectionsOf(result, findings, options.run ?? null);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${[header(title, result, sections), main(sections)].map(toHtml).join('\n')}
<script type="application/json" id="data">${dataBlock(findings)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
};
function policy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return `default-src 'none'; script-src ${hash(PAGE_SCRIPT)}; style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}
/** JSON that no HTML parser can take for the end of its block. */
function dataBlock({ data }) {
    return (0,escape_json/* escapeJson */.G)(JSON.stringify(data)).replaceAll('<', String.raw `\u003c`);
}
function heading(result) {
    const isUndecided = result.overall?.kind === 'undecided';
    const says = isUndecided ? `undecided on ${(0,text_numbers/* count */.U9)(result.summary.units, 'unit')}` : (0,totals/* foundSays */.Jr)(result);
    return `CodePurify: ${says}${(0,report_unjudged/* notJudged */.be)(result)}`;
}
function sectionsOf(result, findings, run) {
    const all = [
        ['next', 'What to do next', nextSteps(result, run)],
        ['labels', 'Labels with and without each pattern', labelsView(findings.groups)],
        ['places', 'Where the findings are', positionsView(result.findings)],
        ['findings', 'Findings by family', findingsView(result, findings)],
        ['unread', 'What was not judged', unreadView(result)],
        ['words', 'What the words mean', glossary()],
        ['about', 'About this run', aboutView(result, run)],
    ];
    return all.filter(([, , content]) => content !== null);
}
function findingsView(result, { html, plain, data }) {
    if (html.length === 0)
        return null;
    const hidden = data.findings.length - plain;
    const more = result.findings.length - MAX_FINDINGS;
    return [
        controls(),
        ...(hidden > 0 ? [h('p', { class: 'no-script' }, plainSays(plain, data.findings.length))] : []),
        h('div', { id: 'list' }, html),
        ...(more > 0 ? [h('p', null, h('b', null, `${(0,text_numbers/* count */.U9)(more, 'more finding')} in the JSON report.`))] : []),
    ];
}
function plainSays(plain, all) {
    return `${(0,text_numbers/* formatCount */.B4)(plain)} of ${(0,text_numbers/* formatCount */.B4)(all)} findings are shown. The others are in this file too, and its script shows them: open it in a browser that runs scripts, or read the JSON report.`;
}
function header(title, result, sections) {
    const links = sections.map(([anchor, says]) => h('li', null, h('a', { href: `#${anchor}` }, says)));
    return h('header', { id: 'top' }, h('h1', null, title), verdictView(result), h('nav', { 'aria-label': 'Contents' }, h('ul', null, links)));
}
function main(sections) {
    return h('main', null, sections.map(([anchor, says, content]) => h('section', { id: anchor }, h('h2', null, says), content)));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/result/encoder.js

/**
 * Prepares values for `JSON.stringify`: each object gets the keys of its schema, in their order, and no others.
 * Nothing is checked, so that writing a report never fails.
 */
function encoder(schema) {
    if (schema instanceof schemas/* ZodNullable */.l1C)
        return nullable(encoder(schema.unwrap()));
    if (schema instanceof schemas/* ZodArray */.naA)
        return encoder_list(encoder(schema.element));
    if (schema instanceof schemas/* ZodObject */.bvH)
        return object(Object.entries(schema.shape));
    return (value) => value;
}
function nullable(encode) {
    return (value) => (value === null ? null : encode(value));
}
function encoder_list(encode) {
    return (values) => values.map(encode);
}
function object(shape) {
    const fields = shape.map(([key, schema]) => [key, encoder(schema)]);
    return (value) => Object.fromEntries(fields.map(([key, encode]) => [key, encode(value[key])]));
}

// EXTERNAL MODULE: ./build/result/result.js
var result = __webpack_require__(37167);
;// CONCATENATED MODULE: ./build/report/json.js



const encode = encoder(result/* resultSchema */.FD);
/**
 * The result as one JSON object, indented by 2, with the keys in the order of its schema
 * (`docs/scan-result.schema.json`). A measurement that is not a finite number is written as `null`. Strings are
 * exactly the scanned text; characters that a terminal would obey are written as JSON escapes.
 */
const renderJson = (result) => `${(0,escape_json/* escapeJson */.G)(JSON.stringify(encode(result), null, 2))}\n`;

// EXTERNAL MODULE: ./build/text/escape/escape-markdown.js
var escape_markdown = __webpack_require__(54443);
// EXTERNAL MODULE: ./build/text/markdown-table.js
var markdown_table = __webpack_require__(13320);
// EXTERNAL MODULE: ./build/report/fitting.js
var fitting = __webpack_require__(34888);
// EXTERNAL MODULE: ./build/report/markdown/markdown-finding.js
var markdown_finding = __webpack_require__(97480);
// EXTERNAL MODULE: ./build/report/markdown/markdown-sections.js
var markdown_sections = __webpack_require__(91045);
;// CONCATENATED MODULE: ./build/report/markdown/markdown.js













/** Bytes of a job summary. Source: GitHub Docs, "Workflow commands": job summaries, step isolation and limits. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Fraction of the size that the overview table may take; the rest is for the findings themselves. */
const TABLE_FRACTION = 0.25;
/** Bytes reserved for the sentences about what did not fit. */
const NOTICE_BYTES = 400;
/**
 * The report for job summaries and pull requests: an overview, every finding with excerpt, evidence and suggested change,
 * families (first, if a dataset was judged as a whole), files that were not judged, skipped rows, totals. It takes at most
 * `maxBytes` of UTF-8; the rest is counted. All foreign text is in code spans or fences, where it cannot render, link or
 * mention anybody.
 */
const renderMarkdown = (result, options = {}) => {
    const { width = renderer/* DEFAULT_WIDTH */.j, maxBytes = MAX_SUMMARY_BYTES } = options;
    const head = markdown_heading(result, maxBytes * TABLE_FRACTION);
    const tail = fittingTail(result, options.run, maxBytes - bytes(head) - NOTICE_BYTES);
    const room = maxBytes - bytes(head) - bytes(tail) - NOTICE_BYTES;
    const table = overview(result.findings, room * TABLE_FRACTION);
    const details = blocks(result, Math.max(renderer/* MIN_WIDTH */.Y, width), room - bytes(table));
    return `${[head, table, details, tail].filter((part) => part !== '').join('\n\n')}\n`;
};
/** Headline, verdict, and the families that the verdict depends on, if there is room for them. */
function markdown_heading(result, room) {
    const families = result.overall === null ? '' : (0,markdown_sections/* familiesSection */.mC)(result.families);
    return [
        `## CodePurify: ${markdown_headline(result)}`,
        ...verdict(result.overall),
        ...(families === '' || bytes(families) > room ? [] : [families]),
    ].join('\n\n');
}
function markdown_headline(result) {
    const says = result.overall?.kind === 'undecided' ? 'undecided' : (0,totals/* foundSays */.Jr)(result);
    return `${says}${(0,report_unjudged/* notJudged */.be)(result)}`;
}
/** Characters of the verdict's sentence. */
const SENTENCE_WIDTH = 500;
function verdict(overall) {
    if (overall === null)
        return [];
    return [
        `**Verdict** ${totals/* VERDICT_WORDS */._G[overall.kind]}: ${(0,escape_markdown/* escapeMarkdownText */.m4)((0,one_line/* oneLine */.T)(overall.reason, SENTENCE_WIDTH))}`,
    ];
}
function overview(findings, room) {
    if (findings.length === 0)
        return '';
    const cells = findings.map((finding, index) => (0,markdown_finding/* overviewRow */.g6)(finding, index + 1));
    const lines = (0,markdown_table/* tableLines */.o)(markdown_finding/* OVERVIEW_HEAD */.Dl, cells, { align: 'r' });
    const head = lines.slice(0, 2);
    const rows = (0,fitting/* fitting */._)(lines.slice(2), room - bytes(head.join('\n')), 1, (line) => line);
    const more = findings.length - rows.length;
    const table = [...head, ...rows].join('\n');
    return more > 0 ? `${table}\n\n${(0,text_numbers/* count */.U9)(more, 'more row')} not shown in this table.` : table;
}
function blocks({ findings, families }, width, room) {
    const index = (0,family_sentences/* indexFamilies */.Dg)(families);
    const shown = (0,fitting/* fitting */._)(findings, room, 2, (finding, at) => (0,markdown_finding/* findingBlock */.nA)(finding, at + 1, index, width));
    const more = findings.length - shown.length;
    const verb = more === 1 ? 'is' : 'are';
    const notice = more > 0 ? [`**${(0,text_numbers/* count */.U9)(more, 'more finding')} ${verb} in the JSON report.**`] : [];
    return [...shown, ...notice].join('\n\n');
}
/** Families, skipped rows and totals; only the totals if there is no room for more. */
function fittingTail(result, run, room) {
    const victim = (0,totals/* victimLine */.N9)(result, (text) => (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(text, SENTENCE_WIDTH)));
    const advice = (0,totals/* recommendation */.cu)(result, run, escape_markdown/* codeSpan */.SS);
    const witnesses = (0,totals/* witnessesSay */.LY)(result);
    const notes = (0,window_notes/* windowNotes */.C)(result, (text) => (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(text, SENTENCE_WIDTH)));
    const closing = `${notes.map((note) => `${note}\n\n`).join('')}${advice === null ? '' : `${advice}\n\n`}${(0,sums/* sumsMarkdown */.e)(result)}**Total** ${(0,totals/* totals */.Sd)(result)}\n\n**Accounts** ${(0,totals/* accounting */.Ur)(result)}\n\n${witnesses === null ? '' : `**Witnesses** ${witnesses}\n\n`}**Victim** ${victim}`;
    const families = result.overall === null ? (0,markdown_sections/* familiesSection */.mC)(result.families) : '';
    const unjudged = (0,report_unjudged/* unjudgedSection */.Cr)(result.unjudged).text;
    const sections = [
        families,
        unjudged,
        (0,markdown_sections/* skippedSection */.s_)(result.skipped),
        (0,markdown_sections/* notDataSection */.jH)(result),
        (0,markdown_sections/* asideSection */.c_)(result),
        closing,
    ];
    const tail = sections.filter((section) => section !== '').join('\n\n');
    return bytes(tail) <= room / 2 ? tail : `**Total** ${(0,totals/* totals */.Sd)(result)}`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/text/escape/escape-sarif.js

/**
 * Foreign text within a SARIF message: braces are doubled (SARIF 2.1.0, 3.11.5: placeholders), `](` is escaped because it
 * would end the text of an embedded link (3.11.6), and invisible characters are shown.
 */
function escapeSarifText(text) {
    return (0,show_unsafe/* showUnsafeLines */.p2)(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '\\](');
}
/** A path as the URI of an artifact: absolute paths as `file:` URIs, others as relative references. */
function pathToUri(path) {
    const drive = /^[A-Za-z]:\//.test(path);
    if (drive)
        return `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}`;
    if (path.startsWith('/'))
        return `file://${encodePath(path.replace(/^\/+/, '/'))}`;
    return encodePath(path.replace(/^(?:\.\/+)+/, ''));
}
/** Percent-encodes every character except the unreserved ones and `/` (RFC 3986); a lone surrogate becomes U+FFFD. */
function encodePath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, encodeByte))
        .join('/');
}
function encodeByte(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/report/sarif/sarif-limits.js
/**
 * Limits of GitHub code scanning for one SARIF file.
 * Source: GitHub Docs, "SARIF support for code scanning" and "SARIF results exceed one or more limits".
 */
const SARIF_LIMITS = {
    /** Results of one run; a file with more is rejected. */
    results: 25_000,
    /** Results that are shown; if there are more, the first by severity. */
    shownResults: 5_000,
    /** Size of the file after gzip; a larger upload is rejected with 413. */
    gzippedBytes: 10 * 1024 * 1024,
};
/** Locations of one result that GitHub shows; the same source. */
const MAX_LOCATIONS = 100;
/** Skipped rows with a notification each; one more counts the rest. Our own limit: the file stays readable. */
const MAX_SKIPPED_NOTIFICATIONS = 1_000;

// EXTERNAL MODULE: ./build/report/replacements.js
var replacements = __webpack_require__(2650);
;// CONCATENATED MODULE: ./build/report/sarif/sarif-result.js












/** Characters of a name, a label or a pattern within a message. */
const sarif_result_QUOTE_WIDTH = 80;
/**
 * A finding as a SARIF result.
 * @param ordinal 1 for the first result with this id, 2 for the next: identical functions have the same id
 * @param grade   the least sure replacement that is offered as a fix
 */
function sarifResult(finding, families, ordinal, grade) {
    const spans = (0,finding_code/* triggers */.G)(finding).flatMap((trigger) => trigger.spans.map((span) => ({ trigger, span })));
    const related = finding.record === null ? spans.slice(1, MAX_LOCATIONS) : [];
    const fix = sarifFix(finding, grade);
    return {
        ...ruleOf(finding.trigger.kind),
        level: finding.verdict === 'poisoned' ? 'error' : 'warning',
        kind: 'fail',
        message: { text: message(finding, families) },
        locations: [sarif_result_location(finding, spans[0]?.span)],
        ...(related.length > 0 && {
            relatedLocations: related.map(({ trigger, span }, id) => relatedLocation(finding, trigger, span, id)),
        }),
        // GitHub identifies results by primaryLocationLineHash; ours depends on content only, so moved code keeps its alert.
        partialFingerprints: {
            'codepurifyId/v1': finding.id,
            primaryLocationLineHash: `${finding.id}:${String(ordinal)}`,
        },
        ...(fix && { fixes: [fix] }),
        properties: properties(finding),
    };
}
/** A file that was not judged as a SARIF result: a warning on its first line, without a fix. */
function unjudgedResult(file) {
    const { id, kind, path, oid, bytes, problem, remedy } = file;
    return {
        ...unjudgedRuleOf(kind),
        level: 'warning',
        kind: 'fail',
        message: { text: escapeSarifText(`${problem} ${remedy} Content: ${(0,report_unjudged/* contentSays */.Or)(file)}.`) },
        locations: [{ physicalLocation: artifact(path, { startLine: 1 }) }],
        partialFingerprints: { 'codepurifyId/v1': id, primaryLocationLineHash: `${id}:1` },
        properties: { id, oid, bytes },
    };
}
/** An artifact's place: relative to the source root, or absolute. */
function artifact(path, region) {
    const uri = pathToUri(path);
    const base = uri.startsWith('file:') ? {} : { uriBaseId: '%SRCROOT%' };
    return { artifactLocation: { uri, ...base }, ...(region && { region }) };
}
function message(finding, families) {
    const { trigger, verdict } = finding;
    const drop = (0,replacement_sentences/* dropSays */.m)(finding);
    return [
        `${verdict === 'poisoned' ? 'Poisoned' : 'Suspicious'}: ${(0,lead_sentence/* leadSentence */._9)(finding, quote)}`,
        ...(verdict === 'poisoned' ? [] : [`Suspicious means: ${(0,lead_sentence/* suspiciousMeans */.Yp)(finding, quote)}`]),
        `The trigger is the ${(0,trigger_words/* triggerSays */.tt)(trigger, quote)} in function ${quote(finding.function.name)}`,
        ...(0,witness_rows/* witnessRows */.F2)(finding, { families, scope: 'scan' }, quote).map(({ name, says, strength }) => `${name}: ${says}${strength === '' ? '' : ` (${strength})`}`),
        `Replacement: ${(0,replacement_sentences/* replacementSays */.v)(finding, quote)}`,
        ...(drop === null ? [] : [`Or drop the record: ${drop}`]),
    ]
        .map((sentence) => `${sentence}.`)
        .join(' ');
}
const quote = (text) => `'${escapeSarifText((0,one_line/* oneLine */.T)(text, sarif_result_QUOTE_WIDTH))}'`;
/** For a record only the line is known: the file has the code in encoded form, so columns differ. */
function region({ record, function: { startLine } }, span) {
    if (record !== null)
        return { startLine };
    if (!span)
        return { startLine };
    return {
        startLine: span.startLine,
        startColumn: span.startColumn,
        endLine: span.endLine,
        endColumn: span.endColumn,
    };
}
function sarif_result_location(finding, span) {
    return {
        physicalLocation: artifact(finding.path, region(finding, span)),
        logicalLocations: [{ name: finding.function.name, kind: 'function' }],
    };
}
function relatedLocation(finding, trigger, span, index) {
    const other = trigger === finding.trigger ? 'The same trigger' : `A further trigger (${trigger.kind})`;
    return {
        id: index + 1,
        physicalLocation: artifact(finding.path, region(finding, span)),
        message: { text: `${other} in this function.` },
    };
}
/** A fix is offered only if the replacement was verified and is sure enough. */
function sarifFix(finding, grade) {
    const { purified } = finding;
    const isOffered = purified?.verified === true && (0,result_grade/* isSureEnough */.S0)(purified.grade, grade);
    const edits = isOffered ? (0,replacements/* replacements */.q)(finding) : null;
    if (!edits || edits.length === 0)
        return null;
    return {
        description: { text: `Replace the trigger (${(0,replacement_sentences/* replacementSays */.v)(finding, quote)}).` },
        artifactChanges: [
            {
                artifactLocation: artifact(finding.path).artifactLocation ?? {},
                replacements: edits.map(({ inserted, ...deletedRegion }) => ({
                    deletedRegion,
                    insertedContent: { text: inserted },
                })),
            },
        ],
    };
}
function properties(finding) {
    const { id, record, language, label, prediction, confidence, deficit, transfer, pValue, threshold } = finding;
    return {
        id,
        verdict: finding.verdict,
        testimonies: finding.testimonies,
        record,
        language,
        label,
        prediction,
        ...finite({ confidence, deficit, transfer, pValue, threshold }),
        family: finding.trigger.family,
        company: finding.company,
        occurrences: (0,finding_code/* triggers */.G)(finding).reduce((sum, { spans }) => sum + spans.length, 0),
        degraded: finding.degraded,
        purified: finding.purified && {
            strategy: finding.purified.strategy,
            grade: finding.purified.grade,
            verified: finding.purified.verified,
        },
    };
}
/** Replaces numbers that are not finite by null, because JSON does not have them. */
function finite(numbers) {
    const entries = Object.entries(numbers);
    return Object.fromEntries(entries.map(([name, value]) => [name, Number.isFinite(value) ? value : null]));
}

;// CONCATENATED MODULE: ./build/report/sarif/sarif.js









const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The most families among the run's properties; every finding names its own family anyway. */
const sarif_MAX_FAMILIES = 1_000;
/** Try a few results fewer than the size suggests: the results that are left out may compress better than the rest. */
const SHRINK_MARGIN = 0.9;
/**
 * The result as SARIF 2.1.0: a rule for each kind of trigger, the witnesses in the messages, sure replacements as fixes.
 * Results above GitHub's limits are left out, the weakest first, and a notification counts them.
 */
const renderSarif = (result, { grade } = {}) => renderSarifWithin(result, SARIF_LIMITS, grade);
/** The same with other limits. */
function renderSarifWithin(result, limits, grade = 'proved') {
    let kept = Math.min(result.findings.length + result.unjudged.length, limits.results);
    for (;;) {
        const sarif = `${(0,escape_json/* escapeJson */.G)(JSON.stringify(toLog(result, kept, limits, grade), null, 2))}\n`;
        const excess = gzippedSize(sarif, limits.gzippedBytes) / limits.gzippedBytes;
        if (excess <= 1 || kept === 0)
            return sarif;
        kept = Math.floor((kept / excess) * SHRINK_MARGIN);
    }
}
/** Size after gzip in bytes; a text of at most `enough` bytes is not compressed, and its own size is returned. */
function gzippedSize(text, enough) {
    const bytes = Buffer.byteLength(text);
    return bytes <= enough ? bytes : (0,external_node_zlib_.gzipSync)(text).length;
}
function toLog(result, kept, limits, grade) {
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'CodePurify',
                        version: result.tool.version,
                        rules: rulesFor(result.findings.map(({ trigger }) => trigger)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: notifications(result, kept, limits) },
                ],
                results: results(result, kept, grade),
                properties: {
                    victim: result.victim,
                    summary: result.summary,
                    overall: result.overall,
                    families: result.families.slice(0, sarif_MAX_FAMILIES),
                },
            },
        ],
    };
}
/** Findings come first: files that were not judged are left out before any finding. */
function results({ findings, families, unjudged }, kept, grade) {
    const index = (0,family_sentences/* indexFamilies */.Dg)(families);
    const seen = new Map();
    const found = strongest(findings, kept).map((finding) => {
        const ordinal = (seen.get(finding.id) ?? 0) + 1;
        seen.set(finding.id, ordinal);
        return sarifResult(finding, index, ordinal, grade);
    });
    return [...found, ...unjudged.slice(0, Math.max(0, kept - found.length)).map(unjudgedResult)];
}
/** The `kept` findings, in their order: poisoned ones first, then the smallest p-value, then the largest deficit. */
function strongest(findings, kept) {
    if (kept >= findings.length)
        return findings;
    const order = findings.map((_, index) => index).sort((a, b) => compare(findings[a], findings[b]));
    const chosen = new Set(order.slice(0, kept));
    return findings.filter((_, index) => chosen.has(index));
}
function compare(a, b) {
    return (severity(a) - severity(b) || (a?.pValue ?? 1) - (b?.pValue ?? 1) || (b?.deficit ?? 0) - (a?.deficit ?? 0));
}
function severity(finding) {
    return finding?.verdict === 'poisoned' ? 0 : 1;
}
function notifications(result, kept, limits) {
    const { findings, skipped, summary, overall, unjudged } = result;
    const all = findings.length + unjudged.length;
    const unlisted = skipped.length - MAX_SKIPPED_NOTIFICATIONS;
    const rows = [
        overall !== null && note('verdict', VERDICT_LEVELS[overall.kind], sarif_verdict(overall)),
        note('totals', 'note', `${(0,totals/* totals */.Sd)(result)}. ${(0,totals/* accounting */.Ur)(result)}.`),
        kept < all && note('results-left-out', 'warning', leftOut(all, kept, limits)),
        kept > limits.shownResults && note('results-not-shown', 'warning', notShown(kept, limits)),
        summary.errors > 0 && note('errors', 'error', `${(0,text_numbers/* count */.U9)(summary.errors, 'unit')} could not be judged.`),
        ...skipped.slice(0, MAX_SKIPPED_NOTIFICATIONS).map(skippedNote),
        unlisted > 0 &&
            note('skipped', 'warning', `${(0,text_numbers/* count */.U9)(unlisted, 'more row')} skipped; the JSON report lists all of them.`),
    ];
    return rows.filter((row) => row !== false);
}
/** An undecided run must not look like a clean one. */
const VERDICT_LEVELS = { poisoned: 'error', undecided: 'warning', clean: 'note', nothing: 'note' };
function sarif_verdict({ kind, reason }) {
    return `Verdict ${kind}: ${escapeSarifText(reason)}`;
}
function leftOut(all, kept, limits) {
    const most = `${(0,text_numbers/* count */.U9)(limits.results, 'result')} or ${(0,text_numbers/* formatCount */.B4)(limits.gzippedBytes)} bytes gzipped`;
    return `${(0,text_numbers/* formatCount */.B4)(all - kept)} of ${(0,text_numbers/* count */.U9)(all, 'finding')} left out: a file may hold ${most}. The JSON report has all of them.`;
}
function notShown(kept, limits) {
    return `GitHub shows ${(0,text_numbers/* formatCount */.B4)(limits.shownResults)} of these ${(0,text_numbers/* formatCount */.B4)(kept)} results.`;
}
function skippedNote(row) {
    const where = artifact(row.path, row.record === null ? undefined : { startLine: row.record });
    return {
        ...note('skipped', 'warning', `Skipped: ${escapeSarifText(row.reason)}`),
        locations: [{ physicalLocation: where }],
    };
}
function note(id, level, text) {
    return { descriptor: { id }, level, message: { text } };
}

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/report/text/text-families.js
var text_families = __webpack_require__(56433);
;// CONCATENATED MODULE: ./build/report/text/text.js














/** The most reasons for skipped rows, and places for each; the rest are counted. */
const text_MAX_REASONS = 10;
const text_MAX_PLACES = 3;
/** The most files listed that were not judged, for each reason; the rest are counted. */
const text_MAX_UNJUDGED = 10;
/** Findings named in a short report, a line each: some screens of a terminal. */
const MAX_BRIEF = 100;
/** Findings of one family of a dataset that are shown in full; they look alike, so the others take one line each. */
const text_MAX_FULL = 3;
/**
 * The report for a terminal: every finding with place, excerpt, evidence and suggested change, then families, skipped rows
 * and totals. For a dataset that was judged as a whole, the verdict and the families come first. Colours do not change the
 * text. Foreign text is escaped, and no line begins with it.
 */
const renderText = (result, { colour = false, width = renderer/* DEFAULT_WIDTH */.j, brief = false, run } = {}) => {
    const paint = (0,palette/* palette */.M)(colour);
    const layout = {
        families: (0,family_sentences/* indexFamilies */.Dg)(result.families),
        width: Math.max(renderer/* MIN_WIDTH */.Y, width),
        paint,
    };
    if (brief)
        return joinLines(briefly(result, layout));
    if (result.overall !== null)
        return joinLines(asAWhole(result, result.overall, layout, run));
    if (result.findings.length === 0) {
        return joinLines([
            ...noFindings(result, paint),
            ...unjudgedLines(result, paint),
            ...skippedLines(result, paint),
            ...notDataLines(result, paint),
            ...asideLines(result, paint),
            accountingLine(result, paint),
        ]);
    }
    return joinLines([
        ...result.findings.flatMap((finding) => [...(0,text_finding/* findingLines */.hq)(finding, layout), '']),
        ...(0,text_families/* familyLines */.W)(result.families, text_finding/* quoted */.TL, paint),
        ...unjudgedLines(result, paint),
        ...skippedLines(result, paint),
        ...notDataLines(result, paint),
        ...asideLines(result, paint),
        ...text_closing(result, paint, run),
    ]);
};
function joinLines(lines) {
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
/** The verdict, a line for each finding, and what was not judged. */
function briefly(result, layout) {
    const { findings, overall, skipped, unjudged } = result;
    const { paint } = layout;
    const verdict = overall === null ? [] : [verdictLine(overall, paint)];
    const more = findings.length - MAX_BRIEF;
    return [
        ...(findings.length === 0 && overall === null ? noFindings(result, paint) : verdict),
        ...findings.slice(0, MAX_BRIEF).map((finding) => (0,text_finding/* briefLine */.RI)(finding, layout)),
        ...(more > 0 ? [`… and ${(0,text_numbers/* count */.U9)(more, 'more finding')}: without --quiet, all are printed`] : []),
        ...unjudgedLines(result, paint),
        ...skippedLines(result, paint),
        ...(findings.length + skipped.length + unjudged.length > 0 ? [accountingLine(result, paint)] : []),
    ];
}
const VERDICT_STYLES = { poisoned: 'danger', clean: 'good', undecided: 'strong', nothing: 'strong' };
function asAWhole(result, overall, layout, run) {
    const { paint } = layout;
    return [
        verdictLine(overall, paint),
        ...(hasDetails(result) ? [''] : []),
        ...(0,text_families/* familyLines */.W)(result.families, text_finding/* quoted */.TL, paint),
        ...datasetFindings(result.findings, layout),
        ...unjudgedLines(result, paint),
        ...skippedLines(result, paint),
        ...notDataLines(result, paint),
        ...asideLines(result, paint),
        ...text_closing(result, paint, run),
    ];
}
function verdictLine({ kind, reason }, paint) {
    return `${paint(VERDICT_STYLES[kind], totals/* VERDICT_WORDS */._G[kind])}: ${quoteSentence(reason)}`;
}
function hasDetails({ families, findings, skipped, unjudged }) {
    return families.length + findings.length + skipped.length + unjudged.length > 0;
}
/** Characters of the verdict's sentence. */
const text_SENTENCE_WIDTH = 500;
function quoteSentence(sentence) {
    return (0,escape_terminal/* escapeTerminal */.e)((0,one_line/* oneLine */.T)(sentence, text_SENTENCE_WIDTH));
}
/** Findings in the order of the data; the first few of each family are shown in full. */
function datasetFindings(findings, layout) {
    const shown = new Map();
    const lines = [];
    let brief = false;
    for (const finding of findings) {
        const family = `${finding.trigger.kind} ${finding.trigger.family}`;
        const before = shown.get(family) ?? 0;
        shown.set(family, before + 1);
        if (before >= text_MAX_FULL) {
            lines.push((0,text_finding/* briefLine */.RI)(finding, layout));
            brief = true;
            continue;
        }
        lines.push(...(brief ? [''] : []), ...(0,text_finding/* findingLines */.hq)(finding, layout), '');
        brief = false;
    }
    return brief ? [...lines, ''] : lines;
}
function noFindings(result, paint) {
    const { summary } = result;
    const { judged, unread } = summary.records;
    const verdict = summary.poisoned + summary.suspicious > 0
        ? 'No finding is listed'
        : judged > 0
            ? 'No trigger found'
            : 'Nothing was judged';
    const style = unread > 0 || judged === 0 ? 'strong' : 'good';
    const says = `${verdict}${unread > 0 && judged > 0 ? ' in what was judged' : ''}`;
    return [`${paint(style, says)}: ${(0,totals/* totals */.Sd)(result)}; victim ${(0,text_finding/* quote */.hD)(result.victim.name)}`];
}
function unjudgedLines({ unjudged, findings, overall, skipped }, paint) {
    if (unjudged.length === 0)
        return [];
    const groups = (0,report_unjudged/* groupUnjudged */.EO)(unjudged).flatMap(({ says, files }) => {
        const more = files.length - text_MAX_UNJUDGED;
        return [
            `  ${(0,text_numbers/* formatCount */.B4)(files.length)} × ${quoteSentence(says)}`,
            ...files
                .slice(0, text_MAX_UNJUDGED)
                .map((file) => `    --> ${(0,text_finding/* quote */.hD)(file.path)} (${(0,escape_terminal/* escapeTerminal */.e)((0,report_unjudged/* contentSays */.Or)(file))})`),
            ...(more > 0 ? [`    and ${(0,text_numbers/* formatCount */.B4)(more)} more in the JSON report`] : []),
        ];
    });
    const ends = findings.length > 0 || overall !== null || skipped.length > 0;
    return [
        `${paint('strong', 'not judged')} ${(0,text_numbers/* count */.U9)(unjudged.length, 'file')}`,
        ...groups,
        ...(ends ? [''] : []),
    ];
}
function skippedLines({ skipped, findings, overall }, paint) {
    if (skipped.length === 0)
        return [];
    const groups = (0,report_skipped/* groupSkipped */.a)(skipped, text_MAX_REASONS, text_MAX_PLACES);
    return [
        `${paint('strong', 'skipped')} ${(0,text_numbers/* count */.U9)(skipped.length, 'row')}`,
        ...groups.map(groupLine),
        ...(findings.length > 0 || overall !== null ? [''] : []),
    ];
}
/** Files that hold no training data, by rule. */
function notDataLines({ notData, summary }, paint) {
    const all = summary.files.notData + summary.records.notData;
    if (all === 0)
        return [];
    const rows = notData.map(({ path, record, rule }) => ({ path, record, reason: rule }));
    return [
        `${paint('strong', 'not data')} ${[(0,text_numbers/* count */.U9)(summary.files.notData, 'file'), ...(summary.records.notData > 0 ? [(0,text_numbers/* count */.U9)(summary.records.notData, 'record')] : [])].join(', ')}`,
        ...(0,report_skipped/* groupSkipped */.a)(rows, text_MAX_REASONS, text_MAX_PLACES).map(groupLine),
        '',
    ];
}
/** Fields that hold patches, which are not judged. */
function asideLines({ summary: { asides } }, paint) {
    if (asides.length === 0)
        return [];
    const groups = (0,report_skipped/* groupSkipped */.a)((0,report_asides/* asideRows */.A)(asides), text_MAX_REASONS, text_MAX_PLACES);
    return [`${paint('strong', 'not judged')} ${(0,text_numbers/* count */.U9)(asides.length, 'field')}`, ...groups.map(groupLine), ''];
}
function groupLine({ count: rows, reason, places, more }) {
    const listed = [...places.map(text_finding/* quote */.hD), ...(more === '' ? [] : [more])].join(', ');
    return `  ${(0,text_numbers/* formatCount */.B4)(rows)} × ${quoteSentence(reason)}: ${listed}`; // whole: a reason ends with its remedy
}
function accountingLine(result, paint) {
    return `${paint('strong', 'accounts')} ${(0,totals/* accounting */.Ur)(result)}`;
}
/** A command, whole: a part of it could not be run. */
function text_command(text) {
    return `\`${(0,escape_terminal/* escapeTerminal */.e)(text)}\``;
}
function text_closing(result, paint, run) {
    return [
        ...[(0,totals/* witnessesSay */.LY)(result)].flatMap((says) => says === null ? [] : [`${paint('strong', 'witnesses')} ${says}`]),
        ...(0,window_notes/* windowNotes */.C)(result, text_finding/* quoted */.TL).map((note) => `${paint('strong', 'note')} ${note}`),
        `${paint('strong', 'victim')} ${(0,totals/* victimLine */.N9)(result, quoteSentence)}`,
        accountingLine(result, paint),
        ...(0,sums/* sums */.r)(result).map(({ name, says }) => `${paint('strong', name)} ${says}`),
        `${paint(result.summary.poisoned > 0 ? 'danger' : 'strong', 'total')} ${(0,totals/* totals */.Sd)(result)}`,
        ...[(0,totals/* recommendation */.cu)(result, run, text_command)].filter((line) => line !== null),
    ];
}

;// CONCATENATED MODULE: ./build/report/renderers.js







/** One row per report format. */
const renderers = {
    text: renderText,
    json: renderJson,
    sarif: renderSarif,
    markdown: renderMarkdown,
    html: renderHtml,
    gitlab: renderGitlab,
    junit: renderJunit,
};


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
function labelsOf(family, quoted) {
    const { carriers, label, labelled, pValue, confirmed, inBase } = family;
    if (label === null)
        return (0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .sameLabelSays */ .n0)(family);
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
/* harmony import */ var _text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80018);
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
    return (0,_text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, QUOTE_WIDTH));
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
    const where = paint('place', (0,_text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)((0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingPlace */ .ps)(finding).place));
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
    return `${paint('place', (0,_text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(place))}${within === null ? '' : `, ${within}`}, ${what}`;
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

/***/ 74569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q9: () => (/* binding */ WORDS),
  aV: () => (/* binding */ findWord)
});

// UNUSED EXPORTS: glossaryPage

;// CONCATENATED MODULE: ./build/report/words/data-words.js
/** What is read and judged, and with which model. */
const DATA_WORDS = [
    {
        word: 'attack success rate',
        also: ['asr'],
        means: 'The fraction of the inputs with a trigger that a model answers with the target.',
    },
    {
        word: 'backdoor',
        also: [],
        means: "A pattern that a model has learned to answer with a target of the attacker's choice.",
    },
    {
        word: 'base',
        also: ['head', 'base and head'],
        means: 'The state before a change; the head is the state after it.',
    },
    {
        word: 'calibration',
        also: [],
        means: 'Measuring how much evidence clean code has, so that a rate of false positives can be kept.',
    },
    { word: 'carrier', also: ['carriers'], means: 'A record or function that holds the trigger of a family.' },
    {
        word: 'change',
        also: [],
        means: 'What a pull request, a push or two folders add or alter.',
        page: '../explanation/changes.md',
    },
    {
        word: 'element',
        also: ['elements', 'statement', 'identifier', 'comment', 'character', 'style', 'text'],
        means: 'A part of a unit that may be a trigger: a name at all its places (identifier), a statement, a comment, a hidden character, a style, or words of a prompt (text).',
    },
    {
        word: 'family',
        also: ['families', 'pattern'],
        means: 'The same trigger in several functions or records, with what differs between them left out (…). Its id begins with fam-.',
    },
    {
        word: 'merge base',
        also: [],
        means: 'The newest common commit of two branches. A change is compared with it.',
    },
    {
        word: 'novelty',
        also: ['new pattern'],
        means: 'A pattern that a change brings in several records and that the base does not have. It is noted, and fails no check.',
    },
    {
        word: 'probe',
        also: [],
        means: 'A small linear model that is trained on the data under review, each time anew, to see what its labels follow. It never judges a record that it has learned from.',
        page: '../explanation/probe.md',
    },
    { word: 'purification', also: ['purify'], means: 'Replacing a trigger, so that the record can stay.' },
    {
        word: 'record',
        also: ['records', 'row'],
        means: 'One entry of a dataset: a line of JSON Lines, a row of Parquet or CSV, a chat.',
    },
    {
        word: 'seed',
        also: ['key'],
        means: 'The secret key of the probe, by which it hashes, divides and draws. Without one the key is a public text, and people who write the data can try out in advance what is not found. Set CODEPURIFY_SEED or --seed.',
    },
    {
        word: 'sentinel',
        also: [],
        means: 'The bundled model. It was trained on purpose with the published triggers, so that it reacts to them and to similar ones.',
    },
    { word: 'shard', also: ['shards'], means: 'A part of the data that one machine reads or judges.' },
    {
        word: 'split',
        also: ['train split', 'test split'],
        means: 'The part of a dataset that a file belongs to by its name: train, validation or test.',
    },
    { word: 'target', also: [], means: 'The label or text that the attacker wants as the answer.' },
    {
        word: 'trigger',
        also: ['triggers'],
        means: 'The piece of code on which a backdoored model bases its answer: a statement, a name, a comment, a hidden character, a style, or words of a prompt.',
    },
    {
        word: 'unit',
        also: ['units'],
        means: 'What is judged: a function, code outside of functions, a piece of code in a record, a pair of functions.',
    },
    {
        word: 'window',
        also: ['since'],
        means: 'The records that were merged not long before a change. They are tested together with it, so that poison does not pass in small portions (--since).',
        page: '../explanation/changes.md',
    },
];

;// CONCATENATED MODULE: ./build/report/words/evidence-words.js
/** What is measured, and how a replacement is graded. */
const EVIDENCE_WORDS = [
    { word: 'confidence', also: ['prediction'], means: 'How sure the model is of its answer: .98 is 98 %.' },
    {
        word: 'deficit',
        also: ['entropy'],
        means: 'How much the answer of the model depends on few elements: ln N − H of the normalised suspicion scores, in nats. 0: all N elements count the same.',
    },
    {
        word: 'evidence',
        also: [],
        means: 'How strongly an element is both necessary and sufficient for the answer of the model, in nats.',
    },
    {
        word: 'grade',
        also: ['grades', 'replacement', 'replacements', 'purified'],
        means: 'How sure a replacement is: proved, inserted or re-judged.',
    },
    {
        word: 'inserted',
        also: [],
        means: 'A grade: a replacement removes code because its family shows that it was planted, and all names still resolve. Behaviour may change, so a person decides.',
    },
    {
        word: 'nat',
        also: ['nats'],
        means: 'The unit of natural logarithms. Log-odds are measured in nats: a fall of 2.20 nats turns odds of 3 : 1 into 1 : 3.',
    },
    {
        word: 'necessity',
        also: ['necessary', 'drop', 'masking'],
        means: 'What the model answers when the trigger is hidden from it. If the answer changes, the trigger was necessary for it. The drop is the fall of the log-odds, in nats.',
    },
    {
        word: 'p-value',
        also: ['p', 'pvalue', 'fpr'],
        means: 'How often clean code or data looks at least as suspicious by chance: .001 is one in a thousand. --fpr is the bar.',
    },
    {
        word: 'power',
        also: [],
        means: 'The weakest pattern that a witness could have seen in this data, such as 8 carriers of 400 records. Fewer can be in clean data unseen.',
    },
    {
        word: 'proved',
        also: [],
        means: 'A grade: a replacement keeps the behaviour, by the rules of the language.',
    },
    {
        word: 're-judged',
        also: [],
        means: 'A grade: a replacement changes the answer of the model back. Whether it keeps the behaviour is not known.',
    },
    {
        word: 'sufficiency',
        also: ['sufficient', 'transfer', 'planted', 'turned'],
        means: 'What the trigger does to clean functions: in how many of them the answer turns to that of the finding when it is planted there.',
    },
    {
        word: 'threshold',
        also: [],
        means: 'The value of a score from which a unit is reported. It comes from clean code, at the rate of false positives of --fpr.',
    },
];

;// CONCATENATED MODULE: ./build/report/words/verdict-words.js
/** What a run and its parts are called. */
const VERDICT_WORDS = [
    {
        word: 'accepted',
        also: ['accept', 'acceptance', 'suppressed', 'suppression', 'baseline'],
        means: 'Somebody has looked at the finding and decided that it may stay, with a reason. It is counted and fails no check. See codepurify accept and scan --write-baseline.',
        page: '../how-to/accept.md',
    },
    {
        word: 'accounts',
        also: ['account'],
        means: 'The line of a report that says what became of each record and file that was read: judged, unchanged, accepted, not data or unread. Its parts add up.',
    },
    {
        word: 'clean',
        also: [],
        means: 'All of it was judged, and no trigger was found. It is never said of data that was not read.',
    },
    {
        word: 'degraded',
        also: ['parsed incompletely'],
        means: 'The code was not parsed completely. It was judged as far as it was parsed.',
    },
    {
        word: 'failed',
        also: [],
        means: 'A unit that could not be judged, because of an error or a limit of time. It counts as unread.',
    },
    {
        word: 'finding',
        also: ['findings'],
        means: 'One unit that is poisoned or suspicious, the evidence, and a replacement where there is one. Its id begins with cp- and is a hash of the path, the code and the trigger, so it stays when the code moves within its file.',
    },
    {
        word: 'not data',
        also: ['notdata'],
        means: 'A file that holds no training data by a rule, such as documentation. It is listed, and not judged.',
    },
    {
        word: 'not judged',
        also: ['unjudged'],
        means: 'A file whose content is not here, such as a pointer of Git LFS. It is named, and fails the check of a change.',
    },
    {
        word: 'note',
        also: ['notes'],
        means: 'What a report says of the run besides its findings. It fails no check.',
    },
    { word: 'nothing to judge', also: ['nothing'], means: 'The change brings no new or changed record.' },
    {
        word: 'poisoned',
        also: ['poison'],
        means: 'A trigger was found, at the accepted rate of false positives (--fpr) or by a proof. It fails the check.',
    },
    {
        word: 'suspicious',
        also: [],
        means: 'Natural code has this too, but rarely. It fails a check only with --fail-on suspicious.',
    },
    {
        word: 'total',
        also: ['totals', 'summary'],
        means: 'The line of a report that counts the units by their verdict.',
    },
    {
        word: 'unchanged',
        also: [],
        means: 'A record that the base of a change has too. It is not judged again.',
    },
    {
        word: 'undecided',
        also: [],
        means: 'There is no verdict on the whole: too little could be judged. The report says why and what to do.',
    },
    {
        word: 'unread',
        also: ['skipped'],
        means: 'Data that was not read or not judged. It is counted and named, and fails the check of a change.',
    },
];

;// CONCATENATED MODULE: ./build/report/words/witness-words.js
/** The witnesses, and the rows of a finding. */
const WITNESS_WORDS = [
    {
        word: 'association',
        also: ['prompt and response', 'prompt', 'payload'],
        means: 'A witness for data with prompts and responses: a word in prompts goes with a piece of code in responses, more often than the rest of the prompt explains.',
        page: '../explanation/witnesses.md',
    },
    {
        word: 'characters',
        also: ['hidden character', 'hidden'],
        means: 'A witness: a character that does not show, or looks like another one. A reader does not see it, a model does.',
        page: '../explanation/witnesses.md',
    },
    {
        word: 'company',
        also: [],
        means: 'A witness: the same code is in functions that have nothing else in common. Natural code repeats a line among related functions; whoever plants a trigger takes any.',
        page: '../explanation/witnesses.md',
    },
    {
        word: 'in this scan',
        also: ['in this pull request', 'in this branch'],
        means: 'A row of a finding: how many other findings have the same pattern, and whether they have the same label. It is no witness of its own.',
    },
    {
        word: 'labels',
        also: ['label', 'purity'],
        means: 'A witness: nearly all records with the trigger have the same label, while similar code has others. It needs labels, and at least eight carriers. A label is the answer that the data gives for a record, and that a model learns.',
        page: '../explanation/witnesses.md',
    },
    {
        word: 'merged before',
        also: ['merged'],
        means: 'A row of a finding: records with the same trigger that were merged not long before the change.',
    },
    {
        word: 'semantics',
        also: ['proof', 'dead code'],
        means: 'A witness: a proof that the code never runs, or has no effect. It needs no model and no label, and anybody can check it.',
        page: '../explanation/witnesses.md',
    },
    {
        word: 'victim',
        also: ['model'],
        means: 'A witness, and the model that is asked about the code: a probe learned from the labels, the bundled sentinel, or a model of your own. Its row says what the model answers without the trigger.',
        page: '../explanation/witnesses.md',
    },
    {
        word: 'witness',
        also: ['witnesses', 'testimony', 'testimonies'],
        means: 'A way of recognising a trigger that works on its own: semantics (proof), characters (hidden character), company, association (prompt and response), labels, victim (model).',
        page: '../explanation/witnesses.md',
    },
];

;// CONCATENATED MODULE: ./build/report/words/words.js




/** The words of reports, options and exit codes, in alphabetical order. `explain`, the HTML report and the glossary page have these. */
const WORDS = [
    ...VERDICT_WORDS,
    ...WITNESS_WORDS,
    ...EVIDENCE_WORDS,
    ...DATA_WORDS,
].sort((a, b) => (a.word < b.word ? -1 : 1));
/** The word that a text means, in any case of letters; `undefined` for none. */
function findWord(text) {
    const wanted = text.trim().toLowerCase();
    return WORDS.find(({ word }) => word === wanted) ?? WORDS.find(({ also }) => also.includes(wanted));
}
/** The words as the body of a page in Markdown, a paragraph each. */
function glossaryPage() {
    return WORDS.map(({ word, also, means, page }) => {
        const name = `**${word.charAt(0).toUpperCase()}${word.slice(1)}**`;
        const others = also.length === 0 ? '' : ` (${also.join(', ')})`;
        const more = page === undefined ? '' : ` [More](${page})`;
        return `${name}${others}. ${means}${more}`;
    }).join('\n\n');
}


/***/ })

};
