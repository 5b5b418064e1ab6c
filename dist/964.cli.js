export const id = 964;
export const ids = [964];
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

/***/ 18362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report),
  w: () => (/* binding */ reportEnd)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/show-unsafe.js
var show_unsafe = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/text/escape-html.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Foreign text for HTML: content, or an attribute in quotes. Line breaks and tabs stay; invisible characters are shown. */
function escapeHtml(text) {
    return (0,show_unsafe/* showUnsafeLines */.p2)(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}

// EXTERNAL MODULE: ./build/report/family-sentences.js
var family_sentences = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/report/listed-families.js
var listed_families = __webpack_require__(87771);
// EXTERNAL MODULE: ./build/report/window-notes.js
var window_notes = __webpack_require__(4235);
// EXTERNAL MODULE: ./build/report/trigger-words.js
var trigger_words = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/report/finding-code.js + 1 modules
var finding_code = __webpack_require__(88846);
// EXTERNAL MODULE: ./build/text/display-width.js
var display_width = __webpack_require__(53313);
// EXTERNAL MODULE: ./build/report/code-rows.js
var code_rows = __webpack_require__(76666);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(33809);
;// CONCATENATED MODULE: ./build/report/html/html-text.js


/** Characters of a name, a label or a pattern. */
const QUOTE_WIDTH = 100;
/** Placeholder for a quoted text. Our own texts never have these characters, and foreign text is filled in afterwards. */
const QUOTED = /\uE000(\d+)\uE001/;
/** Foreign text as code on one line, escaped. */
function codeHtml(text, width = QUOTE_WIDTH) {
    return `<code>${escapeHtml((0,one_line/* oneLine */.T)(text, width))}</code>`;
}
/**
 * A sentence of ours with quoted foreign text. Both are escaped; foreign text is shown as code.
 * @param write builds the sentence with the given quote function, as `witnessRows` does
 */
function sentenceHtml(write) {
    const quoted = [];
    const sentence = write((text) => `\uE000${String(quoted.push(text) - 1)}\uE001`);
    return sentence
        .split(QUOTED)
        .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : codeHtml(quoted[Number(part)] ?? '')))
        .join('');
}
/** An element around HTML. `attributes` are not escaped: pass no foreign text. */
function html_text_element(name, content, attributes = '') {
    return `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`;
}
/** A table whose cells are HTML; '' if it has no rows. */
function tableHtml(head, rows) {
    if (rows.length === 0)
        return '';
    const top = head.map((cell) => html_text_element('th', cell, 'scope="col"')).join('');
    const body = rows.map((row) => html_text_element('tr', row.map((cell) => html_text_element('td', cell)).join(''))).join('\n');
    return html_text_element('table', `<thead><tr>${top}</tr></thead>\n<tbody>\n${body}\n</tbody>`);
}
/** A bar from 0 to 1; screen readers read the label. */
function barHtml(fraction, label) {
    const width = (Math.max(0, Math.min(1, Number.isFinite(fraction) ? fraction : 0)) * 100).toFixed(1);
    const rects = `<rect class="track" width="100" height="8"/><rect class="value" width="${width}" height="8"/>`;
    const role = `role="img" aria-label="${escapeHtml(label)}"`;
    return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" ${role}>${rects}</svg>`;
}

;// CONCATENATED MODULE: ./build/report/html/html-code.js




/** An excerpt with line numbers, the trigger underlined, and `…` for lines that were left out. */
function excerptHtml(lines) {
    const gutter = (0,code_rows/* gutterWidth */.wE)(lines);
    const rows = lines.flatMap((line, index) => [
        ...gap(lines[index - 1]?.number, line.number, gutter),
        `${numberHtml(String(line.number), gutter)} ${markedHtml(line)}`,
    ]);
    return html_text_element('pre', rows.join('\n'));
}
/** A diff's lines; numbers count lines before the change. */
function diffHtml(lines) {
    const gutter = (0,code_rows/* gutterWidth */.wE)(lines);
    const rows = [];
    let last;
    for (const { sign, number, text } of lines) {
        if (number !== null)
            rows.push(...gap(last, number, gutter));
        const line = `${numberHtml(String(number ?? ''), gutter)} ${escapeHtml(`${sign} ${text}`.trimEnd())}`;
        rows.push(sign === ' ' ? line : html_text_element(sign === '+' ? 'ins' : 'del', line));
        last = number ?? last;
    }
    return html_text_element('pre', rows.join('\n'));
}
function gap(last, number, gutter) {
    return last === undefined || number <= last + 1 ? [] : [numberHtml('…', gutter)];
}
function numberHtml(label, gutter) {
    return html_text_element('span', label.padStart(gutter), 'class="n"');
}
/** The line's text with the characters above `^` marked. Marks count columns, and some characters take two. */
function markedHtml({ text, marks }) {
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
    return runs
        .map((run) => (run.marked ? html_text_element('mark', escapeHtml(run.text)) : escapeHtml(run.text)))
        .join('');
}

