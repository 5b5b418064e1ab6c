import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../../src/code/analyze.js';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { tokenOutline } from '../../../src/code/elements/token-outline.js';
import { tokenize } from '../../../src/code/parsing/tokens.js';
import { outlineLine, parseOutline } from '../../../src/scan/cache/outline-line.js';
import { anyUnit } from '../written-code.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

const CODE = 'int f(int a) { if (a) return g(a); }';
const TOKENS = tokenize(CODE, LANGUAGES.c);

describe('an outline as a line', () => {
  test('is what it was when it is read again', () => {
    fc.assert(
      fc.property(anyUnit, ({ code, language }) => {
        const outline = tokenOutline(analyze(code, language));
        const line = outlineLine(outline);
        expect(parseOutline(line, tokenize(code, LANGUAGES[language]), code)).toEqual(outline);
      }),
    );
  });

  test('says where each element is', () => {
    // f is the function's own, a local, g free; the `if` starts behind `{` and holds the `return`
    expect(outlineLine(tokenOutline(analyze(CODE, 'c')))).toMatch(/^\[\[0,18,6,13,32,-17,10,19,6\],\["/u);
  });

  test.each([
    ['is empty', ''],
    ['broke off', '[0,18,6'],
    ['is not a list', '{"0":0}'],
    ['is an empty list', '[[],[]]'],
    ['holds no numbers', '[[0,18,"6"],[]]'],
    ['holds a fraction', '[[0,18,6.5],[]]'],
    ['holds a number that no place has', '[[0,18,1e300],[]]'],
    ['has fewer than no parse errors', '[[-1,18],[]]'],
    ['is of code with more tokens', '[[0,19],[]]'],
    ['names a token that is no name', '[[0,18,0],[]]'],
    ['begins before the code', '[[0,18,-2],[]]'],
    ['goes on behind the code', '[[0,18,7,18],[]]'],
    ['has a statement of fewer than no tokens', '[[0,18,7,-1],[]]'],
    ['has a statement without its length', '[[0,18,7],[]]'],
  ])('that %s is none', (_, line) => {
    expect(parseOutline(line, TOKENS, CODE)).toBeNull();
  });

  test.each([
    ['without a form', '[0,1]'],
    ['of no construct', '["999 x",0,1]'],
    ['without the number of a construct', '["x",0,1]'],
    ['behind the code', '["0 x",17,2]'],
    ['before the code', '["0 x",-1,2]'],
    ['without its length', '["0 x",3]'],
    ['with a fraction', '["0 x",3.5,1]'],
  ])('that has a style %s is none', (_, styles) => {
    expect(parseOutline(`[[0,18],${styles}]`, TOKENS, CODE)).toBeNull();
    expect(parseOutline('[[0,18],["0 i++",3,1]]', TOKENS, CODE)?.traits).toHaveLength(1);
  });
});
