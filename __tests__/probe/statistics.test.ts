import { describe, expect, test } from '@jest/globals';

import { calibrated, fitCalibrator } from '../../src/probe/learn/calibrator.js';
import { EmpiricalNull } from '../../src/probe/families/empirical-null.js';
import { tailOfMaxima } from '../../src/probe/families/null-distribution.js';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import {
  impurityPenalty,
  signedRoot,
  signedRootTable,
  triggerValue,
} from '../../src/probe/families/signed-root.js';

/** Two uniform numbers made normal (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('the signed root', () => {
  test.each([
    ['all of ten at one half: √(2 · 10 ln 2)', new Array<number>(10).fill(0.5), 10, Math.sqrt(20 * Math.LN2)],
    ['none of ten at one half', new Array<number>(10).fill(0.5), 0, -Math.sqrt(20 * Math.LN2)],
    ['as many as expected', [0.2, 0.3, 0.5], 1, 0],
    ['no carriers', [], 0, 0],
    ['pure carriers of unequal odds: √(−2 Σ ln p)', [0.9, 0.1], 2, Math.sqrt(-2 * Math.log(0.09))],
  ])('%s', (_, probabilities, count, expected) => {
    expect(Math.abs(signedRoot(probabilities, count))).toBeCloseTo(Math.abs(expected), 6);
    expect(Math.sign(signedRoot(probabilities, count))).toBe(Math.sign(expected));
  });

  test('is the largest value over all shifts, as a grid finds it', () => {
    const probabilities = [0.1, 0.2, 0.35, 0.6, 0.8, 0.15];
    let best = 0;
    for (let theta = -8; theta <= 8; theta += 0.001) {
      const value = probabilities.reduce((sum, p) => sum - Math.log(1 - p + p * Math.exp(theta)), 4 * theta);
      best = Math.max(best, value);
    }
    expect(signedRoot(probabilities, 4)).toBeCloseTo(Math.sqrt(2 * best), 4);
  });

  test.each([5, 64, 65, 300])('a table of %i carriers rises, and is near the exact values', (size) => {
    const random = randomStream(size);
    const probabilities = Array.from({ length: size }, () => 0.3 + 0.4 * random());
    const table = signedRootTable(probabilities);
    for (let count = 0; count <= size; count += Math.ceil(size / 20)) {
      const exact = signedRoot(probabilities, count);
      expect(Math.abs((table[count] ?? NaN) - exact)).toBeLessThan(0.02 * Math.abs(exact) + 0.02);
    }
    expect([...table].every((value, count) => count === 0 || value > (table[count - 1] ?? Infinity))).toBe(
      true,
    );
  });

  test('costs a family as much as it is impure, and nothing above 95 %', () => {
    expect(impurityPenalty(100, 96)).toBe(0);
    expect(impurityPenalty(100, 80)).toBeCloseTo(200 * (0.8 * Math.log(0.8 / 0.95) + 0.2 * Math.log(4)), 9);
    expect(triggerValue(4, 20, 20)).toBe(4);
    expect(triggerValue(-4, 20, 0)).toBe(-4);
    expect(triggerValue(2, 100, 60)).toBe(0);
  });
});

describe('calibration', () => {
  const random = randomStream(1);
  const size = 20_000;
  const logOdds = Float64Array.from({ length: size }, () => 2 * normal(random));
  const lengths = Float64Array.from({ length: size }, () => 4 + normal(random));
  const truth = (at: number): number =>
    1 / (1 + Math.exp(-(-1 + 0.5 * (logOdds[at] ?? 0) + 0.2 * (lengths[at] ?? 0))));
  const targets = Uint8Array.from({ length: size }, (_, at) => (random() < truth(at) ? 1 : 0));

  test('finds the weights that made the labels', () => {
    const { weights } = fitCalibrator(logOdds, lengths, targets, new Uint8Array(size).fill(1));
    expect(weights[0]).toBeCloseTo(-1, 0);
    expect(weights[1]).toBeCloseTo(0.5, 1);
    expect(weights[2]).toBeCloseTo(0.2, 1);
  });

  test('stays finite where one label or one value is all there is', () => {
    const same = new Float64Array(50).fill(3);
    const calibrator = fitCalibrator(same, same, new Uint8Array(50), new Uint8Array(50).fill(1));
    const p = calibrated(calibrator, 3, 3, 50);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.2);
  });
});

describe('the empirical null', () => {
  const random = randomStream(2);
  const sizes = new Int32Array(2000).fill(10);
  const draw = (scale: number, shift: number): Float32Array =>
    Float32Array.from(sizes, () => shift + scale * normal(random));

  test.each([
    ['wider values are narrowed to the simulated ones', 2, 0, 4, 2],
    ['shifted values are shifted back', 1, 0.5, 3.5, 3],
    ['narrower values are not widened', 0.5, 0, 3, 3],
  ])('%s', (_, scale, shift, value, expected) => {
    const empirical = new EmpiricalNull(sizes, draw(scale, shift), [draw(1, 0), draw(1, 0)]);
    expect(empirical.correct(10, value)).toBeGreaterThan(expected - 0.3);
    expect(empirical.correct(10, value)).toBeLessThan(expected + 0.3);
  });

  test('a class of few families is judged like the next smaller one', () => {
    const empirical = new EmpiricalNull(sizes, draw(2, 0), [draw(1, 0)]);
    expect(empirical.correct(500, 4)).toBe(empirical.correct(10, 4));
  });
});

describe('the tail of the largest value', () => {
  const random = randomStream(4);
  const maxima = Float64Array.from({ length: 399 }, () => 3 - 0.3 * Math.log(-Math.log(random()))).sort();

  test('is counted inside the draws', () => {
    expect(tailOfMaxima(maxima, maxima[399 - 40] ?? 0, 1e6)).toBe(41 / 400);
    expect(tailOfMaxima(maxima, 0, 1e6)).toBe(1);
  });

  test('goes on beyond them, falling', () => {
    expect(tailOfMaxima(maxima, 6, 1e6)).toBeLessThanOrEqual(1 / 400);
    expect(tailOfMaxima(maxima, 8, 1e6)).toBeLessThan(tailOfMaxima(maxima, 6, 1e6));
    expect(tailOfMaxima(maxima, 8, 1e6)).toBeGreaterThan(0);
  });

  test('does not fall too fast where most draws have no value at all', () => {
    // three families with exact values √(−2 ln P), of which each is 0 in most draws
    const exact = (): number => (random() < 0.95 ? 0 : Math.sqrt(-2 * Math.log(random() / 20)));
    const sparse = Float64Array.from({ length: 399 }, () => Math.max(exact(), exact(), exact())).sort();
    const largest = sparse.at(-1) ?? 0;
    for (const value of [largest + 0.1, 4.5, 5, 6]) {
      const true3 = 3 * Math.exp((-value * value) / 2);
      expect(tailOfMaxima(sparse, value, 1e6)).toBeGreaterThan(Math.min(1 / 400, true3 / 3));
      expect(tailOfMaxima(sparse, value, 1e6)).toBeLessThan(true3 * 5);
    }
  });

  test('nor where next to all have none, and the others begin high', () => {
    const rare = Float64Array.from({ length: 399 }, (_, at) => (at < 390 ? 0 : 2.5 + 0.05 * (at - 390)));
    expect(tailOfMaxima(rare, 3, 1e6)).toBeGreaterThan(0.0024);
    expect(tailOfMaxima(rare, 3.3, 1e6)).toBeGreaterThan(0.0024);
    expect(tailOfMaxima(rare, 6, 1e6)).toBeLessThan(1e-7);
  });

  test('is no more than the bound of a few families', () => {
    expect(tailOfMaxima(maxima, 4, 3)).toBeCloseTo(3 * Math.exp(-8), 9);
  });
});
