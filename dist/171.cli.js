export const id = 171;
export const ids = [171];
export const modules = {

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  purifyCommand: () => (/* binding */ purifyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/data/file-errors.js
var file_errors = __webpack_require__(2979);
;// CONCATENATED MODULE: ./build/data/file-plan.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/data/patch-file.js




const BUFFER_BYTES = 1 << 20;
/**
 * Writes patches into a file: a copy is written beside it and then takes its name, so that nobody ever sees
 * half of it. Mode is kept, a symbolic link stays one, bytes outside the patches are the same.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file is no longer that; it is then left as it is
 */
async function patchFile(path, patches, hash) {
    const target = await (0,promises_.realpath)(path);
    const { mode } = await (0,promises_.stat)(target);
    const copy = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.codepurify`);
    const output = await (0,promises_.open)(copy, 'wx', mode);
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
        await (0,promises_.rename)(copy, target);
    }
    catch (error) {
        await (0,promises_.unlink)(copy).catch(() => undefined); // the first error is the one to tell
        throw error;
    }
}
function changed(path) {
    return new errors/* CodePurifyError */.L('input', `${JSON.stringify(path)} has changed since it was read; it was not written.`, 'Run again.');
}
/** Copies with patches; returns the sha256 of what was read. */
async function copyPatched(source, output, patches) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const input = await (0,promises_.open)(source);
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

// EXTERNAL MODULE: ./build/code/edit.js
var edit = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/data/byte-lines.js
var byte_lines = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/data/file-bytes.js
var file_bytes = __webpack_require__(9325);
;// CONCATENATED MODULE: ./build/data/json-escapes.js
/** Lengths of `\n` and of `\u000a` in the raw text. */
const SHORT_ESCAPE = 2;
const UNICODE_ESCAPE = 6;
/** Length of the raw text of the UTF-16 unit that begins at `at`. */
function rawLength(raw, at) {
    if (raw[at] !== '\\')
        return 1;
    return raw[at + 1] === 'u' ? UNICODE_ESCAPE : SHORT_ESCAPE;
}
/**
 * Raw offsets of the UTF-16 units of a JSON string's value.
 * @param raw the text between the quotes
 * @returns one offset per unit of the decoded value, and one for its end
 */
function rawOffsets(raw) {
    const offsets = new Uint32Array(raw.length + 1);
    let count = 0;
    let at = 0;
    while (at < raw.length) {
        offsets[count] = at;
        count += 1;
        at += rawLength(raw, at);
    }
    offsets[count] = at;
    return offsets.subarray(0, count + 1);
}
/**
 * The style of a string; what it leaves open is answered by the rest of its line, and where that is silent
 * too, escapes are used: they keep a file of pure ASCII so.
 */
function escapeStyle(raw, line) {
    const seen = new Map();
    for (let at = 0; at < raw.length;) {
        const spelt = raw.slice(at, at + rawLength(raw, at));
        const character = spelt.length === 1 ? spelt : JSON.parse(`"${spelt}"`);
        if (character < '\u0080')
            seen.set(character, spelt);
        at += spelt.length;
    }
    const hex = /\\u(?=[0-9]{0,3}[A-Fa-f])([0-9A-Fa-f]{4})/.exec(`${raw} ${line}`)?.[1] ?? '';
    return { seen, literal: saysLiteral(raw) ?? saysLiteral(line) ?? false, upperCase: /[A-F]/.test(hex) };
}
/** `null` where nothing beyond ASCII occurs. */
function saysLiteral(raw) {
    if (/[^\0-\u007F]/.test(raw))
        return true;
    return /\\u(?!00[0-7])[0-9A-Fa-f]{4}/.test(raw) ? false : null;
}
const SURROGATE = /^[\uD800-\uDFFF]$/;
/** Spells text inside a JSON string in the given style; half surrogate pairs are always escaped. */
function escapeJsonText(text, style) {
    return Array.from(text, (character) => spell(character, style)).join('');
}
function spell(character, { seen, literal, upperCase }) {
    if (character < '\u0080')
        return seen.get(character) ?? JSON.stringify(character).slice(1, -1);
    if (literal && !SURROGATE.test(character))
        return character;
    return Array.from({ length: character.length }, (_, index) => {
        const digits = character.charCodeAt(index).toString(16).padStart(4, '0');
        return `\\u${upperCase ? digits.toUpperCase() : digits}`;
    }).join('');
}

;// CONCATENATED MODULE: ./build/data/json-scan.js
/**
 * Where the string value under `keys` stands in a line of valid JSON, between its quotes. Of duplicate keys
 * the last counts, as for `JSON.parse`.
 * @returns `null` where there is none, or where it is no string
 */
function findJsonString(raw, keys) {
    let at = skipBlanks(raw, 0);
    for (const key of keys) {
        const value = raw[at] === '{' ? memberValue(raw, at, key) : null;
        if (value === null)
            return null;
        at = value;
    }
    return raw[at] === '"' ? { start: at + 1, end: stringEnd(raw, at) - 1 } : null;
}
/** Offset of the value of the last member of that name in the object that begins at `at`. */
function memberValue(raw, at, key) {
    let found = null;
    let next = skipBlanks(raw, at + 1);
    while (raw[next] === '"') {
        const nameEnd = stringEnd(raw, next);
        const name = JSON.parse(raw.slice(next, nameEnd));
        const value = skipBlanks(raw, skipBlanks(raw, nameEnd) + 1);
        if (name === key)
            found = value;
        next = skipBlanks(raw, valueEnd(raw, value));
        if (raw[next] === ',')
            next = skipBlanks(raw, next + 1);
    }
    return found;
}
/** End of the value that begins at `at`; counts brackets, so depth costs nothing. */
function valueEnd(raw, at) {
    let depth = 0;
    let next = at;
    while (next < raw.length) {
        const character = raw.charAt(next);
        if (character === '"')
            next = stringEnd(raw, next);
        else if (depth === 0 && ',]} \t\r\n'.includes(character))
            return next;
        else {
            if (character === '{' || character === '[')
                depth += 1;
            if (character === '}' || character === ']')
                depth -= 1;
            next += 1;
        }
        if (depth === 0 && '"]}'.includes(raw.charAt(next - 1)))
            return next;
    }
    return next;
}
/** Offset behind the closing quote of the string that begins at `at`. */
function stringEnd(raw, at) {
    let next = at + 1;
    while (next < raw.length && raw[next] !== '"')
        next += raw[next] === '\\' ? 2 : 1;
    return next + 1;
}
function skipBlanks(raw, at) {
    let next = at;
    while (next < raw.length && ' \t\r\n'.includes(raw.charAt(next)))
        next += 1;
    return next;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(1318);
;// CONCATENATED MODULE: ./build/data/minimal-edits.js

/** Words, runs of blanks, single other characters (whole code points). */
const PIECE = /\w+|\s+|[^\w\s]/gu;
/** Beyond so many changed pieces the search for the least of them is slower than it is worth. */
const MAX_CHANGED_PIECES = 1000;
/**
 * Edits that turn `before` into `after`, in order, and leave all else alone: whole words, so that a
 * rename is one edit per occurrence, and whole code points, as bytes cannot hold half of one. Two texts that have little in common give one edit.
 */
function minimalEdits(before, after) {
    const start = commonPrefix(before, after);
    const tail = commonSuffix(before, after, start);
    const oldMiddle = before.slice(start, before.length - tail);
    const newMiddle = after.slice(start, after.length - tail);
    if (oldMiddle === '' && newMiddle === '')
        return [];
    const pieces = [oldMiddle.match(PIECE) ?? [], newMiddle.match(PIECE) ?? []];
    const changes = (0,array/* diffArrays */.E)([...pieces[0]], [...pieces[1]], { maxEditLength: MAX_CHANGED_PIECES });
    if (changes === undefined)
        return [{ span: { start, end: start + oldMiddle.length }, text: newMiddle }];
    return mergeChanges(changes, start);
}
function mergeChanges(changes, from) {
    const edits = [];
    let at = from;
    let open = null;
    const close = () => {
        if (open !== null)
            edits.push({ span: { start: open.start, end: at }, text: open.text });
        open = null;
    };
    for (const { added, removed, value } of changes) {
        const text = value.join('');
        if (!added && !removed)
            close();
        else
            open ??= { start: at, text: '' };
        if (added && open !== null)
            open.text += text;
        if (!added)
            at += text.length;
    }
    close();
    return edits;
}
/** Length of the common beginning; it ends at a word's end and never inside a surrogate pair. */
function commonPrefix(a, b) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && a.charCodeAt(length) === b.charCodeAt(length))
        length++;
    while (length > 0 && (joins(a, length) || joins(b, length)))
        length--;
    return length;
}
/** Length of the common end behind `start`, likewise. */
function commonSuffix(a, b, start) {
    const most = Math.min(a.length, b.length) - start;
    let length = 0;
    while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
        length++;
    while (length > 0 && (joins(a, a.length - length) || joins(b, b.length - length)))
        length--;
    return length;
}
/** Whether the characters on both sides of `at` belong together: halves of a pair, or of a word. */
function joins(text, at) {
    return /^(?:\w\w|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));
}

// EXTERNAL MODULE: ./build/data/record.js + 1 modules
var data_record = __webpack_require__(4898);
;// CONCATENATED MODULE: ./build/data/json-edit.js






/**
 * Edits of a line of JSON that turn the string value under `keys` into `newCode`: nothing outside the changed
 * characters changes, and what is new is spelt as the rest of the string is.
 * @param raw  the line, valid JSON without byte-order mark
 * @param code what the value must be before
 * @returns `null` when the value is not `code`: the record has changed
 * @throws CodePurifyError `internal` should the edited line not decode to `newCode`
 */
function editJsonString(raw, keys, code, newCode) {
    const token = findJsonString(raw, keys);
    if (token === null || (0,data_record/* valueAt */.fK)(JSON.parse(raw), keys) !== code)
        return null;
    const inner = raw.slice(token.start, token.end);
    const offsets = rawOffsets(inner);
    const style = escapeStyle(inner, raw);
    const rawOffset = (offset) => token.start + (offsets[offset] ?? inner.length);
    const edits = minimalEdits(code, newCode).map(({ span, text }) => ({
        span: { start: rawOffset(span.start), end: rawOffset(span.end) },
        text: escapeJsonText(text, style),
    }));
    if ((0,data_record/* valueAt */.fK)(JSON.parse((0,edit/* applyEdits */.ct)(raw, edits)), keys) !== newCode) {
        throw new errors/* CodePurifyError */.L('internal', 'An edited record does not decode to the code that was meant.', 'Nothing was written; please report this with the record.');
    }
    return edits;
}

// EXTERNAL MODULE: ./build/data/jsonl.js
var jsonl = __webpack_require__(2499);
// EXTERNAL MODULE: ./build/data/parallel-text.js
var parallel_text = __webpack_require__(5336);
// EXTERNAL MODULE: ./build/data/decode-utf8.js
var decode_utf8 = __webpack_require__(5439);
// EXTERNAL MODULE: ./build/data/source-file.js
var source_file = __webpack_require__(6243);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
;// CONCATENATED MODULE: ./build/data/unified-diff.js

/** Lines of context, as `diff -u` and git have it. */
const CONTEXT_LINES = 3;
/** A change of a file as a unified diff, as `git apply` reads it (odd names quoted); empty when nothing changes. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    return (0,create/* createTwoFilesPatch */.ss)(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        context: CONTEXT_LINES,
        headerOptions: create/* FILE_HEADERS_ONLY */.jr,
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
    return (0,create/* formatPatch */.Gu)({
        oldFileName: `a/${path}`,
        newFileName: `b/${path}`,
        oldHeader: undefined,
        newHeader: undefined,
        hunks: groups.map(hunkOf),
    }, create/* FILE_HEADERS_ONLY */.jr);
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

;// CONCATENATED MODULE: ./build/data/plan-source.js







/** The plan for a source file: edits at the units' offsets, byte-order mark and line ends untouched. */
function planSource(path, bytes, replacements) {
    const content = (0,source_file/* sourceText */.rI)(bytes);
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
    const mark = content.ok && bytesBefore > 0 ? decode_utf8/* BOM */.bh : '';
    return {
        patches: bytePatches(text, edits, bytesBefore),
        applied,
        refused,
        diff: unifiedDiff(path, mark + text, mark + (0,edit/* applyEdits */.ct)(text, edits)),
        hash: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
    };
}
/** Edits in the file's text, or why there are none. */
function editsOf(text, { unit, newCode }) {
    if (!isWellFormed(newCode))
        return REFUSALS.malformed;
    const offset = unit.place.kind === 'source' ? unit.place.offset : 0;
    if (text.slice(offset, offset + unit.code.length) !== unit.code)
        return REFUSALS.changed;
    return minimalEdits(unit.code, newCode).map(({ span, text: newText }) => ({
        span: { start: offset + span.start, end: offset + span.end },
        text: newText,
    }));
}
/** Adds edits, of which equal ones count once (a function and the one inside it); all or none. */
function addEdits(taken, edits) {
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => taken.some((other) => overlaps(edit, other))))
        return REFUSALS.overlap;
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

;// CONCATENATED MODULE: ./build/data/plan-lines.js












/** Longer lines cannot be a string in V8 (2^29 − 24 characters); they pass through untouched. */
const MAX_LINE_BYTES = 500_000_000;
/** The plan for JSONL or parallel text, where a unit is a line or stands in one; one line is held at a time. */
async function planLines(path, pathOnDisk, replacements) {
    const plan = new LinePlan(replacements);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    async function* hashed() {
        for await (const chunk of (0,file_bytes/* fileBytes */.s)(pathOnDisk)) {
            hash.update(chunk);
            yield chunk;
        }
    }
    for await (const line of (0,byte_lines/* byteLines */.G)(hashed(), { maxBytes: MAX_LINE_BYTES }))
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
        this.#wanted = groupBy(replacements, ({ unit }) => unit.record ?? 0);
    }
    read(line) {
        const wanted = this.#wanted.get(line.number) ?? [];
        this.#wanted.delete(line.number);
        const after = wanted.length === 0 ? null : this.#change(line, wanted);
        if (after !== null) {
            this.#shown.push(...this.#recent.map((recent) => diffLine(recent, null)), diffLine(line, after));
            this.#recent = [];
            this.#contextLeft = CONTEXT_LINES;
        }
        else if (this.#contextLeft > 0) {
            this.#shown.push(diffLine(line, null));
            this.#contextLeft -= 1;
        }
        else {
            this.#recent = [...this.#recent, line].slice(-CONTEXT_LINES);
        }
    }
    finish(path, hash) {
        for (const replacement of [...this.#wanted.values()].flat()) {
            this.#refused.push({ replacement, reason: REFUSALS.changed });
        }
        return {
            patches: this.#patches,
            applied: this.#applied,
            refused: this.#refused,
            diff: lineDiff(path, this.#shown),
            hash,
        };
    }
    /** Plans the changes of one line; returns its new text, or `null` when it stays. */
    #change(line, replacements) {
        const decoded = (0,jsonl/* lineText */.o)(line, MAX_LINE_BYTES);
        const edits = this.#choose(decoded, replacements);
        if (!decoded.ok || edits.length === 0)
            return null;
        this.#patches.push(...bytePatches(decoded.text, edits, line.start + decoded.skippedBytes));
        return textOf(line).slice(0, decoded.skippedBytes === 0 ? 0 : 1) + (0,edit/* applyEdits */.ct)(decoded.text, edits);
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
                this.#refused.push({ replacement, reason: REFUSALS.overlap });
        }
        return chosen?.edits ?? [];
    }
}
/** Edits of the line's text, or why there are none. */
function planEdits(decoded, replacement) {
    if (!decoded.ok)
        return REFUSALS.changed;
    const { unit, newCode } = replacement;
    if (unit.place.kind === 'jsonl')
        return planRecord(decoded.text, unit.place.field, unit.code, newCode);
    if ((0,parallel_text/* withoutReturn */.pU)(decoded.text) !== unit.code)
        return REFUSALS.changed;
    return isWellFormed(newCode) ? minimalEdits(unit.code, oneLine(newCode)) : REFUSALS.malformed;
}
function planRecord(raw, field, code, newCode) {
    const record = parseObject(raw);
    return (record && editJsonString(raw, (0,data_record/* fieldKeys */.PQ)(record, field), code, newCode)) ?? REFUSALS.changed;
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

// EXTERNAL MODULE: ./build/data/row.js
var row = __webpack_require__(3181);
;// CONCATENATED MODULE: ./build/data/write-back.js









/**
 * Writes replacements into their files, file by file in the order in which they first occur; bytes outside the
 * changed characters stay. A replacement is refused where its unit's code no longer stands, and where it
 * overlaps one before it.
 * @returns one row per file
 * @throws CodePurifyError `input` when a file cannot be read or written, or changes meanwhile; it is then as
 *   it was, files before it are written
 */
async function applyReplacements(replacements, options) {
    const byPath = groupBy(replacements, ({ unit }) => unit.path);
    const changes = [];
    for (const [path, own] of byPath)
        changes.push(await changeFile(path, own, options));
    return changes;
}
async function changeFile(path, replacements, { cwd, dryRun }) {
    if (path === row/* STDIN_PATH */.p) {
        const refused = replacements.map((replacement) => ({ replacement, reason: REFUSALS.stdin }));
        return { path, applied: [], refused, diff: '' };
    }
    const onDisk = (0,external_node_path_.resolve)(cwd, path);
    try {
        const { patches, hash, ...change } = await planFile(path, onDisk, replacements);
        if (!dryRun && patches.length > 0)
            await patchFile(onDisk, patches, hash);
        return { path, ...change };
    }
    catch (cause) {
        if (cause instanceof errors/* CodePurifyError */.L)
            throw cause;
        throw new errors/* CodePurifyError */.L('input', `${JSON.stringify(path)} cannot be written: ${(0,file_errors/* codeOf */.$)(cause)}.`, 'It is as it was; make it readable and its folder writable, then run again.', { cause });
    }
}
async function planFile(path, onDisk, replacements) {
    const isSource = replacements[0]?.unit.place.kind === 'source';
    return isSource
        ? planSource(path, await (0,promises_.readFile)(onDisk), replacements)
        : planLines(path, onDisk, replacements);
}

// EXTERNAL MODULE: ./build/scan/scan-paths.js + 20 modules
var scan_paths = __webpack_require__(8185);
// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/cli/command-run.js + 9 modules
var command_run = __webpack_require__(3964);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/cli/report.js + 28 modules
var report = __webpack_require__(8857);
// EXTERNAL MODULE: ./build/cli/write-output.js
var write_output = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/cli/purify-command.js








/**
 * `codepurify purify`: scans, then writes verified replacements back, or prints their diff. A run that the
 * user stops writes nothing.
 * @returns the exit code
 */
async function purifyCommand(paths, values, world) {
    const { options, active } = await (0,command_run/* commandOptions */.i)(values, world);
    const outcome = await (0,interrupt/* withInterrupt */.A)((signal) => (0,scan_paths/* scanPaths */.MX)(paths, options, new Set(active.keys()), (0,command_run/* scanContext */.h)(options, world, signal)));
    if (!options.dryRun)
        await (0,report/* report */.z)(outcome, options, world); // first: a file that cannot be written loses nothing
    const replacements = outcome.end === 'interrupted' ? [] : replacementsOf(outcome);
    const changes = await applyReplacements(replacements, { cwd: world.cwd, dryRun: options.dryRun });
    if (options.dryRun)
        await (0,write_output/* writeOutput */.z)(shownDiff(changes, options, world), options.output, world);
    await (0,report/* tellEnd */.H)(outcome, world);
    await tellChanges(changes, outcome, options, world);
    return options.dryRun
        ? (0,exit_code/* exitCodeOf */.FO)(outcome, options.failOn)
        : (0,exit_code/* purifyExitCodeOf */.yd)(outcome, countReplaced(outcome, changes), options.failOn);
}
/** The verified replacement of a finding, or `null`. */
function replacementOf({ finding, subject, side }) {
    if (finding.purified?.verified !== true)
        return null;
    return { unit: subject.units[side] ?? subject.units[0], newCode: finding.purified.code };
}
/** Replacements of all findings; a unit that several pairs name is replaced once. */
function replacementsOf({ hits }) {
    const byPlace = new Map();
    for (const replacement of hits.map(replacementOf)) {
        if (replacement === null || byPlace.has(placeOf(replacement)))
            continue;
        byPlace.set(placeOf(replacement), replacement);
    }
    return [...byPlace.values()];
}
function placeOf({ unit: { path, record, place } }) {
    return JSON.stringify([path, record, place]);
}
/** Findings whose own replacement was carried out. */
function countReplaced({ hits }, changes) {
    const applied = changes.flatMap((change) => change.applied);
    const done = new Map(applied.map((replacement) => [placeOf(replacement), replacement.newCode]));
    return hits.map(replacementOf).filter((one) => one !== null && done.get(placeOf(one)) === one.newCode)
        .length;
}
/** The diff as it is, for `git apply`; on a terminal with what it would obey made visible. */
function shownDiff(changes, options, world) {
    const diff = changes.map((change) => change.diff).join('');
    if (options.output !== '-' || !world.stdout.isTTY)
        return diff;
    return diff.split('\n').map(escape_terminal/* escapeTerminal */.e).join('\n');
}
async function tellChanges(changes, outcome, { dryRun, quiet }, { stderr }) {
    for (const { path, refused } of changes) {
        for (const { replacement, reason } of refused) {
            const place = `${path}:${String(replacement.unit.startLine)}`;
            await stderr.write(`codepurify: not replaced: ${(0,escape_terminal/* escapeTerminal */.e)(place)}: ${(0,escape_terminal/* escapeTerminal */.e)(reason)}\n`);
        }
    }
    if (quiet || outcome.hits.length === 0)
        return;
    const files = changes.filter(({ applied }) => applied.length > 0).length;
    const done = dryRun ? 'would be replaced' : 'replaced';
    const counts = `${String(countReplaced(outcome, changes))} of ${String(outcome.hits.length)} findings`;
    await stderr.write(`codepurify: ${counts} ${done} in ${String(files)} ${files === 1 ? 'file' : 'files'}\n`);
}


/***/ })

};
