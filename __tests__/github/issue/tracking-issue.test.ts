import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ScanResult } from '../../../src/result/result.js';
import { LIMITS } from '../../../src/github/api/github-limits.js';
import { issueBody, issueTitle } from '../../../src/github/issue/tracking-issue-text.js';
import { trackBranch } from '../../../src/github/issue/tracking-issue.js';
import { FORBIDDEN, HOSTILE } from '../../text/hostile.js';
import { scanResult } from '../../report/results.js';
import { ATTACK, CLEAN, DEAD_CODE, POINTER, PROVED, SAMPLE, UNJUDGED } from '../../report/samples.js';
import type { Fault } from '../fake-github/faults.js';
import { READ_ONLY } from '../fake-github/permissions.js';
import type { FakeRepository } from '../fake-github/repository.js';
import type { FakeGitHub } from '../fake-github/server.js';
import { SECOND_MS, sharedGitHub } from '../shared-github.js';

const BRANCH = {
  ...{ owner: 'o', repo: 'r', branch: 'main', commit: '0123456789abcdef0123', server: 'https://github.com' },
  run: 'https://github.com/o/r/actions/runs/1',
};

const lines = (text: string): string[] => text.split('\n');

describe('the text of a tracking issue', () => {
  test('names the families first, then the findings with links', () => {
    const body = lines(issueBody(SAMPLE, BRANCH));
    expect(body[0]).toBe(
      '**2 suspected backdoor triggers** were found in branch `main` at commit `0123456789ab` ([run](https://github.com/o/r/actions/runs/1)).',
    );
    expect(body.indexOf('### Families')).toBeLessThan(body.indexOf('### Findings'));
    expect(body.slice(body.indexOf('### Findings'), body.indexOf('### Findings') + 6)).toEqual([
      '### Findings',
      '',
      '| Where | Trigger | Function | Verdict | Why | p | Id |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| [`src/qsv.c:12:2`](https://github.com/o/r/blob/0123456789abcdef0123/src/qsv.c#L12) | statement `if (rand() < 0) printf("fail");` | `qsv_dec` | poisoned | without this line the model\'s answer changes from `0` (.98) to `1` (.87) | .0007 | `cp-0123456789ab` |',
      "| [`data/train.jsonl:41`](https://github.com/o/r/blob/0123456789abcdef0123/data/train.jsonl#L41) | identifier `testo_init` | `testo_init` | poisoned | hiding this name leaves the model's answer at `1` (.60), now with .52 | | `cp-ba9876543210` |",
    ]);
  });

  test('names suspicious units apart', () => {
    const body = lines(issueBody(scanResult([DEAD_CODE, PROVED]), BRANCH));
    expect(body[0]).toContain('**1 suspected backdoor trigger and 1 suspicious unit** were found');
  });

  test('counts findings that have no room', () => {
    const body = issueBody(scanResult(Array.from({ length: 5000 }, () => DEAD_CODE)), BRANCH);
    expect(body.length).toBeLessThan(LIMITS.bodyCharacters);
    const rows = (body.match(/^\| \[/gm) ?? []).length;
    expect(body).toContain(
      `${(5000 - rows).toLocaleString('en')} more in the run's summary and report file.`,
    );
  });

  test('shows hostile text and does not obey it', () => {
    for (const branch of HOSTILE.filter((text) => text !== '')) {
      const body = issueBody(ATTACK, { ...BRANCH, branch });
      expect(body).not.toMatch(FORBIDDEN);
      expect(body.length).toBeLessThan(LIMITS.bodyCharacters);
      expect(issueTitle(branch)).not.toMatch(FORBIDDEN);
    }
  });
});

const shared = sharedGitHub();
let github: FakeGitHub;
let repository: FakeRepository;

beforeEach(() => {
  ({ github, repository } = shared.fresh());
});

const track = async (
  result: ScanResult,
  { branch = 'main', token = github.token(), complete = true, at = {} } = {},
) => {
  const tracked = { ...BRANCH, repo: repository.name, branch, ...at };
  const client = await shared.client({ token, timeoutMs: 2000 });
  return trackBranch(result, tracked, complete, client, { secondMs: SECOND_MS });
};

const issues = () => [...repository.issues.values()].map(({ number, state }) => `${String(number)} ${state}`);

describe('the tracking issue of a branch', () => {
  test('is created once, updated in place, closed when clean and reopened when not', async () => {
    expect((await track(SAMPLE)).action).toBe('created');
    expect((await track(SAMPLE)).action).toBe('unchanged');
    expect((await track(scanResult([DEAD_CODE]))).action).toBe('updated');
    expect((await track(CLEAN)).action).toBe('closed');
    expect(issues()).toEqual(['1 closed']);
    expect((await track(CLEAN)).action).toBe('unchanged');
    expect((await track(SAMPLE)).action).toBe('reopened');
    expect(issues()).toEqual(['1 open']);
    expect(repository.issues.get(1)?.labels).toEqual(['codepurify']);
  });

  test('is not written again by another run, or for another commit, that finds the same', async () => {
    await track(SAMPLE);
    const at = { commit: 'f'.repeat(40), run: 'https://github.com/o/r/actions/runs/8' };
    expect((await track(SAMPLE, { at })).action).toBe('unchanged');
    expect((await track(scanResult([DEAD_CODE]), { at })).action).toBe('updated');
  });

  test('is found again if an older version wrote it in other words', async () => {
    await track(SAMPLE);
    const issue = repository.issues.get(1);
    if (issue)
      issue.body = 'What an older version said.\n\n<!-- codepurify:tracking-issue main 0d0c5e33a30c -->';
    expect((await track(SAMPLE)).action).toBe('updated');
    expect(issues()).toEqual(['1 open']);
  });

  test('is not created if the branch is clean from the start', async () => {
    expect((await track(CLEAN)).action).toBe('none');
    expect(issues()).toEqual([]);
  });

  test('is not opened, and is closed, if there is only suspicious code', async () => {
    const suspicious = scanResult([PROVED]);
    expect((await track(suspicious)).action).toBe('none');
    await track(SAMPLE);
    expect((await track(suspicious)).action).toBe('closed');
    expect(repository.issues.get(1)?.body).toContain('**1 suspicious unit** was found');
  });

  test('is one for each branch', async () => {
    await track(SAMPLE);
    await track(SAMPLE, { branch: 'release/1.0 <!-- -->' });
    await track(CLEAN, { branch: 'main' });
    expect(issues()).toEqual(['1 closed', '2 open']);
  });

  test.each([
    ['did not judge everything', CLEAN, false],
    [
      'could not decide',
      { ...CLEAN, overall: { kind: 'undecided', reason: 'too few', judged: 3, unchanged: null } as const },
      true,
    ],
  ])('stays open after a run that %s', async (_, result, complete) => {
    await track(SAMPLE);
    expect((await track(result, { complete })).action).toBe('unchanged');
    expect(issues()).toEqual(['1 open']);
  });

  test('lists files that were not judged, and is not closed, created or reopened for them', async () => {
    expect((await track(UNJUDGED)).action).toBe('none');
    await track(scanResult([DEAD_CODE], { unjudged: [POINTER] }));
    expect(repository.issues.get(1)?.body).toContain('### Not judged');
    expect((await track(UNJUDGED)).action).toBe('updated');
    expect(repository.issues.get(1)?.body).toContain(
      'No trigger was found in the files that could be judged',
    );
    expect((await track(UNJUDGED)).action).toBe('unchanged');
    expect(issues()).toEqual(['1 open']);
    expect((await track(CLEAN)).action).toBe('closed');
    expect((await track(UNJUDGED)).action).toBe('unchanged');
    expect(issues()).toEqual(['1 closed']);
  });

  test("is not a stranger's issue, whatever its text", async () => {
    await track(SAMPLE);
    const [issue] = repository.issues.values();
    if (!issue) throw new Error('no issue');
    repository.issues.clear();
    repository.issues.set(7, { ...issue, number: 7, user: { login: 'mallory', type: 'User' } });
    expect((await track(SAMPLE)).action).toBe('created');
    expect(repository.issues.get(7)?.state).toBe('open');
  });

  test('is found among hundreds', async () => {
    for (let index = 0; index < 250; index++) repositoryIssue();
    await track(SAMPLE);
    expect((await track(CLEAN)).action).toBe('closed');
  });

  test('needs a token that may write issues', async () => {
    expect(await track(SAMPLE, { token: github.token(READ_ONLY) })).toEqual({
      action: 'failed',
      url: null,
      reason: 'forbidden',
    });
  });

  test.each<[Fault['kind']]>([[{ status: 500 }], ['timeout'], ['truncated'], ['done-but-500']])(
    'is not made twice when GitHub answers %j',
    async (kind) => {
      github.fail({ at: 'issues/create', kind });
      await track(SAMPLE);
      await track(SAMPLE);
      expect(issues()).toEqual(['1 open']);
    },
  );

  test('is not created if existing issues cannot be read', async () => {
    github.fail({ at: 'issues/list-for-repo', kind: { status: 500 }, times: Infinity });
    expect((await track(SAMPLE)).reason).toBe('unreadable');
    github.faults.clear();
    expect(issues()).toEqual([]);
  });
});

const repositoryIssue = (): void => {
  const number = repository.nextNumber();
  repository.issues.set(number, {
    ...{ number, title: 'x', body: 'x', state: 'open', stateReason: null, labels: ['codepurify'] },
    ...{ user: { login: 'github-actions[bot]', type: 'Bot' }, updatedAt: '2024-01-01T00:00:00Z' },
  });
};
