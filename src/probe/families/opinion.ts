/**
 * Fraction of the families in clean data that the second judge confirms, as an upper bound: it confirms a family when it
 * takes its elements for triggers in at least half of the carriers that it sees. Measured on clean data: none of 9,796,
 * which bounds the fraction by .0003 (docs/explanation/probe.md).
 */
const CONFIRMED_RATE = 0.001;

/** Fraction of the level that is reserved for confirmed families; the others use the rest. */
const CONFIRMED_FRACTION = 0.5;

/** Families that the second judge sees at most: those of one trigger at all levels, and some more. */
export const MAX_DOUBTFUL_FAMILIES = 24;

/** Carriers of each family that it sees at most: a poisoned one takes some tenths of a second. */
export const MAX_SHOWN_CARRIERS = 6;

/** The opinion on families of a second judge, which sees no labels. */
export interface Opinion {
  /** By the family's number in the index. */
  isConfirmed(family: number): boolean;
}

/**
 * The p-value of a family when a part of the level is reserved for confirmed families (weighted Bonferroni; Genovese,
 * Roeder, Wasserman 2006). The second judge sees code and no labels, so the labels of a natural family do not affect the
 * probability that it is confirmed. If the largest of m values reaches a bound by chance with probability p, the expected
 * number of values that reach it is −ln(1 − p), and the expected number of confirmed ones is that times their rate.
 * @param pValue corrected for the number of all families, in [0, 1]
 * @returns may be above 1, when chance easily explains a confirmed family
 */
export function weightedPValue(pValue: number, confirmed: boolean): number {
  if (!confirmed) return pValue / (1 - CONFIRMED_FRACTION);
  return (CONFIRMED_RATE * -Math.log1p(-pValue)) / CONFIRMED_FRACTION;
}
