import { countUpTo } from '../../sorted.js';
import { HIDDEN_PATTERN, hiddenRow, type HiddenRow } from './character-table.js';
import { readAs } from './look-alikes.js';

/** A character that does not show, and where it was. */
export interface HiddenPlace {
  /** Offset in the code. */
  readonly offset: number;
  readonly codePoint: number;
  readonly row: HiddenRow;
  /** Offset in the canonical text: before the character that follows, or of the blank that replaces it. */
  readonly at: number;
  /** Whether the backslash before it is left out too: it hides this character, and must not hide the next one. */
  readonly escaped: boolean;
}

/** Code as a reader sees it, so that the lexer reads what the reader reads. */
export interface CanonicalCode {
  /** Without what does not show, unusual blanks as plain ones, letters as the ASCII letters that they look like. */
  readonly text: string;
  readonly hidden: readonly HiddenPlace[];
  /** Offsets in the text of the letters that were replaced, in order. */
  readonly replaced: readonly number[];
  /** Offset in the code of the character at an offset of the text. */
  readonly sourceOf: (at: number) => number;
}

const NOT_ASCII = /[^\t\n\r -~]/gu;
const HIDDEN = new RegExp(HIDDEN_PATTERN, 'u');

/** Whether an odd number of backslashes is directly before `offset`. */
function isEscaped(code: string, offset: number): boolean {
  let first = offset;
  while (code.charCodeAt(first - 1) === 92) first--;
  return (offset - first) % 2 === 1;
}

/** The canonical text of code, in time linear in its length. */
export function canonicalCode(code: string): CanonicalCode {
  const pieces: string[] = [];
  const hidden: HiddenPlace[] = [];
  const replaced: number[] = [];
  const from = [0];
  const shifts = [0];
  let length = 0;
  let copied = 0;
  const write = (piece: string, next: number): void => {
    pieces.push(piece);
    length += piece.length;
    copied = next;
    if (next - length === shifts.at(-1)) return;
    from.push(length);
    shifts.push(next - length);
  };
  for (const { 0: character, index } of code.matchAll(NOT_ASCII)) {
    const end = index + character.length;
    if (!HIDDEN.test(character)) {
      const read = readAs(character);
      if (read === character) continue;
      write(code.slice(copied, index), index);
      replaced.push(length);
      write(read, end);
      continue;
    }
    const codePoint = character.codePointAt(0) ?? 0;
    const row = hiddenRow(codePoint);
    if (row === undefined) continue;
    const escaped = row.plain === '' && isEscaped(code, index);
    write(code.slice(copied, escaped ? index - 1 : index), index);
    hidden.push({ offset: index, codePoint, row, at: length, escaped });
    write(row.plain, end);
  }
  pieces.push(code.slice(copied));
  return {
    text: pieces.join(''),
    hidden,
    replaced,
    sourceOf: (at) => at + (shifts[countUpTo(from, at) - 1] ?? 0),
  };
}
