import { groupBy } from '../../group-by.js';
import type { Finding } from '../../result/result.js';
import { count } from '../../text/numbers.js';
import { countUnrelated, sharedInertPValue } from '../../witness/shared-inert.js';
import type { Found } from '../reading/tally.js';

/** Carriers of one pattern that are compared; more change nothing. */
const MOST_CARRIERS = 20;

/**
 * Makes suspicious findings poisoned if unrelated functions hold the same inert code, which is rare in nature even where a
 * single one is not.
 * @param units the number of units that were judged together
 * @param level the accepted chance that natural functions do
 */
export function promote<H extends Found>(hits: readonly H[], units: number, level: number): readonly H[] {
  const groups = groupBy(hits, ({ finding }) => keyOf(finding));
  return hits.map((hit) => {
    const { finding } = hit;
    if (finding.verdict !== 'suspicious' || finding.pValue === null) return hit;
    const carriers = (groups.get(keyOf(finding)) ?? []).map((one) => withoutTrigger(one.finding));
    const unrelated = countUnrelated(carriers, MOST_CARRIERS);
    const pValue = sharedInertPValue(units, finding.pValue, unrelated);
    return unrelated > 1 && pValue <= level ? { ...hit, finding: promoted(finding, unrelated, pValue) } : hit;
  });
}

function keyOf({ language, trigger: { kind, family } }: Finding): string {
  return JSON.stringify([language, kind, family]);
}

function promoted(finding: Finding, unrelated: number, pValue: number): Finding {
  const functions = count(unrelated, 'function');
  const sentence = `${functions} that have little else in common hold the same code.`;
  return {
    ...finding,
    verdict: 'poisoned',
    testimonies: [...finding.testimonies, { witness: 'company', proof: false, pValue, sentence }],
  };
}

function withoutTrigger({ code, trigger }: Finding): string {
  let left = code;
  for (const { start, end } of [...trigger.spans].reverse()) left = left.slice(0, start) + left.slice(end);
  return left;
}
