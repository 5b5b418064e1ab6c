import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { broughtBy } from '../../src/change/git/brought-by.js';
import { commitWindow } from '../../src/change/git/commit-window.js';
import { parseSince } from '../../src/change/since.js';
import type { BroughtBy, OpenedWindow, Unreached, WindowBefore } from '../../src/change/window.js';
import { CodePurifyError } from '../../src/errors.js';
import { createClient, type GitHubClient } from '../../src/github/api/client.js';
import { blameLines } from '../../src/github/change/blame-lines.js';
import { githubWindow } from '../../src/github/change/github-window.js';
import { folderReader } from '../../src/scan/opened-data.js';
import { resolveOptions } from '../../src/config/resolve-options.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { SLOW_MACHINE_MS } from '../cli/fake-world.js';
import { importGit } from '../github/fake-github/import-git.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const line = (name: number) =>
  `{"func":"int f${String(name)}(void) { return ${String(name)}; }","target":0}\n`;
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => line(from + index)).join('');

(hasGit() ? describe : describe.skip)('the window before a commit', () => {
  const repository = gitRepository();
  const commits: string[] = [];
  let fake: FakeGitHub;
  let client: GitHubClient;
  const opened: OpenedWindow[] = [];
  /** Of the last windows. */
  let unreached: (Unreached | null)[] = [];

  beforeAll(async () => {
    // 20 records, then five commits of three; a side branch brings the fourth
    repository.put('train.jsonl', lines(0, 20));
    commits.push(repository.commit());
    for (const number of [1, 2, 3, 4, 5]) {
      if (number === 4) repository.git('checkout', '-q', '-b', 'side');
      repository.put('train.jsonl', lines(0, 20 + 3 * number));
      const own = repository.commit();
      if (number !== 4) commits.push(own);
      else {
        repository.git('checkout', '-q', 'main');
        repository.git('merge', '-q', '--no-ff', '-m', 'x', 'side');
        commits.push(repository.git('rev-parse', 'HEAD'));
      }
    }
    repository.git('checkout', '-q', '-b', 'later');
    repository.put('train.jsonl', lines(0, 99));
    repository.commit();
    fake = await FakeGitHub.start();
    importGit(fake.repository('octo', 'data'), repository.root());
    client = await createClient({ baseUrl: fake.url, token: fake.token(), userAgent: 'test', secondMs: 1 });
  });
  afterEach(async () => {
    for (const window of opened.splice(0)) await window.close();
    expect(fake.violations).toEqual([]);
  });
  afterAll(() => fake.close());

  const end = () => commits[5] ?? '';
  const read = folderReader(resolveOptions([]), { stdin: noBytes() });
  const request = { paths: [], dataFormat: 'auto', read } as const;
  const git = () => ({ cwd: repository.root(), env: repository.env });

  async function both(since: string): Promise<(OpenedWindow | null)[]> {
    const place = { client, repository: { owner: 'octo', repo: 'data' } };
    const befores = [
      await commitWindow(parseSince(since), { id: end() }, { ...request, git: git() }, () => false),
      await githubWindow(parseSince(since), end(), { ...request, ...place }),
    ];
    const windows = befores.map(({ window }) => window);
    opened.push(...windows.filter((window) => window !== null));
    unreached = befores.map((before) => before.unreached);
    return windows;
  }

  async function countRecords(window: OpenedWindow | null): Promise<number> {
    let records = 0;
    for await (const row of window?.older.rows() ?? []) records += Number(row.kind === 'unit');
    return records;
  }

  test.each<[string, number | null]>([
    ['7 records', 3],
    ['3 records', 4],
    // at least the last commit
    ['2 records', 4],
    // all but the first commit, which brings 20 records
    ['1000 records', 0],
    ['2100-01-01', null],
    ['1999-01-01', null],
    ['off', null],
  ])('since %s begins at the same commit by git and over the API', async (since, expected) => {
    const windows = await both(since);
    const start = expected === null ? undefined : commits[expected];
    expect(windows.map((window) => window?.start.id)).toEqual([start, start]);
    const missed = since === '1999-01-01' ? { asked: since, reason: 'all-later' } : null;
    expect(unreached).toEqual([missed, missed]);
    if (expected === null) return;
    for (const window of windows) expect(await countRecords(window)).toBe(20 + 3 * expected);
  });

  test('since a commit, and who brought a line after it', async () => {
    const place = { client, repository: { owner: 'octo', repo: 'data' } };
    for (const window of await both(commits[2] ?? '')) expect(window?.start.id).toBe(commits[2]);
    const asked: BroughtBy[] = [
      (some) => broughtBy(some, { id: end() }, git()),
      (some) => blameLines(some, end(), place),
    ];
    for (const ask of asked) {
      const found = await ask([
        { path: 'train.jsonl', line: 1 },
        { path: 'train.jsonl', line: 27 },
        { path: 'train.jsonl', line: 28 },
        { path: 'nowhere.jsonl', line: 1 },
      ]);
      expect([found[0]?.id, found[1]?.id, found[3]]).toEqual([commits[0], commits[3], null]);
      // by the commit of the side branch, or by its merge
      expect(found[2]).not.toBeNull();
    }
  });

  test.each([
    ['nowhere', 'names no commit'],
    ['later', 'is no commit before the base'],
  ])('since %s is refused', async (since, problem) => {
    const place = { client, repository: { owner: 'octo', repo: 'data' } };
    const openings = [
      commitWindow(parseSince(since), { id: end() }, { ...request, git: git() }, () => false),
      githubWindow(parseSince(since), end(), { ...request, ...place }),
    ];
    for (const opening of openings) {
      const error = await opening.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CodePurifyError);
      expect((error as CodePurifyError).problem).toContain(problem);
    }
  });
});

