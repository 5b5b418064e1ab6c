import type { RecordLevels } from './record-levels.js';
/** A family that chance does not explain. */
export interface AcceptedFamily {
    /** Its number in the index; of a pair, that of its first family. */
    readonly family: number;
    /** The second family of a pair; -1 for a single family. */
    readonly partner: number;
    readonly label: 0 | 1;
    readonly value: number;
    readonly pValue: number;
}
/** The verdict of the families on one problem: label 1 against label 0. */
export interface ProblemVerdict {
    /** Number of tested families, without pairs. */
    readonly tested: number;
    /** The least number of carriers of a family that would have been accepted; `null`: none would. */
    readonly power: number | null;
    /** The same for a style that no other record has. */
    readonly stylePower: number | null;
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
    readonly levels: RecordLevels;
}
