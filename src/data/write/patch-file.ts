import { createHash, type Hash } from 'node:crypto';
import { chmod, open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { CodePurifyError } from '../../errors.js';
import { putInPlace } from './put-in-place.js';

/** Bytes `[start, end)` of a file, and what takes their place. */
export interface BytePatch {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

const BUFFER_BYTES = 1 << 20;

/**
 * Writes patches into a file: nobody ever sees half of it. Mode is kept, a symbolic link stays one, bytes outside the
 * patches are the same.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file is no longer that; it is then left as it is
 */
export async function patchFile(path: string, patches: readonly BytePatch[], hash: string): Promise<void> {
  const target = await realpath(path);
  await putInPlace(target, async (copy) => {
    if ((await copyPatched(target, copy, patches)) !== hash) throw changedSince(path, 'it');
    await chmod(copy, (await stat(target)).mode); // what the umask has taken from it, too
  });
}

/**
 * That a file is no longer what it was when it was read.
 * @param unwritten what was not written because of that
 */
export function changedSince(place: string, unwritten: 'it' | 'nothing'): CodePurifyError {
  const outcome = unwritten === 'it' ? 'it was not written' : 'nothing was written';
  return new CodePurifyError(
    'input',
    `${JSON.stringify(place)} has changed since it was read; ${outcome}.`,
    'Run again.',
  );
}

/**
 * Copies a file with patches to a new file of its mode, in pieces.
 * @returns sha256 (hex) of what was read
 */
export async function copyPatched(
  source: string,
  target: string,
  patches: readonly BytePatch[],
): Promise<string> {
  const hash = createHash('sha256');
  const { mode } = await stat(source);
  const input = await open(source);
  try {
    const output = await open(target, 'wx', mode);
    try {
      let at = 0;
      for (const { start, end, bytes } of patches) {
        await copyRange(input, at, start, hash, output);
        await copyRange(input, start, end, hash, null);
        await output.writeFile(bytes);
        at = end;
      }
      await copyRange(input, at, Infinity, hash, output);
      await output.sync();
    } finally {
      await output.close();
    }
  } finally {
    await input.close();
  }
  return hash.digest('hex');
}

/** Reads `[from, to)`, or to the end of the file, into the hash and, where given, the output. */
async function copyRange(
  input: FileHandle,
  from: number,
  to: number,
  hash: Hash,
  output: FileHandle | null,
): Promise<void> {
  const buffer = Buffer.alloc(Math.min(BUFFER_BYTES, to - from));
  for (let at = from; at < to;) {
    const { bytesRead } = await input.read(buffer, 0, Math.min(buffer.length, to - at), at);
    if (bytesRead === 0) return;
    hash.update(buffer.subarray(0, bytesRead));
    if (output !== null) await output.writeFile(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
}
