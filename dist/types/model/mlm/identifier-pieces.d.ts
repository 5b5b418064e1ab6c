import type { CodeTokenizer } from '../tokenizers/tokenizer.js';
/** A token that can begin an identifier, in the two forms of byte-level vocabularies. */
export interface StartPiece {
    readonly text: string;
    /** Id of the form without a space in front, or -1. */
    readonly bare: number;
    /** Id of the form with the space in front (`Ġname`), or -1. */
    readonly spaced: number;
}
/** A token that can continue an identifier. */
export interface NextPiece {
    readonly text: string;
    readonly id: number;
}
/** The tokens that plain identifiers of C or Java consist of. */
export interface IdentifierPieces {
    readonly starts: readonly StartPiece[];
    readonly nexts: readonly NextPiece[];
}
/** The tokens of a vocabulary that can begin or continue an identifier. */
export declare function identifierPieces(tokenizer: CodeTokenizer): IdentifierPieces;
