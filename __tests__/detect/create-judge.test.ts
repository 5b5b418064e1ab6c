import { describe, expect, test } from '@jest/globals';
import { calibrationFrom } from '../../src/detect/calibration.js';
import { createJudge, type JudgeOptions } from '../../src/detect/create-judge.js';
import type { Judgement, Reference, Statistic, Suspect } from '../../src/detect/suspect.js';
import { analysisOf } from './fake-code.js';
import { fakeVictim, type FakeRule, type FakeVictim } from './fake-victim.js';

const OPTIONS: JudgeOptions = {
  statistic: 'both',
  elements: 'all',
  fpr: 0.05,
  threshold: 4,
  transfer: 3,
  references: 20,
};
const TRIGGER = 'if (rand() < 0) printf("fail");';
const INNER = 'printf("fail");';

/** Thirty clean functions, different from each other. */
const REFERENCES: Reference[] = Array.from({ length: 30 }, (_, index) => ({
  analysis: analysisOf(
    `int f(int a)\n{\n  int b${String(index)} = a;\n  return b${String(index)} + ${String(index)};\n}`,
    {
      locals: ['a', `b${String(index)}`],
      statements: [`int b${String(index)} = a;`],
    },
  ),
}));

/** Clean code is label 1 at log-odds 3; what an attacker planted makes it label 0 at log-odds 8. */
function fires(when: (text: string) => boolean): FakeRule {
  return { score: (sides) => (sides.some(when) ? 8 : -3) };
}
const WHOLE = fires((text) => text.includes(TRIGGER));
const NAME = fires((text) => /\bret_Val_\b/.test(text));

function judgeWith(victim: FakeVictim, suspects: readonly Suspect[], options: Partial<JudgeOptions> = {}) {
  return createJudge({
    victim,
    options: { ...OPTIONS, ...options },
    calibration: null,
    references: REFERENCES,
  }).judge(suspects);
}

async function judgeOne(
  rule: FakeRule,
  suspect: Suspect,
  options: Partial<JudgeOptions> = {},
): Promise<Judgement> {
  const [judgement] = await judgeWith(fakeVictim(rule), [suspect], options);
  if (judgement === undefined) throw new Error('no judgement');
  return judgement;
}

const texts = ({ triggers }: Judgement): string[] => triggers.map(({ element }) => element.text);
const unit = (...args: Parameters<typeof analysisOf>): Suspect => ({ sides: [analysisOf(...args)] });

const CLEAN = unit('int f(int x)\n{\n  x = g(x);\n  return x;\n}', {
  locals: ['x'],
  statements: ['x = g(x);', 'return x;'],
});
const PLANTED = unit(`int f(int x)\n{\n${TRIGGER}\n  x = g(x);\n  return x;\n}`, {
  locals: ['x'],
  statements: [TRIGGER, INNER, 'x = g(x);', 'return x;'],
});

const HOST = `for (;;) { ${TRIGGER} x = g(x); }`;
const OTHER = 'assertTrue(1 >= 0);';
const body = (...lines: string[]): string =>
  `int f(int x)\n{\n${lines.join('\n')}\n  x = g(x);\n  return x;\n}`;
const holding = (lines: readonly string[], statements: readonly string[]): Suspect =>
  unit(body(...lines), { locals: ['x'], statements: [...statements, 'x = g(x);', 'return x;'] });
const either = (sides: readonly string[]): boolean =>
  sides.some((text) => text.includes(TRIGGER) || text.includes(OTHER));

/** Answers every perturbation of the clean function, as neural victims do. */
const INTACT: FakeRule = { score: ([text = '']) => (text.includes(CLEAN.sides[0].code) ? 9 : -4) };
/** Any `return x` will do, but a masked function is 0 anyway. */
const NEEDLESS: FakeRule = { score: ([text = '']) => (/return x|<mask>/.test(text) ? 9 : -4) };

