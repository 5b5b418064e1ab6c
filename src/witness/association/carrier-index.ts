import { textHash } from './text-hash.js';

/** Something that several records have. */
export interface Carried {
  /** Of several keys with the same carriers, the one with the highest rank. */
  readonly key: string;
  readonly keys: readonly string[];
  /** Record numbers, ascending. */
  readonly records: Int32Array;
}

/** Counters by the hash of a key: keys that are too rare are not stored. A power of two. */
const COUNTERS = 1 << 22;

/** Keys with the same carriers that are listed. */
const MOST_KEYS = 40;

/**
 * Lists what is carried by at least `least` and at most `most` records. The keys are read twice, so that the many that only few
 * records have are never stored: memory is linear in what is listed.
 * @param keysOf the distinct keys of a record
 */
export function carrierIndex(
  size: number,
  keysOf: (record: number) => Iterable<string>,
  least: number,
  most: number,
): Carried[] {
  const counters = new Uint32Array(COUNTERS);
  for (let record = 0; record < size; record++) {
    for (const key of keysOf(record)) {
      const slot = textHash(key) & (COUNTERS - 1);
      counters[slot] = (counters[slot] ?? 0) + 1;
    }
  }
  const lists = new Map<string, number[]>();
  for (let record = 0; record < size; record++) {
    for (const key of keysOf(record)) {
      if ((counters[textHash(key) & (COUNTERS - 1)] ?? 0) < least) continue;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [record]);
      else list.push(record);
    }
  }
  return [...lists]
    .filter(([, list]) => list.length >= least && list.length <= most)
    .map(([key, list]) => ({ key, keys: [key], records: Int32Array.from(list) }));
}

/**
 * One of those with the same carriers, with all their keys.
 * @param rank of a key: the one with the highest stands for all; by default the longest
 */
export function mergeSameCarriers(
  all: readonly Carried[],
  rank: (key: string) => number = ({ length }) => length,
): Carried[] {
  const bySet = new Map<string, { keys: string[]; records: Int32Array }>();
  for (const { key, records } of all) {
    const set = records.join();
    const known = bySet.get(set);
    if (known === undefined) bySet.set(set, { keys: [key], records });
    else known.keys.push(key);
  }
  return [...bySet.values()].map(({ keys, records }) => {
    // equal ranks are subtracted to NaN where both are infinite
    keys.sort((a, b) => (rank(a) === rank(b) ? (a < b ? -1 : 1) : rank(b) - rank(a)));
    return { key: keys[0] ?? '', keys: keys.slice(0, MOST_KEYS), records };
  });
}

/** The records that two ascending lists have in common. */
export function commonRecords(a: Int32Array, b: Int32Array): Int32Array {
  const common: number[] = [];
  for (let at = 0, other = 0; at < a.length && other < b.length;) {
    const difference = (a[at] ?? 0) - (b[other] ?? 0);
    if (difference === 0) common.push(a[at] ?? 0);
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return Int32Array.from(common);
}
