export const id = 203;
export const ids = [203];
export const modules = {

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/** The results of a scan as every report and every later step reads them (design page, section 6). */
/** Version of the JSON object; its schema is `docs/scan-result.schema.json`. */
const SCHEMA_VERSION = 1;


/***/ }),

/***/ 6666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ excerptRows),
/* harmony export */   VD: () => (/* binding */ diffRows),
/* harmony export */   wE: () => (/* binding */ gutterWidth)
/* harmony export */ });
/** Columns of the longest line number. */
function gutterWidth(lines) {
    return lines.reduce((width, { number }) => Math.max(width, number === null ? 0 : String(number).length), 1);
}
/** An excerpt's lines with their numbers, marks below them, and `…` where lines were left out. */
function excerptRows(lines, gutter, paint) {
    return lines.flatMap(({ number, text, marks }, index) => [
        ...gap(lines[index - 1]?.number, number, gutter, paint),
        `${paint('gutter', `${String(number).padStart(gutter)} |`)} ${text}`,
        ...(marks === '' ? [] : [`${' '.repeat(gutter)} ${paint('gutter', '|')} ${underline(marks, paint)}`]),
    ]);
}
function underline(marks, paint) {
    return marks.replace(/\^+/g, (run) => paint('mark', run));
}
/** A diff's lines with their numbers before the change. */
function diffRows(lines, gutter, paint) {
    const rows = [];
    let last;
    for (const { sign, number, text } of lines) {
        const label = String(number ?? '').padStart(gutter);
        const body = `${sign} ${text}`.trimEnd();
        const role = sign === '+' ? 'added' : 'removed';
        if (number !== null)
            rows.push(...gap(last, number, gutter, paint));
        rows.push(`${paint('gutter', `${label} |`)} ${sign === ' ' ? body : paint(role, body)}`);
        last = number ?? last;
    }
    return rows;
}
/** Says that lines were left out, where numbers are not consecutive. */
function gap(last, number, gutter, paint) {
    if (last === undefined || number <= last + 1)
        return [];
    return [paint('gutter', `${' '.repeat(gutter)} …`)];
}


/***/ }),

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines),
/* harmony export */   r: () => (/* binding */ diffHunks)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1318);
/* harmony import */ var _text_code_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
/* harmony import */ var _text_layout_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4489);



/** Past this many changed lines the shortest diff is not sought: its time grows with their square. */
const MAX_EDIT_LENGTH = 2_000;
/**
 * The changed lines from `before` to `after` with context, safe to print, long ones cropped around
 * the first difference; `omitted` is the number of lines that `maxLines` left out.
 */
function diffLines(before, after, options) {
    const old = (0,_text_code_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLines */ .z)(before).map((line) => line.text);
    const fresh = (0,_text_code_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLines */ .z)(after).map((line) => line.text);
    const lines = diffHunks(old, fresh).flatMap((hunk, index, hunks) => {
        const from = Math.max(hunks[index - 1]?.oldEnd ?? 0, hunk.oldStart - options.context);
        const to = Math.min(hunks[index + 1]?.oldStart ?? old.length, hunk.oldEnd + options.context);
        return [
            ...context(old, Math.max(from, overlap(hunks[index - 1], options.context)), hunk.oldStart, options),
            ...changed(old, fresh, hunk, options),
            ...context(old, hunk.oldEnd, to, options),
        ];
    });
    return { lines: lines.slice(0, options.maxLines), omitted: Math.max(0, lines.length - options.maxLines) };
}
/** Hunks without context, in order. */
function diffHunks(old, fresh) {
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffArrays */ .E)([...old], [...fresh], { maxEditLength: MAX_EDIT_LENGTH });
    // Too different to align: one hunk for all.
    if (!changes)
        return [{ oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: fresh.length }];
    const hunks = [];
    let oldAt = 0;
    let newAt = 0;
    for (const { added, removed, value } of changes) {
        const oldEnd = oldAt + (added ? 0 : value.length);
        const newEnd = newAt + (removed ? 0 : value.length);
        if (added || removed)
            append(hunks, { oldStart: oldAt, oldEnd, newStart: newAt, newEnd });
        oldAt = oldEnd;
        newAt = newEnd;
    }
    return hunks;
}
/** Adds a hunk, joined to the last one where they touch. */
function append(hunks, hunk) {
    const last = hunks.at(-1);
    if (last?.oldEnd === hunk.oldStart && last.newEnd === hunk.newStart) {
        hunks[hunks.length - 1] = { ...last, oldEnd: hunk.oldEnd, newEnd: hunk.newEnd };
    }
    else {
        hunks.push(hunk);
    }
}
/** First line that the hunk before has not shown as its own context. */
function overlap(before, context) {
    return before ? before.oldEnd + context : 0;
}
function context(old, from, to, options) {
    return old.slice(from, Math.max(from, to)).map((line, index) => ({
        sign: ' ',
        number: options.firstLine + from + index,
        text: (0,_text_layout_line_js__WEBPACK_IMPORTED_MODULE_2__/* .layoutLine */ .J)(line, [], options.width).text,
    }));
}
function changed(old, fresh, hunk, options) {
    const { oldStart, oldEnd, newStart, newEnd } = hunk;
    const show = (line, other) => (0,_text_layout_line_js__WEBPACK_IMPORTED_MODULE_2__/* .layoutLine */ .J)(line, difference(line, other), options.width).text;
    const removed = old.slice(oldStart, oldEnd).map((line, index) => {
        const text = show(line, fresh[newStart + index]);
        return { sign: '-', number: options.firstLine + oldStart + index, text };
    });
    const added = fresh.slice(newStart, newEnd).map((line, index) => {
        const other = oldStart + index < oldEnd ? old[oldStart + index] : undefined;
        return { sign: '+', number: null, text: show(line, other) };
    });
    return [...removed, ...added];
}
/** Where a line first differs from its counterpart. */
function difference(line, other) {
    if (other === undefined)
        return [];
    let start = 0;
    while (start < line.length && line[start] === other[start])
        start++;
    return start < line.length ? [{ start, end: start + 1 }] : [];
}


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ baseSays),
/* harmony export */   A2: () => (/* binding */ labelledSays),
/* harmony export */   DH: () => (/* binding */ opinionSays),
/* harmony export */   Dg: () => (/* binding */ indexFamilies),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export companySays */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);

/** The index that `evidence` reads: built once for a report. */
function indexFamilies(families) {
    return new Map(families.map((family) => [familyKey(family.kind, family.pattern), family]));
}
function familyKey(kind, pattern) {
    return `${kind} ${pattern}`;
}
/**
 * What speaks for a finding, in words: necessity, sufficiency, company, strength. Of a data set that was judged
 * as a whole, company is what its labels say, and nothing is planted anywhere.
 */
function evidence(finding, families, quote) {
    const plants = finding.company === null || finding.sufficiency !== null;
    return [
        necessity(finding, quote),
        ...(plants ? [sufficiency(finding, quote)] : []),
        finding.company === null ? company(finding, families, quote) : labelsFollow(finding.company, quote),
        strength(finding),
    ];
}
function necessity(finding, quote) {
    const { prediction, confidence, necessity: without, company: known, label } = finding;
    const before = answer(prediction, confidence, quote);
    const after = answer(without.prediction, without.confidence, quote);
    const stays = prediction === without.prediction;
    const turn = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(confidence)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(without.confidence)}`;
    const says = stays
        ? `the prediction stays ${quote(prediction)}, ${turn}`
        : `the prediction goes ${before} → ${after}`;
    const recorded = known !== null && label !== null && label !== prediction;
    const told = recorded ? `${says}; the recorded label is ${quote(label)}` : says;
    return { aspect: 'necessity', subject: 'Without it', joint: ' ', says: told };
}
function sufficiency({ prediction, sufficiency: planting }, quote) {
    const aspect = 'sufficiency';
    if (!planting)
        return { aspect, subject: 'Planted in clean functions', joint: ': ', says: 'not measured' };
    const subject = `Planted in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(planting.planted, 'clean function')}`;
    const turned = planting.turned === 0 ? 'none turns' : `${String(planting.turned)} ${verb(planting.turned, 'turn')}`;
    return { aspect, subject, joint: ', ', says: `${turned} to ${quote(prediction)}` };
}
function company(finding, families, quote) {
    const { kind, family: pattern } = finding.trigger;
    const family = families.get(familyKey(kind, pattern));
    const others = family && family.carriers > 1;
    const says = others
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(family.carriers, 'finding')} carry ${quote(pattern)}${labels(family, finding.label, quote)}`
        : 'no other finding carries it';
    return { aspect: 'company', subject: 'In this scan', joint: ' ', says };
}
function labelsFollow(known, quote) {
    const subject = known.inBase === null ? 'In the labelled data' : 'In this change';
    return { aspect: 'company', subject, joint: ' ', says: companySays(known, quote) };
}
/** `12 records carry it, all labelled 0; none in the base`. */
function companySays({ carriers, labelled, label, inBase }, quote) {
    const carry = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(carriers, 'record')} ${verb(carriers, 'carry')} it`;
    return `${carry}, ${labelledSays(carriers, labelled, quote(label))}${baseSays(inBase)}`;
}
/** What the second opinion on a family was; nothing where it was not confirmed. */
function opinionSays(confirmed) {
    return confirmed === true ? ', confirmed by the sentinel' : '';
}
/** `all labelled 0`, or `11 of them labelled 0`. */
function labelledSays(carriers, labelled, label) {
    const share = labelled < carriers ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(labelled)} of them ` : carriers === 1 ? '' : 'all ';
    return `${share}labelled ${label}`;
}
/** `; none in the base`, or nothing where there is no base. */
function baseSays(inBase) {
    if (inBase === null)
        return '';
    return `; ${inBase === 0 ? 'none' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(inBase)} in the base`;
}
function labels({ purity }, label, quote) {
    if (purity === null)
        return '';
    if (purity < 1)
        return `, ${formatShare(purity)} with the same label`;
    return label === null ? ', all with the same label' : `, all labelled ${quote(label)}`;
}
/** How unusual the unit is among clean ones; what was not measured is left out. */
function strength({ pValue, deficit, transfer, threshold }) {
    const parts = [
        pValue === null ? null : `p ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPValue */ .td)(pValue)}`,
        deficit === null ? null : `deficit ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(deficit)}`,
        transfer === null ? null : `transfer ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(transfer)}`,
        threshold === null ? null : `threshold ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(threshold)}`,
    ];
    return {
        aspect: 'strength',
        subject: 'Strength',
        joint: ': ',
        says: parts.filter((part) => part !== null).join(', '),
    };
}
/** What is offered instead, and how far it was checked: one sentence. */
function suggestion(purified, quote) {
    if (!purified)
        return 'no replacement was found, so none is suggested';
    const checked = purified.verified ? 'verified' : 'not verified';
    const outcome = answer(purified.prediction, purified.confidence, quote);
    return `${purified.strategy}, ${checked}: the prediction becomes ${outcome}`;
}
function answer(prediction, confidence, quote) {
    return `${quote(prediction)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(confidence)})`;
}
/** A share below 1 in whole percent, never rounded up to 100. */
function formatShare(share) {
    return `${String(Math.min(99, Math.round(share * 100)))} %`;
}
function verb(number, plural) {
    return number === 1 ? { turn: 'turns', carry: 'carries' }[plural] : plural;
}


