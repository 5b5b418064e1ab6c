/**
 * Share of the families of clean data that the second judge may confirm: it takes their elements for triggers in at
 * least half of the carriers that it is shown. Measured on clean data: none of 9,796, which bounds it by .0003
 * (docs/probe.md).
 */
const CONFIRMED_RATE = 0.001;

/** Share of the level that confirmed families have; all families together have the rest. */
const CONFIRMED_FRACTION = 0.5;

/** Most families that the second judge is shown: those of one trigger, at all their levels, and some more. */
export const MAX_DOUBTFUL_FAMILIES = 24;

/** Most carriers that it is shown of each: a poisoned one takes it some tenths of a second. */
export const MAX_SHOWN_CARRIERS = 6;

/** What a second judge, who knows no label, says of families. */
export interface Opinion {
  /** By the family's number in the index. */
  isConfirmed(family: number): boolean;
}

/**
 * The p-value of a family where confirmed families have a part of the level to themselves (weighted Bonferroni;
 * Genovese, Roeder, Wasserman 2006): who confirms sees code and no labels, so that a natural family is as likely
 * to be confirmed whatever its labels are. Among m families whose largest value is by chance as large with probability
 * p, −ln(1 − p) are expected to be; of the confirmed among them, that times their rate.
 * @param pValue corrected for the number of all families, in [0, 1]
 * @returns above 1 where a confirmed family is easily due to chance
 */
export function weightedPValue(pValue: number, confirmed: boolean): number {
  if (!confirmed) return pValue / (1 - CONFIRMED_FRACTION);
  return (CONFIRMED_RATE * -Math.log1p(-pValue)) / CONFIRMED_FRACTION;
}
