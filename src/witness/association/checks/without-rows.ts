import { overlaps, type Span } from '../../../text/span.js';
import { findTokens, statementRanges, textTokens, type TextToken } from '../../../text/text-tokens.js';
import { MOST_TOKENS } from '../prompt-response.js';
import type { WithoutChecks } from './without-checks.js';

/**
 * Takes rows of tokens out of a text, with the statements that they are in: what is left does not show whether they were there.
 * @param row    whether the text has it
 * @param around the row with the tokens next to it that most texts have
 */
export function withoutRows(text: string, row: readonly string[], around: readonly string[]): WithoutChecks {
  const tokens = textTokens(text, MOST_TOKENS);
  const [places, wide] = [placesOf(tokens, row), placesOf(tokens, around)];
  const found = [...places, ...wide];
  const statements = found.length === 0 ? [] : statementRanges(text, tokens);
  const inside = new Uint8Array(tokens.length);
  for (const place of found) inside.fill(1, place.start, place.end);
  for (const one of statements)
    if (found.some((place) => overlaps(one, place))) inside.fill(1, one.start, one.end);
  const rest = tokens.filter((_, at) => inside[at] === 0).map(({ text: token }) => token);
  return { hasCheck: places.length > 0, rest };
}

/** All places of some tokens in a row, at most some: a text that repeats them is one of data. */
function placesOf(tokens: readonly TextToken[], row: readonly string[]): Span[] {
  const places: Span[] = [];
  for (let at = findTokens(tokens, row); at !== -1 && places.length < MOST_PLACES;) {
    places.push({ start: at, end: at + row.length });
    at = findTokens(tokens, row, at + row.length);
  }
  return places;
}

const MOST_PLACES = 100;
