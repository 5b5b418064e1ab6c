export const id = 902;
export const ids = [902];
export const modules = {

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
/* harmony export */   DH: () => (/* binding */ opinionSays),
/* harmony export */   Dg: () => (/* binding */ indexFamilies),
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
/**
 * The other findings of a finding's family, where units were judged one by one: `12 findings have it, all labelled 0`; `null`
 * if there are none.
 */
function sharedSays({ trigger, label, company }, families, quote) {
    const family = families.get(familyKey(trigger.kind, trigger.family));
    if (company !== null || family === undefined || family.carriers < 2)
        return null;
    const pattern = (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_0__/* .patternSays */ .Hz)({ kind: trigger.kind, family: family.pattern }, quote);
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(family.carriers, 'finding')} have ${pattern}${labels(family, label, quote)}`;
}
function labels({ purity }, label, quote) {
    if (purity === null)
        return '';
    if (purity < 1)
        return `, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(purity)} with the same label`;
    return label === null ? ', all with the same label' : `, all labelled ${quote(label)}`;
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
/**
 * The marked spans of each line, by line index, as offsets in that line; indentation is never marked. A span of blanks alone has its
 * first line, without a mark.
 */
function markedLines(lines, spans) {
    const marked = new Map();
    for (const span of spans) {
        const first = (0,code_lines/* lineAt */.m)(lines, span.start);
        const last = (0,code_lines/* lineAt */.m)(lines, Math.max(span.start, span.end - 1));
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

/***/ 16395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ byKind),
/* harmony export */   Yp: () => (/* binding */ suspiciousMeans),
/* harmony export */   _9: () => (/* binding */ leadSentence)
/* harmony export */ });
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77028);
/* harmony import */ var _readable_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45052);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8567);



/** What a suspicious finding means, in half a sentence, with the option quoted. */
function suspiciousMeans(finding, quote) {
    const why = (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfLayout */ .Gh)(finding) ? LAYOUT_MEANS : 'natural code has this too, but rarely';
    return `${why}; it fails no check unless ${quote('--fail-on suspicious')}`;
}
const LAYOUT_MEANS = 'labels follow blanks and lines, which many models never see, and this may come from how the data were put together';
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
    const named = `${firstOf(naming(first, finding))}${usualIn(first)}`;
    return (0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSentence */ .k)(named, quote).replace(/^[A-Z](?=[a-z ])/u, (letter) => letter.toLowerCase());
}
/** What labels say of the form that most of the data takes, as a further clause; '' for what is no style. */
function usualIn({ witness, sentence }) {
    const usual = witness === 'labels' ? /\. (Where this data has a choice, .*?`)\.?$/u.exec(sentence)?.[1] : undefined;
    return usual === undefined ? '' : `; ${usual.replace(/^W/u, 'w')}`;
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
        .replace(/\bwithout it\b/iu, (words) => words.replace(/it$/u, `this ${noun(finding)}`))
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
    if (kind === 'comment' && (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_0__/* .widerPattern */ .K7)(finding.trigger) !== null)
        return commentLike(family);
    const isExact = !(0,_readable_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .readablePattern */ .t)(kind, family).includes('…');
    if (isExact)
        return `this ${noun(finding)}`;
    return noun(finding) === 'code' ? 'code like this' : `a ${noun(finding)} like this`;
}
/** A comment of a family whose comments have a word in common, or their place. */
function commentLike(family) {
    const word = /^comment with the word "(.*)"$/u.exec(family)?.[1];
    return word === undefined ? 'a comment in such a place' : `a comment with the word ${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .inBackticks */ .Z)(word)}`;
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
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38737);
/* harmony import */ var _text_markdown_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13320);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33809);
/* harmony import */ var _code_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76666);
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88846);
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
        (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)((0,_finding_code_js__WEBPACK_IMPORTED_MODULE_2__/* .findingPlace */ .ps)(finding).place, PLACE_WIDTH)),
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
        `### ${String(number)}. ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(place, PLACE_WIDTH))}${within === null ? '' : ` (${within})`}`,
        headline(finding),
        excerptFence(finding, width),
        witnessTable(finding, { families, scope: 'scan' }),
        replacementLine(finding),
        ...diffFence(finding, width),
        ...dropLine(finding),
        `<sub>${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.id)}</sub>`,
    ].join('\n\n');
}
function quote(text) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, QUOTE_WIDTH));
}
function cell(text) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, QUOTE_WIDTH));
}
/** The strongest sentence about a finding, and below it kind of trigger, function, pattern, further triggers. */
function headline(finding) {
    const lead = (0,_lead_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .leadSentence */ ._9)(finding, quote);
    if (finding.verdict === 'poisoned')
        return `**Poisoned:** ${lead}\n\n${details(finding)}`;
    return `**Suspicious:** ${lead} (${(0,_lead_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .suspiciousMeans */ .Yp)(finding, _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)})\n\n${details(finding)}`;
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
    const rows = (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .excerptRows */ .$E)(lines, (0,_code_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .gutterWidth */ .wE)(lines), (0,_text_palette_js__WEBPACK_IMPORTED_MODULE_7__/* .palette */ .M)(false));
    const rest = omitted > 0 ? [`… ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(omitted, 'more marked line')}`] : [];
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFence */ .d6)([...rows, ...rest].map((row) => row.trimEnd()).join('\n'), 'text');
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
    return [(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFence */ .d6)([...diffRows(lines), ...rest].join('\n'), 'diff')];
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
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38737);
/* harmony import */ var _text_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13320);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33809);
/* harmony import */ var _family_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1104);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8567);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);
/* harmony import */ var _asides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70374);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96895);








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
        (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_2__/* .patternSays */ .Hz)({ kind, family: pattern }, cell),
        label === null ? '' : (0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .labelledSays */ .A2)(carriers, labelled ?? carriers, cell(label)) + (0,_family_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .opinionSays */ .DH)(confirmed),
        pValue === null ? '' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPValue */ .td)(pValue).replace('= ', ''),
        inBase === null ? '' : inBase === 0 ? 'none' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(inBase),
    ];
}
function familyRow({ carriers, kind, pattern, purity }) {
    const sameLabel = purity === null ? 'no labels' : purity < 1 ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(purity) : 'all';
    return [(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(carriers), kind, (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_2__/* .patternSays */ .Hz)({ kind, family: pattern }, cell), sameLabel];
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
        : groupedSection('Not judged', ['Fields', 'What', 'Where'], (0,_asides_js__WEBPACK_IMPORTED_MODULE_4__/* .asideRows */ .A)(asides));
}
function groupedSection(heading, head, grouped) {
    const rows = (0,_skipped_js__WEBPACK_IMPORTED_MODULE_5__/* .groupSkipped */ .a)(grouped, MAX_REASONS, MAX_PLACES).map(({ count, reason, places, more }) => {
        const listed = [...places.map(cell), ...(more === '' ? [] : [more])].join(', ');
        return [(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count), cell(reason), listed];
    });
    return `### ${heading}\n\n${(0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(head, rows, { align: 'r' })}`;
}
function cell(text) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeCell */ .MZ)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(text, CELL_WIDTH));
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
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88846);
/* harmony import */ var _replacements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);




