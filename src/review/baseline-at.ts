import { posix } from 'node:path';
import { MAX_FILE_BYTES } from '../change/git/file-of-commit.js';
import { parseBaseline } from '../config/accepting/baseline.js';
import { CodePurifyError } from '../errors.js';
import { fileAt } from '../github/api/file-at.js';
import type { BaselineIds } from '../scan/accepted-ids.js';
import type { ReviewJob } from './review-job.js';

/**
 * The ids in a baseline of a commit, read over the API. Pass a commit that the maintainers have accepted, so that a change does not
 * accept its own findings.
 * @param file  path from the root of the repository
 * @param given what named it, for messages: `input baseline`
 * @throws CodePurifyError `usage` for a path outside of the repository, and for a file that is no baseline
 */
export async function baselineAt(
  { client, repository }: Pick<ReviewJob, 'client' | 'repository'>,
  commit: string,
  file: string,
  given: string,
): Promise<BaselineIds> {
  const name = posix.normalize(file);
  if (posix.isAbsolute(name) || name === '..' || name.startsWith('../')) {
    throw new CodePurifyError(
      'usage',
      `${given} is ${JSON.stringify(file)}, which is not in the repository.`,
      'Give the path of a baseline from the root of the repository, such as known.txt.',
    );
  }
  const bytes = await fileAt(client, repository, commit, name, MAX_FILE_BYTES);
  if (bytes !== null)
    return { ids: parseBaseline(`${commit}:${name}`, bytes.toString('utf8')), warnings: [] };
  const warning = `The commit ${commit} has no ${name} of at most 512 KiB, so the baseline accepts nothing: a change does not accept its own findings. Commit the file to the base branch.`;
  return { ids: [], warnings: [warning] };
}
