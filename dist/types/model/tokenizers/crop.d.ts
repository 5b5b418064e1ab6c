/** A half-open range of positions in a sequence of token ids. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/**
 * The stretch of at most `room` tokens with `[start, end)` in its middle, moved inwards at the sequence's ends.
 * @param length tokens of the whole sequence
 */
export declare function cropAround({ start, end }: Range, length: number, room: number): Range;
/**
 * The run of consecutive ranges, as many as fit into `room` tokens; the first such run where several are as long.
 * @param ranges ascending, not overlapping
 * @returns indexes `[first, last)` into `ranges`; one range at least, even where it alone does not fit
 */
export declare function densestRun(ranges: readonly Range[], room: number): Range;
/** Groups ascending positions so that each group spans at most `width` tokens. */
export declare function groupNear<T extends {
    readonly position: number;
}>(items: readonly T[], width: number): T[][];
