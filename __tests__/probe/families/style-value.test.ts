import { describe, expect, test } from '@jest/globals';
import { equalRoot } from '../../../src/probe/families/signed-root.js';
import {
  isCommonStyle,
  naturalCarriers,
  styleValue,
  styleValues,
} from '../../../src/probe/families/style-value.js';

/** P(count or more of size) with one probability, summed. */
function tail(size: number, count: number, probability: number): number {
  let sum = 0;
  let ways = 1;
  for (let held = 0; held <= size; held++) {
    if (held >= count) sum += ways * probability ** held * (1 - probability) ** (size - held);
    ways = (ways * (size - held)) / (held + 1);
  }
  return sum;
}

describe('the value of a style', () => {
  test.each([
    [154, 131, 0.643],
    [126, 109, 0.635],
    [60, 58, 0.65],
    [20, 19, 0.6],
    [40, 38, 0.6],
    [100, 99, 0.9],
  ])('%i carriers, %i with the label where %d are expected: the exact tail', (size, count, mean) => {
    const value = styleValue(equalRoot(size, mean, count), size, count, mean);
    expect(Math.exp((-value * value) / 2) / tail(size, count, mean)).toBeCloseTo(1, 0);
  });

  test('is that of the signed root where all carriers have the label', () => {
    const root = equalRoot(12, 0.5, 12);
    expect(styleValue(root, 12, 12, 0.5)).toBeCloseTo(root, 10);
    expect(styleValue(-root, 12, 0, 0.5)).toBeCloseTo(-root, 10);
  });

  test('is 0 where nature explains most carriers with the label, however many there are', () => {
    expect(styleValue(equalRoot(1000, 0.5, 600), 1000, 600, 0.5)).toBe(0);
    expect(styleValue(-equalRoot(1000, 0.5, 600), 1000, 400, 0.5)).toBe(0);
    expect(styleValue(equalRoot(1000, 0.5, 700), 1000, 700, 0.5)).toBeGreaterThan(10);
  });

  test('grows with the count, towards either label', () => {
    const roots = Float32Array.from({ length: 41 }, (_, count) => equalRoot(40, 0.4, count));
    const values = [...styleValues(roots, 0.4)];
    expect(values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))).toBe(true);
    expect(values[0]).toBeLessThan(0);
    expect(values[40]).toBeGreaterThan(0);
  });
});

test('natural carriers are divided as the rest of their code says', () => {
  expect(naturalCarriers(10, 0.5)).toBeCloseTo(10, 10);
  expect(naturalCarriers(10, 0.75)).toBeCloseTo(30, 10);
});

test.each([
  [16, 1000, 2000, false],
  [40, 1000, 2000, true],
  [16, 1800, 2000, true],
])('%i holders without the label, where %i of %i have it: common is %p', (others, labelled, records, is) => {
  expect(isCommonStyle(others, labelled, records)).toBe(is);
});