// EXTERNAL MODULE: ./build/report/lead-sentence.js
var lead_sentence = __webpack_require__(16395);
// EXTERNAL MODULE: ./build/report/replacement-sentences.js
var replacement_sentences = __webpack_require__(59244);
// EXTERNAL MODULE: ./build/report/witness-rows.js
var witness_rows = __webpack_require__(28720);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/report/html/html-finding.js









/** Characters of a path. */
const PLACE_WIDTH = 300;
/** The drop of the log-odds, in nats, that fills its bar: from .98 to .02. */
const FULL_DROP = 8;
/** The p-value that fills its bar: 10 to the power of minus this. */
const FULL_RARITY = 4;
/** Further triggers named in the headline. */
const MAX_MORE = 10;
/** A finding as a section that opens and closes: place, code, witnesses with bars, suggested change. */
function findingHtml(finding, number, families, width) {
    const { place, within } = (0,finding_code/* findingPlace */.ps)(finding);
    const heading = html_text_element('h3', `${String(number)}. ${codeHtml(place, PLACE_WIDTH)}`);
    const where = within === null ? '' : ` <span class="soft">${escapeHtml(within)}</span>`;
    const { trigger } = finding;
    const named = trigger.kind === 'style' ? sentenceHtml((quote) => (0,trigger_words/* triggerSays */.tt)(trigger, quote)) : codeHtml(trigger.text);
    const summary = html_text_element('summary', `${heading}${where} ${named}`);
    const { lines, omitted } = (0,finding_code/* findingExcerpt */.v2)(finding, width);
    const rest = omitted > 0 ? html_text_element('p', `… ${(0,numbers/* count */.U9)(omitted, 'more marked line')}`, 'class="soft"') : '';
    const content = [
        html_text_element('p', headline(finding)),
        html_text_element('p', details(finding), 'class="soft"'),
        excerptHtml(lines),
        rest,
        besideHtml(finding, width),
        witnessesHtml(finding, families),
        barsHtml(finding),
        html_text_element('p', `<b>Replacement</b> ${sentenceHtml((quote) => (0,replacement_sentences/* replacementSays */.v)(finding, quote))}`),
        changeHtml(finding, width),
        dropHtml(finding),
        html_text_element('p', codeHtml(finding.id), 'class="soft"'),
    ];
    const open = number <= 3 ? ' open' : '';
    return `<details id="${escapeHtml(finding.id)}"${open}>${summary}\n<div>${content.filter((part) => part !== '').join('\n')}</div></details>`;
}
/** The words of the prompt that go with the code; empty if there are none. */
function besideHtml(finding, width) {
    const { lines } = (0,finding_code/* besideExcerpt */.Ib)(finding, width);
    return lines.length === 0 ? '' : `${html_text_element('p', 'in its prompt', 'class="soft"')}${excerptHtml(lines)}`;
}
/** The strongest sentence. */
function headline(finding) {
    const lead = sentenceHtml((quote) => (0,lead_sentence/* leadSentence */._9)(finding, quote));
    if (finding.verdict === 'poisoned')
        return `<b>Poisoned:</b> ${lead}`;
    return `<b>Suspicious:</b> ${lead} (${sentenceHtml((quote) => (0,lead_sentence/* suspiciousMeans */.Yp)(finding, quote))})`;
}
function details(finding) {
    const pattern = (0,trigger_words/* widerPattern */.K7)(finding.trigger);
    const more = finding.more
        .slice(0, MAX_MORE)
        .map((one) => `also ${sentenceHtml((quote) => (0,trigger_words/* triggerSays */.tt)(one, quote))}`);
    const rest = finding.more.length - more.length;
    const [trigger] = (0,finding_code/* triggers */.G)(finding);
    return [
        `${trigger?.kind ?? ''} in ${codeHtml(finding.function.name)}`,
        ...(pattern === null ? [] : [`pattern ${codeHtml(pattern)}`]),
        ...(finding.degraded ? ['parsed incompletely'] : []),
        ...more,
        ...(rest > 0 ? [`and ${(0,numbers/* count */.U9)(rest, 'more trigger')}`] : []),
    ].join(' · ');
}
/** One row for each witness. */
function witnessesHtml(finding, families) {
    const context = { families, scope: 'scan' };
    const rows = (0,witness_rows/* witnessRows */.F2)(finding, context, (text) => text).map(({ name, strength }, index) => [
        escapeHtml(name),
        sentenceHtml((quote) => (0,witness_rows/* witnessRows */.F2)(finding, context, quote)[index]?.says ?? ''),
        escapeHtml(strength),
    ]);
    return tableHtml(['Witness', 'What it says', 'How strong'], rows);
}
function dropHtml(finding) {
    const says = (0,replacement_sentences/* dropSays */.m)(finding);
    return says === null ? '' : html_text_element('p', `<b>Or drop the record</b> ${escapeHtml(says)}`);
}
/** Numbers of a finding as bars from 0 to the most that is possible; none for a finding without numbers. */
function barsHtml(finding) {
    const bars = [dropBar(finding), turnBar(finding), labelBar(finding), rarityBar(finding)];
    const rows = bars
        .filter((bar) => bar !== null)
        .filter(({ fraction }) => Number.isFinite(fraction))
        .map(({ name, fraction, says }) => [name, barHtml(fraction, `${name}: ${says}`), escapeHtml(says)]);
    return tableHtml(['Suspicion', '', ''], rows);
}
function dropBar({ necessity }) {
    if (necessity === null)
        return null;
    const { drop } = necessity;
    return { name: 'Falls without it', fraction: drop / FULL_DROP, says: `${(0,numbers/* formatNats */.Ae)(drop)} nats` };
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
    return { name: 'Rare among clean code', fraction, says: `p ${(0,numbers/* formatPValue */.td)(pValue)}` };
}
function changeHtml(finding, width) {
    const { lines, omitted } = (0,finding_code/* findingDiff */.$x)(finding, width);
    if (lines.length === 0)
        return '';
    const rest = omitted > 0 ? html_text_element('p', `… ${(0,numbers/* count */.U9)(omitted, 'more line')}`, 'class="soft"') : '';
    return `${diffHtml(lines)}${rest}`;
}

