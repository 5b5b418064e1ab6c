import type { Span } from './span.js';

/** A word, a number, or one other character that is no white space. */
export interface TextToken extends Span {
  readonly text: string;
}

/**
 * Works for text and for code of any language. Characters that do not show are tokens of their own, also U+FEFF, which `\s` counts
 * as white space.
 */
const TOKEN = /[\p{L}_$][\p{L}\p{M}\p{N}_$]*|\p{N}[\p{L}\p{N}_]*|[^\s]|\ufeff/gu;
const WORD = /^[\p{L}\p{N}_$]/u;

/** The tokens of a text in their order, with their places. @param most tokens; a longer text is cut at its end */
export function textTokens(text: string, most: number): TextToken[] {
  const tokens: TextToken[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (tokens.length === most) break;
    tokens.push({ text: token, start: index, end: index + token.length });
  }
  return tokens;
}

/** Whether a token is a word or a number. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}

/** The first place from `from` on where the tokens of `wanted` follow each other; -1 if there is none. */
export function findTokens(tokens: readonly TextToken[], wanted: readonly string[], from = 0): number {
  const last = tokens.length - wanted.length;
  for (let at = from; at <= last; at++) {
    if (wanted.every((text, offset) => tokens[at + offset]?.text === text)) return at;
  }
  return -1;
}

/** The same tokens in lower case. */
export function inLowerCase(tokens: readonly TextToken[]): TextToken[] {
  return tokens.map((token) => ({ ...token, text: token.text.toLowerCase() }));
}

/** The pieces between line ends and the characters that separate statements: from a token to before another one. */
export function statementRanges(text: string, tokens: readonly TextToken[]): Span[] {
  const ranges: Span[] = [];
  let start = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const [before, next] = [tokens[at - 1], tokens[at]];
    if (before === undefined) break;
    const isSeparator = SEPARATORS.has(before.text);
    const ends = next === undefined || isSeparator || text.slice(before.end, next.start).includes('\n');
    if (!ends) continue;
    const end = isSeparator ? at - 1 : at;
    if (end > start) ranges.push({ start, end });
    start = at;
  }
  return ranges;
}

const SEPARATORS: ReadonlySet<string> = new Set([';', '{', '}']);
