import { LANGUAGES } from '../code/languages.js';
import { TOKEN_KINDS, tokenize, type Tokens } from '../code/tokens.js';
import type { LanguageName } from '../code/types.js';
import type { Vocabulary } from './vocabulary.js';

/** The tokens of one side as numbers of a vocabulary. */
export type TokenIds = Int32Array;

/** The tokens of code, comments left out: their numbers, and with the same indices their spans. */
export function tokenIdsOf(
  code: string,
  language: LanguageName,
  vocabulary: Vocabulary,
): { readonly tokens: Tokens; readonly ids: TokenIds } {
  const tokens = tokenize(code, LANGUAGES[language]);
  const ids = Int32Array.from(tokens.texts, (text, at) =>
    vocabulary.idOf(text, tokens.kinds[at] ?? TOKEN_KINDS.punctuation),
  );
  return { tokens, ids };
}
