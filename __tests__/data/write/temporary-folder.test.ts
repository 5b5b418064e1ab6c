import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTemporaryFolder, notKept } from '../../../src/data/write/temporary-folder.js';

test('a temporary folder is made', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'parent-'));
  const folder = await makeTemporaryFolder('codepurify-', parent);
  expect(statSync(folder).isDirectory()).toBe(true);
  rmSync(parent, { recursive: true });
});

test.each([
  ['ENOENT', 'it does not exist'],
  ['ENOSPC', 'the disk is full'],
  ['EACCES', 'permission is denied'],
])('%s names the folder of the system, and no name that the user has never seen', async (code, why) => {
  const cause = Object.assign(new Error(`${code}: open '/t/codepurify-x1y2z3/stdin'`), {
    code,
    syscall: 'open',
  });
  expect(notKept(cause, '/t')).toMatchObject({
    code: 'input',
    problem: `The temporary folder "/t" cannot be written: ${why}.`,
    remedy: expect.stringContaining('set TMPDIR') as unknown,
  });
  await expect(makeTemporaryFolder('xyzzy-', join(tmpdir(), 'none'))).rejects.toMatchObject({
    problem: expect.not.stringContaining('xyzzy-') as unknown,
  });
});

test('another error stays what it is', () => {
  const error = new Error('The stream broke off.');
  expect(notKept(error)).toBe(error);
});
