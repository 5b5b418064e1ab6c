import { inBackticks } from '../../text/quoted-sentence.js';
import type { CharacterPlace } from './hidden-character.js';

/** Longest name that a sentence quotes whole. */
const QUOTED_LENGTH = 60;

/** A name in backticks, cut where it is long. */
export function quotedName(name: string): string {
  return inBackticks(name.length > QUOTED_LENGTH ? `${name.slice(0, QUOTED_LENGTH)}…` : name);
}

/**
 * The place of a character for a sentence: "inside the name `index`".
 * @param name canonical text of the name there
 */
export function wordsOfPlace(place: CharacterPlace, name: string): string {
  switch (place) {
    case 'identifier':
      return `inside the name ${quotedName(name)}`;
    case 'string':
      return 'inside a string';
    case 'comment':
      return 'inside a comment';
    case 'blank':
      return 'between the tokens';
    case 'other':
      return 'in the code, next to punctuation';
  }
}
