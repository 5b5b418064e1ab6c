import type { ByteSource } from '../byte-source.js';
import { MAKE_AGAIN, UnreadRest } from '../unread-rest.js';
import { BrokenZstd } from './zstd/broken-zstd.js';
import { BLOCK_TYPES, MAX_BLOCK_BYTES, ZstdFrame } from './zstd/frame.js';
import {
  MAX_HEADER_BYTES,
  zstdHeader,
  ZSTD_MAGIC,
  type ZstdHeader,
  isSkippable,
  SKIPPABLE_HEADER_BYTES,
} from './zstd/header.js';

/** The largest window, as in the zstd program without `--long=31` (`ZSTD_WINDOWLOG_LIMIT_DEFAULT`). */
const MAX_WINDOW = 128 * 1024 * 1024;
const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
const TOO_SHORT = 'unexpected end of file';

/**
 * Decompresses zstd: all frames, passing over skippable ones. Holds a block and the window.
 * @throws UnreadRest for data that is cut off or broken, or that something else follows
 */
export async function* unzstd(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (;;) {
    const start = await source.peek(MAX_HEADER_BYTES);
    if (start.length === 0) return;
    if (isSkippable(start)) await skipFrame(source, start);
    else if (start.subarray(0, ZSTD_MAGIC.length).equals(ZSTD_MAGIC)) yield* frame(source, start);
    else throw new UnreadRest('something follows the zstd data', MAKE_AGAIN);
  }
}

async function skipFrame(source: ByteSource, start: Buffer): Promise<void> {
  if (!(await source.skip(SKIPPABLE_HEADER_BYTES + start.readUInt32LE(4)))) throw broken(TOO_SHORT);
}

async function* frame(source: ByteSource, start: Buffer): AsyncGenerator<Uint8Array> {
  const header = checkedHeader(start);
  source.drop(header.length);
  const decoder = await ZstdFrame.begin(header);
  for (let last = false; !last;) {
    const head = (await taken(source, BLOCK_HEADER_BYTES)).readUIntLE(0, BLOCK_HEADER_BYTES);
    last = (head & 1) === 1;
    yield await block(source, decoder, (head >> 1) & 3, head >> 3);
  }
  if (header.checked && (await taken(source, CHECKSUM_BYTES)).readUInt32LE() !== decoder.checksum()) {
    throw broken('a wrong checksum');
  }
}

async function block(
  source: ByteSource,
  decoder: ZstdFrame,
  type: number,
  size: number,
): Promise<Uint8Array> {
  if (type > BLOCK_TYPES.compressed || size > MAX_BLOCK_BYTES) {
    throw broken('a block that is too long or of an unknown type');
  }
  const content = await taken(source, type === BLOCK_TYPES.repeated ? 1 : size);
  try {
    return decoder.block(type, content, size);
  } catch (error) {
    if (error instanceof BrokenZstd) throw broken(error.message);
    throw error;
  }
}

async function taken(source: ByteSource, bytes: number): Promise<Buffer> {
  const content = await source.take(bytes);
  if (content === null) throw broken(TOO_SHORT);
  return content;
}

function checkedHeader(start: Buffer): ZstdHeader {
  const header = zstdHeader(start);
  if (header === null) throw broken('a header that is cut off or wrong');
  if (header.needsDictionary) {
    throw new UnreadRest('zstd with a dictionary', 'Compress the file without a dictionary.');
  }
  if (header.window > MAX_WINDOW) {
    throw new UnreadRest(
      `zstd with a window of ${String(header.window)} bytes, more than ${String(MAX_WINDOW)}`,
      'Compress the file without --long=31.',
    );
  }
  return header;
}

function broken(what: string): UnreadRest {
  return new UnreadRest(`broken zstd data: ${what}`, MAKE_AGAIN);
}
