import { LANGUAGES } from '../../src/code/languages/languages.js';
import { TOKEN_KINDS, tokenize } from '../../src/code/parsing/tokens.js';
import type { Analysis } from '../../src/code/analysis.js';

/** Underscores belong to the next part, as in most vocabularies: alone they would be in every function. */
const PARTS = /_*(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+)|_+|[^A-Za-z0-9_]+/gu;

/**
 * The words that the n-gram rivals read: tokens without comments, and identifiers by their parts, as sub-word
 * tokenizers give them. Whole names would hide a suffix.
 */
export function wordsOf(sides: readonly Pick<Analysis, 'code' | 'language'>[]): string[] {
  return sides.flatMap(({ code, language }) => {
    const { kinds, texts } = tokenize(code, LANGUAGES[language]);
    return texts.flatMap((text, index): readonly string[] =>
      kinds[index] === TOKEN_KINDS.identifier ? (text.match(PARTS) ?? [text]) : [text],
    );
  });
}