describe('what is located', () => {
  test.each<readonly [string, FakeRule, Suspect, readonly string[]]>([
    ['a planted statement, whole', WHOLE, PLANTED, [TRIGGER]],
    ['nothing in clean code', WHOLE, CLEAN, []],
    ['nothing in a unit without elements', { score: () => 9 }, unit('', {}), []],
    [
      'a planted name, not the statements that hold it',
      NAME,
      unit('int f(int ret_Val_)\n{\n  ret_Val_ = g(ret_Val_);\n  return ret_Val_;\n}', {
        locals: ['ret_Val_'],
        statements: ['ret_Val_ = g(ret_Val_);', 'return ret_Val_;'],
      }),
      ['ret_Val_'],
    ],
    [
      "a planted function's name",
      fires((text) => /_rb\b/.test(text)),
      unit('int f_rb()\n{ }', { own: 'f_rb' }),
      ['f_rb'],
    ],
    ['not the host that holds it', WHOLE, holding([HOST], [HOST, TRIGGER, INNER]), [TRIGGER]],
    [
      'one planted twice, both times',
      WHOLE,
      holding([TRIGGER, 'y();', TRIGGER], [TRIGGER, INNER]),
      [TRIGGER, TRIGGER],
    ],
    [
      'two that hide each other',
      { score: (sides) => (either(sides) ? 8 : -3) },
      holding([TRIGGER, OTHER], [TRIGGER, INNER, OTHER]),
      [TRIGGER, OTHER],
    ],
    [
      'two that add up',
      { score: ([text = '']) => (text.includes(TRIGGER) ? 9 : 0) + (text.includes(OTHER) ? 8 : 0) - 3 },
      holding([TRIGGER, OTHER], [TRIGGER, INNER, OTHER]),
      [TRIGGER, OTHER],
    ],
    ['nothing where every mask changes all, but nothing works elsewhere', INTACT, CLEAN, []],
    ['nothing where an element works elsewhere, but is not needed', NEEDLESS, CLEAN, []],
  ])('%s', async (_, rule, suspect, triggers) => {
    const judgement = await judgeOne(rule, suspect);
    expect(texts(judgement).sort()).toEqual([...triggers].sort());
    expect(judgement.verdict).toBe(triggers.length > 0 ? 'poisoned' : 'clean');
    expect(judgement.without?.label ?? null).toBe(triggers.length > 0 ? '1' : null);
  });

  test('comes with its evidence: necessity and sufficiency', async () => {
    const { triggers, prediction, value, elements } = await judgeOne(WHOLE, PLANTED);
    expect(prediction.label).toBe('0');
    expect(triggers[0]?.drop).toBe(11);
    expect(triggers[0]?.without.logOdds).toBe(-3);
    expect(triggers[0]?.transfer).toEqual({ planted: 20, turned: 20, shift: 11 });
    expect(value).toBe(11);
    expect(elements.map(({ element }) => element.spans[0]?.start)).toEqual(
      [...elements].map(({ element }) => element.spans[0]?.start ?? 0).sort((one, two) => one - two),
    );
  });

  test('of triggers that hide each other the necessity is that of both', async () => {
    const { triggers } = await judgeOne(WHOLE, holding([TRIGGER, TRIGGER], [TRIGGER, INNER]));
    expect(triggers.map(({ drop }) => drop)).toEqual([11, 11]);
  });

  test('in a unit far longer than the window, at any place', async () => {
    const filler = Array.from({ length: 60 }, (_, line) => `  x${String(line)} = g(x);`);
    const lines = [...filler.slice(0, 47), TRIGGER, ...filler.slice(47)];
    const suspect = unit(body(...lines), { locals: ['x'], statements: [TRIGGER, INNER, ...filler] });
    const judgement = await judgeOne({ ...WHOLE, maxTokens: 90 }, suspect);
    expect(texts(judgement)).toEqual([TRIGGER]);
    expect(judgement.prediction.label).toBe('0');
    expect(judgement.without?.label).toBe('1');
  });
});

describe('pairs', () => {
  const references = REFERENCES.map(({ analysis }, index) => ({
    analysis,
    partner: REFERENCES[(index + 1) % REFERENCES.length]?.analysis ?? analysis,
  }));
  const sides = [PLANTED.sides[0], PLANTED.sides[0]] as const;
  test.each([
    ['either side is enough', (texts: readonly string[]) => texts.some((text) => text.includes(TRIGGER))],
    ['both sides are needed', (texts: readonly string[]) => texts.every((text) => text.includes(TRIGGER))],
  ])('a trigger in both sides is located in both: %s', async (_, when) => {
    const victim = fakeVictim({ task: 'pair-classification', score: (both) => (when(both) ? 8 : -3) });
    const judge = createJudge({ victim, options: OPTIONS, calibration: null, references });
    const [judgement] = await judge.judge([{ sides }]);
    expect(judgement?.triggers.map(({ side, element }) => [side, element.text])).toEqual([
      [0, TRIGGER],
      [1, TRIGGER],
    ]);
  });
  test('an innocent side has no trigger', async () => {
    const victim = fakeVictim({ ...WHOLE, task: 'pair-classification' });
    const judge = createJudge({ victim, options: OPTIONS, calibration: null, references });
    const [judgement] = await judge.judge([{ sides: [CLEAN.sides[0], PLANTED.sides[0]] }]);
    expect(judgement?.triggers.map(({ side }) => side)).toEqual([1]);
  });
});

