import { type CleanCode, readCleanCode } from '../../data/clean-code.js';
import type { GateRecord } from '../../data/sample.js';
import type { TestRows } from './evaluate.js';
import { dataFolder, type PaperPlan } from './paper-plan.js';
import { drawRows, type PaperRows } from './paper-rows.js';
import { plantTest, type PoisonedRows, poisonTraining } from '../attacks/poison-rows.js';
import type { RowAttack } from '../attacks/row-attack.js';
import { CLEAN, type PaperScenario } from '../scenario/scenario.js';
import { type PaperTask, TASKS } from '../scenario/paper-tasks.js';
import { writeTrainingData } from '../victims/trainer.js';

/** Rows of a task, drawn once for all its scenarios. */
export interface DrawnTask {
  readonly task: PaperTask;
  readonly rows: PaperRows;
  readonly clean: CleanCode;
}

/** A scenario's data: what is trained on, and what is tested. */
export interface Prepared {
  readonly task: PaperTask;
  /** Folder that the trainer reads. */
  readonly folder: string;
  readonly train: PoisonedRows;
  readonly valid: readonly GateRecord[];
  readonly clean: CleanCode;
  readonly test: TestRows;
}

/** Draws the rows of a scenario's task. */
export async function drawTask(
  plan: PaperPlan,
  { task: name, trainRows, seed }: PaperScenario,
): Promise<DrawnTask> {
  const task = TASKS.find((row) => row.name === name);
  if (task === undefined) throw new RangeError(`There is no task ${name}.`);
  const counts = { train: trainRows, valid: plan.validRows, test: plan.testRows };
  const rows = await drawRows(task, plan.data, counts, seed);
  return { task, rows, clean: await readCleanCode(plan.data, task.dataset, rows.valid) };
}

/** The scenario's attack; a clean victim is shown that of the first. */
async function attackOf(
  plan: PaperPlan,
  { attack, seed }: PaperScenario,
  records: PaperRows['train'],
): Promise<RowAttack> {
  const choice = plan.attacks.find(({ name }) => name === attack) ?? plan.attacks[0];
  const material = { records, mlm: () => plan.mlm(), seed };
  return (await choice?.prepare(material)) ?? { plant: () => Promise.resolve(null) };
}

/** Poisons a scenario's rows and writes what the trainer reads. */
export async function prepare(plan: PaperPlan, scenario: PaperScenario, drawn: DrawnTask): Promise<Prepared> {
  const { task, rows, clean } = drawn;
  const seed = `${scenario.seed}:${scenario.attack}`;
  const attack = await attackOf(plan, scenario, rows.train);
  const count = scenario.attack === CLEAN ? 0 : Math.round(scenario.rate * rows.train.length);
  const train = await poisonTraining(rows.train, attack, { task, count, seed });
  const folder = dataFolder(plan, scenario);
  await writeTrainingData(folder, task, { train: train.records, valid: rows.valid });
  const planted = await plantTest(rows.source, attack, seed);
  return { task, folder, train, valid: rows.valid, clean, test: { planted, clean: rows.test } };
}
