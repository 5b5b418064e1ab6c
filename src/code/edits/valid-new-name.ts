import { LANGUAGES } from '../languages/languages.js';
import { tokenize } from '../parsing/tokens.js';
import type { Analysis, LanguageName } from '../analysis.js';

const PLAIN_NAME = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;
const C_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;

/** Longest name that a rename may give; C promises 63 significant characters (C11 5.2.4.1). */
const MAX_NAME_LENGTH = 63;

/** Every word of a unit, comments left out: identifiers, keywords, and words inside directives. */
function wordsOf(analysis: Analysis): ReadonlySet<string> {
  return new Set(tokenize(analysis.code, LANGUAGES[analysis.language]).texts);
}

/**
 * True when `name` can take an identifier's place anywhere in the unit: a plain ASCII identifier, no reserved
 * or unfit word, and not used in the unit at all, so that nothing is captured or shadowed.
 */
export function isValidNewName(
  name: string,
  analysis: Analysis,
  language: LanguageName = analysis.language,
): boolean {
  const row = LANGUAGES[language];
  const shape = row.preprocessor ? C_NAME : PLAIN_NAME;
  if (name.length > MAX_NAME_LENGTH || !shape.test(name)) return false;
  if (row.keywords.has(name) || row.literalWords.has(name) || row.unfitNames.has(name)) return false;
  return !wordsOf(analysis).has(name);
}
