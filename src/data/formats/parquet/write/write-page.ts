import { crc32 } from 'node:zlib';
import { compressPage, type CodecNumber } from '../page-codecs.js';
import type { EditedPage } from './edited-pages.js';
import type { ColumnChunk } from '../footer.js';
import { bitsFor, hybridBytes } from '../hybrid.js';
import { plainValues } from '../plain-values.js';
import { flagIn, i32, structIn, withFields } from '../thrift-fields.js';
import type { ThriftStruct, ThriftValue } from '../thrift.js';
import { thriftBytes } from './thrift-writer.js';
import { ENCODINGS } from '../values.js';
import type { WrittenDictionary } from './written-dictionary.js';

/** A page as it is written. */
export interface StoredPage {
  readonly bytes: Buffer;
  /** With its header. */
  readonly uncompressed: number;
}

/** A change of a field of a thrift structure. */
type FieldChange = readonly [id: number, value: ThriftValue | undefined];

/** A data page with its new entries; statistics of the old ones go. */
export function pageBytes(
  page: EditedPage,
  { codec, column }: ColumnChunk,
  dictionary: WrittenDictionary,
): StoredPage {
  const repeats = levelBytes(page.repeats, column.repeat);
  const definitions = levelBytes(page.definitions, column.definition);
  const values = page.usesDictionary ? indexBytes(page.values, dictionary) : plainValues(page.values, column);
  const encoding = i32(page.usesDictionary ? page.header.encoding : ENCODINGS.plain);
  const count = i32(page.repeats.length);
  const { thrift } = page.header;
  const v2 = structIn(thrift, 8);
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
    ...([
      [1, count],
      [2, i32(page.repeats.length - page.values.length)],
    ] as const),
    ...([
      [3, i32(page.repeats.filter((level) => level === 0).length)],
      [4, encoding],
    ] as const),
    ...([
      [5, i32(definitions.length)],
      [6, i32(repeats.length)],
      [8, undefined],
    ] as const),
  ]);
  const levels = Buffer.concat([repeats, definitions]);
  return storedPage({ header, levels, content: values, codec: flagIn(v2, 7) === false ? 0 : codec });
}

/** A dictionary page with new values. */
export function dictionaryBytes(
  { values }: WrittenDictionary,
  thrift: ThriftStruct,
  { codec, column }: ColumnChunk,
): StoredPage {
  const header = changed(thrift, 7, [[1, i32(values.length)]]);
  return storedPage({ header, levels: NO_BYTES, content: plainValues(values, column), codec });
}

const NO_BYTES = Buffer.alloc(0);

/** Changes fields of the structure in a field. */
function changed(header: ThriftStruct, id: number, changes: readonly FieldChange[]): ThriftStruct {
  return withFields(header, [[id, withFields(structIn(header, id) ?? header, changes)]]);
}

/** A page whose levels, in version 2, are not compressed. */
function storedPage({
  header,
  levels,
  content,
  codec,
}: {
  readonly header: ThriftStruct;
  readonly levels: Buffer;
  readonly content: Buffer;
  readonly codec: CodecNumber;
}): StoredPage {
  // readers expect a valid stream of nothing, but no stream behind levels
  const isEmpty = content.length === 0 && levels.length > 0;
  const compressed = isEmpty ? NO_BYTES : compressPage(codec, content);
  const body = Buffer.concat([levels, compressed]);
  const uncompressed = levels.length + content.length;
  const sum: FieldChange[] = header.fields.has(4) ? [[4, i32(crc32(body) | 0)]] : [];
  const head = thriftBytes(withFields(header, [[2, i32(uncompressed)], [3, i32(body.length)], ...sum]));
  return { bytes: Buffer.concat([head, body]), uncompressed: head.length + uncompressed };
}

/** Columns that are never null, or in no list, store no levels. */
function levelBytes(levels: readonly number[], largest: number): Buffer {
  return largest === 0 ? NO_BYTES : hybridBytes(levels, bitsFor(largest));
}

/** In pages of version 1, levels have their length before them. */
function prefixed(levels: Buffer): Buffer[] {
  if (levels.length === 0) return [];
  const length = Buffer.alloc(4);
  length.writeUInt32LE(levels.length);
  return [length, levels];
}

/** Indexes into the dictionary, with their width before them. */
function indexBytes(values: readonly Buffer[], dictionary: WrittenDictionary): Buffer {
  const width = Math.max(1, bitsFor(dictionary.values.length - 1)); // readers differ on a width of 0
  const indexes = values.map((value) => dictionary.indexOf(value));
  return Buffer.concat([Buffer.of(width), hybridBytes(indexes, width)]);
}
