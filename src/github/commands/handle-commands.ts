import type { GitHubClient } from '../api/client.js';
import { answerText, type Acceptance } from './answer.js';
import { parseCommands, type Command } from './parse-commands.js';
import { LIMITS } from '../api/github-limits.js';
import { readMarker } from '../api/markers.js';
import { failureOf } from '../api/review-failure.js';
import { viewerLogin } from '../api/viewer-login.js';

/** A comment that was made, by its event. */
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

/** The result of handling a comment. */
export interface CommandOutcome {
  /** `none`: no command; `denied`: of somebody without write access; `done`: carried out as far as understood. */
  readonly kind: 'none' | 'denied' | 'done';
  /** The pull request is to be judged again. */
  readonly rescan: boolean;
  readonly accepted: readonly Command[];
}

/** Accounts whose permission is looked up in one run: a request each. */
const MOST_AUTHORS = 30;

/** Permissions that may command ("REST: Get repository permissions for a user"; `maintain` is `write` there). */
const MAY_COMMAND = new Set(['admin', 'write']);

/** Apps may write, and repeat what strangers wrote (a title, a log): they command nothing. */
const BOT = /\[bot\]$/i;

/**
 * Carries out the commands of a comment: looks up whether its author may write, reacts, answers once. What is
 * accepted takes effect when the pull request is judged again (`readAcceptances`), so nothing is stored.
 * Without write access there is a reaction alone, so that strangers cannot make us talk.
 */
export async function handleCommands(
  comment: CommandComment,
  client: GitHubClient,
  now: Date,
): Promise<CommandOutcome> {
  const commands = parseCommands(comment.body);
  if (commands.length === 0) return { kind: 'none', rescan: false, accepted: [] };
  if (!(await mayCommand(client, comment.owner, comment.repo, comment.author))) {
    await react(client, comment, '-1');
    return { kind: 'denied', rescan: false, accepted: [] };
  }
  const understood = commands.some(({ kind }) => kind !== 'unknown');
  await react(client, comment, understood ? '+1' : 'confused');
  const answer = answerText(commands, comment.author, comment.id, now);
  if (answer !== null && !(await isAnswered(client, comment))) await reply(client, comment, answer);
  return { kind: 'done', rescan: understood, accepted: commands.filter(({ kind }) => kind === 'accept') };
}

/**
 * What people with write access have accepted in a pull request's comments, the newest word on each finding.
 * To withdraw it, delete or change the comment.
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

/** Whether somebody may write to the repository, as GitHub answers now; the event is not believed. */
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

/** Reacting again with the same changes nothing. */
async function react(
  client: GitHubClient,
  { owner, repo, id, kind }: CommandComment,
  content: '+1' | '-1' | 'confused',
): Promise<void> {
  const reaction = { owner, repo, comment_id: id, content };
  if (kind === 'conversation') await client.rest.reactions.createForIssueComment(reaction);
  else await client.rest.reactions.createForPullRequestReviewComment(reaction);
}

/** Whether an answer of ours exists: the same event may be handled twice. */
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
