import type { DataFiles } from '../../change/data-files.js';
import type { TreeFile } from '../api/git-tree.js';
import type { ChangeSet } from './read-change.js';

/** The files of both sides of a change that are read when it is judged. */
export interface FilesRead {
  readonly base: readonly TreeFile[];
  readonly head: readonly TreeFile[];
}

/** Files of the base that a probe learns from, besides those that have changed, and their bytes. */
const CONTEXT = { files: 50, bytes: 100_000_000 } as const;

/**
 * What is read of a change by the API: data that has changed, the files that are read together with it, and some of the
 * base for a probe to learn from.
 */
export function filesOfChange({ files, baseFiles, headFiles }: ChangeSet, data: DataFiles): FilesRead {
  const changed = files.flatMap(({ base, head }) => [base, head]).filter((file) => file !== null);
  const groups = new Set(changed.map(({ path }) => data.groupOf(path)));
  const isRead = (file: TreeFile | null) => file !== null && data.isData(file.path);
  const isWith = ({ path }: TreeFile) => {
    const group = data.groupOf(path);
    return group !== null && groups.has(group);
  };
  const side = (own: readonly (TreeFile | null)[], all: ReadonlyMap<string, TreeFile> | null) => {
    const together = [...(all?.values() ?? [])].filter(isWith);
    return new Map([...own, ...together].filter(isRead).map((file) => [file?.path ?? '', file]));
  };
  const base = side(
    files.map((file) => file.base),
    baseFiles,
  );
  const head = side(
    files.map((file) => file.head),
    headFiles,
  );
  const known = [...base.values()].filter((file) => file !== null);
  return {
    base: [...known, ...contextOf(baseFiles, new Set(base.keys()), data)],
    head: [...head.values()].filter((file) => file !== null),
  };
}

/** Unchanged records of the base, the smallest files first, as far as the limits go. */
function contextOf(
  baseFiles: ChangeSet['baseFiles'],
  read: ReadonlySet<string>,
  { isRecords }: DataFiles,
): TreeFile[] {
  const unchanged = [...(baseFiles?.values() ?? [])].filter(({ path }) => isRecords(path) && !read.has(path));
  let bytes = 0;
  return unchanged
    .sort((a, b) => (a.bytes ?? 0) - (b.bytes ?? 0))
    .slice(0, CONTEXT.files)
    .filter((file) => {
      bytes += file.bytes ?? 0;
      return bytes <= CONTEXT.bytes;
    });
}
