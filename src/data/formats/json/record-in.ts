import { decodeText, type TextEncoding } from '../../read/decode-text.js';
import { parsedObject, type ParsedObject } from './json-record.js';
import { lineOfPointer } from './line-of-pointer.js';

/** What is read from the bytes of one record. */
export type ReadRecord = ParsedObject & {
  readonly start?: number;
  readonly encoding?: TextEncoding;
  readonly lineOf?: (pointer: string) => number;
};

/**
 * Reads a record that is one JSON value.
 * @param start offset of its first byte in the file
 * @param line  1-based line of the file where it begins
 */
export function recordIn(bytes: Buffer, start: number, line: number): ReadRecord {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, reason: `not UTF-8 at byte ${String(start + decoded.invalidAt)}` };
  const { text, encoding } = decoded;
  const parsed = parsedObject(text);
  if (!parsed.ok) return parsed;
  return text.includes('\n')
    ? { ...parsed, start, encoding, lineOf: (pointer) => line + lineOfPointer(text, pointer) - 1 }
    : { ...parsed, start, encoding };
}
