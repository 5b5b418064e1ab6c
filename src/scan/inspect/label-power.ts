import { expectedCarriers } from '../../probe/families/expected-power.js';
import { DATASET_DEFAULTS } from '../../probe/judge/dataset-options.js';
import type { LabelTask } from '../../probe/read/label-plan.js';

/** Labelled data, as far as the power of the label test depends on it. */
export interface LabelledData {
  readonly task: LabelTask;
  /** Labelled units. */
  readonly units: number;
  /** The fraction of the code that each judged class has. */
  readonly fractions: readonly number[];
}

/** The least number of carriers that the label test is expected to find; `null`: none would be enough. */
export type LabelPower = (data: LabelledData) => number | null;

/** As in a scan with default options: two labels are one problem, more are a problem each and share the level. */
export const labelPower: LabelPower = ({ task, units, fractions }) => {
  const isBinary = task === 'classification' && fractions.length === 2;
  const problems = isBinary ? fractions.slice(0, 1) : fractions;
  const { leastCarriers: least, familyLevel } = DATASET_DEFAULTS;
  const reached = problems.flatMap(
    (fraction) =>
      expectedCarriers({
        ...{ records: units, fraction, towards: isBinary ? [0, 1] : [1] },
        ...{ least, level: familyLevel / problems.length, asksOpinion: true },
      }) ?? [],
  );
  return reached.length === 0 ? null : Math.max(...reached);
};
