import type { FamilyIndex } from './family-index.js';
import type { Kinship } from './kinship.js';
import type { Novelty } from './novelty.js';
import type { Opinion } from './opinion.js';
/** The input of the family test, one problem at a time: label 1 against label 0. */
export interface FamilyTestInput {
    readonly index: FamilyIndex;
    /** Label of each record, 1 or 0. */
    readonly targets: Uint8Array;
    /** Content group of each carrier of the index: near copies count once. */
    readonly groups: Int32Array;
    /** Calibrated probability of label 1 of each carrier of the index, its element masked. */
    readonly probabilities: Float32Array;
    /** 1 for carriers that count: records that are judged, not those of the base. */
    readonly counting: Uint8Array;
    /** For each family of the index: 0, or 1 for a tier of its own (families that the base does not hold). */
    readonly tiers: Uint8Array;
    /** Labels for which families are tested. */
    readonly towards: readonly (0 | 1)[];
    readonly kinship: Kinship;
    /** Computes the novelty of families of tier 1; null if novelty does not count. */
    readonly novelty: Novelty | null;
    /** The opinion of a second judge; null without one. */
    readonly opinion: Opinion | null;
    /** A family is tested if it has at least this many groups of carriers. */
    readonly least: number;
}
/** The counting carriers of each family that can be tested, and the value of every possible outcome. */
export interface PreparedFamilies {
    /** Families by their number in the index. */
    readonly families: Int32Array;
    /** Counting carriers of the i-th: [ends[i − 1], ends[i]), as places in the index's carriers. */
    readonly ends: Int32Array;
    readonly carriers: Int32Array;
    /** Signed roots by the number of carriers with label 1. */
    readonly tables: readonly Float32Array[];
}
/** Selects the first carrier of each content group, and tabulates the signed root of every possible count. */
export declare function prepareFamilies(input: FamilyTestInput): PreparedFamilies;
/** Counting carriers with label 1, of each prepared family. */
export declare function familyCounts({ ends, carriers }: PreparedFamilies, labelOf: (carrier: number) => boolean): Int32Array;
/** Signed roots of the counts: above 0 towards label 1. */
export declare function familyRoots({ tables }: PreparedFamilies, counts: Int32Array): Float32Array;
/** Values as triggers, from signed roots and counts. */
export declare function familyValues({ tables }: PreparedFamilies, roots: Float32Array, counts: Int32Array): Float32Array;
