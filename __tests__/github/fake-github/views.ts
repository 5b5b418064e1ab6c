import { diffLines } from 'diff';
import type { ApiDescription } from './api-description.js';
import { fileDiffs, type FileDiff } from './file-diff.js';
import type { JsonObject } from './json.js';
import type {
  FakeIssue,
  FakeIssueComment,
  FakePull,
  FakeRepository,
  FakeReview,
  FakeReviewComment,
  FakeUser,
} from './repository.js';

/** The API's view of a repository: the smallest example of each schema, overwritten with our values. */
export class Views {
  constructor(
    private readonly api: ApiDescription,
    private readonly repository: FakeRepository,
  ) {}

  user({ login, type }: FakeUser): JsonObject {
    return this.api.example('simple-user', {
      login,
      type,
      html_url: `https://github.invalid/${encodeURIComponent(login)}`,
    });
  }

  repo(fullName = this.repository.fullName, schema = 'full-repository'): JsonObject {
    const [owner = '', name = ''] = fullName.split('/');
    return this.api.example(schema, {
      name,
      full_name: fullName,
      owner: this.user({ login: owner, type: 'User' }),
      default_branch: this.repository.defaultBranch,
      fork: fullName !== this.repository.fullName,
    });
  }

  pull(pull: FakePull, schema: 'pull-request' | 'pull-request-simple' = 'pull-request'): JsonObject {
    const { repository } = this;
    const base = repository.refs.get(`refs/heads/${pull.baseRef}`) ?? '';
    const diffs = schema === 'pull-request' ? this.files(pull) : [];
    const end = (ref: string, sha: string, name: string) => ({
      ref,
      sha,
      label: `${name.split('/')[0] ?? ''}:${ref}`,
      repo: this.repo(name, 'repository'),
      user: this.user({ login: name.split('/')[0] ?? '', type: 'User' }),
    });
    const counts = {
      changed_files: diffs.length,
      additions: diffs.reduce((sum, { additions }) => sum + additions, 0),
      deletions: diffs.reduce((sum, { deletions }) => sum + deletions, 0),
    };
    return this.api.example(schema, {
      ...(schema === 'pull-request' ? counts : {}),
      ...{ number: pull.number, title: pull.title, body: pull.body, state: pull.state, draft: pull.draft },
      id: pull.number,
      node_id: `PR_${String(pull.number)}`,
      html_url: this.#page('pull', pull.number),
      user: this.user(pull.user),
      head: end(pull.headRef, pull.head, pull.headRepository),
      base: end(pull.baseRef, base, repository.fullName),
    });
  }

  files(pull: FakePull): readonly FileDiff[] {
    const { base, head } = this.repository.sides(pull);
    return fileDiffs(this.repository.objects, base, head);
  }

  file({ path, previousPath, status, sha, additions, deletions, patch }: FileDiff): JsonObject {
    return this.api.example('diff-entry', {
      ...{ filename: path, status, sha, additions, deletions, changes: additions + deletions },
      ...(previousPath === null ? {} : { previous_filename: previousPath }),
      ...(patch === null ? {} : { patch }),
    });
  }

  review(pull: FakePull, review: FakeReview): JsonObject {
    return this.api.example('pull-request-review', {
      ...{ id: review.id, node_id: `PRR_${String(review.id)}`, state: review.state, body: review.body },
      user: this.user(review.user),
      commit_id: review.commit,
      html_url: `${this.#page('pull', pull.number)}#pullrequestreview-${String(review.id)}`,
      ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    });
  }

