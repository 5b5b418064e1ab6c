import { BackwardBits } from './backward-bits.js';
import { BrokenZstd } from './broken-zstd.js';
import { decodeHuffman, readHuffman, type HuffmanTable } from './huffman.js';

/** The literals of a block, and the place behind them. */
export interface Literals {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** The code for later blocks. */
  readonly huffman: HuffmanTable | null;
}

/** What a section of literals says of itself. */
interface Header {
  readonly type: number;
  readonly length: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly streams: number;
}

/** RFC 8878, 3.1.1.3.1.1. */
const RAW = 0;
const REPEATED = 1;
const TREELESS = 3;

/**
 * Reads the literals of a block (RFC 8878, 3.1.1.3.1).
 * @param huffman the code of the block before
 * @param maxSize of the literals
 */
export function readLiterals(block: Uint8Array, huffman: HuffmanTable | null, maxSize: number): Literals {
  const { type, length, size, compressedSize, streams } = readHeader(block);
  const end = length + compressedSize;
  if (end > block.length || size > maxSize) throw new BrokenZstd('literals that are too long');
  if (type === RAW) return { bytes: block.subarray(length, end), end, huffman };
  if (type === REPEATED) return { bytes: new Uint8Array(size).fill(block[length] ?? 0), end, huffman };
  const own = type === TREELESS ? { table: huffman, end: length } : readHuffman(block, length);
  if (own.table === null) throw new BrokenZstd('a Huffman code that is not there');
  const bytes = new Uint8Array(size);
  if (streams === 1) decodeHuffman(own.table, new BackwardBits(block, own.end, end), bytes);
  else decodeFour(own.table, block.subarray(own.end, end), bytes);
  return { bytes, end, huffman: own.table };
}

function readHeader(block: Uint8Array): Header {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = block;
  const type = a & 3;
  const format = (a >> 2) & 3;
  if (type === RAW || type === REPEATED) {
    const length = format === 1 ? 2 : format === 3 ? 3 : 1;
    const size = length === 1 ? a >> 3 : (a >> 4) + (b << 4) + (length === 3 ? c << 12 : 0);
    return { type, length, size, compressedSize: type === RAW ? size : 1, streams: 1 };
  }
  const streams = format === 0 ? 1 : 4;
  if (format <= 1) {
    return {
      type,
      length: 3,
      size: (a >> 4) + ((b & 63) << 4),
      compressedSize: (b >> 6) + (c << 2),
      streams,
    };
  }
  if (format === 2) {
    const size = (a >> 4) + (b << 4) + ((c & 3) << 12);
    return { type, length: 4, size, compressedSize: (c >> 2) + (d << 6), streams };
  }
  const size = (a >> 4) + (b << 4) + ((c & 63) << 12);
  return { type, length: 5, size, compressedSize: (c >> 6) + (d << 2) + (e << 10), streams };
}

const JUMP_TABLE_BYTES = 6;

/** Four streams, of which the last may be shorter (RFC 8878, 3.1.1.3.1.6). */
function decodeFour(table: HuffmanTable, streams: Uint8Array, output: Uint8Array): void {
  const part = (output.length + 3) >> 2;
  let start = JUMP_TABLE_BYTES;
  for (let i = 0; i < 4; i++) {
    const end = i === 3 ? streams.length : start + (streams[2 * i] ?? 0) + ((streams[2 * i + 1] ?? 0) << 8);
    if (end > streams.length) throw new BrokenZstd('literals that are cut off');
    decodeHuffman(table, new BackwardBits(streams, start, end), output.subarray(i * part, (i + 1) * part));
    start = end;
  }
}