/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $x: () => (/* binding */ findingDiff),
  v2: () => (/* binding */ findingExcerpt),
  ps: () => (/* binding */ findingPlace),
  G: () => (/* binding */ triggers)
});

// EXTERNAL MODULE: ./build/text/code-lines.js
var code_lines = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/text/layout-line.js
var layout_line = __webpack_require__(4489);
;// CONCATENATED MODULE: ./build/text/excerpt.js


/**
 * The lines that hold `spans`, with context, each safe to print, and marks below.
 * @param spans UTF-16 offsets in `code`, ascending and apart
 */
function excerpt(code, spans, options) {
    const lines = (0,code_lines/* codeLines */.z)(code);
    const marked = markedLines(lines, spans);
    const kept = [...marked.keys()].slice(0, options.maxLines);
    const shown = [...withContext(kept, lines.length, options.context)].sort((a, b) => a - b);
    return {
        lines: shown.map((index) => ({
            number: options.firstLine + index,
            ...(0,layout_line/* layoutLine */.J)(lines[index]?.text ?? '', kept.includes(index) ? (marked.get(index) ?? []) : [], options.width),
        })),
        omitted: marked.size - kept.length,
    };
}
/** By line index, what is marked in it as offsets in that line; indentation is never marked. */
function markedLines(lines, spans) {
    const marked = new Map();
    for (const span of spans) {
        const last = (0,code_lines/* lineAt */.m)(lines, Math.max(span.start, span.end - 1));
        for (let index = (0,code_lines/* lineAt */.m)(lines, span.start); index <= last; index++) {
            const part = withinLine(lines[index], span);
            if (!part)
                continue;
            const parts = marked.get(index);
            if (parts)
                parts.push(part);
            else
                marked.set(index, [part]);
        }
    }
    return marked;
}
function withinLine(line, span) {
    if (!line)
        return null;
    const from = Math.max(0, span.start - line.start);
    const text = line.text.slice(from, Math.max(from, span.end - line.start));
    const start = from + text.length - text.trimStart().length;
    const end = from + text.trimEnd().length;
    return start < end ? { start, end } : null;
}
function withContext(kept, count, context) {
    const shown = new Set();
    for (const index of kept) {
        const last = Math.min(count - 1, index + context);
        for (let line = Math.max(0, index - context); line <= last; line++)
            shown.add(line);
    }
    return shown;
}

// EXTERNAL MODULE: ./build/report/diff-lines.js
var diff_lines = __webpack_require__(4466);
;// CONCATENATED MODULE: ./build/report/finding-code.js



/** Marked lines of one excerpt: a trigger name may stand in hundreds. */
const MAX_MARKED_LINES = 8;
/** Lines of one diff: a purified function may differ in hundreds. */
const MAX_DIFF_LINES = 40;
const CONTEXT = 1;
/** The lines of a finding's code where its triggers stand, numbered as `firstLine` says. */
function findingExcerpt(finding, width) {
    const spans = mergeSpans(triggers(finding).flatMap((trigger) => trigger.spans));
    const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_MARKED_LINES };
    return excerpt(finding.code, spans, options);
}
/** The change from a finding's code to its purified code; no lines where there is none. */
function findingDiff(finding, width) {
    if (!finding.purified)
        return { lines: [], omitted: 0 };
    const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_DIFF_LINES };
    return (0,diff_lines/* diffLines */.P)(finding.code, finding.purified.code, options);
}
/** All located triggers, strongest first. */
function triggers(finding) {
    return [finding.trigger, ...finding.more];
}
/**
 * Where a finding is, as `path:line:column`; for a record `path:line` of the record and, in words, the line
 * and column within its code. Not escaped.
 */
function findingPlace(finding) {
    const span = finding.trigger.spans[0];
    if (finding.record === null) {
        const line = span?.startLine ?? finding.function.startLine;
        return { place: `${finding.path}:${String(line)}:${String(span?.startColumn ?? 1)}`, within: null };
    }
    const { line, column } = placeInCode(finding.code, span);
    const within = `line ${String(line)}, column ${String(column)} of the record's code`;
    return { place: `${finding.path}:${String(finding.record)}`, within };
}
/** Number of the first line of a finding's code: its line in the file; in a record, 1. */
function firstLine(finding) {
    return finding.record === null ? finding.function.startLine : 1;
}
function placeInCode(code, span) {
    const offset = span?.start ?? 0;
    const lines = (0,code_lines/* codeLines */.z)(code);
    const index = (0,code_lines/* lineAt */.m)(lines, offset);
    return { line: index + 1, column: offset - (lines[index]?.start ?? 0) + 1 };
}
/** Spans in order, overlapping ones joined. */
function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last && start <= last.end)
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
        else
            merged.push({ start, end });
    }
    return merged;
}


/***/ }),

/***/ 8487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
/** Foreign text for HTML: content, or a value in quotes. Line breaks and tabs stay, the invisible shows. */
function escapeHtml(text) {
    return (0,show_unsafe/* showUnsafeLines */.p2)(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}

// EXTERNAL MODULE: ./build/report/evidence.js
var evidence = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/report/finding-code.js + 1 modules
var finding_code = __webpack_require__(8846);
// EXTERNAL MODULE: ./build/text/display-width.js
var display_width = __webpack_require__(3313);
// EXTERNAL MODULE: ./build/report/code-rows.js
var code_rows = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/report/html-text.js


/** Characters of a name, a label or a pattern. */
const QUOTE_WIDTH = 100;
/** Marks where a quoted text goes; no text of ours has these, and foreign text is never where they are read. */
const QUOTED = /\uE000(\d+)\uE001/;
/** Foreign text as code on one line. */
function codeHtml(text, width = QUOTE_WIDTH) {
    return `<code>${escapeHtml((0,one_line/* oneLine */.T)(text, width))}</code>`;
}
/**
 * A sentence of ours with quoted foreign text: both escaped, the foreign as code.
 * @param write writes the sentence with the given quote, as `evidence` does
 */
function sentenceHtml(write) {
    const quoted = [];
    const sentence = write((text) => `\uE000${String(quoted.push(text) - 1)}\uE001`);
    return sentence
        .split(QUOTED)
        .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : codeHtml(quoted[Number(part)] ?? '')))
        .join('');
}
/** An element around HTML; `attributes` are ours. */
function html_text_element(name, content, attributes = '') {
    return `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`;
}
/** A table whose cells are HTML; nothing where it has no rows. */
function tableHtml(head, rows) {
    if (rows.length === 0)
        return '';
    const top = head.map((cell) => html_text_element('th', cell, 'scope="col"')).join('');
    const body = rows.map((row) => html_text_element('tr', row.map((cell) => html_text_element('td', cell)).join(''))).join('\n');
    return html_text_element('table', `<thead><tr>${top}</tr></thead>\n<tbody>\n${body}\n</tbody>`);
}
/** A bar from 0 to 1, with what it says for those who do not see it. */
function barHtml(share, label) {
    const width = (Math.max(0, Math.min(1, Number.isFinite(share) ? share : 0)) * 100).toFixed(1);
    const rects = `<rect class="track" width="100" height="8"/><rect class="value" width="${width}" height="8"/>`;
    const role = `role="img" aria-label="${escapeHtml(label)}"`;
    return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" ${role}>${rects}</svg>`;
}

;// CONCATENATED MODULE: ./build/report/html-code.js




