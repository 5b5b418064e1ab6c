import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { sideIn, type OpenedSide } from '../change.js';
import { dataFiles } from '../data-files.js';
import { repositoryPath } from '../repository-path.js';
import type { UnreadEntry } from '../tree-entry.js';
import { folderInRepository } from './commits.js';
import type { CommitRequest } from './commit-side.js';
import { indexEntries, type IndexEntry } from './index-entries.js';

/**
 * The files on disk in a repository, as the head of a change. Files in git's index are read whatever `.gitignore` says:
 * the change may have brought it. Submodules, whose content is not part of a commit, are listed, and so are files that a
 * sparse checkout leaves out.
 * @throws CodePurifyError `usage` for a path outside the repository, `input` if git cannot read the index
 */
export async function workingTreeSide({ paths, dataFormat, git, read }: CommitRequest): Promise<OpenedSide> {
  const prefix = await folderInRepository(git);
  const root = resolve(realpathSync(git.cwd), posix.relative(prefix, '') || '.');
  const local = paths.map((path) => relative(git.cwd, resolve(git.cwd, path)).split(sep).join('/'));
  const data = dataFiles(
    local.map((path) => repositoryPath(prefix, path)),
    dataFormat,
  );
  const entries = (await indexEntries({ ...git, cwd: root })).filter(({ name }) => data.isChosen(name));
  const unread = entries
    .flatMap((entry) => notOnDisk(entry, root) ?? [])
    .map((entry) => ({ ...entry, name: posix.relative(prefix, entry.name) }));
  const tracked = withFolders(entries.map(({ name }) => join(root, name)));
  const side = sideIn({ cwd: git.cwd, isOnDisk: true }, paths, read, 'follow', tracked);
  return { side, unread, links: 'follow', tracked, close: () => Promise.resolve() };
}

/** The entry of a submodule, and of a file that a sparse checkout leaves out; `null` for what is read from disk. */
function notOnDisk({ isSparse, ...entry }: IndexEntry, root: string): UnreadEntry | null {
  if (entry.kind === 'unread' && entry.type === 'submodule') return entry;
  if (!isSparse || lstatSync(join(root, entry.name), { throwIfNoEntry: false }) !== undefined) return null;
  return { ...entry, kind: 'unread', type: entry.kind === 'file' ? 'file' : entry.type, reason: LEFT_OUT };
}

const LEFT_OUT =
  'left out of the working tree by a sparse checkout: add --head HEAD, which reads it from git, or check it out';

/** Paths, and all folders above them. */
function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths) {
    for (let level = path; !all.has(level); level = dirname(level)) all.add(level);
  }
  return all;
}
