import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { DataOptions } from '../../data/row.js';
import { sideIn, type OpenedSide, type ReadFolder } from '../change.js';
import { dataFiles } from '../data-files.js';
import { outsideOf } from '../repository-path.js';
import { folderLinks } from './folder-links.js';

/** A file or folder of the user. */
export interface FolderName {
  /** Absolute. */
  readonly path: string;
  readonly isFile: boolean;
  /** It is the working directory: paths may lead out of it, and links are followed, as in a scan without a base. */
  readonly isWorkingTree: boolean;
}

/** What to read from a folder, and how. */
export interface FolderRequest {
  /** Relative to the folder. */
  readonly paths: readonly string[];
  readonly dataFormat: DataOptions['dataFormat'];
  readonly read: ReadFolder;
}

/**
 * A side on disk. A file can be a side by itself. Links in a named folder are not followed, as those of a commit are not.
 * @throws CodePurifyError `usage` for a path that leads out of a named folder: it would be the same on both sides
 */
export async function folderSide(
  { path, isFile, isWorkingTree }: FolderName,
  { paths, dataFormat, read }: FolderRequest,
): Promise<OpenedSide> {
  const close = () => Promise.resolve();
  const opened = (cwd: string, names: readonly string[]) => {
    return {
      side: sideIn({ cwd, isOnDisk: true }, names, read, 'follow'),
      unread: [],
      links: 'follow',
      close,
    } as const;
  };
  if (isFile) return opened(dirname(path), [basename(path)]);
  if (isWorkingTree) return opened(path, paths);
  const local = paths.map((one) => relative(path, resolve(path, one)).split(sep).join('/'));
  const outside = local.findIndex(leadsOut);
  if (outside !== -1) throw outsideOf(paths[outside] ?? '', path);
  const unread = await folderLinks(path, dataFiles(local, dataFormat));
  const side = sideIn({ cwd: path, isOnDisk: true }, paths, read, 'skip');
  return { side, unread, links: 'skip', close };
}

function leadsOut(route: string): boolean {
  return isAbsolute(route) || route === '..' || route.startsWith('../');
}
