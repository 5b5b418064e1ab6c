import type { Attack } from '../attacks/attack.js';
import type { Defence, Suspicion } from '../defences/defence.js';
import type { CodeVersion } from '../results/code-version.js';
import { type CleanCode, readCleanCode } from '../data/clean-code.js';
import type { GateDataset, RawRecord } from '../data/datasets.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { drawSample, type GateSample } from '../data/sample.js';
import { poisonRecords, type PoisonedRecords } from '../attacks/poison.js';
import { type GateScore, scoreSuspicion } from './score.js';

/** One experiment: data, poison, and who looks for it. */
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
  /** Processor seconds of judging, reading and parsing the records included for those that parse. */
  readonly cpuSeconds: number;
  readonly code: CodeVersion;
}

/** What is measured. */
export interface GatePlan {
  /** Folder of the data sets. */
  readonly data: string;
  readonly datasets: readonly GateDataset[];
  readonly attacks: readonly Attack[];
  readonly rates: readonly number[];
  readonly methods: readonly Defence[];
  readonly size: number;
  readonly seeds: readonly string[];
  /** Also the data without poison: what is found there is false. */
  readonly clean: boolean;
}

/** Where lines go, and what is known already. */
export interface GateStore {
  isKnown(scenario: GateScenario): boolean;
  add(line: GateLine): Promise<void>;
  say(line: string): void;
}

/** Name of the attack that plants nothing. */
export const NO_ATTACK = 'none';

/** Runs the scenarios that are not known yet, one at a time; each result is stored at once. */
export async function runGate(plan: GatePlan, store: GateStore, code: CodeVersion): Promise<void> {
  for (const dataset of plan.datasets) {
    const raw = await dataset.read(plan.data);
    for (const seed of plan.seeds) {
      let sample: (GateSample & { readonly clean: CleanCode }) | null = null;
      for (const { attack, rate } of poisonings(plan)) {
        const scenario = {
          ...{ dataset: dataset.name, attack: attack?.name ?? NO_ATTACK, rate },
          ...{ size: Math.min(plan.size, raw.length), seed },
        };
        const methods = plan.methods.filter(
          (method) => method.suits(dataset.task) && !store.isKnown({ ...scenario, method: method.name }),
        );
        if (methods.length === 0) continue;
        sample ??= await sampleOf(plan, dataset, raw, seed);
        await runScenario(scenario, sample, attack, methods, store, code);
      }
    }
  }
}

async function sampleOf(
  { data, size }: GatePlan,
  dataset: GateDataset,
  raw: readonly RawRecord[],
  seed: string,
): Promise<GateSample & { readonly clean: CleanCode }> {
  const sample = drawSample(dataset, raw, size, seed);
  return { ...sample, clean: await readCleanCode(data, dataset, sample.heldOut) };
}

function poisonings({ attacks, rates, clean }: GatePlan): { attack: Attack | null; rate: number }[] {
  const poisoned = attacks.flatMap((attack) => rates.map((rate) => ({ attack, rate })));
  return clean ? [{ attack: null, rate: 0 }, ...poisoned] : poisoned;
}

async function runScenario(
  scenario: Omit<GateScenario, 'method'>,
  sample: GateSample & { readonly clean: CleanCode },
  attack: Attack | null,
  methods: readonly Defence[],
  store: GateStore,
  code: CodeVersion,
): Promise<void> {
  const { rate, seed } = scenario;
  const count = Math.round(rate * sample.records.length);
  const poisoned: PoisonedRecords =
    attack === null
      ? { records: sample.records, triggers: new Map() }
      : poisonRecords(sample.records, attack, { task: sample.task, count, seed });
  const material = { records: poisoned.records, clean: sample.clean, task: sample.task, rate, seed };
  for (const method of methods) {
    const began = processorSeconds();
    const suspicion: Suspicion = await method.judge(material);
    const parse = suspicion.named === null ? 0 : sample.parseSeconds * sample.records.length;
    const seconds = processorSeconds() - began + parse;
    const score = scoreSuspicion(suspicion, poisoned);
    await store.add({ ...scenario, method: method.name, ...score, cpuSeconds: seconds, code });
    store.say(sentence({ ...scenario, method: method.name }, score, seconds));
  }
}

function sentence(
  { dataset, attack, rate, method }: GateScenario,
  { recall, fpr, auroc, recallAt01, families }: GateScore,
  seconds: number,
): string {
  const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
  const found =
    families === null
      ? ''
      : `, family ${families.trigger ? 'yes' : 'no'}, ${families.natural.length} natural`;
  return (
    `${dataset} ${attack} ${rate} ${method}: recall ${shown(recall)}, FPR ${shown(fpr)}, ` +
    `AUROC ${shown(auroc)}, at FPR .01 ${shown(recallAt01)}${found}, ${seconds.toFixed(1)} s`
  );
}
