import { sideIn, type OpenedSide, type ReadFolder } from '../../change/change.js';
import type { DataFiles } from '../../change/data-files.js';
import { repositoryPath } from '../../change/repository-path.js';
import type { DataOptions } from '../../data/row.js';
import type { GitHubClient } from '../api/client.js';
import type { TreeFile } from '../api/git-tree.js';
import type { Purpose } from '../api/request-budget.js';
import type { RepositoryName } from '../api/repository-name.js';
import { unreadEntries, writeFiles } from './write-files.js';

/** Where to read a change, which paths of it, and how. */
export interface GitHubRequest {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  /** Relative to the root of the repository; none: everything. */
  readonly paths: readonly string[];
  readonly dataFormat: DataOptions['dataFormat'];
  readonly read: ReadFolder;
}

/**
 * Files of a commit, read over the API, as one side of a change.
 * @param files  data files
 * @param others entries among which further data may be that cannot be read
 */
export async function githubSide(
  files: readonly TreeFile[],
  others: readonly TreeFile[],
  data: DataFiles,
  request: GitHubRequest,
  purpose: Purpose = 'data',
): Promise<OpenedSide> {
  const { client, repository, read } = request;
  const paths = pathsOf(request);
  const entries = await unreadEntries(client, repository, others, data);
  const { folder, unread } = await writeFiles(client, repository, files, entries, purpose);
  const side = sideIn({ cwd: folder.path, isOnDisk: false }, paths, read, 'tree');
  return { side, unread, links: 'tree', close: () => folder.remove() };
}

/**
 * The paths of a request, as a reader of folders takes them.
 * @throws CodePurifyError `usage` for a path that leads out of the repository, and so out of the folder
 */
export function pathsOf({ paths }: GitHubRequest): string[] {
  const named = paths.map((path) => repositoryPath('', path));
  return (named.length === 0 ? [''] : named).map((path) => (path === '' ? '.' : path));
}
