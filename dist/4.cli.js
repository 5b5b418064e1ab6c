export const id = 4;
export const ids = [4];
export const modules = {

/***/ 70374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asideRows)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);

/** The fields that are not judged, as rows with a reason: "field `patch` (a patch), 40 records". Not escaped. */
function asideRows(asides) {
    return asides.map(({ path, field, records }) => {
        return { path, record: null, reason: `field \`${field}\` (a patch), ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, 'record')}` };
    });
}


/***/ }),

/***/ 76666:
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
/** An excerpt's lines with their numbers, the marks below them, and `…` for lines that were left out. */
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
/** A diff's lines; numbers count lines before the change. */
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
/** `…` if the numbers are not consecutive, because lines were left out. */
function gap(last, number, gutter, paint) {
    if (last === undefined || number <= last + 1)
        return [];
    return [paint('gutter', `${' '.repeat(gutter)} …`)];
}


/***/ }),

/***/ 64466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines),
/* harmony export */   r: () => (/* binding */ diffHunks)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61318);
/* harmony import */ var _text_code_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76163);
/* harmony import */ var _text_layout_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34489);



/** Past this many changed lines we do not search for the shortest diff: its time grows with their square. */
const MAX_EDIT_LENGTH = 2_000;
/**
 * The changed lines from `before` to `after` with context, safe to print. Long lines are cropped around the first
 * difference. `omitted` is the number of lines left out because of `maxLines`.
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
/** First line that is not yet shown as context of the previous hunk. */
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
/** The first character in which a line differs from its counterpart. */
function difference(line, other) {
    if (other === undefined)
        return [];
    let start = 0;
    while (start < line.length && line[start] === other[start])
        start++;
    return start < line.length ? [{ start, end: start + 1 }] : [];
}


/***/ }),

/***/ 71025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ baseSays),
/* harmony export */   A2: () => (/* binding */ labelledSays),
/* harmony export */   DH: () => (/* binding */ opinionSays),
/* harmony export */   Dg: () => (/* binding */ indexFamilies),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);

/** Builds the index that `evidence` needs, once per report. */
function indexFamilies(families) {
    return new Map(families.map((family) => [familyKey(family.kind, family.pattern), family]));
}
function familyKey(kind, pattern) {
    return `${kind} ${pattern}`;
}
/**
 * The evidence for a finding, in words: necessity, sufficiency, company, its label, strength. For a dataset that was judged as a
 * whole, company is about its labels, and sufficiency was not measured.
 */
function evidence(finding, families, quote) {
    const plants = finding.company === null || finding.sufficiency !== null;
    return [
        necessity(finding, quote),
        ...(plants ? [sufficiency(finding, quote)] : []),
        finding.company === null ? company(finding, families, quote) : labelsFollow(finding.company, quote),
        ...(finding.label === null ? [] : [LABEL]),
        strength(finding),
    ];
}
/** Whoever adds a trigger to labelled data also chooses the labels. */
const LABEL = {
    aspect: 'label',
    subject: 'Its label',
    joint: ' ',
    says: 'may be wrong too: whoever adds a trigger chooses it, so dropping the record is safer than replacing its code',
};
function necessity(finding, quote) {
    const { prediction, confidence, necessity: without, company: known, label } = finding;
    const before = answer(prediction, confidence, quote);
    const after = answer(without.prediction, without.confidence, quote);
    const stays = prediction === without.prediction;
    const turn = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(confidence)} → ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(without.confidence)}`;
    const says = stays
        ? `the prediction stays ${quote(prediction)}, ${turn}`
        : `the prediction goes ${before} → ${after}`;
    const recorded = known !== null && label !== null && label !== prediction;
    const full = recorded ? `${says}; the recorded label is ${quote(label)}` : says;
    return { aspect: 'necessity', subject: 'Without it', joint: ' ', says: full };
}
function sufficiency({ prediction, sufficiency: planting }, quote) {
    const aspect = 'sufficiency';
    if (!planting)
        return { aspect, subject: 'Planted in clean functions', joint: ': ', says: 'not measured' };
    const subject = `Planted in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(planting.planted, 'clean function')}`;
    const turned = planting.turned === 0 ? 'none turns' : `${String(planting.turned)} ${verb(planting.turned, 'turn')}`;
    return { aspect, subject, joint: ', ', says: `${turned} to ${quote(prediction)}` };
}
function company(finding, families, quote) {
    const { kind, family: pattern } = finding.trigger;
    const family = families.get(familyKey(kind, pattern));
    const others = family && family.carriers > 1;
    const says = others
        ? `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(family.carriers, 'finding')} carry ${quote(pattern)}${labels(family, finding.label, quote)}`
        : 'no other finding carries it';
    return { aspect: 'company', subject: 'In this scan', joint: ' ', says };
}
function labelsFollow(known, quote) {
    const subject = known.inBase === null ? 'In the labelled data' : 'In this change';
    return { aspect: 'company', subject, joint: ' ', says: companySays(known, quote) };
}
/** `12 records carry it, all labelled 0; none in the base`. */
function companySays({ carriers, labelled, label, inBase }, quote) {
    const carry = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(carriers, 'record')} ${verb(carriers, 'carry')} it`;
    return `${carry}, ${labelledSays(carriers, labelled, quote(label))}${baseSays(inBase)}`;
}
/** `, confirmed by the sentinel`, or '' for a family that was not confirmed. */
function opinionSays(confirmed) {
    return confirmed === true ? ', confirmed by the sentinel' : '';
}
/** `all labelled 0`, or `11 of them labelled 0`. */
function labelledSays(carriers, labelled, label) {
    const part = labelled < carriers ? `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(labelled)} of them ` : carriers === 1 ? '' : 'all ';
    return `${part}labelled ${label}`;
}
/** `; none in the base`, or '' if there is no base. */
function baseSays(inBase) {
    if (inBase === null)
        return '';
    return `; ${inBase === 0 ? 'none' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(inBase)} in the base`;
}
function labels({ purity }, label, quote) {
    if (purity === null)
        return '';
    if (purity < 1)
        return `, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(purity)} with the same label`;
    return label === null ? ', all with the same label' : `, all labelled ${quote(label)}`;
}
/** How unusual the unit is among clean ones; scores that were not measured are left out. */
function strength({ pValue, deficit, transfer, threshold }) {
    const parts = [
        pValue === null ? null : `p ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPValue */ .td)(pValue)}`,
        deficit === null ? null : `deficit ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(deficit)}`,
        transfer === null ? null : `transfer ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(transfer)}`,
        threshold === null ? null : `threshold ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(threshold)}`,
    ];
    return {
        aspect: 'strength',
        subject: 'Strength',
        joint: ': ',
        says: parts.filter((part) => part !== null).join(', '),
    };
}
/** The suggested replacement, and whether it was verified: one sentence. */
function suggestion(purified, quote) {
    if (!purified)
        return 'no replacement was found, so none is suggested';
    const checked = purified.verified ? 'verified' : 'not verified';
    const outcome = answer(purified.prediction, purified.confidence, quote);
    return `${purified.strategy}, ${checked}: the prediction becomes ${outcome}`;
}
function answer(prediction, confidence, quote) {
    return `${quote(prediction)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(confidence)})`;
}
function verb(number, plural) {
    return number === 1 ? { turn: 'turns', carry: 'carries' }[plural] : plural;
}


