export const id = 748;
export const ids = [748,207];
export const modules = {

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ elementParts),
/* harmony export */   So: () => (/* binding */ wholeRow),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   aU: () => (/* binding */ childPart),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   mJ: () => (/* binding */ elementPart)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7652);
/* harmony import */ var _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7207);


/** The whole of a row, below the schema's root. */
function wholeRow(root, row) {
    return { node: root, starts: row.map(() => 0), ends: row.map(({ values }) => values.length) };
}
/** The part of a row that belongs to a child of a group. */
function childPart({ node, starts, ends }, child) {
    const from = child.columns.start - node.columns.start;
    const to = child.columns.end - node.columns.start;
    return { node: child, starts: starts.slice(from, to), ends: ends.slice(from, to) };
}
/** Whether a value is present: its definition level is reached. */
function isPresent({ node, starts }, row) {
    const definition = row[node.columns.start]?.definitions[starts[0] ?? 0];
    return definition !== undefined && definition >= node.definition;
}
/**
 * The elements of a repeated node, as parts below the same node.
 * @throws UnreadableParquet when its columns have different numbers of elements
 */
function elementParts(part, row) {
    const { node } = part;
    if (!isPresent(part, row))
        return [];
    const cuts = part.starts.map((start, index) => cutsOf(row[node.columns.start + index]?.repeats ?? [], start, part.ends[index] ?? start, node.repeat));
    const count = cuts[0]?.length ?? 0;
    if (cuts.some((one) => one.length !== count)) {
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__.UnreadableParquet('columns of one list that have different lengths');
    }
    return Array.from({ length: Math.max(0, count - 1) }, (_, element) => ({
        node,
        starts: cuts.map((one) => one[element] ?? 0),
        ends: cuts.map((one) => one[element + 1] ?? 0),
    }));
}
/** Where elements begin, and the end: a level up to that of the list begins an element. */
function cutsOf(repeats, start, end, level) {
    const cuts = [start];
    for (let index = start + 1; index < end; index += 1)
        if ((repeats[index] ?? 0) <= level)
            cuts.push(index);
    return [...cuts, end];
}
/** The part that holds the value of a list's element: wrappers of lists are not part of the record. */
function elementPart(part, list) {
    const element = (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .elementNode */ .jQ)(part.node, list.key);
    return element === part.node ? part : childPart(part, element);
}
/**
 * The value of a row, or of a part of it: groups as objects, lists as arrays (Dremel's assembly, section 4.3).
 * @throws UnreadableParquet
 */
function assemble(part, row, read) {
    const { node } = part;
    if (node.repetition === 'repeated') {
        return elementParts(part, row).map((element) => assembleOne(element, row, read));
    }
    return isPresent(part, row) ? assembleOne(part, row, read) : null;
}
function assembleOne(part, row, read) {
    const { node } = part;
    if (node.physical !== null) {
        const bytes = row[node.columns.start]?.values[part.starts[0] ?? 0];
        return bytes === undefined || bytes === null ? null : read(node, bytes);
    }
    const [only] = node.children;
    if (node.isList && only !== undefined) {
        return elementParts(childPart(part, only), row).map((element) => {
            const inner = elementPart(element, node);
            return inner === element ? assembleOne(element, row, read) : assemble(inner, row, read);
        });
    }
    return Object.fromEntries(node.children.map((child) => [child.key, assemble(childPart(part, child), row, read)]));
}


/***/ }),

/***/ 4187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ChunkReader)
});

// EXTERNAL MODULE: ./build/data/formats/parquet/page-codecs.js + 2 modules
var page_codecs = __webpack_require__(7743);
// EXTERNAL MODULE: ./build/data/formats/parquet/hybrid.js
var hybrid = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/data/formats/parquet/parquet-limits.js
var parquet_limits = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/data/formats/parquet/thrift-fields.js
var thrift_fields = __webpack_require__(7650);
// EXTERNAL MODULE: ./build/data/formats/parquet/unreadable-parquet.js
var unreadable_parquet = __webpack_require__(7207);
// EXTERNAL MODULE: ./build/data/formats/parquet/values.js + 1 modules
var values = __webpack_require__(3808);
;// CONCATENATED MODULE: ./build/data/formats/parquet/page.js






/** Types of pages (`PageType` in `parquet.thrift`). */
const PAGES = { data: 0, index: 1, dictionary: 2, dataV2: 3 };
/** Fields of a page header that describe its content, by the type of the page. */
const DETAILS = new Map([
    [PAGES.data, 5],
    [PAGES.dictionary, 7],
    [PAGES.dataV2, 8],
]);
/**
 * Checks the header of a page.
 * @throws UnreadableParquet
 */
function pageHeader(thrift) {
    const type = (0,thrift_fields/* countIn */.ry)(thrift, 1, 'the type of a page');
    const length = (0,thrift_fields/* countIn */.ry)(thrift, 2, 'the length of a page');
    const stored = (0,thrift_fields/* countIn */.ry)(thrift, 3, 'the compressed length of a page');
    if (Math.max(length, stored) > parquet_limits/* MAX_PAGE_BYTES */.rd) {
        throw new unreadable_parquet.UnreadableParquet(`a page of ${String(Math.max(length, stored))} bytes, more than ${String(parquet_limits/* MAX_PAGE_BYTES */.rd)}: write smaller pages`);
    }
    const details = (0,thrift_fields/* structIn */.pf)(thrift, DETAILS.get(type) ?? 0);
    if (details === undefined) {
        if (type === PAGES.index)
            return { thrift, type, length, stored, values: 0, encoding: 0 };
        throw new unreadable_parquet.UnreadableParquet(`a page of the unknown type ${String(type)}`);
    }
    const values = (0,thrift_fields/* countIn */.ry)(details, 1, 'the count of values of a page');
    const encoding = (0,thrift_fields/* countIn */.ry)(details, type === PAGES.dataV2 ? 4 : 2, 'the encoding of a page');
    return { thrift, type, length, stored, values, encoding };
}
/**
 * Opens a data page.
 * @param bytes the page as it is in the file, without its header
 * @throws UnreadableParquet
 */
async function openPage(header, bytes, chunk, dictionary) {
    const parts = header.type === PAGES.dataV2
        ? await splitV2(header, bytes, chunk)
        : splitV1(header, await (0,page_codecs/* decompressPage */.tC)(chunk.codec, bytes, header.length), chunk);
    const { definition, repeat } = chunk.column;
    return {
        header,
        nextRepeat: levels(parts.repeats, repeat),
        nextDefinition: levels(parts.definitions, definition),
        nextValue: (0,values/* valueReader */.DB)(header.encoding, parts.values, chunk.column, dictionary),
    };
}
function levels(bytes, largest) {
    if (largest === 0)
        return () => 0;
    const reader = new hybrid/* HybridReader */.uW(bytes, (0,hybrid/* bitsFor */.yY)(largest));
    return () => {
        const level = reader.next();
        if (level > largest)
            throw new unreadable_parquet.UnreadableParquet(`the level ${String(level)}, but its column has ${String(largest)}`);
        return level;
    };
}
/** In pages of version 2, levels are not compressed, and their lengths are in the header. */
async function splitV2(header, bytes, chunk) {
    const details = (0,thrift_fields/* structIn */.pf)(header.thrift, 8) ?? header.thrift;
    const definitionBytes = (0,thrift_fields/* countIn */.ry)(details, 5, 'the length of definition levels');
    const repeatBytes = (0,thrift_fields/* countIn */.ry)(details, 6, 'the length of repetition levels');
    const levelBytes = definitionBytes + repeatBytes;
    if (levelBytes > Math.min(bytes.length, header.length))
        throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
    const isCompressed = (0,thrift_fields/* flagIn */.kx)(details, 7) !== false;
    const rest = bytes.subarray(levelBytes);
    const values = isCompressed ? await (0,page_codecs/* decompressPage */.tC)(chunk.codec, rest, header.length - levelBytes) : rest;
    return {
        repeats: bytes.subarray(0, repeatBytes),
        definitions: bytes.subarray(repeatBytes, levelBytes),
        values,
    };
}
/** In pages of version 1, levels are compressed with the values, with their length before them. */
function splitV1(header, page, { column }) {
    const details = (0,thrift_fields/* structIn */.pf)(header.thrift, 5) ?? header.thrift;
    const repeats = prefixedLevels(page, 0, column.repeat, (0,thrift_fields/* intIn */.nX)(details, 4));
    const definitions = prefixedLevels(page, repeats.end, column.definition, (0,thrift_fields/* intIn */.nX)(details, 3));
    return { repeats: repeats.bytes, definitions: definitions.bytes, values: page.subarray(definitions.end) };
}
function prefixedLevels(page, at, largest, encoding) {
    if (largest === 0)
        return { bytes: page.subarray(0, 0), end: at };
    if (encoding !== values/* ENCODINGS */.JC.rle)
        throw new unreadable_parquet.UnreadableParquet(`levels in the unsupported encoding ${String(encoding)}`);
    if (at + 4 > page.length)
        throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
    const end = at + 4 + page.readUInt32LE(at);
    if (end > page.length)
        throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
    return { bytes: page.subarray(at + 4, end), end };
}

// EXTERNAL MODULE: ./build/data/formats/parquet/thrift.js
var parquet_thrift = __webpack_require__(7714);
;// CONCATENATED MODULE: ./build/data/formats/parquet/chunk-reader.js






