import { BrokenZstd } from './broken-zstd.js';

/** Reads bits from the end of a stream to its beginning. RFC 8878, 4.1: the highest bit that is set marks the end. */
export class BackwardBits {
  /** Bits that are left; below 0 when more were read than there are. */
  left: number;

  /** @throws BrokenZstd when the mark is missing */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly start: number,
    end: number,
  ) {
    const last = end > start ? (bytes[end - 1] ?? 0) : 0;
    if (last === 0) throw new BrokenZstd('a stream of bits without an end');
    this.left = (end - start) * 8 - Math.clz32(last) + 23;
  }

  /** The next bits as a number. Bits before the beginning are 0. */
  read(count: number): number {
    this.left -= count;
    return this.peekAt(this.left, count);
  }

  /**
   * Bits at a place, counted from the beginning.
   * @param count at most 25
   */
  peekAt(place: number, count: number): number {
    if (place < 0) return place + count <= 0 ? 0 : this.peekAt(0, place + count) << -place;
    const at = this.start + (place >> 3);
    const { bytes } = this;
    const word =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    return (word >>> (place & 7)) & ((1 << count) - 1);
  }
}
