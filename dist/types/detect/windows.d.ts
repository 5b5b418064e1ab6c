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
/**
 * Cuts code into overlapping windows, each with the head and as much of the body as fits. Together they hold every
 * character. A slice ends at one of `cuts`, if there is one in its second half; else within a statement, at white
 * space, or as a last resort within a token.
 * @param measure tokens that a window takes; grows with the window
 * @param limit tokens that fit
 */
export declare function cutWindows(long: LongCode, measure: (window: Window) => number, limit: number): Window[];
