import { byteLines, type ByteLine, type ByteLineOptions } from '../read/byte-lines.js';
import { BOM, BOM_BYTES, decodeUtf8 } from '../read/decode-utf8.js';
import { readRecord, type RecordOptions } from './record.js';
import { skippedRow, type Row } from '../row.js';

/** Text of a line without the byte-order mark of the file, or why it cannot be decoded. */
export type LineText =
  | { readonly ok: true; readonly text: string; /** Bytes before the text. */ readonly skippedBytes: number }
  | { readonly ok: false; readonly reason: string };

/** Decodes a line. Reasons give offsets in the file. */
export function lineText(line: ByteLine, maxBytes: number): LineText {
  if (line.bytes === null) {
    return { ok: false, reason: `line of ${String(line.length)} bytes, more than ${String(maxBytes)}` };
  }
  const decoded = decodeUtf8(line.bytes);
  if (!decoded.ok)
    return { ok: false, reason: `not UTF-8 at byte ${String(line.start + decoded.invalidAt)}` };
  const marked = line.number === 1 && decoded.text.startsWith(BOM);
  return {
    ok: true,
    text: marked ? decoded.text.slice(1) : decoded.text,
    skippedBytes: marked ? BOM_BYTES : 0,
  };
}

/** Options of `readJsonl`. */
export interface JsonlOptions extends RecordOptions {
  readonly maxRecordBytes: number;
  readonly onHeld?: ByteLineOptions['onHeld'];
}

/**
 * One row per line of JSON that is not blank: a unit, or why it is skipped. Records are numbered by
 * line from 1. Memory is bounded by `maxRecordBytes`, not by the file.
 */
export async function* readJsonl(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  options: JsonlOptions,
): AsyncGenerator<Row> {
  const { maxRecordBytes: maxBytes, onHeld } = options;
  for await (const line of byteLines(chunks, onHeld === undefined ? { maxBytes } : { maxBytes, onHeld })) {
    const decoded = lineText(line, maxBytes);
    if (!decoded.ok) {
      yield skippedRow(path, line.number, decoded.reason);
    } else if (decoded.text.trim() !== '') {
      const outcome = readRecord(path, line.number, decoded.text, options);
      yield outcome.ok ? { kind: 'unit', unit: outcome.unit } : skippedRow(path, line.number, outcome.reason);
    }
  }
}
