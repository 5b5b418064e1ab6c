import { TreeFolder } from '../../change/folders/tree-folder.js';
import {
  listedEntry,
  needsTarget,
  treeEntry,
  type FileEntry,
  type TreeEntry,
  type UnreadEntry,
} from '../../change/tree-entry.js';
import type { DataFiles } from '../../change/data-files.js';
import { readBlobBatches, type Blob } from '../api/blob-batches.js';
import { readBlob } from '../api/blobs.js';
import type { GitHubClient } from '../api/client.js';
import { concurrently } from '../api/concurrently.js';
import type { TreeFile } from '../api/git-tree.js';
import { BudgetError, type Purpose } from '../api/request-budget.js';
import { LIMITS } from '../api/github-limits.js';
import type { RepositoryName } from '../api/repository-name.js';

/** Files of a commit on disk. */
export interface WrittenFiles {
  readonly folder: TreeFolder;
  /** The files that cannot be read. */
  readonly unread: readonly UnreadEntry[];
}

/** Blobs read at the same time. GitHub allows about ten times as many requests per token. */
const AT_ONCE = 8;

/** From this many blobs on, they are read in batches: fewer requests, but the client waits a second after each. */
const MANY = 100;

/** Batched blobs in memory at the same time. */
const HELD = 500;

/**
 * Reads files of a commit over the API and writes them to a temporary folder. Names are checked, links are not created,
 * sizes are limited.
 * @param files  data files
 * @param others further entries that cannot be read, to list with those among `files`
 * @param purpose what the run keeps of its budget of requests; files past that are listed as unread
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

/** How blobs are read. */
interface Reading {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly purpose: Purpose;
  /** Called for an entry that the budget of requests leaves no room for. */
  readonly onUnread: (entry: UnreadEntry) => void;
}

/** Reads the blobs of entries, and calls `use` for each. */
async function eachBlob<Entry extends FileEntry | UnreadEntry>(
  { client, repository, purpose, onUnread }: Reading,
  entries: readonly Entry[],
  use: (entry: Entry, bytes: Buffer) => Promise<void> | void,
): Promise<void> {
  const read = async (entry: Entry): Promise<Buffer | null> => {
    try {
      return await readBlob(client, repository, entry.blob, purpose);
    } catch (error) {
      if (!(error instanceof BudgetError)) throw error;
      onUnread({ type: 'file', ...entry, kind: 'unread', reason: OVER_BUDGET });
      return null;
    }
  };
  for (let from = 0; from < entries.length; from += HELD) {
    const some = entries.slice(from, from + HELD);
    const isBatched = entries.length >= MANY;
    const known = isBatched ? await readBlobBatches(client, repository, some.map(toBlob), purpose) : NONE;
    await concurrently(some, AT_ONCE, async (entry) => {
      const bytes = known.get(entry.blob) ?? (await read(entry));
      if (bytes !== null) await use(entry, bytes);
    });
  }
}

const OVER_BUDGET = "the run had used its budget of requests to GitHub's API: check it out";

function toBlob({ blob, bytes }: FileEntry | UnreadEntry): Blob {
  return { sha: blob, bytes };
}

const NONE: ReadonlyMap<string, Buffer> = new Map();

async function* onePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
