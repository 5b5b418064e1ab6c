import { relaxJson } from './relax-json.js';

/** Longer texts are measured before they are parsed. */
const SMALL = 1_000_000;
/** Values and open brackets in one record: an empty list of two bytes takes about 40 bytes of memory. */
const MAX_VALUES = 5_000_000;
const MAX_NESTING = 100_000;

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

/** Counts the values and the open brackets of a text. */
function measure(text: string): void {
  let values = 0;
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x2c) values += 1;
    else if (code === 0x5b || code === 0x7b) {
      values += 1;
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  if (values > MAX_VALUES) throw new SyntaxError(`${TOO_MANY}${String(MAX_VALUES)} values in one record`);
  if (deepest > MAX_NESTING) throw new SyntaxError(`${TOO_MANY}${String(MAX_NESTING)} open brackets`);
}
