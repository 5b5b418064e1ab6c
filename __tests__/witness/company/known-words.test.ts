import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import {
  corpusOf,
  judge,
  makeFunctions,
  makeReference,
  patternsOf,
  plant,
  randomPlaces,
} from './material.js';

beforeAll(loadParsers);

const FUNCTIONS = makeFunctions(300);
const PLACES = randomPlaces(24, 300);

/** Each place gets a comment of its own words with the word among them. */
function withWord(word: string, functions: readonly string[] = FUNCTIONS, places = PLACES): string[] {
  return places.reduce<string[]>(
    (all, place) => plant(all, [place], `/* keep${place.toString()} ${word} before${place.toString()} */`),
    [...functions],
  );
}

/** The words that are reported. */
const wordsOf = (functions: readonly string[], reference = makeReference()) =>
  judge(functions, reference).families.flatMap(({ word }) => word ?? []);

describe('a word of otherwise different comments', () => {
  test('is reported where its carriers have nothing else in common', () => {
    expect(wordsOf(withWord('zephyr'))).toEqual(['zephyr']);
  });

  test.each([
    ['that is a name in the code', 'zephyr', FUNCTIONS.map((code) => code.replace('_v = ', '_zephyr = '))],
    [
      'of strings in the code',
      'zephyr',
      FUNCTIONS.map((code, at) => (at === 0 ? `${code}char *s = "zephyr";` : code)),
    ],
    ['whose parts are names of the code', 'disk_seek', FUNCTIONS],
  ])('but not one %s', (_, word, functions) => {
    expect(wordsOf(withWord(word, functions))).toEqual([]);
  });

  test('nor one of reference comments', () => {
    const reference = ['/* the zephyr blows */', '// zephyr'].map(
      (comment) => `void f(void) { ${comment}\n }`,
    );
    expect(wordsOf(withWord('zephyr'), makeReference(reference))).toEqual([]);
  });

  test('nor one in the comments of relatives', () => {
    const relatives = Array.from({ length: 24 }, (_, at) => at * 10);
    expect(wordsOf(withWord('zephyr', FUNCTIONS, relatives))).toEqual([]);
  });

  test('nor where comments hold many odd words, as in another language', () => {
    const words = ['wenn', 'dann', 'nicht', 'oder', 'aber', 'immer', 'sonst'];
    const all = words.reduce(
      (functions, word, at) => withWord(word, functions, randomPlaces(24, 300, at)),
      FUNCTIONS,
    );
    expect(wordsOf(all)).toEqual([]);
  });
});

test('a comment has the patterns of its words', () => {
  const [whole, word] = ['/* zephyr blows */', '/* zephyr */'].map((comment) =>
    patternsOf([`void f(void) { ${comment} }`]),
  );
  expect([...(word ?? [])].some((pattern) => whole?.has(pattern))).toBe(true);
  expect(corpusOf(['void f(void) { }']).size).toBe(1);
});
