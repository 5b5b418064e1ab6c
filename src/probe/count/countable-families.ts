import type { DatasetContext } from '../judge/dataset-context.js';
import { familyWord } from '../judge/family-word.js';
import { placeOf, type UnitPlace } from '../judge/unit-holders.js';
import { type FamilyIndex, indexFamilies } from '../families/family-index.js';
import { carrierGroups } from '../judge/carrier-groups.js';
import { isOfText, levelOf, type FamilyKey } from '../read/family-keys.js';
import type { SparseRows } from '../read/sparse-rows.js';
import { startOf } from '../read/start-of.js';

/** Carriers that a family needs in the sample, copies counted once: with fewer, nothing can be said of their kinship. */
const LEAST_IN_SAMPLE = 3;

/** Families that are counted at most: for two labels their sums take 32 MB. */
const MOST_FAMILIES = 500_000;

/** Levels whose families are only suspicious, or tell where code comes from: the sample says enough of them. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['style', 'layout', 'signature']);

/** Families of a sample that are counted in all data, with what only the sample can say of them. */
export interface CountableFamilies {
  /** Ascending. */
  readonly keys: Float64Array;
  /** Carriers of family f in the sample, one of near copies, by their records: [ends[f − 1], ends[f]). */
  readonly ends: Int32Array;
  readonly records: Int32Array;
  /** The part of its carriers that are no copies of another one, in (0, 1]. */
  readonly distinct: Float32Array;
  /** Number of the unit, side and element of its first carrier, family by family. */
  readonly places: Int32Array;
  /** The words of families of comments that have one, by the family's place. */
  readonly words: ReadonlyMap<number, string>;
  /** What kinship is measured by. */
  readonly rows: SparseRows;
  /** Content group of each record. */
  readonly groups: Int32Array;
  readonly seed: number;
}

/** Selects the families of a sample that are counted: the most frequent ones if there are too many. */
export function countableFamilies(context: DatasetContext, known: ReadonlySet<FamilyKey>): CountableFamilies {
  const { corpus, seed } = context;
  const index = indexFamilies(corpus, LEAST_IN_SAMPLE);
  const carriers = distinctCarriers(index, carrierGroups(corpus, index));
  const chosen = [...index.keys.keys()]
    .filter((family) => {
      const key = index.keys[family] ?? 0;
      const level = levelOf(key);
      return (
        carriers(family).length >= LEAST_IN_SAMPLE &&
        !NOT_COUNTED.has(level) &&
        !isOfText(level) &&
        !known.has(key)
      );
    })
    .sort((a, b) => carriers(b).length - carriers(a).length || (index.keys[a] ?? 0) - (index.keys[b] ?? 0))
    .slice(0, MOST_FAMILIES)
    .sort((a, b) => (index.keys[a] ?? 0) - (index.keys[b] ?? 0));
  const records: number[] = [];
  const ends = new Int32Array(chosen.length);
  const distinct = new Float32Array(chosen.length);
  const places = new Int32Array(chosen.length * 3);
  const words = new Map<number, string>();
  chosen.forEach((family, at) => {
    const own = carriers(family);
    const [first = 0] = own;
    for (const carrier of own) records.push(index.records[carrier] ?? 0);
    ends[at] = records.length;
    distinct[at] = own.length / ((index.ends[family] ?? 0) - startOf(index.ends, family));
    const { record, side, element } = placeOf(context, index.records[first] ?? 0, index.elements[first] ?? 0);
    places.set([record, side, element], at * 3);
    const word = familyWord(corpus, index.keys[family] ?? 0, index.elements[first] ?? 0);
    if (word !== null) words.set(at, word);
  });
  return {
    keys: Float64Array.from(chosen, (family) => index.keys[family] ?? 0),
    ...{ ends, records: Int32Array.from(records), distinct, places, words },
    ...{ rows: corpus.rows, seed },
    groups: Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0)),
  };
}

/** The first carrier of each content group of a family, as places in the index. */
function distinctCarriers({ ends }: FamilyIndex, groups: Int32Array): (family: number) => readonly number[] {
  const first = new Uint8Array(groups.length);
  let at = 0;
  for (const end of ends) {
    const seen = new Set<number>();
    for (; at < end; at++) {
      const group = groups[at] ?? 0;
      if (!seen.has(group)) first[at] = 1;
      seen.add(group);
    }
  }
  return (family) => {
    const own: number[] = [];
    for (let carrier = startOf(ends, family); carrier < (ends[family] ?? 0); carrier++) {
      if (first[carrier] === 1) own.push(carrier);
    }
    return own;
  };
}

/** Where a unit of the sample holds a family, by the family's place. */
export function exampleOf({ places }: CountableFamilies, family: number): UnitPlace {
  const [record = 0, side = 0, element = 0] = places.subarray(family * 3, family * 3 + 3);
  return { record, side, element };
}
