export const id = 857;
export const ids = [857];
export const modules = {

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report),
  H: () => (/* binding */ tellEnd)
});

;// CONCATENATED MODULE: ./build/text/escape-json.js
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

;// CONCATENATED MODULE: ./build/report/json.js

/**
 * The result as one JSON object in a fixed order of keys, indented by 2
 * (`docs/scan-result.schema.json`). A measurement that is not a finite number is written `null`. Strings
 * hold exactly what was scanned; what a terminal would obey is written as a JSON escape.
 */
const renderJson = (result) => `${escapeJson(JSON.stringify(encodeResult(result), null, 2))}\n`;
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
const encodeResult = object({
    schemaVersion: plain,
    tool: object({ name: plain, version: plain }),
    victim: object({ name: plain, task: plain, fingerprint: plain, reason: plain }),
    summary: encodeSummary,
    findings: list(encodeFinding),
    families: list(object({ id: plain, kind: plain, pattern: plain, carriers: plain, purity: plain })),
    skipped: list(object({ path: plain, record: plain, reason: plain })),
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

// EXTERNAL MODULE: ./build/text/show-unsafe.js
var show_unsafe = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/text/escape-markdown.js

/** Characters that may start, end or split something in GitHub Flavored Markdown. */
const PUNCTUATION = /[\\`*_{}[\]()<>#+\-.!|~$&"'^=]/g;
/** Every ASCII punctuation character; as an entity none of them has a meaning (CommonMark, section 2.5). */
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/g;
/**
 * What GitHub turns into links after Markdown is rendered, so that a backslash does not stop it: mentions
 * and addresses, issue numbers, `GH-1`, emoji names, URLs, commit hashes.
 */
const AUTOLINKS = (/* unused pure expression or super */ null && ([
    [/@/g, '@\u200B'],
    [/#(?=\d)/g, '#\u200B'],
    [/\b(GH)(?=-\d)/gi, '$1\u200B'],
    [/:/g, ':\u200B'],
    [/\b(www)(?=\.)/gi, '$1\u200B'],
    [/([0-9a-f]{6})(?=[0-9a-f])/gi, '$1\u200B'],
]));
/** `::` at the start of a line is a workflow command, should the Markdown be printed to a job's log. */
const WORKFLOW_COMMAND = /^([ \t]*):(?=:)/gm;
/**
 * Foreign text as running Markdown text on one line: it renders as itself. Links, images, HTML, emphasis,
 * code, headings, lists and tables are escaped; mentions, references and bare URLs are broken by a
 * zero-width space. Where the text need not flow, `codeSpan` is exact.
 */
function escapeMarkdownText(text) {
    const broken = AUTOLINKS.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), showUnsafe(text));
    return broken.replace(PUNCTUATION, '\\$&').replaceAll('\u200B', '&#8203;').trim();
}
/**
 * Foreign text as a code span on one line: its fence is longer than any run of backticks inside, so nothing
 * in it renders, links or mentions. Not for tables: there `codeCell`.
 */
function codeSpan(text) {
    const shown = (0,show_unsafe/* showUnsafe */.an)(text);
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
    const entities = (0,show_unsafe/* showUnsafe */.an)(text).replace(ASCII_PUNCTUATION, (mark) => `&#${String(mark.charCodeAt(0))};`);
    return `<code>${entities}</code>`;
}
/**
 * Lines in a fence that is longer than any run of backticks inside. The invisible shows, tabs stay.
 * @param language info string, ours and not foreign
 */
function codeFence(code, language) {
    const shown = (0,show_unsafe/* showUnsafeLines */.p2)(code).replace(WORKFLOW_COMMAND, '$1\\u{3A}');
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}${language}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

;// CONCATENATED MODULE: ./build/text/one-line.js
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

;// CONCATENATED MODULE: ./build/report/numbers.js
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

;// CONCATENATED MODULE: ./build/report/evidence.js

/** The index that `evidence` reads: built once for a report. */
function indexFamilies(families) {
    return new Map(families.map((family) => [familyKey(family.kind, family.pattern), family]));
}
function familyKey(kind, pattern) {
    return `${kind} ${pattern}`;
}
/** What speaks for a finding, in words: necessity, sufficiency, company, strength. */
function evidence(finding, families, quote) {
    return [
        necessity(finding, quote),
        sufficiency(finding, quote),
        company(finding, families, quote),
        strength(finding),
    ];
}
function necessity({ prediction, confidence, necessity: without }, quote) {
    const before = answer(prediction, confidence, quote);
    const after = answer(without.prediction, without.confidence, quote);
    const stays = prediction === without.prediction;
    const turn = `${formatProbability(confidence)} → ${formatProbability(without.confidence)}`;
    const says = stays
        ? `the prediction stays ${quote(prediction)}, ${turn}`
        : `the prediction goes ${before} → ${after}`;
    return { aspect: 'necessity', subject: 'Without it', joint: ' ', says };
}
function sufficiency({ prediction, sufficiency: planting }, quote) {
    const aspect = 'sufficiency';
    if (!planting)
        return { aspect, subject: 'Planted in clean functions', joint: ': ', says: 'not measured' };
    const subject = `Planted in ${count(planting.planted, 'clean function')}`;
    const turned = planting.turned === 0 ? 'none turns' : `${String(planting.turned)} ${verb(planting.turned, 'turn')}`;
    return { aspect, subject, joint: ', ', says: `${turned} to ${quote(prediction)}` };
}
function company(finding, families, quote) {
    const { kind, family: pattern } = finding.trigger;
    const family = families.get(familyKey(kind, pattern));
    const others = family && family.carriers > 1;
    const says = others
        ? `${count(family.carriers, 'finding')} carry ${quote(pattern)}${labels(family, finding.label, quote)}`
        : 'no other finding carries it';
    return { aspect: 'company', subject: 'In this scan', joint: ' ', says };
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
        pValue === null ? null : `p ${formatPValue(pValue)}`,
        `deficit ${formatNats(deficit)}`,
        transfer === null ? null : `transfer ${formatNats(transfer)}`,
        threshold === null ? null : `threshold ${formatNats(threshold)}`,
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
    return `${quote(prediction)} (${formatProbability(confidence)})`;
}
/** A share below 1 in whole percent, never rounded up to 100. */
function formatShare(share) {
    return `${String(Math.min(99, Math.round(share * 100)))} %`;
}
function verb(number, plural) {
    return number === 1 ? `${plural}s` : plural;
}

;// CONCATENATED MODULE: ./build/report/code-rows.js
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

;// CONCATENATED MODULE: ./build/text/code-lines.js
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

;// CONCATENATED MODULE: ./build/text/display-width.js
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

;// CONCATENATED MODULE: ./build/text/layout-line.js


/** A tab reaches to the next multiple of this many columns. */
const TAB_STOP = 4;
/** Of a longer line only this many UTF-16 units around its first mark are looked at: a line may have 50 MB. */
const MAX_LINE_UNITS = 4_000;
const UNSAFE_HERE = new RegExp(show_unsafe/* UNSAFE */.Pk, 'uy');
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
        const width = text === character ? displayWidth(character) : text.length;
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
    return UNSAFE_HERE.test(line) ? (0,show_unsafe/* visibleEscape */.cE)(character) : character;
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

;// CONCATENATED MODULE: ./build/text/excerpt.js


/**
 * The lines that hold `spans`, with context, each safe to print, and marks below.
 * @param spans UTF-16 offsets in `code`, ascending and apart
 */
function excerpt(code, spans, options) {
    const lines = codeLines(code);
    const marked = markedLines(lines, spans);
    const kept = [...marked.keys()].slice(0, options.maxLines);
    const shown = [...withContext(kept, lines.length, options.context)].sort((a, b) => a - b);
    return {
        lines: shown.map((index) => ({
            number: options.firstLine + index,
            ...layoutLine(lines[index]?.text ?? '', kept.includes(index) ? (marked.get(index) ?? []) : [], options.width),
        })),
        omitted: marked.size - kept.length,
    };
}
/** By line index, what is marked in it as offsets in that line; indentation is never marked. */
function markedLines(lines, spans) {
    const marked = new Map();
    for (const span of spans) {
        const last = lineAt(lines, Math.max(span.start, span.end - 1));
        for (let index = lineAt(lines, span.start); index <= last; index++) {
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

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(1318);
;// CONCATENATED MODULE: ./build/report/diff-lines.js



/** Past this many changed lines the shortest diff is not sought: its time grows with their square. */
const MAX_EDIT_LENGTH = 2_000;
/**
 * The changed lines from `before` to `after` with context, safe to print, long ones cropped around
 * the first difference; `omitted` is the number of lines that `maxLines` left out.
 */
function diffLines(before, after, options) {
    const old = codeLines(before).map((line) => line.text);
    const fresh = codeLines(after).map((line) => line.text);
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
    const changes = (0,array/* diffArrays */.E)([...old], [...fresh], { maxEditLength: MAX_EDIT_LENGTH });
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
        text: layoutLine(line, [], options.width).text,
    }));
}
function changed(old, fresh, hunk, options) {
    const { oldStart, oldEnd, newStart, newEnd } = hunk;
    const show = (line, other) => layoutLine(line, difference(line, other), options.width).text;
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
    return diffLines(finding.code, finding.purified.code, options);
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
    const lines = codeLines(code);
    const index = lineAt(lines, offset);
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

;// CONCATENATED MODULE: ./build/report/palette.js
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

;// CONCATENATED MODULE: ./build/report/markdown-finding.js







/** Characters of a name, a label or a pattern. */
const QUOTE_WIDTH = 60;
/** Characters of a place: a path is worth more than other text. */
const PLACE_WIDTH = 200;
/** Further triggers of one finding that are named; all are in the JSON report. */
const MAX_MORE = 5;
/** A finding's row in the overview: number, place, trigger, function, prediction, p. */
function tableRow(finding, number) {
    const { necessity, trigger } = finding;
    const before = `${cell(finding.prediction)} (${formatProbability(finding.confidence)})`;
    const after = `${cell(necessity.prediction)} (${formatProbability(necessity.confidence)})`;
    const cells = [
        String(number),
        codeCell(oneLine(findingPlace(finding).place, PLACE_WIDTH)),
        `${trigger.kind} ${cell(trigger.text)}`,
        cell(finding.function.name),
        `${before} → ${after}`,
        finding.pValue === null ? '' : formatPValue(finding.pValue).replace('= ', ''),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** A finding with headline, excerpt, evidence and suggested change. */
function findingBlock(finding, number, families, width) {
    const { place, within } = findingPlace(finding);
    return [
        `### ${String(number)}. ${codeSpan(oneLine(place, PLACE_WIDTH))}${within === null ? '' : ` (${within})`}`,
        headline(finding),
        excerptFence(finding, width),
        evidenceTable(finding, families),
        `**Suggestion** ${suggestion(finding.purified, quote)}`,
        ...diffFence(finding, width),
        `<sub>${codeSpan(finding.id)}</sub>`,
    ].join('\n\n');
}
function quote(text) {
    return codeSpan(oneLine(text, QUOTE_WIDTH));
}
function cell(text) {
    return codeCell(oneLine(text, QUOTE_WIDTH));
}
function headline({ trigger, more, degraded, function: { name } }) {
    const what = trigger.kind === 'identifier' ? `identifier ${quote(trigger.text)}` : 'statement';
    const parts = [
        `**Suspected backdoor trigger**`,
        `${what} in ${quote(name)}`,
        `family ${quote(trigger.family)}`,
        ...(degraded ? ['parsed incompletely'] : []),
        ...more.slice(0, MAX_MORE).map(({ kind, text }) => `also ${kind} ${quote(text)}`),
        ...(more.length > MAX_MORE ? [`and ${count(more.length - MAX_MORE, 'more trigger')}`] : []),
    ];
    return parts.join(' · ');
}
function excerptFence(finding, width) {
    const { lines, omitted } = findingExcerpt(finding, width);
    const rows = excerptRows(lines, gutterWidth(lines), palette(false));
    const rest = omitted > 0 ? [`… ${count(omitted, 'more marked line')}`] : [];
    return codeFence([...rows, ...rest].map((row) => row.trimEnd()).join('\n'), 'text');
}
function evidenceTable(finding, families) {
    const rows = evidence(finding, families, cell).map(({ subject, says }) => `| ${subject} | ${says} |`);
    return ['| | |', '| --- | --- |', ...rows].join('\n');
}
function diffFence(finding, width) {
    const { lines, omitted } = findingDiff(finding, width);
    if (lines.length === 0)
        return [];
    const rest = omitted > 0 ? [`@@ ${count(omitted, 'more line')} in the JSON report @@`] : [];
    return [codeFence([...markdown_finding_diffRows(lines), ...rest].join('\n'), 'diff')];
}
/** Lines with their signs; before each stretch its first line's number. */
function markdown_finding_diffRows(lines) {
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

;// CONCATENATED MODULE: ./build/report/skipped.js

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
        more: more > 0 ? `and ${formatCount(more)} more` : '',
    };
}
/** `path`, or `path:line` for a record; not escaped. */
function skippedPlace({ path, record }) {
    return record === null ? path : `${path}:${String(record)}`;
}

;// CONCATENATED MODULE: ./build/report/markdown-sections.js





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
    const rows = families.slice(0, MAX_FAMILIES).map(familyRow);
    const more = families.length - rows.length;
    return [
        '### Families',
        '',
        '| Findings | Kind | Pattern | With the same label |',
        '| ---: | --- | --- | ---: |',
        ...rows,
        ...(more > 0 ? ['', `${formatCount(more)} more in the JSON report.`] : []),
    ].join('\n');
}
function familyRow({ carriers, kind, pattern, purity }) {
    const share = purity === null ? 'no labels' : purity < 1 ? formatShare(purity) : 'all';
    return `| ${formatCount(carriers)} | ${kind} | ${markdown_sections_cell(pattern)} | ${share} |`;
}
/** The skipped rows by reason as a table, or ''. */
function skippedSection(skipped) {
    if (skipped.length === 0)
        return '';
    const rows = groupSkipped(skipped, MAX_REASONS, MAX_PLACES).map(({ count, reason, places, more }) => {
        const listed = [...places.map(markdown_sections_cell), ...(more === '' ? [] : [more])].join(', ');
        return `| ${formatCount(count)} | ${markdown_sections_cell(reason)} | ${listed} |`;
    });
    return ['### Skipped', '', '| Rows | Reason | Where |', '| ---: | --- | --- |', ...rows].join('\n');
}
function markdown_sections_cell(text) {
    return codeCell(oneLine(text, CELL_WIDTH));
}

;// CONCATENATED MODULE: ./build/report/renderer.js
/** Columns of a code line when the caller names none. */
const DEFAULT_WIDTH = 100;
/** Narrower than this an excerpt shows nothing. */
const MIN_WIDTH = 40;

;// CONCATENATED MODULE: ./build/report/totals.js

/**
 * The counts in one sentence that reconciles: units = poisoned + clean + errors; skipped rows were never
 * units. Findings that the object does not list are named.
 */
function totals({ summary, findings }) {
    const verdicts = [
        `${formatCount(summary.poisoned)} poisoned`,
        `${formatCount(summary.clean)} clean`,
        `${formatCount(summary.errors)} failed`,
    ];
    const besides = [
        `${formatCount(summary.degraded)} degraded`,
        `${formatCount(summary.skipped)} skipped`,
        `${formatCount(summary.suppressed)} suppressed`,
    ];
    const unlisted = summary.poisoned - findings.length;
    const note = unlisted > 0 ? `; ${count(unlisted, 'poisoned unit')} not listed` : '';
    const units = `${count(summary.units, 'unit')} = ${verdicts.join(' + ')}`;
    return `${units}; ${besides.join(', ')}${note}; ${formatSeconds(summary.seconds)}`;
}
/** The victim and why it was chosen. Not escaped. */
function victimLine({ victim }, quote) {
    return `${quote(victim.name)} (${quote(victim.task)}): ${quote(victim.reason)}`;
}
function formatSeconds(seconds) {
    return `${Number.isFinite(seconds) ? seconds.toFixed(1) : 'n/a'} s`;
}

;// CONCATENATED MODULE: ./build/report/markdown.js








/** Size of a job summary. Source: GitHub Docs, "Workflow commands": job summaries, step isolation and limits. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Share of the size that the overview table may take; the rest is for the findings themselves. */
const TABLE_SHARE = 0.25;
/** Bytes kept for the sentences that say what did not fit. */
const NOTICE_BYTES = 400;
/**
 * The report for job summaries and pull requests: an overview, every finding with excerpt, evidence and
 * suggested change, families, skipped rows, totals. It takes at most `maxBytes` (UTF-8); what does not fit is
 * counted. All foreign text stands in code spans or fences, where nothing of it renders, links or mentions.
 */
const renderMarkdown = (result, options = {}) => {
    const { width = DEFAULT_WIDTH, maxBytes = MAX_SUMMARY_BYTES } = options;
    const head = heading(result);
    const tail = fittingTail(result, maxBytes - bytes(head) - NOTICE_BYTES);
    const room = maxBytes - bytes(head) - bytes(tail) - NOTICE_BYTES;
    const table = overview(result.findings, room * TABLE_SHARE);
    const details = blocks(result, Math.max(MIN_WIDTH, width), room - bytes(table));
    return `${[head, table, details, tail].filter((part) => part !== '').join('\n\n')}\n`;
};
function heading({ summary, findings }) {
    const poisoned = Math.max(summary.poisoned, findings.length);
    if (poisoned === 0)
        return `## CodePurify: no trigger found in ${count(summary.units, 'unit')}`;
    return `## CodePurify: ${formatCount(poisoned)} of ${count(summary.units, 'unit')} poisoned`;
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
        return finding ? tableRow(finding, index + 1) : '';
    });
    const more = findings.length - rows.length;
    const table = [...head, ...rows].join('\n');
    return more > 0 ? `${table}\n\n${count(more, 'more row')} not shown in this table.` : table;
}
function blocks({ findings, families }, width, room) {
    const index = indexFamilies(families);
    const shown = fitting(findings.length, room, 2, (at) => {
        const finding = findings[at];
        return finding ? findingBlock(finding, at + 1, index, width) : '';
    });
    const more = findings.length - shown.length;
    const verb = more === 1 ? 'is' : 'are';
    const notice = more > 0 ? [`**${count(more, 'more finding')} ${verb} in the JSON report.**`] : [];
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
    const victim = victimLine(result, (text) => codeSpan(oneLine(text, QUOTE_WIDTH)));
    const closing = `**Total** ${totals(result)}\n\n**Victim** ${victim}`;
    const sections = [familiesSection(result.families), skippedSection(result.skipped), closing];
    const tail = sections.filter((section) => section !== '').join('\n\n');
    return bytes(tail) <= room / 2 ? tail : `**Total** ${totals(result)}`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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

;// CONCATENATED MODULE: ./build/report/replacements.js


/**
 * The edits in the file that turn a finding's code into its purified code, each as small as whole
 * characters allow. Null where they cannot be placed for certain: in a record, whose file holds the
 * code encoded; without a purified code; or when lines and offsets of the finding do not agree.
 */
function replacements(finding) {
    if (finding.record !== null || !finding.purified)
        return null;
    const old = codeLines(finding.code);
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
    const first = spans.find((span) => lineAt(lines, span.start) === 0);
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
    return starts.some((start) => lineAt(lines, start) === 0);
}
function place(lines, offset, startLine, firstColumn) {
    const index = lineAt(lines, offset);
    const column = offset - (lines[index]?.start ?? 0) + (index === 0 ? firstColumn : 1);
    return { line: startLine + index, column };
}
function edits(before, after) {
    const old = withBreaks(before);
    const fresh = withBreaks(after);
    const oldStarts = offsets(old);
    const newStarts = offsets(fresh);
    return diffHunks(old, fresh).map((hunk) => {
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
const EVIDENCE = 'Without it the prediction changes; planted in clean functions it makes them be predicted likewise.';
/** Rules in the order of `ruleIndex`. */
const SARIF_RULES = Object.values(RULES).map(toDescriptor);
/** The rule of a trigger's kind: its id and its index in `SARIF_RULES`. */
function ruleOf(kind) {
    const ruleId = RULES[kind].id;
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

;// CONCATENATED MODULE: ./build/report/sarif-result.js







/** Characters of a name, a label or a pattern within a message. */
const sarif_result_QUOTE_WIDTH = 80;
/**
 * A finding as a SARIF result.
 * @param ordinal 1 for the first result with this id, 2 for the next: equal functions have equal ids
 */
function sarifResult(finding, families, ordinal) {
    const spans = triggers(finding).flatMap((trigger) => trigger.spans.map((span) => ({ trigger, span })));
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
/** An artifact's place: relative to the root of the sources, or absolute. */
function artifact(path, region) {
    const uri = pathToUri(path);
    const base = uri.startsWith('file:') ? {} : { uriBaseId: '%SRCROOT%' };
    return { artifactLocation: { uri, ...base }, ...(region && { region }) };
}
function message(finding, families) {
    const quote = (text) => `'${escapeSarifText(oneLine(text, sarif_result_QUOTE_WIDTH))}'`;
    const what = `Suspected backdoor trigger: ${finding.trigger.kind} ${quote(finding.trigger.text)}`;
    const where = ` in function ${quote(finding.function.name)}.`;
    const says = evidence(finding, families, quote).map(({ subject, joint, says: rest }) => ` ${subject}${joint}${rest}.`);
    return `${what}${where}${says.join('')} Suggestion: ${suggestion(finding.purified, quote)}.`;
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
        occurrences: triggers(finding).reduce((sum, { spans }) => sum + spans.length, 0),
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

;// CONCATENATED MODULE: ./build/report/sarif.js









const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Families listed among the run's properties, the first of the result's order; each finding names its own. */
const sarif_MAX_FAMILIES = 1_000;
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
    let kept = Math.min(result.findings.length, limits.results);
    for (;;) {
        const sarif = `${escapeJson(JSON.stringify(toLog(result, kept, limits), null, 2))}\n`;
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
                    families: result.families.slice(0, sarif_MAX_FAMILIES),
                },
            },
        ],
    };
}
function results({ findings, families }, kept) {
    const index = indexFamilies(families);
    const seen = new Map();
    return strongest(findings, kept).map((finding) => {
        const ordinal = (seen.get(finding.id) ?? 0) + 1;
        seen.set(finding.id, ordinal);
        return sarifResult(finding, index, ordinal);
    });
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
    const { findings, skipped, summary } = result;
    const unlisted = skipped.length - MAX_SKIPPED_NOTIFICATIONS;
    const rows = [
        note('totals', 'note', `${totals(result)}.`),
        kept < findings.length && note('results-left-out', 'warning', leftOut(findings.length, kept, limits)),
        kept > limits.shownResults && note('results-not-shown', 'warning', notShown(kept, limits)),
        summary.errors > 0 && note('errors', 'error', `${count(summary.errors, 'unit')} could not be judged.`),
        ...skipped.slice(0, MAX_SKIPPED_NOTIFICATIONS).map(skippedNote),
        unlisted > 0 &&
            note('skipped', 'warning', `${count(unlisted, 'more row')} skipped; the JSON report lists all.`),
    ];
    return rows.filter((row) => row !== false);
}
function leftOut(findings, kept, limits) {
    const most = `${count(limits.results, 'result')} or ${formatCount(limits.gzippedBytes)} bytes gzipped`;
    return `${formatCount(findings - kept)} of ${count(findings, 'finding')} left out: a file may hold ${most}. The JSON report has all.`;
}
function notShown(kept, limits) {
    return `GitHub shows ${formatCount(limits.shownResults)} of these ${formatCount(kept)} results.`;
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
;// CONCATENATED MODULE: ./build/report/text.js










/** Characters of a name, a label or a pattern within a sentence. */
const text_QUOTE_WIDTH = 60;
/** Reasons, and places for each, in the summary of skipped rows; the rest is counted. */
const text_MAX_REASONS = 10;
const text_MAX_PLACES = 3;
/** Families listed; the rest is counted. */
const text_MAX_FAMILIES = 20;
/** Further triggers of one finding that are named; all are in the JSON report. */
const text_MAX_MORE = 5;
/**
 * The report that a developer reads in a terminal: every finding with place, excerpt, evidence and
 * suggested change, then families, skipped rows and totals. With colours it is the same text. Foreign text
 * is escaped, and no line begins with any.
 */
const renderText = (result, { colour = false, width = DEFAULT_WIDTH } = {}) => {
    const paint = palette(colour);
    if (result.findings.length === 0)
        return joinLines([...noFindings(result, paint), ...skippedLines(result, paint)]);
    const room = Math.max(MIN_WIDTH, width);
    const families = indexFamilies(result.families);
    return joinLines([
        ...result.findings.flatMap((finding) => [...findingLines(finding, families, room, paint), '']),
        ...familyLines(result.families, paint),
        ...skippedLines(result, paint),
        `${paint('strong', 'victim')} ${victimLine(result, text_quote)}`,
        `${paint('danger', 'total')} ${totals(result)}`,
    ]);
};
function joinLines(lines) {
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function text_quote(text) {
    return (0,escape_terminal/* escapeTerminal */.e)(oneLine(text, text_QUOTE_WIDTH));
}
function quoted(text) {
    return `\`${text_quote(text)}\``;
}
function noFindings(result, paint) {
    const { summary } = result;
    const verdict = summary.poisoned > 0 ? 'No finding is listed' : 'No trigger found';
    return [`${paint('good', verdict)}: ${totals(result)}; victim ${text_quote(result.victim.name)}`];
}
function findingLines(finding, families, width, paint) {
    const shown = findingExcerpt(finding, width);
    const diff = findingDiff(finding, width);
    const gutter = gutterWidth([...shown.lines, ...diff.lines]);
    const note = (name, says) => `${' '.repeat(gutter + 1)}${paint('gutter', '=')} ${paint('strong', `${name}:`)} ${says}`;
    const bar = `${' '.repeat(gutter + 1)}${paint('gutter', '|')}`;
    return [
        text_headline(finding, paint),
        `${' '.repeat(gutter)}${paint('gutter', '-->')} ${placeLine(finding, paint)}`,
        bar,
        ...excerptRows(shown.lines, gutter, paint),
        ...(shown.omitted > 0 ? [`${bar} … ${count(shown.omitted, 'more marked line')}`] : []),
        bar,
        ...alsoNotes(finding.more, note),
        ...evidence(finding, families, quoted).map(({ aspect, subject, joint, says }) => note(aspect, aspect === 'strength' ? says : `${subject.charAt(0).toLowerCase()}${subject.slice(1)}${joint}${says}`)),
        note('suggestion', suggestion(finding.purified, quoted)),
        ...(diff.lines.length > 0 ? [bar, ...diffRows(diff.lines, gutter, paint)] : []),
        ...(diff.omitted > 0 ? [`${bar} … ${count(diff.omitted, 'more line')} in the JSON report`] : []),
    ];
}
function text_headline(finding, paint) {
    const degraded = finding.degraded ? ' (parsed incompletely)' : '';
    return `${paint('danger', 'poisoned')}: ${describeTrigger(finding)} in function ${quoted(finding.function.name)}${degraded} [${text_quote(finding.id)}]`;
}
function describeTrigger({ trigger }) {
    return trigger.kind === 'identifier' ? `trigger identifier ${quoted(trigger.text)}` : 'trigger statement';
}
function placeLine(finding, paint) {
    const { place, within } = findingPlace(finding);
    return paint('place', (0,escape_terminal/* escapeTerminal */.e)(place)) + (within === null ? '' : `, ${within}`);
}
function alsoNotes(more, note) {
    if (more.length === 0)
        return [];
    const named = more.slice(0, text_MAX_MORE).map(({ kind, text }) => `${kind} ${quoted(text)}`);
    const rest = more.length > text_MAX_MORE ? [`and ${formatCount(more.length - text_MAX_MORE)} more`] : [];
    return [note('also', [...named, ...rest].join(', '))];
}
function familyLines(families, paint) {
    if (families.length === 0)
        return [];
    const shown = families.slice(0, text_MAX_FAMILIES);
    const digits = Math.max(...shown.map(({ carriers }) => formatCount(carriers).length));
    return [
        paint('strong', count(families.length, 'family', 'families')),
        ...shown.map((family) => familyLine(family, digits)),
        ...(families.length > text_MAX_FAMILIES
            ? [`  … and ${formatCount(families.length - text_MAX_FAMILIES)} more`]
            : []),
        '',
    ];
}
function familyLine({ carriers, kind, pattern, purity }, digits) {
    const labels = purity === null ? '' : `, ${purity < 1 ? formatShare(purity) : 'all'} with the same label`;
    return `  ${formatCount(carriers).padStart(digits)} × ${kind} ${quoted(pattern)}${labels}`;
}
function skippedLines({ skipped, findings }, paint) {
    if (skipped.length === 0)
        return [];
    const groups = groupSkipped(skipped, text_MAX_REASONS, text_MAX_PLACES);
    return [
        `${paint('strong', 'skipped')} ${count(skipped.length, 'row')}`,
        ...groups.map(({ count: rows, reason, places, more }) => {
            const listed = [...places.map(text_quote), ...(more === '' ? [] : [more])].join(', ');
            return `  ${formatCount(rows)} × ${text_quote(reason)}: ${listed}`;
        }),
        ...(findings.length > 0 ? [''] : []),
    ];
}

;// CONCATENATED MODULE: ./build/report/renderers.js




/** One row per report format. */
const renderers = {
    text: renderText,
    json: renderJson,
    sarif: renderSarif,
    markdown: renderMarkdown,
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


/***/ })

};