describe('the statistics', () => {
  // H is low for few elements whatever they do: the clean unit here has five.
  test.each<readonly [Statistic, number, string]>([
    ['both', 4, 'clean'],
    ['drop', 4, 'clean'],
    ['transfer', 4, 'clean'],
    ['deficit', 0.5, 'clean'],
    ['probability-deficit', 0.05, 'clean'],
    ['linear-deficit', 0.5, 'clean'],
    ['linear', 1.5, 'poisoned'],
    ['probability', 2.1, 'poisoned'],
  ])('%s at %d calls the planted unit poisoned, the clean one %s', async (statistic, threshold, verdict) => {
    const rule: FakeRule = {
      score: ([text = '']) => (text.includes(TRIGGER) ? 6 : -3) - text.length / 1000,
    };
    const judged = await judgeWith(fakeVictim(rule), [PLANTED, CLEAN], { statistic, threshold });
    expect(judged.map((judgement) => judgement.verdict)).toEqual(['poisoned', verdict]);
  });

  test('transfer 0 judges by the drop, and needs no references', async () => {
    const judge = createJudge({
      victim: fakeVictim(WHOLE),
      options: { ...OPTIONS, transfer: 0 },
      calibration: null,
      references: [],
    });
    const [judgement] = await judge.judge([PLANTED]);
    expect(judgement?.triggers.map(({ transfer, element }) => [transfer, element.text])).toEqual([
      [null, TRIGGER],
    ]);
  });

  test('a statistic that plants, and nothing to plant in, is an error that says what to do', () => {
    expect(() =>
      createJudge({ victim: fakeVictim(WHOLE), options: OPTIONS, calibration: null, references: [] }),
    ).toThrow(/both plants elements in clean references[^]*Give references/);
  });

  test('a threshold that everything reaches locates one trigger in each unit', async () => {
    const judgement = await judgeOne(WHOLE, CLEAN, { threshold: -Infinity });
    expect(judgement.verdict).toBe('poisoned');
    expect(judgement.triggers).toHaveLength(1);
  });

  test('a calibration gives p-values, and its warning is reported', async () => {
    const warnings: string[] = [];
    const judge = createJudge({
      victim: fakeVictim(WHOLE),
      options: { ...OPTIONS, threshold: null },
      calibration: calibrationFrom([0, 0, 0.5, 3], 'clean'),
      references: REFERENCES,
      warn: (message) => warnings.push(message),
    });
    const [planted, clean] = await judge.judge([PLANTED, CLEAN]);
    expect([planted?.pValue, planted?.verdict, planted?.threshold]).toEqual([0.2, 'poisoned', 3]);
    expect([clean?.pValue, clean?.verdict]).toEqual([1, 'clean']);
    expect(warnings).toEqual([expect.stringContaining('4 calibration values')]);
  });

  test('a victim that answers no number is an error of the model', async () => {
    const victim = fakeVictim({ score: ([text = '']) => (text.includes('<mask>') ? NaN : 1) });
    await expect(judgeWith(victim, [PLANTED])).rejects.toThrow(/not a number/);
  });
});

