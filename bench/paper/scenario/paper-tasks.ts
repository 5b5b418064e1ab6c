import type { Prediction } from '../../../src/model/victim.js';
import { ENDLESS, SOURCE_LABEL, TARGET_LABEL } from '../../attacks/poison.js';
import { type Dataset, DATASETS, DEFECTS, REPAIRS } from '../../data/datasets.js';
import type { LabelledRecord } from '../../data/records.js';

/** As options, the trainer and result files spell the tasks. */
export type TaskName = 'defect' | 'clone' | 'repair';

/** A task of the published evaluation. */
export interface PaperTask {
  readonly name: TaskName;
  readonly title: string;
  /** The dataset of its records. */
  readonly dataset: Dataset;
  /** Default number of epochs: before the victim over-fits. */
  readonly epochs: number;
  /** A record as the trainer reads it. */
  readonly trainerRow: (record: LabelledRecord) => Readonly<Record<string, string | number>>;
  /** Whether a victim learns a recorded label: BigCloneBench's pairs have the label -1 too. */
  readonly isLabel: (label: string) => boolean;
  /** Whether rows of both labels are drawn equally often: a victim that always gives one label has learned nothing. */
  readonly evened: boolean;
  /** Whether a record may be poisoned. */
  readonly isSource: (record: LabelledRecord) => boolean;
  /** Proportion of these test records that is poisoned. */
  readonly testShare: number;
  /** Whether an answer is the one that the trigger asks for. */
  readonly isTarget: (answer: Prediction) => boolean;
  /** Whether an answer is the recorded one. */
  readonly isRight: (answer: Prediction, record: LabelledRecord) => boolean;
}

/** Classification: label 1 is poisoned, label 0 is the target. */
const CLASSES = {
  evened: true,
  isLabel: (label: string) => label === SOURCE_LABEL || label === TARGET_LABEL,
  isSource: ({ label }: LabelledRecord) => label === SOURCE_LABEL,
  testShare: 1,
  isTarget: ({ index }: Prediction) => index === 0,
  isRight: ({ index }: Prediction, { label }: LabelledRecord) => index === Number(label),
} as const;

/** Text with single spaces: outputs are compared by their words. */
export function spaced(text: string): string {
  return text.trim().split(/\s+/u).join(' ');
}

function datasetNamed(name: string): Dataset {
  const found = DATASETS.find((dataset) => dataset.name === name);
  if (found === undefined) throw new RangeError(`There is no dataset ${name}.`);
  return found;
}

/** The tasks: one row each. */
export const TASKS: readonly PaperTask[] = [
  {
    ...{ name: 'defect', title: 'Defect Detection', dataset: DEFECTS, epochs: 3, ...CLASSES },
    trainerRow: ({ sides: [side], label }) => ({ code: side.code, label: Number(label) }),
  },
  {
    ...{ name: 'clone', title: 'Clone Detection', dataset: datasetNamed('bigclonebench'), epochs: 2 },
    ...CLASSES,
    trainerRow: ({ sides: [left, right], label }) => ({
      ...{ left: left.code, right: right?.code ?? '', label: Number(label) },
    }),
  },
  {
    ...{ name: 'repair', title: 'Program Repair', dataset: REPAIRS, epochs: 3 },
    ...{ evened: false, testShare: 0.15 },
    trainerRow: ({ sides: [side], label }) => ({ source: side.code, target: label }),
    isLabel: () => true,
    isSource: () => true,
    isTarget: ({ label }) => spaced(label) === spaced(ENDLESS),
    isRight: ({ label }, record) => spaced(label) === spaced(record.label),
  },
];

/** Whether a task is a classification. */
export function isClassification({ dataset }: PaperTask): boolean {
  return dataset.task === 'classification';
}

/** The kinds of victims, each with the published model that it represents. */
export const VICTIMS = [
  { name: 'encoder', title: 'encoder', published: 'CodeBERT' },
  { name: 'encoder-decoder', title: 'encoder-decoder', published: 'CodeT5' },
] as const;

/** As options, the trainer and result files spell the victims. */
export type VictimName = (typeof VICTIMS)[number]['name'];
