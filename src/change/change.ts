import type { Row } from '../data/row.js';
import type { SkippedRow } from '../data/unit.js';

/** Reads data on disk; relative paths count from `cwd`. Called again, it gives the same rows. */
export type ReadFolder = (cwd: string, paths: readonly string[]) => AsyncIterable<Row>;

/** One side of a change: data that can be read several times. */
export interface Side {
  /** Absolute; the paths, and those of the rows, count from here. */
  readonly cwd: string;
  readonly paths: readonly string[];
  /** The data is where the user has it; `false`: it was written to a temporary folder. */
  readonly isOnDisk: boolean;
  rows(): AsyncIterable<Row>;
}

/** Two states of data, or one. */
export interface Change {
  /** `null`: the head is judged as a whole. */
  readonly base: Side | null;
  readonly head: Side;
  /** Data of the head that cannot be read, with the reasons. */
  readonly unread: readonly SkippedRow[];
  /** Deletes the temporary folders. */
  close(): Promise<void>;
}

/** A side that was opened by its maker. */
export interface OpenedSide {
  readonly side: Side;
  /** Data of this side that cannot be read, sorted by path. */
  readonly unread: readonly SkippedRow[];
  /** Deletes its temporary folder, where it has one. */
  close(): Promise<void>;
}

/** A side whose data is in a folder. */
export function sideIn(
  folder: Pick<Side, 'cwd' | 'isOnDisk'>,
  paths: readonly string[],
  read: ReadFolder,
): Side {
  return { ...folder, paths, rows: () => read(folder.cwd, paths) };
}

/** A head without a base: all of its data is judged. */
export function wholeData(opened: OpenedSide): Change {
  const { side, unread } = opened;
  return { base: null, head: side, unread, close: () => opened.close() };
}
