import type { ColourName } from '../plots/colours.js';
import type { Picture } from '../plots/draw-chart.js';
import { newest } from '../tables/cells.js';
import { GROWTH_METHODS, type GrowthLine, type GrowthMethod } from './measure-growth.js';
import { secondsChart } from './seconds-chart.js';

const SERIES: Readonly<Record<GrowthMethod, { readonly title: string; readonly colour: ColourName }>> = {
  codepurify: { title: 'CodePurify, labels alone', colour: 'blue' },
  killbadcode: { title: 'KillBadCode', colour: 'ochre' },
  mlm: { title: 'language model, one look', colour: 'purple' },
};

/** CPU seconds by records, for each method. */
export function growthPlot(all: readonly GrowthLine[]): Promise<Picture> {
  const lines = newest(all, ({ method, records }) => [method, records]);
  const chart = {
    file: 'growth.svg',
    title: 'CPU seconds by number of records',
    description:
      'CPU seconds of three methods as the records grow, both by powers of ten. CodePurify and KillBadCode grow with ' +
      'the number of records; one look of the language model takes more than both.',
    series: GROWTH_METHODS.map((method) => [SERIES[method].title, SERIES[method].colour] as const),
  };
  return secondsChart(
    chart,
    lines.map(({ method, records, cpuSeconds }) => ({ records, cpuSeconds, series: SERIES[method].title })),
  );
}
