import type { AssociationData } from '../association-data.js';
import type { Carried } from '../carrier-index.js';
import { logPoissonBinomialTail } from '../log-tails.js';
import type { MeasuredPair } from '../measure-pair.js';
import { familyTokens } from '../prompt-families.js';
import { sharedWords, triggerOf } from '../pair-texts.js';
import { CHECK_KINDS, checkKey, type CheckKind } from './check-kinds.js';
import { ExpectedChecks } from './expected-checks.js';
import { screenChecks } from './screen-checks.js';

/** Fewer responses with a check, or without, say nothing about when one is expected. */
const LEAST_HOLDERS = 30;

/** The same as a part of the records. */
const LEAST_SHARE = 0.02;

/** Records whose check is expected have none with a smaller probability. */
const MOST_LACKING = 0.5;

/** Random pairs that the carriers are compared with: natural carriers are hardly more related than the other records with checks. */
const BASE_PAIRS = 1500;

/** Carriers whose texts are read again. */
const MOST_READ = 120;

/**
 * Prompts that go with a missing check: the responses of their carriers lack one more often than their prompts and the rest of the
 * responses let expect. A natural absence is where no check is needed, which the rest shows; an attacker takes checks out
 * of responses that need one.
 */
export function measureChecks(
  data: AssociationData,
  families: readonly Carried[],
): { readonly pairs: MeasuredPair[]; readonly looked: number } {
  const measured = CHECK_KINDS.map((kind) => measureKind(data, families, kind));
  return {
    pairs: measured.flatMap(({ pairs }) => pairs),
    looked: measured.reduce((sum, { looked }) => sum + looked, 0),
  };
}

function measureKind(data: AssociationData, families: readonly Carried[], kind: CheckKind) {
  if (!isOften(data, kind)) return { pairs: [], looked: 0 };
  const expected = new ExpectedChecks(data.records, kind);
  const { found, looked } = screenChecks(families, expected);
  const lacking = Int32Array.from(data.records.keys()).filter((record) => expected.has[record] === 0);
  const fragment: Carried = { key: checkKey(kind), keys: [checkKey(kind)], records: lacking };
  return { looked, pairs: found.map(({ family }) => measure(data, family, fragment, expected)) };
}

/** Whether enough responses have a check, and enough have none, by their words. */
function isOften({ records, responses }: AssociationData, { words }: CheckKind): boolean {
  const ids = responses.idsIn([...words]);
  const holders = responses.rows.filter((row) => row.some((id) => ids.has(id))).length;
  const least = Math.max(LEAST_HOLDERS, LEAST_SHARE * records.length);
  return holders >= least && records.length - holders >= least;
}

function measure(
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
  { has, lacking, kind }: ExpectedChecks,
): number {
  const holders = Int32Array.from(has.keys()).filter(
    (record) => has[record] === 1 && (lacking[record] ?? 1) < MOST_LACKING,
  );
  const inPrompts = prompts.excess(records, ofTrigger, undefined, holders, BASE_PAIRS);
  const ofChecks = responses.idsIn([...kind.words]);
  const inResponses = responses.excess(records, ofChecks, undefined, holders, BASE_PAIRS);
  return (inPrompts + inResponses) / 2;
}
