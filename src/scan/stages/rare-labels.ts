import type { OverallVerdict, Power } from '../../result/result.js';
import { MIN_CLASS_RECORDS } from '../../probe/read/label-plan.js';
import { DATASET_DEFAULTS } from '../../probe/judge/dataset-options.js';
import { count, formatCount } from '../../text/numbers.js';

/** Where no base shows how many rare labels are natural, this fraction is: published sets of few classes have none. */
const NATURAL_FRACTION = 0.01;
/** Standard deviations beyond the natural number that chance explains: one change in 700. */
const CHANCE_DEVIATIONS = 3;

/** Labelled records, and those of them with a label that the label test has not learned. */
export interface LabelCounts {
  readonly labelled: number;
  readonly rare: number;
}

/**
 * The most records with a rare label that are natural: fewer than the carriers in which a pattern is looked for, because these
 * can hide none, or what the base's fraction and chance explain (mean and three deviations of a binomial distribution).
 * @param base `null` without a base, or where it has no labels
 */
export function naturalRareLabels({ labelled }: LabelCounts, base: LabelCounts | null): number {
  const fraction = base === null || base.labelled === 0 ? NATURAL_FRACTION : base.rare / base.labelled;
  const chance = CHANCE_DEVIATIONS * Math.sqrt(labelled * fraction * (1 - fraction));
  return Math.max(DATASET_DEFAULTS.leastCarriers - 1, Math.floor(labelled * fraction + chance));
}

/** Records with a label that the label test has not learned, and the most of them that are natural. */
export interface RareLabels {
  readonly records: number;
  readonly natural: number;
}

/**
 * A clean verdict is undecided when too many records were not judged by their labels. Whoever adds them spells the labels: under
 * ever new ones, a trigger in all of them has no class that it could be tied to.
 */
export function withRareLabels(
  verdict: OverallVerdict,
  { records, natural }: RareLabels,
  { records: judged }: Power,
): OverallVerdict {
  if (verdict.kind !== 'clean' || records <= natural) return verdict;
  const reason =
    `${formatCount(records)} of ${count(judged + records, 'labelled record')} have a label that is too rare to be learned ` +
    `(${String(MIN_CLASS_RECORDS)} records are needed), and up to ${formatCount(natural)} would be natural: ` +
    `the labels say nothing of these. ${verdict.reason}`;
  return { ...verdict, kind: 'undecided', reason };
}

/** A sentence for a clean verdict; empty where every label was learned. */
export function rareLabelsSay({ records }: RareLabels): string {
  if (records === 0) return '';
  return ` ${count(records, 'record')} with a rare label: this test says nothing of ${records === 1 ? 'it' : 'them'}.`;
}
