import { BrokenZstd } from './broken-zstd.js';

/** The output of a frame, as far back as later blocks may refer to. */
export class History {
  #bytes: Uint8Array;
  /** End of the output, and the beginning of the block. */
  #end = 0;
  #blockStart = 0;

  /**
   * @param window   bytes that are kept
   * @param maxBlock bytes of the longest block
   */
  constructor(
    private readonly window: number,
    private readonly maxBlock: number,
  ) {
    // it begins small, because a header of a few bytes can ask for a large window
    this.#bytes = new Uint8Array(4 * maxBlock);
  }

  /** Begins a block. */
  begin(): void {
    if (this.#end + this.maxBlock > this.#bytes.length) this.#makeRoom();
    this.#blockStart = this.#end;
  }

  /** The output of the block, as a copy. */
  finish(): Uint8Array {
    return this.#bytes.slice(this.#blockStart, this.#end);
  }

  append(bytes: Uint8Array): void {
    this.#check(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  fill(byte: number, count: number): void {
    this.#check(count);
    this.#bytes.fill(byte, this.#end, this.#end + count);
    this.#end += count;
  }

  /** Repeats `count` bytes from `offset` bytes back; they may overlap with what they become. */
  repeat(offset: number, count: number): void {
    this.#check(count);
    if (offset > this.#end || offset > this.window || offset === 0)
      throw new BrokenZstd('an offset outside the window');
    const bytes = this.#bytes;
    const end = this.#end + count;
    if (offset >= count) bytes.copyWithin(this.#end, this.#end - offset, this.#end - offset + count);
    else for (let at = this.#end; at < end; at++) bytes[at] = bytes[at - offset] ?? 0;
    this.#end = end;
  }

  #check(count: number): void {
    if (this.#end + count - this.#blockStart > this.maxBlock)
      throw new BrokenZstd('a block that is too long');
  }

  /** Grows, or moves the window to the beginning. */
  #makeRoom(): void {
    const largest = this.window + Math.max(8 * this.maxBlock, this.window >> 1);
    const kept = this.#bytes.subarray(Math.max(0, this.#end - this.window), this.#end);
    if (this.#bytes.length >= largest) {
      this.#bytes.copyWithin(0, kept.byteOffset, kept.byteOffset + kept.length);
    } else {
      const grown = new Uint8Array(Math.min(largest, 2 * this.#bytes.length));
      grown.set(kept);
      this.#bytes = grown;
    }
    this.#end = kept.length;
  }
}
