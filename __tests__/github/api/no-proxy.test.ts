import { afterAll, beforeAll, expect, test } from '@jest/globals';
import process from 'node:process';
import { apiError } from '../../../src/github/api/api-error.js';
import { ProxyServer } from './proxy-server.js';

const API = 'http://github.invalid/api/v3';

let proxy: ProxyServer;
beforeAll(async () => {
  proxy = await ProxyServer.start();
});
afterAll(() => proxy.close());

test('a server that NO_PROXY names is asked without the proxy', async () => {
  // the toolkit reads the environment once, when it is loaded
  const env = { GITHUB_API_URL: API, HTTP_PROXY: proxy.url(), NO_PROXY: 'x.example, *.invalid' };
  Object.assign(process.env, env);
  const { createClient } = await import('../../../src/github/api/client.js');
  const client = await createClient({ baseUrl: API, token: 't', userAgent: 'test', secondMs: 1 });
  const asking = client.rest.repos.get({ owner: 'o', repo: 'r', request: { retries: 0 } });
  const error = await asking.catch((thrown: unknown) => apiError(thrown, 'the repository'));
  expect(error).toMatchObject({ problem: expect.stringMatching(/no connection to github\.invalid \(/) });
  expect(proxy.asked).toEqual([]);
  expect([process.env.NO_PROXY, process.env.no_proxy]).toEqual([env.NO_PROXY, undefined]);
});
