import { CodePurifyError } from '../../errors.js';
import { isObjectName, type Commit } from './commits.js';
import { runGit, type GitContext } from './git.js';

/**
 * What is staged, as a tree that is read like that of a commit. Git writes the tree into the repository, where nothing names it:
 * its garbage collection removes it. The index that the environment names is read, so that a hook of `git commit -a` sees what will be
 * committed.
 * @throws CodePurifyError `input` if git cannot make a tree of the index, such as in a merge with conflicts
 */
export async function stagedTree(git: GitContext): Promise<Commit> {
  const id = await runGit(['write-tree'], git);
  if (id !== null && isObjectName(id)) return { id };
  throw new CodePurifyError(
    'input',
    'What is staged cannot be read: git write-tree failed.',
    'Resolve and stage files with conflicts (git status lists them), and check that you may write to the repository.',
  );
}
