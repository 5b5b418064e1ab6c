import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { sideIn, type OpenedSide, type ReadFolder } from '../change.js';
import { outsideOf } from '../repository-path.js';

/** A file or folder of the user. */
export interface FolderName {
  /** Absolute. */
  readonly path: string;
  readonly isFile: boolean;
  /** It is the working directory: paths may lead out of it, as in a scan without a base. */
  readonly isWorkingTree: boolean;
}

/**
 * A side on disk. A file can be a side by itself.
 * @throws CodePurifyError `usage` for a path that leads out of a named folder: it would be the same on both sides
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

function leadsOut(route: string): boolean {
  return isAbsolute(route) || route === '..' || route.startsWith(`..${sep}`);
}
