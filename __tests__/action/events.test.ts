import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ScanResult } from '../../src/result/result.js';
import { cFunction, NAME as TRIGGER, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import { READ_ONLY, REVIEWER } from '../github/fake-github/permissions.js';
import type { FakePull } from '../github/fake-github/repository.js';
import { pullPayload, runStep, type Ended, type Step } from './step.js';
import { eachInWorld, ONE_CLEAN as BASE } from './world.js';

const world = eachInWorld();
const { tip } = world;

const run = (step: Step, token = world.fake.token()) => runStep(world.fake, token, step);

function poisonedPull(over: { readonly headRepository?: string } = {}): FakePull {
  return world.open({ 'src/bad.c': cFunction('bad', STATEMENT), 'src/good.c': cFunction('good') }, over);
}

function pullStep(pull: FakePull, event = 'pull_request'): Step {
  return world.stepOf(pull, { event });
}

const verdict = ({ code, outputs }: Ended) => [
  code,
  outputs.get('verdict'),
  outputs.get('poisoned'),
  outputs.get('units'),
];

describe('a pull request', () => {
  test(
    'that smuggles a trigger fails its check, and the review shows the line',
    async () => {
      const pull = poisonedPull();
      const ended = await run(pullStep(pull));
      expect([ended.log, ...verdict(ended)]).toEqual([expect.any(String), 1, 'poisoned', '1', '2']);
      expect(
        pull.comments.map(({ path, line, body }) => [path, line, body.includes('```suggestion')]),
      ).toEqual([['src/bad.c', 3, true]]);
      expect(pull.reviews.map(({ state }) => state)).toEqual(['COMMENTED']);
      expect(ended.summary).toContain('The check fails: 1 poisoned');
      expect(ended.log).toMatch(/\d s in total, \d+\.\d s of it waiting for GitHub \(\d+ requests\)\n$/);
      expect(ended.outputs.get('delivered')).toBe(
        '1 finding = 1 on lines + 0 on files + 0 in this summary + 0 in the report file alone',
      );
      expect(JSON.parse(readFileSync(ended.outputs.get('report-json') ?? '', 'utf8'))).toMatchObject({
        schemaVersion: 1,
      });
    },
    SLOW_MACHINE_MS,
  );

  test('without a trigger passes', async () => {
    world.repository.commit('topic', { ...BASE, 'src/good.c': cFunction('good') });
    const pull = world.repository.openPull({ head: 'topic' });
    const ended = await run(pullStep(pull));
    expect(verdict(ended)).toEqual([0, 'clean', '0', '1']);
    expect([pull.reviews, pull.comments]).toEqual([[], []]);
  });

  test('that changes no data has nothing to judge', async () => {
    world.repository.commit('topic', { ...BASE, 'README.md': '# Other\n' });
    const ended = await run(pullStep(world.repository.openPull({ head: 'topic' })));
    expect(verdict(ended)).toEqual([0, 'nothing', '0', '0']);
    expect(ended.summary).toContain('No training data has changed.');
  });

  test('from a fork, with a read-only token, is reported in the summary', async () => {
    const pull = poisonedPull({ headRepository: 'stranger/data' });
    const ended = await run(pullStep(pull), world.fake.token(READ_ONLY));
    expect(verdict(ended)).toEqual([1, 'poisoned', '1', '2']);
    expect([pull.reviews, pull.comments]).toEqual([[], []]);
    expect(ended.summary).toContain('pull-requests: write');
  });

  test('of pull_request_target is judged over the API, whatever is checked out', async () => {
    const ended = await run(pullStep(poisonedPull(), 'pull_request_target'));
    expect(verdict(ended)).toEqual([1, 'poisoned', '1', '2']);
    expect(world.fake.count('git/get-blob')).toBeGreaterThan(0);
  });

  test('cannot suppress its own findings by its configuration', async () => {
    const quiet = 'exclude: ["**"]\nfail-on: never\n';
    world.repository.commit('topic', {
      ...BASE,
      'src/bad.c': cFunction('bad', STATEMENT),
      '.codepurify.yml': quiet,
    });
    const ended = await run(pullStep(world.repository.openPull({ head: 'topic' })));
    expect(verdict(ended)).toEqual([1, 'poisoned', '1', '1']);
  });

  test('obeys the configuration of the base', async () => {
    world.repository.commit('main', { ...BASE, '.codepurify.yml': 'fail-on: never\n' });
    const ended = await run(pullStep(poisonedPull()));
    expect(verdict(ended)).toEqual([0, 'poisoned', '1', '2']);
  });

  test('obeys the baseline of the base, and not its own', async () => {
    const found = await run(pullStep(poisonedPull()));
    const report = JSON.parse(readFileSync(found.outputs.get('report-json') ?? '', 'utf8')) as ScanResult;
    const baseline = `# codepurify baseline 1\n${report.findings[0]?.id ?? ''} src/bad.c bad\n`;
    const inputs = { baseline: 'known.txt' };
    const change = { ...BASE, 'src/bad.c': cFunction('bad', STATEMENT), 'known.txt': baseline };
    world.repository.commit('own', change);
    const own = await run({ ...pullStep(world.repository.openPull({ head: 'own' })), inputs });
    expect(verdict(own)).toEqual([1, 'poisoned', '1', '1']);
    expect(own.log).toContain('has no known.txt of at most 512 KiB, so the baseline accepts nothing');

    world.repository.commit('main', { ...BASE, 'known.txt': baseline });
    world.repository.commit('known', { ...change, 'known.txt': `${baseline}# later\n` });
    const known = await run({ ...pullStep(world.repository.openPull({ head: 'known' })), inputs });
    expect(known.code).toBe(0);
    expect([known.outputs.get('poisoned'), known.summary]).toEqual([
      '0',
      expect.stringContaining('1 accepted') as unknown,
    ]);
  });

  test.each([
    ['../known.txt', 'input baseline is "../known.txt", which is not in the repository.'],
    ['src/clean.c', 'which is not the first line of a baseline'],
  ])('with the baseline %s ends with 2 and a remedy', async (baseline, says) => {
    const ended = await run({ ...pullStep(poisonedPull()), inputs: { baseline } });
    expect([ended.code, ended.log]).toEqual([2, expect.stringContaining(says)]);
  });

  test('is closed: nothing happens', async () => {
    const pull = poisonedPull();
    const payload = pullPayload({ number: pull.number, base: tip(), head: pull.head, action: 'closed' });
    const ended = await run({ event: 'pull_request', payload });
    expect([ended.code, ended.commands.at(-1)]).toEqual([
      0,
      '::notice title=CodePurify::Nothing to do: The pull request was closed.',
    ]);
  });

  test('may have as many poisoned units as max-poisoned', async () => {
    const ended = await run({ ...pullStep(poisonedPull()), inputs: { 'max-poisoned': '1' } });
    expect([ended.code, ended.outputs.get('verdict')]).toEqual([0, 'poisoned']);
    expect(ended.summary).toContain('The check passes: 1 poisoned');
  });

  test('with a suspicious unit alone passes, and the output says so', async () => {
    world.repository.commit('topic', {
      ...BASE,
      'src/odd.c': 'int odd(int a) {\n  if (0) a = 1;\n  return a;\n}\n',
    });
    const ended = await run(pullStep(world.repository.openPull({ head: 'topic' })));
    expect([ended.code, ended.outputs.get('poisoned'), ended.outputs.get('suspicious')]).toEqual([
      0,
      '0',
      '1',
    ]);
  });

  test('is commented on once, however often it is judged', async () => {
    const pull = poisonedPull();
    await run(pullStep(pull));
    await run(pullStep(pull));
    expect([pull.reviews.length, pull.comments.length]).toEqual([1, 1]);
  });

  test('with a Git LFS pointer, a link and a binary file: each is reported', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
    world.repository.commit('topic', {
      ...{ ...BASE, 'data/train.jsonl': pointer, 'src/binary.c': Buffer.from('int a;\0') },
      'src/link.c': { mode: '120000', content: '/etc/passwd' },
    });
    const ended = await run(pullStep(world.repository.openPull({ head: 'topic' })));
    const { skipped, unjudged } = JSON.parse(
      readFileSync(ended.outputs.get('report-json') ?? '', 'utf8'),
    ) as ScanResult;
    expect(unjudged.map(({ kind, path, bytes }) => [kind, path, bytes])).toEqual([
      ['lfs-pointer', 'data/train.jsonl', 5],
    ]);
    expect(skipped.map(({ path, reason }) => [path, reason])).toEqual([
      ['src/link.c', 'a symbolic link: not followed'],
      ['src/binary.c', 'binary: zero byte at byte 6'],
    ]);
    expect(ended.commands.join('\n')).toContain(
      '::notice title=CodePurify%3A not judged,file=data/train.jsonl,line=1::The file is a Git LFS pointer, and its content, which is not in git, was not judged',
    );
  });
});

