import { CommentPoster } from './comment-poster.js';
import { inSummary } from './delivery-reasons.js';
import { ownComments, sortComments, topicOf, type OwnComment } from './own-comments.js';
import { cleanUp } from './review-clean-up.js';
import type { ReviewContext, ReviewOutcome } from './review-outcome.js';
import type { PlannedComment } from './review-plan.js';
import type { ReviewPort } from './review-port.js';

/**
 * Makes the pull request's comments report exactly the findings of this run: one review with all new comments on lines,
 * then file comments. Existing comments are kept, and those on fixed findings are hidden. If GitHub refuses a comment,
 * only that comment is lost, and its finding is reported in the summary. Nothing is posted twice: earlier comments are
 * recognised by their markers, also after a run that broke off. A run whose commit is no longer the head of the pull request posts and
 * hides nothing: it would take the comments of the newer run for those on fixed findings.
 */
export async function deliverReview(
  planned: readonly PlannedComment[],
  context: ReviewContext,
  port: ReviewPort,
): Promise<ReviewOutcome> {
  const current = await port.head().catch(() => null);
  if (current !== null && current !== context.head) return nothingPosted(planned, 'moved');
  const before = await readOwnComments(port);
  if (before === null) return nothingPosted(planned, 'unreadable');
  const wanted = planned.map(({ id, chosen }) => ({ subject: id, postable: chosen }));
  // of a head that may be an older one nobody knows what is fixed
  const isWhole = context.complete && current !== null;
  const sorted = sortComments(before.comments, wanted, isWhole, context.unread);
  const poster = new CommentPoster(context, port, before.self, sorted);
  const deliveries = await poster.post(planned);
  const { stopped } = poster.writer;
  return { deliveries, cleanUp: await cleanUp(sorted, poster.replaced, port), stopped };
}

function nothingPosted(planned: readonly PlannedComment[], stopped: 'unreadable' | 'moved'): ReviewOutcome {
  const cleanUp = { hidden: 0, answered: 0, left: 0 };
  return { deliveries: planned.map(({ id }) => inSummary(id, stopped)), cleanUp, stopped };
}

/** Our existing comments, or `null` if they cannot be read. */
async function readOwnComments(
  port: ReviewPort,
): Promise<{ readonly self: string; readonly comments: OwnComment[] } | null> {
  try {
    const self = await port.self();
    const comments = await port.comments();
    const areOurs = comments.some((comment) => topicOf(comment, self) !== null);
    const threads = areOurs ? await port.threads() : [];
    return { self, comments: ownComments(comments, threads, self) };
  } catch {
    return null; // the summary says so; the check goes on without comments
  }
}
