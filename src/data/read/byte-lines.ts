/*
 * By hand, not by readline: that decodes text, so that offsets in bytes and bytes that are no UTF-8 are lost, and holds a
 * line whatever its length.
 */

/** One line of a byte stream, without its `\n`. */
export interface ByteLine {
  /** 1-based. */
  readonly number: number;
  /** Offset of its first byte in the stream. */
  readonly start: number;
  /** Length in bytes, without the `\n`. */
  readonly length: number;
  /** `null` when the line is longer than the limit and was skipped. */
  readonly bytes: Buffer | null;
  /** Whether a `\n` follows: `false` only for the last line of some files. */
  readonly terminated: boolean;
}

/** Options of `byteLines`. */
export interface ByteLineOptions {
  /** Longer lines are skipped. */
  readonly maxBytes: number;
  /** Receives the number of bytes in memory after each addition, so that tests can check the bound. */
  readonly onHeld?: (bytes: number) => void;
}

const LINE_FEED = 0x0a;

/**
 * Splits a byte stream at `\n`. A last line without `\n` counts, unless it is empty.
 * Holds at most `maxBytes` and one chunk in memory, however long a line or the stream is.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  options: ByteLineOptions,
): AsyncGenerator<ByteLine> {
  const line = new LineBuffer(options);
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, at));
      yield line.take(true);
      from = at + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.length > 0) yield line.take(false);
}

/** The current line. */
class LineBuffer {
  length = 0;
  #parts: Uint8Array[] = [];
  #held = 0;
  #number = 1;
  #start = 0;

  constructor(private readonly options: ByteLineOptions) {}

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.options.maxBytes) {
      this.#parts = [];
      this.#held = 0;
    } else if (part.length > 0) {
      this.#parts.push(part);
      this.#held += part.length;
    }
    this.options.onHeld?.(this.#held);
  }

  take(terminated: boolean): ByteLine {
    const line = {
      number: this.#number,
      start: this.#start,
      length: this.length,
      bytes: this.length > this.options.maxBytes ? null : Buffer.concat(this.#parts),
      terminated,
    };
    this.#number += 1;
    this.#start += this.length + 1;
    this.length = 0;
    this.#parts = [];
    this.#held = 0;
    return line;
  }
}
