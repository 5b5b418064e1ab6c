import { describe, expect, test } from '@jest/globals';
import { labelPower, type LabelledData } from '../../../src/scan/inspect/label-power.js';

const power = (units: number, fractions: readonly number[], task: LabelledData['task'] = 'classification') =>
  labelPower({ task, units, fractions });

describe('the power of the label test before the code is learned', () => {
  // by scans of Devign and ReVeal: 14, 16, 17, 34 and 43 carriers
  test.each([
    [300, 0.534, 13],
    [1000, 0.557, 16],
    [1700, 0.572, 18],
    [600, 0.798, 39],
    [2000, 0.731, 32],
  ])('%d records, %d of the code with one label: %d carriers', (records, fraction, carriers) => {
    expect(power(records, [fraction, 1 - fraction])).toBe(carriers);
  });

  test('does not depend on the order of two labels', () => {
    expect(power(600, [0.2, 0.8])).toBe(power(600, [0.8, 0.2]));
  });

  test('of several labels is that for the most frequent one', () => {
    expect(power(1000, [0.8, 0.1, 0.1])).toBeGreaterThan(power(1000, [0.4, 0.3, 0.3]) ?? Infinity);
  });

  test('of an output that few units share is the least number that is tested', () => {
    expect(power(2000, [0.01], 'generation')).toBe(8);
  });

  test('is nothing where all units have the same output', () => {
    expect(power(250, [1], 'generation')).toBeNull();
  });
});
