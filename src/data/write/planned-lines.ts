import type { Hash } from 'node:crypto';
import { lineText, type LineText } from '../formats/jsonl.js';
import { byteLines, type ByteLine } from '../read/byte-lines.js';
import { fileBytes } from '../read/file-bytes.js';

/** A longer line does not fit into a string of V8 (2^29 − 24 characters); it is copied unchanged. */
const MAX_LINE_BYTES = 500_000_000;

/**
 * The lines of a file for which changes are planned. Holds one line in memory.
 * @param hash is updated with all bytes of the file, so that the plan names the content that it is for
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

/** The text of such a line, or why it cannot be decoded. */
export function plannedText(line: ByteLine): LineText {
  return lineText(line, MAX_LINE_BYTES);
}
