import { mean } from 'd3-array';
import { groupBy } from '../../src/group-by.js';
import { NO_ATTACK } from '../attacks/attack.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import type { Versioned } from '../results/code-version.js';
import { proportionTrue } from '../statistics/metrics.js';
import { digits, figure, newest, probeVersions, proportionCell, tableOf } from '../tables/cells.js';
import type { ChangeLine } from './simulate-changes.js';

const isCalled = ({ called }: ChangeLine): boolean => called;

/** Clean and poisoned changes by size: how many were called poisoned. */
export function renderChanges(all: readonly Versioned<ChangeLine>[]): string | null {
  const lines = newest(all, ({ dataset, base, size, seed, change, attack }) => [
    ...[dataset, base, size, seed, change, attack],
  ]);
  if (lines.length === 0) return null;
  const groups = groupBy(lines, ({ dataset, base, size }) => `${dataset}, base ${base}, ${size} records`);
  const rows = [...groups].map(([name, own]) => {
    const poisoned = own.filter(({ attack }) => attack !== NO_ATTACK);
    const caught = poisoned.filter((line) => line.called && line.caught > 0);
    return { name, own, poisoned, caught, clean: own.filter(({ attack }) => attack === NO_ATTACK) };
  });
  const table = tableOf(rows, [
    ['change', ({ name }) => name],
    ['clean called poisoned', ({ clean }) => proportionCell(proportionTrue(clean.map(isCalled)))],
    ['poisoned called poisoned', ({ poisoned }) => proportionCell(proportionTrue(poisoned.map(isCalled)))],
    [
      'of their poison named',
      (row) => figure(mean(row.caught, ({ caught, planted }) => caught / Math.max(1, planted))),
    ],
    ['clean records named', ({ caught }) => figure(mean(caught, ({ wrong }) => wrong))],
    [
      'CPU s',
      ({ own }) =>
        digits(
          mean(own, ({ cpuSeconds }) => cpuSeconds),
          1,
        ),
    ],
  ]);
  return [table, missedLine(lines), probeVersions(lines)].join('\n\n');
}

/** The attacks whose changes were called clean. */
function missedLine(lines: readonly ChangeLine[]): string {
  const missed = GATE_ATTACKS.flatMap(({ name, title }) => {
    const own = lines.filter(({ attack }) => attack === name);
    const clean = own.filter(({ called }) => !called).length;
    return clean === 0 ? [] : [`${title} ${clean} of ${own.length}`];
  });
  return missed.length === 0 ? 'No poisoned change was missed.' : `Missed: ${missed.join(', ')}.`;
}
