import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import type { FakePull, FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { everyFault, type FaultCase } from './fault-table.js';
import { runStep, type Ended, type Step } from './step.js';

const BRANCH = 'release/1';
const CLEAN = { 'README.md': '# Data\n', 'src/clean.c': cFunction('clean') };
const BAD = { ...CLEAN, 'src/bad.c': cFunction('bad', STATEMENT) };
const WORSE = { ...BAD, 'src/worse.c': cFunction('worse', STATEMENT) };

/** Each run reads the same functions: what they hold is parsed once. */
const CACHE = mkdtempSync(join(tmpdir(), 'codepurify-cache-'));

const STEP: Step = {
  env: { XDG_CACHE_HOME: CACHE },
  ...{ event: 'schedule', payload: { schedule: '0 3 * * 1' }, timeoutMs: 1500 },
  inputs: { branches: 'release/*', 'purified-pull-request': 'on' },
};

let fake: FakeGitHub;
let repository: FakeRepository;
beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  repository.commit('main', CLEAN);
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const run = (): Promise<Ended> =>
  runStep(fake, fake.token({ contents: 'write', 'pull-requests': 'write', issues: 'write' }), STEP);

/** The state that an earlier run left, and changes since then. */
const BEFORE = {
  nothing: () => Promise.resolve(repository.commit(BRANCH, BAD)),
  'an open issue': async () => {
    repository.commit(BRANCH, BAD);
    await run();
    repository.commit(BRANCH, WORSE);
  },
  'a closed issue': async () => {
    repository.commit(BRANCH, BAD);
    await run();
    for (const issue of repository.issues.values()) issue.state = 'closed';
  },
  'an open issue of what is fixed': async () => {
    repository.commit(BRANCH, BAD);
    await run();
    repository.commit(BRANCH, CLEAN);
  },
} as const;

type Before = keyof typeof BEFORE;

/** Operations before the verdict: if they fail, the branch is not judged. */
const READING = ['repos/list-branches', 'git/get-tree', 'git/get-blob'];

/** Operations after the verdict, which they cannot change, and the state in which they are called. */
const REPORTING: readonly (readonly [Before, readonly string[]])[] = [
  [
    'nothing',
    [
      ...['graphql', 'issues/list-for-repo', 'issues/create', 'git/get-commit', 'git/create-blob'],
      ...['git/create-tree', 'git/create-commit', 'git/create-ref', 'pulls/list', 'pulls/create'],
    ],
  ],
  ['an open issue', ['issues/update', 'git/create-ref', 'git/update-ref', 'pulls/list', 'pulls/update']],
  ['a closed issue', ['issues/list-for-repo', 'issues/update']],
  ['an open issue of what is fixed', ['graphql', 'issues/list-for-repo', 'issues/update']],
];

/** Each case is two or three runs of the whole Action. */
const ONE_IN = 7;

/** Faults after which nobody knows whether the request arrived, and single faults that must not lose a report. */
const PASSING = ['500', '500 after it was done', 'no answer', 'a cut connection', 'truncated JSON'];

const openPulls = (): FakePull[] => [...repository.pulls.values()].filter(({ state }) => state === 'open');

/** Everything that a run leaves on GitHub, once each: the issue, and the proposal with the purified functions. */
function expectTold(before: Before): void {
  const isClean = before === 'an open issue of what is fixed';
  expect([...repository.issues.values()].map(({ title, state }) => [title, state])).toEqual([
    [`CodePurify: suspected backdoor triggers in ${BRANCH}`, isClean ? 'closed' : 'open'],
  ]);
  const [pull, ...others] = openPulls();
  expect([pull?.headRef, pull?.baseRef, others]).toEqual([`codepurify/purify/${BRANCH}`, BRANCH, []]);
  if (isClean) return; // nothing is proposed any more; what was proposed is for people to close
  const tip = repository.objects.commits.get(pull?.head ?? '');
  expect(tip?.parents).toEqual([repository.refs.get(`refs/heads/${BRANCH}`)]);
  for (const { sha } of repository.objects.files(pull?.head ?? '').values()) {
    expect(repository.objects.blobs.get(sha)?.toString()).not.toContain(STATEMENT);
  }
}

function expectGate(ended: Ended, before: Before): void {
  const isClean = before === 'an open issue of what is fixed';
  const findings = before === 'an open issue' ? '2 findings' : isClean ? '0 findings' : '1 finding';
  const reported = /^(\d+ findings?) = 0 on lines \+ 0 on files \+ (\d+) in this summary \+ 0 in/.exec(
    ended.outputs.get('delivered') ?? '',
  );
  expect([ended.code, reported?.[1], `${reported?.[2] ?? ''} `]).toEqual([
    isClean ? 0 : 1,
    findings,
    findings.replace(/[a-z]+$/, ''),
  ]);
}

describe('a branch that could not be reported completely', () => {
  test.each([
    ['issues/create', 403, 'The tracking issue could not be updated: give the token `issues: write`.'],
    ['issues/create', 422, 'The tracking issue could not be updated: GitHub refused it.'],
    ['issues/create', 500, 'The tracking issue could not be updated: GitHub did not answer as expected.'],
    [
      'issues/list-for-repo',
      404,
      'The tracking issue could not be updated: existing issues could not be read',
    ],
    ['git/create-tree', 403, 'A purified copy could not be proposed: give the token `contents: write` and'],
    ['git/create-tree', 500, 'A purified copy could not be proposed: GitHub did not answer as expected.'],
  ])('says why: %s, %d', async (operation, status, text) => {
    await BEFORE.nothing();
    fake.fail({ at: operation, kind: { status }, times: Infinity });
    expect((await run()).summary).toContain(text);
  });
});

describe('a branch', () => {
  test.each(everyFault(READING))(
    '$operation, $times times $name: the branch is judged or the reason is reported, and the next run reports everything once',
    async ({ operation, kind, times }) => {
      await BEFORE.nothing();
      fake.fail({ at: operation, kind, times });
      const ended = await run();
      // a file that GitHub did not return is counted instead of judged, and fails the check
      const isUnread = operation === 'git/get-blob' && /\d rows? unread/.test(ended.summary);
      if (ended.code === 2) expect(ended.commands.at(-1)).toMatch(/^::error title=CodePurify::codepurify: /);
      else if (isUnread) expect(ended.code).toBe(1);
      else expectGate(ended, 'nothing');
      fake.faults.clear();
      expectGate(await run(), 'nothing');
      expectTold('nothing');
    },
    SLOW_MACHINE_MS,
  );

  test.each(
    REPORTING.flatMap(([before, operations]) =>
      everyFault(operations, ONE_IN).map((one): FaultCase & { before: Before } => ({ ...one, before })),
    ),
  )(
    'with $before; $operation, $times times $name: the gate does not change, and the next run reports everything once',
    async ({ before, operation, name, kind, times }) => {
      await BEFORE[before]();
      fake.fail({ at: operation, kind, times });
      expectGate(await run(), before);
      if (times === 1 && PASSING.includes(name)) expectTold(before);
      expect(openPulls().length).toBeLessThanOrEqual(1);
      expect(repository.issues.size).toBeLessThanOrEqual(1);
      fake.faults.clear();
      expectGate(await run(), before);
      expectTold(before);
    },
    SLOW_MACHINE_MS,
  );
});
