export const id = 11;
export const ids = [11];
export const modules = {

/***/ 7766:
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

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWellFormed),
/* harmony export */   a: () => (/* binding */ REFUSALS)
/* harmony export */ });
/** Why replacements are refused. */
const REFUSALS = {
    changed: 'its code is no longer where it was read',
    overlap: 'it overlaps another replacement: run again after this one',
    malformed: 'the new code is not well-formed Unicode',
    stdin: 'standard input cannot be written back',
};
/** Whether a text can be written as UTF-8: it has no lone surrogate. */
function isWellFormed(text) {
    return !/\p{Surrogate}/u.test(text);
}


/***/ }),

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   XS: () => (/* binding */ copyPatched),
/* harmony export */   dp: () => (/* binding */ patchFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _put_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2084);




const BUFFER_BYTES = 1 << 20;
/**
 * Writes patches into a file. Readers see the old file or the new one, never a part. The mode is kept, a symbolic link
 * stays a link, and bytes outside the patches do not change.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file has other content; it is then not changed
 */
async function patchFile(path, patches, hash) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    await (0,_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .putInPlace */ .y)(target, async (copy) => {
        if ((await copyPatched(target, copy, patches)) !== hash)
            throw changedSince(path, 'it');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(copy, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target)).mode); // the umask may have removed bits
    });
}
/**
 * The error for a file that changed after it was read.
 * @param unwritten what was not written for that reason
 */
