import type { Stop } from '../api/once-writer.js';
import type { Delivery } from './deliveries.js';
import type { CommentContext } from './finding-comment.js';
import type { CleanUp } from './review-clean-up.js';

/** The parts of a review that do not come from the findings. */
export interface ReviewContext extends CommentContext {
  /** Commit that was judged. */
  readonly head: string;
  /** Everything was judged, so a finding that is missing is fixed. */
  readonly complete: boolean;
  /** Files that were not read in full: that a finding in them is missing does not mean that it is fixed. */
  readonly unread: ReadonlySet<string>;
}

/** The result of a review. */
export interface ReviewOutcome {
  /** One for each planned comment. */
  readonly deliveries: readonly Delivery[];
  readonly cleanUp: CleanUp;
  /** Why some comments were not written, or `null`. */
  readonly stopped: Stop | 'unreadable' | 'moved' | null;
}
