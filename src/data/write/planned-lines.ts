import type { Hash } from 'node:crypto';
import { lineText, type LineText } from '../formats/jsonl.js';
import { byteLines, type ByteLine } from '../read/byte-lines.js';
import { fileBytes } from '../read/file-bytes.js';

/** Longer lines cannot be a string in V8 (2^29 − 24 characters); they pass through untouched. */
const MAX_LINE_BYTES = 500_000_000;

/**
 * The lines of a file that changes are planned for, one held at a time.
 * @param hash takes in all bytes of the file, so that a plan can name the content that it is for
 */
export async function* plannedLines(path: string, hash: Hash): AsyncGenerator<ByteLine> {
  async function* hashed() {
    for await (const chunk of fileBytes(path)) {
      hash.update(chunk);
      yield chunk;
    }
  }
  yield* byteLines(hashed(), { maxBytes: MAX_LINE_BYTES });
}

/** The text of such a line, or why it has none. */
export function plannedText(line: ByteLine): LineText {
  return lineText(line, MAX_LINE_BYTES);
}