/***/ }),

/***/ 88846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $x: () => (/* binding */ findingDiff),
  v2: () => (/* binding */ findingExcerpt),
  ps: () => (/* binding */ findingPlace),
  G: () => (/* binding */ triggers)
});

// EXTERNAL MODULE: ./build/text/code-lines.js
var code_lines = __webpack_require__(76163);
// EXTERNAL MODULE: ./build/text/layout-line.js
var layout_line = __webpack_require__(34489);
;// CONCATENATED MODULE: ./build/text/excerpt.js


/**
 * The lines that contain `spans`, with context, safe to print, and with marks below.
 * @param spans UTF-16 offsets in `code`, ascending, not overlapping
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
/** The marked spans of each line, by line index, as offsets in that line; indentation is never marked. */
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

// EXTERNAL MODULE: ./build/text/offsets.js
var offsets = __webpack_require__(16010);
// EXTERNAL MODULE: ./build/text/span.js
var span = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/report/diff-lines.js
var diff_lines = __webpack_require__(64466);
;// CONCATENATED MODULE: ./build/report/finding-code.js




/** Marked lines of one excerpt: a trigger name may occur in hundreds. */
const MAX_MARKED_LINES = 8;
/** Lines of one diff: a purified function may differ in hundreds. */
const MAX_DIFF_LINES = 40;
const CONTEXT = 1;
/** The lines of a finding's code that contain its triggers, numbered as in the file, or from 1 for a record. */
function findingExcerpt(finding, width) {
    const spans = (0,span/* mergeSpans */.q4)(triggers(finding).flatMap((trigger) => trigger.spans));
    const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_MARKED_LINES };
    return excerpt(finding.code, spans, options);
}
/** The diff from a finding's code to its purified code; no lines if there is none. */
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
 * The place of a finding, `path:line:column`. For a record it is the record's `path:line`, and `within` gives the line and
 * column within its code in words. Not escaped.
 */
function findingPlace(finding) {
    const span = finding.trigger.spans[0];
    if (finding.record === null) {
        const line = span?.startLine ?? finding.function.startLine;
        return { place: `${finding.path}:${String(line)}:${String(span?.startColumn ?? 1)}`, within: null };
    }
    const { line, column } = new offsets/* LineIndex */.r(finding.code).placeOf(span?.start ?? 0);
    const within = `line ${String(line)}, column ${String(column)} of the record's code`;
    return { place: `${finding.path}:${String(finding.record)}`, within };
}
/** Number of the first line of a finding's code: its line in the file; in a record, 1. */
function firstLine(finding) {
    return finding.record === null ? finding.function.startLine : 1;
}


/***/ }),

/***/ 34888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/** The texts of the first items that together, with `gap` bytes after each, take at most `room` bytes (UTF-8). */
function fitting(items, room, gap, render) {
    const texts = [];
    let left = room;
    for (const [index, item] of items.entries()) {
        const text = render(item, index);
        left -= Buffer.byteLength(text) + gap;
        if (left < 0)
            break;
        texts.push(text);
    }
    return texts;
}


/***/ }),

/***/ 97480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ OVERVIEW_HEAD),
/* harmony export */   Km: () => (/* binding */ QUOTE_WIDTH),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Ps: () => (/* binding */ excerptFence),
/* harmony export */   Rz: () => (/* binding */ diffFence),
/* harmony export */   g6: () => (/* binding */ overviewRow),
/* harmony export */   nA: () => (/* binding */ findingBlock)
/* harmony export */ });
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38737);
/* harmony import */ var _text_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13320);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33809);
/* harmony import */ var _code_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76666);
/* harmony import */ var _evidence_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71025);
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88846);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);
/* harmony import */ var _text_palette_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78864);








/** Characters of a name, a label or a pattern. */
const QUOTE_WIDTH = 60;
/** Characters of a place: a path may be longer than other text. */
const PLACE_WIDTH = 200;
/** Further triggers named for one finding; the JSON report has all. */
const MAX_MORE = 5;
/** The head of an overview of findings. The numbers in its first column are aligned on the right (`r`). */
const OVERVIEW_HEAD = ['', 'Where', 'Trigger', 'Function', 'Prediction', 'p'];
/** A finding's cells in the overview. */
function overviewRow(finding, number) {
    const { necessity, trigger } = finding;
    const before = `${cell(finding.prediction)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(finding.confidence)})`;
    const after = `${cell(necessity.prediction)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(necessity.confidence)})`;
    return [
        String(number),
        (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)((0,_finding_code_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlace */ .ps)(finding).place, PLACE_WIDTH)),
        `${trigger.kind} ${cell(trigger.text)}`,
        cell(finding.function.name),
        `${before} → ${after}`,
        finding.pValue === null ? '' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPValue */ .td)(finding.pValue).replace('= ', ''),
    ];
}
/** A finding with headline, excerpt, evidence and suggested change. */
function findingBlock(finding, number, families, width) {
    const { place, within } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlace */ .ps)(finding);
    return [
        `### ${String(number)}. ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(place, PLACE_WIDTH))}${within === null ? '' : ` (${within})`}`,
        headline(finding),
        excerptFence(finding, width),
        evidenceTable(finding, families),
        `**Suggestion** ${(0,_evidence_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(finding.purified, quote)}`,
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
/** The first line of a finding: kind of trigger, function, family, further triggers. */
function headline({ trigger, more, degraded, function: { name } }) {
    const what = trigger.kind === 'identifier' ? `identifier ${quote(trigger.text)}` : 'statement';
    const parts = [
        `**Suspected backdoor trigger**`,
        `${what} in ${quote(name)}`,
        `family ${quote(trigger.family)}`,
        ...(degraded ? ['parsed incompletely'] : []),
        ...more.slice(0, MAX_MORE).map(({ kind, text }) => `also ${kind} ${quote(text)}`),
        ...(more.length > MAX_MORE ? [`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more.length - MAX_MORE, 'more trigger')}`] : []),
    ];
    return parts.join(' · ');
}
/** The marked lines of a finding's code in a code fence. */
function excerptFence(finding, width) {
    const { lines, omitted } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_3__/* .findingExcerpt */ .v2)(finding, width);
    const rows = (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptRows */ .$E)(lines, (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .gutterWidth */ .wE)(lines), (0,_text_palette_js__WEBPACK_IMPORTED_MODULE_6__/* .palette */ .M)(false));
    const rest = omitted > 0 ? [`… ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(omitted, 'more marked line')}`] : [];
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeFence */ .d6)([...rows, ...rest].map((row) => row.trimEnd()).join('\n'), 'text');
}
function evidenceTable(finding, families) {
    const rows = (0,_evidence_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .evidence */ .MX)(finding, families, cell).map(({ subject, says }) => [subject, says]);
    return (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(['', ''], rows);
}
/** The suggested change in a code fence; none if there is no change. */
function diffFence(finding, width) {
    const { lines, omitted } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_3__/* .findingDiff */ .$x)(finding, width);
    if (lines.length === 0)
        return [];
    const rest = omitted > 0 ? [`@@ ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(omitted, 'more line')} in the JSON report @@`] : [];
    return [(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeFence */ .d6)([...diffRows(lines), ...rest].join('\n'), 'diff')];
}
/** Lines with their signs; each run of consecutive lines begins with the number of its first line. */
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

