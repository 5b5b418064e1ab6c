/*
 * By hand, because the JavaScript libraries (unbzip2-stream, seek-bzip, compressjs) all descend from one decoder that
 * never returns when the digits of a run's length overflow, and an attacker may have written the file.
 */
import { BitReader, BrokenBzip2 } from './bzip2-bits.js';
import { readBlock } from './bzip2-block.js';
import type { ByteSource } from './byte-source.js';
import { MAKE_AGAIN, UnreadRest } from './unread-rest.js';

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
    if ((yield* withoutRuns(bytes)) !== crc) throw new BrokenBzip2('a wrong checksum');
    streamCrc = (((streamCrc << 1) | (streamCrc >>> 31)) ^ crc) >>> 0;
    source.drop(Math.floor(bits.position / 8));
    bit = bits.position % 8;
  }
}

function isMagic(read: readonly [number, number], magic: readonly [number, number]): boolean {
  return read[0] === magic[0] && read[1] === magic[1];
}

/** Four equal bytes are followed by the number of further ones. Returns the CRC-32 of the output. */
function* withoutRuns(bytes: Uint8Array): Generator<Uint8Array, number> {
  let piece = Buffer.alloc(PIECE_BYTES);
  let length = 0;
  let crc = 0xffffffff;
  let equal = 0;
  let last = -1;
  for (const byte of bytes) {
    const isCount = equal === 4;
    const value = isCount ? last : byte;
    const copies = isCount ? byte : 1;
    equal = isCount ? 0 : byte === last ? equal + 1 : 1;
    last = isCount ? -1 : byte;
    for (let i = 0; i < copies; i++) {
      crc = (crc << 8) ^ (CRC_TABLE[(crc >>> 24) ^ value] ?? 0);
      piece[length++] = value;
      if (length < PIECE_BYTES) continue;
      yield piece;
      piece = Buffer.alloc(PIECE_BYTES);
      length = 0;
    }
  }
  yield piece.subarray(0, length);
  return ~crc >>> 0;
}

/** CRC-32 with the highest bit first (polynomial 0x04c11db7), unlike that of gzip. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let i = 0; i < 8; i++) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
  return crc;
});
