/** The features of each record: sorted buckets, each once, in rows; and a scale per row. */
export interface SparseRows {
    readonly buckets: Int32Array;
    /** Row r is [ends[r − 1], ends[r]). */
    readonly ends: Int32Array;
    /** The value of each feature in a row, proportional to 1 / √tokens, so that long functions do not dominate. */
    readonly scales: Float64Array;
}
/** The scale of a record by its number of tokens. Masked tokens count, so that a mask changes no other feature. */
export declare function scaleOf(tokens: number): number;
/** Collects rows. */
export declare class SparseRowsBuilder {
    private readonly buckets;
    private readonly ends;
    private readonly scales;
    /** Adds a row: the distinct buckets among `occurrences`. */
    add(occurrences: Int32Array, scale: number): void;
    build(): SparseRows;
}
