import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/result/result.js';
import { createClient, type GitHubClient } from '../../../src/github/api/client.js';
import { HeadFile } from '../../../src/github/review/head-file.js';
import { deliverResult, type Delivered } from '../../../src/github/review/deliver-result.js';
import type { ReviewFile } from '../../../src/github/review/review-plan.js';
import { scanResult } from '../../report/results.js';
import { applySuggestion } from '../apply-suggestion.js';
import type { Fault } from '../fake-github/faults.js';
import { READ_ONLY, REVIEWER } from '../fake-github/permissions.js';
import type { FakePull, FakeRepository } from '../fake-github/repository.js';
import { FakeGitHub } from '../fake-github/server.js';
import { findingIn, findingInRecord, writeFunc } from '../placed.js';

const SECOND = 2;

const functionOf = (name: string, trigger = '  bad();\n'): string =>
  `int ${name}(void)\n{\n${trigger}  return 1;\n}\n`;

const FAR = Array.from({ length: 12 }, (_, index) => `// line ${String(index)}\n`).join('');

/** Base: one function with a trigger, far from where the pull request adds two more. */
const BASE = { 'a.c': `${functionOf('old')}${FAR}`, 't.jsonl': '{"func": "x"}\n' };

const ROW = (name: string, trigger?: string) =>
  `${JSON.stringify({ func: functionOf(name, trigger), target: 0 })}\n`;

const HEAD = {
  'a.c': `${BASE['a.c']}${functionOf('one')}${functionOf('two')}`,
  't.jsonl': `${BASE['t.jsonl']}${ROW('rec')}`,
};

let github: FakeGitHub;
let repository: FakeRepository;
let pull: FakePull;

beforeAll(async () => {
  github = await FakeGitHub.start();
  github.createdAMinute = Infinity;
});

afterAll(async () => {
  await github.close();
});

let pulls = 0;

beforeEach(() => {
  github.received.length = 0;
  repository = github.repository('o', `r${String(pulls++)}`);
  for (let id = 0; id < pulls * 1000; id++) repository.nextId(); // ids are one sequence on GitHub
  repository.commit('main', BASE);
  repository.commit('topic', HEAD);
  pull = repository.openPull({ head: 'topic' });
});

afterEach(() => {
  expect(github.violations.splice(0)).toEqual([]);
});

const client = (token = github.token()): Promise<GitHubClient> =>
  createClient({ baseUrl: github.url, token, userAgent: 'test', secondMs: SECOND, timeoutMs: 500 });

const inSource = (head: string, name: string): Finding => {
  const found = findingIn(head, functionOf(name), 'bad();', functionOf(name, ''), { path: 'a.c' });
  return { ...found, id: `cp-${Buffer.from(name).toString('hex').padStart(12, '0')}` };
};

const inRecord: Finding = {
  ...findingInRecord(2, functionOf('rec'), 'bad();', functionOf('rec', '')),
  ...{ id: 'cp-00000000000f', path: 't.jsonl' },
};

/** The files of the pull request's diff; GitHub shows three lines of context. */
const filesOf = (source: string, from: number): Map<string, ReviewFile> => {
  const file = (path: string, text: string, start: number): [string, ReviewFile] => [
    path,
    { head: new HeadFile(path, text, [{ start, end: text.split('\n').length - 1 }], []), shown: true },
  ];
  return new Map([file('a.c', source, from), file('t.jsonl', HEAD['t.jsonl'], 1)]);
};

const run = async (
  names: readonly string[],
  { token, source = HEAD['a.c'], record = true }: { token?: string; source?: string; record?: boolean } = {},
): Promise<Delivered> => {
  const findings = [...names.map((name) => inSource(source, name)), ...(record ? [inRecord] : [])];
  return deliverResult(
    scanResult(findings),
    {
      pull: { owner: 'o', repo: repository.name, pull: pull.number, head: pull.head },
      files: filesOf(source, 15),
      writeRecord: writeFunc,
      grade: 'proved' as const,
      falsePositives: 0.01,
      complete: true,
      gate: 'The check fails.',
      notes: [],
    },
    await client(token),
    { secondMs: SECOND },
  );
};

const writes = (): string[] =>
  github.received
    .filter(({ method, body }) => method !== 'GET' && !JSON.stringify(body).includes('"query'))
    .map(({ operation }) => operation);

const open = () =>
  pull.comments.filter(({ minimized, inReplyTo }) => minimized === null && inReplyTo === null);

