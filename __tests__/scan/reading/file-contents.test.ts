import { describe, expect, test } from '@jest/globals';
import {
  differenceOf,
  type FileContent,
  FileContents,
  hashOfContents,
} from '../../../src/scan/reading/file-contents.js';
import { ShardOwnership } from '../../../src/scan/reading/ownership.js';
import {
  fileAt,
  firstPositionIn,
  MOST_FILES,
  MOST_ROWS_PER_FILE,
} from '../../../src/scan/reading/positions.js';
import { toSubject } from '../../../src/scan/reading/subject.js';
import { record } from '../fakes.js';

/** Files by name, with their rows; no rows: it was not read. */
function contents(...files: readonly (readonly [path: string, ...rows: readonly string[]])[]): FileContent[] {
  const all = new FileContents();
  for (const [path, ...rows] of files) {
    all.begin(path);
    for (const row of rows) all.add([row]);
  }
  return [...all.all()];
}

describe('the contents of files', () => {
  const before = contents(['a', '1', '2'], ['b'], ['c', '3']);

  test.each<[string, FileContent[], string | null]>([
    ['is nothing', contents(['a', '1', '2'], ['b'], ['c', '3']), null],
    ['is a row', contents(['a', '1', '2'], ['b'], ['c', '4']), '"c" differs'],
    ['is the order of rows', contents(['a', '2', '1'], ['b'], ['c', '3']), '"a" differs'],
    ['is a file with rows that had none', contents(['a', '1', '2'], ['b', '1'], ['c', '3']), '"b" differs'],
    ['is a new file', contents(['a', '1', '2'], ['b'], ['bb', '1'], ['c', '3']), '"bb" is new'],
    ['is a missing file', contents(['a', '1', '2'], ['c', '3']), '"b" is missing'],
    ['is the order of files', contents(['b'], ['a', '1', '2'], ['c', '3']), '"b" differs'],
    [
      'is a file that is named twice',
      contents(['a', '1', '2'], ['b'], ['c', '3'], ['c', '3']),
      '"c" differs',
    ],
  ])('say what differs: it %s', (_, now, expected) => {
    expect(differenceOf(before, now, () => true)).toBe(expected);
    expect(hashOfContents(now) === hashOfContents(before)).toBe(expected === null);
  });

  test('are compared by name alone where a file was not read', () => {
    const now = contents(['a'], ['b'], ['c', '3']);
    expect(differenceOf(before, now, (number) => number === 2)).toBeNull();
    expect(differenceOf(before, now, (number) => number === 0)).toBe('"a" differs');
  });

  test('are those of a file without a name where no file begins', () => {
    const all = new FileContents();
    expect(all.all()).toEqual([]);
    all.add(['x']);
    expect(all.all()).toEqual([{ path: '', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });
});

describe('positions', () => {
  test.each([0, 1, 77, MOST_FILES - 1])('of file %d are its own', (number) => {
    const first = firstPositionIn(number);
    expect([fileAt(first), fileAt(first + MOST_ROWS_PER_FILE - 1)]).toEqual([number, number]);
    expect(Number.isSafeInteger(2 * (first + MOST_ROWS_PER_FILE - 1) + 1)).toBe(true);
  });

  test('that a shard by files cannot give are refused with a remedy', () => {
    const shard = new ShardOwnership({ index: 1, of: 2 }, 'file');
    expect(() => shard.begins('z.c', MOST_FILES)).toThrow('at most 16777216 files: "z.c" is beyond that');
    shard.begins('d.jsonl', 4);
    const beyond = toSubject(record('code', 1), firstPositionIn(4) + MOST_ROWS_PER_FILE);
    expect(() => shard.owns(beyond)).toThrow('at most 268435456 rows in a file: "d.jsonl" is beyond that');
  });
});
