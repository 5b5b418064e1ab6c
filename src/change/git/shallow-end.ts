import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Commit } from './commits.js';
import { runGit, type GitContext } from './git.js';

/**
 * The earliest commit of the first parents of a commit if a shallow clone ends there, and older ones are missing here; `null` if
 * their history is complete. Its own parents are not known, so all of its content looks new in it.
 */
export async function shallowEnd(end: Commit, git: GitContext): Promise<Commit | null> {
  if ((await runGit(['rev-parse', '--is-shallow-repository'], git)) !== 'true') return null;
  const first = await runGit(['rev-list', '--first-parent', '--max-parents=0', end.id], git);
  const list = await runGit(['rev-parse', '--git-path', 'shallow'], git);
  if (first === null || list === null) return null;
  const ends = await readFile(resolve(git.cwd, list), 'utf8');
  return ends.split('\n').includes(first) ? { id: first } : null;
}
