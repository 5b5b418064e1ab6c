import type { CleanCode } from '../data/clean-code.js';
import type { GateTask } from '../data/datasets.js';
import type { GateRecord } from '../data/sample.js';

/** What a defence is given. */
export interface Material {
  readonly records: readonly GateRecord[];
  /** For those that learn from clean code; ours does not look at it. */
  readonly clean: CleanCode;
  readonly task: GateTask;
  /** Share of the records that is poisoned, for those that must be told. */
  readonly rate: number;
  readonly seed: string;
}

/** Where a defence says that a record's trigger is. */
export interface NamedElement {
  readonly side: number;
  /** Index into the elements of that side's analysis. */
  readonly element: number;
}

/** A family that ours accepts: the records that hold it, of those that have its label. */
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
  /** 1: poisoned, by the defence's own alarm. */
  readonly flagged: Uint8Array;
  /** Share of clean records with as much evidence, for those that say. */
  readonly pValues: Float64Array | null;
  /** For those that name an element. */
  readonly named: readonly (NamedElement | null)[] | null;
  /** For those that judge a data set as a whole. */
  readonly families: readonly NamedFamily[] | null;
}

/** A way of finding the poisoned records of a data set. */
export interface Defence {
  /** As options and result files spell it. */
  readonly name: string;
  readonly title: string;
  /** Who published it, and which form this is. */
  readonly source: string;
  /** Whether it can judge data of this kind. */
  suits(task: GateTask): boolean;
  judge(material: Material): Suspicion | Promise<Suspicion>;
}

/** A suspicion of scores and an own alarm only. */
export function scoresOnly(scores: Float64Array, flagged: Uint8Array): Suspicion {
  return { scores, flagged, pValues: null, named: null, families: null };
}
