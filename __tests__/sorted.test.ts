import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ascending, bisect, countBelow, countUpTo, quantile } from '../src/sorted.js';

describe('bisection', () => {
  test('finds the last number that passes, and asks neither end', () => {
    const asked: number[] = [];
    const last = bisect(10, 20, (number) => {
      asked.push(number);
      return number <= 16;
    });
    expect(last).toBe(16);
    expect(asked).not.toContain(10);
    expect(asked).not.toContain(20);
  });

  test.each([
    ['none passes', false, 3],
    ['all pass', true, 8],
  ])('where %s', (_, passes, last) => {
    expect(bisect(3, 9, () => passes)).toBe(last);
  });

  test('counts what a filter counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.integer({ min: -1, max: 10 }),
        (values, bound) => {
          const sorted = ascending(values);
          expect(countBelow(sorted, bound)).toBe(values.filter((value) => value < bound).length);
          expect(countUpTo(Float32Array.from(sorted), bound)).toBe(
            values.filter((value) => value <= bound).length,
          );
        },
      ),
    );
  });
});

describe('a quantile', () => {
  test.each([
    ['lies between two values', [1, 2, 3, 4], 0.5, 2.5],
    ['is a value', [1, 2, 9], 0.5, 2],
    ['of one value is that', [5], 0.95, 5],
    ['of nothing is no number', [], 0.5, NaN],
  ])('%s', (_, values, fraction, expected) => {
    expect(quantile(values, fraction)).toBe(expected);
  });
});
