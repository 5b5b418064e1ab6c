const NOTHING = Buffer.alloc(0);

/** The bytes of a stream, in amounts that the reader chooses. Holds what was asked for, and one chunk. */
export class ByteSource {
  #held: Buffer = NOTHING;
  #ended = false;
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, which stay: at least `bytes` of them, or all that are left. */
  async peek(bytes: number): Promise<Buffer> {
    const parts: Uint8Array[] = [this.#held];
    let length = this.#held.length;
    while (length < bytes && !this.#ended) {
      const next = await this.#chunks.next();
      if (next.done === true) this.#ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    }
    if (parts.length > 1) this.#held = Buffer.concat(parts);
    return this.#held;
  }

  /** Passes over bytes that were peeked. */
  drop(bytes: number): void {
    this.#held = this.#held.subarray(bytes);
  }

  /**
   * Takes exactly `bytes` bytes.
   * @returns `null` when fewer are left
   */
  async take(bytes: number): Promise<Buffer | null> {
    const held = await this.peek(bytes);
    if (held.length < bytes) return null;
    this.drop(bytes);
    return held.subarray(0, bytes);
  }

  /** Passes on `bytes` bytes, or all that are left, without holding them. */
  async *pass(bytes: number): AsyncGenerator<Uint8Array> {
    for (let left = bytes; left > 0;) {
      const held = await this.peek(1);
      if (held.length === 0) return;
      const part = held.subarray(0, Math.min(left, held.length));
      this.drop(part.length);
      left -= part.length;
      yield part;
    }
  }

  /**
   * Passes over `bytes` bytes, without holding them.
   * @returns whether there were that many
   */
  async skip(bytes: number): Promise<boolean> {
    let skipped = 0;
    for await (const part of this.pass(bytes)) skipped += part.length;
    return skipped === bytes;
  }

  /** Ends the stream, for readers that do not read the rest. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }
}
