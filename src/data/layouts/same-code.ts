import type { Span } from '../../text/span.js';
import { commentsIn } from './signs/comments-in.js';

/**
 * Whether a second text has nothing that the first does not have: the same characters in the same order from its beginning,
 * blanks aside, and whole comments of the first left out. A dataset often holds its code twice: as text, as tokens, without
 * comments, or its signature alone. A second text that is *not* the same is code of its own; so a field that looks like a
 * copy cannot hide anything.
 */
export function hasSameCode(full: string, copy: string): boolean {
  if (full === copy) return true;
  if (marksIn(copy) !== marksIn(copy.replace(BLANKS, ''))) return false;
  if (LINE_COMMENT.test(copy)) return inLines(full) === inLines(copy);
  const comments = COMMENT_MARK.test(full) ? (commentsIn(full)?.comments ?? []) : [];
  if (matchesFrom(full, 0, copy, comments)) return true;
  const leading = LEADING_WORDS.exec(full)?.[0].length ?? 0;
  return leading > 0 && !/^\s*\w/.test(copy) && matchesFrom(full, leading, copy, comments);
}

/** Marks after which the end of a line decides what is code and what is not. */
const LINE_COMMENT = /\/\/|#|--/;

/** Without one of these a text has no comment. */
const COMMENT_MARK = /\/[*/]|#|"""|'''/;

/** Marks that a blank between their characters turns into operators, and code in a comment into code. */
const MARKS = /\/\*|\*\/|\/\/|"""|'''|--/g;

function marksIn(text: string): number {
  return text.match(MARKS)?.length ?? 0;
}

/** What `isBlank` accepts. */
const BLANKS = /[^\P{Cc}\u007F-\u009F]|[ \u00A0\uFEFF]/gu;

/** The characters of each line that are not blank, without empty lines. */
function inLines(text: string): string {
  const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.replace(BLANKS, ''));
  return lines.filter((line) => line !== '').join('\n');
}

/** Words before the parameters, which datasets of method names leave out of the tokens. They can open no comment or string. */
const LEADING_WORDS = /^[\s\w]*/;

function matchesFrom(full: string, from: number, copy: string, comments: readonly Span[]): boolean {
  let at = from;
  let next = 0;
  for (const character of nonBlanks(copy)) {
    for (; at < full.length; at += 1) {
      while ((comments[next]?.start ?? Infinity) < at) next += 1;
      const comment = comments[next];
      if (full.charAt(at) === character) break;
      // `at` is before the next character in turn
      if (comment?.start === at) at = comment.end - 1;
      else if (!isBlank(full.charAt(at))) return false;
    }
    if (at >= full.length) return false;
    at += 1;
  }
  return true;
}

function* nonBlanks(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!isBlank(character)) yield character;
  }
}

function isBlank(character: string): boolean {
  return character <= ' ' || character === '\u00A0' || character === '\uFEFF';
}
