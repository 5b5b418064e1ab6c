import type { LetterVerdict } from './judge-letter.js';
import type { ForeignLetter } from './name-letters.js';

/** Letters that a part of a name needs until a mark in it is no sign of a formula, as in `x̄`. */
const WORD_LENGTH = 3;

/** A combining mark after an ASCII letter of a name; `null` for what is none. */
export function judgeMark({ character, at, after, part }: ForeignLetter, name: string): LetterVerdict | null {
  if (after === 'other' || !/\p{M}/u.test(character)) return null;
  const composed = (name.charAt(at - 1) + character).normalize('NFC');
  if (after === 'letter' && Array.from(composed).length === 1)
    return {
      kind: 'combining',
      strength: 'unusual',
      reason: `with the letter before it, it reads as \`${composed}\`, which is one character elsewhere`,
      replacement: composed,
      withBase: true,
    };
  const word = part.read >= WORD_LENGTH;
  return {
    kind: 'combining',
    strength: word ? 'certain' : 'unusual',
    reason: 'no alphabet has this mark on the letter before it',
    replacement: word ? '' : character,
  };
}
