import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import type { Analysis, Variant } from '../../src/code/analysis.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { proposeInfills } from '../../src/purify/infill.js';
import { elementOf, FakeMlm } from './fakes.js';

beforeAll(() => loadParser('c'));

const CODE =
  'int f(int a) { if (rand() < 0) printf("fail"); log(a); b(a); c(d(e(a))); bar(a); return bar(a); }';

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
    ['never repeat a letter', [['a', '1', 'log', 'slllll']], []],
    ['never call what the unit does not know', [['a', '1', 'report', '"ok"']], []],
    ['are never the old one', [['rand', '0', 'printf', '"fail"']], []],
  ])('%s', async (_, answers, expected) => {
    expect(await wordings('if (rand() < 0) printf("fail");', answers)).toEqual(expected);
  });

  test('are at most three', async () => {
    const answers = ['a', 'b', 'c', 'd', 'e'].map((name) => [name]);
    expect(await wordings('bar(a);', answers)).toEqual(['a(a);', 'b(b);', 'c(c);']);
  });
});

describe('a wording that the language model likes less than the code without the statement', () => {
  const analysis = (): Analysis => analyze(CODE, 'c');
  const likes = (liked: string): FakeMlm =>
    Object.assign(new FakeMlm([['a', '1', 'log', '"ok"']]), {
      pseudoLogLikelihood: (variants: readonly Variant[]) =>
        Promise.resolve(
          variants.map((pieces) =>
            pieces
              .map(({ text }) => text)
              .join('')
              .includes(liked)
              ? -1
              : -2,
          ),
        ),
    });
  const proposals = (mlm: FakeMlm) =>
    proposeInfills(analysis(), elementOf(analysis(), 'if (rand() < 0) printf("fail");'), mlm);

  test('is refused', async () => {
    expect(await proposals(likes('int f(int a) {  log(a);'))).toEqual([]);
  });

  test('and one that it likes more is not', async () => {
    expect(await proposals(likes('log("ok")'))).toHaveLength(1);
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

test('a function that is declared elsewhere becomes no function that the unit does not know', async () => {
  const analysis = analyze(CODE, 'c');
  const mlm = new FakeMlm([['report'], ['log']]);
  const proposals = await proposeInfills(analysis, elementOf(analysis, 'bar'), mlm);
  expect(proposals.map(({ text }) => text)).toEqual(['log']);
});

test('without a language model there are none', async () => {
  const analysis = analyze(CODE, 'c');
  expect(await proposeInfills(analysis, elementOf(analysis, 'bar(a);'), null)).toEqual([]);
});