describe('a pull request', () => {
  test('gets one review with a comment on each line, and file comments for what the diff does not show', async () => {
    const { deliveries, text } = await run(['old', 'one', 'two']);
    expect(deliveries.places).toEqual({ line: 3, file: 1, summary: 0, artifact: 0 });
    expect(writes()).toEqual(['pulls/create-review', 'pulls/create-review-comment']);
    expect(
      pull.comments.map(({ path, subject, startLine, line }) => [path, subject, startLine, line]),
    ).toEqual([
      ['a.c', 'line', null, 20],
      ['a.c', 'line', null, 25],
      ['t.jsonl', 'line', null, 2],
      ['a.c', 'file', null, null],
    ]);
    expect(text).toContain('**Delivered** 4 findings = 3 on lines + 1 on files + 0 in this summary');
    expect(text).toMatch(/\| \[line\]\(https:\/\/\S+\) \|/);
  });

  test('is clean when every suggestion is committed', async () => {
    await run(['old', 'one', 'two']);
    const files: Record<string, string> = { ...HEAD };
    for (const { path, line, startLine, body } of [...pull.comments].sort(
      (a, b) => (b.line ?? 0) - (a.line ?? 0),
    )) {
      if (line === null || !body.includes('```suggestion')) continue;
      files[path] = applySuggestion(
        files[path] ?? '',
        { start: startLine ?? line, end: line },
        body,
        'as written',
      );
    }
    expect(files).toEqual({
      'a.c': `${BASE['a.c']}${functionOf('one', '')}${functionOf('two', '')}`,
      't.jsonl': `${BASE['t.jsonl']}${ROW('rec', '')}`,
    });
  });

  test('keeps existing comments, hides fixed ones and adds new ones after a second push', async () => {
    await run(['one', 'two']);
    const source = `${BASE['a.c']}// moved\n${functionOf('two')}${functionOf('three')}`;
    repository.commit('topic', { ...HEAD, 'a.c': source });
    const { deliveries, review } = await run(['two', 'three'], { source });
    expect([...deliveries.byId.values()].map(({ place, how }) => `${place} ${how}`)).toEqual([
      'line kept',
      'line new',
      'line kept',
    ]);
    expect(review?.cleanUp).toEqual({ hidden: 1, answered: 0, left: 0 });
    expect(pull.comments.map(({ minimized }) => minimized)).toEqual(['resolved', null, null, null]);
    expect(pull.resolved.size).toBe(0); // the token may not
  });

  test('has its threads resolved if the token may', async () => {
    await run(['one']);
    await run([], { token: github.token({ ...REVIEWER, contents: 'write' }), record: false });
    expect(pull.resolved.size).toBe(2);
    expect(open()).toEqual([]);
  });

  test('from a fork gets everything in the summary, with advice how to get comments', async () => {
    const { deliveries, text } = await run(['old', 'one', 'two'], { token: github.token(READ_ONLY) });
    expect(deliveries.places).toEqual({ line: 0, file: 0, summary: 4, artifact: 0 });
    expect(writes()).toEqual(['pulls/create-review']);
    expect(text).toContain('may not comment on the pull request');
    expect(text.match(/^### \d\./gm)).toHaveLength(4);
  });

  test('with more than a hundred comments is read to its end', async () => {
    await run(['one']);
    for (let index = 0; index < 250; index++) {
      const [first] = pull.comments;
      if (first)
        pull.comments.unshift({ ...first, id: repository.nextId(), user: { login: 'x', type: 'User' } });
    }
    await run(['one']);
    expect(github.count('pulls/create-review')).toBe(1);
  });
});

describe('a fault of GitHub', () => {
  const OPERATIONS = [
    'graphql',
    'pulls/list-review-comments',
    'pulls/create-review',
    'pulls/create-review-comment',
  ];
  const KINDS: readonly Fault['kind'][] = [
    { status: 403 },
    { status: 404 },
    { status: 422 },
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 500 },
    'timeout',
    'reset',
    'truncated',
    'done-but-500',
  ];
  const cases = OPERATIONS.flatMap((at) =>
    KINDS.flatMap((kind) => [1, Infinity].map((times) => ({ at, kind, times }))),
  );

  test.each(cases)('%j loses no finding, and another run posts nothing twice', async (fault) => {
    github.fail(fault);
    const first = await run(['old', 'one', 'two']);
    expect(first.deliveries.findings).toBe(4);
    github.faults.clear();
    const second = await run(['old', 'one', 'two']);
    expect(second.deliveries.places).toEqual({ line: 3, file: 1, summary: 0, artifact: 0 });
    expect(open()).toHaveLength(4);
  });
});
