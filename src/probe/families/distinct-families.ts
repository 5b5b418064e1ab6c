import { type FamilyLevel, levelOf } from '../read/family-keys.js';
import type { FamilyTestInput, PreparedFamilies } from './family-test-input.js';
import { startOf } from '../read/start-of.js';

/** Prepared families that differ in their records, the rarest first. */
export interface DistinctFamilies {
  /** Families by their number in the index. */
  readonly families: Int32Array;
  /** Counting carriers of the i-th, as places in the index's carriers: [ends[i − 1], ends[i]). */
  readonly ends: Int32Array;
  readonly carriers: Int32Array;
  /** The record of each of these carriers; ascending within a family. */
  readonly records: Int32Array;
}

/**
 * Levels that are no part of a pair: each function has dozens of styles, and comments have hundreds of words, so that the number of
 * all pairs would hide those of code. Words of texts are, and not what is made of them.
 */
const UNPAIRED: ReadonlySet<FamilyLevel> = new Set([
  ...(['style', 'layout', 'comment word', 'comment place'] as const),
  ...(['text pair', 'text run', 'text opening', 'text ending'] as const),
  ...(['text casing', 'text letter', 'text habit'] as const),
]);

/**
 * One family for each set of records: the levels of a pattern, and the names inside it, often have the same. The one with the
 * longest element is kept, so that all of it is masked. Labels play no part.
 * @param lengthOf number of tokens of an element, by the element's number in the corpus
 */
export function distinctFamilies(
  { index }: FamilyTestInput,
  { families, ends, carriers }: PreparedFamilies,
  lengthOf: (element: number) => number,
): DistinctFamilies {
  const chosen = new Map<
    string,
    { readonly place: number; readonly length: number; readonly size: number }
  >();
  const carriersAt = (place: number): Int32Array => carriers.subarray(startOf(ends, place), ends[place] ?? 0);
  families.forEach((family, place) => {
    if (UNPAIRED.has(levelOf(index.keys[family] ?? 0))) return;
    const own = carriersAt(place);
    const name = setName(own.map((carrier) => index.records[carrier] ?? 0));
    const length = lengthOf(index.elements[own[0] ?? 0] ?? 0);
    if (length > (chosen.get(name)?.length ?? -1)) chosen.set(name, { place, length, size: own.length });
  });
  const sorted = [...chosen.values()].sort((a, b) => a.size - b.size || a.place - b.place);
  const kept = new Int32Array(sorted.reduce((sum, { size }) => sum + size, 0));
  let end = 0;
  const keptEnds = Int32Array.from(sorted, ({ place, size }) => {
    kept.set(carriersAt(place), end);
    return (end += size);
  });
  return {
    families: Int32Array.from(sorted, ({ place }) => families[place] ?? 0),
    ends: keptEnds,
    carriers: kept,
    records: kept.map((carrier) => index.records[carrier] ?? 0),
  };
}

/** Number of counting carriers of a family. */
export function sizeOf({ ends }: DistinctFamilies, number: number): number {
  return (ends[number] ?? 0) - startOf(ends, number);
}

/** The bytes of the numbers as text: equal for equal sets, since records are ascending. */
function setName({ buffer, byteOffset, byteLength }: Int32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}
