import { expect, test } from '@jest/globals';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { defaultCacheFolder } from '../../../src/scan/cache/cache-folder.js';

const home = join(homedir(), '.cache', 'codepurify');

test.each([
  [{}, home],
  [{ XDG_CACHE_HOME: '' }, home],
  [{ XDG_CACHE_HOME: '/big/cache' }, join('/big/cache', 'codepurify')],
  // it would be in the working folder, which may be the scanned tree
  [{ XDG_CACHE_HOME: 'cache' }, home],
  [{ XDG_CACHE_HOME: 'cache', LOCALAPPDATA: '/local' }, join('/local', 'codepurify')],
])('the cache of %j is in %s', (env, folder) => {
  expect(defaultCacheFolder(env)).toBe(folder);
});
