import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../src/action/inputs.js';
import { openJob } from '../../src/action/job.js';
import { readContext, type Step } from '../../src/action/step-context.js';
import { contextIn, recordingRunner } from './toolkit.js';

const folder = mkdtempSync(join(tmpdir(), 'codepurify-context-'));

function written(name: string, text: string, bytes = text.length): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  truncateSync(file, bytes);
  return file;
}

/** A step in this environment, and its log. */
function stepIn(env: Readonly<Record<string, string>>): { step: Step; log: readonly string[] } {
  const { runner, log, write } = recordingRunner(env);
  return { step: { ...runner, loadContext: () => Promise.resolve(contextIn(env, write)) }, log };
}

const EVENT = written('event.json', '{"ref": "refs/heads/main"}');

describe('the context of a step', () => {
  test('is the event, and where the step runs', async () => {
    const env = { GITHUB_EVENT_PATH: EVENT, GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'octo/data' };
    const { eventName, payload, repo, apiUrl, serverUrl } = await readContext(stepIn(env).step);
    expect({ eventName, payload, repo, apiUrl, serverUrl }).toEqual({
      ...{ eventName: 'push', payload: { ref: 'refs/heads/main' }, repo: { owner: 'octo', repo: 'data' } },
      ...{ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' },
    });
  });

  test.each([
    ['is not there', join(folder, 'none.json'), 'no such file'],
    ['is not named', '', 'no such file'],
    ['is not JSON', written('broken.json', '{"ref": '), 'JSON'],
    ['is too large', written('large.json', '{}', 33 * 1024 * 1024), 'it is too large'],
  ])('cannot be read where the event %s', async (_name, path, why) => {
    const { step, log } = stepIn({ GITHUB_EVENT_PATH: path });
    const reading = readContext(step);
    await expect(reading).rejects.toMatchObject({ name: 'CodePurifyError', code: 'input' });
    await expect(reading).rejects.toThrow(why);
    expect(log).toEqual([]);
  });

  test.each([
    {},
    ...['data', '../data', 'a/b/../c', 'a/b/c', 'a/b/'].map((name) => ({ GITHUB_REPOSITORY: name })),
  ])('opens no job without a repository: %j', async (named) => {
    const { step } = stepIn({ ...named, GITHUB_EVENT_PATH: EVENT, 'INPUT_GITHUB-TOKEN': 'ghs_x' });
    const opening = readContext(step).then((context) => openJob(step, readInputs(step.toolkit), context));
    await expect(opening).rejects.toThrow('The repository of this run is unknown.');
  });
});
