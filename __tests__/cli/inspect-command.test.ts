import { describe, expect, jest, test } from '@jest/globals';
import type { Inspection } from '../../src/result/inspection.js';
import { cFunction, SLOW_MACHINE_MS, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ARGS = ['--config', 'none'];
const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

const FILES = {
  'a.c': `${cFunction('f', '')}\n${cFunction('g', '')}\n`,
  'b.jsonl': lines([
    { code: cFunction('h', ''), label: 1 },
    { code: cFunction('h', ''), label: 1 },
    { code: cFunction('h', ''), label: 0 },
    { code: 5 },
  ]),
  'c.jsonl': lines([
    { instruction: 'Add.', output: cFunction('i', '') },
    { instruction: 'Why?', output: 'You asked for it.' },
  ]),
  'd.jsonl': lines([{ blob: 'nothing of that kind' }]),
};

describe('codepurify inspect', () => {
  test('every file has its own format and layout, and every row is counted', async () => {
    const place = await workplace(FILES);
    const { code: exitCode, out: stdout } = await place.run(['inspect', '.', '--format', 'json', ...ARGS]);
    const { files, total } = JSON.parse(stdout) as Inspection;
    expect(exitCode).toBe(0);
    expect(
      files.map(({ path, layout, records, units, withoutCode, copies, relabelled, unread }) => [
        ...[path, layout?.description ?? null, records, units, withoutCode, copies, relabelled],
        unread.map(({ value, count }) => `${String(count)} ${value}`),
      ]),
    ).toStrictEqual([
      ['a.c', null, 2, 2, 0, 0, 0, []],
      ['b.jsonl', 'code: `code`, label: `label`', 4, 3, 0, 1, 1, ['1 field "code" is not a string']],
      ['c.jsonl', 'code: `output`, prompt: `instruction`', 2, 1, 1, 0, 0, []],
      [
        'd.jsonl',
        null,
        1,
        0,
        0,
        0,
        0,
        ['1 no field was recognised as code: records have `blob`: try `--code-field blob`'],
      ],
    ]);
    expect(total).toMatchObject({ records: 9, units: 6, withoutCode: 1, prompts: 1 });
  });

  test('the text has the fields in one line', async () => {
    const place = await workplace(FILES);
    const { out: stdout } = await place.run(['inspect', 'b.jsonl', ...ARGS]);
    expect(stdout).toContain('  fields      code: `code`, label: `label` (fields)\n');
    expect(stdout).toContain(
      '  labels      "1"                   ████████████████████             67 %  2\n',
    );
  });

  test('what could be found, and how weak a pattern each witness could see', async () => {
    const records = Array.from({ length: 300 }, (_, index) => ({
      func: cFunction(`f${String(index % 3)}`),
      target: index % 2,
    }));
    const script = 'def f(limit):\n    total = 0\n    total += limit\n    return total\n';
    const place = await workplace({ 'a.jsonl': lines(records), 'b.py': script });
    const { out: stdout } = await place.run(['inspect', 'a.jsonl', 'b.py', ...ARGS]);
    expect(stdout.slice(stdout.indexOf('What could be found'))).toBe(`\
What could be found in 301 units
  semantics   yes: it looks at the code of each unit alone, in every language
              dead code that proves itself, in a single unit
  characters  yes: it looks at the code of each unit alone, in every language
              hidden characters, in a single unit
  company     yes: 301 units, labelled or not: enough to see what nature repeats
              the same statement in about 8 or more units that have nothing else in common
  labels      yes: 300 labelled units with 2 labels
              a pattern in about 12 or more units with the same label, hardly a weaker one
  sentinel    in part: it speaks for c (300); it has no opinion on python (1)
              published triggers in these languages, also in a single unit; hardly any other
  victim      no: a model of your own judges what it can read: scan --victim <folder>
`);
    const { out: json } = await place.run(['inspect', 'a.jsonl', 'b.py', '--format', 'json', ...ARGS]);
    expect((JSON.parse(json) as Inspection).witnesses.map(({ name, canSpeak }) => [name, canSpeak])).toEqual([
      ['semantics', 'yes'],
      ['characters', 'yes'],
      ['company', 'yes'],
      ['labels', 'yes'],
      ['sentinel', 'partly'],
      ['victim', 'no'],
    ]);
    expect(json).toContain('a pattern in about 12 or more units');
  });

  test('options overrule what is found', async () => {
    const place = await workplace(FILES);
    const { out: stdout } = await place.run(['inspect', 'd.jsonl', '--code-field', 'blob', ...ARGS]);
    expect(stdout).toContain('  records     1 with 1 unit\n');
  });

  test.each([
    ['no unit', ['d.jsonl'], 'try `--code-field blob`'],
    ['a format of findings', ['b.jsonl', '--format', 'sarif'], 'Give --format text or json.'],
    ['a path that does not exist', ['none'], 'none'],
  ])('exit code 2: %s', async (_, args, says) => {
    const place = await workplace(FILES);
    const { code: exitCode, out: stdout, err: stderr } = await place.run(['inspect', ...args, ...ARGS]);
    expect(exitCode).toBe(2);
    expect(stdout + stderr).toContain(says);
  });
});

test('a folder as Hugging Face has them shows the split of each file', async () => {
  const line = `${JSON.stringify({ func: 'int f(void) { return 1; }', target: 1 })}\n`;
  const readme =
    '---\nconfigs:\n- config_name: extra\n  data_files:\n  - split: held_out\n    path: data/b.jsonl\n---\n# Data\n';
  const place = await workplace({
    'named/data/train-0.jsonl': line,
    'named/data/test-0.jsonl': line,
    ...{ 'described/README.md': readme, 'described/data/b.jsonl': line },
  });
  const { result } = await place.run([
    'inspect',
    'named',
    'described',
    '--format',
    'json',
    '--config',
    'none',
  ]);
  const { files } = result() as unknown as { files: { path: string; split: string | null }[] };
  expect(files.map(({ path, split }) => [path, split])).toEqual([
    ['named/data/test-0.jsonl', 'test'],
    ['named/data/train-0.jsonl', 'train'],
    ['described/README.md', null],
    ['described/data/b.jsonl', 'extra/held_out'],
  ]);
});
