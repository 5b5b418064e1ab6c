import { BYTE, isBlank } from './value-scanner.js';

/** Objects without text, one after the other, that are records. Those after them count as one: a file may have millions. */
const MOST_BARE = 1000;

/** What is said of an object without text after `MOST_BARE` others. */
export const WITHOUT_TEXT = { reason: 'an object without text after many others', isOther: true } as const;

/** Counts the objects without text that are read one after the other. */
export class BareRun {
  #length = 0;

  /** Whether there are so many that the next one is no record. */
  get isFull(): boolean {
    return this.#length >= MOST_BARE;
  }

  /** Adds a record, by its bytes. Returns whether it has no text and follows a full run; one with text ends the run. */
  addsSurplus(bytes: Buffer): boolean {
    const wasFull = this.isFull;
    const isBare = bareObjectEnd(bytes, 0) === bytes.length;
    this.#length = isBare ? this.#length + 1 : 0;
    return isBare && wasFull;
  }
}

/** Objects one after the other, and the index after the last of them. */
export interface BareObjects {
  readonly count: number;
  readonly end: number;
}

/**
 * Passes over objects without text, with a comma or blanks between them: `{}`, `{"a": 1}`. They have members that are
 * numbers or words, and so no code.
 * @param from index of a byte that may open such an object
 */
export function passBareObjects(bytes: Buffer, from: number): BareObjects {
  let count = 0;
  let end = from;
  for (let at = from; bytes[at] === BYTE.openBrace;) {
    const after = bareObjectEnd(bytes, at);
    if (after === null) break;
    count += 1;
    end = after;
    at = skipBlanks(bytes, after);
    if (bytes[at] === BYTE.comma) at = skipBlanks(bytes, at + 1);
  }
  return { count, end };
}

/** The index after the object without text that begins at an index; `null` where none does, or the bytes end before. */
function bareObjectEnd(bytes: Buffer, from: number): number | null {
  let at = skipBlanks(bytes, from + 1);
  if (bytes[at] === BYTE.closeBrace) return at + 1;
  for (;;) {
    const value = valueOfMember(bytes, at);
    at = skipBlanks(bytes, scalarEnd(bytes, value));
    if (value === 0 || at === value) return null;
    if (bytes[at] === BYTE.closeBrace) return at + 1;
    if (bytes[at] !== BYTE.comma) return null;
    at = skipBlanks(bytes, at + 1);
  }
}

const UNDERSCORE = 0x5f;

/** The index of the value after the key at an index; 0 where no key that is a plain name is, with a colon. */
function valueOfMember(bytes: Buffer, from: number): number {
  if (bytes[from] !== BYTE.quote) return 0;
  let at = from + 1;
  for (; bytes[at] !== BYTE.quote; at += 1) {
    const byte = bytes[at];
    if (!isOfScalar(byte) && byte !== UNDERSCORE) return 0;
  }
  at = skipBlanks(bytes, at + 1);
  return bytes[at] === BYTE.colon ? skipBlanks(bytes, at + 1) : 0;
}

/** The index after a number or a word of JSON (`true`, `1e-5`, `NaN`); the index itself where none begins. */
function scalarEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (isOfScalar(bytes[at])) at += 1;
  return at;
}

function isOfScalar(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const isDigit = byte >= 0x30 && byte <= 0x39;
  const isLetter = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  return isDigit || isLetter || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}

function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return at;
}
