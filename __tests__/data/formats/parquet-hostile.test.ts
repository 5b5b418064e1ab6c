import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import type { ChunkEdits } from '../../../src/data/formats/parquet/write/chunk-edits.js';
import { rewriteParquet } from '../../../src/data/formats/parquet/write/rewrite-parquet.js';
import { readFooter } from '../../../src/data/formats/parquet/footer.js';
import { bufferAccess } from '../../../src/data/formats/parquet/random-access.js';
import { readParquetRows } from '../../../src/data/formats/parquet/read-parquet.js';
import { i32, i64 } from '../../../src/data/formats/parquet/thrift-fields.js';
import type { ThriftStruct, ThriftValue } from '../../../src/data/formats/parquet/thrift.js';
import { thriftBytes } from '../../../src/data/formats/parquet/write/thrift-writer.js';
import { UnreadableParquet } from '../../../src/data/formats/parquet/unreadable-parquet.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { collect } from '../temporary-folder.js';
import { FIXTURES, fixture } from '../parquet-fixture.js';
import { readdirSync } from 'node:fs';

/** The reason for which a file, or the first of its rows that cannot be read, is unread. */
async function reasonOf(bytes: Buffer): Promise<string> {
  try {
    const rows = await collect(readParquetRows(bufferAccess(bytes), { maxRecordBytes: 1_000_000 }));
    const bad = rows.find((row) => !row.ok);
    return bad?.ok === false ? bad.reason : 'all rows were read';
  } catch (error) {
    if (error instanceof UnreadableParquet) return error.message;
    throw error;
  }
}

const struct = (fields: Readonly<Record<number, ThriftValue>>): ThriftStruct => ({
  kind: 'struct',
  fields: new Map(Object.entries(fields).map(([id, value]) => [Number(id), value])),
});
const text = (value: string): ThriftValue => ({ kind: 'binary', value: Buffer.from(value) });
const list = (items: readonly ThriftValue[], elementCode = 12): ThriftValue => ({
  kind: 'list',
  code: 9,
  elementCode,
  items,
});

const BYTES = 6;
const column = (name: string, repetition = 0): ThriftStruct =>
  struct({ 1: i32(BYTES), 3: i32(repetition), 4: text(name) });
const group = (name: string, children: number): ThriftStruct =>
  struct({ 3: i32(0), 4: text(name), 5: i32(children) });

interface Chunk {
  readonly path: readonly string[];
  readonly start: number;
  readonly length: number;
  readonly values: number;
  readonly codec?: number;
}

function chunk({ path, start, length, values, codec = 0 }: Chunk): ThriftStruct {
  const names = list(path.map(text), 8);
  const sizes = { 5: i64(values), 6: i64(length), 7: i64(length), 9: i64(start) };
  return struct({
    2: i64(0),
    3: struct({ 1: i32(BYTES), 2: list([i32(0)], 5), 3: names, 4: i32(codec), ...sizes }),
  });
}

/** A file with the given data and footer. */
function file(data: Buffer, footer: ThriftStruct): Buffer {
  return withFooter(data, thriftBytes(footer));
}

function withFooter(data: Buffer, content: Buffer): Buffer {
  const tail = Buffer.from('\0\0\0\0PAR1');
  tail.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from('PAR1'), data, content, tail]);
}

function footer(
  schema: readonly ThriftStruct[],
  rows: number,
  chunks: readonly ThriftStruct[],
): ThriftStruct {
  const groups = chunks.length === 0 ? [] : [struct({ 1: list(chunks), 2: i64(0), 3: i64(rows) })];
  return struct({ 1: i32(2), 2: list(schema), 3: i64(rows), 4: list(groups) });
}

/** A data page of version 1 with values in the encoding PLAIN. */
function page(values: number, length: number, body: Buffer, encoding = 0): Buffer {
  const details = struct({ 1: i32(values), 2: i32(encoding), 3: i32(3), 4: i32(3) });
  return Buffer.concat([
    thriftBytes(struct({ 1: i32(0), 2: i32(length), 3: i32(body.length), 5: details })),
    body,
  ]);
}

const FLAT = [group('root', 1), column('func')];

/** A file of one column with the given pages. */
function flat(data: Buffer, rows: number, codec = 0, schema: readonly ThriftStruct[] = FLAT): Buffer {
  const one = chunk({ path: ['func'], start: 4, length: data.length, values: rows, codec });
  return file(data, footer(schema, rows, [one]));
}

const GZIP = 2;
const ZSTD = 6;

