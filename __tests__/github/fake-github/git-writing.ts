import { checkBody } from './body.js';
import type { Call, Handlers } from './call.js';
import { invalid, notFound, unprocessable } from './failure.js';
import type { TreeFile } from './git-objects.js';
import { asObject } from './json.js';
import { commitView, pullOf, refView } from './reading.js';

const CONTENTS = { needs: [['contents', 'write']] } as const;
const PULLS = { needs: [['pull-requests', 'write']] } as const;
const URL = 'https://github.invalid/';

/** Operations that write git objects, refs and pull requests. */
export const GIT_WRITING: Handlers = {
  'git/create-blob': {
    ...CONTENTS,
    run: ({ body, repository }) => {
      const encoding = body.encoding === 'base64' ? 'base64' : 'utf8';
      return {
        status: 201,
        body: { sha: repository.objects.blob(Buffer.from(String(body.content), encoding)), url: URL },
      };
    },
  },
  'git/create-tree': { ...CONTENTS, run: createTree },
  'git/create-commit': {
    ...CONTENTS,
    run: ({ api, body, repository }) => {
      const parents = Array.isArray(body.parents) ? body.parents.map(String) : [];
      const tree = String(body.tree);
      if (!repository.objects.trees.has(tree)) throw invalid('Commit', 'tree', 'Tree SHA does not exist');
      const sha = repository.objects.commit(tree, parents, String(body.message));
      return { status: 201, body: commitView(api, { sha, tree, parents, message: String(body.message) }) };
    },
  },
  'git/create-ref': {
    ...CONTENTS,
    run: ({ body, repository }) => {
      const [ref, sha] = [String(body.ref), String(body.sha)];
      if (repository.refs.has(ref)) throw unprocessable('Reference already exists');
      if (!repository.objects.commits.has(sha)) throw unprocessable('Object does not exist');
      repository.refs.set(ref, sha);
      return { status: 201, body: refView(ref, sha) };
    },
  },
  'git/update-ref': {
    ...CONTENTS,
    run: ({ body, params, repository }) => {
      const [ref, sha] = [`refs/${params.get('ref') ?? ''}`, String(body.sha)];
      const before = repository.refs.get(ref);
      if (before === undefined) throw unprocessable('Reference does not exist');
      if (body.force !== true && !repository.objects.history(sha).includes(before)) {
        throw unprocessable('Update is not a fast forward');
      }
      repository.refs.set(ref, sha);
      for (const pull of repository.pulls.values()) if (`refs/heads/${pull.headRef}` === ref) pull.head = sha;
      return { status: 200, body: refView(ref, sha) };
    },
  },
  'pulls/create': {
    ...PULLS,
    creates: true,
    run: ({ body, repository, user, views }) => {
      const [head, base] = [String(body.head).replace(/^.*:/, ''), String(body.base)];
      if (!repository.refs.has(`refs/heads/${head}`)) throw invalid('PullRequest', 'head', 'head is invalid');
      const open = [...repository.pulls.values()].some(
        (pull) => pull.headRef === head && pull.state === 'open',
      );
      if (open)
        throw invalid('PullRequest', '', `A pull request already exists for ${repository.owner}:${head}.`);
      const text = checkBody('Issue', body.body);
      const pull = repository.openPull({ head, base, user, title: String(body.title), body: text });
      return { status: 201, body: views.pull(pull) };
    },
  },
  'pulls/update': {
    ...PULLS,
    run: (call) => {
      const pull = pullOf(call);
      const { body } = call;
      if (typeof body.title === 'string') pull.title = body.title;
      if (body.body !== undefined) pull.body = checkBody('Issue', body.body);
      if (body.state === 'open' || body.state === 'closed') pull.state = body.state;
      return { status: 200, body: call.views.pull(pull) };
    },
  },
};

function createTree({ body, repository }: Call) {
  const { objects } = repository;
  const base = typeof body.base_tree === 'string' ? body.base_tree : null;
  if (base !== null && !objects.trees.has(base) && !objects.commits.has(base)) throw notFound();
  const files = base === null ? new Map<string, TreeFile>() : objects.files(base);
  for (const entry of (Array.isArray(body.tree) ? body.tree : []).map(asObject)) {
    const path = String(entry.path);
    if (entry.sha === null) {
      files.delete(path);
      continue;
    }
    const sha = typeof entry.sha === 'string' ? entry.sha : objects.blob(String(entry.content));
    files.set(path, { path, mode: String(entry.mode), type: 'blob', sha });
  }
  const sha = objects.treeOf([...files.values()]);
  const tree = [...objects.files(sha).values()].map(({ path, mode, type, sha: blob }) => {
    return { path, mode, type, sha: blob, url: URL };
  });
  return { status: 201, body: { sha, url: URL, truncated: false, tree } };
}
