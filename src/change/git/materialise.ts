import type { DataFiles } from '../data-files.js';
import type { TreeFolder } from '../folders/tree-folder.js';
import { TREE_LIMITS } from '../folders/tree-limits.js';
import { isDataEntry, listedEntry, needsTarget, type FileEntry, type UnreadEntry } from '../tree-entry.js';
import { BlobReader } from './blob-reader.js';
import type { Commit } from './commits.js';
import { startGit, type GitContext } from './git.js';
import { treeEntries } from './tree-entries.js';

/**
 * Writes the data files of a commit into a folder, at their paths. Only plain files are written, byte for byte as in
 * the commit, without filters or changed line ends.
 * @param isWritten whether a file that is not data by its name is written: its content may be data
 * @throws CodePurifyError `input` above the limits, and for trees that no ordinary tool makes
 */
export async function materialise(
  commit: Commit,
  data: DataFiles,
  folder: TreeFolder,
  git: GitContext,
  isWritten: (name: string) => boolean,
): Promise<Materialised> {
  const chosen = data.paths.includes('') ? [] : ['--', ...data.paths];
  const listing = startGit(['ls-tree', '-r', '-z', '--long', '--full-tree', commit.id, ...chosen], git);
  const batch = startGit(['cat-file', '--batch'], git);
  const blobs = new BlobReader(batch.input, batch.output);
  const unread: UnreadEntry[] = [];
  const others = new Map<string, string>();
  try {
    for await (const entry of treeEntries(listing.output, TREE_LIMITS)) {
      const target = needsTarget(entry, data) ? await textOf(blobs.read(entry.blob, entry.bytes)) : null;
      if (entry.kind === 'unread') {
        unread.push(...listedEntry(entry, data, target));
        continue;
      }
      const isData = isDataEntry(entry, data, target);
      const isRead = isData || isWritten(entry.name);
      if (!isRead) others.set(entry.name, entry.blob);
      if (!isRead || !data.isChosen(entry.name)) continue;
      if (!isData && entry.bytes > TREE_LIMITS.fileBytes) unread.push(tooLarge(entry));
      else await folder.write(entry.name, entry.bytes, blobs.read(entry.blob, entry.bytes));
    }
    batch.input.end();
    await Promise.all([listing.ended, batch.ended]);
    return { unread, others };
  } finally {
    listing.stop();
    batch.stop();
  }
}

/** A file that may be data, and is too large to be written. */
function tooLarge(entry: FileEntry): UnreadEntry {
  const limit = String(TREE_LIMITS.fileBytes);
  return {
    ...entry,
    kind: 'unread',
    type: 'file',
    reason: `larger than ${limit} bytes: leave it out of --paths`,
  };
}

/** What of a commit was not written. */
export interface Materialised {
  /** What is no plain file, with the reasons: links and submodules. */
  readonly unread: readonly UnreadEntry[];
  /** Object names of the other files, by their paths: they are neither data by their names nor changed. */
  readonly others: ReadonlyMap<string, string>;
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts).toString();
}