/** Bytes that are read first for a page header: enough for most of them, and for small pages. */
const FIRST_READ = 1 << 12;
/** Values of a page header: a few structures and statistics. */
const MAX_HEADER_VALUES = 1000;
/** Reads the pages of a column chunk in their order; one page and the dictionary are in memory. */
class ChunkReader {
    file;
    chunk;
    budget;
    #at;
    #dictionary = null;
    #dictionaryHeader = null;
    #held = 0;
    #window = Buffer.alloc(0);
    #windowStart = 0;
    constructor(file, chunk, budget) {
        this.file = file;
        this.chunk = chunk;
        this.budget = budget;
        this.#at = chunk.start;
    }
    /** The header of the dictionary page, if there was one before the pages that were read. */
    get dictionaryHeader() {
        return this.#dictionaryHeader;
    }
    /**
     * The next data page; `null` behind the last one.
     * @throws UnreadableParquet
     */
    async next() {
        while (this.#at < this.chunk.end) {
            const header = await this.#header();
            this.#release();
            this.budget.decode(header.length);
            this.budget.count(header.values);
            const bytes = await this.#page(header);
            if (header.type === PAGES.dictionary)
                await this.#readDictionary(header, bytes);
            else if (header.type !== PAGES.index) {
                this.#hold(header.length);
                return openPage(header, bytes, this.chunk, this.#dictionary);
            }
        }
        this.#release();
        return null;
    }
    async #readDictionary(header, bytes) {
        if (this.#dictionary !== null)
            throw new unreadable_parquet.UnreadableParquet('a column with two dictionaries');
        this.budget.hold(header.length); // until the row group ends
        const page = await (0,page_codecs/* decompressPage */.tC)(this.chunk.codec, bytes, header.length);
        this.#dictionaryHeader = header;
        this.#dictionary = (0,values/* readDictionary */.dA)(page, this.chunk.column, header.values);
    }
    #hold(bytes) {
        this.budget.hold(bytes);
        this.#held = bytes;
    }
    #release() {
        this.budget.release(this.#held);
        this.#held = 0;
    }
    async #header() {
        for (let length = FIRST_READ;; length *= 4) {
            const bytes = await this.#bytes(length);
            try {
                const reader = new parquet_thrift/* ThriftReader */.x(bytes, 0, MAX_HEADER_VALUES);
                const thrift = reader.struct();
                this.#at += reader.offset;
                return pageHeader(thrift);
            }
            catch (error) {
                const hasMore = bytes.length === length && length < parquet_limits/* MAX_PAGE_HEADER_BYTES */.NX;
                if (!(error instanceof unreadable_parquet/* ParquetEndsEarly */.W) || !hasMore)
                    throw error;
            }
        }
    }
    async #page(header) {
        const bytes = await this.#bytes(header.stored);
        if (bytes.length < header.stored)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
        this.#at += header.stored;
        return bytes.subarray(0, header.stored);
    }
    /** At least `length` bytes from here on, or those that the chunk has left. */
    async #bytes(length) {
        const end = Math.min(this.#at + length, this.chunk.end);
        if (this.#at < this.#windowStart || end > this.#windowStart + this.#window.length) {
            this.#window = await this.file.slice(this.#at, Math.min(Math.max(end, this.#at + FIRST_READ), this.chunk.end));
            this.#windowStart = this.#at;
        }
        return this.#window.subarray(this.#at - this.#windowStart, this.#at - this.#windowStart + length);
    }
}


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readFooter)
/* harmony export */ });
/* harmony import */ var _page_codecs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7743);
/* harmony import */ var _parquet_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5058);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7652);
/* harmony import */ var _thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7650);
/* harmony import */ var _thrift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7714);
/* harmony import */ var _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7207);






const MAGIC = 'PAR1';
const ENCRYPTED = 'PARE';
/** Length of the footer and magic bytes. */
const TAIL_BYTES = 8;
/**
 * Reads the footer and checks it against the file and the limits, before anything else is read: chunks are inside the
 * file and do not overlap, counts fit.
 * @throws UnreadableParquet
 */
async function readFooter(file) {
    const { start, bytes } = await footerBytes(file);
    const reader = new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ThriftReader */ .x(bytes, 0, _parquet_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FOOTER_VALUES */ .y_);
    const thrift = reader.struct();
    const schema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaTree */ .Sl)((0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .structsIn */ .Q2)(thrift, 2));
    const columns = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(schema);
    const groups = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .structsIn */ .Q2)(thrift, 4).map((group) => rowGroup(group, columns, start));
    const rows = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countIn */ .ry)(thrift, 3, 'the count of rows');
    checkCounts({ rows, groups, columns }, file);
    return { schema, columns, rows, groups, thrift, start };
}
async function footerBytes(file) {
    const end = file.byteLength - TAIL_BYTES;
    const tail = await file.slice(Math.max(0, end), file.byteLength);
    const magic = tail.toString('latin1', 4);
    if (magic === ENCRYPTED)
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet('encrypted Parquet: decrypt it first');
    if (end < MAGIC.length || magic !== MAGIC)
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet('not a whole Parquet file: no PAR1 at its end');
    const length = tail.readUInt32LE(0);
    if (length > _parquet_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FOOTER_BYTES */ .dQ) {
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`a footer of ${String(length)} bytes, more than ${String(_parquet_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FOOTER_BYTES */ .dQ)}: write it with fewer row groups or columns`);
    }
    const start = end - length;
    if (start < MAGIC.length)
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`a footer of ${String(length)} bytes, longer than the file`);
    return { start, bytes: await file.slice(start, end) };
}
function rowGroup(group, columns, dataEnd) {
    const chunks = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .structsIn */ .Q2)(group, 1);
    if (chunks.length !== columns.length) {
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`a row group with ${String(chunks.length)} columns, but the schema has ${String(columns.length)}`);
    }
    const rows = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countIn */ .ry)(group, 3, 'the count of rows of a row group');
    return { rows, chunks: columns.map((column, index) => columnChunk(chunks[index], column, dataEnd, rows)) };
}
function columnChunk(chunk, column, dataEnd, rows) {
    const name = `column ${JSON.stringify(column.path.join('.'))}`;
    const meta = chunk === undefined ? undefined : (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .structIn */ .pf)(chunk, 3);
    if (chunk === undefined || meta === undefined)
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`${name} has no description`);
    if (chunk.fields.has(1))
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`${name} is in another file`);
    if (chunk.fields.has(8) || chunk.fields.has(9))
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`${name} is encrypted`);
    const path = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .Of)(meta, 3)?.items.map((item) => item.kind === 'binary' ? item.value.toString('utf8') : '');
    if (path?.length !== column.path.length || path.some((part, index) => part !== column.path[index])) {
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`${name} is described as ${JSON.stringify(path?.join('.'))}`);
    }
    const codec = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .intIn */ .nX)(meta, 4) ?? 0;
    if (!isCodec(codec))
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`${name} is compressed by the unsupported codec ${String(codec)}`);
    const values = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countIn */ .ry)(meta, 5, `the count of values of ${name}`);
    // writers give no place to a column of a row group without rows
    if (rows === 0 && values === 0)
        return { column, start: MAGIC.length, end: MAGIC.length, codec, values };
    const dictionary = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .intIn */ .nX)(meta, 11);
    const data = (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countIn */ .ry)(meta, 9, `the offset of ${name}`);
    // some writers leave out the dictionary's offset, or set it to 0, and count from it all the same
    const start = dictionary !== undefined && dictionary > 0 && dictionary < data ? dictionary : data;
    const end = start + (0,_thrift_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countIn */ .ry)(meta, 7, `the size of ${name}`);
    if (start < MAGIC.length || end > dataEnd) {
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`${name} is at bytes ${String(start)} to ${String(end)}, outside the file's data`);
    }
    return { column, start, end, codec, values };
}
function isCodec(codec) {
    return Object.hasOwn(_page_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .CODECS */ .QA, codec);
}
/** Counts that fit the file; chunks that do not overlap, so that reading all of them takes time in the file's size. */
function checkCounts({ rows, groups, columns }, file) {
    const counted = groups.reduce((sum, group) => sum + group.rows, 0);
    if (counted !== rows) {
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`${String(rows)} rows, but its row groups have ${String(counted)}`);
    }
    const most = _parquet_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_VALUES */ .c_ + _parquet_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUES_PER_BYTE */ .PS * file.byteLength;
    if (rows * Math.max(1, columns.length) > most) {
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`${String(rows)} rows of ${String(columns.length)} columns in only ${String(file.byteLength)} bytes`);
    }
    const chunks = groups.flatMap((group) => group.chunks).sort((a, b) => a.start - b.start);
    let end = 0;
    for (const chunk of chunks) {
        if (chunk.start < end && chunk.end > chunk.start) {
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_4__.UnreadableParquet(`column ${JSON.stringify(chunk.column.path.join('.'))} overlaps another one`);
        }
        end = Math.max(end, chunk.end);
    }
}


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ hybridBytes),
/* harmony export */   uW: () => (/* binding */ HybridReader),
/* harmony export */   yY: () => (/* binding */ bitsFor)
/* harmony export */ });
/* harmony import */ var _write_thrift_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3428);
/* harmony import */ var _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7207);


