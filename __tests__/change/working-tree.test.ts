import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { loadParser } from '../../src/code/parsing/parser.js';
import { commandLineLayer, resolveOptions } from '../../src/config/resolve-options.js';
import { openChange } from '../../src/change/open-change.js';
import { folderReader } from '../../src/scan/opened-data.js';
import { scanChange } from '../../src/scan/scan-change.js';
import { cFunction, fakeLoaders, fakeVictim, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';
import { stream } from '../scan/fakes.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const BAD = cFunction('bad', STATEMENT);
const record = `${JSON.stringify({ func: BAD })}\n`;
const SUBMODULE = 'a submodule: its content is not part of the commit';

(hasGit() ? describe : describe.skip)('the working tree', () => {
  const repository = gitRepository();
  const { git, path } = repository;
  const put = (name: string, content: string) => repository.put(name, content);
  let base = '';
  beforeAll(() => {
    put('src/kept.c', cFunction('kept'));
    put('old/.gitignore', '*.c\n');
    put('old/x.c', cFunction('x'));
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},old/sub`);
    base = repository.commit();
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},old/sub`);
    git('commit', '-q', '--allow-empty', '-m', 'x');
    base = git('rev-parse', 'HEAD');
  });

  async function scan(
    paths: readonly string[] = [],
    cwd = repository.root(),
    from = base,
    head: string | null = null,
  ) {
    const options = resolveOptions([commandLineLayer({ cache: false, calibration: 'none' })]);
    const context = {
      ...{ cwd, env: {}, stdin: stream([]) as unknown as AsyncIterable<Uint8Array> },
      loaders: fakeLoaders(fakeVictim()),
    };
    const request = { base: from, head, paths, dataFormat: 'auto', since: null } as const;
    const where = { cwd, env: repository.env };
    const change = await openChange(request, where, folderReader(options, context), () => undefined);
    const { result } = await scanChange(change, options, new Set(), context).finally(() => change.close());
    return {
      verdict: result.overall?.kind,
      findings: result.findings.map((finding) => finding.path),
      skipped: result.skipped.map((row) => `${row.path}: ${row.reason}`),
      ...(result.notData.length === 0 ? {} : { notData: result.notData.map((row) => row.path) }),
    };
  }

  test('without a change holds nothing new, whatever a .gitignore names', async () => {
    expect(await scan()).toEqual({ verdict: 'nothing', findings: [], skipped: [] });
  });

  test('shows a submodule that was added, and one of another commit', async () => {
    git('update-index', '--add', '--cacheinfo', `160000,${'2'.repeat(40)},src/vendor`);
    git('update-index', '--cacheinfo', `160000,${'3'.repeat(40)},old/sub`);
    const found = [`old/sub: ${SUBMODULE}`, `src/vendor: ${SUBMODULE}`];
    expect(await scan()).toEqual({ verdict: 'undecided', findings: [], skipped: found });
    expect(await scan(['.'], path('src'))).toEqual({
      ...{ verdict: 'undecided', findings: [], skipped: [`vendor: ${SUBMODULE}`] },
    });
    expect(await scan(['src/kept.c'])).toEqual({ verdict: 'nothing', findings: [], skipped: [] });
    git('reset', '-q');
  });

  test.each([
    ['a file', 'p.jsonl', '.gitignore', 'p.jsonl\n'],
    ['a folder', 'new/deep/p.jsonl', '.gitignore', 'new/\n'],
    ['everything', 'more/p.jsonl', 'more/.gitignore', '*\n'],
    ['nothing, in a folder of another version control', '.hg/p.jsonl', '.gitignore', ''],
  ])('shows a tracked file where .gitignore names %s, and no other', async (_, name, ignoring, rules) => {
    put(ignoring, rules);
    put(name, record);
    git('add', '-f', name, ignoring);
    writeFileSync(path(name.replace('p.jsonl', 'q.jsonl')), rules === '' || name === 'p.jsonl' ? '' : record);
    const { verdict, findings } = await scan();
    expect([verdict, findings]).toEqual(['poisoned', [name]]);
    git('reset', '-q');
    git('clean', '-fdxq');
  });

  test('shows a link in place of data to content that is read under another name, as a commit does', async () => {
    put('data/train.jsonl', `${JSON.stringify({ func: cFunction('kept') })}\n`);
    put('other/x.jsonl', record);
    git('add', '-A', '-f');
    const before = git('commit-tree', git('write-tree'), '-m', 'x');
    rmSync(path('data/train.jsonl'));
    symlinkSync('../other/x.jsonl', path('data/train.jsonl'));
    symlinkSync('other', path('latest'));
    const skipped = ['data/train.jsonl: a symbolic link: not followed'];
    const expected = { verdict: 'undecided', findings: [], skipped, notData: ['latest'] };
    expect(await scan([], repository.root(), before)).toEqual(expected);
    git('add', '-A', '-f');
    const head = git('commit-tree', git('write-tree'), '-p', before, '-m', 'x');
    expect(await scan([], repository.root(), before, head)).toEqual(expected);
    expect(await scan([], repository.root(), head)).toEqual({
      verdict: 'nothing',
      findings: [],
      skipped: [],
    });
    git('reset', '-q');
    git('clean', '-fdxq');
  });

  test('shows a file that a sparse checkout leaves out, if it is new or has changed', async () => {
    put('secret/p.jsonl', record);
    put('notes/README.md', '# Notes\n');
    git('add', '-A', '-f');
    const head = git('commit-tree', git('write-tree'), '-m', 'x');
    git('update-index', '--skip-worktree', 'secret/p.jsonl', 'notes/README.md');
    rmSync(path('secret'), { recursive: true });
    rmSync(path('notes'), { recursive: true });
    const { verdict, skipped } = await scan();
    expect([verdict, skipped.map((row) => row.split(':', 2).join(':'))]).toEqual([
      'undecided',
      ['notes/README.md', 'secret/p.jsonl'].map(
        (name) => `${name}: left out of the working tree by a sparse checkout`,
      ),
    ]);
    expect(await scan(['src'])).toEqual({ verdict: 'nothing', findings: [], skipped: [] });
    expect(await scan([], repository.root(), head)).toEqual({
      verdict: 'nothing',
      findings: [],
      skipped: [],
    });
    git('update-index', '--no-skip-worktree', 'secret/p.jsonl', 'notes/README.md');
    expect(await scan()).toEqual({ verdict: 'nothing', findings: [], skipped: [] });
    git('reset', '-q');
  });
});
