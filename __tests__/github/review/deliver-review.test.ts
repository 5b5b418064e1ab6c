import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding, UnjudgedFile } from '../../../src/result/result.js';
import { COMMENT_BUDGET } from '../../../src/github/review/comment-budget.js';
import { HeadFile } from '../../../src/github/review/head-file.js';
import { reconcile } from '../../../src/github/review/deliveries.js';
import { planReview, planUnjudged, type ReviewFile } from '../../../src/github/review/review-plan.js';
import type { ReviewPort } from '../../../src/github/review/review-port.js';
import { deliverReview } from '../../../src/github/review/deliver-review.js';
import { REASONS } from '../../../src/github/review/delivery-reasons.js';
import type { ReviewContext, ReviewOutcome } from '../../../src/github/review/review-outcome.js';
import { FakePort, httpError, type Fault } from '../fake-port.js';
import { ATTACK, POINTER } from '../../report/samples.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { findingIn, writeFunc } from '../placed.js';

const CODE = ['int f(void)', '{', '  bad();', '  return 1;', '}'].join('\n');

/** As many functions as there are letters, one below the other. */
const head = (names: string) =>
  Array.from(names)
    .map((name) => `${CODE.replace('f(', `${name}(`)}\n`)
    .join('');

const findingOf = (names: string, name: string): Finding => {
  const code = CODE.replace('f(', `${name}(`);
  const found = findingIn(head(names), code, 'bad();', code.replace('  bad();\n', ''));
  return { ...found, id: `cp-00000000000${name}` };
};

const files = (text: string, end: number, shown = true): Map<string, ReviewFile> =>
  new Map([['src/qsv.c', { head: new HeadFile('src/qsv.c', text, [{ start: 1, end }], []), shown }]]);

const context: ReviewContext = {
  families: new Map(),
  falsePositives: 0.01,
  scope: 'pull request',
  head: 'c0ffee',
  complete: true,
  unread: new Set(),
};

let port: FakePort;

beforeEach(() => {
  port = new FakePort();
});

/** A run that finds a trigger in each of `found`, in a file whose functions are `names`. */
const run = async (
  names: string,
  found: string,
  { shown = true, lines = 1000, ...parts }: Partial<ReviewContext> & { shown?: boolean; lines?: number } = {},
): Promise<ReviewOutcome> => {
  const findings = Array.from(found).map((name) => findingOf(names, name));
  const planned = planReview(findings, files(head(names), lines, shown), writeFunc, 'proved');
  const outcome = await deliverReview(planned, { ...context, ...parts }, port);
  reconcile(findings, outcome.deliveries);
  return outcome;
};

const where = ({ deliveries }: ReviewOutcome): string[] =>
  deliveries.map(({ id, place, how }) => `${id.slice(-1)} ${place} ${how}`);

const writes = (): string[] => port.calls.filter((call) => !/^(?:self|head|comments|threads)$/.test(call));

const failing =
  (method: keyof ReviewPort, fault: Fault, calls = Infinity) =>
  (name: keyof ReviewPort, call: number): Fault | null =>
    name === method && call <= calls ? fault : null;

describe('a run whose commit is no longer the head', () => {
  test('posts and hides nothing, and its findings are for the summary', async () => {
    await run('ab', 'a');
    port.current = 'newer';
    const outcome = await run('ab', 'b');
    expect([outcome.stopped, outcome.deliveries.map(({ reason }) => reason)]).toEqual([
      'moved',
      [REASONS.moved],
    ]);
    expect(writes()).toEqual(['postReview']);
  });

  test('is not known if GitHub does not say: then nothing is hidden as fixed', async () => {
    await run('ab', 'a');
    port.faults = failing('head', { error: httpError(500) });
    await run('ab', 'b');
    expect(port.open).toHaveLength(2);
  });
});

describe('a first run', () => {
  test('posts one review with a comment for each finding', async () => {
    expect(where(await run('ab', 'ab'))).toEqual(['a line new', 'b line new']);
    expect(writes()).toEqual(['postReview']);
    expect(port.reviews[0]?.comments.map(({ path, range }) => ({ path, range }))).toEqual([
      { path: 'src/qsv.c', range: { start: 3, end: 3 } },
      { path: 'src/qsv.c', range: { start: 8, end: 8 } },
    ]);
    expect(port.reviews[0]?.body.split('\n')[0]).toBe(
      '**CodePurify** found 2 suspected backdoor triggers. Each comment shows the evidence; the job summary lists all findings.',
    );
  });

  test('links each comment', async () => {
    const { deliveries } = await run('ab', 'ab');
    expect(deliveries.map(({ url }) => url)).toEqual([
      'https://github.example/c/100',
      'https://github.example/c/101',
    ]);
  });

  test('comments on the file if the diff does not show the function', async () => {
    const outcome = await run('ab', 'ab', { lines: 5 });
    expect(where(outcome)).toEqual(['a line new', 'b file new']);
    expect(outcome.deliveries[1]?.reason).toBe(REASONS.outside);
    expect(port.open.map(({ subject }) => subject)).toEqual(['line', 'file']);
  });

  test('leaves a file that the diff does not have to the summary', async () => {
    const finding = { ...findingOf('a', 'a'), path: 'other.c' };
    const outcome = await deliverReview(
      planReview([finding], files(head('a'), 5), writeFunc, 'proved'),
      context,
      port,
    );
    expect(outcome.deliveries).toEqual([
      { id: finding.id, place: 'summary', how: 'new', url: null, reason: REASONS.elsewhere },
    ]);
    expect(writes()).toEqual([]);
  });

  test('posts nothing when nothing was found', async () => {
    expect(where(await run('a', ''))).toEqual([]);
    expect(writes()).toEqual([]);
  });

  test('posts at most as many comments as allowed, one per family first', async () => {
    const many = Array.from({ length: COMMENT_BUDGET.line + 5 }, (_, index) => ({
      ...findingOf('a', 'a'),
      id: `cp-${String(index).padStart(12, '0')}`,
      purified: null,
      ...(index > COMMENT_BUDGET.line
        ? { trigger: { ...findingOf('a', 'a').trigger, family: `f${String(index)}` } }
        : {}),
    }));
    const outcome = await deliverReview(
      planReview(many, files(head('a'), 5), writeFunc, 'proved'),
      context,
      port,
    );
    const lines = outcome.deliveries
      .filter(({ place }) => place === 'line')
      .map(({ id }) => Number(id.slice(3)));
    expect(lines).toHaveLength(COMMENT_BUDGET.line);
    expect(lines.slice(-4)).toEqual([51, 52, 53, 54]);
    expect(outcome.deliveries.filter(({ reason }) => reason === REASONS.budget)).toHaveLength(5);
  });
});

describe('a later run', () => {
  test('does not post a comment again', async () => {
    await run('ab', 'ab');
    expect(where(await run('ab', 'ab'))).toEqual(['a line kept', 'b line kept']);
    expect(writes()).toEqual(['postReview']);
  });

  test('posts new comments, and hides and resolves fixed ones', async () => {
    await run('ab', 'ab');
    const outcome = await run('bc', 'bc');
    expect(where(outcome)).toEqual(['b line kept', 'c line new']);
    expect(writes()).toEqual(['postReview', 'postReview', 'minimise', 'resolveThread']);
    expect(port.rows.map(({ minimised }) => minimised)).toEqual([true, false, false]);
    expect(outcome.cleanUp).toEqual({ hidden: 1, answered: 0, left: 0 });
  });

  test('hides nothing when it did not judge everything', async () => {
    await run('ab', 'ab');
    await run('ab', 'b', { complete: false });
    expect(port.open).toHaveLength(2);
  });

  test('keeps a comment on a fixed finding that has a reply', async () => {
    await run('a', 'a');
    port.say('octocat', 'are you sure?', 100);
    const outcome = await run('a', '');
    expect(outcome.cleanUp).toEqual({ hidden: 0, answered: 1, left: 0 });
    expect(port.rows[0]?.minimised).toBe(false);
  });

  test('replaces a comment whose lines are gone, unless it has a reply', async () => {
    await run('ab', 'ab');
    port.say('octocat', 'hm', 101);
    port.outdate(100);
    port.outdate(101);
    expect(where(await run('ab', 'ab'))).toEqual(['a line new', 'b line kept']);
    expect(port.rows.filter(({ minimised }) => minimised).map(({ id }) => id)).toEqual([100]);
    expect(where(await run('ab', 'ab'))).toEqual(['a line kept', 'b line kept']);
  });

  test('posts a new comment on a finding that was fixed and came back', async () => {
    await run('a', 'a');
    await run('a', '');
    expect(where(await run('a', 'a'))).toEqual(['a line new']);
    expect(port.open).toHaveLength(1);
  });

  test('updates the text of a comment that is in the right place', async () => {
    await run('a', 'a');
    expect(where(await run('a', 'a', { falsePositives: 0.05 }))).toEqual(['a line updated']);
    expect(port.rows[0]?.body).toContain('at 5 % false positives');
  });

  test.each(['a digest of other words', 'no digest'])(
    'updates a comment that an older version wrote, with %s, and posts none',
    async (kind) => {
      const marker = `cp%2D00000000000a${kind === 'no digest' ? '' : ' 0d0c5e33a30c'}`;
      port.say(port.login, `What an older version said.\n\n<!-- codepurify:finding ${marker} -->`);
      port.rows = port.rows.map((row) => ({ ...row, range: { start: 3, end: 3 } }));
      expect(where(await run('a', 'a'))).toEqual(['a line updated']);
      expect(where(await run('a', 'a'))).toEqual(['a line kept']);
      expect(writes()).toEqual(['updateComment']);
    },
  );

  test('posts new comments, even if the text of an existing one cannot be updated', async () => {
    await run('a', 'a');
    port.faults = failing('updateComment', { error: httpError(500) });
    expect(where(await run('ab', 'ab', { falsePositives: 0.05 }))).toEqual(['a line kept', 'b line new']);
  });

  test("does not trust a stranger's marker", async () => {
    await run('a', 'a');
    const copied = port.rows[0]?.body ?? '';
    port.rows = [];
    port.say('mallory', copied);
    expect(where(await run('a', 'a'))).toEqual(['a line new']);
    await run('a', '');
    expect(port.rows.find(({ author }) => author === 'mallory')?.minimised).toBe(false);
  });

  test('hides a second comment on the same finding', async () => {
    await run('a', 'a');
    port.rows = [...port.rows, ...port.rows.map((row) => ({ ...row, id: 7, nodeId: 'N7' }))];
    expect(where(await run('a', 'a'))).toEqual(['a line kept']);
    expect(port.open).toHaveLength(1);
  });
});

describe('when GitHub fails', () => {
  test('a refused review loses one comment: each is tried alone', async () => {
    port.faults = (method, _, argument) => {
      const bad = JSON.stringify(argument).includes('00b');
      return (method === 'postReview' || method === 'postComment') && bad ? { error: httpError(422) } : null;
    };
    const outcome = await run('abc', 'abc');
    expect(where(outcome)).toEqual(['a line new', 'b summary new', 'c line new']);
    expect(outcome.deliveries[1]?.reason).toBe(REASONS.refused);
    expect(port.open).toHaveLength(2);
  });

  test('a refused line becomes a comment on the file, without the button', async () => {
    port.faults = (method, _, argument) =>
      method === 'postReview' || (argument as { range?: unknown } | null)?.range
        ? { error: httpError(422) }
        : null;
    const outcome = await run('a', 'a');
    expect(outcome.deliveries[0]).toMatchObject({ place: 'file', reason: REASONS.refusedLine });
    expect(port.open[0]?.body).not.toContain('```suggestion');
  });

  test('a GitHub that refuses every comment is not asked about each', async () => {
    port.faults = (method) => (method.startsWith('post') ? { error: httpError(422) } : null);
    const outcome = await run('abcdefghij', 'abcdefghij');
    expect(outcome.deliveries.map(({ reason }) => reason)).toEqual([
      ...Array.from({ length: 5 }, () => REASONS.refused),
      ...Array.from({ length: 5 }, () => REASONS.givenUp),
    ]);
    expect(writes()).toHaveLength(1 + 5 * 2);
  });

  test('a token that may not write is the reason for every comment, also past the fifth', async () => {
    port.faults = (method) => (method.startsWith('post') ? { error: httpError(403) } : null);
    const outcome = await run('abcdefghij', 'abcdefghij', { shown: false });
    expect(new Set(outcome.deliveries.map(({ reason }) => reason))).toEqual(new Set([REASONS.forbidden]));
    expect(writes()).toEqual(['postComment']);
  });

  test('refused lines become comments on files up to their limit, and the rest is for the summary', async () => {
    port.faults = (method, _, argument) =>
      method === 'postReview' || (argument as { range?: unknown } | null)?.range
        ? { error: httpError(422) }
        : null;
    const names = 'abcdefghijklmnopqrst';
    const outcome = await run(names, names);
    expect(outcome.deliveries.map(({ place }) => place)).toEqual([
      ...Array.from({ length: COMMENT_BUDGET.file }, () => 'file'),
      ...Array.from({ length: names.length - COMMENT_BUDGET.file }, () => 'summary'),
    ]);
    const reasons = outcome.deliveries.slice(COMMENT_BUDGET.file).map(({ reason }) => reason);
    expect([reasons[0], reasons.at(-1)]).toEqual([REASONS.budget, REASONS.givenUp]);
    expect(port.open).toHaveLength(COMMENT_BUDGET.file);
  });

  test('comments on files that are planned and those of refused lines have one limit', async () => {
    port.faults = (method, _, argument) =>
      method === 'postReview' || (argument as { range?: unknown } | null)?.range
        ? { error: httpError(422) }
        : null;
    const names = 'abcdefghijklmnopqrst';
    const outcome = await run(names, names, { lines: 50 });
    expect(outcome.deliveries.filter(({ place }) => place === 'file')).toHaveLength(COMMENT_BUDGET.file);
  });

  test('a line that GitHub may refuse is not put into the review', async () => {
    await run('a', 'a', { shown: false });
    expect(writes()).toEqual(['postComment']);
  });

  test('a token that may not write is tried once', async () => {
    port.faults = failing('postReview', { error: httpError(403) });
    const outcome = await run('ab', 'ab', { lines: 5 });
    expect(where(outcome)).toEqual(['a summary new', 'b summary new']);
    expect(outcome.deliveries.map(({ reason }) => reason)).toEqual([REASONS.forbidden, REASONS.forbidden]);
    expect(outcome.stopped).toBe('forbidden');
    expect(writes()).toEqual(['postReview']);
  });

  test.each([
    [429, {}],
    [403, { 'retry-after': '60' }],
    [403, { 'X-RateLimit-Remaining': '0' }],
  ])('a rate limit (%d %j), which the client has waited for, ends the writing', async (status, headers) => {
    port.faults = failing('postReview', { error: httpError(status, headers) });
    const outcome = await run('ab', 'ab', { lines: 5 });
    expect(outcome.deliveries.map(({ reason }) => reason)).toEqual([REASONS.limited, REASONS.limited]);
    expect(outcome.stopped).toBe('limited');
    expect(writes()).toEqual(['postReview']);
  });

  test.each([500, 502, 0])(
    'a review that arrived without an answer (%d) is not posted twice',
    async (status) => {
      port.faults = failing('postReview', { error: httpError(status), arrives: true });
      expect(where(await run('ab', 'ab'))).toEqual(['a line new', 'b line new']);
      expect(port.open).toHaveLength(2);
    },
  );

  test('a review that did not arrive is posted again', async () => {
    port.faults = failing('postReview', { error: httpError(500) }, 1);
    expect(where(await run('a', 'a'))).toEqual(['a line new']);
    expect(writes()).toEqual(['postReview', 'wait 5', 'postReview']);
  });

  test('a server that keeps failing is left alone', async () => {
    port.faults = failing('postReview', { error: httpError(500) });
    const outcome = await run('ab', 'ab');
    expect(outcome.deliveries.map(({ reason }) => reason)).toEqual([REASONS.unknown, REASONS.unknown]);
    expect(writes()).toEqual(['postReview', 'wait 5', 'postReview', 'wait 5']);
  });

  test.each(['self', 'comments', 'threads'] as const)(
    'nothing is posted when %s cannot be read',
    async (method) => {
      await run('a', 'a');
      port.calls.length = 0;
      port.faults = failing(method, { error: httpError(500) });
      const outcome = await run('ab', 'ab');
      expect(outcome.deliveries.map(({ reason }) => reason)).toEqual([
        REASONS.unreadable,
        REASONS.unreadable,
      ]);
      expect(writes()).toEqual([]);
    },
  );

  test('a thread that may not be resolved is hidden all the same', async () => {
    await run('ab', 'ab');
    port.faults = failing('resolveThread', {
      error: Object.assign(new Error(), { errors: [{ type: 'FORBIDDEN' }] }),
    });
    expect((await run('ab', '')).cleanUp).toEqual({ hidden: 2, answered: 0, left: 0 });
    expect(port.calls.filter((call) => call === 'resolveThread')).toHaveLength(1);
  });

  test('a comment that could not be hidden is left for the next run', async () => {
    await run('ab', 'ab');
    port.faults = failing('minimise', { error: httpError(500) });
    expect((await run('ab', '')).cleanUp).toEqual({ hidden: 0, answered: 0, left: 2 });
    port.faults = () => null;
    expect((await run('ab', '')).cleanUp.hidden).toBe(2);
  });

  const METHODS = [
    'self',
    'comments',
    'threads',
    'postReview',
    'postComment',
    'updateComment',
    'minimise',
    'resolveThread',
  ] as const;
  const ERRORS: readonly Fault[] = [403, 404, 422, 429, 500, 0].flatMap((status) => [
    { error: httpError(status, status === 429 ? { 'retry-after': '1' } : {}) },
    ...(status === 500 || status === 0 ? [{ error: httpError(status), arrives: true }] : []),
  ]);

  test.each(METHODS)(
    'after any failure of %s each finding is reported, and another run posts no comment twice',
    async (method) => {
      for (const fault of ERRORS) {
        for (const calls of [1, Infinity]) {
          port = new FakePort();
          await run('abcd', 'abc', { lines: 10 });
          port.faults = failing(method, fault, calls);
          await run('bcde', 'bcde', { lines: 15, falsePositives: 0.02 });
          port.faults = () => null;
          expect(where(await run('bcde', 'bcde', { lines: 15 }))).toHaveLength(4);
          const ids = port.open.map(({ body }) => /cp%2D\w+/.exec(body)?.[0]);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toHaveLength(4);
        }
      }
    },
  );
});

describe('a file that was not judged', () => {
  const pointer = { ...POINTER, path: 'src/qsv.c' };

  /** A run with `unjudged` files and findings in the file's functions. */
  const runWith = async (
    unjudged: readonly UnjudgedFile[],
    found = '',
    shown: Map<string, ReviewFile> = files(head('ab'), 1000),
  ): Promise<ReviewOutcome> => {
    const findings = Array.from(found).map((name) => findingOf('ab', name));
    const planned = planReview(findings, shown, writeFunc, 'proved');
    const outcome = await deliverReview(
      [...planned, ...planUnjudged(unjudged, shown, planned)],
      { ...context, unread: new Set(unjudged.map(({ path }) => path)) },
      port,
    );
    reconcile(findings, outcome.deliveries, unjudged);
    return outcome;
  };

  test('has one comment on the file, which a later run keeps', async () => {
    expect(where(await runWith([pointer]))).toEqual(['b file new']);
    expect(where(await runWith([pointer]))).toEqual(['b file kept']);
    expect(port.open.map(({ subject, path }) => [subject, path])).toEqual([['file', 'src/qsv.c']]);
    expect(port.open[0]?.body.split('\n').slice(0, 9)).toEqual([
      '**Not judged** · `src/qsv.c`',
      '',
      'The file is a Git LFS pointer, and its content, which is not in git, was not judged\\.',
      '',
      '| Content | sha256 |',
      '| --- | --- |',
      `| 12,345 bytes | \`${POINTER.oid}\` |`,
      '',
      '**What to do** Fetch the content with git lfs pull, and judge it with codepurify scan\\.',
    ]);
  });

  test('is resolved when its content is added, and another pointer gets another comment', async () => {
    await runWith([pointer]);
    await runWith([{ ...pointer, id: 'cp-ffffffffffff', oid: 'f'.repeat(64) }]);
    expect(port.open.map(({ body }) => body.includes('f'.repeat(64)))).toEqual([true]);
    expect((await runWith([])).cleanUp.hidden).toBe(1);
    expect(port.open).toEqual([]);
  });

  test('keeps comments on its earlier findings: nobody knows whether they are fixed', async () => {
    await runWith([], 'ab');
    const outcome = await runWith([pointer]);
    expect(outcome.cleanUp).toEqual({ hidden: 0, answered: 0, left: 0 });
    expect(port.open).toHaveLength(3);
    await runWith([], 'a');
    expect(port.open).toHaveLength(1);
  });

  test('is left to the summary if the diff does not have it, or past the limit', async () => {
    const elsewhere = await runWith([{ ...pointer, path: 'other.c' }]);
    expect(elsewhere.deliveries[0]?.reason).toBe(REASONS.elsewhere);
    const many = Array.from({ length: COMMENT_BUDGET.file + 2 }, (_, index) => ({
      ...{ ...pointer, id: `cp-${String(index).padStart(12, '0')}` },
    }));
    const { deliveries } = await runWith(many, 'b', files(head('ab'), 5));
    expect(deliveries.map(({ place }) => place)).toEqual([
      ...Array.from({ length: COMMENT_BUDGET.file }, () => 'file'),
      ...Array.from({ length: 3 }, () => 'summary'),
    ]);
    expect(deliveries.at(-1)?.reason).toBe(REASONS.budget);
  });

  test('is reported in escaped text, whatever it says', async () => {
    for (const file of ATTACK.unjudged) {
      port = new FakePort();
      const shown = files(head('ab'), 1000).get('src/qsv.c');
      await runWith([file], '', shown ? new Map([[file.path, shown]]) : new Map<string, never>());
      const body = (port.open[0]?.body ?? '').replace(/\n<!-- codepurify:unjudged \S+ \w+ -->$/, '');
      expect(body).not.toMatch(FORBIDDEN);
      expect(body.split('\n')[0]).toMatch(/^\*\*Not judged\*\* · (`+).+\1$/);
    }
  });

  test.each([
    ['500', httpError(500)],
    ['422', httpError(422)],
    ['403', httpError(403)],
  ])('is not lost and not reported twice when GitHub answers %s', async (_, error) => {
    port.faults = failing('postComment', { error, arrives: error.message.includes('500') }, 1);
    await runWith([pointer]);
    port.faults = () => null;
    await runWith([pointer]);
    expect(port.open).toHaveLength(1);
  });
});
