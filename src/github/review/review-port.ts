import type { LineRange } from './shown-lines.js';

/** A comment on a pull request's diff, as GitHub has it. */
export interface ExistingComment {
  readonly id: number;
  /** Its id in GraphQL. */
  readonly nodeId: string;
  /** Login as REST writes it; `null` for a deleted account. */
  readonly author: string | null;
  readonly body: string;
  readonly path: string;
  /** Lines of the head; `null` for a comment on the file, and for an outdated comment. */
  readonly range: LineRange | null;
  readonly subject: 'line' | 'file';
  /** Id of the comment that it replies to. */
  readonly replyTo: number | null;
  readonly url: string;
}

/** A thread of comments on the diff, identified by its first comment. */
export interface ReviewThread {
  readonly id: string;
  /** REST id of its first comment. */
  readonly commentId: number;
  readonly resolved: boolean;
  /** Its first comment is hidden. */
  readonly minimised: boolean;
}

/** A comment to post on the right side of the diff; with `range: null`, on the file. */
export interface NewComment {
  readonly path: string;
  readonly range: LineRange | null;
  readonly body: string;
}

/** A review to post. */
export interface NewReview {
  readonly body: string;
  /** All on lines: GitHub does not accept file comments in a review. */
  readonly comments: readonly NewComment[];
}

/** Why a comment is hidden, as GitHub calls it (GraphQL `ReportedContentClassifiers`). */
export type Classifier = 'RESOLVED' | 'OUTDATED' | 'DUPLICATE';

/**
 * The requests of a review on one pull request. Errors are thrown as the client throws them; `failureOf` classifies them. A
 * write must never be repeated below this port, because it may have arrived.
 */
export interface ReviewPort {
  /** The login of our token. */
  self(): Promise<string>;
  /** The commit that the pull request has as its head now. */
  head(): Promise<string>;
  /** All comments on the diff, oldest first. */
  comments(): Promise<ExistingComment[]>;
  threads(): Promise<ReviewThread[]>;
  postReview(review: NewReview): Promise<void>;
  /** Returns the comment's page. */
  postComment(comment: NewComment): Promise<string>;
  updateComment(id: number, body: string): Promise<void>;
  minimise(nodeId: string, classifier: Classifier): Promise<void>;
  resolveThread(threadId: string): Promise<void>;
  /** Waits before checking whether a write arrived. */
  wait(seconds: number): Promise<void>;
}
