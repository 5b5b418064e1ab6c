import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cFunction, STATEMENT } from '../cli/fake-world.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { pullPayload, runStep } from './step.js';

/** Functions with a trigger: more than comments, annotations, the summary and the list of files can hold. */
const FUNCTIONS = 5000;

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await FakeGitHub.start();
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

test('5,000 poisoned functions: all are reported, within every limit', async () => {
  const repository = fake.repository('octo', 'data');
  const base = repository.commit('main', { 'README.md': '# Data\n' });
  const all = Array.from({ length: FUNCTIONS }, (_, index) => cFunction(`f${String(index)}`, STATEMENT));
  const head = repository.commit('topic', { 'README.md': '# Data\n', 'src/many.c': all.join('\n') });
  const pull = repository.openPull({ head: 'topic' });
  const payload = pullPayload({ number: pull.number, base, head });
  const ended = await runStep(fake, fake.token(), {
    event: 'pull_request',
    payload,
    inputs: { purify: 'off' },
  });
  expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, String(FUNCTIONS)]);
  const [, ...counts] =
    /^5000 findings = (\d+) on lines \+ (\d+) on files \+ (\d+) in this summary \+ (\d+) in/.exec(
      ended.outputs.get('delivered') ?? '',
    ) ?? [''];
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(FUNCTIONS);
  expect(pull.comments.length).toBe(Number(counts[0]) + Number(counts[1]));
  expect(Buffer.byteLength(ended.summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(ended.commands.filter((line) => line.startsWith('::error'))).toHaveLength(10);
}, 600_000);