/***/ 91045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ asideSection),
/* harmony export */   jH: () => (/* binding */ notDataSection),
/* harmony export */   mC: () => (/* binding */ familiesSection),
/* harmony export */   s_: () => (/* binding */ skippedSection)
/* harmony export */ });
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38737);
/* harmony import */ var _text_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13320);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33809);
/* harmony import */ var _evidence_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71025);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);
/* harmony import */ var _asides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70374);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96895);







/** Characters of a pattern, a place or a reason in a table. */
const CELL_WIDTH = 120;
/** The most families listed; the rest are counted. */
const MAX_FAMILIES = 50;
/** The most reasons for skipped rows, and places for each; the rest are counted. */
const MAX_REASONS = 20;
const MAX_PLACES = 5;
/** The families as a table, or ''. */
function familiesSection(families) {
    if (families.length === 0)
        return '';
    const areLabelled = families.some(({ label }) => label !== null);
    const rows = families.slice(0, MAX_FAMILIES).map(areLabelled ? labelledRow : familyRow);
    const more = families.length - rows.length;
    return [
        '### Families',
        '',
        areLabelled
            ? (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(LABELLED_HEAD, rows, { align: 'rlllrr' })
            : (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(HEAD, rows, { align: 'rllr' }),
        ...(more > 0 ? ['', `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more in the JSON report.`] : []),
    ].join('\n');
}
const HEAD = ['Findings', 'Kind', 'Pattern', 'With the same label'];
/** For a dataset whose labels follow the families. */
const LABELLED_HEAD = ['Records', 'Kind', 'Pattern', 'Label', 'p', 'In the base'];
function labelledRow({ carriers, kind, pattern, label, labelled, pValue, confirmed, inBase, }) {
    return [
        (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(carriers),
        kind,
        cell(pattern),
        label === null ? '' : (0,_evidence_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .labelledSays */ .A2)(carriers, labelled ?? carriers, cell(label)) + (0,_evidence_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .opinionSays */ .DH)(confirmed),
        pValue === null ? '' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPValue */ .td)(pValue).replace('= ', ''),
        inBase === null ? '' : inBase === 0 ? 'none' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(inBase),
    ];
}
function familyRow({ carriers, kind, pattern, purity }) {
    const sameLabel = purity === null ? 'no labels' : purity < 1 ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(purity) : 'all';
    return [(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(carriers), kind, cell(pattern), sameLabel];
}
/** The skipped rows by reason as a table, or ''. */
function skippedSection(skipped) {
    return skipped.length === 0 ? '' : groupedSection('Skipped', ['Rows', 'Reason', 'Where'], skipped);
}
/** The files that hold no training data, by rule, as a table, or ''. */
function notDataSection({ notData }) {
    const rows = notData.map(({ path, record, rule }) => ({ path, record, reason: rule }));
    return rows.length === 0 ? '' : groupedSection('Not data', ['Files', 'Rule', 'Where'], rows);
}
/** The fields that hold patches, which are not judged, as a table, or ''. */
function asideSection({ summary: { asides } }) {
    return asides.length === 0
        ? ''
        : groupedSection('Not judged', ['Fields', 'What', 'Where'], (0,_asides_js__WEBPACK_IMPORTED_MODULE_3__/* .asideRows */ .A)(asides));
}
function groupedSection(heading, head, grouped) {
    const rows = (0,_skipped_js__WEBPACK_IMPORTED_MODULE_4__/* .groupSkipped */ .a)(grouped, MAX_REASONS, MAX_PLACES).map(({ count, reason, places, more }) => {
        const listed = [...places.map(cell), ...(more === '' ? [] : [more])].join(', ');
        return [(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count), cell(reason), listed];
    });
    return `### ${heading}\n\n${(0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(head, rows, { align: 'r' })}`;
}
function cell(text) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(text, CELL_WIDTH));
}


/***/ }),

/***/ 96895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ groupSkipped)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32217);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);


/** Skipped rows by reason, the most frequent first; reasons past `maxReasons` become one group. */
function groupSkipped(skipped, maxReasons, maxPlaces) {
    const byReason = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(skipped, ({ reason }) => reason);
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
        more: more > 0 ? `and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more` : '',
    };
}
/** `path`, or `path:line` for a record; not escaped. */
function skippedPlace({ path, record }) {
    return record === null ? path : `${path}:${String(record)}`;
}


/***/ }),

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ palette)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Styles by role, in the sixteen basic colours, which follow the user's theme. */
const STYLES = {
    danger: ['bold', 'red'],
    place: 'cyan',
    gutter: 'blue',
    mark: ['bold', 'red'],
    added: 'green',
    removed: 'red',
    good: 'green',
    strong: 'bold',
};
/**
 * Returns a function that adds ANSI colours, or one that leaves text as it is. Only the caller decides, because it knows
 * where the report goes; the standard output and environment of this process do not matter.
 */
function palette(colour) {
    if (!colour)
        return (_role, text) => text;
    return (role, text) => (text === '' ? '' : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[role], text, { validateStream: false }));
}


/***/ }),

/***/ 91756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ foundSays),
/* harmony export */   N9: () => (/* binding */ victimLine),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   Ur: () => (/* binding */ accounting),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   cu: () => (/* binding */ recommendation)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);

/**
 * The counts in one sentence that reconciles: units = poisoned + clean + errors. Skipped rows are not units, nor are
 * records that the base has too. Poisoned units that are not listed among the findings are counted separately.
 */
