import { type Attack, NO_ATTACK } from '../attacks/attack.js';
import type { PoisonedRecords } from '../attacks/poison.js';
import type { Dataset, DatasetTask } from '../data/datasets.js';
import { type LabelledRecord, parseRecords } from '../data/records.js';
import { elementText, judgeWithOpinion } from '../defences/ours.js';
import type { ResultStore } from '../results/result-files.js';
import { createRandom } from '../statistics/seeded-random.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { isSource, poisonDataset } from './poison-dataset.js';

/** Proportion of a change's records that is poisoned, and the least number of them. */
const CHANGE_RATE = 0.05;
const LEAST_POISONED = 10;
/** Longest text of a family that a result line quotes. */
const QUOTED = 60;

/** One change. */
interface ChangeScenario {
  readonly dataset: string;
  /** Records of the base, and of the change. */
  readonly base: number;
  readonly size: number;
  readonly seed: string;
  /** Its number, from 0. */
  readonly change: number;
  /** `none`: a clean change. */
  readonly attack: string;
}

/** One line of `docs/results/changes.jsonl`. */
export interface ChangeLine extends ChangeScenario {
  /** Poisoned records of the change. */
  readonly planted: number;
  /** Whether the change was called poisoned: a family of its records is accepted. */
  readonly called: boolean;
  /** Poisoned and clean records of the change that are named. */
  readonly caught: number;
  readonly wrong: number;
  /** Code of the first accepted family. */
  readonly family: string | null;
  readonly cpuSeconds: number;
}

/** What is simulated. */
interface ChangePlan {
  readonly data: string;
  readonly dataset: Dataset;
  readonly base: number;
  readonly sizes: readonly number[];
  /** Clean changes of each size, and as many poisoned ones. */
  readonly changes: number;
  /** Each poisoned change takes the next attack. */
  readonly attacks: readonly Attack[];
  readonly seed: string;
}

/** Draws changes from the data, clean and poisoned, each with a base of its own draw, and judges them. */
export async function simulateChanges(plan: ChangePlan, store: ResultStore<ChangeLine>): Promise<void> {
  const { dataset, sizes, changes, base, seed } = plan;
  const records = parseRecords(await dataset.read(plan.data), dataset.language);
  for (const size of sizes) {
    for (let change = 0; change < changes; change++) {
      const attack = plan.attacks[change % Math.max(1, plan.attacks.length)];
      for (const own of attack === undefined ? [null] : [null, attack]) {
        const scenario = { dataset: dataset.name, base, size, seed, change, attack: own?.name ?? NO_ATTACK };
        if (!store.has(scenario)) await store.add(await judgeChange(scenario, records, own, dataset.task));
      }
    }
  }
}

/** The base's records, then the change's; among these at least `count` that can be poisoned, where there are so many. */
function drawChange(
  records: readonly LabelledRecord[],
  { base, size }: ChangeScenario,
  draw: string,
  count: number,
  task: DatasetTask,
): LabelledRecord[] {
  const shuffled = createRandom(draw).shuffled(records);
  const left = shuffled.slice(base);
  // A few more than are needed: not every function has a place for every trigger.
  const wanted = Math.min(size, Math.ceil(1.5 * count));
  const first = new Set(left.filter((record) => isSource(record, task)).slice(0, wanted));
  const others = left.filter((record) => !first.has(record));
  return [...shuffled.slice(0, base), ...first, ...others.slice(0, size - first.size)];
}

async function judgeChange(
  scenario: ChangeScenario,
  records: readonly LabelledRecord[],
  attack: Attack | null,
  task: DatasetTask,
): Promise<ChangeLine> {
  const { dataset, base, size, seed, change } = scenario;
  const draw = `${seed}:${dataset}:${size}:${change}`;
  const count = attack === null ? 0 : Math.max(LEAST_POISONED, Math.round(CHANGE_RATE * size));
  const drawn = drawChange(records, scenario, draw, count, task);
  const changed = drawn.slice(base);
  const { records: head, triggers }: PoisonedRecords =
    attack === null
      ? { records: changed, triggers: new Map() }
      : await poisonDataset(changed, attack, { task, count, seed: draw });
  const judged = [...drawn.slice(0, base), ...head];
  const start = processorSeconds();
  const verdict = await judgeWithOpinion({ records: judged, task, seed: draw }, base);
  const cpuSeconds = processorSeconds() - start;
  const named = verdict.records.flatMap((record, index) =>
    (record?.family ?? -1) >= 0 ? [index - base] : [],
  );
  const caught = named.filter((index) => triggers.has(index)).length;
  const [family] = verdict.families;
  return {
    ...{ ...scenario, planted: triggers.size, called: family !== undefined },
    ...{ caught, wrong: named.length - caught },
    family: family === undefined ? null : elementText(judged, family.example).slice(0, QUOTED),
    cpuSeconds,
  };
}
