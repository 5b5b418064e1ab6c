import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import type { Analysis, CodeElement } from '../../../src/code/analysis.js';
import {
  applyEdits,
  insertAfterBodyStart,
  removeStatement,
  renameEdits,
} from '../../../src/code/edits/edit.js';
import { listFunctions } from '../../../src/code/functions.js';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { TOKEN_KINDS, tokenize } from '../../../src/code/parsing/tokens.js';
import { detectLanguage } from '../../../src/data/formats/detect-language.js';
import type { LanguageName } from '../../../src/language-names.js';

/** What a language's row must give: tables whose rows begin with a sentence. */
export interface LanguageCases {
  /** Code, and its tokens as `kind:text`, kinds by their first letter. */
  readonly tokens: readonly (readonly [string, string, string])[];
  /** A file, and the names of its functions. */
  readonly functions: readonly (readonly [string, string, readonly string[]])[];
  /** A unit, and its identifiers as `name:role×occurrences`. */
  readonly roles: readonly (readonly [string, string, string])[];
  /** A unit, and its statements, outer before inner. */
  readonly statements: readonly (readonly [string, string, readonly string[]])[];
  /** A unit, the statement to remove, and the unit without it. */
  readonly removals: readonly (readonly [string, string, string, string])[];
  /** A unit, the statement to plant, and the unit with it. */
  readonly plants: readonly (readonly [string, string, string, string])[];
  /** Code that is recognised without a hint. */
  readonly recognised: readonly string[];
}

const KINDS = Object.keys(TOKEN_KINDS).map((kind) => kind.charAt(0));

const shownTokens = (code: string, language: LanguageName): string => {
  const { texts, kinds } = tokenize(code, LANGUAGES[language]);
  return texts.map((text, index) => `${KINDS[kinds[index] ?? 3] ?? ''}:${text}`).join(' ');
};

const identifiers = ({ elements }: Analysis): CodeElement[] =>
  elements.filter(({ kind }) => kind === 'identifier');

const statements = ({ elements }: Analysis): CodeElement[] =>
  elements.filter(({ kind }) => kind === 'statement');

const shownRole = ({ text, role, spans }: CodeElement): string => `${text}:${role ?? ''}×${spans.length}`;

/** The statement with this text. */
function statementOf(analysis: Analysis, text: string): CodeElement {
  const found = statements(analysis).find((element) => element.text === text);
  if (!found) throw new Error(`no statement ${text}`);
  return found;
}

/** Renames every name that may be renamed, forth and back, and removes every statement: no edit parses worse. */
function expectSafeEdits(code: string, language: LanguageName): void {
  const analysis = analyze(code, language);
  for (const element of statements(analysis)) {
    const without = analyze(applyEdits(code, [removeStatement(analysis, element)]), language);
    expect(without.parseErrors).toBeLessThanOrEqual(analysis.parseErrors);
  }
  for (const element of identifiers(analysis).filter(({ role }) => role === 'local' || role === 'own')) {
    const after = analyze(applyEdits(code, renameEdits(element, 'renamed')), language);
    const renamed = identifiers(after).find(({ text }) => text === 'renamed');
    expect(after.parseErrors).toBe(analysis.parseErrors);
    expect(renamed?.role).toBe(element.role);
    expect(renamed && applyEdits(after.code, renameEdits(renamed, element.text))).toBe(code);
  }
}

/** The tests of one language: a table of cases for each thing that its row decides. */
export function describeLanguage(language: LanguageName, cases: LanguageCases): void {
  beforeAll(() => loadParser(language));

  describe(`tokens of ${language}`, () => {
    test.each(cases.tokens)('%s', (_, code, expected) => {
      expect(shownTokens(code, language)).toBe(expected);
    });
  });

  describe(`functions of ${language}`, () => {
    test.each(cases.functions)('%s', (_, file, expected) => {
      expect(listFunctions(file, language).map(({ name }) => name)).toEqual(expected);
    });
  });

  describe(`identifiers of ${language}`, () => {
    test.each(cases.roles)('%s', (_, code, expected) => {
      expect(identifiers(analyze(code, language)).map(shownRole).join(' ')).toBe(expected);
    });
  });

  describe(`statements of ${language}`, () => {
    test.each(cases.statements)('%s', (_, code, expected) => {
      expect(statements(analyze(code, language)).map(({ text }) => text)).toEqual(expected);
    });
  });

  describe(`edits of ${language}`, () => {
    test.each(cases.removals)('removal: %s', (_, code, text, expected) => {
      const analysis = analyze(code, language);
      expect(applyEdits(code, [removeStatement(analysis, statementOf(analysis, text))])).toBe(expected);
    });

    test.each(cases.plants)('planting: %s', (_, code, text, expected) => {
      const planted = insertAfterBodyStart(code, analyze(code, language).bodyStart, text, language);
      expect(planted).toBe(expected);
      expect(statementOf(analyze(planted, language), text).depth).toBe(0);
    });

    const all = [...cases.roles, ...cases.statements, ...cases.removals];
    test.each(all.map(([sentence, code]) => [sentence, code] as const))('%s: parses no worse', (_, code) => {
      expectSafeEdits(code, language);
    });
  });

  test.each(cases.recognised)(`recognised as ${language}: %j`, (code) => {
    expect(detectLanguage(code)).toBe(language);
  });
}
