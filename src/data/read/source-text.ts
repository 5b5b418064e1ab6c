import { decodeText, type TextEncoding } from './decode-text.js';
import { BOM } from './decode-utf8.js';

/** Text of a source file without its byte-order mark, or why it is not text. */
export type SourceText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly reason: string };

/** Decodes a source file. Offsets of units are offsets in its text. */
export function sourceText(bytes: Buffer): SourceText {
  if (bytes.length === 0) return { ok: false, reason: 'empty file' };
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { ok: false, reason: `binary: zero byte at byte ${String(zero)}` };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, reason: `not UTF-8 at byte ${String(decoded.invalidAt)}` };
  const { text, encoding } = decoded;
  return { ok: true, text: text.startsWith(BOM) ? text.slice(1) : text, encoding };
}
