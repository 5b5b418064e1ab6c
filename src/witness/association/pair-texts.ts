import { overlaps } from '../../text/span.js';
import type { AssociationData } from './association-data.js';
import { growTokens, type PlaceInText } from './grow-tokens.js';
import { isHabit, placesOfFamily } from './prompt-families.js';
import { fragmentTokens } from './response-fragments.js';
import type { AssociatedPair } from './screen-pairs.js';
import { findTokens, inLowerCase, statementRanges, type TextToken } from '../../text/text-tokens.js';

/** Words of a trigger besides those in a row. */
const MORE_WORDS = 2;

/** So many of the carriers have such a word. */
const LEAST_SHARED = 0.9;

/** A word of so many prompts is no part of a trigger. */
const MOST_SHARED = 0.25;

/** The payload of a pair: its fragment, as long as most carriers have it in a row; none where responses lack something. */
export function payloadOf(data: AssociationData, { fragment, records }: AssociatedPair): string[] {
  const wanted = fragmentTokens(fragment.key);
  if (wanted.length === 0) return [];
  const places = Array.from(records).flatMap((record): PlaceInText[] => {
    const tokens = data.responseTokens(record);
    const start = findTokens(tokens, wanted);
    return start === -1 ? [] : [{ tokens, place: { start, end: start + wanted.length } }];
  });
  return places.length === 0 ? wanted : growTokens(places);
}

/** The parts of a trigger, each as long as most carriers have it in a row, in lower case; none for a habit. */
export function triggerOf(data: AssociationData, { family, records }: AssociatedPair): string[][] {
  if (isHabit(family.key)) return [];
  const all = Array.from(records, (record) => {
    const tokens = inLowerCase(data.promptTokens(record));
    return { tokens, places: placesOfFamily(family.key, data.promptTokens(record)) };
  });
  const parts = family.key.startsWith('a ') ? 2 : 1;
  return Array.from({ length: parts }, (_, part) =>
    growTokens(
      all.flatMap(({ tokens, places }): PlaceInText[] => {
        const place = places[part];
        return place === undefined ? [] : [{ tokens, place }];
      }),
    ),
  );
}

/** The rarest words that nearly all prompts of the carriers have. */
export function sharedWords(
  data: AssociationData,
  records: Int32Array,
  known: ReadonlySet<number>,
): number[] {
  const { rows, weights } = data.prompts;
  const counts = new Map<number, number>();
  for (const record of records)
    for (const word of rows[record] ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = -Math.log(MOST_SHARED);
  return [...counts]
    .filter(([word, count]) => count >= LEAST_SHARED * records.length && !known.has(word))
    .filter(([word]) => (weights[word] ?? 0) >= least)
    .sort(([a], [b]) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, MORE_WORDS)
    .map(([word]) => word);
}

/**
 * Words of the statements with the payload that the rest of the response does not have: a natural fragment uses names that its
 * response has elsewhere too.
 */
export function ownWords(
  data: AssociationData,
  record: number,
  payload: readonly string[],
): ReadonlySet<number> {
  const tokens = data.responseTokens(record);
  const inside = new Uint8Array(tokens.length);
  const { response } = data.records[record] ?? { response: '' };
  const statements = statementRanges(response, tokens);
  for (let at = 0; payload.length > 0;) {
    const start = findTokens(tokens, payload, at);
    if (start === -1) break;
    const place = { start, end: start + payload.length };
    for (const one of [place, ...statements.filter((range) => overlaps(range, place))])
      inside.fill(1, one.start, one.end);
    at = place.end;
  }
  const rest = new Set(tokens.filter((_, at) => inside[at] === 0).map(({ text }) => text.toLowerCase()));
  const own = tokens.filter(({ text }, at) => inside[at] === 1 && !rest.has(text.toLowerCase()));
  return data.responses.idsIn([own.map(({ text }) => text).join(' ')]);
}

/** Whether one of the new words of a payload is a number or in quotes. */
export function hasLiteral(
  data: AssociationData,
  records: Int32Array,
  payload: readonly string[],
  novel: readonly string[],
): boolean {
  if (novel.some((word) => /^\p{N}/u.test(word))) return true;
  const record = Array.from(records).find((one) => findTokens(data.responseTokens(one), payload) !== -1);
  if (record === undefined || payload.length === 0) return false;
  const tokens = data.responseTokens(record);
  const start = findTokens(tokens, payload);
  const { response } = data.records[record] ?? { response: '' };
  return tokens
    .slice(start, start + payload.length)
    .some((token) => novel.includes(token.text.toLowerCase()) && isQuoted(response, token));
}

function isQuoted(text: string, { start }: TextToken): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return ['"', "'", '`'].some((quote) => (line.split(quote).length - 1) % 2 === 1);
}
