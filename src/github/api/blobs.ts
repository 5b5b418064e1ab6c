import { createHash } from 'node:crypto';
import { CodePurifyError } from '../../errors.js';
import type { GitHubClient } from './client.js';
import type { RepositoryName } from './repository-name.js';

/**
 * The bytes of a blob. They are checked against their name, so that an answer that was cut off, or is not what was
 * asked for, is never judged as if it were.
 * @throws CodePurifyError `input` when they do not hash to it
 */
export async function readBlob(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<Buffer> {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha });
  const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  if (blobName(bytes, sha.length === SHA256_DIGITS ? 'sha256' : 'sha1') === sha) return bytes;
  throw new CodePurifyError(
    'input',
    `GitHub's answer for the blob ${sha} is not its content.`,
    'Run again; if it happens again, look at what stands between this machine and GitHub.',
  );
}

const SHA256_DIGITS = 64;

/** What git calls a content. */
export function blobName(bytes: Buffer, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm)
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}