/** Widest integers of this encoding. */
const MAX_BITS = 32;
/** Values are packed in groups of eight (Parquet's `Encodings.md`, "RLE/Bit-Packing Hybrid"). */
const GROUP = 8;
/** Reads the hybrid of runs and packed bits, value by value: a run of any length takes no memory. */
class HybridReader {
    bytes;
    width;
    #at = 0;
    #run = 0;
    #value = 0;
    #packed = 0;
    #bit = 0;
    /** @param width bits of a value */
    constructor(bytes, width) {
        this.bytes = bytes;
        this.width = width;
        if (width > MAX_BITS)
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__.UnreadableParquet(`values of ${String(width)} bits`);
    }
    /**
     * The next value.
     * @throws UnreadableParquet at the end
     */
    next() {
        while (this.#run === 0 && this.#packed === 0)
            this.#header();
        if (this.#run > 0) {
            this.#run -= 1;
            return this.#value;
        }
        this.#packed -= 1;
        return this.#bits();
    }
    #header() {
        const header = this.#varint();
        if (header % 2 === 1) {
            const groups = (header - 1) / 2;
            this.#packed = groups * GROUP;
            this.#bit = this.#at * 8;
            this.#at += groups * this.width;
        }
        else {
            this.#run = header / 2;
            this.#value = 0;
            for (let byte = 0; byte * 8 < this.width; byte += 1)
                this.#value += this.#byte() * 2 ** (8 * byte);
        }
    }
    #bits() {
        let value = 0;
        for (let got = 0; got < this.width;) {
            const byte = this.bytes[Math.floor(this.#bit / 8)];
            if (byte === undefined)
                throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetEndsEarly */ .W('a page');
            const from = this.#bit % 8;
            const take = Math.min(8 - from, this.width - got);
            value += ((byte >> from) & ((1 << take) - 1)) * 2 ** got;
            got += take;
            this.#bit += take;
        }
        return value;
    }
    #varint() {
        let value = 0;
        for (let shift = 0; shift < MAX_BITS + 3; shift += 7) {
            const byte = this.#byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__.UnreadableParquet('a run that is too long');
    }
    #byte() {
        const byte = this.bytes[this.#at];
        if (byte === undefined)
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetEndsEarly */ .W('a page');
        this.#at += 1;
        return byte;
    }
}
/** Bits that hold the integers up to `largest`. */
function bitsFor(largest) {
    return largest === 0 ? 0 : Math.floor(Math.log2(largest)) + 1;
}
/** Writes values of `width` bits: long repetitions as runs, everything else packed. */
function hybridBytes(values, width) {
    const parts = [];
    let open = [];
    for (let at = 0; at < values.length;) {
        const value = values[at] ?? 0;
        let end = at + 1;
        while (values[end] === value)
            end += 1;
        // groups are whole, so a run begins only between groups
        const missing = (GROUP - (open.length % GROUP)) % GROUP;
        if (end - at >= missing + GROUP) {
            for (let index = 0; index < missing; index += 1)
                open.push(value);
            if (open.length > 0)
                parts.push(packed(open, width));
            open = [];
            parts.push((0,_write_thrift_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .c)((end - at - missing) * 2), littleEndian(value, Math.ceil(width / 8)));
        }
        else {
            for (let index = at; index < end; index += 1)
                open.push(value);
        }
        at = end;
    }
    if (open.length > 0)
        parts.push(packed(open, width));
    return Buffer.concat(parts);
}
function packed(values, width) {
    const groups = Math.ceil(values.length / GROUP);
    const bytes = Buffer.alloc(groups * width);
    values.forEach((value, index) => {
        for (let bit = 0; bit < width; bit += 1) {
            const to = index * width + bit;
            if (Math.floor(value / 2 ** bit) % 2 === 1)
                bytes[to >> 3] = (bytes[to >> 3] ?? 0) | (1 << (to & 7));
        }
    });
    return Buffer.concat([(0,_write_thrift_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .c)(groups * 2 + 1), bytes]);
}
function littleEndian(value, length) {
    const bytes = Buffer.alloc(length);
    for (let index = 0; index < length; index += 1)
        bytes[index] = Math.floor(value / 2 ** (8 * index)) & 0xff;
    return bytes;
}


/***/ }),

/***/ 7743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QA: () => (/* binding */ CODECS),
  EY: () => (/* binding */ compressPage),
  tC: () => (/* binding */ decompressPage)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/hysnappy/js/compress.js
var compress = __webpack_require__(8667);
// EXTERNAL MODULE: ./node_modules/hysnappy/js/uncompress.js
var uncompress = __webpack_require__(7100);
// EXTERNAL MODULE: ./node_modules/zstddec/dist/zstddec.mjs
var zstddec = __webpack_require__(8335);
// EXTERNAL MODULE: ./build/data/formats/parquet/unreadable-parquet.js
var unreadable_parquet = __webpack_require__(7207);
;// CONCATENATED MODULE: ./build/data/formats/parquet/lz4.js

/** Shortest match: its length is stored minus this (LZ4 block format, "Matches"). */
const MIN_MATCH = 4;
/** A length of 15 or more continues in further bytes. */
const LONG = 15;
/**
 * Decompresses an LZ4 block.
 *
 * By hand, not by lz4js or hyparquet-compressors: those run through a match of any length, far beyond their output.
 * @param length of the output; a block that gives more is refused
 * @throws UnreadableParquet
 */
function lz4Block(input, length) {
    const output = Buffer.alloc(length);
    let to = 0;
    for (let at = 0; at < input.length;) {
        const token = input[at] ?? 0;
        const literals = lengthAt(input, at + 1, token >> 4);
        const matchAt = literals.end + literals.value;
        if (matchAt > input.length)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('LZ4');
        if (to + literals.value > length)
            throw tooLong();
        output.set(input.subarray(literals.end, matchAt), to);
        to += literals.value;
        if (matchAt === input.length)
            break; // the last sequence has no match
        const distance = (input[matchAt] ?? 0) | ((input[matchAt + 1] ?? 0) << 8);
        const match = lengthAt(input, matchAt + 2, token & LONG);
        const end = to + match.value + MIN_MATCH;
        if (distance === 0 || distance > to)
            throw new unreadable_parquet.UnreadableParquet('LZ4 refers to bytes before its beginning');
        if (end > length)
            throw tooLong();
        for (; to < end; to += 1)
            output[to] = output[to - distance] ?? 0; // byte by byte: it may overlap itself
        at = match.end;
    }
    return output.subarray(0, to);
}
function lengthAt(input, start, short) {
    let value = short;
    let end = start;
    for (let byte = short === LONG ? 255 : 0; byte === 255; end += 1) {
        const next = input[end];
        if (next === undefined)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('LZ4');
        byte = next;
        value += byte;
    }
    return { value, end };
}
function tooLong() {
    return new unreadable_parquet.UnreadableParquet('LZ4 gives more bytes than its page has');
}
/**
 * Decompresses blocks with their lengths before them, as Hadoop writes LZ4, or one block without.
 * @throws UnreadableParquet
 */
function lz4Hadoop(input, length) {
    const view = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
    const parts = [];
    let total = 0;
    for (let at = 0; at < view.length;) {
        if (view.length - at < 8)
            return lz4Block(input, length);
        const [given, size] = [view.readUInt32BE(at), view.readUInt32BE(at + 4)];
        if (size > view.length - at - 8 || total + given > length)
            return lz4Block(input, length);
        parts.push(lz4Block(view.subarray(at + 8, at + 8 + size), given));
        total += given;
        at += 8 + size;
    }
    return Buffer.concat(parts);
}
/** An LZ4 block of literals only: valid, and as long as its content. Few files use LZ4. */
function lz4Literals(bytes) {
    const long = bytes.length - LONG;
    if (long < 0)
        return Buffer.concat([Buffer.of(bytes.length << 4), bytes]);
    const more = Buffer.alloc(Math.floor(long / 255) + 1, 255);
    more[more.length - 1] = long % 255;
    return Buffer.concat([Buffer.of(LONG << 4), more, bytes]);
}

// EXTERNAL MODULE: ./build/data/formats/parquet/write/thrift-writer.js
var thrift_writer = __webpack_require__(3428);
;// CONCATENATED MODULE: ./build/data/formats/parquet/write/zstd-stored.js
/** A block holds at most 128 KiB (RFC 8878, 3.1.1.2.4). */
const MAX_BLOCK_BYTES = 1 << 17;
const MAGIC = Buffer.of(0x28, 0xb5, 0x2f, 0xfd);
/** One segment, content size of eight bytes, no checksum, no dictionary (RFC 8878, 3.1.1.1.1). */
const DESCRIPTOR = 0b1110_0000;
/**
 * A frame of Zstandard whose blocks are not compressed. For versions of Node without a compressor: any reader of
 * Zstandard reads it, and only the edited columns get longer.
 */
function zstdStored(bytes) {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(bytes.length));
    const parts = [MAGIC, Buffer.of(DESCRIPTOR), size];
    for (let start = 0; start === 0 || start < bytes.length; start += MAX_BLOCK_BYTES) {
        const block = bytes.subarray(start, start + MAX_BLOCK_BYTES);
        const isLast = start + MAX_BLOCK_BYTES >= bytes.length;
        const header = Buffer.alloc(3);
        header.writeUIntLE((block.length << 3) | (isLast ? 1 : 0), 0, 3);
        parts.push(header, block);
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/data/formats/parquet/page-codecs.js







/** Zstandard is part of Node from 22.15 on. */
const zstdCompress = external_node_zlib_.zstdCompressSync ?? zstdStored;
/**
 * The codecs by their number in `parquet.thrift` (`CompressionCodec`).
 *
 * Zstandard is decoded by the reference implementation (zstddec, WebAssembly): fzstd does not check the length of
 * matches, and a frame of 19 bytes keeps it busy for minutes. gzip and Brotli are Node's own, which stop at a given
 * length.
 */
const CODECS = {
    0: { name: 'none', decompress: (bytes) => bytes, compress: (bytes) => bytes },
    1: { name: 'snappy', decompress: unsnappy, compress: compress/* snappyCompress */.M },
    2: {
        name: 'gzip',
        decompress: (bytes, length) => external_node_zlib_.gunzipSync(bytes, { maxOutputLength: Math.max(1, length) }),
        compress: (bytes) => external_node_zlib_.gzipSync(bytes),
    },
    4: {
        name: 'brotli',
        decompress: (bytes, length) => external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, length) }),
        compress: (bytes) => external_node_zlib_.brotliCompressSync(bytes),
    },
    5: { name: 'lz4', decompress: lz4Hadoop, compress: lz4HadoopLiterals },
    6: { name: 'zstd', decompress: unzstd, compress: zstdCompress },
    7: { name: 'lz4 (raw)', decompress: lz4Block, compress: lz4Literals },
};
/**
 * Decompresses a page.
 * @param length bytes that the page's header promises
 * @throws UnreadableParquet when the bytes are damaged or have another length
 */
