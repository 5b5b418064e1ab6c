import type { FamilyTestInput, PreparedFamilies } from './family-test-input.js';
/** The family with the largest value, among some families. */
export interface Largest {
    readonly place: number;
    /** Reduced by the kinship of the carriers. */
    readonly value: number;
}
/**
 * Family values reduced by kinship: value · √independence. The independence is computed only for families whose value
 * without it is the largest, which is rare.
 */
export declare class FamilyKinship {
    private readonly input;
    private readonly prepared;
    /** √independence of each prepared family; 1 until it is known. */
    private readonly factors;
    private readonly known;
    constructor(input: FamilyTestInput, prepared: PreparedFamilies);
    /** √independence of a family's carriers, in (0, 1]. */
    factor(place: number): number;
    /**
     * The largest value · factor; null where none is above 0.
     * @param valueAt not below 0; 0 for families that do not take part
     */
    largest(valueAt: (place: number) => number): Largest | null;
    /**
     * The largest sign · value · factor among the families of one tier; null where none is above 0. As `largest`, for the
     * loop over all families in hundreds of draws.
     */
    largestOf(values: Float32Array, sign: 1 | -1, tiers: Uint8Array, tier: number): Largest | null;
}
