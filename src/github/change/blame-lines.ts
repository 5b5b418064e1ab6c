import { groupBy } from '../../group-by.js';
import type { DatedCommit, LineOfFile } from '../../change/window.js';
import type { GitHubClient } from '../api/client.js';
import type { RepositoryName } from '../api/repository-name.js';

/** A repository that is asked over the API. */
interface Asked {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

const BLAME = `query Blame($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        blame(path: $path) { ranges { startingLine endingLine commit { oid committedDate } } }
      }
    }
  }
}`;

interface Blame {
  readonly repository: {
    readonly object: {
      readonly blame?: {
        readonly ranges: readonly {
          readonly startingLine: number;
          readonly endingLine: number;
          readonly commit: { readonly oid: string; readonly committedDate: string };
        }[];
      };
    } | null;
  } | null;
}

/**
 * For each line of the files of a commit, the commit that brought it, as GitHub's blame says; `null` where GitHub does not answer:
 * a large file takes it too long.
 */
export async function blameLines(
  lines: readonly LineOfFile[],
  end: string,
  { client, repository }: Asked,
): Promise<(DatedCommit | null)[]> {
  const found = new Map<LineOfFile, DatedCommit>();
  for (const [path, own] of groupBy(lines, (one) => one.path)) {
    const variables = { owner: repository.owner, repo: repository.repo, commit: end, path };
    const answer = await client.graphql<Blame>(BLAME, variables).catch(() => null);
    for (const { startingLine, endingLine, commit } of answer?.repository?.object?.blame?.ranges ?? []) {
      const date = commit.committedDate.slice(0, 10);
      for (const one of own)
        if (one.line >= startingLine && one.line <= endingLine) found.set(one, { id: commit.oid, date });
    }
  }
  return lines.map((one) => found.get(one) ?? null);
}
