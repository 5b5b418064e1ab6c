import { max, median, min } from 'd3-array';
import { proportionTrue } from '../statistics/metrics.js';
import { figure, figureTable, proportionCell } from '../tables/cells.js';
import type { MethodResult, SampleRow, SampleSet } from './method-result.js';
import {
  aurocOf,
  bothOf,
  deficit,
  KINDS,
  literally,
  type SampleValue,
  smallness,
  thresholdOf,
} from './samples-of.js';

const PASSED: readonly { readonly title: string; readonly value: SampleValue }[] = [
  { title: 'necessary', value: ({ drop }) => drop },
  { title: 'sufficient', value: ({ shift }) => shift },
  { title: 'both', value: bothOf },
];

/** The functions with an element above the threshold. */
export function renderMethodEvidence(result: MethodResult): string {
  const bound = thresholdOf(result) ?? 0;
  const rows = result.samples.flatMap(({ title, rows: all }) =>
    KINDS.map((kind) => {
      const own = all.filter(kind.holds);
      const passed = PASSED.map(({ value }) => proportionTrue(own.map((row) => value(row) > bound)));
      return [`${title}, ${kind.title}`, ...passed.map(proportionCell)];
    }),
  );
  return figureTable([`more than ${bound.toFixed(2)} nats`, ...PASSED.map(({ title }) => title)], rows);
}

/** Both readings of the scores of the same functions. */
export function renderMethodEntropy({ samples }: MethodResult): string {
  const rows = ENTROPY_ROWS.map(([title, cell]) => [title, ...samples.map(cell)]);
  return figureTable(['', ...samples.map(({ title }) => title)], rows);
}

const ENTROPY_ROWS: readonly (readonly [title: string, cell: (samples: SampleSet) => string])[] = [
  ['elements N: fewest, median, most', (samples) => spreadOf(samples, ({ elements }) => elements, 0)],
  [
    'ln N: smallest, median, largest',
    (samples) => spreadOf(samples, ({ elements }) => Math.log(elements), 2),
  ],
  [
    'what a perfect trigger takes from the paper’s H, at the median N',
    ({ rows }) => literalFall(median(rows, ({ elements }) => elements) ?? 1).toFixed(3),
  ],
  [
    'most that the paper’s H lies under ln N',
    ({ rows }) => (max(rows, ({ elements, entropy }) => Math.log(elements) - entropy) ?? 0).toFixed(3),
  ],
  ['AUROC of the paper’s H', (samples) => figure(aurocOf(samples, literally))],
  ['AUROC of N alone, without a look at any score', (samples) => figure(aurocOf(samples, smallness))],
  ['AUROC of the deficit of log-odds', (samples) => figure(aurocOf(samples, deficit))],
  ['AUROC of necessary and sufficient', (samples) => figure(aurocOf(samples, bothOf))],
];

function spreadOf({ rows }: SampleSet, value: (row: SampleRow) => number, decimals: number): string {
  const values = [min(rows, value), median(rows, value), max(rows, value)];
  return values.map((one) => (one ?? 0).toFixed(decimals)).join(', ');
}

/**
 * How far H of softmax(|Δ probability|) is below ln N where one of N elements takes the whole probability and all others
 * nothing: ln N − ln(N − 1 + e) + e / (N − 1 + e).
 */
export function literalFall(elements: number): number {
  const total = elements - 1 + Math.E;
  return Math.log(elements) - Math.log(total) + Math.E / total;
}
