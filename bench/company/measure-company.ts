import { CorpusBuilder, type Corpus } from '../../src/probe/read/corpus.js';
import { indexFamilies } from '../../src/probe/families/family-index.js';
import { LEAST_CARRIERS } from '../../src/witness/company/company-families.js';
import type { CompanyReference, CompanyVerdict } from '../../src/witness/company/company-verdict.js';
import { testCompany } from '../../src/witness/company/test-company.js';
import { NO_ATTACK } from '../attacks/attack.js';
import { thisMachine, type Machine } from '../results/machine.js';
import type { ResultStore } from '../results/result-files.js';
import { proportionTrue, type Proportion } from '../statistics/metrics.js';
import { createRandom, type Random } from '../statistics/seeded-random.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { readPart, type CompanyDataset, type Part } from './company-datasets.js';
import { COMPANY_TRIGGERS, type CompanyTrigger } from './company-triggers.js';
import type { CorpusFunction } from './corpus-functions.js';
import { drawFunctions, drawName } from './draw-company.js';
import { outlineOf, Outlines } from './outlines.js';

/** One dataset and rate, and how it was drawn. */
interface CompanyScenario {
  readonly dataset: string;
  readonly part: Part;
  /** `none`: datasets as they are. */
  readonly trigger: string;
  /** Poisoned functions of each trigger, among all. */
  readonly rate: number;
  readonly size: number;
  readonly draws: number;
  readonly seed: string;
  readonly level: number;
}

/** One line of `docs/results/company.jsonl`. */
export interface CompanyLine extends CompanyScenario {
  readonly kind: CompanyTrigger['kind'] | 'clean';
  /** Functions of a draw, as far as the dataset has so many. */
  readonly functions: number;
  /** Draws in which the trigger's family was accepted; of clean datasets, those with any family accepted. */
  readonly accepted: Proportion;
  /** Families that are no trigger and were accepted, in all draws: level and number of carriers. */
  readonly wrong: readonly string[];
  /** Least number of carriers that could have been accepted, in the first draw. */
  readonly power: number | null;
  /** Processor seconds of the test of a draw, without parsing. */
  readonly seconds: number;
  readonly machine: Machine;
}

/** What is measured. */
export interface CompanyPlan extends Omit<CompanyScenario, 'dataset' | 'trigger' | 'rate' | 'draws'> {
  readonly data: string;
  readonly datasets: readonly CompanyDataset[];
  /** 0: clean datasets. */
  readonly rates: readonly number[];
  readonly cleanDraws: number;
  readonly poisonedDraws: number;
}

/** A drawn dataset: the trigger of each function, or null. */
interface DrawnDataset {
  readonly corpus: Corpus;
  readonly triggers: readonly (CompanyTrigger | null)[];
}

interface JudgedDraw extends DrawnDataset {
  readonly verdict: CompanyVerdict;
  readonly seconds: number;
}

/**
 * Measures what is not in the store yet. All triggers are planted in one dataset together, each in functions of its own,
 * because a draw takes seconds: a dataset at a rate of 5 % has eight triggers in 40 % of its functions.
 */
export async function measureCompany(
  plan: CompanyPlan,
  reference: CompanyReference,
  store: ResultStore<CompanyLine>,
): Promise<void> {
  for (const dataset of plan.datasets) {
    const functions = await readPart(dataset, plan.data, plan.part);
    if (functions.length === 0) continue;
    const outlines = new Outlines();
    for (const rate of plan.rates) {
      const triggers = rate === 0 ? [null] : COMPANY_TRIGGERS;
      const scenarios = triggers.map((trigger) => ({ trigger, ...scenarioOf(plan, dataset, rate, trigger) }));
      if (scenarios.every(({ trigger, ...scenario }) => store.has({ ...scenario, ...nameOf(trigger) })))
        continue;
      const draws = Array.from({ length: rate === 0 ? plan.cleanDraws : plan.poisonedDraws }, (_, draw) => {
        const random = createRandom(drawName(plan.seed, dataset.name, rate, draw));
        return judge(drawDataset(functions, plan.size, rate, random, outlines), reference, plan.level);
      });
      for (const { trigger, ...scenario } of scenarios) {
        await store.add({ ...scenario, ...nameOf(trigger), ...lineOf(trigger, draws) });
      }
    }
  }
}

function nameOf(trigger: CompanyTrigger | null): { trigger: string } {
  return { trigger: trigger?.name ?? NO_ATTACK };
}

function scenarioOf(
  { part, size, seed, level, cleanDraws, poisonedDraws }: CompanyPlan,
  { name }: CompanyDataset,
  rate: number,
  trigger: CompanyTrigger | null,
): Omit<CompanyScenario, 'trigger'> {
  const draws = trigger === null ? cleanDraws : poisonedDraws;
  return { dataset: name, part, rate, size, draws, seed, level };
}

/** Draws functions with all triggers planted, and reads them. */
function drawDataset(
  all: readonly CorpusFunction[],
  size: number,
  rate: number,
  random: Random,
  outlines: Outlines,
): DrawnDataset {
  const builder = new CorpusBuilder('company');
  const triggers = drawFunctions(all, size, rate, random).map(({ code, language, trigger }) => {
    builder.add([trigger === null ? outlines.of({ code, language }) : outlineOf(code, language)]);
    return trigger;
  });
  return { corpus: builder.build(), triggers };
}

function judge(drawn: DrawnDataset, reference: CompanyReference, level: number): JudgedDraw {
  const start = processorSeconds();
  const { corpus } = drawn;
  const verdict = testCompany(corpus, indexFamilies(corpus, LEAST_CARRIERS), {}, reference, level);
  return { ...drawn, verdict, seconds: processorSeconds() - start };
}

function lineOf(
  trigger: CompanyTrigger | null,
  draws: readonly JudgedDraw[],
): Omit<CompanyLine, keyof CompanyScenario> {
  const wrong = draws.flatMap((draw) =>
    draw.verdict.families.filter(({ carriers }) => isWrong(draw, carriers)),
  );
  const accepted = draws.map((draw) =>
    trigger === null ? draw.verdict.families.length > 0 : isFound(draw, trigger),
  );
  return {
    kind: trigger?.kind ?? 'clean',
    functions: draws[0]?.corpus.size ?? 0,
    accepted: proportionTrue(accepted),
    wrong: wrong.map(({ level, carriers }) => `${level} ${carriers.length.toString()}`),
    power: draws[0]?.verdict.power ?? null,
    seconds: draws.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, draws.length),
    machine: thisMachine(),
  };
}

type Carriers = CompanyVerdict['families'][number]['carriers'];

/** Whether a family with most of the trigger's functions was accepted, and most of its carriers are such. */
function isFound({ verdict, triggers }: JudgedDraw, trigger: CompanyTrigger): boolean {
  const planted = triggers.filter((one) => one === trigger).length;
  return verdict.families.some(({ carriers }) => {
    const hits = carriers.filter(({ record }) => triggers[record] === trigger).length;
    return hits > planted / 2 && hits > carriers.length / 2;
  });
}

/** Whether most carriers of a family hold no trigger. */
function isWrong({ triggers }: JudgedDraw, carriers: Carriers): boolean {
  return carriers.filter(({ record }) => triggers[record] !== null).length <= carriers.length / 2;
}
