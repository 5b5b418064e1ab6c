import type { Since } from '../since.js';
import type { Change } from '../change.js';
import { makeChange } from '../make-change.js';
import { changedNames } from './changed-names.js';
import { commitSide, type CommitRequest } from './commit-side.js';
import { commitWindow } from './commit-window.js';
import type { Commit } from './commits.js';

/**
 * The change between two commits.
 * @param since where the window of time before it begins
 * @throws CodePurifyError `usage` or `input` if a side cannot be opened or a path does not exist
 */
export async function changeOfCommits(
  base: Commit,
  head: Commit,
  request: CommitRequest,
  since: Since,
): Promise<Change> {
  const { paths, dataFormat, read } = request;
  const changed = await changedNames(base, head, request.git);
  const isChanged = (name: string) => changed.has(name);
  return makeChange({
    openBase: () => commitSide(base, request, isChanged),
    openHead: () => commitSide(head, request, isChanged),
    openWindow: () => commitWindow(since, base, request, isChanged),
    ...{ paths: paths.length === 0 ? ['.'] : paths, dataFormat, read },
  });
}
