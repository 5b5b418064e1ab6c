import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readData } from '../../../src/data/read-data.js';
import type { DataOptions } from '../../../src/data/row.js';
import type { Unit } from '../../../src/data/unit.js';
import type { RemovedRow } from '../../../src/data/write/file-plan.js';
import { applyReplacements } from '../../../src/data/write/write-back.js';
import { writeCopy } from '../../../src/data/write/write-clean.js';
import { anyText } from '../any-text.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { DATA_OPTIONS } from '../records-in.js';
import { collect, stream, temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

async function unitsIn(path: string, over: Partial<DataOptions> = {}): Promise<Unit[]> {
  const tools = { listFunctions: () => ({ places: [], unlisted: 0 }), cwd: folder.root(), stdin: stream() };
  const rows = await collect(readData([path], { ...DATA_OPTIONS, maxRecordBytes: 1e6, ...over }, tools));
  return rows.flatMap((row) => (row.kind === 'unit' ? [row.unit] : []));
}

/** Replaces `bad` by `good` in the code of all units, in their file. */
async function purify(path: string, over: Partial<DataOptions> = {}) {
  const units = (await unitsIn(path, over)).filter(({ code }) => code.includes('bad'));
  const replacements = units.map((unit) => ({ unit, newCode: unit.code.replace('bad', 'good') }));
  const [change] = await applyReplacements(replacements, { cwd: folder.root(), dryRun: false });
  return change;
}

/** Removes the records with code that holds `bad`, in a copy. */
async function clean(path: string, over: Partial<DataOptions> = {}): Promise<string> {
  const units = (await unitsIn(path, over)).filter(({ code }) => code.includes('bad'));
  const removed: RemovedRow[] = units.map((unit) => ({ path, record: unit.record, units: [unit] }));
  const target = { path: folder.path('clean'), kind: 'file', root: folder.root() } as const;
  await writeCopy({ files: [path], removed, replaced: [] }, target, folder.root());
  return folder.text('clean');
}

const NOTEBOOK = JSON.stringify(
  {
    cells: [
      { cell_type: 'markdown', source: ['# bad\n'] },
      { cell_type: 'code', source: ['int a;\n', 'int bad;\n', 'int c;'], outputs: [] },
      { cell_type: 'code', source: 'int bad;' },
    ],
    metadata: { kernelspec: { name: 'c', language: 'c' }, language_info: { name: 'c' } },
    nbformat: 4,
  },
  null,
  1,
);

describe('a file of JSON', () => {
  test.each<[string, string, string, Partial<DataOptions>]>([
    ['an array', 'd.json', '[ {"func":"x bad","n":NaN, "n":9007199254740993} , {"func" : "bad\\u00e9"}]', {}],
    ['an array over lines', 'd.json', '\uFEFF[\r\n {\r\n  "func": "bad"\r\n }\r\n]\r\n', {}],
    ['an object with an array', 'd.json', '{"bad":"bad","data":[{"func":"ok"},{"func":"é bad"}]}', {}],
    ['a nested field', 'd.json', '[{"a":{"b/c":"bad","x":"bad"}}]', { codeField: 'a.b/c' }],
    ['objects one after the other', 'd.json', '{"func":"bad"}\n\n{"func":"a"}{"func":"bad"}', {}],
    ['members of an object', 'd.json', '{"r":{"a":{"func":"bad"}}}', { records: '/r/*' }],
    ['an array named as lines', 'd.jsonl', '[{"func":"bad"}]', {}],
    ['behind a broken element', 'd.json', '[{"func":"bad},\n{"func":"bad"}]', {}],
  ])('keeps every other byte: %s', async (_, path, text, over) => {
    folder.put(path, text);
    const { length } = (await unitsIn(path, over)).filter(({ code }) => code.includes('bad'));
    const change = await purify(path, over);
    expect(change).toMatchObject({ refused: [] });
    expect(change?.applied).toHaveLength(length);
    expect(length).toBeGreaterThan(0);
    const written = folder.text(path);
    expect(written.replaceAll('good', 'bad')).toBe(text);
    expect(written.split('good')).toHaveLength(length + 1);
    expect((await unitsIn(path, over)).every(({ code }) => !code.includes('bad'))).toBe(true);
  });

  test('its diff shows the line of the edit', async () => {
    folder.put('d.json', '[\n {\n  "func": "bad"\n }\n]\n');
    expect((await purify('d.json'))?.diff).toBe(
      '--- a/d.json\n+++ b/d.json\n@@ -1,5 +1,5 @@\n [\n  {\n-  "func": "bad"\n+  "func": "good"\n  }\n ]\n',
    );
  });

  const [a, b, bad] = ['{"func":"a"}', '{"func":"b"}', '{"func":"bad"}'];
  test.each<[string, string, string, Partial<DataOptions>]>([
    ['the first', `[${bad}, ${a}, ${b}]`, `[${a}, ${b}]`, {}],
    ['the last', `[\n  ${a},\n  ${bad}\n]\n`, `[\n  ${a}\n]\n`, {}],
    ['two at the end', `[${a}, ${bad}, ${bad}]`, `[${a}]`, {}],
    ['two at the beginning', `[${bad},${bad},${a}]`, `[${a}]`, {}],
    ['all', `{"data":[${bad},${bad}], "n":1}`, `{"data":[], "n":1}`, {}],
    ['every other', `[${bad},${a},${bad},${b},${bad}]`, `[${a},${b}]`, {}],
    ['a member', `{"r":{"x":${a}, "\\"y":${bad}}}`, `{"r":{"x":${a}}}`, { records: '/r/*' }],
    ['a line', `${a}\n${bad}\n${b}\n`, `${a}\n${b}\n`, {}],
    ['the last line', `${a}\n${bad}\n`, `${a}\n`, {}],
  ])('lacks removed records: %s', async (_, before, after, over) => {
    folder.put('d.json', before);
    expect(await clean('d.json', over)).toBe(after);
  });

  test('that changed meanwhile is left alone', async () => {
    folder.put('d.json', `[${a},${bad}]`);
    const units = await unitsIn('d.json');
    folder.put('d.json', `[${bad}]`);
    const replacements = units.map((unit) => ({ unit, newCode: 'x' }));
    const [change] = await applyReplacements(replacements, { cwd: folder.root(), dryRun: false });
    expect(change?.refused.map(({ reason }) => reason)).toEqual(
      Array(2).fill('its code is no longer where it was read'),
    );
    expect(folder.text('d.json')).toBe(`[${bad}]`);
  });

  test('any code, any edit, any removal: what is read again is equal but for them', async () => {
    const code = anyText.filter((text) => text.trim() !== '');
    const all = fc.array(fc.record({ func: code, more: fc.jsonValue({ maxDepth: 2 }), drop: fc.boolean() }), {
      minLength: 1,
    });
    const indents = fc.constantFrom(undefined, 2);
    await fc.assert(
      fc.asyncProperty(all, fc.nat(), code, indents, async (records, choice, fresh, indent) => {
        folder.put('p.json', JSON.stringify({ n: 1, data: records }, null, indent));
        const units = await unitsIn('p.json');
        const unit = units[choice % units.length];
        if (unit === undefined) throw new Error('no unit');
        await applyReplacements([{ unit, newCode: fresh }], { cwd: folder.root(), dryRun: false });
        const edited = records.with(choice % units.length, {
          ...records[choice % units.length],
          func: fresh,
        } as (typeof records)[0]);
        expect(JSON.parse(folder.text('p.json'))).toEqual(JSON.parse(JSON.stringify({ n: 1, data: edited })));
        const again = await unitsIn('p.json');
        const removed = again.filter((_, index) => edited[index]?.drop === true);
        const target = { path: folder.path('clean'), kind: 'file', root: folder.root() } as const;
        const rows = removed.map((one) => ({ path: 'p.json', record: one.record, units: [one] }));
        await writeCopy({ files: ['p.json'], removed: rows, replaced: [] }, target, folder.root());
        expect(JSON.parse(folder.text('clean'))).toEqual(
          JSON.parse(JSON.stringify({ n: 1, data: edited.filter(({ drop }) => !drop) })),
        );
      }),
      { ...fuzzRuns(40), interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
    );
  }, 90_000);
});

describe('a notebook', () => {
  test('is judged by its code cells, and edited in its lines', async () => {
    folder.put('n.ipynb', NOTEBOOK);
    expect((await unitsIn('n.ipynb')).map(({ record, code, language }) => [record, language, code])).toEqual([
      [2, 'c', 'int a;\nint bad;\nint c;'],
      [3, 'c', 'int bad;'],
    ]);
    expect(await purify('n.ipynb')).toMatchObject({ refused: [] });
    expect(folder.text('n.ipynb')).toBe(NOTEBOOK.replaceAll('int bad', 'int good'));
  });

  test('lacks removed cells', async () => {
    folder.put('n.ipynb', NOTEBOOK);
    const { cells } = JSON.parse(await clean('n.ipynb')) as { cells: unknown[] };
    expect(cells).toEqual((JSON.parse(NOTEBOOK) as { cells: unknown[] }).cells.slice(0, 1));
  });
});
