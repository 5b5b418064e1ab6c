import { count } from '../../text/numbers.js';
import type { GitHubClient } from '../api/client.js';
import type { ReviewOutcome } from './review-outcome.js';

/** Why some or all comments are missing, and what to do about it. */
const STOPPED: Readonly<Record<NonNullable<ReviewOutcome['stopped']>, string>> = {
  forbidden:
    '> [!NOTE]\n> The token of this run may not comment on the pull request, as with every pull request from a fork: ' +
    'all findings are here and in the report file. To get comments, add the second workflow (`workflow_run`) from ' +
    '`docs/reference/reviews.md`, or give the job `pull-requests: write`.',
  limited:
    "> [!NOTE]\n> GitHub's rate limit was reached, so some findings have no comment and are only reported here. Run the job again to post the rest; nothing is posted twice.",
  spent:
    '> [!NOTE]\n> The run had used its budget of API requests, so some findings have no comment and are only reported here. Run the job again in an hour to post the rest; nothing is posted twice.',
  unknown:
    '> [!NOTE]\n> GitHub did not answer as expected, so some findings have no comment and are only reported here. Run the job again to post the rest; nothing is posted twice.',
  unreadable:
    '> [!NOTE]\n> The existing comments on the pull request could not be read, so none was posted. Run the job again; it needs `pull-requests: write`.',
  moved:
    '> [!NOTE]\n> The pull request has a newer commit than the one that was judged, so no comment was posted or hidden: the run on the newer commit does that.',
};

/** That the run had no requests left, if it had none: a paragraph, safe in Markdown. */
export function budgetNotes({ budget }: Pick<GitHubClient, 'budget'>): string[] {
  const note = budget.note();
  return note === null ? [] : [`> [!WARNING]\n> ${note}`];
}

/** Remarks on the review, if it needs any: paragraphs, safe in Markdown. */
export function reviewNotes(review: ReviewOutcome | null): string[] {
  if (!review) return [];
  const { hidden, answered, left } = review.cleanUp;
  const parts = [
    hidden > 0 ? `${count(hidden, 'comment')} hidden as fixed or outdated` : '',
    answered > 0 ? `${count(answered, 'comment')} on fixed findings kept because somebody replied` : '',
    left > 0 ? `${count(left, 'comment')} left for a later run to hide` : '',
  ].filter((part) => part !== '');
  return [
    ...(review.stopped === null ? [] : [STOPPED[review.stopped]]),
    ...(parts.length === 0 ? [] : [`${parts.join('; ')}.`]),
  ];
}