async function decompressPage(codec, bytes, length) {
    if (length === 0)
        return Buffer.alloc(0); // writers store nothing for it, which is no valid stream
    const { name, decompress } = CODECS[codec];
    const page = await Promise.resolve(bytes)
        .then((input) => decompress(input, length))
        .catch(() => null);
    if (page?.length === length)
        return Buffer.from(page.buffer, page.byteOffset, page.byteLength);
    throw new unreadable_parquet.UnreadableParquet(`a page is not ${String(length)} bytes compressed by ${name}`);
}
/** Compresses a page. */
function compressPage(codec, bytes) {
    return CODECS[codec].compress(bytes);
}
let snappy = null;
/** The decoder trusts the length at the beginning of its input, and reserves memory for the other one. */
function unsnappy(bytes, length) {
    snappy ??= (0,uncompress/* snappyUncompressor */.o)();
    return bytes.indexOf((0,thrift_writer/* varint */.c)(length)) === 0 ? snappy(bytes, length) : Buffer.alloc(0);
}
let zstd = null;
async function unzstd(bytes, length) {
    zstd ??= startZstd();
    return (await zstd).decode(bytes, length);
}
async function startZstd() {
    const decoder = new zstddec/* ZSTDDecoder */.A();
    await decoder.init();
    return decoder;
}
/** As Hadoop wrote it: both lengths, the highest byte first, and then the block. */
function lz4HadoopLiterals(bytes) {
    const block = lz4Literals(bytes);
    const lengths = Buffer.alloc(8);
    lengths.writeUInt32BE(bytes.length, 0);
    lengths.writeUInt32BE(block.length, 4);
    return Buffer.concat([lengths, block]);
}


/***/ }),

/***/ 5058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ MAX_HELD_BYTES),
/* harmony export */   NX: () => (/* binding */ MAX_PAGE_HEADER_BYTES),
/* harmony export */   PS: () => (/* binding */ MAX_VALUES_PER_BYTE),
/* harmony export */   Xc: () => (/* binding */ MAX_SCHEMA_DEPTH),
/* harmony export */   c_: () => (/* binding */ FREE_VALUES),
/* harmony export */   dQ: () => (/* binding */ MAX_FOOTER_BYTES),
/* harmony export */   fG: () => (/* binding */ MAX_SCHEMA_ELEMENTS),
/* harmony export */   fQ: () => (/* binding */ MAX_EXPANSION),
/* harmony export */   fy: () => (/* binding */ MAX_DELTA_VALUES),
/* harmony export */   m1: () => (/* binding */ MAX_RECORD_VALUES),
/* harmony export */   r6: () => (/* binding */ FREE_BYTES),
/* harmony export */   rd: () => (/* binding */ MAX_PAGE_BYTES),
/* harmony export */   y_: () => (/* binding */ MAX_FOOTER_VALUES),
/* harmony export */   zQ: () => (/* binding */ MAX_THRIFT_DEPTH)
/* harmony export */ });
const MIB = 2 ** 20;
/**
 * The footer is decoded as a whole, and takes about thirty times its size in memory. A dataset of 100 GB has about
 * 1 MB.
 */
const MAX_FOOTER_BYTES = 16 * MIB;
/** A structure of two bytes takes 200 in memory. A column of a row group has about 30 values. */
const MAX_FOOTER_VALUES = 2_000_000;
/** Parquet's own metadata has eight levels; deeper nesting would only exhaust the stack. */
const MAX_THRIFT_DEPTH = 32;
/** Elements of the schema: columns and the groups that hold them. Each column has a page in memory. */
const MAX_SCHEMA_ELEMENTS = 20_000;
/** Levels of nesting in the schema. A chat (a list of structures) has four. */
const MAX_SCHEMA_DEPTH = 32;
/** The header of a page holds statistics; writers shorten these to some kilobytes. */
const MAX_PAGE_HEADER_BYTES = MIB;
/** One page, compressed or not. Writers aim at 1 MB; some write a whole column of a row group as one page. */
const MAX_PAGE_BYTES = 256 * MIB;
/** All pages and dictionaries that are in memory at the same time: one of each per column. */
const MAX_HELD_BYTES = 512 * MIB;
/** Values of one page in an encoding that needs no bytes for a value (constant deltas). */
const MAX_DELTA_VALUES = 16_000_000;
/** Values of one record, in all its columns and lists. */
const MAX_RECORD_VALUES = 1_000_000;
/**
 * Uncompressed bytes of all pages together, per byte of the file. Code compresses to a fifth, and few real files reach
 * 50, while a bomb of zstd reaches 30,000. Small files may have `FREE_BYTES`.
 */
const MAX_EXPANSION = 200;
/** What small files may expand to, whatever their ratio is. */
const FREE_BYTES = 256 * MIB;
/** Values (rows times columns, and elements of lists) that any file may have. */
const FREE_VALUES = 10_000_000;
/** Further values per byte of the file: a repeated value, or a null, takes less than a bit. */
const MAX_VALUES_PER_BYTE = 100;


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ReadBudget)
/* harmony export */ });
/* harmony import */ var _parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5058);
/* harmony import */ var _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);


/** Counts what reading a file costs, and stops it when the file cannot be what it claims. */
class ReadBudget {
    fileBytes;
    #decoded = 0;
    #given = 0;
    #values = 0;
    #held = 0;
    #most;
    /** @param fileBytes length of the file */
    constructor(fileBytes) {
        this.fileBytes = fileBytes;
        this.#most = _parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FREE_BYTES */ .r6 + _parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EXPANSION */ .fQ * fileBytes;
    }
    /**
     * Before a page is decompressed.
     * @throws UnreadableParquet when all pages together are too long for the file
     */
    decode(bytes) {
        this.#decoded += bytes;
        if (this.#decoded > this.#most)
            throw this.#bomb();
    }
    /** For the bytes of values in records: a dictionary gives one value many times. */
    give(bytes) {
        this.#given += bytes;
        if (this.#given > this.#most)
            throw this.#bomb();
    }
    /** Before the values of a page are read: a run of any length takes a few bytes. */
    count(values) {
        this.#values += values;
        if (this.#values > _parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FREE_VALUES */ .c_ + _parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUES_PER_BYTE */ .PS * this.fileBytes) {
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__.UnreadableParquet(`more than ${String(this.#values)} values in only ${String(this.fileBytes)} bytes`);
        }
    }
    /** Before a page is held in memory. */
    hold(bytes) {
        this.#held += bytes;
        if (this.#held > _parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HELD_BYTES */ .Jy) {
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__.UnreadableParquet(`its pages need more than ${String(_parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HELD_BYTES */ .Jy)} bytes of memory: write smaller pages or fewer columns`);
        }
    }
    /** After a page is dropped. */
    release(bytes) {
        this.#held -= bytes;
    }
    /** At the end of a row group nothing is held. */
    releaseAll() {
        this.#held = 0;
    }
    #bomb() {
        return new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__.UnreadableParquet(`${String(this.fileBytes)} bytes that expand to more than ${String(this.#most)} (a decompression bomb?)`);
    }
}


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquetRows: () => (/* binding */ readParquetRows),
  R: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: ./build/data/formats/parquet/assemble.js
var assemble = __webpack_require__(2885);
// EXTERNAL MODULE: ./build/data/formats/parquet/footer.js
var parquet_footer = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/data/layouts/rest/rest-of-record.js + 5 modules
var rest_of_record = __webpack_require__(9176);
// EXTERNAL MODULE: ./build/data/layouts/rest/is-printable.js
var is_printable = __webpack_require__(3504);
// EXTERNAL MODULE: ./build/data/read/windows-1252.js
var windows_1252 = __webpack_require__(2828);
// EXTERNAL MODULE: ./build/data/formats/parquet/unreadable-parquet.js
var unreadable_parquet = __webpack_require__(7207);
// EXTERNAL MODULE: ./build/data/formats/parquet/values.js + 1 modules
var values = __webpack_require__(3808);
;// CONCATENATED MODULE: ./build/data/formats/parquet/json-value.js





const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Day of 1970-01-01 in Julian days, which INT96 counts. */
const JULIAN_EPOCH = 2_440_588;
const DAY_NANOSECONDS = 86400000000000n;
/**
 * The value of a column as JSON has it: integers beyond 2^53 and decimals as strings of digits, times in ISO 8601, bytes
 * that are no text as their count.
 * @throws UnreadableParquet for a text that is not UTF-8
 */
function jsonValue(column, bytes) {
    const { annotation, physical } = column;
    if (annotation.kind === 'decimal')
        return decimal(bigInteger(column, bytes), annotation.scale);
    if (annotation.kind === 'date')
        return isoTime(BigInt(bytes.readInt32LE(0)) * DAY_NANOSECONDS, 9).slice(0, 10);
    if (annotation.kind === 'timestamp' || annotation.kind === 'time')
        return time(annotation, integer(bytes));
    if (physical === values/* PHYSICAL */._A.boolean)
        return bytes[0] === 1;
    if (physical === values/* PHYSICAL */._A.int32 || physical === values/* PHYSICAL */._A.int64) {
        return safe(annotation.kind === 'unsigned' ? unsigned(bytes) : integer(bytes));
    }
    if (physical === values/* PHYSICAL */._A.int96)
        return int96(bytes);
    if (physical === values/* PHYSICAL */._A.float)
        return bytes.readFloatLE(0);
    if (physical === values/* PHYSICAL */._A.double)
        return bytes.readDoubleLE(0);
    if (annotation.kind === 'uuid')
        return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    if (annotation.kind === 'float16' && bytes.length === 2)
        return float16(bytes.readUInt16LE(0));
    return json_value_text(column, bytes);
}
function json_value_text({ annotation, path }, bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        const name = JSON.stringify(path.join('.'));
        const encoding = annotation.kind === 'text' ? null : encodingOfCode(bytes);
        if (encoding !== null)
            throw new unreadable_parquet.UnreadableParquet(`field ${name} holds code ${encoding}: write it as UTF-8`);
        if (annotation.kind !== 'text')
            return { bytes: bytes.length };
        throw new unreadable_parquet.UnreadableParquet(`field ${name} is not UTF-8`);
    }
}
/** What is known of the encoding, other than UTF-8, in which bytes are code; `null` when they are something else. */
function encodingOfCode(bytes) {
    if (bytes.length > MAX_TEXT_BYTES)
        return null;
    const latin = (0,windows_1252/* decodeWindows1252 */.O)(bytes);
    if (latin !== null && (0,is_printable/* isPrintable */.C)(latin))
        return (0,rest_of_record/* holdsAnyCode */.c)(latin) ? 'that is not UTF-8' : null;
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const utf16 = [even, Buffer.from(even).swap16()].map((one) => one.toString('utf16le').replace(/^\uFEFF/, ''));
    return utf16.some((text) => (0,is_printable/* isPrintable */.C)(text) && (0,rest_of_record/* holdsAnyCode */.c)(text)) ? 'in UTF-16' : null;
}
function integer(bytes) {
    return bytes.length === 4 ? BigInt(bytes.readInt32LE(0)) : bytes.readBigInt64LE(0);
}
function unsigned(bytes) {
    return bytes.length === 4 ? BigInt(bytes.readUInt32LE(0)) : bytes.readBigUInt64LE(0);
}
/** Decimals in bytes have the highest one first. */
function bigInteger({ physical }, bytes) {
    if (physical !== values/* PHYSICAL */._A.bytes && physical !== values/* PHYSICAL */._A.fixed)
        return integer(bytes);
    return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex')}`));
}
function safe(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
}
/** Longer values that are no UTF-8 are pictures or sounds, not code. */
const MAX_TEXT_BYTES = 1_000_000;
/** Longest part behind the point that is written out. */
const MAX_SCALE = 1000;
function decimal(value, scale) {
    if (scale <= 0 || scale > MAX_SCALE)
        return scale === 0 ? String(value) : `${String(value)}e${String(-scale)}`;
    const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
    return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
function time({ kind, unit, isUtc }, value) {
    const iso = isoTime(value * 10n ** BigInt(9 - unit), unit);
    return `${kind === 'time' ? iso.slice(11) : iso}${isUtc && kind === 'timestamp' ? 'Z' : ''}`;
}
/** @param digits of the part of a second */
function isoTime(nanoseconds, digits) {
    const second = 1000000000n;
    const rest = ((nanoseconds % second) + second) % second;
    const date = new Date(Number((nanoseconds - rest) / 1000000n));
    if (Number.isNaN(date.getTime()))
        return `${String(nanoseconds)} ns since 1970`;
    return `${date.toISOString().slice(0, -5)}.${String(rest).padStart(9, '0').slice(0, digits)}`;
}
function int96(bytes) {
    const days = BigInt(bytes.readInt32LE(8) - JULIAN_EPOCH);
    return `${isoTime(days * DAY_NANOSECONDS + bytes.readBigInt64LE(0), 9)}Z`;
}
function float16(bits) {
    const sign = bits >> 15 === 0 ? 1 : -1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = (bits & 0x3ff) / 1024;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : NaN;
    return exponent === 0 ? sign * 2 ** -14 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction);
}

