import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadParser } from '../../src/code/parsing/parser.js';
import { SLOW_MACHINE_MS, workplace } from './fake-world.js';
import { labelledRecords } from './labelled-records.js';
import { timeless } from './mixed-records.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const BARE = ['d.jsonl', '--config', 'none', '--format', 'json'];

describe('scan --work', () => {
  test('is the scan, and does only what is left when it is run again', async () => {
    const place = await workplace({ 'd.jsonl': labelledRecords(300, 24) });
    const { out, code } = await place.run(['scan', ...BARE, '--quiet']);
    const work = join(place.folder, 'w');
    const again = () => place.run(['scan', ...BARE, '--work', work]);
    const first = await again();
    expect([first.code, timeless(first.out)]).toEqual([code, timeless(out)]);
    const second = await again();
    expect([second.code, second.out]).toEqual([code, first.out]);
    expect(second.err.match(/Already done/g)).toHaveLength(5);
    await rm(join(work, 'judged-1-of-1.json'));
    const third = await again();
    expect([third.code, timeless(third.out)]).toEqual([code, timeless(out)]);
    expect(third.err.match(/Already done/g)).toHaveLength(4);
    expect((await readdir(work)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('refuses a folder in what is scanned', async () => {
    const place = await workplace({ 'd.jsonl': labelledRecords(300, 24) });
    const run = await place.run(['scan', '.', '--config', 'none', '--work', 'w']);
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('its files would be read as data') });
  });

  test('refuses what its stages cannot do', async () => {
    const place = await workplace({ 'd.jsonl': labelledRecords(300, 24) });
    const run = await place.run(['scan', ...BARE, '--work', 'w', '--write-clean', 'x']);
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('cannot be given to a stage') });
  });
});