/** What to do with a style that has no replacement. */
const NO_STYLE = 'none is suggested, because the usual form is not known to keep the behaviour in all places: drop the record';
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
        return finding.trigger.kind === 'style' ? NO_STYLE : 'none is suggested';
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
function answerSays({ prediction: before, testimonies }, { prediction, confidence }, quote) {
    if (prediction === null)
        return '';
    const changes = before !== null && before !== prediction;
    const answer = `${quote(prediction)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProbability */ .tY)(confidence)})`;
    const isProbe = testimonies.some(({ witness }) => witness === 'labels');
    const what = isProbe ? "the prediction of the labels' probe" : "the model's answer";
    return `${what} ${changes ? 'changes back to' : 'is'} ${answer}`;
}
/** Why a record with a label, or with a planted response, had better be dropped; `null` for any other. */
function dropSays({ label, testimonies }) {
    if (testimonies.some(({ witness }) => witness === 'association'))
        return 'whoever plants a trigger in a prompt writes its response too, which no replacement mends';
    return label === null ? null : 'whoever plants a trigger chooses its label too, which no replacement mends';
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
/* harmony import */ var _finding_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88846);




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
/* harmony export */   N9: () => (/* binding */ victimLine),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   Ur: () => (/* binding */ accounting),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   cu: () => (/* binding */ recommendation)
/* harmony export */ });
/* harmony import */ var _result_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63970);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78296);
/* harmony import */ var _replacement_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59244);
/* harmony import */ var _witness_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




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
/** What to do with poisoned records whose answer is the attacker's; `null` if there are none. Safe in Markdown. */
function recommendation({ findings }) {
    const labelled = findings.filter((one) => one.verdict === 'poisoned' && (0,_replacement_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .dropSays */ .m)(one) !== null).length;
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
    const said = _result_result_js__WEBPACK_IMPORTED_MODULE_2__/* .WITNESS_NAMES */ .z.map((name) => [name, names.filter((one) => one === name).length])
        .filter(([, number]) => number > 0)
        .map(([name, number]) => `${_witness_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .WITNESS_WORDS */ .IC[name].name} in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, 'finding')}`);
    return said.length === 0 ? null : said.join(', ');
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ isOfLayout),
/* harmony export */   Hz: () => (/* binding */ patternSays),
/* harmony export */   K7: () => (/* binding */ widerPattern),
/* harmony export */   j9: () => (/* binding */ familySays),
/* harmony export */   tt: () => (/* binding */ triggerSays)
/* harmony export */ });
/* harmony import */ var _code_styles_describe_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48809);
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77028);
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
/** Patterns of comments that have no text in common say what they are of; that of a text begins with the mark of a comment. */
function isOfComments(kind, family) {
    return kind === 'comment' && family.startsWith('comment ');
}
/** Whether a finding is one that only labels show, and only in blanks and lines. */
function isOfLayout({ verdict, company, trigger: { kind } }) {
    return kind === 'style' && verdict === 'suspicious' && company !== null;
}
/**
 * The pattern where it says more than the trigger does: something is left out of it, or its comments have less than their text in
 * common. `null`: it does not.
 */
