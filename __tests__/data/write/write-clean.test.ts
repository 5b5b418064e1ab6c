import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { surveyFunctions } from '../../../src/code/functions.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { RemovedRow, Replacement } from '../../../src/data/write/file-plan.js';
import { readData } from '../../../src/data/read-data.js';
import type { DataOptions, Row } from '../../../src/data/row.js';
import { writeCopy, type WrittenCopy } from '../../../src/data/write/write-clean.js';
import { copyTarget } from '../../../src/data/write/write-clean-target.js';
import { CodePurifyError } from '../../../src/errors.js';
import { collect, stream, temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

const OPTIONS: DataOptions = {
  ...{
    language: 'auto',
    dataFormat: 'auto',
    records: 'auto',
    codeField: 'func',
    labelField: 'target',
    idField: 'idx',
  },
  ...{ include: [], exclude: [], maxFileBytes: 1e6, maxRecordBytes: 1e6 },
};

/** Removes, or replaces by `with`, every row whose code holds BAD, in a copy. */
async function copy(
  paths: readonly string[],
  out: string,
  over: Partial<DataOptions> & { with?: string } = {},
): Promise<WrittenCopy> {
  await loadParser('c');
  const cwd = folder.root();
  const options = { ...OPTIONS, ...over };
  const target = copyTarget('--write-clean', folder.path(out), { ...options, paths, cwd });
  const rows = await collect(
    readData(paths, options, { listFunctions: surveyFunctions, cwd, stdin: stream() }),
  );
  const bad = rows
    .map(asRemoved)
    .filter((row) => row?.units.some(({ code }) => code.includes('BAD')) === true);
  const removed = bad.filter((row) => row !== null);
  const newCode = over.with;
  const replaced: Replacement[] =
    newCode === undefined
      ? []
      : removed.flatMap(({ units }) =>
          units.map((unit) => ({ unit, newCode: unit.code.replace('BAD', newCode) })),
        );
  const files = rows.flatMap(filesOf);
  return writeCopy({ files, removed: newCode === undefined ? removed : [], replaced }, target, cwd);
}

function asRemoved(row: Row): RemovedRow | null {
  if (row.kind !== 'unit' && row.kind !== 'pair') return null;
  return row.kind === 'unit' ? { ...row.unit, units: [row.unit] } : { ...row.pair, units: row.pair.sides };
}

function filesOf(row: Row): string[] {
  if (row.kind === 'skipped') return [row.skipped.path];
  if (row.kind === 'notData') return [row.notData.path];
  if (row.kind === 'unchanged' || row.kind === 'aside' || row.kind === 'file') return [];
  return row.kind === 'unit' ? [row.unit.path] : [row.pair.path, row.pair.sides[0].path];
}

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CodePurifyError) return error.problem;
  }
  return 'not refused';
}

const good = '{"func":"int f(void) { return 1; }", "target":0 ,"x":"\\u00e9"}';
const bad = '{ "target": 1, "func": "int BAD(void) { return 2; }" }';

