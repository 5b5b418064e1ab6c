export const id = 929;
export const ids = [929];
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

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ baseSays),
/* harmony export */   A2: () => (/* binding */ labelledSays),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   DH: () => (/* binding */ opinionSays),
/* harmony export */   Dg: () => (/* binding */ indexFamilies),
/* harmony export */   n0: () => (/* binding */ sameLabelSays),
/* harmony export */   q6: () => (/* binding */ sharedSays)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8567);


/** Builds the index that `sharedSays` needs, once per report. */
function indexFamilies(families) {
    return new Map(families.map((family) => [familyKey(family.kind, family.pattern), family]));
}
function familyKey(kind, pattern) {
    return `${kind} ${pattern}`;
}
/** The family of a finding's trigger, or `null`; linear in the families for data that was judged as a whole. */
function familyOf({ trigger, company }, families) {
    if (company === null)
        return families.get(familyKey(trigger.kind, trigger.family)) ?? null;
    return [...families.values()].find(({ id }) => id === company.family) ?? null;
}
/**
 * The other findings of a finding's family, where units were judged one by one: `12 findings have it, all labelled 0`; `null`
 * if there are none.
 */
function sharedSays({ trigger, label, company }, families, quote) {
    const family = families.get(familyKey(trigger.kind, trigger.family));
    if (company !== null || family === undefined || family.carriers < 2)
        return null;
    const pattern = (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_0__/* .patternSays */ .Hz)({ kind: trigger.kind, family: family.pattern }, quote);
    const known = label !== null && family.purity === 1 ? quote(label) : null;
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(family.carriers, 'finding')} have ${pattern}${sameLabelSays(family, known)}`;
}
/**
 * `, all with the same label`, `, 67 % with the same label`, or `, the 3 with a label have the same one` where other carriers have
 * none; '' where fewer than two carriers have one.
 * @param label that all of them have, as it is shown; `null`: it is not named
 */
function sameLabelSays({ purity, carriers, withLabel }, label = null) {
    if (purity === null || withLabel < 2)
        return '';
    if (withLabel === carriers) {
        if (purity < 1)
            return `, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(purity)} with the same label`;
        return label === null ? ', all with the same label' : `, all labelled ${label}`;
    }
    const those = `the ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(withLabel)} with a label`;
    if (purity < 1)
        return `, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(purity)} of ${those} have the same one`;
    return label === null ? `, ${those} have the same one` : `, ${those} are labelled ${label}`;
}
/** `, confirmed by the sentinel`, or '' for a family that was not confirmed. */
function opinionSays(confirmed) {
    return confirmed === true ? ', confirmed by the sentinel' : '';
}
/** `all labelled 0`, or `11 of them labelled 0`. */
function labelledSays(carriers, labelled, label) {
    const part = labelled < carriers ? `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(labelled)} of them ` : carriers === 1 ? '' : 'all ';
    return `${part}labelled ${label}`;
}
/** `; none in the base`, or '' if there is no base. */
function baseSays(inBase) {
    if (inBase === null)
        return '';
    return `; ${inBase === 0 ? 'none' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(inBase)} in the base`;
}


/***/ }),

/***/ 34354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ findingDiff),
/* harmony export */   G: () => (/* binding */ triggers),
/* harmony export */   IV: () => (/* binding */ isInPrompt),
/* harmony export */   Ib: () => (/* binding */ besideExcerpt),
/* harmony export */   ps: () => (/* binding */ findingPlace),
/* harmony export */   v2: () => (/* binding */ findingExcerpt)
/* harmony export */ });
/* unused harmony export promptExcerpt */
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46167);
/* harmony import */ var _text_offsets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16010);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9540);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64466);




/** Marked lines of one excerpt: a trigger name may occur in hundreds. */
const MAX_MARKED_LINES = 8;
/** Lines of one diff: a purified function may differ in hundreds. */
const MAX_DIFF_LINES = 40;
const CONTEXT = 1;
/**
 * The lines of a finding's code that contain its triggers, numbered as in the file, or from 1 for a record; those of its prompt where
 * the strongest trigger is in that.
 */
function findingExcerpt(finding, width) {
    if (isInPrompt(finding))
        return promptExcerpt(finding, width);
    const inCode = triggers(finding).filter(({ kind }) => kind !== 'text');
    const spans = (0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSpans */ .q4)(inCode.flatMap((trigger) => trigger.spans));
    const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_MARKED_LINES };
    return (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(finding.code, spans, options);
}
/** The lines of a finding's prompt that contain triggers; none where no trigger is in it. */
function promptExcerpt(finding, width) {
    const inPrompt = triggers(finding).filter(({ kind }) => kind === 'text');
    if (finding.prompt === null || inPrompt.length === 0)
        return { lines: [], omitted: 0 };
    const spans = (0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSpans */ .q4)(inPrompt.flatMap((trigger) => trigger.spans));
    return (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(finding.prompt, spans, {
        firstLine: 1,
        width,
        context: CONTEXT,
        maxLines: MAX_MARKED_LINES,
    });
}
/** The lines of the prompt that go with a finding in the code; none where no words of it do, or they are shown in place of the code. */
function besideExcerpt(finding, width) {
    return isInPrompt(finding) ? { lines: [], omitted: 0 } : promptExcerpt(finding, width);
}
/** Whether the strongest trigger of a finding is in its prompt. */
function isInPrompt({ trigger: { kind }, prompt }) {
    return kind === 'text' && prompt !== null;
}
/** The diff from a finding's code to its purified code; no lines if there is none. */
function findingDiff(finding, width) {
    if (!finding.purified)
        return { lines: [], omitted: 0 };
    const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_DIFF_LINES };
    return (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLines */ .P)(finding.code, finding.purified.code, options);
}
/** All located triggers, strongest first. */
function triggers(finding) {
    return [finding.trigger, ...finding.more];
}
/**
 * The place of a finding, `path:line:column`. For a record it is the record's `path:line`, and `within` gives the line and
 * column within its code, or its prompt, in words. Not escaped.
 */
function findingPlace(finding) {
    const span = finding.trigger.spans[0];
    if (finding.record === null) {
        const line = span?.startLine ?? finding.function.startLine;
        return { place: `${finding.path}:${String(line)}:${String(span?.startColumn ?? 1)}`, within: null };
    }
    const [text, name] = isInPrompt(finding) ? [finding.prompt ?? '', 'prompt'] : [finding.code, 'code'];
    const { line, column } = new _text_offsets_js__WEBPACK_IMPORTED_MODULE_3__/* .LineIndex */ .r(text).placeOf(span?.start ?? 0);
    const within = `line ${String(line)}, column ${String(column)} of the record's ${name}`;
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

