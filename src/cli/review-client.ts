import { CodePurifyError } from '../errors.js';
import { createClient, type GitHubClient } from '../github/api/client.js';
import { toolVersion } from '../scan/models/package-root.js';
import type { Door } from '../review/door.js';

const API = 'https://api.github.com';

/**
 * A client with the token in `GITHUB_TOKEN` or `GH_TOKEN`.
 * @throws CodePurifyError `usage` without a token
 */
export async function tokenClient({ env, warn }: Pick<Door, 'env' | 'warn'>): Promise<GitHubClient> {
  const token = env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '';
  if (token === '') {
    throw new CodePurifyError(
      'usage',
      'No token is set, so nothing can be read from GitHub.',
      'Set GITHUB_TOKEN. A dry run needs only read permission.',
    );
  }
  const { GITHUB_API_URL: api = '' } = env;
  return createClient({
    ...{ baseUrl: api === '' ? API : api, token, userAgent: userAgent() },
    ...{ onWait: warn, onBound: warn },
  });
}

/** A client for requests that are recorded and never sent. */
export function offlineClient(): Promise<GitHubClient> {
  return createClient({ baseUrl: API, token: 'none', userAgent: userAgent() });
}

function userAgent(): string {
  return `codepurify/${toolVersion()}`;
}
