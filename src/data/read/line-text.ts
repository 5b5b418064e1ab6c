import type { ByteLine } from './byte-lines.js';
import { decodeText, type TextEncoding } from './decode-text.js';
import { BOM, BOM_BYTES } from './decode-utf8.js';

/** Text of a line without the byte-order mark of the file, or why it cannot be decoded. */
export type LineText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: TextEncoding;
      /** Bytes before the text. */
      readonly skippedBytes: number;
    }
  | { readonly ok: false; readonly reason: string };

/** Decodes a line. Reasons give offsets in the file. */
export function lineText(line: ByteLine, maxBytes: number): LineText {
  if (line.bytes === null) {
    return { ok: false, reason: `line of ${String(line.length)} bytes, more than ${String(maxBytes)}` };
  }
  const decoded = decodeText(line.bytes);
  if (!decoded.ok)
    return { ok: false, reason: `not UTF-8 at byte ${String(line.start + decoded.invalidAt)}` };
  const marked = line.number === 1 && decoded.text.startsWith(BOM);
  return {
    ok: true,
    text: marked ? decoded.text.slice(1) : decoded.text,
    encoding: decoded.encoding,
    skippedBytes: marked ? BOM_BYTES : 0,
  };
}
