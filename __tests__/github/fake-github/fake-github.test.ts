import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, type GitHubClient } from '../../../src/github/api/client.js';
import { READ_ONLY } from './permissions.js';
import type { FakePull, FakeRepository } from './repository.js';
import { FakeGitHub } from './server.js';

const NAME = { owner: 'octo', repo: 'data' };
const LINES = Array.from({ length: 30 }, (_, index) => `line ${String(index + 1)}`);

let fake: FakeGitHub;
let repository: FakeRepository;
let pull: FakePull;
let github: GitHubClient;

beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  repository.commit('main', { 'src/a.c': `${LINES.join('\n')}\n`, 'old.c': 'int a;\nint b;\nint c;\n' });
  const changed = [...LINES.slice(0, 14), 'LINE 15', ...LINES.slice(15)];
  const files = {
    'src/a.c': `${changed.join('\n')}\n`,
    'moved.c': 'int a;\nint b;\nint c;\n',
    'x.bin': Buffer.alloc(9),
  };
  repository.commit('topic', files);
  pull = repository.openPull({ head: 'topic' });
  github = await clientFor(fake.token());
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

function clientFor(token: string): Promise<GitHubClient> {
  return createClient({ baseUrl: fake.url, token, userAgent: 'test', secondMs: 1 });
}

function review(comments: readonly Record<string, unknown>[]) {
  const given = { ...NAME, pull_number: pull.number, event: 'COMMENT', body: 'Seen.' } as const;
  return github.rest.pulls.createReview({ ...given, comments: comments as { path: string; body: string }[] });
}

describe('a pull request', () => {
  test('lists its files with patches, renames and no patch for binary ones', async () => {
    const { data } = await github.rest.pulls.listFiles({ ...NAME, pull_number: pull.number });
    expect(
      data.map(({ filename, status, previous_filename, patch }) => [
        filename,
        status,
        previous_filename,
        patch,
      ]),
    ).toEqual([
      ['moved.c', 'renamed', 'old.c', undefined],
      ['src/a.c', 'modified', undefined, expect.stringMatching(/^@@ -12,7 \+12,7 @@\n line 12\n/)],
      ['x.bin', 'added', undefined, undefined],
    ]);
  });

  test('has trees and blobs by real hashes', async () => {
    const { data } = await github.rest.git.getTree({ ...NAME, tree_sha: pull.head, recursive: '1' });
    expect(data.tree.map(({ path, type }) => [path, type])).toContainEqual(['src', 'tree']);
    const entry = data.tree.find(({ path }) => path === 'moved.c');
    expect(entry?.sha).toBe('d07206649ade1ad706cd364deba2990934c8b7cf');
    const blob = await github.rest.git.getBlob({ ...NAME, file_sha: entry?.sha ?? '' });
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('int a;\nint b;\nint c;\n');
  });

  test('pages its lists', async () => {
    const pages = await github.paginate(github.rest.pulls.listFiles, {
      ...NAME,
      pull_number: 1,
      per_page: 1,
    });
    expect(pages).toHaveLength(3);
    expect(fake.count('pulls/list-files')).toBe(3);
  });
});

describe('a review', () => {
  test('is on lines of the diff', async () => {
    await review([
      { path: 'src/a.c', line: 15, side: 'RIGHT', body: 'one' },
      { path: 'src/a.c', start_line: 12, start_side: 'RIGHT', line: 18, side: 'RIGHT', body: 'several' },
    ]);
    const { data } = await github.rest.pulls.listReviewComments({ ...NAME, pull_number: 1 });
    expect(data.map(({ line, start_line, user }) => [line, start_line, user.login])).toEqual([
      [15, null, 'github-actions[bot]'],
      [18, 12, 'github-actions[bot]'],
    ]);
  });

  test.each([
    ['a line outside the diff', { path: 'src/a.c', line: 11, body: 'x' }],
    ['a range that starts outside', { path: 'src/a.c', start_line: 11, line: 15, body: 'x' }],
    ['a file outside the diff', { path: 'other.c', line: 1, body: 'x' }],
    ['a body that is too long', { path: 'src/a.c', line: 15, body: 'x'.repeat(65_537) }],
  ])('is lost by %s', async (_name, comment) => {
    await expect(review([{ path: 'src/a.c', line: 15, body: 'fine' }, comment])).rejects.toMatchObject({
      status: 422,
    });
    expect([pull.reviews, pull.comments]).toEqual([[], []]);
  });

  test('loses its lines when they change, and keeps those that move', async () => {
    await review([
      { path: 'src/a.c', line: 15, body: 'changes' },
      { path: 'src/a.c', line: 17, body: 'moves' },
    ]);
    repository.commit('topic', { 'src/a.c': `new\n${LINES.join('\n')}\n` });
    const { data } = await github.rest.pulls.listReviewComments({ ...NAME, pull_number: 1 });
    expect(data.map(({ line, original_line }) => [line, original_line])).toEqual([
      [undefined, 15],
      [18, 17],
    ]);
  });
});

