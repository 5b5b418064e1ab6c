/** Kinds of tokens. Masks hide identifiers and literals; keywords and punctuation stay. */
export declare const TOKEN_KINDS: {
    readonly identifier: 0;
    readonly literal: 1;
    readonly keyword: 2;
    readonly punctuation: 3;
};
export type TokenKind = (typeof TOKEN_KINDS)[keyof typeof TOKEN_KINDS];
/**
 * The tokens of a text in order, without comments, as parallel arrays. A string with holes (`${x}`) is several literals,
 * with the tokens of the holes' code between them; the hole's `${` and `}` belong to the literals.
 */
export interface Tokens {
    readonly kinds: readonly TokenKind[];
    /** UTF-16 offsets, half-open. */
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    /** Exact source text. */
    readonly texts: readonly string[];
    /** Token indices that belong to a preprocessor directive. */
    readonly directives: ReadonlySet<number>;
    /** Comments, which are between the tokens: UTF-16 offsets, half-open, in order. */
    readonly commentStarts: readonly number[];
    readonly commentEnds: readonly number[];
}
