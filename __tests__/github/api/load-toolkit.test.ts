import { expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { loadToolkit } from '../../../src/github/api/load-toolkit.js';

test("the toolkit loads where the event's file of the process is no event, and the environment stays", async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'codepurify-toolkit-')), 'event.json');
  writeFileSync(file, 'no JSON');
  process.env.GITHUB_EVENT_PATH = file;
  const { GitHub } = await loadToolkit();
  expect([typeof GitHub, process.env.GITHUB_EVENT_PATH]).toEqual(['function', file]);
});
