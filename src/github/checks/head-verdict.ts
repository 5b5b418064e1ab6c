import type { GitHubClient } from '../api/client.js';
import { failureOf } from '../api/review-failure.js';

/** The name of our check and of our status on a commit: branch protection requires it by this name. */
export const CHECK_NAME = 'CodePurify gate';

/** Characters of a status's description. "REST: Create a commit status": longer is a 422. */
const DESCRIPTION_CHARACTERS = 140;

/** The verdict of a run on a commit that is not its own: the head of a pull request. */
export interface HeadVerdict {
  readonly owner: string;
  readonly repo: string;
  readonly head: string;
  readonly passes: boolean;
  /** One sentence in our own words. */
  readonly sentence: string;
  /** Page of the run with the summary, or `null`. */
  readonly url: string | null;
}

/** How a verdict was posted: as a check run, as a commit status, or not at all and why. */
export type Posted = 'check' | 'status' | 'forbidden' | 'failed';

/**
 * Posts a verdict on the head of a pull request, so that it gates there: a check run where the token has `checks: write`
 * ("REST: Create a check run"), else a commit status (`statuses: write`). The newest of each name counts, so that it is posted again if
 * the answer is lost.
 */
export async function postVerdict(verdict: HeadVerdict, client: GitHubClient): Promise<Posted> {
  const asCheck = await attempt(() => postCheck(verdict, client));
  if (asCheck !== 'forbidden') return asCheck === 'done' ? 'check' : 'failed';
  const asStatus = await attempt(() => postStatus(verdict, client));
  return asStatus === 'done' ? 'status' : asStatus;
}

/** How often a verdict is posted if the answer is lost. */
const TRIES = 2;

async function attempt(post: () => Promise<unknown>): Promise<'done' | 'forbidden' | 'failed'> {
  for (let left = TRIES - 1; ; left--) {
    try {
      await post();
      return 'done';
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'unknown' && left > 0) continue;
      return failure === 'forbidden' ? 'forbidden' : 'failed';
    }
  }
}

function postCheck({ owner, repo, head, passes, sentence, url }: HeadVerdict, client: GitHubClient) {
  return client.rest.checks.create({
    ...{ owner, repo, name: CHECK_NAME, head_sha: head, status: 'completed' },
    conclusion: passes ? 'success' : 'failure',
    output: { title: passes ? 'The check passes' : 'The check fails', summary: sentence },
    ...(url === null ? {} : { details_url: url }),
  });
}

function postStatus({ owner, repo, head, passes, sentence, url }: HeadVerdict, client: GitHubClient) {
  return client.rest.repos.createCommitStatus({
    ...{ owner, repo, sha: head, context: CHECK_NAME, state: passes ? 'success' : 'failure' },
    description: sentence.slice(0, DESCRIPTION_CHARACTERS),
    ...(url === null ? {} : { target_url: url }),
  });
}
