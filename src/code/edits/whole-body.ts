import type { Span } from '../../text/span.js';
import type { Language } from '../languages/language.js';
import { matchBrackets } from '../parsing/brackets.js';
import { tokenAt, type Tokens } from '../parsing/tokens.js';

/**
 * Whether a statement is all of a body, so that it cannot be removed without a trace: the body of an `if`, `else`, loop
 * or label without braces, or (Python) the only statement of a block.
 */
export function isWholeBody(code: string, tokens: Tokens, language: Language, span: Span): boolean {
  const { bodyMarks, blocks, heads } = language.layout;
  const first = tokenAt(tokens, span.start);
  const before = tokens.texts[first - 1] ?? '';
  if (!bodyMarks.has(before)) return false;
  if (blocks === 'indentation') return isLastInBlock(code, tokens, span);
  return before !== ')' || heads === null || followsHead(tokens, first - 1, heads);
}

/** Whether the bracket that closes at token `close` opens after a word such as `if`. */
function followsHead(tokens: Tokens, close: number, heads: ReadonlySet<string>): boolean {
  const opener = matchBrackets(tokens)[close] ?? -1;
  return heads.has(tokens.texts[opener - 1] ?? '');
}

/** Whether the code after the first statement of a block is indented less than the statement, or there is none. */
function isLastInBlock(code: string, tokens: Tokens, { start, end }: Span): boolean {
  const next = tokenAt(tokens, end);
  const nextStart = tokens.starts[next];
  if (nextStart === undefined) return true;
  if (tokens.texts[next] === ';') {
    const later = tokens.starts[next + 1];
    return later === undefined || /[\r\n]/u.test(code.slice(nextStart, later))
      ? isLastInBlock(
          code,
          { ...tokens, texts: [], starts: later === undefined ? [] : [later] },
          { start, end },
        )
      : false;
  }
  const line = lineStart(code, start);
  if (/\S/u.test(code.slice(line, start))) return true;
  return columnOf(code, nextStart) < start - line;
}

/** Offset of the start of the line that holds `offset`. */
function lineStart(code: string, offset: number): number {
  return Math.max(code.lastIndexOf('\n', offset - 1), code.lastIndexOf('\r', offset - 1)) + 1;
}

/** Number of characters before `offset` on its line. */
function columnOf(code: string, offset: number): number {
  return offset - lineStart(code, offset);
}
