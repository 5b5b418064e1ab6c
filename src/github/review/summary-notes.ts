import { count } from '../../text/numbers.js';
import type { ReviewOutcome } from './review.js';

/** Why there are no comments, or not all, and what to do about it. */
const STOPPED: Readonly<Record<NonNullable<ReviewOutcome['stopped']>, string>> = {
  forbidden:
    '> [!NOTE]\n> The token of this run may not comment on the pull request, as with every pull request from a fork: ' +
    'all findings are here and in the report file. For comments, add the second workflow (`workflow_run`) from ' +
    '`docs/reviews.md`, or give the job `pull-requests: write`.',
  limited:
    "> [!NOTE]\n> GitHub's rate limit was reached, so some findings have no comment: they are here. Run the job again for the rest; nothing is posted twice.",
  unknown:
    '> [!NOTE]\n> GitHub did not answer as it should, so some findings have no comment: they are here. Run the job again for the rest; nothing is posted twice.',
  unreadable:
    '> [!NOTE]\n> The comments that stand on the pull request could not be read, so none was posted. Run the job again; it needs `pull-requests: write`.',
};

/** The result of commenting, where it needs a remark: paragraphs, all ours. */
export function reviewNotes(review: ReviewOutcome | null): string[] {
  if (!review) return [];
  const { hidden, answered, left } = review.cleanUp;
  const parts = [
    hidden > 0 ? `${count(hidden, 'comment')} hidden, as fixed or out of date` : '',
    answered > 0 ? `${count(answered, 'comment')} on what is fixed kept, because somebody answered` : '',
    left > 0 ? `${count(left, 'comment')} still to be hidden by a later run` : '',
  ].filter((part) => part !== '');
  return [
    ...(review.stopped === null ? [] : [STOPPED[review.stopped]]),
    ...(parts.length === 0 ? [] : [`${parts.join('; ')}.`]),
  ];
}
