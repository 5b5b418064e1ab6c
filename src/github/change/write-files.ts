import { TreeFolder } from '../../change/folders/tree-folder.js';
import {
  listedEntry,
  needsTarget,
  treeEntry,
  type TreeEntry,
  type UnreadEntry,
} from '../../change/tree-entry.js';
import type { DataFiles } from '../../change/data-files.js';
import type { GitHubClient } from '../api/client.js';
import type { TreeFile } from '../api/git-tree.js';
import type { Purpose } from '../api/request-budget.js';
import { LIMITS } from '../api/github-limits.js';
import type { RepositoryName } from '../api/repository-name.js';
import { eachBlob } from './each-blob.js';

/** Files of a commit on disk. */
export interface WrittenFiles {
  readonly folder: TreeFolder;
  /** The files that cannot be read. */
  readonly unread: readonly UnreadEntry[];
}

/**
 * Reads files of a commit over the API and writes them to a temporary folder. Names are checked, links are not created,
 * sizes are limited.
 * @param files  data files
 * @param others further entries that cannot be read, to list with those among `files`
 * @param purpose what the run keeps of its budget of requests; files past that, and files that GitHub does not return, are listed as unread
 * @throws CodePurifyError `input` for names that lead out of the folder, and above the limits
 */
export async function writeFiles(
  client: GitHubClient,
  repository: RepositoryName,
  files: readonly TreeFile[],
  others: readonly UnreadEntry[] = [],
  purpose: Purpose = 'data',
): Promise<WrittenFiles> {
  const folder = await TreeFolder.create();
  const entries = files.map(entryOf);
  try {
    const plain = entries.filter((entry) => entry.kind === 'file');
    const lost: UnreadEntry[] = [];
    const reading = { client, repository, purpose, onUnread: (entry: UnreadEntry) => void lost.push(entry) };
    await eachBlob(reading, plain, ({ name }, bytes) => folder.write(name, bytes.length, onePiece(bytes)));
    const unread = [...entries.filter((entry) => entry.kind === 'unread'), ...lost, ...others];
    return { folder, unread: [...new Map(unread.map((entry) => [entry.name, entry])).values()] };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** Entries of a tree that are not plain files, as a side of a change lists them. The targets of links are read where they matter. */
export async function unreadEntries(
  client: GitHubClient,
  repository: RepositoryName,
  files: Iterable<TreeFile>,
  data: DataFiles,
): Promise<UnreadEntry[]> {
  const entries = [...files].map(entryOf).filter((entry) => entry.kind === 'unread');
  const targets = new Map<string, string>();
  const links = entries.filter((entry) => needsTarget(entry, data));
  const reading = { client, repository, purpose: 'data', onUnread: () => undefined } as const;
  await eachBlob(reading, links, ({ name }, bytes) => {
    targets.set(name, bytes.toString());
  });
  return entries.flatMap((entry) => listedEntry(entry, data, targets.get(entry.name) ?? null));
}

function entryOf({ path, mode, sha, bytes }: TreeFile): TreeEntry {
  const entry = treeEntry(path, mode, sha, bytes ?? 0);
  return entry.kind === 'file' && entry.bytes > LIMITS.blobBytes
    ? { ...entry, kind: 'unread', type: 'file', reason: TOO_LARGE }
    : entry;
}

const TOO_LARGE = 'larger than 100 MiB, the most that the GitHub API returns: check it out';

async function* onePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
