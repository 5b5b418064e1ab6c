/*
 * By hand, not by csv-parse: that gives neither the bytes of a record nor the places of its cells, without which nothing
 * outside an edited cell could be kept as it is, and it holds a quoted cell whatever its length.
 */

/** A record of a table, without its line end. Offsets are in bytes of the file. */
export interface CsvPiece {
  /** 1-based line of the file on which it begins. */
  readonly line: number;
  readonly start: number;
  readonly length: number;
  /** Bytes of its line end: 0 at the end of some files. */
  readonly endLength: number;
  /** `null` when it is longer than the limit. */
  readonly bytes: Buffer | null;
  /** A quote was opened and is not closed. */
  readonly unclosed: boolean;
}

/** Bounds of `CsvSplitter`. */
export interface CsvLimits {
  /** Longer records are passed over. */
  readonly maxBytes: number;
  /** A quoted cell with more bytes was never closed: the next line is a new record. */
  readonly maxQuotedBytes: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Where in a record the splitter is. */
const CELL_START = 0;
const PLAIN = 1;
const QUOTED = 2;
/** Behind a quote inside a quoted cell: it closes the cell, or is doubled. */
const BEHIND_QUOTE = 3;

/**
 * Finds the records of a stream of CSV, by the rules of `csvCells`. A record ends with `\n`, `\r\n` or `\r` outside quotes.
 * Empty lines are no records. Holds one record.
 */
export class CsvSplitter {
  #state: number = CELL_START;
  /** Bytes before the chunk. */
  #offset = 0;
  #line = 1;
  #start = 0;
  #startLine = 1;
  #length = 0;
  #parts: Uint8Array[] = [];
  #quotedFrom = 0;
  #unclosed = false;
  /** A record that ended with `\r`: a `\n` may follow. */
  #returned: CsvPiece | null = null;

  /**
   * @param delimiter a byte of ASCII
   * @param skipped   bytes to pass over at the beginning: a byte-order mark
   */
  constructor(
    private readonly delimiter: number,
    private readonly limits: CsvLimits,
    private skipped = 0,
  ) {}

  /** The records that end in the next bytes of the stream. */
  *push(chunk: Uint8Array): Generator<CsvPiece> {
    let from = Math.min(this.skipped, chunk.length);
    this.skipped -= from;
    if (from > 0) this.#begin(from);
    while (from < chunk.length) {
      if (this.#returned !== null) {
        const isPair = chunk[from] === LINE_FEED;
        yield* this.#finishReturned(isPair ? 2 : 1);
        if (isPair) {
          this.#line += 1;
          from += 1;
          this.#begin(from);
          continue;
        }
      }
      const end = this.#scan(chunk, from);
      const rest = chunk.subarray(from, end);
      from = end + 1;
      if (end === chunk.length) this.#add(rest);
      else {
        const piece = this.#take(rest, 1);
        if (chunk[end] === LINE_FEED) this.#line += 1;
        this.#begin(from);
        if (chunk[end] === RETURN) this.#returned = piece;
        else if (piece.length > 0) yield piece;
      }
    }
    this.#offset += chunk.length;
  }

  /** The record at the end of the stream, if there is one. */
  *finish(): Generator<CsvPiece> {
    yield* this.#finishReturned(1);
    this.#unclosed = this.#state === QUOTED;
    const last = this.#take(new Uint8Array(), 0);
    if (last.length > 0) yield last;
  }

  *#finishReturned(endLength: number): Generator<CsvPiece> {
    if (this.#returned !== null && this.#returned.length > 0) yield { ...this.#returned, endLength };
    this.#returned = null;
  }

  /** The place of the line end of the record in the chunk; the chunk's length when it has none. */
  #scan(chunk: Uint8Array, from: number): number {
    const { delimiter } = this;
    const lostFrom = this.limits.maxQuotedBytes - this.#offset;
    let state = this.#state;
    let at = from;
    for (; at < chunk.length; at++) {
      const byte = chunk[at];
      if (state === QUOTED) {
        if (byte === QUOTE) state = BEHIND_QUOTE;
        else if (byte === LINE_FEED) {
          this.#unclosed = at - this.#quotedFrom > lostFrom;
          if (this.#unclosed) break;
          this.#line += 1;
        }
      } else if (byte === LINE_FEED || byte === RETURN) break;
      else if (byte === delimiter) state = CELL_START;
      else if (byte === QUOTE && state !== PLAIN) {
        if (state === CELL_START) this.#quotedFrom = this.#offset + at;
        state = QUOTED;
      } else state = PLAIN;
    }
    this.#state = state;
    return at;
  }

  #begin(at: number): void {
    this.#state = CELL_START;
    this.#start = this.#offset + at;
    this.#startLine = this.#line;
    this.#length = 0;
    this.#unclosed = false;
  }

  #add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.limits.maxBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #take(part: Uint8Array, endLength: number): CsvPiece {
    this.#add(part);
    const bytes = this.#length > this.limits.maxBytes ? null : Buffer.concat(this.#parts);
    this.#parts = [];
    return {
      line: this.#startLine,
      start: this.#start,
      length: this.#length,
      endLength,
      bytes,
      unclosed: this.#unclosed,
    };
  }
}
