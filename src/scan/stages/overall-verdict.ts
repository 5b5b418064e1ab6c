import type { OverallVerdict, Power } from '../../result/result.js';
import { rareLabelsSay, type RareLabels } from './rare-labels.js';
import type { StopReason } from '../reading/budget.js';
import { count, formatCount } from '../../text/numbers.js';

/** Counts of a dataset after all of it was judged. */
export interface DatasetCounts {
  /** Records judged. */
  readonly judged: number;
  /** Records of the head that the base has too; `null` without a base. */
  readonly unchanged: number | null;
  /** Families that labels follow and that the configuration does not accept. */
  readonly families: number;
  /** Records that those families make findings of. */
  readonly flagged: number;
  /** Families of blanks, lines and common styles that labels follow, which are only suspicious. */
  readonly layouts: number;
  /** Families whose findings are all accepted by the configuration. */
  readonly accepted: number;
  /** Families that were tested. */
  readonly tested: number;
  /** Judged records without a label. */
  readonly unlabelled: number;
  readonly rareLabels: RareLabels;
  readonly power: Power;
}

/** The verdict on a dataset or a change, in a sentence. */
export function overallVerdict(counts: DatasetCounts): OverallVerdict {
  const { judged, unchanged, families, tested } = counts;
  const kind = families > 0 ? 'poisoned' : tested > 0 ? 'clean' : 'undecided';
  const reason = families > 0 ? poisoned(counts) : tested > 0 ? clean(counts) : untested(counts);
  return { kind, reason, judged, unchanged };
}

/** The verdict on a dataset that cannot be judged. */
export function undecided(reason: string, unchanged: number | null): OverallVerdict {
  return { kind: 'undecided', reason, judged: 0, unchanged };
}

/** Why there is no verdict after a run was stopped while reading. */
export function stoppedReason(reason: StopReason): string {
  const why = reason === 'interrupted' ? 'the run was interrupted' : 'the time of --budget-run ran out';
  return `Not all of the data was read before ${why}, and a part of the labels cannot decide on the whole.`;
}

function poisoned({ judged, unchanged, families, flagged }: DatasetCounts): string {
  const where = unchanged === null ? 'records' : 'new or changed records';
  return (
    `${count(families, 'pattern')} ${families === 1 ? 'decides' : 'decide'} labels against the rest of the code, ` +
    `in ${formatCount(flagged)} of ${formatCount(judged)} ${where}.`
  );
}

function clean({ judged, unchanged, tested, accepted, layouts, power, ...rest }: DatasetCounts): string {
  const what = unchanged === null ? count(judged, 'record') : count(judged, 'new or changed record');
  const besides = accepted === 0 ? '' : ` but the ${formatCount(accepted)} that the configuration accepts`;
  return (
    `No pattern${besides} decides labels against the rest of the code: ${what}, ${count(tested, 'pattern')} tested. ` +
    powerSays(power) +
    layoutsSay(layouts) +
    unlabelledSay(rest) +
    rareLabelsSay(rest.rareLabels)
  );
}

function layoutsSay(layouts: number): string {
  return layouts === 0
    ? ''
    : ` Labels follow ${count(layouts, 'pattern')} of blanks, lines or common styles, which ${layouts === 1 ? 'is' : 'are'} only suspicious.`;
}

function unlabelledSay({ unlabelled }: Pick<DatasetCounts, 'unlabelled'>): string {
  if (unlabelled === 0) return '';
  return ` ${count(unlabelled, 'record')} without a label: this test says nothing of ${unlabelled === 1 ? 'it' : 'them'}.`;
}

/** No pattern has enough carriers to be tested, so that nothing could have been found. */
function untested({ judged }: DatasetCounts): string {
  return `No pattern was tested: none has enough carriers in ${count(judged, 'record')}.`;
}

/** What the label test could have found. */
export function powerSays({ records, carriers, styles }: Power): string {
  if (carriers === null)
    return `No pattern in these ${count(records, 'record')} could have been found, however strong.`;
  const least =
    styles === null || styles <= carriers
      ? ''
      : `, styles that others do not have in ${formatCount(styles)} or more`;
  return `Patterns in ${formatCount(carriers)} or more of these ${count(records, 'record')} could be found${least}, weaker ones not.`;
}
