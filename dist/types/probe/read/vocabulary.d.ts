import { type TokenKind } from '../../code/parsing/tokens.js';
import { type HashKey } from './keyed-hash.js';
/**
 * Distinct tokens whose hashes a trained probe keeps between records: about 200 bytes each. Hashes depend on the key
 * alone, so a new vocabulary with the same key gives the same answers.
 */
export declare const MAX_VOCABULARY = 500000;
/** The class of a literal (string, character, number); other words stay as they are. */
export declare function literalClass(text: string): string;
/** A token with its hashes, which depend on the vocabulary's key. */
export interface TokenEntry {
    readonly kind: number;
    /** Cut if it is long. */
    readonly text: string;
    /** Exact and reduced, two hashes each: see `Vocabulary`. */
    readonly hashes: readonly [number, number, number, number];
    readonly own: readonly number[];
    readonly isWord: boolean;
}
/** A vocabulary as data that can be cloned. */
export interface StoredVocabulary {
    readonly key: HashKey;
    readonly kinds: Uint8Array;
    readonly texts: readonly string[];
    readonly words: ReadonlySet<number>;
    readonly lateWords: ReadonlyMap<number, string>;
    /** Hashes of the tokens, exact and reduced; of their own features, and where those of each token end. */
    readonly lists: readonly Int32Array[];
}
/**
 * The distinct tokens of a corpus with their ids. Each token is hashed once, with its own features. Hashes are keyed, so
 * that nobody without the key can construct two tokens with the same hash.
 */
export declare class Vocabulary {
    readonly key: HashKey;
    readonly kinds: number[];
    readonly texts: string[];
    private readonly ids;
    private readonly words;
    private readonly lateWords;
    private readonly exactFirst;
    private readonly exactSecond;
    private readonly classFirst;
    private readonly classSecond;
    /** Hashes of a token's own features; rows end at `ownEnds`. */
    private readonly own;
    private readonly ownEnds;
    /** @param stored the tokens of another thread's vocabulary, which no text is looked up by */
    constructor(key: HashKey, stored?: StoredVocabulary | null);
    /** All tokens as data. */
    stored(): StoredVocabulary;
    get size(): number;
    /** The id of a token; a new token gets the next one. Tokens with different kind or text have different ids. */
    idOf(text: string, kind: TokenKind): number;
    /** The id of a word of a text (`wordText`). Words differ from tokens of code. */
    wordId(text: string): number;
    /** Whether an id is one of a word of a text. */
    isWord(id: number): boolean;
    /** The id of a trait's text, which is no token: nothing else has the same. */
    traitId(text: string): number;
    /** Keeps a word that comes after the part of its comment that is kept as text. @param key of its family */
    addLateWord(key: number, word: string): void;
    /** Such a word by the key of its family. */
    lateWord(key: number): string | null;
    private addHashes;
    /** Adds sub-words and affixes of a name, each once; nothing for a name of one part. */
    private addNameParts;
    /** All that is known of a token. */
    entry(id: number): TokenEntry;
    /** Adds a token of another vocabulary with the same key. @returns its id, which no text is looked up by */
    addEntry({ kind, text, hashes: [exact, exact2, reduced, reduced2], own, isWord }: TokenEntry): number;
    /** 32-bit hash of the token as it is. */
    exact(id: number): number;
    /** A second, independent hash of the same. */
    exact2(id: number): number;
    /** Hash of a literal's class; equal to `exact` for other tokens. */
    reduced(id: number): number;
    /** A second, independent hash of the same. */
    reduced2(id: number): number;
    /** Start of the token's own features (besides its 1-gram), for `ownHash`. */
    ownStart(id: number): number;
    /** End (exclusive) of the token's own features. */
    ownEnd(id: number): number;
    /** Hash of one of the own features. */
    ownHash(index: number): number;
}
