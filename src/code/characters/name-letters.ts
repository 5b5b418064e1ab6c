import { plainForm, type PlainForm } from './look-alikes.js';
import { scriptOf } from './scripts-of-letters.js';

/** A letter of a name that is not ASCII. */
export interface ForeignLetter {
  readonly character: string;
  /** UTF-16 offset in the name. */
  readonly at: number;
  readonly script: string;
  readonly plain: PlainForm | undefined;
  /** What is before it: an ASCII letter, marks on an ASCII letter, or anything else. */
  readonly after: 'letter' | 'marks' | 'other';
  /** Letters and digits of its part of the name, between two `_` or ASCII digits. */
  readonly part: NamePart;
}

/** A part of a name between `_`, `$` and ASCII digits: a word, or several in camel case. */
export interface NamePart {
  readonly text: string;
  /** Number of ASCII letters. */
  readonly latin: number;
  /** Whether each letter that is not ASCII is a look-alike of an ASCII letter. */
  readonly allAlike: boolean;
}

/** The letters of a name that are not ASCII, in order. */
export function foreignLetters(name: string): ForeignLetter[] {
  return [...name.matchAll(/[^_$0-9]+/gu)].flatMap(({ 0: text, index }) => lettersOfPart(text, index));
}

function lettersOfPart(text: string, start: number): ForeignLetter[] {
  const letters: Omit<ForeignLetter, 'part'>[] = [];
  for (const { 0: character, index } of text.matchAll(/[^\0-~]/gu)) {
    const last = letters.at(-1);
    const touches = last !== undefined && last.at + last.character.length === start + index;
    const onMarks = touches && last.after !== 'other' && /\p{M}/u.test(last.character);
    const onLetter = !touches && /[A-Za-z]/u.test(text.charAt(index - 1));
    letters.push({
      character,
      at: start + index,
      script: scriptOf(character),
      plain: plainForm(character),
      after: onMarks ? 'marks' : onLetter ? 'letter' : 'other',
    });
  }
  const latin = text.replaceAll(/[^A-Za-z]/gu, '').length;
  const part = { text, latin, allAlike: letters.every(({ plain }) => plain !== undefined) };
  return letters.map((letter) => ({ ...letter, part }));
}

/** A name as it reads: each look-alike in its plain form. */
export function plainName(name: string): string {
  return Array.from(name, (character) => plainForm(character)?.text ?? character).join('');
}
