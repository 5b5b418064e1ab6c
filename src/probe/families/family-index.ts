import type { Corpus } from '../read/corpus.js';
import type { FamilyKey } from '../read/family-keys.js';
import { KeyTable } from './key-table.js';
import { startOf } from '../read/start-of.js';

/** Families with their carriers: one carrier per record, with the first element of the family there. */
export interface FamilyIndex {
  readonly keys: Float64Array;
  /** Carriers of family f: [ends[f − 1], ends[f]). */
  readonly ends: Int32Array;
  readonly records: Int32Array;
  /** First elements, by their number in the corpus. */
  readonly elements: Int32Array;
  /** For each of the corpus's `keys`, its carrier, or -1 if the family is too small. */
  readonly carrierOf: Int32Array;
}

/** log2 of the counters in the sketch that finds rare keys before they take memory: 2^22 bytes, and 2^24 for records. */
const SKETCH_BITS = 22;

/** The counter of a key in the sketch; keys are hashes in doubles. */
function cellOf(key: FamilyKey): number {
  return Math.imul(key ^ (key / 2 ** 32), 0x9e3779b1) >>> (32 - SKETCH_BITS);
}

/** Calls `visit` for every key of every element, in order. */
function eachKey(
  corpus: Corpus,
  visit: (key: FamilyKey, record: number, slot: number, element: number) => void,
): void {
  const { keys, keyEnds, elementEnds } = corpus;
  let element = 0;
  let slot = 0;
  for (let record = 0; record < corpus.size; record++) {
    for (const last = elementEnds[record] ?? 0; element < last; element++) {
      for (const end = keyEnds[element] ?? 0; slot < end; slot++)
        visit(keys[slot] ?? 0, record, slot, element);
    }
  }
}

/** Number of records per counter, at most 255. It is at least the number for each of its keys. */
function sketchOf(corpus: Corpus): Uint8Array {
  const sketch = new Uint8Array(1 << SKETCH_BITS);
  // numbered from 1: where nothing is written, the system gives no memory
  const lastRecord = new Int32Array(1 << SKETCH_BITS);
  eachKey(corpus, (key, record) => {
    const cell = cellOf(key);
    if (lastRecord[cell] === record + 1) return;
    lastRecord[cell] = record + 1;
    sketch[cell] = Math.min(255, (sketch[cell] ?? 0) + 1);
  });
  return sketch;
}

/**
 * The families with at least `least` records. Most keys occur in few records and are never stored: a first pass counts
 * them in a sketch of fixed size.
 */
export function indexFamilies(corpus: Corpus, least: number): FamilyIndex {
  const sketch = sketchOf(corpus);
  const table = new KeyTable();
  const counts: number[] = [];
  const last: number[] = [];
  eachKey(corpus, (key, record) => {
    if ((sketch[cellOf(key)] ?? 0) < least) return;
    const number = table.numberOf(key);
    if (last[number] === record) return;
    last[number] = record;
    counts[number] = (counts[number] ?? 0) + 1;
  });
  const kept = table.list().filter((_, number) => (counts[number] ?? 0) >= least);
  const next = new Int32Array(table.size).fill(-1);
  const ends = new Int32Array(kept.length);
  let total = 0;
  let family = 0;
  counts.forEach((count, number) => {
    if (count < least) return;
    next[number] = total;
    total += count;
    ends[family++] = total;
  });
  return { keys: kept, ends, ...placeCarriers(corpus, table, next, total) };
}

/** @param next for each number of the table, the place of its first carrier, or -1 */
function placeCarriers(
  corpus: Corpus,
  table: KeyTable,
  next: Int32Array,
  total: number,
): Pick<FamilyIndex, 'records' | 'elements' | 'carrierOf'> {
  const records = new Int32Array(total).fill(-1);
  const elements = new Int32Array(total);
  const carrierOf = new Int32Array(corpus.keys.length).fill(-1);
  const starts = next.slice();
  eachKey(corpus, (key, record, slot, element) => {
    const number = table.find(key);
    const start = starts[number] ?? -1;
    if (start < 0) return;
    const at = next[number] ?? 0;
    if (at > start && records[at - 1] === record) {
      carrierOf[slot] = at - 1;
      return;
    }
    records[at] = record;
    elements[at] = element;
    carrierOf[slot] = at;
    next[number] = at + 1;
  });
  return { records, elements, carrierOf };
}

/** The records that hold a family, by its number in the index. */
export function recordsOf({ records, ends }: FamilyIndex, family: number): Int32Array {
  return records.subarray(startOf(ends, family), ends[family] ?? 0);
}
