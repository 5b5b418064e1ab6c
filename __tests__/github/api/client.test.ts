import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readBlob } from '../../../src/github/api/blobs.js';
import { createClient } from '../../../src/github/api/client.js';
import { FakeGitHub } from '../fake-github/server.js';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await FakeGitHub.start();
  fake.repository('octo', 'data').commit('main', { 'a.c': 'int a;\n' });
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const NAME = { owner: 'octo', repo: 'data' };

function client(over: { timeoutMs?: number; onWait?: (text: string) => void; token?: string } = {}) {
  const settings = { baseUrl: fake.url, token: fake.token(), userAgent: 'test', secondMs: 1 };
  return createClient({ ...settings, ...over });
}

describe('a client', () => {
  test.each([
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['cut connection', 'reset'],
    ['cut off answer', 'truncated'],
  ] as const)('reads again after a %s', async (_name, kind) => {
    fake.fail({ at: 'repos/get', kind });
    const { data } = await (await client()).rest.repos.get(NAME);
    expect(data.full_name).toBe('octo/data');
    expect(fake.count('repos/get')).toBe(2);
  });

  test('does not wait forever for an answer', async () => {
    fake.fail({ at: 'repos/get', kind: 'timeout', times: Infinity });
    await expect((await client({ timeoutMs: 100 })).rest.repos.get(NAME)).rejects.toThrow(
      'No answer within 0.1 s.',
    );
  });

  test.each(['reset', 'truncated', { status: 500 }] as const)(
    'writes once, whatever happens: %j',
    async (kind) => {
      fake.fail({ at: 'issues/create', kind });
      await expect((await client()).rest.issues.create({ ...NAME, title: 'x' })).rejects.toThrow();
      expect(fake.count('issues/create')).toBe(1);
    },
  );

  test.each(['reset', 'truncated', { status: 500 }] as const)(
    'asks again by GraphQL, and writes by it once, whatever happens: %j',
    async (kind) => {
      fake.fail({ at: 'graphql', kind });
      await (await client()).graphql('query { viewer { login } }');
      expect(fake.count('graphql')).toBe(2);
      fake.fail({ at: 'graphql', kind });
      const hide =
        'mutation { minimizeComment(input: { subjectId: "x", classifier: SPAM }) { clientMutationId } }';
      await expect((await client()).graphql(hide)).rejects.toThrow();
      expect(fake.count('graphql')).toBe(3);
    },
  );

  test.each([
    ['secondary limit', { status: 403, headers: { 'retry-after': '1' }, message: 'a secondary rate limit' }],
    ['429', { status: 429, headers: { 'retry-after': '1' }, message: 'a secondary rate limit' }],
    ['bare 429', { status: 429, headers: { 'retry-after': '1' }, message: 'Too Many Requests' }],
    ['bare 403 with retry-after', { status: 403, headers: { 'retry-after': '1' }, message: 'Wait' }],
  ])('waits for a %s and writes then', async (_name, kind) => {
    const reported: string[] = [];
    fake.fail({ at: 'issues/create', kind });
    const waiting = await client({ onWait: (text) => reported.push(text) });
    await waiting.rest.issues.create({ ...NAME, title: 'x' });
    expect(fake.count('issues/create')).toBe(2);
    expect(reported).toEqual(["GitHub's secondary rate limit was reached: waiting 1 s."]);
  });

  test('waits a minute for a 429 that does not say for how long', async () => {
    const reported: string[] = [];
    fake.fail({ at: 'issues/create', kind: { status: 429, message: 'Too Many Requests' } });
    const waiting = await client({ onWait: (text) => reported.push(text) });
    await waiting.rest.issues.create({ ...NAME, title: 'x' });
    expect(reported).toEqual(["GitHub's secondary rate limit was reached: waiting 60 s."]);
  });

  test('waits twice, and no more, for a 429 that does not end', async () => {
    const kind = { status: 429, headers: { 'retry-after': '1' }, message: 'Too Many Requests' };
    fake.fail({ at: 'issues/create', kind, times: Infinity });
    await expect((await client()).rest.issues.create({ ...NAME, title: 'x' })).rejects.toMatchObject({
      status: 429,
    });
    expect(fake.count('issues/create')).toBe(3);
  });

  test('does not wait for a permission', async () => {
    fake.fail({ at: 'issues/create', kind: { status: 403, message: 'Forbidden' }, times: Infinity });
    await expect((await client()).rest.issues.create({ ...NAME, title: 'x' })).rejects.toMatchObject({
      status: 403,
    });
    expect(fake.count('issues/create')).toBe(1);
  });

  test('does not wait for hours', async () => {
    const kind = { status: 403, headers: { 'retry-after': '7200' }, message: 'a secondary rate limit' };
    fake.fail({ at: 'repos/get', kind });
    await expect((await client()).rest.repos.get(NAME)).rejects.toThrow('secondary rate limit');
  });

  test('gives up on a read after three more tries', async () => {
    fake.fail({ at: 'repos/get', kind: { status: 500 }, times: Infinity });
    await expect((await client()).rest.repos.get(NAME)).rejects.toThrow('Injected 500');
    expect(fake.count('repos/get')).toBe(4);
  });

  test('reads a blob of 12 MB, whose answer is too long for the parser of the toolkit', async () => {
    const text = 'int a;\n'.repeat(1_700_000);
    const repository = fake.repository('octo', 'large');
    repository.commit('main', { 'a.c': text });
    const sha = [...repository.objects.blobs.keys()].at(-1) ?? '';
    const bytes = await readBlob(await client(), { owner: 'octo', repo: 'large' }, sha);
    expect([bytes.length, bytes.equals(Buffer.from(text))]).toEqual([text.length, true]);
    expect(fake.count('git/get-blob')).toBe(1);
  });

  test('keeps the token out of its errors', async () => {
    const error: unknown = await (
      await client({ token: 'ghs_secret' })
    ).rest.repos
      .get(NAME)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 401 });
    expect(JSON.stringify(error)).not.toContain('ghs_secret');
  });
});
