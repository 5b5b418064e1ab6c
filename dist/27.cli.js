export const id = 27;
export const ids = [27];
export const modules = {

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withInterrupt)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/**
 * Runs work that stops at the first Ctrl-C with what it has found so far; a second Ctrl-C ends the process
 * as it always does.
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

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   m: () => (/* binding */ replacementOf)
/* harmony export */ });
/** The verified replacement of a finding, or `null`. */
function replacementOf({ finding, subject, side }) {
    if (finding.purified?.verified !== true)
        return null;
    return { unit: subject.units[side] ?? subject.units[0], newCode: finding.purified.code };
}
/** What tells the places of replacements apart. */
function placeOf({ unit: { path, record, place } }) {
    return JSON.stringify([path, record, place]);
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report),
  H: () => (/* binding */ tellEnd)
});

// EXTERNAL MODULE: ./build/report/html.js + 5 modules
var html = __webpack_require__(8487);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/text/escape-markdown.js
var escape_markdown = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(3809);
// EXTERNAL MODULE: ./build/report/evidence.js
var evidence = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/report/markdown-finding.js
var markdown_finding = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/report/markdown-sections.js
var markdown_sections = __webpack_require__(2507);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/renderer.js
var renderer = __webpack_require__(3104);
// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(1756);
// EXTERNAL MODULE: ./build/report/unjudged.js
var report_unjudged = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/report/markdown.js









/** Size of a job summary. Source: GitHub Docs, "Workflow commands": job summaries, step isolation and limits. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Share of the size that the overview table may take; the rest is for the findings themselves. */
const TABLE_SHARE = 0.25;
/** Bytes kept for the sentences that say what did not fit. */
const NOTICE_BYTES = 400;
/**
 * The report for job summaries and pull requests: an overview, every finding with excerpt, evidence and
 * suggested change, families (first, where a data set was judged as a whole), files that were not judged, skipped rows, totals. It takes at most `maxBytes` (UTF-8); what does not fit is
 * counted. All foreign text stands in code spans or fences, where nothing of it renders, links or mentions.
 */