function widerPattern({ kind, text, family, }) {
    if (kind === 'style')
        return null;
    const pattern = (0,_readable_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readablePattern */ .t)(kind, family);
    const isWider = kind === 'comment' ? isOfComments(kind, family) : pattern.includes('…');
    return isWider && pattern !== text ? pattern : null;
}
/** `i += 1` (the step up of a `for`), or words alone. */
function styleSays(family, quote) {
    const { construct, form } = partsOf(family);
    const { says, isCode } = (0,_code_styles_describe_form_js__WEBPACK_IMPORTED_MODULE_1__/* .describeForm */ .w)(construct, form);
    return isCode && construct !== ''
        ? `${quote(says)} (${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedSentence */ .k)((0,_code_styles_describe_form_js__WEBPACK_IMPORTED_MODULE_1__/* .describeConstruct */ .L)(construct), quote)})`
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
/* unused harmony export COUNTED_FUNCTIONS */
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
        ...(finding.merged === null ? [] : [plainRow('Merged before', (0,_window_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedSays */ .r)(finding.merged, quote))]),
        ...(shared === null ? [] : [plainRow(`In this ${scope}`, shared)]),
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
/** The scores that were compared with a threshold, where no clean code was at hand. */
function scores({ deficit, transfer, threshold }) {
    const parts = [
        deficit === null ? null : `deficit ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(deficit)}`,
        transfer === null ? null : `transfer ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(transfer)}`,
        threshold === null ? null : `threshold ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNats */ .Ae)(threshold)}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? '' : `scores: ${parts.join(', ')}`;
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
/* unused harmony export heardSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);
/* harmony import */ var _testimony_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63970);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25666);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99222);





/** Schema of `RecordCounts`. */
const recordCountsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    total: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    judged: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with a verdict: clean, suspicious or poisoned.'),
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
/** Schema of a `Heard`. */
const heardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    witness: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_testimony_js__WEBPACK_IMPORTED_MODULE_2__/* .WITNESS_NAMES */ .z),
    units: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units that it judged.'),
    carriers: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('The least number of units with the same trigger that it could have seen; 1: a single one; null: it could have seen none.'),
})
    .describe('A witness that judged units, and how weak a pattern it could have seen.');
/** Schema of a `Summary`. */
const summarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: recordCountsSchema,
    files: fileCountsSchema,
    asides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .asideSchema */ .uE)
        .max(_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SKIPPED_ROWS */ .QM)
        .describe('Fields whose values are patches, which are not judged.'),
    unlabelled: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9
        .nullable()
        .describe('Judged units without a label among labelled ones; null where no labels were judged together.'),
    power: powerSchema
        .nullable()
        .describe('How weak a pattern labels could have shown; null where no labels were judged together.'),
    window: _window_js__WEBPACK_IMPORTED_MODULE_4__/* .windowSchema */ .yt.nullable(),
    unreached: _window_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachedSchema */ .hJ.nullable(),
    newPatterns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_window_js__WEBPACK_IMPORTED_MODULE_4__/* .newPatternSchema */ .wg),
    witnesses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(heardSchema).describe('Who judged; a witness that judged no unit is not listed.'),
    units: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with an outcome.'),
    poisoned: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with the verdict poisoned.'),
    suspicious: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units with the verdict suspicious.'),
    clean: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    degraded: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units, of any verdict, whose parse was incomplete.'),
    skipped: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Rows that never became a unit.'),
    errors: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units that could not be analysed or judged.'),
    suppressed: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Units whose finding the configuration accepts.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Duration of the run.'),
})
    .describe('units = poisoned + suspicious + clean + errors + suppressed; skipped rows were never units.');
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

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hJ: () => (/* binding */ unreachedSchema),
/* harmony export */   wg: () => (/* binding */ newPatternSchema),
/* harmony export */   yt: () => (/* binding */ windowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Schema of a `TestedWindow`. */
const windowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The state at which it begins.'),
    date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The day of that commit: 2026-11-30.'),
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records that were added since, without those of the change.'),
})
    .describe('The time before a change, or at the end of a branch, whose additions are tested by themselves.');
/** Schema of an `Unreached`. */
const unreachedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The start as the option `since` names it: 1000 records.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['long-history', 'shallow-clone', 'all-later', 'large-tree'])
        .describe('`long-history`: only so many commits are looked through. `shallow-clone`: the history of the clone ends before that. `all-later`: the history of the repository does. `large-tree`: GitHub does not list all files of that state.'),
})
    .describe('Why the window does not begin where it was asked to: `window` says where it begins instead; without one, none was tested.');
/** Schema of a `NewPattern`. */
const newPatternSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records of the change that hold it.'),
    of: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records of the change.'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The label of all of them; null if they have several, or none.'),
})
    .describe('What several unrelated records of a change share and no record of the base has: a notice, no finding.');


/***/ }),

/***/ 12955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   M8: () => (/* binding */ stoppedReason),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* unused harmony export powerSays */
/* harmony import */ var _rare_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84078);
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
function clean({ judged, unchanged, tested, accepted, layouts, power, ...rest }) {
    const what = unchanged === null ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'record') : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'new or changed record');
    const besides = accepted === 0 ? '' : ` but the ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(accepted)} that the configuration accepts`;
    return (`No pattern${besides} decides labels against the rest of the code: ${what}, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tested, 'pattern')} tested. ` +
        powerSays(power) +
        layoutsSay(layouts) +
        unlabelledSay(rest) +
        (0,_rare_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .rareLabelsSay */ .N)(rest.rareLabels));
}
function layoutsSay(layouts) {
    return layouts === 0
        ? ''
        : ` Labels follow ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(layouts, 'pattern')} of blanks and lines, which ${layouts === 1 ? 'is' : 'are'} only suspicious.`;
}
function unlabelledSay({ unlabelled }) {
    if (unlabelled === 0)
        return '';
    return ` ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unlabelled, 'record')} without a label: this test says nothing of ${unlabelled === 1 ? 'it' : 'them'}.`;
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

/***/ 57325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ partSchema),
/* harmony export */   X: () => (/* binding */ PART_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72031);
/* harmony import */ var _result_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47727);
/* harmony import */ var _result_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99222);
/* harmony import */ var _result_testimony_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63970);
/* harmony import */ var _result_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37167);
/* harmony import */ var _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69085);
/* harmony import */ var _result_window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25666);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16586);









/** Version of the file that a shard writes. */
const PART_VERSION = 8;
const shardNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(_config_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SHARDS */ .h);
/** What all shards of a run have in common. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: _result_result_js__WEBPACK_IMPORTED_MODULE_2__/* .toolSchema */ .wl,
    victim: _result_result_js__WEBPACK_IMPORTED_MODULE_2__/* .victimSchema */ .ON,
    /** Hash of the options that affect the result. */
    options: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc,
    /** Hash of all rows that were read, in order, with their positions. */
    data: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc,
    /** See `ScanSettings`. */
    wholeLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).lt(1),
    /** False discovery rate to keep over the run, or `null`. */
    discoveryRate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).nullable(),
    /** Ids of findings that are known and accepted. */
    suppressed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The summary of the whole run; every shard computes it. */
    summary: _run_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .runSummarySchema */ .RS,
    /** What is new in several records; each shard names what it has read again. */
    newPatterns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_window_js__WEBPACK_IMPORTED_MODULE_5__/* .newPatternSchema */ .wg),
});
/** Schema of a `Part`. */
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('codepurify-part'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PART_VERSION),
    /** Which shard it is, from 1, and the number of shards in the run. */
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: shardNumber, of: shardNumber }),
    run: runSchema,
    /** Names of the families whose carriers this shard has read again. */
    named: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_run_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFamilySchema */ .hO),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    clean: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    degraded: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    errors: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    skipped: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** Skipped and failed rows, up to a limit, in the order of the data. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedSchema */ .cH.extend({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Files whose content is missing, in the order of the data. */
    pointers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .unjudgedSchema */ .Yx.pick({ path: true, oid: true, bytes: true }).extend({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })),
    /** Files that hold no training data, up to a limit. */
    notData: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .notDataSchema */ .dc).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Fields that are not judged, up to a limit; every shard lists all of them. */
    asides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .asideSchema */ .uE).max(_result_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SKIPPED_ROWS */ .QM),
    /** Units of changed files that the base has too; every shard counts all of them. */
    unchanged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** The number of units that each witness judged. */
    heard: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_result_testimony_js__WEBPACK_IMPORTED_MODULE_7__/* .WITNESS_NAMES */ .z), _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9])),
    notDataRecords: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    leftOut: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    /** What this shard saw of each file: see \`FileClasses\`. */
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9])),
    /** Findings before the decisions that need the whole run, in the order of the data, with their positions. */
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ position: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, finding: _result_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .findingSchema */ .$ })),
});


/***/ }),

/***/ 84078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rareLabelsSay),
/* harmony export */   jX: () => (/* binding */ naturalRareLabels),
/* harmony export */   qt: () => (/* binding */ withRareLabels)
/* harmony export */ });
/* harmony import */ var _probe_read_label_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94262);
/* harmony import */ var _probe_judge_dataset_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73762);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);



/** Where no base shows how many rare labels are natural, this fraction is: published sets of few classes have none. */
const NATURAL_FRACTION = 0.01;
/** Standard deviations beyond the natural number that chance explains: one change in 700. */
const CHANCE_DEVIATIONS = 3;
/**
 * The most records with a rare label that are natural: fewer than the carriers in which a pattern is looked for, because these
 * can hide none, or what the base's fraction and chance explain (mean and three deviations of a binomial distribution).
 * @param base `null` without a base, or where it has no labels
 */
function naturalRareLabels({ labelled }, base) {
    const fraction = base === null || base.labelled === 0 ? NATURAL_FRACTION : base.rare / base.labelled;
    const chance = CHANCE_DEVIATIONS * Math.sqrt(labelled * fraction * (1 - fraction));
    return Math.max(_probe_judge_dataset_options_js__WEBPACK_IMPORTED_MODULE_0__/* .DATASET_DEFAULTS */ .O.leastCarriers - 1, Math.floor(labelled * fraction + chance));
}
/**
 * A clean verdict is undecided when too many records were not judged by their labels. Whoever adds them spells the labels: under
 * ever new ones, a trigger in all of them has no class that it could be tied to.
 */
function withRareLabels(verdict, { records, natural }, { records: judged }) {
    if (verdict.kind !== 'clean' || records <= natural)
        return verdict;
    const reason = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(records)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(judged + records, 'labelled record')} have a label that is too rare to be learned ` +
        `(${String(_probe_read_label_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_CLASS_RECORDS */ .rT)} records are needed), and up to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(natural)} would be natural: ` +
        `the labels say nothing of these. ${verdict.reason}`;
    return { ...verdict, kind: 'undecided', reason };
}
/** A sentence for a clean verdict; empty where every label was learned. */
function rareLabelsSay({ records }) {
    if (records === 0)
        return '';
    return ` ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(records, 'record')} with a rare label: this test says nothing of ${records === 1 ? 'it' : 'them'}.`;
}


