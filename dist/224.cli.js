export const id = 224;
export const ids = [224];
export const modules = {

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/scan/run-result.js + 5 modules
var run_result = __webpack_require__(344);
// EXTERNAL MODULE: ./build/scan/tally.js
var scan_tally = __webpack_require__(3494);
;// CONCATENATED MODULE: ./build/scan/merge.js




/**
 * Puts the shares of a run together: what was decided for the whole run is decided now, as the single run would
 * have, so that the result is the same but for its seconds, which add up.
 * @throws CodePurifyError `input` unless the parts are all shares of one run, each once
 */
function mergeParts(parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        throw refused('There is no part to merge.', 'Give the files of all shares.');
    for (const other of others)
        checkSameRun(first, other);
    checkComplete(parts);
    const { run } = first.part;
    const { result } = (0,run_result/* runResult */.X)({
        settings: { ...run, suppressed: new Set(run.suppressed) },
        tally: mergedTally(parts),
        summary: run.summary,
        told: mergedFamilies(parts),
        seconds: sum(parts, ({ seconds }) => seconds),
        isComplete: true,
    });
    return result;
}
/** What must be the same, and how a person calls it. */
const COMPARED = [
    ['tool', 'versions of CodePurify'],
    ['options', 'options'],
    ['victim', 'victims'],
    ['data', 'data'],
    ['discoveryRate', 'options'],
    ['suppressed', 'accepted findings'],
    ['summary', 'seeds or data: they do not agree on the run as a whole'],
];
function checkSameRun(first, other) {
    const differing = COMPARED.find(([field]) => !(0,external_node_util_.isDeepStrictEqual)(first.part.run[field], other.part.run[field]));
    if (differing === undefined && first.part.share.of === other.part.share.of)
        return;
    const what = differing?.[1] ?? 'numbers of shares';
    throw refused(`${JSON.stringify(first.name)} and ${JSON.stringify(other.name)} are of different runs: they have different ${what}.`, 'Scan the same data with the same options, seed and version on every machine, only --shard differing.');
}
function checkComplete(parts) {
    const { of } = parts[0]?.part.share ?? { of: 0 };
    const names = new Map();
    for (const { name, part } of parts) {
        const { index } = part.share;
        const before = names.get(index);
        if (before !== undefined || index > of) {
            const share = `${String(index)}/${String(of)}`;
            const why = before === undefined ? 'there is no such share' : `so is ${JSON.stringify(before)}`;
            throw refused(`${JSON.stringify(name)} is share ${share}, and ${why}.`, 'Give each share once.');
        }
        names.set(index, name);
    }
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !names.has(index));
    if (missing.length === 0)
        return;
    throw refused(`Of ${String(of)} shares these are missing: ${missing.join(', ')}.`, 'Give all of them: a result of some would call the others clean.');
}
function mergedTally(parts) {
    const tally = new scan_tally/* Tally */.F();
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
    return tally;
}
/** Each share has read carriers of some families again. */
function mergedFamilies(parts) {
    const byFamily = new Map();
    for (const { part } of parts) {
        for (const told of part.told)
            if (!byFamily.has(told.family))
                byFamily.set(told.family, told);
    }
    return [...byFamily.values()];
}
function sum(parts, of) {
    return parts.reduce((total, { part }) => total + of(part), 0);
}
function refused(problem, remedy) {
    return new errors/* CodePurifyError */.L('input', problem, remedy);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/config/share.js
var share = __webpack_require__(7416);
// EXTERNAL MODULE: ./build/scan/merge-finding.js
var merge_finding = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/scan/shard-part.js
var shard_part = __webpack_require__(7208);
;// CONCATENATED MODULE: ./build/scan/merge-part.js






const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const shareNumber = schemas/* int */.Whr().min(1).max(share/* MAX_SHARES */.W);
const unchanged = merge_finding/* count */.U.nullable();
const summarySchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('units'), unchanged }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('undecided'), reason: schemas/* string */.YjP(), unchanged }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('data set'),
        judged: merge_finding/* count */.U,
        unchanged,
        tested: merge_finding/* count */.U,
        families: schemas/* array */.YOg(schemas/* strictObject */.rej({
            carriers: merge_finding/* count */.U,
            purity: schemas/* number */.aig().nullable(),
            label: schemas/* string */.YjP().nullable(),
            labelled: merge_finding/* count */.U.nullable(),
            pValue: schemas/* number */.aig().nullable(),
            confirmed: schemas/* boolean */.zMY().nullable(),
            inBase: merge_finding/* count */.U.nullable(),
            flagged: merge_finding/* count */.U,
        })),
    }),
]);
const runSchema = schemas/* strictObject */.rej({
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('codepurify'), version: schemas/* string */.YjP() }),
    victim: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), task: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }),
    options: sha256,
    data: sha256,
    discoveryRate: schemas/* number */.aig().gt(0).lt(1).nullable(),
    suppressed: schemas/* array */.YOg(schemas/* string */.YjP()),
    summary: summarySchema,
});
const partSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('codepurify-part'),
    version: schemas/* literal */.euz(shard_part/* PART_VERSION */.XG),
    share: schemas/* strictObject */.rej({ index: shareNumber, of: shareNumber }),
    run: runSchema,
    told: schemas/* array */.YOg(schemas/* strictObject */.rej({
        family: merge_finding/* count */.U,
        id: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['identifier', 'statement']),
        pattern: schemas/* string */.YjP(),
    })),
    seconds: schemas/* number */.aig().min(0),
    clean: merge_finding/* count */.U,
    degraded: merge_finding/* count */.U,
    errors: merge_finding/* count */.U,
    skipped: merge_finding/* count */.U,
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), record: merge_finding/* count */.U.nullable(), reason: schemas/* string */.YjP(), position: merge_finding/* count */.U }))
        .max(scan_tally/* MAX_SKIPPED_ROWS */.Q),
    pointers: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), oid: sha256, bytes: merge_finding/* count */.U, position: merge_finding/* count */.U })),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({ position: merge_finding/* count */.U, finding: merge_finding/* findingSchema */.$ })),
});
/** Larger ones are no string in V8 (2^29 − 24 characters), and hold no findings that anybody would read. */
const MAX_PART_BYTES = 256_000_000;
/**
 * Reads a part, whoever wrote it.
 * @param name what messages call it
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
    const parsed = partSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue?.path.map(String).join('.') ?? '';
    throw unreadable(name, `${field === '' ? 'it' : JSON.stringify(field)}: ${issue?.message ?? ''}`, parsed.error);
}
function unreadable(name, why, cause) {
    return new errors/* CodePurifyError */.L('input', `${JSON.stringify(name)} is no part of a run: ${why}.`, `Give the files that codepurify scan --shard has written, by this version (part format ${String(shard_part/* PART_VERSION */.XG)}).`, { cause });
}

// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/cli/report.js + 5 modules
var report = __webpack_require__(5260);
;// CONCATENATED MODULE: ./build/cli/merge-command.js








/** `codepurify merge`: the report of a run from the parts of its shares. @returns the exit code of that run */
async function mergeCommand(paths, values, world) {
    const { options } = await (0,command_run/* commandOptions */.i)(values, world);
    const parts = [];
    for (const path of paths)
        parts.push(await readPart(path, world.cwd));
    const outcome = { result: mergeParts(parts), end: 'complete' };
    await (0,report/* report */.z)(outcome, options, world);
    return (0,exit_code/* exitCodeOf */.FO)(outcome, options.failOn);
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
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* CodePurifyError */.L('input', `The part ${JSON.stringify(name)} cannot be read: ${why}`, REMEDY, {
            cause,
        });
    }
    throw new errors/* CodePurifyError */.L('input', `The part ${JSON.stringify(name)} has more than ${String(MAX_PART_BYTES)} bytes.`, 'Use more shares: codepurify scan --shard 1/64.');
}
const REMEDY = 'Give the files that codepurify scan --shard has written.';


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

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DATASET_DEFAULTS)
/* harmony export */ });
/**
 * Four folds keep three quarters of a 1 % trigger's carriers in each training. Families of five to seven records
 * that are of one commit or bug are found in clean data; nothing was published that learns from so few.
 */
