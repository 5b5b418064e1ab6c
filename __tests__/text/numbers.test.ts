import { describe, expect, test } from '@jest/globals';
import {
  count,
  formatCount,
  formatNats,
  formatOdds,
  formatProbability,
  formatPValue,
} from '../../src/text/numbers.js';

describe('numbers in reports', () => {
  test.each([
    [0, '0'],
    [0.001, '<.01'],
    [0.005, '.01'],
    [0.1, '.10'],
    [0.98, '.98'],
    [0.994, '.99'],
    [0.9999, '>.99'],
    [1, '1'],
    [NaN, 'n/a'],
  ])('a probability of %p is %s', (value, text) => {
    expect(formatProbability(value)).toBe(text);
  });

  test.each([
    [0.0007, '= .0007'],
    [0.00012345, '= .00012'],
    [0.052, '= .052'],
    [1e-9, '< .0001'],
    [1, '= 1'],
    [NaN, '= n/a'],
  ])('a p-value of %p is p %s', (value, text) => {
    expect(formatPValue(value)).toBe(text);
  });

  test.each([
    [0.34, '34 % of units'],
    [0.03, '1 of 33 units'],
    [0.0007, '1 of 1,400 units'],
    [1e-6, '1 of 1,000,000 units'],
    [1e-9, 'fewer than 1 of 1,000,000 units'],
    [0, 'fewer than 1 of 1,000,000 units'],
    [NaN, 'n/a of units'],
  ])('a probability of %p is %s', (value, text) => {
    expect(formatOdds(value, 'units')).toBe(text);
  });

  test('odds never count fewer than one of what was counted', () => {
    expect(formatOdds(1 / 610_000, 'units', 72_905)).toBe('fewer than 1 of 73,000 units');
    expect(formatOdds(1 / 60_000, 'units', 72_905)).toBe('1 of 60,000 units');
  });

  test.each([
    [2.314, '2.31'],
    [-0.4, '-0.40'],
    [Infinity, 'n/a'],
  ])('%p nats are %s', (value, text) => {
    expect(formatNats(value)).toBe(text);
  });

  test('counts agree with their nouns', () => {
    expect([count(1, 'unit'), count(0, 'unit'), count(2, 'family', 'families')]).toEqual([
      '1 unit',
      '0 units',
      '2 families',
    ]);
    expect([formatCount(999), formatCount(1_000), formatCount(1_234_567)]).toEqual([
      '999',
      '1,000',
      '1,234,567',
    ]);
  });
});
