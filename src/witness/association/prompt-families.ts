import { WHOLE_HABITS } from '../../code/wording/habits.js';
import { wordingParts, type WordingType } from '../../code/wording/wording.js';
import type { Span } from '../../text/span.js';
import {
  findTokens,
  inLowerCase,
  statementRanges,
  textTokens,
  type TextToken,
} from '../../text/text-tokens.js';
import { MOST_TOKENS } from './prompt-response.js';

/**
 * What several prompts can have in common, by the first character of its key: a word or another character (`w`), a form of casing
 * (`c`), two tokens in a row (`b`), several without blanks between them such as a path (`x`), two words anywhere (`a`), the first
 * tokens (`^`) or the last ones (`$`), a letter that is not of ASCII (`r`), a statement or a line (`l`), and a habit of the whole
 * prompt (`t`). After a space the tokens follow, with a space between
 * them.
 */
export type FamilyKey = string;

/** Longer statements are their parts. In UTF-16 units. */
const MOST_STATEMENT = 200;

/** Of a longer run without blanks the beginning says which one it is. */
const MOST_IN_RUN = 50;

/** Keys of the parts that the prompts of labelled code have too. */
const LETTERS: Readonly<Record<WordingType, string>> = {
  ...{ word: 'w', pair: 'b', run: 'x', opening: '^', ending: '$', casing: 'c', letter: 'r', habit: 't' },
};

/** The families of a prompt. */
export function promptFamilies(prompt: string): Set<FamilyKey> {
  const tokens = textTokens(prompt, MOST_TOKENS);
  const lower = inLowerCase(tokens);
  const keys = new Set(
    wordingParts(prompt, tokens).map(({ type, text, span }) => {
      return `${LETTERS[type]} ${type === 'run' ? runTokens(prompt, span) : text}`;
    }),
  );
  for (const { start, end } of statementRanges(prompt, tokens)) {
    const line = lower.slice(start, end).map(({ text }) => text);
    if (line.length > 2 && line.join(' ').length <= MOST_STATEMENT) keys.add(`l ${line.join(' ')}`);
  }
  return keys;
}

function runTokens(prompt: string, { start, end }: Span): string {
  const tokens = textTokens(prompt.slice(start, end), MOST_IN_RUN);
  return inLowerCase(tokens)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether a family is a habit of whole prompts. */
export function isHabit(key: FamilyKey): boolean {
  return key.startsWith('t ');
}

/**
 * Which of several families with the same carriers stands for all: what a whole prompt is written in, because its words are only written
 * otherwise; then the longest; a mark or a blank last, because words say where it is.
 */
export function familyRank(key: FamilyKey): number {
  if (!isHabit(key)) return key.length;
  return WHOLE_HABITS.has(key.slice(2)) ? Infinity : 0;
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
  if (key.startsWith('^ ')) return [{ start: 0, end: Math.min(wanted.length, tokens.length) }];
  if (key.startsWith('$ '))
    return [{ start: Math.max(0, tokens.length - wanted.length), end: tokens.length }];
  if (key.startsWith('r ')) return placesOfLetter(wanted.join(''), tokens);
  const parts = key.startsWith('a ') ? wanted.map((word) => [word]) : [wanted];
  const searched = key.startsWith('c ') ? tokens : inLowerCase(tokens);
  return parts.flatMap((part) => {
    const start = findTokens(searched, part);
    return start === -1 ? [] : [{ start, end: start + part.length }];
  });
}

/** The first word with a letter. */
function placesOfLetter(letter: string, tokens: readonly TextToken[]): Span[] {
  const at = inLowerCase(tokens).findIndex(({ text }) => text.includes(letter));
  return at < 0 ? [] : [{ start: at, end: at + 1 }];
}
