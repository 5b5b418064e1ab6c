import { BrokenBzip2, type BitReader } from './bzip2-bits.js';

/** Longest code word. bzip2 `decompress.c`: 20 bits. */
const MAX_LENGTH = 20;

/** Decodes one symbol of a canonical code. */
export type SymbolReader = (bits: BitReader) => number;

/**
 * Reads one table of code lengths and makes its decoder.
 * @param symbols number of symbols in the alphabet
 * @throws BrokenBzip2 for lengths that bzip2 does not allow; the decoder for a word that is no code word
 */
export function readCode(bits: BitReader, symbols: number): SymbolReader {
  const lengths = readLengths(bits, symbols);
  const counts = new Int32Array(MAX_LENGTH + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const sorted = Uint16Array.from(lengths.keys()).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  const shortest = counts.findIndex((count) => count > 0);
  return (from) => {
    let word = from.read(shortest);
    let first = 0; // first code word of this length
    let index = 0; // its place in `sorted`
    for (let length = shortest; ; length++) {
      const count = counts[length] ?? 0;
      if (word - first < count) return sorted[index + word - first] ?? 0;
      if (length === MAX_LENGTH) throw new BrokenBzip2('a word that is not in the code');
      first = (first + count) * 2;
      index += count;
      word = word * 2 + from.read(1);
    }
  };
}

/** Each length is written as the difference to the one before. */
function readLengths(bits: BitReader, symbols: number): Uint8Array {
  let length = bits.read(5);
  return Uint8Array.from({ length: symbols }, () => {
    for (;;) {
      if (length < 1 || length > MAX_LENGTH) throw new BrokenBzip2('a code word of a wrong length');
      if (bits.read(1) === 0) return length;
      length += bits.read(1) === 0 ? 1 : -1;
    }
  });
}
