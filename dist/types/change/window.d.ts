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
/**
 * Why a window does not begin where the option says. `long-history`: only so many commits are looked through. `shallow-clone`: the
 * history of the clone ends before that. `all-later`: so does the history of the repository. `large-tree`: GitHub does not list all
 * files of that state. `no-answer`: GitHub did not answer.
 */
export type UnreachedReason = 'long-history' | 'shallow-clone' | 'all-later' | 'large-tree' | 'no-answer';
/** The start of a window that was not reached. */
export interface Unreached {
    /** As the option names it: `1000 records`. */
    readonly asked: string;
    readonly reason: UnreachedReason;
}
/** The commit at which a window begins. */
export interface WindowStart {
    /** `null`: there is none, as nothing was merged since, or as it was not reached. */
    readonly start: DatedCommit | null;
    /** Why it is not the one that was asked for; `null`: it is. */
    readonly missed: UnreachedReason | null;
}
/** A window, where there is one, and whether it begins where it was asked to. */
export interface WindowBefore<W extends Window = OpenedWindow> {
    /** `null`: there is none. */
    readonly window: W | null;
    /** `null`: its start was reached, or none was asked for. */
    readonly unreached: Unreached | null;
}
/** No window, and none was asked for. */
export declare const NO_WINDOW: WindowBefore<never>;
/** A window whose temporary files can be deleted. */
export interface OpenedWindow extends Window {
    close(): Promise<void>;
}
