import { analyze } from '../../src/code/analyze.js';
import { CorpusBuilder } from '../../src/probe/read/corpus.js';
import { indexFamilies } from '../../src/probe/families/family-index.js';
import { LEAST_CARRIERS } from '../../src/witness/company/company-families.js';
import type { CompanyReference } from '../../src/witness/company/company-verdict.js';
import { testCompany } from '../../src/witness/company/test-company.js';
import type { Defence } from '../defences/defence.js';
import { killBadCode } from '../defences/killbadcode.js';
import { onion } from '../defences/onion.js';
import type { CleanCode } from '../data/clean-code.js';
import type { ResultStore } from '../results/result-files.js';
import { RecordScanner } from '../scans/record-scanner.js';
import { type Proportion, proportion } from '../statistics/metrics.js';
import { createRandom } from '../statistics/seeded-random.js';
import { inTemporaryFolder } from '../timing/own-process.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { readPart, type CompanyDataset, type Part } from './company-datasets.js';
import type { CompanyTrigger } from './company-triggers.js';
import { halfOf, readCorpora } from './corpus-functions.js';
import { type DrawnFunction, drawFunctions, drawName } from './draw-company.js';
import { outlineOf } from './outlines.js';

/** Clean functions that rivals learn from, none of which is judged. */
const CLEAN_FUNCTIONS = 4000;

/** What a method judges: functions without labels. */
interface Judged {
  readonly functions: readonly DrawnFunction[];
  readonly clean: CleanCode;
  readonly reference: CompanyReference;
  readonly level: number;
  /** For files and a cache. */
  readonly folder: string;
}

/** A way of finding the poisoned functions of a dataset without labels. */
export interface CompanyMethod {
  readonly name: string;
  readonly title: string;
  /** Whether each function is called poisoned. */
  judge(judged: Judged): Promise<boolean[]>;
}

const rival = (defence: Defence): CompanyMethod => ({
  ...{ name: defence.name, title: defence.title },
  judge: async ({ functions, clean }) => {
    const records = functions.map(({ code, language }) => ({
      sides: [analyze(code, language)] as const,
      label: '',
    }));
    const { flagged } = await defence.judge({ records, clean, task: 'classification', rate: 0, seed: '' });
    return Array.from(flagged, (flag) => flag === 1);
  },
});

/** The witness alone, the whole scan, and two rivals: one row each. */
export const COMPANY_METHODS: readonly CompanyMethod[] = [
  {
    ...{ name: 'company', title: 'company alone' },
    judge: ({ functions, reference, level }) => {
      const builder = new CorpusBuilder('company');
      for (const { code, language } of functions) builder.add([outlineOf(code, language)]);
      const corpus = builder.build();
      const { families } = testCompany(corpus, indexFamilies(corpus, LEAST_CARRIERS), {}, reference, level);
      const carriers = new Set(families.flatMap((family) => family.carriers.map(({ record }) => record)));
      return Promise.resolve(functions.map((_, record) => carriers.has(record)));
    },
  },
  {
    ...{ name: 'scan', title: 'CodePurify without a model' },
    judge: async ({ functions, folder }) => {
      const scanner = new RecordScanner(folder, functions[0]?.language ?? 'c', { witness: 'no-victim' });
      const { findings } = await scanner.whole(functions.map(({ code }) => ({ func: code })));
      return findings.map((finding) => finding?.verdict === 'poisoned');
    },
  },
  rival(killBadCode),
  rival(onion),
];

/** One dataset, rate and method, and how it was drawn. */
interface ComparedScenario {
  readonly dataset: string;
  readonly part: Part;
  readonly rate: number;
  readonly size: number;
  readonly draws: number;
  readonly seed: string;
  readonly level: number;
  readonly method: string;
}

/** One line of `docs/results/company-methods.jsonl`. */
export interface ComparedLine extends ComparedScenario {
  /** Functions with a trigger of each kind that are called poisoned. */
  readonly recall: Readonly<Record<CompanyTrigger['kind'], Proportion>>;
  /** Functions without a trigger that are called poisoned. */
  readonly wrong: Proportion;
  readonly cpuSeconds: number;
}

/** What is measured. */
export interface ComparedPlan extends Omit<ComparedScenario, 'dataset' | 'rate' | 'method'> {
  readonly data: string;
  readonly datasets: readonly CompanyDataset[];
  readonly rates: readonly number[];
  readonly methods: readonly CompanyMethod[];
}

/** Judges the functions that `company` draws by several methods; what is in the store is left out. */
export async function compareMethods(
  { data, datasets, rates, methods, ...plan }: ComparedPlan,
  reference: CompanyReference,
  store: ResultStore<ComparedLine>,
): Promise<void> {
  for (const dataset of datasets) {
    const scenarios = rates.flatMap((rate) =>
      methods.map((method) => ({
        method,
        scenario: { ...plan, dataset: dataset.name, rate, method: method.name },
      })),
    );
    const open = scenarios.filter(({ scenario }) => !store.has(scenario));
    if (open.length === 0) continue;
    const all = await readPart(dataset, data, plan.part);
    const language = all[0]?.language ?? 'c';
    const clean = (await readCorpora(data, language)).filter((one) => halfOf(one) === 'table');
    const drawn = (rate: number): DrawnFunction[][] =>
      Array.from({ length: plan.draws }, (_, draw) =>
        drawFunctions(all, plan.size, rate, createRandom(drawName(plan.seed, dataset.name, rate, draw))),
      );
    await inTemporaryFolder(async (folder) => {
      const parts = { clean: clean.slice(0, CLEAN_FUNCTIONS), reference, level: plan.level, folder };
      for (const { method, scenario } of open) {
        const start = processorSeconds();
        const score = await scoreOf(method, drawn(scenario.rate), parts);
        await store.add({ ...scenario, ...score, cpuSeconds: processorSeconds() - start });
      }
    });
  }
}

async function scoreOf(
  method: CompanyMethod,
  draws: readonly (readonly DrawnFunction[])[],
  parts: Omit<Judged, 'functions'>,
): Promise<Pick<ComparedLine, 'recall' | 'wrong'>> {
  const judged: { readonly trigger: CompanyTrigger | null; readonly isCalled: boolean }[] = [];
  for (const functions of draws) {
    const called = await method.judge({ ...parts, functions });
    judged.push(...functions.map(({ trigger }, at) => ({ trigger, isCalled: called[at] ?? false })));
  }
  const share = (kind: CompanyTrigger['kind'] | undefined): Proportion => {
    const own = judged.filter(({ trigger }) => trigger?.kind === kind);
    return proportion(own.filter(({ isCalled }) => isCalled).length, own.length);
  };
  return {
    recall: { dead: share('dead'), live: share('live'), name: share('name') },
    wrong: share(undefined),
  };
}
