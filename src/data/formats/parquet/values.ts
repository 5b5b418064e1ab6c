import { deltaByteArrays, deltaIntegers, deltaLengthArrays } from './delta.js';
import { HybridReader } from './hybrid.js';
import type { SchemaNode } from './schema.js';
import { ParquetEndsEarly, UnreadableParquet } from './unreadable-parquet.js';

/** Physical types (`Type` in `parquet.thrift`). */
export const PHYSICAL = { boolean: 0, int32: 1, int64: 2, int96: 3, float: 4, double: 5, bytes: 6, fixed: 7 };

/** Encodings (`Encoding` in `parquet.thrift`). */
export const ENCODINGS = {
  ...{ plain: 0, plainDictionary: 2, rle: 3, deltaBinary: 5, deltaLength: 6, deltaBytes: 7 },
  ...{ rleDictionary: 8, byteStreamSplit: 9 },
};

/** Gives the values of a page, one at a time: the bytes that the encoding PLAIN has for each (a boolean: one byte). */
export type ValueReader = () => Buffer;

/** The values of a dictionary page. */
export interface Dictionary {
  readonly size: number;
  readonly at: (index: number) => Buffer;
}

/** Bytes of a value of a fixed width; 0 for strings of bytes. */
export function widthOf({ physical, typeLength }: SchemaNode): number {
  const widths = [1, 4, 8, 12, 4, 8, 0, typeLength];
  const width = widths[physical ?? -1];
  if (width === undefined || (physical === PHYSICAL.fixed && width <= 0)) {
    throw new UnreadableParquet(`values of the unknown type ${String(physical)}`);
  }
  return width;
}

/**
 * A reader for the values of a data page.
 * @param bytes the page behind its levels
 * @throws UnreadableParquet for an encoding that we do not know
 */
export function valueReader(
  encoding: number,
  bytes: Buffer,
  column: SchemaNode,
  dictionary: Dictionary | null,
): ValueReader {
  if (isDictionaryEncoding(encoding)) return dictionaryReader(bytes, dictionary);
  if (encoding === ENCODINGS.rle && column.physical === PHYSICAL.boolean) return runsOfBooleans(bytes);
  if (encoding === ENCODINGS.plain) {
    if (column.physical === PHYSICAL.boolean) return packedBooleans(bytes);
    const width = widthOf(column);
    return width === 0 ? prefixed(bytes) : fixed(bytes, width);
  }
  if (encoding === ENCODINGS.byteStreamSplit)
    return fixed(joinStreams(bytes, widthOf(column)), widthOf(column));
  if (encoding === ENCODINGS.deltaBinary && (column.physical === 1 || column.physical === 2)) {
    const width = widthOf(column);
    return fixed(deltaIntegers(bytes, width), width);
  }
  if (encoding === ENCODINGS.deltaLength) return listed(deltaLengthArrays(bytes));
  if (encoding === ENCODINGS.deltaBytes) return listed(deltaByteArrays(bytes));
  throw new UnreadableParquet(`a page in the unsupported encoding ${String(encoding)}`);
}

/** Whether values are indexes into the chunk's dictionary. */
export function isDictionaryEncoding(encoding: number): boolean {
  return encoding === ENCODINGS.plainDictionary || encoding === ENCODINGS.rleDictionary;
}

/** Reads a dictionary page, whose values are PLAIN. */
export function readDictionary(bytes: Buffer, column: SchemaNode, size: number): Dictionary {
  if (column.physical === PHYSICAL.boolean) throw new UnreadableParquet('a dictionary of booleans');
  const width = widthOf(column);
  if (width > 0) {
    if (size * width > bytes.length) throw new ParquetEndsEarly('a dictionary');
    return { size, at: (index) => bytes.subarray(index * width, (index + 1) * width) };
  }
  if (size * 4 > bytes.length) throw new ParquetEndsEarly('a dictionary');
  const starts = new Uint32Array(size + 1);
  const next = prefixed(bytes);
  for (let index = 0; index < size; index += 1) starts[index + 1] = (starts[index] ?? 0) + 4 + next().length;
  return { size, at: (index) => bytes.subarray((starts[index] ?? 0) + 4, starts[index + 1]) };
}

function dictionaryReader(bytes: Buffer, dictionary: Dictionary | null): ValueReader {
  if (dictionary === null) throw new UnreadableParquet('a page refers to a dictionary that is missing');
  const [width = 0] = bytes; // a page of nulls may have no bytes
  const indexes = new HybridReader(bytes.subarray(1), width);
  return () => {
    const index = indexes.next();
    if (index >= dictionary.size)
      throw new UnreadableParquet('a page refers to an entry beyond its dictionary');
    return dictionary.at(index);
  };
}

function runsOfBooleans(bytes: Buffer): ValueReader {
  const runs = new HybridReader(bytes.subarray(4), 1); // behind their length
  return () => Buffer.of(runs.next());
}

function packedBooleans(bytes: Buffer): ValueReader {
  let at = 0;
  return () => {
    const byte = bytes[at >> 3];
    if (byte === undefined) throw new ParquetEndsEarly('a page');
    at += 1;
    return Buffer.of((byte >> ((at - 1) & 7)) & 1);
  };
}

function fixed(bytes: Buffer, width: number): ValueReader {
  let at = 0;
  return () => {
    at += width;
    if (at > bytes.length) throw new ParquetEndsEarly('a page');
    return bytes.subarray(at - width, at);
  };
}

/** Values with their length (four bytes) before them. */
function prefixed(bytes: Buffer): ValueReader {
  let at = 0;
  return () => {
    if (at + 4 > bytes.length) throw new ParquetEndsEarly('a page');
    const start = at + 4;
    at = start + bytes.readUInt32LE(at);
    if (at > bytes.length) throw new ParquetEndsEarly('a page');
    return bytes.subarray(start, at);
  };
}

function listed(values: Iterable<Buffer>): ValueReader {
  const iterator = values[Symbol.iterator]();
  return () => {
    const next = iterator.next();
    if (next.done === true) throw new ParquetEndsEarly('a page');
    return next.value;
  };
}

/** The first bytes of all values are stored first, then the second ones, and so on (`BYTE_STREAM_SPLIT`). */
function joinStreams(bytes: Buffer, width: number): Buffer {
  if (width === 0) throw new UnreadableParquet('byte streams of values without a width');
  const count = Math.floor(bytes.length / width);
  const joined = Buffer.alloc(count * width);
  for (let index = 0; index < joined.length; index += 1) {
    joined[index] = bytes[(index % width) * count + Math.floor(index / width)] ?? 0;
  }
  return joined;
}
