import { expect, test } from '@jest/globals';
import { silentProgress } from '../../../src/scan/reading/progress.js';
import { withReadTotals } from '../../../src/scan/reading/read-totals.js';

/** The totals with which stages are shown. */
function shown(
  known: Parameters<typeof withReadTotals>[1],
  stages: readonly [string, number | null, number][],
) {
  const totals: [string, number | null][] = [];
  const progress = withReadTotals(
    { ...silentProgress, stage: (name, total) => totals.push([name, total]) },
    known,
  );
  for (const [name, total, units] of stages) {
    progress.stage(name, total);
    for (let at = 0; at < units; at++) progress.advance(1, 'a.c');
  }
  return totals;
}

test('the second reading has as many records as the first', () => {
  const stages: [string, number | null, number][] = [
    ['looking for labels', null, 0],
    ['reading the base', null, 4],
    ['reading', null, 7],
    ['training the probe', null, 0],
    ['getting a second opinion from the sentinel', 3, 3],
    ['counting', null, 7],
    ['locating', null, 7],
  ];
  expect(shown(null, stages)).toEqual([
    ['looking for labels', null],
    ['reading the base', null],
    ['reading', null],
    ['training the probe', null],
    ['getting a second opinion from the sentinel', 3],
    ['counting', 7],
    ['locating', 7],
  ]);
});

test('a limit is the total until it is known that there are fewer', () => {
  expect(
    shown(null, [
      ['reading', 50, 7],
      ['scanning', 50, 7],
    ]),
  ).toEqual([
    ['reading', 50],
    ['scanning', 7],
  ]);
});

test('what an earlier process has counted is known from the start', () => {
  expect(
    shown({ base: 4, head: 7 }, [
      ['reading the base', null, 4],
      ['reading', null, 7],
      ['opening the model', null, 0],
    ]),
  ).toEqual([
    ['reading the base', 4],
    ['reading', 7],
    ['opening the model', null],
  ]);
});
