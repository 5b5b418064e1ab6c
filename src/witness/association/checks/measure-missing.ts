import type { AssociationData } from '../association-data.js';
import type { Carried } from '../carrier-index.js';
import { growTokens, type PlaceInText } from '../grow-tokens.js';
import type { MeasuredPair } from '../measure-pair.js';
import { missingTokens } from '../response-fragments.js';
import { screenPairs } from '../screen-pairs.js';
import { findTokens } from '../../../text/text-tokens.js';
import { ExpectedChecks } from './expected-checks.js';
import { measureLacking } from './measure-lacking.js';
import { distinctOf } from './screen-checks.js';
import { withoutRows } from './without-rows.js';

/** Fragments for which a model is trained, the strongest: it takes a second for 2,000 records. */
const MOST_TRAINED = 3;

/** Responses with a fragment that are read for what is next to it. */
const MOST_READ = 120;

/**
 * Prompts that go with the lack of something that nearly all responses have, such as the check that a code base puts first in each
 * function: the responses of their carriers lack it more often than their prompts and the rest of the responses let expect. Other
 * code of the same kind is no reason to expect it (`measureChecks`).
 * @param missing what responses lack: `missingFragments`
 */
export function measureMissing(
  data: AssociationData,
  families: readonly Carried[],
  missing: readonly Carried[],
): { readonly pairs: MeasuredPair[]; readonly looked: number } {
  const { pairs, looked } = screenPairs(data.records.length, families, missing, {
    within: () => null,
    explains: () => false,
  });
  const models = new Map<Carried, ExpectedChecks>();
  const measured = distinctOf(pairs).flatMap(({ family, fragment }) => {
    const known = models.get(fragment);
    if (known === undefined && models.size === MOST_TRAINED) return [];
    const expected = known ?? expectedOf(data, fragment);
    models.set(fragment, expected);
    return [measureLacking(data, family, fragment, expected)];
  });
  return { pairs: measured, looked };
}

function expectedOf(data: AssociationData, { key, records }: Carried): ExpectedChecks {
  const row = missingTokens(key) ?? [];
  const lacking = new Set(records);
  const holders = [...data.records.keys()].filter((record) => !lacking.has(record)).slice(0, MOST_READ);
  const places = holders.flatMap((record): PlaceInText[] => {
    const tokens = data.responseTokens(record);
    const start = findTokens(tokens, row);
    return start === -1 ? [] : [{ tokens, place: { start, end: start + row.length } }];
  });
  const around = growTokens(places);
  return new ExpectedChecks(data.records, {
    words: new Set(around.map((token) => token.toLowerCase())),
    takeOut: (response) => withoutRows(response, row, around),
  });
}
