import type { Analysis } from '../../code/analysis.js';
import type { UsualForm } from '../judge/usual-form.js';
import type { FamilyLevel } from '../read/family-keys.js';
/** One side of code, or two of a pair. */
export type RecordSides = readonly [Analysis] | readonly [Analysis, Analysis];
/** The prediction for a record by the model of its fold, which was not trained on the record. */
export interface ProbeReading {
    /** The most likely label; for generation also `OTHER_OUTPUT`. */
    readonly prediction: string;
    /** Calibrated probability of that label, in [0, 1]. */
    readonly confidence: number;
    /** Calibrated probability of the recorded label, in [0, 1]. */
    readonly recorded: number;
}
/** Prediction of a generation probe when no output that several records have is likely. */
export declare const OTHER_OUTPUT = "another output";
/** The element that counts against a record. */
export interface RecordElement {
    readonly side: number;
    /** Index into the elements of that side's analysis. */
    readonly element: number;
    /** Log-odds of the recorded label, as the record is and without the element (nats, not calibrated). */
    readonly logOdds: number;
    readonly without: number;
}
/** The evidence of the families against one record, or against a version of it. */
interface RecordEvidenceVerdict {
    /** Fraction of clean records with the same label that have at least this evidence; 1 without evidence. */
    readonly pValue: number;
    /** See `RecordEvidence`; 0 without evidence. */
    readonly evidence: number;
    /** The accepted family that explains its label, as an index into `families`, or -1. */
    readonly family: number;
    readonly element: RecordElement | null;
    /** The second element of a pair; `null` where one element is the trigger. Both have the log-odds without both. */
    readonly partner: RecordElement | null;
}
/** The verdict on a version of a record: the judged one, or a purified one. */
export interface SidesVerdict extends RecordEvidenceVerdict, ProbeReading {
}
/** The verdict on one unit of a record. Its prediction is that of the record. */
export interface RecordVerdict extends SidesVerdict {
    /** The prediction with `element` and its partner masked in all places and sides; `null` without such an element. */
    readonly without: ProbeReading | null;
}
/** An accepted family: a pattern that labels follow beyond what the rest of the code explains. */
export interface FamilyVerdict {
    /** Identifies the pattern in all runs with the same seed: `exact:1f3k…`. */
    readonly key: string;
    readonly level: FamilyLevel;
    /** The word that its comments have in common; `null`: see `familyWord`. */
    readonly word: string | null;
    /** Of a style, how most other records write the same; `null`: it is none, or all write it so. */
    readonly usual: UsualForm | null;
    /**
     * Whether it only makes records suspicious: a style that so many records with the label may have by nature, or a statement that may be
     * what a rewriting left (`isLeftForm`).
     */
    readonly isCommon: boolean;
    /** The levels of the two families of a pair; `null` for a single family. */
    readonly pair: readonly [FamilyLevel, FamilyLevel] | null;
    readonly label: string;
    /** Signed root of the likelihood ratio as a trigger: comparable to a normal z. */
    readonly value: number;
    /** Corrected for the number of families, labels and directions. */
    readonly pValue: number;
    /** Whether a second judge, which sees no labels, takes its elements for triggers. */
    readonly confirmed: boolean;
    /** Judged records that hold it, and how many of them have the label (`labelled`). */
    readonly carriers: number;
    readonly labelled: number;
    /** Of records of the base that hold it and have the label, the latest first: the number of the first unit that does. */
    readonly merged: readonly number[];
    /**
     * Mean calibrated probability of the label over these carriers with the element masked: how often similar code has it. In
     * a change, by the labels of the base.
     */
    readonly expected: number;
    /** Records of the base that hold it. */
    readonly baseHolders: number;
    /** For each judged record that holds it, with the label or without, the number of its first unit that does; ascending. */
    readonly members: readonly number[];
    /** A unit that holds it, and the place there, of a pair that of its first element: reports show it. */
    readonly example: {
        readonly record: number;
        readonly side: number;
        readonly element: number;
    };
}
/** A family that the labels alone do not decide: a second judge sees it. */
export interface DoubtfulFamily {
    /** As in `FamilyVerdict`. */
    readonly key: string;
    /** Units of some of the judged records that hold it, with any label, and the places there. */
    readonly carriers: readonly {
        readonly record: number;
        readonly side: number;
        readonly element: number;
    }[];
}
/** What a verdict on a dataset says. Units are numbered in the order of adding; in most data each is a record of its own. */
export interface VerdictFacts {
    readonly kind: 'judged';
    readonly labels: readonly string[];
    /** By the number of the unit; `null` for those of the base and those without a class. */
    readonly records: readonly (RecordVerdict | null)[];
    /** Strongest first. */
    readonly families: readonly FamilyVerdict[];
    /** Families for a second judge, each once. */
    readonly doubtful: readonly DoubtfulFamily[];
    /** Records of the window, without those of a change that ends it. */
    readonly recent: number;
    /** Number of tested families, without pairs. */
    readonly tested: number;
    /**
     * The least number of carriers with one label that would have been accepted, for the label for which most are needed;
     * `null`: no number would.
     */
    readonly power: number | null;
    /** The same for a style that no other record has. */
    readonly stylePower: number | null;
    /** Labelled records of the base, and those of them with a label that was not learned; `null` without a base. */
    readonly baseLabels: {
        readonly labelled: number;
        readonly rare: number;
    } | null;
}
export {};
