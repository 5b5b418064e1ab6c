import { describe, expect, test } from '@jest/globals';
import type { FormatLine, FormatMemoryLine } from '../../../bench/formats/format-line.js';
import { planOf } from '../../../bench/formats/format-plans.js';
import { renderFormatMemory, renderFormats } from '../../../bench/formats/format-tables.js';

const CODE = { code: { commit: null, probe: 'abc' } };

const LINE: FormatLine & typeof CODE = {
  ...{ file: 'a.csv', format: 'csv', fields: 'code: `func`, label: `target`', records: 100, units: 110 },
  languages: ['c', 'java', 'go', 'rust'].map((value, index) => ({ value, count: 50 - index })),
  ...{ planted: 5, found: 4, falseCalls: 1, unread: 0, victim: 'probe' },
  power: { records: 110, carriers: 9 },
  ...{ seconds: 12.3, peakMebibytes: 200.4 },
  clean: { records: 95, removed: 5, edited: 0, wrong: 0 },
  purified: 'bzip2 is read, | but not written',
  ...CODE,
};

const cellsOf = (text: string | null, start: string) =>
  (text ?? '')
    .split('\n')
    .filter((line) => line.startsWith(start))
    .map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim()));

describe('the table of formats', () => {
  test('has the newest line of each file, and its fields', () => {
    const text = renderFormats([{ ...LINE, found: 0 }, LINE]);
    expect(cellsOf(text, '| `a.csv`')).toEqual([
      [
        ...['', '`a.csv`', 'csv', '100', '110', 'c 50, java 49, go 48, 1 more', '12', '200 MiB'],
        ...['labels (9 or more of 110)', '0', '4 of 5', '1', 'equal but for 5 removed'],
        ...['bzip2 is read, \\| but not written', ''],
      ],
    ]);
    expect(text).toContain('- `a.csv`: code: `func`, label: `target`');
  });

  test('says what was not rewritten as it should be', () => {
    const purified = { records: 95, removed: 1, edited: 4, wrong: 2 };
    expect(renderFormats([{ ...LINE, power: null, purified }])).toContain('2 of 95 records differ');
  });

  test('nothing measured, nothing said', () => {
    expect([renderFormats([]), renderFormatMemory([])]).toEqual([null, null]);
  });
});

test('the table of memory has both ways of a format and size in a row', () => {
  const line = (over: Partial<FormatMemoryLine>): FormatMemoryLine & typeof CODE => ({
    ...{ format: 'CSV', megabytes: 50, records: 9, way: 'read', seconds: 1.2, peakMebibytes: 99.6 },
    ...over,
    ...CODE,
  });
  const text = renderFormatMemory([line({}), line({ way: 'inspect', seconds: 3 }), line({ megabytes: 500 })]);
  expect(cellsOf(text, '| CSV')).toEqual([
    ['', 'CSV', '50 MB', '9', '1', '100 MiB', '3', '100 MiB', ''],
    ['', 'CSV', '500 MB', '9', '1', '100 MiB', '–', '–', ''],
  ]);
});

test.each([
  ['devign-valid-array.json.gz', ['func']],
  ['unknown.csv', undefined],
])('the plan of %s', (file, code) => {
  expect(planOf(file)?.code).toEqual(code);
});
