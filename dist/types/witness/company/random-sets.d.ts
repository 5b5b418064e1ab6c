/** Carriers of a family that are compared: the mean of 200 is as exact as that of all. */
export declare const MAX_COMPARED: 3 | 6 | 5 | 4 | 8 | 10 | 13 | 16 | 20 | 100 | 200 | 40 | 60 | 30;
/** ln(p / (1 − p)) of a proportion, bounded. */
export declare function logit(proportion: number): number;
/** The distribution of a value for random sets of items, by their size. */
export interface RandomSets {
    /** The value below which the proportion `level` of random sets of this size lies. */
    quantile(size: number, level: number): number;
}
/**
 * Draws random sets of items, those of a size when they are needed. The draws depend on the items and their order alone.
 * @param items   what may be drawn: records without near copies, or places of names
 * @param valueOf the value of a set
 */
export declare function drawRandomSets(items: Int32Array, valueOf: (drawn: Int32Array) => number): RandomSets;
/** `size` different items, in random order (Floyd 1987). */
export declare function sample(items: Int32Array, size: number, random: () => number): Int32Array;
