import type { Finding, PlacedSpan } from '../result/result.js';
import { codeLines, lineAt, type CodeLine } from '../text/code-lines.js';
import { commonEnds } from '../text/common-ends.js';
import { diffHunks, type Hunk } from './diff-lines.js';

/** Text that gives way to other text: 1-based lines and UTF-16 columns in the file, the end exclusive. */
export interface Replacement {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly inserted: string;
}

/**
 * The edits in the file that turn a finding's code into its purified code, each as small as whole
 * characters allow. Null where they cannot be placed for certain: in a record, whose file holds the
 * code encoded; without a purified code; or when lines and offsets of the finding do not agree.
 */
export function replacements(finding: Finding): Replacement[] | null {
  if (finding.record !== null || !finding.purified) return null;
  const old = codeLines(finding.code);
  const firstColumn = columnOfCode(finding, old);
  if (firstColumn === null) return null;
  return edits(finding.code, finding.purified.code).map(({ start, end, inserted }) => {
    const from = place(old, start, finding.function.startLine, firstColumn);
    const to = place(old, end, finding.function.startLine, firstColumn);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      inserted,
    };
  });
}

/** Column (1-based) of the code's first character, read off the triggers' spans; null if they disagree. */
function columnOfCode(finding: Finding, lines: readonly CodeLine[]): number | null {
  const spans = [finding.trigger, ...finding.more].flatMap((trigger) => trigger.spans);
  const first = spans.find((span) => lineAt(lines, span.start) === 0);
  const column = first ? first.startColumn - first.start : 1;
  const agrees = (span: PlacedSpan): boolean => {
    const { line, column: at } = place(lines, span.start, finding.function.startLine, column);
    return line === span.startLine && at === span.startColumn;
  };
  // Without a span on the first line its column is unknown, and an edit there could not be placed.
  const placeable = first !== undefined || !editsFirstLine(finding, lines);
  return column >= 1 && placeable && spans.every(agrees) ? column : null;
}

function editsFirstLine(finding: Finding, lines: readonly CodeLine[]): boolean {
  const starts = edits(finding.code, finding.purified?.code ?? finding.code).map(({ start }) => start);
  return starts.some((start) => lineAt(lines, start) === 0);
}

function place(
  lines: readonly CodeLine[],
  offset: number,
  startLine: number,
  firstColumn: number,
): { line: number; column: number } {
  const index = lineAt(lines, offset);
  const column = offset - (lines[index]?.start ?? 0) + (index === 0 ? firstColumn : 1);
  return { line: startLine + index, column };
}

/** A change of the code by offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

function edits(before: string, after: string): Edit[] {
  const old = withBreaks(before);
  const fresh = withBreaks(after);
  const oldStarts = offsets(old);
  const newStarts = offsets(fresh);
  return diffHunks(old, fresh).map((hunk: Hunk) => {
    const start = oldStarts[hunk.oldStart] ?? before.length;
    const end = oldStarts[hunk.oldEnd] ?? before.length;
    const inserted = after.slice(
      newStarts[hunk.newStart] ?? after.length,
      newStarts[hunk.newEnd] ?? after.length,
    );
    return narrow(before, { start, end, inserted });
  });
}

/** Lines with their line breaks, so that joined they give the code. */
function withBreaks(code: string): string[] {
  return code.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function offsets(lines: readonly string[]): number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}

/** Leaves out what both sides begin or end with, but never half a surrogate pair or half a CRLF. */
function narrow(code: string, { start, end, inserted }: Edit): Edit {
  const { prefix, suffix } = commonEnds(code.slice(start, end), inserted, isWithin);
  return {
    start: start + prefix,
    end: end - suffix,
    inserted: inserted.slice(prefix, inserted.length - suffix),
  };
}

function isWithin(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return pair === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair);
}
