import { groupBy } from '../../src/group-by.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { DEFENCES } from '../defences/defences.js';
import { isOurs, oursWithOpinion } from '../defences/ours.js';
import { figure, markdownTable } from '../tables/cells.js';
import { median } from '../statistics/metrics.js';
import { byDataset, keyOf, meanOf, newest, percent, ratesOf, spread } from './gate-tables.js';
import type { GateLine } from './run-gate.js';

/** Ours beside the rivals, at each rate that a rival was measured at. */
export function renderRivals(all: readonly GateLine[]): string | null {
  const lines = newest(all, keyOf).filter(({ rate }) => rate > 0);
  const rivals = lines.filter(({ method }) => !isOurs(method));
  if (rivals.length === 0) return null;
  const measured = byDataset(lines).filter(({ lines: own }) => own.some(({ method }) => !isOurs(method)));
  const parts = measured.flatMap(({ heading, lines: own }) =>
    ratesOf(own.filter(({ method }) => !isOurs(method))).map((rate) => {
      const there = own.filter((line) => line.rate === rate);
      const methods = DEFENCES.filter(({ name }) => there.some(({ method }) => method === name));
      const rows = GATE_ATTACKS.filter(({ name }) => there.some(({ attack }) => attack === name)).map(
        ({ name, title }) => [
          title,
          ...methods.map((method) =>
            rivalCell(there.filter((line) => line.attack === name && line.method === method.name)),
          ),
        ],
      );
      const seconds = methods.map(({ name }) =>
        (median(there.filter(({ method }) => method === name).map((line) => line.cpuSeconds)) ?? 0).toFixed(
          1,
        ),
      );
      const table = [...rows, ['CPU seconds (median)', ...seconds]];
      return `${heading}, ${percent(rate)} poisoned\n\n${markdownTable(['attack', ...methods.map(({ title }) => title)], table)}`;
    }),
  );
  return [
    'All attacks and rates together, each the mean of its draws: recall / FPR of the own alarm; AUROC of the ranking; ' +
      'recall where 1 % of the clean records rank higher.',
    overview(measured),
    leads(measured),
    'Cells: recall / FPR of the own alarm; AUROC of the ranking; of several draws the mean, and where they differ the least and the largest.',
    ...parts,
  ].join('\n\n');
}

function rivalCell(lines: readonly GateLine[]): string {
  if (lines.length === 0) return '–';
  const shown = (of: (line: GateLine) => number | null): string => spread(lines.map(of));
  return `${shown(({ recall }) => recall)} / ${shown(({ fpr }) => fpr)}; ${shown((line) => line.auroc)}`;
}

/** What of each scenario its draws come to. */
interface Cell {
  readonly scenario: string;
  readonly method: string;
  readonly recall: number | null;
  readonly fpr: number | null;
  readonly auroc: number | null;
  readonly recallAt01: number | null;
}

function cellsOf(lines: readonly GateLine[]): Cell[] {
  const groups = groupBy(lines, (line) =>
    [line.dataset, line.attack, line.rate, line.size, line.method].join(' '),
  );
  return [...groups.values()].flatMap((draws) => {
    const [first] = draws;
    if (first === undefined) return [];
    const { dataset, attack, rate, size, method } = first;
    return [
      {
        scenario: [dataset, attack, rate, size].join(' '),
        method,
        recall: meanOf(draws.map(({ recall }) => recall)),
        fpr: meanOf(draws.map(({ fpr }) => fpr)),
        auroc: meanOf(draws.map(({ auroc }) => auroc)),
        recallAt01: meanOf(draws.map(({ recallAt01 }) => recallAt01)),
      },
    ];
  });
}

function overview(parts: ReturnType<typeof byDataset>): string {
  const shown = (cells: readonly Cell[]): string => {
    if (cells.length === 0) return '–';
    const mean = (of: (cell: Cell) => number | null): string => figure(meanOf(cells.map(of)));
    const alarm = `${mean(({ recall }) => recall)} / ${mean(({ fpr }) => fpr)}`;
    return `${alarm}; ${mean(({ auroc }) => auroc)}; ${mean(({ recallAt01 }) => recallAt01)}`;
  };
  const methods = DEFENCES.filter(({ name }) => !isOurs(name) || name === oursWithOpinion.name);
  const rows = parts.map(({ heading, lines }) => {
    const cells = cellsOf(lines);
    return [
      heading.replaceAll('**', '').replace(/, seed.*/u, ''),
      ...methods.map(({ name }) => shown(cells.filter(({ method }) => method === name))),
    ];
  });
  return markdownTable(['data', ...methods.map(({ title }) => title)], rows);
}

/** In how many scenarios nobody ranks more of the poison above 99 % of the clean records than ours does. */
function leads(parts: ReturnType<typeof byDataset>): string {
  const cells = cellsOf(parts.flatMap(({ lines }) => lines));
  const own = cells.filter(({ method }) => method === oursWithOpinion.name);
  const best = (scenario: string): number =>
    cells
      .filter((cell) => cell.scenario === scenario && !isOurs(cell.method))
      .reduce((most, { recallAt01 }) => Math.max(most, recallAt01 ?? 0), 0);
  const behind = own.filter(({ scenario, recallAt01 }) => (recallAt01 ?? 0) < best(scenario));
  const most = behind.reduce((largest, { scenario }) => Math.max(largest, best(scenario)), 0);
  const rest = behind.length === 0 ? '' : `; in the others the best of them finds ${figure(most)} at most`;
  return (
    `By the last figure ours is first, alone or with others, in ${String(own.length - behind.length)} of ` +
    `${String(own.length)} scenarios${rest}.`
  );
}
