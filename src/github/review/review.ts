import { findingComment, type CommentContext } from './finding-comment.js';
import { markedBody } from '../api/comment-body.js';
import type { LineRange } from './shown-lines.js';
import type { Delivery } from './ledger.js';
import { cleanUp, type CleanUp } from './review-clean-up.js';
import type { PlannedComment } from './review-plan.js';
import type { ExistingComment, NewComment, ReviewPort } from './review-port.js';
import { OnceWriter, type Stop, type Written } from '../api/once-writer.js';
import { sortStanding, standingComments, isAt, topicOf, type Sorted, type Standing } from './stale.js';
import { unjudgedComment } from './unjudged-comment.js';

/** What the review says besides the findings. */
export interface ReviewContext extends CommentContext {
  /** Commit that was judged. */
  readonly head: string;
  /** Everything was judged: a finding that is not there is fixed. */
  readonly complete: boolean;
}

/** What the review came to. */
export interface ReviewOutcome {
  /** One for everything that was planned. */
  readonly deliveries: readonly Delivery[];
  readonly cleanUp: CleanUp;
  /** Why some of it was not written, or `null`. */
  readonly stopped: Stop | 'unreadable' | null;
}

/** Why a finding has no comment, or not on its line: one sentence each. */
export const REASONS = {
  elsewhere: "The pull request's diff does not have this file.",
  outside: 'The diff does not show its lines.',
  budget: 'One run makes only so many comments.',
  refused: 'GitHub refused the comment.',
  refusedLine: 'GitHub refused the comment on its line.',
  forbidden: 'The token may not write to this pull request.',
  limited: "GitHub's rate limit was reached.",
  unknown: 'GitHub did not answer as it should.',
  unreadable: 'The comments that stand could not be read, so none was posted: it might stand there already.',
} as const;

/**
 * Makes the pull request's comments say what was found, no more and no less: one review with all new comments on
 * lines, file comments, existing comments are kept, and those on fixed findings hidden. Whatever GitHub
 * refuses costs that comment alone; its finding is then for the summary. Never posts twice: what stands there
 * already is known by its marker, also after a run that broke off.
 */
export async function deliverReview(
  planned: readonly PlannedComment[],
  context: ReviewContext,
  port: ReviewPort,
): Promise<ReviewOutcome> {
  const before = await readStanding(port);
  if (before === null) return nowhere(planned, 'unreadable');
  const wanted = planned.map(({ id, chosen }) => ({ subject: id, postable: chosen }));
  const unread = new Set(planned.flatMap(({ topic, path }) => (topic.kind === 'unjudged' ? [path] : [])));
  const sorted = sortStanding(before.standing, wanted, context.complete, unread);
  const delivery = new ReviewDelivery(context, port, before.self, sorted);
  const deliveries = await delivery.deliver(planned);
  const { stopped } = delivery.writer;
  return { deliveries, cleanUp: await cleanUp(sorted, delivery.replaced, port), stopped };
}

function nowhere(planned: readonly PlannedComment[], stopped: 'unreadable'): ReviewOutcome {
  const cleanUp = { hidden: 0, answered: 0, left: 0 };
  return { deliveries: planned.map(({ id }) => inSummary(id, stopped)), cleanUp, stopped };
}

/** Our existing comments, or `null` where they cannot be read. */
async function readStanding(port: ReviewPort): Promise<{ self: string; standing: Standing[] } | null> {
  try {
    const self = await port.self();
    const comments = await port.comments();
    const ours = comments.some((comment) => topicOf(comment, self) !== null);
    const threads = ours ? await port.threads() : [];
    return { self, standing: standingComments(comments, threads, self) };
  } catch {
    return null; // said in the summary; the check goes on without comments
  }
}

function inSummary(id: string, reason: keyof typeof REASONS): Delivery {
  return { id, place: 'summary', how: 'new', url: null, reason: REASONS[reason] };
}

/** Comments refused one after the other, past which GitHub is taken to refuse them all: the head may have moved on. */
const MOST_REFUSED = 5;

/** Posts the comments of one run. */
class ReviewDelivery {
  readonly writer: OnceWriter;
  /** A text that cannot be renewed costs no new comment. */
  readonly #renewals: OnceWriter;
  /** Ids of findings whose outdated comment has been replaced. */
  readonly replaced = new Set<string>();
  readonly #deliveries = new Map<string, Delivery>();
  #refused = 0;

  constructor(
    private readonly context: ReviewContext,
    private readonly port: ReviewPort,
    private readonly self: string,
    private readonly sorted: Sorted,
  ) {
    this.writer = new OnceWriter(port);
    this.#renewals = new OnceWriter(port);
  }

