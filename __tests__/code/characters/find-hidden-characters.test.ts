import { describe, expect, test } from '@jest/globals';
import { findHiddenCharacters } from '../../../src/code/characters/find-hidden-characters.js';
import { LANGUAGE_NAMES, type LanguageName } from '../../../src/language-names.js';

/** Each finding in short: strength, kind, place, code point. */
function found(code: string, language: LanguageName = 'c'): string[] {
  return findHiddenCharacters(code, language).map(
    ({ strength, kind, place, codePoint }) => `${strength} ${kind} ${place} ${codePoint.toString(16)}`,
  );
}

const ZWSP = '\u200B';

describe('characters that do not show, by place', () => {
  test.each<[string, LanguageName, string, string[]]>([
    ['in a name', 'c', `int in${ZWSP}dex;`, ['certain zero-width identifier 200b']],
    ['after a name', 'java', `index${ZWSP} = 1;`, ['certain zero-width identifier 200b']],
    ['in a keyword', 'go', `ret\u2060urn x`, ['certain zero-width identifier 2060']],
    ['in a string', 'c', `s = "in${ZWSP}dex";`, ['certain zero-width string 200b']],
    ['in a template', 'javascript', `\`a${ZWSP}\${b}\``, ['certain zero-width string 200b']],
    ['in a line comment', 'python', `x = 1  # in${ZWSP}dex`, ['certain zero-width comment 200b']],
    ['at the end of a line comment', 'c', `x; // a${ZWSP}\ny;`, ['certain zero-width comment 200b']],
    ['in a block comment', 'rust', `/* a /* b${ZWSP} */ */ x`, ['certain zero-width comment 200b']],
    ['after a block comment', 'c', `/* a */${ZWSP} x;`, ['certain zero-width other 200b']],
    ['between blanks', 'ruby', `x = 1\n ${ZWSP} \ny = 2`, ['certain zero-width blank 200b']],
    ['next to punctuation', 'php', `f(${ZWSP});`, ['certain zero-width other 200b']],
    ['in a directive', 'c', `#include <a.h>${ZWSP}\nint x;`, ['certain zero-width other 200b']],
    ['in a number', 'c', `x = 1${ZWSP}0;`, ['certain zero-width other 200b']],
    ['soft hyphen in a comment', 'c', '// re\u00ADmove', ['certain zero-width comment ad']],
    ['soft hyphen in a text', 'c', 's = "re\u00ADmove";', ['unusual zero-width string ad']],
    ['Hangul filler as a name', 'javascript', 'const { a,\u3164 } = q;', ['certain zero-width other 3164']],
    ['tag', 'python', 'x = "a\u{E0041}"', ['certain tag string e0041']],
    ['selector in a name', 'c', 'int a\uFE0F;', ['certain variation-selector identifier fe0f']],
    [
      'selectors in a row after an emoji',
      'c',
      '// \u2764\uFE0F\u{E0101}',
      ['certain variation-selector comment e0101'],
    ],
    ['annotation', 'c', '// a\uFFF9b', ['certain annotation comment fff9']],
    ['backspace in a comment', 'c', '// a\bb', ['certain control comment 8']],
    ['control in a string', 'c', 's = "\u001B[0m";', ['unusual control string 1b']],
    ['byte order mark in a name', 'c', 'int a\uFEFFb;', ['certain zero-width identifier feff']],
    ['no-break space as indentation', 'python', 'if x:\n\u00A0y()', ['unusual blank blank a0']],
    ['line separator in code', 'java', 'a();\u2028b();', ['certain blank blank 2028']],
    ['form feed in a line', 'c', 'int\fx;', ['unusual blank blank c']],
    [
      'a pair of joiners in a name',
      'c',
      'int a\u200D\u200Cb;',
      ['certain zero-width identifier 200d', 'certain zero-width identifier 200c'],
    ],
  ])('%s', (_, language, code, expected) => {
    expect(found(code, language)).toEqual(expected);
  });

  test.each(LANGUAGE_NAMES)('a name of %s', (language) => {
    expect(found(`total${ZWSP} = total + 1`, language)).toEqual(['certain zero-width identifier 200b']);
  });
});

