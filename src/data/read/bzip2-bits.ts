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
    while (this.#count < count) {
      const byte = this.bytes[this.#at];
      if (byte === undefined) throw new BrokenBzip2('unexpected end of file');
      this.#at += 1;
      this.#held = (this.#held << 8) | byte;
      this.#count += 8;
    }
    this.#count -= count;
    return (this.#held >>> this.#count) & ((1 << count) - 1);
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
