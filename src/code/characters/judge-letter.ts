import type { HiddenKind, HiddenStrength } from './hidden-character.js';
import type { ForeignLetter } from './name-letters.js';
import type { UnitNames } from './unit-names.js';

/** What a letter that is not ASCII does in a name. */
export interface LetterVerdict {
  readonly kind: HiddenKind;
  readonly strength: HiddenStrength;
  /** Why, as the second half of a sentence. */
  readonly reason: string;
  /** Text to write in place of the letter. */
  readonly replacement: string;
  /** Whether the replacement stands for the letter before it too. */
  readonly withBase?: boolean;
}

/** What is known of the name around a letter. */
export interface NameFacts {
  readonly name: string;
  /** The name as it reads. */
  readonly plain: string;
  /** Whether it reads as another name of the unit, or a word of the language. */
  readonly taken: boolean;
  /** Whether it has ASCII letters. */
  readonly latin: boolean;
  /** Whether the language takes another name of the unit for it. */
  readonly twin: boolean;
  readonly names: UnitNames;
}

/** Latin letters of living alphabets and of mathematics: they look like others and are meant. */
const NATURAL_LATIN = new Set(['\u0131', '\u00FE', '\u0192', '\u0237', '\u017F']);
/** Greek letters whose shape is that of a Latin one; the other small letters only resemble them, and are usual in formulas. */
const SAME_SHAPE = new Set(['\u03BF', '\u03F2', '\u03F3']);
/** Scripts that a reader tells from Latin at once, or that names mix with Latin: physical units, formulas, East Asia. */
const NATURAL_MIX = new Set(['Latin', 'Greek', 'Han', 'Arabic', 'Hebrew', 'Devanagari', 'common']);
/** Letters that a part of a name needs until a Greek letter in it is no formula. */
const WORD_LENGTH = 4;

/** Whether a letter only resembles its plain form, and has natural uses next to Latin letters. */
function onlyResembles({ script, character }: ForeignLetter): boolean {
  if (script === 'Latin') return NATURAL_LATIN.has(character);
  if (script === 'Greek') return /\p{Ll}/u.test(character) && !SAME_SHAPE.has(character);
  return script === 'common';
}

/** Judges one letter of a name; `null` where it is natural. */
export function judgeLetter(letter: ForeignLetter, facts: NameFacts): LetterVerdict | null {
  const { plain, part } = letter;
  const composed = letter.character.normalize('NFKC');
  if (facts.twin && composed !== letter.character && !/[\0-~]/u.test(composed)) return twin(composed);
  if (plain === undefined || !fits(letter, facts)) return mixed(letter);
  const strength = plain.by === 'compatibility' ? compatible(letter, facts) : alike(letter, facts);
  if (strength === null) return part.latin > 0 && !part.allAlike ? mixed(letter) : null;
  const kind = plain.by === 'compatibility' ? 'compatibility' : 'homoglyph';
  const reason = `it reads as \`${plain.text}\`${facts.taken ? ', and another name or word is spelled so' : ''}`;
  return { kind, strength, reason, replacement: plain.text };
}

/** Whether the plain form can be where the letter is: no digit begins a name, and an operator is at one end of it. */
function fits({ plain, at, character }: ForeignLetter, { name, plain: read }: NameFacts): boolean {
  if (plain?.text !== '!') return at > 0 || !/^[0-9]/u.test(plain?.text ?? '');
  if (read.indexOf('!') !== read.lastIndexOf('!')) return false;
  return at + character.length === name.length || (at === 0 && /^[A-Za-z_]/u.test(read.slice(1)));
}

/** Fullwidth and mathematical letters, ligatures, Roman numerals: NFKC makes them plain, as Python does with each name. */
function compatible({ character, part }: ForeignLetter, { names, plain, taken }: NameFacts): HiddenStrength {
  if (taken && plain.length > 1) return 'certain';
  const raised = /[\p{Lm}\u00AA\u00BA]/u.test(character);
  const alone = Array.from(part.text).length === 1;
  return raised || alone || names.isEvident('Han') ? 'unusual' : 'certain';
}

/** Letters that UTS 39 lists as confusable with an ASCII character. */
function alike(letter: ForeignLetter, { taken, latin, names }: NameFacts): HiddenStrength | null {
  const { part, script } = letter;
  if (onlyResembles(letter)) {
    if (part.read < WORD_LENGTH) return null;
    return taken ? 'certain' : 'unusual';
  }
  if (taken || ((part.mixed || part.latin > 0) && part.allAlike)) return 'certain';
  if (part.latin > 0 || !part.allAlike || names.isEvident(script)) return null;
  return latin ? 'certain' : 'unusual';
}

function twin(composed: string): LetterVerdict {
  const reason = `the language reads it as \`${composed}\`, and another name is spelled so`;
  return { kind: 'compatibility', strength: 'certain', reason, replacement: composed };
}

/** A letter without a plain form, next to Latin letters: below the level "highly restrictive" of UTS 39, 5.2. */
function mixed({ character, script, part }: ForeignLetter): LetterVerdict | null {
  if (part.latin === 0 || NATURAL_MIX.has(script) || !/\p{L}/u.test(character)) return null;
  return {
    kind: 'mixed-script',
    strength: 'unusual',
    reason: 'the letters next to it are Latin',
    replacement: character,
  };
}
