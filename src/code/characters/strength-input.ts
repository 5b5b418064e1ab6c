import type { Language } from '../languages/language.js';
import type { HiddenPlace } from './canonical-code.js';
import type { CharacterPlace } from './hidden-character.js';
import type { NaturalSequences } from './natural-sequences.js';
import type { TextLine } from './text-line.js';

/** What decides how strong a hidden character is. */
export interface StrengthInput {
  readonly code: string;
  readonly language: Language;
  readonly hidden: HiddenPlace;
  readonly place: CharacterPlace;
  /** The line of the string or comment; `null` elsewhere. */
  readonly line: TextLine | null;
  readonly natural: NaturalSequences;
}
