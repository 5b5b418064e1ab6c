import { type Attack, NO_ATTACK } from '../attacks/attack.js';
import type { Dataset } from '../data/datasets.js';
import { type LabelledRecord, parseRecords } from '../data/records.js';
import { elementText, judgeWithOpinion } from '../defences/ours.js';
import type { ResultStore } from '../results/result-files.js';
import { createRandom } from '../statistics/seeded-random.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { isSource, poisonDataset } from './poison-dataset.js';

/** Longest text of a family that a result line quotes. */
const QUOTED = 60;

/** One change of a history. */
interface HistoryScenario {
  readonly dataset: string;
  readonly seed: string;
  /** `none`: a clean history. */
  readonly attack: string;
  /** Its number in the history, from 1. */
  readonly change: number;
  /** Whether it is judged with the window of what was merged before it. */
  readonly window: boolean;
}

/** One line of `docs/results/histories.jsonl`. */
export interface HistoryLine extends HistoryScenario {
  /** Records of the change, those that are poisoned, and poisoned ones that earlier changes merged. */
  readonly size: number;
  readonly planted: number;
  readonly merged: number;
  /** Whether a family of its records is accepted. */
  readonly called: boolean;
  /** Poisoned and clean records of the change that are named. */
  readonly caught: number;
  readonly wrong: number;
  /** Code of the first accepted family. */
  readonly family: string | null;
  readonly cpuSeconds: number;
}

/** What is simulated. */
interface HistoryPlan {
  readonly data: string;
  readonly dataset: Dataset;
  /** Records before the first change. */
  readonly base: number;
  /** Sizes of the changes, in turn. */
  readonly sizes: readonly number[];
  /** Changes of the clean history, and of each poisoned one. */
  readonly changes: number;
  readonly poisonedChanges: number;
  /** Poisoned records of each change of a poisoned history. */
  readonly planted: number;
  readonly attacks: readonly Attack[];
  readonly seed: string;
}

/** A history: the records of the base, and of each change. */
interface History {
  readonly base: readonly LabelledRecord[];
  readonly changes: readonly (readonly LabelledRecord[])[];
  /** Poisoned records of each change, by their places in it. */
  readonly planted: readonly ReadonlySet<number>[];
}

/**
 * Cuts a dataset into a base and changes, as if they had been merged one after the other, and judges each change with and without
 * the window of what was merged before it: a clean history, and one for each attack, which brings a few carriers at a time.
 */
export async function simulateHistories(plan: HistoryPlan, store: ResultStore<HistoryLine>): Promise<void> {
  const { dataset, attacks, seed } = plan;
  const records = parseRecords(await dataset.read(plan.data), dataset.language);
  for (const attack of [null, ...attacks]) {
    const name = attack?.name ?? NO_ATTACK;
    const history = await drawHistory(records, attack, `${seed}:${dataset.name}:${name}`, plan);
    for (const change of history.changes.keys()) {
      for (const window of [true, false]) {
        const scenario = { dataset: dataset.name, seed, attack: name, change: change + 1, window };
        if (!store.has(scenario)) await store.add(await judgeOne(scenario, history, plan));
      }
    }
  }
}

async function drawHistory(
  records: readonly LabelledRecord[],
  attack: Attack | null,
  draw: string,
  { base, sizes, changes, poisonedChanges, planted, dataset: { task } }: HistoryPlan,
): Promise<History> {
  const shuffled = createRandom(draw).shuffled(records);
  const left = shuffled.slice(base);
  const drawn: LabelledRecord[][] = [];
  const places: Set<number>[] = [];
  for (let number = 0; number < (attack === null ? changes : poisonedChanges); number++) {
    const size = sizes[number % sizes.length] ?? 0;
    const sources = attack === null ? [] : takeSome(left, 2 * planted, (one) => isSource(one, task));
    const change = [...sources, ...left.splice(0, Math.max(0, size - sources.length))].slice(0, size);
    const poisoned =
      attack === null
        ? { records: change, triggers: new Map<number, never>() }
        : await poisonDataset(change, attack, { task, count: planted, seed: `${draw}:${number}` });
    drawn.push([...poisoned.records]);
    places.push(new Set(poisoned.triggers.keys()));
  }
  return { base: shuffled.slice(0, base), changes: drawn, planted: places };
}

/** Takes the first few that fit out of a list. */
function takeSome<T>(list: T[], count: number, fits: (one: T) => boolean): T[] {
  const taken: T[] = [];
  for (let at = 0; at < list.length && taken.length < count;) {
    const one = list[at];
    if (one !== undefined && fits(one)) taken.push(...list.splice(at, 1));
    else at++;
  }
  return taken;
}

async function judgeOne(
  scenario: HistoryScenario,
  { base, changes, planted }: History,
  { dataset: { task }, seed }: HistoryPlan,
): Promise<HistoryLine> {
  const before = changes.slice(0, scenario.change - 1);
  const head = changes[scenario.change - 1] ?? [];
  const merged = [...base, ...before.flat()];
  const records = [...merged, ...head];
  const start = processorSeconds();
  const older = scenario.window ? base.length : merged.length;
  const verdict = await judgeWithOpinion({ records, task, seed }, merged.length, older);
  const cpuSeconds = processorSeconds() - start;
  const own = planted[scenario.change - 1] ?? new Set();
  const named = verdict.records.flatMap((record, index) =>
    (record?.family ?? -1) >= 0 ? [index - merged.length] : [],
  );
  const caught = named.filter((index) => own.has(index)).length;
  const [family] = verdict.families;
  return {
    ...{ ...scenario, size: head.length, planted: own.size },
    merged: planted.slice(0, scenario.change - 1).reduce((sum, { size }) => sum + size, 0),
    ...{ called: family !== undefined, caught, wrong: named.length - caught },
    family: family === undefined ? null : elementText(records, family.example).slice(0, QUOTED),
    cpuSeconds,
  };
}
