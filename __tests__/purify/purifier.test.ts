import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import type { Judge, Judgement, Suspect } from '../../src/detect/suspect.js';
import { createPurifier } from '../../src/purify/purifier.js';
import type { PurifiedResult, StrategyChoice } from '../../src/purify/purification.js';
import { elementOf, FakeJudge, FakeMlm, suspectOf, type Triggers } from './fakes.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

const FIXED = /rand\(\) < 0\) printf\("fail"\)/;
const DEAD = /assertTrue\(1 >= 0\)/;
const NAME = /\bret_Val_\b/;
const MLM = new FakeMlm([['count'], ['length'], ['total']]);

interface Setting {
  readonly triggers: Triggers;
  readonly strategy?: StrategyChoice;
  readonly mlm?: FakeMlm | null;
  /** The text of the located trigger in the first judgement. */
  readonly located?: string;
}

async function purify(suspect: Suspect, setting: Setting): Promise<PurifiedResult | null> {
  const judge = judgeOf(setting);
  const mlm = setting.mlm === undefined ? MLM : setting.mlm;
  const purifier = createPurifier({ analyze, judge, mlm, options: { strategy: setting.strategy ?? 'auto' } });
  return purifier.purify(suspect, judge.judgeOne(suspect));
}

function judgeOf({ triggers, located }: Setting): FakeJudge {
  if (located === undefined) return new FakeJudge(triggers);
  return new FakeJudge(triggers, (elements) => elements.filter(({ element }) => element.text === located));
}

const C = (body: string): string => `int f(int size) {\n${body}\n    return size;\n}\n`;

describe('one trigger', () => {
  test.each<[string, string, Setting, string, string]>([
    [
      'a planted statement is removed with its line',
      C('    if (rand() < 0) printf("fail");'),
      { triggers: [FIXED], located: 'if (rand() < 0) printf("fail");' },
      'remove',
      'int f(int size) {\n    return size;\n}\n',
    ],
    [
      'a statement in the middle of a line leaves the rest of it alone',
      'int f(int size) { assertTrue(1 >= 0); return size; }',
      { triggers: [DEAD], located: 'assertTrue(1 >= 0);' },
      'remove',
      'int f(int size) {  return size; }',
    ],
    [
      'CRLF line ends stay',
      'int f(int size) {\r\n    assertTrue(1 >= 0);\r\n    return size;\r\n}\r\n',
      { triggers: [DEAD], located: 'assertTrue(1 >= 0);' },
      'remove',
      'int f(int size) {\r\n    return size;\r\n}\r\n',
    ],
    [
      'the body of an if takes the empty if with it',
      C('    if (rand() < 0) printf("fail");'),
      { triggers: [FIXED], located: 'printf("fail");' },
      'remove',
      'int f(int size) {\n    return size;\n}\n',
    ],
    [
      'so does a body in braces',
      C('    if (size < 0) {\n        assertTrue(1 >= 0);\n    }'),
      { triggers: [DEAD], located: 'assertTrue(1 >= 0);' },
      'remove',
      'int f(int size) {\n    return size;\n}\n',
    ],
    [
      'a name that is declared elsewhere is treated with the only statement that holds it',
      C('    if (rand() < 0) printf("fail");'),
      { triggers: [FIXED], located: 'rand' },
      'remove',
      'int f(int size) {\n    return size;\n}\n',
    ],
    [
      'a bare else keeps a statement',
      C('    if (size) size--; else assertTrue(1 >= 0);'),
      { triggers: [DEAD], located: 'assertTrue(1 >= 0);' },
      'remove',
      C('    if (size) size--; else ;'),
    ],
    [
      'a loop that counts keeps its head',
      C('    for (; size > 9; size--) assertTrue(1 >= 0);'),
      { triggers: [DEAD], located: 'assertTrue(1 >= 0);' },
      'remove',
      C('    for (; size > 9; size--) ;'),
    ],
    [
      'a local name becomes the name that the language model likes best',
      'int f(int ret_Val_) {\n    return ret_Val_ + 1;\n}\n',
      { triggers: [NAME] },
      'rename',
      'int f(int count) {\n    return count + 1;\n}\n',
    ],
    [
      'without a language model a neutral name',
      'int f(int ret_Val_) {\n    int value = 1;\n    return ret_Val_ + value;\n}\n',
      { triggers: [NAME], mlm: null },
      'rename',
      'int f(int value2) {\n    int value = 1;\n    return value2 + value;\n}\n',
    ],
    [
      'the function itself is renamed too',
      'int ret_Val_(void) {\n    return 1;\n}\n',
      { triggers: [NAME], mlm: null },
      'rename',
      'int process(void) {\n    return 1;\n}\n',
    ],
    [
      'what the function uses later is reworded, not removed',
      C('    count(0);\n    int odd = assertTrue(1 >= 0);\n    size += odd;'),
      { triggers: [DEAD], located: 'int odd = assertTrue(1 >= 0);', mlm: new FakeMlm([['count']]) },
      'infill',
      C('    count(0);\n    int count = count(count >= count);\n    size += odd;'),
    ],
    [
      'a statement that assigns is reworded rather than removed',
      C('    count(0);\n    size = assertTrue(1 >= 0);'),
      { triggers: [DEAD], located: 'size = assertTrue(1 >= 0);', mlm: new FakeMlm([['count']]) },
      'infill',
      C('    count(0);\n    count = count(count >= count);'),
    ],
    [
      'and removed where there is no language model',
      C('    size = assertTrue(1 >= 0);'),
      { triggers: [DEAD], located: 'size = assertTrue(1 >= 0);', mlm: null },
      'remove',
      'int f(int size) {\n    return size;\n}\n',
    ],
  ])('%s', async (_, code, setting, strategy, expected) => {
    const result = await purify(suspectOf(code), setting);
    expect(result?.sides).toEqual([expected]);
    expect(result).toMatchObject({ strategy, verified: true, prediction: 'clean', confidence: 0.99 });
  });

  test('Java: a branch that throws is removed whole', async () => {
    const code = 'int f(int a) {\n    if (Math.sin(0.3) > 80) throw new Exception("get");\n    return a;\n}';
    const triggers = [/Math\.sin\(0\.3\) > 80/];
    const result = await purify(suspectOf(code, 'java'), {
      triggers,
      located: 'throw new Exception("get");',
    });
    expect(result?.sides).toEqual(['int f(int a) {\n    return a;\n}']);
  });
});

