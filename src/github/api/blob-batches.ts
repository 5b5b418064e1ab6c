import { blobName } from '../../change/git/blob-name.js';
import type { GitHubClient } from './client.js';
import { concurrently } from './concurrently.js';
import type { Purpose } from './request-budget.js';
import { SHA, type RepositoryName } from './repository-name.js';

/** Blobs in one query. GitHub allows thousands of nodes, but gives up on a query after ten seconds. */
const BATCH = { blobs: 100, bytes: 1_000_000 } as const;

/** Larger blobs are read one by one: GitHub cuts the text of a blob at 512 KB, and half of that is safe. */
const MOST_BYTES = 256_000;

/** Queries sent at the same time. */
const AT_ONCE = 2;

/** A blob to read: its hash, and its size in bytes, or `null` if GitHub does not say. */
export interface Blob {
  readonly sha: string;
  readonly bytes: number | null;
}

/**
 * Reads many small blobs, a hundred per request (GraphQL). A blob whose text does not have its hash (binary, cut off, not
 * UTF-8) is left out, and so is one that could not be read: read it with `readBlob`.
 * @returns bytes by the blob's hash
 */
export async function readBlobBatches(
  client: GitHubClient,
  repository: RepositoryName,
  files: readonly Blob[],
  purpose: Purpose = 'data',
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  await concurrently(batchesOf(files), AT_ONCE, async (shas) => {
    for (const [sha, text] of await readBatch(client, repository, shas, purpose)) {
      const bytes = Buffer.from(text);
      if (blobName(bytes) === sha) found.set(sha, bytes);
    }
  });
  return found;
}

function batchesOf(files: readonly Blob[]): string[][] {
  const small = files.filter(
    ({ sha, bytes }) => sha.length === 40 && SHA.test(sha) && (bytes ?? Infinity) <= MOST_BYTES,
  );
  const batches: string[][] = [];
  let bytes = 0;
  for (const [sha, size] of new Map(small.map((file) => [file.sha, file.bytes ?? 0] as const))) {
    const last = batches.at(-1);
    bytes += size;
    if (last !== undefined && last.length < BATCH.blobs && bytes <= BATCH.bytes) last.push(sha);
    else {
      batches.push([sha]);
      bytes = size;
    }
  }
  return batches;
}

/** The part of the answer that the query asks for. */
interface BlobPage {
  readonly repository: Readonly<Record<string, { readonly text?: string | null } | null>> | null;
}

/** Texts with their hashes; none if the query fails, because each blob can still be read alone. */
async function readBatch(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  shas: readonly string[],
  purpose: Purpose,
): Promise<[string, string][]> {
  const names = shas.map((_, index) => `b${String(index)}`);
  const query = `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((name) => `${name}: object(oid: $${name}) { ... on Blob { text } }`).join('\n    ')}
  }
}`;
  const variables = Object.fromEntries(shas.map((sha, index) => [names[index] ?? '', sha]));
  const page = await client
    .graphql<BlobPage>(query, { owner, repo, ...variables, request: { purpose } })
    .catch(() => null);
  return shas.flatMap((sha, index): [string, string][] => {
    const text = page?.repository?.[names[index] ?? '']?.text;
    return typeof text === 'string' ? [[sha, text]] : [];
  });
}
