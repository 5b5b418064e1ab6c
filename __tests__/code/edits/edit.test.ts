import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyze } from '../../../src/code/analyze.js';
import {
  applyEdits,
  insertAfterBodyStart,
  removeStatement,
  renameEdits,
} from '../../../src/code/edits/edit.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { CodeElement, LanguageName } from '../../../src/code/analysis.js';
import { anyCodePoint } from '../../text/any-code-point.js';

beforeAll(() => loadParser('c'));

/** The element of a text, with its analysis. */
function elementOf(code: string, text: string, language: LanguageName = 'c') {
  const analysis = analyze(code, language);
  const element: CodeElement | undefined = analysis.elements.find((candidate) => candidate.text === text);
  if (!element) throw new Error(`no element ${text}`);
  return { analysis, element };
}

describe('applyEdits', () => {
  test('replaces, inserts and removes in one pass', () => {
    const edits = [
      { span: { start: 0, end: 1 }, text: 'XY' },
      { span: { start: 2, end: 2 }, text: '+' },
      { span: { start: 3, end: 5 }, text: '' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('XYb+cf');
  });

  test.each([
    [
      'out of order',
      [
        { start: 3, end: 4 },
        { start: 0, end: 1 },
      ],
    ],
    [
      'overlapping',
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
    ],
    ['behind the end', [{ start: 5, end: 9 }]],
    ['reversed', [{ start: 3, end: 2 }]],
  ])('throws when edits are %s', (_, spans) => {
    expect(() =>
      applyEdits(
        'abcdef',
        spans.map((span) => ({ span, text: '' })),
      ),
    ).toThrow(/An edit at/u);
  });

  test('replacing spans by their own text gives the code back', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCodePoint }), fc.array(fc.nat(200)), (code, cuts) => {
        const points = [...new Set(cuts.map((cut) => cut % (code.length + 1)))].sort((a, b) => a - b);
        const edits = points.slice(1).map((end, index) => {
          const span = { start: points[index] ?? 0, end };
          return { span, text: code.slice(span.start, span.end) };
        });
        expect(applyEdits(code, edits)).toBe(code);
      }),
    );
  });
});

describe('renameEdits', () => {
  test('renames every occurrence and nothing else', () => {
    const { analysis, element } = elementOf('int f(int n) {\r\n\treturn n + g("n"); /* n */\r\n}', 'n');
    expect(applyEdits(analysis.code, renameEdits(element, 'count'))).toBe(
      'int f(int count) {\r\n\treturn count + g("n"); /* n */\r\n}',
    );
  });
});

describe('removeStatement', () => {
  test.each([
    ['with its line', 'void f() {\n    a(1);\n    b(2);\n}', 'a(1);', 'void f() {\n    b(2);\n}'],
    [
      'with its CRLF line and tabs',
      'void f() {\r\n\ta(1);\t\r\n\tb(2);\r\n}',
      'a(1);',
      'void f() {\r\n\tb(2);\r\n}',
    ],
    [
      'over several lines',
      'void f() {\n  if (x) {\n    a(1);\n  }\n  b(2);\n}',
      'if (x) {\n    a(1);\n  }',
      'void f() {\n  b(2);\n}',
    ],
    ['alone where its line holds more', 'void f() { a(1); b(2); }', 'a(1);', 'void f() {  b(2); }'],
    [
      'leaving ; where it is a body without braces',
      'void f() {\n  if (x)\n    a(1);\n  b(2);\n}',
      'a(1);',
      'void f() {\n  if (x)\n    ;\n  b(2);\n}',
    ],
  ])('%s', (_, code, text, expected) => {
    const { analysis, element } = elementOf(code, text);
    expect(applyEdits(code, [removeStatement(analysis, element)])).toBe(expected);
  });
});

describe('insertAfterBodyStart', () => {
  test.each([
    [
      'on its own line, indented like the next',
      'int f()\n{\n  return 1;\n}',
      'int f()\n{\n  g();\n  return 1;\n}',
    ],
    [
      'with the newline of the code',
      'int f() {\r\n\treturn 1;\r\n}',
      'int f() {\r\n\tg();\r\n\treturn 1;\r\n}',
    ],
    ['past blank lines', 'int f() {\n\n\n   return 1;\n}', 'int f() {\n   g();\n\n\n   return 1;\n}'],
    ['one step deeper than an empty body', '  int f() {\n  }', '  int f() {\n      g();\n  }'],
    ['on the same line in one-line code', 'int f() { return 1; }', 'int f() { g(); return 1; }'],
  ])('%s', (_, code, expected) => {
    expect(insertAfterBodyStart(code, code.indexOf('{') + 1, 'g();')).toBe(expected);
  });

  test('what was planted is found again, and removing it gives the code back', () => {
    const code = 'int f(int a)\n{\n    return a;\n}\n';
    const planted = insertAfterBodyStart(code, analyze(code, 'c').bodyStart, 'if (a) g("x");');
    const { analysis, element } = elementOf(planted, 'if (a) g("x");');
    expect(applyEdits(planted, [removeStatement(analysis, element)])).toBe(code);
  });

  test('nothing is planted where there is no body', () => {
    expect(insertAfterBodyStart('int f();', -1, 'g();')).toBe('int f();');
  });
});
