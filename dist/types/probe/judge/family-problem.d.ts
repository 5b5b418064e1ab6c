import type { FamilyTestInput } from '../families/family-test-input.js';
/** A family that chance does not explain. */
export interface AcceptedFamily {
    /** Its number in the index. */
    readonly family: number;
    readonly label: 0 | 1;
    readonly value: number;
    readonly pValue: number;
}
/** The verdict of the families on one problem: label 1 against label 0. */
export interface ProblemVerdict {
    /** Number of tested families. */
    readonly tested: number;
    /** The least number of carriers of a family that would have been accepted; `null`: none would. */
    readonly power: number | null;
    /** Families for a second judge, by their numbers in the index. */
    readonly doubtful: readonly number[];
    readonly accepted: readonly AcceptedFamily[];
    /** Per record: the accepted family that explains it, as a place in `accepted`, or -1. */
    readonly explained: Int32Array;
    /** Families that are not accepted, by their number in the index; above 0 towards label 1. */
    readonly others: ReadonlyMap<number, number>;
    /** Per record: the strongest evidence for its own label, and the index carrier that gives it, or -1. */
    readonly evidence: Float32Array;
    readonly carriers: Int32Array;
    /** Per record: the fraction of clean records that have at least this evidence. */
    readonly pValues: Float64Array;
    /** The same for any evidence for a label. */
    readonly pValueOf: (evidence: number, label: 0 | 1) => number;
}
/** Input for the test of what was added last. */
export interface PartTestInput extends Pick<FamilyTestInput, 'counting' | 'tiers' | 'novelty' | 'probabilities'> {
    /** 1 for added records that have a label. */
    readonly judged: Uint8Array;
}
/** What of the records was added last, and which of them are not judged. */
interface AddedRecords {
    readonly parts: readonly PartTestInput[];
    /** 1 for records that are not judged. */
    readonly base: Uint8Array;
    /** The accepted rate of clean data with an accepted family. */
    readonly level: number;
}
/**
 * Tests all records together, and each part that was added last by itself, where a family that older records do not have is
 * evidence. A false family that the base shows alone is one event, however many changes follow, and has what the parts leave
 * of the level.
 */
export declare function judgeProblem(input: FamilyTestInput, { parts, base, level }: AddedRecords, seed: number): ProblemVerdict;
export {};
