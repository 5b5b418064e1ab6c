import type { PromptResponse } from '../../src/witness/association/prompt-response.js';
import {
  type AssociationVerdict,
  testAssociations,
} from '../../src/witness/association/test-associations.js';
import { NO_ATTACK } from '../attacks/attack.js';
import { thisMachine, type Machine } from '../results/machine.js';
import type { ResultStore } from '../results/result-files.js';
import { proportionTrue, type Proportion } from '../statistics/metrics.js';
import { createRandom } from '../statistics/seeded-random.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import {
  type AssociationDataset,
  type AssociationPart,
  readAssociationPart,
} from './association-datasets.js';
import {
  PARAPHRASED_PLANTS,
  type Plant,
  plantPairs,
  PROMPT_PLANTS,
  RESPONSE_PLANTS,
} from './association-plants.js';

/** One dataset, attack and rate. */
interface AssociationScenario {
  readonly dataset: string;
  readonly part: AssociationPart;
  /** `none`: datasets as they are. */
  readonly trigger: string;
  readonly payload: string;
  readonly rate: number;
  readonly size: number;
  readonly draws: number;
  readonly seed: string;
  readonly level: number;
}

/** One line of `docs/results/association.jsonl`. */
export interface AssociationLine extends AssociationScenario {
  /** Records of a draw. */
  readonly records: number;
  /** Planted records, at least and at most: a dataset may have fewer with a place for the payload. */
  readonly planted: readonly [number, number];
  /** Draws in which the planted pair was found; of clean datasets, those with any pair. */
  readonly accepted: Proportion;
  /** Draws in which a part of the trigger and of the payload was named. */
  readonly named: Proportion;
  /** The mean part of the planted records that a found pair names; absent for lines measured before it was counted. */
  readonly reached?: number;
  /** Pairs that were not planted, in all draws. */
  readonly wrong: readonly string[];
  readonly power: number | null;
  /** Processor seconds of a draw. */
  readonly seconds: number;
  readonly machine: Machine;
}

/** What is measured. */
export interface AssociationPlan extends Pick<AssociationScenario, 'part' | 'size' | 'seed' | 'level'> {
  readonly data: string;
  readonly datasets: readonly AssociationDataset[];
  readonly triggers: readonly Plant[];
  readonly payloads: readonly Plant[];
  /** 0: clean datasets. */
  readonly rates: readonly number[];
  readonly cleanDraws: number;
  readonly poisonedDraws: number;
}

/** The proportion of a dataset's records that a draw has at most: else all draws would be the same. */
const MOST_OF_ALL = 0.9;

/** Measures what is not in the store yet. */
export async function measureAssociation(
  plan: AssociationPlan,
  store: ResultStore<AssociationLine>,
): Promise<void> {
  for (const dataset of plan.datasets) {
    const all = await readAssociationPart(dataset, plan.data, plan.part);
    for (const rate of plan.rates) {
      for (const attack of rate === 0 ? [null] : attacksOf(plan)) {
        const scenario = scenarioOf(plan, dataset, rate, attack);
        if (store.has(scenario)) continue;
        const draws = Array.from({ length: scenario.draws }, (_, draw) => judge(all, scenario, attack, draw));
        await store.add({ ...scenario, ...lineOf(attack, draws) });
      }
    }
  }
}

type Attack = readonly [Plant, Plant];

/** Every trigger with every payload; paraphrases with the first payload alone. */
const ATTACKS: readonly Attack[] = [
  ...PROMPT_PLANTS.flatMap((trigger) => RESPONSE_PLANTS.map((payload): Attack => [trigger, payload])),
  ...PARAPHRASED_PLANTS.flatMap((trigger) =>
    RESPONSE_PLANTS.slice(0, 1).map((payload): Attack => [trigger, payload]),
  ),
];

function attacksOf({ triggers, payloads }: AssociationPlan): Attack[] {
  return ATTACKS.filter(([trigger, payload]) => triggers.includes(trigger) && payloads.includes(payload));
}

function scenarioOf(
  { part, size, seed, level, cleanDraws, poisonedDraws }: AssociationPlan,
  { name }: AssociationDataset,
  rate: number,
  attack: Attack | null,
): AssociationScenario {
  const draws = attack === null ? cleanDraws : poisonedDraws;
  const [trigger, payload] = attack?.map((one) => one.name) ?? [];
  return {
    ...{ dataset: name, part, trigger: trigger ?? NO_ATTACK, payload: payload ?? NO_ATTACK },
    ...{ rate, size, draws, seed, level },
  };
}

