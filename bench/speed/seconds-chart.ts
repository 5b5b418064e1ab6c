import { extent, range } from 'd3-array';
import { colour, type ColourName } from '../plots/colours.js';
import { drawChart, type Picture } from '../plots/draw-chart.js';

/** CPU seconds of one run, in the series that it belongs to. */
export interface SecondsPoint {
  readonly records: number;
  readonly cpuSeconds: number;
  readonly series: string;
}

/** The words and series of a chart. */
interface SecondsChart {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Title and colour of each series, in order. */
  readonly series: readonly (readonly [title: string, colour: ColourName])[];
}

/** An axis of powers of ten around values. */
function decades(title: string, values: readonly number[]): object {
  const [low = 1, high = 1] = extent(values, Math.log10);
  const first = Math.floor(low);
  const powers = range(first, Math.max(first + 1, Math.ceil(high)) + 1).map((power) => 10 ** power);
  const domain = [powers[0], powers.at(-1)];
  return {
    title,
    type: 'quantitative',
    scale: { type: 'log', domain },
    axis: { values: powers, format: ',' },
  };
}

/** CPU seconds by records, both by powers of ten: a straight line of slope one is linear growth. */
export function secondsChart(
  { file, title, description, series }: SecondsChart,
  points: readonly SecondsPoint[],
): Promise<Picture> {
  const records = points.map((point) => point.records);
  const seconds = points.map(({ cpuSeconds }) => cpuSeconds);
  return drawChart(file, {
    ...{ title, description, width: 560, height: 300 },
    data: { values: points.map((point) => ({ ...point })) },
    mark: { type: 'line', point: { size: 45 } },
    encoding: {
      x: { field: 'records', ...decades('records', records) },
      y: { field: 'cpuSeconds', ...decades('CPU seconds', seconds) },
      color: {
        field: 'series',
        type: 'nominal',
        scale: { domain: series.map(([name]) => name), range: series.map(([, name]) => colour(name)) },
      },
    },
  });
}
