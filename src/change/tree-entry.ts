import { posix } from 'node:path';
import { LINK_NOT_FOLLOWED, LINK_WITHIN } from '../data/read/walk-folder.js';
import type { NotDataRow, SkippedRow } from '../data/unit.js';
import type { DataFiles } from './data-files.js';
import { unwritableReason } from './folders/tree-name.js';

/** An entry of a commit's tree, from git or from GitHub, or a link on disk. */
export type TreeEntry = FileEntry | UnreadEntry;

/** A plain file. */
export interface FileEntry {
  readonly kind: 'file';
  readonly name: string;
  readonly blob: string;
  readonly bytes: number;
}

/** An entry that is not read, and the reason. */
export interface UnreadEntry {
  readonly kind: 'unread';
  /** A submodule is a folder whose content is not part of the commit. */
  readonly type: 'link' | 'submodule' | 'file';
  readonly name: string;
  readonly reason: string;
  /** Object name of its content: of the path that a link leads to, of a submodule's commit. */
  readonly blob: string;
  /** Length of that content; not known for a submodule. */
  readonly bytes: number;
  /** A link within the judged paths whose name is that of no data: it counts as no data. */
  readonly isWithin?: true;
}

/** Why an entry is not read. */
type Unread = Pick<UnreadEntry, 'kind' | 'type' | 'reason'>;

const LINK: Unread = { kind: 'unread', type: 'link', reason: LINK_NOT_FOLLOWED };
const SUBMODULE: Unread = {
  ...{ kind: 'unread', type: 'submodule' },
  reason: 'a submodule: its content is not part of the commit',
};

/** Stands for the mode of several files that GitHub's answers give one name, because their names are not UTF-8. */
export const SEVERAL_MODE = 'several';

/** Entries that are not read, by their mode. */
const UNREAD: ReadonlyMap<string, Unread> = new Map([
  [
    SEVERAL_MODE,
    { kind: 'unread', type: 'file', reason: 'several files have this name, which is not UTF-8' },
  ],
  ['120000', LINK],
  ['160000', SUBMODULE],
]);

/** The most bytes of a path: PATH_MAX of Linux. A link to a longer one leads nowhere. */
const MOST_TARGET_BYTES = 4096;

/** Makes an entry, by the mode that git gives it. The reader of a file checks whether it is text. */
export function treeEntry(name: string, mode: string, blob: string, bytes: number): TreeEntry {
  const unread = UNREAD.get(mode) ?? unwritable(name);
  if (unread === null) return { kind: 'file', name, blob, bytes };
  return { ...unread, name, blob, bytes };
}

function unwritable(name: string): Unread | null {
  const reason = unwritableReason(name);
  return reason === null ? null : { kind: 'unread', type: 'file', reason };
}

/** A link on disk, as it would be in a commit. */
export function linkEntry(name: string, blob: string, bytes: number): UnreadEntry {
  return { ...LINK, name, blob, bytes };
}

/**
 * Whether an entry is data, or may hold data: a submodule, a file that cannot be read, whatever its name is, and a link that
 * leads out of the paths that are judged. The content at the end of another link is judged at its own path.
 * @param target where a link leads, as it is written; `null` if that is not known
 */
export function isDataEntry(entry: TreeEntry, data: DataFiles, target: string | null): boolean {
  if (data.isData(entry.name)) return true;
  if (entry.kind === 'file' || !data.isChosen(entry.name)) return false;
  return entry.type !== 'link' || target === null || !leadsToChosen(entry.name, target, data);
}

/**
 * An entry that is not a plain file, as a side of a change lists it; none outside of the paths that are judged. A link that
 * is no data is listed as such.
 * @param target where a link leads, as it is written; `null` if that is not known
 */
export function listedEntry(entry: UnreadEntry, data: DataFiles, target: string | null): UnreadEntry[] {
  if (isDataEntry(entry, data, target)) return [entry];
  return data.isChosen(entry.name) ? [{ ...entry, isWithin: true }] : [];
}

/** Whether `isDataEntry` depends on the target of this entry. */
export function needsTarget(entry: TreeEntry, { isData, isChosen }: DataFiles): entry is UnreadEntry {
  const isShortLink = entry.kind === 'unread' && entry.type === 'link' && entry.bytes <= MOST_TARGET_BYTES;
  return isShortLink && isChosen(entry.name) && !isData(entry.name);
}

function leadsToChosen(name: string, target: string, { isChosen }: DataFiles): boolean {
  const path = posix.join(posix.dirname(name), target).replace(/^\.?\/?$|\/$/, '');
  const isOutside = posix.isAbsolute(target) || path === '..' || path.startsWith('../');
  return !isOutside && isChosen(path);
}

/** Rows of entries that are not read. They are sorted by path, so that all makers of a change give the same order. */
export function unreadRows(entries: readonly UnreadEntry[]): SkippedRow[] {
  return entries
    .filter(({ isWithin }) => isWithin !== true)
    .map(({ name, reason }) => ({ path: name, record: null, reason }))
    .sort(byPath);
}

/** Rows of entries that hold no data, sorted in the same way. */
export function notDataRows(entries: readonly UnreadEntry[]): NotDataRow[] {
  return entries
    .filter(({ isWithin }) => isWithin === true)
    .map(({ name }) => ({ path: name, record: null, rule: LINK_WITHIN }))
    .sort(byPath);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
