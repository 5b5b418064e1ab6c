import { weightedPValue } from './opinion.js';
import type { EmpiricalNull } from './empirical-null.js';
import type { FamilyScores } from './family-scores.js';
import type { FamilyTestInput } from './family-test-input.js';
import { triggerValue } from './signed-root.js';

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
  const { records, mean } = countingCarriers(input);
  const reached = input.towards.flatMap((label) => {
    const surprise = -Math.log(label === 1 ? mean : 1 - mean);
    const sign = label === 1 ? 1 : -1;
    for (let size = input.least; size <= Math.min(records, MAX_SEARCHED); size++) {
      const root = empirical.correct(size, sign * Math.sqrt(2 * size * surprise));
      const value = sign * triggerValue(root, size, label === 1 ? size : 0);
      const pValue = value > 0 ? scores.byLabel(0, label, value) : 1;
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
