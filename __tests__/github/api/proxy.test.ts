import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import process from 'node:process';
import { apiError } from '../../../src/github/api/api-error.js';
import type { GitHubClient } from '../../../src/github/api/client.js';
import { ProxyServer } from './proxy-server.js';

const API = 'http://github.internal/api/v3';

let proxy: ProxyServer;
let client: GitHubClient;
beforeAll(async () => {
  proxy = await ProxyServer.start();
  // the toolkit reads the environment once, when it is loaded
  Object.assign(process.env, { GITHUB_API_URL: API, HTTP_PROXY: proxy.url('a:b%40c@') });
  const { createClient } = await import('../../../src/github/api/client.js');
  client = await createClient({ baseUrl: API, token: 't', userAgent: 'test', secondMs: 1 });
});
afterAll(() => proxy.close());
beforeEach(() => {
  proxy.asked.length = 0;
  proxy.refusal = null;
});

const ask = () => client.rest.repos.get({ owner: 'o', repo: 'r', request: { retries: 0 } });

describe('a proxy in the environment', () => {
  test('is used, with its user and password', async () => {
    expect((await ask()).data.full_name).toBe('o/r');
    expect(proxy.asked).toEqual([`github.internal:80 Basic ${Buffer.from('a:b@c').toString('base64')}`]);
  });

  test.each([
    ['407 Proxy Authentication Required', 'the proxy wants a user and a password'],
    ['403 Forbidden', 'the proxy does not connect to github.internal'],
  ])('that refuses (%s) is named as the reason', async (refusal, why) => {
    proxy.refusal = refusal;
    const { createClient } = await import('../../../src/github/api/client.js');
    client = await createClient({ baseUrl: `${API}/fresh`, token: 't', userAgent: 'test', secondMs: 1 });
    const error = await ask().catch((thrown: unknown) => apiError(thrown, 'the repository'));
    expect(error).toMatchObject({
      problem: `GitHub could not be asked for the repository: no connection to github.internal (${why}).`,
    });
    expect(String(error)).not.toContain('b%40c');
  });
});
