import { groupBy } from '../../group-by.js';
import type { Finding } from '../../result/result.js';
import { count } from '../../text/numbers.js';
import { countUnrelated, samePattern, sharedInertPValue } from '../../witness/shared-inert.js';
import type { Found } from '../reading/tally.js';

/** Carriers of one pattern that are compared; more change nothing. */
const MOST_CARRIERS = 20;

/**
 * Makes suspicious findings poisoned if unrelated functions hold the same inert code, which is rare in nature even where a
 * single one is not. The data may be of a kind that holds more inert code than the reference corpora, such as exercises or
 * generated code: then its suspicious findings with other patterns say how much.
 * @param units the number of units that were judged together
 * @param level the accepted chance that natural functions do
 */
export function promote<H extends Found>(hits: readonly H[], units: number, level: number): readonly H[] {
  const suspected = hits.map(({ finding }) => finding).filter(isSuspectedByProof);
  const groups = groupBy(suspected, keyOf);
  const shared = new Map<string, Shared>();
  for (const [key, group] of groups) {
    const rate = Math.max(...group.map(({ pValue }) => pValue ?? 1));
    const unrelated = countUnrelated(firstOfEach(group).map(withoutTrigger), MOST_CARRIERS);
    const expected = Math.max(units * rate, suspected.length - group.length);
    const pValue = sharedInertPValue(expected, unrelated, sameIn(group));
    if (unrelated > 1 && pValue <= level) shared.set(key, { unrelated, pValue });
  }
  return hits.map((hit) => {
    const found = isSuspectedByProof(hit.finding) ? shared.get(keyOf(hit.finding)) : undefined;
    return found === undefined ? hit : { ...hit, finding: promoted(hit.finding, found) };
  });
}

/** What a pattern has in common. */
interface Shared {
  readonly unrelated: number;
  readonly pValue: number;
}

/** One finding of each record: its functions are one author's decision. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, record, id }) => {
    const key = record === null ? id : JSON.stringify([path, record]);
    return seen.size < seen.add(key).size;
  });
}

function isSuspectedByProof({ verdict, testimonies: [strongest] }: Finding): boolean {
  return verdict === 'suspicious' && strongest?.proof === true;
}

/** The part of natural inert code that has a group's pattern. */
function sameIn([first]: readonly Finding[]): number {
  if (first === undefined) return 1;
  const { language, trigger } = first;
  return samePattern(language, trigger.family);
}

function keyOf({ language, trigger: { kind, family } }: Finding): string {
  return JSON.stringify([language, kind, family]);
}

function promoted(finding: Finding, { unrelated, pValue }: Shared): Finding {
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
