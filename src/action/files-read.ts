import type { ChangeSet } from '../github/change/read-change.js';
import type { TreeFile } from '../github/api/git-tree.js';
import type { DataFiles } from './data-files.js';

/** The files of both sides of a change that are read when it is judged. */
export interface FilesRead {
  readonly base: readonly TreeFile[];
  readonly head: readonly TreeFile[];
}

/** Files of the base that a probe learns from, besides those that have changed, and their bytes. */
const CONTEXT = { files: 50, bytes: 100_000_000 } as const;

/** What is read where both sides are written out by the API: what has changed, and some of the base besides. */
export function filesOfChange(change: ChangeSet, data: DataFiles): FilesRead {
  return {
    base: [...change.files.flatMap(({ base }) => dataIn(base, data)), ...contextOf(change, data)],
    head: change.files.flatMap(({ head }) => dataIn(head, data)),
  };
}

function dataIn(file: TreeFile | null, { isData }: DataFiles): TreeFile[] {
  return file !== null && isData(file.path) ? [file] : [];
}

/** Unchanged records of the base, the smallest files first, as far as the limits go. */
function contextOf({ files, baseFiles }: ChangeSet, { isRecords }: DataFiles): TreeFile[] {
  const changed = new Set(files.map(({ base }) => base?.path));
  const unchanged = [...(baseFiles?.values() ?? [])].filter(
    ({ path }) => isRecords(path) && !changed.has(path),
  );
  let bytes = 0;
  return unchanged
    .sort((a, b) => (a.bytes ?? 0) - (b.bytes ?? 0))
    .slice(0, CONTEXT.files)
    .filter((file) => {
      bytes += file.bytes ?? 0;
      return bytes <= CONTEXT.bytes;
    });
}
