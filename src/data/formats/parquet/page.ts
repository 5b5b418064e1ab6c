import { decompressPage } from './page-codecs.js';
import type { ColumnChunk } from './footer.js';
import { bitsFor, HybridReader } from './hybrid.js';
import { MAX_PAGE_BYTES } from './parquet-limits.js';
import { countIn, flagIn, intIn, structIn } from './thrift-fields.js';
import type { ThriftStruct } from './thrift.js';
import { ParquetEndsEarly, UnreadableParquet } from './unreadable-parquet.js';
import { ENCODINGS, valueReader, type Dictionary, type ValueReader } from './values.js';

/** Types of pages (`PageType` in `parquet.thrift`). */
export const PAGES = { data: 0, index: 1, dictionary: 2, dataV2: 3 };

/** What a page's header says. */
export interface PageHeader {
  readonly thrift: ThriftStruct;
  readonly type: number;
  /** Bytes of the page when decompressed, and in the file. */
  readonly length: number;
  readonly stored: number;
  readonly values: number;
  readonly encoding: number;
}

/** A data page, of which values are read one at a time. */
export interface DataPage {
  readonly header: PageHeader;
  /** The next repetition or definition level; the largest level where the page stores none. */
  readonly nextRepeat: () => number;
  readonly nextDefinition: () => number;
  readonly nextValue: ValueReader;
}

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
export function pageHeader(thrift: ThriftStruct): PageHeader {
  const type = countIn(thrift, 1, 'the type of a page');
  const length = countIn(thrift, 2, 'the length of a page');
  const stored = countIn(thrift, 3, 'the compressed length of a page');
  if (Math.max(length, stored) > MAX_PAGE_BYTES) {
    throw new UnreadableParquet(
      `a page of ${String(Math.max(length, stored))} bytes, more than ${String(MAX_PAGE_BYTES)}: write smaller pages`,
    );
  }
  const details = structIn(thrift, DETAILS.get(type) ?? 0);
  if (details === undefined) {
    if (type === PAGES.index) return { thrift, type, length, stored, values: 0, encoding: 0 };
    throw new UnreadableParquet(`a page of the unknown type ${String(type)}`);
  }
  const values = countIn(details, 1, 'the count of values of a page');
  const encoding = countIn(details, type === PAGES.dataV2 ? 4 : 2, 'the encoding of a page');
  return { thrift, type, length, stored, values, encoding };
}

/**
 * Opens a data page.
 * @param bytes the page as it is in the file, without its header
 * @throws UnreadableParquet
 */
export async function openPage(
  header: PageHeader,
  bytes: Buffer,
  chunk: ColumnChunk,
  dictionary: Dictionary | null,
): Promise<DataPage> {
  const parts =
    header.type === PAGES.dataV2
      ? await splitV2(header, bytes, chunk)
      : splitV1(header, await decompressPage(chunk.codec, bytes, header.length), chunk);
  const { definition, repeat } = chunk.column;
  return {
    header,
    nextRepeat: levels(parts.repeats, repeat),
    nextDefinition: levels(parts.definitions, definition),
    nextValue: valueReader(header.encoding, parts.values, chunk.column, dictionary),
  };
}

/** The three parts of a data page. */
interface PageParts {
  readonly repeats: Buffer;
  readonly definitions: Buffer;
  readonly values: Buffer;
}

function levels(bytes: Buffer, largest: number): () => number {
  if (largest === 0) return () => 0;
  const reader = new HybridReader(bytes, bitsFor(largest));
  return () => {
    const level = reader.next();
    if (level > largest)
      throw new UnreadableParquet(`the level ${String(level)}, but its column has ${String(largest)}`);
    return level;
  };
}

/** In pages of version 2, levels are not compressed, and their lengths are in the header. */
async function splitV2(header: PageHeader, bytes: Buffer, chunk: ColumnChunk): Promise<PageParts> {
  const details = structIn(header.thrift, 8) ?? header.thrift;
  const definitionBytes = countIn(details, 5, 'the length of definition levels');
  const repeatBytes = countIn(details, 6, 'the length of repetition levels');
  const levelBytes = definitionBytes + repeatBytes;
  if (levelBytes > Math.min(bytes.length, header.length)) throw new ParquetEndsEarly('a page');
  const isCompressed = flagIn(details, 7) !== false;
  const rest = bytes.subarray(levelBytes);
  const values = isCompressed ? await decompressPage(chunk.codec, rest, header.length - levelBytes) : rest;
  return {
    repeats: bytes.subarray(0, repeatBytes),
    definitions: bytes.subarray(repeatBytes, levelBytes),
    values,
  };
}

/** In pages of version 1, levels are compressed with the values, with their length before them. */
function splitV1(header: PageHeader, page: Buffer, { column }: ColumnChunk): PageParts {
  const details = structIn(header.thrift, 5) ?? header.thrift;
  const repeats = prefixedLevels(page, 0, column.repeat, intIn(details, 4));
  const definitions = prefixedLevels(page, repeats.end, column.definition, intIn(details, 3));
  return { repeats: repeats.bytes, definitions: definitions.bytes, values: page.subarray(definitions.end) };
}

function prefixedLevels(page: Buffer, at: number, largest: number, encoding: number | undefined) {
  if (largest === 0) return { bytes: page.subarray(0, 0), end: at };
  if (encoding !== ENCODINGS.rle)
    throw new UnreadableParquet(`levels in the unsupported encoding ${String(encoding)}`);
  if (at + 4 > page.length) throw new ParquetEndsEarly('a page');
  const end = at + 4 + page.readUInt32LE(at);
  if (end > page.length) throw new ParquetEndsEarly('a page');
  return { bytes: page.subarray(at + 4, end), end };
}
