import { expect, test } from '@jest/globals';
import { barsByLoss, type TriedRow } from '../../../../bench/paper/own/bars.js';

const rows = (values: readonly number[], loss: number, kind = '1'): TriedRow[] =>
  values.map((value) => ({ kind, value, loss }));

/** 1,000 rows without evidence. */
const many = rows(
  Array.from({ length: 1000 }, () => -Infinity),
  0,
);

test('no losses, no bar; losses below the allowance neither', () => {
  expect(barsByLoss(rows([1, 2, 3], 0), 0.003)).toEqual(new Map([['1', 0]]));
  expect(barsByLoss([...many, ...rows([5, 6], 1)], 0.003)).toEqual(new Map([['1', 0]]));
});

test('the bar is where an exponential leaves the allowance', () => {
  // 24 rows that lose, of 1,024; the median of 1 stands for a mean of 1 / ln 2
  const bar =
    barsByLoss(
      [
        ...many,
        ...rows(
          Array.from({ length: 24 }, () => 1),
          1,
        ),
      ],
      0.003,
    ).get('1') ?? 0;
  expect(bar).toBeCloseTo(Math.log(24 / (0.003 * 1024)) / Math.LN2, 9);
});

test('one row with much evidence does not set it', () => {
  const usual = [...many, ...rows([0.5, 0.8, 1, 1.2, 1.5, 2, 0.2, 1.1, 0.9], 1)];
  const odd = [...usual, ...rows([40], 1)];
  const [bar = 0] = barsByLoss(usual, 0.003).values();
  const [with40 = 0] = barsByLoss(odd, 0.003).values();
  expect(with40).toBeLessThan(1.5 * bar);
});

test('each answer has its own, and gains do not count', () => {
  const bars = barsByLoss(
    [
      ...many,
      ...rows([1, 1, 1, 1, 1, 1], 1),
      ...rows(
        Array.from({ length: 99 }, () => 3),
        0,
        '0',
      ),
    ],
    0.003,
  );
  expect(bars.get('0')).toBe(0);
  expect(bars.get('1')).toBeGreaterThan(0);
});
