import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calibrate } from '../../src/detect/measure-calibration.js';
import { createJudge, type JudgeOptions } from '../../src/detect/create-judge.js';
import { STATISTIC_NAMES } from '../../src/detect/statistics.js';
import type { Reference, Suspect } from '../../src/detect/suspect.js';
import { analysisOf } from './fake-code.js';
import { type FakeRule, fakeVictim } from './fake-victim.js';

const OPTIONS = { elements: 'all', transfer: 2, references: 6 } as const;
const WORDS = ['w0', 'w1', 'w2', 'w3', 'w4', 'w5'] as const;

/** A function of calls to some of the words. */
function functionOf(words: readonly string[]): Suspect {
  const statements = words.map((word) => `${word}(a);`);
  return {
    sides: [analysisOf(`int f(int a)\n{\n${statements.join('\n')}\n}`, { statements, locals: ['a'] })],
  };
}

const REFERENCES: Reference[] = [[0, 1], [2], [3, 4], [5], [1, 3], [0, 5], [2, 4], []].map((picks) => ({
  analysis: functionOf(picks.map((pick) => `w${String(pick)}`)).sides[0],
}));

/** A victim that weighs words, and saturates: so that triggers can hide each other. */
const weighing = (weights: readonly number[]): FakeRule => ({
  score: ([text = '']) => {
    const sum = weights.reduce(
      (total, weight, word) => total + (text.includes(`w${String(word)}(a)`) ? weight : 0),
      -1,
    );
    return Math.min(sum, 6);
  },
});

describe('calibrating', () => {
  test('gives sorted values of every statistic, one for each unit', async () => {
    const suspects = [functionOf(['w0', 'w1']), functionOf(['w2']), functionOf(['w5', 'w3', 'w0'])];
    const values = await calibrate(
      { victim: fakeVictim(weighing([3, 1, 0, -2, 4, 1])), options: OPTIONS, references: REFERENCES },
      suspects,
    );
    expect(Object.keys(values)).toEqual(STATISTIC_NAMES);
    for (const name of STATISTIC_NAMES) {
      expect(values[name]).toHaveLength(3);
      expect([...values[name]].sort((a, b) => a - b)).toEqual(values[name]);
    }
    expect(JSON.parse(JSON.stringify(values))).toEqual(values);
  });

  test('leaves empty what needs references where there are none', async () => {
    const parts = { victim: fakeVictim(weighing([2])), options: OPTIONS, references: [] };
    const { both, transfer, drop } = await calibrate(parts, [functionOf(['w0'])]);
    expect([both, transfer, drop]).toEqual([[], [], [2]]);
  });
});

describe('for any victim, unit and bar', () => {
  const weights = fc.array(fc.integer({ min: -4, max: 7 }), { minLength: 6, maxLength: 6 });
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 });

  test('a verdict with early outs is the verdict without them', async () => {
    await fc.assert(
      fc.asyncProperty(weights, words, fc.integer({ min: 1, max: 7 }), async (rule, picks, bar) => {
        const suspect = functionOf(picks);
        const parts = { victim: fakeVictim(weighing(rule)), references: REFERENCES };
        const { both } = await calibrate({ ...parts, options: OPTIONS }, [suspect]);
        const options: JudgeOptions = { ...OPTIONS, statistic: 'both', fpr: 0.05, threshold: bar - 0.5 };
        const [judgement] = await createJudge({ ...parts, options, calibration: null }).judge([suspect]);
        const poisoned = (both[0] ?? 0) >= bar - 0.5;
        expect(judgement?.verdict).toBe(poisoned ? 'poisoned' : 'clean');
        const spans = (judgement?.triggers ?? []).flatMap(({ element }) => element.spans);
        const sorted = [...spans].sort((a, b) => a.start - b.start);
        expect(
          sorted.every(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0)),
        ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