function changedSince(place, unwritten) {
    const outcome = unwritten === 'it' ? 'it was not written' : 'nothing was written';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(place)} has changed since it was read; ${outcome}.`, 'Run again.');
}
/**
 * Copies a file, with patches, to a new file of the same mode. Only a buffer is held in memory.
 * @returns sha256 (hex) of the content that was read
 */
async function copyPatched(source, target, patches) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source);
    const input = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(source);
    try {
        const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, 'wx', mode);
        try {
            let at = 0;
            for (const { start, end, bytes } of patches) {
                await copyRange(input, at, start, hash, output);
                await copyRange(input, start, end, hash, null);
                await output.writeFile(bytes);
                at = end;
            }
            await copyRange(input, at, Infinity, hash, output);
            await output.sync();
        }
        finally {
            await output.close();
        }
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

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planSource),
/* harmony export */   z: () => (/* binding */ bytePatches)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3021);
/* harmony import */ var _code_edits_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(672);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9540);
/* harmony import */ var _read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1588);
/* harmony import */ var _file_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9923);
/* harmony import */ var _minimal_edits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2814);
/* harmony import */ var _formats_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9163);








/** The plan for a source file: edits at the units' offsets. The byte-order mark and line ends stay. */
function planSource(path, bytes, replacements) {
    const content = (0,_formats_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .r)(bytes);
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
    const mark = content.ok && bytesBefore > 0 ? _read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .BOM */ .bh : '';
    return {
        patches: bytePatches(text, edits, bytesBefore),
        applied,
        refused,
        diff: (0,_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .WH)(path, mark + text, mark + (0,_code_edits_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .ct)(text, edits)),
        hash: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(bytes),
    };
}
/** Edits of the file's text, or why it cannot be edited. */
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
/** Adds all edits or none. Equal edits count once (a function and a function inside it). */
function addEdits(taken, edits) {
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => taken.some((other) => collide(edit, other))))
        return _file_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .REFUSALS */ .a.overlap;
    taken.push(...fresh);
    return null;
}
function isSame(a, b) {
    return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
/** Whether two edits conflict. Two insertions at one place do. */
function collide({ span: a }, { span: b }) {
    return a.start === b.start || (0,_text_span_js__WEBPACK_IMPORTED_MODULE_7__/* .overlaps */ .$f)(a, b);
}
/** Edits of a text as patches of its UTF-8 bytes, which start at byte `before` of the file. */
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

/***/ 5417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ plannedText),
/* harmony export */   s: () => (/* binding */ plannedLines)
/* harmony export */ });
/* harmony import */ var _formats_jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2320);
/* harmony import */ var _read_byte_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7540);
/* harmony import */ var _read_file_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);



/** A longer line does not fit into a string of V8 (2^29 − 24 characters); it is copied unchanged. */
const MAX_LINE_BYTES = 500_000_000;
/**
 * The lines of a file for which changes are planned. Holds one line in memory.
 * @param hash is updated with all bytes of the file, so that the plan names the content that it is for
 */
async function* plannedLines(path, hash) {
    async function* hashed() {
        for await (const chunk of (0,_read_file_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .fileBytes */ .s)(path)) {
            hash.update(chunk);
            yield chunk;
        }
    }
    yield* (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLines */ .G)(hashed(), { maxBytes: MAX_LINE_BYTES });
}
/** The text of such a line, or why it cannot be decoded. */
function plannedText(line) {
    return (0,_formats_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .lineText */ .o)(line, MAX_LINE_BYTES);
}


/***/ }),

/***/ 9163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ CONTEXT_LINES),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   gf: () => (/* binding */ lineDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);

/** Lines of context, as `diff -u` and git have it. */
const CONTEXT_LINES = 3;
/** A path in the header of a diff; an absolute path as git writes it, without the leading `/`. */
function sideName(side, path) {
    return `${side}/${path.replace(/^\/+/u, '')}`;
}
/** The change of a file as a unified diff for `git apply`, with unusual names quoted; empty when nothing changes. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(sideName('a', path), sideName('b', path), before, after, undefined, undefined, {
        context: CONTEXT_LINES,
        headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr,
    });
}
/** The same for a file whose lines are replaced one by one: only lines near a change are needed. */
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


/***/ }),

/***/ 176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ applyReplacements),
  e: () => (/* binding */ planFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(4508);
// EXTERNAL MODULE: ./build/data/write/file-plan.js
var file_plan = __webpack_require__(9923);
// EXTERNAL MODULE: ./build/data/write/patch-file.js
var patch_file = __webpack_require__(6162);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(672);
// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(6340);
// EXTERNAL MODULE: ./build/data/write/json-edit.js + 2 modules
var json_edit = __webpack_require__(1761);
// EXTERNAL MODULE: ./build/data/write/minimal-edits.js
var minimal_edits = __webpack_require__(2814);
// EXTERNAL MODULE: ./build/data/formats/parallel-text.js
var parallel_text = __webpack_require__(6231);
// EXTERNAL MODULE: ./build/data/write/plan-source.js
var plan_source = __webpack_require__(5450);
// EXTERNAL MODULE: ./build/data/write/planned-lines.js
var planned_lines = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/data/formats/record.js + 1 modules
var formats_record = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/data/write/unified-diff.js
var unified_diff = __webpack_require__(9163);
;// CONCATENATED MODULE: ./build/data/write/plan-lines.js












/** The plan for JSONL or parallel text, where a unit is a line or a part of one. Holds one line in memory. */
async function planLines(path, pathOnDisk, replacements) {
    const plan = new LinePlan(replacements);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const line of (0,planned_lines/* plannedLines */.s)(pathOnDisk, hash))
        plan.read(line);
    return plan.finish(path, hash.digest('hex'));
}
/** Collects the plan while the lines are read. */
class LinePlan {
    #wanted;
    #patches = [];
    #applied = [];
    #refused = [];
    #shown = [];
    /** Previous lines that the diff may need as context. */
    #recent = [];
    #contextLeft = 0;
    constructor(replacements) {
        this.#wanted = (0,group_by/* groupBy */.$)(replacements, ({ unit }) => unit.record ?? 0);
    }
    read(line) {
        const wanted = this.#wanted.get(line.number) ?? [];
        this.#wanted.delete(line.number);
        const after = wanted.length === 0 ? null : this.#change(line, wanted);
        if (after !== null) {
            this.#shown.push(...this.#recent.map((recent) => diffLine(recent, null)), diffLine(line, after));
            this.#recent = [];
            this.#contextLeft = unified_diff/* CONTEXT_LINES */.Ed;
        }
        else if (this.#contextLeft > 0) {
            this.#shown.push(diffLine(line, null));
            this.#contextLeft -= 1;
        }
        else {
            this.#recent = [...this.#recent, line].slice(-unified_diff/* CONTEXT_LINES */.Ed);
        }
    }
    finish(path, hash) {
        for (const replacement of [...this.#wanted.values()].flat()) {
            this.#refused.push({ replacement, reason: file_plan/* REFUSALS */.a.changed });
        }
        return {
            patches: this.#patches,
            applied: this.#applied,
            refused: this.#refused,
            diff: (0,unified_diff/* lineDiff */.gf)(path, this.#shown),
            hash,
        };
    }
    /** Plans the changes of one line; returns its new text, or `null` when it does not change. */
    #change(line, replacements) {
        const decoded = (0,planned_lines/* plannedText */.q)(line);
        const edits = this.#choose(decoded, replacements);
        if (!decoded.ok || edits.length === 0)
            return null;
        this.#patches.push(...(0,plan_source/* bytePatches */.z)(decoded.text, edits, line.start + decoded.skippedBytes));
        return textOf(line).slice(0, decoded.skippedBytes === 0 ? 0 : 1) + (0,edit/* applyEdits */.ct)(decoded.text, edits);
    }
    /** The first replacement that can be applied, and those with the same new code (several pairs may have one record). */
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
                this.#refused.push({ replacement, reason: file_plan/* REFUSALS */.a.overlap });
        }
        return chosen?.edits ?? [];
    }
}
/** Edits of the line's text, or why it cannot be edited. */
function planEdits(decoded, replacement) {
    if (!decoded.ok)
        return file_plan/* REFUSALS */.a.changed;
    const { unit, newCode } = replacement;
    if (unit.place.kind === 'jsonl')
        return planRecord(decoded.text, unit.place.field, unit.code, newCode);
    if ((0,parallel_text/* withoutReturn */.pU)(decoded.text) !== unit.code)
        return file_plan/* REFUSALS */.a.changed;
    return (0,file_plan/* isWellFormed */.U)(newCode) ? (0,minimal_edits/* minimalEdits */.D)(unit.code, oneLine(newCode)) : file_plan/* REFUSALS */.a.malformed;
}
/** The record was an object of valid JSON when it was read: whatever else it is now, it has changed. */
function planRecord(raw, field, code, newCode) {
    const record = (0,parse_json/* parseJsonOrNull */.m)(raw);
    if (typeof record !== 'object' || record === null)
        return file_plan/* REFUSALS */.a.changed;
    return (0,json_edit/* editJsonString */.y)(raw, (0,formats_record/* fieldKeys */.PQ)(record, field), code, newCode) ?? file_plan/* REFUSALS */.a.changed;
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
;// CONCATENATED MODULE: ./build/data/write/write-back.js










/**
 * Writes replacements into their files, file by file in the order in which they first occur. Bytes outside the changed
 * characters stay. A replacement is refused if its unit's code has changed or if it overlaps an earlier one.
 * @returns one row per file
 * @throws CodePurifyError `input` when a file cannot be read or written, or changes meanwhile; that file is then
 *   unchanged, and the files before it are written
 */
async function applyReplacements(replacements, options) {
    const byPath = (0,group_by/* groupBy */.$)(replacements, ({ unit }) => unit.path);
    const changes = [];
    for (const [path, own] of byPath)
        changes.push(await changeFile(path, own, options));
    return changes;
}
async function changeFile(path, replacements, { cwd, dryRun }) {
    if (path === row/* STDIN_PATH */.pe) {
        const refused = replacements.map((replacement) => ({ replacement, reason: file_plan/* REFUSALS */.a.stdin }));
        return { path, applied: [], refused, diff: '' };
    }
    const onDisk = (0,external_node_path_.resolve)(cwd, path);
    try {
        const { patches, hash, ...change } = await planFile(path, onDisk, replacements);
        if (!dryRun && patches.length > 0)
            await (0,patch_file/* patchFile */.dp)(onDisk, patches, hash);
        return { path, ...change };
    }
    catch (cause) {
        if (cause instanceof errors/* CodePurifyError */.Lg)
            throw cause;
        throw new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(path)} cannot be written: ${(0,file_errors/* codeOf */.$)(cause)}.`, 'It is unchanged. Make it readable and its folder writable, then run again.', { cause });
    }
}
/** The plan for the replacements of one file, by the kind of the file. */
async function planFile(path, onDisk, replacements) {
    const isSource = replacements[0]?.unit.place.kind === 'source';
    return isSource
        ? (0,plan_source/* planSource */.d)(path, await (0,promises_.readFile)(onDisk), replacements)
        : planLines(path, onDisk, replacements);
}


/***/ }),

/***/ 9665:
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
/** A key for the place of a replacement: two replacements with the same key overlap. */
function placeOf({ unit: { path, record, place } }) {
    return JSON.stringify([path, record, place]);
}


/***/ }),

/***/ 5725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jr: () => (/* binding */ FILE_HEADERS_ONLY),
  ss: () => (/* binding */ createTwoFilesPatch),
  Gu: () => (/* binding */ formatPatch),
  YB: () => (/* binding */ structuredPatch)
});

// UNUSED EXPORTS: INCLUDE_HEADERS, OMIT_HEADERS, createPatch

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(3102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}


/***/ })

};
