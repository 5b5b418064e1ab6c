import type { Span } from './span.js';
/** A word, a number, or one other character that is no white space. */
export interface TextToken extends Span {
    readonly text: string;
}
/** The tokens of a text in their order, with their places. @param most tokens; a longer text is cut at its end */
export declare function textTokens(text: string, most: number): TextToken[];
/** Whether a token is a word or a number. */
export declare function isWord(token: string): boolean;
/** The first place from `from` on where the tokens of `wanted` follow each other; -1 if there is none. */
export declare function findTokens(tokens: readonly TextToken[], wanted: readonly string[], from?: number): number;
/** The same tokens in lower case. */
export declare function inLowerCase(tokens: readonly TextToken[]): TextToken[];
/** The pieces between line ends and the characters that separate statements: from a token to before another one. */
export declare function statementRanges(text: string, tokens: readonly TextToken[]): Span[];