/***/ 16395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ byKind),
/* harmony export */   Yp: () => (/* binding */ suspiciousMeans),
/* harmony export */   _9: () => (/* binding */ leadSentence)
/* harmony export */ });
/* harmony import */ var _code_styles_usual_says_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48922);
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77028);
/* harmony import */ var _readable_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45052);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8567);




/** What a suspicious finding means, in half a sentence, with the option quoted. */
function suspiciousMeans(finding, quote) {
    const why = MEANINGS[(0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_0__/* .suspiciousStyle */ .TS)(finding) ?? 'other'];
    return `${why}; it fails no check unless ${quote('--fail-on suspicious')}`;
}
const MEANINGS = {
    layout: 'labels follow blanks and lines, which many models never see, and this may come from how the data were put together',
    style: 'labels lean to this style, but much natural code has it too, with its own labels',
    other: 'natural code has this too, but rarely',
};
/** Whose word comes first: what anybody can check in the code alone, then what the data show, then what a model says. */
const RANKS = {
    ...{ semantics: 0, characters: 0 },
    ...{ labels: 1, association: 2, company: 3, victim: 4 },
};
/** The testimonies of a finding in the order of their kinds; of one kind as they are. */
function byKind({ testimonies }) {
    return [...testimonies].sort((a, b) => RANKS[a.witness] - RANKS[b.witness]);
}
/**
 * The sentence of the first witness about a finding, to follow a colon: it begins in lower case, has no full stop, and names the trigger
 * where the sentence of the witness says `it`.
 */
function leadSentence(finding, quote) {
    const [first] = byKind(finding);
    if (first === undefined)
        return '';
    const named = `${firstOf(naming(first, finding))}${usualIn(first, finding)}`;
    return (0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSentence */ .k)(named, quote).replace(/^[A-Z](?=[a-z ])/u, (letter) => letter.toLowerCase());
}
/** The form that most of the data takes, as a further clause about what labels follow; '' for what is no style. */
function usualIn({ witness }, { company }) {
    const usual = witness === 'labels' ? (company?.usual ?? null) : null;
    return usual === null ? '' : `; where ${(0,_code_styles_usual_says_js__WEBPACK_IMPORTED_MODULE_2__/* .usualSays */ .p)(usual)}`;
}
/** The first sentence, without its full stop: a caveat may follow it. */
function firstOf(text) {
    const pieces = text.split('`');
    for (const [index, piece] of pieces.entries()) {
        const end = index % 2 === 0 ? piece.search(/\.(?: |$)/u) : -1;
        if (end >= 0)
            return [...pieces.slice(0, index), piece.slice(0, end)].join('`');
    }
    return text;
}
/** The sentence with a noun for `it`, before its first quotation. Proofs name their code themselves. */
function naming({ witness, sentence }, finding) {
    if (witness === 'semantics' || witness === 'characters')
        return sentence;
    const [before = '', ...rest] = sentence.split('`');
    const named = before
        .replace(/\b(?:without|hiding) it\b/iu, (words) => words.replace(/it$/u, `this ${noun(finding)}`))
        .replace(/\b(?:with|hold) it\b/iu, (words) => words.replace(/it$/u, memberOf(finding)));
    return [named, ...rest].join('`');
}
function noun({ trigger: { kind, text } }) {
    if (kind === 'identifier')
        return 'name';
    if (kind !== 'statement')
        return kind;
    return text.includes('\n') ? 'code' : 'line';
}
/** `this line`, or `a line like this` if the family has others too; a style by its name. */
function memberOf(finding) {
    const { kind, family } = finding.trigger;
    if (kind === 'style')
        return `the ${(0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_0__/* .triggerSays */ .tt)(finding.trigger, _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .inBackticks */ .Z)}`;
    if (kind === 'text')
        return textLike(finding.trigger);
    if (kind === 'comment' && (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_0__/* .widerPattern */ .K7)(finding.trigger) !== null)
        return commentWith(finding.company?.word ?? null);
    const isExact = !(0,_readable_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .readablePattern */ .t)(kind, family).includes('…');
    if (isExact)
        return `this ${noun(finding)}`;
    return noun(finding) === 'code' ? 'code like this' : `a ${noun(finding)} like this`;
}
/** A prompt with the words of the trigger, or one that is written like that of the finding. */
function textLike(trigger) {
    const wider = (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_0__/* .widerPattern */ .K7)(trigger);
    return wider === null
        ? `${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .inBackticks */ .Z)(trigger.text)} in the prompt`
        : `a prompt ${quotedInBackticks(wider.replace(/^text /u, ''))}`;
}
/** Words in quotation marks in backticks instead. */
function quotedInBackticks(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"/gu, (words) => (0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .inBackticks */ .Z)(String(JSON.parse(words))));
}
/** A comment of a family whose comments have a word in common, or their place. */
function commentWith(word) {
    return word === null ? 'a comment in such a place' : `a comment with the word ${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .inBackticks */ .Z)(word)}`;
}


/***/ }),

/***/ 87771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unlistedSays),
/* harmony export */   o: () => (/* binding */ listedFamilies)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);

/** So many families of one finding each are counted only: a single one is listed. */
const LEAST_COUNTED = 2;
/** Chooses what a list of families shows: what several findings have in common, or labels follow. @param most rows */
function listedFamilies(families, most) {
    const shared = families.filter(({ carriers, label }) => carriers > 1 || label !== null);
    const once = families.length - shared.length;
    const counted = once >= LEAST_COUNTED ? once : 0;
    const listed = counted > 0 ? shared : families;
    const shown = listed.slice(0, most);
    return { shown, once: counted, more: listed.length - shown.length };
}
/** What is counted only, for under a table: `3 more in the JSON report, and 5 in one finding each.`; `null`: nothing is. */
function unlistedSays({ once, more }) {
    const parts = [
        ...(more > 0 ? [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more in the JSON report`] : []),
        ...(once > 0 ? [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(once)} in one finding each`] : []),
    ];
    return parts.length === 0 ? null : `${parts.join(', and ')}.`;
}


/***/ }),

/***/ 97480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ OVERVIEW_HEAD),
/* harmony export */   F: () => (/* binding */ replacementLine),
/* harmony export */   Km: () => (/* binding */ QUOTE_WIDTH),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Ps: () => (/* binding */ excerptFence),
/* harmony export */   Rz: () => (/* binding */ diffFence),
/* harmony export */   W: () => (/* binding */ witnessTable),
/* harmony export */   g6: () => (/* binding */ overviewRow),
/* harmony export */   kO: () => (/* binding */ dropLine),
/* harmony export */   nA: () => (/* binding */ findingBlock)
/* harmony export */ });
/* harmony import */ var _text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54443);
/* harmony import */ var _text_markdown_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13320);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33809);
/* harmony import */ var _code_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76666);
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34354);
/* harmony import */ var _lead_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16395);
/* harmony import */ var _replacement_sentences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59244);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8567);
/* harmony import */ var _witness_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28720);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78296);
/* harmony import */ var _text_palette_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78864);











