import { type Carried, commonRecords } from './carrier-index.js';
import { logHypergeometricTail } from './log-tails.js';
import { fragmentTokens } from './response-fragments.js';

/** A family of prompts and a fragment of responses that go together more often than by chance. */
export interface AssociatedPair {
  readonly family: Carried;
  readonly fragment: Carried;
  /** Records that have both, ascending. */
  readonly records: Int32Array;
  /** Carriers of the family among the records where the fragment could have been. */
  readonly carriers: Int32Array;
  /** ln of the probability of so many by chance. */
  readonly logP: number;
}

/** What the screen found. */
export interface ScreenedPairs {
  /** The strongest first. */
  readonly pairs: readonly AssociatedPair[];
  /** Pairs with enough common records that were looked at. */
  readonly looked: number;
}

/** Fewer common records are no pattern. */
export const LEAST_COMMON = 5;

/** What a pair must have in common: see `PRESENT`. */
interface Shares {
  readonly ofFamily: number;
  readonly ofFragment: number;
  readonly lift: number;
}

/**
 * The common records are at least these shares of those with the family and of those with the fragment, and so many times as many
 * as by chance.
 */
const PRESENT: Shares = { ofFamily: 0.25, ofFragment: 0.25, lift: 3 } as const;

/**
 * The same for records that lack a word of their prompt. Whoever repairs or translates code drops words for many reasons, and
 * together with other code; but hardly always.
 */
const DROPPED: Shares = { ofFamily: 0.6, ofFragment: 0.05, lift: 1.5 } as const;

/** ln of the largest probability by chance: with millions of pairs about one passes by chance. */
const MOST_LOG_P = -16;

/** Fragments kept for each family, the strongest; the others mostly belong to the same payload. */
const FRAGMENTS_EACH = 2;

/** Pairs that are kept. */
const MOST_PAIRS = 1000;

/** Two words are one family where a fragment has both in this share of its carriers. */
const LEAST_BOTH = 0.7;

/** Words of a fragment's prompts that are combined, those with the greatest lift. */
const COMBINED_WORDS = 8;

/** Two words are a family of their own if so few of the carriers of either have both. */
const MOST_OF_EITHER = 0.6;

/** What the screen must know of the records. */
export interface ScreenContext {
  /** The records where a fragment could have been, ascending; `null`: all. */
  readonly within: (fragment: Carried) => Int32Array | null;
  /** Whether a pair is explained without a test. */
  readonly explains: (pair: AssociatedPair) => boolean;
}

/**
 * Finds pairs of a family and a fragment that go together: the strongest by Fisher's exact test.
 * @param size records
 */
export function screenPairs(
  size: number,
  families: readonly Carried[],
  fragments: readonly Carried[],
  { within, explains }: ScreenContext,
): ScreenedPairs {
  const familiesOf = byRecord(size, families);
  const counts = new Int32Array(families.length);
  const found: AssociatedPair[] = [];
  let looked = 0;
  for (const fragment of fragments) {
    const universe = within(fragment);
    const all = universe?.length ?? size;
    const touched: number[] = [];
    for (const record of fragment.records) {
      for (const number of familiesOf[record] ?? []) {
        if (counts[number] === 0) touched.push(number);
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    const words: Carried[] = [];
    for (const number of touched) {
      const [common, family] = [counts[number] ?? 0, families[number]];
      counts[number] = 0;
      if (family === undefined || common < LEAST_COMMON) continue;
      looked++;
      if (common >= LEAST_BOTH * fragment.records.length && wordOf(family) !== null) words.push(family);
      const carriers = universe === null ? family.records : commonRecords(family.records, universe);
      const pair = associated(all, family, fragment, carriers);
      if (pair !== null) found.push(pair);
    }
    for (const family of wordPairs(words)) {
      looked++;
      const carriers = universe === null ? family.records : commonRecords(family.records, universe);
      const pair = associated(all, family, fragment, carriers);
      if (pair !== null) found.push(pair);
    }
  }
  return { pairs: strongest(found, explains), looked };
}

function byRecord(size: number, families: readonly Carried[]): number[][] {
  const lists = Array.from({ length: size }, (): number[] => []);
  for (const [number, { records }] of families.entries())
    for (const record of records) lists[record]?.push(number);
  return lists;
}

/**
 * A family and a fragment as a pair; `null`: they have too little in common.
 * @param all      records where the fragment could have been
 * @param carriers of the family among these
 */
export function associated(
  all: number,
  family: Carried,
  fragment: Carried,
  carriers: Int32Array,
  least = fragmentTokens(fragment.key).length === 0 ? DROPPED : PRESENT,
): AssociatedPair | null {
  const records = commonRecords(carriers, fragment.records);
  const [k, n, m] = [records.length, carriers.length, fragment.records.length];
  if (k < LEAST_COMMON || k < least.ofFamily * n || k < least.ofFragment * m) return null;
  if (k * all < least.lift * n * m) return null;
  const logP = logHypergeometricTail(all, m, n, k);
  return logP > MOST_LOG_P ? null : { family, fragment, records, carriers, logP };
}

function wordOf({ keys }: Carried): string | null {
  return keys.find((key) => key.startsWith('w '))?.slice(2) ?? null;
}

/** Families of two words, each of which most carriers of a fragment have, and that few others have together. */
function wordPairs(words: readonly Carried[]): Carried[] {
  const rarest = [...words].sort((a, b) => a.records.length - b.records.length).slice(0, COMBINED_WORDS);
  return rarest.flatMap((first, at) =>
    rarest.slice(at + 1).flatMap((second) => {
      const records = commonRecords(first.records, second.records);
      if (records.length > MOST_OF_EITHER * Math.min(first.records.length, second.records.length)) return [];
      const key = `a ${[wordOf(first), wordOf(second)].join(' ')}`;
      return records.length < LEAST_COMMON ? [] : [{ key, keys: [key], records }];
    }),
  );
}

function strongest(pairs: AssociatedPair[], explains: ScreenContext['explains']): AssociatedPair[] {
  pairs.sort((a, b) => a.logP - b.logP || b.fragment.key.length - a.fragment.key.length);
  const counts = new Map<string, number>();
  const kept: AssociatedPair[] = [];
  for (const pair of pairs) {
    if (kept.length === MOST_PAIRS) break;
    const { key } = pair.family;
    const count = counts.get(key) ?? 0;
    if (count === FRAGMENTS_EACH || explains(pair)) continue;
    counts.set(key, count + 1);
    kept.push(pair);
  }
  return kept;
}
