import type { ReadingOptions } from '../config/options.js';
import type { SkippedRow } from '../data/unit.js';
import { CodePurifyError } from '../errors.js';
import { readTree } from '../github/api/git-tree.js';
import { sideOfCommit } from '../change/change-side.js';
import { commitOf } from '../change/git/commits.js';
import { writeFiles } from './change-folders.js';
import { dataFiles } from './data-files.js';
import type { Job } from './job.js';

/** A branch and its tip. */
export interface Branch {
  readonly name: string;
  readonly commit: string;
}

/** The data of a branch's tip, on disk. */
export interface BranchData {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly left: readonly SkippedRow[];
  /** Deletes it. */
  remove(): Promise<void>;
}

/** Files that are read of a branch by the API: some minutes, and a hundred requests of the thousand of an hour. */
const MOST_FILES = 10_000;

/**
 * Writes the data of a branch into a folder: from git where its commit is here, else from the API.
 * @throws CodePurifyError `input` where it is too large for the API
 */
export async function openBranch(
  { runner, client, repository, inputs }: Job,
  { name, commit: sha }: Branch,
  { dataFormat }: ReadingOptions,
): Promise<BranchData> {
  const { paths, source } = inputs.own;
  const git = { cwd: runner.cwd, env: runner.env };
  const commit = source === 'api' ? null : await commitOf(sha, git);
  if (commit !== null) {
    const side = await sideOfCommit(commit, paths.length === 0 ? ['.'] : paths, dataFormat, git);
    return { ...side, remove: async () => side.folder?.remove() };
  }
  const tree = await readTree(client, repository, sha);
  const { isData } = dataFiles(paths, dataFormat);
  const files = [...(tree?.values() ?? [])].filter(({ path }) => isData(path));
  if (tree === null || files.length > MOST_FILES) throw tooLarge(name);
  const { folder, left } = await writeFiles(client, repository, files);
  return { cwd: folder.path, paths: ['.'], left, remove: () => folder.remove() };
}

function tooLarge(branch: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The branch ${JSON.stringify(branch)} has too many data files to be read by the API.`,
    'Check it out in the step before: actions/checkout with fetch-depth: 0 brings all branches.',
  );
}
