import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { commentWordKey, levelOf } from '../../../src/probe/read/family-keys.js';
import { hashKeyOf } from '../../../src/probe/read/keyed-hash.js';
import { SideReader } from '../../../src/probe/read/side-reader.js';
import { Vocabulary } from '../../../src/probe/read/vocabulary.js';

beforeAll(() => loadParser('c'));

const KEY = hashKeyOf('seed');
const LONG = `a = ${'b + '.repeat(200)}c;`;

/** The families of statements at one level, and of comments, of functions read with one vocabulary. */
const keysOf = (code: string, level: string, vocabulary = new Vocabulary(KEY)): number[] =>
  new SideReader(vocabulary)
    .read(analyze(code, 'c'), 0)
    .keys.flat()
    .filter((key) => levelOf(key) === level);

describe('families', () => {
  test('statements of any length are one where they are copies', () => {
    const [first, second] = [`void f() { ${LONG} }`, `int g(int x) { x++; ${LONG} return x; }`];
    const common = keysOf(first, 'exact').filter((key) => keysOf(second, 'exact').includes(key));
    expect(common).toHaveLength(1);
    expect(keysOf(`void f() { ${LONG.replace('c;', 'd;')} }`, 'exact')).not.toEqual(keysOf(first, 'exact'));
    expect(keysOf(first, 'skeleton')).toEqual([]);
    expect(keysOf('void f() { a = b; }', 'skeleton')).toHaveLength(1);
  });

  test('a word behind the kept part of a comment has a family and a name', () => {
    const vocabulary = new Vocabulary(KEY);
    const words = Array.from({ length: 400 }, (_, at) => `w${String(at)}`).join(' ');
    const keys = keysOf(`void f() { /* ${words} zephyr */ }`, 'comment word', vocabulary);
    const zephyr = commentWordKey('zephyr', KEY);
    expect(keys).toHaveLength(401);
    expect(keys).toContain(zephyr);
    expect(vocabulary.lateWord(zephyr)).toBe('zephyr');
    expect(vocabulary.lateWord(commentWordKey('other', KEY))).toBeNull();
  });
});
