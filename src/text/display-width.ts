import { eastAsianWidth } from 'get-east-asian-width';

const COMBINING = /^\p{M}/u;

/**
 * The width of one visible character (code point) in columns of a terminal: 0, 1 or 2. Wide and fullwidth characters,
 * such as emoji, take two (Unicode Standard Annex 11).
 */
export function displayWidth(character: string): 0 | 1 | 2 {
  return COMBINING.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
