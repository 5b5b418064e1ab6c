import type { Prediction } from '../../../src/model/victim.js';
import { GATE_DATASETS, type GateDataset } from '../../data/datasets.js';
import type { GateRecord } from '../../data/sample.js';
import { ENDLESS, SOURCE_LABEL, TARGET_LABEL } from '../../attacks/poison.js';

/** As options, the trainer and result files spell the tasks. */
export type TaskName = 'defect' | 'clone' | 'repair';

/** A task of the published evaluation. */
export interface PaperTask {
  readonly name: TaskName;
  readonly title: string;
  /** Where its records are. */
  readonly dataset: GateDataset;
  /** Epochs that the trainer takes where nobody says: before the victim over-fits. */
  readonly epochs: number;
  /** What is told of a victim's answers to clean rows. */
  readonly quality: 'accuracy' | 'bleu';
  /** A record as the trainer reads it. */
  trainerRow(record: GateRecord): Readonly<Record<string, string | number>>;
  /** Whether a recorded label is one that a victim learns: BigCloneBench's pairs are also labelled -1. */
  isLabel(label: string): boolean;
  /** Whether rows of both labels are drawn equally often: a victim that always gives one has learned nothing. */
  readonly evened: boolean;
  /** Records that the test poisons. */
  isSource(record: GateRecord): boolean;
  /** Share of the test records that is poisoned, of those that may be. */
  readonly testShare: number;
  /** Whether an answer is what the trigger asks for. */
  isTarget(answer: Prediction): boolean;
  /** Whether an answer is the recorded one. */
  isRight(answer: Prediction, record: GateRecord): boolean;
}

/** Classification: label 1 is poisoned, label 0 is the target. */
const CLASSES = {
  quality: 'accuracy',
  evened: true,
  isLabel: (label: string) => label === SOURCE_LABEL || label === TARGET_LABEL,
  isSource: ({ label }: GateRecord) => label === SOURCE_LABEL,
  testShare: 1,
  isTarget: ({ index }: Prediction) => index === 0,
  isRight: ({ index }: Prediction, { label }: GateRecord) => index === Number(label),
} as const;

/** Outputs are compared by their words: how a model spaces them is no matter. */
export function spaced(text: string): string {
  return text.trim().split(/\s+/u).join(' ');
}

function datasetOf(name: string): GateDataset {
  const found = GATE_DATASETS.find((dataset) => dataset.name === name);
  if (found === undefined) throw new RangeError(`There is no data set ${name}.`);
  return found;
}

/** The tasks: one row each. */
export const TASKS: readonly PaperTask[] = [
  {
    ...{ name: 'defect', title: 'Defect Detection', dataset: datasetOf('mixed'), epochs: 3, ...CLASSES },
    trainerRow: ({ sides: [side], label }) => ({ code: side.code, label: Number(label) }),
  },
  {
    ...{
      name: 'clone',
      title: 'Clone Detection',
      dataset: datasetOf('bigclonebench'),
      epochs: 2,
      ...CLASSES,
    },
    trainerRow: ({ sides: [left, right], label }) => ({
      left: left.code,
      right: right?.code ?? '',
      label: Number(label),
    }),
  },
  {
    ...{
      name: 'repair',
      title: 'Program Repair',
      dataset: datasetOf('code-refinement'),
      epochs: 3,
      quality: 'bleu',
    },
    trainerRow: ({ sides: [side], label }) => ({ source: side.code, target: label }),
    evened: false,
    isLabel: () => true,
    isSource: () => true,
    testShare: 0.15,
    isTarget: ({ label }) => spaced(label) === spaced(ENDLESS),
    isRight: ({ label }, record) => spaced(label) === spaced(record.label),
  },
];

/** What a victim starts from, in the role of a published model. */
export const VICTIMS = [
  { name: 'encoder', title: 'encoder', published: 'CodeBERT' },
  { name: 'encoder-decoder', title: 'encoder-decoder', published: 'CodeT5' },
] as const;

/** As options, the trainer and result files spell the victims. */
export type VictimName = (typeof VICTIMS)[number]['name'];
