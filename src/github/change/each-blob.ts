import type { FileEntry, UnreadEntry } from '../../change/tree-entry.js';
import { CodePurifyError } from '../../errors.js';
import { isAnswered, statusOf } from '../api/api-error.js';
import { readBlobBatches, type Blob } from '../api/blob-batches.js';
import { readBlob } from '../api/blobs.js';
import type { GitHubClient } from '../api/client.js';
import { concurrently } from '../api/concurrently.js';
import type { RepositoryName } from '../api/repository-name.js';
import { BudgetError, type Purpose } from '../api/request-budget.js';

/** Blobs read at the same time. GitHub allows about ten times as many requests per token. */
const AT_ONCE = 8;

/** From this many blobs on, they are read in batches: fewer requests, but the client waits a second after each. */
const MANY = 100;

/** Batched blobs in memory at the same time. */
const HELD = 500;

/** After so many blobs in a row that GitHub did not return, it is not asked for more: each can cost minutes of tries. */
const MOST_LOST = 24;

/** How blobs are read. */
export interface Reading {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly purpose: Purpose;
  /** Called for an entry that GitHub does not return, or that the budget of requests leaves no room for. */
  readonly onUnread: (entry: UnreadEntry) => void;
}

/**
 * Reads the blobs of entries, and calls `use` for each. A blob that cannot be read costs itself: the others are read.
 * @throws what `use` throws
 */
export async function eachBlob<Entry extends FileEntry | UnreadEntry>(
  { client, repository, purpose, onUnread }: Reading,
  entries: readonly Entry[],
  use: (entry: Entry, bytes: Buffer) => Promise<void> | void,
): Promise<void> {
  let lost = 0;
  const leave = (entry: Entry, why: string): null => {
    onUnread({ type: 'file', ...entry, kind: 'unread', reason: `${why}: run again, or check it out` });
    return null;
  };
  const read = async (entry: Entry): Promise<Buffer | null> => {
    if (lost >= MOST_LOST) return leave(entry, GIVEN_UP);
    try {
      const bytes = await readBlob(client, repository, entry.blob, purpose);
      lost = 0;
      return bytes;
    } catch (error) {
      lost += 1;
      return leave(entry, whyUnread(error));
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

const GIVEN_UP = 'GitHub had not returned several files in a row, so it was not asked for this one';

/**
 * Why a blob was not read.
 * @throws the error itself if it is a defect of ours
 */
function whyUnread(error: unknown): string {
  if (error instanceof BudgetError) return "the run had used its budget of requests to GitHub's API";
  if (error instanceof CodePurifyError) return error.problem.replace(/\.$/, '');
  const status = statusOf(error);
  if (status === null) throw error;
  return isAnswered(error)
    ? `GitHub did not return it (status ${String(status)})`
    : 'GitHub did not answer when it was asked for it';
}

function toBlob({ blob, bytes }: FileEntry | UnreadEntry): Blob {
  return { sha: blob, bytes };
}

const NONE: ReadonlyMap<string, Buffer> = new Map();
