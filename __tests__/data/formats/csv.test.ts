import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvCells } from '../../../src/data/formats/csv/csv-cells.js';
import { delimiterOf, looksLikeCsv } from '../../../src/data/formats/csv/csv-dialect.js';
import { csvRecord } from '../../../src/data/formats/csv/csv-record.js';
import { csvRows } from '../../../src/data/formats/csv/csv-rows.js';
import { CsvSplitter } from '../../../src/data/formats/csv/csv-splitter.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { collect, stream } from '../temporary-folder.js';

async function records(content: string | Uint8Array, { path = 'd.csv', maxBytes = 1000 } = {}) {
  const rows = await collect(csvRows(path, stream(content), maxBytes));
  return rows.map(csvRecord).map((record) => {
    const place = `${String(record.number)}@${String(record.line)}`;
    return record.ok ? [place, record.value] : [place, record.reason];
  });
}

describe('tables', () => {
  const rows: [string, string, unknown[]][] = [
    ['plain', 'a,b\n1,2\n', [['1@2', { a: '1', b: '2' }]]],
    ['without a line end', 'a,b\n1,2', [['1@2', { a: '1', b: '2' }]]],
    ['with CRLF', 'a,b\r\n1,2\r\n', [['1@2', { a: '1', b: '2' }]]],
    ['with old line ends', 'a,b\r1,2\r', [['1@1', { a: '1', b: '2' }]]],
    ['with a byte-order mark', '\uFEFFa,b\n1,2\n', [['1@2', { a: '1', b: '2' }]]],
    ['with quotes', 'a,b\n"x ""y"", z",2\n', [['1@2', { a: 'x "y", z', b: '2' }]]],
    [
      'with cells over many lines',
      'a,b\n"x\n\ny",2\n3,4\n',
      [
        ['1@2', { a: 'x\n\ny', b: '2' }],
        ['2@5', { a: '3', b: '4' }],
      ],
    ],
    ['with an index, as pandas writes it', ',func\n0,f\n', [['1@2', { 'Unnamed: 0': '0', func: 'f' }]]],
    ['with a name twice', 'a,a,a.1\n1,2,3\n', [['1@2', { a: '1', 'a.2': '2', 'a.1': '3' }]]],
    ['with missing cells', 'a,b\n,""\n', [['1@2', { a: null, b: '' }]]],
    ['with tabs', 'a\tb\nf(x, y)\t2\n', [['1@2', { a: 'f(x, y)', b: '2' }]]],
    ['with semicolons', 'a;b\n"x;";2\n', [['1@2', { a: 'x;', b: '2' }]]],
    ['with bars', 'a|b\nx|2\n', [['1@2', { a: 'x', b: '2' }]]],
    ['of one column', 'func\n"f(a, b)"\n', [['1@2', { func: 'f(a, b)' }]]],
    ['with empty lines', 'a,b\n\n1,2\n\n', [['1@3', { a: '1', b: '2' }]]],
    ['with a quote in a cell', 'a,b\nx"y,2\n', [['1@2', { a: 'x"y', b: '2' }]]],
    ['with text behind a quote', 'a,b\n"x"y"z,2\n', [['1@2', { a: 'xy"z', b: '2' }]]],
    [
      'without names',
      '"int f()\n{}",1\n"g",0\n',
      [
        ['1@1', { 0: 'int f()\n{}', 1: '1' }],
        ['2@3', { 0: 'g', 1: '0' }],
      ],
    ],
    ['of names alone', 'a,b\n', []],
    ['that is empty', '', []],
  ];
  test.each(rows)('%s', async (_name, content, expected) => {
    expect(await records(content)).toEqual(expected);
    expect(await records(Buffer.from(content))).toEqual(expected);
  });

  test('a column may be named like a part of every object', async () => {
    const [row] = await records('__proto__,constructor\nx,y\n');
    expect(JSON.stringify(row?.[1])).toBe('{"__proto__":"x","constructor":"y"}');
  });
});

