import { setTimeout } from 'node:timers/promises';
import type { GitHubClient } from '../api/client.js';
import type { LineRange } from './shown-lines.js';
import { LIMITS } from '../api/github-limits.js';
import type { PullTarget, RequestSettings } from '../api/pull-target.js';
import { viewerLogin } from '../api/viewer-login.js';
import type { Classifier, ExistingComment, NewComment, ReviewPort, ReviewThread } from './review-port.js';

/** The client's `paginate` fills in `$cursor`. */
const THREADS = `query ($owner: String!, $repo: String!, $pull: Int!, $size: Int!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      reviewThreads(first: $size, after: $cursor) {
        nodes { id isResolved comments(first: 1) { nodes { databaseId isMinimized } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const MINIMISE = `mutation ($subject: ID!, $classifier: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $subject, classifier: $classifier }) { minimizedComment { isMinimized } }
}`;

const RESOLVE = `mutation ($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { isResolved } }
}`;

/** The requests of a review over GitHub's API: REST, and GraphQL for what REST does not offer. */
export function reviewRequests(
  client: GitHubClient,
  target: PullTarget,
  { secondMs = 1000 }: RequestSettings = {},
): ReviewPort {
  const { owner, repo, pull, head } = target;
  const where = { owner, repo, pull_number: pull };
  return {
    self: () => viewerLogin(client),
    head: async () => (await client.rest.pulls.get(where)).data.head.sha,
    comments: async () => {
      const pages = { ...where, per_page: LIMITS.pageSize };
      return (await client.paginate(client.rest.pulls.listReviewComments, pages)).map(toExisting);
    },
    threads: () => readThreads(client, target),
    postReview: async ({ body, comments }) => {
      const placed = comments.map((comment) => ({
        path: comment.path,
        body: comment.body,
        ...onLines(comment.range),
      }));
      await client.rest.pulls.createReview({
        ...where,
        commit_id: head,
        event: 'COMMENT',
        body,
        comments: placed,
      });
    },
    postComment: async (comment) => (await postComment(client, target, comment)).html_url,
    updateComment: async (id, body) => {
      await client.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body });
    },
    minimise: async (subject: string, classifier: Classifier) => {
      await client.graphql(MINIMISE, { subject, classifier });
    },
    resolveThread: async (thread) => {
      await client.graphql(RESOLVE, { thread });
    },
    wait: async (seconds) => {
      await setTimeout(seconds * secondMs);
    },
  };
}

async function postComment(client: GitHubClient, target: PullTarget, { path, range, body }: NewComment) {
  const { owner, repo, pull, head } = target;
  const what = { owner, repo, pull_number: pull, commit_id: head, path, body };
  const { data } = await (range === null
    ? client.rest.pulls.createReviewComment({ ...what, subject_type: 'file' })
    : client.rest.pulls.createReviewComment({ ...what, ...onLines(range) }));
  return data;
}

/** A comment on one line must have no start line: GitHub answers "Start line must precede the end line." */
function onLines(range: LineRange | null) {
  if (range === null) return {};
  const { start, end } = range;
  const to = { line: end, side: 'RIGHT' as const };
  return start === end ? to : { ...to, start_line: start, start_side: 'RIGHT' as const };
}

type RestComment = Awaited<ReturnType<GitHubClient['rest']['pulls']['listReviewComments']>>['data'][number];

function toExisting(comment: RestComment): ExistingComment {
  const { line, start_line: start } = comment;
  return {
    id: comment.id,
    nodeId: comment.node_id,
    // GitHub's API description says that `user` is always set, but a deleted account's comment has none
    author: (comment.user as { readonly login: string } | null)?.login ?? null,
    body: comment.body,
    path: comment.path,
    range: typeof line === 'number' ? { start: start ?? line, end: line } : null,
    subject: comment.subject_type === 'file' ? 'file' : 'line',
    replyTo: comment.in_reply_to_id ?? null,
    url: comment.html_url,
  };
}

/** The part of the answer that the query asks for, all pages joined. */
interface Threads {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly nodes: readonly {
          readonly id: string;
          readonly isResolved: boolean;
          readonly comments: {
            readonly nodes: readonly { readonly databaseId: number; readonly isMinimized: boolean }[];
          };
        }[];
      };
    };
  };
}

async function readThreads(client: GitHubClient, { owner, repo, pull }: PullTarget): Promise<ReviewThread[]> {
  const variables = { owner, repo, pull, size: LIMITS.pageSize };
  const { repository } = await client.graphql.paginate<Threads>(THREADS, variables);
  return repository.pullRequest.reviewThreads.nodes.flatMap(toThread);
}

function toThread({
  id,
  isResolved,
  comments,
}: Threads['repository']['pullRequest']['reviewThreads']['nodes'][number]): ReviewThread[] {
  const [first] = comments.nodes;
  if (!first) return []; // its comments were deleted
  return [{ id, commentId: first.databaseId, resolved: isResolved, minimised: first.isMinimized }];
}
