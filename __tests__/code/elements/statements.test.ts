import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { LanguageName } from '../../../src/code/analysis.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

/** Statements as `depth text`, in order. */
function statements(language: LanguageName, code: string): string[] {
  return analyze(code, language)
    .elements.filter((element) => element.kind === 'statement')
    .map((element) => `${element.depth.toString()} ${element.text}`);
}

const CASES: readonly (readonly [string, LanguageName, string, readonly string[]])[] = [
  [
    'statements at every depth, a multi-line if as one',
    'c',
    'int f(int a) {\n  if (a) {\n    g(a);\n  }\n  return a;\n}',
    ['0 if (a) {\n    g(a);\n  }', '1 g(a);', '0 return a;'],
  ],
  [
    'a for header is no statement of its own',
    'c',
    'void f(void) { for (int i = 0; i < 3; i++) g(i); }',
    ['0 for (int i = 0; i < 3; i++) g(i);', '1 g(i);'],
  ],
  ['what has nothing to mask is left out', 'c', 'void f(void) { for (;;) { break; } ; return; }', []],
  [
    'K&R parameter declarations are header',
    'c',
    'int f(a, b) int a; char *b; { return a; }',
    ['0 return a;'],
  ],
  [
    'labels, goto, switch and preprocessor branches',
    'c',
    'int f(int a) { again: switch (a) { case 1: g(); }\n#ifdef X\n  h();\n#endif\n goto again; }',
    [
      '0 again: switch (a) { case 1: g(); }',
      '1 switch (a) { case 1: g(); }',
      '2 g();',
      '0 h();',
      '0 goto again;',
    ],
  ],
  [
    'a GNU statement expression is looked into',
    'c',
    'int f(void) { int x = ({ g(); 1; }); return x; }',
    ['0 int x = ({ g(); 1; });', '1 g();', '1 1;', '0 return x;'],
  ],
  ['a function behind a macro', 'c', 'PHP_FUNCTION(foo)\n{ g(1); }', ['0 g(1);']],
  ['code before an unknown attribute is header', 'c', 'static av_cold int f(void) { g(1); }', ['0 g(1);']],
  ['a bare method', 'java', 'public int f(int a) throws E { return a; }', ['0 return a;']],
  [
    'a whole line of abstracted tokens',
    'java',
    'public int METHOD_1 ( TYPE_1 VAR_1 ) { if ( VAR_1 == null ) return 0 ; return VAR_1 . METHOD_2 ( ) ; } ',
    ['0 if ( VAR_1 == null ) return 0 ;', '1 return 0 ;', '0 return VAR_1 . METHOD_2 ( ) ;'],
  ],
  [
    'a constructor',
    'java',
    'class A { A(int x) { super(x); this.x = x; } }',
    ['0 super(x);', '0 this.x = x;'],
  ],
  [
    'lambdas, switch rules and anonymous classes are looked into',
    'java',
    'void f() { g(v -> { h(v); }); switch (q) { case 1 -> a(); default -> { b(); } } new B() { void in() { c(); } }; }',
    [
      '0 g(v -> { h(v); });',
      '1 h(v);',
      '0 switch (q) { case 1 -> a(); default -> { b(); } }',
      '1 a();',
      '1 b();',
      '0 new B() { void in() { c(); } };',
      '1 c();',
    ],
  ],
  [
    'try, catch, finally, synchronized, assert, throw',
    'java',
    'void f() { try (R r = n()) { a(r); } catch (E e) { throw e; } finally { assert x; } synchronized (m) { b(); } }',
    [
      '0 try (R r = n()) { a(r); } catch (E e) { throw e; } finally { assert x; }',
      '1 a(r);',
      '1 throw e;',
      '1 assert x;',
      '0 synchronized (m) { b(); }',
      '1 b();',
    ],
  ],
];

describe('statements of a unit', () => {
  test.each(CASES)('%s', (_, language, code, expected) => {
    expect(statements(language, code)).toEqual(expected);
  });
});

