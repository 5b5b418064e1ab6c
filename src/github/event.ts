import { z } from 'zod';
import { CodePurifyError } from '../errors.js';
import { parseCommands } from './commands/parse-commands.js';
import { SHA, parseRepository, type RepositoryName } from './api/repository-name.js';

/** The task of a run, read from the event that started it. */
export type Task =
  | PullTask
  | PushTask
  | {
      /** The difference between two commits, without a pull request: a merge queue's group. */
      readonly mode: 'change';
      readonly base: string;
      readonly head: string;
    }
  | {
      /** All data of branches. */
      readonly mode: 'branches';
      /** The branch that the run was started on, or `null`. */
      readonly branch: string | null;
    }
  | {
      /** The second workflow for forks. The event's own pull request number is not trusted, so the pull request is looked up. */
      readonly mode: 'workflow-run';
      readonly head: string;
      readonly headBranch: string;
      /** `null` if the fork was deleted. */
      readonly headRepository: RepositoryName | null;
    }
  | {
      /** Somebody wrote a command in a comment on a pull request. */
      readonly mode: 'comment';
      readonly number: number;
      readonly id: number;
      /** In the conversation, or on the diff. */
      readonly kind: 'conversation' | 'diff';
      readonly author: string;
      readonly body: string;
    }
  | { readonly mode: 'nothing'; readonly reason: string };

/** A pull request to review. */
export interface PullTask {
  readonly mode: 'pull';
  readonly number: number;
  /** Head of the base branch when the event was sent. */
  readonly base: string;
  readonly head: string;
  /** `pull_request_target`: the run has secrets, so the head must not be checked out. */
  readonly privileged: boolean;
}

/** Commits that were pushed to a branch. */
export interface PushTask {
  readonly mode: 'push';
  /** Head of the branch before the push, which GitHub may no longer have; `null`: a new branch. */
  readonly before: string | null;
  readonly head: string;
  readonly branch: string;
  /** The first commit of the push that the event lists, or `null`. */
  readonly first: string | null;
}

const sha = z.string().regex(SHA);
const number = z.int().positive();
const login = z.string().min(1).max(100);
const repository = z.object({ full_name: z.string() });
const branchEnd = z.object({ ref: z.string(), sha });

const pullEvent = z.object({
  action: z.string(),
  number,
  pull_request: z.object({ head: branchEnd, base: branchEnd }),
});
const mergeGroupEvent = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) });
const pushEvent = z.object({
  ref: z.string(),
  ...{ before: sha, after: sha },
  deleted: z.boolean(),
  commits: z.array(z.object({ id: sha })).optional(),
});
const dispatchEvent = z.object({ ref: z.string() });
const runEvent = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.nullable(),
  }),
});
const comment = z.object({ id: number, body: z.string().nullable(), user: z.object({ login }).nullable() });
const issueCommentEvent = z.object({
  action: z.string(),
  issue: z.object({ number, pull_request: z.unknown().optional() }),
  comment,
});
const diffCommentEvent = z.object({ action: z.string(), pull_request: z.object({ number }), comment });

/** Reads the task of each supported event. */
const READERS: ReadonlyMap<string, (payload: unknown) => Task> = new Map<string, (payload: unknown) => Task>([
  ['pull_request', (payload) => readPull(pullEvent.parse(payload), false)],
  ['pull_request_target', (payload) => readPull(pullEvent.parse(payload), true)],
  ['merge_group', (payload) => readMergeGroup(mergeGroupEvent.parse(payload))],
  ['push', (payload) => readPush(pushEvent.parse(payload))],
  ['schedule', () => ({ mode: 'branches', branch: null })],
  ['workflow_dispatch', (payload) => readDispatch(dispatchEvent.parse(payload))],
  ['workflow_run', (payload) => readRun(runEvent.parse(payload))],
  ['issue_comment', (payload) => readIssueComment(issueCommentEvent.parse(payload))],
  ['pull_request_review_comment', (payload) => readDiffComment(diffCommentEvent.parse(payload))],
]);

