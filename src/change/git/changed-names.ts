import { TREE_LIMITS } from '../folders/tree-limits.js';
import type { Commit } from './commits.js';
import { startGit, type GitContext } from './git.js';
import { nulTerminated } from './nul-terminated.js';

/**
 * Paths of the files, from the root of the repository, that differ between two commits. Renames are two files.
 * @throws CodePurifyError `input` if git cannot compare them
 */
export async function changedNames(
  base: Commit,
  head: Commit,
  git: GitContext,
): Promise<ReadonlySet<string>> {
  const diff = startGit(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base.id, head.id], git);
  const names = new Set<string>();
  try {
    for await (const name of nulTerminated(diff.output, TREE_LIMITS.listedBytes))
      names.add(name.toString('utf8'));
    await diff.ended;
    return names;
  } finally {
    diff.stop();
  }
}
