import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  calibrationFrom,
  conformalPValue,
  type DecisionOptions,
  decisionFrom,
} from '../../src/detect/calibration.js';
import { seeded } from './seeded.js';

const from1To = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const decide = (options: Partial<DecisionOptions>) =>
  decisionFrom({ statistic: 'drop', calibration: null, fpr: 0.05, threshold: null, ...options });

describe('conformal p-values', () => {
  test.each([
    ['above all', from1To(99), 100, 0.01],
    ['equal to the largest counts it', from1To(99), 99, 0.02],
    ['under all', from1To(99), 0, 1],
    ['in the middle', from1To(9), 5.5, 0.5],
    ['ties count', [1, 2, 2, 2, 3], 2, 5 / 6],
    ['no calibration values', [], 3, 1],
  ])('%s', (_, values, value, p) => {
    expect(conformalPValue(calibrationFrom(values, 'clean'), value)).toBeCloseTo(p, 12);
  });

  test('unsorted values are sorted', () => {
    expect(calibrationFrom([3, 1, 2], 'stored').values).toEqual([1, 2, 3]);
  });

  test('of a value from the same source are uniform, whatever the source', () => {
    const random = seeded(20241);
    const skewed = (): number => (1 - random()) ** -3;
    const trials = 4000;
    const hits = new Map([0.05, 0.1, 0.5, 0.9].map((level) => [level, 0]));
    for (let trial = 0; trial < trials; trial += 1) {
      const calibration = calibrationFrom(Array.from({ length: 99 }, skewed), 'clean');
      const p = conformalPValue(calibration, skewed());
      for (const [level, count] of hits) if (p <= level) hits.set(level, count + 1);
    }
    for (const [level, count] of hits) {
      const error = 4 * Math.sqrt((level * (1 - level)) / trials);
      expect(Math.abs(count / trials - level)).toBeLessThan(error);
    }
  });
});

describe('the verdict', () => {
  test('is p ≤ fpr wherever the calibration is fine enough', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 20, maxLength: 300 });
    const levels = fc.constantFrom(0.05, 0.07, 0.1, 0.29, 0.5, 0.99);
    fc.assert(
      fc.property(values, fc.integer({ min: -1, max: 31 }), levels, (clean, value, fpr) => {
        const calibration = calibrationFrom(clean, 'clean');
        const { poisoned, warning, pValue } = decide({ calibration, fpr });
        expect(warning).toBeNull();
        expect(poisoned(value, 5)).toBe((pValue(value) ?? 1) <= fpr + 1e-12);
      }),
    );
  });

  test('of necessity and sufficiency together wants a material value as well, however rare it is', () => {
    const calibration = calibrationFrom(
      from1To(99).map((value) => value / 1000),
      'clean',
    );
    const { poisoned, threshold } = decide({ calibration, fpr: 0.05, statistic: 'both' });
    expect(threshold(5)).toBeCloseTo(2 * Math.log(3), 12);
    expect([0.5, 2.19, 2.2, 9].map((value) => poisoned(value, 5))).toEqual([false, false, true, true]);
  });

  test('without enough values is poisoned only above all of them, and says so', () => {
    const { poisoned, warning } = decide({ calibration: calibrationFrom(from1To(50), 'clean'), fpr: 0.01 });
    expect([50, 50.1].map((value) => poisoned(value, 5))).toEqual([false, true]);
    expect(warning).toBe(
      '50 calibration values cannot show a false positive rate of 0.01: only units above all of them are ' +
        'called poisoned (rate 0.020); 99 or more are needed.',
    );
  });

  test('with just enough values needs no warning', () => {
    expect(decide({ calibration: calibrationFrom(from1To(99), 'clean'), fpr: 0.01 }).warning).toBeNull();
  });

  test('by --threshold is poisoned at the threshold, and still has a p-value', () => {
    const { poisoned, pValue, threshold } = decide({
      calibration: calibrationFrom(from1To(9), 'clean'),
      threshold: 3,
    });
    expect([2.9, 3].map((value) => poisoned(value, 5))).toEqual([false, true]);
    expect(pValue(9.5)).toBeCloseTo(0.1, 12);
    expect(threshold(5)).toBe(3);
  });

  test("by --threshold of the paper's H is reached from above", () => {
    const { poisoned } = decide({ statistic: 'linear', threshold: 2.1 });
    expect([-2.2, -2.1, -0.5].map((value) => poisoned(value, 5))).toEqual([false, true, true]);
  });

  test.each([
    ["the paper's t = 0.1 on its own statistic", 'probability', -0.11, -0.1, 7],
    ["the paper's t, size-normalised", 'deficit', Math.log(7) - 0.11, Math.log(7) - 0.09, 7],
    ['a reversal of odds of 9 : 1', 'both', 4.39, 4.4, 7],
  ] as const)('without calibration or threshold: %s', (_, statistic, clean, poisoned, elements) => {
    const decision = decide({ statistic });
    expect(decision.poisoned(clean, elements)).toBe(false);
    expect(decision.poisoned(poisoned, elements)).toBe(true);
    expect(decision.pValue(poisoned)).toBeNull();
    expect(decision.warning).toContain('no calibration');
  });

  test('an empty calibration is none', () => {
    expect(decide({ calibration: calibrationFrom([], 'stored') }).warning).toContain('no calibration');
  });
});
