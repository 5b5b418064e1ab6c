import { NO_ATTACK } from '../../attacks/attack.js';
import {
  plantPairs,
  poisonedLabel,
  type PoisonedRecords,
  poisonRecords,
  type RecordAttack,
} from '../../attacks/poison.js';
import { type CleanCode, readCleanCode } from '../../data/clean-code.js';
import type { LabelledRecord } from '../../data/records.js';
import { isClassification, type PaperTask, TASKS } from '../scenario/paper-tasks.js';
import type { PaperScenario } from '../scenario/scenario.js';
import { writeTrainingData } from '../victims/trainer.js';
import { drawRows, type PaperRows } from './draw-rows.js';
import type { TestRows } from './test-rows.js';
import { type PaperPlan, trainingFolder } from './paper-plan.js';
import { type RehearsedRows, rehearsedRows } from './rehearse.js';

/** Rows of a task, drawn once for all its scenarios with a seed. */
export interface DrawnTask {
  readonly task: PaperTask;
  readonly seed: string;
  readonly rows: PaperRows;
  readonly clean: CleanCode;
}

/** A scenario's data. */
export interface Prepared {
  readonly task: PaperTask;
  /** Folder that the trainer reads. */
  readonly folder: string;
  readonly train: PoisonedRecords;
  readonly warm: readonly LabelledRecord[];
  readonly valid: readonly LabelledRecord[];
  readonly clean: CleanCode;
  readonly test: TestRows;
  /** Plants the attack in whole validation rows; `null` for a clean victim. */
  readonly rehearse: () => Promise<RehearsedRows | null>;
}

/** Draws the rows of a scenario's task. */
export async function drawTask(
  plan: PaperPlan,
  { task: name, trainRows, seed }: PaperScenario,
): Promise<DrawnTask> {
  const task = TASKS.find((row) => row.name === name);
  if (task === undefined) throw new RangeError(`There is no task ${name}.`);
  const warm = isClassification(task) ? 0 : plan.warmRows;
  const counts = { train: trainRows, valid: plan.validRows, test: plan.testRows, warm };
  const rows = await drawRows(task, plan.data, counts, seed);
  return { task, seed, rows, clean: await readCleanCode(plan.data, task.dataset, rows.valid) };
}

/** The scenario's attack; clean victims get the first one. */
async function attackOf(
  plan: PaperPlan,
  { attack, seed }: PaperScenario,
  records: PaperRows['train'],
): Promise<RecordAttack> {
  const choice = plan.attacks.find(({ name }) => name === attack) ?? plan.attacks[0];
  const material = { records, mlm: () => plan.mlm(), seed };
  return (await choice?.prepare(material)) ?? { plant: () => Promise.resolve(null) };
}

/** Poisons a scenario's rows and writes them for the trainer. */
export async function prepare(
  plan: PaperPlan,
  scenario: PaperScenario,
  { task, rows, clean }: DrawnTask,
): Promise<Prepared> {
  const { isSource } = task;
  const { valid } = rows;
  const seed = `${scenario.seed}:${scenario.attack}`;
  const attack = await attackOf(plan, scenario, rows.train);
  const train = await poisonRecords(rows.train, attack, {
    ...{ isSource, seedOf: (index) => `${seed}:train:${index}` },
    count: scenario.attack === NO_ATTACK ? 0 : Math.round(scenario.rate * rows.train.length),
    label: poisonedLabel(task.dataset.task),
  });
  const folder = trainingFolder(plan, scenario);
  await writeTrainingData(folder, task, { train: train.records, valid });
  const seedOf = (index: number): string => `${seed}:test:${index}`;
  const planted = await plantPairs(rows.source, attack, { isSource, seedOf });
  const rehearse = (): Promise<RehearsedRows | null> =>
    scenario.attack === NO_ATTACK ? Promise.resolve(null) : rehearsedRows(task, valid, attack, scenario);
  const { warm } = rows;
  return { task, folder, train, warm, valid, clean, test: { planted, clean: rows.test }, rehearse };
}