/** Characters of a name, a label or a pattern. */
const QUOTE_WIDTH = 60;
/** Characters of a place: a path may be longer than other text. */
const PLACE_WIDTH = 200;
/** Further triggers named for one finding; the JSON report has all. */
const MAX_MORE = 5;
/** The head of an overview of findings. The numbers in its first column are aligned on the right (`r`). */
const OVERVIEW_HEAD = ['', 'Where', 'Trigger', 'Function', 'Verdict', 'Why', 'p'];
/** A finding's cells in the overview. */
function overviewRow(finding, number) {
    const { trigger, verdict } = finding;
    return [
        String(number),
        (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)((0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingPlace */ .ps)(finding).place, PLACE_WIDTH)),
        (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_3__/* .triggerSays */ .tt)(trigger, cell),
        cell(finding.function.name),
        verdict,
        (0,_lead_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .leadSentence */ ._9)(finding, cell),
        finding.pValue === null ? '' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPValue */ .td)(finding.pValue).replace('= ', ''),
    ];
}
/** A finding with headline, excerpt, witnesses and suggested change. */
function findingBlock(finding, number, families, width) {
    const { place, within } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingPlace */ .ps)(finding);
    return [
        `### ${String(number)}. ${(0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(place, PLACE_WIDTH))}${within === null ? '' : ` (${within})`}`,
        headline(finding),
        excerptFence(finding, width),
        witnessTable(finding, { families, scope: 'scan' }),
        replacementLine(finding),
        ...diffFence(finding, width),
        ...dropLine(finding),
        `<sub>${(0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.id)}</sub>`,
    ].join('\n\n');
}
function quote(text) {
    return (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, QUOTE_WIDTH));
}
function cell(text) {
    return (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, QUOTE_WIDTH));
}
/** The strongest sentence about a finding, and below it kind of trigger, function, pattern, further triggers. */
function headline(finding) {
    const lead = (0,_lead_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .leadSentence */ ._9)(finding, quote);
    if (finding.verdict === 'poisoned')
        return `**Poisoned:** ${lead}\n\n${details(finding)}`;
    return `**Suspicious:** ${lead} (${(0,_lead_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .suspiciousMeans */ .Yp)(finding, _text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)})\n\n${details(finding)}`;
}
function details({ trigger, more, degraded, function: { name } }) {
    const pattern = (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_3__/* .widerPattern */ .K7)(trigger);
    const named = trigger.kind === 'statement' ? trigger.kind : (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_3__/* .triggerSays */ .tt)(trigger, quote);
    const parts = [
        `${capitalised(named)} in ${quote(name)}`,
        ...(pattern === null ? [] : [`pattern ${quote(pattern)}`]),
        ...(degraded ? ['parsed incompletely'] : []),
        ...more.slice(0, MAX_MORE).map((one) => `also ${(0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_3__/* .triggerSays */ .tt)(one, quote)}`),
        ...(more.length > MAX_MORE ? [`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(more.length - MAX_MORE, 'more trigger')}`] : []),
    ];
    return parts.join(' · ');
}
/** The marked lines of a finding's code in a code fence. */
function excerptFence(finding, width) {
    const { lines, omitted } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingExcerpt */ .v2)(finding, width);
    const beside = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .besideExcerpt */ .Ib)(finding, width).lines;
    const gutter = (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .gutterWidth */ .wE)([...lines, ...beside]);
    const [inCode, inPrompt] = [lines, beside].map((some) => (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .excerptRows */ .$E)(some, gutter, (0,_text_palette_js__WEBPACK_IMPORTED_MODULE_7__/* .palette */ .M)(false)));
    const rows = [...(inCode ?? []), ...(beside.length > 0 ? ['in its prompt:', ...(inPrompt ?? [])] : [])];
    const rest = omitted > 0 ? [`… ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(omitted, 'more marked line')}`] : [];
    return (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFence */ .d6)([...rows, ...rest].map((row) => row.trimEnd()).join('\n'), 'text');
}
function capitalised(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
/** One row for each witness. */
function witnessTable(finding, context) {
    const rows = (0,_witness_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .witnessRows */ .F2)(finding, context, cell).map(({ name, says, strength }) => [name, says, strength]);
    return (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownTable */ .Q)(['Witness', 'What it says', 'How strong'], rows);
}
/** The replacement with its grade, in one line. */
function replacementLine(finding) {
    return `**Replacement** ${(0,_replacement_sentences_js__WEBPACK_IMPORTED_MODULE_10__/* .replacementSays */ .v)(finding, quote)}`;
}
/** The other way for a labelled record: drop it. */
function dropLine(finding) {
    const says = (0,_replacement_sentences_js__WEBPACK_IMPORTED_MODULE_10__/* .dropSays */ .m)(finding);
    return says === null ? [] : [`**Or drop the record** ${says}`];
}
/** The suggested change in a code fence; none if there is no change. */
function diffFence(finding, width) {
    const { lines, omitted } = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingDiff */ .$x)(finding, width);
    if (lines.length === 0)
        return [];
    const rest = omitted > 0 ? [`@@ ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(omitted, 'more line')} in the JSON report @@`] : [];
    return [(0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFence */ .d6)([...diffRows(lines), ...rest].join('\n'), 'diff')];
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
/* harmony import */ var _text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54443);
/* harmony import */ var _text_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13320);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33809);
/* harmony import */ var _family_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1104);
/* harmony import */ var _listed_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87771);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8567);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78296);
/* harmony import */ var _asides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70374);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96895);









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
    const listed = (0,_listed_families_js__WEBPACK_IMPORTED_MODULE_0__/* .listedFamilies */ .o)(families, MAX_FAMILIES);
    const rows = listed.shown.map(areLabelled ? labelledRow : familyRow);
    const table = areLabelled
        ? (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(LABELLED_HEAD, rows, { align: 'rlllrrl' })
        : (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(HEAD, rows, { align: 'rllrl' });
    const unlisted = (0,_listed_families_js__WEBPACK_IMPORTED_MODULE_0__/* .unlistedSays */ .b)(listed);
    return [
        ...['### Families', ''],
        ...(rows.length === 0 ? [] : [table]),
        ...(unlisted === null ? [] : rows.length === 0 ? [unlisted] : ['', unlisted]),
    ].join('\n');
}
const HEAD = ['Findings', 'Kind', 'Pattern', 'With the same label', 'Id'];
/** For a dataset whose labels follow the families. */
const LABELLED_HEAD = ['Records', 'Kind', 'Pattern', 'Label', 'p', 'In the base', 'Id'];
function labelledRow({ carriers, kind, pattern, label, labelled, pValue, confirmed, inBase, id, }) {
    return [
        (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(carriers),
        kind,
        (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_3__/* .patternSays */ .Hz)({ kind, family: pattern }, cell),
        label === null ? '' : (0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .labelledSays */ .A2)(carriers, labelled ?? carriers, cell(label)) + (0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .opinionSays */ .DH)(confirmed),
        pValue === null ? '' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPValue */ .td)(pValue).replace('= ', ''),
        inBase === null ? '' : inBase === 0 ? 'none' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(inBase),
        (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(id),
    ];
}
function familyRow({ carriers, kind, pattern, purity, withLabel, id }) {
    const part = purity === null ? 'no labels' : purity < 1 ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(purity) : 'all';
    const sameLabel = withLabel > 0 && withLabel < carriers ? `${part} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(withLabel)}` : part;
    return [(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(carriers), kind, (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_3__/* .patternSays */ .Hz)({ kind, family: pattern }, cell), sameLabel, (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(id)];
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
        : groupedSection('Not judged', ['Fields', 'What', 'Where'], (0,_asides_js__WEBPACK_IMPORTED_MODULE_6__/* .asideRows */ .A)(asides));
}
function groupedSection(heading, head, grouped) {
    const rows = (0,_skipped_js__WEBPACK_IMPORTED_MODULE_7__/* .groupSkipped */ .a)(grouped, MAX_REASONS, MAX_PLACES).map(({ count, reason, places, more }) => {
        const listed = [...places.map(cell), ...(more === '' ? [] : [more])].join(', ');
        return [(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count), cell(reason), listed];
    });
    return `### ${heading}\n\n${(0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(head, rows, { align: 'r' })}`;
}
function cell(text) {
    return (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .T)(text, CELL_WIDTH));
}


/***/ }),

/***/ 45052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readablePattern)
/* harmony export */ });
/** Placeholders of a pattern: literals, names that a level leaves out, and comparisons. */
const PLACEHOLDERS = /(?<![\w$'])(?:N|S|_|'C')(?![\w$'])|<=>/gu;
/** A run of placeholders says no more than one of them. */
const RUNS = /…(?: …)+/gu;
/** Blanks between tokens that people do not write; `> =`, `< <` and `+ +` are one operator. */
const BLANKS = /(?<=[([]) |(?<=[\w$)\]…]) (?=[([])| (?=[)\];,])|(?<=[<>=!+\-*/%&|^]) (?==)|(?<=\+) (?=\+)|(?<=-) (?=-)|(?<=&) (?=&)|(?<=\|) (?=\|)|(?<=<) (?=<)|(?<=>) (?=>)/gu;
/** A name and the operator that counts it up or down. */
const COUNTED = /(?<=[\w$)\]]) (?=(?:\+\+|--) ?[;)])|(?<=(?:^|[;({] ?)(?:\+\+|--)) (?=[\w$])/gu;
/** Accesses to members, with blanks around them. */
const ACCESSES = / ?(\.|->|::) ?/gu;
/** Words before a bracket that have a blank after them. */
const KEYWORDS = /\b(for|if|switch|while|in|return|and|or|not)(?=[([])/gu;
/** A sign before its operand: after an operator, a bracket, a comma or `return`. */
const SIGNS = /((?:[=<>([,?:&|]|\breturn) ?[-!~]) (?=[\w$…(])/gu;
/** The colon after the head of a statement in Python. */
const HEADS = /^((?:for|while|if|elif|else|with|def|class|try|except)\b[^?;{]*?) (?=:(?: |$))/u;
/** The place of comments: what is before and after them, and whether that is on their lines (`+`) or not (`|`). */
const PLACE = /^comment between (\S+) ([+|]) ([+|]) (\S+)$/u;
/** Tokens of a place by their classes. */
const CLASSES = {
    ...{ name: 'a name', value: 'a literal', edge: 'the end of the code' },
};
function placeSays(_, before, above, below, after) {
    const [first, last] = [before, after].map((token) => CLASSES[token] ?? token);
    return `comment ${above === '+' ? 'behind' : 'below'} ${first ?? ''} and ${below === '+' ? 'before' : 'above'} ${last ?? ''}`;
}
/**
 * The pattern of a family as a person reads it, without a legend: `…` for whatever differs between its members. A pattern with
 * strings in it keeps its blanks. Not escaped.
 */
function readablePattern(kind, pattern) {
    if (kind === 'identifier')
        return pattern.replace(/^\*|\*$/gu, '…');
    if (kind === 'comment')
        return pattern.replace(PLACE, placeSays);
    if (kind !== 'statement')
        return pattern;
    const shown = pattern
        .replaceAll(PLACEHOLDERS, '…')
        .replaceAll(RUNS, '…')
        .replaceAll('if|while', 'if/while');
    return /["']/u.test(shown)
        ? shown
        : shown
            .replaceAll(BLANKS, '')
            .replaceAll(ACCESSES, '$1')
            .replaceAll(COUNTED, '')
            .replaceAll(KEYWORDS, '$1 ')
            .replaceAll(SIGNS, '$1')
            .replace(HEADS, '$1');
}


/***/ }),

/***/ 59244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ dropSays),
/* harmony export */   v: () => (/* binding */ replacementSays)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9540);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78296);
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34354);
/* harmony import */ var _replacements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);




/** What to do with a trigger that has no replacement, by its kind. */
const NONE = {
    style: 'none is suggested, because the usual form is not known to keep the behaviour in all places: drop the record',
    text: 'none is suggested for the words of a prompt: drop the record',
};
/** What each strategy does. */
const DONE = {
    rename: 'the name is replaced by another',
    infill: 'the code is replaced by other code',
    remove: 'the code is removed',
    simplify: 'the code is simplified',
    plain: 'hidden characters are replaced by what they look like',
    restyle: 'it is written as most of this data writes it',
};
/** The replacement of a finding's code, and how sure it is, in one sentence without a full stop. */
function replacementSays(finding, quote) {
    const { purified } = finding;
    if (purified === null)
        return NONE[finding.trigger.kind] ?? 'none is suggested';
    const answer = answerSays(finding, purified, quote);
    const says = GRADED[purified.grade](doneSays(finding, purified), answer, drawsLess(finding));
    return purified.verified ? says : `${says}; not verified: it is still reported, or parses worse`;
}
/** What is done; where not all places of the finding are replaced, how many are. */
function doneSays(finding, { strategy, code }) {
    const changes = (0,_replacements_js__WEBPACK_IMPORTED_MODULE_0__/* .edits */ .e)(finding.code, code);
    const places = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_1__/* .triggers */ .G)(finding);
    const replaced = places.filter(({ spans }) => spans.some((span) => changes.some((change) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaps */ .$f)(span, change)))).length;
    if (replaced === 0 || replaced === places.length)
        return strategy === 'remove' && finding.trigger.kind === 'comment'
            ? 'the comment is removed'
            : DONE[strategy];
    return `${String(replaced)} of ${String(places.length)} places ${replaced === 1 ? 'is' : 'are'} replaced`;
}
/** What a proof says where the replacement draws one number less from a generator. */
const DRAWS = 'A pseudo-random generator is drawn from once less';
function drawsLess({ testimonies }) {
    return testimonies.some(({ proof, sentence }) => proof && sentence.includes(DRAWS));
}
/** The grade in words. `answer` is what the model says then, or ''. */
const GRADED = {
    proved: (done, answer, drawsLess) => `proved, behaviour stays the same${drawsLess ? ' but for later random numbers' : ''}: ${done}${answer === '' ? '' : `; ${answer}`}`,
    inserted: (done, answer) => `inserted, a person decides: ${done} because it was planted${answer === '' ? '' : `; ${answer}`}`,
    're-judged': (done, answer) => `re-judged: ${done}${answer === '' ? '' : `, and ${answer}`}; whether behaviour stays is not known`,
};
function answerSays({ necessity, testimonies }, { prediction, confidence }, quote) {
    if (prediction === null)
        return '';
    // hiding the trigger alone may leave the answer as it was
    const isOnlyNow = necessity !== null && necessity.prediction !== prediction;
    const answer = `${quote(prediction)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProbability */ .tY)(confidence)})`;
    const isProbe = testimonies.some(({ witness }) => witness === 'labels');
    const what = isProbe ? "the prediction of the labels' probe" : "the model's answer";
    return isOnlyNow ? `only this turns ${what} to ${answer}` : `${what} is then ${answer}`;
}
/** Why a record with a label, or with a planted response, had better be dropped; `null` for any other. */
function dropSays({ label, testimonies }) {
    if (testimonies.some(({ witness }) => witness === 'association'))
        return 'the attacker wrote the response too, and a replacement does not correct it';
    return label === null ? null : 'the attacker chose the label too, and a replacement does not correct it';
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ edits),
/* harmony export */   q: () => (/* binding */ replacements)
/* harmony export */ });
/* harmony import */ var _text_common_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81648);
/* harmony import */ var _text_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16010);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64466);
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34354);




