import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { DataOptions } from '../data/row.js';
import { STDIN } from '../data/read/given-path.js';
import { CodePurifyError } from '../errors.js';
import { DEFAULT_SINCE, type Since } from './since.js';
import type { Change, ReadFolder } from './change.js';
import { folderSide, type FolderName } from './folders/folder-side.js';
import { changeOfCommits } from './git/change-of-commits.js';
import { commitSide, type CommitRequest } from './git/commit-side.js';
import { commitWindow } from './git/commit-window.js';
import { commitOf, isInRepository, mergeBase, type Commit } from './git/commits.js';
import type { GitContext } from './git/git.js';
import { stagedTree } from './git/staged-tree.js';
import { workingTreeSide } from './git/working-tree.js';
import { makeChange } from './make-change.js';
import { NO_WINDOW } from './window.js';

/** The two states to compare. */
export interface ChangeRequest {
  /** A commit, or a path on disk. */
  readonly base: string;
  /** A commit, or a path on disk; `null`: the current files on disk. */
  readonly head: string | null;
  /** The head is what is staged in git. Then `head` is `null`, and the base is a commit. */
  readonly staged?: boolean;
  /** Files and folders in both; empty: everything. */
  readonly paths: readonly string[];
  readonly dataFormat: DataOptions['dataFormat'];
  /** Where the window of time before the base begins; `null`: the default, if the base is a commit. */
  readonly since: Since | null;
}

/** The resolved name of a side: a path on disk, or a commit. */
type SideName =
  ({ readonly kind: 'disk' } & FolderName) | { readonly kind: 'commit'; readonly commit: Commit };

/**
 * Opens both sides of a change by the names that the user gives. The head is compared with the merge base of both
 * commits, as in a pull request (`base...head`): later commits on the base are not part of the change.
 * @param read reads the data of a side
 * @param warn called if the merge base is not known, and the base itself is used
 * @throws CodePurifyError `usage` or `input` if a side cannot be opened or a path does not exist. No temporary files
 *   are left on disk
 */
export async function openChange(
  request: ChangeRequest,
  git: GitContext,
  read: ReadFolder,
  warn: (message: string) => void,
): Promise<Change> {
  if (request.paths.includes(STDIN)) throw noStdin();
  const [base, head] = await sidesOf(request, git, warn);
  const paths = pathsOf(request, base, head);
  const { since } = request;
  const wanted = { paths, dataFormat: request.dataFormat, git, read };
  if (base.kind !== 'commit' && since !== null) throw needsCommit();
  const change = await openSides(base, head, wanted, since ?? DEFAULT_SINCE);
  if (change.window === null && since !== null && since.kind !== 'off') warn(NOT_TESTED);
  return change;
}

function openSides(base: SideName, head: SideName, wanted: CommitRequest, since: Since): Promise<Change> {
  if (base.kind === 'commit' && head.kind === 'commit')
    return changeOfCommits(base.commit, head.commit, wanted, since);
  const { paths, dataFormat, read } = wanted;
  const openHead = async () => {
    if (head.kind === 'commit') return commitSide(head.commit, wanted, () => true);
    return base.kind === 'commit' && head.isWorkingTree ? workingTreeSide(wanted) : folderSide(head, wanted);
  };
  const openWindow = () =>
    base.kind === 'commit'
      ? commitWindow(since, base.commit, wanted, () => false)
      : Promise.resolve(NO_WINDOW);
  return makeChange({
    openWindow,
    openBase: async () =>
      base.kind === 'commit' ? commitSide(base.commit, wanted, () => false) : folderSide(base, wanted),
    openHead,
    paths,
    dataFormat,
    read,
  });
}

/**
 * Resolves the name in `--base` or `--head`: a file or folder, or a commit of the current repository. A name that is
 * both is refused: otherwise someone could add a folder called `main` and so choose the base.
 * @throws CodePurifyError `usage` if it names neither, or both
 */
async function sideNamed(option: string, name: string, git: GitContext): Promise<SideName> {
  const path = resolve(git.cwd, name);
  const onDisk = existsSync(path);
  const commit = isPathOnly(name)
    ? null
    : await commitOf(name, git).catch((error: unknown) => {
        if (onDisk && error instanceof CodePurifyError) return null; // without git nothing can be a commit
        throw error;
      });
  if (onDisk && commit === null) {
    return { kind: 'disk', path, isFile: statSync(path).isFile(), isWorkingTree: false };
  }
  if (!onDisk && commit !== null) return { kind: 'commit', commit };
  throw new CodePurifyError(
    'usage',
    `${option} is ${JSON.stringify(name)}, which names ${onDisk ? 'both a commit and a path' : 'neither a commit nor a path'}.`,
    onDisk || (await isInRepository(git)) ? BE_EXPLICIT : NO_REPOSITORY,
  );
}

const BE_EXPLICIT =
  'Write ./name for a path, and refs/heads/name or the full object name for a commit; fetch a branch that the clone does not have.';
const NO_REPOSITORY =
  'There is no git repository here that can be read: give paths, or run in a clone (a clone of another user must be a safe.directory of git).';

function isPathOnly(name: string): boolean {
  return isAbsolute(name) || /^\.{1,2}(?:$|[\\/])/.test(name);
}

async function sidesOf(
  request: ChangeRequest,
  git: GitContext,
  warn: (message: string) => void,
): Promise<readonly [SideName, SideName]> {
  const base = await sideNamed('--base', request.base, git);
  if (request.staged === true) return stagedSides(base, git, warn);
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
  return [{ kind: 'commit', commit: await comparedBase(base.commit, tip, git, warn) }, head];
}

async function stagedSides(
  base: SideName,
  git: GitContext,
  warn: (message: string) => void,
): Promise<readonly [SideName, SideName]> {
  if (base.kind !== 'commit') throw stagedNeedsCommit();
  const common = await comparedBase(base.commit, await commitOf('HEAD', git), git, warn);
  return [
    { kind: 'commit', commit: common },
    { kind: 'commit', commit: await stagedTree(git) },
  ];
}

async function comparedBase(
  base: Commit,
  head: Commit | null,
  git: GitContext,
  warn: (message: string) => void,
): Promise<Commit> {
  if (head === null) return base;
  const common = await mergeBase(base, head, git);
  if (common === null) {
    warn(
      'No common ancestor of --base and --head is known here (a shallow clone?): the head is compared with --base itself.',
    );
  }
  return common ?? base;
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

function sameSides(path: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `${JSON.stringify(path)} is both sides of the change, so nothing in it can be new.`,
    'Give the earlier state as --base: a commit, or another folder or file.',
  );
}

const NOT_TESTED =
  'There is no window before the base: nothing was added between the start that --since names and the base, or the history here does not reach back to it. The change is tested alone and with all of the base.';

function needsCommit(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    '--since was given, and --base is no commit: what was added to a folder, and when, is not known.',
    'Give a commit as --base, or leave --since out.',
  );
}

function stagedNeedsCommit(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    '--staged was given, and --base is no commit: what is staged is compared with a commit.',
    'Give a commit as --base, such as HEAD, or leave --staged out.',
  );
}

function noStdin(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'Standard input cannot be a side of a change: its earlier state is not known.',
    'Write it to a file, and give --base and --head.',
  );
}
