import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { endedStep, pullPayload, stepEnv, type Ended, type Step } from '../action/step.js';
import type { FakePull, FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a runner downloads of an Action, and no node_modules. */
const CLONE = ['dist', 'grammars', 'models', 'package.json', 'action.yml'];

/** A bound for a run that hangs: on a busy machine a scan takes a minute. */
const RUN_MILLISECONDS = 300_000;

let clone: string;
let fake: FakeGitHub;
let repository: FakeRepository;
let pull: FakePull;

beforeAll(async () => {
  clone = await realpath(await mkdtemp(path.join(tmpdir(), 'codepurify-action-')));
  for (const name of CLONE) await cp(path.join(ROOT, name), path.join(clone, name), { recursive: true });
}, RUN_MILLISECONDS);
afterAll(() => rm(clone, { recursive: true }));

beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  repository.commit('main', { 'README.md': '# Data\n' });
  repository.commit('topic', { 'README.md': '# Data\n', ...(await examples()) });
  pull = repository.openPull({ head: 'topic' });
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

/** The examples in C, with planted triggers. */
async function examples(): Promise<Record<string, string>> {
  const folder = path.join(ROOT, 'examples', 'c');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.c'));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
  );
}

/** Runs the bundle that `action.yml` names, as the runner does: nothing but the environment says what to do. */
function runBundle(step: Step, token = fake.token()): Promise<Ended> {
  const env: Record<string, string> = { ...stepEnv(fake, token, step), PATH: process.env.PATH ?? '' };
  const main = /main: (\S+)/.exec(readFileSync(path.join(clone, 'action.yml'), 'utf8'))?.[1] ?? '';
  const options = { cwd: env.RUNNER_TEMP, env, timeout: RUN_MILLISECONDS, maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [path.join(clone, main)], options, (_, stdout, stderr) => {
      expect(stderr).toBe('');
      resolve(endedStep(child.exitCode ?? -1, stdout, env));
    });
  });
}

describe('the bundle of the Action, without node_modules', () => {
  test(
    'reviews a pull request with the bundled models',
    async () => {
      const base = repository.refs.get('refs/heads/main') ?? '';
      const payload = pullPayload({ number: pull.number, base, head: pull.head });
      const ended = await runBundle({ event: 'pull_request', payload });
      expect([ended.code, ended.outputs.get('verdict')]).toEqual([1, 'poisoned']);
      const poisoned = Number(ended.outputs.get('poisoned'));
      expect(poisoned).toBeGreaterThan(0);
      expect(pull.comments).toHaveLength(poisoned);
      expect(ended.outputs.get('delivered')).toContain(`${String(poisoned)} findings = `);
    },
    RUN_MILLISECONDS,
  );

  test(
    'says what it cannot serve',
    async () => {
      const ended = await runBundle({ event: 'release', payload: {} });
      expect([ended.code, ended.commands.length]).toEqual([2, 1]);
    },
    RUN_MILLISECONDS,
  );
});