/**
 * The edits in the file that turn a finding's code into its purified code, each as small as whole characters allow.
 * `null` if they cannot be placed reliably: in a record (its file has the code in encoded form), without a purified code,
 * or when lines and offsets of the finding do not agree.
 */
function replacements(finding) {
    if (finding.record !== null || !finding.purified)
        return null;
    const lines = new _text_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(finding.code);
    const changes = edits(finding.code, finding.purified.code);
    const placeOf = placer(finding, lines, changes);
    if (placeOf === null)
        return null;
    return changes.map(({ start, end, inserted }) => {
        const [from, to] = [placeOf(start), placeOf(end)];
        return {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            inserted,
        };
    });
}
/** Converts offsets in a finding's code to places in its file; `null` if the triggers' spans disagree about them. */
function placer(finding, lines, changes) {
    const spans = (0,_finding_code_js__WEBPACK_IMPORTED_MODULE_1__/* .triggers */ .G)(finding).flatMap((trigger) => trigger.spans);
    const isOnFirstLine = ({ start }) => lines.placeOf(start).line === 1;
    const first = spans.find(isOnFirstLine);
    // without a span on the first line, its column is unknown, and an edit there could not be placed
    if (first === undefined && changes.some(isOnFirstLine))
        return null;
    const shift = first === undefined ? 0 : first.startColumn - first.start - 1;
    const placeOf = (offset) => {
        const { line, column } = lines.placeOf(offset);
        return { line: finding.function.startLine + line - 1, column: line === 1 ? column + shift : column };
    };
    const agrees = ({ start, startLine, startColumn }) => {
        const { line, column } = placeOf(start);
        return line === startLine && column === startColumn;
    };
    return shift >= 0 && spans.every(agrees) ? placeOf : null;
}
/** The edits that turn one text into another, as small as whole characters allow. */
function edits(before, after) {
    const old = withBreaks(before);
    const fresh = withBreaks(after);
    const oldStarts = offsets(old);
    const newStarts = offsets(fresh);
    return (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .diffHunks */ .r)(old, fresh).map((hunk) => {
        const start = oldStarts[hunk.oldStart] ?? before.length;
        const end = oldStarts[hunk.oldEnd] ?? before.length;
        const inserted = after.slice(newStarts[hunk.newStart] ?? after.length, newStarts[hunk.newEnd] ?? after.length);
        return narrow(before, { start, end, inserted });
    });
}
/** Lines with their line breaks; joined, they are the code. */
function withBreaks(code) {
    return code.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function offsets(lines) {
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length);
    return starts;
}
/** Leaves out common text at both ends, but never half a surrogate pair or half a CRLF. */
function narrow(code, { start, end, inserted }) {
    const { prefix, suffix } = (0,_text_common_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .commonEnds */ .y)(code.slice(start, end), inserted, isWithin);
    return {
        start: start + prefix,
        end: end - suffix,
        inserted: inserted.slice(prefix, inserted.length - suffix),
    };
}
function isWithin(text, at) {
    const pair = text.slice(at - 1, at + 1);
    return pair === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair);
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

