import { CodePurifyError } from '../../errors.js';
import { runGit, type GitContext } from './git.js';

/** Longer than any branch name that a file system can hold. */
const MAX_REF_LENGTH = 1000;
/**
 * Names of commits: no characters that git forbids (git-check-ref-format), except `^ ~ @ { }` of revisions. So a name
 * cannot be an option of git, a range, a path in a commit, or a search.
 */
const REF = /^(?![-:])[^\s:?*[\\\p{Cc}]+$/u;

/** A commit by its object name. */
export interface Commit {
  /** Hex, 40 or 64 digits. */
  readonly id: string;
}

/** Whether a text can be the name of a commit. */
export function isRefName(name: string): boolean {
  return name.length <= MAX_REF_LENGTH && REF.test(name) && !name.includes('..');
}

/** The commit of a branch, tag or object name; `null` if there is none, or no repository. */
export async function commitOf(name: string, git: GitContext): Promise<Commit | null> {
  if (!isRefName(name)) return null;
  const id = await runGit(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], git);
  return id !== null && isObjectName(id) ? { id } : null;
}

/** The merge base of two commits; `null` if none is known. */
export async function mergeBase(base: Commit, head: Commit, git: GitContext): Promise<Commit | null> {
  const id = await runGit(['merge-base', base.id, head.id], git);
  return id !== null && isObjectName(id) ? { id } : null;
}

/** Whether a text is a full object name: 40 or 64 hex digits. */
export function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether git runs in a repository that it can read. */
export async function isInRepository(git: GitContext): Promise<boolean> {
  return (await runGit(['rev-parse', '--git-dir'], git)) !== null;
}

/**
 * The folder that git runs in, relative to the root of the repository: empty, or `a/b/`.
 * @throws CodePurifyError `input` if it is not in a repository
 */
export async function folderInRepository(git: GitContext): Promise<string> {
  const prefix = await runGit(['rev-parse', '--show-prefix'], git);
  if (prefix !== null) return prefix;
  throw new CodePurifyError(
    'input',
    `${JSON.stringify(git.cwd)} is not in a git repository that can be read.`,
    'Run in a clone, or give folders instead of commits. A clone of another user must be a safe.directory of git.',
  );
}
