import { wholeData, type Change } from '../../change/change.js';
import { dataFiles } from '../../change/data-files.js';
import type { UnreadEntry } from '../../change/tree-entry.js';
import type { Since } from '../../change/since.js';
import { CodePurifyError } from '../../errors.js';
import { readTree, type TreeFile } from '../api/git-tree.js';
import { PLAIN_FILE, smallestFiles, type ReadLimits } from './files-read.js';
import { githubSide, type GitHubRequest } from './github-side.js';
import { githubWindow } from './github-window.js';

/** A branch and its tip. */
export interface Branch {
  readonly name: string;
  readonly commit: string;
}

/** The most files of a branch to read over the API: a few minutes, and a hundred of the thousand requests per hour. */
const MOST_FILES = 10_000;

/**
 * The most files that are not data by their names and are read because their content may be: at most a quarter of the
 * requests that a token has per hour.
 */
const OTHERS: ReadLimits = { files: 5000, bytes: 250_000_000, large: 150 };

/**
 * All files of a branch, read over the API: those that are data by their names, and the others up to the limits. What is
 * above them is listed as unread.
 * @throws CodePurifyError `input` when the branch is too large for the API
 */
export async function githubBranch(
  { name, commit }: Branch,
  request: GitHubRequest,
  since: Since,
  limits: ReadLimits = OTHERS,
): Promise<Change> {
  const tree = await readTree(request.client, request.repository, commit);
  const data = dataFiles(request.paths, request.dataFormat);
  const all = [...(tree?.values() ?? [])];
  const files = all.filter(({ path }) => data.isData(path));
  if (tree === null || files.length > MOST_FILES) throw tooLarge(name);
  const others = all.filter(
    ({ path, mode }) => mode.startsWith(PLAIN_FILE) && data.isChosen(path) && !data.isData(path),
  );
  const read = smallestFiles(others, limits);
  const known = new Set(read);
  const unread = others.filter((file) => !known.has(file)).map(notRead);
  const { unread: found, ...side } = await githubSide([...files, ...read], all, data, request);
  const window = await githubWindow(since, commit, request);
  return wholeData({ ...side, unread: [...found, ...unread] }, window);
}

function notRead({ path, sha, bytes }: TreeFile): UnreadEntry {
  const reason =
    'above the limits of what is read over the API of files whose names show no data: check the branch out';
  return { kind: 'unread', type: 'file', name: path, reason, blob: sha, bytes: bytes ?? 0 };
}

function tooLarge(branch: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The branch ${JSON.stringify(branch)} has too many data files to read over the API.`,
    'Check it out in an earlier step: actions/checkout with fetch-depth: 0 fetches all branches.',
  );
}