describe('footers that lie', () => {
  const none = Buffer.alloc(0);
  const simple = (changes: Partial<Chunk>) => {
    const data = page(1, 5, Buffer.from('\x01\0\0\0a'));
    const honest = { path: ['func'], start: 4, length: data.length, values: 1 };
    return file(data, footer(FLAT, 1, [chunk({ ...honest, ...changes })]));
  };
  const nested = (depth: number) => [
    ...Array.from({ length: depth }, (_, level) => group(`g${String(level)}`, 1)),
    column('func'),
  ];
  const tooDeep = Buffer.concat([Buffer.alloc(500_000, 0x1c), Buffer.alloc(500_000)]);
  const emptyStructs = Buffer.concat([
    Buffer.of(0x29, 0xfc, 0x80, 0x80, 0x80, 0x04),
    Buffer.alloc(3_000_000),
  ]);

  const cases: readonly (readonly [string, Buffer, string | RegExp])[] = [
    ['an empty file', none, 'not a whole Parquet file: no PAR1 at its end'],
    ['half a file', fixture('records').subarray(0, 2000), 'not a whole Parquet file: no PAR1 at its end'],
    ['an encrypted footer', Buffer.from('PARE\0\0\0\0\0\0\0\0PARE'), 'encrypted Parquet: decrypt it first'],
    [
      'a footer longer than the file',
      Buffer.from('PAR1....\xff\0\0\0PAR1', 'latin1'),
      'a footer of 255 bytes, longer than the file',
    ],
    [
      'a footer of 4 GB',
      Buffer.from('PAR1....\xff\xff\xff\xffPAR1', 'latin1'),
      /^a footer of 4294967295 bytes, more than 16777216/,
    ],
    ['a footer of zeros', withFooter(none, Buffer.alloc(1000)), 'a schema that ends early'],
    [
      'a footer nested 500,000 levels deep',
      withFooter(none, tooDeep),
      'metadata nested more than 32 levels deep',
    ],
    [
      'a list of 2^30 elements',
      withFooter(none, Buffer.of(0x29, 0xfc, 0x80, 0x80, 0x80, 0x80, 0x04)),
      'the metadata ends early',
    ],
    ['3,000,000 empty structures', withFooter(none, emptyStructs), 'metadata of more than 2000000 values'],
    [
      'a number of a million bytes',
      withFooter(none, Buffer.concat([Buffer.of(0x16), Buffer.alloc(1_000_000, 0xff)])),
      'metadata with a number beyond 2^53',
    ],
    [
      'a million columns',
      file(
        none,
        footer([group('root', 1_000_000), ...Array.from({ length: 100_000 }, () => column('c'))], 0, []),
      ),
      'a schema of 100001 elements, more than 20000',
    ],
    [
      'a schema that counts on itself',
      file(none, footer([group('root', 1), group('root', 1)], 0, [])),
      'a schema that ends early',
    ],
    [
      'a schema with elements left over',
      file(none, footer([group('root', 1), column('a'), column('b')], 0, [])),
      'a schema whose counts of children do not fit its elements',
    ],
    [
      'a schema of 100 levels',
      file(none, footer([...nested(100)], 0, [])),
      'a schema nested more than 32 levels deep',
    ],
    [
      'an offset behind the end',
      simple({ start: 1e15 }),
      /^column "func" is at bytes 1000000000000000 to \d+, outside/,
    ],
    [
      'an offset within the magic bytes',
      simple({ start: 2 }),
      /^column "func" is at bytes 2 to \d+, outside/,
    ],
    ['a column of another name', simple({ path: ['other'] }), 'column "func" is described as "other"'],
    ['an unknown codec', simple({ codec: 3 }), 'column "func" is compressed by the unsupported codec 3'],
    [
      '10^12 rows',
      file(none, footer(FLAT, 1e12, [chunk({ path: ['func'], start: 4, length: 0, values: 1e12 })])),
      /^1000000000000 rows of 1 columns in only \d+ bytes$/,
    ],
    [
      'two columns at one place',
      file(
        page(1, 5, Buffer.from('\x01\0\0\0a')),
        footer(
          [group('root', 2), column('a'), column('b')],
          1,
          ['a', 'b'].map((name) => chunk({ path: [name], start: 4, length: 20, values: 1 })),
        ),
      ),
      'column "b" overlaps another one',
    ],
  ];

  test.each(cases)('%s', async (_, bytes, reason) => {
    const given = await reasonOf(bytes);
    expect(given).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason));
  });
});

