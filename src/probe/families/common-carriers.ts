import type { DistinctFamilies } from './distinct-families.js';
import { startOf } from '../read/start-of.js';

/** What two families have in common. */
export interface CommonCarriers {
  /** Numbers among the distinct families; the first is the rarer one. */
  readonly first: number;
  readonly second: number;
  /** Records that hold both. */
  readonly size: number;
  /** Those of them that are not explained, those of these with label 1, and the sum of their probabilities of label 1. */
  readonly open: number;
  readonly ones: number;
  readonly sum: number;
  /** Nats of these if all had label 0, and if all had label 1: −Σ ln p of that label. */
  readonly most: readonly [number, number];
}

/** The labels of records, and what is known of them. */
export interface CountedRecords {
  readonly targets: Uint8Array;
  /** 1 for records whose label another family explains. */
  readonly explained: Uint8Array;
  /** Probability of label 1, for each carrier of the index. */
  readonly probabilities: Float32Array;
}

/** Steps of counting: about a second. Families that would take more, the commonest ones, are in no pair. */
const MAX_STEPS = 300_000_000;

/**
 * Counts the common records of every two families, and calls `visit` for those that have at least `least`: once for each pair that
 * can be tested, whatever its labels. Takes one step for each two families of each record.
 */
export function countCommon(
  families: DistinctFamilies,
  { targets, explained, probabilities }: CountedRecords,
  least: number,
  visit: (common: CommonCarriers) => void,
): void {
  const { ends, records, carriers } = families;
  const held = heldFamilies(families, targets.length);
  const counts = new Int32Array(held.families);
  const opens = new Int32Array(held.families);
  const ones = new Int32Array(held.families);
  const sums = new Float64Array(held.families);
  const zeroNats = new Float64Array(held.families);
  const oneNats = new Float64Array(held.families);
  const met: number[] = [];
  let at = 0;
  for (let first = 0; first < held.families; first++) {
    for (const end = ends[first] ?? 0; at < end; at++) {
      const record = records[at] ?? 0;
      const isOpen = 1 - (explained[record] ?? 0);
      const one = isOpen * (targets[record] ?? 0);
      const p = probabilities[carriers[at] ?? 0] ?? 0;
      const [open, ifZero, ifOne] = isOpen === 1 ? [p, -Math.log1p(-p), -Math.log(p)] : NONE;
      const start = startOf(held.ends, record);
      for (let cell = (held.ends[record] ?? 0) - 1; cell >= start; cell--) {
        const second = held.list[cell] ?? 0;
        if (second <= first) break;
        if (counts[second] === 0) met.push(second);
        counts[second] = (counts[second] ?? 0) + 1;
        opens[second] = (opens[second] ?? 0) + isOpen;
        ones[second] = (ones[second] ?? 0) + one;
        sums[second] = (sums[second] ?? 0) + open;
        zeroNats[second] = (zeroNats[second] ?? 0) + ifZero;
        oneNats[second] = (oneNats[second] ?? 0) + ifOne;
      }
    }
    for (const second of met) {
      const size = counts[second] ?? 0;
      if (size >= least) {
        const counted = { open: opens[second] ?? 0, ones: ones[second] ?? 0, sum: sums[second] ?? 0 };
        visit({ first, second, size, ...counted, most: [zeroNats[second] ?? 0, oneNats[second] ?? 0] });
      }
      counts[second] = opens[second] = ones[second] = 0;
      sums[second] = zeroNats[second] = oneNats[second] = 0;
    }
    met.length = 0;
  }
}

/** What a record that is explained counts. */
const NONE = [0, 0, 0] as const;

/** The families of each record, ascending: those of record r are [ends[r − 1], ends[r]) of `list`. */
interface HeldFamilies {
  readonly ends: Int32Array;
  readonly list: Int32Array;
  /** So many families take part, the rarest ones. */
  readonly families: number;
}

function heldFamilies({ ends, records }: DistinctFamilies, size: number): HeldFamilies {
  const families = familiesWithin(ends, records, size);
  const kept = records.subarray(0, startOf(ends, families));
  // next[r] is where the families of record r begin; once they are listed it is where they end
  const next = new Int32Array(size + 1);
  for (const record of kept) next[record + 1] = (next[record + 1] ?? 0) + 1;
  for (let record = 0; record < size; record++)
    next[record + 1] = (next[record + 1] ?? 0) + (next[record] ?? 0);
  const list = new Int32Array(kept.length);
  let family = 0;
  kept.forEach((record, place) => {
    while (place >= (ends[family] ?? 0)) family++;
    const cell = next[record] ?? 0;
    list[cell] = family;
    next[record] = cell + 1;
  });
  return { ends: next.subarray(0, size), list, families };
}

/** How many of the families can be counted in `MAX_STEPS`. */
function familiesWithin(ends: Int32Array, records: Int32Array, size: number): number {
  const counts = new Int32Array(size);
  let steps = 0;
  let at = 0;
  for (let family = 0; family < ends.length; family++) {
    for (const end = ends[family] ?? 0; at < end; at++) {
      const record = records[at] ?? 0;
      steps += counts[record] ?? 0;
      counts[record] = (counts[record] ?? 0) + 1;
    }
    if (steps > MAX_STEPS) return family;
  }
  return ends.length;
}
