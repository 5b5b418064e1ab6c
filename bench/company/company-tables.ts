import { sum } from 'd3-array';
import {
  machineLine,
  MISSING,
  newest,
  percent,
  probeVersions,
  proportionCell,
  tableOf,
  type Column,
} from '../tables/cells.js';
import type { Versioned } from '../results/code-version.js';
import { proportion, type Proportion } from '../statistics/metrics.js';
import { COMPANY_DATASETS } from './company-datasets.js';
import { COMPANY_METHODS, type ComparedLine } from './compare-methods.js';
import { COMPANY_TRIGGERS } from './company-triggers.js';
import type { CompanyLine } from './measure-company.js';

/** Kinds of triggers, as the table spells them. */
const KINDS = [
  ['dead', 'dead code'],
  ['live', 'live code'],
  ['name', 'names'],
] as const;

/** How datasets were drawn: only figures of the same draw are in one table. */
function drawOf({ part, size, seed, level }: CompanyLine): string {
  return [part, size, seed, level].join(' ');
}

/** Datasets without labels: families of triggers that were accepted, by dataset and rate; of the draw that was measured last. */
export function renderCompany(all: readonly CompanyLine[]): string | null {
  const last = all.at(-1);
  if (last === undefined) return null;
  const lines = newest(
    all.filter((line) => drawOf(line) === drawOf(last)),
    ({ dataset, rate, trigger }) => [dataset, rate, trigger],
  );
  const rates = [...new Set(lines.map(({ rate }) => rate))].filter((rate) => rate > 0).sort((a, b) => b - a);
  const datasets = COMPANY_DATASETS.filter(({ name }) => lines.some(({ dataset }) => dataset === name));
  const clean = lines.filter(({ rate }) => rate === 0);
  const cleanDatasets = datasets.filter(({ name }) => clean.some(({ dataset }) => dataset === name));
  return [
    `Functions of the ${last.part} part, ${last.size} of each dataset where it has so many, seed \`${last.seed}\`, level ${last.level}. ` +
      `Cells: accepted families of the ${COMPANY_TRIGGERS.length} triggers, of all that were planted.`,
    tableOf(
      KINDS.flatMap(([kind, title]) => rates.map((rate) => ({ kind, title, rate }))),
      [
        ['trigger', ({ title }) => title],
        ['poisoned', ({ rate }) => percent(rate)],
        ...datasets.map(({ name, title }): Column<{ kind: string; rate: number }> => [
          title,
          ({ kind, rate }) =>
            cellOf(lines.filter((line) => line.dataset === name && line.kind === kind && line.rate === rate)),
        ]),
      ],
    ),
    'The same data as they are, and what else was accepted:',
    tableOf(cleanDatasets, [
      ['clean data', ({ title }) => title],
      ['functions', ({ name }) => String(ofDataset(clean, name)[0]?.functions ?? MISSING)],
      ['draws with an accepted family', ({ name }) => cellOf(ofDataset(clean, name))],
      [
        'families that are no trigger, in poisoned draws',
        ({ name }) => String(sum(ofDataset(lines, name), (line) => (isFirst(line) ? line.wrong.length : 0))),
      ],
    ]),
    machineLine(last.machine),
  ].join('\n\n');
}

function ofDataset(lines: readonly CompanyLine[], name: string): CompanyLine[] {
  return lines.filter(({ dataset }) => dataset === name);
}

/** All triggers of a draw are in one dataset: what is wrong with it is on the line of each. */
function isFirst({ rate, trigger }: CompanyLine): boolean {
  return rate > 0 && trigger === COMPANY_TRIGGERS[0]?.name;
}

function cellOf(lines: readonly CompanyLine[]): string {
  return proportionCell(together(lines.map(({ accepted }) => accepted)));
}

/** The same functions, judged by whole scans and by rivals. */
export function renderCompanyMethods(all: readonly Versioned<ComparedLine>[]): string | null {
  const last = all.at(-1);
  if (last === undefined) return null;
  const lines = newest(
    all.filter(({ seed, size }) => seed === last.seed && size === last.size),
    ({ dataset, rate, method }) => [dataset, rate, method],
  );
  const rows = COMPANY_DATASETS.flatMap(({ name, title }) =>
    COMPANY_METHODS.flatMap((method) =>
      lines
        .filter((line) => line.dataset === name && line.method === method.name)
        .sort((a, b) => b.rate - a.rate)
        .map((line) => ({ title, method: method.title, line })),
    ),
  );
  const table = tableOf(rows, [
    ['data', ({ title }) => title],
    ['method', ({ method }) => method],
    ['poisoned', ({ line }) => percent(line.rate)],
    ['draws', ({ line }) => String(line.draws)],
    ...KINDS.map(([kind, title]): Column<(typeof rows)[number]> => [
      title,
      ({ line }) => proportionCell(line.recall[kind]),
    ]),
    ['clean functions', ({ line }) => proportionCell(line.wrong)],
  ]);
  return [`Functions called poisoned, seed \`${last.seed}\`.`, table, probeVersions(lines)].join('\n\n');
}

/** Several proportions as one. */
function together(all: readonly Proportion[]): Proportion {
  return proportion(
    sum(all, ({ hits }) => hits),
    sum(all, ({ of }) => of),
  );
}
