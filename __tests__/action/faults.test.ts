import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import type { Fault } from '../github/fake-github/faults.js';
import type { FakePull, FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { pullPayload, runStep, type Step } from './step.js';

const BASE = { 'README.md': '# Data\n', 'src/edited.c': `${cFunction('edited')}\n${cFunction('other')}` };
const HEAD = {
  ...BASE,
  'src/bad.c': cFunction('bad', STATEMENT),
  'src/worse.c': cFunction('worse', STATEMENT),
};

let fake: FakeGitHub;
let repository: FakeRepository;
let pull: FakePull;
let step: Step;

beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  const base = repository.commit('main', BASE);
  const head = repository.commit('topic', HEAD);
  pull = repository.openPull({ head: 'topic' });
  step = {
    event: 'pull_request',
    payload: pullPayload({ number: pull.number, base, head }),
    timeoutMs: 1500,
  };
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

/** Every operation that a review makes. */
const OPERATIONS = [
  ...['git/get-tree', 'repos/compare-commits', 'pulls/list-files', 'git/get-blob', 'issues/list-comments'],
  ...['pulls/list-review-comments', 'pulls/create-review', 'graphql'],
];

const FAULTS: readonly (readonly [string, Fault['kind']])[] = [
  ['403', { status: 403 }],
  ['404', { status: 404 }],
  ['422', { status: 422 }],
  [
    '429 with retry-after',
    { status: 429, headers: { 'retry-after': '1' }, message: 'a secondary rate limit' },
  ],
  ['500', { status: 500 }],
  ['500 after it was done', 'done-but-500'],
  ['no answer', 'timeout'],
  ['a cut connection', 'reset'],
  ['truncated JSON', 'truncated'],
];

/** One in four of all pairs and numbers of times, each pair's neighbours among them; ALL_FAULTS=1: all. */
const EVERY = OPERATIONS.flatMap((operation, row) =>
  FAULTS.flatMap(([name, kind], column) =>
    [1, Infinity].flatMap((times, index) =>
      process.env.ALL_FAULTS === '1' || (row + column + 2 * index) % 4 === 0
        ? [{ operation, name, kind, times }]
        : [],
    ),
  ),
);

describe('a poisoned pull request', () => {
  test.each(EVERY)(
    '$operation, $times times $name: the check fails, and a run again leaves each finding told once',
    async ({ operation, kind, times }) => {
      fake.fail({ at: operation, kind, times });
      const ended = await runStep(fake, fake.token(), step);
      // 1: judged, and told somewhere; 2: it could not be judged, and why stands in the log
      expect([1, 2]).toContain(ended.code);
      if (ended.code === 1) {
        expect(ended.outputs.get('delivered')).toMatch(/^2 findings = /);
        expect(ended.summary).toContain('The check fails: 2 poisoned');
      } else expect(ended.commands.at(-1)).toMatch(/^::error title=CodePurify::codepurify: /);
      fake.faults.clear();
      const again = await runStep(fake, fake.token(), step);
      expect([again.code, again.outputs.get('poisoned')]).toEqual([1, '2']);
      expect(pull.comments.map(({ path }) => path).sort()).toEqual(['src/bad.c', 'src/worse.c']);
    },
    SLOW_MACHINE_MS,
  );
});
