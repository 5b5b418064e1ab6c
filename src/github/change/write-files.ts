import { TreeFolder } from '../../change/folders/tree-folder.js';
import {
  isDataEntry,
  treeEntry,
  unreadRows,
  type FileEntry,
  type TreeEntry,
  type UnreadEntry,
} from '../../change/tree-entry.js';
import type { DataFiles } from '../../change/data-files.js';
import type { SkippedRow } from '../../data/unit.js';
import { readBlobBatches, type Blob } from '../api/blob-batches.js';
import { readBlob } from '../api/blobs.js';
import type { GitHubClient } from '../api/client.js';
import { concurrently } from '../api/concurrently.js';
import type { TreeFile } from '../api/git-tree.js';
import { LIMITS } from '../api/github-limits.js';
import type { RepositoryName } from '../api/repository-name.js';

/** Files on disk. */
export interface WrittenFiles {
  readonly folder: TreeFolder;
  /** What of the files cannot be read, sorted by path. */
  readonly unread: readonly SkippedRow[];
}

/** Blobs that are asked for at once: GitHub's limit is ten times that, for all that a token does. */
const AT_ONCE = 8;

/** Blobs from which on they are asked for in batches: that spares requests, but each batch waits its second. */
const MANY = 100;

/** Batched blobs that are held at once. */
const HELD = 500;

/**
 * Writes files of a commit to a temporary folder: blobs by the API, nothing checked out. Names are checked, links are
 * not made, sizes are bounded.
 * @param files data
 * @param others other entries that cannot be read, and are listed with those of the files
 * @throws CodePurifyError `input` for names that lead elsewhere, and above the limits
 */
export async function writeFiles(
  client: GitHubClient,
  repository: RepositoryName,
  files: readonly TreeFile[],
  others: readonly UnreadEntry[] = [],
): Promise<WrittenFiles> {
  const folder = await TreeFolder.create();
  const entries = files.map(entryOf);
  try {
    const plain = entries.filter((entry) => entry.kind === 'file');
    await writeBlobs(client, repository, folder, plain);
    const unread = [...entries.filter((entry) => entry.kind === 'unread'), ...others];
    const byPath = new Map(unread.map((entry) => [entry.name, entry]));
    return { folder, unread: unreadRows([...byPath.values()]) };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** Entries of a tree that are no plain files, as far as they are, or may hold, data. */
export function unreadEntries(files: Iterable<TreeFile>, data: DataFiles): UnreadEntry[] {
  return [...files]
    .map(({ path, mode, sha, bytes }) => treeEntry(path, mode, sha, bytes ?? 0))
    .filter((entry) => entry.kind === 'unread')
    .filter((entry) => isDataEntry(entry, data));
}

function entryOf({ path, mode, sha, bytes }: TreeFile): TreeEntry {
  const entry = treeEntry(path, mode, sha, bytes ?? 0);
  return entry.kind === 'file' && entry.bytes > LIMITS.blobBytes
    ? { kind: 'unread', name: path, isFolder: false, reason: TOO_LARGE }
    : entry;
}

const TOO_LARGE = 'larger than the 100 MiB that GitHub gives out: check it out';

async function writeBlobs(
  client: GitHubClient,
  repository: RepositoryName,
  folder: TreeFolder,
  files: readonly FileEntry[],
): Promise<void> {
  for (let from = 0; from < files.length; from += HELD) {
    const some = files.slice(from, from + HELD);
    const known = files.length < MANY ? NONE : await readBlobBatches(client, repository, some.map(toBlob));
    await concurrently(some, AT_ONCE, async ({ name, blob }) => {
      const bytes = known.get(blob) ?? (await readBlob(client, repository, blob));
      await folder.write(name, bytes.length, onePiece(bytes));
    });
  }
}

function toBlob({ blob, bytes }: FileEntry): Blob {
  return { sha: blob, bytes };
}

const NONE: ReadonlyMap<string, Buffer> = new Map();

async function* onePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
