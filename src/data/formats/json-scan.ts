import type { Span } from '../../text/span.js';

/**
 * The span of the string value under `keys` in a line of valid JSON, between its quotes. The last of several equal keys
 * counts, as for `JSON.parse`.
 * @returns `null` when there is no such value, or it is not a string
 */
export function findJsonString(raw: string, keys: readonly string[]): Span | null {
  let at = skipBlanks(raw, 0);
  for (const key of keys) {
    const value = raw[at] === '{' ? memberValue(raw, at, key) : null;
    if (value === null) return null;
    at = value;
  }
  return raw[at] === '"' ? { start: at + 1, end: stringEnd(raw, at) - 1 } : null;
}

/** Offset of the value of the last member of that name in the object that begins at `at`. */
function memberValue(raw: string, at: number, key: string): number | null {
  let found: number | null = null;
  let next = skipBlanks(raw, at + 1);
  while (raw[next] === '"') {
    const nameEnd = stringEnd(raw, next);
    const name: unknown = JSON.parse(raw.slice(next, nameEnd));
    const value = skipBlanks(raw, skipBlanks(raw, nameEnd) + 1);
    if (name === key) found = value;
    next = skipBlanks(raw, valueEnd(raw, value));
    if (raw[next] === ',') next = skipBlanks(raw, next + 1);
  }
  return found;
}

/** End of the value that begins at `at`. Counts brackets instead of recursing, so that depth is no problem. */
function valueEnd(raw: string, at: number): number {
  let depth = 0;
  let next = at;
  while (next < raw.length) {
    const character = raw.charAt(next);
    if (character === '"') next = stringEnd(raw, next);
    else if (depth === 0 && ',]} \t\r\n'.includes(character)) return next;
    else {
      if (character === '{' || character === '[') depth += 1;
      if (character === '}' || character === ']') depth -= 1;
      next += 1;
    }
    if (depth === 0 && '"]}'.includes(raw.charAt(next - 1))) return next;
  }
  return next;
}

/** Offset after the closing quote of the string that begins at `at`. */
function stringEnd(raw: string, at: number): number {
  let next = at + 1;
  while (next < raw.length && raw[next] !== '"') next += raw[next] === '\\' ? 2 : 1;
  return next + 1;
}

function skipBlanks(raw: string, at: number): number {
  let next = at;
  while (next < raw.length && ' \t\r\n'.includes(raw.charAt(next))) next += 1;
  return next;
}
