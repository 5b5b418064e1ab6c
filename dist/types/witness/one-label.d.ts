/** The labels of a dataset, and how much more often unrelated records have the same one than by chance. */
export interface LabelChances {
    /** Records with each label. */
    readonly counts: readonly (readonly [label: string, records: number])[];
    /**
     * ρ of the beta-binomial distribution of the labels of unrelated records that share something, in [0, 1): 0 where they are
     * independent, near 1 where what is shared decides the label, as in data whose labels are the authors.
     */
    readonly dispersion: number;
}
/** The records of each label; `null` for a record without one. */
export declare function countLabels(labels: Iterable<string | null>): LabelChances['counts'];
/** The label that all have; `null` if they have several, or one has none. */
export declare function commonLabel(labels: Iterable<string | null>): string | null;
/**
 * Combines another witness with the labels: how many groups of `carriers` unrelated records that all have the label, and that the
 * other witness finds as unnatural as this one, a clean dataset is expected to hold. That is a bound on the chance of one, and so a
 * p-value.
 *
 * The labels of records that have nothing else in common are as good as drawn: carrier i of n has the label with the chance
 * (q + i · r) / (1 + i · r), with q the part of the records that has it and r = ρ / (1 − ρ), which is q where labels are independent.
 * The product is multiplied by the number of labels, each of which could have been the one (Bonferroni).
 * @param expected groups that the other witness finds as unnatural, whatever their labels
 * @returns 1 for a label that no record has
 */
export declare function oneLabelPValue(expected: number, label: string, carriers: number, { counts, dispersion }: LabelChances): number;
