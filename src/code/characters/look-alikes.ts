import { LOOK_ALIKE_TABLE } from './look-alike-table.js';

/** The plain form of a letter, and why it has one. */
export interface PlainForm {
  /** ASCII letters, digits or `_`, or `!`. */
  readonly text: string;
  /** `compatibility`: Unicode's form NFKC replaces it (fullwidth, mathematical letters). `look-alike`: UTS 39 lists it. */
  readonly by: 'compatibility' | 'look-alike';
}

let table: ReadonlyMap<string, string> | undefined;

function lookAlikes(): ReadonlyMap<string, string> {
  table ??= new Map(
    LOOK_ALIKE_TABLE.flatMap(([ascii, letters]) => Array.from(letters, (letter) => [letter, ascii])),
  );
  return table;
}

/** The plain form of a character that can be in a name, or `undefined`. ASCII has none. */
export function plainForm(character: string): PlainForm | undefined {
  if (character <= '~' || !/\p{ID_Continue}/u.test(character)) return undefined;
  const compatible = character.normalize('NFKC');
  if (/^\w+$/u.test(compatible)) return { text: compatible, by: 'compatibility' };
  const text = lookAlikes().get(character);
  return text === undefined ? undefined : { text, by: 'look-alike' };
}

const letters = new Map<string, string>();
/** Forms of letters that are kept: more are computed again each time. */
const KEPT_LETTERS = 5000;

/** The one ASCII letter that a reader takes a character for, or the character itself. */
export function readAs(character: string): string {
  const known = letters.get(character);
  if (known !== undefined) return known;
  const form = plainForm(character)?.text ?? '';
  const read = /^[A-Za-z]$/u.test(form) ? form : character;
  if (letters.size < KEPT_LETTERS) letters.set(character, read);
  return read;
}

/** A name in the form in which two that look alike are equal: `l`, `I` and `1` are one, `O` and `0` too (UTS 39, 4). */
export function skeleton(name: string): string {
  return name.replaceAll(/[I1|]/gu, 'l').replaceAll('0', 'O').replaceAll('m', 'rn');
}
