import { overlaps } from '../../text/span.js';
import type { AssociationData } from './association-data.js';
import { growTokens, type PlaceInText } from './grow-tokens.js';
import { logPoissonBinomialTail } from './log-tails.js';
import { isHabit, placesOfFamily } from './prompt-families.js';
import { fragmentTokens } from './response-fragments.js';
import type { AssociatedPair } from './screen-pairs.js';
import { findTokens, inLowerCase, statementRanges, type TextToken } from './text-tokens.js';

/** A pair with what its carriers have in common, and how surprising that is. */
export interface MeasuredPair extends AssociatedPair {
  /** The parts of the trigger: tokens that most carriers have in a row, in lower case; and words that nearly all have besides. */
  readonly trigger: readonly (readonly string[])[];
  /** The tokens of the payload; none where the responses lack something. */
  readonly payload: readonly string[];
  /** Words of the payload that the prompts do not have. */
  readonly novel: readonly string[];
  /** One of these is a number or in quotes. */
  readonly hasLiteral: boolean;
  /** The mean share of the fragment that similar prompts without the trigger have. */
  readonly expected: number;
  /** −ln of the probability of so many given the rest of the prompts. */
  readonly surprise: number;
  /** How much more related the carriers are than random records: 0 to 1, of their prompts and responses without the pair. */
  readonly related: number;
  /** The surprise of the carriers that are no relatives of each other, in nats. */
  readonly evidence: number;
}

/** Carriers whose texts are read again: more say nothing new. */
const MOST_READ = 120;

/** Words of a trigger besides those in a row. */
const MORE_WORDS = 2;

/** So many of the carriers have such a word. */
const LEAST_SHARED = 0.9;

/** A word of so many prompts is no part of a trigger. */
const MOST_SHARED = 0.25;

/** Measures a pair: linear in its carriers, of which at most some hundred are compared. */
export function measurePair(
  data: AssociationData,
  whole: AssociatedPair,
  within: Int32Array | null,
): MeasuredPair {
  const records = sampled(whole.records);
  const pair = { ...whole, records };
  const { family, fragment } = pair;
  const payload = payloadOf(data, pair);
  const trigger = triggerOf(data, pair);
  const ofTrigger = data.prompts.idsIn([...family.keys.map(textOf), trigger.flat().join(' ')]);
  const shared = sharedWords(data, records, data.prompts.idsIn([trigger.flat().join(' ')]));
  for (const word of shared) ofTrigger.add(word);
  const dropped = data.responses.idsIn(payload.length === 0 ? fragment.keys.map(textOf) : []);
  const novel = data.novelWords(payload, records);
  const able = within ?? data.ableToHold(payload, novel);
  const inPrompts = data.prompts.excess(records, ofTrigger, undefined, able);
  const own = (place: number): ReadonlySet<number> => ownWords(data, records[place] ?? 0, payload);
  const inResponses = data.responses.excess(records, dropped, own, able);
  const related = (Math.max(0, inPrompts) + Math.max(0, inResponses)) / 2;
  const { surprise, expected } = surpriseOf(data, pair, ofTrigger, within);
  return {
    ...whole,
    ...{
      trigger: [...trigger, ...shared.map((word) => [data.prompts.wordAt(word)])],
      payload,
      novel,
      expected,
      surprise,
      related,
    },
    hasLiteral: hasLiteral(data, records, payload, novel),
    evidence: surprise / (1 + (whole.records.length - 1) * related),
  };
}

function sampled(records: Int32Array): Int32Array {
  const step = Math.ceil(records.length / MOST_READ);
  return step <= 1 ? records : records.filter((_, at) => at % step === 0);
}

function textOf(key: string): string {
  return key.slice(2);
}

function payloadOf(data: AssociationData, { fragment, records }: AssociatedPair): string[] {
  const wanted = fragmentTokens(fragment.key);
  if (wanted.length === 0) return [];
  const places = Array.from(records).flatMap((record): PlaceInText[] => {
    const tokens = data.responseTokens(record);
    const start = findTokens(tokens, wanted);
    return start === -1 ? [] : [{ tokens, place: { start, end: start + wanted.length } }];
  });
  return places.length === 0 ? wanted : growTokens(places);
}

function triggerOf(data: AssociationData, { family, records }: AssociatedPair): string[][] {
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
function sharedWords(data: AssociationData, records: Int32Array, known: ReadonlySet<number>): number[] {
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
function ownWords(data: AssociationData, record: number, payload: readonly string[]): ReadonlySet<number> {
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

function surpriseOf(
  data: AssociationData,
  { fragment, carriers }: AssociatedPair,
  masked: ReadonlySet<number>,
  within: Int32Array | null,
): { readonly surprise: number; readonly expected: number } {
  const having = new Set(fragment.records);
  const counted = within && new Set(within);
  const {
    shares,
    having: k,
    scale,
  } = data.similar.expected(
    carriers,
    masked,
    (record) => having.has(record),
    (record) => counted?.has(record) ?? true,
  );
  return {
    surprise: -logPoissonBinomialTail(shares, k) * scale,
    expected: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
  };
}

function hasLiteral(
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
