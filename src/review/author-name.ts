import { runGit, type GitContext } from '../change/git/git.js';

/** The name that git writes into commits here (`user.name`); `null` where none is set, or git is not installed. */
export async function authorName(git: GitContext): Promise<string | null> {
  return runGit(['config', '--get', 'user.name'], git).catch(() => null);
}
