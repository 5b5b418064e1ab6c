import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeTemporaryFolder, notKept } from '../data/write/temporary-folder.js';

/** Standard input that can be read several times. */
export interface SpooledStdin {
  open(): AsyncIterable<Uint8Array>;
  /** Deletes the temporary file. */
  close(): Promise<void>;
}

/** Only this user may read the file: the data may be confidential. */
const PRIVATE = 0o600;

/** Writes a stream that can be read once into a temporary file; memory holds one piece at a time. @throws CodePurifyError `input` */
export async function spoolStdin(stdin: AsyncIterable<Uint8Array>): Promise<SpooledStdin> {
  const folder = await makeTemporaryFolder('codepurify-stdin-');
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const file = join(folder, 'stdin');
  try {
    await pipeline(stdin, createWriteStream(file, { mode: PRIVATE, flags: 'wx' }));
  } catch (error) {
    await close();
    throw notKept(error);
  }
  return { open: () => createReadStream(file), close };
}
