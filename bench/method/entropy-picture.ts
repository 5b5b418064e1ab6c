import { bin, max, range, sum } from 'd3-array';
import { colour } from '../plots/colours.js';
import { type ChartPart, drawChart, type Picture } from '../plots/draw-chart.js';
import { figure } from '../tables/cells.js';
import type { SampleRow, SampleSet } from './method-result.js';
import { aurocOf, deficit, KINDS, literally, type SampleValue, split } from './samples-of.js';

const BINS = 24;

/** A part of an axis: straight, or by powers of ten. */
interface HistogramAxis {
  readonly low: number;
  readonly high: number;
  readonly isLogarithmic: boolean;
}

/** A bin of a histogram: its ends, and the number of values in it. */
interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Values in equal parts of an axis. All values count: a value beyond an end is in the last part there. */
export function histogram(
  values: readonly number[],
  { low, high, isLogarithmic }: HistogramAxis,
  bins: number,
): HistogramBin[] {
  const [scaled, unscaled] = isLogarithmic
    ? [Math.log10, (value: number) => 10 ** value]
    : [(value: number) => value, (value: number) => value];
  const [first, last] = [scaled(low), scaled(high)];
  const edges = range(bins + 1).map((edge) => first + (edge / bins) * (last - first));
  const counts = bin().domain([first, last]).thresholds(edges.slice(1, -1))(
    values.map((value) => scaled(Math.min(Math.max(value, low), high))),
  );
  return counts.map(({ x0 = first, x1 = last, length }) => ({
    ...{ from: unscaled(x0), to: unscaled(x1), count: length },
  }));
}

/** A value and its axis: a column of histograms. */
interface Measure {
  readonly title: string;
  readonly axis: HistogramAxis & { readonly title: string; readonly marks: readonly number[] };
  readonly shown: (row: SampleRow) => number;
  readonly suspicion: SampleValue;
}

const MEASURES: readonly Measure[] = [
  {
    title: 'The paper’s H to the letter',
    axis: {
      title: 'H, nats: low is suspect',
      low: 1.5,
      high: 6.5,
      isLogarithmic: false,
      marks: [2, 3, 4, 5, 6],
    },
    shown: ({ entropy }) => entropy,
    suspicion: literally,
  },
  {
    title: 'The deficit: ln N − H of log-odds',
    axis: {
      title: 'deficit, nats, by powers of ten: high is suspect',
      ...{ low: 1e-4, high: 10, isLogarithmic: true, marks: [1e-4, 1e-3, 1e-2, 0.1, 1, 10] },
    },
    shown: ({ deficit: value }) => value,
    suspicion: deficit,
  },
];

/** Proportions of clean functions upwards, of poisoned ones downwards: neither hides the other. */
function panelOf(samples: SampleSet, { title, axis, shown, suspicion }: Measure): ChartPart {
  const values = split(samples).flatMap((rows, kind) => {
    const bins = histogram(rows.map(shown), axis, BINS);
    const all = Math.max(
      1,
      sum(bins, ({ count }) => count),
    );
    return bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }) => ({
        ...{ from, to, kind: KINDS[kind]?.title, said: `${KINDS[kind]?.title ?? ''}: ${count}` },
        fraction: ((kind === 0 ? 1 : -1) * count) / all,
      }));
  });
  const most = Math.ceil((max(values, ({ fraction }) => Math.abs(fraction)) ?? 0) * 10) / 10;
  const auroc = figure(aurocOf(samples, suspicion));
  const labels = `(${String(axis.isLogarithmic)} && datum.value <= ${axis.low} ? '≤ ' : '') + replace(format(datum.value, '~g'), /^0\\./, '.')`;
  return {
    title: [title, `${samples.title}: AUROC ${auroc}`],
    ...{ width: 360, height: 170, data: { values } },
    mark: { type: 'bar', binSpacing: 1 },
    encoding: {
      x: {
        ...{ field: 'from', type: 'quantitative', title: axis.title, bin: { binned: true } },
        scale: { type: axis.isLogarithmic ? 'log' : 'linear', domain: [axis.low, axis.high], nice: false },
        axis: { values: [...axis.marks], labelExpr: labels, grid: true },
      },
      x2: { field: 'to' },
      y: {
        ...{ field: 'fraction', type: 'quantitative', title: 'part of the functions', stack: null },
        scale: { domain: [-most, most], nice: false },
        axis: { values: [-most, 0, most], labelExpr: "format(100 * abs(datum.value), '.0f') + ' %'" },
      },
      color: {
        ...{ field: 'kind', type: 'nominal' },
        scale: { domain: KINDS.map((kind) => kind.title), range: KINDS.map((kind) => colour(kind.colour)) },
        legend: {
          labelExpr: `datum.value + (datum.value === '${KINDS[0].title}' ? ', upwards' : ', downwards')`,
        },
      },
      description: { field: 'said' },
    },
  };
}

/** Histograms of what separates poisoned functions from clean ones, and of what does not. */
export function entropyPicture(sets: readonly SampleSet[]): Promise<Picture> {
  return drawChart('entropy.svg', {
    title: 'The same functions, read by the paper’s H and by the deficit',
    description:
      'Histograms of held-out functions, clean ones upwards, poisoned ones downwards. By the paper’s H to the ' +
      'letter both have the same place; by the deficit of log-odds they are apart.',
    ...{ columns: 2, spacing: 36 },
    concat: sets.flatMap((samples) => MEASURES.map((measure) => panelOf(samples, measure))),
  });
}
