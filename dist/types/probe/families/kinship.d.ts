import type { SparseRows } from '../read/sparse-rows.js';
/**
 * Measures which records are similar beyond the pattern that they have in common: functions of one file, commit or bug,
 * whose labels are one decision and not many. The similarity is the cosine of the features, weighted by their rarity
 * (idf). An attacker poisons arbitrary functions, while the carriers of a natural family are mostly related.
 */
export declare class Kinship {
    /** Features of each record that occur in another record too, numbered densely: row r is [ends[r − 1], ends[r]). */
    private readonly features;
    private readonly ends;
    /** ln(records / records that have it)² of each feature. */
    private readonly weights;
    /** Scratch: the number of each feature in the current comparison, plus 1. */
    private readonly numberOf;
    private readonly minSimilarity;
    private readonly seen;
    /** @param groups content group of each record: near copies do not count as random pairs */
    constructor(rows: SparseRows, groups: Int32Array, seed: number);
    private usual;
    /**
     * The independence of carriers: each counts 1 / (1 + number of its kin).
     * @param records distinct
     * @returns the mean over the records, in (0, 1]
     */
    independence(records: ArrayLike<number>): number;
    private measure;
    /** Cosines between records, without the features that at least `maxFraction` of them hold. */
    private similarity;
    /** The features of some records, numbered from 0 in the order in which they are met. */
    private numbered;
    private endOf;
}
