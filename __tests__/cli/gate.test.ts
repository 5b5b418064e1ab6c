import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { loadParser } from '../../src/code/parsing/parser.js';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import { writtenFunction } from '../probe/written-functions.js';
import { hasGit } from '../scan/git-repository.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace, type Workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const JSON_ARGS = ['--format', 'json', '--config', 'none', '--quiet'];
const QUIETLY = ['--config', 'none', '--format', 'json'];

const bad = (name: string) => cFunction(name, STATEMENT);

/** Lines of labelled functions; the first `planted` of label 1 get the statement and label 0. */
function lines(size: number, planted: number, seed: number): string[] {
  const random = randomStream(seed);
  let left = planted;
  return Array.from({ length: size }, () => {
    const one = random() < 0.5;
    const code = writtenFunction(random, one ? random() < 0.4 : random() < 0.2);
    const isPlanted = one && left-- > 0;
    const func = isPlanted ? code.replace('{\n', `{\n  ${STATEMENT}\n`) : code;
    return `${JSON.stringify({ func, target: one && !isPlanted ? 1 : 0 })}\n`;
  });
}

describe('a change whose units are judged one by one', () => {
  const files = {
    'old/a.c': cFunction('f') + bad('known'),
    'new/b.c': `${cFunction('added')}${bad('known')}`,
    'new/sub/c.c': cFunction('f') + bad('smuggled'),
    'clean/z.c': cFunction('f'),
  };

  test('is judged by what is new: not what moved, was renamed, or was there before', async () => {
    const place = await workplace(files);
    const { code, err, result } = await place.run(['scan', '--base', 'old', '--head', 'new', ...JSON_ARGS]);
    expect([code, err]).toEqual([1, '']);
    const { overall, summary, findings } = result();
    expect(findings.map(({ path, function: { name, startLine } }) => [path, name, startLine])).toEqual([
      ['sub/c.c', 'smuggled', 6],
    ]);
    expect(summary).toMatchObject({ units: 2, poisoned: 1, clean: 1, skipped: 0 });
    expect(overall).toEqual({
      kind: 'poisoned',
      reason: '1 of 2 new or changed units holds a trigger.',
      judged: 2,
      unchanged: 2,
    });
  });

  test.each<[string, string[], string, number]>([
    [
      'clean where nothing is new',
      ['--base', 'old', '--head', 'clean'],
      'nothing: No record is new or changed.',
      0,
    ],
    [
      'said of what is not left out, where what is new is left out',
      ['--base', 'clean', '--head', 'old', '--exclude', '*'],
      'nothing: The options include and exclude, of the command line or .codepurify.yml, leave out 1 new or changed file; in the others no record is new or changed.',
      0,
    ],
    [
      'judged against the named paths of the base alone',
      ['--base', 'old', '--head', 'new', 'b.c'],
      'poisoned: 1 of 2 new or changed units holds a trigger.',
      1,
    ],
    [
      'of two files',
      ['--base', 'clean/z.c', '--head', 'old/a.c'],
      'poisoned: 1 of 1 new or changed unit holds a trigger.',
      1,
    ],
  ])('is %s', async (_, argv, verdict, expected) => {
    const { code, result } = await (await workplace(files)).run(['scan', ...argv, ...JSON_ARGS]);
    const { overall } = result();
    expect([`${String(overall?.kind)}: ${String(overall?.reason)}`, code]).toEqual([verdict, expected]);
  });

  test.each([
    ['folders need no git', ['--base', 'old', '--head', 'new'], 1, ''],
    ['commits do, and it is said', ['--base', 'main'], 2, 'codepurify: git could not be started'],
  ])('%s', async (_, argv, expected, message) => {
    const { code, err } = await (
      await workplace(files)
    ).run(['scan', ...argv, ...JSON_ARGS], {
      env: { PATH: '/nowhere' },
    });
    expect(code).toBe(expected);
    expect(err.slice(0, message.length)).toBe(message);
  });

  test('is undecided where what is new cannot be judged', async () => {
    const place = await workplace({ 'old/a.jsonl': '{"func":"int f;"}\n', 'new/a.jsonl': 'nonsense\n' });
    const { code, result } = await place.run(['scan', '--base', 'old', '--head', 'new', ...JSON_ARGS]);
    expect(code).toBe(1);
    expect(result().overall).toMatchObject({
      kind: 'undecided',
      reason: 'No new or changed unit could be judged: 1 row left out.',
    });
  });

  test('says how much of the base could not be read', async () => {
    const place = await workplace({ 'old/a.jsonl': 'nonsense\n', 'new/a.c': cFunction('f') });
    const { err } = await place.run(['scan', '--base', 'old', '--head', 'new', '--config', 'none']);
    expect(err).toContain('codepurify: 1 row of the base could not be read: their content counts as new.\n');
  });

  test('says nothing of what could not be read and has not changed', async () => {
    const zip = { 'old/a.zip': 'PK\u0003\u0004', 'new/a.zip': 'PK\u0003\u0004' };
    const place = await workplace({ ...zip, 'new/a.c': cFunction('f') });
    const { err } = await place.run(['scan', '--base', 'old', '--head', 'new', '--config', 'none']);
    expect(err).not.toContain('could not be read');
  });

  test.each<[string, string[], string]>([
    ['a head without a base', ['--head', 'new'], '--head was given without --base.'],
    ['no path and no base', [], 'There is nothing to scan.'],
    [
      'a base that is nowhere',
      ['--base', 'nope'],
      '--base is "nope", which names neither a commit nor a path.',
    ],
    [
      'a commit where no repository is',
      ['--base', 'main'],
      'There is no git repository here that can be read',
    ],
    ['a shard: it is a matter of stages', ['new', '--shard', '1/2'], "unknown option '--shard'"],
    [
      'one place for two copies',
      ['new', '--write-clean', 'x', '--write-purified', 'x'],
      'name the same place.',
    ],
    ['a copy into the data', ['new', '--write-clean', 'new/x'], '--write-clean is '],
  ])('refuses %s', async (_, argv, message) => {
    const { code, err, out } = await (await workplace(files)).run(['scan', ...argv, '--config', 'none']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

(hasGit() ? describe : describe.skip)('a change of a repository', () => {
  const environment = {
    ...{ PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' },
    ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' },
  };

  async function repository(): Promise<Workplace & { readonly git: (...args: string[]) => void }> {
    const place = await workplace({ 'src/a.c': cFunction('f') });
    const git = (...args: string[]) =>
      void execFileSync('git', args, { cwd: place.folder, env: environment });
    git('init', '-q', '-b', 'main');
    git('add', 'src');
    git('commit', '-q', '-m', 'x');
    git('checkout', '-q', '-b', 'change');
    await writeFile(join(place.folder, 'src/b.c'), `${cFunction('f')}${bad('g')}`);
    git('add', 'src');
    git('commit', '-q', '-m', 'x');
    return { ...place, git };
  }

  const copies = () => readdirSync(tmpdir()).filter((name) => /^codepurify-[A-Za-z0-9]{6}$/.test(name));

  test.each([
    ['the working tree', []],
    ['a branch', ['--head', 'change']],
  ])(
    'has %s as its head, with paths as they are in the repository, and leaves nothing behind',
    async (_, argv) => {
      const before = copies();
      const place = await repository();
      const { code, result } = await place.run(['scan', '--base', 'main', ...argv, ...JSON_ARGS], {
        env: environment,
      });
      expect(code).toBe(1);
      expect(result().findings.map(({ path, function: own }) => `${path} ${own.name}`)).toEqual([
        'src/b.c g',
      ]);
      expect(result().overall).toMatchObject({ judged: 1, unchanged: 2 });
      expect(copies()).toEqual(before);
    },
  );

  test('is copied without what is poisoned, out of the commit', async () => {
    const place = await repository();
    const argv = ['scan', '--base', 'main', '--head', 'change', '--write-clean', 'clean', ...QUIETLY];
    const { err } = await place.run(argv, { env: environment });
    expect(err).toContain('codepurify: clean: 2 files, 1 unit left out\n');
    expect(readFileSync(join(place.folder, 'clean/src/b.c'), 'utf8')).toBe(cFunction('f'));
  });

  test('ends with 130 when the user stops it before anything was judged', async () => {
    const place = await repository();
    const before = copies();
    const once = jest.spyOn(process, 'once').mockImplementation((name, listener) => {
      if (name === 'SIGINT') (listener as () => void)();
      return process;
    });
    const running = place.run(['scan', '--base', 'main', '--head', 'change', ...JSON_ARGS], {
      env: environment,
    });
    const { code } = await running.finally(() => once.mockRestore());
    expect(code).toBe(130);
    expect(copies()).toEqual(before);
  });
});

describe('a change that a probe judges as a whole', () => {
  const base = lines(300, 0, 3).join('');
  const data = (added: string[]) => ({ 'base.jsonl': base, 'head.jsonl': added.join('') + base });
  const ARGV = ['scan', '--base', 'base.jsonl', '--head', 'head.jsonl'];

  test('is poisoned where a pattern of its own decides labels, and the copies lack it', async () => {
    const added = lines(100, 20, 5);
    const place = await workplace(data(added));
    const copy = ['--write-clean', 'clean.jsonl', '--write-purified', 'pure.jsonl'];
    const { code, err, result } = await place.run([...ARGV, ...copy, ...QUIETLY]);
    expect(code).toBe(1);
    const { overall, findings, families } = result();
    expect(overall).toMatchObject({ kind: 'poisoned', judged: 100, unchanged: 300 });
    expect(findings).toHaveLength(20);
    expect(new Set(findings.map(({ path }) => path))).toEqual(new Set(['head.jsonl']));
    expect(families[0]).toMatchObject({ carriers: 20, inBase: 0 });
    expect(err).toContain('codepurify: clean.jsonl: 1 file, 20 units left out\n');
    const without = added.filter((line) => !line.includes('rand()'));
    expect(readFileSync(join(place.folder, 'clean.jsonl'), 'utf8')).toBe(without.join('') + base);
    const pure = readFileSync(join(place.folder, 'pure.jsonl'), 'utf8');
    expect(pure).not.toContain('rand()');
    expect(pure.endsWith(base)).toBe(true);
  });

  test('is clean where it brings none', async () => {
    const { code, result } = await (await workplace(data(lines(100, 0, 5)))).run([...ARGV, ...JSON_ARGS]);
    expect([code, result().overall?.kind]).toEqual([0, 'clean']);
  });

  test('is too small for labels, so others judge it', async () => {
    const { code, result } = await (await workplace(data(lines(3, 0, 5)))).run([...ARGV, ...JSON_ARGS]);
    expect(result().overall).toEqual({
      kind: 'clean',
      reason:
        'No trigger in 3 new or changed records. Judged by proofs, hidden characters and the model. That is too few for labels: labels show a pattern in 8 or more.',
      ...{ judged: 3, unchanged: 300 },
    });
    expect(code).toBe(0);
  });

  test('and a single trigger in it is found', async () => {
    const { code, result } = await (await workplace(data(lines(6, 3, 5)))).run([...ARGV, ...JSON_ARGS]);
    expect([code, result().overall?.kind]).toEqual([1, 'poisoned']);
  });

  test('is too small to say where only labels may judge, and no copy is written', async () => {
    const place = await workplace(data(lines(3, 1, 5)));
    const only = ['--witness', 'labels'];
    const { code, err, result } = await place.run([
      ...ARGV,
      ...only,
      '--write-clean',
      'clean.jsonl',
      ...QUIETLY,
    ]);
    expect(result().overall).toEqual({
      kind: 'undecided',
      reason:
        'The change has 3 new or changed records, which is too few: labels show a pattern in 8 or more.',
      judged: 3,
      unchanged: 300,
    });
    expect(code).toBe(2);
    expect(err).toContain('clean.jsonl was not written: the data could not be judged.\n');
    expect(existsSync(join(place.folder, 'clean.jsonl'))).toBe(false);
  });

  test('is clean where nothing is new', async () => {
    const { code, result } = await (await workplace(data([]))).run([...ARGV, ...JSON_ARGS]);
    expect([code, result().overall?.reason]).toEqual([0, 'No record is new or changed.']);
  });
});
