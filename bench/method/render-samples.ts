import { figure, markdownTable, shareCell } from '../tables/cells.js';
import { median, shareTrue } from '../statistics/metrics.js';
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

/** How many functions have an element beyond the threshold. */
export function renderMethodEvidence(result: MethodResult): string {
  const bound = thresholdOf(result) ?? 0;
  const rows = result.samples.flatMap(({ title, rows: all }) =>
    KINDS.map((kind) => {
      const own = all.filter(kind.holds);
      const shares = PASSED.map(({ value }) => shareCell(shareTrue(own.map((row) => value(row) > bound))));
      return [`${title}, ${kind.title}`, ...shares];
    }),
  );
  return markdownTable([`more than ${bound.toFixed(2)} nats`, ...PASSED.map(({ title }) => title)], rows);
}

/** What the two readings of the scores make of the same functions. */
export function renderMethodEntropy({ samples }: MethodResult): string {
  const head = ['', ...samples.map(({ title }) => title)];
  const rows = ENTROPY_ROWS.map(({ title, cell }) => [title, ...samples.map(cell)]);
  return markdownTable(head, rows);
}

const ENTROPY_ROWS: readonly { readonly title: string; readonly cell: (samples: SampleSet) => string }[] = [
  {
    title: 'elements N: fewest, median, most',
    cell: (samples) => spreadOf(samples, ({ elements }) => elements),
  },
  {
    title: 'ln N: smallest, median, largest',
    cell: (samples) => spreadOf(samples, ({ elements }) => Math.log(elements), 2),
  },
  {
    title: 'what a perfect trigger takes from the paper’s H, at the median N',
    cell: ({ rows }) => literalFall(median(rows.map(({ elements }) => elements)) ?? 1).toFixed(3),
  },
  {
    title: 'most that the paper’s H lies under ln N',
    cell: ({ rows }) =>
      Math.max(...rows.map(({ elements, entropy }) => Math.log(elements) - entropy)).toFixed(3),
  },
  { title: 'AUROC of the paper’s H', cell: (samples) => figure(aurocOf(samples, literally)) },
  {
    title: 'AUROC of N alone, without a look at any score',
    cell: (samples) => figure(aurocOf(samples, smallness)),
  },
  { title: 'AUROC of the deficit of log-odds', cell: (samples) => figure(aurocOf(samples, deficit)) },
  { title: 'AUROC of necessary and sufficient', cell: (samples) => figure(aurocOf(samples, bothOf)) },
];

function spreadOf({ rows }: SampleSet, value: (row: SampleRow) => number, digits = 0): string {
  const values = rows.map(value);
  const [low, middle, high] = [Math.min(...values), median(values) ?? 0, Math.max(...values)];
  return [low, middle, high].map((one) => one.toFixed(digits)).join(', ');
}

/**
 * How far H of softmax(|Δ probability|) lies under ln N where one of N elements takes the whole probability and all
 * others nothing: ln N − ln(N − 1 + e) + e / (N − 1 + e).
 */
export function literalFall(elements: number): number {
  const total = elements - 1 + Math.E;
  return Math.log(elements) - Math.log(total) + Math.E / total;
}