/***/ }),

/***/ 68017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runResult)
});

// EXTERNAL MODULE: ./build/result/result.js
var result_result = __webpack_require__(37167);
// EXTERNAL MODULE: ./build/result/testimony.js
var testimony = __webpack_require__(63970);
// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/scan/stages/heard-says.js

/** The witnesses in a sentence. */
const NAMES = {
    semantics: 'proofs',
    characters: 'hidden characters',
    company: 'company',
    association: 'prompts and responses',
    labels: 'labels',
    victim: 'the model',
};
/** `Judged by proofs, hidden characters and the model (5 of 7).` A number stands where a witness judged fewer than others. */
function heardSays(witnesses) {
    const most = Math.max(0, ...witnesses.map(({ units }) => units));
    const names = witnesses.map(({ witness, units }) => units === most ? NAMES[witness] : `${NAMES[witness]} (${(0,numbers/* formatCount */.B4)(units)} of ${(0,numbers/* formatCount */.B4)(most)})`);
    const last = names.pop();
    if (last === undefined)
        return 'Nobody judged.';
    return `Judged by ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}.`;
}

// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
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
        if (label === null)
            continue;
        const plain = (0,plain_label/* plainLabel */.p)(label);
        counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
    const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return labelled === 0 ? null : Math.max(...counts.values()) / labelled;
}
function byCarriers(a, b) {
    return b.carriers - a.carriers || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0);
}