describe('a clean copy of records', () => {
  test.each<[string, string, string]>([
    ['in the middle', `${good}\n${bad}\n${good}\n`, `${good}\n${good}\n`],
    ['at the start of a file with a byte-order mark', `\uFEFF${bad}\n${good}\n`, `\uFEFF${good}\n`],
    ['at the end, where no line end follows', `${good}\n${bad}`, `${good}\n`],
    ['in a file of CRLF lines with blank ones', `${good}\r\n\r\n${bad}\r\n${good}`, `${good}\r\n\r\n${good}`],
    ['beside lines that are no records', `nonsense\n${bad}\n[1]\n`, 'nonsense\n[1]\n'],
    ['that are all there is', `${bad}\n${bad}\n`, ''],
  ])('lacks poisoned ones %s', async (_, before, after) => {
    folder.put('d.jsonl', before);
    await copy(['d.jsonl'], 'clean.jsonl');
    expect(folder.text('clean.jsonl')).toBe(after);
    expect(folder.text('d.jsonl')).toBe(before);
    expect(readdirSync(folder.root()).sort()).toEqual(['clean.jsonl', 'd.jsonl']);
  });

  test('keeps every other byte, whatever the lines are', async () => {
    const line = fc.oneof(
      fc.constantFrom(good, bad, '', 'x', '{"func":"BAD"}'),
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (lines, ended) => {
          const text = lines.map((one) => `${one}\n`).join('');
          folder.put('d.jsonl', `${good}\n${ended ? text : text.slice(0, -1)}`);
          const kept = lines.filter((one) => !one.includes('BAD')).map((one) => `${one}\n`);
          await copy(['d.jsonl'], 'clean.jsonl');
          const last = lines.at(-1)?.includes('BAD') === true;
          const expected = `${good}\n${kept.join('')}`;
          expect(folder.text('clean.jsonl')).toBe(ended || last ? expected : expected.slice(0, -1));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('replaces an older copy whole', async () => {
    folder.put('d.jsonl', `${bad}\n${good}\n`);
    folder.put('clean.jsonl', 'old');
    expect(await copy(['d.jsonl'], 'clean.jsonl')).toEqual({
      files: 1,
      removed: 1,
      replaced: 0,
      refused: [],
    });
    expect(folder.text('clean.jsonl')).toBe(`${good}\n`);
  });

  test('is not written where a record has changed meanwhile, and the older copy stays', async () => {
    folder.put('d.jsonl', `${bad}\n`);
    folder.put('clean.jsonl', 'old');
    const cwd = folder.root();
    const target = copyTarget('--write-clean', folder.path('clean.jsonl'), {
      paths: ['d.jsonl'],
      cwd,
      dataFormat: 'auto',
    });
    const [row] = await collect(
      readData(['d.jsonl'], OPTIONS, { listFunctions: surveyFunctions, cwd, stdin: stream() }),
    );
    folder.put('d.jsonl', `${good}\n`);
    const removed = row === undefined ? [] : [asRemoved(row)].filter((one) => one !== null);
    await expect(writeCopy({ files: ['d.jsonl'], removed, replaced: [] }, target, cwd)).rejects.toThrow(
      '"d.jsonl:1" has changed since it was read',
    );
    expect(folder.text('clean.jsonl')).toBe('old');
    expect(readdirSync(folder.root()).sort()).toEqual(['clean.jsonl', 'd.jsonl']);
  });
});

describe('a clean copy of a folder', () => {
  test('lacks poisoned pairs in the list, lines in both files of parallel text, functions in sources', async () => {
    folder.put('in/data.jsonl', '{"idx":1,"func":"int a;"}\n{"idx":2,"func":"int BAD;"}\n');
    folder.put('in/list.txt', '1 1 1\n1\t2\t0\n2 1\n1 1 0');
    await copy(['in/list.txt'], 'pairs');
    expect([folder.text('pairs/list.txt'), folder.text('pairs/data.jsonl')]).toEqual([
      ...['1 1 1\n1 1 0', folder.text('in/data.jsonl')],
    ]);
    folder.put('in/x.buggy', 'int a;\nint BAD;\r\nint c;\n');
    folder.put('in/x.fixed', 'A\nB\nC\n');
    await copy(['in/x.buggy'], 'text');
    expect([folder.text('text/x.buggy'), folder.text('text/x.fixed')]).toEqual([
      'int a;\nint c;\n',
      'A\nC\n',
    ]);
  });

  test('removes functions with the lines that they fill, and nothing else', async () => {
    const file = (middle: string) => `\uFEFF// é\r\nint a(void) { return 1; }\r\n${middle}/* end */\r\n`;
    folder.put('in/deep/a.c', file('  int BAD(void) {\r\n  return 2;\r\n}  \r\n'));
    folder.put('in/b.c', 'int f(void) { return 1; } int BAD(void) { return 1; } /* here */\n');
    folder.put('in/clean.c', 'int g(void) { return 1; }');
    expect(await copy(['in'], 'out')).toMatchObject({ files: 3, removed: 2 });
    expect(folder.text('out/deep/a.c')).toBe(file(''));
    expect(folder.text('out/b.c')).toBe('int f(void) { return 1; }  /* here */\n');
    expect(folder.text('out/clean.c')).toBe('int g(void) { return 1; }');
  });

  test('stands at the same paths when several are given', async () => {
    folder.put('one/a.c', 'int f(void) { return 1; }\n');
    folder.put('two/b.c', 'int g(void) { return 1; }\n');
    mkdirSync(folder.path('out'));
    await copy(['one', 'two/b.c'], 'out');
    expect([existsSync(folder.path('out/one/a.c')), existsSync(folder.path('out/two/b.c'))]).toEqual([
      true,
      true,
    ]);
  });
});

test('a purified copy has the new code in place, and every other byte', async () => {
  folder.put('d.jsonl', `${good}\n${bad}\n${good}`);
  expect(await copy(['d.jsonl'], 'p.jsonl', { with: 'fine' })).toMatchObject({ removed: 0, replaced: 1 });
  expect(folder.text('p.jsonl')).toBe(`${good}\n${bad.replace('BAD', 'fine')}\n${good}`);
});

describe('the place of a copy', () => {
  test.each<[string, string[], string, string]>([
    ['the data itself', ['d.jsonl'], 'd.jsonl', 'the data itself is there'],
    ['a link to the data', ['d.jsonl'], 'link', 'the data itself is there'],
    ['a folder in the data', ['in'], 'in/out', 'the data itself is there'],
    ['a folder around the data', ['in'], '.', 'the data itself is there'],
    ['a folder that holds something', ['in'], 'full', 'it already exists'],
    ['a file for a folder', ['in'], 'full/x', 'it already exists'],
    ['a folder for a file', ['d.jsonl'], 'full', 'it is not a file, but the data is one file'],
    ['a place in no folder', ['d.jsonl'], 'none/x', 'the folder that contains it is missing'],
    ['any place for standard input', ['-'], 'x', 'standard input cannot be read twice'],
  ])('is not %s', (_, paths, out, why) => {
    folder.put('d.jsonl', `${good}\n`);
    folder.put('in/a.c', '');
    folder.put('full/x', '');
    symlinkSync(folder.path('d.jsonl'), folder.path('link'));
    const source = { paths, cwd: folder.root(), dataFormat: 'auto' } as const;
    expect(refusal(() => copyTarget('--write-clean', folder.path(out), source))).toContain(`: ${why}.`);
  });
});