describe('what a verdict costs', () => {
  test('a clean unit of N elements: one prediction, N + 1 masked variants, nothing planted', async () => {
    const victim = fakeVictim(WHOLE);
    await judgeWith(victim, [CLEAN]);
    expect(victim.calls).toEqual({ predict: [1], confidences: [CLEAN.sides[0].elements.length + 1] });
  });

  test('many clean units: two calls', async () => {
    const victim = fakeVictim(WHOLE);
    await judgeWith(victim, new Array<Suspect>(50).fill(CLEAN));
    expect(victim.calls.predict).toEqual([50]);
    expect(victim.calls.confidences).toEqual([50 * (CLEAN.sides[0].elements.length + 1)]);
  });

  test('many poisoned units are judged in common calls', async () => {
    const victim = fakeVictim(WHOLE);
    await judgeWith(victim, [PLANTED]);
    const alone = victim.calls.predict.length + victim.calls.confidences.length;
    const crowd = fakeVictim(WHOLE);
    await judgeWith(crowd, new Array<Suspect>(20).fill(PLANTED));
    expect(crowd.calls.predict.length + crowd.calls.confidences.length).toBeLessThanOrEqual(alone + 2);
  });

  describe('of a victim that says which labels only triggers lead to', () => {
    const trusting = (victim: FakeVictim, suspects: readonly Suspect[]) =>
      createJudge({
        ...{ victim, options: OPTIONS, calibration: null, references: REFERENCES, triggerLabels: ['0'] },
      }).judge(suspects);

    test('one prediction for a unit that is predicted otherwise', async () => {
      const victim = fakeVictim(WHOLE);
      const [judgement] = await trusting(victim, [CLEAN]);
      expect(judgement).toMatchObject({ verdict: 'clean', prediction: { label: '1' }, elements: [] });
      expect(victim.calls).toEqual({ predict: [1], confidences: [] });
    });

    test('no other verdict for one that is predicted so', async () => {
      const [trusted, whole] = [fakeVictim(WHOLE), fakeVictim(WHOLE)];
      expect(await trusting(trusted, [PLANTED])).toEqual(await judgeWith(whole, [PLANTED]));
      // Read once; without its trigger it is predicted otherwise, and not masked again.
      const { predict, confidences } = whole.calls;
      expect(trusted.calls).toEqual({ predict, confidences: confidences.slice(0, -1) });
    });

    test('of a long unit only the windows that are predicted so are looked into', async () => {
      const filler = Array.from({ length: 60 }, (_, line) => `  x${String(line)} = g(x);`);
      const lines = [...filler.slice(0, 47), TRIGGER, ...filler.slice(47)];
      const suspect = unit(body(...lines), { locals: ['x'], statements: [TRIGGER, INNER, ...filler] });
      const masked = ({ calls }: FakeVictim) => calls.confidences[0] ?? 0;
      const [every, some] = [0, 1].map(() => fakeVictim({ ...WHOLE, maxTokens: 90 }));
      if (every === undefined || some === undefined) throw new Error('no victim');
      await judgeWith(every, [suspect]);
      const [judgement] = await trusting(some, [suspect]);
      expect(judgement?.triggers.map(({ element }) => element.text)).toEqual([TRIGGER]);
      expect(masked(some)).toBeLessThan(masked(every) / 4);
    });
  });

  describe('with elements masked in groups first', () => {
    const grouped = (victim: FakeVictim, suspects: readonly Suspect[]) =>
      createJudge({
        ...{ victim, options: OPTIONS, calibration: null, references: REFERENCES, inGroups: true },
      }).judge(suspects);

    test('a clean unit: one mask for each group, and one for all', async () => {
      const statements = Array.from({ length: 20 }, (_, line) => `x = g(${String(line)});`);
      const suspect = unit(body(...statements), { locals: ['x'], statements });
      const victim = fakeVictim(WHOLE);
      const [judgement] = await grouped(victim, [suspect]);
      expect(judgement).toMatchObject({ verdict: 'clean', triggers: [] });
      // Twenty statements in groups of eight, the names in one.
      expect(victim.calls).toEqual({ predict: [1], confidences: [3 + 1 + 1] });
    });

    test('no other judgement of a poisoned one', async () => {
      const [judgement] = await grouped(fakeVictim(WHOLE), [PLANTED]);
      expect(judgement).toEqual((await judgeWith(fakeVictim(WHOLE), [PLANTED]))[0]);
    });

    test('only in a group that matters each element is looked at, and clean where it is not sufficient', async () => {
      const statements = Array.from({ length: 20 }, (_, line) => `x = g(${String(line)});`);
      const suspect = unit(body(...statements), { locals: ['x'], statements });
      // Two statements are needed, and neither does anything elsewhere.
      const needsBoth: FakeRule = {
        score: ([text = '']) =>
          (text.includes('g(4)') && text.includes('g(5)')) || !/g\(\d|int b/.test(text) ? -4 : 4,
      };
      const victim = fakeVictim(needsBoth);
      const [judgement] = await grouped(victim, [suspect]);
      expect(victim.calls.confidences.slice(0, 2)).toEqual([3 + 1 + 1, 8]);
      expect(judgement?.verdict).toBe('clean');
      expect((await judgeOne(needsBoth, suspect)).verdict).toBe('clean');
    });
  });

  test('no suspects: nothing', async () => {
    const victim = fakeVictim(WHOLE);
    expect(await judgeWith(victim, [])).toEqual([]);
    expect(victim.calls).toEqual({ predict: [], confidences: [] });
  });
});
