import { decodeUtf8 } from './decode-utf8.js';
import { decodeWindows1252, encodeWindows1252 } from './windows-1252.js';

/** Encodings of a piece of a file. Each is one byte or more for a character, and has the line ends of ASCII. */
export type TextEncoding = 'utf-8' | 'windows-1252';

/** Decoded text, or the offset of the first byte that is in no encoding. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly invalidAt: number };

/**
 * Decodes a record or a source file: UTF-8, or, where it is not, Windows-1252 (and so Latin-1), if all of its bytes are
 * characters there. A byte-order mark stays in the text.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return { ...decoded, encoding: 'utf-8' };
  const text = decodeWindows1252(bytes);
  return text === null ? decoded : { ok: true, text, encoding: 'windows-1252' };
}

/** The field of a unit that names an encoding other than UTF-8. */
export function encodingOf(encoding?: TextEncoding): { readonly encoding?: 'windows-1252' } {
  return encoding === 'windows-1252' ? { encoding } : {};
}

/** The bytes of a text; `null` when it has characters that the encoding does not have. */
export function encodeText(text: string, encoding: TextEncoding): Buffer | null {
  return encoding === 'utf-8' ? Buffer.from(text) : encodeWindows1252(text);
}
