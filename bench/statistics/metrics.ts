/** A share with its 95 % confidence interval. */
export interface Share {
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
 * A share with Wilson's score interval (E. B. Wilson, JASA 22, 1927), which stays inside [0, 1] and is
 * usable at 0 of n and n of n.
 */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: null, low: null, high: null };
  const share = hits / of;
  const z2 = Z_95 * Z_95;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z_95 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return { hits, of, share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The share of `flags` that are true. */
export function shareTrue(flags: readonly boolean[]): Share {
  return shareOf(flags.filter((flag) => flag).length, flags.length);
}

/**
 * Area under the ROC curve: the probability that a poisoned value is above a clean one, ties counting
 * one half (Mann and Whitney's U by mid-ranks).
 *
 * @returns a number in [0, 1], or `null` where either side is empty
 */
export function auroc(poisoned: readonly number[], clean: readonly number[]): number | null {
  if (poisoned.length === 0 || clean.length === 0) return null;
  const all = [
    ...poisoned.map((value) => ({ value, poisoned: true })),
    ...clean.map((value) => ({ value, poisoned: false })),
  ].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  let rankSum = 0;
  for (let first = 0; first < all.length;) {
    let end = first;
    while (end < all.length && all[end]?.value === all[first]?.value) end += 1;
    const midRank = (first + 1 + end) / 2;
    for (let index = first; index < end; index += 1) if (all[index]?.poisoned) rankSum += midRank;
    first = end;
  }
  const u = rankSum - (poisoned.length * (poisoned.length + 1)) / 2;
  return u / (poisoned.length * clean.length);
}

/**
 * The smallest threshold with which at most the share `fpr` of the `clean` values lies strictly above it.
 *
 * @returns `Infinity` where there is no clean value to set it by
 */
export function thresholdAt(clean: readonly number[], fpr: number): number {
  if (clean.length === 0) return Infinity;
  const falling = [...clean].sort((a, b) => b - a);
  const allowed = Math.min(Math.floor(fpr * clean.length), clean.length - 1);
  return falling[allowed] ?? Infinity;
}

/** The share of `poisoned` values above the threshold that the `clean` values give at `fpr`. */
export function recallAt(poisoned: readonly number[], clean: readonly number[], fpr: number): Share {
  const threshold = thresholdAt(clean, fpr);
  return shareTrue(poisoned.map((value) => value > threshold));
}

/** The median, or `null` of nothing. */
export function median(values: readonly number[]): number | null {
  const rising = [...values].sort((a, b) => a - b);
  const upper = rising[rising.length >> 1];
  const lower = rising[(rising.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
