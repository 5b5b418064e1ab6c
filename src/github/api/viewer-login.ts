import type { GitHubClient } from './client.js';

const VIEWER = 'query { viewer { login } }';

/** The login that a token writes as; a workflow's own token has no other way to ask. */
export async function viewerLogin(client: GitHubClient): Promise<string> {
  return (await client.graphql<{ viewer: { login: string } }>(VIEWER)).viewer.login;
}
