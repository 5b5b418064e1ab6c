import { diffArrays } from 'diff';
import { codeLines } from '../text/code-lines.js';
import { layoutLine } from '../text/layout-line.js';
import type { Span } from '../text/span.js';

/** Past this many changed lines we do not search for the shortest diff: its time grows with their square. */
const MAX_EDIT_LENGTH = 2_000;

/** A displayed line of a diff; `number` is its line before the change, `null` for added lines. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly number: number | null;
  readonly text: string;
}

/** Lines of the old code and the new lines that replace them: half-open ranges of 0-based indices. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** How much of a diff to show. */
export interface DiffOptions {
  /** Number of the old code's first line. */
  readonly firstLine: number;
  readonly width: number;
  /** Unchanged lines shown around each change. */
  readonly context: number;
  /** Lines shown at most. */
  readonly maxLines: number;
}

/**
 * The changed lines from `before` to `after` with context, safe to print. Long lines are cropped around the first
 * difference. `omitted` is the number of lines left out because of `maxLines`.
 */
export function diffLines(
  before: string,
  after: string,
  options: DiffOptions,
): { lines: DiffLine[]; omitted: number } {
  const old = codeLines(before).map((line) => line.text);
  const fresh = codeLines(after).map((line) => line.text);
  const lines = diffHunks(old, fresh).flatMap((hunk, index, hunks) => {
    const from = Math.max(hunks[index - 1]?.oldEnd ?? 0, hunk.oldStart - options.context);
    const to = Math.min(hunks[index + 1]?.oldStart ?? old.length, hunk.oldEnd + options.context);
    return [
      ...context(old, Math.max(from, overlap(hunks[index - 1], options.context)), hunk.oldStart, options),
      ...changed(old, fresh, hunk, options),
      ...context(old, hunk.oldEnd, to, options),
    ];
  });
  return { lines: lines.slice(0, options.maxLines), omitted: Math.max(0, lines.length - options.maxLines) };
}

/** Hunks without context, in order. */
export function diffHunks(old: readonly string[], fresh: readonly string[]): Hunk[] {
  const changes = diffArrays([...old], [...fresh], { maxEditLength: MAX_EDIT_LENGTH });
  // Too different to align: one hunk for all.
  if (!changes) return [{ oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: fresh.length }];
  const hunks: Hunk[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const { added, removed, value } of changes) {
    const oldEnd = oldAt + (added ? 0 : value.length);
    const newEnd = newAt + (removed ? 0 : value.length);
    if (added || removed) append(hunks, { oldStart: oldAt, oldEnd, newStart: newAt, newEnd });
    oldAt = oldEnd;
    newAt = newEnd;
  }
  return hunks;
}

/** Adds a hunk, joined to the last one where they touch. */
function append(hunks: Hunk[], hunk: Hunk): void {
  const last = hunks.at(-1);
  if (last?.oldEnd === hunk.oldStart && last.newEnd === hunk.newStart) {
    hunks[hunks.length - 1] = { ...last, oldEnd: hunk.oldEnd, newEnd: hunk.newEnd };
  } else {
    hunks.push(hunk);
  }
}

/** First line that is not yet shown as context of the previous hunk. */
function overlap(before: Hunk | undefined, context: number): number {
  return before ? before.oldEnd + context : 0;
}

function context(old: readonly string[], from: number, to: number, options: DiffOptions): DiffLine[] {
  return old.slice(from, Math.max(from, to)).map((line, index) => ({
    sign: ' ',
    number: options.firstLine + from + index,
    text: layoutLine(line, [], options.width).text,
  }));
}

function changed(
  old: readonly string[],
  fresh: readonly string[],
  hunk: Hunk,
  options: DiffOptions,
): DiffLine[] {
  const { oldStart, oldEnd, newStart, newEnd } = hunk;
  const show = (line: string, other: string | undefined): string =>
    layoutLine(line, difference(line, other), options.width).text;
  const removed = old.slice(oldStart, oldEnd).map((line, index): DiffLine => {
    const text = show(line, fresh[newStart + index]);
    return { sign: '-', number: options.firstLine + oldStart + index, text };
  });
  const added = fresh.slice(newStart, newEnd).map((line, index): DiffLine => {
    const other = oldStart + index < oldEnd ? old[oldStart + index] : undefined;
    return { sign: '+', number: null, text: show(line, other) };
  });
  return [...removed, ...added];
}

/** The first character in which a line differs from its counterpart. */
function difference(line: string, other: string | undefined): Span[] {
  if (other === undefined) return [];
  let start = 0;
  while (start < line.length && line[start] === other[start]) start++;
  return start < line.length ? [{ start, end: start + 1 }] : [];
}
