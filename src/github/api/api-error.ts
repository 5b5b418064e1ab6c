import { CodePurifyError } from '../../errors.js';
import { connectionError } from './connection-error.js';

/** What to do about the most frequent statuses. */
const REMEDIES: ReadonlyMap<number, string> = new Map([
  [401, 'Give a valid token, such as github-token: ${{ github.token }}.'],
  [403, 'Give the token the permission in the workflow (permissions:), or wait until the rate limit ends.'],
  [404, 'Check that it exists, and that the token may read it (permissions: contents: read).'],
  [429, 'Wait until the rate limit ends, and run again.'],
]);

/**
 * A failed request as an error for a user. GitHub's own message is left out: it may quote the request.
 * @param what the requested thing, in our words: `the files of pull request 7`
 * @returns the error itself if it is not an answer of GitHub
 */
export function apiError(error: unknown, what: string): unknown {
  const status = statusOf(error);
  if (status === null) return error;
  if (!isAnswered(error)) return connectionError(error, what);
  return new CodePurifyError(
    'input',
    `GitHub did not return ${what}: status ${String(status)}.`,
    REMEDIES.get(status) ?? 'Run again; githubstatus.com shows whether GitHub has an outage.',
    { cause: error },
  );
}

/** Whether a failed request has an answer: the client gives one without an answer the status 500. */
export function isAnswered(error: unknown): boolean {
  return error instanceof Error && 'response' in error && error.response !== undefined;
}

/** The status of GitHub's answer, or `null` for an error of another kind. */
export function statusOf(error: unknown): number | null {
  const isAnswer = error instanceof Error && error.name === 'HttpError' && 'status' in error;
  return isAnswer && typeof error.status === 'number' ? error.status : null;
}
