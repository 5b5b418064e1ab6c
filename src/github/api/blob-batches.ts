import { blobName } from './blobs.js';
import type { GitHubClient } from './client.js';
import { concurrently } from './concurrently.js';
import { SHA, type RepositoryName } from './repository-name.js';

/** Blobs in one query; GitHub allows thousands of nodes, but the answer has to come within ten seconds. */
const BATCH = { blobs: 100, bytes: 1_000_000 } as const;

/** GitHub cuts the text of a blob at 512 KB; half of it is read alone. */
const MOST_BYTES = 256_000;

/** Queries at once. */
const AT_ONCE = 2;

/** A blob to be read: its name, and its bytes where GitHub says how many. */
export interface Blob {
  readonly sha: string;
  readonly bytes: number | null;
}

/**
 * The bytes of many small blobs, a hundred a request (GraphQL). A text that does not hash to its blob, because it was
 * binary, cut off or no UTF-8, is left out, and so is what could not be read: it is for `readBlob`.
 * @returns by the blob's hash
 */
export async function readBlobBatches(
  client: GitHubClient,
  repository: RepositoryName,
  files: readonly Blob[],
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  await concurrently(batchesOf(files), AT_ONCE, async (shas) => {
    for (const [sha, text] of await readBatch(client, repository, shas)) {
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

/** The part of the answer that is asked for. */
interface BlobPage {
  readonly repository: Readonly<Record<string, { readonly text?: string | null } | null>> | null;
}

/** Texts by hash; none where the query fails, for each blob can still be asked for alone. */
async function readBatch(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  shas: readonly string[],
): Promise<[string, string][]> {
  const names = shas.map((_, index) => `b${String(index)}`);
  const query = `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((name) => `${name}: object(oid: $${name}) { ... on Blob { text } }`).join('\n    ')}
  }
}`;
  const variables = Object.fromEntries(shas.map((sha, index) => [names[index] ?? '', sha]));
  const page = await client.graphql<BlobPage>(query, { owner, repo, ...variables }).catch(() => null);
  return shas.flatMap((sha, index): [string, string][] => {
    const text = page?.repository?.[names[index] ?? '']?.text;
    return typeof text === 'string' ? [[sha, text]] : [];
  });
}
