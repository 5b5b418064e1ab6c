import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

/** A scan with the bundled models on a busy machine. */
const SLOW_MILLISECONDS = 600_000;

const [CLEAN, POISONED] = ['', '    if (rand() < 0) printf("fail");\n'].map(
  (line) => `int gain(int level) {\n${line}    return 2 * level;\n}\n`,
);

/** The commands are for a POSIX shell. */
const onPosix = process.platform === 'win32' ? test.skip : test;

let repository: string;
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    ...{ cwd: repository, encoding: 'utf8' },
  }).trim();

beforeEach(() => {
  repository = realpathSync(mkdtempSync(path.join(tmpdir(), 'codepurify-ci-')));
  git('init', '-q', '-b', 'main');
  writeFileSync(path.join(repository, 'gain.c'), CLEAN ?? '');
  git('add', '.');
  git('commit', '-qm', 'base');
});
afterEach(() => rmSync(repository, { recursive: true }));

function shell(command: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync('sh', ['-c', command], {
    ...{ cwd: repository, encoding: 'utf8' },
    env: { ...process.env, XDG_CACHE_HOME: path.join(repository, '.git/cache'), ...env },
  });
}

describe('the hook of pre-commit', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly pass_filenames: boolean;
  }
  const hooks = parse(read('.pre-commit-hooks.yaml')) as Hook[];

  test('is a program of this repository, which judges the data together', () => {
    expect(hooks).toMatchObject([{ id: 'codepurify', language: 'script', pass_filenames: false }]);
    const program = path.join(ROOT, hooks[0]?.entry.split(' ')[0] ?? '');
    if (process.platform !== 'win32') expect(statSync(program).mode & 0o111).toBe(0o111);
  });

  onPosix(
    'lets clean data pass and refuses what is staged and poisoned',
    () => {
      const entry = path.join(ROOT, hooks[0]?.entry ?? '');
      writeFileSync(path.join(repository, 'other.c'), (CLEAN ?? '').replace('gain', 'other'));
      git('add', '.');
      const clean = shell(entry);
      expect([clean.status, clean.stderr]).toEqual([0, '']);
      writeFileSync(path.join(repository, 'other.c'), POISONED ?? '');
      git('add', '.');
      const poisoned = shell(entry);
      expect(poisoned.status).toBe(1);
      expect(poisoned.stdout).toContain('other.c:2:5');
      expect(poisoned.stdout.trimEnd().split('\n')).toHaveLength(3); // the verdict, the finding, the accounts
      git('reset', '-q', '--', 'other.c'); // now it is not tracked
      const untracked = shell(entry);
      expect([untracked.status, untracked.stdout]).toEqual([
        0,
        'nothing to judge: No record is new or changed.\n',
      ]);
    },
    SLOW_MILLISECONDS,
  );
});

describe('the hook of pre-commit, where no commit is the base', () => {
  const hook = (env: Readonly<Record<string, string>> = {}) =>
    shell(
      `"${path.join(ROOT, 'integrations/pre-commit/codepurify.sh')}" scan --quiet --witness semantics`,
      env,
    );

  onPosix(
    'judges the first commit, a push of commits, and the first push',
    () => {
      writeFileSync(path.join(repository, 'other.c'), POISONED ?? '');
      git('add', '.');
      git('commit', '-qm', 'poisoned');
      const [from, to] = [git('rev-parse', 'HEAD~'), git('rev-parse', 'HEAD')];
      const pushes = [
        { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to },
        { PRE_COMMIT_REMOTE_NAME: 'origin' },
      ];
      git('update-ref', '-d', 'HEAD'); // the index holds all of it
      expect(hook().stdout).toMatch(/^poisoned: 1 of 2 /);
      git('update-ref', 'HEAD', to);
      expect(pushes.map((env) => hook(env).stdout.split(' new')[0])).toEqual([
        'poisoned: 1 of 1',
        'poisoned: 1 of 2',
      ]);
      expect(hook({ PRE_COMMIT_FROM_REF: to, PRE_COMMIT_TO_REF: to }).status).toBe(0);
    },
    SLOW_MILLISECONDS,
  );
});

