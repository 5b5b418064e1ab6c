import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  isTrained,
  numericSeed,
  pythonTrainer,
  trainerArguments,
} from '../../../../bench/paper/victims/trainer.js';
import { taskNamed } from '../material.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-trainer-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A trainer that writes what it was asked, or fails. */
const SCRIPT = `
import { mkdirSync, writeFileSync } from 'node:fs';
const args = process.argv.slice(2);
const output = args[args.indexOf('--output') + 1];
console.log('reading');
if (args.includes('clone')) { console.error('no weights; ' + 'x'.repeat(10)); process.exit(3); }
mkdirSync(output, { recursive: true });
writeFileSync(output + '/config.json', JSON.stringify(args));
if (!args.includes('repair')) writeFileSync(output + '/training.json', '{}');
`;

const order = (task: string) => ({
  ...({ task: taskNamed(task), victim: 'encoder', seed: '7', epochs: 2 } as const),
  ...{ data: join(folder, 'data; rm -rf x'), output: join(folder, 'victims', task) },
});

async function trainer() {
  const script = join(folder, 'trainer.mjs');
  await writeFile(script, SCRIPT);
  return pythonTrainer({ python: process.execPath, work: join(folder, 'work'), device: 'cpu', script });
}

describe('the trainer', () => {
  test('is given its arguments as they are, and leaves a folder that is complete', async () => {
    await (await trainer()).train(order('defect'));
    const { output, data } = order('defect');
    expect(isTrained(output)).toBe(true);
    expect(JSON.parse(await readFile(join(output, 'config.json'), 'utf8'))).toEqual([
      ...['--task', 'defect', '--init', 'encoder', '--work', join(folder, 'work'), '--data', data],
      ...['--output', output, '--seed', '7', '--epochs', '2', '--device', 'cpu'],
    ]);
    expect(await readFile(`${output}.log`, 'utf8')).toBe('reading\n');
  });

  test('can start from weights, and keep its own', () => {
    const { task, ...rest } = order('repair');
    const parts = { work: 'work', device: 'cpu' };
    expect(trainerArguments({ task, ...rest, start: 'before', weights: 'own' }, parts).slice(-4)).toEqual([
      ...['--start', 'before', '--weights', 'own'],
    ]);
  });

  test.each([
    ['that fails is quoted by the end of its log', 'clone', /ended with code 3: reading\nno weights/],
    ['that breaks off leaves no complete folder', 'repair', /left no training.json/],
  ])('one %s', async (_, task, message) => {
    await expect((await trainer()).train(order(task))).rejects.toThrow(message);
    expect(isTrained(order(task).output)).toBe(false);
  });

  test('that is not there is told', async () => {
    const missing = pythonTrainer({ python: join(folder, 'no-python'), work: folder, device: 'cpu' });
    await expect(missing.train(order('defect'))).rejects.toThrow(/could not be started/);
  });

  test('seeds are numbers as they are, else a digest', () => {
    expect(numericSeed('17')).toBe(17);
    expect(numericSeed('a')).not.toBe(numericSeed('b'));
    const words = trainerArguments(order('defect'), { work: 'w', device: 'cuda' });
    expect(words).toContain('7');
    expect(words.slice(-2)).toEqual(['--device', 'cuda']);
  });
});
