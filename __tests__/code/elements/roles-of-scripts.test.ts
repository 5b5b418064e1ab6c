import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import { insertAfterBodyStart } from '../../../src/code/edits/edit.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { LanguageName } from '../../../src/language-names.js';

beforeAll(async () => {
  await loadParser('php');
  await loadParser('python');
  await loadParser('ruby');
});

/** `name:role×occurrences` of every identifier, in order. */
function roles(language: LanguageName, code: string): string {
  return analyze(code, language)
    .elements.filter((element) => element.kind === 'identifier')
    .map((element) => `${element.text}:${element.role ?? ''}×${element.spans.length.toString()}`)
    .join(' ');
}

const CASES: readonly (readonly [string, LanguageName, string, string])[] = [
  [
    'a variable, a property and a function of one name are three things',
    'php',
    'function f($f) { $this->f = f($f); return "$f"; }',
    'f:free×3 f:local×3',
  ],
  [
    'a promoted parameter and a static property are members',
    'php',
    'public function __construct(private $a, $b) { $a = self::$b; $c = $b; }',
    '__construct:free×1 a:free×2 b:free×3 c:local×1',
  ],
  ['a variable of a variable reaches all', 'php', 'function f($a) { return $$a; }', 'f:own×1 a:free×2'],
  [
    'a name in a string after ${ is the variable',
    'php',
    'function f($a, $b) { return "${a} {$b}"; }',
    'f:own×1 a:free×2 b:local×2',
  ],
  [
    'an included file sees all variables',
    'php',
    'function f($a) { include "x.php"; return $a; }',
    'f:own×1 a:free×2',
  ],
  [
    'a named argument keeps the parameter of its name',
    'php',
    'function f($a, $b) { return $b ? f(a: $a, b: 1) : 0; }',
    'f:own×2 a:free×2 b:free×2 a:free×1 b:free×1',
  ],
  [
    'what a call assigns is not known',
    'php',
    'function f($s) { preg_match("/x/", $s, $m); catch_it($m); }',
    'f:own×1 s:local×2 preg_match:free×1 m:free×2 catch_it:free×1',
  ],
  [
    'keyword parameters are named by callers',
    'ruby',
    'def f(a, b:, c: 1)\n  c ||= b\n  b = a\nend',
    'f:own×1 a:local×2 b:free×3 c:free×1',
  ],
  [
    'a recursive call, and one of another object',
    'ruby',
    'def f(n)\n  f(n - 1)\n  self.f n\nend\ndef g(o)\n  o.f\nend',
    'f:free×4 n:local×3 g:free×1 o:local×2',
  ],
  ['a recursive call alone', 'ruby', 'def f(n)\n  f(n - 1)\n  self.f n\nend', 'f:own×3 n:local×3'],
  [
    'a name of a block outside of it is a call',
    'ruby',
    'def f\n  g { |x| y = x }\n  y\n  x\nend',
    'f:own×1 g:free×1 x:free×3 y:free×2',
  ],
  [
    'a key without a value is the variable',
    'ruby',
    'def f(a, b)\n  g(a:, b: b)\nend',
    'f:own×1 a:free×2 b:local×2 g:free×1',
  ],
  [
    'patterns declare names',
    'ruby',
    'def f(h)\n  case h\n  in {k: Integer => n} then n\n  in [x, *y] then y\n  end\nend',
    'f:own×1 h:local×2 Integer:free×1 n:local×2 x:local×1 y:local×2',
  ],
  [
    'a binding reaches all variables',
    'ruby',
    'def f(a)\n  ERB.new(a).result(binding)\nend',
    'f:own×1 a:free×2 ERB:free×1 new:free×1 result:free×1 binding:free×1',
  ],
];

describe('identifier roles in PHP and Ruby', () => {
  test.each(CASES)('%s', (_, language, code, expected) => {
    expect(roles(language, code)).toBe(expected);
  });
});

describe('planting where there are no braces', () => {
  test.each<readonly [string, LanguageName, string, string]>([
    ['an empty body', 'ruby', 'def f(a)\nend', 'def f(a)\n  g\nend'],
    ['a method of one expression has no place', 'ruby', 'def f(a) = a', 'def f(a) = a'],
    ['before a rescue', 'ruby', 'def f\n  a\nrescue\n  b\nend', 'def f\n  g\n  a\nrescue\n  b\nend'],
    ['behind a comment', 'ruby', 'def f # c\r\n  a\r\nend', 'def f\r\n  g # c\r\n  a\r\nend'],
    ['behind a comment', 'python', 'def f(): # c\n  # d\n  a()\n', 'def f():\n  g # c\n  # d\n  a()\n'],
  ])('%s (%s)', (_, language, code, expected) => {
    const { bodyStart } = analyze(code, language);
    expect(insertAfterBodyStart(code, bodyStart, 'g', language)).toBe(expected);
  });
});