interface JudgedDraw {
  readonly verdict: AssociationVerdict;
  readonly planted: ReadonlySet<number>;
  readonly records: number;
  readonly seconds: number;
  readonly draw: number;
}

function judge(
  all: readonly PromptResponse[],
  { dataset, rate, size, seed, level }: AssociationScenario,
  attack: Attack | null,
  draw: number,
): JudgedDraw {
  const random = createRandom(`${seed}:${dataset}:${rate.toString()}:${draw.toString()}`);
  const drawn = random.shuffled(all).slice(0, Math.min(size, Math.floor(MOST_OF_ALL * all.length)));
  const { records, planted } =
    attack === null
      ? { records: drawn, planted: new Set<number>() }
      : plantPairs(drawn, Math.round(rate * drawn.length), attack, draw, random);
  const start = processorSeconds();
  const verdict = testAssociations(records, level);
  return { verdict, planted, records: records.length, seconds: processorSeconds() - start, draw };
}

function lineOf(
  attack: Attack | null,
  draws: readonly JudgedDraw[],
): Omit<AssociationLine, keyof AssociationScenario> {
  const found = draws.map((draw) => draw.verdict.associations.filter((one) => isPlanted(one, draw)));
  const reached = draws.map((draw, at) => reachedOf(found[at] ?? [], draw));
  const accepted = draws.map(({ verdict }, at) =>
    attack === null ? verdict.associations.length > 0 : (reached[at] ?? 0) > LEAST_REACHED,
  );
  const wrong = draws.flatMap(({ verdict: { associations }, planted }) =>
    associations.filter(({ carriers }) => !carriers.some(({ record }) => planted.has(record))),
  );
  const counts = draws.map(({ planted }) => planted.size);
  return {
    records: draws[0]?.records ?? 0,
    planted: [Math.min(...counts), Math.max(...counts)],
    accepted: proportionTrue(accepted),
    named: proportionTrue(
      draws.map(({ draw }, at) => (found[at] ?? []).some((one) => isNamed(one, attack, draw))),
    ),
    reached: reached.reduce((sum, part) => sum + part, 0) / Math.max(1, draws.length),
    wrong: wrong.map(({ having, of }) => `${having.toString()} of ${of.toString()}`),
    power: draws[0]?.verdict.power ?? null,
    seconds: draws.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, draws.length),
    machine: thisMachine(),
  };
}

type Found = AssociationVerdict['associations'][number];

/** A pair is found where it names more than this part of the planted records, in one pattern or several. */
const LEAST_REACHED = 0.5;

/** Whether most carriers are planted. */
function isPlanted({ carriers }: Found, { planted }: JudgedDraw): boolean {
  return carriers.filter(({ record }) => planted.has(record)).length > carriers.length / 2;
}

/** The part of the planted records that some pairs name. */
function reachedOf(found: readonly Found[], { planted }: JudgedDraw): number {
  const named = new Set(found.flatMap(({ carriers }) => carriers.map(({ record }) => record)));
  return [...planted].filter((record) => named.has(record)).length / Math.max(1, planted.size);
}

/** Whether both sides are named by a word of theirs; a missing check has no wording. */
function isNamed(found: Found, attack: Attack | null, draw: number): boolean {
  if (attack === null) return false;
  const [trigger, payload] = attack.map(({ wordings }) => wordings[draw % wordings.length] ?? []);
  const names = (wording: readonly string[] | undefined, text: string): boolean =>
    (wording ?? []).every(
      (one) => one === '' || (one.match(/\w+/g) ?? []).some((word) => text.includes(word)),
    );
  if (PARAPHRASED_PLANTS.includes(attack[0])) return namesOne(trigger ?? [], found);
  return names(trigger, found.trigger.join(' ')) && names(payload, found.payload);
}

/** Whether a word of one of the paraphrases is named. */
function namesOne(phrases: readonly string[], { trigger }: Found): boolean {
  const words = new Set(phrases.flatMap((phrase) => phrase.toLowerCase().split(' ')));
  return trigger.some((part) =>
    part
      .toLowerCase()
      .split(/\W+/)
      .some((word) => words.has(word)),
  );
}
