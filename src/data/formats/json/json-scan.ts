import type { Span } from '../../../text/span.js';

/**
 * The spans, between their quotes, of the strings under `keys` in a text of valid JSON: of one string, or of all elements
 * of a list of strings. The last of several equal keys counts, as for `JSON.parse`.
 * @returns `null` when there is no such value, or it is neither
 */
export function findJsonTexts(raw: string, keys: readonly string[]): Span[] | null {
  let at = skipBlanks(raw, 0);
  for (const key of keys) {
    const value = childValue(raw, at, key);
    if (value === null) return null;
    at = value;
  }
  if (raw[at] === '"') return [stringSpan(raw, at)];
  return raw[at] === '[' ? stringElements(raw, at) : null;
}

/** The strings in a part of a JSON text, keys too, with their quotes. The part begins outside a string. */
export function stringTokens(raw: string): Span[] {
  const spans: Span[] = [];
  for (let start = raw.indexOf('"'); start !== -1; start = raw.indexOf('"', spans.at(-1)?.end ?? 0)) {
    spans.push({ start, end: Math.min(stringEnd(raw, start), raw.length) });
  }
  return spans;
}

function stringSpan(raw: string, at: number): Span {
  return { start: at + 1, end: stringEnd(raw, at) - 1 };
}

function stringElements(raw: string, at: number): Span[] | null {
  const spans: Span[] = [];
  for (const value of elements(raw, at)) {
    if (raw[value] !== '"') return null;
    spans.push(stringSpan(raw, value));
  }
  return spans;
}

/** Offset of the value under a key of the object, or at an index of the array, that begins at `at`. */
function childValue(raw: string, at: number, key: string): number | null {
  if (raw[at] === '{') return memberValue(raw, at, key);
  if (raw[at] !== '[') return null;
  let index = 0;
  for (const value of elements(raw, at)) {
    if (String(index) === key) return value;
    index += 1;
  }
  return null;
}

/** Offsets of the elements of the array that begins at `at`. */
function* elements(raw: string, at: number): Generator<number> {
  let next = skipBlanks(raw, at + 1);
  while (next < raw.length && raw[next] !== ']') {
    yield next;
    next = skipBlanks(raw, valueEnd(raw, next));
    if (raw[next] === ',') next = skipBlanks(raw, next + 1);
    else if (raw[next] !== ']') return;
  }
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
