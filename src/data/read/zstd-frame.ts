import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import xxhash from 'xxhash-wasm';
import { messageOf } from '../../errors.js';
import { MAKE_AGAIN, UnreadRest } from './unread-rest.js';
import { ZlibPush, type Decompressor } from './zlib-push.js';
import type { ZstdHeader } from './zstd-header.js';

/** Decompresses one frame, block by block. */
export interface ZstdFrame {
  /**
   * Takes a block (the first one with the frame's header before it, the last one with the checksum behind it) and returns
   * what it stands for: at most 128 kB.
   * @throws UnreadRest for broken data
   */
  readonly push: (bytes: Buffer, last: boolean) => Promise<readonly Uint8Array[]>;
  readonly close: () => void;
}

/** Starts a frame: with `node:zlib` where it has zstd (from Node 22.15 on), else with fzstd. */
export async function zstdFrame(header: ZstdHeader): Promise<ZstdFrame> {
  return createZstdDecompress === undefined ? libraryFrame(header) : nativeFrame(createZstdDecompress());
}

/** Not in the types of Node 20. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Decompressor };

function nativeFrame(decompressor: Decompressor): ZstdFrame {
  const zstd = new ZlibPush(decompressor);
  return {
    async push(bytes, last) {
      const pushed = await zstd.push(bytes);
      const { output, error } = last && !pushed.ended ? await ended(zstd, pushed.output) : pushed;
      if (error !== null) throw broken(error);
      return output;
    },
    close: () => zstd.close(),
  };
}

async function ended(zstd: ZlibPush, before: readonly Buffer[]) {
  const { output, error } = await zstd.finish();
  return { output: [...before, ...output], error };
}

/**
 * The largest window that fzstd may have: what RFC 8878 recommends that every decoder supports, and what levels up to 19
 * write. fzstd moves the whole window after each block.
 */
const MAX_LIBRARY_WINDOW = 8 * 1024 * 1024;
/**
 * fzstd decompresses 100 MB a second, but does not check that a block stays within its size: 20 bytes can then keep it
 * busy for many seconds. A frame that takes longer than this is not read on.
 */
const SLOWEST_BYTES_PER_MS = 1000;
const PATIENCE_MS = 3000;
const MODERN_NODE = 'Run with Node 22.15 or newer, or compress the file with gzip.';

async function libraryFrame({ window, checked }: ZstdHeader): Promise<ZstdFrame> {
  if (window > MAX_LIBRARY_WINDOW) {
    throw new UnreadRest(`zstd with a window of ${String(window)} bytes`, MODERN_NODE);
  }
  let output: Uint8Array[] = [];
  const library = new Decompress((data) => output.push(data));
  const hash = (await xxhash()).create64();
  let patience = PATIENCE_MS;
  return {
    push(bytes, last) {
      const started = performance.now();
      output = [];
      try {
        library.push(bytes, last);
      } catch (error) {
        throw broken(messageOf(error));
      }
      for (const data of output) {
        hash.update(data);
        patience += data.length / SLOWEST_BYTES_PER_MS;
      }
      patience -= performance.now() - started;
      if (patience < 0) throw new UnreadRest('zstd data that takes too long', MODERN_NODE);
      if (last && checked && bytes.readUInt32LE(bytes.length - 4) !== Number(hash.digest() & 0xffffffffn)) {
        throw broken('a wrong checksum');
      }
      return Promise.resolve(output);
    },
    close: () => undefined,
  };
}

/** The error for data that is damaged. */
export function broken(what: string): UnreadRest {
  return new UnreadRest(`broken zstd data: ${what}`, MAKE_AGAIN);
}
