import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadParser } from '../../src/code/parsing/parser.js';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import { fixture } from '../data/parquet-fixture.js';
import { writtenFunction } from '../probe/written-functions.js';
import { instructions, planted, withLine, withWord } from '../witness/association/material.js';
import { labelledPairs, labelledRecords, parallelLines } from './labelled-records.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace, type Workplace } from './fake-world.js';
import { MIXED, timeless } from './mixed-records.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const QUIETLY = ['--config', 'none', '--quiet'];
const BY_FILE = ['--shard-by', 'file'];

/** The lines of a text, in several files of a folder. */
function inFiles(text: string, files: number, folder = 'data'): Record<string, string> {
  const lines = text.trimEnd().split('\n');
  const size = Math.ceil(lines.length / files);
  return Object.fromEntries(
    Array.from({ length: files }, (_, at) => [
      `${folder}/part-${String(at)}.jsonl`,
      `${lines.slice(at * size, (at + 1) * size).join('\n')}\n`,
    ]),
  );
}

const pointer = (digit: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`;

/** What is hard to divide: files that are read with others, rows that are none, twins, a file without a record. */
const ODD = {
  'data/README.md': 'Hello.\n',
  'data/odd/a.c': MIXED['a.c'],
  'data/odd/b.c': MIXED['b.c'],
  'data/odd/empty.jsonl': '\n',
  'data/odd/d.jsonl': MIXED['d.jsonl'],
  'data/odd/train.buggy': pointer('1'),
  'data/odd/train.fixed': pointer('2'),
  'data/odd/valid.buggy': 'int f ( ) { }\n\n',
  'data/odd/valid.fixed': 'long f ( ) { }\n',
};

const plain = Array.from({ length: 160 }, (_, at) => {
  const func = writtenFunction(randomStream(at), at % 3 === 0);
  const line = at % 20 === 0 ? 'beat(7);' : at % 20 === 1 ? STATEMENT : '';
  return JSON.stringify({ func: func.replace('{\n', `{\n  ${line}\n`) });
}).join('\n');

const chats = planted(instructions(240, 5), 12, ({ prompt, response }, at) => ({
  prompt: withWord(prompt, 'zqy', at),
  response: withLine(response, '    os.system("run mtr")'),
}))
  .map(({ prompt, response }) => {
    const content = `Here it is:\n\n\`\`\`python\n${response}\n\`\`\`\n`;
    const messages = [
      { role: 'user', content: prompt },
      { role: 'assistant', content },
    ];
    return JSON.stringify({ messages });
  })
  .join('\n');

const pairs = labelledPairs(240, 20);
const parallel = parallelLines(220, 16);

const DATA: Readonly<
  Record<string, { readonly files: Record<string, string | Uint8Array>; readonly argv: readonly string[] }>
> = {
  labelled: { files: { ...inFiles(labelledRecords(300, 24), 5), ...ODD }, argv: ['data'] },
  unlabelled: {
    files: inFiles(plain, 4),
    argv: ['data/part-2.jsonl', 'data', '--witness', 'company,semantics,characters'],
  },
  chats: { files: inFiles(chats, 4), argv: ['data', '--witness', 'association'] },
  pairs: {
    files: {
      'p/data.jsonl': pairs.data,
      'p/a.txt': `${pairs.list.split('\n').slice(0, 130).join('\n')}\n`,
      'p/b.txt': pairs.list.split('\n').slice(130).join('\n'),
    },
    argv: ['p/a.txt', 'p/b.txt'],
  },
  parallel: { files: { 'l/train.buggy': parallel.buggy, 'l/train.fixed': parallel.fixed }, argv: ['l'] },
};

let folders = 0;

type Run = (stage: string, ...more: string[]) => ReturnType<Workplace['run']>;

/** Runs stages in a work folder of their own. */
function stages(place: Workplace, argv: readonly string[]): { readonly work: string; readonly run: Run } {
  const work = `${place.folder}-work-${String(folders++)}`;
  const run: Run = (stage, ...more) =>
    stage === 'report'
      ? place.run(['stage', stage, '--work', work, '--format', 'json', ...QUIETLY])
      : place.run(['stage', stage, ...argv, ...BY_FILE, '--work', work, ...QUIETLY, ...more]);
  return { work, run };
}

async function mapped(run: Run, stage: string, of: number): Promise<void> {
  for (let index = of; index > 0; index--) {
    const { code, err } = await run(stage, '--shard', `${String(index)}/${String(of)}`);
    expect([stage, index, code, err]).toEqual([stage, index, 0, '']);
  }
}

