import { SEVERAL_MODE } from '../../change/tree-entry.js';
import { statusOf } from './api-error.js';
import type { GitHubClient } from './client.js';
import type { RepositoryName } from './repository-name.js';

/** An entry of a commit's tree that is not a folder. */
export interface TreeFile {
  readonly path: string;
  /** `100644`, `100755`; `120000` a link, `160000` a submodule; `SEVERAL_MODE`. */
  readonly mode: string;
  readonly sha: string;
  /** `null` if GitHub does not say, as for submodules. */
  readonly bytes: number | null;
}

/** A path whose file differs between two trees; `null` on a side without the file. */
export interface TreeDifference {
  readonly path: string;
  readonly base: TreeFile | null;
  readonly head: TreeFile | null;
}

/** The files of a tree, by path; `null` if the tree is too large for one answer (`LIMITS.treeEntries`). */
export async function readTree(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<Map<string, TreeFile> | null> {
  const data = await wholeTree(client, repository, sha);
  if (data.truncated) return null;
  const files = byName(data.tree.filter(({ type }) => type !== 'tree'));
  return new Map([...files].map(([path, entry]) => [path, toFile(entry, '')]));
}

/**
 * Entries by their path. Names that are not UTF-8 can be the same in GitHub's answer: such entries become one file, which nobody can
 * read.
 */
function byName(entries: readonly RawEntry[]): Map<string, RawEntry> {
  const found = new Map<string, RawEntry>();
  for (const entry of entries) {
    const { path, sha } = entry;
    const other = found.get(path);
    const several = { path, mode: SEVERAL_MODE, type: 'blob', sha: `${other?.sha ?? ''} ${sha}` };
    found.set(path, other === undefined ? entry : several);
  }
  return found;
}

/** Object names of the tree without entries, in sha1 and sha256. Git knows it without an object, so GitHub may have none. */
const EMPTY_TREES: readonly string[] = [
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
];

async function wholeTree(client: GitHubClient, repository: RepositoryName, commit: string) {
  try {
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
    return data;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
    if (EMPTY_TREES.includes(data.tree.sha)) return { truncated: false, tree: [] };
    throw error;
  }
}

/** The files in which two trees differ. */
export function treeDifferences(
  base: ReadonlyMap<string, TreeFile>,
  head: ReadonlyMap<string, TreeFile>,
): TreeDifference[] {
  return [...new Set([...base.keys(), ...head.keys()])]
    .map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }))
    .filter((pair) => !sameFile(pair.base, pair.head));
}

/**
 * The same for trees that are too large for one answer. Both are walked in parallel; a folder that is the same in both is
 * not entered.
 * @param budget the most folders to read
 * @returns `null` if that is not enough, and if a folder has more entries than GitHub lists
 */
export async function walkDifferences(
  client: GitHubClient,
  repository: RepositoryName,
  base: string,
  head: string,
  budget: number,
): Promise<TreeDifference[] | null> {
  const found: TreeDifference[] = [];
  const todo: { readonly prefix: string; readonly base: string | null; readonly head: string | null }[] = [];
  todo.push({ prefix: '', base, head });
  let read = 0;
  for (let folder = todo.pop(); folder !== undefined; folder = todo.pop()) {
    read += 2;
    if (read > budget) return null;
    const [old, current] = await Promise.all([
      readFolder(client, repository, folder.base),
      readFolder(client, repository, folder.head),
    ]);
    if (old === null || current === null) return null;
    for (const name of new Set([...old.keys(), ...current.keys()])) {
      const [before, after] = [old.get(name), current.get(name)];
      if (before?.sha === after?.sha) continue;
      const path = `${folder.prefix}${name}`;
      const folders = { base: folderSha(before), head: folderSha(after) };
      if (folders.base !== null || folders.head !== null) todo.push({ prefix: `${path}/`, ...folders });
      const files = { base: fileOf(before, folder.prefix), head: fileOf(after, folder.prefix) };
      if (files.base !== null || files.head !== null) found.push({ path, ...files });
    }
  }
  return found;
}

/** Fields of a tree's entry that GitHub sends. */
interface RawEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

/** The entries of a folder by their names; `null` if it has more than GitHub lists. */
async function readFolder(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string | null,
): Promise<Map<string, RawEntry> | null> {
  if (sha === null) return new Map();
  const { data } = await client.rest.git.getTree({ ...repository, tree_sha: sha });
  return data.truncated ? null : byName(data.tree);
}

function folderSha(entry: RawEntry | undefined): string | null {
  return entry?.type === 'tree' ? entry.sha : null;
}

function fileOf(entry: RawEntry | undefined, prefix: string): TreeFile | null {
  return entry === undefined || entry.type === 'tree' ? null : toFile(entry, prefix);
}

function toFile({ path, mode, sha, size }: RawEntry, prefix: string): TreeFile {
  return { path: `${prefix}${path}`, mode, sha, bytes: size ?? null };
}

/** A change of the mode alone does not change the data. */
function sameFile(base: TreeFile | null, head: TreeFile | null): boolean {
  return base?.sha === head?.sha;
}
