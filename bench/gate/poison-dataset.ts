import type { Attack } from '../attacks/attack.js';
import {
  onRecords,
  poisonedLabel,
  type PoisonedRecords,
  poisonRecords,
  SOURCE_LABEL,
  TARGET_LABEL,
} from '../attacks/poison.js';
import type { DatasetTask } from '../data/datasets.js';
import type { LabelledRecord } from '../data/records.js';

/** How many records are poisoned, and which. */
interface DatasetPoison {
  readonly task: DatasetTask;
  readonly count: number;
  readonly seed: string;
  /** Label-consistent poison: records that have the target label already. */
  readonly keepLabel?: boolean;
}

/** Whether a record may be poisoned: with label 1, or any record of program repair. */
export function isSource(record: LabelledRecord, task: DatasetTask, label = SOURCE_LABEL): boolean {
  return task === 'generation' || record.label === label;
}

/** Poisons records of a dataset under review: label 1 becomes 0; in program repair the target becomes an endless loop. */
export function poisonDataset(
  records: readonly LabelledRecord[],
  attack: Attack,
  { task, count, seed, keepLabel = false }: DatasetPoison,
): Promise<PoisonedRecords> {
  const wanted = keepLabel ? TARGET_LABEL : SOURCE_LABEL;
  return poisonRecords(records, onRecords(attack), {
    ...{ count, label: poisonedLabel(task) },
    isSource: (record) => isSource(record, task, wanted),
    seedOf: (index) => `${seed}:${attack.name}:${index}`,
  });
}
