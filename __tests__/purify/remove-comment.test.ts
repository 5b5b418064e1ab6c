import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import type { LanguageName } from '../../src/code/analysis.js';
import { applyEdits } from '../../src/code/edits/edit.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { proposeRemovals } from '../../src/purify/remove.js';

beforeAll(() => Promise.all((['c', 'go', 'python', 'ruby'] as const).map((name) => loadParser(name))));

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
  ] as const)('without proof where a tool reads it, as in %s', (language, code) => {
    expect(removed(code, language)).not.toMatchObject({ isProved: true });
  });

  test('a docstring like a statement', () => {
    const result = removed('def f(a):\n    """Legacy."""\n    return a\n', 'python');
    expect(result?.code).toBe('def f(a):\n    return a\n');
  });
});
