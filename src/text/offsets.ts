import { countUpTo } from '../sorted.js';

/** A place in a text: 1-based line, 1-based column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line ends: LF, CRLF and a lone CR, as in code; or only LF, as in git. */
const LINE_ENDS = { code: /\r\n?|\n/g, git: /\n/g } as const;

/** Converts between UTF-16 offsets and places in one text. Built in one pass; lines are found by bisection. */
export class LineIndex {
  /** Offset at which each line starts. */
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string, lines: keyof typeof LINE_ENDS = 'code') {
    this.#length = text.length;
    for (const { index, 0: end } of text.matchAll(LINE_ENDS[lines])) this.#starts.push(index + end.length);
  }

  /** Place of an offset; offsets outside the text are clamped to it. */
  placeOf(offset: number): Place {
    const at = Math.min(Math.max(offset, 0), this.#length);
    const line = countUpTo(this.#starts, at);
    return { line, column: at - (this.#starts[line - 1] ?? 0) + 1 };
  }

  /** Offset of a place; lines and columns outside the text are clamped. */
  offsetOf(place: Place): number {
    const line = Math.min(Math.max(place.line, 1), this.#starts.length);
    const next = this.#starts[line] ?? this.#length;
    return Math.min((this.#starts[line - 1] ?? 0) + Math.max(place.column, 1) - 1, next);
  }
}
