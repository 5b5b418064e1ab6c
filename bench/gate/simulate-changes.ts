import type { Attack } from '../attacks/attack.js';
import { runWithOpinion } from '../defences/ours.js';
import { createRandom } from '../statistics/seeded-random.js';
import type { CodeVersion } from '../results/code-version.js';
import type { GateDataset, GateTask } from '../data/datasets.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { type GateRecord, parseRecords } from '../data/sample.js';
import { poisonRecords, SOURCE_LABEL } from '../attacks/poison.js';

/** Share of a change's records that is poisoned, and how many at least. */
const CHANGE_RATE = 0.05;
const LEAST_POISONED = 10;

/** Which change. */
export interface ChangeScenario {
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
  /** What the first accepted family looks like. */
  readonly family: string | null;
  readonly cpuSeconds: number;
  readonly code: CodeVersion;
}

/** What is simulated. */
export interface ChangePlan {
  readonly data: string;
  readonly dataset: GateDataset;
  readonly base: number;
  readonly sizes: readonly number[];
  /** Clean changes of each size, and as many poisoned ones. */
  readonly changes: number;
  /** Taken in turn, one a poisoned change. */
  readonly attacks: readonly Attack[];
  readonly seed: string;
}

/** Where lines go, and what is known already. */
export interface ChangeStore {
  isKnown(scenario: ChangeScenario): boolean;
  add(line: ChangeLine): Promise<void>;
}

/** Draws changes from the data, each against a base of its own draw, clean and poisoned, and judges them. */
export async function simulateChanges(
  plan: ChangePlan,
  store: ChangeStore,
  code: CodeVersion,
): Promise<void> {
  const { dataset, sizes, changes } = plan;
  const records = parseRecords(await dataset.read(plan.data), dataset.language);
  for (const size of sizes) {
    for (let change = 0; change < changes; change++) {
      const attack = plan.attacks[change % Math.max(1, plan.attacks.length)];
      for (const own of attack === undefined ? [null] : [null, attack]) {
        const scenario = {
          ...{ dataset: dataset.name, base: plan.base, size, seed: plan.seed },
          ...{ change, attack: own?.name ?? 'none' },
        };
        if (!store.isKnown(scenario)) await store.add(await judgeChange(scenario, records, own, plan, code));
      }
    }
  }
}

/** The base's records, then the change's: among them at least `count` that can be poisoned. */
function drawChange(
  records: readonly GateRecord[],
  { base, size, draw }: { readonly base: number; readonly size: number; readonly draw: string },
  count: number,
  task: GateTask,
): GateRecord[] {
  const shuffled = createRandom(draw).shuffled(records);
  const left = shuffled.slice(base);
  const poisonable = (record: GateRecord): boolean => task === 'generation' || record.label === SOURCE_LABEL;
  // A few more than are needed: not every function has a place for every trigger.
  const first = new Set(left.filter(poisonable).slice(0, Math.min(size, Math.ceil(1.5 * count))));
  const others = left.filter((record) => !first.has(record));
  return [...shuffled.slice(0, base), ...first, ...others.slice(0, size - first.size)];
}

async function judgeChange(
  scenario: ChangeScenario,
  records: readonly GateRecord[],
  attack: Attack | null,
  { dataset, base, seed }: ChangePlan,
  code: CodeVersion,
): Promise<ChangeLine> {
  const { size, change } = scenario;
  const draw = `${seed}:${dataset.name}:${String(size)}:${String(change)}`;
  const { task } = dataset;
  const count = Math.max(LEAST_POISONED, Math.round(CHANGE_RATE * size));
  const drawn = drawChange(records, { base, size, draw }, attack === null ? 0 : count, task);
  const { records: head, triggers } =
    attack === null
      ? { records: drawn.slice(base), triggers: new Map<number, unknown>() }
      : poisonRecords(drawn.slice(base), attack, { task, count, seed: draw });
  const judged = [...drawn.slice(0, base), ...head];
  const began = processorSeconds();
  const verdict = await runWithOpinion({ records: judged, task, seed: draw }, (index) => index < base);
  const seconds = processorSeconds() - began;
  const named = verdict.records.flatMap((record, index) =>
    (record?.family ?? -1) >= 0 ? [index - base] : [],
  );
  const example = verdict.families[0]?.example;
  const text = example && judged[example.record]?.sides[example.side]?.elements[example.element]?.text;
  const caught = named.filter((index) => triggers.has(index)).length;
  return {
    ...scenario,
    planted: triggers.size,
    called: verdict.families.length > 0,
    caught,
    wrong: named.length - caught,
    family: text?.slice(0, 60) ?? null,
    cpuSeconds: seconds,
    code,
  };
}
