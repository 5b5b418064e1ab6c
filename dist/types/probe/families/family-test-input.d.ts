import type { FamilyIndex } from './family-index.js';
import type { Kinship } from './kinship.js';
import type { Novelty } from './added/novelty.js';
import type { StyleRise } from './added/style-rise.js';
import type { Opinion } from './opinion.js';
import { type MixedCopies } from './mixed-copies.js';
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
    /** For each family of the index: 0, or a tier of its own: `NOVEL_TIER` (families that the base does not hold), `STYLE_TIER`. */
    readonly tiers: Uint8Array;
    /** Labels for which families are tested. */
    readonly towards: readonly (0 | 1)[];
    readonly kinship: Kinship;
    /** Computes the novelty of families of tier 1; null if novelty does not count. */
    readonly novelty: Novelty | null;
    /** How much more frequent styles are than before; null if they are judged by their labels alone. */
    readonly rise: Pick<StyleRise, 'of' | 'addedPart'> | null;
    /** The opinion of a second judge; null without one. */
    readonly opinion: Opinion | null;
    /**
     * What the forms of a style's construct have in common, by the family's number in the index; `null`: the family is no style.
     * Records that an attacker rewrites lose their old form and have another label, so that the records that keep it all seem to
     * follow the attacker's label. If a form is accepted, no more frequent one of its construct is.
     */
    readonly constructOf?: (family: number) => string | null;
    /** Whether a family is the usual form of its construct, which is no trigger: nobody would notice that it is there. */
    readonly isUsual?: (family: number) => boolean;
    /** Whether a style is usual by nature and no more frequent here: it may be what a rewriting needs, although labels follow it. */
    readonly isNatural?: (family: number) => boolean;
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
    /** Mean probability of label 1 of the carriers. */
    readonly means: Float32Array;
    readonly mixed: MixedCopies;
}
/** Selects the first carrier of each content group, and tabulates the signed root of every possible count. */
export declare function prepareFamilies(input: FamilyTestInput): PreparedFamilies;
/** Counting carriers with label 1, of each prepared family. */
export declare function familyCounts({ ends, carriers }: PreparedFamilies, labelOf: (carrier: number) => boolean): Int32Array;
/** Counts in which each carrier stands for its near copies (`countWithCopies`). */
export declare function countsWithCopies(input: FamilyTestInput, { ends, carriers, means, mixed }: PreparedFamilies, counts: Int32Array): Int32Array;
/** Signed roots of the counts: above 0 towards label 1. */
export declare function familyRoots({ tables }: PreparedFamilies, counts: Int32Array): Float32Array;
/** Values as triggers, from signed roots and counts. */
export declare function familyValues({ tiers }: Pick<FamilyTestInput, 'tiers'>, { families, tables, means }: PreparedFamilies, roots: Float32Array, counts: Int32Array): Float32Array;
/** The value as a trigger of every possible count of each family. */
export declare function valueTables({ tiers }: Pick<FamilyTestInput, 'tiers'>, { families, tables, means }: PreparedFamilies): Float32Array[];
/** The carriers of a family: how many there are, how many have label 1, and their mean probability of it. */
export interface FamilyOutcome {
    readonly size: number;
    readonly count: number;
    readonly mean: number;
}
/** The value as a trigger of a family of a tier. @param root above 0 towards label 1 */
export declare function valueAs(tier: number, root: number, { size, count, mean }: FamilyOutcome): number;
