import { describe, expect, test } from '@jest/globals';
import { labelChances } from '../../../src/witness/company/label-chances.js';
import type { MeasuredFamily } from '../../../src/witness/company/measure-families.js';

/** A family with these records. */
function family(key: number, records: readonly number[], of: Partial<MeasuredFamily> = {}): MeasuredFamily {
  return {
    ...{ key, level: 'locals', group: 'abstract', related: 0.2, margin: -0.5, roleMargin: null, word: null },
    ...{ records: Int32Array.from(records), elements: new Int32Array(records.length) },
    ...of,
  };
}

/** Of 40 records the first half has label 0. */
const labels = Array.from({ length: 40 }, (_, at) => (at < 20 ? '0' : '1'));

/** Twelve families of two records each: `apart` of them have both labels. */
const families = (apart: number, of: Partial<MeasuredFamily> = {}) =>
  Array.from({ length: 12 }, (_, at) => family(at, at < apart ? [at, at + 20] : [at, at + 1], of));

describe('how often unrelated records agree in their labels', () => {
  test('no more than by chance: independent', () => {
    expect(labelChances(families(6), labels).dispersion).toBe(0);
    expect(labelChances(families(12), labels).dispersion).toBe(0);
  });

  test('more often', () => {
    // nine of twelve agree, half would by chance
    expect(labelChances(families(3), labels).dispersion).toBeCloseTo(0.5, 12);
    expect(labelChances(families(0), labels).dispersion).toBe(0.99);
  });

  test.each([
    ['too few families', families(0).slice(3)],
    ['related ones', families(0, { margin: 0.1 })],
    ['statements, which may be planted', families(0, { group: 'statement' })],
  ])('%s show nothing', (_, few) => {
    expect(labelChances(few, labels).dispersion).toBe(0);
  });

  test('without labels there are none', () => {
    expect(labelChances(families(0), [])).toEqual({ counts: [], dispersion: 0 });
  });
});
