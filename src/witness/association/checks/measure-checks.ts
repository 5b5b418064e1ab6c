import type { AssociationData } from '../association-data.js';
import type { Carried } from '../carrier-index.js';
import type { MeasuredPair } from '../measure-pair.js';
import { CHECK_KINDS, checkKey, type CheckKind } from './check-kinds.js';
import { ExpectedChecks } from './expected-checks.js';
import { measureLacking } from './measure-lacking.js';
import { screenChecks } from './screen-checks.js';
import { withoutChecks } from './without-checks.js';

/** Fewer responses with a check, or without, say nothing about when one is expected. */
const LEAST_HOLDERS = 30;

/** The same as a part of the records. */
const LEAST_SHARE = 0.02;

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
  const expected = new ExpectedChecks(data.records, {
    words: kind.words,
    takeOut: (response) => withoutChecks(response, kind.words),
  });
  const { found, looked } = screenChecks(families, expected);
  const lacking = Int32Array.from(data.records.keys()).filter((record) => expected.has[record] === 0);
  const fragment: Carried = { key: checkKey(kind), keys: [checkKey(kind)], records: lacking };
  return { looked, pairs: found.map(({ family }) => measureLacking(data, family, fragment, expected)) };
}

/** Whether enough responses have a check, and enough have none, by their words. */
function isOften({ records, responses }: AssociationData, { words }: CheckKind): boolean {
  const ids = responses.idsIn([...words]);
  const holders = responses.rows.filter((row) => row.some((id) => ids.has(id))).length;
  const least = Math.max(LEAST_HOLDERS, LEAST_SHARE * records.length);
  return holders >= least && records.length - holders >= least;
}
