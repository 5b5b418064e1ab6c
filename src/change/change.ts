import type { LinkMode } from '../data/read/walk-folder.js';
import type { Row } from '../data/row.js';
import type { NotDataRow, SkippedRow } from '../data/unit.js';
import { type BroughtBy, NO_WINDOW, type Window, type WindowBefore } from './window.js';
import { notDataRows, unreadRows, type UnreadEntry } from './tree-entry.js';

/** Reads data on disk; paths are relative to `cwd`. Each call gives the same rows. */
export type ReadFolder = (
  cwd: string,
  paths: readonly string[],
  links: LinkMode,
  /** Absolute paths that are read whatever `.gitignore` says, and the folders above them. */
  tracked?: ReadonlySet<string>,
) => AsyncIterable<Row>;

/** One side of a change: data that can be read several times. */
export interface Side {
  /** Absolute; `paths` and the paths of the rows are relative to it. */
  readonly cwd: string;
  readonly paths: readonly string[];
  /** The data is the user's own files; `false`: it was written to a temporary folder. */
  readonly isOnDisk: boolean;
  rows(): AsyncIterable<Row>;
  /** Who brought its lines; absent where there is no history. */
  readonly broughtBy?: BroughtBy;
}

/** Files that a change does not change. Paths are those of the rows of the head. */
export interface Unchanged {
  /** Whether both sides have the same content at a path. */
  file(path: string): Promise<boolean>;
  /** Whether that is so for all other files that are read together with a file. */
  companions(path: string): Promise<boolean>;
}

/** Two states of data, or one state that is judged as a whole. */
export interface Change extends WindowBefore<Window> {
  /** `null`: the head is judged as a whole. */
  readonly base: Side | null;
  readonly head: Side;
  /** The window of time before the base, or at the end of a head that is judged as a whole; `null`: there is none. */
  readonly window: Window | null;
  /** Data of the head that cannot be read, with the reasons. */
  readonly unread: readonly SkippedRow[];
  /** Entries of the head that are no files and hold no data, with the rule. */
  readonly notData?: readonly NotDataRow[];
  readonly unchanged: Unchanged;
  /** Deletes the temporary folders. */
  close(): Promise<void>;
}

/** An opened side. */
export interface OpenedSide {
  readonly side: Side;
  /** Entries of this side that are not read. Names are relative to the side's `cwd`. */
  readonly unread: readonly UnreadEntry[];
  /** Object names in git of files that were not written, by their names relative to the side's `cwd`. */
  readonly others?: ReadonlyMap<string, string>;
  /** How links below its `cwd` are read. */
  readonly links: LinkMode;
  /** Absolute paths that are read whatever `.gitignore` says, and the folders above them. */
  readonly tracked?: ReadonlySet<string>;
  /** Deletes its temporary folder, if it has one. */
  close(): Promise<void>;
}

/** A side whose data is in a folder. */
export function sideIn(
  folder: Pick<Side, 'cwd' | 'isOnDisk' | 'broughtBy'>,
  paths: readonly string[],
  read: ReadFolder,
  links: LinkMode,
  tracked?: ReadonlySet<string>,
): Side {
  return { ...folder, paths, rows: () => read(folder.cwd, paths, links, tracked) };
}

/** A head without a base: all of its data is judged. */
export function wholeData(opened: Omit<OpenedSide, 'links'>, before: WindowBefore = NO_WINDOW): Change {
  const { window, unreached } = before;
  const { side, unread } = opened;
  const rows = { unread: unreadRows(unread), notData: notDataRows(unread) };
  const close = async () => {
    await window?.close();
    await opened.close();
  };
  return { base: null, head: side, window, unreached, ...rows, unchanged: NONE, close };
}

const NONE: Unchanged = { file: () => Promise.resolve(false), companions: () => Promise.resolve(false) };
