import { describe, expect, test } from '@jest/globals';
import { type Measurements, STATISTIC_NAMES, statisticValue } from '../../src/detect/statistics.js';
import type { Statistic } from '../../src/detect/suspect.js';

const UNIT: Measurements = {
  probabilityChanges: [0.9, 0.01, 0.02, 0.03],
  logOddsChanges: [8, 0.1, 0.2, 0.3],
  drop: 8,
  transfer: 6,
  both: 5,
};
const SMALL: Measurements = { probabilityChanges: [0.9], logOddsChanges: [8], drop: 8, transfer: 0, both: 0 };

describe('every statistic of one unit, larger being more suspect', () => {
  test.each<readonly [Statistic, number]>([
    ['both', 5],
    ['deficit', 1.375462078610437],
    ['drop', 8],
    ['transfer', 6],
    ['probability', -1.296308220541115],
    ['probability-deficit', 0.08998614057877563],
    ['linear', -0.2970044252506687],
    ['linear-deficit', 1.0892899358692218],
  ])('%s', (statistic, value) => {
    expect(statisticValue(statistic, UNIT)).toBeCloseTo(value, 4);
  });

  test('all are in the table above', () => {
    expect(STATISTIC_NAMES).toHaveLength(8);
  });
});

describe('a unit of one element', () => {
  test.each<readonly [Statistic, number]>([
    ['deficit', 0],
    ['probability', -100],
    ['linear', -100],
    ['probability-deficit', 0],
  ])('has no distribution to judge: %s is as clean as can be', (statistic, value) => {
    expect(statisticValue(statistic, SMALL)).toBe(value);
  });
});
