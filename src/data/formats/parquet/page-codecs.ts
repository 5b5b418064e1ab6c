import * as zlib from 'node:zlib';
import { snappyCompress, snappyUncompressor } from 'hysnappy';
import { ZSTDDecoder } from 'zstddec';
import { lz4Block, lz4Hadoop, lz4Literals } from './lz4.js';
import { varint } from './write/thrift-writer.js';
import { UnreadableParquet } from './unreadable-parquet.js';
import { zstdStored } from './write/zstd-stored.js';

/** One codec of pages. */
interface Codec {
  readonly name: string;
  /** @param length of the result; a codec never gives more */
  readonly decompress: (bytes: Buffer, length: number) => Uint8Array | Promise<Uint8Array>;
  readonly compress: (bytes: Buffer) => Uint8Array;
}

/** Zstandard is part of Node from 22.15 on. */
const zstdCompress =
  (zlib as { readonly zstdCompressSync?: (bytes: Buffer) => Buffer }).zstdCompressSync ?? zstdStored;

/**
 * The codecs by their number in `parquet.thrift` (`CompressionCodec`).
 *
 * Zstandard is decoded by the reference implementation (zstddec, WebAssembly): fzstd does not check the length of
 * matches, and a frame of 19 bytes keeps it busy for minutes. gzip and Brotli are Node's own, which stop at a given
 * length.
 */
export const CODECS = {
  0: { name: 'none', decompress: (bytes) => bytes, compress: (bytes) => bytes },
  1: { name: 'snappy', decompress: unsnappy, compress: snappyCompress },
  2: {
    name: 'gzip',
    decompress: (bytes, length) => zlib.gunzipSync(bytes, { maxOutputLength: Math.max(1, length) }),
    compress: (bytes) => zlib.gzipSync(bytes),
  },
  4: {
    name: 'brotli',
    decompress: (bytes, length) => zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, length) }),
    compress: (bytes) => zlib.brotliCompressSync(bytes),
  },
  5: { name: 'lz4', decompress: lz4Hadoop, compress: lz4HadoopLiterals },
  6: { name: 'zstd', decompress: unzstd, compress: zstdCompress },
  7: { name: 'lz4 (raw)', decompress: lz4Block, compress: lz4Literals },
} as const satisfies Readonly<Record<number, Codec>>;

/** Number of a codec that we read. */
export type CodecNumber = keyof typeof CODECS;

/**
 * Decompresses a page.
 * @param length bytes that the page's header promises
 * @throws UnreadableParquet when the bytes are damaged or have another length
 */
export async function decompressPage(codec: CodecNumber, bytes: Buffer, length: number): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0); // writers store nothing for it, which is no valid stream
  const { name, decompress }: Codec = CODECS[codec];
  const page = await Promise.resolve(bytes)
    .then((input) => decompress(input, length))
    .catch(() => null);
  if (page?.length === length) return Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  throw new UnreadableParquet(`a page is not ${String(length)} bytes compressed by ${name}`);
}

/** Compresses a page. */
export function compressPage(codec: CodecNumber, bytes: Buffer): Uint8Array {
  return CODECS[codec].compress(bytes);
}

let snappy: ReturnType<typeof snappyUncompressor> | null = null;

/** The decoder trusts the length at the beginning of its input, and reserves memory for the other one. */
function unsnappy(bytes: Buffer, length: number): Uint8Array {
  snappy ??= snappyUncompressor();
  return bytes.indexOf(varint(length)) === 0 ? snappy(bytes, length) : Buffer.alloc(0);
}

let zstd: Promise<ZSTDDecoder> | null = null;

async function unzstd(bytes: Buffer, length: number): Promise<Uint8Array> {
  zstd ??= startZstd();
  return (await zstd).decode(bytes, length);
}

async function startZstd(): Promise<ZSTDDecoder> {
  const decoder = new ZSTDDecoder();
  await decoder.init();
  return decoder;
}

/** As Hadoop wrote it: both lengths, the highest byte first, and then the block. */
function lz4HadoopLiterals(bytes: Buffer): Uint8Array {
  const block = lz4Literals(bytes);
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE(bytes.length, 0);
  lengths.writeUInt32BE(block.length, 4);
  return Buffer.concat([lengths, block]);
}