describe('what cannot be read is named, and the rest is read', () => {
  const rows: [string, string, unknown[]][] = [
    [
      'fewer cells',
      'a,b\n1\n3,4\n',
      [
        ['1@2', '1 cells, fewer than the 2 columns'],
        ['2@3', { a: '3', b: '4' }],
      ],
    ],
    [
      'more cells',
      'a,b\n1,2,3\n3,4\n',
      [
        ['1@2', 'more cells than the 2 columns'],
        ['2@3', { a: '3', b: '4' }],
      ],
    ],
    [
      'a quote that is not closed',
      'a,b\n1,2\n"x,4\n',
      [
        ['1@2', { a: '1', b: '2' }],
        ['2@3', 'a quote is opened and not closed in 5 bytes'],
      ],
    ],
    [
      'a long row',
      `a,b\n${'x'.repeat(2000)},2\n3,4\n`,
      [
        ['1@2', 'row of 2002 bytes, more than 1000'],
        ['2@3', { a: '3', b: '4' }],
      ],
    ],
    [
      'names that cannot be read',
      `${'a,'.repeat(600)}\n1,2\n`,
      [
        ['1@1', 'row of 1200 bytes, more than 1000'],
        ['2@2', 'the first row, with the names of the columns, cannot be read'],
      ],
    ],
  ];
  test.each(rows)('%s', async (_name, content, expected) => {
    expect(await records(content)).toEqual(expected);
  });

  const SWALLOWED = expect.stringContaining('holds lines that are rows where quotes mean nothing');
  test.each<[string, string, string, unknown[]]>([
    [
      'rows in a quoted cell, with tabs',
      'd.tsv',
      'label\tcode\n1\tf();\n0\t"g();\n1\th();\n0\ti();"\n1\tj();\n',
      [
        ['1@2', { label: '1', code: 'f();' }],
        ['2@3', SWALLOWED],
        ['3@6', { label: '1', code: 'j();' }],
      ],
    ],
    ['in the first row', 'd.tsv', 'label\tcode\nbad\t"g();\ngood\th();\n"\n', [['1@2', SWALLOWED]]],
    ['with commas', 'd.csv', 'code,label\n"f();\ng(),1\nh();",0\n', [['1@2', SWALLOWED]]],
    ['with commas, the last row', 'd.csv', 'label,code\n0,"f();\n1,g();"\n', [['1@2', SWALLOWED]]],
    [
      'of a table without short values',
      'd.tsv',
      'prompt\tcode\n"write it\tf();\nand it\tg();\nand it\th();\nor it\ti();"\t"j();"\n',
      [['1@2', SWALLOWED]],
    ],
    [
      'not where code has the delimiter',
      'd.csv',
      'code,label\n"int f(int a, int b)\n{\n  g(a, b);\n  return h(a, 1);\n}",0\n',
      [['1@2', { code: 'int f(int a, int b)\n{\n  g(a, b);\n  return h(a, 1);\n}', label: '0' }]],
    ],
    [
      'not where code is indented by tabs',
      'd.tsv',
      'label\tcode\n0\t"f()\n{\n\tg();\n}"\n',
      [['1@2', { label: '0', code: 'f()\n{\n\tg();\n}' }]],
    ],
  ])('%s', async (_name, path, content, expected) => {
    expect(await records(content, { path })).toEqual(expected);
  });

  test('a byte in no encoding', async () => {
    const bytes = Buffer.from('a,b\n?,2\ncaf?,4\n', 'latin1');
    bytes[4] = 0x81;
    bytes[11] = 0xe9;
    expect(await records(bytes)).toEqual([
      ['1@2', 'not UTF-8 at byte 4'],
      ['2@3', { a: 'café', b: '4' }],
    ]);
  });

  test('a million columns', async () => {
    const content = `${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}\n`;
    expect(await records(content, { maxBytes: 3_000_000 })).toEqual([['1@2', 'more than 10000 columns']]);
  });

  test('a quote that is not closed does not hide the rest of a file, and is not held', async () => {
    async function* long() {
      await Promise.resolve();
      yield Buffer.from('a,b\n"x,1\n');
      for (let i = 0; i < 257; i++) yield Buffer.from('y,2\n'.repeat(16_384));
    }
    const rows = await collect(csvRows('d.csv', long(), 1000));
    const [first, second] = rows.map(csvRecord);
    expect(first).toMatchObject({ ok: false, number: 1, line: 2 });
    expect(first?.bytes).toBeGreaterThan(16 * 1024 ** 2);
    expect(first?.bytes).toBeLessThan(16 * 1024 ** 2 + 100);
    expect(second).toMatchObject({ ok: true, number: 2, value: { a: 'y', b: '2' } });
  });
});

