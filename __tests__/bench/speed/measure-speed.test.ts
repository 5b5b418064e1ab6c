import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { scanInThisProcess } from '../../../bench/speed/measure-memory.js';
import { measureFunctions } from '../../../bench/speed/measure-functions.js';
import { measureSpeed } from '../../../bench/speed/measure-speed.js';
import { modelFolder } from '../../model/fixtures.js';
import { dataFolder } from '../fakes.js';

const VICTIM = modelFolder('roberta-classifier');
let data = '';
beforeAll(async () => {
  data = await dataFolder(3, (_, number) => `int f(int a) { return a + ${number}; }`);
});
afterAll(() => rm(data, { recursive: true }));

test('every way is timed on every number of threads, on the same units', async () => {
  const options = { data, victim: VICTIM, seed: '1', functions: 4, threads: [1], wrapper: 'remove' } as const;
  const said: string[] = [];
  const result = await measureSpeed(options, (line) => said.push(line));
  expect(result).toMatchObject({ kind: 'speed', units: 4 });
  expect(result.variants).toBeGreaterThan(0);
  expect(result.variants).toBeLessThanOrEqual(result.elements);
  expect(result.rows.map(({ way, threads }) => [way, threads])).toEqual([
    ...[
      ['judge', 1],
      ['masks', 1],
      ['authors', 1],
      ['plain', 1],
    ],
  ]);
  for (const { unitsPerSecond, seconds } of result.rows) expect(unitsPerSecond * seconds).toBeCloseTo(4, 6);
  expect(said).toHaveLength(4);
});

test('functions that are all too long for the victim are said to be', async () => {
  const folder = await dataFolder(1, () => `int f(int a) { ${'a += 12345; '.repeat(40)} return a; }`);
  const options = {
    data: folder,
    victim: VICTIM,
    seed: '1',
    functions: 2,
    threads: [1],
    wrapper: 'remove',
  } as const;
  await expect(measureSpeed(options, () => undefined)).rejects.toThrow(/fits the 64 tokens/);
  await rm(folder, { recursive: true });
});

test('a scan in this process tells records, time and peak memory', async () => {
  const row = await scanInThisProcess(join(data, 'devign', 'test.jsonl'), VICTIM);
  expect(row.records).toBe(3);
  expect(row.seconds).toBeGreaterThan(0);
  expect(row.peakMebibytes).toBeGreaterThan(10);
});

test('each step without a model is timed on the functions of C', async () => {
  const plan = { data, victim: VICTIM, mlm: null, seed: '1', planted: 0, wrapper: 'remove' } as const;
  const { code, findings } = await measureFunctions(plan);
  expect(code.map(({ step }) => step)).toEqual([
    ...['parse', 'analysis', 'witnesses', 'witnesses after the analysis'],
  ]);
  for (const { functionsPerSecond } of code) expect(functionsPerSecond).toBeGreaterThan(0);
  expect(findings).toEqual([]);
});
