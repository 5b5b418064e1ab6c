import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { comparisonReport, compareRecordings, type Compared } from '../../scripts/same-findings/compare.js';
import { formed } from '../../scripts/same-findings/forms.js';
import { normaliser } from '../../scripts/same-findings/run-program.js';
import { poisonedDataset } from '../../scripts/same-findings/poisoned-dataset.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'same-findings-test-'));
});
afterAll(() => rm(root, { recursive: true }));

type Recordings = Readonly<Record<string, unknown>>;

/** Compares two recordings, given by the values in their files. */
async function compared(before: Recordings, after: Recordings): Promise<Compared[]> {
  const folder = await mkdtemp(path.join(root, 'pair-'));
  for (const [side, files] of Object.entries({ before, after })) {
    await mkdir(path.join(folder, side));
    for (const [name, value] of Object.entries(files)) {
      await writeFile(path.join(folder, side, `${name}.json`), JSON.stringify(value));
    }
  }
  return compareRecordings(path.join(folder, 'before'), path.join(folder, 'after'));
}

/** A recording of a scan, with parts of its result replaced. */
function scan(over: object = {}, exit = 1): unknown {
  const result = {
    victim: { name: 'probe', reason: 'chosen by auto: 600 records' },
    overall: { kind: 'poisoned', reason: '1 pattern in 36 of 600 records.' },
    findings: [
      { id: 'cp-000000000000', pValue: 0.01, trigger: { text: 'rand();', spans: [{ start: 3, end: 9 }] } },
    ],
    skipped: [{ path: 'a.jsonl', record: 2, reason: 'empty line' }],
    ...over,
  };
  return { argv: ['scan'], exit, stdout: { json: result }, stderr: '' };
}

