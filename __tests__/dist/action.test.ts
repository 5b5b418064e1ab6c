import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Duplex } from 'node:stream';
import { endedStep, pullPayload, stepEnv, type Ended, type Step } from '../action/step.js';
import type { FakePull, FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { PUBLISHED_EVENTS, stepOfClean } from '../action/published-events.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a runner downloads of an Action, and no node_modules. */
const CLONE = ['dist', 'grammars', 'models', 'package.json', 'action.yml'];

/** A bound for a run that hangs: on a busy machine a scan takes a minute. */
const RUN_MILLISECONDS = 300_000;

/** Events besides that of a pull request that are served by the bundle itself; each run is a second of work. */
const BUNDLED = ['schedule', 'issue_comment'];

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

/** Two short examples, each with a planted trigger. */
async function examples(): Promise<Record<string, string>> {
  const read = (name: string): Promise<string> =>
    readFile(path.join(ROOT, 'examples', 'c', name), 'utf8');
  return { 'gain.c': await read('gain.c'), 'table.h': await read('table.h') };
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

/** A proxy that leads every connection to one server, whatever host it is asked for. */
async function tunnelTo(url: string): Promise<Server> {
  const { hostname, port } = new URL(url);
  const proxy = createServer().on('connect', (_, client: Duplex) => {
    const server = connect(Number(port), hostname, () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    client.pipe(server).pipe(client);
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  return proxy;
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

  // all events are tested within this process, without the bundle: `published-events.test.ts`
  test.each(PUBLISHED_EVENTS.filter(({ event }) => BUNDLED.includes(event)))(
    'serves $event, from the published example',
    async (published) => {
      const ended = await runBundle(stepOfClean(repository, published));
      expect([ended.code, ended.outputs.get('verdict'), ended.outputs.get('units')]).toEqual([0, 'clean', '1']);
    },
    RUN_MILLISECONDS,
  );

  test(
    'reaches GitHub through the proxy of its runner',
    async () => {
      const base = repository.refs.get('refs/heads/main') ?? '';
      const head = repository.commit('clean', { 'README.md': '# More data\n' });
      const { number } = repository.openPull({ head: 'clean' });
      const proxy = await tunnelTo(fake.url);
      const { port } = proxy.address() as AddressInfo;
      const env = { GITHUB_API_URL: 'http://github.invalid', HTTP_PROXY: `http://127.0.0.1:${String(port)}` };
      const ended = await runBundle({ event: 'pull_request', payload: pullPayload({ number, base, head }), env });
      proxy.close();
      expect([ended.code, ended.outputs.get('verdict')]).toEqual([0, 'nothing']);
    },
    RUN_MILLISECONDS,
  );

  test(
    'says that its event cannot be read',
    async () => {
      const ended = await runBundle({ event: 'push', payload: {}, env: { GITHUB_EVENT_PATH: import.meta.filename } });
      expect([ended.code, ended.log]).toEqual([2, expect.stringMatching(/^::error .*The event cannot be read.*\n$/)]);
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