const renderMarkdown = (result, options = {}) => {
    const { width = renderer/* DEFAULT_WIDTH */.j, maxBytes = MAX_SUMMARY_BYTES } = options;
    const head = heading(result, maxBytes * TABLE_SHARE);
    const tail = fittingTail(result, maxBytes - bytes(head) - NOTICE_BYTES);
    const room = maxBytes - bytes(head) - bytes(tail) - NOTICE_BYTES;
    const table = overview(result.findings, room * TABLE_SHARE);
    const details = blocks(result, Math.max(renderer/* MIN_WIDTH */.Y, width), room - bytes(table));
    return `${[head, table, details, tail].filter((part) => part !== '').join('\n\n')}\n`;
};
/** Headline, verdict, and the families that it stands on as far as there is room for them. */
function heading(result, room) {
    const families = result.overall === null ? '' : (0,markdown_sections/* familiesSection */.m)(result.families);
    return [
        `## CodePurify: ${headline(result)}`,
        ...verdict(result.overall),
        ...(families === '' || bytes(families) > room ? [] : [families]),
    ].join('\n\n');
}
function headline(result) {
    const { summary, findings, overall } = result;
    const rest = (0,report_unjudged/* notJudged */.be)(result);
    const units = (0,numbers/* count */.U9)(summary.units, 'unit');
    const found = Math.max(summary.poisoned, findings.length);
    if (overall?.kind === 'undecided')
        return `undecided${rest}`;
    if (found === 0)
        return `no trigger found in ${units}${rest}`;
    return `${(0,numbers/* formatCount */.B4)(found)} of ${units} ${overall?.kind === 'clean' ? 'suspicious' : 'poisoned'}${rest}`;
}
/** Characters of the sentence that a verdict is. */
const SENTENCE_WIDTH = 500;
function verdict(overall) {
    if (overall === null)
        return [];
    return [`**Verdict** ${overall.kind}: ${(0,escape_markdown/* escapeMarkdownText */.m4)((0,one_line/* oneLine */.T)(overall.reason, SENTENCE_WIDTH))}`];
}
function overview(findings, room) {
    if (findings.length === 0)
        return '';
    const head = [
        '| | Where | Trigger | Function | Prediction | p |',
        '| ---: | --- | --- | --- | --- | --- |',
    ];
    const rows = fitting(findings.length, room - bytes(head.join('\n')), 1, (index) => {
        const finding = findings[index];
        return finding ? (0,markdown_finding/* tableRow */.jD)(finding, index + 1) : '';
    });
    const more = findings.length - rows.length;
    const table = [...head, ...rows].join('\n');
    return more > 0 ? `${table}\n\n${(0,numbers/* count */.U9)(more, 'more row')} not shown in this table.` : table;
}
function blocks({ findings, families }, width, room) {
    const index = (0,evidence/* indexFamilies */.Dg)(families);
    const shown = fitting(findings.length, room, 2, (at) => {
        const finding = findings[at];
        return finding ? (0,markdown_finding/* findingBlock */.nA)(finding, at + 1, index, width) : '';
    });
    const more = findings.length - shown.length;
    const verb = more === 1 ? 'is' : 'are';
    const notice = more > 0 ? [`**${(0,numbers/* count */.U9)(more, 'more finding')} ${verb} in the JSON report.**`] : [];
    return [...shown, ...notice].join('\n\n');
}
/** The first texts that together, with `gap` bytes after each, take at most `room` bytes. */
function fitting(length, room, gap, render) {
    const texts = [];
    let left = room;
    for (let index = 0; index < length; index++) {
        const text = render(index);
        left -= bytes(text) + gap;
        if (left < 0)
            break;
        texts.push(text);
    }
    return texts;
}
/** Families, skipped rows and totals; the totals alone where there is no room for more. */
function fittingTail(result, room) {
    const victim = (0,totals/* victimLine */.N)(result, (text) => (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(text, SENTENCE_WIDTH)));
    const closing = `**Total** ${(0,totals/* totals */.S)(result)}\n\n**Victim** ${victim}`;
    const families = result.overall === null ? (0,markdown_sections/* familiesSection */.m)(result.families) : '';
    const unjudged = (0,report_unjudged/* unjudgedSection */.Cr)(result.unjudged).text;
    const sections = [families, unjudged, (0,markdown_sections/* skippedSection */.s)(result.skipped), closing];
    const tail = sections.filter((section) => section !== '').join('\n\n');
    return bytes(tail) <= room / 2 ? tail : `**Total** ${(0,totals/* totals */.S)(result)}`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: ./build/report/sarif.js + 5 modules
var sarif = __webpack_require__(1616);
// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/report/palette.js
var palette = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/report/skipped.js
var report_skipped = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/report/text-families.js


/** Families listed; the rest is counted. */
const MAX_FAMILIES = 20;
/** The families, a line each, and an empty line; nothing where there are none. */
function familyLines(families, quoted, paint) {
    if (families.length === 0)
        return [];
    const shown = families.slice(0, MAX_FAMILIES);
    const digits = Math.max(...shown.map(({ carriers }) => (0,numbers/* formatCount */.B4)(carriers).length));
    const rest = families.length - shown.length;
    return [
        paint('strong', (0,numbers/* count */.U9)(families.length, 'family', 'families')),
        ...shown.map((family) => familyLine(family, digits, quoted)),
        ...(rest > 0 ? [`  … and ${(0,numbers/* formatCount */.B4)(rest)} more`] : []),
        '',
    ];
}
function familyLine(family, digits, quoted) {
    const { carriers, kind, pattern } = family;
    return `  ${(0,numbers/* formatCount */.B4)(carriers).padStart(digits)} × ${kind} ${quoted(pattern)}${labelsOf(family, quoted)}`;
}
function labelsOf({ carriers, purity, label, labelled, pValue, confirmed, inBase }, quoted) {
    if (label === null) {
        return purity === null ? '' : `, ${purity < 1 ? (0,evidence/* formatShare */.T1)(purity) : 'all'} with the same label`;
    }
    const p = pValue === null ? '' : `, p ${(0,numbers/* formatPValue */.td)(pValue)}`;
    return `, ${(0,evidence/* labelledSays */.A2)(carriers, labelled ?? carriers, quoted(label))}${p}${(0,evidence/* opinionSays */.DH)(confirmed)}${(0,evidence/* baseSays */.A1)(inBase)}`;
}

// EXTERNAL MODULE: ./build/report/code-rows.js
var code_rows = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/report/finding-code.js + 1 modules
var finding_code = __webpack_require__(8846);
;// CONCATENATED MODULE: ./build/report/text-finding.js






/** Characters of a name, a label or a pattern within a sentence. */
const QUOTE_WIDTH = 60;
/** Further triggers of one finding that are named; all are in the JSON report. */
const MAX_MORE = 5;
/** Foreign text in a sentence. */
function quote(text) {
    return (0,escape_terminal/* escapeTerminal */.e)((0,one_line/* oneLine */.T)(text, QUOTE_WIDTH));
}
/** The same between backticks. */
function quoted(text) {
    return `\`${quote(text)}\``;
}
/** A finding with place, excerpt, evidence and suggested change. */
function findingLines(finding, layout) {
    const { families, width, paint } = layout;
    const shown = (0,finding_code/* findingExcerpt */.v2)(finding, width);
    const diff = (0,finding_code/* findingDiff */.$x)(finding, width);
    const gutter = (0,code_rows/* gutterWidth */.wE)([...shown.lines, ...diff.lines]);
    const note = (name, says) => `${' '.repeat(gutter + 1)}${paint('gutter', '=')} ${paint('strong', `${name}:`)} ${says}`;
    const bar = `${' '.repeat(gutter + 1)}${paint('gutter', '|')}`;
    return [
        text_finding_headline(finding, layout),
        `${' '.repeat(gutter)}${paint('gutter', '-->')} ${placeLine(finding, paint)}`,
        bar,
        ...(0,code_rows/* excerptRows */.$E)(shown.lines, gutter, paint),
        ...(shown.omitted > 0 ? [`${bar} … ${(0,numbers/* count */.U9)(shown.omitted, 'more marked line')}`] : []),
        bar,
        ...alsoNotes(finding.more, note),
        ...(0,evidence/* evidence */.MX)(finding, families, quoted).map(({ aspect, subject, joint, says }) => note(aspect, aspect === 'strength' ? says : `${subject.charAt(0).toLowerCase()}${subject.slice(1)}${joint}${says}`)),
        note('suggestion', (0,evidence/* suggestion */.h)(finding.purified, quoted)),
        ...(diff.lines.length > 0 ? [bar, ...(0,code_rows/* diffRows */.VD)(diff.lines, gutter, paint)] : []),
        ...(diff.omitted > 0 ? [`${bar} … ${(0,numbers/* count */.U9)(diff.omitted, 'more line')} in the JSON report`] : []),
    ];
}
/** One more of many that look alike: where it stands, what it is, and what is suggested, in a line. */
function briefLine(finding, layout) {
    const { paint } = layout;
    const { purified, trigger, function: place, id } = finding;
    const where = paint('place', (0,escape_terminal/* escapeTerminal */.e)((0,finding_code/* findingPlace */.ps)(finding).place));
    const checked = purified?.verified === false ? ', not verified' : '';
    const offer = purified === null ? 'no replacement' : `${purified.strategy}${checked}`;
    return `${word(finding, layout)}: ${where}: ${quoted(trigger.text)} in function ${quoted(place.name)} [${quote(id)}]: ${offer}`;
}
/**
 * A record that the probe judged, and that no accepted family speaks against, is one to look at: one clean record
 * in a hundred is. Only of units that were judged by themselves is a deficit measured.
 */
function word({ company, deficit }, { paint }) {
    return paint('danger', company === null && deficit === null ? 'suspicious' : 'poisoned');
}
function text_finding_headline(finding, layout) {
    const degraded = finding.degraded ? ' (parsed incompletely)' : '';
    return `${word(finding, layout)}: ${describeTrigger(finding)} in function ${quoted(finding.function.name)}${degraded} [${quote(finding.id)}]`;
}
function describeTrigger({ trigger }) {
    return trigger.kind === 'identifier' ? `trigger identifier ${quoted(trigger.text)}` : 'trigger statement';
}
function placeLine(finding, paint) {
    const { place, within } = (0,finding_code/* findingPlace */.ps)(finding);
    return paint('place', (0,escape_terminal/* escapeTerminal */.e)(place)) + (within === null ? '' : `, ${within}`);
}
function alsoNotes(more, note) {
    if (more.length === 0)
        return [];
    const named = more.slice(0, MAX_MORE).map(({ kind, text }) => `${kind} ${quoted(text)}`);
    const rest = more.length > MAX_MORE ? [`and ${(0,numbers/* formatCount */.B4)(more.length - MAX_MORE)} more`] : [];
    return [note('also', [...named, ...rest].join(', '))];
}

;// CONCATENATED MODULE: ./build/report/text.js











/** Reasons, and places for each, in the summary of skipped rows; the rest is counted. */
const MAX_REASONS = 10;
const MAX_PLACES = 3;
/** Files that were not judged, for each reason; the rest is counted. */
const MAX_UNJUDGED = 10;
/** Findings of one family of a data set that are shown in full; they look alike, so the others take a line. */
const MAX_FULL = 3;
/**
 * The report that a developer reads in a terminal: every finding with place, excerpt, evidence and
 * suggested change, then families, skipped rows and totals. Of a data set that was judged as a whole the verdict
 * and the families come first. With colours it is the same text. Foreign text is escaped, and no line begins with
 * any.
 */
const renderText = (result, { colour = false, width = renderer/* DEFAULT_WIDTH */.j } = {}) => {
    const paint = (0,palette/* palette */.M)(colour);
    const layout = {
        families: (0,evidence/* indexFamilies */.Dg)(result.families),
        width: Math.max(renderer/* MIN_WIDTH */.Y, width),
        paint,
    };
    if (result.overall !== null)
        return joinLines(asAWhole(result, result.overall, layout));
    if (result.findings.length === 0) {
        return joinLines([
            ...noFindings(result, paint),
            ...unjudgedLines(result, paint),
            ...skippedLines(result, paint),
        ]);
    }
    return joinLines([
        ...result.findings.flatMap((finding) => [...findingLines(finding, layout), '']),
        ...familyLines(result.families, quoted, paint),
        ...unjudgedLines(result, paint),
        ...skippedLines(result, paint),
        ...closing(result, paint),
    ]);
};
function joinLines(lines) {
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
const VERDICT_STYLES = { poisoned: 'danger', clean: 'good', undecided: 'strong' };
function asAWhole(result, overall, layout) {
    const { paint } = layout;
    return [
        `${paint(VERDICT_STYLES[overall.kind], overall.kind)}: ${quoteSentence(overall.reason)}`,
        ...(somethingToTell(result) ? [''] : []),
        ...familyLines(result.families, quoted, paint),
        ...dataSetFindings(result.findings, layout),
        ...unjudgedLines(result, paint),
        ...skippedLines(result, paint),
        ...closing(result, paint),
    ];
}
function somethingToTell({ families, findings, skipped, unjudged }) {
    return families.length + findings.length + skipped.length + unjudged.length > 0;
}
/** Characters of the sentence that a verdict is. */
const text_SENTENCE_WIDTH = 500;
function quoteSentence(sentence) {
    return (0,escape_terminal/* escapeTerminal */.e)((0,one_line/* oneLine */.T)(sentence, text_SENTENCE_WIDTH));
}
/** In the order of the data; of each family the first few in full. */
function dataSetFindings(findings, layout) {
    const shown = new Map();
    const lines = [];
    let brief = false;
    for (const finding of findings) {
        const family = `${finding.trigger.kind} ${finding.trigger.family}`;
        const before = shown.get(family) ?? 0;
        shown.set(family, before + 1);
        if (before >= MAX_FULL) {
            lines.push(briefLine(finding, layout));
            brief = true;
            continue;
        }
        lines.push(...(brief ? [''] : []), ...findingLines(finding, layout), '');
        brief = false;
    }
    return brief ? [...lines, ''] : lines;
}
function noFindings(result, paint) {
    const { summary } = result;
    const verdict = summary.poisoned > 0 ? 'No finding is listed' : 'No trigger found';
    const style = result.unjudged.length > 0 ? 'strong' : 'good';
    const says = `${verdict}${result.unjudged.length > 0 ? ' in what was judged' : ''}`;
    return [`${paint(style, says)}: ${(0,totals/* totals */.S)(result)}; victim ${quote(result.victim.name)}`];
}
function unjudgedLines({ unjudged, findings, overall, skipped }, paint) {
    if (unjudged.length === 0)
        return [];
    const groups = (0,report_unjudged/* groupUnjudged */.EO)(unjudged).flatMap(({ says, files }) => {
        const more = files.length - MAX_UNJUDGED;
        return [
            `  ${(0,numbers/* formatCount */.B4)(files.length)} × ${quoteSentence(says)}`,
            ...files
                .slice(0, MAX_UNJUDGED)
                .map((file) => `    --> ${quote(file.path)} (${(0,escape_terminal/* escapeTerminal */.e)((0,report_unjudged/* contentSays */.Or)(file))})`),
            ...(more > 0 ? [`    and ${(0,numbers/* formatCount */.B4)(more)} more in the JSON report`] : []),
        ];
    });
    const ends = findings.length > 0 || overall !== null || skipped.length > 0;
    return [
        `${paint('strong', 'not judged')} ${(0,numbers/* count */.U9)(unjudged.length, 'file')}`,
        ...groups,
        ...(ends ? [''] : []),
    ];
}
function skippedLines({ skipped, findings, overall }, paint) {
    if (skipped.length === 0)
        return [];
    const groups = (0,report_skipped/* groupSkipped */.a)(skipped, MAX_REASONS, MAX_PLACES);
    return [
        `${paint('strong', 'skipped')} ${(0,numbers/* count */.U9)(skipped.length, 'row')}`,
        ...groups.map(({ count: rows, reason, places, more }) => {
            const listed = [...places.map(quote), ...(more === '' ? [] : [more])].join(', ');
            return `  ${(0,numbers/* formatCount */.B4)(rows)} × ${quote(reason)}: ${listed}`;
        }),
        ...(findings.length > 0 || overall !== null ? [''] : []),
    ];
}
function closing(result, paint) {
    return [
        `${paint('strong', 'victim')} ${(0,totals/* victimLine */.N)(result, quoteSentence)}`,
        `${paint(result.findings.length > 0 ? 'danger' : 'strong', 'total')} ${(0,totals/* totals */.S)(result)}`,
    ];
}

;// CONCATENATED MODULE: ./build/report/renderers.js





/** One row per report format. */
const renderers = {
    text: renderText,
    json: json/* renderJson */.h,
    sarif: sarif/* renderSarif */.W,
    markdown: renderMarkdown,
    html: html/* renderHtml */.K,
};

// EXTERNAL MODULE: ./build/scan/reasons.js
var reasons = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/cli/write-output.js
var write_output = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/cli/report.js




/** Writes the report of a scan where the options say. */
async function report({ result }, options, world) {
    const onTerminal = options.output === '-' && world.stdout.isTTY;
    const colour = options.color === 'always' ||
        (options.color === 'auto' && onTerminal && (world.env.NO_COLOR ?? '') === '');
    const layout = onTerminal ? { colour, width: world.stdout.columns } : { colour };
    await (0,write_output/* writeOutput */.z)(renderers[options.format](result, layout), options.output, world);
}
/** Says on standard error how a run ended that did not reach the end of its data. */
async function tellEnd({ end, failure }, world) {
    const texts = {
        interrupted: 'Stopped before the end: the report holds what was found so far.',
        'run-budget': 'The time of --budget-run was over: the report holds what was found so far.',
        failed: `The data could not be read to its end: ${(0,reasons/* failureReason */.H)('', failure)}`,
    };
    const text = texts[end];
    if (text !== undefined)
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(text)}\n`);
}


/***/ }),

/***/ 7487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWellFormed),
/* harmony export */   a: () => (/* binding */ REFUSALS)
/* harmony export */ });
/** Why replacements are refused. */
const REFUSALS = {
    changed: 'its code no longer stands where it was read',
    overlap: 'it overlaps another replacement: run again after this one',
    malformed: 'the new code is not well-formed Unicode',
    stdin: 'standard input cannot be written back',
};
/** Whether a text can be written as UTF-8: it holds no half of a surrogate pair. */
function isWellFormed(text) {
    return !/\p{Surrogate}/u.test(text);
}


/***/ }),

/***/ 1790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ copyPatched),
/* harmony export */   d: () => (/* binding */ patchFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




const BUFFER_BYTES = 1 << 20;
/**
 * Writes patches into a file: a copy is written beside it and then takes its name, so that nobody ever sees
 * half of it. Mode is kept, a symbolic link stays one, bytes outside the patches are the same.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file is no longer that; it is then left as it is
 */
async function patchFile(path, patches, hash) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target);
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.codepurify`);
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(copy, 'wx', mode);
    try {
        try {
            await output.chmod(mode);
            if ((await copyPatched(target, output, patches)) !== hash)
                throw changed(path);
            await output.sync();
        }
        finally {
            await output.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(copy, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(copy).catch(() => undefined); // the first error is the one to tell
        throw error;
    }
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .L('input', `${JSON.stringify(path)} has changed since it was read; it was not written.`, 'Run again.');
}
/**
 * Copies a file with patches, in pieces.
 * @returns sha256 (hex) of what was read
 */
async function copyPatched(source, output, patches) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const input = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(source);
    try {
        let at = 0;
        for (const { start, end, bytes } of patches) {
            await copyRange(input, at, start, hash, output);
            await copyRange(input, start, end, hash, null);
            await output.writeFile(bytes);
            at = end;
        }
        await copyRange(input, at, Infinity, hash, output);
    }
    finally {
        await input.close();
    }
    return hash.digest('hex');
}
/** Reads `[from, to)`, or to the end of the file, into the hash and, where given, the output. */
async function copyRange(input, from, to, hash, output) {
    const buffer = Buffer.alloc(Math.min(BUFFER_BYTES, to - from));
    for (let at = from; at < to;) {
        const { bytesRead } = await input.read(buffer, 0, Math.min(buffer.length, to - at), at);
        if (bytesRead === 0)
            return;
        hash.update(buffer.subarray(0, bytesRead));
        if (output !== null)
            await output.writeFile(buffer.subarray(0, bytesRead));
        at += bytesRead;
    }
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _code_edit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4102);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2217);
/* harmony import */ var _byte_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7633);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9325);
/* harmony import */ var _file_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7487);
/* harmony import */ var _json_edit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5562);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2499);
/* harmony import */ var _minimal_edits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1498);
/* harmony import */ var _parallel_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5336);
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2134);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4898);
/* harmony import */ var _unified_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7479);













