import { changeOfCommits } from '../change/git/change-of-commits.js';
import { commitOf, folderInRepository, mergeBase, type Commit } from '../change/git/commits.js';
import type { GitContext } from '../change/git/git.js';
import { sinceOf } from '../change/since.js';
import { CodePurifyError } from '../errors.js';
import type { GitHubClient } from '../github/api/client.js';
import { closeAfter } from './close-after.js';
import { doorProgress, type Door } from './door.js';
import { judgeChange, readerOf, type JudgeSettings } from './judge-change.js';
import { publish, type Published } from './publish.js';
import { filesOnDisk } from './review-files.js';
import { commandSeedNotes } from './seed-note.js';

/** Two commits of the local repository. */
export interface NamedCommits {
  readonly base: string;
  readonly head: string;
  /** Files and folders to judge; none: everything. */
  readonly paths: readonly string[];
}

/** Placeholders in the recorded requests: this change has no repository on GitHub and no pull request number. */
const PLACEHOLDER = { owner: 'owner', repo: 'repository', pull: 0 } as const;

/**
 * Reviews two commits as if they were a pull request: the head is compared with the merge base.
 * @param client records its writes, because GitHub has no such pull request
 * @throws CodePurifyError `usage` for a name that is not a commit, and below the root of the repository
 */
export async function reviewCommits(
  named: NamedCommits,
  judging: JudgeSettings,
  client: GitHubClient,
  door: Door,
): Promise<Published> {
  const { options } = judging;
  const given = { ...options, base: named.base };
  const notes = commandSeedNotes(given, door.env);
  const git = { cwd: door.cwd, env: door.env };
  if ((await folderInRepository(git)) !== '') throw notAtRoot(door.cwd);
  const base = await namedCommit('--base', named.base, git);
  const head = await namedCommit('--head', named.head, git);
  const start = (await mergeBase(base, head, git)) ?? base;
  doorProgress(door).stage('opening the change', null);
  const request = { paths: named.paths, dataFormat: options.dataFormat, git };
  const read = readerOf(options, door);
  const change = await changeOfCommits(start, head, { ...request, read }, sinceOf(options));
  return closeAfter(change, door, async () => {
    const outcome = await judgeChange(change, judging, door);
    if (outcome.result.overall?.kind !== 'nothing') for (const note of notes) door.warn(note);
    const files = () => filesOnDisk(outcome.result, change);
    const pull = { ...PLACEHOLDER, head: head.id };
    return publish({ outcome, options, maxPoisoned: 0, pull, files, notes: [] }, client, door);
  });
}

async function namedCommit(option: string, name: string, git: GitContext): Promise<Commit> {
  const commit = await commitOf(name, git);
  if (commit !== null) return commit;
  throw new CodePurifyError(
    'usage',
    `${option} is ${JSON.stringify(name)}, which names no commit of this repository.`,
    'Give a branch, a tag or a hash; fetch a branch first if it is not here.',
  );
}

function notAtRoot(cwd: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `${JSON.stringify(cwd)} is not the root of its repository.`,
    'Run there: paths in comments are relative to the root.',
  );
}
