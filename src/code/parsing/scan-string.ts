import { openerOf, type StringRow } from '../languages/lexis.js';

/** How a part of a string ended: closed (or unclosed), at a hole with code, or before one name. */
export interface StringPart {
  /** Offset after the part, with its closing text or the opening of its hole. */
  readonly end: number;
  readonly ends: 'closed' | 'hole' | 'name';
  /** Brackets of the string's own kind that are open at the end of the part. */
  readonly depth?: number;
}

const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const NAME_FIRST = /[\p{ID_Start}_]/u;

/** Whether the line at `at` begins with blanks and then the word `close`: the end of a heredoc. Returns its end, or -1. */
function closingLine(code: string, at: number, close: string): number {
  let start = at;
  while (code.charAt(start) === ' ' || code.charAt(start) === '\t') start++;
  const end = start + close.length;
  return code.startsWith(close, start) && !/[\p{ID_Continue}]/u.test(code.charAt(end)) ? end : -1;
}

/**
 * Reads a string from `from`, which is inside it, to its end or its next hole. Takes time linear in the characters that
 * it passes.
 * @param close closing text of this string
 * @param open brackets of the string's own kind that are open before
 */
export function scanString(code: string, from: number, row: StringRow, close: string, open = 0): StringPart {
  const first = close.charCodeAt(0);
  const opener = row.nests === true ? openerOf(close) : '';
  let at = from;
  let depth = open;
  if (row.closesLine === true && code.charCodeAt(at - 1) === LINE_FEED) {
    const end = closingLine(code, at, close);
    if (end >= 0) return { end, ends: 'closed' };
  }
  while (at < code.length) {
    const char = code.charCodeAt(at);
    if (row.escapes && char === BACKSLASH) {
      if (at + 1 === code.length) return { end: at, ends: 'closed' };
      const hidesLineEnd = row.closesLine !== true || code.charCodeAt(at + 1) !== LINE_FEED;
      at += code.startsWith('\r\n', at + 1) ? 3 : hidesLineEnd ? 2 : 1;
    } else if (row.closesLine === true) {
      const end = char === LINE_FEED ? closingLine(code, at + 1, close) : -1;
      if (end >= 0) return { end, ends: 'closed' };
      const hole = holeAt(code, at, row);
      if (hole.ends !== 'closed') return hole;
      at = hole.end;
    } else if (opener !== '' && code.startsWith(opener, at)) {
      depth++;
      at++;
    } else if (depth > 0 && char === first) {
      depth--;
      at++;
    } else if (char === first && code.startsWith(close, at)) {
      at += close.length;
      if (row.doubled !== true || !code.startsWith(close, at))
        return { end: endOfFlags(code, at, row), ends: 'closed' };
      at += close.length;
    } else if (!row.lines && (char === LINE_FEED || char === CARRIAGE_RETURN)) {
      return { end: at, ends: 'closed' };
    } else {
      const hole = holeAt(code, at, row);
      if (hole.ends !== 'closed') return { ...hole, depth };
      at = hole.end;
    }
  }
  return { end: code.length, ends: 'closed' };
}

/** The offset after the flags of a literal that closes at `end`. */
function endOfFlags(code: string, end: number, row: StringRow): number {
  if (row.flags !== true) return end;
  let at = end;
  while (/[a-z]/u.test(code.charAt(at))) at++;
  return at;
}

/** The hole that opens at `at`, or (`closed`) the offset after the characters there that open none. */
function holeAt(code: string, at: number, { holes, noHole, nameMark }: StringRow): StringPart {
  if (noHole !== undefined && code.startsWith(noHole, at)) return { end: at + noHole.length, ends: 'closed' };
  const hole = holes?.find((open) => code.startsWith(open, at));
  if (hole !== undefined) return { end: at + hole.length, ends: 'hole' };
  if (nameMark !== undefined && code.startsWith(nameMark, at) && NAME_FIRST.test(code.charAt(at + 1)))
    return { end: at + 1, ends: 'name' };
  return { end: at + 1, ends: 'closed' };
}

/** End of the regular expression literal that opens with the `/` at `from`; an unclosed one ends with its line. */
export function endOfSlashPattern(code: string, from: number): number {
  let inClass = false;
  let at = from + 1;
  for (; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === '\n' || char === '\r') return at;
    if (char === '\\') at++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) break;
  }
  at = Math.min(at + 1, code.length);
  while (/[a-z]/u.test(code.charAt(at))) at++;
  return at;
}

/** End of a block comment that opens at `from` and may hold others; an unclosed one extends to the end. */
export function endOfNestedComment(code: string, from: number): number {
  const marks = /\/\*|\*\//gu;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(code); mark !== null; mark = marks.exec(code)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return code.length;
}