function totals({ summary, findings, overall, unjudged }) {
    const verdicts = [
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.poisoned)} poisoned`,
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.clean)} clean`,
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.errors)} failed`,
    ];
    const besides = [
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.degraded)} degraded`,
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.skipped)} skipped`,
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.suppressed)} suppressed`,
        ...(unjudged.length === 0 ? [] : [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unjudged.length, 'file')} not judged`]),
        ...(overall?.unchanged == null ? [] : [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(overall.unchanged)} unchanged`]),
    ];
    const unlisted = summary.poisoned - findings.length;
    const note = unlisted > 0 ? `; ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unlisted, 'poisoned unit')} not listed` : '';
    const units = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary.units, 'unit')} = ${verdicts.join(' + ')}`;
    return `${units}; ${besides.join(', ')}${note}; ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(summary.seconds)}`;
}
/** The accounts in one sentence: every record and every file that was looked at, each in one class; empty classes are left out. */
function accounting({ summary: { records, files } }) {
    const parts = (classes) => classes
        .filter(([number], index) => number > 0 || index === 0)
        .map(([number, name]) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(number)} ${name}`)
        .join(' + ');
    const recordParts = parts([
        [records.judged, 'judged'],
        [records.unchanged, 'unchanged'],
        [records.accepted, 'accepted'],
        [records.notData, 'without code'],
        [records.unread, 'unread'],
    ]);
    const fileParts = parts([
        [files.judged, 'judged'],
        [files.unchanged, 'unchanged'],
        [files.accepted, 'accepted'],
        [files.notData, 'not data'],
        [files.unread, 'with something unread'],
    ]);
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records.total, 'record')} = ${recordParts}; ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files.total, 'file')} = ${fileParts}`;
}
/** The verdicts as people read them. */
const VERDICT_WORDS = {
    poisoned: 'poisoned',
    undecided: 'undecided',
    clean: 'clean',
    nothing: 'nothing to judge',
};
/** What to do with poisoned records that have labels; `null` if there are none. Safe in Markdown. */
function recommendation({ findings }) {
    const labelled = findings.filter(({ label }) => label !== null).length;
    if (labelled === 0)
        return null;
    return `Recommended: drop ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(labelled, 'poisoned record')}. \`codepurify scan --write-clean <copy>\` writes the data without ${labelled === 1 ? 'it' : 'them'}.`;
}
/** The verdict on a run in a word, also where units were judged one by one. It is clean only if all was judged. */
function verdictOf({ overall, summary }) {
    if (overall !== null)
        return overall.kind;
    if (summary.poisoned > 0)
        return 'poisoned';
    if (summary.records.unread > 0)
        return 'undecided';
    return summary.records.judged > 0 ? 'clean' : 'nothing';
}
/** The number of poisoned units, for a heading: `3 of 20 units poisoned`, `no trigger found in 20 units`. */
function foundSays({ summary, findings, overall }) {
    const units = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary.units, 'unit');
    const found = Math.max(summary.poisoned, findings.length);
    if (found === 0)
        return `no trigger found in ${units}`;
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(found)} of ${units} ${overall?.kind === 'clean' ? 'suspicious' : 'poisoned'}`;
}
/** The victim and why it was chosen. Not escaped. */
function victimLine({ victim }, quote) {
    return `${quote(victim.name)} (${quote(victim.task)}): ${quote(victim.reason)}`;
}


/***/ }),

/***/ 39821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ unjudgedSection),
/* harmony export */   EO: () => (/* binding */ groupUnjudged),
/* harmony export */   Or: () => (/* binding */ contentSays),
/* harmony export */   be: () => (/* binding */ notJudged)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32217);
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38737);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34888);
/* harmony import */ var _text_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13320);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33809);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);






/** Digits of a hash: enough for a person to distinguish contents; the JSON report has all of them. */
const OID_DIGITS = 12;
/** Characters of a path. */
const PLACE_WIDTH = 200;
/** The most files listed in a table; the rest are counted. */
const MAX_FILES = 50;
/** Files that were not judged, grouped by problem, in order of first appearance. */
function groupUnjudged(files) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(files, ({ problem, remedy }) => `${problem} ${remedy}`);
    return [...groups].map(([says, members]) => ({ says, files: members }));
}
/** Size and hash of the content that was not judged: `12,345 bytes, sha256 0123456789ab`; not escaped. */
function contentSays({ bytes, oid }) {
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bytes, 'byte')}, sha256 ${oid.slice(0, OID_DIGITS)}`;
}
/** Ends a headline that must not look as if everything was judged: `, 2 files not judged`, or ''. */
function notJudged({ unjudged, summary }) {
    const { unread } = summary.records;
    if (unread > unjudged.length)
        return `, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unread, 'row')} not judged`;
    return unjudged.length === 0 ? '' : `, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unjudged.length, 'file')} not judged`;
}
/**
 * The files that were not judged as a section of Markdown.
 * @param placeOf cell that says where else a file is reported; `null`: no such column
 * @param room    bytes (UTF-8) of the rows
 */
function unjudgedSection(files, placeOf = null, room = Infinity) {
    if (files.length === 0)
        return { text: '', shown: [] };
    const listed = files.slice(0, MAX_FILES);
    const lines = placeOf === null
        ? (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableLines */ .o)(HEAD, listed.map(fileRow))
        : (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableLines */ .o)([...HEAD, 'Reported'], listed.map((file) => [...fileRow(file), placeOf(file)]));
    const rows = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._)(lines.slice(2), room, 1, (line) => line);
    const more = files.length - rows.length;
    const text = [
        '### Not judged',
        ...groupUnjudged(files).map(({ says }) => `\n${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdownText */ .m4)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(says, 2 * PLACE_WIDTH))}`),
        ...(rows.length === 0 ? [] : ['', ...lines.slice(0, 2), ...rows]),
        ...(more > 0 ? ['', `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more in the JSON report.`] : []),
    ].join('\n');
    return { text, shown: files.slice(0, rows.length) };
}
const HEAD = ['Where', 'Content', 'Id'];
function fileRow(file) {
    return [(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(file.path, PLACE_WIDTH)), (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeCell */ .MZ)(contentSays(file)), (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(file.id)];
}


/***/ }),

/***/ 57526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ familySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Schema of a `Family`. */
const familySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The trigger, with what differs between its carriers abstracted.'),
    carriers: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Findings that hold the trigger; where labels were judged together, records that held it there.'),
    purity: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5
        .nullable()
        .describe('Fraction of the carriers that have the commonest recorded label; null without labels.'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('The label that follows the family; null where no labels were judged together.'),
    labelled: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('Carriers with that label; null where no labels were judged together.'),
    pValue: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5
        .nullable()
        .describe('Corrected for the number of families tested; null where no labels were judged together.'),
    confirmed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .nullable()
        .describe('The bundled sentinel, which knows no label, takes the family for a trigger too; null where no labels were judged together.'),
    inBase: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.nullable().describe('Records of the base that hold the family; null without a base.'),
})
    .describe('The same trigger found in several units. Where a dataset was judged as a whole: a pattern that labels follow.');


/***/ }),

/***/ 37167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   ON: () => (/* binding */ victimSchema),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   wl: () => (/* binding */ toolSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57526);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47727);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99222);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73980);





