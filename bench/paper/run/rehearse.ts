import {
  type Planting,
  plantPairs,
  poisonedLabel,
  poisonRecords,
  type RecordAttack,
} from '../../attacks/poison.js';
import type { LabelledRecord } from '../../data/records.js';
import type { Rehearsal } from '../defences/paper-defence.js';
import type { PaperTask } from '../scenario/paper-tasks.js';
import type { PaperScenario } from '../scenario/scenario.js';

/** Planted validation rows that defences at the time of use are tuned on. */
const PLANTED_ROWS = 60;
/** Least proportion of poisoned validation rows: at 1 % there would be two or three, too few to compare settings. */
const LEAST_RATE = 0.05;

/** Whole validation rows with a scenario's attack in them. */
export type RehearsedRows = Pick<Rehearsal, 'pairs' | 'poisoned' | 'rate'>;

/**
 * Plants a scenario's attack in validation rows, with draws of their own: nothing of the training or test rows is
 * used.
 */
export async function rehearsedRows(
  task: PaperTask,
  valid: readonly LabelledRecord[],
  attack: RecordAttack,
  { attack: name, rate, seed }: Pick<PaperScenario, 'attack' | 'rate' | 'seed'>,
): Promise<RehearsedRows> {
  const { isSource } = task;
  const planting = (part: string): Planting => ({
    isSource,
    seedOf: (index) => `${seed}:${name}:rehearsal:${part}:${index}`,
  });
  const sources = valid.filter(isSource).slice(0, PLANTED_ROWS);
  const poisoned = await poisonRecords(valid, attack, {
    ...planting('poisoned'),
    count: Math.round(Math.max(rate, LEAST_RATE) * valid.length),
    label: poisonedLabel(task.dataset.task),
  });
  return {
    pairs: await plantPairs(sources, attack, planting('planted')),
    poisoned,
    rate: poisoned.triggers.size / Math.max(1, valid.length),
  };
}
