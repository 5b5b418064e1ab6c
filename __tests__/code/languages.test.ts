import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyze } from '../../src/code/analyze.js';
import type { Analysis, CodeElement } from '../../src/code/analysis.js';
import { applyEdits, insertAfterBodyStart, removeStatement, renameEdits } from '../../src/code/edits/edit.js';
import { listFunctions, surveyFunctions } from '../../src/code/functions.js';
import { LANGUAGES } from '../../src/code/languages/languages.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { tokenize } from '../../src/code/parsing/tokens.js';
import { LANGUAGE_NAMES, type LanguageName } from '../../src/language-names.js';
import { FIXTURES } from './language-fixtures.js';

beforeAll(() => loadParsers());

const named = (analysis: Analysis, role: string): string =>
  analysis.elements
    .filter((element) => element.role === role)
    .map(({ text }) => text)
    .join(' ');

const statements = (analysis: Analysis): CodeElement[] =>
  analysis.elements.filter(({ kind }) => kind === 'statement');

describe.each(FIXTURES)(
  '$language: $name',
  ({ language, file, functions, unit, locals, own, texts, removed, planted }) => {
    test('functions of the file', () => {
      expect(listFunctions(file, language).map(({ name }) => name)).toEqual(functions);
      expect(surveyFunctions(file, language).unlisted).toBe(0);
    });

    test('elements of the unit', () => {
      const analysis = analyze(unit, language);
      expect(analysis.parseErrors).toBe(0);
      expect(named(analysis, 'local')).toBe(locals);
      expect(named(analysis, 'own')).toBe(own);
      expect(statements(analysis).map(({ text }) => text)).toEqual(texts);
    });

    test('removal of the last statement, and planting', () => {
      const analysis = analyze(unit, language);
      const last = statements(analysis).at(-1);
      expect(last && applyEdits(unit, [removeStatement(analysis, last)])).toBe(removed);
      const statement = planted.statement;
      expect(insertAfterBodyStart(unit, analysis.bodyStart, statement, language)).toBe(planted.code);
    });

    test('every edit parses no worse, and keeps what is not edited', () => {
      const analysis = analyze(unit, language);
      for (const element of analysis.elements) {
        const isRename = element.role === 'local' || element.role === 'own';
        if (element.kind === 'identifier' && !isRename) continue;
        const edits = isRename ? renameEdits(element, 'renamed') : [removeStatement(analysis, element)];
        const after = analyze(applyEdits(unit, edits), language);
        expect(after.parseErrors).toBe(0);
        if (!isRename) continue;
        const renamed = after.elements.find(({ text }) => text === 'renamed');
        expect(renamed?.role).toBe(element.role);
        expect(renamed && applyEdits(after.code, renameEdits(renamed, element.text))).toBe(unit);
      }
    });
  },
);

/** Pieces of which hostile code is made: openings of everything that a lexer knows. */
const PIECES = [
  ...[
    '"',
    "'",
    '`',
    '"""',
    "'''",
    'f"',
    'rb"',
    'R"x(',
    ')x"',
    'r#"',
    '"#',
    '@"',
    '$"',
    '<<~A',
    '<<<A',
    '\nA',
  ],
  ...[
    '{',
    '}',
    '${',
    '#{',
    '{{',
    '\\',
    '\n',
    '\r',
    '/*',
    '*/',
    '//',
    '#',
    '/',
    '=',
    '(',
    ')',
    '[',
    'x',
    '1',
    '.',
    '..',
  ],
  ...['=begin\n', '\n=end', '?>', '<?php ', '%w(', ':', "'a", '😀', '\ud800'],
];

describe.each(LANGUAGE_NAMES.map((language) => [language] as const))(
  'tokens of %s',
  (language: LanguageName) => {
    test('rebuild any text with the gaps between them, and never throw', () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
          const code = pieces.join('');
          const { starts, ends, texts } = tokenize(code, LANGUAGES[language]);
          let at = 0;
          texts.forEach((text, index) => {
            expect(starts[index]).toBeGreaterThanOrEqual(at);
            at = ends[index] ?? 0;
            expect(code.slice(starts[index], at)).toBe(text);
            expect(text).not.toBe('');
          });
        }),
        { numRuns: 300 },
      );
    });

    test('take linear time for many of the same pieces', () => {
      for (const piece of PIECES)
        expect(tokenize(piece.repeat(5_000), LANGUAGES[language]).texts).toBeDefined();
    });
  },
);

describe('functions that the parser loses', () => {
  test('a K&R definition that returns a pointer, beside another function', () => {
    const file = 'int a(void) { return 1; }\nchar *f(p, q)\nchar *p; int q;\n{\n  return p;\n}\n';
    expect(listFunctions(file, 'c').map(({ name }) => name)).toEqual(['a', 'f']);
  });

  test('are counted by a second reader', () => {
    expect(surveyFunctions('int a(void) { return 1; }\n', 'c').unlisted).toBe(0);
    expect(
      surveyFunctions('class A:\n    x = = 1\n    def f(self)\n        return 1\n', 'python').unlisted,
    ).toBe(1);
  });
});
