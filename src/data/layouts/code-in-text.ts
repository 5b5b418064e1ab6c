import { parseJsonOrNull } from '../../text/parse-json.js';
import { ofRecentTexts } from '../../text/recent-texts.js';
import type { Span } from '../../text/span.js';
import { hasCodeLine, isCodeLine } from './code-lines.js';
import { beginsAsCode, beginsAsData, holdsCodeLines, isSingleWord } from './looks-like-code.js';
import { withLineFeeds } from './signs/line-breaks.js';
import { isPatch } from './rest/is-patch.js';
import { hasStrongSign, quotedCode } from './signs/strong-sign.js';

/** A part of a text that is code. */
export interface CodeSpan {
  /** Its place in the text; `null`: the whole text. */
  readonly span: Span | null;
  readonly code: string;
  /** The first word of the fence (` ```python `), in the data's spelling; `null` where there is none. */
  readonly tag: string | null;
}

/** A line that opens or closes a fence (CommonMark 4.5): up to three blanks, then three or more backticks or tildes. */
const FENCE = /^ {0,3}(?:> ?)*(?<marks>`{3,}|~{3,})[ \t]*(?<info>[^\n]*)$/;
/** Lists and chats often indent fences deeper than CommonMark allows; the marks are sign enough. */
const DEEP_FENCE = /^[ \t>]*(?<marks>`{3,}|~{3,})[ \t]*(?<info>[^\n`]*)$/;
const TAG = /^\{?\.?([\w+#.-]{1,32})/;

/**
 * The code in a text of prose and code: what is in fences; without a fence the whole text when it begins as code, else the
 * paragraphs and lines that are code, however late they come. An unclosed fence extends to the end of the text.
 * @param sure the text is code by the meaning of its field: without a fence, the whole is code, whatever it looks like
 */
export function codeInText(text: string, sure = false): readonly CodeSpan[] {
  const places = sure ? placesOfSure(text) : placesOfAny(text);
  return places.map(({ span, tag }) => ({ span, code: text.slice(span?.start ?? 0, span?.end), tag }));
}

/** Where code is, without the code: it is a part of a text that is not kept. */
type Place = Omit<CodeSpan, 'code'>;

const placesOfSure = ofRecentTexts((text) => placesIn(text, true));
const placesOfAny = ofRecentTexts((text) => placesIn(text, false));

function placesIn(text: string, sure: boolean): readonly Place[] {
  return codeInLines(withLineFeeds(text), sure).map(({ span, tag }) => ({ span, tag }));
}

/** The same for a text whose lines all end with LF or CRLF. */
function codeInLines(text: string, sure: boolean): readonly CodeSpan[] {
  const fenced = fencedCode(text);
  if (fenced !== null) {
    // a fence excuses nothing: it may be in a comment of the code that it hides
    const bare = withoutFences(text);
    if (isCode(bare)) return [{ span: null, code: text, tag: null }];
    return [...fenced, ...codeParagraphs(bare)];
  }
  if (text.trim() === '') return [];
  if (sure || isCode(text)) return [{ span: null, code: text, tag: null }];
  return isOther(text) ? [] : codeParagraphs(text);
}

/** Whether a text is code as a whole. */
function isCode(text: string): boolean {
  return beginsAsCode(text) && !isOther(text) && (!beginsAsData(text) || hasCodeLine(text));
}

/** Whether a text is no text of code at all: a word, a patch, JSON. */
function isOther(text: string): boolean {
  return isSingleWord(text.trim()) || isPatch(text) || isJson(text);
}

/** Whether a text is a whole JSON text; its beginning alone says nothing. */
function isJson(text: string): boolean {
  const trimmed = text.trim();
  return /^[{[]/.test(trimmed) && /[}\]]$/.test(trimmed) && parseJsonOrNull(trimmed) !== null;
}

/** The code in fences that is not blank; `null` when the text has no fence. */
export function fencedCode(text: string): readonly CodeSpan[] | null {
  if (!hasMarks(text)) return null;
  const found: CodeSpan[] = [];
  let open: Fence | null = null;
  let any = false;
  for (const line of linesOf(text)) {
    if (open === null) {
      open = openedBy(line);
      any ||= open !== null;
    } else if (closes(line.text, open.marks)) {
      found.push(...spanOf(text, open, line.start));
      open = null;
    }
  }
  if (open !== null) found.push(...spanOf(text, open, text.length));
  return any ? found : null;
}

/** The text with blanks in place of its fences and what is in them; offsets and line breaks stay. */
function withoutFences(text: string): string {
  const lines: string[] = [];
  let open: Fence | null = null;
  for (const line of linesOf(text)) {
    const whole = text.slice(line.start, line.end);
    const opened: Fence | null = open === null ? openedBy(line) : null;
    const isFence = open !== null || opened !== null;
    lines.push(isFence ? blankLine(whole) : whole);
    if (open !== null && closes(line.text, open.marks)) open = null;
    else open ??= opened;
  }
  return lines.join('');
}

/** Blanks in place of a line; its line break stays. */
function blankLine(line: string): string {
  return line.endsWith('\n') ? `${' '.repeat(line.length - 1)}\n` : ' '.repeat(line.length);
}

/** Whether a text has three marks of a fence in a row: most lines have none. */
function hasMarks(text: string): boolean {
  return text.includes('```') || text.includes('~~~');
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Fence {
  readonly marks: string;
  readonly tag: string | null;
  /** Offset of the first character of the code. */
  readonly start: number;
}

function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start <= text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak + 1;
    yield { text: text.slice(start, end).trimEnd(), start, end };
    if (lineBreak === -1) return;
    start = end;
  }
}

