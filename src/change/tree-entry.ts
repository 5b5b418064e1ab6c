import type { SkippedRow } from '../data/unit.js';
import type { DataFiles } from './data-files.js';

/** Something in a commit's tree, whether git or GitHub lists it. */
export type TreeEntry = FileEntry | UnreadEntry;

/** A plain file. */
export interface FileEntry {
  readonly kind: 'file';
  readonly name: string;
  readonly blob: string;
  readonly bytes: number;
}

/** What is not read, and why; a submodule is a folder, whose content is not part of the commit. */
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
  [SUBMODULE, 'a submodule: what it holds is not part of the commit'],
]);

/** An entry by the mode that git gives it. Whether a file is text is for its reader to find out. */
export function treeEntry(name: string, mode: string, blob: string, bytes: number): TreeEntry {
  const reason = REASONS.get(mode);
  if (reason === undefined) return { kind: 'file', name, blob, bytes };
  return { kind: 'unread', name, isFolder: mode === SUBMODULE, reason };
}

/** Whether an entry is data, or may hold data. */
export function isOfData(entry: TreeEntry, { isData, isChosen }: DataFiles): boolean {
  return entry.kind === 'unread' && entry.isFolder ? isChosen(entry.name) : isData(entry.name);
}

/** Rows of entries that are not read, sorted by path, so that git and GitHub list them in one order. */
export function unreadRows(entries: readonly UnreadEntry[]): SkippedRow[] {
  return entries
    .map(({ name, reason }) => ({ path: name, record: null, reason }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
