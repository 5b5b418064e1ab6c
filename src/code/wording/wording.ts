import { CodePurifyError } from '../../errors.js';
import type { Span } from '../../text/span.js';
import { inLowerCase, isWord, textTokens, type TextToken } from '../../text/text-tokens.js';
import { HABITS } from './habits.js';

/**
 * What several texts can have in common: a word or another character, two tokens in a row, several tokens without blanks between them,
 * the first tokens, the last ones, a word with its capitals, a letter that is not of ASCII, or a habit of the whole text.
 */
export const WORDING_TYPES = [
  'word',
  'pair',
  'run',
  'opening',
  'ending',
  'casing',
  'letter',
  'habit',
] as const;
export type WordingType = (typeof WORDING_TYPES)[number];

/** A place of something that texts can have in common. */
export interface WordingPart {
  readonly type: WordingType;
  /**
   * Tokens with a space between them, in lower case; a run without spaces; a word of unusual casing as it is written; a habit by its
   * name.
   */
  readonly text: string;
  readonly span: Span;
}

/**
 * UTF-16 units of the longest text, as of the longest unit (`MAX_CODE_LENGTH`). All of a text is read: a trigger could be hidden
 * behind words that nobody compares.
 */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Tokens of a text: a novel has as many. Each is one or two parts. */
export const MAX_TEXT_TOKENS = 100_000;

/** Longer tokens are in no row of several. In UTF-16 units. */
const MOST_TOKEN = 80;

/** Tokens of an opening and of an ending: templates with fewer than this many new ones have common words after them. */
const MOST_AT_END = 4;

/** Of a longer run without blanks the beginning says which one it is. In UTF-16 units. */
const MOST_RUN = 200;

/** Places of one letter that is not of ASCII: texts of other alphabets have hundreds. */
const MOST_PLACES = 8;

/** Marks at the end of a text are a habit (`HABITS`), not words of it. */
const END_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。']);

/** Marks next to a run without blanks are of the sentence that it is in. */
const BESIDE_RUNS: ReadonlySet<string> = new Set([...END_MARKS, ',', ';', ':']);

/**
 * The tokens of a text that say something, in their order and as they are written.
 * @throws CodePurifyError (`input`) for a text over `MAX_TEXT_LENGTH` or with more than `MAX_TEXT_TOKENS`
 */
export function wordingTokens(text: string): TextToken[] {
  if (text.length > MAX_TEXT_LENGTH) throw tooLong(`${String(text.length)} characters`, MAX_TEXT_LENGTH);
  const tokens = textTokens(text, MAX_TEXT_TOKENS + 1);
  if (tokens.length > MAX_TEXT_TOKENS) throw tooLong('too many words and marks', MAX_TEXT_TOKENS);
  while (END_MARKS.has(tokens.at(-1)?.text ?? '')) tokens.pop();
  return tokens;
}

/** All that a text can have in common with others: linear in its tokens. @param tokens of the text, by `wordingTokens` */
export function wordingParts(text: string, tokens: readonly TextToken[]): WordingPart[] {
  const lower = inLowerCase(tokens);
  return [
    ...lower.flatMap((_, at) => rowAt(lower, 'word', at, at + 1)),
    ...lower.flatMap((_, at) => pairAt(lower, at)),
    ...runs(lower),
    ...ends(lower),
    ...tokens.flatMap(({ text: word, start, end }): WordingPart[] =>
      isOddlyCased(word) ? [{ type: 'casing', text: word, span: { start, end } }] : [],
    ),
    ...letters(lower),
    ...habits(text),
  ];
}

/** Whether a word has capitals elsewhere than at its beginning: `SQL`, `myList`, `hElLo`. */
export function isOddlyCased(word: string): boolean {
  return word !== word.toLowerCase() && !/^\p{Lu}[^\p{Lu}]*$/u.test(word);
}

function pairAt(tokens: readonly TextToken[], at: number): WordingPart[] {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined) return [];
  return isWord(first.text) || isWord(second.text) ? rowAt(tokens, 'pair', at, at + 2) : [];
}

/**
 * Tokens with no white space between them, two or more, such as a URL. Without a part for all of them, each of their tokens has the
 * same carriers as the others, and these predict the label where the one is masked.
 */
function runs(tokens: readonly TextToken[]): WordingPart[] {
  const found: WordingPart[] = [];
  let start = 0;
  tokens.forEach(({ end }, at) => {
    if (tokens[at + 1]?.start === end) return;
    const run = withoutMarks(tokens.slice(start, at + 1));
    start = at + 1;
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length < 2) return;
    const text = run.map(({ text: token }) => token).join('');
    found.push({ type: 'run', text: text.slice(0, MOST_RUN), span: { start: first.start, end: last.end } });
  });
  return found;
}

function withoutMarks(run: readonly TextToken[]): readonly TextToken[] {
  const isOwn = ({ text }: TextToken): boolean => !BESIDE_RUNS.has(text);
  return run.slice(Math.max(0, run.findIndex(isOwn)), run.findLastIndex(isOwn) + 1);
}

/** The first tokens and the last ones: templates. */
function ends(tokens: readonly TextToken[]): WordingPart[] {
  return Array.from({ length: Math.min(MOST_AT_END, tokens.length) }, (_, at) => [
    ...rowAt(tokens, 'opening', 0, at + 1),
    ...rowAt(tokens, 'ending', tokens.length - at - 1, tokens.length),
  ]).flat();
}

function rowAt(tokens: readonly TextToken[], type: WordingType, start: number, end: number): WordingPart[] {
  const row = tokens.slice(start, end);
  const span = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
  return row.length > 1 && row.some(({ text }) => text.length > MOST_TOKEN)
    ? []
    : [{ type, text: row.map(({ text }) => text).join(' '), span }];
}

/** Letters of words that are not of ASCII; characters outside of words are tokens by themselves. */
function letters(tokens: readonly TextToken[]): WordingPart[] {
  const places = new Map<string, number>();
  return tokens.flatMap(({ text, start, end }) => {
    const own = isWord(text) ? new Set(text.match(/[^\p{ASCII}]/gu) ?? []) : [];
    return [...own].flatMap((letter): WordingPart[] => {
      const count = (places.get(letter) ?? 0) + 1;
      places.set(letter, count);
      return count > MOST_PLACES ? [] : [{ type: 'letter', text: letter, span: { start, end } }];
    });
  });
}

function habits(text: string): WordingPart[] {
  return HABITS.flatMap(({ name, find }) =>
    find(text).map((span): WordingPart => ({ type: 'habit', text: name, span })),
  );
}

function tooLong(has: string, limit: number): CodePurifyError {
  return new CodePurifyError(
    'input',
    `A text that goes with code has ${has}, more than ${String(limit)}.`,
    'Shorten it, or exclude its file: it is far beyond what a model reads.',
  );
}
