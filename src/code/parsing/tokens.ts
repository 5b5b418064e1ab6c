import { countBelow } from '../../sorted.js';
import type { Language } from '../languages/language.js';
import { Lexer } from './lexer.js';
import type { Tokens } from './token-kinds.js';

export { TOKEN_KINDS, type TokenKind, type Tokens } from './token-kinds.js';

/** The tokens of a text. Never throws: anything that is not a token of the language becomes punctuation. */
export function tokenize(code: string, language: Language): Tokens {
  return new Lexer(code, language).read(Infinity);
}

/** The tokens of a text, or `null` where there are more than `most`: a bound on memory, which `tokenize` does not have. */
export function tokenizeUpTo(most: number, code: string, language: Language): Tokens | null {
  const tokens = new Lexer(code, language).read(most);
  return tokens.texts.length > most ? null : tokens;
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Pick<Tokens, 'starts'>, offset: number): number {
  return countBelow(tokens.starts, offset);
}