describe('what is natural is exempt', () => {
  test.each<[string, LanguageName, string]>([
    ['plain code', 'c', 'int x = 1; /* a */\r\n\ty();\r'],
    ['escapes', 'javascript', String.raw`const hidden = /[\u200b\u{E0041}]/; s = "\u202e\x00";`],
    ['byte order mark at the start', 'c', '\uFEFFint x;'],
    ['form feed alone on its line', 'c', 'int f(void) {}\n\f\nint g(void) {}'],
    [
      'emoji with joiners and selectors',
      'python',
      's = "\u{1F469}\u200D\u{1F4BB} \u2764\uFE0F\u200D\u{1F525}"  # \u26A0\uFE0F',
    ],
    [
      'keycap and flags',
      'python',
      's = "1\uFE0F\u20E3 \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"',
    ],
    ['ideograph with a selector', 'java', '// \u845B\u{E0100}'],
    ['Persian with its joiner', 'java', 's = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";'],
    ['Hindi with its joiner, in a name', 'python', '\u0915\u094D\u200D\u0937 = 1'],
    ['Thai with ends of words', 'java', '// \u0E01\u0E02\u200B\u0E04\u0E07'],
    ['Hebrew in a string', 'java', 's = "\u05E9\u05DC\u05D5\u05DD";'],
    ['Hebrew with a mark', 'java', '// \u05E9\u05DC\u05D5\u05DD\u200F!'],
    ['Arabic in an isolate', 'java', 's = "\u2067\u0645\u0631\u062D\u2069: %s";'],
    ['no-break space in text', 'java', 's = "10\u00A0kg"; // 5\u00A0m\u3000'],
    ['accented letters', 'java', 's = "na\u00EFve"; int gr\u00F6\u00DFe = 1; // \u00E9t\u00E9'],
    ['Cyrillic names', 'python', '\u0438\u043C\u044F = 1\n\u043E\u0441\u0430 = \u0438\u043C\u044F'],
    ['Chinese and Latin in a name', 'java', 'int user\u540D\u524D = 1;'],
    ['Greek in formulas', 'python', '\u03C3 = 1; \u0394x = 2; d\u03B1 = \u03BB0; \u00B5s = 3'],
    ['lone surrogates', 'javascript', 's\uDC00 = "\uD800"; // \uDC00'],
  ])('%s', (_, language, code) => {
    expect(found(code, language)).toEqual([]);
  });

  test.each<[string, LanguageName, string, string]>([
    ['a constant', 'java', `s.replace("${ZWSP}", "");`, 'unusual zero-width string 200b'],
    ['a set of a pattern', 'javascript', `s.replace(/[a${ZWSP}]/g, "");`, 'unusual zero-width string 200b'],
    ['joined files', 'c', 'int x;\n\uFEFFint y;', 'unusual zero-width identifier feff'],
    ['the end of a text of DOS', 'c', 'int x;\n\u001A', 'unusual control blank 1a'],
    [
      'isolates around a placeholder',
      'javascript',
      's = `\u2068${x}\u2069`;',
      'certain bidirectional string 2068',
    ],
  ])('%s is seen', (_, language, code, expected) => {
    expect(found(code, language)[0]).toBe(expected);
  });
});

describe('text that is shown in another order than it is read (CVE-2021-42574)', () => {
  test.each<[string, LanguageName, string]>([
    [
      'a condition that is a comment',
      'c',
      '/*\u202E } \u2066if (owner)\u2069 \u2066 only for owners */\nerase();\n/* end \u202E { \u2066*/',
    ],
    [
      'a string that seems to end early',
      'javascript',
      'if (role !== "guest\u202E \u2066// checked above\u2069 \u2066") {}',
    ],
    [
      'a return in a documentation string',
      'python',
      `def pay():\n    '''Take the money, then \u2067''' ;return\n    send()`,
    ],
    ['an isolate that the line closes', 'go', '// \u2067 total'],
    ['an embedding inside an isolate', 'java', 's = "\u2066a\u202Ab\u2069";'],
    ['an empty pair', 'java', 's = "a\u2066\u2069b";'],
    ['an override with its end', 'rust', '// \u202Dabc\u202C'],
  ])('%s', (_, language, code) => {
    const findings = findHiddenCharacters(code, language);
    expect(findings.filter(({ strength }) => strength === 'certain').map(({ kind }) => kind)).toContain(
      'bidirectional',
    );
  });

  test.each<[LanguageName, string, string]>([
    ['javascript', 'x(); // done\u2028erase();', 'certain blank comment 2028'],
    ['csharp', 'X(); // done\u0085Erase();', 'certain blank comment 85'],
    ['c', 'x(); // done\u2028erase();', 'unusual blank comment 2028'],
  ])('a comment of %s with a line end that no editor shows', (language, code, expected) => {
    expect(found(code, language)).toEqual([expected]);
  });
});

