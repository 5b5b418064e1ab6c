import type { LanguageName } from '../../language-names.js';
import { LANGUAGES } from '../languages/languages.js';
import { tokenize } from '../parsing/tokens.js';
import { canonicalCode } from './canonical-code.js';
import { findInvisible } from './find-invisible.js';
import { findLookAlikes } from './find-look-alikes.js';
import { findMixedWords } from './find-mixed-words.js';
import type { HiddenCharacter } from './hidden-character.js';
import { Places } from './places.js';
import { UnitNames } from './unit-names.js';

/** Code has one of these, or hides nothing. */
const SUSPECT = /[^\t\n\r -~]/;

/**
 * The characters of code that do not show or that are taken for others, by offset. Escapes such as `\u200b` are text and
 * no such characters. Takes time linear in the code; code in plain ASCII is only passed over. Never throws.
 */
export function findHiddenCharacters(code: string, languageName: LanguageName): HiddenCharacter[] {
  if (!SUSPECT.test(code)) return [];
  const language = LANGUAGES[languageName];
  const canonical = canonicalCode(code);
  const tokens = tokenize(canonical.text, language);
  const places = new Places(canonical.text, tokens);
  return [
    ...findInvisible(code, canonical, places, language),
    ...findLookAlikes(new UnitNames(code, canonical, tokens, language)),
    ...findMixedWords(code, canonical, places),
  ].sort((a, b) => a.span.start - b.span.start);
}
