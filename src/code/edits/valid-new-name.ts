import { LANGUAGES } from '../languages/languages.js';
import { tokenize } from '../parsing/tokens.js';
import type { Analysis, LanguageName } from '../analysis.js';

/** Characters of the longest new name; C guarantees 63 significant ones (C11 5.2.4.1). */
const MAX_NAME_LENGTH = 63;

/** Every word of a unit outside comments: identifiers, keywords, and words inside directives. */
function wordsOf(analysis: Analysis): ReadonlySet<string> {
  return new Set(tokenize(analysis.code, LANGUAGES[analysis.language]).texts);
}

/**
 * True when `name` can replace an identifier anywhere in the unit: a plain ASCII identifier, not a reserved or unfit
 * word, and not used in the unit, so that nothing is captured or shadowed.
 */
export function isValidNewName(
  name: string,
  analysis: Analysis,
  language: LanguageName = analysis.language,
): boolean {
  const row = LANGUAGES[language];
  if (name.length > MAX_NAME_LENGTH || !row.nameShape.test(name)) return false;
  if (row.keywords.has(name) || row.literalWords.has(name) || row.unfitNames.has(name)) return false;
  return !wordsOf(analysis).has(name);
}
