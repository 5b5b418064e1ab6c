import type { GitHubClient } from '../api/client.js';
import { answerText, type Acceptance } from './answer.js';
import { parseCommands, type Command } from './parse-commands.js';
import { LIMITS } from '../api/github-limits.js';
import { readMarker } from '../api/markers.js';
import { failureOf } from '../api/review-failure.js';
import { viewerLogin } from '../api/viewer-login.js';

/** A new comment, as its event describes it. */
export interface CommandComment {
  readonly owner: string;
  readonly repo: string;
  /** Number of the pull request or issue. */
  readonly number: number;
  readonly id: number;
  /** In the conversation (`issue_comment`), or on the diff (`pull_request_review_comment`). */
  readonly kind: 'conversation' | 'diff';
  readonly author: string;
  readonly body: string;
}

/** What understood commands lead to. */
export interface NextStep {
  /** For the answer: what will happen, safe in Markdown. */
  readonly sentence: string;
}

/** The result of handling a comment. */
export interface CommandOutcome<Next> {
  /** `none`: no command; `denied`: the author has no write access; `done`: known commands were carried out. */
  readonly kind: 'none' | 'denied' | 'done';
  /** What follows, or `null` if no command was understood. */
  readonly next: Next | null;
  readonly accepted: readonly Command[];
  /** Why the answer is not on the pull request, if it could not be posted; `null`: it is, or there is none. */
  readonly unanswered: unknown;
}

/** The most accounts whose permission is looked up in one run: each is a request. */
const MOST_AUTHORS = 30;

/** Permissions that may use commands ("REST: Get repository permissions for a user"; `maintain` is `write` there). */
const MAY_COMMAND = new Set(['admin', 'write']);

/** Apps may have write access, but repeat text of strangers (a title, a log): their commands are ignored. */
const BOT = /\[bot\]$/i;

/**
 * Carries out the commands of a comment: checks that its author has write access, reacts, takes the next step and answers once. A
 * reaction or an answer that GitHub does not accept does not stop what follows.
 * Accepted findings take effect when the pull request is judged again (`readAcceptances`), so nothing is stored. Without write
 * access there is only a reaction, so that strangers cannot make us post.
 * @param step is called once if a command was understood, before the answer
 */
export async function handleCommands<Next extends NextStep>(
  comment: CommandComment,
  client: GitHubClient,
  now: Date,
  step: () => Promise<Next>,
): Promise<CommandOutcome<Next>> {
  const commands = parseCommands(comment.body);
  if (commands.length === 0) return { kind: 'none', ...NOTHING };
  if (!(await mayCommand(client, comment.owner, comment.repo, comment.author))) {
    await react(client, comment, '-1');
    return { kind: 'denied', ...NOTHING };
  }
  const understood = commands.some(({ kind }) => kind !== 'unknown');
  await react(client, comment, understood ? '+1' : 'confused');
  const next = understood ? await step() : null;
  const answer = answerText(commands, { ...comment, next: next?.sentence ?? null }, now);
  const unanswered = await answerOnce(client, comment, answer).catch((error: unknown) => error);
  return { kind: 'done', next, accepted: commands.filter(({ kind }) => kind === 'accept'), unanswered };
}

const NOTHING = { next: null, accepted: [], unanswered: null } as const;

/** Answers unless we have done so: the same event may be handled twice. */
async function answerOnce(client: GitHubClient, comment: CommandComment, answer: string): Promise<null> {
  if (!(await isAnswered(client, comment))) await reply(client, comment, answer);
  return null;
}

/**
 * The findings that people with write access have accepted in a pull request's comments; the newest comment on a finding
 * counts. To withdraw an acceptance, delete or edit the comment.
 */
export async function readAcceptances(
  client: GitHubClient,
  { owner, repo, pull }: { readonly owner: string; readonly repo: string; readonly pull: number },
): Promise<Acceptance[]> {
  const comments = [
    ...(await readComments(client, { owner, repo, pull }, 'conversation')),
    ...(await readComments(client, { owner, repo, pull }, 'diff')),
  ];
  const may = new Map<string, boolean>();
  const accepted = new Map<string, Acceptance>();
  for (const { author, body, url } of comments.sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const commands = parseCommands(body).filter((command) => command.kind === 'accept');
    if (author === null || commands.length === 0) continue;
    if (!may.has(author) && may.size >= MOST_AUTHORS) continue;
    const known = may.get(author) ?? (await mayCommand(client, owner, repo, author));
    may.set(author, known);
    if (known) for (const { id, reason } of commands) accepted.set(id, { id, reason, owner: author, url });
  }
  return [...accepted.values()];
}

/** Whether somebody has write access now, according to GitHub; the event is not trusted. */
async function mayCommand(
  client: GitHubClient,
  owner: string,
  repo: string,
  username: string,
): Promise<boolean> {
  if (BOT.test(username)) return false;
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return MAY_COMMAND.has(data.permission);
  } catch (error) {
    if (failureOf(error) === 'refused') return false; // 404: no such account
    throw error;
  }
}

/** Adding the same reaction twice has no effect. Nothing depends on it. */
async function react(
  client: GitHubClient,
  { owner, repo, id, kind }: CommandComment,
  content: '+1' | '-1' | 'confused',
): Promise<void> {
  const reaction = { owner, repo, comment_id: id, content };
  const { createForIssueComment, createForPullRequestReviewComment } = client.rest.reactions;
  const create = kind === 'conversation' ? createForIssueComment : createForPullRequestReviewComment;
  await create(reaction).catch(() => null);
}

async function isAnswered(client: GitHubClient, comment: CommandComment): Promise<boolean> {
  const self = await viewerLogin(client);
  const { owner, repo, number } = comment;
  const comments = await readComments(client, { owner, repo, pull: number }, comment.kind);
  return comments.some((text) => readMarker('answer', text, self)?.subject === String(comment.id));
}

/** A comment of either kind. */
interface ReadComment {
  readonly author: string | null;
  readonly body: string;
  readonly url: string;
  readonly at: string;
}

async function readComments(
  client: GitHubClient,
  { owner, repo, pull }: { readonly owner: string; readonly repo: string; readonly pull: number },
  kind: CommandComment['kind'],
): Promise<ReadComment[]> {
  const pages = { owner, repo, per_page: LIMITS.pageSize };
  const comments =
    kind === 'conversation'
      ? await client.paginate(client.rest.issues.listComments, { ...pages, issue_number: pull })
      : await client.paginate(client.rest.pulls.listReviewComments, { ...pages, pull_number: pull });
  return comments.map(({ user, body, html_url: url, created_at: at }) => ({
    ...{ author: (user as { readonly login: string } | null)?.login ?? null, body: body ?? '', url, at },
  }));
}

async function reply(
  client: GitHubClient,
  { owner, repo, number, id, kind }: CommandComment,
  body: string,
): Promise<void> {
  if (kind === 'conversation') {
    await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
  } else {
    const answer = { owner, repo, pull_number: number, comment_id: id, body };
    await client.rest.pulls.createReplyForReviewComment(answer);
  }
}
