import { describe, expect, test } from '@jest/globals';

import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { TOKEN_KINDS, tokenize } from '../../../src/code/parsing/tokens.js';
import type { LanguageName } from '../../../src/code/analysis.js';

const MARKS = Object.fromEntries(
  Object.entries(TOKEN_KINDS).map(([name, kind]) => [kind, name.charAt(0)]),
) as Record<number, string>;

/** Tokens as `kind:text`, kinds by their first letter. */
const show = (language: LanguageName, code: string): string => {
  const tokens = tokenize(code, LANGUAGES[language]);
  return tokens.texts.map((text, index) => `${MARKS[tokens.kinds[index] ?? 3] ?? ''}:${text}`).join(' ');
};

describe('tokens', () => {
  test.each<[string, LanguageName, string, string]>([
    ['words, numbers, punctuation', 'c', 'int x=.5e-3+0x1fUL;', 'k:int i:x p:= l:.5e-3 p:+ l:0x1fUL p:;'],
    [
      'strings with escapes and prefixes',
      'c',
      String.raw`u8"a\"b" L'\'' "x`,
      String.raw`l:u8"a\"b" l:L'\'' l:"x`,
    ],
    ['comments are left out', 'c', 'a/*b*/c//d\ne', 'i:a i:c i:e'],
    ['a comment line goes on behind a backslash', 'c', 'a // b \\\nc\nd', 'i:a i:d'],
    ['header names and messages of directives are not code', 'c', "#include <a.h>\n#error don't\nx", 'i:x'],
    [
      'conditions of directives are',
      'c',
      '#  ifdef FOO\n#define A(x) #x\ny',
      'i:FOO i:A p:( i:x p:) p:# i:x i:y',
    ],
    ['text blocks in Java', 'java', '"""\na "b" \\""" c""" + 1', 'l:"""\na "b" \\""" c""" p:+ l:1'],
    ['three quotes in C are two strings', 'c', '"""a"', 'l:"" l:"a"'],
    ['arrows and scopes', 'c', 'a->b::c', 'i:a p:-> i:b p::: i:c'],
    ['names beyond ASCII', 'java', 'größe 变量 𝒳1 😀', 'i:größe i:变量 i:𝒳1 p:😀'],
    ['literal words', 'java', 'true null this', 'l:true l:null k:this'],
  ])('%s', (_, language, code, expected) => {
    expect(show(language, code)).toBe(expected);
  });
});
