import { findHiddenCharacters } from '../code/characters/find-hidden-characters.js';
import type { HiddenCharacter } from '../code/characters/hidden-character.js';
import { groupBy } from '../group-by.js';
import { HIDDEN_RATES } from './natural-rates.js';
import type { SeenUnit, UnitTestimony, UnitWitness } from './unit-witness.js';

/** Characters that do not show, or that show as others. */
export const hiddenCharacters: UnitWitness = {
  testify: (unit) => {
    const found = findHiddenCharacters(unit.code, unit.language);
    return [...groupBy(found, ({ codePoint, strength }) => `${String(codePoint)} ${strength}`).values()].map(
      (same) => toTestimony(same, unit),
    );
  },
};

function toTestimony(same: readonly HiddenCharacter[], { code }: SeenUnit): UnitTestimony {
  const [first] = same;
  if (first === undefined) throw new Error('a group of characters is empty');
  const { strength, sentence, codePoint } = first;
  const edits = same.map(({ span, replacement }) => ({ span, text: replacement }));
  const changes = edits.every(({ span, text }) => code.slice(span.start, span.end) !== text);
  return {
    said: {
      witness: 'characters',
      proof: strength === 'certain',
      pValue: HIDDEN_RATES[strength],
      sentence: same.length === 1 ? sentence : `${sentence} The line holds it ${String(same.length)} times.`,
    },
    element: { kind: 'character', text: codePointName(codePoint), spans: same.map(({ span }) => span) },
    edits: changes ? edits : null,
  };
}

/** `U+200B` */
function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
