/** Bytes that the window can hold at first: two chunks of a file stream. */
const FIRST_CAPACITY = 1 << 17;
const LINE_FEED = 0x0a;

/** A part of a byte stream that grows at its end and is released at its start. Offsets are those of the stream. */
export class ByteWindow {
  /** Offset of the first byte that is held. */
  start = 0;
  /** Offset after the last byte that is held. */
  end = 0;
  #buffer = Buffer.alloc(FIRST_CAPACITY);
  /** Index of the first held byte in the buffer. */
  #from = 0;
  /** 1-based line of `start`. */
  #line = 1;
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The held bytes; valid until the next call of `more` or `release`. */
  get bytes(): Buffer {
    return this.#buffer.subarray(this.#from, this.#from + this.end - this.start);
  }

  /** The byte at an offset, or `undefined` where none is held. */
  at(offset: number): number | undefined {
    return offset < this.start || offset >= this.end
      ? undefined
      : this.#buffer[this.#from + offset - this.start];
  }

  /** A view of held bytes; valid as long as `bytes`. */
  slice(start: number, end: number): Buffer {
    return this.bytes.subarray(start - this.start, end - this.start);
  }

  /** Reads the next chunk; `false` at the end of the stream. */
  async more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#append(next.value);
    return true;
  }

  /** The 1-based line that holds a held offset. */
  lineAt(offset: number): number {
    return this.#line + lineFeeds(this.slice(this.start, offset));
  }

  /** Forgets the bytes before an offset. */
  release(offset: number): void {
    const to = Math.min(Math.max(offset, this.start), this.end);
    this.#line = this.lineAt(to);
    this.#from += to - this.start;
    this.start = to;
  }

  /** Ends the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #append(chunk: Uint8Array): void {
    const held = this.end - this.start;
    const needed = held + chunk.length;
    if (this.#from + needed > this.#buffer.length) {
      const larger = needed * 2 > this.#buffer.length ? Buffer.alloc(needed * 2) : this.#buffer;
      this.bytes.copy(larger);
      this.#buffer = larger;
      this.#from = 0;
    }
    this.#buffer.set(chunk, this.#from + held);
    this.end += chunk.length;
  }
}

function lineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
