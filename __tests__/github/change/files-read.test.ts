import { describe, expect, test } from '@jest/globals';
import { dataFiles } from '../../../src/change/data-files.js';
import type { TreeFile } from '../../../src/github/api/git-tree.js';
import { filesOfChange, type FilesRead } from '../../../src/github/change/files-read.js';
import type { ChangedFile, ChangeSet } from '../../../src/github/change/read-change.js';

const at = (path: string, sha = 'a', bytes = 1): TreeFile => ({ path, sha, bytes, mode: '100644' });
const tree = (...files: readonly TreeFile[]) => new Map(files.map((file) => [file.path, file]));

function changed(base: TreeFile | null, head: TreeFile | null): ChangedFile {
  const path = head?.path ?? base?.path ?? '';
  const previousPath = base !== null && head !== null && base.path !== head.path ? base.path : null;
  return { path, previousPath, base, head, patch: null };
}

function change(baseFiles: ChangeSet['baseFiles'], ...files: readonly ChangedFile[]): ChangeSet {
  const headFiles = baseFiles === null ? null : new Map(baseFiles);
  for (const { base } of files) if (base !== null) headFiles?.delete(base.path);
  for (const { head } of files) if (head !== null) headFiles?.set(head.path, head);
  return { base: 'b', head: 'h', files, baseFiles, headFiles, notes: [] };
}

const names = (read: FilesRead) =>
  [read.base, read.head].map((files) => files.map(({ path, sha }) => `${path} ${sha}`));

describe('over the API we read', () => {
  test.each<[string, ChangeSet, string[][]]>([
    ['what was edited', change(tree(), changed(at('a.c'), at('a.c', 'b'))), [['a.c a'], ['a.c b']]],
    ['what was added', change(tree(), changed(null, at('a.c'))), [[], ['a.c a']]],
    ['what was removed', change(tree(), changed(at('a.c'), null)), [['a.c a'], []]],
    ['a renamed file by both names', change(tree(), changed(at('a.c'), at('b.c'))), [['a.c a'], ['b.c a']]],
    [
      'a file whose name shows no data: its content may',
      change(tree(at('b.c')), changed(null, at('a.md'))),
      [[], ['a.md a']],
    ],
    [
      'data of the base that has not changed, small files first',
      change(
        tree(at('b.jsonl', 'b', 3), at('x.c', 'x', 2), at('a.jsonl'), at('a.md')),
        changed(null, at('a.c')),
      ),
      [['a.jsonl a', 'x.c x', 'b.jsonl b'], ['a.c a']],
    ],
    [
      'nothing more if no data was added or edited',
      change(tree(at('b.c')), changed(at('a.c'), null)),
      [['a.c a'], []],
    ],
    ['no other file if the base is too large', change(null, changed(null, at('a.c'))), [[], ['a.c a']]],
  ])('%s', (_, one, expected) => {
    expect(names(filesOfChange(one, dataFiles([], 'auto')))).toEqual(expected);
  });

  test.each<[string, number, number, number]>([
    ['at most a thousand unchanged files of the base', 1100, 1, 1000],
    ['at most fifty large ones', 60, 300_000, 50],
    ['at most 100 MB', 2, 60_000_000, 1],
  ])('%s', (_, count, bytes, expected) => {
    const all = Array.from({ length: count }, (__, index) => at(`${String(index)}.jsonl`, 'a', bytes));
    const { base, leftOut } = filesOfChange(
      change(tree(...all), changed(null, at('a.c'))),
      dataFiles([], 'auto'),
    );
    expect([base.length, leftOut]).toEqual([expected, count - expected]);
  });
});
