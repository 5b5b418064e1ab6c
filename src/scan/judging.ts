import type { ScanResult } from '../finding.js';
import type { Settled } from './settle.js';
import type { Subject } from './subject.js';
import type { Tally } from './tally.js';
import type { Outcome } from './verdict.js';

/** A way of judging the subjects of a run: one by one, or as a whole. */
export interface Judging {
  /** One outcome per subject, in order. Subjects come in the order of the data. */
  judge(subjects: readonly Subject[]): Promise<Outcome[]>;
  /** Keeps what may serve a later run. */
  keep(): Promise<void>;
  /** What is said of the run and its families, once every subject has its outcome. */
  conclude(settled: Settled, tally: Tally): Pick<ScanResult, 'overall' | 'families'>;
}
