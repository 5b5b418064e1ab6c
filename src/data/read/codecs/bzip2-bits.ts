/** Reads bits, the highest of each byte first. */
export class BitReader {
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * The next bits as a number.
   * @param count at most 24
   * @throws BrokenBzip2 behind the end
   */
  read(count: number): number {
    const bits = this.peek(count);
    this.drop(count);
    return bits;
  }

  /** The same, but they stay; bits behind the end are 0. */
  peek(count: number): number {
    while (this.#count < count) {
      this.#held = (this.#held << 8) | (this.bytes[this.#at] ?? 0);
      this.#at += 1;
      this.#count += 8;
    }
    return (this.#held >>> (this.#count - count)) & ((1 << count) - 1);
  }

  /**
   * Passes over bits that were peeked.
   * @throws BrokenBzip2 behind the end
   */
  drop(count: number): void {
    this.#count -= count;
    if (this.#at * 8 - this.#count > this.bytes.length * 8) throw new BrokenBzip2('unexpected end of file');
  }

  /** 32 bits, unsigned. */
  read32(): number {
    return this.read(16) * 0x10000 + this.read(16);
  }

  /** Bits that were read. */
  get position(): number {
    return this.#at * 8 - this.#count;
  }
}

/** Data that bzip2 would not have written; the message says what is wrong. */
export class BrokenBzip2 extends Error {}
