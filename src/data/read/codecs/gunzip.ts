import { createGunzip } from 'node:zlib';
import type { ByteSource } from '../byte-source.js';
import { MAKE_AGAIN, UnreadRest } from '../unread-rest.js';
import { ZlibPush } from './zlib-push.js';

/** RFC 1952: the first two bytes of each member. */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

/** Input that is decompressed at a time. Deflate expands by up to 1,032, so that 16 MB of output are held at most. */
const PIECE_BYTES = 16_384;

/**
 * Decompresses gzip: all members, also those behind padding of zeros, because Python reads these as well.
 * @throws UnreadRest for data that is cut off or broken, or that something else follows
 */
export async function* gunzip(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let start = await source.peek(2); start.length > 0; start = await afterZeros(source)) {
    if (!start.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC)) {
      throw new UnreadRest('something follows the gzip data', MAKE_AGAIN);
    }
    yield* members(source);
  }
}

/** Members that follow each other directly. */
async function* members(source: ByteSource): AsyncGenerator<Uint8Array> {
  const zlib = new ZlibPush(createGunzip());
  try {
    for (;;) {
      const used = zlib.used;
      const piece = (await source.peek(PIECE_BYTES)).subarray(0, PIECE_BYTES);
      const { output, ended, error } = await (piece.length === 0 ? zlib.finish() : zlib.push(piece));
      yield* output;
      if (error !== null) throw new UnreadRest(`broken gzip data: ${error}`, MAKE_AGAIN);
      source.drop(ended ? zlib.used - used : piece.length);
      if (ended) return;
    }
  } finally {
    zlib.close();
  }
}

async function afterZeros(source: ByteSource): Promise<Buffer> {
  for (let next = await source.peek(2); ; next = await source.peek(2)) {
    const zeros = next.findIndex((byte) => byte !== 0);
    if (next.length === 0) return next;
    source.drop(zeros === -1 ? next.length : zeros);
    if (zeros !== -1) return source.peek(2);
  }
}
