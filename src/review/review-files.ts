import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../change/change.js';
import { readBlob } from '../github/api/blobs.js';
import type { GitHubClient } from '../github/api/client.js';
import type { TreeFile } from '../github/api/git-tree.js';
import type { RepositoryName } from '../github/api/repository-name.js';
import type { ChangeSet } from '../github/change/read-change.js';
import { reviewFile, type ReviewFile } from '../github/review/review-plan.js';
import { shownLines } from '../github/review/shown-lines.js';
import type { ScanResult } from '../result/result.js';

/** Findings, and files that were not judged. */
type Reported = Pick<ScanResult, 'findings' | 'unjudged'>;

/** The files of a pull request with findings, or not judged, with the lines that can have comments. */
export async function filesOnGitHub(
  reported: Reported,
  { files }: ChangeSet,
  { client, repository }: { readonly client: GitHubClient; readonly repository: RepositoryName },
): Promise<ReadonlyMap<string, ReviewFile>> {
  const wanted = pathsOf(reported);
  const textOf = async (file: TreeFile | null) =>
    file === null ? '' : decoded(await readBlob(client, repository, file.sha));
  const found = new Map<string, ReviewFile>();
  for (const { path, base, head, patch } of files.filter((file) => wanted.has(file.path))) {
    const text = await textOf(head);
    // with GitHub's own diff there is no need to read the other side
    const before = patch === null ? await textOf(base) : null;
    found.set(path, reviewFile(linesOf(path, patch, before, text), text));
  }
  return found;
}

/** The same for a change on disk; we assume that GitHub would show all diffs. */
export async function filesOnDisk(
  reported: Reported,
  { base, head }: Change,
): Promise<ReadonlyMap<string, ReviewFile>> {
  const found = new Map<string, ReviewFile>();
  for (const path of pathsOf(reported)) {
    const before = base === null ? '' : await textIn(base.cwd, path, '');
    const text = await textIn(head.cwd, path, null);
    found.set(path, reviewFile({ ...linesOf(path, null, before, text), hasPatch: true }, text));
  }
  return found;
}

function pathsOf({ findings, unjudged }: Reported): ReadonlySet<string> {
  return new Set([...findings, ...unjudged].map(({ path }) => path));
}

function linesOf(path: string, patch: string | null, base: string | null, head: string | null) {
  return shownLines(path, patch, () => (base === null || head === null ? null : { base, head }));
}

/** A file's text; `null` if it is not UTF-8, and `missing` if there is no file. */
async function textIn(folder: string, path: string, missing: string | null): Promise<string | null> {
  const bytes = await readFile(join(folder, path)).catch(() => null);
  return bytes === null ? missing : decoded(bytes);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
