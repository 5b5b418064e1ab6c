import type { HiddenRow } from './character-table.js';
import type { HiddenStrength } from './hidden-character.js';
import { strengthInText } from './strength-in-text.js';
import type { StrengthInput } from './strength-input.js';

/** How strong a hidden character is; `null` where it is natural. */
export function hiddenStrength(input: StrengthInput): HiddenStrength | null {
  const { hidden, place, line, natural } = input;
  if (natural.anywhere.has(hidden.offset)) return place === 'identifier' ? inNaturalName(hidden.row) : null;
  if (hidden.codePoint === 0xfeff && hidden.offset === 0) return null;
  if (line === null) return inCode(input);
  if (natural.inText.has(hidden.offset)) return null;
  return strengthInText({ ...input, line });
}

/** A selector changes how a letter is drawn and nothing else: two names may differ in it alone. */
function inNaturalName({ kind }: HiddenRow): HiddenStrength | null {
  return kind === 'variation-selector' ? 'unusual' : null;
}

/** Blanks that word processors and web pages put into copied code. */
const COPIED_BLANKS = new Set([0xa0, 0x3000, 0xb]);

/** A control character that ends a text of DOS has at most a line end after it. */
const DOS_END = { codePoint: 0x1a, before: 3 } as const;

function inCode({ code, hidden: { codePoint, offset, row } }: StrengthInput): HiddenStrength | null {
  if (codePoint === 0xc) return isAloneOnLine(code, offset) ? null : 'unusual';
  if (COPIED_BLANKS.has(codePoint)) return 'unusual';
  if (codePoint === DOS_END.codePoint && code.length - offset <= DOS_END.before) return 'unusual';
  // files that were joined each had their byte order mark
  if (codePoint === 0xfeff && code.charAt(offset - 1) === '\n') return 'unusual';
  return row.kind === 'blank' && codePoint >= 0x2000 && codePoint <= 0x200a ? 'unusual' : 'certain';
}

function isAloneOnLine(code: string, offset: number): boolean {
  return /^[\n\r]?$/u.test(code.charAt(offset - 1)) && /^[\n\r]?$/u.test(code.charAt(offset + 1));
}
