import { EXIT_CODES } from '../errors.js';
import { handleCommands } from '../github/commands/handle-commands.js';
import type { PullTask, Task } from '../github/event.js';
import { LIMITS } from '../github/api/github-limits.js';
import { judgeBranches } from './judge-branches.js';
import type { Job } from './job.js';
import { reviewInStep } from './publish.js';
import { annotate } from './runner.js';

/**
 * Does what the event asks for.
 * @returns the exit code
 */
export async function runTask(job: Job, task: Task): Promise<number> {
  switch (task.mode) {
    case 'pull':
      return reviewOpened(job, task);
    case 'change':
      return reviewInStep(job, {
        ...{ base: task.base ?? (await defaultBranch(job)), head: task.head },
        ...{ pull: null, isPrivileged: false },
      });
    case 'branches':
      return judgeBranches(job, task.branch);
    case 'workflow-run':
      return reviewFound(job, task);
    case 'comment':
      return answerComment(job, task);
    case 'nothing':
      return nothing(job, task.reason);
  }
}

function reviewOpened(job: Job, { base, head, number, privileged }: PullTask): Promise<number> {
  return reviewInStep(job, { base, head, pull: number, isPrivileged: privileged });
}

/** The default branch's name, which the API takes for its tip. */
async function defaultBranch({ client, repository }: Job): Promise<string> {
  return (await client.rest.repos.get({ ...repository })).data.default_branch;
}

/**
 * The second workflow for forks. It believes neither the result of the first workflow nor its number of a pull request:
 * it looks for the open pull request whose head is the commit that ran, and judges it from its blobs.
 */
async function reviewFound(job: Job, task: Extract<Task, { mode: 'workflow-run' }>): Promise<number> {
  const { client, repository } = job;
  const { head, headBranch, headRepository } = task;
  if (headRepository === null) return nothing(job, 'The repository that the pull request came from is gone.');
  const { owner, repo } = headRepository;
  const query = { state: 'open', head: `${owner}:${headBranch}`, per_page: LIMITS.pageSize } as const;
  const { data } = await client.rest.pulls.list({ ...repository, ...query });
  const found = data.find((pull) => {
    // the description says that there always is one; a deleted fork has none
    const from = (pull.head.repo as { readonly full_name: string } | null)?.full_name;
    return pull.head.sha === head && from === `${owner}/${repo}`;
  });
  if (found === undefined)
    return nothing(job, 'No open pull request has the commit that has run as its head.');
  return reviewInStep(job, { base: found.base.sha, head, pull: found.number, isPrivileged: true });
}

/** A command: carried out for people with write access, and the pull request judged again where they ask for it. */
async function answerComment(job: Job, task: Extract<Task, { mode: 'comment' }>): Promise<number> {
  const { client, repository, runner } = job;
  const { number, id, kind, author, body } = task;
  const comment = { ...repository, number, id, kind, author, body };
  const { kind: came, rescan } = await handleCommands(comment, client, runner.now());
  if (came === 'denied') return nothing(job, 'Commands are for people with write access.');
  if (!rescan) return nothing(job, 'The comment asks for nothing that is known.');
  const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
  return reviewInStep(job, { base: data.base.sha, head: data.head.sha, pull: number, isPrivileged: true });
}

function nothing({ runner }: Job, reason: string): number {
  annotate(runner, 'notice', `Nothing to do: ${reason}`);
  return EXIT_CODES.clean;
}
