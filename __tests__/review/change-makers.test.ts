import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Change } from '../../src/change/change.js';
import { changeOfCommits } from '../../src/change/git/commit-side.js';
import { openChange } from '../../src/change/open-change.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import type { Options } from '../../src/config/options.js';
import { commandLineLayer, resolveOptions } from '../../src/config/resolve-options.js';
import { createClient } from '../../src/github/api/client.js';
import { githubChange } from '../../src/github/change/github-change.js';
import { readChange } from '../../src/github/change/read-change.js';
import type { ScanResult } from '../../src/result/result.js';
import { folderReader } from '../../src/scan/opened-data.js';
import { scanChange } from '../../src/scan/scan-change.js';
import { cFunction, fakeLoaders, fakeVictim, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import { importGit } from '../github/fake-github/import-git.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';
import { stream } from '../scan/fakes.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

/** Files of a tree: a text, where a link leads, or `null` for a submodule. */
type Tree = Readonly<Record<string, string | { readonly target: string } | null>>;

/** Two trees, and the result that every maker of a change must give. */
interface Case {
  readonly name: string;
  readonly base: Tree;
  readonly head: Tree;
  readonly paths?: readonly string[];
  readonly dataFormat?: Options['dataFormat'];
  readonly verdict: string;
  readonly skipped?: readonly string[];
  /** How a folder's result differs from a commit's. */
  readonly folders?: 'other reasons' | 'nothing new';
}

const KEPT = { 'README.md': '# Data\n', 'src/kept.c': cFunction('kept') };
const BAD = cFunction('bad', STATEMENT);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
const record = (func: string) => `${JSON.stringify({ func })}\n`;
const line = (code: string) => `${code.replace(/\s+/g, ' ').trim()}\n`;
const indexed = (idx: string, func: string) => `${JSON.stringify({ idx, func })}\n`;

const POISONED = (units: number) =>
  `poisoned: 1 of ${String(units)} new or changed unit${units === 1 ? '' : 's'} holds a trigger.`;
const UNDECIDED = 'undecided: No new or changed unit could be judged: 1 row left out.';
const NOTHING = 'clean: Nothing is new or changed.';
const LINK = 'a symbolic link of the commit: not followed';

const CASES: readonly Case[] = [
  {
    name: 'a plain change',
    base: { ...KEPT, 'src/a.c': cFunction('a') },
    head: { ...KEPT, 'src/a.c': cFunction('a') + BAD, 'src/b.c': cFunction('b') },
    verdict: POISONED(2),
  },
  {
    name: 'a link in place of data',
    base: { ...KEPT, 'src/a.c': cFunction('a') },
    head: { ...KEPT, 'src/a.c': { target: '/etc/passwd' } },
    ...{ verdict: UNDECIDED, skipped: [`src/a.c: ${LINK}`], folders: 'other reasons' },
  },
  {
    name: 'a link that has not changed: nobody knows about its target',
    base: { ...KEPT, 'src/a.c': { target: '/etc/passwd' } },
    head: { ...KEPT, 'src/a.c': { target: '/etc/passwd' }, 'README.md': '# Other\n' },
    ...{ verdict: UNDECIDED, skipped: [`src/a.c: ${LINK}`], folders: 'other reasons' },
  },
  {
    name: 'a submodule, which may hold data',
    base: KEPT,
    head: { ...KEPT, vendor: null },
    verdict: UNDECIDED,
    skipped: ['vendor: a submodule: its content is not part of the commit'],
    folders: 'nothing new',
  },
  {
    name: 'a binary file',
    base: KEPT,
    head: { ...KEPT, 'src/a.c': 'f{}\0\u0001\u0002' },
    ...{ verdict: UNDECIDED, skipped: ['src/a.c: binary: zero byte at byte 3'] },
  },
  {
    name: 'a zero byte in one record: the others are judged',
    base: KEPT,
    head: { ...KEPT, 'data/a.jsonl': `\0\n${record(BAD)}` },
    verdict: POISONED(1),
  },
  {
    name: 'a renamed file',
    base: { ...KEPT, 'src/a.c': cFunction('a') + BAD },
    head: { ...KEPT, 'src/z.c': cFunction('a') + BAD },
    verdict: NOTHING,
  },
  {
    name: 'a deleted file',
    base: { ...KEPT, 'src/a.c': BAD },
    head: KEPT,
    verdict: NOTHING,
  },
  {
    name: 'a pointer of Git LFS',
    base: KEPT,
    head: { ...KEPT, 'data/a.jsonl': POINTER },
    verdict: UNDECIDED,
  },
  {
    name: 'parallel text of which one file has changed',
    base: { ...KEPT, 'data/x.buggy': line(cFunction('a')), 'data/x.fixed': 'int x;\n' },
    head: { ...KEPT, 'data/x.buggy': line(BAD), 'data/x.fixed': 'int x;\n' },
    verdict: POISONED(1),
  },
  {
    name: 'records that an unchanged list of pairs names',
    base: {
      'data/data.jsonl': indexed('1', cFunction('a')) + indexed('2', cFunction('b')),
      'data/p.txt': '1 2 0\n',
    },
    head: { 'data/data.jsonl': indexed('1', cFunction('a')) + indexed('2', BAD), 'data/p.txt': '1 2 0\n' },
    ...{ dataFormat: 'pairs', verdict: POISONED(1) },
  },
  {
    name: 'a file that is data because it is named',
    base: KEPT,
    head: { ...KEPT, 'data/train.dat': record(BAD) },
    ...{ paths: ['data/train.dat'], verdict: POISONED(1) },
  },
  {
    name: 'data outside of the paths',
    base: { ...KEPT, 'data/a.jsonl': record(cFunction('a')) },
    head: { ...KEPT, 'data/a.jsonl': record(cFunction('a')), 'other/a.c': BAD },
    ...{ paths: ['data', 'src/kept.c'], verdict: NOTHING },
  },
];

/** Leaves out values that do not come from the data: the duration, and the number of unchanged rows read (the API reads fewer). */
function comparable({ summary, overall, ...rest }: ScanResult, isWithReasons = true): unknown {
  const skipped = rest.skipped.map((row) => (isWithReasons ? row : { ...row, reason: '' }));
  return {
    ...{ ...rest, skipped },
    summary: { ...summary, seconds: 0 },
    overall: overall && { ...overall, unchanged: 0 },
  };
}

(hasGit() ? describe : describe.skip)('git, folders and GitHub make one change of', () => {
  const repository = gitRepository();
  let fake: FakeGitHub;
  beforeEach(async () => {
    fake = await FakeGitHub.start();
  });
  afterEach(async () => {
    await fake.close();
    expect(fake.violations).toEqual([]);
  });

  /** A commit of exactly these files. */
  function commit(tree: Tree, ...parents: readonly string[]): string {
    repository.git('read-tree', '--empty');
    for (const [name, file] of Object.entries(tree)) {
      const [mode, id] =
        file === null
          ? ['160000', '1'.repeat(40)]
          : typeof file === 'string'
            ? ['100644', repository.blob(file)]
            : ['120000', repository.blob(file.target)];
      repository.git('update-index', '--add', '--cacheinfo', `${mode},${id},${name}`);
    }
    const from = parents.flatMap((parent) => ['-p', parent]);
    return repository.git('commit-tree', repository.git('write-tree'), ...from, '-m', 'x');
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

  test.each(CASES)('$name', async (one) => {
    const { base, head, paths = [], dataFormat = 'auto', verdict, skipped, folders } = one;
    const options = resolveOptions([commandLineLayer({ dataFormat, cache: false, calibration: 'none' })]);
    const git = { cwd: repository.root(), env: repository.env };
    const context = {
      ...{ cwd: repository.root(), env: {}, stdin: stream([]) as unknown as AsyncIterable<Uint8Array> },
      loaders: fakeLoaders(fakeVictim()),
    };
    const request = { paths, dataFormat, read: folderReader(options, context) };
    const judged = async (change: Change) => {
      try {
        return (await scanChange(change, options, new Set(), context)).result;
      } finally {
        await change.close();
      }
    };
    const baseId = commit(base);
    const headId = commit(head, baseId);
    const byGit = await judged(await changeOfCommits({ id: baseId }, { id: headId }, { ...request, git }));
    expect(`${String(byGit.overall?.kind)}: ${String(byGit.overall?.reason)}`).toBe(verdict);
    if (skipped !== undefined) {
      expect(byGit.skipped.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(skipped);
    }

    repository.git('update-ref', 'refs/heads/topic', headId);
    importGit(fake.repository('octo', 'data'), repository.root());
    const client = await createClient({
      baseUrl: fake.url,
      token: fake.token(),
      userAgent: 'test',
      secondMs: 1,
    });
    const place = { client, repository: { owner: 'octo', repo: 'data' } };
    const query = { base: baseId, head: headId, pull: null };
    const compared = await readChange(client, place.repository, query);
    const byGitHub = await judged(await githubChange(compared, { ...request, ...place }));
    expect(comparable(byGitHub)).toEqual(comparable(byGit));

    const named = { base: folder(base), head: folder(head), paths, dataFormat };
    const byFolders = await judged(await openChange(named, git, request.read, () => undefined));
    if (folders === 'nothing new') expect(byFolders.overall?.reason).toBe('Nothing is new or changed.');
    else {
      const isWithReasons = folders !== 'other reasons';
      expect(comparable(byFolders, isWithReasons)).toEqual(comparable(byGit, isWithReasons));
    }
  });
});
