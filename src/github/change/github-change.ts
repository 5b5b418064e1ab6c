import { sideIn, type Change, type OpenedSide, type ReadFolder } from '../../change/change.js';
import { dataFiles, type DataFiles } from '../../change/data-files.js';
import { makeChange } from '../../change/make-change.js';
import { repositoryPath } from '../../change/repository-path.js';
import { isDataEntry, treeEntry } from '../../change/tree-entry.js';
import type { DataOptions } from '../../data/row.js';
import type { GitHubClient } from '../api/client.js';
import type { TreeFile } from '../api/git-tree.js';
import type { RepositoryName } from '../api/repository-name.js';
import { filesOfChange } from './files-read.js';
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
 * A change, read over the API alone. The data that it touches, and some of the base for a probe to learn from, is written
 * to temporary folders.
 * @throws CodePurifyError `input` for a path on neither side, for names that lead out of the folder, and above the limits
 */
export function githubChange(change: ChangeSet, request: GitHubRequest): Promise<Change> {
  const data = dataFiles(request.paths, request.dataFormat);
  const files = filesOfChange(change, data);
  const heads = change.headFiles?.values() ?? change.files.flatMap(({ head }) => head ?? []);
  const paths = pathsOf(request);
  return makeChange({
    openBase: () => githubSide(files.base, [], request),
    openHead: () => githubSide(files.head, unreadEntries(heads, data), request),
    ...{ paths, read: request.read, isKnown: knownPaths(change, request) },
  });
}

/** Files of a commit, read over the API, as one side of a change. */
export async function githubSide(
  files: readonly TreeFile[],
  others: ReturnType<typeof unreadEntries>,
  request: GitHubRequest,
): Promise<OpenedSide> {
  const { client, repository, read } = request;
  const paths = pathsOf(request);
  const { folder, unread } = await writeFiles(client, repository, files, others);
  const side = sideIn({ cwd: folder.path, isOnDisk: false }, paths, read);
  return { side, unread, close: () => folder.remove() };
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
    return data.isChosen('') || all.some((file) => isPlainData(file, data));
  };
}

function isPlainData({ path, mode, sha, bytes }: TreeFile, data: DataFiles): boolean {
  const entry = treeEntry(path, mode, sha, bytes ?? 0);
  return entry.kind === 'file' && isDataEntry(entry, data);
}
