import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import { applySuggestion } from '../github/apply-suggestion.js';
import { importGit } from '../github/fake-github/import-git.js';
import type { FakePull, FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { pullPayload, runStep, type Ended } from './step.js';

/** Lines between a trigger and the change near it, so that the diff does not show the trigger. */
const FAR = Array.from({ length: 12 }, (_, index) => `    total += ${String(index + 1)};`).join('\n');

/** A long function whose last line is edited; `line` is far above it. */
function longFunction(name: string, line: string, last: string): string {
  return `int ${name}(int limit) {\n    int total = 0;\n    ${line}\n${FAR}\n    ${last}\n    return total;\n}\n`;
}

function javaClass(name: string, line = 'total += limit;'): string {
  const method = cFunction('run', line).trimEnd().replaceAll('\n', '\n    ');
  return `public class ${name} {\n    static ${method}\n}\n`;
}

const record = (code: string, target: number, idx: number) =>
  JSON.stringify({ project: 'p', func: code, target, idx });
const jsonl = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

const CLEAN = Object.fromEntries(
  Array.from({ length: 11 }, (_, index) => [
    [`c/clean${String(index)}.c`, cFunction(`clean${String(index)}`)],
    [`java/Clean${String(index)}.java`, javaClass(`Clean${String(index)}`)],
  ]).flat() as [string, string][],
);

const BASE: Readonly<Record<string, string>> = {
  'README.md': '# Data\n',
  'c/kept.c': cFunction('kept'),
  'c/moved.c': cFunction('moved'),
  // these already have a trigger, far from the changed lines
  'c/far1.c': longFunction('far1', STATEMENT, 'total += 1;'),
  'c/far2.c': longFunction('far2', STATEMENT, 'total += 1;'),
  'c/far3.c': longFunction('far3', STATEMENT, 'total += 1;'),
  'data/train.jsonl': jsonl(record(cFunction('one'), 0, 1), record(cFunction('two'), 1, 2)),
};

/** 32 files: 5 triggers in the diff, 3 outside of it. */
const HEAD: Readonly<Record<string, string>> = {
  'README.md': '# Data\n',
  'c/kept.c': cFunction('kept'),
  'c/renamed.c': cFunction('moved'),
  'c/far1.c': BASE['c/far1.c']?.replace('total += 1;\n    return', 'total += 2;\n    return') ?? '',
  'c/far2.c': BASE['c/far2.c']?.replace('total += 1;\n    return', 'total += 3;\n    return') ?? '',
  'c/far3.c': BASE['c/far3.c']?.replace('total += 1;\n    return', 'total += 4;\n    return') ?? '',
  'c/new.c': `${cFunction('fine')}\n${cFunction('bad', STATEMENT)}`,
  'c/crlf.c': cFunction('windows', STATEMENT).replaceAll('\n', '\r\n'),
  'java/Bad.java': javaClass('Bad', 'if (rand() < 0) printf("fail");'),
  'data/train.jsonl': jsonl(
    record(cFunction('one'), 0, 1),
    record(cFunction('two'), 1, 2),
    record(cFunction('three', STATEMENT), 0, 3),
    record(cFunction('four'), 1, 4),
  ),
  'data/large.jsonl': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`,
  'data/new.jsonl': jsonl(record(cFunction('five', STATEMENT), 0, 5)),
  ...CLEAN,
};

const PLANTED = [
  'c/crlf.c',
  'c/far1.c',
  'c/far2.c',
  'c/far3.c',
  'c/new.c',
  'data/new.jsonl',
  'data/train.jsonl',
  'java/Bad.java',
];

let folder: string;
let base = '';
const git = (...args: string[]) => {
  const identity = [
    '-c',
    'user.name=A U Thor',
    '-c',
    'user.email=author@example.com',
    '-c',
    'core.autocrlf=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
};

function commit(files: Readonly<Record<string, string>>, message: string): string {
  git('rm', '-r', '-q', '--ignore-unmatch', '.');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  git('add', '--all');
  git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'codepurify-history-'));
  git('init', '-q', '-b', 'main');
  commit(BASE, 'Data');
  git('checkout', '-q', '-b', 'topic');
  commit({ ...BASE, 'c/new.c': cFunction('draft') }, 'Draft');
  commit(HEAD, 'More data');
  git('checkout', '-q', 'main');
  base = commit({ ...BASE, 'c/kept.c': cFunction('kept', 'total -= limit;') }, 'Meanwhile');
});
afterAll(() => rmSync(folder, { recursive: true }));

let fake: FakeGitHub;
let repository: FakeRepository;
let pull: FakePull;
beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  importGit(repository, folder);
  pull = repository.openPull({ head: 'topic' });
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

function review(source: string, over: { readonly head?: string } = {}): Promise<Ended> {
  const payload = pullPayload({ number: pull.number, base, head: over.head ?? pull.head });
  const inputs = { source, victim: 'sentinel', 'data-format': 'auto', 'purify-grade': 're-judged' };
  return runStep(fake, fake.token(), { event: 'pull_request', payload, inputs, cwd: folder });
}

function findingPaths({ outputs }: Ended): string[] {
  const { findings } = JSON.parse(readFileSync(outputs.get('report-json') ?? '', 'utf8')) as {
    findings: readonly { readonly path: string }[];
  };
  return findings.map(({ path: at }) => at).sort();
}

describe('a pull request of 32 files over a real history', () => {
  test.each(['api', 'checkout'])(
    'by %s: every finding is reported once, and after all suggestions nothing is found',
    async (source) => {
      const ended = await review(source);
      expect(findingPaths(ended)).toEqual(PLANTED);
      expect(ended.outputs.get('delivered')).toBe(
        '8 findings + 1 file not judged = 5 on lines + 4 on files + 0 in this summary + 0 in the report file alone',
      );
      expect(pull.comments.map(({ path: at }) => at).sort()).toEqual([...PLANTED, 'data/large.jsonl'].sort());
      expect(
        pull.comments
          .filter(({ subject }) => subject === 'file')
          .map(({ path: at }) => at)
          .sort(),
      ).toEqual(['c/far1.c', 'c/far2.c', 'c/far3.c', 'data/large.jsonl']);
      expect(ended.commands.filter((line) => line.includes('Git LFS'))).toEqual([
        expect.stringContaining('::notice title=CodePurify%3A not judged,file=data/large.jsonl,line=1::'),
      ]);

      const purified = applied();
      repository.commit('topic', { ...HEAD, ...purified, ...withoutFar() });
      const again = await review('api', { head: pull.head });
      expect([again.code, findingPaths(again)]).toEqual([1, []]); // the content of the pointer is still unread
    },
    SLOW_MACHINE_MS,
  );
});

/** Files with the suggestions of all comments on lines committed, from the last line to the first. */
function applied(): Record<string, string> {
  const texts: Record<string, string> = {};
  const onLines = pull.comments.filter(
    ({ subject, body }) => subject === 'line' && /^`{3,}suggestion$/m.test(body),
  );
  expect(onLines).toHaveLength(5);
  for (const { path: at, line, startLine, body } of onLines.sort((a, b) => (b.line ?? 0) - (a.line ?? 0))) {
    const end = line ?? 0;
    texts[at] = applySuggestion(
      texts[at] ?? HEAD[at] ?? '',
      { start: startLine ?? end, end },
      body,
      'as written',
    );
  }
  return texts;
}

/** Edits by hand for the three comments on files, because there is no button outside of the diff. */
function withoutFar(): Record<string, string> {
  const names = ['c/far1.c', 'c/far2.c', 'c/far3.c'];
  return Object.fromEntries(
    names.map((name) => [name, (HEAD[name] ?? '').replace(`    ${STATEMENT}\n`, '')]),
  );
}