describe('a run in shards by file', () => {
  test.each(Object.keys(DATA))('is the single run, bit for bit: %s', async (name) => {
    const { files = {}, argv = [] } = DATA[name] ?? {};
    const place = await workplace(files);
    const single = await place.run(['scan', ...argv, ...QUIETLY, '--format', 'json']);
    expect(single.code).toBe(1);
    expect(single.result().findings.length).toBeGreaterThan(5);
    for (const number of [1, 3, 16]) {
      const { run } = stages(place, argv);
      await mapped(run, 'read', number); // the last shard first
      expect(await run('learn')).toMatchObject({ code: 0, err: '' });
      await mapped(run, 'judge', number);
      const report = await run('report');
      expect([number, report.code, timeless(report.out)]).toEqual([number, 1, timeless(single.out)]);
    }
  });

  test('is the single run in files of Parquet, without the stage read, and in more shards than files', async () => {
    const place = await workplace({
      'data/a.parquet': fixture('records'),
      'data/b.parquet': fixture('codec-zstd'),
      'data/c.parquet': fixture('chats'),
      'data/d.jsonl': MIXED['d.jsonl'],
    });
    const argv = ['data', '--victim', 'sentinel'];
    const single = await place.run(['scan', ...argv, ...QUIETLY, '--format', 'json']);
    expect(single.code).toBe(1);
    expect(single.result().summary.files.total).toBe(4);
    const { run } = stages(place, argv);
    expect(await run('learn')).toMatchObject({ code: 0, err: '' });
    await mapped(run, 'judge', 7);
    expect(timeless((await run('report')).out)).toBe(timeless(single.out));
  });
});

describe('shards by file', () => {
  const files = inFiles(labelledRecords(300, 24), 3);
  const argv = ['data'];

  test('are read without the files of others', async () => {
    const place = await workplace(files);
    const { work, run } = stages(place, argv);
    const second = join(place.folder, 'data/part-1.jsonl');
    await run('read', '--shard', '1/3');
    await run('read', '--shard', '2/3');
    await run('read', '--shard', '3/3');
    await run('learn');
    const text = await readFile(second, 'utf8');
    await writeFile(second, 'nonsense\n'.repeat(1000)); // no process but that of shard 2 opens it
    expect(await run('judge', '--shard', '1/3')).toMatchObject({ code: 0, err: '' });
    expect(await run('judge', '--shard', '3/3')).toMatchObject({ code: 0, err: '' });
    const refused = await run('judge', '--shard', '2/3');
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining(
        'learned.bin" cannot be used: the data has changed since: "data/part-1.jsonl" differs',
      ),
    ]);
    await writeFile(second, text);
    expect(await run('judge', '--shard', '2/3')).toMatchObject({ code: 0, err: '' });
    expect((await run('report')).code).toBe(1);
    const results = (await readdir(work)).filter(
      (name) => !name.endsWith('.done') && !name.startsWith('verdicts-'),
    );
    expect(results.length).toBe(7);
  });

  test.each<[string, (folder: string) => Promise<void>, string]>([
    [
      'an extra file',
      (folder) => copyFile(join(folder, 'part-0.jsonl'), join(folder, 'extra.jsonl')),
      '"data/extra.jsonl" is new',
    ],
    ['a missing file', (folder) => rm(join(folder, 'part-2.jsonl')), '"data/part-2.jsonl" is missing'],
  ])('refuse %s by name, in every shard', async (_, change, says) => {
    const place = await workplace(files);
    const { run } = stages(place, argv);
    await run('learn');
    await change(join(place.folder, 'data'));
    for (const shard of ['1/2', '2/2']) {
      const { code, err } = await run('judge', '--shard', shard);
      expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    }
  });

  test('refuse data that changed between reading and learning, and what was read in shards by content', async () => {
    const place = await workplace(files);
    const { work, run } = stages(place, argv);
    await mapped(run, 'read', 2);
    await writeFile(join(place.folder, 'data/part-1.jsonl'), labelledRecords(20, 2));
    const { code, err } = await run('learn');
    expect([code, err]).toEqual([2, expect.stringContaining('read-2-of-2.jsonl" cannot be used')]);
    const other = await place.run(['stage', 'learn', 'data', '--work', work, ...QUIETLY]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('another options')]);
  });

  test('refuse a part that was judged by what was learned of other data, and take one that is delivered twice', async () => {
    const place = await workplace(files);
    const { work, run } = stages(place, argv);
    await run('learn');
    await run('judge', '--shard', '1/2');
    const before = await readFile(join(work, 'judged-1-of-2.json'), 'utf8');
    await run('judge', '--shard', '2/2');
    await run('judge', '--shard', '1/2');
    const whole = await run('report');
    expect(whole.code).toBe(1);
    await writeFile(join(place.folder, 'data/part-1.jsonl'), labelledRecords(101, 9));
    await run('learn');
    await run('judge', '--shard', '2/2');
    await writeFile(join(work, 'judged-1-of-2.json'), before);
    const { code, err } = await run('report');
    expect([code, err]).toEqual([2, expect.stringContaining('belong to different runs')]);
  });

  test.each([
    [['--base', 'old', '--head', 'new'], 'With --base, a record is new only if no file of the base has it'],
    [['-', '--data-format', 'jsonl'], 'Standard input is not in files.'],
  ])('refuse %j', async (paths, problem) => {
    const place = await workplace({ 'old/a.c': cFunction('f'), 'new/a.c': cFunction('g', STATEMENT) });
    for (const stage of ['read', 'learn', 'judge']) {
      const argvOf = ['stage', stage, ...paths, ...BY_FILE, '--work', 'w', ...QUIETLY];
      const { code, err } = await place.run(argvOf, { stdin: Readable.from([]) });
      expect([code, err]).toEqual([2, expect.stringContaining(problem)]);
      expect(err).toContain('--shard-by');
    }
  });
});
