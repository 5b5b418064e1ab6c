import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { proposeRenames } from '../../src/purify/rename-candidates.js';
import { elementOf, FakeMlm } from './fakes.js';

beforeAll(() => loadParser('c'));

async function names(code: string, element: string, answers: readonly string[]): Promise<string[]> {
  const analysis = analyze(code, 'c');
  const mlm = new FakeMlm(answers.map((name) => [name]));
  return (await proposeRenames(analysis, elementOf(analysis, element), mlm)).map(({ text }) => text);
}

describe('new names', () => {
  test.each<[string, string, string, readonly string[], readonly string[]]>([
    [
      'come in the order of the model',
      'int f(int x_) { return x_; }',
      'x_',
      ['total', 'count'],
      ['total', 'count'],
    ],
    [
      'are not used in the function',
      'int f(int x_) { return total(x_); }',
      'x_',
      ['total', 'count'],
      ['count'],
    ],
    ['are not keywords', 'int f(int x_) { return x_; }', 'x_', ['return', 'count'], ['count']],
    ['are not nonsense', 'int f(int x_) { return x_; }', 'x_', ['inttt', 'lengthlength', 'count'], ['count']],
    [
      'are in the style around them',
      'int f(int x_) { return x_; }',
      'x_',
      ['maxCount', 'max_count'],
      ['max_count'],
    ],
    [
      'may be short in a loop',
      'void f(void) { for (int x_ = 0; x_ < 3; x_++); }',
      'x_',
      ['j', 'i'],
      ['j', 'i'],
    ],
    ['of a function are verbs', 'int x_(int a) { return a; }', 'x_', ['load', 'read'], ['load', 'read']],
  ])('%s', async (_, code, element, answers, expected) => {
    expect((await names(code, element, answers)).slice(0, expected.length)).toEqual(expected);
  });

  test('end with a neutral one', async () => {
    expect((await names('int f(int x_) { return x_; }', 'x_', ['count'])).at(-1)).toBe('value');
  });

  test('are not proposed for what is declared elsewhere', async () => {
    expect(await names('int f(int a) { return x_(a); }', 'x_', ['count'])).toEqual([]);
  });
});
