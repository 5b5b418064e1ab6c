import type { SkippedRow } from '../data/unit.js';
import { readBlobBatches } from '../github/api/blob-batches.js';
import { readBlob } from '../github/api/blobs.js';
import type { ChangeSet } from '../github/change/read-change.js';
import type { GitHubClient } from '../github/api/client.js';
import { concurrently } from '../github/api/concurrently.js';
import type { TreeFile } from '../github/api/git-tree.js';
import { LIMITS } from '../github/api/github-limits.js';
import type { RepositoryName } from '../github/api/repository-name.js';
import { TreeFolder } from '../change/folders/tree-folder.js';
import type { DataFiles } from './data-files.js';
import { filesOfChange } from './files-read.js';

/** Both sides of a change on disk, with their paths of the repository. */
export interface ChangeFolders {
  readonly base: string;
  readonly head: string;
  /** Data files of the head that were written. */
  readonly files: number;
  /** Data of the head that was not, and why. */
  readonly left: readonly SkippedRow[];
  /** Deletes both. */
  remove(): Promise<void>;
}

/** Blobs that are asked for at once: GitHub's limit is ten times that, for all that a token does. */
const AT_ONCE = 8;

/**
 * Writes what a change touches, and what of the base a probe learns from, into two folders: blobs by the API, nothing
 * checked out. Names are checked, links are not made, sizes are bounded.
 * @throws CodePurifyError `input` for names that lead elsewhere, and above the limits
 */
export async function writeChange(
  client: GitHubClient,
  repository: RepositoryName,
  change: ChangeSet,
  data: DataFiles,
): Promise<ChangeFolders> {
  const [base, head] = [await TreeFolder.create(), await TreeFolder.create()];
  const remove = async () => {
    await base.remove();
    await head.remove();
  };
  const writer = new SideWriter(client, repository);
  try {
    const files = filesOfChange(change, data);
    const heads = await writer.write(head, files.head);
    await writer.write(base, files.base);
    return { base: base.path, head: head.path, ...heads, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Writes files of a commit into a folder, in the same manner.
 * @throws CodePurifyError `input` for names that lead elsewhere, and above the limits
 */
export async function writeFiles(
  client: GitHubClient,
  repository: RepositoryName,
  files: readonly TreeFile[],
): Promise<{ readonly folder: TreeFolder } & Pick<ChangeFolders, 'left'>> {
  const folder = await TreeFolder.create();
  try {
    return { folder, ...(await new SideWriter(client, repository).write(folder, files)) };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** Modes of what is no plain file, and why it is left. */
const LEFT: ReadonlyMap<string, string> = new Map([
  ['120000', 'a symbolic link: not followed'],
  ['160000', 'a submodule: what it holds is not part of the commit'],
]);

/** Bytes in which git looks for a zero to tell a binary file. */
const BINARY_LOOK = 8000;

/** Blobs from which on they are asked for in batches: that spares requests, but each batch waits its second. */
const MANY = 100;

/** Batched blobs that are held at once. */
const HELD = 500;

/** Fetches blobs and writes them. */
class SideWriter {
  constructor(
    private readonly client: GitHubClient,
    private readonly repository: RepositoryName,
  ) {}

  async write(
    folder: TreeFolder,
    files: readonly TreeFile[],
  ): Promise<Pick<ChangeFolders, 'files' | 'left'>> {
    const left: SkippedRow[] = [];
    const leave = (path: string, reason: string) => left.push({ path, record: null, reason });
    for (let from = 0; from < files.length; from += HELD) {
      const some = files.slice(from, from + HELD);
      const known = files.length < MANY ? NONE : await readBlobBatches(this.client, this.repository, some);
      await concurrently(some, AT_ONCE, async (file) => {
        const reason = reasonToLeave(file);
        if (reason !== null) return leave(file.path, reason);
        const bytes = known.get(file.sha) ?? (await readBlob(this.client, this.repository, file.sha));
        if (isBinary(bytes)) return leave(file.path, 'a binary file');
        await folder.write(file.path, bytes.length, onePiece(bytes));
      });
    }
    const written = files.length - left.length;
    return { files: written, left: left.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  }
}

const NONE: ReadonlyMap<string, Buffer> = new Map();

function reasonToLeave({ mode, bytes }: TreeFile): string | null {
  const reason = LEFT.get(mode);
  if (reason !== undefined) return reason;
  return (bytes ?? 0) > LIMITS.blobBytes
    ? 'larger than the 100 MiB that GitHub gives out: check it out'
    : null;
}

function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, BINARY_LOOK).includes(0);
}

async function* onePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
