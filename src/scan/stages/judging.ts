import type { NamedFamily, RunSummary } from './run-summary.js';
import type { Subject } from '../reading/subject.js';
import type { Outcome } from './verdict.js';

/** A way of judging the subjects of a run: one by one, or as a whole. A shard sees only its own subjects. */
export interface Judging {
  /** One outcome per subject, in order. Subjects come in the order of the data. */
  judge(subjects: readonly Subject[]): Promise<Outcome[]>;
  /** Saves what a later run can reuse. */
  saveCache(): Promise<void>;
  /** What is known of the run as a whole, once every subject has its outcome. */
  summary(): RunSummary;
  /** Families of which a carrier was read again. */
  named(): readonly NamedFamily[];
}
