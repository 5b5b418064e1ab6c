import type { Piece, Variant } from '../code/types.js';
import type { Span } from '../text/span.js';

/**
 * The parts of a code that lie in `ranges`, with `masks` hidden.
 * @param ranges in order, not overlapping
 * @param masks in order, not overlapping; a mask that crosses the end of a range is hidden as far as it shows
 * @returns pieces whose texts joined are the ranges' texts joined
 */
export function piecesOf(code: string, ranges: readonly Span[], masks: readonly Span[]): Variant {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, masked: boolean): void => {
    if (start < end) pieces.push({ text: code.slice(start, end), masked });
  };
  for (const range of ranges) {
    let cursor = range.start;
    for (const mask of masks) {
      if (!overlaps(mask, range)) continue;
      const start = Math.max(mask.start, cursor);
      const end = Math.min(mask.end, range.end);
      push(cursor, start, false);
      push(start, end, true);
      cursor = Math.max(cursor, end);
    }
    push(cursor, range.end, false);
  }
  return pieces;
}

/** Spans sorted, and those that share a character joined; spans that only touch stay apart. */
export function unionOf(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = union.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

/** Do two spans share a character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does the first span hold the whole of the second? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
