import type { Row } from '../data/row.js';
/** A commit, and the day on which it was made. */
export interface DatedCommit {
    /** Hex, 40 or 64 digits. */
    readonly id: string;
    /** `2026-11-30`. */
    readonly date: string;
}
/** A line of a file. */
export interface LineOfFile {
    /** As in the rows. */
    readonly path: string;
    /** From 1. */
    readonly line: number;
}
/** For each line, the commit that brought it; `null` where it is not known. */
export type BroughtBy = (lines: readonly LineOfFile[]) => Promise<(DatedCommit | null)[]>;
/**
 * The state of the data some time ago. What came after it is tested by itself: a pattern that a trickle of small changes brings is
 * in too few records of each of them.
 */
export interface Window {
    /** The data as it was then; each call gives the same rows. */
    readonly older: {
        rows(): AsyncIterable<Row>;
    };
    /** The commit of that state. */
    readonly start: DatedCommit;
}
/** A window whose temporary files can be deleted. */
export interface OpenedWindow extends Window {
    close(): Promise<void>;
}
