import { mkdirSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import type { DataOptions } from '../../data/row.js';
import { sideIn, type OpenedSide, type ReadFolder } from '../change.js';
import { dataFiles } from '../data-files.js';
import { TreeFolder } from '../folders/tree-folder.js';
import { repositoryPath } from '../repository-path.js';
import { broughtBy } from './brought-by.js';
import { folderInRepository, type Commit } from './commits.js';
import type { GitContext } from './git.js';
import { materialise } from './materialise.js';

/** What to read from commits, and how. */
export interface CommitRequest {
  /** Paths from the user, relative to the folder that git runs in; empty: everything. */
  readonly paths: readonly string[];
  readonly dataFormat: DataOptions['dataFormat'];
  readonly git: GitContext;
  readonly read: ReadFolder;
}

/**
 * A commit as a side: its files are written to a temporary folder, at their paths in the repository.
 * @param isWritten whether a file that is not data by its name is written: its content may be data
 * @throws CodePurifyError `usage` for a path outside the repository, `input` if the tree cannot be read
 */
export async function commitSide(
  commit: Commit,
  request: CommitRequest,
  isWritten: (name: string) => boolean,
): Promise<OpenedSide> {
  const { dataFormat, git, read } = request;
  const paths = request.paths.length === 0 ? ['.'] : request.paths;
  const prefix = await folderInRepository(git);
  const local = paths.map((path) => relative(git.cwd, resolve(git.cwd, path)).split(sep).join('/'));
  const data = dataFiles(
    local.map((path) => repositoryPath(prefix, path)),
    dataFormat,
  );
  const folder = await TreeFolder.create();
  const close = () => folder.remove();
  try {
    const { unread, others } = await materialise(commit, data, folder, git, isWritten);
    const cwd = resolve(folder.path, prefix);
    mkdirSync(cwd, { recursive: true });
    const shown = unread.map((entry) => ({ ...entry, name: posix.relative(prefix, entry.name) }));
    const names = local.map((path) => (path === '' ? '.' : path));
    return {
      side: sideIn(
        { cwd, isOnDisk: false, broughtBy: (lines) => broughtBy(lines, commit, git) },
        names,
        read,
        'tree',
      ),
      unread: shown,
      others: new Map([...others].map(([name, blob]) => [posix.relative(prefix, name), blob])),
      links: 'tree',
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