describe('the delimiter', () => {
  const rows: [string, string, string][] = [
    ['d.csv', 'a;b\n1,5;2\n', ';'],
    ['d.csv', 'func\nf(a, b)\n', ','],
    ['d.tsv', 'func\nf\n', '\t'],
    ['d.tsv', 'a\tb,c\n1\t2,3\n', '\t'],
    ['d.csv', 'a\tb,c\n1\t2,3\n', ','],
    ['d.csv', 'a,b', ','],
    ['d.csv', '"a";"b"\n"x, y";"z"\n', ';'],
  ];
  test.each(rows)('of %s %j is %j', (path, content, delimiter) => {
    expect(delimiterOf(path, Buffer.from(content))).toBe(delimiter);
  });
});

describe('a table by its content', () => {
  test.each([
    ['func,target\nf,1\ng,0\n', true],
    [',func,target\n0,f,1\n1,g,0\n', true],
    ['func\nf\ng\n', false],
    ['#include <stdio.h>\nint a, b;\nint c, d;\n', false],
    ['func,target\nf,1\ng\n', false],
    ['', false],
  ])('%j: %p', (content, expected) => {
    expect(looksLikeCsv(Buffer.from(content))).toBe(expected);
  });
});

const anyTable = fc
  .array(fc.constantFrom('a', 'é', '"', '""', ',', '\n', '\r', '\r\n', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  const limits = { maxBytes: 1000, maxQuotedBytes: 1000 };
  const split = (...pieces: Uint8Array[]) => {
    const splitter = new CsvSplitter(0x2c, limits);
    return [...pieces.flatMap((piece) => [...splitter.push(piece)]), ...splitter.finish()];
  };

  test('has the same records wherever it is cut', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 5 }), (text, size) => {
        const bytes = Buffer.from(text);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        expect(split(...pieces)).toEqual(split(bytes));
      }),
      fuzzRuns(300),
    );
  });

  test('is in its records and line ends, without a gap', () => {
    fc.assert(
      fc.property(anyTable, (text) => {
        const bytes = Buffer.from(text);
        let at = 0;
        for (const { start, length, endLength, bytes: own } of split(bytes)) {
          expect(bytes.subarray(at, start).toString()).toMatch(/^[\r\n]*$/);
          expect(own).toEqual(bytes.subarray(start, start + length));
          at = start + length + endLength;
        }
        expect(bytes.subarray(at).toString()).toMatch(/^[\r\n]*$/);
      }),
      fuzzRuns(300),
    );
  });

  test('has no line end in an unquoted cell, and cells cover their record', () => {
    fc.assert(
      fc.property(anyTable, (text) => {
        for (const { bytes, unclosed } of split(Buffer.from(text))) {
          const record = bytes?.toString() ?? '';
          const cells = csvCells(record, ',', Infinity);
          expect(cells.map(({ start, end }) => record.slice(start, end)).join(',')).toBe(record);
          for (const { quoting, value } of cells) {
            if (quoting === 'none' && !unclosed) expect(value).not.toMatch(/[\r\n]/);
          }
        }
      }),
      fuzzRuns(300),
    );
  });

  test('any bytes are read to their end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        for (const row of await collect(csvRows('d', stream(bytes), 50))) csvRecord(row);
      }),
      fuzzRuns(200),
    );
  });
});