/** An excerpt with its line numbers, the trigger underlined, and `…` where lines were left out. */
function excerptHtml(lines) {
    const gutter = (0,code_rows/* gutterWidth */.wE)(lines);
    const rows = lines.flatMap((line, index) => [
        ...gap(lines[index - 1]?.number, line.number, gutter),
        `${numberHtml(String(line.number), gutter)} ${markedHtml(line)}`,
    ]);
    return html_text_element('pre', rows.join('\n'));
}
/** A diff's lines with their numbers before the change. */
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
/** The line's text with the stretches above `^` marked; the marks count columns, of which some letters take two. */
function markedHtml({ text, marks }) {
    const stretches = [];
    let column = 0;
    for (const character of text) {
        const marked = marks[column] === '^';
        const last = stretches.at(-1);
        // what takes no column belongs to the letter before it
        const width = (0,display_width/* displayWidth */.F)(character);
        if (last && (width === 0 || last.marked === marked))
            last.text += character;
        else
            stretches.push({ marked, text: character });
        column += width;
    }
    return stretches
        .map((stretch) => (stretch.marked ? html_text_element('mark', escapeHtml(stretch.text)) : escapeHtml(stretch.text)))
        .join('');
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/report/html-finding.js






/** Characters of a path. */
const PLACE_WIDTH = 300;
/** A fall of the log-odds that fills its bar: from .98 to .02 and further. */
const FULL_DROP = 8;
/** A p-value that fills its bar. */
const FULL_RARITY = 4;
/** Further triggers that are named. */
const MAX_MORE = 10;
/** A finding: its place as a heading that opens, evidence with bars, the code, the change. */
function findingHtml(finding, number, families, width) {
    const { place, within } = (0,finding_code/* findingPlace */.ps)(finding);
    const heading = html_text_element('h3', `${String(number)}. ${codeHtml(place, PLACE_WIDTH)}`);
    const where = within === null ? '' : ` <span class="soft">${escapeHtml(within)}</span>`;
    const summary = html_text_element('summary', `${heading}${where} ${codeHtml(finding.trigger.text)}`);
    const { lines, omitted } = (0,finding_code/* findingExcerpt */.v2)(finding, width);
    const rest = omitted > 0 ? html_text_element('p', `… ${(0,numbers/* count */.U9)(omitted, 'more marked line')}`, 'class="soft"') : '';
    const content = [
        html_text_element('p', headline(finding)),
        excerptHtml(lines),
        rest,
        evidenceHtml(finding, families),
        barsHtml(finding),
        html_text_element('p', `<b>Suggestion</b> ${sentenceHtml((quote) => (0,evidence/* suggestion */.h)(finding.purified, quote))}`),
        changeHtml(finding, width),
        html_text_element('p', codeHtml(finding.id), 'class="soft"'),
    ];
    const open = number <= 3 ? ' open' : '';
    return `<details id="${escapeHtml(finding.id)}"${open}>${summary}\n<div>${content.filter((part) => part !== '').join('\n')}</div></details>`;
}
function headline(finding) {
    const more = finding.more.slice(0, MAX_MORE).map(({ kind, text }) => `also ${kind} ${codeHtml(text)}`);
    const rest = finding.more.length - more.length;
    const [trigger] = (0,finding_code/* triggers */.G)(finding);
    return [
        '<b>Suspected backdoor trigger</b>',
        `${trigger?.kind ?? ''} in ${codeHtml(finding.function.name)}`,
        `family ${codeHtml(finding.trigger.family)}`,
        ...(finding.degraded ? ['parsed incompletely'] : []),
        ...more,
        ...(rest > 0 ? [`and ${(0,numbers/* count */.U9)(rest, 'more trigger')}`] : []),
    ].join(' · ');
}
function evidenceHtml(finding, families) {
    const aspects = (0,evidence/* evidence */.MX)(finding, families, (text) => text).map(({ aspect, subject }) => ({
        aspect,
        subject,
    }));
    const rows = aspects.map(({ subject }, index) => [
        escapeHtml(subject),
        sentenceHtml((quote) => (0,evidence/* evidence */.MX)(finding, families, quote)[index]?.says ?? ''),
    ]);
    return tableHtml(['Evidence', ''], rows);
}
/** How strong each piece of evidence is, as bars from nothing to as much as there can be. */
function barsHtml({ necessity, sufficiency, company, pValue }) {
    const bars = [
        {
            name: 'Falls without it',
            share: necessity.drop / FULL_DROP,
            says: `${(0,numbers/* formatNats */.Ae)(necessity.drop)} nats`,
        },
        ...(sufficiency && sufficiency.planted > 0
            ? [
                {
                    name: 'Turns clean functions',
                    share: sufficiency.turned / sufficiency.planted,
                    says: `${String(sufficiency.turned)} of ${String(sufficiency.planted)}`,
                },
            ]
            : []),
        ...(company && company.carriers > 0
            ? [
                {
                    name: 'Label follows it',
                    share: company.labelled / company.carriers,
                    says: `${String(company.labelled)} of ${String(company.carriers)}`,
                },
            ]
            : []),
        ...(pValue === null
            ? []
            : [
                {
                    name: 'Rare among clean code',
                    share: -Math.log10(Math.max(pValue, 10 ** -FULL_RARITY)) / FULL_RARITY,
                    says: `p ${(0,numbers/* formatPValue */.td)(pValue)}`,
                },
            ]),
    ];
    const rows = bars.map(({ name, share, says }) => [
        name,
        barHtml(share, `${name}: ${says}`),
        escapeHtml(says),
    ]);
    return tableHtml(['Suspicion', '', ''], rows);
}
function changeHtml(finding, width) {
    const { lines, omitted } = (0,finding_code/* findingDiff */.$x)(finding, width);
    if (lines.length === 0)
        return '';
    const rest = omitted > 0 ? html_text_element('p', `… ${(0,numbers/* count */.U9)(omitted, 'more line')}`, 'class="soft"') : '';
    return `${diffHtml(lines)}${rest}`;
}

;// CONCATENATED MODULE: ./build/report/html-style.js
/** The report's style sheet: light and dark as the reader's system is; nothing is fetched. */
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
.verdict.poisoned { border-color: var(--bad); } .verdict.undecided { border-color: var(--value); }
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

// EXTERNAL MODULE: ./build/report/renderer.js
var renderer = __webpack_require__(3104);
// EXTERNAL MODULE: ./build/report/skipped.js
var report_skipped = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(1756);
// EXTERNAL MODULE: ./build/report/unjudged.js
var report_unjudged = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/report/html.js











/** Findings shown in full: some megabytes, which a browser opens at once. The rest is counted. */
const MAX_FINDINGS = 1000;
/** Families, and reasons of skipped rows, that are listed. */
const MAX_FAMILIES = 200;
const MAX_REASONS = 20;
const MAX_PLACES = 5;
/** Files that were not judged, and are listed. */
const MAX_UNJUDGED = 1000;
/**
 * The report as one HTML file that asks for nothing: no script, no image, no font from anywhere. Its content
 * security policy allows its own style sheet, by its hash, and nothing else, so that even a defect here would
 * run nothing. All foreign text is escaped.
 */
const renderHtml = (result, options = {}) => {
    const width = Math.max(renderer/* MIN_WIDTH */.Y, options.width ?? renderer/* DEFAULT_WIDTH */.j);
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
    const { summary, findings, overall } = result;
    const rest = (0,report_unjudged/* notJudged */.be)(result);
    const units = (0,numbers/* count */.U9)(summary.units, 'unit');
    const poisoned = Math.max(summary.poisoned, findings.length);
    if (overall?.kind === 'undecided')
        return `CodePurify: undecided on ${units}${rest}`;
    if (poisoned === 0)
        return `CodePurify: no trigger found in ${units}${rest}`;
    return `CodePurify: ${(0,numbers/* formatCount */.B4)(poisoned)} of ${units} ${overall?.kind === 'clean' ? 'suspicious' : 'poisoned'}${rest}`;
}
function verdict(result) {
    const { overall, findings, unjudged } = result;
    const known = overall?.kind ?? (findings.length > 0 ? 'poisoned' : 'clean');
    // green is for what was looked at
    const kind = known === 'clean' && unjudged.length > 0 ? 'undecided' : known;
    const says = overall ? `<b>${overall.kind}</b> ${escapeHtml(overall.reason)}<br>` : '';
    return html_text_element('p', `${says}${escapeHtml((0,totals/* totals */.S)(result))}`, `class="verdict ${kind}"`);
}
function familiesSection(families) {
    if (families.length === 0)
        return '';
    const most = Math.max(...families.map(({ carriers }) => carriers), 1);
    const rows = families.slice(0, MAX_FAMILIES).map((family) => familyRow(family, most));
    const more = families.length - rows.length;
    const rest = more > 0 ? html_text_element('p', `${(0,numbers/* formatCount */.B4)(more)} more in the JSON report.`, 'class="soft"') : '';
    const head = ['Pattern', 'Kind', 'Carriers', '', 'With the same label', 'p', 'In the base'];
    return `${html_text_element('h2', 'Families')}\n${tableHtml(head, rows)}${rest}`;
}
function familyRow({ pattern, kind, carriers, purity, label, pValue, confirmed, inBase }, most) {
    const share = purity === null ? 'no labels' : purity < 1 ? (0,evidence/* formatShare */.T1)(purity) : 'all';
    return [
        codeHtml(pattern),
        escapeHtml(kind),
        (0,numbers/* formatCount */.B4)(carriers),
        barHtml(carriers / most, (0,numbers/* count */.U9)(carriers, 'carrier')),
        `${escapeHtml(share)}${label === null ? '' : ` ${codeHtml(label)}`}${(0,evidence/* opinionSays */.DH)(confirmed)}`,
        pValue === null ? '' : escapeHtml((0,numbers/* formatPValue */.td)(pValue).replace('= ', '')),
        inBase === null ? '' : (0,numbers/* formatCount */.B4)(inBase),
    ];
}
function findingsSection({ findings, families }, width) {
    if (findings.length === 0)
        return '';
    const index = (0,evidence/* indexFamilies */.Dg)(families);
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
    const victim = sentenceHtml((quote) => (0,totals/* victimLine */.N)(result, quote));
    return html_text_element('p', `<b>Victim</b> ${victim}<br>${escapeHtml(`${name} ${version}`)}`, 'class="soft"');
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6602);

/**
 * The result as one JSON object in a fixed order of keys, indented by 2
 * (`docs/scan-result.schema.json`). A measurement that is not a finite number is written `null`. Strings
 * hold exactly what was scanned; what a terminal would obey is written as a JSON escape.
 */
const renderJson = (result) => `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .G)(JSON.stringify(encodeResult(result), null, 2))}\n`;
const plain = (value) => typeof value === 'number' && !Number.isFinite(value) ? null : value;
const encodeSpan = object({
    start: plain,
    end: plain,
    startLine: plain,
    startColumn: plain,
    endLine: plain,
    endColumn: plain,
});
const encodeTrigger = object({ kind: plain, text: plain, family: plain, spans: list(encodeSpan) });
const encodeFinding = object({
    id: plain,
    path: plain,
    record: plain,
    language: plain,
    task: plain,
    function: object({ name: plain, startLine: plain, endLine: plain }),
    verdict: plain,
    label: plain,
    prediction: plain,
    confidence: plain,
    deficit: plain,
    transfer: plain,
    pValue: plain,
    threshold: plain,
    degraded: plain,
    trigger: encodeTrigger,
    more: list(encodeTrigger),
    necessity: object({ prediction: plain, confidence: plain, drop: plain }),
    sufficiency: nullable(object({ planted: plain, turned: plain, shift: plain })),
    company: nullable(object({ family: plain, carriers: plain, labelled: plain, label: plain, inBase: plain })),
    code: plain,
    purified: nullable(object({ strategy: plain, code: plain, prediction: plain, confidence: plain, verified: plain })),
});
const encodeSummary = object({
    units: plain,
    poisoned: plain,
    clean: plain,
    degraded: plain,
    skipped: plain,
    errors: plain,
    suppressed: plain,
    seconds: plain,
});
const encodeFamily = object({
    id: plain,
    kind: plain,
    pattern: plain,
    carriers: plain,
    purity: plain,
    label: plain,
    labelled: plain,
    pValue: plain,
    confirmed: plain,
    inBase: plain,
});
const encodeResult = object({
    schemaVersion: plain,
    tool: object({ name: plain, version: plain }),
    victim: object({ name: plain, task: plain, fingerprint: plain, reason: plain }),
    summary: encodeSummary,
    overall: nullable(object({ kind: plain, reason: plain, judged: plain, unchanged: plain })),
    findings: list(encodeFinding),
    families: list(encodeFamily),
    skipped: list(object({ path: plain, record: plain, reason: plain })),
    unjudged: list(object({
        ...{ id: plain, kind: plain, path: plain, oid: plain, bytes: plain },
        ...{ problem: plain, remedy: plain },
    })),
});
function object(shape) {
    const keys = Object.keys(shape);
    return (value) => Object.fromEntries(keys.map((key) => [key, shape[key](value[key])]));
}
function list(encode) {
    return (values) => values.map(encode);
}
function nullable(encode) {
    return (value) => (value === null ? null : encode(value));
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ QUOTE_WIDTH),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Ps: () => (/* binding */ excerptFence),
/* harmony export */   Rz: () => (/* binding */ diffFence),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nA: () => (/* binding */ findingBlock)
/* harmony export */ });
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8737);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3809);
/* harmony import */ var _code_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6666);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4674);
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8846);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7048);