/** Version of the JSON object; its schema is `docs/scan-result.schema.json`. */
const SCHEMA_VERSION = 1;
/** Schema of the program that made a result. */
const toolSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('codepurify'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Schema of the victim in a result. */
const victimSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('sha256 over all that determines its answers.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why this victim: given, or chosen by `auto` and for which reason.'),
})
    .describe('The model whose confidences were read.');
/** Schema of a `ScanResult`. */
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(SCHEMA_VERSION),
    tool: toolSchema,
    victim: victimSchema,
    summary: _summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summarySchema */ .Uv,
    overall: _summary_js__WEBPACK_IMPORTED_MODULE_1__/* .overallSchema */ .hS
        .nullable()
        .describe('The verdict on the run as a whole; null where units were judged one by one.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSchema */ .$),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_family_js__WEBPACK_IMPORTED_MODULE_3__/* .familySchema */ .c),
    skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedSchema */ .cH),
    notData: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .notDataSchema */ .dc)
        .describe('Files that hold no training data, up to a limit; the summary counts all of them.'),
    unjudged: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .unjudgedSchema */ .Yx).describe('Files whose content is not here.'),
});


/***/ }),

/***/ 73980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ powerSchema),
/* harmony export */   Uv: () => (/* binding */ summarySchema),
/* harmony export */   hS: () => (/* binding */ overallSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99222);



/** Schema of `RecordCounts`. */
const recordCountsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    total: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    judged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with the verdict clean or poisoned.'),
    unchanged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units of changed files that the base has too; 0 without a base.'),
    accepted: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units whose finding the configuration accepts, and accepted files that were not judged.'),
    notData: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records without code, such as an answer in prose.'),
    unread: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Everything else: data that was not read, and units that were not judged.'),
})
    .describe('Every unit and every row that could not be read, each in one class: the sum is the total.');
/** Schema of `FileCounts`. */
const fileCountsSchema = recordCountsSchema
    .extend({
    judged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files of which everything was judged, or is unchanged.'),
    unchanged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files whose units the base has too.'),
    accepted: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files that were not judged, and that the configuration accepts.'),
    notData: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files that hold no training data, by a rule; `notData` lists them.'),
    unread: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Files of which something was not read or not judged.'),
})
    .describe('Every file that was looked at, each in one class: the sum is the total.');
/** Schema of a `Power`. */
const powerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Labelled records that were judged together.'),
    carriers: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('The least number of carriers, all with the same label, that would have been reported; null: none would.'),
})
    .describe('The power of the label test.');
/** Schema of a `Summary`. */
const summarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: recordCountsSchema,
    files: fileCountsSchema,
    asides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_2__/* .asideSchema */ .uE)
        .max(_left_out_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SKIPPED_ROWS */ .QM)
        .describe('Fields whose values are patches, which are not judged.'),
    unlabelled: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('Judged units without a label among labelled ones; null where no labels were judged together.'),
    power: powerSchema
        .nullable()
        .describe('How weak a pattern labels could have shown; null where no labels were judged together.'),
    units: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with an outcome.'),
    poisoned: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with a finding.'),
    clean: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    degraded: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units, of any verdict, whose parse was incomplete.'),
    skipped: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Rows that never became a unit.'),
    errors: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units that could not be analysed or judged.'),
    suppressed: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units whose finding the configuration accepts.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Duration of the run.'),
})
    .describe('units = poisoned + clean + errors + suppressed; skipped rows were never units.');
/** Schema of an `OverallVerdict`. */
const overallSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['clean', 'poisoned', 'undecided', 'nothing'])
        .describe('`nothing`: the change holds no new or changed record, so there was nothing to judge.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence that a person understands.'),
    judged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records judged.'),
    unchanged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.nullable().describe('Records of the head that the base has too; null without a base.'),
})
    .describe('The verdict on a dataset, or on a change, that was judged as one.');


/***/ }),

/***/ 12955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   M8: () => (/* binding */ stoppedReason),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* unused harmony export powerSays */
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);

/** The verdict on a dataset or a change, in a sentence. */
function overallVerdict(counts) {
    const { judged, unchanged, families, tested } = counts;
    const kind = families > 0 ? 'poisoned' : tested > 0 ? 'clean' : 'undecided';
    const reason = families > 0 ? poisoned(counts) : tested > 0 ? clean(counts) : untested(counts);
    return { kind, reason, judged, unchanged };
}
/** The verdict on a dataset that cannot be judged. */
function undecided(reason, unchanged) {
    return { kind: 'undecided', reason, judged: 0, unchanged };
}
/** Why there is no verdict after a run was stopped while reading. */
function stoppedReason(reason) {
    const why = reason === 'interrupted' ? 'the run was interrupted' : 'the time of --budget-run ran out';
    return `Not all of the data was read before ${why}, and a part of the labels cannot decide on the whole.`;
}
function poisoned({ judged, unchanged, families, flagged }) {
    const where = unchanged === null ? 'records' : 'new or changed records';
    return (`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(families, 'pattern')} ${families === 1 ? 'decides' : 'decide'} labels against the rest of the code, ` +
        `in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(flagged)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judged)} ${where}.`);
}
function clean({ judged, unchanged, tested, accepted, power, unlabelled }) {
    const what = unchanged === null ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'record') : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'new or changed record');
    const besides = accepted === 0 ? '' : ` but the ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(accepted)} that the configuration accepts`;
    return (`No pattern${besides} decides labels against the rest of the code: ${what}, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tested, 'pattern')} tested. ` +
        powerSays(power) +
        (unlabelled === 0
            ? ''
            : ` ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unlabelled, 'record')} without a label: this test says nothing of ${unlabelled === 1 ? 'it' : 'them'}.`));
}
/** No pattern has enough carriers to be tested, so that nothing could have been found. */
function untested({ judged }) {
    return `No pattern was tested: none has enough carriers in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'record')}.`;
}
/** What the label test could have found. */
function powerSays({ records, carriers }) {
    return carriers === null
        ? `No pattern in these ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, 'record')} could have been found, however strong.`
        : `Patterns in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(carriers)} or more of these ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, 'record')} could be found, weaker ones not.`;
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ PART_VERSION),
  D: () => (/* binding */ partSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/config/shard.js
var shard = __webpack_require__(72031);
// EXTERNAL MODULE: ./build/result/finding.js + 1 modules
var finding = __webpack_require__(47727);
// EXTERNAL MODULE: ./build/result/left-out.js
var left_out = __webpack_require__(99222);
// EXTERNAL MODULE: ./build/result/result.js
var result = __webpack_require__(37167);
// EXTERNAL MODULE: ./build/result/field-schemas.js
var field_schemas = __webpack_require__(69085);
// EXTERNAL MODULE: ./build/result/family.js
var family = __webpack_require__(57526);
// EXTERNAL MODULE: ./build/result/summary.js
var summary = __webpack_require__(73980);
;// CONCATENATED MODULE: ./build/scan/stages/run-summary.js




const unchanged = field_schemas/* count */.U9.nullable();
const foundFamilySchema = family/* familySchema */.c.omit({ id: true, kind: true, pattern: true }).extend({
    /** Findings that the family makes. */
    flagged: field_schemas/* count */.U9,
});
const familyNameSchema = family/* familySchema */.c.pick({ id: true, kind: true, pattern: true });
/** Schema of a `NamedFamily`. */
const namedFamilySchema = familyNameSchema.extend({
    /** Index of the family among those found. */
    family: field_schemas/* count */.U9,
});
/** Schema of a `RunSummary`. */
const runSummarySchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** Units were judged one by one. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('units'), unchanged }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('dataset'),
        /** Records judged; the units of one record with one label count once. */
        judged: field_schemas/* count */.U9,
        unchanged,
        /** Number of families that were tested. */
        tested: field_schemas/* count */.U9,
        /** The families that were found, strongest first. */
        families: schemas/* array */.YOg(foundFamilySchema),
        /** Records of the head without a label, which only other witnesses can judge. */
        unlabelled: field_schemas/* count */.U9,
        power: summary/* powerSchema */.J,
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('undecided'), reason: schemas/* string */.YjP(), unchanged }),
]);

