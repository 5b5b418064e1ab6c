import { BrokenBzip2, type BitReader } from './bzip2-bits.js';
import { readCode, readSymbol, type Code } from './bzip2-huffman.js';

/** Symbols that are coded with the same table. */
const GROUP_SIZE = 50;
/** bzip2 writes 2 to 6 tables. */
const MIN_TABLES = 2;
const MAX_TABLES = 6;

/** A block before the last step, the run lengths, is undone. */
export interface Block {
  /** CRC-32 that the block says its output has. */
  readonly crc: number;
  /** The bytes, of which each fourth equal one is followed by a count. */
  readonly bytes: Uint8Array;
}

/**
 * Reads a block behind its magic number. bzip2 has no specification; this follows `decompress.c` of bzip2 1.0.8.
 * @param bits    at the block's checksum
 * @param scratch is overwritten; as long as a block of this file may be
 * @throws BrokenBzip2 for data that is cut off or broken
 */
export function readBlock(bits: BitReader, scratch: Uint8Array): Block {
  const crc = bits.read32();
  if (bits.read(1) !== 0) throw new BrokenBzip2('a randomised block, which only bzip2 before 0.9.5 wrote');
  const origin = bits.read(24);
  const alphabet = readAlphabet(bits);
  const tables = bits.read(3);
  if (tables < MIN_TABLES || tables > MAX_TABLES) throw new BrokenBzip2('a wrong number of tables');
  const selectors = readSelectors(bits, tables);
  const codes = Array.from({ length: tables }, () => readCode(bits, alphabet.length + 2));
  const sorted = readSorted(
    bits,
    alphabet,
    selectors.map((table) => codes[table]),
    scratch,
  );
  return { crc, bytes: unsorted(sorted, origin) };
}

/** The bytes that occur, by a map of maps. */
function readAlphabet(bits: BitReader): Uint8Array {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if (((groups >>> (15 - group)) & 1) === 0) continue;
    const members = bits.read(16);
    for (let i = 0; i < 16; i++) if (((members >>> (15 - i)) & 1) === 1) used.push(group * 16 + i);
  }
  if (used.length === 0) throw new BrokenBzip2('a block without bytes');
  return Uint8Array.from(used);
}

/** The table of each group of symbols, moved to the front when it is used. */
function readSelectors(bits: BitReader, tables: number): number[] {
  const order = Uint8Array.from({ length: tables }, (_, table) => table);
  return Array.from({ length: bits.read(15) }, () => {
    let place = 0;
    while (bits.read(1) === 1) place += 1;
    if (place >= tables) throw new BrokenBzip2('a table that is not there');
    return toFront(order, place);
  });
}

function toFront(list: Uint8Array, place: number): number {
  const found = list[place] ?? 0;
  for (let i = place; i > 0; i--) list[i] = list[i - 1] ?? 0;
  list[0] = found;
  return found;
}

/** Undoes the Huffman code, the runs and the moves to the front. */
function readSorted(
  bits: BitReader,
  order: Uint8Array,
  codes: readonly (Code | undefined)[],
  sorted: Uint8Array,
): Uint8Array {
  const end = order.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let group = 0; ; group++) {
    const code = codes[group];
    if (code === undefined) throw new BrokenBzip2('a block without an end');
    for (let i = 0; i < GROUP_SIZE; i++) {
      const symbol = readSymbol(bits, code);
      if (symbol <= 1) {
        // a digit of a run's length, in base 2 with the digits 1 and 2; it must stop before the numbers overflow
        run += weight * (symbol + 1);
        weight *= 2;
        if (length + run > sorted.length) throw new BrokenBzip2('a block that is too long');
        continue;
      }
      if (run > 0) {
        sorted.fill(order[0] ?? 0, length, length + run);
        length += run;
        run = 0;
        weight = 1;
      }
      if (symbol === end) return sorted.subarray(0, length);
      if (length >= sorted.length) throw new BrokenBzip2('a block that is too long');
      sorted[length++] = toFront(order, symbol - 1);
    }
  }
}

/** Undoes the Burrows–Wheeler transform. */
function unsorted(sorted: Uint8Array, origin: number): Uint8Array {
  if (origin >= sorted.length) throw new BrokenBzip2('a block whose first byte is outside it');
  const starts = new Uint32Array(257);
  for (const byte of sorted) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  for (let byte = 1; byte <= 256; byte++) starts[byte] = (starts[byte] ?? 0) + (starts[byte - 1] ?? 0);
  // the place of the next byte, and below it the byte itself, so that one look finds both
  const next = new Uint32Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) {
    const byte = sorted[i] ?? 0;
    const place = starts[byte] ?? 0;
    next[place] = (i << 8) | byte;
    starts[byte] = place + 1;
  }
  const bytes = new Uint8Array(sorted.length);
  let at = next[origin] ?? 0;
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = at & 0xff;
    at = next[at >>> 8] ?? 0;
  }
  return bytes;
}
