/** A half-open range of positions in a sequence of token ids. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/**
 * The window of at most `room` tokens with `[start, end)` in its middle, moved inwards at the ends of the sequence.
 * @param length tokens of the whole sequence
 */
export declare function cropAround({ start, end }: Range, length: number, room: number): Range;
/**
 * The largest run of consecutive ranges that fits into `room` tokens; the first one if several have the same length.
 * @param ranges ascending, not overlapping
 * @returns indexes `[first, last)` into `ranges`; at least one range, even if it does not fit
 */
export declare function densestRun(ranges: readonly Range[], room: number): Range;
/** Groups ascending positions so that each group spans at most `width` tokens. */
export declare function groupNear<T extends {
    readonly position: number;
}>(items: readonly T[], width: number): T[][];
