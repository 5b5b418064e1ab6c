import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { statSync } from 'node:fs';

/** A file of which any part can be read. */
export interface RandomAccess {
  readonly byteLength: number;
  /** The bytes of `[start, end)`, or fewer where the file ends before. */
  readonly slice: (start: number, end: number) => Promise<Buffer>;
}

/**
 * Reads parts of a file on disk, and closes it afterwards.
 * @throws the error of the file system
 */
export async function* withFile<T>(
  path: string,
  read: (file: RandomAccess) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    yield* read({ byteLength: size, slice: (start, end) => readRange(handle, start, Math.min(end, size)) });
  } finally {
    await handle.close();
  }
}

/**
 * A file on disk that is open only while a part of it is read, for parts that are read at an unknown time.
 * @throws the error of the file system
 */
export function diskAccess(path: string): RandomAccess {
  const byteLength = statSync(path).size;
  return {
    byteLength,
    slice: async (start, end) => {
      const handle = await open(path);
      try {
        return await readRange(handle, start, Math.min(end, byteLength));
      } finally {
        await handle.close();
      }
    },
  };
}

async function readRange(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, end - start));
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** Bytes in memory, as such a file. */
export function bufferAccess(bytes: Uint8Array): RandomAccess {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { byteLength: buffer.length, slice: (start, end) => Promise.resolve(buffer.subarray(start, end)) };
}