// EXTERNAL MODULE: ./build/data/formats/parquet/parquet-limits.js
var parquet_limits = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/data/formats/parquet/read-budget.js
var read_budget = __webpack_require__(9859);
// EXTERNAL MODULE: ./build/data/formats/parquet/chunk-reader.js + 1 modules
var chunk_reader = __webpack_require__(4187);
;// CONCATENATED MODULE: ./build/data/formats/parquet/row-cursor.js


/** Reads one column of a row group, row by row. */
class ColumnCursor {
    #reader;
    #column;
    #page = null;
    #left = 0;
    /** The level of the next entry, where it was read to see that a row has ended. */
    #ahead = null;
    constructor(file, chunk, budget) {
        this.#reader = new chunk_reader/* ChunkReader */.f(file, chunk, budget);
        this.#column = chunk.column;
    }
    /**
     * The entries of the next row.
     * @param most entries to keep; the row is read to its end, and has one more when it has more
     * @throws UnreadableParquet, also when there is no further row
     */
    async row(most) {
        const entries = { repeats: [], definitions: [], values: [] };
        for (;;) {
            while (this.#left === 0) {
                if (!(await this.#openNext())) {
                    if (entries.repeats.length > 0)
                        return entries;
                    throw new unreadable_parquet.UnreadableParquet('fewer rows than its row group');
                }
            }
            if (this.#read(entries, most))
                return entries;
        }
    }
    /** Whether all values were read. */
    async isAtEnd() {
        while (this.#left === 0)
            if (!(await this.#openNext()))
                return true;
        return false;
    }
    async #openNext() {
        this.#page = await this.#reader.next();
        this.#left = this.#page?.header.values ?? 0;
        return this.#page !== null;
    }
    /** Reads entries of this page; whether the row has ended. */
    #read(entries, most) {
        const page = this.#page;
        while (page !== null && this.#left > 0) {
            const repeat = this.#ahead ?? page.nextRepeat();
            this.#ahead = null;
            if (repeat === 0 && entries.repeats.length > 0) {
                this.#ahead = repeat;
                return true;
            }
            if (repeat > 0 && entries.repeats.length === 0)
                throw new unreadable_parquet.UnreadableParquet('a row that begins within a list');
            this.#left -= 1;
            const definition = page.nextDefinition();
            const value = definition === this.#column.definition ? page.nextValue() : null;
            if (entries.repeats.length <= most) {
                entries.repeats.push(repeat);
                entries.definitions.push(definition);
                entries.values.push(value);
            }
            if (this.#column.repeat === 0)
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./build/data/formats/parquet/read-parquet.js







/**
 * Reads the rows of a Parquet file. One page of each column is in memory. Where a row group is damaged, the rest of it is
 * one row with the reason, and reading goes on with the next one.
 * @throws UnreadableParquet when its footer cannot be read
 */
async function* readParquetRows(file, limits) {
    const footer = await (0,parquet_footer/* readFooter */.A)(file);
    const budget = new read_budget/* ReadBudget */.Q(file.byteLength);
    let first = 1;
    for (const [index, group] of footer.groups.entries()) {
        budget.releaseAll();
        let read = 0;
        try {
            for await (const row of rowsOf(file, footer, group, budget)) {
                read += 1;
                yield rowValue(footer, row, first + read - 1, limits);
            }
        }
        catch (error) {
            if (!(error instanceof unreadable_parquet.UnreadableParquet))
                throw error;
            yield unreadRest(group, index, { first, read, reason: error.message });
        }
        first += group.rows;
    }
}
/** The rows of a row group, each as the entries of all columns. */
async function* rowsOf(file, { columns }, group, budget) {
    const cursors = group.chunks.map((chunk) => new ColumnCursor(file, chunk, budget));
    const within = async (index, act) => {
        try {
            return await act;
        }
        catch (error) {
            if (!(error instanceof unreadable_parquet.UnreadableParquet))
                throw error;
            const name = JSON.stringify(columns[index]?.path.join('.'));
            throw new unreadable_parquet.UnreadableParquet(`column ${name}: ${error.message}`, { cause: error });
        }
    };
    for (let count = 0; count < group.rows; count += 1) {
        const row = [];
        let most = parquet_limits/* MAX_RECORD_VALUES */.m1;
        for (const [index, cursor] of cursors.entries()) {
            const entries = await within(index, cursor.row(most));
            budget.give(entries.values.reduce((sum, value) => sum + (value?.length ?? 0), 0));
            most = Math.max(0, most - entries.values.length);
            row.push(entries);
        }
        yield row;
    }
    for (const [index, cursor] of cursors.entries()) {
        if (await within(index, cursor.isAtEnd()))
            continue;
        throw new unreadable_parquet.UnreadableParquet(`column ${JSON.stringify(columns[index]?.path.join('.'))}: more rows than its row group`);
    }
}
function rowValue({ schema }, row, number, { maxRecordBytes }) {
    if (row.reduce((sum, { values }) => sum + values.length, 0) > parquet_limits/* MAX_RECORD_VALUES */.m1) {
        return { ok: false, number, reason: `record of more than ${String(parquet_limits/* MAX_RECORD_VALUES */.m1)} values` };
    }
    let bytes = 0;
    try {
        const value = (0,assemble/* assemble */.fT)((0,assemble/* wholeRow */.So)(schema, row), row, (column, content) => {
            const json = jsonValue(column, content);
            if (typeof json !== 'object')
                bytes += content.length;
            if (bytes > maxRecordBytes)
                throw new unreadable_parquet.UnreadableParquet(`record of more than ${String(maxRecordBytes)} bytes`);
            return json;
        });
        return { ok: true, number, value: value };
    }
    catch (error) {
        if (!(error instanceof unreadable_parquet.UnreadableParquet))
            throw error;
        return { ok: false, number, reason: error.message };
    }
}
function unreadRest(group, index, { first, read, reason }) {
    const rows = `rows ${String(first + read)} to ${String(first + group.rows - 1)} of row group ${String(index + 1)}`;
    return { ok: false, number: first + read, reason: `${reason}; ${rows} are unread` };
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PL: () => (/* binding */ columnsOf),
  jQ: () => (/* binding */ elementNode),
  Sl: () => (/* binding */ schemaTree)
});

// EXTERNAL MODULE: ./build/data/formats/parquet/thrift-fields.js
var thrift_fields = __webpack_require__(7650);
;// CONCATENATED MODULE: ./build/data/formats/parquet/annotation.js

/** Field numbers of `LogicalType` in `parquet.thrift`. */
const LOGICAL = new Map([
    [1, () => ({ kind: 'text' })],
    [2, () => ({ kind: 'list' })], // map: a list of keys and values
    [3, () => ({ kind: 'list' })],
    [4, () => ({ kind: 'text' })], // enum
    [5, (type) => ({ kind: 'decimal', scale: (0,thrift_fields/* intIn */.nX)(type, 1) ?? 0 })],
    [6, () => ({ kind: 'date' })],
    [7, (type) => timeOf('time', type)],
    [8, (type) => timeOf('timestamp', type)],
    [10, (type) => ({ kind: (0,thrift_fields/* flagIn */.kx)(type, 2) === false ? 'unsigned' : 'none' })],
    [12, () => ({ kind: 'text' })], // JSON
    [14, () => ({ kind: 'uuid' })],
    [15, () => ({ kind: 'float16' })],
]);
/** Values of `ConvertedType`, which older writers use instead. */
const CONVERTED = new Map([
    [0, () => ({ kind: 'text' })],
    [1, () => ({ kind: 'list' })],
    [2, () => ({ kind: 'list' })],
    [3, () => ({ kind: 'list' })],
    [4, () => ({ kind: 'text' })],
    [5, (element) => ({ kind: 'decimal', scale: (0,thrift_fields/* intIn */.nX)(element, 7) ?? 0 })],
    [6, () => ({ kind: 'date' })],
    [7, () => ({ kind: 'time', unit: 3, isUtc: true })],
    [8, () => ({ kind: 'time', unit: 6, isUtc: true })],
    [9, () => ({ kind: 'timestamp', unit: 3, isUtc: true })],
    [10, () => ({ kind: 'timestamp', unit: 6, isUtc: true })],
    ...[11, 12, 13, 14].map((id) => [id, () => ({ kind: 'unsigned' })]),
    [19, () => ({ kind: 'text' })],
]);
/** The annotation of an element of the schema; `none` where it has none that we show in a special way. */
function annotationOf(element) {
    const [logical] = (0,thrift_fields/* structIn */.pf)(element, 10)?.fields ?? [];
    if (logical?.[1].kind === 'struct') {
        const known = LOGICAL.get(logical[0]);
        if (known !== undefined)
            return known(logical[1]);
    }
    return CONVERTED.get((0,thrift_fields/* intIn */.nX)(element, 6) ?? -1)?.(element) ?? { kind: 'none' };
}
/** Whether an element has an annotation of the given kind. */
function isAnnotated(element, kind) {
    return annotationOf(element).kind === kind;
}
function timeOf(kind, type) {
    const units = (0,thrift_fields/* structIn */.pf)(type, 2)?.fields;
    const unit = units?.has(3) === true ? 9 : units?.has(2) === true ? 6 : 3;
    return { kind, unit, isUtc: (0,thrift_fields/* flagIn */.kx)(type, 1) === true };
}

// EXTERNAL MODULE: ./build/data/formats/parquet/parquet-limits.js
var parquet_limits = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/data/formats/parquet/unreadable-parquet.js
var unreadable_parquet = __webpack_require__(7207);
;// CONCATENATED MODULE: ./build/data/formats/parquet/schema.js




/** Values of `FieldRepetitionType` of Parquet's `parquet.thrift`. */
const REPETITIONS = ['required', 'optional', 'repeated'];
/**
 * Builds the tree from the list of elements, in which each group is followed by its children. Each element is used
 * exactly once, so that counts that lie cannot make a cycle.
 * @returns the root
 * @throws UnreadableParquet
 */
function schemaTree(elements) {
    if (elements.length > parquet_limits/* MAX_SCHEMA_ELEMENTS */.fG) {
        throw new unreadable_parquet.UnreadableParquet(`a schema of ${String(elements.length)} elements, more than ${String(parquet_limits/* MAX_SCHEMA_ELEMENTS */.fG)}`);
    }
    const builder = new TreeBuilder(elements);
    const root = builder.node({ path: [], definition: 0, repeat: 0, depth: 0 }, new Set());
    if (!builder.isDone || root.physical !== null) {
        throw new unreadable_parquet.UnreadableParquet('a schema whose counts of children do not fit its elements');
    }
    return root;
}
class TreeBuilder {
    elements;
    #at = 0;
    #columns = 0;
    constructor(elements) {
        this.elements = elements;
    }
    get isDone() {
        return this.#at === this.elements.length;
    }
    node(parent, siblings) {
        const element = this.elements[this.#at];
        if (element === undefined)
            throw new unreadable_parquet.UnreadableParquet('a schema that ends early');
        if (parent.depth > parquet_limits/* MAX_SCHEMA_DEPTH */.Xc) {
            throw new unreadable_parquet.UnreadableParquet(`a schema nested more than ${String(parquet_limits/* MAX_SCHEMA_DEPTH */.Xc)} levels deep`);
        }
        this.#at += 1;
        const isRoot = parent.depth === 0;
        const name = (0,thrift_fields/* textIn */.r7)(element, 4) ?? '';
        const repetition = isRoot ? 'required' : (REPETITIONS[(0,thrift_fields/* intIn */.nX)(element, 3) ?? 0] ?? 'required');
        const own = {
            path: isRoot ? [] : [...parent.path, name],
            definition: parent.definition + (repetition === 'required' ? 0 : 1),
            repeat: parent.repeat + (repetition === 'repeated' ? 1 : 0),
            depth: parent.depth + 1,
        };
        const start = this.#columns;
        const physical = (0,thrift_fields/* intIn */.nX)(element, 1) ?? null;
        const children = physical === null ? this.#children(own, (0,thrift_fields/* intIn */.nX)(element, 5) ?? 0) : [];
        if (physical !== null)
            this.#columns += 1;
        return {
            ...{ key: uniqueKey(name, siblings), path: own.path, repetition, children, physical },
            ...{ definition: own.definition, repeat: own.repeat, columns: { start, end: this.#columns } },
            typeLength: (0,thrift_fields/* intIn */.nX)(element, 2) ?? 0,
            annotation: annotationOf(element),
            isList: isAnnotated(element, 'list') && isWrapper(children),
        };
    }
    #children(parent, count) {
        const keys = new Set();
        const children = [];
        while (children.length < count)
            children.push(this.node(parent, keys));
        return children;
    }
}
function uniqueKey(name, siblings) {
    let key = name;
    for (let copy = 2; siblings.has(key); copy += 1)
        key = `${name}#${String(copy)}`;
    siblings.add(key);
    return key;
}
function isWrapper(children) {
    return children.length === 1 && children[0]?.repetition === 'repeated';
}
/**
 * The node of a list's elements: the one child of the repeated group, or the repeated node itself in files of older
 * writers (Parquet's `LogicalTypes.md`, "Backward-compatibility rules").
 */
function elementNode(repeated, listName) {
    const [only, second] = repeated.children;
    const name = repeated.path.at(-1);
    if (only === undefined || second !== undefined || only.repetition === 'repeated')
        return repeated;
    return name === 'array' || name === `${listName}_tuple` ? repeated : only;
}
/** The columns of a schema, in the order of the file. */
function columnsOf(node) {
    return node.physical === null ? node.children.flatMap(columnsOf) : [node];
}


/***/ }),

/***/ 7650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ withItems),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Q2: () => (/* binding */ structsIn),
/* harmony export */   cq: () => (/* binding */ i64),
/* harmony export */   kx: () => (/* binding */ flagIn),
/* harmony export */   nX: () => (/* binding */ intIn),
/* harmony export */   pf: () => (/* binding */ structIn),
/* harmony export */   qO: () => (/* binding */ withFields),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rT: () => (/* binding */ i32),
/* harmony export */   ry: () => (/* binding */ countIn)
/* harmony export */ });
/* harmony import */ var _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7207);

/** The integer in a field, or `undefined`. */
function intIn(struct, id) {
    const value = struct.fields.get(id);
    return value?.kind === 'int' ? value.value : undefined;
}
/** The structure in a field, or `undefined`. */
function structIn(struct, id) {
    const value = struct.fields.get(id);
    return value?.kind === 'struct' ? value : undefined;
}
/** The boolean in a field, or `undefined`. */
function flagIn(struct, id) {
    const value = struct.fields.get(id);
    return value?.kind === 'bool' ? value.value : undefined;
}
/** The bytes in a field as UTF-8, or `undefined`. */
function textIn(struct, id) {
    const value = struct.fields.get(id);
    return value?.kind === 'binary' ? value.value.toString('utf8') : undefined;
}
/** The structures of the list in a field. */
function structsIn(struct, id) {
    const items = listIn(struct, id)?.items ?? [];
    return items.map((item) => {
        if (item.kind !== 'struct')
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__.UnreadableParquet(`metadata with a wrong type in field ${String(id)}`);
        return item;
    });
}
/** The list in a field, or `undefined`. */
function listIn(struct, id) {
    const value = struct.fields.get(id);
    return value?.kind === 'list' ? value : undefined;
}
/**
 * The integer in a field that the format requires.
 * @param what names the field, for the reason
 * @throws UnreadableParquet when it is missing or negative
 */
function countIn(struct, id, what) {
    const value = intIn(struct, id);
    if (value === undefined || value < 0) {
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_0__.UnreadableParquet(`${what} is ${value === undefined ? 'missing' : String(value)}`);
    }
    return value;
}
/** A copy with some fields replaced; `undefined` removes a field. */
function withFields(struct, changes) {
    const fields = new Map(struct.fields);
    for (const [id, value] of changes) {
        if (value === undefined)
            fields.delete(id);
        else
            fields.set(id, value);
    }
    return { kind: 'struct', fields };
}
const I32 = 5;
const I64 = 6;
/** A number of 32 bits. */
function i32(value) {
    return { kind: 'int', code: I32, value };
}
/** A number of 64 bits. */
function i64(value) {
    return { kind: 'int', code: I64, value };
}
/** A copy of a list with other items. */
function withItems(list, items) {
    return { ...list, items };
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ COMPACT),
/* harmony export */   x: () => (/* binding */ ThriftReader)
/* harmony export */ });
/* harmony import */ var _parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5058);
/* harmony import */ var _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);


