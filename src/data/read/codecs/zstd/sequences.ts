import { BackwardBits } from './backward-bits.js';
import { BrokenZstd } from './broken-zstd.js';
import { fseTable, readFse, singleSymbol, type FseTable } from './fse.js';

/** The tables that decode sequences: of lengths of literals, of offsets, of lengths of matches. */
export interface SequenceTables {
  readonly literals: FseTable;
  readonly offsets: FseTable;
  readonly matches: FseTable;
}

/** The sequences of a block: how many, their tables, and the bits behind these; `null` when it has none. */
export interface Sequences {
  readonly count: number;
  readonly tables: SequenceTables;
  readonly bits: BackwardBits;
}

/** RFC 8878, 3.1.1.3.2.1.1: bits to add, and base, by code. */
export const LITERAL_BITS = Uint8Array.of(
  ...Array.from({ length: 16 }, () => 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
);
export const LITERAL_BASES = basesOf(LITERAL_BITS, 0);
export const MATCH_BITS = Uint8Array.of(
  ...Array.from({ length: 32 }, () => 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
);
export const MATCH_BASES = basesOf(MATCH_BITS, 3);

/** Each code begins where the one before ends. */
function basesOf(bits: Uint8Array, first: number): Uint32Array {
  let next = first;
  return Uint32Array.from(bits, (width) => {
    const base = next;
    next += 1 << width;
    return base;
  });
}

/** One kind of table: its name in the block's modes, its bounds, and its default (RFC 8878, 3.1.1.3.2.2). */
interface Kind {
  readonly name: keyof SequenceTables;
  readonly shift: number;
  readonly maxLog: number;
  readonly maxSymbol: number;
  readonly usual: FseTable;
}

const KINDS: readonly Kind[] = [
  {
    ...{ name: 'literals', shift: 6, maxLog: 9, maxSymbol: 35 },
    usual: fseTable(
      [
        ...[4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1],
        ...[-1, -1, -1, -1],
      ],
      6,
    ),
  },
  {
    ...{ name: 'offsets', shift: 4, maxLog: 8, maxSymbol: 31 },
    usual: fseTable(
      [1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1],
      5,
    ),
  },
  {
    ...{ name: 'matches', shift: 2, maxLog: 9, maxSymbol: 52 },
    usual: fseTable(
      [
        ...[1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        ...[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1],
      ],
      6,
    ),
  },
];

/**
 * Reads the header and the tables of a block's sequences (RFC 8878, 3.1.1.3.2).
 * @param before the tables of the block before
 */
export function readSequences(
  block: Uint8Array,
  start: number,
  before: Partial<SequenceTables>,
): Sequences | null {
  const { count, end } = readCount(block, start);
  if (count === 0) return null;
  const modes = block[end] ?? 0;
  if ((modes & 3) !== 0) throw new BrokenZstd('a mode that is not used');
  let at = end + 1;
  const tables: Partial<Record<keyof SequenceTables, FseTable>> = {};
  for (const kind of KINDS) {
    const read = readTable(block, at, (modes >> kind.shift) & 3, kind, before);
    tables[kind.name] = read.table;
    at = read.end;
  }
  return { count, tables: tables as SequenceTables, bits: new BackwardBits(block, at, block.length) };
}

function readCount(block: Uint8Array, start: number): { readonly count: number; readonly end: number } {
  const [a, b = 0, c = 0] = block.subarray(start, start + 3);
  if (a === undefined) throw new BrokenZstd('a block that is cut off');
  if (a < 128) return { count: a, end: start + 1 };
  if (a < 255) return { count: ((a - 128) << 8) + b, end: start + 2 };
  return { count: b + (c << 8) + 0x7f00, end: start + 3 };
}

function readTable(
  block: Uint8Array,
  at: number,
  mode: number,
  { name, maxLog, maxSymbol, usual }: Kind,
  before: Partial<SequenceTables>,
): { readonly table: FseTable; readonly end: number } {
  if (mode === 0) return { table: usual, end: at };
  if (mode === 2) return readFse(block, at, maxLog, maxSymbol);
  if (mode === 1) {
    const symbol = block[at] ?? Infinity;
    if (symbol > maxSymbol) throw new BrokenZstd('a symbol that is not used');
    return { table: singleSymbol(symbol), end: at + 1 };
  }
  const table = before[name];
  if (table === undefined) throw new BrokenZstd('a table that is not there');
  return { table, end: at };
}
