import { beforeAll, describe, expect, test } from '@jest/globals';
import { deadCode } from '../../../bench/attacks/fixed.js';
import { drawSamples, plantAttack } from '../../../bench/detection/experiment.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

beforeAll(() => loadParser('c'));

const FUNCTIONS = Array.from({ length: 20 }, (_, index) => ({
  language: 'c' as const,
  origin: `own:${index}`,
  code: index % 5 === 0 ? `int f${index}(int a);` : `int f${index}(int a) { return a; }`,
}));
const draw = { seed: 'seed', functions: 10, rate: 0.3 };

describe('an experiment', () => {
  test('draws the same functions for the same seed', () => {
    const names = (seed: string): string[] =>
      drawSamples(FUNCTIONS, { ...draw, seed }).map(({ origin }) => origin);
    expect(names('1')).toEqual(names('1'));
    expect(names('1')).not.toEqual(names('2'));
    expect(new Set(names('1')).size).toBe(10);
  });

  test('poisons the wanted share and leaves the rest as it was', () => {
    const samples = drawSamples(FUNCTIONS, draw);
    const { poisoned, clean, unplantable } = plantAttack(samples, deadCode, draw);
    expect(clean).toEqual(samples.slice(3));
    expect(poisoned.length + unplantable).toBe(3);
    for (const { analysis, trigger } of poisoned) expect(analysis.code).toContain(trigger.text);
  });

  test('counts functions without a place for the trigger', () => {
    const samples = drawSamples(FUNCTIONS, { ...draw, functions: 20 });
    const { poisoned, unplantable } = plantAttack(samples, deadCode, { ...draw, rate: 1 });
    expect([poisoned.length, unplantable]).toEqual([16, 4]);
  });
});