/** Types of the compact protocol (Apache Thrift, `thrift-compact-protocol.md`) that Parquet uses. */
const COMPACT = {
    true: 1,
    false: 2,
    i8: 3,
    i64: 6,
    double: 7,
    binary: 8,
    list: 9,
    set: 10,
    struct: 12,
};
/** Logical types are empty structures. */
const EMPTY = { kind: 'struct', fields: new Map() };
/** Longest encoding of 64 bits, 7 in each byte. */
const MAX_VARINT_BYTES = 10;
/**
 * Reads structures of the compact protocol, without loss. Parquet's footer and page headers have this form.
 *
 * By hand, not by a library: hyparquet's decoder allocates whatever length a list claims, and needs quadratic time for a
 * long integer; both are in the hands of the writer of the file.
 */
class ThriftReader {
    bytes;
    maxValues;
    #at;
    #left;
    /**
     * @param start     offset of the first structure
     * @param maxValues more values than that are refused
     */
    constructor(bytes, start, maxValues) {
        this.bytes = bytes;
        this.maxValues = maxValues;
        this.#at = start;
        this.#left = maxValues;
    }
    /** Offset behind what was read. */
    get offset() {
        return this.#at;
    }
    /**
     * Reads one structure.
     * @throws ParquetEndsEarly, UnreadableParquet
     */
    struct(depth = 0) {
        if (depth > _parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_THRIFT_DEPTH */ .zQ) {
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__.UnreadableParquet(`metadata nested more than ${String(_parquet_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_THRIFT_DEPTH */ .zQ)} levels deep`);
        }
        let fields = null;
        for (let id = 0;;) {
            const header = this.#byte();
            if (header === 0)
                return fields === null ? EMPTY : { kind: 'struct', fields };
            fields ??= new Map();
            id = header >> 4 === 0 ? this.#zigZag() : id + (header >> 4);
            fields.set(id, this.#value(header & 0x0f, depth));
        }
    }
    #value(code, depth) {
        this.#left -= 1;
        if (this.#left < 0) {
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__.UnreadableParquet(`metadata of more than ${String(this.maxValues)} values`);
        }
        if (code === COMPACT.true || code === COMPACT.false)
            return { kind: 'bool', value: code === COMPACT.true };
        if (code === COMPACT.i8)
            return { kind: 'int', code, value: (this.#byte() << 24) >> 24 };
        if (code > COMPACT.i8 && code <= COMPACT.i64)
            return { kind: 'int', code, value: this.#zigZag() };
        if (code === COMPACT.double)
            return { kind: 'double', value: this.#take(8).readDoubleLE(0) };
        if (code === COMPACT.binary)
            return { kind: 'binary', value: this.#take(this.#varint()) };
        if (code === COMPACT.list || code === COMPACT.set)
            return this.#list(code, depth + 1);
        if (code === COMPACT.struct)
            return this.struct(depth + 1);
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__.UnreadableParquet(`metadata of the unknown type ${String(code)}`);
    }
    #list(code, depth) {
        const header = this.#byte();
        const elementCode = header & 0x0f;
        const size = header >> 4 === 0x0f ? this.#varint() : header >> 4;
        const items = [];
        const isBool = elementCode === COMPACT.true || elementCode === COMPACT.false;
        for (let index = 0; index < size; index += 1) {
            items.push(this.#value(isBool ? this.#boolCode() : elementCode, depth));
        }
        return { kind: 'list', code, elementCode, items };
    }
    /** In lists a boolean is a byte; some writers use 0 for false. */
    #boolCode() {
        return this.#byte() === 1 ? COMPACT.true : COMPACT.false;
    }
    #zigZag() {
        const value = this.#varint();
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
    #varint() {
        let value = 0;
        for (let index = 0; index < MAX_VARINT_BYTES; index += 1) {
            const byte = this.#byte();
            value += (byte & 0x7f) * 2 ** (7 * index);
            if (byte < 0x80) {
                if (Number.isSafeInteger(value))
                    return value;
                break;
            }
        }
        throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__.UnreadableParquet('metadata with a number beyond 2^53');
    }
    #byte() {
        const byte = this.bytes[this.#at];
        if (byte === undefined)
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetEndsEarly */ .W('the metadata');
        this.#at += 1;
        return byte;
    }
    #take(length) {
        if (length > this.bytes.length - this.#at)
            throw new _unreadable_parquet_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetEndsEarly */ .W('the metadata');
        this.#at += length;
        return this.bytes.subarray(this.#at - length, this.#at);
    }
}


/***/ }),

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UnreadableParquet: () => (/* binding */ UnreadableParquet),
/* harmony export */   W: () => (/* binding */ ParquetEndsEarly)
/* harmony export */ });
/** Why a Parquet file, or a part of it, cannot be read; the message is the reason that the user reads. */
class UnreadableParquet extends Error {
    name = 'UnreadableParquet';
}
/** A structure needs more bytes than there are. */
class ParquetEndsEarly extends UnreadableParquet {
    name = 'ParquetEndsEarly';
    constructor(what) {
        super(`${what} ends early`);
    }
}


