import { expect, test } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { readyBatches } from '../../../src/scan/stream/ready-batches.js';

/** Items of which each that is `null` makes those after it come later. */
async function* pieces(items: readonly (number | null)[]): AsyncGenerator<number> {
  for (const item of items) {
    if (item === null) for (let turn = 0; turn < 3; turn++) await setImmediate();
    else yield item;
  }
}

async function batches(items: readonly (number | null)[]): Promise<number[][]> {
  const found: number[][] = [];
  const limits = { maxItems: 3, maxWeight: 10 };
  for await (const batch of readyBatches(pieces(items), (item) => item, limits)) found.push(batch);
  return found;
}

test.each([
  { what: 'what is ready is one batch', items: [1, 2], expected: [[1, 2]] },
  { what: 'what comes later is another', items: [1, null, 2, 3], expected: [[1], [2, 3]] },
  { what: 'a batch holds so many', items: [1, 2, 3, 4], expected: [[1, 2, 3], [4]] },
  { what: 'and nothing is added to a heavy one', items: [5, 12, 1], expected: [[5, 12], [1]] },
  { what: 'nothing gives no batch', items: [null], expected: [] },
])('$what', async ({ items, expected }) => {
  expect(await batches(items)).toEqual(expected);
});

test('a stream that fails gives the batches before, then its error', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    await setImmediate();
    throw new Error('no more');
  }
  const found: number[][] = [];
  const reading = async (): Promise<void> => {
    const limits = { maxItems: 3, maxWeight: 10 };
    for await (const batch of readyBatches(failing(), () => 1, limits)) found.push(batch);
  };
  await expect(reading()).rejects.toThrow('no more');
  expect(found).toEqual([[1]]);
});

test('the stream is closed when nobody wants more', async () => {
  let isClosed = false;
  async function* endless(): AsyncGenerator<number> {
    try {
      for (;;) yield await Promise.resolve(1);
    } finally {
      isClosed = true;
    }
  }
  for await (const batch of readyBatches(endless(), () => 1, { maxItems: 2, maxWeight: 10 })) {
    expect(batch).toEqual([1, 1]);
    break;
  }
  expect(isClosed).toBe(true);
});
