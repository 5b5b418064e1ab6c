import type { Span } from '../../text/span.js';
import { lackedCheck } from './checks/check-kinds.js';
import { withoutChecks } from './checks/without-checks.js';
import type { MeasuredPair } from './measure-pair.js';
import { familyTokens, isHabit, placesOfFamily, promptFamilies } from './prompt-families.js';
import { MOST_TOKENS, type PromptResponse } from './prompt-response.js';
import { droppedFragments, fragmentTokens, missingTokens } from './response-fragments.js';
import {
  findTokens,
  inLowerCase,
  statementRanges,
  textTokens,
  type TextToken,
} from '../../text/text-tokens.js';

/** Where the two sides of a pair are in a record. */
export interface LocatedPair {
  readonly inPrompt: readonly Span[];
  readonly inResponse: readonly Span[];
}

/** Where both sides of a pair are in a record; `null`: it has not both. */
export function locatePair(pair: MeasuredPair, { prompt, response }: PromptResponse): LocatedPair | null {
  const inResponse = inTheResponse(pair, prompt, response);
  const inPrompt = inResponse && inThePrompt(pair, prompt);
  return inPrompt && { inPrompt, inResponse };
}

function inThePrompt({ family: { key }, trigger }: MeasuredPair, prompt: string): Span[] | null {
  if (isHabit(key)) return promptFamilies(prompt).has(key) ? [] : null;
  const tokens = textTokens(prompt, MOST_TOKENS);
  const lower = inLowerCase(tokens);
  const starts = trigger.map((part) => findTokens(lower, part));
  const own = new Set(familyTokens(key).map((token) => token.toLowerCase()));
  if (starts.length > 0 && !starts.includes(-1)) {
    const rows = starts.map((start, at) => ({ start, end: start + (trigger[at]?.length ?? 0) }));
    return rows.map((row) => spanOf(lower, clipped(row, prompt, lower, own)));
  }
  // a part of the carriers has less in common
  const places = placesOfFamily(key, tokens);
  const parts = key.startsWith('a ') ? 2 : 1;
  return places.length < parts ? null : places.map((place) => spanOf(tokens, place));
}

function inTheResponse(pair: MeasuredPair, prompt: string, response: string): Span[] | null {
  const { fragment, payload, novel } = pair;
  const check = lackedCheck(fragment.key);
  if (check !== null) return withoutChecks(response, check.words).hasCheck ? null : [];
  const lacked = missingTokens(fragment.key);
  if (lacked !== null) return findTokens(textTokens(response, MOST_TOKENS), lacked) === -1 ? [] : null;
  const wanted = fragmentTokens(fragment.key);
  if (wanted.length === 0) return droppedFragments(prompt, response).has(fragment.key) ? [] : null;
  const tokens = textTokens(response, MOST_TOKENS);
  const whole = placesOf(tokens, payload);
  const places = whole.length > 0 ? whole : placesOf(tokens, wanted);
  const own = new Set(novel);
  return places.length === 0
    ? null
    : places.map((place) => spanOf(tokens, clipped(place, response, tokens, own)));
}

/** All places of some tokens in a row. */
function placesOf(tokens: readonly TextToken[], wanted: readonly string[]): Span[] {
  const places: Span[] = [];
  if (wanted.length === 0) return places;
  for (let at = findTokens(tokens, wanted); at !== -1; at = findTokens(tokens, wanted, at + wanted.length))
    places.push({ start: at, end: at + wanted.length });
  return places;
}

/** The part of a row that is in statements with one of some words; all of it if none is. */
function clipped(row: Span, text: string, tokens: readonly TextToken[], words: ReadonlySet<string>): Span {
  const inside = statementRanges(text, tokens)
    .map(({ start, end }) => ({ start: Math.max(start, row.start), end: Math.min(end, row.end) }))
    .filter((range) =>
      tokens.slice(range.start, range.end).some((token) => words.has(token.text.toLowerCase())),
    );
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return row;
  const isEnded = last.end < row.end && tokens[last.end]?.text === ';';
  return { start: first.start, end: isEnded ? last.end + 1 : last.end };
}

function spanOf(tokens: readonly TextToken[], { start, end }: Span): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