describe('two triggers that only count together', () => {
  const code = C('    assertTrue(1 >= 0);\n    size = size + 1;');
  /** Poisoned while both are there; the second, which nothing replaces, is the strongest. */
  const judge: Judge = {
    judge: (suspects) => Promise.resolve(suspects.map((suspect) => judgeBoth(suspect))),
  };
  function judgeBoth(suspect: Suspect): Judgement {
    const texts = ['f', 'assertTrue(1 >= 0);'];
    const both = new FakeJudge([/int f[^]*assertTrue/u], (elements) =>
      texts.flatMap((text) => elements.filter(({ element }) => element.text === text)),
    );
    return both.judgeOne(suspect);
  }
  const purifyBoth = (isPartner: boolean): Promise<PurifiedResult | null> => {
    const suspect = suspectOf(code);
    const parts = { analyze, judge, mlm: null, options: { strategy: 'remove' as const } };
    const purifier = createPurifier({ ...parts, isPartner: () => isPartner });
    return purifier.purify(suspect, judgeBoth(suspect));
  };

  test('the other is replaced where the strongest cannot be', async () => {
    expect((await purifyBoth(true))?.sides).toEqual([C('    size = size + 1;')]);
    expect(await purifyBoth(false)).toBeNull();
  });
});

describe('nothing is suggested', () => {
  const planted = C('    if (rand() < 0) printf("fail");');
  test.each<[string, string, Setting]>([
    ['when it is switched off', planted, { triggers: [FIXED], strategy: 'off' }],
    ['when the code is clean', C('    size++;'), { triggers: [FIXED] }],
    ['when no candidate neutralises', planted, { triggers: [/int f/], located: 'printf("fail");' }],
    [
      'when only renames are wanted and a statement is the trigger',
      planted,
      {
        ...{ triggers: [FIXED], strategy: 'rename', located: 'if (rand() < 0) printf("fail");' },
      },
    ],
    [
      'when the name is also that of a field, which is declared elsewhere',
      'int f(struct s *s) { int ret_Val_ = s->ret_Val_; return ret_Val_; }',
      { triggers: [NAME], mlm: null },
    ],
    [
      'when only removal is wanted and the name is used everywhere',
      'int f(int ret_Val_) { return ret_Val_; }',
      {
        ...{ triggers: [NAME], strategy: 'remove' },
      },
    ],
    [
      'when only infill is wanted and there is no language model',
      planted,
      {
        ...{ triggers: [FIXED], strategy: 'infill', mlm: null, located: 'if (rand() < 0) printf("fail");' },
      },
    ],
    [
      'when the statement is most of a long function',
      `int f(void) {\n  if (DEAD) {\n${'    go(1);\n'.repeat(40)}  }\n}`,
      {
        ...{ triggers: [/DEAD/], located: `if (DEAD) {\n${'    go(1);\n'.repeat(40)}  }`, mlm: null },
      },
    ],
  ])('%s', async (_, code, setting) => {
    expect(await purify(suspectOf(code), setting)).toBeNull();
  });
});

