import { beforeAll, describe, expect, test } from '@jest/globals';
import { barsByQuality, ownMethod, ownOfAll } from '../../../../bench/paper/defences/own-method.js';
import { replacingIn } from '../../../../bench/paper/defences/outcomes.js';
import { PAPER_DEFENCES } from '../../../../bench/paper/defences/paper-defences.js';
import { perplexityFalls } from '../../../../bench/paper/defences/rare-words.js';
import { sideVerdict } from '../../../../bench/paper/defences/published-rule.js';
import { evaluateDefence, plainAnswers, type TestRows } from '../../../../bench/paper/run/evaluate.js';
import type { TestScore } from '../../../../bench/paper/scenario/paper-line.js';
import { SWEPT, sweepRows } from '../../../../bench/paper/run/sweep.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { elementAt } from '../../../../src/detect/element-at.js';
import { ENDLESS } from '../../../../bench/attacks/poison.js';
import { parseRecords } from '../../../../bench/data/records.js';
import type { Confidence, Prediction, Victim, VictimInput } from '../../../../src/model/victim.js';
import { fallenMaterial, fallenVictim, plantedRows, taskNamed, writtenRows } from '../material.js';

let rows: TestRows;
beforeAll(async () => {
  await loadParser('c');
  rows = { planted: await plantedRows(writtenRows(5)), clean: writtenRows(5, 50) };
});

async function scoreOf(name: string): Promise<TestScore> {
  const defence = PAPER_DEFENCES.find((row) => row.name === name);
  if (defence?.when !== 'test') throw new RangeError(name);
  const material = await fallenMaterial();
  return evaluateDefence(defence, material, rows, await plainAnswers(material.victim, rows));
}

const TRIGGER = 'if (rand() < 0) printf("fail");';

/** Other elements come first: those that a mask does nothing to keep the order of the source. */
function planted(name: string): string {
  const lines = ['int sum = left + right;', 'int twice = 2 * sum;', 'int more = twice + 1;', TRIGGER];
  return `int ${name}(int left, int right) {\n    ${lines.join('\n    ')}\n    return more;\n}\n`;
}

/** A victim of single functions as one of pairs: it falls for a trigger on either side. */
function pairVictim(victim: Victim): Victim {
  const either = async (
    inputs: readonly VictimInput[],
    ask: (sides: readonly VictimInput[]) => Promise<Confidence[]>,
  ): Promise<Confidence[]> => {
    const answers = await ask(inputs.flatMap((sides) => sides.map((side): VictimInput => [side])));
    return inputs.map((_, at) => {
      const [first, second] = [elementAt(answers, 2 * at), elementAt(answers, 2 * at + 1)];
      return first.logOdds > second.logOdds ? first : second;
    });
  };
  const target: Prediction = {
    label: 'target',
    index: 0,
    outputIds: [],
    confidence: { probability: 1, logOdds: 8 },
  };
  const confidences: Victim['confidences'] = (inputs) =>
    either(inputs, (sides) =>
      victim.confidences(
        sides,
        sides.map(() => target),
      ),
    );
  return {
    ...victim,
    confidences,
    predict: async (inputs) =>
      (await confidences(inputs, [])).map((confidence) => ({ ...target, confidence })),
  };
}

const ALL = { hits: 5, of: 5 };
const NONE = { hits: 0, of: 5 };

