import { wholeData, type Change } from '../../change/change.js';
import { dataFiles } from '../../change/data-files.js';
import { CodePurifyError } from '../../errors.js';
import { readTree } from '../api/git-tree.js';
import { githubSide, type GitHubRequest } from './github-change.js';
import { unreadEntries } from './write-files.js';

/** A branch and its tip. */
export interface Branch {
  readonly name: string;
  readonly commit: string;
}

/** Files that are read of a branch by the API: some minutes, and a hundred requests of the thousand of an hour. */
const MOST_FILES = 10_000;

/**
 * The whole data of a branch, by the API.
 * @throws CodePurifyError `input` where it is too large for the API
 */
export async function githubBranch({ name, commit }: Branch, request: GitHubRequest): Promise<Change> {
  const tree = await readTree(request.client, request.repository, commit);
  const data = dataFiles(request.paths, request.dataFormat);
  const all = [...(tree?.values() ?? [])];
  const files = all.filter(({ path }) => data.isData(path));
  if (tree === null || files.length > MOST_FILES) throw tooLarge(name);
  return wholeData(await githubSide(files, unreadEntries(all, data), request));
}

function tooLarge(branch: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The branch ${JSON.stringify(branch)} has too many data files to be read by the API.`,
    'Check it out in the step before: actions/checkout with fetch-depth: 0 brings all branches.',
  );
}
