import { join } from 'node:path';
import type { Analysis } from '../../src/code/analysis.js';
import { optionsSchema } from '../../src/config/options.js';
import { scanPaths } from '../../src/scan/scan-paths.js';
import type { ResultStore } from '../results/result-files.js';
import { writeJsonl } from '../data/jsonl-rows.js';
import { createRandom } from '../statistics/seeded-random.js';
import { inTemporaryFolder } from '../timing/own-process.js';
import { NEXT_STEPS, type NextStep } from './strategies.js';

type Finding = Awaited<ReturnType<typeof scanPaths>>['result']['findings'][number];
type WitnessName = Finding['testimonies'][number]['witness'];

/** One dataset that was poisoned in one way. */
interface NextStepScenario {
  readonly step: string;
  readonly size: number;
  readonly seed: string;
}

/** One line of `docs/results/next-steps.jsonl`. */
export interface NextStepLine extends NextStepScenario {
  readonly planted: number;
  /** Poisoned functions that are called poisoned, and those that are at least suspicious. */
  readonly poisoned: number;
  readonly suspicious: number;
  /** Witness → poisoned functions that are called poisoned with its testimony. */
  readonly by: Readonly<Partial<Record<WitnessName, number>>>;
  /** Clean functions that are called poisoned, by witnesses other than the model. */
  readonly wrong: number;
}

/** What is measured. */
export interface NextStepPlan {
  readonly size: number;
  /** Poisoned functions of a dataset. */
  readonly planted: number;
  readonly seeds: readonly string[];
  /** The accepted rate of false positives. */
  readonly fpr: number;
}

/** The part of the accepted rate that is left to the other witnesses where the model speaks (docs/explanation/witnesses.md). */
const WITHOUT_MODEL = 0.4;

interface PoisonedDataset {
  readonly codes: readonly string[];
  readonly planted: ReadonlySet<number>;
}

function poison(
  step: NextStep,
  functions: readonly Analysis[],
  heldOut: readonly number[],
  { planted: most }: NextStepPlan,
  seed: string,
): PoisonedDataset {
  const random = createRandom(`${seed}:${step.name}`);
  const { order, natural } = step.carriers(functions, heldOut, random);
  const codes = functions.map(({ code }) => code);
  const planted = new Set<number>();
  for (const index of order) {
    const analysis = functions[index];
    const code = planted.size < most && analysis ? step.plant(analysis, random, natural) : null;
    if (code === null) continue;
    codes[index] = code;
    planted.add(index);
  }
  return { codes, planted };
}

/** The findings of a scan of functions without labels. */
async function scanned(
  codes: readonly string[],
  fpr: number,
  witness: readonly WitnessName[],
): Promise<readonly Finding[]> {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'functions.jsonl');
    await writeJsonl(
      file,
      codes.map((func) => ({ func, lang: 'c' })),
    );
    const options = optionsSchema.parse({
      ...{ cache: false, progress: 'off', purify: 'off', seed: 'next-steps', fpr, witness },
    });
    const context = { cwd: folder, env: {}, stdin: process.stdin };
    const { result } = await scanPaths([file], options, new Set(), context);
    return result.findings;
  });
}

const hasWitness =
  (name: WitnessName) =>
  ({ testimonies }: Finding): boolean =>
    testimonies.some(({ witness }) => witness === name);

async function measure(
  scenario: NextStepScenario,
  { codes, planted }: PoisonedDataset,
  fpr: number,
): Promise<NextStepLine> {
  const own = [...planted].map((index) => codes[index] ?? '');
  const all = await scanned(codes, fpr * WITHOUT_MODEL, ['semantics', 'characters', 'company']);
  // The model judges each function by itself: those that are clean need not be asked about the planted ones.
  const asked = await scanned(own, fpr, ['victim', 'semantics', 'characters']);
  const byModel = asked.filter((finding) => hasWitness('victim')(finding));
  const found = [...all, ...byModel].filter(({ code }) => own.includes(code));
  const poisoned = found.filter(({ verdict }) => verdict === 'poisoned');
  const distinct = (findings: readonly Finding[]): number => new Set(findings.map(({ code }) => code)).size;
  const names = ['semantics', 'company', 'victim'] as const;
  return {
    ...scenario,
    planted: planted.size,
    poisoned: distinct(poisoned),
    suspicious: distinct(found),
    by: Object.fromEntries(names.map((name) => [name, distinct(poisoned.filter(hasWitness(name)))])),
    wrong: all.filter(({ code, verdict }) => verdict === 'poisoned' && !own.includes(code)).length,
  };
}

/**
 * Poisons functions of C in each way and scans them as a whole without labels; what is in the store is not measured again.
 * @param functions distinct functions of one dataset
 * @param isHeldOut whether no bundled model was trained on a function
 */
export async function measureNextSteps(
  plan: NextStepPlan,
  functions: readonly Analysis[],
  isHeldOut: (code: string) => boolean,
  store: ResultStore<NextStepLine>,
): Promise<void> {
  for (const seed of plan.seeds) {
    const shuffled = createRandom(seed).shuffled(functions);
    const drawn = [...shuffled].sort((a, b) => Number(isHeldOut(b.code)) - Number(isHeldOut(a.code)));
    const sample = createRandom(`${seed}:order`).shuffled(drawn.slice(0, plan.size));
    const heldOut = [...sample.keys()].filter((index) => isHeldOut(sample[index]?.code ?? ''));
    for (const step of NEXT_STEPS) {
      const scenario = { step: step.name, size: sample.length, seed };
      if (store.has(scenario)) continue;
      await store.add(await measure(scenario, poison(step, sample, heldOut, plan, seed), plan.fpr));
    }
  }
}
