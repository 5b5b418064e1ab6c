import type { Finding } from '../../result/result.js';
import { triggers } from '../../report/finding-code.js';
import { withinRanges, type LineRange } from './shown-lines.js';
import type { HeadFile } from './head-file.js';
import type { Suggestion } from './suggestion.js';

/** The place of a finding's comment. */
export type Anchor =
  /** On lines of the diff, on its right side. */
  | { readonly kind: 'line'; readonly range: LineRange }
  /** On the file: the diff has it, but does not show these lines. */
  | { readonly kind: 'file' }
  /** In the summary: the diff does not have the file. */
  | { readonly kind: 'summary' };

/** A comment on more lines would hide the code below it, so it is put on the last lines. */
const MAX_LINES = 20;

/**
 * The place of a finding's comment: the lines that its suggestion replaces, else the first occurrence of a trigger that
 * the diff shows, else the file, else the summary.
 * @param file `undefined` if the pull request's diff does not have the file
 */
export function anchorFinding(finding: Finding, file: HeadFile | undefined, suggestion: Suggestion): Anchor {
  if (file === undefined) return { kind: 'summary' };
  if (suggestion.kind === 'button') return { kind: 'line', range: suggestion.range };
  const spans = triggers(finding).flatMap((trigger) => trigger.spans);
  const ranges = spans.map((span) => file.spanLines(finding, span));
  const whole = ranges.find(({ start, end }) => withinRanges(file.ranges, start, end));
  const part = whole ?? ranges.map((range) => shownPart(range, file.ranges)).find((range) => range !== null);
  return part ? { kind: 'line', range: lastLines(part) } : { kind: 'file' };
}

/** The part of a range that one hunk shows. */
function shownPart({ start, end }: LineRange, ranges: readonly LineRange[]): LineRange | null {
  const hunk = ranges.find((range) => range.start <= end && start <= range.end);
  return hunk ? { start: Math.max(start, hunk.start), end: Math.min(end, hunk.end) } : null;
}

function lastLines({ start, end }: LineRange): LineRange {
  return { start: Math.max(start, end - MAX_LINES + 1), end };
}
