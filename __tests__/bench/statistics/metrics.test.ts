import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  auroc,
  proportion,
  proportionTrue,
  recallAt,
  thresholdAt,
} from '../../../bench/statistics/metrics.js';

/** Mann and Whitney's definition, pair by pair. */
function aurocByPairs(poisoned: readonly number[], clean: readonly number[]): number {
  const wins = poisoned.flatMap((p) => clean.map((c): number => (p > c ? 1 : p === c ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

describe('auroc', () => {
  test.each([
    ['all poisoned above', [3, 4], [1, 2], 1],
    ['all poisoned below', [1, 2], [3, 4], 0],
    ['all equal', [1, 1], [1, 1], 0.5],
    ['one tie among four pairs', [2, 3], [1, 2], 0.875],
    ['infinite values', [Infinity, Infinity], [Infinity, 1], 0.75],
    ['nothing poisoned', [], [1], null],
    ['nothing clean', [1], [], null],
  ])('%s', (_, poisoned, clean, expected) => {
    expect(auroc(poisoned, clean)).toBe(expected);
  });

  test('equals the share of pairs in the right order, with ties', () => {
    const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (poisoned, clean) => {
        expect(auroc(poisoned, clean)).toBeCloseTo(aurocByPairs(poisoned, clean), 12);
      }),
    );
  });
});

describe('proportions', () => {
  // Expected bounds: statsmodels.stats.proportion.proportion_confint(hits, of, method='wilson').
  test.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [29, 30, 0.8333, 0.9941],
    [1, 70, 0.0025, 0.0766],
  ])("Wilson's interval of %i of %i", (hits, of, low, high) => {
    const share = proportion(hits, of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  test('nothing counted has no proportion', () => {
    expect(proportionTrue([])).toEqual({ hits: 0, of: 0, share: null, low: null, high: null });
  });

  test('counts what is true', () => {
    expect(proportionTrue([true, false, true, true])).toMatchObject({ hits: 3, of: 4, share: 0.75 });
  });
});

describe('thresholds', () => {
  test.each([
    [0.01, 100, 98],
    [0.05, 100, 94],
    [0, 100, 99],
    [1, 100, 0],
    [0.01, 10, 9],
  ])('at %d of 0..%i - 1', (fpr, count, expected) => {
    expect(thresholdAt([...Array(count).keys()], fpr)).toBe(expected);
  });

  test('never lets more than the wanted share of clean values pass', () => {
    const clean = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(clean, fc.double({ min: 0, max: 1, noNaN: true }), (values, fpr) => {
        const threshold = thresholdAt(values, fpr);
        expect(values.filter((value) => value > threshold).length).toBeLessThanOrEqual(fpr * values.length);
      }),
    );
  });

  test('without clean values nothing is caught', () => {
    expect(recallAt([1, 2], [], 0.05).hits).toBe(0);
  });

  test('recall counts what lies above the threshold', () => {
    expect(recallAt([5, 9, 10, 11], [...Array(10).keys()], 0.1)).toMatchObject({ hits: 3, of: 4 });
  });
});
