import { mean } from 'd3-array';
import { groupBy } from '../../src/group-by.js';
import { DATASETS } from '../data/datasets.js';
import { oursWithOpinion } from '../defences/ours.js';
import { colour, type ColourName } from '../plots/colours.js';
import { drawChart, type Picture } from '../plots/draw-chart.js';
import { percent } from '../tables/cells.js';
import { newestGateLines, ratesOf } from './gate-tables.js';
import type { GateLine } from './run-gate.js';

/** Records of each dataset in the picture. */
const RECORDS = 2000;

const COLOURS: readonly ColourName[] = ['blue', 'orange', 'grey', 'purple', 'green'];

/** Recall by the rate of poison, a line for each dataset: the mean of all attacks and draws. */
export function gatePlot(all: readonly GateLine[]): Promise<Picture> {
  const lines = newestGateLines(all).filter(
    ({ method, rate, size }) => method === oursWithOpinion.name && rate > 0 && size === RECORDS,
  );
  const rates = ratesOf(lines).map(percent);
  const shown = DATASETS.filter(({ name }) => lines.some(({ dataset }) => dataset === name));
  const values = shown.flatMap(({ name, title }) =>
    [
      ...groupBy(
        lines.filter(({ dataset }) => dataset === name),
        ({ rate }) => rate,
      ),
    ].map(([rate, own]) => ({
      ...{ data: title, rate: percent(rate), recall: mean(own, ({ recall }) => recall) },
    })),
  );
  return drawChart('gate.svg', {
    ...{ title: 'Poisoned records that are named, by rate of poison', width: 560, height: 280 },
    description: `The part of the poisoned records that is named, by rate of poison, in ${shown.length} datasets of ${RECORDS} records. It falls with the rate, and is lowest in ReVeal.`,
    data: { values },
    mark: { type: 'line', point: { size: 45 } },
    encoding: {
      x: { field: 'rate', type: 'ordinal', sort: rates, title: 'poisoned records', axis: { labelAngle: 0 } },
      y: {
        ...{ field: 'recall', type: 'quantitative', title: 'named, mean of ten attacks and five draws' },
        scale: { domain: [0, 1] },
      },
      color: {
        ...{ field: 'data', type: 'nominal' },
        scale: {
          domain: shown.map(({ title }) => title),
          range: shown.map((_, index) => colour(COLOURS[index % COLOURS.length] ?? 'grey')),
        },
      },
    },
  });
}
