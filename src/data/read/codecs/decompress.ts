import { archiveOf, archiveReason } from '../archive.js';
import { ByteSource } from '../byte-source.js';
import { codecOf, type Codec } from './codecs.js';
import { peek } from '../peek.js';
import { UnreadRest } from '../unread-rest.js';

/** The most bytes that a compressed file is decompressed to: data of this size comes in several files. */
export const MAX_DECOMPRESSED_BYTES = 64 * 1024 ** 3;
/**
 * How much larger a file may become. Code compresses by 3 to 10, the most repetitive data sets by 100; a bomb of gzip by
 * 1,032, of bzip2 and zstd by far more.
 */
export const MAX_RATIO = 250;
/** Below this size the ratio does not matter: it is read in a second. */
export const FREE_BYTES = 64 * 1024 ** 2;

/** Bounds of decompression. */
export interface DecompressLimits {
  readonly maxBytes: number;
  readonly maxRatio: number;
  readonly freeBytes: number;
}

const LIMITS: DecompressLimits = {
  maxBytes: MAX_DECOMPRESSED_BYTES,
  maxRatio: MAX_RATIO,
  freeBytes: FREE_BYTES,
};

/** Bytes at the start of a file that show whether it is compressed or an archive. */
const MAGIC_BYTES = 512;

/** The content of a file. */
export interface Decompressed {
  readonly codec: Codec['name'] | 'none';
  /** Throws `UnreadRest` where the data is damaged, a bomb or an archive, after everything before it. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Decompresses what is compressed, by its first bytes, and passes on everything else.
 * @param chunks the bytes of a file
 */
export async function decompress(
  chunks: AsyncIterable<Uint8Array>,
  limits: DecompressLimits = LIMITS,
): Promise<Decompressed> {
  const outer = await peek(chunks, MAGIC_BYTES);
  const codec = codecOf(outer.start);
  if (codec === null) return { codec: 'none', chunks: unlessArchive(outer.chunks) };
  return { codec: codec.name, chunks: unlessArchive(unpacked(outer.chunks, codec, limits), codec) };
}

async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  codec: Codec,
  limits: DecompressLimits,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  const source = new ByteSource(counted(chunks, (bytes) => (read += bytes)));
  let written = 0;
  try {
    for await (const chunk of codec.decompress(source)) {
      if (chunk.length === 0) continue;
      written += chunk.length;
      if (written > limits.maxBytes) throw tooLarge(`more than ${String(limits.maxBytes)} bytes`);
      if (written > limits.freeBytes && written > read * limits.maxRatio) {
        throw tooLarge(`more than ${String(limits.maxRatio)} times its size`);
      }
      yield chunk;
    }
  } finally {
    await source.close();
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

function tooLarge(what: string): UnreadRest {
  return new UnreadRest(`decompressed it has ${what}`, 'Give the file decompressed, or in parts.');
}

/** A compressed file is unpacked once, and archives are not read. */
async function* unlessArchive(chunks: AsyncIterable<Uint8Array>, codec?: Codec): AsyncGenerator<Uint8Array> {
  const inner = await peek(chunks, MAGIC_BYTES);
  const archive = archiveOf(inner.start);
  const again = codec === undefined ? null : codecOf(inner.start);
  if (archive === null && again === null) {
    yield* inner.chunks;
    return;
  }
  await inner.close();
  throw again === null
    ? new UnreadRest(archiveReason(String(archive)), 'Give the files that are in it.')
    : new UnreadRest(
        `compressed twice (${again.name} in ${String(codec?.name)}): decompress it once`,
        'Run again.',
      );
}
