import { join } from 'node:path';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import type { PaperDefence } from '../defences/paper-defence.js';
import type { PaperLine, RowLine } from '../scenario/paper-line.js';
import type { AttackChoice } from '../attacks/row-attack.js';
import { dataName, type PaperScenario, scenarioName } from '../scenario/scenario.js';
import type { Trainer } from '../victims/trainer.js';

/** The steps of a scenario, in order. */
export const STEPS = ['prepare', 'train', 'evaluate'] as const;
/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];

/** What is measured, and with what. */
export interface PaperPlan {
  /** Folder of the data sets. */
  readonly data: string;
  /** Folder of training data and trained victims. */
  readonly work: string;
  readonly scenarios: readonly PaperScenario[];
  /** The attacks of the scenarios; the first is planted for the clean victims. */
  readonly attacks: readonly AttackChoice[];
  readonly defences: readonly PaperDefence[];
  readonly trainer: Trainer;
  /** Clean rows that defences are set with, and test rows; 0: all there are. */
  readonly validRows: number;
  readonly testRows: number;
  /** Share of clean rows that may be changed. */
  readonly fpr: number;
  /** The last step that is taken. */
  readonly until: Step;
  /** Train victims on what defences before training leave. */
  readonly retrain: boolean;
  /** Also store what thresholds are swept over. */
  readonly sweep: boolean;
  readonly threads: number;
  /** The language model, opened when it is first asked for; `null`: there is none. */
  mlm(): Promise<MaskedModel | null>;
}

/** Where lines go, and what is known already. */
export interface PaperStore {
  /** @param fingerprint of the victim; without it any victim's line counts */
  isKnown(scenario: PaperScenario, defence: string, fingerprint?: string): boolean;
  isSwept(scenario: PaperScenario, defence: string): boolean;
  add(line: PaperLine): Promise<void>;
  addRows(line: RowLine): Promise<void>;
  say(line: string): void;
}

/** Where a scenario's training data are. @param left what a defence has left of them, by its name */
export function dataFolder({ work }: Pick<PaperPlan, 'work'>, scenario: PaperScenario, left = ''): string {
  return join(work, 'data', `${dataName(scenario)}${left === '' ? '' : `-${left}`}`);
}

/** Where a scenario's victim is. @param left what a defence has left of its training data, by its name */
export function modelFolder({ work }: Pick<PaperPlan, 'work'>, scenario: PaperScenario, left = ''): string {
  return join(work, 'victims', `${scenarioName(scenario)}${left === '' ? '' : `-${left}`}`);
}
