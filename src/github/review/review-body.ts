import { count } from '../../text/numbers.js';
import { markedBody } from '../api/comment-body.js';
import { REASONS } from './delivery-reasons.js';
import { findingComment, type CommentContext } from './finding-comment.js';
import type { PlannedComment } from './review-plan.js';
import { unjudgedComment } from './unjudged-comment.js';

/**
 * The text above the comments of a review.
 * @param comments those of this review
 * @param all      every finding of the run, with a comment or without, and files that were not judged
 */
export function reviewBody(
  comments: readonly PlannedComment[],
  all: readonly PlannedComment[],
  head: string,
): string {
  const findings = all.filter(({ topic }) => topic.kind === 'finding');
  const suspicious = findings.filter(isSuspicious).length;
  const triggers = findings.length - suspicious;
  const what = [
    ...(triggers > 0
      ? [triggers === 1 ? 'a suspected backdoor trigger' : `${String(triggers)} suspected backdoor triggers`]
      : []),
    ...(suspicious > 0 ? [count(suspicious, 'suspicious unit')] : []),
  ].join(' and ');
  const here = comments.length;
  const where =
    here === findings.length
      ? 'Each comment shows the evidence'
      : `${String(here)} of them ${here === 1 ? 'has a comment on its lines' : 'have a comment on their lines'} here, with the evidence`;
  return markedBody('review', head, [
    { text: `**CodePurify** found ${what}. ${where}; the job summary lists all findings.` },
  ]);
}

function isSuspicious({ topic }: PlannedComment): boolean {
  return topic.kind === 'finding' && topic.finding.verdict === 'suspicious';
}

/** The text of one comment. A suggestion with a button needs a comment on its lines, so a file comment has none. */
export function commentBody(
  { topic }: PlannedComment,
  place: 'line' | 'file',
  context: CommentContext,
): string {
  if (topic.kind === 'unjudged') return unjudgedComment(topic.file);
  const { finding, suggestion } = topic;
  const fits = place === 'line' || suggestion.kind !== 'button';
  const offered = fits ? suggestion : ({ kind: 'plain', reason: REASONS.refusedLine } as const);
  return findingComment(finding, place, offered, context);
}
