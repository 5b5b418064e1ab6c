import { expect, test } from '@jest/globals';
import { DEFAULT_SINCE, parseSince, sinceOf } from '../../src/change/since.js';
import { linesPerRecord } from '../../src/change/lines-per-record.js';
import { recordsAdded } from '../../src/change/records-added.js';

test.each([
  ['off', { kind: 'off' }],
  ['1000 records', { kind: 'records', records: 1000 }],
  ['1 record', { kind: 'records', records: 1 }],
  ['2026-01-31', { kind: 'date', date: '2026-01-31' }],
  ['2026-01-31T10:00:00Z', { kind: 'date', date: '2026-01-31T10:00:00Z' }],
  ['2026-13-31', { kind: 'commit', name: '2026-13-31' }],
  ['1000', { kind: 'commit', name: '1000' }],
  ['main~3', { kind: 'commit', name: 'main~3' }],
])('%s', (text, expected) => {
  expect(parseSince(text)).toEqual(expected);
});

test('a change and a branch have a window if nothing is given', () => {
  expect(sinceOf({ since: null })).toEqual(DEFAULT_SINCE);
  expect(sinceOf({ since: 'off' })).toEqual({ kind: 'off' });
});

test.each([
  ['a.jsonl', 10, 10],
  ['A.CSV', 10, 10],
  ['a.c', 40, 2],
  ['a.parquet', null, 100],
])('records added to %s', (name, lines, expected) => {
  expect(recordsAdded(name, lines)).toBe(expected);
});

test.each([
  ['a,b\n1,2\n3,4\n', 1],
  ['code,label\n"int f(void)\n{\n}\n",0\n"int g;",1\n', 2],
  ['', 1],
  ['"never ends\n\n', 2],
])('lines of a record of %j', (text, expected) => {
  expect(linesPerRecord(text)).toBe(expected);
});
