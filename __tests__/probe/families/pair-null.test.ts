import { describe, expect, test } from '@jest/globals';
import { PairNull } from '../../../src/probe/families/pair-null.js';

/** Some pairs that could have 40 nats, and ten times as many that could have 8. */
function pairNull(count: number, factor: number, level = 0.001): PairNull {
  const nats = Float64Array.from({ length: count * 11 }, (_, at) => (at < count ? 40 : 8));
  return new PairNull({ nats, families: new Int32Array(nats.length * 2) }, () => factor, level);
}

const valueOf = (nats: number): number => Math.sqrt(2 * nats);

describe('the p-value of the strongest pair', () => {
  test('is the sum of the bounds of the pairs that could have its value', () => {
    expect(pairNull(1000, 1).pValue(valueOf(20))).toBeCloseTo(1000 * Math.exp(-20), 12);
    expect(pairNull(2000, 1).pValue(valueOf(20))).toBeCloseTo(2000 * Math.exp(-20), 12);
    expect(pairNull(1000, 1).pValue(-valueOf(20))).toBeCloseTo(1000 * Math.exp(-20), 12);
  });

  test('is smaller where carriers are kin, but not by more than the sample shows', () => {
    const independent = pairNull(1000, 1).pValue(valueOf(20));
    const kin = pairNull(1000, 0.5).pValue(valueOf(20));
    expect(kin).toBeLessThan(independent);
    expect(kin).toBeGreaterThan(independent / 130);
  });

  test('is 1 for values that are never accepted', () => {
    expect(pairNull(1000, 0.5).pValue(valueOf(5))).toBe(1);
    expect(pairNull(1000, 0.5).pValue(0)).toBe(1);
    expect(
      new PairNull({ nats: new Float64Array(), families: new Int32Array() }, () => 1, 0.01).pValue(0),
    ).toBe(1);
  });
});
