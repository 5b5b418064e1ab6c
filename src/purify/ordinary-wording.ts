import { LANGUAGES } from '../code/languages/languages.js';
import { TOKEN_KINDS, tokenize } from '../code/parsing/tokens.js';
import type { Analysis } from '../code/analysis.js';

/** The same letter three times in a row, as in `slllllllllllll`: hardly a word has it, and few names (`www`, `xxx`). */
const REPEATED_LETTERS = /(\p{L})\1\1/iu;

/**
 * Whether the new names of a wording repeat no letters, and whether it calls only what the unit knows: a small language model also
 * makes up functions.
 * @param text the reworded statement, or the other name of something that is declared elsewhere
 */
export function isOrdinaryWording(text: string, { elements, language }: Analysis): boolean {
  const known = new Set(elements.flatMap((one) => (one.kind === 'identifier' ? [one.text] : [])));
  const { texts, kinds } = tokenize(text, LANGUAGES[language]);
  return texts.every((name, index) => {
    if (kinds[index] !== TOKEN_KINDS.identifier || known.has(name)) return true;
    return !REPEATED_LETTERS.test(name) && texts[index + 1] !== '(';
  });
}
