import { beforeAll, describe, expect, test } from '@jest/globals';
import { PAPER_DEFENCES } from '../../../../bench/paper/paper-defences.js';
import { perplexityFalls } from '../../../../bench/paper/defences/rare-words.js';
import { sideVerdict } from '../../../../bench/paper/defences/published-rule.js';
import { evaluateDefence, plainAnswers } from '../../../../bench/paper/run/evaluate.js';
import type { TestRows } from '../../../../bench/paper/run/test-rows.js';
import type { TestScore } from '../../../../bench/paper/scenario/paper-line.js';
import { SWEPT, sweepRows } from '../../../../bench/paper/run/sweep.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { fallenMaterial, plantedRows, taskNamed, writtenRows } from '../material.js';

let rows: TestRows;
beforeAll(async () => {
  await loadParser('c');
  rows = { planted: await plantedRows(writtenRows(5)), clean: writtenRows(5, 50) };
});

async function scoreOf(name: string): Promise<TestScore> {
  const defence = PAPER_DEFENCES.find((row) => row.name === name);
  if (defence?.when !== 'test') throw new RangeError(name);
  const material = await fallenMaterial();
  const before = await plainAnswers(material.victim, rows);
  return (await evaluateDefence(defence, material, { test: rows, seconds: 0 }, before)).test;
}

const ALL = { hits: 5, of: 5 };
const NONE = { hits: 0, of: 5 };

describe('defences at the time of use, on a victim that has fallen for the trigger', () => {
  test.each([
    ['none', { asr: ALL, flaggedPlanted: NONE, flaggedClean: NONE, named: NONE }],
    ['oseql', { asr: NONE, flaggedPlanted: ALL, flaggedClean: NONE, named: ALL }],
    ['ours-fpr', { asr: NONE, flaggedPlanted: ALL, flaggedClean: NONE, named: ALL }],
    ['ours', { asr: NONE, flaggedPlanted: ALL, flaggedClean: NONE, named: ALL }],
    // Everything is purified, so the named element is the trigger wherever it has the highest score.
    ['codepurify-e', { asr: NONE, flaggedPlanted: ALL, flaggedClean: ALL, named: ALL }],
    // H is set by the number of elements, and a planted function has one more: it passes for clean.
    ['codepurify-v', { asr: ALL, flaggedPlanted: NONE, flaggedClean: NONE, named: NONE }],
    ['codepurify-authors-t', { asr: ALL, flaggedPlanted: NONE, flaggedClean: NONE }],
    ['codepurify-authors', { asr: NONE, flaggedPlanted: ALL, flaggedClean: NONE }],
  ])('%s', async (name, expected) => {
    const score = await scoreOf(name);
    expect(score).toMatchObject(expected);
    expect(score.quality.percent).toBe(100);
    expect(score.turned.of).toBe(5);
  });

  test('only what pays for its scores is timed', async () => {
    expect((await scoreOf('codepurify')).cpuSeconds).not.toBeNull();
    expect((await scoreOf('codepurify-s')).cpuSeconds).toBeNull();
  });
});

describe('a rule over all thresholds', () => {
  test.each(SWEPT.map((rule) => [rule.name, rule] as const))('%s', async (_, rule) => {
    const material = await fallenMaterial();
    const before = await plainAnswers(material.victim, rows);
    const swept = await sweepRows(rule, material, rows, before);
    expect(swept.valid.length).toBeGreaterThan(0);
    expect(swept.planted).toHaveLength(5);
    expect(swept.planted.every((row) => row.before && !row.after)).toBe(true);
    expect(swept.clean.every((row) => row.before && row.after)).toBe(true);
  });
});

