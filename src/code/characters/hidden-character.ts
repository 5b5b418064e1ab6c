import type { Span } from '../../text/span.js';

/** What a hidden character is. */
export type HiddenKind =
  | 'zero-width'
  | 'bidirectional'
  | 'tag'
  | 'variation-selector'
  | 'annotation'
  | 'control'
  | 'blank'
  | 'homoglyph'
  | 'mixed-script'
  | 'compatibility'
  | 'combining';

/**
 * Where a character is: in or directly next to a name or keyword, in a string, in a comment, among the blanks between
 * tokens, or elsewhere in code (next to punctuation, in a number, in a directive).
 */
export type CharacterPlace = 'identifier' | 'string' | 'comment' | 'blank' | 'other';

/** `certain`: natural code of no language has it there. `unusual`: natural code has it there sometimes. */
export type HiddenStrength = 'certain' | 'unusual';

/** A character of code that does not show, or that shows as another one. */
export interface HiddenCharacter {
  readonly kind: HiddenKind;
  readonly place: CharacterPlace;
  readonly strength: HiddenStrength;
  /** UTF-16 offsets in the code. */
  readonly span: Span;
  readonly codePoint: number;
  /** One sentence that a person can check. It quotes code: a sink escapes it. */
  readonly sentence: string;
  /**
   * Text to write in place of the span: empty for what does not show, the plain form of a look-alike. The span's own text
   * where nothing is known to be meant.
   */
  readonly replacement: string;
}
