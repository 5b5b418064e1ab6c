import { expect, test } from '@jest/globals';
import { logHypergeometricTail, logPoissonBinomialTail } from '../../../src/witness/association/log-tails.js';

test.each([
  // scipy.stats.hypergeom.sf(k - 1, all, marked, n)
  [50, 10, 12, 5, 0.0460249],
  [2000, 20, 20, 20, 0],
  [30, 15, 10, 0, 1],
])('hypergeometric tail of %i, %i, %i from %i on', (all, marked, n, k, tail) => {
  expect(Math.exp(logHypergeometricTail(all, marked, n, k))).toBeCloseTo(tail, 5);
});

test.each([
  [[0.1, 0.1], 2, 0.01],
  [[0.5, 0.5, 0.5, 0.5], 4, 0.0625],
])('the bound is exact where all of %j succeed', (probabilities, k, tail) => {
  expect(Math.exp(logPoissonBinomialTail(probabilities, k))).toBeCloseTo(tail, 4);
});

test('the bound is no less than the probability', () => {
  // 3 of 5 or more at .2: 1 − binom.cdf(2, 5, .2) = .05792
  expect(Math.exp(logPoissonBinomialTail([0.2, 0.2, 0.2, 0.2, 0.2], 3))).toBeGreaterThan(0.05792);
  expect(logPoissonBinomialTail([0.9, 0.9], 1)).toBe(0);
});
