export const id = 709;
export const ids = [709,985];
export const modules = {

/***/ 55985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ diskAccess),
/* harmony export */   withFile: () => (/* binding */ withFile)
/* harmony export */ });
/* unused harmony export bufferAccess */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Reads parts of a file on disk, and closes it afterwards.
 * @throws the error of the file system
 */
async function* withFile(path, read) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { size } = await handle.stat();
        yield* read({ byteLength: size, slice: (start, end) => readRange(handle, start, Math.min(end, size)) });
    }
    finally {
        await handle.close();
    }
}
/**
 * A file on disk that is open only while a part of it is read, for parts that are read at an unknown time.
 * @throws the error of the file system
 */
function diskAccess(path) {
    const byteLength = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size;
    return {
        byteLength,
        slice: async (start, end) => {
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
            try {
                return await readRange(handle, start, Math.min(end, byteLength));
            }
            finally {
                await handle.close();
            }
        },
    };
}
async function readRange(handle, start, end) {
    const buffer = Buffer.alloc(Math.max(0, end - start));
    let filled = 0;
    while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return buffer.subarray(0, filled);
}
/** Bytes in memory, as such a file. */
function bufferAccess(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { byteLength: buffer.length, slice: (start, end) => Promise.resolve(buffer.subarray(start, end)) };
}


/***/ }),

/***/ 96709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planParquet: () => (/* binding */ planParquet)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/data/read/file-bytes.js
var file_bytes = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/data/write/patch-file.js
var patch_file = __webpack_require__(36162);
// EXTERNAL MODULE: ./build/data/write/unified-diff.js
var unified_diff = __webpack_require__(79163);
// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(40672);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/text/json-pointer.js
var json_pointer = __webpack_require__(35886);
// EXTERNAL MODULE: ./build/data/write/add-edits.js
var add_edits = __webpack_require__(86674);
// EXTERNAL MODULE: ./build/data/write/file-plan.js
var file_plan = __webpack_require__(89923);
// EXTERNAL MODULE: ./build/data/write/minimal-edits.js
var minimal_edits = __webpack_require__(62814);
// EXTERNAL MODULE: ./build/data/formats/parquet/assemble.js
var assemble = __webpack_require__(42885);
;// CONCATENATED MODULE: ./build/data/formats/parquet/write/locate-cell.js

/** The value that keys lead to, by the same steps as `assemble`; `null` when they lead to none, or to a group. */
function locateCell(root, row, keys) {
    let part = (0,assemble/* wholeRow */.So)(root, row);
    let isElement = true; // a repeated node stands for its list until an element was chosen
    for (const key of keys) {
        if (part === null || (!isElement && part.node.repetition !== 'repeated' && !(0,assemble/* isPresent */.Wo)(part, row)))
            return null;
        [part, isElement] = stepInto(part, isElement, row, key);
    }
    return part === null || (part.node.repetition === 'repeated' && !isElement) ? null : cellIn(part, row);
}
function stepInto(part, isElement, row, key) {
    const { node } = part;
    if (node.repetition === 'repeated' && !isElement)
        return [(0,assemble/* elementParts */.Jf)(part, row)[Number(key)] ?? null, true];
    const [only] = node.children;
    if (node.isList && only !== undefined) {
        const element = (0,assemble/* elementParts */.Jf)((0,assemble/* childPart */.aU)(part, only), row)[Number(key)];
        if (element === undefined)
            return [null, false];
        const inner = (0,assemble/* elementPart */.mJ)(element, node);
        return [inner, inner === element];
    }
    const child = node.children.find((one) => one.key === key);
    return [child === undefined ? null : (0,assemble/* childPart */.aU)(part, child), false];
}
function cellIn({ node, starts }, row) {
    const entry = starts[0] ?? 0;
    const bytes = row[node.columns.start]?.values[entry];
    if (node.physical === null || bytes === undefined || bytes === null)
        return null;
    return { column: node, index: node.columns.start, entry, bytes };
}

// EXTERNAL MODULE: ./build/data/formats/parquet/values.js + 1 modules
var parquet_values = __webpack_require__(23808);
;// CONCATENATED MODULE: ./build/data/formats/parquet/write/cell-changes.js









