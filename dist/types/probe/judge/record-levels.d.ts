/**
 * P-values of records by rank: the fraction of the records with the same label that have at least as much evidence.
 * Records that an unlikely family explains are left out. In clean data, a fraction `a` of the records has a p-value of at
 * most `a`, even if labels correlate in ways that no probe learns.
 */
export declare class RecordLevels {
    readonly pools: readonly [Float32Array, Float32Array];
    /** @param pools evidence of the clean records of label 0 and of label 1, in ascending order */
    constructor(pools: readonly [Float32Array, Float32Array]);
    /**
     * @param evidence of each record for its own label
     * @param pooled 1 for records that count as clean
     */
    static of(evidence: Float32Array, targets: Uint8Array, pooled: Uint8Array): RecordLevels;
    /** Number of clean records of a label. */
    size(label: 0 | 1): number;
    /** P-value of the evidence for a label. The record itself is one of the n + 1; 1 without evidence. */
    pValue(evidence: number, label: 0 | 1): number;
}
