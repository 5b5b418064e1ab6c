import { BackwardBits } from './backward-bits.js';
import { BrokenZstd } from './broken-zstd.js';
import { readFse } from './fse.js';

/** A decoder of a Huffman code: for each word of `log` bits the symbol that it begins with, and that symbol's bits. */
export interface HuffmanTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
}

/** RFC 8878, 4.2.1: the longest word. */
const MAX_LOG = 11;
const MAX_WEIGHTS = 255;
/** RFC 8878, 4.2.1.2: the largest table for weights, and the largest weight. */
const WEIGHTS_LOG = 6;
const MAX_WEIGHT = 12;
/** A header from this on counts weights of 4 bits each. */
const DIRECT = 128;

/**
 * Reads a Huffman code (RFC 8878, 4.2.1).
 * @returns the table, and the place behind it
 */
export function readHuffman(
  bytes: Uint8Array,
  start: number,
): { readonly table: HuffmanTable; readonly end: number } {
  const header = bytes[start] ?? 0;
  const length = header < DIRECT ? header : (header - DIRECT + 2) >> 1;
  const end = start + 1 + length;
  if (end > bytes.length) throw new BrokenZstd('a Huffman code that is cut off');
  const weights =
    header < DIRECT
      ? compressedWeights(bytes.subarray(start + 1, end))
      : Array.from({ length: header - DIRECT + 1 }, (_, i) => {
          const pair = bytes[start + 1 + (i >> 1)] ?? 0;
          return i % 2 === 0 ? pair >> 4 : pair & 15;
        });
  return { table: huffmanTable(weights), end };
}

function compressedWeights(bytes: Uint8Array): number[] {
  const { table, end } = readFse(bytes, 0, WEIGHTS_LOG, MAX_WEIGHT);
  const bits = new BackwardBits(bytes, end, bytes.length);
  const states = [bits.read(table.log), bits.read(table.log)];
  const weights: number[] = [];
  for (let turn = 0; weights.length < MAX_WEIGHTS; turn = 1 - turn) {
    const state = states[turn] ?? 0;
    weights.push(table.symbols[state] ?? 0);
    states[turn] = (table.bases[state] ?? 0) + bits.read(table.bits[state] ?? 0);
    if (bits.left >= 0) continue;
    weights.push(table.symbols[states[1 - turn] ?? 0] ?? 0);
    return weights;
  }
  throw new BrokenZstd('too many weights');
}

/** The last symbol's weight is what is missing to a power of two. */
function huffmanTable(known: readonly number[]): HuffmanTable {
  const sum = known.reduce((total, weight) => total + (weight === 0 ? 0 : 2 ** (weight - 1)), 0);
  const log = sum === 0 ? 0 : 32 - Math.clz32(sum);
  const missing = 2 ** log - sum;
  if (log === 0 || log > MAX_LOG || (missing & (missing - 1)) !== 0)
    throw new BrokenZstd('a wrong Huffman code');
  const weights = [...known, 32 - Math.clz32(missing)];
  const symbols = new Uint8Array(1 << log);
  const bits = new Uint8Array(1 << log);
  let at = 0;
  for (let weight = 1; weight <= log; weight++) {
    weights.forEach((own, symbol) => {
      if (own !== weight) return;
      const end = at + (1 << (weight - 1));
      symbols.fill(symbol, at, end);
      bits.fill(log + 1 - weight, at, end);
      at = end;
    });
  }
  return { log, symbols, bits };
}

/**
 * Decodes one stream, which must have exactly as many symbols as `output` has bytes.
 * @throws BrokenZstd when it has not
 */
export function decodeHuffman(
  { log, symbols, bits }: HuffmanTable,
  stream: BackwardBits,
  output: Uint8Array,
): void {
  let { left } = stream;
  for (let i = 0; i < output.length; i++) {
    const word = stream.peekAt(left - log, log);
    output[i] = symbols[word] ?? 0;
    left -= bits[word] ?? 0;
  }
  if (left !== 0) throw new BrokenZstd('literals that do not end where they should');
}
