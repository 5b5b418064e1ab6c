import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { batchLimits, planBatches, runBatched } from '../../../src/model/runtime/batches.js';

describe('planBatches', () => {
  test('sorts by length and cuts at the row and the token budget', () => {
    expect(planBatches([5, 3, 5, 3, 5], { tokens: 10, rows: 9 })).toEqual([[1, 3], [0, 2], [4]]);
    expect(planBatches([4, 4, 4], { tokens: 100, rows: 2 })).toEqual([[0, 1], [2]]);
  });

  test('a sequence beyond the budget is a batch of its own', () => {
    expect(planBatches([99], { tokens: 10, rows: 9 })).toEqual([[0]]);
  });

  test('short sequences are not padded to a long one', () => {
    expect(planBatches([10, 100], { tokens: 1000, rows: 9 })).toEqual([[0], [1]]);
  });

  test('rows of a dynamically quantised model run alone', () => {
    expect(planBatches([2, 2, 2], batchLimits(false))).toEqual([[0], [1], [2]]);
    expect(planBatches([2, 2, 2], batchLimits(true))).toEqual([[0, 1, 2]]);
  });

  test('every sequence is in exactly one batch', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500)), fc.integer({ min: 1, max: 9 }), (lengths, rows) => {
        const batches = planBatches(lengths, { tokens: 600, rows });
        expect(batches.flat().sort((a, b) => a - b)).toEqual(lengths.map((_, i) => i));
        expect(batches.every((batch) => batch.length > 0 && batch.length <= rows)).toBe(true);
      }),
    );
  });
});

describe('runBatched', () => {
  test('keeps the order and computes equal items once', async () => {
    const seen: string[] = [];
    const answers = await runBatched(
      ['ccc', 'a', 'bb', 'a', 'ccc'],
      (item) => item,
      (item) => item.length,
      (batch) => {
        seen.push(...batch);
        return Promise.resolve(batch.map((item) => item.toUpperCase()));
      },
    );
    expect(answers).toEqual(['CCC', 'A', 'BB', 'A', 'CCC']);
    expect(seen.sort()).toEqual(['a', 'bb', 'ccc']);
  });

  test('too few answers are noticed', async () => {
    const run = runBatched(
      ['a', 'b'],
      String,
      () => 1,
      () => Promise.resolve([1]),
    );
    await expect(run).rejects.toThrow(/fewer answers/);
  });
});