describe('permissions', () => {
  test('a read-only token cannot write', async () => {
    github = await clientFor(fake.token(READ_ONLY));
    await expect(review([])).rejects.toMatchObject({ status: 403 });
    await expect(github.rest.pulls.get({ ...NAME, pull_number: 1 })).resolves.toMatchObject({ status: 200 });
  });

  test('threads are resolved only with contents: write', async () => {
    await review([{ path: 'src/a.c', line: 15, body: 'x' }]);
    const resolve =
      'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }';
    const id = `PRRT_${String(pull.comments[0]?.id)}`;
    await expect(github.graphql(resolve, { id })).rejects.toThrow('Resource not accessible by integration');
    github = await clientFor(fake.token({ contents: 'write', 'pull-requests': 'write' }));
    expect(await github.graphql(resolve, { id })).toEqual({
      resolveReviewThread: { thread: { isResolved: true } },
    });
  });
});

describe('graphql', () => {
  test('shows threads, and hides comments', async () => {
    await review([{ path: 'src/a.c', line: 15, body: 'x' }]);
    const hide =
      'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } } }';
    const hidden = await github.graphql(hide, { id: `PRRC_${String(pull.comments[0]?.id)}` });
    expect(hidden).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    });
    const query = `query($owner: String!, $repo: String!, $number: Int!) { repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) { reviewThreads(first: 100) { nodes { isResolved isOutdated line
        comments(first: 10) { nodes { author { login } isMinimized } } } } } } }`;
    expect(await github.graphql(query, { ...NAME, number: 1 })).toMatchObject({
      repository: {
        pullRequest: {
          reviewThreads: {
            nodes: [
              {
                isResolved: false,
                isOutdated: false,
                line: 15,
                comments: { nodes: [{ author: { login: 'github-actions' }, isMinimized: true }] },
              },
            ],
          },
        },
      },
    });
  });
});

describe('an issue', () => {
  test('is created, labelled, found, closed and reopened', async () => {
    const { data } = await github.rest.issues.create({
      ...NAME,
      title: 'Triggers',
      body: 'b',
      labels: ['codepurify'],
    });
    await github.rest.issues.createComment({ ...NAME, issue_number: data.number, body: 'news' });
    await github.rest.issues.update({
      ...NAME,
      issue_number: data.number,
      state: 'closed',
      state_reason: 'completed',
    });
    const all = await github.rest.issues.listForRepo({ ...NAME, labels: 'codepurify', state: 'all' });
    expect(all.data.map(({ number, state, state_reason }) => [number, state, state_reason])).toEqual([
      [2, 'closed', 'completed'],
    ]);
    await github.rest.issues.update({ ...NAME, issue_number: data.number, state: 'open' });
    expect(repository.issues.get(2)?.state).toBe('open');
  });
});

describe('a purified pull request', () => {
  test('is made of blobs, a tree, a commit, a ref', async () => {
    github = await clientFor(fake.token({ contents: 'write', 'pull-requests': 'write' }));
    const blob = await github.rest.git.createBlob({ ...NAME, content: 'int a;\n' });
    const entry = { path: 'old.c', mode: '100644', type: 'blob', sha: blob.data.sha } as const;
    const tree = await github.rest.git.createTree({ ...NAME, base_tree: pull.head, tree: [entry] });
    const commit = await github.rest.git.createCommit({
      ...NAME,
      message: 'Purify',
      tree: tree.data.sha,
      parents: [pull.head],
    });
    await github.rest.git.createRef({ ...NAME, ref: 'refs/heads/purified', sha: commit.data.sha });
    const made = await github.rest.pulls.create({
      ...NAME,
      head: 'purified',
      base: 'main',
      title: 'Purified',
    });
    expect([...repository.objects.files(made.data.head.sha).keys()]).toContain('src/a.c');
  });
});

test('a request that GitHub does not describe is a violation', async () => {
  await expect(github.request('GET /repos/{owner}/{repo}/nonsense', NAME)).rejects.toMatchObject({
    status: 404,
  });
  await expect(
    github.request('POST /repos/{owner}/{repo}/issues', { ...NAME, title: 'x', colour: 'red' }),
  ).rejects.toMatchObject({ status: 422 });
  expect(fake.violations.splice(0)).toEqual([
    "GET /repos/octo/data/nonsense is not an operation of GitHub's",
    'request issues/create: body.colour is not described',
  ]);
});
