import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../src/github/api/client.js';
import {
  handleCommands,
  readAcceptances,
  type CommandComment,
} from '../../../src/github/commands/handle-commands.js';
import { parseCommands } from '../../../src/github/commands/parse-commands.js';
import type { FakePull, FakeRepository } from '../fake-github/repository.js';
import type { FakeGitHub } from '../fake-github/server.js';
import { sharedGitHub } from '../shared-github.js';

const ID = 'cp-0123456789ab';

describe('a line', () => {
  test.each([
    ['/codepurify rescan', [{ kind: 'rescan' }]],
    ['/codepurify  rescan  ', [{ kind: 'rescan' }]],
    [
      `/codepurify accept ${ID} because it is a  fixture`,
      [{ kind: 'accept', id: ID, reason: 'it is a fixture' }],
    ],
    [
      '/codepurify accept fam-0123456789ab because it is natural here',
      [{ kind: 'accept', id: 'fam-0123456789ab', reason: 'it is natural here' }],
    ],
    ['thanks\r\n/codepurify rescan\r\nbye', [{ kind: 'rescan' }]],
    ['```\n/codepurify rescan\n```', []],
    ['~~~~\n```\n/codepurify rescan\n~~~~\n/codepurify rescan', [{ kind: 'rescan' }]],
    ['> /codepurify rescan', []],
    ['try `/codepurify rescan`', []],
    ['/codepurifyrescan', []],
    ['/codepurify', [{ kind: 'unknown', line: '/codepurify' }]],
    ['/codepurify rescan now', [{ kind: 'unknown', line: '/codepurify rescan now' }]],
    [`/codepurify accept ${ID}`, [{ kind: 'unknown', line: `/codepurify accept ${ID}` }]],
    [`/codepurify accept ${ID} because …`, [{ kind: 'unknown', line: `/codepurify accept ${ID} because …` }]],
    ['/codepurify accept cp-3 because x', [{ kind: 'unknown', line: '/codepurify accept cp-3 because x' }]],
    ['/codepurify accept all because x', [{ kind: 'unknown', line: '/codepurify accept all because x' }]],
  ])('%j', (body, commands) => {
    expect(parseCommands(body)).toEqual(commands);
  });

  test('has a limit for its reason, and a comment for its commands', () => {
    const [accept] = parseCommands(`/codepurify accept ${ID} because ${'x'.repeat(9999)}`);
    expect(accept).toMatchObject({ reason: 'x'.repeat(500) });
    expect(parseCommands('/codepurify rescan\n'.repeat(1000))).toHaveLength(20);
  });
});

const shared = sharedGitHub();
let github: FakeGitHub;
let repository: FakeRepository;
let pull: FakePull;
let client: GitHubClient;

beforeEach(async () => {
  ({ github, repository } = shared.fresh());
  repository.commit('main', { 'a.c': 'int a;\n' });
  repository.commit('topic', { 'a.c': 'int a;\nint b;\n' });
  pull = repository.openPull({ head: 'topic' });
  for (const [login, role] of [
    ['ann', 'admin'],
    ['will', 'write'],
    ['rae', 'read'],
    ['helper[bot]', 'write'],
  ] as const) {
    repository.roles.set(login, role);
  }
  client = await shared.client();
});

/** Somebody comments. */
const comment = async (
  author: string,
  body: string,
  kind: CommandComment['kind'] = 'conversation',
): Promise<CommandComment> => {
  const theirs = await shared.client({ token: github.token(undefined, { login: author, type: 'User' }) });
  const where = { owner: 'o', repo: repository.name };
  const { data } =
    kind === 'conversation'
      ? await theirs.rest.issues.createComment({ ...where, issue_number: pull.number, body })
      : await theirs.rest.pulls.createReviewComment({
          ...{ ...where, pull_number: pull.number, commit_id: pull.head, path: 'a.c', line: 2, body },
        });
  github.received.length = 0;
  return { ...where, number: pull.number, id: data.id, kind, author, body };
};

