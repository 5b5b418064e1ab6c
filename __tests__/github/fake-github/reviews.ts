import type { Answer, Call, Handlers } from './call.js';
import { numberOf } from './call.js';
import { checkBody } from './body.js';
import { invalid, notFound, unprocessable } from './failure.js';
import { hunkRanges } from './file-diff.js';
import { asObject, type JsonObject } from './json.js';
import { react } from './issues.js';
import { pullOf } from './reading.js';
import type { FakePull, FakeReview, FakeReviewComment } from './repository.js';

const READ = { needs: [['pull-requests', 'read']] } as const;
const WRITE = { needs: [['pull-requests', 'write']] } as const;

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/** Operations on reviews and their comments. */
export const REVIEWS: Handlers = {
  'pulls/list-reviews': {
    ...READ,
    run: (call) => {
      const pull = pullOf(call);
      return {
        status: 200,
        paged: true,
        body: pull.reviews.map((review) => call.views.review(pull, review)),
      };
    },
  },
  'pulls/create-review': { ...WRITE, creates: true, run: createReview },
  'pulls/get-review': { ...READ, run: (call) => answer(call, reviewOf(call)) },
  'pulls/update-review': {
    ...WRITE,
    run: (call) => {
      const review = own(call, reviewOf(call));
      review.body = checkBody('PullRequestReview', call.body.body);
      return answer(call, review);
    },
  },
  'pulls/submit-review': {
    ...WRITE,
    creates: true,
    run: (call) => {
      const review = own(call, reviewOf(call));
      if (review.state !== 'PENDING') throw unprocessable('Can not submit a review that is not pending');
      submit(call, review);
      return answer(call, review);
    },
  },
  'pulls/delete-pending-review': {
    ...WRITE,
    run: (call) => {
      const [pull, review] = [pullOf(call), own(call, reviewOf(call))];
      if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review');
      pull.reviews.splice(pull.reviews.indexOf(review), 1);
      for (const comment of pull.comments.filter((one) => one.review === review.id)) remove(pull, comment);
      return answer(call, review);
    },
  },
  'pulls/dismiss-review': {
    ...WRITE,
    run: (call) => {
      const review = reviewOf(call);
      if (!['APPROVED', 'CHANGES_REQUESTED'].includes(review.state)) {
        throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
      }
      review.state = 'DISMISSED';
      return answer(call, review);
    },
  },
  'pulls/list-comments-for-review': {
    ...READ,
    run: (call) => {
      const [pull, review] = [pullOf(call), reviewOf(call)];
      const comments = pull.comments.filter((comment) => comment.review === review.id);
      const body = comments.map((comment) => call.views.reviewComment(pull, comment, 'review-comment'));
      return { status: 200, paged: true, body };
    },
  },
  'pulls/list-review-comments': {
    ...READ,
    run: (call) => {
      const pull = pullOf(call);
      const body = visible(pull).map((comment) => call.views.reviewComment(pull, comment));
      return { status: 200, paged: true, body };
    },
  },
  'pulls/create-review-comment': { ...WRITE, creates: true, run: createComment },
  'pulls/create-reply-for-review-comment': {
    ...WRITE,
    creates: true,
    run: (call) => {
      const [pull, above] = [pullOf(call), commentOf(call).comment];
      // a reply to a reply lands in the same thread
      const reply = {
        inReplyTo: above.inReplyTo ?? above.id,
        body: checkBody('PullRequestReviewComment', call.body.body),
      };
      const comment = addComment(call, pull, loneReview(call, pull), { ...above, ...reply });
      return { status: 201, body: call.views.reviewComment(pull, comment) };
    },
  },
  'pulls/update-review-comment': {
    ...WRITE,
    run: (call) => {
      const { pull, comment } = commentOf(call);
      own(call, comment).body = checkBody('PullRequestReviewComment', call.body.body);
      comment.updatedAt = call.repository.now();
      return { status: 200, body: call.views.reviewComment(pull, comment) };
    },
  },
  'pulls/delete-review-comment': {
    ...WRITE,
    run: (call) => {
      const { pull, comment } = commentOf(call);
      remove(pull, own(call, comment));
      return { status: 204 };
    },
  },
};

