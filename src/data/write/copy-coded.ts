import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { ByteSource } from '../read/byte-source.js';
import { fileBytes } from '../read/file-bytes.js';
import { openContent, type FileCoding } from '../read/file-content.js';
import { hashed } from '../read/hashed.js';
import { toUtf16 } from '../read/utf-16.js';
import type { FilePatch } from './file-patch.js';

/** Not in the types of Node 20, and not in Node 20. */
const { createZstdCompress } = zlib as { createZstdCompress?: () => Transform };

/** How to compress; `null`: as it is. What is not here cannot be written. */
const COMPRESSORS: Readonly<Partial<Record<FileCoding['codec'], () => Transform | null>>> = {
  none: () => null,
  gzip: () => zlib.createGzip(),
  ...(createZstdCompress === undefined ? {} : { zstd: createZstdCompress }),
};

/** Why a file that is coded so cannot be written back; `null` when it can. */
export function whyNotWritten({ codec }: FileCoding): string | null {
  if (COMPRESSORS[codec] !== undefined) return null;
  return codec === 'zstd' ? 'zstd is written with Node 22.15 or newer' : `${codec} is read, but not written`;
}

/**
 * Copies a file whose content is coded, with patches of the content, to a new file that is coded alike.
 * @returns sha256 (hex) of the bytes that were read
 */
export async function copyCoded(
  source: string,
  target: string,
  patches: readonly FilePatch[],
): Promise<string> {
  const hash = createHash('sha256');
  const { codec, utf16, chunks } = await openContent(hashed(fileBytes(source), hash));
  const content = patched(chunks, patches);
  const bytes = utf16 === null ? content : toUtf16(content, utf16);
  const { mode } = await stat(source);
  const output = createWriteStream(target, { flags: 'wx', mode });
  const compressor = COMPRESSORS[codec]?.() ?? null;
  await (compressor === null ? pipeline(bytes, output) : pipeline(bytes, compressor, output));
  const written = await open(target, 'r+');
  await written.sync();
  await written.close();
  return hash.digest('hex');
}

/** A stream with patches. */
async function* patched(
  chunks: AsyncIterable<Uint8Array>,
  patches: readonly FilePatch[],
): AsyncGenerator<Uint8Array> {
  const source = new ByteSource(chunks);
  let at = 0;
  for (const { start, end, bytes } of patches) {
    yield* source.pass(start - at);
    await source.skip(end - start);
    if (bytes instanceof Uint8Array) yield bytes;
    else yield* bytes;
    at = end;
  }
  yield* source.pass(Infinity);
}
