import { relaxJson } from './relax-json.js';

/** Longer texts are measured before they are parsed. */
const SMALL = 1_000_000;
/** Values and open brackets in one record: an empty list of two bytes takes about 40 bytes of memory. */
const MAX_VALUES = 5_000_000;
const MAX_NESTING = 100_000;
/** An object with more keys is a dictionary: each of its keys, which no other object has, takes about 500 bytes. */
const WIDE = 1000;
/** Keys beyond the first `WIDE` of each object. Records of data sets have tens of keys. */
const MAX_WIDE_KEYS = 100_000;

/** How the message of the error for a text begins that would take too much memory. */
export const TOO_MANY = 'more than ';

/**
 * The value of a JSON text. `NaN` (as null) and `Infinity`, which Python writes, comments and trailing commas are
 * accepted where JSON has them not.
 * @throws SyntaxError for text that is not JSON, and for values that would take too much memory
 */
export function parseJson(text: string): unknown {
  if (text.length > SMALL) measure(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const relaxed = relaxJson(text);
    if (relaxed === text) throw error;
    return JSON.parse(relaxed);
  }
}

/** Counts the values, the open brackets and the keys of a text. */
function measure(text: string): void {
  let values = 0;
  let depth = 0;
  let deepest = 0;
  let inString = false;
  /** Keys of the open object or list at each depth. */
  const keys: number[] = [0];
  let wide = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x2c) values += 1;
    else if (code === 0x3a) {
      const own = (keys[depth] ?? 0) + 1;
      keys[depth] = own;
      if (own > WIDE) wide += 1;
    } else if (code === 0x5b || code === 0x7b) {
      values += 1;
      depth += 1;
      keys[depth] = 0;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  if (values > MAX_VALUES) throw new SyntaxError(`${TOO_MANY}${String(MAX_VALUES)} values in one record`);
  if (wide > MAX_WIDE_KEYS)
    throw new SyntaxError(
      `${TOO_MANY}${String(MAX_WIDE_KEYS)} keys in objects with more than ${String(WIDE)} each`,
    );
  if (deepest > MAX_NESTING) throw new SyntaxError(`${TOO_MANY}${String(MAX_NESTING)} open brackets`);
}
