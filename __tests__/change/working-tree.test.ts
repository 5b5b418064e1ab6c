import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
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

  async function scan(paths: readonly string[] = [], cwd = repository.root()) {
    const options = resolveOptions([commandLineLayer({ cache: false, calibration: 'none' })]);
    const context = {
      ...{ cwd, env: {}, stdin: stream([]) as unknown as AsyncIterable<Uint8Array> },
      loaders: fakeLoaders(fakeVictim()),
    };
    const request = { base, head: null, paths, dataFormat: 'auto' } as const;
    const where = { cwd, env: repository.env };
    const change = await openChange(request, where, folderReader(options, context), () => undefined);
    const { result } = await scanChange(change, options, new Set(), context).finally(() => change.close());
    return {
      verdict: result.overall?.kind,
      findings: result.findings.map((finding) => finding.path),
      skipped: result.skipped.map((row) => `${row.path}: ${row.reason}`),
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
});