/** Events that can start a run. */
export const EVENT_NAMES: readonly string[] = [...READERS.keys()];

/**
 * Reads the task from an event.
 * @param name    `GITHUB_EVENT_NAME`
 * @param payload JSON of the event's file
 * @throws CodePurifyError `usage` for an event that is not supported, `input` for a payload that is not GitHub's
 */
export function readEvent(name: string, payload: unknown): Task {
  const read = READERS.get(name);
  if (read === undefined) {
    throw new CodePurifyError(
      'usage',
      `The event ${JSON.stringify(name)} is not supported.`,
      `Start the workflow on one of: ${EVENT_NAMES.join(', ')}.`,
    );
  }
  try {
    return read(payload);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    const field = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw new CodePurifyError(
      'input',
      `The payload is not a ${name} event as GitHub sends it: ${field}${issue?.message ?? ''}.`,
      'Leave GITHUB_EVENT_PATH and GITHUB_EVENT_NAME as the runner sets them.',
      { cause: error },
    );
  }
}

function readPull(
  { action, number: pull, pull_request }: z.output<typeof pullEvent>,
  privileged: boolean,
): Task {
  if (action === 'closed') return { mode: 'nothing', reason: 'The pull request was closed.' };
  const { head, base } = pull_request;
  return { mode: 'pull', number: pull, base: base.sha, head: head.sha, privileged };
}

function readMergeGroup({ merge_group: { base_sha, head_sha } }: z.output<typeof mergeGroupEvent>): Task {
  return { mode: 'change', base: base_sha, head: head_sha };
}

/** The hash that stands for "no commit" in a push event. */
const NO_COMMIT = /^0+$/;

function readPush({ ref, before, after, deleted, commits }: z.output<typeof pushEvent>): Task {
  if (deleted || NO_COMMIT.test(after))
    return { mode: 'nothing', reason: 'The push deleted a branch or a tag.' };
  if (!ref.startsWith(BRANCH))
    return { mode: 'nothing', reason: 'The push created a tag, which changes no data.' };
  return {
    ...{ mode: 'push', before: NO_COMMIT.test(before) ? null : before, head: after },
    ...{ branch: ref.slice(BRANCH.length), first: commits?.[0]?.id ?? null },
  };
}

const BRANCH = 'refs/heads/';

function readDispatch({ ref }: z.output<typeof dispatchEvent>): Task {
  const isBranch = ref.startsWith(BRANCH);
  return { mode: 'branches', branch: isBranch ? ref.slice(BRANCH.length) : null };
}

function readRun({ workflow_run: run }: z.output<typeof runEvent>): Task {
  if (run.event !== 'pull_request') {
    return { mode: 'nothing', reason: 'The first workflow was not started by a pull request.' };
  }
  return {
    mode: 'workflow-run',
    head: run.head_sha,
    headBranch: run.head_branch ?? '',
    headRepository: run.head_repository === null ? null : parseRepository(run.head_repository.full_name),
  };
}

function readIssueComment({ action, issue, comment: made }: z.output<typeof issueCommentEvent>): Task {
  if (issue.pull_request === undefined) {
    return { mode: 'nothing', reason: 'The comment is not on a pull request.' };
  }
  return readComment(action, issue.number, 'conversation', made);
}

function readDiffComment({ action, pull_request, comment: made }: z.output<typeof diffCommentEvent>): Task {
  return readComment(action, pull_request.number, 'diff', made);
}

function readComment(
  action: string,
  pull: number,
  kind: 'conversation' | 'diff',
  { id, body, user }: z.output<typeof comment>,
): Task {
  if (action !== 'created')
    return { mode: 'nothing', reason: 'Only commands in new comments are carried out.' };
  if (user === null || body === null || parseCommands(body).length === 0) {
    return { mode: 'nothing', reason: 'The comment has no CodePurify command.' };
  }
  return { mode: 'comment', number: pull, id, kind, author: user.login, body };
}
