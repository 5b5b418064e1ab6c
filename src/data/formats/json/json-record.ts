import { messageOf } from '../../../errors.js';
import type { TextPiece } from '../../read/text-piece.js';
import { holdsCodeText } from './holds-code-text.js';
import { parseJson } from './parse-json.js';
import type { RawRecord } from '../raw-record.js';

/** The record in a line of JSON; `null` for a blank one. */
export function jsonRecord(piece: Pick<TextPiece, 'number' | 'line' | 'length' | 'text'>): RawRecord | null {
  const { number, line, length: bytes } = piece;
  const decoded = piece.text();
  if (decoded.ok && decoded.text.trim() === '') return null;
  if (!decoded.ok) return { number, line, bytes, ...decoded };
  const parsed = parsedObject(decoded.text);
  return { number, line, bytes, ...parsed, ...(parsed.ok ? { encoding: decoded.encoding } : {}) };
}

/** An object, or why a text is none. */
export type ParsedObject =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly reason: string; readonly isOther?: true };

/** A text that may be training data, without a name. */
export const CODE_OUTSIDE = 'code that is no field of an object: write each record as an object';

/** The object in a text of JSON. */
export function parsedObject(text: string): ParsedObject {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return { ok: false, reason: `not valid JSON: ${messageOf(error)}` };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, value };
  return holdsCodeText(value)
    ? { ok: false, reason: CODE_OUTSIDE }
    : { ok: false, reason: 'not a JSON object', isOther: true };
}
