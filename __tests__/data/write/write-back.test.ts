import { describe, expect, test } from '@jest/globals';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import type { Replacement } from '../../../src/data/write/file-plan.js';
import { patchFile } from '../../../src/data/write/patch-file.js';
import type { Unit, UnitPlace } from '../../../src/data/unit.js';
import { unifiedDiff } from '../../../src/data/write/unified-diff.js';
import { applyReplacements } from '../../../src/data/write/write-back.js';
import { CodePurifyError } from '../../../src/errors.js';
import { anyText } from '../any-text.js';
import { rowsIn } from '../records-in.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

function unit(path: string, record: number | null, place: UnitPlace, code: string): Unit {
  return {
    path,
    record,
    place,
    language: 'c',
    code,
    name: null,
    startLine: 1,
    endLine: 1,
    startColumn: 0,
    label: null,
    task: 'classification',
  };
}

const source = (path: string, offset: number, code: string, newCode: string): Replacement => ({
  unit: unit(path, null, { kind: 'source', offset }, code),
  newCode,
});
const record = (path: string, line: number, code: string, newCode: string): Replacement => ({
  unit: unit(path, line, { kind: 'record', format: 'jsonl', pointer: '/func', span: null }, code),
  newCode,
});
const line = (path: string, number: number, code: string, newCode: string): Replacement => ({
  unit: unit(path, number, { kind: 'line' }, code),
  newCode,
});

async function write(replacements: Replacement[], dryRun = false) {
  const changes = await applyReplacements(replacements, { cwd: folder.root(), dryRun });
  return changes.map(({ path, applied, refused, diff }) => ({
    path,
    applied: applied.length,
    refused: refused.map(({ reason }) => reason),
    diff,
  }));
}

const CHANGED = 'its code is no longer where it was read';
const OVERLAP = 'it overlaps another replacement: run again after this one';

