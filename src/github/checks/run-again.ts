import type { GitHubClient } from '../api/client.js';
import { LIMITS } from '../api/github-limits.js';
import { statusOf } from '../api/api-error.js';
import { failureOf } from '../api/review-failure.js';

/** Events whose runs are the check of a pull request. */
const PULL_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);

/** Conclusions of a run whose failed jobs can run again. */
const FAILED: ReadonlySet<string | null> = new Set(['failure', 'timed_out', 'cancelled']);

/** The check of a pull request: the newest run of our own workflow on its head. */
export interface PullRun {
  readonly id: number;
  readonly url: string;
  /** The commit that it is on. */
  readonly head: string;
  /** `pull_request`: a run for a fork has a token that only reads. */
  readonly event: string;
  /** Whether it has ended and failed, so that its failed jobs can run again. */
  readonly hasFailed: boolean;
}

/**
 * The newest run of a workflow for a pull request's head.
 * @param workflow path of the workflow's file, such as `.github/workflows/gate.yml`
 * @returns `null` where there is none, or where GitHub does not return runs, as to a token that may not read them
 */
export async function findPullRun(
  client: GitHubClient,
  { owner, repo, head }: { readonly owner: string; readonly repo: string; readonly head: string },
  workflow: string,
): Promise<PullRun | null> {
  const query = { owner, repo, head_sha: head, per_page: LIMITS.pageSize };
  const { data } = await client.rest.actions.listWorkflowRunsForRepo(query).catch((error: unknown) => {
    if (statusOf(error) === null) throw error;
    return { data: { workflow_runs: [] } };
  });
  const [newest] = data.workflow_runs
    // the path of a run may end in the ref that its workflow was read from: `….yml@main`
    .filter(({ path, event }) => path.split('@')[0] === workflow && PULL_EVENTS.has(event))
    .sort((a, b) => b.run_number - a.run_number);
  if (newest === undefined) return null;
  const { id, html_url: url, event, conclusion } = newest;
  return { id, url, head, event, hasFailed: FAILED.has(conclusion) };
}

/**
 * Runs the failed jobs of a run again ("REST: Re-run failed jobs from a workflow run"; `actions: write`). If the answer is lost, it is
 * looked up whether they run.
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
    return failureOf(error) === 'unknown' && (await isRunning(client, { owner, repo }, run));
  }
}

/** Whether a run has not ended, as far as that can be found out. */
async function isRunning(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  { id, head }: PullRun,
): Promise<boolean> {
  const query = { ...repository, head_sha: head, per_page: LIMITS.pageSize };
  return client.rest.actions.listWorkflowRunsForRepo(query).then(
    ({ data }) => data.workflow_runs.some((run) => run.id === id && run.conclusion === null),
    () => false,
  );
}

/** The path of a workflow's file in `GITHUB_WORKFLOW_REF` (`owner/name/.github/workflows/gate.yml@refs/heads/main`), or `null`. */
export function workflowPath(reference: string | undefined): string | null {
  return /^[^/]+\/[^/]+\/([^@]+)@/u.exec(reference ?? '')?.[1] ?? null;
}