/** Reactions to comments on the diff. */
export const DIFF_REACTIONS: Handlers = {
  'reactions/create-for-pull-request-review-comment': {
    ...WRITE,
    run: (call) => react(call, 'diff', commentOf(call).comment.id),
  },
};

type Placed = Pick<FakeReviewComment, 'path' | 'subject' | 'side' | 'line' | 'startLine' | 'hunk'>;

/** All or nothing: one comment that cannot be placed loses the review. */
function createReview(call: Call): Answer {
  const pull = pullOf(call);
  const { body, repository, user } = call;
  const commit = commitOf(call, pull);
  const given = Array.isArray(body.comments) ? body.comments.map(asObject) : [];
  const text = checkBody('PullRequestReview', body.body ?? '');
  if (body.event !== undefined && body.event !== 'APPROVE' && text === '' && given.length === 0) {
    throw unprocessable('Body can not be blank');
  }
  if (pull.reviews.some((one) => one.state === 'PENDING' && one.user.login === user.login)) {
    throw unprocessable('User can only have one pending review per pull request');
  }
  const comments = given.map((comment) => ({
    placed: place(call, pull, comment, 'review'),
    text: checkBody('PullRequestReviewComment', comment.body),
  }));
  const review: FakeReview = {
    ...{ id: repository.nextId(), user, state: 'PENDING', body: text, commit },
    ...{ submittedAt: null, minimized: null },
  };
  pull.reviews.push(review);
  for (const { placed, text: comment } of comments) {
    addComment(call, pull, review, { ...placed, commit, body: comment, inReplyTo: null });
  }
  if (body.event !== undefined) submit(call, review);
  return answer(call, review);
}

function submit({ body, repository, user, ...call }: Call, review: FakeReview): void {
  const event = body.event as keyof typeof STATES;
  const pull = pullOf({ body, repository, user, ...call });
  if (event !== 'COMMENT' && pull.user.login === user.login) {
    throw unprocessable(`Can not ${event.toLowerCase().replace('_', ' ')} your own pull request`);
  }
  review.state = STATES[event];
  if (typeof body.body === 'string') review.body = checkBody('PullRequestReview', body.body);
  review.submittedAt = repository.now();
}

function createComment(call: Call): Answer {
  const pull = pullOf(call);
  const { body } = call;
  const text = checkBody('PullRequestReviewComment', body.body);
  if (typeof body.in_reply_to === 'number') {
    const above = pull.comments.find(({ id }) => id === body.in_reply_to);
    if (above === undefined) throw notFound();
    const reply = { ...above, body: text, inReplyTo: above.inReplyTo ?? above.id };
    const made = addComment(call, pull, loneReview(call, pull), reply);
    return { status: 201, body: call.views.reviewComment(pull, made) };
  }
  const commit = commitOf(call, pull);
  const placed = place(call, pull, body, 'comment');
  const comment = addComment(call, pull, loneReview(call, pull), {
    ...placed,
    commit,
    body: text,
    inReplyTo: null,
  });
  return { status: 201, body: call.views.reviewComment(pull, comment) };
}

