/**
 * Ranges of code points that take two columns besides emoji: East Asian Wide and Fullwidth, whole blocks
 * merged (Unicode Standard Annex 11). Ascending, both ends included.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

const COMBINING = /^\p{M}/u;
const EMOJI = /^(?!\p{RI})\p{Emoji_Presentation}/u;

/** Columns of a terminal that one visible character (code point) takes: 0, 1 or 2. */
export function displayWidth(character: string): 0 | 1 | 2 {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  if (COMBINING.test(character)) return 0;
  if (EMOJI.test(character)) return 2;
  return WIDE.some(([first, last]) => first <= point && point <= last) ? 2 : 1;
}