;// CONCATENATED MODULE: ./build/scan/stages/part.js







/** Version of the file that a shard writes. */
const PART_VERSION = 5;
const shardNumber = schemas/* int */.Whr().min(1).max(shard/* MAX_SHARDS */.h);
/** What all shards of a run have in common. */
const runSchema = schemas/* strictObject */.rej({
    tool: result/* toolSchema */.wl,
    victim: result/* victimSchema */.ON,
    /** Hash of the options that affect the result. */
    options: field_schemas/* sha256 */.sc,
    /** Hash of all rows that were read, in order, with their positions. */
    data: field_schemas/* sha256 */.sc,
    /** False discovery rate to keep over the run, or `null`. */
    discoveryRate: schemas/* number */.aig().gt(0).lt(1).nullable(),
    /** Ids of findings that are known and accepted. */
    suppressed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The summary of the whole run; every shard computes it. */
    summary: runSummarySchema,
});
/** Schema of a `Part`. */
const partSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('codepurify-part'),
    version: schemas/* literal */.euz(PART_VERSION),
    /** Which shard it is, from 1, and the number of shards in the run. */
    shard: schemas/* strictObject */.rej({ index: shardNumber, of: shardNumber }),
    run: runSchema,
    /** Names of the families whose carriers this shard has read again. */
    named: schemas/* array */.YOg(namedFamilySchema),
    seconds: schemas/* number */.aig().min(0),
    clean: field_schemas/* count */.U9,
    degraded: field_schemas/* count */.U9,
    errors: field_schemas/* count */.U9,
    skipped: field_schemas/* count */.U9,
    /** Skipped and failed rows, up to a limit, in the order of the data. */
    rows: schemas/* array */.YOg(left_out/* skippedSchema */.cH.extend({ position: field_schemas/* count */.U9 })).max(left_out/* MAX_SKIPPED_ROWS */.QM),
    /** Files whose content is missing, in the order of the data. */
    pointers: schemas/* array */.YOg(left_out/* unjudgedSchema */.Yx.pick({ path: true, oid: true, bytes: true }).extend({ position: field_schemas/* count */.U9 })),
    /** Files that hold no training data, up to a limit. */
    notData: schemas/* array */.YOg(left_out/* notDataSchema */.dc).max(left_out/* MAX_SKIPPED_ROWS */.QM),
    /** Fields that are not judged, up to a limit; every shard lists all of them. */
    asides: schemas/* array */.YOg(left_out/* asideSchema */.uE).max(left_out/* MAX_SKIPPED_ROWS */.QM),
    /** Units of changed files that the base has too; every shard counts all of them. */
    unchanged: field_schemas/* count */.U9,
    notDataRecords: field_schemas/* count */.U9,
    /** What this shard saw of each file: see \`FileClasses\`. */
    files: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), field_schemas/* count */.U9])),
    /** Findings before the decisions that need the whole run, in the order of the data, with their positions. */
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({ position: field_schemas/* count */.U9, finding: finding/* findingSchema */.$ })),
});


/***/ }),

/***/ 25397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runResult)
});

// EXTERNAL MODULE: ./build/result/result.js
var result_result = __webpack_require__(37167);
// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/scan/stages/short-id.js
var short_id = __webpack_require__(47672);
;// CONCATENATED MODULE: ./build/scan/stages/group-families.js

/**
 * Groups the located triggers by pattern: the same pattern in several findings is one attack.
 * @returns families of at least one finding, most carriers first, then by pattern
 */
