import type { Commit } from './commits.js';
import { runGit, type GitContext } from './git.js';

/** The most bytes of a file that is read as a whole: nobody writes a longer configuration by hand, and a baseline has room for 8,000 findings. */
export const MAX_FILE_BYTES = 1 << 19;

/**
 * The text of a small file of a commit, without its last line end; `null` if the commit has no file there, or a larger one.
 * @param name path from the root of the repository, with `/`
 */
export async function fileOfCommit(commit: Commit, name: string, git: GitContext): Promise<string | null> {
  const object = `${commit.id}:${name}`;
  const bytes = await runGit(['cat-file', '-s', object], git);
  if (bytes === null || Number(bytes) > MAX_FILE_BYTES) return null;
  return runGit(['cat-file', 'blob', object], git);
}
