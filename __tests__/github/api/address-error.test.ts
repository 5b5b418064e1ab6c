import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import process from 'node:process';
import { createClient } from '../../../src/github/api/client.js';
import { loadToolkit } from '../../../src/github/api/load-toolkit.js';

const NAMES = [
  'GITHUB_API_URL',
  'https_proxy',
  'HTTPS_PROXY',
  'http_proxy',
  'HTTP_PROXY',
  'no_proxy',
  'NO_PROXY',
];
const before = new Map(NAMES.map((name) => [name, process.env[name]]));

beforeEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(process.env, name);
  jest.resetModules(); // the toolkit reads the addresses when it loads
});

afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

describe('addresses in the environment', () => {
  test.each([
    [
      'GITHUB_API_URL',
      'nonsense',
      'GITHUB_API_URL is "nonsense", which is not the address of GitHub\'s API.',
    ],
    ['https_proxy', '%%%', 'https_proxy is not the address of a proxy.'],
    ['HTTPS_PROXY', 'socks5://me:pass@127.0.0.1:1', 'HTTPS_PROXY is not the address of a proxy.'],
    ['https_proxy', 'me%zz:pass@127.0.0.1:1', 'A proxy variable is not the address of a proxy.'],
  ])('that cannot be used are named: %s=%s', async (name, value, says) => {
    process.env[name] = value;
    const loading = loadToolkit();
    await expect(loading).rejects.toMatchObject({ name: 'CodePurifyError', code: 'input' });
    await expect(loading).rejects.toThrow(says);
    await expect(loading).rejects.not.toThrow('pass@');
  });

  test.each([
    ['https_proxy', '127.0.0.1:3128'],
    ['https_proxy', 'http://me:pass@127.0.0.1:3128'],
    ['http_proxy', '%%%'], // of plain http, which github.com does not have
    ['GITHUB_API_URL', 'https://github.example/api/v3'],
  ])('that can be used are not refused: %s=%s', async (name, value) => {
    process.env[name] = value;
    expect(typeof (await loadToolkit()).GitHub).toBe('function');
  });

  test.each(['', 'localhost:1', 'ftp://github.example', 'api.github.com'])(
    'a client asks no API at %j',
    async (baseUrl) => {
      const making = createClient({ baseUrl, token: 'x', userAgent: 'test' });
      await expect(making).rejects.toMatchObject({ name: 'CodePurifyError', code: 'input' });
      await expect(making).rejects.toThrow(`GITHUB_API_URL is ${JSON.stringify(baseUrl)}`);
    },
  );
});
