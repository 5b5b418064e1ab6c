import { beforeAll, expect, jest, test } from '@jest/globals';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadParser } from '../../src/code/parsing/parser.js';
import { record } from './mixed-records.js';
import { cFunction, type Ran, SLOW_MACHINE_MS, STATEMENT, workplace, type Workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const DATA = record(cFunction('f', STATEMENT), 0) + record(cFunction('g'), 1);
const STAGES = ['read', 'learn', 'judge'] as const;
const OUTPUTS = ['read-1-of-1.jsonl', 'learned.bin', 'judged-1-of-1.json'];

/** A place in which all stages have run. */
async function done(): Promise<{ place: Workplace; again: (...more: string[]) => Promise<Ran[]> }> {
  const place = await workplace({ 'data/d.jsonl': DATA, 'data/b.jsonl': record(cFunction('h'), 1) });
  const again = async (...more: string[]): Promise<Ran[]> => {
    const ran: Ran[] = [];
    for (const stage of STAGES) {
      const argv = ['data', '--work', 'w', '--victim', 'sentinel', '--config', 'none', ...more];
      ran.push(await place.run(['stage', stage, ...argv]));
    }
    return ran;
  };
  expect((await again()).map(({ code, err }) => [code, err.includes('Already done')])).toEqual(
    STAGES.map(() => [0, false]),
  );
  return { place, again };
}

const isDone = ({ code, err }: Ran): boolean => code === 0 && err.includes('Already done');

test('a stage whose file is complete and made from the same does nothing', async () => {
  const { place, again } = await done();
  const times = () =>
    Promise.all(OUTPUTS.map(async (file) => (await stat(join(place.folder, 'w', file))).mtimeMs));
  const [before, calls] = [await times(), place.victim.calls];
  const ran = await again();
  expect(ran.map(isDone)).toEqual([true, true, true]);
  expect(ran[0]?.err).toBe(
    'codepurify: Already done: "w/read-1-of-1.jsonl" is complete, and made from the same. --fresh makes it again.\n',
  );
  expect((await again('--quiet')).map(({ code, err }) => [code, err])).toEqual(STAGES.map(() => [0, '']));
  expect([await times(), place.victim.calls]).toEqual([before, calls]);
});

test.each<[string, (place: Workplace) => Promise<unknown>, string[], boolean[]]>([
  ['with --fresh', () => Promise.resolve(), ['--fresh'], [false, false, false]],
  ['where a file was deleted', ({ folder }) => rm(join(folder, 'w', 'learned.bin')), [], [true, false, true]],
  [
    'where a file was cut off',
    ({ folder }) => writeFile(join(folder, 'w', 'read-1-of-1.jsonl'), ''),
    [],
    [false, true, true],
  ],
  [
    'where data was written',
    ({ folder }) => writeFile(join(folder, 'data/d.jsonl'), DATA.replace('"target":0', '"target":1')),
    [],
    [false, false, false],
  ],
  [
    'where data was added',
    ({ folder }) => writeFile(join(folder, 'data/new.jsonl'), DATA),
    [],
    [false, false, false],
  ],
  [
    'where rules above the data were added',
    ({ folder }) => writeFile(join(folder, '.gitignore'), 'b.jsonl\n'),
    [],
    [false, false, false],
  ],
  [
    'where data was touched',
    ({ folder }) => utimes(join(folder, 'data/d.jsonl'), 1, 1),
    [],
    [false, false, false],
  ],
  ['with other options', () => Promise.resolve(), ['--fpr', '0.02'], [false, false, false]],
  ['with another seed', () => Promise.resolve(), ['--seed', 'other'], [false, false, false]],
])('a stage runs again %s', async (_, change, more, expected) => {
  const { place, again } = await done();
  await change(place);
  const ran = await again(...more);
  expect(ran.map(isDone)).toEqual(expected);
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect((await again(...more.filter((one) => one !== '--fresh'))).map(isDone)).toEqual([true, true, true]);
});

test('a stage that reads standard input always runs, and marks nothing', async () => {
  const place = await workplace({});
  const argv = ['stage', 'read', '-', '--data-format', 'jsonl', '--work', 'w', '--config', 'none'];
  const run = () => place.run(argv, { stdin: Readable.from([Buffer.from(DATA)]) });
  for (const { code, err } of [await run(), await run()]) {
    expect([code, err]).toEqual([0, 'codepurify: Read 2 records.\n']);
  }
  await expect(readFile(join(place.folder, 'w/read-1-of-1.jsonl.done'))).rejects.toThrow('ENOENT');
});