describe('pages that lie', () => {
  const zeros = gzipSync(Buffer.alloc(10_000_000));
  /** A frame of 19 bytes with 98,047 matches of 65,539 bytes each. */
  const zstdLoop = Buffer.from([
    0x28, 0xb5, 0x2f, 0xfd, 0x20, 100, 0x4d, 0, 0, 0, 255, 0xff, 0xff, 0x54, 0, 0, 52, 1,
  ]);
  const lz4Loop = Buffer.concat([Buffer.of(0x1f, 0x61, 1, 0), Buffer.alloc(1_000_000, 255)]);
  const nullable = [group('root', 1), column('func', 1)];

  const cases: readonly (readonly [string, Buffer, string | RegExp])[] = [
    [
      'a page of 2 GB',
      flat(page(1, 2 ** 31 - 1, Buffer.alloc(10)), 1),
      /a page of 2147483647 bytes, more than 268435456: write smaller pages/,
    ],
    [
      'gzip that gives more than the page',
      flat(page(1, 100, zeros), 1, GZIP),
      /a page is not 100 bytes compressed by gzip/,
    ],
    ['zstd that loops', flat(page(1, 100, zstdLoop), 1, ZSTD), /a page is not 100 bytes compressed by zstd/],
    ['lz4 that loops', flat(page(1, 100, lz4Loop), 1, 7), /a page is not 100 bytes compressed by lz4/],
    [
      'snappy of another length',
      flat(page(1, 100, Buffer.from('\xff\xff\xff\xff\x07abc', 'latin1')), 1, 1),
      /a page is not 100 bytes compressed by snappy/,
    ],
    [
      'a page longer than its column',
      flat(page(1, 100, Buffer.alloc(100)).subarray(0, 60), 1),
      /a page ends early/,
    ],
    [
      'a value longer than its page',
      flat(page(1, 5, Buffer.from('\xff\xff\xff\xffa', 'latin1')), 1),
      /a page ends early/,
    ],
    [
      'levels longer than their page',
      flat(page(1, 5, Buffer.from('\xff\xff\xff\x7fa', 'latin1')), 1, 0, nullable),
      /a page ends early/,
    ],
    [
      'a dictionary that is missing',
      flat(page(1, 2, Buffer.of(1, 2), 8), 1),
      /a page refers to a dictionary that is missing/,
    ],
    [
      '2^31 deltas of no bits',
      flat(
        page(
          1,
          20,
          Buffer.from([128, 1, 4, 255, 255, 255, 255, 7, ...Array.from({ length: 12 }, () => 0)]),
          6,
        ),
        1,
      ),
      /a page of 2147483647 values/,
    ],
    [
      'an encoding that nobody knows',
      flat(page(1, 5, Buffer.alloc(5), 77), 1),
      /a page in the unsupported encoding 77/,
    ],
    [
      '10^9 nulls in one list',
      flat(
        page(
          1e9,
          20,
          Buffer.from([6, 0, 0, 0, 128, 168, 214, 185, 7, 1, 6, 0, 0, 0, 128, 168, 214, 185, 7, 0]),
        ),
        1,
        0,
        [group('root', 1), column('func', 2)],
      ),
      /more than 1000000000 values in only \d+ bytes/,
    ],
    [
      'fewer rows than the footer says',
      flat(page(1, 5, Buffer.from('\x01\0\0\0a')), 3),
      /fewer rows than its row group; rows 2 to 3 of row group 1 are unread/,
    ],
    [
      'more rows than the footer says',
      flat(Buffer.concat([1, 2].map(() => page(1, 5, Buffer.from('\x01\0\0\0a')))), 1),
      /more rows than its row group/,
    ],
  ];

  test.each(cases)('%s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toEqual(expect.stringMatching(reason));
  });

  test('a bomb of pages that each are within the limits', async () => {
    const length = 2 ** 25;
    const body = gzipSync(Buffer.concat([Buffer.from('\x01\0\0\0a'), Buffer.alloc(length - 5)]));
    const pages = Array.from({ length: 11 }, () => page(1, length, body));
    const bytes = flat(Buffer.concat(pages), pages.length, GZIP);
    expect(await reasonOf(bytes)).toMatch(
      /^column "func": \d+ bytes that expand to more than \d+ .*; rows 11 to 11 /,
    );
  });
});

/** Writes a file without its first row, as far as it can be read. */
async function withoutFirstRow(bytes: Buffer): Promise<void> {
  const access = bufferAccess(bytes);
  try {
    const edits = new Map([[0, { removed: new Set([0]), cells: new Map<number, ChunkEdits['cells']>() }]]);
    for (const patch of await rewriteParquet(access, await readFooter(access), edits)) {
      if (!(patch.bytes instanceof Uint8Array)) await collect(patch.bytes);
    }
  } catch (error) {
    if (!(error instanceof UnreadableParquet)) throw error;
  }
}

/** A hang fails: this is far above the slowest input. */
const MOST_MILLISECONDS = 5000;

test('damaged files are read and written, or have a reason, and soon', async () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.parquet'));
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (name, flips, isInFooter) => {
        const bytes = fixture(name.replace('.parquet', ''));
        const { start } = await readFooter(bufferAccess(bytes));
        const from = isInFooter ? start : 4;
        for (const [at, value] of flips) bytes[from + (at % (bytes.length - from))] = value;
        const began = performance.now();
        await reasonOf(bytes);
        await withoutFirstRow(bytes);
        slowest = Math.max(slowest, performance.now() - began);
      },
    ),
    fuzzRuns(300),
  );
  expect(slowest).toBeLessThan(MOST_MILLISECONDS);
});
