import { groupBy } from '../../src/group-by.js';
import { NO_ATTACK } from '../attacks/attack.js';
import type { Versioned } from '../results/code-version.js';
import { newest, probeVersions, tableOf } from '../tables/cells.js';
import type { HistoryLine } from './simulate-histories.js';

/** Histories of small changes: how many clean ones are called poisoned, and at which change a trickle of poison is found. */
export function renderHistories(all: readonly Versioned<HistoryLine>[]): string | null {
  const lines = newest(all, ({ dataset, seed, attack, change, window }) => [
    ...[dataset, seed, attack, change, String(window)],
  ]);
  if (lines.length === 0) return null;
  const clean = lines.filter(({ attack }) => attack === NO_ATTACK);
  const poisoned = lines.filter(({ attack }) => attack !== NO_ATTACK);
  const cleanRows = [...groupBy(clean, ({ dataset }) => dataset)].map(([dataset, own]) => ({ dataset, own }));
  const called = (own: readonly HistoryLine[], window: boolean): string => {
    const some = own.filter((line) => line.window === window);
    return `${some.filter((line) => line.called).length} of ${some.length}`;
  };
  const histories = [...groupBy(poisoned, ({ dataset, attack }) => `${dataset}, ${attack}`)];
  return [
    tableOf(cleanRows, [
      ['clean history', ({ dataset }) => dataset],
      ['changes called, with the window', ({ own }) => called(own, true)],
      ['without it', ({ own }) => called(own, false)],
    ]),
    ...(histories.length === 0
      ? []
      : [
          tableOf(
            histories.map(([name, own]) => ({ name, own })),
            [
              ['poisoned history', ({ name }) => name],
              ['first change called, with the window', ({ own }) => firstCalled(own, true)],
              ['without it', ({ own }) => firstCalled(own, false)],
            ],
          ),
        ]),
    probeVersions(lines),
  ].join('\n\n');
}

/** `the 3rd: 3 + 6 merged, all named` of the first change in which something is called. */
function firstCalled(lines: readonly HistoryLine[], window: boolean): string {
  const own = lines.filter((line) => line.window === window).sort((a, b) => a.change - b.change);
  const first = own.find((line) => line.called && line.caught > 0);
  if (first === undefined) return `none of ${own.length}`;
  return `${first.change} (${first.caught} of ${first.planted} named, ${first.merged} merged before)`;
}
