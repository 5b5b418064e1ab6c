/** The Action, and `codepurify review` on a pull request, against the GitHub of the tests. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledTests } from '../compiled-tests.js';
import { recordStep, writesTo } from './action-step.js';
import { formed } from './forms.js';
import { commits } from './inputs.js';
import { runProgram } from './run-program.js';

/** @typedef {typeof import('../../__tests__/github/fake-github/server.js')} ServerModule */
/** @typedef {typeof import('../../__tests__/github/fake-github/import-git.js')} GitModule */
/** @typedef {import('./action-step.js').FakeGitHub} FakeGitHub */
/** @typedef {ReturnType<FakeGitHub['repository']>} FakeRepository */
/** @typedef {import('./run-program.js').Place} Place */
/** @typedef {import('./run-program.js').Recorded} Recorded */

/** @typedef {ServerModule & GitModule} Modules */

/**
 * The GitHub of the tests, compiled.
 * @returns {Promise<Modules>}
 */
async function fakeGitHubModules() {
  const files = ['server.ts', 'import-git.ts'].map((file) => `__tests__/github/fake-github/${file}`);
  /** @type {Promise<object>[]} */
  const modules = compiledTests('same-findings', files).map((file) => import(pathToFileURL(file).href));
  const [server, git] = await Promise.all(modules);
  return /** @type {Modules} */ ({ ...server, ...git });
}

/**
 * Starts a GitHub with one repository, and closes it when `use` is done.
 * @param {Modules} modules
 * @param {(fake: FakeGitHub, repository: FakeRepository) => Promise<Recorded[]>} use
 */
async function withRepository({ FakeGitHub }, use) {
  const fake = await FakeGitHub.start();
  try {
    return await use(fake, fake.repository('octo', 'data'));
  } finally {
    await fake.close();
  }
}

/**
 * Commits both sides of the change.
 * @param {FakeRepository} repository
 * @returns {string} the commit of `main`
 */
function commitChange(repository) {
  const { main, topic } = commits();
  const base = repository.commit('main', main);
  repository.commit('topic', topic);
  return base;
}

/**
 * The event of a pull request.
 * @param {string} action
 * @param {{ readonly number: number, readonly head: string }} pull
 * @param {string} base commit
 */
function pullEvent(action, { number, head }, base) {
  /** @param {string} ref @param {string} sha */
  const end = (ref, sha) => ({ ref, sha, repo: { full_name: 'octo/data' } });
  const payload = { action, number, pull_request: { base: end('main', base), head: end('topic', head) } };
  return { event: 'pull_request', payload };
}

/**
 * A pull request that is read from the API, then its next commit.
 * @param {Modules} modules
 * @param {Place} place
 */
const pullRequest = (modules, place) =>
  withRepository(modules, async (fake, repository) => {
    const base = commitChange(repository);
    const pull = repository.openPull({ head: 'topic' });
    const opened = await recordStep(place, fake, {
      ...{ name: 'action-opened', ...pullEvent('opened', pull, base) },
    });
    repository.commit('topic', commits().next); // moves the pull request's head
    const event = pullEvent('synchronize', pull, base);
    return [opened, await recordStep(place, fake, { name: 'action-synchronize', ...event })];
  });

/**
 * A pull request that is read from the checkout, and not commented on.
 * @param {Modules} modules
 * @param {Place} place
 */
const checkout = (modules, place) =>
  withRepository(modules, async (fake, repository) => {
    const folder = path.join(place.root, 'change');
    modules.importGit(repository, folder);
    const event = pullEvent(
      'opened',
      repository.openPull({ head: 'topic' }),
      repository.refs.get('refs/heads/main') ?? '',
    );
    const inputs = { source: 'checkout', comments: 'off', 'max-poisoned': '100' };
    const env = { GITHUB_WORKSPACE: folder };
    return [await recordStep(place, fake, { name: 'action-checkout', ...event, inputs, env })];
  });

/**
 * A branch on a schedule, with its tracking issue and a purified copy.
 * @param {Modules} modules
 * @param {Place} place
 */
const schedule = (modules, place) =>
  withRepository(modules, async (fake, repository) => {
    commitChange(repository);
    const event = { event: 'schedule', payload: { schedule: '17 3 * * 1' } };
    const inputs = { branches: 'topic', 'purified-pull-request': 'on', purify: 'remove' };
    /** @type {import('./action-step.js').Permissions} */
    const permissions = { contents: 'write', 'pull-requests': 'write', issues: 'write' };
    return [await recordStep(place, fake, { name: 'action-schedule', ...event, inputs, permissions })];
  });

/**
 * The requests that `codepurify review` would make.
 * @param {Modules} modules
 * @param {Place} place
 */
const reviewDryRun = (modules, { dist, root, env, normalise }) =>
  withRepository(modules, async (fake, repository) => {
    commitChange(repository);
    const { number } = repository.openPull({ head: 'topic' });
    const argv = [
      ...['review', '--dry-run', '--repo', 'octo/data', '--pr', String(number), '--config', 'none'],
      ...['--jobs', '1', '--budget-unit', '0', '--quiet', '--no-cache'],
    ];
    const own = { GITHUB_API_URL: fake.url, GITHUB_TOKEN: fake.token() };
    const world = { cwd: root, env: { ...env, ...own } };
    const ended = await runProgram([path.join(dist, 'cli.js'), ...argv], world);
    const { exit, seconds, stdout, stderr } = ended;
    const recording = {
      ...{ argv, exit, stdout: formed('requests', stdout, normalise) },
      ...{ stderr: normalise(stderr.toString('utf8')), requests: writesTo(fake, 0, normalise) },
      violations: fake.violations,
    };
    return [{ name: 'review-pull-dry-run', exit, seconds, recording }];
  });

/**
 * Exit codes that are expected.
 * @type {Readonly<Record<string, number>>}
 */
export const ACTION_EXITS = {
  'action-opened': 1,
  'action-synchronize': 1,
  'action-checkout': 0,
  'action-schedule': 1,
  'review-pull-dry-run': 1,
};

/**
 * The groups of runs against GitHub, each to be started.
 * @param {Place} place
 * @returns {Promise<(() => Promise<Recorded[]>)[]>}
 */
export async function actionGroups(place) {
  const modules = await fakeGitHubModules();
  return [pullRequest, schedule, checkout, reviewDryRun].map((group) => () => group(modules, place));
}
