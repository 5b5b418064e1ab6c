import { beforeAll, expect, test } from '@jest/globals';

import type { LanguageName } from '../../../src/code/analysis.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { findInert } from '../../../src/code/values/find-inert.js';
import { inFunction } from './in-function.js';

beforeAll(() => loadParsers());

const CASES: readonly (readonly [LanguageName, string, string])[] = [
  ['python', 'if 1 > 2:\n    r = 1\nelse:\n    r = 2\n    r = 3', 'r = 2\nr = 3'],
  [
    'python',
    'if 1 > 2:\n    r = 1\nelif a:\n    r = 2\nelse:\n    r = 3',
    'if a:\n    r = 2\nelse:\n    r = 3',
  ],
  [
    'python',
    'if a:\n    r = 1\nelif 1 > 2:\n    r = 2\nelse:\n    r = 3',
    'if a:\n    r = 1\n\nelse:\n    r = 3',
  ],
  ['c', 'if (a) r = 1; else if (1 > 2) r = 2; else { r = 3; }', 'if (a) r = 1; else { r = 3; }'],
  ['java', 'if (a > 1) r = 1; else if (1 > 2) r = 2; else { r = 3; }', 'if (a > 1) r = 1; else { r = 3; }'],
  ['c', 'r = 5 + (1 + 2 - 3) * 33;', 'r = 5;'],
  ['c', 'again: r++;', ' r++;'],
  ['javascript', 'for (let k = 0; k < 9; k++);', ''],
];

test.each(CASES)('%s: %s', (language, statement, expected) => {
  const code = inFunction(language, statement);
  const [found] = findInert(code, language);
  if (!found) throw new Error('nothing found');
  const { span, replacement } = found;
  const bare = code.slice(0, span.start) + (replacement ?? 'none') + code.slice(span.end);
  const blanks = (text: string): string => text.replaceAll(/[ \t]+\n/gu, '\n');
  expect(blanks(bare)).toBe(blanks(inFunction(language, expected)));
});

test.each<readonly [LanguageName, string]>([
  // What follows the dead code names what it declares.
  ['c', 'return 1; int q = 3; again: q = 4; if (q < a) goto again;'],
  ['javascript', 'switch (a) { case 1: g(); break; let q = 3; case q: h(); }'],
  // Without it, the name belongs to an outer scope.
  ['javascript', 'function inner() { a++; return a; var a; h(a); } g(inner);'],
])('%s: a declaration stays that other code needs: %s', (language, statement) => {
  const found = findInert(inFunction(language, statement), language);
  expect(found.map(({ kind, replacement }) => [kind, replacement])).toEqual([['after-jump', null]]);
});

test.each([
  ['r = 1 < 2 ? a : 0u;', null],
  ['r = 1 < 2 ? a : 3;', '(a)'],
])('a conditional expression keeps its type: %s', (statement, expected) => {
  expect(findInert(inFunction('c', statement), 'c')[0]?.replacement).toBe(expected);
});

test('a block with a text of several lines stays where it is', () => {
  const code = inFunction('python', 'if 1 > 2:\n    r = 1\nelse:\n    r = """a\n    b"""');
  expect(findInert(code, 'python')[0]?.replacement).toBeNull();
});

/** The replacement of the one finding in a function with a statement. */
function replacementIn(language: LanguageName, statement: string): string | null | undefined {
  return findInert(inFunction(language, statement), language)[0]?.replacement;
}

test.each<readonly [LanguageName, string]>([
  // `0 / 3` is 0.0 in Python, and makes a floating-point number of the sum.
  ['python', 'r = 5 + (2 - 2) / 3'],
  ['python', 'h((-2 & 1) / 3 + 3)'],
  ['python', 'h(3 * ((2 + 2) / 4))'],
  ['php', 'h(5 + (2 - 2) / 3);'],
])('%s: a floating-point zero is no integer: %s', (language, statement) => {
  const [found] = findInert(inFunction(language, statement), language);
  expect(found?.replacement).toBeNull();
  expect(found?.proof).not.toContain('changes nothing');
});

test('a truth value is no number: `True & True` is `True`', () => {
  expect(findInert(inFunction('python', 'q = True & True\nh(q + 0)'), 'python')).toEqual([]);
  expect(replacementIn('python', 'q = 1 & True\nh(q + 0)')).toBe('h(q)');
});

test.each<readonly [LanguageName, string, readonly (string | null)[]]>([
  // Without both, the name belongs to an outer scope: the first stays.
  ['python', 'if 1 > 2:\n    x = 1\nif 1 > 2:\n    x = 2\nh(x)', [null, '']],
  ['python', 'if 1 > 2:\n    x = 1\nx = 2\nh(x)', ['']],
  ['python', 'if 1 > 2:\n    x = 1\nfor x in b:\n    h(x)', [null]],
  // What a comprehension binds is its own,
  ['python', 'x = [x for x in b]\nif 1 > 2:\n    x = 1\nh(x)', ['']],
  ['python', 'if 1 > 2:\n    x = 1\nh([x for x in b], x)', [null]],
  // and a tuple binds nothing.
  ['python', 'h((x, 1))\nif 1 > 2:\n    x = 1', [null]],
  // An unused variable is an error in Go.
  ['go', 'z := h()\nif 1 > 2 { g(z) }\nif 2 > 3 { g(z) }', [null, '']],
  ['go', 'z := h()\nif 1 > 2 { g(z) }\ng(z)', ['']],
])('%s: what is removed together needs nothing of it: %s', (language, statement, expected) => {
  const found = findInert(inFunction(language, statement), language);
  expect(found.map(({ replacement }) => replacement)).toEqual(expected);
});

test.each(['int &q = a; q = 3;', 'auto& q = r; q = 3; h(r);', 'decltype((r)) q = r; q = 3;'])(
  'an assignment to a reference changes another variable: %s',
  (statement) => {
    expect(findInert(inFunction('cpp', statement), 'cpp')).toEqual([]);
  },
);

test('a parameter that is deleted has no value', () => {
  expect(replacementIn('python', 'del a\nif a is None and 1 > 2:\n    g()')).toBeNull();
});

test.each([
  ['Guard q = 3;', 'Objects of `Guard` are taken to be made and destroyed without an effect.'],
  ['int q = 3;', null],
  ['auto q = 3;', null],
])('a constructor of C++ may have an effect: %s', (statement, caveat) => {
  expect(findInert(inFunction('cpp', statement), 'cpp').map((found) => found.caveat)).toEqual([caveat]);
});
