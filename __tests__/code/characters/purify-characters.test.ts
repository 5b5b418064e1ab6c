import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findHiddenCharacters } from '../../../src/code/characters/find-hidden-characters.js';
import { purifyCharacters } from '../../../src/code/characters/purify-characters.js';
import { LANGUAGE_NAMES, type LanguageName } from '../../../src/language-names.js';

function purified(code: string, language: LanguageName): string {
  return purifyCharacters(code, findHiddenCharacters(code, language));
}

/** The look-alikes of the generated code. */
const READ_AS: Readonly<Record<string, string>> = {
  '\u0430': 'a',
  '\u0456': 'i',
  '\u0433': 'r',
  '\u0417': '3',
  '\u0391': 'A',
  '\u03B1': 'a',
  '\u0585': 'o',
  '\u01C3': '!',
  '\u0261': 'g',
  '\u05E1': 'o',
  '\u13A1': 'R',
};

/** What a reader sees, written apart from the product: `I` is `1`, `o` is `0`, blanks are equal; no backslashes or accents. */
function visible(code: string): string {
  return code
    .replaceAll(/[\p{DI}\p{Cf}\\]|(?!\s|\u0085)\p{Cc}/gu, '')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .replaceAll(/[\s\u0085\u2800]/gu, ' ')
    .replaceAll(/[^\0-~]/gu, (letter) => READ_AS[letter] ?? letter)
    .replaceAll('I', '1')
    .replaceAll('o', '0');
}

describe('purified code', () => {
  test.each<[LanguageName, string, string]>([
    ['c', 'int in\u200Bdex; // a\u202Eb', 'int index; // ab'],
    ['c', 'int tot\u0430l = "\u{E0041}x";', 'int total = "x";'],
    ['c', 's = "a\\\u200B";\nt = "b";', 's = "a";\nt = "b";'],
    ['c', '// a\\\u200B\nrun();', '// a\nrun();'],
    ['python', 'if x:\n\u00A0\u00A0y()', 'if x:\n  y()'],
    ['javascript', 'a()\u2028b()', 'a()\nb()'],
    ['java', 'if (mode\u01C3= ON)', 'if (mode!= ON)'],
    ['python', 'x = 1\u041E + \uFF11', 'x = 10 + \uFF11'],
    ['python', 'cafe\u0301 = 1', 'caf\u00E9 = 1'],
    ['java', 's = "\u2764\uFE0F";', 's = "\u2764\uFE0F";'],
  ])('of %s: %j', (language, code, expected) => {
    expect(purified(code, language)).toBe(expected);
  });
});

/** Pieces of generated code: what changes how the lexer reads on, what hides, what looks alike, what makes it natural. */
const PIECES = [
  ...['//', '/*', '*/', '#include ', 'if ', 'r"', '${', '\r\n', '<<A\n', '"""', '=begin\n'],
  ...Array.from('abfilrux01_ \n\t\r"\'`/*#\\(){};=.<$'),
  ...Array.from('\u200B\u200C\u200D\uFEFF\u00AD\u2060\u3164\u200E\u202A\u202C\u202E\u2066\u2067\u2069'),
  ...Array.from('\u{E0041}\u{E007F}\uFE0F\u{E0100}\u180B\uFFF9\b\u001A\0\u0085\u00A0\u2003\u2028\u3000\f\v'),
  ...Array.from(
    '\u0430\u0456\u0438\u0433\u0417\u0391\u03B1\u0585\u01C3\u0261\u13A1\uFF52\uFB01\u2160\u{1D431}',
  ),
  ...Array.from('\u00B5\u03BC\u0301\u0304\u05D0\u05E1\u0645\u0915\u0E01\u6F22\u1100\u2800\u2801\uD800'),
  ...['\u{1F469}', '\u2764', '\u{1F3F4}'],
];

/** Programs that each property is tried on. */
const RUNS = 1000;

const program = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

test('purified code has nothing certain left, and the same visible text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGE_NAMES), program, (language, code) => {
      const pure = purified(code, language);
      const left = findHiddenCharacters(pure, language).filter(({ strength }) => strength === 'certain');
      expect(left.map(({ sentence }) => sentence)).toEqual([]);
      expect(visible(pure)).toBe(visible(code));
    }),
    { numRuns: RUNS },
  );
});

test('findings are in order, inside the code, and of the characters that they name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGE_NAMES), program, (language, code) => {
      const found = findHiddenCharacters(code, language);
      for (const { span, codePoint } of found)
        expect(code.slice(span.start, span.end)).toContain(String.fromCodePoint(codePoint));
      expect(found.map(({ span }) => span.start)).toEqual(
        found.map(({ span }) => span.start).sort((a, b) => a - b),
      );
    }),
    { numRuns: RUNS },
  );
});

test('many hidden characters are found in time linear in the code', () => {
  const code = `// ${'\u2066'.repeat(50_000)}${'\u202C'.repeat(50_000)}\n${'a\u0301'.repeat(20_000)}`;
  expect(findHiddenCharacters(code, 'c').length).toBe(120_000);
});
