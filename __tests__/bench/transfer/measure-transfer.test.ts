import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { transferCommand } from '../../../bench/commands/transfer-command.js';
import type { TransferLine } from '../../../bench/transfer/measure-transfer.js';
import { dataFolder, fakeLoaders } from '../fakes.js';

let folder = '';
let file = '';
let printed: string[] = [];

beforeAll(async () => {
  folder = await dataFolder(4);
  file = join(folder, 'transfer.jsonl');
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  printed = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});

/** Runs the command over the fake victim. @returns all lines of the result file */
async function run(changed: Readonly<Record<string, string>> = {}): Promise<TransferLine[]> {
  const options = { triggers: 'fixed,assert,tmp_zq', functions: '3', seed: '1', threads: '1', ...changed };
  const { again, ...values } = { ...options, data: folder, results: folder } as Record<string, string>;
  const args = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  await transferCommand(fakeLoaders).parseAsync([...args, ...(again === undefined ? [] : ['--again'])], {
    from: 'user',
  });
  return (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TransferLine);
}

const named = (lines: readonly TransferLine[]): string[] =>
  lines.map(({ language, trigger }) => `${language} ${trigger}`);

describe('transfer', () => {
  test('judges each function as it is and with each trigger, and stores a line for each', async () => {
    const lines = await run();
    expect(named(lines)).toEqual([
      ...['c none', 'c fixed', 'c assert', 'c tmp_zq'],
      ...['java none', 'java fixed', 'java assert', 'java tmp_zq'],
    ]);
    const [none, fixed, assert] = lines;
    expect(none).toMatchObject({ flagged: { hits: 0, of: 3 }, fired: null, exact: null, wording: null });
    expect(fixed).toMatchObject({ flagged: { share: 1 }, fired: { share: 1 }, exact: { share: 1 } });
    expect(fixed?.value).toBeGreaterThan(10);
    expect(assert).toMatchObject({ flagged: { hits: 0, of: 3 }, fired: { hits: 0 }, exact: { hits: 0 } });
    expect(assert).toMatchObject({ wording: 'assert(2 > 1);', functions: 3, fpr: 0.01, unplantable: 0 });
    expect(printed[1]).toMatch(/c fixed: 1\.00 \(3\/3\) called poisoned/);
  });

  test('measures nothing that it knows', async () => {
    const before = await run();
    printed = [];
    expect(await run()).toEqual(before);
    expect(printed).toEqual([]);
  });

  test('goes on where an earlier run stopped', async () => {
    const whole = await run();
    await writeFile(
      file,
      whole
        .slice(0, 6)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    );
    const lines = await run();
    expect(lines).toEqual(whole);
    expect(printed).toHaveLength(2);
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['another seed', { seed: '2' }, 8],
    ['other functions', { functions: '2' }, 8],
    ['another trigger', { triggers: 'fixed,counter' }, 2],
    ['what is known, when told to', { again: '' }, 8],
  ])('measures %s', async (_, changed, count) => {
    const before = await run();
    expect(await run(changed)).toHaveLength(before.length + count);
  });

  test('a trigger of another wording is another one', async () => {
    const lines = (await run()).filter(({ seed, functions }) => seed === '1' && functions === 3);
    const old = lines.map((line) => (line.trigger === 'assert' ? { ...line, wording: 'assert(9);' } : line));
    await writeFile(file, old.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect(named((await run()).slice(old.length))).toEqual(['c assert', 'java assert']);
  });

  test('keeps none of the data in its result', async () => {
    await run();
    expect(await readFile(file, 'utf8')).not.toContain('left');
  });
});
