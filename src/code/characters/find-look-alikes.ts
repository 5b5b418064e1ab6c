import { shownPoint } from './character-table.js';
import type { HiddenCharacter } from './hidden-character.js';
import { judgeLetter, type LetterVerdict, type NameFacts } from './judge-letter.js';
import { judgeMark } from './judge-mark.js';
import { foreignLetters, plainName, type ForeignLetter } from './name-letters.js';
import type { NameToken, UnitNames } from './unit-names.js';
import { quotedName } from './words-of-place.js';

/** A letter of a name and its verdict; the same in each occurrence of the name. */
interface JudgedLetter extends LetterVerdict {
  readonly letter: ForeignLetter;
  /** UTF-16 offsets in the name of what the replacement replaces. */
  readonly from: number;
  readonly to: number;
}

/** The letters of names that are taken for others, in order. */
export function findLookAlikes(names: UnitNames): HiddenCharacter[] {
  const judged = new Map<string, readonly JudgedLetter[]>();
  return names.foreign.flatMap((name) => {
    const letters = judged.get(name.text) ?? judgeName(name.text, names);
    judged.set(name.text, letters);
    return letters.map((letter) => inName(letter, name));
  });
}

function judgeName(name: string, names: UnitNames): JudgedLetter[] {
  const plain = plainName(name);
  const facts: NameFacts = {
    name,
    plain,
    taken: names.isTaken(name),
    latin: /[A-Za-z]/u.test(name),
    twin: names.hasTwin(name),
    names,
  };
  const isNumber = /^[0-9]/u.test(name);
  let mixed = false;
  return foreignLetters(name).flatMap((letter) => {
    const verdict = isNumber
      ? judgeDigit(letter, name)
      : (judgeMark(letter, name) ?? judgeLetter(letter, facts));
    if (verdict === null || (verdict.kind === 'mixed-script' && mixed)) return [];
    // a name mixes scripts once, not once a letter
    mixed ||= verdict.kind === 'mixed-script';
    const from = letter.at - (verdict.withBase === true ? 1 : 0);
    return [{ ...verdict, letter, from, to: letter.at + letter.character.length }];
  });
}

/** Letters that are read as digits in a number. */
const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };

/** A letter in a number: `1О` with a letter in place of the zero. */
function judgeDigit({ plain, at }: ForeignLetter, name: string): LetterVerdict | null {
  if (plain === undefined || plain.text.length > 1) return null;
  const kind = plain.by === 'compatibility' ? 'compatibility' : 'homoglyph';
  const isPrefix = at === 1 && name.startsWith('0');
  const digit = isPrefix ? plain.text : (DIGITS[plain.text] ?? plain.text);
  return { kind, strength: 'certain', reason: `it reads as \`${digit}\``, replacement: digit };
}

function inName(
  { letter, from, to, kind, strength, reason, replacement }: JudgedLetter,
  name: NameToken,
): HiddenCharacter {
  const number = /^[0-9]/u.test(name.text);
  const codePoint = letter.character.codePointAt(0) ?? 0;
  const what =
    kind === 'combining'
      ? 'a combining mark'
      : (SCRIPT_WORDS[letter.script] ??
        `${/^[AEIOU]/u.test(letter.script) ? 'an' : 'a'} ${letter.script} letter`);
  const start = name.offsets[from] ?? 0;
  return {
    kind,
    place: number ? 'other' : 'identifier',
    strength,
    span: { start, end: (name.offsets[to - 1] ?? start) + 1 },
    codePoint,
    sentence: `${shownPoint(codePoint)}, ${what}, inside the ${number ? 'number' : 'name'} ${quotedName(name.canonical)}: ${reason}.`,
    replacement,
  };
}

const SCRIPT_WORDS: Readonly<Record<string, string>> = {
  common: 'a letter of formulas',
  another: 'a letter of a rare script',
};
