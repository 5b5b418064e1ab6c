import type { SkippedRow } from '../../data/unit.js';
import { BlobReader } from './blob-reader.js';
import type { TreeFolder } from '../folders/tree-folder.js';
import { startGit, type GitContext } from './git.js';
import { TREE_LIMITS } from '../folders/tree-limits.js';
import { treeEntries } from './tree-entries.js';
import type { Commit } from './commits.js';

/** What of a commit is written out. */
export interface TreeChoice {
  /** Files and folders, counted from the root of the repository; an empty path is the whole tree. */
  readonly paths: readonly string[];
  /** Whether a file is data, by its path. */
  readonly isData: (name: string) => boolean;
}

/**
 * Writes the data files of a commit into a folder, at their paths. Only plain files are written, byte for byte
 * as they are in the commit: no filter, no line ends turned round.
 * @returns what would be data and was left, with the reason: links and submodules
 * @throws CodePurifyError `input` above the limits, and for trees that no ordinary tool makes
 */
export async function materialise(
  commit: Commit,
  { paths, isData }: TreeChoice,
  folder: TreeFolder,
  git: GitContext,
): Promise<SkippedRow[]> {
  const chosen = paths.includes('') ? [] : ['--', ...paths];
  const listing = startGit(['ls-tree', '-r', '-z', '--long', '--full-tree', commit.id, ...chosen], git);
  const batch = startGit(['cat-file', '--batch'], git);
  const blobs = new BlobReader(batch.input, batch.output);
  const left: SkippedRow[] = [];
  try {
    for await (const entry of treeEntries(listing.output, TREE_LIMITS)) {
      if (entry.kind === 'file' && isData(entry.name)) {
        await folder.write(entry.name, entry.bytes, blobs.read(entry.blob, entry.bytes));
      } else if (entry.kind === 'left' && (entry.isFolder || isData(entry.name))) {
        left.push({ path: entry.name, record: null, reason: entry.reason });
      }
    }
    batch.input.end();
    await Promise.all([listing.ended, batch.ended]);
    return left;
  } finally {
    listing.stop();
    batch.stop();
  }
}
