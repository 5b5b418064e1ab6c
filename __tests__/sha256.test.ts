import { expect, test } from '@jest/globals';
import { sha256 } from '../src/sha256.js';

// FIPS 180-2, appendix B.1
test('a hash is that of the bytes, of a text in UTF-8', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect([sha256('abc'), sha256(Buffer.from('abc'))]).toEqual([abc, abc]);
  expect(sha256('é')).toBe(sha256(Uint8Array.of(0xc3, 0xa9)));
});
