import { describe, expect, test } from '@jest/globals';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as zlib from 'node:zlib';
import { readData } from '../../src/data/read-data.js';
import type { Unit } from '../../src/data/unit.js';
import { applyReplacements } from '../../src/data/write/write-back.js';
import { anyText } from './any-text.js';
import { fuzzRuns } from './fuzz-runs.js';
import { DATA_OPTIONS } from './records-in.js';
import { collect, inWords, stream, temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const fixture = (name: string) => readFileSync(new URL(`../fixtures/compressed/${name}`, import.meta.url));

async function rowsOf(paths: string[], stdin: Uint8Array = Buffer.alloc(0)) {
  const tools = {
    listFunctions: (code: string) => ({
      places: [{ name: '', span: { start: 0, end: code.length } }],
      unlisted: 0,
    }),
    cwd: folder.root(),
    stdin: stream(stdin),
  };
  return collect(readData(paths, { ...DATA_OPTIONS, maxRecordBytes: 100_000 }, tools));
}

async function unitsOf(...paths: string[]): Promise<Unit[]> {
  return (await rowsOf(paths)).flatMap((row) => (row.kind === 'unit' ? [row.unit] : []));
}

async function words(...paths: string[]) {
  return (await rowsOf(paths)).map(inWords);
}

async function replace(unit: Unit | undefined, newCode: string) {
  if (unit === undefined) throw new Error('no unit');
  const [change] = await applyReplacements([{ unit, newCode }], { cwd: folder.root(), dryRun: false });
  return change;
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const RECORDS = '{"func":"f{bad}","target":1}\n{"func":"g","target":0}\n';
const FOREIGN = RECORDS.replace('bad', 'bad ü');
const TABLE = ',func,target\n0,"f{\n bad();\n ""x"";\n}",1\n1,g,0\n';

describe('compressed files', () => {
  test('are read like the files in them, by name and by content', async () => {
    folder.put('d/a.jsonl.gz', gzipSync(RECORDS));
    folder.put('d/b.jsonl.zst', fixture('zstd-frames.zst'));
    folder.put('d/c.csv.bz2', fixture('bzip2.bz2'));
    folder.put('d/e.csv.gz', gzipSync(TABLE));
    folder.put('d/f.c.gz', gzipSync('int f;'));
    folder.put('d/plain.jsonl', gzipSync(RECORDS));
    const rows = await words('d');
    expect(rows.slice(0, 2)).toEqual(['d/a.jsonl.gz:1 c 1 f{bad}', 'd/a.jsonl.gz:2 c 0 g']);
    expect(rows.filter((row) => row.startsWith('d/b.jsonl.zst:'))).toHaveLength(60);
    expect(rows).toContain('d/e.csv.gz:2 c 0 g');
    expect(rows).toContain('d/f.c.gz:null c null int f;');
    expect(rows).toContain('d/plain.jsonl:2 c 0 g');
    expect((await rowsOf(['-'], gzipSync(RECORDS))).map(inWords)[1]).toBe('<stdin>:2 c 0 g');
  });

  test('that are damaged are read as far as they go', async () => {
    folder.put('a.jsonl.bz2', Buffer.concat([fixture('bzip2.bz2'), Buffer.from('more')]));
    const rows = await words('a.jsonl.bz2');
    expect(rows).toHaveLength(61);
    expect(rows.at(-1)).toBe('a.jsonl.bz2:null skipped not fully read: something follows the bzip2 data');
  });

  const unread: [string, Buffer, string][] = [
    ['a.zip', Buffer.from('PK\x03\x04'), 'an archive (zip): unpack it, and give the files'],
    ['a.tar.gz', gzipSync('x'), 'an archive (tar): unpack it, and give the files'],
    ['a.jsonl', Buffer.from('PK\x03\x04'), 'an archive (zip): unpack it, and give the files'],
    ['a.jsonl.xz', fixture('xz.xz'), 'compressed with xz, which is not read'],
    ['a.jsonl.gz', gzipSync(gzipSync(RECORDS)), 'compressed twice (gzip in gzip): decompress it once'],
  ];
  test.each(unread.map(([name, bytes, reason]) => ({ name, bytes, reason })))(
    '$name is unread: $reason',
    async ({ name, bytes, reason }) => {
      folder.put(`d/${name}`, bytes);
      expect(await words('d')).toEqual([`d/${name}:null skipped ${reason}`]);
    },
  );

  test('of gzip are written back', async () => {
    folder.put('a.jsonl.gz', gzipSync(RECORDS));
    const [unit] = await unitsOf('a.jsonl.gz');
    const change = await replace(unit, 'f{}');
    expect(gunzipSync(folder.bytes('a.jsonl.gz')).toString()).toBe(RECORDS.replace('bad', ''));
    expect(applyPatch(RECORDS, change?.diff ?? '')).toBe(RECORDS.replace('bad', ''));
  });

  test('of bzip2 are refused, and stay', async () => {
    folder.put('a.jsonl.bz2', fixture('bzip2.bz2'));
    const [unit] = await unitsOf('a.jsonl.bz2');
    expect((await replace(unit, 'f'))?.refused.map(({ reason }) => reason)).toEqual([
      'bzip2 is read, but not written',
    ]);
    expect(folder.bytes('a.jsonl.bz2')).toEqual(fixture('bzip2.bz2'));
  });

  test('of zstd are written back where Node has zstd', async () => {
    folder.put('a.jsonl.zst', fixture('zstd.zst'));
    const [unit] = await unitsOf('a.jsonl.zst');
    const refused = (await replace(unit, 'int f;'))?.refused.map(({ reason }) => reason);
    if ('createZstdCompress' in zlib) expect((await unitsOf('a.jsonl.zst'))[0]?.code).toBe('int f;');
    else expect(refused).toEqual(['zstd is written with Node 22.15 or newer']);
  });
});

describe('encodings', () => {
  test.each([
    ['utf-16le', utf16(FOREIGN)],
    ['utf-16be', Buffer.from(utf16(FOREIGN)).swap16()],
  ] as const)('%s is decoded and named, and stays when it is edited', async (encoding, bytes) => {
    folder.put('a.jsonl', bytes);
    const [unit] = await unitsOf('a.jsonl');
    expect(unit).toMatchObject({ code: 'f{bad ü}', encoding });
    await replace(unit, 'f{é😀 ü}');
    const edited = folder.bytes('a.jsonl');
    const plain = encoding === 'utf-16be' ? Buffer.from(edited).swap16() : edited;
    expect(plain.toString('utf16le')).toBe(`\uFEFF${FOREIGN.replace('bad', 'é😀')}`);
  });

  test('half a character of UTF-16 costs its record', async () => {
    folder.put('a.jsonl', utf16('{"func":"f"}\n{"func":"\uD800"}\n{"func":"g"}\n'));
    expect(await words('a.jsonl')).toEqual([
      'a.jsonl:1 c null f',
      'a.jsonl:2 skipped not UTF-8 at byte 22',
      'a.jsonl:3 c null g',
    ]);
  });

  test('Latin-1 is decoded record by record and named, and stays when it is edited', async () => {
    const records = '{"func":"f{} // caf\xE9"}\n{"func":"g // \x80"}\n';
    folder.put('a.jsonl', Buffer.concat([Buffer.from('{"func":"é"}\n'), latin1(records)]));
    const units = await unitsOf('a.jsonl');
    expect(units.map(({ code, encoding }) => [code, encoding])).toEqual([
      ['é', undefined],
      ['f{} // café', 'windows-1252'],
      ['g // €', 'windows-1252'],
    ]);
    await replace(units[1], 'f{ü} // café');
    expect(folder.bytes('a.jsonl')).toEqual(
      Buffer.concat([Buffer.from('{"func":"é"}\n'), latin1(records.replace('f{}', 'f{\xFC}'))]),
    );
    const refused = (await replace((await unitsOf('a.jsonl'))[1], 'f → g'))?.refused;
    expect(refused?.map(({ reason }) => reason)).toEqual([
      'the new code has characters that the encoding of the file does not have',
    ]);
  });

  test('a source file in Latin-1 is edited in Latin-1', async () => {
    folder.put('a.c', latin1('int f; // \xE9t\xE9\nbad'));
    const [unit] = await unitsOf('a.c');
    expect(unit).toMatchObject({ code: 'int f; // été\nbad', encoding: 'windows-1252' });
    await replace(unit, 'int f; // été\n');
    expect(folder.bytes('a.c')).toEqual(latin1('int f; // \xE9t\xE9\n'));
  });
});

describe('tables', () => {
  test('are edited inside a cell, and nowhere else', async () => {
    folder.put('a.csv', TABLE);
    const [unit] = await unitsOf('a.csv');
    expect(unit).toMatchObject({ record: 1, startLine: 2, code: 'f{\n bad();\n "x";\n}', label: '1' });
    const change = await replace(unit, 'f{\n "x"; "y";\n}');
    const expected = TABLE.replace(' bad();\n', '').replace('""x"";', '""x""; ""y"";');
    expect(folder.text('a.csv')).toBe(expected);
    expect(applyPatch(TABLE, change?.diff ?? '')).toBe(expected);
  });

  test('get quotes where the new code needs them', async () => {
    folder.put('a.csv', TABLE);
    await replace((await unitsOf('a.csv'))[1], 'g(a, "b")');
    expect(folder.text('a.csv')).toBe(TABLE.replace('1,g,0', '1,"g(a, ""b"")",0'));
  });

  test('keep line ends, byte-order mark and delimiter', async () => {
    const table = '\uFEFFfunc;target\r\n"a;\r\nbad";1\r\ng;0\r\n';
    folder.put('a.csv', table);
    const [unit, second] = await unitsOf('a.csv');
    await replace(unit, 'a;\r\n');
    await replace(second, 'h');
    expect(folder.text('a.csv')).toBe(table.replace('bad', '').replace('g;', 'h;'));
  });

  test('a cell with text behind its quote is read and not edited', async () => {
    folder.put('a.csv', 'func,target\n"f"g,1\n');
    const [unit] = await unitsOf('a.csv');
    expect(unit?.code).toBe('fg');
    expect((await replace(unit, 'f'))?.refused).toHaveLength(1);
    expect(folder.text('a.csv')).toBe('func,target\n"f"g,1\n');
  });

  test('any code becomes any other, and the diff says the same', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const text = fc
      .array(fc.oneof(anyText, fc.constantFrom('"', ',', '\n', 'x')), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''))
      .filter((code) => code.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, text, fc.boolean(), async (before, after, isQuoted) => {
        const isPlain = !isQuoted && !/[",\r\n]/.test(before);
        const table = `func,target\nf,0\n${isPlain ? before : quoted(before)},1\ng,0\n`;
        folder.put('a.csv', table);
        const unit = (await unitsOf('a.csv'))[1];
        expect(unit?.code).toBe(before);
        await replace(unit, after);
        const units = await unitsOf('a.csv');
        expect(units.map(({ code }) => code)).toEqual(['f', after, 'g']);
      }),
      fuzzRuns(50),
    );
  });
});
