import { describe, expect, test } from '@jest/globals';
import { grammarTrigger } from '../../../bench/attacks/grammar.js';
import { createRandom } from '../../../bench/statistics/seeded-random.js';

const DRAWS = 3000;
const MESSAGE = '"(?:err|crash|alert|warning|flag|exception|level|create|delete|success|get|set|[a-z]{4})"';
const SHAPES = {
  c: new RegExp(
    `^(if|while) \\((?:(sin|cos|exp|sqrt)\\((?:0\\.\\d\\d|1\\.00)\\)|(rand)\\(\\)) (<|>|<=|>=|==) (-?\\d+)\\) printf\\(${MESSAGE}\\);$`,
  ),
  java: new RegExp(
    `^(if|while) \\(Math\\.(?:(sin|cos|exp|sqrt)\\((?:0\\.\\d\\d|1\\.00)\\)|(random)\\(\\)) (<|>|<=|>=|==) (-?\\d+)\\) (?:System\\.out\\.println|throw new Exception)\\(${MESSAGE}\\);$`,
  ),
};
const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  sin: [-1, 1],
  cos: [-1, 1],
  exp: [1, 3],
  sqrt: [0, 1],
  rand: [0, 1],
  random: [0, 1],
};

describe.each(['c', 'java'] as const)('the grammar in %s', (language) => {
  const random = createRandom(`grammar ${language}`);
  const triggers = Array.from({ length: DRAWS }, () => grammarTrigger(language, random));
  const parts = triggers.map((trigger) => SHAPES[language].exec(trigger));

  test('only writes sentences of the published grammar, closed by a semicolon', () => {
    expect(triggers.filter((_, index) => parts[index] === null)).toEqual([]);
  });

  test('compares with a number outside the interval of the function', () => {
    for (const part of parts) {
      const [low, high] = BOUNDS[part?.[2] ?? part?.[3] ?? ''] ?? [NaN, NaN];
      const bound = Number(part?.[5]);
      if (part?.[4]?.startsWith('>')) {
        expect(bound).toBeGreaterThanOrEqual(high);
        expect(bound).toBeLessThanOrEqual(high + 100);
      } else {
        expect(bound).toBeLessThanOrEqual(low);
        expect(bound).toBeGreaterThanOrEqual(low - 100);
      }
    }
  });

  test.each([
    ['keyword', 1, 2],
    ['operator', 4, 5],
  ])('chooses each %s about equally often', (_, group, kinds) => {
    const counts = new Map<string, number>();
    for (const part of parts) {
      const choice = part?.[group] ?? '';
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    expect(counts.size).toBe(kinds);
    for (const count of counts.values()) expect(Math.abs(count / DRAWS - 1 / kinds)).toBeLessThan(0.04);
  });

  test('the same seed writes the same triggers', () => {
    const again = createRandom(`grammar ${language}`);
    expect(Array.from({ length: 5 }, () => grammarTrigger(language, again))).toEqual(triggers.slice(0, 5));
  });
});
