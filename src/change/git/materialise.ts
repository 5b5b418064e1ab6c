import type { DataFiles } from '../data-files.js';
import type { TreeFolder } from '../folders/tree-folder.js';
import { TREE_LIMITS } from '../folders/tree-limits.js';
import { isDataEntry, needsTarget, type UnreadEntry } from '../tree-entry.js';
import { BlobReader } from './blob-reader.js';
import type { Commit } from './commits.js';
import { startGit, type GitContext } from './git.js';
import { treeEntries } from './tree-entries.js';

/**
 * Writes the data files of a commit into a folder, at their paths. Only plain files are written, byte for byte as in
 * the commit, without filters or changed line ends.
 * @returns data that cannot be read, with the reasons: links and submodules
 * @throws CodePurifyError `input` above the limits, and for trees that no ordinary tool makes
 */
export async function materialise(
  commit: Commit,
  data: DataFiles,
  folder: TreeFolder,
  git: GitContext,
): Promise<UnreadEntry[]> {
  const chosen = data.paths.includes('') ? [] : ['--', ...data.paths];
  const listing = startGit(['ls-tree', '-r', '-z', '--long', '--full-tree', commit.id, ...chosen], git);
  const batch = startGit(['cat-file', '--batch'], git);
  const blobs = new BlobReader(batch.input, batch.output);
  const unread: UnreadEntry[] = [];
  try {
    for await (const entry of treeEntries(listing.output, TREE_LIMITS)) {
      const target = needsTarget(entry, data) ? await textOf(blobs.read(entry.blob, entry.bytes)) : null;
      if (!isDataEntry(entry, data, target)) continue;
      if (entry.kind === 'unread') unread.push(entry);
      else await folder.write(entry.name, entry.bytes, blobs.read(entry.blob, entry.bytes));
    }
    batch.input.end();
    await Promise.all([listing.ended, batch.ended]);
    return unread;
  } finally {
    listing.stop();
    batch.stop();
  }
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts).toString();
}
