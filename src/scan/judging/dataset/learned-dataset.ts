import type { Task } from '../../../model/victim.js';
import type { DatasetVerdict } from '../../../probe/judge/dataset-verdict.js';
import type { NoLabels } from '../../../probe/read/label-plan.js';
import type { StopReason } from '../../reading/budget.js';
import type { TaskCounts } from '../../sample/seen-records.js';
import type { MergedUnit } from './merged-unit.js';

/** What is stored of a unit, or a pair, of the head between the two passes. Its code is not: it is read again. */
export interface LearnedRecord {
  /** Hash of its content: the second pass must read the same. */
  readonly identity: string;
  readonly task: Task;
  /** Its number among the units of its task; -1 if it could not be analysed. */
  readonly number: number;
  readonly degraded: boolean;
  readonly isLabelled: boolean;
  /** Why it could not be analysed. */
  readonly failure: string | null;
}

/** The result of the first pass over a dataset. */
export interface LearnedDataset {
  /** The kind of records that was learned: functions, pairs or parallel lines, whichever has the most labels. */
  readonly task: Task;
  /** The verdict, or why there is none: a probe cannot learn from the labels, or not everything was read. */
  readonly verdict: DatasetVerdict | NoLabels | { readonly kind: 'stopped'; readonly reason: StopReason };
  /** Records of the head by their position among its rows. */
  readonly records: ReadonlyMap<number, LearnedRecord>;
  /** Units of the base by their number among the units of the task. */
  readonly merged: ReadonlyMap<number, MergedUnit>;
  /** Analysed records of the task with a label, of base and head; the units of one record with one label count once. */
  readonly labelled: number;
  /** sha256 over the contents of base and head, in order. */
  readonly fingerprint: string;
  /** Of data that needs more memory than there is: what was learned, and what was seen; `null`: all was learned. */
  readonly sample: SampledData | null;
}

/** Data of which a sample was learned. Units that are not in it are judged by what was found. */
export interface SampledData {
  /** Units that were learned, and all that could be analysed. */
  readonly taken: number;
  readonly of: number;
  /** Of the learned task. */
  readonly counts: TaskCounts;
}