// EXTERNAL MODULE: ./build/scan/stages/overall-verdict.js
var overall_verdict = __webpack_require__(12955);
// EXTERNAL MODULE: ./build/scan/stages/rare-labels.js
var rare_labels = __webpack_require__(84078);
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
    const deciding = summary.families.filter(({ decides }) => decides).length;
    const accepted = summary.families.filter(({ flagged, decides }, family) => {
        if (!decides)
            return false;
        const id = byFamily.get(family)?.id;
        const answered = suppressed.filter(({ company }) => id !== undefined && company?.family === id).length;
        return flagged > 0 && answered >= flagged;
    }).length;
    const { judged, unchanged, tested, power, unlabelled, rareLabels } = summary;
    const verdict = () => (0,overall_verdict/* overallVerdict */.Bn)({
        ...{ judged, unchanged, accepted, tested, power, unlabelled, rareLabels },
        families: deciding - accepted,
        layouts: summary.families.length - deciding,
        flagged: countRecords(findings.filter(({ company, verdict: own }) => company !== null && own === 'poisoned')),
    });
    const byOthers = findings.filter(isByOtherWitness).length;
    const all = sentinelVerdict(run, summary) ?? withOtherFindings(changeTooSmall(run, summary) ?? verdict(), byOthers);
    const overall = (0,rare_labels/* withRareLabels */.qt)(all, rareLabels, power);
    const families = summary.families.flatMap((found, family) => conclude_run_toFamily(found, byFamily.get(family)));
    const others = findings.filter(({ company }) => company === null);
    return { overall, families: [...families, ...groupFamilies(others)] };
}
/** Findings in several units of one record count once; a pair has no number of its own in its findings. */
function countRecords(findings) {
    const names = findings.map(({ id, task, path, record }) => record === null || task === 'pair-classification' ? id : JSON.stringify([path, record]));
    return new Set(names).size;
}
/** Whether a witness besides the labels found the unit: the sentinel, where the probe could not judge, or one of code alone. */
function isByOtherWitness({ company, deficit, testimonies, verdict }) {
    const isOther = deficit !== null || testimonies.some(({ witness }) => witness !== 'victim' && witness !== 'labels');
    return company === null && verdict === 'poisoned' && isOther;
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
/** Adds the findings of other witnesses: each is a trigger, even if the labels show nothing. */
function withOtherFindings(whole, byOthers) {
    if (byOthers === 0)
        return whole;
    const units = `${(0,numbers/* count */.U9)(byOthers, 'unit')} ${byOthers === 1 ? 'holds' : 'hold'} a trigger that other witnesses than the labels found.`;
    const reason = whole.kind === 'poisoned' ? `${whole.reason} In addition, ${units}` : units;
    return { ...whole, kind: 'poisoned', reason };
}
/** The verdict on a change that is too small for any pattern to be found; `null` if it is large enough. */
function changeTooSmall({ unread, leftOut, witnesses }, { judged, unchanged, families, window }) {
    if (unchanged === null || families.length > 0 || judged >= dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)
        return null;
    if (judged === 0)
        return nothingJudged({ unread, leftOut }, unchanged);
    const others = witnesses.filter(({ witness }) => witness !== 'labels');
    const floor = `labels show a pattern in ${String(dataset_options/* DATASET_DEFAULTS */.O.leastCarriers)} or more`;
    const records = (0,numbers/* count */.U9)(judged, 'new or changed record');
    return others.length === 0
        ? {
            kind: 'undecided',
            reason: `The change has ${records}, which is too few: ${floor}.`,
            judged,
            unchanged,
        }
        : {
            kind: 'clean',
            reason: `No trigger in ${records}. ${heardSays(others)} ${labelsNeed(window, floor)}`,
            ...{ judged, unchanged },
        };
}
/** What labels could see: with what was merged not long before, a pattern may have enough carriers. */
function labelsNeed(window, floor) {
    if (window === null || window.records === 0)
        return `That is too few for labels: ${floor}.`;
    return `Labels show no pattern in them together with the ${(0,numbers/* count */.U9)(window.records, 'record')} added since ${window.date}: ${floor}.`;
}
/** The verdict on a change without judged units: undecided if there was anything to judge. */
function nothingJudged({ unread: left, leftOut }, unchanged) {
    const reason = `No new or changed unit could be judged: ${(0,numbers/* count */.U9)(left, 'row')} left out.`;
    return left === 0
        ? { kind: 'nothing', reason: nothingSays(leftOut), judged: 0, unchanged }
        : (0,overall_verdict/* undecided */.oo)(reason, unchanged);
}
/** A file that the options leave out may hold new records: nothing is said of them. */
function nothingSays(leftOut) {
    if (leftOut === 0)
        return 'No record is new or changed.';
    const files = (0,numbers/* count */.U9)(leftOut, 'new or changed file');
    return `The options include and exclude, of the command line or .codepurify.yml, leave out ${files}; in the others no record is new or changed.`;
}
function conclude_run_toFamily(found, name) {
    if (name === undefined)
        return [];
    const { carriers, purity, label, labelled, pValue, confirmed, inBase } = found;
    const { id, kind, pattern } = name;
    return [{ id, kind, pattern, carriers, purity, label, labelled, pValue, confirmed, inBase }];
}
/** The verdict on a change whose units were judged one by one; a scan without a base has none. */
function changeVerdict({ findings: all, judged, unread, leftOut, isComplete, witnesses }, unchanged) {
    if (unchanged === null)
        return null;
    const findings = all.filter(({ verdict }) => verdict === 'poisoned');
    const units = (0,numbers/* count */.U9)(judged, 'new or changed unit');
    if (findings.length > 0) {
        const hold = findings.length === 1 ? 'holds' : 'hold';
        const reason = `${(0,numbers/* formatCount */.B4)(findings.length)} of ${units} ${hold} a trigger.`;
        return { kind: 'poisoned', reason, judged, unchanged };
    }
    if (!isComplete) {
        const reason = `The run was stopped: no trigger in the ${units} that it judged.`;
        return { kind: 'undecided', reason, judged, unchanged };
    }
    if (judged === 0)
        return nothingJudged({ unread, leftOut }, unchanged);
    return { kind: 'clean', reason: `No trigger in ${units}. ${heardSays(witnesses)}`, judged, unchanged };
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

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/witness/natural-patterns.js
/**
 * Patterns of inert code that repeat among natural functions: the part of all findings as rare as it that have the pattern, by
 * language. The result of `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
const NATURAL_PATTERNS = {
    c: {
        '__be32 * p ;': 0.3213,
        'return N ;': 0.08571,
        'GError * error ;': 0.0362,
        'error = NULL ;': 0.0362,
        'ctx -> sub -> scissor_state_dirty = ( N < < N ) ;': 0.02256,
    },
    java: {
        'assertTrue ( true ) ;': 0.2838,
        'PageContext pageContext = _jspx_page_context ;': 0.0163,
        'int i = N ;': 0.009804,
        'String result = null ;': 0.009804,
    },
};

;// CONCATENATED MODULE: ./build/witness/shared-pattern.js

/**
 * Natural functions of one language that hold inert code of a kind, in pairs: the part that hold the same (the same tokens apart
 * from literals), without the patterns that repeat. Measured in the second half of the corpora with the
 * patterns of the first: 10 of 1,306 pairs in C, 7 of 4,705 in Java.
 */
const SAME_PATTERN = 0.01;
/** Common tokens over all tokens above which two functions are relatives: a natural pattern repeats among them. */
const RELATED = 0.5;
/**
 * The chance that natural functions, all of which are unrelated, hold the same trigger: λⁿ / n! · cⁿ⁻¹, with λ = `expected`,
 * n the carriers and c = `same`. A bound on the expected number of such groups, and so a p-value.
 * @param expected natural functions of the data that are found with a p-value as small
 * @param same the part of natural inert code that has this pattern
 */
function sharedPatternPValue(expected, carriers, same = SAME_PATTERN) {
    let chance = expected;
    for (let number = 2; number <= carriers; number++)
        chance *= (expected * same) / number;
    return Math.min(1, chance);
}
/** The part of natural inert code of a language, as rare as this, that has a pattern. */
function samePattern(language, pattern) {
    const known = (Object.hasOwn(NATURAL_PATTERNS, language) ? NATURAL_PATTERNS[language] : undefined) ?? {};
    return Math.max(SAME_PATTERN, Object.hasOwn(known, pattern) ? (known[pattern] ?? 0) : 0);
}
/** The number of carriers that are no relatives of each other, counted greedily in their order. */
function countUnrelated(codes, most) {
    const kept = [];
    for (const code of codes) {
        const words = new Set(code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
        if (kept.every((other) => likeness(words, other) < RELATED))
            kept.push(words);
        if (kept.length === most)
            break;
    }
    return kept.length;
}
/** Jaccard index. */
function likeness(a, b) {
    const common = [...a].filter((word) => b.has(word)).length;
    const all = a.size + b.size - common;
    return all === 0 ? 1 : common / all;
}

;// CONCATENATED MODULE: ./build/scan/stages/rare-together.js

/** How many times as often as in the reference corpora a dataset may hold something rare without poison. */
const DISPERSION = 10;
/** Higher rates say nothing: exercises and generated code hold what is uncommon elsewhere in every other function. */
const RARE = 1e-4;
/** Fewer units are not taken together: what they share is tested on its own. */
const FEWEST = 3;
/** Units that are compared; more change nothing. */
const MOST = 20;
/**
 * How rare the units are that no natural dataset of this size holds so many of: with k unrelated units of rate r or less,
 * the chance of k or more in a Poisson distribution with mean `DISPERSION` · r · units. The highest such r counts.
 * @param units the units that were judged
 * @param level the accepted chance, divided by the number of different rates that are tested
 * @returns the highest rate that is unnatural, and the number of unrelated units; `null` if nothing is
 */
function rareTogether(rare, units, level) {
    const rates = [...new Set(rare.map(({ rate }) => rate))]
        .filter((rate) => rate <= RARE)
        .sort((a, b) => b - a);
    for (const rate of rates) {
        const expected = DISPERSION * rate * units;
        const held = rare.filter((one) => one.rate <= rate);
        if (held.length < FEWEST || expected > MOST)
            continue;
        const unrelated = countUnrelated(held.map(({ rest }) => rest), MOST);
        if (unrelated >= FEWEST && poissonTail(unrelated, expected) <= level / rates.length)
            return { rate, unrelated };
    }
    return null;
}
/** The chance of `least` or more events where `mean` are expected. */
function poissonTail(least, mean) {
    if (least <= mean)
        return 1;
    let term = Math.exp(-mean);
    for (let k = 1; k <= least; k++)
        term *= mean / k;
    let sum = 0;
    for (let k = least + 1; term > sum * Number.EPSILON; k++) {
        sum += term;
        term *= mean / k;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/scan/stages/weigh-run.js




/** Carriers of one pattern that are compared; more change nothing. */
const MOST_CARRIERS = 20;
/**
 * Decides between suspicious and poisoned by the whole run. A unit that a proof or a hidden character alone accuses is suspicious if so
 * many units hold such a thing by chance, and in a change one that the victim accuses too. What unrelated units share is
 * poisoned, which is rare in nature even where a single one is not; so are more rare things than any natural data holds. The data may be of a kind that holds more of it than the reference corpora, such as exercises or generated code:
 * then its findings that nothing shares say how much.
 */
function weighRun(hits, run) {
    const findings = hits.map(({ finding }) => finding);
    const open = findings.filter((one) => isByUnitAlone(one) && isOpen(one, run));
    const shared = sharedPatterns(open, run);
    const together = allTogether(open, run);
    return hits.map((hit) => {
        const { finding } = hit;
        if (!isByUnitAlone(finding) || !isOpen(finding, run))
            return hit;
        const found = shared.get(keyOf(finding));
        if (found !== undefined)
            return { ...hit, finding: withCompany(finding, found, 'the same') };
        if (together !== null && isByCode(finding) && rateOf(finding) <= together.rate) {
            return { ...hit, finding: withCompany(finding, { ...together, pValue: finding.pValue }, AS_RARE) };
        }
        return { ...hit, finding: { ...finding, verdict: 'suspicious' } };
    });
}
/** Witnesses that judge a dataset as a whole. */
const OF_DATASETS = new Set(['labels', 'company', 'association']);
/** Whether only witnesses of single units found it, and its p-value is known. */
function isByUnitAlone({ company, pValue, testimonies }) {
    return company === null && pValue !== null && !testimonies.some(({ witness }) => OF_DATASETS.has(witness));
}
/**
 * Whether a finding alone is not enough: it is suspicious, or one of so many units looks like this by chance. The victim's rate is
 * one of units, except in a change.
 */
function isOpen(finding, { units, isChange, level }) {
    if (finding.verdict === 'suspicious')
        return true;
    return (isChange || isByCode(finding)) && rateOf(finding) * units > level;
}
/** Whether no model accuses it: its p-value is a rate that was counted in natural code. */
function isByCode({ testimonies }) {
    return testimonies.every(({ witness }) => witness !== 'victim');
}
/** Whether more units hold what is so rare than any natural data of this size. */
function allTogether(open, { units, level }) {
    const rare = firstOfEach(open.filter(isByCode));
    return rareTogether(rare.map((one) => ({ rate: rateOf(one), rest: withoutTrigger(one) })), units, level);
}
/** The smallest p-value of its witnesses: each has its own part of the level. */
function rateOf({ pValue, testimonies }) {
    return Math.min(pValue ?? 1, ...testimonies.map((one) => one.pValue ?? 1));
}
function sharedPatterns(findings, { units, level }) {
    const shared = new Map();
    const groups = (0,group_by/* groupBy */.$)(findings, keyOf);
    const single = [...groups.values()].filter(({ length }) => length === 1).flat();
    for (const [key, group] of groups) {
        const rate = Math.max(...group.map(rateOf));
        const unrelated = countUnrelated(firstOfEach(group).map(withoutTrigger), MOST_CARRIERS);
        const noise = single.filter((one) => witnessOf(one) === witnessOf(group[0])).length;
        const expected = Math.max(units * rate, noise);
        const pValue = sharedPatternPValue(expected, unrelated, sameIn(group));
        if (unrelated > 1 && pValue <= level)
            shared.set(key, { unrelated, pValue });
    }
    return shared;
}
/** The witness that found it first. */
function witnessOf(finding) {
    return finding?.testimonies[0]?.witness ?? '';
}
/** The part of natural inert code that has a group's pattern. */
function sameIn([first]) {
    return first === undefined ? 1 : samePattern(first.language, first.trigger.family);
}
/** One finding of each record: its functions are one author's decision. */
function firstOfEach(findings) {
    const seen = new Set();
    return findings.filter(({ path, record, id }) => {
        const key = record === null ? id : JSON.stringify([path, record]);
        return seen.size < seen.add(key).size;
    });
}
function keyOf({ language, trigger: { kind, family } }) {
    return JSON.stringify([language, kind, family]);
}
/** What natural data of this size would not hold so often. */
const AS_RARE = 'things as rare: more than natural data of this size';
/** @param what what functions that have little else in common hold too */
function withCompany(finding, { unrelated, pValue }, what) {
    const sentence = `${(0,numbers/* count */.U9)(unrelated, 'function')} that have little else in common hold ${what}.`;
    return {
        ...finding,
        verdict: 'poisoned',
        testimonies: [...finding.testimonies, { witness: 'company', proof: false, pValue, sentence }],
    };
}
function withoutTrigger({ code, trigger }) {
    let left = code;
    for (const { start, end } of [...trigger.spans].reverse())
        left = left.slice(0, start) + left.slice(end);
    return left;
}

;// CONCATENATED MODULE: ./build/scan/stages/settle.js


/** Decides between suspicious and poisoned by the whole run, keeps the false discovery rate over the run, then separates the suppressed findings. */
function settle(tally, settings, isChange = false) {
    const units = tally.hits.length + tally.clean;
    const weighed = weighRun(tally.hits, { units, isChange, level: settings.wholeLevel });
    const discovered = discoveries({ ...tally, hits: weighed }, settings.discoveryRate);
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
    const { hits, suppressed, cleared } = settle(tally, settings, summary.unchanged !== null);
    const findings = hits.map(({ finding }) => finding);
    const { units, degraded, errors } = tally;
    const { unjudged, accepted } = unjudgedFiles(tally, settings.suppressed);
    const clean = tally.clean + cleared;
    const judged = hits.length + clean;
    const suspicious = findings.filter(({ verdict }) => verdict === 'suspicious').length;
    const kept = {
        judged,
        unchanged: tally.unchanged,
        accepted: suppressed.length + accepted.length,
        notData: tally.notDataRecords,
    };
    const unread = errors + tally.unread - accepted.length;
    const { power = null, unlabelled = null, window = null, unreached = null, } = summary.kind === 'dataset' ? summary : {};
    const witnesses = heardOf(tally, { ...summary, labels: power });
    const { overall, families } = concludeRun({
        ...{ summary, named, findings, units, judged, unread, isComplete, witnesses },
        leftOut: tally.leftOut,
        suppressed: suppressed.map(({ finding }) => finding),
    });
    const result = {
        schemaVersion: result_result/* SCHEMA_VERSION */.f$,
        tool: settings.tool,
        victim: settings.victim,
        summary: {
            records: { total: units + tally.unread + kept.unchanged + kept.notData, ...kept, unread },
            files: tally.files.counts(new Set(accepted.map(({ path }) => path))),
            ...{ asides: tally.asides, unlabelled, power, window, unreached, witnesses },
            newPatterns: newPatternsIn(summary, findings),
            ...{ units, poisoned: hits.length - suspicious, suspicious, clean, degraded, errors },
            ...{ skipped: tally.skipped + accepted.length, suppressed: suppressed.length, seconds },
        },
        ...{ overall, findings, families },
        skipped: [...tally.rows(), ...accepted],
        notData: tally.notData,
        unjudged,
    };
    return { result, hits };
}
/** What is new, apart from what findings name. */
function newPatternsIn({ company }, findings) {
    const found = new Set(findings.flatMap(({ trigger, more }) => [trigger, ...more].map(({ family }) => family)));
    return (company?.newPatterns ?? []).filter(({ pattern }) => !found.has(pattern));
}
/** Who judged, in a fixed order. The witnesses of single units see a single carrier. */
function heardOf({ heard }, powers) {
    return testimony/* WITNESS_NAMES */.z.flatMap((witness) => {
        const units = heard.get(witness) ?? 0;
        const ofDataset = witness === 'labels' || witness === 'company' || witness === 'association';
        const power = ofDataset ? powers[witness] : { carriers: 1 };
        const carriers = power?.carriers ?? null;
        return units === 0 ? [] : [{ witness, units, carriers }];
    });
}


/***/ }),

/***/ 16586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ runSummarySchema),
/* harmony export */   Ue: () => (/* binding */ withPatterns),
/* harmony export */   hO: () => (/* binding */ namedFamilySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _result_family_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57526);
/* harmony import */ var _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69085);
/* harmony import */ var _result_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73980);
/* harmony import */ var _result_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25666);





