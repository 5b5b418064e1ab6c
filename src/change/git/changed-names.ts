import { TREE_LIMITS } from '../folders/tree-limits.js';
import type { Commit } from './commits.js';
import { startGit, type GitContext } from './git.js';

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
  let rest = Buffer.alloc(0);
  try {
    for await (const chunk of diff.output) {
      const bytes = Buffer.concat([rest, chunk as Buffer]);
      let from = 0;
      for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
        names.add(bytes.toString('utf8', from, at));
        from = at + 1;
      }
      rest = bytes.subarray(from);
      if (rest.length > TREE_LIMITS.nameBytes || names.size > TREE_LIMITS.files) break; // the listing says what is wrong
    }
    if (rest.length === 0) await diff.ended;
    return names;
  } finally {
    diff.stop();
  }
}
