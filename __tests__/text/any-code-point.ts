import * as fc from 'fast-check';

/** Where UTF-16's surrogates begin, and how many there are: no code points of their own. */
const SURROGATES = { from: 0xd800, count: 0x800 };
const LAST = 0x10ffff;

/**
 * Any code point, as fast-check's `unit: 'binary'` draws it. That one lists all 1.1 million at its first use, in every
 * test file again, to know which strings it can shrink; arithmetic can do that too.
 */
export const anyCodePoint: fc.Arbitrary<string> = fc
  .nat({ max: LAST - SURROGATES.count })
  .map(characterAt, placeOf);

function characterAt(place: number): string {
  return String.fromCodePoint(place < SURROGATES.from ? place : place + SURROGATES.count);
}

/** @throws Error for a value that is not one code point: fast-check then knows that it did not draw it */
function placeOf(text: unknown): number {
  const point = typeof text === 'string' ? (text.codePointAt(0) ?? -1) : -1;
  const place = point < SURROGATES.from ? point : point - SURROGATES.count;
  if (place < 0 || text !== characterAt(place)) throw new Error('This is not one code point.');
  return place;
}