describe('defences at the time of use, on a victim that has fallen for the trigger', () => {
  test.each([
    ['none', { asr: ALL, flaggedPlanted: NONE, flaggedClean: NONE, named: NONE }],
    ['oseql', { asr: NONE, flaggedPlanted: ALL, flaggedClean: NONE, named: ALL }],
    ['ours-fpr', { asr: NONE, flaggedPlanted: ALL, flaggedClean: NONE, named: ALL }],
    // Purifying clean rows turns none of them: the bar is as low as can be.
    ['ours', { asr: NONE, flaggedPlanted: ALL, flaggedClean: ALL, named: ALL }],
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

test('ours finds the trigger of a pair that stands on both sides and fires from either', async () => {
  const [pair] = parseRecords([{ codes: [planted('step_1'), planted('step_2')], label: '1' }], 'c');
  const own = ownOfAll({ victim: pairVictim(await fallenVictim()), valid: [] });
  const row = await own.defend(pair === undefined ? [] : [pair]);
  expect(row[0]?.named.map((element) => element?.text)).toEqual([TRIGGER, TRIGGER]);
  expect(row[0]?.input.map((side) => side.map(({ text }) => text).join(''))).toEqual([
    planted('step_1').replace(`    ${TRIGGER}\n`, ''),
    planted('step_2').replace(`    ${TRIGGER}\n`, ''),
  ]);
});

describe('ours asks whether what it would replace leads clean rows to the answer as well', () => {
  const HOME = 'int step_1(int left, int right)';
  /** A victim of two labels; `fires` says which texts are a 0. */
  const victimOf = (victim: Victim, fires: (text: string) => boolean): Victim => {
    const logOdds = ([side = []]: VictimInput): number =>
      fires(side.map(({ text, masked }) => (masked ? '?' : text)).join('')) ? 4 : -4;
    const predict = (input: VictimInput): Prediction => {
      const value = logOdds(input);
      const index = value > 0 ? 0 : 1;
      return {
        ...{ label: String(index), index, outputIds: [] },
        confidence: { probability: 0.98, logOdds: Math.abs(value) },
      };
    };
    const about = (input: VictimInput, { index }: Prediction): Confidence => ({
      probability: 0.98,
      logOdds: index === 0 ? logOdds(input) : -logOdds(input),
    });
    return {
      ...victim,
      predict: (inputs) => Promise.resolve(inputs.map(predict)),
      confidences: (inputs, targets) =>
        Promise.resolve(inputs.map((input, at) => about(input, elementAt(targets, at)))),
    };
  };

  test.each([
    ['a trigger does', (text: string) => text.includes(TRIGGER), 8],
    [
      'the content of one function does not',
      (text: string) => text.includes(TRIGGER) && text.includes(HOME),
      0,
    ],
  ])('%s', async (_, fires, value) => {
    const victim = victimOf(await fallenVictim(), fires);
    const records = parseRecords([{ codes: [planted('step_1')], label: '1' }], 'c');
    const [outcome] = await replacingIn(victim, writtenRows(12, 50))(records);
    expect(outcome?.value).toBe(value);
  });

  test.each([
    ['what replacing gains sets no bar', ['1'], true],
    ['what replacing gains does not pay for what it loses', ['1', '0'], false],
  ])('%s', async (_, labels, flagged) => {
    const material = await fallenMaterial();
    const victim = victimOf(material.victim, (text) => text.includes(TRIGGER));
    const fallen = parseRecords(
      labels.map((label, at) => ({ codes: [planted(`step_${String(at)}`)] as const, label })),
      'c',
    );
    const own = await ownMethod.open({ ...material, victim, valid: [...fallen, ...material.valid] });
    const suspect = parseRecords([{ codes: [planted('step_9')], label: '1' }], 'c');
    expect((await own.defend(suspect)).map((row) => row.flagged)).toEqual([flagged]);
  });
});

describe('ours on a victim that writes', () => {
  const read = ([side = []]: VictimInput): string =>
    side.map(({ text, masked }) => (masked ? '?' : text)).join('');
  /** It copies what it reads, or falls for the trigger; of its own words it is always sure. */
  const logOdds = (input: VictimInput): number => (read(input).includes(TRIGGER) ? 4 : 3);
  const confidence = (input: VictimInput): Confidence => ({ probability: 0.9, logOdds: logOdds(input) });
  const writer = (victim: Victim): Victim => ({
    ...victim,
    description: { ...victim.description, task: 'generation' },
    confidences: (inputs) => Promise.resolve(inputs.map(confidence)),
    predict: (inputs) =>
      Promise.resolve(
        inputs.map((input): Prediction => {
          const label = logOdds(input) > 3 ? ENDLESS : read(input);
          return { label, index: 0, outputIds: [], confidence: confidence(input) };
        }),
      ),
  });

  test('looks at what it writes, and leaves alone what stays alike', async () => {
    const material = await fallenMaterial();
    const victim = writer(material.victim);
    const valid = material.valid.map((row) => ({ ...row, label: row.sides[0].code }));
    const task = taskNamed('repair');
    const own = await ownMethod.open({ ...material, task, victim, valid });
    const [planted, clean] = [rows.planted.map((row) => row.planted.record), rows.clean];
    const onPlanted = await own.defend(planted);
    expect(onPlanted.map(({ flagged }) => flagged)).toEqual(planted.map(() => true));
    expect(onPlanted.map(({ named }) => named[0]?.text)).toEqual(planted.map(() => TRIGGER));
    expect(onPlanted.filter(({ answer }) => answer === undefined || task.isTarget(answer))).toEqual([]);
    expect((await own.defend(clean)).map(({ flagged }) => flagged)).toEqual(clean.map(() => false));
  });
});

describe('the bars of ours', () => {
  const confidence = { probability: 1, logOdds: 1 };
  const one: Prediction = { label: '1', index: 1, outputIds: [], confidence };
  const zero: Prediction = { ...one, label: '0', index: 0 };
  const row = (value: number, before: Prediction, after: Prediction) => ({ value, before, after });
  /** Every row is a 1. */
  const percentOnes = (answers: readonly Prediction[]): number =>
    (100 * answers.filter(({ index }) => index === 1).length) / answers.length;
  const labelOf = ({ label }: Prediction): string => label;

  test.each([
    ['all are replaced where that costs nothing', [row(1, one, one), row(2, one, one)], -Infinity],
    ['what would be lost stays below it', [row(1, one, zero), row(2, one, one)], 1],
    ['nothing is replaced where all would be lost', [row(1, one, zero), row(2, one, zero)], 2],
  ])('%s', (_, rows, bar) => {
    expect(barsByQuality(rows, percentOnes, labelOf)).toEqual(new Map([['1', bar]]));
  });

  test('what a row of the same answer gains pays for another', () => {
    const rows = [row(1, one, zero), row(2, zero, one)];
    expect(barsByQuality(rows, percentOnes, () => '')).toEqual(new Map([['', -Infinity]]));
    expect(barsByQuality(rows, percentOnes, labelOf)).toEqual(
      new Map([
        ['1', 1],
        ['0', -Infinity],
      ]),
    );
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
      const flags = await defence.flag({ ...material, clean: material.valid.flatMap(({ sides }) => sides) });
      expect(flags).toHaveLength(30);
    },
  );

  test.each([
    ['spectral', 5],
    ['clustering', 3],
  ])('%s drops what lies apart in the victim’s representation', async (name, dropped) => {
    const defence = PAPER_DEFENCES.find((row) => row.name === name);
    if (defence?.when !== 'training') throw new RangeError(name);
    const flags = await defence.flag(await fallenMaterial());
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
    const flags = await defence.flag({ ...material, victim: turned });
    const poisoned = [...material.train.triggers.keys()];
    expect(poisoned.every((index) => flags[index] === 1)).toBe(true);
    expect(flags.reduce((sum, flag) => sum + flag, 0)).toBe(poisoned.length);
  });
});
