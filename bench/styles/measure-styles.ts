import { NO_ATTACK } from '../attacks/attack.js';
import { plantStyle } from '../attacks/styles/plant-style.js';
import type { StyleAttack } from '../attacks/styles/style-attack.js';
import { drawSample, type DatasetSample } from '../data/records.js';
import { poisonDataset } from '../gate/poison-dataset.js';
import type { ResultStore } from '../results/result-files.js';
import { RecordScanner } from '../scans/record-scanner.js';
import { inTemporaryFolder } from '../timing/own-process.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { scoreStyles, type StyleScores } from './score-styles.js';
import { sharesOf, type StyleShares } from './style-shares.js';
import type { StyleDataset } from './style-datasets.js';

/** One dataset with one style in it. */
interface StyleScenario {
  readonly dataset: string;
  readonly size: number;
  /** `none`: the data as they are. */
  readonly style: string;
  /** The part of the records that should be poisoned. */
  readonly rate: number;
  readonly seed: string;
}

/** One line of `docs/results/styles.jsonl`. */
export interface StyleLine extends StyleScenario, StyleShares, StyleScores {
  readonly cpuSeconds: number;
}

/** What is measured. */
export interface StylePlan {
  readonly data: string;
  readonly datasets: readonly StyleDataset[];
  readonly styles: readonly StyleAttack[];
  readonly size: number;
  readonly rates: readonly number[];
  readonly seeds: readonly number[];
  /** Scans of the data as they are, each of a draw of its own. */
  readonly cleanDraws: number;
}

/** Styles that fewer functions can take are not planted: 100 of 2,000 records are the 5 % of the larger rate. */
export const LEAST_CAN = 0.05;

/** Judges the scenarios that are not in the store yet, by whole scans; each result is stored at once. */
export async function measureStyles(plan: StylePlan, store: ResultStore<StyleLine>): Promise<void> {
  for (const dataset of plan.datasets) {
    for (const [seed, open] of openScenarios(plan, dataset, store)) {
      const sample = drawSample(dataset, await dataset.read(plan.data), plan.size, seed);
      await inTemporaryFolder(async (folder) => {
        const bench = new StyleBench(plan.styles, sample, new RecordScanner(folder, dataset.language));
        for (const scenario of open) await store.add(await bench.judge(scenario));
      });
    }
  }
}

/** The scenarios to measure, by their seed. */
function openScenarios(
  { styles, size, rates, seeds, cleanDraws }: StylePlan,
  { name: dataset, language }: StyleDataset,
  store: ResultStore<StyleLine>,
): [seed: string, open: StyleScenario[]][] {
  const suiting = styles.filter(({ languages }) => languages.includes(language));
  const clean = Array.from({ length: cleanDraws }, (_, draw) => `clean ${String(draw + 1)}`);
  const all: [string, StyleScenario[]][] = [
    ...seeds
      .map(String)
      .map((seed): [string, StyleScenario[]] => [
        seed,
        rates.flatMap((rate) => suiting.map(({ name: style }) => ({ dataset, size, style, rate, seed }))),
      ]),
    ...clean.map((seed): [string, StyleScenario[]] => [
      seed,
      [{ dataset, size, style: NO_ATTACK, rate: 0, seed }],
    ]),
  ];
  return all
    .map(([seed, scenarios]): [string, StyleScenario[]] => [
      seed,
      scenarios.filter((scenario) => !store.has(scenario)),
    ])
    .filter(([, open]) => open.length > 0);
}

/** Plants styles in one draw of a dataset, and scans it. */
class StyleBench {
  private readonly shares = new Map<string, StyleShares>();

  constructor(
    private readonly styles: readonly StyleAttack[],
    private readonly sample: DatasetSample,
    private readonly scanner: Pick<RecordScanner, 'whole'>,
  ) {}

  async judge(scenario: StyleScenario): Promise<StyleLine> {
    const style = this.styles.find(({ name }) => name === scenario.style);
    const shares = style === undefined ? { can: 0, natural: 0 } : this.sharesOf(style);
    const start = processorSeconds();
    const scores =
      style !== undefined && shares.can < LEAST_CAN ? NOT_SCANNED : await this.scan(scenario, style);
    return { ...scenario, ...shares, ...scores, cpuSeconds: processorSeconds() - start };
  }

  private sharesOf(style: StyleAttack): StyleShares {
    const shares = this.shares.get(style.name) ?? sharesOf(style, this.sample.records);
    this.shares.set(style.name, shares);
    return shares;
  }

  private async scan({ rate, seed }: StyleScenario, style?: StyleAttack): Promise<StyleScores> {
    const { records: clean, task } = this.sample;
    const poisoned =
      style === undefined
        ? { records: clean, triggers: new Map<number, unknown>() }
        : await poisonDataset(clean, plantStyle(style), {
            ...{ task, seed, count: Math.round(rate * clean.length) },
          });
    const { findings } = await this.scanner.whole(
      poisoned.records.map(({ sides: [{ code }], label }) => ({ func: code, target: label })),
    );
    return scoreStyles(findings, new Set(poisoned.triggers.keys()), {
      before: clean,
      after: poisoned.records,
    });
  }
}

const NOT_SCANNED: StyleScores = {
  ...{ planted: 0, recall: null, reported: null, fpr: null, reportedFpr: null, named: 0, families: [] },
};
