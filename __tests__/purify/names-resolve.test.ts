import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { gradeOf } from '../../src/purify/grade-of.js';
import { namesResolve } from '../../src/purify/names-resolve.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java'), loadParser('python')]));

describe('after a removal, the names', () => {
  test.each<[string, 'c' | 'java' | 'python', string, string, boolean]>([
    ['resolve without a call', 'c', 'int f(int a) { log(a); return a; }', 'log(a);', true],
    ['do not without a declaration', 'c', 'int f(int a) { int b = a; return b; }', 'int b = a;', false],
    [
      'do not without an outer declaration, although an inner one stays',
      'c',
      'int f(int a) { int b = a; if (a) { int b = 1; a = b; } return b; }',
      'int b = a;',
      false,
    ],
    [
      'resolve if a member has the name of what was declared',
      'c',
      'int f(struct s *a) { int len = 5; return a->len; }',
      'int len = 5;',
      true,
    ],
    ['do not in Java', 'java', 'int f(int a) { int b = a; return b; }', 'int b = a;', false],
    ['do not in Python', 'python', 'def f(a):\n    b = a\n    return b\n', '    b = a\n', false],
    ['resolve in Python', 'python', 'def f(a):\n    log(a)\n    return a\n', '    log(a)\n', true],
  ])('%s', (_, language, code, removed, expected) => {
    const after = analyze(code.replace(removed, ''), language);
    expect(namesResolve(analyze(code, language), after)).toBe(expected);
  });
});

describe('the grade of a replacement', () => {
  const before = (): ReturnType<typeof analyze> => analyze('int f(int a) { log(a); return a; }', 'c');
  const after = (): ReturnType<typeof analyze> => analyze('int f(int a) { return a; }', 'c');
  const graded = (strategy: 'remove' | 'infill' | 'rename', isProved: boolean, isPlanted: boolean) =>
    gradeOf({ strategy, isProved, before: before(), after: after() }, isPlanted);

  test.each<[string, 'remove' | 'infill' | 'rename', boolean, boolean, string]>([
    ['a proof stands alone', 'remove', true, false, 'proved'],
    ['planted code that is removed', 'remove', false, true, 'inserted'],
    ['code of which nothing shows that it was planted', 'remove', false, false, 're-judged'],
    ['planted code that is reworded', 'infill', false, true, 're-judged'],
    ['a name that callers use', 'rename', false, true, 're-judged'],
  ])('%s', (_, strategy, isProved, isPlanted, expected) => {
    expect(graded(strategy, isProved, isPlanted)).toBe(expected);
  });

  test('a removal that takes a declaration with it is not inserted', () => {
    const code = 'int f(int a) { int b = a; return b; }';
    const without = analyze(code.replace('int b = a;', ''), 'c');
    const removed = {
      strategy: 'remove',
      isProved: false,
      before: analyze(code, 'c'),
      after: without,
    } as const;
    expect(gradeOf(removed, true)).toBe('re-judged');
  });
});
