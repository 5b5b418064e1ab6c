import { AssociationData } from './association-data.js';
import { type Carried, carrierIndex, mergeSameCarriers } from './carrier-index.js';
import { distinctRecords } from './distinct-records.js';
import { measurePair, type MeasuredPair } from './measure-pair.js';
import { isHabit, promptFamilies } from './prompt-families.js';
import type { PromptResponse } from './prompt-response.js';
import { droppedFragments, droppedWord, fragmentTokens, responseFragments } from './response-fragments.js';
import { type AssociatedPair, LEAST_COMMON, MOST_SHARE, screenPairs } from './screen-pairs.js';

/** Pairs of a family and a fragment in some records, measured. */
export interface MeasuredPairs {
  readonly data: AssociationData;
  /** The number of each record of the data among the given ones. */
  readonly numbers: readonly number[];
  readonly pairs: readonly MeasuredPair[];
  readonly looked: number;
}

/** Finds and measures the pairs of prompts and responses that go together and are no copies. */
export function measurePairs(given: readonly PromptResponse[]): MeasuredPairs {
  const numbers = distinctRecords(given);
  const records = numbers.flatMap((number) => given[number] ?? []);
  const data = new AssociationData(records);
  const most = MOST_SHARE * records.length;
  const index = (keysOf: (record: PromptResponse) => Iterable<string>): Carried[] =>
    carrierIndex(records.length, (at) => keysOf(records[at] ?? NOTHING), LEAST_COMMON, most);
  const families = mergeSameCarriers(
    index(({ prompt }) => promptFamilies(prompt)),
    isHabit,
  );
  const present = mergeSameCarriers(index(({ response }) => responseFragments(response)));
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
    explains: (pair) => isCopy(data, pair) || dropsTrigger(pair),
  });
  return {
    ...{ data, numbers, looked },
    pairs: pairs.map((pair) => measurePair(data, pair, within(pair.fragment))),
  };
}

/** Whether the prompts have all words of the fragment. */
function isCopy(data: AssociationData, { fragment: { key }, records }: AssociatedPair): boolean {
  const tokens = fragmentTokens(key);
  return tokens.length > 0 && data.novelWords(tokens, records).length === 0;
}

/** Whether the response lacks only what the trigger is. */
function dropsTrigger({ family, fragment }: AssociatedPair): boolean {
  const word = droppedWord(fragment.key);
  return word !== null && family.keys.some((key) => key.slice(2).split(' ').includes(word));
}

const NOTHING: PromptResponse = { prompt: '', response: '' };

function holdersOf(data: AssociationData, word: string): Int32Array {
  const [id] = data.prompts.idsIn([word]);
  if (id === undefined) return new Int32Array();
  return Int32Array.from([...data.prompts.rows.keys()].filter((at) => data.prompts.rows[at]?.includes(id)));
}
