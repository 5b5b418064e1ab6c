import { CodePurifyError } from '../../errors.js';
import { apiError, statusOf } from './api-error.js';
import type { GitHubClient } from './client.js';
import { LIMITS } from './github-limits.js';
import type { RepositoryName } from './repository-name.js';

/** A run of a workflow that has kept files. */
export interface ArtifactRun extends RepositoryName {
  readonly run: number;
}

/** How much of an artifact is downloaded. */
export interface DownloadLimits {
  /** Bytes of the zip. */
  readonly bytes: number;
  /** Milliseconds that the download may take. */
  readonly milliseconds: number;
}

/**
 * The zip of an artifact that a run has kept. Of several with the name, as attempts of a run leave them, the newest.
 * @throws CodePurifyError `input` where there is none, it has expired, or it is larger than the limit; what the API
 *   throws, as `apiError` tells it
 */
export async function readArtifact(
  client: GitHubClient,
  run: ArtifactRun,
  name: string,
  limits: DownloadLimits,
): Promise<Buffer> {
  const { id, bytes } = await newestArtifact(client, run, name);
  if (bytes > limits.bytes) throw tooLarge(limits.bytes);
  return download(await signedAddress(client, run, id), limits);
}

async function newestArtifact(
  client: GitHubClient,
  { owner, repo, run }: ArtifactRun,
  name: string,
): Promise<{ readonly id: number; readonly bytes: number }> {
  const query = { owner, repo, run_id: run, name, per_page: LIMITS.pageSize };
  const { data } = await client.rest.actions.listWorkflowRunArtifacts(query).catch(asRefusal);
  const [newest] = data.artifacts
    .filter((artifact) => artifact.name === name && [run, undefined].includes(artifact.workflow_run?.id))
    .sort((a, b) => b.id - a.id);
  if (newest === undefined) {
    throw new CodePurifyError(
      'input',
      `The run has kept no artifact with the name ${name}.`,
      'Upload it there.',
    );
  }
  if (newest.expired) throw expired();
  return { id: newest.id, bytes: newest.size_in_bytes };
}

/** Where GitHub keeps the zip: an address that needs no token, good for a minute. */
async function signedAddress(client: GitHubClient, { owner, repo }: ArtifactRun, id: number): Promise<URL> {
  const asked = { owner, repo, artifact_id: id, archive_format: 'zip' };
  const request = { redirect: 'manual' } as const;
  const { headers } = await client.rest.actions.downloadArtifact({ ...asked, request }).catch(asRefusal);
  const api = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  const location = headers.location ?? '';
  const address = URL.canParse(location) ? new URL(location) : null;
  const isSafe = address?.protocol === 'https:' || address?.origin === api.origin;
  if (address === null || !isSafe) throw unanswered('GitHub names no address that it can be downloaded from');
  return address;
}

/** Downloads without the token: the storage is not GitHub's API, and needs none. It redirects no further. */
async function download(address: URL, { bytes: most, milliseconds }: DownloadLimits): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(milliseconds) });
    if (!response.ok || response.body === null)
      throw unanswered(`its storage answers ${String(response.status)}`);
    for await (const part of response.body as AsyncIterable<Uint8Array>) {
      bytes += part.length;
      if (bytes > most) throw tooLarge(most);
      parts.push(part);
    }
  } catch (error) {
    // the messages of fetch may hold the address, which whoever knows it may read from
    throw error instanceof CodePurifyError ? error : unanswered('its storage does not answer', error);
  }
  return Buffer.concat(parts);
}

/** A failed request, by what can be done about it. */
function asRefusal(error: unknown): never {
  const status = statusOf(error);
  if (status === 410) throw expired();
  if (status !== 403 && status !== 404) throw apiError(error, 'the artifact of the run');
  throw new CodePurifyError(
    'input',
    'The token may not read the artifacts of the run.',
    'Give it actions: read.',
    { cause: error },
  );
}

function expired(): CodePurifyError {
  return new CodePurifyError('input', 'The artifact of the run has expired.', 'Run the first half again.');
}

function tooLarge(most: number): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The artifact of the run is larger than ${String(most)} bytes.`,
    'Read it in the run that has kept it.',
  );
}

function unanswered(why: string, cause?: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The artifact of the run could not be downloaded: ${why}.`,
    'Run again.',
    {
      cause,
    },
  );
}
