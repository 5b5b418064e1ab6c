import { type FamilyTestInput, type PreparedFamilies } from './family-test-input.js';
import type { FamilyKinship } from './family-kinship.js';
/** The distribution of family values when labels depend on the calibrated probabilities alone. */
export interface NullDistribution {
    /** Largest value of the families of a tier towards a label, one per draw, ascending: see `tailPlace`. */
    readonly maxima: readonly Float64Array[];
    /** Number of families in each tier. */
    readonly families: readonly number[];
    /** The signed roots of the first draws, family by family, for the empirical null. */
    readonly examples: readonly Float32Array[];
}
/**
 * Draws labels from the calibrated probabilities and tests every family on each draw (parametric bootstrap).
 * One uniform random number per content group decides its label in all families, so that families with common carriers
 * are correlated as in the data, and near copies get the same label.
 */
export declare function simulateNull(input: FamilyTestInput, prepared: PreparedFamilies, kinship: FamilyKinship, seed: number): NullDistribution;
/** The index of the maxima of a tier towards a label. */
export declare function tailPlace(tier: number, label: 0 | 1): number;
/**
 * P(largest value ≥ value) in clean data: by counting the draws; beyond the largest draw by the Gumbel distribution with
 * their mean and variance, whose tail is heavier than the normal's; and never more than the sum over all families of
 * Chernoff's bound exp(−value² / 2), which holds for the signed root. Where no family has a value in some draws, the mean
 * and variance say nothing of the tail: then it falls as that bound does, from a high
 * quantile on, or from the smallest value.
 * @param families number of families in each draw
 */
export declare function tailOfMaxima(maxima: Float64Array, value: number, families: number): number;
/**
 * P(any of `families` reaches this many nats by label and novelty together): each part has the tail e^{−t} of Chernoff's
 * bound, so their sum has (1 + t) e^{−t}.
 */
export declare function noveltyTail(nats: number, families: number): number;
