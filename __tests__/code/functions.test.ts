import { beforeAll, describe, expect, test } from '@jest/globals';

import { listFunctions } from '../../src/code/functions.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import type { LanguageName } from '../../src/code/analysis.js';

beforeAll(() => loadParsers());

const CASES: readonly (readonly [string, LanguageName, string, readonly string[]])[] = [
  [
    'definitions, not prototypes',
    'c',
    'int p(void);\nstatic inline int f(int a) { return a; }\n',
    ['f static inline int f(int a) { return a; }'],
  ],
  [
    'both branches of a directive',
    'c',
    '#ifdef A\nint f(void) { return 1; }\n#else\nint f(void) { return 2; }\n#endif\n',
    ['f int f(void) { return 1; }', 'f int f(void) { return 2; }'],
  ],
  ['inside extern "C"', 'c', 'extern "C" {\nvoid f(void) { g(); }\n}\n', ['f void f(void) { g(); }']],
  [
    'K&R, and a pointer to a function as result',
    'c',
    'int f(a) int a; { return a; }\nvoid (*h(int n))(int) { return 0; }\n',
    ['f int f(a) int a; { return a; }', 'h void (*h(int n))(int) { return 0; }'],
  ],
  [
    'behind macros',
    'c',
    'DEFINE(foo, bar)\n{\n  return 1;\n}\nPHP_FUNCTION(p) { a(); }\nAPI int z(void) { return 3; }\n',
    [
      'DEFINE DEFINE(foo, bar)\n{\n  return 1;\n}',
      'p PHP_FUNCTION(p) { a(); }',
      'z API int z(void) { return 3; }',
    ],
  ],
  [
    'attributes before it belong to a function in Rust',
    'rust',
    'impl A {\n    #[a]\n    #[b(c)]\n    // d\n    fn f() {}\n    fn g() {}\n}\n',
    ['f #[a]\n    #[b(c)]\n    // d\n    fn f() {}', 'g fn g() {}'],
  ],
  [
    'both accessors of a property are one unit in C#',
    'csharp',
    'class A { [B] int P { get { return 1; } set { } } int Q => 2; }\n',
    ['P [B] int P { get { return 1; } set { } }', 'Q int Q => 2;'],
  ],
  [
    'a nested function is part of its host',
    'c',
    'int f(void) { int g(int q) { return q; } return g(1); }',
    ['f int f(void) { int g(int q) { return q; } return g(1); }'],
  ],
  [
    'behind a BOM, CRLF and astral characters',
    'c',
    '\uFEFF/* 😀 */\r\nint f(void)\r\n{\r\n\treturn 1;\r\n}\r\n',
    ['f int f(void)\r\n{\r\n\treturn 1;\r\n}'],
  ],
  [
    'methods, constructors, nested classes, not abstract ones',
    'java',
    'class A { A(int x) { i(x); } abstract void n(); @O public <T> void m(T t) { u(t); } class B { void d() { } } interface I { default void e() { } void g(); } }',
    [
      'A A(int x) { i(x); }',
      'm @O public <T> void m(T t) { u(t); }',
      'd void d() { }',
      'e default void e() { }',
    ],
  ],
  [
    'methods of an anonymous class in a field are units',
    'java',
    'class A { Object o = new Object() { public String toString() { return "x"; } }; }',
    ['toString public String toString() { return "x"; }'],
  ],
  [
    'methods of an anonymous class in a method are not',
    'java',
    'class A { void m() { new B() { void in() { x(); } }; } }',
    ['m void m() { new B() { void in() { x(); } }; }'],
  ],
  [
    'enum constants and records',
    'java',
    'enum E { P { void p() { a(); } }; void q() { b(); } }\nrecord R(int a) { R { check(a); } }',
    ['p void p() { a(); }', 'q void q() { b(); }', 'R R { check(a); }'],
  ],
  ['a file without any', 'java', 'package a;\n', []],
];

describe('functions of a source file', () => {
  test.each(CASES)('%s', (_, language, code, expected) => {
    const found = listFunctions(code, language);
    expect(found.map(({ name, span }) => `${name} ${code.slice(span.start, span.end)}`)).toEqual(expected);
  });

  test('one broken function does not lose the others', () => {
    const code = 'int a(void) { return 1; }\nint b(void) { if (x { y(; } }\nint c(void) { return 3; }\n';
    expect(listFunctions(code, 'c').map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});
