import { COMMITTED_AT } from './blame.js';
import { fileDiffs } from './file-diff.js';
import type { Answer, Call, Handlers } from './call.js';
import { numberOf } from './call.js';
import { notFound } from './failure.js';
import { asObject, type JsonObject } from './json.js';
import type { FakePull } from './repository.js';

const CONTENTS = { needs: [['contents', 'read']] } as const;
const PULLS = { needs: [['pull-requests', 'read']] } as const;

/** Files that a list or a comparison shows ("List pull requests files", "Compare two commits"). */
const SHOWN = { pull: 3000, compare: 300 } as const;

/** The most entries of a tree, read recursively, and of a folder ("Get a tree"); tests lower them. */
export const TREE_LIMIT = { entries: 100_000, folder: 100_000 };

/** Operations that read repositories, git objects and pull requests. */
export const READING: Handlers = {
  'repos/get': { needs: [['metadata', 'read']], run: ({ views }) => ({ status: 200, body: views.repo() }) },
  'repos/list-branches': {
    ...CONTENTS,
    run: ({ repository }) => ({
      ...{ status: 200, paged: true },
      body: branches(repository.refs).map(([name, sha]) => ({
        ...{ name, protected: false },
        commit: { sha, url: 'https://github.invalid/' },
      })),
    }),
  },
  'repos/get-branch': {
    ...CONTENTS,
    run: ({ api, repository, params }) => {
      const name = params.get('branch') ?? '';
      const sha = repository.refs.get(`refs/heads/${name}`);
      if (sha === undefined) throw notFound();
      return { status: 200, body: api.example('branch-with-protection', { name, commit: { sha } }) };
    },
  },
  'repos/get-collaborator-permission-level': {
    needs: [['metadata', 'read']],
    run: ({ repository, params }) => {
      const permission = repository.roles.get(params.get('username') ?? '') ?? 'none';
      return { status: 200, body: { permission, role_name: permission, user: null } };
    },
  },
  'repos/list-commits': {
    ...CONTENTS,
    run: (call) => {
      const { api, repository, query } = call;
      const until = query.get('until') ?? COMMITTED_AT;
      const start = commitish(call, query.get('sha') ?? '');
      const known = until >= COMMITTED_AT ? repository.objects.history(start) : [];
      return { status: 200, paged: true, body: known.map((sha) => commitShown(api, repository, sha)) };
    },
  },
  'repos/compare-commits': { ...CONTENTS, run: compare },
  'repos/list-pull-requests-associated-with-commit': {
    ...PULLS,
    run: ({ repository, params, views }) => ({
      ...{ status: 200, paged: true },
      // commits of a fork are known to no pull request here: the API says nothing of them either
      body: [...repository.pulls.values()]
        .filter(
          (pull) => pull.head === params.get('commit_sha') && pull.headRepository === repository.fullName,
        )
        .map((pull) => views.pull(pull, 'pull-request-simple')),
    }),
  },
  'git/get-blob': {
    ...CONTENTS,
    run: ({ repository, params }) => {
      const sha = params.get('file_sha') ?? '';
      const bytes = repository.objects.blobs.get(sha);
      if (bytes === undefined) throw notFound();
      const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
      const url = 'https://github.invalid/';
      return {
        status: 200,
        body: { ...{ content, sha, url, node_id: sha }, encoding: 'base64', size: bytes.length },
      };
    },
  },
  'git/get-tree': { ...CONTENTS, run: getTree },
  'git/get-commit': {
    ...CONTENTS,
    run: ({ api, repository, params }) => {
      const commit = repository.objects.commits.get(params.get('commit_sha') ?? '');
      if (commit === undefined) throw notFound();
      return { status: 200, body: commitView(api, commit) };
    },
  },
  'git/get-ref': {
    ...CONTENTS,
    run: ({ repository, params }) => {
      const ref = `refs/${params.get('ref') ?? ''}`;
      const sha = repository.refs.get(ref);
      if (sha === undefined) throw notFound();
      return { status: 200, body: refView(ref, sha) };
    },
  },
  'git/list-matching-refs': {
    ...CONTENTS,
    run: ({ repository, params }) => ({
      ...{ status: 200, paged: true },
      body: [...repository.refs]
        .filter(([ref]) => ref.startsWith(`refs/${params.get('ref') ?? ''}`))
        .map(([ref, sha]) => refView(ref, sha)),
    }),
  },
  'pulls/list': {
    ...PULLS,
    run: ({ repository, query, views }) => ({
      ...{ status: 200, paged: true },
      body: [...repository.pulls.values()]
        .filter(({ state }) => [state, 'all'].includes(query.get('state') ?? 'open'))
        .filter(({ baseRef }) => [null, baseRef].includes(query.get('base')))
        .filter((pull) => [null, headLabel(pull)].includes(query.get('head')))
        .map((pull) => views.pull(pull, 'pull-request-simple')),
    }),
  },
  'pulls/get': { ...PULLS, run: (call) => ({ status: 200, body: call.views.pull(pullOf(call)) }) },
  'pulls/list-files': {
    ...PULLS,
    run: (call) => ({
      ...{ status: 200, paged: true },
      body: call.views
        .files(pullOf(call))
        .slice(0, SHOWN.pull)
        .map((file) => call.views.file(file)),
    }),
  },
};

