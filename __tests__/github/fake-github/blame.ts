import type { FakeRepository } from './repository.js';

/** When every commit of the fake was made. */
export const COMMITTED_AT = '2023-11-14T22:13:20Z';

/** GitHub's blame of a file: a line is from the earliest commit, back from this one, after which no state lacks it. */
export function blameOf({ objects }: FakeRepository, commit: string, path: string) {
  const linesAt = (sha: string): string[] => {
    const blob = objects.files(sha).get(path)?.sha;
    return blob === undefined ? [] : (objects.blobs.get(blob)?.toString('utf8') ?? '').split('\n');
  };
  const history = firstParents(objects.commits, commit);
  const states = history.map((sha) => new Set(linesAt(sha)));
  const ranges = linesAt(commit).map((line, index) => {
    const lacks = states.findIndex((state) => !state.has(line));
    const oid = history[(lacks === -1 ? history.length : lacks) - 1] ?? commit;
    const by = { __typename: 'Commit', id: `C_${oid}`, oid, committedDate: COMMITTED_AT };
    return { startingLine: index + 1, endingLine: index + 1, commit: by };
  });
  return { ranges };
}

function firstParents(
  commits: ReadonlyMap<string, { readonly parents: readonly string[] }>,
  from: string,
): string[] {
  const chain: string[] = [];
  for (let sha: string | undefined = from; sha !== undefined; sha = commits.get(sha)?.parents[0])
    chain.push(sha);
  return chain;
}
