import { BOM, decodeUtf8 } from './decode-utf8.js';

/** Text of a file without its byte-order mark, or why it is not text. Offsets of units are offsets in it. */
export function sourceText(bytes: Uint8Array): { ok: true; text: string } | { ok: false; reason: string } {
  if (bytes.length === 0) return { ok: false, reason: 'empty file' };
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { ok: false, reason: `binary: zero byte at byte ${String(zero)}` };
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return { ok: false, reason: `not UTF-8 at byte ${String(decoded.invalidAt)}` };
  return { ok: true, text: decoded.text.startsWith(BOM) ? decoded.text.slice(1) : decoded.text };
}
