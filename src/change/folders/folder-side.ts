import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { sideIn, type OpenedSide, type ReadFolder } from '../change.js';
import { outsideOf } from '../repository-path.js';

/** A file or folder of the user. */
export interface FolderName {
  /** Absolute. */
  readonly path: string;
  readonly isFile: boolean;
  /** The working directory: paths may lead anywhere, as in a scan without a base. */
  readonly isWorkingTree: boolean;
}

/**
 * A side that is on disk; a file is a side by itself.
 * @throws CodePurifyError `usage` for a path that leads out of a folder that is named: both sides would be the same
 */
export function folderSide(
  { path, isFile, isWorkingTree }: FolderName,
  paths: readonly string[],
  read: ReadFolder,
): OpenedSide {
  const close = () => Promise.resolve();
  if (isFile) {
    const side = sideIn({ cwd: dirname(path), isOnDisk: true }, [basename(path)], read);
    return { side, unread: [], close };
  }
  const outside = isWorkingTree
    ? undefined
    : paths.find((one) => leadsOut(relative(path, resolve(path, one))));
  if (outside !== undefined) throw outsideOf(outside, path);
  return { side: sideIn({ cwd: path, isOnDisk: true }, paths, read), unread: [], close };
}

function leadsOut(way: string): boolean {
  return isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`);
}
