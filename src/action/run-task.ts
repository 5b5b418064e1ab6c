import type { PullTask, PushTask, Task } from '../github/event.js';
import type { ReviewQuery } from '../review/review-pull.js';
import { pullsAtHead } from '../github/checks/pulls-at-head.js';
import { answerComment } from './answer-comment.js';
import { judgeBranches } from './judge-branches.js';
import type { Job } from './job.js';
import { nothingToDo } from './nothing-to-do.js';
import { pushBase, wholeBranchText } from './push-base.js';
import { reviewAtHead } from './review-at-head.js';
import { reviewInStep } from './review-in-step.js';
import { annotate } from './runner.js';

/**
 * Runs the task of the event.
 * @returns the exit code
 */
export async function runTask(job: Job, task: Task): Promise<number> {
  switch (task.mode) {
    case 'pull':
      return reviewOpened(job, task);
    case 'change':
      return codeOf(job, { base: task.base, head: task.head, pull: null, isPrivileged: false });
    case 'push':
      return reviewPushed(job, task);
    case 'branches':
      return judgeBranches(job, task.branch);
    case 'workflow-run':
      return reviewFound(job, task);
    case 'comment':
      return answerComment(job, task);
    case 'nothing':
      return nothingToDo(job, task.reason);
  }
}

function reviewOpened(job: Job, { base, head, number, privileged }: PullTask): Promise<number> {
  return codeOf(job, { base, head, pull: number, isPrivileged: privileged });
}

async function codeOf(job: Job, query: ReviewQuery): Promise<number> {
  return (await reviewInStep(job, query)).exitCode;
}

/** Reviews what a push brings; all of its branch if there is nothing to compare with, without an issue and a proposal. */
async function reviewPushed(job: Job, task: PushTask): Promise<number> {
  const found = await pushBase(job, task);
  if (found === null) {
    annotate(job.runner, 'warning', wholeBranchText(task));
    const off = { comments: 'off', 'purified-pull-request': 'off' } as const;
    const own = { ...job.inputs.own, ...off, branches: [] };
    return judgeBranches({ ...job, inputs: { ...job.inputs, own } }, task.branch);
  }
  const { base, note } = found;
  const notes = note === null ? [] : [note];
  for (const text of notes) annotate(job.runner, 'warning', text.replaceAll('`', ''));
  return codeOf(job, { base, head: task.head, pull: null, isPrivileged: false, notes });
}

/**
 * The second workflow for forks. It does not trust the first workflow's result or pull request number: it looks up the
 * open pull request whose head is the commit of the first workflow, and judges it over the API.
 * @returns the exit code
 */
async function reviewFound(job: Job, task: Extract<Task, { mode: 'workflow-run' }>): Promise<number> {
  const { client, repository } = job;
  const { head, headBranch, headRepository } = task;
  if (headRepository === null) return nothingToDo(job, 'The repository of the pull request was deleted.');
  const commit = { repository: headRepository, branch: headBranch, commit: head };
  const pulls = await pullsAtHead(client, repository, commit);
  const [found] = pulls;
  if (found === undefined)
    return nothingToDo(job, 'No open pull request has the commit of the first workflow as its head.');
  return reviewAtHead(job, { base: found.base, head, pull: found.number, isPrivileged: true }, pulls);
}