/***/ 49491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sumsMarkdown),
/* harmony export */   r: () => (/* binding */ sums)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);
/* harmony import */ var _replacement_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59244);


/**
 * What the numbers of a report are parts of: all findings by their verdict, the poisoned ones by what to do with them, all findings by
 * their replacement, and the families by their size. A sum of one part is left out, and all are where there are fewer than two findings.
 */
function sums({ findings, families }) {
    if (findings.length < 2)
        return [];
    const poisoned = findings.filter(({ verdict }) => verdict === 'poisoned');
    const dropped = poisoned.filter((one) => (0,_replacement_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .dropSays */ .m)(one) !== null).length;
    const verified = findings.flatMap(({ purified }) => (purified?.verified === true ? [purified.grade] : []));
    const proved = verified.filter((grade) => grade === 'proved').length;
    const once = families.filter(({ carriers }) => carriers === 1).length;
    const rows = [
        [
            'findings',
            findings.length,
            [
                [poisoned.length, 'poisoned'],
                [findings.length - poisoned.length, 'suspicious'],
            ],
        ],
        [
            'poisoned',
            poisoned.length,
            [
                [dropped, 'to drop (the attacker chose their label or response too)'],
                [poisoned.length - dropped, 'to drop or replace'],
            ],
        ],
        [
            'replacements',
            findings.length,
            [
                [proved, 'proved'],
                [verified.length - proved, 'that a person decides on'],
                [findings.length - verified.length, 'without one'],
            ],
        ],
        [
            'families',
            families.length,
            [
                [families.length - once, 'in several units'],
                [once, 'in one unit each'],
            ],
        ],
    ];
    return rows
        .map(([name, all, parts]) => ({ name, all, parts: parts.filter(([number]) => number > 0) }))
        .filter(({ parts }) => parts.length > 1)
        .map(({ name, all, parts }) => {
        const says = parts.map(([number, what]) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(number)} ${what}`).join(' + ');
        return { name, says: `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(all)} = ${says}` };
    });
}
/** The sums as paragraphs of Markdown, each with an empty line after it. */
function sumsMarkdown(result) {
    return sums(result)
        .map(({ name, says }) => `**${name.charAt(0).toUpperCase()}${name.slice(1)}** ${says}\n\n`)
        .join('');
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
/* harmony export */   LY: () => (/* binding */ witnessesSay),
/* harmony export */   LZ: () => (/* binding */ copyCommand),
/* harmony export */   N9: () => (/* binding */ victimLine),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   Ur: () => (/* binding */ accounting),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   cu: () => (/* binding */ recommendation)
/* harmony export */ });
/* harmony import */ var _result_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63970);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);
/* harmony import */ var _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60437);
/* harmony import */ var _replacement_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59244);
/* harmony import */ var _witness_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);





/**
 * The counts in one sentence that reconciles: units = poisoned + suspicious + clean + errors, of which suspicious is left out if
 * there is none. Skipped rows are not units, nor are records that the base has too. Poisoned units that are not listed among the findings are counted separately.
 */
function totals({ summary, findings, overall, unjudged }) {
    const verdicts = [
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.poisoned)} poisoned`,
        ...(summary.suspicious > 0 ? [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.suspicious)} suspicious`] : []),
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
    const unlisted = summary.poisoned - countOf(findings, 'poisoned');
    const note = unlisted > 0 ? `; ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unlisted, 'poisoned unit')} not listed` : '';
    const units = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary.units, 'unit')} = ${verdicts.join(' + ')}`;
    return `${units}; ${besides.join(', ')}${note}; ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(summary.seconds)}`;
}
/** The accounts in one sentence: every record and every file that was looked at, each in one class; empty classes are left out. */
function accounting({ summary: { records, files, suspicious } }) {
    const parts = (classes) => classes
        .filter(([number], index) => number > 0 || index === 0)
        .map(([number, name]) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(number)} ${name}`)
        .join(' + ');
    const recordParts = parts([
        [records.judged, suspicious > 0 ? `judged (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(suspicious)} of them suspicious)` : 'judged'],
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
/**
 * What to do with poisoned records whose answer is the attacker's; `null` if there are none.
 * @param quoted a command as the report shows it, escaped
 */
function recommendation({ findings }, run, quoted) {
    const poisoned = findings.filter(({ verdict }) => verdict === 'poisoned');
    const labelled = poisoned.filter((one) => (0,_replacement_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .dropSays */ .m)(one) !== null).length;
    if (labelled === 0)
        return null;
    const them = poisoned.length > labelled
        ? `all ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(poisoned.length, 'poisoned unit')}`
        : labelled === 1
            ? 'it'
            : 'them';
    const drop = `Recommended: drop ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(labelled, 'poisoned record')}.`;
    const command = run === undefined ? null : copyCommand(run, 'clean');
    return command === null
        ? `${drop} A scan of the data with \`--write-clean\` writes a copy without ${them}.`
        : `${drop} ${quoted(command)} writes a copy without ${them}.`;
}
/** The command of a run with a copy of its data; `null` if it has none. */
function copyCommand({ command, copies }, what) {
    if (command === null || copies === null)
        return null;
    return `${command} --write-${what} ${(0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shellQuote */ .Z)(copies[what], 'COPY')}`;
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
/** The numbers of poisoned and suspicious units, for a heading: `3 of 20 units poisoned, 1 suspicious`. */
function foundSays({ summary, findings }) {
    const units = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary.units, 'unit');
    const poisoned = Math.max(summary.poisoned, countOf(findings, 'poisoned'));
    const suspicious = Math.max(summary.suspicious, countOf(findings, 'suspicious'));
    if (poisoned === 0 && suspicious === 0)
        return `no trigger found in ${units}`;
    if (poisoned === 0)
        return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(suspicious)} of ${units} suspicious, none poisoned`;
    const besides = suspicious === 0 ? '' : `, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(suspicious)} suspicious`;
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(poisoned)} of ${units} poisoned${besides}`;
}
function countOf(findings, verdict) {
    return findings.filter((finding) => finding.verdict === verdict).length;
}
/** The victim and why it was chosen. Not escaped. */
function victimLine({ victim }, quote) {
    return `${quote(victim.name)} (${quote(victim.task)}): ${quote(victim.reason)}`;
}
/**
 * The witnesses that the findings rest on: `Proof in 2 findings, Model in 1 finding`; `null` without findings. What each of them
 * could have seen of the units that were judged clean belongs here too, once a result holds it.
 */
