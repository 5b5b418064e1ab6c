import { describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dataFiles } from '../../src/change/data-files.js';
import { linkOnDisk } from '../../src/change/folders/folder-links.js';
import { UnchangedFiles } from '../../src/change/unchanged-files.js';

/** A side with these files; a list is a link, by its target. */
function side(files: Readonly<Record<string, string | readonly [string]>>, paths: readonly string[] = ['.']) {
  const cwd = mkdtempSync(join(tmpdir(), 'codepurify-unchanged-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    if (typeof content === 'string') writeFileSync(join(cwd, name), content);
    else symlinkSync(content[0], join(cwd, name));
  }
  return { side: { cwd, paths }, unread: [] };
}

const groupOf = dataFiles(['p.txt', 'd'], 'auto').groupOf;
const kept = side({
  'a.c': 'x',
  'd/x.buggy': 'x',
  'd/x.fixed': 'x',
  'l.c': ['/etc'],
  'p.txt': '',
  'data.jsonl': 'x',
});
const changed = side({
  'a.c': 'y',
  'd/x.buggy': 'x',
  'd/x.fixed': 'y',
  'l.c': ['/'],
  'p.txt': '',
  'data.jsonl': 'y',
});

describe('a file has not changed', () => {
  test.each<[string, UnchangedFiles, string, boolean]>([
    ['if its bytes are the same', new UnchangedFiles(kept, side({ 'a.c': 'x' }), groupOf), 'a.c', true],
    ['not if they differ', new UnchangedFiles(kept, changed, groupOf), 'a.c', false],
    ['not if it is on one side only', new UnchangedFiles(kept, side({}), groupOf), 'a.c', false],
    ['not if it is a folder', new UnchangedFiles(kept, kept, groupOf), 'd', false],
    ['if it is the same link', new UnchangedFiles(kept, side({ 'l.c': ['/etc'] }), groupOf), 'l.c', true],
    ['not if it leads elsewhere', new UnchangedFiles(kept, changed, groupOf), 'l.c', false],
    [
      'if a link on disk is that of a commit',
      new UnchangedFiles({ ...side({}), unread: [linkOnDisk('l.c', '/etc')] }, kept, groupOf),
      'l.c',
      true,
    ],
    [
      'not by a file next to the only file of a side',
      new UnchangedFiles(side({ 'a.c': 'x', 'b.c': 'x' }, ['b.c']), side({ 'a.c': 'x' }, ['a.c']), groupOf),
      'a.c',
      false,
    ],
    ['not by the same file on disk', new UnchangedFiles(kept, kept, groupOf), 'a.c', false],
  ])('%s', async (_, files, path, expected) => {
    expect(await files.file(path)).toBe(expected);
  });

  test.each([
    ['a.c', true],
    ['d/x.buggy', false],
    ['d/x.fixed', true],
    ['p.txt', false],
    ['data.jsonl', true],
  ])('and neither have the files that are read together with %s: %s', async (path, expected) => {
    expect(await new UnchangedFiles(kept, changed, groupOf).companions(path)).toBe(expected);
  });
});
