import type { Delivery } from './deliveries.js';

/** Why a finding has no comment, or none on its line: one sentence each. */
export const REASONS = {
  elsewhere: "The pull request's diff does not have this file.",
  outside: 'The diff does not show its lines.',
  budget: 'The run had already posted as many comments as one run may.',
  refused: 'GitHub refused the comment.',
  givenUp: 'GitHub had refused several comments in a row, so no more were tried.',
  refusedLine: 'GitHub refused the comment on its line.',
  forbidden: 'The token may not write to this pull request.',
  limited: "GitHub's rate limit was reached.",
  spent: 'The run had used its budget of API requests.',
  unknown: 'GitHub did not answer as expected.',
  unreadable: 'The existing comments could not be read, so none was posted: it could have been a duplicate.',
  moved: 'The pull request has a newer commit, which a run of its own reviews.',
} as const;

/** A finding or file that has no comment, and is reported in the summary. */
export function inSummary(id: string, reason: keyof typeof REASONS): Delivery {
  return { id, place: 'summary', how: 'new', url: null, reason: REASONS[reason] };
}
