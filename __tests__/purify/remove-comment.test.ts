import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import type { LanguageName } from '../../src/code/analysis.js';
import { applyEdits } from '../../src/code/edits/edit.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { proposeRemovals } from '../../src/purify/remove.js';

beforeAll(() =>
  Promise.all((['c', 'go', 'javascript', 'php', 'python', 'ruby'] as const).map((name) => loadParser(name))),
);

/** The code without its first comment, and whether that is proved. */
function removed(code: string, language: LanguageName): { code: string; isProved: boolean } | null {
  const analysis = analyze(code, language);
  const [comment] = analysis.traits;
  const [first] = comment === undefined ? [] : proposeRemovals(analysis, comment);
  return first === undefined ? null : { code: applyEdits(code, first.edits), isProved: first.isProved };
}

describe('a comment is removed', () => {
  test.each([
    ['with its line', 'int f() {\n  // legacy\n  return 1;\n}', 'int f() {\n  return 1;\n}'],
    ['behind a statement', 'int f() {\n  g(); // legacy\n}', 'int f() {\n  g(); \n}'],
    ['between two tokens', 'int f() { int/*x*/a = 1; return a; }', 'int f() { int a = 1; return a; }'],
    ['of several lines', 'int f() {\n  /* a\n     b */\n  g();\n}', 'int f() {\n  g();\n}'],
  ])('%s', (_, code, left) => {
    expect(removed(code, 'c')).toEqual({ code: left, isProved: true });
  });

  test.each([
    ['go', 'func f() {\n\t//go:noinline\n\tg()\n}'],
    ['python', 'def f(a):\n    # type: (int) -> int\n    return a\n'],
    ['c', 'int f() { /*@ ensures 1; */ return 1; }'],
    ['ruby', 'def f\n  # frozen_string_literal: true\n  1\nend'],
    ['javascript', '/** @jsx h */\nconst f = () => 1;'],
    ['javascript', 'const f = () => import(/* webpackIgnore: true */ name);'],
    ['javascript', '/// <reference types="node" />\nconst f = () => 1;'],
    ['javascript', '/**\n * Doubles.\n * @type {number}\n */\nconst f = 1;'],
    ['php', '<?php\n/** @Route("/list") */\nfunction f() { return 1; }'],
    ['go', 'package p\n\n// #include <stdio.h>\nimport "C"\n\nfunc f() {}'],
    ['go', 'package p\n\n/*\nint one(void) { return 1; }\n*/\nimport "C"\n\nfunc f() {}'],
    ['go', 'func ExampleF() {\n\tf()\n\t// Output: 1\n}'],
  ] as const)('without proof where a tool reads it, as in %s', (language, code) => {
    expect(removed(code, language)).not.toMatchObject({ isProved: true });
  });

  test.each([
    ['go', 'func f(a int) {\n\ta++ /*\n\t*/ a--\n}', 'func f(a int) {\n\ta++ \n a--\n}'],
    ['javascript', 'function f() { return /* a\nb */ value; }', 'function f() { return \n value; }'],
    ['javascript', 'let q = a /* x\n*/ b = 2;', 'let q = a \n b = 2;'],
    ['c', '#define X a + 1 \\\n  /* x */\n    int y = 2;', '#define X a + 1 \\\n  \n    int y = 2;'],
    ['c', 'int f() { return /* a\nb */1; }', 'int f() { return 1; }'],
  ] as const)('in %s with the line end that it stands for', (language, code, left) => {
    expect(removed(code, language)).toEqual({ code: left, isProved: true });
  });

  test('a docstring like a statement', () => {
    const result = removed('def f(a):\n    """Legacy."""\n    return a\n', 'python');
    expect(result?.code).toBe('def f(a):\n    return a\n');
  });
});
