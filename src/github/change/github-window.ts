import { sinceText, type Since } from '../../change/since.js';
import { dataFiles } from '../../change/data-files.js';
import { presentSide } from '../../change/present-side.js';
import type { WindowBefore } from '../../change/window.js';
import { statusOf } from '../api/api-error.js';
import { readTree } from '../api/git-tree.js';
import { BudgetError } from '../api/request-budget.js';
import { smallestFiles, type ReadLimits } from './files-read.js';
import { githubSide, type GitHubRequest } from './github-side.js';
import { githubSince } from './github-since.js';

/** The most of an older state that is read: what is left out counts as new, and so is tested with the window. */
const OLDER: ReadLimits = { files: 2000, bytes: 250_000_000, large: 50 };

/**
 * Opens the window before a commit over the API, if something was merged in it. Where GitHub does not answer, there is none, and the
 * report says so: the change is judged all the same.
 * @throws CodePurifyError as `githubSince` does
 */
export async function githubWindow(since: Since, end: string, request: GitHubRequest): Promise<WindowBefore> {
  try {
    return await open(since, end, request);
  } catch (error) {
    if (statusOf(error) === null && !(error instanceof BudgetError)) throw error;
    return { window: null, unreached: { asked: sinceText(since), reason: 'no-answer' } };
  }
}

async function open(since: Since, end: string, request: GitHubRequest): Promise<WindowBefore> {
  const { client, repository, paths, dataFormat, read } = request;
  const { start, missed } = await githubSince(since, end, { client, repository });
  const tree = start === null ? null : await readTree(client, repository, start.id);
  const reason = start !== null && tree === null ? 'large-tree' : missed;
  const unreached = reason && { asked: sinceText(since), reason };
  if (start === null || tree === null) return { window: null, unreached };
  const data = dataFiles(paths, dataFormat);
  const files = [...tree.values()].filter(({ path }) => data.isData(path));
  const opened = await githubSide(smallestFiles(files, OLDER), [], data, request, 'context');
  return { window: { older: presentSide(opened, read), start, close: () => opened.close() }, unreached };
}
