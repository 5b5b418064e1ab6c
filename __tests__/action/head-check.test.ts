import { beforeEach, describe, expect, test } from '@jest/globals';
import { CHECK_NAME } from '../../src/github/checks/head-verdict.js';
import { cFunction, STATEMENT } from '../cli/fake-world.js';
import { REVIEWER, type Permissions } from '../github/fake-github/permissions.js';
import type { FakePull } from '../github/fake-github/repository.js';
import { runStep, type Ended } from './step.js';
import { eachInWorld, ONE_CLEAN } from './world.js';

const WORKFLOW = '.github/workflows/gate.yml';
const CHECKER: Permissions = { ...REVIEWER, checks: 'write', actions: 'write' };

const world = eachInWorld();

beforeEach(() => {
  world.repository.roles.set('somebody', 'write');
});

function pullOf(code: string, headRepository?: string): FakePull {
  return world.open({ 'src/new.c': code }, headRepository === undefined ? {} : { headRepository });
}
const poisoned = (headRepository?: string) => pullOf(cFunction('bad', STATEMENT), headRepository);

function second(pull: FakePull, permissions: Permissions): Promise<Ended> {
  const workflow_run = {
    ...{ id: 5, event: 'pull_request', head_sha: pull.head, head_branch: 'topic' },
    head_repository: { full_name: pull.headRepository },
  };
  return runStep(world.fake, world.fake.token(permissions), {
    event: 'workflow_run',
    payload: { workflow_run },
  });
}

function command(pull: FakePull, body: string, permissions: Permissions): Promise<Ended> {
  const user = { login: 'somebody', type: 'User' } as const;
  const at = '2024-01-01T00:00:00Z';
  const written = { ...{ id: 1, number: pull.number, user, body }, minimized: null };
  world.repository.comments.push({ ...written, createdAt: at, updatedAt: at });
  const issue = { number: pull.number, pull_request: {} };
  return runStep(world.fake, world.fake.token(permissions), {
    event: 'issue_comment',
    payload: { action: 'created', issue, comment: { id: 1, body, user } },
    env: { GITHUB_WORKFLOW_REF: `octo/data/${WORKFLOW}@refs/heads/main` },
  });
}

const failedRun = (pull: FakePull, over: object = {}) => {
  const run = {
    id: 9,
    path: WORKFLOW,
    event: 'pull_request',
    headSha: pull.head,
    conclusion: 'failure',
    again: 0,
  };
  world.repository.runs.push({ ...run, ...over });
};
const answer = () => world.repository.comments.at(-1)?.body.split('\n')[0];

