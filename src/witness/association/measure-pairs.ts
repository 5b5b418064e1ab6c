import { measureChecks } from './checks/measure-checks.js';
import { measureMissing } from './checks/measure-missing.js';
import { missingFragments } from './checks/missing-fragments.js';
import { AssociationData } from './association-data.js';
import { type Carried, carrierIndex, mergeSameCarriers } from './carrier-index.js';
import { distinctRecords } from './distinct-records.js';
import { isExplained } from './explained-pair.js';
import { furtherFamilies } from './further-families.js';
import { measurePair, type MeasuredPair } from './measure-pair.js';
import { familyRank, promptFamilies } from './prompt-families.js';
import type { PromptResponse } from './prompt-response.js';
import { droppedFragments, droppedWord, fragmentTokens, responseFragments } from './response-fragments.js';
import { MOST_SHARE } from '../company/company-families.js';
import { LEAST_COMMON, screenPairs } from './screen-pairs.js';

/** Pairs of a family and a fragment in some records, measured. */
export interface MeasuredPairs {
  readonly data: AssociationData;
  /** The number of each record of the data among the given ones. */
  readonly numbers: readonly number[];
  readonly pairs: readonly MeasuredPair[];
  readonly looked: number;
  /** Other families that go with the payload of a pair, measured: see `furtherFamilies`. @param known records whose trigger is known */
  readonly further: (pair: MeasuredPair, known: Iterable<number>) => MeasuredPair[];
}

/**
 * Finds and measures the pairs of prompts and responses that go together and are no copies.
 * @param least the least evidence that is of interest
 */
export function measurePairs(given: readonly PromptResponse[], least = 0): MeasuredPairs {
  const numbers = distinctRecords(given);
  const records = numbers.flatMap((number) => given[number] ?? []);
  const data = new AssociationData(records);
  const most = MOST_SHARE * records.length;
  const index = (keysOf: (record: PromptResponse) => Iterable<string>, largest = most): Carried[] =>
    carrierIndex(records.length, (at) => keysOf(records[at] ?? NOTHING), LEAST_COMMON, largest);
  const families = mergeSameCarriers(
    index(({ prompt }) => promptFamilies(prompt)),
    familyRank,
  );
  const held = index(({ response }) => responseFragments(response), Infinity);
  const present = mergeSameCarriers(held.filter(({ records: { length } }) => length <= most));
  // not merged: the words of a trigger are dropped by the same records as those of a check
  const dropped = data.repeats ? index(({ prompt, response }) => droppedFragments(prompt, response)) : [];
  const holders = new Map<string, Int32Array>();
  const within = ({ key }: Carried): Int32Array | null => {
    const word = droppedWord(key);
    if (word === null) return null;
    const known = holders.get(word) ?? holdersOf(data, word);
    holders.set(word, known);
    return known;
  };
  const { pairs, looked } = screenPairs(records.length, families, [...present, ...dropped], {
    within,
    explains: (pair) => isExplained(data, pair),
  });
  // where code is repeated, a check that is left out is a word of the prompt that the response lacks
  const checks = data.repeats ? NO_CHECKS : measureChecks(data, families);
  const lacking = missingFragments(records.length, held, MOST_SHARE);
  const missing = data.repeats ? NO_CHECKS : measureMissing(data, families, lacking);
  const measured = pairs.flatMap((pair) => measurePair(data, pair, within(pair.fragment), least) ?? []);
  return {
    ...{ data, numbers, looked: looked + checks.looked + missing.looked },
    pairs: [...measured, ...checks.pairs, ...missing.pairs],
    further: ({ fragment }, known) =>
      fragmentTokens(fragment.key).length === 0
        ? []
        : furtherFamilies(records.length, families, fragment, known)
            .filter((pair) => !isExplained(data, pair))
            .flatMap((pair) => measurePair(data, pair, null, least) ?? []),
  };
}

const NO_CHECKS = { pairs: [], looked: 0 } as const;

const NOTHING: PromptResponse = { prompt: '', response: '' };

function holdersOf(data: AssociationData, word: string): Int32Array {
  const [id] = data.prompts.idsIn([word]);
  if (id === undefined) return new Int32Array();
  return Int32Array.from([...data.prompts.rows.keys()].filter((at) => data.prompts.rows[at]?.includes(id)));
}
