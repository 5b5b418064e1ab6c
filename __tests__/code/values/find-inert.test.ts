import { beforeAll, describe, expect, test } from '@jest/globals';

import type { LanguageName } from '../../../src/code/analysis.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { findInert } from '../../../src/code/values/find-inert.js';
import { INERT_CASES } from './inert-cases.js';
import { inFunction } from './in-function.js';
import { SILENT_CASES } from './silent-cases.js';

beforeAll(() => loadParsers());

describe.each(Object.entries(INERT_CASES))('inert %s', (language, kinds) => {
  for (const [kind, statements] of Object.entries(kinds))
    test.each(statements)(`${kind}: %s`, (statement) => {
      const code = inFunction(language as LanguageName, statement);
      expect(findInert(code, language as LanguageName).map((found) => found.kind)).toContain(kind);
    });
});

test.each<[LanguageName, string]>([
  ['javascript', '(value) => {\n  log(value);\n  return value + 1;\n}'],
  ['javascript', '// doubles\nasync (value) => value * 2;'],
  ['javascript', 'code: (text) => text + 1'],
  ['javascript', 'size: a + b,'],
  ['typescript', 'async (x: number): Promise<number> => {\n  return x + 1;\n}'],
  ['python', '# one more\nlambda x: x + 1'],
  ['go', 'func(x int) int { return x + 1 }'],
])('a unit of %s that is a value as a whole is used by the code around it: %s', (language, code) => {
  expect(findInert(code, language)).toEqual([]);
});

test.each<[LanguageName, string]>([
  ['python', 'def binary(n):\n    return bin(n)[2:]\n\nprint(binary(5))\n\n# Output\n1011'],
  ['python', 'def total(n):\n    return n + 1\n\nprint(total(5))  // Outputs 6'],
  ['javascript', 'function f(n) { return n + 1; }\nconsole.log(f(1.5));\n2.5'],
])('a number behind code of %s is the output that it is shown with: %s', (language, code) => {
  expect(findInert(code, language).filter(({ kind }) => kind === 'no-effect')).toEqual([]);
});

test('a number in a function is no output', () => {
  expect(findInert('def f(n):\n    6\n    return n\n', 'python').map(({ kind }) => kind)).toEqual([
    'no-effect',
  ]);
});

test('a function that is only one statement of a unit is used by nothing', () => {
  const code = 'let r = 1;\n(value) => { return value; };\nlog(r);';
  expect(findInert(code, 'javascript').map(({ kind }) => kind)).toContain('no-effect');
});

describe.each(Object.entries(SILENT_CASES))('no proof in %s', (language, statements) => {
  test.each(statements)('%s', (statement) => {
    const code = inFunction(language as LanguageName, statement);
    const found = findInert(code, language as LanguageName);
    expect(found.map(({ kind, proof }) => `${kind}: ${proof}`)).toEqual([]);
  });
});
