import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { openBenchTools } from '../../../bench/victims/bench-tools.js';
import { EXAMPLES, readExample } from '../../../bench/method/example-pairs.js';
import { measureMethod } from '../../../bench/method/measure-method.js';
import type { MethodResult } from '../../../bench/method/method-result.js';
import { packageRoot } from '../../../src/scan/models/package-root.js';
import { dataFolder, fakeLoaders } from '../fakes.js';

const OPTIONS = { seed: '1', functions: 10, rate: 0.3, wrapper: 'remove' } as const;
let data = '';
let result: MethodResult;

beforeAll(async () => {
  data = await dataFolder(12);
  const tools = await openBenchTools({ victim: 'fake', mlm: null, threads: 1 }, fakeLoaders);
  result = await measureMethod(tools, packageRoot(), { ...OPTIONS, data }, () => undefined);
  await tools.close();
}, 60_000);
afterAll(() => rm(data, { recursive: true }));

describe('what the pictures are drawn from', () => {
  test('is each example with its trigger and without, every element masked and planted', () => {
    expect(result.pairs.map(({ name }) => name)).toEqual(EXAMPLES.map((example) => example.function));
    for (const { trigger, clean, poisoned, replacement } of result.pairs) {
      expect([clean.verdict, poisoned.verdict]).toEqual(['clean', 'poisoned']);
      expect(clean.code).not.toContain(trigger.text);
      const planted = poisoned.elements.find(({ text }) => text === trigger.text);
      expect(planted?.drop).toBeGreaterThan(10);
      expect(planted?.transfer?.shift).toBeGreaterThan(10);
      expect(poisoned.elements.every(({ transfer }) => transfer !== null)).toBe(true);
      expect(replacement?.label).toBe('clean');
    }
  });

  test('is a row for each held-out function, clean or with one of the four attacks', () => {
    for (const { language, rows } of result.samples) {
      const attacks = [...new Set(rows.map(({ attack }) => attack))];
      const sizes = attacks.map((name) => [name, rows.filter(({ attack }) => attack === name).length]);
      expect([language, sizes]).toEqual([
        language,
        [
          [null, 7],
          ['fixed', 3],
          ['grammar', 3],
          ['dead-code', 3],
          ['identifier', 3],
        ],
      ]);
      for (const { attack, drop, shift } of rows) {
        expect(Math.min(drop, shift) > 2).toBe(attack !== null);
      }
    }
  });

  test('holds nothing of the data', () => {
    expect(JSON.stringify(result)).not.toContain('left');
  });

  test('an example that is not there is told', async () => {
    const [example] = EXAMPLES;
    if (example === undefined) throw new Error('there are examples');
    await expect(readExample(packageRoot(), { ...example, function: 'gone' })).rejects.toThrow(
      /examples\/c\/gain\.c has no function gone/,
    );
  });
});
