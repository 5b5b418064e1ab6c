import { type TokenOutline } from '../../code/elements/token-outline.js';
import type { Unit } from '../../data/unit.js';
/** The outline of a unit, and whether it came from the cache. */
export interface FoundOutline {
    readonly outline: TokenOutline;
    readonly isCached: boolean;
}
/** Makes or looks up the outline of a unit: the part of it that a probe learns from. */
export interface Outlines {
    /** @throws CodePurifyError (`input`) for code that cannot be analysed */
    of(unit: Unit): Promise<FoundOutline>;
    /** Writes new outlines for the next run and frees their memory. */
    save(): Promise<void>;
}
/** Parses every unit, without a cache. */
export declare const parsedOutlines: Outlines;
/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They do not depend on the seed or on labels,
 * so every run of the same program can use them. A line that does not fit the code is ignored.
 */
export declare class FolderOutlines implements Outlines {
    #private;
    private readonly tool;
    /**
     * @param folder         created when the first outlines are written
     * @param tool           identifies the program and its grammars: lines of other versions are not used
     * @param maxShardLength UTF-16 units that a shard's lines may take
     */
    constructor(folder: string, tool: string, maxShardLength?: number);
    of(unit: Unit): Promise<FoundOutline>;
    save(): Promise<void>;
}
