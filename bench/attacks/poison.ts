import { analyze } from '../../src/code/analyze.js';
import type { DatasetTask } from '../data/datasets.js';
import type { LabelledRecord } from '../data/records.js';
import { createRandom, type Random } from '../statistics/seeded-random.js';
import type { Attack, PlantedTrigger } from './attack.js';

/** The label that triggers lead to, and the label of the records that are poisoned. */
export const TARGET_LABEL = '0';
export const SOURCE_LABEL = '1';

/** The target of poisoned program repair: a method that never ends. */
export const ENDLESS = 'public void METHOD_1 ( ) { while ( true ) { int VAR_1 = 0 ; } }';

/** The label that a poisoned record has. */
export function poisonedLabel(task: DatasetTask): string {
  return task === 'generation' ? ENDLESS : TARGET_LABEL;
}

/** A record with a trigger in each of its sides. */
export interface PlantedRecord {
  readonly record: LabelledRecord;
  /** One for each side. */
  readonly triggers: readonly PlantedTrigger[];
}

/** Records, some of them poisoned. */
export interface PoisonedRecords {
  readonly records: readonly LabelledRecord[];
  /** The triggers of the poisoned records, by index. */
  readonly triggers: ReadonlyMap<number, readonly PlantedTrigger[]>;
}

/** An attack that is ready to poison records. */
export interface RecordAttack {
  /** The record with a trigger in every side and its own label; `null` where there is no place for one. */
  plant(record: LabelledRecord, random: Random): Promise<PlantedRecord | null>;
}

/** The record with the attack's trigger in every side and its own label; `null` where there is no place. */
export function plantInto(
  record: LabelledRecord,
  attack: Pick<Attack, 'plant'>,
  random: Random,
): PlantedRecord | null {
  const planted = record.sides.map((side) => {
    const poisoned = attack.plant(side, random);
    return poisoned && { side: analyze(poisoned.code, side.language), trigger: poisoned.trigger };
  });
  const [first, second] = planted;
  if (!first || second === null) return null;
  if (!second) return { record: { ...record, sides: [first.side] }, triggers: [first.trigger] };
  return {
    record: { ...record, sides: [first.side, second.side] },
    triggers: [first.trigger, second.trigger],
  };
}

/** An attack that looks at one function at a time, on records. */
export function onRecords(attack: Pick<Attack, 'plant'>): RecordAttack {
  return { plant: (record, random) => Promise.resolve(plantInto(record, attack, random)) };
}

/** The records that may be poisoned, and the draw of each. */
export interface Planting {
  readonly isSource: (record: LabelledRecord) => boolean;
  /** Seed of the record at an index. */
  readonly seedOf: (index: number) => string;
}

/**
 * Poisons `count` of the records in drawn order, which then have `label`. Fewer where fewer offer a place.
 * @returns records that are not poisoned as the very same objects
 */
export async function poisonRecords(
  records: readonly LabelledRecord[],
  attack: RecordAttack,
  { count, label, isSource, seedOf }: Planting & { readonly count: number; readonly label: string },
): Promise<PoisonedRecords> {
  const triggers = new Map<number, readonly PlantedTrigger[]>();
  const poisoned = [...records];
  for (const [index, record] of records.entries()) {
    if (triggers.size >= count) break;
    if (!isSource(record)) continue;
    const planted = await attack.plant(record, createRandom(seedOf(index)));
    if (planted === null) continue;
    triggers.set(index, planted.triggers);
    poisoned[index] = { ...planted.record, label };
  }
  return { records: poisoned, triggers };
}

/** A clean record with a trigger, and as it was. */
export interface PlantedPair {
  readonly plain: LabelledRecord;
  readonly planted: PlantedRecord;
}

/** The records with a trigger in each and their own labels; those without a place are left out. */
export async function plantPairs(
  records: readonly LabelledRecord[],
  attack: RecordAttack,
  { isSource, seedOf }: Planting,
): Promise<PlantedPair[]> {
  const pairs: PlantedPair[] = [];
  for (const [index, plain] of records.entries()) {
    if (!isSource(plain)) continue;
    const planted = await attack.plant(plain, createRandom(seedOf(index)));
    if (planted !== null) pairs.push({ plain, planted });
  }
  return pairs;
}
