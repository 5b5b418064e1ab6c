import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRandom } from '../../../bench/statistics/seeded-random.js';

describe('seeded random numbers', () => {
  test('the same seed gives the same numbers', () => {
    const [a, b] = [createRandom('seed'), createRandom('seed')];
    expect([a.next(), a.next(), a.next()]).toEqual([b.next(), b.next(), b.next()]);
  });

  test('another seed gives other numbers', () => {
    expect(createRandom('seed 1').next()).not.toBe(createRandom('seed 2').next());
  });

  test('are spread evenly over ten bins', () => {
    const random = createRandom('even');
    const bins = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const bin = random.below(10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    expect(Math.min(...bins)).toBeGreaterThan(880);
    expect(Math.max(...bins)).toBeLessThan(1120);
  });

  test('a shuffle keeps every item and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
        expect(sorted(createRandom(seed).shuffled(items))).toEqual(sorted(items));
        expect(items).toEqual(before);
      }),
    );
  });

  test('nothing can be picked from an empty list', () => {
    expect(() => createRandom('x').pick([])).toThrow(RangeError);
  });
});
