import { join } from 'node:path';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import type { Say } from '../../results/machine.js';
import type { ResultStore } from '../../results/result-files.js';
import type { AttackChoice } from '../attacks/attack-choice.js';
import type { PaperDefence } from '../defences/paper-defence.js';
import type { PaperLine, RowLine } from '../scenario/paper-line.js';
import { dataName, type PaperScenario, scenarioName } from '../scenario/scenario.js';
import type { Trainer } from '../victims/trainer.js';

/** The steps of a scenario, in order. */
export const STEPS = ['prepare', 'train', 'evaluate'] as const;
/** One of {@link STEPS}. */
type Step = (typeof STEPS)[number];

/** What is measured, and with what. */
export interface PaperPlan {
  /** Folder of the datasets. */
  readonly data: string;
  /** Folder of training data and trained victims. */
  readonly work: string;
  readonly scenarios: readonly PaperScenario[];
  /** The attacks of the scenarios; the first is planted for the clean victims. */
  readonly attacks: readonly AttackChoice[];
  readonly defences: readonly PaperDefence[];
  readonly trainer: Trainer;
  /** Clean rows that set thresholds, and test rows; 0: all there are. */
  readonly validRows: number;
  readonly testRows: number;
  /** Clean rows that all generators of a kind learn from before; 0: none. */
  readonly warmRows: number;
  /** Proportion of clean rows that may be changed. */
  readonly fpr: number;
  /** The last step. */
  readonly until: Step;
  /** Train victims on the rows that defences before training keep. */
  readonly retrain: boolean;
  /** Also store the rows that thresholds are swept over. */
  readonly sweep: boolean;
  readonly threads: number;
  /** Opens the language model when it is first needed; `null` where there is none. */
  mlm(): Promise<MaskedModel | null>;
}

/** Where results go. */
export interface PaperStore {
  readonly lines: ResultStore<PaperLine>;
  readonly rows: ResultStore<RowLine>;
  readonly say: Say;
}

/** Folder of a scenario's training data. @param defence keeps only a part of them */
export function trainingFolder(
  { work }: Pick<PaperPlan, 'work'>,
  scenario: PaperScenario,
  defence = '',
): string {
  return join(work, 'data', [dataName(scenario), ...(defence === '' ? [] : [defence])].join('-'));
}

/** Folders of what all generators of a kind start from: the training data, the model, and its weights. */
export function warmFolders(
  { work, warmRows }: Pick<PaperPlan, 'work' | 'warmRows'>,
  { task, victim, seed }: Pick<PaperScenario, 'task' | 'victim' | 'seed'>,
): { readonly data: string; readonly output: string; readonly weights: string } {
  const name = `warm-${task}-seed${seed}-rows${warmRows}`;
  const output = join(work, 'victims', `${name}-${victim}`);
  return { data: join(work, 'data', name), output, weights: `${output}-weights` };
}

/** Folder of a scenario's victim. @param defence keeps only a part of the training data */
export function victimFolder(
  { work }: Pick<PaperPlan, 'work'>,
  scenario: PaperScenario,
  defence = '',
): string {
  return join(work, 'victims', [scenarioName(scenario), ...(defence === '' ? [] : [defence])].join('-'));
}
