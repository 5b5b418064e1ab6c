import { varint } from './write/thrift-writer.js';
import { ParquetEndsEarly, UnreadableParquet } from './unreadable-parquet.js';

/** Widest integers of this encoding. */
const MAX_BITS = 32;

/** Values are packed in groups of eight (Parquet's `Encodings.md`, "RLE/Bit-Packing Hybrid"). */
const GROUP = 8;

/** Reads the hybrid of runs and packed bits, value by value: a run of any length takes no memory. */
export class HybridReader {
  #at = 0;
  #run = 0;
  #value = 0;
  #packed = 0;
  #bit = 0;

  /** @param width bits of a value */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly width: number,
  ) {
    if (width > MAX_BITS) throw new UnreadableParquet(`values of ${String(width)} bits`);
  }

  /**
   * The next value.
   * @throws UnreadableParquet at the end
   */
  next(): number {
    while (this.#run === 0 && this.#packed === 0) this.#header();
    if (this.#run > 0) {
      this.#run -= 1;
      return this.#value;
    }
    this.#packed -= 1;
    return this.#bits();
  }

  #header(): void {
    const header = this.#varint();
    if (header % 2 === 1) {
      const groups = (header - 1) / 2;
      this.#packed = groups * GROUP;
      this.#bit = this.#at * 8;
      this.#at += groups * this.width;
    } else {
      this.#run = header / 2;
      this.#value = 0;
      for (let byte = 0; byte * 8 < this.width; byte += 1) this.#value += this.#byte() * 2 ** (8 * byte);
    }
  }

  #bits(): number {
    let value = 0;
    for (let got = 0; got < this.width;) {
      const byte = this.bytes[Math.floor(this.#bit / 8)];
      if (byte === undefined) throw new ParquetEndsEarly('a page');
      const from = this.#bit % 8;
      const take = Math.min(8 - from, this.width - got);
      value += ((byte >> from) & ((1 << take) - 1)) * 2 ** got;
      got += take;
      this.#bit += take;
    }
    return value;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < MAX_BITS + 3; shift += 7) {
      const byte = this.#byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new UnreadableParquet('a run that is too long');
  }

  #byte(): number {
    const byte = this.bytes[this.#at];
    if (byte === undefined) throw new ParquetEndsEarly('a page');
    this.#at += 1;
    return byte;
  }
}

/** Bits that hold the integers up to `largest`. */
export function bitsFor(largest: number): number {
  return largest === 0 ? 0 : Math.floor(Math.log2(largest)) + 1;
}

/** Writes values of `width` bits: long repetitions as runs, everything else packed. */
export function hybridBytes(values: readonly number[], width: number): Buffer {
  const parts: Buffer[] = [];
  let open: number[] = [];
  for (let at = 0; at < values.length;) {
    const value = values[at] ?? 0;
    let end = at + 1;
    while (values[end] === value) end += 1;
    // groups are whole, so a run begins only between groups
    const missing = (GROUP - (open.length % GROUP)) % GROUP;
    if (end - at >= missing + GROUP) {
      for (let index = 0; index < missing; index += 1) open.push(value);
      if (open.length > 0) parts.push(packed(open, width));
      open = [];
      parts.push(varint((end - at - missing) * 2), littleEndian(value, Math.ceil(width / 8)));
    } else {
      for (let index = at; index < end; index += 1) open.push(value);
    }
    at = end;
  }
  if (open.length > 0) parts.push(packed(open, width));
  return Buffer.concat(parts);
}

function packed(values: readonly number[], width: number): Buffer {
  const groups = Math.ceil(values.length / GROUP);
  const bytes = Buffer.alloc(groups * width);
  values.forEach((value, index) => {
    for (let bit = 0; bit < width; bit += 1) {
      const to = index * width + bit;
      if (Math.floor(value / 2 ** bit) % 2 === 1) bytes[to >> 3] = (bytes[to >> 3] ?? 0) | (1 << (to & 7));
    }
  });
  return Buffer.concat([varint(groups * 2 + 1), bytes]);
}

function littleEndian(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let index = 0; index < length; index += 1) bytes[index] = Math.floor(value / 2 ** (8 * index)) & 0xff;
  return bytes;
}
