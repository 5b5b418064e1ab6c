import { keysOf, valueAtKeys } from '../../../text/json-pointer.js';
import type { FoundCode } from '../layout.js';
import { commentsIn } from '../signs/comments-in.js';
import { hasSameCode } from '../same-code.js';

/** Pieces that a text is compared with. */
const MOST_COMPARED = 8;
/** UTF-16 units that are compared in one record; what comes after them counts as code of its own, which is the safe side. */
const MOST_UNITS = 16_000_000;
/** A line that goes on in the next one, wherever it is: lines show nothing. */
const GOES_ON = /\\\r?\n/;

/** Code of more UTF-16 units than any function has is not cut into lines. */
const LONGEST_EXCERPTED = 1_000_000;

/** The code of a record that is judged: what is the same, or an excerpt, needs no judgement of its own. */
export class JudgedCode {
  readonly #texts: string[] = [];
  /** Whole texts that need no second look. */
  readonly #known = new Set<string>();
  #lines: Set<string> | null = null;
  #left = MOST_UNITS;

  constructor(record: object, found: readonly FoundCode[]) {
    for (const { code, label, task, span, pointer } of found) {
      // a layout has looked through the whole of the text in which it found a part
      const text = span === null ? code : valueAtKeys(record, keysOf(pointer));
      if (typeof text === 'string') this.#known.add(text);
      this.add(code);
      // the target of a generation task is what the model learns to write, and goes with its code
      if (task === 'generation' && label !== null) {
        this.#known.add(label);
        this.add(label);
      }
    }
  }

  /** Whether a text is known as a whole. */
  has(text: string): boolean {
    return this.#known.has(text);
  }

  /** Adds code that is judged. */
  add(code: string): void {
    if (this.#texts.length < MOST_COMPARED && !this.#texts.includes(code)) this.#texts.push(code);
  }

  /** Whether code is judged already: the same code, or lines of it. */
  covers(code: string): boolean {
    if (this.#isExcerpt(code)) return true;
    return this.#texts.some((full) => this.#spend(full.length + code.length) && hasSameCode(full, code));
  }

  #spend(units: number): boolean {
    this.#left -= units;
    return this.#left >= 0;
  }

  /** Whether each line is one of the judged code, outside of comments. */
  #isExcerpt(code: string): boolean {
    this.#lines ??= new Set(this.#texts.flatMap(linesOf));
    const lines = this.#lines;
    return linesOfText(code).every((line) => lines.has(line));
  }
}

/** The lines of code that are in no comment and no literal, in whatever language it is; none where that is not sure. */
function linesOf(text: string): readonly string[] {
  if (text.length > LONGEST_EXCERPTED || GOES_ON.test(text)) return [];
  const asides = commentsIn(text);
  if (asides === null) return [];
  const lines: string[] = [];
  let from = 0;
  for (const { start, end } of [...asides.blocks, { start: text.length, end: text.length }]) {
    if (start > from) lines.push(...linesOfText(text.slice(from, start)));
    from = Math.max(from, end);
  }
  return lines;
}

function linesOfText(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
