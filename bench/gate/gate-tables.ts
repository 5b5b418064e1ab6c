import { groupBy } from '../../src/group-by.js';
import { max, mean, median, sum } from 'd3-array';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { DATASETS } from '../data/datasets.js';
import type { Defence } from '../defences/defence.js';
import { OURS } from '../defences/ours.js';
import type { Versioned } from '../results/code-version.js';
import { type Proportion, proportion } from '../statistics/metrics.js';
import {
  digits,
  figure,
  figureTable,
  MISSING,
  newest,
  percent,
  probeVersions,
  spread,
  tableOf,
} from '../tables/cells.js';
import type { GateLine } from './run-gate.js';
import { LEVELS } from './score-suspicion.js';

/** The newest line of each scenario and method. */
export function newestGateLines<Line extends GateLine>(lines: readonly Line[]): Line[] {
  return newest(lines, ({ dataset, attack, rate, size, seed, method }) => [
    ...[dataset, attack, rate, size, seed, method],
  ]);
}

/** Rates of poison, the highest first. */
export function ratesOf(lines: readonly GateLine[]): number[] {
  return [...new Set(lines.filter(({ rate }) => rate > 0).map(({ rate }) => rate))].sort((a, b) => b - a);
}

/** The lines of one dataset and size. */
export interface DatasetLines<Line extends GateLine = GateLine> {
  readonly title: string;
  readonly size: number;
  readonly seeds: string;
  readonly lines: readonly Line[];
}

/** Lines by dataset and size, in the order of the datasets. */
export function byDataset<Line extends GateLine>(lines: readonly Line[]): DatasetLines<Line>[] {
  return DATASETS.flatMap(({ name, title }) => {
    const sizes = groupBy(
      lines.filter(({ dataset }) => dataset === name),
      ({ size }) => size,
    );
    return [...sizes]
      .sort(([a], [b]) => a - b)
      .map(([size, own]) => ({
        ...{ title, size },
        seeds: [...new Set(own.map(({ seed }) => seed))].join(', '),
        lines: own,
      }));
  });
}

/** The heading of a dataset's table. */
export function datasetHeading({ title, size, seeds }: DatasetLines): string {
  return `**${title}**, ${size} records, seed ${seeds}`;
}

/** One form of ours: the proportion of the poisoned records that it finds, by dataset, attack and rate. */
export function renderGate(all: readonly Versioned<GateLine>[], { name }: Defence): string | null {
  const lines = newestGateLines(all).filter(({ method, rate }) => method === name && rate > 0);
  if (lines.length === 0) return null;
  const parts = byDataset(lines).flatMap((dataset) => {
    const rates = ratesOf(dataset.lines);
    const rows = GATE_ATTACKS.flatMap((attack) => {
      const planted = dataset.lines.filter((line) => line.attack === attack.name);
      if (planted.length === 0) return [];
      return [[attack.title, ...rates.map((rate) => cellOf(planted.filter((line) => line.rate === rate)))]];
    });
    const heading = `${datasetHeading(dataset)}. ${summary(dataset.lines)}`;
    return [heading, figureTable(['attack', ...rates.map(percent)], rows)];
  });
  return [
    'Cells: recall of the alarm (records of accepted families) / recall where 1 % of the clean records rank ' +
      'higher; ✓ the family of the trigger is accepted. With several draws: the mean, and in brackets the least and the ' +
      'largest where they differ.',
    ...parts,
    probeVersions(lines),
  ].join('\n\n');
}

/** Whether the trigger's family is accepted. */
export const isTriggerFound = ({ families }: GateLine): boolean => families?.trigger === true;

/** The natural families that were accepted, in all runs. */
export const countNatural = (lines: readonly GateLine[]): string =>
  String(sum(lines, ({ families }) => families?.natural.length));

function cellOf(lines: readonly GateLine[]): string {
  if (lines.length === 0) return MISSING;
  const accepted = lines.filter(isTriggerFound).length;
  const mark = lines.length > 1 ? ` ✓ ${accepted}/${lines.length}` : accepted === 1 ? ' ✓' : '';
  return `${spread(lines.map(({ recall }) => recall))} / ${spread(lines.map((line) => line.recallAt01))}${mark}`;
}

function summary(lines: readonly GateLine[]): string {
  const fprs = lines.map(({ fpr }) => fpr ?? 0);
  return (
    `The FPR of the alarm is ${figure(mean(fprs))} on average, ${figure(max(fprs))} at most; ` +
    `${countNatural(lines)} natural families accepted in ${lines.length} runs; where the family is accepted, the trigger is the very ` +
    `element named in ${figure(mean(lines.filter(isTriggerFound), (line) => line.localised))} of the records; ` +
    `${digits(
      median(lines, ({ cpuSeconds }) => cpuSeconds),
      1,
    )} CPU seconds a run (median).`
  );
}

/** A small proportion with its counts and its 95 % interval, to four digits: for levels such as .001. */
function fineCell({ share, hits, of, low, high }: Proportion): string {
  const four = (value: number | null): string => digits(value ?? 0, 4).replace(/^0\./u, '.');
  return `${four(share)} (${hits}/${of}; ${four(low)}–${four(high)})`;
}

const isByLabels = (method: string): boolean => OURS.some(({ name }) => name === method);

/** Clean data: the proportion of the records with p at or below `--fpr`, and the families accepted in error. */
export function renderCleanData(all: readonly Versioned<GateLine>[]): string | null {
  const lines = newestGateLines(all).filter(({ method, rate }) => isByLabels(method) && rate === 0);
  if (lines.length === 0) return null;
  const rows = OURS.flatMap(({ name, title: judge }) =>
    byDataset(lines.filter(({ method }) => method === name)).map((dataset) => ({ judge, ...dataset })),
  );
  const levels = LEVELS.map(
    (level) =>
      [
        `p ≤ ${level}`,
        ({ lines: own }: DatasetLines): string => {
          const records = sum(own, ({ clean }) => clean);
          const rate = mean(own, ({ atLevel }) => atLevel?.find((row) => row.level === level)?.fpr) ?? 0;
          return fineCell(proportion(Math.round(rate * records), records));
        },
      ] as const,
  );
  const table = tableOf(rows, [
    ['data', (dataset) => datasetHeading(dataset).replaceAll('*', '')],
    ['judge', ({ judge }) => judge],
    ...levels,
    ['families accepted', ({ lines: own }) => countNatural(own)],
  ]);
  return [table, probeVersions(lines)].join('\n\n');
}
