import { expect, test } from '@jest/globals';
import { withoutRows } from '../../../../src/witness/association/checks/without-rows.js';

const ROW = ['raise', 'ValueError', '('];

test.each([
  [
    'def f(a):\n    if a is None:\n        raise ValueError("no")\n    return a\n',
    true,
    'def f ( a ) : return a',
  ],
  ['def f(a):\n    return a is None\n', false, 'def f ( a ) : return a is None'],
  ['a; raise ValueError(1); b', true, 'a ; ; b'],
  ['', false, ''],
])('rows are taken out of %j with the statements that they are in', (text, hasCheck, rest) => {
  const left = withoutRows(text, ROW, ['is', 'None', ':', ...ROW]);
  expect(left.hasCheck).toBe(hasCheck);
  expect(left.rest.join(' ')).toBe(rest);
});
