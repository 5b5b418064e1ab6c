import { parseJson } from './json/parse-json.js';

/** Bytes at the start of a file that are enough to recognise its format. */
export const PEEKED_BYTES = 4096;

/** Why a file is skipped whose format neither its name nor its content shows. */
export const UNKNOWN_FORMAT =
  'the name shows neither a language nor a data format: give --data-format, or --language for source code, or leave it out with --exclude';

/** Whether the text begins with `{` and then a key: a record does, and no C or Java. */
export function looksLikeRecords(start: Buffer): boolean {
  return /^\uFEFF?\s*\{\s*["}]/.test(start.toString('utf8'));
}

/** Whether the text begins with an array of JSON. */
export function looksLikeArray(start: Buffer): boolean {
  return /^\uFEFF?\s*\[/.test(start.toString('utf8'));
}

/** Whether the text begins with an object that extends over several lines. */
export function looksPrettyPrinted(start: Buffer): boolean {
  return /^\uFEFF?\s*\{[ \t\r]*\n\s*"/.test(start.toString('utf8'));
}

/** Whether the text begins with an object, and lines end with a carriage return alone, which JSON has only between values. */
export function hasOldLineEnds(start: Buffer): boolean {
  return looksLikeRecords(start) && /\r(?![\n\r])[^]/.test(start.toString('latin1'));
}

/** Whether the first line is an object by itself, and another object follows it, or nothing. */
export function isJsonInLines(start: Buffer): boolean {
  if (!looksLikeRecords(start)) return false;
  const [first = '', ...rest] = start
    .toString('utf8')
    .replace(/^\uFEFF?\s*/, '')
    .split('\n');
  return isObject(first) && /^\s*(?:\{|$)/.test(rest.join('\n'));
}

function isObject(text: string): boolean {
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
