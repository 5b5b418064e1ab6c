import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SLOW_MACHINE_MS } from '../cli/fake-world.js';
import type { FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { PUBLISHED_EVENTS, stepOfClean } from './published-events.js';
import { runStep } from './step.js';

let fake: FakeGitHub;
let repository: FakeRepository;

beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  repository.commit('main', { 'README.md': '# Data\n' });
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

test.each(PUBLISHED_EVENTS)(
  'the Action serves $event, from the published example',
  async (published) => {
    const ended = await runStep(fake, fake.token(), stepOfClean(repository, published));
    expect([ended.code, ended.outputs.get('verdict'), ended.outputs.get('units')]).toEqual([0, 'clean', '1']);
  },
  SLOW_MACHINE_MS,
);
