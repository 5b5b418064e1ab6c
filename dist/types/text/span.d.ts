/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Whether two spans have a character in common. */
export declare function overlaps(a: Span, b: Span): boolean;
/** Whether the first span contains the second. */
export declare function contains(outer: Span, inner: Span): boolean;
/** Spans in order; those that overlap or touch become one. */
export declare function mergeSpans(spans: readonly Span[]): Span[];
