import { markedBody } from '../api/comment-body.js';
import { REASONS } from './delivery-reasons.js';
import { findingComment, type CommentContext } from './finding-comment.js';
import type { PlannedComment } from './review-plan.js';
import { unjudgedComment } from './unjudged-comment.js';

/** The text above the comments of a review. */
export function reviewBody(comments: number, head: string): string {
  const what =
    comments === 1 ? 'a suspected backdoor trigger' : `${String(comments)} suspected backdoor triggers`;
  const text = `**CodePurify** found ${what}. Each comment shows the evidence; the job summary lists all findings.`;
  return markedBody('review', head, [{ text }]);
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