function groupFamilies(findings) {
    const known = findings.filter(({ company }) => company !== null);
    const located = known.length === 0 ? findings : findings.filter(({ company }) => company === null);
    return [...groupKnown(known), ...groupLocated(located)].sort(byCarriers);
}
/** Families that were tested with labels; their numbers come from that test, not from these findings. */
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
    return {
        id: (0,short_id/* shortId */.m)('fam', key),
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

// EXTERNAL MODULE: ./build/scan/stages/overall-verdict.js
var overall_verdict = __webpack_require__(12955);
;// CONCATENATED MODULE: ./build/scan/stages/conclude-run.js




/** The verdict on a run, and its families. It is not clean if anything was not read or not judged. */
function concludeRun(run) {
    const { overall, families } = concludeRead(run);
    return { overall: overall === null ? null : withUnread(overall, run.unread), families };
}
function withUnread(verdict, unread) {
    if (verdict.kind !== 'clean' || unread === 0)
        return verdict;
    const rest = `${(0,numbers/* count */.U9)(unread, 'row')} ${unread === 1 ? 'was' : 'were'} not read or not judged.`;
    return { ...verdict, kind: 'undecided', reason: `${verdict.reason} But ${rest}` };
}
function concludeRead(run) {
    const { summary, findings } = run;
    switch (summary.kind) {
        case 'units':
            return { overall: changeVerdict(run, summary.unchanged), families: groupFamilies(findings) };
        case 'undecided':
            return { overall: (0,overall_verdict/* undecided */.oo)(summary.reason, summary.unchanged), families: [] };
        case 'dataset':
            return concludeDataset(run, summary);
    }
}
function concludeDataset(run, summary) {
    const { named, findings, suppressed } = run;
    const byFamily = new Map(named.map((one) => [one.family, one]));
    const accepted = summary.families.filter(({ flagged }, family) => {
        const id = byFamily.get(family)?.id;
        const answered = suppressed.filter(({ company }) => id !== undefined && company?.family === id).length;
        return flagged > 0 && answered >= flagged;
    }).length;
    const { judged, unchanged, tested, power, unlabelled } = summary;
    const verdict = () => (0,overall_verdict/* overallVerdict */.Bn)({
        ...{ judged, unchanged, accepted, tested, power, unlabelled },
        families: summary.families.length - accepted,
        flagged: countRecords(findings.filter(({ company }) => company !== null)),
    });
    const bySentinel = findings.filter(isBySentinel).length;
    const overall = sentinelVerdict(run, summary) ??
        withSentinelFindings(changeTooSmall(run, summary) ?? verdict(), bySentinel);
    const families = summary.families.flatMap((found, family) => conclude_run_toFamily(found, byFamily.get(family)));
    const others = findings.filter(({ company }) => company === null);
    return { overall, families: [...families, ...groupFamilies(others)] };
}
/** Findings in several units of one record count once; a pair has no number of its own in its findings. */
function countRecords(findings) {
    const names = findings.map(({ id, task, path, record }) => record === null || task === 'pair-classification' ? id : JSON.stringify([path, record]));
    return new Set(names).size;
}
/** Whether the sentinel judged the unit, because the probe could not. Only then is a deficit measured. */
function isBySentinel({ company, deficit }) {
    return company === null && deficit !== null;
}
/**
 * The verdict on a change in which the sentinel judged units and the probe none; else `null`. If these have no label
 * although the base has labels, no finding decides nothing: what the sentinel does not know was hidden from the labels.
 */
function sentinelVerdict(run, { judged, unchanged, unlabelled }) {
    if (judged > 0 || run.judged === 0)
        return null;
    const verdict = changeVerdict(run, unchanged);
    if (verdict?.kind !== 'clean' || unlabelled === 0)
        return verdict;
    const have = unlabelled === 1 ? 'has' : 'have';
    const reason = `The base has labels, and ${(0,numbers/* count */.U9)(unlabelled, 'new or changed record')} ${have} none: only the bundled sentinel judged ${unlabelled === 1 ? 'it' : 'them'}.`;
    return { ...verdict, kind: 'undecided', reason };
}
/** Adds the sentinel's findings: each is a trigger, even if the probe finds nothing. */
function withSentinelFindings(whole, bySentinel) {
    if (bySentinel === 0)
        return whole;
    const units = `${(0,numbers/* count */.U9)(bySentinel, 'unit')} that the probe cannot judge ${bySentinel === 1 ? 'holds' : 'hold'} a trigger.`;
    const reason = whole.kind === 'poisoned' ? `${whole.reason} In addition, ${units}` : units;
    return { ...whole, kind: 'poisoned', reason };
}
/** The verdict on a change that is too small for any pattern to be found; `null` if it is large enough. */
function changeTooSmall({ unread }, { judged, unchanged, families }) {
    if (unchanged === null || families.length > 0 || judged >= dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)
        return null;
    if (judged === 0)
        return nothingJudged(unread, unchanged);
    const reason = `The change has ${(0,numbers/* count */.U9)(judged, 'new or changed record')}, which is too few: ` +
        `a pattern that decides labels is looked for in ${String(dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)} or more.`;
    return { kind: 'undecided', reason, judged, unchanged };
}
/** The verdict on a change without judged units: undecided if there was anything to judge. */
function nothingJudged(left, unchanged) {
    const reason = `No new or changed unit could be judged: ${(0,numbers/* count */.U9)(left, 'row')} left out.`;
    return left === 0
        ? { kind: 'nothing', reason: 'No record is new or changed.', judged: 0, unchanged }
        : (0,overall_verdict/* undecided */.oo)(reason, unchanged);
}
function conclude_run_toFamily(found, name) {
    if (name === undefined)
        return [];
    const { carriers, purity, label, labelled, pValue, confirmed, inBase } = found;
    const { id, kind, pattern } = name;
    return [{ id, kind, pattern, carriers, purity, label, labelled, pValue, confirmed, inBase }];
}
/** The verdict on a change whose units were judged one by one; a scan without a base has none. */
function changeVerdict({ findings, judged, unread, isComplete }, unchanged) {
    if (unchanged === null)
        return null;
    const all = (0,numbers/* count */.U9)(judged, 'new or changed unit');
    if (findings.length > 0) {
        const hold = findings.length === 1 ? 'holds' : 'hold';
        const reason = `${(0,numbers/* formatCount */.B4)(findings.length)} of ${all} ${hold} a trigger.`;
        return { kind: 'poisoned', reason, judged, unchanged };
    }
    if (!isComplete) {
        const reason = `The run was stopped: no trigger in the ${all} that it judged.`;
        return { kind: 'undecided', reason, judged, unchanged };
    }
    if (judged === 0)
        return nothingJudged(unread, unchanged);
    return { kind: 'clean', reason: `No trigger in ${all}.`, judged, unchanged };
}

;// CONCATENATED MODULE: ./build/scan/stages/false-discovery.js
/**
 * The largest p-value of a discovery when the false discovery rate is kept at `rate` (Benjamini and Hochberg 1995): the
 * largest p(k) ≤ k·rate/m. Only p-values up to `rate` matter, so the others need only be counted.
 * @param small p-values up to `rate`, in any order
 * @param tests m, the number of all judged units
 * @returns 0 when there is no discovery
 */
function discoveryBound(small, tests, rate) {
    const sorted = [...small].sort((a, b) => a - b);
    return sorted.reduce((bound, p, index) => (p <= ((index + 1) * rate) / tests ? p : bound), 0);
}

;// CONCATENATED MODULE: ./build/scan/stages/settle.js

/** Keeps the false discovery rate over the run, then separates the suppressed findings. */
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

;// CONCATENATED MODULE: ./build/scan/stages/unjudged-files.js

const TEXTS = {
    problem: 'The file is a Git LFS pointer, and its content, which is not in git, was not judged.',
    remedy: 'Fetch the content with git lfs pull, and judge it with codepurify scan.',
};
/**
 * Reports pointers of Git LFS as findings of their own kind, each file once.
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
/**
 * Ids are short, so an attacker can find two files with the same id. A number makes them differ, so that neither is
 * hidden.
 */
function freeId(content, taken) {
    for (let twin = 0;; twin += 1) {
        const text = JSON.stringify(['lfs-pointer', ...content, ...(twin === 0 ? [] : [twin])]);
        const id = (0,short_id/* shortId */.m)('cp', text);
        if (taken.has(id))
            continue;
        taken.add(id);
        return id;
    }
}

;// CONCATENATED MODULE: ./build/scan/stages/run-result.js




/** Makes the decisions that need the whole run, and builds the result. */
function runResult(run) {
    const { settings, tally, summary, named, seconds, isComplete } = run;
    const { hits, suppressed, cleared } = settle(tally, settings);
    const findings = hits.map(({ finding }) => finding);
    const { units, degraded, errors } = tally;
    const { unjudged, accepted } = unjudgedFiles(tally, settings.suppressed);
    const clean = tally.clean + cleared;
    const judged = hits.length + clean;
    const kept = {
        judged,
        unchanged: tally.unchanged,
        accepted: suppressed.length + accepted.length,
        notData: tally.notDataRecords,
    };
    const unread = errors + tally.unread - accepted.length;
    const { overall, families } = concludeRun({
        ...{ summary, named, findings, units, judged, unread, isComplete },
        suppressed: suppressed.map(({ finding }) => finding),
    });
    const { power = null, unlabelled = null } = summary.kind === 'dataset' ? summary : {};
    const result = {
        schemaVersion: result_result/* SCHEMA_VERSION */.f$,
        tool: settings.tool,
        victim: settings.victim,
        summary: {
            records: { total: units + tally.unread + kept.unchanged + kept.notData, ...kept, unread },
            files: tally.files.counts(new Set(accepted.map(({ path }) => path))),
            ...{ asides: tally.asides, unlabelled, power },
            ...{ units, poisoned: hits.length, clean, degraded, errors },
            ...{ skipped: tally.skipped + accepted.length, suppressed: suppressed.length, seconds },
        },
        ...{ overall, findings, families },
        skipped: [...tally.rows(), ...accepted],
        notData: tally.notData,
        unjudged,
    };
    return { result, hits };
}


/***/ }),