function openedBy({ text, end }: Line): Fence | null {
  if (!hasMarks(text)) return null;
  const { marks, info } = (FENCE.exec(text) ?? DEEP_FENCE.exec(text))?.groups ?? {};
  if (marks === undefined || info === undefined) return null;
  if (marks.startsWith('`') && info.includes('`')) return null; // code within a line
  return { marks, tag: TAG.exec(info)?.[1] ?? null, start: end };
}

/** A closing fence has at least as many of the same marks, and nothing after them. */
function closes(line: string, marks: string): boolean {
  if (!line.includes(marks)) return false;
  const text = line.replace(/^[ \t>]+/, '');
  return text.startsWith(marks) && text.replaceAll(marks.charAt(0), '') === '';
}

function spanOf(text: string, { start, tag }: Fence, end: number): CodeSpan[] {
  const code = text.slice(start, end);
  return code.trim() === '' ? [] : [{ span: { start, end }, code, tag }];
}

/**
 * The paragraphs that are code, and in others the lines that are; neighbours are one piece. A single line must be code
 * beyond doubt.
 */
function codeParagraphs(text: string): CodeSpan[] {
  const spans: Span[] = [];
  let joins = false;
  for (const paragraph of paragraphsOf(text)) {
    const code = text.slice(paragraph.start, paragraph.end);
    const isWhole = code.includes('\n') ? holdsCodeLines(code) : isCodeLine(code);
    const last = spans.at(-1);
    if (isWhole && joins && last !== undefined)
      spans[spans.length - 1] = { start: last.start, end: paragraph.end };
    else if (isWhole) spans.push(code.includes('\n') ? paragraph : quotedIn(text, paragraph));
    else if (code.includes('\n') && hasCodeLine(code))
      for (const run of codeRuns(text, paragraph)) spans.push(run);
    joins = isWhole;
  }
  return spans.map((span) => ({ span, code: text.slice(span.start, span.end), tag: null }));
}

/** The runs of lines in a paragraph of prose that are code beyond doubt. */
function codeRuns(text: string, paragraph: Span): Span[] {
  const runs: Span[] = [];
  let joins = false;
  for (const line of linesOf(text.slice(paragraph.start, paragraph.end))) {
    const isRun: boolean = isCodeLine(line.text) || (joins && !/[^\s)}\];,]/.test(line.text));
    const start = paragraph.start + line.start;
    const last = runs.at(-1);
    const end = start + line.text.length;
    if (isRun && joins && last !== undefined) runs[runs.length - 1] = { start: last.start, end };
    else if (isRun) runs.push(quotedIn(text, { start, end }));
    joins = isRun;
  }
  return runs;
}

/** The part of a line of prose that is code between quotes or backticks; the whole line where it has none. */
function quotedIn(text: string, line: Span): Span {
  const code = text.slice(line.start, line.end);
  const quoted = quotedCode(code);
  if (quoted === null || hasStrongSign(withBlanks(code, quoted))) return line;
  return { start: line.start + quoted.start, end: line.start + quoted.end };
}

function withBlanks(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}

/** Runs of lines that are not blank, without the last line break. */
function* paragraphsOf(text: string): Generator<Span> {
  let start = -1;
  let end = -1;
  for (const line of linesOf(text)) {
    const isBlank = line.text.trim() === '';
    if (!isBlank && start < 0) start = line.start;
    if (!isBlank) end = line.start + line.text.length;
    if (isBlank && start >= 0) {
      yield { start, end };
      start = -1;
    }
  }
  if (start >= 0) yield { start, end };
}
