import { describe, expect, jest, test } from '@jest/globals';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { record } from './mixed-records.js';
import { cFunction, SLOW_MACHINE_MS, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const QUIETLY = ['--config', 'none', '--quiet'];

describe('stage learn', () => {
  test('fails on data that breaks off midway, and writes nothing', async () => {
    const place = await workplace({});
    const input = ['-', '--data-format', 'jsonl', '--language', 'c', '--victim', 'sentinel', '--work', 'w'];
    const broken = function* () {
      yield Buffer.from(record(cFunction('f'), 1));
      throw new Error('the pipe has burst');
    };
    const { code, err } = await place.run(['stage', 'learn', ...input, ...QUIETLY], {
      stdin: Readable.from(broken()),
    });
    expect([code, err]).toEqual([2, expect.stringContaining('read to its end: the pipe has burst')]);
    expect(await readdir(join(place.folder, 'w'))).toEqual([]);
  });
});

describe('a stage', () => {
  test('without a name lists the stages', async () => {
    const { code, err } = await (await workplace({})).run(['stage', '--work', 'w']);
    expect([code, err]).toEqual([2, expect.stringContaining('read, learn, count, accept, judge and report')]);
  });

  test.each([
    ['/proc/nothing-here/w', 'the system lets nobody make a file or folder there'],
    ['file/w', 'file" is not a folder'],
    ['file', 'file" is not a folder'],
  ])('says at once that the work folder %s cannot be made', async (work, why) => {
    const place = await workplace({ file: '', 'a.c': cFunction('f') });
    const { code, err } = await place.run(['stage', 'read', 'a.c', '--work', work, ...QUIETLY]);
    expect([code, err]).toEqual([2, expect.stringContaining(`${JSON.stringify(work)} cannot be made`)]);
    expect(err).toContain(why);
  });

  test('names the field of a damaged file in words of its own', async () => {
    const place = await workplace({ 'a.c': cFunction('f') });
    const argv = ['a.c', '--work', 'w', '--victim', 'sentinel', ...QUIETLY];
    for (const stage of ['learn', 'judge']) await place.run(['stage', stage, ...argv]);
    const file = join(place.folder, 'w', 'judged-1-of-1.json');
    const report = async (text: string): Promise<string> => {
      await writeFile(file, text);
      return (await place.run(['stage', 'report', '--work', 'w', ...QUIETLY])).err;
    };
    const part = '{"kind":"codepurify-part","version":0}';
    expect(await report(part)).toContain('"version" is not what this version of CodePurify writes');
    expect(await report('[]')).toContain('it is not what this version of CodePurify writes');
  });
});

test('an output that cannot be written is named as it was given, without the name of a temporary file', async () => {
  const place = await workplace({ 'a.c': cFunction('f') });
  const { code, err } = await place.run(['scan', 'a.c', '--output', 'none/r.txt', ...QUIETLY]);
  expect([code, err]).toEqual([2, expect.stringContaining('none/r.txt')]);
  expect(err).toContain('its folder does not exist');
  expect(err).not.toMatch(/\.codepurify|ENOENT/);
});
