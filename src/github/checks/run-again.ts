import type { GitHubClient } from '../api/client.js';
import { LIMITS } from '../api/github-limits.js';
import { failureOf } from '../api/review-failure.js';

/** Events whose runs are the check of a pull request. */
const PULL_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);

/** The check of a pull request: the newest run of our own workflow on its head. */
export interface PullRun {
  readonly id: number;
  readonly url: string;
  /** `pull_request`: a run for a fork has a token that only reads. */
  readonly event: string;
  /** Whether it has ended and failed, so that its failed jobs can run again. */
  readonly hasFailed: boolean;
}

/**
 * The newest run of a workflow for a pull request's head.
 * @param workflow path of the workflow's file, such as `.github/workflows/gate.yml`
 * @returns `null` where there is none, or where the token may not read runs
 */
export async function findPullRun(
  client: GitHubClient,
  { owner, repo, head }: { readonly owner: string; readonly repo: string; readonly head: string },
  workflow: string,
): Promise<PullRun | null> {
  const query = { owner, repo, head_sha: head, per_page: LIMITS.pageSize };
  const { data } = await client.rest.actions.listWorkflowRunsForRepo(query).catch((error: unknown) => {
    if (failureOf(error) === 'forbidden') return { data: { workflow_runs: [] } };
    throw error;
  });
  const [newest] = data.workflow_runs
    // the path of a run may end in the ref that its workflow was read from: `….yml@main`
    .filter(({ path, event }) => path.split('@')[0] === workflow && PULL_EVENTS.has(event))
    .sort((a, b) => b.run_number - a.run_number);
  if (newest === undefined) return null;
  const { id, html_url: url, event, conclusion } = newest;
  return { id, url, event, hasFailed: conclusion === 'failure' };
}

/**
 * Runs the failed jobs of a run again ("REST: Re-run failed jobs from a workflow run"; `actions: write`).
 * @returns whether GitHub accepted it
 */
export async function runAgain(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  run: PullRun,
): Promise<boolean> {
  try {
    await client.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: run.id });
    return true;
  } catch (error) {
    if (failureOf(error) === 'unknown') throw error;
    return false;
  }
}

/** The path of a workflow's file in `GITHUB_WORKFLOW_REF` (`owner/name/.github/workflows/gate.yml@refs/heads/main`), or `null`. */
export function workflowPath(reference: string | undefined): string | null {
  return /^[^/]+\/[^/]+\/([^@]+)@/u.exec(reference ?? '')?.[1] ?? null;
}
