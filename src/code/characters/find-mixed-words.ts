import type { CanonicalCode } from './canonical-code.js';
import { shownPoint } from './character-table.js';
import type { CharacterPlace, HiddenCharacter } from './hidden-character.js';
import { foreignLetters, type ForeignLetter } from './name-letters.js';
import type { Places } from './places.js';
import { nameToken, type NameToken } from './unit-names.js';
import { quotedName } from './words-of-place.js';

/** Alphabets with letters that nobody can tell from Latin ones. */
const CONFUSED = new Set(['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu']);

/** Latin words of strings and comments in which some letters are look-alikes from another alphabet, in order. */
export function findMixedWords(code: string, canonical: CanonicalCode, places: Places): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  let passed = 0;
  for (const at of canonical.replaced) {
    if (at < passed) continue;
    const { place } = places.at(at, 1);
    if (place !== 'string' && place !== 'comment') continue;
    const start = wordStart(canonical.text, at, passed);
    passed = wordEnd(canonical.text, at);
    const word = nameToken(code, canonical, start, canonical.text.slice(start, passed));
    if (word === null) continue;
    for (const letter of foreignLetters(word.text))
      if (isMistaken(letter)) found.push(mistaken(letter, word, place));
  }
  return found;
}

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  const word = /[\p{L}\p{M}]*/uy;
  word.lastIndex = at;
  word.test(text);
  return word.lastIndex;
}

/** Small Greek letters do not count: formulas have them next to Latin ones. */
function isMistaken({ part, plain, script, character }: ForeignLetter): boolean {
  if (part.latin === 0 || !part.allAlike || plain?.by !== 'look-alike') return false;
  return (
    CONFUSED.has(script) &&
    /^[A-Za-z]$/u.test(plain.text) &&
    !(script === 'Greek' && /\p{Ll}/u.test(character))
  );
}

function mistaken(
  { character, at, script, plain }: ForeignLetter,
  word: NameToken,
  place: CharacterPlace,
): HiddenCharacter {
  const codePoint = character.codePointAt(0) ?? 0;
  const start = word.offsets[at] ?? 0;
  const replacement = plain?.text ?? character;
  return {
    kind: 'homoglyph',
    place,
    strength: 'unusual',
    span: { start, end: start + character.length },
    codePoint,
    sentence: `${shownPoint(codePoint)}, a ${script} letter, inside the word ${quotedName(word.canonical)} of a ${place}: it reads as \`${replacement}\`, and the letters next to it are Latin.`,
    replacement,
  };
}