describe('source files', () => {
  test('keep byte-order mark, CRLF, tabs and all that is not edited', async () => {
    folder.put('a.c', '\uFEFF// é😀\r\nint f(void)\t{\r\n  bad(); ok("ü");\r\n}\r\n');
    const code = 'int f(void)\t{\r\n  bad(); ok("ü");\r\n}';
    const [change] = await write([source('a.c', 8, code, code.replace('bad(); ', ''))]);
    expect(change).toMatchObject({ path: 'a.c', applied: 1, refused: [] });
    expect(folder.text('a.c')).toBe('\uFEFF// é😀\r\nint f(void)\t{\r\n  ok("ü");\r\n}\r\n');
  });

  test('may hold several units', async () => {
    folder.put('a.c', 'f{1}g{2}h{3}');
    await write([source('a.c', 8, 'h{3}', 'h{33}'), source('a.c', 0, 'f{1}', 'f{}')]);
    expect(folder.text('a.c')).toBe('f{}g{2}h{33}');
  });

  test('are edited once where a function and the one inside it agree', async () => {
    folder.put('a.c', 'f{ g{ bad x } }');
    const [change] = await write([
      source('a.c', 0, 'f{ g{ bad x } }', 'f{ g{ x } }'),
      source('a.c', 3, 'g{ bad x }', 'g{ x }'),
    ]);
    expect(change?.applied).toBe(2);
    expect(folder.text('a.c')).toBe('f{ g{ x } }');
  });

  test('are edited by the first where two disagree', async () => {
    folder.put('a.c', 'f{ g{ bad } }');
    const [change] = await write([
      source('a.c', 0, 'f{ g{ bad } }', 'f{ g{ one } }'),
      source('a.c', 3, 'g{ bad }', 'g{ two }'),
    ]);
    expect(change).toMatchObject({ applied: 1, refused: [OVERLAP] });
    expect(folder.text('a.c')).toBe('f{ g{ one } }');
  });

  test('that have changed are left alone', async () => {
    folder.put('a.c', ' f{1}');
    const [change] = await write([source('a.c', 0, 'f{1}', 'f{}')]);
    expect(change).toMatchObject({ applied: 0, refused: [CHANGED], diff: '' });
    expect(folder.text('a.c')).toBe(' f{1}');
  });

  test('take no half surrogate pairs', async () => {
    folder.put('a.c', 'f{1}');
    const [change] = await write([source('a.c', 0, 'f{1}', 'f{\ud800}')]);
    expect(change?.refused).toEqual(['the new code is not well-formed Unicode']);
  });

  test('any text, any edit: the bytes around stay', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, anyText, async (before, code, newCode, after) => {
        fc.pre(!`${before}${code}${after}`.includes('\0') && !before.startsWith('\uFEFF') && code !== '');
        folder.put('p.c', before + code + after);
        await write([source('p.c', before.length, code, newCode)]);
        expect(folder.bytes('p.c')).toEqual(Buffer.from(before + newCode + after));
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});

describe('JSONL', () => {
  const LINES = [
    '\uFEFF{"func": "a\\n\\u00e9", "target":1}\r',
    '',
    '{"func":"ü bad;","x":"\\u0061"}',
    '{broken',
    '{"func":"last"}',
  ];

  test('only the characters inside the string change', async () => {
    folder.put('d.jsonl', LINES.join('\n'));
    const [change] = await write([
      record('d.jsonl', 3, 'ü bad;', 'ü ö;'),
      record('d.jsonl', 1, 'a\né', 'b\né\né'),
    ]);
    expect(change).toMatchObject({ applied: 2, refused: [] });
    expect(folder.text('d.jsonl').split('\n')).toEqual([
      '\uFEFF{"func": "b\\n\\u00e9\\n\\u00e9", "target":1}\r',
      '',
      '{"func":"ü ö;","x":"\\u0061"}',
      '{broken',
      '{"func":"last"}',
    ]);
  });

  test('records that changed, broke or went are refused, the others written', async () => {
    folder.put('d.jsonl', LINES.join('\n'));
    const [change] = await write([
      record('d.jsonl', 3, 'other', 'x'),
      record('d.jsonl', 4, 'broken', 'x'),
      record('d.jsonl', 5, 'last', 'x'),
      record('d.jsonl', 9, 'gone', 'x'),
    ]);
    expect(change).toMatchObject({ applied: 1, refused: [CHANGED, CHANGED, CHANGED] });
    expect(folder.text('d.jsonl')).toBe(LINES.join('\n').replace('last', 'x'));
  });

  test('a record that several pairs name is written once', async () => {
    folder.put('d.jsonl', '{"func":"a"}\n');
    const [change] = await write([
      record('d.jsonl', 1, 'a', 'b'),
      record('d.jsonl', 1, 'a', 'b'),
      record('d.jsonl', 1, 'a', 'c'),
    ]);
    expect(change).toMatchObject({ applied: 2, refused: [OVERLAP] });
    expect(folder.text('d.jsonl')).toBe('{"func":"b"}\n');
  });

  test('what is written is read back', async () => {
    const all = fc.array(
      anyText.filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(all, fc.nat(), anyText, async (codes, choice, fresh) => {
        fc.pre(fresh.trim() !== '');
        const at = choice % codes.length;
        folder.put('r.jsonl', codes.map((func, idx) => JSON.stringify({ idx, func })).join('\n'));
        await write([record('r.jsonl', at + 1, codes[at] ?? '', fresh)]);
        const options = { language: 'c', labelField: 'y', maxRecordBytes: 10_000 } as const;
        const rows = await rowsIn('jsonl', 'r.jsonl', folder.bytes('r.jsonl'), options);
        expect(rows.map((row) => (row.kind === 'unit' ? row.unit.code : row))).toEqual(codes.with(at, fresh));
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});

describe('parallel text', () => {
  test('takes a new line as one line, and keeps CRLF', async () => {
    folder.put('t.buggy', 'a\r\nb bad;\r\nc');
    await write([line('t.buggy', 2, 'b bad;', 'b\r\n good;\nx')]);
    expect(folder.text('t.buggy')).toBe('a\r\nb  good; x\r\nc');
  });

  test('a line that changed is refused', async () => {
    folder.put('t.buggy', 'a\n');
    expect((await write([line('t.buggy', 1, 'b', 'c')]))[0]?.refused).toEqual([CHANGED]);
  });
});

describe('--dry-run', () => {
  const LINES = Array.from({ length: 12 }, (_, index) => `{"func":"f${String(index + 1)}"}`);

  test('writes nothing, and its diff of records does what writing does', async () => {
    const text = `${LINES.join('\n')}\n`;
    folder.put('d.jsonl', text);
    const replacements = [
      record('d.jsonl', 2, 'f2', 'x2'),
      record('d.jsonl', 3, 'f3', 'x3'),
      record('d.jsonl', 12, 'f12', 'x12'),
    ];
    const [change] = await write(replacements, true);
    expect(folder.text('d.jsonl')).toBe(text);
    await write(replacements);
    expect(applyPatch(text, change?.diff ?? '')).toBe(folder.text('d.jsonl'));
    expect(change?.diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,6 +1,6 @@', '@@ -9,4 +9,4 @@']);
  });

  test('a diff has the form that git apply reads', async () => {
    folder.put('d.jsonl', '{"func":"a"}\n{"func":"b"}');
    const [change] = await write([record('d.jsonl', 2, 'b', 'c')], true);
    expect(change?.diff).toBe(
      [
        '--- a/d.jsonl',
        '+++ b/d.jsonl',
        '@@ -1,2 +1,2 @@',
        ' {"func":"a"}',
        '-{"func":"b"}',
        '\\ No newline at end of file',
        '+{"func":"c"}',
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    );
  });

  test('a source file gives a diff of its lines', () => {
    expect(unifiedDiff('s/a.c', 'a\nb\nc\n', 'a\nc\n')).toBe(
      '--- a/s/a.c\n+++ b/s/a.c\n@@ -1,3 +1,2 @@\n a\n-b\n c\n',
    );
    expect(unifiedDiff('a.c', 'a', 'a')).toBe('');
  });

  test('a name with a line break is quoted', () => {
    expect(unifiedDiff('a\n+++ b/x.c', 'a\n', 'b\n').split('\n').slice(0, 2)).toEqual([
      '--- "a/a\\n+++ b/x.c"',
      '+++ "b/a\\n+++ b/x.c"',
    ]);
  });

  test('a byte-order mark stands in the diff of a source file', async () => {
    folder.put('a.c', '\uFEFFf{1}\n');
    const [change] = await write([source('a.c', 0, 'f{1}', 'f{}')], true);
    expect(applyPatch('\uFEFFf{1}\n', change?.diff ?? '')).toBe('\uFEFFf{}\n');
  });
});

describe('the file itself', () => {
  const onPosix = process.platform === 'win32' ? test.skip : test;

  onPosix('keeps its mode, and a link stays a link', async () => {
    folder.put('a.c', 'f{1}');
    chmodSync(folder.path('a.c'), 0o754);
    symlinkSync('a.c', folder.path('link.c'));
    await write([source('link.c', 0, 'f{1}', 'f{2}')]);
    expect(lstatSync(folder.path('link.c')).isSymbolicLink()).toBe(true);
    expect(folder.text('a.c')).toBe('f{2}');
    expect(statSync(folder.path('a.c')).mode & 0o777).toBe(0o754);
    expect(readdirSync(folder.root()).sort()).toEqual(['a.c', 'link.c']);
  });

  test('is not written when it is no longer what the edits are for', async () => {
    folder.put('a.c', 'f{1}');
    const failure = patchFile(
      folder.path('a.c'),
      [{ start: 0, end: 1, bytes: Buffer.from('g') }],
      '0'.repeat(64),
    );
    await expect(failure).rejects.toMatchObject({
      code: 'input',
      problem: expect.stringContaining('has changed') as unknown,
    });
    expect(folder.text('a.c')).toBe('f{1}');
    expect(readdirSync(folder.root())).toEqual(['a.c']);
  });

  test('that is gone is a clear error', async () => {
    const failure = write([source('none.c', 0, 'f', 'g')]);
    await expect(failure).rejects.toBeInstanceOf(CodePurifyError);
    await expect(failure).rejects.toMatchObject({ problem: '"none.c" cannot be written: ENOENT.' });
  });

  test('standard input is not written', async () => {
    expect((await write([source('<stdin>', 0, 'f', 'g')]))[0]?.refused).toEqual([
      'standard input cannot be written back',
    ]);
  });
});
