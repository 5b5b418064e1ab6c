import { sideIn, type Change, type OpenedSide, type ReadFolder } from '../../change/change.js';
import { dataFiles, type DataFiles } from '../../change/data-files.js';
import { makeChange } from '../../change/make-change.js';
import { repositoryPath } from '../../change/repository-path.js';
import { isDataEntry, needsTarget, treeEntry } from '../../change/tree-entry.js';
import type { DataOptions } from '../../data/row.js';
import type { GitHubClient } from '../api/client.js';
import type { TreeFile } from '../api/git-tree.js';
import type { RepositoryName } from '../api/repository-name.js';
import { filesOfChange, type FilesRead } from './files-read.js';
import type { ChangeSet } from './read-change.js';
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
 * A change, read over the API alone. The data that it touches, and data of the base, up to a limit, is written to
 * temporary folders.
 * @param warn called if some data of the base is not read, so that copies of it count as new
 * @throws CodePurifyError `input` for a path on neither side, for names that lead out of the folder, and above the limits
 */
export function githubChange(
  change: ChangeSet,
  request: GitHubRequest,
  warn: (message: string) => void,
): Promise<Change> {
  const data = dataFiles(request.paths, request.dataFormat);
  const files = filesOfChange(change, data);
  if (files.leftOut !== 0) warn(leftOutText(files.leftOut));
  const { dataFormat, read } = request;
  return makeChange({
    openBase: () =>
      githubSide(
        files.base,
        change.files.flatMap(({ base }) => base ?? []),
        data,
        request,
      ),
    openHead: () =>
      githubSide(
        files.head,
        change.files.flatMap(({ head }) => head ?? []),
        data,
        request,
      ),
    ...{ paths: pathsOf(request), dataFormat, read, isKnown: knownPaths(change, request) },
  });
}

function leftOutText(leftOut: FilesRead['leftOut']): string {
  const files = leftOut === null ? 'The unchanged data files' : `${String(leftOut)} unchanged data files`;
  return `${files} of the base were not read over the API: content that is copied from them counts as new.`;
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
): Promise<OpenedSide> {
  const { client, repository, read } = request;
  const paths = pathsOf(request);
  const entries = await unreadEntries(client, repository, others, data);
  const { folder, unread } = await writeFiles(client, repository, files, entries);
  const side = sideIn({ cwd: folder.path, isOnDisk: false }, paths, read, 'tree');
  return { side, unread, links: 'tree', close: () => folder.remove() };
}

/** @throws CodePurifyError `usage` for a path that leads out of the repository, and so out of the folder */
function pathsOf({ paths }: GitHubRequest): string[] {
  const named = paths.map((path) => repositoryPath('', path));
  return (named.length === 0 ? [''] : named).map((path) => (path === '' ? '.' : path));
}

/** Tests whether either tree has data at a path, changed or not. If a tree is not known in full, every path passes. */
function knownPaths({ baseFiles, headFiles }: ChangeSet, request: GitHubRequest): (path: string) => boolean {
  if (baseFiles === null || headFiles === null) return () => true;
  const all = [...baseFiles.values(), ...headFiles.values()];
  return (path) => {
    const data = dataFiles([path], request.dataFormat);
    return data.isChosen('') || all.some((file) => isKnownData(file, data));
  };
}

function isKnownData({ path, mode, sha, bytes }: TreeFile, data: DataFiles): boolean {
  const entry = treeEntry(path, mode, sha, bytes ?? 0);
  return !needsTarget(entry, data) && isDataEntry(entry, data, null);
}