describe('a Git LFS pointer', () => {
  const pointer = (digit: string) =>
    `version https://git-lfs.github.com/spec/v1\next-0-${'x'.repeat(200)} y\noid sha256:${digit.repeat(64)}\nsize 999999999999999\n`;
  const path = 'data/`@everyone` <img>.jsonl';

  test.each([
    ['degraded', 1],
    ['poisoned', 0],
  ] as const)('is reported on its file, and fail-on: %s decides', async (failOn, code) => {
    world.repository.commit('topic', { ...BASE, [path]: pointer('a') });
    const pull = world.repository.openPull({ head: 'topic' });
    const step = { ...pullStep(pull), inputs: { 'fail-on': failOn } };
    const ended = await run(step);
    expect([ended.code, ended.outputs.get('poisoned')]).toEqual([code, '0']);
    expect(ended.outputs.get('delivered')).toBe(
      '0 findings + 1 file not judged = 0 on lines + 1 on files + 0 in this summary + 0 in the report file alone',
    );
    expect(ended.summary).toContain('| ``data/`@everyone` <img>.jsonl`` |');
    await run(step);
    expect(pull.comments.map(({ path: at, subject }) => [at, subject])).toEqual([[path, 'file']]);
    world.repository.commit('topic', { ...BASE, [path]: '' });
    await run({ ...pullStep(pull), inputs: step.inputs });
    expect(pull.comments.map(({ minimized }) => minimized)).toEqual(['resolved']);
  });

  test('that the base has too is not reported for a change', async () => {
    world.repository.commit('main', { ...BASE, [path]: pointer('a') });
    world.repository.commit('topic', { ...BASE, [path]: pointer('a'), 'src/good.c': cFunction('good') });
    const ended = await run(pullStep(world.repository.openPull({ head: 'topic' })));
    expect([ended.code, ended.summary.includes('Not judged')]).toEqual([0, false]);
  });
});

