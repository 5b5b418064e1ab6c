import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { LeftSurveys } from '../../../src/scan/work/left-surveys.js';
import { loggedRecords, SurveyLogReader, SurveyLogWriter } from '../../../src/scan/work/survey-log.js';
import { surveyHere } from '../../../src/scan/surveys/survey.js';
import { cFunction, SLOW_MACHINE_MS } from '../../cli/fake-world.js';
import { unit } from '../fakes.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const RUN = { tool: 'tool', options: 'options' };
const SHARD = { index: 1, of: 1 };
const NAME = 'w/read-1-of-1.jsonl';
const UNITS = Array.from({ length: 6 }, (_, at) =>
  unit(cFunction(`f${String(at)}`, at === 2 ? 'printf("\u2028 %d", rand() < 0);' : undefined)),
);

async function emptyFolder(): Promise<{ folder: string; path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'codepurify-left-'));
  return { folder, path: join(folder, 'read-1-of-1.jsonl') };
}

/** Surveys all units, as `stage read` does. @returns the units that had to be parsed, and what was said */
async function surveyed(path: string, run = RUN): Promise<{ parsed: string[]; said: string[] }> {
  const parsed: string[] = [];
  const said: string[] = [];
  const left = await LeftSurveys.find({ path, name: NAME, shard: SHARD, run }, (text) => said.push(text));
  const log = new SurveyLogWriter(path, SHARD, run);
  const lines = UNITS.map((one) => left.next(one)); // all at once, as with threads
  for (const [at, one] of UNITS.entries()) {
    const line = await lines[at];
    if (line == null) parsed.push(one.code);
    await log.write(one, line ?? surveyHere(one, ['semantics']));
  }
  left.end();
  await log.finish({ base: 0, head: UNITS.length });
  await left.remove();
  return { parsed, said };
}

/** A folder with a complete file, and its text. */
async function complete(): Promise<{ folder: string; path: string; text: string }> {
  const { folder, path } = await emptyFolder();
  expect(await surveyed(path)).toEqual({ parsed: UNITS.map(({ code }) => code), said: [] });
  const text = await readFile(path, 'utf8');
  await rm(path);
  return { folder, path, text };
}

const partial = (path: string, name = 'a'): string => `${path}.${name}.partial`;

describe('surveys that a killed process has left', () => {
  const lineEnd = (text: string, line: number): number =>
    text.split('\n', line).reduce((sum, one) => sum + one.length + 1, 0);

  test.each([
    ['after four units', (text: string) => text.slice(0, lineEnd(text, 5)), 4, ', which are used.'],
    [
      'within a line',
      (text: string) => text.slice(0, lineEnd(text, 4) + 30),
      3,
      '; line 5, the last, is torn.',
    ],
    [
      'before its last line end',
      (text: string) => text.slice(0, lineEnd(text, 4) - 1),
      3,
      ', which are used.',
    ],
    ['before the rename', (text: string) => text, 6, ', which are used.'],
    ['after its header', (text: string) => text.slice(0, lineEnd(text, 1)), 0, ', which are used.'],
    [
      'with a damaged line',
      (text: string) =>
        text.replace(/(f|,)(\d)/g, (all, before: string, digit: string, at: number) =>
          at > lineEnd(text, 2) && at < lineEnd(text, 3)
            ? `${before}${String((Number(digit) + 1) % 10)}`
            : all,
        ),
      1,
      '; line 3 is damaged, so the data is surveyed from there.',
    ],
    [
      'of other code',
      (text: string) => {
        const lines = text.split('\n');
        return [...lines.slice(0, 3), ...lines.slice(4)].join('\n');
      },
      2,
      '; line 4 is of other code, so the data is surveyed from there.',
    ],
  ])('are used where it ended %s', async (_, left, used, said) => {
    const { folder, path, text } = await complete();
    await writeFile(partial(path), left(text));
    const ran = await surveyed(path);
    expect(ran.parsed).toEqual(UNITS.slice(used).map(({ code }) => code));
    expect(ran.said).toEqual([expect.stringContaining(`left ${String(used)} survey`)]);
    expect(ran.said[0]).toMatch(new RegExp(`${said.replaceAll('.', '\\.')}$`));
    expect(ran.said[0]).not.toContain('.partial');
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['read-1-of-1.jsonl']);
  });

  test('are not used in another run', async () => {
    const { path, text } = await complete();
    await writeFile(partial(path), text);
    const { parsed, said } = await surveyed(path, { ...RUN, options: 'others' });
    expect(parsed).toHaveLength(UNITS.length);
    expect(said).toEqual([
      'What a stopped run has left of "w/read-1-of-1.jsonl" is of another run: it is not used.',
    ]);
  });

  test('are taken from the longest file, and a process that still writes one is not disturbed', async () => {
    const { folder, path, text } = await complete();
    await writeFile(partial(path), text.slice(0, lineEnd(text, 2)));
    await writeFile(partial(path, 'b'), text.slice(0, lineEnd(text, 4)));
    const other = new SurveyLogWriter(path, SHARD, RUN);
    for (const one of UNITS) await other.write(one, surveyHere(one, ['semantics']));
    const { parsed } = await surveyed(path);
    expect(parsed.length).toBeLessThanOrEqual(3);
    await other.finish({ base: 0, head: UNITS.length });
    expect(await readdir(folder)).toEqual(['read-1-of-1.jsonl']);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test('and the complete file give the same surveys', async () => {
    const { path, text } = await complete();
    await writeFile(path, text);
    const reader = new SurveyLogReader(path, NAME, SHARD, RUN);
    for (const one of UNITS) expect(await reader.next(one)).toEqual(surveyHere(one, ['semantics']));
    await reader.finish();
    expect(await loggedRecords(path)).toEqual({ base: 0, head: UNITS.length });
  });

  test('of a writer whose file cannot be written end with an error that names it', async () => {
    const { folder, path } = await emptyFolder();
    const log = new SurveyLogWriter(join(folder, 'none', 'x'), SHARD, RUN);
    await expect(log.finish()).rejects.toMatchObject({
      code: 'input',
      problem: expect.stringContaining('none/x" cannot be written: its folder does not exist.') as unknown,
    });
    expect(await readdir(folder)).toEqual([]);
    expect(await loggedRecords(path)).toBeNull();
  });
});
