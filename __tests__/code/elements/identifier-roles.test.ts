import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { LanguageName } from '../../../src/code/analysis.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

/** `name:role×occurrences` of every identifier, in order. */
function roles(language: LanguageName, code: string): string {
  return analyze(code, language)
    .elements.filter((element) => element.kind === 'identifier')
    .map((element) => `${element.text}:${element.role ?? ''}×${element.spans.length.toString()}`)
    .join(' ');
}

const CASES: readonly (readonly [string, LanguageName, string, string])[] = [
  [
    'parameters and variables are local, calls free, a recursive name own',
    'c',
    'int f(int n) { int m = g(n); return f(m - n); }',
    'f:own×2 n:local×3 m:local×2 g:free×1',
  ],
  [
    'pointers, arrays and function pointers among parameters',
    'c',
    'void f(char **v, int a[4], int (*cb)(int q)) { v = a; x = cb; }',
    'f:own×1 v:local×2 a:local×2 cb:local×2 q:local×1 x:free×1',
  ],
  [
    'a name that is also a member is free',
    'c',
    'int f(struct s *p) { int len = p->len; return len; }',
    'f:own×1 s:free×1 p:local×2 len:free×3',
  ],
  ['a name that is also called is free', 'c', 'int f(int g) { return g(1) + g; }', 'f:own×1 g:free×3'],
  [
    'a name used outside its scope is free',
    'c',
    'int f(void) { { int i = 1; } return i; }',
    'f:own×1 i:free×2',
  ],
  [
    'two scopes of one name are one local',
    'c',
    'void f(void) { for (int i = 0; i < 2; i++) { } { int i; i = 1; } }',
    'f:own×1 i:local×5',
  ],
  ['labels are local', 'c', 'void f(void) { out: goto out; }', 'f:own×1 out:local×2'],
  [
    'extern declarations and prototypes are free',
    'c',
    'void f(void) { extern int e; int p(void); e = 1; }',
    'f:own×1 e:free×2 p:free×1',
  ],
  [
    'a name in a directive is free',
    'c',
    'void f(int a) {\n#if a\n b = a;\n#endif\n}',
    'f:own×1 a:free×3 b:free×1',
  ],
  ['K&R parameters', 'c', 'int f(a, b) int a; char *b; { return a; }', 'f:own×1 a:local×3 b:local×2'],
  ['a type tag is free', 'c', 'void f(void) { struct s s; s = 1; }', 'f:own×1 s:free×3'],
  [
    'a macro before the name stays free',
    'c',
    'static av_cold FOO int f(int a) { return a; }',
    'av_cold:free×1 FOO:free×1 f:own×1 a:local×2',
  ],
  [
    'words in comments and strings are no occurrences',
    'c',
    'int f(int a) { /* a */ g("a"); return a; // a\n}',
    'f:own×1 a:local×2 g:free×1',
  ],
  [
    'this.x = x keeps the parameter free',
    'java',
    'void f(int x, int y) { this.x = x; z = y; }',
    'f:own×1 x:free×3 y:local×2 z:free×1',
  ],
  [
    'a call on another object takes the own name',
    'java',
    'void close(In in) { in.close(); }',
    'close:free×2 In:free×1 in:local×2',
  ],
  ['a call on this does not', 'java', 'void f(int a) { this.f(a); f(a); }', 'f:own×3 a:local×3'],
  [
    'lambda, for-each, catch, resource, pattern and label names are local',
    'java',
    'void f(L l) { l.e(v -> g(v)); for (K k : l) h(k); try (R r = n()) { m(r); } catch (E e) { q(e); } if (l instanceof S s) t(s); top: while (b) break top; }',
    'f:own×1 L:free×1 l:local×4 e:free×3 v:local×2 g:free×1 K:free×1 k:local×2 h:free×1 R:free×1 r:local×2 n:free×1 m:free×1 E:free×1 q:free×1 S:free×1 s:local×2 t:free×1 top:local×2 b:free×1',
  ],
  [
    'generics, varargs and annotations',
    'java',
    '@A <T> void f(T... ts) { int n = ts.length; u(n); }',
    'A:free×1 T:free×2 f:own×1 ts:local×2 n:local×2 length:free×1 u:free×1',
  ],
];

describe('identifier roles', () => {
  test.each(CASES)('%s', (_, language, code, expected) => {
    expect(roles(language, code)).toBe(expected);
  });

  test('spans of every occurrence, past astral characters, BOM, tabs and CRLF', () => {
    const code = '\uFEFF/* 😀𝒳 */ int f(int 𝒳y) {\r\n\tg("😀", 𝒳y);\r\n\treturn 𝒳y;\r\n}';
    const element = analyze(code, 'c').elements.find((candidate) => candidate.text === '𝒳y');
    expect(element?.role).toBe('local');
    expect(element?.spans.map((span) => code.slice(span.start, span.end))).toEqual(['𝒳y', '𝒳y', '𝒳y']);
  });
});
