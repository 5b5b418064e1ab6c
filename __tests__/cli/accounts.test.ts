import { expect, jest, test } from '@jest/globals';
import { readdirSync, rmSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ScanResult } from '../../src/result/result.js';
import { fuzzRuns } from '../data/fuzz-runs.js';
import { gitRepository } from '../scan/git-repository.js';
import { SLOW_MACHINE_MS, workplace, type Ran } from './fake-world.js';
import { randomTree, type RandomTree } from './random-trees.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ARGS = ['--format', 'json', '--config', 'none', '--quiet', '--no-cache'];
/** The first seed: `CODEPURIFY_FUZZ_SEED=17 CODEPURIFY_FUZZ_RUNS=1` repeats one tree. */
const FIRST = Number(process.env.CODEPURIFY_FUZZ_SEED ?? 1);

/** Each row and each file is in one class, and the lists have what the sums count. */
function expectReconciled({ summary, skipped, notData, unjudged, findings }: ScanResult): void {
  const { records, files } = summary;
  for (const { total, judged, unchanged, accepted, notData: none, unread } of [records, files]) {
    expect(judged + unchanged + accepted + none + unread).toBe(total);
  }
  expect(summary.units).toBe(
    summary.poisoned + summary.suspicious + summary.clean + summary.errors + summary.suppressed,
  );
  expect(skipped.length + unjudged.length).toBe(records.unread);
  expect(findings.length).toBe(summary.poisoned + summary.suspicious);
  expect(notData.filter(({ record }) => record !== null)).toHaveLength(records.notData);
  const unread = new Set([...skipped, ...unjudged].map(({ path }) => path));
  expect(unread.size).toBe(files.unread);
  const none = new Set(notData.flatMap(({ path, record }) => (record === null ? [path] : [])));
  for (const path of none) expect(unread.has(path)).toBe(false);
}

/** Nothing is passed in silence: neither by the verdict nor by the exit code. */
function expectNoSilence(code: number, { summary, overall }: ScanResult, isChange: boolean): void {
  const { judged, unread } = summary.records;
  if (overall?.kind === 'clean') expect([unread, judged > 0]).toEqual([0, true]);
  if (overall?.kind === 'nothing') expect([unread, judged]).toEqual([0, 0]);
  if (isChange && unread > 0) expect(code).toBe(1);
  if (!isChange && judged === 0) expect(code).toBe(2);
}

/** The numbers that do not depend on how the tree was brought. */
function sums({ summary: { records, files, poisoned } }: ScanResult) {
  return { records, files, poisoned };
}

async function scanFolder(tree: RandomTree): Promise<Ran> {
  const place = await workplace(
    Object.fromEntries([...tree.files].map(([name, bytes]) => [`t/${name}`, bytes])),
  );
  for (const [name, target] of tree.links) await link(join(place.folder, 't', name), target);
  await mkdir(join(place.folder, 't', '.git')); // the rules of a repository end here
  return place.run(['scan', 't', ...ARGS]);
}

async function link(path: string, target: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
}

const repository = gitRepository();

/** The commit without files, made once. */
let empty = '';

/** Scans a commit of the tree: everything in it is new. */
async function scanCommit(tree: RandomTree): Promise<Ran> {
  const { git } = repository;
  empty ||= repository.commit();
  for (const name of readdirSync(repository.root())) {
    if (name !== '.git') rmSync(repository.path(name), { recursive: true });
  }
  for (const [name, bytes] of tree.files) repository.put(name, bytes);
  for (const [name, target] of tree.links) await link(repository.path(name), target);
  git('add', '-A', '-f');
  const head = git('commit-tree', git('write-tree'), '-p', empty, '-m', 'x');
  const place = await workplace({});
  return place.run(['scan', '--base', empty, '--head', head, ...ARGS], { cwd: repository.root() });
}

const { numRuns } = fuzzRuns(20);

test.each(Array.from({ length: numRuns }, (_, index) => FIRST + index))(
  'everything in tree %d is accounted for',
  async (seed) => {
    const tree = randomTree(seed);
    const { files, links, ignored } = tree;
    const [folder, commit] = [await scanFolder(tree), await scanCommit(tree)];
    for (const [ran, isChange] of [
      [folder, false],
      [commit, true],
    ] as const) {
      expect(ran.err).not.toContain('internal');
      expectReconciled(ran.result());
      expectNoSilence(ran.code, ran.result(), isChange);
    }
    expect(folder.result().summary.files.total).toBe(files.size + links.size - ignored.size);
    expect(commit.result().summary.files.total).toBe(files.size + links.size);
    if (links.size + ignored.size === 0) expect(sums(commit.result())).toEqual(sums(folder.result()));
  },
);
