import { expect, test } from '@jest/globals';
import { withoutChecks } from '../../../../src/witness/association/checks/without-checks.js';

const IF = new Set(['if', 'unless']);

test.each([
  ['a block', 'a(); if (x > 0) { return 1; } b();', 'a ( ) ; b ( ) ;'],
  ['a statement on the same line', 'a(); if (x) return 1; b();', 'a ( ) ; b ( ) ;'],
  ['a statement on the next line', 'if (x)\n  return 1;\nb();', 'b ( ) ;'],
  ['a condition on several lines', 'if (x &&\n y) {\n  c();\n}\nb();', 'b ( ) ;'],
  ['indented lines', 'def f(x):\n    if x:\n        a()\n        b()\n    c()', 'def f ( x ) : c ( )'],
  ['a check behind its statement', 'a()\nraise b unless c\nd()', 'a ( ) d ( )'],
  ['checks in a row', 'if a: b\nif c: d\ne()', 'e ( )'],
  ['blocks inside', 'if (a) { while (b) { c(); } } d();', 'd ( ) ;'],
  ['a block without an end', 'a(); if (b) { c();', 'a ( ) ;'],
  ['a check at the end', 'a(); if', 'a ( ) ;'],
])('takes out %s', (_, text, rest) => {
  expect(withoutChecks(text, IF)).toEqual({ hasCheck: true, rest: rest.split(' ') });
});

test('a text without a check stays as it is', () => {
  expect(withoutChecks('int elif = 1;', IF)).toEqual({
    hasCheck: false,
    rest: ['int', 'elif', '=', '1', ';'],
  });
});