function witnessesSay({ findings }) {
    const names = findings.flatMap(({ testimonies }) => [
        ...new Set(testimonies.map(({ witness }) => witness)),
    ]);
    const said = _result_result_js__WEBPACK_IMPORTED_MODULE_3__/* .WITNESS_NAMES */ .z.map((name) => [name, names.filter((one) => one === name).length])
        .filter(([, number]) => number > 0)
        .map(([name, number]) => `${_witness_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .WITNESS_WORDS */ .IC[name].name} in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, 'finding')}`);
    return said.length === 0 ? null : said.join(', ');
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ patternSays),
/* harmony export */   K7: () => (/* binding */ widerPattern),
/* harmony export */   TS: () => (/* binding */ suspiciousStyle),
/* harmony export */   j9: () => (/* binding */ familySays),
/* harmony export */   tt: () => (/* binding */ triggerSays)
/* harmony export */ });
/* harmony import */ var _code_styles_describe_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48809);
/* harmony import */ var _code_styles_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88685);
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77028);
/* harmony import */ var _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64668);
/* harmony import */ var _readable_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45052);





/** A trigger in a sentence: its kind and its text, of a style what it is the form of. */
function triggerSays({ kind, text, family }, quote) {
    return kind === 'style' ? `style ${styleSays(family, quote)}` : `${kind} ${quote(text)}`;
}
/** The family of a trigger in a sentence: the kind, and the pattern for people. */
function familySays({ kind, family }, quote) {
    const pattern = patternSays({ kind, family }, quote);
    return isOfComments(kind, family) ? pattern : `${kind} ${pattern}`;
}
/** The pattern of a family for people, quoted; of a style the form, and what it is a form of. */
function patternSays({ kind, family }, quote) {
    return kind === 'style' ? styleSays(family, quote) : quote((0,_readable_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readablePattern */ .t)(kind, family));
}
/**
 * Patterns of comments that have no text in common say what they are of; that of a text begins with the mark of a comment. Those of
 * prompts always do.
 */
