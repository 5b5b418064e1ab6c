import { extent, range } from 'd3-array';
import { colour, type ColourName } from '../plots/colours.js';
import { drawChart, type Picture } from '../plots/draw-chart.js';
import { newest } from '../tables/cells.js';
import { GROWTH_METHODS, type GrowthLine, type GrowthMethod } from './measure-growth.js';

const SERIES: Readonly<Record<GrowthMethod, { readonly title: string; readonly colour: ColourName }>> = {
  codepurify: { title: 'CodePurify, labels alone', colour: 'blue' },
  killbadcode: { title: 'KillBadCode', colour: 'ochre' },
  mlm: { title: 'language model, one look', colour: 'purple' },
};

/** An axis of powers of ten around values. */
export function decades(title: string, values: readonly number[]): object {
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
export function growthPlot(all: readonly GrowthLine[]): Promise<Picture> {
  const lines = newest(all, ({ method, records }) => [method, records]);
  const series = GROWTH_METHODS.map((method) => SERIES[method]);
  return drawChart('growth.svg', {
    ...{ title: 'CPU seconds by number of records', width: 560, height: 300 },
    description:
      'CPU seconds of three methods as the records grow, both by powers of ten. CodePurify and KillBadCode grow with ' +
      'the number of records; one look of the language model takes more than both.',
    data: {
      values: lines.map(({ method, records, cpuSeconds }) => ({
        ...{ records, cpuSeconds, method: SERIES[method].title },
      })),
    },
    mark: { type: 'line', point: { size: 45 } },
    encoding: {
      x: {
        field: 'records',
        ...decades(
          'records',
          lines.map(({ records }) => records),
        ),
      },
      y: {
        field: 'cpuSeconds',
        ...decades(
          'CPU seconds',
          lines.map(({ cpuSeconds }) => cpuSeconds),
        ),
      },
      color: {
        field: 'method',
        type: 'nominal',
        scale: { domain: series.map((one) => one.title), range: series.map((one) => colour(one.colour)) },
      },
    },
  });
}
