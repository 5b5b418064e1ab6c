/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