;// CONCATENATED MODULE: ./build/report/html/html-style.js
/** The report's style sheet. It follows the system's light or dark mode, and fetches nothing. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #fff; --panel: #f6f8fa;
  --bad: #cf222e; --good: #1a7f37; --mark: #fff1b8; --minus: #ffebe9; --plus: #dafbe1; --value: #bf5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --page: #0d1117;
  --panel: #151b23; --bad: #ff7b72; --good: #3fb950; --mark: #4d3a00; --minus: #3c1618; --plus: #12331c; --value: #f0883e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--ink); background: var(--page);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; display: inline; }
code, pre { font: .875rem/1.5 ui-monospace, monospace; } code { overflow-wrap: anywhere; }
.verdict { border-left: .3rem solid var(--good); padding: .3rem .8rem; background: var(--panel); }
.verdict.poisoned { border-color: var(--bad); } .verdict.undecided, .verdict.nothing,
.verdict.suspicious { border-color: var(--value); }
.soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; } details table { width: auto; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; }
summary { padding: .5rem .8rem; cursor: pointer; background: var(--panel); }
details > div { padding: .2rem .8rem .8rem; }
.bar { width: 8rem; height: .5rem; vertical-align: middle; } .track { fill: var(--line); } .value { fill: var(--value); }
pre { margin: .5rem 0; padding: .6rem; overflow-x: auto; background: var(--panel); border-radius: .4rem; tab-size: 4; }
pre .n { color: var(--soft); user-select: none; } mark { color: inherit; background: var(--mark);
  text-decoration: underline wavy var(--bad); text-underline-offset: .2em; }
del, ins { text-decoration: none; display: inline-block; min-width: 100%; } del { background: var(--minus); }
ins { background: var(--plus); }
@media print { details { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./build/report/renderer.js
/** Columns of a line of code by default. */
const DEFAULT_WIDTH = 100;
/** Fewest columns of a line of code: a narrower excerpt would show nothing useful. */
const MIN_WIDTH = 40;

// EXTERNAL MODULE: ./build/report/skipped.js
var report_skipped = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(91756);
// EXTERNAL MODULE: ./build/report/unjudged.js
var report_unjudged = __webpack_require__(39821);
;// CONCATENATED MODULE: ./build/report/html/html.js














/** The most findings shown: a few megabytes, which a browser opens quickly. The rest are counted. */
const MAX_FINDINGS = 1000;
/** The most families listed, reasons for skipped rows, and places for each reason. */
const MAX_FAMILIES = 200;
const MAX_REASONS = 20;
const MAX_PLACES = 5;
/** The most files listed that were not judged. */
const MAX_UNJUDGED = 1000;
/**
 * The report as one HTML file that loads nothing: no script, image or font. Its content security policy allows only its
 * own style sheet, by its hash, so that even a bug here could not run a script. All foreign text is escaped.
 */
