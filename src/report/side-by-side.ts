import type { Finding } from '../result/result.js';
import { codeLines } from '../text/code-lines.js';
import { markedLines, type ExcerptLine } from '../text/excerpt.js';
import { layoutLine } from '../text/layout-line.js';
import { mergeSpans } from '../text/span.js';
import { diffHunks, type Hunk } from './diff-lines.js';
import { triggers } from './finding-code.js';

/** A line of the data next to the line that takes its place; `null`: there is none on that side. */
export interface SideRow {
  readonly old: ExcerptLine | null;
  readonly fresh: ExcerptLine | null;
  readonly changed: boolean;
}

/** Rows of one finding: a purified function may differ in hundreds of lines. */
const MAX_ROWS = 40;

/** Unchanged lines shown around each change and each mark. */
const CONTEXT = 1;

/** Marked lines that do not change: a trigger name may occur in hundreds. */
const MAX_MARKED_LINES = 8;

/**
 * The code of a finding next to its replacement: the lines that change or hold a trigger, with context, safe to print, with
 * marks on the triggers. No rows where there is no replacement; `omitted` is the number of rows left out.
 * @param width columns of a line
 */
export function sideBySide(finding: Finding, width: number): { rows: SideRow[]; omitted: number } {
  if (finding.purified === null) return { rows: [], omitted: 0 };
  const old = codeLines(finding.code);
  const fresh = codeLines(finding.purified.code);
  const hunks = diffHunks(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
  );
  const spans = triggers(finding)
    .filter(({ kind }) => kind !== 'text')
    .flatMap((trigger) => trigger.spans);
  const marked = markedLines(old, mergeSpans(spans));
  const shown = shownLines(hunks, [...marked.keys()]);
  const first = finding.record === null ? finding.function.startLine : 1;
  const line = (
    lines: typeof old,
    index: number,
    marks: Parameters<typeof layoutLine>[1],
  ): ExcerptLine | null => {
    const text = lines[index]?.text;
    return text === undefined ? null : { number: first + index, ...layoutLine(text, marks, width) };
  };
  const pairs = pairUp(hunks, old.length, (index) => shown.has(index));
  return {
    rows: pairs.slice(0, MAX_ROWS).map(([before, after, changed]) => ({
      old: before === null ? null : line(old, before, marked.get(before) ?? []),
      fresh: after === null ? null : line(fresh, after, []),
      changed,
    })),
    omitted: Math.max(0, pairs.length - MAX_ROWS),
  };
}

/** Indices of the old lines to show: around changes, and around marks. */
function shownLines(hunks: readonly Hunk[], marked: readonly number[]): ReadonlySet<number> {
  const shown = new Set<number>();
  const show = (from: number, to: number) => {
    for (let index = Math.max(0, from - CONTEXT); index < to + CONTEXT; index++) shown.add(index);
  };
  for (const { oldStart, oldEnd } of hunks) show(oldStart, oldEnd);
  for (const index of marked.slice(0, MAX_MARKED_LINES)) show(index, index + 1);
  return shown;
}

/** An index of an old line and of the new line next to it, and whether they differ. */
type Pair = readonly [number | null, number | null, boolean];

/** All changed lines, and the unchanged ones that are to be shown, in order. */
function pairUp(hunks: readonly Hunk[], length: number, isShown: (index: number) => boolean): Pair[] {
  const pairs: Pair[] = [];
  let at = 0;
  let shift = 0;
  const same = (to: number) => {
    for (; at < to; at++) if (isShown(at)) pairs.push([at, at + shift, false]);
  };
  for (const { oldStart, oldEnd, newStart, newEnd } of hunks) {
    same(oldStart);
    const rows = Math.max(oldEnd - oldStart, newEnd - newStart);
    for (let row = 0; row < rows; row++) {
      const before = oldStart + row;
      const after = newStart + row;
      pairs.push([before < oldEnd ? before : null, after < newEnd ? after : null, true]);
    }
    at = oldEnd;
    shift = newEnd - oldEnd;
  }
  same(length);
  return pairs;
}
