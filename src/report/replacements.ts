import type { Finding, PlacedSpan } from '../result/result.js';
import { commonEnds } from '../text/common-ends.js';
import { LineIndex, type Place } from '../text/offsets.js';
import { diffHunks, type Hunk } from './diff-lines.js';
import { triggers } from './finding-code.js';

/** Replaces a range of a file: 1-based lines and UTF-16 columns, the end exclusive. */
export interface Replacement {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly inserted: string;
}

/**
 * The edits in the file that turn a finding's code into its purified code, each as small as whole characters allow.
 * `null` if they cannot be placed reliably: in a record (its file has the code in encoded form), without a purified code,
 * or when lines and offsets of the finding do not agree.
 */
export function replacements(finding: Finding): Replacement[] | null {
  if (finding.record !== null || !finding.purified) return null;
  const lines = new LineIndex(finding.code);
  const changes = edits(finding.code, finding.purified.code);
  const placeOf = placer(finding, lines, changes);
  if (placeOf === null) return null;
  return changes.map(({ start, end, inserted }) => {
    const [from, to] = [placeOf(start), placeOf(end)];
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      inserted,
    };
  });
}

/** Converts offsets in a finding's code to places in its file; `null` if the triggers' spans disagree about them. */
function placer(
  finding: Finding,
  lines: LineIndex,
  changes: readonly Edit[],
): ((offset: number) => Place) | null {
  const spans = triggers(finding).flatMap((trigger) => trigger.spans);
  const isOnFirstLine = ({ start }: { readonly start: number }): boolean => lines.placeOf(start).line === 1;
  const first = spans.find(isOnFirstLine);
  // without a span on the first line, its column is unknown, and an edit there could not be placed
  if (first === undefined && changes.some(isOnFirstLine)) return null;
  const shift = first === undefined ? 0 : first.startColumn - first.start - 1;
  const placeOf = (offset: number): Place => {
    const { line, column } = lines.placeOf(offset);
    return { line: finding.function.startLine + line - 1, column: line === 1 ? column + shift : column };
  };
  const agrees = ({ start, startLine, startColumn }: PlacedSpan): boolean => {
    const { line, column } = placeOf(start);
    return line === startLine && column === startColumn;
  };
  return shift >= 0 && spans.every(agrees) ? placeOf : null;
}

/** An edit of the code by UTF-16 offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/** The edits that turn one text into another, as small as whole characters allow. */
export function edits(before: string, after: string): Edit[] {
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

/** Lines with their line breaks; joined, they are the code. */
function withBreaks(code: string): string[] {
  return code.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function offsets(lines: readonly string[]): number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}

/** Leaves out common text at both ends, but never half a surrogate pair or half a CRLF. */
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
