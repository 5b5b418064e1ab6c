import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { NaturalFunction } from '../../../bench/witness/natural-functions.js';
import { alarms, countsOf, patterns, type PatternLine } from '../../../bench/witness/natural-rates.js';
import { NATURAL_COUNTS } from '../../../src/witness/natural-counts.js';
import { NATURAL_PATTERNS } from '../../../src/witness/natural-patterns.js';
import { ratesFrom } from '../../../src/witness/natural-rates.js';
import type { Counted, RateKey } from '../../../src/witness/rate-key.js';

type Line =
  ({ readonly of: 'counts'; readonly language: string; readonly half: string } & Counted) | PatternLine;

const LINES = readFileSync('docs/results/natural-rates.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

function natural(
  half: 'first' | 'second',
  key: RateKey | null,
  pattern = 'x',
  rest = pattern,
): NaturalFunction {
  return { half, project: null, inert: key === null ? [] : [{ key, pattern, rest }] };
}

describe('the natural rates of the product', () => {
  test('are those of the result file', () => {
    for (const line of LINES)
      if (line.of === 'counts' && line.half === 'both') {
        const { searched, holding } = line;
        expect({ [line.language]: NATURAL_COUNTS[line.language as 'c'] }).toEqual({
          [line.language]: { searched, holding },
        });
      }
  });

  test('have its repeated patterns', () => {
    for (const line of LINES)
      if (line.of === 'patterns') expect(NATURAL_PATTERNS[line.language] ?? {}).toEqual(line.repeated);
  });
});

describe('natural rates', () => {
  test('count a function once for each key', () => {
    const [inert] = natural('first', 'no-effect').inert;
    if (!inert) throw new Error('no inert code');
    const functions = [
      { half: 'first' as const, project: null, inert: [inert, inert] },
      natural('second', null),
    ];
    expect(countsOf(new Map([['c', functions]]))).toEqual({
      c: { searched: 2, holding: { 'no-effect': 1 } },
    });
  });

  test('name functions of the other half with rare code only', () => {
    const first = {
      c: { searched: 100_000, holding: { 'no-effect': 5_000, 'false-condition': 10 } },
    } as const;
    const second = [
      natural('second', 'no-effect'),
      natural('second', 'false-condition'),
      natural('second', null),
    ];
    const line = alarms('c', second, ratesFrom(first));
    expect(line).toMatchObject({ functions: 3, poisoned: 1, poisonedWithoutVictim: 1, suspicious: 1 });
  });

  test('take a pattern of three unrelated functions for one that repeats', () => {
    const same = ['a b c', 'd e f', 'g h i'].map((rest) => natural('first', 'no-effect', 'x ;', rest));
    const line = patterns('c', [...same, natural('second', 'no-effect', 'y ;', 'j k')], ratesFrom({}));
    expect(line).toMatchObject({ pairs: 6, same: 3, pairsOfSecond: 0, repeated: { 'x ;': 0.75 } });
  });
});
