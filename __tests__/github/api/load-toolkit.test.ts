import { expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { loadToolkit } from '../../../src/github/api/load-toolkit.js';

test('the toolkit loads even if the event file of the process is not an event, and the environment is unchanged', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'codepurify-toolkit-')), 'event.json');
  writeFileSync(file, 'no JSON');
  process.env.GITHUB_EVENT_PATH = file;
  const { GitHub } = await loadToolkit();
  expect([typeof GitHub, process.env.GITHUB_EVENT_PATH]).toEqual(['function', file]);
});
