import { changeOfCommits } from '../change/git/commit-side.js';
import { commitOf, folderInRepository, mergeBase, type Commit } from '../change/git/commits.js';
import type { GitContext } from '../change/git/git.js';
import { CodePurifyError } from '../errors.js';
import type { GitHubClient } from '../github/api/client.js';
import { doorProgress, type Door } from './door.js';
import { judge, readerOf, type JudgeSettings } from './judge.js';
import { publish, type Published } from './publish.js';
import { filesOnDisk } from './review-files.js';

/** Two commits of the repository here. */
export interface NamedCommits {
  readonly base: string;
  readonly head: string;
  /** What of them is judged; none: everything. */
  readonly paths: readonly string[];
}

/** In requests: a change between two commits has no repository on GitHub, and no number. */
const NOWHERE = { owner: 'owner', repo: 'repository', pull: 0 } as const;

/**
 * Reviews two commits as if they were a pull request, which compares the head with the merge base.
 * @param client records what would be posted: GitHub has no such pull request
 * @throws CodePurifyError `usage` for names of no commit, and below the root of the repository
 */
export async function reviewCommits(
  named: NamedCommits,
  judging: JudgeSettings,
  client: GitHubClient,
  door: Door,
): Promise<Published> {
  const { options } = judging;
  const git = { cwd: door.cwd, env: door.env };
  if ((await folderInRepository(git)) !== '') throw notAtRoot(door.cwd);
  const base = await namedCommit('--base', named.base, git);
  const head = await namedCommit('--head', named.head, git);
  const start = (await mergeBase(base, head, git)) ?? base;
  doorProgress(door).stage('opening the change', null);
  const request = { paths: named.paths, dataFormat: options.dataFormat, git };
  const change = await changeOfCommits(start, head, { ...request, read: readerOf(options, door) });
  try {
    const outcome = await judge(change, judging, door);
    const files = await filesOnDisk(outcome.result, change);
    const pull = { ...NOWHERE, head: head.id };
    const publication = { outcome, options, maxPoisoned: 0, pull, files, notes: [] };
    return await publish(publication, client, door.secondMs);
  } finally {
    await change.close();
  }
}

async function namedCommit(option: string, name: string, git: GitContext): Promise<Commit> {
  const commit = await commitOf(name, git);
  if (commit !== null) return commit;
  throw new CodePurifyError(
    'usage',
    `${option} is ${JSON.stringify(name)}, which names no commit of the repository here.`,
    'Give a branch, a tag or an object name; fetch a branch that is not here.',
  );
}

function notAtRoot(cwd: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `${JSON.stringify(cwd)} is not the root of its repository.`,
    'Run there: comments name paths from the root.',
  );
}