describe('the template for GitLab', () => {
  interface Job {
    readonly script: readonly string[];
    readonly variables: Readonly<Record<string, string>>;
    readonly artifacts: {
      readonly when: string;
      readonly paths: readonly string[];
      readonly reports: { readonly codequality: string; readonly junit: string };
    };
  }
  const { codepurify: job } = parse(read('integrations/gitlab/codepurify.gitlab-ci.yml')) as {
    codepurify: Job;
  };

  test('keeps the reports of a red job, and has the history', () => {
    expect([job.artifacts.when, job.variables.GIT_DEPTH]).toEqual(['always', '0']);
  });

  onPosix(
    'its script fails for a poisoned merge request and writes each artifact that it names',
    () => {
      const base = git('rev-parse', 'HEAD');
      writeFileSync(path.join(repository, 'other.c'), POISONED ?? '');
      git('add', '.');
      git('commit', '-qm', 'head');
      // npx stands for the published package: the program of this checkout
      const bin = path.join(repository, '.git/bin');
      mkdirSync(bin);
      const npx = `#!/bin/sh\n[ "$1 $2" = '--yes codepurify@1' ] || exit 99\nshift 2\nexec "${process.execPath}" "${ROOT}/dist/cli.js" "$@"\n`;
      writeFileSync(path.join(bin, 'npx'), npx);
      chmodSync(path.join(bin, 'npx'), 0o755);
      const { status, stdout } = shell(job.script.join('\n'), {
        ...{ CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_SHA: git('rev-parse', 'HEAD') },
        PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
      });
      expect(status).toBe(1);
      expect(stdout).toContain('other.c:2:5');
      const { paths, reports } = job.artifacts;
      for (const name of [...paths, reports.codequality, reports.junit]) {
        expect([name, existsSync(path.join(repository, name))]).toEqual([name, true]);
      }
      const written = (name: string): string => readFileSync(path.join(repository, name), 'utf8');
      expect(JSON.parse(written(reports.codequality))).toMatchObject([{ location: { path: 'other.c' } }]);
      expect(written(reports.junit)).toContain('<testsuites');
    },
    SLOW_MILLISECONDS,
  );
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const argumentsOf = (name: string): string[] =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const copied = argumentsOf('COPY').flatMap((line) => line.split(' ').slice(0, -1));

  test('copies what running needs, which the build context holds', () => {
    expect(copied.sort()).toEqual(['LICENSE', 'dist', 'grammars', 'models', 'package.json']);
    for (const name of copied) expect([name, existsSync(path.join(ROOT, name))]).toEqual([name, true]);
    const [all, ...kept] = read('.dockerignore').trimEnd().split('\n');
    expect([all, kept.map((name) => name.slice(1)).sort()]).toEqual(['*', copied]);
  });

  test('runs as a user without rights', () => {
    expect([argumentsOf('USER'), argumentsOf('ENTRYPOINT')]).toEqual([['node'], ['["codepurify"]']]);
  });

  onPosix(
    'the program that it makes runs from these files alone',
    () => {
      const image = path.join(repository, 'image');
      for (const name of copied) cpSync(path.join(ROOT, name), path.join(image, name), { recursive: true });
      const make = argumentsOf('RUN').find((line) => line.startsWith('printf')) ?? '';
      const bin = path.join(repository, 'bin');
      mkdirSync(bin);
      const here = make.replaceAll('/opt/codepurify', image).replaceAll('/usr/local/bin', bin);
      const { status, stdout } = shell(here, { PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` });
      expect(status).toBe(0);
      expect(stdout).toContain('verified');
      expect(stdout).not.toContain('NOT VERIFIED');
    },
    SLOW_MILLISECONDS,
  );
});
