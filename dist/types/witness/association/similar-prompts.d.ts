import type { TextRelatedness } from './text-relatedness.js';
/** Prompts without the trigger that each carrier is compared with. */
export declare const NEIGHBOURS = 50;
/** Expected shares of a fragment among carriers of a trigger. */
export interface Expected {
    /** For each compared carrier: the share of the fragment among the most similar prompts without the trigger, in (0, 1). */
    readonly shares: readonly number[];
    /** Compared carriers whose response has the fragment. */
    readonly having: number;
    /** Carriers over compared carriers. */
    readonly scale: number;
}
/** Finds the prompts that are most like a given one. */
export declare class SimilarPrompts {
    #private;
    private readonly prompts;
    constructor(prompts: TextRelatedness);
    /**
     * How often a fragment is expected in the responses to the carriers of a trigger: as often as in those to the most similar
     * prompts without it, (h + 1) / (n + 2) for h of n. Where few have a word in common with it, the others count with the mean of all.
     * @param carriers of the trigger
     * @param masked   the words of the trigger
     * @param has      whether a response has the fragment
     * @param counts   whether a record may be compared
     */
    expected(carriers: Int32Array, masked: ReadonlySet<number>, has: (record: number) => boolean, counts: (record: number) => boolean): Expected;
}
