import { TREE_LIMITS } from '../folders/tree-limits.js';
import { treeEntry, type TreeEntry } from '../tree-entry.js';
import { isObjectName } from './commits.js';
import { startGit, type GitContext } from './git.js';
import { nulTerminated, unreadableTree } from './nul-terminated.js';

/** Bytes for the tag, the mode, an object name of sha256, and the stage. */
const MAX_FIELDS_BYTES = 128;

/** An entry of git's index. */
export type IndexEntry = TreeEntry & {
  /** A sparse checkout leaves it out of the working tree (git's bit `skip-worktree`). */
  readonly isSparse: boolean;
};

/**
 * The entries of git's index in the folder that git runs in and below it: the tracked files. Their lengths are not known.
 * @throws CodePurifyError `input` if git cannot read the index
 */
export async function indexEntries(git: GitContext): Promise<IndexEntry[]> {
  const listing = startGit(['ls-files', '-t', '--stage', '-z'], git);
  const entries: IndexEntry[] = [];
  try {
    for await (const bytes of nulTerminated(listing.output, TREE_LIMITS.listedBytes + MAX_FIELDS_BYTES))
      entries.push(entryOf(bytes.toString('utf8')));
    await listing.ended;
    return entries;
  } finally {
    listing.stop();
  }
}

/** The tag of git for an entry that a sparse checkout leaves out. */
const SPARSE = 'S';

/** Parses `tag mode object stage TAB name`. */
function entryOf(text: string): IndexEntry {
  const tab = text.indexOf('\t');
  const [tag, mode = '', blob = ''] = text.slice(0, tab).split(' ');
  if (tab === -1 || !isObjectName(blob)) throw unreadableTree();
  return { ...treeEntry(text.slice(tab + 1), mode, blob, 0), isSparse: tag === SPARSE };
}
