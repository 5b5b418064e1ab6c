import { sinceText, type Since } from '../since.js';
import { presentSide } from '../present-side.js';
import type { WindowBefore } from '../window.js';
import { commitSide, type CommitRequest } from './commit-side.js';
import type { Commit } from './commits.js';
import { sinceCommit } from './since-commit.js';

/**
 * Opens the window before a commit, if something was merged in it.
 * @param isWritten as in `commitSide`
 * @throws CodePurifyError `usage` for a name that is not a commit before it, and what reading a commit throws
 */
export async function commitWindow(
  since: Since,
  end: Commit,
  request: CommitRequest,
  isWritten: (name: string) => boolean,
): Promise<WindowBefore> {
  const { git, paths, read } = request;
  const { start, missed } = await sinceCommit(since, end, paths, git);
  const unreached = missed && { asked: sinceText(since), reason: missed };
  if (start === null) return { window: null, unreached };
  const opened = await commitSide(start, request, isWritten);
  return { window: { older: presentSide(opened, read), start, close: () => opened.close() }, unreached };
}
