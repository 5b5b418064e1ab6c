import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { LineIndex } from '../../src/text/offsets.js';

describe('LineIndex', () => {
  test.each([
    ['LF', 'ab\ncd', 4, 2, 2],
    ['CRLF', 'ab\r\ncd', 5, 2, 2],
    ['a lone CR', 'ab\rcd', 4, 2, 2],
    ['between CR and LF', 'ab\r\ncd', 3, 1, 4],
    ['behind the last newline', 'ab\n', 3, 2, 1],
    ['the empty text', '', 0, 1, 1],
    ['an astral character counts two columns', '😀x', 2, 1, 3],
    ['clamped behind the end', 'ab', 99, 1, 3],
  ])('%s', (_, text, offset, line, column) => {
    expect(new LineIndex(text).placeOf(offset)).toEqual({ line, column });
  });

  test('a lone CR does not end a line in git', () => {
    const index = new LineIndex('a\rb\r\nc', 'git');
    expect([1, 4, 5].map((offset) => index.placeOf(offset))).toEqual([
      { line: 1, column: 2 },
      { line: 1, column: 5 },
      { line: 2, column: 1 },
    ]);
  });

  const text = fc
    .array(fc.constantFrom('a', 'é', '€', '😀', '\n', '\r', '\r\n', '\t', '\uFEFF'))
    .map((parts) => parts.join(''));

  test('places lead back to their offsets', () => {
    fc.assert(
      fc.property(text, (code) => {
        const index = new LineIndex(code);
        for (let offset = 0; offset <= code.length; offset++) {
          expect(index.offsetOf(index.placeOf(offset))).toBe(offset);
        }
      }),
    );
  });
});
