import { type Carried, commonRecords } from '../carrier-index.js';
import type { ExpectedChecks } from './expected-checks.js';
import { LEAST_COMMON } from '../screen-pairs.js';

/** A family whose carriers lack checks more often than expected. */
export interface LackingFamily {
  readonly family: Carried;
  /** Standard deviations above the expected number. */
  readonly excess: number;
}

/** Families that are measured, the strongest; the others mostly belong to the same trigger. */
const MOST_MEASURED = 6;

/** Families that have so many of their carriers in common are one. */
const MOST_COMMON = 0.5;

/** Words that are combined, the strongest: each of two common words is diluted by those that have it anyway. */
const COMBINED_WORDS = 40;

/** Two words are a family of their own if so few of the carriers of either have both. */
const MOST_OF_EITHER = 0.6;

/** Fewer standard deviations are nothing for one of thousands of families. */
const LEAST_EXCESS = 2;

/** The families whose responses lack checks the most, among them pairs of words. */
export function screenChecks(
  families: readonly Carried[],
  expected: ExpectedChecks,
): { readonly found: LackingFamily[]; readonly looked: number } {
  const scored = families.map((family) => ({ family, excess: excessOf(family.records, expected) }));
  const byExcess = (a: LackingFamily, b: LackingFamily): number => b.excess - a.excess;
  const words = scored.filter(({ family }) => wordOf(family) !== null && family.records.length > 0);
  const pairs = wordPairs(words.sort(byExcess).slice(0, COMBINED_WORDS)).map((family) => ({
    ...{ family, excess: excessOf(family.records, expected) },
  }));
  const found = [...scored, ...pairs].filter(({ excess }) => excess >= LEAST_EXCESS).sort(byExcess);
  return { found: distinctOf(found), looked: families.length + pairs.length };
}

/** The strongest, without those whose carriers are mostly those of a stronger one. */
export function distinctOf<T extends { readonly family: Carried }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of found) {
    if (kept.length === MOST_MEASURED) break;
    const { records } = one.family;
    const isKnown = kept.some(
      ({ family }) => commonRecords(family.records, records).length > MOST_COMMON * records.length,
    );
    if (!isKnown) kept.push(one);
  }
  return kept;
}

function excessOf(records: Int32Array, { has, lacking }: ExpectedChecks): number {
  let [sum, variance, count] = [0, 0, 0];
  for (const record of records) {
    const share = lacking[record] ?? 0;
    sum += share;
    variance += share * (1 - share);
    count += 1 - (has[record] ?? 0);
  }
  return count < LEAST_COMMON ? 0 : (count - sum) / Math.sqrt(variance);
}

function wordOf({ keys }: Carried): string | null {
  return keys.find((key) => key.startsWith('w '))?.slice(2) ?? null;
}

function wordPairs(words: readonly LackingFamily[]): Carried[] {
  return words.flatMap(({ family: first }, at) =>
    words.slice(at + 1).flatMap(({ family: second }) => {
      const records = commonRecords(first.records, second.records);
      const key = `a ${[wordOf(first), wordOf(second)].join(' ')}`;
      const isRare = records.length <= MOST_OF_EITHER * Math.min(first.records.length, second.records.length);
      return isRare && records.length >= LEAST_COMMON ? [{ key, keys: [key], records }] : [];
    }),
  );
}
