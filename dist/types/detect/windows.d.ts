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
/**
 * Cuts a code into overlapping windows, each the head and as much of the body as fits. Together they hold
 * every character. A slice ends at one of `cuts`, if one lies in its second half; else within a statement, at
 * white space, or within a token as the last resort.
 * @param measure tokens that a window takes; grows with the window
 * @param limit tokens that fit
 */
export declare function cutWindows(long: LongCode, measure: (window: Window) => number, limit: number): Window[];
