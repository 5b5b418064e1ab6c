import type { Since } from '../since.js';
import { presentSide } from '../present-side.js';
import type { OpenedWindow } from '../window.js';
import { commitSide, type CommitRequest } from './commit-side.js';
import type { Commit } from './commits.js';
import { sinceCommit } from './since-commit.js';

/**
 * Opens the window before a commit; `null` if nothing was merged in it.
 * @param isWritten as in `commitSide`
 * @throws CodePurifyError `usage` for a name that is not a commit before it, and what reading a commit throws
 */
export async function commitWindow(
  since: Since,
  end: Commit,
  request: CommitRequest,
  isWritten: (name: string) => boolean,
): Promise<OpenedWindow | null> {
  const { git, paths, read } = request;
  const start = await sinceCommit(since, end, paths, git);
  if (start === null) return null;
  const opened = await commitSide(start, request, isWritten);
  return {
    older: presentSide(opened, read),
    start,
    close: () => opened.close(),
  };
}
