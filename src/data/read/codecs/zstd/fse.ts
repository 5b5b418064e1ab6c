import { BrokenZstd } from './broken-zstd.js';

/** A decoder of finite state entropy: for each state its symbol, and how the next state is found. RFC 8878, 4.1. */
export interface FseTable {
  /** A state has this many bits. */
  readonly log: number;
  readonly symbols: Uint8Array;
  /** Bits to read for the next state, and the number that they are added to. */
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** The table of one symbol that needs no bits. */
export function singleSymbol(symbol: number): FseTable {
  const nothing = { bits: new Uint8Array(1), bases: new Uint16Array(1) };
  return { log: 0, symbols: Uint8Array.of(symbol), ...nothing };
}

const SMALLEST_LOG = 5;

/**
 * Reads the description of a table (RFC 8878, 4.1.1).
 * @returns the table, and the place behind it
 * @throws BrokenZstd for probabilities that do not add up
 */
export function readFse(
  bytes: Uint8Array,
  start: number,
  maxLog: number,
  maxSymbol: number,
): { readonly table: FseTable; readonly end: number } {
  let place = start * 8;
  const read = (count: number) => {
    const at = place >> 3;
    const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    place += count;
    return (word >>> ((place - count) & 7)) & ((1 << count) - 1);
  };
  const log = read(4) + SMALLEST_LOG;
  if (log > maxLog) throw new BrokenZstd('a table that is too large');
  const counts: number[] = [];
  for (let left = 1 << log; left > 0;) {
    const width = 32 - Math.clz32(left + 1);
    let value = read(width);
    const low = value & ((1 << (width - 1)) - 1);
    const short = (1 << width) - 2 - left;
    if (low < short) {
      place -= 1;
      value = low;
    } else if (value !== low) value -= short;
    counts.push(value - 1);
    left -= Math.abs(value - 1);
    for (let zeros = value === 1 ? 3 : 0; zeros === 3;) {
      zeros = read(2);
      for (let i = 0; i < zeros; i++) counts.push(0);
    }
    if (left < 0 || counts.length > maxSymbol + 1) throw new BrokenZstd('probabilities that do not add up');
  }
  const end = (place + 7) >> 3;
  if (end > bytes.length) throw new BrokenZstd('a table that is cut off');
  return { table: fseTable(counts, log), end };
}

/**
 * The table of probabilities (RFC 8878, 4.1.1).
 * @param counts of 2^log states by symbol; −1: less than one
 */
export function fseTable(counts: readonly number[], log: number): FseTable {
  const size = 1 << log;
  const { symbols, next } = spread(counts, size);
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  symbols.forEach((symbol, state) => {
    const number = next[symbol] ?? 1;
    next[symbol] = number + 1;
    const width = log - 31 + Math.clz32(number);
    bits[state] = width;
    bases[state] = (number << width) - size;
  });
  return { log, symbols, bits, bases };
}

/** The symbol of each state, and the number of states of each symbol. */
function spread(counts: readonly number[], size: number) {
  const symbols = new Uint8Array(size);
  const next = Uint16Array.from(counts, (count) => Math.abs(count));
  let high = size;
  counts.forEach((count, symbol) => {
    if (count === -1) symbols[--high] = symbol;
  });
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  counts.forEach((count, symbol) => {
    for (let i = 0; i < count; i++) {
      symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at >= high);
    }
  });
  return { symbols, next };
}
