import { codeLines, lineAt, type CodeLine } from './code-lines.js';
import { layoutLine, type ShownLine } from './layout-line.js';
import type { Span } from './span.js';

/** A line of an excerpt; `number` is its 1-based line number. */
export interface ExcerptLine extends ShownLine {
  readonly number: number;
}

/** Marked lines of code, and the lines around them. */
export interface Excerpt {
  /** In order. If numbers are not consecutive, the lines between were left out. */
  readonly lines: readonly ExcerptLine[];
  /** Number of marked lines left out because of `maxLines`. */
  readonly omitted: number;
}

/** How much of the code to show. */
export interface ExcerptOptions {
  /** Number of the code's first line. */
  readonly firstLine: number;
  /** Columns that a line may take. */
  readonly width: number;
  /** Unmarked lines shown before and after marked ones. */
  readonly context: number;
  /** Marked lines shown at most. */
  readonly maxLines: number;
}

/**
 * The lines that contain `spans`, with context, safe to print, and with marks below.
 * @param spans UTF-16 offsets in `code`, ascending, not overlapping
 */
export function excerpt(code: string, spans: readonly Span[], options: ExcerptOptions): Excerpt {
  const lines = codeLines(code);
  const marked = markedLines(lines, spans);
  const kept = [...marked.keys()].slice(0, options.maxLines);
  const shown = [...withContext(kept, lines.length, options.context)].sort((a, b) => a - b);
  return {
    lines: shown.map((index) => ({
      number: options.firstLine + index,
      ...layoutLine(
        lines[index]?.text ?? '',
        kept.includes(index) ? (marked.get(index) ?? []) : [],
        options.width,
      ),
    })),
    omitted: marked.size - kept.length,
  };
}

/**
 * The marked spans of each line, by line index, as offsets in that line; indentation is never marked. A span of blanks alone has its
 * first line, without a mark.
 */
export function markedLines(lines: readonly CodeLine[], spans: readonly Span[]): Map<number, Span[]> {
  const marked = new Map<number, Span[]>();
  for (const span of spans) {
    const first = lineAt(lines, span.start);
    const last = lineAt(lines, Math.max(span.start, span.end - 1));
    let isSeen = false;
    for (let index = first; index <= last; index++) {
      const part = withinLine(lines[index], span);
      if (!part) continue;
      isSeen = true;
      const parts = marked.get(index);
      if (parts) parts.push(part);
      else marked.set(index, [part]);
    }
    if (!isSeen && !marked.has(first)) marked.set(first, []);
  }
  return marked;
}

function withinLine(line: CodeLine | undefined, span: Span): Span | null {
  if (!line) return null;
  const from = Math.max(0, span.start - line.start);
  const text = line.text.slice(from, Math.max(from, span.end - line.start));
  const start = from + text.length - text.trimStart().length;
  const end = from + text.trimEnd().length;
  return start < end ? { start, end } : null;
}

function withContext(kept: readonly number[], count: number, context: number): Set<number> {
  const shown = new Set<number>();
  for (const index of kept) {
    const last = Math.min(count - 1, index + context);
    for (let line = Math.max(0, index - context); line <= last; line++) shown.add(line);
  }
  return shown;
}
