import type { Row } from '../data/row.js';
import type { SkippedRow } from '../data/unit.js';

/** Reads data on disk; paths are relative to `cwd`. Each call gives the same rows. */
export type ReadFolder = (cwd: string, paths: readonly string[]) => AsyncIterable<Row>;

/** One side of a change: data that can be read several times. */
export interface Side {
  /** Absolute; `paths` and the paths of the rows are relative to it. */
  readonly cwd: string;
  readonly paths: readonly string[];
  /** The data is the user's own files; `false`: it was written to a temporary folder. */
  readonly isOnDisk: boolean;
  rows(): AsyncIterable<Row>;
}

/** Two states of data, or one state that is judged as a whole. */
export interface Change {
  /** `null`: the head is judged as a whole. */
  readonly base: Side | null;
  readonly head: Side;
  /** Data of the head that cannot be read, with the reasons. */
  readonly unread: readonly SkippedRow[];
  /** Deletes the temporary folders. */
  close(): Promise<void>;
}

/** An opened side. */
export interface OpenedSide {
  readonly side: Side;
  /** Data of this side that cannot be read, sorted by path. */
  readonly unread: readonly SkippedRow[];
  /** Deletes its temporary folder, if it has one. */
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
