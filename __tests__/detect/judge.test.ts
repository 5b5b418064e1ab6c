import { describe, expect, test } from '@jest/globals';
import { createJudge, type JudgeOptions } from '../../src/detect/judge.js';
import type { Judgement, Reference, Suspect } from '../../src/detect/types.js';
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

describe('what is located', () => {
  test('a planted statement, whole', async () => {
    const judgement = await judgeOne(WHOLE, PLANTED);
    expect(judgement.verdict).toBe('poisoned');
    expect(texts(judgement)).toEqual([TRIGGER]);
    expect(judgement.prediction.label).toBe('0');
    expect(judgement.without?.label).toBe('1');
    expect(judgement.triggers[0]?.transfer).toEqual({ planted: 20, turned: 20, shift: 11 });
  });
  test('nothing in clean code', async () => {
    const judgement = await judgeOne(WHOLE, CLEAN);
    expect(judgement.verdict).toBe('clean');
    expect(judgement.triggers).toEqual([]);
    expect(judgement.without).toBeNull();
  });
  test('a planted name', async () => {
    const suspect = unit('int f(int ret_Val_)\n{\n  ret_Val_ = g(ret_Val_);\n  return ret_Val_;\n}', {
      locals: ['ret_Val_'],
      statements: ['ret_Val_ = g(ret_Val_);', 'return ret_Val_;'],
    });
    expect(texts(await judgeOne(NAME, suspect))).toEqual(['ret_Val_']);
  });
});
