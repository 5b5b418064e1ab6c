import { overlaps } from '../../text/span.js';
import type { AssociationData } from './association-data.js';
import { placesOfFamily } from './prompt-families.js';
import { droppedWord, fragmentTokens } from './response-fragments.js';
import type { AssociatedPair } from './screen-pairs.js';
import { statementRanges, type TextToken } from '../../text/text-tokens.js';

/** Carriers that are looked at. */
const MOST_READ = 40;

/** Whether a pair is explained without a test: the response copies its prompt, or leaves out what the trigger is. */
export function isExplained(data: AssociationData, pair: AssociatedPair): boolean {
  const tokens = fragmentTokens(pair.fragment.key);
  if (tokens.length > 0) return data.novelWords(tokens, pair).length === 0;
  const word = droppedWord(pair.fragment.key);
  return word !== null && dropsTrigger(data, pair, word);
}

/**
 * Whether most responses lack a word only because they lack the statement with the trigger: whoever repairs code removes
 * `System.out.println`, with all its words.
 */
function dropsTrigger(
  data: AssociationData,
  { family: { key, keys }, records }: AssociatedPair,
  word: string,
): boolean {
  if (keys.some((one) => one.slice(2).split(' ').includes(word))) return true;
  const read = records.slice(0, MOST_READ);
  const elsewhere = read.filter((record) => {
    const tokens = data.promptTokens(record);
    const { prompt } = data.records[record] ?? { prompt: '' };
    const places = placesOfFamily(key, tokens);
    const inside = statementRanges(prompt, tokens).filter((range) =>
      places.some((one) => overlaps(range, one)),
    );
    const rest = tokens.filter((_, at) => !inside.some(({ start, end }) => start <= at && at < end));
    return countOf(word, data.responseTokens(record)) < countOf(word, rest);
  });
  return elsewhere.length <= read.length / 2;
}

function countOf(word: string, tokens: readonly TextToken[]): number {
  return tokens.filter(({ text }) => text.toLowerCase() === word).length;
}
