import type { Change } from '../change/change.js';
import { changeOfCommits } from '../change/git/change-of-commits.js';
import { commitOf, type Commit } from '../change/git/commits.js';
import type { ScanOptions } from '../config/options.js';
import { sinceOf } from '../change/since.js';
import { CodePurifyError } from '../errors.js';
import { githubChange } from '../github/change/github-change.js';
import type { ChangeSet } from '../github/change/read-change.js';
import { doorProgress } from './door.js';
import { readerOf } from './judge-change.js';
import type { ReviewJob } from './review-job.js';

/**
 * Opens a change: from the checkout if it has both commits, else over the API.
 * @param isPrivileged the run has secrets and the change is a stranger's: the checkout is not read
 * @throws CodePurifyError `usage` when the checkout must be read but cannot be
 */
export async function openCompared(
  job: ReviewJob,
  compared: ChangeSet,
  options: ScanOptions,
  isPrivileged: boolean,
): Promise<Change> {
  const { door, client, repository, settings } = job;
  const commits = await checkedOut(job, compared, isPrivileged);
  doorProgress(door).stage('opening the change', null);
  const { paths } = settings;
  const request = { paths, dataFormat: options.dataFormat, read: readerOf(options, door) };
  if (commits === null) {
    const warn = (message: string) => doorProgress(door).warn(message);
    return githubChange(compared, { ...request, client, repository }, sinceOf(options), warn);
  }
  const git = { cwd: door.cwd, env: door.env };
  return changeOfCommits(commits.base, commits.head, { ...request, git }, sinceOf(options));
}

/** Both commits if they are checked out and may be read, else `null`. */
async function checkedOut(
  { door, settings: { source } }: ReviewJob,
  { base, head }: ChangeSet,
  isPrivileged: boolean,
): Promise<{ readonly base: Commit; readonly head: Commit } | null> {
  if (source === 'api' || (source === 'auto' && isPrivileged)) return null;
  if (isPrivileged)
    throw notFromCheckout('this event runs with secrets, and the checkout may be from a fork');
  const git = { cwd: door.cwd, env: door.env };
  const known = [await commitOf(base, git), await commitOf(head, git)] as const;
  if (known[0] !== null && known[1] !== null) return { base: known[0], head: known[1] };
  if (source === 'checkout') throw notFromCheckout('it does not have both commits of the change');
  return null;
}

function notFromCheckout(why: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `input source is "checkout", and the checkout cannot be read: ${why}.`,
    'Set fetch-depth: 0 for actions/checkout, or leave this input out to read from the API.',
  );
}
