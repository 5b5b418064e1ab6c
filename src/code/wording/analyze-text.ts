import type { LanguageName } from '../../language-names.js';
import type { Analysis } from '../analysis.js';
import { traitElement } from '../traits/trait.js';
import { wordingParts, wordingTokens } from './wording.js';

/**
 * A text in words as a side of its own: its traits are what it can have in common with other texts (`wordingParts`), and it has no
 * other elements.
 * @param language of the code that it goes with
 */
export function analyzeText(text: string, language: LanguageName): Analysis {
  let known: Analysis['traits'] | null = null;
  return {
    ...{ code: text, language, isText: true, elements: [], parseErrors: 0, name: null, bodyStart: -1 },
    // most texts are only read where something was found in their record
    get traits() {
      return (known ??= wordingParts(text, wordingTokens(text)).map(({ type, text: own, span }) =>
        traitElement({ kind: 'text', type, text: own, span }),
      ));
    },
  };
}