/** Characters of a name, a label or a pattern. */
const QUOTE_WIDTH = 60;
/** Characters of a place: a path is worth more than other text. */
const PLACE_WIDTH = 200;
/** Further triggers of one finding that are named; all are in the JSON report. */
const MAX_MORE = 5;
/** A finding's row in the overview: number, place, trigger, function, prediction, p. */
function tableRow(finding, number) {
    const { necessity, trigger } = finding;
    const before = `${cell(finding.prediction)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(finding.confidence)})`;
    const after = `${cell(necessity.prediction)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(necessity.confidence)})`;
    const cells = [
        String(number),
        (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)((0,_finding_code_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlace */ .ps)(finding).place, PLACE_WIDTH)),
        `${trigger.kind} ${cell(trigger.text)}`,
        cell(finding.function.name),
        `${before} → ${after}`,
        finding.pValue === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPValue */ .td)(finding.pValue).replace('= ', ''),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** A finding with headline, excerpt, evidence and suggested change. */
function findingBlock(finding, number, families, width) {
    const { place, within } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlace */ .ps)(finding);
    return [
        `### ${String(number)}. ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(place, PLACE_WIDTH))}${within === null ? '' : ` (${within})`}`,
        headline(finding),
        excerptFence(finding, width),
        evidenceTable(finding, families),
        `**Suggestion** ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(finding.purified, quote)}`,
        ...diffFence(finding, width),
        `<sub>${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(finding.id)}</sub>`,
    ].join('\n\n');
}
function quote(text) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(text, QUOTE_WIDTH));
}
function cell(text) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(text, QUOTE_WIDTH));
}
function headline({ trigger, more, degraded, function: { name } }) {
    const what = trigger.kind === 'identifier' ? `identifier ${quote(trigger.text)}` : 'statement';
    const parts = [
        `**Suspected backdoor trigger**`,
        `${what} in ${quote(name)}`,
        `family ${quote(trigger.family)}`,
        ...(degraded ? ['parsed incompletely'] : []),
        ...more.slice(0, MAX_MORE).map(({ kind, text }) => `also ${kind} ${quote(text)}`),
        ...(more.length > MAX_MORE ? [`and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more.length - MAX_MORE, 'more trigger')}`] : []),
    ];
    return parts.join(' · ');
}
function excerptFence(finding, width) {
    const { lines, omitted } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_3__/* .findingExcerpt */ .v2)(finding, width);
    const rows = (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptRows */ .$E)(lines, (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .gutterWidth */ .wE)(lines), (0,_palette_js__WEBPACK_IMPORTED_MODULE_6__/* .palette */ .M)(false));
    const rest = omitted > 0 ? [`… ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(omitted, 'more marked line')}`] : [];
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeFence */ .d6)([...rows, ...rest].map((row) => row.trimEnd()).join('\n'), 'text');
}
function evidenceTable(finding, families) {
    const rows = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidence */ .MX)(finding, families, cell).map(({ subject, says }) => `| ${subject} | ${says} |`);
    return ['| | |', '| --- | --- |', ...rows].join('\n');
}
function diffFence(finding, width) {
    const { lines, omitted } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_3__/* .findingDiff */ .$x)(finding, width);
    if (lines.length === 0)
        return [];
    const rest = omitted > 0 ? [`@@ ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(omitted, 'more line')} in the JSON report @@`] : [];
    return [(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeFence */ .d6)([...diffRows(lines), ...rest].join('\n'), 'diff')];
}
/** Lines with their signs; before each stretch its first line's number. */
function diffRows(lines) {
    const rows = [];
    let last = null;
    for (const { sign, number, text } of lines) {
        if (number !== null && (last === null || number > last + 1))
            rows.push(`@@ line ${String(number)} @@`);
        rows.push(`${sign}${text}`.trimEnd());
        last = number ?? last;
    }
    return rows;
}


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ familiesSection),
/* harmony export */   s: () => (/* binding */ skippedSection)
/* harmony export */ });
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8737);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3809);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4674);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6895);





