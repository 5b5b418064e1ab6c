/** Compares texts by their words: cosine by ln(texts / texts with the word). */
export declare class TextRelatedness {
    #private;
    /** Distinct words of each text, ascending. */
    readonly rows: readonly Int32Array[];
    readonly weights: Float64Array;
    constructor(texts: readonly string[]);
    /** A word by its number, in lower case. */
    wordAt(id: number): string;
    /** The numbers of the words in some texts. */
    idsIn(texts: readonly string[]): Set<number>;
    /**
     * How much more related some texts are than random ones, without some words: the mean over their pairs of min(s, c) / c, with
     * s the similarity of a pair and c its 90 % quantile for random pairs, less that of random pairs and its standard error, over 1
     * less that of random pairs. 0 for most random texts, 1 where all pairs are relatives.
     * @param masked words that are left out of all texts, also of the random ones
     * @param own    words that are left out of the text at a place of `texts`
     * @param among  the random texts are from these; `null`: from all
     * @param pairs  random pairs that are compared
     */
    excess(texts: Int32Array, masked: ReadonlySet<number>, own?: (place: number) => ReadonlySet<number>, among?: Int32Array | null, pairs?: number): number;
}
