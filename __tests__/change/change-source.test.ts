import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../src/data/row.js';
import type { Change, Side } from '../../src/change/change.js';
import { changeSource } from '../../src/change/change-source.js';
import { record, stream, unit, unitRow } from '../scan/fakes.js';

const skipped: Row = { kind: 'skipped', skipped: { path: 'x.c', record: null, reason: 'empty file' } };

/** A pointer of Git LFS to content whose hash is all of one digit. */
const pointer = (digit: string): Row => ({
  kind: 'skipped',
  skipped: { path: 'p.c', record: null, reason: 'a pointer', pointer: { oid: digit.repeat(64), bytes: 1 } },
});

/** @param changed paths of the files that differ; `null`: all of them */
function source(
  base: readonly Row[],
  head: readonly Row[],
  unread: Change['unread'] = [],
  changed: readonly string[] | null = null,
) {
  const reads: string[] = [];
  const unreadable: number[] = [];
  const side = (name: string, rows: readonly Row[]): Side => ({
    ...{ cwd: name, paths: ['.'], isOnDisk: true },
    rows: () => {
      reads.push(name);
      return stream(rows);
    },
  });
  const isSame = (path: string) => Promise.resolve(changed !== null && !changed.includes(path));
  const unchanged = { file: isSame, companions: (path: string) => isSame(`companion of ${path}`) };
  const sides = {
    base: side('base', base),
    head: side('head', head),
    window: null,
    unreached: null,
    unread,
    unchanged,
  };
  const change = changeSource(sides, (rows) => unreadable.push(rows));
  return { change, reads, unreadable };
}

async function codes(rows: AsyncIterable<Row>): Promise<string[]> {
  const all: string[] = [];
  for await (const row of rows) {
    if (row.kind === 'unchanged') continue;
    if (row.kind === 'skipped') all.push(`skipped ${row.skipped.reason}`);
    else all.push(row.kind === 'unit' ? `${row.unit.path} ${row.unit.code}` : 'a pair');
  }
  return all;
}

const rows = (...all: readonly Parameters<typeof unitRow>[0][]) => all.map(unitRow);

describe('the records of a change', () => {
  test.each<[string, Row[], Row[], string[], number]>([
    ['new', rows(record('a', 1)), rows(record('a', 1), record('b', 2)), ['d.jsonl b'], 1],
    ['edited', rows(record('a', 1)), rows(record('a2', 1)), ['d.jsonl a2'], 0],
    ['given another label', rows(record('a', 1, '0')), rows(record('a', 1, '1')), ['d.jsonl a'], 0],
    [
      'not what only moved',
      rows(record('a', 1), record('b', 2)),
      rows(record('b', 1), record('a', 2)),
      [],
      2,
    ],
    [
      'not the content of a renamed file',
      rows(unit('f', { path: 'a.c' })),
      rows(unit('f', { path: 'z.c' })),
      [],
      1,
    ],
    [
      'not further copies of what was there',
      rows(record('a', 1)),
      rows(record('a', 1), record('a', 2)),
      [],
      2,
    ],
    ['all, where the base is empty', [], rows(record('a', 1)), ['d.jsonl a'], 0],
    ['none, where all was deleted', rows(record('a', 1)), [], [], 0],
    ['also those that cannot be read', [skipped], [skipped], ['skipped empty file'], 0],
    ['pointers to other content', [pointer('a')], [pointer('b')], ['skipped a pointer'], 0],
  ])('are those that are %s', async (_, base, head, expected, unchanged) => {
    const { change } = source(base, head);
    expect(await codes(change.head())).toEqual(expected);
    expect(change.unchanged()).toBe(unchanged);
  });

  test.each<[string, readonly string[], string[]]>([
    ['not if nothing has changed', [], []],
    ['if their file has changed', ['x.c'], ['skipped empty file']],
    [
      'if a file that is read together with theirs has changed',
      ['companion of x.c', 'companion of p.c'],
      ['skipped empty file', 'skipped a pointer'],
    ],
    ['not if they are a pointer to content that the base names, in a changed file', ['p.c'], []],
  ])('are data that cannot be read: %s', async (_, changed, expected) => {
    const rowsOfBoth = [skipped, pointer('a')];
    const { change } = source(rowsOfBoth, rowsOfBoth, [], changed);
    expect(await codes(change.head())).toEqual(expected);
    expect(change.unchanged()).toBe(0);
  });

  test('begin with data of the head that cannot be read, so that it is reported', async () => {
    const unread = [{ path: 'l.c', record: null, reason: 'a link' }];
    expect(await codes(source([], rows(record('a', 1)), unread).change.head())).toEqual([
      ...['skipped a link', 'd.jsonl a'],
    ]);
  });

  test('are the same at every reading, and the base is read once', async () => {
    const { change, reads } = source(rows(record('a', 1)), rows(record('a', 1), record('b', 2)));
    expect(await codes(change.base?.() ?? stream([]))).toEqual(['d.jsonl a']);
    expect(await codes(change.head())).toEqual(await codes(change.head()));
    expect(change.unchanged()).toBe(1);
    expect(reads).toEqual(['base', 'head', 'head']);
  });

  test('report once how much of the base could not be read', async () => {
    const { change, unreadable } = source([skipped, skipped], []);
    await codes(change.head());
    await codes(change.base?.() ?? stream([]));
    expect(unreadable).toEqual([2]);
  });
});