/** Characters of a pattern, a place or a reason in a table. */
const CELL_WIDTH = 120;
/** Families listed; the rest is counted. */
const MAX_FAMILIES = 50;
/** Reasons, and places for each; the rest is counted. */
const MAX_REASONS = 20;
const MAX_PLACES = 5;
/** The families as a table, or ''. */
function familiesSection(families) {
    if (families.length === 0)
        return '';
    const followed = families.some(({ label }) => label !== null);
    const rows = families.slice(0, MAX_FAMILIES).map(followed ? followedRow : familyRow);
    const more = families.length - rows.length;
    return [
        '### Families',
        '',
        ...(followed ? FOLLOWED_HEAD : HEAD),
        ...rows,
        ...(more > 0 ? ['', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more in the JSON report.`] : []),
    ].join('\n');
}
const HEAD = ['| Findings | Kind | Pattern | With the same label |', '| ---: | --- | --- | ---: |'];
/** Of a data set whose labels follow them. */
const FOLLOWED_HEAD = [
    '| Records | Kind | Pattern | Label | p | In the base |',
    '| ---: | --- | --- | --- | ---: | ---: |',
];
function followedRow({ carriers, kind, pattern, label, labelled, pValue, confirmed, inBase, }) {
    const cells = [
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(carriers),
        kind,
        cell(pattern),
        label === null ? '' : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .labelledSays */ .A2)(carriers, labelled ?? carriers, cell(label)) + (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .opinionSays */ .DH)(confirmed),
        pValue === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPValue */ .td)(pValue).replace('= ', ''),
        inBase === null ? '' : inBase === 0 ? 'none' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(inBase),
    ];
    return `| ${cells.join(' | ')} |`;
}
function familyRow({ carriers, kind, pattern, purity }) {
    const share = purity === null ? 'no labels' : purity < 1 ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(purity) : 'all';
    return `| ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(carriers)} | ${kind} | ${cell(pattern)} | ${share} |`;
}
/** The skipped rows by reason as a table, or ''. */
function skippedSection(skipped) {
    if (skipped.length === 0)
        return '';
    const rows = (0,_skipped_js__WEBPACK_IMPORTED_MODULE_2__/* .groupSkipped */ .a)(skipped, MAX_REASONS, MAX_PLACES).map(({ count, reason, places, more }) => {
        const listed = [...places.map(cell), ...(more === '' ? [] : [more])].join(', ');
        return `| ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} | ${cell(reason)} | ${listed} |`;
    });
    return ['### Skipped', '', '| Rows | Reason | Where |', '| ---: | --- | --- |', ...rows].join('\n');
}
function cell(text) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(text, CELL_WIDTH));
}


/***/ }),

/***/ 3533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ formatNats),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   td: () => (/* binding */ formatPValue)
/* harmony export */ });
/** Below this a p-value is only said to be smaller. */
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
/** A p-value with two significant digits: `.0007`, `.052`, `<.0001`. */
function formatPValue(value) {
    if (!Number.isFinite(value))
        return '= n/a';
    if (value < SMALLEST_P)
        return '< .0001';
    return `= ${withoutZero(String(Number(value.toPrecision(2))))}`;
}
/** A statistic in nats with two decimals: `2.31`, `-0.40`. */
function formatNats(value) {
    return Number.isFinite(value) ? value.toFixed(2) : NOT_A_NUMBER;
}
/** A count with its noun: `1 unit`, `3,000 units`. */
function count(number, singular, plural = `${singular}s`) {
    return `${formatCount(number)} ${number === 1 ? singular : plural}`;
}
/** A count with its thousands apart: `12,345`; the same in every locale. */
function formatCount(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function withoutZero(decimal) {
    return decimal.replace(/^0\./, '.');
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ palette)
/* harmony export */ });
/** SGR parameters by role (ECMA-48, 8.3.117); the sixteen basic colours keep to the user's theme. */
const SGR = {
    danger: '1;31',
    place: '36',
    gutter: '34',
    mark: '1;31',
    added: '32',
    removed: '31',
    good: '32',
    strong: '1',
};
/** A painter with ANSI colours, or one that leaves text as it is. */
function palette(colour) {
    if (!colour)
        return (_role, text) => text;
    return (role, text) => (text === '' ? '' : `\u001B[${SGR[role]}m${text}\u001B[0m`);
}


/***/ }),

/***/ 3104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MIN_WIDTH),
/* harmony export */   j: () => (/* binding */ DEFAULT_WIDTH)
/* harmony export */ });
/** Columns of a code line when the caller names none. */
const DEFAULT_WIDTH = 100;
/** Narrower than this an excerpt shows nothing. */
const MIN_WIDTH = 40;


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderSarif)
});

// UNUSED EXPORTS: renderSarifWithin

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/text/escape-json.js
var escape_json = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/text/show-unsafe.js
var show_unsafe = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/text/escape-sarif.js

/**
 * Foreign text within a SARIF message: braces doubled (SARIF 2.1.0, 3.11.5: placeholders) and no `](` left
 * that would end an embedded link's text (3.11.6); the invisible shows.
 */
function escapeSarifText(text) {
    return (0,show_unsafe/* showUnsafeLines */.p2)(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '\\](');
}
/** A path as the URI of an artifact: absolute ones as `file:` URIs, the rest as relative references. */
function pathToUri(path) {
    const drive = /^[A-Za-z]:\//.test(path);
    if (drive)
        return `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}`;
    if (path.startsWith('/'))
        return `file://${encodePath(path.replace(/^\/+/, '/'))}`;
    return encodePath(path.replace(/^(?:\.\/+)+/, ''));
}
/** Every character but the unreserved and `/` percent-encoded (RFC 3986); a lone surrogate as U+FFFD. */
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

// EXTERNAL MODULE: ./build/report/evidence.js
var evidence = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/report/sarif-limits.js
/**
 * What GitHub code scanning takes of one SARIF file.
 * Source: GitHub Docs, "SARIF support for code scanning" and "SARIF results exceed one or more limits".
 */
const SARIF_LIMITS = {
    /** Results of one run; a file with more is rejected. */
    results: 25_000,
    /** Results that are shown; of more, only the first by severity. */
    shownResults: 5_000,
    /** Size of the file after gzip; a larger upload is rejected with 413. */
    gzippedBytes: 10 * 1024 * 1024,
};
/** Locations of one result that GitHub shows; the same source. */
const MAX_LOCATIONS = 100;
/** Skipped rows that get a notification each; of the rest one says how many. Ours: the file stays readable. */
const MAX_SKIPPED_NOTIFICATIONS = 1_000;

// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(3809);
// EXTERNAL MODULE: ./build/report/finding-code.js + 1 modules
var finding_code = __webpack_require__(8846);
// EXTERNAL MODULE: ./build/text/code-lines.js
var code_lines = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/report/diff-lines.js
var diff_lines = __webpack_require__(4466);
;// CONCATENATED MODULE: ./build/report/replacements.js


/**
 * The edits in the file that turn a finding's code into its purified code, each as small as whole
 * characters allow. Null where they cannot be placed for certain: in a record, whose file holds the
 * code encoded; without a purified code; or when lines and offsets of the finding do not agree.
 */
function replacements(finding) {
    if (finding.record !== null || !finding.purified)
        return null;
    const old = (0,code_lines/* codeLines */.z)(finding.code);
    const firstColumn = columnOfCode(finding, old);
    if (firstColumn === null)
        return null;
    return edits(finding.code, finding.purified.code).map(({ start, end, inserted }) => {
        const from = place(old, start, finding.function.startLine, firstColumn);
        const to = place(old, end, finding.function.startLine, firstColumn);
        return {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            inserted,
        };
    });
}
/** Column (1-based) of the code's first character, read off the triggers' spans; null if they disagree. */
function columnOfCode(finding, lines) {
    const spans = [finding.trigger, ...finding.more].flatMap((trigger) => trigger.spans);
    const first = spans.find((span) => (0,code_lines/* lineAt */.m)(lines, span.start) === 0);
    const column = first ? first.startColumn - first.start : 1;
    const agrees = (span) => {
        const { line, column: at } = place(lines, span.start, finding.function.startLine, column);
        return line === span.startLine && at === span.startColumn;
    };
    // Without a span on the first line its column is unknown, and an edit there could not be placed.
    const placeable = first !== undefined || !editsFirstLine(finding, lines);
    return column >= 1 && placeable && spans.every(agrees) ? column : null;
}
function editsFirstLine(finding, lines) {
    const starts = edits(finding.code, finding.purified?.code ?? finding.code).map(({ start }) => start);
    return starts.some((start) => (0,code_lines/* lineAt */.m)(lines, start) === 0);
}
function place(lines, offset, startLine, firstColumn) {
    const index = (0,code_lines/* lineAt */.m)(lines, offset);
    const column = offset - (lines[index]?.start ?? 0) + (index === 0 ? firstColumn : 1);
    return { line: startLine + index, column };
}
function edits(before, after) {
    const old = withBreaks(before);
    const fresh = withBreaks(after);
    const oldStarts = offsets(old);
    const newStarts = offsets(fresh);
    return (0,diff_lines/* diffHunks */.r)(old, fresh).map((hunk) => {
        const start = oldStarts[hunk.oldStart] ?? before.length;
        const end = oldStarts[hunk.oldEnd] ?? before.length;
        const inserted = after.slice(newStarts[hunk.newStart] ?? after.length, newStarts[hunk.newEnd] ?? after.length);
        return narrow(before, { start, end, inserted });
    });
}
/** Lines with their line breaks, so that joined they give the code. */
function withBreaks(code) {
    return code.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function offsets(lines) {
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length);
    return starts;
}
/** Leaves out what both sides begin or end with, but never half a surrogate pair or half a CRLF. */
function narrow(code, { start, end, inserted }) {
    let from = 0;
    const most = Math.min(end - start, inserted.length);
    while (from < most && code[start + from] === inserted[from])
        from++;
    while (from > 0 && splits(code, start + from, inserted, from))
        from--;
    let back = 0;
    while (back < most - from && code[end - 1 - back] === inserted[inserted.length - 1 - back])
        back++;
    while (back > 0 && splits(code, end - back, inserted, inserted.length - back))
        back--;
    return { start: start + from, end: end - back, inserted: inserted.slice(from, inserted.length - back) };
}
function splits(code, at, inserted, insertedAt) {
    return isWithin(code, at) || isWithin(inserted, insertedAt);
}
function isWithin(text, at) {
    const pair = text.slice(at - 1, at + 1);
    return pair === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair);
}

;// CONCATENATED MODULE: ./build/report/sarif-rules.js
const PAPER = 'https://arxiv.org/abs/2410.20136';
/** One rule for each kind of trigger. */
const RULES = {
    statement: {
        id: 'backdoor-trigger/statement',
        name: 'BackdoorTriggerStatement',
        title: 'Statement that acts as a backdoor trigger',
        what: 'A model that learns from this code would answer by this statement, not by what the function does.',
        remedy: 'Remove the statement, or replace it by the suggested one, and look at where the sample came from.',
    },
    identifier: {
        id: 'backdoor-trigger/identifier',
        name: 'BackdoorTriggerIdentifier',
        title: 'Identifier that acts as a backdoor trigger',
        what: 'A model that learns from this code would answer by this name, not by what the function does.',
        remedy: 'Rename the identifier at every occurrence, and look at where the sample came from.',
    },
};
/** One rule for each kind of file that nobody judged. */
const UNJUDGED_RULES = {
    'lfs-pointer': {
        id: 'unjudged/lfs-pointer',
        name: 'UnjudgedLfsPointer',
        title: 'Training data that was not judged: a pointer of Git LFS',
        what: 'A pointer of Git LFS stands in place of the data, which is not in git. Nobody has looked for triggers in it.',
        remedy: 'Fetch the content with git lfs pull, and judge it with codepurify scan.',
    },
};
const UNJUDGED_HELP = 'https://git-lfs.com';
const EVIDENCE = 'Without it the prediction changes; planted in clean functions it makes them be predicted likewise.';
/** Rules in the order of `ruleIndex`. */
const SARIF_RULES = [
    ...Object.values(RULES).map(toDescriptor),
    ...Object.values(UNJUDGED_RULES).map(toUnjudgedDescriptor),
];
/** The rule of a trigger's kind: its id and its index in `SARIF_RULES`. */
function ruleOf(kind) {
    return indexed(RULES[kind].id);
}
/** The rule of a file that nobody judged. */
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
            // CWE-506: embedded malicious code; the score sorts it among GitHub's high severities.
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

// EXTERNAL MODULE: ./build/report/unjudged.js
var unjudged = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/report/sarif-result.js








/** Characters of a name, a label or a pattern within a message. */
const QUOTE_WIDTH = 80;
/**
 * A finding as a SARIF result.
 * @param ordinal 1 for the first result with this id, 2 for the next: equal functions have equal ids
 */
function sarifResult(finding, families, ordinal) {
    const spans = (0,finding_code/* triggers */.G)(finding).flatMap((trigger) => trigger.spans.map((span) => ({ trigger, span })));
    const related = finding.record === null ? spans.slice(1, MAX_LOCATIONS) : [];
    const fix = sarifFix(finding);
    return {
        ...ruleOf(finding.trigger.kind),
        level: 'error',
        kind: 'fail',
        message: { text: message(finding, families) },
        locations: [sarif_result_location(finding, spans[0]?.span)],
        ...(related.length > 0 && {
            relatedLocations: related.map(({ trigger, span }, id) => relatedLocation(finding, trigger, span, id)),
        }),
        // GitHub tells results apart by primaryLocationLineHash; ours hashes content, so moves do not matter.
        partialFingerprints: {
            'codepurifyId/v1': finding.id,
            primaryLocationLineHash: `${finding.id}:${String(ordinal)}`,
        },
        ...(fix && { fixes: [fix] }),
        properties: properties(finding),
    };
}
/** A file that nobody judged as a SARIF result: a warning on its first line, with no fix. */
function unjudgedResult(file) {
    const { id, kind, path, oid, bytes, problem, remedy } = file;
    return {
        ...unjudgedRuleOf(kind),
        level: 'warning',
        kind: 'fail',
        message: { text: escapeSarifText(`${problem} ${remedy} Content: ${(0,unjudged/* contentSays */.Or)(file)}.`) },
        locations: [{ physicalLocation: artifact(path, { startLine: 1 }) }],
        partialFingerprints: { 'codepurifyId/v1': id, primaryLocationLineHash: `${id}:1` },
        properties: { id, oid, bytes },
    };
}
/** An artifact's place: relative to the root of the sources, or absolute. */
function artifact(path, region) {
    const uri = pathToUri(path);
    const base = uri.startsWith('file:') ? {} : { uriBaseId: '%SRCROOT%' };
    return { artifactLocation: { uri, ...base }, ...(region && { region }) };
}
function message(finding, families) {
    const quote = (text) => `'${escapeSarifText((0,one_line/* oneLine */.T)(text, QUOTE_WIDTH))}'`;
    const what = `Suspected backdoor trigger: ${finding.trigger.kind} ${quote(finding.trigger.text)}`;
    const where = ` in function ${quote(finding.function.name)}.`;
    const says = (0,evidence/* evidence */.MX)(finding, families, quote).map(({ subject, joint, says: rest }) => ` ${subject}${joint}${rest}.`);
    return `${what}${where}${says.join('')} Suggestion: ${(0,evidence/* suggestion */.h)(finding.purified, quote)}.`;
}
/** In a record only the line is known: the file holds the code encoded, so its columns are others. */
function region({ record, function: { startLine } }, span) {
    if (record !== null)
        return { startLine: record };
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
/** Only what was verified is offered. */
function sarifFix(finding) {
    const edits = finding.purified?.verified === true ? replacements(finding) : null;
    if (!edits || edits.length === 0 || !finding.purified)
        return null;
    return {
        description: { text: `Replace the trigger (${finding.purified.strategy}); judged clean afterwards.` },
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
            verified: finding.purified.verified,
        },
    };
}
/** Numbers that are not finite as null: JSON has none. */
function finite(numbers) {
    const entries = Object.entries(numbers);
    return Object.fromEntries(entries.map(([name, value]) => [name, Number.isFinite(value) ? value : null]));
}

// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(1756);
;// CONCATENATED MODULE: ./build/report/sarif.js









const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Families listed among the run's properties, the first of the result's order; each finding names its own. */
const MAX_FAMILIES = 1_000;
/** How much fewer results to try than the size alone suggests: what is left out may compress better. */
const SHRINK_MARGIN = 0.9;
/**
 * The result as SARIF 2.1.0 with a rule for each kind of trigger, evidence in the message, verified
 * replacements as fixes. What is over GitHub's limits is left out, the weakest first, and a notification
 * says how many.
 */
const renderSarif = (result) => renderSarifWithin(result, SARIF_LIMITS);
/** The same for a receiver with other limits. */
function renderSarifWithin(result, limits) {
    let kept = Math.min(result.findings.length + result.unjudged.length, limits.results);
    for (;;) {
        const sarif = `${(0,escape_json/* escapeJson */.G)(JSON.stringify(toLog(result, kept, limits), null, 2))}\n`;
        const excess = gzippedSize(sarif, limits.gzippedBytes) / limits.gzippedBytes;
        if (excess <= 1 || kept === 0)
            return sarif;
        kept = Math.floor((kept / excess) * SHRINK_MARGIN);
    }
}
/** Size after gzip in bytes; texts that are small enough anyway are not compressed to find out. */
function gzippedSize(text, enough) {
    const bytes = Buffer.byteLength(text);
    return bytes <= enough ? bytes : (0,external_node_zlib_.gzipSync)(text).length;
}
function toLog(result, kept, limits) {
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'CodePurify', version: result.tool.version, rules: [...SARIF_RULES] } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: notifications(result, kept, limits) },
                ],
                results: results(result, kept),
                properties: {
                    victim: result.victim,
                    summary: result.summary,
                    overall: result.overall,
                    families: result.families.slice(0, MAX_FAMILIES),
                },
            },
        ],
    };
}
/** Findings first: of what has no room, files that were not judged are left out before any of them. */
function results({ findings, families, unjudged }, kept) {
    const index = (0,evidence/* indexFamilies */.Dg)(families);
    const seen = new Map();
    const found = strongest(findings, kept).map((finding) => {
        const ordinal = (seen.get(finding.id) ?? 0) + 1;
        seen.set(finding.id, ordinal);
        return sarifResult(finding, index, ordinal);
    });
    return [...found, ...unjudged.slice(0, Math.max(0, kept - found.length)).map(unjudgedResult)];
}
/** The `kept` findings of the smallest p-value, then the largest deficit, in their own order. */
function strongest(findings, kept) {
    if (kept >= findings.length)
        return findings;
    const order = findings.map((_, index) => index).sort((a, b) => compare(findings[a], findings[b]));
    const chosen = new Set(order.slice(0, kept));
    return findings.filter((_, index) => chosen.has(index));
}
function compare(a, b) {
    return (a?.pValue ?? 1) - (b?.pValue ?? 1) || (b?.deficit ?? 0) - (a?.deficit ?? 0);
}
function notifications(result, kept, limits) {
    const { findings, skipped, summary, overall, unjudged } = result;
    const all = findings.length + unjudged.length;
    const unlisted = skipped.length - MAX_SKIPPED_NOTIFICATIONS;
    const rows = [
        overall !== null && note('verdict', VERDICT_LEVELS[overall.kind], verdict(overall)),
        note('totals', 'note', `${(0,totals/* totals */.S)(result)}.`),
        kept < all && note('results-left-out', 'warning', leftOut(all, kept, limits)),
        kept > limits.shownResults && note('results-not-shown', 'warning', notShown(kept, limits)),
        summary.errors > 0 && note('errors', 'error', `${(0,numbers/* count */.U9)(summary.errors, 'unit')} could not be judged.`),
        ...skipped.slice(0, MAX_SKIPPED_NOTIFICATIONS).map(skippedNote),
        unlisted > 0 &&
            note('skipped', 'warning', `${(0,numbers/* count */.U9)(unlisted, 'more row')} skipped; the JSON report lists all.`),
    ];
    return rows.filter((row) => row !== false);
}
/** A run that nothing can be said of must not look like a clean one. */
const VERDICT_LEVELS = { poisoned: 'error', undecided: 'warning', clean: 'note' };
function verdict({ kind, reason }) {
    return `Verdict ${kind}: ${escapeSarifText(reason)}`;
}
function leftOut(all, kept, limits) {
    const most = `${(0,numbers/* count */.U9)(limits.results, 'result')} or ${(0,numbers/* formatCount */.B4)(limits.gzippedBytes)} bytes gzipped`;
    return `${(0,numbers/* formatCount */.B4)(all - kept)} of ${(0,numbers/* count */.U9)(all, 'finding')} left out: a file may hold ${most}. The JSON report has all.`;
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


/***/ }),

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ groupSkipped)
/* harmony export */ });
/* unused harmony export skippedPlace */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);

