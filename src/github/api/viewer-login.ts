import type { GitHubClient } from './client.js';

const VIEWER = 'query { viewer { login } }';

/** The login of the token. A workflow's own token cannot ask REST for it. */
export async function viewerLogin(client: GitHubClient): Promise<string> {
  return (await client.graphql<{ viewer: { login: string } }>(VIEWER)).viewer.login;
}
