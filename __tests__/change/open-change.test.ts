import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CodePurifyError } from '../../src/errors.js';
import type { Change, Side } from '../../src/change/change.js';
import { openChange, type ChangeRequest } from '../../src/change/open-change.js';
import { stream } from '../scan/fakes.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';

const CODE = 'int f(void) { return 1; }\n';
const described = hasGit() ? describe : describe.skip;
const repository = gitRepository();
const warnings: string[] = [];
const opened: Change[] = [];
const commits = { first: '', second: '', branch: '' };

/** A change that has both sides. */
type Compared = Change & { readonly base: Side };

const read = () => stream([]);

async function open(over: Partial<ChangeRequest>, cwd = repository.root()): Promise<Compared> {
  const request = { base: 'main', head: null, paths: [], dataFormat: 'auto', since: null, ...over } as const;
  const git = { cwd, env: repository.env };
  const change = await openChange(request, git, read, (message) => warnings.push(message));
  opened.push(change);
  if (change.base === null) throw new Error('a change has a base');
  return { ...change, base: change.base };
}

async function refusal(opening: Promise<unknown>): Promise<string> {
  const error: unknown = await opening.catch((thrown: unknown) => thrown);
  if (!(error instanceof CodePurifyError)) throw new Error(`not refused: ${String(error)}`);
  return `${error.code}: ${error.problem}`;
}