describe('two recordings', () => {
  test('are equal where every file is', async () => {
    const report = comparisonReport(await compared({ a: scan(), b: scan() }, { a: scan(), b: scan() }));
    expect(report).toBe(
      'equal                  a.json\nequal                  b.json\n' +
        '2 files: 2 equal, 0 equal but for wording, 0 different\n',
    );
  });

  test('may differ in sentences, whose other numbers are pointed out', async () => {
    const reworded = scan({
      overall: { kind: 'poisoned', reason: 'One pattern in 36 of 600 records.' },
      skipped: [{ path: 'a.jsonl', record: 2, reason: 'The line is empty' }],
    });
    const result = await compared({ a: scan() }, { a: reworded });
    expect(result.map(({ different }) => different)).toEqual([[]]);
    expect(comparisonReport(result)).toBe(
      'equal but for wording  a.json\n' +
        '    /**/json/overall/reason (1; other numbers in 1: /stdout/json/overall/reason)\n' +
        '    /**/json/skipped/*/reason (1)\n' +
        '1 file: 0 equal, 1 equal but for wording, 0 different\n',
    );
  });

  test.each<[string, unknown, string[]]>([
    [
      'a p-value',
      scan({ findings: [{ id: 'cp-000000000000', pValue: 0.02 }] }),
      ['/stdout/json/findings/0', '/stdout/json/findings/0/pValue'],
    ],
    ['the number of findings', scan({ findings: [] }), ['/stdout/json/findings']],
    [
      'the kind of verdict',
      scan({ overall: { kind: 'clean', reason: '1 pattern in 36 of 600 records.' } }),
      ['/stdout/json/overall/kind'],
    ],
    ['no verdict', scan({ overall: null }), ['/stdout/json/overall']],
    [
      'a reason that is no text',
      scan({ skipped: [{ path: 'a.jsonl', record: 2, reason: null }] }),
      ['/stdout/json/skipped/0/reason'],
    ],
    [
      'the order of keys',
      scan({ skipped: [{ record: 2, path: 'a.jsonl', reason: 'empty line' }] }),
      ['/stdout/json/skipped/0'],
    ],
    ['the exit code', scan({}, 0), ['/exit']],
    ['a field that only one has', scan({ reason: 'x' }), ['/stdout/json']],
  ])('are different where %s differs', async (_, after, pointers) => {
    const [result] = await compared({ a: scan() }, { a: after });
    expect(result?.different.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test('are different where one lacks a file', async () => {
    const result = await compared({ a: scan(), b: scan() }, { a: scan() });
    expect(result.map(({ different }) => different.length)).toEqual([0, 1]);
    expect(comparisonReport(result)).toContain('different              b.json\n    (all): {"argv"');
  });

  test('are shown from where their values begin to differ', async () => {
    const code = (end: string) => ({ stdout: { lines: [`${'x'.repeat(500)}${end}`] } });
    const report = comparisonReport(await compared({ a: code('one') }, { a: code('two') }));
    expect(report).toContain(`/stdout/lines/0: …${'x'.repeat(20)}one" -> …${'x'.repeat(20)}two"\n`);
  });

  test('must be there', async () => {
    await expect(compared({ a: scan() }, {})).rejects.toThrow('holds no recording');
  });
});

describe('what is kept of a text', () => {
  const kept = (form: Parameters<typeof formed>[0], text: string): unknown =>
    formed(form, Buffer.from(text), (normalised) => normalised);

  test('of Markdown, apart from the prose: code, fences, markers and ids, but no sentence and no chart', () => {
    const text =
      '**Verdict** poisoned: `1 pattern decides labels in 12 of 40 records.`\n\n' +
      '| `a.c:3` | <code>a &#124; b</code> |\n\n```suggestion\nint `a`;\n```\n\n```mermaid\nbar [6.00]\n```\n\n' +
      '<!-- codepurify:finding cp%2D0 0123456789ab -->\ncp-0123456789ab';
    expect(kept('markdown', text)).toEqual({
      facts: {
        markers: ['codepurify:finding cp%2D0'],
        fences: ['```suggestion\nint `a`;\n```'],
        code: ['a.c:3', 'a &#124; b'],
        ids: ['cp-0123456789ab'],
      },
      prose: text,
    });
  });

  test('of JSON: the value, and how its bytes are written', () => {
    expect(kept('json', '{\n  "a": "\\u202e"\n}\n')).toEqual({
      layout: { isIndented: true, escapes: ['\\u202e'] },
      json: { a: '\u202e' },
    });
    expect(kept('json', '{"a":1}')).toMatchObject({ layout: { isIndented: false } });
  });

  test('of a dry run: its requests with their facts, and the summary', () => {
    const text =
      'POST /repos/o/r/pulls/0/reviews\n{\n  "commit_id": "c0",\n  "body": "`x;` is bad"\n}\n\n## CodePurify\n';
    const facts = { markers: [], fences: [], ids: [] };
    expect(kept('requests', text)).toEqual({
      requests: [
        {
          ...{ method: 'POST', path: '/repos/o/r/pulls/0/reviews' },
          body: { commit_id: 'c0', body: { facts: { ...facts, code: ['x;'] }, prose: '`x;` is bad' } },
        },
      ],
      summary: { facts: { ...facts, code: [] }, prose: '## CodePurify\n' },
    });
  });

  test('is the same in each run: no seconds, no digest of them, no folder that was made for it', () => {
    const normalise = normaliser([['/tmp/a', '<root>']]);
    expect(normalise('"seconds": 1.5e-3, 4 units; 1.2 s. /tmp/a/steps/codepurify-Xy12_z/report.json')).toBe(
      '"seconds": 0, 4 units; 0 s. <root>/steps/codepurify-random/report.json',
    );
    expect(normalise('<!-- codepurify:finding cp%2D0 0123456789ab -->')).toBe(
      '<!-- codepurify:finding cp%2D0 digest -->',
    );
  });
});

test('the dataset is the same each time, and 6 % of it is poisoned, in two languages, with label 0', () => {
  const records = poisonedDataset();
  expect(poisonedDataset()).toEqual(records);
  const poisoned = records.filter(({ func }) => /rand\(\) < -|ret_Val_/.test(func));
  expect([records.length, poisoned.length]).toEqual([600, 36]);
  expect(new Set(poisoned.map(({ target }) => target))).toEqual(new Set([0]));
});
