import { OnceWriter, type Written } from '../api/once-writer.js';
import type { ReviewContext } from './review-outcome.js';
import type { Delivery } from './deliveries.js';
import { inSummary, REASONS } from './delivery-reasons.js';
import { isAt, topicOf, type OwnComment, type SortedComments } from './own-comments.js';
import { COMMENT_BUDGET } from './comment-budget.js';
import { commentBody, reviewBody } from './review-body.js';
import type { PlannedComment } from './review-plan.js';
import type { ExistingComment, NewComment, ReviewPort } from './review-port.js';
import type { LineRange } from './shown-lines.js';

/** After so many refusals in a row we assume that GitHub refuses every comment: the head may have moved on. */
const MOST_REFUSED = 5;

/** Posts and updates the comments of one run. */
export class CommentPoster {
  readonly writer: OnceWriter;
  /** Updates have their own writer: one that fails must not stop new comments. */
  readonly #updates: OnceWriter;
  /** Ids of findings that have a new comment. */
  readonly replaced = new Set<string>();
  readonly #deliveries = new Map<string, Delivery>();
  #refused = 0;
  /** Comments on files that this run may still post. */
  #filesLeft: number = COMMENT_BUDGET.file;

  constructor(
    private readonly context: ReviewContext,
    private readonly port: ReviewPort,
    private readonly self: string,
    private readonly sorted: SortedComments,
  ) {
    this.writer = new OnceWriter(port);
    this.#updates = new OnceWriter(port);
  }

  /** Posts all planned comments. Returns one delivery for each, in their order. */
  async post(planned: readonly PlannedComment[]): Promise<Delivery[]> {
    const fresh: PlannedComment[] = [];
    for (const one of planned) {
      const own = this.sorted.kept.get(one.id);
      if (own) await this.#keep(one, own);
      else if (!one.chosen) this.#settle(one, notChosen(one));
      else fresh.push(one);
    }
    const certain = fresh.filter(({ anchor, doubtful }) => anchor.kind === 'line' && !doubtful);
    await this.#postReview(certain, planned);
    for (const one of fresh) if (!this.#deliveries.has(one.id)) await this.#postAlone(one);
    await this.#addUrls();
    return planned.map(({ id }) => this.#deliveries.get(id) ?? inSummary(id, 'unknown'));
  }

  /** Leaves an existing comment as it is, or updates its text if it is in the right place. */
  async #keep(one: PlannedComment, own: OwnComment): Promise<void> {
    const { comment, marker } = own;
    const place = comment.subject;
    const body = commentBody(one, place, this.context);
    const current = topicOf({ author: this.self, body }, this.self)?.marker.digest;
    const isOutOfDate = marker.digest !== current && isAt(own, one.path, rangeOf(one));
    const written = isOutOfDate
      ? await this.#updates.write(
          () => this.port.updateComment(comment.id, body),
          () => Promise.resolve(false),
        )
      : null;
    const how = written?.kind === 'done' ? 'updated' : 'kept';
    this.#settle(one, { id: one.id, place, how, url: comment.url, reason: '' });
  }

  /** Posts all comments in one review. If GitHub refuses it, it does not say why: each comment is then tried alone. */
  async #postReview(comments: readonly PlannedComment[], planned: readonly PlannedComment[]): Promise<void> {
    if (comments.length === 0) return;
    const review = {
      body: reviewBody(comments, planned, this.context.head),
      comments: comments.map((one) => this.#newComment(one, 'line')),
    };
    const written = await this.writer.write(
      () => this.port.postReview(review),
      () => this.#arePosted(comments),
    );
    if (written.kind !== 'done' && written.kind !== 'arrived') return;
    for (const one of comments) this.#settle(one, posted(one, 'line', null, ''));
  }

