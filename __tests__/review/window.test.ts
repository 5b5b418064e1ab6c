import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { broughtBy } from '../../src/change/git/brought-by.js';
import { commitWindow } from '../../src/change/git/commit-window.js';
import { parseSince } from '../../src/change/since.js';
import type { BroughtBy, OpenedWindow } from '../../src/change/window.js';
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
    const windows = [
      await commitWindow(parseSince(since), { id: end() }, { ...request, git: git() }, () => false),
      await githubWindow(parseSince(since), end(), { ...request, ...place }),
    ];
    opened.push(...windows.filter((window) => window !== null));
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

async function* noBytes(): AsyncGenerator<Uint8Array> {
  // nothing is read from standard input
}
