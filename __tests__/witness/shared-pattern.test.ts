import { describe, expect, test } from '@jest/globals';
import { agreementLevel, datasetLevel, unitLevel } from '../../src/witness/level.js';
import { countUnrelated, sharedPatternPValue } from '../../src/witness/shared-pattern.js';

describe('the chance that natural functions share inert code', () => {
  test('is that of one function for a single carrier', () => {
    expect(sharedPatternPValue(0.1, 1)).toBeCloseTo(0.1);
  });

  test('falls with each carrier and grows with what is expected', () => {
    expect(sharedPatternPValue(1, 3)).toBeLessThan(sharedPatternPValue(1, 2));
    expect(sharedPatternPValue(10, 2)).toBeGreaterThan(sharedPatternPValue(1, 2));
  });

  test('is at most 1', () => {
    expect(sharedPatternPValue(1e6, 2)).toBe(1);
  });
});

describe('unrelated carriers', () => {
  test('near copies count once', () => {
    expect(countUnrelated(['a b c d', 'a b c e', 'x y z'], 9)).toBe(2);
  });

  test('no more than are asked for', () => {
    expect(countUnrelated(['a', 'b', 'c'], 2)).toBe(2);
  });
});

describe('the level', () => {
  const all = new Set(['victim', 'semantics', 'characters', 'labels', 'company'] as const);

  test('is spent exactly once on the witnesses of units, and on those of datasets', () => {
    const units = (['victim', 'semantics', 'characters'] as const).map((name) => unitLevel(name, all, 0.01));
    const datasets = (['labels', 'company'] as const).map((name) => datasetLevel(name, all, 0.01));
    expect(units.reduce((a, b) => a + b)).toBeCloseTo(0.01);
    const agreed = (['statement', 'comment', 'word', 'name', 'semantics', 'characters'] as const).map((by) =>
      agreementLevel(by, 0.01),
    );
    expect([...datasets, ...agreed].reduce((a, b) => a + b)).toBeCloseTo(0.01);
  });

  test('goes to the others where one does not speak', () => {
    expect(unitLevel('semantics', new Set(['semantics']), 0.01)).toBeCloseTo(0.01);
  });
});
