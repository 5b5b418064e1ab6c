import { wholeData, type Change } from '../../change/change.js';
import { dataFiles } from '../../change/data-files.js';
import { CodePurifyError } from '../../errors.js';
import { readTree } from '../api/git-tree.js';
import { githubSide, type GitHubRequest } from './github-change.js';

/** A branch and its tip. */
export interface Branch {
  readonly name: string;
  readonly commit: string;
}

/** The most files of a branch to read over the API: a few minutes, and a hundred of the thousand requests per hour. */
const MOST_FILES = 10_000;

/**
 * All data of a branch, read over the API.
 * @throws CodePurifyError `input` when the branch is too large for the API
 */
export async function githubBranch({ name, commit }: Branch, request: GitHubRequest): Promise<Change> {
  const tree = await readTree(request.client, request.repository, commit);
  const data = dataFiles(request.paths, request.dataFormat);
  const all = [...(tree?.values() ?? [])];
  const files = all.filter(({ path }) => data.isData(path));
  if (tree === null || files.length > MOST_FILES) throw tooLarge(name);
  return wholeData(await githubSide(files, all, data, request));
}

function tooLarge(branch: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The branch ${JSON.stringify(branch)} has too many data files to read over the API.`,
    'Check it out in an earlier step: actions/checkout with fetch-depth: 0 fetches all branches.',
  );
}
