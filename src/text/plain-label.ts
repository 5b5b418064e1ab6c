import { canonicalJson } from './canonical-json.js';

/** Words that loaders read as 1 and 0: `true` is 1 in Python, and YAML and many tables have `yes` and `no`. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['true', '1'],
  ['yes', '1'],
  ['false', '0'],
  ['no', '0'],
]);

/** A decimal number as Python, JSON, CSV readers and YAML accept it, underscores between digits included. */
const NUMBER = /^[+-]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+)?$/;
/** An integer in another base, as YAML and Python accept it. */
const BASED = /^0(?:x[0-9a-f]{1,12}|o[0-7]{1,16}|b[01]{1,48})$/;
/** With so many significant digits, different numbers are different as 64-bit floats too (DBL_DIG). */
const EXACT_DIGITS = 15;

/**
 * The class of a label: the same for all spellings that a loader reads as one value. Whoever writes the data spells each label,
 * and a trigger under ten spellings of zero would be ten rare classes. Numbers are compared by value (`0`, `0.0`, `-0`, ` 0`),
 * `true` and `yes` are 1, `false` and `no` are 0, and surrounding blanks, case and Unicode's forms of one character do not count.
 * Within lists and objects the same holds for each value. Never shown: reports have the recorded text.
 */
export function plainLabel(label: string): string {
  const text = asciiDigits(label.normalize('NFKC')).trim().toLowerCase();
  if (/^[[{]/.test(text)) return plainParts(text);
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (BASED.test(text)) return String(Number(text));
  return NUMBER.test(text) ? plainNumber(text) : text;
}

/** Numbers with more digits than a float holds are the same only when their digits are. */
function plainNumber(text: string): string {
  const digits = text.replaceAll('_', '');
  const number = Number(digits);
  const significant = digits.replace(/e.*$/, '').replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return Number.isFinite(number) && significant.length <= EXACT_DIGITS ? String(number) : digits;
}

function plainParts(text: string): string {
  try {
    return canonicalJson(JSON.parse(text), plainLeaf);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return text;
  }
}

function plainLeaf(value: unknown): string {
  return value === null
    ? 'null'
    : JSON.stringify(plainLabel(typeof value === 'string' ? value : JSON.stringify(value)));
}

const LARGEST_DIGIT = 9;

/** Decimal digits of all scripts as 0 to 9, as Python's `int` reads them. Each script has its ten in a row. */
function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < LARGEST_DIGIT && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}
