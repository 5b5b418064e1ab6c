import { type Carried } from './carrier-index.js';
/** A family of prompts and a fragment of responses that go together more often than by chance. */
export interface AssociatedPair {
    readonly family: Carried;
    readonly fragment: Carried;
    /** Records that have both, ascending. */
    readonly records: Int32Array;
    /** Carriers of the family among the records where the fragment could have been. */
    readonly carriers: Int32Array;
    /** ln of the probability of so many by chance. */
    readonly logP: number;
}
/** What the screen found. */
export interface ScreenedPairs {
    /** The strongest first. */
    readonly pairs: readonly AssociatedPair[];
    /** Pairs with enough common records that were looked at. */
    readonly looked: number;
}
/** Fewer common records are no pattern. */
export declare const LEAST_COMMON = 5;
/** What a pair must have in common: see `PRESENT`. */
interface Shares {
    readonly ofFamily: number;
    readonly ofFragment: number;
    readonly lift: number;
}
/** What the screen must know of the records. */
export interface ScreenContext {
    /** The records where a fragment could have been, ascending; `null`: all. */
    readonly within: (fragment: Carried) => Int32Array | null;
    /** Whether a pair is explained without a test. */
    readonly explains: (pair: AssociatedPair) => boolean;
}
/**
 * Finds pairs of a family and a fragment that go together: the strongest by Fisher's exact test.
 * @param size records
 */
export declare function screenPairs(size: number, families: readonly Carried[], fragments: readonly Carried[], { within, explains }: ScreenContext): ScreenedPairs;
/**
 * A family and a fragment as a pair; `null`: they have too little in common.
 * @param all      records where the fragment could have been
 * @param carriers of the family among these
 */
export declare function associated(all: number, family: Carried, fragment: Carried, carriers: Int32Array, least?: Shares): AssociatedPair | null;
export {};
