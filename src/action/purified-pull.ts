import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Replacement } from '../data/write/file-plan.js';
import { applyReplacements } from '../data/write/write-back.js';
import type { GitHubClient } from '../github/api/client.js';
import { LIMITS } from '../github/api/github-limits.js';
import type { RepositoryName } from '../github/api/repository-name.js';
import { failureOf } from '../github/api/review-failure.js';
import type { Grade } from '../result/grade.js';
import { placeOf, replacementOf } from '../review/replacement.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { codeSpan } from '../text/escape/escape-markdown.js';
import { oneLine } from '../text/one-line.js';
import { showUnsafe } from '../text/show-unsafe.js';

/** A branch to purify. */
export interface PurifiedBranch {
  readonly name: string;
  readonly commit: string;
  /** Folder with a copy of its data, which we may overwrite. */
  readonly cwd: string;
}

/** Prefix of our own branches, which each run overwrites. */
const PREFIX = 'codepurify/purify/';

/** The most files of a proposal. More would be a new dataset: use `--write-purified` on the command line. */
const MOST_FILES = 100;

/**
 * Proposes verified replacements of a grade for a branch in a pull request: one commit on a branch of ours, which every run rebuilds,
 * so that a branch has one such pull request.
 * @param grade the least sure replacement that is proposed
 * @returns the pull request's page; `null` if there is nothing to propose
 */
export async function proposePurified(
  client: GitHubClient,
  repository: RepositoryName,
  branch: PurifiedBranch,
  outcome: ScanOutcome,
  grade: Grade,
): Promise<string | null> {
  const changes = await applyReplacements(replacementsOf(outcome, grade), { cwd: branch.cwd, dryRun: false });
  const changed = changes.filter(({ applied }) => applied.length > 0);
  if (changed.length === 0 || changed.length > MOST_FILES) return null;
  const paths = changed.map(({ path }) => path);
  const replaced = changed.reduce((sum, { applied }) => sum + applied.length, 0);
  const commit = await commitFiles(client, repository, branch, paths, `Purify ${String(replaced)} functions`);
  const head = `${PREFIX}${branch.name}`;
  await twice(() => pointBranch(client, repository, head, commit));
  return openPull(client, repository, {
    head,
    base: branch.name,
    body: pullBody(branch, replaced, paths, grade),
  });
}

function replacementsOf({ hits }: ScanOutcome, grade: Grade): Replacement[] {
  const byPlace = new Map<string, Replacement>();
  for (const replacement of hits.map((hit) => replacementOf(hit, grade))) {
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
  const tree: { path: string; mode: '100644' | '100755'; type: 'blob'; sha: string }[] = [];
  for (const path of paths) {
    const content = (await readFile(resolve(cwd, path))).toString('base64');
    const blob = { ...repository, content, encoding: 'base64' } as const;
    const { data } = await twice(() => client.rest.git.createBlob(blob));
    const mode = modes.get(path) === '100755' ? '100755' : '100644';
    tree.push({ path, mode, type: 'blob', sha: data.sha });
  }
  const base = { ...repository, base_tree: parent.tree.sha };
  const made = await twice(() => client.rest.git.createTree({ ...base, tree }));
  const child = { ...repository, message, tree: made.data.sha, parents: [commit] };
  return (await twice(() => client.rest.git.createCommit(child))).data.sha;
}

/**
 * Makes a write, and once more if nobody knows whether it arrived. Only for writes that may be repeated: git objects, and
 * moving our own branch.
 */
async function twice<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (failureOf(error) !== 'unknown') throw error;
    return write();
  }
}

/** Creates the branch, or moves it if it exists. */
async function pointBranch(
  client: GitHubClient,
  repository: RepositoryName,
  name: string,
  sha: string,
): Promise<void> {
  try {
    await client.rest.git.createRef({ ...repository, ref: `refs/heads/${name}`, sha });
  } catch (error) {
    if (failureOf(error) !== 'refused') throw error;
    await client.rest.git.updateRef({ ...repository, ref: `heads/${name}`, sha, force: true });
  }
}

/** The pull request to open. */
interface Proposal {
  readonly head: string;
  readonly base: string;
  readonly body: string;
}

/** Updates the text of the branch's open pull request, or opens one. Returns its page. */
async function openPull(
  client: GitHubClient,
  repository: RepositoryName,
  proposal: Proposal,
): Promise<string> {
  const known = await findPull(client, repository, proposal);
  if (known !== undefined) {
    const updated = { ...repository, pull_number: known.number, body: proposal.body };
    await twice(() => client.rest.pulls.update(updated));
    return known.html_url;
  }
  const create = () => createPull(client, repository, proposal);
  try {
    return await create();
  } catch (error) {
    if (failureOf(error) !== 'unknown') throw error;
    // it may have arrived: check before opening a second one
    return (await findPull(client, repository, proposal))?.html_url ?? (await create());
  }
}

async function findPull(client: GitHubClient, repository: RepositoryName, { head, base }: Proposal) {
  const query = { state: 'open', head: `${repository.owner}:${head}`, base } as const;
  return (await client.rest.pulls.list({ ...repository, ...query })).data[0];
}

async function createPull(
  client: GitHubClient,
  repository: RepositoryName,
  { head, base, body }: Proposal,
): Promise<string> {
  const title = `Purify ${oneLine(showUnsafe(base), 150)}`.slice(0, LIMITS.titleCharacters);
  return (await client.rest.pulls.create({ ...repository, head, base, title, body })).data.html_url;
}

/** The most paths in the text; the diff shows all. */
const NAMED_PATHS = 20;

/** What is known at least of the replacements of each grade. */
const WORDS: Readonly<Record<Grade, string>> = {
  proved: 'proved to keep the behaviour',
  inserted: 'proved to keep the behaviour, or removes code because it was planted: look at each',
  're-judged': 'not always known to keep the behaviour: look at each',
};

function pullBody(
  { commit }: PurifiedBranch,
  replaced: number,
  paths: readonly string[],
  grade: Grade,
): string {
  const more = paths.length - NAMED_PATHS;
  return [
    `Replacements for ${String(replaced)} functions at ${codeSpan(commit)}: each one parses, is judged clean, and is ${WORDS[grade]}.`,
    paths
      .slice(0, NAMED_PATHS)
      .map((path) => `- ${codeSpan(oneLine(path, 200))}`)
      .join('\n'),
    ...(more > 0 ? [`and ${String(more)} more files.`] : []),
    'Every run rebuilds this branch: commits that others push to it are overwritten.',
  ].join('\n\n');
}
