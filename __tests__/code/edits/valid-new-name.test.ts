import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import { familyPattern } from '../../../src/code/elements/family-pattern.js';
import { languageOfPath } from '../../../src/code/languages/languages.js';
import { isValidNewName } from '../../../src/code/edits/valid-new-name.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { parsesNoWorse } from '../../../src/code/edits/parses-no-worse.js';
import type { LanguageName } from '../../../src/code/analysis.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

describe('isValidNewName', () => {
  test.each<[string, LanguageName, boolean]>([
    ['count', 'c', true],
    ['_x9', 'c', true],
    ['int', 'c', false],
    ['class', 'c', false],
    ['NULL', 'c', false],
    ['a', 'c', false],
    ['len', 'c', false],
    ['MACRO', 'c', false],
    ['1st', 'c', false],
    ['a b', 'c', false],
    ['a$', 'c', false],
    ['', 'c', false],
    ['é', 'c', false],
    ['x'.repeat(64), 'c', false],
    ['constructor', 'c', true],
    ['a$', 'java', true],
    ['var', 'java', false],
    ['this', 'java', false],
    ['true', 'java', false],
    ['size_t', 'java', true],
  ])('%j in %s: %p', (name, language, expected) => {
    const code =
      language === 'c' ? 'int f(int a) {\n#ifdef MACRO\n return p->len;\n#endif\n}' : 'int f(int a) { }';
    expect(isValidNewName(name, analyze(code, language), language)).toBe(expected);
  });
});

describe('familyPattern', () => {
  test.each([
    [
      'int f() { if (rand() < 0)\n\tprintf("fail"); }',
      'if (rand() < 0)\n\tprintf("fail");',
      'if ( rand ( ) < N ) printf ( S ) ;',
    ],
    [
      "int f() { x = 0x1F + 'c' /* why */ + 1.5e-3; }",
      "x = 0x1F + 'c' /* why */ + 1.5e-3;",
      "x = N + 'C' + N ;",
    ],
    ['int f() { g(NULL); }', 'g(NULL);', 'g ( NULL ) ;'],
    ['int f() { ret_Val_ = 1; }', 'ret_Val_', 'ret_Val_'],
  ])('%s', (code, text, expected) => {
    const element = analyze(code, 'c').elements.find((candidate) => candidate.text === text);
    expect(element && familyPattern(element, 'c')).toBe(expected);
  });
});

describe('parsesNoWorse', () => {
  test.each([
    ['int f() { a(); }', 'int f() { }', true],
    ['int f() { a(); }', 'int f() { a( }', false],
    ['int f() { a( }', 'int f() { a( }', true],
    ['int f() { a( }', 'int f() { }', true],
  ])('%s → %s: %p', (before, after, expected) => {
    expect(parsesNoWorse(analyze(before, 'c'), analyze(after, 'c'))).toBe(expected);
  });
});

describe('languageOfPath', () => {
  test.each([
    ['src/a.c', 'c'],
    ['a\\B.H', 'c'],
    ['x/A.java', 'java'],
    ['a.cpp', 'cpp'],
    ['a.cc', 'cpp'],
    ['a.f90', null],
    ['c', null],
    ['dir.c/readme', null],
  ])('%s: %s', (path, expected) => {
    expect(languageOfPath(path)).toBe(expected);
  });
});
