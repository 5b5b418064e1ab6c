import type { NotDataRow, SkippedRow } from '../data/unit.js';
import type { DataFiles } from './data-files.js';
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
/** Makes an entry, by the mode that git gives it. The reader of a file checks whether it is text. */
export declare function treeEntry(name: string, mode: string, blob: string, bytes: number): TreeEntry;
/** A link on disk, as it would be in a commit. */
export declare function linkEntry(name: string, blob: string, bytes: number): UnreadEntry;
/**
 * Whether an entry is data, or may hold data: a submodule, a file that cannot be read, whatever its name is, and a link that
 * leads out of the paths that are judged. The content at the end of another link is judged at its own path.
 * @param target where a link leads, as it is written; `null` if that is not known
 */
export declare function isDataEntry(entry: TreeEntry, data: DataFiles, target: string | null): boolean;
/**
 * An entry that is not a plain file, as a side of a change lists it; none outside of the paths that are judged. A link that
 * is no data is listed as such.
 * @param target where a link leads, as it is written; `null` if that is not known
 */
export declare function listedEntry(entry: UnreadEntry, data: DataFiles, target: string | null): UnreadEntry[];
/** Whether `isDataEntry` depends on the target of this entry. */
export declare function needsTarget(entry: TreeEntry, { isData, isChosen }: DataFiles): entry is UnreadEntry;
/** Rows of entries that are not read. They are sorted by path, so that all makers of a change give the same order. */
export declare function unreadRows(entries: readonly UnreadEntry[]): SkippedRow[];
/** Rows of entries that hold no data, sorted in the same way. */
export declare function notDataRows(entries: readonly UnreadEntry[]): NotDataRow[];
