import type { CleanCode } from '../data/clean-code.js';
import type { DatasetTask } from '../data/datasets.js';
import type { LabelledRecord } from '../data/records.js';

/** What a defence is given. */
export interface Material {
  readonly records: readonly LabelledRecord[];
  /** For defences that learn from clean code; ours does not read it. */
  readonly clean: CleanCode;
  readonly task: DatasetTask;
  /** Proportion of the records that is poisoned, for defences that need to know it. */
  readonly rate: number;
  readonly seed: string;
}

/** The place where a defence sees a record's trigger. */
export interface NamedElement {
  readonly side: number;
  /** Index into the elements of that side's analysis. */
  readonly element: number;
}

/** A family that ours accepts, with the records of its label that hold it. */
export interface NamedFamily {
  readonly carriers: readonly number[];
  readonly pValue: number;
  /** Code of the example. */
  readonly text: string;
}

/** What a defence says of each record. */
export interface Suspicion {
  /** The higher, the more suspicious. */
  readonly scores: Float64Array;
  /** 1: the defence calls the record poisoned. */
  readonly flagged: Uint8Array;
  /** 1: it reports the record, as poisoned or as suspicious; only of defences that know the difference. */
  readonly reported?: Uint8Array;
  /** Proportion of clean records with as much evidence; `null` for defences without p-values. */
  readonly pValues: Float64Array | null;
  /** `null` for defences that name no element. */
  readonly named: readonly (NamedElement | null)[] | null;
  /** `null` for defences that do not judge a dataset as a whole. */
  readonly families: readonly NamedFamily[] | null;
}

/** A way of finding the poisoned records of a dataset. */
export interface Defence {
  /** As options and result files spell it. */
  readonly name: string;
  readonly title: string;
  /** Who published it, and which form this is. */
  readonly source: string;
  /** Whether it can judge data with such labels, of records with so many sides. */
  readonly suits: (task: DatasetTask, sides: number) => boolean;
  judge(material: Material): Suspicion | Promise<Suspicion>;
}

/** A suspicion with scores and flags only. */
export function scoresOnly(scores: Float64Array, flagged: Uint8Array): Suspicion {
  return { scores, flagged, pValues: null, named: null, families: null };
}
