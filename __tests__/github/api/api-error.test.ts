import { RequestError } from '@octokit/request-error';
import { expect, test } from '@jest/globals';
import { apiError } from '../../../src/github/api/api-error.js';

const request = { method: 'GET', url: 'https://api.github.com/x', headers: {} } as const;

test('a request without an answer is not blamed on GitHub', () => {
  const error = apiError(
    new RequestError('getaddrinfo ENOTFOUND proxy.example', 500, { request }),
    'an answer',
  );
  expect(error).toMatchObject({
    problem:
      'GitHub could not be asked for an answer: no connection to api.github.com (its name cannot be resolved).',
    remedy:
      'Check GITHUB_API_URL and the name server of this machine; behind a proxy, set HTTPS_PROXY, and run again.',
  });
});

test('an answer is reported by its status', () => {
  const response = { ...{ headers: {}, status: 503, url: request.url, data: 'secret' }, retryCount: 0 };
  expect(apiError(new RequestError('secret', 503, { request, response }), 'an answer')).toMatchObject({
    problem: 'GitHub did not return an answer: status 503.',
  });
});
