import { BrokenBzip2, type BitReader } from './bzip2-bits.js';

/** Longest code word. bzip2 `decompress.c`: 20 bits. */
const MAX_LENGTH = 20;

/** A canonical code: the words of each length follow those of the length before. */
export interface Code {
  readonly shortest: number;
  /** By length: the first word that is longer, filled up with zeros to 20 bits. */
  readonly limits: Int32Array;
  /** By length: what to add to a word to find its symbol. */
  readonly offsets: Int32Array;
  /** Symbols in the order of their words. */
  readonly symbols: Uint16Array;
}

/**
 * Reads one table of code lengths.
 * @param count symbols in the alphabet
 * @throws BrokenBzip2 for lengths that bzip2 does not allow
 */
export function readCode(bits: BitReader, count: number): Code {
  const lengths = readLengths(bits, count);
  const byLength = (a: number, b: number) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b;
  const limits = new Int32Array(MAX_LENGTH + 1);
  const offsets = new Int32Array(MAX_LENGTH + 1);
  let word = 0;
  let index = 0;
  for (let length = 1; length <= MAX_LENGTH; length++) {
    offsets[length] = index - word;
    const own = lengths.reduce((total, one) => total + Number(one === length), 0);
    word += own;
    index += own;
    limits[length] = word << (MAX_LENGTH - length);
    word *= 2;
  }
  return {
    shortest: Math.min(...lengths),
    limits,
    offsets,
    symbols: Uint16Array.from(lengths.keys()).sort(byLength),
  };
}

/**
 * Reads a symbol.
 * @throws BrokenBzip2 for a word that is not in the code
 */
export function readSymbol(bits: BitReader, { shortest, limits, offsets, symbols }: Code): number {
  const word = bits.peek(MAX_LENGTH);
  let length = shortest;
  while (word >= (limits[length] ?? 0)) {
    length += 1;
    if (length > MAX_LENGTH) throw new BrokenBzip2('a word that is not in the code');
  }
  bits.drop(length);
  return symbols[(word >> (MAX_LENGTH - length)) + (offsets[length] ?? 0)] ?? 0;
}

/** Each length is written as the difference to the one before. */
function readLengths(bits: BitReader, count: number): Uint8Array {
  let length = bits.read(5);
  return Uint8Array.from({ length: count }, () => {
    for (;;) {
      if (length < 1 || length > MAX_LENGTH) throw new BrokenBzip2('a code word of a wrong length');
      if (bits.read(1) === 0) return length;
      length += bits.read(1) === 0 ? 1 : -1;
    }
  });
}
