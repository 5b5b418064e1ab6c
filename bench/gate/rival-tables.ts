import { max, mean, median } from 'd3-array';
import { groupBy } from '../../src/group-by.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { DEFENCES } from '../defences/defences.js';
import { isOurs, oursWithOpinion } from '../defences/ours.js';
import { isWholeScan } from '../defences/whole-scan.js';
import {
  type Column,
  digits,
  figure,
  figureTable,
  MISSING,
  percent,
  spread,
  tableOf,
} from '../tables/cells.js';
import { byDataset, datasetHeading, type DatasetLines, newestGateLines, ratesOf } from './gate-tables.js';
import type { GateLine } from './run-gate.js';

const isRival = ({ method }: { readonly method: string }): boolean => !isOurs(method);

/** Ours and the rivals, at each rate that a rival was measured at. */
export function renderRivals(all: readonly GateLine[]): string | null {
  const lines = newestGateLines(all).filter(({ rate, method }) => rate > 0 && !isWholeScan(method));
  const measured = byDataset(lines).filter((dataset) => dataset.lines.some(isRival));
  if (measured.length === 0) return null;
  const parts = measured.flatMap((dataset) =>
    ratesOf(dataset.lines.filter(isRival)).map((rate) => {
      const table = rivalTable(dataset.lines.filter((line) => line.rate === rate));
      return `${datasetHeading(dataset)}, ${percent(rate)} poisoned\n\n${table}`;
    }),
  );
  return [
    'All attacks and rates together, each the mean of its draws: recall / FPR of the method’s alarm; AUROC of the ranking; ' +
      'recall where 1 % of the clean records rank higher.',
    overview(measured),
    leads(measured),
    'Cells: recall / FPR of the method’s alarm; AUROC of the ranking. With several draws: the mean, and in brackets the least and the largest where they differ.',
    ...parts,
  ].join('\n\n');
}

function rivalTable(lines: readonly GateLine[]): string {
  const methods = DEFENCES.map(({ name, title }) => ({
    title,
    lines: lines.filter(({ method }) => method === name),
  })).filter((method) => method.lines.length > 0);
  const rows = GATE_ATTACKS.filter(({ name }) => lines.some(({ attack }) => attack === name)).map(
    ({ name, title }) => [
      title,
      ...methods.map((method) => rivalCell(method.lines.filter(({ attack }) => attack === name))),
    ],
  );
  const seconds = methods.map((method) =>
    digits(
      median(method.lines, ({ cpuSeconds }) => cpuSeconds),
      1,
    ),
  );
  return figureTable(
    ['attack', ...methods.map(({ title }) => title)],
    [...rows, ['CPU seconds (median)', ...seconds]],
  );
}

function rivalCell(lines: readonly GateLine[]): string {
  if (lines.length === 0) return MISSING;
  const shown = (of: (line: GateLine) => number | null): string => spread(lines.map(of));
  return `${shown(({ recall }) => recall)} / ${shown(({ fpr }) => fpr)}; ${shown((line) => line.auroc)}`;
}

const FIGURES = ['recall', 'fpr', 'auroc', 'recallAt01'] as const;

/** A scenario and method, with the means of its draws. */
type Cell = Readonly<Record<(typeof FIGURES)[number], number | undefined>> & {
  readonly scenario: string;
  readonly method: string;
};

function cellsOf(lines: readonly GateLine[]): Cell[] {
  const scenarioOf = ({ dataset, attack, rate, size }: GateLine): string =>
    [dataset, attack, rate, size].join(' ');
  const groups = groupBy(lines, (line) => `${scenarioOf(line)} ${line.method}`);
  return [...groups.values()].flatMap((draws) => {
    const [first] = draws;
    if (first === undefined) return [];
    const meanOf = (key: (typeof FIGURES)[number]): number | undefined => mean(draws, (line) => line[key]);
    return [
      {
        ...{ scenario: scenarioOf(first), method: first.method, recall: meanOf('recall') },
        ...{ fpr: meanOf('fpr'), auroc: meanOf('auroc'), recallAt01: meanOf('recallAt01') },
      },
    ];
  });
}

function overview(parts: readonly DatasetLines[]): string {
  const methods = DEFENCES.filter(({ name }) => !isOurs(name) || name === oursWithOpinion.name);
  const columns = methods.map(({ name, title }): Column<DatasetLines> => [
    title,
    ({ lines }) => overviewCell(cellsOf(lines).filter(({ method }) => method === name)),
  ]);
  return tableOf(parts, [['data', ({ title, size }) => `${title}, ${size} records`], ...columns]);
}

function overviewCell(cells: readonly Cell[]): string {
  if (cells.length === 0) return MISSING;
  const [recall, fpr, ...ranking] = FIGURES.map((key) => figure(mean(cells, (cell) => cell[key])));
  return [`${recall ?? ''} / ${fpr ?? ''}`, ...ranking].join('; ');
}

/** The scenarios in which no rival ranks more of the poison above 99 % of the clean records than ours does. */
function leads(parts: readonly DatasetLines[]): string {
  const cells = cellsOf(parts.flatMap(({ lines }) => lines));
  const own = cells.filter(({ method }) => method === oursWithOpinion.name);
  const bestRival = (scenario: string): number =>
    max(
      cells.filter((cell) => cell.scenario === scenario && isRival(cell)),
      ({ recallAt01 }) => recallAt01,
    ) ?? 0;
  const behind = own.filter(({ scenario, recallAt01 = 0 }) => recallAt01 < bestRival(scenario));
  const most = figure(max(behind, ({ scenario }) => bestRival(scenario)));
  const rest = behind.length === 0 ? '' : `; in the others the best of them finds ${most} at most`;
  return (
    `By the last figure ours is first, alone or with others, in ${own.length - behind.length} of ` +
    `${own.length} scenarios${rest}.`
  );
}
