import type { Corpus } from './corpus.js';
import type { FamilyKey } from './family-keys.js';

/** Families with their carriers: one carrier a record, by the first element of the record that belongs. */
export interface FamilyIndex {
  readonly keys: Float64Array;
  /** Carriers of family f: [ends[f − 1], ends[f]). */
  readonly ends: Int32Array;
  readonly records: Int32Array;
  /** Elements, by their number in the corpus. */
  readonly elements: Int32Array;
}

/** Counters of the sketch that tells rare keys before they cost memory: 2^22 bytes. */
const SKETCH = 1 << 22;

/** Calls `visit` for the first element of each record in each family. */
function eachCarrier(corpus: Corpus, visit: (key: FamilyKey, record: number, element: number) => void): void {
  let element = 0;
  let at = 0;
  for (let record = 0; record < corpus.size; record++) {
    const seen = new Set<FamilyKey>();
    for (; element < (corpus.elementEnds[record] ?? 0); element++) {
      for (; at < (corpus.keyEnds[element] ?? 0); at++) {
        const key = corpus.keys[at] ?? 0;
        if (seen.has(key)) continue;
        seen.add(key);
        visit(key, record, element);
      }
    }
  }
}

/** Cell of the sketch: the key's low bits are hash bits already. */
const cellOf = (key: FamilyKey): number => (key % (SKETCH * 16 + 1)) % SKETCH;

/**
 * The families of at least `least` records. Keys that only few records have, most of all, are never stored:
 * a first pass counts them in a sketch of fixed size.
 */
export function indexFamilies(corpus: Corpus, least: number): FamilyIndex {
  const sketch = new Uint8Array(SKETCH);
  eachCarrier(corpus, (key) => {
    const cell = cellOf(key);
    if ((sketch[cell] ?? 0) < 255) sketch[cell] = (sketch[cell] ?? 0) + 1;
  });
  const counts = new Map<FamilyKey, number>();
  eachCarrier(corpus, (key) => {
    if ((sketch[cellOf(key)] ?? 0) >= least) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const numbers = new Map<FamilyKey, number>();
  const ends: number[] = [];
  let total = 0;
  for (const [key, count] of counts) {
    if (count < least) continue;
    numbers.set(key, numbers.size);
    ends.push(total);
    total += count;
  }
  const next = Int32Array.from(ends);
  const records = new Int32Array(total);
  const elements = new Int32Array(total);
  eachCarrier(corpus, (key, record, element) => {
    const family = numbers.get(key);
    if (family === undefined) return;
    const at = next[family] ?? 0;
    records[at] = record;
    elements[at] = element;
    next[family] = at + 1;
  });
  return { keys: Float64Array.from(numbers.keys()), ends: next, records, elements };
}