describe('the second workflow for forks gates', () => {
  test.each([
    ['a poisoned head', cFunction('bad', STATEMENT), 1, 'failure', 'The check fails: 1 poisoned'],
    ['a clean head', cFunction('good'), 0, 'success', 'The check passes: 0 poisoned'],
  ])('by a check on %s', async (_, code, exitCode, conclusion, text) => {
    const pull = pullOf(code, 'stranger/data');
    expect((await second(pull, CHECKER)).code).toBe(exitCode);
    expect(world.repository.checks).toEqual([
      { kind: 'check', sha: pull.head, name: CHECK_NAME, conclusion, text: expect.stringContaining(text) },
    ]);
  });

  test('by a status where the token may write no checks', async () => {
    const pull = poisoned('stranger/data');
    await second(pull, { ...REVIEWER, statuses: 'write' });
    expect(world.repository.checks).toEqual([
      { kind: 'status', sha: pull.head, name: CHECK_NAME, conclusion: 'failure', text: expect.any(String) },
    ]);
  });

  test('or says that it cannot, and what is missing', async () => {
    const ended = await second(poisoned('stranger/data'), REVIEWER);
    expect([ended.code, world.repository.checks]).toEqual([1, []]);
    expect(ended.summary).toContain('so this run does not gate it. Give the job `checks: write`');
    expect(ended.commands.join('\n')).toMatch(/::warning .*could not be posted on the head/);
  });

  test('and posts again if the answer was lost', async () => {
    const pull = poisoned('stranger/data');
    world.fake.fail({ at: 'checks/create', kind: { status: 500 } });
    await second(pull, CHECKER);
    expect(world.repository.checks.map(({ conclusion }) => conclusion)).toEqual(['failure']);
  });

  test('by a failure where it would count for several pull requests, of which one is judged', async () => {
    world.repository.commit('dev', { ...ONE_CLEAN, 'src/new.c': cFunction('bad', STATEMENT) });
    world.repository.refs.set('refs/heads/topic', world.tip('dev'));
    const over = { headRepository: 'stranger/data' };
    const clean = world.open({ 'src/new.c': cFunction('bad', STATEMENT) }, { ...over, base: 'dev' });
    const other = world.repository.openPull({ head: 'topic', ...over });
    const ended = await second(clean, CHECKER);
    expect(ended.code).toBe(2);
    expect(world.repository.checks).toMatchObject([
      {
        conclusion: 'failure',
        text: expect.stringContaining(`(#${String(clean.number)}, #${String(other.number)})`),
      },
    ]);
  });

  test('also when the review ends with an error', async () => {
    const pull = poisoned('stranger/data');
    for (let tries = 0; tries < 9; tries++) world.fake.fail({ at: 'git/get-commit', kind: { status: 404 } });
    for (let tries = 0; tries < 9; tries++)
      world.fake.fail({ at: 'repos/compare-commits', kind: { status: 404 } });
    const ended = await second(pull, CHECKER);
    expect(ended.code).toBeGreaterThan(1);
    expect(world.repository.checks.map(({ conclusion, text }) => [conclusion, text])).toEqual([
      ['failure', 'The check fails: the run ended with an error.'],
    ]);
  });
});

