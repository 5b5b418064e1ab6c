import type { OverallVerdict } from '../../result/result.js';
import type { StopReason } from '../reading/budget.js';
import { count, formatCount } from '../../text/numbers.js';

/** What is known of a data set once all of it was judged. */
export interface DataSetCounts {
  /** Records judged. */
  readonly judged: number;
  /** Records of the head that the base has too; `null` without a base. */
  readonly unchanged: number | null;
  /** Families that labels follow and that nobody answers for. */
  readonly families: number;
  /** Records that those families speak against. */
  readonly flagged: number;
  /** Families that the configuration answers for, record by record. */
  readonly accepted: number;
  /** Families that were tested. */
  readonly tested: number;
}

/** The verdict on a data set or a change, in a sentence. */
export function overallVerdict(counts: DataSetCounts): OverallVerdict {
  const { judged, unchanged, families } = counts;
  return families > 0
    ? { kind: 'poisoned', reason: poisoned(counts), judged, unchanged }
    : { kind: 'clean', reason: clean(counts), judged, unchanged };
}

/** A data set that nothing can be said of. */
export function undecided(reason: string, unchanged: number | null): OverallVerdict {
  return { kind: 'undecided', reason, judged: 0, unchanged };
}

/** Why a run that was stopped while it read has no verdict. */
export function stoppedReason(reason: StopReason): string {
  const why = reason === 'interrupted' ? 'the run was interrupted' : 'the time of --budget-run was over';
  return `Not everything was read before ${why}: half of the data would be judged by half of its labels.`;
}

function poisoned({ judged, unchanged, families, flagged }: DataSetCounts): string {
  const where = unchanged === null ? 'records' : 'new or changed records';
  return (
    `${count(families, 'pattern')} ${families === 1 ? 'decides' : 'decide'} labels against the rest of the code, ` +
    `in ${formatCount(flagged)} of ${formatCount(judged)} ${where}.`
  );
}

function clean({ judged, unchanged, tested, accepted }: DataSetCounts): string {
  const what = unchanged === null ? count(judged, 'record') : count(judged, 'new or changed record');
  const besides = accepted === 0 ? '' : ` but the ${formatCount(accepted)} that the configuration accepts`;
  return `No pattern${besides} decides labels against the rest of the code: ${what}, ${count(tested, 'pattern')} tested.`;
}