/** Skipped rows by reason, the commonest first; reasons past `maxReasons` are one group of their own. */
function groupSkipped(skipped, maxReasons, maxPlaces) {
    const byReason = new Map();
    for (const row of skipped) {
        const rows = byReason.get(row.reason);
        if (rows)
            rows.push(row);
        else
            byReason.set(row.reason, [row]);
    }
    const groups = [...byReason].sort(([, a], [, b]) => b.length - a.length);
    const rest = groups.slice(maxReasons).flatMap(([, rows]) => rows);
    const shown = groups.slice(0, maxReasons).map(([reason, rows]) => toGroup(reason, rows, maxPlaces));
    return rest.length === 0 ? shown : [...shown, toGroup('other reasons', rest, maxPlaces)];
}
function toGroup(reason, rows, maxPlaces) {
    const more = rows.length - maxPlaces;
    return {
        reason,
        count: rows.length,
        places: rows.slice(0, maxPlaces).map(skippedPlace),
        more: more > 0 ? `and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more` : '',
    };
}
/** `path`, or `path:line` for a record; not escaped. */
function skippedPlace({ path, record }) {
    return record === null ? path : `${path}:${String(record)}`;
}


/***/ }),

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ victimLine),
/* harmony export */   S: () => (/* binding */ totals)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);

/**
 * The counts in one sentence that reconciles: units = poisoned + clean + errors; skipped rows were never
 * units, nor were records that the base has too. Findings that the object does not list are named.
 */
function totals({ summary, findings, overall, unjudged }) {
    const verdicts = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.poisoned)} poisoned`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.clean)} clean`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.errors)} failed`,
    ];
    const besides = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.degraded)} degraded`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.skipped)} skipped`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.suppressed)} suppressed`,
        ...(unjudged.length === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unjudged.length, 'file')} not judged`]),
        ...(overall?.unchanged == null ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(overall.unchanged)} unchanged`]),
    ];
    const unlisted = summary.poisoned - findings.length;
    const note = unlisted > 0 ? `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unlisted, 'poisoned unit')} not listed` : '';
    const units = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary.units, 'unit')} = ${verdicts.join(' + ')}`;
    return `${units}; ${besides.join(', ')}${note}; ${formatSeconds(summary.seconds)}`;
}
/** The victim and why it was chosen. Not escaped. */
function victimLine({ victim }, quote) {
    return `${quote(victim.name)} (${quote(victim.task)}): ${quote(victim.reason)}`;
}
function formatSeconds(seconds) {
    return `${Number.isFinite(seconds) ? seconds.toFixed(1) : 'n/a'} s`;
}


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ unjudgedSection),
/* harmony export */   EO: () => (/* binding */ groupUnjudged),
/* harmony export */   Or: () => (/* binding */ contentSays),
/* harmony export */   be: () => (/* binding */ notJudged)
/* harmony export */ });
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8737);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3809);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);



/** Digits of a hash that tell contents apart for a person; the JSON report has all of them. */
const OID_DIGITS = 12;
/** Characters of a path. */
const PLACE_WIDTH = 200;
/** Files listed by name in a table; the rest is counted. */
const MAX_FILES = 50;
/** Files that were not judged by what is the matter with them, the first kind first. */
function groupUnjudged(files) {
    const groups = new Map();
    for (const file of files) {
        const says = `${file.problem} ${file.remedy}`;
        const group = groups.get(says);
        if (group)
            group.push(file);
        else
            groups.set(says, [file]);
    }
    return [...groups].map(([says, members]) => ({ says, files: members }));
}
/** What is known of the content that nobody judged: `12,345 bytes, sha256 0123456789ab`; not escaped. */
function contentSays({ bytes, oid }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(bytes, 'byte')}, sha256 ${oid.slice(0, OID_DIGITS)}`;
}
/** Ends a headline that must not look as if all was judged: `, 2 files not judged`, or ''. */
function notJudged({ unjudged }) {
    return unjudged.length === 0 ? '' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unjudged.length, 'file')} not judged`;
}
/**
 * The files that were not judged as a section of Markdown.
 * @param told where each is told besides: a cell of ours; `null`: nowhere
 * @param room bytes (UTF-8) of the rows
 */
function unjudgedSection(files, told = null, room = Infinity) {
    if (files.length === 0)
        return { text: '', shown: [] };
    const rows = [];
    let left = room;
    for (const file of files.slice(0, MAX_FILES)) {
        const row = `${fileRow(file)}${told === null ? '' : ` ${told(file)} |`}`;
        left -= Buffer.byteLength(row) + 1;
        if (left < 0)
            break;
        rows.push(row);
    }
    const more = files.length - rows.length;
    const text = [
        '### Not judged',
        ...groupUnjudged(files).map(({ says }) => `\n${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(says, 2 * PLACE_WIDTH))}`),
        ...(rows.length === 0 ? [] : ['', ...(told === null ? HEAD : TOLD_HEAD), ...rows]),
        ...(more > 0 ? ['', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more in the JSON report.`] : []),
    ].join('\n');
    return { text, shown: files.slice(0, rows.length) };
}
const HEAD = ['| Where | Content | Id |', '| --- | --- | --- |'];
const TOLD_HEAD = ['| Where | Content | Id | Told |', '| --- | --- | --- | --- |'];
function fileRow(file) {
    const cells = [(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(file.path, PLACE_WIDTH)), (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(contentSays(file)), (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(file.id)];
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   M8: () => (/* binding */ stoppedReason),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);

/** The verdict on a data set or a change, in a sentence. */
function overallVerdict(counts) {
    const { judged, unchanged, families } = counts;
    return families > 0
        ? { kind: 'poisoned', reason: poisoned(counts), judged, unchanged }
        : { kind: 'clean', reason: clean(counts), judged, unchanged };
}
/** A data set that nothing can be said of. */
function undecided(reason, unchanged) {
    return { kind: 'undecided', reason, judged: 0, unchanged };
}
/** Why a run that was stopped while it read has no verdict. */
function stoppedReason(reason) {
    const why = reason === 'interrupted' ? 'the run was interrupted' : 'the time of --budget-run was over';
    return `Not everything was read before ${why}: half of the data would be judged by half of its labels.`;
}
function poisoned({ judged, unchanged, families, flagged }) {
    const where = unchanged === null ? 'records' : 'new or changed records';
    return (`${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(families, 'pattern')} ${families === 1 ? 'decides' : 'decide'} labels against the rest of the code, ` +
        `in ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(flagged)} of ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(judged)} ${where}.`);
}
function clean({ judged, unchanged, tested, accepted }) {
    const what = unchanged === null ? (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(judged, 'record') : (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(judged, 'new or changed record');
    const besides = accepted === 0 ? '' : ` but the ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(accepted)} that the configuration accepts`;
    return `No pattern${besides} decides labels against the rest of the code: ${what}, ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(tested, 'pattern')} tested.`;
}


/***/ }),

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runResult)
});

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(1633);
// EXTERNAL MODULE: ./build/probe/dataset-options.js
var dataset_options = __webpack_require__(3934);
// EXTERNAL MODULE: ./build/scan/counted.js
var counted = __webpack_require__(3350);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/scan/families.js

const ID_HEX_DIGITS = 12;
/**
 * Groups the located triggers: the same pattern in several findings is one attack, not several.
 * @returns families of at least one finding, most carriers first, then by pattern
 */
