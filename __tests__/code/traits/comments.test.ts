import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import type { LanguageName } from '../../../src/code/analysis.js';
import { tokenOutline } from '../../../src/code/elements/token-outline.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { commentText, commentWords } from '../../../src/code/traits/comments.js';
import { elementAt, withoutElement } from '../../../src/code/traits/trait.js';

beforeAll(() =>
  Promise.all((['c', 'java', 'python', 'ruby', 'php'] as const).map((name) => loadParser(name))),
);

const comments = <T extends { readonly kind: string }>({ traits }: { readonly traits: readonly T[] }): T[] =>
  traits.filter(({ kind }) => kind === 'comment');

const commentsIn = (code: string, language: LanguageName) =>
  comments(analyze(code, language)).map(({ text, type }) => [text, type]);

describe('the comments of a unit', () => {
  test('are known with their places', () => {
    const code = 'int f(int a) /* x */ {\n  // first\n  return a; // why\n  /* last */\n}\n';
    expect(commentsIn(code, 'c')).toEqual([
      ['/* x */', ') + + {'],
      ['// first', '{ | | return'],
      ['// why', '; + | }'],
      ['/* last */', '; | | }'],
    ]);
  });

  test.each([
    ['java', 'int f() { return 1; /* a */ }', [['/* a */', '; + + }']]],
    [
      'python',
      'def f(a):\n    """Adds one."""\n    return a + 1  # why\n',
      [
        ['# why', 'value + | edge'],
        ['"""Adds one."""', 'docstring'],
      ],
    ],
    ['ruby', 'def f(a)\n  a # why\nend\n', [['# why', 'name + | end']]],
    ['php', '<?php function f($a) { # one\n return $a; }', [['# one', '{ + | return']]],
  ] as const)('in %s', (language, code, comments) => {
    expect(commentsIn(code, language)).toEqual(comments);
  });

  test('a string in a call or an assignment is no docstring', () => {
    expect(commentsIn('def f(a):\n    x = "Adds one."\n    g("b")\n', 'python')).toEqual([]);
  });

  test('what looks like one in a string is none', () => {
    expect(commentsIn('int f() { puts("/* no */ // no"); }', 'c')).toEqual([]);
  });

  test('cover no token', () => {
    const { traits, tokens } = tokenOutline(analyze('int f() { /* a */ return 1; }', 'c'));
    expect(comments({ traits })).toMatchObject([{ start: 5, end: 5 }]);
    expect(tokens.texts[5]).toBe('return');
  });

  test('are numbered after the other elements, and one is left out with those of the same text', () => {
    const analysis = analyze('int f() { /* a */ g(); /* a */ /* b */ }', 'c');
    const first = analysis.elements.length;
    expect(elementAt(analysis, first)?.text).toBe('/* a */');
    expect(elementAt(analysis, first + 3)?.kind).toBe('style');
    expect(elementAt(analysis, first + analysis.traits.length)).toBeUndefined();
    const [comment] = analysis.traits;
    if (comment === undefined) throw new Error('no comment');
    expect(comments(withoutElement(analysis, comment)).map(({ text }) => text)).toEqual(['/* b */']);
    const statement = analysis.elements.find(({ text }) => text === 'g();');
    if (statement === undefined) throw new Error('no statement');
    expect(comments(withoutElement(analysis, statement))).toHaveLength(3);
  });

  test('many are all read, with the docstrings after them', () => {
    const padded = commentsIn(`int f() { ${'/* a */ '.repeat(1000)}/* zqy */ }`, 'c');
    expect(padded).toHaveLength(1001);
    expect(padded.at(-1)).toEqual(['/* zqy */', '{ + + }']);
    const code = `def f():\n${'    # a\n'.repeat(500)}    """Adds one."""\n    return 1\n`;
    expect(commentsIn(code, 'python').at(-1)).toEqual(['"""Adds one."""', 'docstring']);
  });

  test('too many to judge refuse their unit, as too many statements do', () => {
    expect(() => analyze(`int f() { ${'/**/'.repeat(20_001)} }`, 'c')).toThrow(/20001 comments/u);
  });

  test('many on one long line are read in linear time', () => {
    const start = performance.now();
    expect(commentsIn(`int f() { ${`/*${'a'.repeat(40)}*/`.repeat(20_000)} }`, 'c')).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test.each([
  ['/* Checks  the\n * length. */', 'Checks the length.'],
  ['// see RFC 1', 'see RFC 1'],
  ['/** @param a */', '@param a'],
  ['# -*- coding', '-*- coding'],
  ['"""Adds\n    one."""', 'Adds one.'],
  ['-- Lua', 'Lua'],
  ['//', '//'],
  ['/***/', '/***/'],
])('%j says %j', (comment, text) => {
  expect(commentText(comment)).toBe(text);
});

test('the words of a comment, each once, without single letters', () => {
  expect(commentWords('/* Copy a copy of the Größe_2 */')).toEqual(['copy', 'of', 'the', 'größe_2']);
});

test('no word of a comment is left out, however long it is, and however many there are', () => {
  expect(commentWords(`// ${'w'.repeat(41)} ok`)).toEqual(['w'.repeat(41), 'ok']);
  const words = Array.from({ length: 500 }, (_, n) => `w${String(n)}`);
  expect(commentWords(`// ${words.join(' ')}`)).toEqual(words);
  expect(commentWords('//')).toEqual([]);
});