function isOfComments(kind, family) {
    return kind === 'text' || (kind === 'comment' && family.startsWith('comment '));
}
/** Whether a suspicious finding is one that only labels show, in blanks and lines or in another style; `null`: it is neither. */
function suspiciousStyle({ verdict, company, trigger: { kind, family }, }) {
    if (kind !== 'style' || verdict !== 'suspicious' || company === null)
        return null;
    return _code_styles_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.has(partsOf(family).construct) ? 'layout' : 'style';
}
/**
 * The pattern where it says more than the trigger does: something is left out of it, or its comments have less than their text in
 * common. `null`: it does not.
 */
function widerPattern({ kind, text, family, }) {
    if (kind === 'style')
        return null;
    if (kind === 'text')
        return (0,_code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfWords */ .h)(family) ? null : family;
    const pattern = (0,_readable_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readablePattern */ .t)(kind, family);
    const isWider = kind === 'comment' ? isOfComments(kind, family) : pattern.includes('…');
    return isWider && pattern !== text ? pattern : null;
}
/** `i += 1` (the step up of a `for`), or words alone. */
function styleSays(family, quote) {
    const { construct, form } = partsOf(family);
    const { says, isCode } = (0,_code_styles_describe_form_js__WEBPACK_IMPORTED_MODULE_3__/* .describeForm */ .w)(construct, form);
    return isCode && construct !== ''
        ? `${quote(says)} (${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedSentence */ .k)((0,_code_styles_describe_form_js__WEBPACK_IMPORTED_MODULE_3__/* .describeConstruct */ .L)(construct), quote)})`
        : quote(says);
}
/** The construct and the form in the pattern of a style. */
function partsOf(family) {
    const end = family.indexOf(': ');
    return end < 0
        ? { construct: '', form: family }
        : { construct: family.slice(0, end), form: family.slice(end + 2) };
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
/* harmony import */ var _text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54443);
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
        ...groupUnjudged(files).map(({ says }) => `\n${(0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdownText */ .m4)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(says, 2 * PLACE_WIDTH))}`),
        ...(rows.length === 0 ? [] : ['', ...lines.slice(0, 2), ...rows]),
        ...(more > 0 ? ['', `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more in the JSON report.`] : []),
    ].join('\n');
    return { text, shown: files.slice(0, rows.length) };
}
const HEAD = ['Where', 'Content', 'Id'];
function fileRow(file) {
    return [(0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(file.path, PLACE_WIDTH)), (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeCell */ .MZ)(contentSays(file)), (0,_text_escape_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(file.id)];
}


/***/ }),

/***/ 4235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ windowNotes),
/* harmony export */   r: () => (/* binding */ mergedSays)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8567);


/** Hex digits of a commit: as git shows it. */
const COMMIT_DIGITS = 8;
/** What was tested with the change, and what is new in several of its records; a sentence each. */
function windowNotes({ summary }, quote) {
    const { window, newPatterns } = summary;
    return [
        ...unreachedNote(summary, quote),
        ...(window === null || window.records === 0
            ? []
            : [
                `Labels were also tested with ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(window.records, 'record')} added since ${quote(window.commit.slice(0, COMMIT_DIGITS))} (${window.date}).`,
            ]),
        ...newPatterns.map(({ kind, pattern, records, of, label }) => {
            const named = { kind, family: pattern };
            const shared = kind === 'comment' || kind === 'style'
                ? `the ${(0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .familySays */ .j9)(named, quote)}`
                : (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .patternSays */ .Hz)(named, quote);
            const labelled = label === null ? '' : `, all labelled ${quote(label)}`;
            return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(records)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'new record')} share ${shared}${labelled}; no record of the base has it, and they have little else in common. This fails no check.`;
        }),
    ];
}
/** Why a start was not reached, as a part of a sentence. */
const UNREACHED = {
    'long-history': 'the history has more commits than are looked through',
    'shallow-clone': 'the clone is shallow, and its history does not reach back so far',
    'all-later': 'all of the history is later',
    'large-tree': 'that state has more files than GitHub lists',
    'no-answer': 'GitHub did not answer when it was asked for it',
};
/** Which start was asked for and not reached, and what was tested instead. */
function unreachedNote({ unreached, window }, quote) {
    if (unreached === null)
        return [];
    const { asked, reason } = unreached;
    const instead = window === null
        ? 'No window was tested.'
        : `The window begins at ${quote(window.commit.slice(0, COMMIT_DIGITS))} (${window.date}) instead.`;
    const remedy = reason === 'shallow-clone' ? ` Fetch the whole history, as ${quote('fetch-depth: 0')} does.` : '';
    return [
        `The option ${quote('since')} is ${quote(asked)}, and that start was not reached: ${UNREACHED[reason]}. ${instead}${remedy}`,
    ];
}
/** What was merged with the same trigger: `6 records with the same trigger: train.jsonl:12 (1f3a9c2e, 2026-11-30) …`. */
function mergedSays({ records, shown }, quote) {
    const named = shown.map(({ path, record, commit, date }) => {
        const place = quote(record === null ? path : `${path}:${String(record)}`);
        return commit === null ? place : `${place} (${quote(commit.slice(0, COMMIT_DIGITS))}, ${date ?? ''})`;
    });
    const more = records - shown.length;
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, 'record')} with the same trigger: ${named.join(', ')}${more > 0 ? ` and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more` : ''}`;
}


/***/ }),

/***/ 28720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ witnessRows),
/* harmony export */   IC: () => (/* binding */ WITNESS_WORDS)
/* harmony export */ });
/* unused harmony exports COUNTED_FUNCTIONS, OTHER_ROWS */
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77028);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);
/* harmony import */ var _lead_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16395);
/* harmony import */ var _family_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1104);
/* harmony import */ var _window_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4235);





