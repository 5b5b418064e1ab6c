import type { DataFiles } from '../../change/data-files.js';
import type { TreeFile } from '../api/git-tree.js';
import type { ChangeSet } from './read-change.js';

/** The files that are read on both sides of a change to judge it. */
export interface FilesRead {
  readonly base: readonly TreeFile[];
  readonly head: readonly TreeFile[];
}

/** The most unchanged files of the base that a probe learns from, and their bytes. */
const CONTEXT = { files: 50, bytes: 100_000_000 } as const;

/**
 * The files of a change to read over the API: changed data, files that are read together with it, and some unchanged data
 * of the base for a probe to learn from.
 */
export function filesOfChange({ files, baseFiles, headFiles }: ChangeSet, data: DataFiles): FilesRead {
  const changed = files.flatMap(({ base, head }) => [base, head]).filter((file) => file !== null);
  const groups = new Set(changed.map(({ path }) => data.groupOf(path)));
  const isRead = (file: TreeFile | null) => file !== null && data.isData(file.path);
  const isInGroup = ({ path }: TreeFile) => {
    const group = data.groupOf(path);
    return group !== null && groups.has(group);
  };
  const side = (own: readonly (TreeFile | null)[], all: ReadonlyMap<string, TreeFile> | null) => {
    const together = [...(all?.values() ?? [])].filter(isInGroup);
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

/** Unchanged records of the base, smallest files first, up to the limits. */
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