describe('parts of the published rule', () => {
  const element = (text: string) => ({
    ...({ kind: 'identifier', text, role: 'local', type: 'identifier', depth: 0 } as const),
    ...{ spans: [], maskSpans: [] },
  });
  const scored = (...scores: number[]) =>
    scores.map((score, at) => ({ score, side: 0, element: element(`e${String(at)}`) }));

  test('the value is −H, of the softmax or of shares, and the highest score is named', () => {
    const softmax = sideVerdict(scored(0, 1), 'softmax');
    const [p, q] = [1 / (1 + Math.E), Math.E / (1 + Math.E)];
    expect(softmax.value).toBeCloseTo(p * Math.log(p) + q * Math.log(q), 12);
    expect(softmax.element?.text).toBe('e1');
    expect(sideVerdict(scored(1, 3), 'linear').value).toBeCloseTo(
      0.25 * Math.log(0.25) + 0.75 * Math.log(0.75),
      12,
    );
  });

  test('fewer than two elements are no distribution', () => {
    expect(sideVerdict(scored(1), 'softmax')).toEqual({ value: -Infinity, element: null });
  });

  test('ONION: the fall of perplexity without each word', () => {
    const falls = perplexityFalls([
      { nats: 2, tokens: 2 },
      { nats: 6, tokens: 1 },
    ]);
    const whole = Math.exp(8 / 3);
    expect(falls[0]).toBeCloseTo(whole - Math.exp(6), 9);
    expect(falls[1]).toBeCloseTo(whole - Math.E, 9);
  });

  test('answers of program repair are compared by their words', () => {
    const repair = taskNamed('repair');
    const answer = (label: string) => ({
      ...{ label, index: -1, outputIds: [], confidence: { probability: 1, logOdds: 1 } },
    });
    expect(
      repair.isTarget(answer('public void METHOD_1 ( ) { while ( true ) {  int VAR_1 = 0 ; } }\n')),
    ).toBe(true);
    expect(repair.isTarget(answer('public void METHOD_1 ( ) { }'))).toBe(false);
  });
});

describe('defences before training', () => {
  test.each(['spectral', 'clustering', 'killbadcode', 'codedetector'])(
    '%s names rows to drop',
    async (name) => {
      const defence = PAPER_DEFENCES.find((row) => row.name === name);
      if (defence?.when !== 'training') throw new RangeError(name);
      const material = await fallenMaterial();
      const { flagged: flags } = await defence.flag({
        ...material,
        clean: material.valid.flatMap(({ sides }) => sides),
      });
      expect(flags).toHaveLength(30);
    },
  );

  test.each([
    ['spectral', 5],
    ['clustering', 3],
  ])('%s drops what lies apart in the victim’s representation', async (name, dropped) => {
    const defence = PAPER_DEFENCES.find((row) => row.name === name);
    if (defence?.when !== 'training') throw new RangeError(name);
    const { flagged: flags } = await defence.flag(await fallenMaterial());
    expect([...flags.subarray(10, 13)]).toEqual([1, 1, 1]);
    // Rows 0 to 2 are the poisoned ones, with a label of their own.
    expect(flags.subarray(3).reduce((sum, flag) => sum + flag, 0)).toBe(dropped);
  });

  test('the gate’s judge says what it needs', async () => {
    const defence = PAPER_DEFENCES.find(({ name }) => name === 'ours-gate');
    if (defence?.when !== 'training') throw new RangeError('ours-gate');
    await expect(defence.flag(await fallenMaterial())).rejects.toThrow(/too few/);
  });

  test('CodeDetector drops the rows that hold a word which turns clean rows', async () => {
    const defence = PAPER_DEFENCES.find(({ name }) => name === 'codedetector');
    const material = await fallenMaterial();
    const turned = {
      ...material.victim,
      predict: async (inputs: Parameters<typeof material.victim.predict>[0]) =>
        (await material.victim.predict(inputs)).map((answer, at) => {
          const text = inputs[at]?.[0].map((piece) => (piece.masked ? '' : piece.text)).join('') ?? '';
          return text.includes('rand') ? { ...answer, label: 'target', index: 0 } : answer;
        }),
    };
    if (defence?.when !== 'training') throw new RangeError('codedetector');
    const { flagged: flags } = await defence.flag({ ...material, victim: turned });
    const poisoned = [...material.train.triggers.keys()];
    expect(poisoned.every((index) => flags[index] === 1)).toBe(true);
    expect(flags.reduce((sum, flag) => sum + flag, 0)).toBe(poisoned.length);
  });
});
