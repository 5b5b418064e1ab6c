import { GrowingDoubles } from '../read/growing-doubles.js';
import { IntList } from '../read/int-list.js';
import { countCommon, type CommonCarriers } from './common-carriers.js';
import { sizeOf, type DistinctFamilies } from './distinct-families.js';
import type { EmpiricalNull } from './empirical-null.js';
import type { FamilyTestInput } from './family-test-input.js';
import { equalRoot, triggerValue } from './signed-root.js';

/** Where two families have more than this part of the carriers of either, the family alone says as much, and it is tested alone. */
const MOST_COMMON = 0.8;

/** Pairs whose elements are masked together: those with the largest values before that. Each takes some milliseconds. */
const MAX_MASKED = 200;

/** Pairs that could have a value, whatever their labels are: one entry for each pair and label. */
export interface ReachablePairs {
  /** Numbers among the distinct families, two for each. */
  readonly families: Int32Array;
  /** The value of each if all carriers had the label, as nats: value² / 2. */
  readonly nats: Float64Array;
}

/** A pair by its labels alone. */
export interface ScreenedPair {
  readonly common: CommonCarriers;
  readonly value: number;
}

/** Pairs by their labels alone. */
export interface ScreenedPairs {
  /** Number of pairs that hold enough common carriers, and clearly fewer than either family has. */
  readonly tested: number;
  /** Those of them that could be accepted. */
  readonly reachable: ReachablePairs;
  /** Those that look unlikely, the most unlikely first, with their values before both are masked. */
  readonly strongest: readonly ScreenedPair[];
}

/**
 * Counts all pairs, and selects those whose labels look unlikely while only the first of both is masked.
 * @param explained 1 for records whose label a family explains that is accepted already
 * @param level largest p-value that is accepted
 */
export function screenPairs(
  { targets, probabilities, least, towards }: FamilyTestInput,
  families: DistinctFamilies,
  empirical: EmpiricalNull,
  explained: Uint8Array,
  level: number,
): ScreenedPairs {
  // a p-value is at least exp(−value² / 2), so that smaller values are never accepted
  const lowest = Math.sqrt(-2 * Math.log(level));
  const nats = new GrowingDoubles();
  const reachable = new IntList();
  const found: ScreenedPair[] = [];
  let tested = 0;
  countCommon(families, { targets, explained, probabilities }, least, (common) => {
    const { first, second, size, open, ones, sum, most } = common;
    // the first is the rarer one
    if (size > MOST_COMMON * sizeOf(families, first)) return;
    tested++;
    if (open < least) return;
    for (const label of towards) {
      const sign = label === 1 ? 1 : -1;
      const largest = sign * empirical.correct(open, sign * Math.sqrt(2 * most[label]));
      if (largest <= lowest) continue;
      nats.push((largest * largest) / 2);
      reachable.push(first);
      reachable.push(second);
    }
    const value = triggerValue(empirical.correct(open, equalRoot(open, sum / open, ones)), open, ones);
    if (Math.abs(value) > lowest && towards.includes(value > 0 ? 1 : 0))
      found.push({ common, value: Math.abs(value) });
  });
  found.sort((a, b) => b.value - a.value);
  return {
    tested,
    reachable: { families: reachable.view(), nats: nats.view() },
    strongest: found.slice(0, MAX_MASKED),
  };
}
