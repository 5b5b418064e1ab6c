import type { Since } from '../../change/since.js';
import type { DatedCommit, WindowStart } from '../../change/window.js';
import { CodePurifyError } from '../../errors.js';
import { linesPerRecord, mayHaveLongRecords } from '../../change/lines-per-record.js';
import { recordsAdded } from '../../change/records-added.js';
import { statusOf } from '../api/api-error.js';
import type { GitHubClient } from '../api/client.js';
import { LIMITS } from '../api/github-limits.js';
import type { RepositoryName } from '../api/repository-name.js';

/** A repository that is asked over the API. */
interface Asked {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

/**
 * The commit at which a window begins, over the API: see `sinceCommit`.
 * @throws CodePurifyError `usage` for a name that is not a commit before it
 */
export async function githubSince(since: Since, end: string, asked: Asked): Promise<WindowStart> {
  if (since.kind === 'off') return { start: null, missed: null };
  if (since.kind === 'commit') return ancestorNamed(since.name, end, asked);
  return since.kind === 'date'
    ? commitBefore(since.date, end, asked)
    : recordsBack(since.records, await firstParents(end, asked), asked);
}

async function commitBefore(date: string, end: string, { client, repository }: Asked): Promise<WindowStart> {
  const until = new Date(date).toISOString();
  const { data } = await client.rest.repos.listCommits({ ...repository, sha: end, until, per_page: 1 });
  const [found] = data;
  if (found === undefined) return { start: null, missed: 'all-later' };
  return { start: found.sha === end ? null : dated(found), missed: null };
}

/** A commit as GitHub shows it. */
interface Shown {
  readonly sha: string;
  readonly commit: { readonly committer?: { readonly date?: string } | null };
}

function dated({ sha, commit }: Shown): DatedCommit {
  return { id: sha, date: (commit.committer?.date ?? '').slice(0, 10) };
}

/** Pages of commits that are looked through. */
const MOST_PAGES = 3;

/** A commit and its first parents, from the last one, as far as they are looked through. */
interface FirstParents {
  readonly chain: readonly DatedCommit[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

async function firstParents(end: string, { client, repository }: Asked): Promise<FirstParents> {
  const chain: DatedCommit[] = [];
  let next: string | null = end;
  for (let page = 1; page <= MOST_PAGES && next !== null; page++) {
    const query = { ...repository, sha: end, per_page: LIMITS.pageSize, page };
    const { data } = await client.rest.repos.listCommits(query);
    for (const one of data) {
      if (one.sha !== next) continue;
      chain.push(dated(one));
      next = one.parents[0]?.sha ?? null;
    }
    if (data.length < LIMITS.pageSize) break;
  }
  return { chain, isCut: next !== null };
}

/** The earliest of the commits after which at most so many records were added: doubling steps, a comparison each. */
async function recordsBack(
  records: number,
  { chain, isCut }: FirstParents,
  { client, repository }: Asked,
): Promise<WindowStart> {
  const [end, ...before] = chain;
  let start: DatedCommit | null = null;
  for (const older of atDoublingSteps(before)) {
    if (end === undefined) break;
    const basehead = `${older.id}...${end.id}`;
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead,
      per_page: 1,
    });
    const added = (data.files ?? []).map(({ filename, additions, patch }) =>
      recordsAdded(
        filename,
        additions === 0 && patch === undefined
          ? null
          : additions / (mayHaveLongRecords(filename) ? linesPerRecord(patch ?? '') : 1),
      ),
    );
    if (added.reduce((sum, own) => sum + own, 0) > records && start !== null) return { start, missed: null };
    start = older;
  }
  return { start, missed: isCut ? 'long-history' : null };
}

/** The first, the second, the fourth, … and the last. */
function atDoublingSteps<T>(all: readonly T[]): T[] {
  return all.filter((_, index) => index === all.length - 1 || Number.isInteger(Math.log2(index + 1)));
}

async function ancestorNamed(name: string, end: string, { client, repository }: Asked): Promise<WindowStart> {
  const basehead = `${name}...${end}`;
  const compared = await client.rest.repos
    .compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 })
    .catch((error: unknown) => {
      if (statusOf(error) === 404) return null;
      throw error;
    });
  if (compared !== null && compared.data.behind_by === 0) {
    const start = dated(compared.data.base_commit);
    return { start: start.id === end ? null : start, missed: null };
  }
  throw new CodePurifyError(
    'usage',
    `since is ${JSON.stringify(name)}, which ${compared === null ? 'names no commit of this repository' : 'is no commit before the base'}.`,
    'Give an earlier commit, a date such as 2026-01-31, a number such as "1000 records", or off.',
  );
}
