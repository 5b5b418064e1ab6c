import { expect, test } from '@jest/globals';
import { ahead } from '../../../src/scan/surveys/ahead.js';

async function* numbers(upTo: number) {
  for (let number = 0; number < upTo; number++) yield await Promise.resolve(number);
}

test.each([1, 3, 50])('gives every item in order, with at most %i begun', async (most) => {
  const begun: number[] = [];
  const given: number[] = [];
  let widest = 0;
  const items = ahead(
    numbers(10),
    () => most,
    (item) => begun.push(item),
  );
  for await (const { item } of items) {
    widest = Math.max(widest, begun.length - given.length);
    given.push(item);
  }
  expect(given).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(widest).toBe(Math.min(most, 10));
});
