import { type Tokens } from '../../code/parsing/tokens.js';
import type { LanguageName } from '../../code/analysis.js';
import type { Vocabulary } from './vocabulary.js';
/** The tokens of one side as ids of a vocabulary. */
export type TokenIds = Int32Array;
/** The tokens of code without comments, and their ids at the same indices. */
export declare function tokenIdsOf(code: string, language: LanguageName, vocabulary: Vocabulary): {
    readonly tokens: Tokens;
    readonly ids: TokenIds;
};
/** Number of tokens in all sides of a record. */
export declare function countTokens(sides: readonly TokenIds[]): number;
/** The tokens of several texts as one. */
export declare function joinIds(texts: readonly TokenIds[]): TokenIds;
/** The ids of tokens, in order. Adds new tokens to the vocabulary. */
export declare function tokenIds({ texts, kinds }: Tokens, vocabulary: Vocabulary): TokenIds;
