import { bisect } from '../sorted.js';

/** One line of code: its text without the line break, and the UTF-16 offset where it starts. */
export interface CodeLine {
  readonly text: string;
  readonly start: number;
}

/** The lines of code, split at LF, CRLF and a lone CR. At least one; a line break at the end adds an empty line. */
export function codeLines(code: string): CodeLine[] {
  const lines: CodeLine[] = [];
  let start = 0;
  for (const { index, 0: ending } of code.matchAll(/\r\n?|\n/g)) {
    lines.push({ text: code.slice(start, index), start });
    start = index + ending.length;
  }
  return [...lines, { text: code.slice(start), start }];
}

/** Index of the line that holds an offset; offsets outside belong to the first or the last line. */
export function lineAt(lines: readonly CodeLine[], offset: number): number {
  return bisect(0, lines.length, (index) => (lines[index]?.start ?? 0) <= offset);
}
