import { expect, test } from '@jest/globals';
import { KeyedSample } from '../../../../src/scan/witnesses/association/keyed-sample.js';

test('items with the smallest ranks are kept, as many as are not too heavy together', () => {
  const dropped: number[] = [];
  const sample = new KeyedSample<number>(100, 10, (item) => dropped.push(item));
  for (const rank of [5, 3, 4, 1, 2]) sample.add(rank, rank, 3);
  expect(sample.all()).toEqual([3, 1, 2]);
  expect(sample.added).toBe(5);
  sample.add(0, 0, 9);
  expect(sample.all()).toEqual([0]);
  expect(dropped.sort()).toEqual([1, 2, 3, 4, 5]);
});
