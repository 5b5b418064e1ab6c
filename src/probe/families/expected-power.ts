import { weightedPValue } from './opinion.js';

/**
 * Families of independent carriers for each record. Data have 1.2 to 1.7 families with enough carriers for each record, which
 * share most of them. With this number, the estimate is 13, 16, 18, 39 and 32 where scans of Devign (300, 1,000, 1,700
 * records) and ReVeal (600, 2,000) give 14, 16, 17, 34 and 43.
 */
const FAMILIES_A_RECORD = 0.3;
/** The largest number of carriers that is tried: a pattern in so many records is not hidden. */
const MOST_CARRIERS = 2_000;

/** What is known of labelled data before it is learned. */
export interface ExpectedData {
  readonly records: number;
  /** The fraction of label 1, in (0, 1). Long records hold more families than short ones, so it is one of code and not of records. */
  readonly fraction: number;
  /** Labels for which families are tested. */
  readonly towards: readonly (0 | 1)[];
  /** A family is tested if it has at least this many carriers. */
  readonly least: number;
  /** Largest p-value that is accepted. The tenth of it that is set aside for pairs is less than a carrier. */
  readonly level: number;
  /** Whether a part of the level is reserved for a second judge. */
  readonly asksOpinion: boolean;
}

/**
 * The least number of carriers, all with the same label, that the family test is expected to accept: what `leastCarriers`
 * computes once the data are learned. A family of m such carriers has the signed root √(−2m ln p), which is normal in
 * clean data; its p-value is corrected for the number of families (Bonferroni). The largest number of the labels counts.
 * @returns `null` if no number of carriers is enough
 */
export function expectedCarriers(data: ExpectedData): number | null {
  const { records, fraction, towards, least, level, asksOpinion } = data;
  const looks = towards.length * Math.max(1, records * FAMILIES_A_RECORD);
  const reached = towards.flatMap((label) => {
    const surprise = -Math.log(label === 1 ? fraction : 1 - fraction);
    for (let size = least; size <= Math.min(records, MOST_CARRIERS); size++) {
      const pValue = Math.min(1, looks * normalTail(Math.sqrt(2 * size * surprise)));
      if ((asksOpinion ? weightedPValue(pValue, false) : pValue) <= level) return size;
    }
    return [];
  });
  return reached.length === 0 ? null : Math.max(...reached);
}

/** P(standard normal ≥ z) for z of 0 or more, to 7.5e-8 (Abramowitz and Stegun 26.2.17). */
function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (polynomial * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
