import { plainForm, type PlainForm } from './look-alikes.js';
import { scriptOf } from './scripts-of-letters.js';

/** A letter of a name that is not ASCII. */
export interface ForeignLetter {
  readonly character: string;
  /** UTF-16 offset in the name. */
  readonly at: number;
  readonly script: string;
  readonly plain: PlainForm | undefined;
  /** What is before it: an ASCII letter, a look-alike or a mark on one of the two, or anything else. */
  readonly after: 'letter' | 'alike' | 'other';
  /** Letters and digits of its part of the name, between two `_` or ASCII digits. */
  readonly part: NamePart;
}

/** A part of a name between `_`, `$` and ASCII digits: a word, or several in camel case. */
export interface NamePart {
  readonly text: string;
  /** Number of Latin letters: ASCII, and what Unicode's form NFKC makes ASCII. */
  readonly latin: number;
  /** Number of letters that read as ASCII ones. */
  readonly read: number;
  /** Whether its letters belong to more than one script. */
  readonly mixed: boolean;
  /** Whether each letter that is not ASCII, apart from marks, is a look-alike of an ASCII letter. */
  readonly allAlike: boolean;
}

/** The letters of a name that are not ASCII, in order. */
export function foreignLetters(name: string): ForeignLetter[] {
  return [...name.matchAll(/[^_$0-9]+/gu)].flatMap(({ 0: text, index }) => lettersOfPart(text, index));
}

type Traits = Pick<ForeignLetter, 'script' | 'plain'>;
const traits = new Map<string, Traits>();
/** Letters whose traits are kept: those of more are computed again each time. */
const KEPT_LETTERS = 5000;

function traitsOf(character: string): Traits {
  const known = traits.get(character);
  if (known !== undefined) return known;
  const plain = plainForm(character);
  const found = { script: plain?.by === 'compatibility' ? 'Latin' : scriptOf(character), plain };
  if (traits.size < KEPT_LETTERS) traits.set(character, found);
  return found;
}

function lettersOfPart(text: string, start: number): ForeignLetter[] {
  const letters: Omit<ForeignLetter, 'part'>[] = [];
  for (const { 0: character, index } of text.matchAll(/[^\0-~]/gu)) {
    const last = letters.at(-1);
    const touching = last && last.at + last.character.length === start + index ? last : null;
    letters.push({
      character,
      at: start + index,
      ...traitsOf(character),
      after: whatIsBefore(touching, text.charAt(index - 1)),
    });
  }
  const part = partOf(text, letters);
  return letters.map((letter) => ({ ...letter, part }));
}

function whatIsBefore(last: Omit<ForeignLetter, 'part'> | null, character: string): ForeignLetter['after'] {
  if (last === null) return /[A-Za-z]/u.test(character) ? 'letter' : 'other';
  if (/^[A-Za-z]/u.test(last.plain?.text ?? '')) return 'alike';
  return last.after !== 'other' && /\p{M}/u.test(last.character) ? 'alike' : 'other';
}

function partOf(text: string, letters: readonly Omit<ForeignLetter, 'part'>[]): NamePart {
  const ascii = text.replaceAll(/[^A-Za-z]/gu, '').length;
  const signs = letters.filter(({ character }) => !/\p{M}/u.test(character));
  const scripts = new Set(signs.map(({ script }) => script));
  if (ascii > 0) scripts.add('Latin');
  const compatible = signs.filter(({ plain }) => plain?.by === 'compatibility');
  return {
    text,
    latin: ascii + compatible.length,
    read: ascii + signs.map(({ plain }) => plain?.text.replaceAll(/[^A-Za-z]/gu, '') ?? '').join('').length,
    mixed: scripts.size > 1,
    allAlike: signs.every(({ plain }) => plain !== undefined),
  };
}

/** A name as it reads: each look-alike in its plain form. */
export function plainName(name: string): string {
  return Array.from(name, (character) =>
    character <= '~' ? character : (traitsOf(character).plain?.text ?? character),
  ).join('');
}
