import type { CodeElement } from '../code/analysis.js';

/** A half-open range of UTF-16 offsets, as elements have them. */
export type Span = CodeElement['spans'][number];

/** Do two spans share a character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does the first span hold the whole of the second? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
