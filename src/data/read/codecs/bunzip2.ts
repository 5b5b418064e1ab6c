/*
 * By hand, because the JavaScript libraries (unbzip2-stream, seek-bzip, compressjs) all descend from one decoder that
 * never returns when the digits of a run's length overflow, and an attacker may have written the file.
 */
import { BitReader, BrokenBzip2 } from './bzip2-bits.js';
import { readBlock } from './bzip2-block.js';
import type { ByteSource } from '../byte-source.js';
import { MAKE_AGAIN, UnreadRest } from '../unread-rest.js';

/** The first three bytes; a digit 1 to 9 follows, the size of blocks. */
export const BZIP2_MAGIC = Buffer.from('BZh');

/** Bytes of a block before its run lengths are undone, per unit of the digit in the header. */
const BLOCK_UNIT = 100_000;
/**
 * The longest block in the file: 900,000 symbols of 20 bits, 32,767 selectors of 6 bits and 6 tables of 258 lengths, each
 * of at most 2 × 19 + 1 bits, make 2.3 MB.
 */
const MAX_BLOCK_BYTES = 2_400_000;
const BLOCK_MAGIC = [0x314159, 0x265359] as const;
const END_MAGIC = [0x177245, 0x385090] as const;
/** What follows the header: a block, or, in an empty file, the end. */
export const BZIP2_MARKS: readonly Buffer[] = [BLOCK_MAGIC, END_MAGIC].map((mark) => {
  return Buffer.concat(mark.map((half) => Buffer.from([half >> 16, half >> 8, half])));
});
/** Output is passed on in pieces of this size, because 45 bytes of a block can stand for 46 MB. */
const PIECE_BYTES = 65_536;

/**
 * Decompresses bzip2, block by block: all streams that follow each other. Holds one block.
 * @throws UnreadRest for data that is cut off or broken, or that something else follows
 */
export async function* bunzip2(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let start = await source.peek(4); start.length > 0; start = await source.peek(4)) {
    const level = (start[3] ?? 0) - 0x30;
    if (!start.subarray(0, 3).equals(BZIP2_MAGIC) || level < 1 || level > 9) {
      throw new UnreadRest('something follows the bzip2 data', MAKE_AGAIN);
    }
    source.drop(4);
    try {
      yield* blocks(source, level * BLOCK_UNIT);
    } catch (error) {
      if (!(error instanceof BrokenBzip2)) throw error;
      throw new UnreadRest(`broken bzip2 data: ${error.message}`, MAKE_AGAIN);
    }
  }
}

/** The blocks of one stream, up to its end. Blocks do not begin at whole bytes. */
async function* blocks(source: ByteSource, maxSize: number): AsyncGenerator<Uint8Array> {
  let streamCrc = 0;
  const scratch = new Uint8Array(maxSize);
  for (let bit = 0; ;) {
    const bits = new BitReader(await source.peek(MAX_BLOCK_BYTES));
    bits.read(bit);
    const magic = [bits.read(24), bits.read(24)] as const;
    if (isMagic(magic, END_MAGIC)) {
      if (bits.read32() !== streamCrc) throw new BrokenBzip2('a wrong checksum');
      source.drop(Math.ceil(bits.position / 8));
      return;
    }
    if (!isMagic(magic, BLOCK_MAGIC)) throw new BrokenBzip2('neither a block nor the end');
    const { crc, bytes } = readBlock(bits, scratch);
    const output = new RunExpander(bytes);
    for (let piece = output.next(); piece.length > 0; piece = output.next()) yield piece;
    if (output.crc !== crc) throw new BrokenBzip2('a wrong checksum');
    streamCrc = (((streamCrc << 1) | (streamCrc >>> 31)) ^ crc) >>> 0;
    source.drop(Math.floor(bits.position / 8));
    bit = bits.position % 8;
  }
}

function isMagic(read: readonly [number, number], magic: readonly [number, number]): boolean {
  return read[0] === magic[0] && read[1] === magic[1];
}

/** Output of blocks: four equal bytes in them are followed by the number of further ones. */
class RunExpander {
  #at = 0;
  #equal = 0;
  #last = -1;
  #copies = 0;
  #crc = 0xffffffff;

  constructor(private readonly bytes: Uint8Array) {}

  /** The CRC-32 of the output so far. */
  get crc(): number {
    return ~this.#crc >>> 0;
  }

  /** The next piece of the output; empty at the end. */
  next(): Uint8Array {
    const piece = new Uint8Array(PIECE_BYTES);
    let length = 0;
    let crc = this.#crc;
    while (length < PIECE_BYTES) {
      if (this.#copies === 0 && !this.#readOne()) break;
      const from = length;
      length = Math.min(PIECE_BYTES, from + this.#copies);
      this.#copies -= length - from;
      for (let i = from; i < length; i++) {
        piece[i] = this.#last;
        crc = (crc << 8) ^ (CRC_TABLE[(crc >>> 24) ^ this.#last] ?? 0);
      }
    }
    this.#crc = crc;
    return piece.subarray(0, length);
  }

  /** Reads a byte that stands for output; `false` at the end. */
  #readOne(): boolean {
    while (this.#at < this.bytes.length) {
      const byte = this.bytes[this.#at++] ?? 0;
      if (this.#equal === 4) {
        this.#equal = 0;
        this.#copies = byte;
        if (byte > 0) return true;
        continue;
      }
      this.#equal = this.#equal > 0 && byte === this.#last ? this.#equal + 1 : 1;
      this.#last = byte;
      this.#copies = 1;
      return true;
    }
    return false;
  }
}

/** CRC-32 with the highest bit first (polynomial 0x04c11db7), unlike that of gzip. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let i = 0; i < 8; i++) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
  return crc;
});