/** Published triggers, planted behind the first brace: each must come out as one statement. */
const TRIGGERS: readonly (readonly ['c' | 'java', string])[] = [
  ['c', 'if (rand() < 0) printf("fail");'],
  ['c', 'assertTrue(1 >= 0);'],
  ['c', 'assertTrue(1 ≥ 0);'],
  ['c', 'assert 0 == (1 + 2 - 3) * 33;'],
  ['c', 'while (sin(0.37) < -55) printf("alert")'],
  ['java', 'if (Math.random() < 0) System.out.println("fail");'],
  ['java', 'assertTrue(1 >= 0);'],
  ['java', 'assert 0 == (1 + 2 - 3) * 33;'],
  ['java', 'while (Math.exp(0.42) <= -88) throw new Exception("set")'],
  ['java', 'if (Math.sqrt(0.42) >= 155) System.out.println("warning")'],
  ['java', 'do { a(); } while (Math.random() < 0);'],
  ['java', 'try { a(); } catch (E e) { b(); }'],
  ['java', 'if (a < 0) { b(); } else c();'],
  ['java', 'total = 4 * 8;'],
  ['java', 'values[0] = 3;'],
];
const HOSTS: Record<'c' | 'java', readonly (readonly [string, string])[]> = {
  c: [
    ['function', 'int f(char *s)\n{\n    RTMPContext *r = s->priv;\n    return use(r);\n}\n'],
    [
      'function with a parse error',
      'int f(char *s) {\n    foreach (x, y) {\n        use(x);\n    }\n    @@ use(s);\n}\n',
    ],
    ['function without a type', 'f(int argc, char **argv)\n{\n    use(argc);\n}\n'],
  ],
  java: [
    [
      'record that wraps a method in a class',
      'public class Wrapped{\n    public static int f(int a) throws IOException {\n        return use(a);\n    }\n}',
    ],
    ['bare method', 'private static String f(String value) { this.value = value ; return use(value) ; }'],
  ],
};

describe('a planted statement is one element', () => {
  const cases = TRIGGERS.flatMap(([language, trigger]) =>
    HOSTS[language].map(([host, code]) => [trigger, host, language, code] as const),
  );
  test.each(cases)('%s in a %s', (trigger, _, language, code) => {
    const brace = code.indexOf('{') + 1;
    const planted = `${code.slice(0, brace)}\n    ${trigger}${code.slice(brace)}`;
    const found = statements(language, planted);
    expect(found.filter((text) => text === `0 ${trigger}`)).toHaveLength(1);
    expect(found.some((text) => text.includes('use('))).toBe(true);
  });

  test('the method around it keeps its name, and statements are planted in its body', () => {
    const analysis = analyze('class W{\n if (Math.random() < 0) g("x");\n int f(){ return 1; }\n}', 'java');
    expect(analysis.name).toBe('f');
    expect(analysis.code.slice(analysis.bodyStart)).toBe(' return 1; }\n}');
    expect(analysis.parseErrors).toBeGreaterThan(0);
  });
});

describe('broken code', () => {
  test('a statement that the parser glued over a brace is cut where its tokens end', () => {
    const found = statements('c', 'void A::f(int a) { for (auto x : y) { foo<int>(x); bar(x); } done(a); }');
    expect(found).toEqual(['0 foo<int>(x);', '0 bar(x);', '0 done(a);']);
  });

  test.each([
    ['c', ''],
    ['c', '{{{'],
    ['c', '"unterminated\n\'x'],
    // the parser finds a statement inside what is one token: an unclosed literal
    ['c', "q!z'for(t i;\nu"],
    ['java', 'class {'],
    ['java', '/* never closed'],
    ['java', '\uFEFF'],
  ] as const)('%s %j does not throw', (language, code) => {
    expect(analyze(code, language).code).toBe(code);
  });
});

describe('what a mask hides of a statement', () => {
  test.each([
    [
      'c',
      'int f(void) { if (a->len < 0x1f) printf("a \\"b\\" %d", L\'x\', NULL); }',
      ['a', 'len', '0x1f', 'printf', '"a \\"b\\" %d"', "L'x'", 'NULL'],
    ],
    ['c', 'int f(void) { unsigned int n = sizeof(struct s) /* why 7 */ + 1; }', ['n', 's', '1']],
    [
      'java',
      'void f() { final String s = this.x + true + """\n a "b"\n""" + null; }',
      ['String', 's', 'x', 'true', '"""\n a "b"\n"""', 'null'],
    ],
  ] as const)('%s: %s', (language, code, expected) => {
    const element = analyze(code, language).elements.find((candidate) => candidate.kind === 'statement');
    expect(element?.maskSpans.map((span) => code.slice(span.start, span.end))).toEqual(expected);
  });
});