/** The pull request that a path names. */
export function pullOf(call: Call): FakePull {
  const pull = call.repository.pulls.get(numberOf(call, 'pull_number'));
  if (pull === undefined) throw notFound();
  return pull;
}

/** A commit as the git database shows it. */
export function commitView(
  api: Call['api'],
  { sha, tree, parents, message }: { sha: string; tree: string; parents: readonly string[]; message: string },
): JsonObject {
  const url = 'https://github.invalid/';
  return api.example('git-commit', {
    ...{ sha, message, tree: { sha: tree, url } },
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
  });
}

/** A ref as the git database shows it. */
export function refView(ref: string, sha: string): JsonObject {
  const url = 'https://github.invalid/';
  return { ref, node_id: ref, url, object: { type: 'commit', sha, url } };
}

function headLabel({ headRepository, headRef }: FakePull): string {
  return `${headRepository.split('/')[0] ?? ''}:${headRef}`;
}

function branches(refs: ReadonlyMap<string, string>): [string, string][] {
  const heads = [...refs].filter(([ref]) => ref.startsWith('refs/heads/'));
  return heads.map(([ref, sha]): [string, string] => [ref.slice(11), sha]).sort();
}

/** A commit by its hash, branch or tag. */
function commitish({ repository }: Call, name: string): string {
  const known = repository.objects.commits.has(name) ? name : undefined;
  const sha = known ?? repository.refs.get(`refs/heads/${name}`) ?? repository.refs.get(`refs/tags/${name}`);
  if (sha === undefined) throw notFound();
  return sha;
}

/** A commit as a list of commits shows it. */
function commitShown(api: Call['api'], { objects }: Call['repository'], sha: string): JsonObject {
  const url = 'https://github.invalid/';
  const parents = (objects.commits.get(sha)?.parents ?? []).map((parent) => ({ sha: parent, url }));
  return api.example('commit', { sha, parents, commit: { committer: { date: COMMITTED_AT } } });
}

function compare(call: Call): Answer {
  const { api, repository, params, views } = call;
  const base = commitish(call, params.get('base') ?? '');
  const head = commitish(call, params.get('head') ?? '');
  const merge = repository.objects.mergeBase(base, head);
  if (merge === null) throw notFound();
  const commits = new Set(repository.objects.history(base));
  const ahead = repository.objects.history(head).filter((sha) => !commits.has(sha));
  const view = (sha: string) => commitShown(api, repository, sha);
  const headHistory = new Set(repository.objects.history(head));
  const behind = [...commits].filter((sha) => !headHistory.has(sha)).length;
  const body = api.example('commit-comparison', {
    base_commit: view(base),
    merge_base_commit: view(merge),
    status: ahead.length === 0 ? 'identical' : merge === base ? 'ahead' : 'diverged',
    ...{ ahead_by: ahead.length, behind_by: behind, total_commits: ahead.length },
    commits: ahead.map(view),
    files: fileDiffs(repository.objects, merge, head)
      .slice(0, SHOWN.compare)
      .map((file) => views.file(file)),
  });
  return { status: 200, body };
}

function getTree({ repository, params, query }: Call): Answer {
  const { objects, refs } = repository;
  const name = params.get('tree_sha') ?? '';
  const given = refs.get(`refs/heads/${name}`) ?? name;
  const sha = objects.commits.get(given)?.tree ?? given;
  const entries = objects.trees.get(sha);
  if (entries === undefined) throw notFound();
  const recursive = query.has('recursive');
  const all = recursive
    ? objects.list(sha, { folders: true })
    : entries.map(({ name, ...entry }) => ({ ...entry, path: name }));
  const url = 'https://github.invalid/';
  const most = recursive ? TREE_LIMIT.entries : TREE_LIMIT.folder;
  const shown = all.slice(0, most);
  const tree = shown.map(({ path, mode, type, sha: entry }) => {
    const size = objects.blobs.get(entry)?.length;
    return { path, mode, type, sha: entry, ...(size === undefined ? {} : { size }), url };
  });
  const truncated = all.length > most;
  return { status: 200, body: asObject({ sha, url, truncated, tree }) };
}
