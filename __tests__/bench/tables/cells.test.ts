import { describe, expect, test } from '@jest/globals';
import { figure, intervalCell, markdownTable, shareCell } from '../../../bench/tables/cells.js';
import { shareOf } from '../../../bench/statistics/metrics.js';

describe('tables', () => {
  test('align names left and figures right', () => {
    expect(
      markdownTable(
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

  test('shares carry their counts', () => {
    expect(shareCell(shareOf(29, 30))).toBe('.97 (29/30)');
    expect(intervalCell(shareOf(29, 30))).toBe('.97 (29/30; .83–.99)');
    expect(shareCell(shareOf(0, 0))).toBe('–');
  });
});
