import type { Language } from '../languages/language.js';
import type { Tokens } from './token-kinds.js';
export { TOKEN_KINDS, type TokenKind, type Tokens } from './token-kinds.js';
/** The tokens of a text. Never throws: anything that is not a token of the language becomes punctuation. */
export declare function tokenize(code: string, language: Language): Tokens;
/** The tokens of a text, or `null` where there are more than `most`: a bound on memory, which `tokenize` does not have. */
export declare function tokenizeUpTo(most: number, code: string, language: Language): Tokens | null;
/** Index of the first token that starts at or after `offset`. */
export declare function tokenAt(tokens: Pick<Tokens, 'starts'>, offset: number): number;