/** Longer lines cannot be a string in V8 (2^29 − 24 characters); they pass through untouched. */
const MAX_LINE_BYTES = 500_000_000;
/** The plan for JSONL or parallel text, where a unit is a line or stands in one; one line is held at a time. */
async function planLines(path, pathOnDisk, replacements) {
    const plan = new LinePlan(replacements);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    async function* hashed() {
        for await (const chunk of (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .fileBytes */ .s)(pathOnDisk)) {
            hash.update(chunk);
            yield chunk;
        }
    }
    for await (const line of (0,_byte_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLines */ .G)(hashed(), { maxBytes: MAX_LINE_BYTES }))
        plan.read(line);
    return plan.finish(path, hash.digest('hex'));
}
/** What is found out while the lines go by. */
class LinePlan {
    #wanted;
    #patches = [];
    #applied = [];
    #refused = [];
    #shown = [];
    /** Lines before that a diff may need. */
    #recent = [];
    #contextLeft = 0;
    constructor(replacements) {
        this.#wanted = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(replacements, ({ unit }) => unit.record ?? 0);
    }
    read(line) {
        const wanted = this.#wanted.get(line.number) ?? [];
        this.#wanted.delete(line.number);
        const after = wanted.length === 0 ? null : this.#change(line, wanted);
        if (after !== null) {
            this.#shown.push(...this.#recent.map((recent) => diffLine(recent, null)), diffLine(line, after));
            this.#recent = [];
            this.#contextLeft = _unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTEXT_LINES */ .Ed;
        }
        else if (this.#contextLeft > 0) {
            this.#shown.push(diffLine(line, null));
            this.#contextLeft -= 1;
        }
        else {
            this.#recent = [...this.#recent, line].slice(-_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTEXT_LINES */ .Ed);
        }
    }
    finish(path, hash) {
        for (const replacement of [...this.#wanted.values()].flat()) {
            this.#refused.push({ replacement, reason: _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.changed });
        }
        return {
            patches: this.#patches,
            applied: this.#applied,
            refused: this.#refused,
            diff: (0,_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .lineDiff */ .gf)(path, this.#shown),
            hash,
        };
    }
    /** Plans the changes of one line; returns its new text, or `null` when it stays. */
    #change(line, replacements) {
        const decoded = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_6__/* .lineText */ .o)(line, MAX_LINE_BYTES);
        const edits = this.#choose(decoded, replacements);
        if (!decoded.ok || edits.length === 0)
            return null;
        this.#patches.push(...(0,_plan_source_js__WEBPACK_IMPORTED_MODULE_7__/* .bytePatches */ .z)(decoded.text, edits, line.start + decoded.skippedBytes));
        return textOf(line).slice(0, decoded.skippedBytes === 0 ? 0 : 1) + (0,_code_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .applyEdits */ .ct)(decoded.text, edits);
    }
    /** The first replacement that can be carried out, and those that say the same (pairs share records). */
    #choose(decoded, replacements) {
        let chosen;
        for (const replacement of replacements) {
            const { newCode } = replacement;
            const edits = planEdits(decoded, replacement);
            if (typeof edits === 'string')
                this.#refused.push({ replacement, reason: edits });
            else if (chosen === undefined || chosen.newCode === newCode) {
                chosen ??= { newCode, edits };
                this.#applied.push(replacement);
            }
            else
                this.#refused.push({ replacement, reason: _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.overlap });
        }
        return chosen?.edits ?? [];
    }
}
/** Edits of the line's text, or why there are none. */
function planEdits(decoded, replacement) {
    if (!decoded.ok)
        return _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.changed;
    const { unit, newCode } = replacement;
    if (unit.place.kind === 'jsonl')
        return planRecord(decoded.text, unit.place.field, unit.code, newCode);
    if ((0,_parallel_text_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutReturn */ .pU)(decoded.text) !== unit.code)
        return _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.changed;
    return (0,_file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isWellFormed */ .U)(newCode) ? (0,_minimal_edits_js__WEBPACK_IMPORTED_MODULE_10__/* .minimalEdits */ .D)(unit.code, oneLine(newCode)) : _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.malformed;
}
function planRecord(raw, field, code, newCode) {
    const record = parseObject(raw);
    return (record && (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .editJsonString */ .y)(raw, (0,_record_js__WEBPACK_IMPORTED_MODULE_12__/* .fieldKeys */ .PQ)(record, field), code, newCode)) ?? _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.changed;
}
function parseObject(raw) {
    try {
        const value = JSON.parse(raw);
        return typeof value === 'object' ? value : null;
    }
    catch {
        return null; // the record was valid when it was read: it has changed
    }
}
/** Parallel text has one line per sample. */
function oneLine(code) {
    return code.replace(/\r\n|\r|\n/g, ' ');
}
function diffLine(line, after) {
    return { number: line.number, before: textOf(line), after, unterminated: !line.terminated };
}
function textOf(line) {
    return line.bytes?.toString('utf8') ?? '';
}


