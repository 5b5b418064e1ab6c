import { CodePurifyError } from '../../errors.js';
import type { Span } from '../../text/span.js';
import type { Language } from '../languages/language.js';
import { LANGUAGES } from '../languages/languages.js';
import { tokenAt, tokenize, type Tokens } from '../parsing/tokens.js';
import type { Analysis, CodeElement, LanguageName } from '../analysis.js';
import { isWholeBody } from './whole-body.js';

/** Replaces the code in `span` by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The code with edits applied, byte-exact outside them.
 * @param edits in order of their spans, not overlapping, inside the code
 * @throws CodePurifyError (`internal`) otherwise
 */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text } of edits) {
    if (span.start < at || span.end < span.start || span.end > code.length) {
      throw new CodePurifyError(
        'internal',
        `An edit at ${span.start.toString()}–${span.end.toString()} is out of order or out of the code.`,
        'Sort edits by their start and let none overlap.',
      );
    }
    parts.push(code.slice(at, span.start), text);
    at = span.end;
  }
  parts.push(code.slice(at));
  return parts.join('');
}

/** One edit for each occurrence of an identifier. */
export function renameEdits(element: CodeElement, name: string): Edit[] {
  return element.spans.map((span) => ({ span, text: name }));
}

const BLANK = /[ \t]/u;

/** The blanks at the start of the line that holds `offset`. */
function indentOf(code: string, offset: number): string {
  const lineStart = lineStartOf(code, offset);
  let end = lineStart;
  while (end < code.length && BLANK.test(code.charAt(end))) end++;
  return code.slice(lineStart, end);
}

/** Offset of the start of the line that holds `offset`; LF, CRLF and a lone CR end lines. */
function lineStartOf(code: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/u.test(code.charAt(start - 1))) start--;
  return start;
}

/** The span of a statement, or of its whole lines with their end if nothing else is on them. */
export function wholeLines(code: string, span: Span): Span {
  let start = span.start;
  let end = span.end;
  while (start > 0 && BLANK.test(code.charAt(start - 1))) start--;
  while (end < code.length && BLANK.test(code.charAt(end))) end++;
  const atLineStart = start === 0 || /[\r\n]/u.test(code.charAt(start - 1));
  const lineEnd = /^(?:\r\n|\r|\n)/u.exec(code.slice(end, end + 2))?.[0];
  if (atLineStart && lineEnd !== undefined) return { start, end: end + lineEnd.length };
  return span;
}

/**
 * Removes a statement, with its lines where nothing else is on them. The body of an `if` or a loop without braces becomes
 * an empty statement (`;`, `pass`), so that the next statement does not become the body.
 */
export function removeStatement(analysis: Analysis, element: CodeElement): Edit {
  const { code, language } = analysis;
  const span = element.spans[0] ?? { start: 0, end: 0 };
  const tokens = tokenize(code, LANGUAGES[language]);
  if (isWholeBody(code, tokens, LANGUAGES[language], span)) return emptied(language, span);
  const { joined, blocks } = LANGUAGES[language].layout;
  // where a word ends a block, a `;` may end its header, and may be alone
  const own = joined === undefined || blocks === 'end' ? span : withSemicolon(tokens, span);
  return { span: wholeLines(code, own), text: '' };
}

/** Leaves an empty statement in place of a body's only statement. */
export function emptied(language: LanguageName, span: Span): Edit {
  return { span, text: LANGUAGES[language].layout.empty };
}

/** A statement with the `;` between it and its neighbour on the same line. */
function withSemicolon({ texts, starts, ends }: Tokens, span: Span): Span {
  const first = tokenAt({ starts }, span.start);
  const next = tokenAt({ starts }, span.end);
  if (texts[next] === ';') return { start: span.start, end: starts[next + 1] ?? ends[next] ?? span.end };
  return texts[first - 1] === ';' ? { start: ends[first - 2] ?? span.start, end: span.end } : span;
}

/** The line end of the code: that of its first line, or LF if it has only one line. */
function newlineOf(code: string): string {
  return /\r\n|\r|\n/u.exec(code)?.[0] ?? '\n';
}

/** The indentation of the first statement after `offset`, or one step deeper than the line of `offset`. */
function innerIndent(code: string, offset: number): string {
  const next = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)*(?:\r\n|\r|\n)([ \t]*)(?=[^\s}])/u.exec(code.slice(offset));
  return next?.[1] ?? `${indentOf(code, offset)}    `;
}

/** The same where there are no braces: that of the next token, since comments may have any. */
function bodyIndent(code: string, offset: number, language: Language): string {
  const { starts, texts } = tokenize(code, language);
  const next = tokenAt({ starts }, offset);
  const isEmpty = language.layout.blocks === 'end' && texts[next] === 'end';
  return isEmpty ? `${indentOf(code, offset)}  ` : indentOf(code, starts[next] ?? offset);
}

/**
 * Plants a statement at the start of a body: on its own line, indented like its neighbours; in a unit of one line,
 * directly after the brace. Where a language has no braces and the body is on the line of its header, too.
 * @param bodyStart `Analysis.bodyStart`; if it is -1 the code is returned unchanged
 */
export function insertAfterBodyStart(
  code: string,
  bodyStart: number,
  statement: string,
  language: LanguageName = 'c',
): string {
  if (bodyStart < 0) return code;
  const { blocks, joined = '' } = LANGUAGES[language].layout;
  const isBraced = blocks === 'braces';
  const oneLine = isBraced ? !/[\r\n]/u.test(code) : isBodyOnLine(code, bodyStart, language);
  const indent = isBraced ? innerIndent(code, bodyStart) : bodyIndent(code, bodyStart, LANGUAGES[language]);
  const inLine = ` ${statement}${joined}`;
  const text = oneLine ? inLine : newlineOf(code) + indent + statement;
  return applyEdits(code, [{ span: { start: bodyStart, end: bodyStart }, text }]);
}

/** Whether code follows on the line of `offset`. */
function isBodyOnLine(code: string, offset: number, language: LanguageName): boolean {
  const { starts } = tokenize(code, LANGUAGES[language]);
  const next = starts[tokenAt({ starts }, offset)];
  return next !== undefined && !/[\r\n]/u.test(code.slice(offset, next));
}