describe('letters that read as others', () => {
  test.each<[string, LanguageName, string, string[]]>([
    ['Cyrillic in a Latin name', 'c', 'int tot\u0430l;', ['certain homoglyph identifier 430']],
    ['a name twice', 'c', 'int p\u0430y; pay();', ['certain homoglyph identifier 430']],
    [
      'a whole name like another',
      'java',
      '\u0441\u043E\u0440(cop);',
      [
        'certain homoglyph identifier 441',
        'certain homoglyph identifier 43e',
        'certain homoglyph identifier 440',
      ],
    ],
    ['a keyword', 'python', '\u0456f = 1', ['certain homoglyph identifier 456']],
    [
      'a whole name like no other',
      'java',
      'int \u0441\u043E\u0440;',
      [
        'unusual homoglyph identifier 441',
        'unusual homoglyph identifier 43e',
        'unusual homoglyph identifier 440',
      ],
    ],
    [
      'a part of a name',
      'java',
      'int user_\u0441\u043E\u0440;',
      [
        'certain homoglyph identifier 441',
        'certain homoglyph identifier 43e',
        'certain homoglyph identifier 440',
      ],
    ],
    ['Greek capital', 'c', 'int \u0391uth;', ['certain homoglyph identifier 391']],
    ['Greek small letter in a word', 'c', 'int v\u03B1lue;', ['unusual homoglyph identifier 3b1']],
    ['Armenian', 'c', 'int r\u0585ot;', ['certain homoglyph identifier 585']],
    ['Cherokee', 'c', 'int \u13A1oot;', ['certain homoglyph identifier 13a1']],
    ['Latin of phonetics', 'c', 'int lo\u0261;', ['certain homoglyph identifier 261']],
    ['a letter like an operator', 'java', 'if (mode\u01C3= ON)', ['certain homoglyph identifier 1c3']],
    ['fullwidth', 'python', 'inde\uFF58 = 1', ['certain compatibility identifier ff58']],
    ['mathematical', 'python', '\u{1D5BA}bs(x)', ['certain compatibility identifier 1d5ba']],
    ['ligature', 'python', '\uFB01le = 1', ['certain compatibility identifier fb01']],
    ['Roman numeral', 'java', 'int part\u2160;', ['certain compatibility identifier 2160']],
    ['one mathematical letter', 'python', '\u{1D431} = 1', ['unusual compatibility identifier 1d431']],
    [
      'Cyrillic without a look-alike',
      'java',
      'get\u0418\u043C\u044F();',
      ['unusual mixed-script identifier 418'],
    ],
    ['a mark that no alphabet has there', 'java', 'int val\u0304ue;', ['certain combining identifier 304']],
    ['a mark that has a letter', 'java', 'int cafe\u0301;', ['unusual combining identifier 301']],
    ['a letter in a number', 'c', 'x = 1\u041E;', ['certain homoglyph other 41e']],
    ['a word of a string', 'c', 's = "p\u0430ss";', ['unusual homoglyph string 430']],
    ['a word of a comment', 'c', '// p\u0430ss', ['unusual homoglyph comment 430']],
    [
      'the same letter of two names of Python',
      'python',
      '\u00B5 = 1\nprint(\u03BC)',
      ['certain compatibility identifier b5'],
    ],
  ])('%s', (_, language, code, expected) => {
    expect(found(code, language)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each<[LanguageName, string, string]>([
    [
      'c',
      `in${ZWSP}dex`,
      'U+200B ZERO WIDTH SPACE inside the name `index`: it does not show, and no language gives it a meaning there.',
    ],
    [
      'c',
      'int tot\u0430l = total;',
      'U+0430, a Cyrillic letter, inside the name `total`: it reads as `a`, and another name or word is spelled so.',
    ],
    [
      'python',
      '# a\u{E0041}',
      'U+E0041 TAG of `A` inside a comment: it does not show, and no writing system needs it between these characters.',
    ],
    [
      'javascript',
      '// a\u2028b()',
      'U+2028 LINE SEPARATOR inside a comment: JavaScript ends the line there, so that the rest of the comment is code.',
    ],
  ])('of %s say what was found, and where', (language, code, sentence) => {
    expect(findHiddenCharacters(code, language)[0]?.sentence).toBe(sentence);
  });
});
