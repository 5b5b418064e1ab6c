import { statusOf } from '../github/api/api-error.js';
import type { PushTask } from '../github/event.js';
import { codeSpan } from '../text/escape/escape-markdown.js';
import type { Job } from './job.js';

/** The commit that a push is compared with. */
export interface PushBase {
  readonly base: string;
  /** Why it is another than the event names: one sentence, safe in Markdown; `null` if it is not. */
  readonly note: string | null;
}

/**
 * Finds the state before a push. The one that the event names may be unknown to GitHub (after a forced push it is removed
 * sooner or later), or have nothing in common with the head. Then, and for a new branch, it is the merge base with the
 * default branch; on the default branch itself, where that would be the head, the commit before the first of the push.
 * @returns `null` if there is none: everything on the branch is new
 */
export async function pushBase(job: Job, task: PushTask): Promise<PushBase | null> {
  const { before, head, branch } = task;
  if (before !== null && (await mergeBaseOf(job, before, head)) !== null) return { base: before, note: null };
  const { client, repository } = job;
  const standard = (await client.rest.repos.get({ ...repository })).data.default_branch;
  const merge = await mergeBaseOf(job, standard, head);
  if (merge !== null && (merge !== head || branch !== standard)) {
    const note = before === null ? null : unknown(before, `the merge base with ${codeSpan(standard)}`, merge);
    return { base: merge, note };
  }
  const parent = task.first === null ? null : await parentOf(job, task.first);
  if (parent === null) return null;
  const note = before === null ? null : unknown(before, 'the commit before the first of the push', parent);
  return { base: parent, note };
}

/** Why all of a branch is judged, as a log has it. */
export function wholeBranchText({ before, branch }: PushTask): string {
  const why =
    before === null
      ? 'The push created the branch, and there is nothing to compare it with'
      : `The push names ${before} as the state before it, which GitHub does not have, and there is no other to compare with`;
  return `${why}: everything on ${JSON.stringify(branch)} is judged.`;
}

function unknown(before: string, instead: string, base: string): string {
  return `The push names ${codeSpan(before)} as the state before it. GitHub does not have this commit (a forced push removes it), or it has no common ancestor with the head, so the head is compared with ${instead}, ${codeSpan(base)}.`;
}

/** The merge base of two commits; `null` if there is none, or GitHub does not know the first. */
async function mergeBaseOf({ client, repository }: Job, base: string, head: string): Promise<string | null> {
  const query = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
  return noneIfUnknown(async () => {
    const { data } = await client.rest.repos.compareCommitsWithBasehead(query);
    return data.merge_base_commit.sha;
  });
}

async function parentOf({ client, repository }: Job, commit: string): Promise<string | null> {
  return noneIfUnknown(async () => {
    const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
    return data.parents[0]?.sha ?? null;
  });
}

/** GitHub answers 404 for an object that it does not have, and 422 for one that it cannot name. */
async function noneIfUnknown(ask: () => Promise<string | null>): Promise<string | null> {
  try {
    return await ask();
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 422) return null;
    throw error;
  }
}
