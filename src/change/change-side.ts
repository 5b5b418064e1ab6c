import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { formatInFolder } from '../data/formats/data-formats.js';
import { PAIR_DATA, pairDataPath } from '../data/formats/pairs.js';
import { BUGGY, FIXED, fixedPath } from '../data/formats/parallel-text.js';
import type { DataOptions } from '../data/row.js';
import type { SkippedRow } from '../data/unit.js';
import { CodePurifyError } from '../errors.js';
import { materialise } from './git/materialise.js';
import { TreeFolder } from './folders/tree-folder.js';
import type { GitContext } from './git/git.js';
import { commitOf, folderInRepository, isInRepository, type Commit } from './git/commits.js';

/** What a side of a change is named by. */
export type SideName =
  | {
      readonly kind: 'disk';
      readonly path: string;
      readonly isFile: boolean;
      /** The folder where the user stands: paths may lead anywhere, as in a scan without a base. */
      readonly isWorkingTree: boolean;
    }
  | { readonly kind: 'commit'; readonly commit: Commit };

/** A side of a change as data on disk. */
export interface SideData {
  /** Absolute: paths count from here. */
  readonly cwd: string;
  readonly paths: readonly string[];
  /** What would be data and was left out. */
  readonly left: readonly SkippedRow[];
  /** Where it was written out to; `null`: it was on disk. */
  readonly folder: TreeFolder | null;
}

/**
 * What `--base` or `--head` names: a file or folder, or a commit of the repository around. A name that is both
 * is refused: whoever may add a folder called `main` must not be the one who says what the base is.
 * @throws CodePurifyError `usage` where it names neither, or both
 */
export async function sideNamed(option: string, name: string, git: GitContext): Promise<SideName> {
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
    `${option} is ${JSON.stringify(name)}, which names ${onDisk ? 'a commit and a path' : 'no commit and no path'}.`,
    onDisk || (await isInRepository(git)) ? WRITE_APART : NO_REPOSITORY,
  );
}

const WRITE_APART =
  'Write ./name for a path, and refs/heads/name or the full object name for a commit; fetch a branch that is not here.';
const NO_REPOSITORY =
  'There is no git repository here that can be read: give paths, or run in a clone (one of another user must be a safe.directory of git).';

function isPathOnly(name: string): boolean {
  return isAbsolute(name) || /^\.{1,2}(?:$|[\\/])/.test(name);
}

/**
 * A side on disk; a file stands for itself.
 * @throws CodePurifyError `usage` for a path that leads out of a folder that is named: both sides would be the same
 */
export function sideOnDisk(
  { path, isFile, isWorkingTree }: Extract<SideName, { kind: 'disk' }>,
  paths: readonly string[],
): SideData {
  if (isFile) return { cwd: dirname(path), paths: [basename(path)], left: [], folder: null };
  const outside = isWorkingTree
    ? undefined
    : paths.find((one) => leadsOut(relative(path, resolve(path, one))));
  if (outside !== undefined) throw outsideOf(outside, path);
  return { cwd: path, paths, left: [], folder: null };
}

function leadsOut(way: string): boolean {
  return isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`);
}

function outsideOf(path: string, folder: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `${JSON.stringify(path)} is outside of ${JSON.stringify(folder)}.`,
    'Give paths that count from both sides of the change, such as data/train.jsonl.',
  );
}

/**
 * A commit, written out into a temporary folder at the paths that its files have in the repository.
 * @param paths as the user gave them: they count from the folder that git runs in
 * @throws CodePurifyError `usage` for a path outside of the repository, `input` where the tree cannot be had
 */
export async function sideOfCommit(
  commit: Commit,
  paths: readonly string[],
  dataFormat: DataOptions['dataFormat'],
  git: GitContext,
): Promise<SideData> {
  const prefix = await folderInRepository(git);
  const local = paths.map((path) => relative(git.cwd, resolve(git.cwd, path)).split(sep).join('/'));
  const named = local.map((path) => inRepository(prefix, path));
  const folder = await TreeFolder.create();
  try {
    const chosen = { paths: named.flatMap(withCompanion), isData: dataNames(named, dataFormat) };
    const left = await materialise(commit, chosen, folder, git);
    const cwd = resolve(folder.path, prefix);
    mkdirSync(cwd, { recursive: true });
    const shown = left.map((row) => ({ ...row, path: posix.relative(prefix, row.path) }));
    return { cwd, paths: local.map((path) => (path === '' ? '.' : path)), left: shown, folder };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** A path from the root of the repository; empty for the root. */
function inRepository(prefix: string, path: string): string {
  const whole = posix.normalize(posix.join(prefix, path)).replace(/^\.?\/?$|\/$/, '');
  if (whole.startsWith('../') || whole === '..' || isAbsolute(path)) throw outsideOf(path, 'the repository');
  return whole;
}

/** A file that is named, and the file that it is read with. */
function withCompanion(path: string): string[] {
  if (path.endsWith(BUGGY)) return [path, fixedPath(path)];
  return path.toLowerCase().endsWith('.txt') ? [path, pairDataPath(path)] : [path];
}

/** Data by its name alone, as the reader will tell it; what is named counts whatever its name. */
function dataNames(
  named: readonly string[],
  dataFormat: DataOptions['dataFormat'],
): (name: string) => boolean {
  const given = new Set(named.flatMap(withCompanion));
  const lists = dataFormat === 'pairs';
  return (name) =>
    given.has(name) ||
    formatInFolder(name, 'auto') !== null ||
    name.endsWith(FIXED) ||
    (lists && (name.toLowerCase().endsWith('.txt') || posix.basename(name) === PAIR_DATA));
}
