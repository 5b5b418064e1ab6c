import { gunzipSync, inflateSync } from 'node:zlib';
import { messageOf } from '../../../errors.js';
import { parseJson, TOO_MANY } from '../../formats/json/parse-json.js';
import { unescaped } from './escapes.js';
import type { HiddenText } from './hidden-text.js';
import { isPrintable } from './is-printable.js';

/** Shorter texts hold no statement in base64 or as numbers. */
const LEAST_LENGTH = 12;
/** Characters that the forms do not have. A search for one needs no memory, however long the text is. */
const NOT_BASE64 = /[^A-Za-z0-9+/_\s=-]/;
const NOT_HEXADECIMAL = /[^0-9a-fx\s:]/i;
const DATA_ADDRESS = /^data:[\w/+.;=-]{0,80},/;

/** How Python prints bytes. */
const QUOTED = /^b?(["'])([^"'\\]*)\1$/;
/** Nothing but numbers and what separates them. */
const NUMBERS = /^[\s,;[\](){}-]*\d[\d\s,;[\](){}-]*$/;

/** What a string is written in another form for: JSON, UTF-16, escapes, numbers, base64, hexadecimal; `null` when it is plain text. */
export function hiddenText(text: string): HiddenText | null {
  const json = jsonValue(text);
  if (json !== null) return { form: 'as JSON in a string', value: json.value };
  if (text.includes('\0')) return { form: 'with zero bytes', value: text.replaceAll('\0', '') };
  const trimmed = text.trim();
  if (trimmed.length < LEAST_LENGTH) return null;
  const escaped = unescaped(trimmed);
  if (escaped !== null) return escaped;
  const numbers = NUMBERS.test(trimmed) ? textOfList((trimmed.match(/-?\d+/g) ?? []).map(Number)) : null;
  if (numbers !== null) return { form: 'as numbers', value: numbers };
  const bytes = bytesOf((QUOTED.exec(trimmed)?.[2] ?? trimmed).replace(DATA_ADDRESS, ''));
  const decoded = bytes === null ? null : textOfBytes(bytes);
  return decoded === null ? null : { form: 'in base64 or hexadecimal', value: decoded };
}

function bytesOf(text: string): Buffer | null {
  if (NOT_BASE64.test(text) && NOT_HEXADECIMAL.test(text)) return null;
  const isHexadecimal = !NOT_HEXADECIMAL.test(text);
  return isHexadecimal ? Buffer.from(text.replaceAll(/0x|[\s:]/gi, ''), 'hex') : Buffer.from(text, 'base64');
}

/** The value of a string that is a whole JSON text with strings in it, or `null`. */
function jsonValue(text: string): Pick<HiddenText, 'value'> | null {
  const trimmed = text.trim();
  const last = { '{': '}', '[': ']', '"': '"' }[trimmed.charAt(0)];
  if (last === undefined || !trimmed.endsWith(last) || !trimmed.includes('"')) return null;
  try {
    return { value: parseJson(trimmed) };
  } catch (error) {
    // text that only looks like JSON is looked through as it is
    return messageOf(error).startsWith(TOO_MANY) ? { value: undefined } : null;
  }
}

/** The text in bytes, which may be compressed; `null` when they are none. */
function textOfBytes(given: Buffer): string | null {
  const bytes = decompressed(given);
  const text = bytes.toString('utf8').replaceAll('\0', '');
  return text.length >= LEAST_LENGTH && isPrintable(text) ? text : null;
}

/** Bytes after decompression that are looked at. */
const MOST_BYTES = 16_000_000;

function decompressed(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip && bytes[0] !== 0x78) return bytes;
  try {
    return (isGzip ? gunzipSync : inflateSync)(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    // bytes that only begin so are looked at as they are
    return bytes;
  }
}

/** The text in a list: of numbers that are bytes or characters, or of single characters; `null` for another list. */
export function textOfList(given: readonly unknown[]): string | null {
  const objects = textOfObjects(given);
  if (objects !== null) return objects;
  if (given.length < LEAST_LENGTH) return null;
  const items = given.map((item) => (Array.isArray(item) && item.length === 1 ? (item[0] as unknown) : item));
  if (typeof items[0] === 'string') {
    const isCharacters = items.every((item) => typeof item === 'string' && item.length <= MOST_IN_CHARACTER);
    return isCharacters ? items.join('') : null;
  }
  if (!items.every(isCharacter)) return null;
  if (items.every((item) => item <= MOST_BYTE)) return textOfBytes(Buffer.from(items));
  const text = items.map((item) => String.fromCodePoint(Math.max(0, item))).join('');
  return isPrintable(text) ? text : null;
}

/** Fewer tokens are no statement. */
const LEAST_TOKENS = 4;

/** The tokens in a list of objects or lists that begin with a token each, joined; `null` for another list. */
function textOfObjects(items: readonly unknown[]): string | null {
  if (items.length < LEAST_TOKENS) return null;
  const tokens: string[] = [];
  for (const item of items) {
    if (typeof item !== 'object' || item === null) return null;
    const [token, ...others] = Object.values(item) as readonly unknown[];
    // objects with more keys are descriptions, such as places of changed characters
    if (others.length > 0 && !Array.isArray(item)) return null;
    if (typeof token !== 'string' || /\s/.test(token.trim())) return null;
    tokens.push(token);
  }
  return tokens.join(' ');
}

/** UTF-16 units of one character. */
const MOST_IN_CHARACTER = 2;
const MOST_BYTE = 255;
/** Java writes bytes with a sign. */
const LEAST_BYTE = -128;
const LAST_CHARACTER = 0x10ffff;

function isCharacter(item: unknown): item is number {
  return Number.isInteger(item) && Number(item) >= LEAST_BYTE && Number(item) <= LAST_CHARACTER;
}
