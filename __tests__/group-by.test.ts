import { expect, test } from '@jest/globals';
import { groupBy } from '../src/group-by.js';

test('rows are put together by key, keys and rows in the order in which they came', () => {
  const groups = groupBy(['pear', 'apple', 'plum', 'avocado', 'fig'], ([first]) => first);
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'avocado']],
    ['f', ['fig']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
