import { createHash, randomBytes } from 'node:crypto';
import { open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CodePurifyError } from '../../errors.js';

/** Bytes `[start, end)` of a file, and what takes their place. */
export interface BytePatch {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

const BUFFER_BYTES = 1 << 20;

/**
 * Writes patches into a file: a copy is written next to it and then takes its name, so that nobody ever sees
 * half of it. Mode is kept, a symbolic link stays one, bytes outside the patches are the same.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file is no longer that; it is then left as it is
 */
export async function patchFile(path: string, patches: readonly BytePatch[], hash: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const copy = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.codepurify`);
  const output = await open(copy, 'wx', mode);
  try {
    try {
      await output.chmod(mode);
      if ((await copyPatched(target, output, patches)) !== hash) throw changed(path);
      await output.sync();
    } finally {
      await output.close();
    }
    await rename(copy, target);
  } catch (error) {
    await unlink(copy).catch(() => undefined); // the first error is the one to report
    throw error;
  }
}

function changed(path: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `${JSON.stringify(path)} has changed since it was read; it was not written.`,
    'Run again.',
  );
}

/**
 * Copies a file with patches, in pieces.
 * @returns sha256 (hex) of what was read
 */
export async function copyPatched(
  source: string,
  output: FileHandle,
  patches: readonly BytePatch[],
): Promise<string> {
  const hash = createHash('sha256');
  const input = await open(source);
  try {
    let at = 0;
    for (const { start, end, bytes } of patches) {
      await copyRange(input, at, start, hash, output);
      await copyRange(input, start, end, hash, null);
      await output.writeFile(bytes);
      at = end;
    }
    await copyRange(input, at, Infinity, hash, output);
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
  hash: { update(data: Uint8Array): unknown },
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
