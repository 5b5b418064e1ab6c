import type { AssociationData } from '../association-data.js';
import type { Carried } from '../carrier-index.js';
import { logPoissonBinomialTail } from '../log-tails.js';
import type { MeasuredPair } from '../measure-pair.js';
import { sharedWords, triggerOf } from '../pair-texts.js';
import { familyTokens } from '../prompt-families.js';
import type { ExpectedChecks } from './expected-checks.js';

/** Records whose check is expected have none with a smaller probability. */
const MOST_LACKING = 0.5;

/** Random pairs that the carriers are compared with: natural carriers are hardly more related than the other records with checks. */
const BASE_PAIRS = 1500;

/** Carriers whose texts are read again. */
const MOST_READ = 120;

/** Measures how surprising it is that the carriers of a family lack what is expected in their responses. */
export function measureLacking(
  data: AssociationData,
  family: Carried,
  fragment: Carried,
  expected: ExpectedChecks,
): MeasuredPair {
  const carriers = family.records;
  const records = carriers.filter((record) => expected.has[record] === 0);
  const read = records.slice(0, MOST_READ);
  const pair = { family, fragment, carriers, records: read, logP: 0 };
  const rows = triggerOf(data, pair);
  const own = data.prompts.idsIn([...family.keys.map((key) => key.slice(2)), rows.flat().join(' ')]);
  const shared = sharedWords(data, read, own);
  const masked = new Set([...own, ...shared]);
  const trigger = [...rows, ...shared.map((word) => [data.prompts.wordAt(word)])];
  const shares = [
    ...expected.lackingWithout(carriers, [...trigger.flat(), ...family.keys.flatMap(familyTokens)]),
  ];
  const surprise = -logPoissonBinomialTail(shares, records.length);
  const related = relatedOf(data, read, masked, expected);
  return {
    ...{ ...pair, records, trigger, payload: [], novel: [], hasLiteral: false, surprise, related },
    expected: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
    evidence: surprise / (1 + (records.length - 1) * related),
  };
}

/** Compared with records that have a check: whoever takes one out needs such records. */
function relatedOf(
  { prompts, responses }: AssociationData,
  records: Int32Array,
  ofTrigger: ReadonlySet<number>,
  { has, lacking, what }: ExpectedChecks,
): number {
  const holders = Int32Array.from(has.keys()).filter(
    (record) => has[record] === 1 && (lacking[record] ?? 1) < MOST_LACKING,
  );
  const inPrompts = prompts.excess(records, ofTrigger, undefined, holders, BASE_PAIRS);
  const ofChecks = responses.idsIn([...what.words]);
  const inResponses = responses.excess(records, ofChecks, undefined, holders, BASE_PAIRS);
  return (inPrompts + inResponses) / 2;
}
