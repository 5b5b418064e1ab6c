import { invalid } from './failure.js';

const BODY_LIMIT = 65_536;

/** A text as GitHub takes it: not longer than it allows; comments not blank either. */
export function checkBody(resource: string, value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  if (Array.from(text).length > BODY_LIMIT) {
    throw invalid(resource, 'body', `body is too long (maximum is ${String(BODY_LIMIT)} characters)`);
  }
  const mayBeBlank = resource === 'PullRequestReview' || resource === 'Issue';
  if (!mayBeBlank && text.trim() === '') throw invalid(resource, 'body', "body can't be blank");
  return text;
}
