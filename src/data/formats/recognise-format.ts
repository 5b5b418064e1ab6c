import { fileBytes } from '../read/file-bytes.js';
import { lfsPointer } from '../read/lfs-pointer.js';
import { peek } from '../read/peek.js';
import type { DataOptions } from '../row.js';
import type { DataFormat } from './data-formats.js';

/** Bytes at the start of a file that are enough to recognise its format. */
export const PEEKED_BYTES = 4096;

/** Why a file is skipped whose format neither its name nor its content shows. */
export const UNKNOWN_FORMAT =
  'the name shows neither a language nor a data format: give --data-format, or --language for source code';

const JSON_ARRAY = 'a JSON array, not one record per line: convert it with jq -c ".[]"';

/**
 * The format of a file by its content, for a name that does not show it: records, or source code where the user has
 * given the language.
 * @returns `null` where it is neither
 */
export async function recogniseFormat(
  pathOnDisk: string,
  size: number,
  language: DataOptions['language'],
): Promise<DataFormat | null> {
  if (size === 0) return 'source';
  const start = await startOf(pathOnDisk);
  if (looksLikeRecords(start) || looksLikeArray(start)) return 'jsonl';
  if (lfsPointer(start) !== null) return 'source'; // reported as a pointer, whatever it points to
  return language === 'auto' ? null : 'source';
}

/** The first bytes of a file; empty where it cannot be read: the reader reports the reason later. */
async function startOf(pathOnDisk: string): Promise<Buffer> {
  try {
    const { start, close } = await peek(fileBytes(pathOnDisk), PEEKED_BYTES);
    await close();
    return start;
  } catch {
    return Buffer.alloc(0);
  }
}

/** Why a file cannot hold one record a line, by its first bytes; `null` when it can. */
export function unreadableRecords(start: Buffer): string | null {
  if (start.length === 0) return 'empty file';
  return looksLikeArray(start) ? JSON_ARRAY : null;
}

/** Whether the text begins with `{` and then a key: a record does, and no C or Java. */
export function looksLikeRecords(start: Buffer): boolean {
  return /^\uFEFF?\s*\{\s*["}]/.test(start.toString('utf8'));
}

function looksLikeArray(start: Buffer): boolean {
  return /^\uFEFF?\s*\[/.test(start.toString('utf8'));
}
