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

  test('the span of a line leaves its end out', () => {
    const index = new LineIndex('ab\r\n\ncd');
    expect([1, 2, 3].map((line) => index.lineSpan(line))).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 4 },
      { start: 5, end: 7 },
    ]);
    expect(index.lineCount).toBe(3);
  });

  const text = fc
    .array(fc.constantFrom('a', 'é', '€', '😀', '\n', '\r', '\r\n', '\t', '\uFEFF'))
    .map((parts) => parts.join(''));

  test('bytes are those of the UTF-8 encoding, both ways', () => {
    fc.assert(
      fc.property(text, (code) => {
        const index = new LineIndex(code);
        let offset = 0;
        for (const character of code) {
          const bytes = Buffer.byteLength(code.slice(0, offset));
          expect(index.byteOf(offset)).toBe(bytes);
          expect(index.offsetOfByte(bytes)).toBe(offset);
          offset += character.length;
        }
      }),
    );
  });

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