const NOT_A_TEXT = 'its code is not one text: only the whole record can be removed';
/** Turns changes of units into edits of values, while the rows are read. */
class CellChanges {
    applied = [];
    refused = [];
    changed = [];
    #removed;
    #replaced;
    #edits = new Map();
    constructor({ removed, replaced }) {
        this.#removed = (0,group_by/* groupBy */.$)(removed, ({ record }) => record);
        this.#replaced = (0,group_by/* groupBy */.$)(replaced, ({ unit }) => unit.record);
    }
    /** Whether a row of these numbers is still to be changed. */
    concern(first, last) {
        const isIn = (number) => number !== null && number >= first && number <= last;
        return [...this.#removed.keys(), ...this.#replaced.keys()].some(isIn);
    }
    /** @throws CodePurifyError `input` when a row to remove is no longer where it was read */
    read(root, row) {
        const removed = this.#removed.get(row.number) ?? [];
        const replaced = this.#replaced.get(row.number) ?? [];
        this.#removed.delete(row.number);
        this.#replaced.delete(row.number);
        for (const one of removed)
            if (!one.units.every((unit) => isSame(root, row, unit)))
                throw (0,patch_file/* rowChanged */.XB)(one);
        const isRemoved = removed.length > 0;
        if (isRemoved)
            this.#editsIn(row.group).removed.add(row.row);
        for (const [pointer, own] of (0,group_by/* groupBy */.$)(replaced, ({ unit }) => pointerOf(unit))) {
            this.#replace(root, row, pointer, own, isRemoved);
        }
    }
    /**
     * The edits by row group.
     * @throws CodePurifyError `input` when a row to remove was not read
     */
    finish() {
        const [lost] = [...this.#removed.values()].flat();
        if (lost !== undefined)
            throw (0,patch_file/* rowChanged */.XB)(lost);
        for (const replacement of [...this.#replaced.values()].flat()) {
            this.refused.push({ replacement, reason: file_plan/* REFUSALS */.a6.changed });
        }
        return this.#edits;
    }
    #replace(root, row, pointer, own, isRemoved) {
        const cell = locateCell(root, row.entries, (0,json_pointer/* keysOf */.YD)(pointer));
        const before = cell === null ? null : textOf(cell);
        const taken = [];
        for (const replacement of own) {
            const edits = before === null ? NOT_A_TEXT : editsOf(before, replacement);
            const reason = typeof edits === 'string' ? edits : (0,add_edits/* addEdits */.Z)(taken, edits);
            if (reason === null)
                this.applied.push(replacement);
            else
                this.refused.push({ replacement, reason });
        }
        if (cell === null || before === null || taken.length === 0 || isRemoved)
            return;
        const after = (0,edit/* applyEdits */.ct)(before, (0,add_edits/* inOrder */.a)(taken));
        this.changed.push({ number: row.number, pointer, before, after });
        const { cells } = this.#editsIn(row.group);
        const column = entryOf(cells, cell.index, () => new Map());
        entryOf(column, row.row, () => new Map()).set(cell.entry, Buffer.from(after));
    }
    #editsIn(group) {
        return entryOf(this.#edits, group, () => ({ removed: new Set(), cells: new Map() }));
    }
}
function entryOf(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}
function pointerOf({ place }) {
    return place.kind === 'record' ? place.pointer : '';
}
function isSame(root, { entries }, unit) {
    const cell = locateCell(root, entries, (0,json_pointer/* keysOf */.YD)(pointerOf(unit)));
    if (cell === null)
        return true; // its code is in several values (a list of tokens)
    return partOf(textOf(cell) ?? '', unit) === unit.code;
}
/** The part of a text that a unit is. */
function partOf(text, { place }) {
    return place.kind === 'record' && place.span !== null ? text.slice(place.span.start, place.span.end) : text;
}
function editsOf(before, { unit, newCode }) {
    if (partOf(before, unit) !== unit.code)
        return file_plan/* REFUSALS */.a6.changed;
    if (!(0,file_plan/* isWellFormed */.UC)(newCode))
        return file_plan/* REFUSALS */.a6.malformed;
    const shift = unit.place.kind === 'record' ? (unit.place.span?.start ?? 0) : 0;
    return (0,minimal_edits/* minimalEdits */.D)(unit.code, newCode).map(({ span, text }) => ({
        span: { start: span.start + shift, end: span.end + shift },
        text,
    }));
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The text of a value, or `null` when it is none. */
function textOf({ bytes, column }) {
    if (column.physical !== parquet_values/* PHYSICAL */._A.bytes)
        return null;
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/data/formats/parquet/footer.js
var parquet_footer = __webpack_require__(29682);
// EXTERNAL MODULE: ./build/data/formats/parquet/random-access.js
var random_access = __webpack_require__(55985);
// EXTERNAL MODULE: ./build/data/formats/parquet/read-budget.js
var read_budget = __webpack_require__(39859);
// EXTERNAL MODULE: ./build/data/formats/parquet/read-parquet.js + 2 modules
var read_parquet = __webpack_require__(58748);
;// CONCATENATED MODULE: ./build/data/formats/parquet/write/chunk-edits.js
const NO_CELLS = new Map();
/** The edits of a column in a row group; `null` when its bytes can stay. */
function chunk_edits_editsOf({ removed, cells }, column) {
    const own = cells.get(column);
    return removed.size === 0 && own === undefined ? null : { removed, cells: own ?? NO_CELLS };
}

// EXTERNAL MODULE: ./build/data/formats/parquet/thrift-fields.js
var thrift_fields = __webpack_require__(37650);
// EXTERNAL MODULE: ./build/data/formats/parquet/write/thrift-writer.js
var thrift_writer = __webpack_require__(33428);
;// CONCATENATED MODULE: ./build/data/formats/parquet/write/new-footer.js


/**
 * The end of the file, from the footer on: everything that it said, also what we do not know, except for what has
 * changed. Row groups without rows go. Statistics, indexes and Bloom filters of changed columns go, because they would
 * hold the old values.
 */
function footerBytes(footer, groups, moved) {
    const { thrift } = footer;
    const given = (0,thrift_fields/* structsIn */.Q2)(thrift, 4);
    const kept = given.flatMap((group, index) => {
        const written = groups[index];
        return written === undefined || written.rows === 0
            ? []
            : [newGroup(group, written, footer, index, moved)];
    });
    const list = (0,thrift_fields/* listIn */.Of)(thrift, 4);
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    const content = (0,thrift_writer/* thriftBytes */.L)((0,thrift_fields/* withFields */.qO)(thrift, [
        [3, (0,thrift_fields/* i64 */.cq)(rows)],
        ...(list === undefined ? [] : [[4, (0,thrift_fields/* withItems */.J5)(list, kept)]]),
    ]));
    const tail = Buffer.from('\0\0\0\0PAR1');
    tail.writeUInt32LE(content.length);
    return Buffer.concat([content, tail]);
}
function newGroup(group, written, footer, index, moved) {
    const list = (0,thrift_fields/* listIn */.Of)(group, 1);
    const given = (0,thrift_fields/* structsIn */.Q2)(group, 1);
    const chunks = given.map((chunk, column) => {
        const own = written.chunks[column] ?? null;
        const start = footer.groups[index]?.chunks[column]?.start ?? 0;
        return own === null ? movedChunk(chunk, moved) : changedChunk(chunk, own, start, moved);
    });
    const sum = (id) => chunks.reduce((total, chunk) => total + metaCount(chunk, id), 0);
    const isSorted = written.chunks.every((chunk) => chunk === null) || written.rows < (footer.groups[index]?.rows ?? 0);
    return (0,thrift_fields/* withFields */.qO)(group, [
        ...(list === undefined ? [] : [[1, (0,thrift_fields/* withItems */.J5)(list, chunks)]]),
        ...[
            [2, (0,thrift_fields/* i64 */.cq)(sum(6))],
            [3, (0,thrift_fields/* i64 */.cq)(written.rows)],
        ],
        ...(isSorted ? [] : [[4, undefined]]), // a new value may be out of order
        ...movedFields(group, [5], moved),
        ...(group.fields.has(6) ? [[6, (0,thrift_fields/* i64 */.cq)(sum(7))]] : []),
    ]);
}
function metaCount(chunk, id) {
    const meta = (0,thrift_fields/* structIn */.pf)(chunk, 3);
    return meta === undefined ? 0 : (0,thrift_fields/* countIn */.ry)(meta, id, 'the size of a column');
}
/** A chunk whose bytes stay, at another place. */
function movedChunk(chunk, moved) {
    const meta = (0,thrift_fields/* structIn */.pf)(chunk, 3) ?? chunk;
    return (0,thrift_fields/* withFields */.qO)(chunk, [
        [3, (0,thrift_fields/* withFields */.qO)(meta, movedFields(meta, [9, 10, 11, 14], moved))],
        ...movedFields(chunk, [2, 4, 6], moved),
    ]);
}
/** Offsets of 0 stand for none. */
function movedFields(struct, ids, moved) {
    return ids.flatMap((id) => {
        const offset = (0,thrift_fields/* intIn */.nX)(struct, id) ?? 0;
        return offset > 0 ? [[id, (0,thrift_fields/* i64 */.cq)(moved(offset))]] : [];
    });
}
const STATISTICS = 12;
function changedChunk(chunk, written, oldStart, moved) {
    const meta = (0,thrift_fields/* structIn */.pf)(chunk, 3) ?? chunk;
    const start = moved(oldStart);
    const encodings = [...written.encodings].sort((a, b) => a - b).map(thrift_fields/* i32 */.rT);
    const given = (0,thrift_fields/* listIn */.Of)(meta, 2);
    const nulls = { kind: 'struct', fields: new Map([[3, (0,thrift_fields/* i64 */.cq)(written.nulls)]]) };
    const changed = (0,thrift_fields/* withFields */.qO)(meta, [
        ...(given === undefined ? [] : [[2, (0,thrift_fields/* withItems */.J5)(given, encodings)]]),
        ...[
            [5, (0,thrift_fields/* i64 */.cq)(written.values)],
            [6, (0,thrift_fields/* i64 */.cq)(written.uncompressed)],
            [7, (0,thrift_fields/* i64 */.cq)(written.length)],
        ],
        ...[
            [9, (0,thrift_fields/* i64 */.cq)(start + written.dictionaryLength)],
            [10, undefined],
        ],
        [11, written.dictionaryLength > 0 ? (0,thrift_fields/* i64 */.cq)(start) : undefined],
        [STATISTICS, meta.fields.has(STATISTICS) ? nulls : undefined],
        ...[13, 14, 15, 16, 17].map((id) => [id, undefined]),
    ]);
    return (0,thrift_fields/* withFields */.qO)(chunk, [
        [3, changed],
        ...(((0,thrift_fields/* intIn */.nX)(chunk, 2) ?? 0) > 0 ? [[2, (0,thrift_fields/* i64 */.cq)(start)]] : []),
        ...[4, 5, 6, 7].map((id) => [id, undefined]),
    ]);
}

// EXTERNAL MODULE: ./build/data/formats/parquet/parquet-limits.js
var parquet_limits = __webpack_require__(75058);
// EXTERNAL MODULE: ./build/data/formats/parquet/thrift.js
var thrift = __webpack_require__(57714);
// EXTERNAL MODULE: ./build/data/formats/parquet/unreadable-parquet.js
var unreadable_parquet = __webpack_require__(37207);
;// CONCATENATED MODULE: ./build/data/formats/parquet/write/page-indexes.js





/** Fields of a `ColumnChunk`: the index of page offsets, and the index of pages' smallest and largest values. */
const OFFSET_INDEX = [4, 5];
const COLUMN_INDEX = [6, 7];
/** Fields of a `ColumnMetaData`. */
const BLOOM_FILTER = [14, 15];
/** Removes the indexes and Bloom filters of changed columns: they hold parts of the old values. */
function staleIndexes({ thrift }, groups) {
    return (0,thrift_fields/* structsIn */.Q2)(thrift, 4).flatMap((group, index) => (0,thrift_fields/* structsIn */.Q2)(group, 1).flatMap((chunk, column) => {
        const written = groups[index];
        if (written === undefined || (written.rows > 0 && written.chunks[column] === null))
            return [];
        const references = [
            [chunk, ...OFFSET_INDEX],
            [chunk, ...COLUMN_INDEX],
            [(0,thrift_fields/* structIn */.pf)(chunk, 3), ...BLOOM_FILTER],
        ];
        return references.flatMap(removalOf);
    }));
}
function removalOf([struct, offsetField, lengthField]) {
    const start = struct === undefined ? 0 : ((0,thrift_fields/* intIn */.nX)(struct, offsetField) ?? 0);
    const end = start + (struct === undefined ? 0 : ((0,thrift_fields/* intIn */.nX)(struct, lengthField) ?? 0));
    return start > 0 && end > start ? [{ start, end, bytes: Buffer.alloc(0), length: 0 }] : [];
}
/**
 * The indexes of page offsets of columns that only move: written again with the new offsets.
 * @param moved without these indexes, which are behind the pages
 * @returns patches, and the footer with the new lengths of the indexes
 */
async function movedIndexes(file, footer, groups, moved) {
    const patches = [];
    const newGroups = [];
    for (const [index, group] of (0,thrift_fields/* structsIn */.Q2)(footer.thrift, 4).entries()) {
        const chunks = [];
        for (const [column, chunk] of (0,thrift_fields/* structsIn */.Q2)(group, 1).entries()) {
            const isKept = groups[index]?.rows !== 0 && groups[index]?.chunks[column] === null;
            const start = footer.groups[index]?.chunks[column]?.start ?? 0;
            const patch = isKept && moved(start) !== start ? await movedIndex(file, chunk, moved) : null;
            if (patch !== null)
                patches.push(patch);
            chunks.push(patch === null ? chunk : (0,thrift_fields/* withFields */.qO)(chunk, [[OFFSET_INDEX[1], (0,thrift_fields/* i32 */.rT)(patch.length)]]));
        }
        const list = (0,thrift_fields/* listIn */.Of)(group, 1);
        newGroups.push(list === undefined ? group : (0,thrift_fields/* withFields */.qO)(group, [[1, (0,thrift_fields/* withItems */.J5)(list, chunks)]]));
    }
    const list = (0,thrift_fields/* listIn */.Of)(footer.thrift, 4);
    const thrift = list === undefined ? footer.thrift : (0,thrift_fields/* withFields */.qO)(footer.thrift, [[4, (0,thrift_fields/* withItems */.J5)(list, newGroups)]]);
    return { patches, thrift };
}
async function movedIndex(file, chunk, moved) {
    const start = (0,thrift_fields/* intIn */.nX)(chunk, OFFSET_INDEX[0]) ?? 0;
    const end = start + ((0,thrift_fields/* intIn */.nX)(chunk, OFFSET_INDEX[1]) ?? 0);
    if (start <= 0 || end <= start)
        return null;
    if (end - start > parquet_limits/* MAX_PAGE_HEADER_BYTES */.NX)
        throw new unreadable_parquet.UnreadableParquet('an index of pages that is too long');
    const index = new thrift/* ThriftReader */.x(await file.slice(start, end), 0, parquet_limits/* MAX_FOOTER_VALUES */.y_).struct();
    const list = (0,thrift_fields/* listIn */.Of)(index, 1);
    if (list === undefined)
        return null;
    const pages = (0,thrift_fields/* structsIn */.Q2)(index, 1).map((page) => (0,thrift_fields/* withFields */.qO)(page, [[1, (0,thrift_fields/* i64 */.cq)(moved((0,thrift_fields/* intIn */.nX)(page, 1) ?? 0))]]));
    const bytes = (0,thrift_writer/* thriftBytes */.L)((0,thrift_fields/* withFields */.qO)(index, [[1, (0,thrift_fields/* withItems */.J5)(list, pages)]]));
    return { start, end, bytes, length: bytes.length };
}

// EXTERNAL MODULE: ./build/data/formats/parquet/chunk-reader.js + 1 modules
var chunk_reader = __webpack_require__(34187);
;// CONCATENATED MODULE: ./build/data/formats/parquet/write/edited-pages.js



/**
 * The pages of a column chunk after its edits; those that lost all their rows are left out.
 * @throws UnreadableParquet
 */
async function* editedPages(file, chunk, edits) {
    const reader = new chunk_reader/* ChunkReader */.f(file, chunk, new read_budget/* ReadBudget */.Q(file.byteLength));
    const place = { row: -1, entry: 0 };
    for (let page = await reader.next(); page !== null; page = await reader.next()) {
        const edited = editPage(page, chunk, edits, place);
        if (edited.repeats.length === 0)
            continue;
        const { header } = page;
        const usesDictionary = (0,parquet_values/* isDictionaryEncoding */.Qb)(header.encoding);
        yield { header, dictionaryHeader: reader.dictionaryHeader, usesDictionary, ...edited };
    }
}
/** @param place the row and the entry that were read last: a row may extend over pages */
function editPage(page, { column }, { removed, cells }, place) {
    const repeats = [];
    const definitions = [];
    const values = [];
    for (let left = page.header.values; left > 0; left -= 1) {
        const repeat = page.nextRepeat();
        const definition = page.nextDefinition();
        const value = definition === column.definition ? page.nextValue() : null;
        place.entry = repeat === 0 ? 0 : place.entry + 1;
        if (repeat === 0)
            place.row += 1;
        if (removed.has(place.row))
            continue;
        repeats.push(repeat);
        definitions.push(definition);
        if (value !== null)
            values.push(cells.get(place.row)?.get(place.entry) ?? value);
    }
    return { repeats, definitions, values };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/data/formats/parquet/page-codecs.js + 2 modules
var page_codecs = __webpack_require__(77743);
// EXTERNAL MODULE: ./build/data/formats/parquet/hybrid.js
var hybrid = __webpack_require__(91387);
;// CONCATENATED MODULE: ./build/data/formats/parquet/plain-values.js

/** Values in the encoding PLAIN. */
function plainValues(values, column) {
    if (column.physical === parquet_values/* PHYSICAL */._A.boolean)
        return packedBooleans(values);
    if ((0,parquet_values/* widthOf */.qz)(column) > 0)
        return Buffer.concat(values);
    return Buffer.concat(values.flatMap((value) => [lengthOf(value), value]));
}
function packedBooleans(values) {
    const bytes = Buffer.alloc(Math.ceil(values.length / 8));
    values.forEach(([bit = 0], index) => {
        bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (bit << (index & 7));
    });
    return bytes;
}
function lengthOf(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value.length);
    return bytes;
}

;// CONCATENATED MODULE: ./build/data/formats/parquet/write/write-page.js







/** A data page with its new entries; statistics of the old ones go. */
function pageBytes(page, { codec, column }, dictionary) {
    const repeats = levelBytes(page.repeats, column.repeat);
    const definitions = levelBytes(page.definitions, column.definition);
    const values = page.usesDictionary ? indexBytes(page.values, dictionary) : plainValues(page.values, column);
    const encoding = (0,thrift_fields/* i32 */.rT)(page.usesDictionary ? page.header.encoding : parquet_values/* ENCODINGS */.JC.plain);
    const count = (0,thrift_fields/* i32 */.rT)(page.repeats.length);
    const { thrift } = page.header;
    const v2 = (0,thrift_fields/* structIn */.pf)(thrift, 8);
    if (v2 === undefined) {
        const header = changed(thrift, 5, [
            [1, count],
            [2, encoding],
            [5, undefined],
        ]);
        const content = Buffer.concat([...prefixed(repeats), ...prefixed(definitions), values]);
        return storedPage({ header, levels: NO_BYTES, content, codec });
    }
    const header = changed(thrift, 8, [
        ...[
            [1, count],
            [2, (0,thrift_fields/* i32 */.rT)(page.repeats.length - page.values.length)],
        ],
        ...[
            [3, (0,thrift_fields/* i32 */.rT)(page.repeats.filter((level) => level === 0).length)],
            [4, encoding],
        ],
        ...[
            [5, (0,thrift_fields/* i32 */.rT)(definitions.length)],
            [6, (0,thrift_fields/* i32 */.rT)(repeats.length)],
            [8, undefined],
        ],
    ]);
    const levels = Buffer.concat([repeats, definitions]);
    return storedPage({ header, levels, content: values, codec: (0,thrift_fields/* flagIn */.kx)(v2, 7) === false ? 0 : codec });
}
/** A dictionary page with new values. */
function dictionaryBytes({ values }, thrift, { codec, column }) {
    const header = changed(thrift, 7, [[1, (0,thrift_fields/* i32 */.rT)(values.length)]]);
    return storedPage({ header, levels: NO_BYTES, content: plainValues(values, column), codec });
}
const NO_BYTES = Buffer.alloc(0);
/** Changes fields of the structure in a field. */
function changed(header, id, changes) {
    return (0,thrift_fields/* withFields */.qO)(header, [[id, (0,thrift_fields/* withFields */.qO)((0,thrift_fields/* structIn */.pf)(header, id) ?? header, changes)]]);
}
/** A page whose levels, in version 2, are not compressed. */
function storedPage({ header, levels, content, codec, }) {
    // readers expect a valid stream of nothing, but no stream behind levels
    const isEmpty = content.length === 0 && levels.length > 0;
    const compressed = isEmpty ? NO_BYTES : (0,page_codecs/* compressPage */.EY)(codec, content);
    const body = Buffer.concat([levels, compressed]);
    const uncompressed = levels.length + content.length;
    const sum = header.fields.has(4) ? [[4, (0,thrift_fields/* i32 */.rT)((0,external_node_zlib_.crc32)(body) | 0)]] : [];
    const head = (0,thrift_writer/* thriftBytes */.L)((0,thrift_fields/* withFields */.qO)(header, [[2, (0,thrift_fields/* i32 */.rT)(uncompressed)], [3, (0,thrift_fields/* i32 */.rT)(body.length)], ...sum]));
    return { bytes: Buffer.concat([head, body]), uncompressed: head.length + uncompressed };
}
/** Columns that are never null, or in no list, store no levels. */
function levelBytes(levels, largest) {
    return largest === 0 ? NO_BYTES : (0,hybrid/* hybridBytes */.Qm)(levels, (0,hybrid/* bitsFor */.yY)(largest));
}
/** In pages of version 1, levels have their length before them. */
function prefixed(levels) {
    if (levels.length === 0)
        return [];
    const length = Buffer.alloc(4);
    length.writeUInt32LE(levels.length);
    return [length, levels];
}
/** Indexes into the dictionary, with their width before them. */
function indexBytes(values, dictionary) {
    const width = Math.max(1, (0,hybrid/* bitsFor */.yY)(dictionary.values.length - 1)); // readers differ on a width of 0
    const indexes = values.map((value) => dictionary.indexOf(value));
    return Buffer.concat([Buffer.of(width), (0,hybrid/* hybridBytes */.Qm)(indexes, width)]);
}

;// CONCATENATED MODULE: ./build/data/formats/parquet/write/written-dictionary.js


/** Collects the distinct values of the pages that use a dictionary. */
class WrittenDictionary {
    #indexes = new Map();
    #values = [];
    #bytes = 0;
    #header = null;
    /** In the order of their first use. */
    get values() {
        return this.#values;
    }
    /** The header of the page that it replaces; `null` when nothing uses a dictionary. */
    get header() {
        return this.#header;
    }
    /**
     * Adds values.
     * @throws UnreadableParquet when it gets too long for a page
     */
    add(values, header) {
        this.#header ??= header;
        for (const value of values) {
            const key = value.toString('latin1');
            if (this.#indexes.has(key))
                continue;
            this.#bytes += value.length;
            if (this.#bytes > parquet_limits/* MAX_PAGE_BYTES */.rd)
                throw new unreadable_parquet.UnreadableParquet('a dictionary that is too long to be written');
            this.#indexes.set(key, this.#values.length);
            this.#values.push(Buffer.from(value)); // a copy, so that its page can be freed
        }
    }
    /** Index of a value that was added. */
    indexOf(value) {
        return this.#indexes.get(value.toString('latin1')) ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/data/formats/parquet/write/write-chunk.js




/**
 * Encodes a column chunk with its edits, page by page: the same pages with the same compression, and a dictionary where
 * it had one, without the values that nothing refers to any more. One page and the dictionary are in memory.
 * @throws UnreadableParquet
 */
class ChunkWriter {
    file;
    chunk;
    edits;
    constructor(file, chunk, edits) {
        this.file = file;
        this.chunk = chunk;
        this.edits = edits;
    }
    /** Encodes everything once, to know what the footer needs; only the counts are kept. */
    async measure() {
        const dictionary = await this.#collect();
        let [length, uncompressed, dictionaryLength, values, nulls] = [0, 0, 0, 0, 0];
        const encodings = new Set([parquet_values/* ENCODINGS */.JC.rle]);
        for await (const [stored, page] of this.#stored(dictionary)) {
            length += stored.bytes.length;
            uncompressed += stored.uncompressed;
            encodings.add(page?.usesDictionary === true ? page.header.encoding : parquet_values/* ENCODINGS */.JC.plain);
            if (page === null)
                dictionaryLength = stored.bytes.length;
            values += page?.repeats.length ?? 0;
            nulls += page === null ? 0 : page.repeats.length - page.values.length;
        }
        return { length, uncompressed, dictionaryLength, values, nulls, encodings };
    }
    /** The bytes of the chunk; what was measured. */
    async *[Symbol.asyncIterator]() {
        const dictionary = await this.#collect();
        for await (const [{ bytes }] of this.#stored(dictionary))
            yield bytes;
    }
    async #collect() {
        const dictionary = new WrittenDictionary();
        for await (const page of this.#pages()) {
            if (page.usesDictionary)
                dictionary.add(page.values, page.dictionaryHeader);
        }
        return dictionary;
    }
    #pages() {
        return editedPages(this.file, this.chunk, this.edits);
    }
    /** The dictionary, if there is one, and then the data pages. */
    async *#stored(dictionary) {
        if (dictionary.header !== null) {
            yield [dictionaryBytes(dictionary, dictionary.header.thrift, this.chunk), null];
        }
        for await (const page of this.#pages())
            yield [pageBytes(page, this.chunk, dictionary), page];
    }
}

;// CONCATENATED MODULE: ./build/data/formats/parquet/write/rewrite-parquet.js





/**
 * Patches that remove rows and replace values: the column chunks that change, and the footer. All other bytes stay. A
 * row that goes changes every column of its row group; a value changes only its own column.
 * @param edits by the index of the row group
 * @throws UnreadableParquet
 */
async function rewriteParquet(file, footer, edits) {
    const patches = [];
    const groups = [];
    for (const [index, { rows, chunks }] of footer.groups.entries()) {
        const own = edits.get(index);
        const written = [];
        for (const [column, chunk] of chunks.entries()) {
            const patch = own === undefined ? null : await chunkPatch(file, chunk, own, column);
            if (patch !== null)
                patches.push(patch.patch);
            written.push(patch?.written ?? null);
        }
        groups.push({ rows: rows - (own?.removed.size ?? 0), chunks: written });
    }
    patches.push(...staleIndexes(footer, groups));
    const moves = movedIn(patches);
    const indexes = await movedIndexes(file, footer, groups, moves);
    patches.push(...indexes.patches);
    const all = patches.sort((a, b) => a.start - b.start);
    checkApart(all, footer);
    const end = footerBytes({ ...footer, thrift: indexes.thrift }, groups, movedIn(all));
    return [...all, { start: footer.start, end: file.byteLength, bytes: end }];
}
/** The footer may say that an index is where a column is. */
function checkApart(patches, { start }) {
    const isApart = patches.every(({ end }, index) => end <= (patches[index + 1]?.start ?? start));
    if (!isApart)
        throw new unreadable_parquet.UnreadableParquet('indexes of pages that overlap columns or each other');
}
async function chunkPatch(file, chunk, group, column) {
    const edits = chunk_edits_editsOf(group, column);
    if (edits === null)
        return null;
    const writer = new ChunkWriter(file, chunk, edits);
    const written = await writer.measure();
    return { patch: { start: chunk.start, end: chunk.end, bytes: writer, length: written.length }, written };
}
/** Offsets after patches, for offsets that none of them covers (their starts included). */
function movedIn(patches) {
    const sorted = [...patches].sort((a, b) => a.start - b.start);
    const ends = sorted.map(({ end }) => end);
    let shift = 0;
    const shifts = sorted.map(({ start, end, length }) => (shift += length - (end - start)));
    return (offset) => {
        let low = 0;
        for (let high = ends.length; low < high;) {
            const middle = (low + high) >> 1;
            if ((ends[middle] ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset + (shifts[low - 1] ?? 0);
    };
}

;// CONCATENATED MODULE: ./build/data/formats/parquet/write/plan-parquet.js












/**
 * The plan for a Parquet file. What changes is encoded when the plan is made, to know its length, and again when it is
 * written, so that memory does not grow with the file.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read, or a column with an edit cannot be
 *   written
 */
async function planParquet({ path, onDisk }, changes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,file_bytes/* fileBytes */.s)(onDisk))
        hash.update(chunk);
    const file = (0,random_access/* diskAccess */.k)(onDisk);
    const cells = new CellChanges(changes);
    try {
        const footer = await (0,parquet_footer/* readFooter */.A)(file);
        await readChanged(file, footer, cells);
        const edits = cells.finish();
        const patches = edits.size === 0 ? [] : await rewriteParquet(file, footer, edits);
        return {
            patches: patches.map((patch) => guarded(patch, path)),
            ...{ applied: cells.applied, refused: cells.refused, hash: hash.digest('hex') },
            diff: () => Promise.resolve(cells.changed.map((cell) => cellDiff(path, cell)).join('')),
        };
    }
    catch (error) {
        throw error instanceof unreadable_parquet.UnreadableParquet ? unwritable(path, error) : error;
    }
}
/** Reads the row groups that hold a row to change. */
async function readChanged(file, footer, cells) {
    const budget = new read_budget/* ReadBudget */.Q(file.byteLength);
    let first = 1;
    for (const [group, { rows }] of footer.groups.entries()) {
        const own = footer.groups[group];
        if (own !== undefined && cells.concern(first, first + rows - 1)) {
            budget.releaseAll();
            let row = 0;
            for await (const entries of (0,read_parquet/* rowsOf */.R)(file, footer, own, budget)) {
                cells.read(footer.schema, { group, row, number: first + row, entries });
                row += 1;
            }
        }
        first += rows;
    }
}
/** A value has no line in the file, so each is shown as a file of its own. */
function cellDiff(path, { number, pointer, before, after }) {
    return (0,unified_diff/* unifiedDiff */.WH)(`${path}/row ${String(number)}${pointer}`, before, after);
}
/** What could be read for the plan cannot be read now. */
function guarded(patch, path) {
    const { bytes } = patch;
    if (bytes instanceof Uint8Array)
        return patch;
    return {
        ...patch,
        bytes: {
            async *[Symbol.asyncIterator]() {
                try {
                    yield* bytes;
                }
                catch (error) {
                    throw error instanceof unreadable_parquet.UnreadableParquet ? (0,patch_file/* changedSince */.$A)(path, 'nothing') : error;
                }
            },
        },
    };
}
function unwritable(path, cause) {
    return new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(path)} cannot be written again: ${cause.message}.`, 'Nothing was written. Write the file with another tool (pyarrow, DuckDB) or as JSON Lines, and run again.', { cause });
}


/***/ })

};