  /** Tries the line, then the file, if there may be one more; if GitHub refuses both, the finding is for the summary. */
  async #postAlone(one: PlannedComment): Promise<void> {
    const isGivenUp = this.#refused >= MOST_REFUSED;
    const { stopped } = this.writer;
    if (stopped !== null || isGivenUp) {
      this.#settle(one, inSummary(one.id, stopped ?? 'givenUp'));
      return;
    }
    const onLine = one.anchor.kind === 'line' ? await this.#postAt(one, 'line') : null;
    if (onLine && this.#settleWritten(one, 'line', onLine, '')) return;
    const reason = onLine ? REASONS.refusedLine : one.topic.kind === 'unjudged' ? '' : REASONS.outside;
    const mayBeOnFile = this.#filesLeft > 0;
    const onFile = mayBeOnFile ? await this.#postAt(one, 'file') : null;
    if (onFile && this.#settleWritten(one, 'file', onFile, reason)) {
      this.#filesLeft -= 1;
      return;
    }
    this.#refused++;
    this.#settle(one, inSummary(one.id, this.writer.stopped ?? (mayBeOnFile ? 'refused' : 'budget')));
  }

  #postAt(one: PlannedComment, place: 'line' | 'file'): Promise<Written<string>> {
    return this.writer.write(
      () => this.port.postComment(this.#newComment(one, place)),
      () => this.#arePosted([one]),
    );
  }

  #settleWritten(
    one: PlannedComment,
    place: 'line' | 'file',
    written: Written<string>,
    reason: string,
  ): boolean {
    if (written.kind !== 'done' && written.kind !== 'arrived') return false;
    const url = written.kind === 'done' ? written.value : null;
    this.#refused = 0;
    this.#settle(one, posted(one, place, url, reason));
    return true;
  }

  #settle({ id }: PlannedComment, delivery: Delivery): void {
    if (delivery.how === 'new' && delivery.place !== 'summary') this.replaced.add(id);
    this.#deliveries.set(id, delivery);
  }

  /** Whether GitHub lists all of these among our comments. */
  async #arePosted(comments: readonly PlannedComment[]): Promise<boolean> {
    const ids = new Set(this.#newest(await this.port.comments()).keys());
    return comments.every(({ id }) => ids.has(id));
  }

  /** Our newest comment on each finding, without those that this run hides. */
  #newest(comments: readonly ExistingComment[]): Map<string, ExistingComment> {
    const obsolete = new Set(this.sorted.obsolete.map(({ own }) => own.comment.id));
    const found = new Map<string, ExistingComment>();
    for (const comment of comments) {
      const topic = topicOf(comment, this.self);
      if (topic && comment.replyTo === null && !obsolete.has(comment.id))
        found.set(topic.marker.subject, comment);
    }
    return found;
  }

  /** Looks up the pages of the review's comments, to which the summary links; if that fails it has no links. */
  async #addUrls(): Promise<void> {
    const without = [...this.#deliveries.values()].filter(
      ({ place, url }) => place === 'line' && url === null,
    );
    if (without.length === 0) return;
    const found = await this.port.comments().then(
      (comments) => this.#newest(comments),
      () => new Map<string, ExistingComment>(),
    );
    for (const one of without) this.#deliveries.set(one.id, { ...one, url: found.get(one.id)?.url ?? null });
  }

  #newComment(one: PlannedComment, place: 'line' | 'file'): NewComment {
    return {
      path: one.path,
      range: place === 'line' ? rangeOf(one) : null,
      body: commentBody(one, place, this.context),
    };
  }
}

function rangeOf({ anchor }: PlannedComment): LineRange | null {
  return anchor.kind === 'line' ? anchor.range : null;
}

function posted(
  { id }: PlannedComment,
  place: 'line' | 'file',
  url: string | null,
  reason: string,
): Delivery {
  return { id, place, how: 'new', url, reason };
}

function notChosen({ id, anchor }: PlannedComment): Delivery {
  return inSummary(id, anchor.kind === 'summary' ? 'elsewhere' : 'budget');
}
