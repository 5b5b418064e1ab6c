import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { wholeData, type Change } from '../../src/change/change.js';
import { changeOfCommits } from '../../src/change/git/change-of-commits.js';
import { commitSide } from '../../src/change/git/commit-side.js';
import { DEFAULT_SINCE } from '../../src/change/since.js';
import { openChange } from '../../src/change/open-change.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { commandLineLayer, resolveOptions } from '../../src/config/resolve-options.js';
import { createClient, type GitHubClient } from '../../src/github/api/client.js';
import { githubBranch } from '../../src/github/change/github-branch.js';
import { githubChange } from '../../src/github/change/github-change.js';
import { readChange } from '../../src/github/change/read-change.js';
import { CodePurifyError } from '../../src/errors.js';
import type { ScanResult } from '../../src/result/result.js';
import { folderReader } from '../../src/scan/opened-data.js';
import { scanChange } from '../../src/scan/scan-change.js';
import { fakeLoaders, fakeVictim, SLOW_MACHINE_MS } from '../cli/fake-world.js';
import { importGit } from '../github/fake-github/import-git.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';
import { stream } from '../scan/fakes.js';
import { CHANGE_CASES, NOTHING, type Tree } from './change-cases.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]), SLOW_MACHINE_MS);

/** Leaves out values that do not come from the data: the duration, and the number of unchanged rows read (the API reads fewer). */
function comparable({ summary, overall, ...rest }: ScanResult): unknown {
  return { ...rest, summary: { ...summary, seconds: 0 }, overall: overall && { ...overall, unchanged: 0 } };
}

function verdictOf(made: ScanResult | CodePurifyError): string {
  if (made instanceof CodePurifyError) return `${made.code}: ${made.problem}`;
  return `${String(made.overall?.kind)}: ${String(made.overall?.reason)}`;
}

/** A commit of exactly these files, as `git fast-import` reads it. */
function commitText(mark: number, tree: Tree, parent: number | null): string {
  const files = Object.entries(tree).map(([name, file]) => {
    if (file === null) return `M 160000 ${'1'.repeat(40)} ${name}\n`;
    const [mode, text] = typeof file === 'string' ? ['100644', file] : ['120000', file.target];
    return `M ${mode} inline ${name}\n${dataText(text)}`;
  });
  const head = `commit refs/heads/case-${String(mark)}\nmark :${String(mark)}\ncommitter A <a@example.com> 0 +0000\n`;
  const from = parent === null ? '' : `from :${String(parent)}\ndeleteall\n`;
  return `${head}${dataText('x')}${from}${files.join('')}\n`;
}

function dataText(text: string): string {
  return `data ${String(Buffer.byteLength(text))}\n${text}\n`;
}

/** The same files in a folder. */
function folder(tree: Tree): string {
  const root = mkdtempSync(join(tmpdir(), 'codepurify-makers-'));
  for (const [name, file] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    if (file === null) mkdirSync(join(root, name));
    else if (typeof file === 'string') writeFileSync(join(root, name), file);
    else symlinkSync(file.target, join(root, name));
  }
  return root;
}

