import { MAX_DELTA_VALUES, MAX_PAGE_BYTES } from './parquet-limits.js';
import { ParquetEndsEarly, UnreadableParquet } from './unreadable-parquet.js';

/** Writers use 128 values a block; all are decoded at once. */
const MAX_BLOCK_VALUES = 1 << 20;

/** Bits of an encoded integer. */
const MAX_BITS = 64;

/**
 * Decodes `DELTA_BINARY_PACKED` (Parquet's `Encodings.md`) to little-endian integers.
 * @param width bytes of each: 4 or 8
 * @throws UnreadableParquet
 */
export function deltaIntegers(bytes: Buffer, width: number): Buffer {
  const { values } = readDeltas(bytes, 0);
  const output = Buffer.alloc(values.length * width);
  values.forEach((value, index) => {
    if (width === 4) output.writeInt32LE(Number(BigInt.asIntN(32, value)), index * width);
    else output.writeBigInt64LE(value, index * width);
  });
  return output;
}

/** Decodes `DELTA_LENGTH_BYTE_ARRAY`: all lengths, then all bytes. */
export function* deltaLengthArrays(bytes: Buffer): Generator<Buffer> {
  const lengths = readDeltas(bytes, 0);
  let { end } = lengths;
  for (const length of lengths.values) {
    const start = end;
    end += positive(length);
    if (end > bytes.length) throw new ParquetEndsEarly('a page');
    yield bytes.subarray(start, end);
  }
}

/** Decodes `DELTA_BYTE_ARRAY`: each value repeats a beginning of the one before it. */
export function* deltaByteArrays(bytes: Buffer): Generator<Buffer> {
  const prefixes = readDeltas(bytes, 0);
  const suffixes = deltaLengthArrays(bytes.subarray(prefixes.end));
  let before = Buffer.alloc(0);
  let total = 0;
  for (const length of prefixes.values) {
    const suffix = suffixes.next();
    const shared = positive(length);
    if (suffix.done === true || shared > before.length) throw new ParquetEndsEarly('a page');
    total += shared + suffix.value.length;
    if (total > MAX_PAGE_BYTES)
      throw new UnreadableParquet(`a page of more than ${String(MAX_PAGE_BYTES)} bytes`);
    before = Buffer.concat([before.subarray(0, shared), suffix.value]);
    yield before;
  }
}

function positive(length: bigint): number {
  if (length < 0n || length > BigInt(MAX_PAGE_BYTES))
    throw new UnreadableParquet(`a value of ${String(length)} bytes`);
  return Number(length);
}

/** Integers from `start` on, and the offset behind them. */
function readDeltas(bytes: Buffer, start: number): { readonly values: BigInt64Array; readonly end: number } {
  const reader = new DeltaReader(bytes, start);
  return { values: reader.read(), end: reader.at };
}

class DeltaReader {
  at: number;

  constructor(
    private readonly bytes: Buffer,
    start: number,
  ) {
    this.at = start;
  }

  read(): BigInt64Array {
    const block = Number(this.#varint());
    const parts = Number(this.#varint());
    const count = Number(this.#varint());
    const size = block / parts; // values of a miniblock, whose bits fill whole bytes
    if (parts < 1 || block > MAX_BLOCK_VALUES || size % 8 !== 0 || size === 0) {
      throw new UnreadableParquet(`blocks of ${String(block)} deltas in ${String(parts)} parts`);
    }
    if (count > MAX_DELTA_VALUES) throw new UnreadableParquet(`a page of ${String(count)} values`);
    const values = new BigInt64Array(count);
    let value = this.#zigZag();
    if (count > 0) values[0] = value;
    for (let done = 1; done < count;) {
      const least = this.#zigZag();
      const widths = this.bytes.subarray(this.at, (this.at += parts));
      if (widths.length < parts) throw new ParquetEndsEarly('a page');
      for (let part = 0; part < parts && done < count; part += 1) {
        const width = widths[part] ?? 0;
        const from = this.at;
        this.at += (width * size) / 8;
        if (width > MAX_BITS || this.at > this.bytes.length) throw new ParquetEndsEarly('a page');
        for (let index = 0; index < size && done < count; index += 1, done += 1) {
          value = BigInt.asIntN(64, value + least + this.#bits(from * 8 + index * width, width));
          values[done] = value;
        }
      }
    }
    return values;
  }

  #bits(start: number, width: number): bigint {
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

  #zigZag(): bigint {
    const value = this.#varint();
    return (value >> 1n) ^ -(value & 1n);
  }

  #varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new ParquetEndsEarly('a page');
      this.at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw new UnreadableParquet('a delta of more than 64 bits');
  }
}
