import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { tokenize } from '../../../src/code/parsing/tokens.js';
import { constantExpressions } from '../../../src/probe/read/constant-expressions.js';
import { levelOf } from '../../../src/probe/read/family-keys.js';
import { hashKeyOf } from '../../../src/probe/read/keyed-hash.js';
import { SideReader } from '../../../src/probe/read/side-reader.js';
import { Vocabulary } from '../../../src/probe/read/vocabulary.js';

/** The longest expression of constants of code that is one statement; null where there is none. */
function longest(code: string): string | null {
  const { texts, kinds } = tokenize(code, LANGUAGES.c);
  const range = constantExpressions(texts, kinds, [{ start: 0, end: texts.length }]).get(0);
  return range ? texts.slice(range.start, range.end).join(' ') : null;
}

describe('the constant that a statement holds', () => {
  test.each([
    ['a product of a sum', 'x = (4 + 6) * 2;', '( 4 + 6 ) * 2'],
    ['what is added to a constant', 'x = 20 + (1 + 2 - 3) * 33;', '( 1 + 2 - 3 ) * 33'],
    ['what is compared with one', 'assert(0 == (1 + 2 - 3) * 33);', '( 1 + 2 - 3 ) * 33'],
    ['without a sign in front', 'x = -20 + 7;', '20 + 7'],
    ['with a sign inside', 'x = 2 * -3;', '2 * - 3'],
    ['without the variable before it', 'x = y - 1 + 2;', '1 + 2'],
    ['without the parentheses of a call', 'f(1 + 2);', '1 + 2'],
    ['without a call and what it is multiplied by', 'x = f(1 + 2) * 3;', '1 + 2'],
    ['without parentheses around it', 'return ((1 + (2)));', '1 + ( 2 )'],
    ['a shift', 'x = 1 << 4;', '1 < < 4'],
    ['no comparison', 'x = 1 < 4;', null],
    ['no conjunction', 'x = y == 1 && 2 == z;', null],
    ['a mask', 'x = 6 & 3;', '6 & 3'],
    ['the longest of two', 'f(1 + 2, 3 * 4 * 5);', '3 * 4 * 5'],
    ['not an argument and the next', 'f(1, 2);', null],
    ['not one literal', 'x = (7) - y;', null],
    ['not two without an operator', 'puts("a" "b");', null],
    ['nothing of open parentheses', '((((1', null],
    ['nothing of data', `x = 1${' + 1'.repeat(40)};`, null],
  ])('%s', (_, code, expected) => {
    expect(longest(code)).toBe(expected);
  });

  test('belongs to the innermost statement', () => {
    const statements = [
      { start: 0, end: 12 },
      { start: 4, end: 10 },
      { start: 4, end: 5 },
    ];
    const { texts, kinds } = tokenize('if ( a ) b = 1 + 2 ; }', LANGUAGES.c);
    expect([...constantExpressions(texts, kinds, statements)]).toEqual([[1, { start: 6, end: 9 }]]);
  });

  test('of a hundred thousand parentheses is found in linear time', () => {
    const many = 100_000;
    expect(longest(`${'('.repeat(many)}1 + 2${')'.repeat(many)}`)).toBe('1 + 2');
  });
});

describe('families of constants', () => {
  beforeAll(() => loadParser('c'));

  /** Keys of constants of the statements that hold any. */
  const keysOf = (reader: SideReader, body: string): (readonly number[])[] =>
    reader
      .read(analyze(`int f(int x) { ${body} return x; }`, 'c'), 0)
      .keys.map((keys) => keys.filter((key) => levelOf(key).startsWith('constant')))
      .filter((keys) => keys.length > 0);

  test('are shared by statements that have nothing else in common', () => {
    const reader = new SideReader(new Vocabulary(hashKeyOf('seed')));
    const [first] = keysOf(reader, 'if (x > 20 + (1 + 2 - 3) * 33) x++;');
    const [second] = keysOf(reader, 'while (g(0 + (1 + 2 - 3) * 33)) { x--; }');
    const [other] = keysOf(reader, 'x = (4 + 2 - 6) * 7;');
    expect(first).toHaveLength(2);
    expect(second).toEqual(first);
    expect(other?.[0]).not.toBe(first?.[0]);
    expect(other?.[1]).toBe(first?.[1]);
  });

  test('are of one statement where statements stand in each other', () => {
    const reader = new SideReader(new Vocabulary(hashKeyOf('seed')));
    expect(keysOf(reader, 'if (x) { while (x) { x = 1 + 2; } }')).toHaveLength(1);
  });
});
