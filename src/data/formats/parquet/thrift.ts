import { MAX_THRIFT_DEPTH } from './parquet-limits.js';
import { ParquetEndsEarly, UnreadableParquet } from './unreadable-parquet.js';

/** Types of the compact protocol (Apache Thrift, `thrift-compact-protocol.md`) that Parquet uses. */
export const COMPACT = {
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

/** A value with its type, so that it can be written again as it was, also when we do not know what it means. */
export type ThriftValue =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; /** Code of the width: 3 to 6. */ readonly code: number; readonly value: number }
  | { readonly kind: 'double'; readonly value: number }
  | { readonly kind: 'binary'; readonly value: Buffer }
  | ThriftList
  | ThriftStruct;

/** A list, or a set. */
export interface ThriftList {
  readonly kind: 'list';
  readonly code: number;
  readonly elementCode: number;
  readonly items: readonly ThriftValue[];
}

/** A structure: values by the number of their field. */
export interface ThriftStruct {
  readonly kind: 'struct';
  readonly fields: ReadonlyMap<number, ThriftValue>;
}

/** Logical types are empty structures. */
const EMPTY: ThriftStruct = { kind: 'struct', fields: new Map() };

/** Longest encoding of 64 bits, 7 in each byte. */
const MAX_VARINT_BYTES = 10;

/**
 * Reads structures of the compact protocol, without loss. Parquet's footer and page headers have this form.
 *
 * By hand, not by a library: hyparquet's decoder allocates whatever length a list claims, and needs quadratic time for a
 * long integer; both are in the hands of the writer of the file.
 */
export class ThriftReader {
  #at: number;
  #left: number;

  /**
   * @param start     offset of the first structure
   * @param maxValues more values than that are refused
   */
  constructor(
    private readonly bytes: Buffer,
    start: number,
    private readonly maxValues: number,
  ) {
    this.#at = start;
    this.#left = maxValues;
  }

  /** Offset behind what was read. */
  get offset(): number {
    return this.#at;
  }

  /**
   * Reads one structure.
   * @throws ParquetEndsEarly, UnreadableParquet
   */
  struct(depth = 0): ThriftStruct {
    if (depth > MAX_THRIFT_DEPTH) {
      throw new UnreadableParquet(`metadata nested more than ${String(MAX_THRIFT_DEPTH)} levels deep`);
    }
    let fields: Map<number, ThriftValue> | null = null;
    for (let id = 0; ;) {
      const header = this.#byte();
      if (header === 0) return fields === null ? EMPTY : { kind: 'struct', fields };
      fields ??= new Map();
      id = header >> 4 === 0 ? this.#zigZag() : id + (header >> 4);
      fields.set(id, this.#value(header & 0x0f, depth));
    }
  }

  #value(code: number, depth: number): ThriftValue {
    this.#left -= 1;
    if (this.#left < 0) {
      throw new UnreadableParquet(`metadata of more than ${String(this.maxValues)} values`);
    }
    if (code === COMPACT.true || code === COMPACT.false)
      return { kind: 'bool', value: code === COMPACT.true };
    if (code === COMPACT.i8) return { kind: 'int', code, value: (this.#byte() << 24) >> 24 };
    if (code > COMPACT.i8 && code <= COMPACT.i64) return { kind: 'int', code, value: this.#zigZag() };
    if (code === COMPACT.double) return { kind: 'double', value: this.#take(8).readDoubleLE(0) };
    if (code === COMPACT.binary) return { kind: 'binary', value: this.#take(this.#varint()) };
    if (code === COMPACT.list || code === COMPACT.set) return this.#list(code, depth + 1);
    if (code === COMPACT.struct) return this.struct(depth + 1);
    throw new UnreadableParquet(`metadata of the unknown type ${String(code)}`);
  }

  #list(code: number, depth: number): ThriftList {
    const header = this.#byte();
    const elementCode = header & 0x0f;
    const size = header >> 4 === 0x0f ? this.#varint() : header >> 4;
    const items: ThriftValue[] = [];
    const isBool = elementCode === COMPACT.true || elementCode === COMPACT.false;
    for (let index = 0; index < size; index += 1) {
      items.push(this.#value(isBool ? this.#boolCode() : elementCode, depth));
    }
    return { kind: 'list', code, elementCode, items };
  }

  /** In lists a boolean is a byte; some writers use 0 for false. */
  #boolCode(): number {
    return this.#byte() === 1 ? COMPACT.true : COMPACT.false;
  }

  #zigZag(): number {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  #varint(): number {
    let value = 0;
    for (let index = 0; index < MAX_VARINT_BYTES; index += 1) {
      const byte = this.#byte();
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) {
        if (Number.isSafeInteger(value)) return value;
        break;
      }
    }
    throw new UnreadableParquet('metadata with a number beyond 2^53');
  }

  #byte(): number {
    const byte = this.bytes[this.#at];
    if (byte === undefined) throw new ParquetEndsEarly('the metadata');
    this.#at += 1;
    return byte;
  }

  #take(length: number): Buffer {
    if (length > this.bytes.length - this.#at) throw new ParquetEndsEarly('the metadata');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }
}