const asStrong = (things) => (pValue) => `as strong in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOdds */ .YB)(pValue, things)}`;
/** Natural functions in which inert code was counted, in all languages together. */
const COUNTED_FUNCTIONS = 72_905;
/** The names of the witnesses, and how their strength reads. */
const WITNESS_WORDS = {
    semantics: {
        name: 'Proof',
        strength: (pValue) => `such code is in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOdds */ .YB)(pValue, 'natural functions', COUNTED_FUNCTIONS)}`,
    },
    characters: {
        name: 'Hidden character',
        strength: (pValue) => `such characters are in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOdds */ .YB)(pValue, 'natural functions')}`,
    },
    company: { name: 'Company', strength: asStrong('clean datasets') },
    association: { name: 'Prompt and response', strength: asStrong('clean datasets') },
    labels: { name: 'Labels', strength: asStrong('clean datasets') },
    victim: { name: 'Model', strength: asStrong('clean functions') },
};
/** The names of the rows that are of no witness. */
const OTHER_ROWS = {
    merged: 'Merged before',
    shared: (scope) => `In this ${scope}`,
};
/** Rows of one finding: a function may hold a hundred dead statements. */
const MAX_ROWS = 6;
/** One row for each testimony on a finding, in the order of their kinds, and one for other findings of its family. */
function witnessRows(finding, { families, scope }, quote) {
    const { testimonies, company } = finding;
    const rows = (0,_lead_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .byKind */ .Sb)(finding)
        .slice(0, MAX_ROWS)
        .map((testimony, at, shown) => toRow(testimony, finding, isRepeated(testimony, shown.slice(0, at)), quote));
    const more = testimonies.length - rows.length;
    const speak = testimonies.some(({ witness }) => witness === 'labels');
    const shared = (0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSays */ .q6)(finding, families, quote);
    return [
        ...rows,
        ...(more > 0
            ? [plainRow('Also', `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'more testimony', 'more testimonies')} in the JSON report`)]
            : []),
        ...(company !== null && !speak ? [plainRow(WITNESS_WORDS.labels.name, companySays(company, quote))] : []),
        ...(finding.merged === null ? [] : [plainRow(OTHER_ROWS.merged, (0,_window_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedSays */ .r)(finding.merged, quote))]),
        ...(shared === null ? [] : [plainRow(OTHER_ROWS.shared(scope), shared)]),
    ];
}
function plainRow(name, says) {
    return { name, says, strength: '' };
}
/** Whether the same witness has a row already: labels have one for the records and one for their probe. */
function isRepeated({ witness }, before) {
    return before.some((one) => one.witness === witness);
}
function toRow(testimony, finding, repeated, quote) {
    const { witness, pValue, sentence } = testimony;
    const { name, strength } = WITNESS_WORDS[witness];
    const says = (0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedSentence */ .k)(sentence.replace(/\.$/u, ''), quote);
    return {
        name,
        says: `${says}${additionOf(witness, repeated)?.(finding, quote) ?? ''}`,
        strength: pValue !== null ? strength(pValue) : witness === 'victim' ? scores(finding) : '',
    };
}
/** What the finding itself adds to the sentence of a witness. */
function additionOf(witness, repeated) {
    if (witness === 'victim' || (witness === 'labels' && repeated))
        return aboutAnswer;
    return witness === 'labels' ? aboutBase : null;
}
function aboutAnswer(finding, quote) {
    return `${planted(finding, quote)}${recorded(finding, quote)}`;
}
/** Records of the base, unless all of them were merged just before: the sentence counts those. */
function aboutBase({ company, merged }) {
    const inBase = company?.inBase ?? null;
    return inBase !== null && inBase > 0 && inBase === merged?.records ? '' : (0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .baseSays */ .A1)(inBase);
}
/** `; planted in 20 clean functions, 19 turn to 0`, or '' if it was not measured. */
function planted({ sufficiency, prediction }, quote) {
    if (sufficiency === null)
        return '';
    const { planted: functions, turned } = sufficiency;
    const turns = turned === 0 ? 'none turns' : `${String(turned)} ${turned === 1 ? 'turns' : 'turn'}`;
    return `; planted in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(functions, 'clean function')}, ${turns} to ${quote(prediction ?? '')}`;
}
/** The recorded label where a probe finds another one more likely. */
function recorded({ company, label, prediction }, quote) {
    const differs = company !== null && label !== null && label !== prediction;
    return differs ? `; the recorded label is ${quote(label)}` : '';
}
/** `12 records have it, all labelled 0; none in the base` */
function companySays({ carriers, labelled, label, inBase }, quote) {
    const have = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(carriers, 'record')} ${carriers === 1 ? 'has' : 'have'} it`;
    return `${have}, ${(0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .labelledSays */ .A2)(carriers, labelled, quote(label))}${(0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .baseSays */ .A1)(inBase)}`;
}
/** The scores that were compared with a threshold, where no clean code was given. */
function scores({ deficit, transfer, threshold }) {
    const parts = [
        deficit === null ? null : `deficit ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(deficit)}`,
        transfer === null ? null : `transfer ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(transfer)}`,
        threshold === null ? null : `threshold ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(threshold)}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? '' : `scores: ${parts.join(', ')}`;
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

/***/ 54443:
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

/***/ 46167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markedLines),
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76163);
/* harmony import */ var _layout_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34489);


/**
 * The lines that contain `spans`, with context, safe to print, and with marks below.
 * @param spans UTF-16 offsets in `code`, ascending, not overlapping
 */
function excerpt(code, spans, options) {
    const lines = (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLines */ .z)(code);
    const marked = markedLines(lines, spans);
    const kept = [...marked.keys()].slice(0, options.maxLines);
    const shown = [...withContext(kept, lines.length, options.context)].sort((a, b) => a - b);
    return {
        lines: shown.map((index) => ({
            number: options.firstLine + index,
            ...(0,_layout_line_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutLine */ .J)(lines[index]?.text ?? '', kept.includes(index) ? (marked.get(index) ?? []) : [], options.width),
        })),
        omitted: marked.size - kept.length,
    };
}
/**
 * The marked spans of each line, by line index, as offsets in that line; indentation is never marked. A span of blanks alone has its
 * first line, without a mark.
 */
function markedLines(lines, spans) {
    const marked = new Map();
    for (const span of spans) {
        const first = (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .m)(lines, span.start);
        const last = (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .m)(lines, Math.max(span.start, span.end - 1));
        let isSeen = false;
        for (let index = first; index <= last; index++) {
            const part = withinLine(lines[index], span);
            if (!part)
                continue;
            isSeen = true;
            const parts = marked.get(index);
            if (parts)
                parts.push(part);
            else
                marked.set(index, [part]);
        }
        if (!isSeen && !marked.has(first))
            marked.set(first, []);
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


/***/ }),

/***/ 60437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/* harmony import */ var _show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3088);

/** Words that a shell takes as they are. */
const PLAIN = /^[\w./@%+=:,-]+$/;
/**
 * A word of a command for a POSIX shell, to be copied by a person. A word with characters that do not show cannot be copied from a
 * report, and is written as `fallback`. So is a word that begins with a hyphen, which would be an option.
 */
function shellQuote(word, fallback) {
    if ((0,_show_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnsafe */ .an)(word) !== word || word.startsWith('-') || word === '')
        return fallback;
    return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ })

};