  reviewComment(
    pull: FakePull,
    comment: FakeReviewComment,
    schema: 'pull-request-review-comment' | 'review-comment' = 'pull-request-review-comment',
  ): JsonObject {
    const now = this.place(pull, comment);
    const onLine = comment.subject === 'line';
    return this.api.example(schema, {
      ...{ id: comment.id, node_id: `PRRC_${String(comment.id)}`, path: comment.path, body: comment.body },
      pull_request_review_id: comment.review,
      user: this.user(comment.user),
      ...{ diff_hunk: comment.hunk, commit_id: pull.head, original_commit_id: comment.commit },
      ...{ created_at: comment.createdAt, updated_at: comment.updatedAt },
      html_url: `${this.#page('pull', pull.number)}#discussion_r${String(comment.id)}`,
      ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
      // the real API says null of the lines of an outdated one, which its description does not allow
      ...{ side: comment.side, line: now.line ?? undefined, start_line: now.startLine },
      start_side: comment.startLine === null ? null : comment.side,
      ...{ original_line: comment.line ?? undefined, original_start_line: comment.startLine },
      ...(onLine ? { original_position: 1, ...(now.line === null ? {} : { position: 1 }) } : {}),
      ...(schema === 'review-comment' ? {} : { subject_type: comment.subject }),
    });
  }

  /** A comment's lines in the current head; `null` once one of them has changed. */
  place(pull: FakePull, comment: FakeReviewComment): { line: number | null; startLine: number | null } {
    const { line, startLine, commit, path, subject, side } = comment;
    if (subject === 'file' || line === null) return { line: null, startLine: null };
    if (commit === pull.head || side === 'LEFT') return { line, startLine };
    const [before, after] = [this.#text(commit, path), this.#text(pull.head, path)];
    if (before === null || after === null) return { line: null, startLine: null };
    const moved = movedLines(before, after);
    const [end, start] = [
      moved.get(line) ?? null,
      startLine === null ? null : (moved.get(startLine) ?? null),
    ];
    const lost = end === null || (startLine !== null && start === null);
    return lost ? { line: null, startLine: null } : { line: end, startLine: start };
  }

  issue(issue: FakeIssue): JsonObject {
    return this.api.example('issue', {
      ...{ id: issue.number, node_id: `I_${String(issue.number)}`, number: issue.number },
      ...{ title: issue.title, body: issue.body, state: issue.state, state_reason: issue.stateReason },
      user: this.user(issue.user),
      labels: issue.labels.map((name) => ({ name })),
      updated_at: issue.updatedAt,
      html_url: this.#page('issues', issue.number),
    });
  }

  /** A pull request as the list of issues has it. */
  pullAsIssue(pull: FakePull): JsonObject {
    const { number, title, body, state, user } = pull;
    const issue = { number, title, body, state, user, stateReason: null, labels: [], updatedAt: '' };
    const page = this.#page('pull', number);
    return {
      ...this.issue({ ...issue, updatedAt: '2024-01-01T00:00:00Z' }),
      pull_request: { url: page, html_url: page, diff_url: page, patch_url: page },
    };
  }

  issueComment(comment: FakeIssueComment): JsonObject {
    return this.api.example('issue-comment', {
      ...{ id: comment.id, node_id: `IC_${String(comment.id)}`, body: comment.body },
      user: this.user(comment.user),
      ...{ created_at: comment.createdAt, updated_at: comment.updatedAt },
      html_url: `${this.#page('issues', comment.number)}#issuecomment-${String(comment.id)}`,
    });
  }

  #text(commit: string, path: string): string | null {
    const { objects } = this.repository;
    const sha = objects.files(commit).get(path)?.sha;
    return sha === undefined ? null : (objects.blobs.get(sha)?.toString('utf8') ?? null);
  }

  #page(kind: string, number: number): string {
    return `https://github.invalid/${this.repository.fullName}/${kind}/${String(number)}`;
  }
}

/** For each line that both texts have, its number before and after. */
function movedLines(before: string, after: string): Map<number, number> {
  const moved = new Map<number, number>();
  let [old, young] = [1, 1];
  for (const { added, removed, count } of diffLines(before, after)) {
    for (let index = 0; !added && !removed && index < count; index += 1)
      moved.set(old + index, young + index);
    if (!added) old += count;
    if (!removed) young += count;
  }
  return moved;
}