/** All files below a folder. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

afterEach(async () => {
  for (const change of opened.splice(0)) await change.close();
  warnings.length = 0;
});

described('a change', () => {
  beforeAll(() => {
    repository.put('src/a.c', CODE);
    repository.put('src/notes.md', '# no data\n');
    repository.put('data/train.jsonl', '{"func":"int f;","target":0}\r\n');
    repository.put('data/data.jsonl', '{"idx":"1","func":"int f;"}\n');
    repository.put('data/pairs.txt', '1 1 1\n');
    repository.put('data/x.buggy', 'int f;\n');
    repository.put('data/x.fixed', 'int g;\n');
    symlinkSync('/etc/passwd', repository.path('src/link.c'));
    symlinkSync('/etc/passwd', repository.path('src/link.md'));
    commits.first = repository.commit();
    repository.git('checkout', '-q', '-b', 'branch');
    repository.put('src/b.c', CODE.replace('f', 'g'));
    commits.branch = repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.put('src/later.c', CODE.replace('f', 'h'));
    commits.second = repository.commit();
  });

  test('of two commits holds what it adds, whatever its name', async () => {
    repository.git('checkout', '-q', '--detach', 'main');
    repository.put('samples', '{"func":"int f;"}\n');
    const head = repository.commit();
    repository.git('checkout', '-q', 'main');
    const change = await open({ head });
    expect(files(change.head.cwd)).toContain('samples');
    expect(files(change.head.cwd)).not.toContain('src/notes.md');
  });

  test('of two commits starts at their merge base, and holds only plain data files', async () => {
    const { base, head, unread } = await open({ head: 'branch' });
    expect(files(base.cwd)).toEqual([
      ...['data/data.jsonl', 'data/train.jsonl', 'data/x.buggy', 'data/x.fixed', 'src/a.c'],
    ]);
    expect(files(head.cwd)).toEqual([...files(base.cwd), 'src/b.c']);
    expect(unread).toEqual([
      { path: 'src/link.c', record: null, reason: 'a symbolic link: not followed' },
      { path: 'src/link.md', record: null, reason: 'a symbolic link: not followed' },
    ]);
    expect(readFileSync(join(head.cwd, 'data/train.jsonl'), 'latin1')).toBe(
      '{"func":"int f;","target":0}\r\n',
    );
    expect(warnings).toEqual([]);
  });

  test('has the working tree as its head if none is named', async () => {
    repository.put('src/unsaved.c', CODE);
    const { base, head, unread } = await open({ base: 'HEAD', paths: ['src'] });
    expect(head).toMatchObject({ cwd: repository.root(), paths: ['src'], isOnDisk: true });
    expect(unread).toEqual([]);
    expect(files(base.cwd)).toEqual(['src/a.c', 'src/later.c']);
  });

  test('leaves nothing behind', async () => {
    const change = await open({ head: 'branch' });
    await change.close();
    expect([change.base.cwd, change.head.cwd].map((path) => existsSync(path))).toEqual([false, false]);
  });

  test.each<[string, string[], string[]]>([
    ['a pair list with its data', ['data/pairs.txt'], ['data/data.jsonl', 'data/pairs.txt']],
    ['parallel text with its targets', ['data/x.buggy'], ['data/x.buggy', 'data/x.fixed']],
    ['a file whose name is not that of data', ['src/notes.md'], ['src/notes.md']],
    ['one folder', ['data/'], ['data/data.jsonl', 'data/train.jsonl', 'data/x.buggy', 'data/x.fixed']],
  ])('writes out %s', async (_, paths, expected) => {
    const { head } = await open({ head: 'branch', paths });
    expect(files(head.cwd)).toEqual(expected);
  });

  test('takes paths relative to the current folder', async () => {
    const { base } = await open({ head: 'branch', paths: ['a.c', '../data'] }, repository.path('src'));
    expect(base.paths.map((path) => existsSync(join(base.cwd, path)))).toEqual([true, true]);
    expect(files(base.cwd)).toEqual(['a.c']);
  });

  test('with files on both sides compares those', async () => {
    const { base, head } = await open({ base: './src/a.c', head: './data/train.jsonl' });
    expect([base, head].map(({ cwd, paths }) => join(cwd, ...paths))).toEqual([
      ...[repository.path('src/a.c'), repository.path('data/train.jsonl')],
    ]);
  });

  test('reads a path that only one side has from that side alone', async () => {
    const { base, head } = await open({ head: 'branch', paths: ['src/b.c'] });
    expect([base.paths, head.paths]).toEqual([[], ['src/b.c']]);
  });

  test('is compared with the base itself if there is no common ancestor, and warns', async () => {
    const lonely = repository.git('commit-tree', `${commits.second}^{tree}`, '-m', 'x');
    const { base } = await open({ base: lonely, head: 'branch', paths: ['src'] });
    expect(files(base.cwd)).toEqual(['src/a.c', 'src/later.c']);
    expect(warnings.join()).toContain('No common ancestor');
  });

  test.each<[string, Partial<ChangeRequest>, string]>([
    [
      'an option in the place of a commit',
      { base: '--output=x' },
      'usage: --base is "--output=x", which names neither a commit nor a path.',
    ],
    [
      'a name that nothing has',
      { head: 'nowhere' },
      'usage: --head is "nowhere", which names neither a commit nor a path.',
    ],
    [
      'a range',
      { base: 'main..branch' },
      'usage: --base is "main..branch", which names neither a commit nor a path.',
    ],
    [
      'a path in a commit',
      { base: 'main:src' },
      'usage: --base is "main:src", which names neither a commit nor a path.',
    ],
    [
      'a line break in a name',
      { base: 'main\nx' },
      'usage: --base is "main\\nx", which names neither a commit nor a path.',
    ],
    [
      'a path outside of the repository',
      { head: 'branch', paths: ['../x'] },
      'usage: "../x" is outside "the repository".',
    ],
    ['a path outside of a folder', { base: './src', head: './data', paths: ['/etc'] }, 'is outside'],
    [
      'a path in neither side',
      { head: 'branch', paths: ['src', 'nope'] },
      'input: "nope" is in neither side of the change.',
    ],
    ['standard input', { paths: ['-'] }, 'usage: Standard input cannot be a side of a change'],
    ['the same folder twice', { base: './src/../' }, 'is both sides of the change'],
    [
      'paths in addition to two files',
      { base: './src/a.c', head: './data/x.buggy', paths: ['src'] },
      'usage: --base and --head are files',
    ],
  ])('refuses %s', async (_, over, message) => {
    expect(await refusal(open(over))).toContain(message);
  });

  test('refuses a name that is a commit and a path: adding a folder must not change the base', async () => {
    mkdirSync(repository.path('branch'));
    expect(await refusal(open({ base: 'branch' }))).toBe(
      'usage: --base is "branch", which names both a commit and a path.',
    );
    expect((await open({ base: 'refs/heads/branch' })).base.isOnDisk).toBe(false);
  });

  test.each(['../x.c', '/x.c', '.git/x.c', '.GIT/x.c', 'a/../../x.c', 'git~1/x.c', '.g\u200cit/x.c'])(
    'refuses a tree with the path %j',
    async (name) => {
      const id = repository.blob(CODE);
      const commit = repository.handMade([{ mode: '100644', name, id }]);
      expect(await refusal(open({ base: 'main', head: commit }))).toMatch(
        /^input: The path .* cannot be written to disk/,
      );
    },
  );

  test.each([
    ['a name of 300 bytes', `${'x'.repeat(300)}.c`, /longer than 255 bytes/],
    ['1,900 folders', `${'d/'.repeat(1900)}x.c`, /more than 256 folders deep/],
    ['a path of 6,000 bytes', `${'a-folder-with-a-long-name-/'.repeat(222)}x.c`, /longer than 3500 bytes/],
  ])('reports a file with %s, and reads the others', async (_what, name, reason) => {
    const id = repository.blob(CODE);
    const commit = repository.handMade([
      { mode: '100644', name: 'a.c', id },
      { mode: '100644', name, id },
    ]);
    const { unread, head } = await open({ base: 'main', head: commit });
    expect(unread).toEqual([{ path: name, record: null, reason: expect.stringMatching(reason) }]);
    expect(files(head.cwd)).toEqual(['a.c']);
  });

  test('reports a submodule, which is not part of the commit', async () => {
    const commit = repository.handMade([{ mode: '160000', name: 'module', id: commits.first }]);
    const { unread } = await open({ head: commit });
    expect(unread).toEqual([
      { path: 'module', record: null, reason: 'a submodule: its content is not part of the commit' },
    ]);
  });

  test('is not opened if a blob is missing', async () => {
    const commit = repository.handMade([{ mode: '100644', name: 'x.c', id: '1'.repeat(40) }]);
    expect(await refusal(open({ head: commit }))).toMatch(/^input: /);
  });

  test('ends when the user stops it, and leaves nothing behind', async () => {
    const stop = new AbortController();
    stop.abort();
    const git = { cwd: repository.root(), env: repository.env, signal: stop.signal };
    const request = { base: 'main', head: 'branch', paths: [], dataFormat: 'auto', since: null } as const;
    await expect(openChange(request, git, read, () => undefined)).rejects.toThrow();
  });
});
