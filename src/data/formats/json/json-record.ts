import { messageOf } from '../../../errors.js';
import { quoteName } from '../../layouts/describe-layout.js';
import type { TextPiece } from '../../read/text-piece.js';
import { codeOutsideRecords } from './beside-records.js';
import { parseJson } from './parse-json.js';
import type { RawRecord } from '../raw-record.js';
import { repeatedKey } from './repeated-key.js';

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

const NO_OBJECT = 'not a JSON object';

/** A carriage return alone between two objects. */
const OLD_LINE_END = /\}[ \t]*\r[ \t\r]*\{/;
const SEVERAL =
  'several records on one line, with a carriage return alone between them: end each with a line feed';

function repetition(key: string): string {
  return `key ${quoteName(key)} occurs twice with different values, and readers differ in which one they take: keep one`;
}

/** The object in a text of JSON. */
export function parsedObject(text: string): ParsedObject {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return { ok: false, reason: OLD_LINE_END.test(text) ? SEVERAL : `not valid JSON: ${messageOf(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const reason = codeOutsideRecords(value);
    return reason === null ? { ok: false, reason: NO_OBJECT, isOther: true } : { ok: false, reason };
  }
  const repeated = repeatedKey(text, value);
  return repeated === null ? { ok: true, value } : { ok: false, reason: repetition(repeated) };
}