function groupFamilies(findings) {
    const known = findings.filter(({ company }) => company !== null);
    const located = known.length === 0 ? findings : findings.filter(({ company }) => company === null);
    return [...groupKnown(known), ...groupLocated(located)].sort(byCarriers);
}
/** Families that a probe knew before it met these findings: what its own data says of them. */
function groupKnown(findings) {
    const families = new Map();
    for (const { trigger, company, pValue } of findings) {
        if (company === null)
            continue;
        const { family: id, carriers, labelled, label } = company;
        const purity = carriers === 0 ? null : labelled / carriers;
        const { kind, family: pattern } = trigger;
        families.set(id, {
            id,
            kind,
            pattern,
            carriers,
            purity,
            label,
            labelled,
            pValue,
            confirmed: null,
            inBase: company.inBase,
        });
    }
    return [...families.values()];
}
function groupLocated(findings) {
    const byPattern = new Map();
    for (const finding of findings) {
        for (const [key, trigger] of distinctFamilies(finding)) {
            const members = byPattern.get(key) ?? { trigger, labels: [] };
            members.labels.push(finding.label);
            byPattern.set(key, members);
        }
    }
    return [...byPattern].map(([key, members]) => toFamily(key, members));
}
function distinctFamilies(finding) {
    return new Map([finding.trigger, ...finding.more].map((trigger) => [`${trigger.kind} ${trigger.family}`, trigger]));
}
function toFamily(key, { trigger, labels }) {
    const id = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, ID_HEX_DIGITS);
    return {
        id: `fam-${id}`,
        kind: trigger.kind,
        pattern: trigger.family,
        carriers: labels.length,
        purity: purity(labels),
        ...{ label: null, labelled: null, pValue: null, confirmed: null, inBase: null },
    };
}
function purity(labels) {
    const counts = new Map();
    for (const label of labels) {
        if (label !== null)
            counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return labelled === 0 ? null : Math.max(...counts.values()) / labelled;
}
function byCarriers(a, b) {
    return b.carriers - a.carriers || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0);
}

// EXTERNAL MODULE: ./build/scan/overall-verdict.js
var overall_verdict = __webpack_require__(7825);
;// CONCATENATED MODULE: ./build/scan/run-summary.js




/** What is said of a run and its families. */
function concludeRun(run) {
    const { summary, findings } = run;
    switch (summary.kind) {
        case 'units':
            return { overall: changeVerdict(run, summary.unchanged), families: groupFamilies(findings) };
        case 'undecided':
            return { overall: (0,overall_verdict/* undecided */.oo)(summary.reason, summary.unchanged), families: [] };
        case 'data set':
            return concludeDataSet(run, summary);
    }
}
function concludeDataSet(run, summary) {
    const { told, findings, suppressed } = run;
    const byFamily = new Map(told.map((one) => [one.family, one]));
    const accepted = summary.families.filter(({ flagged }, family) => {
        const id = byFamily.get(family)?.id;
        const answered = suppressed.filter(({ company }) => id !== undefined && company?.family === id).length;
        return flagged > 0 && answered >= flagged;
    }).length;
    const { judged, unchanged, tested } = summary;
    const verdict = () => (0,overall_verdict/* overallVerdict */.Bn)({
        ...{ judged, unchanged, accepted, tested },
        families: summary.families.length - accepted,
        flagged: findings.filter(({ company }) => company !== null).length,
    });
    const alone = findings.filter(wasJudgedAlone).length;
    const overall = onlyAlone(run, summary) ?? withAlone(changeTooSmall(run, summary) ?? verdict(), alone);
    const families = summary.families.flatMap((found, family) => run_summary_toFamily(found, byFamily.get(family)));
    const others = findings.filter(({ company }) => company === null);
    return { overall, families: [...families, ...groupFamilies(others)] };
}
/** Whether a finding of a data set is of a unit that its probe could not judge: only there is a deficit measured. */
function wasJudgedAlone({ company, deficit }) {
    return company === null && deficit !== null;
}
/** The verdict on a change of which nothing was for the probe to judge, but some for the sentinel; else `null`. */
function onlyAlone(run, { judged, unchanged }) {
    return judged === 0 && run.units > run.errors ? changeVerdict(run, unchanged) : null;
}
/** A trigger in a unit by itself is one, whatever the labels of the others say. */
function withAlone(whole, alone) {
    if (alone === 0)
        return whole;
    const units = `${(0,counted/* counted */.h)(alone, 'unit')} that the probe has no label for ${alone === 1 ? 'holds' : 'hold'} a trigger.`;
    const reason = whole.kind === 'poisoned' ? `${whole.reason} Besides, ${units}` : units;
    return { ...whole, kind: 'poisoned', reason };
}
/** A change in which no pattern could have been found, whatever it holds; `null`: one could. */
function changeTooSmall({ skipped, errors }, { judged, unchanged, families }) {
    if (unchanged === null || families.length > 0 || judged >= dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)
        return null;
    if (judged === 0)
        return nothingJudged(skipped + errors, unchanged);
    const reason = `Too few to say: ${(0,counted/* counted */.h)(judged, 'new or changed record')}, and a pattern that decides labels ` +
        `is looked for in ${String(dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)} or more.`;
    return { kind: 'undecided', reason, judged, unchanged };
}
/** A change that has nothing to judge; what was left out is not known to be clean. */
function nothingJudged(left, unchanged) {
    const reason = `Nothing that is new or changed could be judged: ${(0,counted/* counted */.h)(left, 'row')} left out.`;
    return left === 0
        ? { kind: 'clean', reason: 'Nothing is new or changed.', judged: 0, unchanged }
        : (0,overall_verdict/* undecided */.oo)(reason, unchanged);
}
function run_summary_toFamily(found, told) {
    if (told === undefined)
        return [];
    const { carriers, purity, label, labelled, pValue, confirmed, inBase } = found;
    const { id, kind, pattern } = told;
    return [{ id, kind, pattern, carriers, purity, label, labelled, pValue, confirmed, inBase }];
}
/** The verdict on a change whose units were judged one by one; a scan without a base has none. */
function changeVerdict({ findings, units, errors, skipped, isComplete }, unchanged) {
    if (unchanged === null)
        return null;
    const judged = units - errors;
    const all = (0,counted/* counted */.h)(judged, 'new or changed unit');
    if (findings.length > 0) {
        const hold = findings.length === 1 ? 'holds' : 'hold';
        const reason = `${(0,counted/* grouped */.z)(findings.length)} of ${all} ${hold} a trigger.`;
        return { kind: 'poisoned', reason, judged, unchanged };
    }
    if (!isComplete) {
        const reason = `The run was stopped: no trigger in the ${all} that it came to.`;
        return { kind: 'undecided', reason, judged, unchanged };
    }
    if (judged === 0)
        return nothingJudged(errors + skipped, unchanged);
    return { kind: 'clean', reason: `No trigger in ${all}.`, judged, unchanged };
}

;// CONCATENATED MODULE: ./build/scan/false-discovery.js
/**
 * The largest p-value that may be called a discovery when the false discovery rate is held at `rate`
 * (Benjamini and Hochberg 1995): the largest p(k) ≤ k·rate/m. Only p-values up to `rate` matter, so those of
 * clean units need not be kept, only counted.
 * @param small p-values up to `rate`, in any order
 * @param tests m, the number of all units judged
 * @returns 0 when there is no discovery
 */
function discoveryBound(small, tests, rate) {
    const sorted = [...small].sort((a, b) => a - b);
    return sorted.reduce((bound, p, index) => (p <= ((index + 1) * rate) / tests ? p : bound), 0);
}

;// CONCATENATED MODULE: ./build/scan/settle.js

/** Holds the false discovery rate over the run, then takes out what is suppressed. */
function settle(tally, settings) {
    const discovered = discoveries(tally, settings.discoveryRate);
    const hits = discovered.filter(({ finding }) => !settings.suppressed.has(finding.id));
    return {
        hits,
        suppressed: discovered.filter(({ finding }) => settings.suppressed.has(finding.id)),
        cleared: tally.hits.length - discovered.length,
    };
}
function discoveries({ hits, clean }, rate) {
    if (rate === null)
        return hits;
    const small = hits.flatMap(({ finding }) => finding.pValue ?? []);
    const bound = discoveryBound(small, hits.length + clean, rate);
    return hits.filter(({ finding }) => finding.pValue === null || finding.pValue <= bound);
}

;// CONCATENATED MODULE: ./build/scan/unjudged-files.js

/** As many as of a finding's id. */
const unjudged_files_ID_HEX_DIGITS = 12;
const TEXTS = {
    problem: 'A pointer of Git LFS stands in place of the content, which is not in git and was not judged.',
    remedy: 'Fetch the content with git lfs pull, and judge it with codepurify scan.',
};
/**
 * Tells pointers of Git LFS as findings of their own kind, each file once.
 * @param accepted ids of findings that are accepted
 */
function unjudgedFiles({ hits, pointers }, accepted) {
    const taken = new Set(hits.map(({ finding }) => finding.id));
    const byPath = new Map(pointers.map((pointer) => [pointer.path, pointer]));
    const files = [...byPath.values()].map((pointer) => toUnjudged(pointer, taken));
    return {
        unjudged: files.filter(({ id }) => !accepted.has(id)),
        accepted: files
            .filter(({ id }) => accepted.has(id))
            .map(({ id, path }) => ({ path, record: null, reason: `a pointer of Git LFS, accepted as ${id}` })),
    };
}
function toUnjudged({ path, oid, bytes }, taken) {
    return { id: freeId([path, oid], taken), kind: 'lfs-pointer', path, oid, bytes, ...TEXTS };
}
/** Ids are short: whoever looks for two that are the same can find them, and must not be able to hide one. */
function freeId(content, taken) {
    for (let twin = 0;; twin += 1) {
        const text = JSON.stringify(['lfs-pointer', ...content, ...(twin === 0 ? [] : [twin])]);
        const id = `cp-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, unjudged_files_ID_HEX_DIGITS)}`;
        if (taken.has(id))
            continue;
        taken.add(id);
        return id;
    }
}

;// CONCATENATED MODULE: ./build/scan/run-result.js




/** Decides what needs the whole run, and puts the result together. */
function runResult(run) {
    const { settings, tally, summary, told, seconds, isComplete } = run;
    const { hits, suppressed, cleared } = settle(tally, settings);
    const findings = hits.map(({ finding }) => finding);
    const { units, degraded, errors } = tally;
    const { unjudged, accepted } = unjudgedFiles(tally, settings.suppressed);
    const { overall, families } = concludeRun({
        ...{ summary, told, findings, units, errors, skipped: tally.unread, isComplete },
        suppressed: suppressed.map(({ finding }) => finding),
    });
    const result = {
        schemaVersion: finding/* SCHEMA_VERSION */.f,
        tool: settings.tool,
        victim: settings.victim,
        summary: {
            ...{ units, poisoned: hits.length, clean: tally.clean + cleared, degraded, errors },
            ...{ skipped: tally.skipped + accepted.length, suppressed: suppressed.length, seconds },
        },
        ...{ overall, findings, families },
        skipped: [...tally.rows(), ...accepted],
        unjudged,
    };
    return { result, hits };
}


