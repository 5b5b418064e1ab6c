import { CodePurifyError } from '../../errors.js';

/** What to do about a status, for the commonest. */
const REMEDIES: ReadonlyMap<number, string> = new Map([
  [401, 'Give a token that is valid: github-token: ${{ github.token }}.'],
  [403, 'Give the token the permission in the workflow (permissions:), or wait until the rate limit ends.'],
  [404, 'Look whether it exists, and whether the token may read it (permissions: contents: read).'],
  [429, 'Wait until the rate limit ends, and run again.'],
]);

/**
 * A failed request as an error for a user. GitHub's own message is not repeated: it may quote what it was sent.
 * @param what what was asked for, ours: `the files of pull request 7`
 * @returns the error itself where it is no answer of GitHub
 */
export function apiError(error: unknown, what: string): unknown {
  const status = statusOf(error);
  if (status === null) return error;
  return new CodePurifyError(
    'input',
    `GitHub did not give ${what}: status ${String(status)}.`,
    REMEDIES.get(status) ?? 'Run again; githubstatus.com tells whether GitHub has a problem.',
    { cause: error },
  );
}

/** The status of GitHub's answer, or `null` for an error of another kind. */
export function statusOf(error: unknown): number | null {
  const isAnswer = error instanceof Error && error.name === 'HttpError' && 'status' in error;
  return isAnswer && typeof error.status === 'number' ? error.status : null;
}
