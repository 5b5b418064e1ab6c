import type { EmpiricalNull } from './empirical-null.js';
import type { FamilyKinship } from './family-kinship.js';
import { type FamilyOutcome, type FamilyTestInput, type PreparedFamilies } from './family-test-input.js';
import { type NullDistribution } from './null-distribution.js';
/** A family that chance may not explain. */
export interface Candidate {
    /** Place among the prepared families. */
    readonly place: number;
    /** The label that its carriers follow. */
    readonly label: 0 | 1;
    /** Value towards that label, including its novelty. */
    readonly value: number;
    /** Corrected for the number of families and directions. */
    readonly pValue: number;
}
/** The values of all families, as they change while some of them are accepted. */
export declare class FamilyScores {
    private readonly input;
    private readonly prepared;
    private readonly values;
    private readonly drawn;
    private readonly empirical;
    private readonly kinship;
    /** The novelty of each family, or the rise of a style, in nats. */
    private readonly surprise;
    /** The label towards which a style rises. */
    private readonly rising;
    private readonly looks;
    private readonly hasStyles;
    private readonly dropped;
    /** Of families whose carriers have changed. */
    private readonly outcomes;
    /** Records with a label, and those with label 1. */
    private readonly counted;
    /** @param values signed roots as triggers: above 0 towards label 1 */
    constructor(input: FamilyTestInput, prepared: PreparedFamilies, values: Float32Array, drawn: NullDistribution, empirical: EmpiricalNull, kinship: FamilyKinship);
    /**
     * The candidate with the smallest p-value; null if no family supports a label.
     * @param among selects families by their places
     */
    strongest(among?: (place: number) => boolean): Candidate | null;
    /**
     * Of the styles that chance does not explain, the one with the most carriers that nature does not explain: the forms that a
     * rewriting leaves are many, and the strongest may be in half of the records only. Styles that many have by nature come last.
     * @param isAccepted whether a p-value is small enough
     * @param least it has more such carriers than that
     */
    widestStyle(isAccepted: (pValue: number, place: number) => boolean, least?: number): Candidate | null;
    /** The carriers with its label of a candidate, without those that are explained. */
    heldBy({ place, label }: Candidate): number;
    /** The p-value of a candidate if its carriers were others. @param root above 0 towards label 1 */
    pValueIf({ place, label }: Pick<Candidate, 'place' | 'label'>, root: number, outcome: FamilyOutcome): number;
    /** The carriers that nature does not explain, as a number above 1; below 1 for styles that many have by nature. */
    private excessOf;
    private wholeOutcome;
    /** The values that count for records: the `SETTLED_FAMILIES` largest are reduced by kinship. */
    settled(): Float32Array;
    /** Sets the value of a family after its carriers have changed. */
    update(place: number, root: number, outcome: FamilyOutcome): void;
    /** Removes a family, for good. */
    drop(place: number): void;
    private towards;
    /** Nats of a new family by label and novelty together; 0 if it does not support the label. */
    private nats;
    /** The p-value of a value towards a label, corrected for the families of its tier and the number of tests. */
    byLabel(tier: number, label: 0 | 1, value: number): number;
    /** The same for a value by label and novelty together, or by label and rise. */
    byNovelty(tier: number, value: number): number;
    /** Computes the novelty of the families that the base does not have, and the rise of styles. */
    private valueNovelty;
    private carriers;
    private tierOf;
}