(hasGit() ? describe : describe.skip)('a window whose start is out of reach', () => {
  const repository = gitRepository();
  const read = folderReader(resolveOptions([]), { stdin: noBytes() });
  const request = { paths: [], dataFormat: 'auto', read } as const;
  const git = (cwd = repository.root()) => ({ cwd, env: repository.env });

  /** Commits on main that add a record each, all at once. @returns their names, the first one first */
  function grow(size: number): string[] {
    const commits = Array.from({ length: size }, (_, index) => {
      const [record, second] = [line(index), String(1_700_000_000 + index)];
      const file = `M 644 inline ${String(index)}.jsonl\ndata ${String(record.length)}\n${record}\n`;
      return `commit refs/heads/main\ncommitter A <a@example.com> ${second} +0000\ndata 1\nx\n${file}`;
    });
    execFileSync('git', ['fast-import', '--quiet'], { ...git(), input: commits.join('') });
    return repository.git('rev-list', '--reverse', 'main').split('\n');
  }

  function shallowClone(depth: number): string {
    const folder = repository.path(`clone-${String(depth)}`);
    if (existsSync(folder)) return folder;
    repository.git(
      'clone',
      '-q',
      '--bare',
      `--depth=${String(depth)}`,
      `file://${repository.root()}`,
      folder,
    );
    return folder;
  }

  let commits: string[] = [];
  beforeAll(() => {
    if (hasGit()) commits = grow(320);
  });

  async function found(opening: Promise<WindowBefore>): Promise<unknown> {
    const { window, unreached } = await opening;
    await window?.close();
    return { start: window?.start.id ?? null, unreached };
  }

  test.each([
    ['100 records', 'shallow-clone'],
    ['2020-01-01', 'shallow-clone'],
    ['first', 'shallow-clone'],
    ['2 records', null],
  ])('since %s in a shallow clone of five commits', async (asked, reason) => {
    const since = parseSince(asked === 'first' ? (commits[0] ?? '') : asked);
    const end = { id: commits.at(-1) ?? '' };
    const opening = commitWindow(since, end, { ...request, git: git(shallowClone(5)) }, () => false);
    expect(await found(opening)).toEqual({
      start: reason === null ? commits.at(-3) : commits.at(-5),
      unreached: reason && { asked: asked === 'first' ? commits[0] : asked, reason },
    });
  });

  test('no window is tested where a shallow clone has the base alone', async () => {
    const where = { ...request, git: git(shallowClone(1)) };
    const opening = commitWindow(parseSince('v1.0'), { id: commits.at(-1) ?? '' }, where, () => false);
    const unreached = { asked: 'v1.0', reason: 'shallow-clone' };
    expect(await found(opening)).toEqual({ start: null, unreached });
  });

  test('the API lists 300 commits, git looks through more', async () => {
    const fake = await FakeGitHub.start();
    importGit(fake.repository('octo', 'data'), repository.root());
    const client = await createClient({
      ...{ baseUrl: fake.url, token: fake.token(), userAgent: 'test', secondMs: 1 },
    });
    const place = { client, repository: { owner: 'octo', repo: 'data' } };
    const [since, end] = [parseSince('1000 records'), commits.at(-1) ?? ''];
    expect(await found(githubWindow(since, end, { ...request, ...place }))).toEqual({
      start: commits.at(-300),
      unreached: { asked: '1000 records', reason: 'long-history' },
    });
    expect(await found(commitWindow(since, { id: end }, { ...request, git: git() }, () => false))).toEqual({
      start: commits[0],
      unreached: null,
    });
    expect(fake.violations).toEqual([]);
    await fake.close();
  });
});

async function* noBytes(): AsyncGenerator<Uint8Array> {
  // nothing is read from standard input
}
