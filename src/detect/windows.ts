import { bisect } from '../sorted.js';
import type { Span } from '../text/span.js';

/** Code to be cut into windows. */
export interface LongCode {
  readonly code: string;
  /** End of the function's head, up to its `{`. Every window begins with the head; 0 if there is none. */
  readonly headEnd: number;
  /** Offsets that are good places to cut: starts of statements and lines, in any order. */
  readonly cuts: readonly number[];
}

/** The spans of the code in a window: the head and a slice, or only a slice; in order, not overlapping. */
export type Window = readonly Span[];

/** Fraction of a window's tokens that the head may take; the rest of a longer head is treated as body. */
const HEAD_FRACTION = 0.25;

/** Fraction of a slice that the next one repeats, so that code at a cut is complete in one of them. */
const OVERLAP_FRACTION = 0.25;

/**
 * Cuts code into overlapping windows, each with the head and as much of the body as fits. Together they hold every
 * character. A slice ends at one of `cuts`, if there is one in its second half; else within a statement, at white
 * space, or as a last resort within a token.
 * @param measure tokens that a window takes; grows with the window
 * @param limit tokens that fit
 */
export function cutWindows(long: LongCode, measure: (window: Window) => number, limit: number): Window[] {
  const whole = { start: 0, end: long.code.length };
  if (measure([whole]) <= limit) return [[whole]];
  const head = headOf(long, measure, limit);
  const fits = (slice: Span): boolean => measure(head.end === 0 ? [slice] : [head, slice]) <= limit;
  const cuts = [...new Set(long.cuts)].sort((a, b) => a - b);
  return slicesOf(long.code, head.end, cuts, fits).map((slice) => (head.end === 0 ? [slice] : [head, slice]));
}

function headOf({ code, headEnd }: LongCode, measure: (window: Window) => number, limit: number): Span {
  const budget = measure([]) + (limit - measure([])) * HEAD_FRACTION;
  const fits = (end: number): boolean => measure([{ start: 0, end }]) <= budget;
  const widest = fits(headEnd) ? headEnd : bisect(0, headEnd + 1, fits);
  return { start: 0, end: widest === headEnd ? headEnd : whole(code, atWhiteSpace(code, 0, widest)) };
}

function slicesOf(
  code: string,
  from: number,
  cuts: readonly number[],
  fits: (slice: Span) => boolean,
): Span[] {
  const slices: Span[] = [];
  let start = from;
  for (;;) {
    const end = endOf(code, start, cuts, fits);
    slices.push({ start, end });
    if (end >= code.length) return slices;
    start = nextStart(code, { start, end }, cuts);
  }
}

/** The last good end for a slice that begins at `start`. It is always beyond `start`, so that slicing ends. */
function endOf(code: string, start: number, cuts: readonly number[], fits: (slice: Span) => boolean): number {
  const widest = widestFrom(start, code.length, (end) => fits({ start, end }));
  if (widest >= code.length) return code.length;
  const middle = start + (widest - start) / 2;
  const cut = cuts.findLast((offset) => offset <= widest && offset > middle);
  return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, widest)), start + 1);
}

/** The start of the next slice: a quarter of this one back, or a little more for a good cut, but after this start. */
function nextStart(code: string, { start, end }: Span, cuts: readonly number[]): number {
  const middle = start + (end - start) / 2;
  const wanted = Math.floor(end - (end - start) * OVERLAP_FRACTION);
  const cut = cuts.findLast((offset) => offset <= wanted && offset > middle);
  return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, wanted)), start + 1);
}

/** First step in the search for a window's end, in UTF-16 units: about as much as the smallest models read. */
const FIRST_STRIDE = 256;

/**
 * The largest end that fits. It starts with small steps, so that no more than about two windows of code are measured.
 */
function widestFrom(start: number, most: number, fits: (end: number) => boolean): number {
  let [good, stride] = [start, FIRST_STRIDE];
  while (good < most && fits(Math.min(start + stride, most))) {
    good = Math.min(start + stride, most);
    stride *= 2;
  }
  return good === most ? most : bisect(good, Math.min(start + stride, most), fits);
}

/** The end of the last white space after `from` and up to `to`, or `to` if there is none. */
function atWhiteSpace(code: string, from: number, to: number): number {
  for (let end = to; end > from; end -= 1) {
    if (/\s/u.test(code.charAt(end - 1))) return end;
  }
  return to;
}

/** The offset, or one less if it would split a surrogate pair. */
function whole(code: string, offset: number): number {
  const splits =
    /[\uDC00-\uDFFF]/.test(code.charAt(offset)) && /[\uD800-\uDBFF]/.test(code.charAt(offset - 1));
  return splits ? offset - 1 : offset;
}
