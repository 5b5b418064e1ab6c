import { type Attack, NO_ATTACK } from '../attacks/attack.js';
import { withDecoys } from '../attacks/decoys.js';
import type { PoisonedRecords } from '../attacks/poison.js';
import { type CleanCode, readCleanCode } from '../data/clean-code.js';
import type { Dataset, RawRecord } from '../data/datasets.js';
import { type DatasetSample, drawSample } from '../data/records.js';
import type { Defence } from '../defences/defence.js';
import type { Say } from '../results/machine.js';
import type { ResultStore } from '../results/result-files.js';
import { digits } from '../tables/cells.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { poisonDataset } from './poison-dataset.js';
import { type GateScore, scoreSuspicion } from './score-suspicion.js';

/** One experiment: data, poison, and the defence that looks for it. */
export interface GateScenario {
  readonly dataset: string;
  /** `none`: the data as they are. */
  readonly attack: string;
  readonly rate: number;
  readonly size: number;
  readonly seed: string;
  readonly method: string;
}

/** One line of `docs/results/gate.jsonl`. */
export interface GateLine extends GateScenario, GateScore {
  /** Processor seconds of judging, with reading and parsing the records for defences that parse. */
  readonly cpuSeconds: number;
}

/** What is measured. */
interface GatePlan {
  /** Folder of the datasets. */
  readonly data: string;
  readonly datasets: readonly Dataset[];
  readonly attacks: readonly Attack[];
  readonly rates: readonly number[];
  readonly methods: readonly Defence[];
  readonly size: number;
  readonly seeds: readonly string[];
  /** Whether to judge the data without poison too: what is flagged there is false. */
  readonly clean: boolean;
}

type CleanSample = DatasetSample & { readonly clean: CleanCode };

/** Runs the scenarios that are not in the store yet, one at a time; each result is stored at once. */
export async function runGate(plan: GatePlan, store: ResultStore<GateLine>, say: Say): Promise<void> {
  for (const dataset of plan.datasets) {
    const raw = await dataset.read(plan.data);
    for (const seed of plan.seeds) {
      let sample: CleanSample | null = null;
      const sides = raw[0]?.codes.length ?? 1;
      for (const { attack, rate } of poisonings(plan)) {
        const scenario = {
          ...{ dataset: dataset.name, attack: attack?.name ?? NO_ATTACK, rate },
          ...{ size: Math.min(plan.size, raw.length), seed },
        };
        const methods = plan.methods.filter(
          ({ suits, name }) => suits(dataset.task, sides) && !store.has({ ...scenario, method: name }),
        );
        if (methods.length === 0) continue;
        sample ??= await sampleOf(plan, dataset, raw, seed);
        await runScenario(scenario, sample, attack, methods, store, say);
      }
    }
  }
}

async function sampleOf(
  { data, size }: GatePlan,
  dataset: Dataset,
  raw: readonly RawRecord[],
  seed: string,
): Promise<CleanSample> {
  const sample = drawSample(dataset, raw, size, seed);
  return { ...sample, clean: await readCleanCode(data, dataset, sample.heldOut) };
}

function poisonings({ attacks, rates, clean }: GatePlan): { attack: Attack | null; rate: number }[] {
  const poisoned = attacks.flatMap((attack) => rates.map((rate) => ({ attack, rate })));
  return clean ? [{ attack: null, rate: 0 }, ...poisoned] : poisoned;
}

async function runScenario(
  scenario: Omit<GateScenario, 'method'>,
  { records: drawn, clean, task, parseSeconds }: CleanSample,
  attack: Attack | null,
  methods: readonly Defence[],
  store: ResultStore<GateLine>,
  say: Say,
): Promise<void> {
  const { rate, seed } = scenario;
  const count = Math.round(rate * drawn.length);
  const poisoned: PoisonedRecords =
    attack === null
      ? { records: drawn, triggers: new Map() }
      : withDecoys(
          await poisonDataset(drawn, attack, { task, count, seed }),
          attack.decoys ?? [],
          count,
          seed,
        );
  for (const method of methods) {
    const start = processorSeconds();
    const suspicion = await method.judge({ records: poisoned.records, clean, task, rate, seed });
    const parsing = suspicion.named === null ? 0 : parseSeconds * drawn.length;
    const cpuSeconds = processorSeconds() - start + parsing;
    const score = scoreSuspicion(suspicion, poisoned);
    const line = { ...scenario, method: method.name, ...score, cpuSeconds };
    await store.add(line);
    say(sentence(line));
  }
}

function sentence({ dataset, attack, rate, method, families, ...score }: GateLine): string {
  const found = families && `, family ${families.trigger ? 'yes' : 'no'}, ${families.natural.length} natural`;
  return (
    `${dataset} ${attack} ${rate} ${method}: recall ${digits(score.recall, 3)}, FPR ${digits(score.fpr, 3)}, ` +
    `AUROC ${digits(score.auroc, 3)}, at FPR .01 ${digits(score.recallAt01, 3)}${found ?? ''}, ` +
    `${score.cpuSeconds.toFixed(1)} s`
  );
}
