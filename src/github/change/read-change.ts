import { CodePurifyError } from '../../errors.js';
import { apiError, statusOf } from '../api/api-error.js';
import type { GitHubClient } from '../api/client.js';
import {
  readTree,
  treeDifferences,
  walkDifferences,
  type TreeDifference,
  type TreeFile,
} from '../api/git-tree.js';
import { LIMITS } from '../api/github-limits.js';
import type { RepositoryName } from '../api/repository-name.js';
import { BudgetError } from '../api/request-budget.js';

/** A file that a change touches. */
export interface ChangedFile {
  /** In the head; for a removed file, in the base. */
  readonly path: string;
  /** Its path in the base, when it was renamed. */
  readonly previousPath: string | null;
  readonly base: TreeFile | null;
  readonly head: TreeFile | null;
  /** GitHub's own diff; `null` if it shows none, or the diff of another commit. */
  readonly patch: string | null;
}

/** The differences of two commits. */
export interface ChangeSet {
  /** The merge base: the base of the diff that GitHub shows. */
  readonly base: string;
  readonly head: string;
  readonly files: readonly ChangedFile[];
  /** All files of the base, changed or not, by path; `null` when its tree is too large for one answer. */
  readonly baseFiles: ReadonlyMap<string, TreeFile> | null;
  /** All files of the head by path; `null` when its tree is too large for one answer. */
  readonly headFiles: ReadonlyMap<string, TreeFile> | null;
  /** Limits of GitHub that were reached: one sentence each, safe in Markdown. */
  readonly notes: readonly string[];
}

/** The commits to compare. */
export interface ChangeQuery {
  readonly base: string;
  readonly head: string;
  /** Number of the pull request that shows the diff, or `null`. */
  readonly pull: number | null;
}

/** The most folders of large trees to read for one change: a third of a token's requests per hour. */
const FOLDER_BUDGET = Math.floor(LIMITS.tokenRequestsPerHour / 3);

/**
 * Finds the changed files over GitHub's API: nothing is checked out. They come from the trees of both commits, so their
 * number is not limited; GitHub's list of files adds renames and diffs, up to its limit.
 * @throws CodePurifyError `input` for commits without a common ancestor, and for a change too large to be read
 */
export async function readChange(
  client: GitHubClient,
  repository: RepositoryName,
  query: ChangeQuery,
): Promise<ChangeSet> {
  try {
    return await read(client, repository, query);
  } catch (error) {
    throw apiError(error, `the change from ${query.base} to ${query.head}`);
  }
}

async function read(
  client: GitHubClient,
  repository: RepositoryName,
  query: ChangeQuery,
): Promise<ChangeSet> {
  const compared = await compare(client, repository, query);
  const { base, head } = compared;
  const [baseFiles, headFiles, listed] = await Promise.all([
    readTree(client, repository, base),
    readTree(client, repository, head),
    query.pull === null ? compared.files : listFiles(client, repository, query.pull).catch(notListed),
  ]);
  const whole = baseFiles !== null && headFiles !== null;
  const differences = whole
    ? treeDifferences(baseFiles, headFiles)
    : await walkDifferences(client, repository, base, head, FOLDER_BUDGET);
  if (differences === null) throw tooLarge(query);
  const limit = query.pull === null ? LIMITS.compareFiles : LIMITS.pullFiles;
  return {
    base,
    head,
    files: withDiffs(differences, listed ?? []),
    ...{ baseFiles, headFiles },
    notes: listed === null ? [NOT_LISTED] : notesOf(listed, differences, limit),
  };
}

/** A file as GitHub lists it. */
interface ListedFile {
  readonly filename: string;
  readonly sha: string | null;
  readonly previous_filename?: string;
  readonly patch?: string;
}

async function compare(client: GitHubClient, repository: RepositoryName, { base, head }: ChangeQuery) {
  const basehead = `${base}...${head}`;
  // commits are not needed, and all files are on the first page
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead,
    per_page: 1,
  });
  return { base: data.merge_base_commit.sha, head, files: (data.files ?? []) as ListedFile[] };
}

async function listFiles(
  client: GitHubClient,
  repository: RepositoryName,
  pull: number,
): Promise<ListedFile[]> {
  const pages = { ...repository, pull_number: pull, per_page: LIMITS.pageSize };
  return client.paginate(client.rest.pulls.listFiles, pages);
}

/** The list adds diffs and renames alone, so a change is judged without it. */
function notListed(error: unknown): null {
  if (statusOf(error) === null && !(error instanceof BudgetError)) throw error;
  return null;
}

const NOT_LISTED =
  'GitHub did not list the changed files of the pull request. They were found by comparing trees, where a renamed file counts as new, and GitHub may refuse comments on their lines.';

/**
 * The differences, with GitHub's renames and diffs. GitHub lists the pull request as it is now, which may be newer than
 * the commit that is judged: a row counts only if its content is the same.
 */
function withDiffs(differences: readonly TreeDifference[], listed: readonly ListedFile[]): ChangedFile[] {
  const byPath = new Map(differences.map((difference) => [difference.path, difference]));
  const rows = new Map(
    listed
      .filter(({ filename, sha }) => byPath.get(filename)?.head?.sha === sha)
      .map((row) => [row.filename, row] as const),
  );
  const renames = renamedFrom(rows, byPath);
  const moved = new Set(renames.values());
  return differences
    .filter(({ path, head }) => head !== null || !moved.has(path))
    .map(({ path, base, head }) => {
      const previousPath = renames.get(path) ?? null;
      const before = previousPath === null ? base : (byPath.get(previousPath)?.base ?? null);
      return { path, previousPath, base: before, head, patch: rows.get(path)?.patch ?? null };
    });
}

/** New path → old path, for the renames that agree with the trees. */
function renamedFrom(
  rows: ReadonlyMap<string, ListedFile>,
  byPath: ReadonlyMap<string, TreeDifference>,
): Map<string, string> {
  const renames = new Map<string, string>();
  for (const [path, { previous_filename: previous }] of rows) {
    if (previous === undefined || byPath.get(path)?.base !== null) continue;
    const old = byPath.get(previous);
    if (old?.base != null && old.head === null) renames.set(path, previous);
  }
  return renames;
}

function notesOf(
  listed: readonly ListedFile[],
  differences: readonly TreeDifference[],
  limit: number,
): string[] {
  if (listed.length < limit || differences.length <= limit) return [];
  const all = String(differences.length);
  return [
    `GitHub lists the first ${String(limit)} of ${all} changed files: the rest was found by comparing trees, where a renamed file counts as new.`,
  ];
}

function tooLarge({ base, head }: ChangeQuery): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The change from ${base} to ${head} touches more than ${String(FOLDER_BUDGET / 2)} folders of a tree with more than ${String(LIMITS.treeEntries)} files.`,
    'Check out the whole repository (fetch-depth: 0), so that git can compare the commits.',
  );
}
