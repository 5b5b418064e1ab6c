import type { IdentifierRole } from '../../code/analysis.js';
import type { TokenRange } from './constant-expressions.js';
import { type HashKey } from './keyed-hash.js';
import type { TokenIds } from './token-ids.js';
import type { Vocabulary } from './vocabulary.js';
/** Levels of abstraction at which elements are grouped, from exact to general. Keys hold their index. */
export declare const FAMILY_LEVELS: readonly ["exact", "literals", "locals", "skeleton", "shape", "name", "suffix", "prefix", "own suffix", "own prefix", "constant", "constant shape", "ending 2", "ending 3", "own ending 2", "own ending 3", "comment", "comment word", "comment place", "style", "layout", "pair", "text word", "text pair", "text opening", "text ending", "text casing", "text letter", "text habit", "text run", "signature"];
export type FamilyLevel = (typeof FAMILY_LEVELS)[number];
/** A family's key: 47 bits of two keyed hashes and 6 bits of level, exact in a double. */
export type FamilyKey = number;
/** The key of two families together, in any order. The keys are hashes of a secret key, so it is too. */
export declare function pairKey(one: FamilyKey, other: FamilyKey): FamilyKey;
/** Whether a level is one of the text that goes with the code. */
export declare function isOfText(level: FamilyLevel): boolean;
/** The level of a key. */
export declare function levelOf(key: FamilyKey): FamilyLevel;
/** The family of comments with a word. */
export declare function commentWordKey(word: string, key: HashKey): FamilyKey;
/** The tokens of a statement, for `FamilyKeys.statement`. */
export interface StatementTokens extends TokenRange {
    readonly ids: TokenIds;
    /** Token ids of names that are locals of the function. */
    readonly locals: ReadonlySet<number>;
}
/** Computes the keys of the families that elements belong to. */
export declare class FamilyKeys {
    private readonly vocabulary;
    private readonly key;
    /** Keys of names by token id, for each role. */
    private readonly ofNames;
    private readonly local;
    constructor(vocabulary: Vocabulary);
    /** Families of an identifier, by its token id: its name, its affixes, and the endings of a name that the function gives. */
    identifier(id: number, role: IdentifierRole | null): readonly FamilyKey[];
    private nameKeys;
    private affixKeys;
    /** Only for names that the function gives: an attacker cannot change the ending of a called function's name. */
    private endingKeys;
    /** Families of a statement, one per level, without levels that equal the level before. */
    statement(statement: StatementTokens): readonly FamilyKey[];
    /** Families of an expression of constants. */
    constant(ids: TokenIds, { start, end }: TokenRange): readonly FamilyKey[];
    /**
     * Families of a comment: as a whole, by its words and by its place.
     * @param id of its text in the vocabulary
     */
    comment(id: number, text: string, place: string): readonly FamilyKey[];
    /**
     * Families of a style, by the id of its text: of all units with the form, and of those with no other form of its construct. Who
     * rewrites a function writes one form in all places; natural code that has a rare form mostly has the usual one too.
     */
    style(id: number, isAlone: boolean): readonly FamilyKey[];
    /** The family of a style, of a comment as a whole, or of a part of a text, by the id of its text. */
    trait(id: number): readonly FamilyKey[];
    private sequence;
    private skeletons;
    private readonly symbolHashes;
    private symbols;
}
