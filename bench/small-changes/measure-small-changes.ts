import { NO_ATTACK } from '../attacks/attack.js';
import type { ResultStore } from '../results/result-files.js';
import { type LineRecord, RecordScanner } from '../scans/record-scanner.js';
import { createRandom } from '../statistics/seeded-random.js';
import { inTemporaryFolder } from '../timing/own-process.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import type { ChangeDataset } from './change-datasets.js';
import { CHANGE_TRIGGERS, type ChangeTrigger, TRIGGER_KINDS } from './change-triggers.js';
import { drawBase, drawChange } from './draw-change.js';

/** One change. */
interface SmallChangeScenario {
  readonly dataset: string;
  /** Records of the base, of the change, and poisoned ones. */
  readonly base: number;
  readonly size: number;
  readonly carriers: number;
  readonly kind: ChangeTrigger['kind'] | 'clean';
  readonly seed: string;
  readonly draw: number;
}

/** One line of `docs/results/small-changes.jsonl`. */
export interface SmallChangeLine extends SmallChangeScenario {
  /** `none`: a clean change. */
  readonly trigger: string;
  /** Poisoned records: fewer than `carriers` where fewer records offer a place. */
  readonly planted: number;
  readonly overall: string | null;
  /** Whether the check of the change fails. */
  readonly fails: boolean;
  /** Poisoned records that are called poisoned, or suspicious. */
  readonly poisoned: number;
  readonly suspicious: number;
  /** Clean records that are called poisoned, or suspicious. */
  readonly wrong: number;
  readonly wrongSuspicious: number;
  /** Witnesses that found poisoned records. */
  readonly by: readonly string[];
  readonly cpuSeconds: number;
}

/** What is measured. */
export interface SmallChangePlan {
  readonly data: string;
  readonly datasets: readonly ChangeDataset[];
  readonly base: number;
  readonly sizes: readonly number[];
  readonly carriers: readonly number[];
  /** Poisoned changes of each dataset, size, number of carriers and kind of trigger: each with a trigger drawn from the kind. */
  readonly draws: number;
  /** Clean changes of each dataset and size. */
  readonly cleanDraws: number;
  readonly seed: string;
}

/**
 * Judges the changes that are not in the store yet, by whole scans; each result is stored at once. Their order is random, so that a
 * run that was broken off has measured a fair sample.
 */
export async function measureSmallChanges(
  plan: SmallChangePlan,
  store: ResultStore<SmallChangeLine>,
): Promise<void> {
  for (const dataset of plan.datasets) {
    const order = createRandom(`${plan.seed}:${dataset.name}:order`);
    const open = order.shuffled(scenariosOf(plan, dataset)).filter((scenario) => !store.has(scenario));
    if (open.length === 0) continue;
    const { base, pool } = drawBase(await dataset.read(plan.data), plan.base, `${plan.seed}:${dataset.name}`);
    await inTemporaryFolder(async (folder) => {
      const scanner = new RecordScanner(folder, dataset.language);
      await scanner.setBase(base);
      for (const scenario of open) await store.add(await judgeChange(scenario, dataset, pool, scanner));
    });
  }
}

function scenariosOf(plan: SmallChangePlan, { name }: ChangeDataset): SmallChangeScenario[] {
  const { base, seed } = plan;
  return plan.sizes.flatMap((size) => {
    const of = (carriers: number, kind: SmallChangeScenario['kind'], draws: number): SmallChangeScenario[] =>
      Array.from({ length: draws }, (_, draw) => ({ dataset: name, base, size, carriers, kind, seed, draw }));
    const poisoned = plan.carriers
      .filter((carriers) => carriers <= size)
      .flatMap((carriers) => TRIGGER_KINDS.flatMap(({ kind }) => of(carriers, kind, plan.draws)));
    return [...poisoned, ...of(0, 'clean', plan.cleanDraws)];
  });
}

async function judgeChange(
  scenario: SmallChangeScenario,
  { language }: ChangeDataset,
  pool: readonly LineRecord[],
  scanner: RecordScanner,
): Promise<SmallChangeLine> {
  const { dataset, size, carriers, kind, draw } = scenario;
  const seed = [scenario.seed, dataset, size, carriers, kind, draw].join(':');
  const own = CHANGE_TRIGGERS.filter((one) => one.kind === kind);
  const trigger = own.length === 0 ? null : createRandom(`${seed}:trigger`).pick(own);
  const { records, planted } = drawChange(pool, trigger, { size, carriers, seed, language });
  const start = processorSeconds();
  const { overall, fails, findings } = await scanner.change(records);
  const cpuSeconds = processorSeconds() - start;
  const count = (verdict: string, of: typeof findings): number =>
    of.filter((finding) => finding?.verdict === verdict).length;
  const [bad, clean] = [findings.slice(0, planted), findings.slice(planted)];
  const by = bad.flatMap((finding) => finding?.testimonies.map(({ witness }) => witness) ?? []);
  return {
    ...{ ...scenario, trigger: trigger?.name ?? NO_ATTACK, planted, overall, fails },
    ...{ poisoned: count('poisoned', bad), suspicious: count('suspicious', bad) },
    ...{ wrong: count('poisoned', clean), wrongSuspicious: count('suspicious', clean) },
    ...{ by: [...new Set(by)].sort(), cpuSeconds },
  };
}
