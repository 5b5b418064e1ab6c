import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cropAround, densestRun, groupNear } from '../../src/model/tokenizers/crop.js';
import { halfToFloat } from '../../src/model/runtime/half.js';
import { classLogits, confidenceIn } from '../../src/model/victims/class-predictions.js';
import { argMax, logOddsOf, logSumExp, probabilityOf } from '../../src/model/log-odds.js';

describe('log-odds', () => {
  test('of two classes are the difference of the logits', () => {
    expect(logOddsOf([1, 4], 1)).toBe(3);
    expect(logOddsOf([1, 4], 0)).toBe(-3);
  });

  test('do not saturate where probabilities do', () => {
    expect(logOddsOf([0, 500, 1], 1)).toBeCloseTo(500 - Math.log(1 + Math.E), 9);
    expect(logOddsOf([1000, -1000], 1)).toBe(-2000);
    expect(probabilityOf(800)).toBe(1);
  });

  test('agree with the probability of the softmax', () => {
    const logits = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(logits, (values) => {
        const p = Math.exp((values[0] ?? 0) - logSumExp(values));
        const odds = logOddsOf(values, 0);
        expect(probabilityOf(odds)).toBeCloseTo(p, 10);
      }),
    );
  });

  test('read a range of a larger array', () => {
    expect(logOddsOf([9, 1, 4, 9], 1, 1, 3)).toBe(3);
    expect(argMax([9, 1, 4, 9], 1, 3)).toBe(1);
    expect(logSumExp([])).toBe(-Infinity);
    expect(argMax([2, 7, 7])).toBe(1);
  });
});

describe('class logits', () => {
  test('one logit z stands for 0 and z', () => {
    expect([...classLogits(Float32Array.of(1.5), 'logits')]).toEqual([0, 1.5]);
  });

  test('probabilities are turned back', () => {
    const two = classLogits(Float32Array.of(0.25, 0.75), 'probabilities');
    expect(confidenceIn(two, 1).logOdds).toBeCloseTo(Math.log(3), 6);
    const one = classLogits(Float32Array.of(0.75), 'probabilities');
    expect(confidenceIn(one, 1).probability).toBeCloseTo(0.75, 6);
  });
});

describe('crop', () => {
  const cases: readonly (readonly [string, [number, number], number, number, [number, number]])[] = [
    ['all where it fits', [3, 4], 10, 10, [0, 10]],
    ['around the middle', [50, 52], 100, 10, [46, 56]],
    ['moved inwards at the start', [1, 2], 100, 10, [0, 10]],
    ['moved inwards at the end', [98, 99], 100, 10, [90, 100]],
  ];
  test.each(cases)('%s', (_, [start, end], length, room, [from, to]) => {
    expect(cropAround({ start, end }, length, room)).toEqual({ start: from, end: to });
  });

  test('densestRun finds the most ranges in one window', () => {
    const ranges = [0, 50, 52, 54, 90].map((start) => ({ start, end: start + 1 }));
    expect(densestRun(ranges, 10)).toEqual({ start: 1, end: 4 });
    expect(densestRun(ranges, 1000)).toEqual({ start: 0, end: 5 });
    expect(densestRun([{ start: 0, end: 99 }], 10)).toEqual({ start: 0, end: 1 });
    expect(densestRun([], 10)).toEqual({ start: 0, end: 0 });
  });

  test('groupNear keeps near positions together', () => {
    const items = [1, 2, 9, 20].map((position) => ({ position }));
    expect(groupNear(items, 9).map((group) => group.map(({ position }) => position))).toEqual([
      [1, 2, 9],
      [20],
    ]);
  });
});

test('half precision widens exactly', () => {
  const bits = Uint16Array.of(0x3c00, 0xc000, 0x0001, 0x7c00, 0x3555, 0x8000);
  expect([...halfToFloat(bits)]).toEqual([1, -2, 2 ** -24, Infinity, 0.333251953125, -0]);
  expect(halfToFloat(Uint16Array.of(0x7e00))[0]).toBeNaN();
});
