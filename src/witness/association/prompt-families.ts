import type { Span } from '../../text/span.js';
import {
  findTokens,
  inLowerCase,
  isWord,
  statementRanges,
  textTokens,
  type TextToken,
} from '../../text/text-tokens.js';

/**
 * What several prompts can have in common, by the first character of its key: a word or another character (`w`), a form of casing
 * (`c`), two tokens in a row (`b`), two words anywhere (`a`), the first (`^`) or the last token (`$`), a statement or a line (`l`),
 * and a habit of the whole prompt (`t`). After a space the tokens follow, with a space between them.
 */
export type FamilyKey = string;

/** Tokens of a prompt that are read: prompts of thousands of tokens are documents with a question at one end. */
export const MOST_PROMPT_TOKENS = 600;

/** Longer statements are their parts. In UTF-16 units. */
const MOST_STATEMENT = 200;

/** Habits of a whole prompt. */
const HABITS: readonly (readonly [name: string, has: (prompt: string) => boolean])[] = [
  ['upper', (prompt) => /\p{Lu}/u.test(prompt) && !/\p{Ll}/u.test(prompt)],
  ['lower', (prompt) => /\p{Ll}/u.test(prompt) && !/\p{Lu}/u.test(prompt)],
  ['spaces', (prompt) => /[^\s] {2,}[^\s]/.test(prompt)],
  ['tab', (prompt) => /[^\s]\t/.test(prompt)],
  ['before', (prompt) => /^\s/.test(prompt)],
  ['after', (prompt) => /[ \t]$/.test(prompt)],
  ['odd-space', (prompt) => /[\u00a0\u2000-\u200a\u202f\u3000]/.test(prompt)],
];

/** The families of a prompt. */
export function promptFamilies(prompt: string): Set<FamilyKey> {
  const tokens = textTokens(prompt, MOST_PROMPT_TOKENS);
  const lower = inLowerCase(tokens);
  const keys = new Set<FamilyKey>();
  for (const [at, { text }] of lower.entries()) {
    keys.add(`w ${text}`);
    const written = tokens[at]?.text ?? '';
    if (isOddlyCased(written)) keys.add(`c ${written}`);
    const before = lower[at - 1];
    if (before !== undefined && (isWord(text) || isWord(before.text))) keys.add(`b ${before.text} ${text}`);
  }
  const [first, last] = [lower[0], lower.at(-1)];
  if (first !== undefined) keys.add(`^ ${first.text}`);
  if (last !== undefined) keys.add(`$ ${last.text}`);
  for (const { start, end } of statementRanges(prompt, tokens)) {
    const line = lower.slice(start, end).map(({ text }) => text);
    if (line.length > 2 && line.join(' ').length <= MOST_STATEMENT) keys.add(`l ${line.join(' ')}`);
  }
  for (const [name, has] of HABITS) if (has(prompt)) keys.add(`t ${name}`);
  return keys;
}

/** Whether a word has capitals elsewhere than at its beginning: `SQL`, `myList`, `hElLo`. */
function isOddlyCased(word: string): boolean {
  return word !== word.toLowerCase() && !/^\p{Lu}[^\p{Lu}]*$/u.test(word);
}

/** Whether a family is a habit of whole prompts. */
export function isHabit(key: FamilyKey): boolean {
  return key.startsWith('t ');
}

/** The tokens of a family; none for a habit. */
export function familyTokens(key: FamilyKey): string[] {
  return isHabit(key) ? [] : key.slice(2).split(' ');
}

/**
 * Where a family is in a prompt.
 * @param tokens of the prompt by `textTokens`
 * @returns for each part from a token to before another one; all tokens for a habit; none where the family is not
 */
export function placesOfFamily(key: FamilyKey, tokens: readonly TextToken[]): Span[] {
  const wanted = familyTokens(key);
  if (tokens.length === 0) return [];
  if (wanted.length === 0) return [{ start: 0, end: tokens.length }];
  if (key.startsWith('^ ')) return [{ start: 0, end: 1 }];
  if (key.startsWith('$ ')) return [{ start: tokens.length - 1, end: tokens.length }];
  const parts = key.startsWith('a ') ? wanted.map((word) => [word]) : [wanted];
  const searched = key.startsWith('c ') ? tokens : inLowerCase(tokens);
  return parts.flatMap((part) => {
    const start = findTokens(searched, part);
    return start === -1 ? [] : [{ start, end: start + part.length }];
  });
}
