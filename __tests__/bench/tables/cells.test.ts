import { describe, expect, test } from '@jest/globals';
import { figure, figureTable, intervalCell, proportionCell } from '../../../bench/tables/cells.js';
import { proportion } from '../../../bench/statistics/metrics.js';

describe('tables', () => {
  test('align names left and figures right', () => {
    expect(
      figureTable(
        ['attack', 'n'],
        [
          ['a', '1'],
          ['long name', '1000'],
        ],
      ),
    ).toBe(
      ['| attack    |    n |', '| --------- | ---: |', '| a         |    1 |', '| long name | 1000 |'].join(
        '\n',
      ),
    );
  });

  test.each([
    [0.974, '.97'],
    [1, '1.00'],
    [0, '.00'],
    [-0.5, '-.50'],
    [null, '–'],
  ])('%d is written %s', (value, expected) => {
    expect(figure(value)).toBe(expected);
  });

  test('proportions have their counts', () => {
    expect(proportionCell(proportion(29, 30))).toBe('.97 (29/30)');
    expect(intervalCell(proportion(29, 30))).toBe('.97 (29/30; .83–.99)');
    expect(proportionCell(proportion(0, 0))).toBe('–');
  });
});
