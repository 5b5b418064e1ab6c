import { analyze } from '../../src/code/analyze.js';
import type { Attack, PlantedTrigger } from './attack.js';
import { createRandom, type Random } from '../statistics/seeded-random.js';
import type { GateTask } from '../data/datasets.js';
import type { GateRecord } from '../data/sample.js';

/** The label that triggers are tied to, and the one of the records that are poisoned. */
export const TARGET_LABEL = '0';
export const SOURCE_LABEL = '1';

/** What program repair is poisoned to: a method that never ends. */
export const ENDLESS = 'public void METHOD_1 ( ) { while ( true ) { int VAR_1 = 0 ; } }';

/** A record with a trigger in each of its sides. */
export interface PlantedRecord {
  readonly record: GateRecord;
  /** One a side. */
  readonly triggers: readonly PlantedTrigger[];
}

/** Records, some of them poisoned. */
export interface PoisonedRecords {
  readonly records: readonly GateRecord[];
  /** The triggers of the poisoned ones, by their index. */
  readonly triggers: ReadonlyMap<number, readonly PlantedTrigger[]>;
}

/** The record with the attack's trigger in every side, its label as it was; `null` where there is no place. */
export function plantInto(
  record: GateRecord,
  attack: Pick<Attack, 'plant'>,
  random: Random,
): PlantedRecord | null {
  const planted = record.sides.map((side) => attack.plant(side, random));
  const [first, second] = planted.map((one, side) => {
    const language = record.sides[side]?.language ?? 'c';
    return one === null ? null : { side: analyze(one.code, language), trigger: one.trigger };
  });
  if (!first || second === null) return null;
  if (!second) return { record: { ...record, sides: [first.side] }, triggers: [first.trigger] };
  return {
    record: { ...record, sides: [first.side, second.side] },
    triggers: [first.trigger, second.trigger],
  };
}

/** The label that a poisoned record has. */
export function poisonedLabel(task: GateTask): string {
  return task === 'generation' ? ENDLESS : TARGET_LABEL;
}

/**
 * Poisons `count` of the records in drawn order: of classifications those with label 1, which become 0; of
 * program repair any, whose target becomes an endless loop. Fewer where fewer offer a place.
 * @param keepLabel label-consistent poison: records that have the target label already
 */
export function poisonRecords(
  records: readonly GateRecord[],
  attack: Attack,
  { task, count, seed, keepLabel = false }: PoisonPlan,
): PoisonedRecords {
  const triggers = new Map<number, readonly PlantedTrigger[]>();
  const wanted = keepLabel ? TARGET_LABEL : SOURCE_LABEL;
  const poisoned = records.map((record, index) => {
    if (triggers.size >= count || (task === 'classification' && record.label !== wanted)) return record;
    const planted = plantInto(record, attack, createRandom(`${seed}:${attack.name}:${index}`));
    if (planted === null) return record;
    triggers.set(index, planted.triggers);
    return { ...planted.record, label: poisonedLabel(task) };
  });
  return { records: poisoned, triggers };
}

/** How many are poisoned, and how. */
export interface PoisonPlan {
  readonly task: GateTask;
  readonly count: number;
  readonly seed: string;
  readonly keepLabel?: boolean;
}