const DATASET_DEFAULTS = {
    task: 'classification',
    folds: 4,
    leastCarriers: 8,
    familyLevel: 0.01,
    asksOpinion: false,
};


/***/ }),

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** A count with its noun: `1 pattern`, `3,000 patterns`; the same in every locale. */
function counted(number, noun) {
    return `${grouped(number)} ${number === 1 ? noun : `${noun}s`}`;
}
/** A count with its thousands apart: `12,345`. */
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findingSchema),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** A place in code or in the order of the data. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** A measurement; JSON writes `null` for one that is not finite. */
const measured = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .nullable()
    .transform((value) => value ?? NaN);
const span = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start: count,
    end: count,
    startLine: count,
    startColumn: count,
    endLine: count,
    endColumn: count,
});
const kind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identifier', 'statement']);
const trigger = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind,
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(span).min(1),
});
/** A finding in a part, whoever wrote it: every field is checked, and none may be there that is not known. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^cp-[0-9a-f]{12}$/),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    record: count.nullable(),
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), startLine: count, endLine: count }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('poisoned'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    confidence: measured,
    deficit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    transfer: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    degraded: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    trigger,
    more: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(trigger),
    necessity: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), confidence: measured, drop: measured }),
    sufficiency: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ planted: count, turned: count, shift: measured }).nullable(),
    company: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        carriers: count,
        labelled: count,
        label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        inBase: count.nullable(),
    })
        .nullable(),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    purified: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        strategy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rename', 'infill', 'remove']),
        code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        confidence: measured,
        verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    })
        .nullable(),
});


/***/ }),

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally),
/* harmony export */   Q: () => (/* binding */ MAX_SKIPPED_ROWS)
/* harmony export */ });
/** Rows that are listed one by one; hostile data can produce any number, which is then only counted. */
const MAX_SKIPPED_ROWS = 10_000;
/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
class Tally {
    hits = [];
    /** In the order of the data. */
    listed = [];
    /** In the order of the data; every one is told. */
    pointers = [];
    clean = 0;
    degraded = 0;
    errors = 0;
    skipped = 0;
    /** Units with an outcome: poisoned + clean + errors. */
    get units() {
        return this.hits.length + this.clean + this.errors;
    }
    /** Rows that never became a unit, told here or as unjudged. */
    get unread() {
        return this.skipped + this.pointers.length;
    }
    /** Something that never became a unit; a pointer is told apart. */
    skip({ pointer, ...row }) {
        if (pointer !== undefined) {
            this.pointers.push({ ...pointer, path: row.path, position: row.position });
            return;
        }
        this.skipped += 1;
        this.list(row);
    }
    /** A unit that could not be analysed or judged. */
    fail(row) {
        this.errors += 1;
        this.list(row);
    }
    /** Rows of what was skipped and of what failed; the last says how many are not listed. */
    rows() {
        const rows = this.listed.map(({ path, record, reason }) => ({ path, record, reason }));
        const left = this.skipped + this.errors - rows.length;
        return left === 0
            ? rows
            : [...rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
    }
    /** Lists a row that is counted elsewhere. The first rows by their place stay: units fail after rows behind them were read. */
    list(row) {
        let at = this.listed.length;
        while (at > 0 && (this.listed[at - 1]?.position ?? 0) > row.position)
            at -= 1;
        if (at < MAX_SKIPPED_ROWS)
            this.listed.splice(at, 0, row);
        if (this.listed.length > MAX_SKIPPED_ROWS)
            this.listed.pop();
    }
}


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const SPACES = /[ \t\r\n]+/g;
/** Longer text is cut to this many characters times the width before it is looked at closely. */
const LOOK_AHEAD = 4;
/**
 * Text on a single line, for a header or a table: runs of blanks become one space, and what is longer
 * than `width` code points ends in `…`. Not escaped yet: pass the result to the sink's own escape.
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

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};
