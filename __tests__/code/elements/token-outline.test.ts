import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { tokenOutline } from '../../../src/code/elements/token-outline.js';
import type { LanguageName } from '../../../src/code/analysis.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

/** What each element covers, as the texts of its tokens. */
function covered(code: string, language: LanguageName): string[] {
  const { tokens, elements } = tokenOutline(analyze(code, language));
  return elements.map(
    ({ role, start, end }) => `${role ?? 'statement'}: ${tokens.texts.slice(start, end).join(' ')}`,
  );
}

describe('a unit by its tokens', () => {
  test.each<[string, LanguageName, string, string[]]>([
    [
      'names stand where they occur first, statements on all of theirs',
      'c',
      'int f(int a) { a = a + 1; return a; }',
      ['own: f', 'local: a', 'statement: a = a + 1 ;', 'statement: return a ;'],
    ],
    [
      'a statement holds those inside it',
      'java',
      'int f() { if (g()) { return 1; } }',
      ['own: f', 'free: g', 'statement: if ( g ( ) ) { return 1 ; }', 'statement: return 1 ;'],
    ],
    [
      'comments, line ends and characters of two units are no tokens of their own',
      'c',
      'int f()\r\n{ /* 𝒳 */ puts("𝒳");\r\n}',
      ['own: f', 'free: puts', 'statement: puts ( "𝒳" ) ;'],
    ],
  ])('%s', (_, language, code, expected) => {
    expect(covered(code, language)).toEqual(expected);
  });

  test('knows that its code is broken', () => {
    expect(tokenOutline(analyze('int f() { if (x { return; }', 'c')).parseErrors).toBeGreaterThan(0);
  });
});
