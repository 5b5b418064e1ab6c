import { CHANGE_DATASETS } from './change-datasets.js';
import type { Versioned } from '../results/code-version.js';
import { proportion, proportionTrue } from '../statistics/metrics.js';
import { type Column, newest, probeVersions, proportionCell, tableOf } from '../tables/cells.js';
import { sum } from 'd3-array';
import { CHANGE_TRIGGERS, type ChangeTrigger, TRIGGER_KINDS } from './change-triggers.js';
import type { SmallChangeLine } from './measure-small-changes.js';

/** How changes were drawn: only figures of the same draw are in one table. */
const drawOf = ({ base, seed }: SmallChangeLine): string => `${base} ${seed}`;

const isCaught = ({ fails, poisoned }: SmallChangeLine): boolean => fails && poisoned > 0;
const isReported = (line: SmallChangeLine): boolean => line.poisoned + line.suspicious > 0;
const isCommentedOn = (line: SmallChangeLine): boolean =>
  line.fails || line.poisoned + line.suspicious + line.wrong + line.wrongSuspicious > 0;

const ascending = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Small changes: poisoned ones that are caught, by kind of trigger, records and carriers; clean ones that fail. */
export function renderSmallChanges(all: readonly Versioned<SmallChangeLine>[]): string | null {
  const last = all.at(-1);
  if (last === undefined) return null;
  const lines = newest(
    all.filter((line) => drawOf(line) === drawOf(last)),
    ({ dataset, size, carriers, kind, draw }) => [dataset, size, carriers, kind, draw],
  );
  const poisoned = lines.filter(({ carriers, planted }) => carriers > 0 && planted === carriers);
  const clean = lines.filter(({ carriers }) => carriers === 0);
  const lacking = lines.filter(({ carriers, planted }) => planted < carriers).length;
  return [
    `Base of ${last.base} records, seed \`${last.seed}\`: ${poisoned.length} poisoned changes and ${clean.length} clean ones. ` +
      'Poisoned changes that are caught (the check fails, and a poisoned record is called poisoned), of all with so many ' +
      'poisoned records:',
    carriersTable(poisoned),
    'The same by dataset, and those in which a poisoned record is at least reported as suspicious:',
    datasetTable(poisoned),
    'By trigger:',
    triggerTable(poisoned),
    'Clean changes:',
    cleanTable(clean),
    [
      lacking === 0
        ? []
        : [`${lacking} changes had too few records with a place for the trigger, and are in no figure.`],
      probeVersions(lines),
    ]
      .flat()
      .join(' '),
  ].join('\n\n');
}

function carriersTable(lines: readonly SmallChangeLine[]): string {
  const carriers = ascending(lines.map((line) => line.carriers));
  const sizes = ascending(lines.map(({ size }) => size));
  const rows = TRIGGER_KINDS.flatMap(({ kind, title }) =>
    sizes.map((size) => ({
      title,
      size,
      own: lines.filter((line) => line.kind === kind && line.size === size),
    })),
  );
  return tableOf(rows, [
    ['trigger', ({ title }) => title],
    ['records', ({ size }) => String(size)],
    ...carriers.map((count): Column<(typeof rows)[number]> => [
      `${count} poisoned`,
      ({ own }) => caughtCell(own.filter((line) => line.carriers === count)),
    ]),
  ]);
}

function datasetTable(lines: readonly SmallChangeLine[]): string {
  const datasets = CHANGE_DATASETS.filter(({ name }) => lines.some(({ dataset }) => dataset === name));
  return tableOf(datasets, [
    ['data', ({ title }) => title],
    ...TRIGGER_KINDS.map(({ kind, title }): Column<(typeof datasets)[number]> => [
      title,
      ({ name }) => {
        const own = lines.filter((line) => line.dataset === name && line.kind === kind);
        return `${caughtCell(own)}, reported ${proportionCell(proportionTrue(own.map(isReported)))}`;
      },
    ]),
  ]);
}

function triggerTable(lines: readonly SmallChangeLine[]): string {
  const datasets = CHANGE_DATASETS.filter(({ name }) => lines.some(({ dataset }) => dataset === name));
  return tableOf(CHANGE_TRIGGERS, [
    ['trigger', ({ name }) => name],
    ...datasets.map(({ name: dataset, title }): Column<ChangeTrigger> => [
      title,
      ({ name }) => caughtCell(lines.filter((line) => line.trigger === name && line.dataset === dataset)),
    ]),
  ]);
}

function caughtCell(lines: readonly SmallChangeLine[]): string {
  return proportionCell(proportionTrue(lines.map(isCaught)));
}

function cleanTable(lines: readonly SmallChangeLine[]): string {
  const sizes = ascending(lines.map(({ size }) => size));
  const rows = [
    ...sizes.map((size) => ({ title: String(size), own: lines.filter((line) => line.size === size) })),
    { title: 'all', own: lines },
  ];
  return tableOf(rows, [
    ['records', ({ title }) => title],
    ['fail', ({ own }) => proportionCell(proportionTrue(own.map(({ fails }) => fails)))],
    ['commented on', ({ own }) => proportionCell(proportionTrue(own.map(isCommentedOn)))],
    [
      'records called poisoned',
      ({ own }) =>
        proportionCell(
          proportion(
            sum(own, ({ wrong }) => wrong),
            sum(own, ({ size }) => size),
          ),
        ),
    ],
  ]);
}