/***/ }),

/***/ 2134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planSource),
/* harmony export */   z: () => (/* binding */ bytePatches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _code_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
/* harmony import */ var _file_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7487);
/* harmony import */ var _minimal_edits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1498);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6243);
/* harmony import */ var _unified_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7479);







/** The plan for a source file: edits at the units' offsets, byte-order mark and line ends untouched. */
function planSource(path, bytes, replacements) {
    const content = (0,_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceText */ .r)(bytes);
    const text = content.ok ? content.text : '';
    const taken = [];
    const applied = [];
    const refused = [];
    for (const replacement of replacements) {
        const edits = editsOf(text, replacement);
        const reason = typeof edits === 'string' ? edits : addEdits(taken, edits);
        if (reason === null)
            applied.push(replacement);
        else
            refused.push({ replacement, reason });
    }
    const edits = taken.sort((a, b) => a.span.start - b.span.start);
    const bytesBefore = bytes.length - Buffer.byteLength(text);
    const mark = content.ok && bytesBefore > 0 ? _decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .BOM */ .bh : '';
    return {
        patches: bytePatches(text, edits, bytesBefore),
        applied,
        refused,
        diff: (0,_unified_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .unifiedDiff */ .WH)(path, mark + text, mark + (0,_code_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(text, edits)),
        hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'),
    };
}
/** Edits in the file's text, or why there are none. */
function editsOf(text, { unit, newCode }) {
    if (!(0,_file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isWellFormed */ .U)(newCode))
        return _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.malformed;
    const offset = unit.place.kind === 'source' ? unit.place.offset : 0;
    if (text.slice(offset, offset + unit.code.length) !== unit.code)
        return _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.changed;
    return (0,_minimal_edits_js__WEBPACK_IMPORTED_MODULE_6__/* .minimalEdits */ .D)(unit.code, newCode).map(({ span, text: newText }) => ({
        span: { start: offset + span.start, end: offset + span.end },
        text: newText,
    }));
}
/** Adds edits, of which equal ones count once (a function and the one inside it); all or none. */
function addEdits(taken, edits) {
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => taken.some((other) => overlaps(edit, other))))
        return _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.overlap;
    taken.push(...fresh);
    return null;
}
function isSame(a, b) {
    return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
function overlaps({ span: a }, { span: b }) {
    return a.start === b.start || (a.start < b.end && b.start < a.end);
}
/** Edits of a text as patches of its UTF-8 bytes, which begin `before` bytes into the file. */
function bytePatches(text, edits, before) {
    let at = 0;
    let offset = before;
    const offsetOf = (next) => {
        offset += Buffer.byteLength(text.slice(at, next));
        at = next;
        return offset;
    };
    return edits.map(({ span, text: newText }) => ({
        start: offsetOf(span.start),
        end: offsetOf(span.end),
        bytes: Buffer.from(newText),
    }));
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ CONTEXT_LINES),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   gf: () => (/* binding */ lineDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);

/** Lines of context, as `diff -u` and git have it. */
const CONTEXT_LINES = 3;
/** A path as a diff's header has it; absolute ones as git writes them, from the root. */
function sideName(side, path) {
    return `${side}/${path.replace(/^\/+/u, '')}`;
}
/** A change of a file as a unified diff, as `git apply` reads it (odd names quoted); empty when nothing changes. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(sideName('a', path), sideName('b', path), before, after, undefined, undefined, {
        context: CONTEXT_LINES,
        headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr,
    });
}
/** The same for a file whose lines are replaced one by one: only those near a change are needed. */
function lineDiff(path, lines) {
    const groups = [];
    for (const line of lines) {
        const group = groups.at(-1);
        if (group?.at(-1)?.number === line.number - 1)
            group.push(line);
        else
            groups.push([line]);
    }
    if (groups.length === 0)
        return '';
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)({
        oldFileName: sideName('a', path),
        newFileName: sideName('b', path),
        oldHeader: undefined,
        newHeader: undefined,
        hunks: groups.map(hunkOf),
    }, diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr);
}
const NO_LINE_END = '\\ No newline at end of file';
function hunkOf(group) {
    const start = group[0]?.number ?? 1;
    return {
        oldStart: start,
        oldLines: group.length,
        newStart: start,
        newLines: group.length,
        lines: group.flatMap(({ before, after, unterminated }) => {
            const end = unterminated ? [NO_LINE_END] : [];
            return after === null ? [` ${before}`, ...end] : [`-${before}`, ...end, `+${after}`, ...end];
        }),
    };
}


/***/ })

};
