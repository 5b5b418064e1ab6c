import type { Side } from './change.js';

/** A commit, and the day on which it was made. */
export interface DatedCommit {
  /** Hex, 40 or 64 digits. */
  readonly id: string;
  /** `2026-11-30`. */
  readonly date: string;
}

/** A line of a file of the base, or of the head that is judged as a whole. */
export interface LineOfFile {
  /** As in the rows. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The state of the data some time ago. What came after it is tested by itself: a pattern that a trickle of small changes brings is
 * in too few records of each of them.
 */
export interface Window {
  /** The data as it was then. */
  readonly older: Side;
  /** The commit of that state. */
  readonly start: DatedCommit;
  /** For each line, the later commit that brought it; `null` where it is older, or not known. */
  broughtBy(lines: readonly LineOfFile[]): Promise<(DatedCommit | null)[]>;
}

/** A window whose temporary files can be deleted. */
export interface OpenedWindow extends Window {
  close(): Promise<void>;
}