/***/ }),

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JC: () => (/* binding */ ENCODINGS),
  _A: () => (/* binding */ PHYSICAL),
  Qb: () => (/* binding */ isDictionaryEncoding),
  dA: () => (/* binding */ readDictionary),
  DB: () => (/* binding */ valueReader),
  qz: () => (/* binding */ widthOf)
});

// EXTERNAL MODULE: ./build/data/formats/parquet/parquet-limits.js
var parquet_limits = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/data/formats/parquet/unreadable-parquet.js
var unreadable_parquet = __webpack_require__(7207);
;// CONCATENATED MODULE: ./build/data/formats/parquet/delta.js


/** Writers use 128 values a block; all are decoded at once. */
const MAX_BLOCK_VALUES = 1 << 20;
/** Bits of an encoded integer. */
const MAX_BITS = 64;
/**
 * Decodes `DELTA_BINARY_PACKED` (Parquet's `Encodings.md`) to little-endian integers.
 * @param width bytes of each: 4 or 8
 * @throws UnreadableParquet
 */
function deltaIntegers(bytes, width) {
    const { values } = readDeltas(bytes, 0);
    const output = Buffer.alloc(values.length * width);
    values.forEach((value, index) => {
        if (width === 4)
            output.writeInt32LE(Number(BigInt.asIntN(32, value)), index * width);
        else
            output.writeBigInt64LE(value, index * width);
    });
    return output;
}
/** Decodes `DELTA_LENGTH_BYTE_ARRAY`: all lengths, then all bytes. */
function* deltaLengthArrays(bytes) {
    const lengths = readDeltas(bytes, 0);
    let { end } = lengths;
    for (const length of lengths.values) {
        const start = end;
        end += positive(length);
        if (end > bytes.length)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
        yield bytes.subarray(start, end);
    }
}
/** Decodes `DELTA_BYTE_ARRAY`: each value repeats a beginning of the one before it. */
function* deltaByteArrays(bytes) {
    const prefixes = readDeltas(bytes, 0);
    const suffixes = deltaLengthArrays(bytes.subarray(prefixes.end));
    let before = Buffer.alloc(0);
    let total = 0;
    for (const length of prefixes.values) {
        const suffix = suffixes.next();
        const shared = positive(length);
        if (suffix.done === true || shared > before.length)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
        total += shared + suffix.value.length;
        if (total > parquet_limits/* MAX_PAGE_BYTES */.rd)
            throw new unreadable_parquet.UnreadableParquet(`a page of more than ${String(parquet_limits/* MAX_PAGE_BYTES */.rd)} bytes`);
        before = Buffer.concat([before.subarray(0, shared), suffix.value]);
        yield before;
    }
}
function positive(length) {
    if (length < 0n || length > BigInt(parquet_limits/* MAX_PAGE_BYTES */.rd))
        throw new unreadable_parquet.UnreadableParquet(`a value of ${String(length)} bytes`);
    return Number(length);
}
/** Integers from `start` on, and the offset behind them. */
function readDeltas(bytes, start) {
    const reader = new DeltaReader(bytes, start);
    return { values: reader.read(), end: reader.at };
}
class DeltaReader {
    bytes;
    at;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.at = start;
    }
    read() {
        const block = Number(this.#varint());
        const parts = Number(this.#varint());
        const count = Number(this.#varint());
        const size = block / parts; // values of a miniblock, whose bits fill whole bytes
        if (parts < 1 || block > MAX_BLOCK_VALUES || size % 8 !== 0 || size === 0) {
            throw new unreadable_parquet.UnreadableParquet(`blocks of ${String(block)} deltas in ${String(parts)} parts`);
        }
        if (count > parquet_limits/* MAX_DELTA_VALUES */.fy)
            throw new unreadable_parquet.UnreadableParquet(`a page of ${String(count)} values`);
        const values = new BigInt64Array(count);
        let value = this.#zigZag();
        if (count > 0)
            values[0] = value;
        for (let done = 1; done < count;) {
            const least = this.#zigZag();
            const widths = this.bytes.subarray(this.at, (this.at += parts));
            if (widths.length < parts)
                throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
            for (let part = 0; part < parts && done < count; part += 1) {
                const width = widths[part] ?? 0;
                const from = this.at;
                this.at += (width * size) / 8;
                if (width > MAX_BITS || this.at > this.bytes.length)
                    throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
                for (let index = 0; index < size && done < count; index += 1, done += 1) {
                    value = BigInt.asIntN(64, value + least + this.#bits(from * 8 + index * width, width));
                    values[done] = value;
                }
            }
        }
        return values;
    }
    #bits(start, width) {
        let value = 0n;
        for (let got = 0; got < width;) {
            const from = (start + got) % 8;
            const take = Math.min(8 - from, width - got);
            const byte = this.bytes[Math.floor((start + got) / 8)] ?? 0;
            value |= BigInt((byte >> from) & ((1 << take) - 1)) << BigInt(got);
            got += take;
        }
        return value;
    }
    #zigZag() {
        const value = this.#varint();
        return (value >> 1n) ^ -(value & 1n);
    }
    #varint() {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.bytes[this.at];
            if (byte === undefined)
                throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
            this.at += 1;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asUintN(64, value);
        }
        throw new unreadable_parquet.UnreadableParquet('a delta of more than 64 bits');
    }
}

