import { weightedPValue } from './opinion.js';
import type { EmpiricalNull } from './empirical-null.js';
import type { FamilyScores } from './family-scores.js';
import type { FamilyTestInput } from './family-test-input.js';
import { triggerValue } from './signed-root.js';
import { STYLE_TIER } from './tiers.js';

/** Carriers up to which the power is searched: a pattern in so many records is not hidden. */
const MAX_SEARCHED = 2_000;

/**
 * The least number of carriers with which a pattern would be accepted, if all have the same label and the rest of their
 * code says as little of the label as on average. Whoever poisons chooses among labels, so it is the largest such number
 * of the labels that can be reached at all.
 * @param level largest p-value that is accepted
 * @returns `null` if no number of carriers is enough
 */
export function leastCarriers(
  input: FamilyTestInput,
  scores: FamilyScores,
  empirical: EmpiricalNull,
  level: number,
): number | null {
  return leastOf(input, level, (size, label, surprise) => {
    const sign = label === 1 ? 1 : -1;
    const root = empirical.correct(size, sign * Math.sqrt(2 * size * surprise));
    const value = sign * triggerValue(root, size, label === 1 ? size : 0);
    return value > 0 ? scores.byLabel(0, label, value) : 1;
  });
}

/**
 * The same for a style that no other record has. In a change, its carriers are not expected there either.
 * @returns `null` if no number of carriers is enough, or there are no styles
 */
export function leastStyleCarriers(
  input: FamilyTestInput,
  scores: FamilyScores,
  empirical: EmpiricalNull,
  level: number,
): number | null {
  if (!input.tiers.includes(STYLE_TIER)) return null;
  const rise = input.rise && -Math.log(input.rise.addedPart);
  return leastOf(input, level, (size, label, surprise) => {
    const sign = label === 1 ? 1 : -1;
    const value = Math.max(0, sign * empirical.correct(size, sign * Math.sqrt(2 * size * surprise)));
    const pValue = scores.byLabel(STYLE_TIER, label, value);
    if (rise === null) return pValue;
    const risen = Math.sqrt(value * value + 2 * size * rise);
    return Math.min(pValue, scores.byNovelty(STYLE_TIER, risen));
  });
}

/** @param pValueOf the p-value of so many carriers, all with the label, which the rest of their code predicts with e^−surprise */
function leastOf(
  input: FamilyTestInput,
  level: number,
  pValueOf: (size: number, label: 0 | 1, surprise: number) => number,
): number | null {
  const { records, mean } = countingCarriers(input);
  const reached = input.towards.flatMap((label) => {
    const surprise = -Math.log(label === 1 ? mean : 1 - mean);
    for (let size = input.least; size <= Math.min(records, MAX_SEARCHED); size++) {
      const pValue = pValueOf(size, label, surprise);
      if ((input.opinion === null ? pValue : weightedPValue(pValue, false)) <= level) return size;
    }
    return [];
  });
  return reached.length === 0 ? null : Math.max(...reached);
}

/** The records that can count, and the mean probability of label 1 of their carriers. */
function countingCarriers({ index, counting, probabilities }: FamilyTestInput): {
  readonly records: number;
  readonly mean: number;
} {
  const records = new Set<number>();
  let sum = 0;
  let carriers = 0;
  index.records.forEach((record, at) => {
    if (counting[at] !== 1) return;
    records.add(record);
    sum += probabilities[at] ?? 0;
    carriers += 1;
  });
  return { records: records.size, mean: carriers === 0 ? 0.5 : sum / carriers };
}
