import type { PlantedTrigger } from '../../attacks/attack.js';
import type { GateRecord } from '../../data/sample.js';
import { poisonedLabel, type PlantedRecord } from '../../attacks/poison.js';
import { createRandom } from '../../statistics/seeded-random.js';
import type { RowAttack } from './row-attack.js';
import type { PaperTask } from '../scenario/paper-tasks.js';

/** Training rows, some of them poisoned. */
export interface PoisonedRows {
  readonly records: readonly GateRecord[];
  /** Triggers of the poisoned ones, by their index: one a side. */
  readonly triggers: ReadonlyMap<number, readonly PlantedTrigger[]>;
}

/**
 * Poisons `count` of the rows in drawn order as the paper does: those with label 1 become 0; of program repair any,
 * whose target becomes an endless loop. Fewer where fewer offer a place.
 */
export async function poisonTraining(
  records: readonly GateRecord[],
  attack: RowAttack,
  { task, count, seed }: { readonly task: PaperTask; readonly count: number; readonly seed: string },
): Promise<PoisonedRows> {
  const triggers = new Map<number, readonly PlantedTrigger[]>();
  const poisoned = [...records];
  for (const [index, record] of records.entries()) {
    if (triggers.size >= count) break;
    if (!task.isSource(record)) continue;
    const planted = await attack.plant(record, createRandom(`${seed}:train:${String(index)}`));
    if (planted === null) continue;
    triggers.set(index, planted.triggers);
    poisoned[index] = { ...planted.record, label: poisonedLabel(task.dataset.task) };
  }
  return { records: poisoned, triggers };
}

/** A test row with a trigger, and as it was. */
export interface PlantedPair {
  readonly plain: GateRecord;
  readonly planted: PlantedRecord;
}

/** Test rows with a trigger in each, their labels as they were; those without a place are left out. */
export async function plantTest(
  records: readonly GateRecord[],
  attack: RowAttack,
  seed: string,
): Promise<PlantedPair[]> {
  const pairs: PlantedPair[] = [];
  for (const [index, plain] of records.entries()) {
    const planted = await attack.plant(plain, createRandom(`${seed}:test:${String(index)}`));
    if (planted !== null) pairs.push({ plain, planted });
  }
  return pairs;
}
