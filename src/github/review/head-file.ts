import type { Finding, PlacedSpan } from '../../result/result.js';
import { countUpTo } from '../../sorted.js';
import { LineIndex } from '../../text/offsets.js';
import type { LineRange } from './shown-lines.js';

/** The place of a finding's code in its file, in UTF-16 offsets. */
export interface CodePlace {
  readonly start: number;
  readonly end: number;
}

/**
 * A file of the head in which something was found. Its lines are GitHub's, which end at LF only; for findings a lone CR
 * ends a line too.
 */
export class HeadFile {
  /** Without byte-order mark; `null` if the file could not be read. */
  readonly text: string | null;
  /** Whether a byte-order mark was left out before the first line. */
  readonly hasMark: boolean;
  #lines: LineIndex | undefined;
  #starts: number[] | undefined;

  constructor(
    readonly path: string,
    text: string | null,
    /** Lines that the diff shows, one range per hunk (`ShownLines.rightLines`). */
    readonly ranges: readonly LineRange[],
    /** Lines directly below deleted lines (`ShownLines.deletions`). */
    readonly deletions: readonly number[],
  ) {
    this.hasMark = text?.startsWith('\uFEFF') === true;
    this.text = text === null ? null : text.replace(/^\uFEFF/, '');
  }

  /** The place of a finding's code, or of a record's whole line; `null` if the file does not have it there. */
  codePlace(finding: Finding): CodePlace | null {
    if (this.text === null) return null;
    if (finding.record !== null) return this.#linePlace(finding.function.startLine);
    const span = finding.trigger.spans[0];
    const place = span
      ? { line: span.startLine, column: span.startColumn }
      : { line: finding.function.startLine, column: 1 };
    const start = this.#index().offsetOf(place) - (span?.start ?? 0);
    const end = start + finding.code.length;
    return start >= 0 && this.text.startsWith(finding.code, start) ? { start, end } : null;
  }

  /** The lines of a trigger's span; for a record, its line. */
  spanLines(finding: Finding, span: PlacedSpan): LineRange {
    const { startLine } = finding.function;
    if (finding.record !== null) return { start: startLine, end: startLine };
    const place = this.codePlace(finding);
    if (place === null) return { start: span.startLine, end: Math.max(span.startLine, span.endLine) };
    const first = this.lineOf(place.start + span.start);
    return {
      start: first,
      end: Math.max(first, this.lineOf(place.start + Math.max(span.start, span.end - 1))),
    };
  }

  /** The line that holds an offset. */
  lineOf(offset: number): number {
    return Math.max(1, countUpTo(this.#lineStarts(), offset));
  }

  /** Offset at which a line starts; for a line past the last one, the length of the text. */
  lineStart(line: number): number {
    return this.#lineStarts()[line - 1] ?? (this.text ?? '').length;
  }

  #linePlace(line: number): CodePlace | null {
    const text = this.text ?? '';
    if (line < 1 || line > this.#lineStarts().length) return null;
    const start = this.lineStart(line);
    const content = text.slice(start, this.lineStart(line + 1)).replace(/\r?\n$/, '');
    return { start, end: start + content.length };
  }

  #index(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text ?? ''));
  }

  #lineStarts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    for (const { index } of (this.text ?? '').matchAll(/\n/g)) starts.push(index + 1);
    return (this.#starts = starts);
  }
}
