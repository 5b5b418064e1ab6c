import { bisect } from '../sorted.js';
import type { Span } from '../text/span.js';

/** A code that is to be cut into windows. */
export interface LongCode {
  readonly code: string;
  /** End of what every window begins with: the function's head, up to its `{`; 0 for none. */
  readonly headEnd: number;
  /** Offsets where a cut does least harm, statements' and lines' beginnings, in any order. */
  readonly cuts: readonly number[];
}

/** What a window holds of the code: the head and a slice, or the slice alone; in order, not overlapping. */
export type Window = readonly Span[];

/** Share of a window's tokens that the head may take; the rest of a longer head is judged as body. */
const HEAD_SHARE = 0.25;

/** Share of a slice that the next one repeats, so that what straddles a cut is whole in one of them. */
const OVERLAP_SHARE = 0.25;

/**
 * Cuts a code into overlapping windows, each the head and as much of the body as fits. Together they hold
 * every character. A slice ends at one of `cuts`, if one lies in its second half; else within a statement, at
 * white space, or within a token as the last resort.
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
  const budget = measure([]) + (limit - measure([])) * HEAD_SHARE;
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

/** The furthest good end of a slice that begins at `start`: always beyond it, so that slicing ends. */
function endOf(code: string, start: number, cuts: readonly number[], fits: (slice: Span) => boolean): number {
  const widest = widestFrom(start, code.length, (end) => fits({ start, end }));
  if (widest >= code.length) return code.length;
  const middle = start + (widest - start) / 2;
  const cut = cuts.findLast((offset) => offset <= widest && offset > middle);
  return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, widest)), start + 1);
}

/** Where the next slice begins: a quarter of this one back, or a little more to a good place; further on. */
function nextStart(code: string, { start, end }: Span, cuts: readonly number[]): number {
  const middle = start + (end - start) / 2;
  const wanted = Math.floor(end - (end - start) * OVERLAP_SHARE);
  const cut = cuts.findLast((offset) => offset <= wanted && offset > middle);
  return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, wanted)), start + 1);
}

/** Where the search for a window's end begins: about as much as the smallest models read. */
const FIRST_STRIDE = 256;

/** The largest end that fits; strides first, so that no more than about two windows are ever measured. */
function widestFrom(start: number, most: number, fits: (end: number) => boolean): number {
  let [good, stride] = [start, FIRST_STRIDE];
  while (good < most && fits(Math.min(start + stride, most))) {
    good = Math.min(start + stride, most);
    stride *= 2;
  }
  return good === most ? most : bisect(good, Math.min(start + stride, most), fits);
}

/** The end of the last white space after `from` and up to `to`, or `to` where there is none. */
function atWhiteSpace(code: string, from: number, to: number): number {
  for (let end = to; end > from; end -= 1) {
    if (/\s/u.test(code.charAt(end - 1))) return end;
  }
  return to;
}

/** One further back where an offset would split a surrogate pair. */
function whole(code: string, offset: number): number {
  const splits =
    /[\uDC00-\uDFFF]/.test(code.charAt(offset)) && /[\uD800-\uDBFF]/.test(code.charAt(offset - 1));
  return splits ? offset - 1 : offset;
}
