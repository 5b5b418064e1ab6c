import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFooter } from '../../../src/data/formats/parquet/footer.js';
import { readParquetRows, type ParquetRow } from '../../../src/data/formats/parquet/read-parquet.js';
import { bufferAccess } from '../../../src/data/formats/parquet/random-access.js';
import { collect } from '../temporary-folder.js';
import { FIXTURES, fixture } from '../parquet-fixture.js';

const rowsOf = (bytes: Uint8Array, maxRecordBytes = 100_000): Promise<ParquetRow[]> =>
  collect(readParquetRows(bufferAccess(bytes), { maxRecordBytes }));

const inWords = (row: ParquetRow) => (row.ok ? 'a record' : `${String(row.number)}: ${row.reason}`);

describe('reading what pyarrow wrote gives what pyarrow reads', () => {
  const names = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''));

  test.each(names)('%s', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
    const rows = await rowsOf(fixture(name));
    expect(rows.map((row) => (row.ok ? row.value : row.reason))).toEqual(expected);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  });
});

test('a record that is too long has its reason, and the others are read', async () => {
  const rows = await rowsOf(fixture('codec-none'), 80);
  expect(rows.map(inWords).slice(0, 2)).toEqual(['a record', 'a record']);
  expect((await rowsOf(fixture('codec-none'), 60)).map(inWords)[0]).toBe('1: record of more than 60 bytes');
});

test('of a damaged row group, the rows after the damage are unread, and the next row groups are read', async () => {
  const bytes = fixture('records');
  const footer = await readFooter(bufferAccess(bytes));
  const { start = 0, end = 0 } = footer.groups[1]?.chunks[0] ?? {};
  bytes.fill(0xff, start, end);
  const rows = await rowsOf(bytes);
  const bad = rows.filter((row) => !row.ok).map(inWords);
  expect(bad).toEqual([
    expect.stringMatching(/^17: column "func": .*; rows 17 to 32 of row group 2 are unread$/),
  ]);
  expect(rows.filter((row) => row.ok).map(({ number }) => number)).toEqual([
    ...Array.from({ length: 16 }, (_, index) => index + 1),
    ...Array.from({ length: 8 }, (_, index) => index + 33),
  ]);
});