const writes = () =>
  github.received.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql');

const NOW = new Date('2026-01-02T03:04:05Z');
const NEXT = { sentence: 'It is judged again.' };
const STEP = () => Promise.resolve(NEXT);

describe('a command', () => {
  test.each(['conversation', 'diff'] as const)(
    'of somebody who may write, in the %s, is done and answered once',
    async (kind) => {
      const made = await comment('will', `/codepurify accept ${ID} because "it": \u202E fixture`, kind);
      for (let run = 0; run < 2; run++) {
        expect(await handleCommands(made, client, NOW, STEP)).toMatchObject({ kind: 'done', next: NEXT });
      }
      const bodies = [...repository.comments, ...pull.comments].map(({ body }) => body);
      expect(bodies).toHaveLength(2);
      expect(bodies[1]?.split('\n').slice(0, -2)).toEqual([
        'It is judged again.',
        '',
        'Accepted for this pull request. To accept it permanently, add this to `.codepurify.yml` on the base branch:',
        '',
        '```yaml',
        'suppressions:',
        `  - id: ${ID}`,
        '    reason: "\\"it\\": \\u202e fixture"',
        '    owner: "will"',
        '    expires: 2026-07-01',
        '```',
      ]);
    },
  );

  test.each(['rae', 'nobody', 'helper[bot]'])(
    'of %s, who may not write, gets a reaction and nothing else',
    async (author) => {
      const made = await comment(author, `/codepurify accept ${ID} because I say so\n/codepurify nonsense`);
      expect(await handleCommands(made, client, NOW, STEP)).toEqual({
        kind: 'denied',
        next: null,
        accepted: [],
        unanswered: null,
      });
      expect(writes().map(({ operation, body }) => [operation, body])).toEqual([
        ['reactions/create-for-issue-comment', { content: '-1' }],
      ]);
    },
  );

  test('that is unknown is answered with the known ones', async () => {
    const made = await comment('ann', '/codepurify resacn `@everyone`');
    expect(await handleCommands(made, client, NOW, STEP)).toMatchObject({
      kind: 'done',
      next: null,
      accepted: [],
    });
    expect(repository.comments.at(-1)?.body.split('\n')[0]).toBe(
      'Not understood: `` /codepurify resacn `@everyone` ``. The commands are:',
    );
  });

  test('to rescan is answered with what happens next', async () => {
    const made = await comment('ann', '/codepurify rescan');
    expect(await handleCommands(made, client, NOW, STEP)).toMatchObject({
      kind: 'done',
      next: NEXT,
      accepted: [],
    });
    expect(repository.comments.at(-1)?.body.split('\n').slice(0, -2)).toEqual(['It is judged again.']);
  });

  test('does not count in any other comment, and nothing is requested', async () => {
    const made = await comment('ann', 'looks good');
    expect(await handleCommands(made, client, NOW, STEP)).toMatchObject({ kind: 'none' });
    expect(github.received).toEqual([]);
  });
});

describe('accepted findings', () => {
  const read = () => readAcceptances(client, { owner: 'o', repo: repository.name, pull: pull.number });

  test('come from the latest comments of people with write access, in the conversation or on the diff', async () => {
    await comment('will', `/codepurify accept ${ID} because first`);
    await comment('ann', `/codepurify accept ${ID} because second`, 'diff');
    await comment('rae', `/codepurify accept cp-ffffffffffff because mine`);
    await comment('will', 'looks good');
    expect(await read()).toEqual([
      { id: ID, reason: 'second', owner: 'ann', url: expect.stringMatching(/^https:/) },
    ]);
    expect(github.count('repos/get-collaborator-permission-level')).toBe(3);
  });

  test('look up a limited number of accounts', async () => {
    for (let index = 0; index < 40; index++)
      await comment(`x${String(index)}`, `/codepurify accept ${ID} because x`);
    expect(await read()).toEqual([]);
    expect(github.count('repos/get-collaborator-permission-level')).toBe(30);
  });
});
