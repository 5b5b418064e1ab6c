import { expect, test } from '@jest/globals';
import { binomialTail } from '../../../src/probe/count/binomial-tail.js';

test.each([
  // scipy.stats.binom.sf(k − 1, n, p)
  [10, 0.5, 10, 0.0009765625],
  [25, 0.54, 23, 4.898243192e-5],
  [1000, 0.3, 380, 3.900232579e-8],
  [3, 0.4, 2, 0.352],
])('P(X ≥ k): n = %d, p = %d, k = %d', (n, p, k, expected) => {
  expect(binomialTail(n, p, k) / expected).toBeCloseTo(1, 6);
});

test('is 1 at and below the mean, and 0 beyond the number of trials', () => {
  expect([binomialTail(10, 0.5, 0), binomialTail(10, 0.5, 5), binomialTail(10, 0.5, 11)]).toEqual([1, 1, 0]);
});

test('sums to the whole distribution by brute force', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  for (const [n, p] of [
    [7, 0.3],
    [20, 0.1],
    [40, 0.7],
  ] as const) {
    for (let k = Math.ceil(n * p + 1); k <= n; k++) {
      let sum = 0;
      for (let x = k; x <= n; x++) sum += choose(n, x) * p ** x * (1 - p) ** (n - x);
      expect(binomialTail(n, p, k) / sum).toBeCloseTo(1, 8);
    }
  }
});
