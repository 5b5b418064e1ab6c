import { readBlob } from './blobs.js';
import type { GitHubClient } from './client.js';
import type { RepositoryName } from './repository-name.js';

/**
 * The bytes of one file of a commit; `null` if there is no such path, if it is not a plain file, or if it is too large.
 * @param path     from the root of the repository, with `/`
 * @param maxBytes size of the largest file that is read
 */
export async function fileAt(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  path: string,
  maxBytes: number,
): Promise<Buffer | null> {
  let tree = commit;
  const names = path.split('/');
  for (const [depth, name] of names.entries()) {
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: tree });
    const entry = data.tree.find((one) => one.path === name);
    const isLast = depth === names.length - 1;
    if (entry === undefined || (entry.type === 'tree') === isLast) return null;
    if (isLast) {
      const isFile = entry.mode.startsWith('100') && (entry.size ?? Infinity) <= maxBytes;
      return isFile ? readBlob(client, repository, entry.sha) : null;
    }
    tree = entry.sha;
  }
  return null;
}
