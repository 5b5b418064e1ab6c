import { beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import type { FakePull } from '../github/fake-github/repository.js';
import { pullPayload, runStep, type Ended, type Step } from './step.js';
import { eachInWorld } from './world.js';

const BASE = { 'README.md': '# Data\n', 'src/edited.c': cFunction('edited') };
const HEAD = {
  ...BASE,
  'src/bad.c': cFunction('bad', STATEMENT),
  'src/worse.c': cFunction('worse', STATEMENT),
};

const world = eachInWorld(BASE);
let pull: FakePull;
let step: Step;

beforeEach(() => {
  pull = world.open(HEAD);
  step = world.stepOf(pull);
});

const run = (over: Partial<Step> = {}): Promise<Ended> =>
  runStep(world.fake, world.fake.token(), { ...step, ...over });

/** Findings in the JSON report that the step names. */
function reportedIn({ outputs }: Ended): number {
  const path = outputs.get('report-json') ?? '';
  return (JSON.parse(readFileSync(path, 'utf8')) as { findings: unknown[] }).findings.length;
}

describe('after the verdict', () => {
  test(
    'no file is read again, so a blob that GitHub no longer gives costs nothing',
    async () => {
      await run({ inputs: { comments: 'off' } });
      const reads = world.fake.count('git/get-blob');
      world.fake.fail({ at: 'git/get-blob', kind: { status: 404 }, after: reads, times: Infinity });
      const ended = await run();
      expect([ended.code, ended.outputs.get('poisoned'), reportedIn(ended)]).toEqual([1, '2', 2]);
      expect(ended.summary).toContain('The check fails: 2 poisoned');
      expect(world.fake.count('git/get-blob')).toBe(2 * reads);
      expect(pull.comments.map(({ path }) => path).sort()).toEqual(['src/bad.c', 'src/worse.c']);
    },
    SLOW_MACHINE_MS,
  );

  test(
    'a run on an older commit leaves the comments of the newer one alone',
    async () => {
      const newer = { ...BASE, 'src/newer.c': cFunction('newer', STATEMENT) };
      world.repository.commit('topic', newer);
      const current = world.stepOf(pull);
      await run(current);
      const old = await run();
      expect([old.code, old.outputs.get('poisoned')]).toEqual([1, '2']);
      expect(old.summary).toContain('The pull request has a newer commit');
      expect(pull.comments.map(({ path, minimized }) => [path, minimized])).toEqual([['src/newer.c', null]]);
    },
    SLOW_MACHINE_MS,
  );

  test(
    'reports that cannot be written leave the summary, the outputs and the gate, and the log says why',
    async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'codepurify-full-')), 'file');
      writeFileSync(file, '');
      const ended = await run({ cwd: tmpdir(), env: { RUNNER_TEMP: file } });
      expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, '2']);
      expect([ended.outputs.get('report-json'), ended.outputs.get('delivered')]).toEqual([
        '',
        expect.stringMatching(/^2 findings = 2 on lines/),
      ]);
      expect(ended.summary).toContain('The check fails: 2 poisoned');
      expect(ended.log).toMatch(/::error title=CodePurify::The report files could not be written: /);
    },
    SLOW_MACHINE_MS,
  );

  test(
    'a summary that cannot be written is in the log, and leaves the reports, the outputs and the gate',
    async () => {
      const missing = join(mkdtempSync(join(tmpdir(), 'codepurify-full-')), 'no', 'summary.md');
      const ended = await run({ env: { GITHUB_STEP_SUMMARY: missing } });
      expect(existsSync(missing)).toBe(false);
      expect([ended.code, ended.outputs.get('poisoned'), reportedIn(ended)]).toEqual([1, '2', 2]);
      expect(ended.log).toMatch(/::error title=CodePurify::The job summary could not be written: /);
      expect(ended.log).toContain('The check fails: 2 poisoned');
    },
    SLOW_MACHINE_MS,
  );

  test(
    'a clean change whose reports cannot be written does not pass in silence',
    async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'codepurify-full-')), 'file');
      writeFileSync(file, '');
      const base = world.repository.refs.get('refs/heads/main') ?? '';
      const head = world.repository.commit('clean', { ...BASE, 'src/good.c': cFunction('good') });
      const { number } = world.repository.openPull({ head: 'clean' });
      const payload = pullPayload({ number, base, head });
      const ended = await run({ payload, cwd: tmpdir(), env: { RUNNER_TEMP: file } });
      expect([ended.code, ended.outputs.get('verdict')]).toEqual([2, 'clean']);
    },
    SLOW_MACHINE_MS,
  );
});
