import { ParquetEndsEarly, UnreadableParquet } from './unreadable-parquet.js';

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
export function lz4Block(input: Uint8Array, length: number): Uint8Array {
  const output = Buffer.alloc(length);
  let to = 0;
  for (let at = 0; at < input.length;) {
    const token = input[at] ?? 0;
    const literals = lengthAt(input, at + 1, token >> 4);
    const matchAt = literals.end + literals.value;
    if (matchAt > input.length) throw new ParquetEndsEarly('LZ4');
    if (to + literals.value > length) throw tooLong();
    output.set(input.subarray(literals.end, matchAt), to);
    to += literals.value;
    if (matchAt === input.length) break; // the last sequence has no match
    const distance = (input[matchAt] ?? 0) | ((input[matchAt + 1] ?? 0) << 8);
    const match = lengthAt(input, matchAt + 2, token & LONG);
    const end = to + match.value + MIN_MATCH;
    if (distance === 0 || distance > to)
      throw new UnreadableParquet('LZ4 refers to bytes before its beginning');
    if (end > length) throw tooLong();
    for (; to < end; to += 1) output[to] = output[to - distance] ?? 0; // byte by byte: it may overlap itself
    at = match.end;
  }
  return output.subarray(0, to);
}

function lengthAt(input: Uint8Array, start: number, short: number): { value: number; end: number } {
  let value = short;
  let end = start;
  for (let byte = short === LONG ? 255 : 0; byte === 255; end += 1) {
    const next = input[end];
    if (next === undefined) throw new ParquetEndsEarly('LZ4');
    byte = next;
    value += byte;
  }
  return { value, end };
}

function tooLong(): UnreadableParquet {
  return new UnreadableParquet('LZ4 gives more bytes than its page has');
}

/**
 * Decompresses blocks with their lengths before them, as Hadoop writes LZ4, or one block without.
 * @throws UnreadableParquet
 */
export function lz4Hadoop(input: Uint8Array, length: number): Uint8Array {
  const view = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let at = 0; at < view.length;) {
    if (view.length - at < 8) return lz4Block(input, length);
    const [given, size] = [view.readUInt32BE(at), view.readUInt32BE(at + 4)];
    if (size > view.length - at - 8 || total + given > length) return lz4Block(input, length);
    parts.push(lz4Block(view.subarray(at + 8, at + 8 + size), given));
    total += given;
    at += 8 + size;
  }
  return Buffer.concat(parts);
}

/** An LZ4 block of literals only: valid, and as long as its content. Few files use LZ4. */
export function lz4Literals(bytes: Uint8Array): Buffer {
  const long = bytes.length - LONG;
  if (long < 0) return Buffer.concat([Buffer.of(bytes.length << 4), bytes]);
  const more = Buffer.alloc(Math.floor(long / 255) + 1, 255);
  more[more.length - 1] = long % 255;
  return Buffer.concat([Buffer.of(LONG << 4), more, bytes]);
}