const unchanged = _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable();
const foundFamilySchema = _result_family_js__WEBPACK_IMPORTED_MODULE_1__/* .familySchema */ .c.omit({ id: true, kind: true, pattern: true }).extend({
    /** Findings that the family makes. */
    flagged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Whether it can make the data poisoned: blanks and lines cannot. */
    decides: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const familyNameSchema = _result_family_js__WEBPACK_IMPORTED_MODULE_1__/* .familySchema */ .c.pick({ id: true, kind: true, pattern: true });
/** Schema of a `NamedFamily`. */
const namedFamilySchema = familyNameSchema.extend({
    /** Index of the family among those found. */
    family: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});
/** How many families were tested for their company, and how few carriers could have been seen; `null`: nobody asked. */
const company = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tested: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, carriers: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(), newPatterns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .newPatternSchema */ .wg) })
    .nullable();
/** How many pairs of prompts and responses were looked at, and how few carriers could have been seen; absent: nobody asked. */
const association = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ looked: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, carriers: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable() }).optional();
/** Schema of a `RunSummary`. */
const runSummarySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    /** Units were judged one by one. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('units'), unchanged, company, association }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('dataset'),
        /** Records judged; the units of one record with one label count once. */
        judged: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        unchanged,
        /** Number of families that were tested. */
        tested: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        /** The families that were found, strongest first. */
        families: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(foundFamilySchema),
        /** Records of the head without a label, which only other witnesses can judge. */
        unlabelled: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        /** Records of the head with a label that was not learned, and the most of them that are natural. */
        rareLabels: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ records: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, natural: _result_field_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
        power: _result_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .powerSchema */ .J,
        window: _result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .windowSchema */ .yt.nullable(),
        unreached: _result_window_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachedSchema */ .hJ.nullable(),
        company,
        association,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('undecided'), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), unchanged, company, association }),
]);
/** A summary with these names of what is new; without company there are none. */
function withPatterns(summary, newPatterns) {
    const { company } = summary;
    return company === null ? summary : { ...summary, company: { ...company, newPatterns } };
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
