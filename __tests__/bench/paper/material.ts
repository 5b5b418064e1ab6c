import type { DefenceMaterial, Rehearsal } from '../../../bench/paper/defences/paper-defence.js';
import { type LabelledRecord, parseRecords } from '../../../bench/data/records.js';
import { fixed } from '../../../bench/attacks/fixed.js';
import { onRecords, type PlantedPair, plantPairs, poisonRecords } from '../../../bench/attacks/poison.js';
import type { Vectors } from '../../../bench/statistics/principal-components.js';
import { type PaperTask, TASKS } from '../../../bench/paper/scenario/paper-tasks.js';
import type { Victim } from '../../../src/model/victim.js';
import { fakeLoaders, functionOf } from '../fakes.js';

const PLANTING = { isSource: () => true, seedOf: String };

/** A task by its name. */
export function taskNamed(name: string): PaperTask {
  const task = TASKS.find((row) => row.name === name);
  if (task === undefined) throw new RangeError(name);
  return task;
}

/** Rows of our own with label 1. The grammars must be loaded. */
export function writtenRows(count: number, from = 1): LabelledRecord[] {
  return parseRecords(
    Array.from({ length: count }, (_, at) => ({
      codes: [functionOf('c', from + at)] as const,
      label: '1',
    })),
    'c',
  );
}

/** The same rows with BNC's fixed trigger. */
export function plantedRows(records: readonly LabelledRecord[]): Promise<PlantedPair[]> {
  return plantPairs(records, onRecords(fixed), PLANTING);
}

/** The victim that answers published triggers with label 0, and anything else with label 1. */
export async function fallenVictim(): Promise<Victim> {
  return (await fakeLoaders.victim('', {})).victim;
}

/** Some representation: rows 10, 11 and 12 lie apart. */
function twoColumns(rows: number): Vectors {
  const value = (at: number): number => (at >= 20 && at < 26 ? 10 : (at % 7) / 10);
  return Array.from({ length: rows }, (_, row) => [value(2 * row), value(2 * row + 1)]);
}

/** What defences work with, on functions of our own. */
export async function fallenMaterial(): Promise<DefenceMaterial> {
  const victim = await fallenVictim();
  const task = taskNamed('defect');
  return {
    ...{ task, victim, mlm: null, clean: [], rate: 0.1, fpr: 0.01, seed: '1' },
    valid: writtenRows(12, 50),
    train: await poisonRecords(writtenRows(30, 200), onRecords(fixed), { ...PLANTING, count: 3, label: '0' }),
    victimWith: () => Promise.resolve(victim),
    represent: () => Promise.resolve(twoColumns(30)),
    rehearsal: () => Promise.resolve(null),
  };
}

/** Validation rows with BNC's fixed trigger: five pairs, and 40 rows of which rows 1 to 4 are poisoned and lie apart. */
export async function rehearsalOf(apart: readonly number[] = [1, 2, 3, 4]): Promise<Rehearsal> {
  const rows = writtenRows(40, 400);
  const isSource = (row: LabelledRecord): boolean => rows.indexOf(row) > 0;
  return {
    pairs: await plantedRows(writtenRows(5, 500)),
    poisoned: await poisonRecords(rows, onRecords(fixed), { ...PLANTING, isSource, count: 4, label: '0' }),
    rate: 0.1,
    represent: () =>
      Promise.resolve(rows.map((_, at) => [apart.includes(at) ? 10 : (at % 7) / 10, (at % 3) / 10])),
  };
}
