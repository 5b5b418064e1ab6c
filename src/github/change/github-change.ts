import type { Change } from '../../change/change.js';
import type { BroughtBy } from '../../change/window.js';
import { dataFiles, type DataFiles } from '../../change/data-files.js';
import { makeChange } from '../../change/make-change.js';
import { isDataEntry, needsTarget, treeEntry } from '../../change/tree-entry.js';
import type { Since } from '../../change/since.js';
import type { TreeFile } from '../api/git-tree.js';
import { blameLines } from './blame-lines.js';
import { filesOfChange, type FilesRead } from './files-read.js';
import { githubSide, pathsOf, type GitHubRequest } from './github-side.js';
import { githubWindow } from './github-window.js';
import { count } from '../../text/numbers.js';
import type { ChangeSet } from './read-change.js';

/**
 * A change, read over the API alone. The data that it touches, and data of the base, up to a limit, is written to
 * temporary folders.
 * @param since where the window of time before it begins
 * @param warn called if some data of the base is not read, so that copies of it count as new
 * @throws CodePurifyError `input` for a path on neither side, for names that lead out of the folder, and above the limits
 */
export function githubChange(
  change: ChangeSet,
  request: GitHubRequest,
  since: Since,
  warn: (message: string) => void,
): Promise<Change> {
  const data = dataFiles(request.paths, request.dataFormat);
  const files = filesOfChange(change, data);
  if (files.leftOut !== 0) warn(leftOutText(files.leftOut));
  const { dataFormat, read } = request;
  return makeChange({
    openBase: async () => {
      const entries = change.files.flatMap(({ base }) => base ?? []);
      const opened = await githubSide(files.base, entries, data, request, 'context');
      const lost = opened.unread.filter(({ type }) => type === 'file').length;
      if (lost > 0) warn(lostText(lost));
      const broughtBy: BroughtBy = (lines) => blameLines(lines, change.base, request);
      return { ...opened, side: { ...opened.side, broughtBy } };
    },
    openHead: () =>
      githubSide(
        files.head,
        change.files.flatMap(({ head }) => head ?? []),
        data,
        request,
      ),
    openWindow: () => githubWindow(since, change.base, request),
    ...{ paths: pathsOf(request), dataFormat, read, isKnown: knownPaths(change, request) },
  });
}

function leftOutText(leftOut: FilesRead['leftOut']): string {
  const files = leftOut === null ? 'The unchanged data files' : `${String(leftOut)} unchanged data files`;
  return `${files} of the base were not read over the API: content that is copied from them counts as new.`;
}

function lostText(lost: number): string {
  return `${count(lost, 'file')} of the base ${lost === 1 ? 'was' : 'were'} not read: content that is copied from there counts as new.`;
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