  async deliver(planned: readonly PlannedComment[]): Promise<Delivery[]> {
    const fresh: PlannedComment[] = [];
    for (const one of planned) {
      const standing = this.sorted.kept.get(one.id);
      if (standing) await this.#keep(one, standing);
      else if (!one.chosen) this.#settle(one, notChosen(one));
      else fresh.push(one);
    }
    await this.#postReview(fresh.filter(({ anchor, doubtful }) => anchor.kind === 'line' && !doubtful));
    for (const one of fresh) if (!this.#deliveries.has(one.id)) await this.#postAlone(one);
    await this.#addUrls();
    return planned.map(({ id }) => this.#deliveries.get(id) ?? inSummary(id, 'unknown'));
  }

  /** An existing comment is left alone, or its text renewed where its place is the right one. */
  async #keep(one: PlannedComment, standing: Standing): Promise<void> {
    const { comment, marker } = standing;
    const place = comment.subject;
    const body = this.#body(one, place);
    const current = topicOf({ author: this.self, body }, this.self)?.marker.digest;
    const renew = marker.digest !== current && isAt(standing, one.path, rangeOf(one));
    const written = renew
      ? await this.#renewals.write(
          () => this.port.updateComment(comment.id, body),
          () => Promise.resolve(false),
        )
      : null;
    const how = written?.kind === 'done' ? 'updated' : 'kept';
    this.#settle(one, { id: one.id, place, how, url: comment.url, reason: '' });
  }

  /** All at once. Where GitHub refuses the review, it is not said why: each comment is then tried alone. */
  async #postReview(comments: readonly PlannedComment[]): Promise<void> {
    if (comments.length === 0) return;
    const review = {
      body: this.#reviewBody(comments.length),
      comments: comments.map((one) => this.#newComment(one, 'line')),
    };
    const written = await this.writer.write(
      () => this.port.postReview(review),
      () => this.#arePosted(comments),
    );
    if (written.kind !== 'done' && written.kind !== 'arrived') return;
    for (const one of comments) this.#settle(one, delivered(one, 'line', null, ''));
  }

  /** On its line, else on its file, else in the summary. */
  async #postAlone(one: PlannedComment): Promise<void> {
    if (this.#refused >= MOST_REFUSED) {
      this.#settle(one, inSummary(one.id, 'refused'));
      return;
    }
    const onLine = one.anchor.kind === 'line' ? await this.#post(one, 'line') : null;
    if (onLine && this.#settleWritten(one, 'line', onLine, '')) return;
    const reason = onLine ? REASONS.refusedLine : one.topic.kind === 'unjudged' ? '' : REASONS.outside;
    const onFile = await this.#post(one, 'file');
    if (this.#settleWritten(one, 'file', onFile, reason)) return;
    this.#refused++;
    this.#settle(one, inSummary(one.id, this.writer.stopped ?? 'refused'));
  }

  #post(one: PlannedComment, place: 'line' | 'file'): Promise<Written<string>> {
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
    this.#settle(one, delivered(one, place, url, reason));
    return true;
  }

  #settle({ id }: PlannedComment, delivery: Delivery): void {
    if (delivery.how === 'new' && delivery.place !== 'summary') this.replaced.add(id);
    this.#deliveries.set(id, delivery);
  }

  /** Whether all of these are to be seen as comments of ours. */
  async #arePosted(comments: readonly PlannedComment[]): Promise<boolean> {
    const ids = new Set(this.#subjects(await this.port.comments()).keys());
    return comments.every(({ id }) => ids.has(id));
  }

  /** The newest comment of ours on each finding, but for those that stood before. */
  #subjects(comments: readonly ExistingComment[]): Map<string, ExistingComment> {
    const before = new Set(this.sorted.obsolete.map(({ standing }) => standing.comment.id));
    const found = new Map<string, ExistingComment>();
    for (const comment of comments) {
      const topic = topicOf(comment, this.self);
      if (topic && comment.replyTo === null && !before.has(comment.id))
        found.set(topic.marker.subject, comment);
    }
    return found;
  }

  /** Pages of the comments of the review, for the summary's links; without them it has none. */
  async #addUrls(): Promise<void> {
    const without = [...this.#deliveries.values()].filter(
      ({ place, url }) => place === 'line' && url === null,
    );
    if (without.length === 0) return;
    const found = await this.port.comments().then(
      (comments) => this.#subjects(comments),
      () => new Map<string, ExistingComment>(),
    );
    for (const one of without) this.#deliveries.set(one.id, { ...one, url: found.get(one.id)?.url ?? null });
  }

  #newComment(one: PlannedComment, place: 'line' | 'file'): NewComment {
    return {
      path: one.path,
      range: place === 'line' ? rangeOf(one) : null,
      body: this.#body(one, place),
    };
  }

  #body({ topic }: PlannedComment, place: 'line' | 'file'): string {
    if (topic.kind === 'unjudged') return unjudgedComment(topic.file);
    const { finding, suggestion } = topic;
    const fits = place === 'line' || suggestion.kind !== 'button';
    const offered = fits ? suggestion : ({ kind: 'plain', reason: REASONS.refusedLine } as const);
    return findingComment(finding, place, offered, this.context);
  }

  #reviewBody(comments: number): string {
    const what =
      comments === 1 ? 'a suspected backdoor trigger' : `${String(comments)} suspected backdoor triggers`;
    const text = `**CodePurify** found ${what}. Each comment says what speaks for it; the job's summary has the whole account.`;
    return markedBody('review', this.context.head, [{ text }]);
  }
}

function rangeOf({ anchor }: PlannedComment): LineRange | null {
  return anchor.kind === 'line' ? anchor.range : null;
}

function delivered(
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
