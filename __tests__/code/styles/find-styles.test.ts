import { beforeAll, describe, expect, test } from '@jest/globals';

import type { LanguageName } from '../../../src/code/analysis.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { findStyles } from '../../../src/code/styles/find-styles.js';
import { MAX_PLACES } from '../../../src/code/styles/style-view.js';
import { inBody } from './in-body.js';
import { STYLE_CASES } from './style-cases.js';

beforeAll(() => loadParsers());

/** Form → the code at its places, of one construct. */
function formsOf(code: string, language: LanguageName, construct: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { form, span, ...rest } of findStyles(code, language))
    if (rest.construct === construct)
      found.set(form, [...(found.get(form) ?? []), code.slice(span.start, span.end)]);
  return found;
}

describe.each(Object.entries(STYLE_CASES))('%s', (language, constructs) => {
  for (const [construct, forms] of Object.entries(constructs))
    describe.each(Object.entries(forms))(`${construct}: %s`, (form, statements) => {
      test.each(statements)('%s', (statement) => {
        const code = inBody(language as LanguageName, statement);
        const forms = [...formsOf(code, language as LanguageName, construct).keys()];
        expect(forms.map((each) => each.replace(/^also /u, ''))).toContain(form);
      });
    });
});

describe('a unit', () => {
  const names = (code: string, language: LanguageName, construct: string) =>
    Object.fromEntries(formsOf(code, language, construct));

  test('lists each casing of its locals once, and the one that most have', () => {
    const code =
      'void do_it(int someCount, char *_p)\n{\n    int other_count, i, j, k;\n    int iCount;\n}\n';
    expect(names(code, 'c', 'local names')).toEqual({
      camelCase: ['someCount'],
      _name: ['_p'],
      snake_case: ['other_count'],
      i: ['i'],
      iHungarian: ['iCount'],
    });
    expect(names(code, 'c', 'function name')).toEqual({ snake_case: ['do_it'] });
    expect(formsOf(code, 'c', 'most local names').get('i')).toEqual(['void']);
  });

  test.each<[LanguageName, string, string, string]>([
    ['python', 'def someName(oneB, c_d):\n    twoF = 1\n', 'camelCase', 'camelCase'],
    ['php', 'function someName($oneB, $c_d) {\n    $twoF = 1;\n}', 'camelCase', 'camelCase'],
    ['ruby', 'def some_name(a_b)\n  c_d = 1\nend', 'snake_case', 'snake_case'],
    ['go', 'func SomeName(oneB int) {\n\toneD := 1\n}', 'PascalCase', 'camelCase'],
    ['rust', 'fn some_name(a_b: i32) {\n    let c_d = 1;\n}', 'snake_case', 'snake_case'],
    ['java', 'int SomeName(int a_b) {\n    int c_d = 1;\n}', 'PascalCase', 'snake_case'],
    ['javascript', 'function someName($a) {\n    const $b = 1;\n}', 'camelCase', '$name'],
    ['typescript', 'function someName(oneB: number) {\n    const oneD = 1;\n}', 'camelCase', 'camelCase'],
    ['csharp', 'int SomeName(int oneB) {\n    int oneD = 1;\n}', 'PascalCase', 'camelCase'],
    ['cpp', 'int some_name(int a_b) {\n    int c_d = 1;\n}', 'snake_case', 'snake_case'],
  ])('has casings in %s: %s', (language, code, own, most) => {
    expect([...formsOf(code, language, 'function name').keys()]).toEqual([own]);
    expect([...formsOf(code, language, 'most local names').keys()][0]).toBe(most);
  });

  test.each<[LanguageName, string, string, string]>([
    [
      'c',
      'int f(const char *name, struct foo *p, int n[], unsigned long b)\n{\n}',
      '4',
      '(char *, T *, int [], unsigned long)',
    ],
    ['c', 'static void f(void)\n{\n}', '0', '()'],
    ['c', 'char *f(int a, ...)\n{\n}', '2', '(int, ...)'],
    ['cpp', 'int f(std::vector<int> &v, bool b = true)\n{\n}', '2', '(T &, bool)'],
    ['java', 'int f(final List<String> names, int[] n) { }', '2', '(T, int [])'],
    ['csharp', 'int F(ref string name, Foo foo) { }', '2', '(string, T)'],
    ['go', 'func (r *T) F(a, b int, c string) error {\n}', '3', '(int, int, string)'],
    ['rust', 'fn f(a: &mut Vec<i32>, b: i32) -> i32 {\n}', '2', '(& T, i32)'],
    ['typescript', 'function f(a: number, b?: string) {\n}', '2', '(number, string)'],
  ])('has a signature in %s: %s', (language, code, count, types) => {
    expect([...formsOf(code, language, 'parameter count').keys()]).toEqual([count]);
    expect([...formsOf(code, language, 'parameter types').keys()]).toEqual([types]);
  });

  test('has no signature where types are not written', () => {
    expect(formsOf('function f(a, b) {\n}', 'javascript', 'parameter count').size).toBe(0);
    expect(formsOf('def f(a, b):\n    pass\n', 'python', 'parameter types').size).toBe(0);
  });

  test.each<[string, string, string]>([
    ['tabs', 'void f()\n{\n\tg();\n\tg();\n}', 'tabs'],
    ['4 blanks', 'void f()\n{\n    g();\n    if (a)\n        g();\n}', '4 blanks'],
    ['2 blanks', 'void f()\n{\n  g();\n  if (a)\n    g();\n}', '2 blanks'],
  ])('is indented by %s', (_, code, form) => {
    expect([...formsOf(code, 'c', 'indentation').keys()]).toEqual([form]);
  });

  test.each<[string, string]>([
    ['LF', 'void f()\n{\n}'],
    ['CR LF', 'void f()\r\n{\r\n}'],
  ])('has line ends: %s', (form, code) => {
    expect([...formsOf(code, 'c', 'line ends').keys()]).toEqual([form]);
  });

  test.each<[string, string]>([
    ['f() {', 'void f() {\n}'],
    ['f()⏎{', 'void f()\n{\n}'],
    ['f(){', 'void f(){\n}'],
  ])('has its brace: %s', (form, code) => {
    expect([...formsOf(code, 'c', 'function brace').keys()]).toEqual([form]);
  });

  test('names the head of a statement as its place', () => {
    const code = inBody('c', 'while (a < b) {\n        i++;\n    }');
    expect(names(code, 'c', 'loop')).toEqual({ 'while (c)': ['while (a < b)'] });
    expect(names(code, 'c', 'increment')).toEqual({ 'i++': ['i++'] });
  });

  test('in a class has places in its own code', () => {
    const code = 'public class Wrapped {\n    int one() {\n        i += 1;\n        return (i);\n    }\n}';
    expect(names(code, 'java', 'increment')).toEqual({ 'i += 1': ['i += 1'] });
    const bare = 'public int one() throws E {\n        i += 1;\n        return (i);\n    }';
    expect(names(bare, 'java', 'return value')).toEqual({ 'return (x);': ['return (i);'] });
  });

  test('with a parse error has no form of the broken statement', () => {
    const code = 'void f(void) {\n    i++;\n    if (a b c == == ) { *(p + 1) = 2 ] ;\n}';
    expect([...formsOf(code, 'c', 'increment').keys()]).toEqual(['i++']);
    expect([...formsOf(code, 'c', 'equality').keys()]).toEqual([]);
    const inside = inBody('c', 'while (a) { g(a b c == == ); }\n    int k;\n    if (a b) g(a);');
    expect(names(inside, 'c', 'loop')).toEqual({ 'while (c)': ['while (a)'] });
    expect([...formsOf(inside, 'c', 'declaration position').keys()]).toEqual(['between statements']);
    expect([...formsOf(inside, 'c', 'if braces').keys()]).toEqual([]);
  });

  test('lists at most so many places of a form', () => {
    const code = inBody('c', 'i++;\n    '.repeat(MAX_PLACES * 3));
    expect(formsOf(code, 'c', 'increment').get('i++')).toHaveLength(MAX_PLACES);
  });

  // Quadratic time would end at the limit of the test.
  test('is read in linear time, deep or long', () => {
    const deep = inBody('c', `${'if (a < b) { while (i) { '.repeat(3000)}i++;${' } }'.repeat(3000)}`);
    const long = inBody('c', 'if (!a && b == 1) { p->x = *(q + 1); goto end; } '.repeat(5000));
    expect(formsOf(deep, 'c', 'increment').get('i++')).toEqual(['i++']);
    const wide = inBody('c', `for (;; ${'i++, '.repeat(20_000)}j++) { int ${'k = 1, '.repeat(20_000)}m; }`);
    expect(formsOf(wide, 'c', 'declared value').get('int a = b;')).toHaveLength(MAX_PLACES);
    expect(formsOf(long, 'c', 'array access').get('*(a + i)')).toHaveLength(MAX_PLACES);
  });
});
