import type { Analysis } from '../../code/analysis.js';
import type { FamilyLevel } from '../read/family-keys.js';

/** One side of code, or two of a pair. */
export type RecordSides = readonly [Analysis] | readonly [Analysis, Analysis];

/** What the model of a record's fold, which never saw it, says of the record. */
export interface ProbeReading {
  /** The label it holds for the likeliest; of generation also `OTHER_OUTPUT`. */
  readonly prediction: string;
  /** Calibrated probability of that label, in [0, 1]. */
  readonly confidence: number;
  /** Calibrated probability of the recorded label, in [0, 1]. */
  readonly recorded: number;
}

/** Prediction of a generation probe where no output that records share is likely. */
export const OTHER_OUTPUT = 'another output';

/** The element that counts against a record. */
export interface RecordElement {
  readonly side: number;
  /** Index into the elements of that side's analysis. */
  readonly element: number;
  /** Log-odds of the recorded label, as the record is and without the element (nats, not calibrated). */
  readonly logOdds: number;
  readonly without: number;
}

/** What the families say of one record, or of a version of it. */
interface RecordEvidenceVerdict {
  /** Share of clean records with the same label that have as much evidence; 1 where there is none. */
  readonly pValue: number;
  /** See `RecordEvidence`; 0 where there is none. */
  readonly evidence: number;
  /** The accepted family that explains its label, as an index into `families`, or -1. */
  readonly family: number;
  readonly element: RecordElement | null;
}

/** What is found of a version of a record: as it was judged, or purified. */
export interface SidesVerdict extends RecordEvidenceVerdict, ProbeReading {}

/** What is found of one record. */
export interface RecordVerdict extends SidesVerdict {
  /** The reading without `element`, in all places and sides; `null` where no element counts against it. */
  readonly without: ProbeReading | null;
}

/** An accepted family: a pattern that labels follow beyond what the rest of the code explains. */
export interface FamilyVerdict {
  /** Names the pattern in this run and every other with the same seed: `exact:1f3k…`. */
  readonly key: string;
  readonly level: FamilyLevel;
  readonly label: string;
  /** Signed root of the likelihood ratio as a trigger: comparable to a normal z. */
  readonly value: number;
  /** Corrected for the number of families, labels and directions. */
  readonly pValue: number;
  /** A second judge, which sees no label, takes its elements in the carriers for triggers. */
  readonly confirmed: boolean;
  /** Judged records that hold it, and those of them with the label. */
  readonly carriers: number;
  readonly labelled: number;
  /** Records of the base that hold it. */
  readonly baseHolders: number;
  /** The judged records that hold it, by number, rising: the with and the without the label. */
  readonly members: readonly number[];
  /** A record that holds it, and where: what a report shows. */
  readonly example: { readonly record: number; readonly side: number; readonly element: number };
}

/** A family on which labels alone do not decide, or decide too little: what a second judge is shown. */
export interface DoubtfulFamily {
  /** As of `FamilyVerdict`. */
  readonly key: string;
  /** Some of the judged records that hold it, whatever their label, and where. */
  readonly carriers: readonly { readonly record: number; readonly side: number; readonly element: number }[];
}

/** What a data set is found to be. */
export interface DatasetVerdict {
  readonly kind: 'judged';
  readonly labels: readonly string[];
  /** In the order of the records; `null` for those of the base and those without a class. */
  readonly records: readonly (RecordVerdict | null)[];
  /** Strongest first. */
  readonly families: readonly FamilyVerdict[];
  /** Where a second judge can be asked: each family once. */
  readonly doubtful: readonly DoubtfulFamily[];
  /** Families that were tested. */
  readonly tested: number;
  /**
   * Judges a changed version of a record as if it had been there from the start: which accepted family it still
   * holds, what else supports its label, and what the model that never saw the record predicts.
   * @param record its number; it must have a verdict in `records`
   * @throws CodePurifyError `internal` where the record was not judged
   */
  rejudge(record: number, sides: RecordSides): SidesVerdict;
}
