import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataOptions } from '../data/row.js';
import { STDIN } from '../data/read-data.js';
import { CodePurifyError } from '../errors.js';
import { sideNamed, sideOfCommit, sideOnDisk, type SideData, type SideName } from './change-side.js';
import type { GitContext } from './git/git.js';
import { commitOf, mergeBase, type Commit } from './git/commits.js';

/** What is compared. */
export interface ChangeRequest {
  /** A commit, or a path on disk. */
  readonly base: string;
  /** The same; `null`: what stands on disk now. */
  readonly head: string | null;
  /** Files and folders in both; none: everything. */
  readonly paths: readonly string[];
  readonly dataFormat: DataOptions['dataFormat'];
}

/** Two states of data, as data on disk. */
export interface Change {
  readonly base: SideData;
  readonly head: SideData;
  /** Deletes what was written out. */
  close(): Promise<void>;
}

/**
 * Opens both sides of a change. Of two commits the head is compared with the commit from which they went apart, as a
 * pull request is (`base...head`): what others have changed since is no part of the change.
 * @param warn told where that commit is not known, and the base itself is taken
 * @throws CodePurifyError `usage` or `input` where a side or a path cannot be had; nothing is left behind
 */
export async function openChange(
  request: ChangeRequest,
  git: GitContext,
  warn: (message: string) => void,
): Promise<Change> {
  if (request.paths.includes(STDIN)) throw noStdin();
  const [base, head] = await sidesOf(request, git, warn);
  const paths = pathsOf(request, base, head);
  const opened: SideData[] = [];
  const close = async () => {
    for (const { folder } of opened) await folder?.remove();
  };
  try {
    for (const side of [base, head]) opened.push(await readSide(side, paths, request, git));
    return { ...presentIn(opened, paths), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function sidesOf(
  request: ChangeRequest,
  git: GitContext,
  warn: (message: string) => void,
): Promise<readonly [SideName, SideName]> {
  const base = await sideNamed('--base', request.base, git);
  const head: SideName =
    request.head === null
      ? { kind: 'disk', path: git.cwd, isFile: false, isWorkingTree: true }
      : await sideNamed('--head', request.head, git);
  if (base.kind === 'disk') {
    if (head.kind === 'disk' && realpathSync(base.path) === realpathSync(head.path))
      throw sameSides(base.path);
    return [base, head];
  }
  const tip =
    head.kind === 'commit' ? head.commit : request.head === null ? await commitOf('HEAD', git) : null;
  return [{ kind: 'commit', commit: await forkPoint(base.commit, tip, git, warn) }, head];
}

async function forkPoint(
  base: Commit,
  head: Commit | null,
  git: GitContext,
  warn: (message: string) => void,
): Promise<Commit> {
  if (head === null) return base;
  const fork = await mergeBase(base, head, git);
  if (fork === null) {
    warn(
      'No common ancestor of --base and --head is known here (a shallow clone?): the change is taken against --base as it is.',
    );
  }
  return fork ?? base;
}

function pathsOf({ paths }: ChangeRequest, base: SideName, head: SideName): readonly string[] {
  const files = [base, head].filter((side) => side.kind === 'disk' && side.isFile).length;
  if (files === 2 && paths.length > 0) {
    throw new CodePurifyError(
      'usage',
      `--base and --head are files, and ${JSON.stringify(paths[0])} cannot be a path in them.`,
      'Leave the paths out, or give folders or commits that hold them.',
    );
  }
  return paths.length === 0 ? ['.'] : paths;
}

async function readSide(
  side: SideName,
  paths: readonly string[],
  { dataFormat }: ChangeRequest,
  git: GitContext,
): Promise<SideData> {
  return side.kind === 'disk' ? sideOnDisk(side, paths) : sideOfCommit(side.commit, paths, dataFormat, git);
}

/** A path that only one side has was added or deleted; one that neither has is a mistake. */
function presentIn(
  [base, head]: readonly SideData[],
  paths: readonly string[],
): { readonly base: SideData; readonly head: SideData } {
  if (base === undefined || head === undefined) throw new Error('a change has two sides');
  const missing = paths.find((path) => ![base, head].some(({ cwd }) => existsSync(resolve(cwd, path))));
  if (missing === undefined) return { base: withPresent(base), head: withPresent(head) };
  throw new CodePurifyError(
    'input',
    `${JSON.stringify(missing)} is in neither side of the change.`,
    'Give paths of files and folders that one of them holds.',
  );
}

function withPresent(side: SideData): SideData {
  return { ...side, paths: side.paths.filter((path) => existsSync(resolve(side.cwd, path))) };
}

function sameSides(path: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `${JSON.stringify(path)} is both sides of the change: nothing in it could be new.`,
    'Give --base the earlier state: a commit, or another folder or file.',
  );
}

function noStdin(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'Standard input is no side of a change: nobody knows what it was before.',
    'Write it to a file, and give --base and --head.',
  );
}