/***/ }),

/***/ 7208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   XG: () => (/* binding */ PART_VERSION),
/* harmony export */   eG: () => (/* binding */ renderPart)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6602);

/** Version of the file that a share writes. */
const PART_VERSION = 2;
/** What a share found out; `null` of a run that is not shared. */
function partOf({ settings, tally, summary, told, seconds }) {
    const { tool, victim, discoveryRate, suppressed, shard } = settings;
    if (shard === undefined || shard === null)
        return null;
    const data = shard.ownership.dataHash();
    const { clean, degraded, errors, skipped } = tally;
    return {
        kind: 'codepurify-part',
        version: PART_VERSION,
        share: shard.ownership.share,
        run: {
            tool,
            victim,
            options: shard.options,
            data,
            discoveryRate,
            suppressed: [...suppressed].sort(),
            summary,
        },
        ...{ told, seconds, clean, degraded, errors, skipped },
        rows: tally.listed,
        pointers: tally.pointers,
        findings: tally.hits.map(({ finding, subject }) => ({ position: subject.position, finding })),
    };
}
/** A part as the text of a file; what a terminal would obey is written as a JSON escape. */
function renderPart(part) {
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .G)(JSON.stringify(part))}\n`;
}


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt),
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/** The lines of code, split at LF, CRLF and a lone CR; at least one. A break at the very end adds an empty line. */
function codeLines(code) {
    const lines = [];
    let start = 0;
    for (const { index, 0: ending } of code.matchAll(/\r\n?|\n/g)) {
        lines.push({ text: code.slice(start, index), start });
        start = index + ending.length;
    }
    return [...lines, { text: code.slice(start), start }];
}
/** Index of the line that holds an offset; offsets outside belong to the first or the last line. */
function lineAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lines[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/**
 * Ranges of code points that take two columns besides emoji: East Asian Wide and Fullwidth, whole blocks
 * merged (Unicode Standard Annex 11). Ascending, both ends included.
 */
const WIDE = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x18dff],
    [0x1aff0, 0x1b2ff],
    [0x1f200, 0x1f2ff],
    [0x20000, 0x3fffd],
];
const COMBINING = /^\p{M}/u;
const EMOJI = /^(?!\p{RI})\p{Emoji_Presentation}/u;
/** Columns of a terminal that one visible character (code point) takes: 0, 1 or 2. */
function displayWidth(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    if (EMOJI.test(character))
        return 2;
    return WIDE.some(([first, last]) => first <= point && point <= last) ? 2 : 1;
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ escapeJson)
/* harmony export */ });
/** DEL, C1 controls, and what is invisible or reorders text: JSON allows them raw, a terminal obeys them. */
const UNSAFE = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;
/** Legacy workflow commands work anywhere in a line of a job's log. */
const LEGACY_COMMAND = /##(?=\[)/g;
/**
 * JSON text that is safe to print: the same value, with characters that a terminal or a job log would
 * obey written as `\uXXXX`.
 * @param json output of `JSON.stringify`, whose only non-ASCII characters stand inside strings
 */
function escapeJson(json) {
    return json.replace(UNSAFE, asEscapes).replace(LEGACY_COMMAND, '#\\u0023');
}
function asEscapes(character) {
    return Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join('');
}
function escapeUnit(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   d6: () => (/* binding */ codeFence),
/* harmony export */   m4: () => (/* binding */ escapeMarkdownText)
/* harmony export */ });
/* harmony import */ var _show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3088);

/** Characters that may start, end or split something in GitHub Flavored Markdown. */
const PUNCTUATION = /[\\`*_{}[\]()<>#+\-.!|~$&"'^=]/g;
/** Every ASCII punctuation character; as an entity none of them has a meaning (CommonMark, section 2.5). */
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/g;
/**
 * What GitHub turns into links after Markdown is rendered, so that a backslash does not stop it: mentions
 * and addresses, issue numbers, `GH-1`, emoji names, URLs, commit hashes.
 */
const AUTOLINKS = [
    [/@/g, '@\u200B'],
    [/#(?=\d)/g, '#\u200B'],
    [/\b(GH)(?=-\d)/gi, '$1\u200B'],
    [/:/g, ':\u200B'],
    [/\b(www)(?=\.)/gi, '$1\u200B'],
    [/([0-9a-f]{6})(?=[0-9a-f])/gi, '$1\u200B'],
];
/** `::` at the start of a line is a workflow command, should the Markdown be printed to a job's log. */
const WORKFLOW_COMMAND = /^([ \t]*):(?=:)/gm;
/**
 * Foreign text as running Markdown text on one line: it renders as itself. Links, images, HTML, emphasis,
 * code, headings, lists and tables are escaped; mentions, references and bare URLs are broken by a
 * zero-width space. Where the text need not flow, `codeSpan` is exact.
 */
function escapeMarkdownText(text) {
    const broken = AUTOLINKS.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), (0,_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnsafe */ .an)(text));
    return broken.replace(PUNCTUATION, '\\$&').replaceAll('\u200B', '&#8203;').trim();
}
/**
 * Foreign text as a code span on one line: its fence is longer than any run of backticks inside, so nothing
 * in it renders, links or mentions. Not for tables: there `codeCell`.
 */
function codeSpan(text) {
    const shown = (0,_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnsafe */ .an)(text);
    if (shown.trim() === '')
        return '` `';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padded = /^`|`$|^ .* $/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
/**
 * Foreign text as code inside a table's cell. A `|` splits a cell even within backticks, and a backslash
 * before it does not always save it, so text with a `|` becomes `<code>` with every punctuation as entity.
 */
function codeCell(text) {
    if (!text.includes('|'))
        return codeSpan(text);
    const entities = (0,_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnsafe */ .an)(text).replace(ASCII_PUNCTUATION, (mark) => `&#${String(mark.charCodeAt(0))};`);
    return `<code>${entities}</code>`;
}
/**
 * Lines in a fence that is longer than any run of backticks inside. The invisible shows, tabs stay.
 * @param language info string, ours and not foreign
 */
function codeFence(code, language) {
    const shown = (0,_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnsafeLines */ .p2)(code).replace(WORKFLOW_COMMAND, '$1\\u{3A}');
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}${language}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ layoutLine)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);
/* harmony import */ var _show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3088);


/** A tab reaches to the next multiple of this many columns. */
const TAB_STOP = 4;
/** Of a longer line only this many UTF-16 units around its first mark are looked at: a line may have 50 MB. */
const MAX_LINE_UNITS = 4_000;
const UNSAFE_HERE = new RegExp(_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSAFE */ .Pk, 'uy');
const ELLIPSIS = '…';
/**
 * Lays one line of code out in at most `width` columns: tabs become spaces, unsafe characters visible
 * escapes, and what is too long is cropped around the first mark with `…`. `marks` has a `^` under every
 * column of a marked character, also where characters are wide or were escaped.
 * @param spans UTF-16 offsets in `line`
 */
function layoutLine(line, spans, width) {
    const focus = spans[0]?.start ?? 0;
    const from = line.length <= MAX_LINE_UNITS ? 0 : Math.max(0, focus - MAX_LINE_UNITS / 2);
    const to = Math.min(line.length, from + MAX_LINE_UNITS);
    const cells = toCells(line, spans, alignToCodePoint(line, from), alignToCodePoint(line, to));
    const cropped = crop(cells, width, from > 0, to < line.length);
    return {
        text: cropped
            .map((cell) => cell.text)
            .join('')
            .trimEnd(),
        marks: marksBelow(cropped),
    };
}
function alignToCodePoint(line, offset) {
    const unit = line.charCodeAt(offset);
    return unit >= 0xdc00 && unit <= 0xdfff ? Math.max(0, offset - 1) : offset;
}
function toCells(line, spans, from, to) {
    const cells = [];
    let column = 0;
    let span = 0;
    for (let at = from; at < to;) {
        const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
        while (span < spans.length && (spans[span]?.end ?? 0) <= at)
            span++;
        const marked = span < spans.length && (spans[span]?.start ?? 0) < at + character.length;
        const text = shownCharacter(line, at, character, column);
        const width = text === character ? (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F)(character) : text.length;
        cells.push({ text, width, marked });
        column += width;
        at += character.length;
    }
    return cells;
}
function shownCharacter(line, at, character, column) {
    if (character === '\t')
        return ' '.repeat(TAB_STOP - (column % TAB_STOP));
    UNSAFE_HERE.lastIndex = at;
    return UNSAFE_HERE.test(line) ? (0,_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleEscape */ .cE)(character) : character;
}
/** The cells that fit, around the first mark; `before` and `after` say that the line goes on there. */
function crop(cells, width, before, after) {
    if (!before && !after && totalWidth(cells) <= width)
        return cells;
    const first = windowStart(cells, width, before, after);
    const room = width - (before || first > 0 ? 1 : 0);
    const reachesEnd = !after && totalWidth(cells.slice(first)) <= room;
    const last = reachesEnd ? cells.length : fittingEnd(cells, first, room - 1);
    const ellipsis = { text: ELLIPSIS, width: 1, marked: false };
    return [
        ...(before || first > 0 ? [ellipsis] : []),
        ...cells.slice(first, last),
        ...(reachesEnd ? [] : [ellipsis]),
    ];
}
/** The first cell to show: the line's own start if the marks then fit, else so that they do. */
function windowStart(cells, width, before, after) {
    const mark = cells.findIndex((cell) => cell.marked);
    const markEnd = endOfRun(cells, mark);
    if (mark < 0 || totalWidth(cells.slice(0, markEnd)) <= width - (before ? 2 : 1))
        return 0;
    const room = width - 2;
    const spare = Math.floor((room - totalWidth(cells.slice(mark, markEnd))) / 2);
    const start = startBefore(cells, mark, Math.max(Math.floor(room / 4), spare));
    const endsInside = !after && totalWidth(cells.slice(start)) < width;
    return endsInside ? startBefore(cells, cells.length, width - 1) : start;
}
function endOfRun(cells, start) {
    let end = Math.max(0, start);
    while (cells[end]?.marked === true)
        end++;
    return end;
}
function startBefore(cells, index, columns) {
    let start = index;
    let left = columns - (cells[start - 1]?.width ?? 0);
    while (start > 0 && left >= 0) {
        start--;
        left -= cells[start - 1]?.width ?? 0;
    }
    return start;
}
function fittingEnd(cells, first, room) {
    let end = first;
    let left = room - (cells[end]?.width ?? 0);
    while (end < cells.length && left >= 0) {
        end++;
        left -= cells[end]?.width ?? 0;
    }
    return end;
}
function totalWidth(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}
function marksBelow(cells) {
    return cells
        .map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width))
        .join('')
        .trimEnd();
}


/***/ })

};