(hasGit() ? describe : describe.skip)('git, folders and GitHub make one change of', () => {
  const repository = gitRepository();
  const commits = new Map<number, string>();
  let fake: FakeGitHub;
  let client: GitHubClient;
  beforeAll(async () => {
    const marks = repository.path('marks');
    const input = CHANGE_CASES.map(
      ({ base, head }, index) =>
        commitText(2 * index + 1, base, null) + commitText(2 * index + 2, head, 2 * index + 1),
    );
    execFileSync('git', ['fast-import', '--quiet', `--export-marks=${marks}`], {
      ...{ cwd: repository.root(), env: repository.env, input: input.join('') },
    });
    for (const mark of readFileSync(marks, 'utf8').trim().split('\n')) {
      const [number = '', id = ''] = mark.split(' ');
      commits.set(Number(number.slice(1)), id);
    }
    fake = await FakeGitHub.start();
    importGit(fake.repository('octo', 'data'), repository.root());
    client = await createClient({ baseUrl: fake.url, token: fake.token(), userAgent: 'test', secondMs: 1 });
  });
  afterEach(() => expect(fake.violations).toEqual([]));
  afterAll(() => fake.close());

  test.each(CHANGE_CASES)('$name', async (one) => {
    const { base, head, paths = [], dataFormat = 'auto', verdict, skipped, folders } = one;
    const options = resolveOptions([commandLineLayer({ dataFormat, cache: false, calibration: 'none' })]);
    const git = { cwd: repository.root(), env: repository.env };
    const context = {
      ...{ cwd: repository.root(), env: {}, stdin: stream([]) as unknown as AsyncIterable<Uint8Array> },
      loaders: fakeLoaders(fakeVictim()),
    };
    const request = { paths, dataFormat, read: folderReader(options, context) };
    const judged = async (opening: Promise<Change>): Promise<ScanResult | CodePurifyError> => {
      const change = await opening.catch((error: unknown) => error as CodePurifyError);
      if (change instanceof CodePurifyError) return change;
      return scanChange(change, options, new Set(), context)
        .then(({ result }) => result)
        .finally(() => change.close());
    };
    const seen = (made: ScanResult | CodePurifyError) =>
      made instanceof CodePurifyError ? verdictOf(made) : comparable(made);
    const mark = 2 * CHANGE_CASES.indexOf(one) + 1;
    const [baseId = '', headId = ''] = [commits.get(mark), commits.get(mark + 1)];

    const byGit = await judged(
      changeOfCommits({ id: baseId }, { id: headId }, { ...request, git }, DEFAULT_SINCE),
    );
    expect(verdictOf(byGit)).toBe(verdict);
    if (skipped !== undefined && !(byGit instanceof CodePurifyError)) {
      expect(byGit.skipped.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(skipped);
    }

    const byNames = await judged(
      openChange(
        { base: baseId, head: headId, paths, dataFormat, since: null },
        git,
        request.read,
        () => undefined,
      ),
    );
    expect(seen(byNames)).toEqual(seen(byGit));

    const place = { client, repository: { owner: 'octo', repo: 'data' } };
    const compared = await readChange(client, place.repository, { base: baseId, head: headId, pull: null });
    const warnings: string[] = [];
    const byGitHub = await judged(
      githubChange(compared, { ...request, ...place }, DEFAULT_SINCE, (message) => warnings.push(message)),
    );
    expect(seen(byGitHub)).toEqual(seen(byGit));
    expect(warnings).toEqual([]);

    const named = { base: folder(base), head: folder(head), paths, dataFormat, since: null };
    const byFolders = await judged(openChange(named, git, request.read, () => undefined));
    if (folders === 'nothing new') expect(verdictOf(byFolders)).toBe(NOTHING);
    else expect(seen(byFolders)).toEqual(seen(byGit));
  });

  test.each(CHANGE_CASES)('a whole branch is read alike by git and over the API: $name', async (one) => {
    const { paths = [], dataFormat = 'auto' } = one;
    const options = resolveOptions([commandLineLayer({ dataFormat, cache: false, calibration: 'none' })]);
    const context = {
      ...{ cwd: repository.root(), env: {}, stdin: stream([]) as unknown as AsyncIterable<Uint8Array> },
      loaders: fakeLoaders(fakeVictim()),
    };
    const request = { paths, dataFormat, read: folderReader(options, context) };
    const git = { cwd: repository.root(), env: repository.env };
    const id = commits.get(2 * CHANGE_CASES.indexOf(one) + 2) ?? '';
    const rowsOf = async (opening: Promise<Change>) => {
      const change = await opening;
      const rows: unknown[] = [...change.unread];
      try {
        for await (const row of change.head.rows()) rows.push(row);
      } catch (error) {
        if (!(error instanceof CodePurifyError)) throw error;
        rows.push(error.problem);
      }
      await change.close();
      return rows;
    };
    const byGit = await rowsOf(
      commitSide({ id }, { ...request, git }, () => true).then((side) => wholeData(side)),
    );
    const place = { client, repository: { owner: 'octo', repo: 'data' } };
    const byGitHub = await rowsOf(
      githubBranch({ name: 'x', commit: id }, { ...request, ...place }, { kind: 'off' }),
    );
    expect(byGitHub).toEqual(byGit);
  });

  test('a branch that is read over the API names the files above its limits', async () => {
    const index = CHANGE_CASES.findIndex(({ name }) => name.startsWith('records under the name of'));
    const commit = commits.get(2 * index + 2) ?? '';
    const place = { client, repository: { owner: 'octo', repo: 'data' } };
    const request = { ...place, paths: [], dataFormat: 'auto', read: () => stream([]) } as const;
    const limits = { files: 1, bytes: 1e6, large: 1 };
    const change = await githubBranch({ name: 'x', commit }, request, { kind: 'off' }, limits);
    await change.close();
    expect(change.unread.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'README.md: above the limits of what is read over the API of files whose names show no data: check the branch out',
    ]);
  });
});
