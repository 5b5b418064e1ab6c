import { createHash, type Hash } from 'node:crypto';
import { chmod, open, realpath, stat, type FileHandle } from 'node:fs/promises';
import type { Edit } from '../../code/edits/edit.js';
import { CodePurifyError } from '../../errors.js';
import { encodeText, type TextEncoding } from '../read/decode-text.js';
import { fileCoding, isPlain } from '../read/file-content.js';
import { copyCoded } from './copy-coded.js';
import type { BytePatch, FilePatch } from './file-patch.js';
import { putInPlace } from './put-in-place.js';

const BUFFER_BYTES = 1 << 20;

/**
 * Writes patches into a file. Readers see the old file or the new one, never a part. The mode is kept, a symbolic link
 * stays a link, and bytes outside the patches do not change.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file has other content; it is then not changed
 */
export async function patchFile(path: string, patches: readonly FilePatch[], hash: string): Promise<void> {
  const target = await realpath(path);
  await putInPlace(target, async (copy) => {
    if ((await copyPatched(target, copy, patches)) !== hash) throw changedSince(path, 'it');
    await chmod(copy, (await stat(target)).mode); // the umask may have removed bits
  });
}

/**
 * The error for a file that changed after it was read.
 * @param unwritten what was not written for that reason
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
 * Copies a file, with patches of its content, to a new file of the same mode and coding. Only a buffer is held in memory.
 * @returns sha256 (hex) of the content that was read
 */
export async function copyPatched(
  source: string,
  target: string,
  patches: readonly FilePatch[],
): Promise<string> {
  if (patches.length > 0 && !isPlain(await fileCoding(source))) return copyCoded(source, target, patches);
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
        for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) await output.writeFile(part);
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

/** The error for a row that is to be removed and is no longer where it was read. */
export function rowChanged({ path, record }: { path: string; record: number | null }): CodePurifyError {
  return changedSince(record === null ? path : `${path}:${String(record)}`, 'nothing');
}

/**
 * Edits of a text as patches of its bytes, which start at byte `before` of the file.
 * @throws CodePurifyError `internal` for new text that the encoding does not have
 */
export function bytePatches(
  text: string,
  edits: readonly Edit[],
  before: number,
  encoding: TextEncoding,
): BytePatch[] {
  let at = 0;
  let offset = before;
  const offsetOf = (next: number) => {
    offset += encoded(text.slice(at, next), encoding).length;
    at = next;
    return offset;
  };
  return edits.map(({ span, text: newText }) => ({
    start: offsetOf(span.start),
    end: offsetOf(span.end),
    bytes: encoded(newText, encoding),
  }));
}

function encoded(text: string, encoding: TextEncoding): Buffer {
  const bytes = encodeText(text, encoding);
  if (bytes !== null) return bytes;
  throw new CodePurifyError('internal', `A change cannot be written as ${encoding}.`, 'Please report this.');
}
