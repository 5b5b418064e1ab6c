import { open } from 'node:fs/promises';

/** A file of which any part can be read. */
export interface RandomAccess {
  readonly byteLength: number;
  /** The bytes of `[start, end)`, or fewer where the file ends before. */
  readonly slice: (start: number, end: number) => Promise<Buffer>;
}

/** An opened file on disk. */
export interface OpenedFile extends RandomAccess {
  readonly close: () => Promise<void>;
}

/**
 * Opens a file on disk.
 * @throws the error of the file system
 */
export async function openRandomAccess(path: string): Promise<OpenedFile> {
  const handle = await open(path);
  const { size } = await handle.stat();
  return {
    byteLength: size,
    slice: async (start, end) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(end, size) - start));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
    close: () => handle.close(),
  };
}

/** Bytes in memory, as such a file. */
export function bufferAccess(bytes: Uint8Array): RandomAccess {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { byteLength: buffer.length, slice: (start, end) => Promise.resolve(buffer.subarray(start, end)) };
}
