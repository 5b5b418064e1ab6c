import { ascending, bisectLeft, bisectRight, descending, sum } from 'd3-array';

/** A proportion with its 95 % confidence interval. */
export interface Proportion {
  readonly hits: number;
  readonly of: number;
  /** hits / of; `null` where nothing was counted. */
  readonly share: number | null;
  /** Wilson's 95 % score interval; `null` where nothing was counted. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The 97.5 % quantile of the normal distribution: two-sided 95 % intervals. */
const Z_95 = 1.959963984540054;

/**
 * A proportion with Wilson's score interval (E. B. Wilson, JASA 22, 1927), which stays inside [0, 1] and is
 * usable at 0 of n and n of n.
 */
export function proportion(hits: number, of: number): Proportion {
  if (of === 0) return { hits, of, share: null, low: null, high: null };
  const share = hits / of;
  const z2 = Z_95 * Z_95;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z_95 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return { hits, of, share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The proportion of `flags` that are true. */
export function proportionTrue(flags: readonly boolean[]): Proportion {
  return proportion(flags.filter((flag) => flag).length, flags.length);
}

/**
 * Area under the ROC curve: the probability that a poisoned value is above a clean one, where ties count one half
 * (Mann and Whitney's U).
 * @returns a number in [0, 1], or `null` where either side is empty
 */
export function auroc(poisoned: readonly number[], clean: readonly number[]): number | null {
  if (poisoned.length === 0 || clean.length === 0) return null;
  const rising = [...clean].sort(ascending);
  const wins = sum(poisoned, (value) => (bisectLeft(rising, value) + bisectRight(rising, value)) / 2);
  return wins / (poisoned.length * clean.length);
}

/**
 * The smallest threshold that at most the fraction `fpr` of the `clean` values is strictly above.
 * @returns `Infinity` where there is no clean value to set it by
 */
export function thresholdAt(clean: readonly number[], fpr: number): number {
  const allowed = Math.min(Math.floor(fpr * clean.length), clean.length - 1);
  return [...clean].sort(descending)[allowed] ?? Infinity;
}

/** The proportion of `poisoned` values above the threshold that the `clean` values give at `fpr`. */
export function recallAt(poisoned: readonly number[], clean: readonly number[], fpr: number): Proportion {
  const threshold = thresholdAt(clean, fpr);
  return proportionTrue(poisoned.map((value) => value > threshold));
}
