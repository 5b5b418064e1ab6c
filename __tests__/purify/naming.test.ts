import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import type { LanguageName } from '../../src/code/analysis.js';
import { isLoopIndex, isMadeOfKnownWords, looksAtHome, namingStyle } from '../../src/purify/naming.js';
import { elementOf } from './fakes.js';

beforeAll(() => loadParsers());

describe('the style around a trigger', () => {
  test.each<[string, LanguageName, string, string]>([
    ['C without an example', 'c', 'int f(int x) { return x; }', 'snake'],
    ['Java without an example', 'java', 'int f(int x) { return x; }', 'camel'],
    ['C with camel-case locals', 'c', 'int f(int itemCount) { int maxSize; return x; }', 'camel'],
    ['Java with snake-case locals', 'java', 'int f(int item_count) { return item_count; }', 'snake'],
    [
      'local names count before the calls',
      'c',
      'int f(int buf_len) { aB(); cD(); eF(); return buf_len; }',
      'snake',
    ],
    [
      'calls count if no local name shows a style',
      'c',
      'int f(int x) { doThis(); doThat(); return x; }',
      'camel',
    ],
    ['the trigger does not count', 'c', 'int f(int badName) { return badName; }', 'snake'],
  ])('%s', (_, language, code, expected) => {
    expect(namingStyle(analyze(code, language), 'badName')).toBe(expected);
  });
});

describe('a name looks at home', () => {
  const C =
    'int f(int ret_Val_, int buf_len) { for (int q_ = 0; q_ < 3; q_++) buf_len += ret_Val_; return buf_len; }';
  const JAVA = 'class A { A(int ret_Val_) { this.maxSize = ret_Val_; } }';
  test.each<[string, string, LanguageName, string, string, boolean]>([
    ['one word', 'count', 'c', C, 'ret_Val_', true],
    ['a word with a number', 'value2', 'c', C, 'ret_Val_', true],
    ['two words in the style', 'item_count', 'c', C, 'ret_Val_', true],
    ['two words in another style', 'itemCount', 'c', C, 'ret_Val_', false],
    ['the style of Java', 'itemCount', 'java', JAVA, 'ret_Val_', true],
    ['one letter', 'v', 'c', C, 'ret_Val_', false],
    ['one letter for a loop index', 'i', 'c', C, 'q_', true],
    ['an odd letter for a loop index', 'z', 'c', C, 'q_', false],
    ['a trailing underscore', 'item_', 'c', C, 'ret_Val_', false],
    ['a capital', 'Item', 'c', C, 'ret_Val_', false],
    ['a constant', 'MAX', 'c', C, 'ret_Val_', false],
    ['a sausage', 'a_very_long_name_of_many_words', 'c', C, 'ret_Val_', false],
  ])('%s', (_, name, language, code, element, expected) => {
    const analysis = analyze(code, language);
    expect(looksAtHome(name, analysis, elementOf(analysis, element))).toBe(expected);
  });

  test('a constructor keeps its capital', () => {
    const analysis = analyze('Foo(int size) { this.size = size; }', 'java');
    const own = { ...elementOf(analysis, 'size'), role: 'own' as const, text: 'Foo' };
    expect(looksAtHome('Item', analysis, own)).toBe(true);
    expect(looksAtHome('item', analysis, own)).toBe(false);
  });
});

describe('a loop index', () => {
  test.each<[string, LanguageName, string, string, boolean]>([
    ['is declared in the head of a for', 'c', 'void f(void) { for (int at = 0; at < 3; at++); }', 'at', true],
    ['is set in the head of a for', 'c', 'void f(int k) { int z; for (at = 0; at < z; at++); }', 'at', true],
    ['has no parentheses around it', 'go', 'func f() { for at := 0; at < 3; at++ { } }', 'at', true],
    ['runs over a collection', 'java', 'void f() { for (final String at : all) go(at); }', 'at', true],
    [
      'is not what the loop compares with',
      'c',
      'void f(int end) { for (int i = 0; i < end; i++); }',
      'end',
      false,
    ],
  ])('%s', (_, language, code, name, expected) => {
    const analysis = analyze(code, language);
    expect(isLoopIndex(analysis, elementOf(analysis, name))).toBe(expected);
  });
});

describe('a name is made of known words', () => {
  const CODE = 'int f(AVCodecContext *avctx, int ret_Val_) { ff_draw(avctx); return ret_Val_; }';
  test.each([
    ['a common word', 'count', true],
    ['two common words', 'maxCount', true],
    ['a word of the function', 'avctx', true],
    ['a word of a longer name in the function', 'codec_count', true],
    ['a numbered word', 'value2', true],
    ['a word said twice', 'length_length', false],
    ['words run together', 'bytelength', false],
    ['a keyword with an ending', 'int_t', false],
    ['letters', 'inttt', false],
    ['the words of the trigger alone', 'val_ret', true],
    ['nothing', '__', false],
  ])('%s', (_, name, expected) => {
    expect(isMadeOfKnownWords(name, analyze(CODE, 'c'), 'ret_Val_')).toBe(expected);
  });
});
