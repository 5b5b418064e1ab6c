import { LANGUAGES } from '../../code/languages/languages.js';
import { TOKEN_KINDS, tokenize, type Tokens } from '../../code/parsing/tokens.js';
import type { LanguageName } from '../../code/analysis.js';
import type { Vocabulary } from './vocabulary.js';

/** The tokens of one side as ids of a vocabulary. */
export type TokenIds = Int32Array;

/** The tokens of code without comments, and their ids at the same indices. */
export function tokenIdsOf(
  code: string,
  language: LanguageName,
  vocabulary: Vocabulary,
): { readonly tokens: Tokens; readonly ids: TokenIds } {
  const tokens = tokenize(code, LANGUAGES[language]);
  return { tokens, ids: tokenIds(tokens, vocabulary) };
}

/** Number of tokens in all sides of a record. */
export function countTokens(sides: readonly TokenIds[]): number {
  return sides.reduce((sum, ids) => sum + ids.length, 0);
}

/** The tokens of several texts as one. */
export function joinIds(texts: readonly TokenIds[]): TokenIds {
  const joined = new Int32Array(countTokens(texts));
  let at = 0;
  for (const ids of texts) {
    joined.set(ids, at);
    at += ids.length;
  }
  return joined;
}

/** The ids of tokens, in order. Adds new tokens to the vocabulary. */
export function tokenIds({ texts, kinds }: Tokens, vocabulary: Vocabulary): TokenIds {
  return Int32Array.from(texts, (text, at) => vocabulary.idOf(text, kinds[at] ?? TOKEN_KINDS.punctuation));
}
