import { EXIT_CODES, messageOf } from '../errors.js';
import { apiError } from '../github/api/api-error.js';
import { headRepositoryName } from '../github/api/head-repository-name.js';
import { parseRepository } from '../github/api/repository-name.js';
import { CHECK_NAME } from '../github/checks/head-verdict.js';
import { pullsAtHead, type OpenPull } from '../github/checks/pulls-at-head.js';
import { findPullRun, runAgain, workflowPath, type PullRun } from '../github/checks/run-again.js';
import { handleCommands } from '../github/commands/handle-commands.js';
import type { Task } from '../github/event.js';
import type { Job } from './job.js';
import { nothingToDo } from './nothing-to-do.js';
import { reviewAtHead } from './review-at-head.js';
import { annotate, logLine } from './runner.js';

type CommentTask = Extract<Task, { mode: 'comment' }>;

/** What a command leads to. */
interface Next {
  /** For the answer: what will happen, safe in Markdown. */
  readonly sentence: string;
  readonly base: string;
  readonly head: string;
  /** The pull request is judged in this run. */
  readonly isHere: boolean;
  /** The open pull requests with this head. */
  readonly pulls: readonly OpenPull[];
  /** The failed run of the pull request that runs again after it was judged here, or `null`. */
  readonly after: PullRun | null;
}

/**
 * Carries out the commands of people with write access. The pull request's own check turns: its failed run runs again where the token
 * may start it (`actions: write`); otherwise the pull request is judged here, and the verdict is posted on its head.
 * @returns the exit code: that of the gate where the pull request is judged here
 */
export async function answerComment(job: Job, task: CommentTask): Promise<number> {
  const { client, repository, runner } = job;
  const { number, id, kind, author, body } = task;
  const comment = { ...repository, number, id, kind, author, body };
  const handled = await handleCommands(comment, client, runner.now(), () => planNext(job, number));
  const { kind: outcome, next, unanswered } = handled;
  if (unanswered !== null) annotate(runner, 'warning', unansweredText(unanswered));
  if (outcome === 'denied') return nothingToDo(job, 'Only people with write access can use commands.');
  if (next === null) return nothingToDo(job, 'The comment has no known command.');
  logLine(runner, next.sentence);
  if (!next.isHere) return EXIT_CODES.clean;
  const { base, head, after, pulls } = next;
  const code = await reviewAtHead(job, { base, head, pull: number, isPrivileged: true }, pulls);
  if (after !== null && !(await runAgain(client, repository, after)))
    annotate(runner, 'notice', `The failed run could not be started again: ${after.url}`);
  return code;
}

/** Why the answer is not on the pull request; what it says is in the log. */
function unansweredText(error: unknown): string {
  const known = apiError(error, 'an answer when the command was to be answered');
  return `The command is carried out, and could not be answered on the pull request: ${messageOf(known)}`;
}

/** Looks up the pull request and its check, and starts the check again if that is enough. */
async function planNext({ client, repository, runner }: Job, pull: number): Promise<Next> {
  const { data } = await client.rest.pulls.get({ ...repository, pull_number: pull });
  const [base, head] = [data.base.sha, data.head.sha];
  const idle = { base, head, isHere: false, after: null, pulls: [] };
  if (data.state !== 'open')
    return { ...idle, sentence: 'The pull request is closed, so it is not judged again.' };
  const workflow = workflowPath(runner.env.GITHUB_WORKFLOW_REF);
  const run = workflow === null ? null : await findPullRun(client, { ...repository, head }, workflow);
  const from = headRepositoryName(data);
  const isFork = from !== `${repository.owner}/${repository.repo}`;
  // the token of such a run only reads, so that it cannot update the comments
  const readsOnly = isFork && run?.event === 'pull_request';
  const failed = run?.hasFailed === true ? run : null;
  if (failed !== null && !readsOnly && (await runAgain(client, repository, failed))) {
    const sentence = `The failed check of this pull request runs again: ${failed.url}`;
    return { ...idle, sentence };
  }
  const sentence =
    `The pull request is judged again now. The verdict is posted as the check \`${CHECK_NAME}\`` +
    (failed !== null && readsOnly ? ', and the failed check runs again after it.' : '.');
  const commit = { branch: data.head.ref, commit: head };
  const pulls =
    from === null
      ? []
      : await pullsAtHead(client, repository, { ...commit, repository: parseRepository(from) });
  return { sentence, base, head, isHere: true, after: readsOnly ? failed : null, pulls };
}