// EXTERNAL MODULE: ./build/data/formats/parquet/hybrid.js
var hybrid = __webpack_require__(1387);
;// CONCATENATED MODULE: ./build/data/formats/parquet/values.js



/** Physical types (`Type` in `parquet.thrift`). */
const PHYSICAL = { boolean: 0, int32: 1, int64: 2, int96: 3, float: 4, double: 5, bytes: 6, fixed: 7 };
/** Encodings (`Encoding` in `parquet.thrift`). */
const ENCODINGS = {
    ...{ plain: 0, plainDictionary: 2, rle: 3, deltaBinary: 5, deltaLength: 6, deltaBytes: 7 },
    ...{ rleDictionary: 8, byteStreamSplit: 9 },
};
/** Bytes of a value of a fixed width; 0 for strings of bytes. */
function widthOf({ physical, typeLength }) {
    const widths = [1, 4, 8, 12, 4, 8, 0, typeLength];
    const width = widths[physical ?? -1];
    if (width === undefined || (physical === PHYSICAL.fixed && width <= 0)) {
        throw new unreadable_parquet.UnreadableParquet(`values of the unknown type ${String(physical)}`);
    }
    return width;
}
/**
 * A reader for the values of a data page.
 * @param bytes the page behind its levels
 * @throws UnreadableParquet for an encoding that we do not know
 */
function valueReader(encoding, bytes, column, dictionary) {
    if (isDictionaryEncoding(encoding))
        return dictionaryReader(bytes, dictionary);
    if (encoding === ENCODINGS.rle && column.physical === PHYSICAL.boolean)
        return runsOfBooleans(bytes);
    if (encoding === ENCODINGS.plain) {
        if (column.physical === PHYSICAL.boolean)
            return packedBooleans(bytes);
        const width = widthOf(column);
        return width === 0 ? prefixed(bytes) : fixed(bytes, width);
    }
    if (encoding === ENCODINGS.byteStreamSplit)
        return fixed(joinStreams(bytes, widthOf(column)), widthOf(column));
    if (encoding === ENCODINGS.deltaBinary && (column.physical === 1 || column.physical === 2)) {
        const width = widthOf(column);
        return fixed(deltaIntegers(bytes, width), width);
    }
    if (encoding === ENCODINGS.deltaLength)
        return listed(deltaLengthArrays(bytes));
    if (encoding === ENCODINGS.deltaBytes)
        return listed(deltaByteArrays(bytes));
    throw new unreadable_parquet.UnreadableParquet(`a page in the unsupported encoding ${String(encoding)}`);
}
/** Whether values are indexes into the chunk's dictionary. */
function isDictionaryEncoding(encoding) {
    return encoding === ENCODINGS.plainDictionary || encoding === ENCODINGS.rleDictionary;
}
/** Reads a dictionary page, whose values are PLAIN. */
function readDictionary(bytes, column, size) {
    if (column.physical === PHYSICAL.boolean)
        throw new unreadable_parquet.UnreadableParquet('a dictionary of booleans');
    const width = widthOf(column);
    if (width > 0) {
        if (size * width > bytes.length)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a dictionary');
        return { size, at: (index) => bytes.subarray(index * width, (index + 1) * width) };
    }
    if (size * 4 > bytes.length)
        throw new unreadable_parquet/* ParquetEndsEarly */.W('a dictionary');
    const starts = new Uint32Array(size + 1);
    const next = prefixed(bytes);
    for (let index = 0; index < size; index += 1)
        starts[index + 1] = (starts[index] ?? 0) + 4 + next().length;
    return { size, at: (index) => bytes.subarray((starts[index] ?? 0) + 4, starts[index + 1]) };
}
function dictionaryReader(bytes, dictionary) {
    if (dictionary === null)
        throw new unreadable_parquet.UnreadableParquet('a page refers to a dictionary that is missing');
    const [width = 0] = bytes; // a page of nulls may have no bytes
    const indexes = new hybrid/* HybridReader */.uW(bytes.subarray(1), width);
    return () => {
        const index = indexes.next();
        if (index >= dictionary.size)
            throw new unreadable_parquet.UnreadableParquet('a page refers to an entry beyond its dictionary');
        return dictionary.at(index);
    };
}
function runsOfBooleans(bytes) {
    const runs = new hybrid/* HybridReader */.uW(bytes.subarray(4), 1); // behind their length
    return () => Buffer.of(runs.next());
}
function packedBooleans(bytes) {
    let at = 0;
    return () => {
        const byte = bytes[at >> 3];
        if (byte === undefined)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
        at += 1;
        return Buffer.of((byte >> ((at - 1) & 7)) & 1);
    };
}
function fixed(bytes, width) {
    let at = 0;
    return () => {
        at += width;
        if (at > bytes.length)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
        return bytes.subarray(at - width, at);
    };
}
/** Values with their length (four bytes) before them. */
function prefixed(bytes) {
    let at = 0;
    return () => {
        if (at + 4 > bytes.length)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
        const start = at + 4;
        at = start + bytes.readUInt32LE(at);
        if (at > bytes.length)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
        return bytes.subarray(start, at);
    };
}
function listed(values) {
    const iterator = values[Symbol.iterator]();
    return () => {
        const next = iterator.next();
        if (next.done === true)
            throw new unreadable_parquet/* ParquetEndsEarly */.W('a page');
        return next.value;
    };
}
/** The first bytes of all values are stored first, then the second ones, and so on (`BYTE_STREAM_SPLIT`). */
function joinStreams(bytes, width) {
    if (width === 0)
        throw new unreadable_parquet.UnreadableParquet('byte streams of values without a width');
    const count = Math.floor(bytes.length / width);
    const joined = Buffer.alloc(count * width);
    for (let index = 0; index < joined.length; index += 1) {
        joined[index] = bytes[(index % width) * count + Math.floor(index / width)] ?? 0;
    }
    return joined;
}


/***/ }),

/***/ 3428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ thriftBytes),
/* harmony export */   c: () => (/* binding */ varint)
/* harmony export */ });
/* harmony import */ var _thrift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7714);

/** Field numbers further apart than that are written in full. */
const MAX_DELTA = 15;
/** Lists of up to that many elements have their length in their first byte. */
const MAX_SHORT_LIST = 14;
/** Writes a structure in the compact protocol; the inverse of `ThriftReader`. */
function thriftBytes(struct) {
    const parts = [];
    writeStruct(struct, parts);
    return Buffer.concat(parts);
}
function writeStruct({ fields }, parts) {
    let last = 0;
    for (const [id, value] of [...fields].sort(([a], [b]) => a - b)) {
        const delta = id - last;
        const code = codeOf(value);
        if (delta > 0 && delta <= MAX_DELTA)
            parts.push(Buffer.of((delta << 4) | code));
        else
            parts.push(Buffer.of(code), varint(zigZag(id)));
        last = id;
        writeValue(value, parts);
    }
    parts.push(Buffer.of(0));
}
function codeOf(value) {
    if (value.kind === 'bool')
        return value.value ? _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPACT */ .i.true : _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPACT */ .i.false;
    if (value.kind === 'int' || value.kind === 'list')
        return value.code;
    return _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPACT */ .i[value.kind];
}
/** The value without its type; that of a boolean is its type. */
function writeValue(value, parts) {
    if (value.kind === 'struct')
        writeStruct(value, parts);
    else if (value.kind === 'binary')
        parts.push(varint(value.value.length), value.value);
    else if (value.kind === 'double')
        parts.push(doubleBytes(value.value));
    else if (value.kind === 'int')
        parts.push(intBytes(value.code, value.value));
    else if (value.kind === 'list') {
        const { items, elementCode } = value;
        const short = items.length <= MAX_SHORT_LIST;
        parts.push(Buffer.of(((short ? items.length : 0x0f) << 4) | elementCode));
        if (!short)
            parts.push(varint(items.length));
        for (const item of items) {
            if (item.kind === 'bool')
                parts.push(Buffer.of(codeOf(item)));
            else
                writeValue(item, parts);
        }
    }
}
function doubleBytes(value) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return bytes;
}
function intBytes(code, value) {
    return code === _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPACT */ .i.i8 ? Buffer.of(value & 0xff) : varint(zigZag(value));
}
function zigZag(value) {
    return value >= 0 ? value * 2 : -value * 2 - 1;
}
/** An unsigned integer, seven bits a byte, the lowest first (LEB128). */
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 0x80) {
        bytes.push((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
    return Buffer.from(bytes);
}


/***/ })

};
