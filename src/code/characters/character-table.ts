import type { HiddenKind } from './hidden-character.js';

/** Characters of one kind that have no shape of their own. */
export interface HiddenRow {
  readonly kind: HiddenKind;
  readonly first: number;
  readonly last: number;
  /** Its name in the Unicode Character Database, or what the characters of the range are. */
  readonly name: string;
  /** What a reader sees in its place: nothing, or a blank. */
  readonly plain: '' | ' ';
}

type Ranges = readonly (readonly [name: string, first: number, last?: number])[];

const ZERO_WIDTH: Ranges = [
  ['SOFT HYPHEN', 0xad],
  ['COMBINING GRAPHEME JOINER', 0x34f],
  ['HANGUL CHOSEONG FILLER', 0x115f],
  ['HANGUL JUNGSEONG FILLER', 0x1160],
  ['KHMER VOWEL INHERENT', 0x17b4, 0x17b5],
  ['MONGOLIAN VOWEL SEPARATOR', 0x180e],
  ['ZERO WIDTH SPACE', 0x200b],
  ['ZERO WIDTH NON-JOINER', 0x200c],
  ['ZERO WIDTH JOINER', 0x200d],
  ['WORD JOINER', 0x2060],
  ['FUNCTION APPLICATION', 0x2061],
  ['INVISIBLE TIMES', 0x2062],
  ['INVISIBLE SEPARATOR', 0x2063],
  ['INVISIBLE PLUS', 0x2064],
  ['(reserved, invisible)', 0x2065],
  ['(deprecated format character)', 0x206a, 0x206f],
  ['HANGUL FILLER', 0x3164],
  ['ZERO WIDTH NO-BREAK SPACE', 0xfeff],
  ['HALFWIDTH HANGUL FILLER', 0xffa0],
  ['(reserved, invisible)', 0xfff0, 0xfff8],
  ['SHORTHAND FORMAT', 0x1bca0, 0x1bca3],
  ['MUSICAL SYMBOL (format)', 0x1d173, 0x1d17a],
  ['(reserved, invisible)', 0xe0080, 0xe00ff],
  ['(reserved, invisible)', 0xe01f0, 0xe0fff],
];

const BIDIRECTIONAL: Ranges = [
  ['ARABIC LETTER MARK', 0x61c],
  ['LEFT-TO-RIGHT MARK', 0x200e],
  ['RIGHT-TO-LEFT MARK', 0x200f],
  ['LEFT-TO-RIGHT EMBEDDING', 0x202a],
  ['RIGHT-TO-LEFT EMBEDDING', 0x202b],
  ['POP DIRECTIONAL FORMATTING', 0x202c],
  ['LEFT-TO-RIGHT OVERRIDE', 0x202d],
  ['RIGHT-TO-LEFT OVERRIDE', 0x202e],
  ['LEFT-TO-RIGHT ISOLATE', 0x2066],
  ['RIGHT-TO-LEFT ISOLATE', 0x2067],
  ['FIRST STRONG ISOLATE', 0x2068],
  ['POP DIRECTIONAL ISOLATE', 0x2069],
];

const TAGS: Ranges = [['TAG', 0xe0000, 0xe007f]];

const VARIATION_SELECTORS: Ranges = [
  ['MONGOLIAN FREE VARIATION SELECTOR', 0x180b, 0x180d],
  ['MONGOLIAN FREE VARIATION SELECTOR', 0x180f],
  ['VARIATION SELECTOR', 0xfe00, 0xfe0f],
  ['VARIATION SELECTOR', 0xe0100, 0xe01ef],
];

const ANNOTATIONS: Ranges = [
  ['INTERLINEAR ANNOTATION ANCHOR', 0xfff9],
  ['INTERLINEAR ANNOTATION SEPARATOR', 0xfffa],
  ['INTERLINEAR ANNOTATION TERMINATOR', 0xfffb],
];

const CONTROLS: Ranges = [
  ['NULL', 0],
  ['(control character)', 1, 7],
  ['BACKSPACE', 8],
  ['(control character)', 0xe, 0x1a],
  ['ESCAPE', 0x1b],
  ['(control character)', 0x1c, 0x1f],
  ['DELETE', 0x7f],
  ['(control character)', 0x80, 0x84],
  ['(control character)', 0x86, 0x9f],
  ['(noncharacter)', 0xfdd0, 0xfdef],
  ['(noncharacter)', 0xfffe, 0xffff],
];

const BLANKS: Ranges = [
  ['LINE TABULATION', 0xb],
  ['FORM FEED', 0xc],
  ['NEXT LINE', 0x85],
  ['NO-BREAK SPACE', 0xa0],
  ['OGHAM SPACE MARK', 0x1680],
  ['(typographic space)', 0x2000, 0x200a],
  ['LINE SEPARATOR', 0x2028],
  ['PARAGRAPH SEPARATOR', 0x2029],
  ['NARROW NO-BREAK SPACE', 0x202f],
  ['MEDIUM MATHEMATICAL SPACE', 0x205f],
  ['BRAILLE PATTERN BLANK', 0x2800],
  ['IDEOGRAPHIC SPACE', 0x3000],
];

const rows = (kind: HiddenKind, ranges: Ranges, plain: '' | ' ' = ''): HiddenRow[] =>
  ranges.map(([name, first, last = first]) => ({ kind, first, last, name, plain }));

/**
 * The characters that do not show: those with the property Default_Ignorable_Code_Point, bidirectional controls, other
 * controls, and blanks that are not the plain one. Source of the properties and names: the Unicode Character Database.
 */
export const HIDDEN_ROWS: readonly HiddenRow[] = [
  ...rows('zero-width', ZERO_WIDTH),
  ...rows('bidirectional', BIDIRECTIONAL),
  ...rows('tag', TAGS),
  ...rows('variation-selector', VARIATION_SELECTORS),
  ...rows('annotation', ANNOTATIONS),
  ...rows('control', CONTROLS),
  ...rows('blank', BLANKS, ' '),
];

/** The row of a code point, if it does not show. */
export function hiddenRow(codePoint: number): HiddenRow | undefined {
  return HIDDEN_ROWS.find(({ first, last }) => first <= codePoint && codePoint <= last);
}

/** Source of a regular expression (flag `u`) for one character that does not show. */
export const HIDDEN_PATTERN = `[${HIDDEN_ROWS.map(({ first, last }) => `${escaped(first)}-${escaped(last)}`).join('')}]`;

function escaped(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}

/** A code point in Unicode's notation: `U+200B`. */
export function shownPoint(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A code point that does not show, in Unicode's notation and with its name: `U+200B ZERO WIDTH SPACE`. */
export function namedPoint(codePoint: number, { kind, name }: HiddenRow): string {
  return `${shownPoint(codePoint)} ${name}${kind === 'tag' ? taggedCharacter(codePoint) : ''}`;
}

/** The ASCII character that a tag stands for. */
function taggedCharacter(codePoint: number): string {
  const ascii = codePoint - 0xe0000;
  return ascii > 0x20 && ascii < 0x7f ? ` of \`${String.fromCharCode(ascii)}\`` : '';
}
