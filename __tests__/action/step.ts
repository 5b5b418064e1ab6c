import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction } from '../../src/action/run-action.js';
import type { Step as Runnable } from '../../src/action/step-context.js';
import { fakeLoaders, fakeVictim, type FakeVictim } from '../cli/fake-world.js';
import type { FakeGitHub } from '../github/fake-github/server.js';
import { contextIn, toolkitIn } from './toolkit.js';

/** How a step ended. */
export interface Ended {
  readonly code: number;
  readonly log: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** Lines of the log that the runner treats as commands. */
  readonly commands: readonly string[];
}

/** The settings of a workflow. */
export interface Step {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly timeoutMs?: number;
  /** Counts its queries; a new victim by default. */
  readonly victim?: FakeVictim;
}

/** The environment of a step, with the runner's files in a new folder. */
export function stepEnv(fake: FakeGitHub, token: string, step: Step): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'codepurify-step-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const given = { 'github-token': token, ...step.inputs };
  return {
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_REPOSITORY: 'octo/data',
    GITHUB_API_URL: fake.url,
    GITHUB_SERVER_URL: 'https://github.invalid',
    GITHUB_RUN_ID: '77',
    RUNNER_TEMP: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    CODEPURIFY_SEED: 'a seed of the tests',
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...step.env,
  };
}

/** Runs the Action in this process, with the fake victim. */
export async function runStep(fake: FakeGitHub, token: string, step: Step): Promise<Ended> {
  const log: string[] = [];
  const env = stepEnv(fake, token, step);
  const write = (text: string) => log.push(text);
  const runnable: Runnable = {
    env,
    cwd: step.cwd ?? env.RUNNER_TEMP ?? '',
    toolkit: toolkitIn(env, write),
    loadContext: () => Promise.resolve(contextIn(env, write)),
    loaders: fakeLoaders(step.victim ?? fakeVictim()),
    secondMs: 1,
    ...(step.timeoutMs === undefined ? {} : { timeoutMs: step.timeoutMs }),
    now: () => new Date('2024-06-01T00:00:00Z'),
  };
  const code = await runAction(runnable);
  return endedStep(code, log.join(''), env);
}

/** The content of the runner's files after a step. */
export function endedStep(code: number, log: string, env: Readonly<Record<string, string>>): Ended {
  return {
    ...{ code, log, outputs: outputsOf(readFileSync(env.GITHUB_OUTPUT ?? '', 'utf8')) },
    summary: textOf(env.GITHUB_STEP_SUMMARY ?? ''),
    commands: log.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line)),
  };
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Parses `GITHUB_OUTPUT` like the runner. */
export function outputsOf(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, end] = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || end === undefined) continue;
    const close = lines.indexOf(end, index + 1);
    outputs.set(name, lines.slice(index + 1, close).join('\n'));
    index = close;
  }
  return outputs;
}

/** A pull request's event, with the fields that are read. */
export function pullPayload(given: {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly action?: string;
  readonly from?: string;
}): unknown {
  const { number, base, head, action = 'opened', from = 'octo/data' } = given;
  const end = (ref: string, sha: string, full_name: string) => ({ ref, sha, repo: { full_name } });
  return {
    action,
    number,
    pull_request: { base: end('main', base, 'octo/data'), head: end('topic', head, from) },
  };
}
