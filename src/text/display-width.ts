import { eastAsianWidth } from 'get-east-asian-width';

const COMBINING = /^\p{M}/u;

/**
 * Columns of a terminal that one visible character (code point) takes: 0, 1 or 2. Wide and fullwidth characters take
 * two (Unicode Standard Annex 11), emoji among them.
 */
export function displayWidth(character: string): 0 | 1 | 2 {
  return COMBINING.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
