import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeUtf8 } from '../../../src/data/read/decode-utf8.js';
import { anyText } from '../any-text.js';

test.each([
  ['a lone continuation byte', [0x61, 0x80, 0x61], 1],
  ['Latin-1', [0x61, 0x62, 0xe9, 0x20], 2],
  ['a cut sequence at the end', [0x61, 0xe2, 0x82], 1],
  ['an error behind a real replacement character', [0xef, 0xbf, 0xbd, 0xc3, 0xa9, 0xff], 5],
  ['an overlong form', [0x61, 0xc0, 0xaf], 1],
  ['a surrogate', [0xed, 0xa0, 0x80], 0],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0],
])('%s is told with its offset', (_name, bytes, invalidAt) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ ok: false, invalidAt });
});

test('whatever is UTF-8 comes back whole, with its byte-order mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(decodeUtf8(Buffer.from(`\uFEFF${text}`))).toEqual({ ok: true, text: `\uFEFF${text}` });
    }),
  );
});

test('the offset is that of the first wrong byte, behind any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const before = Buffer.from(text);
      expect(decodeUtf8(Buffer.concat([before, Buffer.from([0xff])]))).toEqual({
        ok: false,
        invalidAt: before.length,
      });
    }),
  );
});
