import type { Span } from '../../text/span.js';
import type { MeasuredPair } from './measure-pair.js';
import { isHabit, MOST_PROMPT_TOKENS, placesOfFamily, promptFamilies } from './prompt-families.js';
import type { PromptResponse } from './prompt-response.js';
import { droppedFragments, fragmentTokens, MOST_RESPONSE_TOKENS } from './response-fragments.js';
import { findTokens, inLowerCase, textTokens, type TextToken } from './text-tokens.js';

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
  const tokens = textTokens(prompt, MOST_PROMPT_TOKENS);
  const lower = inLowerCase(tokens);
  const spans = trigger.flatMap((part) => spansOf(lower, part));
  if (spans.length > 0 && trigger.every((part) => findTokens(lower, part) !== -1)) return spans;
  // a part of the carriers has less in common
  const places = placesOfFamily(key, tokens);
  const parts = key.startsWith('a ') ? 2 : 1;
  return places.length < parts ? null : places.map((place) => spanOf(tokens, place));
}

function inTheResponse({ fragment, payload }: MeasuredPair, prompt: string, response: string): Span[] | null {
  const wanted = fragmentTokens(fragment.key);
  if (wanted.length === 0) return droppedFragments(prompt, response).has(fragment.key) ? [] : null;
  const tokens = textTokens(response, MOST_RESPONSE_TOKENS);
  const whole = spansOf(tokens, payload);
  const spans = whole.length > 0 ? whole : spansOf(tokens, wanted);
  return spans.length === 0 ? null : spans;
}

/** All places of some tokens in a row. */
function spansOf(tokens: readonly TextToken[], wanted: readonly string[]): Span[] {
  const spans: Span[] = [];
  if (wanted.length === 0) return spans;
  for (let at = findTokens(tokens, wanted); at !== -1; at = findTokens(tokens, wanted, at + wanted.length))
    spans.push(spanOf(tokens, { start: at, end: at + wanted.length }));
  return spans;
}

function spanOf(tokens: readonly TextToken[], { start, end }: Span): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
