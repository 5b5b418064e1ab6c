import type { LanguageName } from '../../language-names.js';
import { groupBy } from '../../group-by.js';
import type { Analysis, CodeElement } from '../analysis.js';
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
      return (known ??= wordingElements(text));
    },
  };
}

/** The parts of a text, each once with all its places: a long text repeats most of its words. */
function wordingElements(text: string): CodeElement[] {
  const parts = wordingParts(text, wordingTokens(text));
  return [...groupBy(parts, ({ type, text: own }) => `${type} ${own}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const spans = same.map(({ span }) => span);
    return [{ ...traitElement({ ...first, kind: 'text' }), spans, maskSpans: spans }];
  });
}
