import { looksLikeCode } from '../../layouts/looks-like-code.js';
import { hasStrongSign } from '../../layouts/signs/strong-sign.js';
import { holdsFunction } from './holds-function.js';

/** Lines of a window, blank ones left out: the length of a short function. */
const WINDOW_LINES = 12;
/** Windows overlap by half, so that a function is in one of them for the most part. */
const STEP_LINES = WINDOW_LINES / 2;
/** Shorter pieces are commands and single statements, which documentation and configuration quote. */
const LEAST_LENGTH = 120;
const LEAST_LINES = 3;
/** So many lines that are code beyond doubt are no quotation, whatever is between them. */
const MANY_LINES = 5;
/** A line with so many ends of statements counts as several. */
const MANY_STATEMENTS = 3;
/** The most UTF-16 units of a line that are tested as one piece; a longer line is cut. */
const MOST_LINE_LENGTH = 2000;

/**
 * Whether some piece of a text looks like code: a paragraph, or a window of lines that slides over the whole text. Code
 * that is short or only quoted in a sentence does not count.
 */
export function holdsCode(text: string): boolean {
  const lines = linesOf(text);
  if (holdsFunction(text) || lines.filter(hasStrongSign).length >= MANY_LINES) return true;
  return paragraphs(lines).some(isCode) || windows(lines.filter(isFull)).some(isCode);
}

/** The lines of a text; long ones in pieces. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .flatMap(inStatements)
    .flatMap(inPieces);
}

/** A long line with several statements in as many lines. */
function inStatements(line: string): string[] {
  if (line.length < LEAST_LENGTH || (line.match(/;/g) ?? []).length < MANY_STATEMENTS) return [line];
  return line.split(/(?<=[;{}])[ \t]+/);
}

const isFull = (line: string) => /\S/.test(line);

/** The fraction of the lines of a piece of code that are statements, or parts of them, in their shape. */
const LEAST_STATEMENTS = 0.5;

/** Brackets alone, which close or open in data too. */
const BRACKETS = /^[ \t]*[()[\]{}]{1,6}[;,)]{0,3}[ \t]*$/;

/**
 * Lines of code, in one of many languages, by a shape that sentences, lists and settings do not have: what ends with a
 * brace or a semicolon, definitions, the heads of blocks, calls and assignments.
 */
const STATEMENT =
  /^[ \t]*(?!["'][^"'\n]{0,200}["'][ \t]*:)(?:(?:pub |export |async |static |public |private |protected ){0,3}(?:def|class|fn|func|function|module|impl|struct|enum|interface|namespace|trait)[ \t]+[\w.$:*&'"~(]+[^.]*$|(?:if|for|while|with|elif|else|try|except|finally|case|switch|catch|foreach|unless|elsif)\b[^\n]{0,300}(?:[:{]|\bdo|\bthen)[ \t]*$|(?:if|unless|while|elsif|when) [\w.!@(]\S*(?: (?:[!=<>]=?|&&|\|\||and|or|in|is|not) .{0,200})?$|(?:return|raise|throw|yield|assert|await|let|const|var|use|using|import|from|require|include|require_relative)\b[ \t]+[\w.$:*{@"'[(!&-][^.]{0,300}$|(?:return|end|else|begin|ensure|pass|break|continue|do)[ \t]*[;{]?[ \t]*$|[\w.$@>\][)('"*&-]{1,120}(?:[ \t]*,[ \t]*[\w.$@]{1,80}){0,5}[ \t]*(?:[-+*/|&.:]?=|<<|\|\|=)[ \t]*\S|[\w.$@>:&!?-]{1,120}\([^\n]*[);{(][ \t]*(?:do[^\n]{0,40})?$|[^\n]{0,300}(?:[;{]|\)[ \t]*=>|->|\|[\w, ]+\||&&|\|\|)[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*)?$)/;

/** What follows an equals sign, or the colon of a list, where it is a sentence. */
const WORDS = /[=:][ \t]*[A-Za-z][a-z]*(?:[ \t][a-z]+){3}/;

function isCode(lines: readonly string[]): boolean {
  const text = lines.join('\n');
  const telling = lines.filter((line) => !BRACKETS.test(line));
  const statements = telling.filter((line) => STATEMENT.test(line) && !WORDS.test(line)).length;
  return (
    text.trim().length >= LEAST_LENGTH &&
    statements >= LEAST_LINES &&
    statements / telling.length >= LEAST_STATEMENTS &&
    looksLikeCode(text)
  );
}

function inPieces(line: string): string[] {
  if (line.length <= MOST_LINE_LENGTH) return [line];
  return Array.from({ length: Math.ceil(line.length / MOST_LINE_LENGTH) }, (_, index) =>
    line.slice(index * MOST_LINE_LENGTH, (index + 1) * MOST_LINE_LENGTH),
  );
}

/** Runs of lines between blank ones. */
export function paragraphs(lines: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (isFull(line)) found.at(-1)?.push(line);
    else if (found.at(-1)?.length !== 0) found.push([]);
  }
  return found;
}

function windows(lines: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil((lines.length - STEP_LINES) / STEP_LINES));
  return Array.from({ length: count }, (_, index) =>
    lines.slice(index * STEP_LINES, index * STEP_LINES + WINDOW_LINES),
  );
}
