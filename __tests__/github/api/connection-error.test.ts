import { describe, expect, test } from '@jest/globals';
import { RequestError } from '@octokit/request-error';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { apiError } from '../../../src/github/api/api-error.js';
import { createClient } from '../../../src/github/api/client.js';
import { connectionError } from '../../../src/github/api/connection-error.js';

const request = { method: 'GET', url: 'https://github.example/api/v3/x', headers: {} } as const;

/** An error as Octokit throws it for a request without an answer. */
function unanswered(message: string, code?: string): RequestError {
  const cause = Object.assign(new Error(message), code === undefined ? {} : { code });
  const failed = new TypeError('fetch failed', { cause });
  return Object.assign(new RequestError('fetch failed', 500, { request }), { cause: failed });
}

describe('no connection', () => {
  test.each([
    ['connect ECONNREFUSED 10.0.0.1:443', 'ECONNREFUSED', 'the connection was refused'],
    ['getaddrinfo EAI_AGAIN github.example', 'EAI_AGAIN', 'its name cannot be resolved'],
    ['self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is not trusted here'],
    ['unable to verify', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate is not trusted here'],
    ['read ECONNRESET', 'ECONNRESET', 'the connection was cut'],
    ['connect ENETUNREACH', 'ENETUNREACH', 'there is no route to it'],
    ['Proxy response (407) !== 200 when HTTP Tunneling', undefined, 'the proxy wants a user and a password'],
    [
      'Proxy response (403) !== 200 when HTTP Tunneling',
      undefined,
      'the proxy does not connect to github.example',
    ],
  ])('is named as such, with the host and the reason: %s', (message, code, why) => {
    const error = connectionError(unanswered(message, code), 'the tree', {});
    expect(error.problem).toBe(
      `GitHub could not be asked for the tree: no connection to github.example (${why}).`,
    );
    expect(error.remedy).toMatch(/; behind a proxy, set HTTPS_PROXY, and run again\.$/);
  });

  test('names the variable of a proxy, and never its password', () => {
    const env = { https_proxy: 'http://user:secret@proxy.example' };
    const { message } = connectionError(unanswered('x', 'ECONNREFUSED'), 'the tree', env);
    expect(message).toContain('a proxy is set in https_proxy: check it, and the exceptions in NO_PROXY');
    expect(message).not.toContain('secret');
  });
});

describe('a time limit', () => {
  test.each([
    ['No answer within 30 s.', undefined, 'no answer within 30 s'],
    ['connect timeout', 'UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
    ['connect ETIMEDOUT 10.0.0.1:443', 'ETIMEDOUT', 'no connection in time'],
  ])('is named as such: %s', (message, code, time) => {
    const error = connectionError(unanswered(message, code), 'the tree', {});
    expect(error.problem).toBe(
      `GitHub could not be asked for the tree: the request to github.example timed out (${time}).`,
    );
  });
});

describe('a client', () => {
  const asked = async (baseUrl: string, timeoutMs = 5000): Promise<unknown> => {
    const client = await createClient({ baseUrl, token: 't', userAgent: 'test', secondMs: 1, timeoutMs });
    return client.rest.repos
      .get({ owner: 'o', repo: 'r' })
      .catch((error: unknown) => apiError(error, 'the repository'));
  };

  test('that nobody listens to says so', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    expect(await asked(`http://127.0.0.1:${String(port)}`)).toMatchObject({
      problem: `GitHub could not be asked for the repository: no connection to 127.0.0.1:${String(port)} (the connection was refused).`,
    });
  });

  test('that gets no answer says after how long', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const error = await asked(`http://127.0.0.1:${String(port)}`, 50);
    for (const socket of sockets) socket.destroy();
    server.close();
    expect(error).toMatchObject({
      problem: `GitHub could not be asked for the repository: the request to 127.0.0.1:${String(port)} timed out (no answer within 0.05 s).`,
    });
  });
});
