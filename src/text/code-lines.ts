/** One line of code: its text without the line break, and the UTF-16 offset where it starts. */
export interface CodeLine {
  readonly text: string;
  readonly start: number;
}

/** The lines of code, split at `\n` and `\r\n`; at least one. A break at the very end adds an empty line. */
export function codeLines(code: string): CodeLine[] {
  const lines: CodeLine[] = [];
  let start = 0;
  for (const part of code.split('\n')) {
    lines.push({ text: part.endsWith('\r') ? part.slice(0, -1) : part, start });
    start += part.length + 1;
  }
  return lines;
}

/** Index of the line that holds an offset; offsets outside belong to the first or the last line. */
export function lineAt(lines: readonly CodeLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
