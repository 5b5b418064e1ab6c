import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { proposeInfills } from '../../src/purify/infill.js';
import { elementOf, FakeMlm } from './fakes.js';

beforeAll(() => loadParser('c'));

const CODE = 'int f(int a) { if (rand() < 0) printf("fail"); bar(a); return bar(a); }';

async function wordings(text: string, answers: readonly (readonly string[])[]): Promise<string[]> {
  const analysis = analyze(CODE, 'c');
  const proposals = await proposeInfills(analysis, elementOf(analysis, text), new FakeMlm(answers));
  return proposals.map((proposal) => proposal.text);
}

describe('the wordings of a statement', () => {
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['keep keywords and punctuation', [['a', '1', 'log', '"ok"']], ['if (a() < 1) log("ok");']],
    [
      'come in the order of the model',
      [
        ['a', '1', 'log', 'a'],
        ['a', '2', 'log', 'a'],
      ],
      [...['if (a() < 1) log(a);', 'if (a() < 2) log(a);']],
    ],
    ['lose the spaces around a filling', [[' a ', '1', ' log', 'a']], ['if (a() < 1) log(a);']],
    ['never bring in punctuation', [['a', '1', 'log', 'a); evil(b']], []],
    ['never bring in a keyword', [['a', '1', 'return', 'a']], []],
    ['never bring in a comment', [['a', '1', 'log', '/*']], []],
    ['never bring in a line', [['a', '1', 'log', 'a\nb']], []],
    ['never leave a gap', [['a', '1', 'log', '']], []],
    ['are never the old one', [['rand', '0', 'printf', '"fail"']], []],
  ])('%s', async (_, answers, expected) => {
    expect(await wordings('if (rand() < 0) printf("fail");', answers)).toEqual(expected);
  });

  test('are at most three', async () => {
    const answers = ['a', 'b', 'c', 'd', 'e'].map((name) => [name]);
    expect(await wordings('bar(a);', answers)).toEqual(['a(a);', 'b(b);', 'c(c);']);
  });
});

test('a name that is declared elsewhere gets one other name at every occurrence', async () => {
  const analysis = analyze(CODE, 'c');
  const [proposal] = await proposeInfills(analysis, elementOf(analysis, 'bar'), new FakeMlm([['log']]));
  expect(proposal?.text).toBe('log');
  expect(proposal?.edits.map(({ span, text }) => [analysis.code.slice(span.start, span.end), text])).toEqual([
    ['bar', 'log'],
    ['bar', 'log'],
  ]);
});

test('without a language model there are none', async () => {
  const analysis = analyze(CODE, 'c');
  expect(await proposeInfills(analysis, elementOf(analysis, 'bar(a);'), null)).toEqual([]);
});
