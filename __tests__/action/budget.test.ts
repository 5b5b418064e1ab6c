import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import type { FakePull } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { pullPayload, runStep, type Ended, type Step } from './step.js';

const BASE = { 'README.md': '# Data\n' };

let fake: FakeGitHub;
let pull: FakePull;
beforeEach(async () => {
  fake = await FakeGitHub.start();
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

/** A pull request with so many files, each with one trigger. */
function pullOf(files: number): Step {
  const repository = fake.repository('octo', 'data');
  const base = repository.commit('main', BASE);
  const names = Array.from({ length: files }, (_, index) => `f${String(index)}`);
  const added = names.map((name) => [`src/${name}.c`, cFunction(name, STATEMENT)] as const);
  const head = repository.commit('topic', { ...BASE, ...Object.fromEntries(added) });
  pull = repository.openPull({ head: 'topic' });
  const payload = pullPayload({ number: pull.number, base, head });
  return { event: 'pull_request', payload, inputs: { purify: 'off' } };
}

function findingsIn({ outputs }: Ended): number {
  const path = outputs.get('report-json') ?? '';
  return (JSON.parse(readFileSync(path, 'utf8')) as { findings: unknown[] }).findings.length;
}

describe('a repository with 1,000 requests an hour', () => {
  test(
    'has 1,100 files with one trigger each reported with at most 200 of them',
    async () => {
      const step = pullOf(1100);
      fake.limitRequests(1000);
      const ended = await runStep(fake, fake.token(), step);
      expect([ended.code, ended.outputs.get('poisoned'), findingsIn(ended)]).toEqual([1, '1100', 1100]);
      expect(ended.summary).toContain('The check fails: 1100 poisoned');
      expect(fake.received.length).toBeLessThanOrEqual(200);
      expect(new Set(pull.comments.map(({ path }) => path)).size).toBe(50);
      expect(pull.reviews[0]?.body).toContain('found 1100 suspected backdoor triggers. 50 of them have');
      expect(ended.log).not.toContain('This run may make');
    },
    SLOW_MACHINE_MS,
  );

  test(
    'lends a run a part of what is left: what it cannot read is named, and what it found is reported',
    async () => {
      const step = pullOf(300);
      const broken = /\/graphql$/;
      fake.fail({ at: broken, kind: { status: 502 }, times: 12 }); // blobs are read one by one
      fake.limitRequests(1000, 200);
      const ended = await runStep(fake, fake.token(), step);
      expect(ended.code).toBe(1);
      expect(fake.remaining).toBeGreaterThanOrEqual(50);
      expect(fake.received.filter(({ status }) => status === 403)).toEqual([]);
      const found = findingsIn(ended);
      expect([found > 50, found < 150]).toEqual([true, true]);
      expect(ended.summary).toMatch(/This run may make 1\d\d requests to GitHub's API/);
      expect(ended.commands.filter((line) => line.includes('This run may make'))).toHaveLength(1);
      expect(ended.summary).toContain(`${String(300 - found)} rows unread`);
      expect(pull.comments.length).toBeGreaterThan(0);
    },
    SLOW_MACHINE_MS,
  );
});
