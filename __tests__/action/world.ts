import { afterEach, beforeEach, expect } from '@jest/globals';
import { cFunction } from '../cli/fake-world.js';
import type { FakeFile } from '../github/fake-github/git-objects.js';
import type { FakePull, FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { pullPayload, runStep, type Ended, type Step } from './step.js';

type Files = Readonly<Record<string, FakeFile>>;

/** A default branch with one clean function. */
export const ONE_CLEAN = { 'src/clean.c': cFunction('clean'), 'README.md': '# Data\n' };

/** The GitHub of the test that runs. */
export interface World {
  readonly fake: FakeGitHub;
  /** `octo/data`. */
  readonly repository: FakeRepository;
  /** The commit of a branch; of the default branch unless said otherwise. */
  readonly tip: (branch?: string) => string;
  /** Opens a pull request from `topic`, which holds the files of the default branch and `files`. */
  open(files: Files, over?: { readonly headRepository?: string; readonly base?: string }): FakePull;
  /** The step that judges a pull request. */
  stepOf(pull: FakePull, over?: Partial<Step>): Step;
  /** Judges a pull request in a run of its own. */
  judge(pull: FakePull, over?: Partial<Step>, token?: string): Promise<Ended>;
}

/**
 * Gives each test of a file a GitHub of its own, with a repository whose default branch holds `base`. A test fails if a request or an
 * answer violates GitHub's description.
 */
export function eachInWorld(base: Files = ONE_CLEAN): World {
  let current: { readonly fake: FakeGitHub; readonly repository: FakeRepository } | null = null;
  const now = () => {
    if (current === null) throw new Error('there is a GitHub only while a test runs');
    return current;
  };
  beforeEach(async () => {
    const fake = await FakeGitHub.start();
    current = { fake, repository: fake.repository('octo', 'data') };
    current.repository.commit('main', base);
  });
  afterEach(async () => {
    const { fake } = now();
    await fake.close();
    expect(fake.violations).toEqual([]);
  });
  const world: World = {
    get fake() {
      return now().fake;
    },
    get repository() {
      return now().repository;
    },
    tip: (branch = 'main') => now().repository.refs.get(`refs/heads/${branch}`) ?? '',
    open: (files, over = {}) => {
      now().repository.commit('topic', { ...base, ...files });
      return now().repository.openPull({ head: 'topic', ...over });
    },
    stepOf: ({ number, head, headRepository: from, baseRef }, over = {}) => ({
      ...{ event: 'pull_request', payload: pullPayload({ number, base: world.tip(baseRef), head, from }) },
      ...over,
    }),
    judge: (pull, over = {}, token = now().fake.token()) =>
      runStep(now().fake, token, world.stepOf(pull, over)),
  };
  return world;
}
