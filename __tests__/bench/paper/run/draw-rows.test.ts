import { expect, test } from '@jest/globals';
import { evened } from '../../../../bench/paper/run/draw-rows.js';

test.each([
  ['as many of each label as of the rarest, in turn', '0 0 1 0 0 1 0', '0 1 0 1'],
  ['the label that comes first leads', '1 0 0', '1 0'],
  ['one label alone is kept', '1 1', '1 1'],
  ['no rows', '', ''],
])('rows of both labels equally often: %s', (_, given, expected) => {
  const labels = (text: string): string[] => text.split(' ').filter((label) => label !== '');
  const rows = labels(given).map((label, at) => ({ codes: [`f${String(at)}`] as const, label }));
  expect(evened(rows).map(({ label }) => label)).toEqual(labels(expected));
});
