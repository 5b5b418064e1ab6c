import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import {
  definesForOthers,
  hasEffect,
  isBareBody,
  shellOf,
  statementAround,
} from '../../src/purify/statement-shape.js';
import { elementOf } from './fakes.js';

beforeAll(() => loadParsers());

const within = (body: string) => analyze(`int f(int a) { ${body} }`, 'c');

describe('a statement is a bare body', () => {
  test.each([
    ['after an if', 'if (a) go();', true],
    ['after an else', 'if (a) a = 1; else go();', true],
    ['after a do', 'do go(); while (a);', true],
    ['after a loop head', 'for (;;) go();', true],
    ['after a label', 'out: go();', true],
    ['after a case', 'switch (a) { case 1: go(); }', true],
    ['after a comment behind the head', 'if (a) /* now */ go();', true],
    ['not in braces', 'if (a) { go(); }', false],
    ['not after another statement', 'a = (1); go();', false],
  ])('%s', (_, body, expected) => {
    const analysis = within(body);
    expect(isBareBody(analysis, elementOf(analysis, 'go();'))).toBe(expected);
  });
});

describe('the shell of a statement', () => {
  test.each([
    ['a bare if', 'if (a) go();', 'if (a) go();'],
    ['an if with braces', 'while (a) { go(); }', 'while (a) { go(); }'],
    ['no shell with an else', 'if (a) go(); else a = 1;', null],
    ['no shell with two statements', 'if (a) { go(); a = 1; }', null],
    ['no shell in the function itself', 'go();', null],
  ])('%s', (_, body, expected) => {
    const analysis = within(body);
    expect(shellOf(analysis, elementOf(analysis, 'go();'))?.text ?? null).toBe(expected);
  });
});

describe('the shell of a statement after a head without parentheses', () => {
  test.each([
    ['go', 'func f() { if a { run() } }', 'run()', 'if a { run() }'],
    ['go', 'func f() { for _, x := range []T{a} { run() } }', 'run()', 'for _, x := range []T{a} { run() }'],
    ['go', 'func f() { if a { b() } else { run() } }', 'run()', null],
    ['go', 'func f() { go func() { run() }() }', 'run()', null],
    [
      'rust',
      'fn f() { while let Some(a) = b() { run(); } c() }',
      'run();',
      'while let Some(a) = b() { run(); }',
    ],
    ['rust', 'fn f() { match a { A => { run(); } } c() }', 'run();', null],
    ['csharp', 'void F() { if (a) { Run(); } }', 'Run();', 'if (a) { Run(); }'],
  ] as const)('%s: %j', (language, code, text, expected) => {
    const analysis = analyze(code, language);
    expect(shellOf(analysis, elementOf(analysis, text))?.text ?? null).toBe(expected);
  });
});

describe('a statement defines something for others', () => {
  test.each([
    ['a declaration that is used later', 'int x = 1; go(x);', 'int x = 1;', true],
    ['a declaration that is not used', 'int x = 1; go(a);', 'int x = 1;', false],
    ['a label that is jumped to', 'if (a) goto out; a = 1; out: go();', 'out: go();', true],
    ['a jump to a label defines none', 'goto out; out: go();', 'goto out;', false],
    ['a use of a parameter', 'go(a); a = 1;', 'go(a);', false],
    [
      'a declaration inside the statement only',
      'if (a) { int x = 1; go(x); }',
      'if (a) { int x = 1; go(x); }',
      false,
    ],
  ])('%s', (_, body, text, expected) => {
    const analysis = within(body);
    expect(definesForOthers(analysis, elementOf(analysis, text))).toBe(expected);
  });
});

describe('a statement has an effect', () => {
  test.each([
    ['a = 1;', true],
    ['a += 1;', true],
    ['a <<= 2;', true],
    ['a >>= 2;', true],
    ['a++;', true],
    ['--a;', true],
    ['return a;', true],
    ['go(a);', false],
    ['if (a == 1) go();', false],
    ['if (a <= 1) go();', false],
    ['if (a >= 1) go();', false],
    ['if (a != 1) go();', false],
    ['go("a = 1; a++");', false],
    ['if (a) return 1;', false],
    ['a + +a;', false],
  ])('%s', (text, expected) => {
    const analysis = within(text);
    expect(hasEffect(analysis, elementOf(analysis, text))).toBe(expected);
  });
});

test('the statement around a name is the smallest that holds all occurrences', () => {
  const analysis = within('if (a) { go(b); go(b, c); }');
  const around = (name: string): string | undefined =>
    statementAround(analysis, elementOf(analysis, name).spans)?.text;
  expect([around('b'), around('c'), around('a')]).toEqual([
    'if (a) { go(b); go(b, c); }',
    'go(b, c);',
    undefined,
  ]);
});
