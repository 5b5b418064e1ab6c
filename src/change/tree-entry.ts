import type { SkippedRow } from '../data/unit.js';
import type { DataFiles } from './data-files.js';

/** An entry of a commit's tree, from git or from GitHub. */
export type TreeEntry = FileEntry | UnreadEntry;

/** A plain file. */
export interface FileEntry {
  readonly kind: 'file';
  readonly name: string;
  readonly blob: string;
  readonly bytes: number;
}

/** An entry that is not read, and the reason. A submodule is a folder whose content is not part of the commit. */
export interface UnreadEntry {
  readonly kind: 'unread';
  readonly name: string;
  readonly isFolder: boolean;
  readonly reason: string;
}

/** Mode of a submodule. */
const SUBMODULE = '160000';

/** Why an entry of a mode is not read. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['120000', 'a symbolic link of the commit: not followed'],
  [SUBMODULE, 'a submodule: its content is not part of the commit'],
]);

/** Makes an entry, by the mode that git gives it. The reader of a file checks whether it is text. */
export function treeEntry(name: string, mode: string, blob: string, bytes: number): TreeEntry {
  const reason = REASONS.get(mode);
  if (reason === undefined) return { kind: 'file', name, blob, bytes };
  return { kind: 'unread', name, isFolder: mode === SUBMODULE, reason };
}

/** Whether an entry is data, or may hold data. */
export function isDataEntry(entry: TreeEntry, { isData, isChosen }: DataFiles): boolean {
  return entry.kind === 'unread' && entry.isFolder ? isChosen(entry.name) : isData(entry.name);
}

/** Rows of entries that are not read. They are sorted by path, so that git and GitHub give the same order. */
export function unreadRows(entries: readonly UnreadEntry[]): SkippedRow[] {
  return entries
    .map(({ name, reason }) => ({ path: name, record: null, reason }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
