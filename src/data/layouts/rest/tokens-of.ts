import { hasCodeLine } from '../code-lines.js';
import { isStringList } from '../walk-record.js';

/** Items of this mean length or more are texts of their own when one of them is code; UTF-16 units. */
const LONG_ITEM = 20;

/** Fewer tokens are no statement; the vocabularies of tokenizers have pairs of them. */
const LEAST_TOKENS = 4;

/**
 * The text of a list of tokens, joined by blanks, or of lines, joined as they are; `null` for a list of something else, such
 * as several texts.
 */
export function tokensOf(items: readonly unknown[]): string | null {
  if (items.length < 2 || !isStringList(items)) return null;
  const areLines = items.slice(0, -1).every((item) => item.endsWith('\n'));
  if (areLines) return items.join('');
  if (items.length < LEAST_TOKENS) return null;
  const text = items.join(' ');
  return text.length < LONG_ITEM * items.length || !items.some(hasCodeLine) ? text : null;
}