describe('other events', () => {
  test('a merge queue judges its group', async () => {
    world.repository.commit('gh-readonly-queue/main/pr-1', {
      ...BASE,
      'src/bad.c': cFunction('bad', STATEMENT),
    });
    const head = tip('gh-readonly-queue/main/pr-1');
    const payload = { action: 'checks_requested', merge_group: { base_sha: tip(), head_sha: head } };
    expect(verdict(await run({ event: 'merge_group', payload }))).toEqual([1, 'poisoned', '1', '1']);
  });

  test('a push judges its change', async () => {
    const before = tip();
    const after = world.repository.commit('main', { ...BASE, 'src/bad.c': cFunction(TRIGGER) });
    const payload = { ref: 'refs/heads/main', before, after, deleted: false };
    expect(verdict(await run({ event: 'push', payload }))).toEqual([1, 'poisoned', '1', '1']);
  });

  test('a push that creates a branch is compared with the default branch', async () => {
    const after = world.repository.commit('topic', { ...BASE, 'src/good.c': cFunction('good') });
    const payload = { ref: 'refs/heads/topic', before: '0'.repeat(40), after, deleted: false };
    expect(verdict(await run({ event: 'push', payload }))).toEqual([0, 'clean', '0', '1']);
  });

  test('a push after a state that GitHub does not have is compared with the merge base, and says so', async () => {
    const gone = 'b'.repeat(40);
    const after = world.repository.commit('topic', { ...BASE, 'src/bad.c': cFunction(TRIGGER) });
    const payload = { ref: 'refs/heads/topic', before: gone, after, deleted: false };
    const ended = await run({ event: 'push', payload });
    expect(verdict(ended)).toEqual([1, 'poisoned', '1', '1']);
    for (const text of [ended.summary.replaceAll('`', ''), ended.log])
      expect(text).toContain(
        `The push names ${gone} as the state before it. GitHub does not have this commit`,
      );
    expect(ended.summary).toContain(`the merge base with \`main\`, \`${tip()}\``);
  });

  test('on the default branch it is compared with the commit before the first of the push', async () => {
    const start = tip();
    const first = world.repository.commit('main', { ...BASE, 'src/bad.c': cFunction(TRIGGER) });
    const after = world.repository.commit('main', {
      ...BASE,
      'src/bad.c': cFunction(TRIGGER),
      'a.md': '# A\n',
    });
    const commits = [{ id: first }, { id: after }];
    const payload = { ref: 'refs/heads/main', before: 'b'.repeat(40), after, deleted: false, commits };
    const ended = await run({ event: 'push', payload });
    expect(verdict(ended)).toEqual([1, 'poisoned', '1', '1']);
    expect(ended.summary).toContain(`the commit before the first of the push, \`${start}\``);
  });

  test.each([
    [
      'that created the default branch',
      '0'.repeat(40),
      'The push created the branch, and there is nothing to compare it with',
    ],
    ['after an unknown state, without commits', 'b'.repeat(40), 'there is no other to compare with'],
  ])('a push %s has everything judged', async (_what, before, why) => {
    const after = world.repository.commit('main', { ...BASE, 'src/bad.c': cFunction(TRIGGER) });
    const payload = { ref: 'refs/heads/main', before, after, deleted: false };
    const ended = await run({ event: 'push', payload });
    expect(verdict(ended)).toEqual([1, 'poisoned', '1', '2']);
    expect(ended.log).toContain(why);
    expect(world.repository.issues.size).toBe(0);
  });

  test('a schedule judges the matching branches, and updates an issue for each', async () => {
    world.repository.commit('release/1', { ...BASE, 'src/bad.c': cFunction('bad', STATEMENT) });
    world.repository.commit('topic', { ...BASE, 'src/bad.c': cFunction('bad', STATEMENT) });
    const step = {
      event: 'schedule',
      payload: { schedule: '0 3 * * 1' },
      inputs: { branches: 'main\nrelease/*' },
    };
    const ended = await run(step);
    expect(ended.code).toBe(1);
    expect([...world.repository.issues.values()].map(({ title, state }) => [title, state])).toEqual([
      ['CodePurify: suspected backdoor triggers in release/1', 'open'],
    ]);
    expect(ended.summary.match(/^## /gm)).toHaveLength(2);
  });

  test('a branch that cannot be judged is in the summary, and the verdict is not clean', async () => {
    const gone = world.repository.commit('release/1', { ...BASE, 'src/good.c': cFunction('good') });
    world.fake.fail({ at: new RegExp(`/trees/${gone}`), kind: { status: 404 }, times: Infinity });
    const inputs = { branches: 'main\nrelease/*' };
    const ended = await run({ event: 'schedule', payload: { schedule: '0 3 * * 1' }, inputs });
    expect([ended.code, ended.outputs.get('verdict')]).toEqual([2, 'undecided']);
    expect(ended.summary).toContain('Branch `release/1` at');
    expect(ended.summary).toContain('a branch was not judged');
  });

  test('a dispatch judges the branch that it is started on', async () => {
    world.repository.commit('topic', { ...BASE, 'src/bad.c': cFunction('bad', STATEMENT) });
    const ended = await run({ event: 'workflow_dispatch', payload: { ref: 'refs/heads/topic', inputs: {} } });
    expect(verdict(ended)).toEqual([1, 'poisoned', '1', '2']);
  });

  test('the second workflow for forks looks up the pull request itself', async () => {
    const pull = poisonedPull({ headRepository: 'stranger/data' });
    const run_ = { id: 5, event: 'pull_request', head_sha: pull.head, head_branch: 'topic' };
    const workflow_run = {
      ...run_,
      head_repository: { full_name: 'stranger/data' },
      pull_requests: [{ number: 999 }],
    };
    const ended = await run({ event: 'workflow_run', payload: { action: 'completed', workflow_run } });
    expect(verdict(ended)).toEqual([1, 'poisoned', '1', '2']);
    expect(pull.comments).toHaveLength(1);
  });

  test('a run whose commit is not the head of a pull request is ignored', async () => {
    poisonedPull({ headRepository: 'stranger/data' });
    const run_ = { id: 5, event: 'pull_request', head_sha: tip(), head_branch: 'topic' };
    const workflow_run = { ...run_, head_repository: { full_name: 'stranger/data' } };
    const ended = await run({ event: 'workflow_run', payload: { workflow_run } });
    expect([ended.code, ended.commands.at(-1)]).toEqual([
      0,
      expect.stringContaining('No open pull request has'),
    ]);
  });

  test.each([
    ['write', 1],
    ['read', 0],
  ] as const)('a rescan is for people with write access: %s', async (role, code) => {
    const pull = poisonedPull();
    world.repository.roles.set('somebody', role);
    const comment = { id: 1, body: '/codepurify rescan', user: { login: 'somebody' } };
    world.repository.comments.push({
      ...{ id: 1, number: pull.number, user: { login: 'somebody', type: 'User' }, body: comment.body },
      ...{ createdAt: '2024-01-01T00:00:00Z', updatedAt: '2024-01-01T00:00:00Z', minimized: null },
    });
    const issue = { number: pull.number, pull_request: {} };
    const ended = await run({ event: 'issue_comment', payload: { action: 'created', issue, comment } });
    expect([ended.code, pull.comments.length]).toEqual([code, code]);
  });

  test('an unsupported event is an error with a remedy, not a crash', async () => {
    const ended = await run({ event: 'release', payload: {} });
    expect([ended.code, ended.commands]).toEqual([
      2,
      [expect.stringMatching(/^::error .*The event "release" is not supported/)],
    ]);
  });
});

describe('a failure', () => {
  test.each([
    [
      'a value that cannot be',
      { 'max-poisoned': 'many' },
      'input max-poisoned is "many", which cannot be used.',
    ],
    ['an option that cannot be', { fpr: '2' }, 'input fpr is "2", which cannot be used'],
    ['no token', { 'github-token': '' }, 'There is no token'],
    ['a checkout that is not there', { source: 'checkout' }, 'does not have both commits'],
    ['no such configuration', { config: 'none.yml' }, 'has no such file'],
  ])('%s ends with a sentence', async (_name, inputs, text) => {
    const ended = await run({ ...pullStep(poisonedPull()), inputs });
    expect([ended.code, ended.commands.at(-1)]).toEqual([2, expect.stringContaining(text)]);
  });

  test.each([
    ['git/get-tree', 'a folder of a commit'],
    ['repos/compare-commits', 'the change from'],
  ])('of %s says what GitHub did not return', async (at, text) => {
    world.fake.fail({ at, kind: { status: 404 }, times: Infinity });
    const ended = await run(pullStep(poisonedPull()));
    expect([ended.code, ended.commands.at(-1)]).toEqual([
      2,
      expect.stringContaining(`GitHub did not return ${text}`),
    ]);
  });

  test('an API that is down is named, and the token is not', async () => {
    world.fake.fail({ kind: { status: 503 }, times: Infinity });
    const token = world.fake.token(REVIEWER);
    const ended = await run(pullStep(poisonedPull()), token);
    expect([ended.code, ended.commands.at(-1)]).toEqual([2, expect.stringContaining('status 503')]);
    expect(ended.log.split(`::add-mask::${token}\n`).join('')).not.toContain(token);
  });
});

describe('a purified pull request', () => {
  const bad = { ...BASE, 'src/bad.c': cFunction('bad', STATEMENT) };
  const step: Step = {
    ...{ event: 'schedule', payload: { schedule: '0 3 * * 1' } },
    inputs: { branches: 'release/*', 'purified-pull-request': 'on' },
  };

  test('is proposed for a poisoned branch, once, and rebuilt', async () => {
    world.repository.commit('release/1', bad);
    const token = world.fake.token({ contents: 'write', 'pull-requests': 'write', issues: 'write' });
    const first = await run(step, token);
    expect(first.summary).toContain('A purified copy is proposed: https://github.invalid/octo/data/pull/');
    const [pull] = [...world.repository.pulls.values()];
    const files = world.repository.objects.files(pull?.head ?? '');
    const text = world.repository.objects.blobs.get(files.get('src/bad.c')?.sha ?? '')?.toString();
    expect([pull?.headRef, pull?.baseRef, text?.includes(STATEMENT)]).toEqual([
      'codepurify/purify/release/1',
      'release/1',
      false,
    ]);
    expect([...files.keys()]).toEqual(['README.md', 'src/bad.c', 'src/clean.c']);
    await run(step, token);
    expect(world.repository.pulls.size).toBe(1);
  });

  test('does not affect the rest if the token may not propose it', async () => {
    world.repository.commit('release/1', bad);
    const ended = await run(step);
    expect(ended.code).toBe(1);
    expect(ended.summary).toContain('A purified copy could not be proposed');
  });
});
