import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { STYLE_ATTACKS } from '../../../bench/attacks/styles/style-attacks.js';
import { parseRecords } from '../../../bench/data/records.js';
import { storeOf } from '../../../bench/results/result-files.js';
import { measureStyles, type StyleLine } from '../../../bench/styles/measure-styles.js';
import { scoreStyles } from '../../../bench/styles/score-styles.js';
import { sharesOf } from '../../../bench/styles/style-shares.js';
import type { RecordsVerdict } from '../../../bench/scans/record-scanner.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

beforeAll(() => loadParser('c'));

const LONG = STYLE_ATTACKS.filter(({ name }) => name === 'augmented-long');
const [STYLE] = LONG;

/** Half of the functions add to a variable; one in ten writes it long. */
function codeOf(at: number): string {
  const sum = at % 10 === 9 ? 'sum = sum + left;' : at % 2 === 0 ? 'sum += left;' : 'log(sum);';
  return `int step_${String(at)}(int left) {\n    int sum = ${String(at)};\n    ${sum}\n    return sum;\n}`;
}

const RAW = Array.from({ length: 40 }, (_, at) => ({
  codes: [codeOf(at)] as const,
  label: String(at % 4 === 0 ? 1 : 0),
}));

describe('the shares of a style', () => {
  test('are those of the functions that can take it and that have it', () => {
    expect(STYLE && sharesOf(STYLE, parseRecords(RAW, 'c'))).toEqual({ can: 0.5, natural: 0.1 });
  });

  test('are 0 without functions', () => {
    expect(STYLE && sharesOf(STYLE, [])).toEqual({ can: 0, natural: 0 });
  });
});

describe('the scores of a scan', () => {
  const poisoned = { codes: [codeOf(0).replace('sum += left', 'sum = sum + left')], label: '0' } as const;
  const scored = (findings: RecordsVerdict['findings']) =>
    scoreStyles(findings, new Set([0]), {
      before: parseRecords(RAW.slice(0, 4), 'c'),
      after: parseRecords([poisoned, ...RAW.slice(1, 4)], 'c'),
    });
  type Finding = NonNullable<RecordsVerdict['findings'][number]>;
  const finding = (verdict: Finding['verdict'], kind: string, family: string): Finding =>
    ({ verdict, trigger: { kind, family }, more: [] }) as unknown as Finding;

  test('count poisoned and clean records apart, and the forms that are named', () => {
    const style = finding('poisoned', 'style', 'augmented assignment: a = a + b');
    const scores = scored([style, finding('suspicious', 'identifier', 'sum'), null, null]);
    expect(scores).toEqual({
      ...{ planted: 1, recall: 1, reported: 1, fpr: 0, reportedFpr: 1 / 3, named: 1 },
      families: [['style augmented assignment: a = a + b', 1]],
    });
  });

  test('do not take a form that the record had before for the planted one', () => {
    const style = finding('suspicious', 'style', 'declared value: int a = b;');
    const scores = scored([style, null, null, null]);
    expect([scores.recall, scores.reported, scores.named]).toEqual([0, 1, 0]);
  });
});

describe('a measurement', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'styles-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('writes a line for each style, rate and clean draw, once', async () => {
    const lines: StyleLine[] = [];
    const store = storeOf(lines);
    const few = STYLE_ATTACKS.filter(({ name }) => name === 'goto' || name === 'infinite-while-one');
    const plan = {
      ...{ data: folder, styles: [...LONG, ...few], size: 40, rates: [0.05], seeds: [1], cleanDraws: 1 },
      datasets: [
        {
          ...({ name: 'own', title: 'Own', language: 'c', task: 'classification', label: '' } as const),
          read: () => Promise.resolve(RAW),
        },
      ],
    };
    await measureStyles(plan, store);
    await measureStyles(plan, store);
    expect(lines.map(({ style, planted, seed }) => [style, planted, seed])).toEqual([
      ['augmented-long', 2, '1'],
      ['goto', 0, '1'],
      ['none', 0, 'clean 1'],
    ]);
    expect(lines.map(({ recall, fpr }) => [recall !== null, fpr !== null])).toEqual([
      [true, true],
      [false, false],
      [false, true],
    ]);
  });
});
