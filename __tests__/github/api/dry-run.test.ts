import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../src/github/api/client.js';
import { deliverResult, type DeliveryContext } from '../../../src/github/review/deliver-result.js';
import { recordWrites, renderRequests } from '../../../src/github/api/dry-run.js';
import { reviewFile } from '../../../src/github/review/review-plan.js';
import { trackBranch } from '../../../src/github/issue/tracking-issue.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { scanResult } from '../../report/results.js';
import type { FakePull, FakeRepository } from '../fake-github/repository.js';
import type { FakeGitHub } from '../fake-github/server.js';
import { findingIn, writeFunc } from '../placed.js';
import { sharedGitHub } from '../shared-github.js';

const CODE = 'int f(void)\n{\n  bad(); /* ##[x] \u202E */\n  return 1;\n}';
const FOUND = findingIn(
  `${CODE}\n`,
  CODE,
  '  bad(); /* ##[x] \u202E */\n',
  CODE.replace('  bad(); /* ##[x] \u202E */\n', ''),
);

const shared = sharedGitHub();
let github: FakeGitHub;
let repository: FakeRepository;
let pull: FakePull;
let client: GitHubClient;

beforeEach(async () => {
  ({ github, repository } = shared.fresh());
  repository.commit('main', { 'b.c': '\n' });
  repository.commit('topic', { 'src/qsv.c': `${CODE}\n` });
  pull = repository.openPull({ head: 'topic' });
  client = await shared.client();
});

const context = (): DeliveryContext => {
  const lines = { start: 1, end: 5 };
  const diff = { path: 'src/qsv.c', rightLines: [lines], deletions: [], hasPatch: true };
  return {
    pull: { owner: 'o', repo: 'r', pull: pull.number, head: pull.head },
    files: new Map([['src/qsv.c', reviewFile(diff, `${CODE}\n`)]]),
    ...{
      writeRecord: writeFunc,
      grade: 'proved' as const,
      falsePositives: 0.01,
      complete: true,
      gate: 'The check fails.',
      notes: [],
    },
  };
};

describe('a dry run', () => {
  test('records byte for byte what would be posted, and posts nothing', async () => {
    const recorded = recordWrites(client, false);
    await deliverResult(scanResult([FOUND]), context(), client);
    expect(pull.comments).toEqual([]);
    expect(github.received.map(({ operation }) => operation)).toEqual([
      'pulls/get',
      'graphql',
      'pulls/list-review-comments',
      'pulls/list-review-comments',
    ]);
    const real = await shared.client();
    await deliverResult(scanResult([FOUND]), context(), real);
    const sent = github.received.filter(({ operation }) => operation === 'pulls/create-review');
    expect(recorded.map(({ path, body }) => [path, body])).toEqual(
      sent.map(({ path, body }) => [path, body]),
    );
  });

  test('is printed so that neither a terminal nor a log obeys it', async () => {
    const recorded = recordWrites(client, true);
    await deliverResult(scanResult([FOUND]), context(), client);
    const text = renderRequests(recorded);
    expect(text).not.toMatch(FORBIDDEN);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text.split('\n')[0]).toBe(`POST /repos/o/r/pulls/${String(pull.number)}/reviews`);
    expect(JSON.parse(text.slice(text.indexOf('\n')))).toEqual(recorded[0]?.body);
  });

  test('between two local commits needs no GitHub', async () => {
    const recorded = recordWrites(client, true);
    await deliverResult(scanResult([FOUND]), context(), client);
    const branch = {
      owner: 'o',
      repo: 'r',
      branch: 'main',
      commit: 'c0ffee',
      server: 'https://github.com',
      run: null,
    };
    await trackBranch(scanResult([FOUND]), branch, true, client);
    expect(recorded.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /repos/o/r/pulls/${String(pull.number)}/reviews`,
      'POST /repos/o/r/issues',
    ]);
    expect(github.received).toEqual([]);
  });

  test('says when nothing would be posted', async () => {
    const recorded = recordWrites(client, true);
    await deliverResult(scanResult([]), context(), client);
    expect(renderRequests(recorded)).toBe('Nothing would be posted.\n');
  });
});
