import { messageOf } from '../../../errors.js';
import { parseJson, TOO_MANY } from '../../formats/json/parse-json.js';
import { isPrintable } from './is-printable.js';

/** A text that is written in another form. */
export interface HiddenText {
  /** The form, as reasons name it. */
  readonly form: string;
  /** `undefined` when it is too large to be read. */
  readonly value: unknown;
}

/** Shorter texts hold no statement in base64 or as numbers. */
const LEAST_LENGTH = 12;
/** Characters that the forms do not have. A search for one needs no memory, however long the text is. */
const NOT_BASE64 = /[^A-Za-z0-9+/_\s=-]/;
const NOT_HEXADECIMAL = /[^0-9a-fx\s:]/i;
const DATA_ADDRESS = /^data:[\w/+.;=-]{0,80},/;

/** What a string is written in another form for: JSON, UTF-16, base64, hexadecimal; `null` when it is plain text. */
export function hiddenText(text: string): HiddenText | null {
  const json = jsonValue(text);
  if (json !== null) return { form: 'as JSON in a string', value: json.value };
  if (text.includes('\0')) return { form: 'with zero bytes', value: text.replaceAll('\0', '') };
  const trimmed = text.trim();
  if (trimmed.length < LEAST_LENGTH) return null;
  const bytes = bytesOf(trimmed.replace(DATA_ADDRESS, ''));
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

/** The text in bytes; `null` when they are none. */
export function textOfBytes(bytes: Buffer): string | null {
  const text = bytes.toString('utf8').replaceAll('\0', '');
  return text.length >= LEAST_LENGTH && isPrintable(text) ? text : null;
}

/** The text in a list: of numbers that are bytes or characters, or of single characters; `null` for another list. */
export function textOfList(items: readonly unknown[]): string | null {
  if (items.length < LEAST_LENGTH) return null;
  if (typeof items[0] === 'string') {
    const isCharacters = items.every((item) => typeof item === 'string' && item.length <= MOST_IN_CHARACTER);
    return isCharacters ? items.join('') : null;
  }
  if (!items.every(isCharacter)) return null;
  if (items.every((item) => item <= MOST_BYTE)) return textOfBytes(Buffer.from(items));
  const text = items.map((item) => String.fromCodePoint(Math.max(0, item))).join('');
  return isPrintable(text) ? text : null;
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
