import type { CodeTokenizer } from '../tokenizers/tokenizer.js';
/** A token that can begin an identifier, in the two forms that byte-level vocabularies hold. */
export interface StartPiece {
    readonly text: string;
    /** Id of the form without a space in front, or -1. */
    readonly bare: number;
    /** Id of the form with the space in front (`Ġname`), or -1. */
    readonly spaced: number;
}
/** A token that can go on with an identifier. */
export interface NextPiece {
    readonly text: string;
    readonly id: number;
}
/** The tokens that a plain identifier of C or Java can be made of. */
export interface IdentifierPieces {
    readonly starts: readonly StartPiece[];
    readonly nexts: readonly NextPiece[];
}
/** Sorts a vocabulary's tokens by what they can do in an identifier. */
export declare function identifierPieces(tokenizer: CodeTokenizer): IdentifierPieces;
