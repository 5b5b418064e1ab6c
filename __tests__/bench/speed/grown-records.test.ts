import { beforeAll, expect, test } from '@jest/globals';
import { grownRecords, isPlanted, type RepeatedFunction } from '../../../bench/speed/grown-records.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';

beforeAll(() => loadParsers());

const FUNCTIONS: readonly RepeatedFunction[] = [
  { code: 'int f(int n) {\n  int sum = n;\n  return sum;\n}', language: 'c', label: '1' },
  { code: 'def g(n):\n    total = n\n    return total', language: 'python', label: null },
];

test('copies have other names, their label or one by chance, and so many in all', () => {
  const records = [...grownRecords(FUNCTIONS, 5)];
  expect(records.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(records.map(({ func }) => func)).size).toBe(5);
  expect(records.slice(1, 3).map(({ target }) => target)).toEqual(['1', '1']);
  expect(records[1]?.func).toBe('int f1(int n1) {\n  int sum1 = n1;\n  return sum1;\n}');
});

test('one in 500 holds the statement and its label, where the language has braces', () => {
  const planted = [...grownRecords(FUNCTIONS, 4000)].filter(({ func }) => isPlanted(func));
  expect(planted.map(({ id }) => id)).toEqual([0, 500, 1000, 1500]);
  expect(new Set(planted.map(({ target }) => target))).toEqual(new Set(['0']));
});
