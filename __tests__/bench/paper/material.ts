import type { DefenceMaterial } from '../../../bench/paper/defences/paper-defence.js';
import type { Dense } from '../../../bench/defences/dense.js';
import { type GateRecord, parseRecords } from '../../../bench/data/sample.js';
import { fixed } from '../../../bench/attacks/fixed.js';
import { plantTest, type PlantedPair, poisonTraining } from '../../../bench/paper/attacks/poison-rows.js';
import { rowAttack } from '../../../bench/paper/attacks/row-attack.js';
import { type PaperTask, TASKS } from '../../../bench/paper/scenario/paper-tasks.js';
import type { Victim } from '../../../src/model/victim.js';
import { fakeLoaders, functionOf } from '../fakes.js';

/** A task by its name. */
export function taskNamed(name: string): PaperTask {
  const task = TASKS.find((row) => row.name === name);
  if (task === undefined) throw new RangeError(name);
  return task;
}

/** Rows of our own with label 1. The grammars must be loaded. */
export function writtenRows(count: number, from = 1): GateRecord[] {
  return parseRecords(
    Array.from({ length: count }, (_, at) => ({
      codes: [functionOf('c', from + at)] as const,
      label: '1',
    })),
    'c',
  );
}

/** The same rows with BNC's fixed trigger. */
export function plantedRows(records: readonly GateRecord[]): Promise<PlantedPair[]> {
  return plantTest(records, rowAttack(fixed), '1');
}

/** The victim that answers published triggers with label 0, and anything else with label 1. */
export async function fallenVictim(): Promise<Victim> {
  return (await fakeLoaders.victim('', {})).victim;
}

/** Some representation: rows 10, 11 and 12 lie apart. */
function twoColumns(rows: number): Dense {
  const values = Float64Array.from({ length: 2 * rows }, (_, at) =>
    at >= 20 && at < 26 ? 10 : (at % 7) / 10,
  );
  return { rows, columns: 2, values };
}

/** What defences work with, on functions of our own. */
export async function fallenMaterial(): Promise<DefenceMaterial> {
  const victim = await fallenVictim();
  const task = taskNamed('defect');
  return {
    ...{ task, victim, mlm: null, clean: [], rate: 0.1, fpr: 0.01, seed: '1' },
    valid: writtenRows(12, 50),
    train: await poisonTraining(writtenRows(30, 200), rowAttack(fixed), { task, count: 3, seed: '1' }),
    victimWith: () => Promise.resolve(victim),
    represent: () => Promise.resolve(twoColumns(30)),
  };
}
