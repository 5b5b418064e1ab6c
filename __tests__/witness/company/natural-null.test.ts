import { describe, expect, it } from '@jest/globals';
import type { MeasuredFamily } from '../../../src/witness/company/measure-families.js';
import { naturalPValue } from '../../../src/witness/company/natural-null.js';
import { normalTail } from '../../../src/witness/company/normal-tail.js';
import { NATURAL } from './material.js';

describe('normalTail', () => {
  it.each([
    [0, 0.5],
    [-1, 0.158655254],
    [-3, 1.349898e-3],
    [-6, 9.865876e-10],
    [2, 0.977249868],
  ])('Φ(%d) is %d', (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 6);
  });
});

describe('naturalPValue', () => {
  const family = (margin: number, size: number, key: number): MeasuredFamily => ({
    ...{ key, level: 'exact', group: 'statement', margin, roleMargin: null, related: 0.1, word: null },
    ...{ records: new Int32Array(size), elements: new Int32Array(size) },
  });

  it('is the tail of natural families of reference code', () => {
    expect(naturalPValue(family(4, 10, 0), [], NATURAL)).toBeCloseTo(0.5, 6);
    expect(naturalPValue(family(-0.5, 10, 0), [], NATURAL)).toBeCloseTo(normalTail(-5), 9);
  });

  it('is that of the data where their own families of a similar size are less related', () => {
    const here = Array.from({ length: 30 }, (_, at) => family(0.5 + at / 30, 12, at + 1));
    expect(naturalPValue(family(-0.5, 10, 0), here, NATURAL)).toBeGreaterThan(1e-3);
  });

  it('is that of the data where their own families of any size are less related', () => {
    const larger = Array.from({ length: 5 }, (_, at) => ({
      ...family(0.5 + at / 5, 12, at + 1),
      records: new Int32Array(40),
    }));
    expect(naturalPValue(family(-0.5, 10, 0), larger, NATURAL)).toBeGreaterThan(1e-3);
    expect(naturalPValue(family(-0.5, 10, 0), larger.slice(1), NATURAL)).toBeCloseTo(normalTail(-5), 9);
  });

  it('takes margins of other sizes in proportion: those of fewer carriers are smaller', () => {
    const sized = (margin: number, size: number, key: number): MeasuredFamily => ({
      ...family(margin, 12, key),
      records: new Int32Array(size),
    });
    const rows = NATURAL.rows.flatMap((row) => [
      { ...row, mean: 2, deviation: 1 },
      { ...row, least: 8 },
    ]);
    const here = Array.from({ length: 20 }, (_, at) => sized(1.7 + at / 40, 3, at + 1));
    const natural = { ...NATURAL, rows };
    expect(naturalPValue(sized(-0.5, 100, 0), here, natural)).toBeCloseTo(normalTail(-5), 9);
    const unrelated = here.map((other) => ({ ...other, margin: 0.1 }));
    expect(naturalPValue(sized(-0.5, 100, 0), unrelated, natural)).toBeGreaterThan(1e-2);
  });

  it('weighs both margins of a name', () => {
    const name = (margin: number, roleMargin: number): MeasuredFamily => ({
      ...family(margin, 10, 0),
      ...{ level: 'name', group: 'name', roleMargin },
    });
    const both = naturalPValue(name(0, 0), [], NATURAL);
    expect(both).toBeLessThan(naturalPValue(name(0, 1), [], NATURAL));
    expect(both).toBeLessThan(naturalPValue(name(4, 0), [], NATURAL));
  });

  it('is 1 below the smallest size of the reference', () => {
    const rows = NATURAL.rows.map((row) => ({ ...row, least: 8 }));
    expect(naturalPValue(family(-3, 5, 0), [], { ...NATURAL, rows })).toBe(1);
  });
});
