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
  /** `null`: longer than the limit, passed over without being held. */
  readonly bytes: Buffer | null;
  /** Whether a `\n` follows: `false` only for the last line of some files. */
  readonly terminated: boolean;
}

/** Bounds and observation of `byteLines`. */
export interface ByteLineOptions {
  /** Lines of more bytes are passed over. */
  readonly maxBytes: number;
  /** Told how many bytes are held, whenever that grows: what keeps memory bounded can be watched. */
  readonly onHeld?: (bytes: number) => void;
}

const LINE_FEED = 0x0a;

/**
 * Lines of a byte stream at `\n`; a last line without one counts, an empty rest does not.
 * Holds at most `maxBytes` and one chunk, whatever the length of a line or of the stream.
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

/** The line that is being read. */
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
