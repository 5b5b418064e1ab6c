import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { placeOf, replacementOf } from '../cli/replacement.js';
import type { Replacement } from '../data/file-plan.js';
import { applyReplacements } from '../data/write-back.js';
import { statusOf } from '../github/api-error.js';
import type { GitHubClient } from '../github/client.js';
import { LIMITS } from '../github/limits.js';
import type { RepositoryName } from '../github/names.js';
import type { ScanOutcome } from '../scan/pipeline.js';
import { codeSpan } from '../text/escape-markdown.js';
import { oneLine } from '../text/one-line.js';
import { showUnsafe } from '../text/show-unsafe.js';

/** A branch whose data is to be purified. */
export interface PurifiedBranch {
  readonly name: string;
  readonly commit: string;
  /** A copy of its data on disk, which is written to. */
  readonly cwd: string;
}

/** Branches of ours begin so: whatever stands there is overwritten. */
const PREFIX = 'codepurify/purify/';

/** More files than that are a new data set: the command line writes it (`--write-purified`). */
const MOST_FILES = 100;

/**
 * Proposes the branch with its verified purifications as a pull request: one commit on a branch of ours, made anew by
 * every run, so that there is one such pull request for a branch.
 * @returns the pull request's page; `null` when there is nothing to propose
 */
export async function proposePurified(
  client: GitHubClient,
  repository: RepositoryName,
  branch: PurifiedBranch,
  outcome: ScanOutcome,
): Promise<string | null> {
  const changes = await applyReplacements(replacementsOf(outcome), { cwd: branch.cwd, dryRun: false });
  const changed = changes.filter(({ applied }) => applied.length > 0);
  if (changed.length === 0 || changed.length > MOST_FILES) return null;
  const paths = changed.map(({ path }) => path);
  const replaced = changed.reduce((sum, { applied }) => sum + applied.length, 0);
  const commit = await commitFiles(client, repository, branch, paths, `Purify ${String(replaced)} functions`);
  const head = `${PREFIX}${branch.name}`;
  await pointBranch(client, repository, head, commit);
  return openPull(client, repository, { head, base: branch.name, body: pullBody(branch, replaced, paths) });
}

function replacementsOf({ hits }: ScanOutcome): Replacement[] {
  const byPlace = new Map<string, Replacement>();
  for (const replacement of hits.map(replacementOf)) {
    if (replacement !== null) byPlace.set(placeOf(replacement), replacement);
  }
  return [...byPlace.values()];
}

async function commitFiles(
  client: GitHubClient,
  repository: RepositoryName,
  { commit, cwd }: PurifiedBranch,
  paths: readonly string[],
  message: string,
): Promise<string> {
  const { data: parent } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
  const { data: before } = await client.rest.git.getTree({
    ...repository,
    tree_sha: parent.tree.sha,
    recursive: '1',
  });
  const modes = new Map(before.tree.map(({ path, mode }) => [path, mode]));
  const tree = [];
  for (const path of paths) {
    const content = (await readFile(resolve(cwd, path))).toString('base64');
    const { data } = await client.rest.git.createBlob({ ...repository, content, encoding: 'base64' });
    const mode = modes.get(path) === '100755' ? ('100755' as const) : ('100644' as const);
    tree.push({ path, mode, type: 'blob' as const, sha: data.sha });
  }
  const made = await client.rest.git.createTree({ ...repository, base_tree: parent.tree.sha, tree });
  const { data } = await client.rest.git.createCommit({
    ...repository,
    ...{ message, tree: made.data.sha, parents: [commit] },
  });
  return data.sha;
}

/** Makes the branch, or moves it. */
async function pointBranch(
  client: GitHubClient,
  repository: RepositoryName,
  name: string,
  sha: string,
): Promise<void> {
  try {
    await client.rest.git.createRef({ ...repository, ref: `refs/heads/${name}`, sha });
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    await client.rest.git.updateRef({ ...repository, ref: `heads/${name}`, sha, force: true });
  }
}

async function openPull(
  client: GitHubClient,
  repository: RepositoryName,
  { head, base, body }: { readonly head: string; readonly base: string; readonly body: string },
): Promise<string> {
  const query = { state: 'open', head: `${repository.owner}:${head}`, base } as const;
  const { data: open } = await client.rest.pulls.list({ ...repository, ...query });
  const [known] = open;
  if (known !== undefined) {
    await client.rest.pulls.update({ ...repository, pull_number: known.number, body });
    return known.html_url;
  }
  const title = `Purify ${oneLine(showUnsafe(base), 150)}`.slice(0, LIMITS.titleCharacters);
  return (await client.rest.pulls.create({ ...repository, head, base, title, body })).data.html_url;
}

/** Paths that the text names; the diff shows all. */
const NAMED_PATHS = 20;

function pullBody({ commit }: PurifiedBranch, replaced: number, paths: readonly string[]): string {
  const more = paths.length - NAMED_PATHS;
  return [
    `Verified purifications of ${String(replaced)} functions of ${codeSpan(commit)}: each parses, and is judged clean.`,
    paths
      .slice(0, NAMED_PATHS)
      .map((path) => `- ${codeSpan(oneLine(path, 200))}`)
      .join('\n'),
    ...(more > 0 ? [`and ${String(more)} more files.`] : []),
    'Made anew by every run: commits of others on this branch are overwritten.',
  ].join('\n\n');
}
