import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../src/data/row.js';
import type { SideData } from '../../src/change/change-side.js';
import { ChangeSource } from '../../src/change/change-source.js';
import { record, stream, unit, unitRow } from '../scan/fakes.js';

const skipped: Row = { kind: 'skipped', skipped: { path: 'x.c', record: null, reason: 'empty file' } };

/** A pointer of Git LFS to content whose hash is all of one digit. */
const pointer = (digit: string): Row => ({
  kind: 'skipped',
  skipped: { path: 'p.c', record: null, reason: 'a pointer', pointer: { oid: digit.repeat(64), bytes: 1 } },
});

function side(name: string, left: SideData['left'] = []): SideData {
  return { cwd: name, paths: ['.'], left, folder: null };
}

function source(base: readonly Row[], head: readonly Row[], left: SideData['left'] = []) {
  const reads: string[] = [];
  const unreadable: number[] = [];
  const read = ({ cwd }: SideData) => {
    reads.push(cwd);
    return stream(cwd === 'base' ? base : head);
  };
  const sides = { base: side('base'), head: side('head', left) };
  return { change: new ChangeSource(sides, read, (rows) => unreadable.push(rows)), reads, unreadable };
}

async function codes(rows: AsyncIterable<Row>): Promise<string[]> {
  const all: string[] = [];
  for await (const row of rows) {
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
      'not what stands in a renamed file',
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
    ['not pointers to content that the base names', [pointer('a')], [pointer('a')], [], 0],
    ['pointers to other content', [pointer('a')], [pointer('b')], ['skipped a pointer'], 0],
  ])('are those that are %s', async (_, base, head, expected, unchanged) => {
    const { change } = source(base, head);
    expect(await codes(change.head())).toEqual(expected);
    expect(change.unchanged()).toBe(unchanged);
  });

  test('begin with what was left out of the head, so that it is told', async () => {
    const left = [{ path: 'l.c', record: null, reason: 'a link' }];
    expect(await codes(source([], rows(record('a', 1)), left).change.head())).toEqual([
      ...['skipped a link', 'd.jsonl a'],
    ]);
  });

  test('are the same at every reading, and the base is read once', async () => {
    const { change, reads } = source(rows(record('a', 1)), rows(record('a', 1), record('b', 2)));
    expect(await codes(change.base())).toEqual(['d.jsonl a']);
    expect(await codes(change.head())).toEqual(await codes(change.head()));
    expect(change.unchanged()).toBe(1);
    expect(reads).toEqual(['base', 'head', 'head']);
  });

  test('tell once how much of the base could not be read', async () => {
    const { change, unreadable } = source([skipped, skipped], []);
    await codes(change.head());
    await codes(change.base());
    expect(unreadable).toEqual([2]);
  });
});
