import { CodePurifyError } from '../../errors.js';
import { askGit, type GitContext } from './git.js';

/** Longer than any branch name that a file system could hold. */
const MAX_REF_LENGTH = 1000;
/**
 * What no name of a commit holds (git-check-ref-format, and `^ ~ @ { }` of revisions): so none is an option of
 * git, a range, a path in a commit, or a search.
 */
const REF = /^(?![-:])[^\s:?*[\\\p{Cc}]+$/u;

/** A commit by its object name. */
export interface Commit {
  /** Hex, 40 or 64 digits. */
  readonly id: string;
}

/** Whether a text can name a commit at all. */
export function isRefName(name: string): boolean {
  return name.length <= MAX_REF_LENGTH && REF.test(name) && !name.includes('..');
}

/** The commit of a branch, tag or object name; `null` where there is none, or no repository. */
export async function commitOf(name: string, git: GitContext): Promise<Commit | null> {
  if (!isRefName(name)) return null;
  const id = await askGit(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], git);
  return id !== null && isObjectName(id) ? { id } : null;
}

/** The merge base of two commits, as a pull request is compared; `null` where none is known. */
export async function mergeBase(base: Commit, head: Commit, git: GitContext): Promise<Commit | null> {
  const id = await askGit(['merge-base', base.id, head.id], git);
  return id !== null && isObjectName(id) ? { id } : null;
}

/** A hash as git writes it. */
export function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether git runs in a repository that it can read. */
export async function isInRepository(git: GitContext): Promise<boolean> {
  return (await askGit(['rev-parse', '--git-dir'], git)) !== null;
}

/**
 * The folder that git runs in, counted from the root of the repository: empty, or `a/b/`.
 * @throws CodePurifyError `input` where it is in none
 */
export async function folderInRepository(git: GitContext): Promise<string> {
  const prefix = await askGit(['rev-parse', '--show-prefix'], git);
  if (prefix !== null) return prefix;
  throw new CodePurifyError(
    'input',
    `${JSON.stringify(git.cwd)} is in no git repository that can be read.`,
    'Run in a clone, or give folders in place of commits; a clone of another user must be a safe.directory.',
  );
}
