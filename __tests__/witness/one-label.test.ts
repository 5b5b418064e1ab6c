import { describe, expect, test } from '@jest/globals';
import { commonLabel, countLabels, oneLabelPValue, type LabelChances } from '../../src/witness/one-label.js';

const chances = (dispersion = 0): LabelChances => ({
  counts: [
    ['0', 300],
    ['1', 100],
  ],
  dispersion,
});

describe('carriers of one label', () => {
  test.each([
    ['three of a common label', 1, '0', 3, 2 * 0.75 ** 3],
    ['five of a rarer one', 1, '1', 5, 2 * 0.25 ** 5],
    ['as many times as there are groups', 4, '1', 5, 8 * 0.25 ** 5],
    ['at most 1', 1000, '1', 3, 1],
    ['a label that no record has', 0.5, '2', 3, 1],
  ])('%s', (_, expected, label, carriers, pValue) => {
    expect(oneLabelPValue(expected, label, carriers, chances())).toBeCloseTo(pValue, 12);
  });

  test('unrelated records that agree more often than by chance are weaker evidence', () => {
    // r = 0.5 / 0.5 = 1: 1/4, (1/4 + 1)/2, (1/4 + 2)/3
    expect(oneLabelPValue(1, '1', 3, chances(0.5))).toBeCloseTo((2 * 0.25 * 0.625 * 2.25) / 3, 12);
    expect(oneLabelPValue(0.1, '1', 5, chances(0.99))).toBeGreaterThan(0.04);
  });
});

test.each([
  [['1', '1'], '1'],
  [['1', '0'], null],
  [['1', null], null],
  [[null], null],
  [[], null],
])('the label of %j is %j', (labels, label) => {
  expect(commonLabel(labels)).toBe(label);
});

test('records without a label are not counted', () => {
  expect(countLabels(['b', null, 'a', 'b'])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});