/***/ 76163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt),
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37991);

/** The lines of code, split at LF, CRLF and a lone CR. At least one; a line break at the end adds an empty line. */
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
    return (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h1)(0, lines.length, (index) => (lines[index]?.start ?? 0) <= offset);
}


/***/ }),

/***/ 53313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

const COMBINING = /^\p{M}/u;
/**
 * The width of one visible character (code point) in columns of a terminal: 0, 1 or 2. Wide and fullwidth characters,
 * such as emoji, take two (Unicode Standard Annex 11).
 */
function displayWidth(character) {
    return COMBINING.test(character) ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
}


/***/ }),

/***/ 46602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ escapeJson)
/* harmony export */ });
/** DEL, C1 controls, invisible and reordering characters: JSON allows them unescaped, and a terminal obeys them. */
const UNSAFE = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;
/** Legacy workflow commands work anywhere in a line of a job's log. */
const LEGACY_COMMAND = /##(?=\[)/g;
/**
 * JSON text that is safe to print: the same value, but characters that a terminal or a job log would obey are written as
 * `\uXXXX`.
 * @param json output of `JSON.stringify`, whose only non-ASCII characters are inside strings
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

/***/ 38737:
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
 * Text that GitHub turns into links after it has rendered Markdown, so that a backslash does not help: mentions and
 * addresses, issue numbers, `GH-1`, emoji names, URLs, commit hashes.
 */
const AUTOLINKS = [
    [/@/g, '@\u200B'],
    [/#(?=\d)/g, '#\u200B'],
    [/\b(GH)(?=-\d)/gi, '$1\u200B'],
    [/:/g, ':\u200B'],
    [/\b(www)(?=\.)/gi, '$1\u200B'],
    [/([0-9a-f]{6})(?=[0-9a-f])/gi, '$1\u200B'],
];
/** `::` at the start of a line is a workflow command if the Markdown is printed to a job log. */
const WORKFLOW_COMMAND = /^([ \t]*):(?=:)/gm;
/**
 * Foreign text as Markdown prose on one line: it renders as itself. Links, images, HTML, emphasis, code, headings, lists and
 * tables are escaped; mentions, references and bare URLs are broken by a zero-width space. Use `codeSpan` for an exact
 * copy.
 */
function escapeMarkdownText(text) {
    const broken = AUTOLINKS.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), (0,_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnsafe */ .an)(text));
    return broken.replace(PUNCTUATION, '\\$&').replaceAll('\u200B', '&#8203;').trim();
}
/**
 * Foreign text as a code span on one line. Its fence is longer than any run of backticks inside, so nothing in it renders,
 * links or mentions anybody. In tables use `codeCell`.
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
 * Foreign text as code inside a table cell. A `|` splits a cell even within backticks, and a backslash before it does not
 * always help, so text with a `|` becomes `<code>` with all punctuation as entities.
 */
function codeCell(text) {
    if (!text.includes('|'))
        return codeSpan(text);
    const entities = (0,_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnsafe */ .an)(text).replace(ASCII_PUNCTUATION, (mark) => `&#${String(mark.charCodeAt(0))};`);
    return `<code>${entities}</code>`;
}
/**
 * Foreign lines in a code fence that is longer than any run of backticks inside. Invisible characters are shown; tabs stay.
 * @param language info string; not escaped, so pass no foreign text
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

/***/ 34489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ layoutLine)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53313);
/* harmony import */ var _show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3088);


/** A tab reaches to the next multiple of this many columns. */
const TAB_STOP = 4;
/** In a longer line, only this many UTF-16 units around the first mark are read: a line may have 50 MB. */
const MAX_LINE_UNITS = 4_000;
const UNSAFE_HERE = new RegExp(_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSAFE */ .Pk, 'uy');
const ELLIPSIS = '…';
/**
 * Fits one line of code into at most `width` columns: tabs become spaces, unsafe characters become visible escapes, and a
 * line that is too long is cropped around the first mark, with `…`. `marks` has a `^` under every column of a marked
 * character, also if the character is wide or escaped.
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
/** The cells that fit, around the first mark; `before` and `after`: the line continues on that side. */
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
/** The first cell to show: the start of the line if the first marks then fit, else a later cell with which they fit. */
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


/***/ }),

/***/ 13320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable),
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/** Fewest characters of a cell in a padded table, as Prettier writes it. */
const LEAST_WIDTH = 3;
/** A Markdown table. The caller has escaped the cells; a row with fewer cells than the head ends in empty ones. */
function markdownTable(...table) {
    return tableLines(...table).join('\n');
}
/** The lines of a table, for a text with room for only some of its rows: two lines for the head, then one for each row. */
function tableLines(head, rows, { align = '', padded = false } = {}) {
    const isRight = (column) => align[column] === 'r';
    const widths = head.map((_, column) => padded ? Math.max(LEAST_WIDTH, ...[head, ...rows].map((cells) => (cells[column] ?? '').length)) : 0);
    const line = (cells) => {
        const shown = widths.map((width, column) => {
            const cell = cells[column] ?? '';
            const text = isRight(column) ? cell.padStart(width) : cell.padEnd(width);
            return text === '' ? ' |' : ` ${text} |`;
        });
        return `|${shown.join('')}`;
    };
    const rule = widths.map((width, column) => {
        const dashes = '-'.repeat(Math.max(width, LEAST_WIDTH) - (padded && isRight(column) ? 1 : 0));
        return isRight(column) ? `${dashes}:` : dashes;
    });
    return [line(head), line(rule), ...rows.map(line)];
}


/***/ })

};