describe('after a command', () => {
  test('the failed run of the pull request runs again, and nothing is judged twice', async () => {
    const pull = poisoned();
    failedRun(pull, { path: `${WORKFLOW}@main` });
    failedRun(pull, { id: 10, path: '.github/workflows/other.yml' });
    const ended = await command(pull, '/codepurify rescan', CHECKER);
    expect([ended.code, world.repository.runs.map(({ again }) => again), pull.comments]).toEqual([
      0,
      [1, 0],
      [],
    ]);
    expect(answer()).toBe(
      'The failed check of this pull request runs again: https://github.invalid/octo/data/actions/runs/9',
    );
  });

  const WEAKER: readonly (readonly [string, Permissions])[] = [
    ['may not start runs', { ...CHECKER, actions: 'read' }],
    ['may not even read runs', { ...CHECKER, actions: 'none' }],
  ];
  test.each(WEAKER)('a token that %s judges here and posts the check', async (_, permissions) => {
    const pull = poisoned();
    failedRun(pull);
    const ended = await command(pull, '/codepurify rescan', permissions);
    expect([ended.code, world.repository.checks.length, pull.comments.length]).toEqual([1, 1, 1]);
    expect(answer()).toBe(
      `The pull request is judged again now. The verdict is posted as the check \`${CHECK_NAME}\`.`,
    );
  });

  test('a fork is judged here, because the token of its own run only reads; then its run follows', async () => {
    const pull = poisoned('stranger/data');
    failedRun(pull);
    const ended = await command(pull, '/codepurify rescan', CHECKER);
    expect([ended.code, world.repository.checks.length, pull.comments.length]).toEqual([1, 1, 1]);
    expect(world.repository.runs.map(({ again }) => again)).toEqual([1]);
  });

  test('whose answer is lost, the run that was started again is not judged here too', async () => {
    const pull = poisoned();
    failedRun(pull);
    world.fake.fail({ at: 'actions/re-run-workflow-failed-jobs', kind: 'done-but-500' });
    const ended = await command(pull, '/codepurify rescan', CHECKER);
    expect([ended.code, world.repository.runs.map(({ again }) => again), pull.comments]).toEqual([
      0,
      [1],
      [],
    ]);
  });

  test.each([
    ['where GitHub does not list the runs', 'actions/list-workflow-runs-for-repo', 404],
    ['that cannot start the failed run', 'actions/re-run-workflow-failed-jobs', 500],
  ])('%s, the pull request is judged here', async (_, at, status) => {
    const pull = poisoned();
    failedRun(pull);
    world.fake.fail({ at, kind: { status } });
    const ended = await command(pull, '/codepurify rescan', CHECKER);
    expect([ended.code, pull.comments.length]).toEqual([1, 1]);
  });

  test.each(['timed_out', 'cancelled'])('a run that was %s runs again too', async (conclusion) => {
    const pull = poisoned();
    failedRun(pull, { conclusion });
    const ended = await command(pull, '/codepurify rescan', CHECKER);
    expect([ended.code, world.repository.runs.map(({ again }) => again)]).toEqual([0, [1]]);
  });

  test.each([
    ['reaction', 'reactions/create-for-issue-comment', false],
    ['answer', 'issues/create-comment', true],
  ])('the pull request is judged although the %s is refused', async (_, at, isTold) => {
    const pull = poisoned();
    world.fake.fail({ at, kind: { status: 403 }, times: Infinity });
    const ended = await command(pull, '/codepurify rescan', CHECKER);
    expect([ended.code, world.repository.checks.length, pull.comments.length]).toEqual([1, 1, 1]);
    expect(ended.commands.join('\n').includes('could not be answered on the pull request')).toBe(isTold);
  });

  test('on a closed pull request nothing is judged, and the answer says so', async () => {
    const pull = poisoned();
    pull.state = 'closed';
    const ended = await command(pull, '/codepurify rescan', CHECKER);
    expect([ended.code, world.repository.checks, pull.comments]).toEqual([0, [], []]);
    expect(answer()).toBe('The pull request is closed, so it is not judged again.');
  });

  test('an accepted finding turns the check', async () => {
    const pull = poisoned();
    const before = await command(pull, '/codepurify rescan', CHECKER);
    const id = /cp-[0-9a-f]{12}/.exec(pull.comments[0]?.body ?? '')?.[0] ?? '';
    world.repository.comments.length = 0;
    const after = await command(pull, `/codepurify accept ${id} because it is a fixture`, CHECKER);
    expect([before.code, after.code]).toEqual([1, 0]);
    expect(world.repository.checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });
});

test('an accepted family turns the check for all of its findings', async () => {
  world.repository.commit('topic', {
    ...ONE_CLEAN,
    'a.c': cFunction('one', STATEMENT),
    'b.c': cFunction('two', STATEMENT),
  });
  const pull = world.repository.openPull({ head: 'topic' });
  const before = await command(pull, '/codepurify rescan', CHECKER);
  const id = /accept (fam-[0-9a-f]{12})/.exec(pull.comments[0]?.body ?? '')?.[1] ?? '';
  world.repository.comments.length = 0;
  const after = await command(pull, `/codepurify accept ${id} because it is a fixture`, CHECKER);
  expect([before.code, pull.comments.length, after.code, after.outputs.get('poisoned')]).toEqual([
    1,
    2,
    0,
    '0',
  ]);
});

describe('the key', () => {
  const judged = (env: Readonly<Record<string, string>>) => {
    const payload = { ref: 'refs/heads/main', inputs: {} };
    return runStep(world.fake, world.fake.token(), { event: 'workflow_dispatch', payload, env });
  };

  test('that everybody knows is named in log, summary and outputs', async () => {
    const ended = await judged({ CODEPURIFY_SEED: '' });
    expect(ended.outputs.get('seed')).toBe('public');
    expect(ended.summary).toContain('No seed is set, so the probe uses its public default key');
    expect(ended.commands.join('\n')).toMatch(/::warning .*No seed is set/);
  });

  test('that is a secret needs no word', async () => {
    const ended = await judged({ CODEPURIFY_SEED: 'something of our own' });
    expect(ended.outputs.get('seed')).toBe('secret');
    expect(`${ended.summary}${ended.log}`).not.toContain('No seed is set');
  });
});
