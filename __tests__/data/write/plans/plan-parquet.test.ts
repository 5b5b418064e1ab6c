import { describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { FORMATS } from '../../../../src/data/formats/data-formats.js';
import type { Unit } from '../../../../src/data/unit.js';
import type { FilePlan, RemovedRow, Replacement } from '../../../../src/data/write/file-plan.js';
import { copyPatched } from '../../../../src/data/write/patch-file.js';
import { CodePurifyError } from '../../../../src/errors.js';
import { fixture } from '../../parquet-fixture.js';
import { temporaryFolder } from '../../temporary-folder.js';

const folder = temporaryFolder();

type Value = Readonly<Record<string, unknown>>;

/** What hyparquet, which shares no code with us, reads. */
async function independently(bytes: Buffer): Promise<{ rows: Value[]; footer: FileMetaData }> {
  const file = new Uint8Array(bytes).buffer;
  return { rows: await parquetReadObjects({ file, compressors }), footer: parquetMetadata(file) };
}

function unit(
  record: number,
  pointer: string,
  code: string,
  span: readonly [number, number] | null = null,
): Unit {
  return {
    path: 'd.parquet',
    record,
    place: {
      kind: 'record',
      format: 'parquet',
      pointer,
      span: span === null ? null : { start: span[0], end: span[1] },
    },
    ...{ language: 'c', code, name: null, startLine: record, endLine: record, startColumn: 0 },
    ...{ label: null, task: 'classification' },
  };
}

const removal = (record: number, pointer: string, code: string): RemovedRow => ({
  path: 'd.parquet',
  record,
  units: [unit(record, pointer, code)],
});

/** Writes the changes of a file into a copy, and returns the plan with the copy's bytes. */
async function rewrite(
  bytes: Buffer,
  removed: readonly RemovedRow[],
  replaced: readonly Replacement[],
): Promise<FilePlan & { readonly bytes: Buffer }> {
  folder.put('d.parquet', bytes);
  rmSync(folder.path('copy.parquet'), { force: true });
  const onDisk = folder.path('d.parquet');
  const plan = await FORMATS.parquet.plan({ path: 'd.parquet', onDisk }, { removed, replaced });
  expect(await copyPatched(onDisk, folder.path('copy.parquet'), plan.patches)).toBe(plan.hash);
  return { ...plan, bytes: folder.bytes('copy.parquet') };
}

const codeOf = (row: Value | undefined) => row?.func as string;

describe.each([
  'records',
  'pandas',
  ...['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'].map((codec) => `codec-${codec}`),
])('%s', (name) => {
  test('rows are removed, and everything else stays: values, schema, metadata, codecs, row groups', async () => {
    const before = await independently(fixture(name));
    const gone = before.rows.flatMap((row, index) =>
      index % 3 === 1 ? [removal(index + 1, '/func', codeOf(row))] : [],
    );
    const after = await independently((await rewrite(fixture(name), gone, [])).bytes);
    expect(after.rows).toEqual(before.rows.filter((_, index) => index % 3 !== 1));
    expect(after.footer.schema).toEqual(before.footer.schema);
    expect(after.footer.key_value_metadata).toEqual(before.footer.key_value_metadata);
    expect(after.footer.created_by).toBe(before.footer.created_by);
    expect(after.footer.row_groups).toHaveLength(before.footer.row_groups.length);
    expect(codecsOf(after.footer)).toEqual(codecsOf(before.footer));
  });

  test('a text is replaced, and only its column chunk changes', async () => {
    const before = await independently(fixture(name));
    const code = codeOf(before.rows[4]);
    const newCode = code.replace('return', `/* ${'ü𝔸'.repeat(50)} */ return`);
    const { bytes, applied, refused } = await rewrite(
      fixture(name),
      [],
      [{ unit: unit(5, '/func', code), newCode }],
    );
    const after = await independently(bytes);
    expect([applied.length, refused]).toEqual([1, []]);
    expect(after.rows).toEqual(before.rows.with(4, { ...before.rows[4], func: newCode }));
    const others = chunkBytes(fixture(name), before.footer).filter((_, index) => index !== 0);
    expect(chunkBytes(bytes, after.footer).filter((_, index) => index !== 0)).toEqual(others);
  });
});

function codecsOf({ row_groups: groups }: FileMetaData): unknown[] {
  return groups.map(({ columns }) => columns.map(({ meta_data: meta }) => meta?.codec));
}

/** The bytes of each column chunk. */
function chunkBytes(bytes: Buffer, { row_groups: groups }: FileMetaData): Buffer[] {
  return groups.flatMap(({ columns }) =>
    columns.map(({ meta_data: meta }) => {
      const start = Number(meta?.dictionary_page_offset ?? meta?.data_page_offset);
      return bytes.subarray(start, start + Number(meta?.total_compressed_size));
    }),
  );
}

describe('nested records', () => {
  test.each(['chats', 'chats-pages'])(
    '%s: a part of one message is replaced, and a record is removed',
    async (name) => {
      const { rows } = await independently(fixture(name));
      const messages = (index: number) => rows[index]?.messages as { content: string }[];
      const content = messages(8)[1]?.content ?? '';
      const code = 'int f8(int a) {';
      const at = content.indexOf(code);
      const replacement = {
        unit: unit(9, '/messages/1/content', code, [at, at + code.length]),
        newCode: 'int g(int a) {',
      };
      const gone = removal(2, '/messages/0/content', messages(1)[0]?.content ?? '');
      const { bytes, applied } = await rewrite(fixture(name), [gone], [replacement]);
      expect(applied).toEqual([replacement]);
      const expected = structuredClone(rows);
      Object.assign((expected[8]?.messages as object[])[1] ?? {}, {
        content: content.replace(code, 'int g(int a) {'),
      });
      expect((await independently(bytes)).rows).toEqual(expected.filter((_, index) => index !== 1));
    },
  );

  test.each(['types', 'types-v2'])('%s: all types stay as they are when a row goes', async (name) => {
    const { rows } = await independently(fixture(name));
    const { bytes } = await rewrite(fixture(name), [removal(1, '/text', 'int f(void);')], []);
    expect((await independently(bytes)).rows).toEqual(rows.slice(1));
  });
});

test('a removed value is nowhere in the new file, not even in the dictionary or the statistics', async () => {
  const before = await independently(fixture('codec-none'));
  expect(fixture('codec-none').includes('int f3(')).toBe(true);
  const { bytes } = await rewrite(fixture('codec-none'), [removal(4, '/func', codeOf(before.rows[3]))], []);
  expect(bytes.includes('int f3(')).toBe(false);
});

test('a file that loses all its rows stays a file with its schema', async () => {
  const before = await independently(fixture('records'));
  const gone = before.rows.map((row, index) => removal(index + 1, '/func', codeOf(row)));
  const after = await independently((await rewrite(fixture('records'), gone, [])).bytes);
  expect([after.rows, after.footer.row_groups, after.footer.schema]).toEqual([[], [], before.footer.schema]);
});

describe('what cannot be done has a reason', () => {
  test('code that has changed, code in a list, and text that is no Unicode are refused', async () => {
    const reasons = async (name: string, replaced: Replacement) =>
      (await rewrite(fixture(name), [], [replaced])).refused.map(({ reason }) => reason);
    const first = codeOf((await independently(fixture('records'))).rows[0]);
    expect(await reasons('records', { unit: unit(1, '/func', 'other'), newCode: 'x' })).toEqual([
      'its code is no longer where it was read',
    ]);
    expect(await reasons('records', { unit: unit(99, '/func', 'other'), newCode: 'x' })).toEqual([
      'its code is no longer where it was read',
    ]);
    expect(await reasons('types', { unit: unit(1, '/tokens', 'int main ('), newCode: 'x' })).toEqual([
      'its code is not one text: only the whole record can be removed',
    ]);
    expect(await reasons('records', { unit: unit(1, '/func', first), newCode: '\ud800' })).toEqual([
      'the new code is not well-formed Unicode',
    ]);
  });

  test('a row that is no longer there is not removed', async () => {
    await expect(rewrite(fixture('records'), [removal(1, '/func', 'other')], [])).rejects.toThrow(
      new CodePurifyError(
        'input',
        '"d.parquet:1" has changed since it was read; nothing was written.',
        'Run again.',
      ),
    );
  });

  test('a damaged column is named', async () => {
    const bytes = fixture('codec-none');
    const { rows, footer } = await independently(bytes);
    const [, chunk] = chunkBytes(bytes, footer);
    chunk?.fill(0xff);
    await expect(rewrite(bytes, [removal(1, '/func', codeOf(rows[0]))], [])).rejects.toThrow(
      /^"d\.parquet" cannot be written again: column "target": /,
    );
  });
});

test('the diff shows each text as a file of its own', async () => {
  const { rows } = await independently(fixture('codec-none'));
  const code = codeOf(rows[1]);
  const { diff } = await rewrite(
    fixture('codec-none'),
    [],
    [{ unit: unit(2, '/func', code), newCode: code.replace('a + 1', 'a') }],
  );
  expect(await diff()).toBe(`--- a/d.parquet/row 2/func
+++ b/d.parquet/row 2/func
@@ -1,4 +1,4 @@
 int f1(int a) {
-  int b = a + 1;
+  int b = a;
   return b * 1;
 }
`);
});