const renderHtml = (result, options = {}) => {
    const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
    const title = heading(result);
    const sections = [
        html_text_element('h1', escapeHtml(title)),
        verdict(result),
        familiesSection(result.families),
        findingsSection(result, width),
        unjudgedSection(result),
        skippedSection(result),
        closing(result),
    ];
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
${sections.filter((section) => section !== '').join('\n')}
</body>
</html>
`;
};
function policy() {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
function heading(result) {
    const isUndecided = result.overall?.kind === 'undecided';
    const says = isUndecided ? `undecided on ${(0,numbers/* count */.U9)(result.summary.units, 'unit')}` : (0,totals/* foundSays */.Jr)(result);
    return `CodePurify: ${says}${(0,report_unjudged/* notJudged */.be)(result)}`;
}
function verdict(result) {
    const { overall } = result;
    const says = overall ? `<b>${totals/* VERDICT_WORDS */._G[overall.kind]}</b> ${escapeHtml(overall.reason)}<br>` : '';
    const counts = `${escapeHtml((0,totals/* totals */.Sd)(result))}<br>${escapeHtml((0,totals/* accounting */.Ur)(result))}`;
    return html_text_element('p', `${says}${counts}`, `class="verdict ${styleOf(result)}"`);
}
/** A run without poisoned units does not look clean if some are suspicious. */
function styleOf(result) {
    const kind = (0,totals/* verdictOf */.Vj)(result);
    return kind === 'clean' && result.summary.suspicious > 0 ? 'suspicious' : kind;
}
function familiesSection(families) {
    if (families.length === 0)
        return '';
    const most = Math.max(...families.map(({ carriers }) => carriers), 1);
    const listed = (0,listed_families/* listedFamilies */.o)(families, MAX_FAMILIES);
    const rows = listed.shown.map((family) => familyRow(family, most));
    const unlisted = (0,listed_families/* unlistedSays */.b)(listed);
    const rest = unlisted === null ? '' : html_text_element('p', escapeHtml(unlisted), 'class="soft"');
    const head = ['Pattern', 'Kind', 'Carriers', '', 'With the same label', 'p', 'In the base'];
    return `${html_text_element('h2', 'Families')}\n${rows.length === 0 ? '' : tableHtml(head, rows)}${rest}`;
}
function familyRow({ pattern, kind, carriers, purity, label, pValue, confirmed, inBase }, most) {
    const sameLabel = purity === null ? 'no labels' : purity < 1 ? (0,numbers/* formatFraction */.MJ)(purity) : 'all';
    return [
        sentenceHtml((quote) => (0,trigger_words/* patternSays */.Hz)({ kind, family: pattern }, quote)),
        escapeHtml(kind),
        (0,numbers/* formatCount */.B4)(carriers),
        barHtml(carriers / most, (0,numbers/* count */.U9)(carriers, 'carrier')),
        `${escapeHtml(sameLabel)}${label === null ? '' : ` ${codeHtml(label)}`}${(0,family_sentences/* opinionSays */.DH)(confirmed)}`,
        pValue === null ? '' : escapeHtml((0,numbers/* formatPValue */.td)(pValue).replace('= ', '')),
        inBase === null ? '' : (0,numbers/* formatCount */.B4)(inBase),
    ];
}
function findingsSection({ findings, families }, width) {
    if (findings.length === 0)
        return '';
    const index = (0,family_sentences/* indexFamilies */.Dg)(families);
    const shown = findings
        .slice(0, MAX_FINDINGS)
        .map((finding, at) => findingHtml(finding, at + 1, index, width));
    const more = findings.length - shown.length;
    const rest = more > 0 ? [html_text_element('p', `<b>${(0,numbers/* count */.U9)(more, 'more finding')} in the JSON report.</b>`)] : [];
    return [html_text_element('h2', 'Findings'), ...shown, ...rest].join('\n');
}
function unjudgedSection({ unjudged }) {
    if (unjudged.length === 0)
        return '';
    const shown = unjudged.slice(0, MAX_UNJUDGED);
    const groups = (0,report_unjudged/* groupUnjudged */.EO)(shown).map(({ says, files }) => {
        const rows = files.map((file) => [
            codeHtml(file.path, 300),
            escapeHtml((0,report_unjudged/* contentSays */.Or)(file)),
            codeHtml(file.id),
        ]);
        return `${html_text_element('p', escapeHtml(says))}\n${tableHtml(['Where', 'Content', 'Id'], rows)}`;
    });
    const more = unjudged.length - shown.length;
    const rest = more > 0 ? [html_text_element('p', `${(0,numbers/* formatCount */.B4)(more)} more in the JSON report.`, 'class="soft"')] : [];
    return [html_text_element('h2', 'Not judged'), ...groups, ...rest].join('\n');
}
function skippedSection({ skipped }) {
    const rows = (0,report_skipped/* groupSkipped */.a)(skipped, MAX_REASONS, MAX_PLACES).map((group) => [
        (0,numbers/* formatCount */.B4)(group.count),
        codeHtml(group.reason, 300),
        [...group.places.map((place) => codeHtml(place, 300)), escapeHtml(group.more)]
            .filter((part) => part !== '')
            .join(', '),
    ]);
    return rows.length === 0
        ? ''
        : `${html_text_element('h2', 'Skipped')}\n${tableHtml(['Rows', 'Reason', 'Where'], rows)}`;
}
function closing(result) {
    const { name, version } = result.tool;
    const victim = sentenceHtml((quote) => (0,totals/* victimLine */.N9)(result, quote));
    const witnesses = (0,totals/* witnessesSay */.LY)(result);
    const heard = witnesses === null ? '' : `<b>Witnesses</b> ${escapeHtml(witnesses)}<br>`;
    const notes = sentenceHtml((quote) => (0,window_notes/* windowNotes */.C)(result, quote).join('\n'))
        .split('\n')
        .map((note) => (note === '' ? '' : `<b>Note</b> ${note}<br>`));
    return html_text_element('p', `${notes.join('')}${heard}<b>Victim</b> ${victim}<br>${escapeHtml(`${name} ${version}`)}`, 'class="soft"');
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
        return list(encoder(schema.element));
    if (schema instanceof schemas/* ZodObject */.bvH)
        return object(Object.entries(schema.shape));
    return (value) => value;
}
function nullable(encode) {
    return (value) => (value === null ? null : encode(value));
}
function list(encode) {
    return (values) => values.map(encode);
}
function object(shape) {
    const fields = shape.map(([key, schema]) => [key, encoder(schema)]);
    return (value) => Object.fromEntries(fields.map(([key, encode]) => [key, encode(value[key])]));
}

// EXTERNAL MODULE: ./build/result/result.js
var result = __webpack_require__(37167);
// EXTERNAL MODULE: ./build/text/escape-json.js
var escape_json = __webpack_require__(46602);
;// CONCATENATED MODULE: ./build/report/json.js



const encode = encoder(result/* resultSchema */.FD);
/**
 * The result as one JSON object, indented by 2, with the keys in the order of its schema
 * (`docs/scan-result.schema.json`). A measurement that is not a finite number is written as `null`. Strings are
 * exactly the scanned text; characters that a terminal would obey are written as JSON escapes.
 */
const renderJson = (result) => `${(0,escape_json/* escapeJson */.G)(JSON.stringify(encode(result), null, 2))}\n`;

// EXTERNAL MODULE: ./build/text/escape-markdown.js
var escape_markdown = __webpack_require__(38737);
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
    const { width = DEFAULT_WIDTH, maxBytes = MAX_SUMMARY_BYTES } = options;
    const head = markdown_heading(result, maxBytes * TABLE_FRACTION);
    const tail = fittingTail(result, maxBytes - bytes(head) - NOTICE_BYTES);
    const room = maxBytes - bytes(head) - bytes(tail) - NOTICE_BYTES;
    const table = overview(result.findings, room * TABLE_FRACTION);
    const details = blocks(result, Math.max(MIN_WIDTH, width), room - bytes(table));
    return `${[head, table, details, tail].filter((part) => part !== '').join('\n\n')}\n`;
};
/** Headline, verdict, and the families that the verdict depends on, if there is room for them. */
function markdown_heading(result, room) {
    const families = result.overall === null ? '' : (0,markdown_sections/* familiesSection */.mC)(result.families);
    return [
        `## CodePurify: ${markdown_headline(result)}`,
        ...markdown_verdict(result.overall),
        ...(families === '' || bytes(families) > room ? [] : [families]),
    ].join('\n\n');
}
function markdown_headline(result) {
    const says = result.overall?.kind === 'undecided' ? 'undecided' : (0,totals/* foundSays */.Jr)(result);
    return `${says}${(0,report_unjudged/* notJudged */.be)(result)}`;
}
/** Characters of the verdict's sentence. */
const SENTENCE_WIDTH = 500;
function markdown_verdict(overall) {
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
    return more > 0 ? `${table}\n\n${(0,numbers/* count */.U9)(more, 'more row')} not shown in this table.` : table;
}
function blocks({ findings, families }, width, room) {
    const index = (0,family_sentences/* indexFamilies */.Dg)(families);
    const shown = (0,fitting/* fitting */._)(findings, room, 2, (finding, at) => (0,markdown_finding/* findingBlock */.nA)(finding, at + 1, index, width));
    const more = findings.length - shown.length;
    const verb = more === 1 ? 'is' : 'are';
    const notice = more > 0 ? [`**${(0,numbers/* count */.U9)(more, 'more finding')} ${verb} in the JSON report.**`] : [];
    return [...shown, ...notice].join('\n\n');
}
/** Families, skipped rows and totals; only the totals if there is no room for more. */
function fittingTail(result, room) {
    const victim = (0,totals/* victimLine */.N9)(result, (text) => (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(text, SENTENCE_WIDTH)));
    const advice = (0,totals/* recommendation */.cu)(result);
    const witnesses = (0,totals/* witnessesSay */.LY)(result);
    const notes = (0,window_notes/* windowNotes */.C)(result, (text) => (0,escape_markdown/* codeSpan */.SS)((0,one_line/* oneLine */.T)(text, SENTENCE_WIDTH)));
    const closing = `${notes.map((note) => `${note}\n\n`).join('')}${advice === null ? '' : `${advice}\n\n`}**Total** ${(0,totals/* totals */.Sd)(result)}\n\n**Accounts** ${(0,totals/* accounting */.Ur)(result)}\n\n${witnesses === null ? '' : `**Witnesses** ${witnesses}\n\n`}**Victim** ${victim}`;
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
;// CONCATENATED MODULE: ./build/text/escape-sarif.js

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

// EXTERNAL MODULE: ./build/result/grade.js
var result_grade = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/report/replacements.js
var replacements = __webpack_require__(2650);
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
        summary.errors > 0 && note('errors', 'error', `${(0,numbers/* count */.U9)(summary.errors, 'unit')} could not be judged.`),
        ...skipped.slice(0, MAX_SKIPPED_NOTIFICATIONS).map(skippedNote),
        unlisted > 0 &&
            note('skipped', 'warning', `${(0,numbers/* count */.U9)(unlisted, 'more row')} skipped; the JSON report lists all of them.`),
    ];
    return rows.filter((row) => row !== false);
}
/** An undecided run must not look like a clean one. */
const VERDICT_LEVELS = { poisoned: 'error', undecided: 'warning', clean: 'note', nothing: 'note' };
function sarif_verdict({ kind, reason }) {
    return `Verdict ${kind}: ${escapeSarifText(reason)}`;
}
function leftOut(all, kept, limits) {
    const most = `${(0,numbers/* count */.U9)(limits.results, 'result')} or ${(0,numbers/* formatCount */.B4)(limits.gzippedBytes)} bytes gzipped`;
    return `${(0,numbers/* formatCount */.B4)(all - kept)} of ${(0,numbers/* count */.U9)(all, 'finding')} left out: a file may hold ${most}. The JSON report has all of them.`;
}
function notShown(kept, limits) {
    return `GitHub shows ${(0,numbers/* formatCount */.B4)(limits.shownResults)} of these ${(0,numbers/* formatCount */.B4)(kept)} results.`;
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

// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/report/text/palette.js
var palette = __webpack_require__(78864);
// EXTERNAL MODULE: ./build/report/asides.js
var report_asides = __webpack_require__(70374);
;// CONCATENATED MODULE: ./build/report/text/text-families.js




/** The most families listed; the rest are counted. */
const text_families_MAX_FAMILIES = 20;
/** One line per family, and an empty line; nothing if there are no families. */
function familyLines(families, quoted, paint) {
    if (families.length === 0)
        return [];
    const { shown, once, more } = (0,listed_families/* listedFamilies */.o)(families, text_families_MAX_FAMILIES);
    const digits = Math.max(...shown.map(({ carriers }) => (0,numbers/* formatCount */.B4)(carriers).length));
    return [
        paint('strong', (0,numbers/* count */.U9)(families.length, 'family', 'families')),
        ...shown.map((family) => familyLine(family, digits, quoted)),
        ...(more > 0 ? [`  … and ${(0,numbers/* formatCount */.B4)(more)} more`] : []),
        ...(once > 0 ? [`  … ${shown.length > 0 ? 'and ' : ''}${(0,numbers/* formatCount */.B4)(once)} in one finding each`] : []),
        '',
    ];
}
function familyLine(family, digits, quoted) {
    const { carriers, kind, pattern } = family;
    return `  ${(0,numbers/* formatCount */.B4)(carriers).padStart(digits)} × ${(0,trigger_words/* familySays */.j9)({ kind, family: pattern }, quoted)}${labelsOf(family, quoted)}`;
}
function labelsOf({ carriers, purity, label, labelled, pValue, confirmed, inBase }, quoted) {
    if (label === null) {
        return purity === null || carriers === 1
            ? ''
            : `, ${purity < 1 ? (0,numbers/* formatFraction */.MJ)(purity) : 'all'} with the same label`;
    }
    const p = pValue === null ? '' : `, p ${(0,numbers/* formatPValue */.td)(pValue)}`;
    return `, ${(0,family_sentences/* labelledSays */.A2)(carriers, labelled ?? carriers, quoted(label))}${p}${(0,family_sentences/* opinionSays */.DH)(confirmed)}${(0,family_sentences/* baseSays */.A1)(inBase)}`;
}

;// CONCATENATED MODULE: ./build/report/text/text-finding.js









/** Characters of a name, a label or a pattern within a sentence. */
const text_finding_QUOTE_WIDTH = 60;
/** Further triggers named for one finding; the JSON report has all. */
const text_finding_MAX_MORE = 5;
/** Foreign text in a sentence, shortened and escaped. */
function text_finding_quote(text) {
    return (0,escape_terminal/* escapeTerminal */.e)((0,one_line/* oneLine */.T)(text, text_finding_QUOTE_WIDTH));
}
/** The same in backticks. */
function quoted(text) {
    return `\`${text_finding_quote(text)}\``;
}
/** A finding with its strongest sentence, place, excerpt, witnesses and suggested change. */
function findingLines(finding, layout) {
    const { families, width, paint } = layout;
    const shown = (0,finding_code/* findingExcerpt */.v2)(finding, width);
    const diff = (0,finding_code/* findingDiff */.$x)(finding, width);
    const beside = (0,finding_code/* besideExcerpt */.Ib)(finding, width);
    const gutter = (0,code_rows/* gutterWidth */.wE)([...shown.lines, ...beside.lines, ...diff.lines]);
    const note = (name, says) => `${' '.repeat(gutter + 1)}${paint('gutter', '=')} ${paint('strong', `${name}:`)} ${says}`;
    const bar = `${' '.repeat(gutter + 1)}${paint('gutter', '|')}`;
    return [
        text_finding_headline(finding, layout),
        `${' '.repeat(gutter)}${paint('gutter', '-->')} ${placeLine(finding, paint)}`,
        bar,
        ...(0,code_rows/* excerptRows */.$E)(shown.lines, gutter, paint),
        ...(shown.omitted > 0 ? [`${bar} … ${(0,numbers/* count */.U9)(shown.omitted, 'more marked line')}`] : []),
        bar,
        ...(beside.lines.length > 0
            ? [
                `${' '.repeat(gutter)}${paint('gutter', ':::')} in its prompt`,
                bar,
                ...(0,code_rows/* excerptRows */.$E)(beside.lines, gutter, paint),
                bar,
            ]
            : []),
        ...alsoNotes(finding.more, note),
        ...(finding.verdict === 'suspicious' ? [note('suspicious', (0,lead_sentence/* suspiciousMeans */.Yp)(finding, quoted))] : []),
        ...(0,witness_rows/* witnessRows */.F2)(finding, { families, scope: 'scan' }, quoted).map(({ name, says, strength }) => note(name.toLowerCase(), strength === '' ? says : `${says} (${strength})`)),
        note('replacement', (0,replacement_sentences/* replacementSays */.v)(finding, quoted)),
        ...[(0,replacement_sentences/* dropSays */.m)(finding)].flatMap((says) => (says === null ? [] : [note('or drop the record', says)])),
        ...(diff.lines.length > 0 ? [bar, ...(0,code_rows/* diffRows */.VD)(diff.lines, gutter, paint)] : []),
        ...(diff.omitted > 0 ? [`${bar} … ${(0,numbers/* count */.U9)(diff.omitted, 'more line')} in the JSON report`] : []),
    ];
}
/** One of many similar findings, in a line: its place, its trigger, and the suggestion. */
function briefLine(finding, layout) {
    const { paint } = layout;
    const { purified, trigger, function: place, id } = finding;
    const where = paint('place', (0,escape_terminal/* escapeTerminal */.e)((0,finding_code/* findingPlace */.ps)(finding).place));
    const checked = purified?.verified === false ? ', not verified' : '';
    const offer = purified === null ? 'no replacement' : `${purified.strategy}, ${purified.grade}${checked}`;
    return `${word(finding, layout)}: ${where}: ${trigger.kind === 'style' ? (0,trigger_words/* triggerSays */.tt)(trigger, quoted) : quoted(trigger.text)} in function ${quoted(place.name)} [${text_finding_quote(id)}]: ${offer}`;
}
function word({ verdict }, { paint }) {
    return paint(verdict === 'poisoned' ? 'danger' : 'strong', verdict);
}
function text_finding_headline(finding, layout) {
    return `${word(finding, layout)}: ${(0,lead_sentence/* leadSentence */._9)(finding, quoted)} [${text_finding_quote(finding.id)}]`;
}
/** `src/a.c:12:2, statement in function f` */
function placeLine(finding, paint) {
    const { place, within } = (0,finding_code/* findingPlace */.ps)(finding);
    const degraded = finding.degraded ? ' (parsed incompletely)' : '';
    const what = `${describeTrigger(finding)} in function ${quoted(finding.function.name)}${degraded}`;
    return `${paint('place', (0,escape_terminal/* escapeTerminal */.e)(place))}${within === null ? '' : `, ${within}`}, ${what}`;
}
function describeTrigger({ trigger }) {
    return trigger.kind === 'statement' ? trigger.kind : (0,trigger_words/* triggerSays */.tt)(trigger, quoted);
}
function alsoNotes(more, note) {
    if (more.length === 0)
        return [];
    const named = more.slice(0, text_finding_MAX_MORE).map((trigger) => (0,trigger_words/* triggerSays */.tt)(trigger, quoted));
    const rest = more.length > text_finding_MAX_MORE ? [`and ${(0,numbers/* formatCount */.B4)(more.length - text_finding_MAX_MORE)} more`] : [];
    return [note('also', [...named, ...rest].join(', '))];
}

;// CONCATENATED MODULE: ./build/report/text/text.js













/** The most reasons for skipped rows, and places for each; the rest are counted. */
const text_MAX_REASONS = 10;
const text_MAX_PLACES = 3;
/** The most files listed that were not judged, for each reason; the rest are counted. */
const text_MAX_UNJUDGED = 10;
/** Findings of one family of a dataset that are shown in full; they look alike, so the others take one line each. */
const MAX_FULL = 3;
/**
 * The report for a terminal: every finding with place, excerpt, evidence and suggested change, then families, skipped rows
 * and totals. For a dataset that was judged as a whole, the verdict and the families come first. Colours do not change the
 * text. Foreign text is escaped, and no line begins with it.
 */
const renderText = (result, { colour = false, width = DEFAULT_WIDTH } = {}) => {
    const paint = (0,palette/* palette */.M)(colour);
    const layout = {
        families: (0,family_sentences/* indexFamilies */.Dg)(result.families),
        width: Math.max(MIN_WIDTH, width),
        paint,
    };
    if (result.overall !== null)
        return joinLines(asAWhole(result, result.overall, layout));
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
        ...result.findings.flatMap((finding) => [...findingLines(finding, layout), '']),
        ...familyLines(result.families, quoted, paint),
        ...unjudgedLines(result, paint),
        ...skippedLines(result, paint),
        ...notDataLines(result, paint),
        ...asideLines(result, paint),
        ...text_closing(result, paint),
    ]);
};
function joinLines(lines) {
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
const VERDICT_STYLES = { poisoned: 'danger', clean: 'good', undecided: 'strong', nothing: 'strong' };
function asAWhole(result, overall, layout) {
    const { paint } = layout;
    return [
        `${paint(VERDICT_STYLES[overall.kind], totals/* VERDICT_WORDS */._G[overall.kind])}: ${quoteSentence(overall.reason)}`,
        ...(hasDetails(result) ? [''] : []),
        ...familyLines(result.families, quoted, paint),
        ...datasetFindings(result.findings, layout),
        ...unjudgedLines(result, paint),
        ...skippedLines(result, paint),
        ...notDataLines(result, paint),
        ...asideLines(result, paint),
        ...text_closing(result, paint),
    ];
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
    const { judged, unread } = summary.records;
    const verdict = summary.poisoned + summary.suspicious > 0
        ? 'No finding is listed'
        : judged > 0
            ? 'No trigger found'
            : 'Nothing was judged';
    const style = unread > 0 || judged === 0 ? 'strong' : 'good';
    const says = `${verdict}${unread > 0 && judged > 0 ? ' in what was judged' : ''}`;
    return [`${paint(style, says)}: ${(0,totals/* totals */.Sd)(result)}; victim ${text_finding_quote(result.victim.name)}`];
}
function unjudgedLines({ unjudged, findings, overall, skipped }, paint) {
    if (unjudged.length === 0)
        return [];
    const groups = (0,report_unjudged/* groupUnjudged */.EO)(unjudged).flatMap(({ says, files }) => {
        const more = files.length - text_MAX_UNJUDGED;
        return [
            `  ${(0,numbers/* formatCount */.B4)(files.length)} × ${quoteSentence(says)}`,
            ...files
                .slice(0, text_MAX_UNJUDGED)
                .map((file) => `    --> ${text_finding_quote(file.path)} (${(0,escape_terminal/* escapeTerminal */.e)((0,report_unjudged/* contentSays */.Or)(file))})`),
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
    const groups = (0,report_skipped/* groupSkipped */.a)(skipped, text_MAX_REASONS, text_MAX_PLACES);
    return [
        `${paint('strong', 'skipped')} ${(0,numbers/* count */.U9)(skipped.length, 'row')}`,
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
        `${paint('strong', 'not data')} ${[(0,numbers/* count */.U9)(summary.files.notData, 'file'), ...(summary.records.notData > 0 ? [(0,numbers/* count */.U9)(summary.records.notData, 'record')] : [])].join(', ')}`,
        ...(0,report_skipped/* groupSkipped */.a)(rows, text_MAX_REASONS, text_MAX_PLACES).map(groupLine),
        '',
    ];
}
/** Fields that hold patches, which are not judged. */
function asideLines({ summary: { asides } }, paint) {
    if (asides.length === 0)
        return [];
    const groups = (0,report_skipped/* groupSkipped */.a)((0,report_asides/* asideRows */.A)(asides), text_MAX_REASONS, text_MAX_PLACES);
    return [`${paint('strong', 'not judged')} ${(0,numbers/* count */.U9)(asides.length, 'field')}`, ...groups.map(groupLine), ''];
}
function groupLine({ count: rows, reason, places, more }) {
    const listed = [...places.map(text_finding_quote), ...(more === '' ? [] : [more])].join(', ');
    return `  ${(0,numbers/* formatCount */.B4)(rows)} × ${quoteSentence(reason)}: ${listed}`; // whole: a reason ends with its remedy
}
function accountingLine(result, paint) {
    return `${paint('strong', 'accounts')} ${(0,totals/* accounting */.Ur)(result)}`;
}
function text_closing(result, paint) {
    return [
        ...[(0,totals/* witnessesSay */.LY)(result)].flatMap((says) => says === null ? [] : [`${paint('strong', 'witnesses')} ${says}`]),
        ...(0,window_notes/* windowNotes */.C)(result, text_finding_quote).map((note) => `${paint('strong', 'note')} ${note}`),
        `${paint('strong', 'victim')} ${(0,totals/* victimLine */.N9)(result, quoteSentence)}`,
        accountingLine(result, paint),
        `${paint(result.summary.poisoned > 0 ? 'danger' : 'strong', 'total')} ${(0,totals/* totals */.Sd)(result)}`,
        ...[(0,totals/* recommendation */.cu)(result)].filter((line) => line !== null),
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
};

// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/cli/write-output.js
var write_output = __webpack_require__(55558);
;// CONCATENATED MODULE: ./build/cli/report.js




/** Writes the report of a scan where the options say. */
async function report({ result }, options, world) {
    const onTerminal = options.output === '-' && world.stdout.isTTY;
    const colour = options.color === 'always' ||
        (options.color === 'auto' &&
            onTerminal &&
            (world.env.NO_COLOR ?? '') === '' &&
            world.env.TERM !== 'dumb');
    const grade = options.purifyGrade;
    const layout = onTerminal ? { colour, grade, width: world.stdout.columns } : { colour, grade };
    await (0,write_output/* writeOutput */.z)(renderers[options.format](result, layout), options.output, world);
}
/** Writes to standard error why a run did not reach the end of its data; nothing when it did. */
async function reportEnd({ end, failure }, world) {
    const texts = {
        interrupted: 'Stopped before the end: the report holds what was found so far.',
        'run-budget': 'The time of --budget-run ran out: the report holds what was found so far.',
        failed: `The data could not be read to its end: ${(0,reasons/* failureReason */.Hr)('', failure)}`,
    };
    const text = texts[end];
    if (text !== undefined)
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(text)}\n`);
}


/***/ }),

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
