import { blobName } from '../../change/git/blob-name.js';
import { CodePurifyError } from '../../errors.js';
import type { GitHubClient } from './client.js';
import type { Purpose } from './request-budget.js';
import type { RepositoryName } from './repository-name.js';

/**
 * The bytes of a blob. Their hash is checked, so that an answer that is cut off or wrong is never judged.
 * @throws CodePurifyError `input` when the bytes do not have this hash, `BudgetError` when the run may not read it
 */
export async function readBlob(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
  purpose: Purpose = 'data',
): Promise<Buffer> {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha, request: { purpose } });
  const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  if (blobName(bytes, sha.length === SHA256_DIGITS ? 'sha256' : 'sha1') === sha) return bytes;
  throw new CodePurifyError(
    'input',
    `GitHub's answer for the blob ${sha} does not have its hash.`,
    'Run again; if it happens again, check the proxy between this machine and GitHub.',
  );
}

const SHA256_DIGITS = 64;
