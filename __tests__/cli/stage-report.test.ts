import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { loadParser } from '../../src/code/parsing/parser.js';
import { cFunction, SLOW_MACHINE_MS, workplace, type Workplace } from './fake-world.js';
import { MIXED, record, timeless } from './mixed-records.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const BARE = ['--config', 'none', '--quiet'];
const OPTIONS = ['--victim', 'sentinel', ...BARE];

/** Learns, and judges the shards, in a work folder. */
async function judged(
  place: Workplace,
  work: string,
  argv: readonly string[],
  ...shards: string[]
): Promise<void> {
  const stages = [['learn'], ...shards.map((shard) => ['judge', '--shard', shard])];
  for (const stage of stages) {
    const { code, err } = await place.run(['stage', ...stage, ...argv, '--work', work]);
    expect([stage, code, err]).toEqual([stage, 0, '']);
  }
}

describe('the report of a work folder', () => {
  let place: Workplace;
  /** Texts of files that a shard has left, and of others. */
  let texts: Readonly<Record<string, string>>;

  beforeAll(async () => {
    place = await workplace({ 'd.jsonl': MIXED['d.jsonl'], 'other.jsonl': record(cFunction('f'), 1) });
    const data = ['d.jsonl', ...OPTIONS];
    await judged(place, 'work', data, '2/2', '1/2');
    await judged(place, 'third', data, '2/3');
    await judged(place, 'strict', [...data, '--transfer-top', '0'], '2/2');
    await judged(place, 'other', ['other.jsonl', ...OPTIONS], '2/2');
    const read = (...path: string[]) => readFile(join(place.folder, ...path), 'utf8');
    const second = await read('work', 'judged-2-of-2.json');
    const own = JSON.parse(second) as Record<string, unknown>;
    texts = {
      ...{ first: await read('work', 'judged-1-of-2.json'), second },
      third: await read('third', 'judged-2-of-3.json'),
      strict: await read('strict', 'judged-2-of-2.json'),
      other: await read('other', 'judged-2-of-2.json'),
      report: (await place.run(['scan', 'd.jsonl', ...BARE, '--format', 'json'])).out,
      text: 'hello',
      cut: second.slice(0, -9),
      empty: '',
      more: JSON.stringify({ ...own, surplus: 1 }),
      newer: JSON.stringify({ ...own, version: 99 }),
      negative: JSON.stringify({ ...own, clean: -1 }),
      beyond: JSON.stringify({ ...own, shard: { index: 3, of: 2, by: 'content' } }),
    };
  }, SLOW_MACHINE_MS);

  let folders = 0;

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a shard that is missing', { '1-of-2': 'first' }, 'lacks judged files of 2 shards: 2.'],
    ['a shard that is missing by its content', { '1-of-1': 'first' }, 'The run has 2 shards. Missing: 2.'],
    [
      'a shard given twice',
      { '1-of-2': 'first', '2-of-2': 'first' },
      '"judged-2-of-2.json" is shard 1/2, and so is "judged-1-of-2.json".',
    ],
    [
      'another number of shards',
      { '1-of-2': 'first', '2-of-2': 'third' },
      '"judged-1-of-2.json" and "judged-2-of-2.json" belong to different runs: they have different numbers of shards.',
    ],
    ['names of two numbers of shards', { '1-of-2': 'first', '2-of-3': 'third' }, 'holds files of '],
    ['other options', { '1-of-2': 'first', '2-of-2': 'strict' }, 'they have different options.'],
    ['other data', { '1-of-2': 'first', '2-of-2': 'other' }, 'they have different data.'],
    [
      'a shard beyond the last',
      { '1-of-2': 'first', '2-of-2': 'beyond' },
      '"judged-2-of-2.json" is shard 3/2, and there is no such shard.',
    ],
    [
      'a report',
      { '1-of-2': 'first', '2-of-2': 'report' },
      '"judged-2-of-2.json" cannot be used: "kind" is not what ',
    ],
    ['what is no JSON', { '1-of-1': 'text' }, '"judged-1-of-1.json" cannot be used: it is not JSON.'],
    ['what is cut off', { '1-of-1': 'cut' }, '"judged-1-of-1.json" cannot be used: it is not JSON.'],
    ['an empty file', { '1-of-1': 'empty' }, '"judged-1-of-1.json" cannot be used: it is not JSON.'],
    [
      'a field that nobody knows',
      { '1-of-1': 'more' },
      '"judged-1-of-1.json" cannot be used: it has the unknown field "',
    ],
    ['another format', { '1-of-1': 'newer' }, '"judged-1-of-1.json" cannot be used: "version" is not what '],
    [
      'a count below zero',
      { '1-of-1': 'negative' },
      '"judged-1-of-1.json" cannot be used: "clean" is not what ',
    ],
    [
      'a folder in place of a file',
      { '1-of-1': 'folder' },
      '"judged-1-of-1.json" cannot be used: it cannot be read: EISDIR.',
    ],
    ['an empty folder', {}, 'holds nothing that was judged.'],
  ])('refuses %s', async (_, files, message) => {
    const work = join(place.folder, 'works', String(folders++));
    await mkdir(work, { recursive: true });
    for (const [shard, text] of Object.entries(files)) {
      const file = join(work, `judged-${shard}.json`);
      await (text === 'folder' ? mkdir(file) : writeFile(file, texts[text] ?? ''));
    }
    const { code, err, out } = await place.run(['stage', 'report', '--work', work, '--config', 'none']);
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll(`${work}${sep}`, '')).toContain(message);
  });

  test('has every form, and ends as the single run would', async () => {
    for (const format of ['text', 'sarif', 'markdown']) {
      const report = ['stage', 'report', '--work', 'work', '--format', format, ...BARE];
      const merged = await place.run(report);
      const scanned = await place.run(['scan', 'd.jsonl', ...OPTIONS, '--format', format]);
      // the report of a work folder does not know the data, so that its advice names none
      const strip = (text: string) =>
        text
          .replace(/[\d.,]+ s\b/g, 's')
          .replace(/"seconds": [\d.e-]+/, '')
          .replace(/`codepurify scan d.jsonl [^`]+`/, 'A scan of the data with `--write-clean`');
      expect([merged.code, strip(merged.out)]).toEqual([scanned.code, strip(scanned.out)]);
    }
  });
});

test.each<[string, Readonly<Record<string, string>>, string[], number]>([
  ['holds no data', { 'data/README.md': 'Hello.\n' }, ['data'], 2],
  ['cannot be read', { 'data/a.jsonl': 'nonsense\n' }, ['data'], 2],
  [
    'has not changed',
    { 'old/a.c': cFunction('f'), 'new/a.c': cFunction('f') },
    ['--base', 'old', '--head', 'new'],
    0,
  ],
  [
    'has changed and cannot be read',
    { 'old/a.jsonl': record('int f;', 1), 'new/a.jsonl': 'nonsense\n' },
    ['--base', 'old', '--head', 'new'],
    1,
  ],
])('where data %s, the stages say and end as the single run does', async (_, files, argv, expected) => {
  const place = await workplace(files);
  const scanned = await place.run(['scan', ...argv, ...BARE, '--format', 'json']);
  expect(scanned.code).toBe(expected);
  const work = `${place.folder}-work`; // outside of the data
  await judged(place, work, [...argv, ...BARE], '1/2', '2/2');
  const reported = await place.run(['stage', 'report', '--work', work, ...BARE, '--format', 'json']);
  expect([reported.code, reported.err, timeless(reported.out)]).toEqual([
    scanned.code,
    scanned.err,
    timeless(scanned.out),
  ]);
});