/** Places a new comment on a file of the diff or on lines of one of its hunks, else throws a 422. */
function place(call: Call, pull: FakePull, comment: JsonObject, by: 'review' | 'comment'): Placed {
  const refuse = (field: string, what: string) =>
    by === 'review'
      ? unprocessable(`${what} could not be resolved`)
      : invalid(
          'PullRequestReviewComment',
          `pull_request_review_thread.${field}`,
          `${field} must be part of the diff`,
        );
  const path = String(comment.path);
  const file = call.views.files(pull).find((one) => one.path === path);
  if (file === undefined) throw refuse('path', 'Path');
  if (comment.subject_type === 'file') {
    return { path, subject: 'file', side: 'RIGHT', line: null, startLine: null, hunk: '' };
  }
  const line = Number(comment.line);
  const startLine =
    comment.start_line === undefined || comment.start_line === null ? null : Number(comment.start_line);
  const side = comment.side === 'LEFT' ? 'LEFT' : 'RIGHT';
  if (startLine !== null && startLine >= line) {
    throw unprocessable('Start line must precede the end line.');
  }
  const key = side === 'LEFT' ? 'left' : 'right';
  const hunk = hunkRanges(file.patch ?? '').find(({ [key]: [start, end] }) => start <= line && line <= end);
  if (hunk === undefined) throw refuse('line', 'Line');
  if (startLine !== null && startLine < hunk[key][0]) throw refuse('start_line', 'Start line');
  return { path, subject: 'line', side, line, startLine, hunk: (file.patch ?? '').split('\n')[0] ?? '' };
}

/** The commit that a review is about: one of the pull request's, its head when none is named. */
function commitOf({ repository, body }: Call, pull: FakePull): string {
  const given = body.commit_id;
  if (given === undefined) return pull.head;
  const { base } = repository.sides(pull);
  const before = new Set(repository.objects.history(base));
  const own = repository.objects.history(pull.head).filter((sha) => !before.has(sha));
  if (typeof given === 'string' && own.includes(given)) return given;
  throw invalid('PullRequestReview', 'commit_id', 'commit_id is not part of the pull request');
}

/** A comment made by itself belongs to a review of its own, without a text. */
function loneReview({ repository, user }: Call, pull: FakePull): FakeReview {
  const review: FakeReview = {
    ...{ id: repository.nextId(), user, state: 'COMMENTED', body: '', commit: pull.head },
    ...{ submittedAt: repository.now(), minimized: null },
  };
  pull.reviews.push(review);
  return review;
}

function addComment(
  { repository, user }: Call,
  pull: FakePull,
  review: FakeReview,
  given: Placed & Pick<FakeReviewComment, 'commit' | 'body' | 'inReplyTo'>,
): FakeReviewComment {
  const { path, subject, side, line, startLine, hunk, commit, body, inReplyTo } = given;
  const at = repository.now();
  const comment: FakeReviewComment = {
    ...{ path, subject, side, line, startLine, hunk, commit, body, inReplyTo, user },
    ...{ id: repository.nextId(), review: review.id, createdAt: at, updatedAt: at, minimized: null },
  };
  pull.comments.push(comment);
  return comment;
}

/** Comments of pending reviews are seen by nobody. */
function visible(pull: FakePull): FakeReviewComment[] {
  const pending = new Set(pull.reviews.filter(({ state }) => state === 'PENDING').map(({ id }) => id));
  return pull.comments.filter(({ review }) => !pending.has(review));
}

function remove(pull: FakePull, comment: FakeReviewComment): void {
  pull.comments.splice(pull.comments.indexOf(comment), 1);
}

function reviewOf(call: Call): FakeReview {
  const review = pullOf(call).reviews.find(({ id }) => id === numberOf(call, 'review_id'));
  if (review === undefined) throw notFound();
  return review;
}

function commentOf(call: Call): { readonly pull: FakePull; readonly comment: FakeReviewComment } {
  for (const pull of call.repository.pulls.values()) {
    const comment = pull.comments.find(({ id }) => id === numberOf(call, 'comment_id'));
    if (comment !== undefined) return { pull, comment };
  }
  throw notFound();
}

/** Only the author may change a text. */
function own<Thing extends FakeReview | FakeReviewComment>({ user }: Call, thing: Thing): Thing {
  if (thing.user.login === user.login) return thing;
  throw unprocessable('You can only change what you wrote yourself');
}

function answer(call: Call, review: FakeReview): Answer {
  return { status: 200, body: call.views.review(pullOf(call), review) };
}
