import { HIDDEN_PATTERN } from './character-table.js';
import type { HiddenKind, HiddenStrength } from './hidden-character.js';
import { endsLine } from './line-ends.js';
import type { StrengthInput } from './strength-input.js';
import type { TextLine } from './text-line.js';

/** A hidden character in a string or a comment. */
interface InText extends StrengthInput {
  readonly line: TextLine;
}

/** How strong a hidden character in a string or comment is, apart from natural sequences; `null` where it is natural. */
export function strengthInText(input: InText): HiddenStrength | null {
  const { kind } = input.hidden.row;
  if (kind !== 'blank' && (input.line.constant || isInPattern(input))) return 'unusual';
  const strength = BY_KIND[kind]?.(input) ?? 'certain';
  return strength === 'natural' ? null : strength;
}

const BY_KIND: Partial<Record<HiddenKind, (input: InText) => HiddenStrength | 'natural'>> = {
  'zero-width': zeroWidth,
  bidirectional,
  'variation-selector': ({ code, hidden: { codePoint, offset } }) =>
    codePoint >= 0xfe0e && codePoint <= 0xfe0f && /[^\0-~\p{L}\p{M}]/u.test(before(code, offset))
      ? 'unusual'
      : 'certain',
  control: ({ place, hidden: { codePoint } }) =>
    place === 'string' || codePoint >= 0x7f ? 'unusual' : 'certain',
  blank,
};

/** The code point before an offset, or an empty text; of a hidden one too. */
function before(code: string, offset: number): string {
  return /.$/su.exec(code.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
}

function after({ code, hidden: { codePoint, offset } }: InText): string {
  return String.fromCodePoint(code.codePointAt(offset + (codePoint > 0xffff ? 2 : 1)) ?? 0);
}

const SET_OPENING = new RegExp(`^(?:[[|^-]|${HIDDEN_PATTERN})$`, 'u');
const SET_CLOSING = new RegExp(`^(?:[\\]|-]|${HIDDEN_PATTERN})$`, 'u');

/** Whether the character is in a regular expression, or a set of one in a string, which names it to find it. */
function isInPattern(input: InText): boolean {
  if (input.place === 'string' && input.code.charAt(input.line.span.start) === '/') return true;
  const previous = before(input.code, input.hidden.offset);
  const next = after(input);
  if (input.place !== 'string' || !SET_OPENING.test(previous) || !SET_CLOSING.test(next)) return false;
  return /[[|-]/u.test(previous) || /[\]|-]/u.test(next);
}

function zeroWidth(input: InText): HiddenStrength {
  const { code, place, hidden } = input;
  const previous = before(code, hidden.offset);
  const next = after(input);
  if (hidden.codePoint === 0xad)
    return place === 'string' && /\p{L}/u.test(previous) && /\p{L}/u.test(next) ? 'unusual' : 'certain';
  if (hidden.codePoint === 0xfeff && /^["'`\n]?$/u.test(previous)) return 'unusual';
  // text without blanks between its words may have it at their ends
  if (hidden.codePoint === 0x200b && /\p{Lo}|\p{So}/u.test(previous + next)) return 'unusual';
  return /[\u3131-\u318E\uAC00-\uD7A3]/u.test(previous + next) ? 'unusual' : 'certain';
}

const MARKS = new Set([0x61c, 0x200e, 0x200f]);

function bidirectional({ line, place, hidden: { codePoint, offset } }: InText): HiddenStrength | 'natural' {
  if (MARKS.has(codePoint)) return line.rightToLeft ? 'natural' : 'certain';
  if (line.unnatural.has(offset)) return 'certain';
  if (line.rightToLeft) return 'natural';
  return place === 'string' ? 'unusual' : 'certain';
}

/** Blanks of text: after French punctuation, in Chinese and Japanese sentences. */
const BLANKS_OF_TEXT = new Set([0xa0, 0x3000]);

function blank({
  code,
  language,
  line,
  place,
  hidden: { codePoint, offset },
}: InText): HiddenStrength | 'natural' {
  if (BLANKS_OF_TEXT.has(codePoint)) return 'natural';
  const hidesLine = place === 'comment' && endsLine(codePoint, language);
  if (hidesLine && code.startsWith('//', line.span.start)) return 'certain';
  const alone = /^\n?$/u.test(code.charAt(offset - 1)) && /^\n?$/u.test(code.charAt(offset + 1));
  return codePoint === 0xc && alone ? 'natural' : 'unusual';
}
