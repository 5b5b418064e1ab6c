import { afterEach, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { BlobReader } from '../../src/change/git/blob-reader.js';
import { TreeFolder } from '../../src/change/folders/tree-folder.js';
import { TREE_LIMITS } from '../../src/change/folders/tree-limits.js';
import { treeEntries } from '../../src/change/git/tree-entries.js';
import { checkTreeName } from '../../src/change/folders/tree-name.js';
import { dataFiles } from '../../src/change/data-files.js';
import { isDataEntry } from '../../src/change/tree-entry.js';
import { isRefName } from '../../src/change/git/commits.js';

const ID = 'a'.repeat(40);
const folders: TreeFolder[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function* bytes(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

describe('names of a tree', () => {
  test.each([
    'a',
    'a/b.c',
    '..a/b',
    'a..b',
    '.gitignore',
    '.github/x',
    'x.git/y',
    'git~',
    '$(touch x)',
    '-rf',
    'a b\n',
  ])('%j can be written', (name) => {
    expect(() => checkTreeName(name, false)).not.toThrow();
  });

  test.each([
    ...[
      '',
      '/a',
      'a//b',
      'a/',
      '.',
      '..',
      'a/../b',
      './a',
      '.git',
      'a/.git/b',
      '.GiT',
      '.git.',
      '.git ',
      'GIT~1',
    ],
    ...['.g\u200cit', 'a\0b', 'x'.repeat(TREE_LIMITS.nameBytes + 1)],
  ])('%j cannot', (name) => {
    expect(() => checkTreeName(name, false)).toThrow('cannot be written to disk');
  });

  test.each(['C:x', 'a\\..\\b', 'a:stream'])('%j cannot on Windows alone', (name) => {
    expect(() => checkTreeName(name, true)).toThrow('a backslash or a colon');
    expect(() => checkTreeName(name, false)).not.toThrow();
  });
});

describe('names of commits', () => {
  test.each(['main', 'a/b', 'v1.2', 'HEAD~3', 'HEAD^', 'main@{1}', 'ümlaut', ID])('%j may be one', (name) => {
    expect(isRefName(name)).toBe(true);
  });

  test.each([
    '',
    '-x',
    '--all',
    ':/fix',
    'a:b',
    'a..b',
    'a b',
    'a\nb',
    'a*',
    'a?',
    'a[',
    'a\\b',
    'a\0',
    'x'.repeat(1001),
  ])('%j is none', (name) => {
    expect(isRefName(name)).toBe(false);
  });
});

describe('the entries of a tree', () => {
  const entries = async (...pieces: (string | Buffer)[]) => {
    const all = [];
    for await (const entry of treeEntries(
      Readable.from(pieces.map((one) => Buffer.from(one))),
      TREE_LIMITS,
    )) {
      all.push(entry);
    }
    return all;
  };

  test('are read in pieces of any size', async () => {
    const text = `100644 blob ${ID}      12\ta b.c\x00100755 blob ${ID}       0\tx\ty\x00`;
    const whole = await entries(text);
    expect(whole).toEqual([
      { kind: 'file', name: 'a b.c', blob: ID, bytes: 12 },
      { kind: 'file', name: 'x\ty', blob: ID, bytes: 0 },
    ]);
    expect(await entries(...Array.from(text))).toEqual(whole);
  });

  test.each([
    ['120000 blob', '5', 'a symbolic link: not followed', 'link', 5],
    ['160000 commit', '-', 'a submodule: its content is not part of the commit', 'submodule', NaN],
  ])('of mode %s are not read', async (mode, size, reason, type, bytes) => {
    expect(await entries(`${mode} ${ID} ${size}\tx\0`)).toEqual([
      { kind: 'unread', type, name: 'x', reason, blob: ID, bytes },
    ]);
  });

  test('with a name that is not text are not read', async () => {
    const name = Buffer.from([0xff, 0]);
    const line = Buffer.concat([Buffer.from(`100644 blob ${ID} 1\t`), name]);
    expect(await entries(line)).toMatchObject([{ kind: 'unread', reason: 'its name is not UTF-8' }]);
  });

  test.each([
    ['no tab', `100644 blob ${ID} 1 x\0`],
    ['no object', '100644 blob zz 1\tx\0'],
    ['no size', `100644 blob ${ID} -\tx\0`],
    ['an unknown mode', `100000 blob ${ID} 1\tx\0`],
    ['an end too early', `100644 blob ${ID} 1\tx`],
    ['a name without end', `100644 blob ${ID} 1\t${'x'.repeat(5000)}`],
  ])('are refused with %s', async (_, text) => {
    await expect(entries(text)).rejects.toThrow('could not be read');
  });
});

describe('blobs', () => {
  const reader = (...answers: string[]) => {
    const requests: string[] = [];
    const input = new Writable({
      write: (chunk: Buffer, _, done) => {
        requests.push(chunk.toString());
        done();
      },
    });
    return { requests, blobs: new BlobReader(input, Readable.from(answers.map((one) => Buffer.from(one)))) };
  };
  const text = async (chunks: AsyncIterable<Uint8Array>) => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    return Buffer.concat(parts).toString();
  };

  test('are read one after the other, in pieces of any size', async () => {
    const stream = `${ID} blob 5\na\nb\nc\n${ID} blob 0\n\n`;
    for (const pieces of [[stream], Array.from(stream)]) {
      const { requests, blobs } = reader(...pieces);
      expect([await text(blobs.read(ID, 5)), await text(blobs.read(ID, 0))]).toEqual(['a\nb\nc', '']);
      expect(requests).toEqual([`${ID}\n`, `${ID}\n`]);
    }
  });

  test.each([
    ['that are missing', `${ID} missing\n`],
    ['of another size', `${ID} blob 6\nabcdef\n`],
    ['that are trees', `${ID} tree 5\nabcde\n`],
    ['that end too early', `${ID} blob 5\nabc`],
    ['that are longer than they say', `${ID} blob 5\nabcdef\n`],
    ['behind a header without end', 'x'.repeat(1000)],
  ])('%s are refused', async (_, answer) => {
    await expect(text(reader(answer).blobs.read(ID, 5))).rejects.toThrow('git could not give the content');
  });
});

describe('a folder for a stranger', () => {
  const open = async (over: Partial<typeof TREE_LIMITS> = {}) => {
    const folder = await TreeFolder.create({ ...TREE_LIMITS, ...over });
    folders.push(folder);
    return folder;
  };

  test('is private, holds plain files, and goes with all that is in it', async () => {
    const folder = await open();
    await folder.write('a/b/$(touch x).c', 4, bytes('ab', 'cd'));
    const path = join(folder.path, 'a/b/$(touch x).c');
    expect(readFileSync(path, 'utf8')).toBe('abcd');
    expect([statSync(folder.path).mode & 0o77, statSync(path).mode & 0o177]).toEqual([0, 0]);
    await folder.remove();
    expect(existsSync(folder.path)).toBe(false);
  });

  test('goes after the last file that is being written, and takes none afterwards', async () => {
    const folder = await open();
    const content = new PassThrough();
    const written = folder.write('a/b', 2, content);
    content.write('a');
    const removed = folder.remove();
    const late = folder.write('c/d', 1, bytes('x'));
    await expect(late).rejects.toThrow('"c/d" is not written: its folder was removed.');
    expect(existsSync(folder.path)).toBe(true);
    content.end('b');
    await Promise.all([written, removed]);
    expect(existsSync(folder.path)).toBe(false);
  });

  test.each<[string, Partial<typeof TREE_LIMITS>, string]>([
    ['a large file', { fileBytes: 3 }, 'the limit is 3 bytes a file'],
    ['large files', { totalBytes: 7 }, 'the limit is 7 bytes in all'],
    ['many files', { files: 1 }, 'the limit is 1 files'],
  ])('takes no more than %s', async (_, limits, message) => {
    const folder = await open(limits);
    const write = async () => {
      await folder.write('a', 4, bytes('abcd'));
      await folder.write('b', 4, bytes('abcd'));
    };
    await expect(write()).rejects.toThrow(message);
  });

  test('never writes a name twice', async () => {
    const folder = await open();
    await folder.write('a', 1, bytes('x'));
    await expect(folder.write('a', 1, bytes('y'))).rejects.toThrow('EEXIST');
  });

  test('refuses a name that leads out of it', async () => {
    await expect((await open()).write('../a', 1, bytes('x'))).rejects.toThrow('cannot be written to disk');
  });
});

test.each(['tr\uFFFDain', 'train.jsonl'])('a file %j that is not read is data by any name', (name) => {
  const entry = {
    kind: 'unread',
    type: 'file',
    name,
    reason: 'its name is not UTF-8',
    blob: ID,
    bytes: 1,
  } as const;
  expect(isDataEntry(entry, dataFiles([], 'auto'), null)).toBe(true);
  expect(isDataEntry(entry, dataFiles(['other'], 'auto'), null)).toBe(false);
});
