import { beforeAll, expect, jest, test } from '@jest/globals';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadParser } from '../../src/code/parsing/parser.js';
import { record } from './mixed-records.js';
import { cFunction, fakeLoaders, fakeVictim, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const RECORDS = 90;
const DATA = Array.from({ length: RECORDS }, (_, at) =>
  record(cFunction(`f${String(at)}`, at % 9 === 0 ? STATEMENT : undefined), 0),
).join('');

test('a judging that was stopped asks the model only about what is left', async () => {
  const place = await workplace({ 'd.jsonl': DATA });
  const argv = ['d.jsonl', '--work', 'w', '--victim', 'sentinel', '--config', 'none', '--quiet'];
  await place.run(['stage', 'learn', ...argv]);
  /** @returns the inputs that the model was given, and what was judged, without the seconds */
  const judged = async (): Promise<[number, string]> => {
    const victim = fakeVictim();
    let asked = 0;
    const counting = {
      ...victim,
      predict: (inputs: Parameters<typeof victim.predict>[0]) => {
        asked += inputs.length;
        return victim.predict(inputs);
      },
    };
    const ran = await place.run(['stage', 'judge', ...argv], { loaders: fakeLoaders(counting) });
    expect([ran.code, ran.err]).toEqual([0, '']);
    const file = join(place.folder, 'w', 'judged-1-of-1.json');
    const text = await readFile(file, 'utf8');
    await rm(file);
    return [asked, text.replace(/"seconds":[\d.e-]+/, '')];
  };
  const [all, whole] = await judged();
  expect(await judged()).toEqual([0, whole]);
  const folder = join(place.folder, 'w', 'verdicts-1-of-1');
  const files = (await readdir(folder)).sort();
  for (const name of files.slice(0, 8)) await rm(join(folder, name)); // a killed run has stored a part of them
  const [rest, again] = await judged();
  expect(again).toBe(whole);
  expect(rest).toBeGreaterThan(0);
  expect(rest).toBeLessThan(0.8 * all);
});
