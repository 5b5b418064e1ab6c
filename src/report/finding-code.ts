import type { Finding, Trigger } from '../result/result.js';
import { excerpt, type Excerpt } from '../text/excerpt.js';
import { LineIndex } from '../text/offsets.js';
import { mergeSpans } from '../text/span.js';
import { diffLines, type DiffLine } from './diff-lines.js';

/** Marked lines of one excerpt: a trigger name may stand in hundreds. */
const MAX_MARKED_LINES = 8;

/** Lines of one diff: a purified function may differ in hundreds. */
const MAX_DIFF_LINES = 40;

const CONTEXT = 1;

/** The lines of a finding's code where its triggers stand, numbered as `firstLine` says. */
export function findingExcerpt(finding: Finding, width: number): Excerpt {
  const spans = mergeSpans(triggers(finding).flatMap((trigger) => trigger.spans));
  const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_MARKED_LINES };
  return excerpt(finding.code, spans, options);
}

/** The change from a finding's code to its purified code; no lines where there is none. */
export function findingDiff(finding: Finding, width: number): { lines: DiffLine[]; omitted: number } {
  if (!finding.purified) return { lines: [], omitted: 0 };
  const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_DIFF_LINES };
  return diffLines(finding.code, finding.purified.code, options);
}

/** All located triggers, strongest first. */
export function triggers(finding: Finding): Trigger[] {
  return [finding.trigger, ...finding.more];
}

/**
 * Where a finding is, as `path:line:column`; for a record `path:line` of the record and, in words, the line
 * and column within its code. Not escaped.
 */
export function findingPlace(finding: Finding): { place: string; within: string | null } {
  const span = finding.trigger.spans[0];
  if (finding.record === null) {
    const line = span?.startLine ?? finding.function.startLine;
    return { place: `${finding.path}:${String(line)}:${String(span?.startColumn ?? 1)}`, within: null };
  }
  const { line, column } = new LineIndex(finding.code).placeOf(span?.start ?? 0);
  const within = `line ${String(line)}, column ${String(column)} of the record's code`;
  return { place: `${finding.path}:${String(finding.record)}`, within };
}

/** Number of the first line of a finding's code: its line in the file; in a record, 1. */
function firstLine(finding: Finding): number {
  return finding.record === null ? finding.function.startLine : 1;
}
