import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { codeVersion } from '../../../bench/results/code-version.js';

test('a figure is dated by the commit and by the code of the probe', async () => {
  const { commit, probe } = await codeVersion();
  expect(commit === null || /^[0-9a-f]{7,}$/u.test(commit)).toBe(true);
  expect(probe).toMatch(/^[0-9a-f]{10}$/u);
  const ofNoFiles = createHash('sha256').digest('hex').slice(0, 10);
  expect(probe).not.toBe(ofNoFiles);
});
