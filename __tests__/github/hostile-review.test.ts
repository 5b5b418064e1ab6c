import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/result/result.js';
import { createClient } from '../../src/github/api/client.js';
import { readMarker } from '../../src/github/api/markers.js';
import { deliverResult } from '../../src/github/review/deliver-result.js';
import { reviewFile } from '../../src/github/review/review-plan.js';
import { scanResult } from '../report/results.js';
import { FORBIDDEN, HOSTILE } from '../text/hostile.js';
import { applySuggestion } from './apply-suggestion.js';
import type { FakePull } from './fake-github/repository.js';
import { ACTIONS_BOT } from './fake-github/repository.js';
import { FakeGitHub } from './fake-github/server.js';
import { findingIn, writeFunc } from './placed.js';

/**
 * A function for each hostile text, in a comment next to the trigger and in the trigger. Not a zero byte: git treats such a
 * file as binary, and GitHub shows none of its lines.
 */
const FUNCTIONS = HOSTILE.map((text) => text.replace(/\r?\n|\0/g, ' ').toWellFormed()).map(
  (text, index) => `int f${String(index)}(void)\n{\n  // ${text}\n  bad("${text}");\n  return 0;\n}\n`,
);

const FILES: Readonly<Record<string, string>> = {
  '$(touch x).c': FUNCTIONS.slice(0, 6).join(''),
  '`a`|[b](c)<img>@everyone.c': FUNCTIONS.slice(6).join(''),
  'long.c': `int long(void)\n{\n  bad("${'x'.repeat(60_000)}");\n  return 0;\n}\n`,
};

const LONG = FILES['long.c'] ?? '';

const findings: Finding[] = [
  ...FUNCTIONS.map((code, index) => {
    const path = Object.keys(FILES)[index < 6 ? 0 : 1] ?? '';
    const trigger = code.split('\n')[3] ?? '';
    const after = code.replace(`${trigger}\n`, '');
    const found = findingIn(FILES[path] ?? '', code, trigger.trim(), after, { path });
    return {
      ...{ ...found, id: `cp-${String(index).padStart(12, '0')}` },
      function: { ...found.function, name: trigger },
    };
  }),
  {
    ...findingIn(LONG, LONG, 'bad', LONG.replaceAll('bad', 'good'), { path: 'long.c' }),
    id: 'cp-ffffffffffff',
  },
];

let github: FakeGitHub;
let pull: FakePull;

beforeAll(async () => {
  github = await FakeGitHub.start();
  const repository = github.repository('o', 'r');
  repository.commit('main', { 'README.md': 'x\n' });
  repository.commit('topic', { 'README.md': 'x\n', ...FILES });
  pull = repository.openPull({ head: 'topic' });
});

afterAll(async () => {
  await github.close();
});

const run = async () =>
  deliverResult(
    scanResult(findings),
    {
      pull: { owner: 'o', repo: 'r', pull: pull.number, head: pull.head },
      files: new Map(
        Object.entries(FILES).map(([path, text]) => {
          const rightLines = [{ start: 1, end: text.split('\n').length - 1 }];
          return [path, reviewFile({ path, rightLines, deletions: [], hasPatch: true }, text)];
        }),
      ),
      ...{
        writeRecord: writeFunc,
        grade: 'proved' as const,
        falsePositives: 0.01,
        complete: true,
        gate: 'The check fails.',
        notes: [],
      },
    },
    await createClient({ baseUrl: github.url, token: github.token(), userAgent: 'test', secondMs: 1 }),
    { secondMs: 1 },
  );

describe('a hostile pull request', () => {
  test('gets a comment for every trigger, and nothing invisible in any', async () => {
    const { deliveries, text } = await run();
    expect(github.violations).toEqual([]);
    expect(deliveries.places).toEqual({ line: findings.length, file: 0, summary: 0, artifact: 0 });
    expect(pull.comments).toHaveLength(findings.length);
    for (const body of [
      text,
      ...pull.comments.map((comment) => comment.body),
      ...pull.reviews.map((one) => one.body),
    ]) {
      expect(body).not.toMatch(FORBIDDEN);
    }
  });

  test('is clean after every suggestion is committed, except for lines without a button', () => {
    const files = { ...FILES };
    const offered = pull.comments.filter(({ body }) => /^`{3,}suggestion$/m.test(body));
    for (const { path, line, startLine, body } of [...offered].sort(
      (a, b) => (b.line ?? 0) - (a.line ?? 0),
    )) {
      const range = { start: startLine ?? line ?? 0, end: line ?? 0 };
      files[path] = applySuggestion(files[path] ?? '', range, body, 'as written');
    }
    expect(offered).toHaveLength(FUNCTIONS.length); // removed lines leave nothing that could hide
    const left = Object.entries(files).flatMap(([path, text]) => (text.includes('bad(') ? [path] : []));
    expect(left).toEqual(['long.c']);
    expect(files['$(touch x).c']).toBe(
      FUNCTIONS.slice(0, 6)
        .map((code) => code.split('\n').toSpliced(3, 1).join('\n'))
        .join(''),
    );
  });

  test('is not fooled by a copy of a marker, and knows its own', async () => {
    const [first] = pull.comments;
    if (!first) throw new Error('no comment');
    pull.comments.push({ ...first, id: 99_999, user: { login: 'mallory', type: 'User' } });
    const own = pull.comments.filter(({ user, body }) =>
      readMarker('finding', { author: user.login, body }, ACTIONS_BOT.login),
    );
    expect(own).toHaveLength(findings.length);
    const { deliveries } = await run();
    expect([...deliveries.byId.values()].every(({ how }) => how === 'kept')).toBe(true);
    expect(github.count('pulls/create-review')).toBe(1);
  });
});