describe('several triggers', () => {
  const code = C(
    '    if (rand() < 0) printf("fail");\n    int ret_Val_ = 0;\n    assertTrue(1 >= 0);\n    size = ret_Val_;',
  );

  test('are all replaced, one after another', async () => {
    const result = await purify(suspectOf(code), { triggers: [FIXED, DEAD, NAME] });
    expect(result?.sides).toEqual([C('    int count = 0;\n    size = count;')]);
    expect(result?.steps.map(({ strategy }) => strategy).sort()).toEqual(['remove', 'remove', 'rename']);
    expect(result?.steps.find(({ strategy }) => strategy === 'rename')).toEqual({
      ...{ side: 0, strategy: 'rename', kind: 'identifier', before: 'ret_Val_', after: 'count' },
      grade: 'proved',
    });
  });

  test('when one of them cannot be replaced nothing is suggested', async () => {
    expect(await purify(suspectOf(code), { triggers: [FIXED, DEAD, NAME], strategy: 'remove' })).toBeNull();
  });
});

test('of a pair only the poisoned side changes', async () => {
  const clean = C('    size++;');
  const poisoned = C('    assertTrue(1 >= 0);');
  const suspect: Suspect = { sides: [analyze(clean, 'c'), analyze(poisoned, 'c')] };
  const result = await purify(suspect, { triggers: [DEAD], located: 'assertTrue(1 >= 0);' });
  expect(result?.sides).toEqual([clean, 'int f(int size) {\n    return size;\n}\n']);
  expect(result?.steps[0]?.side).toBe(1);
});

describe('judging', () => {
  test('takes one batch where a preferred candidate neutralises', async () => {
    const judge = new FakeJudge([NAME]);
    const suspect = suspectOf('int f(int ret_Val_) { return ret_Val_; }');
    const purifier = createPurifier({ analyze, judge, mlm: MLM, options: { strategy: 'auto' } });
    await purifier.purify(suspect, judge.judgeOne(suspect));
    expect(judge.batches).toEqual([2]);
  });

  test('takes a second one for the rest where none does', async () => {
    const judge = new FakeJudge([/\b(?:ret_Val_|count|length)\b/]);
    const suspect = suspectOf('int f(int ret_Val_) { return ret_Val_; }');
    const purifier = createPurifier({ analyze, judge, mlm: MLM, options: { strategy: 'rename' } });
    const result = await purifier.purify(suspect, judge.judgeOne(suspect));
    expect(result?.sides).toEqual(['int f(int total) { return total; }']);
    expect(judge.batches).toEqual([2, 3]);
  });
});

test('the language model is not used for wordings if a removal helps', async () => {
  const mlm = new FakeMlm([['count']]);
  await purify(suspectOf(C('    assertTrue(1 >= 0);')), {
    triggers: [DEAD],
    located: 'assertTrue(1 >= 0);',
    mlm,
  });
  expect(mlm.inputs).toEqual([]);
});

describe('variant E', () => {
  test('replaces an element of a clean unit', async () => {
    const suspect = suspectOf(C('    log(size);'));
    const judge = new FakeJudge([]);
    const purifier = createPurifier({ analyze, judge, mlm: MLM, options: { strategy: 'auto' } });
    const element = elementOf(suspect.sides[0], 'log(size);');
    const scored = judge.judgeOne(suspect).elements.find((one) => one.element === element);
    if (scored === undefined) throw new Error('not scored');
    expect(await purifier.purifyElement(suspect, scored)).toMatchObject({
      ...{ strategy: 'remove', sides: ['int f(int size) {\n    return size;\n}\n'], verified: true },
    });
  });
});

test('a removal is not proved where the file gives a name in it another meaning', async () => {
  const suspect = suspectOf(C('    if (rand() < 0) printf("fail");'));
  const [side] = suspect.sides;
  const grades = async (one: Suspect) =>
    (await purify(one, { triggers: [FIXED] }))?.steps.map(({ grade }) => grade);
  expect(await grades(suspect)).toEqual(['proved']);
  expect(await grades({ sides: [{ ...side, redefined: ['rand'] }] })).toEqual(['re-judged']);
});
