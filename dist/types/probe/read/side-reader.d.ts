import { type TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import { type FamilyKey } from './family-keys.js';
import { type TokenIds } from './token-ids.js';
import type { Vocabulary } from './vocabulary.js';
/** An element of a record, by the tokens that it covers. */
export interface ElementPlace {
    readonly side: number;
    /** Identifiers, and words of a text: the token id; all its occurrences are masked. Statements: -1. Traits: `traitName`. */
    readonly name: number;
    /** Statements: first token, and the token after the last. */
    readonly start: number;
    readonly end: number;
}
/** One side as numbers: its tokens, and its elements with the families that each belongs to. */
export interface ReadSide {
    readonly ids: TokenIds;
    /** In the order of the analysis. */
    readonly places: readonly ElementPlace[];
    readonly keys: readonly (readonly FamilyKey[])[];
}
/** Turns analysed code, or its cached outline, into numbers of one vocabulary. Both give the same numbers. */
export declare class SideReader {
    private readonly vocabulary;
    private readonly families;
    constructor(vocabulary: Vocabulary);
    /** Reads one side of a record; `side` is its number, 0 or 1. */
    read(code: Analysis | TokenOutline, side: number): ReadSide;
    /** Reads a text in words: nothing in it is the same as in code. */
    private readText;
}
/** Looks up which tokens of one side the elements of a unit cover. */
export declare class TokenPlaces {
    private readonly ofName;
    /**
     * @param ids   the tokens of the side
     * @param start first token of the unit in it
     * @param end   the token after the unit's last
     */
    constructor(ids: TokenIds, start?: number, end?: number);
    /** Indices of the tokens that an element covers, ascending; a statement covers its keywords and punctuation too. */
    covered({ name, start, end }: ElementPlace): readonly number[];
}
