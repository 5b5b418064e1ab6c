import type { GitHubClient } from '../api/client.js';
import { LIMITS } from '../api/github-limits.js';
import { headRepositoryName } from '../api/head-repository-name.js';
import type { RepositoryName } from '../api/repository-name.js';

/** The head of pull requests: a commit at the tip of a branch. */
export interface PullHead {
  /** The repository that the branch is in: a fork, or the one that is asked. */
  readonly repository: RepositoryName;
  readonly branch: string;
  readonly commit: string;
}

/** An open pull request. */
export interface OpenPull {
  readonly number: number;
  /** Head of its base branch. */
  readonly base: string;
}

/** The open pull requests with a head. There are several where one branch is proposed for several branches. */
export async function pullsAtHead(
  client: GitHubClient,
  asked: RepositoryName,
  { repository: { owner, repo }, branch, commit }: PullHead,
): Promise<OpenPull[]> {
  const query = { state: 'open', head: `${owner}:${branch}`, per_page: LIMITS.pageSize } as const;
  const { data } = await client.rest.pulls.list({ ...asked, ...query });
  return data
    .filter((pull) => pull.head.sha === commit && headRepositoryName(pull) === `${owner}/${repo}`)
    .map(({ number, base }) => ({ number, base: base.sha }));
}
